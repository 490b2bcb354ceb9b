"""Unroll the manifold: a rolled-up sheet in space beside codes of it with two numbers per point (items 6 and 8)."""

import gzip
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar

import matplotlib as mpl
import numpy as np
import torch
import traitlets
from torch import Tensor, nn

from lecture_lib import figures
from lecture_lib.widgets.base import BUNDLES, LectureWidget
from lecture_lib.widgets.export import export_all

NEIGHBOURS = 10
WIDTHS = {"x": 3, "t": 2, "isomap": 2, "tsne": 2}
TURN, TILT = -74, 14  # degrees: the side from which the first frame shows the cloud


@dataclass(frozen=True, eq=False)
class Unrolled:
    """A cloud of points on a bent sheet, and codes of it that were computed before.

    Attributes:
        name: of the sheet, such as "roll"; clouds of one name differ in their noise.
        noise: standard deviation of the noise on each coordinate, in the units of ``x``.
        x: the points in space, (n, 3), in the units that the sheet's encoder takes.
        t: where each point lies on the flat sheet, (n, 2), along the bend first; distances in ``t`` are true ones.
        isomap: a code, (n, 2).
        tsne: a code, (n, 2).
    """

    name: str
    noise: float
    x: Tensor
    t: Tensor
    isomap: Tensor
    tsne: Tensor


class UnrollTheManifold(LectureWidget):
    """Turn a rolled-up sheet in space, and see what PCA, Isomap, t-SNE and an autoencoder make of it in the plane.

    PCA and the encoder run in the page. A point and its nearest in the code are marked in both pictures.

    Usage: ``UnrollTheManifold(clouds, {"roll": encoder, "S-curve": other})`` as the last line of a cell.

    Args:
        clouds: one for each sheet and noise, those of a sheet with rising noise; the widget begins with the first.
        encoders: for each name of a sheet a network from (batch, 3) to (batch, 2), of layers that ``nn.js``
            knows.

    Raises:
        ValueError: if a shape, a number or a name does not fit; the message names it.
        TypeError: if an encoder has a layer that the page cannot run.
    """

    _esm = BUNDLES / "unroll_the_manifold.js"
    room = ("870px", "1310px")
    needs: ClassVar[tuple[str, ...]] = ("plotly",)

    points = traitlets.Bytes().tag(sync=True)  # of each cloud x, t, isomap, tsne behind each other in half precision
    clouds = traitlets.List(traitlets.Dict()).tag(sync=True)  # name, noise and n of each
    encoders = traitlets.Dict().tag(sync=True)
    weights = traitlets.Bytes().tag(sync=True)

    def __init__(self, clouds: Sequence[Unrolled], encoders: Mapping[str, nn.Module]):
        self._clouds = list(clouds)
        _check(self._clouds, encoders)
        networks, weights = export_all(encoders, input_shape=(3,))
        for name, encoder in encoders.items():
            _check_code(name, encoder)
        super().__init__(
            points=b"".join(_halves(cloud) for cloud in self._clouds),
            clouds=[{"name": c.name, "noise": round(float(c.noise), 4), "n": len(c.x)} for c in self._clouds],
            encoders=networks,
            weights=weights,
        )
        self.on_msg(self._answer)

    def __repr__(self) -> str:
        return f"UnrollTheManifold({len(self.clouds)} clouds of {', '.join(self.encoders)})"

    def _answer(self, widget: LectureWidget, content: dict, buffers: list) -> None:
        """Hand plotly.js to a page that asks for it; compressed, because Jupyter's limit on data would drop it else."""
        if content == {"ask": "plotly"}:
            from plotly.offline import get_plotlyjs

            self.send({"plotly": "gzip"}, buffers=[gzip.compress(get_plotlyjs().encode(), mtime=0)])

    def fallback_html(self) -> str:
        """The first cloud, its code by PCA and its code by Isomap, with the share of neighbours that each keeps."""
        cloud = self._clouds[0]
        x, t = (tensor.detach().double().cpu().numpy() for tensor in (cloud.x, cloud.t))
        codes = {"PCA": principal_plane(x), "Isomap": cloud.isomap.detach().double().cpu().numpy()}
        shares = {name: neighbours_kept(t, code) for name, code in codes.items()}
        seen = seen_from(x - (x.max(0) + x.min(0)) / 2, TURN, TILT)
        pictures = [("in space", seen[np.argsort(seen[:, 2])], t[np.argsort(seen[:, 2])])]
        pictures += [(f"{name}: {shares[name]:.0%} of neighbours kept", code, t) for name, code in codes.items()]
        fig, axes = figures.figure(7.2, 2.6, columns=3)
        with mpl.rc_context(figures.STYLE):
            for ax, (title, points, along) in zip(axes, pictures, strict=True):
                ax.scatter(points[:, 0], points[:, 1], c=along[:, 0], s=7, cmap="plasma", rasterized=True)
                ax.set_title(title, fontsize=10)
                ax.set_aspect("equal", "datalim")
                ax.set_axis_off()
        alt = (
            f"Three pictures of {len(x)} points on a bent sheet ({cloud.name}), coloured along the sheet: in space; "
            f"their code by PCA, which keeps {shares['PCA']:.0%} of the sheet's neighbours; and by Isomap, which keeps "
            f"{shares['Isomap']:.0%}."
        )
        return figures.to_html(fig, alt)


