"""Unroll the manifold, Where does it look and Label budget: what they send, and what the page computes from it."""

import base64
import gzip
import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import javascript
import numpy as np
import plotly.offline
import pytest
import torch
from scipy import ndimage, stats
from torch import nn

from lecture_lib import localisation
from lecture_lib.widgets import LabelBudget, Unrolled, UnrollTheManifold, WhereDoesItLook, export
from lecture_lib.widgets import unroll_the_manifold as unroll
from lecture_lib.widgets import where_does_it_look as where
from lecture_lib.widgets.base import VIEW


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def label(html: str) -> str:
    return re.search(r'aria-label="([^"]+)"', html).group(1)


# ------------------------------------------------------------------------------------------ the cloud and its codes


def cloud(name: str = "roll", noise: float = 0.0, n: int = 40, seed: int = 0) -> Unrolled:
    """Points on a bent strip; "Isomap" lays it out flat, "t-SNE" is noise."""
    t = torch.rand(n, 2, generator=generator(seed)) * torch.tensor([6.0, 2.0])
    x = torch.stack([t[:, 0].cos(), t[:, 1], t[:, 0].sin()], 1)
    x = x + noise * torch.randn(n, 3, generator=generator(seed + 1))
    return Unrolled(name, noise, x, t, isomap=2 * t.flip(1), tsne=torch.randn(n, 2, generator=generator(seed + 2)))


def encoder(seed: int = 0) -> nn.Sequential:
    torch.manual_seed(seed)
    return nn.Sequential(nn.Linear(3, 16), nn.SiLU(), nn.Linear(16, 2))


CLOUD = """const x = Float64Array.from(given.x.flat()), t = Float64Array.from((given.t ?? []).flat()),
                 code = Float64Array.from((given.code ?? []).flat());"""


def in_manifold(body: str, **given) -> object:
    plain = {name: value.tolist() if hasattr(value, "tolist") else value for name, value in given.items()}
    return javascript.evaluate("manifold.js", CLOUD + body, {"x": []} | plain)


