"""Looking ahead: gradients through simulated steps of the discriminator."""

import copy
from functools import partial

import pytest
import torch
from torch import nn

from lecture_lib import gan, mode_collapse, networks
from lecture_lib.mode_collapse import harness, unrolled
from lecture_lib.mode_collapse.unrolled import flatten

ADAM = partial(torch.optim.Adam, lr=1e-2, betas=(0.5, 0.999))
OPTIMISERS = {"Adam": ADAM, "SGD": partial(torch.optim.SGD, lr=0.3)}


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


class Factor(nn.Module):
    """A player whose whole strategy is a number."""

    def __init__(self, value: float):
        super().__init__()
        self.value = nn.Parameter(torch.tensor(value, dtype=torch.float64))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.value * x


@pytest.mark.parametrize("k", [0, 1, 2, 5, 10])
@pytest.mark.parametrize(("first_order", "share"), [(False, 2), (True, 1)])
def test_on_xy_the_gradient_is_y_and_2_k_eta_x(k, first_order, share):
    """x goes down xy and y up: y_K = y + Kηx, so that the future value is x (y + Kηx). Without second order, Kηx."""
    x, y, eta, one = 0.7, -0.4, 0.05, torch.ones(1, dtype=torch.float64)
    maker, critic = Factor(x), Factor(y)
    loss = mode_collapse.unrolled_generator_loss(
        maker, critic, one, one, k=k, learning_rate=eta, first_order=first_order, d_loss=lambda _, fake: -fake.mean()
    )
    loss.backward()
    assert loss.item() == pytest.approx(x * (y + k * eta * x), rel=1e-12)
    assert maker.value.grad.item() == pytest.approx(y + share * k * eta * x, rel=1e-12)
    assert critic.value.item() == y and critic.value.grad is None


def players(optimiser: str = "Adam") -> tuple[nn.Module, nn.Module, torch.optim.Optimizer, torch.Tensor, torch.Tensor]:
    """Small networks in float64 without kinks, the discriminator with two steps behind it; a batch and noise."""
    random = seeded()
    maker = networks.mlp((3, 5, 2), activation=nn.Tanh, generator=random).double()
    critic = networks.mlp((2, 5, 1), activation=nn.Tanh, generator=random).double()
    stepper = OPTIMISERS[optimiser](critic.parameters())
    real, z = (torch.randn(6, width, generator=random, dtype=torch.float64) for width in (2, 3))
    for _ in range(2):
        own_step(critic, stepper, real, maker(z).detach())
    return maker, critic, stepper, real, z


def own_step(critic: nn.Module, stepper: torch.optim.Optimizer, real: torch.Tensor, fake: torch.Tensor) -> None:
    stepper.zero_grad()
    gan.discriminator_loss(critic(real), critic(fake)).backward()
    stepper.step()


def gradient(loss: torch.Tensor, maker: nn.Module) -> torch.Tensor:
    return torch.cat([g.flatten() for g in torch.autograd.grad(loss, list(maker.parameters()), retain_graph=True)])


@pytest.mark.parametrize("optimiser", OPTIMISERS)
def test_without_steps_it_is_the_ordinary_loss(optimiser):
    maker, critic, stepper, real, z = players(optimiser)
    fake = maker(z)
    ordinary = -gan.discriminator_loss(critic(real), critic(fake))
    for options in ({"optimiser": stepper}, {}):
        loss = mode_collapse.unrolled_generator_loss(maker, critic, real, z, k=0, **options)
        assert loss.item() == pytest.approx(ordinary.item(), rel=1e-12)
        minimax = gan.generator_loss(critic(fake), kind="minimax")  # the rest of the loss knows no G
        torch.testing.assert_close(gradient(loss, maker), gradient(minimax, maker), rtol=1e-12, atol=1e-15)
    other = mode_collapse.unrolled_generator_loss(maker, critic, real, z, k=0, g_loss=gan.generator_loss)
    assert other.item() == pytest.approx(gan.generator_loss(critic(fake)).item(), rel=1e-12)


