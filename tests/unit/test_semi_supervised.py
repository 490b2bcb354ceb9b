"""The game with K + 1 classes: what D says of classes and of reality, who learns from what, and what was measured."""

import doctest
import math
import shutil
import sys
from functools import partial
from pathlib import Path

import pytest
import torch
import torch.nn.functional as F
from torch import nn

from lecture_lib import data, gan, pretrained, recipes
from lecture_lib import semi_supervised as ss
from lecture_lib.recipes import semi_supervised as recipe
from lecture_lib.semi_supervised import labels, learning, losses, players

F64 = torch.float64
SGD = torch.optim.SGD


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def normals(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.randn(shape, generator=seeded(seed), dtype=F64)


def logits(n: int = 6, classes: int = 4, seed: int = 0) -> torch.Tensor:
    return (3 * normals(n, classes, seed=seed)).requires_grad_()


def value_and_gradient(loss: torch.Tensor, *inputs: torch.Tensor) -> list[torch.Tensor]:
    return [loss.detach(), *torch.autograd.grad(loss, inputs)]


# ------------------------------------------------------------------------------------------------------------- logits


def test_k_plus_one_classes_and_the_sum_of_exponentials_say_the_same():
    """D = Z / (Z + 1) is one minus the last of K + 1 probabilities; what is left of the others is the K-softmax."""
    of = logits()
    p, d = ss.with_generated(of).softmax(1), ss.real_logits(of).sigmoid()
    z = of.exp().sum(1)
    torch.testing.assert_close(d, z / (z + 1))
    torch.testing.assert_close(1 - p[:, -1], d)
    torch.testing.assert_close(p[:, :-1], d[:, None] * of.softmax(1))
    assert 0 < d.min() < 0.5 < d.max() < 1


def test_losses_and_their_gradients_are_those_of_a_softmax_over_k_plus_one():
    """Written with probabilities of K + 1 classes, as in the paper's section 5, and with logits, as in the code."""
    real, fake, few, y = logits(6), logits(5, seed=1), logits(3, seed=2), torch.tensor([2, 0, 3])
    p_real, p_fake, p_few = (ss.with_generated(of).softmax(1) for of in (real, fake, few))
    by_hand = -(1 - p_real[:, -1]).log().mean() - p_fake[:, -1].log().mean()
    torch.testing.assert_close(
        value_and_gradient(ss.unsupervised_loss(real, fake), real, fake), value_and_gradient(by_hand, real, fake)
    )
    given_real = p_few[torch.arange(3), y] / (1 - p_few[:, -1])
    torch.testing.assert_close(
        value_and_gradient(ss.supervised_loss(few, y), few), value_and_gradient(-given_real.log().mean(), few)
    )


def test_cross_entropy_over_all_classes_splits_into_class_and_reality():
    """−ln p(y | x) = −ln p(y | x, y ≤ K) − ln D(x)."""
    of, y = logits(3), torch.tensor([2, 0, 3])
    real = -F.logsigmoid(ss.real_logits(of)).mean()
    torch.testing.assert_close(F.cross_entropy(ss.with_generated(of), y), ss.supervised_loss(of, y) + real)
    fake = torch.full((3,), 4)
    torch.testing.assert_close(F.cross_entropy(ss.with_generated(of), fake), -F.logsigmoid(-ss.real_logits(of)).mean())


def test_the_gradients_in_closed_form():
    """By the logit l_k: (D − 1) q_k of a real picture, D q_k of a generated one, q_k − [k = y] of one with a label.

    q is the softmax of the K logits. Without a label all of them are pushed the same way, each by its share.
    """
    of, other, y = logits(5), logits(5, seed=1), torch.tensor([0, 1, 2, 3, 0])
    d, q = ss.real_logits(of).sigmoid()[:, None], of.softmax(1)
    torch.testing.assert_close(value_and_gradient(ss.unsupervised_loss(of, other), of)[1], (d - 1) * q / 5)
    torch.testing.assert_close(value_and_gradient(ss.unsupervised_loss(other, of), of)[1], d * q / 5)
    torch.testing.assert_close(value_and_gradient(ss.supervised_loss(of, y), of)[1], (q - F.one_hot(y, 4)) / 5)


def test_one_logit_of_k_plus_one_is_too_many():
    """Any K + 1 logits and those with the last one subtracted are the same distribution; the loss is flat that way."""
    of, y = (3 * normals(6, 5)).requires_grad_(), torch.tensor([0, 4, 2, 1, 3, 4])
    reduced = of[:, :-1] - of[:, -1:]
    torch.testing.assert_close(ss.with_generated(reduced).softmax(1), of.softmax(1))
    ours = value_and_gradient(F.cross_entropy(ss.with_generated(reduced), y), of)
    torch.testing.assert_close(ours, value_and_gradient(F.cross_entropy(of, y), of))
    torch.testing.assert_close(ours[1].sum(1), torch.zeros(6, dtype=F64))


def test_the_classes_see_no_common_shift_but_reality_does():
    """The supervised loss leaves one direction of the K logits free. The unsupervised loss takes it for its answer."""
    of, y = logits(6), torch.tensor([0, 3, 2, 1, 3, 0])
    torch.testing.assert_close(ss.supervised_loss(of + 7, y), ss.supervised_loss(of, y))
    torch.testing.assert_close(ss.real_logits(of + 7), ss.real_logits(of) + 7)


def test_logarithms_stay_exact_where_probabilities_have_run_out():
    sure = torch.tensor([[200.0, 0.0], [0.0, 200.0]], requires_grad=True)
    loss = ss.unsupervised_loss(sure, sure)
    assert loss.item() == pytest.approx(200) and torch.autograd.grad(loss, sure)[0].isfinite().all()
    lost = sure - 500  # ln Z = −300, where Z is 0 in float32
    assert ss.unsupervised_loss(lost, lost).item() == pytest.approx(300)


def test_losses_of_a_network_that_knows_nothing():
    nothing = torch.zeros(8, 10)
    assert ss.supervised_loss(nothing, torch.arange(8)).item() == pytest.approx(math.log(10))
    assert ss.unsupervised_loss(nothing, nothing).item() == pytest.approx(math.log(1.1) + math.log(11), rel=1e-6)
    even = nothing - math.log(10)  # Z = 1
    assert ss.unsupervised_loss(even, even).item() == pytest.approx(2 * math.log(2), rel=1e-6)


def test_an_unlabelled_picture_says_nothing_about_its_class():
    """The loss stays the same when the classes of any picture change their places."""
    real, fake = logits(6), logits(6, seed=1)
    other = torch.stack([row[torch.randperm(4, generator=seeded(i))] for i, row in enumerate(real)])
    assert not torch.equal(other, real)
    torch.testing.assert_close(ss.unsupervised_loss(other, fake), ss.unsupervised_loss(real, fake))


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        (torch.zeros(5), r"class_logits has shape \(5,\); it has to be \(n, K\)"),
        (torch.zeros(5, 1), "for each of K classes, at least 2"),
        (torch.zeros(0, 3), "class_logits has shape .* the batch is empty"),
        (torch.full((2, 3), math.nan), "class_logits holds NaN or infinity"),
    ],
)
def test_bad_logits(bad, message):
    y, good = torch.zeros(len(bad), dtype=torch.long), torch.zeros(2, 3)
    for call in (
        lambda: ss.with_generated(bad),
        lambda: ss.real_logits(bad),
        lambda: ss.supervised_loss(bad, y),
        lambda: ss.unsupervised_loss(bad, good),
        lambda: ss.unsupervised_loss(good, bad),
    ):
        with pytest.raises(ValueError, match=message):
            call()


