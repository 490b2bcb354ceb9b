"""Recorded updates: which one is chosen, that choosing changes nothing, and the way back. No GPU is needed."""

import contextlib
import copy
from functools import partial
from types import SimpleNamespace

import pytest
import torch
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode

from lecture_lib import checks, distributed, graphs
from lecture_lib.gan import GANStep, GANUpdate
from lecture_lib.training import train


def game(seed: int = 0) -> SimpleNamespace:
    """A small GAN with batch normalisation, and Adam, whose state begins with its first step."""
    g = torch.Generator().manual_seed(seed)
    layers = (
        [nn.Linear(3, 8), nn.BatchNorm1d(8), nn.ReLU(), nn.Linear(8, 2)],
        [nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 1)],
    )
    generator, discriminator = (nn.Sequential(*x) for x in layers)
    for p in (*generator.parameters(), *discriminator.parameters()):
        nn.init.normal_(p, std=0.5, generator=g)
    update = GANUpdate(generator, discriminator, lambda n: torch.randn(n, 3, generator=g), learning_rate=1e-2)
    parts = {"generator": generator, "discriminator": discriminator, "update": update}
    return SimpleNamespace(update=update, parts=parts, random=g, x=torch.randn(24, 2, generator=g))


def states(this: SimpleNamespace) -> list[torch.Tensor]:
    """All that an update changes, of networks and generator."""
    tensors = [x for name in ("generator", "discriminator") for x in this.parts[name].state_dict().values()]
    return [x.clone() for x in tensors] + [this.random.get_state()]


def same(a: list[torch.Tensor], b: list[torch.Tensor]) -> bool:
    return all(torch.equal(x, y) for x, y in zip(a, b, strict=True))


def wrapped(update, batch, generator):
    """In the place of a recording: it plays a round as well, as recording does."""
    update(batch, 0.0)
    return lambda *arguments: update(*arguments)


def choose(this: SimpleNamespace, *, times=(2.0, 1.0), record=wrapped) -> graphs.Choice:
    left = iter(times)

    def clock(update, batch):
        update(batch, 0.0)
        return next(left)

    return graphs.faster(this.update, this.x[:8], parts=this.parts, generator=this.random, record=record, clock=clock)


class NoLook(TorchDispatchMode):
    """Refuses to turn a tensor into a number, as a CUDA graph does while it is recorded."""

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        if func is torch.ops.aten._local_scalar_dense.default:
            raise AssertionError("an update that is recorded looked at a value")
        return func(*args, **(kwargs or {}))


def test_a_recorded_update_looks_at_no_value(monkeypatch):
    this = game()
    this.update.g_optimiser, this.update.d_optimiser = (
        torch.optim.Adam(parameters, fused=True) for parameters in (this.update.g_parameters, this.update.d_parameters)
    )
    this.update(this.x[:8], 0.0)
    with pytest.raises(AssertionError, match="looked at a value"), NoLook():
        this.update(this.x[:8], 0.0)
    monkeypatch.setattr(checks, "recording", lambda values: True)
    with NoLook():
        this.update(this.x[:8], 0.0)


@pytest.mark.parametrize(("times", "best"), [((2.0, 1.0), "recorded"), ((1.0, 2.0), "plain"), ((1.0, 1.0), "plain")])
def test_the_faster_one_is_chosen(times, best):
    this = game()
    choice = choose(this, times=times)
    assert (choice.update is this.update) == (best == "plain")
    assert choice.seconds == dict(zip(("plain", "recorded"), times)) and choice.reason.startswith(best)


def fails(update, batch, generator):
    update(batch, 0.0)
    raise RuntimeError("operation not permitted when\nstream is capturing")


@pytest.mark.parametrize("options", [{}, {"times": (1.0, 2.0)}, {"record": fails}])
def test_a_training_after_the_choice_is_the_one_without_it(options):
    plain, chosen = game(), game()
    before = states(chosen)
    choice = choose(chosen, **options)
    assert same(states(chosen), before)
    for this, update in ((plain, plain.update), (chosen, choice.update)):
        train(update, this.x, epochs=3, batch_size=8, generator=this.random)
    assert same(states(plain), states(chosen)) and not same(states(plain), before)


def test_a_choice_in_the_middle_of_a_training_puts_the_optimisers_back():
    plain, chosen = game(), game()
    for this in (plain, chosen):
        train(this.update, this.x, epochs=1, batch_size=8, generator=this.random)
    choice = choose(chosen)
    for this, update in ((plain, plain.update), (chosen, choice.update)):
        train(update, this.x, epochs=1, batch_size=8, generator=this.random)
    assert same(states(plain), states(chosen))


def test_what_cannot_be_recorded_is_played_plainly():
    this = game()
    choice = choose(this, record=fails)
    assert choice.update is this.update and choice.seconds == {}
    assert choice.reason == "plain: it could not be recorded (operation not permitted when stream is capturing)"


def test_a_part_that_is_not_changed_in_place_is_not_recorded():
    """A recording would go on with the old tensor."""
    this = game()

    class Count:
        done = torch.zeros(1)

        def state_dict(self):
            return {"done": self.done.clone()}

        def load_state_dict(self, state):
            self.done = state["done"]

    count, update = Count(), this.update

    def counting(batch, progress):
        count.done = count.done + 1
        return update(batch, progress)

    this.update, this.parts = counting, this.parts | {"count": count}
    choice = choose(this)
    assert choice.update is counting and "not changed in place" in choice.reason and count.done.item() == 0


def test_there_is_nothing_to_record_without_a_gpu_or_with_a_team(monkeypatch):
    this = game()
    before = states(this)
    ask = partial(graphs.faster, this.update, this.x[:8], parts=this.parts, generator=this.random)
    assert ask() == graphs.Choice(this.update, {}, "plain: a cpu has no CUDA graphs")
    monkeypatch.setattr(distributed, "processes", lambda: 2)
    assert ask().reason.startswith("plain: several processes") and same(states(this), before)


def test_a_mistake_of_the_caller_is_no_reason_to_go_on():
    this = game()
    this.update.d_steps = 3
    before = states(this)
    with pytest.raises(ValueError, match="cannot be divided among 3 steps"):
        choose(this)
    assert same(states(this), before)


def test_a_replay_reads_the_new_batch_and_hands_out_numbers_that_last(monkeypatch):
    """A stand-in for CUDA: replaying writes into the tensors of the recording, as a graph does."""
    kept = SimpleNamespace(step=None, batch=None, registered=None)

    class Graph:
        def register_generator_state(self, generator):
            kept.registered = generator

        def replay(self):
            for value in vars(kept.step).values():
                value.copy_(kept.batch.sum())

    def update(batch, progress):
        step = GANStep(*(batch.sum().clone() for _ in range(4)))
        if kept.step is None:
            kept.step, kept.batch = step, batch
        return step

    monkeypatch.setattr(torch.cuda, "CUDAGraph", Graph)
    monkeypatch.setattr(torch.cuda, "graph", lambda graph: contextlib.nullcontext())
    first, random = torch.ones(4, 2), torch.Generator()
    replay = graphs.recorded(update, first, random)
    assert kept.registered is random and kept.batch is not first
    found = [replay(torch.full((4, 2), float(n)), 0.0) for n in (1, 2, 3)]
    assert [step.d_loss.item() for step in found] == [8, 16, 24] and torch.equal(first, torch.ones(4, 2))
    assert replay(torch.ones(3, 2), 0.0).g_loss.item() == 6, "another shape goes the plain way"
    assert copy.copy(kept.batch).unique().item() == 3
