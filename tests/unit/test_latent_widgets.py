"""Latent plane and beta dial: what they are given, and that the page computes what PyTorch computes."""

import base64
import math
import re

import javascript
import pytest
import torch
from torch import nn

from lecture_lib import autoencoder, networks, vae
from lecture_lib.vae import shipped
from lecture_lib.widgets import BetaDial, LatentPlane
from lecture_lib.widgets.base import VIEW
from lecture_lib.widgets.rounded import in_bytes

DIGITS = torch.rand(3, 784, generator=torch.Generator().manual_seed(5))
TEST = torch.rand(20, 784, generator=torch.Generator().manual_seed(6)).round()
LABELS = [4, 0, "a hat"]
PLACES = 2 * torch.randn(60, 2, generator=torch.Generator().manual_seed(7))
NAMES = torch.arange(60) % 10
TOLERANCE = {"rtol": 2e-3, "atol": 2e-3}  # half precision


def text(numbers: bytes) -> str:
    return base64.b64encode(numbers).decode()


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def model(latent: int = 2, seed: int = 0, *, pixels: int = 784) -> vae.VAE:
    source = generator(seed)
    encoder = networks.mlp((784, 12, 2 * latent), generator=source)
    return vae.VAE(encoder, networks.mlp((latent, 12, pixels), generator=source))


def rounded(network: vae.VAE) -> vae.VAE:
    """With the numbers that travel."""
    return vae.VAE(in_bytes(network.encoder), in_bytes(network.decoder))


# ---------------------------------------------------------------------------------------------------- the mathematics


def maths(body: str, **given) -> object:
    return javascript.evaluate("latent_maths.js", body, given)


def test_kl_of_each_unit_is_that_of_the_library():
    mu, log_var = torch.tensor([0.0, 1.5, -2.0, 1e-4]), torch.tensor([0.0, -3.0, 1.2, 1e-5])
    found = maths("return js.klPerUnit(given);", mu=mu.tolist(), logVar=log_var.tolist())
    expected = vae.kl_per_unit(mu[None].double(), log_var[None].double())[0]
    assert found == pytest.approx(expected.tolist(), rel=1e-4, abs=1e-15)
    assert found[0] == 0 and 0 < found[3] < 1e-8


def test_likelihood_and_entropy_of_pixels_hold_where_a_sigmoid_saturates():
    x, logits = torch.tensor([0.0, 1.0, 0.3, 1.0, 0.0]), torch.tensor([-2.0, 0.5, 0.0, -200.0, 300.0])
    found = maths(
        "return [js.logLikelihood(given.x, given.l), js.pixelEntropy(given.l)];", x=x.tolist(), l=logits.tolist()
    )
    probabilities = torch.sigmoid(logits.double())
    entropy = torch.distributions.Bernoulli(probs=probabilities.clamp(1e-300, 1)).entropy().mean().item()
    assert found[0] == pytest.approx(vae.bernoulli_log_likelihood(x[None], logits[None]).item(), rel=1e-6)
    assert found[1] == pytest.approx(entropy, rel=1e-6)
    assert maths("return js.pixelEntropy([0, 0]);") == pytest.approx(math.log(2))
    assert maths("return js.pixelEntropy([-800, 800]);") == 0


def test_gauss_hermite_has_the_moments_of_a_standard_normal():
    body = """
        const { nodes, weights } = js.gaussHermite();
        return given.powers.map(([a, b]) => js.total(nodes.map((e, i) => weights[i] * e[0] ** a * e[1] ** b)));
    """
    powers = [(0, 0), (1, 0), (2, 0), (0, 2), (2, 2), (1, 3), (4, 4), (8, 0), (3, 5), (6, 8)]
    moments = {0: 1, 2: 1, 4: 3, 6: 15, 8: 105}
    expected = [moments.get(a, 0) * moments.get(b, 0) for a, b in powers]
    assert maths(body, powers=powers) == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize("arc", [False, True])
def test_ways_are_those_of_the_library(arc):
    body = "return js.places(given.a, given.b, 7, given.arc ? js.alongArc : js.alongLine);"
    for a, b in (([1.0, 0.2], [-0.5, 2.0]), ([2.0, 0.0], [1.0, 0.0]), ([1.0, -2.0, 0.5], [-0.4, 0.1, 3.0])):
        found = torch.tensor(maths(body, a=a, b=b, arc=arc))
        expected = vae.interpolate(torch.tensor(a), torch.tensor(b), 7, arc=arc)
        torch.testing.assert_close(found, expected, atol=1e-5, rtol=0)


