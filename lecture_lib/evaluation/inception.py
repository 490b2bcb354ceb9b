r"""Two entropies of a classifier's answers, and the Inception Score, which is made of them (items 86–88).

A picture is recognisable if the classifier is sure of it: the entropy of its answer p(y | x) is low. The pictures are
diverse if all classes appear: the entropy of the mean answer p(y) is high.
"""

import math
from typing import NamedTuple

import torch
from torch import Tensor

from lecture_lib.evaluation.samples import check_finite, mean_of, parts

TOLERANCE = 1e-3
"""By how much the sum of the probabilities of a picture may miss 1, as a softmax in half precision does."""


class Entropies(NamedTuple):
    """The entropy of each answer, ``of_each``, (n,), and the one of their mean, ``of_the_mean``, both in nats."""

    of_each: Tensor
    of_the_mean: float


def entropies(probabilities: Tensor) -> Entropies:
    r"""How sure a classifier is of each picture, and how many classes it sees in all of them.

    .. math:: H(y \mid x_i) = -\sum_k p(k \mid x_i) \ln p(k \mid x_i), \qquad
              H(y) = -\sum_k \bar p(k) \ln \bar p(k), \quad \bar p(k) = \frac 1 n \sum_i p(k \mid x_i)

    Each lies between 0, for a single certain class, and ln K, for K classes that are equally likely.

    Args:
        probabilities: (n, K) a classifier's answers, each row a distribution; logits go through a softmax first.

    Returns:
        both, computed in float64.

    Raises:
        ValueError: if the shape is another, there is no row, a value is not finite or is negative, or a row does not
            sum to 1.
    """
    if probabilities.dim() != 2 or not probabilities.numel():
        raise ValueError(f"probabilities has shape {tuple(probabilities.shape)}; it has to be (n, classes), not empty")
    check_finite("probabilities", probabilities)
    lowest = probabilities.detach().min().item()
    if lowest < 0:
        raise ValueError(f"probabilities holds {lowest:.3g}; of logits, take logits.softmax(1)")
    sums = torch.cat([p.sum(1) for p in parts(probabilities)])
    worst = (sums - 1).abs().argmax()
    if (sums[worst] - 1).abs() > TOLERANCE:
        raise ValueError(
            f"row {worst.item()} of probabilities sums to {sums[worst].item():.4g}, not to 1; of logits, take "
            "logits.softmax(1)"
        )
    of_each = torch.cat([torch.special.entr(p).sum(1) for p in parts(probabilities)])
    return Entropies(of_each, torch.special.entr(mean_of(probabilities)).sum().item())


def inception_score(probabilities: Tensor) -> float:
    r"""How recognisable and how diverse pictures are to a classifier (Salimans et al. 2016; item 88); higher is better.

    .. math:: \operatorname{IS} = \exp\Bigl(\frac 1 n \sum_i
              \operatorname{KL}\bigl(p(y \mid x_i) \,\Vert\, p(y)\bigr)\Bigr)
              = \exp\bigl(H(y) - \operatorname{E} H(y \mid x)\bigr) = e^{I(x; y)}

    It is the exponential of the mutual information of picture and class: 1 if all answers are alike, and K if each is
    certain and all K classes come equally often. It sees nothing else: one picture of each class, over and over, has
    the best score there is, and no real picture is ever looked at.

    All rows are one sample. Salimans et al. average ten scores of a tenth of the pictures each, which is lower: the
    entropy of the mean of few answers is too small.

    >>> round(inception_score(torch.eye(10)), 9)
    10.0

    Args:
        probabilities: as for :func:`entropies`. Only with those of one certain Inception network does the score
            compare with the literature.

    Returns:
        the score, from 1 to K.

    Raises:
        ValueError: as :func:`entropies`.
    """
    each, of_the_mean = entropies(probabilities)
    score = math.exp(of_the_mean - each.mean().item())
    return min(max(score, 1.0), float(probabilities.shape[1]))  # rounding leaves the bounds by 1e-15
