"""Diagonal Gaussians: how far one is from N(0, I), how to draw from it, how dense it is (items 48, 52, 53, 57)."""

import math

import torch
from torch import Tensor

from lecture_lib import checks

LARGEST_LOG_VAR = 80.0  # e⁸⁰ still is a number in float32, e⁸⁹ no longer is


def kl_to_standard_normal(mu: Tensor, log_var: Tensor) -> Tensor:
    r"""KL divergence of q = N(μ, diag σ²) from the prior p = N(0, I), in closed form (item 52).

    .. math:: \operatorname{KL}(q \Vert p)
              = \tfrac12 \sum_j \left(\mu_j^2 + \sigma_j^2 - 1 - \ln \sigma_j^2\right) \geq 0

    (Kingma & Welling 2014, appendix B.)

    Args:
        mu: (batch, latent) means.
        log_var: (batch, latent) ln σ², any real numbers: a network's output needs no squashing (item 58).

    Returns:
        (batch,) in nats, float32 at least.

    Raises:
        ValueError: if the shapes differ, the batch is empty, a value is not finite, or log_var is absurdly large.
    """
    return kl_per_unit(mu, log_var).sum(1)


def kl_per_unit(mu: Tensor, log_var: Tensor) -> Tensor:
    r"""The summands of :func:`kl_to_standard_normal`, (batch, latent) in nats: what each latent unit says about x.

    σ² − 1 is computed as ``expm1(log_var)``, which keeps its digits where σ is close to 1.
    """
    check_gaussian(mu, log_var)
    mu, log_var = widened(mu, log_var)
    return checks.finite_result(0.5 * (mu.square() + log_var.expm1() - log_var), mu=mu, log_var=log_var)


def reparameterise(mu: Tensor, log_var: Tensor, generator: torch.Generator) -> Tensor:
    r"""Draw z ~ N(μ, diag σ²) such that z has derivatives with respect to μ and σ (items 56, 57).

    .. math:: z = \mu + \sigma \odot \varepsilon, \qquad \varepsilon \sim N(0, I), \qquad \sigma = e^{\ln \sigma^2 / 2}

    The noise does not depend on the parameters, so that backpropagation passes it by (Kingma & Welling 2014, section
    2.4; Rezende, Mohamed & Wierstra 2014). It is the standard deviation that multiplies, not the variance.

    Args:
        mu: (batch, latent) means.
        log_var: (batch, latent) ln σ².
        generator: source of ε.

    Returns:
        z, shape and dtype of mu.

    Raises:
        ValueError: as :func:`kl_to_standard_normal`.
    """
    check_gaussian(mu, log_var)
    epsilon = torch.randn(mu.shape, generator=generator, device=mu.device, dtype=mu.dtype)
    return checks.finite_result(mu + (log_var.to(mu) / 2).exp() * epsilon, mu=mu, log_var=log_var)


def log_normal(z: Tensor, mu: Tensor | float = 0.0, log_var: Tensor | float = 0.0) -> Tensor:
    r"""Log density of a diagonal Gaussian, summed over the last dimension; without arguments that of the prior N(0, I).

    .. math:: \ln N(z; \mu, \sigma^2) = -\tfrac12 \sum_j \left(\frac{(z_j - \mu_j)^2}{\sigma_j^2} + \ln \sigma_j^2
              + \ln 2\pi\right)

    Args:
        z: (…, latent).
        mu, log_var: numbers, or tensors that broadcast against z.

    Returns:
        (…,) in nats, float32 at least.

    Raises:
        ValueError: if z is a single number or empty, the shapes do not fit, or a value or the result is not finite.
        TypeError: if z is not floating point.
    """
    checks.floating(z=z)
    if not z.dim() or not z.numel():
        raise ValueError(f"z has shape {tuple(z.shape)}; it has to be (…, latent), not empty")
    mu, log_var = (torch.as_tensor(value, dtype=z.dtype, device=z.device) for value in (mu, log_var))
    _check_broadcasting(z, mu=mu, log_var=log_var)
    z, mu, log_var = widened(z, mu, log_var)
    standardised = (z - mu) * (-log_var / 2).exp()
    density = -0.5 * (standardised.square() + log_var + math.log(2 * math.pi)).sum(-1)
    return checks.finite_result(density, z=z, mu=mu, log_var=log_var)


def _check_broadcasting(z: Tensor, **tensors: Tensor) -> None:
    for name, values in tensors.items():
        try:
            torch.broadcast_shapes(z.shape, values.shape)
        except RuntimeError:
            raise ValueError(
                f"{name} has shape {tuple(values.shape)} and z {tuple(z.shape)}; {name} has to be a number or broadcast"
            ) from None


def widened(*tensors: Tensor) -> tuple[Tensor, ...]:
    """The tensors in a common dtype, float32 at least: sums over hundreds of pixels are not for 8 bits of mantissa."""
    dtype = torch.float32
    for tensor in tensors:
        dtype = torch.promote_types(dtype, tensor.dtype)
    return tuple(tensor.to(dtype) for tensor in tensors)


def check_gaussian(mu: Tensor, log_var: Tensor) -> None:
    """Raise ValueError unless mu and log_var are finite, (batch, latent), and e^log_var is a number."""
    if mu.shape != log_var.shape or mu.dim() != 2:
        raise ValueError(
            f"mu has shape {tuple(mu.shape)} and log_var {tuple(log_var.shape)}; both have to be (batch, latent), "
            "and the same"
        )
    checks.floating(mu=mu, log_var=log_var)
    if mu.numel() == 0:
        raise ValueError(f"mu has shape {tuple(mu.shape)}: the batch is empty")
    if checks.recording(mu):
        return
    for name, values in (("mu", mu), ("log_var", log_var)):
        low, largest = values.aminmax()
        if not (low > -math.inf and largest < math.inf):  # written so that NaN fails as well
            raise ValueError(f"{name} holds NaN or infinity; did the training diverge, or the input hold NaN?")
    if largest > LARGEST_LOG_VAR:
        raise ValueError(
            f"log_var reaches {largest:.4g}, a variance of e^{largest:.4g}; is it a variance and not its logarithm, "
            "or is the learning rate too high?"
        )
