"""The benchmark's pieces: the peer does the same work, and what is counted is right. Nothing here is timed."""

import importlib.util
import json
import math
from functools import partial
from pathlib import Path

import pytest
import torch
from torch import nn

import bench.__main__ as door
from bench import ensembles, faces, gan, measure, rbm, report, vae
from bench.measure import Curve, Plan, Row
from lecture_lib import data
from lecture_lib.networks import operations

SOURCE = Path(__file__).resolve().parents[2] / "book" / "_ext" / "book_speed.py"
spec = importlib.util.spec_from_file_location("book_speed_under_test", SOURCE)
page = importlib.util.module_from_spec(spec)
spec.loader.exec_module(page)

IMAGES = torch.rand(gan.BATCH, 1, 28, 28, generator=torch.Generator().manual_seed(0))
DIGITS = (torch.rand(vae.BATCH, 784, generator=torch.Generator().manual_seed(0)) < 0.3).float()


# --- the same work ----------------------------------------------------------------------------------------------------


def kept(monkeypatch, module, name: str) -> list:
    """The networks that each later call of `module.name` makes."""
    found, make = [], getattr(module, name)
    monkeypatch.setattr(module, name, lambda: found.append(make()) or found[-1])
    return found


def parameters(networks: tuple[nn.Module, ...]) -> list[torch.Tensor]:
    return [p.detach() for network in networks for p in network.parameters()]


def same_noise(monkeypatch, n: int, width: int) -> None:
    """One draw for all n examples, so that their order does not matter."""
    z = torch.randn(1, width, generator=torch.Generator().manual_seed(1)).repeat(n, 1)
    monkeypatch.setattr(torch, "randn", lambda *sizes, **options: z)
    monkeypatch.setattr(torch, "randn_like", lambda like: z)


def test_the_tutorial_and_our_gan_do_the_same(monkeypatch):
    """One batch: its order matters to nothing but rounding."""
    untrained, found = parameters(gan.players()), kept(monkeypatch, gan, "players")
    z = torch.randn(gan.BATCH, gan.LATENT, generator=torch.Generator().manual_seed(1))
    monkeypatch.setattr(torch, "randn", lambda *sizes, **options: z)
    gan.ours(IMAGES, True), gan.ours(IMAGES, False), gan.tutorial(IMAGES)
    reused, fresh, tutorial = map(parameters, found)
    for mine, new, theirs, start in zip(reused, fresh, tutorial, untrained, strict=True):
        torch.testing.assert_close(mine, theirs, rtol=0, atol=0.1 * gan.RATE)
        torch.testing.assert_close(new, theirs, rtol=0, atol=0.1 * gan.RATE)
        assert (mine - start).abs().max() > 0.5 * gan.RATE


def test_a_reused_batch_saves_one_pass_of_the_generator():
    fresh, reused = (operations(partial(gan.ours, IMAGES, reuse)) for reuse in (False, True))
    maker, _ = gan.players()
    z = torch.randn(gan.BATCH, gan.LATENT)
    assert fresh - reused == pytest.approx(operations(lambda: maker(z)))


def gradients_of_one_batch(monkeypatch, work) -> list[torch.Tensor]:
    """What Adam is given in the only step of a work."""
    given = []

    def step(self, closure=None):
        given.extend(p.grad.clone() for group in self.param_groups for p in group["params"])

    monkeypatch.setattr(torch.optim.Adam, "step", step)
    work(DIGITS)
    return given


def test_the_example_and_our_vae_have_the_same_gradients(monkeypatch):
    """The example adds up over the batch, where we average; Adam divides that out."""
    same_noise(monkeypatch, vae.BATCH, vae.LATENT)
    ours, script = (gradients_of_one_batch(monkeypatch, work) for work in (vae.ours, vae.script))
    assert len(ours) == len(script) == 8
    for mine, theirs in zip(ours, script, strict=True):
        torch.testing.assert_close(vae.BATCH * mine, theirs, rtol=1e-3, atol=1e-2)
        assert mine.abs().max() > 1e-4


