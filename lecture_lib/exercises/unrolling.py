"""The wiring of an unrolled generator: how far it looks, and whether it sees the discriminator react."""

from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lecture_lib.exercises.gan_round import Constant
from lecture_lib.exercises.wiring import compare, passed, require

RATE = 0.4


def check_unrolled_loss(function: Callable) -> None:
    """Is ``function(generator, discriminator, real, z, k, rate)`` the loss −J_D after k imagined steps of D?

    Plain gradient steps, all on this batch. Value and gradient are compared with a game of two numbers: a
    discriminator θ x and a generator that makes the number a. The discriminator itself must stay as it is.

    Args:
        function: the reader's; it returns a scalar.

    Raises:
        WrongWiring: with one sentence on what is wrong.
    """
    real, z = torch.tensor([[1.0], [2.0]], dtype=torch.float64), torch.zeros(3, 1, dtype=torch.float64)
    for k in (0, 1, 3):
        generator, discriminator = Constant(-1.0).double(), nn.Linear(1, 1, bias=False).double()
        with torch.no_grad():
            discriminator.weight.fill_(0.2)
        loss = function(generator, discriminator, real, z, k, RATE)
        require(
            discriminator.weight.item() == 0.2,
            "the imagined steps have changed the discriminator itself: let it step in copies of its parameters",
        )
        a = generator.value
        others = [
            (_unrolled(real, a, 0), "you have imagined no step: the loss is that of the discriminator as it is"),
            (_unrolled(real, a, k, rate=-RATE), "the imagined steps go uphill: the discriminator lowers its loss"),
            (_unrolled(real, a, k + 1), "you have imagined one step too many"),
            (_unrolled(real, a, max(k - 1, 0)), "you have imagined one step too few"),
            (-_unrolled(real, a, k), "the sign is wrong: the generator wants the discriminator's loss to be high"),
        ]
        compare(f"your loss for k = {k}", loss, _unrolled(real, a, k), others)
        require(loss.requires_grad, "no gradient leads from your loss to the generator")
        (slope,) = torch.autograd.grad(loss, a)
        slopes = [
            (
                _slope(_unrolled(real, a, k, reacts=False), a),
                "the gradient does not run through the imagined steps: take them with create_graph=True, and with "
                "samples that are not detached",
            ),
        ]
        compare(f"the gradient for k = {k}", slope, _slope(_unrolled(real, a, k), a), slopes)
        require(
            discriminator.weight.grad is None,
            "the imagined steps leave gradients in the discriminator: take them with torch.autograd.grad",
        )
    passed(function, "value and gradient for 0, 1 and 3 imagined steps")


def _unrolled(real: Tensor, a: Tensor, k: int, rate: float = RATE, reacts: bool = True) -> Tensor:
    """The game of two numbers, its gradient with respect to θ written out by hand."""
    theta = torch.tensor(0.2, dtype=real.dtype)
    for _ in range(k):
        made = a if reacts else a.detach()
        theta = theta - rate * (made * (theta * made).sigmoid() - (real * (-theta * real).sigmoid()).mean())
    return -(F.softplus(-theta * real).mean() + F.softplus(theta * a))


def _slope(loss: Tensor, a: Tensor) -> Tensor:
    return torch.autograd.grad(loss, a)[0]
