"""Fuzzing of lecture_lib.data: a correct result, or an error that names the argument."""

import numpy as np
import pytest
import torch
from fuzzing import correct_or_named, fuzz, uncovered

from lecture_lib import data
from lecture_lib.data import ImageData, scenes, sources, stacked, toy
from lecture_lib.data.cartoon.factors import FACE_FACTORS


@pytest.fixture(autouse=True)
def small_files(monkeypatch, tmp_path):
    """Nothing is downloaded, and the digits are five."""
    monkeypatch.setenv("LECTURE_DATA", str(tmp_path))
    real = sources.load

    def load(dataset, split):
        if split not in ("train", "test"):
            return real(dataset, split)
        return sources.Found(np.zeros((5, 28, 28), np.uint8), np.arange(5, dtype=np.uint8), dataset.subset, "memory")

    monkeypatch.setattr(sources, "load", load)


def odd_word(draw, *words):
    return draw.one_of("", "Train", None, 3) if draw.odd(4) else draw.one_of(*words)


@fuzz(data.mnist, data.fashion_mnist, data.stacked_mnist, data.celeba, data.celeba_available)
def test_files(draw):
    split = odd_word(draw, "train", "test")
    how = odd_word(draw, "threshold", "sample")
    for load in (data.mnist, data.fashion_mnist):
        correct_or_named(load, split, binarize=how, generator=None)
    correct_or_named(data.stacked_mnist, draw.count(), split=split)
    correct_or_named(data.celeba, draw.count(), split=split, size=draw.count(1, 64), names=("LECTURE_DATA",))
    assert data.celeba_available() is False


@fuzz(data.binarized)
def test_binarized(draw):
    x = draw.tensor(draw.size(), 4, low=0, high=1)
    generator = draw.one_of(draw.generator(), None)

    def right(b):
        return b.shape == x.shape and (b is x or ((b == 0) | (b == 1)).all())

    correct_or_named(
        data.binarized, x, odd_word(draw, "threshold", "sample"), generator, names=("binarize",), check=right
    )


@fuzz(stacked.stacks, ImageData.to)
def test_stacks(draw):
    digits = ImageData(torch.rand(5, 1, 4, 4, generator=draw.generator()), torch.arange(5), "five")
    n = draw.count()
    right = lambda made: made.x.shape == (n, 3, 4, 4) and ((made.y >= 0) & (made.y < 1000)).all()  # noqa: E731
    correct_or_named(stacked.stacks, digits, n, draw.generator(), check=right)
    correct_or_named(digits.to, "cpu")


@fuzz(toy.swiss_roll, toy.s_curve)
def test_manifolds(draw):
    for make in (toy.swiss_roll, toy.s_curve):
        n, noise = draw.count(), draw.number(0, 1)
        right = lambda made: made.x.shape == (n, 3) and made.t.shape == (n, 2)  # noqa: B023, E731
        correct_or_named(make, n, noise=noise, generator=draw.generator(), check=right)


@fuzz(toy.ring, toy.grid)
def test_mixtures(draw):
    n, modes, sigma, length = draw.count(), draw.count(), draw.number(0, 1), draw.number(0.1, 3)
    right = lambda made: made.x.shape == (n, 2) and (made.component < len(made.centres)).all()  # noqa: E731
    options = {"sigma": sigma, "generator": draw.generator(), "check": right}
    correct_or_named(toy.ring, n, modes=modes, radius=length, **options)
    correct_or_named(toy.grid, n, side=modes, spacing=length, **options)


@fuzz(toy.bars_and_stripes, toy.bars_and_stripes_optimum)
def test_bars_and_stripes(draw):
    size = draw.count(2, 5)
    correct_or_named(toy.bars_and_stripes, size, check=lambda x: x.shape == (2 * 2**size, 1, size, size))
    correct_or_named(toy.bars_and_stripes_optimum, size, check=lambda optimum: optimum < 0)


@fuzz(toy.spiral_length, toy.spiral_angle)
def test_spiral(draw):
    angle = draw.tensor(draw.size(), low=0, high=20)
    length = correct_or_named(toy.spiral_length, angle, check=lambda length: length.shape == angle.shape)
    if length is not None and length.dtype in (torch.float64, torch.float32):
        back = correct_or_named(toy.spiral_angle, length)
        if back is not None:
            assert torch.allclose(back, angle, rtol=1e-4, atol=1e-4)


