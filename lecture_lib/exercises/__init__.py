"""Self-checks of the exercises: hand over your function, and read in one sentence what is wrong with it.

Each feeds the function mock networks, whose answers are known by heart, and compares values and gradients. What it
finds is about the wiring: which picture is called real, whose gradient is blocked, what is summed and what averaged.

>>> import torch
>>> from lecture_lib import exercises
>>> def my_normalise(x, axes):
...     mean, var = x.mean(axes, keepdim=True), x.var(axes, keepdim=True)
...     return (x - mean) / (var + 1e-5).sqrt()
>>> exercises.check_normalise(my_normalise)
Traceback (most recent call last):
    ...
lecture_lib.exercises.wiring.WrongWiring: the variance is divided by the count less one: take correction=0
"""

from lecture_lib.exercises.class_game import check_supervised_loss, check_unsupervised_loss
from lecture_lib.exercises.contrastive_divergence import check_contrastive_divergence
from lecture_lib.exercises.coverage import check_density_and_coverage
from lecture_lib.exercises.denoising import check_denoising_loss
from lecture_lib.exercises.diffusion import check_noised, check_simple_loss
from lecture_lib.exercises.gan_round import check_gan_round
from lecture_lib.exercises.gradient_penalty import check_gradient_penalty
from lecture_lib.exercises.importance_bound import check_importance_bound
from lecture_lib.exercises.normalisation import check_normalise
from lecture_lib.exercises.occlusion import check_occlusion
from lecture_lib.exercises.pix2pix import check_pix2pix_losses
from lecture_lib.exercises.pyramid import check_pyramid, check_reconstruction
from lecture_lib.exercises.unrolling import check_unrolled_loss
from lecture_lib.exercises.wiring import WrongWiring

__all__ = [
    "WrongWiring",
    "check_contrastive_divergence",
    "check_denoising_loss",
    "check_density_and_coverage",
    "check_gan_round",
    "check_gradient_penalty",
    "check_importance_bound",
    "check_noised",
    "check_normalise",
    "check_occlusion",
    "check_pix2pix_losses",
    "check_pyramid",
    "check_reconstruction",
    "check_simple_loss",
    "check_supervised_loss",
    "check_unrolled_loss",
    "check_unsupervised_loss",
]
