"""CelebA: photographs of celebrities with forty attributes each, for those who have the archive.

The book cannot ship these pictures and none of its chapters needs them: they may be used for research only, and the
people on them were not asked. Whoever has them can put them in the place of the cartoon faces.

Source: Liu, Luo, Wang and Tang (2015), Deep learning face attributes in the wild.
"""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image, UnidentifiedImageError
from torch import Tensor

from lecture_lib import checks
from lecture_lib.data import cache
from lecture_lib.data.cartoon import Faces
from lecture_lib.data.files import DamagedFile

SPLITS = {"train": range(1, 162_771), "valid": range(162_771, 182_638), "test": range(182_638, 202_600)}
"""Numbers of the pictures, 000001.jpg and so on, as the authors divided them."""

IMAGES, ATTRIBUTES = "img_align_celeba", "list_attr_celeba.txt"
CROP = 148
"""Side of the square in the middle of the aligned 178 x 218 pictures that holds the face (Larsen et al. 2016)."""


@dataclass(frozen=True)
class _Place:
    """Where the pictures are, a zip file or a folder, and the file with the attributes."""

    images: Path
    attributes: Path


def celeba(n: int, *, split: str = "train", size: int = 64, download: bool = False) -> Faces:
    """The first n photographs of a split of CelebA, with their attributes as factors.

    Looked for in the folder that LECTURE_DATA names and in the book's cache: ``img_align_celeba.zip`` or the unpacked
    folder ``img_align_celeba``, beside ``list_attr_celeba.txt``, in the folder itself or, as torchvision lays it down,
    in its subfolder ``celeba``. Pictures are decoded one by one; the archive is never held in memory.

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
    if split not in SPLITS:
        raise ValueError(f"split is {split!r}; CelebA has {', '.join(map(repr, SPLITS))}")
    checks.count(1, "it has to be at least 1 pixel", size=size)
    checks.count(n=n)
    place = _find() or (_downloaded() if download else None)
    if place is None:
        raise FileNotFoundError(_advice())
    names, table = _attributes(place.attributes)
    wanted = [file for file in table if _number(file, place.attributes) in SPLITS[split]]
    if not 1 <= n <= len(wanted):
        raise ValueError(f"n is {n}; {place.attributes} lists {len(wanted):,} pictures of the split {split!r}")
    files = wanted[:n]
    with _reader(place.images) as read:
        x = torch.empty(n, 3, size, size)
        for row, file in zip(x, files, strict=True):
            row.copy_(_picture(read(file), size, place.images, file))
    values = torch.tensor([table[file] for file in files], dtype=torch.float32)
    factors = {name: (values[:, i] + 1) / 2 for i, name in enumerate(names)}
    return Faces(x, factors, f"CelebA ({split}, {n:,} of {len(wanted):,}, from {place.images.name})")


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


def _attributes(path: Path) -> tuple[list[str], dict[str, list[int]]]:
    """Names of the attributes, and for every picture, by file name and in their order, its values -1 and 1."""
    try:
        _, header, *lines = path.read_text("utf-8").splitlines()
        names = header.split()
        table = {file: [int(value) for value in values] for file, *values in map(str.split, filter(None, lines))}
    except (ValueError, UnicodeDecodeError) as error:
        raise DamagedFile(path, f"it is no table of attributes ({error})") from error
    for file, values in table.items():
        if len(values) != len(names) or not set(values) <= {-1, 1}:
            raise DamagedFile(path, f"{file} has {len(values)} values; it needs {len(names)}, each -1 or 1")
    return names, table


def _number(file: str, path: Path) -> int:
    stem = file.partition(".")[0]
    if not stem.isdecimal():
        raise DamagedFile(path, f"it lists {file!r}; pictures of CelebA have numbers for names")
    return int(stem)


@contextmanager
def _reader(images: Path) -> Iterator[Callable[[str], bytes]]:
    """A function from a picture's file name to its bytes, for a folder or a zip file."""
    if images.is_dir():
        yield lambda file: _bytes(images, file, (images / file).read_bytes)
        return
    try:
        archive = zipfile.ZipFile(images)
    except zipfile.BadZipFile as error:
        raise DamagedFile(images, f"it is no whole zip file ({error})") from error
    with archive:
        inside = {Path(name).name: name for name in archive.namelist()}
        yield lambda file: _bytes(images, file, lambda: archive.read(inside[file]))


def _bytes(images: Path, file: str, read: Callable[[], bytes]) -> bytes:
    try:
        return read()
    except (KeyError, FileNotFoundError) as error:
        raise DamagedFile(images, f"it lacks {file}, which {ATTRIBUTES} lists") from error
    except (zipfile.BadZipFile, OSError) as error:
        raise DamagedFile(images, f"{file} cannot be read ({error})") from error


def _picture(content: bytes, size: int, images: Path, file: str) -> Tensor:
    """The middle of a picture as (3, size, size) in [0, 1]."""
    try:
        with Image.open(io.BytesIO(content)) as image:
            left, top = (image.width - CROP) // 2, (image.height - CROP) // 2
            middle = image.convert("RGB").crop((left, top, left + CROP, top + CROP))
    except (UnidentifiedImageError, OSError, SyntaxError) as error:
        raise DamagedFile(images, f"{file} is no whole picture ({error})") from error
    pixels = np.asarray(middle.resize((size, size), Image.Resampling.BILINEAR), dtype=np.float32)
    return torch.from_numpy(pixels).permute(2, 0, 1) / 255
