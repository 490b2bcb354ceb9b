"""InfoGAN: a generator that has to let its code be read from what it draws (Chen et al. 2016; item 123).

>>> import torch
>>> from lecture_lib import infogan
>>> codes = infogan.CODES.draw(5, torch.Generator().manual_seed(0))
>>> codes.shape, round(infogan.CODES.entropy, 4)
(torch.Size([5, 12]), 2.3026)
"""

from lecture_lib.infogan.codes import CODES, Codes, Reading, information_bound
from lecture_lib.infogan.measures import matching, slant, stroke_width
from lecture_lib.infogan.trained import LATENT, CodeReader, InfoGAN, shipped
from lecture_lib.infogan.update import InfoDiscriminator, InfoGANStep, InfoGANUpdate

__all__ = [
    "CODES",
    "LATENT",
    "CodeReader",
    "Codes",
    "InfoDiscriminator",
    "InfoGAN",
    "InfoGANStep",
    "InfoGANUpdate",
    "Reading",
    "information_bound",
    "matching",
    "shipped",
    "slant",
    "stroke_width",
]
