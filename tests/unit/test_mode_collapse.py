"""GANs side by side on mixtures whose modes can be counted: players, methods, the harness and its judge."""

from dataclasses import replace
from functools import partial

import numpy
import pytest
import torch
from scipy.spatial.distance import jensenshannon

from lecture_lib import gan, mode_collapse, pretrained, recipes, wasserstein
from lecture_lib.mode_collapse import harness, measure
from lecture_lib.mode_collapse.players import KERNEL, Critics, Makers, closeness
from lecture_lib.mode_collapse.unrolled import flatten, unflatten
from lecture_lib.recipes import collapse

METHODS = mode_collapse.METHODS
MINIMAX = partial(gan.generator_loss, kind="minimax")


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def sources(n: int) -> list[torch.Generator]:
    return [seeded(seed) for seed in range(n)]


# -------------------------------------------------------------------------------------------------------------- targets


def test_the_ring_has_eight_modes_and_the_grid_25():
    ring, grid = mode_collapse.RING.centres, mode_collapse.GRID.centres
    assert len(ring.round(decimals=4).unique(dim=0)) == 8, "no two modes at one place"
    torch.testing.assert_close(ring.norm(dim=1), torch.full((8,), 2.0))
    assert (mode_collapse.RING.sigma, mode_collapse.SHARP_RING.sigma, mode_collapse.GRID.sigma) == (0.05, 0.02, 0.05)
    assert sorted(set(grid.flatten().tolist())) == [-4, -2, 0, 2, 4] and len(grid.unique(dim=0)) == 25


@pytest.mark.parametrize("target", [mode_collapse.RING, mode_collapse.SHARP_RING, mode_collapse.GRID])
def test_samples_are_those_of_the_mixture(target):
    x = target.sample(20_000, seeded())
    nearest = torch.cdist(x, target.centres).argmin(1)
    shares = nearest.bincount(minlength=len(target.centres)) / len(x)
    torch.testing.assert_close(shares, torch.full_like(shares, 1 / len(shares)), rtol=0.15, atol=0)
    around = x - target.centres[nearest]
    torch.testing.assert_close(around.std(0), torch.full((2,), target.sigma), rtol=0.02, atol=0)


# ------------------------------------------------------------------------------------------------------------ the judge


class Sampler(torch.nn.Module):
    """Draws from the target exactly; ``lost`` copies from its first mode only, ``far`` ones from nowhere near."""

    latent = 4

    def __init__(self, copies: int, target: mode_collapse.Target, lost: tuple = (), far: tuple = ()):
        super().__init__()
        self.copies, self.target, self.lost, self.far = copies, target, list(lost), list(far)

    def forward(self, z: torch.Tensor) -> torch.Tensor:
        modes = len(self.target.centres)
        which = (torch.special.ndtr(z[:, 0].double()) * modes).long().clamp(max=modes - 1).view(self.copies, -1)
        which[self.lost] = 0
        x = self.target.centres[which] + self.target.sigma * z[:, 1:3].view(self.copies, -1, 2)
        x[self.far] += 100
        return x.flatten(0, 1)


@pytest.mark.parametrize("target", [mode_collapse.RING, mode_collapse.SHARP_RING, mode_collapse.GRID])
def test_a_perfect_sampler_scores_98_889_percent(target):
    found = mode_collapse.judge(Sampler(1, target), 1, target, seeded(), samples=200_000)
    assert measure.INSIDE == pytest.approx(0.98889, abs=5e-6)
    assert found.high_quality.item() == pytest.approx(measure.INSIDE, abs=1e-3)
    assert found.modes.tolist() == [len(target.centres)] and found.jsd.item() < 1e-4


def test_scores_belong_to_their_copies():
    ring = mode_collapse.RING
    found = mode_collapse.judge(Sampler(3, ring, lost=(1,), far=(2,)), 3, ring, seeded())
    assert found.modes.tolist() == [8, 1, 0]
    torch.testing.assert_close(found.high_quality, torch.tensor([0.98889, 0.98889, 0.0]), rtol=0, atol=0.01)
    true = numpy.array([measure.INSIDE / 8] * 8 + [1 - measure.INSIDE])
    one, none = numpy.zeros(9), numpy.eye(9)[8]
    one[[0, 8]] = measure.INSIDE, 1 - measure.INSIDE
    expected = [0.0004, jensenshannon(one, true) ** 2, jensenshannon(none, true) ** 2]
    torch.testing.assert_close(found.jsd, torch.tensor(expected).float(), rtol=0.02, atol=4e-4)
    assert expected[2] == pytest.approx(0.66, abs=0.005)


