"""Conditional generative adversarial networks: the same game, and both players are told what to draw (items 93 to 96).

>>> import torch
>>> from lecture_lib import conditional
>>> conditional.one_hot(torch.tensor([3, 0]), classes=4)
tensor([[0., 0., 0., 1.],
        [1., 0., 0., 0.]])
"""

from lecture_lib.conditional.game import (
    ConditionalDiscriminator,
    ConditionalGANUpdate,
    ConditionalGenerator,
    of_a_neighbour,
    one_hot,
    one_of_a_neighbour,
)

__all__ = [
    "ConditionalDiscriminator",
    "ConditionalGANUpdate",
    "ConditionalGenerator",
    "of_a_neighbour",
    "one_hot",
    "one_of_a_neighbour",
]
