"""Fuzzing of lecture_lib.rbm: a correct result, or an error that names the argument."""

import torch
from fuzzing import correct_or_named, fuzz, uncovered

from lecture_lib import rbm
from lecture_lib.rbm import RBM, deep_belief, learning, partition


def machine(draw, n_visible=4, n_hidden=3):
    """A machine with weights of any size, and of one of two precisions."""
    dtype = draw.one_of(torch.float32, torch.float64)
    sizes = {"W": (n_visible, n_hidden), "b": (n_visible,), "c": (n_hidden,)}
    scale = draw.one_of(1.0, 0.0, 10.0)
    generator = draw.generator()
    return RBM.from_tensors({k: scale * torch.randn(s, generator=generator, dtype=dtype) for k, s in sizes.items()})


def units(draw, n, width):
    return draw.tensor(n, width, low=0, high=1)


def whole(v):
    return v if v.dtype == torch.bool else v.round()


def probabilities(shape):
    return lambda p: p.shape == shape and (p >= 0).all() and (p <= 1).all()


def binary(shape):
    return lambda v: v.shape == shape and ((v == 0) | (v == 1)).all()


@fuzz(RBM)
def test_rbm(draw):
    correct_or_named(
        RBM, draw.count(), draw.count(), generator=draw.generator(), check=lambda made: (made.b == 0).all()
    )


@fuzz(RBM.from_tensors)
def test_from_tensors(draw):
    tensors = {"W": draw.tensor(3, 2), "b": draw.tensor(3), "c": draw.tensor(2)}
    if draw.odd():
        del tensors[draw.one_of(*tensors)]
    correct_or_named(RBM.from_tensors, tensors, names="Wbc", check=lambda made: made.W.shape == (3, 2) or len(made.b))


@fuzz(RBM.energy)
def test_energy(draw):
    made, n = machine(draw), draw.size()
    correct_or_named(made.energy, units(draw, n, 4), units(draw, n, 3), check=lambda e: e.shape == (n,) or n == 1)


@fuzz(RBM.free_energy, RBM.check_visible)
def test_free_energy(draw):
    made, v = machine(draw), units(draw, draw.size(), 4)
    h = torch.zeros(1, 3)
    # Summing over h can only lower the free energy: F(v) ≤ E(v, 0).
    correct_or_named(made.free_energy, v, check=lambda f: (f <= made.energy(v, h.expand(len(v), 3)) + 1e-3).all())


@fuzz(RBM.hidden_probabilities, RBM.visible_probabilities, RBM.gibbs_step, RBM.check_hidden)
def test_conditionals(draw):
    made, n = machine(draw), draw.size()
    v, h = units(draw, n, 4), units(draw, n, 3)
    correct_or_named(made.hidden_probabilities, v, check=lambda p: probabilities((len(v), 3))(p))
    correct_or_named(made.visible_probabilities, h, check=lambda p: probabilities((len(h), 4))(p))
    correct_or_named(made.gibbs_step, v, draw.generator(), check=lambda x: binary((len(v), 4))(x))


@fuzz(RBM.exact_log_partition, partition.log_partition)
def test_log_partition(draw):
    made = machine(draw, 3, 2)
    # All states have at least the weight of one: ln Z ≥ −E(0, 0) = 0.
    correct_or_named(made.exact_log_partition, check=lambda z: z >= 0)
    W, b, c = draw.tensor(3, 2), draw.tensor(3), draw.tensor(2)
    correct_or_named(partition.log_partition, W, b, c, check=lambda z: z.dim() == 0 and z >= -1e-5)


@fuzz(RBM.log_likelihood)
def test_log_likelihood(draw):
    made, v = machine(draw), whole(units(draw, draw.size(), 4))
    log_z = made.exact_log_partition()
    correct_or_named(made.log_likelihood, v, log_z, check=lambda p: (p <= 1e-3).all())
    correct_or_named(made.log_likelihood, v, draw.number(0, 100))


