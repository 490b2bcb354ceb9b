"""Recipes of the autoencoders."""

import copy
from collections.abc import Iterable
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lecture_lib import device, rbm
from lecture_lib.autoencoder import (
    Autoencoder,
    GaussianNoise,
    MaskingNoise,
    MixedNoise,
    bernoulli_nll,
    corrupt,
    denoising_chain,
    keep_first,
    kl_sparsity,
    l1,
    l2,
    principal_components,
    psnr,
    random_sizes,
    shipped,
    squared_error,
)
from lecture_lib.recipes.material import Result, as_shipped, card, descend, digits, test_digits
from lecture_lib.scale import at_scale

SEED = 0
CODE_SIZES = (1, 2, 4, 8, 16, 32, 64)
PENALTIES = {
    "none": (0.0,),
    "l1": (0.03, 0.15, 0.6),
    "l2": (0.03, 0.3, 3.0),
    "kl": (0.03, 0.3, 3.0),
    "weights": (0.003, 0.02, 0.1),
}
HIGHEST = 0.8  # level of the noise: standard deviation, or share of masked pixels
MEAN_ACTIVITY = 0.05  # what "kl" aims at


def autoencoder_mnist(where: torch.device, checkpoint: Path | None) -> Result:
    """784-400-200-30 and back on grey MNIST by squared error (after Hinton & Salakhutdinov 2006)."""
    generator, (images, x) = device.generator(SEED, where), digits(where)
    network = shipped.symmetric(shipped.DEEP, generator=generator)
    _start_from_mean(network.decoder, x)
    updates = descend(
        network,
        lambda x: squared_error(network(x), x).mean(),
        x,
        epochs=at_scale(smoke=1, read=10, full=60),
        batch_size=128,
        learning_rate=3e-3,
        generator=generator,
        checkpoint=checkpoint,
        name="autoencoder-mnist",
    )
    test, half = test_digits(where), as_shipped(network)
    with torch.no_grad():
        measured = {"test_squared_error": round(squared_error(half(test), test).mean().item(), 2), "unit": "per image"}
    return network.state_dict(), card(images, SEED, updates, measured)


def ordered_autoencoder_mnist(where: torch.device, checkpoint: Path | None) -> Result:
    """784-192-96-64 and back on grey MNIST by nested dropout: one network for every code size."""
    generator, (images, x) = device.generator(SEED, where), digits(where)
    network = shipped.symmetric(shipped.ORDERED, generator=generator)
    _start_from_mean(network.decoder, x)
    units = shipped.ORDERED[-1]
    linear = _linear_errors(x, x, range(1, units + 1))

    def loss(x: Tensor) -> Tensor:
        """The error at random sizes, in units of PCA's error there: else the small codes would drown the large."""
        k = random_sizes(len(x), units, generator)
        return (squared_error(network.decode(keep_first(network.encode(x), k)), x) / linear[k - 1]).mean()

    updates = descend(
        network,
        loss,
        x,
        epochs=at_scale(smoke=1, read=10, full=60),
        batch_size=128,
        learning_rate=3e-3,
        generator=generator,
        checkpoint=checkpoint,
        name="ordered-autoencoder-mnist",
    )
    test, half = test_digits(where), as_shipped(network)
    with torch.no_grad():
        ours = [squared_error(half.decode(keep_first(half.encode(test), k)), test).mean().item() for k in CODE_SIZES]
    theirs = _linear_errors(x, test, CODE_SIZES).tolist()
    measured = {
        "test_squared_error": {str(k): round(error, 2) for k, error in zip(CODE_SIZES, ours)},
        "test_squared_error_of_pca": {str(k): round(error, 2) for k, error in zip(CODE_SIZES, theirs)},
        "unit": "per image",
    }
    return network.state_dict(), card(images, SEED, updates, measured)


def denoiser_mnist(where: torch.device, checkpoint: Path | None) -> Result:
    """A convolutional denoiser of grey MNIST, for Gaussian and masking noise of any level up to 0.8.

    Half of the batches are corrupted once. The others walk a few steps along the network's own chain, and it learns the
    way back: trained on single corruptions alone, chains wander off to blots that no training image ever came near
    (walkback, Bengio et al. 2013).
    """
    generator, (images, x) = device.generator(SEED, where), digits(where)
    network = shipped.denoising_network(generator=generator)
    updates = descend(
        network,
        lambda x: bernoulli_nll(network(_spoiled(network, x, generator)), x).mean(),
        x.view(-1, 1, 28, 28),
        epochs=at_scale(smoke=1, read=3, full=15),
        batch_size=128,
        learning_rate=3e-3,
        generator=generator,
        checkpoint=checkpoint,
        name="denoiser-mnist",
    )
    test, half = test_digits(where).view(-1, 1, 28, 28), as_shipped(network)
    levels = {f"Gaussian {std:g}": GaussianNoise(std) for std in (0.2, 0.4, 0.6)}
    levels |= {f"masking {share:g}": MaskingNoise(share) for share in (0.3, 0.6)}
    with torch.no_grad():
        measured = {
            name: round(psnr(half(corrupt(test, level, generator)).sigmoid(), test).mean().item(), 2)
            for name, level in levels.items()
        }
    return network.state_dict(), card(images, SEED, updates, {"test_psnr": measured, "unit": "dB"})


