"""Cut from the built folder what no page of the book uses: 6 MB on disk and 0.3 MB of every page.

The theme brings all of Bootstrap, two thousand icons and source maps. A rule of its style sheets is kept if all classes
it asks for occur as words in some page or script, so that a class which a script sets later stays too. Each build
starts from the theme's own files, so nothing is lost when a page begins to use more.
"""

import re
import shutil
from pathlib import Path

from sphinx.application import Sphinx

# `selectors{declarations}`: the innermost blocks of a style sheet, inside of @media as well.
_RULE = re.compile(r"([^{};]*)\{([^{}]*)\}")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_GROUPS = re.compile(r"\([^()]*\)|\[[^\]]*\]")  # what :is(…), :not(…) and [attribute] ask for is never required
_CLASS = re.compile(r"\.(-?[A-Za-z_][\w-]*)")
_WORD = re.compile(r"-?[A-Za-z_][\w-]*")

# Classes that Bootstrap puts together at run time.
_COMPOSED = {f"bs-{box}-{side}" for box in ("tooltip", "popover") for side in ("auto", "top", "end", "bottom", "start")}
_OWN = ("book.css", "katex.min.css")


def trim(app: Sphinx, exception: Exception | None) -> None:
    if exception or app.builder.format != "html":
        return
    pages = Path(app.outdir)
    static = pages / "_static"
    for unused in [*static.rglob("*.map"), *static.glob("*webpack-macros.html"), static / "scripts" / "fontawesome.js"]:
        unused.unlink(missing_ok=True)
    for folder in ("vendor/fontawesome", "locales"):
        shutil.rmtree(static / folder, ignore_errors=True)
    words = _words(pages)
    for sheet in static.rglob("*.css"):
        if sheet.name not in _OWN:
            sheet.write_text(used_rules(sheet.read_text(encoding="utf-8"), words), encoding="utf-8")


def _words(pages: Path) -> set[str]:
    """Every word that could be a class: all words of all pages and scripts but the two that are mere data."""
    files = [*pages.rglob("*.html"), *pages.rglob("*.js")]
    used = [f for f in files if f.name not in ("plotly.min.js", "searchindex.js")]
    return _COMPOSED.union(*(_WORD.findall(f.read_text(encoding="utf-8")) for f in used))


def used_rules(css: str, words: set[str]) -> str:
    """The style sheet without the rules whose classes are not among the words; licences stay on top.

    >>> used_rules("/*! MIT */ .a{x:1} @media print{.b,.a .b{x:2}} p:not(.b){x:3}", {"a"})
    '/*! MIT */\\n .a{x:1}  p:not(.b){x:3}'
    """
    licences = [comment for comment in _COMMENT.findall(css) if "licen" in comment.lower() or "/*!" in comment]

    def keep(rule: re.Match) -> str:
        selectors = [s for s in _split(rule[1]) if _is_used(s, words)]
        return f"{','.join(selectors)}{{{rule[2]}}}" if selectors else ""

    css = _RULE.sub(keep, _COMMENT.sub("", css))
    css = re.sub(r"@media[^{}]*\{\s*\}", "", css)
    # The faces of icons whose files are gone; book.css declares the same families with the book's own files.
    css = re.sub(r"@font-face\{[^}]*vendor/fontawesome[^}]*\}", "", css)
    return "\n".join([*licences, css])


def _split(selectors: str) -> list[str]:
    return re.split(r",(?![^()]*\))", selectors)


def _is_used(selector: str, words: set[str]) -> bool:
    while _GROUPS.search(selector):
        selector = _GROUPS.sub("", selector)
    return "\\" in selector or words.issuperset(_CLASS.findall(selector))


def setup(app: Sphinx) -> dict:
    app.connect("build-finished", trim, priority=900)  # after the theme has written its pygments.css
    return {"parallel_read_safe": True, "parallel_write_safe": True}
