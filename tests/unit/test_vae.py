"""Variational autoencoders against closed forms: divergences, bounds, weights, gradients, the gap."""

import doctest
import math
from functools import partial
from itertools import pairwise

import pytest
import torch
from scipy.integrate import quad
from torch import nn
from torch.distributions import Bernoulli, Independent, MixtureSameFamily, MultivariateNormal, Normal, kl_divergence

from lecture_lib import networks, vae
from lecture_lib.vae import annealing, gap

F64 = torch.float64


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def normals(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.randn(shape, generator=seeded(seed), dtype=F64)


def binary(*shape: int, seed: int = 0) -> torch.Tensor:
    return (torch.rand(shape, generator=seeded(seed)) < 0.4).double()


def gaussians(batch: int, latent: int, seed: int = 0) -> tuple[torch.Tensor, torch.Tensor]:
    return normals(batch, latent, seed=seed), normals(batch, latent, seed=seed + 100) - 0.5


def small_vae(pixels: int = 6, latent: int = 2) -> vae.VAE:
    encoder = networks.mlp((pixels, 8, 2 * latent), generator=seeded(1))
    return vae.VAE(encoder, networks.mlp((latent, 8, pixels), generator=seeded(2))).double()


# ------------------------------------------------------------------------------------------------- diagonal Gaussians


def test_kl_is_the_one_of_torch_distributions_with_its_gradient():
    mu, log_var = (parameter.requires_grad_() for parameter in gaussians(4, 3))
    kl = vae.kl_to_standard_normal(mu, log_var)
    torch.testing.assert_close(kl, kl_divergence(Normal(mu, (log_var / 2).exp()), Normal(0.0, 1.0)).sum(1))
    assert (kl > 0).all()
    by_mu, by_log_var = torch.autograd.grad(kl.sum(), (mu, log_var))
    torch.testing.assert_close(by_mu, mu)
    torch.testing.assert_close(by_log_var, (log_var.exp() - 1) / 2)


def test_kl_is_a_mean_over_draws_of_the_difference_of_log_densities():
    mu, log_var = torch.tensor([[0.7, -0.3]], dtype=F64), torch.tensor([[-1.0, 0.4]], dtype=F64)
    z = vae.reparameterise(mu.repeat(200_000, 1), log_var.repeat(200_000, 1), seeded())
    differences = vae.log_normal(z, mu, log_var) - vae.log_normal(z)
    error = differences.std() / 200_000**0.5
    assert abs(differences.mean() - vae.kl_to_standard_normal(mu, log_var)[0]) < 4 * error
    assert error < 0.005


def test_kl_is_zero_at_the_prior_only_and_keeps_its_digits_near_it():
    zero = torch.zeros(1, 3)
    assert vae.kl_to_standard_normal(zero, zero).item() == 0
    # a second-order effect of 1e-8, of which exp(1e-4) − 1 − 1e-4 leaves nothing but rounding in float32
    assert vae.kl_to_standard_normal(zero, zero + 1e-4).item() == pytest.approx(3 * 0.25e-8, rel=0.2)
    torch.testing.assert_close(vae.kl_per_unit(*gaussians(4, 3)).sum(1), vae.kl_to_standard_normal(*gaussians(4, 3)))


def test_reparameterise_multiplies_by_the_standard_deviation():
    mu, log_var = torch.tensor([2.0, -1.0], dtype=F64), torch.tensor([0.25, 9.0], dtype=F64).log()
    z = vae.reparameterise(mu.repeat(100_000, 1), log_var.repeat(100_000, 1), seeded())
    torch.testing.assert_close(z.mean(0), mu, atol=0.05, rtol=0)
    torch.testing.assert_close(z.std(0), torch.tensor([0.5, 3.0], dtype=F64), rtol=0.01, atol=0)  # neither 0.25 nor 9


def test_reparameterise_is_differentiable_along_its_noise():
    mu, log_var = (parameter.requires_grad_() for parameter in gaussians(3, 2))
    z = vae.reparameterise(mu, log_var, seeded())
    epsilon = ((z - mu) / (log_var / 2).exp()).detach()
    by_mu, by_log_var = torch.autograd.grad(z.sum(), (mu, log_var))
    torch.testing.assert_close(by_mu, torch.ones_like(mu))
    torch.testing.assert_close(by_log_var, epsilon * (log_var / 2).exp().detach() / 2)
    torch.testing.assert_close(vae.reparameterise(mu, log_var, seeded()), z, rtol=0, atol=0)
    assert not torch.equal(vae.reparameterise(mu, log_var, seeded(1)), z)


def test_log_normal():
    z, (mu, log_var) = normals(4, 3, seed=7), gaussians(4, 3)
    torch.testing.assert_close(vae.log_normal(z, mu, log_var), Normal(mu, (log_var / 2).exp()).log_prob(z).sum(1))
    torch.testing.assert_close(vae.log_normal(z), Normal(0.0, 1.0).log_prob(z).sum(1))


@pytest.mark.parametrize("function", [vae.kl_to_standard_normal, partial(vae.reparameterise, generator=seeded())])
def test_bad_gaussians(function):
    good = torch.zeros(4, 3)
    with pytest.raises(ValueError, match=r"mu has shape \(4, 3\) and log_var \(4, 2\)"):
        function(good, torch.zeros(4, 2))
    with pytest.raises(ValueError, match=r"has to be|have to be \(batch, latent\)"):
        function(good[0], good[0])
    with pytest.raises(ValueError, match="batch is empty"):
        function(good[:0], good[:0])
    with pytest.raises(ValueError, match="mu holds NaN"):
        function(good / 0, good)
    with pytest.raises(ValueError, match="log_var holds NaN"):
        function(good, good / 0)
    with pytest.raises(ValueError, match="log_var reaches 1000"):
        function(good, good + 1000)


# ---------------------------------------------------------------------------------------------------------- the bound


def test_elbo_against_loops():
    """Sums over pixels and latents; a mean over either would be another, and no, bound."""
    x, logits, (mu, log_var) = binary(3, 1, 2, 2), normals(3, 1, 2, 2, seed=1), gaussians(3, 2)
    bound = vae.elbo(x, logits, mu, log_var, beta=0.5)
    for i in range(3):
        log_p, kl = 0.0, 0.0
        for pixel, logit in zip(x[i].flatten().tolist(), logits[i].flatten().tolist(), strict=True):
            p = 1 / (1 + math.exp(-logit))
            log_p += math.log(p if pixel else 1 - p)
        for m, v in zip(mu[i].tolist(), log_var[i].tolist(), strict=True):
            kl += (m * m + math.exp(v) - 1 - v) / 2
        assert bound.reconstruction[i].item() == pytest.approx(log_p)
        assert bound.kl[i].item() == pytest.approx(kl)
        assert bound.total[i].item() == pytest.approx(log_p - 0.5 * kl)


def test_elbo_signs():
    bound = vae.elbo(binary(5, 7), normals(5, 7), *gaussians(5, 2))
    assert (bound.reconstruction < 0).all()
    assert (bound.kl > 0).all()
    assert (bound.total < bound.reconstruction).all()


def test_elbo_takes_twice_the_pixels_twice():
    x, logits, (mu, log_var) = binary(3, 4), normals(3, 4), gaussians(3, 2)
    once, twice = (vae.elbo(torch.cat([x] * n, 1), torch.cat([logits] * n, 1), mu, log_var) for n in (1, 2))
    torch.testing.assert_close(twice.reconstruction, 2 * once.reconstruction)
    torch.testing.assert_close(twice.kl, once.kl)


def test_elbo_gradients_pull_pixels_to_the_data_and_codes_to_the_prior():
    x, logits, (mu, log_var) = binary(3, 4), normals(3, 4).requires_grad_(), gaussians(3, 2)
    mu, log_var = mu.requires_grad_(), log_var.requires_grad_()
    vae.elbo(x, logits, mu, log_var, beta=3.0).total.sum().backward()
    torch.testing.assert_close(logits.grad, x - torch.sigmoid(logits.detach()))
    torch.testing.assert_close(mu.grad, -3 * mu.detach())
    torch.testing.assert_close(log_var.grad, 1.5 * (1 - log_var.detach().exp()))


def test_gaussian_elbo_is_a_log_density():
    x, mean, (mu, log_var) = normals(3, 1, 2, 2), normals(3, 1, 2, 2, seed=1), gaussians(3, 2)
    bound = vae.gaussian_elbo(x, mean, mu, log_var, sigma=0.1, beta=2.0)
    torch.testing.assert_close(bound.reconstruction, Normal(mean, 0.1).log_prob(x).sum((1, 2, 3)))
    torch.testing.assert_close(bound.total, bound.reconstruction - 2 * vae.kl_to_standard_normal(mu, log_var))


def test_gaussian_likelihood_with_a_sigma_for_each_pixel_that_learns():
    x, mean = normals(3, 4), normals(3, 4, seed=1)
    sigma = torch.tensor([0.1, 0.5, 1.0, 2.0], dtype=F64, requires_grad=True)
    log_p = vae.gaussian_log_likelihood(x, mean, sigma=sigma)
    torch.testing.assert_close(log_p, Normal(mean, sigma).log_prob(x).sum(1))
    (gradient,) = torch.autograd.grad(log_p.sum(), sigma)
    torch.testing.assert_close(gradient, ((x - mean).square() / sigma**3 - 1 / sigma).sum(0).detach())


def test_gaussian_elbo_has_the_optimum_of_another_beta():
    """σ² and β are one dial: the gradients with (σ², β = c) and (c σ², β = 1) are parallel, with factor c."""
    x, mean, (mu, log_var) = normals(3, 4), normals(3, 4, seed=1), gaussians(3, 2)

    def gradients(sigma: float, beta: float) -> torch.Tensor:
        inputs = [value.clone().requires_grad_() for value in (mean, mu, log_var)]
        total = vae.gaussian_elbo(x, *inputs, sigma=sigma, beta=beta).total.sum()
        return torch.cat([g.flatten() for g in torch.autograd.grad(total, inputs)])

    torch.testing.assert_close(gradients(0.3, 4.0), 4 * gradients(0.6, 1.0))


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float32])
def test_bounds_of_short_numbers_are_summed_in_float32(dtype):
    """In bfloat16 a sum of 784 pixels near −540 would come in steps of 2 to 4."""
    logits, x = torch.zeros(2, 784, dtype=dtype), torch.ones(2, 784)
    mu = torch.full((2, 300), 0.1, dtype=dtype)
    for bound in (
        vae.elbo(x, logits, mu, 0 * mu),
        vae.elbo(x.to(dtype), logits, mu, 0 * mu),
        vae.gaussian_elbo(x, logits, mu, 0 * mu, sigma=1.0),
    ):
        assert bound.reconstruction.dtype == bound.kl.dtype == bound.total.dtype == torch.float32
        assert bound.kl.tolist() == pytest.approx([300 * mu[0, 0].item() ** 2 / 2] * 2, rel=1e-5)
    for pixels in (x, x.to(dtype)):
        log_p = vae.bernoulli_log_likelihood(pixels, logits)
        assert log_p.tolist() == pytest.approx([-784 * math.log(2)] * 2, rel=1e-6)


