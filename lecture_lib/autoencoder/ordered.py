"""One autoencoder for every code size: nested dropout puts the code in order (Rippel, Gelbart & Adams 2014)."""

import torch
from torch import Tensor

from lecture_lib import checks


def keep_first(z: Tensor, k: Tensor | int) -> Tensor:
    """Codes z (batch, units) with all but the first k units set to zero.

    Args:
        z: codes.
        k: how many to keep: one number for all, or (batch,) one for each.

    Raises:
        ValueError: if z holds NaN, k is not from 0 to the number of units, or there is neither one nor one for each
            code.
    """
    if z.dim() != 2:
        raise ValueError(f"z has shape {tuple(z.shape)}; codes have to be (batch, units)")
    checks.finite(z=z)
    k = torch.as_tensor(k, device=z.device)
    if k.numel() != 1 and k.shape != (len(z),):
        raise ValueError(f"k has shape {tuple(k.shape)}; {len(z)} codes need one number, or {len(z)} of them")
    if not ((k >= 0) & (k <= z.shape[1])).all():  # written so that NaN fails as well
        raise ValueError(f"k runs from {k.min()} to {k.max()}; a code of {z.shape[1]} units keeps 0 to {z.shape[1]}")
    return z * (torch.arange(z.shape[1], device=z.device) < k.reshape(-1, 1))


def random_sizes(n: int, units: int, generator: torch.Generator) -> Tensor:
    """n code sizes from 1 to ``units``, each doubling equally likely: small codes are drawn more often, (n,).

    k = ⌊(units + 1)^u⌋ with u uniform in [0, 1), so that of 64 sizes 1 to 7 get as much attention as 8 to 63.

    Raises:
        ValueError: if n is negative, or there is not at least one unit.
    """
    checks.count(0, n=n)
    checks.count(1, "a code has at least one", units=units)
    u = torch.rand(n, generator=generator, device=generator.device)
    return torch.pow(float(units + 1), u).floor().clamp(1, units).long()
