"""Fuzzing of lecture_lib.vae: a correct result, or an error that names the argument."""

import functools

import torch
from fuzzing import correct_or_named, fuzz, uncovered
from torch import nn

from lecture_lib import vae
from lecture_lib.vae import gap, gradients, shipped
from lecture_lib.vae.total_correlation import KLParts


def posterior(draw, latent=3):
    n = draw.size()
    return draw.tensor(n, latent), draw.tensor(n, latent)


@fuzz(vae.kl_to_standard_normal, vae.kl_per_unit)
def test_kl_to_standard_normal(draw):
    mu, log_var = posterior(draw)
    correct_or_named(
        vae.kl_to_standard_normal, mu, log_var, check=lambda kl: (kl >= 0).all() and kl.shape == mu.shape[:1]
    )
    correct_or_named(vae.kl_per_unit, mu, log_var, check=lambda kl: (kl >= 0).all() and kl.shape == mu.shape)


@fuzz(vae.reparameterise)
def test_reparameterise(draw):
    mu, log_var = posterior(draw)
    check = lambda z: z.shape == mu.shape and z.dtype == mu.dtype  # noqa: E731
    correct_or_named(vae.reparameterise, mu, log_var, draw.generator(), check=check)


@fuzz(vae.log_normal)
def test_log_normal(draw):
    n = draw.size()
    z = draw.tensor(n, 3)
    mu, log_var = (draw.tensor(n, 3) if draw.odd(2) else draw.number(-2, 2) for _ in range(2))
    correct_or_named(vae.log_normal, z, mu, log_var)
    # Nowhere is N(0, I) denser than at 0.
    correct_or_named(vae.log_normal, z, check=lambda p: (p <= vae.log_normal(torch.zeros_like(z)) + 1e-5).all())


@fuzz(vae.elbo, vae.bernoulli_log_likelihood)
def test_elbo(draw):
    mu, log_var = posterior(draw)
    n = len(mu) if mu.dim() else 1
    x, logits = draw.tensor(n, 4, low=0, high=1), draw.tensor(n, 4, low=-9, high=9)
    beta = draw.number(0, 9)

    def right(bound):
        return (bound.kl >= 0).all() and (bound.reconstruction <= 0).all() and (bound.total <= 0).all()

    correct_or_named(vae.bernoulli_log_likelihood, x, logits, check=lambda p: (p <= 0).all())
    correct_or_named(vae.elbo, x, logits, mu, log_var, beta=beta, check=right)


@fuzz(vae.gaussian_elbo, vae.gaussian_log_likelihood)
def test_gaussian_elbo(draw):
    mu, log_var = posterior(draw)
    n = len(mu) if mu.dim() else 1
    x, mean = draw.tensor(n, 4), draw.tensor(n, 4)
    sigma = draw.tensor(4, low=0.1, high=2) if draw.odd(3) else draw.number(0.1, 2)
    beta = draw.number(0, 9)
    best = lambda p: (p <= vae.gaussian_log_likelihood(x, x, sigma=sigma) + 1e-2).all()  # noqa: E731
    correct_or_named(vae.gaussian_log_likelihood, x, mean, sigma=sigma, check=best)
    check = lambda bound: (bound.kl >= 0).all()  # noqa: E731
    correct_or_named(vae.gaussian_elbo, x, mean, mu, log_var, sigma=sigma, beta=beta, check=check)


@fuzz(vae.active_units)
def test_active_units(draw):
    mu = draw.tensor(draw.size(2, 5), 3)
    threshold = draw.number(0, 0.1)
    correct_or_named(vae.active_units, mu, threshold=threshold, check=lambda active: active.shape == mu.shape[1:])


@fuzz(vae.aggregated_posterior)
def test_aggregated_posterior(draw):
    check = lambda q: (q.std > 0).all() and (q.kl >= -1e-6).all()  # noqa: E731
    correct_or_named(vae.aggregated_posterior, *posterior(draw), check=check)