@pytest.mark.parametrize("bound", [vae.elbo, partial(vae.gaussian_elbo, sigma=0.1)])
def test_bad_input_to_a_bound(bound):
    x, output, mu = torch.zeros(4, 6), torch.zeros(4, 6), torch.zeros(4, 2)
    with pytest.raises(ValueError, match=r"\(4, 5\).*\(4, 6\)"):
        bound(x, output[:, :5], mu, mu)
    with pytest.raises(ValueError, match="2 codes for 4 examples"):
        bound(x, output, mu[:2], mu[:2])
    with pytest.raises(ValueError, match="batch is empty"):
        bound(x[:0], output[:0], mu[:0], mu[:0])
    with pytest.raises(ValueError, match="NaN"):
        bound(x / 0, output, mu, mu)
    with pytest.raises(ValueError, match="NaN"):
        bound(x, output / 0, mu, mu)
    with pytest.raises(ValueError, match="beta is -1"):
        bound(x, output, mu, mu, beta=-1)
    with pytest.raises(ValueError, match="log_var reaches"):
        bound(x, output, mu, mu + 99)


def test_bad_pixels_and_sigmas():
    x, mu = torch.zeros(4, 6), torch.zeros(4, 2)
    with pytest.raises(ValueError, match=r"x has values from 0 to 1\.5"):
        vae.elbo(torch.tensor([[0.0, 1.5]]), torch.zeros(1, 2), mu[:1], mu[:1])
    for sigma in (0.0, -1.0, float("nan"), float("inf")):
        with pytest.raises(ValueError, match="sigma is"):
            vae.gaussian_elbo(x, x, mu, mu, sigma=sigma)


