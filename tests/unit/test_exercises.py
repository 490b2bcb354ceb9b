"""The self-checks of the exercises: the right solution passes, and typical slips are told apart by name."""

import doctest
import math

import pytest
import torch
import torch.nn.functional as F
from torch.func import functional_call

from lecture_lib import autoencoder, diffusion, exercises, laplacian, rbm, semi_supervised, wasserstein
from lecture_lib.exercises import wiring


def slip(check, function, part: str) -> None:
    with pytest.raises(exercises.WrongWiring) as caught:
        check(function)
    assert part in str(caught.value), caught.value
    assert "\n" not in str(caught.value)


# ---- What they share ----


def test_a_value_that_nobody_has_foreseen_is_shown_beside_the_right_one():
    with pytest.raises(exercises.WrongWiring, match=r"your loss should be 2\.5 for these mock networks, and is 7"):
        wiring.compare("your loss", 7.0, 2.5, [(5.0, "a sum")])


def test_a_wrong_shape_is_named():
    with pytest.raises(exercises.WrongWiring, match=r"your map has shape \(2, 1\); it has to be \(2,\)"):
        wiring.compare("your map", torch.zeros(2, 1), torch.zeros(2), [])
    with pytest.raises(exercises.WrongWiring, match="a single number"):
        wiring.compare("your loss", torch.zeros(2), 0.0, [])


def test_nan_is_not_right():
    with pytest.raises(exercises.WrongWiring):
        wiring.compare("your loss", math.nan, 2.5, [])


def test_reaches_tells_a_gradient_of_zero_from_one():
    weight = torch.tensor(2.0, requires_grad=True)
    assert wiring.reaches(3 * weight, weight)
    assert not wiring.reaches(0 * weight, weight)
    assert not wiring.reaches(torch.tensor(1.0), weight)
    assert not wiring.reaches(1.0, weight)
    assert not wiring.reaches(torch.tensor(1.0, requires_grad=True), weight)


def test_a_pass_names_the_function(capsys):
    exercises.check_normalise(normalise)
    assert capsys.readouterr().out == "✓ normalise: batch, instance and layer normalisation\n"


@pytest.mark.parametrize("module", [exercises, wiring])
def test_examples_in_docstrings(module):
    results = doctest.testmod(module)
    assert results.attempted and not results.failed


# ---- Chapter 1 ----


def occlusion(network, x, kind, patch, *, sign=1, fresh=True, own=None):
    height, width = x.shape[2] // patch, x.shape[3] // patch
    result, covered = torch.zeros(height, width), x.clone()
    for i in range(height):
        for j in range(width):
            covered = x.clone() if fresh else covered
            covered[:, :, patch * i : patch * (i + 1), patch * j : patch * (j + 1)] = 0
            which = kind if own is None else own(kind)
            result[i, j] = sign * (network(x)[0, which] - network(covered)[0, which])
    return result


def test_occlusion():
    exercises.check_occlusion(occlusion)
    check = exercises.check_occlusion
    slip(check, lambda *a: occlusion(*a, sign=-1), "the sign is wrong")
    slip(check, lambda *a: occlusion(*a, fresh=False), "stay covered")
    slip(check, lambda *a: occlusion(*a, own=lambda kind: 1 - kind), "another class")
    slip(check, lambda *a: occlusion(*a).T, "shape (4, 3)")
    slip(check, lambda network, x, kind, patch: network(x)[0, kind] - occlusion(network, x, kind, patch), "subtract")

    def in_place(network, x, kind, patch):
        x[:, :, :2, :2] = 0
        return torch.zeros(3, 4)

    slip(check, in_place, "changed the picture itself")


# ---- Chapter 2 ----


def cd(machine, v, generator, *, drawn=True, of=lambda h, h_model: h_model):
    h = machine.hidden_probabilities(v)
    v_1 = rbm.sample(machine.visible_probabilities(rbm.sample(h, generator) if drawn else h), generator)
    return (v.T @ h - v_1.T @ of(h, machine.hidden_probabilities(v_1))) / len(v)