@fuzz(rbm.ais_log_partition, examples=0.5)
def test_ais(draw):
    made = machine(draw)
    base = None if draw.odd(2) else draw.tensor(4)
    correct_or_named(
        rbm.ais_log_partition,
        made,
        chains=draw.count(2, 5),
        temperatures=draw.count(1, 5),
        generator=draw.generator(),
        base=base,
        check=lambda result: result.standard_error >= 0,
    )


@fuzz(rbm.conservative_log_likelihood, examples=0.5)
def test_conservative_log_likelihood(draw):
    made, v = machine(draw), units(draw, draw.size(), 4).round()
    base = None if draw.odd(2) else draw.tensor(4)
    correct_or_named(
        rbm.conservative_log_likelihood,
        made,
        v,
        temperatures=draw.count(1, 5),
        generator=draw.generator(),
        base=base,
        check=lambda p: p.shape == (len(v),),
    )


def gradients_of(made):
    return lambda found: found.W.shape == made.W.shape and found.b.shape == made.b.shape and found.c.shape == (3,)


@fuzz(rbm.contrastive_divergence, learning.check_steps)
def test_contrastive_divergence(draw):
    made, v = machine(draw), units(draw, draw.size(), 4)
    k, generator = draw.count(), draw.generator()
    # v − v_k and products of numbers in [0, 1] lie in [−1, 1].
    correct_or_named(rbm.contrastive_divergence, made, v, k=k, generator=generator, check=gradients_of(made))


@fuzz(rbm.persistent_contrastive_divergence)
def test_persistent_contrastive_divergence(draw):
    made, v, chains = machine(draw), units(draw, draw.size(), 4), units(draw, draw.size(), 4)
    k, generator = draw.count(), draw.generator()
    correct_or_named(
        rbm.persistent_contrastive_divergence,
        made,
        v,
        chains,
        k=k,
        generator=generator,
        check=gradients_of(made),
        in_place=True,
    )


@fuzz(rbm.exact_gradient)
def test_exact_gradient(draw):
    made = machine(draw, draw.one_of(4, 2, 21), 3)
    correct_or_named(rbm.exact_gradient, made, units(draw, draw.size(), made.n_visible), check=gradients_of(made))


@fuzz(rbm.centred)
def test_centred(draw):
    W, b, c = draw.tensor(4, 3), draw.tensor(4), draw.tensor(3)
    given = learning.Gradients(W, b, c)
    correct_or_named(rbm.centred, given, draw.tensor(4), draw.tensor(3), names=("W", "b", "c"))


@fuzz(rbm.walk)
def test_walk(draw):
    made, v = machine(draw), units(draw, draw.size(), 4)
    correct_or_named(rbm.walk, made, v, draw.count(), draw.generator(), check=lambda x: x.shape == (len(v), 4))


@fuzz(rbm.Learner, learning.Learner.state_dict, learning.Learner.load_state_dict)
def test_learner(draw):
    made, v = machine(draw), units(draw, draw.size(), 4)
    learner = correct_or_named(
        rbm.Learner,
        made,
        learning_rate=draw.number(0, 0.5),
        k=draw.count(),
        chains=None if draw.odd(2) else units(draw, draw.size(), 4),
        mu=None if draw.odd(2) else draw.tensor(4, low=0, high=1),
        generator=draw.generator(),
        finite=False,
    )
    if learner is None:
        return
    correct_or_named(learner, v, draw.number(0, 1), names=("v",))
    if all(p.isfinite().all() for p in made.parameters()):
        learner.load_state_dict(learner.state_dict())
        correct_or_named(learner, torch.rand(2, 4, generator=draw.generator()))


@fuzz(rbm.sample)
def test_sample(draw):
    p = draw.tensor(3, 4, low=0, high=1)
    correct_or_named(rbm.sample, p, draw.generator(), check=lambda x: binary(p.shape)(x) and x.dtype == p.dtype)


@fuzz(rbm.binary_states)
def test_binary_states(draw):
    n, start, stop = draw.count(), draw.one_of(0, 1, -1, 7), draw.one_of(None, 1, 2, 100, -1)
    correct_or_named(rbm.binary_states, n, start, stop, check=lambda states: states.shape[1] == n)


