"""Several processes that train one network together: ``torchrun --nproc-per-node=2 -m lecture_lib.recipes NAME``.

All processes run the same code from the same seed. Each takes its own share of every batch, and the gradients are
averaged over the processes before the step, so that the parameters stay equal. Noise is drawn by each process from a
stream of its own. Process 0 alone writes files and shows progress.

Without torchrun there is one process, every function here is a matter of course, and Accelerate is not imported.
"""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor

if TYPE_CHECKING:
    from accelerate import PartialState

_team: "PartialState | None" = None


@contextmanager
def together(where: torch.device) -> Iterator[torch.device]:
    """Within, the processes that torchrun started work together; yields the device of this one.

    Args:
        where: the CPU, or "cuda" for one GPU per process.

    Raises:
        ModuleNotFoundError: if there are several processes, but no Accelerate.
        ValueError: if there is no such device for each of them.
    """
    global _team
    started = int(os.environ.get("WORLD_SIZE", 1))
    if started == 1:
        yield where
        return
    _team = _connect(where, started)
    try:
        yield _team.device
    finally:
        _team.destroy_process_group()
        _team = None


def _connect(where: torch.device, started: int) -> "PartialState":
    try:
        from accelerate import PartialState
    except ModuleNotFoundError:
        raise ModuleNotFoundError(
            "several processes train together through the package accelerate, which is not installed; "
            "install it (`python run.py setup` does), or start the recipe without torchrun"
        ) from None
    if where.type not in ("cpu", "cuda") or where.index is not None:
        raise ValueError(f"{started} processes cannot share {where}; use --device cpu, or --device cuda for a GPU each")
    here = int(os.environ.get("LOCAL_WORLD_SIZE", started))
    if where.type == "cuda" and here > torch.cuda.device_count():
        raise ValueError(
            f"{here} processes need a GPU each, and this machine has {torch.cuda.device_count()}; "
            "use --device cpu, or start fewer processes"
        )
    return PartialState(cpu=where.type == "cpu")


def processes() -> int:
    """How many processes train together."""
    return 1 if _team is None else _team.num_processes


def rank() -> int:
    """The number of this process, from 0."""
    return 0 if _team is None else _team.process_index


def check(update: Any) -> None:
    """Raise a ValueError if there are several processes, and an update for one.

    An update that averages over the processes what it changes says so: ``averages = True``.
    """
    if processes() > 1 and not getattr(update, "averages", False):
        raise ValueError(
            f"{type(update).__name__} is an update for one process, and {processes()} were started: "
            "it does not average over them what it changes; train without torchrun"
        )


def share(rows: Tensor) -> Tensor:
    """The part of a batch that this process works on: the parts are equally long, and no row is in two of them.

    Raises:
        ValueError: if there is no such division.
    """
    if not rows.dim():
        raise ValueError("rows has shape (); a batch is (n, …)")
    if len(rows) % processes():
        raise ValueError(
            f"{processes()} processes cannot share {len(rows)} rows evenly; start a number of processes that divides it"
        )
    return rows.chunk(processes())[rank()]


def gather(rows: Tensor) -> Tensor:
    """The parts of all processes, in order: what :func:`share` divided, whole again."""
    if processes() == 1:
        return rows
    from accelerate.utils import gather as gather_rows

    return gather_rows(rows)


def average(tensors: Iterable[Tensor]) -> list[Tensor]:
    """The mean over the processes of each of these tensors; sent as one."""
    tensors = list(tensors)
    if processes() == 1:
        return tensors
    from accelerate.utils import reduce

    means = reduce(torch.cat([x.flatten() for x in tensors]), "mean").split([x.numel() for x in tensors])
    return [mean.view(x.shape).to(x.dtype) for mean, x in zip(means, tensors)]


@contextmanager
def own_noise(generator: torch.Generator, number: int) -> Iterator[None]:
    """Within, the generator draws what no other process draws; afterwards it goes on where it was.

    The stream of a process depends on the generator's seed, the process and the number of the update alone: a training
    that is resumed draws the same noise as one that was not killed.
    """
    if processes() == 1:
        yield
        return
    common = generator.get_state()
    seed = np.random.SeedSequence((generator.initial_seed(), number, rank())).generate_state(1)
    generator.manual_seed(int(seed[0]))
    try:
        yield
    finally:
        generator.set_state(common)


def average_gradients(parameters: Iterable[Tensor], loss: Tensor) -> Tensor:
    """Give every process the mean of the gradients of all, in place; returns the mean of their losses.

    If the loss is a mean over the batch, that is the gradient of the whole batch.

    Args:
        parameters: those with gradients; one without counts as zero.
        loss: one element.
    """
    if processes() == 1:
        return loss.detach()
    parameters = list(parameters)
    gradients = [torch.zeros_like(p) if p.grad is None else p.grad for p in parameters]
    *means, loss = average([*gradients, loss.detach()])
    for parameter, mean in zip(parameters, means):
        parameter.grad = mean
    return loss


def agree(value: Any) -> bool:
    """Whether all processes hold the same value."""
    if processes() == 1:
        return True
    from accelerate.utils import gather_object

    return all(other == value for other in gather_object([value]))


def from_first(value: Any) -> Any:
    """What process 0 holds, for all: a measurement, a choice."""
    if processes() == 1:
        return value
    from accelerate.utils import broadcast_object_list

    return broadcast_object_list([value])[0]
