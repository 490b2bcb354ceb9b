"""The same faces drawn with a pencil: hatching in place of colours, and a line around every part."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from lecture_lib.data.cartoon import palette
from lecture_lib.data.cartoon.canvas import Canvas

PAPER, GRAPHITE = (0.99, 0.98, 0.95), (0.15, 0.15, 0.18)
LINE = 0.022
"""Width of a line, in units of the page."""

STROKE = 0.12
"""Distance of two strokes of the hatching."""


class Pencil(Canvas):
    """A canvas that turns the brightness of a colour into strokes; hue is lost, shapes stay where they are."""

    def __init__(self, n: int, size: int, like: Tensor) -> None:
        super().__init__(n, size, like)
        x, y = self._across, self._down
        self._pressure = 1 + 0.35 * (7 * x + 3 * y).sin() * (5 * y - 4 * x + 1).sin()
        bend = 0.012 * (9 * x + 1).sin() + 0.012 * (8 * y).sin()
        self._strokes = self._wave(x + y + bend), self._wave(x - 0.7 * y + bend)

    def fill(self, colour: Tensor, fade: float) -> None:
        """Leave the paper nearly white: the background is a breath of hatching, denser in the corners."""
        corners = 0.12 * fade * (self._across.square() + self._down.square())
        self.x.copy_(self._on_paper(0.25 * self._hatching(colour, slice(None), slice(None)) + corners))

    def _colours(
        self, colour: Tensor, distances: Tensor, rows: slice, columns: slice, soft: float, outline: bool
    ) -> Tensor:
        ink = self._hatching(colour, rows, columns)
        if soft != 1:  # a shadow: it darkens what is drawn already, lines as well
            return torch.minimum(self._on_paper(ink), self.x[:, :, rows, columns])
        if outline:
            inner = self.coverage(distances + LINE * self._pressure[:, rows, columns])
            ink = 0.9 + (ink - 0.9) * inner
        return self._on_paper(ink)

    def _hatching(self, colour: Tensor, rows: slice, columns: slice) -> Tensor:
        """How much graphite stands for a colour (n, 3), (n, height, width); where it is dark, strokes cross."""
        dark = 1 - (colour * colour.new_tensor(palette.LUMINANCE)).sum(1)[:, None, None]
        first, second = (stroke[:, rows, columns] for stroke in self._strokes)
        ink = 0.75 * dark.pow(1.3) * (1 + 0.35 * first) + 0.35 * (dark - 0.5).clamp_min(0) * second
        return (ink * (0.8 + 0.2 * self._pressure[:, rows, columns])).clamp_(0, 1)

    def _wave(self, place: Tensor) -> Tensor:
        """Strokes across the page, from -1 to 1, as their means over a pixel (so they never alias)."""
        part = math.pi * self.pixel / STROKE
        return (2 * math.pi / STROKE * place).sin() * (max(0.0, math.sin(part) / part) if part < math.pi else 0.0)

    def _on_paper(self, ink: Tensor) -> Tensor:
        """The colours of amounts of graphite (n, height, width): (n, 3, height, width)."""
        paper, graphite = (self.x.new_tensor(c)[None, :, None, None] for c in (PAPER, GRAPHITE))
        return torch.lerp(paper, graphite, ink[:, None].clamp(0, 1))
