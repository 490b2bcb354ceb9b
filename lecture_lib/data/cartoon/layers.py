"""A face, painted from back to front: every layer is a function that puts one part of it on a canvas.

Coordinates are the canvas's: about -1 to 1, y grows downwards. Numbers of one face each have shape (n, 1, 1). What
appears and disappears does so gradually, so that neighbouring factors give neighbouring pictures.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace

import torch
from torch import Tensor

from lecture_lib.data.cartoon import palette
from lecture_lib.data.cartoon.canvas import Canvas
from lecture_lib.data.cartoon.shapes import (
    Shape,
    above,
    bar,
    below,
    both,
    either,
    ellipse,
    minus,
    outside,
    rim,
    squared_norm,
    squircle,
)

SIDES = (-1, 1)


@dataclass(frozen=True)
class Face:
    """What the layers share about n faces.

    Attributes:
        factor: the factors as attributes, (n, 1, 1) each.
        skin, hair, shade, line: colours, (n, 3).
        x, y, rx, ry: centre and half axes of the head.
        turn: how far the features in front of it have moved sideways.
        long: from 0, hair that ends above the ears, to 1, hair that hangs down.
    """

    factor: SimpleNamespace
    skin: Tensor
    hair: Tensor
    shade: Tensor
    line: Tensor
    x: Tensor
    y: float
    rx: Tensor
    ry: float
    turn: Tensor
    long: Tensor

    @classmethod
    def of(cls, factors: dict[str, Tensor]) -> Face:
        """From the factors, (n,) each."""
        factor = SimpleNamespace(**{name: values[:, None, None] for name, values in factors.items()})
        skin = palette.along(palette.SKIN, factors["skin"])
        return cls(
            factor=factor,
            skin=skin,
            hair=palette.along(palette.HAIR, factors["hair_colour"]).lerp(
                skin.new_tensor(palette.GREY_HAIR), factors["age"][:, None]
            ),
            shade=palette.tinted(skin, palette.SHADOW),
            line=skin * 0.42,
            x=0.04 * factor.yaw,
            y=-0.02,
            rx=0.50 + 0.07 * factor.width + 0.03 * factor.masculine,
            ry=0.64,
            turn=0.19 * factor.yaw,
            long=_smooth(factor.hair_length, 0.28, 0.52),
        )

    def curl(self, x: Tensor, y: Tensor, centre: float) -> Tensor:
        """How far curls stick out, as waves around a centre."""
        wave = torch.atan2(y - centre, x - self.x).mul_(11).sin_()
        return wave * (0.035 * self.factor.curls * (1 - 0.3 * self.factor.masculine))

    def eye(self, side: int) -> tuple[Tensor, Tensor]:
        """Middle of an eye, and how much narrower the turn of the head makes it."""
        yaw = self.factor.yaw
        return self.x + self.turn + side * 0.225 * (1 - 0.10 * side * yaw), 1 - 0.22 * side * yaw

    @property
    def mouth(self) -> tuple[Tensor, Tensor]:
        """Middle of the mouth."""
        return self.x + 1.05 * self.turn, 0.36 - 0.02 * self.factor.smile


def paint(canvas: Canvas, factors: dict[str, Tensor]) -> None:
    """Paint the faces with these factors, (n,) each, on an empty canvas."""
    face = Face.of(factors)
    canvas.fill(palette.along(palette.BACKGROUND, factors["background"]), fade=0.17)
    hair_behind(canvas, face)
    shirt(canvas, face, palette.along(palette.SHIRT, factors["background"]))
    neck(canvas, face)
    ears(canvas, face)
    skull = head(canvas, face)
    cheeks(canvas, face, skull)
    beard(canvas, face, skull)
    for side in SIDES:
        eye(canvas, face, side, skull)
        brow(canvas, face, side)
    nose(canvas, face)
    mouth(canvas, face)
    hair(canvas, face)
    glasses(canvas, face)


def hair_behind(canvas: Canvas, face: Face) -> None:
    """Hair that hangs down behind the head; it grows downwards from the cap, which hides it where it is short."""
    length, long = face.factor.hair_length, face.long
    curtain = squircle(
        face.x - 0.05 * face.factor.yaw,
        face.y - 0.10 + 0.30 * length,
        face.rx + 0.03 + (0.09 + 0.05 * length) * long,
        0.62 + 0.42 * length,
        0.18,
    )
    loose = both(lambda x, y: curtain(x, y).sub_(face.curl(x, y, 0.1) * long), above(-0.08 + 1.3 * long))
    canvas.paint(loose, face.hair * 0.80)


def shirt(canvas: Canvas, face: Face, colour: Tensor) -> None:
    canvas.paint(ellipse(0.0, 1.26, 0.74 + 0.16 * face.factor.masculine, 0.46), colour, (-1, 1, 0.6, 1))


def neck(canvas: Canvas, face: Face) -> None:
    shape = squircle(face.x, 0.66, 0.17 + 0.06 * face.factor.masculine, 0.30, 0.44)
    canvas.paint(shape, face.shade, (-0.35, 0.35, 0.3, 1))


def ears(canvas: Canvas, face: Face) -> None:
    yaw = face.factor.yaw
    for side in SIDES:
        x, seen = face.x + side * (face.rx - 0.005) - 0.10 * yaw, 1 - 0.15 * side * yaw
        window = (-0.9, 0, -0.2, 0.3) if side < 0 else (0, 0.9, -0.2, 0.3)
        canvas.paint(ellipse(x, 0.03, 0.09 * seen, 0.135), face.skin, window)
        canvas.paint(ellipse(x, 0.03, 0.045 * seen, 0.08), face.shade, window, outline=False)


def head(canvas: Canvas, face: Face) -> Tensor:
    """The head with its shadow; returns its distances, for what must not stick out of it."""
    m = face.factor.masculine

    def outline(x: Tensor, y: Tensor) -> Tensor:
        u, v = (x - face.x) / face.rx, (y - face.y) / face.ry
        low = v.clamp_min(0)
        u = u * (1 + 0.16 * (1 - m) * low * low - 0.10 * m * low * (1 - low))  # a pointed or a square jaw
        return squared_norm(u, v, 0.31 * m * (v > 0)).sub_(1).mul_(0.52)

    skull = canvas.measure(outline)
    canvas.paint(skull, face.skin)
    lit = ellipse(face.x + 0.17 * face.factor.yaw, face.y - 0.04, face.rx * 1.02, face.ry * 1.02)
    canvas.paint(outside(lit), face.shade, (-0.75, 0.75, -0.75, 0.75), strength=0.7, soft=4, within=skull)
    return skull


def cheeks(canvas: Canvas, face: Face, skull: Tensor) -> None:
    colour = palette.tinted(face.skin, palette.BLUSH)
    strength = 0.55 * (0.45 + 0.55 * (1 - face.factor.masculine)) * (0.65 + 0.35 * face.factor.smile)
    for side in SIDES:
        x = face.x + face.turn + side * 0.31 * (1 - 0.25 * side * face.factor.yaw)
        canvas.paint(ellipse(x, 0.20, 0.13, 0.09), colour, (-0.8, 0.8, 0, 0.4), strength=strength, soft=6, within=skull)


def beard(canvas: Canvas, face: Face, skull: Tensor) -> None:
    present, colour, (x, y) = face.factor.beard, face.hair * 0.92, face.mouth
    bare = ellipse(face.x + 0.75 * face.turn, 0.01, face.rx * 0.84, 0.52)
    canvas.paint(both(outside(bare), below(0.10)), colour, (-0.72, 0.72, 0, 0.72), strength=present, within=skull)
    canvas.paint(ellipse(x, y - 0.115, 0.22, 0.055), colour, (-0.64, 0.64, 0.1, 0.4), strength=present)


def eye(canvas: Canvas, face: Face, side: int, skull: Tensor) -> None:
    x, narrow = face.eye(side)
    y, look = -0.05, x + 0.035 * face.factor.yaw
    radius = 0.095 + 0.04 * face.factor.eyes
    squint = 1 - 0.20 * face.factor.smile.clamp_min(0)
    window = (-0.6, 0.25, -0.27, 0.12) if side < 0 else (-0.25, 0.6, -0.27, 0.12)

    def part(x: Tensor, y: float, rx: float, ry: float) -> Shape:
        return ellipse(x, y, radius * rx * narrow, radius * ry * squint)

    iris = palette.along(palette.IRIS, face.factor.skin[:, 0, 0])
    canvas.paint(part(x, y, 1.22, 1.12), palette.WHITE, window, within=skull)
    canvas.paint(part(look, y + 0.005, 0.80, 0.86), iris, window, within=skull, outline=False)
    canvas.paint(part(look, y + 0.005, 0.50, 0.54), palette.PUPIL, window, within=skull)
    glint = ellipse(look - 0.032, y - 0.035, radius * 0.24, radius * 0.24)
    canvas.paint(glint, palette.WHITE, window, within=skull, outline=False)
    lashes = both(minus(part(x, y, 1.38, 1.34), part(x, y + 0.035, 1.36, 1.24)), above(y))
    canvas.paint(lashes, palette.LASH, window, strength=1 - 0.6 * face.factor.masculine)


def brow(canvas: Canvas, face: Face, side: int) -> None:
    """A bow over the eye; sadness raises its inner end."""
    m, smile = face.factor.masculine, face.factor.smile
    middle, narrow = face.eye(side)
    half = 0.16 * narrow

    def shape(x: Tensor, y: Tensor) -> Tensor:
        t = (x - middle) / half
        arch = t * t
        height = -0.255 - 0.02 * smile + 0.05 * arch * (1 - 0.5 * m) - 0.02 * (1 - m) * (1 - arch)
        height = height - 0.035 * side * t * smile.clamp_max(0)
        thick = (0.020 + 0.022 * m) * (1 - 0.35 * arch).clamp_min(0.2)
        return torch.maximum((y - height).abs() - thick, (t.abs() - 1) * half)

    window = (-0.6, 0.25, -0.38, -0.06) if side < 0 else (-0.25, 0.6, -0.38, -0.06)
    canvas.paint(shape, face.hair * 0.72, window)


def nose(canvas: Canvas, face: Face) -> None:
    x, m, window = face.x + 1.4 * face.turn, face.factor.masculine, (-0.42, 0.42, 0, 0.26)
    tip = ellipse(x, 0.12, 0.068 + 0.018 * m, 0.066)
    canvas.paint(tip, (face.skin * 1.05).clamp(max=1), window, strength=0.8, soft=2)
    underside = both(minus(tip, ellipse(x, 0.095, 0.070 + 0.02 * m, 0.066)), below(0.11))
    canvas.paint(underside, face.line, window, strength=0.9)


def mouth(canvas: Canvas, face: Face) -> None:
    """Lips between two parabolas, and what an open mouth shows."""
    smile, m, window = face.factor.smile, face.factor.masculine, (-0.66, 0.66, 0.10, 0.72)
    (middle, height), opened = face.mouth, face.factor.mouth
    half = (0.22 + 0.07 * smile.abs() + 0.02 * m) * (1 - 0.12 * face.factor.yaw.abs())

    def edges(x: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Across the mouth: the line between the lips, how far it opens, how full it is, and the distance to it."""
        t = (x - middle) / half
        full = (1 - t * t).clamp_min(0)
        return height + 0.02 + 0.20 * smile * (full - 0.5), 0.13 * opened * full, full, (t.abs() - 1) * half

    def band(x: Tensor, y: Tensor, upper: float, lower: float) -> Tensor:
        line, gap, full, ends = edges(x)
        lip = 0.35 + 0.65 * full
        top, bottom = line - 0.5 * gap - upper * lip - y, y - line - 0.9 * gap - lower * lip
        return torch.maximum(torch.maximum(top, bottom), ends)

    def inner(x: Tensor, y: Tensor) -> Tensor:
        return band(x, y, 0, 0) + 0.006

    def teeth(x: Tensor, y: Tensor) -> Tensor:
        line, gap, _, _ = edges(x)
        return torch.maximum(inner(x, y), y - line + 0.5 * gap - 0.045)

    red = canvas.x.new_tensor(palette.LIP).expand_as(face.skin)
    lip = torch.lerp(red, palette.tinted(face.skin, palette.PALE_LIP), 0.65 * m[:, :, 0])
    canvas.paint(lambda x, y: band(x, y, 0.030, 0.036), lip, window)
    canvas.paint(inner, palette.THROAT, window, strength=((opened - 0.04) * 5).clamp(0, 1))
    canvas.paint(teeth, palette.TEETH, window, strength=((opened - 0.15) * 4).clamp(0, 1), outline=False)


