"""Critic or discriminator: the page against the library, SciPy and autograd."""

import math
import re

import javascript
import pytest
import torch
from scipy import integrate, stats

from lecture_lib import wasserstein
from lecture_lib.gan import game, losses
from lecture_lib.widgets import CriticOrDiscriminator, critic_or_discriminator

PLACES = [(0.0, 1.0), (1.5, 1.0), (6.0, 1.0), (3.0, 0.5), (2.0, 2.0), (0.0, 0.4)]  # (distance, spread)
POINTS = torch.linspace(-4, 12, 41, dtype=torch.float64)


def in_page(body: str, distance: float, spread: float, **given) -> object:
    generator = {"distance": distance, "spread": spread}
    return javascript.evaluate("critic_maths.js", body, {"generator": generator, **given})


def normal(mean: float, std: float) -> torch.distributions.Normal:
    return torch.distributions.Normal(*torch.tensor([mean, std], dtype=torch.float64))


def densities(x: torch.Tensor, distance: float, spread: float) -> tuple[torch.Tensor, torch.Tensor]:
    return normal(0, 1).log_prob(x).exp(), normal(distance, spread).log_prob(x).exp()


def cdf_difference(x: float, distance: float, spread: float) -> float:
    return stats.norm.cdf(x, distance, spread) - stats.norm.cdf(x)


