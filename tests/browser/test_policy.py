"""What the pages may do in a reader's browser, tried out: what stands outside their policy is refused, nothing that
they do themselves is, and they leave nothing behind but what SECURITY.md names.

That no page breaks its own policy is seen by all other tests: a refusal is an error in the console.
"""

import fnmatch
import re
from pathlib import Path

import pytest
from conftest import HTML, ROOT, serving, widgets
from inspection import visit
from playwright.sync_api import Browser, BrowserContext, expect

STATIC = ROOT / "book" / "assets" / "static"
WITH_WIDGET, _ = widgets()[0]
LISTEN = """addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
  (window.refused ??= []).push(`${effectiveDirective} ${blockedURI}`), true)"""
# What somebody might try who got text into a page. What happens `later` is no longer done by the driver of the browser,
# which may evaluate as it likes.
ATTEMPTS = {
    "script-src-elem inline": 'add("script", { textContent: "window.broken = 1" })',
    "script-src-attr inline": 'add("p", { innerHTML: `<img src="data:," onerror="broken = 2">` })',
    "script-src eval": 'later(() => eval("window.broken = 3"))',
    "script-src-elem {elsewhere}page.js": 'add("script", { src: "{elsewhere}page.js" })',
    "style-src-elem inline": 'add("style", { textContent: "h1 { color: rgb(1, 2, 3) !important }" })',
    "style-src-elem {elsewhere}page.css": 'add("link", { rel: "stylesheet", href: "{elsewhere}page.css" })',
    "connect-src {elsewhere}": 'fetch("{elsewhere}").catch(() => 0)',
    "img-src {elsewhere}a.png": 'new Image().src = "{elsewhere}a.png"',
    "frame-src {elsewhere}": 'add("iframe", { src: "{elsewhere}" })',
    "object-src {elsewhere}": 'add("object", { type: "text/html", data: "{elsewhere}" })',
    "base-uri {elsewhere}": 'add("base", { href: "{elsewhere}" })',
    "form-action {elsewhere}": 'add("form", { action: "{elsewhere}" }).submit()',
    "worker-src blob": 'new Worker(URL.createObjectURL(new Blob(["1"])))',
}
TRY = """() => {
  const add = (tag, properties) => {
    const node = Object.assign(document.createElement(tag), properties);
    document.body.append(node);
    return node;
  };
  const later = (f) => setTimeout(f);
  %s
}"""


@pytest.fixture(params=["server", "folder"])
def place(request: pytest.FixtureRequest, site: str) -> str:
    """Where the pages lie; ends with a slash."""
    return site if request.param == "server" else HTML.as_uri() + "/"


def test_every_page_has_a_policy():
    for page in HTML.rglob("*.html"):
        text = page.read_text("utf-8")
        assert text.count('<meta http-equiv="Content-Security-Policy"') == 1, page
        assert text.index("Content-Security-Policy") < (text.find("<script") % len(text)), page


def test_what_the_policy_does_not_know_is_refused(place: str, context: BrowserContext, tmp_path: Path):
    for name in ("page.js", "page.css", "a.png"):
        (tmp_path / name).write_text("window.broken = 4")
    answered: list[str] = []  # a request that is refused is reported as well, but nobody answers it
    context.add_init_script(LISTEN)
    with serving(tmp_path) as elsewhere:
        page = context.new_page()
        page.goto(place + WITH_WIDGET)
        page.on("response", lambda response: answered.append(response.url))
        tried = {key.replace("{elsewhere}", elsewhere): code for key, code in ATTEMPTS.items()}
        attempts = "\n".join(f"try {{ {code}; }} catch {{ }}" for code in tried.values())
        page.evaluate(TRY % attempts.replace("{elsewhere}", elsewhere))
        page.wait_for_function("count => window.refused?.length >= count", arg=len(tried), timeout=10_000)
        assert {_rounded(refusal) for refusal in page.evaluate("refused")} == {_rounded(key) for key in tried}
        assert page.evaluate("window.broken") is None
        assert page.evaluate("getComputedStyle(document.querySelector('h1')).color") != "rgb(1, 2, 3)"
        assert [url for url in answered if url.startswith(elsewhere)] == []


