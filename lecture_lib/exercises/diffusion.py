"""The wiring of a diffusion model: how much noise each picture gets, and what the network is asked for."""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from lecture_lib.exercises.wiring import compare, passed, require


@dataclass(frozen=True, eq=False)
class KnownSchedule:
    """A mock schedule of three steps: ``alpha_bar`` is 1, 0.64, 0.25 and 0.04."""

    alpha_bar: Tensor

    @property
    def steps(self) -> int:
        """Three."""
        return len(self.alpha_bar) - 1

    def noised(self, x_0: Tensor, t: Tensor, epsilon: Tensor) -> Tensor:
        """x_t, as :meth:`lecture_lib.diffusion.schedule.Schedule.noised` makes it."""
        return _mixed(self.alpha_bar[t], x_0, epsilon)


def check_noised(function: Callable) -> None:
    r"""Is ``function(schedule, x_0, t, epsilon)`` the picture after t steps, each example with its own t?

    .. math:: x_t = \sqrt{\bar\alpha_t}\, x_0 + \sqrt{1 - \bar\alpha_t}\, \varepsilon

    Args:
        function: the reader's; ``schedule.alpha_bar`` is (T + 1,) and begins with 1, ``t`` is (n,), and the others
            are (n, …).

    Raises:
        WrongWiring: with one sentence on what is wrong.
    """
    schedule, x_0, t, epsilon = _mocks()
    a = schedule.alpha_bar[t]
    column = a[:, None]
    slips = [
        (
            column * x_0 + (1 - column) * epsilon,
            "the roots are missing: alpha_bar is a share of the variance, not of the standard deviation",
        ),
        (column.sqrt() * x_0 + (1 - column) * epsilon, "the root of the noise's share is missing"),
        (column * x_0 + (1 - column).sqrt() * epsilon, "the root of the picture's share is missing"),
        (_mixed(1 - a, x_0, epsilon), "picture and noise have exchanged their shares"),
        (
            _mixed(a[:1].expand(3), x_0, epsilon),
            "all examples have got the step of the first: take alpha_bar[t], with one t for each",
        ),
        (_mixed(schedule.alpha_bar[t - 1], x_0, epsilon), "you are one step off: alpha_bar begins with t = 0"),
        (
            a.sqrt() * x_0 + (1 - a).sqrt() * epsilon,
            "the steps have gone along the pixels: alpha_bar[t] needs the shape (n, 1, …)",
        ),
        (column.sqrt() * x_0 + epsilon, "the noise has lost its share: weigh it by the root of 1 − alpha_bar"),
    ]
    compare("x_t", function(schedule, x_0, t, epsilon), _mixed(a, x_0, epsilon), slips)
    pictures = [part[..., None, None].expand(3, 3, 2, 2) for part in (x_0, epsilon)]
    compare("x_t of pictures", function(schedule, pictures[0], t, pictures[1]), _mixed(a, *pictures), [])
    passed(function, "the shares of picture and noise, with one step for each example")


def check_simple_loss(function: Callable) -> None:
    """Is ``function(predictor, schedule, x_0, t, epsilon)`` the squared error of the noise that is guessed from x_t?

    Summed over the entries of an example, averaged over examples. The mock schedule has the ``noised`` of
    :class:`lecture_lib.diffusion.schedule.Schedule`; the mock predictor guesses twice what it sees plus the step.

    Args:
        function: the reader's; it returns a scalar.

    Raises:
        WrongWiring: with one sentence on what is wrong.
    """
    schedule, x_0, t, epsilon = _mocks()
    shown: list[Tensor] = []

    def predictor(x: Tensor, step: Tensor) -> Tensor:
        require(
            torch.as_tensor(step).shape == t.shape and bool((step == t).all()),
            "the network has to be told the step t of each example, as a vector (n,)",
        )
        shown.append(x)
        return 2 * x + step[:, None]

    loss = function(predictor, schedule, x_0, t, epsilon)
    require(bool(shown), "your function has never asked the network")
    x_t = schedule.noised(x_0, t, epsilon)
    guess = 2 * x_t + t[:, None]

    def error(of: Tensor, target: Tensor) -> Tensor:
        return (of - target).square().sum(1).mean()

    slips = [
        (error(2 * x_0 + t[:, None], epsilon), "the network has seen the clean x_0: show it x_t"),
        (error(2 * epsilon + t[:, None], epsilon), "the network has seen the noise itself: show it x_t"),
        (error(guess, x_0), "the target is the clean picture: the network is asked for the noise"),
        (error(guess, x_t), "the target is the noisy picture: the network is asked for the noise"),
        (error(guess, epsilon) / 3, "you have averaged over the pixels: sum over the entries of an example"),
        (error(guess, epsilon) * 3, "you have added up the examples: take their mean"),
        (
            error(guess, (1 - schedule.alpha_bar[t])[:, None].sqrt() * epsilon),
            "the guess is to be compared with the noise, without its share of x_t",
        ),
    ]
    compare("your loss", loss, error(guess, epsilon), slips)
    passed(function, "what the network sees, and what it is asked for")


def _mocks() -> tuple[KnownSchedule, Tensor, Tensor, Tensor]:
    schedule = KnownSchedule(torch.tensor([1.0, 0.64, 0.25, 0.04], dtype=torch.float64))
    random = torch.Generator().manual_seed(0)
    x_0, epsilon = torch.randn(2, 3, 3, generator=random, dtype=torch.float64)
    return schedule, x_0, torch.tensor([2, 1, 3]), epsilon


def _mixed(alpha_bar: Tensor, x_0: Tensor, epsilon: Tensor) -> Tensor:
    alpha_bar = alpha_bar.view(-1, *[1] * (x_0.dim() - 1))
    return alpha_bar.sqrt() * x_0 + (1 - alpha_bar).sqrt() * epsilon
