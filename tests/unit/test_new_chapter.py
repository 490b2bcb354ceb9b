"""`run.py new-chapter`: what it writes is a chapter by all rules of the book, and what it refuses stays as it was."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import little_book
import nbformat
import pytest

ROOT = little_book.ROOT
NAME = "12-two-players"
WITH_NEXT = "      - file: chapters/10-mode-collapse\n"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """What the rules for pages look at, without the library and its weights."""
    root = tmp_path / "book"
    ignored = shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints", "static")
    for folder in ("book", "chapters", "tests"):
        shutil.copytree(ROOT / folder, root / folder, ignore=ignored)
    for file in ("run.py", "_toc.yml", "pyproject.toml"):
        shutil.copy(ROOT / file, root)
    return root


def new_chapter(root: Path, name: str) -> subprocess.CompletedProcess:
    command = [sys.executable, root / "run.py", "new-chapter", name]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8")


def snapshot(root: Path) -> dict[str, bytes]:
    files = [root / "_toc.yml", *(root / "chapters").iterdir()]
    return {file.name: file.read_bytes() for file in files}


def in_book(root: Path, *command: str) -> subprocess.CompletedProcess:
    """Python in the copy, with the library of the original."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "LECTURE_SCALE": "smoke"}
    done = subprocess.run([sys.executable, "-m", *command], cwd=root, env=environment, capture_output=True, text=True)
    return done


def test_a_new_chapter_keeps_the_rules_of_the_book(book):
    done = new_chapter(book, NAME)
    assert done.returncode == 0, done.stderr
    assert f"chapters/{NAME}.ipynb is there" in done.stdout
    style = in_book(book, "ruff", "check", f"chapters/{NAME}.ipynb", "--config", str(ROOT / "pyproject.toml"))
    assert style.returncode == 0, style.stdout
    pages = in_book(book, "pytest", "tests/unit/test_pages.py", "-q", "-p", "no:cacheprovider")
    assert pages.returncode == 0, pages.stdout[-2000:]


def test_every_cell_runs_and_every_claim_holds(book):
    new_chapter(book, NAME)
    arguments = ["--nbval-lax", "-q", "-p", "no:cacheprovider", "-c", str(ROOT / "pyproject.toml")]
    ran = in_book(book, "pytest", f"chapters/{NAME}.ipynb", *arguments)
    assert ran.returncode == 0, ran.stdout[-2000:]
    codes = [cell for cell in cells(book) if cell["cell_type"] == "code"]
    assert f"{len(codes)} passed" in ran.stdout


def cells(root: Path) -> list[dict]:
    return json.loads((root / "chapters" / f"{NAME}.ipynb").read_text("utf-8"))["cells"]


def test_the_notebook_is_valid_and_has_no_outputs(book):
    new_chapter(book, NAME)
    nbformat.validate(nbformat.read(book / "chapters" / f"{NAME}.ipynb", as_version=nbformat.NO_CONVERT))
    assert [cell["id"] for cell in cells(book)] == [f"ch12-{i:03}" for i in range(len(cells(book)))]
    assert not any(cell.get("outputs") or cell.get("execution_count") for cell in cells(book))
    assert "<<" not in "".join(line for cell in cells(book) for line in cell["source"])


def test_it_begins_like_the_other_chapters(book):
    new_chapter(book, NAME)
    assert cells(book)[0]["source"][0] == "# 12 · Two players\n"
    first = json.loads((ROOT / "chapters" / "01-learning-without-labels.ipynb").read_text("utf-8"))["cells"]
    assert cells(book)[1]["source"] == next(cell["source"] for cell in first if cell["cell_type"] == "code")
    assert cells(book)[1]["metadata"] == {"tags": ["hide-input"]}


def test_it_has_all_parts_of_a_chapter(book):
    new_chapter(book, NAME)
    texts, codes = (
        "\n".join("".join(cell["source"]) for cell in cells(book) if cell["cell_type"] == kind)
        for kind in ("markdown", "code")
    )
    for part in ("you can", "You need", "Reading takes", "(ch12-first)=", "$$ (ch12-eq-step)", "Derivation",
                 ":class: correction", "What to notice", "Measured here, and published", "## Quiz", "## Summary",
                 "What to read next"):  # fmt: skip
        assert part in texts, part
    assert texts.count(":::{exercise}") == texts.count(":::{solution}") == 3
    for part in ("at_scale(smoke=", "show_source(", "figures.show(", "alt=", "claim(", "show_table("):
        assert part in codes, part
    assert codes.count("widgets.") >= 2 and codes.count("assert ") >= 2


def test_it_stands_in_the_table_of_contents_in_order(book):
    before = (book / "_toc.yml").read_text("utf-8")
    assert WITH_NEXT in before
    new_chapter(book, NAME)
    chapters = [line for line in (book / "_toc.yml").read_text("utf-8").splitlines() if "file: chapters/" in line]
    assert chapters == sorted(chapters) and chapters[-1] == f"      - file: chapters/{NAME}"
    (book / "chapters" / "05-generative-adversarial-networks.ipynb").unlink()
    (book / "_toc.yml").write_text(before.replace("      - file: chapters/05-generative-adversarial-networks\n", ""))
    assert new_chapter(book, "05-games").returncode == 0
    after = (book / "_toc.yml").read_text("utf-8")
    assert after == before.replace("05-generative-adversarial-networks", "05-games")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("12", "'12' is no name of a chapter"),
        ("12-", "take two digits"),
        ("1-title", "take two digits"),
        ("00-nothing", "take two digits"),
        ("12-Big-Words", "words of small letters"),
        ("12-two--hyphens", "with a hyphen before each"),
        ("12-ende!", "no name of a chapter"),
        ("../12-title", "no name of a chapter"),
        ("12-title.ipynb", "no name of a chapter"),
        ("10-mode-collapse", "a chapter 10 already, chapters/10-mode-collapse.ipynb"),
        ("10-another", "a chapter 10 already, chapters/10-mode-collapse.ipynb"),
    ],
)
def test_a_name_that_does_not_fit_is_refused_and_nothing_is_written(book, name, message):
    before = snapshot(book)
    done = new_chapter(book, name)
    assert done.returncode == 1
    assert message in done.stderr and "Traceback" not in done.stderr
    assert snapshot(book) == before


def test_a_second_time_is_refused(book):
    new_chapter(book, NAME)
    before = snapshot(book)
    assert f"chapters/{NAME}.ipynb; choose another number" in new_chapter(book, NAME).stderr
    assert snapshot(book) == before


def test_a_table_of_contents_that_knows_it_or_has_no_place_is_left_alone(book):
    contents = (book / "_toc.yml").read_text("utf-8")
    (book / "_toc.yml").write_text(contents.replace(WITH_NEXT, WITH_NEXT + "      - file: chapters/12-lost\n"))
    before = snapshot(book)
    assert "_toc.yml has a chapter 12 already" in new_chapter(book, NAME).stderr
    assert snapshot(book) == before
    (book / "_toc.yml").write_text("format: jb-book\nroot: book/index\n")
    before = snapshot(book)
    assert "_toc.yml has no line '- file: chapters/NN-title'" in new_chapter(book, NAME).stderr
    assert snapshot(book) == before
