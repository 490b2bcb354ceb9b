"""Odd arguments for learning from few labels, for mode collapse, for arithmetic with faces, and for the zoo."""

import torch
from fuzzing import Draw, correct_or_named, fuzz, uncovered
from torch import nn

from lecture_lib import arithmetic, mode_collapse, semi_supervised, zoo
from lecture_lib.mode_collapse import harness, measure, methods, players, targets, unrolled
from lecture_lib.rbm import RBM
from lecture_lib.semi_supervised import labels, learning, losses, update
from lecture_lib.semi_supervised import players as of_labels

SCORES = ("class_logits", "real_features", "fake_features", "real_logits", "fake_logits", "y")


def logits(draw: Draw) -> torch.Tensor:
    return draw.tensor(draw.size(), draw.size(2), low=-9, high=9)


@fuzz(losses.with_generated, losses.real_logits)
def test_class_logits(draw):
    given = logits(draw)
    check = lambda found: found.shape == (len(given), given.shape[1] + 1)  # noqa: E731
    correct_or_named(losses.with_generated, given, check=check)
    correct_or_named(losses.real_logits, given, check=lambda found: (found >= given.amax(1) - 0.1).all())


@fuzz(losses.supervised_loss, losses.unsupervised_loss)
def test_losses_of_classes(draw):
    given = logits(draw)
    y = draw.labels(draw.size(), given.shape[-1] if given.dim() else 2)
    correct_or_named(losses.supervised_loss, given, y, check=lambda loss: loss >= 0)
    correct_or_named(losses.unsupervised_loss, given, logits(draw), names=SCORES, check=lambda loss: loss >= 0)


@fuzz(labels.choose_balanced)
def test_choose_balanced(draw):
    classes = draw.one_of(2, 1)
    y = draw.labels(draw.size(4, 12), classes)
    n = draw.one_of(2, 4, 1, 0, -2, 2.5)
    check = lambda chosen: len(chosen) == n and len(set(chosen.tolist())) == n  # noqa: E731
    correct_or_named(labels.choose_balanced, y, n, draw.generator(), check=check)


@fuzz(labels.Labelled)
def test_labelled(draw):
    n = draw.size()
    made = correct_or_named(labels.Labelled, draw.tensor(n, 2), draw.labels(n, 2), draw.generator())
    if made is not None:
        wanted = draw.count()
        correct_or_named(made, wanted, names=("n",), check=lambda found: len(found[0]) <= wanted, finite=False)


@fuzz(of_labels.layered_generator, of_labels.Noise, of_labels.Noise.forward)
def test_layered_generator_and_noise(draw):
    latent, hidden = draw.count(), [draw.count() for _ in range(draw.size(1, 2))]
    made = correct_or_named(of_labels.layered_generator, latent, hidden, generator=draw.generator())
    assert made is None or made(torch.zeros(2, latent)).shape == (2, 1, 28, 28)
    noise = correct_or_named(of_labels.Noise, draw.number(), draw.generator())
    if noise is not None:
        x = draw.tensor(draw.size(), 2)
        correct_or_named(noise, x, names=("x",), check=lambda found: found.shape == x.shape, finite=False)


@fuzz(
    of_labels.ClassDiscriminator, of_labels.ClassDiscriminator.layers, of_labels.ClassDiscriminator.forward,
    of_labels.ClassDiscriminator.classify, learning.Learned.wrong,
)  # fmt: skip
def test_class_discriminator(draw):
    correct_or_named(of_labels.ClassDiscriminator, nn.Identity(), draw.count(), draw.count())
    sizes, classes = [draw.count() for _ in range(draw.size(2, 3))], draw.count()
    noise = (draw.number(), draw.one_of(0.5, 0.0))
    made = correct_or_named(of_labels.ClassDiscriminator.layers, sizes, classes, noise=noise, names=("std",))
    if made is not None:
        x = torch.rand(draw.size(1), sizes[0])
        assert made(x).shape == (len(x), classes)
        assert made.classify(x).max() < classes if len(x) else True
        y = draw.labels(len(x), classes)
        correct_or_named(
            learning.Learned(made, None, 0.0).wrong, x, y, check=lambda wrong: 0 <= wrong <= len(x), names=("x",)
        )


