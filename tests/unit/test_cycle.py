"""Translation without pairs: the losses, which network learns from which, the pool, the switches."""

import doctest
from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn

from lecture_lib import training, translation
from lecture_lib.translation import cycle, pool
from lecture_lib.translation.cycle import CycleGANUpdate, cycle_loss, identity_loss, squared_error_from_real
from lecture_lib.translation.pool import ImagePool

Players = dict[str, nn.Module]


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


class Times(nn.Module):
    """A translator or a discriminator that can be computed by hand: w · x, and a list of what it saw."""

    def __init__(self, w: float):
        super().__init__()
        self.w, self.seen = nn.Parameter(torch.tensor(float(w))), []

    def forward(self, x: Tensor) -> Tensor:
        self.seen.append(x.detach().clone())
        return self.w * x


def players(g: float = 2.0, f: float = 0.25, d_x: float = 0.5, d_y: float = -0.5) -> Players:
    return {"g": Times(g), "f": Times(f), "d_x": Times(d_x), "d_y": Times(d_y)}


def game(networks: Players, **options) -> CycleGANUpdate:
    options = {"identity": 0.0, "pool": 0, "learning_rate": 0.0} | options
    return CycleGANUpdate(networks["g"], networks["f"], networks["d_x"], networks["d_y"], **options)


def gradients(networks: Players) -> dict[str, float | None]:
    return {name: None if n.w.grad is None else n.w.grad.item() for name, n in networks.items()}


X, Y = torch.full((2, 1), 3.0), torch.full((4, 1), 8.0)


# ----------------------------------------------------------------------------------------------------------- the losses


def test_the_losses_are_mean_absolute_differences_added_over_both_directions():
    x, y = torch.zeros(2, 1, 2, 2), torch.ones(3, 1, 2, 2)
    x_back = torch.tensor([1.0, 0, 0, 0]).view(1, 1, 2, 2).expand(2, -1, -1, -1)
    assert cycle_loss(x, x_back, y, y).item() == 0.25
    assert cycle_loss(x, x_back, y, y - 0.5).item() == 0.75
    assert identity_loss(x, x + 0.125, y, y - 0.25).item() == 0.375
    assert cycle_loss(x, x, y, y).item() == 0


def test_the_gradient_of_the_cycle_loss_is_a_sign():
    x, y = torch.tensor([[0.2], [0.6]]), torch.tensor([[0.5]])
    x_back, y_back = torch.tensor([[0.1], [0.9]], requires_grad=True), torch.tensor([[0.4]], requires_grad=True)
    cycle_loss(x, x_back, y, y_back).backward()
    assert x_back.grad.flatten().tolist() == [-0.5, 0.5]
    assert y_back.grad.flatten().tolist() == [-1]


def test_the_generators_loss_is_the_papers_without_a_half():
    assert squared_error_from_real(torch.tensor([0.0, 3.0])).item() == 2.5


def test_pictures_that_do_not_fit_are_named():
    x = torch.zeros(2, 3, 4, 4)
    for loss in (cycle_loss, identity_loss):
        with pytest.raises(ValueError, match=r"x has shape \(2, 3, 4, 4\) and what came back \(2, 1, 4, 4\)"):
            loss(x, x[:, :1], x, x)
        with pytest.raises(ValueError, match=r"y has shape \(2, 3, 4, 4\) and what came back \(1, 3, 4, 4\)"):
            loss(x, x, x, x[:1])
        with pytest.raises(ValueError, match="at least one picture"):
            loss(x[:0], x[:0], x, x)


# ------------------------------------------------------------------------------------------------------------- the game


def test_what_a_round_reports():
    """G(x) = 6, F(G(x)) = 1.5; F(y) = 2, G(F(y)) = 4; D_y(G(x)) = −3, D_x(F(y)) = 1."""
    step = game(players())(X, Y, 0.0)
    assert step.g_loss.item() == (-3 - 1) ** 2 + (1 - 1) ** 2
    assert (step.forward.item(), step.backward.item()) == (1.5, 4.0)
    assert step.d_x_loss.item() == 0.5 * (1.5 - 1) ** 2 + 0.5 * 1.0**2
    assert step.d_y_loss.item() == 0.5 * (-4 - 1) ** 2 + 0.5 * (-3) ** 2


def test_each_discriminator_sees_its_own_domain_and_the_translations_into_it():
    networks = players()
    game(networks)(X, Y, 0.0)
    first = {name: [s.flatten()[0].item() for s in network.seen] for name, network in networks.items()}
    assert first["g"] == [3, 2]  # x, and what F made of y
    assert first["f"] == [8, 6]  # y, and what G made of x
    assert first["d_x"] == [2, 3, 2] and first["d_y"] == [6, 8, 6]  # judging the generator; real; translated


