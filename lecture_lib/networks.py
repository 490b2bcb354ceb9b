"""The few building blocks that the book's networks are made of."""

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

from lecture_lib import checks


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
    _check_sizes(sizes)
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
    checks.count(copies=copies)
    _check_sizes(sizes)
    layers: list[nn.Module] = []
    for inputs, outputs in pairwise(sizes):
        layers += [_LinearSideBySide(copies, inputs, outputs, generator), activation()]
    return nn.Sequential(*layers[:-1])


def _check_sizes(sizes: Sequence[int]) -> None:
    if len(sizes) < 2 or not all(isinstance(size, int) and size >= 1 for size in sizes):
        raise ValueError(f"sizes is {tuple(sizes)}; give at least an input and an output size, whole numbers from 1")


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
        if x.dim() != 2 or len(x) % copies or x.shape[1] != self.weight.shape[1]:
            raise ValueError(
                f"x has shape {tuple(x.shape)}; {copies} networks side by side need equally many rows each, "
                f"of {self.weight.shape[1]} numbers"
            )
        checks.same_dtype(**{"the layer's weight": self.weight, "x": x})
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
    checks.count(code=code)
    checks.count(channels=channels)
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
    checks.count(code=code)
    checks.count(channels=channels)
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
    for name, number in (("latent", latent), ("width", width), ("colours", colours)):
        checks.count(**{name: number})
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
    checks.count(width=width)
    checks.count(colours=colours)
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


class Skip(nn.Module):
    """Puts what a part of a network makes behind what it was made from: x becomes cat([x, inner(x)], 1).

    The shape of a U-Net (Ronneberger et al. 2015): fine detail passes beside the bottleneck.

    Args:
        inner: images (batch, channels, height, width) to images of the same height and width.
    """

    def __init__(self, inner: nn.Module):
        super().__init__()
        self.inner = inner

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """x (batch, channels, height, width), followed by the channels that ``inner`` makes of it.

        Raises:
            ValueError: if ``inner`` changes the height or the width.
        """
        if x.dim() < 2:
            raise ValueError(f"x has shape {tuple(x.shape)}; it has to be (batch, channels, height, width)")
        made = self.inner(x)
        if made.shape[2:] != x.shape[2:] or made.dim() != x.dim() or len(made) != len(x):
            raise ValueError(
                f"inner makes {tuple(made.shape)} of {tuple(x.shape)}; beside each other they need one height and width"
            )
        return torch.cat([x, made], 1)


class Residual(nn.Module):
    """Adds what a part of a network makes to what it was made from: x becomes x + inner(x) (He et al. 2016).

    Args:
        inner: makes something of the shape of its input.
    """

    def __init__(self, inner: nn.Module):
        super().__init__()
        self.inner = inner

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """x + inner(x), of x's shape.

        Raises:
            ValueError: if ``inner`` changes the shape.
        """
        made = self.inner(x)
        if made.shape != x.shape:
            raise ValueError(f"inner makes {tuple(made.shape)} of {tuple(x.shape)}; a sum needs equal shapes")
        return x + made


