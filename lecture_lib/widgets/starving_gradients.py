"""Starving gradients: how strongly each loss pulls a generator whose samples D sees through (items 76 and 77)."""

import math
from typing import Literal

import matplotlib as mpl
import torch
import traitlets
from torch import Tensor

from lecture_lib import figures, gan
from lecture_lib.widgets.base import BUNDLES, LectureWidget

RANGE = (0.001, 0.999)
EDGE = 6.91  # the logit of 0.999
KINDS = {"minimax": ("log(1 − D)", figures.PURPLE), "non-saturating": ("−log D", figures.GREEN)}


class StarvingGradients(LectureWidget):
    r"""The two losses of a generator and their slopes by D's logit l; below, two generators race from equal starts.

    .. math:: \frac{d}{dl} \ln(1 - \sigma(l)) = -\sigma(l), \qquad \frac{d}{dl} (-\ln \sigma(l)) = -(1 - \sigma(l))

    In the race the data are N(0, ½²) and G makes N(m, ½²) from m = −3 on. Each generator has its own D = σ(w x + b),
    with w = 2 and the chosen confidence at m. All learn from expectations by plain gradient descent (rates 0.5 for D,
    twice in a round, and 0.04 for G); Adam would rescale a weak gradient and hide it, as long as it is not lost in
    noise.

    Usage: ``StarvingGradients()`` as the last line of a cell.

    Args:
        d: what D says about the generated number, D(G(z)), 0.001 to 0.999.

    Raises:
        ValueError: if ``d`` is outside its range.
    """

    _esm = BUNDLES / "starving_gradients.js"
    room = ("772px", "1423px")
    d = traitlets.Float().tag(sync=True)

    def __init__(self, d: float = 0.01):
        low, high = RANGE
        if not low <= d <= high:
            raise ValueError(f"d is {d}; it has to lie between {low} and {high}: what D says of a generated number")
        super().__init__(d=d)

    def __repr__(self) -> str:
        return f"StarvingGradients(d={self.d:g})"

    def fallback_html(self) -> str:
        """Both losses and both pulls over D's logit, with the chosen D marked."""
        logits, here = torch.linspace(-EDGE, EDGE, 201, dtype=torch.float64), math.log(self.d / (1 - self.d))
        at = torch.tensor([here], dtype=torch.float64)
        fig, axes = figures.figure(7.2, 3.0, columns=2)
        with mpl.rc_context(figures.STYLE):
            for kind, (label, colour) in KINDS.items():
                for ax, curve, mark in zip(axes, loss_and_pull(logits, kind), loss_and_pull(at, kind), strict=True):
                    ax.plot(logits, curve, color=colour, label=label)
                    ax.plot(at, mark, "o", color=colour)
            for ax, title in zip(axes, ("loss of G", "its pull on the logit of D"), strict=True):
                ax.axvline(here, color="gray", linestyle=":", linewidth=1.2)
                ax.set(title=title, xlabel="D(G(z))")
                ax.set_xticks([math.log(d / (1 - d)) for d in (0.001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999)])
                ax.set_xticklabels([".001", ".01", ".1", ".5", ".9", ".99", ".999"], fontsize=9)
            axes[0].legend(loc="upper right", fontsize=9)
        weak, strong = (loss_and_pull(at, kind)[1].item() for kind in KINDS)
        alt = (
            "Left: the losses log(1 − D) and −log D over D(G(z)), both falling; the first is flat where D is near 0, "
            f"the second where D is near 1. Right: how strongly each pulls. At D(G(z)) = {self.d:g} the pull is "
            f"{weak:.3f} with log(1 − D) and {strong:.3f} with −log D."
        )
        return figures.to_html(fig, alt)


def loss_and_pull(logits: Tensor, kind: Literal["minimax", "non-saturating"]) -> tuple[Tensor, Tensor]:
    """What G loses at each logit, and minus the slope of that by the logit, both (n,)."""
    logits = logits.clone().requires_grad_()
    losses = torch.stack([gan.generator_loss(logit, kind=kind) for logit in logits])
    return losses.detach(), -torch.autograd.grad(losses.sum(), logits)[0]
