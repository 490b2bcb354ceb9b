"""How cost grows: exponents are right; memory grows neither with a sample nor with an archive. Nothing is timed."""

import io
import sys
import zipfile
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from bench import growth  # noqa: E402
from bench.measure import Curve, Plan  # noqa: E402
from lecture_lib import evaluation  # noqa: E402
from lecture_lib.data import Photographs  # noqa: E402
from lecture_lib.evaluation import kernel, modes, neighbours, samples  # noqa: E402


def test_a_power_law_has_its_exponent_in_every_run():
    costs = [[3 * n**1.5, 2 * n**2] for n in (10, 20, 80)]
    curve = Curve("name", "work", "size", "CPU s", [10, 20, 80], costs)
    assert growth.slopes(curve) == pytest.approx([1.5, 2])
    assert growth.with_spread(curve).note == "single runs 1.50 to 2.00"
    assert growth.with_spread(Curve("name", "work", "size", "CPU s", [1, 2], [[1.0], [2.0]])).note == ""


def test_every_size_gets_a_cost_of_every_run(monkeypatch):
    done, clock = [], iter(range(1, 100))
    monkeypatch.setattr(growth, "cpu_seconds", lambda work: (work(), float(next(clock)))[1])
    curve = growth.seconds("n", "w", "s", lambda n: partial(done.append, n), (4, 8, 16), Plan(runs=2))
    assert done == [4, 8, 16] * 3 and curve.costs == [[1, 4], [2, 5], [3, 6]]
    assert growth.seconds("n", "w", "s", lambda n: partial(len, "n"), (4, 8, 16), Plan(1, quick=True)).sizes == [4, 8]


def test_work_that_is_too_short_for_the_clock_is_repeated(monkeypatch):
    monkeypatch.setattr(growth, "cpu_seconds", lambda work: 0.008)
    assert growth._enough(lambda: None) == pytest.approx(0.008)


# --- memory, in one fresh process -------------------------------------------------------------------------------------


def memorised(n: int) -> growth.Work:
    return partial(evaluation.memorisation, growth.features(500), growth.features(n, 1), growth.features(500, 2))


def covered(n: int) -> growth.Work:
    return partial(evaluation.mode_coverage, growth.features(n)[:, :2], torch.rand(25, 2), 0.1)


def held(megabytes: int) -> growth.Work:
    return lambda: torch.ones(megabytes * 250_000)


def in_holes(n: int) -> growth.Work:
    """Blocks of 1 to n MB one after the other, each too large for the hole that the one before leaves in a heap."""
    held(30)()  # freed: glibc now takes blocks up to that size from the heap, if it is let

    def run() -> None:
        pins = []
        for megabytes in range(1, n + 1):
            held(megabytes)()
            pins.append(torch.ones(1000))

    return run


def photographed(archive: Path, workers: int) -> growth.Work:
    def run() -> None:
        photographs = Photographs(archive, size=32, workers=workers)
        order = torch.randperm(len(photographs), generator=torch.Generator().manual_seed(0))
        for chosen in order.split(32):
            photographs.index_select(0, chosen)

    return run


def in_small_blocks(make: growth.Make, n: int) -> growth.Work:
    """So that few examples, and little time, are as many blocks as many examples are."""
    kernel.AT_ONCE = neighbours.AT_ONCE = 200
    samples.TOGETHER = modes.TOGETHER = 1 << 16
    return make(n)


PAIRS = {
    "Fréchet distance": (growth.frechet, 2000, 40_000),
    "kernel distance": (growth.kernel, 500, 2000),
    "precision and recall": (growth.precision, 500, 2000),
    "Inception Score": (growth.inception, 2000, 40_000),
    "memorisation": (memorised, 1000, 20_000),
    "mode coverage": (covered, 2000, 80_000),
    "statistics": (growth.streamed, 2000, 20_000),
}


@pytest.fixture(scope="module")
def archive(tmp_path_factory) -> Path:
    """400 pictures of 218 × 178 pixels, 47 MB as pixels, in an archive of 20 MB."""
    noise = np.random.default_rng(0).integers(0, 256, (218, 178, 3), dtype=np.uint8)
    stream, path = io.BytesIO(), tmp_path_factory.mktemp("archive") / "pictures.zip"
    Image.fromarray(noise).save(stream, "JPEG", quality=90)
    with zipfile.ZipFile(path, "w") as zipped:
        for number in range(400):
            zipped.writestr(f"{number}.jpg", stream.getvalue())
    assert path.stat().st_size > 14e6
    return path


@pytest.fixture(scope="module")
def rises(archive) -> dict:
    makes = {
        "nothing": partial(held, 0),
        "held": partial(held, 30),
        "holes": partial(in_holes, 12),
        "photographs": partial(photographed, archive, 0),
        "photographs with workers": partial(photographed, archive, 2),
        "faces": partial(growth.rendered, 1000),
    }
    makes |= {(name, n): partial(in_small_blocks, make, n) for name, (make, *sizes) in PAIRS.items() for n in sizes}
    found = growth.rises(list(makes.values()))
    if found is None:
        pytest.skip("this system does not tell how much memory a process held")
    return dict(zip(makes, found, strict=True))


def test_the_peak_of_one_work_is_not_that_of_another(rises):
    assert rises["held"] == pytest.approx(30, abs=3)
    assert rises["nothing"] < 3


def test_what_was_freed_does_not_count(rises):
    assert rises["holes"] == pytest.approx(12, abs=3)


@pytest.mark.parametrize("name", PAIRS)
def test_a_measure_needs_no_more_memory_for_more_examples(rises, name):
    _, few, many = PAIRS[name]
    assert rises[name, many] - rises[name, few] < 3


def test_faces_need_little_more_memory_than_their_pixels(rises):
    pixels = 1000 * 3 * 32 * 32 * 4 / 1e6
    assert pixels - 1 < rises["faces"] < pixels + 10


@pytest.mark.parametrize("name", ["photographs", "photographs with workers"])
def test_an_archive_is_never_held_in_memory(rises, name):
    assert rises[name] < 12
