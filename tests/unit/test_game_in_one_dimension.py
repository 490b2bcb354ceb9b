"""The game on a line: what it is given, and that the page computes what the library and PyTorch compute."""

import math
import re

import javascript
import pytest
import torch
from torch import Tensor, nn

from lecture_lib import gan
from lecture_lib.widgets import GameInOneDimension, game_in_one_dimension
from lecture_lib.widgets.game_in_one_dimension import DX, GRID, bumps

MODULES = "random.js gan_core.js one_dimension.js"  # the last one has the steps of this game
BELLS = "const bells = (c, o, w) => ({ centre: c, offset: o, logWidth: Math.log(w) });"
PAIRS = [  # (centre, offset, width) of the data and of the generator
    ((0.0, 0.9, 0.45), (-2.2, 0.3, 0.7)),
    ((0.0, 0.0, 0.5), (0.4, 0.0, 0.5)),
    ((0.0, 2.0, 0.2), (-2.5, 2.0, 1.2)),
    ((0.0, 1.2, 0.6), (0.0, 1.2, 0.6)),
]
FAR = PAIRS[0]
NUMBERS = ("centre", "offset", "logWidth")


def in_page(body: str, **given) -> object:
    return javascript.evaluate(MODULES, BELLS + body, given)


def double(values: list) -> Tensor:
    return torch.tensor(values, dtype=torch.float64)


def numbers_of(bells: tuple[float, float, float]) -> tuple[float, float, float]:
    centre, offset, width = bells
    return centre, offset, math.log(width)


def label(html: str) -> str:
    return re.search(r'aria-label="([^"]+)"', html).group(1)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"data": (2.5, 0.4)}, "the offset of data is 2.5.*between 0.0 and 2.0"),
        ({"data": (1.0,)}, "data has 1 numbers; it takes 2: offset, width"),
        ({"model": (-4.0, 0.3, 0.7)}, "the centre of model is -4"),
        ({"model": (0.0, 0.3, float("nan"))}, "the width of model is nan"),
        ({"loss": "wasserstein"}, "loss is 'wasserstein'.*'minimax'"),
        ({"k": 0}, "k is 0.*between 1 and 10"),
        ({"seed": 10000}, "seed is 10000"),
    ],
)
def test_impossible_arguments_are_named(arguments, named):
    with pytest.raises(ValueError, match=named):
        GameInOneDimension(**arguments)


@pytest.mark.parametrize(("data", "model"), PAIRS)
def test_densities_best_d_divergence_and_value_are_the_librarys(data, model):
    found = in_page(
        """const data = bells(...given.data), model = bells(...given.model);
           const logits = js.GRID.map((x) => js.bestLogit(data, model, x));
           return { grid: js.GRID, p: js.GRID.map((x) => js.density(data, x)), best: js.best(data, model),
                    divergence: js.divergence(data, model), most: js.value(data, model, logits),
                    other: js.value(data, model, js.GRID.map((x) => Math.sin(x) - x / 3)) };""",
        data=data,
        model=model,
    )
    p, q = bumps(*data), bumps(*model)
    torch.testing.assert_close(double(found["grid"]), GRID)
    torch.testing.assert_close(double(found["p"]), p)
    asked = p + q > 1e-200
    torch.testing.assert_close(double(found["best"])[asked], gan.optimal_discriminator(p, q)[asked])
    divergence = gan.jensen_shannon(p, q, dx=DX).item()
    assert found["divergence"] == pytest.approx(divergence, abs=1e-12)
    assert found["most"] == pytest.approx(-math.log(4) + 2 * divergence, abs=1e-5)  # of the widest, 5e-6 lie outside
    other = gan.value(p, q, (GRID.sin() - GRID / 3).sigmoid(), dx=DX).item()
    assert found["other"] == pytest.approx(other, abs=1e-9)
    assert found["other"] < found["most"]


def test_equal_densities_leave_one_half_and_minus_log_4():
    found = in_page(
        """const data = bells(...given.data);
           return { best: js.best(data, data), value: js.value(data, data, js.GRID.map(() => 0)),
                    divergence: js.divergence(data, data) };""",
        data=FAR[0],
    )
    assert set(found["best"]) == {0.5}
    assert found["value"] == pytest.approx(-math.log(4), abs=1e-9) and found["divergence"] == pytest.approx(
        0, abs=1e-15
    )


