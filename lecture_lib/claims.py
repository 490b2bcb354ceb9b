"""Claims: statements of the lecture that an experiment of the book confirms or refutes.

A claim prints one line a reader likes to see, stops the run where it does not hold, and travels with the notebook's
output (as ``application/vnd.lecture.claim+json``), from where the book collects all claims into its table of results.
"""

import html
import math
import re
from dataclasses import asdict, dataclass

from lecture_lib.device import default_device
from lecture_lib.scale import SCALES, Scale, current_scale

MIME = "application/vnd.lecture.claim+json"


class ClaimFailed(AssertionError):
    """An experiment did not come out as the book says it does."""


@dataclass(frozen=True)
class Claim:
    """One row of the table of results; ``holds`` is None where the scale was too small to tell."""

    text: str
    holds: bool | None
    measured: str
    item: int | None
    published: str | None
    refutes: bool
    scale: str
    device: str

    def __str__(self) -> str:
        origin = "" if self.item is None else f" [item {self.item}]"
        if self.holds is None:
            return f"– {self.text}: not measured at this scale{origin}"
        verdict = "✗ The lecture says otherwise:" if self.refutes else "✓"
        published = f" (published: {self.published})" if self.published else ""
        return f"{verdict} {self.text}: {self.measured}{published}{origin}"


def claim(
    text: str,
    *,
    holds: bool,
    measured: str,
    item: int | None = None,
    published: str | None = None,
    needs: Scale = "read",
    refutes: bool = False,
) -> None:
    """State what an experiment shows, print it, and record it for the book's table of results.

    Args:
        text: the statement, as a sentence without a full stop.
        holds: the outcome of the experiment, a plain truth value computed from the measurements.
        measured: the measured numbers in words, with their units, such as ``"56% vs 30% zeros"``.
        item: number of the lecture's item (1 to 128) that the statement belongs to.
        published: the published number to compare with, and its source.
        needs: the smallest scale at which the experiment can tell; below it the claim says that it was not measured.
        refutes: True where the statement contradicts the lecture, so that the book can show it as a correction.

    Raises:
        ClaimFailed: if the scale suffices and the statement does not hold.
        ValueError: if ``item`` or ``needs`` is out of range.
        TypeError: if ``holds`` is not a truth value.
    """
    if item is not None and item not in range(1, 129):
        raise ValueError(f"item is {item}; the lecture has items 1 to 128")
    if needs not in SCALES:
        raise ValueError(f"needs is {needs!r}; it has to be one of {', '.join(SCALES)}")
    row = Claim(
        text=text,
        holds=_truth(holds) if SCALES.index(current_scale()) >= SCALES.index(needs) else None,
        measured=true_minus(measured),
        item=item,
        published=published,
        refutes=refutes,
        scale=current_scale(),
        device=str(default_device()),
    )
    if row.holds is False:
        raise ClaimFailed(f"claim does not hold: {text} (measured: {measured})")
    _show(row)


def true_minus(text: str) -> str:
    """Set the minus signs of numbers as such; Python writes hyphens."""
    return re.sub(r"(?<![\w.])-(?=\d)", "−", text)


def _truth(holds: object) -> bool:
    """Accept what comparisons of Python, NumPy and torch return; a number or a text would always look true."""
    single = (
        hasattr(holds, "item") and math.prod(holds.shape) == 1
    )  # of NumPy or torch; several values have no one truth
    value = holds.item() if single else holds
    if not isinstance(value, bool):
        raise TypeError(f"holds is {holds!r}; it has to be True or False, the outcome of a comparison")
    return value


def _show(row: Claim) -> None:
    if not _in_kernel():
        print(row)
        return
    from IPython.display import display

    line = html.escape(str(row))
    display({"text/plain": str(row), "text/html": f"<p><strong>{line}</strong></p>", MIME: asdict(row)}, raw=True)


def _in_kernel() -> bool:
    try:
        from IPython import get_ipython
    except ImportError:
        return False
    shell = get_ipython()
    return shell is not None and getattr(shell, "kernel", None) is not None
