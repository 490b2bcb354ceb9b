"""Fuzzing of lecture_lib.autoencoder: a correct result, or an error that names the argument."""

import torch
from fuzzing import correct_or_named, fuzz, uncovered

from lecture_lib import autoencoder
from lecture_lib.autoencoder import linear, shipped


def noise(draw):
    """A corruption of one of the three kinds, or the number that stands for one."""
    kind = draw.one_of(None, autoencoder.GaussianNoise, autoencoder.MaskingNoise, autoencoder.MixedNoise)
    if kind is None:
        return draw.number(0, 1)
    return correct_or_named(kind, *[draw.number(0, 1) for _ in range(2 if kind is autoencoder.MixedNoise else 1)])


@fuzz(autoencoder.corrupt, autoencoder.GaussianNoise, autoencoder.MaskingNoise, autoencoder.MixedNoise)
def test_corrupt(draw):
    corruption, x = noise(draw), draw.tensor(draw.size(), 4)
    if corruption is not None:
        check = lambda y: y.shape == x.shape and y.dtype == x.dtype  # noqa: E731
        correct_or_named(autoencoder.corrupt, x, corruption, draw.generator(), check=check, names=("std", "share"))


@fuzz(autoencoder.denoising_chain)
def test_denoising_chain(draw):
    corruption, x, steps = noise(draw), draw.tensor(draw.size(), 4, low=0, high=1), draw.count()
    if corruption is not None:
        correct_or_named(
            autoencoder.denoising_chain,
            lambda x: 2 * x - 1,
            x,
            corruption,
            steps=steps,
            generator=draw.generator(),
            names=("std", "share"),
            check=lambda p: p.shape == (steps, *x.shape) and (p >= 0).all() and (p <= 1).all(),
        )


@fuzz(autoencoder.psnr)
def test_psnr(draw):
    n = draw.size()
    x_hat, x = draw.tensor(n, 4, low=0, high=1), draw.tensor(n, 4, low=0, high=1)
    correct_or_named(
        autoencoder.psnr,
        x_hat,
        x,
        finite=False,  # equal images have no error, and infinitely many decibels
        check=lambda db: not db.isnan().any() and (db.isfinite() | (x_hat == x).flatten(1).all(1)).all(),
    )


@fuzz(autoencoder.linear_autoencoder, linear.LinearAutoencoder, examples=0.5)
def test_linear_autoencoder(draw):
    x, k = draw.tensor(draw.size(2, 6), 3), draw.count(1, 3)
    network = correct_or_named(
        autoencoder.linear_autoencoder, x, k, generator=draw.generator(), steps=draw.count(1, 20)
    )
    if network is not None:
        y = draw.tensor(2, 3)
        correct_or_named(lambda x: network(x), y, check=lambda x_hat: x_hat.shape == y.shape)


@fuzz(autoencoder.principal_components)
def test_principal_components(draw):
    x, k = draw.tensor(draw.size(2, 6), 3), draw.count(1, 3)

    def orthonormal(rows):
        tolerance = 20 * torch.finfo(x.dtype).eps
        return rows.shape[0] == k and torch.allclose((rows @ rows.T).double(), torch.eye(k).double(), atol=tolerance)

    correct_or_named(autoencoder.principal_components, x, k, check=orthonormal)


@fuzz(autoencoder.principal_angles)
def test_principal_angles(draw):
    A, B = draw.tensor(4, draw.size(1, 3)), draw.tensor(4, draw.size(1, 3))

    def right(angles):
        return (angles >= 0).all() and (angles <= torch.pi / 2 + 1e-9).all() and (angles.diff() >= -1e-6).all()

    correct_or_named(autoencoder.principal_angles, A, B, check=right)


@fuzz(autoencoder.squared_error)
def test_squared_error(draw):
    n = draw.size()
    x_hat, x = draw.tensor(n, 4), draw.tensor(n, 4)
    correct_or_named(autoencoder.squared_error, x_hat, x, check=lambda e: e.shape == (len(x),) and (e >= 0).all())


