"""Whatever function a reader hands over, a self-check answers with one sentence, or passes."""

import contextlib
import io
import math

import pytest
import torch
from fuzzing import correct_or_named, fuzz, uncovered

from lecture_lib import exercises
from lecture_lib.exercises import wiring

CHECKS = [getattr(exercises, name) for name in exercises.__all__ if name.startswith("check_")]
ANSWERS = (
    None, "nothing", -7, 123.5, math.nan, math.inf, (), [], (1.0, 2.0), [torch.zeros(2), torch.ones(3)],
    torch.zeros(()), torch.zeros(0), torch.zeros(2, 3), torch.full((2,), math.nan), torch.ones(2, dtype=torch.int64),
    torch.ones(1, 1, 8, 8), {"loss": 1.0}, (torch.zeros(()), torch.zeros(())), (None, None),
)  # fmt: skip


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_no_answer_is_too_odd(check):
    for answer in ANSWERS:
        with contextlib.redirect_stdout(io.StringIO()), pytest.raises(wiring.WrongWiring) as caught:
            check(lambda *given, answer=answer: answer)
        assert len(str(caught.value)) > 10


@fuzz(wiring.compare, wiring.require)
def test_compare(draw):
    right, got = draw.tensor(draw.size()), draw.one_of(draw.tensor(draw.size()), *ANSWERS)
    slips = [(draw.tensor(draw.size()), "a slip")]
    same = isinstance(got, torch.Tensor) and got.shape == right.shape and torch.equal(got.double(), right.double())
    try:
        wiring.compare("your answer", got, right, slips)
    except wiring.WrongWiring as error:
        assert "your answer" in str(error) or str(error) == "a slip"
        assert not same
    with pytest.raises(wiring.WrongWiring):
        wiring.require(draw.one_of(False, 0, ""), "a sentence")


@fuzz(wiring.reaches, wiring.passed, wiring.several)
def test_reaches(draw):
    place = torch.ones(2, requires_grad=True)
    value = draw.one_of(place.sum(), 2 * place, 0 * place, *ANSWERS)
    found = correct_or_named(wiring.reaches, value, place)
    assert not found or value.requires_grad
    with contextlib.redirect_stdout(io.StringIO()) as said:
        wiring.passed(draw.one_of(test_reaches, print, 3), "all")
    with contextlib.suppress(wiring.WrongWiring):
        assert len(wiring.several("two numbers", draw.one_of(*ANSWERS), 2)) >= 2
    assert said.getvalue().startswith("✓ ")


def test_every_function_is_fuzzed():
    found = uncovered("lecture_lib.exercises", without={})
    assert {name.rpartition(".")[2] for name in found} == {check.__name__ for check in CHECKS}
