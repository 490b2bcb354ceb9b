"""One look for all figures of the book, on light and on dark pages.

A figure becomes an inline SVG whose text and axes take the colour of the text around it. Data colours are Okabe and
Ito's (2008), which readers with the usual colour deficiencies tell apart, at a lightness that reads on both grounds.
"""

import base64
import hashlib
import html
import io
import math
import re
from collections.abc import Sequence

import matplotlib as mpl
import numpy as np
import torch
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from PIL import Image

from lecture_lib import checks

BLUE, ORANGE, GREEN, VERMILION, PURPLE, SKY = "#2684c4", "#d98a00", "#009e73", "#d55e00", "#b5669a", "#56b4e9"
COLOURS = (BLUE, VERMILION, GREEN, PURPLE, ORANGE, SKY)

# A colour no figure uses: it marks what has to follow the page, and becomes `currentColor` in the SVG.
_PAGE = "#010203"

STYLE = {
    "figure.facecolor": "none",
    "axes.facecolor": "none",
    "savefig.facecolor": "none",
    "text.color": _PAGE,
    "axes.labelcolor": _PAGE,
    "axes.edgecolor": _PAGE,
    "axes.titlecolor": _PAGE,
    "xtick.color": _PAGE,
    "ytick.color": _PAGE,
    "grid.color": _PAGE,
    "grid.alpha": 0.15,
    "axes.grid": True,
    "axes.axisbelow": True,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.prop_cycle": mpl.cycler(color=COLOURS),
    "axes.titlesize": 12,
    "axes.titlelocation": "left",
    "font.size": 11,
    "legend.frameon": False,
    "lines.linewidth": 2,
    "figure.constrained_layout.use": True,
    "svg.fonttype": "none",
    "image.interpolation": "none",
    "savefig.dpi": 150,
}


def figure(width: float = 7.2, height: float = 3.2, *, columns: int = 1, rows: int = 1, **options) -> tuple:
    """A figure in the book's style, ``width`` × ``height`` inches: ``fig, ax = figure()``, or an array of axes.

    Raises:
        ValueError: if width or height is not positive, or there is no column or row.
    """
    checks.positive(width=width, height=height)
    checks.count(columns=columns, rows=rows)
    with mpl.rc_context(STYLE):
        fig = Figure(figsize=(width, height))
        return fig, fig.subplots(rows, columns, **options)


def to_html(fig: Figure, alt: str) -> str:
    """The figure as HTML: an inline SVG that follows the page's theme, with a text alternative.

    Args:
        fig: the figure.
        alt: what somebody who cannot see it has to know: kind of figure, axes, and what it shows.

    Raises:
        ValueError: if the text alternative is empty.
    """
    if not alt.strip():
        raise ValueError("alt is empty; say in a sentence or two what the figure shows")
    for ax in fig.axes:
        if legend := ax.get_legend():
            legend.set_frame_on(False)
    # The names of clip paths and gradients depend on the salt: figures of one page must not share them.
    salt = hashlib.sha256(alt.encode()).hexdigest()
    buffer = io.StringIO()
    with mpl.rc_context(STYLE | {"svg.hashsalt": salt}):
        fig.savefig(buffer, format="svg", metadata={"Date": None})
    svg = buffer.getvalue()
    svg = svg[svg.index("<svg") :].replace(_PAGE, "currentColor")
    svg = re.sub(r"<metadata>.*?</metadata>", "", svg, flags=re.DOTALL)
    # A hundredth of a point is fine enough for a curve; matplotlib writes millionths, a third of the bytes.
    svg = re.sub(r' d="[^"]*"', lambda path: re.sub(r"(\.\d\d)\d+", r"\1", path[0]), svg)
    svg = re.sub(r"(?<=data:image/png;base64,)[A-Za-z0-9+/=\s]+", lambda png: _repacked(png[0]), svg)
    svg = re.sub(r'<svg ([^>]*?)width="[\d.]+pt" height="[\d.]+pt"', r"<svg \1", svg, count=1)
    label = html.escape(alt, quote=True)
    width = fig.get_figwidth()
    # Black text is SVG's default and not written out, black lines are; both have to follow the page as well.
    svg = svg.replace("stroke: #000000", "stroke: currentColor")
    attributes = f'role="img" aria-label="{label}" fill="currentColor" style="width: 100%; max-width: {width}in"'
    svg = svg.replace("<svg ", f"<svg {attributes} ", 1)
    return f'<figure class="lecture-figure" style="margin: 1em 0">{svg}</figure>'


def _repacked(png: str) -> str:
    """A picture in base64, its pixels in fewer bytes: matplotlib writes four channels, few need more than a palette."""
    pixels = np.asarray(Image.open(io.BytesIO(base64.b64decode(png))).convert("RGBA"))
    colours, index = np.unique(pixels.reshape(-1, 4), axis=0, return_inverse=True)
    if len(colours) > 256:
        return png
    palette = Image.fromarray(index.reshape(pixels.shape[:2]).astype(np.uint8))
    palette.putpalette(colours[:, :3].tobytes())
    candidates = [_png(palette, transparency=colours[:, 3].tobytes())]
    if (colours[:, :3] == colours[:, :1]).all() and (colours[:, 3] == 255).all():
        candidates.append(_png(Image.fromarray(pixels[..., 0])))
    return min([png, *candidates], key=len)


def _png(picture: Image.Image, **options) -> str:
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", optimize=True, **options)
    return base64.b64encode(buffer.getvalue()).decode()


