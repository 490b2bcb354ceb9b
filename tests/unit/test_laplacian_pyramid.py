"""The widget Laplacian pyramid: its levels, sums and drawn faces in the page are those of PyTorch."""

import base64
import re

import javascript
import pytest
import torch
from torch import nn

from lecture_lib import laplacian, pretrained
from lecture_lib.widgets import LaplacianPyramid
from lecture_lib.widgets.rounded import in_bytes

SIDE, LATENT = 4, 5


def source(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def tiny(seed: int = 0, *, side: int = SIDE, colours: int = 3, differences: int = 2) -> laplacian.PyramidGenerator:
    """An untrained LAPGAN that draws something visible, of noise and of what is coarser."""
    coarsest = nn.Sequential(nn.Linear(LATENT, colours * side**2), nn.Sigmoid(), nn.Unflatten(1, (colours, side, side)))
    makers = [
        laplacian.DifferenceGenerator.convolutional(3, colours=colours, generator=source(seed + k))
        for k in range(differences)
    ]
    for parameter in coarsest.parameters():
        parameter.data.normal_(generator=source(seed))
    for maker in makers:
        for module in maker.modules():
            if isinstance(module, nn.BatchNorm2d):
                module.running_mean.normal_(generator=source(seed + 9))
                module.running_var.uniform_(0.5, 2, generator=source(seed + 9))
        maker.network[0].weight.data.mul_(10)
        maker.network[-1].weight.data.mul_(20)
    return laplacian.PyramidGenerator(coarsest, makers, latent=LATENT, side=side).eval()


def faces(n: int = 3, side: int = 4 * SIDE) -> torch.Tensor:
    return (torch.rand(n, 3, side, side, generator=source(1)) * 255).round() / 255


def in_page(body: str, **given) -> object:
    return javascript.evaluate("pyramid_maths.js nn.js floats.js", body, given)


def levels_in_page(call: str, side: int = 16, **given) -> list[torch.Tensor]:
    made = in_page(f"const x = Float32Array.from(given.x); return {call};", **given)
    return [torch.tensor(level).float().view(1, 3, side // 2**k, side // 2**k) for k, level in enumerate(made)]


def test_the_page_takes_a_face_apart_as_python_does():
    x = faces(1)
    for found, exact in zip(levels_in_page("js.pyramid(x, 16)", x=x.flatten().tolist()), laplacian.pyramid(x)):
        torch.testing.assert_close(found, exact, atol=1e-6, rtol=0)


def test_halving_and_doubling_are_those_of_python_on_any_number_of_channels():
    for channels in (1, 3):
        x = torch.randn(1, channels, 6, 6, generator=source(2))
        made = in_page("return [js.down(given.x, 6), js.up(given.x, 6)];", x=x.flatten().tolist())
        for found, exact in zip(made, (laplacian.down(x), laplacian.up(x)), strict=True):
            torch.testing.assert_close(torch.tensor(found), exact.flatten(), atol=1e-6, rtol=0)


@pytest.mark.parametrize("weights", [(1, 1, 1), (0, 1, 1), (2, 0.5, 1), (1, 0, 0), (0.25, 1.75, 0)])
def test_the_sum_follows_the_weights(weights):
    """Level by level, as it is written: u(u(w₂ I₂) + w₁ h₁) + w₀ h₀."""
    x = faces(1)
    call = "js.sums(js.pyramid(x, 16), 16, given.weights)"
    found = levels_in_page(call, x=x.flatten().tolist(), weights=weights)
    fine, middle, small = (w * level for w, level in zip(weights, laplacian.pyramid(x), strict=True))
    at_middle = laplacian.up(small) + middle
    for made, exact in zip(found, (laplacian.up(at_middle) + fine, at_middle, small), strict=True):
        torch.testing.assert_close(made, exact, atol=1e-6, rtol=0)


def test_nothing_is_lost_at_weights_of_one_and_much_at_others():
    body = """
        const x = Float32Array.from(given.x), levels = js.pyramid(x, 16);
        return [[1, 1, 1], [0, 1, 1]].map((weights) => js.apart(js.sums(levels, 16, weights)[0], x));
    """
    whole, without = in_page(body, x=faces(1).flatten().tolist())
    assert whole["largest"] < 1e-6 and whole["mean"] <= whole["largest"]
    exact = laplacian.pyramid(faces(1))[0].abs()
    assert without["largest"] == pytest.approx(exact.max().item(), abs=1e-6)
    assert without["mean"] == pytest.approx(exact.mean().item(), abs=1e-6)


DRAWN = """
    const { coarsest, middle, fine } = js.loadAll(given.networks, fromBase64(given.weights)),
        { side, latent } = given.shape,
        noise = js.floats(fromBase64(given.noise), "float16"),
        sizes = [16 * side ** 2, 4 * side ** 2],
        own = [noise.subarray(0, sizes[0]), noise.subarray(sizes[0], sizes[0] + sizes[1])],
        small = js.forward(coarsest, noise.subarray(noise.length - latent)).data;
    return js.drawnOn([fine, middle], small, side, own);
"""


def drawn_in_page(widget: LaplacianPyramid) -> list[torch.Tensor]:
    state = {"networks": widget.networks, "shape": widget.shape}
    sent = {name: base64.b64encode(getattr(widget, name)).decode() for name in ("weights", "noise")}
    side = 4 * widget.shape["side"]
    made = in_page(DRAWN, **state, **sent)
    return [torch.tensor(level).float().view(1, 3, side // 2**k, side // 2**k) for k, level in enumerate(made)]


@torch.no_grad()
def test_the_page_draws_from_coarse_to_fine_as_torch_does():
    given = tiny()
    widget = LaplacianPyramid(given, faces(), seed=3)
    noise = [z.half().float() for z in given.noise(1, source(3))]
    levels = zip(drawn_in_page(widget), given.levels(noise), in_bytes(given).levels(noise), strict=True)
    for found, exact, rounded in levels:
        assert exact.std() > 0.05
        assert (found - exact).square().mean().sqrt() < 0.05 * exact.std()  # a byte for each weight
        torch.testing.assert_close(found, rounded, rtol=5e-3, atol=5e-3)


@torch.no_grad()
def test_the_shipped_lapgan_draws_in_the_page_what_it_draws_in_python():
    generator = laplacian.faces()
    noise = [z.half().float() for z in generator.noise(1, source())]
    exact = generator.levels(noise)
    found = drawn_in_page(LaplacianPyramid())
    for made, level in zip(found, exact, strict=True):
        assert (made - level).square().mean().sqrt() < 0.02 < level.std()
    picture = laplacian.reconstructed(found).clamp(0, 1)
    assert (picture - generator(noise)).abs().mean() < 0.01


def test_what_is_said_of_the_noise_is_what_the_card_says():
    card = pretrained.load("lapgan-faces").card
    levels = card["measured"]["levels"]
    assert LaplacianPyramid().shares == {
        "middle": levels["share of the noise, 16"]["mean"],
        "fine": levels["share of the noise, 32"]["mean"],
        "trainings": len(card["seeds"]),
    }
    assert LaplacianPyramid(tiny(), faces()).shares == {}


def test_faces_and_noise_travel():
    widget = LaplacianPyramid(tiny(), faces(), seed=3)
    assert widget.shape == {"side": SIDE, "latent": LATENT, "first": 0}
    sent = torch.frombuffer(bytearray(widget.faces), dtype=torch.uint8).view(3, 3, 16, 16)
    torch.testing.assert_close(sent / 255, faces())
    noise = torch.frombuffer(bytearray(widget.noise), dtype=torch.float16)
    assert torch.equal(noise, torch.cat([z.flatten() for z in tiny().noise(1, source(3))]).half())
    assert widget.noise == LaplacianPyramid(tiny(), faces(), seed=3).noise != LaplacianPyramid(tiny(), faces()).noise
    assert repr(widget) == f"LaplacianPyramid(3 faces, {len(widget.weights)} bytes of networks)"


def test_twelve_faces_that_differ_are_there_to_begin_with():
    widget = LaplacianPyramid()
    x = torch.frombuffer(bytearray(widget.faces), dtype=torch.uint8).view(12, -1).float() / 255
    assert torch.cdist(x, x).fill_diagonal_(9).min() > 1 and widget.shape["first"] == 7
    assert len(widget.weights) < 200_000


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"generator": tiny(differences=1)}, "generator draws 1 differences; the widget shows 2"),
        ({"generator": tiny(colours=1)}, r"coarsest makes \(1, 4, 4\).*pictures in colour, \(3, 4, 4\)"),
        ({"faces": faces(side=8)}, r"faces has shape \(3, 3, 8, 8\).*\(n, 3, 16, 16\)"),
        ({"faces": faces(0)}, r"faces has shape \(0, 3, 16, 16\)"),
        ({"faces": faces() - 1}, "faces holds values from -1 to"),
    ],
)
def test_what_does_not_fit_is_named(arguments, message):
    with pytest.raises(ValueError, match=message):
        LaplacianPyramid(**({"generator": tiny(), "faces": faces()} | arguments))


def test_first_frame_shows_a_real_face_and_a_drawn_one():
    widget = LaplacianPyramid(tiny(), faces())
    html = widget.fallback_html()
    alt = re.search(r'aria-label="([^"]+)"', html).group(1)
    error = float(re.search(r"but for (\S+) of 1", alt).group(1))
    assert 0 <= error < 1e-6 and "at 4 by 4 pixels" in alt and "at 8 by 8 and at 16 by 16" in alt
    assert html == widget.fallback_html() != LaplacianPyramid(tiny(4), faces()).fallback_html()
