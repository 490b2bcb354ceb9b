"""Where a cycle that closes is not enough: other bijections, hidden information, unequal domains (items 101, 103, 107).

>>> import torch
>>> from lecture_lib.translation import failures
>>> outcome = failures.match_corners("pairs", copies=4, steps=300, generator=torch.Generator().manual_seed(0))
>>> outcome.right.tolist()
[True, True, True, True]
"""

import math
from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lecture_lib import checks
from lecture_lib.networks import side_by_side
from lecture_lib.training import Descent
from lecture_lib.translation.cycle import CycleGANUpdate

# ---------------------------------------------------------------------------------------------------- other bijections

CORNERS, SPREAD, BATCH = 4, 0.1, 64


class Outcome(NamedTuple):
    """Where several pairs of translators sent the four corners.

    ``there`` (copies, 4) is the number of the corner that corner i is sent to, and i is right. Of each copy, (copies,):
    ``right``, whether all four are; ``one_to_one``, whether no two corners are sent to the same one; ``undone``,
    whether the way back leads from each corner to itself; ``cycle``, the mean L1 distance of F(G(x)) from x; ``real``,
    the share of points that are within three standard deviations of a corner of the diamond.
    """

    there: Tensor
    right: Tensor
    one_to_one: Tensor
    undone: Tensor
    cycle: Tensor
    real: Tensor


def match_corners(
    how: Literal["GAN alone", "cycle", "pairs"],
    *,
    copies: int = 32,
    steps: int = 600,
    cycle: float = 2.0,
    generator: torch.Generator,
) -> Outcome:
    """Train many pairs of translators from the corners of a square to those of a diamond, and see what they match.

    The truth is a turn by 45° against the clock. It is in the pairs, and nowhere else: a turn with the clock, or any
    other of the eight symmetries of the square before it, makes the same diamond, can be undone as well, and has the
    same loss. All pairs of translators see the same points; only their initial weights differ.

    Args:
        how: a game in each direction; the same with a cycle loss; or least squares on true pairs, without a game.
        copies: pairs of translators.
        steps: updates.
        cycle: weight of the cycle loss.
        generator: randomness, of points and weights.

    Raises:
        ValueError: if there is no such way.
    """
    if how not in ("GAN alone", "cycle", "pairs"):
        raise ValueError(f"how is {how!r}; it is 'GAN alone', 'cycle' or 'pairs'")
    checks.count(copies=copies)
    checks.count(steps=steps)
    if not 0 <= cycle < math.inf:
        raise ValueError(f"cycle is {cycle}; the weight of a loss is 0 or more, and finite")
    g, f = (side_by_side(copies, (2, 32, 32, 2), generator=generator) for _ in range(2))
    if how == "pairs":
        update = Descent([*g.parameters(), *f.parameters()], lambda x, y: F.mse_loss(g(x), y) + F.mse_loss(f(y), x))
    else:
        d_x, d_y = (side_by_side(copies, (2, 64, 64, 1), generator=generator) for _ in range(2))
        weights = {"cycle": cycle if how == "cycle" else 0.0, "identity": 0.0, "pool": 0}
        update = CycleGANUpdate(g, f, d_x, d_y, learning_rate=1e-3, d_learning_rate=3e-3, **weights)
    for step in range(steps):
        x, own = square(BATCH, generator)
        y = turned(x) if how == "pairs" else turned(square(BATCH, generator)[0])
        update(x.repeat(copies, 1), y.repeat(copies, 1), step / steps)
    outcome = _outcome(g, f, copies, generator)
    if not checks.is_finite(outcome.cycle):
        raise FloatingPointError(f"with cycle {cycle} the training has diverged; lower it, or the number of steps")
    return outcome


