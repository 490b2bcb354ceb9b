"""One training loop for every model of the book: a model says what one update is, the loop runs updates."""

import dataclasses
import hashlib
import json
import math
import os
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save as save_safetensors
from torch import Tensor
from tqdm.auto import tqdm

from lecture_lib import checks, distributed
from lecture_lib.pretrained import write_atomically

LARGEST = 1e30  # rate of learning; a step of float32 parameters overflows not far above


class Stateful(Protocol):
    """What a checkpoint can hold: modules, optimisers, schedulers, and updates with a state of their own."""

    def state_dict(self) -> dict: ...

    def load_state_dict(self, state: dict) -> Any: ...


@dataclasses.dataclass(frozen=True)
class History:
    """What a training reported: one array per scalar, one value per update, and the CPU seconds it took."""

    scalars: dict[str, np.ndarray]
    cpu_seconds: float

    def __getitem__(self, name: str) -> np.ndarray:
        return self.scalars[name]

    def __len__(self) -> int:
        return len(next(iter(self.scalars.values()), ()))


@dataclasses.dataclass(frozen=True)
class DescentStep:
    """The loss of one batch, before the update."""

    loss: Tensor


class Descent:
    """One step of Adam on a loss, with a learning rate that rises and falls once (Kingma & Ba 2015; Smith 2018).

    Usage::

        descent = Descent(network.parameters(), lambda x, y: F.cross_entropy(network(x), y))
        history = train(descent, (images, labels), epochs=5, batch_size=100, generator=generator)

    Args:
        parameters: what is changed.
        loss: called as ``loss(*batch)``; returns a tensor with one element.
        learning_rate: the highest rate of the cycle, at least 0.
        after: called after every step, for constraints on the parameters.
        fused: do Adam's step in one pass over the parameters: a third of the time on a CPU, the same up to rounding.

    Raises:
        ValueError: if there are no parameters, or the rate is negative or not finite.
    """

    averages = True  # over processes that train together

    def __init__(
        self,
        parameters: Iterable[Tensor],
        loss: Callable[..., Tensor],
        *,
        learning_rate: float = 2e-3,
        after: Callable[[], None] | None = None,
        fused: bool = False,
    ):
        check_rates(learning_rate=learning_rate)
        self.loss, self.learning_rate, self.after = loss, learning_rate, after
        self.parameters = list(parameters)
        if not self.parameters:
            raise ValueError("parameters is empty; an iterator of parameters can be used only once")
        self.optimiser = torch.optim.Adam(self.parameters, lr=learning_rate, betas=(0.9, 0.99), fused=fused)

    def __call__(self, *batch: Any) -> DescentStep:
        """Update on a batch, whose last element is the progress of the training, from 0 to 1."""
        *tensors, progress = batch
        loss = self.loss(*tensors)
        self.optimiser.zero_grad()
        loss.backward()
        loss = distributed.average_gradients(self.parameters, loss)
        for group in self.optimiser.param_groups:
            group["lr"] = self.learning_rate * one_cycle(progress)
        self.optimiser.step()
        if self.after is not None:
            self.after()
        return DescentStep(loss)

    def state_dict(self) -> dict:
        """The state of the optimiser, for a checkpoint; the parameters are the model's."""
        return self.optimiser.state_dict()

    def load_state_dict(self, state: dict) -> None:
        """Go on where :meth:`state_dict` was taken."""
        resume_optimiser(self.optimiser, state)


def check_rates(**rates: float | Tensor) -> None:
    """Raise ValueError if a learning rate is negative or not finite. One for each network is not looked at."""
    for name, rate in rates.items():
        if not isinstance(rate, Tensor) and not 0 <= rate <= LARGEST:
            raise ValueError(f"{name} is {rate}; a learning rate is 0 or more, and finite")


