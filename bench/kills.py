"""Kills at random, and what is left: ``python run.py bench --kills 50``.

Every job is done once undisturbed. Then it is killed with signal 9, done again, and its results are compared byte by
byte. Half of the kills come after a random share of the undisturbed time; the others at a random change of a file
(before it is opened, renamed, made or deleted, or in the middle of a write), because the moments that matter most are
the shortest. The seed makes the same choices again.
"""

import argparse
import contextlib
import functools
import hashlib
import http.server
import itertools
import os
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
UNIT = ROOT / "tests" / "unit"
RECIPE = "ordered-autoencoder-mnist"  # its loss draws random numbers, whose order a resumed training has to keep
DOWNLOAD = """
from pathlib import Path
from torchvision import datasets
import tiny_data
from lecture_lib.data import sources
datasets.MNIST = tiny_data.tiny_torchvision({url!r})
assert sources.load(tiny_data.through_torchvision(), "train").place in ("torchvision", "cache")
"""
TRAINING = """
from lecture_lib import recipes, training
training.train.__kwdefaults__["every_seconds"] = 0
raise SystemExit(recipes.main([{recipe!r}, "--device", "cpu", "--folder", "weights"]))
"""
WEIGHTS = """
from pathlib import Path
import torch
from lecture_lib import pretrained
for name in ("first", "second", "third"):
    tensors = {{"W": torch.rand(700, 700, generator=torch.Generator().manual_seed(len(name)))}}
    pretrained.save(name, tensors, {{"recipe": name}}, folder=Path("weights"))
"""
BOOK = """
from pathlib import Path
import little_book
raise SystemExit(little_book.load_run(Path("book").resolve()).main(["book", "--scale", "smoke", *{more!r}]))
"""


@dataclass(frozen=True)
class Job:
    """What is done in a folder of its own: how the folder is made, what Python runs there, which files it leaves."""

    name: str
    code: str
    results: tuple[str, ...]
    prepare: Callable[[Path], object] = lambda folder: None


@dataclass
class Row:
    """What became of a job: seconds undisturbed, how often it was killed, went on, and reached equal results."""

    name: str
    seconds: float
    kills: int = 0
    resumed: int = 0
    equal: int = 0
    lost: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


def jobs(url: str, built: Path) -> list[Job]:
    """The jobs; `url` is where the files of a data set are served, `built` the folder of a book that is built once."""

    def copy(folder: Path) -> None:
        shutil.copytree(built / "book", folder / "book")

    pages = ("book/_build/html/**/*.html", "book/_build/html/**/*.js", "book/_build/built.json")
    return [
        Job("download", DOWNLOAD.format(url=url), ("cache/tiny/*",)),
        Job("training", TRAINING.format(recipe=RECIPE), ("weights/*", "cache/checkpoints/*")),
        Job("weights", WEIGHTS.format(), ("weights/*",)),
        Job("book", BOOK.format(more=[]), pages, lambda folder: _little_book().make(folder / "book")),
        Job("archive", BOOK.format(more=["--zip"]), ("book/_build/*.zip*",), copy),
    ]


def _little_book():
    sys.path.insert(0, str(UNIT))
    import little_book

    return little_book


# --- one run ----------------------------------------------------------------------------------------------------------


def start(job: Job, folder: Path, at: int = 0, how: str = "kill") -> subprocess.Popen:
    """The job as a process group of its own. `at` is the number of the change of a file that kills it; 0 is none."""
    environment = {
        **os.environ,
        "LECTURE_SCALE": "smoke",
        "LECTURE_CACHE": str(folder / "cache"),
        "LECTURE_DATA": "" if job.name == "download" else str(ROOT / "lecture_lib" / "data" / "shipped"),
        "PYTHONPATH": os.pathsep.join(map(str, (UNIT / "strike", UNIT, ROOT))),
        "PYTHONDONTWRITEBYTECODE": "1",
        "OMP_NUM_THREADS": "1",
        "TQDM_DISABLE": "1",
        "STRIKE_FOLDER": str(folder),
        "STRIKE_AT": str(at),
        "STRIKE": how,
        "STRIKE_LOG": str(folder.with_suffix(".log")),
    }
    folder.with_suffix(".log").unlink(missing_ok=True)
    return subprocess.Popen(
        [sys.executable, "-c", job.code],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )


def finish(process: subprocess.Popen) -> tuple[int, str]:
    """Its exit status and what it said, once it and all that wrote to its pipe are gone."""
    said, _ = process.communicate(timeout=600)
    return process.returncode, said.decode(errors="replace")


def results(job: Job, folder: Path) -> dict[str, str]:
    """A digest for each file that the job leaves."""
    found = sorted({path for pattern in job.results for path in folder.glob(pattern) if path.is_file()})
    return {path.relative_to(folder).as_posix(): _digest(path) for path in found}