def test_pythae_has_the_same_gradients(monkeypatch):
    pytest.importorskip("pythae", reason="pythae is a peer of the benchmark alone")
    same_noise(monkeypatch, vae.BATCH, vae.LATENT)
    ours, theirs = (gradients_of_one_batch(monkeypatch, work) for work in (vae.ours, vae.pythae))
    for mine, other in zip(ours, theirs, strict=True):
        torch.testing.assert_close(mine, other, rtol=1e-3, atol=1e-4)


def test_the_scripts_of_partition_functions_agree_with_ours():
    assert rbm.their_exact(8) == pytest.approx(rbm.our_exact(8), rel=1e-6)
    ours, theirs = rbm.our_ais(20, 20), rbm.their_ais(20, 20)
    assert theirs == pytest.approx(ours, abs=0.2)


def test_seeds_side_by_side_are_those_one_after_the_other(monkeypatch):
    monkeypatch.setattr(ensembles, "SEEDS", 3)
    together, one_by_one = ensembles.together(5), ensembles.one_by_one(5)
    torch.testing.assert_close(together, one_by_one, rtol=0, atol=1e-4)
    assert (together[0] - together[1]).abs().max() > 0.1


def test_pillow_draws_the_same_faces():
    factors = data.faces(8, size=16, generator=torch.Generator().manual_seed(0)).factors
    apart = (faces.ours(factors) - faces.pillow(factors)).abs().mean((1, 2, 3))
    assert apart.max() < 0.02
    plain = faces.pillow(factors | {"glasses": torch.zeros(8), "smile": -factors["smile"]})
    assert (faces.ours(factors) - plain).abs().mean() > 1.2 * apart.mean()


# --- measuring --------------------------------------------------------------------------------------------------------


def test_runs_alternate_and_change_their_order():
    calls = []
    a, b = measure.interleaved(lambda: calls.append("a"), lambda: calls.append("b"), runs=3)
    assert "".join(calls) == "ab" + "ab" + "ba" + "ab"
    assert len(a.cpu) == len(a.wall) == len(b.cpu) == len(b.wall) == 3


def test_until_stops_at_the_target_and_gives_up():
    seen = []
    cpu, wall = measure.until(seen.append, lambda: len(seen) == 3, limit=5)
    assert seen == [0, 1, 2] and math.isfinite(cpu) and wall > 0
    assert measure.until(lambda number: None, lambda: False, limit=2)[0] == math.inf


def test_memory_is_what_a_call_needs():
    rise = measure.memory(partial(torch.ones, 50_000_000))
    assert rise is None or rise == pytest.approx(200, abs=20)


def test_operations_of_a_product_are_twice_its_multiplications():
    a, b = torch.ones(30, 40), torch.ones(40, 50)
    assert operations(lambda: a @ b) == pytest.approx(2 * 30 * 40 * 50 / 1e9)


def test_floor_adds_products_and_traffic(monkeypatch):
    monkeypatch.setattr(measure, "product_peak", lambda dtype: 50.0)
    monkeypatch.setattr(measure, "copy_peak", lambda: 10.0)
    assert measure.floor(100, 5) == pytest.approx(2.5)


def test_floor_of_an_epoch_counts_its_products(monkeypatch):
    """What an update multiplies: the counter sees all but the product that is added in place."""
    monkeypatch.setattr(measure, "product_peak", lambda dtype: 1.0)
    monkeypatch.setattr(measure, "copy_peak", lambda: math.inf)
    x = DIGITS[: rbm.BATCH]
    learner = rbm.learner(x)
    learner(x, 0.0)
    in_place = 2 * 784 * rbm.HIDDEN * (rbm.BATCH + rbm.CHAINS) / 1e9
    counted = operations(lambda: learner(x, 0.0))
    assert rbm.epoch_floor(rbm.BATCH, rbm.CHAINS) == pytest.approx(counted + in_place, rel=2e-3)


