"""The benchmark's pieces: the peer does the same work, and what is counted is right. Nothing here is timed."""

import math

import pytest
import torch
from torch import nn

from lecture_lib import bench

IMAGES = torch.rand(2 * bench.GAN_BATCH, 1, 28, 28, generator=torch.Generator().manual_seed(0))


@pytest.fixture
def played(monkeypatch) -> list[list[nn.Sequential]]:
    """The networks that each run makes, kept; noise and order of the images are the same for all."""
    kept, make = [], bench.players

    def players() -> tuple[nn.Sequential, nn.Sequential]:
        networks = make()
        kept.append(list(networks))
        return networks

    z = torch.randn(bench.GAN_BATCH, bench.LATENT, generator=torch.Generator().manual_seed(1))
    monkeypatch.setattr(bench, "players", players)
    monkeypatch.setattr(torch, "randn", lambda *sizes, **options: z)
    return kept


def test_the_tutorial_and_our_update_do_the_same(played):
    """One batch: its order matters to nothing but rounding."""
    one = IMAGES[: bench.GAN_BATCH]
    bench.our_gan(one, reuse=True), bench.our_gan(one, reuse=False), bench.tutorial_gan(one)
    untrained = [p for network in bench.players() for p in network.parameters()]
    reused, fresh, tutorial = ([p for network in pair for p in network.parameters()] for pair in played[:3])
    assert len(reused) == len(fresh) == len(tutorial) == len(untrained)
    for mine, new, theirs, start in zip(reused, fresh, tutorial, untrained, strict=True):
        torch.testing.assert_close(mine, theirs, rtol=0, atol=0.1 * bench.GAN_RATE)
        torch.testing.assert_close(new, theirs, rtol=0, atol=0.1 * bench.GAN_RATE)
        assert (mine - start).abs().max() > 0.5 * bench.GAN_RATE


def test_operations_of_a_product_are_twice_its_multiplications():
    a, b = torch.ones(30, 40), torch.ones(40, 50)
    assert bench.operations(lambda: a @ b) == pytest.approx(2 * 30 * 40 * 50 / 1e9)


def test_a_reused_batch_saves_one_pass_of_the_generator():
    one = IMAGES[: bench.GAN_BATCH]
    fresh, reused = (bench.operations(lambda reuse=reuse: bench.our_gan(one, reuse=reuse)) for reuse in (False, True))
    generator, _ = bench.players()
    z = torch.randn(bench.GAN_BATCH, bench.LATENT)
    assert fresh - reused == pytest.approx(bench.operations(lambda: generator(z)))


def hold(megabytes: int) -> None:
    torch.ones(megabytes * 250_000)


def test_peak_memory_is_what_a_call_needs():
    from functools import partial

    rise = bench.peak_memory(partial(hold, 200))
    assert math.isnan(rise) or rise == pytest.approx(200, abs=20)


def test_rows_of_the_gan_say_speed_share_and_memory(monkeypatch, capsys):
    seconds = iter([1.0, 4.0, 2.0])
    monkeypatch.setattr(bench, "cpu_seconds", lambda work: next(seconds, 0.01))
    monkeypatch.setattr(bench, "peak_memory", lambda work: 7.0)
    monkeypatch.setattr(bench, "matrix_product_peak", lambda: 50.0)
    for name in ("our_gan", "tutorial_gan"):
        monkeypatch.setattr(bench, name, lambda *images, **options: None)
    monkeypatch.setattr(bench, "operations", lambda work: bench.GAN_BATCH * 0.1)
    reused, fresh, share, memory = bench.gan_updates(IMAGES, runs=1)
    assert (reused.ours, reused.peer) == ([128.0], [64.0])
    assert (fresh.ours, share.ours) == ([32.0], [pytest.approx(100 * 128 * 0.1 / 50)])
    assert (memory.ours, memory.peer) == ([7.0], [7.0])
    bench.show([reused, fresh, memory])
    first, second, third = capsys.readouterr().out.splitlines()
    assert "128.0 images / CPU s" in first and "ratio 2.00" in first and "ratio 0.50" in second
    assert "ratio 1.00" in third