def _halves(cloud: Unrolled) -> bytes:
    tensors = (getattr(cloud, name).detach().cpu().to(torch.float16).contiguous() for name in WIDTHS)
    return b"".join(tensor.numpy().tobytes() for tensor in tensors)


def _check(clouds: list[Unrolled], encoders: Mapping[str, nn.Module]) -> None:
    if not clouds:
        raise ValueError("clouds is empty; the widget needs at least one cloud")
    for i, cloud in enumerate(clouds):
        n = len(cloud.x)
        if n <= NEIGHBOURS:
            raise ValueError(f"clouds[{i}].x has {n} points; each needs {NEIGHBOURS} neighbours, so more than that")
        for name, width in WIDTHS.items():
            tensor = getattr(cloud, name)
            if tensor.shape != (n, width):
                raise ValueError(f"clouds[{i}].{name} has shape {tuple(tensor.shape)}; it has to be ({n}, {width})")
            if not tensor.detach().to(torch.float16).isfinite().all():
                raise ValueError(f"clouds[{i}].{name} is not finite in half precision; scale it to values below 60,000")
    names = {cloud.name for cloud in clouds}
    if names != set(encoders):
        raise ValueError(f"encoders are for {sorted(encoders)}; the clouds are of {sorted(names)}: give one for each")
    for name in names:
        levels = [float(cloud.noise) for cloud in clouds if cloud.name == name]
        if any(b <= a for a, b in pairwise(levels)):
            raise ValueError(f"the clouds of {name!r} have noise {levels}; give them with rising noise")


def _check_code(name: str, encoder: nn.Module) -> None:
    parameter = next(encoder.parameters(), torch.zeros(()))
    with torch.no_grad():
        shape = tuple(encoder(parameter.new_zeros(2, 3)).shape)
    if shape != (2, 2):
        raise ValueError(f"encoders[{name!r}] makes {shape} of (2, 3); a code for the plane has two numbers per point")


def principal_plane(x: np.ndarray) -> np.ndarray:
    """The first two principal components of x (n, 3), (n, 2); an axis' entry of largest size is positive."""
    centred = x - x.mean(0)
    axes = np.linalg.eigh(centred.T @ centred)[1][:, :0:-1]
    largest = np.abs(axes).argmax(0)
    return centred @ (axes * np.sign(axes[largest, [0, 1]]))


def neighbours_kept(t: np.ndarray, code: np.ndarray, k: int = NEIGHBOURS) -> float:
    """Of each point's k nearest in t (n, 2), the share that are among its k nearest in the code (n, 2): 0 to 1."""
    near = [np.argsort(_distances(points), axis=1)[:, :k] for points in (t, code)]
    return float(np.mean([len(np.intersect1d(a, b)) / k for a, b in zip(*near, strict=True)]))


def _distances(points: np.ndarray) -> np.ndarray:
    """Euclidean distances of all pairs, (n, n), infinite on the diagonal."""
    distances = np.linalg.norm(points[:, None] - points[None], axis=2)
    np.fill_diagonal(distances, np.inf)
    return distances


def seen_from(x: np.ndarray, turn: float, tilt: float) -> np.ndarray:
    """What a distant eye at ``turn`` and ``tilt`` (degrees) sees of x (n, 3): right, up and towards the eye, (n, 3)."""
    a, b = np.radians([turn, tilt])
    right = [-np.sin(a), np.cos(a), 0]
    up = [-np.sin(b) * np.cos(a), -np.sin(b) * np.sin(a), np.cos(b)]
    return x @ np.array([right, up, [np.cos(b) * np.cos(a), np.cos(b) * np.sin(a), np.sin(b)]]).T
