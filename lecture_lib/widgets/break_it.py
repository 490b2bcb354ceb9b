"""Break it: damage real digits and watch which measure notices (items 87 to 92)."""

import math
from typing import NamedTuple

import matplotlib as mpl
import torch
import torch.nn.functional as F
import traitlets
from torch import Tensor, nn

from lecture_lib import data, evaluation, figures
from lecture_lib.evaluation import small
from lecture_lib.widgets.base import BUNDLES, LectureWidget
from lecture_lib.widgets.export import export

GREYS = 15  # of the pictures that travel, besides paper
CLASSES = 10
MOST = 300  # pictures in the set
FEWEST_CLASSES = 2
REFERENCE, HELD_OUT = 1000, 1000
BY_HEART = 30  # training pictures of each class
SEED = 8  # whose first 100 pictures scatter as most do
REAL_SETS = 40  # that say how much real digits scatter
GOLDEN = (math.sqrt(5) - 1) / 2
STORIES = {
    "none": {},
    "noise": {"noise": 0.15},
    "blur": {"blur": 1.0},
    "five classes": {"classes": 5},
    "ten by heart": {"copies": 1.0, "memory": 10},
    "all by heart": {"copies": 1.0, "memory": 300},
    "100 samples": {"n": 100},
}
UNTOUCHED = {"noise": 0.0, "blur": 0.0, "classes": CLASSES, "copies": 0.0, "memory": 10, "n": MOST}
MEASURES = {
    "score": "inception score",
    "frechet": "Fréchet distance",
    "kernel": "kernel distance",
    "precision": "precision",
    "recall": "recall",
    "closer": "nearness to training digits",
}


class Material(NamedTuple):
    """Digits of 16 greys: test digits by class, ``pool``, training digits by class, ``heart``, both lists of (m, 784);
    ``lots`` (300,) whole numbers below 256, which tell the class of each picture in a set; the features ``reference``
    (1000, 16) of training digits, ``heart`` among them, about their mean, and that mean, ``centre`` (16,); ``held_out``
    (1000,), the squared distances of other test digits to the nearest of these features."""

    pool: list[Tensor]
    heart: list[Tensor]
    lots: list[int]
    reference: Tensor
    centre: Tensor
    held_out: Tensor


class BreakIt(LectureWidget):
    """Noise, blur, missing classes, copies, few samples: six measures of a set of digits, computed in the page.

    The set consists of up to 300 test digits, the reference of 1,000 training digits. Features and class probabilities
    are those of :func:`lecture_lib.evaluation.small.digits`, measures as in :mod:`lecture_lib.evaluation`: inception
    score, Fréchet distance, kernel distance, precision, recall, and how often a picture lies closer to the training
    digits than a held-out test digit does (``closer`` of :func:`~lecture_lib.evaluation.copies.memorisation`: ½ for new
    pictures, 1 for copies). Beside each stands what other sets of 300 real digits reach.

    Usage: ``BreakIt()`` as the last line of a cell.
    """

    _esm = BUNDLES / "break_it.js"
    room = ("656px", "1211px")
    pictures = traitlets.Bytes().tag(sync=True)  # see `packed`
    counts = traitlets.List(traitlets.Int()).tag(sync=True)  # of the pool, by class; then come those known by heart
    network = traitlets.Dict().tag(sync=True)
    weights = traitlets.Bytes().tag(sync=True)
    lots = traitlets.Bytes().tag(sync=True)  # (300,)
    reference = traitlets.Bytes().tag(sync=True)  # (1000, 16) as float16
    centre = traitlets.Bytes().tag(sync=True)  # (16,) as float32
    held_out = traitlets.Bytes().tag(sync=True)  # (1000,) as float32
    real = traitlets.Dict().tag(sync=True)  # for each measure mean and standard deviation over sets of real digits

    def __init__(self):
        self._material = material()
        classifier = small.digits()
        network = export(nn.Sequential(*classifier.body, *classifier.head), input_shape=(1, 28, 28))
        self._real = real_digits(self._material)
        super().__init__(
            pictures=packed(torch.cat(self._material.pool + self._material.heart)),
            counts=[len(pictures) for pictures in self._material.pool],
            network=network.spec,
            weights=network.weights,
            lots=bytes(self._material.lots),
            centre=self._material.centre.numpy().astype("<f4").tobytes(),
            reference=self._material.reference.half().numpy().astype("<f2").tobytes(),
            held_out=self._material.held_out.float().numpy().astype("<f4").tobytes(),
            real={name: list(values) for name, values in self._real.items()},
        )

    def fallback_html(self) -> str:
        """Each damage with an example, its measures, and which of them leave the range of real digits."""
        told = {name: measures(damaged(self._material, **story), self._material) for name, story in STORIES.items()}
        fig, ax = figures.figure(7.2, 3.4)
        with mpl.rc_context(figures.STYLE):
            for row, values in enumerate(told.values()):
                for column, (name, value) in enumerate(values.items()):
                    mean, deviation = self._real[name]
                    if abs(value - mean) > 3 * deviation:
                        ax.add_patch(_cell(column, row))
                    ax.text(
                        column,
                        row,
                        f"{round(value, 2) + 0:.2f}".replace("-", "−"),
                        ha="center",
                        va="center",
                        fontsize=10,
                    )
            ax.set(xlim=(-0.5, len(MEASURES) - 0.5), ylim=(len(told) - 0.5, -0.5))
            ax.set_xticks(range(len(MEASURES)), [name.replace(" ", "\n", 1) for name in MEASURES.values()], fontsize=9)
            ax.set_yticks(range(len(told)), list(told))
            ax.xaxis.tick_top()
            ax.tick_params(length=0)
            ax.grid(False)
            ax.spines[:].set_visible(False)
        return figures.to_html(fig, _alt(told, self._real))


