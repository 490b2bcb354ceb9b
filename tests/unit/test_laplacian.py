"""The Laplacian pyramid, and LAPGAN: nothing is lost, each level draws its own, and what the shipped one learned."""

import doctest
import shutil
from functools import partial
from pathlib import Path

import pytest
import torch
from torch import nn

from lecture_lib import arithmetic, laplacian, pretrained, recipes
from lecture_lib.conditional import ConditionalGANUpdate
from lecture_lib.evaluation import frechet_distance
from lecture_lib.laplacian import levels, players, shipped
from lecture_lib.recipes import laplacian as recipe
from lecture_lib.recipes.arithmetic import FallingGame
from lecture_lib.widgets.export import export

F64 = torch.float64


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def normals(*shape: int, seed: int = 0, dtype: torch.dtype = F64) -> torch.Tensor:
    return torch.randn(shape, generator=seeded(seed), dtype=dtype)


def halving(n: int) -> torch.Tensor:
    """The matrix (n / 2, n) that halves a row of n pixels, entry by entry."""
    matrix = torch.zeros(n // 2, n, dtype=F64)
    for i in range(n // 2):
        for offset, weight in zip((-1, 0, 1, 2), (1, 3, 3, 1), strict=True):
            matrix[i, min(max(2 * i + offset, 0), n - 1)] += weight / 8
    return matrix


# ------------------------------------------------------------------------------------------------------------ pyramid


@pytest.mark.parametrize(
    ("shape", "levels"),
    [((3, 3, 32, 32), 2), ((2, 1, 32, 32), 5), ((1, 3, 6, 10), 1), ((2, 1, 2, 2), 1), ((1, 2, 5, 7), 0)],
)
def test_nothing_is_lost(shape, levels):
    x = torch.rand(shape, generator=seeded())
    own = laplacian.pyramid(x, levels)
    assert len(own) == levels + 1
    for k, level in enumerate(own):
        assert level.shape == (*shape[:2], shape[2] // 2**k, shape[3] // 2**k)
    assert (laplacian.reconstructed(own) - x).abs().max() < 1e-6
    exact = laplacian.reconstructed(laplacian.pyramid(x.double(), levels))
    torch.testing.assert_close(exact, x.double(), atol=1e-15, rtol=0)


def test_halving_and_doubling_are_the_matrices_by_hand():
    x = normals(2, 3, 6, 10)
    rows, columns = halving(6), halving(10)
    torch.testing.assert_close(laplacian.down(x), rows @ x @ columns.T)
    torch.testing.assert_close(laplacian.up(rows @ x @ columns.T), 4 * rows.T @ (rows @ x @ columns.T) @ columns)


def test_doubling_is_four_times_the_transpose_of_halving():
    x, y = normals(1, 2, 8, 12), normals(1, 2, 4, 6, seed=1)
    torch.testing.assert_close((laplacian.up(y) * x).sum(), 4 * (y * laplacian.down(x)).sum())


def test_the_channels_do_not_mix():
    x = normals(2, 3, 8, 8)
    x[:, 1] = 0
    for part in (laplacian.down(x), laplacian.up(x)):
        assert not part[:, 1].any() and part[:, [0, 2]].all()


@pytest.mark.parametrize("change", [laplacian.down, laplacian.up])
def test_a_mirror_before_is_a_mirror_after(change):
    """No direction is favoured, as it would be if new pixels lay on every second of the old ones."""
    x = normals(2, 1, 8, 6)
    torch.testing.assert_close(change(x.flip(-1)), change(x).flip(-1))
    torch.testing.assert_close(change(x.transpose(2, 3)), change(x).transpose(2, 3))


def test_what_is_smooth_is_all_in_the_smallest_picture():
    flat = laplacian.pyramid(torch.full((1, 1, 16, 16), 0.3, dtype=F64), 3)
    assert max(level.abs().max() for level in flat[:-1]) < 1e-15
    assert laplacian.energy(flat)[0, -1].item() == pytest.approx(0.09)
    ramp = torch.arange(16.0, dtype=F64).expand(1, 1, 16, 16)
    difference = laplacian.parts(ramp).difference
    assert difference[..., 3:-3].abs().max() < 1e-12 < 0.1 < difference.abs().max(), "but for what sees a border"


def test_what_is_fine_is_all_in_the_finest_difference():
    """A chequerboard; at the borders, where the outermost pixels go on, a little of it gets through."""
    board = torch.ones(16, 16, dtype=F64)
    board[::2, ::2] = board[1::2, 1::2] = -1
    fine, middle, small = laplacian.energy(laplacian.pyramid(board.view(1, 1, 16, 16)))[0].tolist()
    assert 0.9 < fine < 1 and middle < 0.002 and small < 0.002
    assert not laplacian.down(board.view(1, 1, 16, 16))[..., 1:-1, 1:-1].any()


def test_energy_of_noise_is_what_the_matrices_say():
    """E |h|² = tr((1 − UD)(1 − UD)ᵀ), and three quarters or so of white noise are in the finest level."""
    x = normals(4000, 1, 8, 8)
    found = laplacian.energy(laplacian.pyramid(x, 2)).mean(0)
    d = torch.kron(halving(8), halving(8))
    lost = torch.eye(64, dtype=F64) - 4 * d.T @ d
    assert found[0].item() == pytest.approx((lost.square().sum() / 64).item(), rel=0.01)
    smaller = torch.kron(halving(4), halving(4))
    assert found[2].item() == pytest.approx(((smaller @ d).square().sum() / 4).item(), rel=0.05)
    assert found[0] > 0.7 and found[0] > 4 * found[1] > 4 * found[2]


def test_energy_is_of_each_picture():
    x = torch.stack([torch.zeros(1, 4, 4), torch.ones(1, 4, 4), 2 * torch.ones(1, 4, 4)])
    assert laplacian.energy(laplacian.pyramid(x)).tolist() == [[0, 0, 0], [0, 0, 1], [0, 0, 4]]


def test_faces_are_mostly_coarse():
    """Differences are small beside the pictures: what the levels of a LAPGAN have to draw is near zero."""
    x = arithmetic.plain_faces(200, seeded()).x
    fine, middle, small = laplacian.energy(laplacian.pyramid(x)).mean(0).tolist()
    assert small > 20 * middle and small > 20 * fine and 0.005 < fine < 0.02


def test_gradients_pass_unchanged():
    x, weight = normals(1, 1, 4, 8).requires_grad_(), normals(1, 1, 4, 8, seed=1)
    (laplacian.reconstructed(laplacian.pyramid(x)) * weight).sum().backward()
    torch.testing.assert_close(x.grad, weight)
    y = normals(1, 1, 4, 4).requires_grad_()
    assert torch.autograd.gradcheck(laplacian.down, y) and torch.autograd.gradcheck(laplacian.up, y)


def test_a_level_that_is_left_out_is_missing_from_the_sum():
    """The sum is linear in its levels: without the finest one, the enlarged rest is left."""
    x = normals(1, 3, 16, 16)
    fine, middle, small = laplacian.pyramid(x)
    blurred = laplacian.reconstructed([torch.zeros_like(fine), middle, small])
    torch.testing.assert_close(blurred, laplacian.parts(x).coarse)
    torch.testing.assert_close(laplacian.reconstructed([3 * fine, middle, small]), x + 2 * fine)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: laplacian.down(torch.rand(2, 3, 5, 4)), r"x has shape \(2, 3, 5, 4\); halving needs an even height"),
        (lambda: laplacian.down(torch.rand(3, 4, 4)), r"x has shape \(3, 4, 4\) .* pictures are \(n, channels"),
        (lambda: laplacian.up(torch.zeros(1, 1, 4, 4, dtype=torch.int64)), "type torch.int64; .* floats"),
        (lambda: laplacian.pyramid(torch.rand(1, 1, 12, 12), 3), "levels is 3; .* multiples of 2"),
        (lambda: laplacian.pyramid(torch.rand(1, 1, 8, 8), -1), "levels is -1; it is at least 0"),
        (lambda: laplacian.reconstructed([]), "levels is empty"),
        (
            lambda: laplacian.reconstructed(laplacian.pyramid(torch.rand(1, 1, 8, 8))[::-1]),
            r"a level of shape \(1, 1, 4, 4\) follows on one of \(1, 1, 8, 8\), .* the finest first",
        ),
    ],
)
def test_what_is_no_pyramid_is_refused(call, message):
    with pytest.raises(ValueError, match=message):
        call()


