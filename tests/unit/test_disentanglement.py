"""Measures of disentanglement on hand-made codes of which the answer is known."""

import doctest
import math
import sys

import pytest
import torch
from scipy.stats import spearmanr
from sklearn.linear_model import Ridge
from sklearn.metrics import normalized_mutual_info_score, roc_auc_score

from lecture_lib import disentanglement
from lecture_lib.disentanglement import (
    association,
    best_and_second,
    dci,
    directions,
    mutual_information_gap,
    responses,
    selectivity,
)

N = 2000


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def normals(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.randn(shape, generator=seeded(seed), dtype=torch.float64)


def some_factors(n: int = N) -> dict[str, torch.Tensor]:
    """Four independent factors: three of many values, one of two."""
    smile, pose, hair = normals(3, n, seed=1)
    return {"smile": smile, "pose": pose.exp(), "hair": hair, "glasses": (normals(n, seed=2) > 0.5).double()}


FACTORS = some_factors()
TRUTH = torch.stack(list(FACTORS.values()), 1)
PURE = torch.cat([TRUTH + 1e-3 * normals(N, 4, seed=3), normals(N, 2, seed=4)], 1)  # a unit each, and two of noise
MIXED = 0.5**0.5 * torch.stack([FACTORS["smile"] + FACTORS["hair"], FACTORS["hair"] - FACTORS["smile"]], 1)
NOISE = normals(N, 6, seed=5)
TWO = {"smile": FACTORS["smile"], "hair": FACTORS["hair"]}


def shuffled(codes: torch.Tensor) -> torch.Tensor:
    """The same units in another order, some with their sign turned."""
    order = torch.randperm(codes.shape[1], generator=seeded(6))
    return codes[:, order] * torch.tensor([1.0, -1.0, -1.0, 1.0, -1.0, 1.0], dtype=torch.float64)[: codes.shape[1]]


# -------------------------------------------------------------------------------------------------------- association


def test_association_is_spearmans_or_that_of_an_auc():
    table = association(MIXED, FACTORS)
    for row, (name, v) in zip(table, FACTORS.items(), strict=True):
        for value, z in zip(row.tolist(), MIXED.T, strict=True):
            if name == "glasses":
                assert value == pytest.approx(abs(2 * roc_auc_score(v, z) - 1))
            else:
                assert value == pytest.approx(abs(spearmanr(v, z).statistic))


def test_association_counts_equal_values_like_scipy_and_scikit_learn():
    codes = torch.stack([MIXED[:, 0].round(), MIXED[:, 1].sign()], 1)
    table = association(codes, {"smile": FACTORS["smile"].round(), "glasses": FACTORS["glasses"]})
    expected = abs(spearmanr(codes[:, 0], FACTORS["smile"].round()).statistic)
    assert table[0, 0].item() == pytest.approx(expected)
    assert table[1, 1].item() == pytest.approx(abs(2 * roc_auc_score(FACTORS["glasses"], codes[:, 1]) - 1))


def test_a_unit_that_tells_glasses_perfectly_has_one():
    """Spearman's ρ would stop below .8 here, because ranks of a factor of two values are two ranks."""
    unit = FACTORS["glasses"] * 10 + normals(N, seed=8)
    assert association(unit[:, None], {"glasses": FACTORS["glasses"]}).item() == pytest.approx(1)
    assert association(unit[:, None], {"glasses": 5 - 3 * FACTORS["glasses"]}).item() == pytest.approx(1)
    assert abs(spearmanr(unit, FACTORS["glasses"]).statistic) < 0.82


def test_association_of_pure_mixed_and_random_codes():
    best, second, unit = best_and_second(association(PURE, FACTORS))
    assert (best > 0.999).all()
    assert (second < 0.08).all()
    assert unit.tolist() == [0, 1, 2, 3]
    best, second, _ = best_and_second(association(MIXED, TWO))
    assert best.tolist() == pytest.approx([0.69, 0.69], abs=0.03)  # 6/π arcsin(½ √½), of a correlation of √½
    assert second.tolist() == pytest.approx([0.69, 0.69], abs=0.03)
    assert (association(NOISE, FACTORS) < 0.08).all()


def test_association_of_a_collapsed_unit_is_zero():
    codes = torch.cat([PURE, torch.zeros(N, 1)], 1)
    assert association(codes, FACTORS)[:, -1].tolist() == [0, 0, 0, 0]


def test_association_does_not_care_about_order_sign_and_scale():
    best, second, _ = best_and_second(association(MIXED, FACTORS))
    turned = best_and_second(association((3 * -MIXED.flip(1)).float(), FACTORS))
    torch.testing.assert_close(turned.best, best)
    torch.testing.assert_close(turned.second, second)


def test_best_and_second():
    best, second, unit = best_and_second(torch.tensor([[0.1, 0.9, 0.3], [0.5, 0.2, 0.5]]))
    assert best.tolist() == pytest.approx([0.9, 0.5])
    assert second.tolist() == pytest.approx([0.3, 0.5])
    assert unit[0] == 1
    with pytest.raises(ValueError, match=r"\(2, 1\)"):
        best_and_second(torch.ones(2, 1))


# ---------------------------------------------------------------------------------------------- mutual information gap


def test_gap_is_the_difference_of_shares_of_entropy():
    """Three values each: nothing to bin, and scikit-learn's normalised information has the same numerator."""
    v = torch.arange(3.0).repeat(200)
    same, half = v, torch.where(torch.rand(600, generator=seeded()) < 0.5, v, v.roll(1))
    gap = mutual_information_gap(torch.stack([half, same], 1), {"v": v})
    information = normalized_mutual_info_score(v, half, average_method="min")
    h_half = -sum(p * math.log(p) for p in (half.long().bincount() / 600).tolist())
    assert gap.item() == pytest.approx(1 - information * min(h_half, math.log(3)) / math.log(3))


def test_gap_of_pure_mixed_and_random_codes():
    pure, mixed, noise = (mutual_information_gap(z, v) for z, v in ((PURE, FACTORS), (MIXED, TWO), (NOISE, FACTORS)))
    assert pure.shape == (4,)
    assert (pure > 0.9).all()  # but for rounding at the bins' edges 1 minus (20 − 1)² / 2n / ln 20 = .03
    assert (mixed < 0.05).all()
    assert (noise < 0.02).all()


def test_gap_does_not_care_about_order_and_sign():
    torch.testing.assert_close(
        mutual_information_gap(shuffled(PURE), FACTORS), mutual_information_gap(PURE, FACTORS), atol=0.01, rtol=0
    )


def test_gap_bins_have_equal_content():
    """A monotone function of a code changes nothing: it is the quantiles that cut."""
    bent = torch.cat([PURE[:, :2].exp(), PURE[:, 2:] ** 3], 1)
    torch.testing.assert_close(
        mutual_information_gap(bent, FACTORS), mutual_information_gap(PURE, FACTORS), atol=1e-6, rtol=0
    )


# ---------------------------------------------------------------------------------------------------------------- DCI


def test_dci_of_pure_codes_is_one():
    result = dci(PURE, FACTORS)
    assert result.disentanglement > 0.98
    assert result.completeness > 0.98
    assert (result.informativeness > 0.9).all()
    assert (result.importance[:, :4].diagonal() > 0.99).all()
    torch.testing.assert_close(result.importance.sum(1), torch.ones(4, dtype=torch.float64))


def test_dci_of_a_rotation_by_45_degrees_is_near_zero_though_nothing_is_lost():
    result = dci(MIXED, TWO)
    assert result.disentanglement < 0.05
    assert result.completeness < 0.05
    assert (result.informativeness > 0.95).all()


def test_dci_of_two_pairs_that_are_mixed_is_a_half():
    """Each unit serves 2 of 4 factors alike, 1 − ln 2 / ln 4 = ½; each factor takes 2 of 4 units, as much."""
    factors = {name: normals(N, seed=10 + i) for i, name in enumerate("abcd")}
    a, b, c, d = factors.values()
    result = dci(torch.stack([a + b, a - b, c + d, c - d], 1), factors)
    assert result.disentanglement == pytest.approx(0.5, abs=0.06)
    assert result.completeness == pytest.approx(0.5, abs=0.06)


def test_dci_tells_disentanglement_and_completeness_apart():
    """Two units for each factor: each unit is pure (D = 1), no factor is in one unit (C = 1 − ln 2 / ln 4)."""
    a, b = TWO.values()
    noise = normals(N, 4, seed=12)
    result = dci(torch.stack([a, a, b, b], 1) + 0.3 * noise, TWO)
    assert result.disentanglement > 0.9
    assert 0.3 < result.completeness < 0.6
    both = dci(torch.stack([a + b, normals(N, seed=13)], 1), TWO)  # one unit for both factors
    assert both.completeness > 0.35
    assert both.disentanglement < 0.1


def test_dci_of_noise_is_zero():
    result = dci(NOISE, FACTORS)
    assert result.disentanglement < 0.02
    assert result.completeness < 0.02
    assert ((result.informativeness >= 0) & (result.informativeness < 0.02)).all()


def test_dci_does_not_care_about_order_and_sign_and_repeats_itself():
    first, again, turned = dci(MIXED, TWO, seed=1), dci(MIXED, TWO, seed=1), dci(-MIXED.flip(1), TWO, seed=1)
    assert first.disentanglement == again.disentanglement
    torch.testing.assert_close(turned.importance.flip(1), first.importance, atol=0.05, rtol=0)


# --------------------------------------------------------------------------------------------------------- directions


def test_directions_are_a_ridge_regression_of_codes_on_factors():
    codes = normals(N, 5, seed=20) + TRUTH @ normals(4, 5, seed=21)
    labelled = TRUTH[:100]
    standardised = (labelled - labelled.mean(0)) / labelled.std(0, correction=0)
    expected = Ridge(alpha=2.5).fit(standardised.numpy(), codes[:100].numpy()).coef_.T
    found = directions(codes, FACTORS, labels=100, ridge=2.5)
    torch.testing.assert_close(found, torch.from_numpy(expected))


def test_a_direction_is_the_difference_between_with_and_without_glasses():
    codes = normals(N, 5, seed=20) + FACTORS["glasses"][:, None] * normals(5, seed=21)
    glasses = FACTORS["glasses"] == 1
    difference = codes[glasses].mean(0) - codes[~glasses].mean(0)
    step = difference * FACTORS["glasses"].std(correction=0)  # of one standard deviation
    found = directions(codes, {"glasses": FACTORS["glasses"]}, labels=N, ridge=1e-9)
    torch.testing.assert_close(found[0], step)


def test_directions_use_the_first_labels_only():
    codes = normals(N, 5, seed=20)
    spoilt = {name: torch.cat([v[:50], torch.full((N - 50,), float("nan"))]) for name, v in FACTORS.items()}
    torch.testing.assert_close(directions(codes, spoilt, labels=50), directions(codes, FACTORS, labels=50))
    assert not torch.allclose(directions(codes, FACTORS, labels=51), directions(codes, FACTORS, labels=50))


def test_walking_along_directions_of_a_linear_decoder():
    """Codes that mix the factors by A: the directions are the rows of A and selective, single units are not."""
    A = normals(4, 4, seed=22)
    scale = TRUTH.std(0, correction=0)
    codes = TRUTH @ A

    def measure(x: torch.Tensor) -> torch.Tensor:
        return x / scale

    steps = directions(codes, FACTORS, labels=N, ridge=1e-9)
    seen = responses(lambda z: z @ A.inverse(), measure, codes[:50], steps)
    torch.testing.assert_close(seen, torch.eye(4, dtype=torch.float64), atol=1e-6, rtol=0)
    assert selectivity(seen).tolist() == pytest.approx([1] * 4)
    single = responses(lambda z: z @ A.inverse(), measure, codes[:50], torch.eye(4, dtype=torch.float64))
    torch.testing.assert_close(single, A.inverse() / scale)
    assert selectivity(single).mean() < 0.6


def test_selectivity():
    assert selectivity(torch.tensor([[-3.0, 1.0], [0.5, 0.5]])).tolist() == pytest.approx([0.75, 0.5])
    assert selectivity(torch.zeros(2, 2)).tolist() == [0, 0]


# ---------------------------------------------------------------------------------------------------------- bad input

MEASURES = [association, mutual_information_gap, dci, lambda codes, factors: directions(codes, factors, labels=20)]


@pytest.mark.parametrize("measure", MEASURES)
def test_bad_codes_and_factors(measure):
    codes, v = normals(50, 3), normals(50, seed=1)
    with pytest.raises(ValueError, match=r"'smile' has shape \(49,\); "):
        measure(codes, {"pose": v, "smile": v[:49]})
    with pytest.raises(ValueError, match="codes holds NaN"):
        measure(codes / 0, {"pose": v, "smile": v})
    with pytest.raises(ValueError, match="factor 'smile' holds NaN"):
        measure(codes, {"pose": v, "smile": v / 0})
    with pytest.raises(ValueError, match="factor 'beard' is 1 for all examples"):
        measure(codes, {"pose": v, "beard": torch.ones(50)})
    with pytest.raises(ValueError, match="factors is empty"):
        measure(codes, {})
    with pytest.raises(ValueError, match=r"codes has shape \(\d+, 3, 1\)"):
        measure(codes[..., None], {"pose": v, "smile": v})


def test_too_few_of_something():
    codes, v = normals(50, 3), normals(50, seed=1)
    with pytest.raises(ValueError, match="k ≥ 2"):
        mutual_information_gap(codes[:, :1], {"pose": v})
    with pytest.raises(ValueError, match="bins is 1"):
        mutual_information_gap(codes, {"pose": v}, bins=1)
    with pytest.raises(ValueError, match="1 factors and 50 examples"):
        dci(codes, {"pose": v})
    with pytest.raises(ValueError, match="2 factors and 10 examples"):
        dci(codes[:10], {"pose": v[:10], "smile": codes[:10, 0]})
    for labels in (1, 51):
        with pytest.raises(ValueError, match=f"labels is {labels}"):
            directions(codes, {"pose": v}, labels=labels)
    with pytest.raises(ValueError, match="ridge is 0"):
        directions(codes, {"pose": v}, labels=20, ridge=0)
    with pytest.raises(ValueError, match=r"z has shape \(50, 3\) and directions \(2, 4\)"):
        responses(lambda z: z, lambda x: x, codes, torch.ones(2, 4))
    with pytest.raises(ValueError, match=r"responses has shape \(2, 3\)"):
        selectivity(torch.ones(2, 3))
    with pytest.raises(ValueError, match="NaN"):
        selectivity(torch.full((2, 2), float("nan")))


def test_a_missing_package_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "sklearn.ensemble", None)
    with pytest.raises(ImportError, match=r"sklearn\.ensemble.*\[compare\]"):
        dci(MIXED, TWO)


def test_examples():
    results = doctest.testmod(disentanglement)
    assert results.attempted > 0
    assert results.failed == 0
