"""ELBO gap: a Gaussian q under one latent number, its bound, and what the bound misses (items 50 to 52, 65)."""

import math

import matplotlib as mpl
import torch
import traitlets

from lecture_lib import figures
from lecture_lib.vae.gap import OneLatent
from lecture_lib.widgets.base import BUNDLES, LectureWidget

TABLE = torch.linspace(-12, 12, 1201, dtype=torch.float64)  # where the page knows the decoder: its grid for integrals
SHOWN = 3.3
MEAN, LOG_STD = (-3.0, 3.0), (-2.6, 0.6)


class ELBOGap(LectureWidget):
    r"""Move q(z) = N(m, s²) and the observed x: the ELBO stays below ln p(x), by the divergence from the posterior.

    .. math:: \ln p(x) = \underbrace{\mathbb E_q \ln p(x|z) - \operatorname{KL}(q(z) \Vert p(z))}_\text{ELBO}
              + \underbrace{\operatorname{KL}(q(z) \Vert p(z|x))}_\text{gap}

    Usage: ``ELBOGap()`` as the last line of a cell.

    Args:
        model: p(z) = N(0, 1) and p(x|z) = N(g(z), σ²); its decoder g travels as a table. σ = 0.4 unless given.
        x: the observed number; the page lets it run over what z from −2 to 2 decodes to, give or take σ.
        mean, std: of q, −3 to 3 and 0.075 to 1.8; to begin with, q is the prior.

    Raises:
        ValueError: if a number is outside its range.
    """

    _esm = BUNDLES / "elbo_gap.js"
    room = ("787px", "calc(1330px - 33cqi)")
    decoded = traitlets.Bytes().tag(sync=True)  # g at 1201 even steps from low to high, as float32
    low = traitlets.Float().tag(sync=True)
    high = traitlets.Float().tag(sync=True)
    sigma = traitlets.Float().tag(sync=True)
    x = traitlets.Float().tag(sync=True)
    x_range = traitlets.List(traitlets.Float()).tag(sync=True)
    mean = traitlets.Float().tag(sync=True)
    std = traitlets.Float().tag(sync=True)

    def __init__(self, model: OneLatent | None = None, x: float = 1.2, *, mean: float = 0.0, std: float = 1.0):
        self._model = OneLatent(sigma=0.4) if model is None else model
        x_range = observable(self._model)
        for name, value, (low, high) in (
            ("x", x, x_range),
            ("mean", mean, MEAN),
            ("std", std, tuple(math.exp(end) for end in LOG_STD)),
        ):
            if not low <= value <= high:
                raise ValueError(f"{name} is {value}; it has to lie between {low:.3g} and {high:.3g}")
        super().__init__(
            decoded=self._model.decoder(TABLE).float().numpy().astype("<f4").tobytes(),
            low=TABLE[0].item(),
            high=TABLE[-1].item(),
            sigma=self._model.sigma,
            x=x,
            x_range=x_range,
            mean=mean,
            std=std,
        )

    def __repr__(self) -> str:
        return f"ELBOGap(x={self.x:g}, mean={self.mean:g}, std={self.std:g})"

    def fallback_html(self) -> str:
        """Prior, posterior and q; log p(x) as a line and the ELBO as a bar below it."""
        toy, z = self._model, torch.linspace(-SHOWN, SHOWN, 331, dtype=torch.float64)
        bound, evidence = toy.elbo(self.x, self.mean, self.std), toy.log_evidence(self.x).item()
        elbo, gap = bound.total.item(), evidence - bound.total.item()

        fig, (left, right) = figures.figure(7.2, 3.0, columns=2, width_ratios=(3, 2))
        with mpl.rc_context(figures.STYLE):
            posterior = toy.log_posterior(self.x, z).exp()
            left.fill_between(z, posterior, color=figures.BLUE, alpha=0.2)
            left.plot(z, posterior, color=figures.BLUE, label="posterior p(z|x)")
            left.plot(z, normal(z, self.mean, self.std), color=figures.ORANGE, label="q")
            left.plot(z, normal(z, 0, 1), "--", color="gray", linewidth=1.5, label="prior p(z)")
            left.set(title=f"one latent number, x = {self.x:g}".replace("-", "−"), xlabel="z", ylim=(0, None))
            left.legend(loc="upper left", fontsize=9)
            lowest = math.floor(elbo) - 1
            right.bar(["ELBO"], [elbo - lowest], bottom=lowest, color=figures.ORANGE, width=0.5)
            right.bar(["ELBO"], [gap], bottom=elbo, color="none", edgecolor=figures.VERMILION, hatch="///", width=0.5)
            right.axhline(evidence, color="gray")
            right.text(0.3, (elbo + evidence) / 2, f"gap {gap:.2f}", va="center")
            right.set(
                title=f"log p(x) = {evidence:.2f} nats".replace("-", "−"),
                xlim=(-0.5, 0.9),
                ylim=(lowest, evidence + 0.3),
            )
        alt = (
            f"Left: the densities of the prior, of the posterior given x = {self.x:g}, and of q with mean "
            f"{self.mean:g} and standard deviation {self.std:g}. Right: a bar for the ELBO, {elbo:.2f} nats, ends "
            f"below a line at log p(x), {evidence:.2f} nats; the gap of {gap:.2f} is the divergence of q from the "
            "posterior."
        ).replace(" -", " −")
        return figures.to_html(fig, alt)


def observable(model: OneLatent) -> list[float]:
    """What z from −2 to 2 decodes to, give or take σ, in tenths: [lowest, highest]."""
    decoded = model.decoder(torch.linspace(-2, 2, 401, dtype=torch.float64))
    low, high = decoded.min().item() - model.sigma, decoded.max().item() + model.sigma
    return [math.floor(10 * low) / 10, math.ceil(10 * high) / 10]


def normal(z: torch.Tensor, mean: float, std: float) -> torch.Tensor:
    return torch.distributions.Normal(mean, std).log_prob(z).exp()