def one_cycle(progress: float, *, warm_up: float = 0.2) -> float:
    """Share of the highest learning rate: half a cosine up from 4 % during the warm-up, half a cosine down to 0.

    Raises:
        ValueError: if the progress or the share of the warm-up is not from 0 to 1.
    """
    if not (0 <= progress <= 1 and 0 <= warm_up <= 1):
        raise ValueError(f"progress is {progress} and warm_up {warm_up}; both are shares of a training, from 0 to 1")
    if progress < warm_up:
        return 0.04 + 0.96 * (1 - math.cos(math.pi * progress / warm_up)) / 2
    return (1 + math.cos(math.pi * (progress - warm_up) / (1 - warm_up))) / 2 if warm_up < 1 else 1.0


def train(
    update: Callable[..., Any],
    data: Tensor | tuple[Tensor, ...],
    *,
    epochs: int,
    batch_size: int,
    generator: torch.Generator,
    parts: Mapping[str, Stateful] | None = None,
    checkpoint: Path | None = None,
    every_seconds: float = 60.0,
    on_epoch: Callable[[int], None] | None = None,
    description: str = "training",
) -> History:
    """Run updates over shuffled batches.

    Usage::

        history = train(Learner(rbm, ...), images, epochs=5, batch_size=100, generator=generator)

    Processes that train together (:mod:`lecture_lib.distributed`) each see their share of every batch.

    Args:
        update: called as ``update(batch, progress)`` (``update(*batch, progress)`` if there are several tensors), with
            the progress from 0 to 1; returns a dataclass of named scalars (numbers or tensors with one element).
        data: one tensor or several of equal length, on the device where the work is done. What does not fill a batch at
            the end of an epoch is left out of that epoch.
        epochs: passes over the data.
        batch_size: examples per update.
        generator: source of the order of the examples, and of what else the update draws from it.
        parts: what a checkpoint has to hold so that the training can go on: models, optimisers, by name.
        checkpoint: file to resume from where it exists, and to write every ``every_seconds`` and at the end.
        on_epoch: called with the number of finished epochs after each of them.
        description: name on the progress bar.

    Raises:
        ValueError: if there is less than one batch, or a checkpoint does not fit this training.
        FloatingPointError: as soon as a reported scalar is not finite.
    """
    tensors = data if isinstance(data, tuple) else (data,)
    _check(tensors, epochs, batch_size)
    distributed.check(update)
    updates_per_epoch = len(tensors[0]) // batch_size
    run = _Run(updates_per_epoch * epochs, {"order": _GeneratorState(generator)} | dict(parts or {}))
    if checkpoint is not None and checkpoint.exists():
        run.resume(checkpoint)
    run.compare("before the first update")
    started, saved = time.process_time(), time.monotonic()
    bar = tqdm(total=run.total, initial=run.done, desc=description, unit="update", leave=False, disable=_quiet())
    with bar:
        while run.done < run.total:
            epoch, skip = divmod(run.done, updates_per_epoch)
            if skip == 0:
                run.order = torch.randperm(len(tensors[0]), generator=generator, device=generator.device)
            for number in range(skip, updates_per_epoch):
                batch = run.order[number * batch_size : (number + 1) * batch_size]
                chosen = distributed.share(batch).to(tensors[0].device)
                with distributed.own_noise(generator, run.done):
                    run.record(update(*(x.index_select(0, chosen) for x in tensors), run.done / run.total))
                bar.update()
                if checkpoint is not None and time.monotonic() - saved > every_seconds:
                    run.save(checkpoint, started)
                    saved = time.monotonic()
            if on_epoch is not None:
                on_epoch(epoch + 1)
    run.compare("after the last update")
    if checkpoint is not None:
        run.save(checkpoint, started)
    return run.history(started)


def _check(tensors: tuple[Tensor, ...], epochs: int, batch_size: int) -> None:
    checks.count(epochs=epochs)
    checks.count(batch_size=batch_size)
    if not tensors or any(isinstance(x, Tensor) and x.dim() == 0 for x in tensors):
        raise ValueError(f"data has shapes {[tuple(x.shape) for x in tensors]}; each tensor has to be (examples, …)")
    lengths = [len(x) for x in tensors]
    if len(set(lengths)) != 1:
        raise ValueError(f"the tensors of data have {lengths} examples; they have to have equally many")
    if epochs < 1 or not 1 <= batch_size <= lengths[0]:
        raise ValueError(f"cannot train: {lengths[0]} examples, batch_size={batch_size}, epochs={epochs}")


