"""Historical averaging, replay, old checkpoints, and the game V = x · y with all of them."""

import doctest
import math

import pytest
import torch
from torch import Tensor, nn

from lecture_lib.gan import GANUpdate
from lecture_lib.networks import mlp
from lecture_lib.translation.pool import ImagePool
from lecture_lib.tricks import (
    XY_RULES,
    HistoricalAverage,
    OldCheckpoints,
    ReplayBuffer,
    ReplayUpdate,
    history,
    replay,
    xy_game,
    zero_sum,
)


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


@pytest.mark.parametrize("module", [history, replay, zero_sum])
def test_the_examples_are_true(module):
    assert doctest.testmod(module).failed == 0


# ----------------------------------------------------------------------------------------------- historical averaging


def walked(steps: int, average: HistoricalAverage) -> list[list[Tensor]]:
    """The parameters at all times, the first one included, while they take a random walk."""
    random = seeded()
    past = [[p.detach().clone() for p in average.parameters]]
    for _ in range(steps):
        with torch.no_grad():
            for p in average.parameters:
                p += torch.randn(p.shape, generator=random)
        average.update()
        past.append([p.detach().clone() for p in average.parameters])
    return past


def test_the_mean_is_the_mean_over_time_and_the_penalty_the_distance_from_it():
    network = mlp((3, 4, 2), generator=seeded(1)).double()
    average = HistoricalAverage(network.parameters())
    past = walked(20, average)
    assert average.times == 21
    means = [torch.stack(times).mean(0) for times in zip(*past, strict=True)]
    for mine, expected in zip(average.mean, means, strict=True):
        torch.testing.assert_close(mine, expected)
    distance = sum(((now - mean) ** 2).sum() for now, mean in zip(past[-1], means, strict=True))
    assert average.penalty().item() == pytest.approx(distance.item()) and distance > 1


def test_the_penalty_pulls_back_to_the_mean():
    average = HistoricalAverage([torch.zeros(3, dtype=torch.float64, requires_grad=True)])
    [parameter] = average.parameters
    past = walked(5, average)
    average.penalty().backward()
    mean = torch.stack([p for [p] in past]).mean(0)
    torch.testing.assert_close(parameter.grad, 2 * (past[-1][0] - mean))


def test_an_average_goes_on_where_it_was():
    whole, second = (HistoricalAverage(mlp((2, 2), generator=seeded(1)).parameters()) for _ in range(2))
    walked(4, whole)
    second.load_state_dict(whole.state_dict())
    assert second.times == 5 and all(torch.equal(a, b) for a, b in zip(second.mean, whole.mean, strict=True))
    second.update()
    assert not torch.equal(second.mean[0], whole.mean[0]), "the state has to be copied"
    with pytest.raises(ValueError, match="the state holds means of shapes"):
        HistoricalAverage([torch.zeros(3)]).load_state_dict(whole.state_dict())


def test_nothing_to_average_is_refused():
    parameters = mlp((2, 2)).parameters()
    list(parameters)
    with pytest.raises(ValueError, match="parameters is empty"):
        HistoricalAverage(parameters)


def wandering(strength: float) -> HistoricalAverage:
    """The average of a discriminator that is held back so strongly, after ten rounds of two steps."""
    d, random = mlp((2, 4, 1), generator=seeded(1)), seeded()
    average = HistoricalAverage(d.parameters())
    update = GANUpdate(
        mlp((2, 2), generator=seeded(2)),
        d,
        lambda n: torch.randn(n, 2, generator=random),
        penalty=lambda real, fake: strength * average.penalty(),
        after=average.update,
        d_steps=2,
        learning_rate=0.05,
    )
    for _ in range(10):
        update(3 + torch.randn(8, 2, generator=random), 0.0)
    return average


def test_it_holds_a_discriminator_back_in_the_update_of_a_game():
    free, held = wandering(0.0), wandering(10.0)
    assert free.times == held.times == 21
    assert held.penalty() < 0.2 * free.penalty()


# -------------------------------------------------------------------------------------------------------------- replay


def numbered(start: int, n: int) -> Tensor:
    return torch.arange(start, start + n, dtype=torch.float64)[:, None]


def test_replay_is_the_pool_of_images():
    assert ReplayBuffer.__call__ is ImagePool.__call__


