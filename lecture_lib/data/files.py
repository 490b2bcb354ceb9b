"""Reading the files of a data set from a folder, believing nothing that its checksum does not confirm."""

from __future__ import annotations

import gzip
import hashlib
import zlib
from collections.abc import Iterable
from pathlib import Path

from lecture_lib.data.dataset import Edition
from lecture_lib.data.idx import read_idx


class DamagedFile(ValueError):
    """A file that is not what its name says. `path` is the file; the message names it and what is wrong."""

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(f"{path} is damaged: {problem}")
        self.path = path


def find(folder: Path, name: str) -> Path | None:
    """The file `name`, or `name.gz`, directly in `folder`; None where neither is there."""
    return next((path for path in (folder / name, folder / f"{name}.gz") if path.is_file()), None)


def read(path: Path) -> bytes:
    """The content of a file, decompressed where its name ends in .gz.

    Raises:
        DamagedFile: for a broken or cut-off gzip stream.
        OSError: where the file cannot be read at all.
    """
    content = path.read_bytes()
    if path.suffix != ".gz":
        return content
    try:
        return gzip.decompress(content)
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise DamagedFile(path, f"it cannot be decompressed ({error})") from error


def read_verified(path: Path, name: str, editions: Iterable[Edition]) -> tuple[bytes, Edition]:
    """The decompressed file and the edition it belongs to.

    Args:
        path: the file, gzipped or not.
        name: its name in `FILES`.
        editions: the editions it may belong to.

    Raises:
        DamagedFile: where it is no whole IDX file, or belongs to none of the editions.
    """
    payload = read(path)
    try:
        read_idx(payload)
    except ValueError as error:
        raise DamagedFile(path, str(error)) from error
    found = hashlib.sha256(payload).hexdigest()
    for edition in editions:
        if edition.sha256[name] == found:
            return payload, edition
    known = " or ".join(f"{edition.sha256[name]} ({edition.title})" for edition in editions)
    raise DamagedFile(path, f"its decompressed content has the SHA-256 {found}; the original has {known}")
