"""The wiring of a denoising autoencoder: the network sees what is corrupted, and answers for what was clean."""

from collections.abc import Callable

import torch
from torch import Tensor, nn

from lecture_lib.exercises.wiring import compare, passed, reaches, require


class Twice(nn.Module):
    """A mock autoencoder with one weight, which doubles what it is shown."""

    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.tensor(2.0))

    def forward(self, x: Tensor) -> Tensor:
        return self.weight * x


def check_denoising_loss(function: Callable) -> None:
    """Is ``function(network, x, corrupt)`` the squared error of a denoising autoencoder?

    Summed over the entries of a picture, averaged over the batch. ``corrupt`` is a function of x alone.

    Args:
        function: the reader's; it returns a scalar.

    Raises:
        WrongWiring: with one sentence on what is wrong.
    """
    network, x = Twice(), torch.tensor([[0.0, 0.2, 1.0], [0.5, 0.4, 0.1]])
    before, noisy = x.clone(), x + 0.5
    loss = function(network, x, lambda clean: clean + 0.5)
    require(torch.equal(x, before), "your function has changed the pictures themselves: keep the clean ones")
    error = (2 * noisy - x).square()
    slips = [
        (
            (2 * noisy - noisy).square().sum(1).mean(),
            "the target is the corrupted picture: then copying is best; compare with the clean x",
        ),
        ((2 * x - x).square().sum(1).mean(), "the network has seen the clean picture: show it corrupt(x)"),
        (
            (2 * x - noisy).square().sum(1).mean(),
            "clean and corrupted are exchanged: the network sees corrupt(x) and answers for x",
        ),
        (
            error.mean(),
            "you have averaged over the pixels: sum over the entries of a picture, and average over pictures",
        ),
        (error.sum(), "you have added up the pictures: sum over the entries of a picture, and average over pictures"),
    ]
    compare("your loss", loss, error.sum(1).mean(), slips)
    require(reaches(loss, network.weight), "no gradient reaches the network: return a tensor that was not detached")
    passed(function, "corrupted in, clean as the target, and the gradient reaches the network")
