"""The partition function Z: exactly where one side is small, by annealed importance sampling where it is not."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
import torch.nn.functional as F
from torch import Tensor

from lecture_lib.rbm.units import binary_states, sample

if TYPE_CHECKING:
    from lecture_lib.rbm.model import RBM

MAX_UNITS = 25


def log_partition(W: Tensor, b: Tensor, c: Tensor) -> Tensor:
    r"""ln Z, exact, a scalar in the dtype of the parameters.

    One side is enumerated; the sum over the other factorises:

    .. math:: Z = \sum_h e^{c^\top h} \prod_i \left(1 + e^{b_i + (Wh)_i}\right)

    Args:
        W: (n_visible, n_hidden) weights; b: (n_visible,) and c: (n_hidden,) biases.

    Raises:
        ValueError: if both sides have more than 25 units (more than 33 million states).
    """
    if len(b) < len(c):
        W, b, c = W.T, c, b
    n = len(c)
    if n > MAX_UNITS:
        raise ValueError(
            f"the smaller side has {n} units, that is 2^{n} states; exact enumeration stops at {MAX_UNITS} units: "
            "estimate ln Z with ais_log_partition instead"
        )
    chunk = 2 ** min(n, 13)
    parts = []
    for start in range(0, 2**n, chunk):
        h = binary_states(n, start, start + chunk, dtype=W.dtype, device=W.device)
        parts.append(torch.logsumexp(h @ c + F.softplus(b + h @ W.T).sum(-1), 0))
    return torch.logsumexp(torch.stack(parts), 0)


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

    Chains start at independent units with visible biases ``base``, whose partition function is known, and follow
    the inverse temperature β from 0 to 1 through

    .. math:: p_\beta^*(v) = e^{((1 - \beta) a + \beta b)^\top v} \prod_j \left(1 + e^{\beta (c_j + (v^\top W)_j)}\right),

    one Gibbs step at each of them, collecting :math:`\ln w = \sum_k \ln p_{\beta_k}^*(v_k) - \ln p_{\beta_{k-1}}^*(v_k)`.

    Args:
        rbm: the machine; the work is done in its dtype, the weights are summed in float64.
        chains: number of independent chains.
        temperatures: number of steps from β = 0 to β = 1; more of them lower the variance.
        generator: source of randomness.
        base: (n_visible,) visible biases a of the base distribution; the log odds of the mean image are a good choice,
            zeros the default.

    Returns:
        ln of the mean weight, and its standard error by the delta method. The estimate of Z is unbiased, hence that of
        ln Z is low on average; a standard error far above .1 is a warning that the chains lost the distribution.
    """
    if chains < 2 or temperatures < 1:
        raise ValueError(f"AIS needs at least 2 chains and 1 temperature; got {chains} and {temperatures}")
    a = torch.zeros_like(rbm.b) if base is None else base.to(rbm.b)
    beta = torch.linspace(0, 1, temperatures + 1, dtype=torch.float64).tolist()
    v = sample(torch.sigmoid(a).expand(chains, -1), generator)
    log_w = torch.zeros(chains, dtype=torch.float64, device=a.device)
    for previous, now in zip(beta, beta[1:], strict=False):
        # v W and v b are needed for both densities and for the Gibbs step: once is enough.
        x, bias = rbm.c + v @ rbm.W, v @ (rbm.b - a)
        difference = (now - previous) * bias + (F.softplus(now * x) - F.softplus(previous * x)).sum(-1)
        log_w += difference.double()
        h = sample(torch.sigmoid(now * x), generator)
        v = sample(torch.sigmoid((1 - now) * a + now * (rbm.b + h @ rbm.W.T)), generator)
    log_z_base = F.softplus(a.double()).sum() + rbm.n_hidden * torch.log(torch.tensor(2.0, dtype=torch.float64))
    log_mean = torch.logsumexp(log_w, 0) - torch.log(torch.tensor(float(chains), dtype=torch.float64))
    relative = (log_w - log_mean).exp()
    return LogPartition((log_z_base + log_mean).item(), (relative.std() / chains**0.5).item())