@fuzz(autoencoder.bernoulli_nll, autoencoder.bernoulli_floor)
def test_bernoulli(draw):
    n = draw.size()
    logits, x = draw.tensor(n, 4, low=-9, high=9), draw.tensor(n, 4, low=0, high=1)
    floor = correct_or_named(autoencoder.bernoulli_floor, x, check=lambda e: e.shape == (len(x),) and (e >= 0).all())
    nll = correct_or_named(autoencoder.bernoulli_nll, logits, x, check=lambda e: (e >= 0).all())
    if floor is not None and nll is not None:
        tolerance = 40 * max(torch.finfo(logits.dtype).eps, torch.finfo(x.dtype).eps)
        assert (nll >= floor - tolerance).all()


@fuzz(autoencoder.keep_first)
def test_keep_first(draw):
    n, units = draw.size(), draw.size()
    z = draw.tensor(n, units)
    k = draw.labels(n, units + 1) if draw.odd(2) else draw.count(0, 5)
    correct_or_named(autoencoder.keep_first, z, k, check=lambda kept: kept.shape == z.shape)


@fuzz(autoencoder.random_sizes)
def test_random_sizes(draw):
    n, units = draw.count(), draw.count(1, 64)
    check = lambda k: k.shape == (n,) and (k >= 1).all() and (k <= units).all()  # noqa: E731
    correct_or_named(autoencoder.random_sizes, n, units, draw.generator(), check=check)


@fuzz(autoencoder.kl_sparsity)
def test_kl_sparsity(draw):
    rho, rho_hat = draw.number(0.01, 0.99), draw.tensor(draw.size(), low=0.01, high=0.99)
    correct_or_named(autoencoder.kl_sparsity, rho, rho_hat, check=lambda kl: kl >= -1e-2 and kl.dim() == 0)


@fuzz(autoencoder.l1, autoencoder.l2)
def test_penalties(draw):
    h = draw.tensor(draw.size(), 3)
    for penalty in (autoencoder.l1, autoencoder.l2):
        correct_or_named(penalty, h, check=lambda p: p >= 0 and p.dim() == 0)


@fuzz(autoencoder.UnitNormLinear, autoencoder.UnitNormLinear.columns)
def test_unit_norm_linear(draw):
    layer = autoencoder.UnitNormLinear(3, 4)
    with torch.no_grad():
        layer.weight.copy_(torch.randn(4, 3, generator=draw.generator()) * draw.one_of(1.0, 1e-6, 1e6))
    check = lambda columns: torch.allclose(columns.norm(dim=0), torch.ones(3), atol=1e-5)  # noqa: E731
    correct_or_named(layer.columns, check=check)


@fuzz(autoencoder.stack)
def test_stack(draw):
    sizes = tuple(draw.count() for _ in range(draw.size(1, 4)))
    levels = correct_or_named(autoencoder.stack, sizes, generator=draw.generator())
    if levels is not None:
        network = autoencoder.unroll(levels)
        assert network(torch.rand(2, sizes[0], generator=draw.generator())).shape == (2, sizes[0])


@fuzz(autoencoder.unroll)
def test_unroll(draw):
    levels = autoencoder.stack((4, 3, 2)[: draw.one_of(2, 3)], generator=draw.generator())
    correct_or_named(autoencoder.unroll, draw.one_of(levels, levels[:0], levels[::-1]))


@fuzz(shipped.symmetric, shipped.sparse_network, shipped.denoising_network, examples=0.3)
def test_networks(draw):
    sizes = tuple(draw.count() for _ in range(draw.size(1, 4)))
    correct_or_named(
        shipped.symmetric, sizes, generator=draw.generator(), names=("width",), check=lambda made: made.encoder
    )
    correct_or_named(shipped.sparse_network, draw.one_of("kl", "l1", "none"), generator=draw.generator())
    correct_or_named(shipped.denoising_network, generator=draw.generator())


def test_every_public_name_has_a_case():
    container = "hands over to the networks it was given"
    weights = "takes no argument; its weights are compared in test_shipped.py"
    reasons = {
        **{
            f"lecture_lib.autoencoder.model.Autoencoder{end}": container
            for end in ("", ".encode", ".decode", ".forward")
        },
        **{
            f"lecture_lib.autoencoder.shipped.{name}": weights
            for name in ("deep", "ordered", "denoiser", "sparse_family")
        },
        "lecture_lib.autoencoder.sparsity.UnitNormLinear.forward": "torch's linear layer with other weights",
        "lecture_lib.autoencoder.denoising.Noise": "a protocol: what a corruption looks like",
    }
    assert uncovered("lecture_lib.autoencoder", without=reasons) == set()