# ---------------------------------------------------------------------------------------------------------- the model


def test_the_model_is_decoder_after_draw_after_encoder():
    model, x = small_vae(), binary(5, 6)
    q = model.encode(x)
    output = model.encoder(x)
    torch.testing.assert_close(q.mu, output[:, :2], rtol=0, atol=0)
    torch.testing.assert_close(q.log_var, output[:, 2:], rtol=0, atol=0)
    logits, mu, log_var = model(x, seeded())
    torch.testing.assert_close((mu, log_var), tuple(q), rtol=0, atol=0)
    torch.testing.assert_close(logits, model.decode(vae.reparameterise(*q, seeded())), rtol=0, atol=0)


def test_a_training_step_reaches_every_weight():
    model, x = small_vae(), binary(5, 6)
    (-vae.elbo(x, *model(x, seeded())).total.mean()).backward()
    assert all(p.grad.abs().sum() > 0 for p in model.parameters())


def test_an_encoder_with_an_odd_output():
    model = vae.VAE(nn.Linear(6, 3), nn.Linear(2, 6))
    with pytest.raises(ValueError, match=r"puts out \(5, 3\).*2 · latent"):
        model.encode(torch.zeros(5, 6))


# --------------------------------------------- a linear model, of which everything is known: probabilistic PCA
#
# x = Wz + m + σε has the marginal N(m, WWᵀ + σ²I) and the posterior N(M⁻¹Wᵀ(x − m), σ²M⁻¹) with M = WᵀW + σ²I
# (Tipping & Bishop 1999). It is diagonal if the columns of W are orthogonal, as they are at the optimum.

SIGMA = 0.5


def linear_vae(W: torch.Tensor, m: torch.Tensor, sigma: float = SIGMA) -> vae.VAE:
    """The decoder Wz + m with its exact posterior as encoder."""
    d, latent = W.shape
    M = W.T @ W + sigma**2 * torch.eye(latent, dtype=F64)
    assert (M - M.diagonal().diag()).abs().max() < 1e-9
    encoder, decoder = nn.Linear(d, 2 * latent, dtype=F64), nn.Linear(latent, d, dtype=F64)
    with torch.no_grad():
        encoder.weight.copy_(torch.cat([M.inverse() @ W.T, torch.zeros_like(W.T)]))
        encoder.bias.copy_(torch.cat([-M.inverse() @ W.T @ m, (sigma**2 / M.diagonal()).log()]))
        decoder.weight.copy_(W)
        decoder.bias.copy_(m)
    return vae.VAE(encoder, decoder)


def orthogonal_model(d: int = 5, latent: int = 2) -> tuple[vae.VAE, torch.Tensor]:
    W = torch.linalg.qr(normals(d, latent, seed=3)).Q * torch.tensor([1.5, 0.7], dtype=F64)
    return linear_vae(W, normals(d, seed=4)), MultivariateNormal(
        normals(d, seed=4), W @ W.T + SIGMA**2 * torch.eye(d, dtype=F64)
    )


def exact_elbo(model: vae.VAE, x: torch.Tensor, sigma: float = SIGMA) -> torch.Tensor:
    """ELBO of a linear decoder: the mean of a quadratic function over q is its mean over 2 · latent points."""
    mu, log_var = model.encode(x)
    latent = mu.shape[1]
    totals = []
    for j in range(latent):
        for sign in (-1, 1):
            z = mu + sign * (latent * log_var.exp()).sqrt() * torch.eye(latent, dtype=F64)[j]
            totals.append(vae.gaussian_elbo(x, model.decode(z), mu, log_var, sigma=sigma).total)
    return torch.stack(totals).mean(0)


likelihood = partial(vae.gaussian_log_likelihood, sigma=SIGMA)


