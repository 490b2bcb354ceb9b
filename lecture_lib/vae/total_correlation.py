"""What the KL term consists of, and the part of it that makes latents independent (Chen et al. 2018; items 60, 62)."""

from dataclasses import dataclass

import torch
from torch import Tensor

from lecture_lib.vae.gaussian import check_gaussian, log_normal


@dataclass(frozen=True)
class KLParts:
    r"""The KL term of a data set in three parts, each (batch,) in nats, estimates whose mean over batches counts.

    .. math:: \mathbb E_x \operatorname{KL}(q(z|x) \Vert p(z)) = \underbrace{I(x; z)}_\text{mutual information}
              + \underbrace{\operatorname{KL}(q(z) \Vert \textstyle\prod_j q(z_j))}_\text{total correlation}
              + \underbrace{\textstyle\sum_j \operatorname{KL}(q(z_j) \Vert p(z_j))}_\text{dimension-wise KL}

    with the aggregated posterior :math:`q(z) = \frac1N \sum_n q(z|x_n)`. Single estimates may be negative.
    """

    mutual_information: Tensor
    total_correlation: Tensor
    dimension_wise: Tensor

    def penalty(self, beta: float) -> Tensor:
        """What the β-TCVAE subtracts from the reconstruction: the KL term, but β times the total correlation."""
        if not 0 <= beta < float("inf"):
            raise ValueError(f"beta is {beta}; the weight of the total correlation has to be 0 or more")
        return self.mutual_information + beta * self.total_correlation + self.dimension_wise


def kl_parts(z: Tensor, mu: Tensor, log_var: Tensor, n_data: int) -> KLParts:
    r"""Estimate the parts of the KL term from one batch, with gradients (Chen et al. 2018, eq. 2).

    q(z_i) needs all N examples. From the M of a batch it is estimated by stratified sampling (appendix C.2): the
    example that z_i came from is one of N, the others of the batch stand for the remaining N − 1,

    .. math:: \hat q(z_i) = \frac1N q(z_i|x_i) + \frac{N-1}{N} \frac1{M-1} \sum_{j \neq i} q(z_i|x_j)

    which is unbiased, and exact if the batch is the data set; its logarithm is low on average. (The paper's other
    estimator, minibatch-weighted sampling, gives each example the share 1/NM, and even for M = N makes the total
    correlation too large by (latent − 1) ln N: a constant, as far as gradients are concerned.)

    Args:
        z: (batch, latent) one draw from each posterior, as by :func:`lecture_lib.vae.gaussian.reparameterise`.
        mu, log_var: (batch, latent) the posteriors.
        n_data: N, size of the data set, at least that of the batch.

    Raises:
        ValueError: if a shape does not fit, the batch has less than two examples, or more than n_data.
    """
    check_gaussian(mu, log_var)
    if z.shape != mu.shape:
        raise ValueError(f"z has shape {tuple(z.shape)} and mu {tuple(mu.shape)}; they have to be the same")
    if not 2 <= len(z) <= n_data:
        raise ValueError(f"the batch has {len(z)} examples and n_data is {n_data}; it takes 2 to n_data of them")
    log_q = log_normal(z[:, None, :, None], mu[None, :, :, None], log_var[None, :, :, None])  # of z_i under j, by unit
    log_share = _log_shares(len(z), n_data).to(log_q)
    log_q_z = (log_q.sum(2) + log_share).logsumexp(1)
    log_q_units = (log_q + log_share[..., None]).logsumexp(1).sum(1)
    log_q_z_given_x = log_normal(z, mu, log_var)
    return KLParts(log_q_z_given_x - log_q_z, log_q_z - log_q_units, log_q_units - log_normal(z))


def total_correlation(z: Tensor, mu: Tensor, log_var: Tensor, n_data: int) -> Tensor:
    r"""KL(q(z)‖Π_j q(z_j)) in nats, (batch,): 0 if the latents are independent over the data; see :func:`kl_parts`."""
    return kl_parts(z, mu, log_var, n_data).total_correlation


def _log_shares(batch: int, n_data: int) -> Tensor:
    """Logarithm of the share of the data set for which example j stands in the mixture of z_i, (batch, batch)."""
    shares = torch.full((batch, batch), (n_data - 1) / n_data / (batch - 1), dtype=torch.float64)
    return shares.fill_diagonal_(1 / n_data).log()
