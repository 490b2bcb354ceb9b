"""The GAN lab: what it is given, and that the page trains as PyTorch does."""

import math
import re

import javascript
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from lecture_lib.data import toy
from lecture_lib.widgets import GANLab, gan_lab

WIDTH, BATCH, RATE_D, RATE_G, CLIP = 8, 6, 0.003, 0.002, 0.1

PREPARE = """
    const copy = (network, values) => network.layers.forEach((layer, i) => {
        layer.weight.set(values[2 * i].flat());
        layer.bias.set(values[2 * i + 1]);
    });
    const parameters = (network) => network.layers.flatMap(({ weight, bias }) => [[...weight], [...bias]]);
    const gradients = (network) => network.layers.flatMap((l) => [[...l.weightGradient], [...l.biasGradient]]);
    const flat = (points) => Float32Array.from(points.flat());
    const game = js.createGame({
        width: given.width, batch: given.batch, random: js.seeded(1), loss: given.loss, clip: given.clip,
        rates: { discriminator: given.rateD, generator: given.rateG },
    });
    copy(game.generator, given.generator);
    copy(game.discriminator, given.discriminator);
"""
PLAY = (
    PREPARE
    + """return given.rounds.map(({ real, noise, noiseG }) => {
        js.discriminatorStep(game, flat(noise), flat(real));
        const d = { gradients: gradients(game.discriminator), parameters: parameters(game.discriminator) };
        js.generatorStep(game, flat(noiseG));
        const g = { gradients: gradients(game.generator), parameters: parameters(game.generator) };
        return { d, g, losses: { ...game.losses } };
    }).map((round) => JSON.parse(JSON.stringify(round)));"""
)


def network(outputs: int, generator: torch.Generator, width: int = WIDTH) -> nn.Sequential:
    net = nn.Sequential(nn.Linear(2, width), nn.ReLU(), nn.Linear(width, width), nn.ReLU(), nn.Linear(width, outputs))
    for parameter in net.parameters():
        nn.init.normal_(parameter, std=0.5, generator=generator)
    return net.double()


def losses(name: str, real: Tensor, fake: Tensor) -> tuple[Tensor, Tensor]:
    """Of D and of G, written down once more, from probabilities."""
    if name == "wasserstein":
        return fake.mean() - real.mean(), -fake.mean()
    if name == "least-squares":
        return ((real - 1) ** 2).mean() / 2 + (fake**2).mean() / 2, ((fake - 1) ** 2).mean() / 2
    of_d = -functional.logsigmoid(real).mean() - (1 - fake.sigmoid()).log().mean()
    return of_d, (1 - fake.sigmoid()).log().mean() if name == "minimax" else -fake.sigmoid().log().mean()


def play(name: str, nets: tuple[nn.Module, nn.Module], rounds: list[dict]) -> list[dict]:
    """What PyTorch makes of the same rounds."""
    g, d = nets
    adam_g, adam_d = (torch.optim.Adam(n.parameters(), r, betas=(0.5, 0.999)) for n, r in ((g, RATE_G), (d, RATE_D)))
    found = []
    for turn in rounds:
        adam_d.zero_grad()
        loss_d = losses(name, d(turn["real"]), d(g(turn["noise"]).detach()))[0]
        loss_d.backward()
        adam_d.step()
        if name == "wasserstein":
            with torch.no_grad():
                for parameter in d.parameters():
                    parameter.clamp_(-CLIP, CLIP)
        of_d = state(d)
        adam_g.zero_grad()
        loss_g = losses(name, d(turn["real"]), d(g(turn["noiseG"])))[1]
        loss_g.backward()
        adam_g.step()
        found.append({"d": of_d, "g": state(g), "losses": {"discriminator": loss_d.item(), "generator": loss_g.item()}})
    return found


def state(net: nn.Module) -> dict[str, list[Tensor]]:
    return {
        "gradients": [parameter.grad.flatten().clone() for parameter in net.parameters()],
        "parameters": [parameter.detach().flatten().clone() for parameter in net.parameters()],
    }


