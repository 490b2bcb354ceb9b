"""CelebA: photographs of celebrities with forty attributes each, for those who have the archive.

The book cannot ship these pictures and none of its chapters needs them: they may be used for research only, and the
people on them were not asked. Whoever has them can put them in the place of the cartoon faces.

Source: Liu, Luo, Wang and Tang (2015), Deep learning face attributes in the wild.
"""

import os
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from lecture_lib import checks
from lecture_lib.data import cache
from lecture_lib.data.cartoon import Faces
from lecture_lib.data.files import DamagedFile
from lecture_lib.data.photographs import Photographs

SPLITS = {"train": range(1, 162_771), "valid": range(162_771, 182_638), "test": range(182_638, 202_600)}
"""Numbers of the pictures, 000001.jpg and so on, as the authors divided them."""

IMAGES, ATTRIBUTES = "img_align_celeba", "list_attr_celeba.txt"
CROP = 148
"""Side of the square in the middle of the aligned 178 x 218 pictures that holds the face (Larsen et al. 2016)."""

AT_ONCE = 256  # pictures that are decoded together


class PhotographedFaces(NamedTuple):
    """What :func:`lecture_lib.data.celeba_photographs` finds.

    Attributes:
        x: the pictures, which stay in the archive.
        factors: the attributes by name, (n,) int8 each, 1 where they hold and 0 where not.
        source: where they came from, for the reader and for the tables of results.
    """

    x: Photographs
    factors: dict[str, Tensor]
    source: str


@dataclass(frozen=True)
class _Place:
    """Where the pictures are, a zip file or a folder, and the file with the attributes."""

    images: Path
    attributes: Path


def celeba(n: int, *, split: str = "train", size: int = 64, download: bool = False) -> Faces:
    """The first n photographs of a split of CelebA, with their attributes as factors.

    Looked for in the folder that LECTURE_DATA names and in the book's cache: ``img_align_celeba.zip`` or the unpacked
    folder ``img_align_celeba``, beside ``list_attr_celeba.txt``, in the folder itself or, as torchvision lays it down,
    in its subfolder ``celeba``. Pictures are decoded batch by batch; the archive is
    never held in memory. For more than fit into memory there is :func:`lecture_lib.data.celeba_photographs`.

    Args:
        n: number of pictures; 10,000 of 64 x 64 pixels take 0.5 GB.
        split: "train" (162,770 pictures), "valid" (19,867) or "test" (19,962).
        size: height and width in pixels, after a centre crop of 148.
        download: let torchvision download the archive (1.4 GB) into the cache where it is nowhere to be found.

    Returns:
        Faces: x (n, 3, size, size) float32 in [0, 1]; factors the forty attributes by the authors' names, such as
        "Smiling", 1 where they hold and 0 where not.

    Raises:
        ValueError: for an unknown split, a size below 1, or an n that the split does not have.
        FileNotFoundError: where the archive is not there, with what to do about it.
        DamagedFile: for an archive, a picture or a table that cannot be read.
    """
    checks.count(n=n)
    found = celeba_photographs(split=split, size=size, download=download)
    total, images = len(found.x), found.x.place
    if not 1 <= n <= total:
        raise ValueError(f"n is {n}; {images.with_name(ATTRIBUTES)} lists {total:,} pictures of the split {split!r}")
    x = torch.empty(n, 3, size, size)
    for numbers in torch.arange(n).split(AT_ONCE):
        x[numbers] = found.x[numbers]
    factors = {name: values[:n].float() for name, values in found.factors.items()}
    return Faces(x, factors, f"CelebA ({split}, {n:,} of {total:,}, from {images.name})")


