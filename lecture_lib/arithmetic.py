"""Vector arithmetic with faces: a man with glasses less a man plus a woman, in the latents of a generator (item 122).

>>> import torch
>>> from lecture_lib import arithmetic
>>> people = arithmetic.people(1000)
>>> man_with_glasses, man, woman = (
...     people.z[arithmetic.members(people, masculine=masculine, glasses=glasses)]
...     for masculine, glasses in ((1, 1), (1, 0), (0, 0))
... )
>>> z = arithmetic.analogy(man_with_glasses[:3], man[:3], woman[:3])
>>> arithmetic.faces()(z[None]).shape
torch.Size([1, 3, 32, 32])
"""

from typing import NamedTuple

import torch
from torch import Tensor, nn

from lecture_lib import checks, data, pretrained
from lecture_lib.evaluation.neighbours import squared_distances
from lecture_lib.networks import deconvolutional_generator, initialise_

LATENT = 32
FACES, SEED = 8000, 0  # that the shipped generator learned from
ATTRIBUTES = ("smile", "masculine", "glasses", "skin", "hair_colour")
"""Factors of :mod:`lecture_lib.data.cartoon` that the judge reads off a picture, in the order of its numbers."""
BORDERS = {"smile": (0.0, 0.25), "masculine": (0.5, 0.2), "glasses": (0.5, 0.25)}
"""The value between the two sides of an attribute, and how far from it a face is clearly on one of them."""


# ------------------------------------------------------------------------------------------------------- the arithmetic


def analogy(a: Tensor, b: Tensor, c: Tensor) -> Tensor:
    """mean a − mean b + mean c: what a has and b lacks, given to c (Radford et al. 2016, sec. 6.3.2).

    Means of k latents from N(0, 1) each make a sum with √(3 / k) times the length of one latent: with one of each it
    lies too far out, with three of each, as in the paper, where the generator was trained.

    >>> one, two, five = (torch.full((3, 2), value) for value in (1.0, 2.0, 5.0))
    >>> analogy(five, two, one)
    tensor([4., 4.])

    Args:
        a, b, c: (…, n, d) latents, one in each row; the numbers of rows may differ.

    Returns:
        the sums, (…, d).

    Raises:
        ValueError: if one of them has no rows, or the latents are of different lengths.
    """
    shapes = [tuple(group.shape) for group in (a, b, c)]
    if min(len(shape) for shape in shapes) < 2 or any(0 in shape for shape in shapes):
        raise ValueError(
            f"a, b and c have shapes {shapes}; each has to be (…, n, d) with n at least 1: one row a latent"
        )
    if len({shape[-1] for shape in shapes}) > 1:
        raise ValueError(f"a, b and c have shapes {shapes}; latents of different lengths cannot be added")
    checks.floating(a=a, b=b, c=c)
    try:
        torch.broadcast_shapes(*(shape[:-2] for shape in shapes))
    except RuntimeError:
        raise ValueError(f"a, b and c have shapes {shapes}; what stands before (n, d) has to agree") from None
    return checks.finite_result(a.mean(-2) - b.mean(-2) + c.mean(-2), a=a, b=b, c=c)


class SuccessRate(NamedTuple):
    """Share of trials that succeeded, ``rate``, the ends of its confidence interval, and the number ``n`` of trials."""

    rate: float
    low: float
    high: float
    n: int

    def __str__(self) -> str:
        return f"{self.rate:.3f} [{self.low:.3f}, {self.high:.3f}]"


def success_rate(right: Tensor, confidence: float = 0.95) -> SuccessRate:
    """How often trials succeed, with Wilson's interval (Wilson 1927), which is right near 0 and 1 as well.

    >>> print(success_rate(torch.tensor([True] * 30)))
    1.000 [0.886, 1.000]

    Args:
        right: (n,) bool, one for each independent trial.
        confidence: how often such intervals hold the true rate.

    Raises:
        TypeError: if ``right`` is not of type bool.
        ValueError: if it is no row with at least one trial, or the confidence is not between 0 and 1.
    """
    from scipy.stats import binomtest

    if right.dtype != torch.bool:
        raise TypeError(f"right is of type {right.dtype}; say for each trial True or False, as seen > 0.5 does")
    if right.dim() != 1 or not len(right):
        raise ValueError(f"right has shape {tuple(right.shape)}; it has to be (n,), n at least 1: one for each trial")
    if not 0 < confidence < 1:
        raise ValueError(f"confidence is {confidence}; it has to lie between 0 and 1, such as 0.95")
    successes = int(right.sum())
    interval = binomtest(successes, len(right)).proportion_ci(confidence, method="wilson")
    return SuccessRate(successes / len(right), float(interval.low), float(interval.high), len(right))


