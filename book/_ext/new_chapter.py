"""A new chapter that runs from the first minute on: notebook and line in the table of contents.

`python run.py new-chapter 12-title` calls `create`. The text comes from `new_chapter.md`: cells are divided by lines
`+++` (text) and `+++ code TAG …`. Standard library only: `run.py` reads this before anything is installed.
"""

import json
import os
import re
from pathlib import Path

TEMPLATE = Path(__file__).with_suffix(".md")
NAME = re.compile(r"(?!00)(\d\d)-([a-z][a-z0-9]*(?:-[a-z0-9]+)*)")
ENTRY = re.compile(r"^( *- file: chapters/)(\d\d)-([\w-]+)\n", re.MULTILINE)
METADATA = {
    "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def create(root: Path, name: str) -> Path:
    """Write chapters/NAME.ipynb and enter it in _toc.yml behind the chapters with smaller numbers.

    Returns:
        The path of the notebook.

    Raises:
        ValueError: if the name is malformed, or the chapter or its number exists; nothing is written then.
    """
    found = NAME.fullmatch(name)
    if not found:
        raise ValueError(
            f"{name!r} is no name of a chapter: take two digits, and words of small letters and digits, "
            "with a hyphen before each, as in 12-diffusion-models"
        )
    number, words = found.groups()
    there = sorted(path.name for path in (root / "chapters").glob(f"{number}-*.ipynb"))
    contents, path = (root / "_toc.yml").read_text("utf-8"), root / "chapters" / f"{name}.ipynb"
    begun = there == [path.name] and f"chapters/{name}\n" not in contents  # and killed before its line was there
    if there and not begun:
        raise ValueError(f"there is a chapter {number} already, chapters/{there[0]}; choose another number")
    if any(entry[2] == number for entry in ENTRY.finditer(contents)):
        raise ValueError(f"_toc.yml has a chapter {number} already; choose another number, or remove its line")
    entered = with_entry(contents, name)
    if not begun:
        first = json.dumps(notebook(number, words, install_cell(root)), ensure_ascii=False, indent=1) + "\n"
        _write(path, first)
    _write(root / "_toc.yml", entered)
    return path


def with_entry(contents: str, name: str) -> str:
    """The table of contents with a line for this chapter.

    Raises:
        ValueError: if it lists no chapter beside which the line could stand.
    """
    entries = list(ENTRY.finditer(contents))
    if not entries:
        raise ValueError("_toc.yml has no line '- file: chapters/NN-title' beside which the new one could stand")
    before = [entry for entry in entries if entry[2] < name[:2]]
    place = before[-1].end() if before else entries[0].start()
    return f"{contents[:place]}{entries[0][1]}{name}\n{contents[place:]}"


def install_cell(root: Path) -> str:
    """The first code cell of the first chapter: what a chapter does where the library is not installed."""
    first = min((root / "chapters").glob("[0-9][0-9]-*.ipynb"))
    cells = json.loads(first.read_text("utf-8"))["cells"]
    return "".join(next(cell["source"] for cell in cells if cell["cell_type"] == "code"))


def notebook(number: str, words: str, install: str) -> dict:
    """The chapter as nbformat 4.5, without outputs."""
    text = TEMPLATE.read_text("utf-8").replace("<<install>>", f"+++ code hide-input\n{install}")
    for mark, value in {"number": str(int(number)), "title": _title(words), "label": f"ch{number}"}.items():
        text = text.replace(f"<<{mark}>>", value)
    parts = re.split(r"^\+\+\+(.*)\n", f"+++\n{text}", flags=re.MULTILINE)[1:]
    cells = [
        _cell(f"ch{number}-{i:03}", kind.split(), source.strip("\n"))
        for i, (kind, source) in enumerate(zip(parts[::2], parts[1::2], strict=True))
    ]
    return {"cells": cells, "metadata": METADATA, "nbformat": 4, "nbformat_minor": 5}


def _cell(identifier: str, kind: list[str], source: str) -> dict:
    shared = {"id": identifier, "metadata": {"tags": kind[1:]} if kind[1:] else {}}
    lines = source.splitlines(keepends=True)
    if kind[:1] == ["code"]:
        return {"cell_type": "code", "execution_count": None, **shared, "outputs": [], "source": lines}
    return {"cell_type": "markdown", **shared, "source": lines}


def _title(words: str) -> str:
    return words.replace("-", " ").capitalize()


def _write(path: Path, text: str) -> None:
    """Write all or nothing."""
    fresh = path.with_name(path.name + ".new")
    fresh.write_text(text, "utf-8")
    os.replace(fresh, path)
