"""The built book in a real browser: where it lies, who serves it, and which pages and widgets it has.

LECTURE_BROWSER names the Chromium, LECTURE_FIREFOX the Firefox, LECTURE_HTML the folder of built pages (default:
_build/html). Every test runs in both browsers, or only in the first where there is no Firefox. To save time Firefox
reads a page once on a desk and once on a phone, and leaves out what `chromium_only` marks.
"""

import functools
import http.server
import importlib.util
import os
import threading
import types
from collections.abc import Iterator
from pathlib import Path

import pytest
from inspection import Visit, visit
from playwright.sync_api import Browser, BrowserContext, Playwright, sync_playwright

ROOT = Path(__file__).parents[2]
HTML = Path(os.environ.get("LECTURE_HTML", ROOT / "_build" / "html")).resolve()
VIEWS = {  # (theme, width in pixels) in which a page is read
    "chromium": [(theme, width) for theme in ("light", "dark") for width in (1280, 375)],
    "firefox": [("light", 1280), ("dark", 375)],
}
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
# Firefox is asked by its settings for what Playwright cannot tell it: no motion, and none of its own calls elsewhere.
PREFERENCES = {
    "ui.prefersReducedMotion": 1,
    "full-screen-api.transition-duration.enter": "0 0",
    "full-screen-api.transition-duration.leave": "0 0",
    "full-screen-api.warning.timeout": 0,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "gfx.canvas.accelerated": False,  # drawn by the same hand before and after it is looked at
    "network.prefetch-next": False,  # it fetches the next chapter, too
}


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


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers",
        "chromium_only(reason): what Playwright cannot ask of a stock Firefox, or takes too long to be done twice",
    )


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    here = engines(metafunc)
    if "visited" in metafunc.fixturenames:
        visits = [(engine, name, *view) for engine in here for name in pages() for view in VIEWS[engine]]
        values = [(engine, (name, theme, width)) for engine, name, theme, width in visits]
        ids = ["-".join(map(str, visit)) for visit in visits]
        metafunc.parametrize(("browser", "visited"), values, ids=ids, indirect=True, scope="session")
    elif "browser" in metafunc.fixturenames:
        metafunc.parametrize("browser", here, indirect=True, scope="session")
    if "widget_place" in metafunc.fixturenames:
        metafunc.parametrize("widget_place", widgets(), ids=lambda place: f"{place[0]}-{place[1]}")


def engines(metafunc: pytest.Metafunc) -> list[str]:
    """The browsers this test runs in."""
    only_one = metafunc.definition.get_closest_marker("chromium_only")
    return ["chromium"] if only_one or not _run_py().find_firefox() else ["chromium", "firefox"]


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """Address of a web server on this machine that has the book; ends with a slash."""
    with serving(HTML) as address:
        yield address


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def browser(request: pytest.FixtureRequest, playwright: Playwright) -> Iterator[Browser]:
    """The browser this test runs in; Firefox as its makers build it, over WebDriver BiDi."""
    if request.param == "firefox":
        path = _run_py().find_firefox()
        opened = playwright.firefox.launch(
            channel="moz-firefox", executable_path=path, firefox_user_prefs=PREFERENCES, timeout=120_000
        )
    else:
        opened = playwright.chromium.launch(executable_path=_find_chromium(), args=FLAGS)
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


def _find_chromium() -> str:
    found = _run_py().find_browser()
    if found is None:
        pytest.exit("no Chromium found; install one, or set LECTURE_BROWSER to it", returncode=1)
    return found


@functools.cache
def _run_py() -> types.ModuleType:
    spec = importlib.util.spec_from_file_location("run", ROOT / "run.py")
    run = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(run)
    return run
