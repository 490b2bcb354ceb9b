"""The shipped variational autoencoders: ready to use, as good as their cards say, and fit for the page."""

import doctest
from pathlib import Path

import pytest
import torch

from lecture_lib import data, pretrained, vae
from lecture_lib.autoencoder import bernoulli_nll
from lecture_lib.recipes.variational import ACTIVE, BETAS
from lecture_lib.vae import shipped
from lecture_lib.widgets.export import export

NAMES = ("vae-mnist", "vae-fashion", "vae-mnist-plane", "beta-vaes-mnist")
LOADERS = (
    shipped.digits,
    shipped.garments,
    shipped.digit_plane,
    shipped.digit_plane_without_prior,
    shipped.beta_family,
)


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


@pytest.fixture(scope="module")
def test_digits() -> data.ImageData:
    """The 2,000 test images that ship with the book, as rows of zeros and ones."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LECTURE_DATA", str(Path(data.__file__).parent / "shipped"))
        images = data.mnist("test", binarize="sample", generator=seeded(2))
    return data.ImageData(images.x.flatten(1), images.y, images.source)


@torch.no_grad()
def bound(model: vae.VAE, x: torch.Tensor) -> vae.ELBO:
    return vae.elbo(x, *model(x, seeded()))


def measured(name: str) -> dict:
    return pretrained.load(name).card["measured"]


def test_loading_draws_no_random_number():
    state = torch.get_rng_state()
    for load in LOADERS:
        load()
    assert torch.equal(torch.get_rng_state(), state)


def test_a_loaded_model_can_be_trained_further():
    model, x = shipped.digit_plane(), torch.rand(2, 784, generator=seeded()).round()
    (-vae.elbo(x, *model(x, seeded())).total.mean()).backward()
    assert all(p.requires_grad and p.grad is not None and p.grad.any() for p in model.parameters())


def test_the_digits_are_as_good_as_their_card_says(test_digits):
    card, terms = measured("vae-mnist"), bound(shipped.digits(), test_digits.x)
    assert terms.total.mean().item() == pytest.approx(card["test_elbo"], abs=2)
    assert terms.kl.mean().item() == pytest.approx(card["test_kl"], abs=1)
    assert terms.total.mean().item() > -95


def test_the_digits_come_near_the_published_likelihood(test_digits):
    """Burda, Grosse & Salakhutdinov (2016): 86.76 nats, with 784-200-200-50 and 3280 epochs."""
    card, model, x = measured("vae-mnist"), shipped.digits(), test_digits.x[:250]
    assert card["test_nll"] < 88 and "5000 samples" in card["gap_from"]
    few = vae.log_likelihood(model, x, samples=200, generator=seeded()).mean().item()
    gap = few - bound(model, x).total.mean().item()  # on the same images, for their likelihoods vary much
    assert card["gap"] - 1.5 < gap < card["gap"] + 0.5, "fewer samples find a little less"


def test_the_garments_are_as_good_as_their_card_says():
    """The subset that ships has more shoes and bags than the whole, so equally many of each class are looked at."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LECTURE_DATA", str(Path(data.__file__).parent / "shipped"))
        images = data.fashion_mnist("test", binarize="sample", generator=seeded(2))
    equally = torch.cat([images.x[images.y == label][:40] for label in range(10)]).flatten(1)
    card, terms = measured("vae-fashion"), bound(shipped.garments(), equally)
    assert terms.total.mean().item() == pytest.approx(card["test_elbo"], abs=8)
    assert terms.kl.mean().item() == pytest.approx(card["test_kl"], abs=1.5)
    machine = measured("rbm-fashion")  # of the same test images, black and white by the same coins
    assert -card["test_nll"] > machine["test_log_likelihood"] > machine["conservative_test_log_likelihood"] > -245


