"""Penalties on the activity of hidden units, and a decoder that cannot cheat them by rescaling."""

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lecture_lib import checks


def l1(h: Tensor) -> Tensor:
    r"""Sum over units of :math:`\lvert h_j \rvert`, mean over the batch, of activities h (batch, units) (item 38).

    Raises:
        ValueError: if h has another shape or is empty, a value is not finite, or their sum is beyond the dtype.
        TypeError: if h is not floating point.
    """
    _check(h)
    return checks.finite_result(h.abs().sum(1).mean(), h=h)


def l2(h: Tensor) -> Tensor:
    r"""Sum over units of :math:`h_j^2`, mean over the batch, of activities h (batch, units) (item 38).

    Raises:
        ValueError, TypeError: as :func:`l1`.
    """
    _check(h)
    return checks.finite_result(h.square().sum(1).mean(), h=h)


def _check(h: Tensor) -> None:
    checks.dimensions(2, "(batch, units)", h=h)
    checks.floating(h=h)


def kl_sparsity(rho: float, rho_hat: Tensor) -> Tensor:
    r"""Divergence of the units' mean activities from a target, in nats, summed over units (Ng 2011; items 36, 38).

    .. math:: \sum_j \rho \ln\frac{\rho}{\hat\rho_j} + (1 - \rho) \ln\frac{1 - \rho}{1 - \hat\rho_j}

    Args:
        rho: the wanted mean activity, strictly between 0 and 1.
        rho_hat: (units,) the mean activity of each unit over a batch, values in (0, 1): sigmoid units.

    Raises:
        ValueError: if rho or a value of rho_hat is out of range.
    """
    if not 0 < rho < 1:
        raise ValueError(f"rho is {rho}; the wanted mean activity lies strictly between 0 and 1")
    if rho_hat.numel() == 0 or not ((rho_hat > 0) & (rho_hat < 1)).all():
        raise ValueError("rho_hat has to hold mean activities strictly between 0 and 1; are the units sigmoids?")
    entropy = rho * math.log(rho) + (1 - rho) * math.log(1 - rho)
    return (entropy - rho * rho_hat.log() - (1 - rho) * torch.log1p(-rho_hat)).sum()


class UnitNormLinear(nn.Linear):
    """A linear layer whose columns, one per input unit, have length 1 whatever the weights are.

    As a decoder it keeps the encoder honest: without it, halving all activities and doubling the decoder's weights
    would halve an L1 penalty and change nothing else.
    """

    def forward(self, h: Tensor) -> Tensor:
        """(batch, units) to (batch, outputs)."""
        return F.linear(h, self.columns(), self.bias)

    def columns(self) -> Tensor:
        """The weights in use, (outputs, units)."""
        return F.normalize(self.weight, dim=0)