def u_net(
    inputs: int = 1,
    outputs: int = 1,
    width: int = 16,
    *,
    size: int = 32,
    depth: int | None = None,
    skips: bool = True,
    generator: torch.Generator | None = None,
) -> nn.Sequential:
    """Images (batch, inputs, size, size) to images (batch, outputs, size, size) in [0, 1] (Ronneberger et al. 2015).

    Convolutions of stride 2 halve the image ``depth`` times, transposed ones double it again, and a :class:`Skip` at
    every size hands the image of that size over the bottleneck, as in pix2pix (Isola et al. 2017). Batch normalisation
    is in all but the first and the last layer. A last 3 × 3 convolution sees the input as well.

    >>> u_net(1, 3)(torch.zeros(2, 1, 32, 32)).shape
    torch.Size([2, 3, 32, 32])

    Args:
        inputs, outputs: channels of the image that comes and of the image that goes.
        width: feature maps at half the size; twice as many at a quarter, four times as many below.
        size: height and width of the images. Other sizes pass as well if they are multiples of 2^depth.
        depth: how often the image is halved; until its side is below 8 unless you say otherwise.
        skips: without them this is an autoencoder: what does not pass the bottleneck is lost.
        generator: source of the initial weights, N(0, 0.02²) as in the paper.

    Raises:
        ValueError: if a number is below 1, or the size cannot be halved that often.
    """
    checks.count(size=size)
    depth = max(1, size.bit_length() - 3) if depth is None else depth
    if min(inputs, outputs, width, depth) < 1:
        raise ValueError(f"inputs, outputs, width and depth are {inputs}, {outputs}, {width}, {depth}; each at least 1")
    for name, number in (("inputs", inputs), ("outputs", outputs), ("width", width), ("depth", depth)):
        checks.count(**{name: number})
    if size < 1 or depth > 30 or size % 2**depth:
        raise ValueError(f"size is {size}; halving it {depth} times needs a multiple of {2**depth}")
    maps = [inputs] + [width * 2 ** min(level, 2) for level in range(depth)]
    inner: nn.Module | None = None
    for level in reversed(range(depth)):
        inner = _level(maps[level], maps[level + 1], maps[level] if level else width, inner, skips, first=level == 0)
    last = nn.Conv2d(width + (inputs if skips else 0), outputs, 3, padding=1)
    return initialise_(nn.Sequential(inner, last, nn.Sigmoid()), generator, std=0.02)


def _level(come: int, below: int, go: int, inner: nn.Module | None, skips: bool, *, first: bool) -> nn.Module:
    """One size of a U-Net: to half of it with ``below`` maps, what is done there, and back with ``go`` maps."""
    layers = nn.Sequential(
        nn.Conv2d(come, below, 4, stride=2, padding=1, bias=first),
        *([] if first else [nn.BatchNorm2d(below)]),
        nn.LeakyReLU(0.2),
        *([] if inner is None else [inner]),
        nn.ConvTranspose2d(below * (1 if inner is None or not skips else 2), go, 4, stride=2, padding=1, bias=False),
        nn.BatchNorm2d(go),
        nn.ReLU(),
    )
    return Skip(layers) if skips else layers


def residual_translator(
    colours_in: int = 3,
    colours_out: int = 3,
    width: int = 12,
    blocks: int = 3,
    *,
    size: int = 32,
    generator: torch.Generator | None = None,
) -> nn.Sequential:
    """Images (batch, colours_in, size, size) to images (batch, colours_out, size, size) in [0, 1], as in CycleGAN.

    A small relative of Johnson et al.'s network (2016) that Zhu et al. (2017) use: down to half the size, residual
    blocks there, and up again, with instance normalisation, which treats every image by itself, in training as later.
    A :class:`PositionBias` after the first convolution lets it know where it is.

    >>> residual_translator(3, 1)(torch.zeros(2, 3, 32, 32)).shape
    torch.Size([2, 1, 32, 32])

    Args:
        colours_in, colours_out: channels of the images that come and go.
        width: feature maps at full size; at half the size twice as many.
        blocks: residual blocks, of two convolutions each.
        size: height and width of the images, even.
        generator: source of the initial weights, see :func:`initialise_`.

    Raises:
        ValueError: if a number is below 1, or the size is odd.
    """
    if min(colours_in, colours_out, width, blocks) < 1 or size < 2 or size % 2:
        raise ValueError(
            f"colours_in, colours_out, width and blocks are {colours_in}, {colours_out}, {width}, {blocks}, each at "
            f"least 1, and size is {size}, an even number"
        )
    named = {"colours_in": colours_in, "colours_out": colours_out, "width": width, "blocks": blocks, "size": size}
    checks.count(**named)
    layers = nn.Sequential(
        nn.Conv2d(colours_in, width, 5, padding=2, bias=False),
        PositionBias(width, size, size),
        nn.InstanceNorm2d(width, affine=True),
        nn.ReLU(),
        nn.Conv2d(width, 2 * width, 4, stride=2, padding=1, bias=False),
        nn.InstanceNorm2d(2 * width, affine=True),
        nn.ReLU(),
        *(_residual_block(2 * width) for _ in range(blocks)),
        nn.ConvTranspose2d(2 * width, width, 4, stride=2, padding=1, bias=False),
        nn.InstanceNorm2d(width, affine=True),
        nn.ReLU(),
        nn.Conv2d(width, colours_out, 5, padding=2),
        nn.Sigmoid(),
    )
    return initialise_(layers, generator)