def test_half_of_what_is_replayed_is_old_and_as_old_as_the_buffer_is_large():
    size, batch, batches = 40, 64, 300
    buffer = ReplayBuffer(size, seeded())
    ages = []
    for number in range(batches):
        new = numbered(number * batch, batch)
        out = buffer(new)
        if number >= 20:
            ages.append((new - out).flatten())
    ages = torch.cat(ages)
    old = ages > 0
    n = len(ages)
    assert abs(old.double().mean() - 0.5) < 4 * 0.5 / math.sqrt(n)
    assert ages.min() == 0
    # a seat is taken by one new example in 2 · size, so the age is geometric: mean and standard deviation 2 · size
    mean = ages[old].mean().item()
    assert abs(mean - 2 * size) < 4 * 2 * size / math.sqrt(n / 2)


def linear_game(**options) -> ReplayUpdate:
    """G(z) = g z and D(x) = d x, with players that do not move; replay adds 100, so that it is seen."""
    g, d = nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False)
    nn.init.constant_(g.weight, 2.0)
    nn.init.constant_(d.weight, 3.0)
    options = {"learning_rate": 0.0, "replay": lambda fake: fake + 100} | options
    return ReplayUpdate(g, d, lambda n: torch.ones(n, 1), **options)


@pytest.mark.parametrize("reuse", [False, True])
def test_only_the_discriminator_sees_what_is_replayed(reuse):
    seen = []
    step = linear_game(reuse=reuse, g_loss=lambda scores: seen.append(scores.detach().clone()) or scores.mean())(
        torch.zeros(4, 1), 0.0
    )
    assert step.fake_score == 3 * (2 + 100)
    assert torch.equal(seen[0], torch.full((4, 1), 6.0))


def test_a_game_with_replay_goes_on_where_it_was():
    def game() -> ReplayUpdate:
        return linear_game(replay=ReplayBuffer(5, seeded(3)), learning_rate=0.01)

    whole, other = game(), game()
    for _ in range(4):
        whole(torch.zeros(4, 1), 0.0)
    other.load_state_dict(whole.state_dict())
    assert len(other.replay) == 5
    assert torch.equal(other.replay(numbered(0, 9).float()), whole.replay(numbered(0, 9).float()))
    assert other.d_optimiser.state_dict()["state"][0]["step"] == 4


# ----------------------------------------------------------------------------------------------------- old checkpoints


def counting(past: OldCheckpoints, times: int) -> None:
    for time in range(times):
        nn.init.constant_(past.network.weight, float(time))
        past.keep()


def test_every_time_is_kept_with_the_same_probability():
    size, times, trials = 3, 10, 2000
    counts = torch.zeros(times)
    for seed in range(trials):
        past = OldCheckpoints(nn.Linear(1, 1), size, seeded(seed))
        counting(past, times)
        kept = {int(state["weight"].item()) for state in past.kept}
        assert len(kept) == len(past) == size
        counts[list(kept)] += 1
    share = size / times
    assert ((counts / trials - share).abs() < 4 * math.sqrt(share * (1 - share) / trials)).all(), counts / trials


def test_a_drawn_network_is_one_of_the_past_and_frozen_and_the_present_stays():
    network = nn.Sequential(nn.Linear(1, 1), nn.BatchNorm1d(1))
    past = OldCheckpoints(network, 5, seeded())
    for time in range(5):
        nn.init.constant_(network[0].weight, float(time))
        network[1].running_mean.fill_(10.0 + time)
        past.keep()
    nn.init.constant_(network[0].weight, 99.0)
    drawn = [past.draw() for _ in range(200)]
    found = [(old[0].weight.item(), old[1].running_mean.item()) for old in drawn]
    assert set(found) == {(float(time), 10.0 + time) for time in range(5)}
    assert not any(p.requires_grad for old in drawn for p in old.parameters())
    assert network[0].weight.item() == 99 and all(p.requires_grad for p in network.parameters())


def test_checkpoints_that_cannot_be():
    with pytest.raises(ValueError, match="size is 0"):
        OldCheckpoints(nn.Linear(1, 1), 0)
    with pytest.raises(ValueError, match="no checkpoint has been kept yet"):
        OldCheckpoints(nn.Linear(1, 1)).draw()


# -------------------------------------------------------------------------------------------------------- the game xy


def radius(rule: str, **options) -> float:
    return xy_game(rule, **{"steps": 3000} | options)[-1].norm().item()


