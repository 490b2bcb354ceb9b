"""The training loop: order, history, early errors, and going on after a kill with the same result."""

import copy
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import torch

from lecture_lib.training import Descent, one_cycle, train


@dataclass(frozen=True)
class Loss:
    loss: torch.Tensor


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


class Regression:
    """A linear regression by Adam, with a dropout-like use of its own generator."""

    def __init__(self, fail_at: int | None = None):
        self.model = torch.nn.Linear(3, 1)
        torch.nn.init.zeros_(self.model.weight), torch.nn.init.zeros_(self.model.bias)
        self.optimiser = torch.optim.Adam(self.model.parameters(), lr=0.05)
        self.calls, self.fail_at = 0, fail_at

    def __call__(self, x, y, progress):
        self.calls += 1
        if self.calls == self.fail_at:
            raise KeyboardInterrupt
        loss = (self.model(x).squeeze(1) - y).square().mean()
        self.optimiser.zero_grad()
        loss.backward()
        self.optimiser.step()
        return Loss(loss.detach())

    @property
    def parts(self):
        return {"model": self.model, "optimiser": self.optimiser}


def data(n: int = 103):
    x = torch.randn(n, 3, generator=seeded())
    return x, x @ torch.tensor([1.0, -2.0, 0.5]) + 0.3


def test_every_example_once_per_epoch_in_a_seeded_order():
    seen = []

    def update(batch, progress):
        seen.append(batch.clone())
        return Loss(torch.tensor(1.0))

    numbers = torch.arange(10.0)
    history = train(update, numbers, epochs=2, batch_size=5, generator=seeded())
    first, second = torch.cat(seen[:2]), torch.cat(seen[2:])
    assert len(history) == 4
    assert sorted(first.tolist()) == sorted(second.tolist()) == numbers.tolist()
    assert first.tolist() != second.tolist()
    order = copy.copy(seen)
    seen.clear()
    train(update, numbers, epochs=2, batch_size=5, generator=seeded())
    assert all(torch.equal(a, b) for a, b in zip(order, seen, strict=True))


def test_progress_runs_from_zero_to_one_and_history_holds_every_update():
    progresses = []

    def update(batch, progress):
        progresses.append(progress)
        return Loss(torch.tensor(float(len(progresses))))

    epochs = []
    history = train(
        update, torch.zeros(20), epochs=3, batch_size=2, generator=seeded(), on_epoch=epochs.append, description="x"
    )
    assert progresses == pytest.approx([i / 30 for i in range(30)])
    assert history["loss"].tolist() == list(range(1, 31))
    assert epochs == [1, 2, 3]
    assert history.cpu_seconds >= 0


def test_training_learns():
    regression = Regression()
    history = train(regression, data(), epochs=60, batch_size=10, generator=seeded())
    assert history["loss"][-1] < 1e-3 < history["loss"][0]


@pytest.mark.parametrize("stop", [1, 10, 11, 17, 30])
def test_an_interrupted_training_goes_on_to_the_same_result(tmp_path, stop):
    whole = Regression()
    expected = train(whole, data(), epochs=3, batch_size=10, generator=seeded(5), parts=whole.parts)
    path = tmp_path / "checkpoint.safetensors"
    interrupted = Regression(fail_at=stop)
    with pytest.raises(KeyboardInterrupt):
        train(
            interrupted,
            data(),
            epochs=3,
            batch_size=10,
            generator=seeded(5),
            parts=interrupted.parts,
            checkpoint=path,
            every_seconds=0,
        )
    resumed = Regression()
    history = train(
        resumed,
        data(),
        epochs=3,
        batch_size=10,
        generator=seeded(99 if stop > 1 else 5),
        parts=resumed.parts,
        checkpoint=path,
    )
    assert resumed.calls == 30 - (stop - 1)
    assert torch.equal(resumed.model.weight, whole.model.weight)
    np.testing.assert_array_equal(history["loss"], expected["loss"])
    assert not list(tmp_path.glob("*.partial"))


