"""The partition function Z: exactly where one side is small, by annealed importance sampling where it is not."""

import itertools
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
import torch.nn.functional as F
from torch import Tensor

from lecture_lib import checks
from lecture_lib.rbm.units import binary_states, sample

if TYPE_CHECKING:
    from lecture_lib.rbm.model import RBM

MAX_UNITS = 25
NO_STEP = "annealing needs at least 1 temperature"


def log_partition(W: Tensor, b: Tensor, c: Tensor) -> Tensor:
    r"""ln Z, exact, a scalar in the dtype of the parameters.

    One side is enumerated; the sum over the other factorises:

    .. math:: Z = \sum_h e^{c^\top h} \prod_i \left(1 + e^{b_i + (Wh)_i}\right)

    Args:
        W: (n_visible, n_hidden) weights; b: (n_visible,) and c: (n_hidden,) biases.

    Raises:
        ValueError: if both sides have more than 25 units (more than 33 million states), the three do not fit together,
            or a value is not finite.
    """
    check_parameters(W, b, c)
    if len(b) < len(c):
        W, b, c = W.T, c, b
    n = len(c)
    if n > MAX_UNITS:
        raise ValueError(
            f"the smaller side has {n} units, that is 2^{n} states; exact enumeration stops at {MAX_UNITS} units: "
            "estimate ln Z with ais_log_partition instead"
        )
    chunk = 2 ** min(n, 7 if W.device.type == "cpu" else 14)  # a processor's cache holds few, a card is fed with many
    parts = []
    for start in range(0, 2**n, chunk):
        h = binary_states(n, start, start + chunk, dtype=W.dtype, device=W.device)
        parts.append(torch.logsumexp(h @ c + F.softplus(torch.addmm(b, h, W.T)).sum(-1), 0))
    return checks.finite_result(torch.logsumexp(torch.stack(parts), 0), W=W, b=b, c=c)


def check_parameters(W: Tensor, b: Tensor, c: Tensor) -> None:
    """Raise an error unless W, b and c are the floating-point parameters of one machine, with units on both sides."""
    if W.dim() != 2 or b.shape != W.shape[:1] or c.shape != W.shape[1:] or not W.numel():
        raise ValueError(f"W is {tuple(W.shape)}, b {tuple(b.shape)} and c {tuple(c.shape)}: they do not fit")
    checks.floating(W=W, b=b, c=c)
    checks.same_dtype(W=W, b=b, c=c)
    checks.finite(W=W, b=b, c=c)


@dataclass(frozen=True)
class LogPartition:
    """An estimate of ln Z and the standard error of that estimate, both in nats."""

    log_z: float
    standard_error: float


@torch.no_grad()
def ais_log_partition(
    rbm: "RBM",
    *,
    chains: int = 100,
    temperatures: int = 1000,
    generator: torch.Generator,
    base: Tensor | None = None,
) -> LogPartition:
    r"""Annealed importance sampling (Neal 2001; Salakhutdinov & Murray 2008), an unbiased estimate of Z.

    Chains start at independent units with visible biases a = ``base``, whose partition function is known, and follow
    the inverse temperature β from 0 to 1 through

    .. math:: p_\beta^*(v) = e^{((1 - \beta) a + \beta b)^\top v}
              \prod_j \left(1 + e^{\beta (c_j + (v^\top W)_j)}\right),

    one Gibbs step at each of them, collecting
    :math:`\ln w = \sum_k \ln p_{\beta_k}^*(v_k) - \ln p_{\beta_{k-1}}^*(v_k)`.

    Args:
        rbm: the machine; the work is done in its dtype, the weights are summed in float64.
        chains: number of independent chains.
        temperatures: number of steps from β = 0 to β = 1; more of them lower the variance.
        generator: source of randomness.
        base: (n_visible,) visible biases a of the base distribution; the log odds of the mean image are a good choice,
            zeros the default.

    Returns:
        ln of the mean weight, and its standard error by the delta method. The estimate of Z is unbiased, hence that of
        ln Z is low on average: chains that miss a mode flatter the model, and the standard error does not know it.
        :func:`conservative_log_likelihood` errs the other way.
    """
    checks.count(2, "AIS needs at least 2 chains for its standard error", chains=chains)
    checks.count(1, NO_STEP, temperatures=temperatures)
    a = _base(rbm, base)
    v = sample(torch.sigmoid(a).repeat(chains, 1), generator)
    log_w = _anneal(rbm, v, torch.linspace(0, 1, temperatures + 1), a, generator)
    log_mean, error = _log_mean(log_w)
    return LogPartition(_log_partition_of_base(rbm, a) + log_mean, error)


