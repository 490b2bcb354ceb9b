"""From one code to another, straight or around the origin (items 49 and 61)."""

import torch
import torch.nn.functional as F
from torch import Tensor

from lecture_lib import checks


def interpolate(a: Tensor, b: Tensor, steps: int, *, arc: bool = False) -> Tensor:
    r"""Codes from a to b, both included, (steps, …, latent).

    A line :math:`(1 - t)\, a + t\, b` passes nearer to the origin than either end. In many dimensions N(0, I) has
    hardly anything there: its draws are all about √latent long. An arc keeps to their length,

    .. math:: \left((1 - t) \lVert a \rVert + t \lVert b \rVert\right)
              \frac{\sin((1 - t) \Omega)\, \hat a + \sin(t \Omega)\, \hat b}{\sin \Omega}

    with unit vectors â, b̂ and the angle Ω between them (Shoemake 1985; White 2016).

    Args:
        a, b: (…, latent), of one shape.
        steps: number of codes, at least 2.
        arc: along the arc instead of the line.

    Raises:
        ValueError: if the shapes differ, a value is not finite, steps is below 2, or there is no arc because a code is
            zero or the two point in opposite directions.
    """
    if a.shape != b.shape or not a.dim() or not a.numel():
        raise ValueError(f"a has shape {tuple(a.shape)} and b {tuple(b.shape)}; both have to be (…, latent), the same")
    checks.floating(a=a, b=b)
    checks.same_dtype(a=a, b=b)
    checks.finite(a=a, b=b)
    checks.count(2, "the two ends alone are 2", steps=steps)
    t = torch.linspace(0, 1, steps, device=a.device, dtype=a.dtype).reshape(-1, *[1] * a.dim())
    return checks.finite_result(_along_arc(a, b, t) if arc else torch.lerp(a, b, t), a=a, b=b)


def _along_arc(a: Tensor, b: Tensor, t: Tensor) -> Tensor:
    length_a, length_b = a.norm(dim=-1, keepdim=True), b.norm(dim=-1, keepdim=True)
    if not (length_a.all() and length_b.all()):
        raise ValueError("a or b is the origin; there is no arc from or to it: take the line")
    checks.finite_result(length_a + length_b, a=a, b=b)
    unit_a, unit_b = a / length_a, b / length_b
    omega = 2 * torch.atan2((unit_a - unit_b).norm(dim=-1, keepdim=True), (unit_a + unit_b).norm(dim=-1, keepdim=True))
    if (omega.sin() < 1e-3).logical_and(omega > 1).any():
        raise ValueError("a and b point in opposite directions; no arc is shorter than the others: take the line")
    share_a, share_b = (part * torch.sinc(part * omega / torch.pi) for part in (1 - t, t))  # sin(part Ω) / Ω, also at 0
    return torch.lerp(length_a, length_b, t) * F.normalize(share_a * unit_a + share_b * unit_b, dim=-1)
