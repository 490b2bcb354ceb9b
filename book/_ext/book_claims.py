"""Claims in the chapters, and the table that collects the claims of all chapters.

A chapter's ``claim(...)`` leaves one output of type ``application/vnd.lecture.claim+json`` with the fields of
:class:`lecture_lib.claims.Claim`. Where it stands it becomes a quiet box; the directive ``claims-table`` lists all of
them. The rows live in Sphinx's environment, so that a chapter that did not change need not be read again.
"""

from collections import Counter
from html import escape

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective
from sphinx.writers.html5 import HTML5Translator

CLAIM = "application/vnd.lecture.claim+json"
COVERAGE = "book/coverage"

# kind of outcome -> mark, words. The words say what the colour says.
OUTCOMES = {
    "holds": ("✓", "Measured"),
    "refuted": ("✗", "Not as the lecture says"),
    "open": ("–", "Not measured at this scale"),
}


class ClaimNode(nodes.General, nodes.TextElement):
    """One claim; its text is a child so that the book's search finds it."""


class ClaimsTable(nodes.General, nodes.Element):
    """Stands for the table until all chapters have been read."""


class ClaimsTableDirective(SphinxDirective):
    def run(self) -> list[nodes.Node]:
        _tables(self.env).add(self.env.docname)
        return [ClaimsTable()]


def claim_node(row: dict, identifier: str) -> ClaimNode:
    return ClaimNode(row["text"], row["text"], row=row, ids=[identifier])


def outcome(row: dict) -> str:
    if row["holds"] is None:
        return "open"
    return "refuted" if row["refutes"] else "holds"


def visit_claim(translator: HTML5Translator, node: ClaimNode) -> None:
    row, builder = node["row"], translator.builder
    kind = outcome(row)
    mark, words = OUTCOMES[kind]
    facts = [("measured", row["measured"])] if kind != "open" else []
    facts += [("published", row["published"])] if row["published"] else []
    details = [f"<span><b>{name}</b> {escape(value)}</span>" for name, value in facts]
    if row["item"] is not None:
        details.append(f"<span>{_item_link(builder, builder.current_docname, row['item'])}</span>")
    translator.body.append(
        f'<div class="claim claim-{kind}" id="{node["ids"][0]}" role="note" aria-label="Claim">'
        f'<p class="claim-outcome"><span class="claim-mark" aria-hidden="true">{mark}</span> {words}</p>'
        f'<p class="claim-text">{escape(row["text"])}.</p>'
        f'<p class="claim-facts">{" ".join(details)}</p></div>\n'
    )
    raise nodes.SkipNode


def visit_table(translator: HTML5Translator, node: ClaimsTable) -> None:
    builder = translator.builder
    chapters = {name: rows for name, rows in sorted(_claims(builder.env).items()) if rows}
    if not chapters:
        translator.body.append("<p>No chapter of this build has measured a claim.</p>")
        raise nodes.SkipNode
    translator.body.append(_summary([row for rows in chapters.values() for _, row in rows]))
    for docname, rows in chapters.items():
        translator.body.append(_chapter_table(builder, docname, rows))
    raise nodes.SkipNode


def _summary(rows: list[dict]) -> str:
    counts = Counter(outcome(row) for row in rows)
    words = [f"<b>{counts['holds']}</b> came out as stated"]
    if counts["refuted"]:
        words.append(f"<b>{counts['refuted']}</b> not as the lecture says")
    if counts["open"]:
        words.append(f"<b>{counts['open']}</b> could not be measured at this scale")
    where = " and ".join(sorted({f"scale <code>{escape(r['scale'])}</code> on {escape(r['device'])}" for r in rows}))
    return f"<p>Of {len(rows)} claims, {', '.join(words)}. Measured at {where}.</p>\n"


def _chapter_table(builder, docname: str, rows: list[tuple[str, dict]]) -> str:
    """Roles are spelled out because on a phone the style sheet turns rows into cards, which would lose the table."""
    here = builder.current_docname
    chapter = builder.get_relative_uri(here, docname)
    title, label = escape(builder.env.titles[docname].astext()), nodes.make_id(docname)
    head = "".join(f'<th role="columnheader">{name}</th>' for name in ("Claim", "Measured here", "Published", "Item"))
    lines = []
    for identifier, row in rows:
        kind = outcome(row)
        mark, words = OUTCOMES[kind]
        item = _item_link(builder, here, row["item"]) if row["item"] is not None else "–"
        lines.append(
            f'<tr role="row" class="claim-{kind}"><th role="rowheader">'
            f'<span class="claim-outcome"><span class="claim-mark" aria-hidden="true">{mark}</span> {words}</span> '
            f'<a href="{chapter}#{identifier}">{escape(row["text"])}</a></th>'
            f'<td role="cell" data-label="Measured here">{escape(row["measured"]) if kind != "open" else "–"}</td>'
            f'<td role="cell" data-label="Published">{escape(row["published"] or "–")}</td>'
            f'<td role="cell" data-label="Item">{item}</td></tr>\n'
        )
    return (
        f'<p class="claims-chapter" id="claims-of-{label}"><a href="{chapter}">{title}</a></p>\n'
        f'<table class="claims-table" role="table" aria-labelledby="claims-of-{label}">\n'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead>\n'
        f'<tbody role="rowgroup">{"".join(lines)}</tbody></table>\n'
    )


def _item_link(builder, docname: str, item: int) -> str:
    return f'<a href="{builder.get_relative_uri(docname, COVERAGE)}#item-{item}">lecture item {item}</a>'


def _claims(env: BuildEnvironment) -> dict[str, list[tuple[str, dict]]]:
    if not hasattr(env, "lecture_claims"):
        env.lecture_claims = {}
    return env.lecture_claims


def _tables(env: BuildEnvironment) -> set[str]:
    if not hasattr(env, "lecture_claims_tables"):
        env.lecture_claims_tables = set()
    return env.lecture_claims_tables


def collect(app: Sphinx, doctree: nodes.document) -> None:
    rows = [(node["ids"][0], node["row"]) for node in doctree.findall(ClaimNode)]
    _claims(app.env)[app.env.docname] = rows


def purge(app: Sphinx, env: BuildEnvironment, docname: str) -> None:
    _claims(env).pop(docname, None)
    _tables(env).discard(docname)


def merge(app: Sphinx, env: BuildEnvironment, docnames: list[str], other: BuildEnvironment) -> None:
    _claims(env).update({name: rows for name, rows in _claims(other).items() if name in docnames})
    _tables(env).update(_tables(other))


def rewrite_tables(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """A chapter that changed changes the tables on other pages."""
    return sorted(_tables(env))


def setup(app: Sphinx) -> dict:
    app.add_node(ClaimNode, html=(visit_claim, None))
    app.add_node(ClaimsTable, html=(visit_table, None))
    app.add_directive("claims-table", ClaimsTableDirective)
    app.connect("doctree-read", collect)
    app.connect("env-purge-doc", purge)
    app.connect("env-merge-info", merge)
    app.connect("env-updated", rewrite_tables)
    return {"version": "1", "env_version": 1, "parallel_read_safe": True, "parallel_write_safe": True}
