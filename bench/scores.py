"""Scores of generators: Fréchet distance, Inception Score and kernel distance, beside SciPy and torchmetrics."""

import warnings
from collections.abc import Callable
from functools import partial

import numpy as np
import torch
from torch import Tensor, nn

from bench.measure import Plan, Row, interleaved, memory, peer_name
from lecture_lib import evaluation
from lecture_lib.device import generator

ROOT, METRICS = "cov, sqrtm", "torchmetrics"


def like_inception(n: int, width: int, seed: int) -> Tensor:
    """Features (n, width) with what makes the computation hard: at least 0, correlated, of very different variance."""
    g = generator(0)  # the same mixture for all
    mixture = torch.randn(width, width, generator=g) * torch.arange(1, width + 1)[:, None] ** -0.75
    return (torch.randn(n, width, generator=generator(seed)) @ mixture).relu()


def moments(features: Tensor) -> tuple[np.ndarray, np.ndarray]:
    """Mean and covariance in float64, by NumPy."""
    x = features.double().numpy()
    return x.mean(0), np.cov(x, rowvar=False)


def by_matrix_root(mu_a: np.ndarray, cov_a: np.ndarray, mu_b: np.ndarray, cov_b: np.ndarray) -> float:
    """The Fréchet distance as in the scripts of the literature: the root of the product, and its real part."""
    from scipy.linalg import sqrtm

    root = sqrtm(cov_a @ cov_b).real
    return float(np.sum((mu_a - mu_b) ** 2) + np.trace(cov_a) + np.trace(cov_b) - 2 * np.trace(root))


def script_distance(a: Tensor, b: Tensor) -> float:
    """The same from features."""
    return by_matrix_root(*moments(a), *moments(b))


class Given(nn.Identity):
    """What torchmetrics takes for a network, where the features are there already."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.num_features = width


def metrics_distance(a: Tensor, b: Tensor) -> float:
    from torchmetrics.image.fid import FrechetInceptionDistance

    metric = FrechetInceptionDistance(feature=Given(a.shape[1]), input_img_size=(a.shape[1],)).set_dtype(torch.float64)
    metric.update(a.double(), real=True)
    metric.update(b.double(), real=False)
    return metric.compute().item()


def our_score(logits: Tensor) -> float:
    return evaluation.inception_score(logits.softmax(1))


def metrics_score(logits: Tensor) -> float:
    from torchmetrics.image.inception import InceptionScore

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of its memory, and of the deviation of a single score
        metric = InceptionScore(feature=nn.Identity(), splits=1)
        metric.update(logits)
        return metric.compute()[0].item()


def metrics_kernel(a: Tensor, b: Tensor) -> float:
    from torchmetrics.image.kid import KernelInceptionDistance

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        metric = KernelInceptionDistance(feature=nn.Identity(), subsets=1, subset_size=len(a))
        metric.update(a, real=True)
        metric.update(b, real=False)
        return metric.compute()[0].item()


def frechet(plan: Plan) -> list[Row]:
    """CPU seconds for Fréchet distances: from covariances, and from many and from few examples."""
    width = plan.size(2048, 128)
    many, few = plan.size(10_000, 600), plan.size(1000, 60)
    a, b = (scale * like_inception(many, width, seed) for scale, seed in ((1, 1), (1.05, 2)))
    given = [*moments(a), *moments(b)]
    tensors = [torch.from_numpy(moment) for moment in given]
    from_moments = partial(evaluation.frechet_distance_gaussian, *tensors), partial(by_matrix_root, *given)
    what = f"Fréchet distance, {width} features"
    rows = [
        _row("frechet-given", f"{what}, means and covariances given", *from_moments, peer_name("scipy", "sqrtm"), plan)
    ]
    for n, name in ((many, "frechet"), (few, "frechet-few")):
        x, y = a[:n].clone(), b[:n].clone()
        ours, words = partial(evaluation.frechet_distance, x, y), f"{what} of {n:,} examples"
        script, metrics = partial(script_distance, x, y), partial(metrics_distance, x, y)
        rows.append(_row(f"{name}-script", words, ours, script, peer_name("scipy", ROOT), plan))
        rows.append(_row(f"{name}-torchmetrics", words, ours, metrics, peer_name(METRICS), plan))
    return rows


def scores(plan: Plan) -> list[Row]:
    """CPU seconds for an Inception Score and a kernel distance, on the same float64 input."""
    n, classes, width = plan.size(3000, 200), plan.size(1000, 50), plan.size(2048, 128)
    logits = 3 * torch.randn(n, classes, generator=generator(0), dtype=torch.float64)
    a, b = (like_inception(n, width, seed).double() for seed in (1, 2))
    there = peer_name(METRICS)
    score = partial(our_score, logits), partial(metrics_score, logits)
    kernel = partial(evaluation.kernel_distance, a, b), partial(metrics_kernel, a, b)
    return [
        _row("inception-score", f"Inception Score of {n:,} answers, {classes} classes", *score, there, plan),
        _row("kernel-distance", f"kernel distance of {n:,} examples, {width} features", *kernel, there, plan),
    ]


def _row(
    name: str, what: str, ours: Callable[[], float], theirs: Callable[[], float], there: str | None, plan: Plan
) -> Row:
    """Both, in turn; the call that compares their results is the warm-up."""
    mine, other = ours(), theirs()
    our_times, peer_times = interleaved(ours, theirs, runs=plan.runs, warm_up=False)
    return Row(
        name,
        what,
        "CPU s",
        our_times.cpu,
        peer_times.cpu,
        there,
        wall=our_times.wall,
        peer_wall=peer_times.wall,
        memory=memory(ours),
        peer_memory=memory(theirs),
        note=f"the results differ by {abs(mine / other - 1):.0e} of their size",
    )


ROWS = {"frechet": frechet, "scores": scores}
