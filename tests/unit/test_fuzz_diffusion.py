"""Odd arguments for diffusion and for the Laplacian pyramid."""

import torch
from fuzzing import Draw, correct_or_named, fuzz, uncovered
from torch import Tensor, nn

from lecture_lib import diffusion, laplacian
from lecture_lib.diffusion import mixture, networks, sampling, schedule, score, trained
from lecture_lib.laplacian import levels, players

TEN = diffusion.Schedule.cosine(10)


@fuzz(
    mixture.GaussianMixture, mixture.GaussianMixture.noisy, mixture.GaussianMixture.log_density,
    mixture.GaussianMixture.score, mixture.GaussianMixture.denoise, mixture.GaussianMixture.predictor,
)  # fmt: skip
def test_gaussian_mixture(draw):
    d = draw.size()
    made = correct_or_named(diffusion.GaussianMixture, draw.tensor(draw.size(), d), draw.number(0.1, 2))
    if made is not None:
        x = draw.tensor(draw.size(), d)
        correct_or_named(made.noisy, draw.number(), names=("centres",))
        correct_or_named(made.log_density, x, check=lambda found: found.shape == x.shape[:1])
        correct_or_named(made.score, x, check=lambda found: found.shape == x.shape)
        correct_or_named(made.denoise, x, draw.number(), check=lambda found: found.shape == x.shape)
        correct_or_named(made.predictor(TEN), x, draw.labels(len(x) if x.dim() else 1, 11), names=("x_t", "t", "x"))


@fuzz(schedule.Schedule, schedule.Schedule.cosine, schedule.Schedule.linear)
def test_schedules(draw):
    kind = draw.one_of("cosine", "linear", "given")
    if kind == "cosine":
        given = {"offset": draw.number(0, 0.1), "largest": draw.number(0.5, 0.999)}
        made = correct_or_named(diffusion.Schedule.cosine, draw.count(), **given, names=("alpha_bar",))
    elif kind == "linear":
        given = {"first": draw.number(1e-5, 1e-4), "last": draw.number(1e-3, 2e-2)}
        made = correct_or_named(diffusion.Schedule.linear, draw.count(1, 100), **given, names=("alpha_bar",))
    else:
        falling = draw.tensor(draw.size(), low=0.1, high=0.9).sort(-1, descending=True).values
        made = correct_or_named(
            diffusion.Schedule, torch.cat([falling.new_ones(1), falling]) if falling.dim() == 1 else falling
        )
    assert made is None or ((made.beta > 0) & (made.beta < 1)).all()


@fuzz(
    schedule.Schedule.scales, schedule.Schedule.noised, schedule.Schedule.denoised, schedule.Schedule.score,
    networks.noise_features,
)  # fmt: skip
def test_scales(draw):
    n, d = draw.size(), draw.size()
    x, epsilon, t = draw.tensor(n, d), draw.tensor(n, d), draw.labels(n, 11)
    scales = correct_or_named(TEN.scales, t, x)
    if scales is not None:
        correct_or_named(diffusion.noise_features, *scales)
    x_t = correct_or_named(TEN.noised, x, t, epsilon, names=("x",), check=lambda found: found.shape == x.shape)
    if x_t is not None:
        correct_or_named(TEN.denoised, x_t, t, epsilon, names=("x",))
    correct_or_named(TEN.score, epsilon, t, names=("x",), check=lambda found: found.shape == epsilon.shape)
    correct_or_named(diffusion.noise_features, draw.tensor(n, 1, low=0.1, high=1), draw.tensor(n, 1, low=0, high=1))


def no_noise(x: Tensor, t: Tensor) -> Tensor:
    return 0 * x


@fuzz(schedule.simple_loss)
def test_simple_loss(draw):
    x = draw.tensor(draw.size(), draw.size())
    predictor = draw.one_of(no_noise, lambda x, t: x[:, :1], lambda x, t: x / 0)
    correct_or_named(
        diffusion.simple_loss, predictor, TEN, x, draw.generator(), names=("epsilon",), check=lambda loss: loss >= 0
    )