def _residual_block(maps: int) -> Residual:
    return Residual(
        nn.Sequential(
            nn.Conv2d(maps, maps, 3, padding=1, bias=False),
            nn.InstanceNorm2d(maps, affine=True),
            nn.ReLU(),
            nn.Conv2d(maps, maps, 3, padding=1, bias=False),
            nn.InstanceNorm2d(maps, affine=True),
        )
    )


def patch_discriminator(
    inputs: int = 1,
    width: int = 16,
    *,
    halvings: int = 1,
    normalise: bool = True,
    generator: torch.Generator | None = None,
) -> nn.Sequential:
    """Images (batch, inputs, height, width) to logits (batch, 1, …), one for each patch (PatchGAN, Isola et al. 2017).

    Convolutions 4 × 4: ``halvings`` of them with stride 2, then two with stride 1. The losses average over patches as
    they do over a batch. A logit sees 16 × 16 pixels after one halving, 34 × 34 after two, and the paper's 70 × 70
    after three, see :func:`receptive_field`.

    >>> discriminator = patch_discriminator(2)
    >>> discriminator(torch.zeros(5, 2, 32, 32)).shape, receptive_field(discriminator)
    (torch.Size([5, 1, 14, 14]), 16)

    Args:
        inputs: channels of the images; of pix2pix' pairs those of both together.
        width: feature maps of the first convolution; each one after it has twice as many, up to eight times.
        halvings: convolutions of stride 2, at least 1.
        normalise: batch normalisation in all but the first and the last layer.
        generator: source of the initial weights: N(0, 0.02²) as in the paper; without normalisation they have to keep
            the signal's size themselves, see :func:`initialise_`.

    Raises:
        ValueError: if a number is below 1.
    """
    if min(inputs, width, halvings) < 1:
        raise ValueError(f"inputs, width and halvings are {inputs}, {width}, {halvings}; each has to be at least 1")
    checks.count(inputs=inputs)
    checks.count(width=width)
    checks.count(halvings=halvings)
    maps = [width * 2 ** min(level, 3) for level in range(halvings + 1)]
    layers: list[nn.Module] = [nn.Conv2d(inputs, width, 4, stride=2, padding=1), nn.LeakyReLU(0.2)]
    for level in range(1, halvings + 1):
        stride = 2 if level < halvings else 1
        layers.append(nn.Conv2d(maps[level - 1], maps[level], 4, stride=stride, padding=1, bias=not normalise))
        layers += [nn.BatchNorm2d(maps[level]), nn.LeakyReLU(0.2)] if normalise else [nn.LeakyReLU(0.2)]
    layers.append(nn.Conv2d(maps[-1], 1, 4, padding=1))
    return initialise_(nn.Sequential(*layers), generator, std=0.02 if normalise else None)


def receptive_field(module: nn.Module) -> int:
    """How many pixels of the input, in a row, one output pixel depends on.

    Every convolution adds (kernel − 1) times the product of the strides before it. Normalisation counts as nothing,
    which holds in evaluation mode: in training, batch statistics come from everywhere.

    >>> receptive_field(nn.Sequential(nn.Conv2d(1, 8, 3), nn.ReLU(), nn.Conv2d(8, 8, 3)))
    5

    Args:
        module: an ``nn.Sequential``, nested as you like, of convolutions, pooling, normalisation and activations.

    Raises:
        TypeError: for any other layer, such as a linear one, which sees everything.
        ValueError: for a kernel, stride or dilation that is not square.
    """
    pixels, jump = 1, 1
    for layer in _in_order(module):
        if isinstance(layer, nn.Conv2d | nn.MaxPool2d | nn.AvgPool2d):
            kernel, stride = _square(layer, "kernel_size"), _square(layer, "stride")
            pixels += (kernel - 1) * (_square(layer, "dilation") if hasattr(layer, "dilation") else 1) * jump
            jump *= stride
        elif not isinstance(layer, _POINTWISE):
            raise TypeError(
                f"no receptive field is known of a {type(layer).__name__}, only of convolutions and pooling"
            )
    return pixels


