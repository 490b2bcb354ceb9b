"""Networks that are told how much noise there is: one for points of the plane, one for small pictures."""

import math

import torch
from torch import Tensor, nn

from lecture_lib import checks
from lecture_lib.diffusion.schedule import Schedule
from lecture_lib.networks import Residual, Skip, initialise_, mlp

FEATURES = 3
"""How many numbers tell a network the level of the noise, see :func:`noise_features`."""


def noise_features(signal: Tensor, noise: Tensor) -> Tensor:
    """What a network is told about the level of the noise: √ᾱ, √(1 − ᾱ), and a quarter of ln(√(1 − ᾱ) / √ᾱ).

    The third one still tells apart the faint levels, which the others call all alike.

    Args:
        signal, noise: √ᾱ_t, positive, and √(1 − ᾱ_t), both (n, 1, …).

    Returns:
        the features, (n, 3, …).

    Raises:
        ValueError: if the shapes are others, or a signal is not positive.
    """
    checks.floating(signal=signal, noise=noise)
    if signal.shape != noise.shape or signal.dim() < 2 or signal.shape[1] != 1:
        raise ValueError(
            f"signal has shape {tuple(signal.shape)} and noise {tuple(noise.shape)}; both have to be (n, 1, …)"
        )
    features = torch.cat([signal, noise, 0.25 * (noise.clamp(min=math.exp(-8)) / signal).log()], 1)
    if not checks.is_finite(features):
        raise ValueError("signal is not positive, or signal or noise is not finite; they are √ᾱ_t and √(1 − ᾱ_t)")
    return features


class TimeConditioned(nn.Module):
    r"""A predictor of noise around an ordinary network, which gets the level of the noise as further inputs.

    .. math:: \varepsilon_\theta(x_t, t) = \sqrt{1 - \bar\alpha_t}\; x_t + \sqrt{\bar\alpha_t}\;
        F_\theta(x_t, \text{features of } \bar\alpha_t)

    Where nothing is left of the data, all of x_t is noise, and the formula says so whatever the network does. A network
    that is 0 has the best guess for data from N(0, I).

    Args:
        network: F, maps (n, d + 3) to (n, d); of pictures, with 3 more planes, (n, colours + 3, h, w) to
            (n, colours, h, w).
        schedule: says what ᾱ_t is.
    """

    def __init__(self, network: nn.Module, schedule: Schedule):
        super().__init__()
        self.network, self.schedule = network, schedule

    def forward(self, x: Tensor, t: Tensor) -> Tensor:
        """The noise that is expected in x (n, …) at steps t (n,), of x's shape."""
        signal, noise = self.schedule.scales(t, x)  # which looks at t and at the type of x
        return noise * x + signal * self.network(self.inputs(x, t))

    def inputs(self, x: Tensor, t: Tensor) -> Tensor:
        """What the network sees: x (n, d, …) and, behind it, :func:`noise_features`; pictures get whole planes."""
        if x.dim() < 2:
            raise ValueError(f"x has shape {tuple(x.shape)}; it has to be (n, d, …)")
        features = noise_features(*self.schedule.scales(t, x))
        return torch.cat([x, features.expand(-1, -1, *x.shape[2:])], 1)


def plane_predictor(
    schedule: Schedule, *, width: int = 128, hidden: int = 3, generator: torch.Generator | None = None
) -> TimeConditioned:
    """A predictor of noise for points of the plane, x (n, 2).

    >>> predictor = plane_predictor(Schedule.cosine(100))
    >>> predictor(torch.zeros(5, 2), torch.arange(5)).shape
    torch.Size([5, 2])

    Args:
        schedule: says how much noise there is.
        width, hidden: units of each hidden layer, and number of these.
        generator: source of the initial weights.
    """
    checks.count(width=width)
    checks.count(hidden=hidden)
    return TimeConditioned(mlp((2 + FEATURES, *[width] * hidden, 2), generator=generator), schedule)


def picture_predictor(
    schedule: Schedule, *, width: int = 24, generator: torch.Generator | None = None
) -> TimeConditioned:
    """A predictor of noise for grey pictures (n, 1, 28, 28) with values from −1 to 1."""
    return TimeConditioned(picture_network(width, generator=generator), schedule)


def picture_network(width: int = 24, *, generator: torch.Generator | None = None) -> nn.Sequential:
    """A small U-Net, (n, 4, 28, 28) to (n, 1, 28, 28): 299,837 parameters at width 24.

    28 × 28 pixels become 14 × 14 with ``width`` maps and 7 × 7 with twice as many, and come back, with a
    :class:`~lecture_lib.networks.Skip` at the two larger sizes. Work is done in residual blocks, and once, at the
    smallest size, by a layer that sees every place at once. All of it begins as 0: blocks add nothing at first.

    >>> picture_network()(torch.zeros(2, 4, 28, 28)).shape
    torch.Size([2, 1, 28, 28])

    Args:
        width: feature maps at 14 × 14.
        generator: source of the initial weights.
    """
    checks.count(width=width)
    smallest = nn.Sequential(
        nn.Conv2d(width, 2 * width, 4, stride=2, padding=1),
        _block(2 * width),
        _block(2 * width),
        _everywhere(2 * width),
        nn.SiLU(),
        nn.ConvTranspose2d(2 * width, width, 4, stride=2, padding=1),
    )
    half = nn.Sequential(
        nn.Conv2d(1 + FEATURES, width, 4, stride=2, padding=1),
        _block(width),
        Skip(smallest),
        nn.Conv2d(2 * width, width, 1),
        _block(width),
        nn.SiLU(),
        nn.ConvTranspose2d(width, 8, 4, stride=2, padding=1),
        nn.SiLU(),
    )
    network = nn.Sequential(Skip(half), nn.Conv2d(1 + FEATURES + 8, 1, 3, padding=1))
    return _silent_(initialise_(network, generator))


def _block(maps: int) -> Residual:
    return Residual(
        nn.Sequential(
            nn.SiLU(),
            nn.Conv2d(maps, maps, 3, padding=1),
            nn.SiLU(),
            nn.Conv2d(maps, maps, 3, padding=1),
        )
    )


def _everywhere(maps: int, *, few: int = 16, hidden: int = 96, side: int = 7) -> Residual:
    """Each place answers to all others, which convolutions of 3 × 3 would take many layers for."""
    return Residual(
        nn.Sequential(
            nn.Conv2d(maps, few, 1),
            nn.Flatten(),
            nn.Linear(few * side**2, hidden),
            nn.SiLU(),
            nn.Linear(hidden, few * side**2),
            nn.Unflatten(1, (few, side, side)),
            nn.Conv2d(few, maps, 1),
        )
    )


@torch.no_grad()
def _silent_(network: nn.Sequential) -> nn.Sequential:
    """Zero what a residual block adds, and the last layer: a deep network without normalisation starts well so."""
    last = [block.inner[-1] for block in network.modules() if isinstance(block, Residual)] + [network[-1]]
    for layer in last:
        layer.weight.zero_()
        layer.bias.zero_()
    return network
