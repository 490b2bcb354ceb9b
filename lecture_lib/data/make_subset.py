"""Make the MNIST subset that ships with the book, from the complete data:  python -m lecture_lib.data.make_subset

The rule: of each digit the first 1,000 of the training split and the first 200 of the test split, in their original order.
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


def first_of_each_class(labels: np.ndarray, count: int) -> np.ndarray:
    """Indices, ascending, of the first `count` examples of each label; labels (n,)."""
    return np.sort(np.concatenate([np.flatnonzero(labels == label)[:count] for label in np.unique(labels)]))


def main() -> None:
    folder = sources.SHIPPED / MNIST.name
    folder.mkdir(parents=True, exist_ok=True)
    for split, count in MNIST.subset.counts.items():
        found = sources.load(MNIST, split)
        if found.edition is not MNIST.complete:
            raise SystemExit(f"The subset is made from the complete data, but only {found.edition} can be had here.")
        chosen = first_of_each_class(found.labels, count // 10)
        for name, array in zip(FILES[split], (found.images, found.labels)):
            payload = write_idx(array[chosen])
            (folder / f"{name}.gz").write_bytes(gzip.compress(payload, compresslevel=9, mtime=0))
            print(f'"{name}": "{hashlib.sha256(payload).hexdigest()}",')


if __name__ == "__main__":
    main()
