r"""The Fréchet distance between two sets of pictures, seen through features (item 89).

It depends on the features at least as much as on the pictures. Only with those of one certain Inception network is it
the FID of the literature; numbers from other features compare with each other, but not with those.
"""

from collections.abc import Iterator

import torch
from torch import Tensor

from lecture_lib.evaluation.samples import check_finite, check_samples, check_widths, mean_of, parts
from lecture_lib.evaluation.streaming import BLOCK, Statistics, scatter

ACCURACY = 1e-6
"""Relative error that a distance may have by a careful estimate; measured ones are a thousand times smaller."""


def frechet_distance(features_a: Tensor | Statistics, features_b: Tensor | Statistics) -> float:
    r"""Fréchet distance of two samples of features: of the Gaussians with their means and covariances.

    Formula: see :func:`frechet_distance_gaussian`. Covariances are those with n − 1. Fewer examples than features do
    no harm to the computation. They do to the estimate, which is too large on average, by roughly c / n, with another c
    for another model (Chong & Forsyth 2020): compare numbers from equally many examples only, and say how many. There
    should be several times as many as features.

    Args:
        features_a, features_b: (n, width) and (m, width), n and m at least 2; or the
            :class:`~lecture_lib.evaluation.streaming.Statistics` of such a sample.

    Returns:
        the distance, squared as always, at least 0, in the square of the features' unit; computed in float64.

    Raises:
        ValueError: if the features are not (n, width) of one width, a sample has less than 2 examples, or a value is
            not finite.
    """
    if isinstance(features_a, Statistics) or isinstance(features_b, Statistics):
        return _distance_of_statistics(features_a, features_b)
    why = "a covariance takes at least 2, a good one thousands"
    check_samples(2, why, features_a=features_a, features_b=features_b)
    mean_a, mean_b = mean_of(features_a), mean_of(features_b)
    shift, a, b = (mean_a - mean_b).square().sum(), (features_a, mean_a), (features_b, mean_b)
    if min(len(features_a), len(features_b)) > len(mean_a):
        distance = _of_covariances(shift, *(sum(map(scatter, _deviations(*x))) for x in (a, b)))
        if distance is not None:
            return distance
    return _by_singular_values(shift, _triangle(*a), _triangle(*b))


def frechet_distance_gaussian(mu_a: Tensor, cov_a: Tensor, mu_b: Tensor, cov_b: Tensor) -> float:
    r"""Fréchet distance of two Gaussians, their squared 2-Wasserstein distance (Dowson & Landau 1982; item 89).

    .. math:: \lVert \mu_a - \mu_b \rVert^2 + \operatorname{Tr}\left(\Sigma_a + \Sigma_b
              - 2 (\Sigma_a \Sigma_b)^{1/2}\right)

    The root of a product that is not symmetric, which may come out complex, is avoided. With Cholesky's factor of
    :math:`\Sigma_a = L L^\top`, the product has the eigenvalues of the symmetric :math:`L^\top \Sigma_b L`, and the
    trace of its root is the sum of their roots. The root of an eigenvalue next to 0 is all rounding, though. Where that
    could be felt, as of singular covariances or equal ones, the same sum comes from any :math:`\Sigma = R^\top R`, as
    that of the singular values of :math:`R_a R_b^\top`, which takes some times longer and loses nothing. Nothing is
    added to a diagonal.

    >>> mu, cov = torch.zeros(2), torch.eye(2)
    >>> round(frechet_distance_gaussian(mu, cov, mu + 1, 4 * cov), 9)
    4.0

    Args:
        mu_a, mu_b: (width,) means.
        cov_a, cov_b: (width, width) covariances, symmetric, without negative eigenvalues but for rounding.

    Returns:
        the distance, at least 0; computed in float64.

    Raises:
        ValueError: if shapes do not fit, a value is not finite, or a covariance is not symmetric or has a negative
            eigenvalue.
    """
    width = mu_a.numel()
    for name, mu in (("mu_a", mu_a), ("mu_b", mu_b)):
        if mu.shape != (width,) or not width:
            raise ValueError(f"{name} has shape {tuple(mu.shape)}; both means have to be (width,), the same")
        check_finite(name, mu)
    rounding_a, rounding_b = _check_symmetric("cov_a", cov_a, width), _check_symmetric("cov_b", cov_b, width)
    shift = (mu_a.detach().double() - mu_b.detach().double()).square().sum()
    cov_a, cov_b = cov_a.detach().double(), cov_b.detach().double()
    distance = _by_factors(shift + cov_a.trace() + cov_b.trace(), cov_a, cov_b)
    if distance is not None:
        return distance
    return _by_singular_values(shift, _root("cov_a", cov_a, rounding_a), _root("cov_b", cov_b, rounding_b))


