"""Do the widgets draw themselves in a front end with ipywidgets 7? In the classic notebook of Colab's environment.

Colab's own page shows widgets with the same JavaScript of ipywidgets 7, but is nowhere to be had outside of Colab.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

SECONDS_TO_START, SECONDS_TO_DRAW = 120, 240  # on a busy machine; nothing waits once it is there
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
DRAWN = """() => {
  const drawn = (canvas) => {
    const empty = Object.assign(document.createElement("canvas"), { width: canvas.width, height: canvas.height });
    return canvas.toDataURL() !== empty.toDataURL();
  };
  const views = [...document.querySelectorAll(".jupyter-widgets-view")];
  const others = views.filter((view) => ![...view.querySelectorAll("canvas")].some(drawn));
  window.looks = (window.looks ?? -1) + 1;  // some draw only when they are on the screen: let each be there in turn
  others[window.looks % others.length]?.scrollIntoView();
  return views.length - others.length;
}"""


def drawn(notebooks: Iterable[tuple[Path, int]], binaries: Path, browser: str) -> dict[str, tuple[int, list[str]]]:
    """Open executed notebooks and count the widgets that have drawn something.

    Args:
        notebooks: each file, and how many of its widgets are to appear before its page is closed.
        binaries: the folder of the environment that has `jupyter-notebook`.
        browser: a Chromium.

    Returns:
        For each file's name the number of widgets with something on a canvas, and the errors of its page.
    """
    from playwright.sync_api import sync_playwright

    found = {}
    notebooks = list(notebooks)
    with _served([file for file, _ in notebooks], binaries) as address, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser, args=FLAGS)
        for file, wanted in notebooks:
            page, errors = chromium.new_page(viewport={"width": 1280, "height": 900}), []
            page.on("pageerror", lambda error, errors=errors: errors.append(str(error).splitlines()[0]))
            page.goto(f"{address}/notebooks/{file.name}", wait_until="commit", timeout=1000 * SECONDS_TO_START)
            found[file.name] = _count(page, wanted), errors
            page.close()
        chromium.close()
    return found


def _count(page, wanted: int) -> int:
    from playwright.sync_api import TimeoutError as Late

    try:
        page.wait_for_function(
            f"wanted => ({DRAWN})() >= wanted", arg=wanted, polling=300, timeout=1000 * SECONDS_TO_DRAW
        )
    except Late:
        pass
    return page.evaluate(DRAWN)


@contextmanager
def _served(files: Iterable[Path], binaries: Path) -> Iterator[str]:
    """The address of a classic notebook with copies of these files, which it trusts: else it would run no widget."""
    with tempfile.TemporaryDirectory(prefix="colab-") as place, socket.socket() as free:
        folder, home = Path(place, "notebooks"), Path(place, "home")
        folder.mkdir(), home.mkdir()
        copies = [shutil.copy(file, folder) for file in files]
        environment = {**os.environ, "HOME": str(home), "PATH": f"{binaries}{os.pathsep}{os.environ['PATH']}"}
        subprocess.run([binaries / "jupyter-trust", *copies], env=environment, check=True, capture_output=True)
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        free.close()
        options = ["--no-browser", "--allow-root", f"--port={port}", f"--notebook-dir={folder}", "--NotebookApp.token="]
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        server = subprocess.Popen([binaries / "jupyter-notebook", *options], env=environment, **quiet)
        try:
            yield _answering(f"http://127.0.0.1:{port}", server)
        finally:
            server.terminate()
            server.wait()


def _answering(address: str, server: subprocess.Popen) -> str:
    until = time.monotonic() + SECONDS_TO_START
    while server.poll() is None and time.monotonic() < until:
        try:
            with urllib.request.urlopen(f"{address}/api", timeout=5):
                return address
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise RuntimeError("the classic notebook of Colab's environment did not start")
