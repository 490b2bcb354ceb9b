"""A classifier of digits from few labels, learned from these alone and from all other pictures as well."""

import time
from functools import partial
from typing import NamedTuple

import torch
from torch import Tensor, nn

from lecture_lib import checks
from lecture_lib.semi_supervised.labels import Labelled
from lecture_lib.semi_supervised.losses import supervised_loss
from lecture_lib.semi_supervised.players import LATENT, ClassDiscriminator, layered_generator
from lecture_lib.semi_supervised.update import SemiSupervisedUpdate
from lecture_lib.training import Descent, train

BATCH, LABELS_PER_STEP = 50, 30
RATE, RATE_ALONE = 3e-3, 2e-3
QUICK = partial(torch.optim.Adam, betas=(0.5, 0.999), fused=True)


class Learned(NamedTuple):
    """What a training leaves, in evaluation mode: the classifier ``discriminator``; the ``generator`` that it played
    against, None where there was none; and the ``cpu_seconds`` that it took."""

    discriminator: ClassDiscriminator
    generator: nn.Module | None
    cpu_seconds: float

    def wrong(self, x: Tensor, y: Tensor) -> int:
        """How many of these pictures (n, 1, 28, 28) it takes for another class than y, (n,)."""
        if y.shape != x.shape[:1] or not x.dim():
            raise ValueError(f"x has shape {tuple(x.shape)} and y {tuple(y.shape)}; every picture has one class")
        return int((self.discriminator.classify(x) != y).sum())


def from_labels(labelled: Labelled, *, steps: int, generator: torch.Generator) -> Learned:
    """The baseline: the same network by the supervised loss alone, which never sees another picture.

    Args:
        labelled: the pictures with labels.
        steps: number of updates, each from up to 50 of them, with a rate that rises and falls.
        generator: source of the initial weights and of the noise between the layers.
    """
    checks.count(steps=steps)
    discriminator = ClassDiscriminator.layers(generator=generator)
    loss = partial(_loss, discriminator)
    descent = Descent(discriminator.parameters(), loss, learning_rate=RATE_ALONE)
    started = time.process_time()
    for step in range(steps):
        descent(*labelled(BATCH), step / steps)
    return Learned(discriminator.eval(), None, time.process_time() - started)


def _loss(discriminator: ClassDiscriminator, x: Tensor, y: Tensor) -> Tensor:
    return supervised_loss(discriminator(x), y)


def from_all_pictures(
    labelled: Labelled,
    x: Tensor,
    *,
    epochs: int,
    generator: torch.Generator,
    match_features: bool = True,
) -> Learned:
    """The same network in the game with K + 1 classes.

    A round is that of :class:`~lecture_lib.semi_supervised.update.SemiSupervisedUpdate`.

    Args:
        labelled: the pictures with labels.
        x: pictures without, (n, 1, 28, 28) in [0, 1]; those with labels may be among them.
        epochs: passes over x, in batches of 50.
        generator: source of the initial weights and of all noise.
        match_features: whether the generator matches features, or plays the ordinary game.
    """
    checks.count(epochs=epochs)
    if x.shape[1:] != (1, 28, 28) or not len(x):
        raise ValueError(f"x has shape {tuple(x.shape)}; pictures are (n, 1, 28, 28), at least one batch")
    discriminator = ClassDiscriminator.layers(generator=generator)
    maker = layered_generator(generator=generator)
    update = SemiSupervisedUpdate(
        maker,
        discriminator,
        partial(uniform, generator=generator),
        labelled,
        labels_per_step=LABELS_PER_STEP,
        match_features=match_features,
        optimiser=QUICK,
        learning_rate=RATE,
    )
    history = train(update, x, epochs=epochs, batch_size=BATCH, generator=generator)
    return Learned(discriminator.eval(), maker.eval(), history.cpu_seconds)


def uniform(n: int, generator: torch.Generator) -> Tensor:
    """Noise for n pictures, (n, 64)."""
    return torch.rand(n, LATENT, generator=generator, device=generator.device)
