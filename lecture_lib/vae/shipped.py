"""The variational autoencoders that ship with the book, ready to use: ``run.py train`` makes them anew.

>>> model = digits()
>>> mu, log_var = model.encode(torch.zeros(1, 784))
>>> mu.shape
torch.Size([1, 40])
"""

from collections.abc import Sequence

import torch
from torch import Tensor

from lecture_lib import pretrained
from lecture_lib.autoencoder.model import Autoencoder
from lecture_lib.networks import mlp
from lecture_lib.vae.model import VAE

DIGITS = (784, 400, 300, 40)
PLANE = (784, 192, 96, 2)  # a widget carries it in the page, twice: with and without the divergence
FAMILY = (784, 72, 72, 10)  # a widget carries seven of them


def digits() -> VAE:
    """784-400-300-40 and back on binary MNIST: black and white pixels (batch, 784) to logits."""
    return pretrained.restored(lambda: symmetric(DIGITS), pretrained.load("vae-mnist").tensors)


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