ROW = Row("gan", "GAN", "images / CPU s", [3.0, 4.0, 2.0], [1.5], "a peer 1.0", floor=6.0, more_is_better=True)


def test_ratio_and_share_know_what_is_better():
    assert (ROW.ratio, ROW.share) == (2.0, 0.5)
    seconds = Row("vae", "VAE", "CPU s", [2.0], [math.inf], "a peer", floor=0.5)
    assert (seconds.ratio, seconds.share) == (math.inf, 0.25)
    assert Row("vae", "VAE", "CPU s", [2.0]).ratio is None


def test_slope_is_the_power():
    curve = Curve("growth-a", "a", "units", "CPU s", [1, 2, 4], [[3.0, 3.0], [12.0], [48.0]], expected=2)
    assert curve.slope == pytest.approx(2)


# --- the command, its file, and the page ------------------------------------------------------------------------------

GROWTH = Curve("growth-a", "training <a>", "units", "CPU s", [1, 10], [[1.0], [100.0]], expected=2)
LOST = Row("gan-lost", "a way", "CPU s", [2.0], [math.inf], "a peer 1.0", note="3 < 4")
BEHIND = Row("gan-behind", "another way", "CPU s", [2.0], [1.0], "a peer 1.0", memory=12.0, peer_memory=345.6)


@pytest.fixture
def measured(tmp_path, monkeypatch) -> Path:
    """A report of what takes no time to measure."""
    monkeypatch.setattr(report, "product_peak", lambda: 50.0)
    monkeypatch.setattr(report, "copy_peak", lambda: 10.0)
    monkeypatch.setattr(door, "measurements", lambda: {"gan": lambda plan: [ROW, LOST, BEHIND], "growth": grow})
    path = tmp_path / "bench.json"
    assert door.main(["--json", str(path)]) == 0
    return path


def grow(plan: Plan) -> list[Curve]:
    return [GROWTH]


def test_the_command_writes_what_it_shows(measured):
    content = json.loads(measured.read_text("utf-8"))
    assert [row["name"] for row in content["rows"]] == ["gan", "gan-lost", "gan-behind"]
    assert content["rows"][0]["ours"] == [3.0, 4.0, 2.0] and content["rows"][0]["ratio"] == 2.0
    assert content["rows"][1]["peer"] == [None] and content["rows"][1]["ratio"] is None
    assert content["growth"][0]["slope"] == pytest.approx(2) and content["peaks"] == {"product": 50.0, "copy": 10.0}


def test_the_command_shows_spread_ratio_memory_and_share(capsys):
    for result in (ROW, BEHIND, GROWTH):
        door.show(result)
    shown = capsys.readouterr().out
    assert "GAN: 3.00 (2.00 – 4.00) images / CPU s; a peer 1.0 1.50; 2.00 times as good" in shown
    assert "50% of the floor's speed" in shown and "12.0 MB (peer 346)" in shown and "units^2.00" in shown


def test_a_row_measured_again_replaces_its_own_only(measured, monkeypatch):
    better = Row("gan", "GAN", "images / CPU s", [9.0])
    monkeypatch.setattr(door, "measurements", lambda: {"gan": lambda plan: [better], "growth": grow})
    door.main(["--json", str(measured), "--rows", "gan"])
    content = json.loads(measured.read_text("utf-8"))
    assert {row["name"]: row["ours"] for row in content["rows"]} == {
        "gan": [9.0], "gan-lost": [2.0], "gan-behind": [2.0]
    }  # fmt: skip
    assert len(content["growth"]) == 1


def test_what_was_measured_elsewhere_is_not_mixed_in(measured, monkeypatch):
    monkeypatch.setattr(report, "machine", lambda: {"processor": "another", "cores": 1, "system": "Linux"})
    door.main(["--json", str(measured), "--rows", "growth"])
    assert json.loads(measured.read_text("utf-8"))["rows"] == []


