"""The shipped autoencoders: ready to use, as good as their cards say, and fit for the page."""

import doctest
from pathlib import Path

import pytest
import torch
import torch.nn.functional as F
from torch import nn

from lecture_lib import data, pretrained
from lecture_lib.autoencoder import (
    Autoencoder,
    GaussianNoise,
    MaskingNoise,
    corrupt,
    keep_first,
    principal_components,
    psnr,
    shipped,
    squared_error,
)
from lecture_lib.widgets.export import export

NAMES = ("autoencoder-mnist", "ordered-autoencoder-mnist", "denoiser-mnist", "sparse-autoencoders-mnist")


@pytest.fixture(scope="module")
def digits() -> dict[str, torch.Tensor]:
    """The images that ship with the book: 10,000 for training, 2,000 of the test images."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LECTURE_DATA", str(Path(data.__file__).parent / "shipped"))
        return {split: data.mnist(split).x.flatten(1) for split in ("train", "test")}


def measured(name: str) -> dict:
    return pretrained.load(name).card["measured"]


def test_loading_draws_no_random_number():
    state = torch.get_rng_state()
    for load in (shipped.deep, shipped.ordered, shipped.denoiser, shipped.sparse_family):
        load()
    assert torch.equal(torch.get_rng_state(), state)


def test_a_loaded_network_can_be_trained_further():
    network = shipped.deep()
    x = torch.rand(2, 784, generator=torch.Generator().manual_seed(0))
    squared_error(network(x), x).mean().backward()
    assert all(p.requires_grad and p.grad is not None for p in network.parameters())


@torch.no_grad()
def test_the_deep_autoencoder_is_as_good_as_published(digits):
    """Hinton & Salakhutdinov (2006): 3.00 with 784-1000-500-250-30, and 13.87 with the first 30 components."""
    network, x = shipped.deep(), digits["test"]
    error = squared_error(network(x), x).mean().item()
    assert error == pytest.approx(measured("autoencoder-mnist")["test_squared_error"], rel=0.05)
    assert error < 3.3
    assert network.encode(x).shape == (2000, 30)


@torch.no_grad()
def test_the_ordered_autoencoder_beats_pca_at_every_code_size(digits):
    network, x = shipped.ordered(), digits["test"]
    mean, components = digits["train"].mean(0), principal_components(digits["train"], 64)
    card, z = measured("ordered-autoencoder-mnist")["test_squared_error"], network.encode(x)
    errors = []
    for k in range(1, 65):
        errors.append(squared_error(network.decode(keep_first(z, k)), x).mean().item())
        projected = (x - mean) @ components[:k].T @ components[:k] + mean
        assert errors[-1] < squared_error(projected, x).mean().item(), f"k = {k}"
        assert errors[-1] == pytest.approx(card.get(str(k), errors[-1]), rel=0.05)
    assert all(later < earlier for earlier, later in zip(errors, errors[8:]))


@torch.no_grad()
def test_the_denoiser_cleans_what_its_card_says(digits):
    network, x = shipped.denoiser(), digits["test"].view(-1, 1, 28, 28)
    generator = torch.Generator().manual_seed(0)
    noises = {f"Gaussian {s:g}": GaussianNoise(s) for s in (0.2, 0.4, 0.6)}
    noises |= {f"masking {s:g}": MaskingNoise(s) for s in (0.3, 0.6)}
    for name, noise in noises.items():
        noisy = corrupt(x, noise, generator)
        quality = psnr(network(noisy).sigmoid(), x).mean().item()
        assert quality == pytest.approx(measured("denoiser-mnist")["test_psnr"][name], abs=0.3)
        assert quality > psnr(noisy, x).mean().item() + 4


@torch.no_grad()
def test_the_sparse_family_is_what_its_card_says(digits):
    family, cards = shipped.sparse_family(), measured("sparse-autoencoders-mnist")
    assert [kind for kind, _ in family] == sorted(["none"] + 3 * ["kl", "l1", "l2", "weights"])
    x = F.avg_pool2d(digits["test"].view(-1, 1, 28, 28), 2).flatten(1)
    for (kind, strength), network in family.items():
        card, h = cards[f"{kind} {strength:g}"], network.encode(x)
        error = squared_error(network.decode(h), x).mean().item()
        assert error == pytest.approx(card["test_squared_error"], rel=0.06)
        assert (h == 0).double().mean().item() == pytest.approx(card["zeros"], abs=0.02)
        assert (h > 0.1 * h.max()).double().sum(1).mean().item() == pytest.approx(card["active_units"], abs=1.5)
        torch.testing.assert_close(network.decoder[0].weight.norm(dim=0), torch.ones(64), atol=2e-3, rtol=0)
        assert type(network.decoder[0]) is nn.Linear


def test_stronger_penalties_leave_less_activity_and_larger_errors():
    cards = measured("sparse-autoencoders-mnist")
    for kind in ("l1", "l2", "kl"):
        strengths = sorted(strength for own, strength in shipped.sparse_family() if own == kind)
        members = [cards["none 0"]] * (kind != "kl") + [cards[f"{kind} {strength:g}"] for strength in strengths]
        activities = [member["mean_activity"] for member in members]
        assert activities == sorted(activities, reverse=True)
        errors = [member["test_squared_error"] for member in members]
        assert errors == sorted(errors)


@pytest.mark.parametrize("name", ["deep", "ordered", "denoiser", "sparse"])
def test_the_page_can_run_them(name):
    if name == "denoiser":
        assert len(export(shipped.denoiser(), input_shape=(1, 28, 28)).weights) < 300_000
        return
    network: Autoencoder = shipped.sparse_family()["l1", 0.15] if name == "sparse" else getattr(shipped, name)()
    pixels = 196 if name == "sparse" else 784
    codes = network.encode(torch.zeros(1, pixels)).shape[1]
    assert export(network.encoder, input_shape=(pixels,)).spec["layers"]
    assert export(network.decoder, input_shape=(codes,)).spec["layers"]


def test_all_that_ships_stays_small():
    sizes = {name: (pretrained.FOLDER / f"{name}.safetensors").stat().st_size for name in NAMES}
    assert sum(sizes.values()) < 5e6
    assert sum(path.stat().st_size for path in pretrained.FOLDER.glob("*.safetensors")) < 20e6


def test_examples_in_the_documentation_hold():
    results = doctest.testmod(shipped)
    assert results.attempted > 0 and results.failed == 0