def points(n: int = 50, dims: int = 2, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal((n, dims))


@pytest.mark.parametrize("seed", range(4))
def test_principal_plane_is_that_of_numpy_and_of_the_fallback(seed):
    x = points(60, 3, seed) @ np.random.default_rng(seed + 10).standard_normal((3, 3)) + 5
    found = np.reshape(in_manifold("return js.principalPlane(x);", x=x), (60, 2))
    _, s, axes = np.linalg.svd(x - x.mean(0), full_matrices=False)
    np.testing.assert_allclose(np.linalg.norm(found, axis=0), s[:2], rtol=1e-5)
    projected = (x - x.mean(0)) @ axes[:2].T
    np.testing.assert_allclose(np.abs(found), np.abs(projected), atol=1e-5)
    np.testing.assert_allclose(found, unroll.principal_plane(x), atol=1e-5)


def test_eigenvectors_of_a_matrix_that_is_diagonal_already():
    body = "return js.eigenvectors([[1, 0, 0], [0, 3, 0], [0, 0, 2]]);"
    assert np.array_equal(in_manifold(body), np.eye(3)[[1, 2, 0]])


def test_nearest_points_come_in_order_and_without_the_point_itself():
    x = points(50, 2)
    distances = np.linalg.norm(x[:, None] - x[None], axis=2)
    np.fill_diagonal(distances, np.inf)
    found = np.reshape(in_manifold("return js.nearest(code, 2, 7);", code=x), (50, 7))
    np.testing.assert_array_equal(found, np.argsort(distances, axis=1)[:, :7])


def test_share_of_neighbours_kept_agrees_with_python():
    t, code = points(80, 2, 1), points(80, 2, 1) + 0.3 * points(80, 2, 2)
    found = in_manifold("return js.kept(js.nearest(t, 2, 10), js.nearest(code, 2, 10), 10);", t=t, code=code)
    assert found == pytest.approx(unroll.neighbours_kept(t, code), abs=1e-12)
    assert 0.2 < found < 0.9
    assert unroll.neighbours_kept(t, 3 * t + 1) == 1


def test_rank_correlation_is_spearmans_also_with_ties():
    t = (3 * points(30, 2, 3)).round()  # on a grid: many pairs are equally far apart
    code = t + points(30, 2, 4)
    pairs = np.triu_indices(30, 1)
    far = [np.linalg.norm(p[pairs[0]] - p[pairs[1]], axis=1) for p in (t, code)]
    assert len(np.unique(far[0])) < len(far[0])
    found = in_manifold("return js.rankCorrelation(t, code);", t=t, code=code)
    assert found == pytest.approx(stats.spearmanr(*far).statistic, abs=1e-12)
    assert 0.1 < found < 0.9


def test_a_walk_leads_from_end_to_end_along_the_middle():
    t = np.array([[0, 0], [0, 1.1], [0, 2], [5, 0], [5, 0.9], [10, 1.2], [10, 2]])
    assert in_manifold("return js.walkAlong(t, 2);", t=t) == [1, 4, 5]
    np.testing.assert_allclose(in_manifold("return js.progress(t);", t=t), t[:, 0] / 10)


def test_the_page_and_the_fallback_look_from_the_same_side():
    x = points(9, 3)
    found = np.reshape(in_manifold("return js.seenFrom(x, -70, 25);", x=x), (9, 3))
    np.testing.assert_allclose(found, unroll.seen_from(x, -70, 25), atol=1e-12)
    np.testing.assert_allclose(np.linalg.norm(found, axis=1), np.linalg.norm(x, axis=1))
    eye = in_manifold("return js.eyeAt(-70, 25);")
    np.testing.assert_allclose(unroll.seen_from(np.array([eye]), -70, 25), [[0, 0, 1]], atol=1e-12)
    angles = in_manifold("return js.anglesOf(js.eyeAt(-70, 25).map((value) => 3 * value));")
    assert angles == pytest.approx({"turn": -70, "tilt": 25})


def test_clouds_travel_in_half_precision_one_behind_the_other():
    clouds = [cloud(), cloud(noise=0.5), cloud("S-curve", n=30, seed=5)]
    widget = UnrollTheManifold(clouds, {"roll": encoder(), "S-curve": encoder(1)})
    assert widget.clouds == [
        {"name": "roll", "noise": 0.0, "n": 40},
        {"name": "roll", "noise": 0.5, "n": 40},
        {"name": "S-curve", "noise": 0.0, "n": 30},
    ]
    numbers = torch.frombuffer(bytearray(widget.points), dtype=torch.float16)
    assert len(numbers) == 9 * (40 + 40 + 30)
    last = numbers[9 * 80 :]
    expected = [getattr(clouds[2], name).half() for name in ("x", "t", "isomap", "tsne")]
    assert torch.equal(last, torch.cat([tensor.flatten() for tensor in expected]))


def test_encoders_run_in_the_page_each_its_own():
    encoders = {"roll": encoder(0), "S-curve": encoder(1)}
    widget = UnrollTheManifold([cloud(), cloud("S-curve")], encoders)
    x = torch.randn(5, 3, generator=generator(3))
    body = """const networks = js.loadAll(given.networks, fromBase64(given.weights));
              return Object.fromEntries(Object.entries(networks).map(([name, n]) => [name, js.forward(n, given.x)]));"""
    weights = base64.b64encode(widget.weights).decode()
    given = {"networks": widget.encoders, "weights": weights, "x": x.flatten().tolist()}
    found = javascript.evaluate("nn.js", body, given)
    for name, module in encoders.items():
        code = torch.tensor(found[name]["data"]).view(5, 2)
        torch.testing.assert_close(code, module(x).detach(), atol=2e-3, rtol=2e-3)


def test_python_hands_out_plotly_only_to_who_asks(monkeypatch):
    widget = UnrollTheManifold([cloud()], {"roll": encoder()})
    sent = []
    monkeypatch.setattr(widget, "send", lambda content, buffers=None: sent.append((content, buffers)))
    widget._handle_custom_msg({"ask": "something else"}, [])
    assert sent == []
    widget._handle_custom_msg({"ask": "plotly"}, [])
    [(content, [packed])] = sent
    assert content == {"plotly": "gzip"}
    assert gzip.decompress(packed).decode() == plotly.offline.get_plotlyjs()
    assert len(packed) < 3_000_000  # Jupyter drops what exceeds a megabyte a second, averaged over three
    assert b"Plotly" not in widget.points and "plotly" not in str(widget.get_state(["clouds", "encoders"]))


def test_fallback_of_the_roll_tells_how_many_neighbours_are_kept():
    widget = UnrollTheManifold([cloud()], {"roll": encoder()})
    first = cloud()
    pca = unroll.neighbours_kept(first.t.numpy(), unroll.principal_plane(first.x.numpy()))
    isomap = unroll.neighbours_kept(first.t.numpy(), first.isomap.numpy())
    assert isomap == 1 > pca
    assert f"PCA, which keeps {pca:.0%}" in label(widget.fallback_html())
    assert "by Isomap, which keeps 100%" in label(widget.fallback_html())


def changed(**parts) -> list[Unrolled]:
    good = {name: getattr(cloud(), name) for name in ("x", "t", "isomap", "tsne")}
    return [Unrolled("roll", 0.0, **(good | parts))]


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"clouds": []}, ValueError, "clouds is empty"),
        ({"clouds": [cloud(n=10)]}, ValueError, "10 points; each needs 10 neighbours"),
        ({"clouds": changed(t=torch.zeros(40))}, ValueError, r"clouds\[0\].t has shape \(40,\); .* \(40, 2\)"),
        ({"clouds": changed(isomap=torch.zeros(39, 2))}, ValueError, r"isomap has shape \(39, 2\)"),
        ({"clouds": changed(tsne=torch.full((40, 2), torch.nan))}, ValueError, "tsne is not finite"),
        ({"clouds": changed(x=torch.full((40, 3), 1e6))}, ValueError, "x is not finite in half precision"),
        ({"clouds": [cloud(noise=0.5), cloud()]}, ValueError, r"noise \[0.5, 0.0\]; give them with rising noise"),
        ({"clouds": [cloud("bowl")]}, ValueError, r"encoders are for \['roll'\]; the clouds are of \['bowl'\]"),
        ({"encoders": {"roll": nn.Linear(3, 3)}}, ValueError, r"encoders\['roll'\] makes \(2, 3\) of \(2, 3\)"),
        ({"encoders": {"roll": nn.Linear(2, 2)}}, ValueError, "input_shape is"),
        ({"encoders": {"roll": nn.Sequential(nn.Linear(3, 2), nn.GELU())}}, TypeError, "layer '1' is GELU"),
    ],
)
def test_roll_names_what_is_wrong(arguments, error, message):
    with pytest.raises(error, match=message):
        UnrollTheManifold(**({"clouds": [cloud()], "encoders": {"roll": encoder()}} | arguments))


