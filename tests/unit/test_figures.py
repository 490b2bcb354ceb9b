"""Figures: inline SVG that follows the page and always has a text alternative."""

import base64
import io
import re

import numpy as np
import pytest
import torch
from PIL import Image

from lecture_lib import figures


def drawn():
    fig, ax = figures.figure()
    ax.plot([0, 1], [0, 1])
    ax.set_xlabel("steps")
    return fig


def test_svg_takes_the_pages_colour_and_has_a_text_alternative():
    page = figures.to_html(drawn(), 'A line "rises" from 0 to 1 & stays <there>.')
    assert (
        'role="img"' in page and 'aria-label="A line &quot;rises&quot; from 0 to 1 &amp; stays &lt;there&gt;."' in page
    )
    assert "currentColor" in page and figures._PAGE not in page
    assert "<text" in page and "steps" in page, "text stays text"


def test_an_empty_alternative_is_refused():
    with pytest.raises(ValueError, match="alt is empty"):
        figures.to_html(drawn(), "  ")


def test_two_figures_share_no_identifiers_that_mean_different_things():
    identifiers = [set(re.findall(r'clipPath id="(\w+)"', figures.to_html(drawn(), alt))) for alt in ("one", "two")]
    assert identifiers[0] and not identifiers[0] & identifiers[1]
    assert figures.to_html(drawn(), "one") == figures.to_html(drawn(), "one"), "the same figure is the same text"


def test_image_grid_places_pictures_row_by_row():
    fig, ax = figures.figure()
    batch = torch.stack([torch.full((4, 4), value) for value in (0.1, 0.5, 0.9)])
    figures.images(ax, batch, columns=2, gap=1)
    canvas = np.asarray(ax.images[0].get_array())
    assert canvas.shape == (9, 9)
    assert (canvas[:4, :4] == np.float32(0.1)).all() and (canvas[:4, 5:] == np.float32(0.5)).all()
    assert (canvas[5:, :4] == np.float32(0.9)).all() and np.isnan(canvas[5:, 5:].astype(float)).all()


def test_colour_images_keep_their_colours_and_leave_the_gaps_transparent():
    fig, ax = figures.figure()
    red, blue = torch.tensor([1.0, 0.2, 0.0]), torch.tensor([0.0, 0.4, 1.0])
    figures.images(ax, torch.stack([red, blue])[:, :, None, None].expand(2, 3, 4, 5), columns=2, gap=1)
    canvas = np.asarray(ax.images[0].get_array())
    assert canvas.shape == (4, 11, 4)
    np.testing.assert_allclose(canvas[1, 2], [1, 0.2, 0, 1])
    np.testing.assert_allclose(canvas[3, 10], [0, 0.4, 1, 1])
    assert (canvas[:, 5] == 0).all()
    assert figures.grid(torch.rand(6, 3, 4, 4), columns=3, gap=0).get_figheight() == pytest.approx(7.2 * 8 / 12)
    with pytest.raises(ValueError, match="symmetric shows grey values"):
        figures.images(ax, torch.zeros(2, 3, 4, 4), columns=2, symmetric=True)


def test_curve_shows_mean_and_spread_and_checks_lengths():
    fig, ax = figures.figure()
    figures.curve(ax, [0, 1], np.array([[0.0, 2.0], [2.0, 4.0]]), label="x")
    np.testing.assert_allclose(ax.lines[0].get_ydata(), [1, 3])
    assert len(ax.collections) == 1
    with pytest.raises(ValueError, match=r"with 3 positions it has to be \(runs, 3\)"):
        figures.curve(ax, [0, 1, 2], np.zeros((2, 2)), label="x")


def test_nothing_to_draw_is_an_error():
    fig, ax = figures.figure()
    with pytest.raises(ValueError, match="batch is empty"):
        figures.images(ax, torch.zeros(0, 28, 28), columns=2)


def test_a_grid_is_as_tall_as_its_pictures():
    fig = figures.grid(torch.zeros(6, 10, 20), columns=3, gap=0, width=6)
    assert fig.get_size_inches().tolist() == pytest.approx([6, 6 * 20 / 60])


def test_black_lines_follow_the_page_too():
    fig, ax = figures.figure()
    ax.plot([0, 1], [0, 1], color="black")
    ax.axvline(0.5, color="k", linestyle="--")
    page = figures.to_html(fig, "Two lines")
    assert "#000000" not in page and page.count("stroke: currentColor") >= 2


def test_text_drawn_in_the_default_black_follows_the_page_too():
    fig, ax = figures.figure()
    ax.text(0.5, 0.5, "hello")
    ax.plot([0, 1], label="line")
    ax.legend()
    page = figures.to_html(fig, "x")
    assert re.search(r"<svg [^>]*fill=.currentColor.", page)
    assert not re.search(r"#000000|fill: ?black|: ?#0{3}\b", page[page.index("hello") - 300 :])
    assert not ax.get_legend().get_frame_on()


def embedded(page: str) -> list[bytes]:
    return [base64.b64decode(png) for png in re.findall(r'data:image/png;base64,([^"]*)"', page)]


@pytest.mark.parametrize("symmetric", [False, True])
@pytest.mark.parametrize("gap", [0, 2])
def test_pictures_are_stored_small_and_lose_nothing(monkeypatch, symmetric: bool, gap: int):
    noise = torch.rand(4, 28, 28, generator=torch.Generator().manual_seed(0))
    fig = figures.grid(noise, columns=2, gap=gap, symmetric=symmetric)
    (stored,) = embedded(figures.to_html(fig, "Four squares of noise"))
    monkeypatch.setattr(figures, "_repacked", lambda png: png)
    (written,) = embedded(figures.to_html(fig, "Four squares of noise"))
    pixels, original = (np.asarray(Image.open(io.BytesIO(png)).convert("RGBA")) for png in (stored, written))
    drawn = original[..., 3:] > 0  # what colour a transparent pixel has is nobody's business
    assert np.array_equal(pixels * drawn, original * drawn)
    assert len(stored) < 0.6 * len(written)


def test_a_picture_of_many_colours_stays_as_it_was():
    colours = torch.rand(1, 3, 32, 32, generator=torch.Generator().manual_seed(0))
    (stored,) = embedded(figures.to_html(figures.grid(colours, columns=1), "Coloured noise"))
    pixels = np.asarray(Image.open(io.BytesIO(stored)).convert("RGB"))
    assert np.abs(pixels / 255 - colours[0].permute(1, 2, 0).numpy()).max() <= 1 / 255
