"""What the chain of sources needs to know about a data set: its files, their checksums, and who offers them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

FILES = {
    "train": ("train-images-idx3-ubyte", "train-labels-idx1-ubyte"),
    "test": ("t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"),
}
"""Images and labels of each split, under the names that MNIST and all its relatives use."""


@dataclass(frozen=True, eq=False)
class Edition:
    """One version of a data set, known by the checksum of every file.

    Attributes:
        title: as the reader sees it, e.g. "MNIST".
        counts: number of images of each split.
        sha256: SHA-256 of each file of `FILES`, decompressed.
    """

    title: str
    counts: Mapping[str, int]
    sha256: Mapping[str, str]

    def __str__(self) -> str:
        return f"{self.title}, " + " + ".join(f"{n:,} {split}" for split, n in self.counts.items()) + " images"


@dataclass(frozen=True, eq=False)
class Dataset:
    """A data set in the format of MNIST, and where it comes from.

    Attributes:
        name: its folder in the cache and among the shipped data.
        folders: where it may lie below `LECTURE_DATA`, e.g. as torchvision lays it down.
        complete: all images.
        subset: the part that ships with the book.
        downloads: who offers the complete files, in the order in which they are asked. Each function puts the files,
            gzipped or not, anywhere into the folder it is given, and raises any exception where it cannot.
    """

    name: str
    folders: tuple[str, ...]
    complete: Edition
    subset: Edition
    downloads: Mapping[str, Callable[[Path], None]]
