"""Variational autoencoders: codes that are distributions, and a bound on the likelihood (items 47 to 65).

>>> import torch
>>> from lecture_lib import networks, vae
>>> generator = torch.Generator().manual_seed(0)
>>> model = vae.VAE(
...     networks.mlp((784, 100, 2 * 8), generator=generator), networks.mlp((8, 100, 784), generator=generator))
>>> x = torch.rand(5, 784, generator=generator).round()
>>> bound = vae.elbo(x, *model(x, generator))
>>> bound.total.shape, bool((bound.kl >= 0).all())
(torch.Size([5]), True)
"""

from lecture_lib.vae.annealing import annealed
from lecture_lib.vae.bound import (
    ELBO,
    bernoulli_log_likelihood,
    elbo,
    gaussian_elbo,
    gaussian_log_likelihood,
)
from lecture_lib.vae.collapse import active_units, aggregated_posterior
from lecture_lib.vae.gap import OneLatent
from lecture_lib.vae.gaussian import kl_per_unit, kl_to_standard_normal, log_normal, reparameterise
from lecture_lib.vae.gradients import pathwise_gradient, reinforce_gradient
from lecture_lib.vae.importance import iwae_bound, log_likelihood, log_weights
from lecture_lib.vae.interpolation import interpolate
from lecture_lib.vae.model import VAE, Posterior
from lecture_lib.vae.total_correlation import KLParts, kl_parts, total_correlation

__all__ = [
    "ELBO",
    "VAE",
    "KLParts",
    "OneLatent",
    "Posterior",
    "active_units",
    "aggregated_posterior",
    "annealed",
    "bernoulli_log_likelihood",
    "elbo",
    "gaussian_elbo",
    "gaussian_log_likelihood",
    "interpolate",
    "iwae_bound",
    "kl_parts",
    "kl_per_unit",
    "kl_to_standard_normal",
    "log_likelihood",
    "log_normal",
    "log_weights",
    "pathwise_gradient",
    "reinforce_gradient",
    "reparameterise",
    "total_correlation",
]
