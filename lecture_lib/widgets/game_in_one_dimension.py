"""The game on a line: D beside the best D there is, and what the game is worth, as both learn (items 71 to 77)."""

import math
from collections.abc import Sequence

import matplotlib as mpl
import torch
import traitlets
from torch import Tensor

from lecture_lib import figures, gan
from lecture_lib.widgets.base import BUNDLES, LectureWidget

LOSSES = ("non-saturating", "minimax")
CENTRE, OFFSET, WIDTH = (-2.5, 2.5), (0.0, 2.0), (0.2, 1.2)
STEPS = (1, 10)
EDGE, SHOWN = 10.0, 4.0
GRID = torch.linspace(-EDGE, EDGE, 601, dtype=torch.float64)
DX = 2 * EDGE / 600


class GameInOneDimension(LectureWidget):
    r"""Data and generator on a line, both of two bumps: D learns beside D* = p / (p + q), and G learns from D.

    .. math:: \max_D V(D, G) = V(D^*, G) = -\ln 4 + 2 \operatorname{JSD}(p \Vert q)

    The generator moves a coin c = ±1 and a normal number ε: G(c, ε) = centre + offset · c + width · ε; its density q is
    known. D is a small network. Both learn from expectations over a grid, as if a batch had infinitely many samples:
    D with Adam, G with plain gradient descent, which does not hide how weak a slope is.

    Usage: ``GameInOneDimension()`` as the last line of a cell. With ``data=(1.2, 0.45)`` the bumps are so far apart
    that the non-saturating loss ends on one of them, and the minimax loss finds both.

    Args:
        data: offset, 0 to 2, and width, 0.2 to 1.2, of two bumps at ± offset; at 0 they are one.
        model: centre, −2.5 to 2.5, offset and width of the generator to begin with.
        loss: of the generator, ``"non-saturating"`` or ``"minimax"``.
        k: steps of D for one of G, 1 to 10.
        seed: of D's first weights, 0 to 9999.

    Raises:
        ValueError: if an argument is none of these.
    """

    _esm = BUNDLES / "game_in_one_dimension.js"
    room = ("762px", "1487px")
    data = traitlets.List(traitlets.Float()).tag(sync=True)  # offset, width
    model = traitlets.List(traitlets.Float()).tag(sync=True)  # centre, offset, width
    loss = traitlets.Unicode().tag(sync=True)
    k = traitlets.Int().tag(sync=True)
    seed = traitlets.Int().tag(sync=True)

    def __init__(
        self,
        data: Sequence[float] = (0.9, 0.45),
        model: Sequence[float] = (-2.2, 0.3, 0.7),
        *,
        loss: str = "non-saturating",
        k: int = 2,
        seed: int = 1,
    ):
        parts = {"offset": OFFSET, "width": WIDTH}
        for name, values, known in (("data", data, parts), ("model", model, {"centre": CENTRE} | parts)):
            if len(values) != len(known):
                raise ValueError(f"{name} has {len(values)} numbers; it takes {len(known)}: {', '.join(known)}")
            for value, (part, (low, high)) in zip(values, known.items(), strict=True):
                if not low <= value <= high:
                    raise ValueError(f"the {part} of {name} is {value}; it has to lie between {low} and {high}")
        if loss not in LOSSES:
            raise ValueError(f"loss is {loss!r}; choose one of {', '.join(map(repr, LOSSES))}")
        for name, value, (low, high) in (("k", k, STEPS), ("seed", seed, (0, 9999))):
            if not low <= value <= high:
                raise ValueError(f"{name} is {value}; it has to lie between {low} and {high}")
        super().__init__(data=list(data), model=list(model), loss=loss, k=k, seed=seed)

    def __repr__(self) -> str:
        return f"GameInOneDimension({tuple(self.data)}, {tuple(self.model)}, loss={self.loss!r}, k={self.k})"

    def fallback_html(self) -> str:
        """Both densities, and the best D; the value that it reaches is in the title."""
        p, q = bumps(0.0, *self.data), bumps(*self.model)
        best = gan.optimal_discriminator(p, q)
        divergence = gan.jensen_shannon(p, q, dx=DX).item()
        most = gan.value(p, q, best, dx=DX).item()
        seen = GRID.abs() <= SHOWN
        x = GRID[seen]
        fig, (left, right) = figures.figure(7.2, 3.0, columns=2)
        with mpl.rc_context(figures.STYLE):
            for density, colour, label in ((p, figures.BLUE, "data, p"), (q, figures.ORANGE, "generated, q")):
                left.fill_between(x, density[seen], color=colour, alpha=0.2)
                left.plot(x, density[seen], color=colour, label=label)
            left.set(title="two densities", xlabel="x", ylim=(0, None))
            left.legend(loc="upper right", fontsize=9)
            right.axhline(0.5, color="gray", linestyle=":", linewidth=1.2)
            right.plot(x, best[seen], color=figures.GREEN)
            right.set(
                title=f"the best D, p / (p + q): value {most:.2f}".replace("-", "−"),
                xlabel="x",
                ylim=(-0.03, 1.03),
                yticks=[0, 0.5, 1],
            )
        alt = (
            f"Left: the densities of the data, two bumps at ±{self.data[0]:g} of width {self.data[1]:g}, and of what a "
            f"generator makes, around {self.model[0]:g}. Right: the best D, p / (p + q), high where data prevail and "
            f"low where generated numbers do. It reaches the value {most:.3f} = −ln 4 + 2 · {divergence:.3f}; with "
            "equal densities it would say ½ everywhere, and the value would be −1.386."
        )
        return figures.to_html(fig, alt.replace(" -", " −"))


def bumps(centre: float, offset: float, width: float) -> Tensor:
    """The density of two normal bumps of equal weight at centre ± offset, (601,) on GRID."""
    sides = [torch.exp(-(((GRID - centre - side * offset) / width) ** 2) / 2) for side in (-1, 1)]
    return (sides[0] + sides[1]) / (2 * width * math.sqrt(2 * math.pi))
