"""The inner loop: steps of the page are those of the value's gradient, and who is inside decides about the modes."""

import re

import javascript
import pytest
import torch
from torch import Tensor

from lecture_lib.widgets import InnerLoop, inner_loop


def in_page(body: str, **given) -> object:
    return javascript.evaluate("inner_maths.js", body, given)


def tensor(values: list[float]) -> Tensor:
    return torch.tensor(values, dtype=torch.float64)


def some_state(seed: int = 0) -> inner_loop.State:
    generator = torch.Generator().manual_seed(seed)
    logits, weights = torch.randn(2, inner_loop.BINS, generator=generator, dtype=torch.float64)
    return inner_loop.State(3 * logits, weights.softmax(0))


def sent(state: inner_loop.State) -> dict:
    return {"l": state.logits.tolist(), "q": state.histogram.tolist()}


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"inner": 4}, "inner is 4; choose one of 1, 2, 3, 5, 8, 12, 20, 50"),
        ({"rate": 2.0}, "rate is 2.0; choose one of 0.05, 0.1, 0.2, 0.5, 1"),
    ],
)
def test_what_is_not_offered_is_named(given, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        InnerLoop(**given)


def test_both_begin_with_the_same_histograms():
    found = in_page("return [js.DATA, js.start().q, js.start().l];")
    torch.testing.assert_close(tensor(found[0]), inner_loop.data())
    torch.testing.assert_close(tensor(found[1]), inner_loop.start().histogram)
    assert set(found[2]) == {0} and sum(found[0]) == pytest.approx(1)


def test_a_step_of_d_is_the_smoothed_gradient_of_the_value():
    state = some_state()
    found = tensor(in_page("return js.stepOfD(given.state, 0.5);", state=sent(state)))
    torch.testing.assert_close(
        found - state.logits, 0.5 * (inner_loop.step_of_d(state).logits - state.logits), rtol=1e-6, atol=1e-7
    )
    small = state._replace(logits=state.logits + 1e-3 * (found - state.logits))
    assert inner_loop.value(small) > inner_loop.value(state)


@pytest.mark.parametrize("rate", [0.1, 1.0])
def test_a_step_of_g_is_the_exponentiated_gradient_of_the_value(rate):
    state = some_state(1)
    found = tensor(in_page("return js.stepOfG(given.state, given.rate);", state=sent(state), rate=rate))
    torch.testing.assert_close(found, inner_loop.step_of_g(state, rate).histogram)
    weights = state.histogram * torch.sigmoid(-state.logits) ** -rate  # exp(−rate · ln(1 − D)), by hand
    expected = (1 - inner_loop.KEPT) * weights / weights.sum() + inner_loop.KEPT / inner_loop.BINS
    torch.testing.assert_close(found, expected)
    assert found.sum().item() == pytest.approx(1)
    assert inner_loop.value(state._replace(histogram=found)) < inner_loop.value(state)


@pytest.mark.parametrize("inside", ["D", "G"])
def test_rounds_of_the_page_are_those_of_python(inside):
    body = """let state = js.start();
      const past = [[state.q, js.covered(state), js.favourite(state)]];
      for (let i = 0; i < 8; i++) {
        state = js.round(state, given.inside, 3, 0.5);
        past.push([state.q, js.covered(state), js.favourite(state)]);
      }
      return past;"""
    past = list(inner_loop.play(inside, 3, 0.5, 8))
    for (q, covered, favourite), state in zip(in_page(body, inside=inside), past, strict=True):
        torch.testing.assert_close(tensor(q), state.histogram, rtol=1e-6, atol=1e-9)
        assert covered == inner_loop.covered(state.histogram)
        masses = state.histogram.view(8, 16).sum(1)
        assert favourite == {"mode": int(masses.argmax()), "mass": pytest.approx(masses.max().item())}
    assert inner_loop.covered(past[-1].histogram) > inner_loop.covered(past[0].histogram)


def story(inside: str, inner: int, rate: float, rounds: int = 120) -> dict:
    """Over the last half of the rounds: modes covered, the favourite's mass and which modes were the favourite."""
    body = """const seen = [];
      let state = js.start();
      for (let i = 0; i < given.rounds; i++) {
        state = js.round(state, given.inside, given.inner, given.rate);
        seen.push({ covered: js.covered(state), ...js.favourite(state) });
      }
      return seen.slice(given.rounds / 2);"""
    seen = in_page(body, inside=inside, inner=inner, rate=rate, rounds=rounds)
    mean = {name: sum(row[name] for row in seen) / len(seen) for name in ("covered", "mass")}
    return mean | {"visited": len({row["mode"] for row in seen})}


@pytest.mark.parametrize("inner", [1, 8, 50])
def test_with_d_inside_g_covers_all_modes(inner):
    found = story("D", inner, 1.0)
    assert found["covered"] == 8 and found["mass"] < 0.16


def test_with_g_inside_it_is_one_mode_at_a_time_and_all_in_turn():
    found = story("G", 20, 1.0)
    assert found["covered"] < 1.5 and found["mass"] > 0.9 and found["visited"] == 8


def test_the_more_steps_g_has_inside_the_more_often_it_ends_where_d_was_highest():
    body = """return [5, 50].map((inner) => {
        let state = js.start(), met = 0;
        for (let i = 0; i < 100; i++) {
          const aim = js.target(state);
          state = js.round(state, "G", inner, 1);
          met += i >= 20 && js.favourite(state).mode === aim;
        }
        return met / 80;
      });"""
    few, many = in_page(body)
    assert few < many and many > 0.95


@pytest.mark.parametrize(("inner", "rate"), [(1, 1.0), (50, 0.05)])
def test_few_or_small_inner_steps_of_g_do_no_harm(inner, rate):
    assert story("G", inner, rate)["covered"] == 8


def test_first_frame_tells_who_covers_what():
    html = InnerLoop().fallback_html()
    alt = re.search(r'aria-label="([^"]+)"', html).group(1)
    with_d, with_g, jumps = map(int, re.findall(r"(?:covers|changed) (\d+)", alt))
    assert with_d == 8 and with_g <= 2 and jumps > 40
    assert repr(InnerLoop()) == "InnerLoop(20, rate=1)"
    assert html == InnerLoop().fallback_html() != InnerLoop(1).fallback_html()