def test_the_bound_is_tight_where_q_is_the_posterior():
    model, marginal = orthogonal_model()
    x = normals(20, 5, seed=5)
    torch.testing.assert_close(exact_elbo(model, x), marginal.log_prob(x))


def test_the_gap_is_the_divergence_from_the_posterior():
    model, marginal = orthogonal_model()
    x = normals(20, 5, seed=5)
    posterior = Normal(model.encode(x).mu, (model.encode(x).log_var / 2).exp())
    with torch.no_grad():
        model.encoder.bias += normals(4, seed=6)
    q = Normal(model.encode(x).mu, (model.encode(x).log_var / 2).exp())
    torch.testing.assert_close(marginal.log_prob(x) - exact_elbo(model, x), kl_divergence(q, posterior).sum(1))


def test_the_largest_bound_is_the_likelihood_of_probabilistic_pca():
    """At the closed-form optimum all derivatives vanish, and the bound is the exact log-likelihood."""
    x = normals(400, 5, seed=8) * torch.tensor([3.0, 2.0, 1.0, 0.6, 0.4], dtype=F64) @ normals(5, 5, seed=9)
    m, covariance = x.mean(0), torch.cov(x.T, correction=0)
    values, vectors = torch.linalg.eigh(covariance)
    sigma = values[:3].mean().sqrt().item()
    W = vectors[:, 3:] * (values[3:] - sigma**2).sqrt()
    model = linear_vae(W, m, sigma)
    bound = exact_elbo(model, x, sigma)
    marginal = MultivariateNormal(m, W @ W.T + sigma**2 * torch.eye(5, dtype=F64))
    torch.testing.assert_close(bound, marginal.log_prob(x))
    bound.mean().backward()
    for parameter in model.parameters():
        torch.testing.assert_close(parameter.grad, torch.zeros_like(parameter), atol=1e-9, rtol=0)
    best = bound.mean().item()
    for parameter in model.parameters():
        with torch.no_grad():
            parameter += 0.1
            assert exact_elbo(model, x, sigma).mean() < best
            parameter -= 0.1


def test_a_drawn_elbo_is_right_on_average():
    model, _ = orthogonal_model()
    with torch.no_grad():
        model.encoder.bias += 0.3
    x = normals(1, 5, seed=5)
    many = vae.gaussian_elbo(
        x.repeat(40_000, 1), *[part.detach() for part in model(x.repeat(40_000, 1), seeded())], sigma=SIGMA
    ).total
    assert abs(many.mean() - exact_elbo(model, x)).item() < 4 * many.std().item() / 200


# ------------------------------------------------------------------------------------------------ importance weights


def test_log_weights_are_those_of_the_definition():
    model, x = small_vae(), binary(5, 6)
    q = model.encode(x)
    log_w = vae.log_weights(model.decode, x, q, 3, seeded())
    assert log_w.shape == (3, 5)
    generator = seeded()
    for row in log_w:
        z = vae.reparameterise(*q, generator)
        expected = Bernoulli(logits=model.decode(z)).log_prob(x).sum(1) + Normal(0.0, 1.0).log_prob(z).sum(1)
        expected -= Normal(q.mu, (q.log_var / 2).exp()).log_prob(z).sum(1)
        torch.testing.assert_close(row, expected)


def test_every_weight_is_p_of_x_where_q_is_the_posterior():
    """p(x|z) p(z) / q(z|x) does not depend on z then; with a wrong sign in the weights it would."""
    model, marginal = orthogonal_model()
    x = normals(6, 5, seed=5)
    log_w = vae.log_weights(model.decode, x, model.encode(x), 10, seeded(), likelihood)
    torch.testing.assert_close(log_w, marginal.log_prob(x).expand(10, -1))


def test_iwae_bound_averages_weights_and_not_their_logarithms():
    model, x = small_vae(), binary(5, 6)
    log_w = vae.log_weights(model.decode, x, model.encode(x), 4, seeded())
    bound = vae.iwae_bound(model, x, 4, seeded())
    for i in range(5):
        mean = sum(math.exp(value) for value in log_w[:, i].tolist()) / 4
        assert bound[i].item() == pytest.approx(math.log(mean))
    assert (bound > log_w.mean(0)).all()


def test_iwae_bound_rises_with_k_from_the_elbo_to_the_likelihood():
    model, marginal = orthogonal_model()
    with torch.no_grad():
        model.encoder.bias[2:] += 1.0  # too wide a posterior, so that weights differ
    x = normals(1, 5, seed=5)
    many = x.repeat(4_000, 1)
    bounds = {k: vae.iwae_bound(model, many, k, seeded(k), likelihood=likelihood).detach() for k in (1, 2, 5, 25, 200)}
    means = {k: bound.mean().item() for k, bound in bounds.items()}
    errors = {k: bound.std().item() / 4_000**0.5 for k, bound in bounds.items()}
    assert means[1] == pytest.approx(exact_elbo(model, x).item(), abs=4 * errors[1])
    for (k, low), (more, high) in pairwise(means.items()):
        assert high > low + 2 * (errors[k] + errors[more])
    log_p = marginal.log_prob(x).item()
    assert means[200] == pytest.approx(log_p, abs=0.01)
    assert means[200] < log_p + 4 * errors[200]


def test_iwae_bound_has_gradients():
    model, x = small_vae(), binary(5, 6)
    vae.iwae_bound(model, x, 3, seeded()).sum().backward()
    weight = model.decoder[0].weight
    gradient, h = weight.grad[0, 0].item(), 1e-5
    with torch.no_grad():
        values = []
        for shift in (h, -2 * h):
            weight[0, 0] += shift
            values.append(vae.iwae_bound(model, x, 3, seeded()).sum().item())
    assert gradient == pytest.approx((values[0] - values[1]) / (2 * h), rel=1e-5)


