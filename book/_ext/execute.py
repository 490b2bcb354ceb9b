"""Run the notebooks of the book, two side by side, into the cache that the page build reads.

python book/_ext/execute.py        (`python run.py book` calls it; the scale comes from LECTURE_SCALE)
"""

import dataclasses
import json
import os
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from contextlib import contextmanager
from pathlib import Path

import fingerprint
import nbformat
import outputs_cache
import yaml
from jupyter_book.config import get_final_config
from jupyter_cache.cache.main import JupyterCacheBase
from myst_nb.core.config import NbParserConfig
from myst_nb.core.read import create_nb_reader
from myst_parser.config.main import MdParserConfig
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from sphinx_external_toc.parsing import MalformedError, parse_toc_yaml

KERNELS = 2
UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, nbformat.ValidationError, yaml.YAMLError, MalformedError)
FAILURES = (CellExecutionError, CellTimeoutError, DeadKernelError)


# --- which notebooks ------------------------------------------------------------------------------------------------


@dataclasses.dataclass
class Chapter:
    """An executable page. `cell` is the number of the code cell that runs or ran last, counted as Jupyter does."""

    name: str
    path: Path
    notebook: nbformat.NotebookNode
    timeout: int | None
    cell: int = 0


class Unreadable(Exception):
    """A file that the book is made of is damaged; the message says which, how, and what to do."""


@contextmanager
def readable(path: Path, root: Path) -> Iterator[None]:
    """Within, a file is read. Whatever its parser says where it cannot, becomes :class:`Unreadable`."""
    try:
        yield
    except UNREADABLE as error:
        name, reason = path.relative_to(root).as_posix(), " ".join(str(error).split())[:300]
        raise Unreadable(f"{name} cannot be read ({reason}); mend it, or take it back with `git restore`") from None


def chapters(root: Path) -> list[Chapter]:
    """The executable pages of _toc.yml, read as MyST-NB reads them, so that both find the same cache entry.

    Raises:
        Unreadable: for a damaged _config.yml, _toc.yml or notebook, or a page that is missing.
    """
    with readable(root / "_config.yml", root):
        config = _configuration(root)
    with readable(root / "_toc.yml", root):
        names = list(parse_toc_yaml(root / "_toc.yml"))
    markdown, settings = _settings(MdParserConfig, config, "myst_"), _settings(NbParserConfig, config, "nb_")
    timeout = settings.execution_timeout if settings.execution_timeout > 0 else None
    found = []
    for name in names:
        path = _page(root, name)
        with readable(path, root):
            text = path.read_text("utf-8")
            reader = create_nb_reader(str(path), markdown, settings, text)
            notebook = reader.read(text) if reader else None
            if notebook and outputs_cache.code_cells(notebook):
                found.append(Chapter(name, path, notebook, timeout))
    return found


def _configuration(root: Path) -> dict:
    config, _ = get_final_config(
        user_yaml=root / "_config.yml",
        sourcedir=root,
        cli_config={"latex_individualpages": False},
        use_external_toc=True,
    )
    return config


def _settings(kind: type, config: dict, prefix: str):
    names = {prefix + field.name for field in dataclasses.fields(kind)} & config.keys()
    return kind(**{name.removeprefix(prefix): config[name] for name in names})


def _page(root: Path, name: str) -> Path:
    for suffix in ("", ".ipynb", ".md"):
        if (root / f"{name}{suffix}").is_file():
            return root / f"{name}{suffix}"
    raise Unreadable(
        f"_toc.yml names {name!r}, but there is neither {name}.ipynb nor {name}.md; restore one, or remove the line"
    )


# --- running them ---------------------------------------------------------------------------------------------------


def execute(root: Path) -> int:
    """Run every chapter that is not in the cache, longest first; returns 0, or 1 after saying which cell failed."""
    cache, clock = outputs_cache.open_cache(root), Clock(root / "_build" / "seconds.json")
    book = chapters(root)
    waiting = clock.plan([chapter for chapter in book if not _is_cached(cache, chapter)])
    print(f"{len(waiting)} of {len(book)} to run{clock.forecast()}", flush=True)
    kernels, pool = Kernels(), ThreadPoolExecutor(KERNELS)
    try:
        running = {pool.submit(kernels.run, chapter, root): chapter for chapter in waiting}
        while running:
            for task in wait(running, timeout=1, return_when=FIRST_COMPLETED).done:
                chapter = running.pop(task)
                try:
                    seconds, made_with = task.result()
                except FAILURES as failure:
                    print(explain(chapter, failure), file=sys.stderr, flush=True)
                    return 1
                outputs_cache.store(cache, chapter.notebook, chapter.path, seconds, made_with)
                print(clock.line(chapter.name, seconds), flush=True)
    finally:
        kernels.stop()
        pool.shutdown(cancel_futures=True)
    return 0