def by_hand(g: float, f: float, d_x: float, d_y: float, weights: dict[str, float]) -> tuple[float, float]:
    """Gradients of the generators' loss by g and f, by automatic differentiation of the formula."""
    g, f = (torch.tensor(v, dtype=torch.float64, requires_grad=True) for v in (g, f))
    x, y = 3.0, 8.0
    loss = weights["adversarial"] * ((d_y * g * x - 1) ** 2 + (d_x * f * y - 1) ** 2)
    loss = loss + weights["forward"] * (f * g * x - x).abs() + weights["backward"] * (g * f * y - y).abs()
    loss = loss + weights["identity"] * ((f * x - x).abs() + (g * y - y).abs())
    loss.backward()
    return g.grad.item(), f.grad.item()


@pytest.mark.parametrize(
    ("options", "weights"),
    [
        ({}, {"forward": 10, "backward": 10}),
        ({"forward": False}, {"backward": 10}),
        ({"backward": False}, {"forward": 10}),
        ({"forward": False, "backward": False}, {}),
        ({"cycle": 0.0}, {}),
        ({"cycle": 3.0, "identity": 5.0, "adversarial": 0.5}, {"forward": 3, "backward": 3, "identity": 5}),
        ({"adversarial": 0.0}, {"forward": 10, "backward": 10}),
    ],
)
def test_the_switches_decide_what_the_generators_learn_from(options: dict, weights: dict):
    networks = players()
    game(networks, **options).generator_step(X, Y, 0.0)
    weights = {"adversarial": options.get("adversarial", 1.0), "forward": 0, "backward": 0, "identity": 0} | weights
    g, f = by_hand(2.0, 0.25, 0.5, -0.5, weights)
    found = gradients(networks)
    assert (found["g"], found["f"]) == pytest.approx((g, f), rel=1e-5)
    assert found["d_x"] is None and found["d_y"] is None


def test_a_step_of_the_discriminators_reaches_no_generator():
    networks = players()
    update = game(networks)
    fake_x, fake_y = networks["f"](Y), networks["g"](X)
    update.discriminator_step(X, Y, fake_x, fake_y, 0.0)
    found = gradients(networks)
    assert found["g"] is None and found["f"] is None
    assert found["d_x"] == pytest.approx((1.5 - 1) * 3 + 1.0 * 2)  # (D(x) − 1) x + D(F(y)) F(y)
    assert found["d_y"] == pytest.approx((-4 - 1) * 8 - 3 * 6)


def test_a_round_moves_all_four_and_only_by_their_own_losses():
    networks = players()
    game(networks, learning_rate=0.1, optimiser=torch.optim.SGD, cycle=0.0, constant=1.0)(X, Y, 0.0)
    g, f = by_hand(2.0, 0.25, 0.5, -0.5, {"adversarial": 1, "forward": 0, "backward": 0, "identity": 0})
    assert networks["g"].w.item() == pytest.approx(2.0 - 0.1 * g)
    assert networks["f"].w.item() == pytest.approx(0.25 - 0.1 * f)
    assert networks["d_x"].w.item() == pytest.approx(0.5 - 0.1 * 3.5)
    assert networks["d_y"].w.item() == pytest.approx(-0.5 + 0.1 * 58)


def test_only_the_discriminators_look_into_the_pool():
    networks = players()
    update = game(networks, pool=3)
    update.pool_x = lambda images: images + 100
    update.pool_y = lambda images: images + 200
    step = update(X, Y, 0.0)
    assert [s.flatten()[0].item() for s in networks["d_x"].seen] == [2, 3, 102]
    assert [s.flatten()[0].item() for s in networks["d_y"].seen] == [6, 8, 206]
    assert step.g_loss.item() == 16


def test_rates_stay_and_then_fall_in_a_straight_line():
    update = game(players(), learning_rate=1.0, d_learning_rate=2.0, constant=0.5)
    rates = []
    for progress in (0.0, 0.5, 0.75, 1.0):
        update(X, Y, progress)
        rates.append((update.g_optimiser.param_groups[0]["lr"], update.d_optimiser.param_groups[0]["lr"]))
    assert rates == [(1, 2), (1, 2), (0.5, 1), (0, 0)]


def test_wrong_weights_are_named():
    for name in ("cycle", "identity", "adversarial"):
        with pytest.raises(ValueError, match=f"{name} is -1.*0 or more"):
            game(players(), **{name: -1})
    with pytest.raises(ValueError, match="constant is 1.5"):
        game(players(), constant=1.5)


def blobs(n: int, mean: float, seed: int) -> Tensor:
    return mean + 0.1 * torch.randn(n, 1, generator=seeded(seed))


class Shift(nn.Module):
    def __init__(self):
        super().__init__()
        self.by = nn.Parameter(torch.zeros(1))

    def forward(self, x: Tensor) -> Tensor:
        return x + self.by


