"""What the fuzz tests share: odd arguments, and the property that every public function has to have.

A public function gives a correct result, or an error of its own that names the argument. It never gives a silent NaN or
infinity, an error out of torch's depths, or a warning. A test draws its arguments and states what is correct::

    @fuzz(rbm.log_odds)
    def test_log_odds(draw):
        mean = draw.tensor(4, low=0, high=1)
        correct_or_named(rbm.log_odds, mean, draw.count(), check=lambda odds: odds.shape == mean.shape)

Most arguments are good; each in a few is odd: of another shape, dtype, or with values that nobody should pass.
``LECTURE_FUZZ`` sets the number of examples of each test.
"""

import dataclasses
import importlib
import inspect
import linecache
import math
import os
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import numpy as np
import torch
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from torch import Tensor, nn

EXAMPLES = int(os.environ.get("LECTURE_FUZZ", "200"))
REFERENCE = sorted((Path(__file__).parents[2] / "book").glob("api-*.md"))
NAMED = (ValueError, TypeError, FloatingPointError, FileNotFoundError, ImportError)

FLOATS = (torch.float32, torch.float64, torch.float16, torch.bfloat16)
DTYPES = (*FLOATS, torch.int64, torch.uint8, torch.bool)
SPOILED = ("nan", "inf", "-inf", "huge", "-huge", "tiny", "negative", "zeros", "ones", "constant", "one", "all nan")
NUMBERS = (math.nan, math.inf, -math.inf, 0.0, -0.0, -1.0, 1.0, 0.5, 2.0, 1e300, -1e300, 1e-300, 1e30, 1e-30)

_covered: set[str] = set()


class Draw:
    """Draws arguments: good ones most of the time. Each is printed when a test fails."""

    def __init__(self, data: st.DataObject):
        self._data = data

    def one_of(self, *values):
        """One of the values, all equally likely; the first is the simplest."""
        return self._data.draw(st.sampled_from(values))

    def odd(self, one_in: int = 6) -> bool:
        """True once in so many times."""
        return self._data.draw(st.integers(0, one_in - 1)) == one_in - 1

    def size(self, low: int = 1, high: int = 5) -> int:
        """A length for dimensions that have to agree, and now and then 0."""
        return 0 if self.odd(12) else self._data.draw(st.integers(low, high))

    def count(self, low: int = 1, high: int = 4):
        """A whole number, and now and then something that is none, or out of range."""
        if self.odd():
            return self.one_of(low - 1, 0, -1, -(10**9), 1.5, math.nan, high + 1)
        return self._data.draw(st.integers(low, high))

    def number(self, low: float = 0.0, high: float = 1.0) -> float:
        """A number from low to high, and now and then NaN, infinity, or one that is out of range."""
        if self.odd(4):
            return self.one_of(*NUMBERS, low, high, math.nextafter(low, -math.inf), math.nextafter(high, math.inf))
        return self._data.draw(st.floats(low, high))

    def generator(self, seed: int | None = None) -> torch.Generator:
        """A seeded source of randomness."""
        return torch.Generator().manual_seed(self._data.draw(st.integers(0, 99)) if seed is None else seed)

    def tensor(self, *shape: int, low: float = -2.0, high: float = 2.0, dtype: torch.dtype | None = None) -> Tensor:
        """Values spread evenly from low to high, and now and then another shape, another dtype, or spoiled values."""
        shape = self.shape(*shape) if self.odd() else shape
        kind = self.one_of(*DTYPES) if self.odd() else dtype or torch.float32
        values = low + (high - low) * torch.rand(shape, generator=self.generator(), dtype=torch.float64)
        if kind in FLOATS:
            values = values.to(kind)
            if low >= 0 and high <= 1 and self.odd():
                values = values.round()
            return self.spoiled(values) if self.odd(4) else values
        return (values.round() if kind == torch.int64 else values.round().abs()).to(kind)

    def labels(self, n: int, classes: int) -> Tensor:
        """(n,) whole numbers from 0 to classes − 1, and now and then others, or of another shape or dtype."""
        y = torch.randint(max(1, classes), self.shape(n) if self.odd() else (n,), generator=self.generator())
        if y.numel() and self.odd():
            y.view(-1)[0] = self.one_of(-1, classes, 10**9)
        return y.to(self.one_of(torch.float32, torch.uint8, torch.bool, torch.int32)) if self.odd() else y

    def shape(self, *shape: int) -> tuple[int, ...]:
        """A shape that is not the one given: a dimension more, less, longer, shorter, of length 1, or empty."""
        sizes = list(shape)
        kind = self.one_of("more", "less", "longer", "shorter", "single", "empty", "scalar", "turned")
        i = self._data.draw(st.integers(0, max(0, len(sizes) - 1)))
        if kind == "scalar" or not sizes:
            return ()
        if kind == "more":
            return (*sizes[:i], 1, *sizes[i:])
        if kind == "less":
            return (*sizes[:i], *sizes[i + 1 :])
        if kind == "turned":
            return tuple(reversed(sizes))
        sizes[i] = {"longer": sizes[i] + 1, "shorter": max(0, sizes[i] - 1), "single": 1, "empty": 0}[kind]
        return tuple(sizes)

    def spoiled(self, values: Tensor) -> Tensor:
        """The values with one of them, or all, as nobody should pass them."""
        if not values.numel():
            return values
        kind = self.one_of(*SPOILED)
        largest = torch.finfo(values.dtype).max
        everywhere = {"zeros": 0.0, "ones": 1.0, "constant": 0.3, "all nan": math.nan}
        if kind in everywhere:
            return torch.full_like(values, everywhere[kind])
        once = {"nan": math.nan, "inf": math.inf, "-inf": -math.inf, "huge": largest, "-huge": -largest}
        once |= {"tiny": torch.finfo(values.dtype).tiny, "negative": -0.5, "one": 1.0}
        i = self._data.draw(st.integers(0, values.numel() - 1))
        values.view(-1)[i] = once[kind]
        return values


