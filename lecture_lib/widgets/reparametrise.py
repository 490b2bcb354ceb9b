"""Reparametrise: samples that move with the parameters, and two ways to the gradient of their mean (items 56 to 58)."""

import math
from collections.abc import Callable

import matplotlib as mpl
import torch
import traitlets
from matplotlib.axes import Axes
from torch import Tensor

from lecture_lib import figures
from lecture_lib.vae.gradients import pathwise_gradient, reinforce_gradient
from lecture_lib.widgets.base import BUNDLES, LectureWidget

FUNCTIONS: dict[str, tuple[str, Callable[[Tensor], Tensor]]] = {
    "square": ("z²", lambda z: z.square()),
    "shifted": ("(z − 1)²", lambda z: (z - 1).square()),
    "lifted": ("z² + 10", lambda z: z.square() + 10),
    "wave": ("sin 3z", lambda z: (3 * z).sin()),
    "step": ("a step at z = ½", lambda z: (z >= 0.5).to(z) + 0 * z),  # 0 z: backpropagation finds the slope 0
}
COUNTS = (1, 3, 10, 30, 100, 300, 1000)
MU, LOG_VAR = (-2.0, 2.0), (-4.0, 1.0)


class Reparametrise(LectureWidget):
    r"""Move μ and log σ² of a Gaussian q; the same noise makes its samples, and two estimators of one gradient.

    .. math:: z = \mu + \sigma \varepsilon, \qquad
              \nabla_\theta \mathbb E_q f(z) = \mathbb E_\varepsilon\big[f'(z) \nabla_\theta z\big]
              = \mathbb E_q\big[f(z) \nabla_\theta \ln q(z)\big], \qquad \theta = \mu \text{ or } \ln \sigma^2

    The first form, backpropagated through z, is called pathwise; the second, from values of f only, REINFORCE.

    Usage: ``Reparametrise()`` as the last line of a cell.

    Args:
        mu: mean of q, −2 to 2.
        log_var: ln σ² of q, −4 to 1.
        f: ``"square"`` (z²), ``"shifted"`` ((z − 1)²), ``"lifted"`` (z² + 10), ``"wave"`` (sin 3z) or ``"step"``.
        samples: how many, 1, 3, 10, 30, 100, 300 or 1000.
        seed: of the noise, 0 to 9999.

    Raises:
        ValueError: if an argument is none of these.
    """

    _esm = BUNDLES / "reparametrise.js"
    room = ("766px", "calc(1632px - 64cqi)")
    mu = traitlets.Float().tag(sync=True)
    log_var = traitlets.Float().tag(sync=True)
    f = traitlets.Unicode().tag(sync=True)
    samples = traitlets.Int().tag(sync=True)
    seed = traitlets.Int().tag(sync=True)

    def __init__(self, mu: float = 1.0, log_var: float = -1.0, *, f: str = "square", samples: int = 30, seed: int = 12):
        for name, value, (low, high) in (("mu", mu, MU), ("log_var", log_var, LOG_VAR), ("seed", seed, (0, 9999))):
            if not low <= value <= high:
                raise ValueError(f"{name} is {value}; it has to lie between {low} and {high}")
        if f not in FUNCTIONS:
            raise ValueError(f"f is {f!r}; choose one of {', '.join(map(repr, FUNCTIONS))}")
        if samples not in COUNTS:
            raise ValueError(f"samples is {samples}; choose one of {', '.join(map(str, COUNTS))}")
        super().__init__(mu=mu, log_var=log_var, f=f, samples=samples, seed=seed)

    def __repr__(self) -> str:
        return f"Reparametrise(mu={self.mu:g}, log_var={self.log_var:g}, f={self.f!r}, samples={self.samples})"

    def fallback_html(self) -> str:
        """Noise and samples, joined by lines, and what each sample says about the gradient by μ."""
        noise, estimates = first_frame(self)
        mu, sigma = self.mu, math.exp(self.log_var / 2)

        fig, (left, right) = figures.figure(7.2, 3.0, columns=2)
        with mpl.rc_context(figures.STYLE):
            draw_noise(left, noise, mu, sigma)
            draw_estimates(right, estimates)
            right.set(title=f"gradient of E[f(z)] by μ, f(z) = {FUNCTIONS[self.f][0]}")
        kl = (mu**2 + sigma**2 - 1 - self.log_var) / 2
        pathwise, reinforce = (told(values) for values in estimates.values())
        alt = (
            f"Left: {self.samples} draws of N(0, 1) on an upper line, each joined to its sample z = μ + σε on a lower "
            f"one, with μ = {mu:.2f} and σ = {sigma:.2f}; the KL divergence of this q from N(0, 1) is {kl:.2f} nats. "
            f"Right: two strips of dots, what each sample says about the gradient of E[f(z)] by μ, where f(z) is "
            f"{FUNCTIONS[self.f][0]}. Pathwise: {pathwise}; REINFORCE: {reinforce}."
        ).replace("= -", "= −")
        return figures.to_html(fig, alt)