def test_log_likelihood_of_a_linear_model_is_exact():
    model, marginal = orthogonal_model()
    with torch.no_grad():
        model.encoder.bias[2:] += 0.5
    x = normals(6, 5, seed=5)
    estimate = vae.log_likelihood(model, x, samples=20_000, generator=seeded(), likelihood=likelihood)
    assert not estimate.requires_grad
    torch.testing.assert_close(estimate, marginal.log_prob(x), atol=0.02, rtol=0)


@pytest.mark.parametrize("rows", [1, 10, 63, 10_000])
def test_log_likelihood_does_not_depend_on_its_chunks(rows):
    model, x = small_vae(), binary(5, 6)
    whole = vae.iwae_bound(model, x, 50, seeded()).detach()
    assert not torch.allclose(whole, vae.iwae_bound(model, x, 50, seeded(1)).detach(), atol=1e-6)
    torch.testing.assert_close(vae.log_likelihood(model, x, samples=50, generator=seeded(), rows=rows), whole)


def test_log_likelihood_is_no_nll_and_works_on_pictures():
    x = binary(3, 1, 8, 8).float()
    encoder = networks.convolutional_encoder(2 * 4, side=8, generator=seeded(1))
    model = vae.VAE(encoder, networks.convolutional_decoder(4, side=8, generator=seeded(2)))
    estimate = vae.log_likelihood(model, x, samples=30, generator=seeded(), rows=20)
    assert estimate.shape == (3,)
    assert (estimate < 0).all()
    with torch.no_grad():
        bound = torch.stack([vae.elbo(x, *model(x, seeded(i))).total for i in range(30)]).mean(0)
    assert (estimate > bound).all()


def test_bad_numbers_of_samples():
    model, x = small_vae(), binary(5, 6)
    for k in (0, -1):
        with pytest.raises(ValueError, match=f"k is {k}"):
            vae.iwae_bound(model, x, k, seeded())
        with pytest.raises(ValueError, match=f"samples is {k}"):
            vae.log_likelihood(model, x, samples=k, generator=seeded())
    with pytest.raises(ValueError, match="rows is 0"):
        vae.log_likelihood(model, x, samples=5, generator=seeded(), rows=0)
    with pytest.raises(ValueError, match="batch is empty"):
        vae.log_likelihood(model, x[:0], samples=5, generator=seeded())
    with pytest.raises(ValueError, match="x has values"):
        vae.log_likelihood(model, 2 * x, samples=5, generator=seeded())


# ---------------------------------------------------------------------------------------- gradients through a draw

ESTIMATORS = [vae.pathwise_gradient, vae.reinforce_gradient]
MU, LOG_VAR = torch.tensor([0.7, -1.0], dtype=F64), torch.tensor([0.2, -0.5], dtype=F64)


def squares(z: torch.Tensor) -> torch.Tensor:
    return z.square().sum(1)


@pytest.mark.parametrize("estimator", ESTIMATORS)
def test_gradients_of_the_mean_square(estimator):
    """∂E[z²]/∂μ = 2μ, ∂E[z²]/∂ ln σ² = σ², which is 2σ · σ/2: a derivative of 2σ with respect to σ."""
    estimates = estimator(squares, MU, LOG_VAR, 200_000, seeded())
    for estimate, expected in zip(estimates, (2 * MU, LOG_VAR.exp()), strict=True):
        assert estimate.shape == (200_000, 2)
        error = estimate.std(0) / 200_000**0.5
        assert ((estimate.mean(0) - expected).abs() < 4 * error).all()
    sigma = (LOG_VAR / 2).exp()
    torch.testing.assert_close(estimates.log_var.mean(0) * 2 / sigma, 2 * sigma, rtol=0.05, atol=0)


def test_the_path_has_less_variance_than_the_score():
    pathwise, score = (estimator(squares, MU, LOG_VAR, 50_000, seeded()) for estimator in ESTIMATORS)
    assert (score.mu.var(0) > 5 * pathwise.mu.var(0)).all()
    assert (score.log_var.var(0) > 5 * pathwise.log_var.var(0)).all()
    torch.testing.assert_close(pathwise.mu.var(0), 4 * LOG_VAR.exp(), rtol=0.05, atol=0)  # of 2z


def test_a_baseline_lowers_the_variance_and_leaves_the_mean():
    plain = vae.reinforce_gradient(squares, MU, LOG_VAR, 200_000, seeded())
    mean = (MU.square() + LOG_VAR.exp()).sum().item()
    better = vae.reinforce_gradient(squares, MU, LOG_VAR, 200_000, seeded(), baseline=mean)
    assert (better.mu.var(0) < 0.7 * plain.mu.var(0)).all()
    assert ((better.mu.mean(0) - 2 * MU).abs() < 4 * better.mu.std(0) / 200_000**0.5).all()


def test_the_score_needs_no_derivative():
    """A step has a derivative of 0 everywhere, and its mean Φ(μ/σ) one of φ(μ/σ)/σ: only REINFORCE sees it."""
    mu, log_var = torch.tensor([0.3], dtype=F64), torch.tensor([0.0], dtype=F64)
    estimate = vae.reinforce_gradient(lambda z: (z[:, 0] > 0).double(), mu, log_var, 100_000, seeded()).mu
    expected = Normal(0.0, 1.0).log_prob(mu).exp()
    assert abs(estimate.mean() - expected) < 4 * estimate.std() / 100_000**0.5


