r"""The kernel distance of two samples of features, which has no bias however few the pictures are."""

from typing import NamedTuple

import torch
from torch import Tensor

from lecture_lib.evaluation.samples import check_samples

AT_ONCE = 2000  # rows of the matrix of kernels in memory together


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
    a, b = features_a.detach().double(), features_b.detach().double()
    if subsets is None:
        if subset_size is not None:
            raise ValueError(f"subset_size is {subset_size} without subsets; say how many there are to be")
        return _distance(a, b)
    size = _size_of_subsets(subsets, subset_size, min(len(a), len(b)))
    if generator is None:
        raise ValueError("subsets are drawn by chance; give a generator as well")
    parts_a, parts_b = (x[torch.randperm(len(x), generator=generator)[: subsets * size]].split(size) for x in (a, b))
    distances = torch.tensor([_distance(x, y) for x, y in zip(parts_a, parts_b)], dtype=torch.float64)
    return KernelDistance(distances.mean().item(), distances.std().item() / subsets**0.5)


def _distance(a: Tensor, b: Tensor) -> float:
    n, m = len(a), len(b)
    within_a = (_sum_of_kernels(a, a) - _kernel(a.square().sum(1), a.shape[1]).sum()) / (n * (n - 1))
    within_b = (_sum_of_kernels(b, b) - _kernel(b.square().sum(1), b.shape[1]).sum()) / (m * (m - 1))
    return (within_a + within_b - 2 * _sum_of_kernels(a, b) / (n * m)).item()


def _sum_of_kernels(x: Tensor, y: Tensor) -> Tensor:
    return sum(_kernel(part @ y.T, x.shape[1]).sum() for part in x.split(AT_ONCE))


def _kernel(products: Tensor, width: int) -> Tensor:
    base = products / width + 1
    return base * base * base  # many times faster than base**3


def _size_of_subsets(subsets: int, size: int | None, examples: int) -> int:
    if subsets < 2:
        raise ValueError(f"subsets is {subsets}; a standard error takes at least 2")
    size = examples // subsets if size is None else size
    if size < 2 or subsets * size > examples:
        raise ValueError(
            f"{subsets} disjoint subsets of {size} do not fit into {examples} examples; each has to have at least 2"
        )
    return size
