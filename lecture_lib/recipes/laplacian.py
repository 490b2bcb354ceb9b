"""The recipe of the LAPGAN: faces drawn from coarse to fine, beside a plain GAN of the same size and cost."""

import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn

from lecture_lib import arithmetic, device, laplacian
from lecture_lib.conditional import ConditionalGANUpdate
from lecture_lib.evaluation import frechet_distance, precision_recall
from lecture_lib.gan import GANUpdate
from lecture_lib.laplacian import PyramidGenerator, shipped
from lecture_lib.networks import convolutional_discriminator, operations
from lecture_lib.recipes.arithmetic import FallingGame
from lecture_lib.recipes.conditional import grain
from lecture_lib.recipes.losses import Finished
from lecture_lib.recipes.material import Result, as_shipped, card
from lecture_lib.scale import at_scale
from lecture_lib.translation import sharpness

SEEDS = (0, 1, 2)
BATCH, FACES, SHOWN = 32, 8000, 16
TEST_SEED = 1_000_000  # of the faces that quality is measured on
LEVELS = 2
PLAIN_D_WIDTH = 24  # makes both players of the plain GAN together as large as the six of the pyramid
REDRAWN = 8


def lapgan_faces(where: torch.device, checkpoint: Path | None) -> Result:
    """A GAN for each level of the pyramid of cartoon faces, and one GAN for all of it, with three seeds each.

    The plain GAN plays as many rounds as take the operations of the three levels together. The pyramid of the first
    seed ships, with the first faces of the plain GAN of that seed. A training killed goes on with the game that it was
    at.
    """
    faces = arithmetic.plain_faces(at_scale(smoke=200, read=2000, full=FACES), device.generator(SEEDS[0], where))
    rounds = _rounds()
    finished = Finished(checkpoint, rounds["plain"])
    drawers, plain = [], []
    for seed in SEEDS:
        drawers.append(_pyramid(faces.x, rounds, finished, seed))
        plain.append(_plain(faces.x, rounds, finished, seed))
    fresh = arithmetic.plain_faces(_samples(), device.generator(TEST_SEED, where)).x
    judge = arithmetic.judge().to(where)
    measured = {
        "pyramid": _over_seeds([_quality(drawn(own.network, n=len(fresh)), fresh, judge) for own in drawers]),
        "plain": _over_seeds([_quality(drawn(own.network, n=len(fresh)), fresh, judge) for own in plain]),
        "training_faces": {name: round(v, 4) for name, v in _quality(faces.x[: len(fresh)], fresh, judge).items()},
        "by_level": _over_seeds([_by_level(own.network, fresh, judge) for own in drawers]),
        "levels": _over_seeds([_levels(own.network, fresh) for own in drawers]),
        "cost": _cost(rounds, drawers, plain),
        "images": f"{len(fresh):,} drawn, {len(fresh):,} rendered afresh",
    }
    tensors = {f"generator.{name}": t for name, t in _kept(drawers[0].network).items()}
    tensors["plain"] = drawn(plain[0].network, n=len(fresh))[:SHOWN]
    own = {"seeds": list(SEEDS), "rounds": rounds, "batch_size": BATCH, "features": "features-faces"}
    return tensors, card(faces, SEEDS[0], sum(rounds[str(size)] for size in _sizes()), measured) | own


class Trained(NamedTuple):
    """A ``network`` as it would be shipped, in evaluation mode, and the CPU ``seconds`` of its training."""

    network: nn.Module
    seconds: float


# ------------------------------------------------------------------------------------------------------------ the games


def _sizes() -> list[int]:
    """Sides of the levels, the finest first."""
    return [shipped.SIDE * 2**k for k in range(LEVELS, -1, -1)]


def _rounds() -> dict[str, int]:
    """Rounds for each level, by its size, and for the plain GAN as many as take the operations of all of these."""
    rounds = {
        "32": at_scale(smoke=6, read=300, full=2500),
        "16": at_scale(smoke=6, read=300, full=2500),
        "8": at_scale(smoke=12, read=600, full=5000),
    }
    costs = _operations()
    total = sum(rounds[size] * costs[size] for size in rounds)
    return rounds | {"plain": round(total / costs["plain"])}


