r"""Unrolled GANs: the generator learns from the discriminator that it will meet K steps later (Metz et al. 2017).

.. math:: \theta_0 = \theta_D, \qquad \theta_{k+1} = \theta_k - \eta\, \partial_\theta J_D(\theta_k, G), \qquad
          J_G = -J_D\big(\theta_K(G), G\big)

The discriminator itself takes an ordinary step. The simulated ones are there for the generator alone, whose gradient
has two parts: how G changes the game that θ_K judges, and how G changes θ_K. The second runs back through every
simulated step, and contains second derivatives; leaving it out is what ``first_order`` does (item 127).
"""

import math
from collections.abc import Callable
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.func import functional_call

from lecture_lib import checks
from lecture_lib.gan.losses import discriminator_loss
from lecture_lib.training import check_rates

FLOOR = 1e-20
Loss = Callable[[Tensor, Tensor], Tensor]  # of parameters in one vector, and of generated samples


class Descender(NamedTuple):
    """A player on its way down: ``theta``, all parameters in one vector, and Adam's running means of their gradient,
    ``mean``, and of its square, ``square``, after so many ``steps``. Without means it goes down the plain gradient."""

    theta: Tensor
    mean: Tensor | None = None
    square: Tensor | None = None
    steps: int = 0

    def detach(self) -> "Descender":
        """The same without any history, its theta ready for the next gradient."""
        mean, square = (value if value is None else value.detach() for value in (self.mean, self.square))
        return Descender(self.theta.detach().requires_grad_(), mean, square, self.steps)


class Rule(NamedTuple):
    """How a :class:`Descender` steps: its ``rate``, and Adam's ``betas`` and ``eps``."""

    rate: float
    betas: tuple[float, float] = (0.5, 0.999)
    eps: float = 1e-8


def step(state: Descender, gradient: Tensor, rule: Rule) -> Descender:
    r"""One step of gradient descent or Adam (Kingma & Ba 2015, algorithm 1) that can be differentiated.

    Adam's :math:`\sqrt v` has an infinite slope at 0, where dead ReLU units put it; :math:`\sqrt{v + 10^{-20}}` does
    not, and makes another step only where gradients are below 1e-8.
    """
    if state.mean is None:
        return state._replace(theta=state.theta - rule.rate * gradient, steps=state.steps + 1)
    (first, second), steps = rule.betas, state.steps + 1
    mean = torch.lerp(gradient, state.mean, first)
    square = (second * state.square).addcmul(gradient, gradient, value=1 - second)
    scale = (square + FLOOR).sqrt() / math.sqrt(1 - second**steps) + rule.eps
    theta = torch.addcdiv(state.theta, mean, scale, value=-rule.rate / (1 - first**steps))
    return Descender(theta, mean, square, steps)


def look_ahead(
    loss: Loss, state: Descender, fake: Tensor, rule: Rule, *, k: int, first_order: bool = False
) -> list[Descender]:
    """The discriminator now and after each of k simulated steps on the same batch.

    Args:
        loss: the discriminator's, of its parameters and of generated samples.
        state: where it stands; its theta has to require gradients.
        fake: generated samples, with their history.
        rule: its rates.
        k: number of steps.
        first_order: take the steps for given: no gradient flows from them to the samples.

    Returns:
        k + 1 states.
    """
    states, shown = [state], fake.detach() if first_order else fake
    for _ in range(k):
        theta = states[-1].theta
        (gradient,) = torch.autograd.grad(loss(theta, shown), theta, create_graph=not first_order)
        states.append(step(states[-1], gradient, rule))
        if first_order:
            states[-1] = states[-1].detach()
    return states


