"""Which modes of a known mixture a generator finds, and how much of what it makes belongs to one."""

import math
from collections.abc import Callable
from typing import NamedTuple

import torch
from torch import Tensor

from lecture_lib import checks
from lecture_lib.evaluation import features
from lecture_lib.evaluation.samples import TOGETHER


class Coverage(NamedTuple):
    """What :func:`mode_coverage` finds: how many ``modes`` have enough samples; the share of all samples that are near
    a centre, ``high_quality``, from 0 to 1; and ``counts``, (modes,), the number of samples near each centre."""

    modes: int
    high_quality: float
    counts: Tensor


def mode_coverage(
    samples: Tensor, centres: Tensor, sigma: float, *, within: float = 3.0, at_least: int = 20
) -> Coverage:
    r"""Count the modes of a mixture of equal Gaussians that samples reach (Srivastava et al. 2017, from one sample on).

    A sample is of high quality if it lies within 3σ of its nearest centre, and a mode is found if it has 20 of these.
    A perfect model does not score 100 %: of a Gaussian in the plane the share
    :math:`1 - e^{-3^2/2} = 98.889\,\%` lies within 3σ.

    Definitions in the literature differ, also in σ and in the number of samples; numbers compare with themselves only.

    Args:
        samples: (n, dimensions) what the generator makes.
        centres: (modes, dimensions) means of the Gaussians.
        sigma: their standard deviation.
        within: the radius around a centre, in units of sigma.
        at_least: samples within the radius that make a mode found.

    Raises:
        ValueError: if a shape does not fit, there are no samples, a value is not finite, or a number is out of range.
    """
    for name, points in (("samples", samples), ("centres", centres)):
        if points.dim() != 2 or not points.numel():
            raise ValueError(f"{name} has shape {tuple(points.shape)}; it has to be (n, dimensions), not empty")
        if not points.isfinite().all():
            raise ValueError(f"{name} holds NaN or infinity; did the training diverge?")
    if samples.shape[1] != centres.shape[1]:
        raise ValueError(f"samples have {samples.shape[1]} dimensions and centres {centres.shape[1]}")
    if not (0 < sigma < float("inf") and 0 < within < float("inf")):
        raise ValueError(f"sigma is {sigma} and within {within}; both have to be positive and finite")
    checks.count(1, "a mode without any sample is not found", at_least=at_least)
    exact = "donot_use_mm_for_euclid_dist"  # differences, not squares of what may be far from the origin
    found = [
        torch.cdist(part.double(), centres.double(), compute_mode=exact).min(1)
        for part in samples.detach().split(max(1, TOGETHER // len(centres)))
    ]
    distance, nearest = map(torch.cat, zip(*found))
    near = distance <= within * sigma
    counts = nearest[near].bincount(minlength=len(centres))
    return Coverage(int((counts >= at_least).sum()), near.double().mean().item(), counts)


class StackedModes(NamedTuple):
    """What :func:`stacked_modes` finds: how many of the 1000 numbers are there at all, ``modes``; the divergence ``kl``
    of their shares from equal ones, in nats; and ``counts``, (1000,), the number of pictures of each."""

    modes: int
    kl: float
    counts: Tensor


@torch.no_grad()
def stacked_modes(images: Tensor, classify: Callable[[Tensor], Tensor] | None = None) -> StackedModes:
    r"""Which of the numbers 000 to 999 pictures of three digits show, red first (Metz et al. 2017).

    A classifier reads each channel by itself. A mode is found if there is a single picture of it; so this number grows
    with the number of pictures, as does what a classifier takes for a digit by mistake. Usual are 26,000 pictures
    (Srivastava et al. 2017; Lin et al. 2018).

    .. math:: KL(\text{model} \Vert \text{data}) = \sum_k q_k \ln(1000\, q_k)

    It is ln 1000 = 6.908 for a single mode. A perfect model does not reach 0: with n pictures its expectation is about
    999 / 2n, 0.019 for 26,000, and the digits of MNIST, which are not equally frequent, add 0.004.

    Args:
        images: (n, 3, 28, 28) with pixels in [0, 1].
        classify: called with digits (n, 1, 28, 28), returns scores (n, 10); the shipped classifier of digits unless you
            say otherwise.

    Raises:
        ValueError: if the images have another shape, there are none, pixels leave [0, 1], or there are not ten scores
            for each digit.
    """
    if images.dim() != 4 or images.shape[1] != 3 or not images.numel():
        raise ValueError(f"images have shape {tuple(images.shape)}; they have to be (n, 3, height, width), not none")
    classify = classify or features.mnist().to(images.device).classify
    checks.in_range(0, 1, images=images)
    red, green, blue = (_classes(classify(images[:, c : c + 1]), len(images)) for c in range(3))
    counts = (100 * red + 10 * green + blue).bincount(minlength=1000)
    shares = counts[counts > 0].double() / len(images)
    return StackedModes(len(shares), (shares * shares.log()).sum().item() + math.log(1000), counts)


def _classes(scores: Tensor, n: int) -> Tensor:
    if scores.shape != (n, 10):
        raise ValueError(f"classify returns {tuple(scores.shape)}; for {n} digits it has to be ({n}, 10) scores")
    if scores.dtype == torch.bool:
        raise TypeError("classify returns truth values; it has to be scores, of which the largest wins")
    return scores.argmax(1)
