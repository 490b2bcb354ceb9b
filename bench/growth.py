"""How cost grows: CPU seconds and peak memory against the size of a batch, a latent, a picture, a sample, a team.

Every curve is a :class:`bench.measure.Curve`: sizes, and for each size one cost per run. Its note says the slopes of
the single runs, whose spread tells how far to trust the one of the medians. Memory is what a call needs beyond its
input, in a fresh process, and never less than 1 MB here, below which it is noise.
"""

import ctypes
import gc
import math
import multiprocessing
import platform
import statistics
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

import torch

from bench.measure import Curve, Plan, Work, cpu_seconds, most_memory
from lecture_lib import data, evaluation, networks, rbm
from lecture_lib.device import generator
from lecture_lib.gan import GANUpdate, contest

WIDTH, CLASSES, LEAST = 128, 100, 1.0  # of features; of a classifier; MB below which memory is not told from noise
Make = Callable[[int], Work]


def slopes(curve: Curve) -> list[float]:
    """The exponent of each run alone."""
    x = [math.log(size) for size in curve.sizes]
    runs = zip(*curve.costs, strict=True)
    return [statistics.linear_regression(x, [math.log(cost) for cost in run]).slope for run in runs]


def with_spread(curve: Curve) -> Curve:
    """The curve, with the slopes of its runs in the note if there are several."""
    found = slopes(curve)
    if len(found) == 1:
        return curve
    return replace(curve, note=f"single runs {min(found):.2f} to {max(found):.2f}")


# --- measuring --------------------------------------------------------------------------------------------------------


def seconds(
    name: str, what: str, size: str, make: Make, sizes: Sequence[int], plan: Plan, expected: float | None = None
) -> Curve:
    """CPU seconds of ``make(size)()`` for each size; runs go through all sizes in turn."""
    sizes = _of(sizes, plan)
    works = [make(n) for n in sizes]
    for work in works:
        work()  # warm-up
    costs = list(zip(*([_enough(work) for work in works] for _ in range(plan.runs)), strict=True))
    return with_spread(Curve(name, what, size, "CPU s", list(sizes), list(map(list, costs)), expected))


def megabytes(
    name: str, what: str, size: str, make: Make, sizes: Sequence[int], plan: Plan, expected: float | None = None
) -> list[Curve]:
    """Peak memory of ``make(size)()`` for each size, as a list of one curve; of none where it cannot be measured.

    Args:
        make: a module's function, or a ``functools.partial`` of one; what it holds already counts as input.
    """
    sizes = _of(sizes, plan)
    found = rises([partial(make, n) for n in sizes])
    if found is None:
        return []
    return [Curve(name, what, size, "MB", list(sizes), [[max(LEAST, rise)] for rise in found], expected)]


def _of(sizes: Sequence[int], plan: Plan) -> Sequence[int]:
    return sizes[:2] if plan.quick else sizes


def _enough(work: Work, at_least: float = 0.02) -> float:
    """CPU seconds of one call, over so many calls that the clock's grain and the first touch of memory don't count."""
    calls, spent = 0, 0.0
    while spent < at_least:
        spent += cpu_seconds(work)
        calls += 1
    return spent / calls


def rises(makes: list[Callable[[], Work]]) -> list[float] | None:
    """By how many MB each work raises the memory of one fresh process at most; None where Linux does not tell.

    Args:
        makes: called there; each returns a work with its input in memory.

    Raises:
        RuntimeError: if a work fails there.
    """
    if platform.system() != "Linux":
        return None
    here, there = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.get_context("spawn").Process(target=_send_rises, args=(makes, there))
    process.start()
    there.close()
    try:
        return here.recv()
    except EOFError:
        raise RuntimeError("a work failed in a fresh process; its own message stands above") from None
    finally:
        process.join()


def _send_rises(makes: list[Callable[[], Work]], pipe: Connection) -> None:
    _give_back_at_once()
    torch.set_num_threads(1)
    makes[0]()()  # what is loaded once for all
    try:
        pipe.send([_rise(make()) for make in makes])
    except PermissionError:  # a system that does not let a process forget its peak
        pipe.send(None)


def _give_back_at_once() -> None:
    """Let blocks from 64 kB live outside the heap, where what is freed is gone.

    glibc moves this limit up to 32 MB as a program frees large blocks. The peak is then what the holes of the heap left
    over, and differs by tens of MB from run to run of the same work.
    """
    with suppress(AttributeError, OSError):  # not glibc
        ctypes.CDLL(None).mallopt(-3, 1 << 16)  # M_MMAP_THRESHOLD; once set, it stays


def _rise(work: Work) -> float:
    gc.collect()
    with suppress(AttributeError, OSError):
        ctypes.CDLL(None).malloc_trim(0)  # freed memory goes back, or the next work would seem to need none
    Path("/proc/self/clear_refs").write_text("5", "ascii")  # the peak is now what is held
    before = most_memory()
    work()
    return most_memory() - before


# --- works ------------------------------------------------------------------------------------------------------------


def gan_round(batch: int = 32, latent: int = 64, side: int = 28) -> Work:
    """One round of a GAN of DCGAN's kind on pictures (batch, 1, side, side)."""
    g = generator(0)
    update = GANUpdate(
        networks.deconvolutional_generator(latent, size=side, generator=g),
        networks.convolutional_discriminator(size=side, generator=g),
        lambda n: torch.randn(n, latent, generator=g),
    )
    return partial(update, torch.rand(batch, 1, side, side, generator=g), 0.0)


def boltzmann_update(batch: int) -> Work:
    """One step of CD-1 of an RBM 784-500 on a batch."""
    g = generator(0)
    machine = rbm.RBM(784, 500, generator=g)
    v = rbm.sample(torch.full((batch, 784), 0.3), g)
    return partial(rbm.contrastive_divergence, machine, v, generator=g)


