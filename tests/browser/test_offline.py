"""The offline copy as a reader has it: unpacked into a folder with an awkward name, without a server or a network."""

import re
import sys
import zipfile
from pathlib import Path

import pytest
from conftest import HTML, ROOT, pages
from playwright.sync_api import Browser, BrowserContext, Page, expect

sys.path.insert(0, str(ROOT / "book" / "_ext"))
import offline  # noqa: E402
import weights  # noqa: E402

CHAPTERS = [name for name in pages() if 'class="lecture-widget"' in (HTML / name).read_text("utf-8")]


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("archive") / "book.zip"
    offline.write(target, offline.name(ROOT, "read"), offline.entries(ROOT, HTML))
    return target


@pytest.fixture(scope="session")
def unpacked(archive: Path) -> Path:
    """The top folder of the archive, unpacked where a reader might: `Bücher & Übungen 書/…`."""
    place = archive.parent / "Bücher & Übungen 書 #1"
    with zipfile.ZipFile(archive) as found:
        found.extractall(place)
    (top,) = place.iterdir()
    return top


@pytest.fixture
def reader(context: BrowserContext) -> Page:
    """A page that notes in `reader.asked` what it asks of others, and in `reader.errors` what went wrong."""
    page = context.new_page()
    page.asked, page.errors = [], []
    page.on("request", lambda request: page.asked.append(request.url))
    page.on("console", lambda message: page.errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    yield page
    assert [url for url in page.asked if not url.startswith(("file:", "data:", "blob:"))] == []
    assert page.errors == []


def test_a_reader_finds_out_how_to_open_it(unpacked: Path):
    assert "Open index.html in a browser" in (unpacked / "README.txt").read_text("utf-8")
    assert {"LICENSE", "LICENSE-text", "index.html"} <= {path.name for path in unpacked.iterdir()}


def test_it_opens_at_the_first_page_and_leads_on(unpacked: Path, reader: Page):
    reader.goto((unpacked / "index.html").as_uri())
    reader.wait_for_url("**/book/index.html")
    reader.locator("article a[href*='chapters/02']").first.click()
    expect(reader.locator("article h1")).to_contain_text("Boltzmann")


@pytest.mark.chromium_only(reason="takes long, and hardly depends on the browser")
@pytest.mark.parametrize("name", CHAPTERS)
def test_its_figures_run(name: str, unpacked: Path, reader: Page):
    reader.goto((unpacked / name).as_uri())
    for widget in reader.locator(".lecture-widget").all():
        widget.scroll_into_view_if_needed()
        expect(widget).to_have_attribute("data-state", "live", timeout=30_000)


def test_its_search_finds_a_chapter(unpacked: Path, reader: Page):
    reader.goto((unpacked / "search.html").as_uri() + "?q=Boltzmann")
    expect(reader.locator("#search-results a[href*='chapters/02']").first).to_be_visible()


# --- what the release notes say about it ----------------------------------------------------------------------------


def told() -> str:
    return (HTML / "book" / "release-notes.html").read_text("utf-8")


def test_the_release_notes_tell_its_size(archive: Path):
    size = float(re.search(r"archive of the offline copy has ([\d.]+) MB", told())[1])
    assert abs(size - archive.stat().st_size / 1e6) < 0.0051  # two digits, and the name of another scale


def test_the_release_notes_weigh_every_page():
    rows = re.findall(r'<th scope="row"><a href="\.\./([^"]+)">.*?</th><td>([\d.]+)</td>', told())
    assert {name for name, _ in rows} == set(pages()) - {"search.html"}
    scale = weights.Scale()
    assert {name: megabytes for name, megabytes in rows} == {
        name: f"{scale.weigh(HTML / name).plain / 1e6:.2f}" for name, _ in rows
    }


@pytest.mark.chromium_only(reason="takes long, and hardly depends on the browser")
@pytest.mark.chromium_only(reason="Firefox may choose another icon, and fetch the next page too")
@pytest.mark.parametrize("name", pages())
def test_what_a_browser_fetches_is_what_was_weighed(name: str, browser: Browser, site: str):
    """A browser fetches nothing that was not counted, and spares nothing but fonts of formulas and an icon."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page, fetched = context.new_page(), set()
    page.on("response", lambda response: fetched.add(response.url.split("?")[0].split("#")[0]))
    page.goto(site + name)
    for place in page.locator(".lecture-widget, .plotly-figure").all():
        place.scroll_into_view_if_needed()
    page.wait_for_load_state("networkidle")
    page.wait_for_function("document.fonts.status === 'loaded'")
    context.close()
    got = {HTML / url.removeprefix(site) for url in fetched if url.startswith(site)}
    counted = weights.files_of(HTML / name)
    assert got - counted <= weights.later_files_of(HTML / name) | {HTML / "searchindex.js"}
    spared = counted - got
    unused = {"file.png", "fa-brands-subset.woff2"}  # a kilobyte for what few pages have: lists of files, GitHub
    assert {file.name for file in spared if not file.name.startswith(("KaTeX_", "favicon"))} <= unused
