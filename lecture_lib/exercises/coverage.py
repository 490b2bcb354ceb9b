"""The wiring of density and coverage: whose balls, how large, and what is counted."""

from collections.abc import Callable

import torch
from torch import Tensor

from lecture_lib.exercises.wiring import WrongWiring, compare, passed, several


def check_density_and_coverage(function: Callable) -> None:
    """Are the first two values of ``function(real, fake, k)`` density and coverage (Naeem et al. 2020)?

    The real points are 0, 1, …, 7 on a line, and k is 2: balls of radius 1 inside and of 2 at the ends.

    Args:
        function: the reader's; ``real`` is (n, width), ``fake`` is (m, width). What it returns beyond two numbers is
            not looked at.

    Raises:
        WrongWiring: with one sentence on what is wrong.
    """
    real, fake = torch.arange(8.0)[:, None], torch.tensor([[3.5], [3.5], [-1.5], [100.0], [7.2]])
    density, coverage = several("density and coverage", function(real, fake, 2), 2)[:2]
    inside, small, swapped = _inside(real, fake, 2), _inside(real, fake, 1), _inside(fake, real, 2)
    own = "a point counts as its own neighbour: the nearest of the real points is the point itself"
    whose = "the balls are those of the generated points: draw them around the real ones"
    slips = [
        (small.sum(0).mean() / 2, own),
        (swapped.sum(0).mean() / 2, whose),
        (inside.sum(0).mean(), "density is not divided by k"),
        (
            inside.amax(0).mean(),
            "this is precision: density counts in how many balls a generated point lies, not whether in any",
        ),
        (inside.sum(1).mean() / 2, "density is an average over the generated points, not over the real ones"),
    ]
    compare("density", _single("density", density), inside.sum(0).mean() / 2, slips)
    slips = [
        (small.amax(1).mean(), own),
        (swapped.amax(1).mean(), whose),
        (
            inside.amax(0).mean(),
            "this is precision: coverage is the share of the real points, not of the generated ones",
        ),
    ]
    compare("coverage", _single("coverage", coverage), inside.amax(1).mean(), slips)
    passed(function, "whose balls, their radius, and what is counted")


def _inside(real: Tensor, fake: Tensor, k: int) -> Tensor:
    """1 where a generated point lies in a real point's ball, (n, m)."""
    distances = (real - real.T).abs().sort(1).values
    return ((real - fake.T).abs() <= distances[:, k, None]).double()


def _single(name: str, value: object) -> float:
    try:
        return float(value)
    except (TypeError, ValueError, RuntimeError):
        raise WrongWiring(f"{name} is {type(value).__name__}; it has to be a single number") from None
