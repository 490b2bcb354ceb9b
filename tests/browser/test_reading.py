"""What a reader does besides reading: search, change the theme, jump to the text, open the book from a folder."""

import pytest
from conftest import HTML, pages
from playwright.sync_api import BrowserContext, expect


@pytest.mark.parametrize("where", ["server", "folder"])
def test_search_finds_a_chapter(where: str, context: BrowserContext, site: str):
    page = context.new_page()
    page.goto((site if where == "server" else HTML.as_uri() + "/") + "search.html?q=Boltzmann")
    expect(page.locator("#search-results a[href*='chapters/02']").first).to_be_visible()


def test_search_box_opens_by_keyboard(context: BrowserContext, site: str):
    page = context.new_page()
    page.goto(site + "book/index.html")
    page.keyboard.press("Control+k")
    page.keyboard.type("energy")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html?q=energy")
    expect(page.locator("#search-results a").first).to_be_visible()


def test_theme_changes_by_keyboard_and_is_remembered(context: BrowserContext, site: str):
    page = context.new_page()
    page.goto(site + "book/index.html")
    expect(page.locator("html")).to_have_attribute("data-theme", "light")
    page.locator(".theme-switch-button:visible").focus()
    page.keyboard.press("Enter")  # from the system's theme, which is light, to the other one
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")


def test_first_tab_stop_skips_to_the_text(context: BrowserContext, site: str):
    page = context.new_page()
    page.goto(site + "book/index.html")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("Skip to main content")
    expect(page.locator(":focus")).to_be_in_viewport()


@pytest.mark.chromium_only(reason="takes long, and hardly depends on the browser")
@pytest.mark.parametrize("name", pages())
def test_page_opens_from_a_folder(name: str, context: BrowserContext):
    requests, errors = [], []
    page = context.new_page()
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(f"{HTML.as_uri()}/{name}")
    page.wait_for_function("document.fonts.status === 'loaded'")
    assert [url for url in requests if not url.startswith(("file:", "data:", "blob:"))] == []
    assert errors == []


def test_the_root_forwards_to_the_first_page(context: BrowserContext, site: str):
    page = context.new_page()
    page.goto(site)
    page.wait_for_url("**/book/index.html")
    expect(page.locator("article h1")).to_contain_text("Learning Without Labels")
