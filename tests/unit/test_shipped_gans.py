"""The shipped generators: ready to use, as good as its card says, no copyist, and fit for the page."""

import doctest
from pathlib import Path

import pytest
import torch

from lecture_lib import data, pretrained
from lecture_lib.evaluation import features, frechet_distance
from lecture_lib.gan import shipped
from lecture_lib.widgets.export import export


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


@pytest.fixture(scope="module")
def digits() -> dict[str, torch.Tensor]:
    """The images that ship with the book: 10,000 for training, 2,000 of the test images."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LECTURE_DATA", str(Path(data.__file__).parent / "shipped"))
        return {split: data.mnist(split).x for split in ("train", "test")}


@pytest.fixture(scope="module")
def generated() -> torch.Tensor:
    return shipped.digits()(torch.randn(2000, shipped.LATENT, generator=seeded()))


@pytest.fixture(scope="module")
def card() -> dict:
    return pretrained.load("gan-mnist").card["measured"]


def test_the_digits_are_as_good_as_their_card_says(digits, generated, card):
    """A fifth of the images makes the distance a little larger."""
    judge = features.mnist()
    distance = frechet_distance(judge(generated), judge(digits["test"]))
    assert card["frechet_distance"] - 1 < distance < card["frechet_distance"] + 5
    assert card["frechet_distance"] < 25 and card["images"].startswith("10,000 generated")


def test_every_digit_is_made_and_none_all_the_time(generated, card):
    shares = features.mnist().classify(generated).argmax(1).bincount(minlength=10) / len(generated)
    assert shares.min() > 0.05 and shares.max() < 0.2
    assert shares.tolist() == pytest.approx(card["share_of_each_digit"], abs=0.03)


@torch.no_grad()
def test_the_garments_are_as_good_as_their_card_says():
    """Of the images that ship, equally many of each class: the training images, for there are too few of the test."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LECTURE_DATA", str(Path(data.__file__).parent / "shipped"))
        images = data.fashion_mnist("train")
    equally = torch.cat([images.x[images.y == label][:200] for label in range(10)])
    judge, made = features.fashion(), shipped.garments()(torch.randn(2000, shipped.LATENT, generator=seeded()))
    card = pretrained.load("gan-fashion").card["measured"]
    distance = frechet_distance(judge(made), judge(equally))
    assert card["frechet_distance"] - 3 < distance < card["frechet_distance"] + 6
    shares = judge.classify(made).argmax(1).bincount(minlength=10) / len(made)
    assert shares.tolist() == pytest.approx(card["share_of_each_garment"], abs=0.03) and shares.min() > 0.05
    nearest = card["distance_to_the_nearest_training_garment"]
    assert nearest["generated"]["mean"] > nearest["test garments"]["mean"], "no copies"


def test_what_is_made_is_not_copied_from_the_training_digits(digits, generated, card):
    train = digits["train"].flatten(1)
    ours, theirs = (torch.cdist(x[:300].flatten(1), train).min(1).values for x in (generated, digits["test"]))
    assert ours.mean() > 0.7 * theirs.mean()
    whole = card["distance_to_the_nearest_training_digit"]
    for found, name in ((ours, "generated"), (theirs, "test digits")):
        assert whole[name]["mean"] < found.mean() < 1.4 * whole[name]["mean"], "more training digits, a nearer one"


def test_a_picture_is_of_its_own_noise_alone():
    network, z = shipped.digits(), torch.randn(5, shipped.LATENT, generator=seeded())
    torch.testing.assert_close(network(z)[:2], network(z[:2]), atol=1e-5, rtol=1e-4)
    assert not torch.allclose(network(z)[0], network(z)[1], atol=0.1)


def test_it_is_frozen_and_lets_gradients_through():
    network, z = shipped.digits(), torch.randn(2, shipped.LATENT, generator=seeded()).requires_grad_()
    network(z).sum().backward()
    assert z.grad.any() and not network.training
    assert not any(parameter.requires_grad for parameter in network.parameters())


def test_loading_draws_no_random_number():
    state = torch.get_rng_state()
    shipped.digits()
    assert torch.equal(torch.get_rng_state(), state)


def test_the_page_can_run_it():
    assert len(export(shipped.digits(), input_shape=(shipped.LATENT,), dtype="int8").weights) < 300_000
    assert (pretrained.FOLDER / "gan-mnist.safetensors").stat().st_size < 1e6


def test_examples_in_the_documentation_hold():
    results = doctest.testmod(shipped)
    assert results.attempted > 0 and results.failed == 0
