"""ModeCollapseLab: two GANs on one seed, with everything that is done against mode collapse (items 119 to 127)."""

import matplotlib as mpl
import torch
import traitlets
from torch import Tensor, nn

from lecture_lib import figures
from lecture_lib.widgets.base import BUNDLES, LectureWidget
from lecture_lib.widgets.gan_lab import DATA as LAB_DATA
from lecture_lib.widgets.gan_lab import EDGE, samples

DATA = {name: LAB_DATA[name] for name in ("ring", "grid")}
METHODS = (
    "plain",
    "equal rates",
    "more D steps",
    "non-saturating",
    "unrolled 1",
    "unrolled",
    "unrolled 10",
    "first-order unrolling",
    "minibatch discrimination",
    "packed",
    "WGAN-GP",
    "one-sided smoothing",
    "historical average",
    "replay",
)
NOISE, WIDTH = 8, 32
SHOWN = 120  # samples of each kind in the still figure


class ModeCollapseLab(LectureWidget):
    """Two GANs that learn side by side in the page, from the same data, noise and first generator.

    The networks are those of :mod:`lecture_lib.mode_collapse`: generator 8-32-32-2 with its output doubled,
    discriminator 2-32-32-1 with its input halved, ReLU, orthogonal weights, batches of 64, Adam. The methods have the
    names and settings of ``lecture_lib.mode_collapse.METHODS``; in the page they may be mixed. The gradients, the
    second-order ones of unrolling and of the gradient penalty too, are PyTorch's: the tests compare them.

    Usage: ``ModeCollapseLab()`` as the last line of a cell.

    Args:
        data: ``"ring"`` or ``"grid"``, with a standard deviation of 0.05.
        left: how the left GAN is trained at first, the name of a method.
        right: the right one.
        seed: of weights, noise and samples, 0 to 9999.

    Raises:
        ValueError: if an argument is none of these.
    """

    _esm = BUNDLES / "mode_collapse_lab.js"
    room = ("960px", "calc(1250px + 200cqi)")
    data = traitlets.Unicode().tag(sync=True)
    left = traitlets.Unicode().tag(sync=True)
    right = traitlets.Unicode().tag(sync=True)
    seed = traitlets.Int().tag(sync=True)

    def __init__(self, data: str = "ring", *, left: str = "plain", right: str = "unrolled", seed: int = 1):
        for name, value, known in (("data", data, DATA), ("left", left, METHODS), ("right", right, METHODS)):
            if value not in known:
                raise ValueError(f"{name} is {value!r}; choose one of {', '.join(map(repr, known))}")
        if not 0 <= seed <= 9999:
            raise ValueError(f"seed is {seed}; it has to lie between 0 and 9999")
        super().__init__(data=data, left=left, right=right, seed=seed)

    def __repr__(self) -> str:
        return f"ModeCollapseLab({self.data!r}, left={self.left!r}, right={self.right!r}, seed={self.seed})"

    def fallback_html(self) -> str:
        """The data, and the samples of the untrained generator, once for each of the two GANs."""
        generator = torch.Generator().manual_seed(self.seed)
        real, fake = samples(self.data, SHOWN, generator), untrained(SHOWN, generator)
        fig, axes = figures.figure(7.2, 3.6, columns=2)
        with mpl.rc_context(figures.STYLE):
            for ax, side, method in zip(axes, ("left", "right"), (self.left, self.right), strict=True):
                ax.plot(*real.T, "s", color=figures.BLUE, markersize=2, alpha=0.7)
                ax.plot(*fake.T, "o", color=figures.VERMILION, markersize=2, alpha=0.7)
                ax.set_title(f"{side}: {method}")
                ax.set(xlim=(-EDGE, EDGE), ylim=(-EDGE, EDGE), aspect="equal", xticks=[-2, 0, 2], yticks=[-2, 0, 2])
        alt = (
            f"Two square pictures of the plane from −3 to 3, left for the GAN of the method {self.left}, right for "
            f"{self.right}. In both: {SHOWN} blue points, {DATA[self.data]} with noise of standard deviation 0.05, and "
            f"{SHOWN} orange points of the generator that both start from, a shapeless cloud around the middle. In the "
            "page both learn live."
        )
        return figures.to_html(fig, alt)


def untrained(n: int, generator: torch.Generator) -> Tensor:
    """Samples (n, 2) of a generator before its first step: orthogonal weights, biases 0."""
    net = nn.Sequential(nn.Linear(NOISE, WIDTH), nn.ReLU(), nn.Linear(WIDTH, WIDTH), nn.ReLU(), nn.Linear(WIDTH, 2))
    with torch.no_grad():
        for layer in net[::2]:
            nn.init.orthogonal_(layer.weight, generator=generator)
            layer.bias.zero_()
        return 2 * net(torch.randn(n, NOISE, generator=generator))
