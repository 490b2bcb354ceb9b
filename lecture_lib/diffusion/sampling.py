"""From noise back to data: in all T steps with fresh noise (Ho et al. 2020), or in a few without (Song et al. 2021)."""

import math
from collections.abc import Iterator
from typing import NamedTuple

import torch
from torch import Tensor

from lecture_lib import checks
from lecture_lib.diffusion.schedule import NoisePredictor, Schedule


class Moment(NamedTuple):
    """One moment on the way back: the step ``t``, from T to 0; ``x``, (n, …), what is there; and ``x_0``, of the same
    shape, what the predictor takes it for: its guess of the data."""

    t: int
    x: Tensor
    x_0: Tensor


@torch.no_grad()
def reverse(
    predictor: NoisePredictor,
    schedule: Schedule,
    x: Tensor,
    *,
    steps: int | None = None,
    eta: float = 1.0,
    clip: tuple[float, float] | None = None,
    generator: torch.Generator | None = None,
) -> Iterator[Moment]:
    r"""Walk back from noise, and look at every step. The last moment has t = 0 and holds the samples.

    From t to an earlier s, with the guesses :math:`\hat\varepsilon` and :math:`\hat x_0` at t and fresh noise z
    (Song et al. 2021, eq. 12 and 16):

    .. math:: x_s = \sqrt{\bar\alpha_s}\, \hat x_0 + \sqrt{1 - \bar\alpha_s - \sigma^2}\; \hat\varepsilon + \sigma z,
        \qquad \sigma^2 = \eta^2\, \frac{1 - \bar\alpha_s}{1 - \bar\alpha_t}
        \Big(1 - \frac{\bar\alpha_t}{\bar\alpha_s}\Big)

    Args:
        predictor: says which noise is in x_t.
        schedule: that of the training.
        x: noise N(0, I), (n, …), where the way begins.
        steps: how many; all T unless you say less. They are spread evenly.
        eta: 1 for the steps of Ho et al., 0 for steps without fresh noise.
        clip: the range of the data, if they have one. Guesses of x_0 are kept inside it.
        generator: source of the fresh noise, if there is any.

    Raises:
        ValueError: if steps is not from 1 to T, eta is not from 0 to 1, or there is no generator where noise is needed.
    """
    steps = schedule.steps if steps is None else steps
    checks.count(steps=steps)
    if not 1 <= steps <= schedule.steps:
        raise ValueError(f"steps is {steps}; this schedule has from 1 to {schedule.steps}")
    if not 0 <= eta <= 1:
        raise ValueError(f"eta is {eta}; it lies from 0, no fresh noise, to 1")
    if eta > 0 and generator is None:
        raise ValueError("generator is missing; with eta above 0 every step draws fresh noise from it")
    if clip is not None and not (len(clip) == 2 and -math.inf < clip[0] < clip[1] < math.inf):
        raise ValueError(f"clip is {clip}; it is the lowest and the highest number of the data")
    checks.floating(x=x)
    if x.dim() < 1:
        raise ValueError("x has shape (); noise is (n, …)")
    checks.finite(x=x)
    times = torch.linspace(schedule.steps, 0, steps + 1, dtype=torch.float64).round().long().tolist()
    for t, s in zip(times, times[1:]):
        at_t = torch.full((len(x),), t, device=x.device)
        epsilon = predictor(x, at_t)
        if epsilon.shape != x.shape:
            raise ValueError(
                f"the predictor makes {tuple(epsilon.shape)} of x with shape {tuple(x.shape)}; both are the same"
            )
        x_0 = schedule._denoised(x, at_t, epsilon)
        if clip is not None:
            x_0 = x_0.clamp(*clip)
            signal, noise = schedule.scales(at_t, x)
            epsilon = (x - signal * x_0) / noise  # the noise that goes with the guess as it is now
        yield Moment(t, x, x_0)
        x = _earlier(schedule, t, s, x_0, epsilon, eta, generator)
    if not checks.is_finite(x):
        raise FloatingPointError("the predictor has led from x to NaN or infinity; give the range of the data as clip")
    yield Moment(0, x, x)


def _earlier(
    schedule: Schedule, t: int, s: int, x_0: Tensor, epsilon: Tensor, eta: float, generator: torch.Generator | None
) -> Tensor:
    """x_s by the formula of :func:`reverse`."""
    before, now = schedule.alpha_bar[s].item(), schedule.alpha_bar[t].item()
    variance = eta**2 * (1 - before) / (1 - now) * (1 - now / before)
    x = before**0.5 * x_0 + max(0.0, 1 - before - variance) ** 0.5 * epsilon
    if variance > 0:
        x = x + variance**0.5 * torch.randn(x.shape, generator=generator, device=x.device, dtype=x.dtype)
    return x


def ancestral(
    predictor: NoisePredictor,
    schedule: Schedule,
    x: Tensor,
    *,
    generator: torch.Generator,
    clip: tuple[float, float] | None = None,
) -> Tensor:
    r"""Draw x_{T−1}, …, x_0 one after the other, each given the one before (Ho et al. 2020, algorithm 2).

    .. math:: x_{t-1} = \frac{1}{\sqrt{\alpha_t}} \Big( x_t - \frac{\beta_t}{\sqrt{1 - \bar\alpha_t}}\,
        \hat\varepsilon \Big) + \sqrt{\tilde\beta_t}\; z, \qquad
        \tilde\beta_t = \frac{1 - \bar\alpha_{t-1}}{1 - \bar\alpha_t} \beta_t

    Args:
        predictor, schedule, x, clip: as for :func:`reverse`.
        generator: source of the fresh noise z.

    Returns:
        samples, of x's shape.
    """
    return _last(reverse(predictor, schedule, x, clip=clip, generator=generator))


def ddim(
    predictor: NoisePredictor,
    schedule: Schedule,
    x: Tensor,
    *,
    steps: int,
    clip: tuple[float, float] | None = None,
) -> Tensor:
    """The same noise always leads to the same sample, in as few steps as you ask for (Song et al. 2021).

    Args:
        predictor, schedule, x, clip: as for :func:`reverse`.
        steps: how many, from 1 to T. Fewer are faster and coarser.

    Returns:
        samples, of x's shape.
    """
    return _last(reverse(predictor, schedule, x, steps=steps, eta=0.0, clip=clip))


def _last(moments: Iterator[Moment]) -> Tensor:
    for moment in moments:  # noqa: B007, only the last one counts
        pass
    return moment.x
