"""Does each code say one thing? Measures for data whose factors are known (items 62 and 63).

>>> import torch
>>> from lecture_lib import disentanglement
>>> generator = torch.Generator().manual_seed(0)
>>> smile, pose = torch.randn(2, 1000, generator=generator)
>>> disentanglement.association(torch.stack([-pose, smile], 1), {"smile": smile, "pose": pose}).round(decimals=1)
tensor([[0., 1.],
        [1., 0.]], dtype=torch.float64)
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from types import ModuleType
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from lecture_lib import checks

Array = NDArray[np.float64]
LEAF = 5  # examples in a leaf of a tree: with fewer, what no unit explains is explained by all of them, the useless too


class BestAndSecond(NamedTuple):
    """For each factor the largest and the second largest value of a row, and which unit has the largest."""

    best: Tensor
    second: Tensor
    unit: Tensor


@dataclass(frozen=True)
class DCI:
    """What :func:`dci` finds, all but ``importance`` in [0, 1], 1 being the best.

    Attributes:
        disentanglement: does each code unit predict one factor?
        completeness: is each factor predicted by one code unit?
        informativeness: is each factor predictable at all? Share of its variance on examples held out, (n_factors,).
        importance: (n_factors, k) what each code unit contributes to the prediction of each factor; rows sum to 1.
    """

    disentanglement: float
    completeness: float
    informativeness: Tensor
    importance: Tensor


def association(codes: Tensor, factors: Mapping[str, Tensor]) -> Tensor:
    r"""How tightly each factor and each code unit go together, whatever sign and scale, (n_factors, k) in [0, 1].

    Spearman's \|ρ\|, the correlation of ranks, for factors of many values. For those of two values it cannot reach 1
    (about .87 when both are equally frequent), so that \|2 AUC − 1\| is taken, which is 1 if a threshold on the code
    tells the values apart and 0 on average if the code does not know them.

    Args:
        codes: (n, k), for example the means of q(z|x).
        factors: for each name (n,) true values.

    Raises:
        ValueError: if a shape does not fit, a value is not finite, or a factor is the same for all examples.
    """
    codes, factors = _checked(codes, factors)
    ranks = _ranks(codes)
    return _tensor([abs(_rank_biserial(ranks, v) if _two_valued(v) else _spearman(ranks, v)) for v in factors])


def best_and_second(matrix: Tensor) -> BestAndSecond:
    """The best and the second best code unit for each factor of a matrix (n_factors, k): far apart is disentangled.

    Raises:
        ValueError: if it is no matrix, there are not at least two units, or a value is not finite.
        TypeError: if it is not floating point.
    """
    checks.floating(matrix=matrix)
    if matrix.dim() != 2 or matrix.shape[1] < 2:
        raise ValueError(f"matrix has shape {tuple(matrix.shape)}; it has to be (n_factors, k) with k ≥ 2 code units")
    checks.finite(matrix=matrix)
    values, units = matrix.topk(2, dim=1)
    return BestAndSecond(values[:, 0], values[:, 1], units[:, 0])


def mutual_information_gap(codes: Tensor, factors: Mapping[str, Tensor], *, bins: int = 20) -> Tensor:
    r"""By how much the best code unit knows more about a factor than the second best (Chen et al. 2018, eq. 6).

    .. math:: \operatorname{MIG}_v = \frac{I(z_{(1)}; v) - I(z_{(2)}; v)}{H(v)}

    Codes and factors are cut at their quantiles into bins of equal content; a factor of few values keeps them. The
    mutual information of n pairs in :math:`b^2` cells comes out too large by about :math:`(b-1)^2 / 2n` nats, for
    the best and for the second alike: take n well above :math:`b^2`.

    Args:
        codes: (n, k) with k ≥ 2.
        factors: for each name (n,) true values.
        bins: b, number of bins.

    Returns:
        (n_factors,) in [0, 1]; the published number is their mean.

    Raises:
        ValueError: as :func:`association`, and if there are less than two codes or two bins.
    """
    mutual_info_score = _need("sklearn.metrics").mutual_info_score
    codes, factors = _checked(codes, factors, least=2)
    checks.count(2, "it takes at least two to tell values apart", bins=bins)
    codes, factors = [_binned(z, bins) for z in codes.T], [_binned(v, bins) for v in factors]
    information = _tensor([[mutual_info_score(v, z) for z in codes] for v in factors])
    entropy = _tensor([mutual_info_score(v, v) for v in factors])
    best, second, _ = best_and_second(information)
    return (best - second) / entropy


def dci(codes: Tensor, factors: Mapping[str, Tensor], *, trees: int = 30, seed: int = 0) -> DCI:
    r"""Disentanglement, completeness and informativeness (Eastwood & Williams 2018).

    A random forest (scikit-learn's) predicts each factor from all codes. Of its importances R, how much code unit i
    lowers the squared error for factor j, the entropies say how the work is shared:

    .. math:: D = \sum_i \frac{\sum_j R_{ij}}{\sum R} \left(1 - H_F(R_{i\cdot})\right), \qquad
              C = \frac1F \sum_j \left(1 - H_K(R_{\cdot j})\right)

    with entropies of normalised importances, to base F (number of factors) and K (of code units). The paper reports the
    error as informativeness; here it is the explained share of variance, so that more is better. 2,000 examples, 10
    units and 8 factors take a few seconds.

    Args:
        codes: (n, k) with k ≥ 2.
        factors: for each name (n,) true values, two factors at least.
        trees: of each forest.
        seed: of the forests, and of the quarter of the examples that is held out.

    Raises:
        ValueError: as :func:`association`, and if there are less than two codes, two factors or 20 examples.
    """
    checks.count(trees=trees)
    checks.count(0, seed=seed)
    codes, factors = _checked(codes, factors, least=2)
    if len(factors) < 2 or len(codes) < 20:
        raise ValueError(f"there are {len(factors)} factors and {len(codes)} examples; give at least 2 and 20")
    forests = [_forest(codes, v, trees, seed) for v in factors]
    importance = _tensor([row for row, _ in forests])
    weights = importance.sum(0) / importance.sum().clamp(min=torch.finfo(importance.dtype).tiny)
    disentanglement = (weights * _concentration(importance.T)).sum().item()
    return DCI(
        disentanglement, _concentration(importance).mean().item(), _tensor([share for _, share in forests]), importance
    )


def _forest(codes: Array, factor: Array, trees: int, seed: int) -> tuple[Array, float]:
    """Importances of the codes (k,) for one factor, and the share of its variance explained on a held-out quarter."""
    forest = _need("sklearn.ensemble").RandomForestRegressor(trees, min_samples_leaf=LEAF, random_state=seed)
    split = _need("sklearn.model_selection").train_test_split
    train, test, train_factor, test_factor = split(codes, factor, test_size=0.25, random_state=seed)
    forest.fit(train, train_factor)
    error = np.square(test_factor - forest.predict(test)).mean() / test_factor.var() if test_factor.var() else 1.0
    return forest.feature_importances_, max(0.0, 1.0 - error)


def _concentration(importance: Tensor) -> Tensor:
    """1 − entropy of each row, to base of its length: 1 if one entry has all, 0 if all have the same, or none any."""
    total = importance.sum(1, keepdim=True)
    share = importance / total.clamp(min=torch.finfo(importance.dtype).tiny)
    return (1 + torch.special.xlogy(share, share).sum(1) / np.log(importance.shape[1])) * (total[:, 0] > 0)


def directions(codes: Tensor, factors: Mapping[str, Tensor], *, labels: int, ridge: float = 1.0) -> Tensor:
    r"""How codes move when one factor rises by a standard deviation and the others stay, (n_factors, k) (item 62).

    Ridge regression of the codes Z on the standardised factors Y of the first ``labels`` examples:

    .. math:: V = \left(Y^\top Y + \lambda I\right)^{-1} Y^\top Z

    With one factor of two values this is the difference of two means, the "smile vector" of Larsen et al. (2016). The
    regression goes from factors to codes because a row is to be walked along: that from codes to factors, which is to
    be read off, also uses units that only cancel what other factors do (Haufe et al. 2014).

    Args:
        codes: (n, k).
        factors: for each name (n,) true values.
        labels: how many of the examples have labels; they are the first, so shuffle what has an order.
        ridge: λ.

    Raises:
        ValueError: as :func:`association` for the labelled examples, if labels is not from 2 to n, or ridge is not
            positive.
    """
    _check_shapes(codes, factors)
    if labels not in range(2, len(codes) + 1):
        raise ValueError(f"labels is {labels}; with {len(codes)} examples it has to be from 2 to {len(codes)}")
    if not 0 < ridge < float("inf"):
        raise ValueError(f"ridge is {ridge}; it has to be positive and finite")
    Z, Y = _checked(codes[:labels], {name: v[:labels] for name, v in factors.items()})
    Y = np.stack([(v - v.mean()) / v.std() for v in Y], axis=1)
    return torch.from_numpy(np.linalg.solve(Y.T @ Y + ridge * np.eye(Y.shape[1]), Y.T @ Z)).to(codes)


@torch.no_grad()
def responses(
    decode: Callable[[Tensor], Tensor], measure: Callable[[Tensor], Tensor], z: Tensor, directions: Tensor
) -> Tensor:
    r"""What a referee sees when codes walk along directions: (n_directions, n_factors), signed.

    Row i is the mean over z of (measure(decode(z + v_i)) − measure(decode(z − v_i))) / 2. The referee has to be another
    network than the one that is judged.

    Args:
        decode: (n, k) codes to pictures.
        measure: pictures to factors (n, n_factors), each in units of its standard deviation over the data.
        z: (n, k) codes to start from.
        directions: (n_directions, k) steps, such as those of :func:`directions`, or a multiple of the identity.

    Raises:
        ValueError: if a shape does not fit, or what is measured is not finite.
        TypeError: if codes or steps are not floating point.
    """
    checks.floating(z=z, directions=directions)
    checks.finite(z=z, directions=directions)
    if z.dim() != 2 or directions.dim() != 2 or z.shape[1] != directions.shape[1] or not z.numel() * len(directions):
        raise ValueError(
            f"z has shape {tuple(z.shape)} and directions {tuple(directions.shape)}; both have to be (…, k), not empty"
        )
    rows = torch.stack([(measure(decode(z + v)) - measure(decode(z - v))).mean(0) / 2 for v in directions])
    return checks.finite_result(rows, z=z, directions=directions)


def selectivity(responses: Tensor) -> Tensor:
    r"""Of all that changes along the direction of a factor, the share that is the factor itself, (n_factors,).

    .. math:: S_i = \frac{|r_{ii}|}{\sum_j |r_{ij}|}

    With F factors a direction that changes all of them alike has 1/F. A direction that changes nothing has 0.

    Args:
        responses: (n_factors, n_factors), row i for the direction that is meant for factor i; in units in which
            factors compare.

    Raises:
        ValueError: if it is not square or holds NaN.
    """
    if responses.dim() != 2 or responses.shape[0] != responses.shape[1]:
        raise ValueError(f"responses has shape {tuple(responses.shape)}; it has to be (n_factors, n_factors)")
    checks.floating(responses=responses)
    checks.finite(responses=responses)
    size = responses.abs()
    total = checks.finite_result(size.sum(1), responses=responses)
    return size.diagonal() / total.clamp(min=torch.finfo(size.dtype).tiny)


# ----------------------------------------------------------------------------------------------------- little helpers


def _checked(codes: Tensor, factors: Mapping[str, Tensor], least: int = 1) -> tuple[Array, list[Array]]:
    """Codes (n, k) and factors, (n,) each, as float64 arrays."""
    _check_shapes(codes, factors, least)
    checks.finite(codes=codes)
    for name, v in factors.items():
        if not v.isfinite().all():
            raise ValueError(f"factor {name!r} holds NaN or infinity")
        if not v.double().var().isfinite():
            raise ValueError(f"factor {name!r} spreads further than float64 can square; rescale it")
        if (v == v[0]).all():
            raise ValueError(f"factor {name!r} is {v[0]:.4g} for all examples; there is nothing to find: leave it out")
    return _array(codes), [_array(v) for v in factors.values()]


def _check_shapes(codes: Tensor, factors: Mapping[str, Tensor], least: int = 1) -> None:
    if codes.dim() != 2 or len(codes) < 2 or codes.shape[1] < least:
        raise ValueError(f"codes has shape {tuple(codes.shape)}; it has to be (n, k) with n ≥ 2 and k ≥ {least}")
    if not factors:
        raise ValueError("factors is empty; give at least one name with its values")
    for name, v in factors.items():
        if v.shape != (len(codes),):
            raise ValueError(f"factor {name!r} has shape {tuple(v.shape)}; {len(codes)} codes need ({len(codes)},)")


def _array(values: Tensor) -> Array:
    return values.detach().cpu().double().numpy()


def _tensor(values: list) -> Tensor:
    return torch.from_numpy(np.array(values, dtype=np.float64))


def _need(name: str) -> ModuleType:
    """A part of SciPy or scikit-learn, or an error that says how to get it."""
    try:
        return import_module(name)
    except ImportError as missing:
        raise ImportError(f"this measure needs {name}: pip install 'lecture_lib[compare]'") from missing


def _two_valued(v: Array) -> bool:
    return len(np.unique(v)) == 2


def _ranks(values: Array) -> Array:
    """Ranks from 1 to n along the first axis, equal values sharing their mean rank."""
    return _need("scipy.stats").rankdata(values, axis=0)


def _spearman(ranks: Array, v: Array) -> Array:
    """Correlation of ranks (n, k) with the ranks of v, (k,); 0 for a code that is the same for all examples."""
    centred, v = ranks - ranks.mean(0), _ranks(v) - (len(v) + 1) / 2
    norm = np.sqrt(np.square(centred).sum(0) * np.square(v).sum())
    return v @ centred / np.where(norm > 0, norm, 1)


def _rank_biserial(ranks: Array, v: Array) -> Array:
    """2 AUC − 1 of telling the larger value of v by ranks (n, k), (k,): Mann & Whitney's U, from −1 to 1."""
    larger = v == v.max()
    return 2 * (ranks[larger].mean(0) - ranks[~larger].mean(0)) / len(v)


def _binned(values: Array, bins: int) -> NDArray[np.int64]:
    """Numbers of the bins: as many values as bins or fewer stay apart, others are cut at their quantiles."""
    distinct, number = np.unique(values, return_inverse=True)
    if len(distinct) <= bins:
        return number
    return np.searchsorted(np.quantile(values, np.linspace(0, 1, bins + 1)[1:-1]), values)
