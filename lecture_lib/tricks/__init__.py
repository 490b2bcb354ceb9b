"""Tricks of the trade: small pieces that may be put into any game of two networks (items 117 to 120 and 126).

Minibatch discrimination tells a discriminator how alike the members of a batch are. In a batch of four equal rows each
one is as close as can be to the three others:

>>> import torch
>>> from lecture_lib import tricks
>>> layer = tricks.MinibatchDiscrimination(5, 2, 3, generator=torch.Generator().manual_seed(0))
>>> layer(torch.ones(4, 5))[0]
tensor([1., 1., 1., 1., 1., 3., 3.], grad_fn=<SelectBackward0>)

Historical averaging holds parameters near their mean over time, and replay shows a discriminator what it saw before.
What such cures do to a game that goes in circles can be computed for V(x, y) = x · y: the distance from the solution
(0, 0) after 3000 steps from (1, 1), where it is √2 at the start.

>>> rules = ("simultaneous", "alternating", "averaged", "unrolled")
>>> {rule: round(tricks.xy_game(rule, steps=3000)[-1].norm().item(), 3) for rule in rules}
{'simultaneous': 59.853, 'alternating': 1.397, 'averaged': 0.001, 'unrolled': 0.0}
"""

from lecture_lib.tricks.history import HistoricalAverage
from lecture_lib.tricks.minibatch import MinibatchDiscrimination, closeness
from lecture_lib.tricks.replay import OldCheckpoints, ReplayBuffer, ReplayUpdate
from lecture_lib.tricks.virtual_batch_norm import VirtualBatchNorm2d, WithReference, virtualised
from lecture_lib.tricks.zero_sum import XY_RULES, xy_game

__all__ = [
    "XY_RULES",
    "HistoricalAverage",
    "MinibatchDiscrimination",
    "OldCheckpoints",
    "ReplayBuffer",
    "ReplayUpdate",
    "VirtualBatchNorm2d",
    "WithReference",
    "closeness",
    "virtualised",
    "xy_game",
]
