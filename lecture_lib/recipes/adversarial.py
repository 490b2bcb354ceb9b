"""Recipes of the generative adversarial networks, and of the classifier whose features judge them."""

from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from lecture_lib import data, device
from lecture_lib.evaluation import frechet_distance
from lecture_lib.evaluation.features import DigitClassifier
from lecture_lib.recipes.material import Result, as_shipped, card, descend, digits
from lecture_lib.scale import at_scale

SEED = 0


# ------------------------------------------------------------------------------------------------------------ the judge


def features_mnist(where: torch.device, checkpoint: Path | None) -> Result:
    """The classifier of :mod:`lecture_lib.evaluation.features`, by cross-entropy; no generator was looked at."""
    generator, (images, x) = device.generator(SEED, where), digits(where)
    x, y = x.view(-1, 1, 28, 28), images.y[: len(x)].to(where)
    network = DigitClassifier(generator=generator)
    updates = descend(
        network,
        lambda x, y: F.cross_entropy(network.classify(x), y),
        (x, y),
        epochs=at_scale(smoke=1, read=1, full=3),
        batch_size=100,
        learning_rate=3e-3,
        generator=generator,
        checkpoint=checkpoint,
        name="features-mnist",
        fused=True,
    )
    half, test = as_shipped(network), data.mnist("test")
    right = half.classify(test.x.to(where)).argmax(1) == test.y.to(where)
    measured = {
        "test_accuracy": round(right.double().mean().item(), 4),
        "frechet_distance": _yardstick(half, x, test.x.to(where), test.y, generator),
    }
    return network.state_dict(), card(images, SEED, updates, measured)


@torch.no_grad()
def _yardstick(network: DigitClassifier, x: Tensor, test: Tensor, labels: Tensor, generator: torch.Generator) -> dict:
    """How far real digits are from real digits, on average over disjoint sets, and what it costs to spoil them."""
    order = torch.randperm(len(x), generator=generator, device=generator.device)
    real, other = network(x)[order], network(test)
    few, many = min(5000, len(x) // 2), min(len(test), len(x))
    sets, judged = real.split(few)[: len(real) // few], real.split(many)[: len(real) // many]
    spoiled = {
        "test digits, one pixel to the right": network(test.roll(1, -1)),
        "test digits, noise of standard deviation 0.2": network(_noisy(test, 0.2, generator)),
        "test digits, means of 3 × 3 pixels": network(F.avg_pool2d(test, 3, stride=1, padding=1)),
        "test digits without ones": other[labels != 1],
        "one test digit of each class, over and over": other[
            [(labels == k).nonzero()[0].item() for k in range(10)] * 100
        ],
    }
    floors = {
        f"training digits, {few:,} and {few:,} others": _mean_distance(sets[::2], sets[1::2]),
        f"test digits, and {many:,} training digits": _mean_distance([other[:many]] * len(judged), judged),
    }
    against_many = {name: _mean_distance([features] * len(judged), judged) for name, features in spoiled.items()}
    return floors | against_many


def _mean_distance(a: list[Tensor], b: list[Tensor]) -> float:
    distances = [frechet_distance(features, others) for features, others in zip(a, b)]
    return round(sum(distances) / len(distances), 2)


def _noisy(x: Tensor, std: float, generator: torch.Generator) -> Tensor:
    return (x + std * torch.randn(x.shape, generator=generator, device=x.device)).clamp(0, 1)
