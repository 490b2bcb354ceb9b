"""Recipes of the generative adversarial networks, and of the classifiers whose features judge them."""

from functools import partial
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from lecture_lib import device
from lecture_lib.evaluation import frechet_distance
from lecture_lib.evaluation.features import Classifier
from lecture_lib.gan import GANStep, GANUpdate
from lecture_lib.gan.shipped import LATENT
from lecture_lib.networks import convolutional_discriminator, deconvolutional_generator
from lecture_lib.recipes import material
from lecture_lib.recipes.material import Result, as_shipped, card, descend
from lecture_lib.recipes.subjects import DIGITS, GARMENTS, Subject, distance_to_test, judged
from lecture_lib.scale import at_scale

SEED = 0
MEMORY = 0.999  # of the averaged generator: it looks back about 1 / (1 − 0.999) = 1,000 updates


# ------------------------------------------------------------------------------------------------------------ the judge


def features_mnist(where: torch.device, checkpoint: Path | None) -> Result:
    """The classifier of digits in :mod:`lecture_lib.evaluation.features`; no generator was looked at."""
    return _classifier("features-mnist", DIGITS, where, checkpoint, epochs=at_scale(smoke=1, read=1, full=3))


def features_fashion(where: torch.device, checkpoint: Path | None) -> Result:
    """The same network for garments, which are harder and take more epochs; no generator was looked at."""
    return _classifier("features-fashion", GARMENTS, where, checkpoint, epochs=at_scale(smoke=1, read=2, full=8))


def _classifier(name: str, subject: Subject, where: torch.device, checkpoint: Path | None, *, epochs: int) -> Result:
    """A classifier of ten classes, by cross-entropy; on its card what it takes real images for, and spoiled ones."""
    generator, (images, x) = device.generator(SEED, where), subject.train(where)
    x, y = x.view(-1, 1, 28, 28), images.y[: len(x)].to(where)
    network = Classifier(generator=generator)
    updates = descend(
        network,
        lambda x, y: F.cross_entropy(network.classify(x), y),
        (x, y),
        epochs=epochs,
        batch_size=100,
        learning_rate=3e-3,
        generator=generator,
        checkpoint=checkpoint,
        name=name,
        fused=True,
    )
    half, test = as_shipped(network), subject.load("test")
    right = half.classify(test.x.to(where)).argmax(1) == test.y.to(where)
    measured = {
        "test_accuracy": round(right.double().mean().item(), 4),
        "frechet_distance": _yardstick(half, x, test.x.to(where), test.y, subject, generator),
    }
    return network.state_dict(), card(images, SEED, updates, measured)