def test_several_networks_lie_behind_each_other():
    modules = {"a": nn.Linear(2, 3), "b": nn.Linear(2, 1)}
    networks, weights = export.export_all(modules, input_shape=(2,))
    assert [(n["start"], n["end"]) for n in networks.values()] == [(0, 18), (18, 24)]
    for name, module in modules.items():
        part = weights[networks[name]["start"] : networks[name]["end"]]
        assert part == export.export(module, input_shape=(2,)).weights


# ------------------------------------------------------------------------------------------ the book's page


def book_outputs() -> ModuleType:
    folder = Path(__file__).resolve().parents[2] / "book" / "_ext"
    spec = importlib.util.spec_from_file_location("book_outputs_under_test", folder / "book_outputs.py")
    module = importlib.util.module_from_spec(spec)
    sys.path.insert(0, str(folder))
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(folder))
    return module


class App:
    """As much of Sphinx as a page's scripts need."""

    def __init__(self, outdir: Path):
        self.outdir, self.scripts = outdir, []

    def add_js_file(self, name: str, **options) -> None:
        self.scripts.append(name)


def test_a_page_learns_where_plotly_lies_if_a_widget_needs_it(tmp_path):
    outputs = book_outputs()
    widget = UnrollTheManifold([cloud()], {"roll": encoder()})
    data, metadata = widget._repr_mimebundle_()
    app, html = App(tmp_path), outputs.widget_html(data[VIEW]["model_id"], metadata)
    context = {"body": html, "pathto": lambda name, resource: f"../{name}"}
    outputs.add_scripts(app, "chapters/01", "page.html", context, None)
    assert context["metatags"].strip() == '<meta name="lecture-plotly" content="../_static/plotly.min.js">'
    assert (tmp_path / "_static" / "plotly.min.js").stat().st_size > 3_000_000
    assert app.scripts == ["paper.js", "wide.js", "static_host.js", "full-screen.js"]