NETWORK = """const D = js.createDiscriminator(js.seeded(3)), data = bells(...given.data), model = bells(...given.model);
    const numbers = (...names) => D.network.layers.flatMap((layer) => names.map((name) => [...layer[name]]));
    const before = numbers("weight", "bias");"""


def discriminator(parameters: list[list[float]]) -> nn.Sequential:
    """The page's D in PyTorch: it sees x / 3."""
    net = nn.Sequential(nn.Linear(1, 24), nn.ReLU(), nn.Linear(24, 24), nn.ReLU(), nn.Linear(24, 1)).double()
    with torch.no_grad():
        for parameter, values in zip(net.parameters(), parameters, strict=True):
            parameter.copy_(double(values).view_as(parameter))
    return net


def expected_value(p: Tensor, q: Tensor, logits: Tensor) -> Tensor:
    return DX * (p * nn.functional.logsigmoid(logits) + q * nn.functional.logsigmoid(-logits)).sum()


def test_a_step_of_d_follows_the_gradient_of_the_value():
    found = in_page(
        NETWORK
        + """js.discriminatorStep(D, data, model, 0.01);
             const gradients = numbers("weightGradient", "biasGradient");
             return { before, gradients, after: numbers("weight", "bias") };""",
        data=FAR[0],
        model=FAR[1],
    )
    net = discriminator(found["before"])
    adam = torch.optim.Adam(net.parameters(), 0.01, betas=(0.5, 0.999))
    (-expected_value(bumps(*FAR[0]), bumps(*FAR[1]), net(GRID[:, None] / 3).flatten())).backward()
    for parameter, gradient in zip(net.parameters(), found["gradients"], strict=True):
        torch.testing.assert_close(double(gradient).view_as(parameter), parameter.grad, rtol=1e-4, atol=1e-6)
    adam.step()
    for parameter, after, gradient in zip(net.parameters(), found["after"], found["gradients"], strict=True):
        clear = double(gradient).view_as(parameter).abs() > 1e-5  # Adam's first step is the sign of the gradient
        torch.testing.assert_close(
            double(after).view_as(parameter)[clear], parameter[clear].detach(), atol=1e-5, rtol=0
        )


@pytest.mark.parametrize("loss", game_in_one_dimension.LOSSES)
def test_the_pull_on_g_is_minus_the_gradient_of_its_loss_through_its_samples(loss):
    found = in_page(
        NETWORK
        + """const pull = js.pulls(D, given.loss), logits = js.logitsOf(D);
             return { before, pull, downhill: js.generatorPull(model, pull),
                      loss: js.generatorLoss(model, logits, given.loss),
                      after: js.generatorStep(model, pull, 0.1) };""",
        data=FAR[0],
        model=FAR[1],
        loss=loss,
    )
    net = discriminator(found["before"])
    x = GRID.clone().requires_grad_()
    slopes = torch.autograd.grad(len(x) * gan.generator_loss(net(x[:, None] / 3), kind=loss), x)[0]
    torch.testing.assert_close(double(found["pull"]), -slopes, rtol=1e-4, atol=1e-6)
    centre, offset, log_width = (torch.tensor(v, dtype=torch.float64, requires_grad=True) for v in numbers_of(FAR[1]))
    epsilon = torch.special.ndtri((torch.arange(20000, dtype=torch.float64) + 0.5) / 20000)  # equally probable numbers
    samples = torch.stack([centre + side * offset + log_width.exp() * epsilon for side in (-1, 1)])
    cost = gan.generator_loss(net(samples.reshape(-1, 1) / 3), kind=loss)
    expected = torch.autograd.grad(cost, (centre, offset, log_width))
    downhill = [found["downhill"][name] for name in NUMBERS]
    assert downhill == pytest.approx([-g.item() for g in expected], rel=0.01)  # D's kinks fall between grid points
    assert found["loss"] == pytest.approx(cost.item(), rel=1e-4)
    moved = {name: v + 0.1 * g for name, v, g in zip(NUMBERS, numbers_of(FAR[1]), downhill, strict=True)}
    assert found["after"] == pytest.approx(moved)


