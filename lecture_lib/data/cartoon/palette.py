"""The colours of the faces: tables to walk along, red, green and blue in [0, 1]."""

from __future__ import annotations

import torch
from torch import Tensor

Table = tuple[tuple[float, float, float], ...]

SKIN: Table = ((1.0, 0.87, 0.77), (0.97, 0.78, 0.62), (0.87, 0.63, 0.45), (0.64, 0.42, 0.28), (0.42, 0.26, 0.18))
HAIR: Table = ((0.11, 0.09, 0.11), (0.32, 0.18, 0.10), (0.58, 0.32, 0.13), (0.90, 0.70, 0.32), (0.82, 0.34, 0.16))
GREY_HAIR = (0.80, 0.80, 0.82)
BACKGROUND: Table = (
    (0.52, 0.76, 0.93),
    (0.62, 0.85, 0.66),
    (0.99, 0.86, 0.52),
    (0.98, 0.66, 0.62),
    (0.76, 0.68, 0.93),
)
SHIRT: Table = ((0.79, 0.66, 0.40), (0.72, 0.45, 0.46), (0.40, 0.58, 0.66), (0.42, 0.61, 0.74), (0.48, 0.68, 0.52))
"""What goes well with the background at the same place of its table."""

IRIS: Table = ((0.25, 0.42, 0.55), (0.30, 0.40, 0.36), (0.34, 0.22, 0.12), (0.28, 0.17, 0.10))
"""Along the table of the skin: the lighter, the bluer."""

WHITE, PUPIL, LASH = (1.0, 1.0, 1.0), (0.06, 0.05, 0.08), (0.12, 0.08, 0.08)
LIP, TEETH, THROAT = (0.83, 0.27, 0.33), (1.0, 0.99, 0.96), (0.35, 0.07, 0.10)
FRAME, LENS = (0.13, 0.12, 0.18), (0.88, 0.96, 1.0)

SHADOW, BLUSH, PALE_LIP = (0.80, 0.74, 0.72), (1.0, 0.68, 0.66), (0.72, 0.50, 0.48)
"""Light that the skin is seen in."""

LUMINANCE = (0.299, 0.587, 0.114)
"""Brightness of a colour as its weighted sum (ITU-R BT.601)."""


def along(table: Table, place: Tensor) -> Tensor:
    """The colours at places in [0, 1] along a table, blended between its entries: (n,) to (n, 3)."""
    colours = torch.tensor(table, dtype=place.dtype, device=place.device)
    position = place.clamp(0, 1) * (len(table) - 1)
    entry = position.floor().long().clamp(max=len(table) - 2)
    return torch.lerp(colours[entry], colours[entry + 1], (position - entry)[:, None])


def tinted(colour: Tensor, by: tuple[float, float, float]) -> Tensor:
    """A colour (n, 3) seen in the light ``by``."""
    return colour * colour.new_tensor(by)


def grey(x: Tensor) -> Tensor:
    """Pictures (n, 3, height, width) as their luminance, (n, 1, height, width)."""
    return (x * x.new_tensor(LUMINANCE)[:, None, None]).sum(1, keepdim=True)
