"""The widgets of chapter 3: what they are given, and that the page computes what PyTorch computes."""

import base64
import re

import javascript
import pytest
import torch
import torch.nn.functional as F
from torch import nn

from lecture_lib import autoencoder, networks
from lecture_lib.widgets import Bottleneck, DenoisingBench, SparsityDial
from lecture_lib.widgets.base import VIEW
from lecture_lib.widgets.rounded import in_bytes

DIGITS = torch.rand(3, 784, generator=torch.Generator().manual_seed(5))
LABELS = [4, 0, "a hat"]
TOLERANCE = {"rtol": 1e-3, "atol": 1e-3}  # half precision


def text(numbers: bytes) -> str:
    return base64.b64encode(numbers).decode()


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


# ------------------------------------------------------------------------------------------- the sheet to draw on


def drawing(side: int = 84, **corners: int) -> list[float]:
    """A rectangle of ink."""
    sheet = torch.zeros(side, side)
    sheet[corners["top"] : corners["bottom"], corners["left"] : corners["right"]] = 1
    return sheet.flatten().tolist()


def as_mnist(pixels: list[float]) -> torch.Tensor:
    image = javascript.evaluate("sheet.js", "return js.asMnist(given);", pixels)
    return torch.tensor(image, dtype=torch.float32).view(28, 28)


def centre(image: torch.Tensor) -> tuple[float, float]:
    """Centre of mass, (across, down), in pixels from the upper left corner."""
    at = torch.arange(len(image)) + 0.5
    return (image.sum(0) @ at / image.sum()).item(), (image.sum(1) @ at / image.sum()).item()


@pytest.mark.parametrize(("top", "left"), [(0, 0), (11, 17), (54, 22)])
def test_a_drawing_lands_in_the_middle_at_the_size_of_mnist(top, left):
    image = as_mnist(drawing(top=top, bottom=top + 30, left=left, right=left + 60))
    expected = torch.zeros(28, 28)
    expected[9:19, 4:24] = 1  # 60 × 30 becomes 20 × 10
    torch.testing.assert_close(image, expected, atol=1e-5, rtol=0)


def test_small_drawings_grow():
    image = as_mnist(drawing(28, top=3, bottom=13, left=1, right=6))
    expected = torch.zeros(28, 28)
    expected[4:24, 9:19] = 1
    torch.testing.assert_close(image, expected, atol=1e-5, rtol=0)


def test_the_middle_is_the_centre_of_mass_and_not_of_the_box():
    sheet = torch.zeros(84, 84)
    sheet[10:70, 20:30] = 1  # the letter L
    sheet[60:70, 20:60] = 1
    image = as_mnist(sheet.flatten().tolist())
    assert centre(image) == (pytest.approx(14, abs=0.05), pytest.approx(14, abs=0.05))
    rows, columns = (torch.nonzero(image.sum(axis) > 0.5).flatten() for axis in (1, 0))
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == (1, 21, 10, 23)
    assert image.sum().item() == pytest.approx(sheet.sum().item() / 9, rel=1e-4)


def test_no_ink_falls_off_the_edge():
    sheet = torch.zeros(84, 84)
    sheet[0:60, 40:44] = 0.2  # a faint line below a heavy head
    sheet[0:4, 24:60] = 1
    image = as_mnist(sheet.flatten().tolist())
    assert image.sum().item() == pytest.approx(sheet.sum().item() / 9, rel=1e-4)
    assert centre(image)[1] < 13.9  # it would lie at 14 if there were room


def test_an_empty_sheet_stays_empty():
    assert as_mnist([0.0] * 84**2).equal(torch.zeros(28, 28))


