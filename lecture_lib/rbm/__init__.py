"""Restricted Boltzmann machines and deep belief networks (items 12 to 28 of the lecture)."""

from lecture_lib.rbm.deep_belief import DBN, tie, train_greedily
from lecture_lib.rbm.learning import (
    Gradients,
    Learner,
    LearningStep,
    centred,
    contrastive_divergence,
    exact_gradient,
    persistent_contrastive_divergence,
    walk,
)
from lecture_lib.rbm.model import RBM
from lecture_lib.rbm.partition import LogPartition, ais_log_partition, conservative_log_likelihood
from lecture_lib.rbm.units import binary_states, log_odds, sample

__all__ = [
    "DBN",
    "RBM",
    "Gradients",
    "Learner",
    "LearningStep",
    "LogPartition",
    "ais_log_partition",
    "binary_states",
    "centred",
    "conservative_log_likelihood",
    "contrastive_divergence",
    "exact_gradient",
    "log_odds",
    "persistent_contrastive_divergence",
    "sample",
    "tie",
    "train_greedily",
    "walk",
]
