r"""The Fréchet distance between two sets of pictures, seen through features (item 89).

It depends on the features at least as much as on the pictures. Only with those of one certain Inception network is it
the FID of the literature; numbers from other features compare with each other, but not with those.
"""

import torch
from torch import Tensor

from lecture_lib.evaluation.samples import check_finite, check_samples


def frechet_distance(features_a: Tensor, features_b: Tensor) -> float:
    r"""Fréchet distance of two samples of features: of the Gaussians with their means and covariances.

    Formula: see :func:`frechet_distance_gaussian`. Covariances are those with n − 1. No covariance is ever formed: with
    the centred features in a triangle, :math:`X = QR`, it is the square of the triangle,
    :math:`R^\top R / (n - 1)`, so that also fewer examples than features do no harm to the computation.

    They do to the estimate, which is too large on average, by roughly c / n, with another c for another model (Chong &
    Forsyth 2020): compare numbers from equally many examples only, and say how many. There should be several times as
    many as features.

    Args:
        features_a, features_b: (n, width) and (m, width), n and m at least 2.

    Returns:
        the distance, squared as always, at least 0, in the square of the features' unit; computed in float64.

    Raises:
        ValueError: if the features are not (n, width) of one width, a sample has less than 2 examples, or a value is
            not finite.
    """
    why = "a covariance takes at least 2, a good one thousands"
    check_samples(2, why, features_a=features_a, features_b=features_b)
    a, b = features_a.detach().double(), features_b.detach().double()
    return _distance(a.mean(0), _root_of_sample(a), b.mean(0), _root_of_sample(b))


def frechet_distance_gaussian(mu_a: Tensor, cov_a: Tensor, mu_b: Tensor, cov_b: Tensor) -> float:
    r"""Fréchet distance of two Gaussians, their squared 2-Wasserstein distance (Dowson & Landau 1982; item 89).

    .. math:: \lVert \mu_a - \mu_b \rVert^2 + \operatorname{Tr}\left(\Sigma_a + \Sigma_b
              - 2 (\Sigma_a \Sigma_b)^{1/2}\right)

    The root of a product that is not symmetric, which may come out complex, is avoided: with any
    :math:`\Sigma = R^\top R` the trace of it is the sum of the singular values of :math:`R_a R_b^\top`. Singular
    covariances are as good as others; nothing is added to a diagonal.

    >>> mu, cov = torch.zeros(2), torch.eye(2)
    >>> frechet_distance_gaussian(mu, cov, mu + 1, 4 * cov)
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
    root_a, root_b = (_root(name, cov, width) for name, cov in (("cov_a", cov_a), ("cov_b", cov_b)))
    return _distance(mu_a.detach().double(), root_a, mu_b.detach().double(), root_b)


def _distance(mu_a: Tensor, root_a: Tensor, mu_b: Tensor, root_b: Tensor) -> float:
    """From roots (…, width) with root.T @ root = covariance."""
    overlap = torch.linalg.svdvals(root_a @ root_b.T).sum()
    distance = (mu_a - mu_b).square().sum() + root_a.square().sum() + root_b.square().sum() - 2 * overlap
    return max(0.0, distance.item())  # of two equal samples rounding leaves ±1e-16 of the variance


def _root_of_sample(features: Tensor) -> Tensor:
    centred = (features - features.mean(0)) / (len(features) - 1) ** 0.5
    return torch.linalg.qr(centred, mode="r").R


def _root(name: str, cov: Tensor, width: int) -> Tensor:
    """√Λ Vᵀ of the eigenvalues and eigenvectors of a covariance."""
    if cov.shape != (width, width):
        raise ValueError(f"{name} has shape {tuple(cov.shape)}; for means of {width} it has to be ({width}, {width})")
    check_finite(name, cov)
    precision = torch.finfo(cov.dtype).eps if cov.dtype.is_floating_point else 0.0
    cov = cov.detach().double()
    rounding = max(precision, torch.finfo(torch.float64).eps) * width * cov.abs().max()
    if (cov - cov.T).abs().max() > 10 * rounding:
        raise ValueError(f"{name} is not symmetric; is it a covariance?")
    values, vectors = torch.linalg.eigh(cov)
    if values[0] < -10 * rounding:
        raise ValueError(f"{name} has the negative eigenvalue {values[0]:.4g}; is it a covariance?")
    return values.clamp(min=0).sqrt()[:, None] * vectors.T
