"""Cartoon faces: what the factors do to the pictures, and how they are drawn."""

import pytest
import torch
import torch.nn.functional as F
from torch.testing import assert_close

from lecture_lib import data
from lecture_lib.data.cartoon import canvas

NAMES = (
    "smile mouth yaw glasses skin masculine beard hair_length hair_colour curls eyes width background".split()
)  # fixed: code and tables outside rely on them


def seeded(seed=0):
    return torch.Generator().manual_seed(seed)


def sweep(name, steps, **others):
    """Faces whose factor ``name`` goes through its range while the others stand still."""
    factor = data.FACE_FACTORS[name]
    fixed = {other: torch.full((steps,), float(value)) for other, value in others.items()}
    return {name: torch.linspace(factor.low, factor.high, steps)} | fixed


def anything(n, seed=0):
    """Factors from everywhere in their ranges, also where nobody draws them."""
    shares = torch.rand(len(NAMES), n, generator=seeded(seed))
    return {
        name: factor.low + (factor.high - factor.low) * share
        for (name, factor), share in zip(data.FACE_FACTORS.items(), shares, strict=True)
    }


def lips(x):
    """How red each pixel is beyond skin and background, (n, height, width)."""
    return (x[:, 0] - x[:, 1] - 0.45).clamp_min(0)


def centre(weights, along):
    """Centre of mass of (n, height, width) along dimension 1 (down) or 2 (across), in pixels."""
    profile = weights.sum(3 - along)
    return (profile * torch.arange(profile.shape[1])).sum(1) / profile.sum(1)


# --- the pictures ---------------------------------------------------------------------------------------------------


def test_a_smile_lifts_the_corners_of_the_mouth_and_a_frown_lowers_them():
    smile = torch.tensor([-1.0, -0.5, 0.5, 1.0])
    red = lips(data.render_faces({"smile": smile, "mouth": torch.zeros(4), "masculine": torch.zeros(4)}, size=128))
    columns = torch.arange(128)
    corners = centre(red * ((columns - 63.5).abs() > 12), 1)
    middle = centre(red * ((columns - 63.5).abs() < 5), 1)
    lift = middle - corners
    assert (lift.sign() == smile.sign()).all() and (lift.diff() > 1).all()


def test_an_open_mouth_is_higher_and_shows_teeth():
    closed, opened = data.render_faces({"mouth": torch.tensor([0.0, 1.0]), "smile": torch.tensor([0.8, 0.8])})
    changed = (opened - closed).abs().amax(0) > 0.1
    rows, columns = changed.nonzero().T
    assert rows.min() > 35 and rows.max() < 56 and 18 < columns.min() and columns.max() < 46, "only the mouth changes"
    assert opened[:, 40:50, 28:36].amin(0).max() > 0.9 > closed[:, 40:50, 28:36].amin(0).max()


def test_yaw_turns_the_features_to_the_right_and_mirrors_for_its_negative():
    yaw = torch.tensor([-1.0, -0.4, 0.0, 0.4, 1.0])
    factors = {"yaw": yaw, "mouth": torch.zeros(5), "masculine": torch.zeros(5)}
    across = centre(lips(data.render_faces(factors, size=128)), 2)
    assert_close(across + across.flip(0), torch.full((5,), 127.0), atol=0.2, rtol=0)
    assert (across.diff() > 4).all()


def test_glasses_and_beards_darken_their_places_only():
    for name, rows in {"glasses": (20, 36), "beard": (33, 56)}.items():
        without, with_ = data.render_faces(sweep(name, 2, masculine=1, hair_length=0))
        changed = (with_ - without).abs().amax(0) > 0.02
        where = changed.any(1).nonzero()
        assert rows[0] <= where.min() and where.max() <= rows[1], name
        assert (with_ - without)[:, changed].mean() < -0.1, name


def test_skin_hair_and_background_get_their_own_colours():
    skin = data.render_faces(sweep("skin", 6), grey=True)[:, 0, 30:34, 31:33].mean((1, 2))
    assert (skin.diff() < -0.02).all(), "the bridge of the nose gets darker"
    hair = data.render_faces(sweep("hair_colour", 5))[:, :, 4:7, 40:44].mean((2, 3))
    assert hair[0].max() < 0.25 and hair[3, 0] > 0.8 and hair[3, 2] < 0.5 and hair[4, 0] > 2 * hair[4, 1]
    corner = data.render_faces(sweep("background", 3, hair_length=0))[:, :, 20, 2]
    assert corner.argmax(1).tolist() == [2, 0, 2] and corner[1, 2] < 0.6, "blue, yellow, violet"


