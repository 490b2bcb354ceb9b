"""Bottleneck: how much of a digit gets through k numbers, by an autoencoder and by PCA (items 33 to 35)."""

from collections.abc import Sequence

import matplotlib as mpl
import torch
import traitlets
from torch import Tensor, nn

from lecture_lib import figures
from lecture_lib.widgets.base import BUNDLES, LectureWidget
from lecture_lib.widgets.export import export
from lecture_lib.widgets.rounded import in_bytes, parts
from lecture_lib.widgets.still import framed
from lecture_lib.widgets.tray import tray

N_PIXELS = 784


class Bottleneck(LectureWidget):
    """Draw or pick a digit and choose a code size k: what an ordered autoencoder and PCA make of k numbers.

    The autoencoder has to be ordered, that is trained on the first k of its code units for every k
    (``lecture_lib.autoencoder.keep_first``): the page sets the units beyond k to zero.

    Args:
        autoencoder: has ``encoder``, 784 pixels in [0, 1] to K codes, and ``decoder``, K codes to 784 pixel values
            (not logits); both of layers that ``lecture_lib.widgets.export`` takes.
        mean: (784,) the mean image of the data.
        components: (K, 784) their principal directions as orthonormal rows, largest variance first
            (``lecture_lib.autoencoder.principal_components``).
        digits: images to start from, (n, 784), values in [0, 1].
        labels: what each image shows, n of them: digits or words.
        k: code size to start with.

    Raises:
        TypeError: if ``autoencoder`` has no ``encoder`` and ``decoder``, or a layer that the page cannot run.
        ValueError: if a shape or a value does not fit; the message names it.
    """

    _esm = BUNDLES / "bottleneck.js"
    room = ("calc(440px + 25cqi)", "calc(794px + 100cqi)")

    encoder = traitlets.Dict().tag(sync=True)
    decoder = traitlets.Dict().tag(sync=True)
    encoder_weights = traitlets.Bytes().tag(sync=True)
    decoder_weights = traitlets.Bytes().tag(sync=True)
    mean = traitlets.Bytes().tag(sync=True)  # (784,) in half precision
    components = traitlets.Bytes().tag(sync=True)  # (K, 784) in half precision
    digits = traitlets.Bytes().tag(sync=True)  # (n, 784) as uint8
    labels = traitlets.List(traitlets.Unicode()).tag(sync=True)
    k = traitlets.Int().tag(sync=True)

    def __init__(
        self,
        autoencoder: nn.Module,
        mean: Tensor,
        components: Tensor,
        digits: Tensor,
        labels: Sequence[int | str] | Tensor,
        *,
        k: int = 8,
    ):
        choice = tray(digits, labels, N_PIXELS)
        self._encoder, self._decoder = map(in_bytes, parts(autoencoder))
        encoder = export(self._encoder, input_shape=(N_PIXELS,), dtype="int8")
        size = self._code(choice.images[:1]).shape[1]
        decoder = export(self._decoder, input_shape=(size,), dtype="int8")
        _check_components(mean, components, size)
        if not 1 <= k <= size:
            raise ValueError(f"k is {k}; the code has {size} units: choose from 1 to {size}")
        self._mean, self._components = (tensor.detach().cpu().half() for tensor in (mean, components))
        self._images = choice.images
        super().__init__(
            encoder=encoder.spec,
            decoder=decoder.spec,
            encoder_weights=encoder.weights,
            decoder_weights=decoder.weights,
            mean=self._mean.numpy().tobytes(),
            components=self._components.contiguous().numpy().tobytes(),
            k=k,
            **choice.traits(),
        )
        decoded = self._learned(self._images[:1]).shape
        if decoded != (size, N_PIXELS):
            raise ValueError(
                f"autoencoder.decoder makes {tuple(decoded[1:])} of a code; it has to make {N_PIXELS} pixels"
            )

    def __repr__(self) -> str:
        return f"Bottleneck({len(self._components)} code units, k={self.k})"

    @torch.no_grad()
    def _code(self, x: Tensor) -> Tensor:
        return self._encoder(x).flatten(1)

    @torch.no_grad()
    def _learned(self, x: Tensor) -> Tensor:
        """Reconstructions of one picture x (1, 784) from its first 1 … K codes, (K, 784)."""
        code = self._code(x)
        return self._decoder(code * torch.ones(code.shape[1], code.shape[1]).tril())

    def _linear(self, x: Tensor) -> Tensor:
        """The same with the first 1 … K principal components."""
        mean, components = self._mean.float(), self._components.float()
        shares = components @ (x[0] - mean)
        return mean + (shares[:, None] * components).cumsum(0)

    def fallback_html(self) -> str:
        """The first digit, what comes through k numbers by both ways, and the errors at every size."""
        x, k = self._images[:1], self.k
        results = {"autoencoder": self._learned(x), "PCA": self._linear(x)}
        errors = {name: (images - x).square().sum(1) for name, images in results.items()}

        fig, axes = figures.figure(7.2, 2.4, columns=4, width_ratios=(1, 1, 1, 1.4))
        pictures = {"input": x[0]} | {f"{name}, k = {k}": images[k - 1] for name, images in results.items()}
        framed(axes[:3], {title: picture.view(28, 28) for title, picture in pictures.items()})
        with mpl.rc_context(figures.STYLE):
            for (name, values), colour, style in zip(
                errors.items(), (figures.BLUE, figures.ORANGE), ("-", "--"), strict=True
            ):
                axes[3].plot(range(1, len(values) + 1), values, style, label=name, color=colour)
                axes[3].plot(k, values[k - 1], "o", color=colour)
            axes[3].set(title="squared error", xlabel="code size k", ylim=(0, None))
            axes[3].legend()
        alt = (
            f"Digit {self.labels[0]}, and what comes through {k} numbers: by the autoencoder with a squared error of "
            f"{errors['autoencoder'][k - 1]:.1f}, by PCA with one of {errors['PCA'][k - 1]:.1f}. Right: the errors for "
            f"every code size up to {len(self._components)}; both fall as the code grows."
        )
        return figures.to_html(fig, alt)


def _check_components(mean: Tensor, components: Tensor, size: int) -> None:
    if mean.shape != (N_PIXELS,):
        raise ValueError(f"mean has shape {tuple(mean.shape)}; it has to be one image, ({N_PIXELS},)")
    if components.shape != (size, N_PIXELS):
        raise ValueError(
            f"components has shape {tuple(components.shape)}; the code has {size} units, so it has to be "
            f"({size}, {N_PIXELS})"
        )
    overlaps = components.double() @ components.double().T
    if not (overlaps - torch.eye(size, device=overlaps.device)).abs().max() < 1e-2:
        raise ValueError("the rows of components are not orthonormal; pass principal directions of length 1")
