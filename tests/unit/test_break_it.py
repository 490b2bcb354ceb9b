"""Break it: the page's measures are the library's, its damage is Python's, and each measure has its blind spot."""

import base64
import re

import javascript
import pytest
import torch
from torch import Tensor

from lecture_lib import evaluation
from lecture_lib.evaluation import small
from lecture_lib.recipes.small import rescale_
from lecture_lib.widgets import BreakIt, break_it

MODULES = "measures.js break_maths.js nn.js floats.js"
READ = """
  const counts = given.counts, inPool = counts.reduce((a, b) => a + b);
  const pictures = js.unpacked(fromBase64(given.pictures), inPool + js.MOST);
  const cut = (from, sizes) => sizes.map((size) => pictures.slice(from, (from += size)));
  const centre = js.floats(fromBase64(given.centre), "float32");
  const material = {
    pool: cut(0, counts), heart: cut(inPool, counts.map(() => js.MOST / counts.length)), lots: fromBase64(given.lots),
  };
"""
MEASURE = """
  const network = js.load(given.network, fromBase64(given.weights));
  const real = js.reference(Float64Array.from(js.floats(fromBase64(given.reference), "float16")), centre.length);
  const heldOut = Float64Array.from(js.floats(fromBase64(given.held_out), "float32"));
  return given.settings.map((settings) => {
    const x = js.damaged(js.assembled(material, settings), settings);
    return js.measured(js.seen(network, x, centre), real, heldOut);
  });
"""


def in_page(body: str, **given) -> object:
    return javascript.evaluate(MODULES, body, given)


@pytest.fixture(scope="module")
def widget() -> BreakIt:
    return BreakIt()


@pytest.fixture(scope="module")
def material() -> break_it.Material:
    return break_it.material()


def travelling(widget: BreakIt) -> dict:
    traits = {name: getattr(widget, name) for name in ("counts", "network", "pictures", "weights", "lots", "centre")}
    traits |= {name: getattr(widget, name) for name in ("reference", "held_out")}
    return {k: base64.b64encode(v).decode() if isinstance(v, bytes) else v for k, v in traits.items()}


def samples(n: int, m: int, width: int) -> tuple[Tensor, Tensor]:
    generator = torch.Generator().manual_seed(n + width)
    mixing = torch.randn(width, width, generator=generator, dtype=torch.float64)
    a = torch.randn(n, width, generator=generator, dtype=torch.float64) @ mixing
    return a, 0.3 + 1.2 * torch.randn(m, width, generator=generator, dtype=torch.float64) @ mixing


@pytest.mark.parametrize(("n", "m", "width"), [(60, 40, 5), (50, 9, 12), (40, 40, 1)])
def test_distances_are_the_librarys(n, m, width):
    a, b = samples(n, m, width)
    found = in_page(
        """const [a, b] = [given.a, given.b].map((x) => Float64Array.from(x)), d = given.width;
           const moments = js.moments(a, d), fake = js.moments(b, d);
           return { frechet: js.frechet({ ...moments, lower: js.cholesky(moments.covariance, d) }, fake, d),
                    kernel: js.kernelDistance(a, b, d), mean: moments.mean, covariance: moments.covariance,
                    eigenvalues: js.eigenvalues(moments.covariance, d).sort() };""",
        a=a.flatten().tolist(),
        b=b.flatten().tolist(),
        width=width,
    )
    covariance = torch.atleast_2d(a.T.cov())
    assert found["covariance"] == pytest.approx(covariance.flatten().tolist())
    assert sorted(found["eigenvalues"]) == pytest.approx(torch.linalg.eigvalsh(covariance).tolist())
    assert found["frechet"] == pytest.approx(evaluation.frechet_distance(a, b), rel=1e-8)  # m < width as well
    assert found["kernel"] == pytest.approx(evaluation.kernel_distance(a, b), rel=1e-9)


@pytest.mark.parametrize("m", [30, 6])
def test_precision_and_recall_are_the_librarys(m):
    real, fake = samples(40, m, 3)
    found = in_page(
        """const of = (x) => { const features = Float64Array.from(x), pairs = js.products(features, features, 3);
             return { features, squares: js.squares(features, 3), radii: js.radii(pairs, 3) }; };
           const real = of(given.real), fake = of(given.fake);
           return js.neighbours(js.products(fake.features, real.features, 3), fake, real);""",
        real=real.flatten().tolist(),
        fake=fake.flatten().tolist(),
    )
    expected = evaluation.precision_recall(real, fake)
    assert (found["precision"], found["recall"]) == pytest.approx(tuple(expected)) and 0 < expected.recall < 1
    assert found["nearest"] == pytest.approx(break_it.nearest(fake, real).tolist())


def test_closer_counts_wins_and_half_of_the_ties():
    assert in_page("return js.closer([1, 2, 5], [2, 3]);") == pytest.approx((2 + 1.5 + 0) / 6)


def test_closer_is_the_librarys():
    (train, fake), (test, _) = samples(50, 20, 3), samples(30, 2, 3)
    fake[:5] = train[:5]
    own, held_out = (break_it.nearest(x, train).tolist() for x in (fake, test))
    found = in_page("return js.closer(given.own, given.held_out);", own=own, held_out=held_out)
    assert found == pytest.approx(evaluation.memorisation(fake, train, test).closer) and 0.05 < found < 0.95