@pytest.mark.parametrize("fused", [True, False])
def test_an_interrupted_training_of_a_channels_last_network_goes_on_to_the_same_result(tmp_path, fused):
    def trained(stop: int | None = None, checkpoint: Path | None = None) -> torch.Tensor:
        layer = torch.nn.Conv2d(4, 6, 3).to(memory_format=torch.channels_last)
        torch.nn.init.normal_(layer.weight, generator=seeded(3))
        torch.nn.init.zeros_(layer.bias)
        calls = 0

        def loss(x: torch.Tensor) -> torch.Tensor:
            nonlocal calls
            calls += 1
            if calls == stop:
                raise KeyboardInterrupt
            return (layer(x) * torch.linspace(-1, 1, 6)[:, None, None]).square().mean()

        descent = Descent(layer.parameters(), loss, learning_rate=0.1, fused=fused)
        parts, x = {"layer": layer, "descent": descent}, torch.randn(24, 4, 5, 5, generator=seeded(4))
        plan = {"parts": parts, "checkpoint": checkpoint, "every_seconds": 0}
        train(descent, x, epochs=2, batch_size=4, generator=seeded(5), **plan)
        return layer.weight.detach()

    path = tmp_path / "checkpoint.safetensors"
    with pytest.raises(KeyboardInterrupt):
        trained(7, path)
    assert torch.equal(trained(checkpoint=path), trained())


def test_a_checkpoint_of_another_training_or_a_damaged_one_is_refused(tmp_path):
    path = tmp_path / "checkpoint.safetensors"
    first = Regression()
    train(first, data(), epochs=1, batch_size=10, generator=seeded(), parts=first.parts, checkpoint=path)
    other = Regression()
    with pytest.raises(ValueError, match="belongs to another training"):
        train(other, data(), epochs=2, batch_size=10, generator=seeded(), parts=other.parts, checkpoint=path)
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(ValueError, match="cannot be read.*delete it to start again"):
        train(other, data(), epochs=1, batch_size=10, generator=seeded(), parts=other.parts, checkpoint=path)


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_scalar_that_is_not_finite_stops_early_and_names_the_update(value):
    calls = []

    def update(batch, progress):
        calls.append(1)
        return Loss(torch.tensor(value if len(calls) == 7 else 1.0))

    with pytest.raises(FloatingPointError, match="loss is (nan|inf) at update 7 of 1000; lower the learning rate"):
        train(update, torch.zeros(1000), epochs=10, batch_size=10, generator=seeded())
    assert len(calls) <= 50


@pytest.mark.parametrize(
    ("tensors", "epochs", "batch_size", "message"),
    [
        ((torch.zeros(4), torch.zeros(5)), 1, 2, r"\[4, 5\] examples; they have to have equally many"),
        (torch.zeros(0), 1, 1, "0 examples"),
        (torch.zeros(4), 1, 5, "4 examples, batch_size=5"),
        (torch.zeros(4), 0, 2, "epochs is 0"),
    ],
)
def test_what_cannot_be_trained_is_named(tensors, epochs, batch_size, message):
    with pytest.raises(ValueError, match=message):
        train(lambda *_: Loss(1.0), tensors, epochs=epochs, batch_size=batch_size, generator=seeded())


def test_a_checkpoint_of_a_network_of_another_size_is_refused(tmp_path):
    path = tmp_path / "checkpoint.safetensors"
    first, other = Regression(), Regression()
    train(first, data(), epochs=1, batch_size=10, generator=seeded(), parts=first.parts, checkpoint=path)
    other.model = torch.nn.Linear(4, 1)
    with pytest.raises(ValueError, match="does not fit: model of this training has another form.*delete it to start"):
        train(other, data(), epochs=1, batch_size=10, generator=seeded(), parts=other.parts, checkpoint=path)


def test_a_full_disk_leaves_the_old_checkpoint_and_no_half_of_a_new_one(tmp_path, monkeypatch):
    path = tmp_path / "checkpoint.safetensors"
    options = {"epochs": 1, "batch_size": 10, "checkpoint": path, "every_seconds": 0}
    first, second, third = Regression(fail_at=5), Regression(), Regression()
    with pytest.raises(KeyboardInterrupt):
        train(first, data(), generator=seeded(), parts=first.parts, **options)
    before = path.read_bytes()

    def full(self, content):
        self.touch()
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("pathlib.Path.write_bytes", full)
        with pytest.raises(OSError, match="No space left on device; nothing was changed"):
            train(second, data(), generator=seeded(), parts=second.parts, **options)
    assert second.calls == 1
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
    train(third, data(), generator=seeded(), parts=third.parts, **options)
    assert third.calls == 10 - 4