@fuzz(vae.annealed)
def test_annealed(draw):
    start, end = draw.number(0.01, 2), draw.number(0.01, 2)

    def between(sigma):
        return min(start, end) * (1 - 1e-9) <= sigma <= max(start, end) * (1 + 1e-9)

    correct_or_named(vae.annealed, draw.number(0, 1), start=start, end=end, until=draw.number(0.1, 1), check=between)


@fuzz(vae.interpolate)
def test_interpolate(draw):
    a, b, steps = draw.tensor(3), draw.tensor(3), draw.count(2, 4)

    def ends(codes):
        tolerance = {"rtol": 1e-2, "atol": 1e-2 * float(a.abs().max() + b.abs().max())}
        return torch.allclose(codes[0], a, **tolerance) and torch.allclose(codes[-1], b, **tolerance)

    correct_or_named(vae.interpolate, a, b, steps, arc=draw.odd(2), check=ends)


@fuzz(vae.kl_parts, vae.total_correlation, KLParts.penalty)
def test_kl_parts(draw):
    mu, log_var = posterior(draw)
    z, n_data = draw.tensor(*mu.shape), draw.count(3, 9)

    def sums_up(parts):
        whole = vae.log_normal(z, mu, log_var) - vae.log_normal(z)
        return torch.allclose(parts.penalty(1.0), whole, rtol=1e-3, atol=1e-2)

    parts = correct_or_named(vae.kl_parts, z, mu, log_var, n_data, check=sums_up)
    correct_or_named(vae.total_correlation, z, mu, log_var, n_data)
    if parts is not None:
        correct_or_named(parts.penalty, draw.number(0, 9))


@fuzz(vae.pathwise_gradient, vae.reinforce_gradient)
def test_gradients(draw):
    mu, log_var, samples = draw.tensor(3), draw.tensor(3), draw.count()
    f = draw.one_of(lambda z: z.square().sum(1), lambda z: z.sum(1), lambda z: z.square(), lambda z: 0 * z[:, 0])
    check = lambda found: found.mu.shape == found.log_var.shape == (samples, *mu.shape)  # noqa: E731
    correct_or_named(gradients.pathwise_gradient, f, mu, log_var, samples, draw.generator(), check=check)
    correct_or_named(
        gradients.reinforce_gradient,
        f,
        mu,
        log_var,
        samples,
        draw.generator(),
        baseline=draw.number(0, 3),
        check=check,
    )


def small_vae(draw, latent=2):
    encoder, decoder = nn.Linear(4, 2 * latent), nn.Linear(latent, 4)
    generator = draw.generator()
    with torch.no_grad():
        for parameter in (*encoder.parameters(), *decoder.parameters()):
            parameter.copy_(torch.randn(parameter.shape, generator=generator))
    return vae.VAE(encoder, decoder)


def pixels(draw):
    """Of the width and in the precision that :func:`small_vae` takes: what it takes is for its networks to say."""
    x = draw.tensor(draw.size(), 4, low=0, high=1)
    return x.float() if x.shape[1:] == (4,) and x.dim() == 2 else torch.rand(2, 4, generator=draw.generator())


@fuzz(vae.iwae_bound, vae.log_weights, vae.log_likelihood)
def test_importance(draw):
    model, x, k = small_vae(draw), pixels(draw), draw.count()
    likelihood = draw.one_of(vae.bernoulli_log_likelihood, functools.partial(vae.gaussian_log_likelihood, sigma=0.5))
    shape = lambda bound: bound.shape == (len(x),)  # noqa: E731
    names = ("mu", "log_var", "logits", "mean")
    correct_or_named(vae.iwae_bound, model, x, k, draw.generator(), likelihood=likelihood, names=names, check=shape)
    correct_or_named(
        vae.log_likelihood,
        model,
        x,
        samples=k,
        generator=draw.generator(),
        likelihood=likelihood,
        rows=draw.count(1, 9),
        names=names,
        check=shape,
    )
    q = vae.Posterior(*posterior(draw, 2))
    decode = lambda z: z.repeat(1, 2)  # noqa: E731
    correct_or_named(vae.log_weights, decode, x, q, k, draw.generator(), likelihood, names=names)


