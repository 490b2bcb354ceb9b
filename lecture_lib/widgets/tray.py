"""The digits that a reader can pick from: checked once, for every widget that has a tray of them."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class Tray:
    """``images`` (n, pixels) on the CPU, values in [0, 1]; ``names``, what each shows."""

    images: Tensor
    names: list[str]

    def traits(self) -> dict:
        """What travels to the browser: one byte per pixel."""
        return {"digits": (self.images * 255).round().to(torch.uint8).numpy().tobytes(), "labels": self.names}


def tray(digits: Tensor, labels: Sequence[int | str] | Tensor, n_pixels: int) -> Tray:
    """Check digits (n, n_pixels) with values in [0, 1], and their n labels.

    Raises:
        ValueError: if a shape or a value does not fit; the message names it.
    """
    if isinstance(labels, Tensor) and labels.dim() != 1:
        raise ValueError(f"labels has shape {tuple(labels.shape)}; it has to be (n,), one for each digit")
    names = labels.tolist() if isinstance(labels, Tensor) else list(labels)
    if digits.dim() != 2 or digits.shape[1] != n_pixels or len(digits) == 0:
        raise ValueError(
            f"digits has shape {tuple(digits.shape)}; it has to be (n, {n_pixels}) with n ≥ 1: "
            "flatten images with digits.flatten(1)"
        )
    if not ((digits >= 0) & (digits <= 1)).all():
        raise ValueError(f"digits holds values from {digits.min():g} to {digits.max():g}; pixels lie in [0, 1]")
    if len(names) != len(digits):
        raise ValueError(f"labels has {len(names)} entries for {len(digits)} digits; give one for each")
    return Tray(digits.detach().float().cpu(), [str(name) for name in names])