# ------------------------------------------------------------------------------------------------------------ players


def test_the_generator_sees_noise_first_and_then_the_coarse_picture():
    generator = laplacian.DifferenceGenerator(nn.Identity())
    z, coarse = normals(2, 1, 4, 4), normals(2, 3, 4, 4, seed=1)
    assert torch.equal(generator(z, coarse), torch.cat([z, coarse], 1))


def test_the_discriminator_sees_the_difference_and_the_sum():
    discriminator = laplacian.DifferenceDiscriminator(nn.Identity())
    difference, coarse = normals(2, 3, 4, 4), normals(2, 3, 4, 4, seed=1)
    assert torch.equal(discriminator(difference, coarse), torch.cat([difference, coarse + difference], 1))


def test_one_generator_for_every_even_size():
    generator = laplacian.DifferenceGenerator.convolutional(4, colours=1, generator=seeded()).eval()
    for height, width in ((8, 8), (2, 6)):
        coarse = torch.rand(3, 1, height, width, generator=seeded())
        assert generator(torch.zeros(3, 1, height, width), coarse).shape == coarse.shape
    made = generator(torch.zeros(200, 1, 8, 8), torch.rand(200, 1, 8, 8, generator=seeded()))
    assert made.min() < 0 < made.max(), "differences have both signs"


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (
            lambda: laplacian.DifferenceGenerator(nn.Identity())(torch.rand(2, 3, 4, 4), torch.rand(2, 3, 4, 4)),
            r"z has shape \(2, 3, 4, 4\) and coarse \(2, 3, 4, 4\); noise is one channel",
        ),
        (
            lambda: laplacian.DifferenceDiscriminator(nn.Identity())(torch.rand(2, 3, 4, 4), torch.rand(2, 3, 2, 2)),
            r"difference has shape \(2, 3, 4, 4\) and coarse \(2, 3, 2, 2\)",
        ),
        (lambda: tiny().levels(tiny().noise(2, seeded())[1:]), "there are 2 noises; 3 generators take one each"),
        (
            lambda: tiny().refined(torch.rand(2, 1, 4, 4), tiny().noise(2, seeded())),
            "there are 3 noises; 2 generators draw differences",
        ),
        (
            lambda: tiny().refined(torch.rand(2, 1, 8, 8), tiny().noise(2, seeded())[1:2]),
            r"z has shape \(2, 1, 8, 8\) and coarse \(2, 1, 16, 16\)",
        ),
    ],
)
def test_what_does_not_fit_the_level_is_refused(call, message):
    with pytest.raises(ValueError, match=message):
        call()


