"""What the self-checks share: compare with what is right, and recognise the usual slips by their values."""

from collections.abc import Callable, Sequence

import torch
from torch import Tensor

Slip = tuple[Tensor | float, str]
"""What a typical mistake returns, and the sentence that explains it."""


class WrongWiring(AssertionError):
    """The function of an exercise does something else than it should; the message says what, in one sentence."""


def require(holds: bool, sentence: str) -> None:
    """Raise :class:`WrongWiring` with this sentence unless the condition holds."""
    if not holds:
        raise WrongWiring(sentence)


def compare(what: str, got: Tensor | float, right: Tensor | float, slips: Sequence[Slip]) -> None:
    """Nothing if the value is right; otherwise the sentence of the slip that gives this value.

    >>> compare("your mean", 2.5, 2.5, [])
    >>> compare("your mean", 5.0, 2.5, [(5.0, "your mean is a sum: divide by the number of values")])
    Traceback (most recent call last):
        ...
    lecture_lib.exercises.wiring.WrongWiring: your mean is a sum: divide by the number of values

    Args:
        what: the value's name, for a value that is wrong in a way nobody has foreseen.
        got: what the reader's function returned.
        right: what it should have returned.
        slips: what typical mistakes return, each with the sentence that explains it.

    Raises:
        WrongWiring: unless the two agree in shape and to four digits.
    """
    got, right = _numbers(what, got), torch.as_tensor(right).detach().double()
    require(
        got.shape == right.shape,
        f"{what} has shape {tuple(got.shape)}; it has to be {tuple(right.shape) or 'a single number'}",
    )
    if _near(got, right):
        return
    for value, sentence in slips:
        value = torch.as_tensor(value).detach().double()
        if value.shape == got.shape and _near(got, value):
            raise WrongWiring(sentence)
    raise WrongWiring(f"{what} should be {_short(right)} for these mock networks, and is {_short(got)}")


def reaches(value: Tensor | float, place: Tensor) -> bool:
    """Whether any gradient of the value arrives at that place; both stay as they are.

    >>> weight = torch.tensor(2.0, requires_grad=True)
    >>> reaches(3 * weight, weight), reaches(3 * weight.detach(), weight)
    (True, False)
    """
    if not isinstance(value, Tensor) or not value.requires_grad:
        return False
    (gradient,) = torch.autograd.grad(value.sum(), place, retain_graph=True, allow_unused=True)
    return gradient is not None and bool((gradient != 0).any())


def passed(function: Callable, what: str) -> None:
    """Say that the function has passed, and what was looked at."""
    print(f"✓ {getattr(function, '__name__', 'your function')}: {what}")


def several(what: str, got: object, count: int) -> tuple:
    """So many values that the reader's function returned, as a tuple, or :class:`WrongWiring`."""
    require(
        isinstance(got, tuple | list) and len(got) >= count,
        f"your function returns {type(got).__name__}; it has to return {what}: is a return missing?",
    )
    return tuple(got)


def _numbers(what: str, got: object) -> Tensor:
    try:
        return torch.as_tensor(got).detach().double()
    except (RuntimeError, TypeError, ValueError):
        raise WrongWiring(f"{what} is {type(got).__name__} and no tensor of numbers: is a return missing?") from None


def _near(a: Tensor, b: Tensor) -> bool:
    return torch.allclose(a, b, rtol=1e-4, atol=1e-5)


def _short(value: Tensor) -> str:
    if value.dim() == 0:
        return f"{value:.4g}"
    return "[" + ", ".join(f"{v:.3g}" for v in value.flatten()[:6]) + (", …]" if value.numel() > 6 else "]")
