"""How fast the reference implementations are, beside a well-known peer on the same work: ``python run.py bench``.

Runs of the two alternate, so that a busy machine slows both; what counts is CPU time of one thread, and ratios.
"""

import argparse
import json
import math
import multiprocessing
import os
import platform
import statistics
import time
import warnings
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
from torch.utils.flop_counter import FlopCounterMode

from lecture_lib import data, evaluation, networks, rbm
from lecture_lib.device import fast_dtype, generator
from lecture_lib.gan import GANUpdate
from lecture_lib.pretrained import write_atomically
from lecture_lib.training import train

HIDDEN, BATCH, CHAINS = 500, 100, 50
GAN_BATCH, LATENT, GAN_RATE, GAN_BETAS = 64, 64, 2e-4, (0.5, 0.999)
TARGET, PASSES = -100.0, 2  # nats, and the passes over which our rate falls to zero on the way there


@dataclass(frozen=True)
class Row:
    """One measurement: ours, the peer's, and what they mean; several runs give median and spread."""

    what: str
    unit: str
    ours: list[float]
    peer: list[float] = field(default_factory=list)
    peer_name: str = ""
    note: str = ""
    more_is_better: bool = False


def cpu_seconds(work: Callable[[], object]) -> float:
    """CPU time of this process for one call, in seconds."""
    start = time.process_time()
    work()
    return time.process_time() - start


def our_learner(x: torch.Tensor, seed: int, chains: int = CHAINS) -> rbm.Learner:
    """Centred PCD; the rate falls to zero over the training."""
    g, mean = generator(seed), x.mean(0)
    machine = rbm.RBM(x.shape[1], HIDDEN, generator=g)
    machine.b.data.copy_(rbm.log_odds(mean, len(x)))
    return rbm.Learner(
        machine,
        learning_rate=lambda progress: 0.2 * (1 - progress) ** 2,
        chains=rbm.sample(mean.repeat(chains, 1), g),
        mu=mean,
        generator=g,
    )


def matrix_product_peak() -> float:
    """The fastest float32 product seen on one thread, in GFLOP/s."""
    a, b = torch.randn(1024, 1024), torch.randn(1024, 1024)
    fastest = min(cpu_seconds(lambda: a @ b) for _ in range(30))
    return 2 * 1024**3 / fastest / 1e9


def epochs(x: torch.Tensor, runs: int) -> list[Row]:
    """CPU seconds for one pass over the data, ours against scikit-learn's, and our share of the peak."""
    from sklearn.neural_network import BernoulliRBM

    def ours(chains: int = CHAINS) -> None:
        train(our_learner(x, 0, chains), x, epochs=1, batch_size=BATCH, generator=generator(0))

    def peer() -> None:
        BernoulliRBM(HIDDEN, learning_rate=0.1, batch_size=BATCH, n_iter=1, random_state=0).fit(x.numpy())

    ours(), peer()  # warm-up
    triples = [(cpu_seconds(ours), cpu_seconds(peer), cpu_seconds(lambda: ours(BATCH))) for _ in range(runs)]
    mine, theirs, more_chains = map(list, zip(*triples, strict=True))
    # Products of an example with the weights, per update: two for each image, three for each chain, which also moves.
    work = len(x) // BATCH * (2 * BATCH + 3 * CHAINS) * 2 * x.shape[1] * HIDDEN / 1e9
    peak = matrix_product_peak()
    share = [100 * work / seconds / peak for seconds in mine]
    what, name = f"RBM 784-{HIDDEN}, one epoch of {len(x):,}, PCD-1", "scikit-learn BernoulliRBM"
    return [
        Row(what, "CPU s", mine, theirs, name, f"{CHAINS} chains, the peer {BATCH}"),
        Row(f"the same with {BATCH} chains", "CPU s", more_chains, theirs, name),
        Row("share of the measured matrix-product peak", "%", share, note=f"peak {peak:.0f} GFLOP/s float32"),
    ]