def test_other_widgets_bring_no_plotly(tmp_path):
    outputs = book_outputs()
    data, metadata = budget()._repr_mimebundle_()
    context = {"body": outputs.widget_html(data[VIEW]["model_id"], metadata)}
    outputs.add_scripts(App(tmp_path), "chapters/01", "page.html", context, None)
    assert 'class="lecture-widget"' in context["body"] and "data-needs" not in context["body"]
    assert "metatags" not in context and not (tmp_path / "_static" / "plotly.min.js").exists()


# ------------------------------------------------------------------------------------------ class activation maps


def classifier(seed: int = 0, classes: int = 4, channels: int = 5) -> localisation.Localiser:
    """As small as a classifier with global average pooling can be; 12 × 12 images, 6 × 6 maps."""
    torch.manual_seed(seed)
    convolutions = nn.Conv2d(1, 3, 3, padding=1), nn.ReLU(), nn.Conv2d(3, channels, 3, stride=2, padding=1)
    return localisation.Localiser(nn.Sequential(*convolutions, nn.ReLU()), nn.Linear(channels, classes))


def images(n: int = 3, side: int = 12) -> torch.Tensor:
    x = torch.zeros(n, 1, side, side)
    x[:, :, 3:9, 4:8] = torch.rand(n, 1, 6, 4, generator=generator()) * 0.7 + 0.3
    return x


PATCH = torch.tensor([[0.2, 0.8, 0.2], [0.8, 0.2, 0.8]])


def looker(**changes) -> WhereDoesItLook:
    good = {"classifiers": {"with": classifier(0), "without": classifier(1)}, "images": images(), "labels": [3, 1, 2]}
    return WhereDoesItLook(**(good | {"patch": PATCH, "patch_class": 3} | changes))


def test_the_page_computes_probabilities_and_maps_of_the_classifier():
    widget, x = looker(), images()[1:2]
    body = """
        const networks = js.loadAll(given.trunks, fromBase64(given.weights)), heads = js.floats(fromBase64(given.heads), "float16");
        return Object.keys(networks).map((name, i) => {
            const head = heads.subarray(24 * i, 24 * i + 24), features = js.forward(networks[name], given.x);
            const map = js.classMap(features, head.subarray(0, 20), 2);
            return [js.probabilities(features, head.subarray(0, 20), head.subarray(20)), js.enlarged(map, [6, 6], 12)];
        });"""  # noqa: E501
    given = {"trunks": widget.trunks, "x": x.flatten().tolist()}
    given |= {name: base64.b64encode(getattr(widget, name)).decode() for name in ("weights", "heads")}
    found = javascript.evaluate("nn.js localise.js floats.js", body, given)
    for (p, heat), module in zip(found, (classifier(0), classifier(1)), strict=True):
        with torch.no_grad():
            torch.testing.assert_close(torch.tensor(p), module(x).softmax(1)[0], atol=1e-3, rtol=1e-3)
            weighted = torch.einsum("k,khw->hw", module.head.weight[2], module.trunk(x)[0])
            large = nn.functional.interpolate(weighted[None, None], size=(12, 12), mode="bilinear")[0, 0]
        torch.testing.assert_close(torch.tensor(heat).view(12, 12), large, atol=1e-3, rtol=1e-2)


