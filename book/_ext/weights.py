"""What a reader's browser fetches for a page, read from the built files alone: addresses and bytes.

Everything is counted that a page asks for by itself, and the fonts that its formulas can need. Only what waits until a
figure comes near the screen is kept apart: plotly.js.
"""

import functools
import html.parser
import os
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

import offline

LOADED = {"stylesheet", "icon"}  # values of a link's rel; a preloaded script is counted where it is used
PACKED = {".html", ".js", ".css", ".svg", ".json", ".txt", ".ipynb", ".md"}  # what web servers send with gzip
PLOTLY = "plotly.min.js"
GZIP_FRAME = 18  # bytes around what is deflated

_ADDRESS = re.compile(r"""(?:url\(|@import)\s*["']?([^"');]+)""")
_FORMULA = re.compile(r'class="math[^"]*">([^<]*)<')
# KaTeX has a font for each of these; the other ones are needed by every formula, or can be.
_FONTS_OF_COMMANDS = {
    "AMS": r"mathbb|nexists|lesssim|gtrsim|geqslant|leqslant|blacksquare|square|varnothing|triangleq|ll[lc]|gg[gl]",
    "Caligraphic-Bold": r"boldsymbol\{\\mathcal",
    "Caligraphic-Regular": r"mathcal",
    "Fraktur": r"mathfrak",
    "Main-Bold": r"mathbf|boldsymbol|bold|textbf|bm",
    "Main-BoldItalic": r"textbf\{\\textit",
    "Main-Italic": r"textit|mathit|emph",
    "Math-BoldItalic": r"boldsymbol|bm",
    "SansSerif": r"mathsf|textsf|operatorname\{\\mathsf",
    "Script": r"mathscr",
    "Typewriter": r"mathtt|texttt",
}


@dataclass(frozen=True)
class Weight:
    """Bytes of one page with everything that it loads.

    Attributes:
        plain: as files.
        packed: as a web server with gzip sends them.
        later: bytes that are fetched only when a certain figure comes near the screen.
    """

    plain: int
    packed: int
    later: int


class _Page(html.parser.HTMLParser):
    """The addresses that a page loads."""

    def __init__(self, text: str):
        super().__init__()
        self.addresses: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = dict(attributes)
        if tag in ("script", "img", "source", "video", "audio", "iframe"):
            self.addresses.append(given.get("src") or "")
        elif tag == "link" and (LOADED & set((given.get("rel") or "").split())):
            self.addresses.append(given.get("href") or "")


def files_of(page: Path) -> set[Path]:
    """The page, and all local files that it loads at once."""
    text = page.read_text("utf-8")
    found = {page, *(_local(page, address) for address in _Page(text).addresses)} - {None}
    for sheet in [file for file in found if file.suffix == ".css"]:
        found |= {file for file in _in_style_sheet(sheet) if _is_needed(file, text)}
    return found


def later_files_of(page: Path) -> set[Path]:
    """What the page loads when one of its figures comes near the screen."""
    static = next((folder / "_static" for folder in page.parents if (folder / "_static").is_dir()), None)
    needs = re.search(r'name="lecture-plotly"|class="plotly-figure"', page.read_text("utf-8"))
    return {static / PLOTLY} if static and needs else set()


@functools.cache
def _in_style_sheet(sheet: Path) -> frozenset[Path]:
    """The files that a style sheet names, and those of the sheets that it imports."""
    found = {_local(sheet, address.strip()) for address in _ADDRESS.findall(sheet.read_text("utf-8"))} - {None}
    imported = (_in_style_sheet(file) for file in found if file.suffix == ".css" and file != sheet)
    return frozenset(found.union(*imported))


def _local(base: Path, address: str) -> Path | None:
    """The file that an address leads to; None for data in the address itself, and for files that are not there."""
    parts = urlsplit(address)
    if parts.scheme or parts.netloc or not parts.path:
        return None
    target = Path(os.path.normpath(base.parent / unquote(parts.path)))
    return target if target.is_file() else None


def _is_needed(file: Path, text: str) -> bool:
    """Of KaTeX's fonts a browser fetches those with a glyph in the page."""
    if not file.name.startswith("KaTeX_"):
        return True
    formulas = " ".join(_FORMULA.findall(text))
    of_font = (words for name, words in _FONTS_OF_COMMANDS.items() if file.name.startswith(f"KaTeX_{name}"))
    words = next(of_font, None)
    return bool(formulas) and (words is None or bool(re.search(rf"\\({words})", formulas)))


class Scale:
    """Weighs pages; each file is packed once, however many pages load it."""

    def __init__(self) -> None:
        self._deflated: dict[Path, int] = {}

    def weigh(self, page: Path) -> Weight:
        at_once, later = files_of(page), later_files_of(page)
        plain = sum(file.stat().st_size for file in at_once)
        return Weight(plain, sum(map(self.packed, at_once)), sum(file.stat().st_size for file in later))

    def packed(self, file: Path) -> int:
        """Bytes that a web server sends for a file: text is packed, pictures and fonts are packed already."""
        return self.deflated(file) + GZIP_FRAME if file.suffix in PACKED else file.stat().st_size

    def deflated(self, source: bytes | Path) -> int:
        """As :func:`offline.deflated_size`, which it asks only once about a file."""
        if isinstance(source, bytes):
            return offline.deflated_size(source)
        if source not in self._deflated:
            self._deflated[source] = offline.deflated_size(source)
        return self._deflated[source]

    def forget(self, file: Path) -> None:
        """The file is about to change."""
        self._deflated.pop(file, None)
