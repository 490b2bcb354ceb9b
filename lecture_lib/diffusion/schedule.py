"""From data to noise in T small steps, of which every one can be skipped (Ho et al. 2020)."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from lecture_lib import checks

NoisePredictor = Callable[[Tensor, Tensor], Tensor]
"""Maps x_t (n, …) and steps t (n,) to the noise ε that it expects in each x_t, of x_t's shape."""


@dataclass(frozen=True, eq=False)
class Schedule:
    r"""How much is left of the data after each step.

    .. math:: q(x_t \mid x_0) = \mathcal N\big(\sqrt{\bar\alpha_t}\, x_0,\, (1 - \bar\alpha_t) I\big)

    >>> schedule = Schedule.cosine(200)
    >>> schedule.steps, [round(schedule.alpha_bar[t].item(), 4) for t in (0, 100, 200)]
    (200, [1.0, 0.4938, 0.0])

    Attributes:
        alpha_bar: ᾱ_t for t = 0, …, T, (T + 1,): 1 at first, falling, and positive to the end. It is the share of x_t's
            variance that comes from data of variance 1.
    """

    alpha_bar: Tensor

    def __post_init__(self):
        a = self.alpha_bar
        checks.floating(alpha_bar=a)
        if a.dim() != 1 or len(a) < 2 or a[0] != 1 or not (a[1:] < a[:-1]).all() or not a[-1] > 0:
            raise ValueError("alpha_bar has to be (T + 1,), begin with 1, fall at every step and stay positive")
        if not (self.beta < 1).all():
            raise ValueError("alpha_bar falls so far in one step that rounding leaves nothing of the data")

    @classmethod
    def cosine(cls, steps: int = 200, *, offset: float = 0.008, largest: float = 0.999) -> "Schedule":
        r"""Half a cosine (Nichol & Dhariwal 2021, eq. 17): neither end is rushed.

        .. math:: \bar\alpha_t = \frac{f(t)}{f(0)}, \qquad
            f(t) = \cos^2\Big(\frac{t/T + s}{1 + s} \cdot \frac\pi2\Big)

        Args:
            steps: T.
            offset: s, which keeps the first steps from being too small to matter.
            largest: no β_t is larger, or the last step would divide by 0.
        """
        if not (0 <= offset <= 1e6 and 0 < largest < 1):
            raise ValueError(f"offset is {offset} and largest {largest}; one is 0 or more, the other between 0 and 1")
        t = _steps(steps)
        f = ((t / steps + offset) / (1 + offset) * math.pi / 2).cos().square()
        return cls._of_beta((1 - f[1:] / f[:-1]).clamp(max=largest))

    @classmethod
    def linear(cls, steps: int = 1000, *, first: float = 1e-4, last: float = 0.02) -> "Schedule":
        """β_t rises in a straight line from ``first`` to ``last`` (Ho et al. 2020, section 4).

        The paper's numbers are for 1000 steps. With fewer, every step gets larger in proportion.

        Raises:
            ValueError: if a step would replace all of the variance or none, as with fewer than 21 of the paper's.
        """
        factor = 1000 / len(_steps(steps)[1:])
        if not 0 < first * factor <= last * factor < 1:
            raise ValueError(
                f"with {steps} steps beta would rise from {first * factor:.3g} to {last * factor:.3g}; "
                "it has to stay between 0 and 1: take more steps"
            )
        return cls._of_beta(torch.linspace(first * factor, last * factor, steps, dtype=torch.float64))

    @classmethod
    def _of_beta(cls, beta: Tensor) -> "Schedule":
        return cls(torch.cat([beta.new_ones(1), (1 - beta).cumprod(0)]))

    @property
    def steps(self) -> int:
        """How many steps lead from data to noise, T."""
        return len(self.alpha_bar) - 1

    @property
    def beta(self) -> Tensor:
        """β_t, the share of variance that step t replaces by noise, (T,), beginning with t = 1."""
        return 1 - self.alpha_bar[1:] / self.alpha_bar[:-1]

    def scales(self, t: Tensor, x: Tensor) -> tuple[Tensor, Tensor]:
        """√ᾱ_t and √(1 − ᾱ_t), each (n, 1, …), ready to multiply x (n, …).

        Raises:
            ValueError: if t is not (n,), or a step is not among 0, …, T.
            TypeError: if t does not hold whole numbers.
        """
        checks.floating(x=x)
        if t.is_floating_point() or t.dtype == torch.bool:
            raise TypeError(f"t is {t.dtype}; steps are whole numbers from 0 to {self.steps}")
        if not x.dim():
            raise ValueError("x has shape (); it has to be (n, …), examples")
        if t.shape != x.shape[:1]:
            raise ValueError(f"t has shape {tuple(t.shape)}; {len(x)} examples need a step each, shape ({len(x)},)")
        if t.numel() and not (0 <= t.min() and t.max() <= self.steps):
            raise ValueError(f"t reaches from {t.min()} to {t.max()}; the steps are 0 to {self.steps}")
        both = torch.stack([self.alpha_bar, 1 - self.alpha_bar]).sqrt().to(x.dtype).to(x.device)
        signal, noise = both[:, t.long()].view(2, -1, *[1] * (x.dim() - 1))
        return signal, noise

    def noised(self, x_0: Tensor, t: Tensor, epsilon: Tensor) -> Tensor:
        r"""t steps at once (Ho et al. 2020, eq. 4).

        .. math:: x_t = \sqrt{\bar\alpha_t}\, x_0 + \sqrt{1 - \bar\alpha_t}\, \varepsilon

        Args:
            x_0: data, (n, …), roughly of variance 1.
            t: steps, (n,).
            epsilon: noise N(0, I), of x_0's shape.
        """
        if epsilon.shape != x_0.shape:
            raise ValueError(f"epsilon has shape {tuple(epsilon.shape)} and x_0 {tuple(x_0.shape)}; both are the same")
        checks.floating(x_0=x_0, epsilon=epsilon)
        return checks.finite_result(self._noised(x_0, t, epsilon), x_0=x_0, epsilon=epsilon)

    def _noised(self, x_0: Tensor, t: Tensor, epsilon: Tensor) -> Tensor:
        signal, noise = self.scales(t, x_0)
        return signal * x_0 + noise * epsilon

    def denoised(self, x_t: Tensor, t: Tensor, epsilon: Tensor) -> Tensor:
        """The x_0 that :meth:`noised` was given, if ``epsilon`` is the noise; a guess of it, if that is a guess."""
        if epsilon.shape != x_t.shape:
            raise ValueError(f"epsilon has shape {tuple(epsilon.shape)} and x_t {tuple(x_t.shape)}; both are the same")
        checks.floating(x_t=x_t, epsilon=epsilon)
        return checks.finite_result(self._denoised(x_t, t, epsilon), x_t=x_t, epsilon=epsilon)

    def _denoised(self, x_t: Tensor, t: Tensor, epsilon: Tensor) -> Tensor:
        signal, noise = self.scales(t, x_t)
        return (x_t - noise * epsilon) / signal

    def score(self, epsilon: Tensor, t: Tensor) -> Tensor:
        r"""∇ ln p_t(x_t) from the noise that is expected in x_t, :math:`-\varepsilon / \sqrt{1 - \bar\alpha_t}`."""
        checks.floating(epsilon=epsilon)
        noise = self.scales(t, epsilon)[1]
        if (noise == 0).any():
            raise ValueError("t holds 0, where there is no noise; a score takes steps from 1")
        return checks.finite_result(-epsilon / noise, epsilon=epsilon)