def time_to_target(x: torch.Tensor, x_test: torch.Tensor, limit: int) -> Row:
    """CPU seconds of training until the test log-likelihood by AIS reaches −100 nats; weighing is not counted."""
    from sklearn.neural_network import BernoulliRBM

    base = rbm.log_odds(x.mean(0), len(x))

    def score(machine: rbm.RBM) -> float:
        estimate = rbm.ais_log_partition(machine, chains=50, generator=generator(0), base=base)
        return machine.log_likelihood(x_test, estimate.log_z).mean().item()

    learner, order, mine = our_learner(x, 0), generator(0), 0.0
    per_pass = len(x) // BATCH
    for epoch in range(PASSES):
        permutation = torch.randperm(len(x), generator=order)

        def one_pass(epoch: int = epoch, permutation: torch.Tensor = permutation) -> None:
            for i, chosen in enumerate(permutation[: per_pass * BATCH].split(BATCH)):
                learner(x.index_select(0, chosen), (epoch + i / per_pass) / PASSES)

        mine += cpu_seconds(one_pass)
        if score(learner.rbm) >= TARGET:
            break
    else:
        mine = float("inf")

    peer, theirs, best = BernoulliRBM(HIDDEN, learning_rate=0.1, batch_size=BATCH, random_state=0), 0.0, float("-inf")
    for _ in range(limit):
        permutation = torch.randperm(len(x), generator=order)
        theirs += cpu_seconds(lambda p=permutation: [peer.partial_fit(x[c].numpy()) for c in p.split(BATCH)])
        machine = rbm.RBM.from_tensors(
            {
                "W": torch.tensor(peer.components_.T),
                "b": torch.tensor(peer.intercept_visible_),
                "c": torch.tensor(peer.intercept_hidden_),
            }
        ).float()
        best = max(best, score(machine))
        if best >= TARGET:
            break
    reached = best >= TARGET
    note = "" if reached else f"the peer stopped after {limit} epochs at {best:.0f} nats"
    return Row(
        f"RBM 784-{HIDDEN}, training until {TARGET:.0f} nats",
        "CPU s",
        [mine],
        [theirs if reached else float("inf")],
        "scikit-learn BernoulliRBM, rate .1",
        note,
    )


def partition_functions(runs: int) -> list[Row]:
    """States per second of exact enumeration, and chain steps per second of AIS."""
    machine = rbm.RBM(784, 16, generator=generator(0))
    exact = [2**16 / cpu_seconds(machine.exact_log_partition) / 1e6 for _ in range(runs)]
    large = rbm.RBM(784, HIDDEN, generator=generator(0))

    def anneal() -> None:
        rbm.ais_log_partition(large, chains=100, temperatures=200, generator=generator(0))

    anneal()
    ais = [100 * 200 / cpu_seconds(anneal) / 1e3 for _ in range(runs)]
    return [
        Row("exact ln Z, 784 visible units", "million states / CPU s", exact),
        Row(f"AIS, 784-{HIDDEN}, 100 chains", "thousand chain steps / CPU s", ais),
    ]


def players() -> tuple[nn.Sequential, nn.Sequential]:
    """Generator and discriminator as in DCGAN, for images of 28 × 28 pixels."""
    g = generator(0)
    return networks.deconvolutional_generator(LATENT, generator=g), networks.convolutional_discriminator(generator=g)


def our_gan(images: torch.Tensor, *, reuse: bool) -> None:
    """One pass of GANUpdate over the images (n, 1, 28, 28)."""
    g = generator(1)
    adam = partial(torch.optim.Adam, betas=GAN_BETAS, fused=True)
    update = GANUpdate(
        *players(),
        lambda n: torch.randn(n, LATENT, generator=g),
        reuse=reuse,
        optimiser=adam,
        learning_rate=GAN_RATE,
    )
    train(update, images, epochs=1, batch_size=GAN_BATCH, generator=g)


def tutorial_gan(images: torch.Tensor) -> None:
    """The same as a script in the manner of PyTorch's DCGAN tutorial: a DataLoader, D ends in a sigmoid, BCELoss."""
    netG, netD = players()  # noqa: N806 (the tutorial's names)
    netD.append(nn.Sigmoid())
    criterion = nn.BCELoss()
    optimizer_d = torch.optim.Adam(netD.parameters(), lr=GAN_RATE, betas=GAN_BETAS)
    optimizer_g = torch.optim.Adam(netG.parameters(), lr=GAN_RATE, betas=GAN_BETAS)
    losses_d, losses_g = [], []
    for (real,) in DataLoader(TensorDataset(images), batch_size=GAN_BATCH, shuffle=True, drop_last=True):
        netD.zero_grad()
        label = torch.full((len(real),), 1.0)
        loss_real = criterion(netD(real).view(-1), label)
        loss_real.backward()
        fake = netG(torch.randn(len(real), LATENT))
        label.fill_(0.0)
        loss_fake = criterion(netD(fake.detach()).view(-1), label)
        loss_fake.backward()
        optimizer_d.step()
        netG.zero_grad()
        label.fill_(1.0)
        loss_g = criterion(netD(fake).view(-1), label)
        loss_g.backward()
        optimizer_g.step()
        losses_d.append((loss_real + loss_fake).item())
        losses_g.append(loss_g.item())


