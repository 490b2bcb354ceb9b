"""One round of the game in which D learns to classify as well, for :func:`lecture_lib.training.train`."""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from lecture_lib import checks
from lecture_lib.gan.losses import feature_matching_loss, generator_loss
from lecture_lib.gan.update import ADAM, GANUpdate, descend
from lecture_lib.semi_supervised.losses import real_logits, supervised_loss, unsupervised_loss


@dataclass(frozen=True)
class SemiSupervisedStep:
    """What a round reports, before its steps were made.

    Attributes:
        supervised: cross-entropy of the pictures with labels, in nats.
        unsupervised: loss of telling real from generated, in nats.
        g_loss: what the generator minimised; without a unit if it matches features.
        real_score, fake_score: mean of ln Z for real and for generated pictures.
    """

    supervised: Tensor
    unsupervised: Tensor
    g_loss: Tensor
    real_score: Tensor
    fake_score: Tensor


class SemiSupervisedUpdate(GANUpdate):
    r"""A round of the game with K + 1 classes (Salimans et al. 2016, section 5).

    D minimises the supervised loss of a few pictures with labels, plus λ times the unsupervised loss of many without
    and of generated ones. G then learns to make D's features of its pictures equal, on average, to those of real ones.

    The pictures that :func:`~lecture_lib.training.train` hands over have no labels: none can leak from them.

    Usage::

        labelled = Labelled(x[few], y[few], random)
        update = SemiSupervisedUpdate(generator, discriminator, lambda n: torch.rand(n, 64, generator=random), labelled)
        train(update, x, epochs=5, batch_size=100, generator=random)

    Args:
        generator: maps noise to pictures.
        discriminator: maps pictures to class logits (n, K), with a ``body`` that makes features, like
            :class:`~lecture_lib.semi_supervised.players.ClassDiscriminator`.
        noise: called with a number n; draws the noise for n pictures.
        labelled: called with a number n; gives up to n pictures and their labels, like
            :class:`~lecture_lib.semi_supervised.labels.Labelled`.
        labels_per_step: that number.
        weight: λ of the unsupervised loss.
        match_features: otherwise G minimises −E ln D(G(z)), as in the ordinary game.
        optimiser: called as ``optimiser(parameters, lr=learning_rate)`` for each player.
        learning_rate: of both players. It stays for two thirds of the training, then falls to 0 in a straight line, as
            in the authors' code.

    Raises:
        ValueError: if the weight is negative, or there is less than one label per step.
    """

    def __init__(
        self,
        generator: nn.Module,
        discriminator: nn.Module,
        noise: Callable[[int], Tensor],
        labelled: Callable[[int], tuple[Tensor, Tensor]],
        *,
        labels_per_step: int = 50,
        weight: float = 1.0,
        match_features: bool = True,
        optimiser: Callable[..., torch.optim.Optimizer] = ADAM,
        learning_rate: float = 1e-3,
    ):
        checks.count(0, "it has to be at least 1", labels_per_step=labels_per_step)
        if not 0 <= weight < float("inf") or labels_per_step < 1:
            raise ValueError(
                f"weight is {weight} and labels_per_step {labels_per_step}; they have to be at least 0 and 1"
            )
        super().__init__(generator, discriminator, noise, optimiser=optimiser, learning_rate=learning_rate)
        self.labelled, self.labels_per_step = labelled, labels_per_step
        self.weight, self.match_features = weight, match_features

    def __call__(self, real: Tensor, progress: float) -> SemiSupervisedStep:
        """Play one round on real pictures (n, …) without labels."""
        self._slow_down(progress)
        fake = self.generator(self.noise(len(real)))
        supervised, unsupervised, real_score, fake_score = self.discriminator_step(real, fake)
        g_loss = self.generator_step(real, fake)
        return SemiSupervisedStep(supervised, unsupervised, g_loss, real_score, fake_score)

    def discriminator_step(self, real: Tensor, fake: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Let D learn from labels, from real pictures and from generated ones: both losses and both mean scores."""
        x, y = self.labelled(self.labels_per_step)
        supervised = supervised_loss(self.discriminator(x), y)
        real_classes, fake_classes = self.discriminator(real), self.discriminator(fake.detach())
        unsupervised = unsupervised_loss(real_classes, fake_classes)
        descend(supervised + self.weight * unsupervised, self.d_parameters, self.d_optimiser)
        scores = (real_logits(classes.detach()).mean() for classes in (real_classes, fake_classes))
        return supervised.detach(), unsupervised.detach(), *scores

    def generator_step(self, real: Tensor, fake: Tensor) -> Tensor:
        """Let G learn to match the features of real pictures, or to be taken for real: its loss."""
        if self.match_features:
            with torch.no_grad():
                features = self.discriminator.body(real)
            loss = feature_matching_loss(features, self.discriminator.body(fake))
        else:
            loss = generator_loss(real_logits(self.discriminator(fake)))
        return descend(loss, self.g_parameters, self.g_optimiser)

    def _slow_down(self, progress: float) -> None:
        for optimiser in (self.g_optimiser, self.d_optimiser):
            for group in optimiser.param_groups:
                group["lr"] = group.setdefault("initial_lr", group["lr"]) * min(1.0, 3 * (1 - progress))
