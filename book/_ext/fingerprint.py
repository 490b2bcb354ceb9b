"""What does a result depend on? Digests of files, so that a change runs what depends on it again, and nothing else.

Standard library only: `run.py` reads this before anything is installed.
"""

import ast
import hashlib
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterable
from pathlib import Path

SKIPPED = {"__pycache__", "node_modules"}
PINS = ("requirements.txt", "constraints.txt")
_PARSER = threading.Lock()  # Python 3.11 counts the depth of a syntax tree for all threads together


def digest(root: Path, paths: Iterable[str | Path], also: Iterable[str] = ()) -> str:
    """SHA-256 of the names and contents of all files below `paths` (relative to `root`) and of the strings `also`."""
    total = hashlib.sha256()
    for file in sorted({file for path in paths for file in _files(root / path)}):
        total.update(f"{file.relative_to(root).as_posix()}\0{hashlib.sha256(file.read_bytes()).hexdigest()}\0".encode())
    total.update("\0".join(also).encode())
    return total.hexdigest()


def pages(root: Path, scale: str) -> str:
    """Digest of everything the HTML is made of."""
    text = [path.name for pattern in ("*.yml", "*.md", "*.cff") for path in root.glob(pattern)]
    addresses = [os.environ.get(f"BOOK_{name}", "") for name in ("REPOSITORY", "JUPYTERHUB", "URL", "ARCHIVE")]
    also = (scale, _python(), *addresses, _git_remote(root))
    texts = [*text, "pyproject.toml", "LICENSE", "LICENSE-text"]
    return digest(root, ["book", "chapters", "lecture_lib", *PINS, *texts], also)


def machinery(root: Path) -> str:
    """Digest of what turns every page into HTML; Sphinx itself notices changed texts, but not changed extensions."""
    return digest(root, ["book/_ext", "_config.yml", *PINS], [_python()])


def outputs(root: Path, code_cells: Iterable[str], scale: str) -> str:
    """Digest of what a notebook's outputs depend on besides its own code: packages, scale, parts of `lecture_lib`."""
    parts = needed_parts(root / "lecture_lib", code_cells)
    paths = [path for path in (root / "lecture_lib").glob("*") if _part(path) in parts]
    return digest(root, [*PINS, *paths], [scale, _python()])


def needed_parts(library: Path, code_cells: Iterable[str]) -> set[str]:
    """Names of the modules and folders of `lecture_lib` that this code imports, directly or through each other.

    A part is a module `rbm.py`, a folder `rbm/`, or both: `pretrained.py` and the weights in `pretrained/`. Code that
    hides its imports (a magic that names lecture_lib, or Python that does not parse) counts as needing everything.
    """
    everything = {_part(path) for path in library.glob("*")} - SKIPPED
    new = {"__init__"}.union(*(_imports(_without_magics(cell), everything) for cell in code_cells))
    found: set[str] = set()
    while new := (new & everything) - found:
        found |= new
        files = [file for path in library.glob("*") if _part(path) in new for file in _files(path)]
        new = set().union(*(_imports(file.read_text("utf-8"), everything) for file in files if file.suffix == ".py"))
    return found


def _imports(code: str, everything: set[str]) -> set[str]:
    """What import statements name; a name that is no part (a function, a module of another folder) does no harm."""
    try:
        with _PARSER:
            nodes = list(ast.walk(ast.parse(code)))
    except SyntaxError:
        return everything
    found = set(everything) if "import_module" in code else set()
    for node in nodes:
        if isinstance(node, ast.ImportFrom):
            path = (node.module or "").split(".")
            inside = path[1:] if path[0] == "lecture_lib" and not node.level else path if node.level else None
            if inside is not None:
                found |= {inside[0]} if inside and inside[0] else {alias.name for alias in node.names}
        elif isinstance(node, ast.Import):
            for first, *below in (alias.name.split(".") for alias in node.names):
                if first == "lecture_lib":
                    found |= {below[0]} if below else everything
    return found


def _without_magics(cell: str) -> str:
    magics = re.compile(r"^(\s*)[%!](.*)$", re.MULTILINE)
    if any("lecture_lib" in rest for _, rest in magics.findall(cell)):
        return "import lecture_lib"
    return magics.sub(r"\1pass", cell)


def _part(path: Path) -> str:
    return path.name.removesuffix(".py")


def _files(path: Path) -> list[Path]:
    """The file itself, or all files below a folder; without caches, installed packages and hidden files."""
    if path.is_file():
        return [path]
    below = (file for file in path.rglob("*") if file.is_file())
    return [file for file in below if not any(_is_skipped(part) for part in file.relative_to(path).parts)]


def _is_skipped(name: str) -> bool:
    return name in SKIPPED or name.startswith(".")


def _python() -> str:
    return "{}.{}".format(*sys.version_info)


def _git_remote(root: Path) -> str:
    """The address that the "open in Colab" buttons point to."""
    try:
        found = subprocess.run(["git", "config", "remote.origin.url"], cwd=root, capture_output=True, text=True)
    except OSError:
        return ""
    return found.stdout.strip()
