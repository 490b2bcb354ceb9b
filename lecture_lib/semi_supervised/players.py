"""Networks for digits with few labels: smaller ones of the kind that Salimans et al. (2016) trained."""

from collections.abc import Sequence
from itertools import pairwise

import torch
from torch import Tensor, nn

from lecture_lib import checks
from lecture_lib.networks import initialise_

LATENT = 64


def layered_generator(
    latent: int = LATENT, hidden: Sequence[int] = (200,), *, generator: torch.Generator | None = None
) -> nn.Sequential:
    """Noise (n, latent), uniform in [0, 1], to digits (n, 1, 28, 28) in [0, 1], by linear layers.

    Batch normalisation and ReLUs are between them. The paper's has 100 latents and two hidden layers of 500 units.

    >>> layered_generator()(torch.rand(2, 64)).shape
    torch.Size([2, 1, 28, 28])

    Args:
        latent: numbers of noise for a picture.
        hidden: units of the hidden layers, at least one layer.
        generator: source of the initial weights.
    """
    checks.count(latent=latent)
    if not len(hidden) or not all(isinstance(units, int) and units >= 1 for units in hidden):
        raise ValueError(f"hidden is {tuple(hidden)}; give at least one layer, each of 1 unit or more")
    layers: list[nn.Module] = []
    for inputs, outputs in pairwise((latent, *hidden)):
        layers += [nn.Linear(inputs, outputs, bias=False), nn.BatchNorm1d(outputs), nn.ReLU()]
    layers += [nn.Linear(hidden[-1], 28 * 28), nn.Sigmoid(), nn.Unflatten(1, (1, 28, 28))]
    return initialise_(nn.Sequential(*layers), generator)


class Noise(nn.Module):
    """Adds Gaussian noise in training, and nothing in evaluation mode.

    Args:
        std: its standard deviation.
        generator: source of the noise; without one it is PyTorch's own.

    Raises:
        ValueError: if the standard deviation is negative.
    """

    def __init__(self, std: float, generator: torch.Generator | None = None):
        super().__init__()
        if not 0 <= std <= 1e30:
            raise ValueError(f"std is {std}; a standard deviation is 0 or more")
        self.std, self.generator = std, generator

    def forward(self, x: Tensor) -> Tensor:
        """x, any shape, with noise of its own for every number."""
        checks.floating(x=x)
        if not self.training or not self.std:
            return x
        return x + self.std * torch.randn(x.shape, generator=self.generator, device=x.device, dtype=x.dtype)

    def extra_repr(self) -> str:
        return f"std={self.std}"


class ClassDiscriminator(nn.Module):
    """D with K logits, one for each class of real pictures; that of "generated" is 0 and takes no weights.

    Args:
        body: maps pictures to features (n, features), which the generator learns to match.
        features: their number.
        classes: K.
        generator: source of the initial weights of the last layer.

    Attributes:
        body: the given network.
        head: features to class logits.
    """

    def __init__(self, body: nn.Module, features: int, classes: int = 10, *, generator: torch.Generator | None = None):
        super().__init__()
        checks.count(features=features)
        checks.count(classes=classes)
        self.body, self.head = body, initialise_(nn.Sequential(nn.Linear(features, classes)), generator)

    @classmethod
    def layers(
        cls,
        sizes: Sequence[int] = (784, 300, 150, 150),
        classes: int = 10,
        *,
        noise: Sequence[float] = (0.3, 0.5),
        generator: torch.Generator | None = None,
    ) -> "ClassDiscriminator":
        """Linear layers with ReLUs, and Gaussian noise before each of them, which few labels need as a regulariser.

        The paper's has layers of 1000, 500, 250, 250 and 250 units, the same noise, and weight normalisation.

        Args:
            sizes: pixels of a picture, then units of the hidden layers, at least one.
            classes: K.
            noise: standard deviations, in the pixels and in all hidden layers.
            generator: source of the initial weights and, later, of the noise.
        """
        if len(sizes) < 2 or not all(isinstance(size, int) and size >= 1 for size in sizes) or len(noise) != 2:
            raise ValueError(
                f"sizes is {tuple(sizes)} and noise {tuple(noise)}; give at least two sizes, and two levels"
            )
        parts: list[nn.Module] = [nn.Flatten()]
        for number, (inputs, outputs) in enumerate(pairwise(sizes)):
            parts += [Noise(noise[min(number, 1)], generator), nn.Linear(inputs, outputs), nn.ReLU()]
        return cls(initialise_(nn.Sequential(*parts), generator), sizes[-1], classes, generator=generator)

    def forward(self, x: Tensor) -> Tensor:
        """Class logits (n, K) of pictures."""
        return self.head(self.body(x))

    @torch.no_grad()
    def classify(self, x: Tensor) -> Tensor:
        """The likeliest class of each picture among the real ones, (n,)."""
        return torch.cat([self(part).argmax(1) for part in x.split(1000)])
