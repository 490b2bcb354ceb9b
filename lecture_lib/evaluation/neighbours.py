"""Precision and recall of a generator: are its pictures like real ones, and are the real ones like some of its?"""

from typing import NamedTuple

import torch
from torch import Tensor

from lecture_lib import checks
from lecture_lib.evaluation.samples import check_samples

AT_ONCE = 1000  # rows of the matrix of distances in memory together


class PrecisionRecall(NamedTuple):
    """Share of generated examples inside the real manifold, ``precision``, and of real ones inside the generated
    manifold, ``recall``; both from 0 to 1."""

    precision: float
    recall: float


def precision_recall(real: Tensor, fake: Tensor, k: int = 3) -> PrecisionRecall:
    """Fidelity and coverage apart (Kynkäänniemi et al. 2019).

    The manifold of a sample is the union of balls, one around each of its examples, that reach to its k-th nearest
    neighbour in the same sample. Precision is the share of ``fake`` that lies in a ball of ``real``; recall the share
    of ``real`` in a ball of ``fake``. A generator that makes perfect pictures of one class only has precision 1 and low
    recall; one that makes everything, noise included, the other way round.

    A single far outlier has a huge ball and vouches for everything in it. And copies of real examples have the best
    precision there is: :func:`~lecture_lib.evaluation.copies.memorisation` asks about those.

    Two samples of one distribution do not reach 1, and what they reach depends on n, k and the width: compare with
    what a second sample of real examples gets, at the same n and k.

    Args:
        real: (n, width) features of real examples, n more than k.
        fake: (m, width) of generated ones, m more than k.
        k: which neighbour's distance is the radius; Kynkäänniemi et al. take 3.

    Raises:
        ValueError: if the features are not (n, width) of one width, there are too few, a value is not finite, or k is
            less than 1.
    """
    checks.count(1, "the nearest neighbour is number 1", k=k)
    check_samples(k + 1, f"its k = {k} nearest neighbours take more than {k}", real=real, fake=fake)
    origin = real.detach().double().mean(0)  # near the examples, so that squares are small and lose no digits
    real, fake = real.detach().double() - origin, fake.detach().double() - origin
    return PrecisionRecall(_share_inside(fake, real, k), _share_inside(real, fake, k))


def _share_inside(points: Tensor, manifold: Tensor, k: int) -> float:
    radii = _radii(manifold, k)
    inside = [(squared_distances(part, manifold) <= radii).any(1) for part in points.split(AT_ONCE)]
    return torch.cat(inside).double().mean().item()


def _radii(sample: Tensor, k: int) -> Tensor:
    """Squared distance of each example to its k-th nearest neighbour, itself not counted, (n,)."""
    radii = []
    for start in range(0, len(sample), AT_ONCE):
        part = squared_distances(sample[start : start + AT_ONCE], sample)
        part.diagonal(start).fill_(torch.inf)
        radii.append(part.kthvalue(k, dim=1).values)
    return torch.cat(radii)


def squared_distances(x: Tensor, y: Tensor) -> Tensor:
    """(n, m), at least 0, through one matrix product."""
    return (x.square().sum(1, keepdim=True) + y.square().sum(1) - 2 * x @ y.T).clamp_(min=0)