@pytest.mark.parametrize(
    ("y", "message"),
    [
        ([0, 1, 2], r"y has shape \(3,\) and type torch.int64; for these logits it has to be \(2,\), of integers"),
        ([0.0, 1.0], "type torch.float32"),
        ([0, 3], "y holds numbers from 0 to 3; the classes of the logits are 0 to 2"),
        ([-100, 1], "y holds numbers from -100 to 1"),
    ],
)
def test_labels_that_do_not_fit(y, message):
    """−100 would be passed over in silence by PyTorch: "generated" is no label either."""
    with pytest.raises(ValueError, match=message):
        ss.supervised_loss(torch.zeros(2, 3), torch.tensor(y))


# ------------------------------------------------------------------------------------------------------------- labels


def test_as_many_labels_of_each_class_drawn_by_the_seed():
    y = torch.randint(10, (2000,), generator=seeded(5))
    chosen = ss.choose_balanced(y, 100, seeded())
    assert y[chosen].bincount().tolist() == [10] * 10 and len(chosen.unique()) == 100
    assert torch.equal(chosen, ss.choose_balanced(y, 100, seeded()))
    other = ss.choose_balanced(y, 100, seeded(1))
    assert len(set(chosen.tolist()) & set(other.tolist())) < 30, "5 in common are expected"
    assert chosen.double().mean() == pytest.approx(1000, abs=250), "from everywhere, not from the beginning"