def test_each_number_of_g_feels_the_pull_times_how_samples_move_with_it():
    body = "return js.generatorPull(bells(...given.model), js.GRID.map((x) => x * x));"
    m, o, w = model = (-0.7, 0.9, 0.5)
    expected = {"centre": m**2 + o**2 + w**2, "offset": 2 * m * o, "logWidth": 2 * w**2 * m}  # moments of a normal
    assert in_page(body, model=model) == pytest.approx(expected, rel=1e-9)


PLAY = """let G = bells(...given.model);
    const data = bells(...given.data), D = js.createDiscriminator(js.seeded(given.seed)), seen = [];
    for (let round = 0; round < given.rounds; round++) {
      for (let i = 0; i < given.k; i++) js.discriminatorStep(D, data, G, 0.01);
      G = js.generatorStep(G, js.pulls(D, given.loss), 0.1);
      seen.push([js.value(data, G, js.logitsOf(D)), 2 * js.divergence(data, G) - Math.log(4)]);
    }
    return { G, seen, D: Array.from(js.logitsOf(D), js.sigmoid) };"""


def play(offset: float, loss: str, seed: int, rounds: int = 200) -> dict:
    """As the page does with these arguments."""
    widget = GameInOneDimension((offset, 0.45), loss=loss, seed=seed)
    given = {"data": (0.0, *widget.data), "model": tuple(widget.model), "loss": loss, "k": widget.k}
    return in_page(PLAY, **given, seed=seed, rounds=rounds)


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("loss", game_in_one_dimension.LOSSES)
def test_the_game_ends_where_the_value_is_minus_log_4_and_never_passes_the_best_ds(loss, seed):
    found = play(0.9, loss, seed)
    assert all(now <= most + 1e-9 for now, most in found["seen"])
    assert found["seen"][-1] == pytest.approx([-math.log(4)] * 2, abs=0.01)
    assert found["G"]["offset"] == pytest.approx(0.9, abs=0.03) and abs(found["G"]["centre"]) < 0.03
    middle = [d for x, d in zip(GRID.tolist(), found["D"], strict=True) if abs(x) < 1.5]
    assert max(abs(d - 0.5) for d in middle) < 0.1


@pytest.mark.parametrize("seed", [1, 2])
def test_with_bumps_far_apart_the_non_saturating_loss_keeps_one_and_minimax_finds_both(seed):
    one, both = (play(1.2, loss, seed) for loss in game_in_one_dimension.LOSSES)
    assert one["G"]["centre"] == pytest.approx(-1.2, abs=0.1) and one["G"]["offset"] < 0.2
    assert one["seen"][-1][1] > -1.0
    assert both["G"]["offset"] == pytest.approx(1.2, abs=0.05) and both["seen"][-1][1] < -1.38


def test_python_and_the_page_agree_on_ranges_rates_and_losses():
    limits = in_page("return [js.LIMITS, Object.keys(js.LOSSES)];")
    assert limits[0]["centre"] == list(game_in_one_dimension.CENTRE)
    assert limits[0]["offset"] == list(game_in_one_dimension.OFFSET)
    assert [math.exp(end) for end in limits[0]["logWidth"]] == pytest.approx(game_in_one_dimension.WIDTH)
    assert set(game_in_one_dimension.LOSSES) < set(limits[1])
    source = (javascript.SOURCES / "game_in_one_dimension.js").read_text(encoding="utf-8")
    assert "RATE = { discriminator: 0.01, generator: 0.1 }" in source  # as PLAY has them


def test_first_frame_tells_its_numbers():
    widget = GameInOneDimension()
    alt = label(widget.fallback_html())
    divergence = gan.jensen_shannon(bumps(0.0, 0.9, 0.45), bumps(-2.2, 0.3, 0.7), dx=DX).item()
    assert f"−ln 4 + 2 · {divergence:.3f}" in alt and f"{2 * divergence - math.log(4):.3f}".replace("-", "−") in alt
    assert widget.fallback_html() == widget.fallback_html()
    assert repr(widget) == "GameInOneDimension((0.9, 0.45), (-2.2, 0.3, 0.7), loss='non-saturating', k=2)"