@torch.no_grad()
def test_draws_from_the_prior_are_as_near_to_digits_as_other_digits_are(test_digits):
    drawn = (shipped.digits().decode(torch.randn(300, 40, generator=seeded())) > 0).float()
    assert drawn.mean().item() == pytest.approx(test_digits.x.mean().item(), rel=0.15)
    ours, theirs = (torch.cdist(x, test_digits.x[300:]).square().min(1).values for x in (drawn, test_digits.x[:300]))
    assert ours.mean() < 1.1 * theirs.mean()


def test_the_plane_is_as_good_as_its_card_says(test_digits):
    card, terms = measured("vae-mnist-plane"), bound(shipped.digit_plane(), test_digits.x)
    assert terms.total.mean().item() == pytest.approx(card["vae"]["test_elbo"], abs=2)
    assert terms.kl.mean().item() == pytest.approx(card["vae"]["test_kl"], abs=0.3)
    with torch.no_grad():
        plain = -bernoulli_nll(shipped.digit_plane_without_prior()(test_digits.x), test_digits.x).mean().item()
    assert plain == pytest.approx(card["autoencoder"]["test_reconstruction"], abs=2)
    assert plain > terms.reconstruction.mean().item(), "without the divergence the reconstruction is better"


@torch.no_grad()
def test_the_plane_has_a_region_for_each_digit_and_the_prior_covers_it(test_digits):
    mu, _ = shipped.digit_plane().encode(test_digits.x)
    codes = shipped.digit_plane_without_prior().encode(test_digits.x)
    for places in (mu, codes):
        nearest = torch.cdist(places[:500], places[500:]).topk(5, largest=False).indices
        votes = test_digits.y[500:][nearest].mode(1).values
        assert (votes == test_digits.y[:500]).float().mean() > 0.65
    assert mu.std(0) == pytest.approx([1, 1], abs=0.25)
    assert codes.std(0).min() > 2


def test_a_larger_beta_keeps_less_and_reconstructs_worse(test_digits):
    family, card = shipped.beta_family(), measured("beta-vaes-mnist")["by_beta"]
    assert tuple(family) == BETAS
    terms = {beta: bound(model, test_digits.x) for beta, model in family.items()}
    divergences = [terms[beta].kl.mean().item() for beta in BETAS]
    assert divergences == sorted(divergences, reverse=True)
    reconstructions = [terms[beta].reconstruction.mean().item() for beta in BETAS]
    assert reconstructions == sorted(reconstructions, reverse=True)
    assert max(BETAS, key=lambda beta: terms[beta].total.mean().item()) == 1, "the ELBO is what β = 1 was trained on"
    for beta, model in family.items():
        own = card[f"{beta:g}"]
        assert terms[beta].reconstruction.mean().item() == pytest.approx(own["test_reconstruction"], abs=3)
        assert terms[beta].kl.mean().item() == pytest.approx(own["test_kl"], abs=1)
        with torch.no_grad():
            assert abs(int((model.encode(test_digits.x).mu.var(0) > ACTIVE).sum()) - own["active_units"]) <= 1


def test_the_page_can_run_them():
    """And they fit into it with a byte for each weight."""
    planes = (shipped.digit_plane(), shipped.digit_plane_without_prior())
    halves = [export(net.encoder, input_shape=(784,), dtype="int8") for net in planes]
    halves += [export(net.decoder, input_shape=(2,), dtype="int8") for net in planes]
    assert sum(len(half.weights) for half in halves) < 800_000
    decoders = [export(model.decoder, input_shape=(10,), dtype="int8") for model in shipped.beta_family().values()]
    assert sum(len(decoder.weights) for decoder in decoders) < 600_000
    assert export(shipped.digits().decoder, input_shape=(40,)).spec["layers"]


@pytest.mark.parametrize("name", NAMES)
def test_each_file_stays_small(name):
    assert (pretrained.FOLDER / f"{name}.safetensors").stat().st_size < 2e6


def test_examples_in_the_documentation_hold():
    results = doctest.testmod(shipped)
    assert results.attempted > 0 and results.failed == 0
