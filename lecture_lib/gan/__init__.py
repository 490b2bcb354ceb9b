"""Generative adversarial networks: a forger and a detective, and what either of them minimises (items 66 to 79).

>>> import torch
>>> from lecture_lib import gan
>>> undecided = torch.zeros(5)
>>> round(gan.discriminator_loss(undecided, undecided).item(), 4), round(gan.generator_loss(undecided).item(), 4)
(1.3863, 0.6931)
"""

from lecture_lib.gan.game import jensen_shannon, optimal_discriminator, value
from lecture_lib.gan.losses import (
    discriminator_loss,
    feature_matching_loss,
    generator_loss,
    hinge_discriminator_loss,
    hinge_generator_loss,
    least_squares_discriminator_loss,
    least_squares_generator_loss,
)
from lecture_lib.gan.update import GANStep, GANUpdate

__all__ = [
    "GANStep",
    "GANUpdate",
    "discriminator_loss",
    "feature_matching_loss",
    "generator_loss",
    "hinge_discriminator_loss",
    "hinge_generator_loss",
    "jensen_shannon",
    "least_squares_discriminator_loss",
    "least_squares_generator_loss",
    "optimal_discriminator",
    "value",
]
