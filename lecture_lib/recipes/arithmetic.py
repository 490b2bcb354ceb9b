"""Recipes of the faces that latents are added and subtracted in: a judge, an unconditional GAN, and how often a sum
comes true."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lecture_lib import arithmetic, data, device
from lecture_lib.evaluation import frechet_distance
from lecture_lib.gan import GANStep, GANUpdate
from lecture_lib.networks import convolutional_discriminator
from lecture_lib.recipes import material
from lecture_lib.recipes.adversarial import AveragedGame
from lecture_lib.recipes.conditional import grain
from lecture_lib.recipes.faces import studio_factors
from lecture_lib.recipes.material import Result, as_shipped, card, descend
from lecture_lib.scale import at_scale
from lecture_lib.vae.shipped import face_studio, faces_unsupervised

SEED = arithmetic.SEED
JUDGE_SEED = 2_000_000
TEST_SEED = 1_000_000  # of the faces that quality is measured on
AVERAGES = (1, 3, 10)
TRIALS = 300
ADDED_TO_ONE = "means of all, added to one"


# --------------------------------------------------------------------------------------------------------- the training


class FallingGame(AveragedGame):
    """An averaged game whose learning rates fall to zero in a straight line during the second half.

    What is left of the grain in the pictures at high rates goes away then.
    """

    def __init__(self, game: GANUpdate):
        super().__init__(game)
        self.rates = [group["lr"] for group in self._groups()]

    def __call__(self, *batch: Any) -> GANStep:
        """Play one round on what the game takes, whose last element is the progress."""
        for group, rate in zip(self._groups(), self.rates, strict=True):
            group["lr"] = rate * min(1.0, 2 * (1 - batch[-1]))
        return super().__call__(*batch)

    def _groups(self) -> list[dict]:
        return [group for own in (self.game.g_optimiser, self.game.d_optimiser) for group in own.param_groups]


def trained(where: torch.device, checkpoint: Path | None) -> tuple[nn.Sequential, data.Faces, int]:
    """The averaged generator, the faces it learned from, and the number of rounds."""
    generator = device.generator(SEED, where)
    faces = arithmetic.plain_faces(at_scale(smoke=640, read=2000, full=arithmetic.FACES), generator)
    game = GANUpdate(
        arithmetic.generator_of_faces(generator=generator),
        convolutional_discriminator(size=32, colours=3, generator=generator),
        lambda n: torch.randn(n, arithmetic.LATENT, generator=generator, device=where),
        reuse=True,
        optimiser=partial(torch.optim.Adam, betas=(0.5, 0.999), fused=True),
        learning_rate=1e-3,
    )
    update = FallingGame(game)
    history = material.train(
        update,
        faces.x,
        epochs=at_scale(smoke=1, read=8, full=44),
        batch_size=32,
        generator=generator,
        parts={"generator": game.generator, "discriminator": game.discriminator, "update": update},
        checkpoint=checkpoint,
        description="gan-faces",
    )
    return update.average.module, faces, len(history)


# ------------------------------------------------------------------------------------------------------------ the judge


def features_faces(where: torch.device, checkpoint: Path | None) -> Result:
    """The judge in :mod:`lecture_lib.arithmetic`: a regression on rendered faces that saw nothing generated."""
    generator = device.generator(JUDGE_SEED, where)
    faces = _varied_faces(at_scale(smoke=1000, read=4000, full=16_000), generator)
    judge = arithmetic.FaceJudge(generator=generator)
    updates = descend(
        judge,
        lambda x, y: F.mse_loss(judge.attributes(x), y),
        (faces.x, _truth(faces)),
        epochs=at_scale(smoke=1, read=8, full=12),
        batch_size=50,
        learning_rate=3e-3,
        generator=generator,
        checkpoint=checkpoint,
        name="features-faces",
        fused=True,
    )
    described = {"attributes": list(arithmetic.ATTRIBUTES), "measured": _insight(as_shipped(judge), where)}
    return judge.state_dict(), card(faces, JUDGE_SEED, updates, {}) | described


def _varied_faces(n: int, generator: torch.Generator) -> data.Faces:
    """Half of them as the generator's, half as the autoencoders of chapter 4 know them, feminine or masculine."""
    plain, studio = arithmetic.plain_faces(n // 2, generator), studio_factors(n - n // 2, generator)
    studio |= {"masculine": torch.rand(n - n // 2, generator=generator, device=generator.device)}
    both = {
        name: torch.cat(
            [plain.factors.get(name, torch.full_like(plain.factors["smile"], factor.neutral)), studio[name]]
        )
        for name, factor in data.FACE_FACTORS.items()
    }
    x = torch.cat([plain.x, data.render_faces(studio, size=32)])
    return data.Faces(x, both, f"cartoon faces ({n:,}, painted), of two kinds")


def _truth(faces: data.Faces) -> Tensor:
    """What is true about the faces, (n, 5)."""
    return torch.stack([faces.factors[name] for name in arithmetic.ATTRIBUTES], 1)


@torch.no_grad()
def _insight(judge: arithmetic.FaceJudge, where: torch.device) -> dict:
    """How well the judge reads fresh faces."""
    faces = _varied_faces(at_scale(smoke=200, read=2000, full=6000), device.generator(TEST_SEED, where))
    truth, seen = _truth(faces), judge.attributes(faces.x)
    right = {name: arithmetic.has(seen, name) == arithmetic.has(truth, name) for name in arithmetic.BORDERS}
    clear = {name: _clear(truth, name) for name in arithmetic.BORDERS}
    return {
        "right_where_the_truth_is_clear": {name: _share(right[name][clear[name]]) for name in right},
        "right": {name: _share(own) for name, own in right.items()},
        "root_of_mean_square_error": _named((seen - truth).square().mean(0).sqrt()),
        "images": f"{len(truth):,} rendered",
    }


def _clear(values: Tensor, name: str) -> Tensor:
    return arithmetic.has(values, name, 1, clearly=True) | arithmetic.has(values, name, 0, clearly=True)


def _share(right: Tensor) -> float:
    return round(right.double().mean().item(), 4)


def _named(values: Tensor) -> dict[str, float]:
    return {name: round(value, 4) for name, value in zip(arithmetic.ATTRIBUTES, values.tolist(), strict=True)}


# -------------------------------------------------------------------------------------------------------- the generator


def gan_faces(where: torch.device, checkpoint: Path | None) -> Result:
    """A DCGAN of cartoon faces that is told nothing, and the arithmetic in its latents, beside that of two VAEs."""
    network, faces, updates = trained(where, checkpoint)
    maker, judge = as_shipped(network).requires_grad_(False).eval(), arithmetic.judge().to(where)
    generator = device.generator(TEST_SEED, where)
    measured = _quality(maker, judge, faces.x, generator)
    measured |= {"arithmetic": {name: _sums(space, judge, generator) for name, space in _spaces(maker, generator)}}
    kept = {name: t for name, t in network.state_dict().items() if not name.endswith("num_batches_tracked")}
    return kept, card(faces, SEED, updates, measured)


@torch.no_grad()
def _quality(maker: nn.Module, judge: arithmetic.FaceJudge, x: Tensor, generator: torch.Generator) -> dict:
    """How far what is made is from fresh faces, what the judge sees in both, and whether training faces are copied."""
    n = at_scale(smoke=100, read=2000, full=5000)
    fresh = arithmetic.plain_faces(n, generator).x
    made = _drawn(maker, torch.randn(n, arithmetic.LATENT, generator=generator, device=x.device))
    features = {"generated": judge(made), "training": judge(x[:n]), "fresh": judge(fresh)}
    near = {
        name: arithmetic.nearest(pictures[:1000], x).distance
        for name, pictures in (("generated", made), ("fresh", fresh))
    }
    return {
        "frechet_distance": {
            "generated": round(frechet_distance(features["generated"], features["fresh"]), 3),
            "training": round(frechet_distance(features["training"], features["fresh"]), 3),
            "features": "features-faces",
        },
        "seen": {"generated": _seen(judge.attributes(made)), "fresh": _seen(judge.attributes(fresh))},
        "grain": {"generated": grain(made), "fresh": grain(fresh), "unit": "mean difference from 3 × 3 means"},
        "distance_to_the_nearest_training_face": {
            name: {"mean": round(d.mean().item(), 2), "lowest_percent": round(d.quantile(0.01).item(), 2)}
            for name, d in near.items()
        },
        "images": f"{n:,} generated, {n:,} rendered afresh",
    }


def _seen(seen: Tensor) -> dict:
    """Means and standard deviations of the attributes, and how often two of them go together."""
    man, glasses = arithmetic.has(seen, "masculine"), arithmetic.has(seen, "glasses")
    together = {"men": glasses[man], "women": glasses[~man]}
    return {
        "mean": _named(seen.mean(0)),
        "standard_deviation": _named(seen.std(0)),
        "share_of_men": _share(man),
        "share_with_glasses": {who: _share(own) for who, own in together.items()},
        "share_of_clear_glasses": _share(_clear(seen, "glasses")),
    }


@torch.no_grad()
def _drawn(maker: Callable[[Tensor], Tensor], z: Tensor) -> Tensor:
    return torch.cat([maker(part) for part in z.split(500)])


# ------------------------------------------------------------------------------------------------------- the arithmetic


class Space(NamedTuple):
    """Latents ``z`` (n, d) as its pictures have them, what ``draw`` makes of latents, and the attribute ``other`` whose
    sides are to be exchanged, from ``side`` to the opposite."""

    z: Tensor
    draw: Callable[[Tensor], Tensor]
    other: str
    side: int


def _spaces(maker: nn.Module, generator: torch.Generator) -> Iterator[tuple[str, Space]]:
    """The generator's latents as they are drawn; those of the autoencoders as their encoders find them in faces."""
    n = at_scale(smoke=400, read=2000, full=4000)
    z = torch.randn(n, arithmetic.LATENT, generator=generator, device=generator.device)
    yield "GAN: man with glasses − man + woman", Space(z, maker, "masculine", 1)
    yield "GAN: smile with glasses − smile + frown", Space(z, maker, "smile", 1)
    x = data.render_faces(studio_factors(n, generator), size=32)
    studio, unsupervised = (m.to(x.device).requires_grad_(False) for m in (face_studio().model, faces_unsupervised()))
    smiles = "smile with glasses − smile + frown"
    yield f"VAE with named latents: {smiles}", Space(studio.encode(x).mu, studio.decode, "smile", 1)
    draw = lambda z: unsupervised.decode(z).view(-1, 3, 32, 32)  # noqa: E731
    yield f"VAE without names: {smiles}", Space(unsupervised.encode(x).mu, draw, "smile", 1)


def _sums(space: Space, judge: arithmetic.FaceJudge, generator: torch.Generator) -> dict:
    """How often glasses and the other side come out of the sum, for means of one to ten latents, and of all.

    Beside them: the same with nothing added, and how many wear glasses anyway among all who are on that side.
    """
    look = lambda z: judge.attributes(_drawn(space.draw, z))  # noqa: E731
    known = arithmetic.People(space.z, look(space.z))
    groups = _groups(space, known)
    found = {"members": [len(group) for group in groups], "latents": space.z.shape[1]}
    if min(found["members"]) < max(AVERAGES):  # as after a training too short
        return found
    anyone = arithmetic.has(known.seen, space.other, 1 - space.side)
    baseline = arithmetic.success_rate(arithmetic.has(known.seen[anyone], "glasses").cpu())
    sums = _all_sums(groups, generator)
    rows = {name: _row(z, look, space) for name, z in sums.items()}
    after = sums[ADDED_TO_ONE]
    before = after - (groups[0].mean(0) - groups[1].mean(0))
    rows[ADDED_TO_ONE] |= _kept_traits(look(before), look(after))
    return found | {"glasses_of_anyone_on_the_other_side": _rate(baseline), "rows": rows}


def _groups(space: Space, known: arithmetic.People) -> list[Tensor]:
    """Latents of those with glasses on one side, without on that side, and without on the other."""
    wanted = ((1, space.side), (0, space.side), (0, 1 - space.side))
    rows = [arithmetic.members(known, glasses=glasses, **{space.other: side}) for glasses, side in wanted]
    return [space.z[own] for own in rows]


def _all_sums(groups: list[Tensor], generator: torch.Generator) -> dict[str, Tensor]:
    """What is tried, (trials, d) latents each."""
    sums = {}
    for k in AVERAGES:
        picked = [_pick(group, k, generator) for group in groups]
        sums[f"means of {k}"] = arithmetic.analogy(*picked)
    sums["means of 3, nothing added"] = _pick(groups[2], 3, generator).mean(1)
    change = groups[0].mean(0) - groups[1].mean(0)
    sums[ADDED_TO_ONE] = _pick(groups[2], 1, generator)[:, 0] + change
    shape = (TRIALS, len(change))
    shake = torch.rand(shape, generator=generator, device=generator.device) / 2 - 0.25
    sums["means of all, and noise to 0.25"] = arithmetic.analogy(*groups) + shake
    return sums


def _pick(group: Tensor, k: int, generator: torch.Generator) -> Tensor:
    """For each trial k different members of a group, (trials, k, d)."""
    order = torch.rand(TRIALS, len(group), generator=generator, device=group.device).argsort(1)
    return group[order[:, :k]]


def _row(z: Tensor, look: Callable[[Tensor], Tensor], space: Space) -> dict:
    """Success of sums z (trials, d), and how long they are, in lengths of the latents that pictures have."""
    seen = look(z)
    length = (space.z - space.z.mean(0)).norm(dim=1).mean()
    glasses, other = arithmetic.has(seen, "glasses"), arithmetic.has(seen, space.other, 1 - space.side)
    return {
        "glasses": _rate(arithmetic.success_rate(glasses.cpu())),
        "both": _rate(arithmetic.success_rate((glasses & other).cpu())),
        "length": round(((z - space.z.mean(0)).norm(dim=1).mean() / length).item(), 2),
    }


def _rate(rate: arithmetic.SuccessRate) -> dict:
    return {"rate": round(rate.rate, 4), "low": round(rate.low, 4), "high": round(rate.high, 4), "n": rate.n}


def _kept_traits(before: Tensor, after: Tensor) -> dict:
    """Correlation of skin and hair colour before and after: is it the same person?"""
    own = {}
    for name in ("skin", "hair_colour"):
        column = arithmetic.ATTRIBUTES.index(name)
        pair = torch.stack([before[:, column], after[:, column]])
        own[name] = round(torch.corrcoef(pair)[0, 1].item(), 3)
    return {"correlation_before_and_after": own}
