"""Precision and recall of a generator: are its pictures like real ones, and are the real ones like some of its?"""

from collections.abc import Iterator
from typing import NamedTuple

import torch
from torch import Tensor

from lecture_lib import checks
from lecture_lib.evaluation.samples import check_samples, mean_of

AT_ONCE = 1000  # rows and columns of the matrix of distances in memory together


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
    origin = mean_of(real)
    real, fake = real.detach(), fake.detach()
    return PrecisionRecall(_share_inside(fake, real, origin, k), _share_inside(real, fake, origin, k))


def _share_inside(points: Tensor, manifold: Tensor, origin: Tensor, k: int) -> float:
    radii = _radii(manifold, origin, k).split(AT_ONCE)
    inside = [
        torch.stack([(block <= r).any(1) for block, r in zip(blocks, radii)]).any(0)
        for blocks in squared_distances_in_blocks(points, manifold, origin)
    ]
    return torch.cat(inside).double().mean().item()


def _radii(sample: Tensor, origin: Tensor, k: int) -> Tensor:
    """Squared distance of each example to its k-th nearest neighbour, itself not counted, (n,)."""
    radii = []
    for row, blocks in enumerate(squared_distances_in_blocks(sample, sample, origin)):
        nearest = torch.empty(0, dtype=torch.float64)
        for column, block in enumerate(blocks):
            if row == column:
                block.fill_diagonal_(torch.inf)
            near = block.topk(min(k, block.shape[1]), largest=False).values
            nearest = torch.cat([nearest.to(near).view(len(near), -1), near], 1)
            nearest = nearest.topk(min(k, nearest.shape[1]), largest=False).values
        radii.append(nearest.amax(1))
    return torch.cat(radii)


def squared_distances_in_blocks(x: Tensor, y: Tensor, origin: Tensor) -> Iterator[Iterator[Tensor]]:
    """Squared distances of samples (n, width) and (m, width): rows of blocks of float64, one block made at a time.

    Args:
        origin: (width,) near the examples, so that squares are small and lose no digits.
    """

    def centred(sample: Tensor) -> Iterator[Tensor]:
        return (part.double() - origin for part in sample.split(AT_ONCE))

    for rows in centred(x):
        yield (squared_distances(rows, columns) for columns in centred(y))  # noqa: B023 (read before the next rows)


def squared_distances(x: Tensor, y: Tensor) -> Tensor:
    """(n, m), at least 0, through one matrix product."""
    return (x.square().sum(1, keepdim=True) + y.square().sum(1) - 2 * x @ y.T).clamp_(min=0)
