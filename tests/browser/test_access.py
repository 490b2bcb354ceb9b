"""Who reads without a mouse, without moving pictures, without a screen, or without eyes."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from conftest import pages
from inspection import NEXT_FRAME, WITHIN_PAPER, read_to_the_end
from playwright.sync_api import Browser, BrowserContext, Locator
from test_widgets import PIXELS, WITH_WIDGETS, pixels, press, start

PAPER = {"width": 718, "height": 1040}  # pixels of A4 between margins of 1 cm
# Where Tab has to lead, in this order. A group of radio buttons is one stop, and a folded part hides what is in it.
STOPS = """(widget) => {
  const groups = new Set();
  const tabbable = "a[href], button, input, select, textarea, summary, [tabindex]";
  return [...widget.querySelectorAll(".lecture-widget-live :is(" + tabbable + ")")].filter((e) => {
    if (e.tabIndex < 0 || e.disabled || !e.checkVisibility({ visibilityProperty: true })) return false;
    if (e.type !== "radio") return true;
    if (!e.checked && widget.querySelector(`input[name="${e.name}"]:checked`)) return false;
    return !groups.has(e.name) && groups.add(e.name);
  }).map((e) => (e.dataset.stop = String(e.dataset.stop ?? [...document.querySelectorAll("[data-stop]")].length)));
}"""
FOCUS = """() => {
  const e = document.activeElement, label = e.matches("input[type=radio]") ? e.nextElementSibling : null;
  const rings = [e, label].filter(Boolean).map((one) => getComputedStyle(one));
  const box = e.getBoundingClientRect(), clamp = (x, most) => Math.min(Math.max(x, 1), most - 1);
  const centre = [clamp(box.left + box.width / 2, innerWidth), clamp(box.top + box.height / 2, innerHeight)];
  const there = document.elementFromPoint(...centre);
  return {
    stop: e.dataset.stop ?? null,
    inside: Boolean(e.closest(".lecture-widget-live")),
    html: e.outerHTML.slice(0, 120),
    ring: rings.some((style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2),
seen: Boolean(there) && (e.contains(there) || e.closest("label, fieldset")?.contains(there) || there.contains(e)),
  };
}"""
MOVING = """() => document.getAnimations()
  .filter((e) => e.playState === "running" && e.effect.getComputedTiming().duration > 1)
  .map((e) => e.effect.target.outerHTML.slice(0, 100))"""
GROUNDS = """() => ["html", "body", ".bd-main", ".bd-article-container", "article", "article h1", "article p"]
  .flatMap((name) => [...document.querySelectorAll(name)].slice(0, 1))
  .map((e) => [e.tagName, getComputedStyle(e).backgroundColor, getComputedStyle(e).color])"""
ALTERNATIVES = """() => [...document.querySelectorAll("main img, main svg[role=img], main .plotly-figure")]
  .filter((e) => !e.closest("[aria-hidden=true], .katex, button, .lecture-widget-live"))
  .map((e) => e.getAttribute("aria-label") ?? e.getAttribute("alt") ?? "")"""
QUIET_MS = 700


@pytest.fixture
def calm(browser: Browser) -> Iterator[BrowserContext]:
    """Of a reader who avoids motion: nothing scrolls smoothly either, and what has the focus is in sight at once."""
    opened = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    yield opened
    opened.close()


def test_tab_leads_through_every_control_and_on(widget_place: tuple[str, int], calm: BrowserContext, site: str):
    widget = start(calm, site, widget_place)
    stops = widget.evaluate(STOPS)
    assert stops
    met = walk(widget, "Tab")
    assert [focus["stop"] for focus in met] == stops, met
    assert [focus["html"] for focus in met if not (focus["ring"] and focus["seen"])] == []
    assert [focus["stop"] for focus in walk(widget, "Shift+Tab")] == stops[::-1]


def walk(widget: Locator, key: str) -> list[dict]:
    """Where the focus is after each press, from the way into the widget to the way out of it."""
    page, met = widget.page, []
    if key == "Tab":
        widget.evaluate("(e) => { e.tabIndex = -1; e.focus(); }")
    for _ in range(200):
        page.keyboard.press(key)
        focus = page.evaluate(FOCUS)
        if not focus["inside"]:
            return met
        met.append(focus)
    raise AssertionError(f"{key} never leaves the widget: {met[-3:]}")


@pytest.mark.chromium_only(reason="takes long, and hardly depends on the browser")
@pytest.mark.parametrize("name", WITH_WIDGETS)
def test_nothing_moves_that_was_not_asked_to(name: str, calm: BrowserContext, site: str):
    page = calm.new_page()
    page.goto(site + name)
    read_to_the_end(page)
    shown = [pixels(widget) for widget in page.locator(".lecture-widget").all()]
    page.wait_for_timeout(QUIET_MS)
    later = [widget.evaluate(PIXELS) for widget in page.locator(".lecture-widget").all()]
    assert [k for k, (before, after) in enumerate(zip(shown, later)) if before != after] == []
    assert page.evaluate(MOVING) == []


@pytest.mark.chromium_only(reason="takes long, and hardly depends on the browser")
def test_without_motion_play_still_plays(widget_place: tuple[str, int], calm: BrowserContext, site: str):
    widget = start(calm, site, widget_place)
    play = widget.get_by_role("button", name="Play", exact=True)
    if play.count():
        before = pixels(widget)
        press(play.first, "Enter")
        changed = f"([e, before]) => ({PIXELS})(e) !== before"
        widget.page.wait_for_function(changed, arg=[widget.element_handle(), before])


@pytest.mark.chromium_only(reason="cannot lay a page out for paper")
@pytest.mark.parametrize("name", pages())
def test_paper_is_light_and_loses_nothing(name: str, browser: Browser, site: str):
    context = browser.new_context(viewport=PAPER, color_scheme="dark")
    context.add_init_script("localStorage.setItem('mode', 'dark'); localStorage.setItem('theme', 'dark')")
    page = context.new_page()
    page.goto(site + name)
    read_to_the_end(page)
    page.emulate_media(media="print")
    page.evaluate(NEXT_FRAME)
    assert [place for place in page.evaluate(GROUNDS) if not is_light(*place)] == []
    assert page.evaluate(WITHIN_PAPER) == []
    context.close()


def is_light(tag: str, ground: str, ink: str) -> bool:
    """No ground, or a pale one, and dark letters."""
    channels, letters = numbers(ground), numbers(ink)
    return (channels[3:] == [0] or min(channels[:3]) > 220) and max(letters[:3]) < 110


def numbers(colour: str) -> list[float]:
    return [float(text) for text in re.findall(r"[\d.]+", colour)]


@pytest.mark.chromium_only(reason="is asked of the page, not of a browser")
@pytest.mark.parametrize("name", pages())
def test_every_alternative_says_what_is_to_be_seen(name: str, context: BrowserContext, site: str):
    page = context.new_page()
    page.goto(site + name)
    read_to_the_end(page)
    found = page.evaluate(ALTERNATIVES)
    assert [text for text in found if says_little(text)] == []
    assert [text for text, times in Counter(found).items() if times > 1] == []


def says_little(alternative: str) -> bool:
    """Too short for what a figure shows, or the name of a file."""
    words = alternative.split()
    return len(words) < 4 or bool(re.search(r"\.(png|svg|jpe?g|gif|webp)\b", alternative, re.IGNORECASE))


@pytest.mark.parametrize("text", ["", "a figure", "image-3.png of the first layer", "  "])
def test_an_empty_alternative_is_seen(text: str):
    assert says_little(text)


def test_a_telling_alternative_is_let_through():
    assert not says_little(
        "Two curves: the loss of the training data falls, that of the test data rises from epoch 20 on."
    )
