"""pix2pix: who sees which pairs and whom which gradient reaches; contours; and what ships."""

import copy
import doctest
import shutil
import sys
from functools import partial
from pathlib import Path

import pytest
import torch
from torch import nn

from lecture_lib import data, networks, pretrained, recipes, translation
from lecture_lib.evaluation import features, frechet_distance
from lecture_lib.gan import discriminator_loss, generator_loss
from lecture_lib.training import train
from lecture_lib.translation import measures, pix2pix, shipped
from lecture_lib.translation import pairs as pairs_module
from lecture_lib.widgets.export import export

SHIPPED = Path(data.__file__).parent / "shipped"


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


class Witness(nn.Module):
    """A discriminator of one weight that remembers what it was shown: logits are its weight times the mean."""

    def __init__(self):
        super().__init__()
        self.weight, self.shown = nn.Parameter(torch.tensor(0.7)), []

    def forward(self, pairs: torch.Tensor) -> torch.Tensor:
        self.shown.append(pairs)
        return self.weight * pairs.mean((1, 2, 3))


class Shade(nn.Module):
    """A translator of one weight."""

    def __init__(self):
        super().__init__()
        self.weight, self.calls = nn.Parameter(torch.tensor(0.2)), 0

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        self.calls += 1
        return self.weight * x


def descent(parameters, lr: float) -> torch.optim.Optimizer:
    return torch.optim.SGD(parameters, lr=lr)


def pairs(n: int = 6, *, seed: int = 0) -> tuple[torch.Tensor, torch.Tensor]:
    x, y = torch.rand(2, n, 1, 4, 4, generator=seeded(seed))
    return x, y


# -------------------------------------------------------------------------------------------------------------- losses


def test_the_loss_is_the_weighted_sum_of_both_parts():
    logits, (made, output) = torch.tensor([0.3, -1.2]), pairs(2)
    distance = (made - output).abs().mean()
    for l1, adversarial in ((100, 1), (0, 2), (3, 0)):
        loss = translation.pix2pix_generator_loss(logits, made, output, l1=l1, adversarial=adversarial)
        torch.testing.assert_close(loss, adversarial * generator_loss(logits) + l1 * distance)
    without = translation.pix2pix_generator_loss(None, made, output, adversarial=0)
    torch.testing.assert_close(without, 100 * distance)
    own = translation.pix2pix_generator_loss(logits, made, output, l1=0, g_loss=lambda logits: logits.sum())
    assert own.item() == pytest.approx(-0.9)


def test_wrong_losses_are_named():
    made, output = pairs()
    with pytest.raises(ValueError, match="l1 is -1 and adversarial 1"):
        translation.pix2pix_generator_loss(None, made, output, l1=-1, adversarial=1)
    with pytest.raises(ValueError, match="l1 is 0 and adversarial 0"):
        translation.Pix2PixUpdate(Shade(), Witness(), l1=0, adversarial=0)
    with pytest.raises(ValueError, match=r"made has shape \(5, 1, 4, 4\) and output \(6, 1, 4, 4\)"):
        translation.pix2pix_generator_loss(None, made[:5], output, adversarial=0)
    with pytest.raises(ValueError, match="they have to be equal, and hold at least one picture"):
        translation.pix2pix_generator_loss(None, made[:0], output[:0], adversarial=0)
    with pytest.raises(ValueError, match="discriminator is None; with adversarial=0 there is no game"):
        translation.Pix2PixUpdate(Shade(), None)


# -------------------------------------------------------------------------------------------------------------- wiring


def test_the_discriminator_sees_the_input_beside_the_true_and_the_made_picture():
    translator, witness, (x, y) = Shade(), Witness(), pairs()
    translation.Pix2PixUpdate(translator, witness, learning_rate=0.0, optimiser=descent)(x, y, 0.0)
    true, made, again = witness.shown
    torch.testing.assert_close(true, torch.cat([x, y], 1))
    torch.testing.assert_close(made, torch.cat([x, 0.2 * x], 1))
    torch.testing.assert_close(again, made)
    assert not made.requires_grad and again.requires_grad  # blocked for the one step, open for the other
    assert translator.calls == 1


