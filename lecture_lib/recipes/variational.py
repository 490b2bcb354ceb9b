"""Recipes of the variational autoencoders on MNIST and Fashion-MNIST.

The pixels are made binary by one coin each, which shows 1 with the grey value as probability. In training the coins are
thrown anew for every batch; the test images are thrown once, from a seed of their own.
"""

from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor, nn

from lecture_lib import data, device, rbm, vae
from lecture_lib.autoencoder import bernoulli_nll
from lecture_lib.recipes.material import Result, as_shipped, card, descend, digits
from lecture_lib.recipes.subjects import DIGITS, GARMENTS, Subject, distance_to_test, judged
from lecture_lib.scale import at_scale
from lecture_lib.vae import shipped

SEED = 0
TEST_SEED = 1  # of the coins of the test images
BETAS = (0.1, 0.3, 1.0, 3.0, 5.0, 10.0, 30.0)
ACTIVE = 0.01  # a unit is active if its mean varies by more than this between images (Burda et al. 2016)


def vae_mnist(where: torch.device, checkpoint: Path | None) -> Result:
    """784-400-300-40 and back on binary MNIST, by the evidence lower bound."""
    epochs = at_scale(smoke=1, read=8, full=50)
    model, made = _vae("vae-mnist", DIGITS, shipped.DIGITS, where, checkpoint, epochs=epochs)
    return model.state_dict(), made


def vae_fashion(where: torch.device, checkpoint: Path | None) -> Result:
    """784-144-72-20 and back on binary Fashion-MNIST, likewise; also judged by what it draws."""
    epochs = at_scale(smoke=1, read=8, full=30)
    model, made = _vae("vae-fashion", GARMENTS, shipped.GARMENTS, where, checkpoint, epochs=epochs)
    made["measured"] |= _drawings(as_shipped(model), GARMENTS, where)
    return model.state_dict(), made


def _vae(
    name: str, subject: Subject, sizes: tuple[int, ...], where: torch.device, checkpoint: Path | None, *, epochs: int
) -> tuple[vae.VAE, dict]:
    """The trained model and its card."""
    generator, (images, x) = device.generator(SEED, where), subject.train(where)
    model = _from_mean(shipped.symmetric(sizes, generator=generator), x)
    updates = descend(
        model,
        _tossed(lambda b: -vae.elbo(b, *model(b, generator)).total.mean(), generator),
        x,
        epochs=epochs,
        batch_size=200,
        learning_rate=5e-3,
        generator=generator,
        checkpoint=checkpoint,
        name=name,
        fused=True,
    )
    measured = _likelihood(as_shipped(model), binary_test_images(subject, where))
    return model, card(images, SEED, updates, measured)


@torch.no_grad()
def _drawings(model: vae.VAE, subject: Subject, where: torch.device) -> dict:
    """How good the means of pixels are that the decoder makes of draws from the prior; and pixels drawn from those."""
    generator, x = device.generator(SEED, where), subject.train(where)[1]
    latents = model.encode(x[:1]).mu.shape[1]
    z = torch.randn(at_scale(smoke=500, read=10_000, full=10_000), latents, generator=generator, device=where)
    means = model.decode(z).sigmoid()
    drawn = data.binarized(means, "sample", generator)
    return judged(means, subject, x) | {"frechet_distance_of_drawn_pixels": distance_to_test(drawn, subject)}


@torch.no_grad()
def _likelihood(model: vae.VAE, test: Tensor) -> dict:
    """The bound on all test images, and how far the log-likelihood lies above it, by importance sampling on some.

    That distance varies far less between images than the likelihood itself, so that a thousand images will do.
    """
    generator = device.generator(SEED, test.device)
    bound = vae.elbo(test, *model(test, generator))
    images, samples = at_scale(smoke=20, read=100, full=1000), at_scale(smoke=50, read=500, full=5000)
    chosen = torch.randperm(len(test), generator=generator, device=test.device)[:images]
    likelihood = torch.cat(
        [vae.log_likelihood(model, b, samples=samples, generator=generator) for b in test[chosen].split(20)]
    )
    gap = likelihood - bound.total[chosen]
    return {
        "test_elbo": round(bound.total.mean().item(), 2),
        "test_reconstruction": round(bound.reconstruction.mean().item(), 2),
        "test_kl": round(bound.kl.mean().item(), 2),
        "test_nll": round(-(bound.total.mean() + gap.mean()).item(), 2),
        "gap": round(gap.mean().item(), 2),
        "standard_error_of_gap": round(gap.std().item() / images**0.5, 2),
        "gap_from": f"{images} test images, {samples} samples each",
        "unit": "nats per image",
    }


