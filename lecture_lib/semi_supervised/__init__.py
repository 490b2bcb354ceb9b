"""Semi-supervised adversarial learning: a discriminator that names what is real (Salimans et al. 2016, section 5).

>>> import torch
>>> from lecture_lib import semi_supervised
>>> class_logits = torch.tensor([[3.0, 0.0, -1.0]])
>>> semi_supervised.real_logits(class_logits).sigmoid()  # D, from three logits
tensor([0.9555])
>>> 1 - semi_supervised.with_generated(class_logits).softmax(1)[:, -1]  # the same, from a fourth that is 0
tensor([0.9555])
"""

from lecture_lib.semi_supervised.labels import Labelled, choose_balanced
from lecture_lib.semi_supervised.learning import Learned, from_all_pictures, from_labels
from lecture_lib.semi_supervised.losses import real_logits, supervised_loss, unsupervised_loss, with_generated
from lecture_lib.semi_supervised.measured import PUBLISHED, Measured, measured
from lecture_lib.semi_supervised.players import ClassDiscriminator, layered_generator
from lecture_lib.semi_supervised.update import SemiSupervisedStep, SemiSupervisedUpdate

__all__ = [
    "PUBLISHED",
    "ClassDiscriminator",
    "Labelled",
    "Learned",
    "Measured",
    "SemiSupervisedStep",
    "SemiSupervisedUpdate",
    "choose_balanced",
    "from_all_pictures",
    "from_labels",
    "layered_generator",
    "measured",
    "real_logits",
    "supervised_loss",
    "unsupervised_loss",
    "with_generated",
]
