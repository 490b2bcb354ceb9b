"""Clip and see: measurements that ship, the recipe that makes them, and what the page reads off them."""

import re

import javascript
import pytest
import torch

from lecture_lib import pretrained
from lecture_lib.recipes import critics
from lecture_lib.widgets import ClipAndSee

CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def shipped() -> pretrained.Weights:
    return pretrained.load("clipped-critics")


def at(c: float) -> int:
    return min(range(len(critics.CLIPS)), key=lambda i: abs(critics.CLIPS[i] - c))


def slopes(shipped: pretrained.Weights, kind: str, depth: int) -> list[float]:
    """At the input, for c = .01, .1 and 1."""
    return [10 ** shipped.tensors[kind][at(c), depth - 1, 0].item() for c in (0.01, 0.1, 1)]


def test_random_signs_at_the_bound_give_the_slopes_that_theory_expects(shipped):
    """Each layer multiplies the squared norm by 64 c² / 2, since a ReLU stops half; the last one down by c²."""
    assert slopes(shipped, "random", 4) == pytest.approx([1.4e-7, 0.014, 1.4e3], rel=0.5)
    for c in critics.CLIPS:
        for depth in critics.DEPTHS:
            expected = 8 * c * (c * 32**0.5) ** (depth - 1) * c
            assert 1 / 3 < 10 ** shipped.tensors["random"][at(c), depth - 1, 0].item() / expected < 3, (c, depth)


def test_training_lines_weights_up_and_does_not_mend_the_slope(shipped):
    vanishing, _, exploding = slopes(shipped, "trained", 4)
    assert vanishing < 1e-3 and exploding > 1e4
    random, trained = (shipped.tensors[kind][:, 1:, 0] for kind in ("random", "trained"))
    assert (trained > random - 0.5).all() and (trained - random).median() > 1
    assert (shipped.tensors["trained"][:, 3, 0].diff() > 0).all()


def test_the_alternatives_stay_near_one(shipped):
    penalised, normalised = (10 ** shipped.tensors[kind][:, 0] for kind in ("penalised", "normalised"))
    assert ((penalised > 0.8) & (penalised < 1.25)).all()
    assert ((normalised > 0.2) & (normalised < 1.01)).all()


def test_shipped_numbers_are_what_the_recipe_measures(shipped):
    c, depth = critics.CLIPS[at(0.1)], 1
    runs = [critics.clip(c, depth, seed, 400, CPU) for seed in range(critics.SEEDS)]
    for i, kind in enumerate(("random", "trained")):
        median = torch.stack([run[i] for run in runs]).median(0).values
        torch.testing.assert_close(median, shipped.tensors[kind][at(0.1), depth - 1], atol=0.1, rtol=0)


def test_before_training_all_weights_lie_at_the_bound_and_afterwards_none_beyond():
    seen = []

    def spy(critic, *rest, **options):
        seen.append(torch.cat([p.detach().flatten() for p in critic.parameters()]).abs())
        train(critic, *rest, **options)
        seen.append(torch.cat([p.detach().flatten() for p in critic.parameters()]).abs())

    train = critics.train
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(critics, "train", spy)
        random, trained, share = critics.clip(0.1, 3, 0, 5, CPU)
    before, after = seen
    assert (before == torch.tensor(0.1)).all() and after.max() <= 0.1
    assert share.item() == pytest.approx((after > 0.0999).double().mean().item())
    assert not torch.equal(random, trained) and (random[4:] == 0).all() and (random[:4] != 0).all()


@pytest.mark.parametrize("weights", ["trained", "random"])
def test_the_page_reads_the_right_numbers(shipped, weights):
    tables = {name: tensor.flatten().tolist() for name, tensor in shipped.tensors.items()}
    body = """const { log_c: logC, at_bound: atBound, ...rest } = given.tables;
              const critics = js.measurements({ logC, atBound, ...rest });
              return given.places.map((place) => ({ ...critics.at(place), slope: critics.slope(place) }));"""
    places = [{"number": n, "depth": d, "weights": weights} for n, d in ((0, 1), (4, 4), (12, 8), (7, 3))]
    for place, found in zip(places, javascript.evaluate("clip_maths.js", body, {"tables": tables, "places": places})):
        n, d = place["number"], place["depth"] - 1
        norms = shipped.tensors[weights][n, d, : d + 2].tolist()
        assert found["clipped"] == norms and found["slope"] == norms[0]
        for kind in ("penalised", "normalised"):
            assert found[kind] == shipped.tensors[kind][d, : d + 2].tolist()
        assert found["atBound"] == shipped.tensors["at_bound"][n, d].item()


def test_state_holds_the_shipped_tensors(shipped):
    state = ClipAndSee(0.1, 3, weights="random").get_state()
    assert (state["number"], state["depth"], state["weights"]) == (8, 3, "random")
    for name, tensor in shipped.tensors.items():
        assert bytes(state[name]) == tensor.half().numpy().tobytes()


def test_first_frame_without_javascript_says_the_numbers(shipped):
    widget = ClipAndSee()
    assert repr(widget) == "ClipAndSee(c=0.01, depth=4, weights='trained')"
    label = re.search(r'aria-label="([^"]+)"', widget.fallback_html()).group(1)
    assert f"to {slopes(shipped, 'trained', 4)[0]:.1g} at c = 0.01" in label
    assert widget.fallback_html() == ClipAndSee().fallback_html() != ClipAndSee(0.1).fallback_html()


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"c": 0.0}, "c is 0.0.*between 0.001 and 1"),
        ({"c": float("nan")}, "c is nan"),
        ({"depth": 9}, "depth is 9.*1 to 8"),
        ({"weights": "clipped"}, "weights is 'clipped'.*'random'"),
    ],
)
def test_impossible_arguments_are_named(arguments, named):
    with pytest.raises(ValueError, match=named):
        ClipAndSee(**arguments)
