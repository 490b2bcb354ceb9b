"""The cache of executed chapters: what it holds is complete, and what no longer fits is dropped.

Jupyter Book's own cache looks at the code of a notebook only. Here every entry also carries the fingerprint of the
parts of `lecture_lib`, the packages and the scale it was made with. As a Sphinx extension this module makes the same
hold for whoever calls `jupyter-book build .` directly: stale outputs are run again (one after the other), and the pages
that show them are rewritten.
"""

import os
from pathlib import Path
from shutil import rmtree

import fingerprint
import nbformat
from jupyter_cache import get_cache
from jupyter_cache.cache.db import NbCacheRecord, session_context
from jupyter_cache.cache.main import JupyterCacheBase
from sphinx.application import Sphinx

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
    cache = get_cache(str(folder(root)))
    for record in cache.list_cache_records():
        if (record.data or {}).get("fingerprint") != _due_fingerprint(cache, record, root):
            _forget(cache, record.hashkey)
    return cache


def store(cache: JupyterCacheBase, notebook: nbformat.NotebookNode, path: Path, seconds: float, made_with: str) -> None:
    """Keep an executed notebook. Its file comes first and the record last, so that an interruption leaves no entry."""
    hashed, key = cache.create_hashed_notebook(notebook)
    _forget(cache, key)
    files = _files(cache, key)
    files.mkdir(parents=True)
    (files / "base.ipynb").write_text(nbformat.writes(hashed, nbformat.NO_CONVERT), "utf-8")
    data = {"execution_seconds": seconds, "fingerprint": made_with}
    NbCacheRecord.create_record(uri=str(path), hashkey=key, db=cache.db, data=data)


def _due_fingerprint(cache: JupyterCacheBase, record: NbCacheRecord, root: Path) -> str:
    """The fingerprint that this record would get today, or "damaged"."""
    try:
        notebook = nbformat.read(_files(cache, record.hashkey) / "base.ipynb", nbformat.NO_CONVERT)
    except (OSError, ValueError):
        return "damaged"
    return fingerprint.outputs(root, code_cells(notebook), scale())


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


def _sign_new_records(app: Sphinx, _failure: Exception | None) -> None:
    """MyST-NB has just made these with today's code, but doesn't know our fingerprint."""
    root = Path(app.srcdir)
    cache = get_cache(str(folder(root)))
    with session_context(cache.db) as session:
        for record in session.query(NbCacheRecord).all():
            if "fingerprint" not in record.data:
                record.data = {**record.data, "fingerprint": _due_fingerprint(cache, record, root)}
        session.commit()