@pytest.mark.parametrize("estimator", ESTIMATORS)
def test_bad_input_to_gradients(estimator):
    with pytest.raises(ValueError, match=r"mu has shape \(2,\) and log_var \(1,\)"):
        estimator(squares, MU, LOG_VAR[:1], 5, seeded())
    with pytest.raises(ValueError, match=r"\(1, 2\)"):
        estimator(squares, MU[None], LOG_VAR[None], 5, seeded())
    with pytest.raises(ValueError, match="samples is 0"):
        estimator(squares, MU, LOG_VAR, 0, seeded())
    with pytest.raises(ValueError, match="mu holds NaN"):
        estimator(squares, MU / 0, LOG_VAR, 5, seeded())
    with pytest.raises(ValueError, match=r"f returns \(\)"):
        estimator(torch.sum, MU, LOG_VAR, 5, seeded())


# ------------------------------------------------------------------------------------------------------------ the gap

TOY = vae.OneLatent()


def joint(x: float, z: float) -> float:
    """p(x, z) with plain numbers."""
    g = z * z / 2 + z / 4
    return math.exp(-((x - g) ** 2) / (2 * 0.04) - z * z / 2) / (0.2 * 2 * math.pi)


def normal(z: float, mean: float, std: float) -> float:
    return math.exp(-(((z - mean) / std) ** 2) / 2) / (std * math.sqrt(2 * math.pi))


def integral(f, low: float = -8, high: float = 8, points: tuple[float, ...] = (-1.7, 0.0, 1.2)) -> float:
    inside = [point for point in points if low < point < high]
    return quad(f, low, high, points=inside, epsabs=1e-12, epsrel=1e-12, limit=500)[0]


@pytest.mark.parametrize("x", [-0.1, 0.25, 1.0, 2.0])
def test_evidence_is_the_integral_over_z(x):
    assert TOY.log_evidence(x).item() == pytest.approx(math.log(integral(lambda z: joint(x, z))), abs=1e-9)
    z = torch.linspace(-2, 2, 5, dtype=F64)
    expected = [math.log(joint(x, value) / integral(lambda z: joint(x, z))) for value in z.tolist()]
    assert TOY.log_posterior(x, z).tolist() == pytest.approx(expected)


@pytest.mark.parametrize(("mean", "std"), [(1.1, 0.15), (0.0, 1.3), (-1.6, 0.3), (0.5, 0.05)])
def test_the_gap_is_the_reverse_divergence(mean, std):
    """ln p(x) = ELBO + KL(q‖posterior), each of the three from its own integral by adaptive quadrature."""
    x, evidence = 1.0, integral(lambda z: joint(1.0, z))

    def q(z: float) -> float:
        return normal(z, mean, std)

    def log_joint(z: float) -> float:
        return -((x - z * z / 2 - z / 4) ** 2) / 0.08 - z * z / 2 - math.log(0.2 * 2 * math.pi)

    low, high = mean - 9 * std, mean + 9 * std
    divergence = integral(lambda z: q(z) * (math.log(q(z)) - log_joint(z) + math.log(evidence)), low, high)
    reconstruction = integral(lambda z: q(z) * (log_joint(z) - math.log(normal(z, 0, 1))), low, high)
    kl = integral(lambda z: q(z) * (math.log(q(z)) - math.log(normal(z, 0, 1))), low, high)
    bound = TOY.elbo(x, mean, std)
    assert bound.reconstruction.item() == pytest.approx(reconstruction, abs=1e-8)
    assert bound.kl.item() == pytest.approx(kl, abs=1e-8)
    assert bound.total.item() == pytest.approx(reconstruction - kl, abs=1e-8)
    assert TOY.reverse_kl(x, mean, std).item() == pytest.approx(divergence, abs=1e-8)
    assert math.log(evidence) - bound.total.item() == pytest.approx(divergence, abs=1e-8)
    assert divergence > 0.3


def test_the_forward_divergence_is_the_other_one():
    x, evidence = 1.0, integral(lambda z: joint(1.0, z))

    def summand(z: float) -> float:
        p = joint(x, z) / evidence
        return p * (math.log(p) - math.log(normal(z, 0.2, 1.3))) if p > 0 else 0.0

    assert TOY.forward_kl(x, 0.2, 1.3).item() == pytest.approx(integral(summand), abs=1e-8)


def test_one_direction_seeks_a_mode_and_the_other_covers_both():
    """The posterior of x = 1 has modes near −1.69 and 1.19 (where g(z) = 1), the right one twice as heavy."""
    reverse, forward = TOY.best_reverse(1.0), TOY.best_forward(1.0)
    right, left = (-1 + math.sqrt(33)) / 4, (-1 - math.sqrt(33)) / 4
    assert reverse.mean == pytest.approx(right, abs=0.06)
    assert reverse.std < 0.2
    assert left + 0.5 < forward.mean < right - 0.5
    assert forward.std > 1
    weight = TOY.log_posterior(1.0, gap.GRID).exp()[gap.GRID > -0.25].sum() * (gap.GRID[1] - gap.GRID[0])
    assert TOY.reverse_kl(1.0, *reverse).item() == pytest.approx(-math.log(weight), abs=0.01)
    assert TOY.best_reverse(1.0, (-1.7, 0.2)).mean == pytest.approx(left, abs=0.07)  # a local optimum stays one


