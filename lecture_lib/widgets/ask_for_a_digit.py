"""Ask for a digit: a generator that is told which class to draw, and a noise that decides how (items 93 to 95)."""

from collections.abc import Mapping, Sequence

import torch
import traitlets
from torch import Tensor, nn

from lecture_lib import data, figures
from lecture_lib.conditional import shipped
from lecture_lib.widgets.base import BUNDLES, LectureWidget
from lecture_lib.widgets.export import export_all
from lecture_lib.widgets.rounded import in_bytes
from lecture_lib.widgets.still import few_greys

HANDS, STILL_HANDS = 7, 6
SLIDERS = 3
SAMPLES = 1024  # pictures that the directions of the sliders are measured on


class AskForADigit(LectureWidget):
    """A sheet of what a conditional generator draws: a row for each class, a column for each noise z.

    Whoever reads picks a class and a column, sees G(z, c) large, changes z along the three directions that change the
    pictures most (the whole column follows), draws new noise, and mixes two classes, which nobody trained.

    Args:
        generators: name to (generator, names of its classes); the first is shown first. A generator maps noise and
            classes to images in [0, 1], (n, 1, side, side), and has a ``network`` that takes both behind each other and
            begins with a linear layer. Without it: the shipped generators of digits and of garments.
        seed: of the noise.

    Raises:
        TypeError: if a generator has no such network, or it has a layer that the page cannot run.
        ValueError: if a shape or a value does not fit; the message names it.
    """

    _esm = BUNDLES / "ask_for_a_digit.js"
    room = ("calc(362px + 45cqi)", "calc(745px + 105cqi)")

    networks = traitlets.Dict().tag(sync=True)  # for each name: spec, start, end, classes, latents
    weights = traitlets.Bytes().tag(sync=True)
    side = traitlets.Int().tag(sync=True)
    noise = traitlets.Bytes().tag(sync=True)  # for each network HANDS codes and SLIDERS directions, (latents,) as fp16

    def __init__(self, generators: Mapping[str, tuple[nn.Module, Sequence[str]]] | None = None, *, seed: int = 0):
        given = _shipped() if generators is None else generators
        if not given:
            raise ValueError("generators is empty; give at least one name with a generator and its classes")
        self._artists = {name: _Artist(name, *parts, seed=seed) for name, parts in given.items()}
        sides = {artist.side for artist in self._artists.values()}
        if len(sides) > 1:
            raise ValueError(f"the generators make images of {sorted(sides)} pixels; all have to make the same size")
        networks, weights = {}, b""
        for name, artist in self._artists.items():
            described, numbers = export_all(
                {name: artist.network}, input_shape=(artist.latents + len(artist.classes),), dtype="int8"
            )
            entry = described[name]
            moved = {end: entry[end] + len(weights) for end in ("start", "end")}
            networks[name] = entry | moved | {"classes": artist.classes, "latents": artist.latents}
            weights += numbers
        noise = [numbers for artist in self._artists.values() for numbers in (artist.hands, artist.directions)]
        super().__init__(
            networks=networks,
            weights=weights,
            side=sides.pop(),
            noise=b"".join(numbers.half().contiguous().numpy().tobytes() for numbers in noise),
        )

    def __repr__(self) -> str:
        return f"AskForADigit({', '.join(self._artists)})"

    def fallback_html(self) -> str:
        """The sheet of the first generator: a row for each class, the same noise down each column."""
        artist = next(iter(self._artists.values()))
        rows = [few_greys(artist.drawn(artist.hands[:STILL_HANDS], k), 15) for k in range(len(artist.classes))]
        fig = figures.grid(torch.cat(rows), columns=STILL_HANDS, width=4.2)
        side = rows[0].shape[-1]
        for k, name in enumerate(artist.classes):
            fig.axes[0].text(-6, k * (side + 2) + side / 2, name, ha="right", va="center")
        fig.set_size_inches(5.4, fig.get_figheight())
        alt = (
            f"A sheet of generated images with {len(artist.classes)} rows and {STILL_HANDS} columns. Every row shows "
            f"one class, from {artist.classes[0]} to {artist.classes[-1]}; in every column the noise is the same, and "
            "so is the hand: its slant, its width, the weight of its strokes."
        )
        return figures.to_html(fig, alt)


