"""Denoising bench: spoil a digit, let a network clean it, and let the two chase each other (items 40 to 44)."""

from collections.abc import Sequence

import torch
import traitlets
from torch import Tensor, nn

from lecture_lib import figures
from lecture_lib.autoencoder import GaussianNoise, corrupt, psnr
from lecture_lib.widgets.base import BUNDLES, LectureWidget
from lecture_lib.widgets.export import export
from lecture_lib.widgets.rounded import halved
from lecture_lib.widgets.still import framed
from lecture_lib.widgets.tray import tray

N_PIXELS = 784
FALLBACK_STD = 0.5


class DenoisingBench(LectureWidget):
    """Spoil a digit with Gaussian or masking noise, see what the network makes of it, and repeat: the chain of 2013.

    Step and Play corrupt and denoise again and again, drawing each state from the network's answer or keeping its mean
    (Bengio, Yao, Alain & Vincent 2013).

    Args:
        denoiser: maps corrupted images (batch, 1, 28, 28), whose values may leave [0, 1], to logits of the clean ones;
            of layers that ``lecture_lib.widgets.export`` takes.
        digits: images to start from, (n, 784), values in [0, 1].
        labels: what each image shows, n of them: digits or words.
        seed: of noise and chain; the reader can change it.

    Raises:
        TypeError: if ``denoiser`` has a layer that the page cannot run.
        ValueError: if a shape or a value does not fit; the message names it.
    """

    _esm = BUNDLES / "denoising_bench.js"
    room = ("calc(409px + 37.5cqi)", "calc(781px + 150cqi)")

    denoiser = traitlets.Dict().tag(sync=True)
    weights = traitlets.Bytes().tag(sync=True)
    digits = traitlets.Bytes().tag(sync=True)  # (n, 784) as uint8
    labels = traitlets.List(traitlets.Unicode()).tag(sync=True)
    seed = traitlets.Int().tag(sync=True)

    def __init__(self, denoiser: nn.Module, digits: Tensor, labels: Sequence[int | str] | Tensor, *, seed: int = 0):
        choice = tray(digits, labels, N_PIXELS)
        if not 0 <= seed <= 9999:
            raise ValueError(f"seed is {seed}; the widget takes 0 to 9999")
        self._denoiser, self._images = halved(denoiser), choice.images
        network = export(self._denoiser, input_shape=(1, 28, 28))
        answer = self._logits(self._images[:1].view(1, 1, 28, 28))
        if answer.numel() != N_PIXELS:
            raise ValueError(f"denoiser makes {tuple(answer.shape[1:])} of an image; it has to make {N_PIXELS} logits")
        super().__init__(denoiser=network.spec, weights=network.weights, seed=seed, **choice.traits())

    def __repr__(self) -> str:
        return f"DenoisingBench({len(self.weights) // 2} parameters, seed={self.seed})"

    @torch.no_grad()
    def _logits(self, x: Tensor) -> Tensor:
        return self._denoiser(x)

    def fallback_html(self) -> str:
        """The first digit, spoiled, and what the network makes of it."""
        clean = self._images[:1].view(1, 1, 28, 28)
        noisy = corrupt(clean, GaussianNoise(FALLBACK_STD), torch.Generator().manual_seed(self.seed))
        answer = torch.sigmoid(self._logits(noisy)).view_as(clean)
        before, after = psnr(noisy, clean).item(), psnr(answer, clean).item()

        fig, axes = figures.figure(7.2, 2.8, columns=3)
        pictures = {
            "clean x": clean,
            f"noisy x̃: {before:.1f} dB": noisy,
            f"network's answer: {after:.1f} dB": answer,
        }
        framed(axes, {title: picture.view(28, 28) for title, picture in pictures.items()})
        alt = (
            f"Three pictures of digit {self.labels[0]}: clean; with Gaussian noise of standard deviation "
            f"{FALLBACK_STD}, PSNR {before:.1f} dB; and the network's answer to it, {after:.1f} dB."
        )
        return figures.to_html(fig, alt)