@pytest.mark.parametrize("x", [0.0, 0.6, 1.0])
def test_the_best_q_of_each_direction_is_the_best(x):
    for best, divergence in ((TOY.best_reverse(x), TOY.reverse_kl), (TOY.best_forward(x), TOY.forward_kl)):
        mean, std = (torch.tensor(value, dtype=F64, requires_grad=True) for value in best)
        value = divergence(x, mean, std)
        for gradient in torch.autograd.grad(value, (mean, std)):
            assert abs(gradient.item()) < 1e-6
        means, stds = torch.meshgrid(
            torch.linspace(-3, 3, 25, dtype=F64), torch.linspace(0.05, 2, 20, dtype=F64), indexing="ij"
        )
        assert value.item() <= divergence(x, means, stds).min().item()


def test_the_moments_of_the_posterior_by_quadrature():
    x, evidence = 1.0, integral(lambda z: joint(1.0, z))
    mean = integral(lambda z: z * joint(x, z)) / evidence
    variance = integral(lambda z: (z - mean) ** 2 * joint(x, z)) / evidence
    assert tuple(TOY.best_forward(x)) == pytest.approx((mean, math.sqrt(variance)), abs=1e-9)


def test_a_straight_decoder_has_no_gap():
    line = vae.OneLatent(lambda z: 2 * z, sigma=0.5)
    assert line.log_evidence(1.3).item() == pytest.approx(
        Normal(0.0, math.sqrt(4.25)).log_prob(torch.tensor(1.3)).item()
    )
    posterior = (2 * 1.3 / 4.25, 0.5 / math.sqrt(4.25))
    assert tuple(line.best_reverse(1.3)) == pytest.approx(posterior, abs=1e-6)
    assert tuple(line.best_forward(1.3)) == pytest.approx(posterior, abs=1e-6)
    assert line.reverse_kl(1.3, *posterior).item() == pytest.approx(0, abs=1e-12)


def test_bad_input_to_the_gap():
    with pytest.raises(ValueError, match="sigma is 0"):
        vae.OneLatent(sigma=0)
    with pytest.raises(ValueError, match="std is -1"):
        TOY.elbo(1.0, 0.0, -1.0)
    with pytest.raises(ValueError, match="std is 0"):
        TOY.best_reverse(1.0, (0.0, 0.0))
    with pytest.raises(ValueError, match="x holds NaN"):
        TOY.elbo(float("nan"), 0.0, 1.0)
    with pytest.raises(ValueError, match="mean holds NaN"):
        TOY.reverse_kl(1.0, float("inf"), 1.0)
    with pytest.raises(ValueError, match="x is 60"):
        TOY.log_evidence(60)


# --------------------------------------------------------------------------------------- the parts of the KL term


def test_parts_of_the_kl_term_against_mixtures():
    """With the whole data set as the batch q(z) is no estimate: it is a mixture of Gaussians."""
    mu, log_var = gaussians(7, 3)
    std, equal = (log_var / 2).exp(), torch.distributions.Categorical(torch.ones(7, dtype=F64))
    z = vae.reparameterise(mu, log_var, seeded())
    parts = vae.kl_parts(z, mu, log_var, 7)
    log_q = MixtureSameFamily(equal, Independent(Normal(mu, std), 1)).log_prob(z)
    log_units = sum(MixtureSameFamily(equal, Normal(mu[:, j], std[:, j])).log_prob(z[:, j]) for j in range(3))
    log_conditional = Normal(mu, std).log_prob(z).sum(1)
    torch.testing.assert_close(parts.mutual_information, log_conditional - log_q)
    torch.testing.assert_close(parts.total_correlation, log_q - log_units)
    torch.testing.assert_close(parts.dimension_wise, log_units - Normal(0.0, 1.0).log_prob(z).sum(1))
    torch.testing.assert_close(vae.total_correlation(z, mu, log_var, 7), parts.total_correlation)


def test_the_parts_add_up_and_beta_weighs_one():
    mu, log_var = gaussians(7, 3)
    z = vae.reparameterise(mu, log_var, seeded())
    parts = vae.kl_parts(z, mu, log_var, 1000)
    torch.testing.assert_close(parts.penalty(1.0), vae.log_normal(z, mu, log_var) - vae.log_normal(z))
    torch.testing.assert_close(parts.penalty(6.0), parts.penalty(1.0) + 5 * parts.total_correlation)


@pytest.mark.parametrize("rho", [0.0, 0.8])
def test_total_correlation_of_a_correlated_gaussian(rho):
    """q(z) = N(0, C) with unit variances has −½ ln(1 − ρ²)."""
    a, b = normals(1500, 2).T
    means = torch.stack([a, rho * a + math.sqrt(1 - rho**2) * b], 1) * 0.8**0.5
    log_var = torch.full_like(means, 0.2).log()
    z = vae.reparameterise(means, log_var, seeded(1))
    true = -0.5 * math.log(1 - (0.8 * rho) ** 2)
    assert vae.total_correlation(z, means, log_var, 1500).mean().item() == pytest.approx(true, abs=0.03)
    batches = torch.randperm(1500, generator=seeded(2)).split(150)
    estimates = [vae.total_correlation(z[i], means[i], log_var[i], 1500).mean().item() for i in batches]
    assert sum(estimates) / len(batches) == pytest.approx(true, abs=0.05)


def test_the_aggregated_density_is_estimated_without_bias():
    """The mean over all batches with a given member, of its estimate of q(z), is q(z)."""
    mu, log_var = gaussians(5, 2)
    z = vae.reparameterise(mu, log_var, seeded())
    exact = vae.kl_parts(z, mu, log_var, 5)
    log_conditional = vae.log_normal(z, mu, log_var)
    q = (log_conditional - exact.mutual_information).exp()[0]
    estimates = []
    for other in range(1, 5):
        i = torch.tensor([0, other])
        information = vae.kl_parts(z[i], mu[i], log_var[i], 5).mutual_information[0]
        estimates.append((log_conditional[0] - information).exp())
    torch.testing.assert_close(torch.stack(estimates).mean(), q)


