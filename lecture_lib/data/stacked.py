"""Stacked MNIST: three digits as the colour channels of one picture, a set with 1000 modes that can be counted."""

from __future__ import annotations

import torch

from lecture_lib import checks
from lecture_lib.data.images import ImageData
from lecture_lib.data.mnist import mnist


def stacked_mnist(n: int, *, split: str = "train", generator: torch.Generator | None = None) -> ImageData:
    """Pictures whose red, green and blue are three digits of MNIST, drawn independently (Metz et al. 2017).

    A generator of such pictures can be asked how many of the numbers 000 to 999 it makes, see
    :func:`lecture_lib.evaluation.modes.stacked_modes`.

    Args:
        n: number of pictures.
        split: of the digits, "train" or "test".
        generator: randomness; without it, seed 0.

    Returns:
        x (n, 3, 28, 28) float32 in [0, 1], and y (n,) int64, the number 100 · red + 10 · green + blue, 0 to 999.

    Raises:
        ValueError: for ``n`` below 1, or an unknown split.
    """
    return stacks(mnist(split), n, generator or torch.Generator().manual_seed(0))


def stacks(digits: ImageData, n: int, generator: torch.Generator) -> ImageData:
    """The same of digits (many, 1, height, width) at hand, on the device of the digits and the generator.

    Raises:
        ValueError: for ``n`` below 1.
    """
    checks.count(1, "ask for at least 1 picture", n=n)
    chosen = torch.randint(len(digits), (n, 3), generator=generator, device=generator.device)
    of_three = digits.y.new_tensor([100, 10, 1])
    return ImageData(digits.x[chosen, 0], (digits.y[chosen] * of_three).sum(1), f"three digits each, {digits.source}")
