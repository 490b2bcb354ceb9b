"""Stacked MNIST: three digits in one picture, the count of its modes, and the recipe that compares GANs on it."""

import math
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from lecture_lib import data, evaluation, mode_collapse, pretrained, recipes
from lecture_lib.recipes import stacked


@pytest.fixture(autouse=True)
def shipped_digits(monkeypatch, tmp_path):
    monkeypatch.setenv("LECTURE_DATA", str(Path(data.__file__).parent / "shipped"))
    monkeypatch.setenv("LECTURE_CACHE", str(tmp_path / "cache"))


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


# -------------------------------------------------------------------------------------------------------- the pictures


def test_the_channels_are_digits_and_the_label_is_their_number():
    digits, found = data.mnist("test"), data.stacked_mnist(40, split="test", generator=seeded(1))
    assert found.x.shape == (40, 3, 28, 28) and found.x.dtype == torch.float32 and found.y.dtype == torch.int64
    for picture, label in zip(found.x, found.y.tolist(), strict=True):
        for channel, name in zip(picture, f"{label:03}", strict=True):
            places = (digits.x[:, 0] == channel).all((1, 2)).nonzero()
            assert str(digits.y[places[0].item()].item()) == name
    assert "three digits each, MNIST subset" in found.source


def test_the_three_digits_are_independent_and_cover_all_numbers():
    labels = data.stacked_mnist(20_000, generator=seeded(2)).y
    assert labels.min() == 0 and labels.max() == 999 and len(labels.unique()) == 1000
    parts = torch.stack([labels // 100, labels // 10 % 10, labels % 10]).double()
    assert (torch.corrcoef(parts) - torch.eye(3)).abs().max() < 0.03  # 4 / √20000


def test_stacks_are_determined_by_the_generator_and_seed_0_without_one():
    first, again, other = (data.stacked_mnist(5, generator=g) for g in (seeded(), None, seeded(1)))
    assert torch.equal(first.x, again.x) and not torch.equal(first.x, other.x)
    with pytest.raises(ValueError, match="n is 0"):
        data.stacked_mnist(0)


# ------------------------------------------------------------------------------------------------------------ counting


def painted(numbers: list[int]) -> Tensor:
    """Pictures whose channels say their digit by their brightness."""
    parts = torch.tensor([[n // 100, n // 10 % 10, n % 10] for n in numbers]) / 10 + 0.05
    return parts[:, :, None, None].expand(-1, 3, 28, 28)


def by_brightness(x: Tensor) -> Tensor:
    return nn.functional.one_hot((x.mean((1, 2, 3)) * 10).long(), 10).double()


def test_modes_are_counted_and_the_divergence_is_that_of_their_shares():
    found = evaluation.stacked_modes(painted([7, 7, 7, 120, 999, 999, 7, 7]), by_brightness)
    assert found.modes == 3
    assert {k: found.counts[k].item() for k in found.counts.nonzero().flatten().tolist()} == {7: 5, 120: 1, 999: 2}
    expected = sum(q * math.log(q * 1000) for q in (5 / 8, 1 / 8, 2 / 8))
    assert found.kl == pytest.approx(expected)


def test_the_ends_of_the_divergence():
    assert evaluation.stacked_modes(painted([321] * 4), by_brightness).kl == pytest.approx(math.log(1000))
    all_of_them = evaluation.stacked_modes(painted(list(range(1000))), by_brightness)
    assert all_of_them.modes == 1000 and all_of_them.kl == pytest.approx(0, abs=1e-12)


def test_the_shipped_classifier_reads_real_stacks():
    pictures = data.stacked_mnist(500, split="test", generator=seeded())
    counts = evaluation.stacked_modes(pictures.x).counts
    right = torch.minimum(counts, pictures.y.bincount(minlength=1000)).sum() / 500
    assert right > 0.9  # three digits, each right with 98.6 %


@pytest.mark.parametrize("shape", [(0, 3, 28, 28), (2, 1, 28, 28), (3, 28, 28)])
def test_other_shapes_are_refused(shape):
    with pytest.raises(ValueError, match="images have shape"):
        evaluation.stacked_modes(torch.zeros(shape))


# ---------------------------------------------------------------------------------------------------------- the recipe


def test_a_pack_holds_the_channels_of_neighbours():
    x = torch.rand(6, 3, 4, 4, generator=seeded())
    packs = stacked.Pack(2)(x)
    assert packs.shape == (3, 6, 4, 4) and torch.equal(packs[1], torch.cat([x[2], x[3]]))
    with pytest.raises(ValueError, match="a batch of 6 cannot be divided into packs of 4"):
        stacked.Pack(4)(x)


def pictures(n: int = 16) -> Tensor:
    return data.stacked_mnist(n, generator=seeded(3)).x


def after_a_round(k: int, packed: int = 1) -> tuple[Tensor, Tensor]:
    """The parameters of both players after two rounds."""
    update = stacked.game(stacked.Variant(k, packed), seeded(4))
    for _ in range(2):
        update(pictures(), 0.0)
    return tuple(
        nn.utils.parameters_to_vector(n.parameters()).detach() for n in (update.generator, update.discriminator)
    )


def test_looking_ahead_changes_what_g_learns_and_leaves_d_its_ordinary_step():
    update, plain = (stacked.game(stacked.Variant(k), seeded(4)) for k in (2, 0))
    for each in (update, plain):
        each.discriminator_step(pictures())
    assert nn.utils.parameters_to_vector(update.discriminator.parameters()).equal(
        nn.utils.parameters_to_vector(plain.discriminator.parameters())
    )
    state = {name: t.clone() for name, t in update.discriminator.named_parameters()}
    losses = [each.generator_step(16).item() for each in (update, plain)]
    assert losses[0] > losses[1]  # in two steps D will tell these pictures better from real ones
    assert all(torch.equal(state[name], t) for name, t in update.discriminator.named_parameters())
    assert not torch.equal(after_a_round(2)[0], after_a_round(0)[0])


def test_the_generator_descends_the_unrolled_loss():
    update = stacked.game(stacked.Variant(k=2), seeded(4))
    update.discriminator_step(pictures())
    z = update.noise(16)
    update.noise = lambda n: z
    expected = mode_collapse.unrolled_generator_loss(
        update.generator,
        update.discriminator,
        pictures(),
        z,
        k=2,
        optimiser=update.d_optimiser,
        g_loss=update.g_loss,
    )
    gradient = torch.autograd.grad(expected, update.g_parameters)
    loss = update.generator_step(16)
    assert loss.item() == pytest.approx(expected.item(), rel=1e-5)
    for p, slope in zip(update.g_parameters, gradient, strict=True):
        torch.testing.assert_close(p.grad, slope, rtol=1e-4, atol=1e-7)


def test_the_recipe_measures_every_variant_and_goes_on_after_a_kill(tmp_path, monkeypatch):
    monkeypatch.setenv("LECTURE_SCALE", "smoke")
    played, own = [], stacked._played

    def counted(variant, *arguments):
        played.append(variant)
        if len(played) == 4:
            raise KeyboardInterrupt
        return own(variant, *arguments)

    monkeypatch.setattr(stacked, "_played", counted)
    folder = tmp_path / "weights"
    with pytest.raises(KeyboardInterrupt):
        recipes.make("stacked-mnist", where="cpu", folder=folder)
    card = recipes.make("stacked-mnist", where="cpu", folder=folder)
    assert played == [*list(stacked.VARIANTS.values())[:4], *list(stacked.VARIANTS.values())[3:]]
    monkeypatch.setattr(pretrained, "FOLDER", folder)
    tensors = pretrained.load("stacked-mnist").tensors
    assert tensors["modes"].shape == tensors["kl"].shape == (6, 1)
    assert tensors["pictures"].shape == (6, stacked.SHOWN, 3, 28, 28)
    measured = card["measured"]
    assert measured.keys() == {"real digits", *stacked.VARIANTS}
    assert 220 < measured["real digits"]["modes"] < 300  # of 300 pictures some show the same number
    for i, name in enumerate(stacked.VARIANTS):  # hardly trained: what is made looks alike
        assert 1 <= measured[name]["modes"] < 100 and measured[name]["kl"] > measured["real digits"]["kl"]
        assert tensors["modes"][i, 0] == measured[name]["modes"]
    assert measured["plain"] != measured["unrolled 5"]


def test_the_full_recipe_needs_all_digits(monkeypatch, tmp_path):
    monkeypatch.setenv("LECTURE_SCALE", "full")
    with pytest.raises(ValueError, match="needs all 60,000 training images; at hand are 10,000"):
        recipes.make("stacked-mnist", where="cpu", folder=tmp_path)
