"""What two players and one round of their game need to take a condition into account."""

from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lecture_lib import checks
from lecture_lib.gan import GANStep, GANUpdate
from lecture_lib.gan.update import descend


def one_hot(y: Tensor, classes: int) -> Tensor:
    """Class numbers (n,) as rows (n, classes) float32 with a one at the class and zeros elsewhere.

    Raises:
        TypeError: if the numbers are no integers.
        ValueError: if they are not (n,), or one of them is no class.
    """
    if y.is_floating_point() or y.dtype == torch.bool:
        raise TypeError(f"y is of type {y.dtype}; class numbers are integers, as y.long() makes them")
    if y.dim() != 1:
        raise ValueError(f"y has shape {tuple(y.shape)}; it has to be (n,), one class number for each example")
    checks.count(classes=classes)
    wrong = y[(y < 0) | (y >= classes)]
    if len(wrong):
        raise ValueError(f"y holds {wrong[0].item()}; with {classes} classes, the numbers are 0 to {classes - 1}")
    return F.one_hot(y.long(), classes).float()


class ConditionalGenerator(nn.Module):
    """G(z, c): a network whose input is the noise with the condition behind it (Mirza & Osindero 2014; item 93).

    Args:
        network: maps (n, latents + width of c) to what is generated. It is all there is, for instance for a page.
    """

    def __init__(self, network: nn.Module):
        super().__init__()
        self.network = network

    def forward(self, z: Tensor, c: Tensor) -> Tensor:
        """What the network makes of noise z (n, latents) under the conditions c (n, width).

        Raises:
            ValueError: if z or c is no matrix, or they have different numbers of rows.
        """
        _check_rows(z, c, "z")
        if z.dim() != 2:
            raise ValueError(f"z has shape {tuple(z.shape)}; noise is (n, latents)")
        return self.network(torch.cat([z, c], 1))


class ConditionalDiscriminator(nn.Module):
    """D(x, c): a network that sees the picture and the condition, and judges whether they are a real pair.

    Each number of c becomes a map of its own, the same at every place, beside the channels of the picture; the first
    convolution can then weigh what it sees by what was asked for. Rows without places, (n, features), get c at their
    end instead.

    Args:
        network: maps (n, channels + width of c, height, width), or (n, features + width of c), to logits (n, 1).
    """

    def __init__(self, network: nn.Module):
        super().__init__()
        self.network = network

    def forward(self, x: Tensor, c: Tensor) -> Tensor:
        """Logits of the pairs of x (n, channels, height, width) or (n, features) and c (n, width).

        Raises:
            ValueError: if c is no matrix, or has another number of rows than x.
        """
        _check_rows(x, c, "x")
        maps = c.reshape(*c.shape, *[1] * (x.dim() - 2)).expand(-1, -1, *x.shape[2:])
        return self.network(torch.cat([x, maps], 1))


def _check_rows(x: Tensor, c: Tensor, name: str) -> None:
    if c.dim() != 2 or x.dim() < 2 or len(x) != len(c):
        raise ValueError(
            f"{name} has shape {tuple(x.shape)} and c {tuple(c.shape)}; c has to be (n, width), one row for each of "
            f"{name}: class numbers become rows by one_hot(y, classes)"
        )


