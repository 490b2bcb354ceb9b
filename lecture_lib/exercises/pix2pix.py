"""The wiring of pix2pix: which pairs the discriminator sees, and from what a translation is far."""

from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lecture_lib.exercises.wiring import compare, passed, reaches, require, several


class Pairs(nn.Module):
    """A mock discriminator of pairs: ten times the first channel plus the second, which tells what it was shown."""

    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.tensor(1.0))

    def forward(self, pair: Tensor) -> Tensor:
        require(
            pair.dim() == 4 and pair.shape[1] == 2,
            f"the discriminator was shown {tuple(pair.shape)}: it judges pairs, torch.cat([x, picture], 1)",
        )
        return self.weight * (10 * pair[:, :1] + pair[:, 1:])


class Brighter(nn.Module):
    """A mock translator: it adds its one number to every pixel."""

    def __init__(self):
        super().__init__()
        self.value = nn.Parameter(torch.tensor(0.5))

    def forward(self, x: Tensor) -> Tensor:
        return x + self.value


def check_pix2pix_losses(function: Callable) -> None:
    """Are the two values of ``function(generator, discriminator, x, y, weight)`` the losses of pix2pix?

    The discriminator takes ``torch.cat([x, picture], 1)`` and puts out logits; J_G is the non-saturating loss plus
    ``weight`` times the mean absolute difference from y. J_D must not reach the generator.

    Args:
        function: the reader's; it returns J_D and J_G.

    Raises:
        WrongWiring: with one sentence on what is wrong.
    """
    generator, discriminator = Brighter(), Pairs()
    x, y = torch.full((2, 1, 4, 4), 0.2), torch.full((2, 1, 4, 4), 0.9)
    j_d, j_g = several("J_D and J_G", function(generator, discriminator, x, y, 100.0), 2)[:2]

    def cost(logit: float) -> Tensor:
        """Of a pair that is to be refused, in nats."""
        return F.softplus(torch.tensor(logit))

    compare(
        "J_D",
        j_d,
        cost(-2.9) + cost(2.7),
        [
            (cost(2.9) + cost(-2.7), "the labels are exchanged: (x, y) is real, (x, G(x)) is not"),
            (cost(-9.2) + cost(7.2), "the pairs are in the wrong order: the discriminator takes (x, picture)"),
            ((cost(-2.9) + cost(2.7)) / 2, "J_D is half of what it should be: add the two means"),
            (cost(-2.9), "only the true pairs are in J_D: the discriminator has to refuse (x, G(x)) as well"),
        ],
    )
    require(
        not reaches(j_d, generator.value),
        "the gradient of J_D must not reach the generator: detach G(x) there",
    )
    require(reaches(j_d, discriminator.weight), "no gradient of J_D reaches the discriminator")
    believed = cost(-2.7)
    compare(
        "J_G",
        j_g,
        believed + 20,
        [
            (believed + 50, "the distance is that of G(x) from x: a translation is compared with the true picture y"),
            (believed + 0.2, "the weight of the distance is missing"),
            (believed, "the distance is missing: add weight times the mean absolute difference from y"),
            (believed + 4, "the distance is squared: L1 is the mean absolute difference"),
            (20.0, "the discriminator has no part in J_G: the generator wants (x, G(x)) to be taken for real"),
            (cost(2.7) + 20, "J_G has the discriminator's target: the generator wants (x, G(x)) to be taken for real"),
            (cost(-7.2) + 20, "the pairs of J_G are in the wrong order: the discriminator takes (x, picture)"),
        ],
    )
    require(reaches(j_g, generator.value), "no gradient of J_G reaches the generator")
    (slope,) = torch.autograd.grad(j_g, generator.value)
    compare(
        "the gradient of J_G in the generator",
        slope,
        -torch.tensor(-2.7).sigmoid() - 100,
        [
            (-100.0, "the discriminator's verdict does not reach the generator: detach G(x) in J_D only"),
            (-torch.tensor(-2.7).sigmoid(), "the distance does not reach the generator: no detach there"),
        ],
    )
    passed(function, "which pairs are seen, who is called real, what the distance is from, and what is blocked")
