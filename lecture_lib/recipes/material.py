"""What the recipes share: the images they train on, and what a card says about them."""

import hashlib

import torch

from lecture_lib import data
from lecture_lib.scale import current_scale

Result = tuple[dict[str, torch.Tensor], dict]


def fingerprint(images: data.ImageData) -> dict:
    """Source, number and checksum of the images, for the card."""
    pixels = (images.x * 255).round().to(torch.uint8).numpy()
    return {"source": images.source, "images": len(images), "sha256": hashlib.sha256(pixels.tobytes()).hexdigest()}


def require_all(images: data.ImageData) -> data.ImageData:
    """The images, unless a training at full scale would see only a part of the 60,000.

    Raises:
        ValueError: if it would.
    """
    if current_scale() == "full" and len(images) < 60_000:
        raise ValueError(f"the full recipe needs all 60,000 training images; at hand are {len(images):,}")
    return images
