"""One palette: figures and widgets mean the same by a colour's name, and also readers with a deficiency see them apart.

A deficiency is simulated as by Machado, Oliveira and Fernandes (2009), at full severity; colours are compared in
CIELAB.
"""

import colorsys
import itertools
import re
from pathlib import Path

import numpy as np
import pytest

from lecture_lib import figures

KIT = Path(__file__).resolve().parents[2] / "lecture_lib" / "widgets" / "js" / "kit.css"
VISION = {
    "usual": np.eye(3),
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}
APART = 10  # in CIELAB: seen side by side as two colours, also as thin lines
GROUNDS = {"light": ("#ffffff", "#f4f5f6"), "dark": ("#121212", "#20262d", "#29313d")}


def kit(theme: str) -> dict[str, str]:
    """The named colours of the widgets."""
    light, dark = re.findall(r"\{([^{}]*--lw-blue:[^{}]*)\}", KIT.read_text("utf-8"))
    return dict(
        re.findall(r"--lw-(blue|orange|green|purple|red): (#[0-9a-f]{6});", light if theme == "light" else dark)
    )


def linear(colour: str) -> np.ndarray:
    rgb = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    return np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)


def lab(colour: str, vision: str) -> np.ndarray:
    seen = (np.array(VISION[vision]) @ linear(colour)).clip(0, 1)
    to_xyz = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    x, y, z = np.cbrt(np.array(to_xyz) @ seen / [0.9505, 1, 1.089])
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def close_pairs(colours: dict[str, str]) -> set[tuple[str, str]]:
    pairs = itertools.combinations(sorted(colours), 2)
    return {
        (a, b)
        for a, b in pairs
        for vision in VISION
        if np.linalg.norm(lab(colours[a], vision) - lab(colours[b], vision)) < APART
    }


def contrast(a: str, b: str) -> float:
    low, high = sorted(float(linear(colour) @ [0.2126, 0.7152, 0.0722]) for colour in (a, b))
    return (high + 0.05) / (low + 0.05)


def hue(colour: str) -> float:
    return 360 * colorsys.rgb_to_hls(*(int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)))[0]


def test_the_simulation_knows_what_is_hard_to_tell_apart():
    assert close_pairs({"a": "#98763b", "b": "#6b8a2e"}) == {("a", "b")}  # a brown and a green, for deuteranopes
    assert close_pairs({"a": "#0072b2", "b": "#e69f00"}) == set()


def test_curves_of_a_figure_are_told_apart_by_everybody():
    assert close_pairs({str(i): colour for i, colour in enumerate(figures.COLOURS)}) == set()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_colours_of_the_widgets_are_told_apart(theme):
    assert len(kit(theme)) == 5
    assert close_pairs(kit(theme)) == set()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_colours_of_the_widgets_can_be_read_as_text(theme):
    low = {name: colour for name, colour in kit(theme).items() for g in GROUNDS[theme] if contrast(colour, g) < 4.5}
    assert low == {}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(
    ("name", "figure"), [("blue", figures.BLUE), ("green", figures.GREEN), ("orange", figures.VERMILION)]
)
def test_figures_and_widgets_mean_the_same_colour_by_a_name(theme, name, figure):
    between = abs(hue(kit(theme)[name]) - hue(figure))
    assert min(between, 360 - between) < 30