def first_frame(widget: Reparametrise) -> tuple[Tensor, dict[str, Tensor]]:
    """The noise, (samples,), and by name of the estimator the gradient by μ that each sample gives, (samples,)."""

    def of_rows(z: Tensor) -> Tensor:
        return FUNCTIONS[widget.f][1](z[:, 0])

    q = torch.tensor([widget.mu], dtype=torch.float64), torch.tensor([widget.log_var], dtype=torch.float64)
    estimates = {
        name: estimate(of_rows, *q, widget.samples, torch.Generator().manual_seed(widget.seed)).mu[:, 0]
        for name, estimate in (("pathwise", pathwise_gradient), ("REINFORCE", reinforce_gradient))
    }
    generator = torch.Generator().manual_seed(widget.seed)  # once more: the noise that both have used
    return torch.randn((widget.samples, 1), generator=generator, dtype=torch.float64)[:, 0], estimates


def told(values: Tensor) -> str:
    spread = f", spread {values.std():.2f}" if len(values) > 1 else ""
    return f"mean {values.mean():.2f}{spread}".replace("-", "−")


def draw_estimates(ax: Axes, estimates: dict[str, Tensor]) -> None:
    """A strip of dots for each estimator, its mean as a bar."""
    for y, (colour, values) in enumerate(zip((figures.BLUE, figures.VERMILION), estimates.values(), strict=True)):
        height = 0.6 * ((0.5 + 0.618034 * torch.arange(len(values))) % 1) - 0.3 - y
        ax.plot(values, height, "o", color=colour, markersize=3, alpha=0.5)
        ax.plot([values.mean()] * 2, [-y - 0.36, -y + 0.36], color=colour, linewidth=3)
    ax.set_yticks([0, -1], [f"{name}\n{told(values).replace(', ', chr(10))}" for name, values in estimates.items()])
    ax.set(ylim=(-1.6, 0.6))


def draw_noise(ax: Axes, noise: Tensor, mu: float, sigma: float) -> None:
    """The noise above under its bell, the samples below over theirs, a line from each to each."""
    z, grid = mu + sigma * noise, torch.linspace(-4, 4, 161, dtype=torch.float64)
    for base, direction, mean, deviation, colour in ((1, 0.5, 0, 1, "gray"), (0, -0.5, mu, sigma, figures.BLUE)):
        bell = base + direction * deviation**-0.3 * (-((grid - mean) / deviation).square() / 2).exp()
        ax.fill_between(grid, base, bell, color=colour, alpha=0.15)
        ax.plot(grid, bell, color=colour, linewidth=1)
    for start, end in zip(noise.tolist(), z.tolist(), strict=True):
        ax.plot([start, end], [1, 0], color=figures.BLUE, linewidth=0.6, alpha=0.35)
    ax.plot(noise, torch.ones_like(noise), "o", color="gray", markersize=3)
    ax.plot(z, torch.zeros_like(z), "o", color=figures.BLUE, markersize=3)
    ax.set_yticks([1, 0], ["ε", "z"])
    ax.set(title="z = μ + σ ε", xlim=(-4, 4))
    ax.grid(visible=False)
