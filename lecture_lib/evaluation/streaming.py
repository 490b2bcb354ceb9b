"""Mean and covariance of more features than fit into memory, batch by batch."""

from __future__ import annotations

import torch
from torch import Tensor

from lecture_lib import checks
from lecture_lib.evaluation.samples import check_finite, check_widths

BLOCK = 256  # columns of a product that is symmetric, of which one half is computed


class Statistics:
    """Number, mean and covariance of features that come in batches; a batch can be forgotten after its update.

    Memory is that of the covariance, however many features come. The batches are merged as by Chan, Golub & LeVeque
    (1979), through centred squares only, so that means far from 0 cost no digits, and sums are in float64.

    Usage::

        seen = evaluation.Statistics(128)
        for pictures in batches:
            seen.update(network(pictures))
        evaluation.frechet_distance(seen, reference)

    Args:
        width: of the features.

    Attributes:
        n: how many examples were seen.
        mean: (width,) of these, float64; 0 before the first.
    """

    def __init__(self, width: int):
        checks.count(1, "features have at least one number", width=width)
        self.n = 0
        self.mean = torch.zeros(width, dtype=torch.float64)
        self._squares = torch.zeros(width, width, dtype=torch.float64)  # sum of (x − mean)(x − mean)ᵀ

    @property
    def width(self) -> int:
        """Of the features."""
        return len(self.mean)

    @property
    def covariance(self) -> Tensor:
        """(width, width) with n − 1, symmetric to the last bit.

        Raises:
            ValueError: if less than 2 examples were seen.
        """
        if self.n < 2:
            raise ValueError(f"{self.n} examples were seen; a covariance takes at least 2, a good one thousands")
        return self._squares / (self.n - 1)

    def update(self, features: Tensor) -> Statistics:
        """Take in a batch (n, width), which may be empty, on any device and in any precision; returns itself.

        Raises:
            ValueError: if the batch has another shape or a value that is not finite; nothing is taken in then.
        """
        if features.dim() != 2 or features.shape[1] != self.width:
            raise ValueError(f"features has shape {tuple(features.shape)}; they have to be (n, {self.width}) here")
        check_finite("features", features)
        if len(features):
            x = features.detach().to("cpu", torch.float64)
            mean = x.mean(0)
            self._merge(len(x), mean, scatter(x - mean))
        return self

    def merge(self, other: Statistics) -> Statistics:
        """Take in what another has seen, for instance another process; returns itself.

        Raises:
            ValueError: if the other is of another width.
        """
        check_widths(this=self.width, other=other.width)
        if other.n:
            self._merge(other.n, other.mean, other._squares)
        return self

    def _merge(self, n: int, mean: Tensor, squares: Tensor) -> None:
        total, shift = self.n + n, mean - self.mean
        self._squares = self._squares + squares + (self.n * n / total) * torch.outer(shift, shift)
        self.mean = self.mean + shift * (n / total)
        self.n = total


def scatter(x: Tensor) -> Tensor:
    """xᵀx, (width, width), in little more than half the time: what lies above the diagonal is copied from below."""
    width = x.shape[1]
    out = x.new_empty(width, width)
    for start in range(0, width, BLOCK):
        end = start + BLOCK
        out[start:end, :end] = x[:, start:end].T @ x[:, :end]
        own = out[start:end, start:end]  # which not every library of products makes symmetric to the last bit
        own.copy_(own.tril() + own.tril(-1).T)
        out[:start, start:end] = out[start:end, :start].T
    return out
