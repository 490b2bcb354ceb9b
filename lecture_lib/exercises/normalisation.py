"""The wiring of a normalisation: over which axes mean and variance are taken."""

from collections.abc import Callable

import torch
from torch import Tensor

from lecture_lib.exercises.wiring import compare, passed


def check_normalise(function: Callable) -> None:
    """Does ``function(x, axes)`` give x of shape (n, c, h, w) mean 0 and variance 1 over those axes?

    As the layers of PyTorch do: the variance is divided by the count, and 1e-5 is added to it under the root.

    Args:
        function: the reader's; it returns the shape of x.

    Raises:
        WrongWiring: with one sentence on what is wrong.
    """
    x = torch.randn(2, 3, 2, 4, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    every = (0, 1, 2, 3)
    for scale in (3.0, 0.004):  # in the second, the 1e-5 under the root makes a difference
        maps = 1 + scale * x
        for axes in ((0, 2, 3), (2, 3), (1, 2, 3)):
            others = tuple(axis for axis in every if axis not in axes)
            slips = [
                (_normal(maps, axes, correction=1), "the variance is divided by the count less one: take correction=0"),
                (_normal(maps, others), "you have averaged over the other axes: axes are those that are averaged over"),
                (_normal(maps, every), "you have averaged over all axes, whatever axes says"),
                (maps - maps.mean(axes, keepdim=True), "only the mean is taken away: divide by the deviation as well"),
                (
                    (maps - maps.mean(axes, keepdim=True)) / (maps.var(axes, keepdim=True, correction=0) + 1e-05),
                    "you have divided by the variance: take its root",
                ),
                (
                    (maps - maps.mean(axes, keepdim=True)) / (maps.std(axes, keepdim=True, correction=0) + 1e-05),
                    "the 1e-5 belongs to the variance, under the root",
                ),
                (_normal(maps, axes, eps=0.0), "the 1e-5 is missing, without which a constant picture is divided by 0"),
            ]
            compare(f"normalise(x, {axes})", function(maps, axes), _normal(maps, axes), slips)
    passed(function, "batch, instance and layer normalisation")


def _normal(x: Tensor, axes: tuple[int, ...], correction: int = 0, eps: float = 1e-5) -> Tensor:
    mean, var = x.mean(axes, keepdim=True), x.var(axes, keepdim=True, correction=correction)
    return (x - mean) / (var + eps).sqrt()
