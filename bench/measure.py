"""What the benchmark's modules share: a row, a curve, runs that alternate, memory, and the peaks of this machine.

Runs of the two alternate, so that a busy machine slows both; what counts is CPU time of one thread, and ratios.
"""

import functools
import importlib
import importlib.metadata
import math
import multiprocessing
import os
import platform
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path

import torch

Work = Callable[[], object]


@dataclass(frozen=True)
class Plan:
    """How much to measure.

    Attributes:
        runs: alternating runs of each row.
        quick: sizes so small that a row takes seconds; its numbers only show that it works.
    """

    runs: int = 3
    quick: bool = False

    def size(self, whole: int, quick: int) -> int:
        """One of two sizes of a measurement."""
        return quick if self.quick else whole


@dataclass(frozen=True)
class Row:
    """One measurement: ours, the peer's, and what they mean; several runs give median and spread.

    Attributes:
        name: a short name, such as "rbm-epoch"; the book's page picks its rows by how their names begin.
        what: the work, in words.
        unit: of `ours`, `peer` and `floor`, such as "CPU s" or "images / CPU s".
        ours: one number for each run; infinite where a target was not reached.
        peer: the same for the peer; empty where there is none, or where it is not installed.
        peer_name: the peer and its version, see :func:`peer_name`.
        wall: wall-clock seconds of our runs.
        peer_wall: the same for the peer.
        memory: by how many MB our work raises the memory of a fresh process, see :func:`memory`.
        peer_memory: the same for the peer.
        floor: what `ours` would be if only the products and the unavoidable traffic took time, see :func:`floor`.
        more_is_better: whether the numbers are rates.
        note: what else one has to know.
    """

    name: str
    what: str
    unit: str
    ours: list[float]
    peer: list[float] = field(default_factory=list)
    peer_name: str = ""
    wall: list[float] = field(default_factory=list)
    peer_wall: list[float] = field(default_factory=list)
    memory: float | None = None
    peer_memory: float | None = None
    floor: float | None = None
    more_is_better: bool = False
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times better we are than the peer, by medians; None without a peer."""
        if not self.peer:
            return None
        ours, peer = statistics.median(self.ours), statistics.median(self.peer)
        return ours / peer if self.more_is_better else peer / ours

    @property
    def share(self) -> float | None:
        """Our share of what the machine could do at most, from 0 to 1; None without a floor."""
        if self.floor is None:
            return None
        ours = statistics.median(self.ours)
        return ours / self.floor if self.more_is_better else self.floor / ours


@dataclass(frozen=True)
class Curve:
    """How a cost grows with a size: the points of one line in a log–log figure.

    Attributes:
        name: a short name, such as "growth-rbm-hidden".
        what: the work, in words.
        size: what grows, such as "hidden units".
        unit: of `costs`, such as "CPU s" or "MB".
        sizes: at least two.
        costs: for each size, one number for each run.
        expected: the slope that theory says, None where it says nothing.
        note: what else one has to know.
    """

    name: str
    what: str
    size: str
    unit: str
    sizes: list[float]
    costs: list[list[float]]
    expected: float | None = None
    note: str = ""

    @property
    def slope(self) -> float:
        """Exponent p of the least-squares fit cost = a · size^p through the medians."""
        x = [math.log(size) for size in self.sizes]
        y = [math.log(statistics.median(costs)) for costs in self.costs]
        return statistics.linear_regression(x, y).slope


@dataclass(frozen=True)
class Times:
    """CPU and wall-clock seconds of one work, one number for each run."""

    cpu: list[float]
    wall: list[float]


def interleaved(*works: Work, runs: int, warm_up: bool = True) -> list[Times]:
    """Call each work once to warm up, then all in turn, `runs` times, every other time in reverse order.

    Args:
        works: what is measured.
        runs: how often.
        warm_up: False for works of many seconds, where it would cost more than it changes.

    Returns:
        The times of each work. CPU time includes that of child processes that have ended.
    """
    for work in works if warm_up else ():
        work()
    times = [Times([], []) for _ in works]
    for run in range(runs):
        order = list(zip(works, times, strict=True))
        for work, kept in order[:: -1 if run % 2 else 1]:
            cpu, wall = cpu_and_wall(work)
            kept.cpu.append(cpu)
            kept.wall.append(wall)
    return times


def cpu_and_wall(work: Work) -> tuple[float, float]:
    """CPU and wall-clock seconds of one call."""
    cpu, wall = _cpu_now(), time.perf_counter()
    work()
    return _cpu_now() - cpu, time.perf_counter() - wall


def cpu_seconds(work: Work) -> float:
    """CPU seconds of one call, with those of child processes that end in it."""
    return cpu_and_wall(work)[0]


def until(a_pass: Callable[[int], object], reached: Callable[[], bool], limit: int) -> tuple[float, float]:
    """CPU and wall-clock seconds of the passes (called with their number) until a target is reached.

    CPU seconds are infinite where `limit` passes do not reach it. Looking whether it is reached is not counted.
    """
    cpu = wall = 0.0
    for number in range(limit):
        more_cpu, more_wall = cpu_and_wall(functools.partial(a_pass, number))
        cpu, wall = cpu + more_cpu, wall + more_wall
        if reached():
            return cpu, wall
    return math.inf, wall


def _cpu_now() -> float:
    children = os.times()
    return time.process_time() + children.children_user + children.children_system


def peer_name(package: str, what: str = "") -> str | None:
    """ "scikit-learn 1.7.2 BernoulliRBM": the name with the installed version; None where it is not installed."""
    try:
        return f"{package} {importlib.metadata.version(package)} {what}".strip()
    except importlib.metadata.PackageNotFoundError:
        return None


def not_installed(package: str) -> str:
    """The note of a row whose peer is missing."""
    return f"peer not installed: {package} (`python run.py bench --install-peers`)"


# --- peaks of this machine, one thread --------------------------------------------------------------------------------


@functools.cache
def product_peak(dtype: torch.dtype = torch.float32) -> float:
    """The fastest matrix product seen on one thread, in GFLOP/s."""
    a, b = torch.randn(2, 1024, 1024).to(dtype)
    fastest = min(cpu_and_wall(lambda: a @ b)[0] for _ in range(30))
    return 2 * 1024**3 / fastest / 1e9


@functools.cache
def copy_peak() -> float:
    """The fastest copy seen of memory too large for any cache, in GB/s; bytes count as read and as written."""
    source = torch.ones(1 << 26)
    target = torch.empty_like(source)
    fastest = min(cpu_and_wall(lambda: target.copy_(source))[0] for _ in range(5))
    return 2 * source.nbytes / fastest / 1e9


def floor(gflop: float, gigabytes: float = 0.0, dtype: torch.dtype = torch.float32) -> float:
    """CPU seconds that no implementation on one thread of this machine undercuts.

    Args:
        gflop: operations of the matrix products and convolutions, in billions (`lecture_lib.networks.operations`).
        gigabytes: what has to be read from and written to memory besides.
        dtype: of the products.
    """
    return gflop / product_peak(dtype) + gigabytes / copy_peak()


# --- memory -----------------------------------------------------------------------------------------------------------


def memory(work: Work, *modules: str) -> float | None:
    """By how many MB one call raises the memory of a fresh process at most; None where the system is not Linux.

    Args:
        work: a module's function, or a `functools.partial` of one, because another process has to import it. What it
            is called with is there before, and does not count.
        modules: imported before, so that a package's code does not count either.

    Raises:
        RuntimeError: if the work fails there.
    """
    if platform.system() != "Linux":
        return None
    here, there = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.get_context("spawn").Process(target=_send_rise, args=(work, modules, there))
    process.start()
    there.close()
    try:
        return here.recv()
    except EOFError:
        raise RuntimeError(f"{work} failed in a fresh process; its own message stands above") from None
    finally:
        process.join()


def _send_rise(work: Work, modules: tuple[str, ...], pipe: Connection) -> None:
    torch.set_num_threads(1)
    for module in modules:
        importlib.import_module(module)
    before = most_memory()
    work()
    pipe.send(most_memory() - before)


def most_memory() -> float:
    """The most that this process held since it began or reset its peak, in MB.

    What getrusage says would begin with the parent's.
    """
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1e3