def test_a_mode_that_gets_less_is_seen_by_the_divergence_alone():
    shares = torch.tensor([[measure.INSIDE / 8] * 8 + [1 - measure.INSIDE]], dtype=torch.float64)
    assert measure._divergence(shares).item() == pytest.approx(0, abs=1e-15)
    shares[0, 0] += 0.06
    shares[0, 1] -= 0.06
    true = torch.tensor([measure.INSIDE / 8] * 8 + [1 - measure.INSIDE], dtype=torch.float64)
    assert measure._divergence(shares).item() == pytest.approx(jensenshannon(shares[0], true) ** 2, rel=1e-9)
    assert measure._divergence(shares).item() > 0.003


# ---------------------------------------------------------------------------------------------------------- the players


def test_weights_are_orthogonal_and_the_output_is_scaled():
    makers = Makers(mode_collapse.SMALL, sources(3))
    for layer in makers.layers[::2]:
        singular = torch.linalg.svdvals(layer.weight)
        torch.testing.assert_close(singular, torch.ones_like(singular), rtol=1e-5, atol=0)
        assert not layer.bias.any()
    z = torch.randn(6, 8, generator=seeded())
    torch.testing.assert_close(makers(z), 2 * makers.layers(z))
    first = Makers(mode_collapse.METZ, sources(1)).layers[0].weight
    torch.testing.assert_close(torch.linalg.svdvals(first), torch.full((1, 128), 0.8), rtol=1e-5, atol=0)


def test_minibatch_discrimination_counts_companions():
    """The equations of the paper, written as loops; n − 1 for each kernel if all are alike; copies stay apart."""
    copies, n, units, kernels = 2, 5, 3, 2
    f = torch.randn(copies, n, units, generator=seeded(), dtype=torch.float64)
    t = torch.randn(copies, units, kernels * KERNEL, generator=seeded(1), dtype=torch.float64)
    found = closeness(f, t, kernels)
    for c in range(copies):
        m = (f[c] @ t[c]).view(n, kernels, KERNEL)
        for i in range(n):
            for b in range(kernels):
                o = sum(torch.exp(-(m[i, b] - m[j, b]).abs().sum()) for j in range(n) if j != i)
                assert found[c, i, b].item() == pytest.approx(o.item(), rel=1e-10)
    alike = closeness(f[:, :1].expand(-1, n, -1), t, kernels)
    torch.testing.assert_close(alike, torch.full_like(alike, n - 1.0))


def test_minibatch_discrimination_sees_real_and_generated_samples_apart():
    critics = Critics(mode_collapse.SMALL, sources(2), kernels=3)
    theta = flatten(critics.initial)
    real, fake = torch.randn(2, 2, 6, 2, generator=seeded())
    alone, _ = critics(theta, real, fake)
    in_company, changed = critics(theta, real, torch.cat([fake[:, :5], fake[:, 5:] + 1], 1))
    torch.testing.assert_close(alone, in_company, rtol=0, atol=0)
    assert (changed - critics(theta, fake)[0]).abs()[:, :5].min() > 0, "within a batch all others matter"


def test_a_pack_is_judged_by_its_own_samples_together():
    critics = Critics(mode_collapse.SMALL, sources(2), packed=4)
    theta = flatten(critics.initial)
    x = torch.randn(2, 12, 2, generator=seeded())
    [before] = critics(theta, x)
    x[0, 5] += 1
    [after] = critics(theta, x)
    assert before.shape == (2, 3)
    assert (before != after).nonzero().tolist() == [[0, 1]]
    assert critics.shapes[0] == (2, 8, 32)


@pytest.mark.parametrize("options", [{}, {"packed": 2}, {"spectral": True}, {"kernels": 2}])
def test_scores_do_not_depend_on_being_asked_together(options):
    critics = Critics(mode_collapse.SMALL, sources(2), **options)
    theta = flatten(critics.initial)
    real, fake = torch.randn(2, 2, 6, 2, generator=seeded())
    for together, alone in zip(critics(theta, real, fake), (*critics(theta, real), *critics(theta, fake))):
        torch.testing.assert_close(together, alone)


