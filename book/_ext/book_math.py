"""Formulas in the page by KaTeX, from files of the book itself.

KaTeX instead of MathJax because a page then loads 0.4 MB instead of 0.9 MB and shows its formulas at once; both give
screen readers the same hidden MathML. Without JavaScript the reader sees the TeX source.
"""

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.math import get_node_equation_number, wrap_displaymath
from sphinx.writers.html5 import HTML5Translator


def visit_inline(translator: HTML5Translator, node: nodes.math) -> None:
    translator.body.append(translator.starttag(node, "span", "", CLASS="math notranslate nohighlight"))
    translator.body.append(translator.encode(node.astext()) + "</span>")
    raise nodes.SkipNode


def visit_display(translator: HTML5Translator, node: nodes.math_block) -> None:
    """A numbered equation has its number beside the formula, outside the element that KaTeX fills."""
    tex = node.astext() if node.get("nowrap") else wrap_displaymath(node.astext(), None, numbering=False)
    translator.body.append(translator.starttag(node, "div", CLASS="equation"))
    translator.body.append(f'<div class="math display notranslate nohighlight">{translator.encode(tex)}</div>')
    if node.get("number"):
        translator.body.append(f'<span class="eqno">({get_node_equation_number(translator, node)})')
        translator.add_permalink_ref(node, "Link to this equation")
        translator.body.append("</span>")
    translator.body.append("</div>\n")
    raise nodes.SkipNode


def add_katex(app: Sphinx, pagename: str, templatename: str, context: dict, doctree: nodes.document | None) -> None:
    """Load KaTeX where a formula stands in the page, or in a title, which every page's navigation repeats."""
    in_titles = any(True for title in app.env.titles.values() for _ in title.findall(nodes.math))
    if in_titles or 'class="math' in context.get("body", ""):
        app.add_css_file("katex/katex.min.css")
        app.add_js_file("katex/katex.min.js", loading_method="defer")
        app.add_js_file("math.js", loading_method="defer")


def setup(app: Sphinx) -> dict:
    app.add_html_math_renderer("katex", (visit_inline, None), (visit_display, None))
    app.connect("html-page-context", add_katex)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