def square(n: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """Points (n, 2) around the corners (±1, ±1), and the number of each one's corner, against the clock."""
    checks.count(n=n)
    corner = torch.randint(CORNERS, (n,), generator=generator, device=generator.device)
    return corners(generator.device)[corner] + _noise(n, generator), corner


def corners(device: torch.device | str = "cpu") -> Tensor:
    """The corners (4, 2) of the square, against the clock; ``turned`` they are those of the diamond."""
    angle = math.pi / 4 + math.pi / 2 * torch.arange(CORNERS, device=device)
    return math.sqrt(2) * torch.stack([angle.cos(), angle.sin()], 1)


def turned(x: Tensor) -> Tensor:
    """Points (n, 2), 45° further against the clock."""
    checks.floating(x=x)
    if x.dim() != 2 or x.shape[1] != 2:
        raise ValueError(f"x has shape {tuple(x.shape)}; points of the plane are (n, 2)")
    c = math.sqrt(0.5)
    return checks.finite_result(x @ x.new_tensor([[c, c], [-c, c]]), x=x)


def _noise(n: int, generator: torch.Generator) -> Tensor:
    return SPREAD * torch.randn(n, 2, generator=generator, device=generator.device)


@torch.no_grad()
def _outcome(g: nn.Module, f: nn.Module, copies: int, generator: torch.Generator) -> Outcome:
    at, to = corners(generator.device), turned(corners(generator.device))
    x, _ = square(256, generator)
    made = g(x.repeat(copies, 1))
    sent = g(at.repeat(copies, 1))
    there = torch.cdist(sent, to).argmin(1).view(copies, CORNERS)
    back = torch.cdist(f(sent), at).argmin(1).view(copies, CORNERS)
    own = torch.arange(CORNERS, device=at.device)
    return Outcome(
        there,
        (there == own).all(1),
        (there.sort(1).values == own).all(1),
        (back == own).all(1),
        (f(made) - x.repeat(copies, 1)).abs().sum(1).view(copies, -1).mean(1),
        (torch.cdist(made, to).amin(1) < 3 * SPREAD).double().view(copies, -1).mean(1),
    )


# --------------------------------------------------------------------------------------------------- hidden information


class Disturbed(NamedTuple):
    """What a small change of a translation does to the way back, in the unit of a pixel.

    ``change`` is the root mean square of what was changed in G(x), ``response`` of what then changed in F(G(x)), and
    ``cycle`` the mean absolute error of F(changed G(x)) from x.
    """

    change: float
    response: float
    cycle: float


@torch.no_grad()
def disturbed(
    back: Callable[[Tensor], Tensor],
    y: Tensor,
    x: Tensor,
    disturbances: Mapping[str, Callable[[Tensor], Tensor]],
) -> dict[str, Disturbed]:
    """Change translations y a little, and see what becomes of the way back to x.

    A generator can write what the other one needs into its picture, too faintly for an eye and for a discriminator:
    then the cycle closes, but not because the picture shows what it should (Chu et al. 2017). A message that faint does
    not survive a change as faint. The true drawing in place of y = G(x) says how sensitive F is without a message.

    Args:
        back: F, maps translations to pictures.
        y: translations (n, …), G(x) or true ones.
        x: what they were made from.
        disturbances: functions that change pictures, by name; the first row, "nothing", is added.

    Returns:
        a dict from names to :class:`Disturbed`.

    Raises:
        ValueError: if there is no picture, a value is not finite, or the way back leads to another shape.
    """
    for name, pictures in (("y", y), ("x", x)):
        checks.floating(**{name: pictures})
        if pictures.numel() == 0:
            raise ValueError(f"{name} has shape {tuple(pictures.shape)}; give at least one picture")
        checks.in_range(-100, 100, **{name: pictures})  # pixels are in [0, 1], or near it
    undisturbed = back(y)
    if undisturbed.shape != x.shape:
        raise ValueError(
            f"back makes {tuple(undisturbed.shape)} of y, and x has shape {tuple(x.shape)}; both are the same"
        )

    def one(changed: Tensor) -> Disturbed:
        made = back(changed)
        return Disturbed(_rms(changed - y), _rms(made - undisturbed), (made - x).abs().mean().item())

    return {"nothing": one(y)} | {name: one(change(y)) for name, change in disturbances.items()}


def noisy(sigma: float, generator: torch.Generator) -> Callable[[Tensor], Tensor]:
    """Adds N(0, σ²) to each pixel; the result stays in [0, 1].

    Raises:
        ValueError: if sigma is negative or not finite.
    """
    if not 0 <= sigma <= 1e30:
        raise ValueError(f"sigma is {sigma}; a standard deviation is 0 or more, and finite")

    def change(x: Tensor) -> Tensor:
        return (x + sigma * torch.randn(x.shape, generator=generator, device=x.device)).clamp(0, 1)

    return change


def rounded(levels: int) -> Callable[[Tensor], Tensor]:
    """Rounds pixels to so many values from 0 to 1; 256 is what a file has.

    Raises:
        ValueError: for fewer than two levels.
    """
    checks.count(2, "black and white are two", levels=levels)
    return lambda x: (x * (levels - 1)).round() / (levels - 1)


def blurred(sigma: float) -> Callable[[Tensor], Tensor]:
    """A Gaussian blur with this standard deviation in pixels, over 5 × 5 pixels; borders are mirrored.

    Raises:
        ValueError: if sigma is not from 0.01 to 100, between no change and a mean of 25 pixels.
    """
    if not 0.01 <= sigma <= 100:
        raise ValueError(f"sigma is {sigma}; over 5 × 5 pixels it is from 0.01, no change, to 100, their mean")
    places = torch.arange(-2, 3)
    row = (-0.5 * (places / sigma) ** 2).exp()
    kernel = torch.outer(row, row) / row.sum() ** 2

    def change(x: Tensor) -> Tensor:
        if x.dim() != 4 or min(x.shape[1:]) < 1 or min(x.shape[2:]) < 3:
            raise ValueError(f"x has shape {tuple(x.shape)}; pictures are (n, channels, h, w), at least 3 × 3")
        weight = kernel.to(x).expand(x.shape[1], 1, 5, 5)
        return F.conv2d(F.pad(x, (2, 2, 2, 2), mode="reflect"), weight, groups=x.shape[1])

    return change


def _rms(x: Tensor) -> float:
    return x.square().mean().sqrt().item()


# ------------------------------------------------------------------------------------------------------ unequal domains


def share_nearer(made: Tensor, one: Tensor, other: Tensor) -> float:
    """Share of pictures (n, …) whose mean absolute difference to ``one`` is below that to ``other``.

    With ``one`` the true picture with glasses and ``other`` the same without, it says how many got glasses: nothing
    needs to be trained for that. Only where the two differ does it count.

    Raises:
        ValueError: if the shapes differ.
    """
    if not made.shape == one.shape == other.shape:
        raise ValueError(
            f"made, one and other have shapes {tuple(made.shape)}, {tuple(one.shape)}, {tuple(other.shape)}; "
            "they have to be equal"
        )
    checks.floating(made=made, one=one, other=other)
    if not made.dim() or not made.numel():
        raise ValueError(f"made has shape {tuple(made.shape)}; it has to be (n, …), with at least one picture")
    checks.finite(made=made, one=one, other=other)
    nearer = (made - one).abs().flatten(1).sum(1) < (made - other).abs().flatten(1).sum(1)
    return nearer.double().mean().item()
