"""The game in closed form: the best discriminator against two known distributions, and what it earns (items 71 to 75).

All functions take probabilities, or densities at the points of a grid, along the last dimension. For probabilities sums
are sums; for densities they become integrals by ``dx``, the spacing of the grid.

>>> import torch
>>> from lecture_lib.gan.game import jensen_shannon, optimal_discriminator, value
>>> x = torch.linspace(-10, 10, 2001, dtype=torch.float64)
>>> data, model = (torch.distributions.Normal(mean, 1.0).log_prob(x).exp() for mean in (-1.0, 1.0))
>>> best = optimal_discriminator(data, model)
>>> round(value(data, model, best, dx=0.01).item(), 4), round(jensen_shannon(data, model, dx=0.01).item(), 4)
(-0.7126, 0.3368)
"""

import torch
from torch import Tensor

from lecture_lib import checks


def optimal_discriminator(
    p_data: Tensor, p_model: Tensor, *, real_label: float = 1.0, fake_label: float = 0.0
) -> Tensor:
    r"""The discriminator that no other beats, whatever G is: a ratio of densities (Goodfellow et al. 2014, prop. 1).

    .. math:: D^*(x) = \frac{p_\text{data}(x)}{p_\text{data}(x) + p_\text{model}(x)}

    ½ where both are equal, and NaN where both are zero: no loss ever looks there (items 73, 74). With labels α and β
    for real and fake, see :func:`lecture_lib.gan.losses.discriminator_loss`, it is (α p_data + β p_model) / (p_data +
    p_model). Smoothing from above scales it by α; a fake label β > 0 rewards G for staying where there is no data
    (Salimans et al. 2016, section 3.4).

    Args:
        p_data, p_model: probabilities or densities, shapes that broadcast.
        real_label, fake_label: α and β.

    Returns:
        D*, in [0, 1].

    Raises:
        ValueError: if a density is negative or not finite, or a label leaves [0, 1].
    """
    _check_densities(p_data=p_data, p_model=p_model)
    if not (0 <= real_label <= 1 and 0 <= fake_label <= 1):
        raise ValueError(
            f"real_label is {real_label} and fake_label {fake_label}; a label is a probability, from 0 to 1"
        )
    return (real_label * p_data + fake_label * p_model) / (p_data + p_model)


def value(p_data: Tensor, p_model: Tensor, d: Tensor, *, dx: float = 1.0) -> Tensor:
    r"""What the discriminator maximises and the generator minimises, −J_D (Goodfellow et al. 2014, eq. 1; item 72).

    .. math:: V(D, G) = \int p_\text{data} \ln D + p_\text{model} \ln(1 - D) \, dx, \qquad
              \max_D V = -\ln 4 + 2 \operatorname{JSD}(p_\text{data} \Vert p_\text{model})

    The maximum is least, −ln 4 = −1.386, where the model is the data.

    A D that is rounded to 1 or 0 does not say how sure it is. It is taken for the last number before that: else the
    far tails of two Gaussians, where D* rounds to 1, would make the value −∞.

    Args:
        p_data, p_model: probabilities or densities, (…, n).
        d: D at the same points, in [0, 1]; of no matter where both densities are zero.
        dx: spacing of the grid, 1 for probabilities.

    Returns:
        (…,) in nats.

    Raises:
        ValueError: if a density is negative, not finite, or does not sum to 1, or d leaves [0, 1].
    """
    _check_distributions(dx, p_data=p_data, p_model=p_model)
    checks.floating(d=d)
    _check_broadcast(p_data=p_data, p_model=p_model, d=d)
    d = torch.where(p_data + p_model > 0, d, 0.5)
    if not ((d >= 0) & (d <= 1)).all():
        raise ValueError("d leaves [0, 1] or holds NaN; it has to be a probability, not a logit")
    limits = torch.finfo(d.dtype)
    log_d, log_not_d = d.clamp(min=limits.tiny).log(), (1 - d).clamp(min=limits.eps / 2).log()
    return (p_data * log_d + p_model * log_not_d).sum(-1) * dx


def jensen_shannon(p: Tensor, q: Tensor, *, dx: float = 1.0) -> Tensor:
    r"""Jensen-Shannon divergence: how well p and q can be told apart, from 0 to ln 2 (item 73).

    .. math:: \operatorname{JSD}(p \Vert q) = \tfrac12 \operatorname{KL}(p \Vert m) + \tfrac12 \operatorname{KL}(q
              \Vert m), \qquad m = \tfrac12 (p + q)

    ln 2 = 0.693 as soon as p and q do not overlap, however far apart: this is what leaves a generator without direction
    (Arjovsky & Bottou 2017), and what :mod:`lecture_lib.wasserstein` mends.

    Args:
        p, q: probabilities or densities, (…, n).
        dx: spacing of the grid, 1 for probabilities.

    Returns:
        (…,) in nats.

    Raises:
        ValueError: if a density is negative, not finite, or does not sum to 1.
    """
    _check_distributions(dx, p=p, q=q)
    kl_p, kl_q = (torch.special.xlogy(a, 2 * _share(a, b)).sum(-1) * dx for a, b in ((p, q), (q, p)))
    return 0.5 * (kl_p + kl_q)


def _share(p: Tensor, q: Tensor) -> Tensor:
    """p / (p + q), and ½ where both are zero."""
    both = p + q
    return torch.where(both > 0, p / torch.where(both > 0, both, 1.0), 0.5)


def _check_densities(**densities: Tensor) -> None:
    checks.floating(**densities)
    for name, density in densities.items():
        if density.numel() == 0:
            raise ValueError(f"{name} has shape {tuple(density.shape)}: the density has no values")
        if not ((density >= 0) & density.isfinite()).all():
            raise ValueError(f"{name} is negative, NaN or infinite somewhere; a density is not; is it a logarithm?")
    _check_broadcast(**densities)
    if not sum(densities.values()).isfinite().all():
        raise ValueError(f"the sum of {' and '.join(densities)} is beyond what their type holds; divide both")


def _check_broadcast(**tensors: Tensor) -> None:
    shapes = {name: tuple(x.shape) for name, x in tensors.items()}
    try:
        torch.broadcast_shapes(*shapes.values())
    except RuntimeError:
        what = ", ".join(f"{name} {shape}" for name, shape in shapes.items())
        raise ValueError(f"the shapes do not fit each other: {what}; give all at the same points") from None


def _check_distributions(dx: float, **densities: Tensor) -> None:
    checks.positive(dx=dx)
    _check_densities(**densities)
    for name, density in densities.items():
        total = density.detach().sum(-1) * dx
        if not ((total - 1).abs().max() <= 1e-3):  # written so that NaN fails as well
            worst = total.flatten()[(total - 1).abs().argmax()]
            raise ValueError(
                f"{name}, a distribution, sums to {worst:.4g}, not to 1; for densities on a grid pass its spacing as "
                "dx, and let it reach far enough"
            )
