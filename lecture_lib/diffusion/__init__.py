"""From the denoising autoencoder to diffusion: learn to remove noise, at every level, and draw by removing it.

>>> import torch
>>> from lecture_lib import data, diffusion
>>> ring = diffusion.GaussianMixture(data.toy.ring(1).centres, sigma=0.1)
>>> schedule = diffusion.Schedule.cosine(100)
>>> noise = torch.randn(5, 2, generator=torch.Generator().manual_seed(0))
>>> diffusion.ddim(ring.predictor(schedule), schedule, noise, steps=20).shape
torch.Size([5, 2])
"""

from lecture_lib.diffusion.mixture import GaussianMixture
from lecture_lib.diffusion.networks import (
    TimeConditioned,
    noise_features,
    picture_network,
    picture_predictor,
    plane_predictor,
)
from lecture_lib.diffusion.sampling import Moment, ancestral, ddim, reverse
from lecture_lib.diffusion.schedule import NoisePredictor, Schedule, simple_loss
from lecture_lib.diffusion.score import denoise_by_score, denoising_score_matching, score_of_denoiser
from lecture_lib.diffusion.trained import DigitDiffusion, from_unit, shipped, to_unit

__all__ = [
    "DigitDiffusion",
    "GaussianMixture",
    "Moment",
    "NoisePredictor",
    "Schedule",
    "TimeConditioned",
    "ancestral",
    "ddim",
    "denoise_by_score",
    "denoising_score_matching",
    "from_unit",
    "noise_features",
    "picture_network",
    "picture_predictor",
    "plane_predictor",
    "reverse",
    "score_of_denoiser",
    "shipped",
    "simple_loss",
    "to_unit",
]