@pytest.mark.parametrize("name", gan_lab.LOSSES)
@pytest.mark.parametrize("width", [8, 6])  # 6 is no multiple of 4: blocks reach beyond the edge
def test_three_steps_of_both_are_those_of_pytorch(name, width):
    generator = torch.Generator().manual_seed(4)
    nets = network(2, generator, width), network(1, generator, width)
    rounds = [
        {key: torch.randn(BATCH, 2, generator=generator).double() for key in ("real", "noise", "noiseG")}
        for _ in range(3)
    ]
    weights = [[parameter.tolist() for parameter in net.parameters()] for net in nets]
    found = javascript.evaluate(
        "gan_core.js random.js",
        PLAY,
        {
            "generator": weights[0],
            "discriminator": weights[1],
            "rounds": [{key: value.tolist() for key, value in turn.items()} for turn in rounds],
            **{"loss": name, "clip": CLIP, "rateD": RATE_D, "rateG": RATE_G, "width": width, "batch": BATCH},
        },
    )
    for here, there in zip(found, play(name, nets, rounds), strict=True):
        assert here["losses"] == pytest.approx(there["losses"], rel=1e-4, abs=1e-5)
        for side in "dg":
            for what in ("gradients", "parameters"):
                for a, b in zip(here[side][what], there[side][what], strict=True):
                    torch.testing.assert_close(torch.tensor(a).double(), b, rtol=1e-3, atol=2e-5)


