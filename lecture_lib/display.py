"""What a chapter shows besides figures: the source of a method, and tables filled from the run."""

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterable, Sequence

from lecture_lib.claims import true_minus


def show_source(*objects: Callable) -> None:
    """Display the source of functions or classes as it stands in the library, without the docstrings."""
    from IPython.display import Markdown, display

    code = "\n\n".join(source_without_docstrings(item) for item in objects)
    display(Markdown(f"```python\n{code}\n```"))


def source_without_docstrings(item: Callable) -> str:
    """The lines of a function or class that do something.

    Raises:
        TypeError: if it is neither, or not written in Python.
    """
    if not (inspect.isclass(item) or inspect.isroutine(item)) or inspect.isbuiltin(item):
        raise TypeError(f"item is {item!r}; it has to be a function or class that is written in Python")
    lines = textwrap.dedent(inspect.getsource(item)).splitlines()
    for node in ast.walk(ast.parse("\n".join(lines))):
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and ast.get_docstring(node):
            text = node.body[0]
            lines[text.lineno - 1 : text.end_lineno] = [None] * (text.end_lineno - text.lineno + 1)
    return "\n".join(line for line in lines if line is not None)


def show_table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Display a table; the first column is text, the others are aligned to the right.

    Raises:
        ValueError: if a row has not as many cells as the header.
    """
    from IPython.display import Markdown, display

    lines = [_row(header), _row([":--"] + ["--:"] * (len(header) - 1))]
    for row in rows:
        if len(row) != len(header):
            raise ValueError(f"the row {row!r} has {len(row)} cells; the header has {len(header)}")
        lines.append(_row(row))
    display(Markdown("\n".join(lines)))


def _row(cells: Iterable[object]) -> str:
    return "| " + " | ".join(true_minus(str(cell)).replace("|", "\\|") for cell in cells) + " |"
