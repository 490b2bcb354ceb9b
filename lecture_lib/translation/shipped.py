"""Translators that ship with the book, ready to use: ``python run.py train pix2pix-bags`` makes one anew.

>>> import torch
>>> from lecture_lib.translation import shipped
>>> shipped.bags()(torch.zeros(2, 1, 64, 64)).shape
torch.Size([2, 1, 64, 64])
"""

from torch import nn

from lecture_lib import pretrained
from lecture_lib.networks import u_net

SIZE = 64


def bags() -> nn.Sequential:
    """Contours (n, 1, 64, 64), 1 on a line and 0 elsewhere, to bags in [0, 1]; frozen, and in evaluation mode.

    Trained by pix2pix on the bags of Fashion-MNIST, which have 28 × 28 pixels and were enlarged: that is all the detail
    it knows. How near it comes is on its card, ``pretrained.load("pix2pix-bags").card["measured"]``.
    """
    network = pretrained.restored(lambda: u_net(size=SIZE), pretrained.load("pix2pix-bags").tensors)
    return network.requires_grad_(False).eval()