def tiny() -> laplacian.PyramidGenerator:
    """Three levels, 4 × 4 to 16 × 16, that draw something visible."""
    coarsest = nn.Sequential(nn.Linear(5, 16), nn.Sigmoid(), nn.Unflatten(1, (1, 4, 4)))
    for p in coarsest.parameters():
        p.data.normal_(generator=seeded())
    makers = [laplacian.DifferenceGenerator.convolutional(3, colours=1, generator=seeded(k)) for k in (1, 2)]
    for maker in makers:
        maker.network[-1].weight.data.mul_(20)
    return laplacian.PyramidGenerator(coarsest, makers, latent=5, side=4).eval()


def test_the_levels_are_drawn_from_coarse_to_fine():
    """By hand: enlarge, draw, add, twice."""
    network = tiny()
    noise = network.noise(2, seeded(3))
    assert [tuple(z.shape) for z in noise] == [(2, 1, 16, 16), (2, 1, 8, 8), (2, 5)]
    fine, middle, small = network.levels(noise)
    assert torch.equal(small, network.coarsest(noise[2]))
    coarse = laplacian.up(small)
    torch.testing.assert_close(middle, network.differences[1](noise[1], coarse))
    coarse = laplacian.up(coarse + middle)
    torch.testing.assert_close(fine, network.differences[0](noise[0], coarse))
    torch.testing.assert_close(network(noise), (coarse + fine).clamp(0, 1))