def test_pulls_are_minus_the_slope_of_the_generators_loss_sample_by_sample():
    generator = torch.Generator().manual_seed(5)
    d, points = network(1, generator), torch.randn(7, 2, generator=generator).double()
    for name in gan_lab.LOSSES:
        body = (
            PREPARE.replace("copy(game.generator, given.generator);", "") + "return js.pulls(game, flat(given.points));"
        )
        given = {"discriminator": [parameter.tolist() for parameter in d.parameters()], "points": points.tolist()}
        given |= {"loss": name, "clip": CLIP, "rateD": RATE_D, "rateG": RATE_G, "width": WIDTH, "batch": BATCH}
        x = points.clone().requires_grad_()
        (len(x) * losses(name, d(x), d(x))[1]).backward()
        found = torch.tensor(javascript.evaluate("gan_core.js random.js", body, given)).double().view(7, 2)
        torch.testing.assert_close(found, -x.grad, rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize(
    ("m", "n", "k"), [(64, 528, 64), (64, 64, 528), (4, 8, 1), (1, 12, 5), (64, 6, 3), (5, 7, 9), (1, 1, 1)]
)
def test_products_are_products_with_webassembly_and_without(m, n, k):
    generator = torch.Generator().manual_seed(6)
    a, b = torch.randn(k, m, generator=generator), torch.randn(k, n, generator=generator)
    body = """return [js.product, js.plainProduct].map((f) => {
        const out = new Float32Array(given.m * given.n).fill(7);
        f(Float32Array.from(given.a), Float32Array.from(given.b), out, given.m, given.n, given.k);
        return [...out];
    });"""
    given = {"a": a.flatten().tolist(), "b": b.flatten().tolist(), "m": m, "n": n, "k": k}
    for found in javascript.evaluate("simd.js", body, given):
        torch.testing.assert_close(torch.tensor(found).view(m, n), a.T @ b, rtol=1e-4, atol=1e-4)


def test_a_step_is_k_of_the_discriminator_and_one_of_the_generator_and_updates_can_be_exchanged():
    body = """const calls = [], random = js.seeded(2);
        const game = js.createGame({ width: 8, random, batch: 4, k: 3, source: (out) => js.normals(random, out) });
        for (const side of ["discriminator", "generator"]) {
            const usual = game.updates[side];
            game.updates = { ...game.updates, [side]: (own) => { calls.push(side[0]); usual(own); } };
        }
        const fine = js.step(game);
        game.generator.layers[0].weight[0] = NaN;
        const broken = js.step(game);
        return { calls: calls.join(""), fine, broken, steps: game.adam.discriminator.steps };"""
    found = javascript.evaluate("gan_core.js random.js", body, {})
    assert found == {"calls": "dddgdddg", "fine": True, "broken": False, "steps": 6}


# ---------------------------------------------------------------------------------------------------- data


def truth(name: str) -> dict:
    return javascript.evaluate("gan_data.js", "return js.DATA[given.name].truth();", {"name": name})


def test_python_and_the_page_have_the_same_data():
    names = javascript.evaluate("gan_data.js gan_core.js", "return [js.DATA, js.LOSSES].map(Object.keys);", {})
    assert names == [list(gan_lab.DATA), list(gan_lab.LOSSES)]
    source = (javascript.SOURCES / "gan_lab.js").read_text(encoding="utf-8")
    assert f"RATES = {list(gan_lab.RATES)}" in source and f"WIDTHS = {list(gan_lab.WIDTHS)}" in source
    for name, centres in (("ring", toy.ring(1).centres), ("grid", toy.grid(1, spacing=1.0).centres)):
        page = torch.tensor(truth(name)["points"]).double().view(-1, 2)
        torch.testing.assert_close(page, centres.double(), atol=1e-5, rtol=0)
    for name, curve in (("spiral", gan_lab.spiral), ("moons", gan_lab.moons)):
        page, here = torch.tensor(truth(name)["points"]).view(-1, 2), curve(torch.linspace(0, 1, 4000))
        distances = torch.cdist(page, here)
        assert distances.min(0).values.max() < 0.02 and distances.min(1).values.max() < 0.02
        steps = (page[1:] - page[:-1]).norm(dim=1)
        assert steps.sort().values[-2] < 0.021  # all but the jump from moon to moon


COVERAGE = """const truth = js.DATA[given.name].truth();
              return js.coverage(truth, Float64Array.from(given.samples.flat()));"""


def test_a_mode_counts_from_twenty_samples_within_three_sigma():
    centres, sigma = toy.ring(1).centres.tolist(), gan_lab.SIGMA
    near = [[x + 2.9 * sigma, y] for x, y in centres]
    samples = 20 * near[:3] + 19 * near[3:4] + 20 * [[centres[5][0] + 3.1 * sigma, centres[5][1]]]
    found = javascript.evaluate("gan_data.js", COVERAGE, {"name": "ring", "samples": samples})
    assert found == {"covered": 3, "share": pytest.approx(79 / 99)}


@pytest.mark.parametrize("name", gan_lab.DATA)
def test_samples_of_the_data_cover_everything(name):
    samples = gan_lab.samples(name, 2500, torch.Generator().manual_seed(0))
    found = javascript.evaluate("gan_data.js", COVERAGE, {"name": name, "samples": samples.tolist()})
    pieces = truth(name)["pieces"]
    assert found["covered"] == pieces == {"ring": 8, "grid": 25}.get(name, 20)
    if name in ("ring", "grid"):
        assert found["share"] == pytest.approx(1 - math.exp(-4.5), abs=0.008)
    else:
        assert found["share"] > 0.98


def test_strokes_become_evenly_spaced_points():
    body = """return [js.curves([]), js.curves([[[0, 0]]]), js.curves([[[0, 0], [1, 0], [1, 1]], [[2, 2], [2, 1]]])];"""
    nothing, single, drawn = javascript.evaluate("gan_data.js", body, {})
    assert nothing is None
    assert (single["points"], single["pieces"]) == ([0, 0], 1)
    points = torch.tensor(drawn["points"]).view(-1, 2)
    torch.testing.assert_close(points[:101, 0] + points[:101, 1], torch.linspace(0, 2, 101), atol=1e-5, rtol=0)
    assert len(points) == 101 + 51 and drawn["pieces"] == 20 and set(drawn["piece"]) == set(range(20))


def test_drawings_to_take_lie_within_the_plane_and_are_learnable_data():
    body = """return Object.values(js.DRAWINGS).map(({ label, strokes }) => {
                const truth = js.curves(strokes), out = js.sample(truth, js.seeded(1), new Float32Array(5000));
                return [label, truth.points, js.coverage(truth, out)];
              });"""
    drawings = javascript.evaluate("gan_data.js gan_drawings.js random.js", body, {})
    assert len({label for label, _, _ in drawings}) == len(drawings) >= 3
    for label, points, found in drawings:
        assert 1.4 < max(map(abs, points)) < gan_lab.EDGE - 0.3, label
        assert found["covered"] == 20 and found["share"] > 0.98, label


# ---------------------------------------------------------------------------------------------------- the class


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"data": "square"}, "data is 'square'.*'ring'"),
        ({"loss": "hinge"}, "loss is 'hinge'.*'minimax'"),
        ({"width": 48}, "width is 48.*32, 64"),
        ({"rate_d": 0.1}, "rate_d is 0.1.*0.003"),
        ({"rate_g": float("nan")}, "rate_g is nan"),
        ({"k": 0}, "k is 0.*between 1 and 10"),
        ({"seed": -1}, "seed is -1"),
    ],
)
def test_impossible_arguments_are_named(arguments, named):
    with pytest.raises(ValueError, match=named):
        GANLab(**arguments)


@pytest.mark.parametrize("name", gan_lab.DATA)
def test_first_frame_shows_the_data_and_an_untrained_generator(name):
    html = GANLab(name, width=32).fallback_html()
    label = re.search(r'aria-label="([^"]+)"', html).group(1)
    assert gan_lab.DATA[name] in label and "untrained generator" in label
    assert html == GANLab(name, width=32).fallback_html()
    assert len(html) < 100_000