def _operations() -> dict[str, float]:
    """Billions of floating-point operations of one round, by level, and of the plain GAN."""
    random = torch.Generator().manual_seed(0)
    x = torch.rand(BATCH, 3, 32, 32, generator=random)
    games = {str(size): _game_of_level(k, random) for k, size in enumerate(_sizes())}
    costs = {size: operations(partial(game, *_pairs(x, k), 0.0)) for k, (size, game) in enumerate(games.items())}
    return costs | {"plain": operations(partial(_plain_game(random), x, 0.0))}


def _game_of_level(k: int, random: torch.Generator) -> GANUpdate:
    """The game that draws the differences of level k; at the last one, the ordinary game for the smallest picture."""
    size = _sizes()[k]
    maker = shipped.generator_of_faces(generator=random)
    opponent = shipped.discriminators_of_faces(generator=random)[k]
    if k == LEVELS:
        return _game(GANUpdate, maker.coarsest, opponent, (maker.latent,), random)
    return _game(ConditionalGANUpdate, maker.differences[k], opponent, (1, size, size), random)


def _plain_game(random: torch.Generator) -> GANUpdate:
    """One GAN for the whole picture: the generator of :func:`lecture_lib.arithmetic.faces`, and a wider opponent."""
    opponent = convolutional_discriminator(PLAIN_D_WIDTH, size=32, colours=3, generator=random)
    return _game(GANUpdate, arithmetic.generator_of_faces(generator=random), opponent, (arithmetic.LATENT,), random)


def _game(
    kind: type[GANUpdate], maker: nn.Module, opponent: nn.Module, shape: tuple[int, ...], random: torch.Generator
) -> GANUpdate:
    return kind(
        maker,
        opponent,
        lambda n: torch.randn(n, *shape, generator=random, device=random.device),
        reuse=True,
        optimiser=partial(torch.optim.Adam, betas=(0.5, 0.999), fused=True),
        learning_rate=1e-3,
    )


def _pairs(x: Tensor, k: int) -> tuple[Tensor, ...]:
    """What level k learns from: the differences and the coarse pictures, or the smallest pictures alone."""
    for _ in range(k):
        x = laplacian.down(x)
    return (x,) if k == LEVELS else laplacian.parts(x)


def _trained(game: Callable[[], GANUpdate], data: tuple[Tensor, ...], rounds: int, random: torch.Generator) -> Tensor:
    """The averaged generator after its rounds, all its numbers in a row, and the CPU seconds at the end."""
    update, started = FallingGame(game()), time.process_time()
    for number in range(rounds):
        batch = torch.randint(len(data[0]), (BATCH,), generator=random, device=random.device)
        update(*(tensor[batch] for tensor in data), number / rounds)
    seconds = time.process_time() - started
    numbers = [t.flatten().float().cpu() for t in _kept(update.average.module).values()]
    return torch.cat([*numbers, torch.tensor([seconds])])


@torch.no_grad()
def with_own_statistics_(network: nn.Module, batches: Iterable[tuple[Tensor, ...]]) -> nn.Module:
    """Replace the averages that batch normalisation keeps by those of these batches.

    They are wrong for a network whose weights are averages over many updates: its activations are not the averages of
    theirs (Izmailov et al. 2018). At the finest level nearly nothing would be drawn.
    """
    norms = [part for part in network.modules() if isinstance(part, nn.BatchNorm2d)]
    for norm in norms:
        norm.reset_running_stats()
        norm.momentum = None  # every batch counts the same
    network.train()
    for batch in batches:
        network(*batch)
    return network.eval()


def _kept(network: nn.Module) -> dict[str, Tensor]:
    return {name: t for name, t in network.state_dict().items() if not name.endswith("num_batches_tracked")}


