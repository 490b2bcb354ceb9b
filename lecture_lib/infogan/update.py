"""The players of InfoGAN, and one round of their game."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from lecture_lib import checks
from lecture_lib.gan import GANUpdate
from lecture_lib.gan.update import descend
from lecture_lib.infogan.codes import CODES, Codes, Reading
from lecture_lib.networks import convolutional_discriminator, initialise_


class InfoDiscriminator(nn.Module):
    """D and Q on one body: is the picture real, and which code was it drawn from? (Chen et al. 2016, section 6.)

    Q has little to add to what D computes anyway: a hidden layer and an output. Called as a network it is D alone.

    Args:
        body: maps pictures to features (n, features).
        features: their number.
        codes: what Q reads.
        hidden: units of Q's hidden layer, 128 in the paper.
        generator: source of the initial weights of both heads, N(0, 0.02²) as those of
            :func:`~lecture_lib.networks.convolutional_discriminator`.

    Attributes:
        judge: features to logits (n, 1): the head of D.
        reader: features to readings (n, codes.readings): the head of Q.
    """

    def __init__(
        self,
        body: nn.Module,
        features: int,
        codes: Codes = CODES,
        *,
        hidden: int = 128,
        generator: torch.Generator | None = None,
    ):
        super().__init__()
        checks.count(features=features)
        checks.count(hidden=hidden)
        self.codes, self.body = codes, body
        self.judge = initialise_(nn.Sequential(nn.Linear(features, 1)), generator, std=0.02)
        reader = nn.Sequential(
            nn.Linear(features, hidden, bias=False),
            nn.BatchNorm1d(hidden),
            nn.LeakyReLU(0.2),
            nn.Linear(hidden, codes.readings),
        )
        self.reader = initialise_(reader, generator, std=0.02)

    @classmethod
    def convolutional(
        cls, codes: Codes = CODES, *, width: int = 16, generator: torch.Generator | None = None
    ) -> "InfoDiscriminator":
        """For pictures (n, 1, 28, 28): two convolutions and a linear layer, which D and Q share as in the paper.

        The convolutions are those of :func:`~lecture_lib.networks.convolutional_discriminator`.
        """
        checks.count(width=width)
        layers = nn.Sequential(nn.Linear(2 * width * 7 * 7, 128, bias=False), nn.BatchNorm1d(128), nn.LeakyReLU(0.2))
        convolutions = convolutional_discriminator(width, generator=generator)[:-1]
        return cls(
            nn.Sequential(*convolutions, *initialise_(layers, generator, std=0.02)), 128, codes, generator=generator
        )

    def forward(self, x: Tensor) -> Tensor:
        """Logits (n, 1): is the picture real?"""
        return self.judge(self.body(x))

    def read(self, x: Tensor) -> Reading:
        """What Q says about the codes of the pictures."""
        return self.codes.split(self.reader(self.body(x)))

    def both(self, x: Tensor) -> tuple[Tensor, Reading]:
        """Logits (n, 1) and reading, for the price of one pass through the body."""
        features = self.body(x)
        return self.judge(features), self.codes.split(self.reader(features))


@dataclass(frozen=True)
class InfoGANStep:
    """What a round reports.

    Attributes:
        d_loss, g_loss: what each player minimised, information included.
        real_score, fake_score: mean output of the discriminator for real and for generated pictures.
        category: L_I of the category in nats, at most H(c), before the generator's step.
        continuous: L_I of the continuous codes in nats, their sum.
    """

    d_loss: Tensor
    g_loss: Tensor
    real_score: Tensor
    fake_score: Tensor
    category: Tensor
    continuous: Tensor


class InfoGANUpdate(GANUpdate):
    r"""A round of the game in which the generator's code has to stay legible (Chen et al. 2016, eq. 6; item 123).

    .. math:: \min_{G, Q} \max_D \; V(D, G) - \lambda L_I(G, Q)

    Nobody tells the players what a code means. D and Q learn together, D from real and generated pictures, Q from the
    generated ones, whose codes are known; both change the body that they share. G then learns to be taken for real by
    D and read by Q.

    Usage::

        generator = ConditionalGenerator(deconvolutional_generator(32 + CODES.width, generator=random))
        update = InfoGANUpdate(generator, InfoDiscriminator.convolutional(generator=random),
                               lambda n: torch.randn(n, 32, generator=random), lambda n: CODES.draw(n, random))
        train(update, images, epochs=5, batch_size=32, generator=random)

    Args:
        generator: maps noise and codes to pictures, like
            :class:`~lecture_lib.conditional.game.ConditionalGenerator`.
        discriminator: D and Q, like :class:`InfoDiscriminator`.
        noise: called with a number n; draws the noise for n pictures, about which nothing is asked.
        codes: called with a number n; draws the codes (n, width).
        category_weight: λ of the category; 1 is enough in the paper.
        continuous_weight: λ of the continuous codes. Smaller, because a density has no upper bound.
        veil: called with generated pictures; makes what Q gets to see of them while it learns and teaches. Behind noise
            the faint marks are illegible by which G could tell a code to Q and nobody else, and differences that
            everybody sees remain. Not in the paper, and it costs another pass through the body.
        options: those of :class:`~lecture_lib.gan.update.GANUpdate` except ``d_steps``, ``penalty`` and ``after``.

    Raises:
        ValueError: if a weight is negative, or an option is one of these three.
    """

    def __init__(
        self,
        generator: nn.Module,
        discriminator: InfoDiscriminator,
        noise: Callable[[int], Tensor],
        codes: Callable[[int], Tensor],
        *,
        category_weight: float = 1.0,
        continuous_weight: float = 0.1,
        veil: Callable[[Tensor], Tensor] | None = None,
        **options,
    ):
        unfit = sorted({"d_steps", "penalty", "after"} & options.keys())
        if unfit:
            raise ValueError(f"{unfit[0]} is an option of GANUpdate that InfoGAN's game does not know")
        if not (0 <= category_weight < math.inf and 0 <= continuous_weight < math.inf):
            raise ValueError(
                f"category_weight is {category_weight} and continuous_weight {continuous_weight}; "
                "negative weights would hide the codes"
            )
        super().__init__(generator, discriminator, noise, **options)
        self.codes, self.category_weight, self.continuous_weight = codes, category_weight, continuous_weight
        self.veil = veil

    def __call__(self, real: Tensor, progress: float) -> InfoGANStep:
        """Play one round on real pictures (n, …)."""
        c = self.codes(len(real))
        fake = self.generator(self.noise(len(real)), c) if self.reuse else None
        d_loss, real_score, fake_score = self.discriminator_step(real, c, fake)
        g_loss, category, continuous = self.generator_step(c, fake)
        return InfoGANStep(d_loss, g_loss, real_score, fake_score, category, continuous)

    def discriminator_step(self, real: Tensor, c: Tensor, fake: Tensor | None = None) -> tuple[Tensor, Tensor, Tensor]:
        """Let D learn to judge, and Q to read the codes c (n, width) of generated pictures: loss, mean scores."""
        if fake is None:
            with torch.no_grad():
                fake = self.generator(self.noise(len(real)), c)
        real_scores = self.discriminator(real)
        fake_scores, reading = self._both(fake.detach())
        loss = self.d_loss(real_scores, fake_scores) - self._weighed(reading, c)[0]
        loss = descend(loss, self.d_parameters, self.d_optimiser)
        return loss, real_scores.detach().mean(), fake_scores.detach().mean()

    def generator_step(self, c: Tensor, fake: Tensor | None = None) -> tuple[Tensor, Tensor, Tensor]:
        """Let G learn to be taken for real and to be read: its loss, and L_I of category and continuous codes."""
        if fake is None:
            fake = self.generator(self.noise(len(c)), c)
        scores, reading = self._both(fake)
        information, category, continuous = self._weighed(reading, c)
        loss = descend(self.g_loss(scores) - information, self.g_parameters, self.g_optimiser)
        return loss, category.detach(), continuous.detach()

    def _both(self, fake: Tensor) -> tuple[Tensor, Reading]:
        """What D says about generated pictures, and what Q reads, through the veil if there is one."""
        if self.veil is None:
            return self.discriminator.both(fake)
        return self.discriminator(fake), self.discriminator.read(self.veil(fake))

    def _weighed(self, reading: Reading, c: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """λ L_I, and both parts of L_I."""
        category, continuous = self.discriminator.codes.information(reading, c)
        return self.category_weight * category + self.continuous_weight * continuous, category, continuous
