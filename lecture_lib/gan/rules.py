"""DCGAN's rules, each of which can be broken by itself (Radford et al. 2016, secs. 3 and 4; items 113 and 114).

>>> from lecture_lib.gan import rules
>>> generator, discriminator = rules.RULES["max pooling and upsampling"].players()
>>> generator(torch.zeros(2, rules.LATENT)).shape, discriminator(torch.zeros(2, 1, 28, 28)).shape
(torch.Size([2, 1, 28, 28]), torch.Size([2, 1]))
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

import torch
from torch import Tensor, nn

from lecture_lib import checks, pretrained
from lecture_lib.gan.update import GANUpdate
from lecture_lib.networks import initialise_
from lecture_lib.training import check_rates

LATENT, WIDTH, HIDDEN = 64, 16, 64


@dataclass(frozen=True)
class Rules:
    """How a small DCGAN of 28 × 28 pixels is built and trained; by default as the paper has it, but for the rate.

    Args:
        strided: convolutions change the size by strides; or max pooling (D) and upsampling (G) do, with convolutions
            3 × 3 beside them.
        g_norm, d_norm: batch normalisation in G, and in D; without it a player starts with He's weights instead of
            N(0, 0.02²), which would let no signal through.
        norm_everywhere: batch normalisation after D's first convolution and after G's last one as well.
        hidden: one more fully connected layer of 64 units, after G's noise and before D's logit.
        leaky: leaky ReLUs in D, with slope 0.2; or ReLUs.
        symmetric: pixels from −1 to 1 and a tanh; or from 0 to 1 and a sigmoid.
        momentum: Adam's β₁.
        rate: of both players; the paper's 0.0002 is for larger networks and longer trainings.

    Raises:
        ValueError: if the momentum is not in [0, 1), or the rate is negative or not finite.
    """

    strided: bool = True
    g_norm: bool = True
    d_norm: bool = True
    norm_everywhere: bool = False
    hidden: bool = False
    leaky: bool = True
    symmetric: bool = True
    momentum: float = 0.5
    rate: float = 1e-3

    def __post_init__(self):
        if not 0 <= self.momentum < 1:
            raise ValueError(f"momentum is {self.momentum}; Adam's β₁ is from 0 to below 1")
        check_rates(rate=self.rate)

    def players(self, generator: torch.Generator | None = None) -> tuple[nn.Sequential, nn.Sequential]:
        """G: noise (n, 64) to pictures (n, 1, 28, 28), and D: pictures to logits (n, 1); pixels as the rules say."""
        g = initialise_(nn.Sequential(*self._maker()), generator, std=0.02 if self.g_norm else None)
        d = initialise_(nn.Sequential(*self._critic()), generator, std=0.02 if self.d_norm else None)
        return g, d

    def update(self, noise: Callable[[int], Tensor], players: tuple[nn.Module, nn.Module]) -> GANUpdate:
        """Rounds of the game with the non-saturating loss; see :class:`lecture_lib.gan.update.GANUpdate`."""
        adam = partial(torch.optim.Adam, betas=(self.momentum, 0.999), fused=True)
        return GANUpdate(*players, noise, reuse=True, optimiser=adam, learning_rate=self.rate)

    def scaled(self, x: Tensor) -> Tensor:
        """Pixels in [0, 1] as the players see them."""
        checks.floating(x=x)
        checks.finite(x=x)
        return checks.finite_result(2 * x - 1, x=x) if self.symmetric else x

    def in_zero_one(self, y: Tensor) -> Tensor:
        """Pixels as the players see them, back in [0, 1]."""
        checks.floating(y=y)
        checks.finite(y=y)
        return (y + 1) / 2 if self.symmetric else y

    def _maker(self) -> list[nn.Module]:
        wide, middle = 4 * WIDTH, 2 * WIDTH
        first = [nn.Linear(LATENT, HIDDEN), *self._norm(nn.BatchNorm1d, HIDDEN, self.g_norm), nn.ReLU()]
        return [
            *(first if self.hidden else []),
            nn.Linear(HIDDEN if self.hidden else LATENT, wide * 7 * 7),
            nn.Unflatten(1, (wide, 7, 7)),
            *self._norm(nn.BatchNorm2d, wide, self.g_norm),
            nn.ReLU(),
            *self._larger(wide, middle),
            *self._norm(nn.BatchNorm2d, middle, self.g_norm),
            nn.ReLU(),
            *self._larger(middle, 1),
            *self._norm(nn.BatchNorm2d, 1, self.norm_everywhere),
            nn.Tanh() if self.symmetric else nn.Sigmoid(),
        ]

    def _critic(self) -> list[nn.Module]:
        bend = partial(nn.LeakyReLU, 0.2) if self.leaky else nn.ReLU
        flat = 2 * WIDTH * 7 * 7
        last = [nn.Linear(flat, HIDDEN), *self._norm(nn.BatchNorm1d, HIDDEN, self.d_norm), bend()]
        return [
            *self._smaller(1, WIDTH),
            *self._norm(nn.BatchNorm2d, WIDTH, self.norm_everywhere),
            bend(),
            *self._smaller(WIDTH, 2 * WIDTH),
            *self._norm(nn.BatchNorm2d, 2 * WIDTH, self.d_norm),
            bend(),
            nn.Flatten(),
            *(last if self.hidden else []),
            nn.Linear(HIDDEN if self.hidden else flat, 1),
        ]

    def _larger(self, come: int, go: int) -> list[nn.Module]:
        if self.strided:
            return [nn.ConvTranspose2d(come, go, 4, stride=2, padding=1)]
        return [nn.Upsample(scale_factor=2), nn.Conv2d(come, go, 3, padding=1)]

    def _smaller(self, come: int, go: int) -> list[nn.Module]:
        if self.strided:
            return [nn.Conv2d(come, go, 4, stride=2, padding=1)]
        return [nn.Conv2d(come, go, 3, padding=1), nn.MaxPool2d(2)]

    @staticmethod
    def _norm(kind: type[nn.Module], channels: int, wanted: bool) -> list[nn.Module]:
        return [kind(channels)] if wanted else []


RULES = {
    "all rules": Rules(),
    "max pooling and upsampling": Rules(strided=False),
    "no batch norm in G": Rules(g_norm=False),
    "no batch norm in D": Rules(d_norm=False),
    "no batch norm": Rules(g_norm=False, d_norm=False),
    "batch norm in every layer": Rules(norm_everywhere=True),
    "hidden linear layers": Rules(hidden=True),
    "ReLU in D": Rules(leaky=False),
    "pixels in [0, 1], sigmoid": Rules(symmetric=False),
    "β₁ = 0.9": Rules(momentum=0.9),
    "rate 0.0002, the paper's": Rules(rate=2e-4),
    "rate 0.005": Rules(rate=5e-3),
}
"""The game by all rules but the paper's rate, and with one thing changed each."""


class Ablation(NamedTuple):
    """What the recipe ``dcgan-ablation`` found: the ``names`` of :data:`RULES`; the Fréchet ``distances`` (rules,
    seeds) to test digits, on the features of ``evaluation.features.mnist``; and ``pictures`` (rules, 8, 28, 28) in
    [0, 1] of the first seed."""

    names: tuple[str, ...]
    distances: Tensor
    pictures: Tensor


def ablation() -> Ablation:
    """Each rule broken in turn, with equally many updates; the card ``dcgan-ablation`` says how many."""
    weights = pretrained.load("dcgan-ablation")
    return Ablation(tuple(weights.card["measured"]), weights.tensors["distances"], weights.tensors["pictures"])
