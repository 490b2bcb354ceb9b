"""What a denoiser knows about a density, and how to learn it from noise alone (Vincent 2011; item 44)."""

from collections.abc import Callable

import torch
from torch import Tensor

from lecture_lib import checks
from lecture_lib.autoencoder import corrupt


def score_of_denoiser(denoised: Tensor, x_tilde: Tensor, sigma: float) -> Tensor:
    r"""The gradient of the log-density that the best denoiser of Gaussian noise gives away (Robbins 1956; Efron 2011).

    .. math:: \nabla \ln p_\sigma(\tilde x) = \frac{r^*(\tilde x) - \tilde x}{\sigma^2}, \qquad
        r^*(\tilde x) = \mathbb E[x \mid \tilde x]

    It is the score of the *noisy* data. A network that is not the best denoiser gives an approximation.

    Args:
        denoised: r(x̃), (n, …).
        x_tilde: what was denoised, of the same shape.
        sigma: standard deviation of the noise.

    Returns:
        the score, of the same shape, in nats by unit of x.

    Raises:
        ValueError: if the shapes differ, or sigma is not positive.
    """
    _check(denoised, "denoised", x_tilde, sigma)
    return checks.finite_result((denoised - x_tilde) / sigma**2, denoised=denoised, x_tilde=x_tilde)


def denoise_by_score(x_tilde: Tensor, score: Tensor, sigma: float) -> Tensor:
    r"""The other direction: one step uphill, r*(x̃) = x̃ + σ² ∇ ln p_σ(x̃). Arguments as above.

    Raises:
        ValueError: if the shapes differ, or sigma is not positive.
    """
    _check(score, "score", x_tilde, sigma)
    return checks.finite_result(x_tilde + sigma**2 * score, x_tilde=x_tilde, score=score)


def denoising_score_matching(
    score: Callable[[Tensor], Tensor], x: Tensor, sigma: float, generator: torch.Generator
) -> Tensor:
    r"""A loss whose minimum is the score of the noisy data, without knowing any density (Vincent 2011, section 4.2).

    .. math:: J = \tfrac12\, \mathbb E_{x, \tilde x} \Big\lVert s(\tilde x) - \frac{x - \tilde x}{\sigma^2}
        \Big\rVert^2

    It is :math:`\tfrac12 \mathbb E \lVert s(\tilde x) - \nabla \ln p_\sigma(\tilde x) \rVert^2` plus a number that does
    not depend on s, and it is the squared error of the denoiser x̃ + σ² s(x̃) by 2 σ⁴. Its minimum is not 0.

    Args:
        score: maps noisy examples to what should become their score, of the same shape.
        x: clean examples, (n, …).
        sigma: standard deviation of the noise.
        generator: source of the noise.

    Returns:
        a scalar, summed over features and averaged over examples.

    Raises:
        ValueError: if sigma is not positive, the score has another shape, or x is empty or not finite.
    """
    if not 1e-30 <= sigma <= 1e30:
        raise ValueError(f"sigma is {sigma}; the standard deviation of the noise has to be positive and finite")
    checks.floating(x=x)
    if x.dim() < 2 or not x.numel():
        raise ValueError(f"x has shape {tuple(x.shape)}; examples are (n, …), and the batch is not empty")
    x_tilde = corrupt(x, sigma, generator)
    found = score(x_tilde)
    _check(found, "the score", x_tilde, sigma)
    loss = 0.5 * (found - (x - x_tilde) / sigma**2).square().flatten(1).sum(1).mean()
    return checks.finite_result(loss, x=x, score=found)


def _check(values: Tensor, name: str, x_tilde: Tensor, sigma: float) -> None:
    checks.floating(**{name: values, "x_tilde": x_tilde})
    if values.shape != x_tilde.shape:
        raise ValueError(
            f"{name} has shape {tuple(values.shape)} and x_tilde {tuple(x_tilde.shape)}; both are the same"
        )
    if not 1e-30 <= sigma <= 1e30:
        raise ValueError(f"sigma is {sigma}; the standard deviation of the noise has to be positive and finite")
