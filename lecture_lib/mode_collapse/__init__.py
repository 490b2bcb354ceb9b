"""Mode collapse: generators that make little of what they were shown, and what helps (items 124 to 128).

>>> import torch
>>> from lecture_lib import mode_collapse
>>> random = torch.Generator().manual_seed(0)
>>> makers = mode_collapse.play(mode_collapse.METHODS["plain"], copies=4, steps=10, generator=random)
>>> mode_collapse.judge(makers, 4, mode_collapse.RING, random).modes.shape
torch.Size([4])
"""

from lecture_lib import pretrained
from lecture_lib.mode_collapse.harness import play
from lecture_lib.mode_collapse.measure import Judgement, judge
from lecture_lib.mode_collapse.methods import METHODS, Method
from lecture_lib.mode_collapse.players import LARGE, METZ, SMALL, Makers, Networks
from lecture_lib.mode_collapse.targets import GRID, RING, SHARP_RING, Target
from lecture_lib.mode_collapse.unrolled import unrolled_generator_loss

__all__ = [
    "GRID",
    "LARGE",
    "METHODS",
    "METZ",
    "RING",
    "SHARP_RING",
    "SMALL",
    "Judgement",
    "Makers",
    "Method",
    "Networks",
    "Target",
    "judge",
    "play",
    "stored",
    "unrolled_generator_loss",
]


def stored(name: str) -> pretrained.Weights:
    """What a recipe measured, tensors and card: "table", "sharp", "metz" or "films", with "mode-collapse-" or without.

    Raises:
        FileNotFoundError: if nothing of that name has been stored.
    """
    return pretrained.load(name if name.startswith("mode-collapse-") else f"mode-collapse-{name}")
