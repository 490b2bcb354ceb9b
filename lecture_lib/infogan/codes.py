"""What the generator is told beside its noise, and how much of it a reader finds in the pictures."""

import math
from dataclasses import dataclass
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor

from lecture_lib import checks


class Reading(NamedTuple):
    """What Q says about the codes of n pictures.

    ``logits`` of the categories, (n, categories), before any softmax; ``mean`` and ``log_deviation``, the natural
    logarithm of the standard deviation, of the continuous codes, (n, continuous) each.
    """

    logits: Tensor
    mean: Tensor
    log_deviation: Tensor


@dataclass(frozen=True)
class Codes:
    """One category, each as likely as the others, and independent continuous codes, uniform from −1 to 1.

    Attributes:
        categories: number of categories, at least 2; 10 for digits, as in the paper.
        continuous: number of continuous codes; 2 in the paper.
    """

    categories: int = 10
    continuous: int = 2

    def __post_init__(self):
        whole = all(isinstance(number, int) for number in (self.categories, self.continuous))
        if not whole or self.categories < 2 or self.continuous < 0:
            raise ValueError(
                f"categories is {self.categories} and continuous {self.continuous}; "
                "there have to be at least 2 categories and 0 continuous codes"
            )

    @property
    def width(self) -> int:
        """How many numbers the generator gets, a one-hot row and then the continuous codes."""
        return self.categories + self.continuous

    @property
    def readings(self) -> int:
        """How many numbers Q says about a picture, a logit of each category, then means, then log deviations."""
        return self.categories + 2 * self.continuous

    @property
    def entropy(self) -> float:
        """H of the category in nats; no more can be known about it."""
        return math.log(self.categories)

    def draw(self, n: int, generator: torch.Generator) -> Tensor:
        """Codes (n, width) on the generator's device."""
        checks.count(n=n)
        category = torch.randint(self.categories, (n,), generator=generator, device=generator.device)
        uniform = torch.rand(n, self.continuous, generator=generator, device=generator.device)
        return torch.cat([F.one_hot(category, self.categories).float(), 2 * uniform - 1], 1)

    def row(self, category: int, *continuous: float) -> Tensor:
        """One chosen code, (1, width); continuous codes that are not named are 0.

        Raises:
            ValueError: if there is no such category, or there are fewer continuous codes than numbers.
        """
        checks.count(0, f"the categories are 0 to {self.categories - 1}", category=category)
        if not all(map(math.isfinite, continuous)):
            raise ValueError(f"continuous is {continuous}; these codes are finite numbers, mostly from −1 to 1")
        if category >= self.categories or len(continuous) > self.continuous:
            raise ValueError(
                f"category is {category}, with {len(continuous)} continuous codes; the categories are 0 to "
                f"{self.categories - 1}, and there are {self.continuous} continuous codes"
            )
        code = torch.zeros(1, self.width)
        code[0, category] = 1
        code[0, self.categories : self.categories + len(continuous)] = torch.tensor(continuous)
        return code

    def split(self, readings: Tensor) -> Reading:
        """What the last layer of Q puts out, (n, readings), by its meaning.

        Raises:
            ValueError: if it has another width.
        """
        if readings.dim() != 2 or readings.shape[1] != self.readings:
            raise ValueError(f"readings has shape {tuple(readings.shape)}; these codes need (n, {self.readings})")
        return Reading(*readings.split((self.categories, self.continuous, self.continuous), 1))

    def information(self, reading: Reading, c: Tensor) -> tuple[Tensor, Tensor]:
        """How much of the codes c (n, width) the reading finds, by :func:`information_bound`.

        The category counts as a probability, by the logarithm of a softmax, which is taken once: behind a network that
        ends in a softmax of its own, not even certainty would come above ln(e / (e + 9)) + ln 10 = 0.84 nats. The
        continuous codes count as densities of Gaussians.

        Returns:
            two scalars in nats, with gradients to whatever drew the pictures. That of the category is at most
            ln(categories); that of the continuous codes, their sum, has no upper bound.

        Raises:
            ValueError: if the codes do not fit the reading.
            TypeError: if a tensor is not floating point.
        """
        if c.shape != (len(reading.logits), self.width):
            raise ValueError(
                f"c has shape {tuple(c.shape)}; for this reading it has to be ({len(reading.logits)}, {self.width})"
            )
        checks.floating(c=c, **reading._asdict())
        checks.finite(c=c)
        chosen, values = c[:, : self.categories], c[:, self.categories :]
        category = (chosen * F.log_softmax(reading.logits, 1)).sum(1)
        error = (values - reading.mean) / reading.log_deviation.exp()
        density = (-0.5 * error.square() - reading.log_deviation - 0.5 * math.log(2 * math.pi)).sum(1)
        return (
            information_bound(category, self.entropy),
            information_bound(density, self.continuous * math.log(2)),  # H of U(−1, 1) is ln 2
        )


def information_bound(log_probability: Tensor, entropy: float) -> Tensor:
    r"""A lower bound of I(c; x), the information about the code that is in the picture (Chen et al. 2016, eq. 5).

    .. math:: L_I = \mathbb E_{c, x} \ln Q(c|x) + H(c) \;\le\; I(c; x)

    Tight when Q is the true posterior. Negative when Q does worse than not looking, which says ln Q = −H.

    Args:
        log_probability: ln Q(c|x) of the codes that were drawn, any shape with the batch first, in nats.
        entropy: H(c) in nats. For one of k categories no bound exceeds ln k, since ln Q ≤ 0.

    Returns:
        a scalar in nats.

    Raises:
        ValueError: if the batch is empty.
    """
    if log_probability.numel() == 0:
        raise ValueError(f"log_probability has shape {tuple(log_probability.shape)}: the batch is empty")
    checks.floating(log_probability=log_probability)
    if not 0 <= entropy < math.inf:
        raise ValueError(f"entropy is {entropy}; it is 0 or more, in nats")
    return checks.finite_result(log_probability.mean() + entropy, log_probability=log_probability)


CODES = Codes()  # those of the paper for MNIST
