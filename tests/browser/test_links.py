"""Links and the table of results, read from the files alone."""

import functools
import html.parser
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from conftest import HTML, pages


@functools.cache
def anchors(page: Path) -> "Anchors":
    return Anchors(page)


class Anchors(html.parser.HTMLParser):
    """The addresses a page links to, the places in it that can be linked to, and its claims."""

    def __init__(self, page: Path):
        super().__init__()
        self.links: list[str] = []
        self.places: set[str] = set()
        self.claims: set[str] = set()
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = dict(attributes)
        if tag == "a" and given.get("href"):
            self.links.append(given["href"])
        if given.get("id"):
            self.places.add(given["id"])
            if "claim" in (given.get("class") or "").split():
                self.claims.add(given["id"])


@pytest.mark.parametrize("name", pages())
def test_internal_links_lead_somewhere(name: str):
    assert list(_dead_links(HTML / name)) == []


def _dead_links(page: Path) -> Iterator[str]:
    for link in anchors(page).links:
        address = urlsplit(link)
        if address.scheme or address.netloc:
            continue
        target = (page.parent / unquote(address.path)).resolve() if address.path else page
        if not target.is_file():
            yield link
        elif address.fragment and target.suffix == ".html":
            if unquote(address.fragment) not in anchors(target).places:
                yield link


def test_a_dead_link_is_seen(tmp_path: Path):
    page = tmp_path / "page.html"
    page.write_text(
        '<p id="a"><a href="#a"></a><a href="#b"></a><a href="c.html"></a><a href="https://d.org/"></a></p>'
    )
    assert list(_dead_links(page)) == ["#b", "c.html"]


def test_the_results_list_every_claim_of_the_chapters():
    chapters = [name for name in pages() if name.startswith("chapters/")]
    claims = {f"../{name}#{claim}" for name in chapters for claim in anchors(HTML / name).claims}
    listed = {link for link in anchors(HTML / "book" / "results.html").links if "#claim-" in link}
    assert claims
    assert listed == claims
