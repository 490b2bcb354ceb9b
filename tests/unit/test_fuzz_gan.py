"""Odd arguments for the losses, the closed game, the rules and the rounds of GANs, and for Wasserstein distances."""

import math

import torch
from fuzzing import Draw, correct_or_named, fuzz, uncovered
from torch import Tensor, nn

from lecture_lib import gan, wasserstein
from lecture_lib.gan import contest, game, losses, rules

SCORES = ("real_logits", "fake_logits", "real_scores", "fake_scores", "slopes", "gradient")  # named out of the rounds


def scalar(loss: Tensor) -> bool:
    return loss.dim() == 0


def scores(draw: Draw) -> Tensor:
    return draw.tensor(draw.size(), *draw.one_of((1,), (), (1, 2, 2)), low=-30, high=30)


@fuzz(losses.discriminator_loss)
def test_discriminator_loss(draw):
    labels = {"real_label": draw.number(), "fake_label": draw.number()}
    correct_or_named(gan.discriminator_loss, scores(draw), scores(draw), **labels, check=lambda j: scalar(j) and j >= 0)


@fuzz(losses.generator_loss)
def test_generator_loss(draw):
    kind = draw.one_of("non-saturating", "minimax", "", "Minimax")
    sign = 1 if kind == "non-saturating" else -1
    correct_or_named(gan.generator_loss, scores(draw), kind=kind, check=lambda j: scalar(j) and sign * j >= 0)


@fuzz(losses.least_squares_discriminator_loss)
def test_least_squares_discriminator_loss(draw):
    labels = {"real_label": draw.number(), "fake_label": draw.number()}
    correct_or_named(
        gan.least_squares_discriminator_loss, scores(draw), scores(draw), **labels, check=lambda j: scalar(j) and j >= 0
    )


@fuzz(losses.least_squares_generator_loss)
def test_least_squares_generator_loss(draw):
    check = lambda j: scalar(j) and j >= 0  # noqa: E731
    correct_or_named(gan.least_squares_generator_loss, scores(draw), label=draw.number(-1, 1), check=check)


@fuzz(losses.hinge_discriminator_loss)
def test_hinge_discriminator_loss(draw):
    correct_or_named(gan.hinge_discriminator_loss, scores(draw), scores(draw), check=lambda j: scalar(j) and j >= 0)


@fuzz(losses.hinge_generator_loss, wasserstein.generator_loss)
def test_hinge_and_wasserstein_generator_loss(draw):
    function, fake = draw.one_of(gan.hinge_generator_loss, wasserstein.generator_loss), scores(draw)
    correct_or_named(function, fake, check=lambda j: torch.equal(j, -fake.mean()))


@fuzz(losses.feature_matching_loss)
def test_feature_matching_loss(draw):
    width = draw.size()
    real, fake = draw.tensor(draw.size(), width), draw.tensor(draw.size(), width)
    correct_or_named(gan.feature_matching_loss, real, fake, check=lambda j: scalar(j) and j >= 0)


# ------------------------------------------------------------------------------------------------------ the closed game


def distribution(draw: Draw, n: int) -> Tensor:
    p = draw.tensor(n, low=0, high=1)
    return p / p.sum(-1, keepdim=True) if p.is_floating_point() and p.numel() else p


@fuzz(game.optimal_discriminator)
def test_optimal_discriminator(draw):
    n = draw.size()
    p, q = draw.tensor(n, low=0, high=1), draw.tensor(n, low=0, high=1)
    labels = {"real_label": draw.number(), "fake_label": draw.number()}

    def check(d: Tensor) -> bool:
        known = d[torch.broadcast_to(p + q > 0, d.shape)]
        return bool((d.isnan() == (p + q == 0)).all() and ((known >= 0) & (known <= 1 + 1e-2)).all())

    correct_or_named(gan.optimal_discriminator, p, q, **labels, check=check, finite=False)


@fuzz(game.value)
def test_value(draw):
    n = draw.size()
    p, q, d = distribution(draw, n), distribution(draw, n), draw.tensor(n, low=0, high=1)
    dx = draw.one_of(1.0, 1.0, 1.0, 0.5, 0.0, -1.0, math.nan, math.inf)
    correct_or_named(gan.value, p, q, d, dx=dx, check=lambda v: bool((v <= 0).all()))


