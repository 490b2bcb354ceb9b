"""The classifiers that judge generated digits and garments: as good as their cards say, frozen, strict about input."""

import doctest
from pathlib import Path

import pytest
import torch
import torch.nn.functional as F

from lecture_lib import data, pretrained
from lecture_lib.evaluation import features, frechet_distance


@pytest.fixture(scope="module")
def digits() -> data.ImageData:
    """The 2,000 test images that ship with the book."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LECTURE_DATA", str(Path(data.__file__).parent / "shipped"))
        return data.mnist("test")


@pytest.fixture(scope="module")
def garments() -> data.ImageData:
    """The 1,000 test images of Fashion-MNIST that ship with the book."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LECTURE_DATA", str(Path(data.__file__).parent / "shipped"))
        return data.fashion_mnist("test")


@pytest.fixture(scope="module")
def card() -> dict:
    return pretrained.load("features-mnist").card["measured"]


def test_it_reads_digits_as_well_as_its_card_says(digits, card):
    network = features.mnist()
    right = network.classify(digits.x).argmax(1) == digits.y
    assert right.double().mean().item() == pytest.approx(card["test_accuracy"], abs=0.005)
    assert card["test_accuracy"] > 0.985


def test_it_knows_garments_as_well_as_its_card_says(garments):
    """The classes are not equally frequent in the subset that ships; on the card they are."""
    card = pretrained.load("features-fashion").card["measured"]
    right = (features.fashion().classify(garments.x).argmax(1) == garments.y).double()
    by_class = torch.stack([right[garments.y == label].mean() for label in range(10)])
    assert by_class.mean().item() == pytest.approx(card["test_accuracy"], abs=0.02)
    unmistakable, tops = by_class[[1, 5, 7, 8, 9]], by_class[[0, 2, 4, 6]]
    assert card["test_accuracy"] > 0.91 and unmistakable.min() > tops.max()


def test_garments_and_digits_have_judges_of_their_own(garments):
    card = pretrained.load("features-fashion").card["measured"]["frechet_distance"]
    judge, noisy = (
        features.fashion(),
        (garments.x + 0.2 * torch.randn(garments.x.shape, generator=seeded())).clamp(0, 1),
    )
    real = judge(garments.x)
    assert frechet_distance(judge(noisy), real) == pytest.approx(
        card["test garments, noise of standard deviation 0.2"], rel=0.25
    )
    assert max(card, key=card.get) == "one test garment of each class, over and over"
    assert card["test garments, and 10,000 training garments"] < card["test garments without trousers"]
    assert not torch.allclose(features.mnist()(garments.x), real)


def test_the_features_are_the_units_before_the_last_layer(digits):
    network, x = features.mnist(), digits.x[:7]
    seen = network(x)
    maps = F.max_pool2d(F.conv2d(x, network.body[0].weight, network.body[0].bias, padding=1).relu(), 2)
    maps = F.max_pool2d(F.conv2d(maps, network.body[3].weight, network.body[3].bias, padding=1).relu(), 2)
    expected = F.linear(maps.flatten(1), network.body[7].weight, network.body[7].bias).relu()
    torch.testing.assert_close(seen, expected)
    torch.testing.assert_close(network.classify(x), F.linear(expected, network.head[0].weight, network.head[0].bias))
    assert seen.shape == (7, 128) and seen.any(0).sum() > 64


def test_rows_and_images_are_the_same_in_any_number(digits):
    network, x = features.mnist(), digits.x[:1100]
    torch.testing.assert_close(network(x.flatten(1)), network(x), rtol=0, atol=0)
    torch.testing.assert_close(network(x)[1050:], network(x[1050:]), atol=1e-5, rtol=1e-5)


def test_the_distances_on_the_card_are_those_of_the_shipped_features(digits, card):
    """With 2,000 images instead of 10,000 each distance is a little larger."""
    network, distances = features.mnist(), card["frechet_distance"]
    floor = frechet_distance(*network(digits.x[torch.randperm(2000, generator=seeded())]).chunk(2))
    assert distances["training digits, 5,000 and 5,000 others"] < floor < 8
    real = network(digits.x)
    noisy = (digits.x + 0.2 * torch.randn(digits.x.shape, generator=seeded())).clamp(0, 1)
    noise = frechet_distance(network(noisy), real)
    assert noise == pytest.approx(distances["test digits, noise of standard deviation 0.2"], rel=0.1)
    blurred = frechet_distance(network(F.avg_pool2d(digits.x, 3, stride=1, padding=1)), real)
    assert blurred == pytest.approx(distances["test digits, means of 3 × 3 pixels"], rel=0.1)
    assert max(distances, key=distances.get) == "one test digit of each class, over and over"


def test_it_is_frozen_and_lets_gradients_through(digits):
    network = features.mnist()
    x = digits.x[:2].clone().requires_grad_()
    network(x).sum().backward()
    assert x.grad.any() and not network.training
    assert not any(parameter.requires_grad for parameter in network.parameters())


def test_loading_draws_no_random_number():
    state = torch.get_rng_state()
    features.mnist()
    assert torch.equal(torch.get_rng_state(), state)


def test_initial_weights_come_from_the_generator():
    one, same, other = (features.Classifier(generator=seeded(seed)) for seed in (0, 0, 1))
    torch.testing.assert_close(one.state_dict(), same.state_dict(), rtol=0, atol=0)
    assert not torch.equal(one.head[0].weight, other.head[0].weight)


@pytest.mark.parametrize("shape", [(28, 28), (3, 28, 28), (2, 3, 28, 28), (2, 1, 32, 32), (0, 784), (784,)])
def test_wrong_shapes_are_named(shape):
    with pytest.raises(ValueError, match=r"x has shape \(.*images have to be \(n, 1, 28, 28\) or \(n, 784\)"):
        features.mnist()(torch.zeros(shape))


@pytest.mark.parametrize(
    ("value", "found"), [(-1.0, "reaches from -1 to 0"), (255.0, "from 0 to 255"), (float("nan"), "nan")]
)
def test_wrong_pixels_are_named(value, found):
    x = torch.zeros(2, 784)
    x[1, 5] = value
    with pytest.raises(ValueError, match=f"{found}.*knows pixels from 0 to 1"):
        features.mnist()(x)


@pytest.mark.parametrize("name", ["features-mnist", "features-fashion"])
def test_they_stay_small(name):
    assert (pretrained.FOLDER / f"{name}.safetensors").stat().st_size < 5e5


def test_examples_in_the_documentation_hold():
    results = doctest.testmod(features)
    assert results.attempted > 0 and results.failed == 0


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)
