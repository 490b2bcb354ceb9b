"""The evidence lower bound: reconstruction minus divergence, for Bernoulli or Gaussian pixels (items 52 to 60)."""

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from lecture_lib import checks
from lecture_lib.autoencoder.losses import bernoulli_nll, squared_error
from lecture_lib.vae.gaussian import kl_to_standard_normal, widened


@dataclass(frozen=True)
class ELBO:
    """The bound and its two terms, each (batch,) in nats; ``total`` = ``reconstruction`` − β ``kl`` is to be maximised.

    The loss of a training is ``-elbo(...).total.mean()``: sums over pixels and latents, the mean over the batch.
    """

    reconstruction: Tensor
    kl: Tensor
    total: Tensor


def elbo(x: Tensor, logits: Tensor, mu: Tensor, log_var: Tensor, *, beta: float = 1.0) -> ELBO:
    r"""Evidence lower bound with one sample z of q(z|x) for each x (Kingma & Welling 2014, eq. 10; items 52, 55, 60).

    .. math:: \ln p(x) \geq \mathbb E_{q(z|x)} \ln p(x|z) - \beta \operatorname{KL}(q(z|x) \Vert p(z))

    It is a bound for β ≥ 1, the ELBO for β = 1, and the β-VAE of Higgins et al. (2017) for other β. The expectation is
    estimated by the one z that the decoder has seen, which is unbiased; the KL term is exact.

    Args:
        x: (batch, …) pixels in [0, 1].
        logits: what the decoder makes of z, shape of x, before any sigmoid.
        mu, log_var: (batch, latent) what the encoder makes of x.
        beta: weight of the KL term, 0 or more.

    Raises:
        ValueError: if a shape does not fit, the batch is empty, a value is not finite, x leaves [0, 1], log_var is
            absurdly large, or beta is negative.
    """
    return _elbo(bernoulli_log_likelihood(x, logits), mu, log_var, beta)


def gaussian_elbo(
    x: Tensor, mean: Tensor, mu: Tensor, log_var: Tensor, *, sigma: float | Tensor, beta: float = 1.0
) -> ELBO:
    """:func:`elbo` for pixels that are N(mean, σ²): a small σ asks for sharp pictures, a large one for short codes.

    Args:
        x: (batch, …) any real numbers.
        mean: what the decoder makes of z, shape of x.
        mu, log_var, beta: as for :func:`elbo`.
        sigma: standard deviation of a pixel, see :func:`gaussian_log_likelihood`. Multiplying σ² by c is the same as
            β by c, but for the scale of the loss and a constant.

    Raises:
        ValueError: as :func:`elbo`, and if sigma is not positive.
    """
    return _elbo(gaussian_log_likelihood(x, mean, sigma=sigma), mu, log_var, beta)


def bernoulli_log_likelihood(x: Tensor, logits: Tensor) -> Tensor:
    r"""ln p(x|z) of independent Bernoulli pixels, summed over all of them, (batch,) in nats, at most 0 (item 30).

    Raises:
        ValueError: if the shapes differ, the batch is empty, a logit is not finite or x leaves [0, 1].
    """
    checks.floating(x=x, logits=logits)
    x, logits = widened(x, logits)
    return -bernoulli_nll(logits, x)


def gaussian_log_likelihood(x: Tensor, mean: Tensor, *, sigma: float | Tensor) -> Tensor:
    r"""ln p(x|z) of independent Gaussian pixels, summed over all of them, constant included, (batch,) in nats.

    .. math:: -\frac{\lVert x - \hat x \rVert^2}{2 \sigma^2} - \frac D2 \ln 2 \pi \sigma^2

    A density, so that it may be positive. Scaling the pixels to 0 … 255 shifts it by D ln 255.

    Args:
        x, mean: (batch, …), D numbers each.
        sigma: the standard deviation: one number, or a tensor that broadcasts against x, one for each pixel.

    Raises:
        ValueError: if the shapes differ, the batch is empty, a value is not finite, or sigma is not positive.
    """
    checks.floating(x=x, mean=mean)
    checks.same_shape(mean=mean, x=x)
    checks.finite(x=x, mean=mean)
    x, mean = widened(x, mean)
    sigma = torch.as_tensor(sigma, dtype=x.dtype, device=x.device)
    if not ((sigma > 0) & sigma.isfinite()).all():
        raise ValueError(f"sigma is {sigma.min():.4g}; the standard deviation of a pixel has to be positive and finite")
    try:
        log_scale = (sigma.log() + 0.5 * math.log(2 * math.pi)).expand(x.shape)
    except RuntimeError:
        raise ValueError(
            f"sigma has shape {tuple(sigma.shape)}, x {tuple(x.shape)}; it has to be one number, or one for each pixel"
        ) from None
    scaled = (
        checks.finite_result(mean / sigma, mean=mean, sigma=sigma),
        checks.finite_result(x / sigma, x=x, sigma=sigma),
    )
    squares = squared_error(*scaled)
    return -0.5 * squares - log_scale.flatten(1).sum(1)


def _elbo(reconstruction: Tensor, mu: Tensor, log_var: Tensor, beta: float) -> ELBO:
    if not 0 <= beta < float("inf"):
        raise ValueError(f"beta is {beta}; the weight of the KL term has to be 0 or more")
    kl = kl_to_standard_normal(mu, log_var)
    if kl.shape != reconstruction.shape:
        raise ValueError(f"mu and log_var hold {len(kl)} codes for {len(reconstruction)} examples x")
    total = reconstruction - beta * kl
    if not checks.is_finite(total):
        raise ValueError(f"beta is {beta:g}: the weighted KL term is beyond what {total.dtype} holds")
    return ELBO(reconstruction, kl, total)
