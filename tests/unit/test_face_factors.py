"""Face factors: the strips that the page is given show what the sliders promise."""

import html
import io

import pytest
import torch
from PIL import Image
from torchvision.transforms.functional import pil_to_tensor

from lecture_lib import data
from lecture_lib.widgets import FaceFactors
from lecture_lib.widgets.base import VIEW

WIDGET = FaceFactors()
NAMES = list(data.FACE_FACTORS)


def tile(name: str, step: int, widget: FaceFactors = WIDGET) -> torch.Tensor:
    """The picture that the page shows at a step of a factor's slider, (3, 64, 64)."""
    sheet = pil_to_tensor(Image.open(io.BytesIO(widget.strips))).float() / 255
    row = NAMES.index(name)
    return sheet[:, row * 64 : (row + 1) * 64, step * 64 : (step + 1) * 64]


def test_there_is_a_card_for_every_factor_with_its_own_range():
    assert [factor["name"] for factor in WIDGET.factors] == [name.replace("_", " ") for name in NAMES]
    for card, factor in zip(WIDGET.factors, data.FACE_FACTORS.values(), strict=True):
        assert (card["low"], card["high"], card["meaning"]) == (factor.low, factor.high, factor.meaning)
        assert 0 < card["start"] < WIDGET.steps


@pytest.mark.parametrize(("name", "step", "value"), [("smile", 0, -1.0), ("yaw", 10, 1.0), ("skin", 7, 0.7)])
def test_a_step_of_a_slider_shows_the_face_with_that_value(name, step, value):
    factors = {"smile": torch.tensor([0.5]), name: torch.tensor([value])}
    expected = data.render_faces(factors)[0]
    errors = [float((tile(name, other) - expected).abs().mean()) for other in range(WIDGET.steps)]
    assert min(errors) == errors[step] < 0.02


def test_beards_grow_where_they_belong():
    factors = {"smile": 0.5, "masculine": 0.9, "hair_length": 0.15, "beard": 1.0}
    expected = data.render_faces({name: torch.tensor([value]) for name, value in factors.items()})[0]
    assert (tile("beard", 10) - expected).abs().mean() < 0.02


def test_the_pencil_style_has_no_colours():
    drawn = tile("background", 5, FaceFactors(style="pencil"))
    assert drawn.std(0).max() < 0.08 < tile("background", 5).std(0).max()


def test_an_unknown_style_is_refused():
    with pytest.raises(ValueError, match="style is 'oil'"):
        FaceFactors(style="oil")


def test_the_still_figure_names_every_factor():
    still = WIDGET.fallback_html()
    assert "one factor goes from low to high: smile, mouth, yaw" in html.unescape(still)
    assert all(f">{name.replace('_', ' ')}</text>" in still for name in NAMES)
    assert still in WIDGET._repr_mimebundle_()[1][VIEW]["fallback"]


def test_the_widget_is_light():
    in_page = len(WIDGET.strips) * 4 / 3 + len(WIDGET.fallback_html()) + len(str(WIDGET._esm))
    assert in_page < 600_000
