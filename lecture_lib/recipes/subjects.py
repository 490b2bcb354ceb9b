"""What the generators of the book learn to draw, and how a card judges what they draw."""

from collections.abc import Callable
from typing import NamedTuple

import torch
from torch import Tensor

from lecture_lib import data
from lecture_lib.evaluation import features, frechet_distance
from lecture_lib.recipes.material import training_rows


class Subject(NamedTuple):
    """A data set of ten classes: ``load`` takes the name of a split; ``judge`` makes the classifier whose features
    measure; one image is a ``noun``, and one of class 1 a ``second``."""

    load: Callable[..., data.ImageData]
    judge: Callable[[], features.Classifier]
    noun: str
    second: str

    def train(self, where: torch.device) -> tuple[data.ImageData, Tensor]:
        """The training images as they are, and as rows (n, 784) on the device."""
        return training_rows(self.load("train"), where)

    def test(self, where: torch.device) -> Tensor:
        """The test images as rows (n, 784) on the device."""
        return self.load("test").x.flatten(1).to(where)


DIGITS = Subject(data.mnist, features.mnist, "digit", "one")
GARMENTS = Subject(data.fashion_mnist, features.fashion, "garment", "trouser")


@torch.no_grad()
def judged(fake: Tensor, subject: Subject, x: Tensor) -> dict:
    """How far these images (n, 784) are from test images, what they show, and how near they come to training images x.

    "Generated" and "test" get as near as the first 2,000 of each.
    """
    test, noun = subject.test(x.device), subject.noun
    shares = subject.judge().to(x.device).classify(fake).argmax(1).bincount(minlength=10) / len(fake)
    return {
        "frechet_distance": distance_to_test(fake, subject),
        "images": f"{len(fake):,} generated, {len(test[: len(fake)]):,} of the test",
        f"share_of_each_{noun}": [round(share, 3) for share in shares.tolist()],
        f"distance_to_the_nearest_training_{noun}": {
            "generated": _nearest(fake[:2000], x),
            f"test {noun}s": _nearest(test[:2000], x),
            "unit": "Euclidean, of pixels in [0, 1]",
        },
    }


@torch.no_grad()
def distance_to_test(fake: Tensor, subject: Subject) -> float:
    """The Fréchet distance of images (n, 784) to as many test images, on the features of the subject's classifier."""
    judge = subject.judge().to(fake.device)
    return round(frechet_distance(judge(fake), judge(subject.test(fake.device)[: len(fake)])), 2)


def _nearest(images: Tensor, x: Tensor) -> dict:
    """Mean and lowest percentile of the distance from each of these images to the nearest of x."""
    distances = torch.cat([torch.cdist(part, x).min(1).values for part in images.split(100)])
    return {"mean": round(distances.mean().item(), 2), "lowest_percent": round(distances.quantile(0.01).item(), 2)}
