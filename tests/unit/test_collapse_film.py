"""Collapse films: what the page is given, and that it shows the points that were recorded."""

import base64
import re

import javascript
import pytest
import torch

from lecture_lib.pretrained import Weights
from lecture_lib.widgets import CollapseFilm
from lecture_lib.widgets.collapse_film import EDGE

METHODS, SEEDS, MOMENTS, POINTS = 3, 2, 4, 5
RUNS = (METHODS, SEEDS, MOMENTS)


def films(methods: tuple[str, ...] = ("packed", "unrolled", "plain"), **changes: torch.Tensor | None) -> Weights:
    """Made-up runs; every number differs from the others."""
    source = torch.Generator().manual_seed(0)
    tensors = {
        "points": 1.5 * torch.randn(*RUNS, POINTS, 2, generator=source),
        "steps": torch.tensor([0.0, 10.0, 40.0, 100.0]),
        "modes": torch.arange(24.0).view(RUNS) % 9,
        "high_quality": torch.rand(RUNS, generator=source),
        "jsd": torch.rand(RUNS, generator=source) / 2,
    } | changes
    target = {"centres": [[2.0, 0.0], [-2.0, 0.0]], "sigma": 0.05}
    kept = {name: tensor for name, tensor in tensors.items() if tensor is not None}
    return Weights(kept, {"methods": list(methods), "seeds": [0, 7], "target": target})


def in_page(found: CollapseFilm, body: str) -> object:
    given = {"frames": base64.b64encode(found.frames).decode(), "film": found.film, "courses": found.courses}
    start = f"const film = js.reel(fromBase64(given.frames), {[*RUNS, POINTS]}, given.film.edge);"
    return javascript.evaluate("film_reel.js", start + body, given)


@pytest.mark.parametrize("which", [(0, 0, 0), (2, 1, 3), (1, 0, 2)])
def test_the_page_shows_the_points_that_were_recorded(which):
    given = films()
    shown = in_page(CollapseFilm(given), f"return film.frame(...{list(which)});")
    recorded = given.tensors["points"][which].clamp(-EDGE, EDGE)
    assert recorded.std() > 0.5
    torch.testing.assert_close(torch.tensor(shown).view(POINTS, 2), recorded, rtol=0, atol=1.001 * EDGE / 255)


def test_points_beyond_the_frame_stand_on_its_edge():
    points = films().tensors["points"]
    points[0, 0, 0, :2] = torch.tensor([[5.0, -5.0], [3.0, 0.0]])
    shown = in_page(CollapseFilm(films(points=points)), "return film.frame(0, 0, 0).slice(0, 3);")
    assert shown == [EDGE, -EDGE, EDGE]


@pytest.mark.parametrize("which", [(0, 1), (2, 0)])
@pytest.mark.parametrize(("name", "digits"), [("modes", 0), ("high_quality", 3), ("jsd", 3)])
def test_the_page_finds_the_numbers_of_a_run(which, name, digits):
    given = films()
    shown = in_page(CollapseFilm(given), f"return film.course(given.courses.{name}, ...{list(which)});")
    assert shown == pytest.approx(given.tensors[name][which].tolist(), abs=0.51 * 10**-digits if digits else 0)


def test_modes_that_are_lost_are_counted():
    body = "return [[0, 2, 1, 3, 0], [1, 2, 8], [4]].map(js.lost);"
    assert javascript.evaluate("film_reel.js", body, {}) == [4, 0, 0]


def test_it_begins_with_plain_and_unrolled_training():
    found = CollapseFilm(films())
    assert found.film["start"] == [[2, 0], [1, 0]]
    assert found.film["steps"] == [0, 10, 40, 100] and found.film["seeds"] == [0, 7]
    assert CollapseFilm(films(("a", "b", "c"))).film["start"] == [[0, 0], [1, 0]]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"jsd": None, "modes": None}, "films have no jsd and no modes; the recipe mode-collapse-films"),
        (
            {"points": torch.zeros(*RUNS, POINTS)},
            r"points has shape \(3, 2, 4, 5\).*it has to be \(3, 2, 4, 'points', 2\)",
        ),
        ({"points": torch.zeros(3, 2, 5, POINTS, 2)}, r"points has shape \(3, 2, 5, 5, 2\)"),
        ({"modes": torch.zeros(3, 2)}, r"modes has shape \(3, 2\); it has to be \(3, 2, 4\)"),
    ],
)
def test_what_does_not_fit_is_named(changes, message):
    with pytest.raises(ValueError, match=message):
        CollapseFilm(films(**changes))


def test_first_frame_shows_moments_of_two_films():
    found = CollapseFilm(films())
    html = found.fallback_html()
    alt = re.search(r'aria-label="([^"]+)"', html).group(1)
    modes = films().tensors["modes"]
    assert "plain above and unrolled below, at steps 10, 40, 40, 100" in alt
    assert f"the upper one finds {modes[2, 0, -1]:g} modes, the lower one {modes[1, 0, -1]:g}" in alt
    assert html == found.fallback_html() != CollapseFilm(films(("plain", "unrolled", "packed"))).fallback_html()
    assert repr(found) == "CollapseFilm(3 methods, 2 seeds)"


def test_the_stored_films_are_light():
    found = CollapseFilm()
    assert len(found.frames) <= 250_000
    assert found.film["methods"][found.film["start"][0][0]] == "plain"
    assert found.film["methods"][found.film["start"][1][0]] == "unrolled"