def test_long_hair_hangs_beside_the_neck_and_curls_bend_its_edge():
    beside_the_neck = data.render_faces(sweep("hair_length", 3), grey=True)[:, 0, 48, 12]
    assert beside_the_neck[0] > 0.5 > 0.3 > beside_the_neck[2]
    straight, curly = data.render_faces(sweep("curls", 2, hair_length=0.8, hair_colour=0), grey=True)[:, 0] < 0.3
    edges = [[int(row.nonzero()[0]) for row in hair[10:45]] for hair in (straight, curly)]
    turns = [(torch.tensor(edge).diff().sign() > 0).sum() for edge in edges]
    assert turns[1] > turns[0] + 3


def test_eyes_and_faces_grow():
    white = data.render_faces(sweep("eyes", 3))[:, :, 22:34].amin(1).gt(0.95).sum((1, 2))
    assert (white.diff() > 5).all()
    head = data.render_faces(sweep("width", 3, hair_length=0, skin=0))[:, 0, 42] > 0.75
    assert (head.sum(1).diff() >= 1).all()


def test_the_shape_of_the_jaw_follows_masculine():
    """At the height of the mouth's lower edge a square jaw is wider than a pointed one."""
    faces = data.render_faces(sweep("masculine", 2, hair_length=0, skin=0, background=0), size=128)
    skin = (faces[:, 0] > faces[:, 2]) & (faces[:, 0] > 0.6)
    pointed, square = skin[:, 98].sum(1)
    assert square > pointed + 6


@pytest.mark.parametrize("style", ["paint", "pencil"])
def test_pictures_do_not_depend_on_the_precision(style):
    factors = anything(40)
    exact = data.render_faces({name: values.double() for name, values in factors.items()}, style=style)
    assert exact.dtype == torch.float64
    assert_close(data.render_faces(factors, style=style).double(), exact, atol=1e-4, rtol=0)


@pytest.mark.parametrize("size", [16, 32, 64])
def test_no_part_is_cut_off_by_its_window(size, monkeypatch):
    factors = anything(64) | {"yaw": torch.tensor([-1.0, 1.0]).repeat(32)}
    quick = data.render_faces(factors, size=size)
    monkeypatch.setattr(canvas.Canvas, "_pixels", lambda self, window: (slice(None), slice(None)))
    assert_close(quick, data.render_faces(factors, size=size), atol=1e-5, rtol=0)


def test_small_pictures_are_large_ones_seen_from_afar():
    factors = data.draw_factors(20)
    large = F.avg_pool2d(data.render_faces(factors, size=256), 4)
    assert (data.render_faces(factors) - large).abs().mean() < 0.01


@pytest.mark.parametrize("name", NAMES)
def test_pictures_change_gradually(name):
    """A quarter of the step is a quarter of the change, everywhere: nothing pops up."""
    for face in range(3):
        others = {other: float(value[face]) for other, value in anything(3, seed=1).items() if other != name}
        fine = data.render_faces(sweep(name, 401, **others), size=32)
        step = (fine[4::4] - fine[:-4:4]).abs().mean((1, 2, 3)).max()
        quarter = (fine[1:] - fine[:-1]).abs().mean((1, 2, 3)).max()
        assert 0 < quarter < 0.5 * step < 0.01


def test_grey_is_the_luminance():
    factors = data.draw_factors(5)
    red, green, blue = data.render_faces(factors).unbind(1)
    assert_close(data.render_faces(factors, grey=True)[:, 0], 0.299 * red + 0.587 * green + 0.114 * blue)


def test_what_is_not_given_is_neutral_and_numbers_of_faces_do_not_matter():
    factors = data.draw_factors(70, free=["smile"])
    assert_close(data.render_faces({"smile": factors["smile"]}), data.render_faces(factors))
    assert_close(data.render_faces({"smile": factors["smile"][65:]}), data.render_faces(factors)[65:])


