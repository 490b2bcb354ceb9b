"""One latent number and one observed: small enough to compute ln p(x), the posterior, and the gap (items 50 to 52)."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor
from torch.distributions import Normal, kl_divergence

from lecture_lib import checks
from lecture_lib.vae.bound import ELBO

GRID = torch.linspace(-8, 8, 8001, dtype=torch.float64)  # for integrals over z
STANDARD = torch.linspace(-10, 10, 401, dtype=torch.float64)  # for integrals under q, in units of its deviation
SMALLEST, LARGEST = 1e-30, 1e30  # deviation, and mean or deviation, of a q: squares still are numbers


class Gaussian(NamedTuple):
    """q(z) = N(mean, std²)."""

    mean: float
    std: float


def bend(z: Tensor) -> Tensor:
    """g(z) = z²/2 + z/4: two values of z give the same x, and the prior likes the right one better."""
    return z.square() / 2 + z / 4


@dataclass(frozen=True)
class OneLatent:
    r"""A decoder for one number, p(z) = N(0, 1) and p(x|z) = N(g(z), σ²), and all that is intractable elsewhere.

    .. math:: \ln p(x) = \underbrace{\mathbb E_q \ln p(x|z) - \operatorname{KL}(q(z) \Vert p(z))}_\text{ELBO}
              + \underbrace{\operatorname{KL}(q(z) \Vert p(z|x))}_\text{gap}

    Integrals are sums over a fine grid, in float64: for smooth integrands that vanish at both ends these are exact but
    for rounding. With the default decoder the posterior of x = 1 has two modes, one twice as heavy as the other.

    >>> toy = OneLatent()
    >>> q = toy.best_reverse(1.0)
    >>> round(float(toy.log_evidence(1.0) - toy.elbo(1.0, *q).total), 4), round(float(toy.reverse_kl(1.0, *q)), 4)
    (0.4144, 0.4144)

    Attributes:
        decoder: g, maps a tensor of z elementwise.
        sigma: standard deviation of x around g(z).
    """

    decoder: Callable[[Tensor], Tensor] = bend
    sigma: float = 0.2

    def __post_init__(self) -> None:
        if not SMALLEST <= self.sigma < float("inf"):
            raise ValueError(f"sigma is {self.sigma}; a standard deviation has to be at least {SMALLEST:g} and finite")

    def log_likelihood(self, x: float, z: Tensor) -> Tensor:
        """ln p(x|z), shape of z, nats.

        Raises:
            ValueError: if x or z is not finite, or so large that the density is not.
        """
        checks.floating(z=z)
        checks.finite(z=z)
        x, mean = _number(x, "x"), self.decoder(z)
        checks.finite_result(mean, z=z)
        return checks.finite_result(Normal(mean, self.sigma).log_prob(x), x=x, z=z)

    def log_joint(self, x: float, z: Tensor) -> Tensor:
        """ln p(x, z) = ln p(x|z) + ln p(z), shape of z, nats."""
        return checks.finite_result(self.log_likelihood(x, z) + Normal(0.0, 1.0).log_prob(z), z=z)

    def log_evidence(self, x: float) -> Tensor:
        r"""ln p(x) = ln ∫ p(x|z) p(z) dz in nats: the integral that is intractable in more dimensions (item 50).

        Raises:
            ValueError: if x is not finite, or so far from all g(z) that its posterior leaves the grid from −8 to 8.
        """
        log_joint = self.log_joint(x, GRID)
        if log_joint[[0, -1]].max() > log_joint.max() - 20:
            raise ValueError(f"x is {x}; its posterior does not lie between z = −8 and 8")
        return log_joint.logsumexp(0) + math.log(GRID[1] - GRID[0])

    def log_posterior(self, x: float, z: Tensor) -> Tensor:
        """ln p(z|x) = ln p(x, z) − ln p(x) by Bayes' theorem, shape of z, nats."""
        return self.log_joint(x, z) - self.log_evidence(x)

    def elbo(self, x: float, mean: Tensor | float, std: Tensor | float) -> ELBO:
        """The bound of q = N(mean, std²), its terms in nats, the expectation by quadrature, not by samples (item 52).

        Args:
            x: the observed number.
            mean, std: numbers or tensors of one shape, which the terms take; with gradients.

        Raises:
            ValueError: if x or mean is not finite or std not positive.
        """
        q, z = _gaussian(mean, std)
        reconstruction = _expectation(self.log_likelihood(x, z))
        kl = kl_divergence(q, Normal(0.0, 1.0))
        return ELBO(reconstruction, kl, reconstruction - kl)

    def reverse_kl(self, x: float, mean: Tensor | float, std: Tensor | float) -> Tensor:
        r"""KL(q‖p(z|x)) = E_q[ln q − ln p(z|x)]: the gap. It punishes q for lying where the posterior does not."""
        q, z = _gaussian(mean, std)
        log_q = Normal(q.mean[..., None], q.stddev[..., None]).log_prob(z)
        return _expectation(log_q - self.log_posterior(x, z))

    def forward_kl(self, x: float, mean: Tensor | float, std: Tensor | float) -> Tensor:
        r"""KL(p(z|x)‖q): the other direction. It punishes q for missing a place where the posterior lies."""
        q, _ = _gaussian(mean, std)
        log_q = Normal(q.mean[..., None], q.stddev[..., None]).log_prob(GRID)
        log_posterior = self.log_posterior(x, GRID)
        return (log_posterior.exp() * (log_posterior - log_q)).sum(-1) * (GRID[1] - GRID[0])

    def best_forward(self, x: float) -> Gaussian:
        """The q of least KL(p(z|x)‖q): it has the posterior's mean and deviation, and covers all modes."""
        p = self.log_posterior(x, GRID).exp() * (GRID[1] - GRID[0])
        mean = (p * GRID).sum()
        return Gaussian(mean.item(), (p * (GRID - mean).square()).sum().sqrt().item())

    def best_reverse(self, x: float, start: tuple[float, float] | None = None) -> Gaussian:
        """The q of least KL(q‖p(z|x)), that is of the largest ELBO: it seeks one mode (item 51).

        Args:
            x: the observed number.
            start: (mean, std) from which to climb to the next optimum; by default the best of a coarse grid, which
                gives the global one.

        Raises:
            ValueError: if x or a start is not finite, or a starting deviation not positive.
        """
        start = _best_of_grid(lambda mean, std: self.elbo(x, mean, std).total) if start is None else start
        q, _ = _gaussian(*start)
        mean, log_std = q.mean.clone().requires_grad_(), q.stddev.log().requires_grad_()
        optimiser = torch.optim.LBFGS(
            [mean, log_std], max_iter=200, tolerance_grad=1e-10, tolerance_change=1e-14, line_search_fn="strong_wolfe"
        )

        def loss() -> Tensor:
            optimiser.zero_grad()
            value = -self.elbo(x, mean, log_std.exp()).total
            value.backward()
            return value

        optimiser.step(loss)
        return Gaussian(mean.item(), log_std.exp().item())


