"""The built book as one file: what lies in it, how large it is, and how it is written.

Standard library only: `run.py` writes the archive, and the release notes (`book_release`) say how large it is.
"""

import os
import tomllib
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path

BOOK = "learning-without-labels"
LEVEL = 6  # of deflate; 9 takes three times as long for one byte in a hundred
LICENCES = ("LICENSE", "LICENSE-text", "THIRD-PARTY.md", "CITATION.cff")
README = """\
Learning Without Labels, version {version}
An interactive book on unsupervised deep learning

1. Unpack the whole archive. Pages that are opened inside of it lack their figures.
2. Open index.html in a browser.

That is all. The pages need no network, no server and no Python, and fetch nothing from elsewhere: the networks behind
the interactive figures, the formulas and the search are in this folder. You may move it or put it on a USB stick, as
long as it stays together.

Chapters can be saved as Jupyter notebooks (the button with an arrow at the top of a page). To run them you need the
book's repository, and Python.

You may share and adapt text and figures with attribution (CC BY 4.0, LICENSE-text); code is under the MIT licence
(LICENSE); what others made is in THIRD-PARTY.md. How to cite the book stands in CITATION.cff.
"""


def version(root: Path) -> str:
    """The version of the book, as pyproject.toml names it."""
    return tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["version"]


def name(root: Path, scale: str) -> str:
    """The archive's name without its ending: it tells a book whose results mean nothing from one to be read."""
    return f"{BOOK}-{version(root)}" + ("" if scale == "read" else f"-{scale}")


def entries(root: Path, html: Path) -> dict[str, bytes | Path]:
    """What lies in the archive, by its place below the top folder, in order.

    Hidden files are the builder's own, and an archive among the pages is the one that they offer.
    """
    found: dict[str, bytes | Path] = {licence: root / licence for licence in LICENCES if (root / licence).exists()}
    found["README.txt"] = README.format(version=version(root)).encode()
    for file in html.rglob("*"):
        place = file.relative_to(html)
        if file.is_file() and file.suffix != ".zip" and not any(part.startswith(".") for part in place.parts):
            found[place.as_posix()] = file
    return dict(sorted(found.items()))


def write(target: Path, top: str, files: Mapping[str, bytes | Path]) -> None:
    """Write an archive with one folder on top: all of it or nothing, and the same bytes for the same files.

    Args:
        target: the archive, `….zip`; replaced if it is there.
        top: name of the folder.
        files: contents, or where to read them, by their place in the folder.

    Raises:
        OSError: where the disk is full or the place cannot be written to; then there is no new file.
    """
    fresh = target.with_name(target.name + ".new")
    try:
        with zipfile.ZipFile(fresh, "w") as archive:
            for place, source in files.items():
                archive.writestr(_entry(f"{top}/{place}"), _content(source), compresslevel=LEVEL)
        os.replace(fresh, target)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise


def _entry(path: str) -> zipfile.ZipInfo:
    """No time and no owner of this machine; every file may be read by everybody."""
    entry = zipfile.ZipInfo(path, date_time=(1980, 1, 1, 0, 0, 0))
    entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 3, 0o100644 << 16
    return entry


def _content(source: bytes | Path) -> bytes:
    return source if isinstance(source, bytes) else source.read_bytes()


def size(top: str, files: Mapping[str, bytes | Path], deflated: Callable[[bytes | Path], int]) -> int:
    """Bytes of the archive that :func:`write` makes, without writing it; `deflated` is like :func:`deflated_size`."""
    paths = sum(len(f"{top}/{place}".encode()) for place in files)
    headers = 22 + (30 + 46) * len(files) + 2 * paths
    return headers + sum(deflated(source) for source in files.values())


def deflated_size(source: bytes | Path) -> int:
    """Bytes that remain of a file in the archive, and 18 less than a web server sends with gzip."""
    packer = zlib.compressobj(LEVEL, zlib.DEFLATED, -15)
    return len(packer.compress(_content(source))) + len(packer.flush())
