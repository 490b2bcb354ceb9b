"""Six losses for the same two networks, at equal compute: does the loss matter? (Lucic et al. 2018; item 83)

Compute is counted in *passes*: one batch going once through one network, forward or backward. A step of the
discriminator takes five (the generator forward; the discriminator forward and backward, for real and for fake), one of
the generator four. So for one round of a WGAN with penalty and its five steps of the critic, 49 passes, a plain GAN
plays five, 45 passes, and has moved its generator five times.

The rest is equal, too: networks, batches, what is to be learned, the pairs of learning rates that are tried, and their
fall to zero in a straight line. Each loss keeps what its authors gave it: optimiser, clipping, penalty, steps in a
round.

>>> {name: contestant.passes for name, contestant in CONTESTANTS.items()}
{'minimax': 9, 'non-saturating': 9, 'least squares': 9, 'hinge': 9, 'WGAN': 29, 'WGAN-GP': 49}
"""

import copy
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

import torch
from torch import Tensor, nn

from lecture_lib import checks, data, wasserstein
from lecture_lib.evaluation import mode_coverage
from lecture_lib.gan import losses
from lecture_lib.gan.update import ADAM, GANUpdate
from lecture_lib.networks import side_by_side

QUICK = partial(ADAM, fused=True)
LATENT, HIDDEN, BATCH, SIGMA = 8, 32, 64, 0.05
WATCHED = 500  # samples for a distance


@dataclass(frozen=True)
class Contestant:
    """A pair of losses with all that belongs to it.

    Args:
        d_loss, g_loss: what the players minimise, see :class:`lecture_lib.gan.update.GANUpdate`.
        optimiser: makes the optimiser of either player.
        d_steps: steps of the discriminator in a round.
        clip: bound on the critic's weights, or None.
        penalty: weight λ of the gradient penalty, or 0.
    """

    d_loss: Callable[[Tensor, Tensor], Tensor]
    g_loss: Callable[[Tensor], Tensor]
    optimiser: Callable[..., torch.optim.Optimizer] = QUICK
    d_steps: int = 1
    clip: float | None = None
    penalty: float = 0.0

    @property
    def passes(self) -> int:
        """Passes in a round; a penalty costs four more a step, forward, its slope, and backward through both."""
        return self.d_steps * (9 if self.penalty else 5) + 4

    def update(
        self,
        generator: nn.Module,
        discriminator: nn.Module,
        noise: Callable[[int], Tensor],
        *,
        rates: tuple[float | Tensor, float | Tensor],
        random: torch.Generator,
        copies: int | None = None,
    ) -> GANUpdate:
        """The rounds of this contestant, with the rates of generator and discriminator.

        With ``copies`` the networks are several :func:`lecture_lib.networks.side_by_side`, and rates are (copies,).
        """
        times = 1 if copies is None else copies  # the losses are means over the copies too; each is to feel its own
        return GANUpdate(
            generator,
            discriminator,
            noise,
            d_loss=lambda real, fake: times * self.d_loss(real, fake),
            g_loss=lambda fake: times * self.g_loss(fake),
            d_steps=self.d_steps,
            penalty=self._penalty(discriminator, times, random) if self.penalty else None,
            after=None if self.clip is None else partial(wasserstein.clip_weights_, discriminator, self.clip),
            optimiser=self.optimiser if copies is None else partial(EachItsOwnRate, self.optimiser),
            learning_rate=rates[0],
            d_learning_rate=rates[1],
        )

    def _penalty(self, critic: nn.Module, times: int, random: torch.Generator) -> Callable[[Tensor, Tensor], Tensor]:
        return lambda real, fake: times * self.penalty * wasserstein.gradient_penalty(critic, real, fake, random)


CONTESTANTS = {
    "minimax": Contestant(losses.discriminator_loss, partial(losses.generator_loss, kind="minimax")),
    "non-saturating": Contestant(losses.discriminator_loss, losses.generator_loss),
    "least squares": Contestant(losses.least_squares_discriminator_loss, losses.least_squares_generator_loss),
    "hinge": Contestant(losses.hinge_discriminator_loss, losses.hinge_generator_loss),
    "WGAN": Contestant(
        wasserstein.critic_loss, wasserstein.generator_loss, optimiser=torch.optim.RMSprop, d_steps=5, clip=0.01
    ),
    "WGAN-GP": Contestant(
        wasserstein.critic_loss,
        wasserstein.generator_loss,
        optimiser=partial(torch.optim.Adam, betas=(0.0, 0.9), fused=True),
        d_steps=5,
        penalty=10.0,
    ),
}