# ------------------------------------------------------------------------------------------------ the generator's faces


def faces() -> nn.Sequential:
    """Noise N(0, 1), (n, 32), to cartoon faces (n, 3, 32, 32) in [0, 1]; frozen, in evaluation mode; ``.latent`` is 32.

    Nothing was told to it about its faces. Its card, ``pretrained.load("gan-faces").card["measured"]``, says how far
    they are from rendered ones, whether it makes all kinds of them, and how often arithmetic with its latents succeeds.
    """
    network = pretrained.restored(generator_of_faces, pretrained.load("gan-faces").tensors)
    network.latent = LATENT
    return network.requires_grad_(False).eval()


def generator_of_faces(*, generator: torch.Generator | None = None) -> nn.Sequential:
    """Noise (n, 32) to pictures (n, 3, 32, 32), untrained: 165,571 parameters."""
    return deconvolutional_generator(LATENT, size=32, colours=3, generator=generator)


def plain_faces(n: int, generator: torch.Generator) -> data.Faces:
    """Random faces of 32 × 32 pixels that look straight ahead, before one background.

    Half are feminine with long hair, half masculine with short hair. Everything else is independent of that and of each
    other: half wear glasses; smile, skin and hair colour are uniform; and who smiles opens the mouth.
    """
    checks.count(n=n)

    def uniform(low: float, high: float) -> Tensor:
        return low + (high - low) * torch.rand(n, generator=generator, device=generator.device)

    smile, masculine = uniform(-1, 1), (uniform(0, 1) < 0.5).float()
    factors = {
        "smile": smile,
        "mouth": 0.1 + 0.25 * (smile + 1),
        "masculine": masculine * 0.75 + uniform(0, 0.25),
        "hair_length": torch.where(masculine > 0.5, uniform(0, 0.3), uniform(0.6, 1)),
        "glasses": (uniform(0, 1) < 0.5).float(),
        "skin": uniform(0, 0.6),
        "hair_colour": uniform(0, 0.75),
    }
    return data.Faces(data.render_faces(factors, size=32), factors, f"cartoon faces ({n:,}, painted)")


def training_faces() -> data.Faces:
    """The 8,000 faces that the shipped generator learned from, rendered anew: takes seconds."""
    return plain_faces(FACES, torch.Generator().manual_seed(SEED))


class Nearest(NamedTuple):
    """For each picture the row number of the nearest reference, ``index`` (n,), and its ``distance`` (n,): Euclidean,
    of pixels in [0, 1]."""

    index: Tensor
    distance: Tensor


def nearest(pictures: Tensor, references: Tensor) -> Nearest:
    """Which of these references, such as ``training_faces().x``, is nearest to each picture; all are (n, …) pixels.

    Raises:
        ValueError: if they have different shapes.
    """
    checks.floating(pictures=pictures, references=references)
    if pictures.shape[1:] != references.shape[1:] or pictures.dim() < 2 or not (pictures.numel() and len(references)):
        raise ValueError(
            f"pictures are {tuple(pictures.shape[1:])} and references {tuple(references.shape[1:])}; shapes must agree"
        )
    checks.same_dtype(pictures=pictures, references=references)
    checks.in_range(0, 1, pictures=pictures, references=references)
    flat = references.flatten(1)
    found = [squared_distances(part, flat).min(1) for part in pictures.flatten(1).split(500)]
    index = torch.cat([part.indices for part in found])
    return Nearest(index, (pictures.flatten(1) - flat[index]).norm(dim=1))


# ------------------------------------------------------------------------------------------------------------ the judge


