"""Collapse films: recorded trainings of generators on a ring of Gaussians, two side by side (items 124 to 128)."""

import matplotlib as mpl
import torch
import traitlets
from matplotlib.axes import Axes
from torch import Tensor

from lecture_lib import figures, mode_collapse, pretrained
from lecture_lib.widgets.base import BUNDLES, LectureWidget

EDGE = 3.0
FIRST = ("plain", "unrolled")  # what the widget begins with, if it was filmed
STILL, STILL_POINTS = (0.25, 0.5, 0.75, 1.0), 60  # parts of the film, and points of the still figure
COURSES = {"modes": 0, "high_quality": 3, "jsd": 3}  # decimals


class CollapseFilm(LectureWidget):
    """Films of trainings: the same 120 noise vectors as points of the plane, from the untrained generator on.

    Whoever reads chooses a method and a seed for each of two films, plays them or goes to a step, and sees modes,
    quality and divergence over time. Each point trails the way that it has come since the moment before.

    Args:
        films: tensors and card as the recipe ``mode-collapse-films`` stores them: ``points`` (methods, seeds, moments,
            n, 2), ``steps`` (moments,), ``modes``, ``high_quality`` and ``jsd`` (methods, seeds, moments); on the card
            ``methods``, ``seeds``, and ``target`` with ``centres`` and ``sigma``. Without it: the stored films.

    Raises:
        ValueError: if a tensor is missing, or shapes do not fit each other.
    """

    _esm = BUNDLES / "collapse_film.js"
    room = ("calc(534px + 50cqi)", "calc(692px + 48cqi)")

    film = traitlets.Dict().tag(sync=True)  # methods, seeds, steps, centres, sigma, edge, and start: two pairs
    frames = traitlets.Bytes().tag(sync=True)  # (methods, seeds, moments, points, 2): −edge is 0 and edge 255
    points = traitlets.Int().tag(sync=True)
    courses = traitlets.Dict().tag(sync=True)  # modes, high_quality, jsd: (methods, seeds, moments) in one list

    def __init__(self, films: pretrained.Weights | None = None):
        films = films or mode_collapse.stored("films")
        _check(films)
        self._points, card = films.tensors["points"], films.card
        names = list(card["methods"])
        start = [[names.index(name) if name in names else min(i, len(names) - 1), 0] for i, name in enumerate(FIRST)]
        super().__init__(
            film={
                "methods": names,
                "seeds": list(card["seeds"]),
                "steps": films.tensors["steps"].int().tolist(),
                "centres": card["target"]["centres"],
                "sigma": card["target"]["sigma"],
                "edge": EDGE,
                "start": start,
            },
            frames=in_bytes(self._points).numpy().tobytes(),
            points=self._points.shape[3],
            courses={name: _rounded(films.tensors[name], decimals) for name, decimals in COURSES.items()},
        )

    def __repr__(self) -> str:
        return f"CollapseFilm({len(self.film['methods'])} methods, {len(self.film['seeds'])} seeds)"

    def fallback_html(self) -> str:
        """Four moments of the two films that the widget begins with."""
        steps = self.film["steps"]
        moments = [round(part * (len(steps) - 1)) for part in STILL]
        fig, axes = figures.figure(7.2, 3.9, rows=2, columns=len(STILL))
        with mpl.rc_context(figures.STYLE):
            for line, (method, seed) in zip(axes, self.film["start"], strict=True):
                for ax, moment in zip(line, moments, strict=True):
                    self._draw(ax, self._points[method, seed, moment, :STILL_POINTS])
                    ax.set_title(f"step {steps[moment]}", fontsize=10)
                line[0].set_ylabel(self.film["methods"][method])
        names = [self.film["methods"][method] for method, _ in self.film["start"]]
        last = [self._course("modes", *which)[-1] for which in self.film["start"]]
        alt = (
            f"Two rows of four square pictures: the points that a generator makes, {names[0]} above and {names[1]} "
            f"below, at steps {', '.join(str(steps[moment]) for moment in moments)}, and eight circles on a ring, the "
            f"modes. At the end the upper one finds {last[0]:g} modes, the lower one {last[1]:g}."
        )
        return figures.to_html(fig, alt)

    def _draw(self, ax: Axes, points: Tensor) -> None:
        ax.plot(*torch.tensor(self.film["centres"]).T, "o", color=figures.BLUE, markersize=7, fillstyle="none")
        ax.plot(*points.T, ".", color=figures.VERMILION, markersize=2.5)
        ax.set(xlim=(-EDGE, EDGE), ylim=(-EDGE, EDGE), aspect="equal", xticks=[], yticks=[])

    def _course(self, name: str, method: int, seed: int) -> list[float]:
        moments, seeds = len(self.film["steps"]), len(self.film["seeds"])
        first = (method * seeds + seed) * moments
        return self.courses[name][first : first + moments]


def in_bytes(points: Tensor) -> Tensor:
    """Coordinates from −EDGE to EDGE as whole numbers from 0 to 255; what lies beyond stands on the edge."""
    return ((points / EDGE).clamp(-1, 1) * 127.5 + 127.5).round().to(torch.uint8).contiguous()


def _rounded(numbers: Tensor, decimals: int) -> list[float]:
    rounded = [round(value, decimals) for value in numbers.flatten().tolist()]
    return rounded if decimals else [int(value) for value in rounded]


def _check(films: pretrained.Weights) -> None:
    tensors, card = films.tensors, films.card
    missing = sorted({"points", "steps", *COURSES} - tensors.keys())
    if missing:
        raise ValueError(f"films have no {' and no '.join(missing)}; the recipe mode-collapse-films stores them")
    runs = (len(card["methods"]), len(card["seeds"]), len(tensors["steps"]))
    if tensors["points"].dim() != 5 or tensors["points"].shape[:3] != runs or tensors["points"].shape[4] != 2:
        raise ValueError(
            f"points has shape {tuple(tensors['points'].shape)}; with this card and these steps it has to "
            f"be {(*runs, 'points', 2)}"
        )
    for name in COURSES:
        if tensors[name].shape != runs:
            raise ValueError(f"{name} has shape {tuple(tensors[name].shape)}; it has to be {runs}, as the points")
