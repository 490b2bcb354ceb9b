"""Label budget: what a number of labels buys, with and without learning from unlabelled images first (item 7)."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np
import torch
import traitlets
from matplotlib.axes import Axes
from matplotlib.ticker import LogLocator
from torch import Tensor, nn

from lecture_lib import figures
from lecture_lib.widgets.base import BUNDLES, LectureWidget

THUMBNAIL = 14
MOST_IMAGES = 300  # thumbnails that travel: 59 kB
LEAD = "You may have a few images labelled. How few are enough, and does it help to have learned without labels first?"
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
        published: what others report, by number of labels: mean and spread, in the unit of ``metric``. Budgets may
            lack; there is nothing beyond them. It takes the colour of one more method, and is dashed.
        published_by: its name.
        logarithmic: whether the axis of ``metric`` is logarithmic; all values are above 0 then.
        title: of the widget.
        lead: the sentences below the title.

    Raises:
        ValueError: if a shape or a value does not fit; the message names it.
    """

    _esm = BUNDLES / "label_budget.js"
    room = ("884px", "calc(1216px - 46cqi)")
    _room_with_legend = ("908px", "calc(1247px - 46cqi)")

    budgets = traitlets.List(traitlets.Int()).tag(sync=True)
    methods = traitlets.List(traitlets.Unicode()).tag(sync=True)
    runs = traitlets.Bytes().tag(sync=True)  # (methods, seeds, budgets) as float32
    images = traitlets.Bytes().tag(sync=True)  # (n, 14 · 14) as uint8
    metric = traitlets.Unicode().tag(sync=True)
    lower_is_better = traitlets.Bool().tag(sync=True)
    start = traitlets.Int().tag(sync=True)  # an index of budgets
    published = traitlets.Dict().tag(sync=True)  # "name" and "values", [mean, spread] or None of each budget; or empty
    logarithmic = traitlets.Bool().tag(sync=True)
    title = traitlets.Unicode().tag(sync=True)
    lead = traitlets.Unicode().tag(sync=True)

    def __init__(
        self,
        budgets: Sequence[int],
        runs: Mapping[str, np.ndarray | Tensor],
        images: Tensor,
        *,
        metric: str = "test error in %",
        lower_is_better: bool = True,
        start: int | None = None,
        published: Mapping[int, tuple[float, float]] | None = None,
        published_by: str = "published",
        logarithmic: bool = False,
        title: str = "Label budget",
        lead: str = LEAD,
    ):
        budgets = [int(n) for n in budgets]
        _check_budgets(budgets, start)
        self._runs = {name: np.asarray(values, dtype=np.float32) for name, values in runs.items()}
        _check_runs(self._runs, len(budgets))
        self._published = {int(n): (float(mean), float(spread)) for n, (mean, spread) in (published or {}).items()}
        _check_published(self._published, budgets, len(runs), metric)
        if logarithmic:
            _check_positive(self._runs, self._published)
        if self._published:
            self.room = self._room_with_legend
        super().__init__(
            budgets=budgets,
            methods=list(self._runs),
            runs=np.stack(list(self._runs.values())).astype("<f4").tobytes(),
            images=_thumbnails(images),
            metric=metric,
            lower_is_better=lower_is_better,
            start=0 if start is None else budgets.index(start),
            published={"name": published_by, "values": [self._published.get(n) for n in budgets]}
            if self._published
            else {},
            logarithmic=logarithmic,
            title=title,
            lead=lead,
        )

    def __repr__(self) -> str:
        return f"LabelBudget({', '.join(self.methods)}; {', '.join(map(str, self.budgets))} labels)"

    def fallback_html(self) -> str:
        """The curves of all methods, with every seed, and the numbers at the first budget."""
        fig, ax = figures.figure(7.2, 3.4)
        for colour, (name, values) in zip(COLOURS, self._runs.items(), strict=False):
            ax.plot(self.budgets, values.mean(0), color=colour, label=name)
            ax.plot(np.tile(self.budgets, len(values)), values.ravel(), "o", color=colour, markersize=3, alpha=0.6)
        if self._published:
            self._draw_published(ax)
        ax.set_xscale("log")
        ax.set_xticks(self.budgets, [f"{n:,}" for n in self.budgets])
        if self.logarithmic:
            ax.set_yscale("log")
            ax.yaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
            ax.yaxis.set_major_formatter(lambda value, _: f"{value:g}")
        ax.minorticks_off()
        ax.set(xlabel="number of labels", ylabel=self.metric)
        ax.legend()
        n = self.budgets[self.start]
        there = [(name, values[:, self.start]) for name, values in self._runs.items()]
        told = ", ".join(f"{name} {v.mean():.1f} ± {_deviation(v):.1f}" for name, v in there)
        if n in self._published:
            told += ", {} {:.1f} ± {:.1f}".format(self.published["name"], *self._published[n])
        alt = (
            f"Curves of {self.metric} against the number of labels, from {self.budgets[0]} to {self.budgets[-1]}, for "
            f"{len(there)} methods with a dot for each of {len(there[0][1])} seeds. With {n} labels: {told}."
        )
        return figures.to_html(fig, alt)

    def _draw_published(self, ax: Axes) -> None:
        means, spreads = zip(*self._published.values(), strict=True)
        style = {"color": COLOURS[len(self._runs)], "linestyle": "--", "marker": "s", "markerfacecolor": "white"}
        ax.errorbar(list(self._published), means, spreads, label=self.published["name"], markersize=5, **style)


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


def _check_published(published: dict[int, tuple[float, float]], budgets: list[int], methods: int, metric: str) -> None:
    beyond = sorted(published.keys() - set(budgets))
    if beyond:
        raise ValueError(f"published has values for {beyond} labels; it can have them for the budgets {budgets}")
    if published and methods >= len(COLOURS):
        raise ValueError(f"runs has {methods} methods; with a published curve there are colours for {len(COLOURS) - 1}")
    for n, pair in published.items():
        if not np.isfinite(pair).all() or pair[1] < 0:
            raise ValueError(f"published[{n}] is {pair}; it has to be a mean and a spread, 0 or more")
        if "%" in metric and pair[0] > 100:
            raise ValueError(f"published[{n}] has the mean {pair[0]:g}, and {metric!r} ends at 100: give it in %")


def _check_positive(runs: dict[str, np.ndarray], published: dict[int, tuple[float, float]]) -> None:
    for name, values in runs.items():
        if values.min() <= 0:
            raise ValueError(f"runs[{name!r}] holds {values.min():g}; a logarithmic axis shows values above 0")
    for n, (mean, _) in published.items():
        if mean <= 0:
            raise ValueError(f"published[{n}] has the mean {mean:g}; a logarithmic axis shows values above 0")


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
