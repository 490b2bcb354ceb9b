"""Fuzzing of the ground floor, localisation, perceptual loss and figures: correct, or an error of their own."""

import matplotlib.pyplot as plt
import numpy as np
import pytest
import torch
from fuzzing import correct_or_named, fuzz, uncovered
from torch import nn

from lecture_lib import claims, device, display, figures, localisation, perceptual, pretrained, scale

# --------------------------------------------------------------------------- scale, claims, device, pretrained, display


@fuzz(scale.at_scale, scale.current_scale)
def test_scale(draw):
    with pytest.MonkeyPatch.context() as patch:
        chosen = draw.one_of("smoke", "read", "full", "", "SMOKE", "huge")
        patch.setenv("LECTURE_SCALE", chosen)
        values = {name: draw.count() for name in ("smoke", "read", "full")}
        correct_or_named(scale.current_scale, names=("LECTURE_SCALE",), check=lambda found: found == chosen)
        value = correct_or_named(scale.at_scale, **values, names=("LECTURE_SCALE",), finite=False)
        assert value is None or value is values[chosen]


@fuzz(claims.claim)
def test_claim(draw):
    holds = draw.one_of(True, False, np.bool_(True), torch.tensor(True), torch.tensor([True, False]), 1, None, "yes")
    correct_or_named(
        claims.claim,
        draw.one_of("A statement", ""),
        holds=holds,
        measured="3 % vs −1 %",
        item=draw.one_of(None, 1, 128, 0, 129, -1, 1.5, float("nan")),
        needs=draw.one_of("smoke", "read", "huge"),
        errors=(claims.ClaimFailed,),
        names=("claim",),
    )


@fuzz(claims.true_minus)
def test_true_minus(draw):
    text = draw.one_of("-1 and -2.5", "a-b", "", "1-2", "x -3", "10e-3")
    correct_or_named(claims.true_minus, text, check=lambda out: len(out) == len(text))


@fuzz(device.resolve, device.generator)
def test_device(draw):
    name = draw.one_of("auto", "cpu", "nowhere", "cuda:99", "", "cpu:-1", None, 3)
    correct_or_named(device.resolve, name, check=lambda found: isinstance(found, torch.device))
    seed = draw.one_of(0, 1, -1, 2**63, 2**70, 1.5, None)
    correct_or_named(device.generator, seed, check=lambda made: isinstance(made, torch.Generator))


@fuzz(pretrained.load, pretrained.restored)
def test_pretrained(draw):
    correct_or_named(
        pretrained.load, draw.one_of("", "nothing", "../pretrained/rbm-mnist.json", "a b"), names=("weights",)
    )
    tensors = {"weight": draw.tensor(2, 3)}
    build = lambda: nn.Linear(3, 2, bias=False)  # noqa: E731
    correct_or_named(pretrained.restored, build, tensors, finite=False, names=("weight",))


@fuzz(display.show_table, display.source_without_docstrings)
def test_display(draw):
    header = ["a", "b", "c"][: draw.size(0, 3)]
    rows = [[1, "x|y", -2.5, None][: draw.size(0, 4)] for _ in range(draw.size(0, 2))]
    correct_or_named(display.show_table, header, rows, names=("row",))
    item = draw.one_of(scale.at_scale, claims.Claim, len, 3, "text")
    correct_or_named(display.source_without_docstrings, item, check=lambda code: '"""' not in code)


# ------------------------------------------------------------------------------------------------------- localisation


@fuzz(localisation.class_activation_map)
def test_class_activation_map(draw):
    maps, weight = draw.tensor(draw.size(), 3, 4, 5), draw.tensor(2, 3)
    right = lambda heat: heat.shape == (len(maps), len(weight), *maps.shape[2:])  # noqa: E731
    correct_or_named(localisation.class_activation_map, maps, weight, check=right)


@fuzz(localisation.enlarge)
def test_enlarge(draw):
    heat, side = draw.tensor(draw.size(), 3, 4), draw.count(2, 8)
    within = lambda large: large.shape == (len(heat), side, side) and large.max() <= heat.max() + 1e-2  # noqa: E731
    correct_or_named(localisation.enlarge, heat, side, check=within)


@fuzz(localisation.mass_on)
def test_mass_on(draw):
    n = draw.size()
    heat, box = draw.tensor(n, 4, 5), draw.tensor(n, 4, low=0, high=5)
    share = lambda mass: mass.shape == heat.shape[:1] and (mass >= 0).all() and (mass <= 1 + 1e-2).all()  # noqa: E731
    correct_or_named(localisation.mass_on, heat, box, check=share)


@fuzz(localisation.bounding_box, localisation.box_around)
def test_bounding_box(draw):
    heat = draw.tensor(draw.size(), 4, 5)

    def inside(boxes):
        left, top, right, bottom = boxes.T
        height, width = heat.shape[1:]
        return (
            (0 <= left) & (left < right) & (right <= width) & (0 <= top) & (top < bottom) & (bottom <= height)
        ).all()

    correct_or_named(localisation.bounding_box, heat, draw.number(0, 0.9), check=inside)
    correct_or_named(localisation.box_around, draw.one_of(heat > 0, heat > 9, heat), check=lambda b: b.shape[1] == 4)


