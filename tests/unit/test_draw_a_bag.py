"""Draw a bag: the pen, what the page is given, and that the page computes what PyTorch computes."""

import base64
import re

import javascript
import numpy as np
import pytest
import torch
from torch import Tensor, nn

from lecture_lib.networks import u_net
from lecture_lib.translation.pairs import contours, enlarged
from lecture_lib.widgets import DrawABag
from lecture_lib.widgets.rounded import in_bytes

SIDE = 32


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def translator(seed: int = 0) -> nn.Sequential:
    """An untrained U-Net whose answer depends on its input."""
    network = u_net(1, 1, 4, size=SIDE, generator=generator(seed))
    for parameter in network.parameters():
        parameter.data.mul_(4)
    return network.eval()


def pictures(n: int = 2) -> Tensor:
    """Filled boxes of different sizes and shades, (n, 1, 28, 28)."""
    x = torch.zeros(n, 1, 28, 28)
    for i in range(n):
        x[i, :, 6 + i : 22, 4 : 20 + i] = 0.9 - 0.3 * i
    return x


def widget(**given) -> DrawABag:
    return DrawABag(given.pop("translator", translator()), pictures(), side=SIDE, **given)


def with_pen(body: str, **given) -> object:
    return javascript.evaluate("pen.js", body, given)


def sheet(ink: list[float], side: int) -> Tensor:
    return torch.tensor(ink).view(side, side)


@torch.no_grad()
def test_the_page_fills_lines_in_as_torch_does():
    found, lines = widget(), (torch.rand(SIDE, SIDE, generator=generator(3)) > 0.9).float()
    body = "return js.forward(js.load(given.spec, fromBase64(given.weights)), given.lines);"
    weights = base64.b64encode(found.weights).decode()
    given = {"spec": found.network, "weights": weights, "lines": lines.flatten().tolist()}
    made = torch.tensor(javascript.evaluate("nn.js", body, given)["data"]).view(SIDE, SIDE)
    exact = translator()(lines[None, None])[0, 0]
    assert exact.std() > 0.05
    assert (made - exact).square().mean().sqrt() < 0.02  # a byte for each weight
    torch.testing.assert_close(made, in_bytes(translator())(lines[None, None])[0, 0], rtol=1e-3, atol=1e-3)


def test_contours_and_pictures_arrive_as_they_are():
    found = widget()
    given = {"bits": base64.b64encode(found.contours).decode(), "photos": base64.b64encode(found.pictures).decode()}
    body = """return { lines: js.unpacked(fromBase64(given.bits), 1024),
                       photos: js.greyDigits(fromBase64(given.photos), 1024) };"""
    arrived = javascript.evaluate("pen.js sheet.js", body, given)
    large = enlarged(pictures(), SIDE)
    assert torch.equal(torch.tensor(arrived["lines"]).view(2, 1, SIDE, SIDE), contours(large))
    assert contours(large).sum((1, 2, 3)).min() > 30
    torch.testing.assert_close(torch.tensor(arrived["photos"]).view(2, 1, SIDE, SIDE), large, rtol=0, atol=0.002)


@pytest.mark.parametrize("to", [(9, 3), (2, 9), (-5, 1), (-4, -4), (0, -7), (6, 0), (0, 0)])
def test_a_line_goes_straight_from_pixel_to_pixel(to):
    start, end = np.array([2, 5]), np.array([2, 5]) + to
    line = np.array(with_pen("return js.linePixels(given.a, given.b);", a=start.tolist(), b=end.tolist()))
    assert (line[0] == start).all() and (line[-1] == end).all()
    steps = np.abs(np.diff(line, axis=0))
    assert len(line) == max(np.abs(to)) + 1 and (steps.max(axis=1, initial=0) == 1).all()
    away = np.abs(np.cross(np.append(to, 0), np.c_[line - start, np.zeros(len(line))])[:, 2])
    assert (away <= 0.5 * max(np.abs(to)) + 1e-9).all()  # never more than half a pixel off along the other axis


def test_every_line_of_a_picture_is_drawn_once_and_in_one_go():
    lines = contours(enlarged(pictures(1), SIDE))[0, 0]
    lines[2, 3:9] = 1  # a line by itself
    ways = with_pen("return js.traced(Float32Array.from(given.lines), 32);", lines=lines.flatten().tolist())
    drawn = [index for way in ways for index in way]
    assert sorted(drawn) == lines.flatten().nonzero()[:, 0].tolist()
    assert [len(way) for way in ways] == sorted((len(way) for way in ways), reverse=True)
    assert [2 * SIDE + x for x in range(3, 9)] in [sorted(way) for way in ways]
    for way in ways:
        places = np.array([divmod(index, SIDE) for index in way])
        assert (np.abs(np.diff(places, axis=0)).max(axis=1, initial=0) == 1).all()
    assert len(ways[0]) > 0.8 * (len(drawn) - 6)