def test_more_labels_are_those_of_before_and_others():
    y = torch.randint(10, (2000,), generator=seeded(5))
    few, many = (ss.choose_balanced(y, n, seeded()) for n in (20, 100))
    assert torch.equal(many[:20], few)


@pytest.mark.parametrize(
    ("y", "n", "message"),
    [
        ([0, 1, 0, 1], 3, "n is 3; for equally many labels of 2 classes it has to be a multiple of 2"),
        ([0, 1, 0, 1], 0, "n is 0"),
        ([0, 1, 0, 0], 4, "n is 4, 2 labels of each class, but one class has only 1 examples"),
        ([0, 2, 0, 2], 3, "one class has only 0 examples"),
        ([[0, 1]], 2, r"y has shape \(1, 2\)"),
        ([], 2, r"y has shape \(0,\)"),
        ([0.0, 1.0], 2, "type torch.float32; it has to be .*, of integers"),
    ],
)
def test_labels_that_cannot_be_chosen(y, n, message):
    with pytest.raises(ValueError, match=message):
        ss.choose_balanced(torch.tensor(y), n, seeded())


def test_a_batch_of_labelled_pictures_keeps_pairs_together_and_repeats_none():
    x = torch.arange(30.0).view(10, 3)
    labelled = ss.Labelled(x, torch.arange(10), seeded())
    seen = torch.zeros(10)
    for _ in range(60):
        part, y = labelled(4)
        assert torch.equal(part, x[y]) and len(y.unique()) == 4
        seen[y] += 1
    assert seen.min() > 10, "24 are expected"
    assert sorted(labelled(99)[1].tolist()) == list(range(10)) and len(labelled) == 10
    for bad in (torch.arange(9), torch.arange(10)[:, None]):
        with pytest.raises(ValueError, match=r"x has shape \(10, 3\) and y .*; every picture needs its label"):
            ss.Labelled(x, bad, seeded())
    with pytest.raises(ValueError, match="every picture needs its label"):
        ss.Labelled(x[:0], torch.arange(0), seeded())


# ------------------------------------------------------------------------------------------------------------ a round


def duel() -> tuple[nn.Module, ss.ClassDiscriminator]:
    torch.manual_seed(0)
    body = nn.Sequential(nn.Linear(2, 5), nn.Tanh())
    return nn.Linear(1, 2).double(), ss.ClassDiscriminator(body, 5, 3).double()


REAL, FEW, Y = normals(6, 2), normals(4, 2, seed=1), torch.tensor([0, 2, 1, 1])


def noise(n: int) -> torch.Tensor:
    return normals(n, 1, seed=n)


def labelled(n: int) -> tuple[torch.Tensor, torch.Tensor]:
    return FEW[:n], Y[:n]


def update_of(generator, discriminator, few=labelled, **options) -> ss.SemiSupervisedUpdate:
    return ss.SemiSupervisedUpdate(generator, discriminator, noise, few, optimiser=SGD, **options)


def descend_by_hand(network: nn.Module, loss: torch.Tensor, rate: float) -> None:
    parameters = list(network.parameters())
    gradients = torch.autograd.grad(loss, parameters, allow_unused=True)
    for p, gradient in zip(parameters, gradients, strict=True):
        if gradient is not None:
            p.data -= rate * gradient


@pytest.mark.parametrize("match_features", [True, False])
def test_a_round_by_hand(match_features):
    """Plain gradient descent: D by both losses, λ = 0.3, with 3 labels in the step; then G against the new D."""
    (g, d), z = duel(), noise(6)
    few, real, fake = d(FEW[:3]), d(REAL), d(g(z).detach())
    supervised = -few.log_softmax(1)[torch.arange(3), Y[:3]].mean()
    d_real, d_fake = (of.logsumexp(1).sigmoid() for of in (real, fake))
    unsupervised = -d_real.log().mean() - (1 - d_fake).log().mean()
    descend_by_hand(d, supervised + 0.3 * unsupervised, 0.2)
    if match_features:
        g_loss = (d.body(REAL).detach().mean(0) - d.body(g(z)).mean(0)).square().sum()
    else:
        g_loss = -d(g(z)).logsumexp(1).sigmoid().log().mean()
    descend_by_hand(g, g_loss, 0.2)
    generator, discriminator = duel()
    options = {"labels_per_step": 3, "weight": 0.3, "match_features": match_features, "learning_rate": 0.2}
    step = update_of(generator, discriminator, **options)(REAL, 0.5)
    for ours, theirs in ((generator, g), (discriminator, d)):
        torch.testing.assert_close(list(ours.parameters()), list(theirs.parameters()))
    reported = [step.supervised, step.unsupervised, step.g_loss, step.real_score, step.fake_score]
    expected = [supervised, unsupervised, g_loss, real.logsumexp(1).mean(), fake.logsumexp(1).mean()]
    torch.testing.assert_close([value.detach() for value in reported], [value.detach() for value in expected])


