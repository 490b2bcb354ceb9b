"""The wiring of a Laplacian pyramid: what each level lacks, and how it is put back."""

from collections.abc import Callable

import torch
from torch import Tensor

from lecture_lib.exercises.wiring import compare, passed, require, several


def halve(x: Tensor) -> Tensor:
    """A mock of *down*: every second pixel, without a blur."""
    return x[..., ::2, ::2]


def fade(x: Tensor) -> Tensor:
    """A mock of *up*: every pixel four times, at 0.9 of its value, so that no enlargement is right by accident."""
    return 0.9 * x.repeat_interleave(2, -1).repeat_interleave(2, -2)


def check_pyramid(function: Callable) -> None:
    """Is ``function(x, levels, down, up)`` the list h_0, …, h_{K−1}, I_K of a Laplacian pyramid, the finest first?

    Args:
        function: the reader's; ``down`` halves height and width of pictures (n, channels, height, width), ``up``
            doubles them.

    Raises:
        WrongWiring: with one sentence on what is wrong.
    """
    x, (right, pictures) = _pictures()
    got = several("the levels of the pyramid", function(x, 2, halve, fade), 0)
    require(all(isinstance(level, Tensor) for level in got), "a level of your pyramid is no tensor")
    require(len(got) == 3, f"your pyramid has {len(got)} levels; two halvings give two differences and one picture")
    require(
        [level.shape for level in got] != [level.shape for level in reversed(right)],
        "the levels are in the wrong order: the finest comes first",
    )
    lost = [
        (_lost(x), "the smallest level has to be the small picture itself, or nothing says what to begin with"),
    ]
    compare("the last level", got[-1], right[-1], lost)
    for k in (0, 1):
        slips = [
            (-right[k], "the sign is wrong: a difference is the picture minus the enlargement"),
            (pictures[k], "these are the pictures themselves: subtract the enlargement of the next one"),
            (pictures[k] - right[k], "these are the enlargements: subtract them from the picture"),
        ]
        if k:
            chained = "every difference is taken from the enlargement of a difference: halve the picture"
            slips.append((fade(halve(right[0])), chained))
        compare(f"the difference h_{k}", got[k], right[k], slips)
    passed(function, "the differences, the smallest picture, and their order")


def check_reconstruction(function: Callable) -> None:
    """Does ``function(levels, up)`` give back the pictures of a pyramid, whose finest level comes first?

    Args:
        function: the reader's; ``up`` doubles height and width of pictures (n, channels, height, width).

    Raises:
        WrongWiring: with one sentence on what is wrong.
    """
    x, (levels, pictures) = _pictures()
    given = [level.clone() for level in levels]
    got = function(given, fade)
    require(
        len(given) == 3 and all(map(torch.equal, given, levels)),
        "your function has changed the list that it was given, or its levels: leave them as they are",
    )
    slips = [
        (fade(fade(levels[2])), "the differences are missing: after each enlargement add that of its size"),
        (fade(pictures[1]), "the finest difference is missing: the last enlargement lacks it"),
        (fade(fade(levels[2])) + levels[0], "the coarser difference is missing: add it before the second enlargement"),
        (fade(fade(levels[2]) - levels[1]) - levels[0], "the differences are subtracted: add them"),
        (
            levels[0] + fade(levels[1]),
            "each level has been enlarged by itself and nothing of the smallest picture is left",
        ),
    ]
    compare("your picture", got, x, slips)
    passed(function, "the pictures come back exactly, even with an enlargement that fades them")


def _pictures() -> tuple[Tensor, tuple[list[Tensor], list[Tensor]]]:
    x = torch.rand(2, 1, 8, 8, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    half, quarter = halve(x), halve(halve(x))
    return x, ([x - fade(half), half - fade(quarter), quarter], [x, half, quarter])


def _lost(x: Tensor) -> Tensor:
    """What is left if the last level is one more difference."""
    quarter = halve(halve(x))
    return quarter - fade(halve(quarter))
