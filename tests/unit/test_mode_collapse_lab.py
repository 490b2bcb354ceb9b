"""The lab of mode collapse: that the page trains as PyTorch does, with every trick and with several at once."""

import math
import re

import javascript
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from lecture_lib import mode_collapse, tricks
from lecture_lib.widgets import ModeCollapseLab, mode_collapse_lab
from lecture_lib.widgets.mode_collapse_lab import NOISE

WIDTH, BATCH, UNITS, KERNEL, STEPS = 8, 12, 8, 4, 4
RATES = {"discriminator": 0.004, "generator": 0.003}
MODULES = "gan_tricks.js random.js"

PLAY = """
  return given.cases.map((given) => {
    const game = js.createMatch({ seed: 1, source: (out) => out.fill(0), ...given.settings });
    const flat = (points) => Float32Array.from(points.flat());
    game.generator.values.set(flat(given.generator));
    game.discriminator.values.set(flat(given.discriminator));
    for (const past of ["generator", "discriminator"]) game.past[past].mean.set(game[past].values);
    game.random = js.seeded(given.seed);
    return given.rounds.map(({ real, noise }) => {
        js.bothOn(game, flat(real), flat(noise));
        const of = (side) => ({ gradient: [...game[side].gradient], values: [...game[side].values] });
        return { d: of("discriminator"), g: of("generator"), losses: { ...game.losses } };
    });
  });
"""


def network(sizes: tuple[int, ...], generator: torch.Generator, company: bool = False) -> nn.Sequential:
    """Multiplied by 2 if it makes points, its input by ½ if it judges them: see ``judge`` and ``make``."""
    parts: list[nn.Module] = []
    for i, (inputs, outputs) in enumerate(zip(sizes, sizes[1:], strict=False)):
        last = i == len(sizes) - 2
        parts.append(nn.Linear(inputs + UNITS * (last and company), outputs))
        if not last:
            parts.append(nn.ReLU())
        if company and i == len(sizes) - 3:
            parts.append(tricks.MinibatchDiscrimination(outputs, UNITS, KERNEL))
    net = nn.Sequential(*parts)
    for parameter in net.parameters():
        nn.init.normal_(parameter, std=0.4, generator=generator)
    for layer in net[:-1]:
        # A unit that never rests has a bias without any slope in Wasserstein's loss, and Adam makes steps of rounding.
        if isinstance(layer, nn.Linear):
            nn.init.constant_(layer.bias, -0.2)
    return net.double()


def make(g: nn.Module, z: Tensor) -> Tensor:
    return 2 * g(z)


def judge(d: nn.Module, parameters: dict[str, Tensor], points: Tensor, pack: int) -> Tensor:
    return torch.func.functional_call(d, parameters, (points.view(-1, 2 * pack) / 2,)).squeeze(1)


def loss_of_d(kind: str, alpha: float, real: Tensor, fake: Tensor) -> Tensor:
    if kind == "wgan-gp":
        return fake.mean() - real.mean()
    of_real = -(alpha * functional.logsigmoid(real) + (1 - alpha) * functional.logsigmoid(-real)).mean()
    return of_real - functional.logsigmoid(-fake).mean()


def loss_of_g(kind: str, alpha: float, real: Tensor, fake: Tensor) -> Tensor:
    if kind == "minimax":
        return -loss_of_d(kind, alpha, real, fake)
    return -fake.mean() if kind == "wgan-gp" else -functional.logsigmoid(fake).mean()