def test_values_may_be_lists_and_of_mixed_types():
    mixed = {"smile": [0.0, 1.0], "glasses": torch.tensor([0, 1]), "yaw": torch.tensor([0.5, 0.5]).double()}
    plain = {"smile": torch.tensor([0.0, 1.0]), "glasses": torch.tensor([0.0, 1.0]), "yaw": torch.tensor([0.5, 0.5])}
    assert_close(data.render_faces(mixed), data.render_faces(plain))


def test_a_pencil_draws_the_same_shapes_without_colours():
    factors = sweep("glasses", 2, yaw=0.5, skin=0)
    painted, drawn = (data.render_faces(factors, size=128, style=style) for style in ("paint", "pencil"))
    assert drawn.std(1).max() < 0.05 < painted.std(1).max()
    assert drawn.mean() > painted.mean() + 0.1, "mostly paper"
    frames = [(x[0] - x[1]).mean(0) > 0.2 for x in (painted, drawn)]
    assert (frames[0] & frames[1]).sum() > 0.93 * (frames[0] | frames[1]).sum()


def test_a_pencil_hatches_darker_where_the_colour_is_darker():
    cheek = data.render_faces(sweep("skin", 3), style="pencil", grey=True)[:, 0, 36:42, 22:28].mean((1, 2))
    assert (cheek.diff() < -0.05).all()


# --- the draws ------------------------------------------------------------------------------------------------------


def test_the_factors_have_the_agreed_names_and_sensible_ranges():
    assert list(data.FACE_FACTORS) == NAMES
    for name, factor in data.FACE_FACTORS.items():
        assert factor.name == name and factor.low <= factor.neutral <= factor.high == 1 and factor.meaning
    assert [name for name, factor in data.FACE_FACTORS.items() if factor.low == -1] == ["smile", "yaw"]
    assert [name for name, factor in data.FACE_FACTORS.items() if factor.binary] == ["glasses", "beard", "curls"]


def test_the_same_seed_draws_the_same_faces():
    a, b, other = (data.faces(4, size=16, generator=seeded(seed)) for seed in (3, 3, 4))
    assert torch.equal(a.x, b.x) and not torch.equal(a.x, other.x)
    assert all(torch.equal(a.factors[name], b.factors[name]) for name in NAMES)
    assert torch.equal(data.faces(4, size=16).x, data.faces(4, size=16, generator=seeded(0)).x)


def test_faces_are_the_pictures_of_their_factors():
    found = data.faces(3, size=24, grey=True, style="pencil")
    assert found.x.shape == (3, 1, 24, 24) and found.x.dtype == torch.float32 and len(found) == 3
    assert 0 <= found.x.min() and found.x.max() <= 1
    assert torch.equal(found.x, data.render_faces(found.factors, size=24, grey=True, style="pencil"))
    assert "cartoon" in found.source and found.to("cpu").source == found.source


def test_the_joint_distribution_is_the_documented_one():
    f = data.draw_factors(20_000, generator=seeded(1))
    masculine = f["masculine"] > 0.5
    assert abs(masculine.float().mean() - 0.5) < 0.02
    assert not ((f["masculine"] > 0.25) & (f["masculine"] < 0.75)).any()
    assert f["beard"][~masculine].max() == 0 and abs(f["beard"][masculine].mean() - 0.4) < 0.02
    assert f["hair_length"][masculine].max() <= 0.35 and f["hair_length"][~masculine].min() >= 0.45
    assert abs((f["mouth"] == 0).float().mean() - 3 / 8) < 0.02
    for name in ("glasses", "curls"):
        assert abs(f[name].mean() - 0.35) < 0.02 and set(f[name].tolist()) == {0, 1}
    free = [name for name in NAMES if name not in ("masculine", "beard", "hair_length")]
    correlations = torch.corrcoef(torch.stack([f[name] for name in free])) - torch.eye(len(free))
    assert correlations.abs().max() < 0.04
    assert abs(f["smile"].mean()) < 0.02 and abs(f["smile"].var() - 1 / 3) < 0.01


