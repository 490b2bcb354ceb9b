"""A distribution whose score is known at every level of noise, so that nothing has to be learned."""

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from lecture_lib import checks
from lecture_lib.diffusion.schedule import NoisePredictor, Schedule


@dataclass(frozen=True, eq=False)
class GaussianMixture:
    """Gaussians N(c_i, σ² I), each as likely as the others.

    >>> from lecture_lib import data
    >>> ring = GaussianMixture(data.toy.ring(1).centres.double(), sigma=0.1)
    >>> ring.score(torch.zeros(1, 2, dtype=torch.float64)).abs().max().item() < 1e-6  # nowhere to go from the middle
    True

    Attributes:
        centres: the means c_i, (modes, d).
        sigma: their standard deviation in every direction.
    """

    centres: Tensor
    sigma: float

    def __post_init__(self):
        checks.floating(centres=self.centres)
        checks.finite(centres=self.centres)
        if self.centres.dim() != 2 or not self.centres.numel() or not 1e-9 <= self.sigma <= 1e9:
            raise ValueError(
                f"centres has shape {tuple(self.centres.shape)} and sigma is {self.sigma}; "
                "they have to be (modes, d), not empty, and a positive number from 1e-9 to 1e9"
            )

    def noisy(self, sigma: float) -> "GaussianMixture":
        """The distribution of x + σ ε, again a mixture with these centres."""
        _check_sigma(sigma)
        return GaussianMixture(self.centres, math.hypot(self.sigma, sigma))

    def log_density(self, x: Tensor) -> Tensor:
        """ln p(x) of points (n, d), (n,), in nats."""
        self._check(x)
        modes, d = self.centres.shape
        exponents = -_squared(x, self.centres) / (2 * self.sigma**2)
        density = exponents.logsumexp(1) - math.log(modes) - d / 2 * math.log(2 * math.pi * self.sigma**2)
        return checks.finite_result(density, x=x)

    def score(self, x: Tensor) -> Tensor:
        """∇ ln p(x) at points (n, d), (n, d): towards the centres, each by how likely x comes from it."""
        self._check(x)
        return checks.finite_result(_score(x, self.centres, torch.as_tensor(self.sigma**2, dtype=x.dtype)), x=x)

    def denoise(self, x_tilde: Tensor, sigma: float) -> Tensor:
        r"""The best denoiser E[x | x̃] of x̃ = x + σ ε, by Bayes' rule: it never asks for a score.

        .. math:: r^*(\tilde x) = \sum_i p(i \mid \tilde x)
            \Big( c_i + \frac{s^2}{s^2 + \sigma^2} (\tilde x - c_i) \Big)

        with s the standard deviation of the Gaussians.

        Args:
            x_tilde: noisy points, (n, d).
            sigma: standard deviation of the noise.

        Returns:
            the expected clean points, (n, d).
        """
        self._check(x_tilde, "x_tilde")
        _check_sigma(sigma)
        variance = self.sigma**2 + sigma**2
        probabilities = (-_squared(x_tilde, self.centres) / (2 * variance)).softmax(1)[..., None]
        shrink = self.sigma**2 / variance
        expected = (probabilities * (self.centres + shrink * (x_tilde[:, None] - self.centres))).sum(1)
        return checks.finite_result(expected, x_tilde=x_tilde)

    def _check(self, x: Tensor, name: str = "x") -> None:
        checks.floating(**{name: x})
        if x.dim() != 2 or x.shape[1] != self.centres.shape[1]:
            raise ValueError(f"{name} has shape {tuple(x.shape)}; points are (n, {self.centres.shape[1]})")
        checks.finite(**{name: x})

    def predictor(self, schedule: Schedule) -> NoisePredictor:
        r"""The noise to expect in x_t, :math:`\mathbb E[\varepsilon \mid x_t]`: what a network would have to learn.

        x_t has centres :math:`\sqrt{\bar\alpha_t}\, c_i` and variance :math:`\bar\alpha_t \sigma^2 + 1 - \bar\alpha_t`,
        and the noise is :math:`-\sqrt{1 - \bar\alpha_t}` times its score.
        """

        def expected_noise(x_t: Tensor, t: Tensor) -> Tensor:
            self._check(x_t, "x_t")
            signal, noise = schedule.scales(t, x_t)
            variance = signal.square() * self.sigma**2 + noise.square()
            expected = -noise * _score(x_t, signal[..., None] * self.centres.to(x_t), variance)
            return checks.finite_result(expected, x_t=x_t)

        return expected_noise


def _check_sigma(sigma: float) -> None:
    if not 0 <= sigma <= 1e9:
        raise ValueError(f"sigma is {sigma}; a standard deviation is 0 or more, and at most 1e9 here")


def _squared(x: Tensor, centres: Tensor) -> Tensor:
    """Squared distances of points (n, d) to centres (modes, d), (n, modes)."""
    return (x[:, None] - centres).square().sum(-1)


def _score(x: Tensor, centres: Tensor, variance: Tensor) -> Tensor:
    """Of points (n, d), centres (modes, d) or (n, modes, d), and one variance or (n, 1)."""
    probabilities = (-_squared(x, centres) / (2 * variance)).softmax(1)
    return (probabilities[..., None] * (centres - x[:, None])).sum(1) / variance
