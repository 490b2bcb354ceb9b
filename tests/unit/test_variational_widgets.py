"""Reparametrise and the ELBO gap: what they are given, and that the page computes what PyTorch and SciPy compute."""

import base64
import math
import re
from itertools import pairwise

import javascript
import pytest
import torch
from scipy import integrate, stats
from torch.distributions import Normal, kl_divergence

from lecture_lib import vae
from lecture_lib.vae.gap import OneLatent
from lecture_lib.widgets import ELBOGap, Reparametrise, elbo_gap, reparametrise

QS = [(0.0, 0.0), (1.0, -1.0), (-1.7, -3.5), (0.4, 0.9)]  # (μ, ln σ²)
FUNCTIONS = list(reparametrise.FUNCTIONS)


def label(html: str) -> str:
    return re.search(r'aria-label="([^"]+)"', html).group(1)


def noise(samples: int = 20, seed: int = 3) -> torch.Tensor:
    """(samples, 1), what the library draws from the same seed."""
    return torch.randn((samples, 1), generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


@pytest.mark.parametrize(
    ("make", "arguments", "named"),
    [
        (Reparametrise, {"mu": 2.1}, "mu is 2.1.*between -2.0 and 2.0"),
        (Reparametrise, {"log_var": -5.0}, "log_var is -5"),
        (Reparametrise, {"log_var": float("nan")}, "log_var is nan"),
        (Reparametrise, {"f": "cube"}, "f is 'cube'.*'square'"),
        (Reparametrise, {"samples": 31}, "samples is 31.*30"),
        (Reparametrise, {"seed": -1}, "seed is -1"),
        (ELBOGap, {"x": 7.0}, "x is 7.0.*between -0.5 and 2.9"),
        (ELBOGap, {"mean": -4.0}, "mean is -4"),
        (ELBOGap, {"std": 0.0}, "std is 0.0"),
    ],
)
def test_impossible_arguments_are_named(make, arguments, named):
    with pytest.raises(ValueError, match=named):
        make(**arguments)


# ------------------------------------------------------------------------------------------------- reparametrise


def in_reparametrise(body: str, **given) -> object:
    return javascript.evaluate("reparametrise_maths.js", body, given)


@pytest.mark.parametrize(("mu", "log_var"), QS)
def test_kl_is_that_of_two_gaussians_and_the_sum_of_its_parts(mu, log_var):
    body = "return js.klToStandardNormal({ mu: given.mu, logVar: given.log_var });"
    kl = in_reparametrise(body, mu=mu, log_var=log_var)
    expected = kl_divergence(Normal(mu, math.exp(log_var / 2)), Normal(0.0, 1.0)).item()
    assert kl["total"] == pytest.approx(expected, abs=1e-6)
    assert kl["total"] == pytest.approx(kl["mean"] + kl["width"], abs=1e-12)
    assert kl["mean"] == pytest.approx(mu**2 / 2) and kl["width"] >= 0


@pytest.mark.parametrize(("mu", "log_var"), QS)
def test_every_estimate_of_the_page_is_the_one_that_autograd_gives(mu, log_var):
    body = """const q = { mu: given.mu, logVar: given.log_var };
              return given.functions.map((f) => ["pathwise", "reinforce"].map((name) => ["mu", "logVar"].map((by) =>
                  js[name](js.FUNCTIONS[f], q, given.noise, by))));"""
    pages = in_reparametrise(body, functions=FUNCTIONS, mu=mu, log_var=log_var, noise=noise().flatten().tolist())
    q = torch.tensor([mu], dtype=torch.float64), torch.tensor([log_var], dtype=torch.float64)
    for f, found in zip(FUNCTIONS, pages, strict=True):
        for estimates, method in zip(found, (vae.pathwise_gradient, vae.reinforce_gradient), strict=True):
            expected = method(of_rows(f), *q, 20, torch.Generator().manual_seed(3))
            for here, there in zip(estimates, expected, strict=True):
                torch.testing.assert_close(torch.tensor(here, dtype=torch.float64), there[:, 0], rtol=1e-9, atol=1e-11)


def of_rows(f: str):
    return lambda z: reparametrise.FUNCTIONS[f][1](z[:, 0])


def expectation(f: str, mu: float, sigma: float) -> float:
    def integrand(z: float) -> float:
        return reparametrise.FUNCTIONS[f][1](torch.tensor(z, dtype=torch.float64)).item() * stats.norm.pdf(z, mu, sigma)

    low, high = mu - 10 * sigma, mu + 10 * sigma
    edges = [low, *([0.5] if low < 0.5 < high else []), high]
    return sum(integrate.quad(integrand, *piece, epsabs=1e-12, limit=400)[0] for piece in pairwise(edges))


@pytest.mark.parametrize(("mu", "log_var"), [(1.0, -1.0), (-0.3, 0.6)])
def test_the_exact_gradients_are_slopes_of_the_integral(mu, log_var):
    body = """const q = { mu: given.mu, logVar: given.log_var };
              return given.functions.map((f) => ["mu", "logVar"].map((by) => js.FUNCTIONS[f].gradient[by](q)));"""
    h = 1e-4
    for f, found in zip(FUNCTIONS, in_reparametrise(body, functions=FUNCTIONS, mu=mu, log_var=log_var), strict=True):
        up, down = (expectation(f, mu + side, math.exp(log_var / 2)) for side in (h, -h))
        wider, narrower = (expectation(f, mu, math.exp((log_var + side) / 2)) for side in (h, -h))
        assert found == pytest.approx([(up - down) / (2 * h), (wider - narrower) / (2 * h)], abs=2e-6), f


MEANS = """const noise = js.normals(js.seeded(1), new Float64Array(200000)), q = { mu: 0.8, logVar: -0.4 };
           const of = (f, by) => ({
               exact: f.gradient[by](q),
               pathwise: js.summary(js.pathwise(f, q, noise, by)),
               reinforce: js.summary(js.reinforce(f, q, noise, by)),
           });
           const both = Object.entries(js.FUNCTIONS).map(([name, f]) => [name, [of(f, "mu"), of(f, "logVar")]]);
           return Object.fromEntries(both);"""


def test_both_are_right_on_average_except_where_f_jumps():
    means = javascript.evaluate("reparametrise_maths.js random.js", MEANS, {})
    for name, gradients in means.items():
        for by in gradients:
            reinforce = by["reinforce"]
            assert reinforce["mean"] == pytest.approx(by["exact"], abs=4 * reinforce["error"])
            if name == "step":
                assert by["pathwise"] == {"mean": 0, "spread": 0, "error": 0}
                assert abs(by["exact"]) > 0.05
            else:
                assert by["pathwise"]["mean"] == pytest.approx(by["exact"], abs=4 * by["pathwise"]["error"])
    square, lifted = means["square"][0], means["lifted"][0]
    assert lifted["pathwise"] == square["pathwise"]  # a constant has no slope
    assert lifted["reinforce"]["spread"] > 3 * square["reinforce"]["spread"] > 3 * square["pathwise"]["spread"]


def test_samples_are_the_noise_moved_and_stretched_and_the_slip_stretches_by_the_variance():
    given = noise(2000).flatten().tolist()
    body = """const q = { mu: -0.7, logVar: -1.4 };
              return [false, true].map((slip) => js.samplesOf(q, given.noise, slip));"""
    right, slip = (torch.tensor(z, dtype=torch.float64) for z in in_reparametrise(body, noise=given))
    torch.testing.assert_close(right, -0.7 + math.exp(-0.7) * noise(2000).flatten())
    torch.testing.assert_close(slip, -0.7 + math.exp(-1.4) * noise(2000).flatten())
    assert (slip.std() / right.std()).item() == pytest.approx(math.exp(-0.7))


def test_summary_has_mean_deviation_and_standard_error():
    found = in_reparametrise("return [js.summary(given.values), js.summary([2.5])];", values=[1.0, 4.0, 4.0, 7.0])
    spread = torch.tensor([1.0, 4.0, 4.0, 7.0]).std().item()
    assert found[0] == pytest.approx({"mean": 4, "spread": spread, "error": spread / 2})
    assert found[1] == {"mean": 2.5, "spread": 0, "error": 0}


def test_python_and_the_page_offer_the_same_functions_numbers_and_ranges():
    names = javascript.evaluate(
        "reparametrise_maths.js", "return Object.entries(js.FUNCTIONS).map(([name, f]) => [name, f.label]);", {}
    )
    assert dict(names) == {name: shown for name, (shown, _) in reparametrise.FUNCTIONS.items()}
    source = (javascript.SOURCES / "reparametrise.js").read_text(encoding="utf-8")
    assert f"COUNTS = {list(reparametrise.COUNTS)}" in source
    for name, (low, high) in (("MU", reparametrise.MU), ("LOG_VAR", reparametrise.LOG_VAR)):
        assert f"{name} = [{low:g}, {high:g}]" in source


def test_first_frame_of_reparametrise_tells_its_numbers():
    widget = Reparametrise(mu=-1.0, log_var=0.0, samples=300)
    alt = label(widget.fallback_html())
    assert "300 draws" in alt and "μ = −1.00 and σ = 1.00" in alt and "is 0.50 nats" in alt
    drawn, estimates = reparametrise.first_frame(widget)
    torch.testing.assert_close(estimates["pathwise"], 2 * (drawn - 1))
    torch.testing.assert_close(estimates["REINFORCE"], (drawn - 1).square() * drawn)
    assert widget.fallback_html() == widget.fallback_html()
    assert widget.fallback_html() != Reparametrise(mu=-1.0, log_var=0.0, samples=300, seed=1).fallback_html()


def test_first_frame_of_the_step_says_that_pathwise_sees_no_slope():
    assert "Pathwise: mean 0.00, spread 0.00" in label(Reparametrise(f="step").fallback_html())


# ------------------------------------------------------------------------------------------------------ ELBO gap

TOY = """const floats = js.floats(fromBase64(given.decoded), "float32");
         const toy = js.createModel({ ...given, decoded: Float64Array.from(floats) });
         const seen = js.observe(toy, given.x), q = { mean: 0, logStd: 0 };"""
PLACES = [(x, mean, std) for x in (-0.4, 0.6, 1.2, 2.5) for mean, std in ((0.0, 1.0), (1.2, 0.3), (-1.9, 0.1))]
SPIKY, USUAL = OneLatent(), OneLatent(sigma=0.4)


def in_toy(body: str, model: OneLatent = USUAL, x: float = 1.2, **given) -> object:
    """Through the traits, so that this is what the page sees."""
    widget = ELBOGap(model)
    traits = {"decoded": base64.b64encode(widget.decoded).decode()}
    traits |= {name: getattr(widget, name) for name in ("low", "high", "sigma")}
    return javascript.evaluate("elbo_maths.js floats.js random.js", TOY + body, traits | {"x": x} | given)


def at_places(expression: str, model: OneLatent = USUAL) -> list:
    """What the expression is at each of PLACES; one start of node for all of them."""
    body = f"""return given.places.map(([x, mean, std]) => {{
                 const seen = js.observe(toy, x), q = {{ mean, logStd: Math.log(std) }};
                 return {expression};
               }});"""
    return in_toy(body, model, places=PLACES)


@pytest.mark.parametrize("model", [SPIKY, USUAL])
def test_every_number_of_the_page_is_the_librarys(model):
    found = at_places("({ ...js.bound(seen, q), evidence: seen.logEvidence })", model)
    for here, (x, mean, std) in zip(found, PLACES, strict=True):
        bound = model.elbo(x, mean, std)
        expected = {
            "reconstruction": bound.reconstruction,
            "klToPrior": bound.kl,
            "elbo": bound.total,
            "reverse": model.reverse_kl(x, mean, std),
            "forward": model.forward_kl(x, mean, std),
            "evidence": model.log_evidence(x),
        }
        assert here == pytest.approx({name: value.item() for name, value in expected.items()}, rel=1e-5, abs=1e-5)


def test_the_gap_is_the_divergence_by_an_integral_of_its_own():
    for difference, integral in at_places("[seen.logEvidence - js.bound(seen, q).elbo, js.bound(seen, q).reverse]"):
        assert difference == pytest.approx(integral, rel=1e-7) and difference > 0


def test_no_q_within_reach_passes_the_evidence():
    body = """const random = js.seeded(4), gaps = [];
              for (let i = 0; i < 400; i++) {
                const seen = js.observe(toy, -0.5 + 3.4 * random());
                const q = { mean: -3 + 6 * random(), logStd: -2.6 + 3.2 * random() };
                gaps.push(seen.logEvidence - js.bound(seen, q).elbo);
              }
              return gaps;"""
    gaps = in_toy(body)
    assert min(gaps) > 0


def test_the_slope_is_what_autograd_finds():
    for found, (x, mean, std) in zip(at_places("js.slope(seen, q)"), PLACES, strict=True):
        at, log_std = (torch.tensor(v, dtype=torch.float64, requires_grad=True) for v in (mean, math.log(std)))
        expected = torch.autograd.grad(USUAL.elbo(x, at, log_std.exp()).total, (at, log_std))
        assert [found["mean"], found["logStd"]] == pytest.approx([g.item() for g in expected], rel=1e-4, abs=1e-4)


def test_climbing_never_descends_and_ends_at_an_optimum_of_the_library():
    for (x, _, _), way in zip(PLACES, at_places("js.climb(seen, q).map((each) => [each, js.bound(seen, each).elbo])")):
        heights = [height for _, height in way]
        assert all(after > before for before, after in pairwise(heights))
        end = way[-1][0]["mean"], math.exp(way[-1][0]["logStd"])
        assert end == pytest.approx(tuple(USUAL.best_reverse(x, end)), abs=2e-4)


def test_the_two_directions_seek_a_mode_and_cover_both():
    found = in_toy("""return [js.climb(seen, q).at(-1), js.covering(seen), js.peaks(seen),
                              js.climb(seen, { mean: -2, logStd: -1 }).at(-1)];""")
    seeking, covering, peaks, other = found
    assert peaks == 2
    assert (seeking["mean"], math.exp(seeking["logStd"])) == pytest.approx(tuple(USUAL.best_reverse(1.2)), abs=1e-4)
    assert (covering["mean"], math.exp(covering["logStd"])) == pytest.approx(tuple(USUAL.best_forward(1.2)), abs=1e-5)
    assert seeking["mean"] > 1 and other["mean"] < -1.5
    assert math.exp(covering["logStd"]) > 4 * math.exp(seeking["logStd"])
    assert in_toy("return js.peaks(seen);", x=-0.2) == 1


def test_between_its_entries_the_table_of_the_decoder_is_a_straight_line():
    found = in_toy("return [-2, 0.013, 1.99, 40].map((z) => js.decode(toy, z));")
    expected = [USUAL.decoder(torch.tensor(z)).item() for z in (-2, 0.013, 1.99, 12)]
    assert found == pytest.approx(expected, abs=2e-4)


def test_any_decoder_travels():
    straight = OneLatent(decoder=lambda z: 2 * z, sigma=1.0)  # p(x) = N(0, 5), p(z|x) = N(2x/5, 1/5)
    assert ELBOGap(straight).x_range == [-5.0, 5.0]
    found = in_toy("return [seen.logEvidence, js.covering(seen), js.climb(seen, q).at(-1)];", straight, x=2.0)
    assert found[0] == pytest.approx(stats.norm.logpdf(2, 0, math.sqrt(5)), abs=1e-6)
    for q in found[1:]:
        assert (q["mean"], math.exp(q["logStd"])) == pytest.approx((0.8, math.sqrt(0.2)), abs=1e-5)


def test_first_frame_of_the_gap_tells_its_numbers():
    alt = label(ELBOGap().fallback_html())
    gap = (USUAL.log_evidence(1.2) - USUAL.elbo(1.2, 0.0, 1.0).total).item()
    assert f"the gap of {gap:.2f}" in alt and "x = 1.2" in alt
    assert f"ELBO, −{-USUAL.elbo(1.2, 0.0, 1.0).total:.2f} nats" in alt


def test_python_and_the_page_let_q_move_as_far():
    source = (javascript.SOURCES / "elbo_gap.js").read_text(encoding="utf-8")
    for name, (low, high) in (("MEAN", elbo_gap.MEAN), ("LOG_STD", elbo_gap.LOG_STD)):
        assert f"{name} = [{low:g}, {high:g}]" in source