@torch.no_grad()
def conservative_log_likelihood(
    rbm: "RBM",
    v: Tensor,
    *,
    temperatures: int = 1000,
    generator: torch.Generator,
    base: Tensor | None = None,
) -> Tensor:
    r"""RAISE, the way back (Burda, Grosse & Salakhutdinov 2015): low on average where AIS is high on average.

    AIS with a fixed number of temperatures is itself a generative model: start at the base, take one Gibbs step at each
    temperature, keep the last state. Its normaliser is known. Running the chain backwards from v gives an unbiased
    estimate of its probability of v, hence a logarithm that is low on average,

    .. math:: \ln \hat p(v) = -F(v) - \ln Z_0 + \sum_k \ln p_{\beta_{k-1}}^*(v_{k-1}) - \ln p_{\beta_k}^*(v_{k-1}).

    With more temperatures the annealing model approaches the machine. A large distance to what AIS says is a warning. A
    small one shows that the annealing finds its way between the base and the region of the data, in both directions;
    a valley that it never enters would go unnoticed by both.

    Args:
        rbm, temperatures, generator, base: as for :func:`ais_log_partition`.
        v: (batch, n_visible) binary examples.

    Returns:
        One estimate per example, shape (batch,), in nats, float64 on the CPU.
    """
    checks.count(1, NO_STEP, temperatures=temperatures)
    a = _base(rbm, base)
    v = rbm.check_visible(v)
    if not ((v == 0) | (v == 1)).all():
        raise ValueError("v has grey values; the probability of a state needs pixels that are 0 or 1")
    log_w = _anneal(rbm, rbm.gibbs_step(v, generator), torch.linspace(1, 0, temperatures + 1), a, generator)
    return -rbm.free_energy(v).cpu().double() - _log_partition_of_base(rbm, a) + log_w


def _anneal(rbm: "RBM", v: Tensor, beta: Tensor, a: Tensor, generator: torch.Generator) -> Tensor:
    """Take the chains v along the inverse temperatures; the ln weights, (chains,), float64 on the CPU.

    (Not every GPU knows float64.)
    """
    log_w = torch.zeros(len(v), dtype=torch.float64)
    for previous, now in itertools.pairwise(beta.double().tolist()):
        # c + vᵀW serves both densities and the Gibbs step.
        x = torch.addmm(rbm.c, v, rbm.W)
        step = (now - previous) * (v @ (rbm.b - a)) + (F.softplus(now * x) - F.softplus(previous * x)).sum(-1)
        log_w += step.cpu().double()
        h = sample(torch.sigmoid(now * x), generator)
        v = sample(torch.sigmoid((1 - now) * a + now * torch.addmm(rbm.b, h, rbm.W.T)), generator)
    return checks.finite_result(log_w, base=a, **dict(rbm.named_parameters()))


def _base(rbm: "RBM", base: Tensor | None) -> Tensor:
    """The visible biases where annealing starts, checked; zeros by default."""
    if base is None:
        return torch.zeros_like(rbm.b)
    if base.shape != rbm.b.shape or not base.isfinite().all():
        raise ValueError(
            f"base has shape {tuple(base.shape)}; it has to be ({rbm.n_visible},), without NaN or infinity"
        )
    return base.to(rbm.b)


def _log_partition_of_base(rbm: "RBM", a: Tensor) -> float:
    return F.softplus(a.cpu().double()).sum().item() + rbm.n_hidden * math.log(2)


def _log_mean(log_w: Tensor) -> tuple[float, float]:
    """ln of the mean weight, and its standard error by the delta method."""
    log_mean = torch.logsumexp(log_w, 0) - math.log(len(log_w))
    return log_mean.item(), ((log_w - log_mean).exp().std() / len(log_w) ** 0.5).item()