def test_contrastive_divergence():
    check = exercises.check_contrastive_divergence
    check(cd)
    check(lambda machine, v, generator: rbm.contrastive_divergence(Adapted(machine), v, generator=generator).W)
    slip(check, lambda *a: -cd(*a), "the sign is wrong")
    slip(check, lambda *a: 4 * cd(*a), "divide by the number of pictures")
    slip(check, lambda *a: cd(*a, drawn=False), "have to be drawn, 0 or 1")
    slip(check, lambda *a: cd(*a, of=lambda h, h_model: h), "takes the hidden units of the data")
    slip(check, lambda machine, v, _: v.T @ machine.hidden_probabilities(v) / len(v), "never asked")


class Adapted(rbm.RBM):
    """The library's own gradient, for a machine with nothing but the two conditionals of the mock."""

    def __init__(self, machine):
        super().__init__(3, 2)
        dream = 80 * (machine.dream[0] - 0.5)
        low, high = math.log(0.3 / 0.7), math.log(0.9 / 0.1)
        with torch.no_grad():
            self.W.copy_(torch.tensor([[0.0, 0.0], [high - low, 0.0], [0.0, high - low]]))
            self.b.copy_(dream)
            self.c.fill_(low)
        self.mock = machine
        machine.heard.append(torch.zeros(1, 2))


# ---- Chapter 3 ----


def test_denoising_loss():
    check = exercises.check_denoising_loss
    check(lambda network, x, corrupt: autoencoder.squared_error(network(corrupt(x)), x).mean())

    def error(made, x):
        return (made - x).square().sum(1).mean()

    slip(check, lambda network, x, corrupt: error(network(corrupt(x)), corrupt(x)), "copying is best")
    slip(check, lambda network, x, corrupt: error(network(x), x), "has seen the clean picture")
    slip(check, lambda network, x, corrupt: error(network(x), corrupt(x)), "are exchanged")
    slip(check, lambda network, x, corrupt: (network(corrupt(x)) - x).square().mean(), "averaged over the pixels")
    slip(check, lambda network, x, corrupt: (network(corrupt(x)) - x).square().sum(), "added up the pictures")
    slip(check, lambda network, x, corrupt: error(network(corrupt(x)).detach(), x), "no gradient reaches")
    slip(check, lambda network, x, corrupt: x.add_(0.5).sum(), "changed the pictures themselves")


# ---- Chapter 4 ----


def log_normal(z, mu, log_var):
    return (-0.5 * (log_var + math.log(2 * math.pi) + (z - mu).square() / log_var.exp())).sum(-1)


def bound(model, x, k, generator, likelihood, *, q=-1.0, prior=1.0, p=1.0, ln_k=True, inside=True, detached=False):
    mu, log_var = model.encode(x)
    z = mu + (log_var / 2).exp() * torch.randn(k, *mu.shape, generator=generator, dtype=mu.dtype)
    z = z.detach() if detached else z
    of_prior = log_normal(z, torch.zeros_like(z), torch.zeros_like(z))
    log_w = p * likelihood(x, model.decode(z)) + prior * of_prior + q * log_normal(z, mu, log_var)
    return log_w.logsumexp(0) - (math.log(k) if ln_k else 0) if inside else log_w.mean(0)


def test_importance_bound():
    check = exercises.check_importance_bound
    check(bound)
    slip(check, lambda *a: bound(*a, q=1.0), "the sign of ln q")
    slip(check, lambda *a: bound(*a, prior=0.0), "the prior is missing")
    slip(check, lambda *a: bound(*a, q=0.0), "q is missing")
    slip(check, lambda *a: bound(*a, q=0.0, prior=0.0), "the likelihood alone")
    slip(check, lambda *a: bound(*a, ln_k=False), "ln k is missing")
    slip(check, lambda *a: bound(*a, inside=False), "averaged the logarithms")
    slip(check, lambda *a: bound(*a, detached=True), "no gradient leads from z to the encoder")
    slip(check, lambda model, x, k, *a: bound(model, x, 1, *a), "you have drawn 1 codes for each x, where k is 7")


# ---- Chapter 5 ----


def gan_round(generator, discriminator, real, noise, *, detach=True, real_sign=-1, g=-1, g_detach=False):
    fake = generator(noise)
    shown = fake.detach() if detach else fake
    j_d = F.softplus(real_sign * discriminator(real)).mean() + F.softplus(-real_sign * discriminator(shown)).mean()
    return j_d, F.softplus(g * discriminator(fake.detach() if g_detach else fake)).mean()


