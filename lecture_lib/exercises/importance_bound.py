"""The wiring of the importance-weighted bound, on a model whose likelihood is known."""

import math
from collections.abc import Callable
from typing import NamedTuple

import torch
from torch import Tensor

from lecture_lib.exercises.wiring import Slip, compare, passed, require


class Cloud(NamedTuple):
    """What a mock encoder returns: ``mu`` and ``log_var``, each of the shape of x."""

    mu: Tensor
    log_var: Tensor


class KnownModel:
    """p(z) = N(0, 1) and p(x|z) = N(z, 1), so that p(x) = N(0, 2); it writes down what it decodes.

    Its encoder returns the true posterior, N(x/2, ½), or the prior if it is ``careless``.
    """

    def __init__(self, careless: bool = False):
        self.careless, self.decoded = careless, []

    def encode(self, x: Tensor) -> Cloud:
        """Mean and log-variance for each x."""
        mu = (0 * x if self.careless else x / 2).requires_grad_()
        return Cloud(mu, torch.full_like(x, 0.0 if self.careless else math.log(0.5)))

    def decode(self, z: Tensor) -> Tensor:
        """The mean of p(x|z), z itself."""
        self.decoded.append(z)
        return z


def check_importance_bound(function: Callable) -> None:
    r"""Is ``function(model, x, k, generator, likelihood)`` the bound :math:`\ln \frac1k \sum_i w_i`, for each x?

    On a mock whose encoder returns the true posterior all weights are p(x), so that the bound is ln p(x) for every k
    and every seed. A second mock, with the prior for an encoder, tells the logarithm of a mean from a mean of
    logarithms.

    Args:
        function: the reader's; it returns (batch,). ``likelihood(x, decoded)`` is ln p(x|z), (k, batch).

    Raises:
        WrongWiring: with one sentence on what is wrong.
    """
    x = torch.tensor([[-1.0], [0.3], [2.0]], dtype=torch.float64)
    for k, careless in ((1, False), (7, False), (20, True)):
        model = KnownModel(careless)
        got = function(model, x, k, torch.Generator().manual_seed(k), lambda v, mean: _log_normal(v, mean, 1.0))
        require(bool(model.decoded), "your function has decoded nothing: the likelihood is that of model.decode(z)")
        z = torch.cat([part.view(-1, 3, 1) for part in model.decoded])
        require(len(z) == k, f"you have drawn {len(z)} codes for each x, where k is {k}")
        require(
            z.requires_grad,
            "no gradient leads from z to the encoder: write z as mu + sigma * epsilon, with epsilon from torch.randn",
        )
        compare("your bound", got, *_bounds(x, z.detach(), model.encode(x), k))
    passed(function, "likelihood, prior and q in each weight, and the mean inside the logarithm")


def _bounds(x: Tensor, z: Tensor, q: Cloud, k: int) -> tuple[Tensor, list[Slip]]:
    """The right one, and what typical slips make of the same codes."""
    likelihood, prior = _log_normal(x, z, 1.0), _log_normal(z, 0 * z, 1.0)
    code = _log_normal(z, q.mu.detach(), q.log_var.exp())
    right = likelihood + prior - code

    def of_mean(log_w: Tensor) -> Tensor:
        return log_w.logsumexp(0) - math.log(k)

    return of_mean(right), [
        (right.logsumexp(0), "ln k is missing: the bound holds the mean of the weights, not their sum"),
        (right.mean(0), "you have averaged the logarithms: average the weights, then take the logarithm"),
        (of_mean(likelihood + prior + code), "the sign of ln q is wrong: a weight is p(x, z) / q(z | x)"),
        (of_mean(likelihood - code), "the prior is missing: a weight is p(x | z) p(z) / q(z | x)"),
        (of_mean(likelihood + prior), "q is missing: divide by the density from which z was drawn"),
        (of_mean(likelihood), "this is the likelihood alone: a weight is p(x | z) p(z) / q(z | x)"),
    ]


def _log_normal(x: Tensor, mean: Tensor, variance: Tensor | float) -> Tensor:
    """Summed over the last axis."""
    variance = torch.as_tensor(variance, dtype=x.dtype)
    return -0.5 * ((x - mean).square() / variance + (2 * math.pi * variance).log()).sum(-1)