def _cell(column: int, row: int) -> mpl.patches.Rectangle:
    return mpl.patches.Rectangle((column - 0.46, row - 0.44), 0.92, 0.88, color=figures.ORANGE, alpha=0.35, linewidth=0)


def _alt(told: dict[str, dict[str, float]], real: dict[str, tuple[float, float]]) -> str:
    lines = []
    for story, values in told.items():
        noticed = [MEASURES[k] for k, v in values.items() if abs(v - real[k][0]) > 3 * real[k][1]]
        numbers = ", ".join(f"{MEASURES[k]} {round(v, 2) + 0:.2f}" for k, v in values.items())
        lines.append(f"{story}: {numbers}; outside the range of real digits: {', '.join(noticed) or 'none'}.")
    return "A table of six measures for seven sets of digits, marked where they leave that range. " + " ".join(lines)


# ------------------------------------------------------------------------------------------------------- what travels


def grey(x: Tensor) -> Tensor:
    """Pixels (n, 784) rounded to the greys that travel."""
    return (x.flatten(1) * GREYS).round() / GREYS


@torch.no_grad()
def material(seed: int = SEED) -> Material:
    """The same every time, drawn by chance."""
    generator, network = torch.Generator().manual_seed(seed), small.digits()
    (train_x, train_y), (test_x, test_y) = (_shuffled(data.mnist(split), generator) for split in ("train", "test"))
    heart = [(train_y[:REFERENCE] == k).nonzero()[:BY_HEART, 0] for k in range(CLASSES)]
    features = network(grey(train_x[:REFERENCE]))
    centre = features.mean(0)
    reference = (features - centre).half().float()

    lots = torch.randint(256, (MOST,), generator=generator).tolist()
    needed = [max(_drawn(lots, c).count(k) for c in range(FEWEST_CLASSES, CLASSES + 1)) for k in range(CLASSES)]
    pool = [(test_y == k).nonzero()[: needed[k], 0] for k in range(CLASSES)]
    other = torch.ones(len(test_y), dtype=torch.bool)
    other[torch.cat(pool)] = False
    held_out = nearest(network(grey(test_x[other][:HELD_OUT])) - centre, reference)
    return Material(
        [grey(test_x[i]) for i in pool], [grey(train_x[i]) for i in heart], lots, reference, centre, held_out
    )