@pytest.mark.parametrize(("a", "b"), [([0, 0], [1, 2]), ([1, 2], [0, 0]), ([1, 1], [-2, -2])])
def test_where_there_is_no_arc_the_line_takes_its_place(a, b):
    body = "return [js.alongArc(given.a, given.b, 0.3), js.alongLine(given.a, given.b, 0.3)];"
    arc, line = maths(body, a=a, b=b)
    assert arc == pytest.approx(line)


def test_nearest_points_and_what_most_of_them_are():
    found = maths("return js.nearestTo([0.3, -0.2], given.points, 9);", points=PLACES.half().float().flatten().tolist())
    distances = (PLACES.half().float() - torch.tensor([0.3, -0.2])).norm(dim=1)
    nearest = distances.topk(9, largest=False)
    assert [point["i"] for point in found] == nearest.indices.tolist()
    assert [point["distance"] for point in found] == pytest.approx(nearest.values.tolist(), rel=1e-5)
    body = "return js.majority(given.map((i) => ({ i })), [7, 5, 5, 7, 2]);"
    assert javascript.evaluate("latent_maths.js", body, [4, 0, 1, 2]) == {"name": 5, "count": 2}
    assert javascript.evaluate("latent_maths.js", body, [3, 1, 2, 0]) == {"name": 7, "count": 2}


def test_class_colours_are_oklch_and_can_be_read():
    red, white = javascript.evaluate(
        "class_colours.js", "return [js.fromOklch(0.628, 0.2577, 29.23), js.fromOklch(1, 0, 0)];", {}
    )
    assert red == pytest.approx([255, 0, 0], abs=2) and white == [255, 255, 255]
    for paper in ([255, 255, 255], [18, 18, 18]):
        colours = javascript.evaluate("class_colours.js", "return js.classColours(10, given);", paper)
        assert len({tuple(colour) for colour in colours}) == 10
        assert min(contrast(colour, paper) for colour in colours) > 4.5


def contrast(*colours: list[int]) -> float:
    """WCAG's ratio of relative luminances."""
    linear = [torch.tensor(colour) / 255 for colour in colours]
    linear = [torch.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4) for c in linear]
    low, high = sorted((c @ torch.tensor([0.2126, 0.7152, 0.0722])).item() for c in linear)
    return (high + 0.05) / (low + 0.05)


# -------------------------------------------------------------------------------------------------- the latent plane


def plane(**changes) -> LatentPlane:
    return LatentPlane(**({"vae": model(), "digits": DIGITS, "labels": LABELS, "points": (PLACES, NAMES)} | changes))


def in_plane(body: str, number: int = 0, **given) -> object:
    """Run JavaScript with the ``encoder`` and the ``decoder`` of one plane."""
    widget = plane(autoencoder=plain(), autoencoder_points=(PLACES + 9, NAMES))
    for name in ("encoders", "decoders", "encoder_weights", "decoder_weights"):
        value = getattr(widget, name)
        given[name] = text(value) if isinstance(value, bytes) else value
    start = f"""
        const name = {widget.planes[number]["name"]!r};
        const encoder = js.loadAll(given.encoders, fromBase64(given.encoder_weights))[name];
        const decoder = js.loadAll(given.decoders, fromBase64(given.decoder_weights))[name];
    """
    return javascript.evaluate("latent_maths.js nn.js", start + body, given)


def plain() -> autoencoder.Autoencoder:
    source = generator(3)
    return autoencoder.Autoencoder(
        networks.mlp((784, 12, 2), generator=source), networks.mlp((2, 12, 784), generator=source)
    )


@torch.no_grad()
def test_page_and_torch_agree_about_posterior_and_pictures():
    body = """
        const q = js.posterior(encoder, Float32Array.from(given.x), 2);
        const logits = js.decode(decoder, [q.mu, [0.4, -1.3]]);
        return { ...q, logits, picture: js.pictureOf(logits[1]) };
    """
    network, found = rounded(model()), in_plane(body, x=DIGITS[1].tolist())
    mu, log_var = network.encode(DIGITS[1:2])
    z = torch.cat([mu, torch.tensor([[0.4, -1.3]])])
    torch.testing.assert_close(torch.tensor([found["mu"]]), mu, **TOLERANCE)
    torch.testing.assert_close(torch.tensor([found["logVar"]]), log_var, **TOLERANCE)
    torch.testing.assert_close(torch.tensor(found["logits"]), network.decode(z), **TOLERANCE)
    torch.testing.assert_close(torch.tensor(found["picture"]), torch.sigmoid(network.decode(z[1:]))[0], **TOLERANCE)