@fuzz(game.jensen_shannon)
def test_jensen_shannon(draw):
    n = draw.size()
    dx = draw.one_of(1.0, 1.0, 1.0, 0.5, 0.0, -1.0, math.nan, math.inf)
    check = lambda j: bool(((j >= -1e-2) & (j <= math.log(2) + 1e-2)).all())  # noqa: E731
    correct_or_named(gan.jensen_shannon, distribution(draw, n), distribution(draw, n), dx=dx, check=check)


# -------------------------------------------------------------------------------------------------------- Wasserstein


@fuzz(wasserstein.critic_loss)
def test_critic_loss(draw):
    correct_or_named(wasserstein.critic_loss, scores(draw), scores(draw), check=scalar)


@fuzz(wasserstein.clip_weights_)
def test_clip_weights(draw):
    critic, c = nn.Linear(2, 1), draw.number(0.001, 1)

    def check(_) -> bool:
        return all((p.abs() <= c * (1 + 1e-6)).all() for p in critic.parameters())

    correct_or_named(wasserstein.clip_weights_, critic, c, check=check)


@fuzz(wasserstein.gradient_penalty)
def test_gradient_penalty(draw):
    shape = (draw.size(), draw.size())
    critic = draw.one_of(
        lambda x: x.flatten(1).square().sum(1), lambda x: x.flatten(1).sin(), lambda x: (1e30 * x).flatten(1).sum(1)
    )
    real, fake = draw.tensor(*shape), draw.tensor(*shape)
    correct_or_named(
        wasserstein.gradient_penalty, critic, real, fake, draw.generator(), check=lambda p: scalar(p) and p >= 0
    )


@fuzz(wasserstein.layer_gradients)
def test_layer_gradients(draw):
    critic = nn.Sequential(nn.Tanh(), nn.Flatten(), nn.Softplus())
    correct_or_named(
        wasserstein.layer_gradients, critic, draw.tensor(draw.size(), draw.size()), check=lambda g: len(g) == 4
    )


@fuzz(wasserstein.wasserstein_1d)
def test_wasserstein_1d(draw):
    x, y = draw.tensor(draw.size()), draw.tensor(draw.size())
    correct_or_named(wasserstein.wasserstein_1d, x, y, check=lambda w: scalar(w) and w >= 0)


@fuzz(wasserstein.earth_movers_distance)
def test_earth_movers_distance(draw):
    shape = (draw.size(), draw.size())
    x, y = draw.tensor(*shape), draw.tensor(*shape)
    correct_or_named(wasserstein.earth_movers_distance, x, y, check=lambda w: scalar(w) and w >= 0)


# ----------------------------------------------------------------------------------------------------------- the rounds


def players(draw: Draw, width: int) -> tuple[nn.Module, nn.Module]:
    return nn.Linear(2, width), nn.Linear(width, 1)


@fuzz(gan.GANUpdate)
def test_a_round(draw):
    torch.manual_seed(0)
    random = draw.generator()
    given = {"d_steps": draw.count(1, 2), "learning_rate": draw.number(0, 0.1), "reuse": draw.one_of(False, True)}
    g, d = players(draw, 3)
    update = correct_or_named(gan.GANUpdate, g, d, lambda n: torch.randn(n, 2, generator=random), **given)
    if update is not None:
        correct_or_named(update, draw.spoiled(torch.rand(2 * draw.size(), 3)), 0.0, names=("real", *SCORES))


@fuzz(gan.GANUpdate.discriminator_step, gan.GANUpdate.generator_step)
def test_a_step_of_each_player(draw):
    torch.manual_seed(0)
    random = draw.generator()
    update = gan.GANUpdate(*players(draw, 3), lambda n: torch.randn(n, 2, generator=random))
    correct_or_named(update.discriminator_step, draw.spoiled(torch.rand(draw.size(), 3)), names=SCORES)
    correct_or_named(update.generator_step, draw.count(), names=SCORES)


