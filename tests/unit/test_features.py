"""The classifier that judges generated digits: as good as its card says, frozen, and strict about what it is shown."""

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
def card() -> dict:
    return pretrained.load("features-mnist").card["measured"]


def test_it_reads_digits_as_well_as_its_card_says(digits, card):
    network = features.mnist()
    right = network.classify(digits.x).argmax(1) == digits.y
    assert right.double().mean().item() == pytest.approx(card["test_accuracy"], abs=0.005)
    assert card["test_accuracy"] > 0.985


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


def test_it_stays_small():
    assert (pretrained.FOLDER / "features-mnist.safetensors").stat().st_size < 5e5


def test_examples_in_the_documentation_hold():
    results = doctest.testmod(features)
    assert results.attempted > 0 and results.failed == 0


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)