def _drawn(lots: list[int], classes: int) -> list[int]:
    """The class of each picture: one of the first so many, all equally likely."""
    return [lot * classes // 256 for lot in lots]


def _shuffled(images: data.ImageData, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    order = torch.randperm(len(images), generator=generator)[:10_000]
    return images.x[order], images.y[order]


def packed(pictures: Tensor) -> bytes:
    """Pictures (n, 784) of 16 greys as half bytes: a grey, or 0 and one less than the length of a run of paper."""
    stream = bytearray()
    for picture in (pictures * GREYS).round().to(torch.uint8).tolist():
        halves, paper = [], 0
        for value in [*picture, None]:
            if value == 0 and paper < 16:
                paper += 1
                continue
            if paper:
                halves += [0, paper - 1]
                paper = 0
            if value == 0:
                paper = 1
            elif value is not None:
                halves.append(value)
        halves += [0] * (len(halves) % 2)
        stream += bytes(16 * high + low for high, low in zip(halves[::2], halves[1::2], strict=True))
    return bytes(stream)


# -------------------------------------------------------------------------------------------- damage and what it does


def damaged(material: Material, **settings: float) -> Tensor:
    """(n, 784) the set with these settings, the others as in ``UNTOUCHED``; noise is drawn with seed 0."""
    chosen = UNTOUCHED | settings
    pictures, classes = [], _drawn(material.lots[: chosen["n"]], chosen["classes"])
    for i, digit in enumerate(classes):
        turn, copied = classes[:i].count(digit), (i * GOLDEN) % 1 < chosen["copies"]
        pictures.append(
            material.heart[digit][turn % (chosen["memory"] // CLASSES)] if copied else material.pool[digit][turn]
        )
    x = blurred(torch.stack(pictures), chosen["blur"])
    grain = torch.randn(x.shape, generator=torch.Generator().manual_seed(0))
    return (x + chosen["noise"] * grain).clamp(0, 1)


def blurred(x: Tensor, deviation: float) -> Tensor:
    """Pictures (n, 784) under a Gaussian of that many pixels, paper around them."""
    if deviation < 0.05:
        return x
    reach = math.ceil(3 * deviation)
    weights = torch.exp(-((torch.arange(-reach, reach + 1) / deviation) ** 2) / 2)
    weights = (weights / weights.sum()).view(1, 1, 1, -1)
    x = F.conv2d(x.view(-1, 1, 28, 28), weights, padding=(0, reach))
    return F.conv2d(x, weights.mT, padding=(reach, 0)).flatten(1)


@torch.no_grad()
def measures(x: Tensor, material: Material) -> dict[str, float]:
    """All measures of pictures (n, 784)."""
    network = small.digits()
    seen, real = network(x), material.reference.double()
    features = seen.double() - material.centre
    near = evaluation.precision_recall(real, features)
    own, held_out = nearest(features, real)[:, None], material.held_out.double()
    return {
        "score": evaluation.inception_score(network.head(seen).double().softmax(1)),
        "frechet": evaluation.frechet_distance(real, features),
        "kernel": evaluation.kernel_distance(real, features),
        "precision": near.precision,
        "recall": near.recall,
        "closer": ((own < held_out).double() + (own == held_out).double() / 2).mean().item(),
    }


def nearest(features: Tensor, real: Tensor) -> Tensor:
    """(n,) squared distance to the nearest real feature."""
    return torch.cdist(features.double(), real.double(), compute_mode="donot_use_mm_for_euclid_dist").min(1).values ** 2


def real_digits(material: Material) -> dict[str, tuple[float, float]]:
    """Mean and standard deviation of each measure over sets of 300 test digits."""
    generator, test = torch.Generator().manual_seed(1), data.mnist("test")
    sets = [test.x[torch.randperm(len(test), generator=generator)[:MOST]] for _ in range(REAL_SETS)]
    found = [measures(grey(x), material) for x in sets]
    by_measure = {name: torch.tensor([values[name] for values in found], dtype=torch.float64) for name in MEASURES}
    return {name: (values.mean().item(), values.std().item()) for name, values in by_measure.items()}
