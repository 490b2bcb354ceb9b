"""InfoGAN's codes: what the page is given, and that it draws and reads what PyTorch does."""

import base64
import re

import javascript
import pytest
import torch
from torch import Tensor, nn

from lecture_lib.conditional import ConditionalGenerator
from lecture_lib.infogan import CodeReader, Codes, InfoDiscriminator
from lecture_lib.infogan.trained import InfoGAN
from lecture_lib.networks import convolutional_discriminator, deconvolutional_generator
from lecture_lib.widgets import InfoGANCodes

CODES, LATENTS, SIDE = Codes(3, 2), 4, 8
DIGITS = torch.tensor([2, 3, 1])


def source(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def pair(seed: int = 0, *, inputs: int = LATENTS + CODES.width, codes: Codes = CODES, digits: Tensor = DIGITS):
    """Untrained networks whose outputs depend on all inputs, with normalisations that do something."""
    network = deconvolutional_generator(inputs, 4, size=SIDE, generator=source(seed))
    body = convolutional_discriminator(4, size=SIDE, generator=source(seed))[:-1]
    reader = InfoDiscriminator(body, 2 * 4 * 2 * 2, codes, hidden=6, generator=source(seed))
    for parameter in [*network.parameters(), *reader.parameters()]:
        parameter.data.mul_(8)
    for module in reader.modules():
        if isinstance(module, nn.BatchNorm1d | nn.BatchNorm2d):
            module.running_mean.normal_(generator=source(seed + 1))
    return InfoGAN(ConditionalGenerator(network.eval()), CodeReader(reader, digits).eval())


def in_page(body: str, **given) -> object:
    return javascript.evaluate("info_codes.js nn.js", body, given)


def sent(found: InfoGANCodes) -> dict:
    return {"networks": found.networks, "weights": base64.b64encode(found.weights).decode(), "parts": found.parts}


def noise(found: InfoGANCodes) -> Tensor:
    return torch.frombuffer(bytearray(found.noise), dtype=torch.float16).float()


@torch.no_grad()
@pytest.mark.parametrize(
    ("call", "codes"),
    [
        ("js.inAllCategories(z, 3, [0.5, -1.5])", [[k == 0, k == 1, k == 2, 0.5, -1.5] for k in range(3)]),
        ("js.swept(z, 3, 2, [0.5, -1.5], 1, [-2, 0, 1])", [[0, 0, 1, 0.5, value] for value in (-2, 0, 1)]),
        ("js.input(z, 3, 1, [2, 1])", [[0, 1, 0, 2, 1]]),
    ],
)
def test_the_page_draws_codes_as_torch_does(call, codes):
    given = pair()
    found = InfoGANCodes(given)
    body = f"""
        const {{ generator }} = js.loadAll(given.networks, fromBase64(given.weights));
        const z = Float32Array.from(given.z);
        return js.forward(generator, {call}).data;
    """
    c = torch.tensor(codes).float()
    exact = given.generator(noise(found).expand(len(c), -1), c)
    drawn = torch.tensor(in_page(body, z=noise(found).tolist(), **sent(found))).view_as(exact)
    assert len(c) == 1 or (exact[0] - exact[-1]).abs().max() > 0.05  # the codes matter
    assert (drawn - exact).square().mean().sqrt() < 0.02  # a byte for each weight
    torch.testing.assert_close(drawn, found.drawn(c), rtol=1e-3, atol=1e-3)


@torch.no_grad()
def test_the_page_reads_pictures_as_q_does():
    given = pair()
    found = InfoGANCodes(given)
    x = torch.rand(1, 1, SIDE, SIDE, generator=source(5))
    body = """
        const { reader } = js.loadAll(given.networks, fromBase64(given.weights));
        return js.reading(js.forward(reader, given.x).data, given.parts.categories);
    """
    made = in_page(body, x=x.flatten().tolist(), **sent(found))
    exact, rounded = given.reader(x), CODES.split(found._reader(x))
    assert exact.mean.abs().max() > 0.1
    for read, tolerance in ((exact, 0.1), (rounded, 5e-3)):
        close = {"rtol": tolerance, "atol": tolerance}
        torch.testing.assert_close(torch.tensor([made["probabilities"]]), read.logits.softmax(1), **close)
        torch.testing.assert_close(torch.tensor([made["mean"]]), read.mean, **close)
        torch.testing.assert_close(torch.tensor([made["deviation"]]), read.log_deviation.exp(), **close)


def test_large_logits_do_not_overflow():
    made = in_page("return js.reading([1000, 998, 0.5, -2], 2);")
    assert made["probabilities"] == pytest.approx(torch.tensor([2.0, 0.0]).softmax(0).tolist(), abs=1e-6)
    assert made["mean"] == [0.5] and made["deviation"] == pytest.approx([0.1353352], abs=1e-6)


def test_it_begins_with_the_category_that_stands_for_three():
    found = InfoGANCodes(pair(), seed=4)
    assert found.parts == {"side": SIDE, "categories": 3, "continuous": 2, "first": 1}
    assert found.digits == [2, 3, 1]
    assert len(noise(found)) == LATENTS
    assert found.noise == InfoGANCodes(pair(), seed=4).noise != InfoGANCodes(pair(), seed=5).noise
    assert InfoGANCodes(pair(digits=torch.tensor([0, 1, 2]))).parts["first"] == 0


@pytest.mark.parametrize(
    ("changes", "error", "message"),
    [
        ({"inputs": CODES.width}, ValueError, "the generator takes 5 numbers.*: 5 of them.*leave some for noise"),
        ({"codes": Codes(3, 0)}, ValueError, "one code to be continuous"),
        ({"digits": torch.arange(2)}, ValueError, "digit_of_category has 2 entries for 3 categories"),
    ],
)
def test_what_does_not_fit_is_named(changes, error, message):
    with pytest.raises(error, match=message):
        InfoGANCodes(pair(**changes))


@pytest.mark.parametrize(
    ("network", "error", "message"),
    [
        (nn.Sequential(nn.ReLU()), TypeError, r"begins with a linear layer.*it begins with ReLU\(\)"),
        (nn.Sequential(nn.Linear(9, 64)), ValueError, r"the generator makes \(64,\)"),
        (deconvolutional_generator(9, 4, size=SIDE, generator=source())[:-1], ValueError, r"pictures lie in \[0, 1\]"),
    ],
)
def test_a_generator_of_something_else_is_named(network, error, message):
    for parameter in network.parameters():
        parameter.data.mul_(8)
    with pytest.raises(error, match=message):
        InfoGANCodes(InfoGAN(ConditionalGenerator(network.eval()), pair().reader))


def test_first_frame_shows_categories_and_sweeps():
    found = InfoGANCodes(pair())
    html = found.fallback_html()
    alt = re.search(r'aria-label="([^"]+)"', html).group(1)
    assert "every category, 0 to 2" in alt and "category 1 while" in alt and "−2 to 2" in alt
    assert html == found.fallback_html() != InfoGANCodes(pair(3)).fallback_html()
    assert repr(found) == "InfoGANCodes(3 categories, 2 continuous codes)"
