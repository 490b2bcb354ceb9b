"""GANLab: a generator and a discriminator for points of the plane, trained live in the page (items 66 to 72)."""

import math

import matplotlib as mpl
import torch
import traitlets
from matplotlib.axes import Axes
from torch import Tensor, nn

from lecture_lib import figures
from lecture_lib.data import toy
from lecture_lib.widgets.base import BUNDLES, LectureWidget

SIGMA = 0.05
DATA = {"ring": "a ring of 8", "grid": "a 5 × 5 grid", "spiral": "a spiral", "moons": "two moons"}
LOSSES = ("non-saturating", "minimax", "wasserstein", "least-squares")
WIDTHS = (32, 64)
RATES = (0.0001, 0.0002, 0.0003, 0.0005, 0.001, 0.002, 0.003, 0.005, 0.01)
EDGE = 3.0
SHOWN = 200  # samples in the still figure


class GANLab(LectureWidget):
    """A GAN in the plane that learns in the page, and what becomes of it: modes covered, quality, losses.

    Generator 2-w-w-2 and discriminator 2-w-w-1 with ReLU, z ~ N(0, I), Adam with β = (.5, .999), batches of 256. The
    data are Gaussians, or a curve with noise, of standard deviation 0.05; the reader may draw a curve as well. A mode
    counts as covered from 20 of 2500 samples within three standard deviations; a curve is cut into 20 stretches.

    Usage: ``GANLab()`` as the last line of a cell.

    Args:
        data: ``"ring"``, ``"grid"``, ``"spiral"`` or ``"moons"``.
        loss: ``"non-saturating"``, ``"minimax"``, ``"wasserstein"`` (weights clipped) or ``"least-squares"``.
        width: units in each hidden layer, 32 or 64.
        rate_d: learning rate of the discriminator, one of 0.0001, 0.0002, 0.0003, 0.0005, and so on
            to 0.01.
        rate_g: learning rate of the generator, as ``rate_d``.
        k: steps of the discriminator for one of the generator, 1 to 10.
        seed: of weights, noise and samples, 0 to 9999.

    Raises:
        ValueError: if an argument is none of these.
    """

    _esm = BUNDLES / "gan_lab.js"
    room = ("808px", "calc(1115px + 100cqi)")
    data = traitlets.Unicode().tag(sync=True)
    loss = traitlets.Unicode().tag(sync=True)
    width = traitlets.Int().tag(sync=True)
    rate_d = traitlets.Float().tag(sync=True)
    rate_g = traitlets.Float().tag(sync=True)
    k = traitlets.Int().tag(sync=True)
    seed = traitlets.Int().tag(sync=True)

    def __init__(
        self,
        data: str = "ring",
        *,
        loss: str = "non-saturating",
        width: int = 32,
        rate_d: float = 3e-3,
        rate_g: float = 1e-3,
        k: int = 1,
        seed: int = 1,
    ):
        choices = (("data", data, DATA), ("loss", loss, LOSSES), ("width", width, WIDTHS))
        for name, value, known in (*choices, ("rate_d", rate_d, RATES), ("rate_g", rate_g, RATES)):
            if value not in known:
                raise ValueError(f"{name} is {value!r}; choose one of {', '.join(map(repr, known))}")
        for name, value, (low, high) in (("k", k, (1, 10)), ("seed", seed, (0, 9999))):
            if not low <= value <= high:
                raise ValueError(f"{name} is {value}; it has to lie between {low} and {high}")
        super().__init__(data=data, loss=loss, width=width, rate_d=rate_d, rate_g=rate_g, k=k, seed=seed)

    def __repr__(self) -> str:
        return f"GANLab({self.data!r}, loss={self.loss!r}, width={self.width}, seed={self.seed})"

    def fallback_html(self) -> str:
        """The data, and samples of a generator that has learned nothing yet, with the grid that it bends."""
        generator = torch.Generator().manual_seed(self.seed)
        real = samples(self.data, SHOWN, generator)
        untrained = untrained_generator(self.width, generator)
        fig, (left, right) = figures.figure(7.2, 3.6, columns=2)
        with mpl.rc_context(figures.STYLE):
            left.plot(*real.T, "s", color=figures.BLUE, markersize=2, alpha=0.7)
            left.set_title("the data")
            draw_generated(right, untrained, generator)
            right.set_title("an untrained generator")
            for ax in (left, right):
                ax.set(xlim=(-EDGE, EDGE), ylim=(-EDGE, EDGE), aspect="equal", xticks=[-2, 0, 2], yticks=[-2, 0, 2])
        alt = (
            f"Two square pictures of the plane from −3 to 3. Left: {SHOWN} blue points, {DATA[self.data]} with noise "
            f"of standard deviation {SIGMA}. Right: {SHOWN} orange points that an untrained generator makes of normal "
            "noise, a shapeless cloud that looks nothing like the data, and the grid of its noise, "
            "bent. In the page both networks learn live."
        )
        return figures.to_html(fig, alt)


def samples(data: str, n: int, generator: torch.Generator) -> Tensor:
    """Samples of one of the lab's data sets, (n, 2)."""
    if data == "ring":
        return toy.ring(n, sigma=SIGMA, generator=generator).x
    if data == "grid":
        return toy.grid(n, spacing=1.0, sigma=SIGMA, generator=generator).x
    part = torch.rand(n, generator=generator)
    curve = spiral(part) if data == "spiral" else moons(part)
    return curve + SIGMA * torch.randn(n, 2, generator=generator)


def spiral(part: Tensor) -> Tensor:
    """Points of r = θ / 4 with θ from π / 2 to 3π, after so many parts, 0 to 1, of its length; (n, 2)."""
    start, end = (toy.spiral_length(torch.tensor(t * math.pi, dtype=torch.float64)) for t in (0.5, 3))
    angle = toy.spiral_angle(start + part.double() * (end - start))
    return torch.stack([angle * angle.cos(), angle * angle.sin()], 1).float() / 4


def moons(part: Tensor) -> Tensor:
    """Points of two half circles of radius 1.4, the one after the other, (n, 2)."""
    second = part >= 0.5
    angle, sign = 2 * math.pi * (part - 0.5 * second), torch.where(second, -1.0, 1.0)
    return 1.4 * torch.stack([sign * angle.cos() - 0.5 * sign, sign * angle.sin() - 0.25 * sign], 1)


def untrained_generator(width: int, generator: torch.Generator) -> nn.Sequential:
    """The page's generator before its first step: weights from N(0, 2 / inputs), biases 0."""
    net = nn.Sequential(nn.Linear(2, width), nn.ReLU(), nn.Linear(width, width), nn.ReLU(), nn.Linear(width, 2))
    for layer in net[::2]:
        nn.init.normal_(layer.weight, std=math.sqrt(2 / layer.in_features), generator=generator)
        nn.init.zeros_(layer.bias)
    return net.requires_grad_(False)


def draw_generated(ax: Axes, net: nn.Module, generator: torch.Generator) -> None:
    """Samples, and the lines between which a tenth of them falls, as the network bends them."""
    quantiles = torch.special.ndtri(torch.tensor([0.01, *(i / 10 for i in range(1, 10)), 0.99]))
    along = torch.linspace(-2.33, 2.33, 25)
    for q in quantiles:
        for line in (torch.stack([along, q.expand(25)], 1), torch.stack([q.expand(25), along], 1)):
            ax.plot(*net(line).T, color="gray", linewidth=0.6)
    ax.plot(*net(torch.randn(SHOWN, 2, generator=generator)).T, "o", color=figures.VERMILION, markersize=2, alpha=0.7)
