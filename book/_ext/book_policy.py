"""What a page may do in its reader's browser: a Content-Security-Policy at the top of each, from the finished page.

Nothing but the book's own files may run or be shown, and nothing may be asked of another host; ``SECURITY.md`` explains
it to readers, directive by directive. Each page is allowed only what stands in it: its few inline scripts and style
sheets by their hashes, modules made by the page (``blob:``) where it has widgets, WebAssembly where one of them
multiplies matrices with it. No page may evaluate text as code.

One thing is wider than one would wish: *attributes* that style a single element (``style="width: 40%"``) are allowed
everywhere, because matplotlib's pictures, tables of pandas, KaTeX's formulas, plotly and the widgets consist of them.
Attributes can hide or move something, but neither run code nor, with everything else in force, send anything away.
Style *sheets* in the page need their hash. Browsers of before 2022 do not tell the two apart and read ``style-src``.

A policy in a page, instead of a server's header, because the same files are read from any server and from a folder.
It cannot say who may frame a page (``frame-ancestors``): learning platforms do.
"""

import ast
import base64
import functools
import hashlib
import json
import re
from html import escape
from html.parser import HTMLParser
from importlib import resources
from itertools import permutations
from pathlib import Path

from book_pages import WIDGET_STATE
from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

STYLES = Path(__file__).parents[2] / "lecture_lib" / "widgets" / "js"
KIT = "kit.css"  # every widget brings it, as a sheet of its own
CODE = {"", "text/javascript", "application/javascript", "module"}  # types of scripts that run; others are data
PLOTLY = re.compile(r'class="plotly-figure"|name="lecture-plotly"')
PLOTLY_JS = resources.files("plotly") / "package_data" / "plotly.min.js"
PLOTLY_STYLE = re.compile(r'''createElement\("style"\)[^']{0,200}\.textContent=('(?:[^'\\]|\\.)*')''')
PRINTS = ' onclick="window.print()"'  # the theme's only handler; paper.js listens instead
# Of a page's beginning, what has to stay in front: the browser looks for the encoding in the first kilobyte.
START = re.compile(r'\s*(<!doctype[^>]*>)?\s*(<html[^>]*>)?\s*(<head>)?\s*(<meta charset="[^"]+"\s*/?>)?', re.I)
POLICY = re.compile(r'\n<meta http-equiv="Content-Security-Policy"[^>]*>\n<meta name="referrer"[^>]*>')


class _Parts(HTMLParser):
    """The inline scripts and style sheets of a page, and what of it could run without being either."""

    def __init__(self, page: str):
        super().__init__()
        self.scripts: list[str] = []
        self.styles: list[str] = []
        self.states: list[dict] = []
        self.handlers: list[str] = []
        self._kind: str | None = None
        self._text: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attributes}
        for name, value in given.items():
            if name.startswith("on") or value.strip().lower().startswith("javascript:"):
                self.handlers.append(f'<{tag} {name}="{value}">')
        if tag == "style":
            self._kind = tag
        elif tag == "script" and "src" not in given:
            kind = given.get("type", "").lower()
            self._kind = "script" if kind in CODE else kind

    def handle_data(self, data: str) -> None:
        if self._kind is not None:
            self._text.append(data)

    def handle_endtag(self, tag: str) -> None:
        text, kind = "".join(self._text), self._kind
        self._text, self._kind = [], None
        if kind == "script":
            self.scripts.append(text)
        elif kind == "style":
            self.styles.append(text)
        elif kind == WIDGET_STATE:
            self.states.append(json.loads(text)["state"])


def policy(page: str) -> str:
    """The policy of one page.

    Args:
        page: its HTML.

    Raises:
        ExtensionError: for a handler in an attribute (``onclick="…"``) or a ``javascript:`` address, which no policy
            could tell from what somebody else put there.
    """
    parts = _Parts(page)
    if parts.handlers:
        raise ExtensionError(
            f"{parts.handlers[0]} would run code from an attribute; let a script of the book add a listener instead"
        )
    modules = [model["state"]["_esm"] for state in parts.states for model in state.values() if "_esm" in model["state"]]
    plotly = bool(PLOTLY.search(page))
    styles = [*parts.styles, *_styles_of(modules), *(_styles_of_plotly() if plotly else [])]
    blobs, wasm = ["blob:"] if modules else [], any("WebAssembly.Module(" in module for module in modules)
    directives = {
        "default-src": ["'self'"],  # for what Firefox fetches ahead: the next chapter
        "script-src": ["'self'", *blobs, *(["'wasm-unsafe-eval'"] if wasm else []), *_hashes(parts.scripts)],
        "style-src": ["'self'", "'unsafe-inline'"],  # of browsers that do not know the next two
        "style-src-elem": ["'self'", *_hashes(styles)],
        "style-src-attr": ["'unsafe-inline'"],
        "img-src": ["'self'", "data:", *(["blob:"] if plotly else [])],  # a figure that is saved as a picture
        "connect-src": ["'self'" if "searchtools.js" in page else "'none'"],  # the search reads what it found
        "frame-src": ["'none'"],
        "manifest-src": ["'none'"],
        "media-src": ["'none'"],
        "object-src": ["'none'"],
        "worker-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'", "file:"],  # of the search; in a folder, Firefox does not know what 'self' is
    }
    return "; ".join(" ".join([name, *sources]) for name, sources in directives.items())


def _styles_of(modules: list[str]) -> list[str]:
    """The style sheets that widgets add to the page: the kit's, and their own, joined in some order."""
    sheets = {file.name: file.read_text("utf-8") for file in STYLES.glob("*.css")}
    found = []
    for module in modules:
        used = {name: text for name, text in sheets.items() if text in module}
        found += [used.pop(KIT, "")]
        found += ["".join(order) for order in permutations(used.values())]
    return [text for text in found if text]


@functools.cache
def _styles_of_plotly() -> list[str]:
    """The style sheets that plotly.js adds: one that it fills rule by rule, and those that it holds as a text."""
    return ["", *map(ast.literal_eval, PLOTLY_STYLE.findall(PLOTLY_JS.read_text("utf-8")))]


def _hashes(texts: list[str]) -> list[str]:
    """What the policy calls each text, once."""
    digests = (hashlib.sha256(text.encode()).digest() for text in texts)
    return list(dict.fromkeys(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests))


def with_policy(page: str) -> str:
    """The page with its policy before everything that the policy is about, and without other sites' knowing of it.

    Raises:
        ExtensionError: as :func:`policy`.
    """
    page = POLICY.sub("", page).replace(PRINTS, " data-print")
    front = START.match(page).end()
    metas = (
        f'\n<meta http-equiv="Content-Security-Policy" content="{escape(policy(page), quote=False)}">'
        '\n<meta name="referrer" content="no-referrer">'
    )
    return page[:front] + metas + page[front:]


def enforce(pages: Path) -> None:
    """Give every page of a folder its policy, or a new one.

    Raises:
        ExtensionError: naming the page that cannot have one.
    """
    for file in sorted(pages.rglob("*.html")):
        try:
            file.write_text(with_policy(file.read_text("utf-8")), "utf-8")
        except ExtensionError as error:
            raise ExtensionError(f"{file.relative_to(pages).as_posix()}: {error}") from None


def _enforce(app: Sphinx, exception: Exception | None) -> None:
    if exception is None and app.builder.format == "html":
        enforce(Path(app.outdir))


def setup(app: Sphinx) -> dict:
    app.connect("build-finished", _enforce, priority=940)  # the pages are done, and have not been weighed yet
    return {"parallel_read_safe": True, "parallel_write_safe": True}
