"""Where a classifier looks: class activation maps, boxes from them, and the share of heat in a box (items 3 and 4).

>>> import torch
>>> from lecture_lib import localisation
>>> network = localisation.small_localiser(generator=torch.Generator().manual_seed(0))
>>> x = torch.rand(5, 1, 40, 40, generator=torch.Generator().manual_seed(1))
>>> network(x).shape, network.maps(x).shape
(torch.Size([5, 10]), torch.Size([5, 10, 10, 10]))
"""

from itertools import pairwise

import torch
import torch.nn.functional as F
from scipy import ndimage
from torch import Tensor, nn
from torchvision.ops import masks_to_boxes

from lecture_lib import checks
from lecture_lib.networks import initialise_


class Localiser(nn.Module):
    """A classifier that can say where: convolutions, the mean over all positions, one linear layer (Zhou et al. 2016).

    Args:
        trunk: from images (batch, channels, height, width) to feature maps (batch, k, h, w).
        head: ``nn.Linear(k, classes)``.
    """

    def __init__(self, trunk: nn.Module, head: nn.Linear):
        super().__init__()
        self.trunk, self.head = trunk, head

    def forward(self, x: Tensor) -> Tensor:
        """Logits (batch, classes): the head of the mean feature."""
        return self.head(self.trunk(x).mean((2, 3)))

    def maps(self, x: Tensor) -> Tensor:
        """Class activation maps (batch, classes, h, w); the mean of each plus the head's bias is the logit."""
        return class_activation_map(self.trunk(x), self.head.weight)


