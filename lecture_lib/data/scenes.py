"""Cards: larger pictures with a digit somewhere on them, and a patch that may come with it (items 3 to 5)."""

import torch
import torch.nn.functional as F
from torch import Tensor

from lecture_lib import checks


def cards(digits: Tensor, side: int, generator: torch.Generator) -> Tensor:
    """Each digit at a random place of an empty card.

    Args:
        digits: (n, 1, height, width), background 0.
        side: height and width of a card in pixels.
        generator: of the places; it lives on the digits' device.

    Returns:
        (n, 1, side, side)

    Raises:
        ValueError: if the digits are not (n, 1, height, width), a value is not finite, or they are larger than the
            card.
    """
    _check_pictures(digits=digits)
    checks.count(side=side)
    n, _, height, width = digits.shape
    if side < max(height, width):
        raise ValueError(f"side is {side}; digits of {height} × {width} pixels need a card at least that large")
    places = [
        torch.randint(side - size + 1, (n,), generator=generator, device=digits.device) for size in (height, width)
    ]
    return _write(digits.new_zeros(n, 1, side, side), digits[:, 0], torch.stack(places, 1))


def free_places(x: Tensor, size: int, generator: torch.Generator) -> Tensor:
    """For each picture a random place where a square fits and leaves a pixel of distance to ink and to the edge.

    Args:
        x: pictures, (n, 1, side, side).
        size: height and width of the square.
        generator: of the choice; it lives on the pictures' device.

    Returns:
        row and column of the upper left corner, (n, 2).

    Raises:
        ValueError: if the pictures are not (n, 1, side, side), a value is not finite, or one has no such place.
    """
    _check_pictures(x=x)
    checks.count(size=size)
    if size + 2 > min(x.shape[2:]):
        raise ValueError(
            f"size is {size}; it does not fit into pictures x of {tuple(x.shape[2:])} pixels with a border"
        )
    taken = F.max_pool2d((x > 0).float(), size + 2, stride=1)[:, 0]
    free = (taken == 0).float().flatten(1)
    if not (free.sum(1) > 0).all():
        raise ValueError(f"size is {size}; in {int((free.sum(1) == 0).sum())} of {len(x)} pictures there is no room")
    chosen = torch.multinomial(free, 1, generator=generator)[:, 0]
    return torch.stack([chosen // taken.shape[-1], chosen % taken.shape[-1]], 1) + 1


def paste(x: Tensor, patch: Tensor, places: Tensor) -> Tensor:
    """Pictures (n, 1, side, side) with the patch (height, width) over them, its corner at ``places`` (n, 2).

    Raises:
        ValueError: if a shape does not fit, a value is not finite, or the patch would stick out of a picture.
        TypeError: if the dtypes differ, or the places are not whole numbers.
    """
    _check_pictures(x=x)
    checks.dimensions(2, "(height, width)", patch=patch)
    checks.same_dtype(x=x, patch=patch)
    checks.finite(patch=patch)
    _check_places(places)
    if len(places) != len(x):
        raise ValueError(f"places has {len(places)} rows; {len(x)} pictures need one each")
    room = torch.tensor(x.shape[-2:]) - torch.tensor(patch.shape)
    if (places < 0).any() or (places > room.to(places.device)).any():
        raise ValueError(
            f"places puts a patch of {tuple(patch.shape)} over the edge of pictures of {x.shape[-1]} pixels"
        )
    return _write(x.clone(), patch.expand(len(x), *patch.shape), places)


def box_at(places: Tensor, size: int) -> Tensor:
    """Boxes (n, 4) of squares with their upper left corners at (n, 2): left, top, right, bottom.

    Raises:
        ValueError: if places has another shape, or size is below 1.
        TypeError: if the places or the size are not whole numbers.
    """
    _check_places(places)
    checks.count(size=size)
    corner = places.flip(1)
    return torch.cat([corner, corner + size], 1)


def _write(canvas: Tensor, pieces: Tensor, places: Tensor) -> Tensor:
    """Write pieces (n, height, width) into canvas (n, 1, side, side) at rows and columns (n, 2)."""
    height, width = (torch.arange(size, device=canvas.device) for size in pieces.shape[1:])
    picture = torch.arange(len(canvas), device=canvas.device)[:, None, None]
    rows, columns = (places[:, 0, None] + height)[:, :, None], (places[:, 1, None] + width)[:, None, :]
    canvas[picture, 0, rows, columns] = pieces
    return canvas


def _check_pictures(**pictures: Tensor) -> None:
    checks.dimensions(4, "(n, 1, height, width)", **pictures)
    checks.finite(**pictures)
    for name, x in pictures.items():
        if x.shape[1] != 1:
            raise ValueError(f"{name} has shape {tuple(x.shape)}; it has to be (n, 1, height, width): grey")


def _check_places(places: Tensor) -> None:
    if places.dim() != 2 or places.shape[1] != 2:
        raise ValueError(f"places has shape {tuple(places.shape)}; rows and columns have to be (n, 2)")
    if places.is_floating_point() or places.dtype == torch.bool:
        raise TypeError(f"places is {places.dtype}; rows and columns are whole numbers: convert with places.long()")
