"""The autoencoders that ship with the book, ready to use: ``run.py train`` makes them anew, by the recipes.

>>> network = ordered()
>>> network.encode(torch.zeros(1, 784)).shape
torch.Size([1, 64])
"""

from collections.abc import Sequence
from functools import partial

import torch
from torch import Tensor, nn

from lecture_lib import pretrained
from lecture_lib.autoencoder.model import Autoencoder
from lecture_lib.autoencoder.sparsity import UnitNormLinear
from lecture_lib.networks import initialise_, mlp

DEEP = (784, 400, 200, 30)
ORDERED = (784, 192, 96, 64)  # the widget carries it in the page, which may weigh 3 MB in all
SPARSE = (196, 64)


def deep() -> Autoencoder:
    """784-400-200-30 and back on MNIST: pixels (batch, 784) in [0, 1] to pixels, trained on the squared error."""
    return pretrained.restored(lambda: symmetric(DEEP), pretrained.load("autoencoder-mnist").tensors)


def ordered() -> Autoencoder:
    """784-192-96-64 and back on MNIST, its code in order: the first k units serve every k from 1 to 64.

    Pixels (batch, 784) in [0, 1] to pixels, trained by nested dropout (Rippel, Gelbart & Adams 2014).
    """
    return pretrained.restored(lambda: symmetric(ORDERED), pretrained.load("ordered-autoencoder-mnist").tensors)


def denoiser() -> nn.Sequential:
    """Corrupted digits (batch, 1, 28, 28) to logits of the clean ones, whatever the kind and the level of the noise.

    Trained on Gaussian noise up to a standard deviation of 0.8 and on masking of up to 80 % of the pixels.
    """
    return pretrained.restored(denoising_network, pretrained.load("denoiser-mnist").tensors)


def sparse_family() -> dict[tuple[str, float], Autoencoder]:
    """196-64-196 on MNIST in 14 × 14 pixels (means of 2 × 2), one for each penalty and strength.

    The key says what was punished, and the factor of the penalty: ``("none", 0)``, ``"l1"``, ``"l2"`` and ``"kl"`` of
    the activities, ``"weights"`` for the L1 norm of encoder and decoder. Hidden units are ReLUs, sigmoids under
    ``"kl"``; the decoder is linear, and its columns have length 1.
    """
    members: dict[tuple[str, float], dict[str, Tensor]] = {}
    for name, tensor in pretrained.load("sparse-autoencoders-mnist").tensors.items():
        kind, strength, parameter = name.split("/")
        members.setdefault((kind, float(strength)), {})[parameter] = tensor
    return {
        key: pretrained.restored(partial(sparse_network, key[0], plain=True), members[key]) for key in sorted(members)
    }


def symmetric(sizes: Sequence[int], *, generator: torch.Generator | None = None) -> Autoencoder:
    """An autoencoder of linear layers with SiLUs between them, a linear code, and a decoder that ends in a sigmoid."""
    decoder = mlp(sizes[::-1], generator=generator)
    return Autoencoder(mlp(sizes, generator=generator), nn.Sequential(*decoder, nn.Sigmoid()))


def denoising_network(*, generator: torch.Generator | None = None) -> nn.Sequential:
    """Convolutions down to 7 × 7, two with a view of the whole picture, and up again: 69,353 parameters."""
    layers = nn.Sequential(
        nn.Conv2d(1, 16, 4, stride=2, padding=1),
        nn.SiLU(),
        nn.Conv2d(16, 24, 4, stride=2, padding=1),
        nn.SiLU(),
        nn.Conv2d(24, 24, 7, padding=3),
        nn.SiLU(),
        nn.Conv2d(24, 24, 7, padding=3),
        nn.SiLU(),
        nn.ConvTranspose2d(24, 16, 4, stride=2, padding=1),
        nn.SiLU(),
        nn.ConvTranspose2d(16, 1, 4, stride=2, padding=1),
    )
    return initialise_(layers, generator)


def sparse_network(kind: str, *, generator: torch.Generator | None = None, plain: bool = False) -> Autoencoder:
    """One member of the family; ``plain`` has the columns of the decoder in an ordinary linear layer."""
    inputs, hidden = SPARSE
    encoder = nn.Sequential(nn.Linear(inputs, hidden), nn.Sigmoid() if kind == "kl" else nn.ReLU())
    decoder = nn.Sequential((nn.Linear if plain else UnitNormLinear)(hidden, inputs))
    return Autoencoder(initialise_(encoder, generator), initialise_(decoder, generator))
