"""Odd arguments for the building blocks of networks, the loop of trainings, and processes that train together."""

import dataclasses
import math

import torch
from fuzzing import correct_or_named, fuzz, uncovered
from torch import nn

from lecture_lib import distributed, networks, training


@fuzz(networks.mlp)
def test_mlp(draw):
    sizes = [draw.count() for _ in range(draw.size(2, 4))]
    correct_or_named(networks.mlp, sizes, generator=draw.generator(), check=lambda net: net[0].in_features == sizes[0])


@fuzz(networks.side_by_side)
def test_side_by_side(draw):
    copies, sizes = draw.count(), [draw.count() for _ in range(draw.size(2, 3))]
    made = correct_or_named(networks.side_by_side, copies, sizes, generator=draw.generator())
    if made is not None:
        x = draw.tensor(copies * draw.size(), sizes[0])
        x = x.nan_to_num().clamp(-9, 9) if x.is_floating_point() else x
        correct_or_named(made, x, names=("x",), check=lambda out: out.shape == (len(x), sizes[-1]))


@fuzz(
    networks.convolutional_encoder, networks.convolutional_decoder, networks.deconvolutional_generator,
    networks.convolutional_discriminator,
)  # fmt: skip
def test_convolutional_networks(draw):
    one, two, side = draw.count(), draw.count(), draw.one_of(4, 8, 12, 2, 6, 0, -4, 4.0)
    random = draw.generator()
    kind = draw.one_of("encoder", "decoder", "generator", "discriminator")
    if kind in ("encoder", "decoder"):
        function = getattr(networks, f"convolutional_{kind}")
        shape = (2, 1, side, side) if kind == "encoder" else (2, one)
        out = (2, one) if kind == "encoder" else (2, 1, side, side)
        made = correct_or_named(function, one, channels=two, side=side, generator=random)
    elif kind == "generator":
        shape, out = (2, one), (2, 1, side, side)
        made = correct_or_named(networks.deconvolutional_generator, one, two, size=side, generator=random)
    else:
        shape, out, normalise = (2, two, side, side), (2, 1), draw.one_of(True, False)
        made = correct_or_named(
            networks.convolutional_discriminator, one, size=side, colours=two, normalise=normalise, generator=random
        )
    assert made is None or made(torch.zeros(shape)).shape == out


@fuzz(networks.u_net)
def test_u_net(draw):
    counts, size, depth = [draw.count() for _ in range(3)], draw.one_of(8, 16, 4, 6, 0, -8, 2.5), draw.count()
    skips = draw.one_of(True, False)
    made = correct_or_named(networks.u_net, *counts, size=size, depth=depth, skips=skips, generator=draw.generator())
    assert made is None or made(torch.zeros(2, counts[0], size, size)).shape == (2, counts[1], size, size)


@fuzz(networks.residual_translator)
def test_residual_translator(draw):
    counts, size = [draw.count(1, 2) for _ in range(4)], draw.one_of(4, 8, 3, 0, -2, 4.0)
    made = correct_or_named(networks.residual_translator, *counts, size=size, generator=draw.generator())
    assert made is None or made(torch.zeros(2, counts[0], size, size)).shape == (2, counts[1], size, size)


@fuzz(networks.patch_discriminator, networks.receptive_field)
def test_patch_discriminator(draw):
    inputs, width, halvings = draw.count(), draw.count(), draw.count(1, 2)
    made = correct_or_named(networks.patch_discriminator, inputs, width, halvings=halvings, generator=draw.generator())
    if made is not None:
        field = networks.receptive_field(made)
        assert made(torch.zeros(2, inputs, field, field)).shape[:2] == (2, 1)
        odd = draw.one_of(nn.Linear(2, 2), nn.Conv2d(1, 1, (1, 2)), nn.MaxPool2d(2), nn.ReLU(), nn.Flatten())
        correct_or_named(networks.receptive_field, nn.Sequential(made, odd), names=("receptive", "kernel_size"))


@fuzz(networks.Skip, networks.Skip.forward, networks.Residual, networks.Residual.forward)
def test_skip_and_residual(draw):
    kind = draw.one_of(networks.Skip, networks.Residual)
    inner = draw.one_of(nn.Identity(), nn.Flatten(), nn.ZeroPad2d(1), nn.Flatten(0, 1))
    x = draw.tensor(draw.size(), 2, 2, 2, low=0, high=1)
    x = x if not x.is_floating_point() else x.nan_to_num().clamp(-9, 9)
    correct_or_named(kind(inner), x, names=("inner",))


