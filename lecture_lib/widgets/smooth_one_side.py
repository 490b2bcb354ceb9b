"""Smooth one side: the best D for soft labels, and why only the real label is softened (items 108 to 112)."""

import math

import matplotlib as mpl
import torch
import traitlets
from torch import Tensor

from lecture_lib import figures, gan
from lecture_lib.widgets.base import BUNDLES, LectureWidget

RANGES = {"place": (-3.5, 3.5), "width": (0.2, 1.2), "alpha": (0.5, 1.0), "beta": (0.0, 0.4)}
DATA = (-1.0, 0.6)  # mean and standard deviation
SHOWN = 4.0
EXAMPLE = 0.1  # the fake label in the still figure where the widget starts with 0


class SmoothOneSide(LectureWidget):
    r"""Labels α for real and β for fake: the best D, its logit, and how it pulls the samples of G.

    .. math:: D^* = \frac{\alpha p_d + \beta p_m}{p_d + p_m} = \beta + (\alpha - \beta) \frac{p_d}{p_d + p_m},
        \qquad \frac{d \ln D^*}{dx} = \left(1 - \frac{\beta}{D^*}\right) \frac{d}{dx} \ln \frac{p_d}{p_d + p_m}

    With β = 0, smoothing multiplies D* by α, bounds its logit by ln(α / (1 − α)), and changes nothing in the pull of
    −ln D* on the samples. With β > 0, D* has a floor: where there are no data it is β, flat, and samples that are wrong
    "have no incentive to move nearer to the data" (Salimans et al. 2016, section 3.4). Goodfellow's tutorial (2016,
    section 4.2) speaks of a peak of D* near a wrong mode of the model. For α > β there is none: D* rises with
    p_d / p_m, and is lowest where only the model is.

    The data are N(−1, 0.6²), G makes N(place, width²). On Play, G moves its place along the mean pull (rate 0.02), with
    D at its best in every step; all samples move alike, so that a few near the data drag the others along.

    Usage: ``SmoothOneSide()`` as the last line of a cell.

    Args:
        place, width: of G, −3.5 to 3.5 and 0.2 to 1.2.
        alpha, beta: labels of real and of fake numbers, 0.5 to 1 and 0 to 0.4.

    Raises:
        ValueError: if a number is outside its range.
    """

    _esm = BUNDLES / "smooth_one_side.js"
    room = ("758px", "1400px")
    place = traitlets.Float().tag(sync=True)
    width = traitlets.Float().tag(sync=True)
    alpha = traitlets.Float().tag(sync=True)
    beta = traitlets.Float().tag(sync=True)

    def __init__(self, place: float = 2.5, width: float = 0.6, *, alpha: float = 0.9, beta: float = 0.0):
        given = {"place": place, "width": width, "alpha": alpha, "beta": beta}
        for name, value in given.items():
            low, high = RANGES[name]
            if not low <= value <= high:
                raise ValueError(f"{name} is {value}; it has to lie between {low:g} and {high:g}")
        super().__init__(**given)

    def __repr__(self) -> str:
        return f"SmoothOneSide({self.place:g}, {self.width:g}, alpha={self.alpha:g}, beta={self.beta:g})"

    def fallback_html(self) -> str:
        """The best D, and its pull on samples of G, with a fake label and without."""
        x = torch.linspace(-SHOWN, SHOWN, 321, dtype=torch.float64)
        beta = self.beta or EXAMPLE
        fig, (left, right) = figures.figure(7.2, 3.0, columns=2)
        with mpl.rc_context(figures.STYLE):
            for (place, width), colour, label in (
                (DATA, figures.BLUE, "data"),
                ((self.place, self.width), figures.VERMILION, "G"),
            ):
                left.fill_between(x, self._density(x, place, width), color=colour, alpha=0.25, label=label, linewidth=0)
            for label, style in ((0.0, "-"), (beta, "--")):
                best, pull = self.best_and_pull(x, label)
                left.plot(x, best, style, color=figures.GREEN, label=f"D*, β = {label:g}")
                near = (x - self.place).abs() < 2.5 * self.width
                right.plot(x[near], pull[near], style, color=figures.VERMILION, label=f"β = {label:g}")
            left.set(title=f"the best D for α = {self.alpha:g}", xlabel="x", ylim=(0, 1.5), xlim=(-SHOWN, SHOWN))
            left.legend(loc="upper right", fontsize=9)
            right.axhline(0, color="gray", linewidth=1)
            right.set(title="pull of −ln D* on samples of G", xlabel="x", xlim=(-SHOWN, SHOWN))
            right.legend(loc="upper left", fontsize=9)
        return figures.to_html(fig, self._alt(beta))

    def _alt(self, beta: float) -> str:
        middle = torch.tensor([self.place], dtype=torch.float64)
        told = []
        for label in (0.0, beta):
            best, pull = (values.item() for values in self.best_and_pull(middle, label))
            told.append(f"with β = {label:g} D* is {best:.3f} and the pull {pull + 0:.2f}")
        return (
            f"Left: densities of data around {DATA[0]:g} and of G around {self.place:g}, and the best D for the real "
            f"label {self.alpha:g}: it falls from {self.alpha:g} where data are to the fake label β where only G is. "
            f"Right: how −ln D* pulls samples of G. At its middle, {'; '.join(told)}."
        ).replace(" -", " −")

    def best_and_pull(self, x: Tensor, beta: float) -> tuple[Tensor, Tensor]:
        """D* with the fake label ``beta`` and d ln D*/dx, at every x (n,)."""
        x = x.clone().requires_grad_()
        p, q = self._density(x, *DATA), self._density(x, self.place, self.width)
        best = gan.optimal_discriminator(p, q, real_label=self.alpha, fake_label=beta)
        return best.detach(), torch.autograd.grad(best.log().sum(), x)[0]

    @staticmethod
    def _density(x: Tensor, place: float, width: float) -> Tensor:
        return torch.exp(-(((x - place) / width) ** 2) / 2) / (width * math.sqrt(2 * math.pi))
