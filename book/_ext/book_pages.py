"""The order in which a page brings its scripts, and those it does not bring."""

from docutils import nodes
from sphinx.application import Sphinx

WIDGET_STATE = "application/vnd.jupyter.widget-state+json"


def arrange_scripts(
    app: Sphinx, pagename: str, templatename: str, context: dict, doctree: nodes.document | None
) -> None:
    """Leave out Thebe, which would fetch its code from another host, and let a page's text come before its weights.

    Jupyter Book always registers Thebe. The widgets' state holds trained networks of up to a megabyte: at the end of
    the page it does not keep the reader from reading.
    """
    scripts = context.get("script_files", [])
    states = [script for script in scripts if _attribute(script, "type") == WIDGET_STATE]
    for script in states:
        context["body"] += f'<script type="{WIDGET_STATE}">{_attribute(script, "body")}</script>\n'
    context["script_files"] = [s for s in scripts if s not in states and not _is_thebe(s)]
    context["css_files"] = [sheet for sheet in context.get("css_files", []) if not _is_thebe(sheet)]


def _attribute(script: object, name: str) -> str:
    return getattr(script, "attributes", {}).get(name) or ""


def _is_thebe(file: object) -> bool:
    return "thebe" in str(getattr(file, "filename", file)) or "thebe" in _attribute(file, "body")


def setup(app: Sphinx) -> dict:
    app.connect("html-page-context", arrange_scripts, priority=900)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