def _spoiled(network: nn.Module, x: Tensor, generator: torch.Generator) -> Tensor:
    """Images with noise of both kinds and all levels; or, every other time, states of the chain with one of them."""
    choice, kind, level = torch.rand(3, generator=generator, device=generator.device).tolist()
    if choice < 0.5:
        return corrupt(x, MixedNoise(std=HIGHEST, share=HIGHEST), generator)
    noise = GaussianNoise(HIGHEST * level) if kind < 0.5 else MaskingNoise(HIGHEST * level)
    steps = int(torch.empty((), device=generator.device).geometric_(0.5, generator=generator))  # 2 on average
    p = denoising_chain(network, x, noise, steps=steps, generator=generator)[-1]
    return corrupt(torch.bernoulli(p, generator=generator), noise, generator)


def sparse_autoencoders_mnist(where: torch.device, checkpoint: Path | None) -> Result:
    """196-64-196 on MNIST in 14 × 14 pixels, thirteen at once: each penalty of the lecture at three strengths."""
    generator, (images, x) = device.generator(SEED, where), digits(where)
    members = [(kind, strength) for kind, strengths in PENALTIES.items() for strength in strengths]
    networks = nn.ModuleList(shipped.sparse_network(kind, generator=generator) for kind, _ in members)

    def loss(x: Tensor) -> Tensor:
        """One sum for all: no parameter is shared, so each network feels its own terms only."""
        return torch.stack([_penalised(net, x, *member) for net, member in zip(networks, members)]).sum()

    updates = descend(
        networks,
        loss,
        _quartered(x),
        epochs=at_scale(smoke=1, read=4, full=30),
        batch_size=128,
        learning_rate=3e-3,
        generator=generator,
        checkpoint=checkpoint,
        name="sparse-autoencoders-mnist",
    )
    plain = [_with_plain_columns(network) for network in networks]
    test = _quartered(test_digits(where))
    measured = {
        f"{kind} {strength:g}": _sparsity(as_shipped(net), test) for (kind, strength), net in zip(members, plain)
    }
    tensors = {
        f"{kind}/{strength:g}/{name}": tensor
        for (kind, strength), net in zip(members, plain)
        for name, tensor in net.state_dict().items()
    }
    return tensors, card(images, SEED, updates, measured)


def _penalised(network: Autoencoder, x: Tensor, kind: str, strength: float) -> Tensor:
    h = network.encode(x)
    return squared_error(network.decode(h), x).mean() + strength * _penalty(network, h, kind)


def _penalty(network: Autoencoder, h: Tensor, kind: str) -> Tensor:
    match kind:
        case "l1":
            return l1(h)
        case "l2":
            return l2(h)
        case "kl":
            return kl_sparsity(MEAN_ACTIVITY, h.mean(0))
        case "weights":
            return network.encoder[0].weight.abs().sum() + network.decoder[0].columns().abs().sum()
    return h.new_zeros(())


@torch.no_grad()
def _with_plain_columns(network: Autoencoder) -> Autoencoder:
    """The same function, its decoder an ordinary linear layer that holds the columns of length 1."""
    plain = copy.deepcopy(network)
    plain.decoder[0].weight.copy_(network.decoder[0].columns())
    return plain


@torch.no_grad()
def _sparsity(network: Autoencoder, x: Tensor) -> dict:
    """What the penalty did: shares of activities, and the price. Active: above a tenth of the largest activity."""
    h = network.encode(x)
    return {
        "zeros": round((h == 0).double().mean().item(), 3),
        "active_units": round((h > 0.1 * h.max()).double().sum(1).mean().item(), 1),
        "mean_activity": round(h.mean().item(), 4),
        "test_squared_error": round(squared_error(network.decode(h), x).mean().item(), 3),
    }


def _quartered(x: Tensor) -> Tensor:
    """784 pixels to 196: the means of 2 × 2."""
    return F.avg_pool2d(x.view(-1, 1, 28, 28), 2).flatten(1)


@torch.no_grad()
def _start_from_mean(decoder: nn.Sequential, x: Tensor) -> None:
    """Give the last linear layer, before its sigmoid, the biases of the mean image: nothing else has to learn it."""
    decoder[-2].bias.copy_(rbm.log_odds(x.mean(0), len(x)))


def _linear_errors(x: Tensor, test: Tensor, sizes: Iterable[int]) -> Tensor:
    """Squared error per image that PCA of x makes on the test images, for each code size."""
    sizes, centred = list(sizes), test - x.mean(0)
    codes = centred @ principal_components(x, max(sizes)).T
    left = centred.square().sum(1).mean() - codes.square().mean(0).cumsum(0)
    return left[[k - 1 for k in sizes]]