def learn(checkpoint=None, stop_after: int | None = None) -> tuple[CycleGANUpdate, training.History | None]:
    torch.manual_seed(0)
    d_x, d_y = (nn.Sequential(nn.Linear(1, 8), nn.ReLU(), nn.Linear(8, 1)) for _ in range(2))
    g, f, random = Shift(), Shift(), seeded(1)
    update = CycleGANUpdate(g, f, d_x, d_y, cycle=1.0, identity=0.0, pool=10, random=random, learning_rate=0.02)
    parts = {"g": g, "f": f, "d_x": d_x, "d_y": d_y, "update": update}

    class Stopped(Exception):
        pass

    def watch(epoch: int) -> None:
        if epoch == stop_after:
            raise Stopped

    try:
        history = training.train(
            update,
            (blobs(64, 0.0, 2), blobs(64, 1.0, 3)),
            epochs=20,
            batch_size=8,
            generator=random,
            parts=parts,
            checkpoint=checkpoint,
            every_seconds=0.0,
            on_epoch=watch,
        )
    except Stopped:
        return update, None
    return update, history


def test_two_translators_find_a_shift_and_its_inverse():
    update, _ = learn()
    assert update.g.by.item() == pytest.approx(1, abs=0.15)
    assert update.f.by.item() == pytest.approx(-1, abs=0.15)


def test_a_killed_training_ends_with_the_same_networks(tmp_path):
    whole, _ = learn()
    learn(tmp_path / "c.safetensors", stop_after=7)
    resumed, history = learn(tmp_path / "c.safetensors")
    assert len(history) == 160
    torch.testing.assert_close(resumed.g.by, whole.g.by, rtol=0, atol=0)
    torch.testing.assert_close(resumed.d_y[0].weight, whole.d_y[0].weight, rtol=0, atol=0)
    assert all(torch.equal(a, b) for a, b in zip(resumed.pool_x.kept, whole.pool_x.kept, strict=True))


# ------------------------------------------------------------------------------------------------------------- the pool


def numbered(start: int, n: int) -> Tensor:
    return torch.arange(start, start + n, dtype=torch.float32).view(n, 1)


def test_a_pool_hands_out_what_comes_until_it_is_full():
    kept = ImagePool(5, seeded())
    assert torch.equal(kept(numbered(0, 3)), numbered(0, 3))
    assert torch.equal(kept(numbered(3, 2)), numbered(3, 2))
    assert len(kept) == 5


def test_half_of_what_a_full_pool_hands_out_is_old_and_nothing_comes_twice():
    kept = ImagePool(50, seeded())
    kept(numbered(0, 50))
    out = torch.cat([kept(numbered(50 + 4 * i, 4)) for i in range(1000)]).flatten()
    new = torch.arange(50, 4050)
    old = (out != new).double().mean().item()
    assert old == pytest.approx(0.5, abs=4 * (0.25 / 4000) ** 0.5)
    assert len(out.unique()) == len(out) and len(kept) == 50
    assert (out <= new).all()  # nobody sees the future
    assert not set(out.tolist()) & {image.item() for image in kept.kept}
    ages = (new - out)[out != new]
    assert ages.mean().item() == pytest.approx(100, rel=0.1)  # a seat is taken with probability 1/2 · 1/50


def test_a_pool_is_determined_by_its_seed_and_keeps_no_graph():
    outs = []
    for seed in (0, 0, 1):
        kept = ImagePool(4, seeded(seed))
        outs.append(torch.cat([kept(numbered(4 * i, 4).requires_grad_()) for i in range(20)]))
    assert torch.equal(outs[0], outs[1]) and not torch.equal(outs[0], outs[2])
    assert not outs[0].requires_grad


def test_a_pool_keeps_copies():
    kept, images = ImagePool(2, seeded()), numbered(0, 2)
    kept(images)
    images.fill_(7)
    assert [image.item() for image in kept.kept] == [0, 1]


def test_a_pool_goes_on_where_it_was():
    kept, other = ImagePool(4, seeded()), ImagePool(4, seeded(5))
    kept(numbered(0, 6))
    other.load_state_dict(kept.state_dict())
    assert torch.equal(kept(numbered(6, 20)), other(numbered(6, 20)))
    with pytest.raises(ValueError, match="holds 4 images, and this pool at most 3"):
        ImagePool(3).load_state_dict(kept.state_dict())


def test_a_pool_of_no_images_changes_nothing():
    kept, images = ImagePool(0), numbered(0, 9)
    assert torch.equal(kept(images), images) and len(kept) == 0
    with pytest.raises(ValueError, match="size is -1"):
        ImagePool(-1)


@pytest.mark.parametrize("module", [cycle, pool])
def test_examples_in_the_documentation_hold(module: Callable):
    results = doctest.testmod(module)
    assert results.attempted > 0 and results.failed == 0


def test_the_package_offers_them():
    assert translation.CycleGANUpdate is CycleGANUpdate and translation.ImagePool is ImagePool