def test_pictures_travel_without_loss(widget, material):
    found = in_page(READ + "return pictures.map((picture) => Array.from(picture));", **travelling(widget))
    expected = torch.cat(material.pool + material.heart)
    torch.testing.assert_close(torch.tensor(found), expected)
    runs = torch.zeros(2, 784)
    runs[1, 17], runs[1, -1] = 1.0, 0.4  # runs of 784, of 17 and of 765: longer than one half byte tells
    bytes_ = base64.b64encode(break_it.packed(runs)).decode()
    body = "return js.unpacked(fromBase64(given.bytes), 2).map((picture) => Array.from(picture));"
    torch.testing.assert_close(torch.tensor(in_page(body, bytes=bytes_)), runs)


SETTINGS = [
    break_it.UNTOUCHED,
    break_it.UNTOUCHED | {"classes": 3, "n": 100},
    break_it.UNTOUCHED | {"copies": 0.4, "memory": 30, "blur": 0.7},
    break_it.UNTOUCHED | {"copies": 1.0, "memory": 10},
]


def test_the_set_is_what_python_would_damage(widget, material):
    body = READ + "return given.settings.map((s) => js.damaged(js.assembled(material, s), s));"
    for found, settings in zip(in_page(body, settings=SETTINGS, **travelling(widget)), SETTINGS, strict=True):
        expected = break_it.damaged(material, **settings)
        torch.testing.assert_close(torch.tensor(found).view(-1, 784), expected, atol=1e-6, rtol=0)


def test_noise_has_the_chosen_strength_and_stays_in_range():
    body = """const half = new Float32Array(784).fill(0.5);
              return js.damaged([half, half], { blur: 0, noise: given.noise }, js.grain());"""
    found = torch.tensor(in_page(body, noise=0.1))
    assert found.std().item() == pytest.approx(0.1, rel=0.05) and found.mean().item() == pytest.approx(0.5, abs=0.01)
    wild = torch.tensor(in_page(body, noise=5.0))
    assert wild.min() == 0 and wild.max() == 1


def test_the_page_measures_what_python_measures(widget, material):
    found = in_page(READ + MEASURE, settings=SETTINGS, **travelling(widget))
    for values, settings in zip(found, SETTINGS, strict=True):
        expected = break_it.measures(break_it.damaged(material, **settings), material)
        assert values == pytest.approx(expected, rel=2e-3, abs=2e-3)


def noticed(values: dict[str, float], widget: BreakIt) -> set[str]:
    return {name for name, (mean, deviation) in widget.real.items() if abs(values[name] - mean) > 3 * deviation}


def test_each_story_has_its_blind_spots(widget, material):
    told = {
        name: noticed(break_it.measures(break_it.damaged(material, **story), material), widget)
        for name, story in break_it.STORIES.items()
    }
    assert told["none"] == set()
    for story in ("noise", "blur", "five classes"):
        assert {"frechet", "kernel", "score", "recall"} <= told[story] and "precision" not in told[story]
    assert told["all by heart"] == {"precision", "closer"}
    assert {"frechet", "kernel", "recall", "closer"} <= told["ten by heart"]
    assert told["100 samples"] == {"frechet", "score"}


def test_python_and_the_page_tell_the_same_stories():
    source = (javascript.SOURCES / "break_it.js").read_text(encoding="utf-8")
    block = source[source.index("const STORIES") : source.index("function render")]
    in_js = re.findall(r'^  "?([\w ]+)"?: \{ ?(.*?) ?\},$', block, flags=re.MULTILINE)
    in_python = [(name, ", ".join(f"{k}: {v:g}" for k, v in story.items())) for name, story in break_it.STORIES.items()]
    assert in_js == in_python


def test_first_frame_tells_measures_and_who_noticed(widget, material):
    alt = re.search(r'aria-label="([^"]+)"', widget.fallback_html()).group(1)
    values = break_it.measures(break_it.damaged(material), material)
    assert f"none: inception score {values['score']:.2f}, Fréchet distance {values['frechet']:.2f}" in alt
    assert "real digits: precision, nearness to training digits. 100 samples" in alt


def test_rescaled_features_say_the_same_of_the_classes():
    network = small.SmallDigitClassifier(generator=torch.Generator().manual_seed(0))
    x, factors = torch.rand(5, 784, generator=torch.Generator().manual_seed(1)), torch.linspace(0.5, 3, small.WIDTH)
    with torch.no_grad():
        features, logits = network(x), network.classify(x)
        rescale_(network, factors)
        torch.testing.assert_close(network(x), features * factors)
        torch.testing.assert_close(network.classify(x), logits)


def test_the_small_classifier_is_one_and_its_features_have_one_scale(material):
    network = small.digits()
    assert material.reference.std(0).sub(1).abs().max() < 0.15
    x, y = torch.cat(material.pool), torch.cat([torch.full((len(p),), k) for k, p in enumerate(material.pool)])
    assert (network.classify(x).argmax(1) == y).double().mean() > 0.96
    with pytest.raises(ValueError, match=r"x has shape \(2, 28, 28\); digits have to be"):
        network(torch.zeros(2, 28, 28))
