"""Shipped weights: checked on loading, replaced whole or not at all."""

import hashlib
import json
from pathlib import Path

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


@pytest.fixture
def tiny(tmp_path, monkeypatch) -> Path:
    """A folder with the weights "tiny"."""
    monkeypatch.setattr(pretrained, "FOLDER", tmp_path)
    pretrained.save("tiny", {"W": torch.zeros(3)}, {}, folder=tmp_path)
    return tmp_path


def one_bit_flipped(content: bytes) -> bytes:
    return content[:-1] + bytes([content[-1] ^ 1])


@pytest.mark.parametrize("spoil", [one_bit_flipped, lambda content: content[:-1], lambda content: b""])
def test_damage_is_noticed(tiny, spoil):
    path = tiny / "tiny.safetensors"
    whole, spoiled = path.read_bytes(), spoil(path.read_bytes())
    path.write_bytes(spoiled)
    expected, found = (hashlib.sha256(content).hexdigest() for content in (whole, spoiled))
    message = f"^tiny.safetensors is damaged or foreign: its SHA-256 is {found}, and tiny.json says {expected}; restore"
    with pytest.raises(ValueError, match=f"{message} both files.*run.py train tiny"):
        pretrained.load("tiny")


def test_weights_of_another_name_are_refused(tiny):
    pretrained.save("other", {"W": torch.ones(3)}, {}, folder=tiny)
    checksum = hashlib.sha256((tiny / "other.safetensors").read_bytes()).hexdigest()
    (tiny / "other.safetensors").replace(tiny / "tiny.safetensors")
    with pytest.raises(ValueError, match=f"tiny.safetensors is damaged or foreign: its SHA-256 is {checksum}"):
        pretrained.load("tiny")
    (tiny / "other.json").replace(tiny / "tiny.json")  # and now the card fits
    with pytest.raises(ValueError, match=rf"^tiny.safetensors holds the weights 'other' \(SHA-256 {checksum}\)"):
        pretrained.load("tiny")


def test_another_kind_of_file_is_refused_even_with_a_fitting_card(tiny):
    (tiny / "tiny.safetensors").write_bytes(b"PK\3\4 a pickle in a zip")
    checksum = hashlib.sha256((tiny / "tiny.safetensors").read_bytes()).hexdigest()
    (tiny / "tiny.json").write_text(json.dumps({"name": "tiny", "sha256": checksum}))
    with pytest.raises(ValueError, match=rf"^tiny.safetensors \(SHA-256 {checksum}\) is no safetensors file"):
        pretrained.load("tiny")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"sha256": "12', "tiny.json is damaged .*; restore both files"),
        ("[1]", "tiny.json is no card of weights"),
        ('{"name": "tiny"}', "tiny.json is no card of weights, for it holds no checksum; restore both files"),
    ],
)
def test_a_damaged_card_is_refused(tiny, text, message):
    (tiny / "tiny.json").write_text(text)
    with pytest.raises(ValueError, match=message):
        pretrained.load("tiny")


def test_an_unknown_name_lists_the_known_ones(tiny):
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
    assert card["name"] == path.stem
    assert {"recipe", "data", "seed", "versions", "device", "minutes", "measured"} <= card.keys()
    assert all(tensor.isfinite().all() for tensor in weights.tensors.values())
    assert path.with_suffix(".safetensors").stat().st_size <= 2e6
