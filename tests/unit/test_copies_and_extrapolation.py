"""Copies are found and fresh samples are not accused; a line in 1/n leads to the distance of endless samples."""

import numpy as np
import pytest
import torch
from scipy.stats import mannwhitneyu

from lecture_lib import evaluation
from lecture_lib.evaluation import neighbours

F64 = torch.float64


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def normals(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.randn(shape, generator=seeded(seed), dtype=F64)


# ------------------------------------------------------------------------------------------------------------- copies


def test_the_statistic_is_the_one_of_scipy(monkeypatch):
    fake, train, test = normals(40, 3), normals(60, 3, seed=1), 1.3 * normals(30, 3, seed=2)
    nearest = [np.array([min(np.linalg.norm(p - t) for t in train) for p in x]) for x in (fake, test)]
    found = evaluation.memorisation(fake, train, test)
    np.testing.assert_allclose(found.fake_distances, nearest[0], rtol=1e-9)
    np.testing.assert_allclose(found.test_distances, nearest[1], rtol=1e-9)
    theirs = mannwhitneyu(nearest[1], nearest[0], method="asymptotic", use_continuity=False, alternative="greater")
    assert found.closer == pytest.approx(theirs.statistic / (40 * 30))
    assert 0.5 * torch.erfc(torch.tensor(found.z / 2**0.5)).item() == pytest.approx(theirs.pvalue, rel=1e-4)
    monkeypatch.setattr(neighbours, "AT_ONCE", 7)
    assert evaluation.memorisation(fake, train, test).closer == found.closer


def test_a_fresh_sample_is_at_the_expectation_and_copies_are_far_from_it():
    """Over 200 draws z has mean 0 and variance 1; of copies, and of copies with a little noise, it is far above."""
    z = []
    for seed in range(0, 600, 3):
        fake, train, test = (normals(50, 4, seed=seed + i) for i in range(3))
        z.append(evaluation.memorisation(fake, train, test).z)
    assert abs(np.mean(z)) < 3.5 / len(z) ** 0.5
    assert np.std(z) == pytest.approx(1, abs=0.18)
    copied = evaluation.memorisation(train[:30], train, test)
    assert copied.closer == 1 and copied.z > 5
    assert copied.fake_distances.max() < 1e-6
    noisy = evaluation.memorisation(train + 0.05 * normals(50, 4, seed=999), train, test)
    assert noisy.closer > 0.95 and noisy.z > 5


def test_half_of_them_copied():
    fresh, train, test = normals(200, 4), normals(200, 4, seed=1), normals(200, 4, seed=2)
    found = evaluation.memorisation(torch.cat([fresh[:100], train[:100]]), train, test)
    assert found.closer == pytest.approx(0.75, abs=0.04)
    assert found.z > 5


def test_what_is_far_away_is_no_copy():
    found = evaluation.memorisation(normals(50, 4) + 10, normals(50, 4, seed=1), normals(50, 4, seed=2))
    assert found.closer == 0 and found.z < -5


def test_ties_are_half_a_win():
    train = torch.tensor([[0.0], [10.0]])
    found = evaluation.memorisation(torch.tensor([[1.0], [9.0]]), train, torch.tensor([[1.0], [12.0], [9.0]]))
    assert found.closer == pytest.approx((0.5 + 1 + 0.5) / 3)


def test_bad_samples_to_compare():
    good = normals(5, 3)
    with pytest.raises(ValueError, match="test has 0 examples; there has to be at least 1"):
        evaluation.memorisation(good, good, good[:0])
    with pytest.raises(ValueError, match="fake is 3 wide and train 2"):
        evaluation.memorisation(good, good[:, :2], good)
    with pytest.raises(ValueError, match="fake holds NaN"):
        evaluation.memorisation(good / 0, good, good)


# ------------------------------------------------------------------------------------------------------ extrapolation


def test_the_line_is_the_one_of_least_squares():
    fake, real = normals(300, 4), normals(300, 4, seed=1) + 1
    sizes = (40, 80, 300)
    found = evaluation.extrapolated_frechet(fake, real, sizes, generator=seeded(5))
    g, expected = seeded(5), []
    for n in sizes:
        one, other = torch.randperm(300, generator=g)[:n], torch.randperm(300, generator=g)[:n]
        expected.append(evaluation.frechet_distance(fake[one], real[other]))
    assert found.distances.tolist() == pytest.approx(expected)
    assert found.sizes.tolist() == list(sizes)
    slope, at_zero = np.polyfit(1 / np.array(sizes), expected, 1)
    assert (found.distance, found.slope) == pytest.approx((at_zero, slope))


def test_it_leads_to_the_truth_where_all_examples_are_far_from_it():
    """N(0, I) against N(0, I) and N(0.5, I) in 32 dimensions: the truth is 0 and 8; 2,000 examples add 0.3."""
    sizes, bias = (200, 250, 333, 500, 1000, 2000), (2 * 32 + 32 * 33 / 2)
    for shift, truth in ((0.0, 0.0), (0.5, 8.0)):
        runs = [
            evaluation.extrapolated_frechet(
                normals(2000, 32, seed=s), normals(2000, 32, seed=s + 1) + shift, sizes, generator=seeded(s)
            )
            for s in range(0, 12, 2)
        ]
        line = np.mean([run.distance for run in runs])
        error = np.std([run.distance for run in runs], ddof=1) / len(runs) ** 0.5
        plain = np.mean([run.distances[-1] for run in runs])
        assert plain - truth > 0.2
        assert abs(line - truth) < 4 * error + 0.02  # and a little for the next term in 1/n
        assert abs(line - truth) < 0.5 * (plain - truth)
        assert np.mean([run.slope for run in runs]) == pytest.approx(bias, rel=0.15)


def test_statistics_of_the_real_stay_as_they_are():
    """Half of the bias is that of the fake ones."""
    fake, real = normals(2000, 32), normals(50_000, 32, seed=1)
    sizes = (200, 400, 2000)
    fixed = evaluation.extrapolated_frechet(fake, evaluation.Statistics(32).update(real), sizes, generator=seeded())
    assert fixed.slope == pytest.approx(32 + 32 * 33 / 4, rel=0.1)
    assert abs(fixed.distance) < 0.04


def test_bad_sizes():
    good = normals(20, 3)
    for sizes in ((10,), (10, 10), (1, 10), (10, 21), ()):
        with pytest.raises(ValueError, match=r"sizes is \[.*at least 2 different numbers from 2 to 20"):
            evaluation.extrapolated_frechet(good, good, sizes, generator=seeded())
    with pytest.raises(ValueError, match="fake is 3 wide and real 2"):
        evaluation.extrapolated_frechet(good, good[:, :2], (5, 10), generator=seeded())
    with pytest.raises(ValueError, match="fake holds NaN"):
        evaluation.extrapolated_frechet(good / 0, good, (5, 10), generator=seeded())
