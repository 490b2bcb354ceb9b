"""Every widget of every page, without a kernel: by keyboard, from a folder, without JavaScript, on paper."""

import re

import pytest
from conftest import HTML, pages, widgets
from inspection import NEXT_FRAME, OWN_SCHEMES
from playwright.sync_api import Browser, BrowserContext, Locator

WITH_WIDGETS = sorted({name for name, _ in widgets()})
PIXELS = """(widget) => [...widget.querySelectorAll(".lecture-widget-live canvas, .lecture-widget-live svg")]
  .map((e) => e.tagName === "CANVAS" ? e.toDataURL() : e.outerHTML).join("\\n")"""
SHOWS_SOMETHING = """(widget) => [...widget.querySelectorAll(".lecture-widget-live canvas")].some((canvas) => {
  const empty = Object.assign(document.createElement("canvas"), { width: canvas.width, height: canvas.height });
  return canvas.toDataURL() !== empty.toDataURL();
})"""
NO_WEBGL = """const context = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
  return kind.startsWith("webgl") ? null : context.call(this, kind, ...rest);
};"""
VALUES = """(widget) => [...widget.querySelectorAll("input[type=range]")].map((e) => e.value).join()"""


def opening_tag(place: tuple[str, int]) -> str:
    name, position = place
    return re.findall('<div class="lecture-widget"[^>]*>', (HTML / name).read_text(encoding="utf-8"))[position]


def test_the_book_has_widgets():
    assert WITH_WIDGETS


@pytest.mark.chromium_only(reason="takes long, and hardly depends on the browser")
def test_draws_before_it_is_touched(widget_place: tuple[str, int], context: BrowserContext, site: str):
    assert start(context, site, widget_place).evaluate(SHOWS_SOMETHING)


def test_answers_the_keyboard_and_comes_back(widget_place: tuple[str, int], context: BrowserContext, site: str):
    widget = start(context, site, widget_place)
    before = pixels(widget)
    use_by_keyboard(widget)
    changed = pixels(widget)
    assert changed != before
    press(widget.get_by_role("button", name="Reset"), "Enter")
    assert pixels(widget) == before


def test_every_slider_answers_the_arrow_keys(widget_place: tuple[str, int], context: BrowserContext, site: str):
    widget = start(context, site, widget_place)
    for slider in widget.locator("input[type=range]:visible:enabled").all():
        before = slider.input_value()
        key = "ArrowLeft" if before == slider.get_attribute("max") else "ArrowRight"
        press(slider, key)
        assert slider.input_value() != before, slider.evaluate("e => e.outerHTML")


@pytest.mark.chromium_only(reason="takes long, and hardly depends on the browser")
def test_runs_from_a_folder(widget_place: tuple[str, int], context: BrowserContext):
    requests: list[str] = []
    context.on("request", lambda request: requests.append(request.url))
    widget = start(context, HTML.as_uri() + "/", widget_place)
    before = pixels(widget)
    use_by_keyboard(widget)
    assert pixels(widget) != before
    assert [url for url in requests if not url.startswith(("file:", *OWN_SCHEMES))] == []


WITH_PLOTLY = [place for place in widgets() if 'data-needs="plotly"' in opening_tag(place)]


@pytest.mark.parametrize("place", WITH_PLOTLY)
def test_where_plotly_cannot_draw_the_sliders_turn_the_picture(
    place: tuple[str, int], context: BrowserContext, site: str
):
    context.add_init_script(NO_WEBGL)
    widget = start(context, site, place)
    widget.get_by_text("turn it with the sliders").wait_for()
    before = pixels(widget)
    press(widget.get_by_label("turn", exact=True), "ArrowRight")
    assert pixels(widget) != before
    assert widget.locator(".js-plotly-plot").count() == 0


@pytest.mark.chromium_only(reason="has no WebGL without a screen")
@pytest.mark.parametrize("place", WITH_PLOTLY)
def test_what_plotly_draws_follows_the_mouse(place: tuple[str, int], context: BrowserContext, site: str):
    widget = start(context, site, place)
    cloud = widget.locator(".js-plotly-plot")
    cloud.scroll_into_view_if_needed()
    turned = values(widget)
    box, mouse = cloud.bounding_box(), widget.page.mouse
    mouse.move(box["x"] + 150, box["y"] + 100)
    mouse.down()
    for i in range(1, 11):
        mouse.move(box["x"] + 150 + 6 * i, box["y"] + 100 + 3 * i)
        widget.page.evaluate(NEXT_FRAME)
    mouse.up()
    widget.page.wait_for_function(
        f"before => ({VALUES})(document.querySelector('[data-needs]')) !== before", arg=turned
    )
    press(widget.get_by_role("button", name="Reset"), "Enter")
    assert values(widget) == turned


@pytest.mark.chromium_only(reason="cannot switch JavaScript off")
@pytest.mark.parametrize("name", WITH_WIDGETS)
def test_without_javascript_there_is_a_picture(name: str, browser: Browser, site: str):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site + name)
    pictures = page.locator(".lecture-widget-fallback svg[role=img]")
    assert pictures.count() == widgets_on(name)
    assert all(picture.is_visible() for picture in pictures.all())
    assert page.locator(".lecture-widget-live").count() == 0
    context.close()


@pytest.mark.chromium_only(reason="cannot lay a page out for paper")
@pytest.mark.parametrize("name", WITH_WIDGETS)
def test_on_paper_there_is_a_picture(name: str, context: BrowserContext, site: str):
    for place in [place for place in widgets() if place[0] == name]:
        widget = start(context, site, place)
        widget.page.emulate_media(media="print")
        assert widget.locator(".lecture-widget-fallback").is_visible()
        assert not widget.locator(".lecture-widget-live").is_visible()


@pytest.mark.parametrize("name", [name for name in pages() if "lecture-widget" not in (HTML / name).read_text("utf-8")])
def test_pages_without_widgets_load_no_host(name: str):
    assert "static_host.js" not in (HTML / name).read_text(encoding="utf-8")


def start(context: BrowserContext, site: str, place: tuple[str, int]) -> Locator:
    """Open the page of a widget, bring it near the screen, and wait until it runs."""
    name, position = place
    page = context.new_page()
    page.goto(site + name)
    widget = page.locator(".lecture-widget").nth(position)
    widget.scroll_into_view_if_needed()
    page.wait_for_function(
        "position => document.querySelectorAll('.lecture-widget')[position].dataset.state", arg=position
    )
    assert widget.get_attribute("data-state") == "live"
    page.evaluate(NEXT_FRAME)
    return widget


def use_by_keyboard(widget: Locator) -> None:
    """A step of what the widget plays, or else the first slider."""
    step = widget.get_by_role("button", name="Step")
    if step.count():
        press(step.first, "Enter")
    else:
        slider = widget.locator("input[type=range]:visible").first
        press(slider, "ArrowLeft" if slider.input_value() == slider.get_attribute("max") else "ArrowRight")


def press(control: Locator, key: str) -> None:
    control.focus()
    control.page.keyboard.press(key)
    control.page.evaluate(NEXT_FRAME)


def pixels(widget: Locator) -> str:
    """What a widget shows when it has finished what it draws bit by bit."""
    widget.page.wait_for_function("(e) => !e.querySelector('[data-working]')", arg=widget.element_handle())
    return widget.evaluate(PIXELS)


def values(widget: Locator) -> str:
    return widget.evaluate(VALUES)


def widgets_on(name: str) -> int:
    return sum(page == name for page, _ in widgets())