def test_maps_that_do_not_divide_the_image_are_enlarged_as_torch_does():
    map_ = torch.randn(3, 5, generator=generator())
    given = {"map": map_.flatten().tolist()}
    found = javascript.evaluate("localise.js", "return js.enlarged(given.map, [3, 5], 13);", given)
    expected = nn.functional.interpolate(map_[None, None], size=(13, 13), mode="bilinear", align_corners=False)[0, 0]
    torch.testing.assert_close(torch.tensor(found).view(13, 13), expected)


@pytest.mark.parametrize("seed", range(6))
def test_box_found_is_around_the_largest_region_above_the_threshold(seed):
    heat = ndimage.gaussian_filter(np.random.default_rng(seed).standard_normal((14, 14)), 1)
    _, n = ndimage.label(heat > 0.2 * heat.max())
    assert n > 1
    body = "return js.foundBox(given.map, 14, 0.2);"
    found = javascript.evaluate("localise.js", body, {"map": heat.ravel().tolist()})
    [box] = localisation.bounding_box(torch.tensor(heat)[None], where.THRESHOLD).tolist()
    assert list(found) == ["left", "top", "right", "bottom"] and list(found.values()) == box


def test_what_equals_the_threshold_lies_outside():
    heat = [0.2, 0.2, 0, 0.2, 1, 0.2, 0, 0.2, 0]
    found = javascript.evaluate("localise.js", "return js.foundBox(given.map, 3, 0.2);", {"map": heat})
    [box] = localisation.bounding_box(torch.tensor(heat, dtype=torch.float64).view(1, 3, 3)).tolist()
    assert list(found.values()) == box == [1, 1, 2, 2]


def test_where_nothing_speaks_for_the_class_the_box_is_the_picture():
    body = "return [js.foundBox(given.map, 2, 0.2), js.massIn(given.map, 2, given.box)];"
    picture = {"left": 0, "top": 0, "right": 2, "bottom": 2}
    found = javascript.evaluate("localise.js", body, {"map": [-1, -2, -3, 0], "box": picture})
    assert found == [picture, 0]
    assert localisation.bounding_box(torch.tensor([[[-1.0, -2], [-3, 0]]])).tolist() == [list(picture.values())]


def test_overlap_and_mass_of_boxes():
    def box(left, top, right, bottom):
        return {"left": left, "top": top, "right": right, "bottom": bottom}

    body = "return given.pairs.map(([a, b]) => js.overlap(a, b));"
    pairs = [
        [box(0, 0, 4, 4), box(0, 0, 4, 4)],
        [box(0, 0, 4, 4), box(2, 0, 6, 4)],
        [box(0, 0, 2, 2), box(2, 2, 4, 4)],
        [box(0, 0, 2, 2), box(3, 3, 4, 4)],
        [box(1, 1, 2, 2), box(0, 0, 3, 2)],
    ]
    assert javascript.evaluate("localise.js", body, {"pairs": pairs}) == pytest.approx([1, 8 / 24, 0, 0, 1 / 6])
    heat = torch.tensor([[1.0, -5.0, 2.0], [3.0, 4.0, 0.0], [0.0, 0.0, 10.0]])
    given = {"map": heat.flatten().tolist(), "box": box(0, 0, 2, 2)}
    share = javascript.evaluate("localise.js", "return js.massIn(given.map, 3, given.box);", given)
    assert share == pytest.approx(8 / 20)
    assert localisation.mass_on(heat[None], torch.tensor([[0, 0, 2, 2]])).item() == pytest.approx(share)


def test_patch_replaces_the_pixels_it_lies_on():
    body = "const image = Float32Array.from(given.image); return [js.withPatch(image, 6, given.patch, 3, 1), image];"
    patch = {"values": [1, 2, 3, 4, 5, 6], "width": 3, "height": 2}
    found, before = javascript.evaluate("localise.js", body, {"image": [0.5] * 36, "patch": patch})
    expected = torch.full((6, 6), 0.5)
    expected[1:3, 3:6] = torch.arange(1, 7).view(2, 3)
    assert torch.equal(torch.tensor(found).view(6, 6), expected)
    assert before == [0.5] * 36


