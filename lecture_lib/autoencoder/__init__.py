"""Autoencoders: through a code and back (items 29 to 46).

>>> import torch
>>> from lecture_lib import autoencoder, networks
>>> generator = torch.Generator().manual_seed(0)
>>> network = autoencoder.Autoencoder(
...     networks.mlp((784, 100, 8), generator=generator), networks.mlp((8, 100, 784), generator=generator))
>>> network.encode(torch.rand(5, 784, generator=generator)).shape
torch.Size([5, 8])
"""

from lecture_lib.autoencoder.denoising import (
    GaussianNoise,
    MaskingNoise,
    MixedNoise,
    corrupt,
    denoising_chain,
    psnr,
)
from lecture_lib.autoencoder.linear import (
    LinearAutoencoder,
    linear_autoencoder,
    principal_angles,
    principal_components,
)
from lecture_lib.autoencoder.losses import bernoulli_floor, bernoulli_nll, squared_error
from lecture_lib.autoencoder.model import Autoencoder
from lecture_lib.autoencoder.ordered import keep_first, random_sizes
from lecture_lib.autoencoder.sparsity import UnitNormLinear, kl_sparsity, l1, l2
from lecture_lib.autoencoder.stacked import stack, unroll

__all__ = [
    "Autoencoder",
    "GaussianNoise",
    "LinearAutoencoder",
    "MaskingNoise",
    "MixedNoise",
    "UnitNormLinear",
    "bernoulli_floor",
    "bernoulli_nll",
    "corrupt",
    "denoising_chain",
    "keep_first",
    "kl_sparsity",
    "l1",
    "l2",
    "linear_autoencoder",
    "principal_angles",
    "principal_components",
    "psnr",
    "random_sizes",
    "squared_error",
    "stack",
    "unroll",
]
