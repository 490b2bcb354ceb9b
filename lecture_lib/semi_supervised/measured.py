"""What labels buy with and without the game: ``python run.py train semi-supervised-mnist`` measures it anew.

>>> from lecture_lib import semi_supervised
>>> found = semi_supervised.measured()
>>> found.labels
(20, 50, 100, 200, 1000)
>>> found.errors["K + 1 classes"].shape  # seeds, label counts
torch.Size([3, 5])
"""

from typing import NamedTuple

import torch
from torch import Tensor

from lecture_lib import pretrained

NAME = "semi-supervised-mnist"
PUBLISHED = {20: (1677, 452), 50: (221, 136), 100: (93, 6.5), 200: (90, 4.2)}
"""Wrong answers of 10,000 by number of labels, mean and spread (Salimans et al. 2016, table 1).

Feature matching, networks about three times as wide and with more layers, 300 epochs."""


class Measured(NamedTuple):
    """What the recipe ``semi-supervised-mnist`` found.

    ``labels`` are the numbers of labels; ``errors`` has for "labels only" and "K + 1 classes" the test errors in %,
    (seeds, label counts), float64. With 100 labels two generators are compared, by ``generators``: "feature matching"
    and "ordinary loss"; ``errors_by_generator`` in % and ``distances`` are (generators, seeds), Fréchet distances of
    10,000 pictures on the features of ``evaluation.features.mnist``; ``pictures``, (generators, 16, 28, 28) in [0, 1],
    are those of the first seed.
    """

    labels: tuple[int, ...]
    errors: dict[str, Tensor]
    generators: tuple[str, ...]
    errors_by_generator: Tensor
    distances: Tensor
    pictures: Tensor


def measured() -> Measured:
    """The stored measurements; the card ``semi-supervised-mnist`` says how they were made."""
    weights = pretrained.load(NAME)
    card, compared = weights.card, weights.card["generators_with_100_labels"]
    percent = 100 / card["test_images"]
    return Measured(
        tuple(card["labels"]),
        {name: percent * _of_seeds(row, "wrong").T for name, row in card["measured"].items()},
        tuple(compared),
        percent * _of_seeds(compared, "wrong"),
        _of_seeds(compared, "frechet_distance"),
        weights.tensors["pictures"],
    )


def _of_seeds(rows: dict[str, dict], what: str) -> Tensor:
    """What every seed found, (rows, seeds); taken from the card, where it is exact."""
    return torch.tensor([own[what] for own in rows.values()], dtype=torch.float64)
