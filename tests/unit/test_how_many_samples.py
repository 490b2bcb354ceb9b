"""How many samples? Samples measure as in the library, the bias is the one that is told, the line takes it off."""

import re

import javascript
import pytest
import torch

from lecture_lib import evaluation
from lecture_lib.widgets import HowManySamples, how_many_samples


def in_page(body: str, **given) -> object:
    return javascript.evaluate("samples_maths.js", body, given)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"a": -0.1}, "a is -0.1; a distance has to lie between 0 and 4 here"),
        ({"b": float("nan")}, "b is nan; a distance has to lie"),
        ({"n_a": 300}, "n_a is 300; choose one of 50, 100, 200, 500, 1000"),
        ({"n_b": 0}, "n_b is 0; choose one of"),
        ({"width": 5}, "width is 5; choose one of 4, 8, 16, 32"),
        ({"seed": 10_000}, "seed is 10000; it has to lie between 0 and 9999"),
    ],
)
def test_what_is_not_offered_is_named(given, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        HowManySamples(**given)


@pytest.mark.parametrize(("n", "width", "distance"), [(40, 4, 0.0), (60, 8, 1.3), (200, 3, 4.0)])
def test_a_sample_measures_as_in_the_library(n, width, distance):
    generator = torch.Generator().manual_seed(n)
    x = how_many_samples.sample(n, 0.0, width, generator)
    found = in_page(
        """const of = js.statistics(Float64Array.from(given.x), given.width);
           return [js.frechetOf(of, given.distance), js.kernelOf(of, given.width, given.distance)];""",
        x=x.flatten().tolist(),
        width=width,
        distance=distance,
    )
    y = x.clone()
    y[:, 0] += distance**0.5
    assert found[0] == pytest.approx(how_many_samples.frechet_of(y))
    assert found[1] == pytest.approx(kernel_from_known_normal(y), abs=1e-9)


def kernel_from_known_normal(y: torch.Tensor) -> float:
    """The unbiased estimate, blocks of 100, with the normal's part of the kernel in the mean."""
    width, blocks = y.shape[1], y.split(100)
    known = 1 + 3 / width  # E k(x, x') of independent normal x
    across = 1 + 3 * y.square().sum(1).mean().item() / width**2
    within = 0.0
    for block in blocks:
        kernels = (block @ block.T / width + 1) ** 3
        within += (kernels.sum() - kernels.trace()).item() / (len(block) * (len(block) - 1)) / len(blocks)
    return known + within - 2 * across


@pytest.mark.parametrize("distance", [0.0, 0.7, 3.0])
def test_the_true_kernel_distance_is_that_of_very_many_samples(distance):
    generator = torch.Generator().manual_seed(0)
    x, y = (how_many_samples.sample(8000, d, 4, generator) for d in (0.0, distance))
    true = in_page("return js.trueKernel(given.distance, 4);", distance=distance)
    assert true == pytest.approx(evaluation.kernel_distance(x, y), rel=0.08, abs=0.03)
    assert (true == 0) == (distance == 0)


def test_the_line_is_that_of_least_squares():
    sizes, values = [50, 50, 100, 400], [3.0, 2.5, 1.9, 1.0]
    found = in_page("return js.extrapolated(given.sizes, given.values);", sizes=sizes, values=values)
    design = torch.tensor([[1, 1 / n] for n in sizes], dtype=torch.float64)
    line = torch.linalg.lstsq(design, torch.tensor(values, dtype=torch.float64)[:, None]).solution
    assert [found["distance"], found["slope"]] == pytest.approx(line.flatten().tolist())


@pytest.mark.parametrize("width", [4, 16])
def test_the_bias_is_as_told_and_only_the_frechet_distance_has_one(width):
    found = in_page(
        """const runs = Array.from({ length: 6 }, (_, seed) => {
             const samples = js.draws(given.width, seed).map((all) => all.map((x) => js.statistics(x, given.width)));
             return js.experiment(samples, given.width, 1);
           });
           return runs;""",
        width=width,
    )
    frechet, kernel = (torch.tensor([run[name] for run in found]) for name in ("frechet", "kernel"))
    mean = frechet.mean((0, 2))
    for n, value in zip(how_many_samples.SIZES[1:], mean[1:].tolist(), strict=True):
        assert value - 1 == pytest.approx(width * (width + 5) / (4 * n), rel=0.15, abs=0.06)
    ends = torch.tensor([run["line"]["distance"] for run in found])
    assert ends.mean().item() == pytest.approx(1, abs=0.06)
    errors = (kernel - found[0]["trueKernel"]).transpose(0, 1).flatten(1)
    assert (errors.mean(1).abs() < 4 * errors.std(1) / errors.shape[1] ** 0.5).all()


def test_at_first_the_worse_model_looks_better():
    widget = HowManySamples()
    assert widget.a < widget.b
    found = in_page(
        """return [0, 1].map((i) => {
             const drawn = js.draws(given.width, given.seed + i);
             const samples = drawn.map((all) => all.map((x) => js.statistics(x, given.width)));
             const model = js.experiment(samples, given.width, given.distances[i]);
             return [model.frechet[js.SIZES.indexOf(given.n[i])][0], model.line.distance];
           });""",
        width=widget.width,
        seed=2 * widget.seed,
        distances=[widget.a, widget.b],
        n=[widget.n_a, widget.n_b],
    )
    (looks_a, end_a), (looks_b, end_b) = found
    assert looks_a > looks_b + 0.1 and end_a == pytest.approx(widget.a, abs=0.1) and end_b == pytest.approx(1, abs=0.1)


def test_python_and_the_page_use_the_same_sizes():
    assert tuple(in_page("return js.SIZES;")) == how_many_samples.SIZES
    for width in how_many_samples.WIDTHS:
        assert in_page("return js.straight(given.width);", width=width) == how_many_samples.straight(width)


def test_first_frame_tells_what_was_measured_and_where_the_lines_end():
    widget = HowManySamples(seed=3)
    html = widget.fallback_html()
    alt = re.search(r'aria-label="([^"]+)"', html).group(1)
    looks_a, looks_b = (float(x) for x in re.findall(r"samples, ([\d.]+) \(true", alt))
    ends = [float(x) for x in re.search(r"end at ([\d.]+) and ([\d.]+) for", alt).groups()]
    assert looks_a > looks_b and ends == pytest.approx([0.5, 1.0], abs=0.1)
    assert html == HowManySamples(seed=3).fallback_html() != HowManySamples(seed=4).fallback_html()
    assert repr(widget) == "HowManySamples(a=0.5, b=1, n_a=100, n_b=1000, width=16)"
