"""The LAPGAN that ships with the book: ``python run.py train lapgan-faces`` makes it anew.

>>> import torch
>>> from lecture_lib import laplacian
>>> generator = laplacian.faces()
>>> noise = generator.noise(5, torch.Generator().manual_seed(0))
>>> [tuple(level.shape) for level in generator.levels(noise)], tuple(generator(noise).shape)
([(5, 3, 32, 32), (5, 3, 16, 16), (5, 3, 8, 8)], (5, 3, 32, 32))
"""

import torch
from torch import Tensor, nn

from lecture_lib import pretrained
from lecture_lib.laplacian.players import DifferenceDiscriminator, DifferenceGenerator, PyramidGenerator
from lecture_lib.networks import convolutional_discriminator, deconvolutional_generator

NAME = "lapgan-faces"
LATENT, SIDE = 32, 8
WIDTHS = (32, 48, 24)  # of the generators, the finest first
D_WIDTH = 16


def faces() -> PyramidGenerator:
    """Cartoon faces 32 × 32, drawn at 8 × 8, 16 × 16 and 32 × 32; frozen, in evaluation mode.

    How far they are from rendered faces, and which level loses how much, is on its card,
    ``pretrained.load("lapgan-faces").card["measured"]``, beside a plain GAN with as many parameters and operations.
    """
    tensors = {
        name.removeprefix("generator."): tensor
        for name, tensor in pretrained.load(NAME).tensors.items()
        if name.startswith("generator.")
    }
    return pretrained.restored(generator_of_faces, tensors).requires_grad_(False).eval()


def plain_gan_faces() -> Tensor:
    """Sixteen faces (16, 3, 32, 32) in [0, 1] of the plain GAN that the card compares with: the first that it drew."""
    return pretrained.load(NAME).tensors["plain"]


def generator_of_faces(*, generator: torch.Generator | None = None) -> PyramidGenerator:
    """The generators of all levels, untrained."""
    coarsest = deconvolutional_generator(LATENT, WIDTHS[-1], size=SIDE, colours=3, generator=generator)
    differences = [DifferenceGenerator.convolutional(width, generator=generator) for width in WIDTHS[:-1]]
    return PyramidGenerator(coarsest, differences, latent=LATENT, side=SIDE)


def discriminators_of_faces(*, generator: torch.Generator | None = None) -> list[nn.Module]:
    """Their opponents, the finest first; the last judges the smallest pictures by themselves."""
    differences = [
        DifferenceDiscriminator.convolutional(D_WIDTH, size=size, generator=generator) for size in (4 * SIDE, 2 * SIDE)
    ]
    return [*differences, convolutional_discriminator(D_WIDTH, size=SIDE, colours=3, generator=generator)]
