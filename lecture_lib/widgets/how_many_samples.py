"""How many samples? The bias of the Fréchet distance, and how a straight line takes it off (items 89 and 90)."""

from typing import NamedTuple

import matplotlib as mpl
import torch
import traitlets
from matplotlib.axes import Axes
from torch import Tensor

from lecture_lib import evaluation, figures
from lecture_lib.widgets.base import BUNDLES, LectureWidget

SIZES = (50, 100, 200, 500, 1000)
REPEATS = 4
WIDTHS = (4, 8, 16, 32)
FARTHEST = 4.0
TIMES = 4  # the width: of fewer samples 1/n is not small, and the line is not drawn through them
COLOURS = {"A": figures.BLUE, "B": figures.VERMILION}


class HowManySamples(LectureWidget):
    r"""Two models of different distance, measured with different numbers of samples, so that the worse looks better.

    The data are N(0, I) with ``width`` features, known exactly; a model is N(√distance · e₁, I), so that its Fréchet
    distance, squared as always, is ``distance``. Of samples it comes out too large, here by about

    .. math:: \frac{d (d + 5)}{4 n}

    for d features: d / n for the mean, the rest for the covariance. The page draws samples of 50 to 1,000, four times
    each, and a line in 1/n through those of at least four times as many samples as features, to read off the distance
    of endless samples (Chong & Forsyth 2020). Beside it stands the kernel distance, which has no bias.

    Usage: ``HowManySamples()`` as the last line of a cell.

    Args:
        a, b: true distances of the models A and B, 0 to 4.
        n_a, n_b: samples that they are measured with: 50, 100, 200, 500 or 1000.
        width: features, 4, 8, 16 or 32.
        seed: of the samples, 0 to 9999.

    Raises:
        ValueError: if a number is not one of these.
    """

    _esm = BUNDLES / "how_many_samples.js"
    room = ("740px", "1283px")
    a = traitlets.Float().tag(sync=True)
    b = traitlets.Float().tag(sync=True)
    n_a = traitlets.Int().tag(sync=True)
    n_b = traitlets.Int().tag(sync=True)
    width = traitlets.Int().tag(sync=True)
    seed = traitlets.Int().tag(sync=True)

    def __init__(
        self, a: float = 0.5, b: float = 1.0, *, n_a: int = 100, n_b: int = 1000, width: int = 16, seed: int = 0
    ):
        for name, value in (("a", a), ("b", b)):
            if not 0 <= value <= FARTHEST:
                raise ValueError(f"{name} is {value}; a distance has to lie between 0 and {FARTHEST:g} here")
        for name, value, allowed in (("n_a", n_a, SIZES), ("n_b", n_b, SIZES), ("width", width, WIDTHS)):
            if value not in allowed:
                raise ValueError(f"{name} is {value}; choose one of {', '.join(map(str, allowed))}")
        if not 0 <= seed <= 9999:
            raise ValueError(f"seed is {seed}; it has to lie between 0 and 9999")
        super().__init__(a=a, b=b, n_a=n_a, n_b=n_b, width=width, seed=seed)

    def __repr__(self) -> str:
        return f"HowManySamples(a={self.a:g}, b={self.b:g}, n_a={self.n_a}, n_b={self.n_b}, width={self.width})"

    def fallback_html(self) -> str:
        """Measurements of both models over 1/n with their lines, the chosen ones in a ring; beside them as bars."""
        generator = torch.Generator().manual_seed(self.seed)
        models = {name: measured(d, self.width, generator) for name, d in (("A", self.a), ("B", self.b))}
        chosen = {name: models[name].frechet[SIZES.index(n)][0] for name, n in (("A", self.n_a), ("B", self.n_b))}
        fig, (left, right) = figures.figure(7.2, 3.0, columns=2, width_ratios=(2, 3))
        with mpl.rc_context(figures.STYLE):
            for (name, value), truth in zip(chosen.items(), (self.a, self.b), strict=True):
                left.barh([name], [value], color=COLOURS[name], alpha=0.35)
                left.barh([name], [min(value, truth)], color=COLOURS[name])
            left.invert_yaxis()
            left.set(title="measured, and true", xlabel="Fréchet distance")
            for (name, model), truth, n in zip(models.items(), (self.a, self.b), (self.n_a, self.n_b), strict=True):
                _over_inverse(right, model, truth, last=1 / straight(self.width)[0], colour=COLOURS[name])
                right.plot([1 / n], [chosen[name]], "o", mfc="none", color=COLOURS[name], markersize=11)
            right.set_xticks([0, *(1 / n for n in SIZES[:4])], ["∞", *map(str, SIZES[:4])])
            right.set(title="by the number of samples", xlabel="n", ylim=(0, None))
        return figures.to_html(fig, self._alt(models, chosen))

    def _alt(self, models: dict[str, "Measured"], chosen: dict[str, float]) -> str:
        ends = " and ".join(f"{model.end:.2f}" for model in models.values())
        return (
            f"Left, the Fréchet distances of two models as bars: A, measured with {self.n_a} samples, "
            f"{chosen['A']:.2f} (true {self.a:g}); B, with {self.n_b} samples, {chosen['B']:.2f} (true {self.b:g}). "
            "Right, measurements with 50 to 1000 samples: they rise in straight lines with 1/n, which end at "
            f"{ends} for endless samples."
        )


class Measured(NamedTuple):
    """Fréchet distances by size and repeat, ``frechet`` (5, 4), and the line ``end`` + ``slope`` / n through them."""

    frechet: list[list[float]]
    end: float
    slope: float


def measured(distance: float, width: int, generator: torch.Generator) -> Measured:
    """Fréchet distances of samples of a model from N(0, I)."""
    found = [[frechet_of(sample(n, distance, width, generator)) for _ in range(REPEATS)] for n in SIZES]
    used = [(n, value) for n, values in zip(SIZES, found, strict=True) if n in straight(width) for value in values]
    n, values = torch.tensor(used, dtype=torch.float64).T
    line = torch.linalg.lstsq(torch.stack([torch.ones_like(n), 1 / n], 1), values[:, None]).solution
    return Measured(found, line[0].item(), line[1].item())


def sample(n: int, distance: float, width: int, generator: torch.Generator) -> Tensor:
    """(n, width) from a model of that distance."""
    x = torch.randn(n, width, generator=generator, dtype=torch.float64)
    x[:, 0] += distance**0.5
    return x


def frechet_of(x: Tensor) -> float:
    """The Fréchet distance of a sample (n, width) from N(0, I)."""
    zero, one = torch.zeros(x.shape[1], dtype=x.dtype), torch.eye(x.shape[1], dtype=x.dtype)
    return evaluation.frechet_distance_gaussian(x.mean(0), x.T.cov(), zero, one)


def straight(width: int) -> list[int]:
    """Sizes through which the line goes: the last three at least."""
    return [n for i, n in enumerate(SIZES) if n >= TIMES * width or i >= len(SIZES) - 3]


def _over_inverse(ax: Axes, model: Measured, truth: float, *, last: float, colour: str) -> None:
    for n, values in zip(SIZES, model.frechet, strict=True):
        ax.plot([1 / n] * REPEATS, values, "o", color=colour, markersize=3)
    ax.plot([0, last], [model.end, model.end + model.slope * last], color=colour)
    ax.plot([0], [model.end], "s", color=colour, clip_on=False)
    ax.axhline(truth, color=colour, linestyle="--", linewidth=1)
