"""What a page of the book brings with it, in which order, and what it leaves out."""

import json

from docutils import nodes
from pygments.formatters import HtmlFormatter
from pygments.token import Name, Punctuation, Text, Whitespace
from sphinx.application import Sphinx
from sphinx.highlighting import PygmentsBridge

WIDGET_STATE = "application/vnd.jupyter.widget-state+json"


class QuietFormatter(HtmlFormatter):
    """Marks up only what both colour schemes set apart from plain text: half the size, a third of the elements."""

    def format_unencoded(self, tokensource, outfile):
        plain = (Name, Punctuation, Whitespace)
        super().format_unencoded(((Text if kind in plain else kind, text) for kind, text in tokensource), outfile)


def arrange(app: Sphinx, pagename: str, templatename: str, context: dict, doctree: nodes.document | None) -> None:
    """Leave out Thebe, which would fetch its code from another host, and let a page's text come before its weights.

    Jupyter Book always registers Thebe. The widgets' state holds trained networks of up to a megabyte: at the end of
    the page it does not keep the reader from reading.
    """
    scripts = context.get("script_files", [])
    states = [script for script in scripts if _attribute(script, "type") == WIDGET_STATE]
    for script in states:
        context["body"] += f'<script type="{WIDGET_STATE}">{running_models(_attribute(script, "body"))}</script>\n'
    context["script_files"] = [s for s in scripts if s not in states and not _is_thebe(s)]
    context["css_files"] = [sheet for sheet in context.get("css_files", []) if not _is_thebe(sheet)]
    if "body" in context:
        # The role that docutils gives to an entry of a bibliography has been withdrawn from ARIA.
        context["body"] = context["body"].replace('role="doc-biblioentry"', 'role="listitem"')


def running_models(state: str) -> str:
    """Of a notebook's widget state, the models that run in the page; progress bars and sliders need a kernel."""
    document = json.loads(state)
    document["state"] = {key: model for key, model in document["state"].items() if "_esm" in model["state"]}
    return json.dumps(document, separators=(",", ":")).replace("</", "<\\/")


def _attribute(script: object, name: str) -> str:
    return getattr(script, "attributes", {}).get(name) or ""


def _is_thebe(file: object) -> bool:
    return "thebe" in str(getattr(file, "filename", file)) or "thebe" in _attribute(file, "body")


def setup(app: Sphinx) -> dict:
    PygmentsBridge.html_formatter = QuietFormatter
    app.connect("html-page-context", arrange, priority=900)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
