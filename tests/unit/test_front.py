"""How the book looks from outside: cards of shared links, icons, the way to the offline copy, and one palette."""

import re
import struct
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from docutils import nodes
from docutils.core import publish_doctree

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "book" / "_ext"))
import book_front  # noqa: E402
import fingerprint  # noqa: E402

STATIC = ROOT / "book" / "assets" / "static"
PAGE = (
    "A & B\n=====\n\n.. note:: not this\n\nYou can\n\n- nor this\n\nYou need that.\n\nA first sentence about networks. "
)


def head(text: str = PAGE + "And one more.", *, base: str = "", name: str = "book/page") -> str:
    title = SimpleNamespace(astext=lambda: 'A & "B"')
    config = SimpleNamespace(html_baseurl=base, html_title="The book", root_doc="book/index")
    app = SimpleNamespace(config=config, env=SimpleNamespace(titles={name: title}))
    context = {"pathto": lambda path, _: f"../{path}", "metatags": "<meta>"}
    book_front.add_head(app, name, "page.html", context, _page(text))
    return context["metatags"]


def _page(text: str) -> nodes.document:
    return publish_doctree(text, settings_overrides={"doctitle_xform": False, "report_level": 5})


def meta(found: str) -> dict[str, str]:
    return dict(re.findall(r'<meta (?:property|name)="([^"]*)" content="([^"]*)">', found))


def test_a_page_says_what_it_is_and_keeps_what_others_say():
    found = meta(head())
    assert found["og:title"] == "A &amp; &quot;B&quot;" and found["og:site_name"] == "The book"
    assert found["og:description"] == found["description"] == "A first sentence about networks. And one more."
    assert head().startswith("<meta>\n")
    assert meta(head(name="book/index"))["og:title"] == "The book"


def test_without_an_address_nothing_needs_one():
    found = meta(head())
    assert not {"og:image", "og:url"} & found.keys() and "http" not in head()
    assert found["twitter:card"] == "summary"


def test_with_an_address_the_card_has_a_picture_that_exists():
    found = meta(head(base="https://example.edu/book/"))
    assert found["og:url"] == "https://example.edu/book/book/page.html"
    assert found["og:image"] == "https://example.edu/book/_static/card.png"
    assert found["twitter:card"] == "summary_large_image"
    size = (found["og:image:width"], found["og:image:height"])
    assert size == tuple(str(number) for number in png_size(STATIC / "card.png")) == ("1200", "630")
    assert (STATIC / "card.png").stat().st_size < 300_000


def test_icons_have_the_size_they_claim():
    icons = re.findall(r'<link rel="([\w-]+)" sizes="(\d+)x(\d+)" href="../_static/([\w.-]+)">', head())
    assert [icon[0] for icon in icons] == ["icon", "apple-touch-icon"]
    for _, width, height, name in icons:
        assert png_size(STATIC / name) == (int(width), int(height))


def png_size(path: Path) -> tuple[int, int]:
    content = path.read_bytes()
    assert content.startswith(b"\x89PNG")
    return struct.unpack(">II", content[16:24])


@pytest.mark.parametrize(
    "text", ["Word " * 100 + "end.", "A sentence that is long enough to stand alone, as this one. " * 6]
)
def test_descriptions_are_short_and_end_where_a_word_ends(text):
    found = book_front.description(_page(f"Page\n====\n\n{text}"))
    assert 60 < len(found) <= 202
    assert found.endswith((".", "Word …"))
    assert found.removesuffix(" …") in text


def test_formulas_are_no_description():
    text = "A :math:`\\alpha` here.\n\nThis is text of the page that says something about it, at some length, and ends."
    assert book_front.description(_page(f"Page\n====\n\n{text}")).startswith("This is text")


@pytest.mark.parametrize("value", ["example.edu", "javascript:x", 'https://e.org/"x', "https://e.org/a b"])
def test_addresses_are_whole_or_refused(monkeypatch, value):
    monkeypatch.setenv("BOOK_URL", value)
    with pytest.raises(ValueError, match="BOOK_URL is .*give a whole address"):
        book_front.address("BOOK_URL")


def test_the_offline_copy_is_linked_only_where_there_is_one():
    def shown(archive: str) -> str:
        translator = SimpleNamespace(config=SimpleNamespace(book_archive=archive), body=[])
        with pytest.raises(nodes.SkipNode):
            book_front.visit_offline(translator, book_front.OfflineNode())
        return translator.body[0]

    assert '<a href="https://e.org/x.zip">' in shown("https://e.org/x.zip")
    assert "<a" not in shown("") and "python run.py book --zip" in shown("")


@pytest.mark.parametrize("variable", ["BOOK_URL", "BOOK_ARCHIVE"])
def test_another_address_builds_the_pages_again(monkeypatch, tmp_path, variable):
    before = fingerprint.pages(tmp_path, "read")
    monkeypatch.setenv(variable, "https://example.edu/")
    assert fingerprint.pages(tmp_path, "read") != before