class EachItsOwnRate:
    """An optimiser for networks side by side, whose parameters are (copies, …): each copy has a learning rate.

    It is right for optimisers whose step is the rate times something that does not depend on the rate.

    Args:
        optimiser: called as ``optimiser(parameters, lr=1.0)``.
        parameters: tensors (copies, …, …).
        lr: (copies,) learning rates.

    Raises:
        ValueError: if the rates are not (copies,), or negative or not finite.
    """

    def __init__(self, optimiser: Callable[..., torch.optim.Optimizer], parameters: list[Tensor], lr: Tensor):
        checks.floating(lr=lr)
        if lr.dim() != 1 or any(len(p) != len(lr) for p in parameters):
            raise ValueError(f"lr has shape {tuple(lr.shape)}; it has to be (copies,), one rate for each network")
        checks.in_range(0, 1e30, lr=lr)
        self.inner = optimiser(parameters, lr=1.0)
        self.param_groups = [{"params": list(parameters), "lr": lr[:, None, None]}]

    def zero_grad(self) -> None:
        self.inner.zero_grad()

    @torch.no_grad()
    def step(self) -> None:
        """Go as far as each copy's rate says on the way that the optimiser would take at rate 1."""
        [group] = self.param_groups
        before = [p.clone() for p in group["params"]]
        self.inner.step()
        for p, start in zip(group["params"], before):
            p.copy_(torch.lerp(start, p, group["lr"].to(p)))


def slow_down(update: GANUpdate, progress: float) -> None:
    """Let both learning rates fall in a straight line, from what they were at first to zero at progress 1.

    Raises:
        ValueError: if progress is not from 0 to 1.
    """
    if not 0 <= progress <= 1:
        raise ValueError(f"progress is {progress}; a training goes from 0 to 1")
    for optimiser in (update.g_optimiser, update.d_optimiser):
        for group in optimiser.param_groups:
            group["lr"] = group.setdefault("initial_lr", group["lr"]) * (1 - progress)


# ------------------------------------------------------------------------------------------------------------- the ring


class Scores(NamedTuple):
    """How good GANs side by side are on the ring, each (copies,): the number of modes found and the share of samples of
    high quality, see :func:`lecture_lib.evaluation.modes.mode_coverage`; and the Wasserstein distance to the data."""

    modes: Tensor
    high_quality: Tensor
    distance: Tensor


class Track(NamedTuple):
    """A training as :func:`track` saw it: the rounds played, (times,); the losses of both players on fresh samples,
    without penalty; that of a discriminator that was let learn for longer; and the Wasserstein distance to the data,
    each (times, copies)."""

    rounds: Tensor
    d_loss: Tensor
    g_loss: Tensor
    patient_loss: Tensor
    distance: Tensor


def train_on_ring(
    contestant: Contestant,
    rates: tuple[Tensor, Tensor],
    *,
    passes: int,
    generator: torch.Generator,
    watch: Callable[[int, GANUpdate], None] | None = None,
    times: int = 30,
) -> nn.Sequential:
    """Train GANs on a ring of 8 Gaussians, radius 2 and σ = 0.05, one for each pair of rates, all at once.

    Generator 8-32-32-2, discriminator 2-32-32-1, ReLU, batches of 64. Pairs may repeat: every copy has its own weights,
    noise and data.

    Args:
        contestant: losses and rules.
        rates: learning rates of the generators and of the discriminators, (copies,) each.
        passes: compute for each GAN; it plays ``passes // contestant.passes`` rounds.
        generator: source of weights, noise and data.
        watch: called ``times`` times, evenly spread, with the rounds played so far and the update.

    Returns:
        the generators side by side, from noise (copies · n, 8) to points (copies · n, 2).

    Raises:
        ValueError: if rates are not two vectors of equal length, or passes do not suffice for one round.
    """
    checks.count(passes=passes)
    copies, rounds = _checked(rates), passes // contestant.passes
    if rounds < 1:
        raise ValueError(f"passes is {passes}; one round of this contestant takes {contestant.passes}")
    checks.count(times=times)
    makers = side_by_side(copies, (LATENT, HIDDEN, HIDDEN, 2), activation=nn.ReLU, generator=generator)
    judges = side_by_side(copies, (2, HIDDEN, HIDDEN, 1), activation=nn.ReLU, generator=generator)
    update = contestant.update(
        makers, judges, partial(_noise, generator=generator), rates=rates, random=generator, copies=copies
    )
    watched = {round(rounds * k / times) for k in range(1, times + 1)} if watch else set()
    for number in range(rounds):
        slow_down(update, number / rounds)
        update(_real(contestant.d_steps * copies * BATCH, generator), number / rounds)
        if number + 1 in watched:
            watch(number + 1, update)
    if not all(checks.is_finite(p) for p in makers.parameters()):
        raise FloatingPointError("a generator holds NaN or infinity: the training has diverged; lower the rates")
    return makers


