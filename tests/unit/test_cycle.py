"""Translation without pairs: the losses, which network learns from which, the pool, the switches."""

import doctest
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from lecture_lib import data, networks, pretrained, recipes, training, translation
from lecture_lib.data.cartoon.pencil import GRAPHITE, PAPER
from lecture_lib.evaluation import features
from lecture_lib.recipes import cycles
from lecture_lib.translation import cycle, failures, pool, shipped
from lecture_lib.translation.cycle import CycleGANUpdate, cycle_loss, identity_loss, squared_error_from_real
from lecture_lib.translation.pool import ImagePool

Players = dict[str, nn.Module]
SHIPPED = Path(data.__file__).parent / "shipped"


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


def test_the_channel_changes_what_goes_back_and_nothing_else():
    """G(x) = 6 goes back as 7, F(y) = 2 as 3."""
    networks = players()
    step = game(networks, channel=lambda translation: translation + 1)(X, Y, 0.0)
    assert (step.forward.item(), step.backward.item()) == (3 - 7 * 0.25, 8 - 3 * 2.0)
    assert [s.flatten()[0].item() for s in networks["f"].seen] == [8, 7]
    assert [s.flatten()[0].item() for s in networks["d_y"].seen] == [6, 8, 6]
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


@pytest.mark.parametrize("module", [cycle, failures, pool])
def test_examples_in_the_documentation_hold(module: Callable):
    results = doctest.testmod(module)
    assert results.attempted > 0 and results.failed == 0


def test_the_package_offers_them():
    assert translation.CycleGANUpdate is CycleGANUpdate and translation.ImagePool is ImagePool


# --------------------------------------------------------------------------------------------------------- the failures


def test_the_diamond_is_the_square_turned_by_an_eighth_against_the_clock():
    at = failures.corners()
    torch.testing.assert_close(at, torch.tensor([[1.0, 1], [-1, 1], [-1, -1], [1, -1]]))
    root = 2**0.5
    torch.testing.assert_close(failures.turned(at), torch.tensor([[0, root], [-root, 0], [0, -root], [root, 0]]))


def test_points_lie_around_their_corners():
    x, corner = failures.square(4000, seeded())
    off = x - failures.corners()[corner]
    assert off.std().item() == pytest.approx(failures.SPREAD, rel=0.05) and off.mean().abs() < 0.01
    assert corner.bincount().tolist() == pytest.approx([1000] * 4, rel=0.15)


class Fixed(nn.Module):
    def __init__(self, function: Callable[[Tensor], Tensor]):
        super().__init__()
        self.forward = function


def turn(times: int) -> Callable[[Tensor], Tensor]:
    """By that many eighths against the clock."""

    def apply(x: Tensor) -> Tensor:
        for _ in range(times % 8):
            x = failures.turned(x)
        return x

    return apply


def test_other_symmetries_are_one_to_one_and_undone_but_not_right():
    right = failures._outcome(Fixed(turn(1)), Fixed(turn(-1)), 3, seeded(1))
    assert right.right.tolist() == right.one_to_one.tolist() == right.undone.tolist() == [True] * 3
    assert right.cycle.max() < 1e-5 and right.real.min() > 0.97
    clockwise = failures._outcome(Fixed(turn(-1)), Fixed(turn(1)), 3, seeded(1))
    assert clockwise.there.tolist() == [[3, 0, 1, 2]] * 3
    assert not clockwise.right.any() and clockwise.one_to_one.all() and clockwise.undone.all()
    assert clockwise.cycle.max() < 1e-5 and clockwise.real.min() > 0.97


def to_one(x: Tensor) -> Tensor:
    return torch.zeros_like(x) + failures.turned(failures.corners())[2]


def test_a_map_that_is_not_one_to_one_or_not_undone_is_seen():
    onto_one = failures._outcome(Fixed(to_one), nn.Identity(), 2, seeded())
    assert onto_one.there.tolist() == [[2] * 4] * 2
    assert not onto_one.one_to_one.any() and not onto_one.undone.any() and not onto_one.right.any()
    nowhere = failures._outcome(Fixed(lambda x: 0 * x), Fixed(turn(0)), 2, seeded())
    assert nowhere.real.max() == 0
    assert nowhere.cycle.mean().item() == pytest.approx(2, rel=0.05)