def test_classifier_sends_images_heads_and_the_boxes_of_the_ink():
    widget = looker(start=(1, 7))
    assert widget.boxes == [[4, 3, 8, 9]] * 3
    assert widget.patch_shape == [2, 3] and list(widget.patch[:2]) == [51, 204]
    assert widget.start == [1, 7] and widget.classes == ["0", "1", "2", "3"] and widget.labels == ["3", "1", "2"]
    heads = torch.frombuffer(bytearray(widget.heads), dtype=torch.float16).view(2, 24)
    head = classifier(1).head
    assert torch.equal(heads[1], torch.cat([head.weight.flatten(), head.bias]).half())


def test_fallback_tells_where_both_classifiers_look():
    text = label(looker().fallback_html())
    x = images()[0, 0].clone()
    x[2:4, 2:5] = PATCH
    for name, seed in (("with", 0), ("without", 1)):
        with torch.no_grad():
            module = classifier(seed).half().float()
            c = int(module(x[None, None]).argmax())
            weighted = torch.einsum("k,khw->hw", module.head.weight[c], module.trunk(x[None, None])[0])
        heat = nn.functional.interpolate(weighted[None, None], size=(12, 12), mode="bilinear")[0, 0].clamp(min=0)
        share = heat[2:4, 2:5].sum() / heat.sum().clamp(min=1e-12)
        assert f"trained {name}, it says {c}, and {share:.0%} of the heat" in text


class Headless(nn.Module):
    trunk = nn.Sequential(nn.ReLU())


@pytest.mark.parametrize(
    ("changes", "error", "message"),
    [
        ({"classifiers": {}}, ValueError, "classifiers is empty"),
        ({"classifiers": {"a": nn.Linear(2, 2)}}, TypeError, "classifier 'a' is a Linear without .trunk"),
        ({"classifiers": {"a": Headless()}}, TypeError, "classifier 'a' has no .head"),
        ({"classifiers": {"a": classifier(), "b": classifier(classes=3)}}, ValueError, "'b' knows 3 classes"),
        ({"images": torch.zeros(2, 12, 12)}, ValueError, r"images has shape \(2, 12, 12\)"),
        ({"images": images() + 1}, ValueError, "pixels lie in"),
        ({"images": torch.zeros(1, 1, 12, 12), "labels": [1]}, ValueError, "an image without ink"),
        ({"labels": [1]}, ValueError, "labels has 1 entries for 3"),
        ({"patch": torch.zeros(3)}, ValueError, r"patch has shape \(3,\)"),
        ({"patch": PATCH - 1}, ValueError, "patch holds values from -0.8"),
        ({"patch_class": 4}, ValueError, "patch_class is 4; the classifiers know the classes 0 to 3"),
        ({"start": (11, 0)}, ValueError, r"start is \(11, 0\).*sticks out"),
    ],
)
def test_classifier_names_what_is_wrong(changes, error, message):
    with pytest.raises(error, match=message):
        looker(**changes)


def test_trunk_and_head_have_to_fit():
    wrong = classifier()
    wrong.head = nn.Linear(7, 4)
    with pytest.raises(ValueError, match=r"trunk of 'a' makes \(1, 5, 6, 6\).*\(1, 7, h, w\)"):
        looker(classifiers={"a": wrong})


# ------------------------------------------------------------------------------------------ labels

RUNS = {
    "from scratch": np.array([[50, 20.0], [40, 10], [45, 12]]),
    "pretrained": np.array([[30, 20.0], [45, 8], [25, 13]]),
}


def budget(**changes) -> LabelBudget:
    good = {"budgets": [10, 100], "runs": RUNS, "images": torch.rand(20, 1, 28, 28, generator=generator())}
    return LabelBudget(**(good | changes))


