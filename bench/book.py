"""Building a small book, all anew and after small changes: ``run.py book`` beside plain Jupyter Book."""

import importlib.util
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from bench.measure import Plan, Row, cpu_and_wall, peer_name

LITTLE_BOOK = Path(__file__).resolve().parents[1] / "tests/unit/little_book.py"
CHAPTERS = ("one", "two", "three", "four")
WORK = "print({!r}, sum(i * i for i in range({})))"  # no two alike: Jupyter Book would run one for all
OURS = """
import sys; from pathlib import Path; import run
run.setup, run._python = lambda: None, lambda: Path(sys.executable)
run.book("smoke")
"""  # the environment is there already: it is the one that measures


def make(root: Path, count: int, *, plain: bool) -> None:
    """Four chapters that count for a while each; `plain` leaves out what this project adds to Jupyter Book."""
    spec = importlib.util.spec_from_file_location("little_book", LITTLE_BOOK)
    little_book = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(little_book)
    little_book.make(root)
    for name in CHAPTERS:
        little_book.chapter(root, name, WORK.format(name, count), "print('done')")
    files = ", ".join(f"{{file: chapters/{name}}}" for name in CHAPTERS)
    (root / "_toc.yml").write_text(f"format: jb-book\nroot: book/index\nchapters: [{files}]\n", "utf-8")
    if plain:
        config = (root / "_config.yml").read_text("utf-8").splitlines()
        (root / "_config.yml").write_text("\n".join(line for line in config if "local_extensions" not in line), "utf-8")


def build_ours(root: Path) -> None:
    _call([sys.executable, "-c", OURS], root)


def build_plain(root: Path) -> None:
    _call([Path(sys.executable).with_name("jupyter-book"), "build", "."], root)


def _call(command: list, root: Path) -> None:
    """Raises RuntimeError, with what was printed, if the command fails."""
    done = subprocess.run(command, cwd=root, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed in {root}:\n{(done.stdout + done.stderr)[-2000:]}")


def change_text(root: Path) -> None:
    index = root / "book/index.md"
    index.write_text(index.read_text("utf-8") + "\nOne sentence more.\n", "utf-8")


def change_code(root: Path) -> None:
    chapter = root / "chapters/one.ipynb"
    chapter.write_text(chapter.read_text("utf-8").replace("done", "done!"), "utf-8")


def builds(plan: Plan) -> list[Row]:
    """Wall-clock seconds of a first build, and of builds after nothing, a sentence and a cell have changed."""
    cases: dict[str, tuple[str, Callable[[Path], object]]] = {
        "cold": ("the first build", lambda _: None),
        "unchanged": ("nothing has changed", lambda _: None),
        "text": ("a sentence has changed", change_text),
        "code": ("one chapter's code has changed", change_code),
    }
    cases = dict(list(cases.items())[: plan.size(len(cases), 1)])
    works = {"ours": build_ours, "plain": build_plain}
    cpu, wall = ({(case, who): [] for case in cases for who in works} for _ in range(2))
    for run in range(plan.runs):
        with tempfile.TemporaryDirectory() as folder:
            roots = {who: Path(folder) / who for who in works}
            for who, root in roots.items():
                make(root, plan.size(20_000_000, 1000), plain=who == "plain")
            for case, (_, change) in cases.items():
                for who in list(works)[:: -1 if run % 2 else 1]:
                    change(roots[who])
                    seconds = cpu_and_wall(partial(works[who], roots[who]))
                    cpu[case, who].append(seconds[0])
                    wall[case, who].append(seconds[1])
    return [
        Row(
            f"book-{case}",
            f"building a book of {len(CHAPTERS)} chapters, {what}",
            "s",
            wall[case, "ours"],
            wall[case, "plain"],
            peer_name("jupyter-book") or "",
            note="CPU s: {:.3g}, peer {:.3g}".format(*(statistics.median(cpu[case, who]) for who in works)),
        )
        for case, (what, _) in cases.items()
    ]


ROWS = {"book-builds": builds}
