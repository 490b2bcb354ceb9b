"""A tiny data set with its own checksums, which stands in for MNIST where the tests move files about."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from lecture_lib.data import sources
from lecture_lib.data.dataset import FILES, Dataset, Edition
from lecture_lib.data.downloads import from_torchvision
from lecture_lib.data.idx import read_idx, write_idx

if TYPE_CHECKING:
    from torchvision import datasets

COUNTS = {"train": 6, "test": 4}


def tiny_files(seed: int) -> dict[str, bytes]:
    """Four small IDX files under the names of MNIST's."""
    rng = np.random.default_rng(seed)
    files = {}
    for split, (images, labels) in FILES.items():
        files[images] = write_idx(rng.integers(0, 256, (COUNTS[split], 5, 5), np.uint8))
        files[labels] = write_idx(rng.integers(0, 10, COUNTS[split], np.uint8))
    return files


def tiny_edition(title: str, seed: int) -> Edition:
    checksums = {name: hashlib.sha256(content).hexdigest() for name, content in tiny_files(seed).items()}
    return Edition(title, COUNTS, checksums)


def tiny_dataset(**downloads: Callable[[Path], None]) -> Dataset:
    return Dataset("tiny", ("tiny", "Tiny/raw"), tiny_edition("Tiny", 0), tiny_edition("Tiny subset", 1), downloads)


def packed(files: dict[str, bytes]) -> dict[str, bytes]:
    """The same files, gzipped; always the same bytes."""
    return {f"{name}.gz": gzip.compress(content, mtime=0) for name, content in files.items()}


def put(folder: Path, files: dict[str, bytes]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)


def good(folder: Path) -> None:
    """A source that works."""
    put(folder, tiny_files(0))


def bad(folder: Path) -> None:
    """A source that cannot be reached."""
    raise ConnectionRefusedError("nobody answers")


def assert_is_tiny(found: sources.Found, split: str, seed: int = 0) -> None:
    images, labels = (read_idx(tiny_files(seed)[name]) for name in FILES[split])
    np.testing.assert_array_equal(found.images, images)
    np.testing.assert_array_equal(found.labels, labels)


def tiny_torchvision(url: str) -> type[datasets.MNIST]:
    """torchvision's own class with another mirror, and with checksums that fit the tiny files."""
    from torchvision import datasets  # here, because most processes that use this file do without

    resources = [(name, hashlib.md5(content).hexdigest()) for name, content in packed(tiny_files(0)).items()]
    return type("MNIST", (datasets.MNIST,), {"mirrors": [url], "resources": resources})


def through_torchvision() -> Dataset:
    return tiny_dataset(torchvision=partial(from_torchvision, "MNIST"))
