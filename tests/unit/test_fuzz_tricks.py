"""Odd arguments for the tricks of the trade."""

import torch
from fuzzing import Draw, correct_or_named, fuzz, uncovered
from torch import nn

from lecture_lib import tricks
from lecture_lib.tricks import history, minibatch, replay, virtual_batch_norm, zero_sum


@fuzz(
    history.HistoricalAverage, history.HistoricalAverage.update, history.HistoricalAverage.penalty,
    history.HistoricalAverage.state_dict, history.HistoricalAverage.load_state_dict,
)  # fmt: skip
def test_historical_average(draw):
    parameters = [draw.tensor(draw.size()) for _ in range(draw.size(1, 2))]
    average = correct_or_named(tricks.HistoricalAverage, parameters)
    if average is not None:
        for p in parameters:
            p.add_(draw.one_of(1.0, 1e30))
        average.update()
        correct_or_named(average.penalty, names=("parameters",), check=lambda penalty: penalty >= 0)
        other = tricks.HistoricalAverage([draw.spoiled(torch.rand(draw.size(), dtype=torch.float64))])
        correct_or_named(average.load_state_dict, other.state_dict(), names=("parameters",))


@fuzz(minibatch.MinibatchDiscrimination, minibatch.MinibatchDiscrimination.forward)
def test_minibatch_discrimination(draw):
    sizes = [draw.count() for _ in range(3)]
    layer = correct_or_named(tricks.MinibatchDiscrimination, *sizes, generator=draw.generator())
    if layer is not None:
        f = draw.tensor(draw.size(), sizes[0])
        f = f if draw.odd() else f.nan_to_num(0.0, 1.0, -1.0).clamp(-9, 9)
        correct_or_named(layer, f, names=("f",), check=lambda made: made.shape == (len(f), sizes[0] + sizes[1]))


@fuzz(minibatch.closeness)
def test_closeness(draw):
    given = draw.tensor(*draw.one_of((), (2,)), draw.size(), draw.size(), draw.size())

    def check(close) -> bool:
        return close.shape == given.shape[:-1] and bool(((close >= -0.1) & (close <= given.shape[-3])).all())

    correct_or_named(tricks.closeness, given, check=check)


def same_as(images):
    return lambda out: out.shape == images.shape


@fuzz(replay.ReplayBuffer)
def test_replay_buffer(draw):
    buffer = correct_or_named(tricks.ReplayBuffer, draw.count(0), draw.generator())
    if buffer is not None:
        for _ in range(3):
            images = draw.tensor(draw.size(), 2)
            correct_or_named(buffer, images, check=same_as(images), names=("images",), finite=False)


@fuzz(replay.OldCheckpoints, replay.OldCheckpoints.keep, replay.OldCheckpoints.draw)
def test_old_checkpoints(draw):
    network = nn.Linear(1, 1)
    past = correct_or_named(tricks.OldCheckpoints, network, draw.count(), draw.generator())
    if past is not None:
        times = draw.size(1, 6)
        for _ in range(times):
            past.keep()
        assert len(past) == min(times, past.size)
        correct_or_named(past.draw, names=("checkpoint",), check=lambda old: old is not network)


def game(draw: Draw, size: int) -> tricks.ReplayUpdate:
    torch.manual_seed(0)
    random = draw.generator()
    return tricks.ReplayUpdate(
        nn.Linear(2, 3), nn.Linear(3, 1), lambda n: torch.randn(n, 2, generator=random),
        replay=tricks.ReplayBuffer(size, random),
    )  # fmt: skip


@fuzz(
    replay.ReplayUpdate, replay.ReplayUpdate.discriminator_step,
    replay.ReplayUpdate.state_dict, replay.ReplayUpdate.load_state_dict,
)  # fmt: skip
def test_replay_update(draw):
    update, other = game(draw, 2), game(draw, draw.one_of(2, 0))
    for _ in range(2):
        real = draw.spoiled(torch.rand(draw.size(), 3))
        correct_or_named(update.discriminator_step, real, names=("real_logits", "fake_logits"))
    correct_or_named(other.load_state_dict, update.state_dict(), names=("images",))


@fuzz(virtual_batch_norm.VirtualBatchNorm2d, virtual_batch_norm.VirtualBatchNorm2d.forward)
def test_virtual_batch_norm(draw):
    channels, references = draw.count(), draw.count()
    layer = correct_or_named(
        tricks.VirtualBatchNorm2d, channels, references=references, eps=draw.one_of(1e-5, 1e-5, 0.0, float("nan"))
    )
    if layer is not None:
        x = draw.tensor(references + draw.size(0, 3), channels, draw.size(), draw.size())
        correct_or_named(layer, x, names=("x",), check=lambda made: made.shape == x.shape)


def network(references: int) -> nn.Module:
    return nn.Sequential(nn.Identity(), tricks.VirtualBatchNorm2d(2, references=references))


@fuzz(virtual_batch_norm.WithReference, virtual_batch_norm.WithReference.forward)
def test_with_reference(draw):
    reference = draw.tensor(draw.size(), 2, 2, 2)
    whole = correct_or_named(
        tricks.WithReference, network(draw.one_of(1, 2, 3, 4, 5)), reference, finite=False, names=("reference",)
    )
    if whole is not None:
        x = draw.tensor(draw.size(), 2, 2, 2)
        correct_or_named(whole, x, names=("x",), check=lambda made: made.shape == x.shape)


@fuzz(virtual_batch_norm.virtualised)
def test_virtualised(draw):
    layers = nn.Sequential(draw.one_of(nn.BatchNorm2d(2), nn.ReLU()), nn.ReLU())
    correct_or_named(tricks.virtualised, layers, draw.tensor(draw.size(), 2, 2, 2), finite=False)


@fuzz(zero_sum.xy_game)
def test_xy_game(draw):
    rule, steps = draw.one_of(*tricks.XY_RULES, "", "Replay"), draw.one_of(3, 30, 0, -1, 1.5)
    given = {"learning_rate": draw.number(0.01, 1), "strength": draw.number(), "k": draw.count(0)}
    given["start"] = draw.one_of((1.0, 1.0), (0.0, float("nan")), (1.0,), (1e308, 1e308))
    correct_or_named(tricks.xy_game, rule, steps=steps, **given, check=lambda path: path.shape == (steps + 1, 2))


def test_every_function_is_fuzzed():
    assert not uncovered("lecture_lib.tricks", without={})
