"""A page on which shapes are painted over each other, with smooth edges, one face per picture of a batch."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from lecture_lib.data.cartoon.shapes import Shape

ZOOM, SHIFT = 0.90, 0.04
"""The page shows x from -0.9 to 0.9 and y from -0.86 to 0.94; y grows downwards."""

Window = tuple[float, float, float, float]
EVERYWHERE: Window = (-1.0, 1.0, -1.0, 1.0)


class Canvas:
    """A batch of pictures, ``x`` (n, 3, size, size), that starts out unpainted.

    Args:
        n: number of pictures.
        size: height and width in pixels.
        like: the pictures get its device and dtype.
    """

    def __init__(self, n: int, size: int, like: Tensor) -> None:
        self.n, self.size = n, size
        self.pixel = 2 * ZOOM / size
        along = ((torch.arange(size, dtype=like.dtype, device=like.device) + 0.5) / size * 2 - 1) * ZOOM
        self._across, self._down = along.view(1, 1, size), (along + SHIFT).view(1, size, 1)
        self.x = like.new_empty(n, 3, size, size)

    def fill(self, colour: Tensor, fade: float) -> None:
        """Paint everything in the colours (n, 3), brighter in the middle than in the corners."""
        light = 1.07 - fade * (self._across.square() + self._down.square())
        self.x.copy_(colour[:, :, None, None] * light[:, None]).clamp_(0, 1)

    def measure(self, shape: Shape) -> Tensor:
        """The shape's distances at every pixel, (n, size, size), for what is painted more than once."""
        return shape(self._across, self._down)

    def coverage(self, distances: Tensor, soft: float = 1.0) -> Tensor:
        """How much of each pixel lies in a shape, from the distances there: 0 to 1, over an edge of ``soft`` pixels."""
        edge = self.pixel if soft == 1 else soft * 2 * ZOOM / 64
        return distances.mul(-1 / edge).add_(0.5).clamp_(0, 1)

    def paint(
        self,
        shape: Shape | Tensor,
        colour: Tensor | tuple[float, float, float],
        window: Window = EVERYWHERE,
        *,
        strength: Tensor | float = 1.0,
        soft: float = 1.0,
        within: Tensor | None = None,
        outline: bool = True,
    ) -> None:
        """Blend a colour over the pixels in the shape.

        Args:
            shape: a signed distance function, or the distances that ``measure`` made of one.
            colour: (n, 3), or one colour for all.
            window: left, right, top and bottom of a rectangle that holds the shape; only there it is evaluated.
            strength: 1 covers what is there, 0 leaves it; a number or (n, 1, 1).
            soft: width of the edge in pixels of a 64-pixel page. 1 is a sharp edge at every size.
            within: paint only in this shape, given as the distances that ``measure`` made of it.
            outline: whether a style that draws lines may draw one around a sharp shape.
        """
        if isinstance(strength, Tensor) and not strength.any():
            return
        rows, columns = self._pixels(window)
        if isinstance(shape, Tensor):
            distances = shape[:, rows, columns]
        else:
            distances = shape(self._across[:, :, columns], self._down[:, rows])
        if within is not None and soft == 1:
            distances = torch.maximum(distances, within[:, rows, columns])
        mask = self.coverage(distances, soft)
        if within is not None and soft != 1:
            mask = mask * self.coverage(within[:, rows, columns])
        if isinstance(strength, Tensor) or strength != 1:
            mask = mask * strength
        target = self.x[:, :, rows, columns]
        colour = colour if isinstance(colour, Tensor) else self.x.new_tensor(colour)[None]
        colours = self._colours(colour, distances, rows, columns, soft, outline)
        target.lerp_(colours.expand_as(target), mask[:, None])

    def _colours(
        self, colour: Tensor, distances: Tensor, rows: slice, columns: slice, soft: float, outline: bool
    ) -> Tensor:
        """What a shape is filled with, in a form that fits (n, 3, height, width): here, with its colour."""
        return colour[:, :, None, None]

    def _pixels(self, window: Window) -> tuple[slice, slice]:
        """Rows and columns of the pixels that a window touches."""
        left, right, top, bottom = window
        return self._range(top - SHIFT, bottom - SHIFT), self._range(left, right)

    def _range(self, low: float, high: float) -> slice:
        low, high = ((edge / ZOOM + 1) / 2 * self.size for edge in (low, high))
        return slice(max(0, math.floor(low)), min(self.size, math.ceil(high)))