@torch.no_grad()
def test_page_and_torch_agree_about_the_elbo():
    body = "return js.elbo({ encoder, decoder }, Float32Array.from(given.x), js.gaussHermite());"
    network, found = rounded(model()), in_plane(body, x=DIGITS[1].tolist())
    n = 20_000
    x = DIGITS[1:2].expand(n, -1)
    expected = vae.elbo(x, *network(x, generator(1)))
    error = expected.reconstruction.std().item() / math.sqrt(n)
    assert found["reconstruction"] == pytest.approx(expected.reconstruction.mean().item(), abs=5 * error)
    assert error < 0.01 * abs(found["reconstruction"])
    assert found["kl"] == pytest.approx(expected.kl[0].item(), rel=1e-3)
    assert found["total"] == pytest.approx(found["reconstruction"] - found["kl"])


@torch.no_grad()
def test_an_autoencoder_gives_a_point_without_a_width():
    found = in_plane("return js.posterior(encoder, Float32Array.from(given.x), 2);", 1, x=DIGITS[1].tolist())
    assert "logVar" not in found
    torch.testing.assert_close(torch.tensor([found["mu"]]), in_bytes(plain().encoder)(DIGITS[1:2]), **TOLERANCE)


def test_planes_travel_with_their_population():
    widget = plane(autoencoder=plain(), autoencoder_points=(PLACES[:30] + 9, NAMES[:30] + 1))
    first, second = widget.planes
    assert (first["name"], first["start"], first["end"]) == ("VAE", 0, 60)
    assert (second["name"], second["start"], second["end"]) == ("autoencoder", 60, 90)
    assert widget.classes == sorted(str(name) for name in range(11))
    points = torch.frombuffer(bytearray(widget.points), dtype=torch.float16).view(-1, 2)
    torch.testing.assert_close(points, torch.cat([PLACES, PLACES[:30] + 9]).half())
    assert [widget.classes[i] for i in widget.point_classes[60:63]] == ["1", "2", "3"]
    # a byte for each weight, two for each bias and each row's scale
    assert len(widget.decoder_weights) == 2 * (12 * 2 + 784 * 12 + 4 * (12 + 784))


def test_frames_hold_the_population_and_the_ends():
    widget = plane(autoencoder=plain(), autoencoder_points=(PLACES + 9, NAMES))
    for described, population in zip(widget.planes, (PLACES, PLACES + 9), strict=True):
        x, y, half = described["frame"]
        inside = (population - torch.tensor([x, y])).abs().amax(1) <= half
        assert inside.float().mean() > 0.9 and half < 8
        for end in described["ends"]:
            assert max(abs(end[0] - x), abs(end[1] - y)) < half
    first, second = widget.planes[0]["ends"]
    assert first != second
    assert widget.planes[0]["frame"][:2] == (0, 0)  # the prior's middle
    assert widget.planes[1]["frame"][0] == pytest.approx(9, abs=1.5)
    assert plane(points=(PLACES / 100, NAMES)).planes[0]["frame"] == (0, 0, 2.5)


def test_plane_shows_its_first_frame_without_javascript():
    data, metadata = plane()._repr_mimebundle_()
    assert data["text/plain"] == "LatentPlane(VAE, 60 points)"
    half = plane().planes[0]["frame"][2]
    assert f"both latents from -{half:.1f} to {half:.1f}" in metadata[VIEW]["fallback"].replace("−", "-")
    assert "test digits of 10 classes" in metadata[VIEW]["fallback"]