def celeba_photographs(
    *,
    split: str = "train",
    size: int = 64,
    workers: int = 0,
    target: torch.device | str = "cpu",
    download: bool = False,
) -> PhotographedFaces:
    """All photographs of a split of CelebA, which are decoded when a batch asks for them.

    Usage::

        faces = data.celeba_photographs(size=64, workers=4)
        train(update, faces.x, epochs=10, batch_size=64, generator=generator)

    Args:
        split, size, download: as for :func:`celeba`.
        workers, target: threads that decode a batch, and where it is put, see
            :class:`~lecture_lib.data.photographs.Photographs`.

    Raises:
        ValueError, FileNotFoundError, DamagedFile: as :func:`celeba`; of a damaged picture when it is asked for.
    """
    if split not in SPLITS:
        raise ValueError(f"split is {split!r}; CelebA has {', '.join(map(repr, SPLITS))}")
    checks.count(1, "it has to be at least 1 pixel", size=size)
    place = _find() or (_downloaded() if download else None)
    if place is None:
        raise FileNotFoundError(_advice())
    names, files, table = _attributes(place.attributes, SPLITS[split])
    if not files:
        raise ValueError(f"{place.attributes} lists no pictures of the split {split!r}")
    x = Photographs(place.images, files, size=size, crop=CROP, workers=workers, target=target)
    factors = {name: (values + 1) // 2 for name, values in zip(names, table.T)}
    return PhotographedFaces(x, factors, f"CelebA ({split}, {len(files):,}, from {place.images.name})")


def celeba_available() -> bool:
    """Whether :func:`celeba` finds pictures and attributes without a download."""
    return _find() is not None


def _find() -> _Place | None:
    """The first place that has both pictures and attributes."""
    for folder in _folders():
        attributes = folder / ATTRIBUTES
        for images in (folder / IMAGES, folder / f"{IMAGES}.zip"):
            if attributes.is_file() and images.exists():
                return _Place(images, attributes)
    return None


def _folders() -> list[Path]:
    named = os.environ.get("LECTURE_DATA")
    roots = [Path(named).expanduser()] if named else []
    return [place for root in [*roots, cache.folder("celeba").parent] for place in (root, root / "celeba")]


def _downloaded() -> _Place | None:
    """What torchvision puts into the cache."""
    from torchvision.datasets import CelebA

    root = cache.folder("celeba").parent
    root.mkdir(parents=True, exist_ok=True)
    try:
        CelebA(str(root), download=True)
    except Exception as error:  # whatever stops a download (network, quota, checksum) has the same remedy
        raise FileNotFoundError(f"torchvision could not download CelebA ({error}). {_advice()}") from error
    return _find()


def _advice() -> str:
    places = ", ".join(map(str, _folders()))
    return (
        f"CelebA was not found in {places}. Put {IMAGES}.zip and {ATTRIBUTES} from "
        "https://mmlab.ie.cuhk.edu.hk/projects/CelebA.html into a folder and name it in LECTURE_DATA, or pass "
        "download=True"
    )


def _attributes(path: Path, wanted: range) -> tuple[list[str], list[str], Tensor]:
    """Names of the attributes; of the pictures whose numbers are wanted the files, and (n, attributes) of -1 and 1."""
    try:
        with path.open(encoding="utf-8") as lines:
            next(lines)
            return _table(next(lines).split(), filter(None, map(str.split, lines)), path, wanted)
    except DamagedFile:
        raise
    except (StopIteration, ValueError, UnicodeDecodeError) as error:
        raise DamagedFile(path, f"it is no table of attributes ({error})") from error


def _table(
    names: list[str], rows: Iterable[list[str]], path: Path, wanted: range
) -> tuple[list[str], list[str], Tensor]:
    files, table = [], array("b")
    for file, *texts in rows:
        values = [int(text) for text in texts]
        if len(values) != len(names) or not set(values) <= {-1, 1}:
            raise DamagedFile(path, f"{file} has {len(values)} values; it needs {len(names)}, each -1 or 1")
        if _number(file, path) in wanted:
            files.append(file)
            table.extend(values)
    return names, files, torch.from_numpy(np.array(table)).view(len(files), len(names))


def _number(file: str, path: Path) -> int:
    stem = file.partition(".")[0]
    if not stem.isdecimal():
        raise DamagedFile(path, f"it lists {file!r}; pictures of CelebA have numbers for names")
    return int(stem)