def small_localiser(
    classes: int = 10, *, channels: tuple[int, ...] = (16, 32, 48), generator: torch.Generator | None = None
) -> Localiser:
    """Three convolutions, two of them of stride 2: a map has a quarter of the picture's height and width.

    Args:
        classes: number of classes.
        channels: feature maps after each of the convolutions.
        generator: source of the initial weights; it also decides on which device they live.

    Raises:
        ValueError: if there is no class, or channels are not three positive numbers.
    """
    checks.count(classes=classes)
    if len(channels) != 3:
        raise ValueError(f"channels is {channels}; there are three convolutions")
    for number in channels:
        checks.count(1, f"each of {channels} has to be at least 1", channels=number)
    layers: list[nn.Module] = []
    for (inputs, outputs), (size, stride) in zip(pairwise((1, *channels)), ((5, 2), (3, 2), (3, 1)), strict=True):
        layers += [nn.Conv2d(inputs, outputs, size, stride=stride, padding=size // 2), nn.ReLU()]
    trunk, head = nn.Sequential(*layers), nn.Sequential(nn.Linear(channels[-1], classes))
    return Localiser(initialise_(trunk, generator), initialise_(head, generator)[0])


def class_activation_map(features: Tensor, weight: Tensor) -> Tensor:
    """How much each position speaks for each class: :math:`M_c(u, v) = \\sum_k w_{ck} f_k(u, v)` (Zhou et al. 2016).

    Because the head is linear, it may be applied before the mean over positions as well as after it, so that
    ``class_activation_map(features, weight).mean((2, 3)) + bias`` are the logits.

    Args:
        features: (batch, k, h, w), what the last convolution gives.
        weight: (classes, k), of the linear head.

    Returns:
        (batch, classes, h, w), in the units of the logits.

    Raises:
        ValueError: if a shape does not fit.
    """
    if features.dim() != 4:
        raise ValueError(f"features has shape {tuple(features.shape)}; it has to be (batch, k, h, w)")
    if weight.dim() != 2 or weight.shape[1] != features.shape[1]:
        raise ValueError(
            f"weight has shape {tuple(weight.shape)}; for {features.shape[1]} feature maps it has to be "
            f"(classes, {features.shape[1]})"
        )
    checks.floating(features=features, weight=weight)
    checks.same_dtype(features=features, weight=weight)
    heat = torch.einsum("bkhw,ck->bchw", features, weight)
    return checks.finite_result(heat, features=features, weight=weight)


def enlarge(heat: Tensor, side: int) -> Tensor:
    """Maps (batch, h, w) as large as the picture, (batch, side, side), by bilinear interpolation.

    Raises:
        ValueError: if the shape does not fit, a value is not finite, or side is below 1.
    """
    _check(heat)
    checks.count(side=side)
    return F.interpolate(heat[:, None], size=(side, side), mode="bilinear", align_corners=False)[:, 0]


def mass_on(heat: Tensor, box: Tensor) -> Tensor:
    """The share of a map's positive values that lies in a box; 0 where nothing is positive.

    Args:
        heat: (batch, h, w).
        box: (batch, 4) in pixels of the map: left, top, right, bottom; right and bottom are the first pixels outside.

    Returns:
        (batch,), from 0 to 1.

    Raises:
        ValueError: if a shape does not fit, or the map holds NaN.
    """
    _check(heat)
    if box.shape != (len(heat), 4):
        raise ValueError(f"box has shape {tuple(box.shape)}; for {len(heat)} maps it has to be ({len(heat)}, 4)")
    checks.finite(box=box)
    left, top, right, bottom = box[:, :, None].unbind(1)
    row, column = (torch.arange(size, device=heat.device) for size in heat.shape[1:])
    rows, columns = (row >= top) & (row < bottom), (column >= left) & (column < right)
    positive = heat.clamp(min=0)
    total = checks.finite_result(positive.sum((1, 2)), heat=heat)
    inside = torch.einsum("bhw,bh,bw->b", positive, rows.to(heat.dtype), columns.to(heat.dtype))
    return torch.where(total > 0, inside / total.clamp(min=torch.finfo(heat.dtype).tiny), 0)


def bounding_box(heat: Tensor, threshold: float = 0.2) -> Tensor:
    """The box around the largest connected region in which a map exceeds a share of its maximum (Zhou et al. 2016).

    Args:
        heat: (batch, h, w).
        threshold: of the maximum, from 0 to below 1; the paper takes 0.2.

    Returns:
        Boxes (batch, 4) in pixels, as left, top, right, bottom; right and bottom are the first pixels outside, so that
        the area is the number of pixels. A map without a positive value gives the box of the whole picture.

    Raises:
        ValueError: if the shape or the threshold does not fit, or the map holds NaN.
    """
    _check(heat)
    if not 0 <= threshold < 1:
        raise ValueError(f"threshold is {threshold}; it is a share of the maximum, from 0 to below 1")
    maximum = heat.amax((1, 2), keepdim=True)
    hot = (heat > threshold * maximum) | (maximum <= 0)
    regions = torch.stack([_largest_region(mask) for mask in hot.cpu()]).to(heat.device)
    return box_around(regions)


def box_around(masks: Tensor) -> Tensor:
    """Boxes (batch, 4) of the pixels that are True in masks (batch, h, w): left, top, right, bottom.

    Right and bottom are the first pixels *outside*: torchvision's ``masks_to_boxes`` names the last ones inside, and
    its ``box_iou`` would then take one row and one column too few for the area.

    Raises:
        ValueError: if the shape is another, or nothing is True in a mask.
        TypeError: if the masks are not of truth values.
    """
    if masks.dtype != torch.bool:
        raise TypeError(f"masks is {masks.dtype}; it holds truth values: compare with a threshold")
    if masks.dim() != 3 or not masks.numel() or not masks.any(2).any(1).all():
        raise ValueError(f"masks has shape {tuple(masks.shape)}; it has to be (batch, h, w), with a True in each mask")
    return masks_to_boxes(masks) + torch.tensor([0, 0, 1, 1], device=masks.device)


def _largest_region(mask: Tensor) -> Tensor:
    labels, _ = ndimage.label(mask.numpy())
    labels = torch.from_numpy(labels)
    return labels == labels.flatten().bincount()[1:].argmax() + 1


def _check(heat: Tensor) -> None:
    if heat.dim() != 3:
        raise ValueError(
            f"heat has shape {tuple(heat.shape)}; it has to be (batch, h, w): choose one class per picture, "
            "as in maps[torch.arange(len(y)), y]"
        )
    checks.dimensions(3, "(batch, h, w)", heat=heat)
    checks.floating(heat=heat)
    if heat.isnan().any():
        raise ValueError(f"heat holds NaN in {int(heat.isnan().any((1, 2)).sum())} of {len(heat)} maps")
    checks.finite(heat=heat)