def test_a_round_is_two_steps_down_two_losses():
    translator, witness, (x, y) = Shade(), Witness(), pairs()
    update = translation.Pix2PixUpdate(
        translator, witness, l1=3.0, adversarial=0.5, learning_rate=0.1, d_learning_rate=0.4, optimiser=descent
    )
    v, w = torch.tensor(0.2, requires_grad=True), torch.tensor(0.7, requires_grad=True)
    true, made = torch.cat([x, y], 1).mean((1, 2, 3)), torch.cat([x, v * x], 1).mean((1, 2, 3))
    d_loss = discriminator_loss(w * true, w * made)
    new_w = (w - 0.4 * torch.autograd.grad(d_loss, w, retain_graph=True)[0]).detach()
    g_loss, distance = generator_loss(new_w * made), (v * x - y).abs().mean()
    new_v = v - 0.1 * torch.autograd.grad(0.5 * g_loss + 3 * distance, v)[0]
    step = update(x, y, 0.0)
    torch.testing.assert_close(witness.weight.data, new_w)
    torch.testing.assert_close(translator.weight.data, new_v.detach())
    for reported, expected in zip(
        (step.d_loss, step.g_loss, step.distance, step.real_score, step.fake_score),
        (d_loss, g_loss, distance, 0.7 * true.mean(), 0.7 * made.mean()),
    ):
        torch.testing.assert_close(reported, expected.detach())
        assert not reported.requires_grad


def test_the_translators_step_leaves_no_gradient_with_the_discriminator():
    witness, (x, y) = Witness(), pairs()
    update = translation.Pix2PixUpdate(Shade(), witness, optimiser=descent)
    update.discriminator_step(x, y, 0.2 * x)
    alone = witness.weight.grad.clone()
    witness.weight.data.fill_(0.7)
    update(x, y, 0.0)
    torch.testing.assert_close(witness.weight.grad, alone)


def test_without_a_game_nobody_asks_the_discriminator():
    witness, (x, y) = Witness(), pairs()
    for discriminator in (witness, None):
        translator = Shade()
        step = translation.Pix2PixUpdate(
            translator, discriminator, adversarial=0, learning_rate=0.01, optimiser=descent
        )(x, y, 0.0)
        slope = 100 * torch.autograd.functional.jacobian(lambda v: (v * x - y).abs().mean(), torch.tensor(0.2))
        torch.testing.assert_close(translator.weight.data, 0.2 - 0.01 * slope)
        assert step.d_loss == step.g_loss == step.real_score == step.fake_score == 0 < step.distance
    assert not witness.shown and witness.weight.grad is None


def test_without_the_distance_only_the_discriminator_decides():
    """The wrong direction of the true picture is no concern of a GAN alone."""
    gradients = []
    for y in (torch.zeros(6, 1, 4, 4), torch.ones(6, 1, 4, 4)):
        translator, witness, (x, _) = Shade(), Witness(), pairs()
        update = translation.Pix2PixUpdate(
            translator, witness, l1=0, learning_rate=0.1, d_learning_rate=0, optimiser=descent
        )
        update(x, y, 0.0)
        gradients.append(translator.weight.grad)
    torch.testing.assert_close(gradients[0], gradients[1])
    assert gradients[0] < 0  # towards the mean that this discriminator likes


@pytest.mark.parametrize("adversarial", [0.0, 1.0])
def test_a_checkpoint_goes_on_with_the_same_steps(adversarial):
    momentum = partial(torch.optim.SGD, momentum=0.9)

    def game() -> tuple[translation.Pix2PixUpdate, nn.ModuleList]:
        players = nn.ModuleList([Shade(), Witness()])
        options = {"l1": 3.0, "adversarial": adversarial, "optimiser": momentum, "learning_rate": 0.1}
        return translation.Pix2PixUpdate(*players, **options), players

    (update, players), (resumed, same), (forgetful, others) = game(), game(), game()
    x, y = pairs()
    update(x, y, 0.0)
    resumed.load_state_dict(copy.deepcopy(update.state_dict()))  # on disk it would be a copy as well
    for network in (same, others):
        network.load_state_dict(players.state_dict())
    for each in (update, resumed, forgetful):
        each(x, y, 0.5)
    torch.testing.assert_close(players.state_dict(), same.state_dict())
    assert players[0].weight != others[0].weight
    assert (players[1].weight != others[1].weight) == bool(adversarial)


