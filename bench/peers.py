"""Peers that the book itself does not need live in an environment of their own, `_build/peers`."""

import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "_build" / "peers"


def use() -> None:
    """Let this process import what is installed there; what the book's own environment has comes first."""
    packages = _packages()
    if packages.is_dir() and str(packages) not in sys.path:
        sys.path.append(str(packages))


def install() -> None:
    """Install the peers of requirements-bench.txt, beside what the book's environment has, and those of the pages.

    Raises:
        RuntimeError: if pip or npm fails; its message stands above.
    """
    venv.create(FOLDER, with_pip=True)
    own = sysconfig.get_path("purelib")
    (_packages() / "the-book.pth").write_text(own + "\n", encoding="utf-8")  # pip need not install torch again
    python = Path(sysconfig.get_path("scripts", vars=_base())) / Path(sys.executable).name
    pip = [python, "-m", "pip", "install", "--no-input", "--disable-pip-version-check", "-q"]
    _run([*pip, "-c", "constraints.txt", "-r", "requirements-bench.txt"], ROOT)
    if npm := shutil.which("npm"):
        _run([npm, "ci", "--silent", "--no-fund", "--no-audit"], ROOT / "bench" / "js")


def _run(command: list, folder: Path) -> None:
    if subprocess.run(command, cwd=folder).returncode:
        raise RuntimeError("the peers could not be installed; without them their rows say so")


def _packages() -> Path:
    return Path(sysconfig.get_path("purelib", vars=_base()))


def _base() -> dict[str, str]:
    return {"base": str(FOLDER), "platbase": str(FOLDER), "installed_base": str(FOLDER)}
