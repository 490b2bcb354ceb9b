"""The inspection has to see what it is there for: tried on a page that does everything wrong, and on a good one."""

from pathlib import Path

from conftest import serving
from inspection import Visit, visit
from playwright.sync_api import Browser

WRONG = """<!DOCTYPE html><html lang="en"><head><title>Wrong</title>
<script src="missing.js"></script></head><body><main>
<h1>Wrong</h1>
<p style="width: 2000px; color: #999; background: #aaa">wide and pale</p>
<img src="http://127.0.0.1:8/far.png"><svg viewBox="0 0 1 1"></svg><canvas></canvas>
<span class="math">\\alpha</span>
<div class="lecture-widget" data-state="failed">could not start</div>
<script>console.error("oh no")</script>
</main></body></html>"""
RIGHT = """<!DOCTYPE html><html lang="en"><head><title>Right</title><link rel="icon" href="data:,"></head><body><main>
<h1>Right</h1><p>narrow and dark</p><svg role="img" aria-label="a dot" viewBox="0 0 1 1" width="9"></svg>
</main></body></html>"""


def test_sees_everything_that_is_wrong(browser: Browser, tmp_path: Path):
    found = _visit(browser, tmp_path, WRONG)
    assert any("far.png" in url for url in found.foreign)
    assert any("oh no" in message for message in found.errors)
    assert any("missing.js" in url for url in found.missing)
    assert found.sideways
    assert {html[1:4] for html in found.without_alternative} == {"img", "svg", "can"}
    assert found.unreadable_formulas == ["\\alpha"]
    assert found.broken_widgets == ["could not start"]
    assert {barrier.split()[0] for barrier in found.barriers} >= {"color-contrast", "image-alt"}
    assert any(size > 0 for size in found.weight.values())


def test_finds_nothing_wrong_with_a_good_page(browser: Browser, tmp_path: Path):
    found = _visit(browser, tmp_path, RIGHT)
    assert found == Visit("page.html", weight=found.weight)


def _visit(browser: Browser, folder: Path, html: str) -> Visit:
    (folder / "page.html").write_text(html, encoding="utf-8")
    with serving(folder) as site:
        return visit(browser, site, "page.html", theme="light", width=375)
