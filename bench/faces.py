"""Cartoon faces: pictures per second, beside a script that draws the same shapes with Pillow."""

import math
from functools import partial

import numpy as np
import torch
from PIL import Image, ImageDraw, ImageFilter
from torch import Tensor

from bench.measure import Plan, Row, interleaved, memory, peer_name
from lecture_lib import data
from lecture_lib.data.cartoon import palette
from lecture_lib.device import generator

SIZE, FINER = 64, 4  # pixels, and how much finer Pillow draws, because it knows no smooth edges
CIRCLE = np.linspace(0, 2 * math.pi, 72, endpoint=False)


def ours(factors: dict[str, Tensor]) -> Tensor:
    return data.render_faces(factors, size=SIZE)


def pillow(factors: dict[str, Tensor]) -> Tensor:
    """The same, one face after the other, (n, 3, 64, 64)."""
    names, columns = list(factors), zip(*(values.tolist() for values in factors.values()))
    pictures = [draw(dict(zip(names, values))) for values in columns]
    return torch.from_numpy(np.stack(pictures)).permute(0, 3, 1, 2).float() / 255


Colour = tuple[float, float, float]


class Sheet:
    """A picture in the coordinates of the faces: x from −0.9 to 0.9, y from −0.86 to 0.94 and downwards."""

    def __init__(self, background: Colour) -> None:
        self.pixels = SIZE * FINER
        along = (np.arange(SIZE) + 0.5) / SIZE * 1.8 - 0.9
        light = 1.07 - 0.17 * (along[None] ** 2 + (along[:, None] + 0.04) ** 2)
        shades = np.clip(np.array(background) * light[..., None] * 255, 0, 255).astype(np.uint8)
        self.image = Image.fromarray(shades).resize((self.pixels, self.pixels), Image.Resampling.NEAREST)
        self.pen = ImageDraw.Draw(self.image)

    def points(self, x: np.ndarray, y: np.ndarray) -> list[tuple[float, float]]:
        return list(zip((x / 0.9 + 1) * self.pixels / 2, ((y - 0.04) / 0.9 + 1) * self.pixels / 2))

    def polygon(self, x: np.ndarray, y: np.ndarray, colour: Colour) -> None:
        self.pen.polygon(self.points(x, y), fill=in_bytes(colour))

    def oval(self, x: float, y: float, rx: float, ry: float, colour: Colour) -> None:
        (left, top), (right, bottom) = self.points(np.array([x - rx, x + rx]), np.array([y - ry, y + ry]))
        self.pen.ellipse((left, top, right, bottom), fill=in_bytes(colour))

    def mask(self, *shapes: tuple[np.ndarray, np.ndarray, int]) -> Image.Image:
        """Polygons (x, y, 255 or 0) over each other."""
        mask = Image.new("L", self.image.size)
        pen = ImageDraw.Draw(mask)
        for x, y, value in shapes:
            pen.polygon(self.points(x, y), fill=value)
        return mask

    def paste(self, colour: Colour, mask: Image.Image, strength: float, blur: float = 0) -> None:
        if blur:
            mask = mask.filter(ImageFilter.GaussianBlur(blur * FINER))
        self.image.paste(in_bytes(colour), mask=mask.point(lambda value: value * strength))

    def array(self) -> np.ndarray:
        return np.asarray(self.image.reduce(FINER))


def in_bytes(colour: Colour) -> tuple[int, ...]:
    return tuple(round(255 * min(1.0, max(0.0, channel))) for channel in colour)


def ellipse(x: float, y: float, rx: float, ry: float, square: float = 0.0) -> tuple[np.ndarray, np.ndarray]:
    """The edge of an ellipse whose corners may fill up."""
    c, s = np.cos(CIRCLE), np.sin(CIRCLE)
    r = 1 / (1 - square * c * c * s * s)
    return x + rx * r * c, y + ry * r * s


def rectangle(left: float, right: float, top: float, bottom: float) -> tuple[np.ndarray, np.ndarray]:
    return np.array([left, right, right, left]), np.array([top, top, bottom, bottom])