def _shipped() -> dict[str, tuple[nn.Module, Sequence[str]]]:
    return {
        "digits": (shipped.digits(), [str(k) for k in range(10)]),
        "garments": (shipped.garments(), data.FASHION_CLASSES),
    }


class _Artist:
    """One generator with what the widget knows of it, checked; numbers rounded as they travel."""

    def __init__(self, name: str, generator: nn.Module, classes: Sequence[str], *, seed: int):
        self.classes = [str(label) for label in classes]
        if len(self.classes) < 2 or len(set(self.classes)) < len(self.classes):
            raise ValueError(f"{name}: classes are {self.classes}; give two or more different names")
        network = getattr(generator, "network", None)
        first = _first_layer(network)
        if not isinstance(first, nn.Linear):
            raise TypeError(
                f"{name}: the generator needs a network that begins with a linear layer, as that of "
                f"conditional.ConditionalGenerator; it begins with {first}"
            )
        self.latents = first.in_features - len(self.classes)
        if self.latents < SLIDERS:
            raise ValueError(
                f"{name}: the network takes {first.in_features} numbers, {len(self.classes)} of them for the classes; "
                f"that leaves {max(0, self.latents)} for the noise, which needs at least {SLIDERS}"
            )
        self.network = in_bytes(network)
        source = torch.Generator().manual_seed(seed)
        self.hands = torch.randn(HANDS, self.latents, generator=source).half().float()
        self.side = self._check_images(name)
        self.directions = strongest_directions(
            self.network, self.latents, len(self.classes), count=SLIDERS, generator=source
        )

    def _check_images(self, name: str) -> int:
        images = self.drawn(self.hands[:2], 0)
        if images.dim() != 4 or images.shape[1] != 1 or images.shape[2] != images.shape[3]:
            raise ValueError(
                f"{name}: the generator makes {tuple(images.shape[1:])}; it has to make square grey images, "
                "(1, side, side)"
            )
        if images.min() < 0 or images.max() > 1:
            raise ValueError(
                f"{name}: the generator makes values from {images.min():.3g} to {images.max():.3g}; images lie in "
                "[0, 1]: let it end with nn.Sigmoid()"
            )
        return images.shape[2]

    @torch.no_grad()
    def drawn(self, z: Tensor, k: int) -> Tensor:
        """What the noises z (n, latents) become as class number k: (n, 1, side, side)."""
        c = torch.zeros(len(z), len(self.classes))
        c[:, k] = 1
        return self.network(torch.cat([z, c], 1))


def _first_layer(network: nn.Module | None) -> nn.Module | None:
    while isinstance(network, nn.Sequential) and len(network):
        network = network[0]
    return network


@torch.enable_grad()
def strongest_directions(
    network: nn.Module, latents: int, classes: int, *, count: int = 3, generator: torch.Generator
) -> Tensor:
    r"""Orthonormal directions of z along which pictures change most, (count, latents), the strongest first.

    They are the leading eigenvectors of :math:`\mathbb E\, J^\top J` with the Jacobian J of the picture in z, the mean
    over noise and classes. Random projections of the picture, v ~ N(0, I), do without J itself, for
    :math:`\mathbb E_v (J^\top v)(J^\top v)^\top = J^\top J`. An eigenvector has no sign of its own: the largest of its
    numbers is made positive.

    Args:
        network: maps (n, latents + classes), noise and one-hot classes, to pictures.
        latents, classes: how many numbers of each.
        count: how many directions.
        generator: draws noise, classes and projections.
    """
    z = torch.randn(SAMPLES, latents, generator=generator).requires_grad_()
    c = torch.eye(classes)[torch.randint(classes, (SAMPLES,), generator=generator)]
    pictures = network(torch.cat([z, c], 1))
    along = torch.randn(pictures.shape, generator=generator)
    (pull,) = torch.autograd.grad((pictures * along).sum(), z)
    directions = torch.linalg.eigh(pull.T @ pull).eigenvectors.T.flip(0)[:count]
    largest = directions.gather(1, directions.abs().argmax(1, keepdim=True))
    return directions * largest.sign()