def test_the_brush_is_soft_and_the_eraser_takes_back():
    body = """
        const sheet = js.makeSheet(12);
        sheet.dab(6.5, 6.5, 2.5);
        const drawn = [...sheet.ink];
        sheet.dab(6.5, 6.5, 1.5, true);
        const erased = [...sheet.ink];
        sheet.load([0, 1, 0.5, 0]);
        return { drawn, erased, loaded: [...sheet.ink] };
    """
    found = {name: torch.tensor(ink).view(12, 12) for name, ink in javascript.evaluate("sheet.js", body, {}).items()}
    # From the middle of a pixel: full ink at distance 0 and 1, a rim at 2 and 3, nothing at 4.
    assert found["drawn"][6, 6:11].tolist() == pytest.approx([1, 1, 5 / 6, 1 / 6, 0], abs=1e-6)
    assert found["drawn"].equal(found["drawn"].T)
    assert found["erased"][6, 6:11].tolist() == pytest.approx([0, 1 / 6, 5 / 6, 1 / 6, 0], abs=1e-6)
    expected = torch.tensor([[0, 1], [0.5, 0]]).repeat_interleave(6, 0).repeat_interleave(6, 1)
    torch.testing.assert_close(found["loaded"], expected)


# ---------------------------------------------------------------------------------------------------- Bottleneck


def ordered(code: int = 6, seed: int = 0) -> autoencoder.Autoencoder:
    source = generator(seed)
    decoder = nn.Sequential(*networks.mlp((code, 20, 784), generator=source), nn.Sigmoid())
    return autoencoder.Autoencoder(networks.mlp((784, 20, code), generator=source), decoder)


def directions(k: int = 6) -> torch.Tensor:
    return torch.linalg.qr(torch.randn(784, k, generator=generator(1))).Q.T


def bottleneck(**changes) -> Bottleneck:
    arguments = {"autoencoder": ordered(), "mean": DIGITS.mean(0), "components": directions(), "digits": DIGITS}
    return Bottleneck(**(arguments | {"labels": LABELS, "k": 2} | changes))


def through_every_size(widget: Bottleneck, picture: torch.Tensor) -> dict:
    names = {"encoderWeights": "encoder_weights", "decoderWeights": "decoder_weights"}
    numbers = {to: text(getattr(widget, name)) for to, name in (names | {n: n for n in ("mean", "components")}).items()}
    given = {"numbers": numbers, "encoder": widget.encoder, "decoder": widget.decoder, "x": picture.tolist()}
    body = """
        const bytes = Object.fromEntries(Object.entries(given.numbers).map(([name, all]) => [name, fromBase64(all)]));
        const rivals = js.loadRivals({ encoder: given.encoder, decoder: given.decoder, ...bytes });
        return js.atEverySize(rivals, Float32Array.from(given.x));
    """
    return javascript.evaluate("code_sizes.js", body, given)


@torch.no_grad()
def test_page_and_torch_agree_at_every_code_size():
    mean, components, network, x = DIGITS.mean(0), directions(), in_bytes(ordered()), DIGITS[1]
    found = through_every_size(bottleneck(), x)
    code = network.encode(x[None])
    torch.testing.assert_close(torch.tensor([found["code"]]), code, **TOLERANCE)
    assert len(found["learned"]) == len(found["linear"]) == 6
    for k in range(1, 7):
        expected = {
            "learned": network.decode(autoencoder.keep_first(code, k))[0],
            "linear": mean + components[:k].T @ (components[:k] @ (x - mean)),
        }
        for who, image in expected.items():
            result = found[who][k - 1]
            torch.testing.assert_close(torch.tensor(result["image"]), image, atol=3e-3, rtol=0)
            assert result["error"] == pytest.approx(autoencoder.squared_error(image[None], x[None]).item(), rel=3e-3)


def test_the_size_that_comes_as_close():
    body = (
        "return given.map((error) => js.sizeFor([{ error: 9 }, { error: 4 }, { error: 4 }, { error: 1 }], error) ?? 0);"
    )
    assert javascript.evaluate("code_sizes.js", body, [20, 9, 8, 4, 2, 1, 0.5]) == [1, 1, 2, 2, 4, 4, 0]