def along(table: palette.Table, place: float) -> np.ndarray:
    """A colour between the entries of a table."""
    return np.array([np.interp(place * (len(table) - 1), range(len(table)), column) for column in zip(*table)])


def draw(f: dict[str, float]) -> np.ndarray:
    """One face from back to front, (64, 64, 3) bytes: the layers of `lecture_lib.data.cartoon.layers`."""
    skin, hair = along(palette.SKIN, f["skin"]), along(palette.HAIR, f["hair_colour"])
    sheet = Sheet(along(palette.BACKGROUND, f["background"]))
    m, yaw = f["masculine"], f["yaw"]
    x, rx, turn = 0.04 * yaw, 0.50 + 0.07 * f["width"] + 0.03 * m, 0.19 * yaw
    length, t = f["hair_length"], min(1.0, max(0.0, (f["hair_length"] - 0.28) / 0.24))
    long, shade = t * t * (3 - 2 * t), skin * palette.SHADOW

    def wave(px: np.ndarray, py: np.ndarray, middle: float) -> np.ndarray:
        return np.sin(11 * np.arctan2(py - middle, px - x)) * 0.035 * f["curls"] * (1 - 0.3 * m)

    px, py = ellipse(
        x - 0.05 * yaw, -0.12 + 0.30 * length, rx + 0.03 + (0.09 + 0.05 * length) * long, 0.62 + 0.42 * length, 0.18
    )
    grown = 1 + wave(px, py, 0.1) * long / 0.6
    sheet.polygon(x + (px - x) * grown, np.minimum(py, -0.08 + 1.3 * long), hair * 0.80)
    sheet.oval(0, 1.26, 0.74 + 0.16 * m, 0.46, along(palette.SHIRT, f["background"]))
    sheet.polygon(*ellipse(x, 0.66, 0.17 + 0.06 * m, 0.30, 0.44), shade)
    for side in (-1, 1):
        seen, ear = 1 - 0.15 * side * yaw, x + side * (rx - 0.005) - 0.10 * yaw
        sheet.oval(ear, 0.03, 0.09 * seen, 0.135, skin)
        sheet.oval(ear, 0.03, 0.045 * seen, 0.08, shade)
    head(sheet, f, x, rx, turn, skin, hair, shade)
    for side in (-1, 1):
        eye(sheet, f, x + turn + side * 0.225 * (1 - 0.10 * side * yaw), 1 - 0.22 * side * yaw, side, hair)
    nose_and_mouth(sheet, f, x, turn, skin)
    cap(sheet, f, x, rx, turn, long, hair, wave)
    if f["glasses"] > 0:
        glasses(sheet, f, x, rx, turn)
    return sheet.array()


def head(
    sheet: Sheet, f: dict, x: float, rx: float, turn: float, skin: np.ndarray, hair: np.ndarray, shade: np.ndarray
) -> None:
    """The head, its shadow, cheeks and beard."""
    m, yaw, smile, y, ry = f["masculine"], f["yaw"], f["smile"], -0.02, 0.64
    c, s = np.cos(CIRCLE), np.sin(CIRCLE)
    low = np.maximum(s, 0)
    narrow = 1 + 0.16 * (1 - m) * low * low - 0.10 * m * low * (1 - low)
    skull = (
        x + rx * c / narrow / (1 - 0.31 * m * (s > 0) * c * c * s * s),
        y + ry * s / (1 - 0.31 * m * (s > 0) * c * c * s * s),
    )
    sheet.polygon(*skull, skin)
    lit = ellipse(x + 0.17 * yaw, y - 0.04, rx * 1.02, ry * 1.02)
    sheet.paste(shade, sheet.mask((*skull, 255), (*lit, 0)), 0.7, blur=1)
    strength = 0.55 * (0.45 + 0.55 * (1 - m)) * (0.65 + 0.35 * smile)
    cheeks = [ellipse(x + turn + side * 0.31 * (1 - 0.25 * side * yaw), 0.20, 0.13, 0.09) for side in (-1, 1)]
    sheet.paste(skin * palette.BLUSH, sheet.mask(*((*cheek, 255) for cheek in cheeks)), strength, blur=1.5)
    if f["beard"] > 0:
        bare, upper = ellipse(x + 0.75 * turn, 0.01, rx * 0.84, 0.52), rectangle(-1, 1, -1, 0.10)
        moustache = ellipse(x + 1.05 * turn, 0.36 - 0.02 * smile - 0.115, 0.22, 0.055)
        sheet.paste(hair * 0.92, sheet.mask((*skull, 255), (*bare, 0), (*upper, 0), (*moustache, 255)), f["beard"])


