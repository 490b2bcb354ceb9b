"""Face studio: what the page is given, and that it makes the faces that PyTorch makes."""

import base64
import re

import javascript
import pytest
import torch
import torch.nn.functional as F
from torch import nn

from lecture_lib.networks import PositionBias
from lecture_lib.widgets import FaceStudio, Latent, measured_latents
from lecture_lib.widgets.base import VIEW
from lecture_lib.widgets.export import export
from lecture_lib.widgets.rounded import in_bytes


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def text(numbers: bytes) -> str:
    return base64.b64encode(numbers).decode()


def decoder(k: int = 3, *, seed: int = 0) -> nn.Sequential:
    """A small network of every layer that the book's decoders of faces are made of: 16 × 16 pixels of k numbers."""
    torch.manual_seed(seed)
    layers = nn.Sequential(
        nn.Linear(k, 6),
        nn.SiLU(),
        nn.Linear(6, 5 * 4 * 4),
        nn.Unflatten(1, (5, 4, 4)),
        nn.SiLU(),
        nn.ConvTranspose2d(5, 4, 4, 2, 1),
        PositionBias(4, 8, 8),
        nn.SiLU(),
        nn.Conv2d(4, 12, 3, padding=1),
        nn.PixelShuffle(2),
        PositionBias(3, 16, 16),
        nn.Sigmoid(),
    )
    for layer in layers:
        if isinstance(layer, PositionBias):
            nn.init.normal_(layer.bias)
    return layers


LATENTS = [
    Latent("smile", -1.5, 2.0, "smile", 0.98, "mouth", 0.06),
    Latent("pose", 1.0, -1.0, "pose", 0.99, "skin", 0.02),
    Latent("glasses", -1.0, 1.0, "glasses", 0.97, "skin", 0.05, two_valued=True),
]
CODES = torch.randn(5, 3, generator=generator(1))


def studio(**changes) -> FaceStudio:
    given = {"decoder": decoder(), "latents": LATENTS, "codes": CODES} | changes
    return FaceStudio(given.pop("decoder"), given.pop("latents"), given.pop("codes"), **given)


def two_studios() -> FaceStudio:
    plain = [Latent("z1", -2, 2, "skin", 0.6, "smile", 0.4), Latent("z2", -1, 1)]
    return studio(plain=(decoder(2, seed=1), plain, CODES[:, :2] * 2))


# --------------------------------------------------------------------------------------------- what the page computes


@pytest.mark.parametrize(("who", "k", "seed"), [("named", 3, 0), ("plain", 2, 1)])
@torch.no_grad()
def test_page_and_torch_make_the_same_faces(who, k, seed):
    widget = two_studios()
    z = torch.randn(2, k, generator=generator(2))
    body = """
        const decoders = js.loadAll(given.networks, fromBase64(given.weights));
        return js.forward(decoders[given.who], given.z);
    """
    given = {"networks": widget.networks, "weights": text(widget.weights), "who": who, "z": z.flatten().tolist()}
    made = javascript.evaluate("nn.js", body, given)
    faces = torch.tensor(made["data"]).view(2, 3, 16, 16)
    torch.testing.assert_close(faces, in_bytes(decoder(k, seed=seed))(z), rtol=1e-3, atol=1e-3)
    # a byte for each weight, and one error in a thousand of the range of colours
    assert (faces - decoder(k, seed=seed)(z)).square().mean().sqrt() < 0.005


def test_a_picture_becomes_bytes_for_a_canvas():
    planes = torch.rand(3, 4, 4, generator=generator())
    pixels = javascript.evaluate("enlarge.js", "return js.rgba(given, 4);", planes.flatten().tolist())
    bytes_ = torch.tensor(pixels).view(4, 4, 4)
    assert (bytes_[..., 3] == 255).all()
    assert (bytes_[..., :3] - 255 * planes.permute(1, 2, 0)).abs().max() <= 0.5001
    grey = torch.tensor(javascript.evaluate("enlarge.js", "return js.rgba(given, 4);", planes[1].flatten().tolist()))
    assert (grey.view(4, 4, 4)[..., :3] - 255 * planes[1, :, :, None]).abs().max() <= 0.5001


