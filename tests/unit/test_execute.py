"""Running the chapters: what runs again, what a failure says, and what an interruption leaves behind."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

import little_book
import pytest


@pytest.fixture(scope="module")
def first_run(tmp_path_factory) -> tuple[Path, str]:
    """A book that was run once, and what that printed."""
    root = little_book.make(tmp_path_factory.mktemp("first") / "book")
    return root, executed(root)


@pytest.fixture
def book(first_run, tmp_path: Path) -> Path:
    """A copy of the book that was run once."""
    return Path(shutil.copytree(first_run[0], tmp_path / "book"))


def executed(root: Path, scale: str = "smoke") -> str:
    done = little_book.execute(root, scale)
    assert done.returncode == 0, done.stderr
    return done.stdout


def names(printed: str) -> set[str]:
    """The chapters that were not in the cache."""
    return set(re.findall(r"^\[\d/\d\] (\S+):", printed, re.MULTILINE))


def entries(root: Path) -> set[str]:
    return {path.parent.name for path in (root / "_build" / ".jupyter_cache" / "executed").glob("*/base.ipynb")}


def test_only_what_depends_on_a_change_runs_again(first_run, book):
    assert names(first_run[1]) == {"chapters/one", "chapters/two"}
    (book / "lecture_lib" / "vae.py").write_text("")
    assert names(executed(book)) == set(), "nobody imports the new module"
    little_book.answer(book, 42)
    assert names(executed(book)) == {"chapters/one"}, "chapter two does not import rbm"


def test_another_scale_runs_everything_with_one_thread_per_kernel(book):
    little_book.chapter(book, "one", "import os\nassert os.environ['OMP_NUM_THREADS'] == '1', os.environ")
    little_book.chapter(book, "two", "import os\nassert os.environ['LECTURE_SCALE'] == 'read', os.environ")
    printed = executed(book, scale="read")
    assert names(printed) == {"chapters/one", "chapters/two"}
    assert "last time" not in printed, "the last run was at another scale"


def test_expected_times_come_from_the_last_run(first_run, book):
    assert "2 of 2 to run\n" in first_run[1] and "last time" not in first_run[1]
    (book / "constraints.txt").write_text("numpy==2.0\n")
    printed = executed(book)
    assert re.search(r"2 of 2 to run, about \d+:\d\d\n", printed)
    assert len(re.findall(r"\(last time \d+:\d\d\)", printed)) == 2


def test_a_failing_cell_is_named_and_nothing_of_it_is_kept(book):
    before = entries(book)
    little_book.chapter(book, "two", "x = 1", "1 / 0", "y = 2")
    failed = little_book.execute(book)
    assert failed.returncode == 1
    assert "chapters/two, code cell 2, failed with ZeroDivisionError: division by zero" in failed.stderr
    assert entries(book) == before


def test_a_damaged_entry_is_run_again(book):
    file = next((book / "_build" / ".jupyter_cache" / "executed").glob("*/base.ipynb"))
    whole = file.read_text()
    file.write_text(whole[:50])
    assert len(names(executed(book))) == 1
    assert len(file.read_text()) > 50


@pytest.mark.parametrize("how", ["parent ends", "kill", "ctrl-c"])
def test_an_interrupted_run_leaves_no_kernel_and_no_entry(book, how):
    before = entries(book)
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        waiting = f"import socket\ns = socket.create_connection(('127.0.0.1', {port}))\ns.send(b'x')\ns.recv(1)"
        little_book.chapter(book, "one", waiting)
        little_book.chapter(book, "two", waiting + "\n")
        command = [sys.executable, book / "book/_ext/lifeline.py", book / "book/_ext/execute.py"]
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, env={**os.environ, "LECTURE_SCALE": "smoke"}
        )
        server.settimeout(120)
        kernels = [server.accept()[0] for _ in range(2)]
        for kernel in kernels:
            kernel.settimeout(30)  # less than the cell's own limit, which would end it too
        assert all(kernel.recv(1) == b"x" for kernel in kernels), "two kernels run side by side"
        if how == "kill":
            process.kill()
        if how == "ctrl-c":
            process.send_signal(signal.SIGINT)
            process.wait()
        process.stdin.close()
        assert all(kernel.recv(1) == b"" for kernel in kernels), "the kernels end with the process that started them"
        process.wait()
    for kernel in kernels:
        kernel.close()
    assert entries(book) == before
