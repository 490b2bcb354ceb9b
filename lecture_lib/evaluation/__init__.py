"""How good is a generator? Distances between what it makes and what it was to make.

>>> import torch
>>> from lecture_lib import data, evaluation
>>> mixture = data.toy.ring(2000, generator=torch.Generator().manual_seed(0))
>>> evaluation.mode_coverage(mixture.x, mixture.centres, sigma=0.02).modes
8
"""

from lecture_lib.evaluation import features
from lecture_lib.evaluation.copies import Memorisation, memorisation
from lecture_lib.evaluation.extrapolation import Extrapolation, extrapolated_frechet
from lecture_lib.evaluation.frechet import frechet_distance, frechet_distance_gaussian
from lecture_lib.evaluation.inception import Entropies, entropies, inception_score
from lecture_lib.evaluation.kernel import KernelDistance, kernel_distance
from lecture_lib.evaluation.modes import Coverage, StackedModes, mode_coverage, stacked_modes
from lecture_lib.evaluation.neighbours import PrecisionRecall, precision_recall
from lecture_lib.evaluation.streaming import Statistics

__all__ = [
    "Coverage",
    "Entropies",
    "Extrapolation",
    "KernelDistance",
    "Memorisation",
    "PrecisionRecall",
    "StackedModes",
    "Statistics",
    "entropies",
    "extrapolated_frechet",
    "features",
    "frechet_distance",
    "frechet_distance_gaussian",
    "inception_score",
    "kernel_distance",
    "memorisation",
    "mode_coverage",
    "precision_recall",
    "stacked_modes",
]
