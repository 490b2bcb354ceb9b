"""The inner loop: min max is not max min, and what becomes of the modes when G optimises inside (item 125)."""

import functools
from collections.abc import Iterator
from typing import Literal, NamedTuple

import matplotlib as mpl
import torch
import traitlets
from torch import Tensor

from lecture_lib import figures
from lecture_lib.widgets.base import BUNDLES, LectureWidget

INNER = (1, 2, 3, 5, 8, 12, 20, 50)
RATES = (0.05, 0.1, 0.2, 0.5, 1.0)
BINS, MODES = 128, 8
WIDTH, REACH = 1.5, 2.0  # standard deviations of a mode and of D's steps, in bins
KEPT = 1e-4  # of G's mass, spread evenly in every step
ENOUGH = 0.25  # of a mode's share of the data makes it covered
ROUNDS = 60  # of the still figure

Side = Literal["D", "G"]


class State(NamedTuple):
    """D's ``logits`` and G's ``histogram``, (128,) each."""

    logits: Tensor
    histogram: Tensor


class InnerLoop(LectureWidget):
    r"""The same game twice: min max, with D in the inner loop, beside max min, with G in it.

    Data are a histogram p of eight modes over 128 places on a ring. G is a histogram q as well, D a table of logits l;
    so nothing here is a network, nothing is drawn by chance, and G could make anything. Both play

    .. math:: V(D, G) = \sum_x p(x) \ln \sigma(l(x)) + q(x) \ln(1 - \sigma(l(x)))

    D by gradient steps, smoothed over neighbouring places (as a network's steps reach neighbours), G by exponentiated
    gradient: q is multiplied by exp(−rate · ln(1 − σ(l))), normalised, and a ten-thousandth of it spread evenly. In a
    round the inner player takes K steps, then the outer one takes one.

    With D inside, G meets a D that has seen all of it, and spreads over the modes. With G inside, G puts what it has
    where this D is highest, D answers there, and G moves on: one mode at a time (Goodfellow 2016, section 5.1.1; Metz
    et al. 2017). How far G gets within a round is what counts: with small steps even many inner ones do no harm. With
    K = 1 both games are the same but for who begins.

    Usage: ``InnerLoop()`` as the last line of a cell.

    Args:
        inner: steps of the inner player in a round, K: 1, 2, 3, 5, 8, 12, 20 or 50.
        rate: of G's steps: 0.05, 0.1, 0.2, 0.5 or 1.

    Raises:
        ValueError: if a number is not one of these.
    """

    _esm = BUNDLES / "inner_loop.js"
    room = ("880px", "1512px")
    inner = traitlets.Int().tag(sync=True)
    rate = traitlets.Float().tag(sync=True)

    def __init__(self, inner: int = 20, *, rate: float = 1.0):
        for name, value, allowed in (("inner", inner, INNER), ("rate", rate, RATES)):
            if value not in allowed:
                raise ValueError(f"{name} is {value}; choose one of {', '.join(f'{x:g}' for x in allowed)}")
        super().__init__(inner=inner, rate=rate)

    def __repr__(self) -> str:
        return f"InnerLoop({self.inner}, rate={self.rate:g})"

    def fallback_html(self) -> str:
        """Where G's mass was in sixty rounds of both games, and how many modes it covered."""
        past = {side: list(play(side, self.inner, self.rate, ROUNDS)) for side in ("D", "G")}
        peak = data().max()
        fig, axes = figures.figure(7.2, 3.0, columns=3)
        titles = {"D": "D inside: 8 modes at once", "G": "G inside: one after the other"}
        if self.inner != 20 or self.rate != 1:
            titles = {side: f"{side} inside" for side in past}
        with mpl.rc_context(figures.STYLE):
            for ax, (side, states) in zip(axes, past.items(), strict=False):
                shown = torch.stack([state.histogram for state in states]).div(peak).clamp(0, 1).sqrt()
                ax.imshow(shown.numpy(), cmap="Oranges", vmin=0, vmax=1, aspect="auto", extent=(0.5, 8.5, ROUNDS, 0))
                ax.set(xlabel="mode", ylabel="round", xticks=range(1, MODES + 1))
                ax.set_title(titles[side], fontsize=10)
                ax.grid(False)
                axes[2].plot([covered(state.histogram) for state in states], label=f"{side} inside")
            axes[2].set(xlabel="round", ylim=(0, MODES + 0.3))
            axes[2].set_title("modes covered", fontsize=10)
            axes[2].legend(loc="center right", fontsize=9)
        return figures.to_html(fig, self._alt(past))

    def _alt(self, past: dict[Side, list[State]]) -> str:
        counts = {side: covered(states[-1].histogram) for side, states in past.items()}
        favourites = [int(_masses(state.histogram).argmax()) for state in past["G"]]
        jumps = sum(a != b for a, b in zip(favourites, favourites[1:], strict=False))
        return (
            f"Two pictures of where the mass of a generator is, over {ROUNDS} rounds and eight modes, and the number "
            f"of modes it covers. With D inside, {self.inner} steps a round, it covers {counts['D']} in the end. With "
            f"G inside it covers {counts['G']}, and the mode with most of its mass has changed {jumps} times."
        )