def squares(parameter: torch.Tensor):
    """A loss whose gradient is known: Σ_i (parameter_i − x_i)², mean over the batch."""
    return lambda x: (parameter - x).square().sum(1).mean()


@pytest.mark.parametrize("fused", [False, True])
def test_descent_is_adam_with_the_rate_of_the_cycle(fused):
    parameter = torch.nn.Parameter(torch.tensor([1.0, -2.0, 0.5], dtype=torch.float64))
    descent = Descent([parameter], squares(parameter), learning_rate=0.1, fused=fused)
    assert descent.optimiser.defaults["fused"] is fused
    w, m, v = parameter.detach().clone(), torch.zeros(3, dtype=torch.float64), torch.zeros(3, dtype=torch.float64)
    for t, progress in enumerate((0.0, 0.05, 0.2, 0.6, 0.9, 1.0), start=1):
        x = torch.randn(4, 3, generator=seeded(t), dtype=torch.float64)
        before = (w - x).square().sum(1).mean()
        assert descent(x, progress).loss.item() == pytest.approx(before.item())  # the loss before the update
        gradient = 2 * (w - x.mean(0))
        m = 0.9 * m + 0.1 * gradient
        v = 0.99 * v + 0.01 * gradient**2
        step = (m / (1 - 0.9**t)) / ((v / (1 - 0.99**t)).sqrt() + 1e-8)
        w = w - 0.1 * one_cycle(progress) * step
        torch.testing.assert_close(parameter.detach(), w)


def test_one_cycle_rises_to_one_and_falls_to_zero():
    assert one_cycle(0) == pytest.approx(0.04)
    assert one_cycle(0.1) == pytest.approx(0.52)  # half-way up
    assert one_cycle(0.2) == pytest.approx(1)
    assert one_cycle(0.2 - 1e-9) == pytest.approx(1)
    assert one_cycle(0.6) == pytest.approx(0.5)  # half-way down
    assert one_cycle(1) == pytest.approx(0, abs=1e-12)
    assert one_cycle(0.25, warm_up=0.5) == pytest.approx(0.52)
    rates = [one_cycle(i / 100) for i in range(101)]
    assert rates[:21] == sorted(rates[:21]) and rates[20:] == sorted(rates[20:], reverse=True)


def test_descent_learns_a_regression_from_several_tensors():
    model = torch.nn.Linear(3, 1)
    descent = Descent(model.parameters(), lambda x, y: (model(x).squeeze(1) - y).square().mean(), learning_rate=0.1)
    history = train(descent, data(), epochs=60, batch_size=10, generator=seeded())
    assert history["loss"][-1] < 1e-6 < history["loss"][0]
    torch.testing.assert_close(model.weight.detach(), torch.tensor([[1.0, -2.0, 0.5]]), atol=1e-3, rtol=0)


def test_what_has_to_hold_after_every_step_holds():
    parameter = torch.nn.Parameter(torch.tensor([1.0, 2.0]))

    @torch.no_grad()
    def clip():
        parameter.clamp_(min=0)

    x = torch.tensor([[-3.0, 5.0]])
    descent = Descent([parameter], squares(parameter), learning_rate=0.5, after=clip)  # would go below zero
    for _ in range(30):
        descent(x, 0.2)
        assert (parameter >= 0).all()
    assert parameter[0] == 0 and parameter[1] > 3


def test_an_interrupted_descent_goes_on_to_the_same_result(tmp_path):
    def descent(fail_at: int = 0):
        parameter, calls = torch.nn.Parameter(torch.zeros(3)), []
        loss = squares(parameter)

        def failing(x):
            calls.append(1)
            if len(calls) == fail_at:
                raise KeyboardInterrupt
            return loss(x)

        step = Descent([parameter], failing, learning_rate=0.05)
        return parameter, step, {"model": torch.nn.ParameterList([parameter]), "descent": step}

    def run(update, parts, **options):
        return train(update, data()[0], epochs=3, batch_size=10, generator=seeded(5), parts=parts, **options)

    expected, update, parts = descent()
    whole = run(update, parts)
    path = tmp_path / "checkpoint.safetensors"
    _, update, parts = descent(fail_at=17)
    with pytest.raises(KeyboardInterrupt):
        run(update, parts, checkpoint=path, every_seconds=0)
    parameter, update, parts = descent()
    history = run(update, parts, checkpoint=path)
    assert torch.equal(parameter, expected)
    np.testing.assert_array_equal(history["loss"], whole["loss"])
