"""Reverse the noise: what the page is given, and that it goes back from noise as PyTorch does."""

import base64
import copy
import re

import javascript
import pytest
import torch
from torch import Tensor, nn

from lecture_lib import diffusion
from lecture_lib.diffusion import DigitDiffusion, Schedule, TimeConditioned, picture_network
from lecture_lib.widgets import ReverseTheNoise
from lecture_lib.widgets.rounded import in_bytes


def source(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def model(steps: int = 200, *, seed: int = 0) -> DigitDiffusion:
    """An untrained model, small, of the shipped one's layers; what begins as 0 has small numbers here."""
    schedule, network = Schedule.cosine(steps), picture_network(4, generator=source(seed))
    for parameter in network.parameters():
        if not parameter.any():
            parameter.data.normal_(0, 0.2, generator=source(seed + 1))
    return DigitDiffusion(TimeConditioned(network, schedule).requires_grad_(False), schedule)


def noise(n: int = 1) -> Tensor:
    return torch.randn(n, 1, 28, 28, generator=source(5))


def in_page(body: str, **given) -> object:
    return javascript.evaluate("reverse_maths.js nn.js random.js", body, given)


def sent(found: ReverseTheNoise) -> dict:
    return {
        "network": found.network,
        "weights": base64.b64encode(found.weights).decode(),
        "alphaBar": found.schedule["alpha_bar"],
        "times": found.schedule["times"],
    }


WAY = """
    const network = js.load(given.network, fromBase64(given.weights)), { alphaBar, times } = given;
    const back = (times, x, eta, seed) => {
        const way = js.wayBack({ network, alphaBar }, times, Float32Array.from(x), eta, js.seeded(seed));
        while (!way.done) way.step();
        return way.moments;
    };
"""


def in_torch(network: nn.Module, schedule: Schedule, start: Tensor, steps: int) -> list[diffusion.Moment]:
    """In float64, for at the noisiest times a guess by way of ε, as torch makes it, is a small difference of large
    numbers, divided by √ᾱ."""
    predictor = TimeConditioned(copy.deepcopy(network).double(), schedule)
    return list(diffusion.reverse(predictor, schedule, start.double(), steps=steps, eta=0, clip=(-1, 1)))


@pytest.mark.parametrize("steps", [5, 20])
def test_the_page_goes_back_as_torch_does(steps):
    given, start = model(), noise()
    found = ReverseTheNoise(given)
    made = in_page(
        WAY + "return back(times[given.steps], given.x, 0);", steps=steps, x=start.flatten().tolist(), **sent(found)
    )
    exact = in_torch(in_bytes(given.predictor.network), given.schedule, start, steps)
    assert [moment["t"] for moment in made] == [moment.t for moment in exact]
    assert (exact[0].x_0 - exact[-1].x_0).abs().mean() > 0.1  # the way leads somewhere
    for ours, theirs in zip(made, exact, strict=True):
        for name, other in (("x", "x"), ("x0", "x_0")):
            picture = torch.tensor(ours[name], dtype=torch.float64).view(1, 1, 28, 28)
            torch.testing.assert_close(picture, getattr(theirs, other), rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("t", [1, 100, 200])
def test_the_network_sees_the_planes_of_its_training(t):
    given, x = model(), noise()
    made = in_page(
        "return js.planes(Float32Array.from(given.x), given.level);",
        x=x.flatten().tolist(),
        level=given.schedule.alpha_bar[t].item(),
    )
    planes = given.predictor.inputs(x, torch.tensor([t]))
    torch.testing.assert_close(torch.tensor(made).view_as(planes), planes)


def test_fresh_noise_makes_the_steps_of_ho_et_al():
    alpha_bar, x, x_0 = Schedule.cosine(50).alpha_bar, noise(), noise().flip(-1).clamp(-1, 1)
    body = """
        const x = Float32Array.from(given.x), x0 = Float32Array.from(given.x0);
        const drawn = js.normals(js.seeded(3), new Float32Array(x.length));
        return { x: js.earlier(x, x0, given.now, given.before, 1, js.seeded(3)), drawn };
    """
    for t in (2, 25, 50):
        now, before = alpha_bar[t].item(), alpha_bar[t - 1].item()
        made = in_page(body, x=x.flatten().tolist(), x0=x_0.flatten().tolist(), now=now, before=before)
        alpha, beta = now / before, 1 - now / before
        mean = before**0.5 * beta / (1 - now) * x_0 + alpha**0.5 * (1 - before) / (1 - now) * x
        z = torch.tensor(made["drawn"]).view_as(x)
        exact = mean + (beta * (1 - before) / (1 - now)) ** 0.5 * z
        torch.testing.assert_close(torch.tensor(made["x"]).view_as(x), exact, rtol=1e-4, atol=1e-4)


def test_only_fresh_noise_leads_from_one_start_to_several_ends():
    found = ReverseTheNoise(model())
    body = (
        WAY
        + """
        const ends = (k, eta) => [1, 2, 3].map((seed) => back(times[10].slice(k), given.x, eta, seed).at(-1).x);
        return { none: js.apart(ends(0, 0)), early: js.apart(ends(0, 1)), late: js.apart(ends(9, 1)) };
    """
    )
    made = in_page(body, x=noise().flatten().tolist(), **sent(found))
    assert made["none"] == 0 < made["early"]
    assert made["late"] == 0  # the last step draws no noise: the end is the guess


def test_the_shipped_model_decides_on_the_way():
    found = ReverseTheNoise()
    body = (
        WAY
        + """
        const way = back(times[20], given.x, 1, 1);
        const ends = (k) => [2, 3, 4].map((seed) => back(times[20].slice(k), way[k].x, 1, seed).at(-1).x);
        return { early: js.apart(ends(0)), late: js.apart(ends(14)) };
    """
    )
    made = in_page(body, x=noise().flatten().tolist(), **sent(found))
    assert made["late"] < 0.04 < 0.1 < made["early"]


@torch.no_grad()
def test_a_byte_for_each_weight_leaves_the_digits_what_they_are():
    given, start = diffusion.shipped(), noise(8)
    network = given.predictor.network
    rounded, exact = (in_torch(each, given.schedule, start, 10)[-1].x for each in (in_bytes(network), network))
    error = (rounded - exact).square().mean((1, 2, 3)).sqrt()
    assert error.mean() < 0.06 and exact.std() > 0.4  # of pixels from -1 to 1


def test_how_far_pictures_are_apart():
    made = in_page("return js.apart([[-1, 1, 9, -3], [1, 1, 1, -1], [0, 0, 1, -1]].map((x) => Float32Array.from(x)));")
    assert made == pytest.approx((1 / 4 + (0.5 + 0.5) / 4 + (0.5 + 0.5) / 4) / 3)


def test_a_step_asks_the_network_once_and_the_last_one_adds_the_end():
    found = ReverseTheNoise(model())
    body = (
        WAY
        + """
        const way = js.wayBack({ network, alphaBar }, [200, 100, 0], Float32Array.from(given.x), 0), seen = [];
        while (!way.done) { way.step(); seen.push(way.moments.map(({ t }) => t)); }
        return seen;
    """
    )
    assert in_page(body, x=noise().flatten().tolist(), **sent(found)) == [[200], [200, 100, 0]]


def test_what_the_page_is_given():
    given = model()
    found = ReverseTheNoise(given, steps=10, fresh=False, seed=4)
    times = found.schedule["times"]
    assert list(times) == ["5", "10", "20", "50"]
    assert times["5"] == [200, 160, 120, 80, 40, 0] and len(times["50"]) == 51
    assert found.schedule["alpha_bar"] == given.schedule.alpha_bar.tolist()
    assert (found.opening["steps"], found.opening["fresh"], found.seed) == (10, False, 4)
    assert list(ReverseTheNoise(model(12), steps=5).schedule["times"]) == ["5", "10"]
    assert repr(found) == "ReverseTheNoise(10 steps, seed=4)"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"steps": 7}, r"steps is 7; with a schedule of 200 readers choose among \[5, 10, 20, 50\]"),
        ({"model": model(12)}, r"steps is 20; with a schedule of 12 readers choose among \[5, 10\]"),
        ({"seed": 10_000}, "seed is 10000; the widget takes 0 to 9999"),
        (
            {"model": DigitDiffusion(TimeConditioned(nn.Conv2d(4, 2, 1), Schedule.cosine(200)), Schedule.cosine(200))},
            r"the network makes \(2, 28, 28\); of a picture it has to make \(1, 28, 28\)",
        ),
    ],
)
def test_what_does_not_fit_is_named(changes, message):
    with pytest.raises(ValueError, match=message):
        ReverseTheNoise(**{"model": model()} | changes)


def test_a_predictor_of_another_kind_is_named():
    plan = Schedule.cosine(200)
    mixture = diffusion.GaussianMixture(torch.zeros(1, 2), 1.0)
    with pytest.raises(TypeError, match="the predictor is a function; the page runs a diffusion.TimeConditioned"):
        ReverseTheNoise(DigitDiffusion(mixture.predictor(plan), plan))


def test_first_frame_shows_moments_from_noise_to_the_end():
    found = ReverseTheNoise(model(), steps=5)
    html = found.fallback_html()
    alt = re.search(r'aria-label="([^"]+)"', html).group(1)
    assert "at the times 200, 160, 120, 80, 40, 0" in alt
    assert html == found.fallback_html() != ReverseTheNoise(model(), steps=5, seed=1).fallback_html()
