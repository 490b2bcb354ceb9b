"""How a chapter's interactive outputs become HTML that works without a kernel and without another host.

Widgets (``application/vnd.jupyter.widget-view+json``) bring their first frame as a still figure in the output's
metadata; the page shows it until ``static_host.js`` starts the widget. Plotly figures, and widgets that need plotly,
are drawn from one local copy of plotly.js, which is fetched when the first of them comes near the screen.
"""

import html
import json
import shutil
from importlib import resources
from pathlib import Path

from book_claims import CLAIM, claim_node
from docutils import nodes
from myst_nb.core import render
from sphinx.application import Sphinx

WIDGET = render.WIDGET_VIEW_MIMETYPE
PLOTLY = "application/vnd.plotly.v1+json"
HOST = Path(__file__).parents[2] / "lecture_lib" / "widgets" / "bundles" / "static_host.js"


class BookOutputs(render.MimeRenderPlugin):
    mime_priority_overrides = [("html", CLAIM, 1), ("html", WIDGET, 2), ("html", PLOTLY, 3)]

    @staticmethod
    def handle_mime(renderer: render.NbElementRenderer, data: render.MimeData, inline: bool) -> list[nodes.Node] | None:
        if inline:
            return None
        if data.mime_type == CLAIM:
            return [claim_node(data.content, identifier=f"claim-{data.cell_index}-{data.output_index}")]
        if data.mime_type == WIDGET:
            notebook = renderer.renderer.nb_client.nb_metadata
            if is_progress_bar(data.content["model_id"], notebook["widgets"][render.WIDGET_STATE_MIMETYPE]["state"]):
                return []
            return [nodes.raw("", widget_html(data.content["model_id"], data.output_metadata), format="html")]
        if data.mime_type == PLOTLY:
            return [nodes.raw("", plotly_html(data.content), format="html")]
        return None


def is_progress_bar(model_id: str, state: dict) -> bool:
    """Whether a widget is a bar of tqdm, a box around a ``FloatProgress``: when the page is built its work is done."""
    children = state[model_id]["state"].get("children", [])
    models = [state[child.removeprefix("IPY_MODEL_")]["model_name"] for child in children]
    return "FloatProgressModel" in models


def widget_html(model_id: str, metadata: dict) -> str:
    """The place where the static host puts a widget, with the still figure that stands there until then."""
    fallback = metadata.get(WIDGET, {}).get("fallback")
    if fallback is None:
        return (
            '<p class="needs-kernel">Here the notebook shows a control that needs Python. '
            "Open this chapter in JupyterLab or Colab to use it.</p>"
        )
    needs = " ".join(metadata[WIDGET].get("needs", []))
    needs = f' data-needs="{html.escape(needs)}"' if needs else ""
    return (
        f'<div class="lecture-widget" data-model-id="{html.escape(model_id)}"{needs}>'
        f'<div class="lecture-widget-fallback">{fallback}</div></div>'
    )


def plotly_html(figure: dict) -> str:
    """The data of a plotly figure, and its text alternative: ``layout.meta.alt``, or the title.

    Raises:
        ValueError: if the figure has neither.
    """
    layout = figure.get("layout", {})
    alt = (layout.get("meta") or {}).get("alt") or (layout.get("title") or {}).get("text")
    if not alt:
        raise ValueError("a plotly figure has no text alternative; give it fig.update_layout(meta={'alt': …})")
    data = json.dumps(figure, separators=(",", ":")).replace("</", "<\\/")
    return (
        f'<div class="plotly-figure" role="figure" aria-label="{html.escape(alt)}" '
        f'style="min-height: {layout.get("height", 450)}px">'
        f'<script type="application/json">{data}</script><noscript>{html.escape(alt)}</noscript></div>'
    )


def add_scripts(app: Sphinx, pagename: str, templatename: str, context: dict, doctree: nodes.document | None) -> None:
    body = context.get("body", "")
    app.add_js_file("paper.js", loading_method="defer")
    app.add_js_file("wide.js", loading_method="defer")
    if 'class="lecture-widget"' in body:
        _provide(app, HOST)
        app.add_js_file(HOST.name, loading_method="defer")
        app.add_js_file("full-screen.js", loading_method="defer")
    plotly = resources.files("plotly") / "package_data" / "plotly.min.js"
    if 'class="plotly-figure"' in body:
        _provide(app, plotly)
        app.add_js_file("plotly-figures.js", loading_method="defer")
    if 'data-needs="plotly"' in body:
        # The widget fetches its 5 MB when it comes near the screen, from where this says.
        _provide(app, plotly)
        address = html.escape(context["pathto"](f"_static/{plotly.name}", 1))
        context["metatags"] = context.get("metatags", "") + f'\n<meta name="lecture-plotly" content="{address}">'


def _provide(app: Sphinx, script: Path) -> None:
    """Copy a script that is not the book's own into the page's static files, when the first page asks for it."""
    target = Path(app.outdir) / "_static" / script.name
    if not target.exists() or target.read_bytes() != script.read_bytes():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(script, target)


def setup(app: Sphinx) -> dict:
    # MyST-NB finds plugins as entry points of installed packages. The book is none: its plugin joins the cached list.
    plugins = render.load_mime_renders()
    if BookOutputs not in plugins:
        plugins.append(BookOutputs)
    app.connect("html-page-context", add_scripts)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