def test_gan_round():
    check = exercises.check_gan_round
    check(gan_round)
    slip(check, lambda *a: gan_round(*a, real_sign=1), "the labels are exchanged")
    slip(check, lambda *a: gan_round(*a, detach=False), "must not reach the generator")
    slip(check, lambda *a: gan_round(*a, g=1), "J_G has the discriminator's target")
    slip(check, lambda *a: (gan_round(*a)[0], -gan_round(*a, g=1)[1]), "the minimax loss, which starves")
    slip(check, lambda *a: gan_round(*a, g_detach=True), "no gradient of J_G reaches the generator")
    slip(check, lambda *a: (gan_round(*a)[0] / 2, gan_round(*a)[1]), "add the two means")
    slip(check, lambda g, d, real, z: gan_round(g, lambda x: d(x).sigmoid(), real, z), "a second sigmoid")


# ---- Chapter 6 ----


def penalty(critic, real, fake, generator, *, shape=(-1, 1, 1, 1), graph=True, of=None):
    size = [len(real) if n == -1 else n for n in shape]
    epsilon = torch.rand(size, generator=generator)
    between = (epsilon * real + (1 - epsilon) * fake).requires_grad_()
    (slopes,) = torch.autograd.grad(critic(between).sum(), between, create_graph=graph)
    return (slopes.flatten(1).norm(dim=1) - 1).square().mean() if of is None else of(slopes)


def test_gradient_penalty():
    check = exercises.check_gradient_penalty
    check(penalty)
    check(wasserstein.gradient_penalty)
    slip(check, lambda *a: penalty(*a, shape=(1, 1, 1, 1)), "all pairs share one epsilon")
    slip(check, lambda *a: penalty(*a, shape=(-1, 1, 2, 2)), "each pixel has an epsilon of its own")
    slip(check, lambda *a: penalty(*a, graph=False), "create_graph=True")
    slip(check, lambda *a: penalty(*a, of=lambda s: (s.norm() - 1).square()), "one norm over the whole batch")
    slip(check, lambda *a: penalty(*a, of=lambda s: s.flatten(1).norm(dim=1).square().mean()), "the 1 is missing")

    def one_sided(s):
        return (s.flatten(1).norm(dim=1) - 1).clamp(min=0).square().mean()

    slip(check, lambda *a: penalty(*a, of=one_sided), "slopes below 1 are not counted")
    slip(check, lambda critic, real, fake, g: penalty(critic, real, real, g), "at the real pictures only")


# ---- Chapter 7 ----


def density_and_coverage(real, fake, k, *, own=1, density=1.0, swapped=False, precise=False):
    real, fake = (fake, real) if swapped else (real, fake)
    radius = torch.cdist(real, real).kthvalue(k + own, 1).values
    inside = torch.cdist(real, fake) <= radius[:, None]
    covered = inside.any(0 if precise else 1).double().mean().item()
    return inside.double().sum(0).mean().item() / (k * density), covered


def test_density_and_coverage():
    check = exercises.check_density_and_coverage
    check(density_and_coverage)
    check(lambda *a: (*density_and_coverage(*a), "and more"))
    slip(check, lambda *a: density_and_coverage(*a, own=0), "counts as its own neighbour")
    slip(check, lambda *a: density_and_coverage(*a, density=0.5), "not divided by k")
    slip(check, lambda *a: density_and_coverage(*a, swapped=True), "draw them around the real ones")
    slip(check, lambda *a: density_and_coverage(*a, precise=True), "not of the generated ones")


# ---- Chapter 8 ----


def pix2pix(generator, discriminator, x, y, weight, *, pair=lambda x, p: torch.cat([x, p], 1), to=None, cut=True):
    made = generator(x)
    real, fake = discriminator(pair(x, y)), discriminator(pair(x, made.detach() if cut else made))
    believed = F.softplus(-discriminator(pair(x, made))).mean()
    distance = (made - (y if to is None else to(x, y))).abs().mean()
    return F.softplus(-real).mean() + F.softplus(fake).mean(), believed + weight * distance


