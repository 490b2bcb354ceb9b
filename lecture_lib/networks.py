"""The few building blocks that the book's networks are made of."""

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

import torch
from torch import nn


def mlp(
    sizes: Sequence[int],
    *,
    activation: Callable[[], nn.Module] = nn.SiLU,
    generator: torch.Generator | None = None,
) -> nn.Sequential:
    """Linear layers with an activation between them, and none after the last.

    >>> [type(layer).__name__ for layer in mlp((784, 200, 30))]
    ['Linear', 'SiLU', 'Linear']

    Args:
        sizes: units of the input, of each hidden layer and of the output; at least two numbers.
        activation: makes the module between two linear layers.
        generator: source of the initial weights; it also decides on which device they live.
    """
    if len(sizes) < 2 or min(sizes) < 1:
        raise ValueError(f"sizes is {tuple(sizes)}; give at least an input and an output size, each 1 or more")
    layers: list[nn.Module] = []
    for inputs, outputs in pairwise(sizes):
        layers += [nn.Linear(inputs, outputs), activation()]
    return initialise_(nn.Sequential(*layers[:-1]), generator)


def side_by_side(
    copies: int,
    sizes: Sequence[int],
    *,
    activation: Callable[[], nn.Module] = nn.SiLU,
    generator: torch.Generator | None = None,
) -> nn.Sequential:
    """Several networks like :func:`mlp`, with different initial weights, that are trained in one go.

    For small networks this takes a fraction of the time that one after the other would. Rows of the input and the
    output are (copies · batch, units), those of the first network first.

    >>> networks = side_by_side(5, (784, 20, 2))
    >>> networks(torch.rand(100, 784).repeat(5, 1)).view(5, 100, 2).shape
    torch.Size([5, 100, 2])

    Args:
        copies: number of networks. A loss that adds or averages over them leaves each one's gradient to itself.
        sizes, activation, generator: as for :func:`mlp`.
    """
    if copies < 1 or len(sizes) < 2 or min(sizes) < 1:
        raise ValueError(f"copies is {copies} and sizes {tuple(sizes)}; give at least 1 and two sizes")
    layers: list[nn.Module] = []
    for inputs, outputs in pairwise(sizes):
        layers += [_LinearSideBySide(copies, inputs, outputs, generator), activation()]
    return nn.Sequential(*layers[:-1])


class _LinearSideBySide(nn.Module):
    """One linear layer for each block of rows: weight (copies, inputs, outputs), bias (copies, 1, outputs)."""

    def __init__(self, copies: int, inputs: int, outputs: int, generator: torch.Generator | None):
        super().__init__()
        device = None if generator is None else generator.device
        weight = torch.randn(copies, inputs, outputs, generator=generator, device=device) * math.sqrt(2 / inputs)
        self.weight = nn.Parameter(weight)
        self.bias = nn.Parameter(torch.zeros(copies, 1, outputs, device=device))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        copies = len(self.weight)
        if x.dim() != 2 or len(x) % copies:
            raise ValueError(
                f"x has shape {tuple(x.shape)}; {copies} networks side by side need equally many rows each"
            )
        return torch.baddbmm(self.bias, x.view(copies, -1, x.shape[1]), self.weight).flatten(0, 1)


def convolutional_encoder(
    code: int, *, channels: int = 16, side: int = 28, generator: torch.Generator | None = None
) -> nn.Sequential:
    """Images (batch, 1, side, side) to codes (batch, code): two convolutions of stride 2, then a linear layer.

    Args:
        code: number of code units.
        channels: feature maps of the first convolution; the second has twice as many.
        side: height and width of the images, a multiple of 4.
        generator: source of the initial weights.
    """
    quarter = _quarter(side)
    layers = nn.Sequential(
        nn.Conv2d(1, channels, 4, stride=2, padding=1),
        nn.SiLU(),
        nn.Conv2d(channels, 2 * channels, 4, stride=2, padding=1),
        nn.SiLU(),
        nn.Flatten(),
        nn.Linear(2 * channels * quarter**2, code),
    )
    return initialise_(layers, generator)


def convolutional_decoder(
    code: int, *, channels: int = 16, side: int = 28, generator: torch.Generator | None = None
) -> nn.Sequential:
    """The mirror image of :func:`convolutional_encoder`: codes (batch, code) to logits (batch, 1, side, side)."""
    quarter = _quarter(side)
    layers = nn.Sequential(
        nn.Linear(code, 2 * channels * quarter**2),
        nn.SiLU(),
        nn.Unflatten(1, (2 * channels, quarter, quarter)),
        nn.ConvTranspose2d(2 * channels, channels, 4, stride=2, padding=1),
        nn.SiLU(),
        nn.ConvTranspose2d(channels, 1, 4, stride=2, padding=1),
    )
    return initialise_(layers, generator)


class PositionBias(nn.Module):
    """Adds a learned number to every place of every channel: images (batch, channels, height, width) to the same.

    A convolution does the same everywhere; after an upsampling this lets a decoder know where it is.

    Args:
        channels, height, width: shape of the images it takes.
    """

    def __init__(self, channels: int, height: int, width: int):
        super().__init__()
        self.bias = nn.Parameter(torch.zeros(channels, height, width))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """x (batch, channels, height, width) plus the learned numbers."""
        return x + self.bias

    def extra_repr(self) -> str:
        return ", ".join(map(str, self.bias.shape))


def _quarter(side: int) -> int:
    if side < 4 or side % 4:
        raise ValueError(f"side is {side}; two convolutions of stride 2 need a multiple of 4")
    return side // 4


@torch.no_grad()
def initialise_(module: nn.Sequential, generator: torch.Generator | None) -> nn.Sequential:
    """Draw all weights anew, N(0, 2 / inputs of a unit), and set all biases to zero (He et al. 2015).

    The weights come from the generator and live on its device. Without one the module stays as PyTorch made it.
    """
    if generator is None:
        return module
    module.to(generator.device)
    for layer in module.modules():
        if isinstance(layer, nn.Linear | nn.Conv2d | nn.ConvTranspose2d):
            layer.weight.normal_(0, math.sqrt(2 / _inputs_of_a_unit(layer)), generator=generator)
            nn.init.zeros_(layer.bias)
    return module


def _inputs_of_a_unit(layer: nn.Linear | nn.Conv2d | nn.ConvTranspose2d) -> float:
    """How many products an output sums up; away from the border, and on average over places if the stride is not 1."""
    if isinstance(layer, nn.ConvTranspose2d):  # keeps its weights as (in, out, …), and spreads an input over stride²
        return layer.weight[:, 0].numel() / math.prod(layer.stride)
    return layer.weight[0].numel()
