"""The adversarial game against closed forms: losses with their gradients, the best discriminator, one round of play."""

import copy
import doctest
import math
from functools import partial

import pytest
import torch
from scipy.integrate import quad
from torch import nn
from torch.distributions import Normal

from lecture_lib import distributed, gan, training, wasserstein
from lecture_lib.gan import game

F64 = torch.float64
LOGITS = torch.tensor([-30.0, -3.0, -0.5, 0.0, 2.0, 30.0], dtype=F64)


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def normals(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.randn(shape, generator=seeded(seed), dtype=F64)


def gradient(loss, *scores: torch.Tensor) -> tuple[torch.Tensor, ...]:
    """Derivatives of a mean over each batch, times its size: those of one example."""
    scores = [s.clone().requires_grad_() for s in scores]
    return tuple(g * len(g) for g in torch.autograd.grad(loss(*scores), scores))


# ------------------------------------------------------------------------------------------- losses and their gradients


def test_discriminator_loss_is_the_cross_entropy_written_out():
    real, fake = [2.0, -1.0, 0.5], [-3.0, 1.5]
    expected = -sum(math.log(1 / (1 + math.exp(-r))) for r in real) / 3
    expected -= sum(math.log(1 - 1 / (1 + math.exp(-f))) for f in fake) / 2
    loss = gan.discriminator_loss(torch.tensor(real, dtype=F64), torch.tensor(fake, dtype=F64))
    assert loss.shape == ()
    assert loss.item() == pytest.approx(expected, rel=1e-12)


def test_discriminator_wants_high_logits_for_real_and_low_ones_for_fake():
    by_real, by_fake = gradient(gan.discriminator_loss, LOGITS, LOGITS[:4])
    torch.testing.assert_close(by_real, -(1 - LOGITS.sigmoid()))
    torch.testing.assert_close(by_fake, LOGITS[:4].sigmoid())


def test_non_saturating_gradient():
    (by_fake,) = gradient(gan.generator_loss, LOGITS)
    torch.testing.assert_close(by_fake, -torch.sigmoid(-LOGITS), rtol=1e-12, atol=0)  # −(1 − σ(l))
    assert gan.generator_loss(LOGITS).item() == pytest.approx(-LOGITS.sigmoid().log().mean().item())


def test_saturating_gradient():
    (by_fake,) = gradient(partial(gan.generator_loss, kind="minimax"), LOGITS)
    torch.testing.assert_close(by_fake, -LOGITS.sigmoid(), rtol=1e-12, atol=0)
    expected = torch.log(1 - LOGITS[:5].sigmoid()).mean().item()
    assert gan.generator_loss(LOGITS[:5], kind="minimax").item() == pytest.approx(expected)


def test_minimax_is_the_game_of_the_discriminator_with_the_other_sign():
    real, fake = normals(5), normals(7, seed=1)
    (by_fake,) = gradient(partial(gan.generator_loss, kind="minimax"), fake)
    (of_opponent,) = gradient(lambda f: gan.discriminator_loss(real, f), fake)
    torch.testing.assert_close(by_fake, -of_opponent)


@pytest.mark.parametrize("dtype", [torch.float32, F64])
def test_losses_keep_their_digits_where_the_sigmoid_rounds(dtype):
    far = torch.tensor([-200.0], dtype=dtype)
    assert gan.generator_loss(far).item() == pytest.approx(200)
    assert gan.discriminator_loss(far, -far).item() == pytest.approx(400)
    sure = torch.tensor([40.0], dtype=dtype)
    assert gan.generator_loss(sure).item() == pytest.approx(math.exp(-40))
    assert gan.discriminator_loss(sure, -sure).item() == pytest.approx(2 * math.exp(-40))


def test_one_sided_label():
    real, fake = normals(6), normals(4, seed=1)
    loss = partial(gan.discriminator_loss, real_label=0.9)
    d = real.sigmoid()
    expected = -(0.9 * d.log() + 0.1 * (1 - d).log()).mean() - (1 - fake.sigmoid()).log().mean()
    torch.testing.assert_close(loss(real, fake), expected)
    by_real, by_fake = gradient(loss, real, fake)
    torch.testing.assert_close(by_real, d - 0.9)
    torch.testing.assert_close(by_fake, fake.sigmoid())  # the fake label has not moved
    satisfied = torch.tensor([9.0], dtype=F64).log()  # σ = .9
    torch.testing.assert_close(gradient(loss, satisfied, fake)[0], torch.zeros(1, dtype=F64), atol=1e-12, rtol=0)


def test_fake_label():
    fake = normals(4, seed=1)
    by_fake = gradient(partial(gan.discriminator_loss, fake_label=0.2), normals(4), fake)[1]
    torch.testing.assert_close(by_fake, fake.sigmoid() - 0.2)


def test_an_undecided_discriminator():
    zero = torch.zeros(3, 1, dtype=F64)
    assert gan.discriminator_loss(zero, zero).item() == pytest.approx(2 * math.log(2))
    assert gan.generator_loss(zero).item() == pytest.approx(math.log(2))
    assert gan.generator_loss(zero, kind="minimax").item() == pytest.approx(-math.log(2))


def test_the_symptom_of_probabilities_instead_of_logits():
    best = gan.discriminator_loss(torch.ones(3, dtype=F64), torch.zeros(3, dtype=F64))  # "probabilities" of a perfect D
    assert best.item() == pytest.approx(math.log(1 + math.exp(-1)) + math.log(2))
    assert round(best.item(), 3) == 1.006


def test_least_squares():
    real, fake = normals(5), normals(3, seed=1)
    torch.testing.assert_close(
        gan.least_squares_discriminator_loss(real, fake), ((real - 1) ** 2).mean() / 2 + (fake**2).mean() / 2
    )
    by_real, by_fake = gradient(gan.least_squares_discriminator_loss, real, fake)
    torch.testing.assert_close(by_real, real - 1)
    torch.testing.assert_close(by_fake, fake)
    torch.testing.assert_close(gradient(gan.least_squares_generator_loss, fake)[0], fake - 1)
    torch.testing.assert_close(gan.least_squares_generator_loss(fake), ((fake - 1) ** 2).mean() / 2)
    pearson = partial(gan.least_squares_discriminator_loss, real_label=1.0, fake_label=-1.0)
    torch.testing.assert_close(gradient(pearson, real, fake)[1], fake + 1)
    torch.testing.assert_close(gradient(partial(gan.least_squares_generator_loss, label=0.0), fake)[0], fake)


def test_hinge():
    real, fake = torch.tensor([-2.0, 0.5, 3.0], dtype=F64), torch.tensor([-2.0, -0.5, 3.0, 0.0], dtype=F64)
    assert gan.hinge_discriminator_loss(real, fake).item() == pytest.approx((3 + 0.5 + 0) / 3 + (0 + 0.5 + 4 + 1) / 4)
    by_real, by_fake = gradient(gan.hinge_discriminator_loss, real, fake)
    assert by_real.tolist() == [-1, -1, 0]
    assert by_fake.tolist() == [0, 1, 1, 1]
    assert gradient(gan.hinge_generator_loss, fake)[0].tolist() == [-1, -1, -1, -1]
    assert gan.hinge_generator_loss(fake).item() == pytest.approx(-0.125)


def test_feature_matching_compares_means_of_batches():
    real, fake = normals(6, 2, 3), normals(4, 2, 3, seed=1)
    expected = sum((real[:, i, j].mean() - fake[:, i, j].mean()) ** 2 for i in range(2) for j in range(3))
    torch.testing.assert_close(gan.feature_matching_loss(real, fake), expected)
    assert gan.feature_matching_loss(real, real.flip(0)).item() == pytest.approx(
        0, abs=1e-15
    )  # other pairs, same means


@pytest.mark.parametrize(
    ("loss", "names"),
    [
        (gan.discriminator_loss, ["real_logits", "fake_logits"]),
        (gan.generator_loss, ["fake_logits"]),
        (partial(gan.generator_loss, kind="minimax"), ["fake_logits"]),
        (gan.least_squares_discriminator_loss, ["real_scores", "fake_scores"]),
        (gan.least_squares_generator_loss, ["fake_scores"]),
        (gan.hinge_discriminator_loss, ["real_scores", "fake_scores"]),
        (gan.hinge_generator_loss, ["fake_scores"]),
        (gan.feature_matching_loss, ["real_features", "fake_features"]),
    ],
)
def test_bad_batches(loss, names):
    good = torch.zeros(4, 1)
    for i, name in enumerate(names):
        for bad, message in ((good[:0], "batch is empty"), (good / 0, "NaN"), (good + math.inf, "infinity")):
            with pytest.raises(ValueError, match=rf"{name} .*{message}"):
                loss(*(bad if j == i else good for j in range(len(names))))


def test_bad_arguments():
    zero = torch.zeros(3)
    with pytest.raises(ValueError, match=r"real_label is 1\.1"):
        gan.discriminator_loss(zero, zero, real_label=1.1)
    with pytest.raises(ValueError, match=r"fake_label is -0\.1"):
        gan.discriminator_loss(zero, zero, fake_label=-0.1)
    with pytest.raises(ValueError, match="real_label is nan"):
        gan.discriminator_loss(zero, zero, real_label=math.nan)
    with pytest.raises(ValueError, match="'saturating'; it has to be 'non-saturating' or 'minimax'"):
        gan.generator_loss(zero, kind="saturating")
    with pytest.raises(ValueError, match=r"\(4, 3\) and fake_features \(4, 2\)"):
        gan.feature_matching_loss(torch.zeros(4, 3), torch.zeros(4, 2))
    with pytest.raises(ValueError, match=r"real_features has shape \(3,\)"):
        gan.feature_matching_loss(zero, zero)


# ------------------------------------------------------------------------------------------------------- closed forms


def probabilities(*shape: int, seed: int = 0) -> torch.Tensor:
    return normals(*shape, seed=seed).softmax(-1)


def densities(distance: float, sigma: float = 1.0) -> tuple[torch.Tensor, torch.Tensor, float]:
    x = torch.linspace(-20, 20, 4001, dtype=F64)
    p, q = (Normal(mean, sigma).log_prob(x).exp() for mean in (-distance / 2, distance / 2))
    return p, q, 0.01


def test_optimal_discriminator_by_hand():
    p, q = torch.tensor([0.5, 0.3, 0.2, 0.0], dtype=F64), torch.tensor([0.1, 0.3, 0.0, 0.0], dtype=F64)
    d = gan.optimal_discriminator(p, q)
    torch.testing.assert_close(d[:3], torch.tensor([5 / 6, 1 / 2, 1.0], dtype=F64))
    assert d[3].isnan()
    torch.testing.assert_close(gan.optimal_discriminator(p, q, real_label=0.9)[:3], 0.9 * d[:3])
    both = gan.optimal_discriminator(p, q, real_label=0.9, fake_label=0.1)[:3]
    torch.testing.assert_close(both, torch.tensor([(0.45 + 0.01) / 0.6, 0.5, 0.9], dtype=F64))


@pytest.mark.parametrize("labels", [(1.0, 0.0), (0.9, 0.0), (0.9, 0.2)])
def test_no_discriminator_has_a_lower_loss_than_the_optimal_one(labels):
    """The loss over draws from p and q, one logit for each of 5 places: its gradient vanishes at D*."""
    real, fake = torch.tensor([0, 0, 0, 1, 2, 3, 4, 4]), torch.tensor([0, 1, 1, 1, 2, 2, 3, 4])
    p, q = (places.bincount().double() / 8 for places in (real, fake))
    logits = gan.optimal_discriminator(p, q, real_label=labels[0], fake_label=labels[1]).logit().requires_grad_()
    loss = gan.discriminator_loss(logits[real], logits[fake], real_label=labels[0], fake_label=labels[1])
    (by_logits,) = torch.autograd.grad(loss, logits)
    torch.testing.assert_close(by_logits, torch.zeros(5, dtype=F64), atol=1e-12, rtol=0)


def test_value_is_minus_the_loss_of_the_discriminator():
    real, fake = torch.tensor([0, 0, 0, 1, 2, 3, 4, 4]), torch.tensor([0, 1, 1, 1, 2, 2, 3, 4])
    p, q = (places.bincount().double() / 8 for places in (real, fake))
    logits = normals(5)
    torch.testing.assert_close(gan.value(p, q, logits.sigmoid()), -gan.discriminator_loss(logits[real], logits[fake]))


def test_value_at_the_best_discriminator():
    p, q = probabilities(6, 5), probabilities(6, 5, seed=1)
    best = gan.optimal_discriminator(p, q)
    torch.testing.assert_close(gan.value(p, q, best), -math.log(4) + 2 * gan.jensen_shannon(p, q), rtol=1e-12, atol=0)
    for other in (best * 0.9, (best.logit() + 0.1).sigmoid(), torch.full_like(best, 0.5)):
        assert (gan.value(p, q, other) < gan.value(p, q, best)).all()


def test_value_is_least_where_the_model_is_the_data():
    p = probabilities(5)
    assert gan.value(p, p, gan.optimal_discriminator(p, p)).item() == pytest.approx(-1.386294, abs=1e-6)
    values = [gan.value(p, q, gan.optimal_discriminator(p, q)) for q in probabilities(20, 5, seed=1)]
    assert min(values) > -math.log(4)


def test_value_of_gaussians_far_apart():
    """D* rounds to 1 where the model still has 1e-80 of its mass; the value is 0 nevertheless."""
    p, q, dx = densities(20.0)
    best = gan.optimal_discriminator(p, q)
    assert (best[q > 0] == 1).any()
    assert gan.value(p, q, best, dx=dx).item() == pytest.approx(0, abs=1e-10)
    p, q = torch.tensor([1.0, 0, 0], dtype=F64), torch.tensor([0, 0, 1.0], dtype=F64)
    assert gan.value(p, q, gan.optimal_discriminator(p, q)).item() == 0  # NaN in the middle, where nobody is


def test_jensen_shannon_against_its_definition():
    p, q = probabilities(6, 5), probabilities(6, 5, seed=1)
    m = (p + q) / 2
    expected = 0.5 * ((p * (p / m).log()).sum(1) + (q * (q / m).log()).sum(1))
    torch.testing.assert_close(gan.jensen_shannon(p, q), expected)
    torch.testing.assert_close(gan.jensen_shannon(q, p), expected)
    assert gan.jensen_shannon(p, p).abs().max() == 0
    assert (expected < math.log(2)).all()


def test_jensen_shannon_of_densities_saturates():
    near, far, farther = (gan.jensen_shannon(p, q, dx=dx).item() for p, q, dx in map(densities, (2.0, 16.0, 24.0)))
    p, q = Normal(-1.0, 1.0), Normal(1.0, 1.0)

    def integrand(x: float) -> float:
        p_x, q_x = (density.log_prob(torch.tensor(x, dtype=F64)).exp().item() for density in (p, q))
        return (p_x * math.log(2 * p_x / (p_x + q_x)) + q_x * math.log(2 * q_x / (p_x + q_x))) / 2

    assert near == pytest.approx(quad(integrand, -12, 12)[0], rel=1e-8)
    assert far == pytest.approx(math.log(2), abs=1e-12)
    assert farther == pytest.approx(math.log(2), abs=1e-12)
    delta, elsewhere = torch.eye(3, dtype=F64)[:2]
    assert gan.jensen_shannon(delta, elsewhere).item() == pytest.approx(math.log(2), rel=1e-15)


def test_jensen_shannon_has_a_gradient():
    """Of the logits of q: Σ ½ q ln(q/m), differentiated by hand."""
    p, logits = probabilities(5), normals(5, seed=1).requires_grad_()
    (by_logits,) = torch.autograd.grad(gan.jensen_shannon(p, logits.softmax(0)), logits)
    q = logits.detach().softmax(0)
    by_q = 0.5 * (2 * q / (p + q)).log()
    torch.testing.assert_close(by_logits, q * (by_q - (q * by_q).sum()))


def test_bad_distributions():
    p = torch.tensor([0.5, 0.5])
    with pytest.raises(ValueError, match="negative"):
        gan.optimal_discriminator(p, p.log())
    with pytest.raises(ValueError, match="NaN"):
        gan.jensen_shannon(p / 0 * 0, p)
    with pytest.raises(ValueError, match="no values"):
        gan.optimal_discriminator(p[:0], p[:0])
    with pytest.raises(ValueError, match=r"sums to 10, .* as dx"):
        gan.jensen_shannon(torch.ones(10), torch.ones(10))
    with pytest.raises(ValueError, match="sums to 2"):
        gan.value(p, 2 * p, p)
    with pytest.raises(ValueError, match=r"d leaves \[0, 1\]"):
        gan.value(p, p, 3 * p)
    with pytest.raises(ValueError, match=r"fake_label -0\.9"):
        gan.optimal_discriminator(p, p, real_label=0.9, fake_label=-0.9)


# ------------------------------------------------------------------------------------------------------- one round


def players() -> tuple[nn.Linear, nn.Linear]:
    torch.manual_seed(0)
    return nn.Linear(1, 2).double(), nn.Linear(2, 1).double()


def noise(n: int) -> torch.Tensor:
    return normals(n, 1, seed=n)


SGD = torch.optim.SGD


def test_a_round_by_hand():
    """Plain gradient descent: D first, by J_D; then G, by the new D, whose own parameters stay."""
    (generator, discriminator), real = players(), normals(6, 2)
    (g, d), z = players(), noise(6)
    d_loss = gan.discriminator_loss(d(real), d(g(z).detach()))
    for p, gradient_ in zip(d.parameters(), torch.autograd.grad(d_loss, list(d.parameters())), strict=True):
        p.data -= 0.5 * gradient_
    g_loss = gan.generator_loss(d(g(z)))
    for p, gradient_ in zip(g.parameters(), torch.autograd.grad(g_loss, list(g.parameters())), strict=True):
        p.data -= 0.1 * gradient_
    update = gan.GANUpdate(generator, discriminator, noise, optimiser=SGD, learning_rate=0.1, d_learning_rate=0.5)
    _, before = players()
    step = update(real, 0.0)
    for ours, theirs in ((generator, g), (discriminator, d)):
        torch.testing.assert_close(list(ours.parameters()), list(theirs.parameters()))
    torch.testing.assert_close(step.d_loss, d_loss.detach())
    torch.testing.assert_close(step.g_loss, g_loss.detach())
    torch.testing.assert_close(step.real_score, before(real).detach().mean())
    torch.testing.assert_close(step.fake_score, before(players()[0](z)).detach().mean())


@pytest.mark.parametrize("d_steps", [1, 3])
def test_pictures_are_made_anew_for_the_generator_unless_they_are_reused(d_steps):
    """With noise that depends on n alone both ways are the same but for the number of draws."""
    rounds, asked = {}, []
    for reuse in (False, True):
        generator, discriminator = players()
        asked.clear()
        update = gan.GANUpdate(
            generator,
            discriminator,
            lambda n: asked.append(n) or noise(n),
            d_steps=d_steps,
            reuse=reuse,
            optimiser=SGD,
            learning_rate=0.1,
        )
        step = update(normals(6, 2), 0.0)
        rounds[reuse] = [step.g_loss, step.d_loss, *generator.parameters(), *discriminator.parameters()]
        assert asked == [6 // d_steps] * (d_steps + (not reuse))
    torch.testing.assert_close(rounds[True], rounds[False])


def test_both_players_get_better_at_their_own_loss():
    generator, discriminator = players()
    real = normals(64, 2) + 4
    update = gan.GANUpdate(generator, discriminator, noise, optimiser=SGD, learning_rate=0.05)
    before = gan.discriminator_loss(discriminator(real), discriminator(generator(noise(64))))
    update.discriminator_step(real)
    assert gan.discriminator_loss(discriminator(real), discriminator(generator(noise(64)))) < before
    before = gan.generator_loss(discriminator(generator(noise(64))))
    update.generator_step(64)
    assert gan.generator_loss(discriminator(generator(noise(64)))) < before


def test_several_steps_of_the_discriminator_divide_the_batch():
    generator, discriminator = players()
    seen = []
    discriminator.register_forward_hook(lambda _, args, __: seen.append(args[0]))
    real = normals(6, 2)
    update = gan.GANUpdate(generator, discriminator, noise, d_steps=3)
    update(real, 0.0)
    assert [len(x) for x in seen] == [2] * 7  # real and fake, three times; then the generator's
    torch.testing.assert_close(torch.cat(seen[0:6:2]), real)
    with pytest.raises(ValueError, match="real has shape .* cannot be divided among 3"):
        update(real[:5], 0.0)
    with pytest.raises(ValueError, match="real has shape .0, 2."):
        update(real[:0], 0.0)
    with pytest.raises(ValueError, match="d_steps is 0"):
        gan.GANUpdate(generator, discriminator, noise, d_steps=0)


def test_clipping_comes_after_every_step_of_the_critic():
    generator, critic = players()
    largest = []

    def after() -> None:
        largest.append(max(p.abs().max().item() for p in critic.parameters()))
        wasserstein.clip_weights_(critic, 0.01)

    update = gan.GANUpdate(
        generator,
        critic,
        noise,
        d_loss=wasserstein.critic_loss,
        g_loss=wasserstein.generator_loss,
        d_steps=2,
        after=after,
        optimiser=torch.optim.RMSprop,
        learning_rate=0.1,
    )
    update(normals(4, 2), 0.0)
    assert len(largest) == 2
    assert min(largest) > 0.01  # before clipping: the step had been made
    assert max(p.abs().max() for p in critic.parameters()) <= 0.01


def test_a_penalty_is_part_of_the_discriminators_loss_only():
    generator, critic = players()
    real = normals(4, 2)
    plain = gan.GANUpdate(*players(), noise, optimiser=SGD, learning_rate=0.1)(real, 0.0)
    shapes = []

    def penalty(real: torch.Tensor, fake: torch.Tensor) -> torch.Tensor:
        shapes.append((real.shape, fake.shape, fake.requires_grad))
        return 10 * wasserstein.gradient_penalty(critic, real, fake, seeded())

    update = gan.GANUpdate(generator, critic, noise, penalty=penalty, optimiser=SGD, learning_rate=0.1)
    expected = 10 * (critic.weight.detach().norm() - 1) ** 2
    step = update(real, 0.0)
    torch.testing.assert_close(step.d_loss - plain.d_loss, expected)
    assert shapes == [((4, 2), (4, 2), False)]
    assert not torch.equal(step.g_loss, plain.g_loss)  # the penalty has moved the critic


def test_a_step_leaves_no_gradients_with_the_opponent():
    generator, discriminator = players()
    update = gan.GANUpdate(generator, discriminator, noise)
    update.generator_step(4)
    assert generator.weight.grad is not None
    assert discriminator.weight.grad is None
    generator.weight.grad = None
    update.discriminator_step(normals(4, 2))
    assert generator.weight.grad is None


def test_both_steps_average_over_processes(monkeypatch):
    generator, discriminator = players()
    averaged = []

    def average(parameters: list, loss: torch.Tensor) -> torch.Tensor:
        averaged.append(parameters)
        for p in parameters:
            p.grad.zero_()  # what the other processes found
        return loss.detach() + 1

    monkeypatch.setattr(distributed, "average_gradients", average)
    update = gan.GANUpdate(generator, discriminator, noise, optimiser=SGD, learning_rate=0.1)
    step = update(normals(4, 2), 0.0)
    assert [len(p) for p in averaged] == [2, 2]
    assert averaged[0][0] is discriminator.weight
    assert averaged[1][0] is generator.weight
    for ours, untouched in zip((generator, discriminator), players(), strict=True):
        torch.testing.assert_close(ours.weight, untouched.weight, rtol=0, atol=0)
    torch.testing.assert_close(step.g_loss, 1 + gan.generator_loss(discriminator(generator(noise(4)))).detach())


def test_parameters_that_are_frozen_stay():
    generator, discriminator = players()
    discriminator.bias.requires_grad_(False)
    before = discriminator.bias.clone()
    gan.GANUpdate(generator, discriminator, noise)(normals(4, 2), 0.0)
    torch.testing.assert_close(discriminator.bias, before, rtol=0, atol=0)


def trained(rounds: int, checkpoint=None) -> nn.Linear:
    generator, discriminator = players()
    random = seeded(3)
    update = gan.GANUpdate(
        generator, discriminator, lambda n: torch.randn(n, 1, generator=random, dtype=F64), learning_rate=0.01
    )
    parts = {"generator": generator, "discriminator": discriminator, "update": update}
    history = training.train(
        update, normals(40, 2), epochs=rounds, batch_size=8, generator=random, parts=parts, checkpoint=checkpoint
    )
    assert list(history.scalars) == ["d_loss", "g_loss", "real_score", "fake_score"]
    return generator


def test_it_trains_and_repeats():
    once, again = trained(2), trained(2)
    torch.testing.assert_close(once.weight, again.weight, rtol=0, atol=0)
    assert not torch.equal(once.weight, players()[0].weight)


def test_the_state_of_both_optimisers_is_kept():
    (generator, discriminator), real = players(), normals(8, 2)
    update = gan.GANUpdate(generator, discriminator, noise)
    update(real, 0.0)
    others = copy.deepcopy((generator, discriminator))
    resumed, fresh = (gan.GANUpdate(*copy.deepcopy(others), noise) for _ in range(2))
    resumed.load_state_dict(copy.deepcopy(update.state_dict()))
    for one in (update, resumed, fresh):
        one(real, 0.5)
    for player in ("generator", "discriminator"):
        weight, same, other = (getattr(one, player).weight for one in (update, resumed, fresh))
        torch.testing.assert_close(same, weight, rtol=0, atol=0)
        assert not torch.equal(other, weight)


def test_the_default_is_adam_with_little_momentum():
    update = gan.GANUpdate(*players(), noise)
    for optimiser in (update.g_optimiser, update.d_optimiser):
        assert isinstance(optimiser, torch.optim.Adam)
        assert optimiser.defaults["betas"] == (0.5, 0.999)
        assert optimiser.defaults["lr"] == 2e-4


# -------------------------------------------------------------------------------------------------------- the examples


@pytest.mark.parametrize("module", [gan, game])
def test_examples(module):
    results = doctest.testmod(module)
    assert results.attempted > 0
    assert results.failed == 0