@pytest.mark.parametrize("optimiser", OPTIMISERS)
def test_the_gradient_goes_through_all_steps(optimiser):
    """Central differences of the loss, in which the discriminator learns anew from the moved samples."""
    maker, critic, stepper, real, z = players(optimiser)
    ahead = partial(mode_collapse.unrolled_generator_loss, maker, critic, real, z, k=4, optimiser=stepper)
    found, numeric, h = gradient(ahead(), maker), [], 1e-5
    for p in maker.parameters():
        for i in range(p.numel()):
            sides = []
            for sign in (1, -1):
                p.data.view(-1)[i] += sign * h
                sides.append(ahead().item())
                p.data.view(-1)[i] -= sign * h
            numeric.append((sides[0] - sides[1]) / (2 * h))
    torch.testing.assert_close(found, torch.tensor(numeric, dtype=torch.float64), rtol=1e-5, atol=1e-9)


@pytest.mark.parametrize("optimiser", OPTIMISERS)
def test_first_order_is_the_game_against_a_discriminator_that_has_learned(optimiser):
    maker, critic, stepper, real, z = players(optimiser)
    ahead = partial(mode_collapse.unrolled_generator_loss, maker, critic, real, z, k=3, optimiser=stepper)
    first, second = ahead(first_order=True), ahead()
    later = copy.deepcopy(critic)
    own = OPTIMISERS[optimiser](later.parameters())
    own.load_state_dict(copy.deepcopy(stepper.state_dict()))
    for _ in range(3):
        own_step(later, own, real, maker(z).detach())
    expected = -gan.discriminator_loss(later(real), later(maker(z)))
    torch.testing.assert_close(first, expected, rtol=1e-7, atol=0)
    torch.testing.assert_close(gradient(first, maker), gradient(expected, maker), rtol=1e-5, atol=1e-9)
    assert second.item() == pytest.approx(first.item(), rel=1e-12)
    away = gradient(second, maker) - gradient(first, maker)
    assert away.norm() > 0.05 * gradient(first, maker).norm()


@pytest.mark.parametrize("optimiser", OPTIMISERS)
def test_looking_ahead_changes_nothing(optimiser):
    maker, critic, stepper, real, z = players(optimiser)
    before, state = copy.deepcopy(critic.state_dict()), copy.deepcopy(stepper.state_dict()["state"])
    mode_collapse.unrolled_generator_loss(maker, critic, real, z, k=3, optimiser=stepper).backward()
    assert all(torch.equal(value, before[name]) for name, value in critic.state_dict().items())
    for number, values in stepper.state_dict()["state"].items():
        assert all(
            value is None or torch.equal(torch.as_tensor(value), torch.as_tensor(state[number][name]))
            for name, value in values.items()
        )


def test_adam_that_has_not_stepped_yet_starts_at_zero():
    maker, critic, _, real, z = players()
    fresh, later = ADAM(critic.parameters()), copy.deepcopy(critic)
    loss = mode_collapse.unrolled_generator_loss(maker, critic, real, z, k=1, optimiser=fresh)
    own_step(later, ADAM(later.parameters()), real, maker(z).detach())
    expected = -gan.discriminator_loss(later(real), later(maker(z)))
    assert loss.item() == pytest.approx(expected.item(), rel=1e-7)
    assert not fresh.state, "nothing is written into the optimiser"


def test_dead_units_leave_the_gradient_finite():
    """A ReLU that nothing reaches has no gradient, and Adam's root of its mean square an infinite slope there."""
    maker, critic, _, real, z = players()
    dead = nn.Sequential(critic[0], nn.ReLU(), critic[2])
    dead[0].bias.data[0] = -100.0
    loss = mode_collapse.unrolled_generator_loss(maker, dead, real, z, k=3, optimiser=ADAM(dead.parameters()))
    assert gradient(loss, maker).isfinite().all()


class Halved(nn.Module):
    """Discriminators side by side that start where those of a game do."""

    def __init__(self, game: harness._Game):
        super().__init__()
        critics = game.critics
        self.layers = networks.side_by_side(critics.copies, (2, 32, 32, 1), activation=nn.ReLU)
        for p, value in zip(self.layers.parameters(), critics.initial):
            p.data.copy_(value)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.layers(0.5 * x)


