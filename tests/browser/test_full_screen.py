"""Every widget on the whole screen of a lecture hall: all of it at once, by keyboard, and back."""

import pytest
from conftest import widgets
from inspection import NEXT_FRAME
from playwright.sync_api import Browser, BrowserContext, Locator
from test_widgets import press, start

PROJECTOR = {"width": 1280, "height": 720}
FIRST = widgets()[0]
STICKS_OUT = """(widget) => [...widget.querySelectorAll(".lw, .lw *")]
  .filter((e) => e.checkVisibility() && !e.closest("svg, .lw-voice, .js-plotly-plot, [hidden], table"))
  .map((e) => [e, e.getBoundingClientRect()])
  .filter(([, box]) => box.width && (box.left < -1 || box.top < -1 || box.right > innerWidth + 1
    || box.bottom > innerHeight + 1))
  .map(([e]) => e.outerHTML.slice(0, 100))"""
FILLED = """(widget) => {
  const box = widget.querySelector(".lw").getBoundingClientRect();
  return Math.max(box.width / innerWidth, box.height / innerHeight);
}"""
NO_SCREEN = "Object.defineProperty(Document.prototype, 'fullscreenEnabled', { get: () => false })"
REFUSED = "Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('not allowed here'))"
COMES_BACK = "() => !document.fullscreenElement && !document.querySelector('[popover], [inert]')"


@pytest.fixture
def projector(browser: Browser):
    opened = browser.new_context(viewport=PROJECTOR, reduced_motion="reduce")
    yield opened
    opened.close()


@pytest.mark.chromium_only(reason="takes long, and hardly depends on the browser")
def test_the_screen_shows_all_of_it_and_gives_it_back(
    widget_place: tuple[str, int], projector: BrowserContext, site: str
):
    widget = start(projector, site, widget_place)
    widget.get_by_role("button", name="Full screen").focus()
    before = widget.bounding_box()
    enlarge(widget)
    assert widget.page.evaluate("() => document.fullscreenElement.className") == "lecture-widget-live"
    assert widget.evaluate(STICKS_OUT) == []
    assert widget.evaluate(FILLED) == pytest.approx(1, abs=0.01)
    press(widget.get_by_role("button", name="Leave full screen"), "Enter")
    is_back(widget)
    assert widget.bounding_box() == pytest.approx(before, abs=1)


@pytest.mark.parametrize("obstacle", [NO_SCREEN, REFUSED])
def test_without_a_screen_it_fills_the_window(obstacle: str, projector: BrowserContext, site: str):
    projector.add_init_script(obstacle)
    widget = start(projector, site, FIRST)
    enlarge(widget)
    assert widget.page.evaluate("() => document.fullscreenElement") is None
    assert widget.evaluate(STICKS_OUT) == []
    assert widget.evaluate(FILLED) == pytest.approx(1, abs=0.01)
    assert widget.evaluate("(e) => e.contains(document.elementFromPoint(innerWidth / 2, 5))"), "something lies above"
    widget.page.keyboard.press("Escape")
    is_back(widget)


@pytest.mark.parametrize("obstacle", ["", NO_SCREEN])
def test_tab_stays_with_what_can_be_seen(obstacle: str, projector: BrowserContext, site: str):
    projector.add_init_script(obstacle)
    widget = start(projector, site, FIRST)
    enlarge(widget)
    for _ in range(widget.locator("button, input, select, [tabindex]").count() + 3):
        widget.page.keyboard.press("Tab")
        assert widget.evaluate("(e) => e.contains(document.activeElement) || document.activeElement === document.body")


def test_it_fits_again_when_the_window_changes(projector: BrowserContext, site: str):
    projector.add_init_script(NO_SCREEN)
    widget = start(projector, site, FIRST)
    enlarge(widget)
    for size in ({"width": 1920, "height": 1080}, {"width": 1024, "height": 768}):
        widget.page.set_viewport_size(size)
        widget.page.evaluate(NEXT_FRAME)
        assert widget.evaluate(STICKS_OUT) == []
        assert widget.evaluate(FILLED) == pytest.approx(1, abs=0.01)


def test_nothing_moves_by_itself(projector: BrowserContext, site: str):
    widget = start(projector, site, FIRST)
    enlarge(widget)
    assert widget.evaluate("(e) => e.getAnimations({ subtree: true }).length") == 0


@pytest.mark.chromium_only(reason="cannot lay a page out for paper")
def test_paper_has_no_button(context: BrowserContext, site: str):
    widget = start(context, site, FIRST)
    button = widget.get_by_role("button", name="Full screen")
    assert button.is_visible()
    widget.page.emulate_media(media="print")
    assert not button.is_visible()


def enlarge(widget: Locator) -> None:
    """By keyboard; the label of the button tells when it is done."""
    press(widget.get_by_role("button", name="Full screen", exact=True), "Enter")
    widget.get_by_role("button", name="Leave full screen").wait_for()
    widget.page.evaluate(NEXT_FRAME)


def is_back(widget: Locator) -> None:
    """In the page as before, and the keyboard where it was."""
    widget.page.wait_for_function(COMES_BACK)
    widget.page.evaluate(NEXT_FRAME)
    assert widget.page.evaluate("() => document.activeElement.getAttribute('aria-label')") == "Full screen"
    assert widget.locator(".lw").get_attribute("style") in (None, "")