def test_feature_matching_teaches_the_generator_alone():
    """The features of generated pictures come nearer, and D gets neither a step nor a gradient from it."""
    generator, discriminator = duel()
    before = {name: p.clone() for name, p in discriminator.state_dict().items()}
    update = update_of(generator, discriminator, learning_rate=0.3)
    distances = [update.generator_step(REAL, generator(noise(6))).item() for _ in range(30)]
    assert distances[-1] < 0.5 * distances[0] and all(p.grad is not None for p in generator.parameters())
    assert all(p.grad is None for p in discriminator.parameters())
    torch.testing.assert_close(dict(discriminator.state_dict()), before, rtol=0, atol=0)


def test_the_discriminator_step_leaves_the_generator_alone():
    generator, discriminator = duel()
    before = [p.detach().clone() for p in generator.parameters()]
    update_of(generator, discriminator, learning_rate=0.3).discriminator_step(REAL, generator(noise(6)))
    torch.testing.assert_close([p.detach() for p in generator.parameters()], before, rtol=0, atol=0)
    assert all(p.grad is None for p in generator.parameters())


def test_labels_alone_teach_which_class_is_which():
    """Without weight the step is that of the baseline; with it, unlabelled pictures move D as well."""
    moved = []
    for weight in (0.0, 1.0):
        _, discriminator = duel()
        update_of(duel()[0], discriminator, weight=weight, learning_rate=0.2)(REAL, 0.0)
        moved.append([p.detach() for p in discriminator.parameters()])
    _, alone = duel()
    descend_by_hand(alone, ss.supervised_loss(alone(FEW), Y), 0.2)
    torch.testing.assert_close(moved[0], [p.detach() for p in alone.parameters()])
    assert not torch.allclose(moved[1][0], moved[0][0])


def test_other_labels_teach_something_else():
    """The labels reach D: exchanging two classes exchanges what the last layer learns about them."""
    swap = torch.tensor([1, 0, 2])
    heads = []
    for few in (labelled, lambda n: (FEW[:n], swap[Y[:n]])):
        generator, discriminator = duel()
        for p in discriminator.head.parameters():
            p.data.zero_()
        update_of(generator, discriminator, few, learning_rate=0.2).discriminator_step(REAL, generator(noise(6)))
        heads.append(discriminator.head[0].weight.detach())
    torch.testing.assert_close(heads[1], heads[0][swap])
    assert not torch.allclose(heads[1], heads[0])


def test_the_rates_stay_and_then_fall_to_zero():
    update = update_of(*duel(), learning_rate=0.3)
    for progress, rate in ((0.0, 0.3), (0.6, 0.3), (5 / 6, 0.15), (0.99, 0.009)):
        update(REAL, progress)
        for optimiser in (update.g_optimiser, update.d_optimiser):
            assert optimiser.param_groups[0]["lr"] == pytest.approx(rate)
    again = update_of(*duel(), learning_rate=0.3)
    again.load_state_dict(update.state_dict())
    again(REAL, 0.0)
    assert again.d_optimiser.param_groups[0]["lr"] == pytest.approx(0.3), "a resumed training knows the first rate"


@pytest.mark.parametrize("options", [{"weight": -1.0}, {"weight": math.nan}, {"labels_per_step": 0}])
def test_options_that_make_no_sense(options):
    with pytest.raises(ValueError, match="weight is .* and labels_per_step .*; they have to be at least 0 and 1"):
        update_of(*duel(), **options)


# ------------------------------------------------------------------------------------------------------------ players


def test_noise_is_there_in_training_only():
    layer = players.Noise(0.5, seeded())
    x = torch.ones(200, 100)
    assert (layer(x) - x).std().item() == pytest.approx(0.5, rel=0.02)
    assert not torch.equal(layer(x), layer(x)) and torch.equal(layer.eval()(x), x)
    with pytest.raises(ValueError, match="std is -0.1; a standard deviation is 0 or more"):
        players.Noise(-0.1)


