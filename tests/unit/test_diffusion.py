"""Diffusion: what noise gives away about a density, the way to noise and back, and the shipped model of digits."""

import base64
import doctest
import math
from pathlib import Path

import javascript
import pytest
import torch
from torch import nn

from lecture_lib import autoencoder, data, diffusion, pretrained
from lecture_lib.autoencoder import squared_error
from lecture_lib.diffusion import mixture, networks, sampling, schedule, score, trained
from lecture_lib.diffusion.networks import FEATURES
from lecture_lib.evaluation import features, frechet_distance, mode_coverage
from lecture_lib.training import Descent, train
from lecture_lib.widgets.export import export

F64 = torch.float64
RING = diffusion.GaussianMixture(data.toy.ring(1).centres.to(F64), sigma=0.1)
COSINE = diffusion.Schedule.cosine(50)


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def normals(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.randn(shape, generator=seeded(seed), dtype=F64)


def points_of(target: diffusion.GaussianMixture, n: int, seed: int = 0) -> torch.Tensor:
    component = torch.randint(len(target.centres), (n,), generator=seeded(seed))
    return target.centres[component] + target.sigma * normals(n, target.centres.shape[1], seed=seed + 1)


# ------------------------------------------------------------------------------------------------- the mixture's truth


@pytest.mark.parametrize("sigma", [0.1, 0.5, 2.0])
def test_the_score_is_the_gradient_of_the_log_density(sigma):
    target, x = RING.noisy(sigma), 2 * normals(200, 2)
    x.requires_grad_()
    (gradient,) = torch.autograd.grad(target.log_density(x).sum(), x)
    torch.testing.assert_close(target.score(x.detach()), gradient)


def test_the_log_density_is_that_of_a_mixture():
    normal = torch.distributions.Normal
    x = normals(50, 2)
    each = torch.stack([normal(c, 0.1).log_prob(x).sum(1) for c in RING.centres])
    torch.testing.assert_close(RING.log_density(x), each.logsumexp(0) - math.log(8))
    axis = torch.linspace(-4, 4, 401, dtype=F64)
    mass = RING.noisy(0.3).log_density(torch.cartesian_prod(axis, axis)).exp().sum() * 0.02**2
    assert mass.item() == pytest.approx(1, abs=1e-6)


@pytest.mark.parametrize("sigma", [0.05, 0.3, 1.0, 3.0])
def test_the_best_denoiser_goes_uphill_by_the_score(sigma):
    """Tweedie's formula: the one side by Bayes' rule, the other by the density of the noisy data."""
    x_tilde = 2.5 * normals(500, 2)
    best, uphill = RING.denoise(x_tilde, sigma), RING.noisy(sigma).score(x_tilde)
    assert (diffusion.denoise_by_score(x_tilde, uphill, sigma) - best).abs().max() < 1e-6
    assert (diffusion.score_of_denoiser(best, x_tilde, sigma) - uphill).abs().max() < 1e-6 / sigma**2
    assert (best - x_tilde).abs().max() > 0.05, "there is something to remove"


def test_the_best_denoiser_of_one_gaussian_shrinks():
    one = diffusion.GaussianMixture(torch.tensor([[1.0, -2.0]], dtype=F64), sigma=0.5)
    x_tilde = normals(20, 2)
    torch.testing.assert_close(one.denoise(x_tilde, 0.5), one.centres + (x_tilde - one.centres) / 2)


def test_no_other_denoiser_has_a_smaller_error():
    x = points_of(RING, 20_000)
    x_tilde = x + 0.6 * normals(20_000, 2, seed=5)
    best = RING.denoise(x_tilde, 0.6)
    error = squared_error(best, x).mean()
    for other in (x_tilde, 0.98 * best, best + 0.02 * (best - x_tilde), RING.denoise(x_tilde, 0.7)):
        assert squared_error(other, x).mean() > error
    # Between the error's two parts: what the noise hides, and how far another guess is from the best one.
    other = RING.denoise(x_tilde, 1.2)
    excess = (squared_error(other, x).mean() - error).item()
    assert excess == pytest.approx(squared_error(other, best).mean().item(), rel=0.1)


def test_the_expected_noise_is_the_scaled_score_of_each_step():
    t = torch.tensor([1, 10, 25, 40, 50])
    x = normals(5, 2)
    expected = []
    for row, step in zip(x, t):
        left = COSINE.alpha_bar[step]
        at_t = diffusion.GaussianMixture(left.sqrt() * RING.centres, math.sqrt(left * 0.1**2 + 1 - left))
        expected.append(-(1 - left).sqrt() * at_t.score(row[None])[0])
    found = RING.predictor(COSINE)(x, t)
    torch.testing.assert_close(found, torch.stack(expected))
    torch.testing.assert_close(COSINE.score(found, t), -found / (1 - COSINE.alpha_bar[t]).sqrt()[:, None])


def test_a_mixture_refuses_what_is_none():
    for centres, sigma in ((torch.zeros(3), 1.0), (torch.zeros(0, 2), 1.0), (torch.zeros(3, 2), 0.0)):
        with pytest.raises(ValueError, match=r"centres has shape .* and sigma is .*; they have to be \(modes, d\)"):
            diffusion.GaussianMixture(centres, sigma)


# ------------------------------------------------------------------------------------------- denoising score matching


def test_score_matching_is_denoising_in_another_unit():
    """2 σ⁴ J of s is the squared error of x̃ + σ² s(x̃), with the same noise."""
    x, sigma = normals(100, 3), 0.4
    guess = lambda x_tilde: torch.sin(x_tilde)  # noqa: E731
    loss = diffusion.denoising_score_matching(guess, x, sigma, seeded(7))
    x_tilde = autoencoder.corrupt(x, sigma, seeded(7))
    error = squared_error(x_tilde + sigma**2 * guess(x_tilde), x).mean()
    torch.testing.assert_close(2 * sigma**4 * loss, error)


def test_score_matching_without_the_score():
    """J(s) − J(true score) is half the mean squared distance from the true score, which J never sees (Vincent 2011)."""
    x, sigma = points_of(RING, 200_000), 0.5
    truth = RING.noisy(sigma).score
    x_tilde = autoencoder.corrupt(x, sigma, seeded(3))
    least = diffusion.denoising_score_matching(truth, x, sigma, seeded(3))
    for wrong in (lambda y: 0.5 * truth(y), lambda y: truth(y) + torch.tensor([0.5, -0.2]), lambda y: -y):
        excess = diffusion.denoising_score_matching(wrong, x, sigma, seeded(3)) - least
        distance = 0.5 * squared_error(wrong(x_tilde), truth(x_tilde)).mean()
        assert distance > 0.1 and excess.item() == pytest.approx(distance.item(), rel=0.03)


def test_the_gradient_of_score_matching_leads_to_the_score():
    """For x ~ N(0, 1) the score of the noisy data is −x̃ / (1 + σ²): a linear model finds the slope."""
    x, model, sigma = normals(50_000, 1), nn.Linear(1, 1, bias=False, dtype=F64), 0.7
    model.weight.data.zero_()
    for _ in range(60):
        loss = diffusion.denoising_score_matching(model, x, sigma, seeded(1))
        (gradient,) = torch.autograd.grad(loss, model.weight)
        model.weight.data -= 0.3 * gradient
    assert model.weight.item() == pytest.approx(-1 / (1 + sigma**2), abs=0.01)


def test_scores_refuse_what_does_not_fit():
    x = normals(4, 2)
    with pytest.raises(ValueError, match="sigma is 0; the standard deviation of the noise has to be positive"):
        diffusion.denoising_score_matching(lambda y: y, x, 0, seeded())
    with pytest.raises(ValueError, match=r"the score has shape \(4, 1\) and x_tilde \(4, 2\)"):
        diffusion.denoising_score_matching(lambda y: y[:, :1], x, 0.5, seeded())
    with pytest.raises(ValueError, match=r"denoised has shape \(2,\) and x_tilde \(4, 2\)"):
        diffusion.score_of_denoiser(x[0], x, 0.5)
    with pytest.raises(ValueError, match="sigma is inf"):
        diffusion.denoise_by_score(x, x, math.inf)


# --------------------------------------------------------------------------------------------------------- schedules


def test_the_cosine_schedule_is_the_papers():
    """Away from the end, where β is capped, ᾱ is f(t) / f(0)."""
    cosine = diffusion.Schedule.cosine(1000)
    f = lambda t: math.cos((t / 1000 + 0.008) / 1.008 * math.pi / 2) ** 2  # noqa: E731
    for t in (0, 1, 500, 900, 998):
        assert cosine.alpha_bar[t].item() == pytest.approx(f(t) / f(0), rel=1e-9)
    assert cosine.beta.max().item() == pytest.approx(0.999) and cosine.steps == 1000 == len(cosine.beta)
    assert 0 < cosine.alpha_bar[-1] < 1e-7


def test_the_linear_schedule_is_the_papers():
    linear = diffusion.Schedule.linear(1000)
    beta = torch.linspace(1e-4, 0.02, 1000, dtype=F64)
    torch.testing.assert_close(linear.beta, beta)
    torch.testing.assert_close(linear.alpha_bar[1:], torch.cumprod(1 - beta, 0))
    assert linear.alpha_bar[-1].item() == pytest.approx(4.04e-5, rel=0.01), "of Ho et al.: about 4e-5"
    few = diffusion.Schedule.linear(100)
    assert few.alpha_bar[-1].item() < 1e-4 and few.alpha_bar[50].item() == pytest.approx(
        linear.alpha_bar[500].item(), rel=0.1
    )
    with pytest.raises(ValueError, match="20 steps beta would rise from 0.005 to 1; it has to stay between 0 and 1"):
        diffusion.Schedule.linear(20)


@pytest.mark.parametrize(
    ("make", "steps"),
    [(diffusion.Schedule.cosine, n) for n in (1, 2, 10, 200)] + [(diffusion.Schedule.linear, n) for n in (25, 200)],
)
def test_a_schedule_falls_from_one_to_almost_nothing(make, steps):
    alpha_bar = make(steps).alpha_bar
    assert alpha_bar.shape == (steps + 1,) and alpha_bar[0] == 1 and (alpha_bar.diff() < 0).all()
    assert 0 < alpha_bar[-1] < 2e-3


def test_many_steps_at_once_are_many_single_steps():
    """x_t from x_{t−1} by β_t, again and again, has the mean and the variance that q(x_t | x_0) says."""
    x, n, t = torch.full((40_000,), 1.5, dtype=F64), 40_000, 30
    random = seeded()
    for beta in COSINE.beta[:t]:
        x = (1 - beta).sqrt() * x + beta.sqrt() * torch.randn(n, generator=random, dtype=F64)
    left = COSINE.alpha_bar[t].item()
    assert x.mean().item() == pytest.approx(1.5 * math.sqrt(left), abs=0.02)
    assert x.var().item() == pytest.approx(1 - left, abs=0.02)
    direct = COSINE.noised(torch.full((n, 1), 1.5, dtype=F64), torch.full((n,), t), normals(n, 1))
    assert direct.mean().item() == pytest.approx(1.5 * math.sqrt(left), abs=0.02)
    assert direct.var().item() == pytest.approx(1 - left, abs=0.02)


def test_noised_and_denoised_undo_each_other():
    x_0, epsilon, t = normals(6, 1, 4, 4), normals(6, 1, 4, 4, seed=1), torch.tensor([0, 1, 10, 25, 40, 50])
    x_t = COSINE.noised(x_0, t, epsilon)
    torch.testing.assert_close(COSINE.denoised(x_t, t, epsilon), x_0, atol=1e-6, rtol=1e-6)
    torch.testing.assert_close(x_t[0], x_0[0])
    torch.testing.assert_close(x_t[-1], epsilon[-1], atol=1e-2, rtol=0)
    alone = COSINE.noised(x_0[3:4], t[3:4], epsilon[3:4])
    torch.testing.assert_close(alone, x_t[3:4])


@pytest.mark.parametrize(
    ("alpha_bar", "why"),
    [
        ([1.0], "too short"),
        ([0.9, 0.5], "not 1 at first"),
        ([1.0, 0.5, 0.5], "not falling"),
        ([1.0, 0.0], "nothing left"),
        ([1.0, math.nan], "no number"),
        ([[1.0, 0.5]], "a matrix"),
    ],
)
def test_what_is_no_schedule(alpha_bar, why):
    with pytest.raises(ValueError, match="begin with 1, fall at every step and stay positive"):
        diffusion.Schedule(torch.tensor(alpha_bar))


def test_steps_that_do_not_exist():
    x = normals(3, 2)
    with pytest.raises(ValueError, match="t reaches from 0 to 51; the steps are 0 to 50"):
        COSINE.scales(torch.tensor([0, 3, 51]), x)
    with pytest.raises(ValueError, match="t reaches from -1"):
        COSINE.scales(torch.tensor([0, 3, -1]), x)
    with pytest.raises(ValueError, match=r"t has shape \(1,\); 3 examples need a step each, shape \(3,\)"):
        COSINE.scales(torch.tensor([3]), x)
    with pytest.raises(TypeError, match="t is torch.float32; steps are whole numbers from 0 to 50"):
        COSINE.scales(torch.rand(3), x)
    with pytest.raises(ValueError, match=r"epsilon has shape \(3, 1\) and x_0 \(3, 2\)"):
        COSINE.noised(x, torch.tensor([1, 2, 3]), x[:, :1])
    with pytest.raises(ValueError, match="steps is 0; at least one step leads from data to noise"):
        diffusion.Schedule.cosine(0)


# ---------------------------------------------------------------------------------------------------- the simple loss


def test_the_simple_loss_by_hand():
    x_0 = normals(64, 1, 3, 3)
    random = seeded(2)
    t = torch.randint(1, 51, (64,), generator=random)
    epsilon = torch.randn(x_0.shape, generator=random, dtype=F64)
    left = COSINE.alpha_bar[t].view(-1, 1, 1, 1)
    x_t = left.sqrt() * x_0 + (1 - left).sqrt() * epsilon
    weight = torch.tensor(0.3, dtype=F64, requires_grad=True)
    predictor = lambda x, t: weight * x * t.view(-1, 1, 1, 1) / 50  # noqa: E731
    loss = diffusion.simple_loss(predictor, COSINE, x_0, seeded(2))
    expected = (epsilon - predictor(x_t, t)).square().sum((1, 2, 3)).mean()
    torch.testing.assert_close(loss, expected)
    torch.testing.assert_close(*(torch.autograd.grad(each, weight)[0] for each in (loss, expected)))


def test_the_loss_of_known_predictors():
    """0 is wrong by one for each feature; the noise itself is right; and no one beats the expected noise."""
    x_0 = points_of(RING, 50_000)

    def loss(predictor) -> float:
        return diffusion.simple_loss(predictor, COSINE, x_0, seeded()).item()

    assert loss(lambda x, t: torch.zeros_like(x)) == pytest.approx(2, abs=0.02)
    best = loss(RING.predictor(COSINE))
    assert 0.4 < best < 0.9
    for factor in (0.9, 1.1):
        assert loss(lambda x, t, f=factor: f * RING.predictor(COSINE)(x, t)) > best + 0.01


def test_every_step_is_drawn_equally_often_and_never_step_0():
    seen = []

    def predictor(x, t):
        seen.append(t)
        return x

    diffusion.simple_loss(predictor, COSINE, torch.zeros(50_000, 1), seeded())
    counts = seen[0].bincount(minlength=51)
    assert counts[0] == 0 and len(counts) == 51 and 850 < counts[1:].min() and counts.max() < 1150


def test_the_loss_is_score_matching_weighted_by_the_level():
    """At one step: the loss is 2 (1 − ᾱ) J of the score −ε̂ / √(1 − ᾱ), of the shrunken data."""
    one = diffusion.Schedule(torch.tensor([1.0, 0.36], dtype=F64))
    x_0, sigma = normals(300, 2), 0.8  # √(1 − 0.36)
    guess = lambda x, t: torch.tanh(x)  # noqa: E731
    random = seeded(4)
    torch.randint(1, 2, (300,), generator=random)  # the step, which can only be 1
    as_score = diffusion.denoising_score_matching(lambda x: -torch.tanh(x) / sigma, 0.6 * x_0, sigma, random)
    loss = diffusion.simple_loss(guess, one, x_0, seeded(4))
    torch.testing.assert_close(loss, 2 * sigma**2 * as_score)


def test_a_guess_of_another_shape_is_refused():
    with pytest.raises(ValueError, match=r"the predictor makes \(4, 1\) of \(4, 2\)"):
        diffusion.simple_loss(lambda x, t: x[:, :1], COSINE, normals(4, 2), seeded())


# ----------------------------------------------------------------------------------------------------------- sampling


def test_a_step_back_is_that_of_the_paper():
    """Algorithm 2 of Ho et al., with β̃ as variance, written out."""
    x = normals(7, 2)
    predictor = lambda x, t: torch.cos(x) * t[:, None] / 50  # noqa: E731
    random, by_hand = seeded(3), x
    for t in range(50, 0, -1):
        beta, left, before = COSINE.beta[t - 1], COSINE.alpha_bar[t], COSINE.alpha_bar[t - 1]
        epsilon = predictor(by_hand, torch.full((7,), t))
        by_hand = (by_hand - beta / (1 - left).sqrt() * epsilon) / (1 - beta).sqrt()
        if t > 1:
            variance = (1 - before) / (1 - left) * beta
            by_hand = by_hand + variance.sqrt() * torch.randn(7, 2, generator=random, dtype=F64)
    found = diffusion.ancestral(predictor, COSINE, x, generator=seeded(3))
    torch.testing.assert_close(found, by_hand)


def test_a_step_without_noise_is_that_of_the_paper():
    """Eq. 12 of Song et al. with σ = 0, over the steps 50, 40, 30, 20, 10, 0."""
    x = normals(7, 2)
    predictor = lambda x, t: torch.cos(x) * t[:, None] / 50  # noqa: E731
    by_hand = x
    for t in range(50, 0, -10):
        left, before = COSINE.alpha_bar[t], COSINE.alpha_bar[t - 10]
        epsilon = predictor(by_hand, torch.full((7,), t))
        guess = (by_hand - (1 - left).sqrt() * epsilon) / left.sqrt()
        by_hand = before.sqrt() * guess + (1 - before).sqrt() * epsilon
    torch.testing.assert_close(diffusion.ddim(predictor, COSINE, x, steps=5), by_hand)


@pytest.mark.parametrize("steps", range(1, 51))
def test_any_number_of_steps_goes_down_to_the_data(steps):
    moments = list(diffusion.reverse(RING.predictor(COSINE), COSINE, normals(2, 2), steps=steps, eta=0.0))
    times = [moment.t for moment in moments]
    assert times[0] == 50 and times[-1] == 0 and len(times) == steps + 1
    assert all(t > s for t, s in zip(times, times[1:]))


def test_a_walk_shows_where_it_is_and_what_it_takes_it_for():
    x, predictor = normals(3, 2), RING.predictor(COSINE)
    moments = list(diffusion.reverse(predictor, COSINE, x, generator=seeded()))
    torch.testing.assert_close(moments[0].x, x)
    for moment in moments[:-1]:
        t = torch.full((3,), moment.t)
        torch.testing.assert_close(moment.x_0, COSINE.denoised(moment.x, t, predictor(moment.x, t)))
    torch.testing.assert_close(moments[-1].x, diffusion.ancestral(predictor, COSINE, x, generator=seeded()))
    torch.testing.assert_close(moments[-1].x_0, moments[-1].x)


def test_the_first_guess_is_the_mean_of_the_data():
    """At the end of the way nothing is left of the data, and the best guess is their mean."""
    lopsided = diffusion.GaussianMixture(torch.tensor([[3.0, 1.0], [1.0, 1.0]], dtype=F64), sigma=0.2)
    first = next(diffusion.reverse(lopsided.predictor(COSINE), COSINE, normals(5, 2), generator=seeded()))
    torch.testing.assert_close(first.x_0, torch.tensor([[2.0, 1.0]], dtype=F64).expand(5, 2), atol=5e-3, rtol=0)


def drawn(kind: str, steps: int, target=RING, n: int = 4000) -> torch.Tensor:
    plan, random = diffusion.Schedule.cosine(steps), seeded(1)
    start = torch.randn(n, 2, generator=random, dtype=F64)
    if kind == "ancestral":
        return diffusion.ancestral(target.predictor(plan), plan, start, generator=random)
    return diffusion.ddim(target.predictor(plan), plan, start, steps=steps)


@pytest.mark.parametrize("kind", ["ancestral", "ddim"])
def test_with_the_true_score_the_way_back_reproduces_the_mixture(kind):
    """All modes, equally often, and each as wide as it is, but for the size of 500 steps: up to 5 % narrower."""
    x = drawn(kind, 500)
    found = mode_coverage(x, RING.centres, RING.sigma)
    assert found.modes == 8 and found.high_quality == pytest.approx(1 - math.exp(-4.5), abs=0.006)
    shares = found.counts / found.counts.sum()
    assert (shares - 0.125).abs().max() < 0.02, "3.8 standard deviations of 4,000 draws"
    rest = x - RING.centres[torch.cdist(x, RING.centres).argmin(1)]
    assert 0.095 < rest.std() < 0.1
    assert rest.mean(0).abs().max() < 0.005


@pytest.mark.parametrize("kind", ["ancestral", "ddim"])
def test_coarser_steps_make_narrower_modes(kind):
    """What a finite number of steps costs is the variance inside a mode, and it falls with their number."""
    widths = []
    for steps in (25, 100, 400):
        x = drawn(kind, steps)
        widths.append((x - RING.centres[torch.cdist(x, RING.centres).argmin(1)]).std().item())
    assert widths[0] < widths[1] - 0.003 and widths[1] < widths[2] < 0.1


def test_one_gaussian_is_mapped_in_a_straight_line():
    """Without fresh noise, data N(m, s²) in very many steps: x_0 = m + s x_T, as nothing else keeps the order."""
    one = diffusion.GaussianMixture(torch.tensor([[2.0]], dtype=F64), sigma=0.5)
    plan, z = diffusion.Schedule.cosine(2000), torch.linspace(-2, 2, 9, dtype=F64)[:, None]
    x = diffusion.ddim(one.predictor(plan), plan, z, steps=2000)
    torch.testing.assert_close(x, 2 + 0.5 * z, atol=0.01, rtol=0)


def test_samples_depend_on_their_generator_only():
    predictor, x = RING.predictor(COSINE), normals(5, 2)
    state = torch.get_rng_state()
    same = [diffusion.ancestral(predictor, COSINE, x, generator=seeded(1)) for _ in range(2)]
    assert torch.equal(*same) and torch.equal(torch.get_rng_state(), state)
    assert not torch.allclose(same[0], diffusion.ancestral(predictor, COSINE, x, generator=seeded(2)))
    assert torch.equal(*(diffusion.ddim(predictor, COSINE, x, steps=10) for _ in range(2)))
    torch.testing.assert_close(
        diffusion.ddim(predictor, COSINE, x[:2], steps=10), diffusion.ddim(predictor, COSINE, x, steps=10)[:2]
    )


def test_guesses_are_kept_in_the_range_of_the_data():
    wild = lambda x, t: 3 * torch.sin(40 * x)  # noqa: E731
    clipped = list(diffusion.reverse(wild, COSINE, normals(50, 2), clip=(-1.0, 1.0), generator=seeded()))
    assert max(moment.x_0.abs().max() for moment in clipped) <= 1
    first, second = list(diffusion.reverse(wild, COSINE, normals(50, 2), steps=2, eta=0.0, clip=(-1.0, 1.0)))[:2]
    left, before = COSINE.alpha_bar[first.t], COSINE.alpha_bar[second.t]
    noise = (first.x - left.sqrt() * first.x_0) / (1 - left).sqrt()
    torch.testing.assert_close(second.x, before.sqrt() * first.x_0 + (1 - before).sqrt() * noise)
    free = diffusion.ancestral(wild, COSINE, normals(50, 2), generator=seeded())
    assert free.abs().max() > 2
    inside = diffusion.GaussianMixture(torch.zeros(1, 2, dtype=F64), sigma=0.1).predictor(COSINE)
    torch.testing.assert_close(
        diffusion.ddim(inside, COSINE, normals(50, 2), steps=50, clip=(-9.0, 9.0)),
        diffusion.ddim(inside, COSINE, normals(50, 2), steps=50),
    )


def test_walks_that_make_no_sense():
    walk = lambda **options: next(diffusion.reverse(RING.predictor(COSINE), COSINE, normals(2, 2), **options))  # noqa: E731
    with pytest.raises(ValueError, match="steps is 51; this schedule has from 1 to 50"):
        walk(steps=51, eta=0.0)
    with pytest.raises(ValueError, match="steps is 0"):
        walk(steps=0, eta=0.0)
    with pytest.raises(ValueError, match="eta is 1.5"):
        walk(eta=1.5, generator=seeded())
    with pytest.raises(ValueError, match="generator is missing; with eta above 0 every step draws fresh noise"):
        walk()


# ----------------------------------------------------------------------------------------------------------- networks


def test_a_network_that_is_zero_is_right_about_plain_noise():
    """For data from N(0, I), E[ε | x_t] = √(1 − ᾱ) x_t."""
    silent = diffusion.TimeConditioned(nn.Sequential(nn.Linear(2 + FEATURES, 2)), COSINE).double()
    for parameter in silent.parameters():
        parameter.data.zero_()
    x, t = normals(6, 2), torch.tensor([1, 5, 20, 30, 45, 50])
    plain = diffusion.GaussianMixture(torch.zeros(1, 2, dtype=F64), sigma=1.0)
    torch.testing.assert_close(silent(x, t), plain.predictor(COSINE)(x, t))


def test_a_network_is_told_the_level_of_the_noise():
    x, t = normals(3, 1, 4, 4), torch.tensor([0, 20, 50])
    seen = diffusion.TimeConditioned(nn.Identity(), COSINE).inputs(x, t)
    assert seen.shape == (3, 1 + FEATURES, 4, 4)
    torch.testing.assert_close(seen[:, :1], x)
    signal, noise, ratio = seen[:, 1:, 2, 1].T
    left = COSINE.alpha_bar[t]
    torch.testing.assert_close(signal, left.sqrt())
    torch.testing.assert_close(noise, (1 - left).sqrt())
    assert ratio[0].item() == pytest.approx(-2) and ratio[1].item() == pytest.approx(
        0.125 * ((1 - left[1]) / left[1]).log().item()
    )
    assert (seen[:, 1:] - seen[:, 1:, :1, :1]).abs().max() == 0, "whole planes"


def test_the_answer_depends_on_the_step():
    predictor = diffusion.plane_predictor(COSINE, generator=seeded())
    x = torch.ones(3, 2)
    answers = predictor(x, torch.tensor([1, 25, 50]))
    assert (answers[0] - answers[1]).abs().max() > 0.05 and (answers[1] - answers[2]).abs().max() > 0.05


def test_the_u_net_begins_silent_and_every_weight_can_learn():
    predictor = diffusion.picture_predictor(COSINE, generator=seeded())
    x, t = torch.randn(4, 1, 28, 28, generator=seeded()), torch.tensor([1, 10, 30, 50])
    noise = COSINE.scales(t, x)[1]
    torch.testing.assert_close(predictor(x, t), noise * x)
    parameters = list(predictor.parameters())
    assert sum(p.numel() for p in parameters) == 299_837
    for p in parameters:
        p.data += 0.01 * torch.randn(p.shape, generator=seeded(1))
    gradients = torch.autograd.grad(predictor(x, t).square().sum(), parameters)
    assert all(g.abs().max() > 0 for g in gradients)


def test_the_u_net_sees_the_whole_picture_and_each_picture_by_itself():
    predictor = diffusion.picture_predictor(COSINE, generator=seeded())
    for p in predictor.parameters():
        p.data += 0.02 * torch.randn(p.shape, generator=seeded(1))
    x, t = torch.randn(2, 1, 28, 28, generator=seeded()), torch.tensor([30, 30])
    x.requires_grad_()
    (gradient,) = torch.autograd.grad(predictor(x, t)[0, 0, 14, 14], x)
    assert (gradient[0] != 0).all() and (gradient[1] == 0).all()


def test_the_u_net_runs_in_the_page():
    """What nn.js computes from the exported network is what PyTorch computes."""
    network = diffusion.picture_network(8, generator=seeded()).eval()
    for p in network.parameters():
        p.data += 0.02 * torch.randn(p.shape, generator=seeded(1))
    x = torch.randn(2, 1 + FEATURES, 28, 28, generator=seeded())
    page = export(network, input_shape=(1 + FEATURES, 28, 28), dtype="float32")
    given = {"spec": page.spec, "weights": base64.b64encode(page.weights).decode(), "x": x.flatten().tolist()}
    body = "return js.forward(js.load(given.spec, fromBase64(given.weights)), given.x).data;"
    found = torch.tensor(javascript.evaluate("nn.js", body, given)).view(2, 1, 28, 28)
    torch.testing.assert_close(found, network(x), atol=1e-5, rtol=1e-4)
    assert network(x).abs().max() > 0.1


def test_a_small_network_learns_the_ring_and_finds_all_its_modes():
    """Eight points of a clock in a few hundred updates: blurry still, but none is missing."""
    plan, random = diffusion.Schedule.cosine(50), seeded()
    ring = data.toy.ring(20_000, sigma=0.1, generator=random)
    predictor = diffusion.plane_predictor(plan, generator=random)
    descent = Descent(
        predictor.parameters(),
        lambda x: diffusion.simple_loss(predictor, plan, x, random),
        learning_rate=3e-3,
        fused=True,
    )
    history = train(descent, ring.x, epochs=8, batch_size=200, generator=random)
    truth = diffusion.GaussianMixture(ring.centres, 0.1).predictor(plan)
    least = diffusion.simple_loss(truth, plan, ring.x, random).item()
    assert least < history["loss"][-100:].mean() < least + 0.15 < 1 < history["loss"][:10].mean()
    x = diffusion.ancestral(predictor, plan, torch.randn(2000, 2, generator=random), generator=random)
    found = mode_coverage(x, ring.centres, 0.1)
    assert found.modes == 8 and found.high_quality > 0.6 and found.counts.min() > 100
    untrained = diffusion.plane_predictor(plan, generator=seeded())
    x = diffusion.ancestral(untrained, plan, torch.randn(2000, 2, generator=random), generator=random)
    assert mode_coverage(x, ring.centres, 0.1).high_quality < 0.3


# ---------------------------------------------------------------------------------------------------- what is shipped


@pytest.fixture(scope="module")
def digits() -> dict[str, torch.Tensor]:
    """The images that ship with the book: 10,000 for training, 2,000 of the test images."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LECTURE_DATA", str(Path(data.__file__).parent / "shipped"))
        return {split: data.mnist(split).x for split in ("train", "test")}


@pytest.fixture(scope="module")
def pictures() -> torch.Tensor:
    return diffusion.shipped().sample(500, seeded(), steps=25)


@pytest.fixture(scope="module")
def card() -> dict:
    return pretrained.load("diffusion-mnist").card["measured"]


def test_the_digits_are_as_good_as_their_card_says(digits, pictures, card):
    """500 pictures measure a distance that is too large, of test digits as well."""
    judge = features.mnist()
    distance = frechet_distance(judge(pictures), judge(digits["test"][:500]))
    among_themselves = frechet_distance(judge(digits["test"][500:1000]), judge(digits["test"][:500]))
    assert card["by_steps"]["25"] - 2 < distance < card["by_steps"]["25"] + among_themselves + 5
    shares = judge.classify(pictures).argmax(1).bincount(minlength=10) / 500
    assert shares.tolist() == pytest.approx(card["share_of_each_digit"], abs=0.06) and shares.min() > 0.02


def test_the_shipped_network_guesses_the_noise_as_well_as_its_card_says(digits, card):
    predictor, plan = diffusion.shipped()
    x = diffusion.from_unit(digits["test"][:1000])
    with torch.no_grad():
        loss = diffusion.simple_loss(predictor, plan, x, seeded()).item()
    assert loss == pytest.approx(card["test_loss"], rel=0.1) and loss < 60


def test_the_pictures_are_no_copies(digits, pictures, card):
    ours, theirs = (
        torch.cdist(x[:300].flatten(1), digits["train"].flatten(1)).amin(1) for x in (pictures, digits["test"])
    )
    assert ours.mean() > 0.7 * theirs.mean()
    nearest = card["distance_to_the_nearest_training_digit"]
    assert nearest["generated"]["lowest_percent"] > 0.7 * nearest["test digits"]["lowest_percent"]


def test_fresh_noise_or_none(pictures):
    model = diffusion.shipped()
    some = model.sample(3, seeded(), steps=20)
    torch.testing.assert_close(some, model.sample(3, seeded(), steps=20))
    assert some.shape == (3, 1, 28, 28) and some.min() >= 0 and some.max() <= 1
    noisy = [model.sample(2, seeded(seed), steps=None) for seed in (0, 0, 1)]
    assert torch.equal(noisy[0], noisy[1]) and (noisy[0] - noisy[2]).abs().mean() > 0.02
    with pytest.raises(ValueError, match="n is 0; ask for 1 picture or more"):
        model.sample(0, seeded())
    with pytest.raises(ValueError, match="steps is 201; this schedule has from 1 to 200"):
        model.sample(1, seeded(), steps=201)


def test_the_shipped_model_is_frozen_deterministic_and_fit_for_the_page():
    state = torch.get_rng_state()
    predictor, plan = diffusion.shipped()
    assert torch.equal(torch.get_rng_state(), state), "loading draws nothing"
    assert plan.steps == 200 and not any(p.requires_grad for p in predictor.parameters()) and not predictor.training
    assert len(export(predictor.network, input_shape=(1 + FEATURES, 28, 28), dtype="int8").weights) < 320_000
    assert (pretrained.FOLDER / "diffusion-mnist.safetensors").stat().st_size < 850_000


def test_pixels_and_their_ranges():
    x = torch.rand(2, 1, 28, 28, generator=seeded())
    torch.testing.assert_close(diffusion.to_unit(diffusion.from_unit(x)), x)
    assert diffusion.from_unit(torch.tensor([0.0, 0.5, 1.0])).tolist() == [-1, 0, 1]
    assert diffusion.to_unit(torch.tensor([-3.0, 3.0])).tolist() == [0, 1]


@pytest.mark.parametrize("module", [diffusion, mixture, networks, sampling, schedule, score, trained])
def test_examples_in_the_documentation_hold(module):
    results = doctest.testmod(module)
    assert results.failed == 0 and (results.attempted > 0) == (module not in (sampling, score))
