"""Generators and discriminators side by side, with what a method puts into the discriminator."""

from itertools import pairwise
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from lecture_lib import checks
from lecture_lib.mode_collapse.unrolled import unflatten
from lecture_lib.networks import side_by_side


class Networks(NamedTuple):
    """Sizes and first weights of both players: the ``latent`` numbers that a sample is made from; the units of each
    ``hidden`` layer of the generator, and of the discriminator, ``d_hidden``; the ``batch``; the ``gain`` of the
    orthogonal weights (biases are 0); factors on the generator's output, ``g_scale``, and on the discriminator's input,
    ``d_scale``, that bring a ring of radius 2 near 1. Activations are ReLU."""

    latent: int = 8
    hidden: tuple[int, ...] = (32, 32)
    d_hidden: tuple[int, ...] = (32, 32)
    batch: int = 64
    gain: float = 1.0
    g_scale: float = 2.0
    d_scale: float = 0.5


SMALL = Networks()
LARGE = Networks(latent=32, hidden=(64, 64), d_hidden=(64, 64), batch=128)
METZ = Networks(latent=256, hidden=(128, 128), d_hidden=(128,), batch=512, gain=0.8, g_scale=1.0, d_scale=0.25)


class Makers(nn.Module):
    """Generators side by side: noise (copies · n, latent) to points (copies · n, 2), those of the first copy first.

    Args:
        networks: their sizes.
        random: one source for each copy.
    """

    def __init__(self, networks: Networks, random: list[torch.Generator]):
        super().__init__()
        self.copies, self.latent, self.scale = len(random), networks.latent, networks.g_scale
        self.layers = side_by_side(self.copies, (self.latent, *networks.hidden, 2), activation=nn.ReLU)
        with torch.no_grad():
            for parameter in self.layers.parameters():
                parameter.zero_() if parameter.shape[1] == 1 else parameter.copy_(
                    orthogonal(*parameter.shape[1:], networks.gain, random)
                )

    def forward(self, z: Tensor) -> Tensor:
        """Points for the noise z."""
        return self.scale * self.layers(z)

    @torch.no_grad()
    def sample(self, n: int, generator: torch.Generator) -> Tensor:
        """Points of each copy, (copies, n, 2); every copy has its own noise."""
        checks.count(n=n)
        return self(torch.randn(self.copies * n, self.latent, generator=generator)).view(self.copies, n, 2)


class Critics:
    """Discriminators side by side, as functions of all their parameters in one vector.

    Args:
        networks: their sizes.
        random: one source for each copy.
        packed: how many samples are judged together (Lin et al. 2018).
        kernels: number of kernels B of minibatch discrimination; 0 is none. Each has 4 dimensions.
        spectral: divide every matrix by its largest singular value (Miyato et al. 2018).
    """

    def __init__(
        self,
        networks: Networks,
        random: list[torch.Generator],
        *,
        packed: int = 1,
        kernels: int = 0,
        spectral: bool = False,
    ):
        self.copies, self.scale, self.packed, self.kernels = len(random), networks.d_scale, packed, kernels
        sizes, initial = [2 * packed, *networks.d_hidden, 1], []
        for i, (inputs, outputs) in enumerate(pairwise(sizes)):
            last = i == len(sizes) - 2
            initial.append(orthogonal(inputs + kernels * last, outputs, networks.gain, random))
            initial.append(torch.zeros(self.copies, 1, outputs))
        if kernels:
            tensor = [torch.randn(sizes[-2], kernels * KERNEL, generator=own) for own in random]
            initial.append(torch.stack(tensor) / sizes[-2] ** 0.5)
        self.shapes, self.initial = [value.shape for value in initial], initial
        self.singular = None
        if spectral:
            self.singular = [
                F.normalize(torch.stack([torch.randn(w.shape[2], 1, generator=own) for own in random]), dim=1)
                for w in initial[0::2]
            ]

    def __call__(self, theta: Tensor, *batches: Tensor) -> list[Tensor]:
        """The scores (copies, n / packed) of batches (copies, n, 2).

        Where a sample's score depends on its companions, each batch is judged apart, real and generated ones too.
        """
        values = unflatten(theta, self.shapes)
        if self.kernels or len(batches) == 1:
            return [self._scores(values, batch) for batch in batches]
        return list(self._scores(values, torch.cat(batches, 1)).split([b.shape[1] // self.packed for b in batches], 1))

    def _scores(self, values: list[Tensor], x: Tensor) -> Tensor:
        h, layers = self.scale * x.reshape(self.copies, -1, 2 * self.packed), len(values) // 2
        for i in range(layers):
            weight, bias = values[2 * i], values[2 * i + 1]
            if self.singular is not None:
                weight = weight / largest_singular_value(weight, self.singular[i])
            if self.kernels and i == layers - 1:
                h = torch.cat([h, closeness(h, values[-1], self.kernels)], 2)
            h = torch.baddbmm(bias, h, weight)
            if i < layers - 1:
                h = h.relu()
        return h.squeeze(2)

    @torch.no_grad()
    def prepare(self, theta: Tensor) -> None:
        """Before a step: one power iteration for the largest singular values, if they are needed."""
        if self.singular is not None:
            weights = unflatten(theta, self.shapes)[0::2]
            self.singular = [
                F.normalize(w.mT @ F.normalize(w @ v, dim=1), dim=1) for w, v in zip(weights, self.singular)
            ]


KERNEL = 4


def closeness(features: Tensor, tensor: Tensor, kernels: int) -> Tensor:
    r"""How many of its companions are close to each sample (Salimans et al. 2016, section 3.2; item 126).

    .. math:: M_i = f_i T, \qquad o_{ib} = \sum_{j \neq i} \exp\left(-\lVert M_{ib} - M_{jb} \rVert_1\right)

    Args:
        features: (copies, n, units) f, one batch of each copy.
        tensor: (copies, units, kernels · dimensions) T.
        kernels: number of rows b of each :math:`M_i`.

    Returns:
        o, (copies, n, kernels), from 0 to n − 1.
    """
    copies, n, _ = features.shape
    rows = (features @ tensor).view(copies, n, kernels, -1).transpose(1, 2)
    return torch.exp(-torch.cdist(rows, rows, p=1.0)).sum(3).transpose(1, 2) - 1


def largest_singular_value(weight: Tensor, right: Tensor) -> Tensor:
    """‖W v‖ for the singular vectors v (copies, outputs, 1) of weights (copies, inputs, outputs), (copies, 1, 1)."""
    return (weight @ right).norm(dim=1, keepdim=True)


def orthogonal(inputs: int, outputs: int, gain: float, random: list[torch.Generator]) -> Tensor:
    """Orthogonal weights (copies, inputs, outputs) (Saxe et al. 2014), each from a source of its own."""
    return torch.stack(
        [nn.init.orthogonal_(torch.empty(outputs, inputs), gain, generator=own).mT.contiguous() for own in random]
    )