def test_bad_input_to_the_parts():
    mu = torch.zeros(4, 2)
    with pytest.raises(ValueError, match=r"z has shape \(4, 3\)"):
        vae.kl_parts(torch.zeros(4, 3), mu, mu, 10)
    with pytest.raises(ValueError, match="n_data is 3"):
        vae.kl_parts(mu, mu, mu, 3)
    with pytest.raises(ValueError, match="batch has 1"):
        vae.kl_parts(mu[:1], mu[:1], mu[:1], 3)
    with pytest.raises(ValueError, match="log_var holds NaN"):
        vae.kl_parts(mu, mu, mu / 0, 10)


# ---------------------------------------------------------------------------- annealing, interpolation, collapse


def test_annealing_is_geometric_and_stops():
    values = [vae.annealed(t, start=1.0, end=0.08, until=0.5) for t in (0, 0.125, 0.25, 0.375, 0.5, 1)]
    assert values[0] == 1
    assert values[-2:] == pytest.approx([0.08, 0.08])
    ratios = [b / a for a, b in pairwise(values[:5])]
    assert ratios == pytest.approx([0.08**0.25] * 4)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"progress": 1.1}, "progress is 1.1"),
        ({"start": 0.0}, "start is 0"),
        ({"end": -1}, "end -1"),
        ({"until": 0}, "until is 0"),
    ],
)
def test_bad_annealing(wrong, says):
    arguments = {"progress": 0.5, "start": 1.0, "end": 0.1, "until": 0.5} | wrong
    with pytest.raises(ValueError, match=says):
        vae.annealed(arguments.pop("progress"), **arguments)


def test_a_line_is_straight_and_an_arc_keeps_its_length():
    a, b = normals(2, 3, 40)
    line, arc = vae.interpolate(a, b, 5), vae.interpolate(a, b, 5, arc=True)
    assert line.shape == arc.shape == (5, 3, 40)
    torch.testing.assert_close(line[1], 0.75 * a + 0.25 * b)
    for path in (line, arc):
        torch.testing.assert_close(path[0], a)
        torch.testing.assert_close(path[-1], b)
    lengths = torch.lerp(a.norm(dim=1), b.norm(dim=1), torch.linspace(0, 1, 5, dtype=F64)[:, None])
    torch.testing.assert_close(arc.norm(dim=2), lengths)
    assert (line[2].norm(dim=1) < 0.85 * lengths[2]).all()


def test_an_arc_turns_by_equal_angles():
    a, b = torch.tensor([2.0, 0.0], dtype=F64), torch.tensor([0.0, 2.0], dtype=F64)
    thirds = vae.interpolate(a, b, 4, arc=True)
    expected = [[2 * math.cos(angle), 2 * math.sin(angle)] for angle in (0, math.pi / 6, math.pi / 3, math.pi / 2)]
    torch.testing.assert_close(thirds, torch.tensor(expected, dtype=F64))
    torch.testing.assert_close(vae.interpolate(a, 2 * a, 3, arc=True), vae.interpolate(a, 2 * a, 3))


def test_bad_input_to_interpolation():
    a = torch.ones(4)
    with pytest.raises(ValueError, match=r"a has shape \(4,\) and b \(3,\)"):
        vae.interpolate(a, a[:3], 5)
    with pytest.raises(ValueError, match="steps is 1"):
        vae.interpolate(a, a, 1)
    with pytest.raises(ValueError, match="NaN"):
        vae.interpolate(a, a / 0, 5)
    with pytest.raises(ValueError, match="opposite"):
        vae.interpolate(a, -a, 5, arc=True)
    with pytest.raises(ValueError, match="origin"):
        vae.interpolate(a, 0 * a, 5, arc=True)
    torch.testing.assert_close(vae.interpolate(a, -a, 3)[1], 0 * a)


def test_units_that_know_nothing():
    mu = normals(500, 3) * torch.tensor([1.0, 0.05, 0.2], dtype=F64) + 5  # variances 1, .0025 and .04
    assert vae.active_units(mu).tolist() == [True, False, True]
    assert vae.active_units(mu, threshold=0.1).tolist() == [True, False, False]
    with pytest.raises(ValueError, match=r"\(1, 3\)"):
        vae.active_units(mu[:1])
    with pytest.raises(ValueError, match="NaN"):
        vae.active_units(mu / 0 * 0)


def test_moments_of_the_aggregated_posterior():
    mu, log_var = gaussians(2000, 2)
    z = vae.reparameterise(mu.repeat(50, 1), log_var.repeat(50, 1), seeded())
    q = vae.aggregated_posterior(mu, log_var)
    torch.testing.assert_close(q.mean, z.mean(0), atol=0.02, rtol=0)
    torch.testing.assert_close(q.std, z.std(0), rtol=0.01, atol=0)
    torch.testing.assert_close(q.kl, kl_divergence(Normal(q.mean, q.std), Normal(0.0, 1.0)))
    fitting = vae.aggregated_posterior(normals(20_000, 2) * 0.6, torch.full((20_000, 2), 0.64, dtype=F64).log())
    assert (fitting.kl < 0.001).all()


# -------------------------------------------------------------------------------------------------------- the examples


@pytest.mark.parametrize("module", [vae, annealing, gap])
def test_examples(module):
    results = doctest.testmod(module)
    assert results.attempted > 0
    assert results.failed == 0
