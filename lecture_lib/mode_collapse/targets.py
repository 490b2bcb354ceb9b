"""Mixtures of Gaussians in the plane whose modes can be counted, defined exactly (item 124).

"8 Gaussians" means different data in different papers, and numbers compare with themselves only:

=============================  ====================  ======  =====  ==========================================
source                         modes                 radius  σ      remark
=============================  ====================  ======  =====  ==========================================
Metz et al. 2017, appendix A   8 on a circle         2       0.02   their public notebook: radius 1, σ 0.01,
                                                                    and ``linspace(0, 2π, 8)``, which puts two
                                                                    modes at one place and leaves seven
Srivastava et al. 2017         8 on a circle         1       0.01   VEEGAN; grid: 5 × 5, spacing 2, σ 0.05
Lin et al. 2018                8 on a circle         1       0.01   PacGAN; the same grid
here                           8 on a circle         2       0.05   and 0.02; the grid of VEEGAN
=============================  ====================  ======  =====  ==========================================

Only σ over the distance of neighbours matters to a network that learns the scale: radius 1 with σ 0.01 is as sharp as
radius 2 with σ 0.02.
"""

from typing import NamedTuple

import torch
from torch import Tensor

from lecture_lib import checks, data


class Target(NamedTuple):
    """Equal Gaussians in the plane: a ``name``, their means ``centres``, (modes, 2), and their common ``sigma``."""

    name: str
    centres: Tensor
    sigma: float

    def sample(self, n: int, generator: torch.Generator) -> Tensor:
        """Points of the mixture, (n, 2)."""
        checks.count(n=n)
        which = torch.randint(len(self.centres), (n,), generator=generator)
        return self.centres[which] + self.sigma * torch.randn(n, 2, generator=generator)


RING = Target("8 Gaussians on a ring of radius 2, sigma 0.05", data.toy.ring(1).centres, 0.05)
SHARP_RING = RING._replace(name="8 Gaussians on a ring of radius 2, sigma 0.02", sigma=0.02)
GRID = Target("25 Gaussians on a grid of spacing 2, sigma 0.05", data.toy.grid(1).centres, 0.05)
