"""The InfoGAN that ships with the book: ``python run.py train infogan-mnist`` makes it anew.

>>> import torch
>>> from lecture_lib import infogan
>>> generator, reader = infogan.shipped()
>>> pictures = generator(torch.randn(5, 32), infogan.CODES.draw(5, torch.Generator().manual_seed(0)))
>>> pictures.shape, reader.classify(pictures).shape
(torch.Size([5, 1, 28, 28]), torch.Size([5]))
"""

from typing import NamedTuple

import torch
from torch import Tensor, nn

from lecture_lib import pretrained
from lecture_lib.conditional import ConditionalGenerator
from lecture_lib.infogan.codes import CODES, Reading
from lecture_lib.infogan.update import InfoDiscriminator
from lecture_lib.networks import deconvolutional_generator

LATENT = 32
NAME = "infogan-mnist"


class CodeReader(nn.Module):
    """Q, frozen: what code would a picture have been drawn from?

    Args:
        network: D and Q on one body.
        digit_of_category: the digit that each category stands for, (10,), found afterwards by
            :func:`~lecture_lib.infogan.measures.matching` on training digits.
    """

    def __init__(self, network: InfoDiscriminator, digit_of_category: Tensor):
        super().__init__()
        self.network, self.digit_of_category = network, digit_of_category

    def forward(self, x: Tensor) -> Reading:
        """What is read from pictures (n, 1, 28, 28), in [0, 1]."""
        parts = [self.network.read(part) for part in x.split(500)]
        return Reading(*(torch.cat(columns) for columns in zip(*parts, strict=True)))

    def category(self, x: Tensor) -> Tensor:
        """The likeliest category of each picture, (n,)."""
        return self(x).logits.argmax(1)

    def classify(self, x: Tensor) -> Tensor:
        """The digit, (n,), that this category stands for: a classifier that no label has taught."""
        return self.digit_of_category.to(x.device)[self.category(x)]


class InfoGAN(NamedTuple):
    """Both sides of the shipped network: who draws, and who reads.

    ``generator`` maps noise N(0, 1), (n, 32), and codes as ``CODES`` draws them, (n, 12), to pictures (n, 1, 28, 28) in
    [0, 1]. ``reader`` says what can be read from pictures.
    """

    generator: ConditionalGenerator
    reader: CodeReader


def shipped() -> InfoGAN:
    """An InfoGAN of digits, frozen and in evaluation mode.

    How many test digits it names without having seen a label, and what its continuous codes do, is on its card:
    ``pretrained.load("infogan-mnist").card["measured"]``.
    """
    weights = pretrained.load(NAME)
    network = pretrained.restored(
        lambda: nn.ModuleList([generator(), InfoDiscriminator.convolutional()]), weights.tensors
    )
    drawer, reader = network.requires_grad_(False).eval()
    return InfoGAN(drawer, CodeReader(reader, torch.tensor(weights.card["digit_of_category"])).eval())


def generator(*, generator: torch.Generator | None = None) -> ConditionalGenerator:
    """An untrained generator of this shape."""
    return ConditionalGenerator(deconvolutional_generator(LATENT + CODES.width, generator=generator))
