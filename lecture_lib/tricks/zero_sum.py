"""The smallest game that goes in circles, V(x, y) = x · y, and what helps it to its solution (items 119 and 127)."""

import math
from collections.abc import Callable
from typing import NamedTuple

import torch
from torch import Tensor

from lecture_lib import checks


class _Moment(NamedTuple):
    """One moment of the game: where both players are, and the mean of where they have been until now.

    Attributes:
        x, y: the players' numbers.
        mean_x, mean_y: means over all times so far, this one included.
    """

    x: float
    y: float
    mean_x: float
    mean_y: float


class _Options(NamedTuple):
    """What the rules depend on: learning rate η, strength λ of the averaging, number k of unrolled steps.

    Attributes:
        rate: η.
        strength: λ.
        k: steps.
    """

    rate: float
    strength: float
    k: int


def _simultaneous(now: _Moment, options: _Options) -> tuple[float, float]:
    return now.y, now.x


def _alternating(now: _Moment, options: _Options) -> tuple[float, float]:
    return now.y, now.x - options.rate * now.y  # y answers where x is after its step


def _averaged(now: _Moment, options: _Options) -> tuple[float, float]:
    back = 2 * options.strength  # the slope of λ (θ − mean)²
    return now.y + back * (now.x - now.mean_x), now.x - back * (now.y - now.mean_y)


def _unrolled(now: _Moment, options: _Options) -> tuple[float, float]:
    # x · y_k with y_k = y + kηx, the k-th simulated answer, has the slope y + 2kηx
    return now.y + 2 * options.k * options.rate * now.x, now.x


def _replay(now: _Moment, options: _Options) -> tuple[float, float]:
    return now.y, (now.x + now.mean_x) / 2  # V is linear in x: a large batch, half of it old, acts through its mean


_SLOPES: dict[str, Callable[[_Moment, _Options], tuple[float, float]]] = {
    "simultaneous": _simultaneous,
    "alternating": _alternating,
    "averaged": _averaged,
    "unrolled": _unrolled,
    "replay": _replay,
}

XY_RULES = tuple(_SLOPES)
"""The rules by which :func:`xy_game` can be played."""


def xy_game(
    rule: str,
    *,
    steps: int,
    learning_rate: float = 0.05,
    start: tuple[float, float] = (1.0, 1.0),
    strength: float = 0.05,
    k: int = 5,
) -> Tensor:
    r"""Let x go down and y go up the slope of V(x, y) = x · y: positions (steps + 1, 2), double precision.

    The solution is (0, 0), and x, which wants V small, has the part of a generator. The rules:

    - ``"simultaneous"``: both step at once, x by −η y and y by η x; the distance from (0, 0) grows by
      :math:`\sqrt{1 + \eta^2}` in every step.
    - ``"alternating"``: y steps after x has; the path stays on an ellipse, :math:`x^2 + y^2 - \eta x y` is constant.
    - ``"averaged"``: simultaneous, with the penalty λ ‖θ − mean of θ over time‖² for each player (Salimans et al.
      2016), the start and the present in the mean.
    - ``"unrolled"``: simultaneous, with x on the slope of x · y_k, where y_k is what k further steps would make of y
      (Metz et al. 2017): y + 2kηx, a brake that grows with k.
    - ``"replay"``: simultaneous, and half of what y sees are places where x was before, equally from all times.

    >>> xy_game("simultaneous", steps=2, learning_rate=0.5)
    tensor([[ 1.0000,  1.0000],
            [ 0.5000,  1.5000],
            [-0.2500,  1.7500]], dtype=torch.float64)

    Args:
        rule: one of ``XY_RULES``.
        steps: of both players.
        learning_rate: η of both.
        start: x and y at first.
        strength: λ, of ``"averaged"``.
        k: simulated steps, of ``"unrolled"``; with 0 it is ``"simultaneous"``.

    Raises:
        ValueError: for an unknown rule, a negative number of steps, or a rate that is not positive.
    """
    if rule not in _SLOPES:
        raise ValueError(f"rule is {rule!r}; choose one of {', '.join(map(repr, XY_RULES))}")
    for name, number in (("steps", steps), ("k", k)):
        checks.count(0, "it cannot be negative", **{name: number})
    if not 0 <= strength < float("inf"):
        raise ValueError(f"strength is {strength}; it cannot be negative, and has to be finite")
    if len(start) != 2 or not all(map(math.isfinite, start)):
        raise ValueError(f"start is {start}; it has to be two finite numbers, x and y")
    if not 0 < learning_rate < float("inf"):
        raise ValueError(f"learning_rate is {learning_rate}; it has to be positive and finite")
    options, now = _Options(learning_rate, strength, k), _Moment(*start, *start)
    path = [start]
    for times in range(2, steps + 2):
        of_x, of_y = _SLOPES[rule](now, options)
        x, y = now.x - learning_rate * of_x, now.y + learning_rate * of_y
        now = _Moment(x, y, now.mean_x + (x - now.mean_x) / times, now.mean_y + (y - now.mean_y) / times)
        path.append((x, y))
    if not (math.isfinite(now.x) and math.isfinite(now.y)):
        raise FloatingPointError(
            f"with learning_rate {learning_rate} the players leave all bounds; lower it, or the steps"
        )
    return torch.tensor(path, dtype=torch.float64)