def test_each_result_is_written_at_once(measured, monkeypatch):
    def stop(plan: Plan) -> list[Row]:
        raise KeyboardInterrupt

    again = Row("gan", "GAN", "images / CPU s", [7.0])
    monkeypatch.setattr(door, "measurements", lambda: {"gan": lambda plan: [again], "vae": stop})
    with pytest.raises(KeyboardInterrupt):
        door.main(["--json", str(measured)])
    assert json.loads(measured.read_text("utf-8"))["rows"][-1]["ours"] == [7.0]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--rows", "gan,gna"], "no row gna"),
        (["--runs", "0"], "--runs is 0"),
        (["--quick", "--publish"], "leave it away to publish"),
    ],
)
def test_wrong_arguments_are_named(capsys, arguments, message):
    with pytest.raises(SystemExit):
        door.main(arguments)
    assert message in capsys.readouterr().err


def test_every_measurement_is_found():
    names = {"rbm-epoch", "rbm-target", "logz", "vae", "vae-target", "gan", "ensembles", "frechet", "scores", "faces"}
    assert names <= set(door.measurements())


def test_publishing_copies_the_report(measured, monkeypatch, tmp_path):
    monkeypatch.setattr(door, "PAGE", tmp_path / "speed.json")
    door.main(["--json", str(measured), "--rows", "growth", "--publish"])
    assert (tmp_path / "speed.json").read_bytes() == measured.read_bytes()


def test_publishing_loses_no_measurement_of_the_page(measured, monkeypatch, tmp_path, capsys):
    there = tmp_path / "speed.json"
    there.write_text(json.dumps({"rows": [{"name": "gan"}, {"name": "gone"}], "growth": []}), "utf-8")
    before = there.read_bytes()
    monkeypatch.setattr(door, "PAGE", there)
    assert door.main(["--json", str(measured), "--rows", "", "--publish"]) == 1
    assert "lacks gone" in capsys.readouterr().out and there.read_bytes() == before


def test_toys_do_not_replace_what_was_measured():
    names = list(door.measurements())
    assert door.parse(["--quick"], names).json != door.parse([], names).json


def test_the_page_shows_the_report(measured):
    content = json.loads(measured.read_text("utf-8"))
    text = page.table(page.chosen(content["rows"], ["gan"]))
    assert text.count("<tr ") == 4 and "3.00 (2.00–4.00) images / CPU s" in text and "2.00 ×<" in text
    assert "not reached, CPU s" in text and "3 &lt; 4" in text
    assert "0.5 × (behind)" in text and "12.0 · 346" in text
    assert ">50%<br><small>at the floor, 4.00 ×</small><" in text
    words = page.summary(content)
    assert "Of 2 comparisons, we are ahead in 1. Behind: another way (0.5 times)." in words
    assert "50.0 GFLOP/s" in words and report.versions()["torch"] in words


def test_the_page_leaves_out_what_no_row_has():
    text = page.table([report.stored(Row("frame", "a frame", "ms", [2.0])), report.stored(ROW)])
    assert text.count('role="columnheader"') == 5 and ">Memory" not in text
    assert page.table([report.stored(Row("frame", "a frame", "ms", [2.0]))]).count('role="columnheader"') == 2


def test_the_page_picks_rows_by_whole_parts_of_names(measured):
    rows = [{"name": name} for name in ("vae", "vae-target", "vaexyz", "gan")]
    assert [row["name"] for row in page.chosen(rows, ["gan", "vae"])] == ["gan", "vae", "vae-target"]


def test_growth_is_drawn_with_its_slopes_in_words(measured):
    figure = page.growth(json.loads(measured.read_text("utf-8"))["growth"])
    assert figure.count("<svg") == 1 and "currentColor" in figure
    assert "CPU s against units, from 1 to 10. training &lt;a&gt;: slope 2.00, in theory 2." in figure


def test_without_measurements_the_page_says_how_to_make_them():
    assert "python run.py bench --publish" in page.summary({}) and "Not measured" in page.table([]) + page.growth([])