@torch.no_grad()
def _fill_(network: nn.Module, numbers: Tensor) -> float:
    """Put these numbers into the network; return the seconds behind them."""
    tensors = list(_kept(network).values())
    parts = numbers[:-1].split([t.numel() for t in tensors])
    for tensor, part in zip(tensors, parts, strict=True):
        tensor.copy_(part.view(tensor.shape))
    return numbers[-1].item()


def _pyramid(x: Tensor, rounds: dict[str, int], finished: Finished, seed: int) -> Trained:
    """The generators of all levels, each of a game of its own."""
    maker, seconds = shipped.generator_of_faces(generator=device.generator(seed, x.device)), 0.0
    for k, size in enumerate(_sizes()):
        random = device.generator(10 * seed + k, x.device)
        game, data = partial(_game_of_level, k, random), _pairs(x, k)
        numbers = finished.get(f"{size}, seed {seed}", partial(_trained, game, data, rounds[str(size)], random))
        own = maker.coarsest if k == LEVELS else maker.differences[k]
        seconds += _fill_(own, numbers)
        with_own_statistics_(own, _some(data[1:], (maker.latent,) if k == LEVELS else (1, size, size), _again(random)))
    return Trained(as_shipped(maker).requires_grad_(False).eval(), seconds)


def _plain(x: Tensor, rounds: dict[str, int], finished: Finished, seed: int) -> Trained:
    """The plain GAN."""
    random = device.generator(10 * seed, x.device)
    play = partial(_trained, partial(_plain_game, random), (x,), rounds["plain"], random)
    maker = arithmetic.generator_of_faces(generator=device.generator(seed, x.device))
    seconds = _fill_(maker, finished.get(f"plain, seed {seed}", play))
    with_own_statistics_(maker, _some((), (arithmetic.LATENT,), _again(random)))
    return Trained(as_shipped(maker).requires_grad_(False).eval(), seconds)


def _again(random: torch.Generator) -> torch.Generator:
    """A generator that does not depend on whether a training was run or found finished."""
    return device.generator(TEST_SEED + random.initial_seed(), random.device)


def _some(
    conditions: tuple[Tensor, ...], shape: tuple[int, ...], random: torch.Generator
) -> Iterable[tuple[Tensor, ...]]:
    """What a generator gets, in batches: noise of this shape, and conditions of the training if there are any."""
    for _ in range(20):
        noise = torch.randn(100, *shape, generator=random, device=random.device)
        chosen = [c[torch.randint(len(c), (100,), generator=random, device=random.device)] for c in conditions]
        yield (noise, *chosen)


# ---------------------------------------------------------------------------------------------------------- the measure


def _samples() -> int:
    return at_scale(smoke=100, read=2000, full=5000)


@torch.no_grad()
def drawn(network: nn.Module, *, n: int) -> Tensor:
    """The pictures (n, 3, 32, 32) of a generator, the pyramid's or a plain one, from noise of a fixed seed."""
    random = device.generator(TEST_SEED + 1, next(network.parameters()).device)
    parts = []
    for start in range(0, n, 500):
        count = min(500, n - start)
        plain = partial(torch.randn, count, arithmetic.LATENT, generator=random, device=random.device)
        parts.append(network(network.noise(count, random) if isinstance(network, PyramidGenerator) else plain()))
    return torch.cat(parts)


@torch.no_grad()
def _quality(x: Tensor, fresh: Tensor, judge: arithmetic.FaceJudge) -> dict[str, float]:
    """How far pictures are from fresh faces, and how they differ."""
    seen, true = judge(x), judge(fresh)
    fidelity = precision_recall(true, seen)
    attributes = judge.attributes(x)
    clear = arithmetic.has(attributes, "glasses", 1, clearly=True) | arithmetic.has(
        attributes, "glasses", 0, clearly=True
    )
    return {
        "frechet_distance": frechet_distance(seen, true),
        "precision": fidelity.precision,
        "recall": fidelity.recall,
        "sharpness": sharpness(x) / sharpness(fresh),
        "grain": grain(x),
        "share_of_clear_glasses": clear.double().mean().item(),
    }