def test_spectral_normalisation_bounds_the_slope():
    critics = Critics(mode_collapse.SMALL, sources(2), spectral=True)
    theta = 3 * torch.randn(flatten(critics.initial).shape, generator=seeded())
    for _ in range(200):
        critics.prepare(theta)
    for weight, v in zip(unflatten(theta, critics.shapes)[0::2], critics.singular):
        found = (weight @ v).norm(dim=1).squeeze()
        torch.testing.assert_close(found, torch.linalg.matrix_norm(weight, ord=2), rtol=1e-3, atol=0)
    x = torch.randn(2, 50, 2, generator=seeded()).requires_grad_()
    (slope,) = torch.autograd.grad(critics(theta, x)[0].sum(), x)
    assert slope.norm(dim=2).max() <= 0.5 * 1.001  # the input is halved


# ---------------------------------------------------------------------------------------------------------- the methods


def game(name: str | mode_collapse.Method, copies: int = 1) -> harness._Game:
    method = METHODS[name] if isinstance(name, str) else name
    return harness._Game(method, mode_collapse.SMALL, sources(copies))


def batch(copies: int, n: int = 64) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    random = seeded(7)
    real, fake = torch.randn(2, copies, n, 2, generator=random)
    return real, fake, torch.rand(copies, n, generator=random)


@pytest.mark.parametrize(
    ("name", "d_loss", "g_loss"),
    [
        ("plain", gan.discriminator_loss, MINIMAX),
        ("non-saturating", gan.discriminator_loss, gan.generator_loss),
        ("one-sided smoothing", partial(gan.discriminator_loss, real_label=0.9), MINIMAX),
        ("WGAN-GP", wasserstein.critic_loss, wasserstein.generator_loss),
    ],
)  # fmt: skip
def test_losses_are_those_of_chapter_5_added_over_copies(name, d_loss, g_loss):
    played, (real, fake, _) = game(name, 3), batch(3)
    real_scores, fake_scores = played.critics(played.critic.theta, real, fake)
    expected = sum(d_loss(*pair) for pair in zip(real_scores, fake_scores))
    torch.testing.assert_close(played._d_loss(played.critic.theta, real, fake), expected)
    expected = sum(g_loss(own) for own in fake_scores)
    torch.testing.assert_close(played._g_loss(played.critic.theta, fake), expected)


def test_the_penalty_is_that_of_chapter_6():
    played, (real, fake, _) = game("WGAN-GP", 1), batch(1)
    theta = played.critic.theta
    epsilon = torch.rand(64, 1, generator=seeded(3))
    found = played._penalty(theta, real, fake, epsilon.view(1, 64))

    def critic(x: torch.Tensor) -> torch.Tensor:
        return played.critics(theta, x[None])[0][0]

    expected = wasserstein.gradient_penalty(critic, real[0], fake[0], seeded(3))
    torch.testing.assert_close(found, expected)
    assert METHODS["WGAN-GP"].penalty == 10 and METHODS["WGAN-GP"].d_steps == 5


def test_history_pulls_towards_the_mean_over_time():
    played = game(replace(METHODS["plain"], history=0.5), 2)
    draws = harness._draws(mode_collapse.RING, mode_collapse.SMALL, 1, sources(2))
    seen = [[p.detach().clone() for p in (*played.parameters, played.critic.theta)]]
    for _, numbers in zip(range(4), draws):
        played.round(*numbers)
        seen.append([p.detach().clone() for p in (*played.parameters, played.critic.theta)])
    for own, mean, pull in zip(zip(*seen), played.means, played._pulls()):
        torch.testing.assert_close(mean, torch.stack(own).mean(0), rtol=1e-4, atol=1e-6)
        theta = own[-1].clone().requires_grad_()
        penalty = 0.5 * (theta - torch.stack(own).mean(0)).square().sum()
        torch.testing.assert_close(pull, torch.autograd.grad(penalty, theta)[0], rtol=1e-3, atol=1e-6)
    assert set(game("plain")._pulls()) == {None}


