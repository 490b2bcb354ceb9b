"""The chain of sources: whoever has the files first, serves them, and what cannot be had is explained once.

LECTURE_DATA (your folder) -> cache -> downloads of the data set -> the subset that ships with the book
"""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from lecture_lib.data import cache
from lecture_lib.data.catalogue import CATALOGUE
from lecture_lib.data.dataset import FILES, Dataset, Edition
from lecture_lib.data.files import DamagedFile, find, read_verified
from lecture_lib.data.idx import read_idx

SHIPPED = Path(__file__).parent / "shipped"


@dataclass(frozen=True, eq=False)
class Found:
    """Images (n, height, width) and labels (n,), both uint8, and where they were found."""

    images: np.ndarray
    labels: np.ndarray
    edition: Edition
    place: str


@dataclass(frozen=True, eq=False)
class Download:
    """Checked files (name to content; none where every download failed), and where they come from."""

    files: dict[str, bytes]
    place: str


_said: set[object] = set()
_remembered: dict[Dataset, Download] = {}
"""What this process downloaded and the cache could not keep, and what could not be downloaded: once is enough."""


def load(dataset: Dataset, split: str) -> Found:
    """The images and labels of one split, from the first source that has them.

    Raises:
        ValueError: for an unknown split.
        FileNotFoundError, DamagedFile: where `LECTURE_DATA` is set, but its folder or one of the two files is missing
            or damaged. Who names a folder wants that folder: nothing else is tried.
    """
    if split not in FILES:
        raise ValueError(f"split is {split!r}; {dataset.complete.title} has {' and '.join(map(repr, FILES))}")
    found = (
        _from_environment(dataset, split)
        or _from_cache(dataset, split)
        or _from_downloads(dataset, split)
        or _from_package(dataset, split)
    )
    _say_once(dataset, f"{found.edition} ({found.place}).")
    return found


def _say_once(key: object, line: str) -> None:
    if key not in _said:
        _said.add(key)
        print(line, file=sys.stderr)


def _read_split(folder: Path, split: str, editions: tuple[Edition, ...], place: str) -> Found | None:
    """The two files of a split, from a folder; None where the folder has neither."""
    paths = {name: find(folder, name) for name in FILES[split]}
    missing = [name for name, path in paths.items() if path is None]
    if len(missing) == 2:
        return None
    if missing:
        raise FileNotFoundError(f"{folder} has one of the two files of the {split} split; {missing[0]}[.gz] is missing")
    (images, edition), (labels, other) = (read_verified(path, name, editions) for name, path in paths.items())
    if edition is not other:
        raise DamagedFile(paths[FILES[split][1]], f"it belongs to {other.title}, the images to {edition.title}")
    return Found(read_idx(images), read_idx(labels), edition, place)


def _from_environment(dataset: Dataset, split: str) -> Found | None:
    """The folder that `LECTURE_DATA` names; torchvision's layout is understood, too."""
    if not os.environ.get("LECTURE_DATA"):
        return None
    root = Path(os.environ["LECTURE_DATA"]).expanduser()
    if not root.is_dir():
        raise FileNotFoundError(f"LECTURE_DATA is {str(root)!r}, which is no folder; name one that is, or unset it")
    own = (dataset.complete, dataset.subset)
    others = tuple(edition for other in CATALOGUE if other is not dataset for edition in (other.complete, other.subset))
    for folder in (root / below for below in dataset.folders):
        found = _read_split(folder, split, own, "LECTURE_DATA")
        if found:
            return found
    found = _read_split(root, split, own + others, "LECTURE_DATA")  # its files may be another data set's: same names
    if found and found.edition in own:
        return found
    _say_once((dataset, root), f"LECTURE_DATA ({root}) has no {split} split of {dataset.complete.title}; going on.")
    return None


def _from_cache(dataset: Dataset, split: str) -> Found | None:
    """What an earlier download left. Damaged files are thrown away, so that they are fetched again."""
    try:
        return _read_split(cache.folder(dataset.name), split, (dataset.complete,), "cache")
    except FileNotFoundError:
        return None
    except OSError as error:
        _say_once((dataset, "cache"), f"The cache cannot be read ({error}); going on without it.")
        return None
    except DamagedFile as error:
        _say_once((dataset, error.path), f"{error}. It is thrown away.")
        with suppress(OSError):  # where it cannot be removed, it is at least not used
            error.path.unlink()
        return None


def _from_downloads(dataset: Dataset, split: str) -> Found | None:
    """Download the complete data set, check it, and keep it in the cache; None where nobody offers it."""
    download = _remembered.get(dataset)
    if download is None:
        folder = cache.folder(dataset.name)
        with cache.locked(folder):
            found = _from_cache(dataset, split)  # perhaps another process fetched it while this one waited
            if found:
                return found
            download = _download(dataset)
            if not _keep(folder, download):
                _remembered[dataset] = download
    if not download.files:
        return None
    images, labels = (read_idx(download.files[name]) for name in FILES[split])
    return Found(images, labels, dataset.complete, download.place)


def _download(dataset: Dataset) -> Download:
    """All files of the complete data set, each one checked, from the first who offers them."""
    problems = []
    for place, fetch in dataset.downloads.items():
        try:
            with tempfile.TemporaryDirectory() as folder:
                fetch(Path(folder))
                return Download(_read_all(Path(folder), dataset.complete), place)
        except Exception as error:  # whatever goes wrong there, the next one is asked, and the reader is told
            problems.append(f"{place} ({' '.join(str(error).split())[:300]})")
    _say_once((dataset, "download"), f"{dataset.complete.title} cannot be downloaded: {'; '.join(problems)}")
    return Download({}, "nowhere")


def _read_all(folder: Path, edition: Edition) -> dict[str, bytes]:
    """Every file of the edition, from wherever it lies in or below the folder."""
    files = {}
    for name in edition.sha256:
        paths = [path for path in folder.rglob(f"{name}*") if path.name in (name, f"{name}.gz")]
        if not paths:
            raise FileNotFoundError(f"{name} is missing in what was downloaded")
        files[name], _ = read_verified(min(paths), name, (edition,))
    return files


def _keep(folder: Path, download: Download) -> bool:
    """Whether the cache now holds what was downloaded."""
    try:
        cache.store(folder, download.files)
    except OSError as error:
        _say_once(folder, f"The download cannot be kept in the cache ({error}); it stays in memory for this run.")
        return False
    return bool(download.files)


def _from_package(dataset: Dataset, split: str) -> Found:
    """The subset that ships with the book."""
    found = _read_split(SHIPPED / dataset.name, split, (dataset.subset,), "shipped with the book")
    if found is None:
        raise FileNotFoundError(f"{SHIPPED / dataset.name} has no {split} split; install lecture_lib again")
    return found
