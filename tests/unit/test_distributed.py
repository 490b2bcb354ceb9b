"""Recipes in two processes, by the real torchrun; and recipes that are killed by the operating system."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import team
import torch
from safetensors.torch import load_file

import lecture_lib
from lecture_lib import data, distributed, pretrained, recipes, training

HERE = Path(__file__).parent
SINGLE = (sys.executable,)
TORCHRUN = (sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2")
CLI = ("-m", "lecture_lib.recipes", team.RECIPE, "--device", "cpu")
KILLED = (team.RECIPE, "--device", "cpu")


def start(command: tuple, cache: Path) -> subprocess.CompletedProcess:
    """A process of its own, at the smallest scale, with everything that it reads and writes apart from the user's."""
    shipped = Path(data.__file__).parent / "shipped"
    ours = {"LECTURE_SCALE": "smoke", "LECTURE_DATA": str(shipped), "LECTURE_CACHE": str(cache), "TQDM_DISABLE": "1"}
    command = [str(part) for part in command]
    return subprocess.run(command, env={**os.environ, **ours}, capture_output=True, text=True, timeout=600)


def weights(folder: Path) -> dict[str, torch.Tensor]:
    return load_file(folder / f"{team.RECIPE}.safetensors")


def checkpoints(cache: Path) -> list[Path]:
    return list((cache / "checkpoints").glob("*"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("team")


@pytest.fixture(scope="module")
def one() -> team.Training:
    """What a single process reaches."""
    whole = team.Training()
    whole.history = whole.run()
    return whole


@pytest.fixture(scope="module")
def two(folder) -> list[tuple[dict, dict[str, torch.Tensor]]]:
    """What each of two processes reports, and the tensors that it ends with."""
    with pytest.raises(KeyboardInterrupt):
        team.Training(stop=11).run(checkpoint=folder / "of-one-process.safetensors", every_seconds=0)
    done = start((*TORCHRUN, HERE / "team.py", folder), folder / "cache")
    assert done.returncode == 0, done.stderr
    return [
        (json.loads((folder / f"{r}.json").read_text("utf-8")), load_file(folder / f"{r}.safetensors")) for r in (0, 1)
    ]


def of(tensors: dict[str, torch.Tensor], part: str) -> dict[str, torch.Tensor]:
    return {name.removeprefix(f"{part}/"): x for name, x in tensors.items() if name.startswith(f"{part}/")}


def test_the_data_are_split_once(one, two):
    (first, _), (second, _) = two
    assert first["processes"] == second["processes"] == 2
    halves = list(zip(first["examples"], second["examples"], strict=True))
    assert all(len(a) == len(b) == team.BATCH // 2 for a, b in halves)
    assert [a + b for a, b in halves] == one.examples  # the same batches in the same order, cut in two
    epoch = sum([a + b for a, b in halves[: team.EXAMPLES // team.BATCH]], [])
    assert len(set(epoch)) == len(epoch) == 48


def test_both_end_with_the_same_parameters(two):
    (first, ours), (second, theirs) = two
    torch.testing.assert_close(ours, theirs, rtol=0, atol=0)  # the state of the common generator is among them
    assert first["loss"] == second["loss"]


def test_they_reach_what_one_process_reaches(one, two):
    (_, tensors), _ = two
    torch.testing.assert_close(of(tensors, "exact"), dict(one.network.state_dict()), rtol=0, atol=1e-5)
    np.testing.assert_allclose(two[0][0]["loss"], one.history["loss"], atol=1e-5)
    before = team.Training().network.state_dict()
    assert (of(tensors, "exact")["0.weight"] - before["0.weight"]).abs().max() > 0.05


def test_each_draws_noise_of_its_own(two):
    noise = two[0][0]["noise"] + two[1][0]["noise"]
    assert len(set(noise)) == len(noise) == 36


def test_two_processes_go_on_where_one_was_killed(one, two):
    (facts, tensors), _ = two
    assert facts["resumed updates"] == 18 - 11
    torch.testing.assert_close(of(tensors, "resumed"), dict(one.network.state_dict()), rtol=0, atol=1e-5)


def test_one_process_goes_on_where_two_were_killed(one, two, folder):
    alone = team.Training()
    alone.run(checkpoint=folder / "of-two-processes.safetensors")
    assert alone.examples == one.examples[11:]
    torch.testing.assert_close(alone.network.state_dict(), one.network.state_dict(), rtol=0, atol=1e-5)


def test_a_boltzmann_machine_learns_in_two_processes(two):
    (_, tensors), _ = two
    whole = team.boltzmann(100)
    found = of(tensors, "certain")
    torch.testing.assert_close(found.pop("chains"), whole.chains, rtol=0, atol=0)
    # Weights of 100 and more; two halves of a batch are added in another order, and processors round differently.
    torch.testing.assert_close(found, dict(whole.rbm.state_dict()), rtol=1e-5, atol=1e-4)
    chains = of(tensors, "draws")["chains"]
    assert chains.shape == (12, 6)
    assert not torch.equal(chains[:6], chains[6:]), "the two halves need noise of their own"


def test_messages_between_processes(two):
    for facts, _ in two:
        assert facts["gathered"] == [0, 1]
        assert facts["from first"] == {"rank": 0}
        assert facts["agree"] == [True, False]


def test_what_several_processes_cannot_do_is_named_by_all(two):
    for facts, _ in two:
        found = facts["failures"]
        assert found["update for one"].startswith(
            "ValueError: function is an update for one process, and 2 were started"
        )
        assert found["odd batch"].startswith("ValueError: 2 processes cannot share 7 rows evenly")
        assert found["start"].startswith("ValueError: the processes hold different states before the first update")
        assert found["drift"].startswith("ValueError: the processes hold different states after the last update")
        assert found["not finite"].startswith("FloatingPointError: loss is nan at update ")


def test_a_recipe_of_two_processes_goes_on_after_a_kill_to_the_same_weights(folder, two, tmp_path):
    done = start((*TORCHRUN, HERE / "killed.py", "update-9", *KILLED, "--folder", tmp_path), tmp_path / "cache")
    assert done.returncode != 0 and "SIGKILL" in done.stderr
    assert len(checkpoints(tmp_path / "cache")) == 1
    assert not list(tmp_path.glob("*.json"))
    done = start((*TORCHRUN, *CLI, "--folder", tmp_path), tmp_path / "cache")
    assert done.returncode == 0, done.stderr
    assert done.stdout.count(f"{team.RECIPE}: ") == 1  # one of the two speaks
    torch.testing.assert_close(weights(tmp_path), weights(folder), rtol=0, atol=0)
    card = json.loads((tmp_path / f"{team.RECIPE}.json").read_text("utf-8"))
    assert card["processes"] == 2 and card["updates"] == 15
    assert not checkpoints(tmp_path / "cache")


def test_a_killed_recipe_goes_on_to_the_same_weights_and_heals_what_a_kill_left(tmp_path, monkeypatch):
    cache, whole, folder = tmp_path / "cache", tmp_path / "whole", tmp_path / "weights"
    for name, value in {"SCALE": "smoke", "DATA": Path(data.__file__).parent / "shipped", "CACHE": cache}.items():
        monkeypatch.setenv(f"LECTURE_{name}", str(value))
    recipes.make(team.RECIPE, where="cpu", folder=whole)
    assert "processes" not in json.loads((whole / f"{team.RECIPE}.json").read_text("utf-8"))
    pretrained.save(team.RECIPE, {"W": torch.zeros(1)}, {"recipe": "an older one"}, folder=folder)
    old = pretrained_in(folder, monkeypatch).card["sha256"]

    done = start((*SINGLE, HERE / "killed.py", "update-9", *KILLED, "--folder", folder), cache)
    assert done.returncode == -signal.SIGKILL
    assert len(checkpoints(cache)) == 1 and pretrained.load(team.RECIPE).card["sha256"] == old

    done = start((*SINGLE, HERE / "killed.py", "card", *KILLED, "--folder", folder), cache)
    assert done.returncode == -signal.SIGKILL, done.stderr
    new = json.loads((whole / f"{team.RECIPE}.json").read_text("utf-8"))["sha256"]
    with pytest.raises(ValueError, match=f"{team.RECIPE}.safetensors is damaged or foreign.*{new}.*says {old}"):
        pretrained.load(team.RECIPE)

    done = start((*SINGLE, *CLI, "--folder", folder), cache)
    assert done.returncode == 0, done.stderr
    assert pretrained.load(team.RECIPE).card["sha256"] == new
    assert not checkpoints(cache)


def pretrained_in(folder: Path, monkeypatch) -> pretrained.Weights:
    monkeypatch.setattr(pretrained, "FOLDER", folder)
    return pretrained.load(team.RECIPE)


# --- one process ----------------------------------------------------------------------------------------------------


def test_one_process_shares_with_nobody():
    with distributed.together(torch.device("cpu")) as where:
        assert where == torch.device("cpu")
        assert (distributed.processes(), distributed.rank()) == (1, 0)
    x, generator = torch.arange(7.0), torch.Generator().manual_seed(1)
    with distributed.own_noise(generator, 3):
        drawn = torch.rand(4, generator=generator)
    assert torch.equal(drawn, torch.rand(4, generator=torch.Generator().manual_seed(1)))
    assert torch.equal(distributed.share(x), x) and distributed.gather(x) is x
    assert distributed.agree(1) and distributed.from_first("x") == "x"
    distributed.check(lambda: None)


def test_accelerate_is_imported_for_several_processes_only(tmp_path):
    code = "import sys, lecture_lib.recipes, lecture_lib.training; sys.exit('accelerate' in sys.modules)"
    assert Path(lecture_lib.__file__).is_file()
    assert start((sys.executable, "-c", code), tmp_path).returncode == 0


@pytest.fixture
def started_by_torchrun(monkeypatch):
    for name in ("WORLD_SIZE", "LOCAL_WORLD_SIZE"):
        monkeypatch.setenv(name, "2")


def test_a_missing_accelerate_is_named(started_by_torchrun, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "accelerate", None)
    assert recipes.main([team.RECIPE, "--device", "cpu"]) == 1
    assert "error: several processes train together through the package accelerate" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("where", "message"),
    [
        ("mps", "2 processes cannot share mps; use --device cpu"),
        ("cuda:0", "2 processes cannot share cuda:0; use --device cpu"),
        ("cuda", "2 processes need a GPU each, and this machine has 1; use --device cpu"),
    ],
)
def test_devices_that_cannot_be_shared_are_named(started_by_torchrun, monkeypatch, where, message):
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 1)
    with pytest.raises(ValueError, match=message), distributed.together(torch.device(where)):
        pass
    assert distributed.processes() == 1


def test_gradients_and_losses_of_one_process_stay_as_they_are():
    w = torch.nn.Parameter(torch.ones(2))
    loss = (w * torch.tensor([1.0, 2.0])).sum()
    loss.backward()
    assert distributed.average_gradients([w], loss).item() == 3
    np.testing.assert_array_equal(w.grad, [1, 2])
    assert training.Descent.averages
