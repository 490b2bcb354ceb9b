"""Gibbs theatre: watch a trained RBM fill in what is missing from a digit (items 10, 15, 20, 21)."""

import math
from collections.abc import Sequence

import torch
import traitlets
from torch import Tensor

from lecture_lib import figures
from lecture_lib.rbm import RBM
from lecture_lib.rbm.units import sample
from lecture_lib.widgets.base import BUNDLES, LectureWidget
from lecture_lib.widgets.still import framed
from lecture_lib.widgets.tray import tray

FALLBACK_STEPS = 100


class GibbsTheatre(LectureWidget):
    """Cover part of a digit, or draw one; step or play the block-Gibbs chain, and the RBM fills in the rest.

    >>> theatre = GibbsTheatre(RBM(16, 3), digits=torch.rand(2, 16), labels=[3, 8])
    >>> theatre.n_hidden
    3

    Args:
        rbm: a trained RBM whose visible units are a square image: ``W`` (n_visible, n_hidden), ``b``, ``c``.
        digits: images to start from, (n, n_visible), values in [0, 1]; one half and more counts as ink.
        labels: what each image shows, n of them: digits or words.
        seed: of the chain; the reader can change it.

    Raises:
        TypeError: if ``rbm`` has no ``W``, ``b`` and ``c``.
        ValueError: if a shape or a value does not fit; the message names it.
    """

    _esm = BUNDLES / "gibbs_theatre.js"
    room = ("calc(464px + 42cqi)", "calc(994px + 115cqi)")

    weights = traitlets.Bytes().tag(sync=True)  # W, b, c behind each other in half precision
    n_visible = traitlets.Int().tag(sync=True)
    n_hidden = traitlets.Int().tag(sync=True)
    digits = traitlets.Bytes().tag(sync=True)  # (n, n_visible) as uint8
    labels = traitlets.List(traitlets.Unicode()).tag(sync=True)
    seed = traitlets.Int().tag(sync=True)

    def __init__(self, rbm: RBM, digits: Tensor, labels: Sequence[int | str] | Tensor, *, seed: int = 0):
        parameters = _parameters(rbm)
        n_visible, n_hidden = parameters["W"].shape
        choice = tray(digits, labels, n_visible)
        if not 0 <= seed <= 9999:
            raise ValueError(f"seed is {seed}; the widget takes 0 to 9999")
        self._machine = RBM.from_tensors({name: half.float() for name, half in parameters.items()})
        self._images = choice.images
        super().__init__(
            weights=b"".join(parameters[name].numpy().tobytes() for name in ("W", "b", "c")),
            n_visible=n_visible,
            n_hidden=n_hidden,
            seed=seed,
            **choice.traits(),
        )

    def __repr__(self) -> str:
        return f"GibbsTheatre({self.n_visible} visible units, {self.n_hidden} hidden units, seed={self.seed})"

    def fallback_html(self) -> str:
        """The first digit, its lower half covered, the hidden units, and what the chain has made of it."""
        side = math.isqrt(self.n_visible)
        known = torch.arange(self.n_visible) < self.n_visible // 2
        given = (self._images[:1] >= 0.5).float()
        filled, hidden = _fill_in(self._machine, given, known, FALLBACK_STEPS, self.seed)
        across = round(math.sqrt(0.8 * self.n_hidden))
        lamps = torch.nn.functional.pad(hidden, (0, -self.n_hidden % across), value=0.0)

        fig, axes = figures.figure(7.2, 2.9, columns=3)
        pictures = {
            "given: the upper half": torch.where(known, given, 0.35).view(side, side),
            f"{self.n_hidden} hidden units": lamps.view(-1, across),
            f"after {FALLBACK_STEPS} Gibbs steps": torch.where(known, given, filled).view(side, side),
        }
        framed(axes, pictures)
        alt = (
            f"Three pictures. Left: the upper half of digit {self.labels[0]}, the lower half unknown. Middle: the "
            f"{self.n_hidden} hidden units of the machine, some on, some off. Right: the same image after "
            f"{FALLBACK_STEPS} Gibbs steps, its lower half filled in by the machine."
        )
        return figures.to_html(fig, alt)


def _parameters(rbm: RBM) -> dict[str, Tensor]:
    """W, b, c in half precision on the CPU, checked."""
    missing = [name for name in ("W", "b", "c") if not hasattr(rbm, name)]
    if missing:
        raise TypeError(f"rbm is a {type(rbm).__name__} without {', '.join(missing)}; pass an RBM with W, b and c")
    halves = {name: getattr(rbm, name).detach().cpu().to(torch.float16).contiguous() for name in ("W", "b", "c")}
    n_visible, n_hidden = halves["W"].shape
    if math.isqrt(n_visible) ** 2 != n_visible:
        raise ValueError(f"rbm has {n_visible} visible units; the theatre shows square images, such as 784 = 28 × 28")
    for name, size in (("b", n_visible), ("c", n_hidden)):
        if halves[name].shape != (size,):
            raise ValueError(f"rbm.{name} has shape {tuple(halves[name].shape)}; W asks for ({size},)")
    for name, half in halves.items():
        if not half.isfinite().all():
            raise ValueError(f"rbm.{name} is not finite in half precision; did its training diverge?")
    return halves


@torch.no_grad()
def _fill_in(machine: RBM, given: Tensor, known: Tensor, steps: int, seed: int) -> tuple[Tensor, Tensor]:
    """Run the chain with known pixels held: the probabilities of all pixels at its end, and the hidden states."""
    generator = torch.Generator().manual_seed(seed)
    v = given * known
    for _ in range(steps):
        h = sample(machine.hidden_probabilities(v), generator)
        p = machine.visible_probabilities(h)
        v = torch.where(known, given, sample(p, generator))
    return p, h