def test_bottleneck_shows_its_first_frame_without_javascript():
    data, metadata = bottleneck()._repr_mimebundle_()
    assert data["text/plain"] == "Bottleneck(6 code units, k=2)"
    fallback = metadata[VIEW]["fallback"]
    found = through_every_size(bottleneck(), torch.tensor(list(bottleneck().digits[:784])) / 255)
    learned, linear = (found[who][1]["error"] for who in ("learned", "linear"))
    errors = re.search(
        r"Digit 4, and what comes through 2 numbers.*error of ([\d.]+), by PCA with one of ([\d.]+)\.", fallback
    )
    assert [float(error) for error in errors.groups()] == pytest.approx([learned, linear], rel=1e-2)


@pytest.mark.parametrize(
    ("changes", "error", "message"),
    [
        ({"autoencoder": nn.Linear(784, 784)}, TypeError, "is a Linear without encoder and decoder"),
        ({"autoencoder": ordered(5)}, ValueError, r"components has shape \(6, 784\).*5 units.*\(5, 784\)"),
        ({"mean": torch.zeros(1, 784)}, ValueError, r"mean has shape \(1, 784\)"),
        ({"components": 2 * directions()}, ValueError, "components are not orthonormal"),
        ({"components": directions() * torch.nan}, ValueError, "components are not orthonormal"),
        ({"digits": DIGITS.view(3, 1, 28, 28)}, ValueError, r"digits has shape \(3, 1, 28, 28\).*flatten\(1\)"),
        ({"digits": DIGITS - 1}, ValueError, "pixels lie in"),
        ({"labels": [1]}, ValueError, "labels has 1 entries for 3 digits"),
        ({"k": 0}, ValueError, "k is 0; the code has 6 units"),
        ({"k": 7}, ValueError, "k is 7; the code has 6 units"),
    ],
)
def test_bottleneck_names_what_is_wrong(changes, error, message):
    with pytest.raises(error, match=message):
        bottleneck(**changes)


def test_bottleneck_wants_pixels_back():
    short = autoencoder.Autoencoder(networks.mlp((784, 6)), networks.mlp((6, 700)))
    with pytest.raises(ValueError, match=r"decoder makes \(700,\) of a code; it has to make 784 pixels"):
        bottleneck(autoencoder=short)


# ----------------------------------------------------------------------------------------------- Denoising bench


def denoiser(seed: int = 0) -> nn.Sequential:
    source = generator(seed)
    return nn.Sequential(
        *networks.convolutional_encoder(8, channels=2, generator=source),
        *networks.convolutional_decoder(8, channels=2, generator=source),
    )


def bench(**changes) -> DenoisingBench:
    return DenoisingBench(**({"denoiser": denoiser(), "digits": DIGITS, "labels": LABELS} | changes))


def in_chain(body: str, **given) -> object:
    """Run JavaScript with a ``chain`` of the bench's network, a ``clean`` picture and a ``setting``."""
    widget = bench()
    given |= {"spec": widget.denoiser, "bytes": text(widget.weights), "x": DIGITS[0].tolist()}
    start = """
        const chain = js.makeChain(js.load(given.spec, fromBase64(given.bytes)), 784);
        const clean = Float32Array.from(given.x), setting = { noise: "Gaussian", level: 0.5, keepMean: false };
    """
    return javascript.evaluate("denoising_chain.js nn.js", start + body, given)


@torch.no_grad()
def test_the_answer_is_that_of_the_network():
    found = in_chain("chain.start(clean, 3, setting); return chain;")
    noisy = torch.tensor(found["noisy"])
    answer = torch.sigmoid(denoiser()(noisy.view(1, 1, 28, 28))).flatten()
    torch.testing.assert_close(torch.tensor(found["answer"]), answer, **TOLERANCE)
    assert (noisy - DIGITS[0]).std().item() == pytest.approx(0.5, rel=0.1)
    assert noisy.min() < -0.5  # not clipped
    assert found["clean"] == pytest.approx(DIGITS[0].tolist())


