"""What all widgets of the book share: a bundle that runs in the page, and a picture for where it cannot."""

from pathlib import Path
from typing import Any, ClassVar

import anywidget

BUNDLES = Path(__file__).parent / "bundles"
VIEW = "application/vnd.jupyter.widget-view+json"


class LectureWidget(anywidget.AnyWidget):
    """An interactive figure whose computation happens in the reader's browser, in the book as in JupyterLab and Colab.

    A subclass names its bundle, ``_esm = BUNDLES / "name.js"``, tags what the bundle needs as ``sync=True`` traits, and
    draws its first frame in :meth:`fallback_html` – for print and for readers without JavaScript.
    """

    room: ClassVar[tuple[str, str]] = ("0px", "0px")
    """About how tall the widget is in a wide column and in a phone's, as CSS lengths (100cqi is the column's width).

    The book keeps that much room, so that nothing below jumps when the widget takes the place of its figure.
    """

    needs: ClassVar[tuple[str, ...]] = ()
    """What the book's page has to have beside the bundle: ``"plotly"``, or nothing."""

    _ipython_display_ = None
    """ipywidgets 7, which Colab has, would use its own, which knows no metadata, instead of the mimebundle below."""

    def fallback_html(self) -> str:
        """The first frame as a static figure (``lecture_lib.figures.to_html``)."""
        raise NotImplementedError(f"{type(self).__name__} has to draw its first frame in fallback_html()")

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    def _repr_mimebundle_(self, **kwargs: Any) -> tuple[dict, dict] | None:
        """The widget's view, with the static figure in its metadata, where the book build finds it."""
        bundle = super()._repr_mimebundle_(**kwargs)
        if bundle is None:
            return None
        data, metadata = bundle
        room = "--wide: {}; --narrow: {}".format(*self.room)
        fallback = f'<div class="lecture-widget-room" style="{room}">{self.fallback_html()}</div>'
        view = metadata.get(VIEW, {}) | {"fallback": fallback, "needs": list(self.needs)}
        return data, metadata | {VIEW: view}