def test_replay_shows_old_samples_and_remembers_new_ones():
    played, (_, fake, chance) = game("replay", 2), batch(2)
    played._mixed_with_old(torch.zeros_like(fake), chance)
    mixed = played._mixed_with_old(fake, chance)
    assert torch.equal(mixed[:, :32], fake[:, :32]), "half of them are new"
    assert not mixed[:, 32:].any(), "and half from what was there before"
    kept = played.old.flatten(1).count_nonzero(1)
    assert kept.tolist() == [2 * harness.FORGOTTEN] * 2 and played.old.shape == (2, harness.MEMORY, 2)


def test_a_round_counts_the_steps_of_the_discriminator():
    for name in ("plain", "unrolled", "more D steps", "WGAN-GP"):
        played = game(name)
        draws = harness._draws(mode_collapse.RING, mode_collapse.SMALL, METHODS[name].d_steps, sources(1))
        played.round(*next(draws))
        assert played.critic.steps == METHODS[name].d_steps, "simulated steps do not count"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"k": -1}, "k is -1, kernels 0, d_steps 1 and packed 1"),
        ({"packed": 0}, "packed 0; the first two are 0 or more, the others 1 or more"),
        ({"g_loss": "hinge"}, "g_loss is 'hinge'; it has to be"),
        ({"real_label": 1.1}, "real_label is 1.1 and replay 0.0; both are shares"),
        ({"replay": 1.0}, "replay below 1"),
        ({"g_rate": -1.0}, "a rate, penalty or history is negative"),
        ({"k": 5, "kernels": 2}, "k is 5: kernels, penalty, replay and history are not simulated ahead"),
    ],
)
def test_a_method_that_makes_no_sense_is_named(options, message):
    with pytest.raises(ValueError, match=message):
        mode_collapse.Method(**options)


# ---------------------------------------------------------------------------------------------------------- the harness


@pytest.fixture
def double():
    """Everything in float64, so that only rounding of a matrix product in another order is left out."""
    torch.set_default_dtype(torch.float64)
    yield
    torch.set_default_dtype(torch.float32)


def difference(name: str) -> float:
    """The largest one between the weights of three copies and of the same three alone, after six steps."""
    together, seeds = mode_collapse.play(METHODS[name], steps=6, seeds=[3, 11, 7]), [3, 11, 7]
    apart = [mode_collapse.play(METHODS[name], steps=6, seeds=[seed]) for seed in seeds]
    pairs = zip(together.parameters(), zip(*(alone.parameters() for alone in apart)))
    return max((several - torch.cat(ones)).abs().max().item() for several, ones in pairs)


@pytest.mark.parametrize("name", METHODS)
def test_a_copy_is_the_same_run_alone_and_in_company(name, double):
    assert difference(name) < 1e-9


@pytest.mark.parametrize("name", [name for name in METHODS if name != "WGAN-GP"])
def test_it_is_in_single_precision_too(name):
    """But for the critic: the bias of a unit that is active on the whole batch has a gradient of 0, and of what is left
    of it by rounding Adam makes a step of its ordinary size."""
    assert difference(name) < 1e-5


def test_watching_changes_nothing():
    seen = []

    def watch(step: int, makers: mode_collapse.Makers) -> None:
        seen.append(step)
        mode_collapse.judge(makers, 2, mode_collapse.RING, seeded(), samples=100)

    play = partial(mode_collapse.play, METHODS["plain"], copies=2, steps=12)
    plain, watched = play(generator=seeded()), play(generator=seeded(), watch=watch, times=3)
    for p, q in zip(plain.parameters(), watched.parameters()):
        assert torch.equal(p, q)
    play(generator=seeded(), watch=watch, times=[0, 5])
    assert seen == [4, 8, 12, 0, 5]
    other = play(generator=seeded(1))
    assert not torch.equal(next(other.parameters()), next(plain.parameters()))


