"""RBMs: an epoch and the way to −100 nats beside scikit-learn, partition functions beside NumPy scripts."""

from collections.abc import Callable
from functools import partial

import numpy as np
import torch
from torch import Tensor

from bench.measure import Plan, Row, floor, interleaved, memory, peer_name, until
from lecture_lib import data, rbm
from lecture_lib.device import fast_dtype, generator
from lecture_lib.training import train

HIDDEN, BATCH, CHAINS, RATE = 500, 100, 50, 0.1
TARGET, PASSES = -100.0, 2  # nats, and the passes over which our rate falls to zero on the way there
PATIENCE = 12  # passes after which the peer gives up
PEER = "BernoulliRBM"


def digits(split: str, n: int) -> Tensor:
    """The first n thresholded digits, (n, 784)."""
    return data.mnist(split, binarize="threshold").x[:n].flatten(1).clone()


def learner(x: Tensor, chains: int = CHAINS, dtype: torch.dtype = torch.float32) -> rbm.Learner:
    """Centred PCD, products in the dtype; the rate falls to zero over the training."""
    g, mean = generator(0), x.mean(0)
    machine = rbm.RBM(x.shape[1], HIDDEN, generator=g)
    machine.b.data.copy_(rbm.log_odds(mean, len(x)))
    return rbm.Learner(
        machine,
        learning_rate=lambda progress: 0.2 * (1 - progress) ** 2,
        chains=rbm.sample(mean.repeat(chains, 1), g),
        mu=mean,
        dtype=dtype,
        generator=g,
    )


def our_epoch(x: Tensor, chains: int = CHAINS, dtype: torch.dtype = torch.float32) -> None:
    """One pass over digits (n, 784)."""
    train(learner(x, chains, dtype), x, epochs=1, batch_size=BATCH, generator=generator(0))


def their_epoch(x: Tensor) -> None:
    """The same with scikit-learn, whose chains are as many as a batch has examples."""
    their_machine(n_iter=1).fit(x.numpy())


def their_machine(**options) -> object:
    from sklearn.neural_network import BernoulliRBM

    return BernoulliRBM(HIDDEN, learning_rate=RATE, batch_size=BATCH, random_state=0, **options)


