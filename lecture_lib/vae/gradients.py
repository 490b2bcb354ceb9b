"""Two ways to differentiate an expectation with respect to the distribution it is taken over (items 56 and 57)."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

import torch
from torch import Tensor

from lecture_lib import checks
from lecture_lib.vae.gaussian import log_normal, reparameterise

Function = Callable[[Tensor], Tensor]


class Gradients(NamedTuple):
    """Estimates of the gradient of E_q f(z), one a row, with respect to ``mu`` and ``log_var``: (samples, latent)."""

    mu: Tensor
    log_var: Tensor


def pathwise_gradient(f: Function, mu: Tensor, log_var: Tensor, samples: int, generator: torch.Generator) -> Gradients:
    r"""The gradient along the path from noise to z, which needs the derivative of f (Kingma & Welling 2014; item 57).

    .. math:: \nabla_\theta \, \mathbb E_{q_\theta(z)} f(z)
              = \mathbb E_{\varepsilon \sim N(0, I)} \nabla_\theta f(\mu + \sigma \odot \varepsilon)

    For f(z) = z² it is 2μ for μ, and σ² for ln σ² (2σ for σ).

    Args:
        f: (samples, latent) → (samples,), differentiable, each value from its own row.
        mu, log_var: (latent,), the Gaussian q.
        samples: number of estimates; their mean is unbiased, and so is each.
        generator: source of ε.

    Raises:
        ValueError: if mu and log_var are not of one shape (latent,), not finite, samples is below 1, or f does not
            return one value for each sample.
    """
    mu, log_var = _copies(mu, log_var, samples)
    z = reparameterise(mu, log_var, generator)
    return _finite(torch.autograd.grad(_values(f, z).sum(), (mu, log_var)), mu, log_var)


def reinforce_gradient(
    f: Function, mu: Tensor, log_var: Tensor, samples: int, generator: torch.Generator, *, baseline: float = 0.0
) -> Gradients:
    r"""The gradient from values of f alone: the score function, or REINFORCE (Williams 1992; item 56).

    .. math:: \nabla_\theta \, \mathbb E_{q_\theta(z)} f(z)
              = \mathbb E_{q_\theta(z)} \left[(f(z) - b)\, \nabla_\theta \ln q_\theta(z)\right]

    It works for any f, and for discrete z; the price is variance. A baseline b, such as the mean of f so far, lowers it
    without bias, because the mean score is zero.

    Args:
        f: (samples, latent) → (samples,), each value from its own row; it is never differentiated.
        mu, log_var, samples, generator: as for :func:`pathwise_gradient`.
        baseline: b, a number that does not depend on these samples.

    Raises:
        ValueError: as :func:`pathwise_gradient`, but for the derivative.
    """
    if not -float("inf") < baseline < float("inf"):
        raise ValueError(f"baseline is {baseline}; it has to be a finite number")
    mu, log_var = _copies(mu, log_var, samples)
    z = reparameterise(mu, log_var, generator).detach()
    score = torch.autograd.grad(log_normal(z, mu, log_var).sum(), (mu, log_var))
    with torch.no_grad():
        advantage = _values(f, z) - baseline
    return _finite((advantage[:, None] * part for part in score), mu, log_var)


def _finite(parts: Iterable[Tensor], mu: Tensor, log_var: Tensor) -> Gradients:
    return Gradients(*(checks.finite_result(part, mu=mu, log_var=log_var) for part in parts))


def _copies(mu: Tensor, log_var: Tensor, samples: int) -> tuple[Tensor, Tensor]:
    """A copy for each sample, so that the gradients of a sum keep the samples apart."""
    if mu.dim() != 1 or mu.shape != log_var.shape:
        raise ValueError(
            f"mu has shape {tuple(mu.shape)} and log_var {tuple(log_var.shape)}; one Gaussian has (latent,) of both"
        )
    checks.floating(mu=mu, log_var=log_var)
    checks.same_dtype(mu=mu, log_var=log_var)
    checks.count(1, "an estimate needs at least one", samples=samples)
    return tuple(parameter.detach().repeat(samples, 1).requires_grad_() for parameter in (mu, log_var))


def _values(f: Function, z: Tensor) -> Tensor:
    values = f(z)
    if values.shape != (len(z),):
        raise ValueError(f"f returns {tuple(values.shape)}; for {len(z)} samples it has to be ({len(z)},)")
    return values