def test_simultaneous_steps_lead_away_by_the_known_factor():
    path = xy_game("simultaneous", steps=3000)
    expected = 2**0.5 * 1.0025 ** (torch.arange(3001, dtype=torch.float64) / 2)
    torch.testing.assert_close(path.norm(dim=1), expected)
    assert path[-1].norm().item() == pytest.approx(60, rel=0.01)


def test_alternating_steps_stay_on_an_ellipse():
    x, y = xy_game("alternating", steps=3000).T
    torch.testing.assert_close(x**2 + y**2 - 0.05 * x * y, torch.full_like(x, 1.95))
    assert ((x**2 + y**2).sqrt() - math.sqrt(2)).abs().max() < 0.04  # between √(1.95 / 1.025) and √2


def test_averaging_brings_both_to_the_solution_and_too_much_of_it_holds_them():
    assert radius("averaged", strength=0.05) == pytest.approx(0.001, abs=2e-4)
    assert radius("averaged", strength=1.0) == pytest.approx(0.54, abs=0.01)


def test_averaging_is_the_gradient_of_the_penalty_of_historical_average():
    path = xy_game("averaged", steps=40, strength=0.3)
    x, y = (torch.ones(1, dtype=torch.float64, requires_grad=True) for _ in range(2))
    averages = [HistoricalAverage([p]) for p in (x, y)]
    for place in path:
        torch.testing.assert_close(torch.cat([x, y]).detach(), place)
        losses = [(sign * x * y).sum() + 0.3 * own.penalty() for sign, own in zip((1, -1), averages, strict=True)]
        slopes = [torch.autograd.grad(loss, p)[0] for loss, p in zip(losses, (x, y), strict=True)]
        with torch.no_grad():
            for p, slope, own in zip((x, y), slopes, averages, strict=True):
                p -= 0.05 * slope
                own.update()


def test_unrolling_ends_at_the_solution():
    assert radius("unrolled", k=5) < 1e-14
    assert radius("unrolled", k=0) == radius("simultaneous")


@pytest.mark.parametrize("k", [0, 1, 5, 20])
def test_the_unrolled_slope_is_that_of_the_answer_k_steps_later(k):
    rate, start = 0.03, (0.7, -1.3)
    x, y = (torch.tensor(value, dtype=torch.float64, requires_grad=True) for value in start)
    answer = y
    for _ in range(k):
        (slope,) = torch.autograd.grad(x * answer, answer, create_graph=True)
        answer = answer + rate * slope
    (expected,) = torch.autograd.grad(x * answer, x)
    assert expected.item() == pytest.approx(start[1] + 2 * k * rate * start[0])
    before, after = xy_game("unrolled", steps=1, learning_rate=rate, start=start, k=k)
    assert ((before - after)[0] / rate).item() == pytest.approx(expected.item())
    assert (after - before)[1].item() == pytest.approx(rate * start[0])


def test_replay_shows_y_where_x_was_half_of_the_time():
    path = xy_game("replay", steps=30)
    x, y = path.T
    for t in range(30):
        assert (x[t + 1] - x[t]).item() == pytest.approx(-0.05 * y[t].item())
        assert (y[t + 1] - y[t]).item() == pytest.approx(0.05 * (x[t] + x[: t + 1].mean()).item() / 2)
    assert radius("replay") > radius("simultaneous")  # what y sees is late, and lateness leads away


def test_a_game_has_its_start_in_front_and_can_have_no_steps():
    assert xy_game("averaged", steps=0, start=(2.0, 3.0)).tolist() == [[2.0, 3.0]]
    assert all(xy_game(rule, steps=7).shape == (8, 2) for rule in XY_RULES)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"rule": "both"}, "rule is 'both'; choose one of 'simultaneous', 'alternating'"),
        ({"steps": -1}, "steps is -1"),
        ({"k": -1}, "k is -1"),
        ({"strength": -0.1}, "strength is -0.1"),
        ({"learning_rate": 0.0}, "learning_rate is 0.0; it has to be positive"),
        ({"learning_rate": float("nan")}, "learning_rate is nan"),
    ],
)
def test_games_that_cannot_be_played(options, message):
    with pytest.raises(ValueError, match=message):
        xy_game(**{"rule": "unrolled", "steps": 3} | options)
