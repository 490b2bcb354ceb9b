"""There and back: a face becomes a drawing and a face again, and what travels hidden in between (items 101 to 104)."""

import io
from itertools import product

import torch
import traitlets
from PIL import Image
from torch import Tensor, nn

from lecture_lib import data, figures
from lecture_lib.translation import shipped
from lecture_lib.widgets.base import BUNDLES, LectureWidget
from lecture_lib.widgets.export import export_all
from lecture_lib.widgets.rounded import in_bytes

SIZE, COLUMNS = 32, 24
AXES: dict[str, tuple[float, ...]] = {
    "hair_colour": (0.0, 0.2, 0.4, 0.6, 0.8, 1.0),
    "skin": (0.0, 0.25, 0.5, 0.75),
    "smile": (-1.0, 0.0, 1.0),
    "glasses": (0.0, 1.0),
}
"""The factors that have sliders, and their values."""

PEOPLE: tuple[dict[str, float], ...] = (
    {"masculine": 0.1, "hair_length": 0.8, "curls": 1.0},
    {"masculine": 0.9, "hair_length": 0.1, "beard": 1.0},
    {"masculine": 0.15, "hair_length": 0.95, "yaw": -0.4},
    {"masculine": 0.85, "hair_length": 0.25, "width": 0.85, "yaw": 0.3},
)
"""What the factors without sliders are, for each face to choose from; those not named are neutral."""

START = {"hair_colour": 5, "skin": 0, "smile": 2, "glasses": 0}
"""Where the sliders begin, as positions in :data:`AXES`."""

STILL_NOISE = 0.1


class ThereAndBack(LectureWidget):
    """A painted face, its translation to pencil, the translation of that back to paint, and the error; or from pencil.

    Sliders change the face. Noise on the translation, and a true drawing of the same face in its place, show how much
    of the way back rests on what the network hid in it (Chu, Zhmoginov & Sandler 2017).

    Args:
        to_pencil: maps painted faces (n, 3, 32, 32) in [0, 1] to drawings of the same shape; of layers that
            ``lecture_lib.widgets.export`` takes. Without it: the shipped one.
        to_paint: maps drawings to painted faces. Without it: the shipped one.

    Raises:
        TypeError: if a translator has a layer that the page cannot run.
        ValueError: if a translator does not take or make such pictures.
    """

    _esm = BUNDLES / "there_and_back.js"
    room = ("calc(522px + 25cqi)", "calc(960px + 100cqi)")

    networks = traitlets.Dict().tag(sync=True)  # "pencil" makes drawings, "paint" faces: spec, start and end of each
    weights = traitlets.Bytes().tag(sync=True)
    axes = traitlets.List().tag(sync=True)  # name, values and start of each factor
    people = traitlets.Int(len(PEOPLE)).tag(sync=True)
    size = traitlets.Int(SIZE).tag(sync=True)
    paint = traitlets.Bytes().tag(sync=True)  # all faces in rows of COLUMNS, WebP without loss, the last factor fastest
    pencil = traitlets.Bytes().tag(sync=True)  # drawings of the same
    columns = traitlets.Int(COLUMNS).tag(sync=True)

    def __init__(self, to_pencil: nn.Module | None = None, to_paint: nn.Module | None = None):
        if to_pencil is None or to_paint is None:
            ready = shipped.faces()
            to_pencil, to_paint = to_pencil or ready.to_pencil, to_paint or ready.to_paint
        self._to = {"pencil": in_bytes(to_pencil), "paint": in_bytes(to_paint)}
        for name, network in self._to.items():
            _check(name, network)
        networks, weights = export_all(self._to, input_shape=(3, SIZE, SIZE), dtype="int8")
        super().__init__(
            networks=networks,
            weights=weights,
            axes=[
                {"name": name.replace("_", " "), "values": list(values), "start": START[name]}
                for name, values in AXES.items()
            ],
            paint=_webp(all_faces("paint")),
            pencil=_webp(all_faces("pencil")),
        )

    def __repr__(self) -> str:
        return f"ThereAndBack({len(self.weights)} bytes of networks)"

    @torch.no_grad()
    def fallback_html(self) -> str:
        """The first face, its translation, the way back, and the way back with noise on the translation."""
        factors = {name: torch.tensor([values[START[name]]]) for name, values in AXES.items()}
        others = {name: torch.tensor([value]) for name, value in PEOPLE[0].items()}
        x = data.render_faces(others | factors, size=SIZE)
        drawing = self._to["pencil"](x)
        noise = STILL_NOISE * torch.randn(1, 1, SIZE, SIZE, generator=torch.Generator().manual_seed(0))
        back, disturbed = self._to["paint"](drawing), self._to["paint"]((drawing + noise).clamp(0, 1))
        errors = [(picture - x).abs().mean().item() for picture in (back, disturbed)]
        fig, axes = figures.figure(7.2, 2.3, columns=4)
        titles = ("face x", "drawing G(x)", f"back: off by {errors[0]:.3f}", f"with noise: {errors[1]:.3f}")
        for ax, picture, title in zip(axes, (x, drawing, back, disturbed), titles, strict=True):
            figures.images(ax, picture, columns=1)
            ax.set_title(title)
        alt = (
            "Four pictures: a painted cartoon face; the pencil drawing that a network makes of it; the face that "
            f"another network makes of the drawing, {errors[0]:.3f} of 1 off on average; and the same with noise of "
            f"standard deviation {STILL_NOISE} on the drawing, {errors[1]:.3f} off."
        )
        return figures.to_html(fig, alt)


def all_faces(style: str) -> Tensor:
    """Every person with every value of every factor, (n, 3, 32, 32), in the order that the page counts in."""
    rows = [person | dict(zip(AXES, values)) for person in PEOPLE for values in product(*AXES.values())]
    names = {name for row in rows for name in row}
    neutral = {name: data.FACE_FACTORS[name].neutral for name in names}
    factors = {name: torch.tensor([row.get(name, neutral[name]) for row in rows]) for name in names}
    return data.render_faces(factors, size=SIZE, style=style)


def _webp(pictures: Tensor) -> bytes:
    rows = [torch.cat(list(row), 2) for row in pictures.split(COLUMNS)]
    pixels = torch.cat(rows, 1).permute(1, 2, 0)
    stream = io.BytesIO()
    Image.fromarray((pixels * 255).round().byte().numpy()).save(stream, "WEBP", lossless=True, quality=50, method=0)
    return stream.getvalue()


@torch.no_grad()
def _check(name: str, network: nn.Module) -> None:
    shape = (1, 3, SIZE, SIZE)
    try:
        made = network(torch.full(shape, 0.5))
    except RuntimeError as error:
        raise ValueError(f"to_{name} does not take pictures {shape}: {error}") from None
    if made.shape != shape:
        raise ValueError(f"to_{name} makes {tuple(made.shape)} of {shape}; it has to keep the shape")
    if made.min() < 0 or made.max() > 1:
        raise ValueError(
            f"to_{name} makes values from {made.min():.3g} to {made.max():.3g}; pictures lie in [0, 1]: let it end "
            "with nn.Sigmoid()"
        )