def test_noise_changes_its_own_level_and_what_is_drawn_on_it():
    network = tiny()
    noise, other = network.noise(2, seeded(3)), network.noise(2, seeded(4))
    before = network.levels(noise)
    for k in range(3):
        after = network.levels([other[i] if i == k else noise[i] for i in range(3)])
        changed = [not torch.equal(a, b) for a, b in zip(before, after, strict=True)]
        assert changed == [i <= k for i in range(3)]


def test_a_picture_that_is_there_can_be_refined():
    network, picture = tiny(), torch.rand(2, 1, 8, 8, generator=seeded())
    noise = network.noise(2, seeded(3))
    fine, same = network.refined(picture, noise[:1])
    assert same is picture
    torch.testing.assert_close(fine, network.differences[0](noise[0], laplacian.up(picture)))
    assert network.refined(picture, []) == [picture]


def test_a_drawn_pyramid_is_of_its_own_noise_and_lets_gradients_through():
    network = tiny()
    noise = [z.requires_grad_() for z in network.noise(3, seeded(3))]
    whole = laplacian.reconstructed(network.levels(noise))
    torch.testing.assert_close(whole[:1], laplacian.reconstructed(network.levels([z[:1] for z in noise])))
    whole.square().sum().backward()
    assert all(z.grad.abs().sum() > 0 for z in noise)


def test_a_level_learns_by_the_conditional_game():
    """Coarse pictures of one grey, and a chequerboard in proportion to it that only the game can teach."""
    random, board = seeded(), torch.ones(8, 8)
    board[::2, ::2] = board[1::2, 1::2] = -1
    coarse = torch.rand(512, 1, 1, 1, generator=random).expand(-1, 1, 8, 8).contiguous()
    difference = (coarse - 0.5) * board
    game = ConditionalGANUpdate(
        laplacian.DifferenceGenerator.convolutional(8, colours=1, generator=random),
        laplacian.DifferenceDiscriminator.convolutional(8, size=8, colours=1, generator=random),
        lambda n: torch.randn(n, 1, 8, 8, generator=random),
        optimiser=partial(torch.optim.Adam, betas=(0.5, 0.999), fused=True),
        learning_rate=2e-3,
    )
    before = [p.clone() for p in game.g_parameters + game.d_parameters]
    for number in range(300):
        batch = torch.randint(512, (32,), generator=random)
        step = game(difference[batch], coarse[batch], number / 300)
        if number == 0:
            changed = [not torch.equal(a, b) for a, b in zip(before, game.g_parameters + game.d_parameters)]
            assert sum(changed) >= len(changed) - 1 and step.d_loss > 0
    with torch.no_grad():
        made = game.generator(torch.randn(512, 1, 8, 8, generator=random), coarse)
    error = (made - difference).square().mean() / difference.square().mean()
    assert error < 0.3, error


# ---------------------------------------------------------------------------------------------------- what is shipped


@pytest.fixture(scope="module")
def measured() -> dict:
    return pretrained.load("lapgan-faces").card["measured"]