def eye(sheet: Sheet, f: dict, x: float, narrow: float, side: int, hair: np.ndarray) -> None:
    """An eye with its lashes, and the brow over it."""
    m, smile, y, look = f["masculine"], f["smile"], -0.05, x + 0.035 * f["yaw"]
    radius, squint = 0.095 + 0.04 * f["eyes"], 1 - 0.20 * max(0.0, smile)
    w, h = radius * narrow, radius * squint
    sheet.oval(x, y, w * 1.22, h * 1.12, palette.WHITE)
    sheet.oval(look, y + 0.005, w * 0.80, h * 0.86, along(palette.IRIS, f["skin"]))
    sheet.oval(look, y + 0.005, w * 0.50, h * 0.54, palette.PUPIL)
    sheet.oval(look - 0.032, y - 0.035, radius * 0.24, radius * 0.24, palette.WHITE)
    lower, lid = rectangle(x - 0.3, x + 0.3, y, y + 0.3), ellipse(x, y + 0.035, w * 1.36, h * 1.24)
    lashes = sheet.mask((*ellipse(x, y, w * 1.38, h * 1.34), 255), (*lid, 0), (*lower, 0))
    sheet.paste(palette.LASH, lashes, 1 - 0.6 * m)
    t = np.linspace(-1, 1, 12)
    arch = t * t
    height = -0.255 - 0.02 * smile + 0.05 * arch * (1 - 0.5 * m) - 0.02 * (1 - m) * (1 - arch)
    height = height - 0.035 * side * t * min(0.0, smile)
    thick, across = (0.020 + 0.022 * m) * (1 - 0.35 * arch), x + 0.16 * narrow * t
    sheet.polygon(np.r_[across, across[::-1]], np.r_[height - thick, (height + thick)[::-1]], hair * 0.72)


def nose_and_mouth(sheet: Sheet, f: dict, x: float, turn: float, skin: np.ndarray) -> None:
    m, smile, opened, nose = f["masculine"], f["smile"], f["mouth"], x + 1.4 * turn
    tip = ellipse(nose, 0.12, 0.068 + 0.018 * m, 0.066)
    sheet.paste(skin * 1.05, sheet.mask((*tip, 255)), 0.8, blur=0.5)
    inside, upper = ellipse(nose, 0.095, 0.070 + 0.02 * m, 0.066), rectangle(-1, 1, -1, 0.11)
    sheet.paste(skin * 0.42, sheet.mask((*tip, 255), (*inside, 0), (*upper, 0)), 0.9)
    half = (0.22 + 0.07 * abs(smile) + 0.02 * m) * (1 - 0.12 * abs(f["yaw"]))
    t = np.linspace(-1, 1, 24)
    full = 1 - t * t
    line, gap, lip = 0.36 - 0.02 * smile + 0.02 + 0.20 * smile * (full - 0.5), 0.13 * opened * full, 0.35 + 0.65 * full
    across = x + 1.05 * turn + half * t
    both = np.r_[across, across[::-1]]
    red = np.array(palette.LIP) + 0.65 * m * (skin * palette.PALE_LIP - np.array(palette.LIP))
    top, bottom = line - 0.5 * gap, line + 0.9 * gap
    sheet.polygon(both, np.r_[top - 0.030 * lip, (bottom + 0.036 * lip)[::-1]], red)
    inner = both, np.r_[top, bottom[::-1]]
    sheet.paste(palette.THROAT, sheet.mask((*inner, 255)), min(1.0, max(0.0, (opened - 0.04) * 5)))
    teeth = both, np.r_[top, np.minimum(bottom, top + 0.045)[::-1]]
    sheet.paste(palette.TEETH, sheet.mask((*teeth, 255)), min(1.0, max(0.0, (opened - 0.15) * 4)))


