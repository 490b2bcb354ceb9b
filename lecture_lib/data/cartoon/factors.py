"""What can vary in a face, and how faces are drawn at random."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from lecture_lib import checks


@dataclass(frozen=True)
class Factor:
    """One thing that varies from face to face.

    Attributes:
        name: as it is written in code.
        low, high: the range of its values.
        neutral: its value where it is not to vary.
        binary: whether it is drawn as 0 or 1 only. Values in between are allowed everywhere, and show it half faded.
        meaning: what it looks like from low to high.
    """

    name: str
    low: float
    high: float
    neutral: float
    binary: bool
    meaning: str


_FACTORS = (
    Factor("smile", -1, 1, 0.0, False, "corners of the mouth: down … up"),
    Factor("mouth", 0, 1, 0.3, False, "closed … wide open"),
    Factor("yaw", -1, 1, 0.0, False, "turned to the left … to the right of the picture"),
    Factor("glasses", 0, 1, 0.0, True, "without … with"),
    Factor("skin", 0, 1, 0.25, False, "light … dark"),
    Factor("masculine", 0, 1, 0.2, False, "thin brows, lashes, red lips … square jaw, thick brows"),
    Factor("beard", 0, 1, 0.0, True, "without … full beard"),
    Factor("hair_length", 0, 1, 0.6, False, "short … over the shoulders"),
    Factor("hair_colour", 0, 1, 0.3, False, "black … brown … blond … red"),
    Factor("curls", 0, 1, 0.0, True, "straight … curly"),
    Factor("eyes", 0, 1, 0.5, False, "small … large"),
    Factor("width", 0, 1, 0.5, False, "narrow … wide face"),
    Factor("background", 0, 1, 0.0, False, "blue … green … yellow … red … violet"),
)
FACE_FACTORS: dict[str, Factor] = {factor.name: factor for factor in _FACTORS}
"""The factors of a face by their names, in the order in which they are drawn and shown."""

UNDRAWN = {"age": Factor("age", 0, 1, 0.0, False, "hair of its own colour … grey hair")}
"""Factors that random faces do not have: they vary only where values are given."""


def draw_factors(
    n: int, *, free: Sequence[str] | None = None, generator: torch.Generator | None = None
) -> dict[str, Tensor]:
    """The factors of n random faces, (n,) float32 each, on the generator's device.

    Without ``free`` they follow the joint distribution of a small imagined population. All are uniform over their
    ranges and independent, except: two equally large groups have ``masculine`` uniform in [0, 0.25] and in [0.75, 1];
    ``beard`` is 1 for 40 % of the second group and nobody else; ``hair_length`` is uniform in [0.45, 1] in the first
    group and in [0, 0.35] in the second; 35 % wear ``glasses``, 35 % have ``curls``; and ``mouth`` is closed in three
    of eight faces, uniform otherwise.

    With ``free``, only the factors it names vary: independently of each other, uniform over their ranges, or 0 and 1
    with equal probability where they are binary. The others stay neutral. That is what an experiment on
    disentanglement needs: factors that hang together in the data cannot be told apart.

    Args:
        n: number of faces.
        free: names of the factors to vary, or None for all of them in the joint distribution.
        generator: randomness; without it, seed 0. A factor's values do not depend on what else is free.

    Raises:
        ValueError: for n below 1, or a name that is no factor.
    """
    checks.count(1, "draw at least one face", n=n)
    if free is not None:
        check_names(free, "free")
    generator = generator or torch.Generator().manual_seed(0)
    shares = dict(zip(FACE_FACTORS, torch.rand(len(_FACTORS), n, generator=generator, device=generator.device)))
    group, bearded = torch.rand(2, n, generator=generator, device=generator.device)
    if free is None:
        return _natural(shares, group, bearded)
    return {
        name: _uniform(factor, shares[name]) if name in free else torch.full_like(shares[name], factor.neutral)
        for name, factor in FACE_FACTORS.items()
    }


def complete(
    given: Mapping[str, Tensor | float] | Sequence[str] | None, n: int, generator: torch.Generator | None
) -> dict[str, Tensor]:
    """All factors of n faces, from what the caller of ``faces`` said about them.

    Args:
        given: None, names of the factors to vary, or values (numbers or (n,)) of some factors; the rest is then drawn
            from the joint distribution. What follows ``masculine`` there follows the given values, and whoever is
            given a beard gets masculine features.

    Raises:
        ValueError: for an unknown name, or values of a wrong length or out of range.
    """
    if given is not None:
        check_names(given, "factors")
    if not isinstance(given, Mapping):
        return draw_factors(n, free=given, generator=generator)
    generator = generator or torch.Generator().manual_seed(0)
    fixed = {name: _column(name, value, n, generator.device) for name, value in given.items()}
    check_range(fixed)
    shares = dict(zip(FACE_FACTORS, torch.rand(len(_FACTORS), n, generator=generator, device=generator.device)))
    group, bearded = torch.rand(2, n, generator=generator, device=generator.device)
    if "masculine" in fixed:
        group = 1 - fixed["masculine"]
    elif "beard" in fixed:
        group = torch.where(fixed["beard"] >= 0.5, torch.zeros_like(group), group)
    return _natural(shares, group, bearded) | fixed


def check_names(names: Sequence[str] | Mapping, argument: str) -> None:
    """Raise a ValueError that lists the factors, if one of ``names`` is none of them.

    Where values come with the names, these may be those of ``UNDRAWN`` as well.
    """
    if isinstance(names, str):
        raise ValueError(f"{argument} is {names!r}; pass a list of names, [{names!r}]")
    known = FACE_FACTORS | UNDRAWN if isinstance(names, Mapping) else FACE_FACTORS
    unknown = [name for name in names if name not in known]
    if unknown:
        raise ValueError(f"{argument} names {unknown[0]!r}; the factors of a face are {', '.join(known)}")


def check_range(factors: Mapping[str, Tensor]) -> None:
    """Raise a ValueError that names the factor, if a value is out of its range or not a number."""
    for name, values in factors.items():
        factor = (FACE_FACTORS | UNDRAWN)[name]
        if not ((values >= factor.low) & (values <= factor.high)).all():
            wrong = values[~((values >= factor.low) & (values <= factor.high))][0]
            raise ValueError(f"{name} is {float(wrong):g}; it has to lie in [{factor.low:g}, {factor.high:g}]")


def _natural(shares: dict[str, Tensor], group: Tensor, bearded: Tensor) -> dict[str, Tensor]:
    """The joint distribution of :func:`draw_factors`, from numbers that are uniform in [0, 1].

    Args:
        shares: one for every factor, (n,) each.
        group: masculine below one half, (n,).
        bearded: who of the masculine has a beard, (n,).
    """
    masculine = group <= 0.5
    factors = {name: _uniform(factor, shares[name]) for name, factor in FACE_FACTORS.items()}
    length = shares["hair_length"]
    return factors | {
        "mouth": (shares["mouth"] * 1.6 - 0.6).clamp(0, 1),
        "glasses": (shares["glasses"] < 0.35).float(),
        "masculine": masculine * 0.75 + shares["masculine"] * 0.25,
        "beard": ((bearded < 0.4) & masculine).float(),
        "hair_length": torch.where(masculine, length * 0.35, 0.45 + length * 0.55),
        "curls": (shares["curls"] < 0.35).float(),
    }


def _uniform(factor: Factor, share: Tensor) -> Tensor:
    if factor.binary:
        return (share < 0.5).float()
    return factor.low + (factor.high - factor.low) * share


def _column(name: str, value: Tensor | float, n: int, device: torch.device) -> Tensor:
    """A number or n values as (n,) float32."""
    values = torch.as_tensor(value, dtype=torch.float32, device=device)
    if values.dim() > 0 and values.shape != (n,):
        raise ValueError(f"{name} has shape {tuple(values.shape)}; for {n} faces pass one number or ({n},)")
    return values.expand(n).clone()
