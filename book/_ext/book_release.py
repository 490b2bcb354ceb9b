"""How heavy the pages and the offline copy are: the build measures itself, and writes the table into its own page.

The directive ``page-weights`` leaves a place in a page; when all pages are there, they are weighed (`weights`), and the
table goes there. The table is a part of what it weighs, so it is written until it no longer changes.
"""

import re
from html import escape
from pathlib import Path

import offline
import outputs_cache
import weights
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

PLACE = re.compile(r"<!--page-weights-->.*?<!--/page-weights-->", re.DOTALL)
EMPTY = "<!--page-weights--><!--/page-weights-->"


class PageWeights(SphinxDirective):
    def run(self) -> list[nodes.Node]:
        return [nodes.raw("", EMPTY, format="html")]


def fill_in(app: Sphinx, exception: Exception | None) -> None:
    if exception or app.builder.format != "html":
        return
    pages = Path(app.outdir)
    written = [pages / f"{name}.html" for name in _in_order(app)]
    holders = [page for page in written if PLACE.search(page.read_text("utf-8"))]
    scale = weights.Scale()
    named = [(page, app.env.titles[page.relative_to(pages).with_suffix("").as_posix()].astext()) for page in written]
    for _ in range(4):  # a digit more or less changes the page by a byte, and hardly ever the table again
        changed = [_fill(page, table(page, named, pages, Path(app.srcdir), scale), scale) for page in holders]
        if not any(changed):
            return
    raise RuntimeError("the table of page weights does not settle")


def _in_order(app: Sphinx) -> list[str]:
    """The pages as the table of contents has them."""
    found = [app.config.root_doc]
    for name in found:
        found += [below for below in app.env.toctree_includes.get(name, []) if below not in found]
    return found


def _fill(page: Path, content: str, scale: weights.Scale) -> bool:
    """Put the table into its place; whether that changed the page."""
    before = page.read_text("utf-8")
    after = PLACE.sub(lambda _: f"<!--page-weights-->{content}<!--/page-weights-->", before)
    page.write_text(after, "utf-8")
    scale.forget(page)
    return after != before


def table(here: Path, pages: list[tuple[Path, str]], html: Path, root: Path, scale: weights.Scale) -> str:
    """A row for each page with the bytes of all that it loads, and the totals below.

    Args:
        here: the page in which the table stands.
        pages: each page with its title.
        html: the folder of all pages.
        root: the checkout.
        scale: to weigh with.
    """
    weighed = [(page, title, scale.weigh(page)) for page, title in pages]
    up = "../" * (len(here.relative_to(html).parts) - 1)
    rows = [
        f'<tr><th scope="row"><a href="{up}{page.relative_to(html).as_posix()}">{escape(title)}</a>'
        f"{' *' if weight.later else ''}</th><td>{_mb(weight.plain)}</td><td>{_mb(weight.packed)}</td></tr>\n"
        for page, title, weight in weighed
    ]
    later = max(weight.later for _, _, weight in weighed)
    note = f"<p>* and {_mb(later)} MB for plotly.js, once its figure comes near the screen.</p>\n" if later else ""
    files = offline.entries(root, html)
    total = sum(len(source) if isinstance(source, bytes) else source.stat().st_size for source in files.values())
    archive = offline.size(offline.name(root, outputs_cache.scale()), files, scale.deflated)
    return (
        '<table class="page-weights"><thead><tr><th scope="col">Page</th><th scope="col">Files, MB</th>'
        f'<th scope="col">Sent with gzip, MB</th></tr></thead>\n<tbody>{"".join(rows)}</tbody></table>\n{note}'
        f"<p>The whole book is {len(files)} files of {_mb(total)} MB; the archive of the offline copy has "
        f"{_mb(archive)} MB.</p>\n"
    )


def _mb(size: int) -> str:
    return f"{size / 1e6:.2f}"


def setup(app: Sphinx) -> dict:
    app.add_directive("page-weights", PageWeights)
    app.connect("build-finished", fill_in, priority=950)  # after book_trim has made everything as small as it stays
    return {"parallel_read_safe": True, "parallel_write_safe": True}
