"""Face factors: one slider for everything that varies in a cartoon face."""

import io

import torch
import traitlets
from PIL import Image
from torch import Tensor

from lecture_lib import data, figures
from lecture_lib.widgets.base import BUNDLES, LectureWidget

SIZE, STEPS = 64, 11
STILL_SIZE, STILL_STEPS = 32, 7
QUALITY = 88  # of the JPEG picture: the strips of thirteen factors take about 300 kB
FRIENDLY = {"smile": 0.5}
COMPANY = {"masculine": {"hair_length": 0.15}, "beard": {"masculine": 0.9, "hair_length": 0.15}}
"""What a factor is shown together with, where it would look odd on the neutral face."""

MIDDLE = {"skin", "hair_colour", "background"}
"""Factors whose slider starts in the middle; the others start where they show best, at the upper end."""


class FaceFactors(LectureWidget):
    """A card for each factor of ``lecture_lib.data.FACE_FACTORS``: a face, and a slider that changes this one factor.

    The other factors stay neutral, but for a friendly smile; beards come with short hair and masculine features. The
    page holds a strip of eleven pictures for each factor.

    Args:
        style: "paint" or "pencil", as for ``lecture_lib.data.faces``.

    Raises:
        ValueError: for an unknown style.
    """

    _esm = BUNDLES / "face_factors.js"
    room = ("903px", "1520px")

    factors = traitlets.List().tag(sync=True)  # name, low, high, start (a step) and meaning of each
    strips = traitlets.Bytes().tag(sync=True)  # a JPEG picture: a row for each factor, a column for each step
    size = traitlets.Int(SIZE).tag(sync=True)
    steps = traitlets.Int(STEPS).tag(sync=True)

    def __init__(self, *, style: str = "paint"):
        self._style = style
        super().__init__(factors=_described(), strips=_jpeg(_strips(SIZE, STEPS, style)))

    def __repr__(self) -> str:
        return f"FaceFactors({len(self.factors)} factors, {self._style})"

    def fallback_html(self) -> str:
        """Every factor from its lowest to its highest value."""
        strips = _strips(STILL_SIZE, STILL_STEPS, self._style)
        fig = figures.grid(strips.flatten(0, 1), columns=STILL_STEPS, width=4.6)
        for row, factor in enumerate(self.factors):
            middle = row * (STILL_SIZE + 2) + STILL_SIZE / 2
            fig.axes[0].text(-6, middle, factor["name"], ha="right", va="center")
        fig.set_size_inches(6.2, fig.get_figheight())
        alt = f"A grid of cartoon faces. In each row one factor goes from low to high: {', '.join(_names())}."
        return figures.to_html(fig, alt)


def _names() -> list[str]:
    return [name.replace("_", " ") for name in data.FACE_FACTORS]


def _described() -> list[dict]:
    """What the page writes on the cards, and the step at which each slider starts."""
    return [
        {
            "name": title,
            "low": factor.low,
            "high": factor.high,
            "start": (STEPS - 1) * 3 // 5 if name in MIDDLE else STEPS - 1,
            "meaning": factor.meaning,
        }
        for title, (name, factor) in zip(_names(), data.FACE_FACTORS.items(), strict=True)
    ]


def _strips(size: int, steps: int, style: str) -> Tensor:
    """Faces (factors, steps, 3, size, size); in each row one factor goes through its range."""
    rows = []
    for name, factor in data.FACE_FACTORS.items():
        others = FRIENDLY | COMPANY.get(name, {})
        values = {other: torch.full((steps,), value) for other, value in others.items()}
        values[name] = torch.linspace(factor.low, factor.high, steps)
        rows.append(data.render_faces(values, size=size, style=style))
    return torch.stack(rows)


def _jpeg(strips: Tensor) -> bytes:
    """Rows of pictures (rows, columns, 3, size, size) as one JPEG picture."""
    pixels = torch.cat([torch.cat(list(row), 2) for row in strips], 1).permute(1, 2, 0)
    stream = io.BytesIO()
    Image.fromarray((pixels * 255).round().byte().numpy()).save(
        stream, "JPEG", quality=QUALITY, subsampling=0, optimize=True
    )
    return stream.getvalue()
