"""A tiny RBM open on the table: all its states, their energies, their probabilities (items 13, 14 and 17)."""

import matplotlib as mpl
import numpy as np
import traitlets
from matplotlib.axes import Axes

from lecture_lib import figures
from lecture_lib.widgets.base import BUNDLES, LectureWidget

Parameters = dict[str, list]


class EnergyLandscape(LectureWidget):
    r"""Change the weights of a small RBM and see what every one of its states makes of it.

    .. math:: p(v, h) = e^{-E(v, h) / T} / Z, \qquad E(v, h) = -b^\top v - c^\top h - v^\top W h

    Usage: ``EnergyLandscape()`` as the last line of a cell.

    Args:
        n_visible: number of visible units, 2 to 5: the page draws a column for each of their 2^n states.
        n_hidden: number of hidden units, 2 to 4: a row for each of their states.
        seed: of the machine "Random weights", 0 to 9999.

    Raises:
        ValueError: if an argument is outside its range.
    """

    _esm = BUNDLES / "energy_landscape.js"
    room = ("calc(1700px - 86cqi)", "calc(2560px - 195cqi)")
    n_visible = traitlets.Int().tag(sync=True)
    n_hidden = traitlets.Int().tag(sync=True)
    seed = traitlets.Int().tag(sync=True)
    presets = traitlets.Dict().tag(sync=True)

    def __init__(self, n_visible: int = 4, n_hidden: int = 3, *, seed: int = 0):
        for name, value, largest in (("n_visible", n_visible, 5), ("n_hidden", n_hidden, 4)):
            if not 2 <= value <= largest:
                raise ValueError(f"{name} is {value}; the map of all states takes 2 to {largest} units on that side")
        if not 0 <= seed <= 9999:
            raise ValueError(f"seed is {seed}; it has to lie between 0 and 9999")
        super().__init__(n_visible=n_visible, n_hidden=n_hidden, seed=seed, presets=presets(n_visible, n_hidden))

    def fallback_html(self) -> str:
        """Graph and map of all states of the first preset."""
        machine = next(iter(self.presets.values()))
        energies, p = boltzmann(machine)
        fig, (left, right) = figures.figure(7.2, 3.4, columns=2, width_ratios=[1, 1.4])
        with mpl.rc_context(figures.STYLE):
            draw_graph(left, machine)
            draw_map(right, energies, p)
        likeliest = np.sort(p, axis=None)[::-1]
        alt = (
            f"A restricted Boltzmann machine with {self.n_visible} visible and {self.n_hidden} hidden units, and a map "
            f"of its {p.size} joint states. The colour of a square is the state's energy, the area of its dot the "
            f"probability: the two states of lowest energy, −{-energies.min():.1f}, "
            f"have {likeliest[0]:.0%} and {likeliest[1]:.0%} of it."
        )
        return figures.to_html(fig, alt)


def presets(n_visible: int, n_hidden: int) -> dict[str, dict]:
    """Machines that make a point, by name: ``label``, ``hint``, ``W`` (n_visible · n_hidden,), ``b``, ``c``."""
    W = np.zeros((n_visible, n_hidden))
    b, c = np.zeros(n_visible), np.zeros(n_hidden)

    half = n_visible // 2
    memory, first, second = W.copy(), 6 / half, 6 / (n_visible - half)  # a whole pattern is worth 6 nats
    memory[:half, :2], memory[half:, :2] = [first, -first], [-second, second]
    bond = W.copy()
    bond[0, 0] = 4
    ring, ring_b, ring_c = W.copy(), np.full(n_visible, -4.0), np.full(n_hidden, -4.0)
    # J s t with s, t = ±1 is 4J v h − 2J v − 2J h + J with v, h = 0, 1. Three bonds have J = 1, one has J = −1.
    ring[:2, :2], ring_b[:2], ring_c[:2] = [[4, 4], [4, -4]], [-4, 0], [-4, 0]

    return {
        "memory": preset(
            "Memory of two patterns",
            "Each of two hidden units holds one pattern: two deep valleys, and most of the probability lies in them. "
            "Raise the temperature: the probability spreads, the valleys stay.",
            memory, b, np.full(n_hidden, -3.0),
        ),
        "zero": preset(
            "All zero: no preferences",
            "No weights, no biases: all energies are 0, all states are equally probable, and Z counts the states.",
            W, b, c,
        ),
        "bond": preset(
            "One strong connection",
            "One positive weight: where v₁ and h₁ are both on, the energy is lower, and that quarter of the map wins.",
            bond, b, c,
        ),
        "ring": preset(
            "A frustrated ring",
            "Three connections want their units to agree, the fourth wants them to differ: no state pleases all four, "
            "and eight states tie. (A triangle cannot occur: units of one side are not connected.)",
            ring, ring_b, ring_c,
        ),
    }  # fmt: skip


