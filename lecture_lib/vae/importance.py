"""Bounds from several samples, and an estimate of the log-likelihood (Burda, Grosse & Salakhutdinov 2016; item 65)."""

import math
from collections.abc import Callable

import torch
from torch import Tensor

from lecture_lib import checks
from lecture_lib.vae.bound import bernoulli_log_likelihood
from lecture_lib.vae.gaussian import check_gaussian, log_normal, reparameterise
from lecture_lib.vae.model import VAE, Posterior

Likelihood = Callable[[Tensor, Tensor], Tensor]
ROWS = 1_000  # decoded at once: so many pictures stay in the processor's cache


def iwae_bound(
    model: VAE, x: Tensor, k: int, generator: torch.Generator, *, likelihood: Likelihood = bernoulli_log_likelihood
) -> Tensor:
    r"""The importance-weighted bound on ln p(x); one sample gives the ELBO, more samples never a looser bound.

    .. math:: \mathcal L_k = \mathbb E_{z_1 \dots z_k \sim q} \ln \frac1k \sum_{i=1}^k w_i, \qquad
              \operatorname{ELBO} = \mathcal L_1 \leq \mathcal L_k \leq \mathcal L_{k+1} \leq \ln p(x)

    The mean is that of the weights, inside the logarithm. (Burda, Grosse & Salakhutdinov 2016, eq. 8 and theorem 1.)

    Args:
        model: anything with the ``encode`` and ``decode`` of a :class:`lecture_lib.vae.model.VAE`.
        x: (batch, …).
        k: number of samples.
        generator: source of the samples.
        likelihood: (x, output of the decoder) → ln p(x|z), (batch,). For Gaussian pixels
            ``functools.partial(gaussian_log_likelihood, sigma=0.1)``.

    Returns:
        (batch,) in nats, one unbiased estimate of the bound for each x, with gradients; it is to be maximised.

    Raises:
        ValueError: if k is below 1, or as :func:`lecture_lib.vae.bound.elbo`.
    """
    log_w = log_weights(model.decode, x, model.encode(x), k, generator, likelihood)
    return log_w.logsumexp(0) - math.log(k)


def log_weights(
    decode: Callable[[Tensor], Tensor],
    x: Tensor,
    q: Posterior,
    k: int,
    generator: torch.Generator,
    likelihood: Likelihood = bernoulli_log_likelihood,
) -> Tensor:
    r"""Log importance weights of k samples from q for each x, (k, batch) in nats.

    .. math:: \ln w_i = \ln p(x|z_i) + \ln p(z_i) - \ln q(z_i|x), \qquad z_i \sim q(z|x)

    The mean weight is an unbiased estimate of p(x), and the mean *log* weight one of the ELBO.

    Raises:
        ValueError: if k is below 1, or as :func:`lecture_lib.vae.bound.elbo`.
    """
    checks.count(1, "a bound needs at least one sample", k=k)
    check_gaussian(*q)
    if len(x) != len(q[0]):
        raise ValueError(f"q holds {len(q[0])} posteriors for {len(x)} examples x")
    z = torch.stack([reparameterise(*q, generator) for _ in range(k)])
    log_p_x = likelihood(x.repeat(k, *[1] * (x.dim() - 1)), decode(z.flatten(0, 1))).unflatten(0, (k, -1))
    return log_p_x + log_normal(z) - log_normal(z, *q)


@torch.no_grad()
def log_likelihood(
    model: VAE,
    x: Tensor,
    *,
    samples: int,
    generator: torch.Generator,
    likelihood: Likelihood = bernoulli_log_likelihood,
    rows: int = ROWS,
) -> Tensor:
    """Importance-sampled ln p(x): :func:`iwae_bound` with many samples, a few at a time.

    Published "NLL" of VAEs is minus this with 5,000 samples, averaged over the test set. It is low on average, by less
    the more samples there are.

    Args:
        model, x, generator, likelihood: as for :func:`iwae_bound`.
        samples: number of samples for each x.
        rows: the decoder sees at most so many samples at once (at least one for each x). The result does not depend on
            it: samples are drawn in the same order whatever it is.

    Returns:
        (batch,) in nats, without gradients.

    Raises:
        ValueError: if samples or rows is below 1, or as :func:`lecture_lib.vae.bound.elbo`.
    """
    checks.count(samples=samples, rows=rows)
    q, chunk = model.encode(x), max(1, rows // max(1, len(x)))
    sizes = [min(chunk, samples - done) for done in range(0, samples, chunk)]
    sums = [log_weights(model.decode, x, q, size, generator, likelihood).logsumexp(0) for size in sizes]
    return torch.stack(sums).logsumexp(0) - math.log(samples)