def test_pix2pix_learns_a_translation():
    """From a picture to its negative: a U-Net knows its input, so that little training is enough."""
    x = torch.rand(32, 1, 16, 16, generator=seeded())
    translator = networks.u_net(width=4, size=16, generator=seeded(1))
    discriminator = networks.patch_discriminator(2, 4, generator=seeded(2))
    update = translation.Pix2PixUpdate(translator, discriminator, learning_rate=1e-2)
    history = train(update, (x, 1 - x), epochs=40, batch_size=8, generator=seeded(3))
    assert history["distance"][0] > 0.2 and history["distance"][-20:].mean() < 0.06
    assert history.scalars.keys() == {"d_loss", "g_loss", "distance", "real_score", "fake_score"}


# ------------------------------------------------------------------------------------------------------------ contours


def square(side: int = 32, *, edge: int = 8) -> torch.Tensor:
    x = torch.zeros(1, 1, side, side)
    x[..., edge : side - edge, edge : side - edge] = 1
    return x


def test_the_contour_of_a_square_is_its_border():
    lines = translation.contours(square())[0, 0]
    assert set(lines.unique().tolist()) == {0, 1}
    rows, columns = lines.nonzero().unbind(1)
    border = torch.stack([(rows - 8).abs(), (rows - 23).abs(), (columns - 8).abs(), (columns - 23).abs()]).amin(0)
    assert (border <= 1).all() and len(rows) >= 50
    assert not lines[11:21, 11:21].any() and not lines[:7].any()


def test_sobel_is_the_size_of_the_gradient():
    slope = torch.linspace(0, 1, 32).expand(1, 1, 32, 32)
    strengths = translation.contours(slope, method="sobel")[0, 0, 2:-2, 2:-2]
    torch.testing.assert_close(strengths, torch.full_like(strengths, 2 / 31 / 2**0.5), atol=1e-5, rtol=0)


def test_a_picture_that_fills_the_frame_has_a_contour_at_the_frame():
    lines = translation.contours(torch.ones(1, 1, 28, 28))[0, 0]
    assert lines[:2].any() and lines[:, -2:].any() and not lines[4:-4, 4:-4].any()


def test_thresholds_and_smoothing_choose_what_counts():
    faint, noisy = 0.03 * square(), square() * torch.rand(1, 1, 32, 32, generator=seeded())
    assert not translation.contours(faint).any() and translation.contours(faint, low=0.001, high=0.002).any()
    assert translation.contours(noisy, sigma=4).sum() < translation.contours(noisy).sum()
    for side, other in ((32, 2), (64, 1)):  # the smoothing grows with the picture
        x = translation.enlarged(torch.rand(1, 1, 28, 28, generator=seeded(1)), side)
        torch.testing.assert_close(translation.contours(x), translation.contours(x, sigma=side / 32))
        assert not torch.equal(translation.contours(x), translation.contours(x, sigma=other))


def test_wrong_pictures_are_named():
    with pytest.raises(ValueError, match=r"x has shape \(2, 3, 8, 8\); contours are taken of grey pictures"):
        translation.contours(torch.zeros(2, 3, 8, 8))
    with pytest.raises(ValueError, match="x reaches from -1 to 0; pixels have to be in"):
        translation.contours(square() - 1)
    with pytest.raises(ValueError, match="method is 'prewitt'; it has to be 'canny' or 'sobel'"):
        translation.contours(square(), method="prewitt")
    with pytest.raises(ValueError, match=r"size is 20 and x has shape \(1, 1, 32, 32\)"):
        translation.enlarged(square(), 20)
    with pytest.raises(ValueError, match="kind is 'hats'; it has to be one of bags, shoes"):
        translation.garment_pairs("hats", "train")


def test_without_scikit_image_somebody_says_so(monkeypatch):
    monkeypatch.setitem(sys.modules, "skimage.feature", None)
    with pytest.raises(ModuleNotFoundError, match=r"contours need scikit-image: .*lecture_lib\[compare\]"):
        translation.contours(square())


@pytest.mark.parametrize(("kind", "classes"), [("bags", [8]), ("shoes", [5, 7, 9])])
def test_pairs_belong_together(kind, classes, monkeypatch):
    y = torch.arange(10).repeat(4)
    x = torch.rand(40, 1, 28, 28, generator=seeded())
    monkeypatch.setattr(pairs_module.data, "fashion_mnist", {"test": data.ImageData(x, y, "noise")}.get)
    found = translation.garment_pairs(kind, "test", size=32)
    torch.testing.assert_close(found.pictures, translation.enlarged(x[torch.isin(y, torch.tensor(classes))], 32))
    torch.testing.assert_close(found.contours, translation.contours(found.pictures))


