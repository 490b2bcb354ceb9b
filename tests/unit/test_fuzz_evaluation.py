"""Fuzzing of lecture_lib.evaluation and disentanglement: a correct result, or an error that names the argument."""

import math

import torch
from fuzzing import correct_or_named, fuzz, uncovered
from torch import nn

from lecture_lib import disentanglement, evaluation
from lecture_lib.evaluation import features, imagenet, small
from lecture_lib.evaluation.streaming import Statistics


def two_samples(draw, least=2):
    return draw.tensor(draw.size(least, 6), 3), draw.tensor(draw.size(least, 6), 3)


@fuzz(evaluation.entropies, evaluation.inception_score)
def test_inception_score(draw):
    p = draw.tensor(draw.size(), draw.size(), low=0, high=1)
    if draw.odd(4) is False and p.dim() == 2 and p.is_floating_point():
        p = p / p.sum(1, keepdim=True)
    classes = p.shape[1] if p.dim() == 2 else 0
    between = lambda h: (h.of_each >= 0).all() and -1e-9 <= h.of_the_mean <= math.log(classes) + 1e-2  # noqa: E731
    correct_or_named(evaluation.entropies, p, check=between)
    correct_or_named(evaluation.inception_score, p, check=lambda score: 1 <= score <= classes)


@fuzz(evaluation.frechet_distance)
def test_frechet_distance(draw):
    a, b = two_samples(draw)
    distance = correct_or_named(evaluation.frechet_distance, a, b, check=lambda d: d >= 0)
    if distance is not None:
        assert math.isclose(distance, evaluation.frechet_distance(b, a), rel_tol=1e-3, abs_tol=1e-6)
        tolerance = 1e-6 * max(1.0, float(a.double().abs().max()) ** 2)
        assert evaluation.frechet_distance(a, a) <= tolerance


@fuzz(evaluation.frechet_distance_gaussian)
def test_frechet_distance_gaussian(draw):
    mu_a, mu_b = draw.tensor(3), draw.tensor(3)
    cov_a, cov_b = draw.tensor(3, 3), draw.tensor(3, 3)
    if not draw.odd(4):
        cov_a, cov_b = (
            c @ c.T if c.dim() == 2 and c.dtype in (torch.float32, torch.float64) else c for c in (cov_a, cov_b)
        )
    correct_or_named(evaluation.frechet_distance_gaussian, mu_a, cov_a, mu_b, cov_b, check=lambda d: d >= 0)


@fuzz(evaluation.extrapolated_frechet)
def test_extrapolated_frechet(draw):
    fake, real = two_samples(draw, 4)
    sizes = [draw.count(2, 4) for _ in range(draw.size(2, 4))]
    correct_or_named(
        evaluation.extrapolated_frechet,
        fake,
        real,
        sizes,
        generator=draw.generator(),
        check=lambda line: (line.distances >= 0).all(),
    )


@fuzz(evaluation.Statistics, evaluation.Statistics.update, evaluation.Statistics.merge)
def test_statistics(draw):
    seen = correct_or_named(Statistics, draw.count(1, 3))
    if seen is None:
        return
    x = draw.tensor(draw.size(2, 5), seen.width)
    correct_or_named(seen.update, x, check=lambda s: s.mean.isfinite().all())
    other = Statistics(draw.one_of(seen.width, 4))
    if draw.odd(2):
        other.update(torch.rand(3, other.width, generator=draw.generator()))
    correct_or_named(seen.merge, other, names=("this",))
    if seen.n >= 2:
        cov = seen.covariance
        assert cov.isfinite().all() and torch.equal(cov, cov.T) and (cov.diagonal() >= 0).all()
        correct_or_named(evaluation.frechet_distance, seen, draw.tensor(4, 3), check=lambda d: d >= 0)


