"""Streaming moments, and distances from them, whichever way the computation takes."""

import pytest
import torch

from lecture_lib import evaluation
from lecture_lib.evaluation import frechet
from lecture_lib.evaluation.streaming import scatter

F64 = torch.float64


def normals(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed), dtype=F64)


def by_triangles(a: torch.Tensor, b: torch.Tensor) -> float:
    """Without any covariance: the most exact way, and the slowest."""
    a, b = a.double(), b.double()
    shift = (a.mean(0) - b.mean(0)).square().sum()
    roots = (torch.linalg.qr((x - x.mean(0)) / (len(x) - 1) ** 0.5).R for x in (a, b))
    return frechet._by_singular_values(shift, *roots)


def test_batches_give_the_moments_of_all():
    x = normals(100, 5) @ normals(5, 5, seed=1) + 3
    seen = evaluation.Statistics(5)
    for part in x.split([1, 40, 0, 59]):
        assert seen.update(part) is seen
    assert (seen.n, seen.width) == (100, 5)
    torch.testing.assert_close(seen.mean, x.mean(0), rtol=1e-13, atol=0)
    torch.testing.assert_close(seen.covariance, torch.cov(x.T), rtol=1e-12, atol=1e-13)
    assert torch.equal(seen.covariance, seen.covariance.T)


def test_merging_is_as_seeing_both():
    x, y = normals(30, 4), normals(50, 4, seed=1) + 2
    both = evaluation.Statistics(4).update(torch.cat([x, y]))
    merged = evaluation.Statistics(4).update(x).merge(evaluation.Statistics(4).update(y))
    merged = evaluation.Statistics(4).merge(merged).merge(evaluation.Statistics(4))
    assert merged.n == 80
    torch.testing.assert_close(merged.mean, both.mean)
    torch.testing.assert_close(merged.covariance, both.covariance)


def test_what_was_merged_stays_as_it_was():
    one, other = evaluation.Statistics(2).update(normals(5, 2)), evaluation.Statistics(2).update(normals(5, 2, seed=1))
    before = other.covariance
    one.merge(other).update(normals(9, 2, seed=2))
    torch.testing.assert_close(other.covariance, before, rtol=0, atol=0)


def test_means_far_from_zero_cost_no_digits():
    x = normals(1000, 3)
    seen = evaluation.Statistics(3)
    for part in (x + 1e6).split(100):
        seen.update(part)
    torch.testing.assert_close(seen.covariance, torch.cov((x + 1e6).T), rtol=1e-9, atol=1e-9)


def test_a_scatter_in_blocks():
    x = normals(40, 600)
    torch.testing.assert_close(scatter(x), x.T @ x, rtol=1e-12, atol=1e-12)


def test_bad_batches():
    seen = evaluation.Statistics(3).update(normals(1, 3))
    with pytest.raises(ValueError, match=r"features has shape \(5, 2\); they have to be \(n, 3\) here"):
        seen.update(normals(5, 2))
    with pytest.raises(ValueError, match="features holds NaN"):
        seen.update(normals(5, 3) / 0)
    assert seen.n == 1
    with pytest.raises(ValueError, match="1 examples were seen; a covariance takes at least 2"):
        _ = seen.covariance
    with pytest.raises(ValueError, match="this is 3 wide and other 2"):
        seen.merge(evaluation.Statistics(2))
    with pytest.raises(ValueError, match="width is 0"):
        evaluation.Statistics(0)
    with pytest.raises(ValueError, match="features_a is 3 wide and features_b 2"):
        evaluation.frechet_distance(seen.update(normals(4, 3)), normals(5, 2))
    with pytest.raises(ValueError, match="features_b holds NaN"):
        evaluation.frechet_distance(seen, normals(5, 3) / 0)
    with pytest.raises(ValueError, match=r"features_a has shape \(3,\)"):
        evaluation.frechet_distance(normals(3), seen)


# ------------------------------------------------------------------------------------------ ways to the distance


