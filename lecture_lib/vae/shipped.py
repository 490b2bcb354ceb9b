"""The variational autoencoders that ship with the book, ready to use: ``run.py train`` makes them anew.

>>> model = digits()
>>> mu, log_var = model.encode(torch.zeros(1, 784))
>>> mu.shape
torch.Size([1, 40])
"""

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor, nn

from lecture_lib import pretrained
from lecture_lib.autoencoder.model import Autoencoder
from lecture_lib.networks import PositionBias, initialise_, mlp
from lecture_lib.vae.model import VAE

DIGITS = (784, 400, 300, 40)
GARMENTS = (784, 144, 72, 20)  # its draws are compared with those of other models of half a megabyte
PLANE = (784, 192, 96, 2)  # a widget carries it in the page, twice: with and without the divergence
FAMILY = (784, 72, 72, 10)  # a widget carries seven of them
STUDIO_FACTORS = ("smile", "yaw", "glasses", "skin", "hair_colour", "hair_length", "background", "curls")
UNSUPERVISED_LATENTS = 10


def digits() -> VAE:
    """784-400-300-40 and back on binary MNIST: black and white pixels (batch, 784) to logits."""
    return pretrained.restored(lambda: symmetric(DIGITS), pretrained.load("vae-mnist").tensors)


def garments() -> VAE:
    """784-144-72-20 and back on binary Fashion-MNIST; a grey pixel is the chance of a white one."""
    return pretrained.restored(lambda: symmetric(GARMENTS), pretrained.load("vae-fashion").tensors)


def digit_plane() -> VAE:
    """784-192-96-2 and back on binary MNIST: every place of the plane of latents is a picture of a digit."""
    return pretrained.restored(lambda: symmetric(PLANE), _members("vae-mnist-plane")["vae"])


def digit_plane_without_prior() -> Autoencoder:
    """The same network as :func:`digit_plane`, but trained for the reconstruction alone: no variance, no divergence."""
    return pretrained.restored(lambda: deterministic(PLANE), _members("vae-mnist-plane")["autoencoder"])


def beta_family() -> dict[float, VAE]:
    """784-72-72-10 and back on binary MNIST, one β-VAE for each β, from 0.1 to 30 (Higgins et al. 2017)."""
    members = {float(beta): tensors for beta, tensors in _members("beta-vaes-mnist").items()}
    return {beta: pretrained.restored(lambda: symmetric(FAMILY), members[beta]) for beta in sorted(members)}


class Studio(NamedTuple):
    """A VAE of faces whose latents have names: ``low`` and ``high`` hold the 2 and 98 % quantiles of each, (k,)."""

    model: VAE
    names: tuple[str, ...]
    low: Tensor
    high: Tensor


def face_studio() -> Studio:
    """Faces (batch, 3, 32, 32) to eight latents, named after what they draw, and latents to faces (batch, 3, 64, 64).

    Trained on pairs of cartoon faces that differ in one factor, being told in which: weak supervision (Locatello et
    al. 2020). Every latent rises with its factor.
    """
    weights = pretrained.load("face-studio")
    model = pretrained.restored(lambda: VAE(studio_encoder(), studio_decoder()), weights.tensors)
    latents = weights.card["latents"]
    low, high = (torch.tensor([latent[end] for latent in latents.values()]) for end in ("low", "high"))
    return Studio(model, tuple(latents), low, high)


def studio_encoder(*, generator: torch.Generator | None = None) -> nn.Sequential:
    """Pixels of faces, 3 × 32 × 32, to means and log variances of eight latents: 457,984 parameters."""
    return nn.Sequential(nn.Flatten(), *mlp((3072, 144, 96, 2 * len(STUDIO_FACTORS)), generator=generator))


def studio_decoder(*, generator: torch.Generator | None = None) -> nn.Sequential:
    """Eight latents to faces (batch, 3, 64, 64) in [0, 1]: 504,564 parameters, 10 million multiplications a face."""
    layers = nn.Sequential(
        nn.Linear(len(STUDIO_FACTORS), 128),
        nn.SiLU(),
        nn.Linear(128, 48 * 8 * 8),
        nn.SiLU(),
        nn.Unflatten(1, (48, 8, 8)),
        nn.ConvTranspose2d(48, 48, 4, stride=2, padding=1),
        PositionBias(48, 16, 16),
        nn.SiLU(),
        nn.ConvTranspose2d(48, 24, 4, stride=2, padding=1),
        PositionBias(24, 32, 32),
        nn.SiLU(),
        nn.Conv2d(24, 12, 3, padding=1),
        nn.PixelShuffle(2),
        PositionBias(3, 64, 64),
        nn.Sigmoid(),
    )
    return initialise_(layers, generator)


def faces_unsupervised() -> VAE:
    """Faces (batch, 3, 32, 32) to ten latents and back, by convolutions, trained on pictures alone.

    What the latents mean has to be measured; the card ``faces-unsupervised`` says it for this one and its rivals.
    """
    return pretrained.restored(unsupervised_network, pretrained.load("faces-unsupervised").tensors)


def unsupervised_network(*, generator: torch.Generator | None = None) -> VAE:
    """Faces 3 × 32 × 32 to ten latents and back by four convolutions: 220,640 parameters."""
    encoder = nn.Sequential(
        PositionBias(3, 32, 32),
        nn.Conv2d(3, 32, 4, stride=4),
        nn.SiLU(),
        nn.Conv2d(32, 48, 4, stride=2, padding=1),
        nn.SiLU(),
        nn.Flatten(),
        nn.Linear(48 * 4 * 4, 96),
        nn.SiLU(),
        nn.Linear(96, 2 * UNSUPERVISED_LATENTS),
    )
    decoder = nn.Sequential(
        nn.Linear(UNSUPERVISED_LATENTS, 64),
        nn.SiLU(),
        nn.Linear(64, 24 * 8 * 8),
        nn.SiLU(),
        nn.Unflatten(1, (24, 8, 8)),
        nn.ConvTranspose2d(24, 16, 4, stride=2, padding=1),
        PositionBias(16, 16, 16),
        nn.SiLU(),
        nn.Conv2d(16, 12, 3, padding=1),
        nn.PixelShuffle(2),
        PositionBias(3, 32, 32),
        nn.Sigmoid(),
    )
    return VAE(initialise_(encoder, generator), initialise_(decoder, generator))


def symmetric(sizes: Sequence[int], *, generator: torch.Generator | None = None) -> VAE:
    """A VAE of linear layers with SiLUs between them; ``sizes`` from the pixels to the latents."""
    *hidden, latent = sizes
    return VAE(mlp((*hidden, 2 * latent), generator=generator), mlp(sizes[::-1], generator=generator))


def deterministic(sizes: Sequence[int], *, generator: torch.Generator | None = None) -> Autoencoder:
    return Autoencoder(mlp(sizes, generator=generator), mlp(sizes[::-1], generator=generator))


def _members(name: str) -> dict[str, dict[str, Tensor]]:
    """The parameters of several networks in one file, by the name that comes before the first slash."""
    members: dict[str, dict[str, Tensor]] = {}
    for name_, tensor in pretrained.load(name).tensors.items():
        member, parameter = name_.split("/")
        members.setdefault(member, {})[parameter] = tensor
    return members