@fuzz(sampling.reverse, sampling.ddim, sampling.ancestral)
def test_the_way_back(draw):
    x = draw.tensor(draw.size(), draw.size())
    predictor = draw.one_of(no_noise, lambda x, t: x[:, :1], lambda x, t: x / 0)
    clip = draw.one_of(None, (-1.0, 1.0), (1.0, -1.0), (float("nan"), 1.0))
    same = lambda found: found.shape == x.shape  # noqa: E731
    correct_or_named(diffusion.ddim, predictor, TEN, x, steps=draw.count(1, 10), clip=clip, check=same)
    correct_or_named(diffusion.ancestral, predictor, TEN, x, generator=draw.generator(), clip=clip, check=same)

    def last(predictor, schedule, x, steps, eta, generator, clip) -> Tensor:
        *_, moment = diffusion.reverse(predictor, schedule, x, steps=steps, eta=eta, generator=generator, clip=clip)
        return moment.x

    random = draw.one_of(draw.generator(), None)
    correct_or_named(last, predictor, TEN, x, draw.count(1, 10), draw.number(), random, clip, check=same)


@fuzz(score.score_of_denoiser, score.denoise_by_score)
def test_scores_and_denoisers(draw):
    shape = (draw.size(), draw.size())
    x_tilde, other, sigma = draw.tensor(*shape), draw.tensor(*shape), draw.number(0.1, 2)
    same = lambda found: found.shape == x_tilde.shape  # noqa: E731
    correct_or_named(diffusion.score_of_denoiser, other, x_tilde, sigma, check=same)
    correct_or_named(diffusion.denoise_by_score, x_tilde, other, sigma, check=same)


@fuzz(score.denoising_score_matching)
def test_denoising_score_matching(draw):
    x, given = draw.tensor(draw.size(), draw.size()), draw.one_of(lambda x: -x, lambda x: x[:, :1], lambda x: x / 0)
    correct_or_named(diffusion.denoising_score_matching, given, x, draw.number(0.1, 2), draw.generator())


@fuzz(
    networks.TimeConditioned,
    networks.TimeConditioned.forward,
    networks.TimeConditioned.inputs,
    networks.plane_predictor,
)
def test_predictor_of_the_plane(draw):
    made = correct_or_named(
        diffusion.plane_predictor, TEN, width=draw.count(), hidden=draw.count(), generator=draw.generator()
    )
    n, tall = draw.size(), draw.one_of((), (2, 2))
    x, t = draw.tensor(n, 2, *tall), draw.labels(n, 11)
    if made is not None:
        flat = draw.spoiled(torch.rand(n, 2))
        correct_or_named(made, flat, t, names=("x", "t"), check=lambda found: found.shape == (n, 2), finite=False)
        inputs = correct_or_named(made.inputs, x, t, names=("x", "t"), finite=False)
        assert inputs is None or inputs.shape[1] == x.shape[1] + 3


@fuzz(networks.picture_network, networks.picture_predictor, examples=0.25)
def test_networks_for_pictures(draw):
    correct_or_named(diffusion.picture_network, draw.count(1, 2), generator=draw.generator())
    correct_or_named(diffusion.picture_predictor, TEN, width=draw.count(1, 2), generator=draw.generator())


@fuzz(trained.DigitDiffusion.sample, examples=0.25)
def test_sample_digits(draw):
    n, steps = draw.count(1, 2), draw.one_of(1, 2, 0, -1, 201, 1.5)
    check = lambda x: x.shape == (n, 1, 28, 28) and ((x >= 0) & (x <= 1)).all()  # noqa: E731
    correct_or_named(trained.untrained().sample, n, draw.generator(), steps=steps, check=check)


@fuzz(trained.to_unit, trained.from_unit)
def test_units(draw):
    correct_or_named(diffusion.to_unit, draw.tensor(draw.size()), check=lambda x: ((x >= 0) & (x <= 1)).all())
    correct_or_named(diffusion.from_unit, draw.tensor(draw.size(), low=0, high=1))


# ---------------------------------------------------------------------------------------------------------- the pyramid


def pictures(draw: Draw) -> Tensor:
    return draw.tensor(draw.size(), draw.size(1, 3), 2 * draw.size(1, 4), 4 * draw.size(1, 2), low=0, high=1)