def test_lines_at_opposite_borders_do_not_hang_together():
    lines = torch.zeros(6, 6)
    lines[1, 4:] = lines[2, :2] = 1  # neighbours in memory only
    ways = with_pen("return js.traced(Float32Array.from(given.lines), 6);", lines=lines.flatten().tolist())
    assert sorted(sorted(way) for way in ways) == [[10, 11], [12, 13]]


def test_the_pen_remembers_its_way():
    body = """
        const pen = js.makePen(8), seen = [];
        const look = () => seen.push({ ink: pen.ink(), position: pen.position, length: pen.length });
        pen.begin(false); pen.draw([1.5, 1.5], [1.5, 1.5]); pen.draw([1.5, 1.5], [6.2, 1.9]);
        pen.begin(false); pen.draw([3.1, 3.1], [3.9, 12]);
        look();
        pen.position = 4; look();
        pen.begin(false); pen.draw([0, 7], [1, 7]); look();
        pen.begin(true); pen.draw([1.5, 1.5], [1.5, 1.5]); look();
        pen.undo(); look();
        pen.undo(); pen.undo(); pen.undo(); look();
        return seen;
    """
    both, part, more, rubbed, back, empty = with_pen(body)
    expected = torch.zeros(8, 8)
    expected[1, 1:7] = 1
    expected[3:, 3] = 1
    assert torch.equal(sheet(both["ink"], 8), expected)
    assert both["position"] == both["length"] == 6 + 5  # what lies beyond the edge of the sheet does not count
    expected = torch.zeros(8, 8)
    expected[1, 1:5] = 1
    assert torch.equal(sheet(part["ink"], 8), expected) and (part["position"], part["length"]) == (4, 11)
    expected[7, :2] = 1
    assert torch.equal(sheet(more["ink"], 8), expected)
    assert more["position"] == more["length"] == 6  # what was not shown is forgotten
    down, across = torch.meshgrid(torch.arange(8), torch.arange(8), indexing="ij")
    near = (down - 1) ** 2 + (across - 1) ** 2 <= 2.5**2
    assert torch.equal(sheet(rubbed["ink"], 8), expected * ~near) and (expected * near).any()
    assert back == more
    assert not any(empty["ink"]) and empty["length"] == 0


def test_a_traced_picture_comes_back_whole_and_in_part():
    lines = contours(enlarged(pictures(1), SIDE))[0, 0]
    body = """
        const pen = js.makePen(32);
        pen.trace(Float32Array.from(given.lines));
        const whole = pen.ink();
        pen.position = 0.5 * pen.length;
        return { whole, half: pen.ink(), difference: js.meanDifference(whole, pen.ink()) };
    """
    found = with_pen(body, lines=lines.flatten().tolist())
    assert torch.equal(sheet(found["whole"], SIDE), lines)
    half = sheet(found["half"], SIDE)
    assert half.sum() == round(lines.sum().item() / 2 + 1e-9) and (half <= lines).all()
    assert found["difference"] == pytest.approx((lines - half).abs().mean().item(), rel=1e-6)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"pictures": torch.zeros(3, 28, 28)}, r"pictures has shape \(3, 28, 28\)"),
        ({"pictures": torch.zeros(0, 1, 28, 28)}, r"pictures has shape \(0, 1, 28, 28\)"),
        ({"pictures": torch.zeros(1, 1, 40, 40)}, "size is 32"),
        ({"translator": nn.Sequential(nn.Conv2d(1, 2, 1), nn.Sigmoid())}, r"translator makes \(2, 32, 32\)"),
        (
            {"translator": nn.Sequential(nn.Conv2d(1, 1, 1), nn.Upsample(scale_factor=2))},
            r"translator makes \(1, 64, 64",
        ),
        ({"translator": translator()[:-1]}, r"pictures lie in \[0, 1\]"),
        ({"side": 30}, "side is 30"),
    ],
)
def test_what_does_not_fit_is_named(given, message):
    with pytest.raises(ValueError, match=message):
        DrawABag(**({"translator": translator(), "pictures": pictures(), "side": SIDE} | given))


@torch.no_grad()
def test_first_frame_compares_with_the_real_picture():
    found = widget()
    html = found.fallback_html()
    alt = re.search(r'aria-label="([^"]+)"', html).group(1)
    large = enlarged(pictures(1), SIDE)
    error = (in_bytes(translator())(contours(large)) - large).abs().mean().item()
    assert f"The two differ by {error:.3f} of 1" in alt
    assert repr(found) == f"DrawABag(2 pictures, {len(found.weights)} bytes of network)"
    assert html == found.fallback_html() != widget(translator=translator(1)).fallback_html()