@fuzz(vae.VAE.encode, vae.VAE.forward)
def test_vae(draw):
    model, x = small_vae(draw), pixels(draw)
    correct_or_named(model, x, draw.generator(), names=("mu", "log_var"), check=lambda out: out[0].shape == x.shape)
    model.encoder = draw.one_of(nn.Identity(), nn.Flatten(0), nn.Unflatten(1, (1, 4)), nn.Linear(4, 3))
    # What the encoder makes of NaN is NaN; whoever uses it asks for finite numbers.
    correct_or_named(model.encode, x, names=("encoder",), finite=False, check=lambda q: q.mu.shape == q.log_var.shape)


def decoder(draw):
    return draw.one_of(gap.bend, torch.sin, lambda z: z, lambda z: 0 * z)


@fuzz(
    vae.OneLatent,
    *(getattr(vae.OneLatent, name) for name in ("log_likelihood", "log_joint", "log_evidence", "log_posterior")),
    *(getattr(vae.OneLatent, name) for name in ("elbo", "reverse_kl", "forward_kl", "best_forward")),
    gap.bend,
    examples=0.5,
)
def test_one_latent(draw):
    toy = correct_or_named(vae.OneLatent, decoder(draw), draw.number(0.1, 2))
    if toy is None:
        return
    x, mean, std = draw.number(-2, 2), draw.number(-2, 2), draw.number(0.1, 2)
    z = draw.tensor(3)
    correct_or_named(toy.log_likelihood, x, z, names=("sigma",))
    correct_or_named(toy.log_joint, x, z, names=("sigma",))
    evidence = correct_or_named(toy.log_evidence, x, names=("sigma",))
    correct_or_named(toy.log_posterior, x, z, names=("sigma",))
    rounding = 1e-4 + 1e-12 * (0 if evidence is None else abs(evidence))  # of differences of numbers of this size
    below = lambda bound: evidence is None or bound.total <= evidence + rounding  # noqa: E731
    correct_or_named(toy.elbo, x, mean, std, check=below, names=("sigma",))
    correct_or_named(toy.reverse_kl, x, mean, std, check=lambda kl: kl >= -rounding, names=("sigma",))
    correct_or_named(toy.forward_kl, x, mean, std, check=lambda kl: kl >= -rounding, names=("sigma",))
    correct_or_named(toy.best_forward, x, check=lambda q: q.std > 0, names=("sigma",))


def test_best_reverse():
    toy = vae.OneLatent()
    for start in (None, (0.0, 1.0), (float("nan"), 1.0), (0.0, -1.0)):
        correct_or_named(toy.best_reverse, 1.0, start, names=("mean", "std"), check=lambda q: q.std > 0)


@fuzz(shipped.symmetric, shipped.deterministic, shipped.studio_encoder, shipped.studio_decoder, examples=0.3)
def test_networks(draw):
    for build in (shipped.symmetric, shipped.deterministic):
        correct_or_named(build, (5, 4, 3, 2)[: draw.one_of(2, 3, 4)], generator=draw.generator())
    for build in (shipped.studio_encoder, shipped.studio_decoder, shipped.unsupervised_network):
        correct_or_named(build, generator=draw.generator())


def test_every_public_name_has_a_case():
    weights = "takes no argument; its weights are compared in test_shipped_vaes.py"
    names = "digits garments digit_plane digit_plane_without_prior beta_family face_studio faces_unsupervised"
    reasons = {
        "lecture_lib.vae.gap.OneLatent.best_reverse": "slow: four calls above",
        "lecture_lib.vae.model.VAE": "hands over to the networks it was given",
        "lecture_lib.vae.model.VAE.decode": "hands over to the networks it was given",
        "lecture_lib.vae.shipped.unsupervised_network": "takes nothing but a generator",
        **{f"lecture_lib.vae.shipped.{name}": weights for name in names.split()},
    }
    assert uncovered("lecture_lib.vae", without=reasons) == set()