def rendered(n: int = 64, size: int = 32) -> Work:
    """n cartoon faces."""
    return partial(data.faces, n, size=size, generator=generator(0))


def features(n: int, seed: int = 0, width: int = WIDTH) -> torch.Tensor:
    """A sample (n, width) of features: at least 0, correlated."""
    mixture = torch.randn(width, width, generator=generator(0)) / width**0.5
    return (torch.randn(n, width, generator=generator(seed)) @ mixture).relu()


def frechet(n: int) -> Work:
    """A Fréchet distance of two samples of n."""
    return partial(evaluation.frechet_distance, features(n), features(n, 1))


def kernel(n: int) -> Work:
    """A kernel distance of two samples of n."""
    return partial(evaluation.kernel_distance, features(n), features(n, 1))


def precision(n: int) -> Work:
    """Precision and recall of two samples of n."""
    return partial(evaluation.precision_recall, features(n), features(n, 1))


def inception(n: int) -> Work:
    """An Inception Score of n answers."""
    return partial(evaluation.inception_score, features(n, width=CLASSES).softmax(1))


def streamed(n: int) -> Work:
    """Mean and covariance of n features that come in batches of 1000 and are forgotten."""

    def run() -> None:
        seen = evaluation.Statistics(WIDTH)
        for start in range(0, n, 1000):
            seen.update(features(min(1000, n - start), start))

    return run


def drawn(n: int) -> Work:
    """n digits of the shipped GAN, 1000 at a time, as features of them are taken and then forgotten."""
    from lecture_lib.gan import shipped

    network, judge, g = shipped.digits(), evaluation.features.mnist(), generator(0)

    @torch.no_grad()
    def run() -> None:
        seen = evaluation.Statistics(evaluation.features.WIDTH)
        for start in range(0, n, 1000):
            seen.update(judge(network(torch.randn(min(1000, n - start), shipped.LATENT, generator=g))))

    return run


def stacked_rounds(seeds: int) -> Work:
    """Five rounds of as many small GANs on the ring side by side."""
    rule, rate = contest.CONTESTANTS["non-saturating"], torch.full((seeds,), 1e-3)
    return partial(contest.train_on_ring, rule, (rate, rate), passes=5 * rule.passes, generator=generator(0))


# --- curves -----------------------------------------------------------------------------------------------------------


def updates(plan: Plan) -> list[Curve]:
    """Updates against batch, latent, side of the picture, and seeds side by side."""
    side = partial(_side, batch=16)
    return [
        seconds("growth-gan-batch", "one round of a GAN, 28 × 28", "pictures", gan_round, (16, 32, 64, 128), plan, 1),
        seconds("growth-rbm-batch", "CD-1, RBM 784-500", "pictures", boltzmann_update, (32, 64, 128, 256), plan, 1),
        seconds("growth-gan-latent", "one round of a GAN, batch 32", "latents", _latent, (8, 32, 128, 512), plan),
        seconds("growth-gan-side", "one round of a GAN, batch 16", "pixels a side", side, (32, 64, 128), plan, 2),
        seconds(
            "growth-gan-seeds", "rounds of GANs on the ring", "seeds side by side", stacked_rounds, (1, 4, 16, 64), plan
        ),
        *megabytes("growth-gan-batch-memory", "one round of a GAN", "pictures", gan_round, (32, 64, 128), plan, 1),
        *megabytes("growth-gan-side-memory", "one round of a GAN", "pixels a side", side, (16, 32, 64), plan, 2),
    ]


def _latent(latent: int) -> Work:
    return gan_round(latent=latent)


def _side(side: int, batch: int) -> Work:
    return gan_round(batch=batch, side=side)


def _faces_of(size: int) -> Work:
    return rendered(size=size)


def samples(plan: Plan) -> list[Curve]:
    """Measures and pictures against their number; memory should not grow beyond input and output."""
    few, many = (500, 1000, 2000, 4000), (10_000, 40_000, 160_000)
    curves = [
        seconds("growth-frechet", f"Fréchet distance, {WIDTH} features", "examples", frechet, many, plan, 1),
        seconds("growth-kernel", f"kernel distance, {WIDTH} features", "examples", kernel, few, plan, 2),
        seconds("growth-precision", f"precision and recall, {WIDTH} features", "examples", precision, few, plan, 2),
        seconds("growth-inception", f"Inception Score, {CLASSES} classes", "examples", inception, many, plan, 1),
        seconds("growth-faces", "cartoon faces, 32 × 32", "faces", rendered, (32, 64, 128, 256), plan, 1),
        seconds("growth-faces-side", "64 cartoon faces", "pixels a side", _faces_of, (32, 64, 128), plan, 2),
    ]
    for name, what, make, sizes, slope in (
        ("frechet", f"Fréchet distance, {WIDTH} features", frechet, many, 0),
        ("kernel", f"kernel distance, {WIDTH} features", kernel, few[2:], 0),
        ("precision", f"precision and recall, {WIDTH} features", precision, few[2:], 0),
        ("inception", f"Inception Score, {CLASSES} classes", inception, many, 0),
        ("statistics", "statistics of features in batches", streamed, many, 0),
        ("drawn", "generated digits, to statistics of their features", drawn, (1000, 2000, 4000), 0),
        ("faces", "cartoon faces, 32 × 32", rendered, (500, 1000, 2000), 1),
    ):
        curves += megabytes(f"growth-{name}-memory", what, "examples", make, sizes, plan, slope)
    return curves


ROWS = {"growth-updates": updates, "growth-samples": samples}