def operations(work: Callable[[], object]) -> float:
    """Floating-point operations of the matrix products and convolutions of one call, in billions."""
    with FlopCounterMode(display=False) as counter:
        work()
    return counter.get_total_flops() / 1e9


def peak_memory(work: Callable[[], object]) -> float:
    """By how many MB one call raises the memory of a fresh process at most; NaN where the system is not Linux."""
    if platform.system() != "Linux":
        return math.nan
    here, there = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.get_context("spawn").Process(target=_send_rise, args=(work, there))
    process.start()
    there.close()
    rise = here.recv()
    process.join()
    return rise


def _send_rise(work: Callable[[], object], pipe: Connection) -> None:
    torch.set_num_threads(1)
    before = _most_memory()
    work()
    pipe.send(_most_memory() - before)


def _most_memory() -> float:
    """The most that this process ever held, in MB. (What getrusage says would begin with the parent's.)"""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1e3


def gan_updates(images: torch.Tensor, runs: int) -> list[Row]:
    """Images/s through one update of a GAN, ours against a tutorial's script; our share of the peak; memory."""
    images = images[: len(images) // GAN_BATCH * GAN_BATCH]
    works = {
        "reused": partial(our_gan, images, reuse=True),
        "fresh": partial(our_gan, images, reuse=False),
        "tutorial": partial(tutorial_gan, images),
    }
    for work in works.values():
        work()  # warm-up
    rounds = [[len(images) / cpu_seconds(work) for work in works.values()] for _ in range(runs)]
    reused, fresh, tutorial = map(list, zip(*rounds, strict=True))
    peak = matrix_product_peak()
    gflop = operations(partial(our_gan, images[:GAN_BATCH], reuse=True)) / GAN_BATCH
    share = [100 * speed * gflop / peak for speed in reused]
    what, name = f"GAN of DCGAN's kind, batches of {GAN_BATCH}", "a script like PyTorch's DCGAN tutorial"
    few = images[: 10 * GAN_BATCH]
    ours, theirs = (peak_memory(partial(f, few)) for f in (partial(our_gan, reuse=True), tutorial_gan))
    return [
        Row(f"{what}, generated pictures seen twice", "images / CPU s", reused, tutorial, name, more_is_better=True),
        Row(f"{what}, new ones for the generator", "images / CPU s", fresh, tutorial, name, more_is_better=True),
        Row("share of the measured matrix-product peak", "%", share, note=f"peak {peak:.0f} GFLOP/s float32"),
        Row(f"{what}, memory of ten updates", "MB", [ours], [theirs], name),
    ]


def like_inception(n: int, width: int, seed: int) -> torch.Tensor:
    """Features (n, width) with what makes the computation hard: at least 0, correlated, of very different variance."""
    g = generator(0)  # the same mixture for all
    mixture = torch.randn(width, width, generator=g) * torch.arange(1, width + 1)[:, None] ** -0.75
    return (torch.randn(n, width, generator=generator(seed)) @ mixture).relu()


def by_matrix_root(mu_a: np.ndarray, cov_a: np.ndarray, mu_b: np.ndarray, cov_b: np.ndarray) -> float:
    """The Fréchet distance as in the scripts of the literature: the root of the product, and its real part."""
    from scipy.linalg import sqrtm

    root = sqrtm(cov_a @ cov_b).real
    return float(np.sum((mu_a - mu_b) ** 2) + np.trace(cov_a) + np.trace(cov_b) - 2 * np.trace(root))


def frechet_distances(runs: int, *, width: int = 2048, many: int = 10_000, few: int = 1000) -> list[Row]:
    """CPU seconds for a Fréchet distance, ours against SciPy's root of the product, and how far the two are apart."""
    rows, peer = [], "NumPy, SciPy sqrtm"
    for n in (many, few):
        a, b = like_inception(n, width, 1), 1.05 * like_inception(n, width, 2)
        x, y = a.double().numpy(), b.double().numpy()
        moments = [f(z) for z in (x, y) for f in (lambda z: z.mean(0), partial(np.cov, rowvar=False))]
        ours, theirs = [torch.from_numpy(m) for m in moments], []
        works = (
            partial(evaluation.frechet_distance_gaussian, *ours),
            partial(evaluation.frechet_distance, a, b),
            lambda x=x, y=y: [np.cov(z, rowvar=False) for z in (x, y)],
            lambda moments=moments, theirs=theirs: theirs.append(by_matrix_root(*moments)),
        )
        rounds = [[cpu_seconds(work) for work in works] for _ in range(runs)]
        gaussian, features, moments_alone, root = map(list, zip(*rounds, strict=True))
        both = [c + r for c, r in zip(moments_alone, root)]
        what = f"Fréchet distance, {width} features of {n:,}"
        for name, mine, other, work in (
            ("covariances given", gaussian, root, works[0]),
            ("", features, both, works[1]),
        ):
            note = f"relative difference {abs(work() - theirs[0]) / theirs[0]:.0e}"
            rows.append(Row(f"{what}, {name}".removesuffix(", "), "CPU s", mine, other, peer, note))
    return rows


def scores(runs: int, *, width: int = 2048, examples: int = 3000, classes: int = 1000) -> list[Row]:
    """CPU seconds for an Inception Score and a kernel distance, ours against torchmetrics on the same float64 input."""
    from torchmetrics.image.inception import InceptionScore
    from torchmetrics.image.kid import KernelInceptionDistance

    a, b = (like_inception(examples, width, seed).double() for seed in (1, 2))
    logits = 3 * torch.randn(examples, classes, generator=generator(0), dtype=torch.float64)

    def their_score() -> float:
        metric = InceptionScore(feature=nn.Identity(), splits=1)
        metric.update(logits)
        return metric.compute()[0].item()

    def their_distance() -> float:
        metric = KernelInceptionDistance(feature=nn.Identity(), subsets=1, subset_size=examples)
        metric.update(a, real=True)
        metric.update(b, real=False)
        return metric.compute()[0].item()

    rows = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of its memory, and of the deviation of a single score
        for what, ours, theirs in (
            (f"Inception Score, {classes} classes", lambda: evaluation.inception_score(logits.softmax(1)), their_score),
            (f"kernel distance, {width} features", lambda: evaluation.kernel_distance(a, b), their_distance),
        ):
            note = f"relative difference {abs(ours() / theirs() - 1):.0e}"
            mine, other = map(list, zip(*[(cpu_seconds(ours), cpu_seconds(theirs)) for _ in range(runs)], strict=True))
            rows.append(Row(f"{what} of {examples:,}", "CPU s", mine, other, "torchmetrics", note))
    return rows


def _finite(row: dict) -> dict:
    """JSON knows no infinity: what was not reached is null."""
    return {key: [x if math.isfinite(x) else None for x in v] if isinstance(v, list) else v for key, v in row.items()}


def show(rows: list[Row]) -> None:
    """Print the rows: median (lowest – highest), and how many times better we are than the peer."""
    for row in rows:
        line = f"{row.what}: {_spread(row.ours)} {row.unit}"
        if row.peer:
            ratio = statistics.median(row.peer) / statistics.median(row.ours)
            ratio = 1 / ratio if row.more_is_better else ratio
            line += f"; {row.peer_name} {_spread(row.peer)} {row.unit}; ratio {ratio:.2f}"
        print(line + (f" ({row.note})" if row.note else ""), flush=True)


def _spread(values: list[float]) -> str:
    middle, low, high = (_short(f(values)) for f in (statistics.median, min, max))
    return middle if len(values) == 1 else f"{middle} ({low} – {high})"


def _short(value: float) -> str:
    return f"{value:.1f}" if value >= 1 else f"{value:.2g}"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python run.py bench", description=__doc__)
    parser.add_argument("--runs", type=int, default=3, help="alternating runs of each row (default 3)")
    parser.add_argument("--images", type=int, default=60_000, help="training images (default all 60,000)")
    parser.add_argument("--peer-epochs", type=int, default=12, help="how long the peer may try to reach the target")
    parser.add_argument("--json", type=Path, default=Path("_build/bench.json"), help="where the numbers are written")
    options = parser.parse_args(arguments)
    torch.set_num_threads(1)
    os.environ.setdefault("TQDM_DISABLE", "1")
    x = data.mnist("train", binarize="threshold").x[: options.images].flatten(1)
    x_test = data.mnist("test", binarize="threshold").x.flatten(1)
    grey = data.mnist("train").x[: min(options.images, 40 * GAN_BATCH)].view(-1, 1, 28, 28)
    rows: list[Row] = []
    for measure in (
        lambda: frechet_distances(options.runs),
        lambda: scores(options.runs),
        lambda: gan_updates(grey, options.runs),
        lambda: epochs(x, options.runs),
        lambda: partition_functions(options.runs),
        lambda: [time_to_target(x, x_test, options.peer_epochs)],
    ):
        new = measure()
        show(new)
        rows += new
    report = {
        "machine": platform.processor() or platform.machine(),
        "python": platform.python_version(),
        "torch": torch.__version__,
        "faster_dtype": str(fast_dtype(torch.device("cpu"))),
        "rows": [_finite(asdict(row)) for row in rows],
    }
    write_atomically(options.json, json.dumps(report, indent=2).encode())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
