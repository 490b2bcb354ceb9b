"""The folder that keeps what was downloaded: safe with several processes, a full disk and a kill at any moment.

A file gets its final name only once it is complete and on the disk (`os.replace`), so readers need no lock. One lock
per data set lets a second process wait for the first one's download instead of repeating it; the system frees the lock
of a process that was killed.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock
from platformdirs import user_cache_path

INCOMING = ".incoming-"


def folder(name: str) -> Path:
    """Where the files of a data set are kept: below `LECTURE_CACHE`, or the user's cache folder of this system.

    A user without a home, as in a container, has none; then it is below the folder for temporary files.
    """
    if root := os.environ.get("LECTURE_CACHE"):
        return Path(root).expanduser() / name
    with suppress(RuntimeError):
        found = user_cache_path("learning-without-labels", appauthor=False)
        if found.is_absolute():  # older versions of platformdirs leave the ~ in it
            return found / name
    return Path(tempfile.gettempdir()) / "learning-without-labels" / name


@contextmanager
def locked(place: Path) -> Iterator[None]:
    """One process at a time. Where nothing can be written, there is nothing to protect, and nobody waits."""
    lock = FileLock(place.with_name(f"{place.name}.lock"))
    with suppress(OSError):
        place.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    try:
        if lock.is_locked:
            _sweep(place)
        yield
    finally:
        lock.release()


def _sweep(place: Path) -> None:
    """Remove what a killed process left half-written. Only for the holder of the lock: nobody else is writing."""
    for leftover in place.glob(f"{INCOMING}*"):
        with suppress(OSError):
            leftover.unlink()


def store(place: Path, files: dict[str, bytes]) -> None:
    """Keep files (name to content) in the folder `place`; each appears complete or not at all.

    Raises:
        OSError: where the folder cannot be written or the disk is full; nothing half-written stays.
    """
    place.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        incoming = place / f"{INCOMING}{os.getpid()}-{name}"
        try:
            with open(incoming, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            os.replace(incoming, place / name)
        except BaseException:
            with suppress(OSError):
                incoming.unlink()
            raise