class Reference:
    """The same game once more, with autograd through everything."""

    def __init__(self, settings: dict, g: nn.Module, d: nn.Module, draws: list[float]):
        self.settings, self.g, self.d, self.draws, self.old = settings, g, d, iter(draws), None
        betas = (0.0, 0.9) if settings["kind"] == "wgan-gp" else (0.5, 0.999)
        self.adam = {
            "g": torch.optim.Adam(g.parameters(), RATES["generator"], betas=betas),
            "d": torch.optim.Adam(d.parameters(), RATES["discriminator"], betas=betas),
        }
        self.history = {side: tricks.HistoricalAverage(net.parameters()) for side, net in (("g", g), ("d", d))}

    def answers(self, parameters: dict[str, Tensor], real: Tensor, fake: Tensor) -> tuple[Tensor, Tensor]:
        return tuple(judge(self.d, parameters, points, self.settings["pack"]) for points in (real, fake))

    def looked_ahead(self, real: Tensor, fake: Tensor) -> dict[str, Tensor]:
        """D's parameters after k steps of Adam that start with its present moments."""
        s, parameters = self.settings, dict(self.d.named_parameters())
        state = {name: self.adam["d"].state.get(p, {}) for name, p in parameters.items()}
        done = max([int(v["step"]) for v in state.values() if v], default=0)
        mean = {name: v.get("exp_avg", torch.zeros(())).clone() for name, v in state.items()}
        square = {name: v.get("exp_avg_sq", torch.zeros(())).clone() for name, v in state.items()}
        for t in range(done + 1, done + 1 + s["k"]):
            loss = loss_of_d(s["kind"], s["smoothing"], *self.answers(parameters, real, fake))
            slopes = torch.autograd.grad(loss, list(parameters.values()), create_graph=True)
            moved = {}
            for (name, p), slope in zip(parameters.items(), slopes, strict=True):
                mean[name] = 0.5 * mean[name] + 0.5 * slope
                square[name] = 0.999 * square[name] + 0.001 * slope**2
                root = (square[name] / (1 - 0.999**t) + 1e-20).sqrt()
                step = RATES["discriminator"] * mean[name] / (1 - 0.5**t) / (root + 1e-8)
                moved[name] = p - (step if s["secondOrder"] else step.detach())
            parameters = moved
        return parameters

    def penalty(self, real: Tensor, fake: Tensor) -> Tensor:
        pairs = [x.view(BATCH // self.settings["pack"], -1) for x in (real, fake)]
        part = self.drawn(len(pairs[0]))[:, None]
        between = (part * pairs[0] + (1 - part) * pairs[1]).requires_grad_()
        answers = judge(self.d, dict(self.d.named_parameters()), between, self.settings["pack"])
        (slopes,) = torch.autograd.grad(answers.sum(), between, create_graph=True)
        return ((slopes.norm(dim=1) - 1) ** 2).mean()

    def drawn(self, n: int) -> Tensor:
        return torch.tensor([next(self.draws) for _ in range(n)]).double()

    def partly_old(self, fake: Tensor) -> Tensor:
        if self.old is None:
            self.old = fake.repeat(-(-4096 // BATCH), 1)[:4096]
        mixed = torch.cat([fake[: BATCH // 2], self.old[(4096 * self.drawn(BATCH // 2)).long()]])
        for place, point in zip((4096 * self.drawn(8)).long(), fake, strict=False):
            self.old[place] = point
        return mixed

    def play(self, real: Tensor, z: Tensor) -> dict:
        s, now = self.settings, dict(self.d.named_parameters())
        fake = make(self.g, z)
        answers = self.answers(self.looked_ahead(real, fake), real, fake)
        of_g = loss_of_g(s["kind"], s["smoothing"], *answers)
        shown = self.partly_old(fake.detach()) if s["replay"] else fake.detach()
        of_d = loss_of_d(s["kind"], s["smoothing"], *self.answers(now, real, shown))
        if s["kind"] == "wgan-gp":
            of_d = of_d + s["penalty"] * self.penalty(real, shown)
        slopes = {
            side: torch.autograd.grad(loss + s["history"] * self.history[side].penalty(), list(net.parameters()))
            for side, loss, net in (("g", of_g, self.g), ("d", of_d, self.d))
        }
        for side, net in (("g", self.g), ("d", self.d)):
            for p, slope in zip(net.parameters(), slopes[side], strict=True):
                p.grad = slope
            self.adam[side].step()
            self.history[side].update()
        found = {
            side: {
                "gradient": torch.cat([slope.flatten() for slope in slopes[side]]),
                "values": torch.cat([p.detach().flatten() for p in net.parameters()]),
            }
            for side, net in (("g", self.g), ("d", self.d))
        }
        return found | {"losses": {"generator": of_g.item(), "discriminator": of_d.item()}}


PLAIN = {"kind": "minimax", "k": 0, "secondOrder": True, "company": False, "pack": 1, "smoothing": 1, "history": 0}
PLAIN |= {"replay": False, "width": WIDTH, "batch": BATCH, "penalty": 0.1, "rates": RATES}
TRICKS = {
    "nothing": {},
    "non-saturating": {"kind": "non-saturating"},
    "one step ahead": {"k": 1},
    "five steps ahead": {"k": 5},
    "ten steps ahead": {"k": 10},
    "non-saturating, three steps ahead": {"kind": "non-saturating", "k": 3},
    "first order": {"k": 5, "secondOrder": False},
    "minibatch discrimination": {"company": True},
    "packing": {"pack": 2},
    "packing four": {"pack": 4},
    "gradient penalty": {"kind": "wgan-gp", "penalty": 2.0},
    "one-sided smoothing": {"smoothing": 0.9},
    "historical averaging": {"history": 0.3},
    "replay": {"replay": True},
    "ahead with replay": {"replay": True, "k": 2},
    "ahead in company": {"k": 4, "company": True, "smoothing": 0.8},
    "ahead in packs": {"k": 3, "pack": 2, "history": 0.1},
    "penalty in packs and in company": {"kind": "wgan-gp", "penalty": 0.5, "pack": 2, "company": True},
    "no multiple of four": {"k": 3, "width": 6, "company": True},
}


def deal(name: str) -> tuple[dict, nn.Module, nn.Module]:
    """What both sides are given: settings, weights, data, noise; and the networks for PyTorch."""
    settings, generator = PLAIN | TRICKS[name], torch.Generator().manual_seed(5)
    pack, width = settings["pack"], settings["width"]
    g = network((NOISE, width, width, 2), generator)
    d = network((2 * pack, width, width, 1), generator, settings["company"])
    rounds = [
        {
            key: torch.randn(BATCH, n, generator=generator).double().tolist()
            for key, n in (("real", 2), ("noise", NOISE))
        }
        for _ in range(STEPS)
    ]
    weights = [torch.cat([p.flatten() for p in net.parameters()]).tolist() for net in (g, d)]
    given = {"settings": settings, "seed": 7, "generator": weights[0], "discriminator": weights[1], "rounds": rounds}
    return given, g, d


@pytest.fixture(scope="module")
def played() -> dict[str, list[dict]]:
    """What the page makes of every case, and of its random numbers."""
    cases = [deal(name)[0] for name in TRICKS]
    return dict(zip(TRICKS, javascript.evaluate(MODULES, PLAY, {"cases": cases}), strict=True))


@pytest.fixture(scope="module")
def draws() -> list[float]:
    body = "const random = js.seeded(7); return Array.from({ length: 1000 }, random);"
    return javascript.evaluate("random.js", body, {})


@pytest.mark.parametrize("name", TRICKS)
def test_four_steps_are_those_of_pytorch(name, played, draws):
    given, g, d = deal(name)
    reference = Reference(given["settings"], g, d, draws)
    for here, turn in zip(played[name], given["rounds"], strict=True):
        there = reference.play(*(torch.tensor(turn[key]).double() for key in ("real", "noise")))
        assert here["losses"] == pytest.approx(there["losses"], rel=1e-4, abs=1e-5)
        for side in "gd":
            for what in ("gradient", "values"):
                found = torch.tensor(here[side][what]).double()
                torch.testing.assert_close(found, there[side][what], rtol=1e-3, atol=2e-5)


# ---------------------------------------------------------------------------------------------------- what is shown

LOOK = """
  return given.cases.map((given) => {
    const game = js.createMatch({ seed: 1, source: (out) => out.fill(0), ...given.settings });
    const flat = (points) => Float32Array.from(points.flat());
    game.generator.values.set(flat(given.generator));
    game.discriminator.values.set(flat(given.discriminator));
    const { real, noise } = given.rounds[0], before = [...game.discriminator.values];
    const verdicts = [...js.discriminate(game, flat(given.rounds[1].real), flat(real))];
    const { points, pulls } = js.pulls(game, flat(real), flat(noise));
    const untouched = before.every((value, i) => value === game.discriminator.values[i]) && game.steps === 0;
    return { verdicts, points, pulls, untouched };
  });
"""


@pytest.fixture(scope="module")
def looked() -> dict[str, dict]:
    return dict(zip(TRICKS, javascript.evaluate(MODULES, LOOK, {"cases": [deal(n)[0] for n in TRICKS]}), strict=True))


@pytest.mark.parametrize(
    "name", ["nothing", "minibatch discrimination", "packing four", "penalty in packs and in company"]
)
def test_verdicts_are_of_one_doubtful_point_among_real_ones(name, looked):
    given, _, d = deal(name)
    real, doubtful = (torch.tensor(turn["real"]).double() for turn in given["rounds"][:2])
    pack, now = given["settings"]["pack"], dict(d.named_parameters())
    there = [judge(d, now, torch.cat([x[None], real[1:pack], real[: BATCH - pack]]), pack)[0] for x in doubtful]
    torch.testing.assert_close(
        torch.tensor(looked[name]["verdicts"]).double(), torch.stack(there).detach(), rtol=1e-4, atol=1e-5
    )


@pytest.mark.parametrize("name", ["nothing", "five steps ahead", "ahead in company", "packing", "gradient penalty"])
def test_arrows_are_minus_the_slope_of_what_g_minimises(name, looked, draws):
    given, g, d = deal(name)
    s, (real, z) = given["settings"], (torch.tensor(given["rounds"][0][key]).double() for key in ("real", "noise"))
    reference, fake = Reference(s, g, d, draws), make(g, z).detach().requires_grad_()
    loss = loss_of_g(s["kind"], s["smoothing"], *reference.answers(reference.looked_ahead(real, fake), real, fake))
    (slopes,) = torch.autograd.grad(loss, fake)
    found = {key: torch.tensor(looked[name][key]).double().view(-1, 2) for key in ("points", "pulls")}
    torch.testing.assert_close(found["points"], fake.detach(), rtol=1e-4, atol=1e-5)
    torch.testing.assert_close(found["pulls"], -slopes * BATCH / s["pack"], rtol=1e-3, atol=2e-5)
    assert looked[name]["untouched"]


def test_first_networks_are_orthogonal_and_the_same_generator_meets_every_discriminator():
    body = """const make = (more) => js.createMatch({ seed: 3, source: (out) => out.fill(0), ...more });
        const [plain, other] = [make({}), make({ company: true, pack: 2 })], layers = plain.generator.layers;
        return { same: layers.every(({ weight }, i) => String(weight) === String(other.generator.layers[i].weight)),
                 weights: [...layers, ...plain.discriminator.layers].map((l) => [l.outputs, l.inputs, [...l.weight]]),
                 biases: layers.flatMap(({ bias }) => [...bias]) };"""
    found = javascript.evaluate("gan_tricks.js", body, {})
    assert found["same"] and not any(found["biases"])
    for outputs, inputs, values in found["weights"]:
        weight = torch.tensor(values).view(outputs, inputs)
        small = weight @ weight.T if outputs <= inputs else weight.T @ weight
        torch.testing.assert_close(small, torch.eye(len(small)), atol=1e-5, rtol=0)


def test_a_step_is_so_many_of_d_and_one_of_g_and_stops_at_numbers_that_are_none():
    body = """const game = js.createMatch({ seed: 2, source: (out) => js.normals(js.seeded(1), out), turns: 3 });
        const fine = [js.step(game), js.step(game)], { discriminator, generator } = game.adam;
        game.generator.values[0] = NaN;
        return [fine, discriminator.steps, generator.steps, js.step(game)];"""
    assert javascript.evaluate("gan_tricks.js random.js", body, {}) == [[True, True], 6, 2, False]


@pytest.mark.parametrize("shares", [[8, 8, 8, 8, 8, 8, 8, 8, 0], [60, 0, 0, 0, 0, 0, 0, 4, 0], [0] * 8 + [64]])
def test_divergence_is_that_of_histograms_over_modes_and_none(shares):
    centres = mode_collapse.RING.centres.double().tolist()
    places = [*centres, [0.0, 0.0]]
    samples = [place for place, share in zip(places, shares, strict=True) for _ in range(share)]
    body = "return js.divergence(js.DATA.ring.truth(), Float64Array.from(given.samples.flat()));"
    found = javascript.evaluate("gan_data.js", body, {"samples": samples})
    inside = 1 - math.exp(-4.5)
    p = torch.tensor(shares).double() / 64
    q = torch.tensor([inside / 8] * 8 + [1 - inside], dtype=torch.float64)
    middle = (p + q) / 2
    assert found == pytest.approx(sum(torch.xlogy(a, a / middle).sum().item() for a in (p, q)) / 2, abs=1e-9)


def test_methods_are_those_of_the_library():
    body = "return [js.METHODS, js.LABELS, Object.keys(js.METHODS).map(js.settingsOf), js.KINDS];"
    names, labels, settings, kinds = javascript.evaluate("gan_methods.js gan_tricks.js", body, {})
    assert tuple(names) == mode_collapse_lab.METHODS and labels.keys() <= names.keys()
    for name, page in zip(names, settings, strict=True):
        there = mode_collapse.METHODS[name]
        critic = page["kind"] == "wgan-gp"
        here = mode_collapse.Method(
            k=page["k"],
            first_order=not page["secondOrder"],
            g_rate=page["rates"]["generator"],
            d_rate=page["rates"]["discriminator"],
            d_steps=page["turns"],
            g_loss="critic" if critic else page["kind"],
            real_label=page["smoothing"],
            packed=page["pack"],
            kernels=8 * page["company"],
            penalty=page["penalty"] * critic,
            history=page["history"],
            replay=0.5 * page["replay"],
            betas=tuple(kinds[page["kind"]].get("betas", (0.5, 0.999))),
        )
        assert here == there, name
    networks = mode_collapse.players.SMALL
    assert (networks.latent, networks.hidden, networks.batch) == (NOISE, 2 * (mode_collapse_lab.WIDTH,), 64)
    assert {(page["width"], page["batch"]) for page in settings} == {(mode_collapse_lab.WIDTH, networks.batch)}


def test_every_method_can_be_set_by_the_switches():
    source = (javascript.SOURCES / "mode_collapse_lab.js").read_text(encoding="utf-8")
    body = "return Object.keys(js.METHODS).map((name) => [name, js.nameOf(js.settingsOf(name)), js.settingsOf(name)]);"
    for name, found, settings in javascript.evaluate("gan_methods.js", body, {}):
        assert found == name
        values = {"RATES": settings["rates"].values(), "LABELS_OF_REAL": [settings["smoothing"]]}
        values |= {"HISTORIES": [settings["history"]], "PACKS": [settings["pack"]]}
        for array, needed in values.items():
            offered = re.search(rf"const {array} = \[([^\]]*)\]", source).group(1)
            assert set(needed) <= set(map(float, offered.split(","))), (name, array)


# ---------------------------------------------------------------------------------------------------- the class


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"data": "spiral"}, "data is 'spiral'.*'ring', 'grid'"),
        ({"left": "unrolled 7"}, "left is 'unrolled 7'.*'unrolled 10'"),
        ({"right": "spectral norm"}, "right is 'spectral norm'.*'packed'"),
        ({"seed": 10000}, "seed is 10000.*between 0 and 9999"),
    ],
)
def test_impossible_arguments_are_named(arguments, named):
    with pytest.raises(ValueError, match=named):
        ModeCollapseLab(**arguments)


@pytest.mark.parametrize("name", mode_collapse_lab.DATA)
def test_first_frame_shows_the_data_and_both_methods(name):
    html = ModeCollapseLab(name, right="packed").fallback_html()
    label = re.search(r'aria-label="([^"]+)"', html).group(1)
    assert mode_collapse_lab.DATA[name] in label and "method plain" in label and "packed" in label
    assert html == ModeCollapseLab(name, right="packed").fallback_html()
    assert len(html) < 100_000
