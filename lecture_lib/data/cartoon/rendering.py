"""From factors to pictures, and from nothing at all to a data set."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from lecture_lib import checks
from lecture_lib.data.cartoon import layers, palette
from lecture_lib.data.cartoon.canvas import Canvas
from lecture_lib.data.cartoon.factors import FACE_FACTORS, UNDRAWN, check_names, check_range, complete
from lecture_lib.data.cartoon.pencil import Pencil

STYLES = {"paint": Canvas, "pencil": Pencil}
SMALLEST = 16

CHUNK, CHUNK_ON_GPU = 32, 1024
"""Pictures painted at a time: as many as fit into a processor's cache, or as keep a GPU busy."""


@dataclass(frozen=True, eq=False)
class Faces:
    """Pictures of faces, and what is true about each.

    Attributes:
        x: (n, 3 or 1, size, size) float32 in [0, 1].
        factors: what varies, by name, (n,) float32 each.
        source: where they came from, for the reader and for the tables of results.
    """

    x: Tensor
    factors: dict[str, Tensor]
    source: str

    def __len__(self) -> int:
        return len(self.x)

    def to(self, device: torch.device | str) -> Faces:
        """The same faces on another device."""
        return Faces(self.x.to(device), {name: v.to(device) for name, v in self.factors.items()}, self.source)


def faces(
    n: int,
    *,
    size: int = 64,
    factors: Mapping[str, Tensor | float] | Sequence[str] | None = None,
    generator: torch.Generator | None = None,
    grey: bool = False,
    style: str = "paint",
) -> Faces:
    """n cartoon faces that nobody has, with the truth about them.

    Args:
        n: number of faces.
        size: height and width in pixels, at least 16.
        factors: None draws all factors from their joint distribution (:func:`draw_factors`); names draw these
            independently and uniformly, and leave the others neutral; a mapping from names to values, numbers or
            (n,), gives these and draws the others. A mapping may also give ``age``, which greys the hair and which
            nobody has otherwise.
        generator: randomness; without it, seed 0. The faces are made on its device.
        grey: luminance only, one channel.
        style: "paint" or "pencil".

    Raises:
        ValueError: for n below 1, an unknown factor or style, a value out of its range, a wrong length, a small size.

    >>> faces(3, size=32, factors={"smile": 1.0}).x.shape
    torch.Size([3, 3, 32, 32])
    """
    checks.count(1, "ask for at least one face", n=n)
    values = complete(factors, n, generator)
    x = render_faces(values, size=size, grey=grey, style=style)
    return Faces(x, values, f"cartoon faces ({n:,}, {'pencil' if style == 'pencil' else 'painted'})")


@torch.no_grad()
def render_faces(factors: Mapping[str, Tensor], *, size: int = 64, grey: bool = False, style: str = "paint") -> Tensor:
    """The pictures that belong to factors: (n, 3, size, size), or (n, 1, size, size) for grey, in [0, 1].

    They are made on the device and in the dtype of the first factor. What is not given is neutral.

    Args:
        factors: values by name, (n,) each.
        size, grey, style: as for :func:`faces`.

    Raises:
        ValueError: for no or unknown factors, different lengths, values out of range, a small size, an unknown style.
    """
    if style not in STYLES:
        raise ValueError(f"style is {style!r}; it is {' or '.join(map(repr, STYLES))}")
    checks.count(SMALLEST, f"below {SMALLEST} pixels a face cannot be recognised", size=size)
    values = _with_neutral(factors)
    like = values["smile"]
    x = like.new_empty(len(like), 1 if grey else 3, size, size)
    chunk = CHUNK if like.device.type == "cpu" else CHUNK_ON_GPU
    for start in range(0, len(like), chunk):
        painted = _painted({name: v[start : start + chunk] for name, v in values.items()}, size, STYLES[style])
        x[start : start + chunk] = palette.grey(painted) if grey else painted
    return x


def _painted(factors: dict[str, Tensor], size: int, style: type[Canvas]) -> Tensor:
    canvas = style(len(factors["smile"]), size, factors["smile"])
    layers.paint(canvas, factors)
    return canvas.x.clamp_(0, 1)


def _with_neutral(factors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """All factors as floating point (n,), checked."""
    check_names(factors, "factors")
    if not factors:
        raise ValueError("factors is empty; give at least one factor, such as smile=torch.zeros(1)")
    values = {name: torch.as_tensor(v) for name, v in factors.items()}
    first = next(iter(values))
    like = values[first] if values[first].is_floating_point() else values[first].float()
    values = {name: v.to(like) for name, v in values.items()}
    for name, v in values.items():
        if v.dim() != 1 or len(v) == 0 or v.shape != like.shape:
            raise ValueError(f"{name} has shape {tuple(v.shape)} and {first} {tuple(like.shape)}; both have to be (n,)")
    check_range(values)
    return {
        name: values[name] if name in values else torch.full_like(like, factor.neutral)
        for name, factor in (FACE_FACTORS | UNDRAWN).items()
    }
