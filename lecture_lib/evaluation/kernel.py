r"""The kernel distance of two samples of features, which has no bias however few the pictures are."""

from typing import NamedTuple

import torch
from torch import Tensor

from lecture_lib.evaluation.samples import check_samples

AT_ONCE = 1000  # rows and columns of the matrix of kernels in memory together


class KernelDistance(NamedTuple):
    """The mean of a kernel distance over disjoint subsets, ``mean``, and by how much it may be off,
    ``standard_error``."""

    mean: float
    standard_error: float


def kernel_distance(
    features_a: Tensor,
    features_b: Tensor,
    *,
    subsets: int | None = None,
    subset_size: int | None = None,
    generator: torch.Generator | None = None,
) -> float | KernelDistance:
    r"""Unbiased squared maximum mean discrepancy with a cubic kernel (Bińkowski et al. 2018, there KID).

    .. math:: \frac{1}{n(n-1)} \sum_{i \ne j} k(a_i, a_j) + \frac{1}{m(m-1)} \sum_{i \ne j} k(b_i, b_j)
              - \frac{2}{nm} \sum_{i, j} k(a_i, b_j), \qquad k(x, y) = \Bigl(\frac{x^\top y}{d} + 1\Bigr)^3

    with d the width. Its expectation is 0 where both distributions have the same moments up to the third, and does not
    depend on n and m, other than that of the Fréchet distance. Estimates scatter around it; one below 0 is no error.

    With ``subsets``, both samples are shuffled and cut into that many *disjoint* parts. As these are independent, the
    standard deviation of their distances over the root of their number says how far their mean may be off. (Of subsets
    that overlap, as other packages draw them, it would say too little.)

    Args:
        features_a, features_b: (n, width) and (m, width), n and m at least 2.
        subsets: into how many parts the samples are cut, at least 2; all examples in one piece if not given.
        subset_size: examples of each sample in a part, at least 2; as many as there are if not given.
        generator: shuffles before the cut; needed with ``subsets``.

    Returns:
        the distance, in one piece; with ``subsets`` the mean with its standard error. Computed in float64.

    Raises:
        ValueError: if the features are not (n, width) of one width, there are too few, a value is not finite, or the
            subsets do not fit.
    """
    check_samples(2, "an unbiased distance takes at least 2", features_a=features_a, features_b=features_b)
    a, b = features_a.detach(), features_b.detach()
    if subsets is None:
        if subset_size is not None:
            raise ValueError(f"subset_size is {subset_size} without subsets; say how many there are to be")
        return _distance(a, b)
    size = _size_of_subsets(subsets, subset_size, min(len(a), len(b)))
    if generator is None:
        raise ValueError("subsets are drawn by chance; give a generator as well")
    random = {"generator": generator, "device": generator.device}
    in_a, in_b = (torch.randperm(len(x), **random)[: subsets * size].split(size) for x in (a, b))
    distances = torch.tensor([_distance(a[i], b[j]) for i, j in zip(in_a, in_b)], dtype=torch.float64)
    return KernelDistance(distances.mean().item(), distances.std().item() / subsets**0.5)


def _distance(a: Tensor, b: Tensor) -> float:
    n, m = len(a), len(b)
    within_a, within_b, between = _within(a) / (n * (n - 1)), _within(b) / (m * (m - 1)), _between(a, b) / (n * m)
    return (within_a + within_b - 2 * between).item()


def _within(x: Tensor) -> Tensor:
    """The sum of k(x_i, x_j) over i ≠ j; of the blocks beside the diagonal, which come in equal pairs, one is made."""
    blocks, total = x.split(AT_ONCE), 0
    for number, rows in enumerate(blocks, start=1):
        own = _kernels(rows, rows)
        total = total + own.sum() - own.diagonal().sum() + 2 * sum(_kernels(rows, y).sum() for y in blocks[number:])
    return total


def _between(x: Tensor, y: Tensor) -> Tensor:
    return sum(_kernels(rows, columns).sum() for rows in x.split(AT_ONCE) for columns in y.split(AT_ONCE))


def _kernels(x: Tensor, y: Tensor) -> Tensor:
    """k of each x and each y, (n, m), in float64; products are many times faster than a third power."""
    base = (x.double() @ y.double().T).div_(x.shape[1]).add_(1)
    return (base * base).mul_(base)


def _size_of_subsets(subsets: int, size: int | None, examples: int) -> int:
    if subsets < 2:
        raise ValueError(f"subsets is {subsets}; a standard error takes at least 2")
    size = examples // subsets if size is None else size
    if size < 2 or subsets * size > examples:
        raise ValueError(
            f"{subsets} disjoint subsets of {size} do not fit into {examples} examples; each has to have at least 2"
        )
    return size