def _quiet() -> bool:
    """A progress bar is for somebody who waits; a book under construction sets TQDM_DISABLE=1."""
    return os.environ.get("TQDM_DISABLE", "") not in ("", "0") or distributed.rank() > 0


class _GeneratorState:
    """A random generator as part of a checkpoint."""

    def __init__(self, generator: torch.Generator):
        self.generator = generator

    def state_dict(self) -> dict:
        return {"state": self.generator.get_state()}

    def load_state_dict(self, state: dict) -> None:
        self.generator.set_state(state["state"])


class _Run:
    """The state of a training between two updates."""

    def __init__(self, total: int, parts: dict[str, Stateful]):
        self.total, self.done, self.parts = total, 0, parts
        self.order = torch.empty(0, dtype=torch.int64)
        self.names: list[str] = []
        self.values: list[list] = []
        self.checked, self.cpu_seconds = 0, 0.0

    def record(self, scalars: Any) -> None:
        """Keep what an update reported. Numbers are read every 50 updates: reading one makes a GPU wait."""
        self.names = [field.name for field in dataclasses.fields(scalars)]
        self.values.append([getattr(scalars, name) for name in self.names])
        self.done += 1
        if self.done - self.checked >= 50 or self.done == self.total:
            self.check()

    def check(self) -> None:
        columns = map(_numbers, zip(*self.values[self.checked :], strict=True))
        recent = [list(row) for row in zip(*columns, strict=True)]
        self.values[self.checked :] = recent
        for offset, row in enumerate(recent):
            for name, value in zip(self.names, row, strict=True):
                if not np.isfinite(value):
                    raise FloatingPointError(
                        f"{name} is {value} at update {self.checked + offset + 1} of {self.total}; "
                        "lower the learning rate, or look for a division by zero or the logarithm of zero in the update"
                    )
        self.checked = self.done

    def history(self, started: float) -> History:
        columns = np.array(self.values, dtype=float).reshape(self.done, len(self.names)).T
        seconds = self.cpu_seconds + time.process_time() - started
        return History(dict(zip(self.names, columns, strict=True)), seconds)

    def compare(self, moment: str) -> None:
        """Raise a ValueError unless processes that train together hold the same state."""
        if distributed.processes() == 1:
            return
        tensors: dict[str, Tensor] = {}
        state = {"parts": {name: part.state_dict() for name, part in self.parts.items()}, "done": self.done}
        if not distributed.agree(_checksum(json.dumps(_take_tensors(state, "state", tensors)), tensors)):
            raise ValueError(
                f"the processes hold different states {moment}: all have to start from one seed and one checkpoint, "
                "and what an update changes may depend on its own batch only through averaged gradients"
            )

    def save(self, path: Path, started: float) -> None:
        """Write a checkpoint; of processes that train together, the first one does."""
        if distributed.rank() > 0:
            return
        self.check()
        history = self.history(started)
        state = {
            "parts": {name: part.state_dict() for name, part in self.parts.items()},
            "order": self.order,
            "values": torch.tensor(self.values, dtype=torch.float64),
            "names": self.names,
            "done": self.done,
            "total": self.total,
            "cpu_seconds": history.cpu_seconds,
        }
        write_atomically(path, _packed(state))

    def resume(self, path: Path) -> None:
        try:
            with safe_open(path, framework="pt") as file:
                kept, tensors = file.metadata()["state"], {name: file.get_tensor(name) for name in file.keys()}
            checksum, skeleton = kept.split(" ", 1)
            if checksum != _checksum(skeleton, tensors):
                raise ValueError("its checksum is wrong")
            state = _put_tensors(json.loads(skeleton), tensors)
        except (SafetensorError, KeyError, TypeError, ValueError) as error:
            raise ValueError(f"checkpoint {path} cannot be read ({error}); delete it to start again") from None
        if state["total"] != self.total or state["parts"].keys() != self.parts.keys():
            raise ValueError(
                f"checkpoint {path} belongs to another training ({state['total']} updates of "
                f"{', '.join(state['parts'])}, here {self.total} of {', '.join(self.parts)}); delete it to start again"
            )
        for name, part in self.parts.items():
            try:
                part.load_state_dict(state["parts"][name])
            except (KeyError, RuntimeError, ValueError) as error:
                reason = " ".join(str(error).split())
                raise ValueError(
                    f"checkpoint {path} does not fit: {name} of this training has another form ({reason}); "
                    "delete it to start again"
                ) from None
        self.order, self.names, self.done = state["order"], state["names"], state["done"]
        self.values, self.checked = state["values"].tolist(), state["done"]
        self.cpu_seconds = state["cpu_seconds"]


