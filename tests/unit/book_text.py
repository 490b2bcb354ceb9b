"""The text of the book for its tests: pages, cells of the chapters, section labels, table rows."""

import json
import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
BOOK = ROOT / "book"
PAGES = {path.name: path.read_text(encoding="utf-8") for path in sorted(BOOK.glob("*.md"))}


@cache
def notebooks() -> dict[int, list[dict]]:
    """The cells of each chapter that exists, by its number."""
    return {
        int(path.name[:2]): json.loads(path.read_text(encoding="utf-8"))["cells"]
        for path in sorted((ROOT / "chapters").glob("[0-9][0-9]-*.ipynb"))
    }


@cache
def texts(kind: str) -> dict[int, str]:
    """All Markdown, or all code, of each chapter."""
    return {number: text_of(cells, kind) for number, cells in notebooks().items()}


def text_of(cells: list[dict], kind: str) -> str:
    return "\n\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == kind)


@cache
def everything() -> list[str]:
    """The Markdown of all pages and chapters, also of pages that are notebooks."""
    of_pages = [json.loads(path.read_text(encoding="utf-8"))["cells"] for path in sorted(BOOK.glob("*.ipynb"))]
    return [*PAGES.values(), *texts("markdown").values(), *(text_of(cells, "markdown") for cells in of_pages)]


@cache
def labels() -> dict[str, int]:
    """Section labels and the chapter that holds each."""
    pattern = re.compile(r"^\(([\w-]+)\)=\s*$", re.MULTILINE)
    return {label: number for number, text in texts("markdown").items() for label in pattern.findall(text)}