@fuzz(rbm.log_odds)
def test_log_odds(draw):
    mean = draw.tensor(4, low=0, high=1)
    correct_or_named(rbm.log_odds, mean, draw.count(), check=lambda odds: odds.shape == mean.shape)


def dbn(draw, sizes=(4, 3, 2)):
    return rbm.DBN(sizes, generator=draw.generator())


@fuzz(rbm.DBN)
def test_dbn(draw):
    sizes = tuple(draw.count() for _ in range(draw.size(low=1, high=4)))
    correct_or_named(rbm.DBN, sizes, generator=draw.generator(), check=lambda made: len(made.layers) == len(sizes) - 1)


@fuzz(rbm.DBN.up)
def test_up(draw):
    v, depth = units(draw, draw.size(), 4), draw.one_of(None, 1, 2, 0, 3, -1)
    correct_or_named(dbn(draw).up, v, depth=depth, check=lambda h: probabilities((len(v), 3 if depth == 1 else 2))(h))


@fuzz(rbm.DBN.sample)
def test_dbn_sample(draw):
    start = units(draw, draw.size(), 3)
    correct_or_named(
        dbn(draw).sample,
        start,
        steps=draw.count(),
        generator=draw.generator(),
        names=("h",),
        check=lambda p: probabilities((len(start), 4))(p),
    )


@fuzz(rbm.DBN.log_likelihood_bound)
def test_log_likelihood_bound(draw):
    v = whole(units(draw, draw.size(), 4))
    log_z, samples = draw.number(0, 9), draw.count()
    made = dbn(draw)
    correct_or_named(made.log_likelihood_bound, v, log_z, samples=samples, generator=draw.generator())


@fuzz(rbm.DBN.unroll, deep_belief.Dropout)
def test_unroll(draw):
    classes, dropout = draw.count(), (draw.number(0, 0.9), draw.number(0, 0.9))
    x = units(draw, 5, 4)
    network = correct_or_named(dbn(draw).unroll, classes, generator=draw.generator(), dropout=dropout, names=("share",))
    if network is not None:
        assert network(torch.rand(3, 4, generator=draw.generator())).shape == (3, classes)
    layer = correct_or_named(deep_belief.Dropout, dropout[0], draw.generator())
    if layer is not None and x.is_floating_point():
        assert layer(x).shape == x.shape


@fuzz(deep_belief.bernoulli)
def test_bernoulli(draw):
    n = draw.size()
    x, logits = units(draw, n, 3), draw.tensor(n, 3, low=-9, high=9)
    correct_or_named(deep_belief.bernoulli, x, logits, check=lambda p: (p <= 0).all())


@fuzz(rbm.tie)
def test_tie(draw):
    below, above = RBM(4, 3), RBM(draw.one_of(3, 4), draw.one_of(4, 3))
    correct_or_named(rbm.tie, below, above, check=lambda _: torch.equal(above.W, below.W.T))


@fuzz(rbm.train_greedily, examples=0.3)
def test_train_greedily(draw):
    v = units(draw, draw.size(2, 5), 4)
    made = dbn(draw)
    correct_or_named(
        rbm.train_greedily,
        made,
        v,
        epochs=draw.count(1, 2),
        batch_size=draw.count(1, 3),
        learning_rate=draw.number(0, 0.2),
        k=draw.count(1, 2),
        generator=draw.generator(),
        names=("x", "data"),
        check=lambda _: all(p.isfinite().all() for p in made.parameters()),
    )


def test_every_public_name_has_a_case():
    inner = "the inside of an update, which has checked its arguments before"
    reasons = {
        "lecture_lib.rbm.learning.contrast": inner,
        "lecture_lib.rbm.learning.Half.of": inner,
        "lecture_lib.rbm.deep_belief.Dropout.forward": "a layer of a network: it takes whatever comes in training",
        "lecture_lib.rbm.learning.add_product": inner,
    }
    assert uncovered("lecture_lib.rbm", without=reasons) == set()
