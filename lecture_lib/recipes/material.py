"""What the recipes share: the images they train on, the descent, and what a card says about them."""

import copy
import hashlib
import platform
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor, nn

from lecture_lib import data
from lecture_lib.scale import at_scale, current_scale
from lecture_lib.training import Descent, train

Result = tuple[dict[str, Tensor], dict]
ON_CPU = {"device": platform.machine()}  # for the card of a recipe whose networks are too small for any other place


def fingerprint(images: data.ImageData) -> dict:
    """Source, number and checksum of the images, for the card."""
    pixels = (images.x * 255).round().to(torch.uint8).cpu().numpy()
    return {"source": images.source, "images": len(images), "sha256": hashlib.sha256(pixels.tobytes()).hexdigest()}


def require_all(images: data.ImageData) -> data.ImageData:
    """The images, unless a training at full scale would see only a part of the 60,000.

    Raises:
        ValueError: if it would.
    """
    if current_scale() == "full" and len(images) < 60_000:
        raise ValueError(f"the full recipe needs all 60,000 training images; at hand are {len(images):,}")
    return images


def digits(where: torch.device) -> tuple[data.ImageData, Tensor]:
    """MNIST's training images as they are, and as rows (n, 784) on the device."""
    return training_rows(data.mnist("train"), where)


def training_rows(images: data.ImageData, where: torch.device) -> tuple[data.ImageData, Tensor]:
    """These training images as they are, and as rows (n, pixels) on the device; at smoke scale the first 2,000."""
    rows = require_all(images).x[: at_scale(smoke=2000, read=None, full=None)]
    return images, rows.flatten(1).to(where)


def test_digits(where: torch.device) -> Tensor:
    """MNIST's test images as rows (n, 784) on the device."""
    return data.mnist("test").x.flatten(1).to(where)


def descend(
    network: nn.Module,
    loss: Callable[..., Tensor],
    x: Tensor | tuple[Tensor, ...],
    *,
    epochs: int,
    batch_size: int,
    learning_rate: float,
    generator: torch.Generator,
    checkpoint: Path | None,
    name: str,
    fused: bool = False,
) -> int:
    """Train the network; return the number of updates. What the loss draws has to come from the generator as well."""
    descent = Descent(network.parameters(), loss, learning_rate=learning_rate, fused=fused)
    history = train(
        descent,
        x,
        epochs=epochs,
        batch_size=batch_size,
        generator=generator,
        parts={"network": network, "descent": descent},
        checkpoint=checkpoint,
        description=name,
    )
    return len(history)


def as_shipped(network: nn.Module) -> nn.Module:
    """The network with its parameters rounded to half precision, as they are saved: what is shipped is measured."""
    return copy.deepcopy(network).half().float()


def card(images: data.ImageData, seed: int, updates: int, measured: dict) -> dict:
    """What every card says; ``recipes.make`` adds the versions, the device and the minutes."""
    return {"data": fingerprint(images), "seed": seed, "updates": updates, "measured": measured}