def preset(label: str, hint: str, W: np.ndarray, b: np.ndarray, c: np.ndarray) -> dict:
    return {"label": label, "hint": hint, "W": W.ravel().tolist(), "b": b.tolist(), "c": c.tolist()}


def boltzmann(machine: Parameters, temperature: float = 1.0) -> tuple[np.ndarray, np.ndarray]:
    """Energies and probabilities of all joint states, both (2^n_visible, 2^n_hidden); unit i of state s is bit i."""
    b, c = np.array(machine["b"]), np.array(machine["c"])
    W = np.reshape(machine["W"], (len(b), len(c)))
    v, h = states(len(b)), states(len(c))
    energies = -(v @ b)[:, None] - h @ c - v @ W @ h.T
    weights = np.exp(-(energies - energies.min()) / temperature)
    return energies, weights / weights.sum()


def states(n: int) -> np.ndarray:
    """All 2^n states of n units, (2^n, n)."""
    return (np.arange(2**n)[:, None] >> np.arange(n)) & 1


def draw_graph(ax: Axes, machine: Parameters) -> None:
    """Hidden units above, visible ones below; the wider a connection, the larger its weight; dashed: negative."""
    n_visible, n_hidden = len(machine["b"]), len(machine["c"])
    x_v, x_h = (np.arange(n_visible) + 0.5) / n_visible, (np.arange(n_hidden) + 0.5) / n_hidden
    for (i, j), w in np.ndenumerate(np.reshape(machine["W"], (n_visible, n_hidden))):
        colour = figures.GREEN if w > 0 else figures.VERMILION if w < 0 else "gray"
        style = dict(color=colour, linewidth=0.7 + 0.7 * abs(w), linestyle="--" if w < 0 else "-", alpha=0.8, zorder=1)
        ax.plot([x_v[i], x_h[j]], [0, 1], **style)
    for name, xs, y, biases, below in (("v", x_v, 0, machine["b"], -0.2), ("h", x_h, 1, machine["c"], 0.2)):
        ax.scatter(xs, np.full(len(xs), y), s=330, color=figures.SKY, zorder=2)
        for i, (x, bias) in enumerate(zip(xs, biases, strict=True), 1):
            ax.text(x, y, f"${name}_{i}$", ha="center", va="center", color="black", zorder=3)
            number = f"{bias:+.0f}".replace("-", "−") if bias else "0"
            ax.text(x, y + below, number, ha="center", va="center", fontsize=9)
    ax.set(xlim=(-0.05, 1.05), ylim=(-0.35, 1.35), title="Weights and biases")
    ax.set_axis_off()


def draw_map(ax: Axes, energies: np.ndarray, p: np.ndarray) -> None:
    """A square per joint state, v across and h down: blue for low energy, the dot's area for the probability."""
    n_v, n_h = energies.shape
    depth = (energies.max() - energies) / max(np.ptp(energies), 1e-12)
    ax.imshow(np.zeros((n_h, n_v, 3)) + [0.05, 0.4, 0.8], alpha=0.06 + 0.5 * depth.T, interpolation="none")
    v, h = np.indices(energies.shape)
    ax.scatter(v, h, s=90 * p / p.max(), color=figures.ORANGE, rasterized=True)  # 128 vector paths weigh 50 kB
    ax.set(title=f"All {p.size} states: colour = energy, dot = p", xticks=[], yticks=[])
    ax.set(xlabel="visible state v", ylabel="hidden state h")
    ax.grid(visible=False)
