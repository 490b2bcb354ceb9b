"""Draw a bag: a pix2pix network that turns the reader's lines into a picture, stroke by stroke (items 97 to 99)."""

import numpy as np
import torch
import traitlets
from torch import Tensor, nn

from lecture_lib import data, figures
from lecture_lib.translation import shipped
from lecture_lib.translation.pairs import contours, enlarged
from lecture_lib.widgets.base import BUNDLES, LectureWidget
from lecture_lib.widgets.export import export
from lecture_lib.widgets.rounded import in_bytes
from lecture_lib.widgets.still import few_greys, framed

BAG = 8  # class of Fashion-MNIST
PICKED = (1, 2, 3, 7, 8, 9, 18, 22)
"""Bags of the test set whose lines differ much, as positions among all bags."""


class DrawABag(LectureWidget):
    """A sheet to draw contours on, and what a translator makes of them after every stroke.

    Pen and eraser are one pixel and a few pixels wide. Contours of real pictures are there to begin with, or for
    readers who cannot draw; a slider and a button go through the lines in the order of the pen, and the real picture
    stands beside what the network makes.

    Args:
        translator: maps contours (n, 1, side, side), 1 on a line and 0 elsewhere, to pictures of the same shape in
            [0, 1]; of layers that ``lecture_lib.widgets.export`` takes. Without it: the shipped one of bags.
        pictures: real pictures to begin with, (n, 1, h, w) in [0, 1], no larger than side. Their contours are found as
            for the training, ``lecture_lib.translation.contours``. Without them: eight bags of the test set.

    Raises:
        TypeError: if the translator has a layer that the page cannot run.
        ValueError: if a shape or a value does not fit; the message names it.
        ModuleNotFoundError: if scikit-image is not installed, which finds the contours.
    """

    _esm = BUNDLES / "draw_a_bag.js"
    room = ("calc(325px + 32cqi)", "calc(495px + 145cqi)")

    network = traitlets.Dict().tag(sync=True)
    weights = traitlets.Bytes().tag(sync=True)
    contours = traitlets.Bytes().tag(sync=True)  # (n, side, side), a bit for each pixel
    pictures = traitlets.Bytes().tag(sync=True)  # (n, side, side) as uint8

    def __init__(self, translator: nn.Module | None = None, pictures: Tensor | None = None, *, side: int = 64):
        self._translator = in_bytes(shipped.bags() if translator is None else translator)
        given = _bags() if pictures is None else pictures
        if given.dim() != 4 or given.shape[1] != 1 or len(given) == 0:
            raise ValueError(f"pictures has shape {tuple(given.shape)}; it has to be (n, 1, h, w) with n ≥ 1")
        if side % 8:
            raise ValueError(f"side is {side}; it has to be a multiple of 8")
        network = export(self._translator, input_shape=(1, side, side), dtype="int8")
        self._pictures = enlarged(given.detach().cpu().float(), side)
        self._contours = (contours(self._pictures) > 0.5).float()
        self._check_answer()
        super().__init__(
            network=network.spec,
            weights=network.weights,
            contours=np.packbits(self._contours.numpy().astype(np.uint8)).tobytes(),
            pictures=(self._pictures * 255).round().to(torch.uint8).numpy().tobytes(),
        )

    def __repr__(self) -> str:
        return f"DrawABag({len(self._pictures)} pictures, {len(self.weights)} bytes of network)"

    @torch.no_grad()
    def _answer(self) -> Tensor:
        return self._translator(self._contours[:1])

    def _check_answer(self) -> None:
        made, side = self._answer(), self._contours.shape[-1]
        if made.shape != (1, 1, side, side):
            raise ValueError(
                f"translator makes {tuple(made.shape[1:])} of contours (1, {side}, {side}); it has to keep the shape"
            )
        if made.min() < 0 or made.max() > 1:
            raise ValueError(
                f"translator makes values from {made.min():.3g} to {made.max():.3g}; pictures lie in [0, 1]: let it "
                "end with nn.Sigmoid()"
            )

    def fallback_html(self) -> str:
        """The lines of the first bag, what the network makes of them, and the real bag."""
        made = self._answer()
        error = (made - self._pictures[:1]).abs().mean().item()
        fig, axes = figures.figure(7.2, 2.8, columns=3)
        titles = {"lines": self._contours[:1], "the network's bag": few_greys(made, 31)}
        titles["the real bag"] = few_greys(self._pictures[:1], 31)
        framed(axes, {title: picture[0, 0] for title, picture in titles.items()})
        alt = (
            "Three pictures side by side: the contour of a bag, thin lines on an empty sheet; the bag that a network "
            f"makes of these lines; and the real bag they were taken from. The two differ by {error:.3f} of 1 on "
            "average."
        )
        return figures.to_html(fig, alt)


def _bags() -> Tensor:
    images = data.fashion_mnist("test")
    return images.x[images.y == BAG][list(PICKED)]
