"""The xy game: what it is given, and that its paths are those of the library's game."""

import re

import javascript
import pytest
import torch

from lecture_lib import tricks
from lecture_lib.widgets import XYGame, xy_game


def in_page(body: str, **given) -> object:
    return javascript.evaluate("xy_maths.js", body, given)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"learning_rate": 0.0}, "learning_rate is 0.0; it has to lie between 0.01 and 0.3"),
        ({"learning_rate": float("nan")}, "learning_rate is nan"),
        ({"k": 11}, "k is 11; it has to lie between 0 and 10"),
        ({"strength": 0.3}, "strength is 0.3; choose one of 0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1"),
    ],
)
def test_impossible_arguments_are_named(options, message):
    with pytest.raises(ValueError, match=message):
        XYGame(**options)


def test_the_page_knows_the_rules_of_the_library():
    assert in_page("return js.RULES;") == list(tricks.XY_RULES)


@pytest.mark.parametrize("rule", tricks.XY_RULES)
@pytest.mark.parametrize(("rate", "strength", "k"), [(0.05, 0.05, 5), (0.3, 1.0, 2), (0.01, 0.0, 0)])
def test_paths_are_those_of_the_library(rule, rate, strength, k):
    found = in_page(
        "return js.path(given.rule, 150, given, given.start);",
        rule=rule,
        rate=rate,
        strength=strength,
        k=k,
        start=[1, 0.5],
    )
    expected = tricks.xy_game(rule, steps=150, learning_rate=rate, strength=strength, k=k, start=(1.0, 0.5))
    torch.testing.assert_close(torch.tensor(found, dtype=torch.float64), expected, rtol=1e-10, atol=1e-12)


def test_the_whole_of_the_first_game_is_the_librarys():
    body = "return given.rules.map((rule) => js.path(rule, 3000, { rate: 0.05, strength: 0.05, k: 5 }).at(-1));"
    ends = torch.tensor(in_page(body, rules=list(tricks.XY_RULES)), dtype=torch.float64)
    expected = torch.stack([tricks.xy_game(rule, steps=3000)[-1] for rule in tricks.XY_RULES])
    torch.testing.assert_close(ends, expected, rtol=1e-8, atol=1e-17)


def test_a_player_that_has_left_stays_where_it_is_and_remains_a_number():
    body = 'return js.path("unrolled", 3000, { rate: 0.3, strength: 0, k: 40 }).slice(-2);'
    before, after = in_page(body)
    assert before == after and 1e12 < max(map(abs, after)) < 1e20


def test_python_and_the_page_offer_the_same():
    page, pictures = (
        (javascript.SOURCES / name).read_text(encoding="utf-8") for name in ("xy_game.js", "xy_pictures.js")
    )
    strengths = re.search(r"STRENGTHS = \[(.*?)\]", page).group(1).split(", ")
    assert tuple(map(float, strengths)) == xy_game.STRENGTH
    assert f"ALREADY = {xy_game.ALREADY}" in page and f"STEPS = {xy_game.STEPS};" in pictures
    for label, (low, high) in (("rate η", xy_game.RATE), ("unrolled K", xy_game.K)):
        assert re.search(rf'label: "{label}", min: {low:g}, max: {high:g},', page)


def test_first_frame_tells_where_each_rule_ends():
    html = XYGame().fallback_html()
    alt = re.search(r'aria-label="([^"]+)"', html).group(1)
    assert "after 3000 steps they are: simultaneous 60, alternating 1.4, averaged 0.0011, unrolled 2.4e-15" in alt
    other = XYGame(0.1, k=0)
    assert repr(other) == "XYGame(0.1, strength=0.05, k=0)" and "unrolled 4.3e+06" in other.fallback_html()