@pytest.mark.parametrize(
    ("changes", "error", "message"),
    [
        ({"vae": nn.Linear(784, 784)}, TypeError, "is a Linear without encoder and decoder"),
        ({"vae": model(3)}, ValueError, r"VAE's encoder makes \(6,\).*two means and two log variances"),
        ({"vae": plain()}, ValueError, r"VAE's encoder makes \(2,\).*two means and two log variances"),
        ({"vae": model(pixels=700)}, ValueError, r"decoder makes \(700,\) of z; it has to make 784 logits"),
        ({"autoencoder": plain()}, ValueError, "belong together"),
        ({"autoencoder": model(), "autoencoder_points": (PLACES, NAMES)}, ValueError, "it has to make two numbers"),
        (
            {"autoencoder": plain(), "autoencoder_points": (PLACES[:, :1], NAMES)},
            ValueError,
            r"autoencoder_points holds places of shape \(60, 1\)",
        ),
        ({"points": (PLACES[:5], NAMES[:5])}, ValueError, r"points holds places of shape \(5, 2\).*m ≥ 10"),
        ({"points": (PLACES * torch.nan, NAMES)}, ValueError, "not finite"),
        ({"points": (PLACES, NAMES[:9])}, ValueError, "points has 9 labels for 60 places"),
        ({"points": (PLACES, range(60))}, ValueError, "60 classes; the plane has colours for 12"),
        ({"digits": DIGITS.view(3, 1, 28, 28)}, ValueError, r"digits has shape \(3, 1, 28, 28\).*flatten\(1\)"),
        ({"labels": [1]}, ValueError, "labels has 1 entries for 3 digits"),
    ],
)
def test_plane_names_what_is_wrong(changes, error, message):
    with pytest.raises(error, match=message):
        plane(**changes)


def test_the_second_latent_grows_upwards():
    body = """
        const scale = js.scaleOf({ frame: [1, -2, 3] }, 300);
        const back = scale.toPixel(scale.toPlane(40, 90));
        return { corner: scale.toPlane(0, 0), middle: scale.toPixel([1, -2]), back };
    """
    found = javascript.evaluate("plane_scale.js", body, {})
    assert found == {"corner": [-2, 1], "middle": [150, 150], "back": pytest.approx([40, 90])}


# ------------------------------------------------------------------------------------------------------ the beta dial

FAMILY = {4.0: model(5, 1), 0.5: model(5, 2), 1.0: model(5, 3)}


def dial(**changes) -> BetaDial:
    return BetaDial(**({"family": FAMILY, "digits": DIGITS, "labels": LABELS, "test": TEST} | changes))


def in_family(body: str, *, drawing: bool = False, **given) -> object:
    """Run JavaScript with the loaded ``family``."""
    widget = dial(drawing=drawing)
    for name in ("members", "decoders", "encoders"):
        given[name] = getattr(widget, name)
    for name in ("decoder_weights", "encoder_weights", "codes"):
        given[name] = text(getattr(widget, name))
    start = """
        const family = js.loadFamily({
            members: given.members, decoders: given.decoders, encoders: given.encoders,
            decoderWeights: fromBase64(given.decoder_weights), encoderWeights: fromBase64(given.encoder_weights),
            codes: fromBase64(given.codes),
        });
    """
    return javascript.evaluate("beta_family.js", start + body, given)


@pytest.mark.parametrize("drawing", [False, True])
@torch.no_grad()
def test_page_and_torch_agree_about_a_digit(drawing):
    body = """
        const seen = js.look(family[1], { image: Float32Array.from(given.x), sample: 2 });
        return { ...seen, noise: js.fromPrior(5, 16, 1) };
    """
    network, found = rounded(FAMILY[1.0]), in_family(body, drawing=drawing, x=DIGITS[2].tolist())
    mu, log_var = network.encode(DIGITS[2:])
    torch.testing.assert_close(torch.tensor([found["q"]["mu"]]), mu, **TOLERANCE)
    torch.testing.assert_close(torch.tensor([found["kl"]]), vae.kl_per_unit(mu, log_var), **TOLERANCE)
    torch.testing.assert_close(torch.tensor([found["image"]]), torch.sigmoid(network.decode(mu)), **TOLERANCE)
    logits = network.decode(mu + (log_var / 2).exp() * torch.tensor(found["noise"]))
    expected = vae.bernoulli_log_likelihood(DIGITS[2:].expand(16, -1), logits).mean().item()
    assert found["reconstruction"] == pytest.approx(expected, rel=2e-3)


@torch.no_grad()
def test_traversal_moves_one_latent_and_samples_follow_the_prior():
    body = """
        const [member] = family, q = js.posteriorOf(member, { sample: 0 });
        const z = js.fromPrior(5, 2000, 3), again = js.fromPrior(5, 2000, 3), other = js.fromPrior(5, 2000, 4);
        return { film: js.traversal(member, q, 3, 5, 3), samples: js.samplesOf(member, 2, 3), z, repeats:
            String(z) === String(again), differs: String(z) !== String(other) };
    """
    network, found = rounded(FAMILY[0.5]), in_family(body)
    z = network.encode(DIGITS[:1]).mu.repeat(5, 1)
    z[:, 3] = torch.linspace(-3, 3, 5)
    torch.testing.assert_close(torch.tensor(found["film"]), torch.sigmoid(network.decode(z)), **TOLERANCE)
    drawn = torch.tensor(found["z"])
    torch.testing.assert_close(torch.tensor(found["samples"]), torch.sigmoid(network.decode(drawn[:2])), **TOLERANCE)
    assert drawn.mean().abs() < 0.05 and (drawn.std() - 1).abs() < 0.05
    assert found["repeats"] and found["differs"]


