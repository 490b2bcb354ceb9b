"""Cards: larger pictures with a digit somewhere on them, and a patch that may come with it (items 3 to 5)."""

import torch
import torch.nn.functional as F
from torch import Tensor


def cards(digits: Tensor, side: int, generator: torch.Generator) -> Tensor:
    """Each digit at a random place of an empty card.

    Args:
        digits: (n, 1, height, width), background 0.
        side: height and width of a card in pixels.
        generator: of the places; it lives on the digits' device.

    Returns:
        (n, 1, side, side)

    Raises:
        ValueError: if the digits are larger than the card.
    """
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
        ValueError: if a picture has no such place.
    """
    taken = F.max_pool2d((x > 0).to(x.dtype), size + 2, stride=1)[:, 0]
    free = (taken == 0).to(x.dtype).flatten(1)
    if not (free.sum(1) > 0).all():
        raise ValueError(f"size is {size}; in {int((free.sum(1) == 0).sum())} of {len(x)} pictures there is no room")
    chosen = torch.multinomial(free, 1, generator=generator)[:, 0]
    return torch.stack([chosen // taken.shape[-1], chosen % taken.shape[-1]], 1) + 1


def paste(x: Tensor, patch: Tensor, places: Tensor) -> Tensor:
    """Pictures (n, 1, side, side) with the patch (height, width) over them, its corner at ``places`` (n, 2).

    Raises:
        ValueError: if the patch would stick out of a picture.
    """
    room = torch.tensor(x.shape[-2:]) - torch.tensor(patch.shape)
    if (places < 0).any() or (places > room.to(places.device)).any():
        raise ValueError(
            f"places puts a patch of {tuple(patch.shape)} over the edge of pictures of {x.shape[-1]} pixels"
        )
    return _write(x.clone(), patch.expand(len(x), *patch.shape), places)


def box_at(places: Tensor, size: int) -> Tensor:
    """Boxes (n, 4) of squares with their upper left corners at (n, 2): left, top, right, bottom."""
    corner = places.flip(1)
    return torch.cat([corner, corner + size], 1)


def _write(canvas: Tensor, pieces: Tensor, places: Tensor) -> Tensor:
    """Write pieces (n, height, width) into canvas (n, 1, side, side) at rows and columns (n, 2)."""
    height, width = (torch.arange(size, device=canvas.device) for size in pieces.shape[1:])
    picture = torch.arange(len(canvas), device=canvas.device)[:, None, None]
    rows, columns = (places[:, 0, None] + height)[:, :, None], (places[:, 1, None] + width)[:, None, :]
    canvas[picture, 0, rows, columns] = pieces
    return canvas
