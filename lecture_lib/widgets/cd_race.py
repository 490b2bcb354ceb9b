"""Contrastive divergence against the true gradient, on data so small that the likelihood is exact (items 21 to 24)."""

from collections.abc import Callable
from functools import cache

import matplotlib as mpl
import numpy as np
import traitlets

from lecture_lib import figures
from lecture_lib.scale import at_scale
from lecture_lib.widgets.base import BUNDLES, LectureWidget

LEARNING_RATE = 0.5
INITIAL_SCALE = 0.1
RECORD_EVERY = 10
COLOURS = {
    "exact gradient": figures.GREEN,
    "CD-10": figures.BLUE,
    "PCD": figures.PURPLE,
    "CD-1": figures.VERMILION,
}


class CDRace(LectureWidget):
    """CD-1, CD-10, PCD and the exact gradient train the same RBM on bars and stripes, live in the page.

    The default, 4×4 with 10 hidden units, shows CD-1 rise and then fall. On 3×3 it stops short of the others
    instead, and falls little.

    Usage: ``CDRace()`` as the last line of a cell.

    Args:
        size: side of the square patterns, 2 to 4.
        n_hidden: hidden units, 1 to 12: the exact gradient sums over 2^12 = 4096 hidden states in every update.
        seed: of the initial weights and of the sampling, 0 to 9999.

    Raises:
        ValueError: if an argument is outside its range.
    """

    _esm = BUNDLES / "cd_race.js"
    room = ("1076px", "calc(2200px - 160cqi)")
    size = traitlets.Int().tag(sync=True)
    n_hidden = traitlets.Int().tag(sync=True)
    seed = traitlets.Int().tag(sync=True)

    def __init__(self, size: int = 4, n_hidden: int = 10, *, seed: int = 0):
        if size not in (2, 3, 4):
            raise ValueError(f"size is {size}; bars and stripes come as 2×2, 3×3 or 4×4, which can still be enumerated")
        if not 1 <= n_hidden <= 12:
            raise ValueError(
                f"n_hidden is {n_hidden}; the exact gradient sums over 2^n_hidden hidden states in every update: "
                "choose between 1 and 12"
            )
        if not 0 <= seed <= 9999:
            raise ValueError(f"seed is {seed}; it has to lie between 0 and 9999")
        super().__init__(size=size, n_hidden=n_hidden, seed=seed)

    def fallback_html(self) -> str:
        """The race as it ends, run in Python with random numbers of its own."""
        updates = at_scale(smoke=100, read=3000, full=3000)
        curves = race(self.size, self.n_hidden, seed=self.seed, updates=updates)
        best = best_log_likelihood(bars_and_stripes(self.size))
        fig, ax = figures.figure(7.2, 3.6)
        steps = np.arange(0, updates + 1, RECORD_EVERY)
        with mpl.rc_context(figures.STYLE):
            for name, values in curves.items():
                ax.plot(steps, values, label=f"{name}: −{-values[-1]:.2f}", color=COLOURS[name])
            ax.axhline(best, linestyle="--", linewidth=1.5, color="gray", label=f"best possible: −{-best:.3f}")
            uniform = -(self.size**2) * np.log(2)
            ax.set(xlabel="updates", ylabel="log-likelihood, nats per pattern", ylim=(uniform - 0.5, best + 1))
            ax.legend(loc="upper left", bbox_to_anchor=(1, 1))
        ends = ", ".join(f"{name} from at best {v.max():.2f} to {v[-1]:.2f}" for name, v in curves.items())
        alt = (
            f"Curves of the exact log-likelihood of {self.size}×{self.size} bars and stripes over {updates} updates, "
            f"in nats per pattern: {ends}. The best any model can reach is {best:.3f}."
        )
        return figures.to_html(fig, alt)


@cache
def race(size: int, n_hidden: int, *, seed: int, updates: int) -> dict[str, np.ndarray]:
    """Exact mean log-likelihood (nats) of every racer, at every tenth update, from the same initial weights."""
    data = bars_and_stripes(size)
    start = INITIAL_SCALE * np.random.default_rng(seed).standard_normal((size**2, n_hidden))
    methods = {"exact gradient": exact, "CD-10": contrastive(10), "PCD": persistent(data), "CD-1": contrastive(1)}
    return {
        name: run(start.copy(), data, negative, np.random.default_rng([seed, i]), updates)
        for i, (name, negative) in enumerate(methods.items())
    }


