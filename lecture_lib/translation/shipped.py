"""Translators that ship with the book, ready to use: ``python run.py train pix2pix-bags`` makes one anew.

>>> import torch
>>> from lecture_lib.translation import shipped
>>> shipped.bags()(torch.zeros(2, 1, 64, 64)).shape
torch.Size([2, 1, 64, 64])
"""

from collections.abc import Callable
from typing import NamedTuple

import torch
from torch import nn

from lecture_lib import pretrained
from lecture_lib.data.cartoon.pencil import GRAPHITE, PAPER
from lecture_lib.networks import residual_translator, u_net

SIZE = 64


def bags() -> nn.Sequential:
    """Contours (n, 1, 64, 64), 1 on a line and 0 elsewhere, to bags in [0, 1]; frozen, and in evaluation mode.

    Trained by pix2pix on the bags of Fashion-MNIST, which have 28 × 28 pixels and were enlarged: that is all the detail
    it knows. How near it comes is on its card, ``pretrained.load("pix2pix-bags").card["measured"]``.
    """
    network = pretrained.restored(lambda: u_net(size=SIZE), pretrained.load("pix2pix-bags").tensors)
    return network.requires_grad_(False).eval()


class FaceTranslators(NamedTuple):
    """Two translators of faces (n, 3, 32, 32), each other's inverse as far as training got: ``to_pencil`` takes painted
    faces to pencil drawings, ``to_paint`` the other way."""

    to_pencil: nn.Sequential
    to_paint: nn.Sequential


def faces() -> FaceTranslators:
    """Painted cartoon faces to pencil drawings and back, (n, 3, 32, 32) in [0, 1]; frozen, in evaluation mode.

    Trained by CycleGAN on faces like those of ``data.faces(n, size=32, factors={"background": 0.0})`` and on drawings
    of other people. How far they are from the true drawing of the same face is on their card,
    ``pretrained.load("cyclegan-faces").card["measured"]``.
    """
    return FaceTranslators(*_both("cyclegan-faces", (pencil_translator, paint_translator)))


class ShoeTranslators(NamedTuple):
    """Two translators of shoes (n, 1, 28, 28), each other's inverse as far as training got: ``to_boots`` takes sneakers
    to ankle boots, ``to_sneakers`` the other way."""

    to_boots: nn.Sequential
    to_sneakers: nn.Sequential


def shoes() -> ShoeTranslators:
    """Sneakers of Fashion-MNIST to ankle boots and back, (n, 1, 28, 28) in [0, 1]; frozen, in evaluation mode.

    Trained by CycleGAN; ``pretrained.load("cyclegan-shoes").card["measured"]`` says what a classifier takes their
    translations for.
    """
    return ShoeTranslators(*_both("cyclegan-shoes", (shoe_translator, shoe_translator)))


def pencil_translator(size: int = 32, *, generator: torch.Generator | None = None) -> nn.Sequential:
    """Faces (n, 3, size, size) to drawings; untrained. Its last layer is given: an amount of graphite mixed with paper.

    Without it the network draws with crayons, in whose hues it hides the colours that the way back needs.
    """
    amounts = residual_translator(3, 1, size=size, generator=generator)
    mixture = nn.Conv2d(1, 3, 1)
    with torch.no_grad():
        paper, graphite = torch.tensor(PAPER), torch.tensor(GRAPHITE)
        mixture.weight.copy_((graphite - paper).view(3, 1, 1, 1))
        mixture.bias.copy_(paper)
    if generator is not None:
        mixture.to(generator.device)
    return nn.Sequential(*amounts, mixture.requires_grad_(False))


def paint_translator(size: int = 32, *, generator: torch.Generator | None = None) -> nn.Sequential:
    """Drawings (n, 3, size, size) to faces; untrained."""
    return residual_translator(3, 3, size=size, generator=generator)


def shoe_translator(*, generator: torch.Generator | None = None) -> nn.Sequential:
    """Shoes (n, 1, 28, 28) to shoes of another kind; untrained."""
    return residual_translator(1, 1, size=28, generator=generator)


def _both(name: str, builders: tuple[Callable[[], nn.Module], ...]) -> list[nn.Module]:
    """The networks whose parameters are called ``0.…`` and ``1.…``, frozen."""
    tensors = pretrained.load(name).tensors
    return [
        pretrained.restored(build, {key[2:]: tensor for key, tensor in tensors.items() if key.startswith(f"{number}.")})
        .requires_grad_(False)
        .eval()
        for number, build in enumerate(builders)
    ]
