"""Critics, clipping, gradient penalty and the distance in one dimension, against closed forms."""

import doctest
import itertools
import math
from functools import partial

import pytest
import torch
from scipy.stats import wasserstein_distance
from torch import nn

from lecture_lib import gan, networks, wasserstein

F64 = torch.float64


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def normals(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.randn(shape, generator=seeded(seed), dtype=F64)


def linear(weights: list[float]) -> nn.Linear:
    critic = nn.Linear(len(weights), 1).double()
    critic.weight.data = torch.tensor([weights], dtype=F64)
    return critic


# ------------------------------------------------------------------------------------------------------------- losses


def test_critic_loss_is_low_when_real_scores_are_high():
    real, fake = torch.tensor([3.0, 5.0], dtype=F64), torch.tensor([1.0, 0.0, -1.0], dtype=F64)
    assert wasserstein.critic_loss(real, fake).item() == -4
    real.requires_grad_(), fake.requires_grad_()
    by_real, by_fake = torch.autograd.grad(wasserstein.critic_loss(real, fake), (real, fake))
    assert by_real.tolist() == [-1 / 2] * 2
    assert by_fake.tolist() == [1 / 3] * 3


def test_generator_wants_high_scores():
    fake = torch.tensor([[1.0], [0.5]], dtype=F64, requires_grad=True)
    loss = wasserstein.generator_loss(fake)
    assert loss.item() == -0.75
    assert torch.autograd.grad(loss, fake)[0].tolist() == [[-0.5], [-0.5]]


def test_critic_with_slope_one_finds_the_distance():
    """f(x) = −x is the best critic of slope 1 where all real numbers are below all generated ones."""
    real, fake = normals(50), normals(50, seed=1) + 20
    torch.testing.assert_close(-wasserstein.critic_loss(-real, -fake), wasserstein.wasserstein_1d(real, fake))


@pytest.mark.parametrize(
    ("loss", "names"),
    [(wasserstein.critic_loss, ["real_scores", "fake_scores"]), (wasserstein.generator_loss, ["fake_scores"])],
)
def test_bad_scores(loss, names):
    good = torch.zeros(4)
    for i, name in enumerate(names):
        for bad, message in ((good[:0], "batch is empty"), (good / 0, "NaN")):
            with pytest.raises(ValueError, match=rf"{name} .*{message}"):
                loss(*(bad if j == i else good for j in range(len(names))))


# ----------------------------------------------------------------------------------------------------------- clipping


def test_clipping_puts_parameters_back_and_leaves_the_others():
    critic = linear([0.5, -0.5, 0.003])
    critic.bias.data.fill_(-0.2)
    weight = critic.weight
    wasserstein.clip_weights_(critic)
    assert critic.weight is weight
    torch.testing.assert_close(weight.data, torch.tensor([[0.01, -0.01, 0.003]], dtype=F64))
    assert critic.bias.item() == -0.01
    assert weight.requires_grad
    wasserstein.clip_weights_(critic, 0.001)
    assert weight.abs().max().item() == 0.001


@pytest.mark.parametrize("c", [0.0, -0.01, math.nan, math.inf])
def test_bad_clipping(c):
    with pytest.raises(ValueError, match=f"c is {c}"):
        wasserstein.clip_weights_(linear([1.0]), c)


# ---------------------------------------------------------------------------------------------------- gradient penalty


@pytest.mark.parametrize("weights", [[3.0, 4.0], [0.6, 0.8], [0.0, 0.1], [0.0, 0.0]])
def test_penalty_of_a_linear_critic(weights):
    norm = math.hypot(*weights)
    for batch in (1, 7):  # the norm over the batch would grow with it
        critic = linear(weights)
        penalty = wasserstein.gradient_penalty(critic, normals(batch, 2), normals(batch, 2, seed=1), seeded())
        assert penalty.shape == ()
        assert penalty.item() == pytest.approx((norm - 1) ** 2)
        (by_weight,) = torch.autograd.grad(penalty, critic.weight)
        expected = 2 * (norm - 1) / norm * critic.weight.detach() if norm else torch.zeros(1, 2, dtype=F64)
        torch.testing.assert_close(by_weight, expected)


def test_penalty_takes_pictures():
    critic = nn.Sequential(nn.Flatten(), linear([0.5] * 12))
    penalty = wasserstein.gradient_penalty(critic, normals(5, 3, 2, 2), normals(5, 3, 2, 2, seed=1), seeded())
    assert penalty.item() == pytest.approx((math.sqrt(3) - 1) ** 2)


def test_penalty_is_taken_between_pairs_with_one_coefficient_each():
    real, fake, seen = normals(200, 3), normals(200, 3, seed=1), []

    def critic(x: torch.Tensor) -> torch.Tensor:
        seen.append(x.detach())
        return x.square().sum(1) / 2  # its gradient at x is x

    penalty = wasserstein.gradient_penalty(critic, real, fake, seeded())
    shares = (seen[0] - fake) / (real - fake)
    torch.testing.assert_close(shares, shares[:, :1].expand(-1, 3), rtol=1e-6, atol=1e-6)
    epsilon = shares[:, 0]
    assert ((epsilon >= 0) & (epsilon <= 1)).all()
    assert abs(epsilon.mean() - 0.5) < 4 * (1 / 12 / 200) ** 0.5
    assert epsilon.std().item() == pytest.approx(12**-0.5, rel=0.1)
    torch.testing.assert_close(penalty, (seen[0].norm(dim=1) - 1).square().mean())


def test_penalty_repeats_with_its_generator():
    real, fake = normals(6, 3), normals(6, 3, seed=1)
    critic = networks.mlp((3, 8, 1), generator=seeded()).double()
    once, again, other = (wasserstein.gradient_penalty(critic, real, fake, seeded(seed)) for seed in (0, 0, 1))
    assert once == again
    assert once != other


def test_penalty_moves_the_critic_and_not_the_pictures():
    """Descending it leads to slope 1, from below and from above."""
    real, fake = (normals(64, 2, seed=seed).requires_grad_() for seed in (0, 1))
    for scale in (0.1, 5.0):
        critic = linear([scale, 0.0])
        optimiser = torch.optim.SGD(critic.parameters(), lr=0.2)
        for _ in range(50):
            optimiser.zero_grad()
            wasserstein.gradient_penalty(critic, real, fake, seeded()).backward()
            optimiser.step()
        assert critic.weight.norm().item() == pytest.approx(1, abs=1e-6)
    assert real.grad is None
    assert fake.grad is None


def test_penalty_gradient_by_differences():
    real, fake = normals(4, 2), normals(4, 2, seed=1)
    critic = nn.Sequential(linear([0.7, -1.2]), nn.Tanh(), linear([1.5]))
    weight = critic[0].weight
    (by_weight,) = torch.autograd.grad(wasserstein.gradient_penalty(critic, real, fake, seeded()), weight)
    for i in range(2):
        ends = []
        for step in (1e-6, -2e-6):
            weight.data[0, i] += step
            ends.append(wasserstein.gradient_penalty(critic, real, fake, seeded()).item())
        weight.data[0, i] += 1e-6
        assert by_weight[0, i].item() == pytest.approx((ends[0] - ends[1]) / 2e-6, rel=1e-6)


def test_bad_pairs():
    critic, good = linear([1.0, 2.0]), normals(4, 2)
    penalty = partial(wasserstein.gradient_penalty, generator=seeded())
    with pytest.raises(ValueError, match=r"real has shape \(4, 2\) and fake \(3, 2\)"):
        penalty(critic, good, good[:3])
    with pytest.raises(ValueError, match="pairs take"):
        penalty(critic, good[0], good[0])
    with pytest.raises(ValueError, match="batch is empty"):
        penalty(critic, good[:0], good[:0])
    with pytest.raises(ValueError, match=r"puts out \(4, 3\) for 4 pictures"):
        penalty(nn.Linear(2, 3).double(), good, good)
    with pytest.raises(ValueError, match="gradient of the critic holds NaN"):
        penalty(linear([math.nan, 0.0]), good, good)


# ------------------------------------------------------------------------------------------------------ one dimension


@pytest.mark.parametrize(("n", "m"), [(1, 1), (50, 50), (50, 31), (3, 200)])
def test_distance_in_one_dimension_is_the_one_of_scipy(n, m):
    x, y = normals(n), 2 * normals(m, seed=1) + 0.5
    w = wasserstein.wasserstein_1d(x, y)
    assert w.item() == pytest.approx(wasserstein_distance(x, y), rel=1e-12)
    torch.testing.assert_close(wasserstein.wasserstein_1d(y, x), w)


def test_distance_of_numbers_with_ties():
    x, y = torch.tensor([1.0, 1.0, 2.0, 3.0]), torch.tensor([3.0, 1.0, 2.0, 2.0])
    assert wasserstein.wasserstein_1d(x, y).item() == pytest.approx(wasserstein_distance(x, y)) == 0.25
    assert wasserstein.wasserstein_1d(x, x.flip(0)).item() == 0


@pytest.mark.parametrize("theta", [-3.0, 0.001, 7.0])
def test_two_points_have_a_distance_where_jensen_shannon_sees_none(theta):
    w = wasserstein.wasserstein_1d(torch.zeros(5, dtype=F64), torch.full((8,), theta, dtype=F64))
    assert w.item() == pytest.approx(abs(theta))
    assert gan.jensen_shannon(*torch.eye(2, dtype=F64)).item() == pytest.approx(math.log(2))


def test_a_shift_is_the_distance():
    x = normals(1000)
    assert wasserstein.wasserstein_1d(x, x - 1.5).item() == pytest.approx(1.5)


def test_distance_has_the_gradient_of_sorted_pairs():
    x, y = normals(20), normals(20, seed=1) + 0.3
    gradients = []
    for distance in (wasserstein.wasserstein_1d, lambda a, b: (a.sort().values - b.sort().values).abs().mean()):
        x_, y_ = x.clone().requires_grad_(), y.clone().requires_grad_()
        gradients.append(torch.autograd.grad(distance(x_, y_), (x_, y_)))
    torch.testing.assert_close(*gradients)


def test_bad_numbers():
    good = torch.zeros(3)
    with pytest.raises(ValueError, match=r"y has shape \(3, 1\)"):
        wasserstein.wasserstein_1d(good, good[:, None])
    with pytest.raises(ValueError, match="x has shape .* batch is empty"):
        wasserstein.wasserstein_1d(good[:0], good)
    with pytest.raises(ValueError, match="y holds NaN"):
        wasserstein.wasserstein_1d(good, good / 0)


def test_examples():
    results = doctest.testmod(wasserstein)
    assert results.attempted > 0
    assert results.failed == 0


def test_layer_gradients_are_products_of_the_layers_above():
    sizes, g = (3, 5, 4, 1), seeded(2)
    layers = [torch.randn(b, a, generator=g, dtype=F64) for a, b in zip(sizes, sizes[1:], strict=False)]
    critic = nn.Sequential()
    for weight in layers:
        critic.append(nn.Linear(*weight.T.shape).double())
        critic[-1].weight.data = weight
        critic.append(nn.Identity())
    first, second, last = layers
    found = wasserstein.layer_gradients(critic[:-1], normals(7, 3))
    expected = [(last @ second @ first).norm(), (last @ second).norm(), last.norm()]
    torch.testing.assert_close(found, torch.stack(expected))


def test_layer_gradients_are_means_over_pictures_of_what_autograd_gives():
    critic, x = networks.mlp([2, 6, 6, 1], activation=nn.ReLU, generator=seeded()).double(), normals(9, 2)
    slopes = torch.func.vmap(torch.func.grad(lambda one: critic(one).squeeze()))(x)
    hidden = critic[1](critic[0](x))
    inner = torch.func.vmap(torch.func.grad(lambda one: critic[2:](one).squeeze()))(hidden)
    found = wasserstein.layer_gradients(critic, x)
    torch.testing.assert_close(found[:2], torch.stack([s.norm(dim=1).mean() for s in (slopes, inner)]))
    assert found.shape == (3,) and not found.requires_grad


def test_layer_gradients_name_what_is_wrong():
    critic = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
    with pytest.raises(ValueError, match="x has shape.*empty"):
        wasserstein.layer_gradients(critic, torch.empty(0, 2))
    critic[0].weight.data[0] = float("inf")
    with pytest.raises(ValueError, match="NaN or infinity"):
        wasserstein.layer_gradients(critic, torch.ones(4, 2))


# ------------------------------------------------------------------------------------------------------- matched points


def test_the_best_pairing_is_the_best_of_all_pairings():
    x, y = torch.randn(2, 5, 3, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    pairings = [(x - y[list(order)]).norm(dim=1).mean().item() for order in itertools.permutations(range(5))]
    assert wasserstein.earth_movers_distance(x, y).item() == pytest.approx(min(pairings), rel=1e-12)
    assert min(pairings) < sorted(pairings)[1]


def test_on_a_line_it_is_the_distance_of_the_sorted_numbers():
    x, y = torch.randn(2, 40, generator=torch.Generator().manual_seed(1), dtype=torch.float64)
    found = wasserstein.earth_movers_distance(x[:, None], y[:, None])
    torch.testing.assert_close(found, wasserstein.wasserstein_1d(x, y))


def test_a_shift_far_from_the_origin_is_measured_and_points_back():
    x = torch.randn(30, 2, generator=torch.Generator().manual_seed(2)) + 1000
    shifted = (x + torch.tensor([0.3, 0.4])).flip(0).requires_grad_()
    distance = wasserstein.earth_movers_distance(shifted, x)
    assert distance.item() == pytest.approx(0.5, rel=1e-3)
    (gradient,) = torch.autograd.grad(distance, shifted)
    torch.testing.assert_close(gradient * 30, torch.tensor([0.6, 0.8]).expand(30, 2), atol=2e-3, rtol=0)


@pytest.mark.parametrize(
    ("x", "y", "message"),
    [
        (torch.zeros(3, 2), torch.zeros(4, 2), r"x has shape \(3, 2\) and y \(4, 2\); pairs take"),
        (torch.zeros(3), torch.zeros(3), r"pairs take \(n, dimensions\)"),
        (torch.zeros(0, 2), torch.zeros(0, 2), "the batch is empty"),
        (torch.zeros(1, 2), torch.full((1, 2), float("nan")), "y holds NaN"),
    ],
)
def test_points_that_make_no_pairs_are_named(x, y, message):
    with pytest.raises(ValueError, match=message):
        wasserstein.earth_movers_distance(x, y)