@fuzz(
    update.SemiSupervisedUpdate, update.SemiSupervisedUpdate.discriminator_step,
    update.SemiSupervisedUpdate.generator_step,
)  # fmt: skip
def test_a_round_with_classes(draw):
    torch.manual_seed(0)
    random = draw.generator()
    labelled = labels.Labelled(torch.rand(4, 3), torch.arange(4) % 2, random)
    player = of_labels.ClassDiscriminator(nn.Linear(3, 2), 2, 2)
    given = {"weight": draw.number(), "labels_per_step": draw.count(), "match_features": draw.one_of(True, False)}
    made = correct_or_named(
        semi_supervised.SemiSupervisedUpdate, nn.Linear(2, 3), player, lambda n: torch.rand(n, 2, generator=random),
        labelled, **given, learning_rate=draw.number(0, 0.1), names=("d_learning_rate",),
    )  # fmt: skip
    if made is not None:
        real = draw.spoiled(torch.rand(draw.size(), 3))
        correct_or_named(made, real, 0.0, names=SCORES)
        correct_or_named(made.discriminator_step, real, real + 1, names=SCORES)
        fake = made.generator(torch.rand(2, 2))
        correct_or_named(made.generator_step, real, fake, names=SCORES)


@fuzz(learning.from_labels, learning.from_all_pictures, examples=0.25)
def test_learning(draw):
    x, random = torch.rand(60, 1, 28, 28), draw.generator()
    labelled = labels.Labelled(x[:10], torch.arange(10), random)
    correct_or_named(learning.from_labels, labelled, steps=draw.count(1, 2), generator=random)
    x = draw.one_of(x, x[:20], x[0], x[:, :, :27])
    correct_or_named(
        learning.from_all_pictures, labelled, x, epochs=draw.count(1, 1), generator=random, names=("batch_size",)
    )


# -------------------------------------------------------------------------------------------------------- mode collapse


def method(draw: Draw) -> dict:
    given: dict = {"g_loss": draw.one_of("minimax", "non-saturating", "critic", "")} if draw.odd(2) else {}
    for name in ("k", "kernels"):
        given |= {name: draw.count(0, 2)} if draw.odd() else {}
    for name in ("d_steps", "packed"):
        given |= {name: draw.count(1, 2)} if draw.odd() else {}
    for name in ("g_rate", "d_rate", "real_label", "penalty", "history", "replay"):
        given |= {name: draw.number(0, 0.5)} if draw.odd() else {}
    return given


@fuzz(methods.Method, harness.play, measure.judge, players.Makers, players.Makers.forward, players.Makers.sample)
def test_play_and_judge(draw):
    made = correct_or_named(mode_collapse.Method, **method(draw))
    if made is None:
        return
    networks = mode_collapse.Networks(latent=2, hidden=(3,), d_hidden=(3,), batch=8)
    copies, seeds = draw.count(1, 2), draw.one_of(None, None, None, [1, 2], [])
    given = {"steps": draw.count(1, 2), "times": draw.one_of(1, 0, [1], 1), "generator": draw.generator()}
    makers = correct_or_named(
        mode_collapse.play, made, copies=copies, seeds=seeds, **given, networks=networks,
        names=("packed", "discriminator"),
    )  # fmt: skip
    if makers is not None:
        correct_or_named(
            mode_collapse.judge, makers, makers.copies, mode_collapse.RING, draw.generator(), draw.count(),
            names=("samples", "copies"), check=lambda found: ((found.jsd >= -1e-6) & (found.jsd <= 0.7)).all(),
        )  # fmt: skip
        correct_or_named(makers.sample, draw.count(), draw.generator())


@fuzz(targets.Target.sample)
def test_sample_of_a_target(draw):
    n = draw.count()
    correct_or_named(mode_collapse.RING.sample, n, draw.generator(), check=lambda x: x.shape == (n, 2))


@fuzz(unrolled.unrolled_generator_loss, unrolled.look_ahead, unrolled.step, unrolled.Descender.detach)
def test_unrolled_generator_loss(draw):
    torch.manual_seed(0)
    g, d = nn.Linear(2, 3), nn.Linear(3, 1)
    optimisers = (torch.optim.Adam, torch.optim.SGD, torch.optim.RMSprop)
    optimiser = draw.one_of(None, draw.one_of(*optimisers)(d.parameters(), lr=0.1))
    given = {"k": draw.count(0, 2), "learning_rate": draw.one_of(None, draw.number(0, 0.1)), "copies": draw.count(1, 1)}
    real, z = draw.spoiled(torch.rand(draw.size(), 3)), draw.spoiled(torch.rand(draw.size(), 2))
    correct_or_named(
        mode_collapse.unrolled_generator_loss, g, d, real, z, optimiser=optimiser, first_order=draw.odd(2), **given,
        names=SCORES, check=lambda loss: loss.dim() == 0,
    )  # fmt: skip


# ------------------------------------------------------------------------------------------------- arithmetic and zoo


@fuzz(arithmetic.analogy)
def test_analogy(draw):
    d, before = draw.size(), draw.one_of((), (2,))
    three = [draw.tensor(*before, draw.size(), d) for _ in range(3)]
    correct_or_named(arithmetic.analogy, *three, check=lambda found: found.shape[-1] == d or draw is None)


