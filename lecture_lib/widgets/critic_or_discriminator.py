"""Critic or discriminator: two densities pulled apart, and which of the two still leads (items 74, 76, 77, 81)."""

import math
from functools import partial

import matplotlib as mpl
import torch
import traitlets
from matplotlib.axes import Axes
from torch import Tensor

from lecture_lib import figures
from lecture_lib.gan import game
from lecture_lib.widgets.base import BUNDLES, LectureWidget

DISTANCE, SPREAD = (0.0, 8.0), (0.4, 2.0)
TEACHERS = ("minimax", "non-saturating", "critic")
SHOWN = (-4.0, 12.0)
STEP = 0.02
GRID = torch.arange(-20, 28, STEP, dtype=torch.float64)  # of the still figure's integrals


class CriticOrDiscriminator(LectureWidget):
    r"""Data N(0, 1), a generator N(distance, spread²): what the best discriminator and the best critic say about it.

    .. math:: D^*(x) = \frac{p(x)}{p(x) + q(x)}, \qquad f'(x) = \operatorname{sign}(F_q(x) - F_p(x))

    with the distribution functions F of data p and generator q; f is the Kantorovich potential, the critic of slope at
    most 1 whose means over p and q differ most, by W₁. Beside them: the pull at generated samples, −∂J_G/∂x, by D* with
    either loss and by the critic; JSD and W₁. In the page mean and spread of the generator learn from each of them.

    Usage: ``CriticOrDiscriminator()`` as the last line of a cell.

    Args:
        distance: mean of the generator, 0 to 8.
        spread: standard deviation of the generator, 0.4 to 2.
        teacher: whose pull the generator follows: ``"minimax"``, ``"non-saturating"`` or ``"critic"``.

    Raises:
        ValueError: if a number is outside its range, or there is no such teacher.
    """

    _esm = BUNDLES / "critic_or_discriminator.js"
    room = ("820px", "1565px")
    distance = traitlets.Float().tag(sync=True)
    spread = traitlets.Float().tag(sync=True)
    teacher = traitlets.Unicode().tag(sync=True)

    def __init__(self, distance: float = 6.0, spread: float = 1.0, *, teacher: str = "minimax"):
        for name, value, (low, high) in (("distance", distance, DISTANCE), ("spread", spread, SPREAD)):
            if not low <= value <= high:
                raise ValueError(f"{name} is {value}; it has to lie between {low:g} and {high:g}")
        if teacher not in TEACHERS:
            raise ValueError(f"teacher is {teacher!r}; choose one of {', '.join(map(repr, TEACHERS))}")
        super().__init__(distance=distance, spread=spread, teacher=teacher)

    def __repr__(self) -> str:
        return f"CriticOrDiscriminator(distance={self.distance:g}, spread={self.spread:g})"

    def fallback_html(self) -> str:
        """Densities with D* and the critic; JSD and W₁ against the distance."""
        fig, axes = figures.figure(7.2, 4.2, rows=2, columns=2, width_ratios=(3, 2))
        p, q = gaussian(0, 1), gaussian(self.distance, self.spread)
        slope = critic_slope(GRID, self.distance, self.spread)
        apart = torch.linspace(*DISTANCE, 33, dtype=torch.float64)
        divergences = torch.stack([divergence(d.item(), self.spread) for d in apart])
        lengths = torch.stack([wasserstein(d.item(), self.spread) for d in apart])
        with mpl.rc_context(figures.STYLE):
            density_panel(axes[0, 0], p, q, game.optimal_discriminator(p, q), "best discriminator D*")
            density_panel(axes[1, 0], p, q, _centred(slope.cumsum(0) * STEP), "best critic, slope at most 1")
            axes[1, 0].set_xlabel("x")
            against = partial(_against_distance, apart, now=self.distance)
            against(axes[0, 1], divergences, "JSD, nats", divergence(self.distance, self.spread).item())
            axes[0, 1].axhline(math.log(2), color="gray", linestyle="--", linewidth=1.5)
            against(axes[1, 1], lengths, "W₁", wasserstein(self.distance, self.spread).item())
            axes[1, 1].set_xlabel("distance")
        return figures.to_html(fig, self._alt())

    def _alt(self) -> str:
        jsd, length = (f(self.distance, self.spread).item() for f in (divergence, wasserstein))
        return (
            f"Left, the densities of data with mean 0 and of a generator with mean {self.distance:g}, twice: with the "
            "best discriminator, which falls from 1 to 0 between them and is flat elsewhere, and with the best critic, "
            "whose slope is 1 everywhere. Right, against the distance: the Jensen-Shannon divergence levels off at "
            f"ln 2 ({jsd:.3f} at distance {self.distance:g}), the Wasserstein distance keeps growing ({length:.2f})."
        )


def critic_slope(x: Tensor, distance: float, spread: float) -> Tensor:
    """The sign of F_q − F_p, told from the arguments of the distribution functions, which do not round to 0 or 1."""
    return torch.sign((x - distance) / spread - x)


def gaussian(mean: float, std: float) -> Tensor:
    return torch.distributions.Normal(mean, std).log_prob(GRID).exp()


def divergence(distance: float, spread: float) -> Tensor:
    return game.jensen_shannon(gaussian(0, 1), gaussian(distance, spread), dx=STEP)


def wasserstein(distance: float, spread: float) -> Tensor:
    """∫ \\|F_p − F_q\\| dx."""
    p, q = (torch.special.ndtr((GRID - mean) / std) for mean, std in ((0, 1), (distance, spread)))
    return (p - q).abs().sum() * STEP


def density_panel(ax: Axes, p: Tensor, q: Tensor, values: Tensor, title: str) -> None:
    """Both densities, and a curve over them on a scale of its own."""
    shown = ((GRID >= SHOWN[0]) & (GRID <= SHOWN[1])).nonzero()[::8, 0]
    for name, density, colour in (("data", p, figures.BLUE), ("generated", q, figures.VERMILION)):
        ax.fill_between(GRID[shown], density[shown], color=colour, alpha=0.25, linewidth=0)
        peak = density.argmax()
        ax.text(GRID[peak], 0.08 * density[peak], name, ha="center", fontsize=9)
    ax.set(yticks=[], xlim=SHOWN)
    over = ax.twinx()
    over.plot(GRID[shown], values[shown], color=figures.PURPLE)
    over.set_title(title)
    over.grid(False)


def _centred(values: Tensor) -> Tensor:
    inside = values[(GRID >= SHOWN[0]) & (GRID <= SHOWN[1])]
    return values - (inside.max() + inside.min()) / 2


def _against_distance(distances: Tensor, ax: Axes, values: Tensor, title: str, value: float, *, now: float) -> None:
    ax.plot(distances, values, color=figures.GREEN)
    ax.plot([now], [value], "o", color=figures.GREEN)
    ax.set(title=title, ylim=(0, None))
