"""The wiring of one round of a GAN: who is called real, and whose gradient is blocked."""

from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lecture_lib.exercises.wiring import compare, passed, reaches, require, several


class Scaled(nn.Module):
    """A mock discriminator: its logit is the picture, times a weight of 1."""

    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.tensor(1.0))

    def forward(self, x: Tensor) -> Tensor:
        return self.weight * x


class Constant(nn.Module):
    """A mock generator: whatever the noise, its pictures are its one number."""

    def __init__(self, value: float):
        super().__init__()
        self.value = nn.Parameter(torch.tensor(value))

    def forward(self, z: Tensor) -> Tensor:
        return self.value + 0 * z


def check_gan_round(function: Callable) -> None:
    """Are the two values of ``function(generator, discriminator, real, noise)`` J_D and the non-saturating J_G?

    The discriminator puts out logits; each loss is a mean over pictures, J_D the sum of one over the real and one over
    the generated. J_D must not reach the generator.

    Args:
        function: the reader's.

    Raises:
        WrongWiring: with one sentence on what is wrong.
    """
    generator, discriminator = Constant(-2.0), Scaled()
    losses = function(generator, discriminator, torch.full((4, 1), 3.0), torch.zeros(6, 1))
    j_d, j_g = several("J_D and J_G", losses, 2)[:2]
    real, fake = torch.tensor(3.0), torch.tensor(-2.0)
    passes, refused = F.softplus(-real), F.softplus(fake)
    compare(
        "J_D",
        j_d,
        passes + refused,
        [
            (
                F.softplus(real) + F.softplus(-fake),
                "the labels are exchanged: in J_D the real pictures are to get a high logit, the generated a low one",
            ),
            (
                0.4 * passes + 0.6 * refused,
                "J_D is a mean over all pictures: take a mean over the real, one over the generated, and add them",
            ),
            ((passes + refused) / 2, "J_D is half of what it should be: add the two means"),
            (passes, "only the real pictures are in J_D: the discriminator has to refuse the generated as well"),
            (refused, "only the generated pictures are in J_D: the discriminator has to accept the real as well"),
            (
                F.softplus(-real.sigmoid()) + F.softplus(fake.sigmoid()),
                "you have used logits as probabilities, or added a second sigmoid: the discriminator puts out logits",
            ),
        ],
    )
    require(
        not reaches(j_d, generator.value),
        "the gradient of J_D must not reach the generator: detach the generated pictures there",
    )
    require(reaches(j_d, discriminator.weight), "no gradient of J_D reaches the discriminator")
    compare(
        "J_G",
        j_g,
        F.softplus(-fake),
        [
            (-refused, "J_G is the minimax loss, which starves: take −ln D, not ln(1 − D)"),
            (refused, "J_G has the discriminator's target: the generator wants its pictures to be taken for real"),
            (-F.softplus(-fake), "J_G has the wrong sign: it is minimised as well"),
            (passes + F.softplus(-fake), "the real pictures have no part in J_G: the generator does not change them"),
        ],
    )
    require(
        reaches(j_g, generator.value),
        "no gradient of J_G reaches the generator: detach its pictures in J_D only",
    )
    passed(function, "both losses, who is called real, and whose gradient is blocked")
