"""The conditional game: who sees what, which pairs are real, and what the shipped generators draw when told."""

import doctest
import math

import pytest
import torch
from torch import nn

from lecture_lib import conditional, data, gan, pretrained, training
from lecture_lib.conditional import game, shipped
from lecture_lib.evaluation import features
from lecture_lib.networks import mlp
from lecture_lib.widgets.export import export

F64 = torch.float64
SGD = torch.optim.SGD


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def normals(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.randn(shape, generator=seeded(seed), dtype=F64)


# -------------------------------------------------------------------------------------------------------- conditions


def test_one_hot():
    rows = conditional.one_hot(torch.tensor([2, 0]), 3)
    assert rows.dtype == torch.float32 and rows.tolist() == [[0, 0, 1], [1, 0, 0]]
    assert conditional.one_hot(torch.tensor([1], dtype=torch.uint8), 2).tolist() == [[0, 1]]


@pytest.mark.parametrize(
    ("y", "error", "message"),
    [
        (torch.tensor([0, 3]), ValueError, "y holds 3; with 3 classes, the numbers are 0 to 2"),
        (torch.tensor([-1]), ValueError, "y holds -1"),
        (torch.tensor([[1]]), ValueError, r"y has shape \(1, 1\); it has to be \(n,\)"),
        (torch.tensor([1.0]), TypeError, r"torch.float32; class numbers are integers"),
        (torch.tensor([True]), TypeError, "torch.bool"),
    ],
)
def test_one_hot_refuses_what_is_no_class(y, error, message):
    with pytest.raises(error, match=message):
        conditional.one_hot(y, 3)


def test_wrong_conditions_are_those_of_the_one_before():
    c = torch.arange(12.0).view(4, 3)
    assert torch.equal(conditional.of_a_neighbour(c), c[[3, 0, 1, 2]])
    one = conditional.one_of_a_neighbour(c.repeat(500, 1), seeded())
    changed = one != c.repeat(500, 1)
    assert (changed.sum(1) == 1).all()
    assert (changed.float().mean(0) - 1 / 3).abs().max() < 0.03, "each column as often as the others"
    torch.testing.assert_close(one[changed], c.repeat(500, 1).roll(1, 0)[changed])


# ----------------------------------------------------------------------------------------------------------- players


class Echo(nn.Module):
    """Returns its input, to see what a player passes on."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x


def test_the_generator_puts_the_condition_behind_the_noise():
    z, c = normals(4, 3), normals(4, 2, seed=1)
    seen = conditional.ConditionalGenerator(Echo())(z, c)
    assert torch.equal(seen[:, :3], z) and torch.equal(seen[:, 3:], c)


def test_the_discriminator_sees_constant_maps_beside_the_channels():
    x, c = normals(4, 3, 5, 6), normals(4, 2, seed=1)
    seen = conditional.ConditionalDiscriminator(Echo())(x, c)
    assert seen.shape == (4, 5, 5, 6) and torch.equal(seen[:, :3], x)
    assert torch.equal(seen[:, 3:], c[:, :, None, None].expand(4, 2, 5, 6))
    rows = conditional.ConditionalDiscriminator(Echo())(x[:, :, 0, 0], c)
    assert torch.equal(rows, torch.cat([x[:, :, 0, 0], c], 1))


def test_players_refuse_conditions_that_do_not_fit():
    g, d = conditional.ConditionalGenerator(Echo()), conditional.ConditionalDiscriminator(Echo())
    with pytest.raises(ValueError, match=r"z has shape \(4, 3\) and c \(5, 2\); c has to be \(n, width\)"):
        g(normals(4, 3), normals(5, 2))
    with pytest.raises(ValueError, match=r"c \(4,\); .* by one_hot\(y, classes\)"):
        d(normals(4, 1, 8, 8), torch.zeros(4, dtype=torch.int64))
    with pytest.raises(ValueError, match=r"z has shape \(4, 3, 1\); noise is \(n, latents\)"):
        g(normals(4, 3, 1), normals(4, 2))


# ------------------------------------------------------------------------------------------------------------ a round


def players() -> tuple[conditional.ConditionalGenerator, conditional.ConditionalDiscriminator]:
    torch.manual_seed(0)
    layers = nn.Linear(1 + 3, 2).double(), nn.Linear(2 + 3, 1).double()
    return conditional.ConditionalGenerator(layers[0]), conditional.ConditionalDiscriminator(layers[1])


def noise(n: int) -> torch.Tensor:
    return normals(n, 1, seed=n)


REAL = normals(6, 2)
C = conditional.one_hot(torch.tensor([0, 1, 2, 2, 1, 1]), 3).double()


@pytest.mark.parametrize("mismatch", [None, conditional.of_a_neighbour])
def test_a_round_by_hand(mismatch):
    """Plain gradient descent: D first, on pairs with their conditions; then G, by the new D, whose parameters stay."""
    (g, d), z = players(), noise(6)
    refused = d.network(torch.cat([g.network(torch.cat([z, C], 1)).detach(), C], 1))
    if mismatch:
        refused = torch.cat([refused, d.network(torch.cat([REAL, C[[5, 0, 1, 2, 3, 4]]], 1))])
    d_loss = gan.discriminator_loss(d.network(torch.cat([REAL, C], 1)), refused)
    for p, gradient in zip(d.parameters(), torch.autograd.grad(d_loss, list(d.parameters())), strict=True):
        p.data -= 0.5 * gradient
    g_loss = gan.generator_loss(d.network(torch.cat([g.network(torch.cat([z, C], 1)), C], 1)))
    for p, gradient in zip(g.parameters(), torch.autograd.grad(g_loss, list(g.parameters())), strict=True):
        p.data -= 0.1 * gradient
    for reuse in (False, True):
        generator, discriminator = players()
        update = conditional.ConditionalGANUpdate(
            generator,
            discriminator,
            noise,
            mismatch=mismatch,
            reuse=reuse,
            optimiser=SGD,
            learning_rate=0.1,
            d_learning_rate=0.5,
        )
        before = players()[1]
        step = update(REAL, C, 0.0)
        for ours, theirs in ((generator, g), (discriminator, d)):
            torch.testing.assert_close(list(ours.parameters()), list(theirs.parameters()))
        torch.testing.assert_close([step.d_loss, step.g_loss], [d_loss.detach(), g_loss.detach()])
        torch.testing.assert_close(step.real_score, before(REAL, C).detach().mean())
        torch.testing.assert_close(step.fake_score, before(players()[0](z, C), C).detach().mean())


class Recorder(nn.Module):
    """A discriminator that remembers the pairs it is shown, and scores them by one parameter."""

    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(1, dtype=F64))
        self.seen: list[tuple[torch.Tensor, torch.Tensor]] = []

    def forward(self, x: torch.Tensor, c: torch.Tensor) -> torch.Tensor:
        self.seen.append((x, c))
        return x.sum(1, keepdim=True) * self.weight


@pytest.mark.parametrize("reuse", [False, True])
def test_pairs_of_a_round(reuse):
    """Real, generated, mismatched, and once more generated for the generator; all with conditions of the batch."""
    generator, discriminator = players()[0], Recorder()
    made = []
    generator.register_forward_hook(lambda _, args, out: made.append((args[1], out)))
    update = conditional.ConditionalGANUpdate(
        generator,
        discriminator,
        noise,
        mismatch=conditional.of_a_neighbour,
        reuse=reuse,
        optimiser=SGD,
        learning_rate=0.0,
    )
    step = update(REAL, C, 0.0)
    real, fake, mismatched, last = discriminator.seen
    assert real[0] is REAL and mismatched[0] is REAL
    assert torch.equal(fake[0], made[0][1]) and torch.equal(last[0], made[-1][1]) and len(made) == 2 - reuse
    assert torch.equal(mismatched[1], C.roll(1, 0))
    assert all(torch.equal(c, C) for _, c in (real, fake, last)) and all(torch.equal(c, C) for c, _ in made)
    assert not fake[0].requires_grad and last[0].requires_grad
    undecided = 2 * math.log(2)  # −E ln ½ of the real pairs, −E ln ½ of those to be refused
    assert step.d_loss.item() == pytest.approx(undecided) and step.g_loss.item() == pytest.approx(math.log(2))


def test_half_of_the_refused_pairs_are_mismatched():
    """Exact values: logits 1 for real, −1 for generated, 2 for mismatched pairs."""
    scores = iter([1.0, -1.0, 2.0, -1.0])

    class Scripted(nn.Module):
        def __init__(self):
            super().__init__()
            self.bias = nn.Parameter(torch.zeros((), dtype=F64))

        def forward(self, x, c):
            return torch.full((len(x), 1), next(scores), dtype=F64) + self.bias + 0 * x.sum()

    update = conditional.ConditionalGANUpdate(
        players()[0], Scripted(), noise, mismatch=conditional.of_a_neighbour, optimiser=SGD, learning_rate=0.0
    )
    step = update(REAL, C, 0.0)
    expected = math.log1p(math.exp(-1)) + (math.log1p(math.exp(-1)) + math.log1p(math.exp(2))) / 2
    assert step.d_loss.item() == pytest.approx(expected)
    assert step.g_loss.item() == pytest.approx(math.log1p(math.exp(1)))
    assert (step.real_score.item(), step.fake_score.item()) == (1, -1)


def test_a_step_leaves_no_gradients_with_the_opponent():
    generator, discriminator = players()
    update = conditional.ConditionalGANUpdate(generator, discriminator, noise, optimiser=SGD, learning_rate=0.1)
    update.generator_step(C)
    assert generator.network.weight.grad is not None and discriminator.network.weight.grad is None
    generator.network.weight.grad = None
    update.discriminator_step(REAL, C)
    assert generator.network.weight.grad is None and discriminator.network.weight.grad is not None


@pytest.mark.parametrize("option", ["d_steps", "penalty", "after"])
def test_options_that_the_conditional_game_does_not_know(option):
    with pytest.raises(ValueError, match=f"{option} is an option of GANUpdate"):
        conditional.ConditionalGANUpdate(*players(), noise, **{option: 2})


def test_two_classes_are_obeyed_after_a_short_game():
    """Clusters at −2 and 2, one for each class: the generator puts every class where it belongs."""
    random = seeded()
    y = torch.randint(2, (2000,), generator=random)
    x = (4.0 * y - 2)[:, None] + 0.3 * torch.randn(2000, 1, generator=random)
    g = conditional.ConditionalGenerator(mlp((4, 32, 1), generator=random))
    layers = mlp((3, 32, 1), activation=lambda: nn.LeakyReLU(0.2), generator=random)
    d = conditional.ConditionalDiscriminator(layers)
    update = conditional.ConditionalGANUpdate(
        g, d, lambda n: torch.randn(n, 2, generator=random), learning_rate=5e-3, reuse=True
    )
    training.train(update, (x, conditional.one_hot(y, 2)), epochs=10, batch_size=50, generator=random)
    with torch.no_grad():
        c = torch.eye(2).repeat_interleave(1000, 0)
        low, high = g(torch.randn(2000, 2, generator=random), c).view(2, 1000)
    assert low.mean() < -1.5 and high.mean() > 1.5
    assert (low < 0).float().mean() > 0.95 and (high > 0).float().mean() > 0.95


# ---------------------------------------------------------------------------------------------------- what is shipped


JUDGES = {"cgan-mnist": features.mnist, "cgan-fashion": features.fashion}
CLASSES = {"cgan-mnist": shipped.digits, "cgan-fashion": shipped.garments}
LEAST = {"cgan-mnist": 0.97, "cgan-fashion": 0.83}  # the card says .86; two standard errors of 500 less


def drawn_classes(name: str, n: int = 500) -> tuple[torch.Tensor, torch.Tensor]:
    y = torch.arange(n) % 10
    z = torch.randn(n, shipped.LATENT, generator=seeded())
    return CLASSES[name]()(z, conditional.one_hot(y, 10)), y


@pytest.mark.parametrize("name", CLASSES)
def test_the_classes_are_drawn_that_are_ordered(name):
    x, y = drawn_classes(name)
    seen = (JUDGES[name]().classify(x).argmax(1) == y).double().mean().item()
    measured = pretrained.load(name).card["measured"]
    assert x.shape == (500, 1, 28, 28) and min(seen, measured["agreement"]) >= LEAST[name]
    assert seen == pytest.approx(measured["agreement"], abs=0.03)
    assert measured["images"] == "10,000 generated, 10,000 of the test"


@pytest.mark.parametrize("name", CLASSES)
def test_the_noise_decides_how_a_class_looks(name):
    x, y = drawn_classes(name)
    for k in range(10):
        assert x[y == k].std(0).mean() > 0.05, "not one picture of each class"


@pytest.mark.parametrize("load", [shipped.digits, shipped.garments, shipped.faces])
def test_shipped_generators_are_frozen_deterministic_and_fit_for_the_page(load):
    state = torch.get_rng_state()
    network = load()
    assert torch.equal(torch.get_rng_state(), state), "loading draws nothing"
    width = network.network[0].in_features - shipped.LATENT
    z, c = torch.randn(5, shipped.LATENT, generator=seeded()), torch.zeros(5, width)
    torch.testing.assert_close(network(z, c)[:2], network(z[:2], c[:2]), atol=1e-5, rtol=1e-4)
    assert not network.training and not any(p.requires_grad for p in network.parameters())
    assert torch.equal(network(z, c), network.network(torch.cat([z, c], 1)))
    exported = export(network.network, input_shape=(shipped.LATENT + width,), dtype="int8")
    assert len(exported.weights) < 300_000


def change_of(k: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Mean picture with attribute number k at its highest less that at its lowest: generated, and rendered."""
    network, n = shipped.faces(), 300
    low, high = (torch.tensor(end) for end in (network.low, network.high))
    shares = torch.rand(n, 4, generator=seeded())
    c = low + (high - low) * shares
    c[:, 1:3] = c[:, 1:3].round()
    z = torch.randn(n, shipped.LATENT, generator=seeded(1))
    generated, rendered = [], []
    for end in (high, low):
        c[:, k] = end[k]
        generated.append(network(z, c).mean(0))
        factors = dict(zip(network.names, c.unbind(1), strict=True)) | {"mouth": 0.1 + 0.25 * (c[:, 0] + 1)}
        rendered.append(data.faces(n, size=32, factors=factors | STILL, generator=seeded(2)).x.mean(0))
    return generated[0] - generated[1], rendered[0] - rendered[1]


STILL = {"yaw": 0.0, "curls": 0.0, "beard": 0.0, "eyes": 0.5, "width": 0.5}


def test_each_attribute_changes_its_own_places():
    """What an order changes looks like what the renderer changes for it, and not like what it changes for another.

    The smile is the weakest of them, as on the card: a few pixels, and the generator is grainy.
    """
    generated, rendered = (torch.stack(parts).flatten(1) for parts in zip(*map(change_of, range(4)), strict=True))
    similar = torch.nn.functional.cosine_similarity(generated[:, None], rendered[None], dim=2)
    assert (similar.argmax(1) == torch.arange(4)).all(), similar
    assert similar[0, 0] > 0.3 and similar.diagonal()[1:].min() > 0.8, similar


def test_faces_are_drawn_as_ordered_by_their_card():
    network = shipped.faces()
    card = pretrained.load("cgan-faces").card
    assert list(network.names) == card["attributes"] == ["smile", "masculine", "glasses", "age"]
    assert min(card["measured"]["drawn_as_ordered"].values()) > 0.8
    assert min(card["measured"]["judge_right_about_rendered_faces"].values()) > 0.95


@pytest.mark.parametrize("module", [conditional, game, shipped])
def test_examples_in_the_documentation_hold(module):
    results = doctest.testmod(module)
    assert results.failed == 0 and (results.attempted > 0) == (module is not game)


def test_weights_are_small():
    for name in ("cgan-mnist", "cgan-fashion", "cgan-faces"):
        assert (pretrained.FOLDER / f"{name}.safetensors").stat().st_size < 400_000
