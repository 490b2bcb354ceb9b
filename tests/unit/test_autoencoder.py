"""Autoencoders against independent implementations: losses, principal components, noise, chains, sparsity, order."""

import doctest
import math
from itertools import pairwise

import numpy as np
import pytest
import torch
from scipy.linalg import subspace_angles
from skimage.metrics import peak_signal_noise_ratio
from sklearn.decomposition import PCA
from torch import nn

from lecture_lib import autoencoder as ae
from lecture_lib import networks


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def normals(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.randn(shape, generator=seeded(seed), dtype=torch.float64)


def uniforms(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.rand(shape, generator=seeded(seed), dtype=torch.float64)


def cigar(n: int = 500, d: int = 6, seed: int = 0) -> torch.Tensor:
    """Data with well separated variances along directions that are no axes, and with a mean."""
    rotation = torch.linalg.qr(normals(d, d, seed=seed + 1)).Q
    return normals(n, d, seed=seed) * torch.arange(d, 0, -1, dtype=torch.float64) @ rotation.T + 3


# --------------------------------------------------------------------------------------------------------- the model


def test_an_autoencoder_is_a_decoder_after_an_encoder():
    network = ae.Autoencoder(networks.mlp((6, 4, 2), generator=seeded(1)), networks.mlp((2, 4, 6), generator=seeded(2)))
    x = torch.rand(5, 6, generator=seeded())
    z = network.encode(x)
    assert z.shape == (5, 2)
    torch.testing.assert_close(z, network.encoder(x), rtol=0, atol=0)
    torch.testing.assert_close(network(x), network.decoder(network.encoder(x)), rtol=0, atol=0)
    torch.testing.assert_close(network.decode(z), network(x), rtol=0, atol=0)


# ------------------------------------------------------------------------------------------------------------ losses


def test_squared_error_and_its_gradient():
    x, x_hat = normals(4, 1, 3, 2), normals(4, 1, 3, 2, seed=1).requires_grad_()
    error = ae.squared_error(x_hat, x)
    expected = [sum(float(d) ** 2 for d in (a - b).flatten()) for a, b in zip(x_hat.detach(), x)]
    assert error.tolist() == pytest.approx(expected)
    error.sum().backward()
    torch.testing.assert_close(x_hat.grad, 2 * (x_hat.detach() - x))


def test_squared_error_is_a_gaussian_likelihood():
    """Up to a constant −ln N(x; x̂, 1/2) (item 30)."""
    x, x_hat = normals(4, 7), normals(4, 7, seed=1)
    nll = -torch.distributions.Normal(x_hat, 0.5**0.5).log_prob(x).sum(1)
    difference = nll - ae.squared_error(x_hat, x)
    torch.testing.assert_close(difference, torch.full((4,), 7 * 0.5 * math.log(math.pi), dtype=torch.float64))


def test_bernoulli_nll_and_its_gradient():
    logits, x = normals(4, 3, 5).mul(3).requires_grad_(), (uniforms(4, 3, 5) < 0.4).double()
    nll = ae.bernoulli_nll(logits, x)
    expected = -torch.distributions.Bernoulli(logits=logits).log_prob(x).sum((1, 2))
    torch.testing.assert_close(nll, expected)
    nll.sum().backward()
    torch.testing.assert_close(logits.grad, torch.sigmoid(logits.detach()) - x)


def test_bernoulli_nll_of_grey_pixels_mixes_black_and_white():
    logits, x = normals(4, 6), uniforms(4, 6)
    on = torch.distributions.Bernoulli(logits=logits)
    expected = -(x * on.log_prob(torch.ones_like(x)) + (1 - x) * on.log_prob(torch.zeros_like(x))).sum(1)
    torch.testing.assert_close(ae.bernoulli_nll(logits, x), expected)
    extreme = torch.tensor([[1000.0, -1000.0]])
    torch.testing.assert_close(ae.bernoulli_nll(extreme, torch.tensor([[1.0, 0.0]])), torch.zeros(1))
    torch.testing.assert_close(ae.bernoulli_nll(extreme, torch.tensor([[0.0, 1.0]])), torch.tensor([2000.0]))


def test_no_logits_get_below_the_floor_and_one_choice_reaches_it():
    x = uniforms(5, 8)
    floor = ae.bernoulli_floor(x)
    torch.testing.assert_close(floor, torch.distributions.Bernoulli(x).entropy().sum(1))
    torch.testing.assert_close(ae.bernoulli_nll(torch.logit(x), x), floor)
    for seed in range(20):
        assert (ae.bernoulli_nll(torch.logit(x) + 0.1 * normals(5, 8, seed=seed), x) > floor).all()
    logits = torch.logit(x).requires_grad_()
    ae.bernoulli_nll(logits, x).sum().backward()
    torch.testing.assert_close(logits.grad, torch.zeros_like(x), atol=1e-14, rtol=0)


def test_the_floor_is_zero_for_black_and_white_only():
    x = torch.tensor([[0.0, 1.0], [0.5, 1.0], [0.5, 0.5]], dtype=torch.float64)
    assert ae.bernoulli_floor(x).tolist() == pytest.approx([0, math.log(2), 2 * math.log(2)])


NAN = float("nan")


@pytest.mark.parametrize("loss", [ae.squared_error, ae.bernoulli_nll])
def test_what_no_loss_can_compare_is_named(loss):
    good = torch.full((2, 3), 0.5)
    with pytest.raises(ValueError, match=r"has shape \(2, 1\) and x \(2, 3\); both have to be \(batch, …\)"):
        loss(good[:, :1], good)  # would broadcast
    with pytest.raises(ValueError, match="both have to be"):
        loss(good[0], good[0])
    with pytest.raises(ValueError, match=r"x has shape \(0, 3\): the batch is empty"):
        loss(good[:0], good[:0])
    for value in (NAN, float("inf")):
        with pytest.raises(ValueError, match="(x_hat|logits) holds NaN or infinity"):
            loss(torch.full((2, 3), value), good)
    with pytest.raises(ValueError, match="x h(olds NaN|as values from nan)"):
        loss(good, torch.tensor([[0.5, 0.5, NAN], [0, 0, 0]]))


def test_bernoulli_losses_name_data_outside_the_unit_interval():
    with pytest.raises(ValueError, match=r"x has values from 0 to 255; a Bernoulli likelihood takes \[0, 1\]"):
        ae.bernoulli_nll(torch.zeros(1, 2), torch.tensor([[0.0, 255.0]]))
    for bad in ([[-0.1, 0.5]], [[0.5, 1.1]], [[NAN, 0.5]]):
        with pytest.raises(ValueError, match="x h"):
            ae.bernoulli_floor(torch.tensor(bad))


# --------------------------------------------------------------------------------- linear autoencoders and their angles


def test_principal_components_are_those_of_scikit_learn():
    x = cigar()
    ours, theirs = ae.principal_components(x, 3), PCA(3).fit(x.numpy())
    torch.testing.assert_close((ours @ torch.from_numpy(theirs.components_.T)).abs(), torch.eye(3, dtype=torch.float64))
    assert ours.dtype == x.dtype and ae.principal_components(x.float(), 3).dtype == torch.float32


@pytest.mark.parametrize("k", [1, 3, 6])
def test_a_linear_autoencoder_finds_the_principal_subspace_and_its_error(k):
    """Its minimum is the sum of the discarded eigenvalues (Baldi & Hornik 1989)."""
    x = cigar()
    trained = ae.linear_autoencoder(x, k, generator=seeded(3))
    eigenvalues = np.linalg.eigvalsh(np.cov(x.numpy().T, bias=True))[::-1]
    assert trained.error == pytest.approx(eigenvalues[k:].sum(), abs=1e-6)
    theirs = PCA(k).fit(x.numpy())
    if k < 6:  # else any basis of the whole space will do
        angles = ae.principal_angles(trained.decoder, torch.from_numpy(theirs.components_.T))
        assert angles.max() < 1e-4
    expected = torch.from_numpy(theirs.inverse_transform(theirs.transform(x.numpy())))
    torch.testing.assert_close(trained(x), expected, atol=1e-3, rtol=0)
    assert ae.squared_error(trained(x), x).mean().item() == pytest.approx(trained.error, abs=1e-6)


def test_the_error_without_training_is_the_mean_over_all_data():
    """The form of the loss that knows the covariance only, checked where it is far from its minimum."""
    x = cigar()
    started = ae.linear_autoencoder(x, 2, generator=seeded(3), steps=1)
    assert started.error > 1.5 * ae.linear_autoencoder(x, 2, generator=seeded(3)).error
    again = ae.linear_autoencoder(x, 2, generator=seeded(3), steps=1)
    torch.testing.assert_close(again.decoder, started.decoder, rtol=0, atol=0)
    assert not torch.equal(ae.linear_autoencoder(x, 2, generator=seeded(4), steps=1).decoder, started.decoder)


@pytest.mark.parametrize(("k", "m"), [(1, 1), (2, 2), (2, 4), (4, 2), (5, 5)])
def test_principal_angles_are_those_of_scipy(k, m):
    A, B = normals(7, k), normals(7, m, seed=1)
    expected = torch.from_numpy(subspace_angles(A.numpy(), B.numpy()).copy()).flip(0)
    torch.testing.assert_close(ae.principal_angles(A, B), expected, atol=1e-12, rtol=1e-12)
    torch.testing.assert_close(ae.principal_angles(B, A), expected, atol=1e-12, rtol=1e-12)


@pytest.mark.parametrize("angle", [0.0, 1e-12, 1e-9, 1e-3, math.pi / 4, math.pi / 2 - 1e-9, math.pi / 2])
def test_tiny_and_right_angles_keep_their_digits(angle):
    """The cosine of 1e-9 is 1 in float64: computed from it alone, the angle would vanish."""
    turn = torch.linalg.qr(normals(5, 5)).Q
    flat = torch.zeros(5, 2, dtype=torch.float64)
    flat[0, 0] = flat[1, 1] = 1
    tilted = flat.clone()
    tilted[1, 1], tilted[2, 1] = math.cos(angle), math.sin(angle)
    mixing = torch.tensor([[2.0, 1.0], [-0.5, 3.0]], dtype=torch.float64)  # another basis of the same plane
    found = ae.principal_angles(turn @ flat @ mixing, turn @ tilted)
    torch.testing.assert_close(found, torch.tensor([0, angle], dtype=torch.float64), atol=5e-15, rtol=1e-6)


def test_subspaces_inside_each_other_have_no_angle():
    A = normals(6, 4)
    assert ae.principal_angles(A, A @ normals(4, 2, seed=1)).max() < 1e-13
    assert ae.principal_angles(A, -A).max() < 1e-13
    assert ae.principal_angles(A, A * torch.tensor([1e-9, 1, 1e9, 1], dtype=torch.float64)).max() < 1e-13


def test_matrices_that_span_nothing_of_the_kind_are_named():
    A = normals(5, 2)
    for bad in (normals(4, 2), A[:, 0], A[None], A[:, :0]):
        with pytest.raises(ValueError, match="both have to be matrices with columns, equally long"):
            ae.principal_angles(A, bad)
    dependent = torch.stack([A[:, 0], 3 * A[:, 0]], dim=1)
    for bad in (dependent, dependent.float() / 7, torch.zeros_like(A), normals(5, 6)):
        with pytest.raises(ValueError, match=r"the columns of B \(5, \d\) depend on each other"):
            ae.principal_angles(A, bad)
    with pytest.raises(ValueError, match="A holds NaN or infinity"):
        ae.principal_angles(A * NAN, A)


@pytest.mark.parametrize("fit", [ae.principal_components, lambda x, k: ae.linear_autoencoder(x, k, generator=seeded())])
def test_data_that_has_no_components_is_named(fit):
    for bad in (torch.zeros(3, 1, 2, 2), torch.zeros(1, 4), torch.zeros(0, 4)):
        with pytest.raises(ValueError, match=r"x has shape .*flatten images with x.flatten\(1\)"):
            fit(bad, 1)
    for k in (0, 7):
        with pytest.raises(ValueError, match=f"k is {k}; with 6 inputs it has to be from 1 to 6"):
            fit(cigar(), k)
    with pytest.raises(ValueError, match="x holds NaN or infinity"):
        fit(torch.tensor([[1.0, NAN], [0.0, 1.0]]), 1)


# ---------------------------------------------------------------------------------------------------------- sparsity


def test_activity_penalties_and_their_gradients():
    h = normals(4, 3).requires_grad_()
    assert ae.l1(h).item() == pytest.approx(sum(abs(v) for v in h.flatten().tolist()) / 4)
    assert ae.l2(h).item() == pytest.approx(sum(v * v for v in h.flatten().tolist()) / 4)
    (by_l1,) = torch.autograd.grad(ae.l1(h), h)
    (by_l2,) = torch.autograd.grad(ae.l2(h), h)
    torch.testing.assert_close(by_l1, h.detach().sign() / 4)
    torch.testing.assert_close(by_l2, h.detach() / 2)


def test_kl_sparsity_is_the_divergence_between_coins():
    rho, rho_hat = 0.05, uniforms(6).mul(0.9).add(0.05).requires_grad_()
    coins = torch.distributions.Bernoulli
    target = coins(torch.full((6,), rho, dtype=torch.float64))
    expected = torch.distributions.kl_divergence(target, coins(rho_hat)).sum()
    torch.testing.assert_close(ae.kl_sparsity(rho, rho_hat), expected)
    ae.kl_sparsity(rho, rho_hat).backward()
    a = rho_hat.detach()
    torch.testing.assert_close(rho_hat.grad, -rho / a + (1 - rho) / (1 - a))


@pytest.mark.parametrize("rho", [1e-4, 0.05, 0.5, 0.97])
def test_kl_sparsity_is_zero_on_target_and_pushes_towards_it(rho):
    at = torch.full((3,), rho, dtype=torch.float64, requires_grad=True)
    divergence = ae.kl_sparsity(rho, at)
    assert divergence.item() == pytest.approx(0, abs=1e-12)
    (gradient,) = torch.autograd.grad(divergence, at)
    torch.testing.assert_close(gradient, torch.zeros(3, dtype=torch.float64), atol=1e-9, rtol=0)
    for factor, sign in ((0.9, -1), (1.01, 1)):
        off = (rho * torch.full((3,), factor, dtype=torch.float64)).requires_grad_()
        divergence = ae.kl_sparsity(rho, off)
        (gradient,) = torch.autograd.grad(divergence, off)
        assert divergence > 0 and (gradient.sign() == sign).all()


def test_activities_out_of_range_are_named():
    for rho in (0.0, 1.0, -0.1, NAN):
        with pytest.raises(ValueError, match=f"rho is {rho}; the wanted mean activity lies strictly between 0 and 1"):
            ae.kl_sparsity(rho, torch.tensor([0.5]))
    for bad in ([0.0], [1.0], [0.5, 1.7], [NAN], []):
        with pytest.raises(ValueError, match="rho_hat has to hold .* are the units sigmoids?"):
            ae.kl_sparsity(0.05, torch.tensor(bad))


def test_columns_of_length_one_whatever_the_weights_are():
    layer = ae.UnitNormLinear(4, 6).double()
    h = normals(3, 4)
    with torch.no_grad():
        layer.weight.mul_(torch.tensor([1e-3, 1.0, 7.0, 100.0]))
    torch.testing.assert_close(layer.columns().norm(dim=0), torch.ones(4, dtype=torch.float64))
    torch.testing.assert_close(layer.columns() * layer.weight.norm(dim=0), layer.weight)  # and of the same direction
    before = layer(h)
    torch.testing.assert_close(before, h @ layer.columns().T + layer.bias)
    with torch.no_grad():
        layer.weight.mul_(13)
    torch.testing.assert_close(layer(h), before)
    (gradient,) = torch.autograd.grad(layer(h).square().sum(), layer.weight)
    along = (gradient * layer.columns()).sum(0)  # a longer column changes nothing, so nothing asks for one
    torch.testing.assert_close(along, torch.zeros(4, dtype=torch.float64), atol=1e-10, rtol=0)
    assert gradient.abs().max() > 1e-4


# --------------------------------------------------------------------------------------------- noise, and cleaning it


@pytest.mark.parametrize("noise", [ae.GaussianNoise(0.3), ae.MaskingNoise(0.4), ae.MixedNoise(0.8, 0.8), 0.2])
def test_corruption_comes_from_the_generator_and_leaves_the_input(noise):
    x = torch.rand(6, 1, 4, 4, generator=seeded())
    before = x.clone()
    torch.manual_seed(1)
    first = ae.corrupt(x, noise, seeded(1))
    torch.manual_seed(2)
    torch.testing.assert_close(ae.corrupt(x, noise, seeded(1)), first, rtol=0, atol=0)
    assert not torch.equal(ae.corrupt(x, noise, seeded(2)), first)
    torch.testing.assert_close(x, before, rtol=0, atol=0)
    assert first.shape == x.shape and not torch.equal(first, x)
    assert ae.corrupt(x.double(), noise, seeded(1)).dtype == torch.float64


def test_gaussian_noise_has_its_standard_deviation_everywhere():
    x = torch.linspace(0, 1, 50, dtype=torch.float64).expand(4000, 50)
    added = ae.corrupt(x, ae.GaussianNoise(0.3), seeded()) - x
    assert added.mean().item() == pytest.approx(0, abs=4 * 0.3 / 200_000**0.5)
    assert added.std().item() == pytest.approx(0.3, rel=0.01)
    # 4000 draws a pixel: means vary by 0.0047, standard deviations by 0.0034
    assert added.mean(0).abs().max() < 0.025 and (added.std(0) - 0.3).abs().max() < 0.02
    assert (added.T @ added / 4000).fill_diagonal_(0).abs().max() < 0.01  # one pixel knows nothing of another
    assert ae.corrupt(x, 0.3, seeded()).equal(ae.corrupt(x, ae.GaussianNoise(0.3), seeded()))
    assert ae.corrupt(x, ae.GaussianNoise(0), seeded()).equal(x)


@pytest.mark.parametrize("share", [0.0, 0.25, 0.9, 1.0])
def test_masking_hides_its_share_and_leaves_the_rest(share):
    x = uniforms(2000, 50) * 0.9 + 0.1
    masked = ae.corrupt(x, ae.MaskingNoise(share), seeded(1))
    hidden = masked == 0
    assert torch.equal(masked[~hidden], x[~hidden])
    assert hidden.double().mean().item() == pytest.approx(share, abs=4 * (share * (1 - share) / 100_000) ** 0.5)
    assert (hidden.double().mean(0) - share).abs().max() < 0.05


def test_mixed_noise_is_half_of_each_kind_at_every_level():
    noise = ae.MixedNoise(std=0.8, share=0.6)
    x = torch.full((8000, 400), 0.5, dtype=torch.float64)
    noisy = ae.corrupt(x, noise, seeded())
    masking = ((noisy == 0) | (noisy == 0.5)).all(1)
    assert masking.double().mean().item() == pytest.approx(0.5, abs=0.02)
    shares, stds = (noisy[masking] == 0).double().mean(1), (noisy[~masking] - 0.5).std(1)
    for levels, highest in ((shares, 0.6), (stds, 0.8)):
        found = torch.quantile(levels, torch.tensor([0.1, 0.5, 0.9], dtype=torch.float64))
        torch.testing.assert_close(
            found, highest * torch.tensor([0.1, 0.5, 0.9], dtype=torch.float64), atol=0.03, rtol=0
        )
        assert levels.max() < highest * 1.15


def test_noise_out_of_range_and_data_without_room_for_it_are_named():
    x = torch.rand(2, 3, generator=seeded())
    for std in (-0.1, NAN, float("inf")):
        with pytest.raises(ValueError, match=f"std is {std}; the standard deviation of the noise has to be 0 or more"):
            ae.corrupt(x, std, seeded())
        with pytest.raises(ValueError, match=f"std is {std}"):
            ae.MixedNoise(std, 0.5)
    for share in (-0.1, 1.1, NAN):
        with pytest.raises(ValueError, match=rf"share is {share}; the share of masked pixels lies in \[0, 1\]"):
            ae.MaskingNoise(share)
        with pytest.raises(ValueError, match=f"share is {share}"):
            ae.MixedNoise(0.5, share)
    with pytest.raises(ValueError, match=r"x has shape \(0, 3\): the batch is empty"):
        ae.corrupt(x[:0], 0.1, seeded())
    with pytest.raises(ValueError, match="x holds NaN or infinity"):
        ae.corrupt(x * NAN, 0.1, seeded())
    with pytest.raises(TypeError, match=r"x is torch.uint8; .* convert with x.float\(\)"):
        ae.corrupt(torch.zeros(2, 3, dtype=torch.uint8), 0.1, seeded())


MEANS = torch.tensor([0.15, 0.5, 0.9], dtype=torch.float64)  # of three independent pixels, black or white


def gaussian_posterior(std: float):
    """Logits of p(x = 1 | x̃) if x̃ = x + std · ε and x is 1 with probability MEANS."""
    return lambda noisy: torch.logit(MEANS) + (noisy - 0.5) / std**2


def masking_posterior(share: float):
    """Logits of p(x = 1 | x̃): what is left is white for certain; what is black was white with Bayes's probability."""
    hidden = MEANS * share / (MEANS * share + 1 - MEANS)
    return lambda noisy: torch.where(noisy > 0, 50.0, torch.logit(hidden))


POSTERIORS = {
    "Gaussian": (ae.GaussianNoise(0.6), gaussian_posterior(0.6)),
    "masking": (ae.MaskingNoise(0.7), masking_posterior(0.7)),
}


@pytest.mark.parametrize("name", POSTERIORS)
def test_a_chain_with_the_true_posterior_leaves_the_data_as_they_are(name):
    noise, posterior = POSTERIORS[name]
    x = (uniforms(40_000, 3) < MEANS).double()
    p = ae.denoising_chain(posterior, x, noise, steps=6, generator=seeded(1))
    assert p.shape == (6, 40_000, 3)
    torch.testing.assert_close(p.mean(1), MEANS.expand(6, 3), atol=0.01, rtol=0)


def test_a_chain_moves_from_anywhere_at_the_rate_of_its_transition_matrix():
    """With masking the chain has two states a pixel: 1 stays with 1 − s + s·q, 0 becomes 1 with q."""
    share = 0.7
    q = MEANS * share / (MEANS * share + 1 - MEANS)
    for start in (0.0, 1.0):
        x = torch.full((40_000, 3), start, dtype=torch.float64)
        p = ae.denoising_chain(masking_posterior(share), x, ae.MaskingNoise(share), steps=8, generator=seeded(2))
        expected, mean = [], torch.full((3,), start, dtype=torch.float64)
        for _ in range(8):
            mean = mean * (1 - share + share * q) + (1 - mean) * q
            expected.append(mean)
        torch.testing.assert_close(p.mean(1), torch.stack(expected), atol=0.012, rtol=0)
        torch.testing.assert_close(p[-1].mean(0), MEANS, atol=0.12, rtol=0)


def test_a_chain_repeats_with_its_seed_and_needs_a_step():
    x = (uniforms(5, 3) < MEANS).double()
    noise, posterior = POSTERIORS["Gaussian"]
    first, again, other = (
        ae.denoising_chain(posterior, x, noise, steps=3, generator=seeded(seed)) for seed in (1, 1, 2)
    )
    torch.testing.assert_close(first, again, rtol=0, atol=0)
    assert not torch.equal(first, other)
    assert not first.requires_grad
    with pytest.raises(ValueError, match="steps is 0; a chain needs at least one"):
        ae.denoising_chain(posterior, x, noise, steps=0, generator=seeded())


def test_psnr_is_that_of_scikit_image():
    x, noisy = uniforms(4, 1, 8, 8), uniforms(4, 1, 8, 8, seed=1)
    expected = [peak_signal_noise_ratio(a.numpy(), b.numpy(), data_range=1) for a, b in zip(x, noisy)]
    assert ae.psnr(noisy, x).tolist() == pytest.approx(expected)
    assert ae.psnr(x + 0.1, x).tolist() == pytest.approx([20] * 4)
    with pytest.raises(ValueError, match=r"x_hat has shape \(1, 1, 8, 8\) and x \(4, 1, 8, 8\)"):
        ae.psnr(noisy[:1], x)


# ------------------------------------------------------------------------------------------------------------- order


def test_keep_first_keeps_values_and_gradients_of_the_first_units():
    z = normals(4, 5).requires_grad_()
    for k in range(6):
        kept = ae.keep_first(z, k)
        torch.testing.assert_close(kept[:, :k], z[:, :k], rtol=0, atol=0)
        assert not kept[:, k:].any()
    sizes = torch.tensor([0, 1, 3, 5])
    kept = ae.keep_first(z, sizes)
    for row, k in enumerate(sizes.tolist()):
        assert kept[row].tolist() == z[row, :k].tolist() + [0] * (5 - k)
    kept.sum().backward()
    assert z.grad.sum(1).tolist() == sizes.tolist()


def test_code_sizes_that_do_not_fit_are_named():
    z = torch.zeros(3, 5)
    for k in (-1, 6, torch.tensor([1, 2, 6])):
        with pytest.raises(ValueError, match="k runs from .*; a code of 5 units keeps 0 to 5"):
            ae.keep_first(z, k)
    with pytest.raises(ValueError, match=r"k has shape \(2,\); 3 codes need one number, or 3 of them"):
        ae.keep_first(z, torch.tensor([1, 2]))
    with pytest.raises(ValueError, match="units is 0; a code has at least one"):
        ae.random_sizes(3, 0, seeded())


@pytest.mark.parametrize("units", [1, 5, 64])
def test_random_sizes_have_the_distribution_they_promise(units):
    n = 200_000
    sizes = ae.random_sizes(n, units, seeded())
    assert sizes.dtype == torch.int64 and sizes.min() == 1 and sizes.max() == units
    observed = torch.bincount(sizes, minlength=units + 1)[1:].double() / n
    k = torch.arange(1, units + 1, dtype=torch.float64)
    expected = torch.log((k + 1) / k) / math.log(units + 1)  # P(k ≤ (units + 1)^u < k + 1)
    assert ((observed - expected).abs() < 5 * (expected / n).sqrt() + 1e-6).all()
    torch.testing.assert_close(sizes, ae.random_sizes(n, units, seeded()), rtol=0, atol=0)


# ------------------------------------------------------------------------------------------------------------- stacks


def test_an_unrolled_stack_is_its_levels_one_inside_the_other():
    levels = ae.stack((6, 5, 4, 2), activation=nn.Tanh, generator=seeded())
    x = torch.rand(3, 6, generator=seeded(1))
    deep = ae.unroll(levels)
    code = levels[2].encode(levels[1].encode(levels[0].encode(x)))
    torch.testing.assert_close(deep.encode(x), code, rtol=0, atol=0)
    back = levels[0].decode(levels[1].decode(levels[2].decode(code)))
    torch.testing.assert_close(deep(x), back, rtol=0, atol=0)
    assert (deep(x) > 0).all() and (deep(x) < 1).all()
    expected = torch.tanh(x @ levels[0].encoder[0].weight.T + levels[0].encoder[0].bias)
    torch.testing.assert_close(levels[0].encode(x), expected)
    torch.testing.assert_close(levels[2].encode(expected[:, :4]), levels[2].encoder[0](expected[:, :4]))  # linear code


def test_an_unrolled_stack_shares_its_parameters_with_the_levels():
    levels = ae.stack((6, 5, 2), generator=seeded())
    deep = ae.unroll(levels)
    own = {id(p) for p in deep.parameters()}
    assert own == {id(p) for level in levels for p in level.parameters()} and len(own) == 8
    x = torch.rand(3, 6, generator=seeded(1))
    before = levels[0].encode(x)
    with torch.no_grad():
        deep.encoder[0].weight.mul_(2)
    assert not torch.equal(levels[0].encode(x), before)


def test_stacks_repeat_with_their_seed():
    first, again, other = (ae.unroll(ae.stack((6, 5, 2), generator=seeded(seed))).state_dict() for seed in (0, 0, 1))
    torch.testing.assert_close(first, again, rtol=0, atol=0)
    assert not torch.equal(first["encoder.0.weight"], other["encoder.0.weight"])
    shapes = [tuple(level.encoder[0].weight.shape) for level in ae.stack((784, 400, 200, 30))]
    assert shapes == [(above, below) for below, above in pairwise((784, 400, 200, 30))]


def test_a_stack_without_a_code_is_named():
    for sizes in ((), (784,)):
        with pytest.raises(ValueError, match=r"sizes is \(.*; a stack needs an input and at least one code"):
            ae.stack(sizes)


def test_examples_in_the_documentation_hold():
    results = doctest.testmod(ae)
    assert results.attempted > 0 and results.failed == 0
