"""The Fréchet distance that endless samples would have."""

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from lecture_lib.evaluation.frechet import frechet_distance
from lecture_lib.evaluation.samples import check_samples
from lecture_lib.evaluation.streaming import Statistics


class Extrapolation(NamedTuple):
    """A line through Fréchet distances at several sizes.

    ``distance`` is its value at 1/n = 0, which chance may bring below 0; ``slope`` is by how much it rises with 1/n:
    the bias at n is about slope / n. ``distances`` (k,) were measured at the ``sizes`` (k,) n.
    """

    distance: float
    slope: float
    sizes: Tensor
    distances: Tensor


def extrapolated_frechet(
    fake: Tensor, real: Tensor | Statistics, sizes: Sequence[int], *, generator: torch.Generator
) -> Extrapolation:
    r"""Fréchet distance without the bias of few examples, by a straight line in 1/n (Chong & Forsyth 2020).

    The bias is c / n and smaller terms, and c is another one for each generator, so that equal n do not make two of
    them comparable. It is taken off here: distances of random parts of several sizes n are measured, and the line of
    least squares through them, over 1/n, is read off at 0.

    If ``real`` is given as features, as many are drawn of them as of ``fake``, and the bias of both goes. Given as
    :class:`~lecture_lib.evaluation.streaming.Statistics`, it stays as it is, as in the paper, whose reference are
    50,000 pictures; what bias comes from there remains.

    Below a few times the width, n is too small for a straight line. And what is gained in bias is paid in variance:
    the result scatters more than the distance of all examples.

    Args:
        fake: (N, width) features of generated examples.
        real: those of real ones, or their statistics.
        sizes: at least 2 different numbers, each at least 2 and at most N; spread them widely, evenly in 1/n.
        generator: draws the parts, without replacement; parts of different sizes share examples.

    Raises:
        ValueError: as :func:`~lecture_lib.evaluation.frechet.frechet_distance`, or if the sizes do not fit.
    """
    samples = {"fake": fake} if isinstance(real, Statistics) else {"fake": fake, "real": real}
    check_samples(2, "a covariance takes at least 2, a good one thousands", **samples)
    most = min(map(len, samples.values()))
    if len(set(sizes)) < 2 or any(n not in range(2, most + 1) for n in sizes):
        raise ValueError(f"sizes is {list(sizes)}; it has to hold at least 2 different numbers from 2 to {most}")
    sizes = [int(n) for n in sizes]

    def part(x: Tensor, n: int) -> Tensor:
        return x[torch.randperm(len(x), generator=generator, device=generator.device)[:n]]

    distances = [
        frechet_distance(part(fake, n), real if isinstance(real, Statistics) else part(real, n)) for n in sizes
    ]
    n, y = torch.tensor(sizes), torch.tensor(distances, dtype=torch.float64)
    line = torch.linalg.lstsq(torch.stack([torch.ones_like(y), 1 / n.double()], 1), y[:, None]).solution
    return Extrapolation(line[0].item(), line[1].item(), n, y)
