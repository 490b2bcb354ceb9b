"""Ask for a digit: what the page is given, and that it draws what PyTorch draws."""

import base64
import re

import javascript
import pytest
import torch
from torch import Tensor, nn

from lecture_lib.conditional import ConditionalGenerator, one_hot
from lecture_lib.networks import deconvolutional_generator
from lecture_lib.widgets import AskForADigit, ask_for_a_digit

LATENTS, CLASSES = 5, ["0", "1", "trousers"]


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def artist(seed: int = 0, *, side: int = 8, inputs: int = LATENTS + len(CLASSES)) -> ConditionalGenerator:
    """An untrained generator whose pictures depend on all its inputs."""
    network = deconvolutional_generator(inputs, 4, size=side, generator=generator(seed))
    for parameter in network.parameters():
        parameter.data.mul_(8)
    return ConditionalGenerator(network.eval())


def widget(**generators: ConditionalGenerator) -> AskForADigit:
    return AskForADigit({name: (one, CLASSES) for name, one in generators.items()}, seed=3)


def numbers(found: AskForADigit) -> Tensor:
    return torch.frombuffer(bytearray(found.noise), dtype=torch.float16).float().view(-1, LATENTS)


def in_page(body: str, **given) -> object:
    return javascript.evaluate("conditions.js nn.js", body, given)


@torch.no_grad()
def test_the_page_draws_a_hand_in_all_classes_as_torch_does():
    makers = {"first": artist(1), "second": artist(2)}
    found = widget(**makers)
    for name, maker in makers.items():
        z = torch.randn(LATENTS, generator=generator(4))
        body = """
            const networks = js.loadAll(given.networks, fromBase64(given.weights));
            return js.forward(networks[given.name], js.inAllClasses(Float32Array.from(given.z), 3));
        """
        weights = base64.b64encode(found.weights).decode()
        made = in_page(body, networks=found.networks, weights=weights, name=name, z=z.tolist())
        exact = maker(z.expand(3, -1), one_hot(torch.arange(3), 3))
        drawn = torch.tensor(made["data"]).view_as(exact)
        assert (exact[0] - exact[1]).abs().max() > 0.1  # the class matters
        assert (drawn - exact).square().mean().sqrt() < 0.02  # a byte for each weight
        rounded = found._artists[name].network(torch.cat([z.expand(3, -1), torch.eye(3)], 1))
        torch.testing.assert_close(drawn, rounded, rtol=1e-3, atol=1e-3)


def test_a_mixture_shares_one_between_two_classes():
    body = "return given.asked.map((request) => js.condition(4, ...request));"
    made = in_page(body, asked=[[2], [0, 3, 0.25], [1, 1, 0.5], [1, 2, 1]])
    assert made == [[0, 0, 1, 0], [0.75, 0, 0, 0.25], [0, 1, 0, 0], [0, 0, 1, 0]]
    assert in_page("return js.asked(Float32Array.of(7, 8), js.condition(2, 1));") == [7, 8, 0, 1]


def test_a_slider_moves_z_along_its_direction_only():
    z, direction = torch.randn(LATENTS, generator=generator(1)), torch.zeros(LATENTS)
    direction[[1, 3]] = torch.tensor([0.6, 0.8])
    body = """
        const z = Float32Array.from(given.z), moved = js.movedTo(z, given.direction, -1.5);
        return { before: js.along(z, given.direction), moved, after: js.along(moved, given.direction) };
    """
    found = in_page(body, z=z.tolist(), direction=direction.tolist())
    assert found["before"] == pytest.approx((z @ direction).item(), abs=1e-6)
    assert found["after"] == pytest.approx(-1.5, abs=1e-6)
    change = torch.tensor(found["moved"]) - z
    torch.testing.assert_close(change, change @ direction * direction)


def test_directions_are_those_along_which_pictures_change_most():
    torch.manual_seed(0)
    linear = nn.Linear(LATENTS + 3, 16)
    jacobian = linear.weight[:, :LATENTS].detach()
    expected = torch.linalg.svd(jacobian).Vh[:2]
    found = ask_for_a_digit.strongest_directions(linear, LATENTS, 3, count=2, generator=generator())
    torch.testing.assert_close(found @ found.T, torch.eye(2), rtol=0, atol=1e-5)
    # as subspaces: with 1024 random projections the strongest directions lie close to the true ones
    assert (found @ expected.T).square().sum() > 1.9
    assert (found[0] @ expected[0]).abs() > 0.95
    assert (found.gather(1, found.abs().argmax(1, keepdim=True)) > 0).all()


def test_hands_and_directions_travel_in_half_precision():
    found = widget(first=artist(1), second=artist(2))
    one = ask_for_a_digit.HANDS + ask_for_a_digit.SLIDERS
    sent = numbers(found)
    assert len(sent) == 2 * one
    for name, own in zip(("first", "second"), sent.split(one)):
        assert torch.equal(own[: ask_for_a_digit.HANDS], found._artists[name].hands)
        torch.testing.assert_close(own[ask_for_a_digit.HANDS :], found._artists[name].directions, rtol=0, atol=1e-3)
    assert found.networks["second"]["start"] == found.networks["first"]["end"]
    assert found.networks["second"]["end"] == len(found.weights)
    assert widget(first=artist(1)).noise == found.noise[: 2 * one * LATENTS]
    source = (javascript.SOURCES / "ask_for_a_digit.js").read_text(encoding="utf-8")
    assert f"HANDS = {ask_for_a_digit.HANDS}," in source and f"SLIDERS = {ask_for_a_digit.SLIDERS}," in source


@pytest.mark.parametrize(
    ("generators", "error", "message"),
    [
        ({}, ValueError, "generators is empty"),
        ({"a": (nn.Linear(8, 4), CLASSES)}, TypeError, "a: the generator needs a network that begins with a linear"),
        ({"a": (ConditionalGenerator(nn.Sequential(nn.ReLU())), CLASSES)}, TypeError, r"it begins with ReLU\(\)"),
        ({"a": (artist(inputs=5), CLASSES)}, ValueError, "a: the network takes 5 numbers, 3 of them.*leaves 2"),
        ({"a": (artist(), ["0", "1", "1"])}, ValueError, "a: classes are .*different names"),
        (
            {"a": (ConditionalGenerator(nn.Sequential(nn.Linear(8, 4))), CLASSES)},
            ValueError,
            r"a: the generator makes \(4",
        ),
        ({"a": (ConditionalGenerator(artist().network[:-1]), CLASSES)}, ValueError, r"images lie in \[0, 1\]"),
        ({"a": (artist(), CLASSES), "b": (artist(side=12), CLASSES)}, ValueError, r"images of \[8, 12\] pixels"),
    ],
)
def test_what_does_not_fit_is_named(generators, error, message):
    with pytest.raises(error, match=message):
        AskForADigit(generators)


def test_first_frame_is_the_sheet():
    found = widget(first=artist(1))
    html = found.fallback_html()
    alt = re.search(r'aria-label="([^"]+)"', html).group(1)
    assert "3 rows and 6 columns" in alt and "from 0 to trousers" in alt
    assert html == found.fallback_html() != widget(first=artist(2)).fallback_html()
    assert repr(found) == "AskForADigit(first)"