def test_pairs_decide_and_a_cycle_does_not():
    pairs = failures.match_corners("pairs", copies=8, steps=300, generator=seeded())
    assert pairs.right.all() and pairs.undone.all()
    cycle_alone = failures.match_corners("cycle", copies=12, steps=300, generator=seeded())
    without = failures.match_corners("GAN alone", copies=12, steps=300, generator=seeded())
    assert cycle_alone.one_to_one.double().mean() > 0.6 and cycle_alone.right.double().mean() < 0.5
    assert len({tuple(row) for row in cycle_alone.there[cycle_alone.one_to_one].tolist()}) >= 4
    assert without.one_to_one.double().mean() < cycle_alone.one_to_one.double().mean()
    assert cycle_alone.cycle.median() < 0.2 < without.cycle.median()


def test_a_way_that_does_not_exist_is_named():
    with pytest.raises(ValueError, match="how is 'wasserstein'; it is 'GAN alone', 'cycle' or 'pairs'"):
        failures.match_corners("wasserstein", generator=seeded())


def test_a_hidden_message_is_seen_in_the_response():
    """F reads hundredths of a pixel: y = 0.5 + x / 100 holds x, and a faint change of it is a large one of x."""
    x = torch.rand(4, 1, 8, 8, generator=seeded())
    rows = failures.disturbed(lambda y: 100 * (y - 0.5), 0.5 + x / 100, x, {"darker": lambda y: y - 0.002})
    assert rows["nothing"] == pytest.approx((0, 0, 0), abs=1e-4)
    assert rows["darker"] == pytest.approx((0.002, 0.2, 0.2), rel=1e-3)


def test_disturbances_change_what_they_say():
    x = torch.full((3, 2, 32, 32), 0.5)
    noise = failures.noisy(0.05, seeded())(x) - x
    assert noise.std().item() == pytest.approx(0.05, rel=0.05) and noise.mean().abs() < 0.005
    assert failures.noisy(5.0, seeded())(x).aminmax() == (0, 1)
    assert failures.rounded(3)(torch.tensor([0.1, 0.3, 0.6, 0.9])).tolist() == [0, 0.5, 0.5, 1]
    with pytest.raises(ValueError, match="levels is 1"):
        failures.rounded(1)
    torch.testing.assert_close(failures.blurred(1.0)(x), x)
    point = torch.zeros(1, 1, 9, 9)
    point[..., 4, 4] = 1
    spread = failures.blurred(1.0)(point)
    assert spread.sum().item() == pytest.approx(1)
    assert spread[0, 0, 4, 5].item() / spread[0, 0, 4, 4].item() == pytest.approx(0.6065, abs=1e-3)


def test_who_is_nearer_is_counted():
    one, other = torch.ones(4, 1, 2, 2), torch.zeros(4, 1, 2, 2)
    made = torch.tensor([0.9, 0.6, 0.4, 0.0]).view(4, 1, 1, 1).expand(-1, 1, 2, 2)
    assert failures.share_nearer(made, one, other) == 0.5
    assert failures.share_nearer(one, one, other) == 1 and failures.share_nearer(other, one, other) == 0
    with pytest.raises(ValueError, match=r"shapes \(4, 1, 2, 2\), \(4, 1, 2, 2\), \(2, 1, 2, 2\)"):
        failures.share_nearer(one, one, other[:2])


# -------------------------------------------------------------------------------------------------------- the networks


def test_a_translator_treats_every_image_by_itself_and_knows_places():
    network = networks.residual_translator(3, 1, 4, 2, size=16, generator=seeded())
    x = torch.rand(5, 3, 16, 16, generator=seeded())
    made = network(x)
    assert made.shape == (5, 1, 16, 16) and made.min() >= 0 and made.max() <= 1
    torch.testing.assert_close(network(x[3:4]), made[3:4])
    torch.testing.assert_close(network.eval()(x), made)  # nothing depends on the mode
    with torch.no_grad():
        network[1].bias[:, 2, 3] += 1
    changed = (network(x) - made).abs().amax((0, 1))
    assert changed[2, 3] > 1e-3
    assert sum(isinstance(layer, networks.Residual) for layer in network) == 2


def test_sizes_of_a_translator_that_cannot_be_are_named():
    for options in ({"blocks": 0}, {"size": 15}, {"colours_out": 0}):
        with pytest.raises(ValueError, match=r"colours_in, colours_out, width and blocks are .* even number"):
            networks.residual_translator(**options)


