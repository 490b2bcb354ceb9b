"""Two ways to say how far a reconstruction is from the input: each is the negative logarithm of a likelihood."""

import torch
import torch.nn.functional as F
from torch import Tensor

from lecture_lib import checks


def squared_error(x_hat: Tensor, x: Tensor) -> Tensor:
    r"""‖x − x̂‖², summed over all but the first dimension, shape (batch,) (item 30).

    Up to a factor and a constant the negative log-likelihood of a Gaussian with mean x̂ and a fixed variance.

    Raises:
        ValueError: if the shapes differ, the batch is empty or a value is not finite.
    """
    _check(x_hat, x, "x_hat")
    return checks.finite_result((x - x_hat).square().flatten(1).sum(1), x_hat=x_hat, x=x)


def bernoulli_nll(logits: Tensor, x: Tensor) -> Tensor:
    r"""−Σ_i [x_i ln σ(l_i) + (1 − x_i) ln(1 − σ(l_i))], shape (batch,), in nats: binary cross-entropy (item 30).

    Args:
        logits: (batch, …) what the decoder puts out, *before* any sigmoid.
        x: same shape, values in [0, 1].

    Raises:
        ValueError: if the shapes differ, the batch is empty, a logit is not finite or x leaves [0, 1].
    """
    _check(logits, x, "logits")
    _check_unit_interval(x)
    nll = F.binary_cross_entropy_with_logits(logits, x, reduction="none").flatten(1).sum(1)
    return checks.finite_result(nll, logits=logits, x=x)


def bernoulli_floor(x: Tensor) -> Tensor:
    r"""The least value :func:`bernoulli_nll` can take for these x: the entropy of the pixels (item 31).

    .. math:: -\sum_i \left[x_i \ln x_i + (1 - x_i) \ln(1 - x_i)\right] \geq 0

    Zero exactly when every pixel is 0 or 1. Shape (batch,), in nats.
    """
    _check(x, x, "x")
    _check_unit_interval(x)
    return -(torch.special.xlogy(x, x) + torch.special.xlogy(1 - x, 1 - x)).flatten(1).sum(1)


def _check(output: Tensor, x: Tensor, name: str) -> None:
    if output.shape != x.shape or x.dim() < 2:
        raise ValueError(
            f"{name} has shape {tuple(output.shape)} and x {tuple(x.shape)}; both have to be (batch, …), and the same"
        )
    if x.numel() == 0:
        raise ValueError(f"x has shape {tuple(x.shape)}: the batch is empty")
    checks.floating(**{name: output, "x": x})


def _check_unit_interval(x: Tensor) -> None:
    if checks.recording(x):
        return
    low, high = x.aminmax()
    if not (low >= 0 and high <= 1):  # written so that NaN fails as well
        raise ValueError(f"x has values from {low:.4g} to {high:.4g}; a Bernoulli likelihood takes [0, 1], without NaN")
