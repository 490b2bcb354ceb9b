"""Read a page to its end, as a reader would, and note what is wrong with it."""

from dataclasses import dataclass, field

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

# Data in the address, or made by the page itself: no request leaves the machine.
OWN_SCHEMES = ("data:", "blob:", "about:")
# WCAG 2.2: text can be enlarged to 200 % (1.4.4), and at 400 % a desk's window is 320 px wide (1.4.10).
DESK, ZOOMS = 1280, (2, 4)
# Drawn in the next frame at the latest.
NEXT_FRAME = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
AXE = {"runOnly": RULES, "resultTypes": ["violations"], "preload": False}

# An empty page, which every window begins with, has no memory.
REMEMBER_THEME = """if (origin !== "null")
  for (const key of ["mode", "theme"]) localStorage.setItem(key, "%(theme)s");"""

WITHOUT_ALTERNATIVE = """() => {
  const named = (e) => (e.getAttribute("aria-label") ?? e.getAttribute("alt") ?? e.getAttribute("title") ?? "").trim()
    || (e.getAttribute("aria-labelledby") && document.getElementById(e.getAttribute("aria-labelledby")))
    || e.querySelector(":scope > title");
  const decoration = "[aria-hidden=true], [role=presentation], .katex, button, a[aria-label], #js-plotly-tester";
  return [...document.querySelectorAll("img, svg, canvas, .plotly-figure")]
    .filter((e) => !e.closest(decoration) && !e.parentElement.closest("svg, .plotly-figure") && !named(e))
    .map((e) => e.outerHTML.slice(0, 120));
}"""
SIDEWAYS = """() => {
  const room = document.documentElement.clientWidth, excess = document.documentElement.scrollWidth - room;
  if (excess <= 0) return [];
  const scrollsByItself = (e) => e && (getComputedStyle(e).overflowX !== "visible" || scrollsByItself(e.parentElement));
  const culprits = [...document.querySelectorAll("main *")]
    .filter((e) => e.getBoundingClientRect().right > room + 0.5 && !scrollsByItself(e.parentElement.closest("main *")));
  return [`${excess} px`, ...culprits.slice(0, 3).map((e) => e.outerHTML.slice(0, 80))];
}"""
# Text that a box of its own cuts off, with nothing to scroll it by; what only screen readers get is cut on purpose.
CUT_OFF = """() => [...document.querySelectorAll("main :is(p, span, div, td, th, button, label, figcaption, summary)")]
  .filter((e) => ["hidden", "clip"].includes(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 2
    && e.clientWidth > 2 && e.checkVisibility() && !e.closest("svg, .katex-mathml, .plotly-figure, .js-plotly-plot"))
  .map((e) => e.outerHTML.slice(0, 120))"""
# On paper nothing scrolls: what needs it is cut, and so is what lies beyond the edge.
WITHIN_PAPER = """() => [...document.querySelectorAll("main *")]
  .filter((e) => e.checkVisibility() && !e.closest("svg, .katex, .lw-voice, .visually-hidden"))
  .filter((e) => e.getBoundingClientRect().right > innerWidth + 1
    || (getComputedStyle(e).overflowX !== "visible" && e.clientWidth > 2 && e.scrollWidth > e.clientWidth + 2))
  .map((e) => e.outerHTML.slice(0, 120))"""
UNREADABLE_FORMULAS = """() => [...document.querySelectorAll(".math")]
  .filter((e) => !e.querySelector(".katex math") || e.querySelector(".katex-error, .merror"))
  .map((e) => e.textContent.slice(0, 120))"""
STARTED = """(e) => e.dataset.state || e.querySelector(".main-svg")"""
# A widget is settled when it runs or has said why not; plotly when it has drawn.
SETTLED = """() => [...document.querySelectorAll(".lecture-widget")].every((e) => e.dataset.state)
  && [...document.querySelectorAll(".plotly-figure")].every((e) => e.querySelector(".main-svg"))
  && document.fonts.status === "loaded" """


@dataclass
class Visit:
    """What somebody who reads one page meets; every list is empty on a page that is in order."""

    name: str
    foreign: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    sideways: list[str] = field(default_factory=list)
    not_reflowed: list[str] = field(default_factory=list)
    without_alternative: list[str] = field(default_factory=list)
    unreadable_formulas: list[str] = field(default_factory=list)
    broken_widgets: list[str] = field(default_factory=list)
    barriers: list[str] = field(default_factory=list)
    weight: dict[str, int] = field(default_factory=dict)  # address -> bytes, as served


def visit(browser: Browser, site: str, name: str, *, theme: str, width: int) -> Visit:
    """Open ``site + name``, scroll to the end, wait for what the page starts, and inspect it."""
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=theme)
    context.add_init_script(REMEMBER_THEME % {"theme": theme})
    page = context.new_page()
    found = Visit(name)
    watch(page, site, found)
    page.goto(site + name)
    read_to_the_end(page)
    found.sideways = page.evaluate(SIDEWAYS)
    found.without_alternative = page.evaluate(WITHOUT_ALTERNATIVE)
    found.unreadable_formulas = page.evaluate(UNREADABLE_FORMULAS)
    failed = page.locator(".lecture-widget:not([data-state=live])")
    found.broken_widgets = [text[:200] for text in failed.all_inner_texts()]
    found.barriers = [_describe(violation) for violation in Axe().run(page, options=AXE).response["violations"]]
    if width >= DESK:
        found.not_reflowed = [place for zoom in ZOOMS for place in _zoomed(page, width, zoom)]
    context.close()
    return found


def _zoomed(page: Page, width: int, zoom: int) -> list[str]:
    """What sticks out or is cut off when everything is `zoom` times as large: the window holds so much less."""
    page.set_viewport_size({"width": width // zoom, "height": 900 // zoom})
    page.evaluate(NEXT_FRAME)
    return [f"at {zoom}00 %: {place}" for place in page.evaluate(SIDEWAYS) + page.evaluate(CUT_OFF)]


def watch(page: Page, site: str, found: Visit) -> None:
    """Note requests to elsewhere, messages of the console, missing files, and bytes, from now on."""

    def asked(request) -> None:
        if not request.url.startswith((site, *OWN_SCHEMES)):
            found.foreign.append(request.url)

    def answered(response) -> None:
        if response.url.startswith(OWN_SCHEMES):
            return
        if response.status >= 400:
            found.missing.append(response.url)
        found.weight[response.url] = int(response.headers.get("content-length", 0))

    page.on("request", asked)
    page.on("response", answered)
    page.on("console", lambda message: found.errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: found.errors.append(str(error)))


def read_to_the_end(page: Page) -> None:
    """Bring every part of the page near the screen, so that all that waits for a reader starts."""
    for place in page.locator(".lecture-widget, .plotly-figure").all():
        place.scroll_into_view_if_needed()
        page.wait_for_function(STARTED, arg=place.element_handle())  # or the next jump comes before it was seen
    page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    page.wait_for_function(SETTLED)
    page.evaluate("scrollTo(0, 0)")


def _describe(violation: dict) -> str:
    """The broken rule, and the first places where it is broken with what axe says about them."""
    nodes = violation["nodes"]
    places = []
    for node in nodes[:4]:
        reasons = [check["message"] for check in (*node["any"], *node["all"], *node["none"])]
        places.append(f"{node['target']}: {' '.join(reasons)}")
    return f"{violation['id']} ({violation['help']}), {len(nodes)} places: {'; '.join(places)}"