def test_looking_ahead_helps():
    """Four seeds, 600 steps: the plain game has about one mode, the one that looks ahead most of the ring."""
    found = {}
    for name in ("plain", "first-order unrolling"):
        makers = mode_collapse.play(METHODS[name], steps=600, seeds=range(4))
        found[name] = mode_collapse.judge(makers, 4, mode_collapse.RING, seeded()).modes.float().mean().item()
    assert found["plain"] < 2.5 < 4 < found["first-order unrolling"]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({}, "copies is 16 and generator None; give at least 1 copy, and a generator"),
        ({"copies": 0, "generator": seeded()}, "copies is 0"),
        ({"seeds": []}, "seeds is empty; give one for each copy"),
        ({"seeds": [0], "steps": 0}, "steps is 0; at least 1 has to be made"),
    ],
)
def test_bad_input_is_named(options, message):
    with pytest.raises(ValueError, match=message):
        mode_collapse.play(METHODS["plain"], **options)


def test_packs_have_to_divide_the_batch():
    with pytest.raises(ValueError, match="packed is 5, which does not divide the batch of 64"):
        mode_collapse.play(replace(METHODS["packed"], packed=5), seeds=[0], steps=1)


def test_a_training_that_diverges_is_reported():
    with pytest.raises(FloatingPointError, match="the training has diverged; lower the rates"):
        mode_collapse.play(mode_collapse.Method(g_rate=1e30, d_rate=1e30), seeds=[0], steps=5)


