"""Make the subsets that ship with the book, from the complete data:  python -m lecture_lib.data.make_subset

The rule: of each label so many images as `COUNTS` says, evenly spaced over the whole file, in their original order.
Evenly spaced, because the first half of MNIST's test file was written by other people than the second, more legibly.
The originals are copied pixel by pixel. The same input gives the same bytes: gzip gets no time stamp and no file name.
"""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Mapping

import numpy as np

from lecture_lib.data import sources
from lecture_lib.data.catalogue import CATALOGUE, FASHION_MNIST, MNIST
from lecture_lib.data.dataset import FILES, Dataset
from lecture_lib.data.idx import write_idx

SHOES_AND_BAGS = (7, 8, 9)  # sneakers, bags, ankle boots: what the chapter on image translation draws


def _fashion(each: int, shoes_and_bags: int) -> dict[int, int]:
    return dict.fromkeys(range(10), each) | dict.fromkeys(SHOES_AND_BAGS, shoes_and_bags)


COUNTS: Mapping[Dataset, Mapping[str, Mapping[int, int]]] = {
    MNIST: {"train": dict.fromkeys(range(10), 1000), "test": dict.fromkeys(range(10), 200)},
    FASHION_MNIST: {"train": _fashion(200, 1200), "test": _fashion(40, 240)},
}
"""How many images of each label a subset has, by data set and split."""


def evenly_spaced(labels: np.ndarray, counts: Mapping[int, int]) -> np.ndarray:
    """Indices, ascending, of `counts[label]` examples of each label, the first one and then in equal steps.

    Args:
        labels: labels of all examples, (n,).
        counts: how many of each label to take.
    """
    chosen = []
    for label, count in counts.items():
        members = np.flatnonzero(labels == label)
        chosen.append(members[np.arange(count) * len(members) // count])
    return np.sort(np.concatenate(chosen))


def main() -> None:
    for dataset in CATALOGUE:
        folder = sources.SHIPPED / dataset.name
        folder.mkdir(parents=True, exist_ok=True)
        print(dataset.subset)
        for split, counts in COUNTS[dataset].items():
            found = sources.load(dataset, split)
            if found.edition is not dataset.complete:
                raise SystemExit(f"A subset is made from the complete data, but only {found.edition} can be had here.")
            chosen = evenly_spaced(found.labels, counts)
            for name, array in zip(FILES[split], (found.images, found.labels), strict=True):
                payload = write_idx(array[chosen])
                (folder / f"{name}.gz").write_bytes(gzip.compress(payload, compresslevel=9, mtime=0))
                print(f'"{name}": "{hashlib.sha256(payload).hexdigest()}",')


if __name__ == "__main__":
    main()