def test_pix2pix_losses():
    check = exercises.check_pix2pix_losses
    check(pix2pix)
    slip(check, lambda *a: pix2pix(*a, pair=lambda x, p: p), "it judges pairs")
    slip(check, lambda *a: pix2pix(*a, pair=lambda x, p: torch.cat([p, x], 1)), "in the wrong order")
    slip(check, lambda *a: pix2pix(*a, to=lambda x, y: x), "the distance is that of G(x) from x")
    slip(check, lambda *a: pix2pix(*a, cut=False), "detach G(x) there")
    slip(check, lambda g, d, x, y, weight: pix2pix(g, d, x, y, 1.0), "the weight of the distance is missing")
    slip(check, lambda g, d, *a: pix2pix(g, lambda p: -d(p), *a), "the labels are exchanged")

    def deaf(generator, discriminator, x, y, weight):
        made = generator(x).detach()
        believed = F.softplus(-discriminator(torch.cat([x, made], 1))).mean()
        return pix2pix(generator, discriminator, x, y, weight)[0], believed + weight * (generator(x) - y).abs().mean()

    slip(check, deaf, "verdict does not reach the generator")


# ---- Chapter 9 ----


def normalise(x, axes, correction=0, eps=1e-5):
    mean, var = x.mean(axes, keepdim=True), x.var(axes, keepdim=True, correction=correction)
    return (x - mean) / (var + eps).sqrt()


def test_normalise():
    check = exercises.check_normalise
    check(normalise)
    check(lambda x, axes: F.layer_norm(x, x.shape[1:]) if axes == (1, 2, 3) else peers(x, axes))
    slip(check, lambda x, axes: normalise(x, axes, correction=1), "less one")
    slip(check, lambda x, axes: normalise(x, axes, eps=0.0), "the 1e-5 is missing")
    slip(check, lambda x, axes: normalise(x, tuple({0, 1, 2, 3} - set(axes))), "the other axes")
    slip(check, lambda x, axes: x - x.mean(axes, keepdim=True), "divide by the deviation")
    slip(check, lambda x, axes: normalise(x, axes).mean(), "has shape ()")


def peers(x, axes):
    return F.batch_norm(x, None, None, training=True) if axes == (0, 2, 3) else F.instance_norm(x)


# ---- Chapter 10 ----


def unrolled(generator, discriminator, real, z, k, rate, *, reacts=True, uphill=1, sign=-1):
    fake, own = generator(z), dict(discriminator.named_parameters())

    def loss(parameters):
        scores = (functional_call(discriminator, parameters, x) for x in (-real, fake))
        return sum(F.softplus(score).mean() for score in scores)

    for _ in range(k):
        slopes = torch.autograd.grad(loss(own), list(own.values()), create_graph=reacts, retain_graph=True)
        own = {name: value - uphill * rate * slope for (name, value), slope in zip(own.items(), slopes)}
    return sign * loss(own)


def test_unrolled_loss():
    check = exercises.check_unrolled_loss
    check(unrolled)
    slip(check, lambda *a: unrolled(*a, reacts=False), "create_graph=True")
    slip(check, lambda *a: unrolled(*a, uphill=-1), "go uphill")
    slip(check, lambda *a: unrolled(*a, sign=1), "the sign is wrong")
    slip(check, lambda g, d, real, z, k, rate: unrolled(g, d, real, z, k + 1, rate), "one step too many")
    slip(check, lambda g, d, real, z, k, rate: unrolled(g, d, real, z, 0, rate), "you have imagined no step")

    def for_good(generator, discriminator, real, z, k, rate):
        optimiser = torch.optim.SGD(discriminator.parameters(), lr=rate)
        for _ in range(k):
            optimiser.zero_grad()
            (-unrolled(generator, discriminator, real, z, 0, rate)).backward()
            optimiser.step()
        return unrolled(generator, discriminator, real, z, 0, rate)

    slip(check, for_good, "have changed the discriminator itself")


# ---- Chapter 11 ----


def test_unsupervised_loss():
    check = exercises.check_unsupervised_loss
    check(semi_supervised.unsupervised_loss)

    def game(r, f):
        return F.softplus(-r).mean() + F.softplus(f).mean()

    slip(check, lambda r, f: game(-r.logsumexp(1), -f.logsumexp(1)), "the labels are exchanged")
    slip(check, lambda r, f: game(r.amax(1), f.amax(1)), "the largest logit")
    slip(check, lambda r, f: game(r, f), "a game of its own")
    slip(check, lambda r, f: game(r.sum(1), f.sum(1)), "added up the logits")
    slip(check, lambda r, f: game(r.exp().sum(1), f.exp().sum(1)), "the logarithm is missing")
    slip(check, lambda r, f: game(r.exp().sum(1).log(), f.exp().sum(1).log()), "gives no finite loss")