@pytest.mark.parametrize("place", PLACES)
def test_d_is_the_best_discriminator(place):
    body = "return given.x.map((x) => js.sigmoid(js.logit(x, given.generator)));"
    found = torch.tensor(in_page(body, *place, x=POINTS.tolist()), dtype=torch.float64)
    best = game.optimal_discriminator(*densities(POINTS, *place))
    torch.testing.assert_close(found, best, rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("kind", ["minimax", "non-saturating"])
def test_pulls_of_d_are_gradients_of_the_losses(kind, place):
    body = "return given.x.map((x) => js.PULLS[given.kind](x, given.generator));"
    found = torch.tensor(in_page(body, *place, x=POINTS.tolist(), kind=kind), dtype=torch.float64)
    x = POINTS.clone().requires_grad_()
    logits = normal(0, 1).log_prob(x) - normal(*place).log_prob(x)
    loss = losses.generator_loss(logits, kind=kind) * len(x)
    (slope,) = torch.autograd.grad(loss, x)
    torch.testing.assert_close(found, -slope, rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("place", PLACES)
def test_the_critic_climbs_where_the_generator_lags_behind(place):
    body = "return given.x.map((x) => js.criticSlope(x, given.generator));"
    x = torch.linspace(-3, 3, 26, dtype=torch.float64).tolist()  # where distribution functions are told apart by value
    assert in_page(body, *place, x=x) == [float(torch.tensor(cdf_difference(t, *place)).sign()) for t in x]


@pytest.mark.parametrize("place", PLACES)
def test_the_critic_has_its_slope_and_its_means_differ_by_the_wasserstein_distance(place):
    body = """const { generator } = given, at = (x) => js.critic(x, generator, 4), h = 1e-4;
              return given.x.map((x) => [at(x), (at(x + h) - at(x - h)) / (2 * h), js.criticSlope(x, generator)]);"""
    x = torch.linspace(-14, 20, 6801, dtype=torch.float64)
    values, slopes, signs = torch.tensor(in_page(body, *place, x=x.tolist()), dtype=torch.float64).T
    turning = slopes.abs() < 1 - 1e-6
    assert turning.sum() <= 1 or place == (0.0, 1.0)
    torch.testing.assert_close(slopes[~turning], signs[~turning], rtol=0, atol=1e-6)
    assert values[(x - 4).abs().argmin()].item() == pytest.approx(0, abs=1e-9)
    p, q = densities(x, *place)
    gain = ((p - q) * values).sum().item() * 0.005
    assert gain == pytest.approx(in_page("return js.wasserstein(given.generator);", *place), abs=1e-4)


@pytest.mark.parametrize("place", PLACES)
def test_both_distances_are_those_of_the_library(place):
    here = in_page("return [js.jensenShannon(given.generator), js.wasserstein(given.generator)];", *place)
    x = torch.linspace(-20, 28, 48001, dtype=torch.float64)
    jsd = game.jensen_shannon(*densities(x, *place), dx=1e-3).item()
    length = integrate.quad(lambda t: abs(cdf_difference(t, *place)), -20, 28, limit=400, points=[0, 2, 6])[0]
    assert here == pytest.approx([jsd, length], abs=2e-5)
    ranks = torch.special.ndtri((torch.arange(20_000, dtype=torch.float64) + 0.5) / 20_000)
    samples = wasserstein.wasserstein_1d(ranks, place[0] + place[1] * ranks).item()
    assert here[1] == pytest.approx(samples, abs=1e-3)


def test_far_apart_d_is_flat_and_the_critic_is_not():
    body = """return [5, 8].map((distance) => {
                  const there = { distance, spread: 1 };
                  return { jsd: js.jensenShannon(there), length: js.wasserstein(there),
                           ...Object.fromEntries(Object.keys(js.PULLS).map((k) => [k, js.strength(k, there)])) };
              });"""
    near, far = in_page(body, 0, 1)
    assert near["jsd"] < far["jsd"] < math.log(2) < far["jsd"] + 1e-3
    assert (near["length"], far["length"]) == pytest.approx((5, 8))
    assert near["minimax"] < 0.06 and far["minimax"] < 1e-3
    assert (near["critic"], far["critic"]) == pytest.approx((1, 1))
    assert far["non-saturating"] == pytest.approx(8, abs=0.01)  # (1 − D) · distance


@pytest.mark.parametrize("name", critic_or_discriminator.TEACHERS)
def test_what_the_generator_feels_is_the_mean_of_pulls_and_takes_it_to_the_data(name):
    place = (2.0, 1.4)
    felt = in_page("return js.pullOnGenerator(given.name, given.generator);", *place, name=name)
    z = torch.linspace(-9, 9, 36001, dtype=torch.float64)
    weight = normal(0, 1).log_prob(z).exp() * 5e-4
    body = "return given.x.map((x) => js.PULLS[given.name](x, given.generator));"
    pulls = torch.tensor(in_page(body, *place, name=name, x=(place[0] + place[1] * z).tolist()), dtype=torch.float64)
    expected = ((weight * pulls).sum().item(), (weight * pulls * z).sum().item())
    assert (felt["distance"], felt["spread"]) == pytest.approx(expected, abs=2e-3)
    walk = """let g = given.generator;
              for (let i = 0; i < 600; i++) g = js.learn(g, given.name, 0.1, [0.4, 2]);
              return [g.distance, g.spread];"""
    assert in_page(walk, *place, name=name) == pytest.approx([0, 1], abs=0.1)


def test_curves_on_the_coarse_grid_are_those_of_the_fine_one():
    body = """const { spread } = given.generator, distances = given.distances, curves = js.sweep(distances, spread);
              const fine = (f) => distances.map((distance) => f({ distance, spread }));
              return [[curves.jensenShannon, fine((g) => js.jensenShannon(g))],
                      [curves.wasserstein, fine((g) => js.wasserstein(g))],
                      [curves.minimax, fine((g) => js.strength("minimax", g))]];"""
    for spread in (0.4, 1.0, 2.0):
        for coarse, fine in in_page(body, 0, spread, distances=[0, 0.5, 1, 3, 6, 8]):
            assert coarse == pytest.approx(fine, abs=2e-3)


def test_first_frame_without_javascript_says_the_numbers():
    widget = CriticOrDiscriminator(5)
    assert repr(widget) == "CriticOrDiscriminator(distance=5, spread=1)"
    label = re.search(r'aria-label="([^"]+)"', widget.fallback_html()).group(1)
    assert "0.676 at distance 5" in label and "(5.00)" in label
    assert (
        widget.fallback_html() == CriticOrDiscriminator(5).fallback_html() != CriticOrDiscriminator(3).fallback_html()
    )
    assert widget.get_state()["teacher"] == "minimax"


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"distance": -1.0}, "distance is -1.0.*between 0 and 8"),
        ({"distance": float("nan")}, "distance is nan"),
        ({"spread": 0.1}, "spread is 0.1.*0.4"),
        ({"teacher": "hinge"}, "teacher is 'hinge'.*'critic'"),
    ],
)
def test_impossible_arguments_are_named(arguments, named):
    with pytest.raises(ValueError, match=named):
        CriticOrDiscriminator(**arguments)
