"""One autoencoder for every code size: nested dropout puts the code in order (Rippel, Gelbart & Adams 2014)."""

import torch
from torch import Tensor


def keep_first(z: Tensor, k: Tensor | int) -> Tensor:
    """Codes z (batch, units) with all but the first k units set to zero.

    Args:
        z: codes.
        k: how many to keep: one number for all, or (batch,) one for each.

    Raises:
        ValueError: if k is not from 0 to the number of units.
    """
    k = torch.as_tensor(k, device=z.device)
    if (k < 0).any() or (k > z.shape[1]).any():
        raise ValueError(f"k runs from {k.min()} to {k.max()}; a code of {z.shape[1]} units keeps 0 to {z.shape[1]}")
    return z * (torch.arange(z.shape[1], device=z.device) < k.reshape(-1, 1))


def random_sizes(n: int, units: int, generator: torch.Generator) -> Tensor:
    """n code sizes from 1 to ``units``, each doubling equally likely: small codes are drawn more often, (n,).

    k = ⌊units^u⌋ with u uniform, so that 1 to 7 get as much attention as 8 to 63.
    """
    u = torch.rand(n, generator=generator, device=generator.device)
    return torch.pow(float(units + 1), u).floor().clamp(1, units).long()