def test_supervised_loss():
    check = exercises.check_supervised_loss
    check(semi_supervised.supervised_loss)
    slip(check, lambda logits, y: F.cross_entropy(F.pad(logits, (0, 1)), y), "generated has a part")
    slip(check, lambda logits, y: F.nll_loss(logits, y), "the softmax is missing")
    slip(check, lambda logits, y: F.cross_entropy(logits, y, reduction="sum"), "you have taken a sum")


def my_pyramid(x, levels, down, up, *, sign=1):
    found = []
    for _ in range(levels):
        smaller = down(x)
        found.append(sign * (x - up(smaller)))
        x = smaller
    return [*found, x]


def my_reconstruction(levels, up, *, sign=1, last=True):
    picture = levels[-1]
    for number, difference in reversed(list(enumerate(levels[:-1]))):
        picture = up(picture) + sign * difference * (last or number > 0)
    return picture


def test_pyramid():
    check = exercises.check_pyramid
    check(my_pyramid)
    slip(check, lambda *a: my_pyramid(*a)[::-1], "the finest comes first")
    slip(check, lambda *a: my_pyramid(*a, sign=-1), "the sign is wrong")
    slip(check, lambda *a: my_pyramid(*a)[:-1], "your pyramid has 2 levels")
    slip(check, lambda x, levels, down, up: [x, down(x), down(down(x))], "these are the pictures themselves")


def test_reconstruction():
    check = exercises.check_reconstruction
    check(my_reconstruction)
    slip(check, lambda *a: my_reconstruction(*a, sign=-1), "the differences are subtracted")
    slip(check, lambda *a: my_reconstruction(*a, last=False), "the finest difference is missing")
    slip(check, lambda levels, up: up(up(levels[-1])), "the differences are missing")
    slip(check, lambda levels, up: my_reconstruction([levels.pop(0), *levels], up), "changed the list")


def test_the_pyramids_of_the_library_pass_with_their_own_enlargement():
    # The library's functions bring their own down and up; the mock's reconstruction has to agree with them.
    x = torch.rand(1, 1, 8, 8, dtype=torch.float64)
    levels = my_pyramid(x, 2, laplacian.down, laplacian.up)
    for ours, theirs in zip(levels, laplacian.pyramid(x, 2), strict=True):
        torch.testing.assert_close(ours, theirs)
    torch.testing.assert_close(my_reconstruction(levels, laplacian.up), x)


def test_noised():
    check = exercises.check_noised
    check(lambda schedule, *a: diffusion.Schedule(schedule.alpha_bar).noised(*a))

    def noised(schedule, x_0, t, epsilon, *, root=0.5, of=lambda t: t, column=True):
        a = schedule.alpha_bar[of(t)]
        a = a.view(-1, *[1] * (x_0.dim() - 1)) if column else a
        return a**root * x_0 + (1 - a) ** root * epsilon

    check(noised)
    slip(check, lambda *a: noised(*a, root=1), "the roots are missing")
    slip(check, lambda *a: noised(*a, of=lambda t: t[:1].expand(3)), "the step of the first")
    slip(check, lambda *a: noised(*a, of=lambda t: t - 1), "one step off")
    slip(check, lambda *a: noised(*a, column=False), "gone along the pixels")
    slip(check, lambda s, x_0, t, epsilon: noised(s, epsilon, t, x_0), "exchanged their shares")


def test_simple_loss():
    check = exercises.check_simple_loss

    def error(guess, target):
        return (guess - target).square().sum(1).mean()

    check(lambda net, s, x_0, t, e: error(net(s.noised(x_0, t, e), t), e))
    slip(check, lambda net, s, x_0, t, e: error(net(x_0, t), e), "has seen the clean x_0")
    slip(check, lambda net, s, x_0, t, e: error(net(s.noised(x_0, t, e), t), x_0), "the target is the clean picture")
    slip(check, lambda net, s, x_0, t, e: (net(s.noised(x_0, t, e), t) - e).square().mean(), "averaged over the pixels")
    slip(check, lambda net, s, x_0, t, e: error(net(s.noised(x_0, t, e), t / s.steps), e), "told the step t")