@torch.no_grad()
def test_members_travel_in_order_with_what_was_measured():
    widget = dial(beta=4.0)
    assert [member["beta"] for member in widget.members] == [0.5, 1.0, 4.0] and widget.start == 2
    network = rounded(FAMILY[1.0])
    bound = vae.elbo(TEST, *network(TEST, generator(0)))
    mu, _ = network.encode(TEST)
    member = widget.members[1]
    assert sum(member["kl"]) == pytest.approx(bound.kl.mean().item(), rel=1e-5)
    assert member["reconstruction"] == pytest.approx(bound.reconstruction.mean().item(), rel=1e-5)
    assert member["active"] == (mu.var(0) > 0.01).tolist()
    assert widget.encoders == {} and len(widget.codes) == 2 * 3 * 3 * 10
    assert len(widget.decoder_weights) == 3 * (12 * 5 + 784 * 12 + 4 * (12 + 784))
    drawing = dial(drawing=True)
    assert drawing.codes == b"" and set(drawing.encoders) == {"0.5", "1", "4"}


def test_latents_are_shown_by_what_they_carry():
    body = "return family.map(({ order, kl, rate }) => ({ sorted: order.map((j) => kl[j]), kl, rate }));"
    for found in in_family(body):
        assert found["sorted"] == sorted(found["kl"], reverse=True)
        assert found["rate"] == pytest.approx(sum(found["kl"]))


def test_dial_shows_its_first_frame_without_javascript():
    data, metadata = dial()._repr_mimebundle_()
    assert data["text/plain"] == "BetaDial(3 VAEs of 5 latents, β=1)"
    members = dial().members
    numbers = re.search(
        r"3 VAEs, β from 0\.5 to 4\..*from ([\d.]+) to ([\d.]+) nats.*from −([\d.]+) to −([\d.]+) nats",
        metadata[VIEW]["fallback"],
    )
    expected = [sum(m["kl"]) for m in members[::2]] + [-m["reconstruction"] for m in members[::2]]
    assert [float(number) for number in numbers.groups()] == pytest.approx(expected, abs=0.06)


@pytest.mark.parametrize(
    ("changes", "error", "message"),
    [
        ({"family": {1.0: FAMILY[1.0]}}, ValueError, "family has 1 members"),
        ({"beta": 2.0}, ValueError, r"beta is 2.0; the family has \[0.5, 1.0, 4.0\]"),
        ({"family": FAMILY | {-1.0: FAMILY[1.0]}}, ValueError, r"key -1\.0; keys are β"),
        ({"family": FAMILY | {2.0: nn.Linear(1, 1)}}, TypeError, "β = 2 of the family:.*is a Linear"),
        ({"family": FAMILY | {2.0: model(7)}}, ValueError, r"family has \[5, 7\] latents"),
        ({"family": FAMILY | {2.0: model(5, pixels=9)}}, ValueError, r"β = 2 of the family.*\(9,\).*784 logits"),
        ({"test": TEST[:, 1:]}, ValueError, r"test has shape \(20, 783\)"),
        ({"test": TEST * 3}, ValueError, "x"),
        ({"digits": DIGITS - 1}, ValueError, "pixels lie in"),
    ],
)
def test_dial_names_what_is_wrong(changes, error, message):
    with pytest.raises(error, match=message):
        dial(**changes)


# ------------------------------------------------------------------------------------------------- in the book's pages


def weight(widget: LatentPlane | BetaDial) -> float:
    """Megabytes of a widget's numbers in a page, where three bytes take four characters."""
    state = widget.get_state()
    return sum(len(value) * 4 / 3 for value in state.values() if isinstance(value, bytes)) / 1e6


def test_shipped_networks_fit_into_a_page():
    assert weight(plane(vae=shipped.digit_plane(), points=(torch.randn(1500, 2), torch.arange(1500) % 10))) < 0.5
    assert weight(dial(family=shipped.beta_family())) < 0.65
