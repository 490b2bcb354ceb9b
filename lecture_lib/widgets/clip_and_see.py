"""Clip and see: what clipping its weights does to a critic's gradient, layer by layer (item 82)."""

import math

import matplotlib as mpl
import torch
import traitlets
from matplotlib.axes import Axes
from torch import Tensor

from lecture_lib import figures, pretrained
from lecture_lib.widgets.base import BUNDLES, LectureWidget

LAYERS = 8
WEIGHTS = ("trained", "random")


class ClipAndSee(LectureWidget):
    """Turn the clip value c and the depth of a critic 2-64-…-64-1: its gradient dies, or explodes, from layer to layer.

    Nothing is trained in the page; it shows measurements, medians of three seeds each: with every weight at +c or −c by
    the toss of a coin, and after 400 steps of RMSprop, clipped after each, that tell a ring of Gaussians from one in
    its middle. Beside them: critics with a gradient penalty, and with spectral normalisation. ``python run.py train
    clipped-critics`` measures them again.

    Usage: ``ClipAndSee()`` as the last line of a cell.

    Args:
        c: largest weight, 0.001 to 1; the nearest of thirteen values, four for each power of ten, is shown.
        depth: number of hidden layers, 1 to 8.
        weights: ``"trained"`` or ``"random"``.

    Raises:
        ValueError: if an argument is none of these.
    """

    _esm = BUNDLES / "clip_and_see.js"
    room = ("655px", "1195px")
    log_c = traitlets.Bytes().tag(sync=True)  # (13,); this and all below in half precision, norms as log₁₀
    random = traitlets.Bytes().tag(
        sync=True
    )  # (13, depths, 9) from the input up, zeros where a critic has fewer layers
    trained = traitlets.Bytes().tag(sync=True)
    at_bound = traitlets.Bytes().tag(sync=True)  # (13, depths): share of trained weights that lie at ±c
    penalised = traitlets.Bytes().tag(sync=True)  # (depths, 9)
    normalised = traitlets.Bytes().tag(sync=True)
    number = traitlets.Int().tag(sync=True)  # of the clip value, from 0
    depth = traitlets.Int().tag(sync=True)
    weights = traitlets.Unicode().tag(sync=True)

    def __init__(self, c: float = 0.01, depth: int = 4, *, weights: str = "trained"):
        if not 0.001 <= c <= 1:
            raise ValueError(f"c is {c}; it has to lie between 0.001 and 1")
        if depth not in range(1, LAYERS + 1):
            raise ValueError(f"depth is {depth}; it has to be a whole number from 1 to {LAYERS}")
        if weights not in WEIGHTS:
            raise ValueError(f"weights is {weights!r}; choose 'trained' or 'random'")
        self._measured = pretrained.load("clipped-critics").tensors
        number = (self._measured["log_c"] - math.log10(c)).abs().argmin().item()
        bytes_of = {name: tensor.half().numpy().tobytes() for name, tensor in self._measured.items()}
        super().__init__(**bytes_of, number=number, depth=depth, weights=weights)

    def __repr__(self) -> str:
        return f"ClipAndSee(c={self._c():.2g}, depth={self.depth}, weights={self.weights!r})"

    def _c(self) -> float:
        return 10 ** self._measured["log_c"][self.number].item()

    def fallback_html(self) -> str:
        """Norms through the layers for a few clip values and both alternatives; the slope for every pair."""
        fig, (left, right) = figures.figure(7.2, 3.6, columns=2, width_ratios=(1, 1.1))
        clipped, d = self._measured[self.weights], self.depth - 1
        with mpl.rc_context(figures.STYLE):
            for n in range(0, len(clipped), 4):
                shown = {"color": figures.VERMILION, "linewidth": 2.5 if n == self.number else 1}
                self._draw(left, clipped[n, d], f"c = {10 ** self._measured['log_c'][n].item():.2g}", **shown)
            for name, text, colour in (
                ("penalised", "gradient penalty", figures.BLUE),
                ("normalised", "spectral norm", figures.GREEN),
            ):
                left.plot(self._measured[name][d, : self.depth + 1], "o-", color=colour, markersize=4, label=text)
            left.set(title="gradient norm, as a power of 10", xlabel="layer (0: the input)")
            left.legend(fontsize=8)
            slope_map(right, clipped[:, :, 0], self._measured["log_c"])
        slope, penalised, normalised = (
            10 ** value[0].item()
            for value in (clipped[self.number, d], self._measured["penalised"][d], self._measured["normalised"][d])
        )
        alt = (
            f"Left: gradient norms from the last of {self.depth} hidden layers down to the input. Clipped critics fall "
            f"or rise by orders of magnitude, to {slope:.1g} at c = {self._c():.2g}; with a gradient penalty "
            f"{penalised:.2g} arrives, with spectral normalisation {normalised:.2g}. Right: a map of the slope for "
            "clip values from 0.001 to 1 and one to eight hidden layers, with a narrow band where it is about 1."
        )
        return figures.to_html(fig, alt)

    def _draw(self, ax: Axes, norms: Tensor, name: str, **style) -> None:
        ax.plot(norms[: self.depth + 1], **style)
        ax.annotate(name, (0, norms[0].item()), xytext=(4, 4), textcoords="offset points", fontsize=8)


def slope_map(ax: Axes, slopes: Tensor, log_c: Tensor) -> None:
    """log₁₀ of the slopes, (clip values, depths), blue where they vanish and red where they explode."""
    ax.pcolormesh(
        torch.arange(0.5, slopes.shape[1] + 1).numpy(),
        torch.cat([log_c - 0.125, log_c[-1:] + 0.125]).numpy(),
        slopes.clamp(-6, 6).numpy(),
        cmap="coolwarm",
        vmin=-6,
        vmax=6,
    )
    for n in range(0, len(log_c), 2):
        for d in range(slopes.shape[1]):
            text = f"{slopes[n, d].item():.0f}".replace("-0", "0").replace("-", "−")
            ax.text(
                d + 1,
                log_c[n].item(),
                text,
                ha="center",
                va="center",
                fontsize=8,
                color="white" if slopes[n, d].abs() > 3.5 else "black",
            )
    ax.set(title="slope, as a power of 10", xlabel="hidden layers", ylabel="c", yticks=[-3, -2, -1, 0])
    ax.set_yticklabels(["0.001", "0.01", "0.1", "1"])
    ax.grid(False)