class FaceJudge(nn.Module):
    """A small network that reads attributes off faces; its features are the 32 numbers before the last layer.

    Args:
        generator: source of the initial weights.
    """

    def __init__(self, *, generator: torch.Generator | None = None):
        super().__init__()
        body = nn.Sequential(
            nn.Conv2d(3, 12, 4, stride=2, padding=1),
            nn.SiLU(),
            nn.Conv2d(12, 20, 4, stride=2, padding=1),
            nn.SiLU(),
            nn.Flatten(),
            nn.Linear(20 * 8 * 8, 32),
        )
        self.body = initialise_(body, generator)
        self.head = initialise_(nn.Sequential(nn.SiLU(), nn.Linear(32, len(ATTRIBUTES))), generator)

    def forward(self, x: Tensor) -> Tensor:
        """The features (n, 32) of faces (n, 3, 32, 32); larger ones are averaged down to that size.

        Raises:
            ValueError: if these are no pictures in colour.
        """
        checks.same_dtype(**{"the judge's weight": self.body[0].weight, "x": x})
        if x.dim() != 4 or x.shape[1] != 3 or not x.numel():
            raise ValueError(f"x has shape {tuple(x.shape)}; faces are (n, 3, 32, 32), or larger")
        small = nn.functional.adaptive_avg_pool2d(x, 32)
        return torch.cat([self.body(part) for part in small.split(500)])

    def attributes(self, x: Tensor) -> Tensor:
        """The values (n, 5) of :data:`ATTRIBUTES`: smile from −1 to 1, the others from 0 to 1, or a little beyond."""
        return self.head(self(x))


def judge() -> FaceJudge:
    """The judge that ships with the book, trained on rendered faces of more variety than the generators know; frozen.

    No generator was looked at. How often it is right about rendered faces is on its card, ``features-faces``. Fréchet
    distances on its features compare with each other only.
    """
    return pretrained.restored(FaceJudge, pretrained.load("features-faces").tensors).requires_grad_(False).eval()


class People(NamedTuple):
    """Random latents ``z`` (n, d), and what the judge sees in the pictures that they become, ``seen`` (n, 5)."""

    z: Tensor
    seen: Tensor


@torch.no_grad()
def people(n: int = 1000, *, generator: torch.Generator | None = None) -> People:
    """Latents of the shipped generator, N(0, 1), and the attributes of their faces; without a generator, of seed 0."""
    checks.count(1, "draw at least one latent", n=n)
    z = torch.randn(n, LATENT, generator=generator or torch.Generator().manual_seed(0))
    network = faces()
    return People(z, judge().attributes(torch.cat([network(part) for part in z.split(500)])))


def members(people: People, **wanted: int) -> Tensor:
    """Row numbers of those who are clearly of a group, such as ``members(people, masculine=0, glasses=1)``.

    Args:
        people: from :func:`people`, or other latents with what the judge saw.
        wanted: 1 or 0 for any of ``smile``, ``masculine`` and ``glasses``. A face counts if it lies at a distance from
            the border between the two, see :data:`BORDERS`.

    Raises:
        ValueError: for any other name or value, or if there are no people.
    """
    checks.dimensions(2, f"(n, {len(ATTRIBUTES)}), what a judge sees", seen=people.seen)
    inside = torch.ones(len(people.seen), dtype=torch.bool, device=people.seen.device)
    for name, side in wanted.items():
        if name not in BORDERS or side not in (0, 1):
            raise ValueError(f"{name} is {side!r}; ask for {', '.join(BORDERS)}, each 0 or 1")
        inside &= has(people.seen, name, side, clearly=True)
    return inside.nonzero().flatten()


def has(seen: Tensor, name: str, side: int = 1, *, clearly: bool = False) -> Tensor:
    """Which faces are on this side of an attribute: bool (n,), from what the judge saw, (n, 5).

    Args:
        seen: of :meth:`FaceJudge.attributes`.
        name: ``smile``, ``masculine`` or ``glasses``.
        side: 1 for yes, 0 for no.
        clearly: leave out who is too near the border to say.
    """
    if name not in BORDERS or side not in (0, 1):
        raise ValueError(f"name is {name!r} and side {side!r}; ask for {', '.join(BORDERS)}, each 0 or 1")
    if seen.dim() != 2 or seen.shape[1] != len(ATTRIBUTES):
        raise ValueError(f"seen has shape {tuple(seen.shape)}; what a judge sees is (n, {len(ATTRIBUTES)})")
    checks.floating(seen=seen)
    checks.finite(seen=seen)
    border, margin = BORDERS[name]
    distance = (seen[:, ATTRIBUTES.index(name)] - border) * (1 if side else -1)
    return distance > (margin if clearly else 0.0)
