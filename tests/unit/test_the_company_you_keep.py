"""The company you keep: the page normalises as PyTorch does, and only batch norm hears of the companions."""

import re

import javascript
import pytest
import torch
from torch import Tensor

from lecture_lib.widgets import TheCompanyYouKeep, the_company_you_keep

KINDS = list(the_company_you_keep.KINDS)
SETTINGS = {"n": 5, "difference": 1.0, "brightness": 0.0}


def in_page(body: str, **given) -> object:
    return javascript.evaluate("company_maths.js", body, given)


def pictures(n: int, *, side: int = 4, seed: int = 0) -> Tensor:
    return torch.rand(n, 3, side, side, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


def rows(x: Tensor) -> list:
    return x.flatten(1).tolist()


@pytest.mark.parametrize("n", [0, 17])
def test_an_impossible_batch_is_named(n):
    with pytest.raises(ValueError, match=f"n is {n}; a batch has 1 to 16 pictures here"):
        TheCompanyYouKeep(n)


@pytest.mark.parametrize("n", [1, 2, 7])
def test_the_page_normalises_as_pytorch(n):
    batch, reference = pictures(n), pictures(3, seed=1)
    batch[0, 1] += 2  # a channel that stands out: layer norm keeps that, instance norm does not
    found = in_page("return js.outputs(given.batch, given.reference);", batch=rows(batch), reference=rows(reference))
    expected = the_company_you_keep.normalised(batch, reference)
    assert list(found) == list(expected) == KINDS
    for kind in KINDS:
        torch.testing.assert_close(torch.tensor(found[kind], dtype=torch.float64), expected[kind].flatten())
    means = {kind: expected[kind].mean((1, 2)) for kind in ("instance", "layer")}
    torch.testing.assert_close(means["instance"], torch.zeros(3, dtype=torch.float64))
    assert means["layer"][1] > 1 and means["layer"].mean().abs() < 1e-9


def test_values_that_share_a_mean_are_counted_from_the_shapes():
    n, references, size = 5, 3, 16
    x, reference = pictures(n), pictures(references, seed=1)
    expected = {
        "batch": x[:, 0].numel(),
        "virtual": torch.cat([x[:1], reference])[:, 0].numel(),
        "instance": x[0, 0].numel(),
        "layer": x[0].numel(),
    }
    assert in_page("return js.sharing(given.n, given.r, given.size);", n=n, r=references, size=size) == expected


@pytest.mark.parametrize("change", [{"difference": 0.4}, {"brightness": 0.3}, {"n": 9}, {"draw": 1}])
def test_only_batch_norm_hears_of_the_companions(change):
    body = """const made = [{ ...given.settings, draw: 0 }, { ...given.settings, ...given.change }].map((all) =>
        js.outputs(js.batchOf(given.x, given.pool, all, all.draw ?? 0), given.reference));
      return js.KINDS.map((kind) => js.distance(made[0][kind], made[1][kind]));"""
    given = {"x": rows(pictures(1))[0], "pool": rows(pictures(12, seed=2)), "reference": rows(pictures(3, seed=1))}
    moved = in_page(body, settings=SETTINGS, change=change, **given)
    assert moved[0] > 0.02 and moved[1:] == [0, 0, 0]


@pytest.mark.parametrize("settings", [{"n": 1}, {"difference": 0}])
def test_without_other_pictures_batch_norm_is_instance_norm(settings):
    body = """const batch = js.batchOf(given.x, given.pool, given.settings, 0);
      const made = js.outputs(batch, given.pool);
      return [batch.length, js.distance(made.batch, made.instance)];"""
    found = in_page(body, x=rows(pictures(1))[0], pool=rows(pictures(12, seed=2)), settings=SETTINGS | settings)
    assert found == [settings.get("n", 5), pytest.approx(0, abs=1e-12)]


def test_companions_are_blended_then_brightened_and_stay_pictures():
    x, pool = pictures(1), pictures(6, seed=2)
    settings = {"n": 4, "difference": 0.25, "brightness": 0.5}
    found = in_page(
        "return js.batchOf(given.x, given.pool, given.settings, 0);", x=rows(x)[0], pool=rows(pool), settings=settings
    )
    expected = torch.cat([x, (0.75 * x + 0.25 * pool[:3] + 0.5).clamp(0, 1)])
    torch.testing.assert_close(torch.tensor(found, dtype=torch.float64), expected.flatten(1))


def test_every_draw_has_different_companions_and_repeats_itself():
    draws = in_page("return [0, 1, 2, 2].map((draw) => js.chosen(24, 15, draw));")
    assert draws[0] == list(range(15)) and draws[2] == draws[3]
    assert len({tuple(draw) for draw in draws}) == 3
    assert all(len(set(draw)) == 15 and set(draw) <= set(range(24)) for draw in draws)


def test_the_scatter_is_the_deviation_over_batches_and_falls_with_their_size():
    body = """return [3, 12].map((n) => {
        const settings = { ...given.settings, n },
          batches = Array.from({ length: 30 }, (_, i) => js.batchOf(given.x, given.pool, settings, i + 1));
        return [js.scatter(batches, given.reference), n === 3 ? batches : []];
      });"""
    pool, reference = pictures(24, seed=2), pictures(3, seed=1)
    pool *= torch.linspace(0.3, 1, 24, dtype=torch.float64)[:, None, None, None]
    given = {"x": rows(pictures(1))[0], "pool": rows(pool), "reference": rows(reference), "settings": SETTINGS}
    (few, batches), (many, _) = in_page(body, **given)
    made = [
        the_company_you_keep.normalised(torch.tensor(b, dtype=torch.float64).view(3, 3, 4, 4), reference)["batch"]
        for b in batches
    ]
    assert few["batch"] == pytest.approx(torch.stack(made).var(0).mean().sqrt().item())
    assert 0 < many["batch"] < 0.7 * few["batch"]
    assert all(few[kind] == pytest.approx(0, abs=1e-12) for kind in KINDS[1:])


def test_the_picture_the_reference_and_the_companions_arrive_as_sent():
    widget = TheCompanyYouKeep(4)
    sent = torch.tensor(list(widget.pictures)).view(-1, 3, widget.side, widget.side) / 255
    torch.testing.assert_close(sent, torch.cat([widget.x, widget.reference, widget.pool]))
    assert widget.references == len(widget.reference) and len(widget.pool) >= the_company_you_keep.MOST - 1


def test_first_frame_tells_who_moves():
    html = TheCompanyYouKeep().fallback_html()
    alt = re.search(r'aria-label="([^"]+)"', html).group(1)
    moved = re.findall(r"by ([\d.]+) \(batch norm\), ([\d.]+) \(v[^)]+\), ([\d.]+) \(i[^)]+\), ([\d.]+) \(l", alt)
    assert len(moved) == 2 and all(float(batch) > 0.05 and set(rest) == {"0.00"} for batch, *rest in moved)
    assert repr(TheCompanyYouKeep()) == "TheCompanyYouKeep(8)"
    assert html == TheCompanyYouKeep().fallback_html()