@pytest.mark.parametrize(("side", "factor"), [(7, 5), (4, 10), (6, 1)])
def test_enlarging_is_bicubic_interpolation(side, factor):
    picture = torch.randint(0, 256, (side, side, 4), generator=generator(side))
    body = "return js.enlarge(given.side, given.factor)(given.picture);"
    given = {"side": side, "factor": factor, "picture": picture.flatten().tolist()}
    large = torch.tensor(javascript.evaluate("enlarge.js", body, given)).view(side * factor, side * factor, 4)
    colours = picture[..., :3].permute(2, 0, 1)[None].double()
    expected = F.interpolate(colours, scale_factor=factor, mode="bicubic")[0].clamp(0, 255).permute(1, 2, 0)
    assert (large[..., :3] - expected).abs().max() < 0.51
    assert (large[..., 3] == 255).all()


def test_the_darkroom_remembers_what_was_asked_for_last():
    body = """
        const room = js.darkroom(js.load(given.spec, fromBase64(given.weights)));
        const z = (i) => Float32Array.of(i / 500, 0, 0), seen = {};
        seen.glimpse = [...room.glimpse(z(0))];
        seen.before = room.known(z(0)) ?? null;
        seen.same = room.picture(z(0)) === room.picture(z(0));
        seen.picture = [...room.picture(z(0))];
        for (let i = 1; i <= 400; i++) {
            room.picture(z(i));
            if (i === 200) room.picture(z(0));
        }
        seen.kept = [0, 1, 2, 400].map((i) => Boolean(room.known(z(i))));
        return seen;
    """
    network = export(in_bytes(decoder()), input_shape=(3,), dtype="int8")
    given = {"spec": network.spec, "weights": text(network.weights)}
    seen = javascript.evaluate("nn.js darkroom.js", body, given)
    assert len(seen["picture"]) == 4 * 16 * 16
    assert seen["glimpse"] == seen["picture"]
    assert seen["before"] is None
    assert seen["same"]
    assert seen["kept"] == [True, False, True, True]


PAGE_LATENTS = [{"name": latent.name, "low": latent.low, "high": latent.high} for latent in LATENTS]


def in_codes(body: str, **given) -> object:
    modules = "face_codes.js random.js"
    return javascript.evaluate(modules, body, {"latents": PAGE_LATENTS, "codes": CODES.tolist()} | given)


def test_sliders_go_from_low_to_high_whichever_is_larger():
    body = """
        const values = given.latents.map((latent) => [0, 0.25, 1].map((at) => js.valueAt(latent, at)));
        const back = given.latents.map((latent, j) => values[j].map((value) => js.positionOf(latent, value)));
        return { values, back, beyond: [js.positionOf(given.latents[0], -9), js.positionOf(given.latents[1], -9)] };
    """
    found = in_codes(body)
    assert found["values"] == [[-1.5, -0.625, 2.0], [1.0, 0.5, -1.0], [-1.0, -0.5, 1.0]]
    assert found["back"] == [[0, 0.25, 1]] * 3
    assert found["beyond"] == [0, 1]


def test_a_grid_changes_its_two_latents_alone():
    widget = studio(axes=("pose", "smile"))
    body = "return js.gridCodes(Float32Array.from(given.codes[0]), given.latents, 1, 0, 5).map((z) => [...z]);"
    grid = torch.tensor(in_codes(body, codes=widget._studios["named"].codes.tolist()))
    torch.testing.assert_close(grid, widget._grid())
    assert (grid[:, 2] == grid[0, 2]).all()
    torch.testing.assert_close(grid[:5, 1], torch.linspace(1, -1, 5))  # across: the pose
    torch.testing.assert_close(grid[::5, 0], torch.linspace(-1.5, 2, 5))  # down: the smile


def test_cells_are_worked_off_from_the_middle():
    order = in_codes("return js.fromTheMiddle(5);")
    assert sorted(order) == list(range(25))
    assert order[0] == 12
    assert set(order[1:5]) == {7, 11, 13, 17}
    assert set(order[-4:]) == {0, 4, 20, 24}


def test_a_mixture_is_convex_and_takes_glasses_whole():
    body = """
        const codes = given.codes.map((row) => Float32Array.from(row));
        const latents = given.latents.map((latent, j) => ({ ...latent, twoValued: j === 2 }));
        const shares = [[3, 0.7], [1, 0.3]];
        return { blend: js.blend(codes, shares), mixture: js.mixture(codes, shares, latents) };
    """
    found = in_codes(body)
    expected = 0.7 * CODES[3] + 0.3 * CODES[1]
    torch.testing.assert_close(torch.tensor(found["blend"]), expected)
    expected[2] = CODES[3, 2]
    torch.testing.assert_close(torch.tensor(found["mixture"]), expected)