def test_a_new_level_bends_the_same_noise():
    body = """
        chain.start(clean, 3, setting);
        return [0, 0.25, 0.5].map((level) => { chain.corrupt({ noise: given.noise, level }); return chain.noisy; });
    """
    none, half, full = torch.tensor(in_chain(body, noise="Gaussian"))
    assert none.tolist() == pytest.approx(DIGITS[0].tolist())
    torch.testing.assert_close(2 * (half - none), full - none, atol=1e-5, rtol=0)
    none, half, full = torch.tensor(in_chain(body, noise="masking"))
    assert none.tolist() == pytest.approx(DIGITS[0].tolist())
    assert torch.equal(full, torch.where(full == 0, 0, none)) and torch.equal(half, torch.where(half == 0, 0, none))
    assert ((full == 0) | (half != 0)).all()  # what is hidden at a low level stays hidden at a higher one
    assert (half == 0).float().mean().item() == pytest.approx(0.25, abs=0.05)
    assert (full == 0).float().mean().item() == pytest.approx(0.5, abs=0.05)


def test_a_step_draws_from_the_answer_or_keeps_its_mean():
    body = """
        chain.start(clean, 3, setting);
        const p = [...chain.answer], sums = new Float64Array(784), before = [...chain.noisy];
        for (let t = 0; t < 400; t++) {
            chain.start(clean, 3 + t, { ...setting, level: 0 });
            chain.step({ ...setting, level: 0 });
            chain.clean.forEach((value, i) => { sums[i] += value / 400; });
        }
        const binary = chain.clean.every((value) => value === 0 || value === 1);
        chain.start(clean, 3, { ...setting, level: 0 });
        const exact = [...chain.answer];
        chain.start(clean, 3, setting);
        const again = [...chain.noisy];
        chain.step({ ...setting, keepMean: true });
        return { p, sums, exact, binary, before, again, mean: chain.clean, steps: chain.steps, noisy: chain.noisy };
    """
    found = in_chain(body)
    assert found["binary"]
    difference = torch.tensor(found["sums"]) - torch.tensor(found["exact"])
    assert difference.abs().max() < 0.13  # five standard errors of 400 coins
    assert found["mean"] == pytest.approx(found["p"])
    assert found["steps"] == 1
    assert found["again"] == found["before"]  # a seed repeats its noise
    fresh = torch.tensor(found["noisy"]) - torch.tensor(found["mean"])
    old = torch.tensor(found["before"]) - DIGITS[0]
    assert torch.corrcoef(torch.stack([fresh, old]))[0, 1].abs() < 0.2  # and every step draws its own


def test_psnr_is_that_of_the_library():
    body = "return [js.psnr(given.a, given.b), js.psnr(given.b, given.b) === Infinity];"
    a, b = DIGITS[:1], DIGITS[1:2]
    value, infinite = javascript.evaluate(
        "denoising_chain.js", body, {"a": a.flatten().tolist(), "b": b.flatten().tolist()}
    )
    assert value == pytest.approx(autoencoder.psnr(a, b).item(), rel=1e-5)
    assert infinite


def test_bench_shows_its_first_frame_without_javascript():
    data, metadata = bench(seed=3)._repr_mimebundle_()
    parameters = sum(p.numel() for p in denoiser().parameters())
    assert data["text/plain"] == f"DenoisingBench({parameters} parameters, seed=3)"
    assert "standard deviation 0.5, PSNR 6." in metadata[VIEW]["fallback"]
    assert bench(seed=3).fallback_html() == bench(seed=3).fallback_html() != bench(seed=4).fallback_html()


