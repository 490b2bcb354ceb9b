"""The built book in a real browser: where it lies, who serves it, and which pages and widgets it has.

LECTURE_BROWSER names the browser, LECTURE_HTML the folder of built pages (default: _build/html).
"""

import functools
import http.server
import importlib.util
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from inspection import Visit, visit
from playwright.sync_api import Browser, BrowserContext, sync_playwright

ROOT = Path(__file__).parents[2]
HTML = Path(os.environ.get("LECTURE_HTML", ROOT / "_build" / "html")).resolve()
WIDTHS, THEMES = (1280, 375), ("light", "dark")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]


def pages() -> list[str]:
    """All pages a reader meets, without the one that only forwards to the first."""
    if not (HTML / "index.html").exists():
        pytest.exit(f"there is no built book in {HTML}; build it with `python run.py book`", returncode=1)
    found = sorted(path.relative_to(HTML).as_posix() for path in HTML.rglob("*.html"))
    return [name for name in found if name != "index.html" and not name.startswith("_")]


def widgets() -> list[tuple[str, int]]:
    """(page, position on the page) of every widget of the book."""
    counts = {name: (HTML / name).read_text(encoding="utf-8").count('class="lecture-widget"') for name in pages()}
    return [(name, position) for name, count in counts.items() for position in range(count)]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "visited" in metafunc.fixturenames:
        visits = [(name, theme, width) for name in pages() for theme in THEMES for width in WIDTHS]
        ids = [f"{name}-{theme}-{width}" for name, theme, width in visits]
        metafunc.parametrize("visited", visits, ids=ids, indirect=True, scope="session")
    if "widget_place" in metafunc.fixturenames:
        metafunc.parametrize("widget_place", widgets(), ids=lambda place: f"{place[0]}-{place[1]}")


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """Address of a web server on this machine that has the book; ends with a slash."""
    with serving(HTML) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=_find_browser(), args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    opened = browser.new_context(viewport={"width": 1280, "height": 900})
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def visited(request: pytest.FixtureRequest, browser: Browser, site: str) -> Visit:
    """One page, read to its end in one theme at one width; all tests of this page share the visit."""
    name, theme, width = request.param
    return visit(browser, site, name, theme=theme, width=width)


class serving:
    """Serve a folder while the block runs: ``with serving(folder) as address``."""

    def __init__(self, folder: Path):
        handler = functools.partial(_QuietHandler, directory=str(folder))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)

    def __enter__(self) -> str:
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{self.server.server_port}/"

    def __exit__(self, *failure: object) -> None:
        self.server.shutdown()
        self.server.server_close()


class _QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments: object) -> None: ...


def _find_browser() -> str:
    spec = importlib.util.spec_from_file_location("run", ROOT / "run.py")
    run = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(run)
    found = run.find_browser()
    if found is None:
        pytest.exit("no Chromium found; install one, or set LECTURE_BROWSER to it", returncode=1)
    return found