def fuzz(*functions: Callable, examples: float = 1.0):
    """Run a test with many draws, the same ones each time; it covers these functions, classes and methods.

    Args:
        functions: what the test covers.
        examples: share of the usual number of examples, for what is slow.
    """
    _covered.update(map(full_name, functions))

    def decorate(test: Callable[[Draw], None]) -> Callable[[], None]:
        @settings(
            max_examples=max(5, int(EXAMPLES * examples)),
            derandomize=True,
            deadline=None,
            database=None,
            report_multiple_bugs=False,
            phases=(Phase.generate, Phase.shrink),
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
        )
        @given(data=st.data())
        def run(data: st.DataObject) -> None:
            test(Draw(data))

        run.__name__, run.__qualname__, run.__doc__ = test.__name__, test.__qualname__, test.__doc__
        run.__module__ = test.__module__
        return run

    return decorate


def correct_or_named(
    function: Callable,
    *args,
    check: Callable | None = None,
    names: Iterable[str] = (),
    errors: tuple[type[Exception], ...] = (),
    finite: bool = True,
    in_place: bool = False,
    **kwargs,
):
    """Call the function; the result has to be correct, or the error one of its own that names an argument.

    Args:
        function: with its arguments, by place or by name.
        check: of the result; it asserts, or returns whether the result is correct.
        names: words that an error may name besides the arguments, such as those of a constructor.
        errors: kinds of errors that are allowed besides the usual ones.
        finite: whether the result has to be finite.
        in_place: whether arguments may be changed.

    Returns:
        the result, or None after an error.
    """
    try:
        return _judged(function, args, kwargs, check, {*_parameters(function), *names}, errors, finite, in_place)
    except Exception as failure:
        failure.add_note(f"called with {args} {kwargs}"[:1000])
        raise


def _judged(function, args, kwargs, check, names, errors, finite, in_place):
    tensors = [value for value in (*args, *kwargs.values()) if isinstance(value, Tensor)]
    copies = [value.detach().clone() for value in tensors]
    try:
        result = function(*args, **kwargs)
    except (*NAMED, *errors) as error:
        assert_named(error, names)
        return None
    if finite:
        assert_finite(result)
    if not in_place:
        for value, copy in zip(tensors, copies):
            assert torch.equal(value.detach().nan_to_num(), copy.nan_to_num()), "an argument was changed in place"
    if check is not None:
        verdict = check(result)
        assert verdict is None or verdict, f"wrong result: {result!r}"
    return result