@pytest.mark.parametrize(
    ("changes", "error", "message"),
    [
        ({"denoiser": nn.Sequential(nn.Softmax(1))}, TypeError, "Softmax.*nn.js cannot run"),
        ({"denoiser": nn.Conv2d(3, 1, 3)}, ValueError, r"input_shape is \(1, 28, 28\)"),
        ({"denoiser": nn.Conv2d(1, 1, 3)}, ValueError, r"denoiser makes \(1, 26, 26\).*784 logits"),
        ({"digits": DIGITS[:, :-1]}, ValueError, r"digits has shape \(3, 783\)"),
        ({"seed": 10_000}, ValueError, "seed is 10000; the widget takes 0 to 9999"),
    ],
)
def test_bench_names_what_is_wrong(changes, error, message):
    with pytest.raises(error, match=message):
        bench(**changes)


# ------------------------------------------------------------------------------------------------- Sparsity dial


def sparse(activation: nn.Module, *, seed: int, hidden: int = 7, unit_norm: bool = True) -> autoencoder.Autoencoder:
    torch.manual_seed(seed)
    last = (autoencoder.UnitNormLinear if unit_norm else nn.Linear)(hidden, 196)
    decoder = nn.Sequential(last) if unit_norm else nn.Sequential(last, nn.Sigmoid())
    return autoencoder.Autoencoder(nn.Sequential(nn.Linear(196, hidden), activation), decoder)


FAMILY = {
    ("l1", 0.3): sparse(nn.ReLU(), seed=1),
    ("none", 0): sparse(nn.ReLU(), seed=0),
    ("l1", 0.1): sparse(nn.ReLU(), seed=2),
    ("l1", 1.0): sparse(nn.ReLU(), seed=3),
    ("kl", 2.0): sparse(nn.Sigmoid(), seed=4, unit_norm=False),
}


def dial(**changes) -> SparsityDial:
    return SparsityDial(**({"family": FAMILY, "digits": DIGITS, "labels": LABELS} | changes))


def seen_in_page(number: int) -> dict:
    """What the page makes of the second digit with one network of the family."""
    widget = dial()
    given = {"entry": widget.family[number], "weights": text(widget.weights), "digits": DIGITS.tolist()}
    body = """
        const inputs = given.digits.map((digit) => js.pooled(Float32Array.from(digit)));
        const net = js.loadAutoencoder(given.entry, fromBase64(given.weights), inputs);
        const { activities, scale, filters } = net;
        return { input: inputs[1], activities, scale, filters, ...js.look(net, inputs[1]) };
    """
    return javascript.evaluate("sparse_code.js", body, given)


def test_family_travels_in_order_and_begins_with_l1():
    widget = dial()
    assert [(net["kind"], net["strength"]) for net in widget.family] == [
        ("none", 0.0),
        ("l1", 0.1),
        ("l1", 0.3),
        ("l1", 1.0),
        ("kl", 2.0),
    ]
    assert (widget.kind, widget.strength, widget.n_hidden) == ("l1", 1, 7)
    # a byte for each weight, two for each bias and each row's scale
    assert len(widget.weights) == 5 * (2 * 7 * 196 + 2 * 2 * (7 + 196))


def as_it_travels(network: autoencoder.Autoencoder) -> autoencoder.Autoencoder:
    """One byte for each weight, and columns of length 1 written out."""
    last, *others = network.decoder
    plain = nn.Linear(last.in_features, last.out_features)
    unit_norm = isinstance(last, autoencoder.UnitNormLinear)
    plain.load_state_dict({"weight": last.columns() if unit_norm else last.weight, "bias": last.bias})
    return autoencoder.Autoencoder(in_bytes(network.encoder), in_bytes(nn.Sequential(plain, *others)))