@torch.no_grad()
def _by_level(network: PyramidGenerator, fresh: Tensor, judge: arithmetic.FaceJudge) -> dict[str, float]:
    """Fréchet distances to fresh faces of pictures that begin with the real pyramid of other faces, at some level.

    "Nothing drawn" leaves the finer differences out.
    """
    random = device.generator(TEST_SEED + 2, fresh.device)
    real, true = arithmetic.plain_faces(len(fresh), random).x, judge(fresh)
    found, small = {}, real
    for k in range(1, LEVELS + 1):
        small = laplacian.down(small)
        noise = network.noise(len(small), random)[:k]
        completed = laplacian.reconstructed(network.refined(small, noise)).clamp(0, 1)
        enlarged = small
        for _ in range(k):
            enlarged = laplacian.up(enlarged)
        size = small.shape[-1]
        found[f"real at {size}, the rest drawn"] = frechet_distance(judge(completed), true)
        found[f"real at {size}, nothing drawn"] = frechet_distance(judge(enlarged), true)
    return found


@torch.no_grad()
def _levels(network: PyramidGenerator, fresh: Tensor) -> dict[str, float]:
    """Root of the mean square of each level, real and drawn, and how much of a difference new noise changes.

    The last is the standard deviation of a pixel over redrawn noise, for one coarse picture, over the root of its mean
    square: 0 if the noise does nothing, 1 if the coarse picture does not.
    """
    few, random = fresh[:500], device.generator(TEST_SEED + 3, fresh.device)
    made = network.levels(network.noise(len(few), random))
    found = {}
    for name, levels in (("real", laplacian.pyramid(few, LEVELS)), ("drawn", made)):
        sizes = laplacian.energy(levels).mean(0).sqrt().tolist()
        found |= {f"{name}, {size}": value for size, value in zip(_sizes(), sizes, strict=True)}
    for k, size in enumerate(_sizes()[:-1]):
        coarse = _pairs(few, k)[1]
        noises = torch.randn(REDRAWN, len(few), 1, size, size, generator=random, device=few.device)
        again = torch.stack([network.differences[k](z, coarse) for z in noises])
        found[f"share of the noise, {size}"] = (again.var(0).mean() / again.square().mean()).sqrt().item()
    return found


def _over_seeds(found: list[dict[str, float]]) -> dict:
    """Mean and standard deviation of each number, and that of every seed."""
    table = {name: torch.tensor([own[name] for own in found]) for name in found[0]}
    return {
        name: {
            "mean": round(values.mean().item(), 4),
            "standard_deviation": round(values.std().item(), 4),
            "seeds": [round(value, 4) for value in values.tolist()],
        }
        for name, values in table.items()
    }


def _cost(rounds: dict[str, int], drawers: Iterable[Trained], plain: Iterable[Trained]) -> dict[str, Any]:
    """What both sides had: parameters, operations and CPU seconds."""
    random, costs = torch.Generator().manual_seed(0), _operations()
    opponents = nn.ModuleList(shipped.discriminators_of_faces(generator=random))
    game = _plain_game(random)
    sides = {
        "pyramid": (shipped.generator_of_faces(), opponents, drawers),
        "plain": (game.generator, game.discriminator, plain),
    }
    spent = {
        "pyramid": sum(rounds[str(size)] * costs[str(size)] for size in _sizes()),
        "plain": rounds["plain"] * costs["plain"],
    }
    return {
        name: {
            "parameters_of_generators": _count(maker),
            "parameters_of_discriminators": _count(opponent),
            "gflop": round(spent[name], 1),
            "cpu_seconds": [round(own.seconds, 1) for own in trained],
        }
        for name, (maker, opponent, trained) in sides.items()
    }


def _count(network: nn.Module) -> int:
    return sum(p.numel() for p in network.parameters())