@fuzz(evaluation.kernel_distance)
def test_kernel_distance(draw):
    a, b = two_samples(draw, 4)
    subsets = draw.one_of(None, None, 1, 2, 3, -1, 1.5)
    subset_size = draw.one_of(None, None, 2, 1, 9, -1, 2.5)
    correct_or_named(
        evaluation.kernel_distance,
        a,
        b,
        subsets=subsets,
        subset_size=subset_size,
        generator=draw.one_of(draw.generator(), None),
        check=lambda d: isinstance(d, float) or d.standard_error >= 0,
    )


@fuzz(evaluation.mode_coverage)
def test_mode_coverage(draw):
    samples, centres = draw.tensor(draw.size(), 2), draw.tensor(draw.size(), 2)
    correct_or_named(
        evaluation.mode_coverage,
        samples,
        centres,
        draw.number(0.01, 1),
        within=draw.number(1, 3),
        at_least=draw.count(),
        check=lambda found: (
            0 <= found.modes <= len(centres) and 0 <= found.high_quality <= 1 and found.counts.sum() <= len(samples)
        ),
    )


@fuzz(evaluation.stacked_modes)
def test_stacked_modes(draw):
    images = draw.tensor(draw.size(), 3, 4, 4, low=0, high=1)
    classify = draw.one_of(lambda x: x.flatten(1)[:, :10], lambda x: x.flatten(1)[:, :3], lambda x: x.flatten(1))

    def right(found):
        return 1 <= found.modes <= len(images) and 0 <= found.kl <= math.log(1000) + 1e-9 and len(found.counts) == 1000

    correct_or_named(evaluation.stacked_modes, images, classify, check=right)


@fuzz(evaluation.precision_recall)
def test_precision_recall(draw):
    real, fake = two_samples(draw, 3)
    right = lambda found: 0 <= found.precision <= 1 and 0 <= found.recall <= 1  # noqa: E731
    correct_or_named(evaluation.precision_recall, real, fake, draw.count(1, 3), check=right)


@fuzz(evaluation.memorisation)
def test_memorisation(draw):
    fake, train = two_samples(draw, 1)
    test = draw.tensor(draw.size(), 3)
    right = lambda found: 0 <= found.closer <= 1 and (found.fake_distances >= 0).all()  # noqa: E731
    correct_or_named(evaluation.memorisation, fake, train, test, check=right)


@fuzz(features.Classifier, features.Classifier.forward, features.Classifier.classify, examples=0.5)
def test_classifier(draw):
    network = correct_or_named(features.Classifier, generator=draw.generator())
    x = draw.tensor(draw.size(1, 2), 784, low=0, high=1)
    correct_or_named(network, x, names=("x",), check=lambda seen: seen.shape == (len(x), 128) and (seen >= 0).all())
    correct_or_named(network.classify, x, names=("x",), check=lambda logits: logits.shape == (len(x), 10))


@fuzz(small.SmallDigitClassifier, small.SmallDigitClassifier.forward, small.SmallDigitClassifier.classify, examples=0.5)
def test_small_classifier(draw):
    network = correct_or_named(small.SmallDigitClassifier, generator=draw.generator())
    x = draw.tensor(draw.size(1, 2), 1, 28, 28, low=0, high=1)
    correct_or_named(network, x, names=("x",), check=lambda seen: seen.shape == (len(x), 16))
    correct_or_named(network.classify, x, check=lambda logits: logits.shape == (len(x), 10))


@fuzz(imagenet.ImageNetClassifier, imagenet.ImageNetClassifier.forward, imagenet.ImageNetClassifier.classify)
def test_imagenet_classifier(draw):
    body, head = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten()), nn.Linear(3, 5)
    half = [0.5] * 3
    options = {"name": "fuzz", "size": draw.count(1, 8), "mean": half, "std": [draw.number(0.1, 1)] * 3}
    network = correct_or_named(imagenet.ImageNetClassifier, body, head, **options)
    if network is not None:
        x = draw.tensor(draw.size(1, 2), draw.one_of(3, 1), 16, 17, low=0, high=1)
        correct_or_named(network, x, names=("x",), check=lambda seen: seen.shape == (len(x), 3))
        correct_or_named(network.classify, x, check=lambda logits: logits.shape == (len(x), 5))