@pytest.mark.parametrize("width", [3, 300])  # one block of a product, and two
@pytest.mark.parametrize("power", [0.0, 2.0, 6.0])  # of the spectrum: round, inclined, next to singular
@pytest.mark.parametrize("scale", [1.5, 1.0])
def test_all_ways_lead_to_one_distance(width, power, scale):
    axes = torch.arange(1, width + 1, dtype=F64) ** (-power / 2)
    turn = torch.linalg.qr(normals(width, width, seed=9)).Q
    a, b = normals(700, width) * axes @ turn, (normals(500, width, seed=1) * axes @ turn + 0.01) * scale
    expected = by_triangles(a, b)
    seen = [evaluation.Statistics(width).update(x) for x in (a, b)]
    moments = [m for s in seen for m in (s.mean, s.covariance)]
    for found in (
        evaluation.frechet_distance(a, b),
        evaluation.frechet_distance(*seen),
        evaluation.frechet_distance(seen[0], b),
        evaluation.frechet_distance_gaussian(*moments),
    ):
        assert found == pytest.approx(expected, rel=1e-8)


@pytest.mark.parametrize(("n", "m"), [(20, 30), (20, 500), (500, 20)])
def test_fewer_examples_than_features_in_every_way(n, m):
    a, b = normals(n, 40), normals(m, 40, seed=1) + 0.5
    roots = [(x - x.mean(0)) / (len(x) - 1) ** 0.5 for x in (a, b)]
    common = torch.linalg.matrix_norm(roots[0] @ roots[1].T, "nuc")
    shift = (a.mean(0) - b.mean(0)).square().sum()
    expected = (shift + sum(root.square().sum() for root in roots) - 2 * common).item()
    seen = [evaluation.Statistics(40).update(x) for x in (a, b)]
    assert evaluation.frechet_distance(a, b) == pytest.approx(expected, rel=1e-12)
    assert evaluation.frechet_distance(*seen) == pytest.approx(expected, rel=1e-12)


def test_the_fast_way_is_taken_and_left(monkeypatch):
    """Well-conditioned: eigenvalues alone. Equal samples, whose distance is nothing but rounding: singular values."""
    calls = []
    svdvals = torch.linalg.svdvals
    monkeypatch.setattr(torch.linalg, "svdvals", lambda x: calls.append(x.shape) or svdvals(x))
    a, b = normals(200, 10), normals(200, 10, seed=1) + 1
    assert evaluation.frechet_distance(a, b) == pytest.approx(by_triangles(a, b), rel=1e-12)
    assert calls == [(10, 10)]  # the one of the expectation
    assert evaluation.frechet_distance(a, a.flip(0)) < 1e-13
    assert len(calls) == 2


def test_silent_units_change_nothing_else():
    """A unit at 0 in one sample, as ReLUs often are: its variance in the other is lost, and nothing is in common."""
    a, b = normals(200, 6), normals(200, 6, seed=1) + 1
    a[:, 2], b[:, 4] = 0, 0
    expected = by_triangles(a, b)
    seen = [evaluation.Statistics(6).update(x) for x in (a, b)]
    assert evaluation.frechet_distance(a, b) == pytest.approx(expected, rel=1e-12)
    assert evaluation.frechet_distance(*seen) == pytest.approx(expected, rel=1e-12)
    nothing = torch.zeros(200, 6)
    assert evaluation.frechet_distance(nothing, b) == pytest.approx((b.mean(0).square() + b.var(0)).sum().item())
    assert evaluation.frechet_distance(nothing, nothing + 1) == 6


def test_a_negative_eigenvalue_does_not_hide_behind_a_silent_axis():
    mu, flat, bad = torch.zeros(2), torch.diag(torch.tensor([1.0, 0.0])), torch.diag(torch.tensor([1.0, -1.0]))
    with pytest.raises(ValueError, match="cov_b has the negative eigenvalue -1"):
        evaluation.frechet_distance_gaussian(mu, flat, mu, bad)


@pytest.mark.parametrize("n", [100, 1000, 10_000])
def test_the_bias_of_equal_distributions_falls_as_one_over_n(n):
    """Both samples come from one Gaussian, and yet: in d dimensions (2 d + d (d + 1) / 2) / n, to first order in 1/n.

    2 d / n for the means, and a quarter of the squared distance of the covariances, 2 d (d + 1) / n.
    """
    d, runs = 64, range(0, 20 if n < 10_000 else 6, 2)
    found = [evaluation.frechet_distance(normals(n, d, seed=s), normals(n, d, seed=s + 1)) for s in runs]
    assert sum(found) / len(found) == pytest.approx((2 * d + d * (d + 1) / 2) / n, rel=0.03)
