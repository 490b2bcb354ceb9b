"""Labelled images as two tensors, and two ways to make their pixels binary."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from lecture_lib import checks


@dataclass(frozen=True, eq=False)
class ImageData:
    """Images in memory, ready for the device.

    Attributes:
        x: images, (n, channels, height, width) float32 in [0, 1]; 0 is the background.
        y: labels, (n,) int64.
        source: where they came from, for the reader and for the tables of results.
    """

    x: torch.Tensor
    y: torch.Tensor
    source: str

    def __len__(self) -> int:
        return len(self.y)

    def to(self, device: torch.device | str) -> ImageData:
        """The same images and labels on another device."""
        return ImageData(self.x.to(device), self.y.to(device), self.source)


def binarized(x: torch.Tensor, how: str | None, generator: torch.Generator | None = None) -> torch.Tensor:
    """Pixels that are 0 or 1, as float32 of the same shape.

    Args:
        x: grey values in [0, 1], any shape.
        how: None keeps the grey values; "threshold" asks whether a pixel is above one half; "sample" throws one coin
            per pixel that shows 1 with the grey value as probability (Salakhutdinov and Murray, 2008).
        generator: the coins of "sample"; without it, two runs would see different data.

    Raises:
        ValueError: for an unknown `how`, "sample" without a generator, or values that leave [0, 1].
        TypeError: if x is not floating point.
    """
    checks.floating(x=x)
    checks.in_range(0, 1, x=x)
    if how is None:
        return x
    if how == "threshold":
        return (x > 0.5).to(x.dtype)
    if how == "sample":
        if generator is None:
            raise ValueError('binarize="sample" throws coins: pass generator=torch.Generator().manual_seed(...)')
        draws = torch.rand(x.shape, generator=generator, device=x.device)  # three times as fast as torch.bernoulli
        return (draws < x).to(x.dtype)
    raise ValueError(f'binarize is {how!r}; it is None, "threshold" or "sample"')
