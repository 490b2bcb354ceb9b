"""Shapes as signed distance functions: of a point, the distance to the edge, negative inside.

A shape is a function of coordinates x (…, 1, width) and y (…, height, 1) that returns (…, height, width). The numbers
it is made from are floats, or (n, 1, 1) for one shape per face. The distances are exact at the edge only, and that is
all that painting needs.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

Number = Tensor | float
Shape = Callable[[Tensor, Tensor], Tensor]


def ellipse(x0: Number, y0: Number, rx: Number, ry: Number) -> Shape:
    """An ellipse with centre (x0, y0) and half axes rx, ry."""
    scale = smaller(rx, ry)

    def distance(x: Tensor, y: Tensor) -> Tensor:
        u, v = (x - x0) / rx, (y - y0) / ry
        return (u.square() + v.square()).sqrt_().sub_(1).mul_(scale)

    return distance


def squircle(x0: Number, y0: Number, rx: Number, ry: Number, square: Number) -> Shape:
    """An ellipse whose corners fill up as ``square`` grows from 0 to about 0.4 (see :func:`squared_norm`)."""
    scale = smaller(rx, ry)
    return lambda x, y: squared_norm((x - x0) / rx, (y - y0) / ry, square).sub_(1).mul_(scale)


def squared_norm(u: Tensor, v: Tensor, square: Number) -> Tensor:
    """r - square · u²v² / r³ with r² = u² + v²: where it is 1 lies a circle that ``square`` bends towards a square.

    It stands in for (|u|^p + |v|^p)^(1/p), which costs several times as much; square = 4 (1 - 2^(1/p - 1/2)).
    """
    u, v = u.square(), v.square()
    r2 = (u + v).clamp_min_(1e-12)
    return r2.sqrt().mul_(1 - square * (u * v).div_(r2.square_()))


def bar(x0: Number, y0: Number, rx: Number, ry: Number) -> Shape:
    """A rectangle with centre (x0, y0) and half sides rx, ry."""
    return lambda x, y: torch.maximum((x - x0).abs() - rx, (y - y0).abs() - ry)


def above(edge: Number) -> Shape:
    """Everything higher on the page than ``edge`` (y grows downwards)."""
    return lambda x, y: y - edge


def below(edge: Number) -> Shape:
    """Everything lower on the page than ``edge``."""
    return lambda x, y: edge - y


def outside(shape: Shape) -> Shape:
    """Everything that is not in the shape."""
    return lambda x, y: shape(x, y).neg_()


def both(*shapes: Shape) -> Shape:
    """What lies in all of the shapes."""

    def distance(x: Tensor, y: Tensor) -> Tensor:
        result = shapes[0](x, y)
        for shape in shapes[1:]:
            result = torch.maximum(result, shape(x, y))
        return result

    return distance


def either(shape: Shape, other: Shape) -> Shape:
    """What lies in one of the shapes, or in both."""
    return lambda x, y: torch.minimum(shape(x, y), other(x, y))


def minus(shape: Shape, other: Shape) -> Shape:
    """What lies in the first shape and not in the other."""
    return both(shape, outside(other))


def rim(shape: Shape, half_width: Number) -> Shape:
    """A line along the edge of the shape."""
    return lambda x, y: shape(x, y).abs_().sub_(half_width)


def smaller(a: Number, b: Number) -> Number:
    """The smaller of two numbers or tensors."""
    if isinstance(a, Tensor) or isinstance(b, Tensor):
        like = a if isinstance(a, Tensor) else b
        return torch.minimum(*(torch.as_tensor(number, dtype=like.dtype, device=like.device) for number in (a, b)))
    return min(a, b)