@fuzz(localisation.small_localiser, localisation.Localiser.forward, localisation.Localiser.maps, examples=0.5)
def test_localiser(draw):
    classes, channels = draw.count(), tuple(draw.count() for _ in range(draw.one_of(3, 3, 3, 2, 0)))
    network = correct_or_named(localisation.small_localiser, classes, channels=channels, generator=draw.generator())
    if network is not None:
        x = torch.rand(2, 1, 9, 8, generator=draw.generator())
        assert network(x).shape == (2, classes) and network.maps(x).shape == (2, classes, 3, 2)


# --------------------------------------------------------------------------------------------------------- perceptual


def tiny_features():
    trunk = nn.Sequential(nn.Conv2d(3, 2, 3), nn.ReLU())
    for parameter in trunk.parameters():
        nn.init.constant_(parameter, 0.1)
    return perceptual.Features(trunk, {"a": 1, "b": 2}, name="tiny", mean=[0.5] * 3, std=[0.5] * 3)


@fuzz(perceptual.Features, perceptual.Features.forward, perceptual.perceptual_loss)
def test_perceptual_loss(draw):
    network, n = tiny_features(), draw.size()
    x, y = (draw.tensor(n, 3, 16, 17, low=0, high=1) for _ in range(2))
    correct_or_named(network, x, names=("x",), check=lambda maps: list(maps) == ["a", "b"])
    weights = draw.one_of(None, {"a": 1.0}, {"b": draw.number(0, 3)}, {"c": 1.0}, {})
    correct_or_named(
        perceptual.perceptual_loss, network, x, y, weights=weights, check=lambda loss: loss >= 0 and loss.dim() == 0
    )


@fuzz(perceptual.feature_distance)
def test_feature_distance(draw):
    n = draw.size()
    a, b = ({"low": draw.tensor(n, 2, 4, 4), "high": draw.tensor(n, 3, 2, 2)} for _ in range(2))
    if draw.odd():
        del a["low"]
    weights = draw.one_of(None, {"low": 1.0}, {"high": draw.number(0, 3)}, {"other": 1.0}, {})
    right = lambda distance: (distance >= 0).all() and distance.dim() == 1  # noqa: E731
    correct_or_named(perceptual.feature_distance, a, b, weights=weights, check=right, names=("maps",))


@fuzz(perceptual.features)
def test_features(draw):
    # Only what is refused before any weights are read: the good ones are in test_perceptual.py.
    network = draw.one_of("", "vgg", None)
    assert correct_or_named(perceptual.features, network) is None
    layers = draw.one_of("1/2", [], ["1/3"], ["1/2", "relu1_2"])
    assert correct_or_named(perceptual.features, layers=layers) is None


# ------------------------------------------------------------------------------------------------------------ figures


@fuzz(figures.images, figures.grid, figures.figure)
def test_images(draw):
    shape = draw.one_of((4, 4), (1, 4, 4), (16,), (3, 4, 4))
    batch = draw.tensor(draw.size(), *shape, low=0, high=1)
    columns, gap = draw.count(), draw.count(0, 2)
    options = {"columns": columns, "gap": gap, "symmetric": draw.odd(3)}
    correct_or_named(figures.images, figures.figure()[1], batch, **options)
    correct_or_named(figures.grid, batch, width=draw.number(1, 8), **options, names=("gap", "symmetric"))
    correct_or_named(figures.figure, draw.number(1, 8), draw.number(1, 8), columns=draw.count(), rows=draw.count())
    plt.close("all")


@fuzz(figures.curve)
def test_curve(draw):
    ax, x = figures.figure()[1], list(range(draw.size()))
    runs = draw.tensor(draw.size(1, 3), len(x))
    given = runs if runs.dtype == torch.bfloat16 or draw.odd(2) else runs.numpy()  # NumPy has no bfloat16
    correct_or_named(figures.curve, ax, x, given, label="runs")


@fuzz(figures.to_html)
def test_to_html(draw):
    fig, ax = figures.figure()
    ax.plot([0, 1], [0, 1])
    alt = draw.one_of("A line", 'A "line" & <more>', "", "  ")
    correct_or_named(figures.to_html, fig, alt, check=lambda html: html.startswith("<figure") and "<more>" not in html)


def test_every_public_name_has_a_case():
    no_argument = "takes no argument"
    reasons = {
        "lecture_lib.device.default_device": no_argument,
        "lecture_lib.device.float32_products": "takes a switch, and looks at nothing else",
        "lecture_lib.device.fast_dtype": "measures the machine; its argument is a device that exists",
        "lecture_lib.display.show_source": "shows what source_without_docstrings gives",
        "lecture_lib.figures.show": "shows what to_html gives",
        "lecture_lib.localisation.Localiser": "hands over to the networks it was given",
        "lecture_lib.pretrained.save": "writes files; see test_pretrained.py",
        "lecture_lib.pretrained.write_atomically": "writes files; see test_pretrained.py",
        "lecture_lib.perceptual.Features.train": "does nothing, whatever it is given",
    }
    parts = "scale claims device pretrained display figures localisation perceptual".split()
    assert uncovered(*(f"lecture_lib.{part}" for part in parts), without=reasons) == set()
