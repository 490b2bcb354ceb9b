"""The Laplacian pyramid, and LAPGAN, which draws it level by level (Burt & Adelson 1983; Denton et al. 2015).

A picture is a small one, enlarged, and what the enlargement lacks; and the small one is again. Nothing is lost:

>>> import torch
>>> from lecture_lib import laplacian
>>> x = torch.rand(5, 3, 32, 32, generator=torch.Generator().manual_seed(0))
>>> fine, middle, small = laplacian.pyramid(x)
>>> fine.shape, middle.shape, small.shape
(torch.Size([5, 3, 32, 32]), torch.Size([5, 3, 16, 16]), torch.Size([5, 3, 8, 8]))
>>> bool((laplacian.up(laplacian.up(small) + middle) + fine - x).abs().max() < 1e-6)
True
"""

from lecture_lib.laplacian.levels import Parts, down, energy, parts, pyramid, reconstructed, up
from lecture_lib.laplacian.players import DifferenceDiscriminator, DifferenceGenerator, PyramidGenerator
from lecture_lib.laplacian.shipped import faces, plain_gan_faces

__all__ = [
    "DifferenceDiscriminator",
    "DifferenceGenerator",
    "Parts",
    "PyramidGenerator",
    "down",
    "energy",
    "faces",
    "parts",
    "plain_gan_faces",
    "pyramid",
    "reconstructed",
    "up",
]
