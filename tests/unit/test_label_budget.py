"""Label budget with a curve that others published and a logarithmic axis; without them it is that of chapter 1."""

import inspect
import re

import javascript
import numpy as np
import pytest
import torch

from lecture_lib.widgets import LabelBudget

BUDGETS = [20, 100, 1000]
RUNS = {
    "labels only": np.array([[50, 20.0, 8], [44, 24, 6]]),
    "labels + game": np.array([[40, 9.0, 4], [30, 7, 3]]),
}
PUBLISHED = {20: (16.0, 4.5), 100: (0.9, 0.1)}


def budget(**changes) -> LabelBudget:
    x = torch.rand(20, 1, 28, 28, generator=torch.Generator().manual_seed(0))
    good = {"published": PUBLISHED, "logarithmic": True}
    return LabelBudget(**({"budgets": BUDGETS, "runs": RUNS, "images": x} | good | changes))


def alt(widget: LabelBudget) -> str:
    return re.search(r'aria-label="([^"]+)"', widget.fallback_html()).group(1)


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (0.8, 60, [1, 2, 5, 10, 20, 50]),
        (1, 100, [1, 2, 5, 10, 20, 50, 100]),
        (0.03, 0.3, [0.05, 0.1, 0.2]),
        (2100, 4900, []),
    ],
)
def test_ticks_of_a_logarithmic_axis(low, high, expected):
    found = javascript.evaluate("budget_axis.js", "return js.logTicks(given.low, given.high);", locals())
    assert found == pytest.approx(expected)


def reach(points: list[dict], logarithmic: bool) -> list[float]:
    given = {"points": points, "logarithmic": logarithmic}
    body = "const { low, high } = js.range(given.points, given.logarithmic); return [low, high];"
    return javascript.evaluate("budget_axis.js", body, given)


def test_the_axis_holds_seeds_and_spreads():
    seeds = {"values": [2, 10], "mean": 6, "spread": 5.5}
    published = {"values": [], "mean": 20, "spread": 4}
    assert reach([seeds, published], False) == pytest.approx([0, 24 + 0.04 * 23.5])
    margin = (24 / 0.5) ** 0.04
    assert reach([seeds, published], True) == pytest.approx([0.5 / margin, 24 * margin])
    assert reach([{"values": [-4], "mean": -4, "spread": 0}], False) == pytest.approx([-4.04, -3.96])


def test_a_spread_down_to_zero_does_not_stretch_a_logarithmic_axis():
    low, high = reach([{"values": [1, 9], "mean": 5, "spread": 5.7}], True)
    margin = 10.7**0.04
    assert [low, high] == pytest.approx([1 / margin, 10.7 * margin])


def test_what_others_published_travels_in_the_order_of_the_budgets():
    widget = budget(published=dict(reversed(PUBLISHED.items())), published_by="with larger networks")
    assert widget.published == {"name": "with larger networks", "values": [(16.0, 4.5), (0.9, 0.1), None]}
    assert widget.logarithmic and widget.room != LabelBudget.room
    assert "With 20 labels: labels only 47.0 ± 4.2, labels + game 35.0 ± 7.1, with larger networks 16.0 ± 4.5" in alt(
        widget
    )
    assert alt(budget(start=1000)).endswith("With 1000 labels: labels only 7.0 ± 1.4, labels + game 3.5 ± 0.7.")


def test_the_still_figure_has_the_curve_and_the_axis_only_where_asked():
    both, curve, axis, neither = (
        budget(published=published, logarithmic=logarithmic).fallback_html()
        for published in (PUBLISHED, None)
        for logarithmic in (True, False)
    )
    assert len({both, curve, axis, neither}) == 4
    assert all(
        (">published<" in html) == expected for html, expected in ((both, 1), (curve, 1), (axis, 0), (neither, 0))
    )


def test_without_them_it_asks_what_chapter_1_asks():
    widget = budget(published=None, logarithmic=False)
    assert widget.published == {} and not widget.logarithmic and widget.room == LabelBudget.room
    defaults = {name: p.default for name, p in inspect.signature(LabelBudget).parameters.items()}
    assert widget.title == defaults["title"] == "Label budget"
    assert widget.lead == defaults["lead"] and widget.lead.endswith("without labels first?")
    own = budget(title="Label budget for D", lead="How far does a label go?")
    assert (own.title, own.lead) == ("Label budget for D", "How far does a label go?")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"published": {30: (5, 1)}}, r"published has values for \[30\] labels.*the budgets \[20, 100, 1000\]"),
        ({"published": {20: (1677, 452)}}, r"published\[20\] has the mean 1677, and 'test error in %' ends at 100"),
        ({"published": {20: (5, -1)}}, r"published\[20\] is \(5.0, -1.0\); it has to be a mean and a spread"),
        ({"published": {20: (float("nan"), 1)}}, r"published\[20\] is \(nan, 1.0\)"),
        ({"published": {20: (0, 0)}}, r"published\[20\] has the mean 0; a logarithmic axis"),
        ({"runs": RUNS | {"perfect": 0 * RUNS["labels only"]}}, r"runs\['perfect'\] holds 0; a logarithmic axis"),
        ({"runs": {str(m): RUNS["labels only"] for m in range(5)}}, "with a published curve there are colours for 4"),
    ],
)
def test_what_does_not_fit_is_named(changes, message):
    with pytest.raises(ValueError, match=message):
        budget(**changes)