def test_enlarging_keeps_the_picture():
    x = translation.contours(square(28, edge=7))
    y = translation.enlarged(x, 56)
    assert y.shape == (1, 1, 56, 56) and y.min() >= 0 and y.max() <= 1
    torch.testing.assert_close(y.mean(), x.mean(), atol=0.03, rtol=0)
    torch.testing.assert_close(translation.enlarged(x, 28), x)


# ------------------------------------------------------------------------------------------------------------ measures


def test_sharpness_is_the_mean_gradient():
    slope = torch.linspace(0, 1, 11).expand(2, 1, 11, 11)
    assert translation.sharpness(slope) == pytest.approx(0.1)
    assert translation.sharpness(slope.transpose(2, 3)) == pytest.approx(0.1)
    assert translation.sharpness((slope + slope.transpose(2, 3)) / 2) == pytest.approx(0.05 * 2**0.5)
    x = square()
    assert translation.sharpness(torch.nn.functional.avg_pool2d(x, 3, 1, 1)) < translation.sharpness(x)
    for wrong in (torch.zeros(0, 1, 4, 4), torch.zeros(2, 1, 1, 4), torch.zeros(4, 4)):
        with pytest.raises(ValueError, match=r"x has shape .*; pictures are \(n, channels, h, w\), at least 2 × 2"):
            translation.sharpness(wrong)


def test_the_f_score_of_contours():
    true, found = torch.zeros(2, 1, 1, 8, 8)
    true[0, 0, 2, :] = 1  # 8 pixels
    found[0, 0, 2, :2] = 1  # 2 of them
    found[0, 0, 3, 2:4] = 1  # 2 beside it
    found[0, 0, 7, :] = 1  # 8 far away
    for tolerance, right, reached in ((0, 2, 2), (1, 4, 5), (5, 12, 8)):  # a pixel reaches one further to the right
        precision, recall = right / 12, reached / 8
        expected = 2 * precision * recall / (precision + recall)
        assert translation.contour_f_score(found, true, tolerance=tolerance) == pytest.approx(expected)
    assert translation.contour_f_score(true, true, tolerance=0) == 1
    assert translation.contour_f_score(0.5 * true, true) == 0 == translation.contour_f_score(true.flip(2), true)
    with pytest.raises(ValueError, match=r"found has shape \(1, 8, 8\) and true \(1, 1, 8, 8\)"):
        translation.contour_f_score(found[0], true)
    with pytest.raises(ValueError, match="tolerance is -1"):
        translation.contour_f_score(found, true, tolerance=-1)


def test_the_distance_of_garments_is_that_of_the_judge_at_its_size():
    x = torch.nn.functional.interpolate(torch.rand(200, 1, 7, 7, generator=seeded()), 28, mode="bilinear")
    judge = features.fashion()
    expected = frechet_distance(judge(x), judge(x.roll(3, -1)))
    assert translation.garment_distance(x, x.roll(3, -1)) == pytest.approx(expected, rel=1e-3)
    large = translation.enlarged(x, 56)
    assert translation.garment_distance(large, x) < 0.2 * expected


def test_an_inverted_network_finds_an_input_for_each_output():
    class Dimmed(nn.Module):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return 0.5 * x + 0.2

    x = 0.1 + 0.8 * torch.rand(3, 1, 4, 4, generator=seeded())
    network = Dimmed().eval()
    found = translation.inverted(network, network(x), steps=200)
    torch.testing.assert_close(found, x, atol=0.03, rtol=0)
    torch.testing.assert_close(translation.inverted(network, network(x[:1]), steps=200), found[:1])
    assert not found.requires_grad
    with pytest.raises(ValueError, match="steps is 0"):
        translation.inverted(network, x, steps=0)
    with pytest.raises(ValueError, match=r"network is in training mode, .* call eval\(\)"):
        translation.inverted(Dimmed(), x)


def test_inverting_leaves_the_networks_parameters_alone():
    network = networks.u_net(width=2, size=16, generator=seeded()).eval()
    translation.inverted(network, torch.rand(1, 1, 16, 16, generator=seeded(1)), steps=2)
    assert all(parameter.grad is None for parameter in network.parameters())


# ------------------------------------------------------------------------------------------------------------- recipes


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