def test_random_shares_are_spread_over_two_or_three_faces():
    body = """
        const random = js.seeded(4);
        return Array.from({ length: 2000 }, () => js.randomShares(random, given.n));
    """
    drawn = in_codes(body, n=5)
    assert {len(shares) for shares in drawn} == {2, 3}
    for shares in drawn:
        sizes = [share for _, share in shares]
        assert sum(sizes) == pytest.approx(1)
        assert min(sizes) >= 0
        assert sizes == sorted(sizes, reverse=True)
        assert len({index for index, _ in shares}) == len(shares)
    counts = torch.zeros(5).scatter_add_(
        0, torch.tensor([index for shares in drawn for index, _ in shares]), torch.ones(sum(map(len, drawn)))
    )
    assert (counts / counts.sum() - 0.2).abs().max() < 0.03
    # Uniform over all shares of two faces: the larger one has 3/4 on average.
    pairs = torch.tensor([shares[0][1] for shares in drawn if len(shares) == 2])
    assert pairs.mean() == pytest.approx(0.75, abs=0.03)
    assert {len(shares) for shares in in_codes(body, n=2)} == {2}


def test_the_prior_is_standard_normal():
    z = torch.tensor(in_codes("return js.fromPrior(js.seeded(1), 20000);"))
    assert abs(z.mean()) < 0.03
    assert z.std() == pytest.approx(1, abs=0.03)


def test_the_page_says_what_was_measured():
    body = """
        const [sure, unsure, mute] = given;
        return {
            numbers: [0.5, -1.234, -0.001].map(js.signed),
            moved: [js.sentence(sure, 0.5), js.sentence(unsure, -1), js.sentence(mute, 2)],
            named: js.introduction("named", { latents: [sure, unsure] }),
            prior: [js.aboutPrior([sure, unsure]), js.aboutPrior([unsure])],
        };
    """
    latents = studio(latents=[LATENTS[2], Latent("z2", 0, 1, "skin", 0.61, "smile", 0.4), Latent("z3", 0, 1)])
    found = javascript.evaluate("face_words.js", body, latents.networks["named"]["latents"])
    assert found["numbers"] == ["+0.50", "−1.23", "0.00"]
    assert found["moved"] == [
        "glasses +0.50: rank correlation 0.97 with glasses, only 0.05 with skin.",
        "z2 −1.00: rank correlation 0.61 with skin, but also 0.40 with smile.",
        "z3 +2.00.",
    ]
    assert "0.79 with its factor (blue), 0.23 with the next (orange)" in found["named"]  # the means of both
    assert "In the data glasses are there or not" in found["prior"][0]
    assert "glasses" not in found["prior"][1]


# ------------------------------------------------------------------------------------------------ what the page is told


def test_the_mean_of_a_gaussian_decoder_may_leave_the_range_of_pixels_a_little():
    linear = nn.Sequential(nn.Linear(3, 48), nn.Unflatten(1, (3, 4, 4)))
    nn.init.constant_(linear[0].weight, 0)
    nn.init.constant_(linear[0].bias, 1.3)
    widget = studio(decoder=linear)
    assert widget.networks["named"]["side"] == 4
    assert widget.fallback_html()
    nn.init.constant_(linear[0].bias, -0.7)
    with pytest.raises(ValueError, match="values from -0.7 to -0.7"):
        studio(decoder=linear)


def test_networks_and_codes_lie_behind_each_other():
    widget = two_studios()
    named, plain = widget.networks["named"], widget.networks["plain"]
    assert (named["start"], named["end"], plain["end"]) == (0, plain["start"], len(widget.weights))
    assert (named["n"], named["side"], named["axes"]) == (5, 16, [0, 1])
    assert [latent["name"] for latent in plain["latents"]] == ["z1", "z2"]
    assert named["latents"][2]["twoValued"] and not named["latents"][0]["twoValued"]
    assert named["latents"][0]["runnerUpCertainty"] == 0.06
    codes = torch.frombuffer(bytearray(widget.codes), dtype=torch.float16)
    torch.testing.assert_close(codes[:15].view(5, 3).float(), CODES, rtol=1e-3, atol=1e-3)
    torch.testing.assert_close(codes[15:].view(5, 2).float(), 2 * CODES[:, :2], rtol=1e-3, atol=1e-3)