def _best_of_grid(score: Callable[[Tensor, Tensor], Tensor]) -> tuple[float, float]:
    means = torch.linspace(-4, 4, 81, dtype=torch.float64)
    stds = torch.logspace(-2, 0.2, 30, dtype=torch.float64)
    mean, std = torch.cartesian_prod(means, stds).T
    best = score(mean, std).argmax()
    return mean[best].item(), std[best].item()


def _expectation(values: Tensor) -> Tensor:
    """E_q of values at the points of :func:`_gaussian`, which are the last dimension."""
    return (values * Normal(0.0, 1.0).log_prob(STANDARD).exp()).sum(-1) * (STANDARD[1] - STANDARD[0])


def _gaussian(mean: Tensor | float, std: Tensor | float) -> tuple[Normal, Tensor]:
    """N(mean, std²) and points all over it, (…, points)."""
    mean, std = torch.broadcast_tensors(_number(mean, "mean"), _number(std, "std"))
    if not (std > 0).all():
        raise ValueError(f"std is {std.min().item():.4g}; a standard deviation has to be positive")
    if std.min() < SMALLEST or max(mean.abs().max(), std.max()) > LARGEST:
        raise ValueError(
            f"mean is up to {mean.abs().max():.4g} and std from {std.min():.4g} to {std.max():.4g}; "
            f"at most {LARGEST:g} each, and std at least {SMALLEST:g}"
        )
    return Normal(mean, std), mean[..., None] + std[..., None] * STANDARD


def _number(value: Tensor | float, name: str) -> Tensor:
    value = torch.as_tensor(value, dtype=torch.float64)
    if not value.isfinite().all():
        raise ValueError(f"{name} holds NaN or infinity; it has to be finite")
    return value