# ----------------------------------------------------------------------------------------------------------- what ships


def test_a_drawing_is_graphite_on_paper_and_the_mixture_is_not_learned():
    network = shipped.pencil_translator(16, generator=seeded())
    drawing = network(torch.rand(3, 3, 16, 16, generator=seeded()))
    paper, graphite = (torch.tensor(colour)[:, None, None] for colour in (PAPER, GRAPHITE))
    amount = (drawing - paper) / (graphite - paper)
    assert amount.std(1).max() < 1e-5 and amount.min() >= 0 and amount.max() <= 1
    assert [name for name, p in network.named_parameters() if not p.requires_grad] == [
        f"{len(network) - 1}.weight",
        f"{len(network) - 1}.bias",
    ]


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """An empty folder for weights, with only the judge in it; everything else is kept apart from the user's."""
    weights = tmp_path / "weights"
    weights.mkdir()
    for suffix in ("json", "safetensors"):
        shutil.copy(pretrained.FOLDER / f"features-fashion.{suffix}", weights)
    monkeypatch.setenv("LECTURE_SCALE", "smoke")
    monkeypatch.setenv("LECTURE_DATA", str(SHIPPED))
    monkeypatch.setenv("LECTURE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(pretrained, "FOLDER", weights)
    return weights


def test_the_recipe_of_faces_writes_both_translators(folder):
    card = recipes.make("cyclegan-faces", where="cpu", folder=folder)
    x = torch.rand(2, 3, 32, 32, generator=seeded())
    for network in shipped.faces():
        assert network(x).shape == x.shape and not network.training
        assert not any(parameter.requires_grad for parameter in network.parameters())
    assert card["updates"] == 8 and 0.05 < card["measured"]["paint to pencil"]["l1"] < 0.5
    assert card["data"]["painted"]["sha256"] != card["data"]["drawn"]["sha256"]


def test_the_recipe_of_shoes_writes_both_translators(folder):
    card = recipes.make("cyclegan-shoes", where="cpu", folder=folder)
    for network in shipped.shoes():
        assert network(torch.zeros(2, 1, 28, 28)).shape == (2, 1, 28, 28) and not network.training
    assert card["updates"] == 4
    assert card["measured"]["sneakers to boots"]["taken_for_the_other_kind"]["true"] > 0.8


def test_the_recipe_of_the_ablation_writes_a_table(folder):
    card = recipes.make("cyclegan-ablation", where="cpu", folder=folder)
    assert pretrained.load("cyclegan-ablation").tensors["table"].shape == (
        len(cycles.ABLATION),
        1,
        len(cycles.MEASURES),
    )
    assert card["measured"].keys() == cycles.ABLATION.keys() and card["updates"] == 4


def test_the_recipe_of_the_failures_writes_measures_and_faces(folder):
    card = recipes.make("cyclegan-failures", where="cpu", folder=folder)
    found = pretrained.load("cyclegan-failures").tensors
    assert found.keys() == card["measured"].keys() and len(found) == 4
    assert all(faces.shape == (3, 6, 3, 16, 16) for faces in found.values())
    assert torch.equal(found["colours"][0], found["colours, noise"][0])
    assert not torch.equal(found["glasses"][1], found["glasses in both"][1])


def test_the_people_of_both_domains_are_others_but_a_seed_gives_the_same_ones():
    where = torch.device("cpu")
    first, second = cycles.factors_of(50, 3, where), cycles.factors_of(50, 3 + cycles.OTHERS, where)
    assert not torch.equal(first["smile"], second["smile"]) and not first["background"].any()
    x, y = cycles.painted(50, 3, where), cycles.drawn(50, 3, where)
    assert cycles.correlation(cycles.grey(x), cycles.grey(y)) > cycles.correlation(
        cycles.grey(x), cycles.grey(cycles.drawn(50, 3 + cycles.OTHERS, where))
    )


def test_the_affine_map_of_colours_is_found():
    x = torch.rand(5, 3, 8, 8, generator=seeded())
    matrix, vector = torch.randn(3, 3, generator=seeded(1)), torch.randn(3, generator=seeded(2))
    y = torch.einsum("dc,nchw->ndhw", matrix, x) + vector[:, None, None]
    torch.testing.assert_close(cycles.affine(x, y)(x[:2]), y[:2], rtol=1e-4, atol=1e-4)


def test_the_correlation_of_pictures_has_a_sign_and_no_scale():
    x = torch.rand(6, 1, 8, 8, generator=seeded())
    assert cycles.correlation(x, 0.2 + 3 * x) == 1 and cycles.correlation(x, 1 - x) == -1


@torch.no_grad()
def test_the_shipped_translators_of_faces_are_as_good_as_their_card_says():
    card = pretrained.load("cyclegan-faces").card["measured"]
    to_pencil, to_paint = shipped.faces()
    x, y = (look(60, cycles.TEST_SEED, torch.device("cpu")) for look in (cycles.painted, cycles.drawn))
    for made, true, name in (
        (to_pencil(x), y, "paint to pencil"),
        (to_paint(y), x, "pencil to paint"),
        (to_paint(to_pencil(x)), x, "paint to pencil to paint"),
    ):
        assert (made - true).abs().mean().item() == pytest.approx(card[name]["l1"], rel=0.15)
    for way in ("paint to pencil", "pencil to paint"):
        simple = card["yardsticks"][way]["best affine map of colours, from pairs"]
        assert card[way]["l1"] < simple["l1"] and card[way]["psnr"] > simple["psnr"]


@torch.no_grad()
def test_the_shipped_translators_of_shoes_are_as_good_as_their_card_says():
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LECTURE_DATA", str(SHIPPED))
        images = data.fashion_mnist("test")
    card, judge = pretrained.load("cyclegan-shoes").card["measured"], features.fashion()
    to_boots, to_sneakers = shipped.shoes()
    for translator, before, after, name in (
        (to_boots, cycles.SNEAKER, cycles.BOOT, "sneakers to boots"),
        (to_sneakers, cycles.BOOT, cycles.SNEAKER, "boots to sneakers"),
    ):
        made = translator(images.x[images.y == before])
        share = (judge.classify(made).argmax(1) == after).double().mean().item()
        assert share == pytest.approx(card[name]["taken_for_the_other_kind"]["translated"], abs=0.06)
        assert share > 0.8


def test_the_stored_ablation_holds_its_measures():
    stored = pretrained.load("cyclegan-ablation")
    table = stored.tensors["table"]
    assert table.shape == (len(cycles.ABLATION), len(stored.card["seed"]), len(cycles.MEASURES))
    assert stored.card["variants"] == list(cycles.ABLATION) and len(stored.card["seed"]) >= 2
    assert stored.card["measured"]["GAN alone"]["paint and back"] == pytest.approx(table[0, :, 2].tolist(), abs=1e-3)
    back = dict(zip(cycles.ABLATION, table[:, :, 2].mean(1)))
    assert back["GAN + both"] < 0.7 * back["GAN alone"]


def test_glasses_that_drawings_never_have_are_left_out_and_come_back():
    stored = pretrained.load("cyclegan-failures")
    unequal, equal = (stored.card["measured"][name] for name in ("glasses", "glasses in both"))
    assert unequal["wearers_drawn_with_glasses"] < 0.6 and equal["wearers_drawn_with_glasses"] > 0.9
    assert unequal["wearers_back_with_glasses"]["noise 0"] > 0.9
    wearers = cycles._wearers(6, cycles.TEST_SEED, torch.device("cpu"), 1.0)
    for name, least in (("glasses", 0.0), ("glasses in both", 0.8)):
        painted, drawn, back = stored.tensors[name]
        torch.testing.assert_close(painted, data.render_faces(wearers, size=16), atol=1e-3, rtol=0)
        with_, without = (
            data.render_faces(wearers | {"glasses": torch.full((6,), worn)}, size=16, style="pencil")
            for worn in (1.0, 0.0)
        )
        assert failures.share_nearer(drawn, with_, without) >= least
        assert (back - painted).abs().mean() < 0.1


def test_the_card_says_how_much_a_drawing_tells_about_a_colour_it_does_not_show():
    """Less is hidden where noise was added in training; a true drawing tells nothing."""
    card = pretrained.load("cyclegan-failures").card["measured"]
    plain, noisy = card["colours"], card["colours, noise"]
    mean = plain["background_of_the_mean_face"]
    own = [way["G's drawings"]["nothing"]["background"] for way in (plain, noisy)]
    assert own[0] < 0.9 * mean and own[0] < 0.9 * own[1] < 0.9 * mean
    for way in (plain, noisy):
        assert way["true drawings"]["nothing"]["background"] > 0.98 * mean
