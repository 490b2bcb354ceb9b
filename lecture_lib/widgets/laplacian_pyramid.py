"""Laplacian pyramid: a face as a sum of three levels, and those that a LAPGAN draws from coarse to fine."""

import torch
import traitlets
from matplotlib.axes import Axes
from torch import Tensor

from lecture_lib import arithmetic, figures, laplacian, pretrained
from lecture_lib.widgets.base import BUNDLES, LectureWidget
from lecture_lib.widgets.export import export_all
from lecture_lib.widgets.rounded import in_bytes

FACES, FACES_SEED = 12, 3  # rendered ones that nothing was trained on
FIRST = 7  # long hair and glasses
CONTRAST = 1.5  # differences are shown around grey, so many times as large
LEVELS = 2


class LaplacianPyramid(LectureWidget):
    """A face taken apart into three levels, each with a weight, and their sum; the levels real, or drawn by a LAPGAN.

    With all weights at 1 the sum is the face again, and the widget shows the largest error. Drawn levels get new noise
    one by one: what is coarser stays, what is finer is drawn again. A line tells how much the noise was measured to
    matter.

    Args:
        generator: a LAPGAN of two differences in colour. Without it: the shipped one of cartoon faces, and what its
            card says about the noise.
        faces: real faces to take apart, (n, 3, side, side) in [0, 1], the side that of the generator's pictures.
            Without it: twelve rendered ones.
        seed: of the noise that the drawn face begins with.

    Raises:
        TypeError: if a network has a layer that the page cannot run.
        ValueError: if the generator has another number of levels, or makes pictures of another shape than the faces;
            or a value lies outside [0, 1].
    """

    _esm = BUNDLES / "laplacian_pyramid.js"
    room = ("calc(307px + 67cqi)", "calc(528px + 100cqi)")

    networks = traitlets.Dict().tag(sync=True)  # "coarsest", "middle" and "fine": spec, start and end of each
    weights = traitlets.Bytes().tag(sync=True)
    shape = traitlets.Dict().tag(sync=True)  # side of the smallest picture, latent; first: the face to begin with
    noise = traitlets.Bytes().tag(sync=True)  # of the finest level, the middle one and the smallest picture, as fp16
    faces = traitlets.Bytes().tag(sync=True)  # (n, 3, side, side) as uint8
    shares = traitlets.Dict().tag(sync=True)  # of the noise: "middle", "fine", over so many "trainings"; or empty

    def __init__(
        self,
        generator: laplacian.PyramidGenerator | None = None,
        faces: Tensor | None = None,
        *,
        seed: int = 0,
    ):
        shares = _shares() if generator is None else {}
        self._generator = in_bytes(laplacian.faces() if generator is None else generator)
        self._faces = _rendered() if faces is None else faces.detach().float().cpu()
        noise = _checked_noise(self._generator, seed)
        self._noise = [z.half().float() for z in noise]
        _check_faces(self._faces, 2**LEVELS * self._generator.side)
        self._first = FIRST if len(self._faces) > FIRST else 0
        side, latent = self._generator.side, self._generator.latent
        fine, middle = (maker.network for maker in self._generator.differences)
        networks, weights = export_all(
            {"coarsest": self._generator.coarsest, "middle": middle, "fine": fine},
            input_shape={"coarsest": (latent,), "middle": (4, 2 * side, 2 * side), "fine": (4, 4 * side, 4 * side)},
            dtype="int8",
        )
        super().__init__(
            networks=networks,
            weights=weights,
            shape={"side": side, "latent": latent, "first": self._first},
            noise=torch.cat([z.flatten() for z in self._noise]).half().numpy().tobytes(),
            faces=(self._faces * 255).round().to(torch.uint8).numpy().tobytes(),
            shares=shares,
        )

    def __repr__(self) -> str:
        return f"LaplacianPyramid({len(self._faces)} faces, {len(self.weights)} bytes of networks)"

    @torch.no_grad()
    def drawn(self) -> list[Tensor]:
        """The levels that the first noise becomes, the finest first: (1, 3, side, side) each."""
        return self._generator.levels(self._noise)

    def fallback_html(self) -> str:
        """The levels and the sum of the first face, and below them those of a drawn one."""
        real = laplacian.pyramid(self._faces[self._first : self._first + 1], LEVELS)
        error = (laplacian.reconstructed(real) - self._faces[self._first]).abs().max().item()
        fig, axes = figures.figure(7.2, 4.1, rows=2, columns=4)
        for row, name, levels in zip(axes, ("a real face", "a drawn one"), (real, self.drawn()), strict=True):
            _draw_row(row, levels)
            row[0].set_ylabel(name)
        for ax, name in zip(axes[0], ("$I_2$", "$h_1$", "$h_0$", "the sum"), strict=True):
            ax.set_title(name)
        side = self._generator.side
        alt = (
            f"Two rows of four pictures. Above, a face at {side} by {side} pixels; what is missing at {2 * side} by "
            f"{2 * side} and at {4 * side} by {4 * side}, grey but for outlines; and the sum, which is the face again "
            f"but for {error:.0e} of 1. Below, the same of a face whose three levels were drawn by a LAPGAN."
        )
        return figures.to_html(fig, alt)


def _draw_row(axes: list[Axes], levels: list[Tensor]) -> None:
    """Smallest picture, differences around grey, and the sum."""
    *differences, small = levels
    signed = [0.5 + CONTRAST * level for level in reversed(differences)]
    for ax, x in zip(axes, [small, *signed, laplacian.reconstructed(levels)], strict=True):
        ax.imshow(x[0].clamp(0, 1).permute(1, 2, 0).numpy(), interpolation="nearest")
        ax.set(xticks=[], yticks=[])
        ax.grid(False)


def _rendered() -> Tensor:
    return arithmetic.plain_faces(FACES, torch.Generator().manual_seed(FACES_SEED)).x


def _shares() -> dict[str, float]:
    """How much of a drawn difference new noise changes, from the card of the shipped weights."""
    card = pretrained.load(laplacian.shipped.NAME).card
    side = laplacian.shipped.SIDE
    shares = {
        name: card["measured"]["levels"][f"share of the noise, {size}"]["mean"]
        for name, size in (("middle", 2 * side), ("fine", 4 * side))
    }
    return shares | {"trainings": len(card["seeds"])}


@torch.no_grad()
def _checked_noise(generator: laplacian.PyramidGenerator, seed: int) -> list[Tensor]:
    """Noise for one picture, once the generator has shown what it makes of it."""
    if len(generator.differences) != LEVELS:
        raise ValueError(f"generator draws {len(generator.differences)} differences; the widget shows {LEVELS}")
    noise = generator.noise(1, torch.Generator().manual_seed(seed))
    small = generator.coarsest(noise[-1])
    if small.shape != (1, 3, generator.side, generator.side):
        raise ValueError(
            f"generator.coarsest makes {tuple(small.shape[1:])}; with side {generator.side} it has to make pictures "
            f"in colour, {(3, generator.side, generator.side)}"
        )
    return noise


def _check_faces(faces: Tensor, side: int) -> None:
    if faces.shape[1:] != (3, side, side) or len(faces) == 0:
        raise ValueError(
            f"faces has shape {tuple(faces.shape)}; for this generator it has to be (n, 3, {side}, {side})"
        )
    if not ((faces >= 0) & (faces <= 1)).all():
        raise ValueError(f"faces holds values from {faces.min():g} to {faces.max():g}; pictures lie in [0, 1]")
