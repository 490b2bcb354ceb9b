"""Small data sets whose truth is known exactly."""

import math

import torch
from torch import Tensor


def bars_and_stripes(size: int) -> Tensor:
    """All images of horizontal bars and all of vertical stripes, (2·2^size, 1, size, size), values 0 and 1.

    All-on and all-off are bars and stripes at once, so they stand there twice (MacKay 2003, section 43.3).

    Raises:
        ValueError: if ``size`` is not from 2 to 10.
    """
    if not 2 <= size <= 10:
        raise ValueError(f"size is {size}; bars and stripes are made for sizes from 2 to 10")
    lines = (torch.arange(2**size)[:, None] >> torch.arange(size)) & 1
    bars = lines[:, :, None].expand(-1, size, size)
    return torch.cat([bars, bars.transpose(1, 2)])[:, None].float()


def bars_and_stripes_optimum(size: int) -> float:
    """The best mean log-likelihood any model can reach on :func:`bars_and_stripes`: minus its entropy, in nats."""
    n = 2 * 2**size
    return 2 / n * 2 * math.log(2 / n) + (n - 4) / n * math.log(1 / n)
