"""Latent plane: a digit VAE with two latents, live: every place of the plane is a picture (items 49, 52, 59, 61)."""

from collections.abc import Sequence
from dataclasses import dataclass

import matplotlib as mpl
import torch
import traitlets
from torch import Tensor, nn

from lecture_lib import figures
from lecture_lib.widgets.base import BUNDLES, LectureWidget
from lecture_lib.widgets.export import export_all
from lecture_lib.widgets.rounded import in_bytes, parts
from lecture_lib.widgets.still import few_greys, framed
from lecture_lib.widgets.tray import tray

N_PIXELS = 784
MOST_CLASSES = 12
SMALLEST_HALF = 2.5  # the plane shows at least so many standard deviations of the prior to each side
STILL_CELLS, STILL_POINTS = 11, 300

Labelled = tuple[Tensor, Sequence[int | str] | Tensor]


@dataclass(frozen=True)
class _Plane:
    """A network and where it puts the test digits; ``frame`` is the middle and half the side of what is shown."""

    name: str
    encoder: nn.Module
    decoder: nn.Module
    points: Tensor
    names: list[str]
    frame: tuple[float, float, float]


class LatentPlane(LectureWidget):
    """Drag through the plane of a VAE with two latents, place a digit on it, walk from one place to another.

    Args:
        vae: has ``encoder``, 784 pixels in [0, 1] to two means and two log variances, and ``decoder``, two latents to
            784 logits; both of layers that ``lecture_lib.widgets.export`` takes.
        digits: images to pick from, (n, 784), values in [0, 1]; the walk begins between two that lie far apart.
        labels: what each image shows, n of them: digits or words.
        points: the plane's population: means (m, 2) that the encoder gives to test digits, and what these show.
        autoencoder: a second plane to compare with, of the same kind, but its encoder gives two numbers and no
            variances; or None.
        autoencoder_points: its population, the codes (m', 2) and what they show.

    Raises:
        TypeError: if a network has no ``encoder`` and ``decoder``, or a layer that the page cannot run.
        ValueError: if a shape or a value does not fit; the message names it.
    """

    _esm = BUNDLES / "latent_plane.js"
    room = ("calc(512px + 64cqi)", "calc(1160px + 105cqi)")

    planes = traitlets.List(traitlets.Dict()).tag(sync=True)  # name, frame, ends, and where its points lie
    encoders = traitlets.Dict().tag(sync=True)  # by the name of the plane
    decoders = traitlets.Dict().tag(sync=True)
    encoder_weights = traitlets.Bytes().tag(sync=True)
    decoder_weights = traitlets.Bytes().tag(sync=True)
    points = traitlets.Bytes().tag(sync=True)  # (m, 2) in half precision, plane behind plane
    point_classes = traitlets.Bytes().tag(sync=True)  # (m,) as uint8, numbers of classes
    classes = traitlets.List(traitlets.Unicode()).tag(sync=True)
    digits = traitlets.Bytes().tag(sync=True)  # (n, 784) as uint8
    labels = traitlets.List(traitlets.Unicode()).tag(sync=True)

    def __init__(
        self,
        vae: nn.Module,
        digits: Tensor,
        labels: Sequence[int | str] | Tensor,
        *,
        points: Labelled,
        autoencoder: nn.Module | None = None,
        autoencoder_points: Labelled | None = None,
    ):
        choice = tray(digits, labels, N_PIXELS)
        if (autoencoder is None) != (autoencoder_points is None):
            raise ValueError("autoencoder and autoencoder_points belong together; give both, or none of them")
        self._planes = [_plane("VAE", vae, points, "points", outputs=4)]
        if autoencoder is not None:
            self._planes.append(_plane("autoencoder", autoencoder, autoencoder_points, "autoencoder_points", outputs=2))
        classes = sorted({name for plane in self._planes for name in plane.names})
        if len(classes) > MOST_CLASSES:
            raise ValueError(f"points are of {len(classes)} classes; the plane has colours for {MOST_CLASSES} at most")
        self._images, self._classes = choice.images, classes
        encoders, encoder_weights = export_all(
            {plane.name: plane.encoder for plane in self._planes}, input_shape=(N_PIXELS,), dtype="int8"
        )
        decoders, decoder_weights = export_all(
            {plane.name: plane.decoder for plane in self._planes}, input_shape=(2,), dtype="int8"
        )
        super().__init__(
            planes=self._described(),
            encoders=encoders,
            decoders=decoders,
            encoder_weights=encoder_weights,
            decoder_weights=decoder_weights,
            points=torch.cat([plane.points for plane in self._planes]).half().numpy().tobytes(),
            point_classes=bytes(classes.index(name) for plane in self._planes for name in plane.names),
            classes=classes,
            **choice.traits(),
        )

    def __repr__(self) -> str:
        names = " and ".join(plane.name for plane in self._planes)
        return f"LatentPlane({names}, {len(self._planes[0].points)} points)"

    def _described(self) -> list[dict]:
        described, start = [], 0
        for plane in self._planes:
            end = start + len(plane.points)
            ends = _far_apart(_codes(plane.encoder, self._images), plane.frame)
            described.append({"name": plane.name, "frame": plane.frame, "ends": ends, "start": start, "end": end})
            start = end
        return described

    def fallback_html(self) -> str:
        """The plane of the VAE: its test digits in the colours of their classes, and what the decoder draws there."""
        plane = self._planes[0]
        x, y, half = plane.frame
        fig, axes = figures.figure(7.2, 3.7, columns=2)
        with mpl.rc_context(figures.STYLE):
            for i, name in enumerate(self._classes):
                own = [number for number, own in enumerate(plane.names[:STILL_POINTS]) if own == name]
                colour = mpl.colormaps["tab10"](i % 10)
                marks = {"marker": f"${name}$", "s": 26, "linewidths": 0, "color": colour, "rasterized": True}
                axes[0].scatter(*plane.points[own].T, **marks)
            framed([axes[1]], {"what the decoder draws there": self._decoded(plane)})
        axes[0].set(xlim=(x - half, x + half), ylim=(y - half, y + half), aspect="equal", title="test digits")
        axes[0].grid(False)
        alt = (
            f"Two pictures of the same plane, both latents from {x - half:.1f} to {x + half:.1f}. Left: test digits "
            f"of {len(self._classes)} classes as coloured figures; each class fills a region of its own. Right: a grid "
            f"of {STILL_CELLS} × {STILL_CELLS} decoded digits; neighbours look alike and turn into each other."
        )
        return figures.to_html(fig, alt)

    @torch.no_grad()
    def _decoded(self, plane: _Plane) -> Tensor:
        """What the decoder draws in the middle of each cell, in one picture; the second latent grows upwards."""
        x, y, half = plane.frame
        steps = (torch.arange(STILL_CELLS) + 0.5) * 2 / STILL_CELLS - 1
        across, up = torch.meshgrid(x + half * steps, y - half * steps, indexing="xy")
        pictures = torch.sigmoid(plane.decoder(torch.stack([across, up], dim=-1).view(-1, 2)))
        grid = pictures.view(STILL_CELLS, STILL_CELLS, 28, 28).permute(0, 2, 1, 3)
        return few_greys(grid.reshape(28 * STILL_CELLS, 28 * STILL_CELLS))