def test_latents_are_named_by_what_they_measure():
    n = 2000
    smile, skin = torch.rand(2, n, generator=generator(3))
    glasses = (torch.rand(n, generator=generator(4)) < 0.4).float()
    noise = torch.randn(n, generator=generator(5))
    codes = torch.stack([glasses + 0.1 * noise, -3 * smile, skin + 0.3 * smile], 1)
    factors = {"smile": smile, "skin_tone": skin, "glasses": glasses}
    first, second, third = measured_latents(codes, factors)
    assert (first.name, first.meaning, first.two_valued) == ("z1", "glasses", True)
    assert (second.meaning, third.meaning, third.runner_up) == ("smile", "skin tone", "smile")
    assert first.certainty == pytest.approx(1, abs=0.01)
    assert second.certainty == pytest.approx(1)
    assert not second.two_valued
    # The smile grows from left to right although its code falls.
    assert second.low == pytest.approx(-0.06, abs=0.02)
    assert second.high == pytest.approx(-2.94, abs=0.02)
    assert third.low < third.high
    assert 0.15 < third.runner_up_certainty < 0.5 < third.certainty
    assert [latent.name for latent in measured_latents(codes, factors, names=("a_b", "c", "d"))] == ["a b", "c", "d"]
    with pytest.raises(ValueError, match="names has 2 entries for codes of 3 numbers"):
        measured_latents(codes, factors, names=["a", "b"])


def test_studio_shows_its_first_frame_without_javascript():
    data, metadata = two_studios()._repr_mimebundle_()
    assert data["text/plain"] == "FaceStudio(3 latents to 16×16; plain: 2 latents to 16×16)"
    html = metadata[VIEW]["fallback"]
    assert re.search("from left to right only smile changes, from top to bottom only pose", html)
    assert "smile (across) and pose (down)" in html
    assert studio().fallback_html() == studio().fallback_html() != studio(codes=CODES.flip(0)).fallback_html()


@pytest.mark.parametrize(
    ("changes", "error", "message"),
    [
        ({"decoder": nn.Sequential(nn.Softmax(1))}, TypeError, "Softmax.*nn.js cannot run"),
        ({"decoder": decoder(4)}, ValueError, r"mat1 and mat2|input_shape is \(3,\)"),
        ({"decoder": nn.Linear(3, 8)}, ValueError, r"decoder makes \(8,\) of a code.*square images"),
        ({"decoder": decoder()[:-1]}, ValueError, "decoder makes values from -.*nn.Sigmoid"),
        ({"codes": CODES[:, :2]}, ValueError, r"codes has shape \(5, 2\); for 3 latents it has to be \(n, 3\)"),
        ({"codes": CODES[:1]}, ValueError, r"codes has shape \(1, 3\).*n ≥ 2"),
        ({"codes": CODES * 1e6}, ValueError, "codes holds numbers that are not finite"),
        ({"latents": LATENTS[:2] + LATENTS[:1]}, ValueError, r"\['smile', 'pose', 'smile'\]; each needs a name"),
        ({"latents": [LATENTS[0]], "codes": CODES[:, :1]}, ValueError, "latents has 1 entries"),
        ({"latents": [*LATENTS[:2], Latent("skin", 1, 1)]}, ValueError, "latent 'skin' goes from 1 to 1"),
        ({"latents": [*LATENTS[:2], Latent("skin", 0, 1, "skin", 98)]}, ValueError, "'skin' has certainty 98"),
        ({"axes": ("smile", "beard")}, ValueError, r"axes is \('smile', 'beard'\).*\['smile', 'pose', 'glasses'\]"),
        ({"axes": ("smile", "smile")}, ValueError, "two different latents"),
        ({"plain": (decoder(), LATENTS, CODES[:4])}, ValueError, "plain has codes of 4 faces.*of 5"),
        ({"plain": (nn.Linear(3, 8), LATENTS, CODES)}, ValueError, "plain: decoder makes"),
        ({"plain": (decoder(), LATENTS[:2], CODES)}, ValueError, "plain: codes has shape"),
    ],
)
def test_studio_names_what_is_wrong(changes, error, message):
    with pytest.raises(error, match=message):
        studio(**changes)