@fuzz(contest.slow_down)
def test_slow_down(draw):
    update = gan.GANUpdate(*players(draw, 3), torch.zeros, learning_rate=0.5)

    def check(_) -> bool:
        return all(0 <= group["lr"] <= 0.5 for group in update.d_optimiser.param_groups)

    correct_or_named(contest.slow_down, update, draw.number(), check=check)


@fuzz(contest.EachItsOwnRate, contest.EachItsOwnRate.step)
def test_each_its_own_rate(draw):
    copies = draw.size()
    parameter, rates = torch.ones(copies, 2, 2), draw.tensor(copies, low=0, high=0.1)
    optimiser = correct_or_named(contest.EachItsOwnRate, torch.optim.SGD, [parameter], rates)
    if optimiser is not None:
        parameter.grad = torch.ones(copies, 2, 2)
        optimiser.step()
        expected = (1 - rates[:, None, None]).expand(copies, 2, 2)
        torch.testing.assert_close(parameter, expected.to(parameter), rtol=1e-2, atol=1e-2)


@fuzz(contest.train_on_ring, contest.score, contest.Contestant.update, examples=0.5)
def test_train_on_ring(draw):
    name, random = draw.one_of(*contest.CONTESTANTS), draw.generator()
    copies = draw.size(1, 2)
    rates = tuple(draw.tensor(copies, low=1e-4, high=1e-2) for _ in range(2))
    passes = draw.one_of(120, 60, 5, 0, -1, 1.5)
    makers = correct_or_named(
        contest.train_on_ring, contest.CONTESTANTS[name], rates, passes=passes, generator=random,
        times=draw.count(), names=("rates", *SCORES),
        check=lambda made: made(torch.zeros(copies, 8)).shape == (copies, 2),
    )  # fmt: skip
    if makers is not None:
        correct_or_named(contest.score, makers, copies, random, samples=draw.one_of(20, 8, 3, 0, -1, 1.5))


@fuzz(contest.track, examples=0.25)
def test_track(draw):
    name, random = draw.one_of(*contest.CONTESTANTS), draw.generator()
    rates = tuple(draw.tensor(2, low=1e-4, high=1e-2) for _ in range(2))
    given = {"passes": draw.one_of(120, 60, 0), "times": draw.count(1, 2), "patience": draw.count(0, 2)}
    contest.WATCHED, usual = 20, contest.WATCHED
    try:
        correct_or_named(
            contest.track, contest.CONTESTANTS[name], rates, **given, generator=random, names=("rates", *SCORES)
        )
    finally:
        contest.WATCHED = usual


@fuzz(rules.Rules, rules.Rules.players, rules.Rules.update, examples=0.5)
def test_players_by_any_rules(draw):
    changed = {
        name: not value for name, value in vars(rules.Rules()).items() if isinstance(value, bool) and draw.odd(2)
    }
    momentum, rate = draw.number(), draw.number(1e-5, 0.1)
    given = correct_or_named(rules.Rules, **changed, momentum=momentum, rate=rate)
    if given is not None:
        g, d = given.players(draw.generator())
        assert d(g(torch.zeros(2, rules.LATENT))).shape == (2, 1)
        correct_or_named(given.update, torch.zeros, (g, d))


@fuzz(rules.Rules.scaled, rules.Rules.in_zero_one)
def test_pixels_come_back(draw):
    given, x = rules.Rules(symmetric=draw.one_of(True, False)), draw.tensor(draw.size(), 1, 2, 2, low=0, high=1)
    y = correct_or_named(given.scaled, x)
    if y is not None:
        correct_or_named(given.in_zero_one, y, check=lambda back: torch.allclose(back, x, atol=1e-2))


def test_every_function_is_fuzzed():
    stored = "takes no argument: it reads what ships with the book"
    state = "the state of its optimisers, which PyTorch checks; a checkpoint that does not fit is tested with training"
    without = {
        "lecture_lib.gan.rules.ablation": stored,
        "lecture_lib.gan.shipped.digits": stored,
        "lecture_lib.gan.shipped.garments": stored,
        "lecture_lib.gan.update.GANUpdate.state_dict": state,
        "lecture_lib.gan.update.GANUpdate.load_state_dict": state,
    }
    assert not uncovered("lecture_lib.gan", "lecture_lib.wasserstein", without=without)