def _plane(name: str, model: nn.Module, points: Labelled, argument: str, *, outputs: int) -> _Plane:
    """Checked, with the numbers that travel."""
    encoder, decoder = map(in_bytes, parts(model))
    places, names = _population(points, argument)
    with torch.no_grad():
        found = encoder(torch.zeros(1, N_PIXELS)).shape
        if found != (1, outputs):
            kind = "two means and two log variances" if outputs == 4 else "two numbers"
            raise ValueError(f"the {name}'s encoder makes {tuple(found[1:])} of an image; it has to make {kind}")
        found = decoder(torch.zeros(1, 2)).shape
        if found != (1, N_PIXELS):
            raise ValueError(f"the {name}'s decoder makes {tuple(found[1:])} of z; it has to make {N_PIXELS} logits")
    frame = _frame(places, centred=outputs == 4)
    return _Plane(name, encoder, decoder, places, names, frame)


def _population(points: Labelled, argument: str) -> tuple[Tensor, list[str]]:
    places, labels = points
    names = [str(name) for name in (labels.tolist() if isinstance(labels, Tensor) else labels)]
    if places.dim() != 2 or places.shape[1] != 2 or len(places) < 10:
        raise ValueError(f"{argument} holds places of shape {tuple(places.shape)}; they have to be (m, 2) with m ≥ 10")
    if not places.isfinite().all():
        raise ValueError(f"{argument} holds places that are not finite; look for a training that diverged")
    if len(names) != len(places):
        raise ValueError(f"{argument} has {len(names)} labels for {len(places)} places; give one for each")
    return places.detach().cpu().float(), names


def _frame(places: Tensor, *, centred: bool) -> tuple[float, float, float]:
    """Middle and half the side of a square that holds all places but the outermost; the prior's is around 0."""
    low, high = places.quantile(torch.tensor([0.02, 0.98]), dim=0)
    middle = torch.zeros(2) if centred else (low + high) / 2
    half = 1.08 * torch.maximum(high - middle, middle - low).max().item()
    if centred:
        half = max(half, SMALLEST_HALF)
    return middle[0].item(), middle[1].item(), half


def _far_apart(codes: Tensor, frame: tuple[float, float, float]) -> list[list[float]]:
    """The two codes furthest apart but for the first, on which the ring lies; moved into the frame if outside."""
    x, y, half = frame
    middle = torch.tensor([x, y])
    inside = (codes[1:] if len(codes) > 2 else codes).clamp(middle - 0.93 * half, middle + 0.93 * half)
    a, b = divmod(torch.cdist(inside, inside).argmax().item(), len(inside))
    return inside[[a, b]].tolist()


@torch.no_grad()
def _codes(encoder: nn.Module, x: Tensor) -> Tensor:
    return encoder(x)[:, :2]
