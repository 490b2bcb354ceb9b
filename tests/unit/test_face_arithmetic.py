"""Face arithmetic: what the page is given, and that it adds, draws and judges as Python does."""

import base64
import re

import javascript
import pytest
import torch
from scipy.stats import binomtest
from torch import Tensor, nn

from lecture_lib import arithmetic
from lecture_lib.networks import deconvolutional_generator
from lecture_lib.widgets import FaceArithmetic, face_arithmetic

LATENTS, N = 6, 600


def source(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def artist(seed: int = 0, **options) -> nn.Sequential:
    """An untrained generator whose faces depend on every latent."""
    network = deconvolutional_generator(LATENTS, 4, **({"size": 32, "colours": 3} | options), generator=source(seed))
    for parameter in network.parameters():
        parameter.data.mul_(8)
    return network.eval().requires_grad_(False)


def judge() -> arithmetic.FaceJudge:
    return arithmetic.FaceJudge(generator=source(1)).requires_grad_(False).eval()


def people() -> arithmetic.People:
    seen = torch.rand(N, len(arithmetic.ATTRIBUTES), generator=source(2))
    seen[:, arithmetic.ATTRIBUTES.index("smile")] = 2 * seen[:, 0] - 1
    return arithmetic.People(torch.randn(N, LATENTS, generator=source(3)), seen)


@pytest.fixture(scope="module")
def widget() -> FaceArithmetic:
    return FaceArithmetic(artist(), judge(), people())


def in_page(body: str, **given) -> object:
    return javascript.evaluate("face_sums.js nn.js", body, given)


def groups(found: FaceArithmetic) -> dict[str, Tensor]:
    codes = torch.frombuffer(bytearray(found.codes), dtype=torch.float16).float().view(-1, LATENTS)
    parts = codes.split([group["n"] for group in found.groups])
    return {group["name"]: part for group, part in zip(found.groups, parts, strict=True)}


@pytest.mark.parametrize("t", [1, 0, 0.35])
@torch.no_grad()
def test_the_page_adds_and_draws_and_judges_as_torch_does(widget, t):
    a, b, c = (part[:3] for part in list(groups(widget).values())[:3])
    body = """
        const { generator, judge } = js.loadAll(given.networks, fromBase64(given.weights));
        const [a, b, c] = given.parts.map(js.mean), z = js.moved(a, b, c, given.t);
        const face = js.forward(generator, z).data;
        return { z, face, seen: js.forward(judge, face).data, length: js.length(z) };
    """
    weights = base64.b64encode(widget.weights).decode()
    parts = [part.tolist() for part in (a, b, c)]
    made = in_page(body, networks=widget.networks, weights=weights, parts=parts, t=t)
    z = arithmetic.analogy(a, b, c) if t == 1 else c.mean(0) + t * (a.mean(0) - b.mean(0))
    torch.testing.assert_close(torch.tensor(made["z"]), z)
    assert made["length"] == pytest.approx(z.norm().item(), rel=1e-6)
    face, exact = torch.tensor(made["face"]).view(1, 3, 32, 32), artist()(z[None])
    assert exact.std() > 0.05
    assert (face - exact).square().mean().sqrt() < 0.02  # a byte for each weight
    seen = judge().attributes(face)
    torch.testing.assert_close(torch.tensor([made["seen"]]), seen, rtol=0.02, atol=0.02)


def test_groups_are_those_of_their_names(widget):
    everybody, found = people(), groups(widget)
    assert len(found) == 8 and all(len(part) == face_arithmetic.MEMBERS for part in found.values())
    rows = arithmetic.members(everybody, masculine=0, glasses=1)[: face_arithmetic.MEMBERS]
    assert torch.equal(found["women with glasses"], everybody.z[rows].half().float())
    rows = arithmetic.members(everybody, masculine=1, smile=0)[: face_arithmetic.MEMBERS]
    assert torch.equal(found["serious men"], everybody.z[rows].half().float())


def test_each_sum_says_what_it_should_become(widget):
    names = [group["name"] for group in widget.groups]
    said = {}
    for each in widget.sums:
        goal = {arithmetic.ATTRIBUTES[k]: wanted for k, wanted in each["goal"]}
        said[each["label"]] = ([names[each[part]] for part in "abc"], goal)
    assert said["men with glasses − men + women"] == (
        ["men with glasses", "men without glasses", "women without glasses"],
        {"masculine": False, "glasses": True},
    )
    assert said["men with glasses − women with glasses + women"][1] == {"masculine": True, "glasses": False}
    assert said["serious men − smiling men + smiling women"][1] == {"masculine": False, "smile": False}
    assert len(said) == len(face_arithmetic.SUMS)


def test_the_judge_in_the_page_has_the_borders_of_the_library(widget):
    seen = people().seen[:40]
    goal = [[arithmetic.ATTRIBUTES.index("masculine"), False], [arithmetic.ATTRIBUTES.index("smile"), True]]
    body = "return given.seen.map((row) => js.reached(row, given.borders, given.goal));"
    found = in_page(body, seen=seen.tolist(), borders=widget.attributes["borders"], goal=goal)
    expected = arithmetic.has(seen, "masculine", 0) & arithmetic.has(seen, "smile", 1)
    assert found == expected.tolist() and 0 < sum(found) < 40
    words = dict(zip(arithmetic.ATTRIBUTES, widget.attributes["words"], strict=True))
    assert words["glasses"] == ["no glasses", "glasses"] and words["masculine"] == ["a woman", "a man"]


def test_a_press_adds_a_face_or_takes_it_out():
    body = "return given.map(([chosen, i]) => js.pressed(chosen, i, 3));"
    found = javascript.evaluate("face_sums.js", body, [[[0], 2], [[0, 1, 2], 5], [[0, 1, 2], 1], [[4], 4]])
    assert found == [[0, 2], [1, 2, 5], [0, 2], [4]]


def test_random_members_are_different_ones():
    body = """
        const random = js.seeded(3);
        return Array.from({ length: 500 }, () => js.someOf(random, 5, 3));
    """
    drawn = javascript.evaluate("face_sums.js random.js", body, {})
    assert all(len(set(rows)) == 3 for rows in drawn)
    counts = torch.tensor(drawn).flatten().bincount(minlength=5)
    assert (counts - 300).abs().max() < 50  # 4.5 standard deviations


@pytest.mark.parametrize(("successes", "n"), [(0, 20), (13, 20), (20, 20), (150, 400)])
def test_intervals_are_those_of_wilson(successes, n):
    low, high = in_page("return js.wilson(given.successes, given.n);", successes=successes, n=n)
    expected = binomtest(successes, n).proportion_ci(0.95, method="wilson")
    assert (low, high) == pytest.approx((expected.low, expected.high), abs=1e-6)


def few() -> arithmetic.People:
    everybody = people()
    return arithmetic.People(everybody.z[:40], everybody.seen[:40])


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ((artist(), judge(), few()), "of 40 people .* are clearly men with glasses; the widget needs 24"),
        ((artist(colours=1), judge(), people()), r"the generator makes \(1, 32, 32\) of a latent"),
        ((artist()[:-1], judge(), people()), r"faces lie in \[0, 1\]"),
    ],
)
def test_what_does_not_fit_is_named(given, message):
    with pytest.raises(ValueError, match=message):
        FaceArithmetic(*given)


def test_first_frame_shows_the_first_sum(widget):
    html = widget.fallback_html()
    alt = re.search(r'aria-label="([^"]+)"', html).group(1)
    assert "three men with glasses, three men without glasses, three women without glasses" in alt
    assert "0 to 1.5 times" in alt
    assert html == widget.fallback_html()
    assert repr(widget) == "FaceArithmetic(5 sums, 8 groups)"