@torch.no_grad()
def score(makers: nn.Sequential, copies: int, generator: torch.Generator, *, samples: int = 2000) -> Scores:
    """Judge generators side by side by ``samples`` samples of each, and their distance by a quarter of those."""
    checks.count(copies=copies)
    checks.count(4, samples=samples)
    made = makers(_noise(copies * samples, generator)).view(copies, samples, 2)
    centres = data.toy.ring(1, sigma=SIGMA).centres
    found = [mode_coverage(x, centres, SIGMA) for x in made]
    return Scores(
        torch.tensor([c.modes for c in found]),
        torch.tensor([c.high_quality for c in found]),
        _distances(made[:, : samples // 4], generator),
    )


def track(
    contestant: Contestant,
    rates: tuple[Tensor, Tensor],
    *,
    passes: int,
    generator: torch.Generator,
    times: int = 10,
    patience: int = 150,
) -> Track:
    """Train as :func:`train_on_ring`, and compare what the players report with how good the samples are.

    Each time a copy of the discriminators stays with the generators of that moment for ``patience`` steps more, and
    comes nearer to the best one. The training itself goes on as if nobody had looked.
    """
    copies, seen = _checked(rates), []
    checks.count(0, patience=patience)
    source = torch.Generator().manual_seed(generator.initial_seed() + 1)

    def losses_of(judges: nn.Module, real: Tensor, fake: Tensor) -> tuple[Tensor, Tensor]:
        scores = [judges(x).view(copies, -1) for x in (real, fake)]
        return torch.stack([contestant.d_loss(*pair) for pair in zip(*scores)]), torch.stack(
            [contestant.g_loss(own) for own in scores[1]]
        )

    def watch(rounds: int, update: GANUpdate) -> None:
        patient = contestant.update(
            update.generator,
            copy.deepcopy(update.discriminator),
            partial(_noise, generator=source),
            rates=rates,
            random=source,
            copies=copies,
        )
        for _ in range(patience):
            patient.discriminator_step(_real(copies * BATCH, source))
        with torch.no_grad():
            real, fake = _real(copies * WATCHED, source), update.generator(_noise(copies * WATCHED, source))
            d_loss, g_loss = losses_of(update.discriminator, real, fake)
            patient_loss, _ = losses_of(patient.discriminator, real, fake)
            distance = _distances(fake.view(copies, WATCHED, 2), source)
        seen.append((torch.tensor(rounds), d_loss, g_loss, patient_loss, distance))

    train_on_ring(contestant, rates, passes=passes, generator=generator, watch=watch, times=times)
    return Track(*(torch.stack(column) for column in zip(*seen)))


def _distances(made: Tensor, generator: torch.Generator) -> Tensor:
    """Wasserstein distances from samples (copies, n, 2) to as many fresh ones of the ring, (copies,)."""
    real = _real(made.shape[0] * made.shape[1], generator).view_as(made)
    return torch.stack([wasserstein.earth_movers_distance(x, y) for x, y in zip(made, real)])


def _noise(n: int, generator: torch.Generator) -> Tensor:
    return torch.randn(n, LATENT, generator=generator)


def _real(n: int, generator: torch.Generator) -> Tensor:
    return data.toy.ring(n, sigma=SIGMA, generator=generator).x


def _checked(rates: tuple[Tensor, Tensor]) -> int:
    g_rates, d_rates = rates
    if not (g_rates.is_floating_point() and d_rates.dtype == g_rates.dtype):
        raise TypeError(
            f"the rates are of types {g_rates.dtype} and {d_rates.dtype}; both have to be of one float type"
        )
    if g_rates.dim() != 1 or g_rates.shape != d_rates.shape or not len(g_rates):
        raise ValueError(
            f"the rates have shapes {tuple(g_rates.shape)} and {tuple(d_rates.shape)}; "
            "both have to be (copies,), one pair for each GAN"
        )
    checks.in_range(0, 1e30, rates=torch.stack(rates))
    return len(g_rates)