def simple_loss(predictor: NoisePredictor, schedule: Schedule, x_0: Tensor, generator: torch.Generator) -> Tensor:
    r"""Guess the noise, at a random step (Ho et al. 2020, eq. 14).

    .. math:: J = \mathbb E_{t, x_0, \varepsilon} \lVert \varepsilon - \varepsilon_\theta(x_t, t) \rVert^2

    It is denoising score matching at all levels of noise together, each weighted by 2 (1 − ᾱ_t): the guess of the noise
    is −√(1 − ᾱ_t) times the score. A predictor that always says 0 has as loss the number of features of an example.

    Args:
        predictor: what is trained.
        schedule: how much noise there is at each step.
        x_0: data, (n, …).
        generator: source of a step from 1 to T and of noise for each example, on the device of x_0.

    Returns:
        a scalar, summed over features and averaged over examples.

    Raises:
        ValueError: if the guess has another shape than x_0.
    """
    checks.floating(x_0=x_0)
    if x_0.dim() < 2 or not x_0.numel():
        raise ValueError(f"x_0 has shape {tuple(x_0.shape)}; data are (n, …), not empty")
    t = torch.randint(1, schedule.steps + 1, (len(x_0),), generator=generator, device=x_0.device)
    epsilon = torch.randn(x_0.shape, generator=generator, device=x_0.device, dtype=x_0.dtype)
    guess = predictor(schedule._noised(x_0, t, epsilon), t)
    if guess.shape != x_0.shape:
        raise ValueError(
            f"the predictor makes {tuple(guess.shape)} of {tuple(x_0.shape)}; the noise has that shape too"
        )
    loss = (epsilon - guess).square().flatten(1).sum(1).mean()
    return checks.finite_result(loss, x_0=x_0, **{"the predictor's guess": guess})


def _steps(steps: int) -> Tensor:
    checks.count(1, "at least one step leads from data to noise", steps=steps)
    return torch.arange(steps + 1, dtype=torch.float64)
