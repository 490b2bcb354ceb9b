"""Fréchet distances against closed forms and matrix roots; coverage of mixtures whose truth is known."""

import doctest
import math

import numpy as np
import pytest
import torch
from scipy.linalg import sqrtm

from lecture_lib import data, evaluation
from lecture_lib.evaluation import frechet

F64 = torch.float64


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def normals(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.randn(shape, generator=seeded(seed), dtype=F64)


def gaussian(width: int, seed: int = 0, rank: int | None = None) -> tuple[torch.Tensor, torch.Tensor]:
    root = normals(rank or width + 2, width, seed=seed)
    return normals(width, seed=seed + 100), root.T @ root / len(root)


def by_matrix_root(mu_a, cov_a, mu_b, cov_b) -> float:
    a, b = cov_a.numpy(), cov_b.numpy()
    root = np.asarray(sqrtm(a @ b))
    return float(((mu_a - mu_b) ** 2).sum() + np.trace(a + b - 2 * root.real))


# -------------------------------------------------------------------------------------------------- Fréchet distances


@pytest.mark.parametrize("width", [1, 2, 10])
def test_distance_is_the_one_of_the_matrix_root(width):
    a, b = gaussian(width), gaussian(width, seed=1)
    expected = by_matrix_root(*a, *b)
    assert evaluation.frechet_distance_gaussian(*a, *b) == pytest.approx(expected, rel=1e-10)
    assert evaluation.frechet_distance_gaussian(*b, *a) == pytest.approx(expected, rel=1e-10)


def test_distance_of_features_is_the_one_of_numpy_and_scipy():
    a, b = normals(300, 12) @ normals(12, 12, seed=2), normals(200, 12, seed=1) @ normals(12, 12, seed=3) + 1
    moments = [torch.as_tensor(m) for x in (a, b) for m in (x.mean(0), np.cov(x.numpy(), rowvar=False))]
    distance = evaluation.frechet_distance(a, b)
    assert distance == pytest.approx(by_matrix_root(*moments), rel=1e-6)
    assert distance == pytest.approx(evaluation.frechet_distance_gaussian(*moments), rel=1e-12)
    assert evaluation.frechet_distance(b, a) == pytest.approx(distance, rel=1e-12)
    assert isinstance(distance, float)


@pytest.mark.parametrize(("mean", "std"), [(3.0, 2.0), (0.0, 5.0), (-1.0, 1.0), (0.0, 0.0)])
def test_one_dimension(mean, std):
    """(Δμ)² + (Δσ)²: deviations, not variances."""
    one, other = (torch.tensor([m], dtype=F64) for m in (0.5, mean))
    variances = (torch.tensor([[s * s]], dtype=F64) for s in (1.0, std))
    distance = evaluation.frechet_distance_gaussian(one, next(variances), other, next(variances))
    assert distance == pytest.approx((mean - 0.5) ** 2 + (std - 1) ** 2)


def test_identity_covariances_leave_the_means():
    mu, other, eye = normals(7), normals(7, seed=1), torch.eye(7, dtype=F64)
    expected = (mu - other).square().sum().item()
    assert evaluation.frechet_distance_gaussian(mu, eye, other, eye) == pytest.approx(expected)


def test_covariances_with_common_axes():
    """(Δσ)², summed over the axes, whichever way these are turned."""
    turn = torch.linalg.qr(normals(3, 3)).Q
    stds, others = torch.tensor([1.0, 2.0, 0.0], dtype=F64), torch.tensor([3.0, 2.0, 0.5], dtype=F64)
    cov_a, cov_b = (turn @ (s.square().diag()) @ turn.T for s in (stds, others))
    mu = torch.zeros(3, dtype=F64)
    distance = evaluation.frechet_distance_gaussian(mu, cov_a, mu, cov_b)
    assert distance == pytest.approx(4.25, abs=1e-7)  # the root of a rounded 0 is 1e-8


def test_singular_covariances():
    (mu, cov), (nu, full) = gaussian(6, rank=2), gaussian(6, seed=1)
    nothing = torch.zeros_like(full)
    assert evaluation.frechet_distance_gaussian(mu, cov, mu, cov) == pytest.approx(0, abs=1e-12)
    trace_and_means = (mu - nu).square().sum() + full.trace()
    assert evaluation.frechet_distance_gaussian(mu, nothing, nu, full) == pytest.approx(trace_and_means.item())
    reached = (cov @ full).numpy()
    roots = np.sqrt(np.sort(np.linalg.eigvals(reached).real)[-2:]).sum()  # rank 2: two eigenvalues are not 0
    expected = (mu - nu).square().sum().item() + (cov.trace() + full.trace()).item() - 2 * roots
    assert evaluation.frechet_distance_gaussian(mu, cov, nu, full) == pytest.approx(expected, abs=1e-6)


def test_fewer_examples_than_features():
    """Three points in a plane, in ten dimensions: the same distance as in the plane."""
    a, b = normals(3, 2), normals(4, 2, seed=1)
    plane = torch.linalg.qr(normals(10, 2, seed=2)).Q.T
    distance = evaluation.frechet_distance(a @ plane, b @ plane)
    assert distance == pytest.approx(evaluation.frechet_distance(a, b), rel=1e-12)
    assert evaluation.frechet_distance(a @ plane, a @ plane) == pytest.approx(0, abs=1e-14)


def test_equal_features_are_at_zero_and_never_below():
    for seed in range(20):
        a = normals(40, 5, seed=seed)
        assert 0 <= evaluation.frechet_distance(a, a.flip(0)) < 1e-13
    assert evaluation.frechet_distance(normals(40, 5), normals(40, 5) + 2) == pytest.approx(20)


def test_features_in_float32_are_computed_in_float64():
    a, b = normals(50, 5).float() + 1000, normals(50, 5, seed=1).float() + 1000
    expected = evaluation.frechet_distance(a.double(), b.double())
    assert evaluation.frechet_distance(a, b) == expected
    cov = torch.cov(normals(50, 5).float().T)
    assert evaluation.frechet_distance_gaussian(torch.zeros(5), cov, torch.zeros(5), cov) < 1e-6


def test_a_singular_covariance_in_float32_is_one():
    """Its eigenvalues are negative by the rounding of float32, a million times what float64 allows."""
    a = normals(5, 20).float()
    cov, mu = torch.cov(a.T), a.mean(0)
    assert torch.linalg.eigvalsh(cov.double())[0] < -1e-10
    b = normals(40, 20, seed=1).float()
    distance = evaluation.frechet_distance_gaussian(mu, cov, b.mean(0), torch.cov(b.T))
    assert distance == pytest.approx(evaluation.frechet_distance(a, b), rel=1e-3)


def test_few_examples_make_the_distance_too_large():
    """The bias that the docstring warns of: both samples come from one distribution."""
    few, more = (
        np.mean([evaluation.frechet_distance(normals(n, 8, seed=s), normals(n, 8, seed=s + 50)) for s in range(20)])
        for n in (50, 400)
    )
    assert few / more == pytest.approx(8, rel=0.25)


def test_bad_features():
    good = normals(10, 3)
    with pytest.raises(ValueError, match=r"features_b has shape \(10, 3, 1\)"):
        evaluation.frechet_distance(good, good[..., None])
    with pytest.raises(ValueError, match="features_a has 1 examples"):
        evaluation.frechet_distance(good[:1], good)
    with pytest.raises(ValueError, match="features_b has 0 examples"):
        evaluation.frechet_distance(good, good[:0])
    with pytest.raises(ValueError, match="features_a is 3 wide and features_b 2"):
        evaluation.frechet_distance(good, good[:, :2])
    with pytest.raises(ValueError, match="features_b holds NaN"):
        evaluation.frechet_distance(good, good / 0)


def test_bad_gaussians():
    mu, cov = torch.zeros(3), torch.eye(3)
    with pytest.raises(ValueError, match=r"mu_b has shape \(2,\)"):
        evaluation.frechet_distance_gaussian(mu, cov, mu[:2], cov)
    with pytest.raises(ValueError, match=r"cov_b has shape \(2, 2\); for means of 3"):
        evaluation.frechet_distance_gaussian(mu, cov, mu, cov[:2, :2])
    with pytest.raises(ValueError, match="mu_a holds NaN"):
        evaluation.frechet_distance_gaussian(mu / 0, cov, mu, cov)
    with pytest.raises(ValueError, match="cov_a holds NaN"):
        evaluation.frechet_distance_gaussian(mu, cov / 0, mu, cov)
    skewed = cov.clone()
    skewed[0, 1] = 0.1
    with pytest.raises(ValueError, match="cov_b is not symmetric"):
        evaluation.frechet_distance_gaussian(mu, cov, mu, skewed)
    with pytest.raises(ValueError, match=r"cov_a has the negative eigenvalue -0\.5"):
        evaluation.frechet_distance_gaussian(mu, torch.diag(torch.tensor([1.0, -0.5, 1.0])), mu, cov)


# -------------------------------------------------------------------------------------------------- coverage of modes

CENTRES = torch.tensor([[0.0, 0.0], [10.0, 0.0], [0.0, 10.0]])


def at(centre: int, distance: float, n: int) -> torch.Tensor:
    angle = torch.linspace(0, 6, n)
    return CENTRES[centre] + distance * torch.stack([angle.cos(), angle.sin()], 1)


def test_a_mode_takes_twenty_samples_within_three_sigma():
    samples = torch.cat([at(0, 0.59, 20), at(1, 0.59, 19), at(1, 0.61, 50), at(2, 0.0, 11)])
    found = evaluation.mode_coverage(samples, CENTRES, sigma=0.2)
    assert found.modes == 1
    assert found.counts.tolist() == [20, 19, 11]
    assert found.high_quality == pytest.approx(0.5)
    assert evaluation.mode_coverage(samples, CENTRES, sigma=0.2, at_least=19).modes == 2
    wider = evaluation.mode_coverage(samples, CENTRES, sigma=0.2, within=3.1)
    assert wider.counts.tolist() == [20, 69, 11]
    assert wider.high_quality == 1


def test_a_sample_counts_for_the_nearest_centre_only():
    found = evaluation.mode_coverage(at(0, 0.1, 30), CENTRES, sigma=5.0)
    assert found.counts.tolist() == [30, 0, 0]


def test_a_perfect_model_of_the_ring():
    n = 100_000
    mixture = data.toy.ring(n, sigma=0.05, generator=seeded())
    found = evaluation.mode_coverage(mixture.x, mixture.centres, sigma=0.05)
    perfect = 1 - math.exp(-4.5)
    assert round(perfect, 5) == 0.98889
    assert found.modes == 8
    assert abs(found.high_quality - perfect) < 4 * math.sqrt(perfect * (1 - perfect) / n)
    assert found.counts.sum().item() == round(found.high_quality * n)


def test_a_collapsed_model_of_the_ring():
    mixture = data.toy.ring(5000, generator=seeded())
    found = evaluation.mode_coverage(mixture.x[mixture.component == 3], mixture.centres, sigma=0.02)
    assert found.modes == 1
    assert found.high_quality > 0.97
    nowhere = evaluation.mode_coverage(mixture.x * 0.5, mixture.centres, sigma=0.02)
    assert (nowhere.modes, nowhere.high_quality, nowhere.counts.tolist()) == (0, 0.0, [0] * 8)


def test_bad_samples():
    good = at(0, 0.1, 5)
    with pytest.raises(ValueError, match=r"samples has shape \(5,\)"):
        evaluation.mode_coverage(good[:, 0], CENTRES, 1.0)
    with pytest.raises(ValueError, match=r"samples has shape \(0, 2\)"):
        evaluation.mode_coverage(good[:0], CENTRES, 1.0)
    with pytest.raises(ValueError, match=r"centres has shape \(0, 2\)"):
        evaluation.mode_coverage(good, CENTRES[:0], 1.0)
    with pytest.raises(ValueError, match="samples have 1 dimensions and centres 2"):
        evaluation.mode_coverage(good[:, :1], CENTRES, 1.0)
    with pytest.raises(ValueError, match="samples holds NaN"):
        evaluation.mode_coverage(good / 0 * 0, CENTRES, 1.0)
    with pytest.raises(ValueError, match=r"sigma is -1\.0"):
        evaluation.mode_coverage(good, CENTRES, -1.0)
    with pytest.raises(ValueError, match="within nan"):
        evaluation.mode_coverage(good, CENTRES, 1.0, within=math.nan)
    with pytest.raises(ValueError, match="at_least is 0"):
        evaluation.mode_coverage(good, CENTRES, 1.0, at_least=0)


@pytest.mark.parametrize("module", [evaluation, frechet])
def test_examples(module):
    results = doctest.testmod(module)
    assert results.attempted > 0
    assert results.failed == 0
