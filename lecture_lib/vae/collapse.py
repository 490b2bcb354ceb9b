"""Which latents say something, and whether all of them together look like the prior (items 59, 60 and 63)."""

from typing import NamedTuple

from torch import Tensor

from lecture_lib.vae.gaussian import check_gaussian, kl_per_unit, widened


def active_units(mu: Tensor, *, threshold: float = 0.01) -> Tensor:
    r"""Which latent units know the data: :math:`\operatorname{Var}_x \mu_j(x) > 0.01`, (latent,) of bool.

    A unit that a strong KL term has collapsed has μ = 0 and σ = 1 for every x (Burda, Grosse & Salakhutdinov 2016,
    appendix C). ``kl_per_unit(mu, log_var).mean(0)`` says the same in nats.

    Args:
        mu: (n, latent) means of q(z|x), over data.
        threshold: variance above which a unit is active; the paper's, and the result rarely depends on it.

    Raises:
        ValueError: if mu is not (n, latent) with n ≥ 2, or not finite.
    """
    if mu.dim() != 2 or len(mu) < 2 or not mu.numel():
        raise ValueError(f"mu has shape {tuple(mu.shape)}; it has to be (n, latent) with n ≥ 2 examples")
    if not mu.isfinite().all():
        raise ValueError("mu holds NaN or infinity")
    return widened(mu)[0].var(0) > threshold


class Aggregated(NamedTuple):
    """The aggregated posterior unit by unit: ``mean``, ``std``, and ``kl`` in nats to N(0, 1), (latent,) each."""

    mean: Tensor
    std: Tensor
    kl: Tensor


def aggregated_posterior(mu: Tensor, log_var: Tensor) -> Aggregated:
    r"""Moments of q(z) = mean over x of q(z|x), and how far a Gaussian with these moments is from the prior.

    .. math:: m_j = \overline{\mu_j}, \qquad s_j^2 = \overline{\sigma_j^2} + \overline{(\mu_j - m_j)^2}, \qquad
              \operatorname{KL}(N(m_j, s_j^2) \Vert N(0, 1))

    If q(z) is not the prior, codes drawn from the prior fall where the decoder was never trained (items 59 and 61). The
    moments find a wrong place or width, not the holes between clusters.

    Args:
        mu, log_var: (n, latent) q(z|x) over data.

    Raises:
        ValueError: as :func:`lecture_lib.vae.gaussian.kl_to_standard_normal`.
    """
    check_gaussian(mu, log_var)
    mu, log_var = widened(mu, log_var)
    mean, variance = mu.mean(0), log_var.exp().mean(0) + mu.var(0, correction=0)
    return Aggregated(mean, variance.sqrt(), kl_per_unit(mean[None], variance.log()[None])[0])
