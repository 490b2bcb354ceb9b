"""Label budget: what a number of labels buys, with and without learning from unlabelled images first (item 7)."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np
import torch
import traitlets
from torch import Tensor, nn

from lecture_lib import figures
from lecture_lib.widgets.base import BUNDLES, LectureWidget

THUMBNAIL = 14
MOST_IMAGES = 300  # thumbnails that travel: 59 kB
COLOURS = (figures.VERMILION, figures.BLUE, figures.GREEN, figures.PURPLE, figures.ORANGE)


class LabelBudget(LectureWidget):
    """Move a slider from few labels to many: the curves of all methods with every seed, and the labelled set itself.

    Usage: ``LabelBudget([10, 100, 1000], {"from scratch": scratch, "pretrained": pretrained}, images)`` as the last
    line of a cell.

    Args:
        budgets: numbers of labels, rising.
        runs: by name of the method, what it measured, (seeds, budgets); seed s of all methods used the same labelled
            set. The first method is the one that the others are compared with; up to five.
        images: images in the order in which the first seed had them labelled, (n, 1, side, side) or (n, side²), values
            in [0, 1]; the first 300 travel, as 14 × 14 pixels.
        metric: what ``runs`` holds, with its unit.
        lower_is_better: whether less of it is better.
        start: the number of labels at which the widget begins; the smallest unless given.

    Raises:
        ValueError: if a shape or a value does not fit; the message names it.
    """

    _esm = BUNDLES / "label_budget.js"
    room = ("884px", "calc(1216px - 46cqi)")

    budgets = traitlets.List(traitlets.Int()).tag(sync=True)
    methods = traitlets.List(traitlets.Unicode()).tag(sync=True)
    runs = traitlets.Bytes().tag(sync=True)  # (methods, seeds, budgets) as float32
    images = traitlets.Bytes().tag(sync=True)  # (n, 14 · 14) as uint8
    metric = traitlets.Unicode().tag(sync=True)
    lower_is_better = traitlets.Bool().tag(sync=True)
    start = traitlets.Int().tag(sync=True)  # an index of budgets

    def __init__(
        self,
        budgets: Sequence[int],
        runs: Mapping[str, np.ndarray | Tensor],
        images: Tensor,
        *,
        metric: str = "test error in %",
        lower_is_better: bool = True,
        start: int | None = None,
    ):
        budgets = [int(n) for n in budgets]
        _check_budgets(budgets, start)
        self._runs = {name: np.asarray(values, dtype=np.float32) for name, values in runs.items()}
        _check_runs(self._runs, len(budgets))
        super().__init__(
            budgets=budgets,
            methods=list(self._runs),
            runs=np.stack(list(self._runs.values())).astype("<f4").tobytes(),
            images=_thumbnails(images),
            metric=metric,
            lower_is_better=lower_is_better,
            start=0 if start is None else budgets.index(start),
        )

    def __repr__(self) -> str:
        return f"LabelBudget({', '.join(self.methods)}; {', '.join(map(str, self.budgets))} labels)"

    def fallback_html(self) -> str:
        """The curves of all methods, with every seed, and the numbers at the first budget."""
        fig, ax = figures.figure(7.2, 3.4)
        for colour, (name, values) in zip(COLOURS, self._runs.items(), strict=False):
            ax.plot(self.budgets, values.mean(0), color=colour, label=name)
            ax.plot(np.tile(self.budgets, len(values)), values.ravel(), "o", color=colour, markersize=3, alpha=0.6)
        ax.set_xscale("log")
        ax.set_xticks(self.budgets, [f"{n:,}" for n in self.budgets])
        ax.minorticks_off()
        ax.set(xlabel="number of labels", ylabel=self.metric)
        ax.legend()
        n = self.budgets[self.start]
        there = [(name, values[:, self.start]) for name, values in self._runs.items()]
        told = ", ".join(f"{name} {v.mean():.1f} ± {_deviation(v):.1f}" for name, v in there)
        alt = (
            f"Curves of {self.metric} against the number of labels, from {self.budgets[0]} to {self.budgets[-1]}, for "
            f"{len(there)} methods with a dot for each of {len(there[0][1])} seeds. With {n} labels: {told}."
        )
        return figures.to_html(fig, alt)


def _deviation(values: np.ndarray) -> float:
    """Sample standard deviation; 0 of a single value."""
    return float(values.std(ddof=1)) if len(values) > 1 else 0.0


def _check_budgets(budgets: list[int], start: int | None) -> None:
    if not budgets or budgets[0] < 1 or any(b <= a for a, b in pairwise(budgets)):
        raise ValueError(f"budgets is {budgets}; it has to hold rising numbers of labels, 1 and more")
    if start is not None and start not in budgets:
        raise ValueError(f"start is {start}; it has to be one of the budgets {budgets}")


def _check_runs(runs: dict[str, np.ndarray], n_budgets: int) -> None:
    if not 1 <= len(runs) <= len(COLOURS):
        raise ValueError(f"runs has {len(runs)} methods; the widget has colours for 1 to {len(COLOURS)}")
    shape = next(iter(runs.values())).shape
    for name, values in runs.items():
        if values.ndim != 2 or values.shape[1] != n_budgets or len(values) == 0:
            raise ValueError(
                f"runs[{name!r}] has shape {values.shape}; with {n_budgets} budgets it has to be (seeds, {n_budgets})"
            )
        if values.shape != shape:
            raise ValueError(f"runs[{name!r}] has {len(values)} seeds, the first method {shape[0]}; pair them")
        if not np.isfinite(values).all():
            raise ValueError(f"runs[{name!r}] holds values that are not finite")


def _thumbnails(images: Tensor) -> bytes:
    """The first images at 14 × 14 pixels, a byte each."""
    if images.dim() == 2:
        side = round(images.shape[1] ** 0.5)
        if side * side != images.shape[1]:
            raise ValueError(f"images has shape {tuple(images.shape)}; {images.shape[1]} pixels are no square")
        images = images.view(-1, 1, side, side)
    if images.dim() != 4 or images.shape[1] != 1 or len(images) == 0:
        raise ValueError(f"images has shape {tuple(images.shape)}; it has to be (n, 1, side, side) or (n, side²)")
    if not ((images >= 0) & (images <= 1)).all():
        raise ValueError(f"images holds values from {images.min():g} to {images.max():g}; pixels lie in [0, 1]")
    small = nn.functional.adaptive_avg_pool2d(images[:MOST_IMAGES].detach().float().cpu(), THUMBNAIL)
    return (small * 255).round().to(torch.uint8).numpy().tobytes()
