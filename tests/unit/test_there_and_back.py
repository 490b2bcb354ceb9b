"""There and back: what the page is given, and that it translates as PyTorch does."""

import base64
import io
import re
from itertools import product

import javascript
import numpy as np
import pytest
import torch
from PIL import Image
from torch import nn

from lecture_lib import data
from lecture_lib.networks import PositionBias
from lecture_lib.translation import shipped
from lecture_lib.widgets import ThereAndBack, there_and_back
from lecture_lib.widgets.rounded import in_bytes

SIZE = there_and_back.SIZE
COUNTS = [len(values) for values in there_and_back.AXES.values()]


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def translators() -> tuple[nn.Sequential, nn.Sequential]:
    """Untrained ones of the kind that ships, every normalisation and position different."""
    pair = shipped.pencil_translator(generator=generator(1)), shipped.paint_translator(generator=generator(2))
    for number, translator in enumerate(pair):
        for module in translator.modules():
            if isinstance(module, nn.InstanceNorm2d | PositionBias):
                for parameter in module.parameters():
                    parameter.data.add_(0.3 * torch.randn(parameter.shape, generator=generator(number)))
    return pair[0].eval(), pair[1].eval()


@pytest.fixture(scope="module")
def widget() -> ThereAndBack:
    return ThereAndBack(*translators())


def sheet(content: bytes) -> np.ndarray:
    return np.array(Image.open(io.BytesIO(content)).convert("RGBA"))


def in_page(body: str, **given) -> object:
    return javascript.evaluate("cycle_maths.js nn.js", body, given)


@torch.no_grad()
def test_the_page_goes_there_and_back_as_torch_does(widget):
    x = data.render_faces({"smile": torch.tensor([0.7]), "skin": torch.tensor([0.4])}, size=SIZE)
    body = """
        const networks = js.loadAll(given.networks, fromBase64(given.weights));
        const there = js.forward(networks.pencil, given.x).data;
        return { there, back: js.forward(networks.paint, there).data };
    """
    weights = base64.b64encode(widget.weights).decode()
    made = in_page(body, networks=widget.networks, weights=weights, x=x.flatten().tolist())
    exact, rounded = x, x
    for name, translator in zip(("there", "back"), translators(), strict=True):
        exact, rounded = translator(exact), in_bytes(translator)(rounded)
        found = torch.tensor(made[name]).view_as(x)
        assert exact.std() > 0.05
        assert (found - exact).square().mean().sqrt() < 0.02  # a byte for each weight
        torch.testing.assert_close(found, rounded, rtol=2e-3, atol=2e-3)  # fp16, through two networks
    assert (exact - x).abs().mean() > 0.05


@pytest.mark.parametrize("style", ["paint", "pencil"])
@pytest.mark.parametrize("positions", [(0, 0, 0, 0), (5, 3, 2, 1), (2, 1, 0, 1)])
@pytest.mark.parametrize("person", [0, 3])
def test_the_page_finds_the_face_of_its_sliders(widget, style, positions, person):
    given = {"person": person, "positions": positions, "counts": COUNTS}
    index = in_page("return js.faceIndex(given.person, given.positions, given.counts);", **given)
    rows, columns = divmod(index, there_and_back.COLUMNS)
    pixels = sheet(getattr(widget, style))[rows * SIZE : (rows + 1) * SIZE, columns * SIZE : (columns + 1) * SIZE, :3]
    factors = dict(there_and_back.PEOPLE[person]) | {
        name: values[at] for (name, values), at in zip(there_and_back.AXES.items(), positions, strict=True)
    }
    face = data.render_faces({name: torch.tensor([value]) for name, value in factors.items()}, size=SIZE, style=style)
    torch.testing.assert_close(torch.tensor(pixels) / 255, face[0].permute(1, 2, 0), rtol=0, atol=0.51 / 255)