def test_the_discriminator_for_digits():
    network = ss.ClassDiscriminator.layers((784, 20, 15), 10, generator=seeded())
    x = torch.rand(7, 1, 28, 28, generator=seeded())
    assert network(x).shape == (7, 10) and network.body(x).shape == (7, 15) and (network.body(x) >= 0).all()
    assert [m.std for m in network.modules() if isinstance(m, players.Noise)] == [0.3, 0.5]
    again = ss.ClassDiscriminator.layers((784, 20, 15), 10, generator=seeded())
    assert torch.equal(again(x), ss.ClassDiscriminator.layers((784, 20, 15), 10, generator=seeded())(x)), "one seed"
    network.eval()
    torch.testing.assert_close(network(x), network.head(network.body(x)))
    torch.testing.assert_close(network.classify(x), network(x).argmax(1))
    assert sum(p.numel() for p in network.parameters()) == 784 * 20 + 20 + 20 * 15 + 15 + 15 * 10 + 10, (
        "no K + 1st logit"
    )


# ----------------------------------------------------------------------------------------------------------- learning


def blobs(n: int, seed: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Pictures of ten classes, which differ in the row that is bright."""
    y = torch.arange(n) % 10
    x = 0.2 * torch.rand(n, 1, 28, 28, generator=seeded(seed))
    x[torch.arange(n), 0, 2 * y] += 0.7
    return x, y


def test_both_ways_learn_and_are_repeatable():
    x, y = blobs(200, 0)
    test = blobs(100, 1)
    results = []
    for _ in range(2):
        labelled = ss.Labelled(x[:20], y[:20], seeded())
        alone = ss.from_labels(labelled, steps=60, generator=seeded(1))
        both = ss.from_all_pictures(ss.Labelled(x[:20], y[:20], seeded()), x, epochs=8, generator=seeded(1))
        results.append((alone, both))
        assert alone.wrong(*test) == 0 and both.wrong(*test) == 0 and alone.generator is None
        assert not alone.discriminator.training and not both.generator.training
        assert alone.cpu_seconds > 0 and both.cpu_seconds > 0
    for ours, theirs in zip(*results, strict=True):
        torch.testing.assert_close(
            list(ours.discriminator.parameters()), list(theirs.discriminator.parameters()), rtol=0, atol=0
        )
    wrong = (results[0][0].discriminator.classify(test[0]) != test[1].roll(1)).sum()
    assert results[0][0].wrong(test[0], test[1].roll(1)) == wrong == 100


def test_wrong_labels_teach_wrong_classes():
    """Only the labels that were given count: with each one class too high, so is what both ways answer."""
    x, y = blobs(200, 0)
    test, truth = blobs(100, 1)
    for learn in (
        lambda few: ss.from_labels(few, steps=60, generator=seeded()),
        lambda few: ss.from_all_pictures(few, x, epochs=8, generator=seeded()),
    ):
        learned = learn(ss.Labelled(x[:20], (y[:20] + 1) % 10, seeded()))
        assert learned.wrong(test, (truth + 1) % 10) == 0


def test_the_ordinary_losses_do_the_rest():
    """The unsupervised loss is chapter 5's, of the logit ln Z; feature matching is chapter 6's."""
    real, fake = logits(6), logits(6, seed=1)
    torch.testing.assert_close(
        ss.unsupervised_loss(real, fake), gan.discriminator_loss(real.logsumexp(1), fake.logsumexp(1))
    )


# ---------------------------------------------------------------------------------------------------------- the recipe


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """An empty folder for the table, a cache of its own, the judge of pictures, and the smallest scale."""
    monkeypatch.setenv("LECTURE_SCALE", "smoke")
    monkeypatch.setenv("LECTURE_DATA", str(Path(data.__file__).parent / "shipped"))
    monkeypatch.setenv("LECTURE_CACHE", str(tmp_path / "cache"))
    (tmp_path / "weights").mkdir()
    for suffix in ("json", "safetensors"):
        shutil.copy(pretrained.FOLDER / f"features-mnist.{suffix}", tmp_path / "weights")
    monkeypatch.setattr(pretrained, "FOLDER", tmp_path / "weights")
    return tmp_path / "weights"


def killed_at(number: int, seen: list, monkeypatch) -> None:
    """Let the recipe's trainings run, noted in ``seen``, and the one of this number be interrupted."""

    def training(whole, *arguments, **options):
        seen.append(1)
        if len(seen) == number:
            raise KeyboardInterrupt
        return whole(*arguments, **options)

    for name in ("_alone", "_played"):
        monkeypatch.setattr(recipe, name, partial(training, getattr(recipe, name)))


def test_the_recipe_goes_on_after_a_kill_and_the_table_is_read_as_it_was_written(folder, tmp_path, monkeypatch):
    seen = []
    killed_at(4, seen, monkeypatch)
    with pytest.raises(KeyboardInterrupt):
        recipes.make("semi-supervised-mnist", where="cpu", folder=folder)
    card = recipes.make("semi-supervised-mnist", where="cpu", folder=folder)
    assert len(seen) == 4 + 10 - 3, "what has ended is not trained again"
    found = ss.measured()
    assert found.labels == (20, 100) and list(found.errors) == ["labels only", "K + 1 classes"]
    for name, errors in found.errors.items():
        rows = [[card["measured"][name][str(n)]["wrong"][seed] / 20 for n in found.labels] for seed in range(2)]
        torch.testing.assert_close(errors, torch.tensor(rows, dtype=F64))  # % of 2,000 test images
        assert 5 < errors.min() and errors.max() < 90
    torch.testing.assert_close(found.errors_by_generator[0], found.errors["K + 1 classes"][:, 1])
    assert found.generators == ("feature matching", "ordinary loss") and found.distances.shape == (2, 2)
    assert (found.distances > 75).all() and found.pictures.shape == (2, 16, 28, 28)
    assert 0 <= found.pictures.min() < 0.5 < found.pictures.max() <= 1
    assert {n: (own["wrong_of_10000"], own["standard_deviation"]) for n, own in card["published"].items()} == {
        str(n): row for n, row in ss.PUBLISHED.items()
    }
    assert not list((tmp_path / "cache").rglob("*.safetensors"))


@pytest.mark.parametrize("way", ["alone", "played"])
def test_labels_that_were_not_chosen_change_nothing(way, monkeypatch):
    """All labels behind the last chosen one are exchanged for others; the training ends with the same answers."""
    monkeypatch.setenv("LECTURE_SCALE", "smoke")
    x, y = blobs(300, 0)
    order = torch.randperm(300, generator=seeded())
    chosen = ss.choose_balanced(y, 20, seeded())
    last = max((order == place).nonzero().item() for place in chosen)
    other = y.clone()
    other[order[last + 1 :]] = y[order[last + 1 :]].roll(1)
    assert (other != y).sum() > 100 and torch.equal(ss.choose_balanced(other, 20, seeded()), chosen)
    results = []
    for known in (y, other):
        material = recipe._Material(x, known, *blobs(200, 1))
        if way == "alone":
            results.append(recipe._alone(material, 20, 0)[0])
        else:
            results.append(recipe._played(material, lambda made: made.sum().item(), 20, 0, 1)[[0, 2]])
    torch.testing.assert_close(*results, rtol=0, atol=0)


def test_both_ways_and_every_number_of_labels_share_their_choice():
    x, y = blobs(300, 0)
    material = recipe._Material(x, y, x, y)
    few, many = (recipe._labelled(material, n, 3, seeded()) for n in (20, 100))
    assert torch.equal(many.x[:20], few.x) and torch.equal(many.y[:20], few.y)
    assert not torch.equal(recipe._labelled(material, 20, 4, seeded()).x, few.x)


def test_the_shipped_table_is_whole_and_the_game_wins_in_every_row():
    found, card = ss.measured(), pretrained.load("semi-supervised-mnist").card
    assert found.labels == (20, 50, 100, 200, 1000)
    assert all(errors.shape == (3, 5) for errors in found.errors.values())
    only, game = found.errors.values()
    assert (game < only).all() and (game[:, 1:] < 0.6 * only[:, 1:]).all()
    for rows in card["measured"].values():
        for row in rows.values():
            wrong = torch.tensor(row["wrong"], dtype=F64)
            assert abs(wrong.mean() - row["mean"]) < 0.06 and abs(wrong.std() - row["standard_deviation"]) < 0.06


@pytest.mark.parametrize("module", [ss, labels, losses, players, learning, sys.modules[ss.measured.__module__]])
def test_examples_in_the_documentation_hold(module):
    assert doctest.testmod(module).failed == 0