Moments = tuple[np.ndarray, np.ndarray, np.ndarray]
Parameters = Moments


def run(W: np.ndarray, data: np.ndarray, negative: Callable, random: np.random.Generator, updates: int) -> np.ndarray:
    """Log-likelihoods along the ascent of data moments − negative moments."""
    rbm, curve = (W, np.zeros(len(W)), np.zeros(W.shape[1])), []
    for update in range(updates + 1):
        if update % RECORD_EVERY == 0:
            curve.append(log_likelihood(rbm, data))
        ascent = zip(rbm, moments(rbm, data), negative(rbm, data, random), strict=True)
        rbm = tuple(x + LEARNING_RATE * (plus - minus) for x, plus, minus in ascent)
    return np.array(curve)


def moments(rbm: Parameters, v: np.ndarray) -> Moments:
    """Means over v (n, n_visible) of v p(h=1|v)ᵀ, v and p(h=1|v)."""
    h = sigmoid(v @ rbm[0] + rbm[2])
    return v.T @ h / len(v), v.mean(0), h.mean(0)


def exact(rbm: Parameters, data: np.ndarray, random: np.random.Generator) -> Moments:
    """E[vhᵀ], E[v], E[h] under the model, from all hidden states."""
    W, b, _ = rbm
    h, minus_f = hidden_states(rbm)
    p = np.exp(minus_f - np.logaddexp.reduce(minus_f))[:, None]
    v = p * sigmoid(h @ W.T + b)
    return v.T @ h, v.sum(0), (p * h).sum(0)


def contrastive(k: int) -> Callable:
    """The moments k Gibbs steps away from the data."""
    return lambda rbm, data, random: moments(rbm, gibbs(rbm, data, k, random))


def persistent(start: np.ndarray) -> Callable:
    """The moments of chains that go on, one Gibbs step per update."""
    chains = start.copy()

    def negative(rbm: Parameters, data: np.ndarray, random: np.random.Generator) -> Moments:
        chains[:] = gibbs(rbm, chains, 1, random)
        return moments(rbm, chains)

    return negative


def gibbs(rbm: Parameters, v: np.ndarray, k: int, random: np.random.Generator) -> np.ndarray:
    W, b, c = rbm
    for _ in range(k):
        h = (random.random((len(v), len(c))) < sigmoid(v @ W + c)).astype(float)
        v = (random.random(v.shape) < sigmoid(h @ W.T + b)).astype(float)
    return v


def log_likelihood(rbm: Parameters, v: np.ndarray) -> float:
    """Mean of ln p(v) over v (n, n_visible), in nats."""
    W, b, c = rbm
    return float((v @ b + softplus(v @ W + c).sum(1)).mean() - np.logaddexp.reduce(hidden_states(rbm)[1]))


def hidden_states(rbm: Parameters) -> tuple[np.ndarray, np.ndarray]:
    """All hidden states (2^n, n), and ln Σ_v exp(−E(v, h)) of each."""
    W, b, c = rbm
    h = states(len(c))
    return h, h @ c + softplus(h @ W.T + b).sum(1)


@cache
def states(n: int) -> np.ndarray:
    """All 2^n states of n units, (2^n, n)."""
    return ((np.arange(2**n)[:, None] >> np.arange(n)) & 1).astype(float)


def bars_and_stripes(size: int) -> np.ndarray:
    """All patterns of equal rows, then of equal columns, (2·2^size, size²): blank and full occur twice."""
    lines = states(size)
    rows = np.repeat(lines, size, axis=1)
    return np.concatenate([rows, rows.reshape(-1, size, size).transpose(0, 2, 1).reshape(rows.shape)])


def best_log_likelihood(data: np.ndarray) -> float:
    """The mean log-likelihood of a model that equals the data's distribution: minus its entropy, in nats."""
    share = np.unique(data, axis=0, return_counts=True)[1] / len(data)
    return float((share * np.log(share)).sum())


def sigmoid(x: np.ndarray) -> np.ndarray:
    return 0.5 + 0.5 * np.tanh(0.5 * x)


def softplus(x: np.ndarray) -> np.ndarray:
    return np.logaddexp(0, x)
