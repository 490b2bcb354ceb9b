"""The cache of executed chapters: what it holds is complete, and what no longer fits is dropped.

Jupyter Book's own cache looks at the code of a notebook only. Here every entry also carries the fingerprint of the
parts of `lecture_lib`, the packages and the scale it was made with. As a Sphinx extension this module makes the same
hold for whoever calls `jupyter-book build .` directly: stale outputs are run again (one after the other), and the pages
that show them are rewritten.
"""

import errno
import hashlib
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from shutil import rmtree

import fingerprint
import nbformat
from jupyter_cache import get_cache
from jupyter_cache.cache.db import NbCacheRecord, session_context
from jupyter_cache.cache.main import JupyterCacheBase
from sphinx.application import Sphinx
from sqlalchemy.exc import DatabaseError

# One thread each, and no progress bars: nobody watches the kernels of a build.
KERNEL = {name: "1" for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS", "TQDM_DISABLE")}


def folder(root: Path) -> Path:
    return root / "_build" / ".jupyter_cache"


def scale() -> str:
    return os.environ.get("LECTURE_SCALE") or "read"


def code_cells(notebook: nbformat.NotebookNode) -> list[str]:
    return [cell.source for cell in notebook.cells if cell.cell_type == "code"]


def open_cache(root: Path) -> JupyterCacheBase:
    """The cache of this checkout, without entries that are damaged or no longer fit."""
    if not _is_whole(folder(root) / "global.db"):
        print("The index of executed chapters is damaged; it is made again, and all chapters run.", file=sys.stderr)
        rmtree(folder(root))
    cache = get_cache(str(folder(root)))
    with _explained(cache):
        for record in cache.list_cache_records():
            data = record.data or {}
            if data.get("file") != _checksum(cache, record.hashkey) or data.get("fingerprint") != _due_fingerprint(
                cache, record.hashkey, root
            ):
                _forget(cache, record.hashkey)
    return cache


def _is_whole(index: Path) -> bool:
    """Whether there is nothing wrong with the index. A kill while it is made can leave one without its tables."""
    if not index.exists():
        return True
    if not index.with_name("__version__.txt").exists():  # it is written when the index is made
        return False
    with closing(sqlite3.connect(index)) as connection:
        try:
            connection.execute("SELECT 1 FROM nbcache LIMIT 1")
            return connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        except sqlite3.DatabaseError:
            return False


@contextmanager
def _explained(cache: JupyterCacheBase) -> Iterator[None]:
    """What the index cannot do, for want of space or permission, is an error of the disk as it is for other files."""
    try:
        yield
    except (DatabaseError, RuntimeError) as error:
        cause = error if isinstance(error, DatabaseError) else error.__cause__
        raise OSError(errno.EIO, str(getattr(cause, "orig", error)), str(cache.path / "global.db")) from error


def store(cache: JupyterCacheBase, notebook: nbformat.NotebookNode, path: Path, seconds: float, made_with: str) -> None:
    """Keep an executed notebook. Its file comes first and the record last, so that an interruption leaves no entry."""
    hashed, key = cache.create_hashed_notebook(notebook)
    with _explained(cache):
        _forget(cache, key)
        files = _files(cache, key)
        files.mkdir(parents=True)
        (files / "base.ipynb").write_text(nbformat.writes(hashed, nbformat.NO_CONVERT), "utf-8")
        data = {"execution_seconds": seconds, "fingerprint": made_with, "file": _checksum(cache, key)}
        NbCacheRecord.create_record(uri=str(path), hashkey=key, db=cache.db, data=data)


def _due_fingerprint(cache: JupyterCacheBase, key: str, root: Path) -> str:
    """The fingerprint that this entry would get today."""
    notebook = nbformat.read(_files(cache, key) / "base.ipynb", nbformat.NO_CONVERT)
    return fingerprint.outputs(root, code_cells(notebook), scale())


def _checksum(cache: JupyterCacheBase, key: str) -> str:
    """SHA-256 of an entry's file, or "damaged" where it cannot be read."""
    try:
        return hashlib.sha256((_files(cache, key) / "base.ipynb").read_bytes()).hexdigest()
    except OSError:
        return "damaged"


def _forget(cache: JupyterCacheBase, key: str) -> None:
    with session_context(cache.db) as session:
        session.query(NbCacheRecord).filter_by(hashkey=key).delete()
        session.commit()
    rmtree(_files(cache, key), ignore_errors=True)


def _files(cache: JupyterCacheBase, key: str) -> Path:
    return cache.path / "executed" / key


# --- the Sphinx extension -------------------------------------------------------------------------------------------


def setup(app: Sphinx) -> dict:
    os.environ.update(KERNEL)
    app.connect("config-inited", _use_cache)
    app.connect("env-get-outdated", _pages_with_other_outputs)
    app.connect("env-get-outdated", _pages_with_other_texts)
    app.connect("build-finished", _sign_new_records)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}


def _use_cache(app: Sphinx, config) -> None:
    open_cache(Path(app.srcdir))
    config.nb_execution_cache_path = str(folder(Path(app.srcdir)))


def _pages_with_other_outputs(app: Sphinx, env, _added, _changed, _removed) -> list[str]:
    """Pages whose outputs were read from an entry that is gone: their text has not changed, what they show has."""
    there = {record.created.timestamp() for record in get_cache(str(folder(Path(app.srcdir)))).list_cache_records()}
    runs = {name: data.get("exec_data") for name, data in getattr(env, "nb_metadata", {}).items()}
    return [name for name, run in runs.items() if run and name in env.found_docs and run["mtime"] not in there]


def _pages_with_other_texts(_app: Sphinx, env, _added, _changed, _removed) -> list[str]:
    """Pages whose files have changed, whatever the clock says: Sphinx alone looks for files newer than the last build.

    A clock that was put back, a copy that keeps its time or a restored backup would leave an old page in a new book.
    """
    before = getattr(env, "file_digests", {})
    env.file_digests = {name: _digest_of_page(env, name) for name in env.found_docs}
    return [name for name, digest in env.file_digests.items() if name in before and before[name] != digest]


def _digest_of_page(env, name: str) -> str:
    """SHA-256 of its text and of what it includes."""
    files = [Path(env.doc2path(name)), *(Path(env.srcdir) / file for file in sorted(env.dependencies[name]))]
    content = b"".join(hashlib.sha256(file.read_bytes()).digest() for file in files if file.is_file())
    return hashlib.sha256(content).hexdigest()


def _sign_new_records(app: Sphinx, _failure: Exception | None) -> None:
    """MyST-NB has just made these with today's code, but doesn't know our fingerprint."""
    root = Path(app.srcdir)
    cache = get_cache(str(folder(root)))
    with session_context(cache.db) as session:
        for record in session.query(NbCacheRecord).all():
            if "fingerprint" not in record.data:
                signature = {
                    "fingerprint": _due_fingerprint(cache, record.hashkey, root),
                    "file": _checksum(cache, record.hashkey),
                }
                record.data = {**record.data, **signature}
        session.commit()