def epoch_floor(n: int, chains: int, dtype: torch.dtype = torch.float32) -> float:
    """CPU seconds of an epoch: per example two products with the weights, per chain three; each example is read."""
    per_update = (2 * BATCH + 3 * chains) * 2 * 784 * HIDDEN
    return floor(n // BATCH * per_update / 1e9, 4 * n * 784 / 1e9, dtype)


def epochs(plan: Plan) -> list[Row]:
    """CPU seconds for one pass over the data: with as many chains as the peer has, with fewer, in the fastest dtype."""
    x, fast = digits("train", plan.size(20_000, 1000)), fast_dtype(torch.device("cpu"))
    ways = [("rbm-epoch-equal", BATCH, torch.float32), ("rbm-epoch", CHAINS, torch.float32)]
    ways += [("rbm-epoch-fast", CHAINS, fast)] if fast != torch.float32 else []
    works = [partial(our_epoch, x, chains, dtype) for _, chains, dtype in ways] + [partial(their_epoch, x)]
    *ours, peer = interleaved(*works, runs=plan.runs)
    *needed, peer_needed = [memory(work, "sklearn.neural_network") for work in works]
    rows = []
    for (name, chains, dtype), times, rise in zip(ways, ours, needed):
        products = "" if dtype == torch.float32 else f", products in {str(dtype).removeprefix('torch.')}"
        rows.append(
            Row(
                name,
                f"RBM 784–{HIDDEN}, one pass over {len(x):,} digits, PCD-1 with {chains} chains{products}",
                "CPU s",
                times.cpu,
                peer.cpu,
                peer_name("scikit-learn", PEER),
                wall=times.wall,
                peer_wall=peer.wall,
                memory=rise,
                peer_memory=peer_needed,
                floor=epoch_floor(len(x), chains, dtype),
                note="" if chains == BATCH else f"the peer has as many chains as a batch has examples, {BATCH}",
            )
        )
    return rows


def targets(plan: Plan) -> list[Row]:
    """CPU seconds of training until the test log-likelihood by AIS reaches −100 nats; weighing is not counted."""
    n, patience = plan.size(60_000, 2000), plan.size(PATIENCE, 1)
    x, x_test = digits("train", n), digits("test", n)
    (mine, our_wall), (theirs, peer_wall) = (
        until(a_pass, lambda machine=machine: score(machine(), x, x_test) >= TARGET, limit)
        for (a_pass, machine), limit in ((our_training(x), PASSES), (their_training(x), patience))
    )
    note = "one run each; test log-likelihood by AIS"
    if theirs == float("inf"):
        note += f"; the peer stopped after {patience} passes without reaching it"
    what = f"RBM 784–{HIDDEN} on {n:,} digits, training until {TARGET:.0f} nats"
    return [
        Row(
            "rbm-target",
            what,
            "CPU s",
            [mine],
            [theirs],
            peer_name("scikit-learn", PEER),
            wall=[our_wall],
            peer_wall=[peer_wall],
            note=note,
        )
    ]


Training = tuple[Callable[[int], None], Callable[[], rbm.RBM]]


def score(machine: rbm.RBM, x: Tensor, x_test: Tensor) -> float:
    """Mean log-likelihood of the test digits by AIS that starts at the mean of x, in nats."""
    base = rbm.log_odds(x.mean(0), len(x))
    estimate = rbm.ais_log_partition(machine, chains=50, generator=generator(0), base=base)
    return machine.log_likelihood(x_test, estimate.log_z).mean().item()


def our_training(x: Tensor) -> Training:
    """A pass by its number, and the machine as it is."""
    ours, order, per_pass = learner(x), generator(0), len(x) // BATCH

    def a_pass(number: int) -> None:
        permutation = torch.randperm(len(x), generator=order)
        for i, chosen in enumerate(permutation[: per_pass * BATCH].split(BATCH)):
            ours(x.index_select(0, chosen), (number + i / per_pass) / PASSES)

    return a_pass, lambda: ours.rbm


def their_training(x: Tensor) -> Training:
    """The same for scikit-learn."""
    theirs, order = their_machine(), generator(0)

    def a_pass(_: int) -> None:
        for chosen in torch.randperm(len(x), generator=order).split(BATCH):
            theirs.partial_fit(x[chosen].numpy())

    def machine() -> rbm.RBM:
        parts = {"W": theirs.components_.T, "b": theirs.intercept_visible_, "c": theirs.intercept_hidden_}
        return rbm.RBM.from_tensors({name: torch.tensor(part) for name, part in parts.items()}).float()

    return a_pass, machine


# --- partition functions ----------------------------------------------------------------------------------------------


def our_exact(units: int) -> float:
    return rbm.RBM(784, units, generator=generator(0)).exact_log_partition().item()


def their_exact(units: int) -> float:
    """As the formula has it: all states of the hidden units in one matrix."""
    machine = rbm.RBM(784, units, generator=generator(0))
    W, b, c = (value.detach().numpy() for value in (machine.W, machine.b, machine.c))
    h = ((np.arange(2**units)[:, None] >> np.arange(units)) & 1).astype(np.float32)
    terms = h @ c + np.logaddexp(0, b + h @ W.T).sum(1)
    top = terms.max()
    return float(top + np.log(np.exp(terms - top).sum()))


def our_ais(temperatures: int, chains: int) -> float:
    machine = rbm.RBM(784, HIDDEN, generator=generator(0))
    return rbm.ais_log_partition(machine, chains=chains, temperatures=temperatures, generator=generator(0)).log_z


def their_ais(temperatures: int, chains: int) -> float:
    """In the manner of Salakhutdinov's script: chains as rows, weights from both temperatures at every step."""
    machine = rbm.RBM(784, HIDDEN, generator=generator(0))
    W, b, c = (value.detach().numpy() for value in (machine.W, machine.b, machine.c))
    random = np.random.default_rng(0)
    v = (random.random((chains, 784), np.float32) < 0.5).astype(np.float32)
    log_w = np.zeros(chains)
    beta = np.linspace(0, 1, temperatures + 1, dtype=np.float32)
    for cold, warm in zip(beta, beta[1:]):
        x = v @ W + c
        log_w += (warm - cold) * (v @ b)
        log_w += np.logaddexp(0, warm * x).sum(1) - np.logaddexp(0, cold * x).sum(1)
        h = (random.random(x.shape, np.float32) < 1 / (1 + np.exp(-warm * x))).astype(np.float32)
        p = 1 / (1 + np.exp(-warm * (h @ W.T + b)))
        v = (random.random(p.shape, np.float32) < p).astype(np.float32)
    return float(np.logaddexp.reduce(log_w) - np.log(chains) + (784 + HIDDEN) * np.log(2))


def partitions(plan: Plan) -> list[Row]:
    """States per second of exact enumeration, and chain steps per second of annealed importance sampling."""
    units, (temperatures, chains) = plan.size(16, 10), (plan.size(500, 50), 100)
    states, steps = 2**units, temperatures * chains
    # Every state is multiplied with the weights; a step of a chain goes to the hidden units and back.
    exact = 2 * states * units * 784 / 1e9, f"ln Z exactly, 784 visible and {units} hidden units", "states / CPU s"
    annealed = 4 * steps * 784 * HIDDEN / 1e9, f"AIS, RBM 784–{HIDDEN}, {chains} chains", "chain steps / CPU s"
    rows = []
    for name, count, (gflop, what, unit), works in (
        ("logz-exact", states, exact, (partial(our_exact, units), partial(their_exact, units))),
        ("logz-ais", steps, annealed, [partial(f, temperatures, chains) for f in (our_ais, their_ais)]),
    ):
        ours, peer = interleaved(*works, runs=plan.runs)
        mine, theirs = (work() for work in works)
        rows.append(
            Row(
                name,
                what,
                unit,
                [count / seconds for seconds in ours.cpu],
                [count / seconds for seconds in peer.cpu],
                peer_name("numpy", "script"),
                wall=ours.wall,
                peer_wall=peer.wall,
                memory=memory(works[0]),
                peer_memory=memory(works[1]),
                floor=count / floor(gflop),
                more_is_better=True,
                note=f"{mine:.4f} and {theirs:.4f} nats",
            )
        )
    return rows


ROWS = {"rbm-epoch": epochs, "rbm-target": targets, "logz": partitions}
