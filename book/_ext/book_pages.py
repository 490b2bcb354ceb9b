"""What every page of the book loads, and what it does not load."""

import re
import shutil
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx

WIDGET_STATE = "application/vnd.jupyter.widget-state+json"

# A rule of Font Awesome's style sheet that gives one icon its glyph.
_GLYPH = re.compile(r'(?:\.fa-[\w-]+:before,?)+\{content:"([^"]*)"\}')


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


def _attribute(script: object, name: str) -> str:
    return getattr(script, "attributes", {}).get(name) or ""


def _is_thebe(script: object) -> bool:
    return "thebe" in str(getattr(script, "filename", script)) or "thebe" in _attribute(script, "body")


def trim_theme(app: Sphinx, exception: Exception | None) -> None:
    """Cut from the built folder what the theme brings and no page of the book uses: 6 MB of scripts, maps and icons.

    The book's icons come from a small font of its own (assets/static/icons); the theme's rules for the other two
    thousand go as well, a quarter of its style sheet.
    """
    if exception or app.builder.format != "html":
        return
    static = Path(app.outdir) / "_static"
    for unused in [*static.rglob("*.map"), *static.glob("scripts/fontawesome.js*"), static / "vendor" / "fontawesome"]:
        shutil.rmtree(unused) if unused.is_dir() else unused.unlink(missing_ok=True)
    sheet = static / "styles" / "pydata-sphinx-theme.css"
    css = sheet.read_text(encoding="utf-8")
    icons = _book_icons()
    css = _GLYPH.sub(lambda rule: rule[0] if rule[1].lstrip("\\") in icons else "", css)
    # The faces whose files were removed above; book.css declares the families with the book's own files.
    css = re.sub(r"@font-face\{[^}]*vendor/fontawesome[^}]*\}", "", css)
    sheet.write_text(css, encoding="utf-8")


def _book_icons() -> set[str]:
    icons = (Path(__file__).parents[1] / "assets" / "static" / "icons" / "icons.txt").read_text(encoding="utf-8")
    return {code for line in icons.splitlines() for code in line.partition("#")[0].split()}


def setup(app: Sphinx) -> dict:
    app.connect("html-page-context", arrange_scripts, priority=900)
    app.connect("build-finished", trim_theme)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
