"""Recipe that measures what labels buy, see :mod:`lecture_lib.semi_supervised`: what ships is a table and pictures.

A training that has ended is in the checkpoint, so that a killed recipe goes on with the next one.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor

from lecture_lib import device, semi_supervised
from lecture_lib.evaluation import features, frechet_distance
from lecture_lib.recipes.losses import Finished
from lecture_lib.recipes.material import Result, card, digits
from lecture_lib.recipes.subjects import DIGITS
from lecture_lib.scale import at_scale
from lecture_lib.semi_supervised import PUBLISHED, Labelled, learning

ALONE, GAME, USUAL = "labels only", "K + 1 classes", "ordinary loss"
EPOCHS = 5
COMPARED, SHOWN = 100, 16  # labels with which two generators are compared, and pictures of each that ship


class _Material(NamedTuple):
    """What all trainings share: pictures (n, 1, 28, 28) and their labels, for training and for the test."""

    x: Tensor
    y: Tensor
    test_x: Tensor
    test_y: Tensor


def semi_supervised_mnist(where: torch.device, checkpoint: Path | None) -> Result:
    """Test errors with 20 to 1,000 labels, from these alone and in the game with K + 1 classes; three seeds each.

    One seed chooses the same labels for both, and the fewer are among the more. With 100 labels a generator by the
    ordinary loss is compared as well: by the error of the classifier and by the Fréchet distance of its own pictures.
    """
    images, rows = digits(where)
    test = DIGITS.load("test").to(where)
    material = _Material(rows.view(-1, 1, 28, 28), images.y[: len(rows)].to(where), test.x, test.y)
    counts = at_scale(smoke=(20, 100), read=(20, 100, 1000), full=(20, 50, 100, 200, 1000))
    seeds, epochs = range(at_scale(smoke=2, read=2, full=3)), at_scale(smoke=1, read=2, full=EPOCHS)
    found = _trained(material, counts, seeds, epochs, Finished(checkpoint, epochs))
    table = {
        name: {str(n): _summary([found[name, n, seed] for seed in seeds]) for n in counts} for name in (ALONE, GAME)
    }
    compared = {name: [found[name, COMPARED, seed] for seed in seeds] for name in (GAME, USUAL)}
    own = {
        "labels": list(counts),
        "seeds": list(seeds),
        "epochs": epochs,
        "steps_of_labels_only": _steps(),
        "test_images": len(test),
        "generators_with_100_labels": {
            "feature matching": _summary(compared[GAME]) | _distances(compared[GAME]),
            "ordinary loss": _summary(compared[USUAL]) | _distances(compared[USUAL]),
        },
        "published": {str(n): {"wrong_of_10000": mean, "standard_deviation": s} for n, (mean, s) in PUBLISHED.items()},
    }
    pictures = torch.stack([results[0][3:].view(SHOWN, 28, 28) for results in compared.values()])
    rounds = epochs * (len(rows) // learning.BATCH)
    return {"pictures": pictures}, card(images, seeds[0], rounds, table) | own


def _trained(
    material: _Material, counts: Sequence[int], seeds: Sequence[int], epochs: int, finished: Finished
) -> dict[tuple[str, int, int], Tensor]:
    """The result of every training, by name, number of labels and seed."""
    found, judge = {}, _judge(material)
    for seed in seeds:  # outermost: after the first one there is something to see of everything
        ways = {(ALONE, n): partial(_alone, material, n, seed) for n in counts}
        ways |= {(GAME, n): partial(_played, material, judge, n, seed, epochs) for n in counts}
        ways[USUAL, COMPARED] = partial(_played, material, judge, COMPARED, seed, epochs, match_features=False)
        for (name, n), training in ways.items():
            found[name, n, seed] = finished.get(f"{name}, {n} labels, seed {seed}", training)
    return found


def _alone(material: _Material, n: int, seed: int) -> Tensor:
    """The number of wrong answers after a training with n labels only, and the CPU seconds that it took."""
    random = device.generator(seed, material.x.device)
    learned = semi_supervised.from_labels(_labelled(material, n, seed, random), steps=_steps(), generator=random)
    return torch.tensor([learned.wrong(material.test_x, material.test_y), learned.cpu_seconds])


def _played(
    material: _Material,
    judge: Callable[[Tensor], float],
    n: int,
    seed: int,
    epochs: int,
    *,
    match_features: bool = True,
) -> Tensor:
    """The number of wrong answers after the game with n labels, the CPU seconds that it took, the Fréchet distance of
    what the generator draws, and the pixels of some of it."""
    random = device.generator(seed, material.x.device)
    labelled = _labelled(material, n, seed, random)
    learned = semi_supervised.from_all_pictures(
        labelled, material.x, epochs=epochs, generator=random, match_features=match_features
    )
    with torch.no_grad():
        made = torch.cat([learned.generator(learning.uniform(500, random)) for _ in range(_samples() // 500)])
    wrong = learned.wrong(material.test_x, material.test_y)
    return torch.cat([torch.tensor([wrong, learned.cpu_seconds, judge(made)]), made[:SHOWN].flatten().cpu()])


def _labelled(material: _Material, n: int, seed: int, random: torch.Generator) -> Labelled:
    """The pictures that have a label: their choice depends on the seed alone."""
    few = semi_supervised.choose_balanced(material.y, n, device.generator(seed)).to(material.x.device)
    return Labelled(material.x[few], material.y[few], random)


def _judge(material: _Material) -> Callable[[Tensor], float]:
    """The Fréchet distance of pictures to as many test images, on the features of the shipped classifier."""
    network = features.mnist().to(material.x.device)
    with torch.no_grad():
        real = network(material.test_x[: _samples()])
    return torch.no_grad()(lambda made: frechet_distance(network(made), real))


def _samples() -> int:
    return at_scale(smoke=500, read=2000, full=10_000)


def _steps() -> int:
    return at_scale(smoke=20, read=500, full=1500)


def _summary(results: list[Tensor]) -> dict:
    """Wrong answers of every seed, their mean and standard deviation, and the mean CPU time."""
    wrong = torch.stack([result[0] for result in results])
    return {
        "wrong": [int(n) for n in wrong],
        "mean": round(wrong.mean().item(), 1),
        "standard_deviation": round(wrong.std().item(), 1),
        "cpu_seconds": round(sum(result[1].item() for result in results) / len(results), 1),
    }


def _distances(results: list[Tensor]) -> dict:
    """Fréchet distances of every seed, and of how many pictures."""
    return {"frechet_distance": [round(r[2].item(), 2) for r in results], "samples": f"{_samples():,} of each"}