def test_the_recipe_of_bags_writes_a_translator_and_its_card(folder):
    card = recipes.make("pix2pix-bags", where="cpu", folder=folder)
    bags = shipped.bags()
    assert bags(torch.zeros(2, 1, 64, 64)).shape == (2, 1, 64, 64)
    assert not bags.training and not any(parameter.requires_grad for parameter in bags.parameters())
    assert card["updates"] == 20
    assert 0.1 < card["measured"]["l1"] < 0.5 and card["measured"]["frechet_distance"] > 20


def test_the_recipe_of_the_ablation_writes_a_table_and_pictures(folder):
    card = recipes.make("pix2pix-ablation", where="cpu", folder=folder)
    found = pretrained.load("pix2pix-ablation").tensors
    shapes = {name: tuple(tensor.shape) for name, tensor in found.items()}
    assert shapes == {
        "measured": (3, 3, 4),
        "pictures": (3, 8, 32, 32),
        "back": (2, 3, 4),
        "back_pictures": (2, 8, 32, 32),
        "contours": (8, 32, 32),
        "bags": (8, 32, 32),
    }
    for name, row in zip(("L1", "GAN", "both"), found["measured"]):
        means = [entry["mean"] for entry in card["measured"][name].values()]
        assert row.mean(0).tolist() == pytest.approx(means, rel=2e-3, abs=1e-3)
    l1 = (found["pictures"] - found["bags"]).abs().mean((1, 2, 3))
    torch.testing.assert_close(l1, found["measured"][:, 0, 0], atol=0.1, rtol=0)  # of eight bags and of all
    assert card["measured"]["back"]["inverted"].keys() == {"f_score", "f_score_within_a_pixel", "l1", "cpu_seconds"}


# ------------------------------------------------------------------------------------------------------ what is shipped


@pytest.fixture(scope="module")
def test_bags() -> translation.Pairs:
    """Forty of the test bags that ship with the book."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LECTURE_DATA", str(SHIPPED))
        pairs = translation.garment_pairs("bags", "test", size=shipped.SIZE)
    return translation.Pairs(pairs.contours[:40], pairs.pictures[:40])


def test_the_shipped_translator_is_as_good_as_its_card_says(test_bags):
    measured = pretrained.load("pix2pix-bags").card["measured"]
    made = shipped.bags()(test_bags.contours)
    assert (made - test_bags.pictures).abs().mean().item() == pytest.approx(measured["l1"], rel=0.2)
    assert measured["l1"] < 0.5 * measured["l1_of_the_mean_training_bag"]
    assert translation.sharpness(made) / translation.sharpness(test_bags.pictures) == pytest.approx(
        measured["sharpness"], abs=0.15
    )
    nothing = shipped.bags()(torch.zeros(1, 1, 64, 64))
    assert nothing.mean() < 0.5 * made.mean()  # nothing drawn, hardly anything there


def test_what_each_part_of_the_loss_does():
    """The distance alone is nearest and dull, the game alone sharp and far off, and both together most like bags."""
    l1, frechet, sharp = pretrained.load("pix2pix-ablation").tensors["measured"].mean(1)[:, :3].unbind(1)
    assert l1[0] < l1[2] < l1[1]
    assert frechet[2] < frechet[1] and frechet[2] < frechet[0]
    assert sharp[0] < 0.8 < 0.9 < sharp[2] < 1.1 and 0.9 < sharp[1] < 1.1


def test_the_way_back_has_to_be_learned():
    found = pretrained.load("pix2pix-ablation").tensors
    inverted, trained = found["back"][..., 0]
    assert (inverted + 0.2 < trained).all()
    for pictures, score in zip(found["back_pictures"], (inverted[0], trained[0])):
        agreement = translation.contour_f_score(pictures[:, None], found["contours"][:, None], tolerance=0)
        assert agreement == pytest.approx(score.item(), abs=0.1)


def test_the_page_is_sent_a_small_network_without_loose_normalisation():
    network = export(shipped.bags(), input_shape=(1, 64, 64), dtype="int8")
    assert len(network.weights) < 300_000
    operations = [layer["op"] for layer in network.spec["layers"]]
    assert "affine" not in operations, "every batch normalisation is folded"


def test_examples_in_the_documentation_hold():
    for module in (pix2pix, pairs_module, measures):
        results = doctest.testmod(module)
        assert results.attempted > 0 and results.failed == 0