def test_mean_deviation_and_wins_at_a_budget():
    widget = budget()
    body = """
        const all = js.floats(fromBase64(given.runs), "float32"), at = (m, b) => js.atBudget(all.subarray(6 * m, 6 * m + 6), 2, b);
        return [0, 1].map((b) => ({
            each: [at(0, b), at(1, b)], lower: js.wins(at(1, b).values, at(0, b).values, true),
            higher: js.wins(at(1, b).values, at(0, b).values, false) }));"""  # noqa: E501
    given = {"runs": base64.b64encode(widget.runs).decode()}
    found = javascript.evaluate("budget.js floats.js", body, given)
    for b in (0, 1):
        for m, values in enumerate(RUNS.values()):
            assert found[b]["each"][m]["values"] == values[:, b].tolist()
            assert found[b]["each"][m]["mean"] == pytest.approx(values[:, b].mean())
            assert found[b]["each"][m]["spread"] == pytest.approx(values[:, b].std(ddof=1))
    assert [(f["lower"], f["higher"]) for f in found] == [(2, 1), (1, 1)]  # a tie counts for neither


def test_a_single_seed_has_no_spread():
    assert javascript.evaluate("budget.js", "return js.atBudget([3, 4], 2, 1).spread;", {}) == 0
    assert "45.0 ± 0.0" in label(budget(runs={"only": np.array([[45.0, 3.0]])}).fallback_html())


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [(3, 58, [10, 20, 30, 40, 50]), (0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]), (-4, 3.9, [-4, -2, 0, 2])],
)  # fmt: skip
def test_ticks_are_round(low, high, expected):
    found = javascript.evaluate("budget.js", "return js.ticks(given.low, given.high, 5);", {"low": low, "high": high})
    assert found == pytest.approx(expected)


def test_labelled_images_travel_small_and_not_all():
    x = torch.rand(400, 1, 28, 28, generator=generator(1))
    widget = budget(images=x)
    assert len(widget.images) == 300 * 14 * 14
    first = x[0, 0].view(14, 2, 14, 2).mean((1, 3))
    assert list(widget.images[:196]) == (first * 255).round().int().flatten().tolist()
    assert budget(images=x.flatten(1)).images == widget.images


def test_runs_start_and_order_of_methods_travel():
    widget = budget(start=100, metric="accuracy", lower_is_better=False)
    assert widget.methods == ["from scratch", "pretrained"] and widget.start == 1
    assert widget.metric == "accuracy" and not widget.lower_is_better
    np.testing.assert_array_equal(np.frombuffer(widget.runs, "<f4").reshape(2, 3, 2), np.stack(list(RUNS.values())))
    assert "With 100 labels: from scratch 14.0 ± 5.3, pretrained 13.7 ± 6.0" in label(widget.fallback_html())


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"budgets": [100, 10]}, r"budgets is \[100, 10\]; it has to hold rising"),
        ({"budgets": []}, "budgets is"),
        ({"start": 30}, r"start is 30; it has to be one of the budgets \[10, 100\]"),
        ({"runs": {}}, "runs has 0 methods"),
        ({"runs": {"a": np.zeros(2)}}, r"runs\['a'\] has shape \(2,\)"),
        ({"runs": {"a": np.zeros((3, 4))}}, r"shape \(3, 4\); with 2 budgets"),
        ({"runs": {"a": np.zeros((3, 2)), "b": np.zeros((2, 2))}}, r"runs\['b'\] has 2 seeds, the first method 3"),
        ({"runs": {"a": np.full((3, 2), np.nan)}}, "not finite"),
        ({"images": torch.zeros(5, 10)}, "10 pixels are no square"),
        ({"images": torch.zeros(0, 1, 28, 28)}, r"images has shape \(0, 1, 28, 28\)"),
        ({"images": torch.zeros(2, 1, 28, 28) - 1}, "images holds values from -1"),
    ],
)
def test_budget_names_what_is_wrong(changes, message):
    with pytest.raises(ValueError, match=message):
        budget(**changes)