def _is_cached(cache: JupyterCacheBase, chapter: Chapter) -> bool:
    try:
        cache.match_cache_notebook(chapter.notebook)
    except KeyError:
        return False
    return True


def explain(chapter: Chapter, failure: Exception) -> str:
    """Which chapter, which cell, what happened."""
    kind = getattr(failure, "ename", type(failure).__name__)
    happened = f"{kind}: {failure.evalue}" if isinstance(failure, CellExecutionError) else f"{kind}: {failure}"
    details = f"\n{failure}" if isinstance(failure, CellExecutionError) else ""
    return f"{chapter.name}, code cell {chapter.cell}, failed with {happened}{details}"


class Kernels:
    """Runs chapters in kernels of one thread each, and can end all of them at once."""

    def __init__(self) -> None:
        self._clients: set[NotebookClient] = set()
        self._stopped = threading.Event()

    def run(self, chapter: Chapter, root: Path) -> tuple[float, str]:
        """Fill the outputs of `chapter.notebook`; returns seconds and today's fingerprint. Raises one of FAILURES."""

        def next_cell(cell: nbformat.NotebookNode, cell_index: int) -> None:
            if self._stopped.is_set():
                raise DeadKernelError("stopped")
            chapter.cell += cell.cell_type == "code"

        made_with = fingerprint.outputs(root, outputs_cache.code_cells(chapter.notebook), outputs_cache.scale())
        started = time.monotonic()
        client = NotebookClient(
            chapter.notebook,
            timeout=chapter.timeout,
            on_cell_start=next_cell,
            record_timing=False,  # it would change the cells' metadata, by which the cache finds them
            extra_arguments=["--log-level=40"],  # no warning per kernel about its local, signed connection
            resources={"metadata": {"path": str(chapter.path.parent)}},
        )
        self._clients.add(client)
        try:
            client.execute(env={**os.environ, **outputs_cache.KERNEL})
        finally:
            self._clients.discard(client)
        return time.monotonic() - started, made_with

    def stop(self) -> None:
        """End the kernels now; one that is only starting runs no cell any more."""
        self._stopped.set()
        for client in list(self._clients):
            process = getattr(getattr(client.km, "provisioner", None), "process", None)
            if process is not None:
                process.kill()


class Clock:
    """How long chapters took the last time at this scale, and what that says about this time."""

    def __init__(self, file: Path) -> None:
        self._file, self._started, self._done, self._names = file, time.monotonic(), 0, []
        try:
            known = json.loads(file.read_text("utf-8"))
            self._known = {scale: {name: float(s) for name, s in of.items()} for scale, of in known.items()}
        except (OSError, ValueError, TypeError, AttributeError):  # no file, or a damaged one: nobody knows
            self._known = {}

    def plan(self, waiting: list[Chapter]) -> list[Chapter]:
        """The order to run them in: unknown ones first, then the longest, so that no kernel idles at the end."""
        self._names = [chapter.name for chapter in waiting]
        return sorted(waiting, key=lambda chapter: -self._seconds().get(chapter.name, float("inf")))

    def forecast(self) -> str:
        """ ", about 2:10", or nothing if a chapter never ran before."""
        seconds = [self._seconds().get(name) for name in self._names]
        if not seconds or None in seconds:
            return ""
        return f", about {minutes(max(max(seconds), sum(seconds) / KERNELS))}"

    def line(self, name: str, seconds: float) -> str:
        """Note that a chapter is done, and say so."""
        before = self._seconds().get(name)
        self._done += 1
        self._known.setdefault(outputs_cache.scale(), {})[name] = seconds
        fresh = self._file.with_suffix(".new")
        fresh.write_text(json.dumps(self._known), "utf-8")
        os.replace(fresh, self._file)
        expected = f" (last time {minutes(before)})" if before is not None else ""
        total = f"{minutes(time.monotonic() - self._started)} elapsed"
        return f"[{self._done}/{len(self._names)}] {name}: {minutes(seconds)}{expected}; {total}"

    def _seconds(self) -> dict[str, float]:
        return self._known.get(outputs_cache.scale(), {})


def minutes(seconds: float) -> str:
    return "{}:{:02d}".format(*divmod(round(seconds), 60))


if __name__ == "__main__":
    try:
        sys.exit(execute(Path(__file__).resolve().parents[2]))
    except Unreadable as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        sys.exit(130)