@pytest.fixture(scope="module")
def made() -> torch.Tensor:
    network = laplacian.faces()
    return torch.cat([network(network.noise(500, seeded(seed))) for seed in range(4)])


def test_the_faces_are_as_good_as_their_card_says(made, measured):
    judge, fresh = arithmetic.judge(), arithmetic.plain_faces(2000, seeded(9)).x
    distance = frechet_distance(judge(made), judge(fresh))
    own = measured["pyramid"]["frechet_distance"]["seeds"][0]
    assert 0.7 * own < distance < 1.3 * own
    assert own < 0.2 * frechet_distance(judge(0.5 + 0 * fresh), judge(fresh))


def test_every_level_brings_the_picture_nearer(measured):
    """Real pictures of 8 × 8 are nearer to faces with drawn differences than without, and those of 16 × 16 too."""
    for size in (8, 16):
        with_them, without = (
            measured["by_level"][f"real at {size}, {what}"]["mean"] for what in ("the rest drawn", "nothing drawn")
        )
        assert with_them < 0.5 * without
    network, judge = laplacian.faces(), arithmetic.judge()
    fresh, other = (arithmetic.plain_faces(1000, seeded(seed)).x for seed in (9, 10))
    small = laplacian.down(other)
    drawn = laplacian.reconstructed(network.refined(small, network.noise(1000, seeded())[:1])).clamp(0, 1)
    blurred = laplacian.up(small)
    distances = [frechet_distance(judge(x), judge(fresh)) for x in (drawn, blurred)]
    assert distances[0] < 0.5 * distances[1]


def test_both_sides_had_the_same(measured):
    """Parameters within one percent in all, and operations."""
    sides = [measured["cost"][name] for name in ("pyramid", "plain")]
    totals = [side["parameters_of_generators"] + side["parameters_of_discriminators"] for side in sides]
    assert totals[0] == pytest.approx(totals[1], rel=0.01)
    assert sides[0]["gflop"] == pytest.approx(sides[1]["gflop"], rel=0.01)
    assert totals[0] - sides[0]["parameters_of_discriminators"] == sum(
        p.numel() for p in laplacian.faces().parameters()
    )


def test_the_shipped_generator_is_frozen_deterministic_and_fit_for_the_page():
    state = torch.get_rng_state()
    network = laplacian.faces()
    assert torch.equal(torch.get_rng_state(), state), "loading draws nothing"
    assert not network.training and not any(p.requires_grad for p in network.parameters())
    noise = network.noise(4, seeded())
    assert torch.equal(network(noise), laplacian.faces()(network.noise(4, seeded())))
    torch.testing.assert_close(network(noise)[:2], network([z[:2] for z in noise]), atol=1e-5, rtol=1e-4)
    parts = {network.coarsest: (32,)} | {
        maker.network: (4, size, size) for maker, size in zip(network.differences, (32, 16), strict=True)
    }
    assert sum(len(export(part, input_shape=shape, dtype="int8").weights) for part, shape in parts.items()) < 200_000
    assert (pretrained.FOLDER / "lapgan-faces.safetensors").stat().st_size < 500_000


def test_the_faces_of_the_plain_gan_are_pictures():
    x = laplacian.plain_gan_faces()
    assert x.shape == (16, 3, 32, 32) and x.min() >= 0 and x.max() <= 1 and x.var(0).mean() > 0.005


@pytest.mark.parametrize("module", [laplacian, levels, players, shipped])
def test_examples_in_the_documentation_hold(module):
    results = doctest.testmod(module)
    assert results.failed == 0 and (results.attempted > 0 or module is players)


# ------------------------------------------------------------------------------------------------------------- recipe


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("LECTURE_SCALE", "smoke")
    monkeypatch.setenv("LECTURE_CACHE", str(tmp_path / "cache"))
    shipped_folder, own = pretrained.FOLDER, tmp_path / "weights"
    own.mkdir()
    for suffix in ("json", "safetensors"):
        shutil.copy(shipped_folder / f"features-faces.{suffix}", own)
    monkeypatch.setattr(pretrained, "FOLDER", own)
    return own