@fuzz(scenes.cards)
def test_cards(draw):
    digits, side = draw.tensor(draw.size(), 1, 3, 4, low=0, high=1), draw.count(4, 6)

    def right(made):
        ink = torch.allclose(made.double().sum(), digits.double().sum(), rtol=1e-2)
        return ink and made.shape == (len(digits), 1, side, side)

    correct_or_named(scenes.cards, digits, side, draw.generator(), check=right)


@fuzz(scenes.free_places, scenes.paste, scenes.box_at)
def test_paste(draw):
    n = draw.size()
    x = torch.zeros(n, 1, 7, 7)
    x[..., 3:5, 3:5] = 1.0
    x = x if draw.odd(2) else draw.tensor(n, 1, 7, 7, low=0, high=1)
    size = draw.count(1, 3)
    places = correct_or_named(
        scenes.free_places, x, size, draw.generator(), check=lambda places: places.shape == (len(x), 2)
    )
    if places is None or draw.odd(3):
        places = draw.one_of(draw.tensor(n, 2, low=0, high=4, dtype=torch.int64), torch.tensor([[-1, 0]] * max(1, n)))
    correct_or_named(scenes.paste, x, draw.tensor(2, 2, low=0, high=1), places, check=lambda y: y.shape == x.shape)
    correct_or_named(scenes.box_at, places, size, check=lambda boxes: boxes.shape == (len(places), 4))


def face_factors(draw, n):
    """None, names, or values by name."""
    names = draw.one_of(("smile",), ("glasses", "beard"), ("age",), ("nose",), ())
    kind = draw.one_of("values", "names", None, "word", "number")
    if kind == "values":
        return {name: draw.tensor(n, low=0, high=1) for name in names}
    return {"names": names, None: None, "word": "smile", "number": {name: draw.number(0, 1) for name in names}}[kind]


NAMES = tuple(FACE_FACTORS) + ("age",)


@fuzz(data.faces, data.Faces.to, examples=0.5)
def test_faces(draw):
    n, size, grey = draw.count(1, 2), draw.count(16, 18), draw.odd(2)
    factors = face_factors(draw, 1)

    def right(made):
        return made.x.shape == (n, 1 if grey else 3, size, size) and (made.x >= 0).all() and (made.x <= 1).all()

    made = correct_or_named(
        data.faces,
        n,
        size=size,
        factors=factors,
        generator=draw.generator(),
        grey=grey,
        style=odd_word(draw, "paint", "pencil"),
        names=NAMES,
        check=right,
    )
    if made is not None:
        correct_or_named(made.to, "cpu")


@fuzz(data.render_faces, examples=0.5)
def test_render_faces(draw):
    n = draw.size(1, 2)
    factors = {name: draw.tensor(n, low=0, high=1) for name in draw.one_of(("smile", "yaw"), ("beard",), ())}
    check = lambda x: (x >= 0).all() and (x <= 1).all()  # noqa: E731
    correct_or_named(data.render_faces, factors, size=draw.count(16, 18), names=NAMES, check=check)


@fuzz(data.draw_factors)
def test_draw_factors(draw):
    n, free = draw.count(), draw.one_of(None, ("smile",), (), ("nose",), "smile")

    def in_range(factors):
        ranges = FACE_FACTORS.values()
        return all(((factors[f.name] >= f.low) & (factors[f.name] <= f.high)).all() for f in ranges)

    correct_or_named(data.draw_factors, n, free=free, generator=draw.generator(), check=in_range)


def test_every_public_name_has_a_case():
    reasons = {
        "lecture_lib.data.photo.photograph": "takes no argument",
        "lecture_lib.data.celeba.celeba_photographs": "needs the archive: see test_celeba",
        "lecture_lib.data.photographs.Photographs": "needs an archive: see test_celeba",
        "lecture_lib.data.photographs.Photographs.index_select": "needs an archive: see test_celeba",
    }
    assert uncovered("lecture_lib.data", without=reasons) == set()