def cap(sheet: Sheet, f: dict, x: float, rx: float, turn: float, long: float, hair: np.ndarray, wave: object) -> None:
    """Hair on the head: down to the fringe, and beside the face; and its shine."""
    length, yaw, m = f["hair_length"], f["yaw"], f["masculine"]
    px, py = ellipse(x - 0.02 * yaw, -0.11, rx + 0.075 + 0.025 * length, 0.66 + 0.03 * length)
    grown = 1 + wave(px, py, -0.02) / 0.6
    round_ = x + (px - x) * grown, -0.11 + (py + 0.11) * grown
    across = np.linspace(-0.9, 0.9, 48)
    place = across - x
    edge = -0.37 + 0.09 * (1 - 0.6 * m) * np.sin(place * 3.2 + 1.2 * yaw - 0.9)
    edge = edge + 0.40 * long * (np.abs(place - 0.6 * turn) / rx) ** 3
    edge = edge - 0.042 * f["curls"] * (1 - 0.3 * m) * np.sin(16 * place)
    face = ellipse(x + 0.05 * yaw, 0.04, rx * 0.94, 0.64)
    below = rectangle(-1, 1, -0.05 + 1.1 * max(0.0, length - 0.3), 1)
    strands = sheet.mask((*round_, 255), (*face, 0), (*below, 0))
    fringe = sheet.mask((*round_, 255), (np.r_[across, 0.9, -0.9], np.r_[edge, 1, 1], 0))
    sheet.paste(hair, strands, 1)
    sheet.paste(hair, fringe, 1)
    shine = ellipse(x - 0.03 * yaw - 0.05, -0.30, rx * 0.86, 0.36)
    under = ellipse(x - 0.03 * yaw - 0.02, -0.24, rx * 0.86, 0.36)
    mask = sheet.mask((*shine, 255), (*under, 0), (*rectangle(-1, 1, -0.36, 1), 0))
    sheet.paste(hair * 1.35 + 0.10, mask, 0.55, blur=0.5)


def glasses(sheet: Sheet, f: dict, x: float, rx: float, turn: float) -> None:
    frames = []
    for side in (-1, 1):
        middle = x + turn + side * 0.225 * (1 - 0.10 * side * f["yaw"])
        narrow = 1 - 0.22 * side * f["yaw"]
        w = 0.190 * narrow
        sheet.paste(palette.LENS, sheet.mask((*ellipse(middle, -0.045, w, 0.165, 0.44), 255)), 0.20 * f["glasses"])
        frames += [(*ellipse(middle, -0.045, w + 0.018, 0.183, 0.44), 255)]
        frames += [(*ellipse(middle, -0.045, w - 0.018, 0.147, 0.44), 0)]
        ends = sorted((middle + side * 0.185 * narrow, x + side * rx * 1.02))
        frames += [(*rectangle(*ends, -0.106, -0.074), 255)]
    frames += [(*rectangle(x + turn - 0.05, x + turn + 0.05, -0.091, -0.059), 255)]
    sheet.paste(palette.FRAME, sheet.mask(*frames), f["glasses"])


def rendering(plan: Plan) -> list[Row]:
    """Pictures per CPU second."""
    n = plan.size(512, 16)
    factors = data.faces(n, size=16, generator=generator(0)).factors
    works = partial(ours, factors), partial(pillow, factors)
    apart = (works[0]() - works[1]()).abs().mean().item()
    mine, peer = interleaved(*works, runs=plan.runs)
    return [
        Row(
            "faces",
            f"{n:,} cartoon faces of {SIZE} × {SIZE} pixels",
            "pictures / CPU s",
            [n / seconds for seconds in mine.cpu],
            [n / seconds for seconds in peer.cpu],
            peer_name("pillow", "script"),
            wall=mine.wall,
            peer_wall=peer.wall,
            memory=memory(works[0]),
            peer_memory=memory(works[1]),
            more_is_better=True,
            note=f"pixels differ by {apart:.3f} of white on average",
        )
    ]


ROWS = {"faces": rendering}