def show(fig: Figure, *, alt: str) -> None:
    """Display a figure in a notebook or the book, with its text alternative (see :func:`to_html`)."""
    from IPython.display import HTML, display

    display(HTML(to_html(fig, alt)))


def images(ax: Axes, batch: torch.Tensor, *, columns: int, gap: int = 2, symmetric: bool = False) -> None:
    """Draw a batch of images as a grid on the axes.

    Args:
        ax: where to draw.
        batch: grey, (n, height, width), (n, 1, height, width) or (n, side²), or in colour, (n, 3, height, width);
            values in [0, 1], or any if ``symmetric``.
        columns: images in a row.
        gap: pixels between images.
        symmetric: show signed grey values, zero in the middle, purple–white–orange; each image on its own scale.

    Raises:
        ValueError: for an empty batch, or colours that are to be symmetric.
    """
    if not batch.dim() or not batch.numel():
        raise ValueError(f"batch is empty, with shape {tuple(batch.shape)}; there is nothing to draw")
    checks.count(columns=columns)
    checks.count(0, gap=gap)
    checks.finite(batch=batch)
    colour = batch.dim() == 4 and batch.shape[1] == 3
    if colour and symmetric:
        raise ValueError(
            f"batch has shape {tuple(batch.shape)}; symmetric shows grey values: draw one channel at a time"
        )
    pictures = _in_colour(batch) if colour else _in_grey(batch)
    if symmetric:
        pictures = pictures / np.abs(pictures).max(axis=(1, 2), keepdims=True).clip(1e-12)
    canvas = _arranged(pictures, columns, gap, empty=0 if colour else np.nan)
    # interpolation="none" stores the pixels themselves: a quarter of the bytes, and sharp at every size.
    if symmetric:
        ax.imshow(canvas, cmap="PuOr_r", vmin=-1, vmax=1, interpolation="none")
    else:
        ax.imshow(canvas, cmap="gray", vmin=0, vmax=1, interpolation="none")
    ax.set_axis_off()


def _in_grey(batch: torch.Tensor) -> np.ndarray:
    """(n, height, width) from whatever shape grey images have."""
    side = math.isqrt(batch[0].numel())
    grey = batch.dim() in (2, 3) or (batch.dim() == 4 and batch.shape[1] == 1)
    if not grey or (batch.dim() == 2 and side**2 != batch.shape[1]):
        raise ValueError(
            f"batch has shape {tuple(batch.shape)}; it has to be (n, height, width), (n, 1 or 3, height, width), or "
            "(n, side²)"
        )
    shape = batch.shape[-2:] if batch.dim() > 2 else (side, side)
    return batch.detach().float().cpu().reshape(len(batch), *shape).numpy()


def _in_colour(batch: torch.Tensor) -> np.ndarray:
    """(n, height, width, 4) from (n, 3, height, width): opaque, so that the gaps between them can be transparent."""
    opaque = torch.cat([batch, torch.ones_like(batch[:, :1])], 1).detach().float().cpu()
    return opaque.clamp(0, 1).permute(0, 2, 3, 1).numpy()


def _arranged(pictures: np.ndarray, columns: int, gap: int, empty: float) -> np.ndarray:
    """Pictures (n, height, width, …) row by row on one canvas, ``empty`` between them."""
    rows = -(-len(pictures) // columns)
    height, width = pictures.shape[1] + gap, pictures.shape[2] + gap
    canvas = np.full((rows * height - gap, columns * width - gap, *pictures.shape[3:]), empty, dtype=np.float32)
    for i, picture in enumerate(pictures):
        y, x = i // columns * height, i % columns * width
        canvas[y : y + picture.shape[0], x : x + picture.shape[1]] = picture
    return canvas


def grid(batch: torch.Tensor, *, columns: int, width: float = 7.2, **options) -> Figure:
    """A figure that holds nothing but a grid of images, as tall as it has to be (see :func:`images`)."""
    fig, ax = figure(width, 1)
    images(ax, batch, columns=columns, **options)
    height, across = ax.images[0].get_array().shape[:2]
    fig.set_size_inches(width, width * height / across)
    return fig


def curve(ax: Axes, x: Sequence[float], runs: np.ndarray | torch.Tensor, *, label: str, **style) -> None:
    """Draw mean and standard deviation of several runs.

    Args:
        ax: where to draw.
        x: (points,) positions, such as steps.
        runs: (runs, points) or (points,) measured values.
        label: name in the legend.

    Raises:
        ValueError: if there are not as many values as positions, none at all, a value is infinite, or their spread is
            beyond float64.
    """
    runs = runs.detach().cpu().double() if isinstance(runs, torch.Tensor) else runs
    runs = np.atleast_2d(np.asarray(runs, dtype=float))
    if runs.ndim != 2 or runs.shape[1] != len(x) or not runs.size:
        raise ValueError(f"runs has shape {runs.shape}; with {len(x)} positions it has to be (runs, {len(x)})")
    if np.isinf(runs).any():
        raise ValueError("runs holds infinity; what diverged cannot be drawn: NaN leaves a gap")
    mean, spread = runs.mean(axis=0), runs.std(axis=0)
    (line,) = ax.plot(x, mean, label=label, **style)
    if len(runs) > 1:
        ax.fill_between(x, mean - spread, mean + spread, color=line.get_color(), alpha=0.2, linewidth=0)