def _distance_of_statistics(a: Tensor | Statistics, b: Tensor | Statistics) -> float:
    for name, sample in (("features_a", a), ("features_b", b)):
        if not isinstance(sample, Statistics):
            check_samples(2, "a covariance takes at least 2, a good one thousands", **{name: sample})
    a, b = (x if isinstance(x, Statistics) else Statistics(x.shape[1]).update(x) for x in (a, b))
    check_widths(features_a=a.width, features_b=b.width)
    shift, cov_a, cov_b = (a.mean - b.mean).square().sum(), a.covariance, b.covariance
    distance = _of_covariances(shift, cov_a, cov_b) if min(a.n, b.n) > a.width else None
    if distance is not None:
        return distance
    roots = (_root("a covariance", cov, torch.inf)[1 - n :] for cov, n in ((cov_a, a.n), (cov_b, b.n)))  # rank n − 1
    return _by_singular_values(shift, *roots)


def _of_covariances(shift: Tensor, cov_a: Tensor, cov_b: Tensor) -> float | None:
    """:func:`_by_factors` without the units that are silent in one of the samples, which only the traces see."""
    apart = shift + cov_a.trace() + cov_b.trace()
    heard = (cov_a.diagonal() > 0) & (cov_b.diagonal() > 0)
    if not heard.all():
        cov_a, cov_b = (cov[heard][:, heard] for cov in (cov_a, cov_b))
    return _by_factors(apart, cov_a, cov_b)


def _by_factors(apart: Tensor, cov_a: Tensor, cov_b: Tensor) -> float | None:
    """The distance by Cholesky's factors, from what it were without a common axis; None if a covariance has none."""
    factor_a, failed = torch.linalg.cholesky_ex(cov_a)
    if failed:
        return None
    values = torch.linalg.eigvalsh(_congruent(factor_a, cov_b))
    rounding = torch.finfo(values.dtype).eps * cov_a.norm() * cov_b.norm()
    if (values > 40 * rounding).all():
        distance = apart - 2 * values.sqrt().sum()
        error = rounding * values.reciprocal().sum().sqrt()  # of each root rounding / (2 √value), of either sign
        if error <= ACCURACY * distance:
            return distance.item()
    factor_b, failed = torch.linalg.cholesky_ex(cov_b)
    if failed:
        return None
    return max(0.0, (apart - 2 * torch.linalg.svdvals(factor_a.T @ factor_b).sum()).item())


def _congruent(factor: Tensor, cov: Tensor) -> Tensor:
    """The lower triangle of Lᵀ Σ L for a lower triangle L, without what multiplies by 0 or lies above."""
    product, out = torch.empty_like(cov), torch.zeros_like(cov)
    for start in range(0, len(cov), BLOCK):
        end = start + BLOCK
        product[:, start:end] = cov[:, start:] @ factor[start:, start:end]
    for start in range(0, len(cov), BLOCK):
        end = start + BLOCK
        out[start:end, :end] = factor[start:, start:end].T @ product[start:, :end]
    return out


def _by_singular_values(shift: Tensor, root_a: Tensor, root_b: Tensor) -> float:
    """The distance from roots (…, width) with root.T @ root = covariance."""
    overlap = torch.linalg.svdvals(root_a @ root_b.T).sum()
    distance = shift + root_a.square().sum() + root_b.square().sum() - 2 * overlap
    return max(0.0, distance.item())  # of two equal samples rounding leaves ±1e-16 of the variance


def _deviations(features: Tensor, mean: Tensor) -> Iterator[Tensor]:
    """From the mean, over √(n − 1), in parts: together they are a root of the covariance."""
    return ((part - mean).div_((len(features) - 1) ** 0.5) for part in parts(features))


def _triangle(features: Tensor, mean: Tensor) -> Tensor:
    """A root with at most width rows, R of root = QR, so that no covariance is ever formed."""
    root = mean.new_empty(0, len(mean))
    for part in _deviations(features, mean):
        root = torch.cat([root, part])
        if len(root) > len(mean):
            root = torch.linalg.qr(root, mode="r").R
    return root


def _check_symmetric(name: str, cov: Tensor, width: int) -> float:
    """How large rounding may be in a covariance that is symmetric but for it."""
    if cov.shape != (width, width):
        raise ValueError(f"{name} has shape {tuple(cov.shape)}; for means of {width} it has to be ({width}, {width})")
    check_finite(name, cov)
    precision = torch.finfo(cov.dtype).eps if cov.dtype.is_floating_point else 0.0
    cov = cov.detach().double()
    rounding = 10 * max(precision, torch.finfo(torch.float64).eps) * width * max(map(abs, _range(cov)))
    for start in range(0, width, BLOCK):  # in blocks, for the cache's sake
        low, high = _range(cov[start : start + BLOCK, : start + BLOCK] - cov[: start + BLOCK, start : start + BLOCK].T)
        if max(-low, high) > rounding:
            raise ValueError(f"{name} is not symmetric; is it a covariance?")
    return rounding


def _range(values: Tensor) -> tuple[float, float]:
    low, high = values.aminmax()
    return low.item(), high.item()


def _root(name: str, cov: Tensor, rounding: float) -> Tensor:
    """√Λ Vᵀ of the eigenvalues, which rise, and eigenvectors of a covariance."""
    values, vectors = torch.linalg.eigh(cov)
    if values[0] < -rounding:
        raise ValueError(f"{name} has the negative eigenvalue {values[0]:.4g}; is it a covariance?")
    return values.clamp(min=0).sqrt()[:, None] * vectors.T
