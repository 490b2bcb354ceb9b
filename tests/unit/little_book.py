"""A book of two tiny chapters in a folder of its own, with the real run.py and the real build code."""

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import nbformat

ROOT = Path(__file__).resolve().parents[2]
CONFIG = """
title: A little book
only_build_toc_files: true
exclude_patterns: [.venv]
execute: {execute_notebooks: cache, timeout: 60, raise_on_error: true}
sphinx: {local_extensions: {outputs_cache: book/_ext}}
"""
CONTENTS = """
format: jb-book
root: book/index
chapters: [{file: chapters/one}, {file: chapters/two}]
"""


def make(root: Path) -> Path:
    """Chapter one prints `lecture_lib.rbm.ANSWER`, chapter two uses no part of lecture_lib."""
    for folder in ("book/_ext", "chapters", "lecture_lib"):
        (root / folder).mkdir(parents=True)
    shutil.copy(ROOT / "run.py", root)
    shutil.copy(ROOT / "pyproject.toml", root)
    for name in ("execute", "fingerprint", "lifeline", "offline", "outputs_cache", "pages"):
        shutil.copy(ROOT / "book" / "_ext" / f"{name}.py", root / "book" / "_ext")
    (root / "_config.yml").write_text(CONFIG)
    (root / "_toc.yml").write_text(CONTENTS)
    (root / "requirements.txt").write_text("")
    (root / "constraints.txt").write_text("")
    (root / "book" / "index.md").write_text("# A little book\n\nWith two chapters.\n")
    (root / "lecture_lib" / "__init__.py").write_text("")
    answer(root, 41)
    path = "import sys\nsys.path.insert(0, '..')"
    chapter(root, "one", path, "from lecture_lib import rbm\nprint('the answer is', rbm.ANSWER)")
    chapter(root, "two", "print(6 * 7)")
    return root


def chapter(root: Path, name: str, *cells: str) -> None:
    heading = nbformat.v4.new_markdown_cell(f"# Chapter {name}", id="heading")
    code = [nbformat.v4.new_code_cell(cell, id=f"code-{i}") for i, cell in enumerate(cells)]
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3"}}
    nbformat.write(
        nbformat.v4.new_notebook(cells=[heading, *code], metadata=kernel), root / "chapters" / f"{name}.ipynb"
    )


def answer(root: Path, value: int) -> None:
    (root / "lecture_lib" / "rbm.py").write_text(f"ANSWER = {value}\n")


def load_run(root: Path, is_set_up: bool = True) -> ModuleType:
    """run.py of this book as a module. Set up means that the environment of the tests is its .venv."""
    spec = importlib.util.spec_from_file_location("little_run", root / "run.py")
    run = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(run)
    if is_set_up:
        run.setup = lambda: None
        run._python = lambda: Path(sys.executable)
    return run


def execute(root: Path, scale: str = "smoke") -> subprocess.CompletedProcess:
    """Run the chapters as `python run.py book` does."""
    environment = {name: value for name, value in os.environ.items() if not name.endswith("_NUM_THREADS")}
    command = [sys.executable, root / "book" / "_ext" / "execute.py"]
    return subprocess.run(command, env={**environment, "LECTURE_SCALE": scale}, capture_output=True, text=True)
