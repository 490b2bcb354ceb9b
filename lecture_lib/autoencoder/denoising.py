"""Corrupting inputs, and the Markov chain of a denoising autoencoder (items 40 to 44)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor

from lecture_lib import checks


class Noise(Protocol):
    """A corruption C(x̃ | x)."""

    def __call__(self, x: Tensor, generator: torch.Generator) -> Tensor: ...


@dataclass(frozen=True)
class GaussianNoise:
    """x̃ = x + std · ε with ε ~ N(0, 1) in every pixel; the result may leave [0, 1]."""

    std: float

    def __post_init__(self) -> None:
        if not 0 <= self.std < float("inf"):
            raise ValueError(f"std is {self.std}; the standard deviation of the noise has to be 0 or more")

    def __call__(self, x: Tensor, generator: torch.Generator) -> Tensor:
        return x + self.std * torch.randn(x.shape, generator=generator, device=x.device, dtype=x.dtype)


@dataclass(frozen=True)
class MaskingNoise:
    """Each pixel is set to 0 with probability ``share``: dropout on the input, without rescaling (Vincent 2008)."""

    share: float

    def __post_init__(self) -> None:
        if not 0 <= self.share <= 1:
            raise ValueError(f"share is {self.share}; the share of masked pixels lies in [0, 1]")

    def __call__(self, x: Tensor, generator: torch.Generator) -> Tensor:
        return x * (torch.rand(x.shape, generator=generator, device=x.device, dtype=x.dtype) >= self.share)


@dataclass(frozen=True)
class MixedNoise:
    """One of two corruptions for each example, at a random level: Gaussian up to ``std`` or masking up to ``share``."""

    std: float
    share: float

    def __post_init__(self) -> None:
        GaussianNoise(self.std)
        MaskingNoise(self.share)  # the same limits, the same errors

    def __call__(self, x: Tensor, generator: torch.Generator) -> Tensor:
        each = (len(x), *[1] * (x.dim() - 1))
        level, kind = torch.rand(2, *each, generator=generator, device=x.device, dtype=x.dtype)
        gaussian = x + self.std * level * torch.randn(x.shape, generator=generator, device=x.device, dtype=x.dtype)
        masked = x * (torch.rand(x.shape, generator=generator, device=x.device, dtype=x.dtype) >= self.share * level)
        return torch.where(kind < 0.5, gaussian, masked)


def corrupt(x: Tensor, noise: Noise | float, generator: torch.Generator) -> Tensor:
    """Draw x̃ ~ C(x̃ | x), same shape and dtype as x; x itself stays as it is (item 40).

    Args:
        x: (batch, …) floating-point data.
        noise: :class:`GaussianNoise`, :class:`MaskingNoise` or :class:`MixedNoise`; a number is the standard deviation
            of Gaussian noise.
        generator: source of the noise.

    Raises:
        ValueError: if the batch is empty, x holds NaN, or a level of noise is out of range.
        TypeError: if x is not floating point.
    """
    checks.floating(x=x)
    if not x.dim():
        raise ValueError("x is a single number; it has to be (batch, …)")
    if x.numel() == 0:
        raise ValueError(f"x has shape {tuple(x.shape)}: the batch is empty")
    checks.finite(x=x)
    if isinstance(noise, int | float):
        noise = GaussianNoise(noise)
    corrupted = noise(x, generator)
    if not checks.is_finite(corrupted):
        raise ValueError(
            f"{noise} leads beyond what {x.dtype} holds, with x up to {x.abs().max():.3g}; take less noise"
        )
    return corrupted


@torch.no_grad()
def denoising_chain(
    network: Callable[[Tensor], Tensor],
    x: Tensor,
    noise: Noise | float,
    *,
    steps: int,
    generator: torch.Generator,
) -> Tensor:
    """Alternate C(x̃ | x) and p(x | x̃): a Markov chain that samples what the autoencoder has learned (item 43).

    Bengio, Yao, Alain & Vincent (2013): if p(x | x̃) is the true posterior, the chain leaves the distribution of the
    data as it is. Here p(x | x̃) is Bernoulli in every pixel.

    Args:
        network: maps corrupted images to logits of the clean ones.
        x: (batch, …) where the chains start, values in [0, 1].
        noise: the corruption of the training, see :func:`corrupt`.
        steps: how often to corrupt and to draw.
        generator: source of randomness.

    Returns:
        Pixel probabilities after every step, (steps, batch, …).

    Raises:
        ValueError: if steps is below 1, or as :func:`corrupt`.
    """
    checks.count(1, "a chain needs at least one", steps=steps)
    probabilities = []
    for _ in range(steps):
        p = torch.sigmoid(network(corrupt(x, noise, generator)))
        x = torch.bernoulli(p, generator=generator)
        probabilities.append(p)
    return torch.stack(probabilities)


def psnr(x_hat: Tensor, x: Tensor) -> Tensor:
    """Peak signal-to-noise ratio −10 log₁₀(mean squared error) of images in [0, 1], shape (batch,), in dB.

    That of equal images is infinite.

    Raises:
        ValueError: if the shapes differ, a batch is empty, or a value is not finite or its square is beyond the dtype.
        TypeError: if one of them is not floating point.
    """
    if x_hat.shape != x.shape or x.dim() < 2 or not x.numel():
        raise ValueError(
            f"x_hat has shape {tuple(x_hat.shape)} and x {tuple(x.shape)}; they have to be (batch, …), and the same"
        )
    checks.floating(x_hat=x_hat, x=x)
    error = (x_hat - x).square().flatten(1).mean(1)
    return -10 * torch.log10(checks.finite_result(error, x_hat=x_hat, x=x))
