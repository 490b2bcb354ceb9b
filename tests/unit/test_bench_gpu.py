"""What would be measured on a GPU: the arithmetic, and the exactness, on the CPU. Nothing is timed."""

import os
import sys
from functools import partial
from pathlib import Path

import pytest
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from bench import gpu  # noqa: E402
from bench.measure import Plan  # noqa: E402

CPU = torch.device("cpu")


def test_without_a_gpu_it_says_so(monkeypatch, capsys):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert [work(Plan()) for work in gpu.ROWS.values()] == [[], []]
    assert capsys.readouterr().out == "  no GPU here\n" * 2


def test_the_floor_is_operations_and_bytes():
    this = gpu.game(CPU, 16)
    products, traffic = (gpu.floor_of(this, gpu.Peaks(*best)) for best in ((1, float("inf")), (float("inf"), 1)))
    whole = gpu.floor_of(this, gpu.Peaks(1e9, 1e6))
    assert whole == pytest.approx(products / 1e9 + traffic / 1e6)
    numbers = sum(p.numel() for part in ("generator", "discriminator") for p in this.parts[part].parameters())
    assert traffic == 32 * numbers + 16 * 784 * 4
    assert products == pytest.approx(2 * gpu.floor_of(gpu.game(CPU, 8), gpu.Peaks(1, float("inf"))))


def test_rows_name_the_floor_and_why_the_update_is_plain(monkeypatch):
    monkeypatch.setattr(gpu, "peaks", lambda where: gpu.Peaks(1e9, float("inf")))
    monkeypatch.setattr(gpu, "seconds", lambda work, where, times: 2.0)
    (row,) = gpu.rounds(CPU, 8, Plan(runs=2))
    assert row.ours == [2, 2] and row.share == pytest.approx(row.floor / 2)
    assert row.note == "plain: a cpu has no CUDA graphs"


def test_gradients_in_float32_are_near_and_in_bfloat16_less():
    def found(dtype: torch.dtype, **options) -> torch.Tensor:
        return gpu.on_cpu(gpu.gradients(CPU, dtype, 8, **options)())

    exact = found(torch.float64)
    error = partial(gpu.relative_error, exact=exact)
    near = error(found(torch.float32))
    assert 0 < near < 1e-5
    assert error(found(torch.float32, channels_last=True)) < 1e-5
    with gpu.PRECISIONS["bfloat16"](CPU):
        assert 1e-3 < error(found(torch.float32)) < 0.2
    assert error(-exact) == pytest.approx(2)


def test_switches_of_precision_are_put_back():
    before = torch.backends.cuda.matmul.allow_tf32, torch.backends.cudnn.allow_tf32
    with gpu.PRECISIONS["TF32"](CPU):
        assert torch.backends.cuda.matmul.allow_tf32 and torch.backends.cudnn.allow_tf32
    with gpu.PRECISIONS["float32"](CPU):
        assert not torch.backends.cuda.matmul.allow_tf32
    assert (torch.backends.cuda.matmul.allow_tf32, torch.backends.cudnn.allow_tf32) == before


def test_a_recipe_is_made_at_its_scale_in_a_folder_of_its_own(monkeypatch):
    monkeypatch.setenv("LECTURE_SCALE", "read")
    asked = []

    def make(name, *, where, folder):
        asked.append((name, where, os.environ["LECTURE_SCALE"], list(folder.iterdir())))
        return {"measured": "good"}

    monkeypatch.setattr(gpu.recipes, "make", make)
    row = gpu.recipe("vae-mnist", CPU, "full")
    assert asked == [("vae-mnist", CPU, "full", [])] and row.note == "good" and row.unit == "s"
    assert os.environ["LECTURE_SCALE"] == "read"
