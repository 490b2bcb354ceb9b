"""How much memory a student's notebook takes: run chapters as JupyterLab would, and read the kernel's peak.

    .venv/bin/python deploy/memory.py chapters/03-autoencoders.ipynb …      (all chapters without arguments)

LECTURE_SCALE says how much is computed. The peak is that of the kernel's process alone (`ru_maxrss`); the server that a
hub starts for each student comes on top, and is measured by --server. Linux and macOS.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient

ROOT = Path(__file__).resolve().parents[1]
READ_PEAK = (
    "import resource as _r, sys as _s, time as _t\n"
    "_unit = 1 if _s.platform == 'darwin' else 1024\n"
    "print(_r.getrusage(_r.RUSAGE_SELF).ru_maxrss * _unit, _t.process_time())"
)


def chapter_peak(path: Path) -> tuple[int, float]:
    """Peak of the kernel in bytes, and its CPU seconds."""
    notebook = nbformat.read(path, as_version=4)
    notebook.cells.append(nbformat.v4.new_code_cell(READ_PEAK))
    NotebookClient(notebook, timeout=1800, resources={"metadata": {"path": str(path.parent)}}).execute()
    peak, seconds = notebook.cells[-1].outputs[-1].text.split()
    return int(peak), float(seconds)


def server_memory() -> int:
    """Bytes that an idle Jupyter server occupies 15 seconds after its start, before any kernel. Linux."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--port=0", f"--ServerApp.root_dir={folder}"]
        silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        server = subprocess.Popen([*command, "--allow-root"], **silent)
        try:
            time.sleep(15)
            status = Path(f"/proc/{server.pid}/status").read_text("utf-8")
        finally:
            server.terminate()
            server.wait()
    return next(int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmRSS:"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("chapters", nargs="*", type=Path)
    parser.add_argument("--server", action="store_true", help="measure an idle server instead")
    chosen = parser.parse_args()
    if chosen.server:
        return print(f"an idle server: {server_memory() / 2**20:.0f} MiB")
    scale = os.environ.get("LECTURE_SCALE") or "read"
    for path in chosen.chapters or sorted((ROOT / "chapters").glob("[0-9][0-9]-*.ipynb")):
        peak, seconds = chapter_peak(path.resolve())
        print(f"{path.stem} at {scale}: {peak / 2**20:.0f} MiB, {seconds:.0f} s of CPU", flush=True)


if __name__ == "__main__":
    main()