# ---------------------------------------------------------------------------------------------------- disentanglement


def codes_and_factors(draw, n=6):
    factors = {"smile": draw.tensor(n), "glasses": draw.tensor(n, low=0, high=1)}
    if factors["glasses"].is_floating_point():
        factors["glasses"] = factors["glasses"].round()
    if draw.odd(12):
        factors = {}
    return draw.tensor(n, draw.size(2, 3)), factors


NAMES = ("factor", "factors", "codes")


@fuzz(disentanglement.association)
def test_association(draw):
    codes, factors = codes_and_factors(draw)
    right = lambda a: a.shape == (2, codes.shape[1]) and (a >= 0).all() and (a <= 1 + 1e-9).all()  # noqa: E731
    correct_or_named(disentanglement.association, codes, factors, names=NAMES, check=right)


@fuzz(disentanglement.best_and_second)
def test_best_and_second(draw):
    matrix = draw.tensor(draw.size(), draw.size(2, 3))
    correct_or_named(disentanglement.best_and_second, matrix, check=lambda found: (found.best >= found.second).all())


@fuzz(disentanglement.mutual_information_gap)
def test_mutual_information_gap(draw):
    codes, factors = codes_and_factors(draw)
    right = lambda gap: (gap >= -1e-9).all() and (gap <= 1 + 1e-9).all()  # noqa: E731
    bins = draw.count(2, 4)
    correct_or_named(disentanglement.mutual_information_gap, codes, factors, bins=bins, names=NAMES, check=right)


@fuzz(disentanglement.dci, examples=0.5)
def test_dci(draw):
    codes, factors = codes_and_factors(draw, draw.one_of(20, 24, 19))

    def right(found):
        return all(-1e-9 <= x <= 1 + 1e-9 for x in (found.disentanglement, found.completeness))

    correct_or_named(
        disentanglement.dci, codes, factors, trees=draw.count(1, 2), seed=draw.count(), names=NAMES, check=right
    )


@fuzz(disentanglement.directions)
def test_directions(draw):
    codes, factors = codes_and_factors(draw)
    correct_or_named(
        disentanglement.directions,
        codes,
        factors,
        labels=draw.count(2, 6),
        ridge=draw.number(0.1, 2),
        names=NAMES,
        check=lambda v: v.shape == (2, codes.shape[1]),
    )


@fuzz(disentanglement.responses)
def test_responses(draw):
    k = draw.size(1, 3)
    z, ways = draw.tensor(draw.size(), k), draw.tensor(2, k)
    measure = draw.one_of(lambda x: x, lambda x: x[:, :1], lambda x: x.sum(1))
    correct_or_named(disentanglement.responses, lambda z: 2 * z, measure, z, ways)


@fuzz(disentanglement.selectivity)
def test_selectivity(draw):
    n = draw.size()
    responses = draw.tensor(n, n)
    right = lambda s: s.shape == (n,) and (s >= 0).all() and (s <= 1 + 1e-3).all()  # noqa: E731
    correct_or_named(disentanglement.selectivity, responses, check=right)


def test_every_public_name_has_a_case():
    weights = "takes no argument; its weights are compared in test_features.py"
    reasons = {
        "lecture_lib.evaluation.features.mnist": weights,
        "lecture_lib.evaluation.features.fashion": weights,
        "lecture_lib.evaluation.small.digits": weights,
        "lecture_lib.evaluation.imagenet.imagenet": "reads 19 MB; see test_imagenet_features.py",
        "lecture_lib.evaluation.imagenet.inception": "takes no argument, and its weights may have to be downloaded",
        "lecture_lib.evaluation.imagenet.ImageNetClassifier.train": "does nothing, whatever it is given",
    }
    assert uncovered("lecture_lib.evaluation", "lecture_lib.disentanglement", without=reasons) == set()
