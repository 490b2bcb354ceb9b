"""Smooth one side: the best D of the page is the one that the library's loss has, and its pull is its slope."""

import math
import re

import javascript
import pytest
import torch
from torch import Tensor

from lecture_lib import gan
from lecture_lib.widgets import SmoothOneSide, smooth_one_side

STATES = [
    {"place": 2.0, "width": 0.6, "alpha": 0.9, "beta": 0.0},
    {"place": 1.2, "width": 0.4, "alpha": 0.8, "beta": 0.1},
    {"place": -0.7, "width": 1.1, "alpha": 1.0, "beta": 0.3},
    {"place": -2.5, "width": 0.6, "alpha": 1.0, "beta": 0.0},
]
PLACES = [-2.0, -1.0, -0.3, 0.4, 1.1]


def in_page(body: str, **given) -> object:
    return javascript.evaluate("smooth_maths.js", body, given)


def told(state: dict, name: str, places: list[float]) -> Tensor:
    """What a function of the page says at each place."""
    values = in_page(f"return given.places.map((x) => js.{name}(given.state, x));", state=state, places=places)
    return torch.tensor(values, dtype=torch.float64)


def densities(state: dict, x: Tensor) -> tuple[Tensor, Tensor]:
    p, q = (normal(*bell).log_prob(x).exp() for bell in (smooth_one_side.DATA, (state["place"], state["width"])))
    return p, q


def normal(place: float, width: float) -> torch.distributions.Normal:
    return torch.distributions.Normal(*torch.tensor([place, width], dtype=torch.float64))


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"place": 3.6}, "place is 3.6; it has to lie between -3.5 and 3.5"),
        ({"width": 0.1}, "width is 0.1; it has to lie between 0.2 and 1.2"),
        ({"alpha": 1.1}, "alpha is 1.1; it has to lie between 0.5 and 1"),
        ({"beta": float("nan")}, "beta is nan; it has to lie between 0 and 0.4"),
    ],
)
def test_what_is_not_offered_is_named(given, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        SmoothOneSide(**given)


@pytest.mark.parametrize("state", STATES)
def test_no_step_improves_the_best_discriminator(state):
    x = torch.tensor(PLACES, dtype=torch.float64)
    p, q = densities(state, x)
    logits = told(state, "logit", PLACES).requires_grad_()
    cross_entropy = torch.nn.functional.binary_cross_entropy_with_logits
    labels = (torch.full_like(x, state["alpha"]), torch.full_like(x, state["beta"]))
    loss = sum((d * cross_entropy(logits, y, reduction="none")).sum() for d, y in zip((p, q), labels, strict=True))
    slope = torch.autograd.grad(loss, logits)[0] / (p + q)
    torch.testing.assert_close(slope, torch.zeros_like(x), atol=1e-12, rtol=0)
    torch.testing.assert_close(told(state, "best", PLACES), logits.detach().sigmoid())


@pytest.mark.parametrize("state", STATES)
def test_the_pull_is_the_slope_of_the_non_saturating_loss_through_the_sample(state):
    x = torch.tensor(PLACES, dtype=torch.float64, requires_grad=True)
    best = gan.optimal_discriminator(*densities(state, x), real_label=state["alpha"], fake_label=state["beta"])
    losses = gan.generator_loss(best.logit(), kind="non-saturating") * len(x)  # a sum: each sample has its own slope
    expected = -torch.autograd.grad(losses, x)[0]
    torch.testing.assert_close(told(state, "pull", PLACES), expected, rtol=1e-6, atol=1e-9)
    still = SmoothOneSide(**state).best_and_pull(x.detach(), state["beta"])
    torch.testing.assert_close(torch.stack(still), torch.stack([best.detach(), expected]))


def test_without_a_fake_label_the_real_one_changes_the_bound_but_not_the_pull():
    hard, soft = (STATES[0] | {"alpha": alpha} for alpha in (1.0, 0.6))
    torch.testing.assert_close(told(soft, "pull", PLACES), told(hard, "pull", PLACES))
    torch.testing.assert_close(told(soft, "best", PLACES), 0.6 * told(hard, "best", PLACES))
    bound = in_page("return js.bounds(given.state)[1];", state=soft)
    assert bound == pytest.approx(math.log(0.6 / 0.4))
    assert told(soft, "logit", [-3.9])[0] == pytest.approx(bound) and told(hard, "logit", [-3.9])[0] > 20


def test_a_fake_label_makes_a_floor_without_a_peak_and_takes_the_pull():
    state = {"place": 2.0, "width": 0.6, "alpha": 0.9, "beta": 0.1}
    x = torch.linspace(-4, 4, 161, dtype=torch.float64)
    p, q = densities(state, x)
    by_ratio = told(state, "best", x.tolist())[(p / q).argsort()]
    assert (by_ratio.diff() >= 0).all()  # D* rises with p/q: no peak where only G is
    at_model = STATES[0]["place"]
    assert told(state, "best", [at_model])[0] == pytest.approx(0.1, abs=1e-4)
    assert told(state, "left", [at_model])[0] < 1e-4 and told(STATES[0], "left", [at_model])[0] == 1
    low = in_page("return js.bounds(given.state)[0];", state=state)
    assert low == pytest.approx(-math.log(9)) and told(state, "logit", [3.9])[0] == pytest.approx(low)


@pytest.mark.parametrize("state", STATES)
def test_g_moves_by_the_mean_pull_on_its_samples(state):
    level = (torch.arange(20_000, dtype=torch.float64) + 0.5) / 20_000
    x = (state["place"] + state["width"] * torch.special.ndtri(level)).requires_grad_()
    ratio = normal(*smooth_one_side.DATA).log_prob(x) - normal(state["place"], state["width"]).log_prob(x)
    best = state["alpha"] * ratio.sigmoid() + state["beta"] * (-ratio).sigmoid()
    expected = torch.autograd.grad(best.log().mean(), x)[0].sum()
    after = in_page("return [js.step(given.state).place, js.RATE];", state=state)
    assert (after[0] - state["place"]) / after[1] == pytest.approx(expected.item(), rel=2e-3)


def test_one_sided_g_arrives_and_with_a_fake_label_it_hardly_moves():
    body = """let state = given.state;
      for (let i = 0; i < 150; i++) state = js.step(state);
      return state.place;"""
    assert in_page(body, state=STATES[0]) == pytest.approx(-1, abs=0.15)
    assert in_page(body, state=STATES[0] | {"beta": 0.1, "place": 2.5}) == pytest.approx(2.3, abs=0.1)


def test_python_and_the_page_have_the_same_data():
    assert in_page("return [js.DATA.place, js.DATA.width];") == list(smooth_one_side.DATA)


def test_first_frame_tells_what_the_fake_label_takes():
    html = SmoothOneSide().fallback_html()
    alt = re.search(r'aria-label="([^"]+)"', html).group(1)
    assert "with β = 0 D* is 0.000 and the pull −9.72; with β = 0.1 D* is 0.100 and the pull 0.00" in alt.replace(
        "−0.00", "0.00"
    )
    assert repr(SmoothOneSide()) == "SmoothOneSide(2.5, 0.6, alpha=0.9, beta=0)"
    assert html == SmoothOneSide().fallback_html() != SmoothOneSide(beta=0.2).fallback_html()
