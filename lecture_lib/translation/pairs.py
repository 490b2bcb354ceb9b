"""Pictures and their contours, the pairs that pix2pix learns from (item 97).

>>> import torch
>>> from lecture_lib.translation.pairs import contours
>>> square = torch.zeros(1, 1, 32, 32)
>>> square[..., 8:24, 8:24] = 1
>>> found = contours(square)
>>> found[..., 7:9, 8:24].any(), found[..., 10:22, 10:22].any()  # on its upper side, and within
(tensor(True), tensor(False))
"""

import importlib
from types import ModuleType
from typing import Literal, NamedTuple

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from lecture_lib import checks, data

CLASSES = {"bags": (8,), "shoes": (5, 7, 9)}
"""The classes of Fashion-MNIST behind a name; shoes are sandals, sneakers and ankle boots."""
MARGIN = 4  # pixels of background put around a picture, so that what touches its edge has a contour there


class Pairs(NamedTuple):
    """``pictures`` (n, 1, size, size) in [0, 1], 0 for the background, and of each its ``contours``, of the same shape,
    1 on a line and 0 elsewhere."""

    contours: Tensor
    pictures: Tensor


def garment_pairs(kind: str, split: str, *, size: int = 32) -> Pairs:
    """Bags or shoes of Fashion-MNIST and their contours.

    The pictures have 28 × 28 pixels; a larger size is bicubic interpolation, and adds no detail.

    Args:
        kind: "bags" (6,000 for training, 1,000 for tests) or "shoes" (three times as many).
        split: "train" or "test".
        size: height and width of the pairs, at least 28. Contours are those of the enlarged pictures.

    Raises:
        ValueError: for another kind, split or size.
        ModuleNotFoundError: as :func:`contours`.
    """
    if kind not in CLASSES:
        raise ValueError(f"kind is {kind!r}; it has to be one of {', '.join(CLASSES)}")
    images = data.fashion_mnist(split)
    chosen = torch.isin(images.y, torch.tensor(CLASSES[kind]))
    pictures = enlarged(images.x[chosen], size)
    return Pairs(contours(pictures), pictures)


def enlarged(x: Tensor, size: int) -> Tensor:
    """Pictures (n, channels, h, w) in [0, 1] with more pixels, (n, channels, size, size), by bicubic interpolation.

    Raises:
        ValueError: if the size is less than the pictures have.
    """
    checks.count(size=size)
    checks.floating(x=x)
    if x.dim() != 4 or not x.numel() or size < max(x.shape[2:]):
        raise ValueError(f"size is {size} and x has shape {tuple(x.shape)}; (n, channels, h, w) can only be enlarged")
    checks.finite(x=x)
    return F.interpolate(x, size=(size, size), mode="bicubic", align_corners=False).clamp(0, 1)


def contours(
    x: Tensor,
    *,
    method: Literal["canny", "sobel"] = "canny",
    sigma: float | None = None,
    low: float = 0.1,
    high: float = 0.2,
) -> Tensor:
    """Where the brightness of pictures changes: (n, 1, h, w) to (n, 1, h, w) in [0, 1].

    Canny's detector (1986) gives lines one pixel wide, 1 or 0: where the gradient of the smoothed picture is largest
    across the line, and as strong as ``high`` somewhere along it. Sobel's filter gives the size of the gradient itself.
    Both are those of scikit-image. Beyond its edge a picture counts as background, 0.

    Args:
        x: pictures in [0, 1].
        method: "canny" or "sobel".
        sigma: standard deviation of Canny's smoothing in pixels, a 32nd of the height unless you say otherwise.
        low, high: Canny's two thresholds for the gradient.

    Raises:
        ValueError: for another shape, range or method.
        ModuleNotFoundError: if scikit-image is not installed.
    """
    checks.floating(x=x)
    if x.dim() != 4 or x.shape[1] != 1 or not min(x.shape[2:]):
        raise ValueError(f"x has shape {tuple(x.shape)}; contours are taken of grey pictures (n, 1, h, w)")
    if x.numel() and not (x.min() >= 0 and x.max() <= 1):
        raise ValueError(f"x reaches from {x.min():.3g} to {x.max():.3g}; pixels have to be in [0, 1]")
    if method not in ("canny", "sobel"):
        raise ValueError(f"method is {method!r}; it has to be 'canny' or 'sobel'")
    sigma = x.shape[-2] / 32 if sigma is None else sigma
    if not 0 <= sigma <= 1e3:
        raise ValueError(f"sigma is {sigma}; a standard deviation in pixels is from 0 to 1000")
    if not 0 <= low <= high <= 1:
        raise ValueError(f"low is {low} and high {high}; thresholds are from 0 to 1, the lower one first")
    exact = x.float() if x.element_size() < 4 else x
    padded = F.pad(exact[:, 0], [MARGIN] * 4).cpu().numpy()
    found = np.zeros_like(padded)
    for picture, lines in zip(padded, found):
        if method == "sobel":
            lines[:] = _skimage("filters").sobel(picture)
        else:
            lines[:] = _skimage("feature").canny(picture, sigma=sigma, low_threshold=low, high_threshold=high)
    inside = torch.from_numpy(found)[:, MARGIN:-MARGIN, MARGIN:-MARGIN]
    return inside.clamp(0, 1).unsqueeze(1).to(x)


def _skimage(name: str) -> ModuleType:
    try:
        return importlib.import_module(f"skimage.{name}")
    except ModuleNotFoundError:
        raise ModuleNotFoundError("contours need scikit-image: install it, or lecture_lib[compare]") from None
