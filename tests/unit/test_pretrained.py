"""Shipped weights: checked on loading, replaced whole or not at all."""

import json

import pytest
import torch

from lecture_lib import pretrained


def test_round_trip_in_half_precision(tmp_path, monkeypatch):
    monkeypatch.setattr(pretrained, "FOLDER", tmp_path)
    W = torch.randn(3, 4)
    pretrained.save("tiny", {"W": W}, {"recipe": "by hand"}, folder=tmp_path)
    loaded = pretrained.load("tiny")
    torch.testing.assert_close(loaded.tensors["W"], W.half().float(), rtol=0, atol=0)
    assert loaded.card["recipe"] == "by hand"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["tiny.json", "tiny.safetensors"]


def test_damage_is_noticed(tmp_path, monkeypatch):
    monkeypatch.setattr(pretrained, "FOLDER", tmp_path)
    pretrained.save("tiny", {"W": torch.zeros(3)}, {}, folder=tmp_path)
    path = tmp_path / "tiny.safetensors"
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    with pytest.raises(ValueError, match="tiny.safetensors is damaged.*run.py train tiny"):
        pretrained.load("tiny")


def test_an_unknown_name_lists_the_known_ones(tmp_path, monkeypatch):
    monkeypatch.setattr(pretrained, "FOLDER", tmp_path)
    pretrained.save("tiny", {"W": torch.zeros(3)}, {}, folder=tmp_path)
    with pytest.raises(FileNotFoundError, match="'huge'; there are: tiny"):
        pretrained.load("huge")


def test_a_failed_write_changes_nothing(tmp_path):
    target = tmp_path / "file"
    target.write_text("not a folder")
    with pytest.raises(OSError, match="nothing was changed"):
        pretrained.write_atomically(target / "below", b"x")
    assert target.read_text() == "not a folder"


@pytest.mark.parametrize("path", sorted(pretrained.FOLDER.glob("*.json")), ids=lambda path: path.stem)
def test_every_shipped_file_loads_and_has_a_full_card(path):
    weights = pretrained.load(path.stem)
    card = json.loads(path.read_text(encoding="utf-8"))
    assert {"recipe", "data", "seed", "versions", "device", "minutes", "measured"} <= card.keys()
    assert all(tensor.isfinite().all() for tensor in weights.tensors.values())
    assert path.with_suffix(".safetensors").stat().st_size <= 2e6