@fuzz(networks.PositionBias, networks.PositionBias.forward)
def test_position_bias(draw):
    shape = [draw.count() for _ in range(3)]
    layer = correct_or_named(networks.PositionBias, *shape)
    if layer is not None:
        x = draw.tensor(draw.size(), *shape)
        correct_or_named(layer, x, names=("x",), check=lambda out: out.shape == x.shape, finite=False)


@fuzz(networks.initialise_)
def test_initialise(draw):
    std = draw.one_of(None, draw.number(0, 1))
    layers = nn.Sequential(nn.Linear(2, 3), nn.ConvTranspose2d(1, 2, 3, stride=2))
    correct_or_named(networks.initialise_, layers, draw.generator(), std=std)


# ------------------------------------------------------------------------------------------------------------ trainings


@fuzz(training.one_cycle)
def test_one_cycle(draw):
    correct_or_named(
        training.one_cycle, draw.number(), warm_up=draw.number(), check=lambda share: -1e-9 <= share <= 1 + 1e-9
    )


@fuzz(training.Descent, training.Descent.state_dict, training.Descent.load_state_dict)
def test_descent(draw):
    parameters = [torch.ones(2, requires_grad=True)] * draw.one_of(1, 1, 1, 0)
    loss = draw.one_of(lambda x: (x * parameters[0][0]).sum(), lambda x: parameters[0].sum() / 0)
    descent = correct_or_named(training.Descent, parameters, loss, learning_rate=draw.number())
    if descent is not None:
        progress = draw.number()
        # whether a loss is finite is seen by the loop, every 50 updates: a look at each one would make a GPU wait
        correct_or_named(descent, draw.spoiled(torch.ones(2)), progress, names=("progress", "loss"), finite=False)
        descent.load_state_dict(descent.state_dict())


@dataclasses.dataclass(frozen=True)
class Seen:
    mean: torch.Tensor


@fuzz(training.train)
def test_train(draw):
    data = draw.tensor(draw.size(1, 6), 2)
    data = (data, draw.tensor(len(data) if data.dim() else 2)) if draw.odd() else data

    def update(*batch) -> Seen:
        return Seen(sum(x.double().mean() for x in batch[:-1]))

    given = {"epochs": draw.count(1, 2), "batch_size": draw.count(), "generator": draw.generator()}
    correct_or_named(training.train, update, data, **given, names=("mean", "examples"))


# ------------------------------------------------------------------------------------------------------------ processes


@fuzz(
    distributed.share, distributed.gather, distributed.average, distributed.agree, distributed.from_first,
    distributed.processes, distributed.rank, distributed.check,
)  # fmt: skip
def test_one_process_has_everything(draw):
    rows = draw.tensor(draw.size(), 2)
    same = lambda found: torch.equal(found.nan_to_num(), rows.nan_to_num())  # noqa: E731
    assert distributed.processes() == 1 and distributed.rank() == 0 and distributed.check(None) is None
    correct_or_named(distributed.share, rows, check=same, finite=False)
    correct_or_named(distributed.gather, rows, check=same, finite=False)
    correct_or_named(distributed.average, [rows], check=lambda means: same(means[0]), finite=False)
    assert distributed.agree(math.nan) and same(distributed.from_first(rows))


@fuzz(distributed.average_gradients)
def test_average_gradients(draw):
    loss = draw.tensor()
    found = distributed.average_gradients([torch.ones(2)], loss)
    assert torch.equal(found.nan_to_num(), loss.nan_to_num()) and not found.requires_grad


@fuzz(distributed.own_noise, distributed.together)
def test_one_process_draws_on(draw):
    with distributed.together(torch.device("cpu")) as device, distributed.own_noise(draw.generator(3), draw.size()):
        assert device == torch.device("cpu")


def test_every_function_is_fuzzed():
    without = {
        "lecture_lib.training.Stateful": "a protocol: it says what others have to do",
        "lecture_lib.training.resume_optimiser": "takes what an optimiser's state_dict gave; see test_training.py",
        "lecture_lib.networks.operations": "counts those of a call, and looks at nothing itself",
    }
    modules = ("lecture_lib.networks", "lecture_lib.training", "lecture_lib.distributed")
    assert not uncovered(*modules, without=without)