def unrolled_generator_loss(
    generator: nn.Module,
    discriminator: nn.Module,
    real: Tensor,
    z: Tensor,
    *,
    k: int,
    optimiser: torch.optim.Optimizer | None = None,
    learning_rate: float | None = None,
    first_order: bool = False,
    d_loss: Callable[[Tensor, Tensor], Tensor] = discriminator_loss,
    g_loss: Callable[[Tensor], Tensor] | None = None,
    copies: int = 1,
) -> Tensor:
    """What the generator minimises if it looks k steps of the discriminator ahead, all on one batch.

    Usage, in each round, before or after D's own step::

        loss = unrolled_generator_loss(generator, discriminator, real, z, k=5, optimiser=d_optimiser)
        descend(loss, g_parameters, g_optimiser)

    Nothing is changed: not the parameters of the discriminator, nor its optimiser.

    Args:
        generator: maps noise to samples.
        discriminator: maps samples to logits.
        real: (n, …) data.
        z: noise for the generated samples.
        k: simulated steps; 0 gives the ordinary loss of the game, −J_D.
        optimiser: the discriminator's, Adam or SGD without momentum, whose rate, betas and running means are used.
        learning_rate: without an optimiser, the rate of plain gradient descent; for k = 0 neither is needed.
        first_order: do not differentiate through the simulated steps.
        d_loss: what D minimises, of the scores of real and of generated samples.
        g_loss: what G minimises, of the scores that θ_K gives to generated samples; without it, −d_loss.
        copies: number of networks side by side, whose mean losses are to be added, see
            :func:`lecture_lib.networks.side_by_side`.

    Returns:
        a scalar, with gradients for the generator.

    Raises:
        ValueError: if k is negative, if it is positive and there is not exactly one of ``optimiser`` and
            ``learning_rate``, or if the optimiser is of another kind.
    """
    checks.count(0, "the number of simulated steps is 0 or more", k=k)
    checks.count(copies=copies)
    check_rates(learning_rate=learning_rate or 0.0)
    if k and (optimiser is None) == (learning_rate is None):
        raise ValueError(f"k is {k}: give either the discriminator's optimiser or a learning_rate")
    names, shapes = zip(*((name, p.shape) for name, p in discriminator.named_parameters()))
    state, rule = _standing(list(discriminator.parameters()), optimiser, learning_rate)
    fake = generator(z)

    def scores(theta: Tensor, x: Tensor) -> Tensor:
        return functional_call(discriminator, dict(zip(names, unflatten(theta, shapes))), (x,))

    def loss(theta: Tensor, made: Tensor) -> Tensor:
        return copies * d_loss(scores(theta, real), scores(theta, made))

    last = look_ahead(loss, state, fake, rule, k=k, first_order=first_order)[-1].theta
    return -loss(last, fake) if g_loss is None else copies * g_loss(scores(last, fake))


def flatten(values: list[Tensor]) -> Tensor:
    """All values in one vector."""
    return torch.cat([value.detach().flatten() for value in values])


def unflatten(theta: Tensor, shapes: tuple[torch.Size, ...] | list[torch.Size]) -> list[Tensor]:
    """Views of the vector with these shapes, in turn."""
    parts = theta.split([shape.numel() for shape in shapes])
    return [part.view(shape) for part, shape in zip(parts, shapes)]


def _standing(
    parameters: list[Tensor], optimiser: torch.optim.Optimizer | None, learning_rate: float | None
) -> tuple[Descender, Rule]:
    """Where a player and its optimiser stand."""
    theta = flatten(parameters).requires_grad_()
    if optimiser is None:
        return Descender(theta), Rule(learning_rate or 0.0)
    if len(optimiser.param_groups) != 1:
        raise ValueError(f"optimiser has {len(optimiser.param_groups)} groups of parameters; unrolling needs one")
    [group] = optimiser.param_groups
    ordinary = not (group.get("weight_decay") or group.get("maximize") or group.get("amsgrad"))
    if type(optimiser) is torch.optim.SGD and ordinary and not group["momentum"]:
        return Descender(theta), Rule(group["lr"])
    if type(optimiser) is torch.optim.Adam and ordinary:
        means = [
            flatten([optimiser.state.get(p, {}).get(name, torch.zeros_like(p)) for p in parameters])
            for name in ("exp_avg", "exp_avg_sq")
        ]
        steps = int(optimiser.state.get(parameters[0], {}).get("step", 0))
        return Descender(theta, *means, steps), Rule(group["lr"], group["betas"], group["eps"])
    raise ValueError(
        f"optimiser is {type(optimiser).__name__} with {group.get('momentum', 0)} momentum or extras; "
        "steps of plain Adam and of SGD without momentum can be simulated"
    )
