"""Starving gradients: what it is given, and that curves and race are those of the library's losses."""

import math
import re

import javascript
import pytest
import torch
from torch import Tensor

from lecture_lib import gan
from lecture_lib.widgets import StarvingGradients, starving_gradients

LOGITS = [-6.9, -2.0, 0.0, 0.7, 6.9]
KINDS = list(starving_gradients.KINDS)
PLACE, SD = -3.0, 0.5


def in_race(body: str, **given) -> object:
    return javascript.evaluate("starving_race.js", body, given)


@pytest.mark.parametrize("d", [0.0, 0.9991, -1.0, float("nan")])
def test_impossible_confidence_is_named(d):
    with pytest.raises(ValueError, match=f"d is {d}; it has to lie between 0.001 and 0.999"):
        StarvingGradients(d)


@pytest.mark.parametrize("kind", KINDS)
def test_losses_and_pulls_are_the_librarys(kind):
    body = "return given.logits.map((l) => [js.loss(given.kind, l), js.pull(given.kind, l)]);"
    for at, (loss, pull) in zip(LOGITS, in_race(body, logits=LOGITS, kind=kind), strict=True):
        logit = torch.tensor([at], dtype=torch.float64, requires_grad=True)
        expected = gan.generator_loss(logit, kind=kind)
        assert loss == pytest.approx(expected.item(), rel=1e-12)
        assert pull == pytest.approx(-torch.autograd.grad(expected, logit)[0].item(), rel=1e-9)
        sigma = 1 / (1 + math.exp(-at))
        assert pull == pytest.approx(sigma if kind == "minimax" else 1 - sigma)


def samples() -> Tensor:
    """Equally probable numbers of N(0, SD²)."""
    return SD * torch.special.ndtri((torch.arange(20000, dtype=torch.float64) + 0.5) / 20000)


@pytest.mark.parametrize("at", [-6.9, -1.0, 2.0])
def test_the_race_starts_with_the_chosen_confidence_and_d_steps_down_its_loss(at):
    found = in_race(
        """const before = js.start(given.l);
           return { before, logit: js.logit(before), after: js.stepOfD(before, given.rate) };""",
        l=at,
        rate=0.5,
    )
    assert found["logit"] == pytest.approx(at)
    assert found["before"]["place"] == PLACE and found["before"]["w"] > 0
    w, b = (torch.tensor(found["before"][name], dtype=torch.float64, requires_grad=True) for name in "wb")
    loss = gan.discriminator_loss(w * samples() + b, w * (PLACE + samples()) + b)
    for name, parameter, gradient in zip("wb", (w, b), torch.autograd.grad(loss, (w, b)), strict=True):
        assert found["after"][name] == pytest.approx((parameter - 0.5 * gradient).item(), abs=1e-4)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("at", [-4.0, 1.0])
def test_g_steps_down_its_loss_through_its_samples(kind, at):
    after = in_race("return js.stepOfG(given.kind, js.start(given.l), 0.04);", kind=kind, l=at)
    place = torch.tensor(PLACE, dtype=torch.float64, requires_grad=True)
    logits = after["w"] * (place + samples()) + after["b"]
    (gradient,) = torch.autograd.grad(gan.generator_loss(logits, kind=kind), place)
    assert after["place"] - PLACE == pytest.approx(-0.04 * gradient.item(), rel=1e-3) and after["place"] > PLACE


@pytest.mark.parametrize("d", [0.001, 0.01, 0.1, 0.5])
def test_the_saturating_generator_starves_while_the_other_arrives(d):
    found = in_race(
        """return Object.fromEntries(js.KINDS.map((kind) => {
             const places = [];
             for (let i = 0, state = js.start(given.l); i < 360; i++) {
               state = js.round(kind, state);
               places.push([state.place, js.logit(state)]);
             }
             return [kind, places];
           }));""",
        l=math.log(d / (1 - d)),
    )
    fed, starved = found["non-saturating"], found["minimax"]
    assert all(abs(place) < 0.3 for place, _ in fed[60:]) and fed[-1] == pytest.approx([0, 0], abs=1e-3)
    assert all(place < -2 and logit < -4 for place, logit in starved[40:230])
    assert abs(starved[-1][0]) < 0.2  # it does arrive in the end


def test_python_and_the_page_mark_the_same_range():
    source = (javascript.SOURCES / "starving_pictures.js").read_text(encoding="utf-8")
    assert f"LOGIT = {starving_gradients.EDGE};" in source
    low, high = (math.log(d / (1 - d)) for d in starving_gradients.RANGE)
    assert low == pytest.approx(-starving_gradients.EDGE, abs=0.01) and high == pytest.approx(-low)


def test_first_frame_tells_both_pulls():
    html = StarvingGradients(0.002).fallback_html()
    alt = re.search(r'aria-label="([^"]+)"', html).group(1)
    assert "At D(G(z)) = 0.002 the pull is 0.002 with log(1 − D) and 0.998 with −log D" in alt
    assert repr(StarvingGradients(0.002)) == "StarvingGradients(d=0.002)"
    assert html == StarvingGradients(0.002).fallback_html() != StarvingGradients(0.5).fallback_html()
