"""Inception Score, kernel distance, precision and recall: bounds, closed forms, brute force, and what is refused."""

import doctest
import math

import numpy as np
import pytest
import torch

from lecture_lib import evaluation
from lecture_lib.evaluation import inception, kernel, neighbours

F64 = torch.float64


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def normals(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.randn(shape, generator=seeded(seed), dtype=F64)


# ------------------------------------------------------------------------------------ entropies and Inception Score


@pytest.mark.parametrize("classes", [2, 10, 1000])
def test_bounds_of_the_score(classes):
    """Answers that are all alike score 1, sure and balanced ones K; nothing leaves these bounds."""
    unsure, sure = torch.full((50, classes), 1 / classes), torch.eye(classes).repeat(3, 1)
    assert evaluation.inception_score(unsure) == pytest.approx(1, abs=1e-12)
    assert evaluation.inception_score(sure[:1].repeat(50, 1)) == 1
    assert evaluation.inception_score(sure) == pytest.approx(classes, rel=1e-12)
    for seed in range(20):
        answers = (5 * normals(40, classes, seed=seed)).softmax(1)
        assert 1 < evaluation.inception_score(answers) < classes


def test_entropies_in_nats():
    p = torch.tensor([[0.5, 0.5, 0.0], [0.0, 0.0, 1.0]])
    found = evaluation.entropies(p)
    torch.testing.assert_close(found.of_each, torch.tensor([math.log(2), 0.0], dtype=F64))
    expected = 2 * 0.25 * math.log(4) + 0.5 * math.log(2)
    assert found.of_the_mean == pytest.approx(expected)
    assert evaluation.inception_score(p) == pytest.approx(math.exp(expected - math.log(2) / 2))


def test_the_score_is_the_mean_divergence_from_the_mean_answer():
    p = (3 * normals(200, 7)).softmax(1)
    divergence = (p * (p / p.mean(0)).log()).sum(1).mean().item()
    assert evaluation.inception_score(p) == pytest.approx(math.exp(divergence), rel=1e-12)


def test_answers_in_float32_are_summed_in_float64():
    p = (3 * normals(5000, 10)).softmax(1)
    assert evaluation.inception_score(p.float()) == pytest.approx(evaluation.inception_score(p), rel=1e-6)
    assert evaluation.entropies(p.float()).of_each.dtype == F64


def test_bad_probabilities():
    good = torch.full((4, 5), 0.2)
    for bad in (good[0], good[:0], good[:, :0]):
        with pytest.raises(ValueError, match="probabilities has shape"):
            evaluation.inception_score(bad)
    with pytest.raises(ValueError, match="probabilities holds NaN"):
        evaluation.inception_score(good / 0)
    with pytest.raises(ValueError, match=r"row 2 of probabilities sums to 1\.3, not to 1; of logits"):
        evaluation.inception_score(good + 0.3 * torch.eye(4, 5) * (torch.arange(4) == 2)[:, None])
    with pytest.raises(ValueError, match=r"probabilities holds -0\.5; of logits"):
        evaluation.inception_score(torch.tensor([[1.5, -0.5]]))


# ---------------------------------------------------------------------------------------------------- kernel distance


def by_loops(a: np.ndarray, b: np.ndarray) -> float:
    def k(x, y):
        return (x @ y / len(x) + 1) ** 3

    def within(x):
        return np.mean([k(x[i], x[j]) for i in range(len(x)) for j in range(len(x)) if i != j])

    return within(a) + within(b) - 2 * np.mean([k(x, y) for x in a for y in b])


def test_the_distance_is_its_definition(monkeypatch):
    a, b = normals(9, 4), 1.5 * normals(7, 4, seed=1) + 0.3
    expected = by_loops(a.numpy(), b.numpy())
    assert evaluation.kernel_distance(a, b) == pytest.approx(expected, rel=1e-12)
    assert evaluation.kernel_distance(b, a) == pytest.approx(expected, rel=1e-12)
    monkeypatch.setattr(kernel, "AT_ONCE", 2)  # in parts the same
    assert evaluation.kernel_distance(a, b) == pytest.approx(expected, rel=1e-12)
    assert isinstance(evaluation.kernel_distance(a.float(), b.float()), float)


def test_two_points_each_by_hand():
    """In one dimension k(x, y) = (xy + 1)³; 1 and 2 against 0 and 0: 27 + 1 − 2 · 1."""
    assert evaluation.kernel_distance(torch.tensor([[1.0], [2.0]]), torch.zeros(2, 1)) == 26


def test_its_mean_is_zero_for_one_distribution_and_the_truth_for_two():
    """Of N(0, 1) and N(μ, 1) in one dimension the squared distance is E(xy + 1)³ of each pair, which is exact."""
    seeds = range(400)
    equal, apart = (
        torch.tensor(
            [evaluation.kernel_distance(normals(20, 1, seed=s), normals(15, 1, seed=s + 1000) + mu) for s in seeds]
        )
        for mu in (0.0, 1.0)
    )

    def expected(first: list[float], second: list[float]) -> float:
        """From the moments of two variables: E (xy + 1)³ = Σ binomial(3, j) E xʲ E yʲ."""
        return sum(c * x * y for c, x, y in zip((1, 3, 3, 1), first, second))

    moments, moved = [1, 0, 1, 0], [1, 1, 2, 4]
    truth = expected(moments, moments) + expected(moved, moved) - 2 * expected(moments, moved)
    assert truth == 22
    for found, true in ((equal, 0), (apart, truth)):
        error = found.std().item() / len(found) ** 0.5
        assert abs(found.mean().item() - true) < 4 * error
    assert (equal < 0).any()  # an estimate without bias scatters to both sides of 0


def test_subsets_give_mean_and_standard_error():
    a, b = normals(600, 3), normals(500, 3, seed=1) * 1.2
    found = evaluation.kernel_distance(a, b, subsets=5, generator=seeded(2))
    order = seeded(2)
    rows_a, rows_b = torch.randperm(600, generator=order), torch.randperm(500, generator=order)
    parts = [evaluation.kernel_distance(a[rows_a[i : i + 100]], b[rows_b[i : i + 100]]) for i in range(0, 500, 100)]
    assert found.mean == pytest.approx(np.mean(parts), rel=1e-12)
    assert found.standard_error == pytest.approx(np.std(parts, ddof=1) / 5**0.5, rel=1e-12)
    smaller = evaluation.kernel_distance(a, b, subsets=5, subset_size=50, generator=seeded(2))
    assert smaller.mean != found.mean


def test_the_standard_error_is_as_large_as_the_scatter():
    runs = [
        evaluation.kernel_distance(
            normals(400, 3, seed=s), normals(400, 3, seed=s + 1000), subsets=8, generator=seeded()
        )
        for s in range(60)
    ]
    scatter = np.std([run.mean for run in runs], ddof=1)
    assert scatter == pytest.approx(np.sqrt(np.mean([run.standard_error**2 for run in runs])), rel=0.25)


def test_bad_kernel_distances():
    good = normals(10, 3)
    with pytest.raises(ValueError, match="features_b has 1 examples; an unbiased distance takes at least 2"):
        evaluation.kernel_distance(good, good[:1])
    with pytest.raises(ValueError, match="features_a is 3 wide and features_b 2"):
        evaluation.kernel_distance(good, good[:, :2])
    with pytest.raises(ValueError, match="features_a holds NaN"):
        evaluation.kernel_distance(good / 0, good)
    with pytest.raises(ValueError, match=r"features_a has shape \(10,\)"):
        evaluation.kernel_distance(good[:, 0], good)
    with pytest.raises(ValueError, match="subsets is 1"):
        evaluation.kernel_distance(good, good, subsets=1, generator=seeded())
    with pytest.raises(ValueError, match="6 disjoint subsets of 1 do not fit into 10"):
        evaluation.kernel_distance(good, good, subsets=6, generator=seeded())
    with pytest.raises(ValueError, match="3 disjoint subsets of 4 do not fit into 10"):
        evaluation.kernel_distance(good, good, subsets=3, subset_size=4, generator=seeded())
    with pytest.raises(ValueError, match="give a generator"):
        evaluation.kernel_distance(good, good, subsets=2)
    with pytest.raises(ValueError, match="subset_size is 5 without subsets"):
        evaluation.kernel_distance(good, good, subset_size=5)


# ----------------------------------------------------------------------------------------------- precision and recall


def by_definition(real: np.ndarray, fake: np.ndarray, k: int) -> tuple[float, float]:
    """Kynkäänniemi et al. 2019, equations 1 and 2, written out."""

    def radius(sample, i):
        return sorted(np.linalg.norm(sample[j] - sample[i]) for j in range(len(sample)) if j != i)[k - 1]

    def share(points, sample):
        radii = [radius(sample, i) for i in range(len(sample))]
        return np.mean([any(np.linalg.norm(p - s) <= r for s, r in zip(sample, radii)) for p in points])

    return share(fake, real), share(real, fake)


@pytest.mark.parametrize("k", [1, 3, 5])
def test_manifolds_are_their_definition(k, monkeypatch):
    real, fake = normals(60, 3), 0.7 * normals(40, 3, seed=1) + 1.2
    expected = by_definition(real.numpy(), fake.numpy(), k)
    assert evaluation.precision_recall(real, fake, k) == pytest.approx(expected)
    assert evaluation.precision_recall(fake, real, k) == pytest.approx(expected[::-1])
    assert 0.2 < min(expected) and max(expected) < 1
    monkeypatch.setattr(neighbours, "AT_ONCE", 7)
    assert evaluation.precision_recall(real, fake, k) == pytest.approx(expected)


def test_a_ball_reaches_to_the_kth_neighbour():
    """Real examples at 0, 1, 3 and 10: with k = 1 the balls are [−1, 1], [0, 2], [1, 5] and [3, 17]."""
    real = torch.tensor([[0.0], [1.0], [3.0], [10.0]])
    for place, inside in ((-1.0, True), (-1.01, False), (17.0, True), (17.01, False), (6.0, True)):
        fake = torch.full((2, 1), place)
        assert evaluation.precision_recall(real, fake, k=1).precision == float(inside)
    assert evaluation.precision_recall(real, torch.full((3, 1), -1.5), k=2).precision == 1  # the ball at 0: to 3


def test_dropped_modes_cost_recall_and_noise_costs_precision():
    centres = torch.tensor([[0.0, 0.0], [20.0, 0.0], [0.0, 20.0], [20.0, 20.0]], dtype=F64)
    real = normals(400, 2) + centres.repeat(100, 1)
    one_mode = normals(400, 2, seed=1) + centres[1]
    found = evaluation.precision_recall(real, one_mode)
    assert found.precision > 0.9 and found.recall == pytest.approx(0.25, abs=0.03)
    everywhere = 40 * torch.rand(400, 2, generator=seeded(2), dtype=F64) - 10
    found = evaluation.precision_recall(real, everywhere)
    assert found.precision < 0.3 and found.recall > 0.9
    assert evaluation.precision_recall(real, real + 1000) == (0, 0)
    assert evaluation.precision_recall(real, real.clone()) == (1, 1)


def test_far_from_the_origin_no_digits_are_lost():
    real, fake = normals(50, 3), normals(50, 3, seed=1)
    far = evaluation.precision_recall((real + 1e6), (fake + 1e6))
    assert far == evaluation.precision_recall(real, fake)


def test_bad_precision_and_recall():
    good = normals(10, 3)
    with pytest.raises(ValueError, match="k is 0"):
        evaluation.precision_recall(good, good, 0)
    with pytest.raises(ValueError, match="fake has 3 examples; its k = 3 nearest neighbours take more than 3"):
        evaluation.precision_recall(good, good[:3])
    with pytest.raises(ValueError, match="real is 3 wide and fake 2"):
        evaluation.precision_recall(good, good[:, :2])
    with pytest.raises(ValueError, match="fake holds NaN"):
        evaluation.precision_recall(good, good / 0)


@pytest.mark.parametrize("module", [inception])
def test_examples(module):
    results = doctest.testmod(module)
    assert results.attempted > 0
    assert results.failed == 0
