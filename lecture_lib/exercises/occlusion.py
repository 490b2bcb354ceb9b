"""The wiring of an occlusion map: cover a place, and look at the decision."""

from collections.abc import Callable

import torch
from torch import Tensor

from lecture_lib.exercises.wiring import Slip, compare, passed, require


class OnePixel:
    """A mock classifier: the logit of class 0 is the pixel in row 1 and column 4, that of class 1 is minus ten times
    that in row 5 and column 0."""

    def __call__(self, x: Tensor) -> Tensor:
        return torch.stack([x[:, 0, 1, 4], -10 * x[:, 0, 5, 0]], 1)


def check_occlusion(function: Callable) -> None:
    """Does ``function(network, x, kind, patch)`` say by how much the logit of a class falls where x is covered?

    ``x`` is one picture (1, channels, height, width), ``kind`` a class and ``patch`` the side of the square that is set
    to 0, one square after the other without overlap; the result is (height / patch, width / patch).

    Args:
        function: the reader's.

    Raises:
        WrongWiring: with one sentence on what is wrong.
    """
    x = torch.rand(1, 1, 6, 8, generator=torch.Generator().manual_seed(0)) + 0.5
    before = x.clone()
    for kind, (row, column), fall in ((0, (0, 2), x[0, 0, 1, 4].item()), (1, (2, 0), -10 * x[0, 0, 5, 0].item())):
        got = function(OnePixel(), x, kind, 2)
        require(torch.equal(x, before), "your function has changed the picture itself: cover a copy, x.clone()")
        right = torch.zeros(3, 4)
        right[row, column] = fall
        compare("your map", got, right, _slips(right, kind, x))
    passed(function, "the right place, class and sign, for two classes of a mock classifier")


def _slips(right: Tensor, kind: int, x: Tensor) -> list[Slip]:
    logit = OnePixel()(x)[0, kind]
    other = torch.zeros_like(right)
    if kind == 0:
        other[2, 0] = -10 * x[0, 0, 5, 0]
    else:
        other[0, 2] = x[0, 0, 1, 4]
    after = (right != 0).flatten().cumsum(0).view_as(right) > 0
    return [
        (-right, "the sign is wrong: the map holds how much the logit falls, the logit before minus the one after"),
        (logit - right, "these are the logits of the covered pictures: subtract them from the logit of the whole one"),
        (other, "your map is that of another class: take the logit of kind"),
        (
            after * logit,
            "the squares stay covered from one place to the next: begin with a fresh copy of the picture for each",
        ),
    ]
