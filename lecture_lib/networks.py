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


def deconvolutional_generator(
    latent: int = 64,
    width: int = 16,
    *,
    size: int = 28,
    colours: int = 1,
    generator: torch.Generator | None = None,
) -> nn.Sequential:
    """Noise (batch, latent) to images (batch, colours, size, size) in [0, 1], as in DCGAN (Radford et al. 2016).

    A linear layer to a quarter of the size, then two transposed convolutions of stride 2, with batch normalisation and
    ReLUs between them. It ends in a sigmoid and not in DCGAN's tanh, because all data of this book lie in [0, 1].

    In training mode the picture that a z becomes depends on the others of its batch. ``eval()`` takes averages over the
    training instead, and makes one picture of one z.

    >>> deconvolutional_generator()(torch.zeros(2, 64)).shape
    torch.Size([2, 1, 28, 28])

    Args:
        latent: numbers of noise for an image.
        width: feature maps before the last layer are twice as many, those before them four times.
        size: height and width of the images, a multiple of 4.
        colours: channels of the images.
        generator: source of the initial weights, N(0, 0.02²) as in the paper.
    """
    quarter = _quarter(size, "size")
    layers = nn.Sequential(
        nn.Linear(latent, 4 * width * quarter**2, bias=False),  # the normalisation would take a bias away again
        nn.Unflatten(1, (4 * width, quarter, quarter)),
        nn.BatchNorm2d(4 * width),
        nn.ReLU(),
        nn.ConvTranspose2d(4 * width, 2 * width, 4, stride=2, padding=1, bias=False),
        nn.BatchNorm2d(2 * width),
        nn.ReLU(),
        nn.ConvTranspose2d(2 * width, colours, 4, stride=2, padding=1),
        nn.Sigmoid(),
    )
    return initialise_(layers, generator, std=0.02)


def convolutional_discriminator(
    width: int = 16,
    *,
    size: int = 28,
    colours: int = 1,
    normalise: bool = True,
    generator: torch.Generator | None = None,
) -> nn.Sequential:
    """Images (batch, colours, size, size) to logits (batch, 1), as in DCGAN (Radford et al. 2016).

    Two convolutions of stride 2 and a linear layer, with leaky ReLUs between them. All but the last layer,
    ``discriminator[:-1]``, gives the features (batch, 2 · width · (size / 4)²) that feature matching compares.

    >>> discriminator = convolutional_discriminator()
    >>> images = torch.zeros(2, 1, 28, 28)
    >>> discriminator(images).shape, discriminator[:-1](images).shape
    (torch.Size([2, 1]), torch.Size([2, 1568]))

    Args:
        width: feature maps of the first convolution; the second has twice as many.
        size: height and width of the images, a multiple of 4.
        colours: channels of the images.
        normalise: batch normalisation after the second convolution. A critic with a gradient penalty has to do without:
            the penalty is about the score of one image, which batch normalisation makes depend on the others.
        generator: source of the initial weights: N(0, 0.02²) as in the paper; without normalisation they have to keep
            the signal's size themselves, see :func:`initialise_`.
    """
    quarter = _quarter(size, "size")
    layers = nn.Sequential(
        nn.Conv2d(colours, width, 4, stride=2, padding=1),
        nn.LeakyReLU(0.2),
        nn.Conv2d(width, 2 * width, 4, stride=2, padding=1, bias=not normalise),
        *([nn.BatchNorm2d(2 * width)] if normalise else []),
        nn.LeakyReLU(0.2),
        nn.Flatten(),
        nn.Linear(2 * width * quarter**2, 1),
    )
    return initialise_(layers, generator, std=0.02 if normalise else None)


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


def _quarter(side: int, name: str = "side") -> int:
    if side < 4 or side % 4:
        raise ValueError(f"{name} is {side}; two convolutions of stride 2 need a multiple of 4")
    return side // 4


@torch.no_grad()
def initialise_(module: nn.Sequential, generator: torch.Generator | None, *, std: float | None = None) -> nn.Sequential:
    """Draw all weights anew, N(0, 2 / inputs of a unit) or N(0, std²), and set all biases to zero (He et al. 2015).

    The weights come from the generator and live on its device. Without one the module stays as PyTorch made it.
    """
    if generator is None:
        return module
    module.to(generator.device)
    for layer in module.modules():
        if isinstance(layer, nn.Linear | nn.Conv2d | nn.ConvTranspose2d):
            own = math.sqrt(2 / _inputs_of_a_unit(layer)) if std is None else std
            layer.weight.normal_(0, own, generator=generator)
            if layer.bias is not None:
                nn.init.zeros_(layer.bias)
    return module


def _inputs_of_a_unit(layer: nn.Linear | nn.Conv2d | nn.ConvTranspose2d) -> float:
    """How many products an output sums up; away from the border, and on average over places if the stride is not 1."""
    if isinstance(layer, nn.ConvTranspose2d):  # keeps its weights as (in, out, …), and spreads an input over stride²
        return layer.weight[:, 0].numel() / math.prod(layer.stride)
    return layer.weight[0].numel()