@torch.no_grad()
def _yardstick(
    network: Classifier, x: Tensor, test: Tensor, labels: Tensor, subject: Subject, generator: torch.Generator
) -> dict:
    """How far real images are from real images, on average over disjoint sets, and what it costs to spoil them."""
    order = torch.randperm(len(x), generator=generator, device=generator.device)
    real, other, noun = network(x)[order], network(test), subject.noun
    few, many = min(5000, len(x) // 2), min(len(test), len(x))
    sets, judged = real.split(few)[: len(real) // few], real.split(many)[: len(real) // many]
    spoiled = {
        f"test {noun}s, one pixel to the right": network(F.pad(test, (1, -1))),
        f"test {noun}s, noise of standard deviation 0.2": network(_noisy(test, 0.2, generator)),
        f"test {noun}s, means of 3 × 3 pixels": network(F.avg_pool2d(test, 3, stride=1, padding=1)),
        f"test {noun}s without {subject.second}s": other[labels != 1],
        f"one test {noun} of each class, over and over": other[
            [(labels == k).nonzero()[0].item() for k in range(10)] * 100
        ],
    }
    floors = {
        f"training {noun}s, {few:,} and {few:,} others": _mean_distance(sets[::2], sets[1::2]),
        f"test {noun}s, and {many:,} training {noun}s": _mean_distance([other[:many]] * len(judged), judged),
    }
    against_many = {name: _mean_distance([seen] * len(judged), judged) for name, seen in spoiled.items()}
    return floors | against_many


def _mean_distance(a: list[Tensor], b: list[Tensor]) -> float:
    distances = [frechet_distance(one, other) for one, other in zip(a, b)]
    return round(sum(distances) / len(distances), 2)


def _noisy(x: Tensor, std: float, generator: torch.Generator) -> Tensor:
    return (x + std * torch.randn(x.shape, generator=generator, device=x.device)).clamp(0, 1)


# ------------------------------------------------------------------------------------------------------- the generator


def gan_mnist(where: torch.device, checkpoint: Path | None) -> Result:
    """A convolutional GAN on grey MNIST with the non-saturating loss; its averaged generator is what ships."""
    return _gan("gan-mnist", DIGITS, where, checkpoint, epochs=at_scale(smoke=1, read=2, full=8))


def gan_fashion(where: torch.device, checkpoint: Path | None) -> Result:
    """The same on Fashion-MNIST, for a shorter time."""
    return _gan("gan-fashion", GARMENTS, where, checkpoint, epochs=at_scale(smoke=1, read=2, full=5))


def _gan(name: str, subject: Subject, where: torch.device, checkpoint: Path | None, *, epochs: int) -> Result:
    generator, (images, x) = device.generator(SEED, where), subject.train(where)
    game = GANUpdate(
        deconvolutional_generator(LATENT, generator=generator),
        convolutional_discriminator(generator=generator),
        lambda n: torch.randn(n, LATENT, generator=generator, device=where),
        optimiser=partial(torch.optim.Adam, betas=(0.5, 0.999), fused=True),
        learning_rate=1e-3,
    )
    update = AveragedGame(game)
    history = material.train(
        update,
        x.view(-1, 1, 28, 28),
        epochs=epochs,
        batch_size=32,
        generator=generator,
        parts={"generator": game.generator, "discriminator": game.discriminator, "update": update},
        checkpoint=checkpoint,
        description=name,
    )
    network = update.average.module
    z = torch.randn(at_scale(smoke=500, read=10_000, full=10_000), LATENT, generator=generator, device=where)
    measured = judged(_images_of(as_shipped(network), z), subject, x)
    measured["without_averaging"] = distance_to_test(_images_of(game.generator, z), subject)
    kept = {name: t for name, t in network.state_dict().items() if not name.endswith("num_batches_tracked")}
    return kept, card(images, SEED, len(history), measured)


class AveragedGame:
    """A game, and the average of its generators so far, which does not circle around as they do (Yazıcı et al. 2019).

    The average forgets exponentially, by the factor ``memory`` in an update, and includes the statistics of batch
    normalisation. The game does not see it.

    Several processes cannot share this game, for each would normalise by its own part of the batch.
    """

    def __init__(self, game: GANUpdate, memory: float = MEMORY):
        self.game = game
        self.average = AveragedModel(game.generator, multi_avg_fn=get_ema_multi_avg_fn(memory), use_buffers=True)

    def __call__(self, *batch: Any) -> GANStep:
        """Play one round on what the game takes: real pictures (n, …), perhaps with conditions, and the progress."""
        step = self.game(*batch)
        self.average.update_parameters(self.game.generator)
        return step

    def state_dict(self) -> dict:
        """The optimisers' state and the average, for a checkpoint."""
        return {"game": self.game.state_dict(), "average": self.average.state_dict()}

    def load_state_dict(self, state: dict) -> None:
        """Go on where :meth:`state_dict` was taken."""
        self.game.load_state_dict(state["game"])
        self.average.load_state_dict(state["average"])


@torch.no_grad()
def _images_of(network: nn.Module, z: Tensor) -> Tensor:
    """The images (n, 784) that a generator makes of noise (n, latents), each by itself."""
    network.eval()
    return torch.cat([network(part) for part in z.split(500)]).flatten(1)
