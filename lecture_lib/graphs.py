"""Updates that a GPU repeats from a recording, where that is faster: CUDA graphs for networks as small as this book's.

A small network leaves a GPU waiting for Python, which launches its kernels one by one. A CUDA graph records the kernels
of one update and launches all of them together. What this module has decided on a GPU was not measured yet; the
decision itself, and the way back to the plain update, are tested.
"""

import copy
import dataclasses
import time
from collections.abc import Callable, Mapping
from typing import Any

import torch
from torch import Tensor

from lecture_lib import distributed
from lecture_lib.training import Stateful

Update = Callable[..., Any]
WARM_UP, ROUNDS = 3, 20


@dataclasses.dataclass(frozen=True)
class Choice:
    """What :func:`faster` chose.

    Attributes:
        update: the recorded update, or the plain one; to be called as the plain one.
        seconds: wall-clock seconds of one update by name, "plain" and "recorded"; empty if nothing was compared.
        reason: why it is this one.
    """

    update: Update
    seconds: dict[str, float]
    reason: str


def faster(
    update: Update,
    batch: Tensor,
    *,
    parts: Mapping[str, Stateful],
    generator: torch.Generator,
    record: Callable[[Update, Tensor, torch.Generator], Update] | None = None,
    clock: Callable[[Update, Tensor], float] | None = None,
) -> Choice:
    """The recorded update if it can be recorded and is faster, else the plain one. Parts and generator stay as found.

    Usage::

        game = GANUpdate(..., optimiser=partial(torch.optim.Adam, betas=(0.5, 0.999), fused=True, capturable=True))
        parts = {"generator": game.generator, "discriminator": game.discriminator, "update": game}
        choice = graphs.faster(game, images[:64], parts=parts, generator=generator)
        train(choice.update, images, epochs=5, batch_size=64, generator=generator, parts=parts)

    A recording repeats what was done once: an update that branches on its numbers, or whose learning rate follows the
    progress (:class:`lecture_lib.training.Descent`), would stand still and must not be given. Its optimisers have to be
    ``capturable``, and its random numbers have to come from ``generator``, on the GPU; if not, recording fails, and the
    plain update is what you get.

    A training that goes on from a checkpoint reads it first, and is given here afterwards: a recording keeps the memory
    that it was made with.

    Args:
        update: called as ``update(batch, progress)``; returns a dataclass of tensors.
        batch: one, of the size of all others.
        parts: all that the update changes, as for :func:`lecture_lib.training.train`.
        generator: what the update draws from.
        record, clock: makes the recorded update; measures seconds of one update. For tests.
    """
    if distributed.processes() > 1:
        return Choice(update, {}, "plain: several processes exchange gradients, which is not recorded")
    if record is None and batch.device.type != "cuda":
        return Choice(update, {}, f"plain: a {batch.device.type} has no CUDA graphs")
    record, clock = record or recorded, clock or seconds
    before = {name: copy.deepcopy(part.state_dict()) for name, part in parts.items()}
    drawn = generator.get_state()

    def restore() -> bool:
        generator.set_state(drawn)
        return all([_put_back(part, before[name]) for name, part in parts.items()])

    try:
        _first_steps(update, batch)
        if not restore():
            return Choice(update, {}, "plain: the state of a part is not changed in place, which a recording needs")
        fast = record(update, batch, generator)
        found = {"plain": clock(update, batch), "recorded": clock(fast, batch)}
    except (RuntimeError, NotImplementedError) as error:
        return Choice(update, {}, f"plain: it could not be recorded ({' '.join(str(error).split())[:200]})")
    finally:
        restore()
    best = min(found, key=found.get)  # of equal ones the first, which is plain
    return Choice(fast if best == "recorded" else update, found, f"{best}: the faster one here")


def recorded(update: Update, batch: Tensor, generator: torch.Generator) -> Update:
    """The update as a CUDA graph; a batch of another shape goes to the plain one.

    Raises:
        RuntimeError: if it does what cannot be recorded, such as waiting for a number.
    """
    graph, still = torch.cuda.CUDAGraph(), batch.clone()
    graph.register_generator_state(generator)
    with torch.cuda.graph(graph):
        step = update(still, 0.0)

    def replay(batch: Tensor, progress: float) -> Any:
        if batch.shape != still.shape:
            return update(batch, progress)
        still.copy_(batch)
        graph.replay()
        # The next replay writes over these tensors, and the training loop reads them later.
        return dataclasses.replace(step, **{f.name: getattr(step, f.name).clone() for f in dataclasses.fields(step)})

    return replay


def seconds(update: Update, batch: Tensor) -> float:
    """Wall-clock seconds of one update, over several."""
    update(batch, 0.0)
    torch.cuda.synchronize()
    start = time.perf_counter()
    for _ in range(ROUNDS):
        update(batch, 0.0)
    torch.cuda.synchronize()
    return (time.perf_counter() - start) / ROUNDS


def _first_steps(update: Update, batch: Tensor) -> None:
    """What libraries and optimisers do at first only is done, on a GPU in a stream of its own, before recording."""
    if batch.device.type != "cuda":
        for _ in range(WARM_UP):
            update(batch, 0.0)
        return
    stream = torch.cuda.Stream()
    stream.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(stream):
        for _ in range(WARM_UP):
            update(batch, 0.0)
    torch.cuda.current_stream().wait_stream(stream)


def _put_back(part: Stateful, before: dict) -> bool:
    """Give a part its state again, in place; where that has no effect, by ``load_state_dict``, and return False."""
    _copy(before, part.state_dict())
    if _copied(before, part.state_dict()):
        return True
    part.load_state_dict(before)
    return False


@torch.no_grad()
def _copy(before: Any, now: Any) -> None:
    """Write the tensors of one nested state into those of another; what began with the first update begins at 0."""
    if isinstance(now, Tensor):
        now.copy_(before) if isinstance(before, Tensor) else now.zero_()
    elif isinstance(now, Mapping):
        for key, value in now.items():
            _copy(before.get(key, {}) if isinstance(before, Mapping) else {}, value)


def _copied(before: Any, now: Any) -> bool:
    if isinstance(now, Tensor):
        return torch.equal(before, now) if isinstance(before, Tensor) else not now.any()
    if isinstance(now, Mapping):
        return all(_copied(before.get(key, {}) if isinstance(before, Mapping) else {}, x) for key, x in now.items())
    return before == {} or before == now