def assert_named(error: Exception, names: set[str]) -> None:
    """The error was raised by a line of lecture_lib, and its message names an argument."""
    trace = error.__traceback__
    while trace.tb_next:
        trace = trace.tb_next
    file = trace.tb_frame.f_code.co_filename
    raised = linecache.getline(file, trace.tb_lineno).strip().startswith("raise")
    ours = raised and f"{os.sep}lecture_lib{os.sep}" in file
    if not ours:
        raise AssertionError(f"{type(error).__name__} is not an error of lecture_lib's own: {error}") from error
    if not any(re.search(rf"\b{re.escape(name)}\b", str(error)) for name in names):
        raise AssertionError(f"the error names none of {sorted(names)}: {error}") from error


def assert_finite(result, where: str = "the result") -> None:
    """Numbers and tensors in a result, however deep, hold neither NaN nor infinity."""
    if isinstance(result, Tensor):
        assert not result.is_floating_point() or result.isfinite().all(), f"{where} holds NaN or infinity"
    elif isinstance(result, np.ndarray):
        assert result.dtype.kind != "f" or np.isfinite(result).all(), f"{where} holds NaN or infinity"
    elif isinstance(result, float):
        assert math.isfinite(result), f"{where} is {result}"
    elif isinstance(result, nn.Module):
        assert_finite(dict(result.named_parameters()), where)
    elif isinstance(result, Mapping):
        for key, value in result.items():
            assert_finite(value, f"{where}[{key!r}]")
    elif dataclasses.is_dataclass(result):
        for field in dataclasses.fields(result):
            assert_finite(getattr(result, field.name), f"{where}.{field.name}")
    elif isinstance(result, list | tuple):
        for i, value in enumerate(result):
            assert_finite(value, f"{where}[{i}]")


def full_name(item: Callable) -> str:
    """``lecture_lib.rbm.model.RBM.energy``"""
    item = inspect.unwrap(item)
    return f"{item.__module__}.{item.__qualname__}"


def uncovered(*modules: str, without: Mapping[str, str]) -> set[str]:
    """What the reference (``book/api-*.md``) shows of modules, below these names, and no fuzz test covers.

    Args:
        modules: such as "lecture_lib.rbm".
        without: full names that need no test, each with the reason. One that is covered all the same is an error.
    """
    shown = set().union(*map(public, modules))
    superfluous = set(without) - (shown - _covered)
    assert not superfluous, f"named as exceptions, and covered or not public: {sorted(superfluous)}"
    return shown - _covered - set(without)


def public(part: str) -> set[str]:
    """Full names of what the reference shows below a name, records that compute nothing left out."""
    found: set[str] = set()
    text = "\n".join(page.read_text(encoding="utf-8") for page in REFERENCE)
    for block in re.findall(r"```\{eval-rst\}\n(.*?)```", text, flags=re.DOTALL):
        for kind, name, options in re.findall(r"\.\. auto(\w+):: ([\w.]+)[^\n]*\n((?:[ \t]+:[^\n]*\n)*)", block):
            if not f"{name}.".startswith(f"{part}."):
                continue
            if kind == "module" and ":members:" in options:
                found |= _members(importlib.import_module(name), options)
            elif kind in ("function", "class"):
                module, _, attribute = name.rpartition(".")
                found |= _names(getattr(importlib.import_module(module), attribute))
    return found


def _members(module, options: str) -> set[str]:
    named = re.search(r":members: ([^\n]+)", options)
    excluded = re.search(r":exclude-members: ([^\n]+)", options)
    left_out = set(re.split(r",\s*", excluded[1])) if excluded else set()
    names = re.split(r",\s*", named[1]) if named else [name for name in vars(module) if not name.startswith("_")]
    items = [getattr(module, name) for name in names if name not in left_out]
    own = [item for item in items if callable(item) and getattr(item, "__module__", None) == module.__name__]
    return set().union(*map(_names, own)) if own else set()


def _names(item) -> set[str]:
    if not inspect.isclass(item):
        return {full_name(item)} if item.__doc__ else set()
    methods = {
        full_name(getattr(item, name))
        for name, value in vars(item).items()
        if not name.startswith("_") and inspect.isroutine(getattr(value, "__func__", value)) and value.__doc__
    }
    checks = {"__post_init__", "__call__"} & set(vars(item))
    record = issubclass(item, tuple | Exception) or (dataclasses.is_dataclass(item) and not checks)
    return methods if record or not item.__doc__ else {full_name(item)} | methods


def _parameters(function: Callable) -> set[str]:
    try:
        return {name for name in inspect.signature(function).parameters if name != "self"}
    except ValueError:
        return set()