# ------------------------------------------------------------------------------------------------------------ the game


def _apart(x: Tensor, place: float) -> Tensor:
    """Distance on the ring."""
    away = (x - place).abs()
    return torch.minimum(away, BINS - away)


def _bell(distance: Tensor, width: float) -> Tensor:
    return torch.exp(-((distance / width) ** 2) / 2)


def _places() -> Tensor:
    return torch.arange(BINS, dtype=torch.float64)


def centres() -> Tensor:
    """(8,) where the modes are."""
    return (torch.arange(MODES, dtype=torch.float64) + 0.5) * BINS / MODES


@functools.cache
def data() -> Tensor:
    """p (128,), which sums to 1."""
    weights = _bell(_apart(_places()[:, None], centres()), WIDTH).sum(1)
    return weights / weights.sum()


@functools.cache
def neighbours() -> Tensor:
    """(128, 128) how strongly a step at one place moves another; rows sum to 1."""
    kernel = _bell(_apart(_places()[:, None], _places()), REACH)
    return kernel / kernel.sum(1)


def start() -> State:
    """D says ½ everywhere; G makes a wide bump around place 40."""
    weights = _bell(_apart(_places(), 40.0), 12.0) + 1e-3
    return State(torch.zeros(BINS, dtype=torch.float64), weights / weights.sum())


def value(state: State) -> Tensor:
    """V(D, G), a number."""
    logsigmoid = torch.nn.functional.logsigmoid
    return (data() * logsigmoid(state.logits) + state.histogram * logsigmoid(-state.logits)).sum()


def step_of_d(state: State) -> State:
    """D a gradient step up V, of rate 1 by density, smoothed over neighbouring places."""
    logits = state.logits.clone().requires_grad_()
    slopes = torch.autograd.grad(value(state._replace(logits=logits)), logits)[0]
    return state._replace(logits=state.logits + BINS * neighbours() @ slopes)


def step_of_g(state: State, rate: float) -> State:
    """G a step of exponentiated gradient down V."""
    histogram = state.histogram.clone().requires_grad_()
    slopes = torch.autograd.grad(value(state._replace(histogram=histogram)), histogram)[0]
    q = (state.histogram.log() - rate * slopes).softmax(0)
    return state._replace(histogram=(1 - KEPT) * q + KEPT / BINS)


def play(inside: Side, inner: int, rate: float, rounds: int) -> Iterator[State]:
    """The start, and what is after each round: ``inner`` steps of the player inside, then one of the other."""
    state = start()
    yield state
    for _ in range(rounds):
        for side in [inside] * inner + ["G" if inside == "D" else "D"]:
            state = step_of_d(state) if side == "D" else step_of_g(state, rate)
        yield state


def covered(histogram: Tensor) -> int:
    """Modes that hold a quarter of their share of the data within three deviations."""
    near = _apart(_places()[:, None], centres()) <= 3 * WIDTH
    return int(((histogram[:, None] * near).sum(0) > ENOUGH / MODES).sum())


def _masses(histogram: Tensor) -> Tensor:
    """(8,) what lies around each mode."""
    return histogram.view(MODES, -1).sum(1)