def operations(work: Callable[[], object]) -> float:
    """Floating-point operations of the matrix products and convolutions of one call, in billions."""
    with FlopCounterMode(display=False) as counter:
        work()
    return counter.get_total_flops() / 1e9


_POINTWISE = (
    *(nn.BatchNorm2d, nn.Identity, nn.Dropout, nn.Dropout2d),
    *(nn.ReLU, nn.LeakyReLU, nn.SiLU, nn.Sigmoid, nn.Tanh),
)


def _in_order(module: nn.Module) -> list[nn.Module]:
    if isinstance(module, nn.Sequential):
        return [layer for child in module for layer in _in_order(child)]
    return [module]


def _square(layer: nn.Module, name: str) -> int:
    value = getattr(layer, name)
    if isinstance(value, tuple):
        if len(set(value)) > 1:
            raise ValueError(f"{name} of {layer} is {value}; one number for both directions is needed")
        return value[0]
    return value


class PositionBias(nn.Module):
    """Adds a learned number to every place of every channel: images (batch, channels, height, width) to the same.

    A convolution does the same everywhere; after an upsampling this lets a decoder know where it is.

    Args:
        channels, height, width: shape of the images it takes.
    """

    def __init__(self, channels: int, height: int, width: int):
        super().__init__()
        checks.count(channels=channels, height=height, width=width)
        self.bias = nn.Parameter(torch.zeros(channels, height, width))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """x (batch, channels, height, width) plus the learned numbers.

        Raises:
            ValueError: if x has other channels, or another height or width.
        """
        if x.shape[1:] != self.bias.shape:
            raise ValueError(f"x has shape {tuple(x.shape)}; it has to be (batch, *{tuple(self.bias.shape)})")
        return x + self.bias

    def extra_repr(self) -> str:
        return ", ".join(map(str, self.bias.shape))


def _quarter(side: int, name: str = "side") -> int:
    checks.count(4, **{name: side})
    if side < 4 or side % 4:
        raise ValueError(f"{name} is {side}; two convolutions of stride 2 need a multiple of 4")
    return side // 4


@torch.no_grad()
def initialise_(module: nn.Sequential, generator: torch.Generator | None, *, std: float | None = None) -> nn.Sequential:
    """Draw all weights anew, N(0, 2 / inputs of a unit) or N(0, std²), and set all biases to zero (He et al. 2015).

    The weights come from the generator and live on its device. Without one the module stays as PyTorch made it.

    Raises:
        ValueError: if std is negative, or so large that the weights are not finite.
    """
    if generator is None:
        return module
    if std is not None and not 0 <= std < math.inf:
        raise ValueError(f"std is {std}; a standard deviation is 0 or more, and finite")
    module.to(generator.device)
    for layer in module.modules():
        if isinstance(layer, nn.Linear | nn.Conv2d | nn.ConvTranspose2d):
            own = math.sqrt(2 / _inputs_of_a_unit(layer)) if std is None else std
            layer.weight.normal_(0, own, generator=generator)
            if not checks.is_finite(layer.weight):
                raise ValueError(f"std is {std}; such weights are beyond what {layer.weight.dtype} holds")
            if layer.bias is not None:
                nn.init.zeros_(layer.bias)
    return module


def _inputs_of_a_unit(layer: nn.Linear | nn.Conv2d | nn.ConvTranspose2d) -> float:
    """How many products an output sums up; away from the border, and on average over places if the stride is not 1."""
    if isinstance(layer, nn.ConvTranspose2d):  # keeps its weights as (in, out, …), and spreads an input over stride²
        return layer.weight[:, 0].numel() / math.prod(layer.stride)
    return layer.weight[0].numel()
