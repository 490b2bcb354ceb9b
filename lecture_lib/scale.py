"""One switch for how much a chapter computes: ``LECTURE_SCALE=smoke|read|full``."""

import os
from typing import Literal, TypeVar, get_args

T = TypeVar("T")
Scale = Literal["smoke", "read", "full"]
SCALES: tuple[Scale, ...] = get_args(Scale)


def current_scale() -> Scale:
    """The scale of this run, from the environment variable ``LECTURE_SCALE`` (``read`` when it is not set).

    ``smoke`` runs every cell in seconds and is what the tests use; ``read`` is what the book shows, on two CPU
    cores; ``full`` uses a GPU and comes near the published numbers.

    Raises:
        ValueError: if the variable holds anything else.
    """
    scale = os.environ.get("LECTURE_SCALE", "read")
    if scale not in SCALES:
        raise ValueError(f"LECTURE_SCALE is {scale!r}; it has to be one of {', '.join(SCALES)}")
    return scale


def at_scale(*, smoke: T, read: T, full: T) -> T:
    """Choose the value that belongs to the current scale: ``steps = at_scale(smoke=20, read=600, full=20_000)``."""
    return {"smoke": smoke, "read": read, "full": full}[current_scale()]