def hair(canvas: Canvas, face: Face) -> None:
    """Hair on the head: the cap with its fringe, a shine, and the strands beside the face."""
    length, yaw, m = face.factor.hair_length, face.factor.yaw, face.factor.masculine
    round_ = ellipse(face.x - 0.02 * yaw, face.y - 0.09, face.rx + 0.075 + 0.025 * length, 0.66 + 0.03 * length)

    def cap(x: Tensor, y: Tensor) -> Tensor:
        return round_(x, y).sub_(face.curl(x, y, face.y))

    def fringe(x: Tensor, y: Tensor) -> Tensor:
        across = x - face.x
        edge = -0.37 + 0.09 * (1 - 0.6 * m) * (across * 3.2 + 1.2 * yaw - 0.9).sin_()
        edge = edge + 0.40 * face.long * ((across - 0.6 * face.turn).abs() / face.rx).pow(3)
        edge = edge - 0.042 * face.factor.curls * (1 - 0.3 * m) * (across * 16).sin()
        return y - edge

    open_face = ellipse(face.x + 0.05 * yaw, 0.04, face.rx * 0.94, face.ry)
    strands = both(outside(open_face), above(-0.05 + 1.1 * (length - 0.3).clamp_min(0)))
    canvas.paint(both(cap, either(fringe, strands)), face.hair, (-0.82, 0.82, -0.9, 0.65))
    shine = both(
        ellipse(face.x - 0.03 * yaw - 0.05, -0.30, face.rx * 0.86, 0.36),
        outside(ellipse(face.x - 0.03 * yaw - 0.02, -0.24, face.rx * 0.86, 0.36)),
        above(-0.36),
    )
    bright = (face.hair * 1.35 + 0.10).clamp(max=1)
    canvas.paint(shine, bright, (-0.7, 0.7, -0.8, -0.3), strength=0.55, soft=2)


def glasses(canvas: Canvas, face: Face) -> None:
    present = face.factor.glasses
    for side in SIDES:
        window = (-0.75, 0.28, -0.25, 0.15) if side < 0 else (-0.28, 0.75, -0.25, 0.15)
        x, narrow = face.eye(side)
        lens = squircle(x, -0.045, 0.190 * narrow, 0.165, 0.44)
        canvas.paint(lens, palette.LENS, window, strength=0.20 * present, outline=False)
        canvas.paint(rim(lens, 0.018), palette.FRAME, window, strength=present)
        inner, outer = side * x + 0.185 * narrow, side * face.x + face.rx * 1.02
        temple = bar(side * (inner + outer) / 2, -0.09, (outer - inner) / 2, 0.016)
        canvas.paint(temple, palette.FRAME, window, strength=present)
    bridge = bar(face.x + face.turn, -0.075, 0.05, 0.016)
    canvas.paint(bridge, palette.FRAME, (-0.35, 0.35, -0.12, -0.03), strength=present)


def _smooth(value: Tensor, low: float, high: float) -> Tensor:
    """0 below ``low``, 1 above ``high``, and a smooth step in between."""
    t = ((value - low) / (high - low)).clamp(0, 1)
    return t * t * (3 - 2 * t)
