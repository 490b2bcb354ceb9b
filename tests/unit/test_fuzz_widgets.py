"""Odd arguments for the widgets, and for what turns networks into bytes for them."""

import math
import re

import torch
from fuzzing import correct_or_named, fuzz, uncovered
from torch import nn
from traitlets import TraitError

from lecture_lib import networks, rbm, widgets
from lecture_lib.rbm import RBM
from lecture_lib.widgets import export
from lecture_lib.widgets.rounded import halved, in_bytes, parts

ODD = (-1, 0, 1, 2, 3, 1.5, 10**9, math.nan, math.inf, -math.inf, 1e300)
WORDS = ("", "ring", "minimax", "plain", "Trained")
CHOICES = {
    widgets.CDRace: {"size": 4, "n_hidden": 10, "seed": 0},
    widgets.ClipAndSee: {"c": 0.01, "depth": 4, "weights": "trained"},
    widgets.CriticOrDiscriminator: {"distance": 6.0, "spread": 1.0, "teacher": "minimax"},
    widgets.ELBOGap: {"x": 1.2, "mean": 0.0, "std": 1.0},
    widgets.EnergyLandscape: {"n_visible": 4, "n_hidden": 3, "seed": 0},
    widgets.GameInOneDimension: {"data": (0.9, 0.45), "model": (-2.2, 0.3, 0.7), "loss": "non-saturating", "k": 2},
    widgets.GANLab: {"data": "ring", "loss": "non-saturating", "width": 32, "rate_d": 3e-3, "k": 1, "seed": 1},
    widgets.HowManySamples: {"a": 0.5, "b": 1.0, "n_a": 100, "n_b": 1000, "width": 16, "seed": 0},
    widgets.InnerLoop: {"inner": 20, "rate": 1.0},
    widgets.ModeCollapseLab: {},
    widgets.Reparametrise: {},
    widgets.SmoothOneSide: {},
    widgets.StarvingGradients: {"d": 0.05},
    widgets.TheCompanyYouKeep: {},
    widgets.XYGame: {},
}


@fuzz(*CHOICES)
def test_widgets_that_take_numbers_and_names(draw):
    kind = draw.one_of(*CHOICES)
    usual = CHOICES[kind]
    given = {name: draw.one_of(*odd_like(usual[name])) for name in usual if draw.odd(3)}
    made(kind, **given)


def odd_like(value) -> tuple:
    """Other values of the same sort."""
    if isinstance(value, tuple):
        return (), value[:1], (math.nan,) * len(value), (1e9,) * len(value)
    return WORDS if isinstance(value, str) else ODD


def made(kind, *args, **given) -> None:
    """The widget, or an error that names the argument, be it by its trait: "the 'seed' trait … expected an int"."""
    try:
        correct_or_named(kind, *args, **given, finite=False, names=("layer", "input_shape"))
    except TraitError as error:
        assert re.search(r"The '\w+' trait of a \w+ instance expected", str(error))


@fuzz(widgets.GibbsTheatre, widgets.DenoisingBench, examples=0.5)
def test_widgets_with_a_tray(draw):
    n = draw.size()
    digits, labels = draw.tensor(n, 784, low=0, high=1), draw.labels(n, 10)
    seed = draw.one_of(0, *ODD)
    model = draw.one_of(RBM(784, 2), RBM(783, 2), nn.Linear(2, 2))
    made(widgets.GibbsTheatre, model, digits, labels, seed=seed)
    network = draw.one_of(
        nn.Sequential(nn.Conv2d(1, 1, 3, padding=1)), nn.Sequential(nn.Conv2d(1, 1, 3)), nn.Sequential(nn.Softmax(1))
    )
    made(widgets.DenoisingBench, network, digits, labels, seed=seed)


LAYERS = (
    nn.Linear(2, 3), nn.Linear(3, 2), nn.ReLU(), nn.Sigmoid(), nn.Flatten(), nn.Unflatten(1, (3, 1, 1)), nn.Dropout(),
    nn.Conv2d(3, 2, 1), nn.ConvTranspose2d(2, 3, 2, 2), nn.Upsample(scale_factor=2), nn.PixelShuffle(2), nn.GELU(),
    nn.BatchNorm1d(3), nn.BatchNorm2d(3), nn.InstanceNorm2d(3), networks.PositionBias(3, 1, 1), nn.MaxPool2d(2),
    networks.Skip(nn.Conv2d(3, 2, 1)), networks.Residual(nn.Conv2d(3, 3, 1)), nn.Flatten(2), nn.ModuleList(),
)  # fmt: skip


@fuzz(examples=2)
def test_export(draw):
    module = nn.Sequential(*(draw.one_of(*LAYERS) for _ in range(draw.size(1, 4))))
    if draw.odd():
        module = nn.Sequential(nn.Linear(2, 3), nn.ReLU())
        with torch.no_grad():
            module[0].weight[0, 0] = draw.one_of(math.nan, math.inf, 1e5, 1e-30)
    shape = draw.one_of((2,), (2,), (3, 1, 1), (3,), (), (0,), (-1,), (2, 2), "2", (1.5,), None)
    names = ("layer", "weight", "input_shape", "dtype")
    dtype = draw.one_of(*export.DTYPES, "float64", None)
    result = correct_or_named(export.export, module, input_shape=shape, dtype=dtype, names=names)
    if result is not None:
        with torch.no_grad():
            assert module.eval()(torch.zeros(1, *shape)).isfinite().all()
    correct_or_named(export.export_all, {"one": module}, input_shape={"one": shape}, dtype="float16", names=names)


@fuzz()
def test_rounding(draw):
    layer = nn.Linear(draw.one_of(1, 5), draw.one_of(1, 3))
    with torch.no_grad():
        layer.weight.mul_(draw.one_of(1.0, 0.0, 1e-6, 100.0))
    for rounded in (halved(layer), in_bytes(layer)):
        assert (rounded.weight - layer.weight).abs().max() <= layer.weight.abs().max() / 100 + 1e-4
    correct_or_named(parts, draw.one_of(layer, nn.Identity()), names=("encoder",))


def test_every_widget_is_fuzzed_or_tested_with_its_networks():
    """Those that take networks and data are given wrong ones, argument by argument, in tests of their own."""
    own = {
        *("AskForADigit", "BetaDial", "Bottleneck", "BreakIt", "CollapseFilm", "DrawABag", "FaceArithmetic"),
        *("FaceFactors", "FaceStudio", "InfoGANCodes", "LabelBudget", "LaplacianPyramid", "LatentPlane"),
        *("ReverseTheNoise", "ScoreBuilder", "SparsityDial", "ThereAndBack", "UnrollTheManifold", "WhereDoesItLook"),
    }
    found = {name.split(".")[3] for name in uncovered("lecture_lib.widgets", without={}) if name.count(".") == 3}
    assert rbm and {name for name in found if name[0].isupper()} == own
