"""How the book is seen from outside: icons, and the card that a link to a page becomes where somebody shares it.

``BOOK_URL`` is the address at which the pages are published. Pictures on cards and canonical addresses have to be
whole addresses, so without it the pages have none. ``BOOK_ARCHIVE`` is the address of the offline copy; the directive
``offline-copy`` leads there, or says how to make one.
"""

import os
import re
from html import escape

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.util.docutils import SphinxDirective
from sphinx.writers.html5 import HTML5Translator

CARD = "card.png"
CARD_SIZE = (1200, 630)
CARD_ALT = "Learning Without Labels: handwritten digits with one half erased, and what a network fills in"
ICONS = (("icon", "32x32", "favicon-32.png"), ("apple-touch-icon", "180x180", "favicon-180.png"))
LENGTH = 200  # characters of a description; longer ones are cut by those who show cards
COMMAND = "python run.py book --zip"


def address(variable: str) -> str:
    """A whole address from the environment, or nothing.

    Raises:
        ValueError: if there is something else.
    """
    found = os.environ.get(variable, "").strip()
    if found and not re.fullmatch(r"https?://[\w.:-]+(/[\w.~%/+-]*)?", found):
        raise ValueError(f"{variable} is {found!r}; give a whole address, such as https://example.edu/book/")
    return found


def configure(app: Sphinx, config: Config) -> None:
    config.html_baseurl = (address("BOOK_URL").rstrip("/") + "/").lstrip("/")
    config.book_archive = address("BOOK_ARCHIVE")


# --- the head of each page ------------------------------------------------------------------------------------------


def add_head(app: Sphinx, pagename: str, templatename: str, context: dict, doctree: nodes.document | None) -> None:
    static = [(rel, sizes, context["pathto"](f"_static/{file}", 1)) for rel, sizes, file in ICONS]
    lines = [f'<link rel="{rel}" sizes="{sizes}" href="{escape(path)}">' for rel, sizes, path in static]
    if doctree is not None:
        lines += _card(app, pagename, doctree)
    if pagename == "search":
        app.add_js_file("search-from-folder.js")
    context["metatags"] = "\n".join([context.get("metatags", ""), *lines])


def _card(app: Sphinx, pagename: str, doctree: nodes.document) -> list[str]:
    """Open Graph, and the two words that Twitter's successors want beside it."""
    about, base = description(doctree), app.config.html_baseurl
    is_first = pagename == app.config.root_doc
    title = app.config.html_title if is_first else app.env.titles[pagename].astext()
    facts = {"og:site_name": app.config.html_title, "og:title": title, "og:type": "website" if is_first else "article"}
    if about:
        facts["og:description"] = about
    if base:
        width, height = CARD_SIZE
        facts |= {
            "og:url": f"{base}{pagename}.html",
            "og:image": f"{base}_static/{CARD}",
            "og:image:width": str(width),
            "og:image:height": str(height),
            "og:image:alt": CARD_ALT,
        }
    named = {"description": about} if about else {}
    named |= {"twitter:card": "summary_large_image" if base else "summary"}
    return [f'<meta property="{name}" content="{escape(text)}">' for name, text in facts.items()] + [
        f'<meta name="{name}" content="{escape(text)}">' for name, text in named.items()
    ]


def description(doctree: nodes.document) -> str:
    """The first paragraphs of a page that are its own text, as many as fit on a card; whole sentences if there are."""
    text = ""
    for paragraph in doctree.findall(nodes.paragraph):
        if not _is_text(paragraph):
            continue
        text = f"{text} {' '.join(paragraph.astext().split())}".strip()
        if len(text) > LENGTH / 2:
            break
    if len(text) <= LENGTH:
        return text
    sentences = re.match(rf".{{60,{LENGTH}}}[.?!](?=\s)", text)
    return sentences[0] if sentences else text[:LENGTH].rsplit(" ", 1)[0] + " …"


def _is_text(paragraph: nodes.paragraph) -> bool:
    """A paragraph of sentences: not a part of a box, a list or an output, no formulas, and not what a reader needs."""
    text = paragraph.astext()
    is_own = isinstance(paragraph.parent, nodes.section) and not any(paragraph.findall(nodes.math))
    return is_own and text.endswith((".", "?", "!")) and not text.startswith(("You need ", "("))


# --- the offline copy -----------------------------------------------------------------------------------------------


class OfflineNode(nodes.General, nodes.Element):
    """Where the offline copy is offered, or how it is made; decided when the page is written."""


class OfflineCopy(SphinxDirective):
    def run(self) -> list[nodes.Node]:
        return [OfflineNode()]


def visit_offline(translator: HTML5Translator, node: OfflineNode) -> None:
    archive = translator.config.book_archive
    if archive:
        link = f'<a href="{escape(archive)}">Take this book with you</a>'
        text = f'{link} as one file: unpack it, and open <code class="literal">index.html</code>.'
    else:
        text = (
            f'Whoever has the book\'s repository makes an archive with <code class="literal">{COMMAND}</code>, to be '
            "handed out or put beside the pages."
        )
    translator.body.append(f'<p class="offline-copy">{text}</p>\n')
    raise nodes.SkipNode


def setup(app: Sphinx) -> dict:
    app.add_config_value("book_archive", "", "html")
    app.add_node(OfflineNode, html=(visit_offline, None))
    app.add_directive("offline-copy", OfflineCopy)
    app.connect("config-inited", configure)
    app.connect("html-page-context", add_head)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