def test_the_recipe_resumes_and_writes_what_the_loader_reads(folder, tmp_path, monkeypatch):
    monkeypatch.setattr(recipe, "SEEDS", (0, 1))
    trained, seen = recipe._trained, []

    def counted(stop, *arguments):
        if len(seen) == stop:
            raise KeyboardInterrupt
        seen.append(1)
        return trained(*arguments)

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(recipe, "_trained", partial(counted, 5))
        recipes.make("lapgan-faces", where="cpu", folder=folder)
    assert len(list((tmp_path / "cache").rglob("*.safetensors"))) == 1
    monkeypatch.setattr(recipe, "_trained", partial(counted, 99))
    card = recipes.make("lapgan-faces", where="cpu", folder=folder)
    assert len(seen) == 2 * 4, "three levels and a plain GAN for each seed, none of them twice"
    assert not list((tmp_path / "cache").rglob("*.safetensors"))
    assert card["rounds"]["8"] == 12 and card["updates"] == 24
    assert card["measured"]["cost"]["plain"]["gflop"] == pytest.approx(
        card["measured"]["cost"]["pyramid"]["gflop"], rel=0.06
    )
    resumed = pretrained.load("lapgan-faces").tensors
    assert laplacian.faces()(laplacian.faces().noise(2, seeded())).shape == (2, 3, 32, 32)
    assert laplacian.plain_gan_faces().shape == (16, 3, 32, 32)
    recipes.make("lapgan-faces", where="cpu", folder=folder)
    torch.testing.assert_close(pretrained.load("lapgan-faces").tensors, resumed, rtol=0, atol=0)


def test_the_rates_of_a_game_with_conditions_fall_too():
    random = seeded()
    update = FallingGame(recipe._game_of_level(1, random))
    pairs = recipe._pairs(torch.rand(4, 3, 32, 32, generator=random), 1)
    for progress, rate in ((0.0, 1e-3), (0.5, 1e-3), (0.75, 5e-4)):
        update(*pairs, progress)
        assert {group["lr"] for group in update._groups()} == {rate}


def test_each_level_learns_from_its_own_part_of_the_pyramid():
    x = torch.rand(2, 3, 32, 32, generator=seeded())
    fine, middle, small = laplacian.pyramid(x)
    assert torch.equal(recipe._pairs(x, 2)[0], small) and len(recipe._pairs(x, 2)) == 1
    for k, level in ((0, fine), (1, middle)):
        difference, coarse = recipe._pairs(x, k)
        assert torch.equal(difference, level) and coarse.shape == level.shape
    torch.testing.assert_close(sum(recipe._pairs(x, 0)), x)


def test_statistics_are_those_of_the_weights_as_they_are():
    """Whatever an average over a training kept, in evaluation mode the layer gives mean 0 and variance 1."""
    network = nn.Sequential(nn.Conv2d(1, 3, 1), nn.BatchNorm2d(3))
    network[0].weight.data.copy_(torch.tensor([0.2, 0.5, -2.0]).view(3, 1, 1, 1))  # none as faint as the layer's eps
    network[1].running_mean.fill_(5.0)
    network[1].running_var.fill_(100.0)
    batches = [(torch.randn(50, 1, 4, 4, generator=seeded(k)),) for k in range(20)]
    weights = network[0].weight.clone()
    recipe.with_own_statistics_(network, batches)
    with torch.no_grad():
        seen = network(torch.cat([x for (x,) in batches]))
    assert not network.training and torch.equal(network[0].weight, weights)
    assert seen.mean((0, 2, 3)).abs().max() < 1e-3
    assert (seen.var((0, 2, 3)) - 1).abs().max() < 0.02