@fuzz(arithmetic.success_rate)
def test_success_rate(draw):
    right = draw.tensor(draw.size(), low=0, high=1, dtype=torch.float32) > 0.5 if draw.odd(2) else draw.tensor(3)
    check = lambda found: 0 <= found.low <= found.rate + 1e-9 and found.rate <= found.high + 1e-9 <= 1 + 2e-9  # noqa: E731
    correct_or_named(arithmetic.success_rate, right, draw.number(), check=check)


@fuzz(arithmetic.nearest)
def test_nearest(draw):
    shape = (draw.size(), 2)
    pictures, references = (
        draw.tensor(draw.size(), *shape, low=0, high=1),
        draw.tensor(draw.size(), *shape, low=0, high=1),
    )
    correct_or_named(
        arithmetic.nearest, pictures, references, check=lambda found: (found.index < len(references)).all()
    )


@fuzz(arithmetic.plain_faces, arithmetic.people, examples=0.25)
def test_plain_faces_and_people(draw):
    n = draw.count(1, 2)
    correct_or_named(arithmetic.plain_faces, n, draw.generator(), check=lambda faces: len(faces.x) == n)
    correct_or_named(arithmetic.people, n, generator=draw.generator(), check=lambda found: found.seen.shape == (n, 5))


@fuzz(arithmetic.FaceJudge, arithmetic.FaceJudge.forward, arithmetic.FaceJudge.attributes)
def test_face_judge(draw):
    x = draw.tensor(draw.size(), 3, draw.one_of(32, 33), 32, low=0, high=1)
    x = x.nan_to_num().clamp(0, 1)
    judge = arithmetic.FaceJudge(generator=draw.generator())
    correct_or_named(judge, x, names=("x",), check=lambda found: found.shape == (len(x), 32))
    correct_or_named(judge.attributes, x, names=("x",), check=lambda found: found.shape == (len(x), 5))


@fuzz(arithmetic.has, arithmetic.members)
def test_has_and_members(draw):
    seen = draw.tensor(draw.size(), 5)
    name, side = draw.one_of(*arithmetic.BORDERS, "skin", ""), draw.one_of(1, 0, 2, -1, 0.5)
    correct_or_named(arithmetic.has, seen, name, side, clearly=draw.odd(2), check=lambda found: len(found) == len(seen))
    people = arithmetic.People(torch.zeros(len(seen) if seen.dim() else 0, 2), seen)
    correct_or_named(arithmetic.members, people, **{name or "smile": side}, names=("seen", name))


@fuzz(zoo.samplers, examples=0.25)
def test_samplers(draw):
    made = correct_or_named(zoo.samplers, draw.one_of("mnist", "fashion", "", "faces"), finite=False)
    if made is not None:
        n = draw.count(1, 2)
        sampler = made[draw.one_of("VAE", "VAE, drawn pixels", "GAN")]
        correct_or_named(sampler, n, draw.generator(), names=("n",), check=lambda x: x.shape == (n, 1, 28, 28))


@fuzz(zoo.dreams, examples=0.5)
def test_dreams(draw):
    usual, (zoo.BURN_IN, zoo.BETWEEN) = (zoo.BURN_IN, zoo.BETWEEN), (2, 1)
    try:
        n, machine = draw.count(), RBM(draw.one_of(784, 783), 2, generator=draw.generator())
        start = draw.one_of(None, draw.tensor(draw.size(), 784, low=0, high=1))
        given = {"start": start, "names": ("v", "visible"), "check": lambda x: x.shape == (n, 1, 28, 28)}
        correct_or_named(zoo.dreams, machine, n, draw.generator(), **given)
    finally:
        zoo.BURN_IN, zoo.BETWEEN = usual


def test_every_function_is_fuzzed():
    stored = "takes no argument: it reads what ships with the book"
    inside = "a part of the harness, which gives it what it needs"
    without = {
        "lecture_lib.arithmetic.faces": stored,
        "lecture_lib.arithmetic.judge": stored,
        "lecture_lib.arithmetic.training_faces": stored,
        "lecture_lib.semi_supervised.measured.measured": stored,
        "lecture_lib.mode_collapse.stored": "reads a file by its name, as pretrained.load does",
        "lecture_lib.mode_collapse.players.Critics": inside,
        "lecture_lib.mode_collapse.players.Critics.prepare": inside,
        "lecture_lib.mode_collapse.players.closeness": inside,
    }
    modules = ("semi_supervised", "mode_collapse", "arithmetic", "zoo")
    assert not uncovered(*(f"lecture_lib.{name}" for name in modules), without=without)