def _digest(path: Path) -> str:
    """SHA-256; of a card without the minutes, for these differ."""
    lines = path.read_bytes().splitlines(keepends=True)
    if path.suffix == ".json" and path.parent.name == "weights":
        lines = [line for line in lines if b'"minutes"' not in line]
    return hashlib.sha256(b"".join(lines)).hexdigest()


# --- many runs --------------------------------------------------------------------------------------------------------


def measure(job: Job, kills: int, folder: Path, choose: random.Random) -> Row:
    """Kill a job that often, each time in a fresh folder, and let it finish.

    Raises:
        RuntimeError: if the job fails undisturbed, or hardly ever lives long enough to be killed.
    """
    here = _fresh(job, folder)
    began = time.monotonic()
    status, said = finish(start(job, here))
    row = Row(job.name, time.monotonic() - began)
    changes = len(here.with_suffix(".log").read_bytes())
    expected = results(job, here)
    if status or not expected:
        raise RuntimeError(f"{job.name} fails undisturbed: {said}")
    for number in itertools.count():
        if row.kills == kills:
            return row
        if number > 3 * kills + 10:
            raise RuntimeError(f"{job.name} was killed only {row.kills} times in {number} attempts")
        here = _fresh(job, folder)
        began = time.monotonic()
        if not _killed(job, here, row, changes, choose, timed=number % 2 == 0):
            continue  # it was faster than the moment that was chosen
        row.kills += 1
        status, said = finish(start(job, here))
        row.lost.append(max(0.0, time.monotonic() - began - row.seconds))
        row.resumed += status == 0
        row.equal += results(job, here) == expected
        if status or results(job, here) != expected:
            row.wrong.append(said[-2000:])


def _fresh(job: Job, folder: Path) -> Path:
    here = folder / "ein Auftrag für sich"
    shutil.rmtree(here, ignore_errors=True)
    here.mkdir(parents=True)
    job.prepare(here)
    return here


def _killed(job: Job, here: Path, row: Row, changes: int, choose: random.Random, *, timed: bool) -> bool:
    """Start the job and kill it; whether that came before its end."""
    if not timed:
        status, _ = finish(start(job, here, choose.randint(1, changes), choose.choice(("kill", "half"))))
        return status != 0
    process = start(job, here)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(choose.random() * row.seconds)
    process.kill()  # it alone: what it has started has to notice
    return finish(process)[0] == -signal.SIGKILL


@contextlib.contextmanager
def served(folder: Path) -> Iterator[str]:
    """A server on this machine for the files of a folder; yields its address."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_arguments) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


def table(rows: list[Row]) -> str:
    """One line per job; "lost" is the median of the seconds that a kill cost, beyond those of an undisturbed run."""
    lines = [f"{'job':<10}{'seconds':>9}{'kills':>7}{'resumed':>9}{'equal':>7}{'lost, s':>9}"]
    for row in rows:
        lost = f"{statistics.median(row.lost):.1f}" if row.lost else "–"
        lines.append(f"{row.name:<10}{row.seconds:>9.1f}{row.kills:>7}{row.resumed:>9}{row.equal:>7}{lost:>9}")
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> int:
    """Returns 0 if every killed job went on to equal results."""
    parser = argparse.ArgumentParser(prog="python run.py bench --kills", description=__doc__)
    parser.add_argument("kills", nargs="?", type=int, default=50, help="how many in all (default: 50)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--job", help="this one only")
    options = parser.parse_args(arguments)
    if options.kills < 1:
        parser.error(f"kills is {options.kills}; it has to be at least 1")
    choose, rows = random.Random(options.seed), []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "served").mkdir()
        _little_book()
        import tiny_data

        tiny_data.put(folder / "served", tiny_data.packed(tiny_data.tiny_files(0)))
        with served(folder / "served") as url:
            chosen = [job for job in jobs(url, folder / "built") if options.job in (None, job.name)]
            if not chosen:
                parser.error(f"there is no job {options.job!r}")
            if any(job.name == "archive" for job in chosen):
                _build_once(folder / "built", url)
            for i, job in enumerate(chosen):
                share = len(range(i, options.kills, len(chosen)))
                rows.append(measure(job, share, folder / job.name, choose))
                print(f"{job.name}: {rows[-1].equal} of {rows[-1].kills} as if nothing had happened", flush=True)
    print("\n" + table(rows))
    for row in rows:
        for said in row.wrong:
            print(f"\n{row.name} did not go on:\n{said}", file=sys.stderr)
    return int(any(row.wrong for row in rows))


def _build_once(folder: Path, url: str) -> None:
    """The book whose pages the archive packs."""
    _little_book().make(folder / "book")
    book = next(job for job in jobs(url, folder) if job.name == "book")
    status, said = finish(start(book, folder))
    if status:
        raise RuntimeError(f"the little book cannot be built: {said}")


if __name__ == "__main__":
    raise SystemExit(main())
