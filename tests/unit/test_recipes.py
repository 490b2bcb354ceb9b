"""The recipes of the shipped weights, run at the smallest scale on the images that ship with the book."""

import json
import shutil
from pathlib import Path

import pytest
import torch

from lecture_lib import data, pretrained, rbm, recipes


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """An empty folder for weights, with everything else that a recipe reads and writes kept apart from the user's."""
    monkeypatch.setenv("LECTURE_SCALE", "smoke")
    monkeypatch.setenv("LECTURE_DATA", str(Path(data.__file__).parent / "shipped"))
    monkeypatch.setenv("LECTURE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(pretrained, "FOLDER", tmp_path / "weights")
    return tmp_path / "weights"


def tiny(where, checkpoint):
    return {"W": torch.ones(2, 2)}, {"seed": 0}


def forbidden(where, checkpoint):
    raise AssertionError("nothing may be trained")


def test_the_rbm_recipe_writes_weights_and_a_full_card(folder, tmp_path):
    card = recipes.make("rbm-mnist", where="cpu", folder=folder)
    weights = pretrained.load("rbm-mnist")
    assert {"recipe", "data", "seed", "versions", "device", "minutes", "measured", "updates"} <= weights.card.keys()
    assert card.items() <= weights.card.items()
    assert card["recipe"].endswith("rbm-mnist, scale smoke")
    assert card["updates"] == 20
    machine = rbm.RBM.from_tensors(weights.tensors)
    assert (machine.n_visible, machine.n_hidden) == (784, 500)
    # One short epoch leaves the machine near independent pixels, where both estimates are precise and agree.
    measured = card["measured"]
    assert -220 < measured["test_log_likelihood"] < -190
    assert measured["conservative_test_log_likelihood"] == pytest.approx(measured["test_log_likelihood"], abs=1)
    assert not list((tmp_path / "cache").rglob("*.safetensors")), "the checkpoint of a finished training has to go"


def test_a_short_training_never_replaces_a_full_one(folder, monkeypatch):
    monkeypatch.setitem(recipes.RECIPES, "rbm-mnist", forbidden)
    folder.mkdir()
    for suffix in ("json", "safetensors"):
        shutil.copy(Path(pretrained.__file__).parent / "pretrained" / f"rbm-mnist.{suffix}", folder)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(ValueError, match="rbm-mnist.json is of scale full; a training at scale smoke would replace it"):
        recipes.make("rbm-mnist", where="cpu", folder=folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_full_training_replaces_a_full_one_and_a_short_one_a_short_one(folder, monkeypatch):
    monkeypatch.setitem(recipes.RECIPES, "tiny", tiny)
    for scale in ("smoke", "read", "full", "full"):
        monkeypatch.setenv("LECTURE_SCALE", scale)
        recipes.make("tiny", where="cpu", folder=folder)
        assert json.loads((folder / "tiny.json").read_text("utf-8"))["recipe"].endswith(f"scale {scale}")


def test_an_unknown_recipe_lists_the_known_ones(folder):
    with pytest.raises(ValueError, match="no recipe is called 'rbm'; there are: .*rbm-mnist"):
        recipes.make("rbm", folder=folder)
    assert not folder.exists()
