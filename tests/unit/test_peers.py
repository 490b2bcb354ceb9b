"""The scores of torchmetrics, which many papers take, on the same features: equal to the digits that it computes in."""

import pytest
import torch
from torch import nn
from torchmetrics.image.fid import FrechetInceptionDistance
from torchmetrics.image.inception import InceptionScore
from torchmetrics.image.kid import KernelInceptionDistance

from bench import scores
from lecture_lib import evaluation

F64 = torch.float64


class Pooled(nn.Module):
    """A custom network for torchmetrics: the means over 4 × 4 pixels, and their squares."""

    num_features = 2 * 3 * 16

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        means = nn.functional.avg_pool2d(x, 2).flatten(1)
        return torch.cat([means, means.square()], 1)


def pictures(n: int, seed: int) -> torch.Tensor:
    return torch.rand(n, 3, 8, 8, generator=torch.Generator().manual_seed(seed), dtype=F64) ** (1 + 0.3 * seed)


def test_frechet_distance():
    peer = FrechetInceptionDistance(feature=Pooled(), normalize=True, input_img_size=(3, 8, 8)).set_dtype(F64)
    seen = [evaluation.Statistics(Pooled.num_features) for _ in range(2)]
    for start in range(0, 600, 200):
        for statistics, real in zip(seen, (True, False)):
            batch = pictures(600, int(real))[start : start + 200]
            peer.update(batch, real=real)
            statistics.update(Pooled()(batch))
    expected = peer.compute().item()
    assert evaluation.frechet_distance(*seen) == pytest.approx(expected, rel=1e-8)
    a, b = (Pooled()(pictures(600, seed)) for seed in (0, 1))
    assert evaluation.frechet_distance(a, b) == pytest.approx(expected, rel=1e-8)


@pytest.mark.filterwarnings("ignore:Metric `Kernel Inception Distance` will save")
def test_kernel_distance():
    peer = KernelInceptionDistance(feature=Pooled(), normalize=True, subsets=1, subset_size=300)
    for seed, real in ((0, True), (1, False)):
        peer.update(pictures(300, seed), real=real)
    a, b = (Pooled()(pictures(300, seed)) for seed in (0, 1))
    assert evaluation.kernel_distance(a, b) == pytest.approx(peer.compute()[0].item(), rel=1e-9)


@pytest.mark.filterwarnings("ignore:Metric `InceptionScore` will save", "ignore:std\\(\\)")
def test_inception_score():
    """Ours of all rows; its mean of ten scores is that of ours of ten tenths."""
    logits = 3 * torch.randn(500, 20, generator=torch.Generator().manual_seed(0), dtype=F64)
    peer = InceptionScore(feature=nn.Identity(), splits=1)
    peer.update(logits)
    assert evaluation.inception_score(logits.softmax(1)) == pytest.approx(peer.compute()[0].item(), rel=1e-10)
    tenths = InceptionScore(feature=nn.Identity(), splits=10)
    tenths.update(logits)
    torch.manual_seed(3)
    expected = tenths.compute()[0].item()
    torch.manual_seed(3)
    order = torch.randperm(500)
    ours = [evaluation.inception_score(part) for part in logits[order].softmax(1).chunk(10)]
    assert sum(ours) / 10 == pytest.approx(expected, rel=1e-10)
    assert sum(ours) / 10 < evaluation.inception_score(logits.softmax(1))


def test_the_benchmark_measures_agreeing_distances():
    """From moments, from many examples, and from fewer than features, where the peer's root is complex."""
    a, b = (scores.like_inception(300, 40, seed) for seed in (1, 2))
    given = [*scores.moments(a), *scores.moments(b)]
    ours = evaluation.frechet_distance_gaussian(*map(torch.from_numpy, given))
    assert scores.by_matrix_root(*given) == pytest.approx(ours, rel=1e-8)
    for n, rel in ((300, 1e-8), (20, 1e-4)):
        ours = evaluation.frechet_distance(a[:n], b[:n])
        assert scores.script_distance(a[:n], b[:n]) == pytest.approx(ours, rel=rel)
        assert scores.metrics_distance(a[:n], b[:n]) == pytest.approx(ours, rel=rel)
    logits = 3 * torch.randn(50, 7, dtype=F64, generator=torch.Generator().manual_seed(0))
    assert scores.metrics_score(logits) == pytest.approx(scores.our_score(logits), rel=1e-8)
    a, b = a[:50].double(), b[:50].double()
    assert scores.metrics_kernel(a, b) == pytest.approx(evaluation.kernel_distance(a, b), rel=1e-8)
