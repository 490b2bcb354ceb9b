"""A deep autoencoder as a stack of shallow ones (items 45 and 46)."""

from collections.abc import Callable, Sequence
from itertools import pairwise

import torch
from torch import nn

from lecture_lib import checks
from lecture_lib.autoencoder.model import Autoencoder
from lecture_lib.networks import initialise_


def stack(
    sizes: Sequence[int],
    *,
    activation: Callable[[], nn.Module] = nn.SiLU,
    generator: torch.Generator | None = None,
) -> list[Autoencoder]:
    """Shallow autoencoders, one for each pair of neighbouring sizes, from the data up.

    Each has one linear layer in the encoder and one in the decoder. Codes between two levels pass through the
    activation, the topmost code is linear, and the lowest decoder ends in a sigmoid: pixel values in [0, 1].

    Args:
        sizes: units of the input and of every code above it, such as (784, 400, 200, 30).
        activation: makes the module between two levels.
        generator: source of the initial weights.

    Raises:
        ValueError: if there are fewer than two sizes, or one is below 1.
    """
    if len(sizes) < 2:
        raise ValueError(f"sizes is {tuple(sizes)}; a stack needs an input and at least one code")
    for size in sizes:
        checks.count(1, f"each level of {tuple(sizes)} needs a unit", sizes=size)
    levels = []
    for number, (below, above) in enumerate(pairwise(sizes)):
        top, bottom = number == len(sizes) - 2, number == 0
        encoder = nn.Sequential(nn.Linear(below, above), nn.Identity() if top else activation())
        decoder = nn.Sequential(nn.Linear(above, below), nn.Sigmoid() if bottom else activation())
        levels.append(Autoencoder(initialise_(encoder, generator), initialise_(decoder, generator)))
    return levels


def unroll(levels: Sequence[Autoencoder]) -> Autoencoder:
    """The deep autoencoder made of all levels: up through the encoders, down through the decoders.

    It shares its parameters with the levels: train one, and the other changes.

    Raises:
        ValueError: if there is no level.
    """
    if not levels:
        raise ValueError("levels is empty; a deep autoencoder has at least one")
    up = [layer for level in levels for layer in level.encoder]
    down = [layer for level in reversed(levels) for layer in level.decoder]
    return Autoencoder(nn.Sequential(*up), nn.Sequential(*down))