@pytest.mark.parametrize("name", ["plain", "unrolled", "first-order unrolling", "non-saturating", "more D steps"])
def test_the_harness_plays_what_one_would_write_down(name, monkeypatch):
    """Rounds with ordinary modules and optimisers, D's own step last, G against D as it was before it."""
    monkeypatch.setattr(unrolled, "FLOOR", 1e-40)  # PyTorch's Adam has none, and some gradients are below 1e-8
    method = mode_collapse.METHODS[name]
    sources = [seeded(1), seeded(2)]
    game = harness._Game(method, mode_collapse.SMALL, sources)
    game.makers.double()  # single precision leaves Adam's first steps, ±η, in doubt where a gradient is almost 0
    theta, *means = (value.detach().double() for value in game.critic[:3])
    game.critic = game.critic._replace(theta=theta.requires_grad_(), mean=means[0], square=means[1])
    maker, critic = copy.deepcopy(game.makers), Halved(game).double()
    g_optimiser, d_optimiser = (
        torch.optim.Adam(p.parameters(), lr=rate, betas=(0.5, 0.999)) for p, rate in ((maker, 3e-3), (critic, 1e-3))
    )
    draws = harness._draws(mode_collapse.RING, mode_collapse.SMALL, method.d_steps, sources)
    kinds = {"minimax": None, "non-saturating": gan.generator_loss}
    for _, (real, z, chance) in zip(range(3), draws):
        real, z = real.double(), z.double()
        game.round(real, z, chance)
        for part, noise in zip(real[:-1].flatten(1, 2), z[:-1].flatten(1, 2)):
            gan.update.descend(2 * d_loss(critic, part, maker(noise)), list(critic.parameters()), d_optimiser)
        part, noise = real[-1].flatten(0, 1), z[-1].flatten(0, 1)
        g_loss = mode_collapse.unrolled_generator_loss(
            maker, critic, part, noise, k=method.k, optimiser=d_optimiser, first_order=method.first_order,
            g_loss=kinds[method.g_loss], copies=2,
        )  # fmt: skip
        fake = maker(noise).detach()
        gan.update.descend(g_loss, list(maker.parameters()), g_optimiser)
        gan.update.descend(2 * d_loss(critic, part, fake), list(critic.parameters()), d_optimiser)
    torch.testing.assert_close(game.critic.theta.detach(), flatten(list(critic.parameters())), rtol=0, atol=1e-8)
    for found, expected in zip(game.makers.parameters(), maker.parameters()):
        torch.testing.assert_close(found, expected, rtol=0, atol=1e-8)


def d_loss(critic: nn.Module, real: torch.Tensor, fake: torch.Tensor) -> torch.Tensor:
    return gan.discriminator_loss(critic(real), critic(fake.detach()))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"k": -1}, "k is -1; the number of simulated steps is 0 or more"),
        ({"k": 2}, "k is 2: give either the discriminator's optimiser or a learning_rate"),
        ({"k": 2, "learning_rate": 0.1, "optimiser": "Adam"}, "give either"),
        ({"k": 1, "optimiser": "RMSprop"}, "optimiser is RMSprop"),
        ({"k": 1, "optimiser": "momentum"}, "optimiser is SGD with 0.9 momentum"),
        ({"k": 1, "optimiser": "decay"}, "optimiser is Adam"),
        ({"k": 1, "optimiser": "groups"}, "optimiser has 2 groups of parameters"),
    ],
)
def test_bad_input_is_named(options, message):
    maker, critic, _, real, z = players()
    parameters = list(critic.parameters())
    made = {
        "Adam": lambda: ADAM(parameters),
        "RMSprop": lambda: torch.optim.RMSprop(parameters),
        "momentum": lambda: torch.optim.SGD(parameters, lr=0.1, momentum=0.9),
        "decay": lambda: torch.optim.Adam(parameters, weight_decay=0.1),
        "groups": lambda: torch.optim.Adam([{"params": parameters[:2]}, {"params": parameters[2:]}]),
    }
    if "optimiser" in options:
        options = options | {"optimiser": made[options["optimiser"]]()}
    with pytest.raises(ValueError, match=message):
        mode_collapse.unrolled_generator_loss(maker, critic, real, z, **options)
