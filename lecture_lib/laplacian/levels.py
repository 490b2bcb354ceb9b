"""The Laplacian pyramid: a small blurred picture, and what each enlargement of it lacks (Burt & Adelson 1983)."""

from collections.abc import Sequence
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor

from lecture_lib import checks

KERNEL = (1 / 8, 3 / 8, 3 / 8, 1 / 8)


def down(x: Tensor) -> Tensor:
    """Pictures of half the size: blurred, and then every second pixel in each direction.

    The blur weighs four neighbours in a row by 1, 3, 3, 1 (over 8), so that a new pixel lies in the middle of four old
    ones; beyond the border the outermost pixels go on. Burt and Adelson weigh five pixels by about 1, 4, 6, 4, 1,
    which suits pictures with an odd number of rows: their new pixels lie on old ones.

    >>> down(torch.tensor([0.0, 0.0, 8.0, 8.0]).expand(1, 1, 2, 4))
    tensor([[[[1., 7.]]]])

    Args:
        x: (n, channels, height, width), height and width even.

    Returns:
        (n, channels, height / 2, width / 2).

    Raises:
        ValueError: if x is no batch of pictures, or its height or width is odd.
    """
    _check_pictures(x)
    if x.shape[2] % 2 or x.shape[3] % 2:
        raise ValueError(f"x has shape {tuple(x.shape)}; halving needs an even height and width: pad the pictures")
    kernel = torch.tensor(KERNEL, dtype=x.dtype, device=x.device)
    weights = torch.outer(kernel, kernel).expand(x.shape[1], 1, 4, 4)
    return F.conv2d(F.pad(x, (1, 1, 1, 1), mode="replicate"), weights, stride=2, groups=x.shape[1])


def up(x: Tensor) -> Tensor:
    """Pictures of twice the size, by linear interpolation between the pixels in both directions.

    As a matrix it is four times the transpose of that of :func:`down`.

    >>> up(torch.tensor([[[[0.0, 4.0]]]]))
    tensor([[[[0., 1., 3., 4.],
              [0., 1., 3., 4.]]]])

    Args:
        x: (n, channels, height, width).

    Raises:
        ValueError: if x is no batch of pictures.
    """
    _check_pictures(x)
    return F.interpolate(x, scale_factor=2, mode="bilinear", align_corners=False)


class Parts(NamedTuple):
    """A picture as a sum: ``coarse`` is what is left of it when it has been half as large, up(down(x)), and
    ``difference`` is the rest, x − coarse; both of the shape of x."""

    difference: Tensor
    coarse: Tensor


def parts(x: Tensor) -> Parts:
    """Split pictures (n, channels, height, width) into what survives half the size and what does not.

    On such pairs one level of a LAPGAN is trained: it draws the difference for a coarse picture.

    Raises:
        ValueError: as :func:`down`.
    """
    coarse = up(down(x))
    return Parts(checks.finite_result(x - coarse, x=x), coarse)


def pyramid(x: Tensor, levels: int = 2) -> list[Tensor]:
    r"""The levels of the pyramid of pictures, the finest first (Burt & Adelson 1983; Denton et al. 2015, eq. 3).

    .. math:: h_k = I_k - u(I_{k+1}), \quad I_{k+1} = d(I_k), \quad h_K = I_K, \quad I_0 = x

    with d = :func:`down` and u = :func:`up`. The numbers are at most 4/3 times as many as the pixels.

    >>> [tuple(level.shape) for level in pyramid(torch.rand(5, 3, 32, 32))]
    [(5, 3, 32, 32), (5, 3, 16, 16), (5, 3, 8, 8)]

    Args:
        x: (n, channels, height, width); height and width are multiples of 2^levels.
        levels: how often the picture is halved, K; 0 leaves it as it is.

    Returns:
        the differences h_0 to h_{K−1} and the smallest picture h_K.

    Raises:
        ValueError: if x is no batch of pictures, cannot be halved that often, or there are fewer than 0 levels.
    """
    _check_pictures(x)
    checks.count(0, "it is at least 0", levels=levels)
    if x.shape[2] % 2**levels or x.shape[3] % 2**levels:
        raise ValueError(
            f"x has shape {tuple(x.shape)} and levels is {levels}; "
            f"height and width have to be multiples of 2^levels, and levels at least 0"
        )
    differences, small = [], x
    for _ in range(levels):
        smaller = down(small)
        differences.append(checks.finite_result(small - up(smaller), x=x))
        small = smaller
    return [*differences, small]


def reconstructed(levels: Sequence[Tensor]) -> Tensor:
    """The pictures of a pyramid: enlarge the smallest, add the difference, and again; the inverse of :func:`pyramid`.

    It is exact, whatever blur and interpolation are: each difference holds all that the enlargement lacks.

    >>> x = torch.rand(1, 1, 8, 8)
    >>> bool((reconstructed(pyramid(x)) - x).abs().max() < 1e-6)
    True

    Args:
        levels: the finest first, as :func:`pyramid` gives them; each twice as high and wide as the next.

    Raises:
        ValueError: if there is no level, or two of them do not fit.
    """
    if not levels:
        raise ValueError("levels is empty; a pyramid has at least its smallest picture")
    *differences, picture = levels
    for difference in reversed(differences):
        larger = up(picture)
        if larger.shape != difference.shape:
            raise ValueError(
                f"a level of shape {tuple(difference.shape)} follows on one of {tuple(picture.shape)}, which enlarged "
                f"is {tuple(larger.shape)}; give the levels as pyramid makes them, the finest first"
            )
        picture = larger + difference
    _check_pictures(picture, "the sum of the levels")
    return picture


def energy(levels: Sequence[Tensor]) -> Tensor:
    """Mean square of each level of each picture, (n, K + 1): how large a difference is, wherever it is.

    >>> energy(pyramid(torch.full((1, 1, 8, 8), 0.5)))
    tensor([[0.0000, 0.0000, 0.2500]])

    Args:
        levels: as :func:`pyramid` gives them.
    """
    if not len(levels) or len({len(level) if level.dim() == 4 else None for level in levels}) > 1:
        shapes = [tuple(level.shape) for level in levels]
        raise ValueError(f"levels have shapes {shapes}; each is (n, channels, height, width), with one n for all")
    for level in levels:
        _check_pictures(level, "one of the levels")
    squares = torch.stack([level.square().mean((1, 2, 3)) for level in levels], 1)
    return checks.finite_result(squares, levels=levels[0])


def _check_pictures(x: Tensor, name: str = "x") -> None:
    if x.dim() != 4 or not x.is_floating_point() or not min(x.shape[1:]):
        raise ValueError(
            f"{name} has shape {tuple(x.shape)} and type {x.dtype}; "
            "pictures are (n, channels, height, width) and floats"
        )
    checks.finite(**{name: x})
