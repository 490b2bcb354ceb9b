"""Claims and scales: what is printed, what stops, what is refused."""

import numpy as np
import pytest
import torch

from lecture_lib import at_scale, claim
from lecture_lib.claims import ClaimFailed, true_minus
from lecture_lib.scale import current_scale


@pytest.fixture(autouse=True)
def read_scale(monkeypatch):
    monkeypatch.setenv("LECTURE_SCALE", "read")


@pytest.mark.parametrize(("scale", "expected"), [("smoke", 1), ("read", 2), ("full", 3)])
def test_scale_chooses(monkeypatch, scale, expected):
    monkeypatch.setenv("LECTURE_SCALE", scale)
    assert at_scale(smoke=1, read=2, full=3) == expected


def test_scale_is_read_by_default_and_refuses_other_names(monkeypatch):
    monkeypatch.delenv("LECTURE_SCALE")
    assert current_scale() == "read"
    monkeypatch.setenv("LECTURE_SCALE", "huge")
    with pytest.raises(ValueError, match="LECTURE_SCALE is 'huge'; it has to be one of smoke, read, full"):
        at_scale(smoke=1, read=2, full=3)


@pytest.mark.parametrize("truth", [True, np.float64(1) < 2, torch.tensor(1) < 2])
def test_a_claim_that_holds_prints_one_line(capsys, truth):
    claim("L1 is sparser than L2", holds=truth, measured="56% vs 30%", item=38, published="55%, Ng 2011")
    assert capsys.readouterr().out == "✓ L1 is sparser than L2: 56% vs 30% (published: 55%, Ng 2011) [item 38]\n"


def test_a_claim_that_refutes_the_lecture_says_so(capsys):
    claim("CD-1 is not enough", holds=True, measured="it falls by 20 nats", item=22, refutes=True)
    assert capsys.readouterr().out.startswith("✗ The lecture says otherwise: CD-1 is not enough")


def test_a_claim_that_fails_stops_the_run():
    with pytest.raises(ClaimFailed, match="claim does not hold: x is small .measured: 3."):
        claim("x is small", holds=False, measured="3")


def test_below_its_scale_a_claim_only_says_so(monkeypatch, capsys):
    monkeypatch.setenv("LECTURE_SCALE", "smoke")
    claim("x is small", holds=False, measured="3", item=7)
    assert capsys.readouterr().out == "– x is small: not measured at this scale [item 7]\n"
    with pytest.raises(ClaimFailed):
        claim("x is small", holds=False, measured="3", needs="smoke")


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"holds": 0.7}, TypeError, "holds is 0.7; it has to be True or False"),
        ({"holds": "yes"}, TypeError, "it has to be True or False"),
        ({"holds": True, "item": 129}, ValueError, "item is 129"),
        ({"holds": True, "needs": "big"}, ValueError, "needs is 'big'"),
    ],
)
def test_bad_arguments_are_named(arguments, error, message):
    with pytest.raises(error, match=message):
        claim("x", measured="1", **arguments)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("-142.0 nats", "−142.0 nats"),
        ("CD-10, 784-500, 1e-05", "CD-10, 784-500, 1e-05"),
        ("peak -5, end -6", "peak −5, end −6"),
    ],
)
def test_minus_signs_are_set_as_such(text, expected):
    assert true_minus(text) == expected
