"""Six losses at equal compute: what each plays with, that copies side by side do not feel each other, and the ring."""

import doctest
from functools import partial

import pytest
import torch
from torch import nn

from lecture_lib import data, gan, networks, pretrained, recipes, wasserstein
from lecture_lib.gan import contest
from lecture_lib.recipes import losses

NAMES = tuple(contest.CONTESTANTS)


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def rates(*pairs: tuple[float, float]) -> tuple[torch.Tensor, torch.Tensor]:
    return torch.tensor(pairs).unbind(1)


# ------------------------------------------------------------------------------------------------------ the contestants


@pytest.mark.parametrize("name", NAMES)
def test_passes_are_what_is_counted_when_a_round_is_played(name):
    """Forward: calls of the networks. Backward: one for each of them, and for a penalty one of its slope besides."""
    random, calls = seeded(), {"generator": 0, "discriminator": 0}
    generator, critic = networks.mlp((3, 4, 2), generator=random), networks.mlp((2, 4, 1), generator=random)
    for network, who in ((generator, "generator"), (critic, "discriminator")):
        network.register_forward_hook(lambda *_, who=who: calls.__setitem__(who, calls[who] + 1))
    contestant = contest.CONTESTANTS[name]
    update = contestant.update(
        generator, critic, lambda n: torch.randn(n, 3, generator=random), rates=(1e-3, 1e-3), random=random
    )
    update(torch.randn(4 * contestant.d_steps, 2, generator=random), 0.0)
    steps, penalty = contestant.d_steps, contestant.penalty > 0
    assert calls == {"generator": steps + 1, "discriminator": steps * (3 if penalty else 2) + 1}
    forward = sum(calls.values())
    backward = steps * (2 + 3 * penalty) + 2  # D for real and fake; the penalty's slope, and back through both its ways
    assert contestant.passes == forward + backward


def test_each_plays_by_the_rules_of_its_authors():
    plain = [contest.CONTESTANTS[name] for name in NAMES[:4]]
    assert all((c.d_steps, c.clip, c.penalty) == (1, None, 0) for c in plain)
    clipped, penalised = contest.CONTESTANTS["WGAN"], contest.CONTESTANTS["WGAN-GP"]
    assert (clipped.d_steps, clipped.clip, clipped.penalty) == (5, 0.01, 0)
    assert (penalised.d_steps, penalised.clip, penalised.penalty) == (5, None, 10)
    parameters = [nn.Parameter(torch.zeros(1))]
    made = {name: c.optimiser(parameters, lr=1.0) for name, c in contest.CONTESTANTS.items()}
    assert type(made["WGAN"]) is torch.optim.RMSprop
    assert made["WGAN-GP"].defaults["betas"] == (0.0, 0.9)
    assert all(made[name].defaults["betas"] == (0.5, 0.999) for name in NAMES[:4])


def test_each_has_its_own_two_losses():
    real, fake = torch.tensor([2.0, -1.0]), torch.tensor([0.5, -3.0])
    expected = {
        "minimax": (gan.discriminator_loss(real, fake), gan.generator_loss(fake, kind="minimax")),
        "non-saturating": (gan.discriminator_loss(real, fake), gan.generator_loss(fake)),
        "least squares": (gan.least_squares_discriminator_loss(real, fake), gan.least_squares_generator_loss(fake)),
        "hinge": (gan.hinge_discriminator_loss(real, fake), gan.hinge_generator_loss(fake)),
        "WGAN": (wasserstein.critic_loss(real, fake), wasserstein.generator_loss(fake)),
        "WGAN-GP": (wasserstein.critic_loss(real, fake), wasserstein.generator_loss(fake)),
    }
    found = {name: (c.d_loss(real, fake), c.g_loss(fake)) for name, c in contest.CONTESTANTS.items()}
    assert found == expected


