"""What a figure shows is told to those who cannot see it: the alternatives given in the notebooks.

The alternatives of the built pages, with those that code puts together, are read in tests/browser/test_access.py.
"""

import ast
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NOTEBOOKS = sorted([*(ROOT / "chapters").glob("*.ipynb"), *(ROOT / "book").glob("*.ipynb")])
FEWEST_WORDS = 8


def shown(code: str) -> Iterator[str | None]:
    """The alternative of every `figures.show` in this code, `{}` for values; None where there is none."""
    plain = "\n".join("" if line.lstrip().startswith(("%", "!")) else line for line in code.splitlines())
    for node in ast.walk(ast.parse(plain)):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "figures.show":
            given = {keyword.arg: keyword.value for keyword in node.keywords}.get("alt")
            if not isinstance(given, ast.Name):  # a name stands for a text that is written elsewhere
                yield _text(given) if given else None


def _text(node: ast.expr) -> str:
    parts = [part.value for part in ast.walk(node) if isinstance(part, ast.Constant) and isinstance(part.value, str)]
    return " ".join(parts)


def in_notebook(path: Path) -> list[str | None]:
    cells = json.loads(path.read_text("utf-8"))["cells"]
    return [alt for cell in cells if cell["cell_type"] == "code" for alt in shown("".join(cell["source"]))]


def says_little(alternative: str | None) -> bool:
    """None, too short for what a figure shows, or the name of a file."""
    file = re.search(r"\.(png|svg|jpe?g|gif|webp)\b", alternative or "", re.IGNORECASE)
    return alternative is None or len(alternative.split()) < FEWEST_WORDS or bool(file)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_every_figure_says_what_it_shows(path: Path):
    assert [alt for alt in in_notebook(path) if says_little(alt)] == []


def test_no_two_figures_say_the_same():
    found = Counter(alt for path in NOTEBOOKS for alt in in_notebook(path))
    assert len(found) > 50
    assert [alt for alt, times in found.items() if times > 1] == []


@pytest.mark.parametrize(
    "code",
    [
        "figures.show(fig)",
        "figures.show(fig, alt='')",
        "figures.show(fig, alt='the loss')",
        "figures.show(fig, alt=f'{loss}')",
    ],
)
def test_a_figure_that_says_little_is_seen(code: str):
    assert [says_little(alt) for alt in shown(code)] == [True]


def test_values_may_stand_in_between():
    told = "figures.show(fig, alt=f'Two curves: the first falls to {a:.1f}, ' + f'the other one rises to {b}.')"
    assert [says_little(alt) for alt in shown(told)] == [False]