def vae_mnist_plane(where: torch.device, checkpoint: Path | None) -> Result:
    """784-192-96-2 and back on binary MNIST; beside it the same network trained for the reconstruction alone."""
    generator, (images, x) = device.generator(SEED, where), digits(where)
    model = _from_mean(shipped.symmetric(shipped.PLANE, generator=generator), x)
    plain = _from_mean(shipped.deterministic(shipped.PLANE, generator=generator), x)

    def loss(b: Tensor) -> Tensor:
        """One sum for both: no parameter is shared, so each network feels its own term only."""
        return bernoulli_nll(plain(b), b).mean() - vae.elbo(b, *model(b, generator)).total.mean()

    updates = descend(
        nn.ModuleDict({"vae": model, "autoencoder": plain}),
        _tossed(loss, generator),
        x,
        epochs=at_scale(smoke=1, read=8, full=80),
        batch_size=200,
        learning_rate=5e-3,
        generator=generator,
        checkpoint=checkpoint,
        name="vae-mnist-plane",
        fused=True,
    )
    test, half = binary_test_images(DIGITS, where), as_shipped(plain)
    with torch.no_grad():
        alone = {"test_reconstruction": round(-bernoulli_nll(half(test), test).mean().item(), 2)}
    measured = {"vae": _terms(as_shipped(model), test), "autoencoder": alone, "unit": "nats per image"}
    return _joined({"vae": model, "autoencoder": plain}), card(images, SEED, updates, measured)


def beta_vaes_mnist(where: torch.device, checkpoint: Path | None) -> Result:
    """784-72-72-10 and back on binary MNIST, seven at once: one for each weight β of the divergence."""
    generator, (images, x) = device.generator(SEED, where), digits(where)
    models = {f"{beta:g}": _from_mean(shipped.symmetric(shipped.FAMILY, generator=generator), x) for beta in BETAS}

    def loss(b: Tensor) -> Tensor:
        """One sum for all: no parameter is shared, so each model feels its own terms only."""
        bounds = [vae.elbo(b, *model(b, generator), beta=float(beta)) for beta, model in models.items()]
        return -torch.stack([bound.total.mean() for bound in bounds]).sum()

    updates = descend(
        nn.ModuleList(models.values()),
        _tossed(loss, generator),
        x,
        epochs=at_scale(smoke=1, read=4, full=25),
        batch_size=200,
        learning_rate=5e-3,
        generator=generator,
        checkpoint=checkpoint,
        name="beta-vaes-mnist",
        fused=True,
    )
    test = binary_test_images(DIGITS, where)
    measured = {beta: _terms(as_shipped(model), test) for beta, model in models.items()}
    return _joined(models), card(images, SEED, updates, {"by_beta": measured, "unit": "nats per image"})


@torch.no_grad()
def _terms(model: vae.VAE, test: Tensor) -> dict:
    """Both terms of the bound on the test images, and how many latents are used."""
    logits, mu, log_var = model(test, device.generator(SEED, test.device))
    bound = vae.elbo(test, logits, mu, log_var)
    return {
        "test_elbo": round(bound.total.mean().item(), 2),
        "test_reconstruction": round(bound.reconstruction.mean().item(), 2),
        "test_kl": round(bound.kl.mean().item(), 2),
        "active_units": int((mu.var(0) > ACTIVE).sum()),
    }


def binary_test_images(subject: Subject, where: torch.device) -> Tensor:
    """The test images as rows (n, 784) of zeros and ones, the same ones every time and on every device."""
    return data.binarized(subject.test(torch.device("cpu")), "sample", device.generator(TEST_SEED)).to(where)


def _tossed(loss: Callable[[Tensor], Tensor], generator: torch.Generator) -> Callable[[Tensor], Tensor]:
    """The loss on pixels whose coins are thrown now."""
    return lambda x: loss(data.binarized(x, "sample", generator))


@torch.no_grad()
def _from_mean(model: nn.Module, x: Tensor) -> nn.Module:
    """The model with a decoder that starts at the mean image: nothing else has to learn it."""
    model.decoder[-1].bias.copy_(rbm.log_odds(x.mean(0), len(x)))
    return model


def _joined(models: dict[str, nn.Module]) -> dict[str, Tensor]:
    """The parameters of all of them, by name of the model, slash, name of the parameter."""
    return {f"{name}/{key}": value for name, model in models.items() for key, value in model.state_dict().items()}