def resume_optimiser(optimiser: torch.optim.Optimizer, state: dict) -> None:
    """``optimiser.load_state_dict(state)``, with moments that lie in memory as their parameters do.

    A checkpoint holds plain rows. Adam's fused steps walk through parameter and moments side by side, and would pair
    the wrong numbers where the parameter is ``channels_last``.
    """
    optimiser.load_state_dict(state)
    for parameter, moments in optimiser.state.items():
        for name, value in moments.items():
            if isinstance(value, Tensor) and value.shape == parameter.shape:
                moments[name] = torch.empty_like(parameter.detach(), dtype=value.dtype).copy_(value)


def _numbers(scalars: Sequence[float | Tensor]) -> list[float]:
    """As Python's numbers; of tensors all at once, because each look makes a GPU wait."""
    if all(isinstance(value, Tensor) for value in scalars):
        return torch.stack(list(scalars)).tolist()
    return [float(value) for value in scalars]


def _packed(state: dict) -> bytes:
    """A nested state as a safetensors file; always the same bytes for the same state."""
    tensors: dict[str, Tensor] = {}
    skeleton = json.dumps(_take_tensors(state, "state", tensors))
    # One entry, because safetensors writes several in any order.
    return save_safetensors(tensors, metadata={"state": f"{_checksum(skeleton, tensors)} {skeleton}"})


def _checksum(skeleton: str, tensors: Mapping[str, Tensor]) -> str:
    """SHA-256 of a packed state: a damaged number would be believed, and the training go on from it."""
    total = hashlib.sha256(skeleton.encode())
    for name, tensor in sorted(tensors.items()):
        total.update(f"{name} {tensor.dtype} {tuple(tensor.shape)}".encode())
        total.update(tensor.reshape(-1).view(torch.uint8).numpy())
    return total.hexdigest()


def _take_tensors(value: Any, path: str, tensors: dict[str, Tensor]) -> Any:
    """Split a nested state into tensors by path and a JSON skeleton that remembers where they belong."""
    if isinstance(value, Tensor):
        tensors[path] = value.detach().cpu().contiguous().clone()
        return {"tensor": path}
    if isinstance(value, dict):  # as pairs, because JSON would turn an optimiser's numbers into texts
        return {"dict": [[key, _take_tensors(item, f"{path}.{key}", tensors)] for key, item in value.items()]}
    if isinstance(value, list | tuple):
        return {"list": [_take_tensors(item, f"{path}.{i}", tensors) for i, item in enumerate(value)]}
    return value


def _put_tensors(skeleton: Any, tensors: Mapping[str, Tensor]) -> Any:
    if not isinstance(skeleton, dict):
        return skeleton
    ((kind, content),) = skeleton.items()
    if kind == "tensor":
        return tensors[content]
    if kind == "dict":
        return {key: _put_tensors(item, tensors) for key, item in content}
    return [_put_tensors(item, tensors) for item in content]
