"""The generators side by side: pictures of the right kind, from the generator alone, of every class."""

import doctest
from pathlib import Path

import pytest
import torch

from lecture_lib import data, pretrained, rbm, zoo
from lecture_lib.evaluation import features, frechet_distance
from lecture_lib.gan import shipped as shipped_gans
from lecture_lib.vae import shipped as shipped_vaes

KEYS = ["RBM", "VAE", "VAE, drawn pixels", "GAN"]
JUDGES = {"mnist": features.mnist, "fashion": features.fashion}
NETWORKS = {
    "mnist": (shipped_gans.digits, shipped_vaes.digits, 40),
    "fashion": (shipped_gans.garments, shipped_vaes.garments, 20),
}


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


@pytest.fixture(autouse=True)
def short_chains(monkeypatch):
    """A hundredth of the chains' length, which is enough to see that they are walked."""
    monkeypatch.setattr(zoo, "BURN_IN", 10)
    monkeypatch.setattr(zoo, "BETWEEN", 2)


@pytest.mark.parametrize("name", JUDGES)
def test_every_sampler_makes_pictures_from_the_generator_alone(name):
    samplers = zoo.samplers(name)
    assert list(samplers) == KEYS
    state = torch.get_rng_state()
    for key, draw in samplers.items():
        one, same, other = (draw(3, seeded(seed)) for seed in (0, 0, 1))
        assert one.shape == (3, 1, 28, 28) and one.dtype == torch.float32 and not one.requires_grad
        assert one.min() >= 0 and one.max() <= 1 and one.std() > 0.1, key
        assert torch.equal(one, same) and not torch.equal(one, other)
        assert not torch.equal(one[0], one[1])
    assert torch.equal(torch.get_rng_state(), state)


@pytest.mark.parametrize("name", JUDGES)
def test_the_networks_are_those_that_ship(name):
    generator, autoencoder, latents = NETWORKS[name]
    samplers, n = zoo.samplers(name), 1100  # more than are made at once
    z = torch.randn(n, shipped_gans.LATENT, generator=seeded())
    torch.testing.assert_close(samplers["GAN"](n, seeded())[1090:], generator()(z[1090:]), atol=1e-5, rtol=1e-4)
    random = seeded()
    means = autoencoder().decode(torch.randn(n, latents, generator=random)).sigmoid().view(n, 1, 28, 28)
    torch.testing.assert_close(samplers["VAE"](n, seeded()), means.detach(), atol=1e-5, rtol=1e-4)
    drawn = samplers["VAE, drawn pixels"](n, seeded())
    assert set(drawn.unique().tolist()) == {0.0, 1.0}
    assert (drawn - means).mean(0).abs().max() < 0.08, "each pixel is white with the chance that the decoder says"
    torch.testing.assert_close(drawn, data.binarized(means.detach(), "sample", random))


@torch.no_grad()
@pytest.mark.parametrize("name", JUDGES)
def test_both_networks_make_every_class_and_none_all_the_time(name):
    judge = JUDGES[name]()
    for key in ("VAE", "GAN"):
        made = zoo.samplers(name)[key](2000, seeded())
        shares = judge.classify(made).argmax(1).bincount(minlength=10) / len(made)
        assert shares.min() > 0.02 and shares.max() < 0.25, (key, shares)


@torch.no_grad()
@pytest.mark.parametrize("name", JUDGES)
def test_the_generator_is_the_nearest_to_the_data_and_drawn_pixels_the_farthest(name, monkeypatch):
    monkeypatch.setenv("LECTURE_DATA", str(Path(data.__file__).parent / "shipped"))
    judge, images = JUDGES[name](), {"mnist": data.mnist, "fashion": data.fashion_mnist}[name]("train")
    equally = torch.cat([images.x[images.y == label][:200] for label in range(10)])
    samplers = zoo.samplers(name)
    distances = {
        key: frechet_distance(judge(samplers[key](2000, seeded())), judge(equally))
        for key in ("GAN", "VAE", "VAE, drawn pixels")
    }
    assert list(distances.values()) == sorted(distances.values()), distances


def test_dreams_are_those_of_parallel_gibbs_chains():
    """With W = 0 the hidden units say nothing, so that every picture is σ(b), and coins decide nothing."""
    machine = rbm.RBM(784, 3, generator=seeded())
    with torch.no_grad():
        machine.W.zero_()
        machine.b.copy_(torch.linspace(-3, 3, 784))
    pictures = zoo.dreams(machine, 5, seeded())
    torch.testing.assert_close(pictures, machine.b.sigmoid().view(1, 1, 28, 28).expand(5, 1, 28, 28))


def test_a_chain_is_used_again_after_some_steps(monkeypatch):
    machine = rbm.RBM.from_tensors(pretrained.load("rbm-mnist").tensors).requires_grad_(False)
    monkeypatch.setattr(zoo, "CHAINS", 4)
    random = seeded()
    v = rbm.sample(torch.full((4, 784), 0.5), random)
    expected = []
    for steps in (10, 2, 2):
        for _ in range(steps):
            v = machine.gibbs_step(v, random)
        expected.append(machine.visible_probabilities(rbm.sample(machine.hidden_probabilities(v), random)))
    torch.testing.assert_close(zoo.dreams(machine, 10, seeded()).flatten(1), torch.cat(expected)[:10])


def test_chains_that_begin_at_digits_stay_near_them(monkeypatch):
    """And those that begin at coins have not yet come there: 10 steps are too few to forget either."""
    monkeypatch.setenv("LECTURE_DATA", str(Path(data.__file__).parent / "shipped"))
    images = data.mnist("test", binarize="threshold")
    machine, judge = rbm.RBM.from_tensors(pretrained.load("rbm-mnist").tensors).requires_grad_(False), features.mnist()
    start = images.x[:500].flatten(1)
    near, far = (zoo.dreams(machine, 500, seeded(), start=begin) for begin in (start, None))
    with torch.no_grad():
        seen = judge(images.x)
        assert frechet_distance(judge(near), seen) < 0.3 * frechet_distance(judge(far), seen)
        same = judge.classify(near).argmax(1) == images.y[:500]
    assert same.float().mean() > 0.8


@pytest.mark.parametrize("key", KEYS)
def test_no_pictures_are_an_error(key):
    with pytest.raises(ValueError, match="n is 0; ask for 1 picture or more"):
        zoo.samplers("mnist")[key](0, seeded())


@pytest.mark.parametrize("name", ["digits", "MNIST", "", "cifar"])
def test_unknown_data_are_named(name):
    with pytest.raises(ValueError, match=f"name is '{name}'; there are generators of 'mnist' and 'fashion'"):
        zoo.samplers(name)


def test_a_start_of_another_size_is_named():
    machine = rbm.RBM.from_tensors(pretrained.load("rbm-mnist").tensors)
    with pytest.raises(ValueError, match="v has shape .*784 visible units"):
        zoo.dreams(machine, 5, seeded(), start=torch.zeros(5, 100))
    with pytest.raises(ValueError, match="v has shape .*100 visible units"):
        zoo.dreams(rbm.RBM(100, 3), 5, seeded())


def test_examples_in_the_documentation_hold():
    results = doctest.testmod(zoo)
    assert results.attempted > 0 and results.failed == 0