def small(contestant: contest.Contestant, copies: int) -> tuple[gan.GANUpdate, nn.Module]:
    """An update of linear networks side by side, all copies alike, in float64."""
    networks_ = []
    for sizes in ((1, 2), (2, 3, 1)):
        one, several = (networks.side_by_side(n, sizes, generator=seeded()).double() for n in (1, copies))
        for p, single in zip(several.parameters(), one.parameters()):
            p.data.copy_(single.data.expand_as(p))
        networks_.append(several)
    pair = torch.full((2, copies), 1e-2, dtype=torch.float64).unbind()

    def noise(n: int) -> torch.Tensor:
        return torch.linspace(-1, 1, n // copies, dtype=torch.float64).repeat(copies)[:, None]

    return contestant.update(*networks_, noise, rates=pair, random=seeded(), copies=copies), networks_[1]


@pytest.mark.parametrize("name", NAMES[:5])
def test_a_copy_learns_as_if_it_were_alone(name):
    """By gradient descent, where a mean over copies would show as a shorter step; not with the penalty's dice."""
    contestant = contest.CONTESTANTS[name]
    plain = contest.Contestant(contestant.d_loss, contestant.g_loss, torch.optim.SGD, contestant.d_steps)
    real = torch.linspace(-1, 3, 8 * contestant.d_steps, dtype=torch.float64).view(-1, 2)
    (alone, judge), (several, judges) = small(plain, 1), small(plain, 3)
    parts = real.chunk(contestant.d_steps)
    alone(torch.cat(parts), 0.0)
    several(torch.cat([part.repeat(3, 1) for part in parts]), 0.0)
    for one, three in zip(
        [*judge.parameters(), *alone.generator.parameters()], [*judges.parameters(), *several.generator.parameters()]
    ):
        torch.testing.assert_close(three, one.expand_as(three), rtol=1e-12, atol=1e-14)


def test_the_penalty_counts_ten_times_for_each_copy():
    contestant = contest.CONTESTANTS["WGAN-GP"]
    update, judges = small(contestant, 3)
    real, fake = torch.rand(2, 6, 2, generator=seeded(), dtype=torch.float64)
    update = contestant.update(
        update.generator, judges, update.noise, rates=rates(*[(1.0, 1.0)] * 3), random=seeded(5), copies=3
    )
    expected = 30 * wasserstein.gradient_penalty(judges, real, fake, seeded(5))
    torch.testing.assert_close(update.penalty(real, fake), expected)


def test_weights_of_the_clipped_critic_stay_small():
    generator, seen = seeded(), []

    def look(_, update: gan.GANUpdate) -> None:
        seen.append(max(p.abs().max().item() for p in update.discriminator.parameters()))

    contest.train_on_ring(
        contest.CONTESTANTS["WGAN"], rates((1e-2, 1e-2)), passes=60, generator=generator, watch=look, times=1
    )
    assert seen == [pytest.approx(0.01)]


@pytest.mark.parametrize("optimiser", [contest.QUICK, torch.optim.RMSprop])
def test_each_its_own_rate_is_what_the_optimiser_does_at_that_rate(optimiser):
    start, targets = torch.randn(3, 2, 4, generator=seeded()), torch.randn(3, 2, 4, generator=seeded(1))
    own = torch.tensor([1e-3, 1e-2, 0.1])
    together = nn.Parameter(start.clone())
    stepper = contest.EachItsOwnRate(optimiser, [together], own)
    alone = [nn.Parameter(s.clone()) for s in start]
    steppers = [optimiser([p], lr=rate) for p, rate in zip(alone, own.tolist())]
    for _ in range(20):
        stepper.zero_grad()
        (together - targets).square().sum().backward()
        stepper.step()
        for p, target, single in zip(alone, targets, steppers):
            single.zero_grad()
            (p - target).square().sum().backward()
            single.step()
    torch.testing.assert_close(together.detach(), torch.stack([p.detach() for p in alone]), rtol=1e-4, atol=1e-5)


def test_rates_fall_in_a_straight_line():
    update, _ = small(contest.CONTESTANTS["non-saturating"], 2)
    single = contest.CONTESTANTS["WGAN"].update(
        nn.Linear(1, 1), nn.Linear(1, 1), torch.zeros, rates=(0.5, 0.25), random=seeded()
    )
    for progress in (0.0, 0.25, 0.75):
        contest.slow_down(update, progress)
        contest.slow_down(single, progress)
        assert update.g_optimiser.param_groups[0]["lr"].flatten().tolist() == pytest.approx([1e-2 * (1 - progress)] * 2)
        found = [o.param_groups[0]["lr"] for o in (single.g_optimiser, single.d_optimiser)]
        assert found == pytest.approx([0.5 * (1 - progress), 0.25 * (1 - progress)])


# ------------------------------------------------------------------------------------------------------------- the ring


class Perfect(nn.Module):
    """Noise (n, 8) to points of the ring; the copies numbered ``broken`` know one mode only."""

    def __init__(self, copies: int, broken: tuple[int, ...]):
        super().__init__()
        self.copies, self.broken = copies, broken

    def forward(self, z: torch.Tensor) -> torch.Tensor:
        centres = data.toy.ring(1).centres
        which = (z[:, 0] * 1e4).long().remainder(8).view(self.copies, -1)
        which[list(self.broken)] = 3
        return centres[which.flatten()] + contest.SIGMA * z[:, 1:3]


def test_scores_belong_to_their_copies():
    scores = contest.score(Perfect(3, (1,)), 3, seeded())
    assert scores.modes.tolist() == [8, 1, 8]
    torch.testing.assert_close(scores.high_quality, torch.full((3,), 0.98889), atol=0.01, rtol=0)
    assert scores.distance[1] > 2 and (scores.distance[[0, 2]] < 0.3).all()


def test_training_on_the_ring_finds_modes():
    """At rates that suit it a plain GAN comes near the ring; with no rate it stays where it was."""
    generator = seeded()
    makers = contest.train_on_ring(
        contest.CONTESTANTS["hinge"], rates((3e-2, 1e-2), (3e-2, 1e-2), (0.0, 0.0)), passes=5400, generator=generator
    )
    scores = contest.score(makers, 3, generator)
    assert scores.modes[:2].max() >= 3 and scores.modes[2] == 0
    assert scores.distance[2] > 0.7 and scores.high_quality[:2].min() > 0.2 > scores.high_quality[2]


def test_tracking_reports_both_losses_and_changes_nothing():
    contestant, pair = contest.CONTESTANTS["WGAN-GP"], rates((1e-2, 1e-2), (1e-3, 1e-3))
    first, second = seeded(), seeded()
    found = contest.track(contestant, pair, passes=49 * 12, generator=first, times=4, patience=0)
    contest.train_on_ring(contestant, pair, passes=49 * 12, generator=second)
    assert torch.equal(first.get_state(), second.get_state())
    assert found.rounds.tolist() == [3, 6, 9, 12]
    assert all(values.shape == (4, 2) for values in found[1:])
    assert (found.distance > 0).all() and (found.d_loss[:, 1] < 0).all()  # the critic tells them apart
    assert torch.equal(found.patient_loss, found.d_loss)


def test_a_patient_critic_knows_the_distance():
    """Generators that stay as they were made: 300 steps bring the critic near W₁, where five left it far below."""
    found = contest.track(
        contest.CONTESTANTS["WGAN-GP"],
        (torch.zeros(4), torch.full((4,), 1e-2)),
        passes=49,
        generator=seeded(),
        times=1,
        patience=300,
    )
    torch.testing.assert_close(-found.patient_loss, found.distance, rtol=0.25, atol=0)
    assert (-found.d_loss < 0.75 * found.distance).all()


@pytest.mark.parametrize(
    ("pair", "passes", "message"),
    [
        ((torch.ones(2), torch.ones(3)), 100, r"the rates have shapes \(2,\) and \(3,\); both have to be \(copies,\)"),
        ((torch.ones(()), torch.ones(())), 100, "one pair for each GAN"),
        ((torch.ones(0), torch.ones(0)), 100, "one pair for each GAN"),
        (rates((1.0, 1.0)), 48, "passes is 48; one round of this contestant takes 49"),
    ],
)
def test_bad_input_is_named(pair, passes, message):
    with pytest.raises(ValueError, match=message):
        contest.train_on_ring(contest.CONTESTANTS["WGAN-GP"], pair, passes=passes, generator=seeded())


# ---------------------------------------------------------------------------------------------------------- the recipes


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """An empty folder for weights; a cache of its own; the smallest scale; the images that ship with the book."""
    monkeypatch.setenv("LECTURE_SCALE", "smoke")
    monkeypatch.setenv("LECTURE_DATA", str(data.cache.__file__).replace("cache.py", "shipped"))
    monkeypatch.setenv("LECTURE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(losses, "RATES", (1e-3,))
    monkeypatch.setattr(losses, "SEEDS", (0, 1))
    return tmp_path / "weights"


def test_the_digits_recipe_goes_on_after_a_kill_and_writes_its_table(folder, tmp_path, monkeypatch):
    played, whole = [], losses._on_digits

    def killed(contestant, *arguments, **options):
        played.append(contestant)
        if len(played) == 8:
            raise KeyboardInterrupt
        return whole(contestant, *arguments, **options)

    monkeypatch.setattr(losses, "_on_digits", killed)
    with pytest.raises(KeyboardInterrupt):
        recipes.make("gan-losses-mnist", where="cpu", folder=folder)
    card = recipes.make("gan-losses-mnist", where="cpu", folder=folder)
    assert len(played) == 8 + 18 - 7, "what has ended is not played again"
    monkeypatch.setattr(pretrained, "FOLDER", folder)
    tensors = pretrained.load("gan-losses-mnist").tensors
    assert tensors["distances"].shape == (6, 2) and tensors["pictures"].shape == (6, losses.SHOWN, 28, 28)
    assert 0 <= tensors["pictures"].min() < tensors["pictures"].max() <= 1
    for own, name in zip(tensors["distances"], NAMES):
        assert card["measured"][name]["frechet_distance"] == pytest.approx(own.mean().item(), abs=0.5)
    assert 300 < tensors["distances"].min() and tensors["distances"].max() < 500  # grey noise is near 420
    assert not list((tmp_path / "cache").rglob("*.safetensors"))


def test_the_ring_recipe_chooses_rates_and_tries_them_again(folder, monkeypatch):
    monkeypatch.setattr(losses, "G_RATES", (1e-2,))
    monkeypatch.setattr(losses, "D_RATES", (1e-3, 1e-2))
    monkeypatch.setattr(losses, "FRESH", 2)
    monkeypatch.setattr(losses, "FAR", 1.5)
    card = recipes.make("gan-losses-ring", where="cpu", folder=folder)
    monkeypatch.setattr(pretrained, "FOLDER", folder)
    tensors = pretrained.load("gan-losses-ring").tensors
    assert {name: tuple(table.shape) for name, table in tensors.items()} == {
        "short": (6, 3, 1, 2, 2),
        "long": (6, 3, 1, 2, 2),
        "fresh": (6, 3, 2),
    }
    assert all((table[:, 1] < 0.3).all() and (table[:, 2] > 0.5).all() for table in tensors.values())  # hardly trained
    assert max(table[:, 2].max() for table in tensors.values()) == 1.5  # a distance that is cut
    for i, name in enumerate(NAMES):
        assert card["measured"][name]["rates_long"][0] == 1e-2
        assert card["measured"][name]["high_quality"] == pytest.approx(tensors["fresh"][i, 1].mean().item(), abs=2e-3)


def test_finished_trainings_of_another_length_are_refused(tmp_path):
    path = tmp_path / "finished.safetensors"
    losses.Finished(path, 100).get("a", partial(torch.ones, 2))
    assert losses.Finished(path, 100).get("a", partial(torch.zeros, 2)).tolist() == [1, 1]
    with pytest.raises(ValueError, match="holds trainings of 100 passes, not 200: delete it"):
        losses.Finished(path, 200)


def test_several_processes_would_write_over_each_other(monkeypatch):
    monkeypatch.setattr(losses.distributed, "processes", lambda: 2)
    with pytest.raises(ValueError, match="start it without torchrun"):
        losses.Finished(None, 100)


def test_the_best_rates_are_those_of_the_least_mean_distance():
    scores = torch.rand(3, len(losses.G_RATES), len(losses.D_RATES), 2, generator=seeded())
    scores[2, 2, 4] = torch.tensor([-1.0, 0.5])
    scores[2, 1, 1] = torch.tensor([-0.9, 0.9])
    assert losses._best(scores) == (losses.G_RATES[2], losses.D_RATES[4])


# -------------------------------------------------------------------------------------------------------- what shipped


def test_the_card_of_the_ring_says_what_the_tables_hold():
    stored = pretrained.load("gan-losses-ring")
    fresh = stored.tensors["fresh"]
    assert stored.tensors["long"].shape == (6, 3, len(losses.G_RATES), len(losses.D_RATES), losses.TRIED)
    for i, name in enumerate(NAMES):
        card = stored.card["measured"][name]
        for length in ("short", "long"):
            assert tuple(card[f"rates_{length}"]) == losses._best(stored.tensors[length][i])
        for score, value in zip(contest.Scores._fields, fresh[i]):
            assert card[score] == pytest.approx(value.mean().item(), rel=2e-3)


def test_the_chosen_rates_reach_on_other_seeds_what_the_card_says():
    """Trained anew for half as long with rates for short trainings: better than a generator that knows nothing."""
    card = pretrained.load("gan-losses-ring").card["measured"]["hinge"]
    generator = seeded(33)
    makers = contest.train_on_ring(
        contest.CONTESTANTS["hinge"], rates(*[card["rates_short"]] * 2), passes=6000, generator=generator
    )
    assert contest.score(makers, 2, generator).high_quality.mean() > 0.3


def test_the_card_of_the_digits_says_what_the_table_holds():
    stored = pretrained.load("gan-losses-mnist")
    distances, trials = stored.tensors["distances"], stored.tensors["trials"]
    assert distances.shape == (6, 3) and stored.tensors["pictures"].shape == (6, losses.SHOWN, 28, 28)
    for i, name in enumerate(NAMES):
        card = stored.card["measured"][name]
        assert card["frechet_distance"] == pytest.approx(distances[i].mean().item(), abs=0.1)
        assert card["standard_deviation"] == pytest.approx(distances[i].std().item(), abs=0.1)
        assert card["learning_rate"] == losses.RATES[trials[i].argmin()]
        assert stored.card["updates"][name] == stored.card["passes"] // contest.CONTESTANTS[name].passes


def test_examples_in_the_documentation_hold():
    results = doctest.testmod(contest)
    assert results.attempted > 0 and results.failed == 0