@pytest.mark.parametrize(("number", "key"), [(0, ("none", 0)), (2, ("l1", 0.3)), (4, ("kl", 2.0))])
@torch.no_grad()
def test_page_and_torch_agree_about_a_sparse_code(number, key):
    network, found = as_it_travels(FAMILY[key]), seen_in_page(number)
    inputs = F.avg_pool2d(DIGITS.view(3, 1, 28, 28), 2).flatten(1)
    h = network.encode(inputs)
    torch.testing.assert_close(torch.tensor(found["input"]), inputs[1])
    torch.testing.assert_close(torch.tensor(found["activities"]).view(3, 7), h, **TOLERANCE)
    torch.testing.assert_close(torch.tensor(found["h"]), h[1], **TOLERANCE)
    assert found["scale"] == pytest.approx(h.max().item(), rel=1e-2)
    output = network.decode(h[1:2])
    torch.testing.assert_close(torch.tensor([found["image"]]), output, **TOLERANCE)
    assert found["error"] == pytest.approx(autoencoder.squared_error(output, inputs[1:2]).item(), rel=1e-2)
    assert found["active"] == (h[1] > 0.1 * h.max()).sum()
    torch.testing.assert_close(torch.tensor(found["filters"]["encoder"]), network.encoder[0].weight, **TOLERANCE)
    columns = network.decoder[0].weight
    torch.testing.assert_close(torch.tensor(found["filters"]["decoder"]), columns.T, **TOLERANCE)


def test_histogram_counts_shares():
    body = "return js.histogram(given, 4, 2);"
    shares = javascript.evaluate("sparse_code.js", body, [0, 0, 0.1, 0.5, 0.9, 1.4, 2.0, -0.3])
    assert shares == [4 / 8, 2 / 8, 1 / 8, 1 / 8]


@torch.no_grad()
def test_dial_shows_its_first_frame_without_javascript():
    data, metadata = dial()._repr_mimebundle_()
    assert data["text/plain"] == "SparsityDial(5 networks of 7 hidden units)"
    inputs = F.avg_pool2d(DIGITS.view(3, 1, 28, 28), 2).flatten(1)
    h = FAMILY["l1", 0.3].encode(inputs)
    active = int((h[0] > 0.1 * h.max()).sum())
    assert f"the 7 hidden units as lamps, {active} of them on" in metadata[VIEW]["fallback"]


@pytest.mark.parametrize(
    ("changes", "error", "message"),
    [
        ({"family": {}}, ValueError, "family is empty"),
        ({"family": {("L1", 0.1): FAMILY["l1", 0.1]}}, ValueError, r"key \('L1', 0.1\).*'none', 'l1', 'kl', 'l2'"),
        ({"family": {"l1": FAMILY["l1", 0.1]}}, ValueError, "key 'l1'"),
        (
            {"family": {("l1", 1): nn.Linear(196, 7)}},
            TypeError,
            r"\('l1', 1\) of the family:.*is a Linear",
        ),
        ({"family": FAMILY | {("l2", 1): sparse(nn.ReLU(), seed=0, hidden=9)}}, ValueError, r"\[7, 9\] hidden units"),
        ({"family": {("l1", 1): ordered()}}, ValueError, r"\('l1', 1\) of the family: input_shape is \(196,\)"),
        ({"labels": LABELS[:2]}, ValueError, "labels has 2 entries for 3 digits"),
    ],
)
def test_dial_names_what_is_wrong(changes, error, message):
    with pytest.raises(error, match=message):
        dial(**changes)


def test_dial_wants_one_hidden_layer_and_pixels_back():
    deep = autoencoder.Autoencoder(networks.mlp((196, 20, 7)), networks.mlp((7, 196)))
    with pytest.raises(ValueError, match="it has 2 linear layers"):
        dial(family={("l1", 1): deep})
    short = autoencoder.Autoencoder(networks.mlp((196, 7)), networks.mlp((7, 195)))
    with pytest.raises(ValueError, match="its decoder makes 195 pixels; it takes 196"):
        dial(family={("l1", 1): short})