# ---------------------------------------------------------------------------------------------------------- the recipes


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """An empty folder for weights, a cache of its own, and the smallest scale."""
    monkeypatch.setenv("LECTURE_SCALE", "smoke")
    monkeypatch.setenv("LECTURE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(pretrained, "FOLDER", tmp_path / "weights")
    return tmp_path / "weights"


def test_the_table_goes_on_after_a_kill(folder, monkeypatch, tmp_path):
    monkeypatch.setattr(collapse, "METHODS", {name: METHODS[name] for name in (*collapse.ON_GRID, "packed")})
    played, whole = [], collapse.play

    def killed(method, **options):
        played.append(method)
        if len(played) == 4:
            raise KeyboardInterrupt
        return whole(method, **options)

    monkeypatch.setattr(collapse, "play", killed)
    with pytest.raises(KeyboardInterrupt):
        recipes.make("mode-collapse-table", where="cpu", folder=folder)
    card = recipes.make("mode-collapse-table", where="cpu", folder=folder)
    trainings = len(collapse.METHODS) + 1 + len(collapse.ON_GRID) + 2  # played on; alone
    assert len(played) == 4 + trainings - 3, "what has ended is not played again"
    stored = mode_collapse.stored("table")
    assert stored.tensors["modes"].shape == (6, 2, 2) and stored.tensors["steps"].tolist() == [5, 10]
    assert stored.tensors["recovery_jsd"].shape == (4, 2) and stored.tensors["recovery_steps"].tolist() == [
        5,
        10,
        15,
        20,
    ]
    assert stored.tensors["grid_modes"].shape == (5, 2, 2) and (stored.tensors["milliseconds"] > 0).all()
    assert card["methods"] == [*collapse.ON_GRID, "packed"]
    assert card["settings"]["unrolled"]["k"] == 5
    assert not list((tmp_path / "cache").rglob("*.safetensors"))


@pytest.mark.parametrize(("name", "rows"), [("sharp", 5), ("metz", 4)])
def test_recipes_that_look_ahead(folder, name, rows):
    card = recipes.make(f"mode-collapse-{name}", where="cpu", folder=folder)
    stored = mode_collapse.stored(f"mode-collapse-{name}")
    assert stored.tensors["high_quality"].shape == (rows, 2, 1)
    rates = {method: (own["g_rate"], own["d_rate"]) for method, own in card["settings"].items()}
    assert rates["plain"] == rates["unrolled 10"] == {"sharp": (3e-3, 1e-3), "metz": (1e-3, 1e-4)}[name]
    assert all(g == d for method, (g, d) in rates.items() if "equal rates" in method)
    assert card["networks"]["batch"] == {"sharp": 128, "metz": 512}[name]


def test_films_show_the_same_noise_at_every_moment(folder, monkeypatch):
    monkeypatch.setattr(collapse, "FILMED", ("plain", "packed"))
    recipes.make("mode-collapse-films", where="cpu", folder=folder)
    stored = mode_collapse.stored("films")
    points, steps = stored.tensors["points"], stored.tensors["steps"]
    assert points.shape == (2, 2, len(steps), collapse.POINTS, 2) and steps[0] == 0 and steps[-1] == 40
    makers = mode_collapse.play(METHODS["packed"], steps=40, seeds=[0, 1])
    expected = makers.sample(collapse.POINTS, seeded(collapse.JUDGE_SEED))
    torch.testing.assert_close(points[1, :, -1], expected, rtol=1e-3, atol=1e-3)
    moved = (points[:, :, 1] - points[:, :, 0]).norm(dim=-1)
    assert 0 < moved.median() < 0.3, "one step on, the same noise is near where it was"


def test_an_unknown_table_is_named():
    with pytest.raises(FileNotFoundError, match="no shipped weights are called 'mode-collapse-cure'"):
        mode_collapse.stored("cure")


# -------------------------------------------------------------------------------------------------------- what shipped


def last(name: str, row: str, score: str = "modes") -> torch.Tensor:
    """The scores of all seeds at the end of a stored training."""
    stored = mode_collapse.stored(name)
    return stored.tensors[score][stored.card["methods"].index(row), -1]


def test_the_card_says_what_the_table_holds():
    stored = mode_collapse.stored("table")
    assert stored.card["methods"] == list(METHODS) and stored.card["steps"] == 2000
    assert stored.tensors["modes"].shape == (len(METHODS), 20, 16) == stored.tensors["jsd"].shape
    assert stored.tensors["steps"].tolist() == list(range(100, 2001, 100))
    assert stored.tensors["recovery_steps"].tolist() == list(range(400, 16_001, 400))
    for name in METHODS:
        card = stored.card["measured"][name]
        assert card["modes"] == pytest.approx(last("table", name).mean().item(), abs=0.006)
        assert card["high_quality"] == pytest.approx(last("table", name, "high_quality").mean().item(), abs=1e-3)
        assert card["jsd"] == pytest.approx(last("table", name, "jsd").mean().item(), abs=1e-3)


def test_what_the_table_shows():
    """Five steps ahead find all modes in every seed. So does a generator that is no faster than the discriminator."""
    assert last("table", "plain").mean() < 3
    for name in ("unrolled", "unrolled 10", "first-order unrolling", "equal rates"):
        assert (last("table", name) == 8).all()
    late = mode_collapse.stored("table").tensors["recovery_modes"]
    assert late[4].mean() < 3 < late[-1].mean(), "plain at 2,000 and at 16,000 steps"


def test_what_happens_on_the_sharp_ring():
    """Five steps ahead find all modes; the sizes and rates of Metz et al. are on their way after 5,000 steps."""
    assert (last("sharp", "unrolled") == 8).all() and last("sharp", "plain").mean() < 4
    assert last("sharp", "unrolled 10").mean() > 7
    assert mode_collapse.stored("metz").card["steps"] == 5000
    assert last("metz", "plain").max() == 0 < last("metz", "unrolled 10").min()


def test_in_company_a_gan_takes_at_most_half_the_time():
    stored = mode_collapse.stored("table")
    for name, alone in stored.card["one_at_a_time"].items():
        assert stored.card["measured"][name]["cpu_milliseconds_per_gan_and_step"] < alone / 2


def test_the_table_can_be_trained_again():
    """Two seeds of it, for 200 of the steps: the same scores but for rounding, which grows."""
    stored = mode_collapse.stored("table")
    row = stored.card["methods"].index("equal rates")
    makers = mode_collapse.play(METHODS["equal rates"], seeds=[0, 1], steps=200)
    found = mode_collapse.judge(makers, 2, mode_collapse.RING, seeded(collapse.JUDGE_SEED))
    torch.testing.assert_close(found.jsd, stored.tensors["jsd"][row, 1, :2], rtol=0, atol=0.02)


def test_films_are_those_of_the_methods_on_the_card():
    stored = mode_collapse.stored("films")
    points, modes = stored.tensors["points"], stored.tensors["modes"]
    assert stored.card["methods"] == list(collapse.FILMED) and points.shape == (6, 2, 40, 120, 2)
    near = torch.cdist(points, mode_collapse.RING.centres).amin(-1) < 3 * 0.05
    torch.testing.assert_close(near.float().mean(-1), stored.tensors["high_quality"], rtol=0, atol=0.15)
    assert modes[stored.card["methods"].index("unrolled"), :, -1].tolist() == [8, 8]
