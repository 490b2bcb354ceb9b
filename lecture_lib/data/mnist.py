"""MNIST and its relative Fashion-MNIST: 70,000 grey images of 28 × 28 pixels each.

MNIST: handwritten digits, by Yann LeCun, Corinna Cortes and Christopher J. C. Burges. Fashion-MNIST: articles of
clothing from the shop of Zalando, by Han Xiao, Kashif Rasul and Roland Vollgraf.
"""

from __future__ import annotations

import torch

from lecture_lib.data import sources
from lecture_lib.data.catalogue import FASHION_MNIST, MNIST
from lecture_lib.data.dataset import Dataset
from lecture_lib.data.images import ImageData, binarized

FASHION_CLASSES = (
    "T-shirt/top",
    "Trouser",
    "Pullover",
    "Dress",
    "Coat",
    "Sandal",
    "Shirt",
    "Sneaker",
    "Bag",
    "Ankle boot",
)
"""What the labels 0 to 9 of Fashion-MNIST stand for, in the words of its makers."""


def mnist(split: str, *, binarize: str | None = None, generator: torch.Generator | None = None) -> ImageData:
    """The handwritten digits, all in memory.

    The files come from the folder `LECTURE_DATA`, the cache, a download, or the 12,000 images that ship with the book:
    see `lecture_lib.data.sources`. `source` says which.

    Args:
        split: "train" (60,000 images; 10,000 of the shipped subset) or "test" (10,000; 2,000).
        binarize: None, "threshold" or "sample": see `lecture_lib.data.images.binarized`.
        generator: randomness of binarize="sample".

    Returns:
        x (n, 1, 28, 28) float32 in [0, 1] with 0 for paper and 1 for ink, y (n,) int64 with the digits 0 to 9.

    Raises:
        ValueError: for an unknown split or binarize, or a missing generator.
        FileNotFoundError, DamagedFile: where `LECTURE_DATA` is set and its files are incomplete or damaged.
    """
    return _image_data(MNIST, split, binarize, generator)


def fashion_mnist(split: str, *, binarize: str | None = None, generator: torch.Generator | None = None) -> ImageData:
    """The articles of clothing, all in memory; `data.FASHION_CLASSES` names the labels.

    The files come from the same places as those of :func:`mnist`; 6,000 images ship with the book. Those have all ten
    classes, but six times as many sneakers (7), bags (8) and ankle boots (9) as of each other class.

    Args:
        split: "train" (60,000 images; 5,000 of the shipped subset) or "test" (10,000; 1,000).
        binarize: None, "threshold" or "sample": see `lecture_lib.data.images.binarized`.
        generator: randomness of binarize="sample".

    Returns:
        x (n, 1, 28, 28) float32 in [0, 1] with 0 for the background, y (n,) int64, an index of `data.FASHION_CLASSES`.

    Raises:
        ValueError: for an unknown split or binarize, or a missing generator.
        FileNotFoundError, DamagedFile: where `LECTURE_DATA` is set and its files are incomplete or damaged.
    """
    return _image_data(FASHION_MNIST, split, binarize, generator)


def _image_data(dataset: Dataset, split: str, how: str | None, generator: torch.Generator | None) -> ImageData:
    found = sources.load(dataset, split)
    x = torch.from_numpy(found.images.astype("float32")).div_(255).unsqueeze(1)
    y = torch.from_numpy(found.labels.astype("int64"))
    return ImageData(binarized(x, how, generator), y, f"{found.edition.title} ({found.place})")