@fuzz(levels.down, levels.up, levels.parts)
def test_halves_and_doubles(draw):
    x = pictures(draw)
    correct_or_named(laplacian.down, x, check=lambda half: 2 * half.shape[2] == x.shape[2])
    correct_or_named(laplacian.up, x, check=lambda double: double.shape[2] == 2 * x.shape[2])

    def same(parts) -> bool:  # rounding goes with the largest pixel; halves, because whole ones may leave the dtype
        left = parts.difference / 2 + parts.coarse / 2 - x / 2
        return not x.numel() or left.abs().max() <= 1e-2 * x.abs().max()

    correct_or_named(laplacian.parts, x, check=same)


@fuzz(levels.pyramid, levels.reconstructed, levels.energy)
def test_pyramid(draw):
    x = pictures(draw)
    made = correct_or_named(laplacian.pyramid, x, draw.count(0, 2))
    if made is not None:
        if draw.odd(3):
            made = draw.one_of(made[1:], made[::-1], [*made, draw.tensor(1, 1, 2, 2)], [draw.tensor(2, 2), *made], [])
        correct_or_named(laplacian.reconstructed, made, names=("level", "x"), check=lambda back: back.dim() == 4)
        correct_or_named(laplacian.energy, made, check=lambda found: found.shape == (len(made[0]), len(made)))


@fuzz(
    players.DifferenceGenerator, players.DifferenceGenerator.convolutional, players.DifferenceGenerator.forward,
    players.DifferenceDiscriminator, players.DifferenceDiscriminator.convolutional,
    players.DifferenceDiscriminator.forward,
)  # fmt: skip
def test_players_of_a_level(draw):
    width, colours, size = draw.count(), draw.count(1, 3), draw.one_of(8, 4, 6, 0, -4)
    drawer = correct_or_named(laplacian.DifferenceGenerator.convolutional, width, colours=colours)
    judge = correct_or_named(laplacian.DifferenceDiscriminator.convolutional, width, size=size, colours=colours)
    if drawer is not None and judge is not None:
        coarse = torch.rand(2, colours, size, size)
        assert judge(drawer(torch.rand(2, 1, size, size), coarse), coarse).shape == (2, 1)
    n, tall, wide = draw.size(), draw.size(), draw.size()
    coarse, z = draw.tensor(n, 2, tall, wide), draw.tensor(n, 1, tall, wide)
    correct_or_named(laplacian.DifferenceGenerator(nn.Identity()), z, coarse, names=("z",), finite=False)
    difference = draw.tensor(n, 2, tall, wide)
    correct_or_named(
        laplacian.DifferenceDiscriminator(nn.Identity()), difference, coarse, names=("difference",), finite=False
    )


@fuzz(
    players.PyramidGenerator, players.PyramidGenerator.noise, players.PyramidGenerator.forward,
    players.PyramidGenerator.levels, players.PyramidGenerator.refined,
)  # fmt: skip
def test_pyramid_generator(draw):
    latent, side, n = draw.count(), draw.count(), draw.count()
    known = isinstance(latent, int) and isinstance(side, int) and min(latent, side) > 0
    first = nn.Sequential(nn.Linear(latent, side**2), nn.Unflatten(1, (1, side, side))) if known else nn.Identity()
    second = laplacian.DifferenceGenerator.convolutional(1, colours=1)
    made = correct_or_named(laplacian.PyramidGenerator, first, [second], latent=latent, side=side)
    if made is not None:
        made.eval()
        noise = correct_or_named(made.noise, n, draw.generator())
        if noise is not None:
            i = draw.one_of(0, 1)
            noise[i] = draw.tensor(*noise[i].shape, dtype=torch.float32).float()
            noise = noise[1:] if draw.odd() else noise
            for function in (made, made.levels):
                correct_or_named(function, noise, names=("noise", "noises", "z", "x", "levels"), check=len)
            correct_or_named(made.refined, torch.rand(n, 1, side, side), noise[:-1], names=("z", "x", "noises"))


def test_every_function_is_fuzzed():
    stored = "takes no argument: it reads what ships with the book"
    without = {
        "lecture_lib.diffusion.trained.shipped": stored,
        "lecture_lib.laplacian.shipped.faces": stored,
        "lecture_lib.laplacian.shipped.plain_gan_faces": stored,
    }
    assert not uncovered("lecture_lib.diffusion", "lecture_lib.laplacian", without=without)
