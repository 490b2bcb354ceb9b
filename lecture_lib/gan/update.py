"""One round of the game, for :func:`lecture_lib.training.train`: the discriminator learns, then the generator."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor, nn

from lecture_lib import checks, distributed
from lecture_lib.gan.losses import discriminator_loss, generator_loss
from lecture_lib.training import check_rates, resume_optimiser

ADAM = partial(torch.optim.Adam, betas=(0.5, 0.999))  # little momentum: the opponent moves (Radford et al. 2016)


@dataclass(frozen=True)
class GANStep:
    """What a round reports; of several steps of the discriminator the last one, before it was made.

    The losses of two players do not fall together, and a low one says nothing about pictures (item 78).

    Attributes:
        d_loss, g_loss: the loss of each player.
        real_score, fake_score: mean output of the discriminator for real and for generated pictures.
    """

    d_loss: Tensor
    g_loss: Tensor
    real_score: Tensor
    fake_score: Tensor


class GANUpdate:
    """Some steps of the discriminator, then one of the generator (Goodfellow et al. 2014, algorithm 1; item 70).

    Usage::

        update = GANUpdate(generator, discriminator, lambda n: torch.randn(n, 64, generator=random))
        train(update, images, epochs=5, batch_size=64, generator=random)

    and with a Wasserstein critic, clipped as in Arjovsky et al. (2017)::

        GANUpdate(generator, critic, noise, d_loss=wasserstein.critic_loss, g_loss=wasserstein.generator_loss,
                  d_steps=5, optimiser=torch.optim.RMSprop, learning_rate=5e-5,
                  after=lambda: wasserstein.clip_weights_(critic, 0.01))

    or with a penalty::

        penalty=lambda real, fake: 10 * wasserstein.gradient_penalty(critic, real, fake, random)

    Real and generated pictures pass the discriminator as batches of their own, which matters to batch normalisation.

    Args:
        generator: maps noise to pictures.
        discriminator: maps pictures to logits or scores.
        noise: called with a number n; draws the noise for n pictures.
        d_loss: called with the scores of real and of generated pictures.
        g_loss: called with the scores of generated pictures.
        d_steps: steps of the discriminator in a round. A batch holds real pictures for all of them and is divided.
        penalty: called with real and generated pictures; its value is added to the discriminator's loss.
        after: called after every step of the discriminator, for constraints on its parameters.
        reuse: show the discriminator's last pictures to the generator again instead of new ones, as DCGAN's code does:
            one pass less, a sixth of the time.
        optimiser: called as ``optimiser(parameters, lr=learning_rate)`` for each player.
        learning_rate: of both players, or of the generator if there is a ``d_learning_rate``.
        d_learning_rate: of the discriminator.

    Raises:
        ValueError: if ``d_steps`` is below 1, or a rate is negative or not finite.
    """

    averages = True  # over processes that train together

    def __init__(
        self,
        generator: nn.Module,
        discriminator: nn.Module,
        noise: Callable[[int], Tensor],
        *,
        d_loss: Callable[[Tensor, Tensor], Tensor] = discriminator_loss,
        g_loss: Callable[[Tensor], Tensor] = generator_loss,
        d_steps: int = 1,
        penalty: Callable[[Tensor, Tensor], Tensor] | None = None,
        after: Callable[[], None] | None = None,
        reuse: bool = False,
        optimiser: Callable[..., torch.optim.Optimizer] = ADAM,
        learning_rate: float = 2e-4,
        d_learning_rate: float | None = None,
    ):
        checks.count(1, "the discriminator takes at least one step in a round", d_steps=d_steps)
        d_learning_rate = learning_rate if d_learning_rate is None else d_learning_rate
        check_rates(learning_rate=learning_rate, d_learning_rate=d_learning_rate)
        self.generator, self.discriminator, self.noise = generator, discriminator, noise
        self.d_loss, self.g_loss, self.d_steps = d_loss, g_loss, d_steps
        self.penalty, self.after, self.reuse = penalty, after, reuse
        self.g_parameters, self.d_parameters = (
            [p for p in network.parameters() if p.requires_grad] for network in (generator, discriminator)
        )
        self.g_optimiser = optimiser(self.g_parameters, lr=learning_rate)
        self.d_optimiser = optimiser(self.d_parameters, lr=d_learning_rate)

    def __call__(self, real: Tensor, progress: float) -> GANStep:
        """Play one round on a batch of real pictures (d_steps · n, …).

        Raises:
            ValueError: if the batch cannot be divided by the steps of the discriminator.
        """
        if len(real) == 0 or len(real) % self.d_steps:
            raise ValueError(
                f"real has shape {tuple(real.shape)}; it cannot be divided among {self.d_steps} "
                "steps of the discriminator"
            )
        n = len(real) // self.d_steps
        for number, part in enumerate(real.chunk(self.d_steps), start=1):
            fake = self.generator(self.noise(n)) if self.reuse and number == self.d_steps else None
            d_loss, real_score, fake_score = self.discriminator_step(part, fake)
        g_loss = self.generator_step(n, fake)
        return GANStep(d_loss, g_loss, real_score, fake_score)

    def discriminator_step(self, real: Tensor, fake: Tensor | None = None) -> tuple[Tensor, Tensor, Tensor]:
        """Let the discriminator learn from real pictures (n, …) and n generated ones: its loss and both mean scores."""
        if fake is None:
            with torch.no_grad():
                fake = self.generator(self.noise(len(real)))
        fake = fake.detach()
        real_scores, fake_scores = self.discriminator(real), self.discriminator(fake)
        loss = self.d_loss(real_scores, fake_scores)
        if self.penalty is not None:
            loss = loss + self.penalty(real, fake)
        loss = descend(loss, self.d_parameters, self.d_optimiser)
        if self.after is not None:
            self.after()
        return loss, real_scores.detach().mean(), fake_scores.detach().mean()

    def generator_step(self, n: int, fake: Tensor | None = None) -> Tensor:
        """Let the generator learn from what the discriminator says about n new pictures, or those given: its loss."""
        checks.count(n=n)
        if fake is None:
            fake = self.generator(self.noise(n))
        return descend(self.g_loss(self.discriminator(fake)), self.g_parameters, self.g_optimiser)

    def state_dict(self) -> dict:
        """The state of both optimisers, for a checkpoint; the parameters are the networks'."""
        return {"generator": self.g_optimiser.state_dict(), "discriminator": self.d_optimiser.state_dict()}

    def load_state_dict(self, state: dict) -> None:
        """Go on where :meth:`state_dict` was taken."""
        resume_optimiser(self.g_optimiser, state["generator"])
        resume_optimiser(self.d_optimiser, state["discriminator"])


def descend(loss: Tensor, parameters: list[Tensor], optimiser: torch.optim.Optimizer) -> Tensor:
    """One step of one player on its loss, which it returns.

    Only these parameters get gradients: the opponent is part of the loss.
    """
    optimiser.zero_grad()
    loss.backward(inputs=parameters)
    loss = distributed.average_gradients(parameters, loss)
    optimiser.step()
    return loss
