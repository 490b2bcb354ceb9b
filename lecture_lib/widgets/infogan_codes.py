"""InfoGAN's codes: a category and continuous codes that nobody explained, and Q, which reads them back (item 123)."""

import torch
import traitlets
from torch import Tensor, nn

from lecture_lib import figures, infogan
from lecture_lib.infogan.trained import InfoGAN
from lecture_lib.widgets.base import BUNDLES, LectureWidget
from lecture_lib.widgets.export import export_all
from lecture_lib.widgets.rounded import in_bytes
from lecture_lib.widgets.still import few_greys

FIRST_DIGIT = 3  # the widget begins with the category that stands for it
REACH = 2.0
STILL_SWEEP = 10


class InfoGANCodes(LectureWidget):
    """The codes of an InfoGAN on buttons and sliders: every category, and a strip that sweeps a continuous code.

    Whoever reads finds out what the categories and the continuous codes came to mean, takes other noise to see what the
    codes leave open, and leaves the range of the training. Q reads the codes back from the picture alone.

    Args:
        pair: generator and reader, as :func:`lecture_lib.infogan.trained.shipped` gives them. The generator has a
            ``network`` that takes noise, one-hot category and continuous codes behind each other. Without it: the
            shipped one.
        seed: of the noise that the widget begins with.

    Raises:
        TypeError: if a network has a layer that the page cannot run.
        ValueError: if the generator and the reader do not fit each other; the message says how.
    """

    _esm = BUNDLES / "infogan_codes.js"
    room = ("calc(288px + 30cqi)", "calc(550px + 110cqi)")

    networks = traitlets.Dict().tag(sync=True)  # "generator" and "reader": spec, start and end of each
    weights = traitlets.Bytes().tag(sync=True)
    parts = traitlets.Dict().tag(sync=True)  # side, categories, continuous; first: the category to begin with
    digits = traitlets.List().tag(sync=True)  # the digit that each category stands for
    noise = traitlets.Bytes().tag(sync=True)  # (latents,) as fp16

    def __init__(self, pair: InfoGAN | None = None, *, seed: int = 0):
        generator, reader = infogan.shipped() if pair is None else pair
        self._codes, self._seed = reader.network.codes, seed
        self._generator = in_bytes(generator.network)
        self._reader = in_bytes(nn.Sequential(reader.network.body, reader.network.reader))
        latents = _inputs(self._generator) - self._codes.width
        if latents < 1 or self._codes.continuous < 1:
            raise ValueError(
                f"the generator takes {_inputs(self._generator)} numbers, and the reader reads {self._codes}: "
                f"{self._codes.width} of them; the generator has to leave some for noise, and one code to be continuous"
            )
        self._noise = torch.randn(1, latents, generator=torch.Generator().manual_seed(seed)).half().float()
        self._digits = [int(digit) for digit in reader.digit_of_category]
        self._first = self._digits.index(FIRST_DIGIT) if FIRST_DIGIT in self._digits else 0
        self._side = self._check()
        networks, weights = export_all(
            {"generator": self._generator, "reader": self._reader},
            input_shape={"generator": (_inputs(self._generator),), "reader": (1, self._side, self._side)},
            dtype="int8",
        )
        super().__init__(
            networks=networks,
            weights=weights,
            parts={
                "side": self._side,
                "categories": self._codes.categories,
                "continuous": self._codes.continuous,
                "first": self._first,
            },
            digits=self._digits,
            noise=self._noise.half().numpy().tobytes(),
        )

    def __repr__(self) -> str:
        return f"InfoGANCodes({self._codes.categories} categories, {self._codes.continuous} continuous codes)"

    def _check(self) -> int:
        picture = self.drawn(self._codes.row(0))
        if picture.dim() != 4 or picture.shape[1] != 1 or picture.shape[2] != picture.shape[3]:
            raise ValueError(
                f"the generator makes {tuple(picture.shape[1:])}; it has to make square grey pictures, (1, side, side)"
            )
        if picture.min() < 0 or picture.max() > 1:
            raise ValueError(
                f"the generator makes values from {picture.min():.3g} to {picture.max():.3g}; pictures lie in [0, 1]: "
                "let it end with nn.Sigmoid()"
            )
        if len(self._digits) != self._codes.categories:
            raise ValueError(
                f"digit_of_category has {len(self._digits)} entries for {self._codes.categories} categories"
            )
        return picture.shape[2]

    @torch.no_grad()
    def drawn(self, codes: Tensor) -> Tensor:
        """What codes (n, width) become with the first noise: (n, 1, side, side)."""
        return self._generator(torch.cat([self._noise.expand(len(codes), -1), codes], 1))

    def fallback_html(self) -> str:
        """Every category, then a sweep of each continuous code, all with the same noise."""
        codes = self._codes
        rows = [torch.cat([codes.row(k) for k in range(codes.categories)])]
        for j in range(codes.continuous):
            sweep = codes.row(self._first).repeat(STILL_SWEEP, 1)
            sweep[:, codes.categories + j] = torch.linspace(-REACH, REACH, STILL_SWEEP)
            rows.append(sweep)
        pictures = [few_greys(self.drawn(row), 15) for row in rows]
        fig, axes = figures.figure(7.2, 0.8 * len(rows), rows=len(rows))
        for j, (ax, row) in enumerate(zip(axes, pictures, strict=True)):
            figures.images(ax, row, columns=len(row))
            ax.text(-6, self._side / 2, f"$c_{j + 1}$", ha="right", va="center")
        alt = (
            f"Rows of generated digits, all of one noise. The first shows every category, 0 to {codes.categories - 1}, "
            f"the others category {self._first} while one continuous code after the other goes from "
            f"−{REACH:g} to {REACH:g}."
        )
        return figures.to_html(fig, alt)


def _inputs(network: nn.Module) -> int:
    """How many numbers a network that begins with a linear layer takes."""
    first = network
    while isinstance(first, nn.Sequential) and len(first):
        first = first[0]
    if not isinstance(first, nn.Linear):
        raise TypeError(
            f"the generator needs a network that begins with a linear layer, as that of "
            f"conditional.ConditionalGenerator; it begins with {first}"
        )
    return first.in_features