def test_there_is_a_face_for_every_position(widget):
    n = len(there_and_back.PEOPLE) * np.prod(COUNTS)
    for content in (widget.paint, widget.pencil):
        height, width = sheet(content).shape[:2]
        assert width == there_and_back.COLUMNS * SIZE and height * width == n * SIZE**2
    assert [axis["values"] for axis in widget.axes] == [list(values) for values in there_and_back.AXES.values()]
    faces = there_and_back.all_faces("paint")
    assert len(faces) == n == len(faces.flatten(1).unique(dim=0))
    assert len(list(product(*there_and_back.AXES.values()))) * len(there_and_back.PEOPLE) == n


def test_a_picture_is_cut_out_of_its_sheet():
    pixels = torch.randint(0, 256, (6, 9, 4), generator=generator())  # two rows of three pictures
    body = "return js.cutOut(given.pixels, 9, 3, given.index);"
    for index in (0, 2, 4):
        top, left = 3 * (index // 3), 3 * (index % 3)
        planes = torch.tensor(in_page(body, pixels=pixels.flatten().tolist(), index=index)).view(3, 3, 3)
        torch.testing.assert_close(planes, pixels[top : top + 3, left : left + 3, :3].permute(2, 0, 1) / 255)


def test_noise_keeps_pixels_in_range_and_grey_noise_grey():
    planes, noise = torch.rand(3, 4, generator=generator()), torch.randn(4, generator=generator(1))
    body = "return js.disturbed(Float32Array.from(given.planes), Float32Array.from(given.noise), 0.4);"
    found = torch.tensor(in_page(body, planes=planes.flatten().tolist(), noise=noise.tolist())).view(3, 4)
    expected = (planes + 0.4 * noise).clamp(0, 1)
    torch.testing.assert_close(found, expected)
    assert (expected == 1).any() or (expected == 0).any()


def test_the_error_is_the_mean_absolute_difference():
    a, b = torch.rand(2, 3, 5, generator=generator())
    body = "const map = js.errorMap(given.a, given.b); return { map, mean: js.mean(map) };"
    found = in_page(body, a=a.flatten().tolist(), b=b.flatten().tolist())
    torch.testing.assert_close(torch.tensor(found["map"]), (a - b).abs().mean(0))
    assert found["mean"] == pytest.approx((a - b).abs().mean().item(), rel=1e-6)


def test_the_mark_follows_the_curve():
    body = "return given.at.map((at) => js.between(given.points, at) ?? null);"
    given = {"points": [[0, 2], [0.1, 4], [0.3, 5]], "at": [0, 0.05, 0.1, 0.2, 0.3, 0.31]}
    found = javascript.evaluate("cycle_maths.js", body, given)
    assert found[-1] is None and found[:-1] == pytest.approx([2, 3, 4, 4.5, 5])


@pytest.mark.parametrize(
    ("to_pencil", "message"),
    [
        (nn.Sequential(nn.Conv2d(1, 3, 1), nn.Sigmoid()), "to_pencil does not take pictures"),
        (nn.Sequential(nn.Conv2d(3, 1, 1), nn.Sigmoid()), r"to_pencil makes \(1, 1, 32, 32\)"),
        (
            nn.Sequential(nn.Conv2d(3, 3, 1, bias=False), nn.Upsample(scale_factor=2)),
            r"to_pencil makes \(1, 3, 64, 64\)",
        ),
        (nn.Sequential(nn.Conv2d(3, 3, 1), PositionBias(3, SIZE, SIZE)), r"pictures lie in \[0, 1\]"),
    ],
)
def test_what_does_not_fit_is_named(to_pencil, message):
    if isinstance(to_pencil[-1], PositionBias):
        nn.init.constant_(to_pencil[-1].bias, 5)
    with pytest.raises(ValueError, match=message):
        ThereAndBack(to_pencil, translators()[1])


def test_first_frame_tells_what_noise_costs(widget):
    html = widget.fallback_html()
    alt = re.search(r'aria-label="([^"]+)"', html).group(1)
    assert re.search(r"makes of the drawing, 0\.\d{3} of 1 off on average", alt)
    assert re.search(r"standard deviation 0\.1 on the drawing, 0\.\d{3} off", alt)
    assert html == widget.fallback_html()
    assert repr(widget) == f"ThereAndBack({len(widget.weights)} bytes of networks)"
