"""Make the MNIST subset that ships with the book, from the complete data:  python -m lecture_lib.data.make_subset

The rule: of each digit 1,000 training and 200 test images, evenly spaced over the whole file, in their original order.
Evenly spaced, because the first half of the test file was written by other people than the second, and more legibly.
The originals are copied pixel by pixel. The same input gives the same bytes: gzip gets no time stamp and no file name.
"""

from __future__ import annotations

import gzip
import hashlib

import numpy as np

from lecture_lib.data import sources
from lecture_lib.data.dataset import FILES
from lecture_lib.data.idx import write_idx
from lecture_lib.data.mnist import MNIST


def evenly_spaced(labels: np.ndarray, count: int) -> np.ndarray:
    """Indices, ascending, of `count` examples of each label, the first one and then in equal steps; labels (n,)."""
    members = [np.flatnonzero(labels == label) for label in np.unique(labels)]
    return np.sort(np.concatenate([indices[np.arange(count) * len(indices) // count] for indices in members]))


def main() -> None:
    folder = sources.SHIPPED / MNIST.name
    folder.mkdir(parents=True, exist_ok=True)
    for split, count in MNIST.subset.counts.items():
        found = sources.load(MNIST, split)
        if found.edition is not MNIST.complete:
            raise SystemExit(f"The subset is made from the complete data, but only {found.edition} can be had here.")
        chosen = evenly_spaced(found.labels, count // 10)
        for name, array in zip(FILES[split], (found.images, found.labels), strict=True):
            payload = write_idx(array[chosen])
            (folder / f"{name}.gz").write_bytes(gzip.compress(payload, compresslevel=9, mtime=0))
            print(f'"{name}": "{hashlib.sha256(payload).hexdigest()}",')


if __name__ == "__main__":
    main()