def _rounded(refusal: str) -> str:
    """Browsers differ in whether they give a whole address or its origin, and in how they call a page's own module."""
    return re.sub(r"(http://[^/ ]+)\S*|(blob)\S*", r"\1\2", refusal)


WRONG = """<!DOCTYPE html><html lang="en"><head><title>Wrong</title><link rel="icon" href="data:,">
<meta http-equiv="Content-Security-Policy" content="script-src 'self'"></head><body><main><h1>Wrong</h1>
<script>{}</script></main></body></html>"""


def test_the_inspection_of_every_page_hears_of_a_refusal(browser: Browser, tmp_path: Path):
    (tmp_path / "page.html").write_text(WRONG)
    with serving(tmp_path) as address:
        found = visit(browser, address, "page.html", theme="light", width=375)
    assert any("script-src" in message for message in found.errors)


# --- what has to go on working --------------------------------------------------------------------------------------


def test_the_search_form_leads_on_from_everywhere(place: str, context: BrowserContext):
    page = context.new_page()
    page.goto(place + "book/index.html")
    page.keyboard.press("Control+k")
    page.keyboard.type("energy")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html?q=energy")
    expect(page.locator("#search-results a").first).to_be_visible()


def test_the_search_shows_what_it_found(context: BrowserContext, site: str):
    page = context.new_page()
    page.goto(site + "search.html?q=Boltzmann")
    expect(page.locator("#search-results .context").first).to_contain_text("Boltzmann")


def test_the_button_for_paper_prints(context: BrowserContext, site: str):
    context.add_init_script("window.print = () => { window.printed = true }")
    page = context.new_page()
    page.goto(site + WITH_WIDGET)
    page.locator("[data-print]").first.evaluate("button => button.click()")
    assert page.evaluate("window.printed")


# --- what stays behind ----------------------------------------------------------------------------------------------

KEPT = {"mode", "theme", "sphinx_highlight_terms"}
KEPT_IN_TAB = {"sidebar-scroll-top"}


def test_nothing_stays_but_the_theme_and_the_words_of_a_search(context: BrowserContext, site: str):
    page = context.new_page()
    page.goto(site + WITH_WIDGET)
    widget = page.locator(".lecture-widget").first
    widget.scroll_into_view_if_needed()
    expect(widget).to_have_attribute("data-state", "live", timeout=30_000)
    page.locator(".theme-switch-button:visible").focus()
    page.keyboard.press("Enter")
    page.goto(site + "search.html?q=Boltzmann")
    page.locator("#search-results a[href*='chapters/02']").first.click()
    page.wait_for_url("**/chapters/02*")
    assert page.evaluate("document.referrer") == ""
    assert page.evaluate("document.cookie") == "" and context.cookies() == []
    kept = set(page.evaluate("Object.keys(localStorage)"))
    assert {"mode", "theme"} <= kept <= KEPT
    assert set(page.evaluate("Object.keys(sessionStorage)")) <= KEPT_IN_TAB
    assert page.evaluate("indexedDB.databases()") == [] and page.evaluate("caches.keys()") == []
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then((found) => found.length)") == 0


def test_readers_are_told_what_stays():
    text = (ROOT / "SECURITY.md").read_text("utf-8")
    assert all(f"`{key}`" in text for key in KEPT | KEPT_IN_TAB)


# --- what the pages bring along -------------------------------------------------------------------------------------

OWN = {path.relative_to(STATIC).as_posix() for path in STATIC.rglob("*")}
OWN |= {"favicon.svg", "logo.svg", "static_host.js"}


def test_everything_that_others_made_is_named():
    table = (ROOT / "THIRD-PARTY.md").read_text("utf-8").partition("## In the pages")[2]
    patterns = re.findall(r"`_static/([^`]+)`", table)
    files = {path.relative_to(HTML / "_static").as_posix() for path in (HTML / "_static").rglob("*") if path.is_file()}
    foreign = {name for name in files - OWN if not name.startswith((".", "icons/", "katex/"))}
    assert {name for name in foreign if not any(fnmatch.fnmatch(name, pattern) for pattern in patterns)} == set()
    assert {pattern for pattern in patterns if not fnmatch.filter(foreign, pattern)} == set()