class ConditionalGANUpdate(GANUpdate):
    r"""A round of the game in which both players see the condition (Mirza & Osindero 2014, eq. 2; item 94).

    .. math:: \min_G \max_D \; \mathbb E_{x, c} \ln D(x, c) + \mathbb E_{z, c} \ln(1 - D(G(z, c), c))

    The real pairs (x, c) are those of the batch. The generated ones take their c from the same batch, so that pictures
    and conditions occur equally often on both sides, and only what they have to do with each other gives a pair away.

    Usage::

        update = ConditionalGANUpdate(generator, discriminator, lambda n: torch.randn(n, 32, generator=random))
        train(update, (images, one_hot(labels, 10)), epochs=5, batch_size=64, generator=random)

    Args:
        generator: maps noise and conditions to pictures, like :class:`ConditionalGenerator`.
        discriminator: maps pictures and conditions to logits or scores, like :class:`ConditionalDiscriminator`.
        noise: called with a number n; draws the noise for n pictures.
        mismatch: called with the conditions of a batch; makes wrong ones of them. The discriminator is then shown a
            third kind of pair, real pictures with wrong conditions, among those it is to refuse: half of them, as in
            Reed et al. (2016). :func:`of_a_neighbour` and :func:`one_of_a_neighbour` will do.
        options: those of :class:`~lecture_lib.gan.update.GANUpdate` except ``d_steps``, ``penalty`` and ``after``.
    """

    def __init__(
        self,
        generator: nn.Module,
        discriminator: nn.Module,
        noise: Callable[[int], Tensor],
        *,
        mismatch: Callable[[Tensor], Tensor] | None = None,
        **options,
    ):
        unfit = sorted({"d_steps", "penalty", "after"} & options.keys())
        if unfit:
            raise ValueError(f"{unfit[0]} is an option of GANUpdate that the conditional game does not know")
        super().__init__(generator, discriminator, noise, **options)
        self.mismatch = mismatch

    def __call__(self, real: Tensor, c: Tensor, progress: float) -> GANStep:
        """Play one round on real pictures (n, …) and what they show, c (n, width)."""
        fake = self.generator(self.noise(len(real)), c) if self.reuse else None
        d_loss, real_score, fake_score = self.discriminator_step(real, c, fake)
        g_loss = self.generator_step(c, fake)
        return GANStep(d_loss, g_loss, real_score, fake_score)

    def discriminator_step(self, real: Tensor, c: Tensor, fake: Tensor | None = None) -> tuple[Tensor, Tensor, Tensor]:
        """Let the discriminator learn from real pairs (x, c) and generated ones with the same c: loss, mean scores."""
        if fake is None:
            with torch.no_grad():
                fake = self.generator(self.noise(len(real)), c)
        real_scores, fake_scores = self.discriminator(real, c), self.discriminator(fake.detach(), c)
        refused = fake_scores
        if self.mismatch is not None:
            refused = torch.cat([fake_scores, self.discriminator(real, self.mismatch(c))])
        loss = descend(self.d_loss(real_scores, refused), self.d_parameters, self.d_optimiser)
        return loss, real_scores.detach().mean(), fake_scores.detach().mean()

    def generator_step(self, c: Tensor, fake: Tensor | None = None) -> Tensor:
        """Let the generator learn from what the discriminator says about pictures made for c: its loss."""
        if fake is None:
            fake = self.generator(self.noise(len(c)), c)
        return descend(self.g_loss(self.discriminator(fake, c)), self.g_parameters, self.g_optimiser)


def of_a_neighbour(c: Tensor) -> Tensor:
    """Wrong conditions: each example gets that of the one before it in the batch; c (n, width).

    Where two neighbours have the same one it is right after all, and D is misled: once in ten times with ten classes.
    """
    _check_conditions(c)
    return c.roll(1, 0)


def one_of_a_neighbour(c: Tensor, generator: torch.Generator) -> Tensor:
    """Conditions (n, width) with one number each, drawn at random, from the example before it in the batch.

    A picture that is to differ in many attributes at once is easily refused for the most conspicuous of them. This way
    each of them has to be checked.
    """
    _check_conditions(c)
    column = torch.randint(c.shape[1], (len(c),), generator=generator, device=c.device)
    return torch.where(F.one_hot(column, c.shape[1]).bool(), c.roll(1, 0), c)


def _check_conditions(c: Tensor) -> None:
    if c.dim() != 2 or not c.numel():
        raise ValueError(f"c has shape {tuple(c.shape)}; conditions are (n, width), not empty")
