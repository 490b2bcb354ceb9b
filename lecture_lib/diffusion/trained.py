"""The diffusion model that ships with the book: ``python run.py train diffusion-mnist`` makes it anew.

>>> import torch
>>> from lecture_lib import diffusion
>>> model = diffusion.shipped()
>>> model.sample(2, torch.Generator().manual_seed(0), steps=5).shape
torch.Size([2, 1, 28, 28])
"""

from typing import NamedTuple

import torch
from torch import Tensor

from lecture_lib import checks, pretrained
from lecture_lib.diffusion.networks import TimeConditioned, picture_network, picture_predictor
from lecture_lib.diffusion.sampling import ancestral, ddim
from lecture_lib.diffusion.schedule import Schedule

NAME = "diffusion-mnist"
STEPS = 200
RANGE = (-1.0, 1.0)  # of the pixels that the network sees, so that their variance is near that of the noise
AT_ONCE = 500  # pictures that are drawn together


class DigitDiffusion(NamedTuple):
    """A diffusion model of digits.

    ``predictor`` maps pictures (n, 1, 28, 28), with pixels from −1, the paper, to 1, the ink, and steps (n,) to the
    noise that it expects; ``schedule`` says how much noise there is after each of its 200 steps.
    """

    predictor: TimeConditioned
    schedule: Schedule

    def sample(self, n: int, generator: torch.Generator, *, steps: int | None = 25) -> Tensor:
        """Draw pictures (n, 1, 28, 28) with pixels from 0 to 1, on the generator's device.

        Args:
            n: number of pictures.
            generator: source of all randomness.
            steps: of :func:`~lecture_lib.diffusion.sampling.ddim`; None takes all 200 by
                :func:`~lecture_lib.diffusion.sampling.ancestral`.

        Raises:
            ValueError: if n is less than 1, or steps is not from 1 to 200.
        """
        checks.count(1, "ask for 1 picture or more", n=n)
        self.predictor.to(generator.device)
        noise = torch.randn(n, 1, 28, 28, generator=generator, device=generator.device)
        return to_unit(torch.cat([self._drawn(part, generator, steps) for part in noise.split(AT_ONCE)]))

    def _drawn(self, noise: Tensor, generator: torch.Generator, steps: int | None) -> Tensor:
        if steps is None:
            return ancestral(self.predictor, self.schedule, noise, generator=generator, clip=RANGE)
        return ddim(self.predictor, self.schedule, noise, steps=steps, clip=RANGE)


def shipped() -> DigitDiffusion:
    """The diffusion model of MNIST's digits, frozen and in evaluation mode.

    How good its pictures are, and whether they are copies, is on its card:
    ``pretrained.load("diffusion-mnist").card["measured"]``.
    """
    schedule = Schedule.cosine(STEPS)
    network = pretrained.restored(picture_network, pretrained.load(NAME).tensors)
    network = network.to(memory_format=torch.channels_last)  # a fifth faster on a CPU
    return DigitDiffusion(TimeConditioned(network, schedule).requires_grad_(False).eval(), schedule)


def untrained(*, generator: torch.Generator | None = None) -> DigitDiffusion:
    """A model of this shape, its weights drawn from the generator."""
    schedule = Schedule.cosine(STEPS)
    return DigitDiffusion(picture_predictor(schedule, generator=generator), schedule)


def to_unit(x: Tensor) -> Tensor:
    """Pixels from [−1, 1] to [0, 1]; what lies outside is cut off."""
    checks.floating(x=x)
    checks.finite(x=x)
    return ((x + 1) / 2).clamp(0, 1)


def from_unit(x: Tensor) -> Tensor:
    """Pixels from [0, 1] to [−1, 1]."""
    checks.floating(x=x)
    return checks.finite_result(2 * x - 1, x=x)
