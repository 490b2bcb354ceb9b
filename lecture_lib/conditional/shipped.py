"""The conditional generators that ship with the book: ``python run.py train cgan-mnist`` makes one anew.

>>> import torch
>>> from lecture_lib import conditional
>>> from lecture_lib.conditional import shipped
>>> sevens = conditional.one_hot(torch.full((5,), 7), classes=10)
>>> shipped.digits()(torch.randn(5, shipped.LATENT), sevens).shape
torch.Size([5, 1, 28, 28])
"""

from collections.abc import Callable

import torch
from torch import nn

from lecture_lib import pretrained
from lecture_lib.conditional.game import ConditionalGenerator
from lecture_lib.networks import deconvolutional_generator

LATENT = 32
CLASSES = 10


def digits() -> ConditionalGenerator:
    """Noise N(0, 1), (n, 32), and digits as ``one_hot`` rows, (n, 10), to pictures (n, 1, 28, 28) in [0, 1].

    How often it draws what it is told is on its card: ``pretrained.load("cgan-mnist").card["measured"]``.
    """
    return _restored("cgan-mnist", generator_of_classes)


def garments() -> ConditionalGenerator:
    """The same for garments, with classes as in ``data.FASHION_CLASSES``; its card is ``cgan-fashion``."""
    return _restored("cgan-fashion", generator_of_classes)


def generator_of_classes(*, generator: torch.Generator | None = None) -> nn.Sequential:
    """Noise and a class, (n, 42), to pictures (n, 1, 28, 28)."""
    return deconvolutional_generator(LATENT + CLASSES, generator=generator)


ATTRIBUTES = ("smile", "masculine", "glasses", "age")  # factors of lecture_lib.data.cartoon


class FaceGenerator(ConditionalGenerator):
    """A generator whose conditions are attributes of faces, in this order and in these ranges.

    Attributes:
        names: what the four numbers mean: factors of :mod:`lecture_lib.data.cartoon`.
        low, high: their ranges; glasses are 0 or 1.
    """

    names = ATTRIBUTES
    low, high = (-1.0, 0.0, 0.0, 0.0), (1.0, 1.0, 1.0, 1.0)


def faces() -> FaceGenerator:
    """Noise (n, 32) and attributes (n, 4) to cartoon faces (n, 3, 32, 32) in [0, 1].

    Smiles reach from −1 to 1, the others from 0 to 1. Its card, ``cgan-faces``, says how often each is drawn as
    ordered, and how grainy the pictures are: a few minutes of training make obedient faces, not clean ones, and the
    smile, which is a matter of a few pixels, follows its order least.
    """
    network = pretrained.restored(lambda: FaceGenerator(generator_of_faces()), pretrained.load("cgan-faces").tensors)
    return network.requires_grad_(False).eval()


def generator_of_faces(*, generator: torch.Generator | None = None) -> nn.Sequential:
    """Noise and four attributes, (n, 36), to pictures (n, 3, 32, 32)."""
    return deconvolutional_generator(LATENT + len(ATTRIBUTES), size=32, colours=3, generator=generator)


def _restored(name: str, build: Callable[[], nn.Sequential]) -> ConditionalGenerator:
    """The generator of this name: frozen, in evaluation mode."""
    network = pretrained.restored(lambda: ConditionalGenerator(build()), pretrained.load(name).tensors)
    return network.requires_grad_(False).eval()
