"""The generators that ship with the book, ready to use: ``python run.py train gan-mnist`` makes the first anew.

>>> import torch
>>> from lecture_lib.gan import shipped
>>> shipped.digits()(torch.randn(5, shipped.LATENT)).shape
torch.Size([5, 1, 28, 28])
"""

from torch import nn

from lecture_lib import pretrained
from lecture_lib.networks import deconvolutional_generator

LATENT = 64


def digits() -> nn.Sequential:
    """Noise N(0, 1), (batch, 64), to digits (batch, 1, 28, 28) in [0, 1]; frozen, and in evaluation mode.

    Trained on MNIST longer than a chapter can; the weights are an average over the last thousand updates or so. How
    good it is, and whether it copies, is on its card: ``pretrained.load("gan-mnist").card["measured"]``.
    """
    return _frozen("gan-mnist")


def garments() -> nn.Sequential:
    """The same for garments of Fashion-MNIST; card ``gan-fashion``."""
    return _frozen("gan-fashion")


def _frozen(name: str) -> nn.Sequential:
    generator = pretrained.restored(lambda: deconvolutional_generator(LATENT), pretrained.load(name).tensors)
    return generator.requires_grad_(False).eval()
