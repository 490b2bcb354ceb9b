"""What a code turned out to mean: whether categories are digits, and what a continuous code does to a stroke."""

import math

import torch
from scipy.optimize import linear_sum_assignment
from torch import Tensor

from lecture_lib import checks


def matching(category: Tensor, digit: Tensor, classes: int = 10) -> Tensor:
    """The digit that each category stands for: the one-to-one assignment that is right about most pictures.

    >>> matching(torch.tensor([0, 0, 1, 1, 1]), torch.tensor([1, 1, 1, 0, 0]), 2)
    tensor([1, 0])

    Args:
        category: what was read from n pictures, (n,), integers below ``classes``.
        digit: what they show, (n,).
        classes: number of both.

    Returns:
        the digit of each category, (classes,) int64.

    Raises:
        ValueError: if there are not equally many of both, or a number is no class.
    """
    if category.shape != digit.shape or category.dim() != 1:
        raise ValueError(
            f"category has shape {tuple(category.shape)} and digit {tuple(digit.shape)}; both have to be (n,)"
        )
    if category.is_floating_point() or digit.is_floating_point():
        raise TypeError(f"category is {category.dtype} and digit {digit.dtype}; both have to be whole numbers")
    checks.count(classes=classes)
    both = torch.stack([category.long(), digit.long()])
    if both.numel() == 0 or both.min() < 0 or both.max() >= classes:
        raise ValueError(f"category and digit have to hold numbers from 0 to {classes - 1}, one for each picture")
    counts = (classes * both[0] + both[1]).bincount(minlength=classes**2).view(classes, classes)
    _, digits = linear_sum_assignment(counts.cpu().numpy(), maximize=True)
    return torch.from_numpy(digits)


def slant(x: Tensor) -> Tensor:
    """How far strokes lean to the right: the covariance of columns and rows upwards, by the variance of rows.

    0 is upright; 1 leans by as many columns as rows, 45°. It is the shear that would make the picture upright.

    Args:
        x: pictures (n, 1, height, width) with ink from 0 to 1.

    Returns:
        (n,), without a unit; NaN where there is no ink or only one row of it.
    """
    _check(x)
    ink = x[:, 0] / x[:, 0].sum((1, 2), keepdim=True)
    up = -torch.arange(x.shape[2], device=x.device, dtype=x.dtype)[:, None]
    right = torch.arange(x.shape[3], device=x.device, dtype=x.dtype)
    up = up - (ink * up).sum((1, 2), keepdim=True)
    right = right - (ink * right).sum((1, 2), keepdim=True)
    spread = (ink * up.square()).sum((1, 2))
    slope = (ink * up * right).sum((1, 2)) / spread
    return slope.where(spread > 1e-3, math.nan)  # of one row, rounding leaves some spread


def stroke_width(x: Tensor) -> Tensor:
    """Twice the ink by the length of its edge, which is the sum of the gradient's lengths: the width of a long stroke.

    A stroke of width w and length l has the ink w l and an edge of about 2 l, whether it is sharp or blurred.

    Args:
        x: pictures (n, 1, height, width) with ink from 0 to 1.

    Returns:
        (n,) in pixels; NaN where there is no edge, and so where there is no ink.
    """
    _check(x)
    padded = torch.nn.functional.pad(x[:, 0], (1, 1, 1, 1))
    down = (padded[:, 2:, 1:-1] - padded[:, :-2, 1:-1]) / 2
    across = (padded[:, 1:-1, 2:] - padded[:, 1:-1, :-2]) / 2
    edge = (down.square() + across.square()).sqrt().sum((1, 2))
    return (2 * x.sum((1, 2, 3)) / edge).where(edge > 0, math.nan)


def _check(x: Tensor) -> None:
    checks.floating(x=x)
    if x.dim() != 4 or x.shape[1] != 1 or not x.numel():
        raise ValueError(f"x has shape {tuple(x.shape)}; grey pictures are (n, 1, height, width), n at least 1")
    checks.in_range(0, 1, x=x)