def test_free_factors_are_independent_and_uniform_and_the_others_neutral():
    f = data.draw_factors(20_000, free=["beard", "masculine", "hair_length"], generator=seeded(1))
    table = torch.corrcoef(torch.stack([f[name] for name in ("beard", "masculine", "hair_length")]))
    assert (table - torch.eye(3)).abs().max() < 0.03
    assert abs(f["beard"].mean() - 0.5) < 0.02 and abs(f["masculine"].var() - 1 / 12) < 0.005
    for name in set(NAMES) - {"beard", "masculine", "hair_length"}:
        assert (f[name] == data.FACE_FACTORS[name].neutral).all()


def test_given_factors_are_kept_and_the_others_are_drawn_as_before():
    free, given = data.faces(50, size=16), data.faces(50, size=16, factors={"smile": 1, "eyes": torch.zeros(50)})
    assert (given.factors["smile"] == 1).all() and (given.factors["eyes"] == 0).all()
    assert all(torch.equal(given.factors[n], free.factors[n]) for n in NAMES if n not in ("smile", "eyes"))


def test_what_follows_from_masculine_follows_from_given_values_too():
    soft = data.faces(200, size=16, factors={"masculine": 0.1}).factors
    assert soft["beard"].max() == 0 and soft["hair_length"].min() >= 0.45
    bearded = data.faces(200, size=16, factors={"beard": 1}).factors
    assert bearded["masculine"].min() >= 0.75 and bearded["hair_length"].max() <= 0.35


def test_age_greys_hair_brows_and_beard_and_nobody_has_it_unless_given():
    drawn, given = data.faces(20, size=16), data.faces(20, size=16, factors={"age": 0.0})
    assert "age" not in drawn.factors and torch.equal(drawn.x, given.x)
    ages = torch.tensor([0.0, 0.5, 1.0])
    x = data.render_faces({"age": ages, "hair_colour": torch.ones(3), "hair_length": torch.zeros(3)})
    crown = x[:, :, 4:8, 28:36].mean((2, 3))
    saturation = crown.amax(1) - crown.amin(1)
    assert saturation[0] > 0.4 and saturation[2] < 0.05 and saturation[0] > saturation[1] > saturation[2]
    torch.testing.assert_close(x[1], (x[0] + x[2]) / 2, atol=0.06, rtol=0)
    assert (x[0] - x[2]).abs().sum(0)[40:].max() < 1e-6, "not the rest"
    with pytest.raises(ValueError, match="names 'age'"):
        data.draw_factors(2, free=["age"])


def test_names_alone_make_them_free():
    f = data.faces(30, size=16, factors=["smile", "yaw"]).factors
    assert f["smile"].std() > 0.3 and f["yaw"].std() > 0.3
    assert all((f[n] == data.FACE_FACTORS[n].neutral).all() for n in NAMES if n not in ("smile", "yaw"))


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: data.faces(0), "n is 0"),
        (lambda: data.draw_factors(-1), "n is -1"),
        (lambda: data.faces(2, size=15), "size is 15; below 16"),
        (lambda: data.faces(2, style="oil"), "style is 'oil'; it is 'paint' or 'pencil'"),
        (lambda: data.faces(2, factors={"hat": 1}), "'hat'; the factors of a face are smile, mouth"),
        (lambda: data.faces(2, factors=["hat"]), "factors names 'hat'"),
        (lambda: data.faces(2, factors="smile"), r"pass a list of names, \['smile'\]"),
        (lambda: data.draw_factors(2, free=["hat"]), "free names 'hat'"),
        (lambda: data.faces(2, factors={"smile": 1.5}), r"smile is 1.5; it has to lie in \[-1, 1\]"),
        (lambda: data.faces(2, factors={"skin": float("nan")}), r"skin is nan; it has to lie in \[0, 1\]"),
        (lambda: data.faces(2, factors={"skin": torch.zeros(3)}), r"skin has shape \(3,\); for 2 faces"),
        (lambda: data.render_faces({"eyes": torch.tensor([0.0, 2.0])}), "eyes is 2;"),
        (lambda: data.render_faces({}), "factors is empty"),
        (
            lambda: data.render_faces({"eyes": torch.zeros(2), "skin": torch.zeros(3)}),
            r"skin has shape \(3,\) and eyes",
        ),
        (lambda: data.render_faces({"eyes": torch.zeros(0)}), r"eyes has shape \(0,\)"),
    ],
)
def test_impossible_requests_are_refused(call, message):
    with pytest.raises(ValueError, match=message):
        call()
