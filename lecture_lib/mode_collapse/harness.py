"""One harness for all methods: many GANs side by side, each with a seed of its own, in one matrix product.

A copy's weights, data and noise come from its own seed, so that it is the same run alone and in company.
"""

from collections.abc import Callable, Iterator, Sequence

import torch
from torch import Tensor
from torch.nn import functional as F

from lecture_lib import checks
from lecture_lib.mode_collapse.methods import Method
from lecture_lib.mode_collapse.players import SMALL, Critics, Makers, Networks
from lecture_lib.mode_collapse.targets import RING, Target
from lecture_lib.mode_collapse.unrolled import Descender, Rule, flatten, look_ahead, step

MEMORY, FORGOTTEN = 4096, 8  # old samples that replay keeps of each copy; and how many of them a step replaces
BLOCK = 2**19  # numbers drawn in one go for each copy


def play(
    method: Method,
    *,
    copies: int = 16,
    steps: int = 2000,
    target: Target = RING,
    generator: torch.Generator | None = None,
    seeds: Sequence[int] | None = None,
    watch: Callable[[int, Makers], None] | None = None,
    times: int | Sequence[int] = 30,
    networks: Networks = SMALL,
) -> Makers:
    """Train GANs side by side on a mixture in the plane.

    In a round the discriminator takes ``method.d_steps`` steps; with the batch of the last one the generator takes its
    step at the same time, against the discriminator as it was before, or as it would be ``method.k`` steps later.

    Args:
        method: losses, rates and tricks.
        copies: number of GANs.
        steps: of each generator.
        target: the data.
        generator: source of the seeds of the copies.
        seeds: these seeds instead, one for each copy.
        watch: called with the steps made so far and the generators, ``times`` times, evenly spread, or at the steps
            that ``times`` lists, where 0 is before the first.
        networks: sizes of both players.

    Returns:
        the generators, side by side.

    Raises:
        ValueError: if there is neither a generator nor seeds, if a number is below 1, or if packs do not divide the
            batch.
        FloatingPointError: if a training diverges.
    """
    checks.count(-(10**9), copies=copies)
    checks.count(-(10**9), steps=steps)
    if isinstance(times, int):
        checks.count(times=times)
    random = _sources(copies, generator, seeds)
    if steps < 1:
        raise ValueError(f"steps is {steps}; at least 1 has to be made")
    if networks.batch % method.packed:
        raise ValueError(f"packed is {method.packed}, which does not divide the batch of {networks.batch}")
    game = _Game(method, networks, random)
    watched = set(times) if not isinstance(times, int) else {round(steps * i / times) for i in range(1, times + 1)}
    if watch is not None and 0 in watched:
        watch(0, game.makers)
    for number, batch in zip(range(1, steps + 1), _draws(target, networks, method.d_steps, random)):
        game.round(*batch)
        if watch is not None and number in watched:
            watch(number, game.makers)
    if not all(checks.is_finite(values) for values in (game.critic.theta, *game.parameters)):
        raise FloatingPointError("a discriminator holds NaN or infinity: the training has diverged; lower the rates")
    return game.makers


class _Game:
    """Both players of all copies, and one round."""

    def __init__(self, method: Method, networks: Networks, random: list[torch.Generator]):
        self.method, self.copies = method, len(random)
        self.makers = Makers(networks, random)
        self.critics = Critics(networks, random, packed=method.packed, kernels=method.kernels, spectral=method.spectral)
        theta = flatten(self.critics.initial)
        self.critic = Descender(theta.requires_grad_(), torch.zeros_like(theta), torch.zeros_like(theta))
        self.d_rule = Rule(method.d_rate, method.betas)
        self.parameters = list(self.makers.parameters())
        self.g_optimiser = torch.optim.Adam(self.parameters, lr=method.g_rate, betas=method.betas, fused=True)
        self.means = [p.detach().clone() for p in (*self.parameters, self.critic.theta)]
        self.rounds, self.old = 0, None

    def round(self, real: Tensor, z: Tensor, chance: Tensor) -> None:
        """One round on data (d_steps, copies, n, 2), noise (d_steps, copies, n, latent) and numbers from 0 to 1."""
        self.rounds += 1
        for i in range(self.method.d_steps - 1):
            with torch.no_grad():
                fake = self._made(z[i])
            self.critic = self._discriminated(real[i], fake, chance[i])
        fake = self._made(z[-1])
        if self.method.k:
            objective, after = self._unrolled(real[-1], fake)
        else:
            after = self._discriminated(real[-1], fake.detach(), chance[-1])
            objective = self._g_loss(self.critic.theta, fake)
        gradients = torch.autograd.grad(objective, self.parameters)
        for p, own, gradient in zip(self.parameters, self._pulls(), gradients):
            p.grad = gradient if own is None else gradient + own
        self.g_optimiser.step()
        self.critic = after
        self._remember()

    def _made(self, z: Tensor) -> Tensor:
        return self.makers(z.flatten(0, 1)).view(self.copies, -1, 2)

    def _unrolled(self, real: Tensor, fake: Tensor) -> tuple[Tensor, Descender]:
        """What the generators minimise, and the discriminators after the first of the simulated steps, a real one."""
        self.critics.prepare(self.critic.theta)

        def loss(theta: Tensor, made: Tensor) -> Tensor:
            return self._d_loss(theta, real, made)

        method = self.method
        states = look_ahead(loss, self.critic, fake, self.d_rule, k=method.k, first_order=method.first_order)
        last = states[-1].theta
        return -loss(last, fake) if method.g_loss == "minimax" else self._g_loss(last, fake), states[1].detach()

    def _discriminated(self, real: Tensor, fake: Tensor, chance: Tensor) -> Descender:
        """The discriminators after one step more."""
        self.critics.prepare(self.critic.theta)
        theta, shown = self.critic.theta, self._mixed_with_old(fake, chance) if self.method.replay else fake
        loss = self._d_loss(theta, real, shown)
        if self.method.penalty:
            loss = loss + self.method.penalty * self._penalty(theta, real, fake, chance)
        (gradient,) = torch.autograd.grad(loss, theta)
        own = self._pulls()[-1]
        return step(self.critic, gradient if own is None else gradient + own, self.d_rule).detach()

    def _d_loss(self, theta: Tensor, real: Tensor, fake: Tensor) -> Tensor:
        """The sum over copies of what each discriminator minimises, see :mod:`lecture_lib.gan.losses`."""
        real_scores, fake_scores = self.critics(theta, real, fake)
        if self.method.g_loss == "critic":
            return self.copies * (fake_scores.mean() - real_scores.mean())
        certain, label = F.softplus(-real_scores).mean(), self.method.real_label
        if label != 1:
            certain = label * certain + (1 - label) * F.softplus(real_scores).mean()
        return self.copies * (certain + F.softplus(fake_scores).mean())

    def _g_loss(self, theta: Tensor, fake: Tensor) -> Tensor:
        """The sum over copies of what each generator minimises."""
        [scores] = self.critics(theta, fake)
        if self.method.g_loss == "critic":
            return -self.copies * scores.mean()
        if self.method.g_loss == "minimax":
            return -self.copies * F.softplus(scores).mean()
        return self.copies * F.softplus(-scores).mean()

    def _penalty(self, theta: Tensor, real: Tensor, fake: Tensor, chance: Tensor) -> Tensor:
        """The sum over copies of (slope − 1)² between data and samples, as in ``wasserstein.gradient_penalty``."""
        between = torch.lerp(fake, real, chance[..., None]).requires_grad_()
        [scores] = self.critics(theta, between)
        (slopes,) = torch.autograd.grad(scores.sum(), between, create_graph=True)
        return self.copies * (slopes.norm(dim=2) - 1).square().mean()

    def _mixed_with_old(self, fake: Tensor, chance: Tensor) -> Tensor:
        """A share of old samples in the place of the last ones; a few new ones go to where an old one was."""
        n, count = fake.shape[1], round(self.method.replay * fake.shape[1])
        if self.old is None:
            self.old = fake.repeat(1, -(-MEMORY // n), 1)[:, :MEMORY]
        picked = (chance * MEMORY).long().clamp(max=MEMORY - 1)[..., None].expand(-1, -1, 2)
        mixed = torch.cat([fake[:, : n - count], self.old.gather(1, picked[:, :count])], 1)
        self.old = self.old.scatter(1, picked[:, -FORGOTTEN:], fake[:, :FORGOTTEN])
        return mixed

    def _pulls(self) -> list[Tensor | None]:
        """Gradients of λ ‖θ − mean of θ over time‖² by each parameter of the generators, and by the critics' theta."""
        values, weight = (*self.parameters, self.critic.theta), 2 * self.method.history
        return [weight * (v.detach() - mean) if weight else None for v, mean in zip(values, self.means)]

    def _remember(self) -> None:
        if self.method.history:
            for mean, value in zip(self.means, (*self.parameters, self.critic.theta)):
                mean.lerp_(value.detach(), 1 / (self.rounds + 1))


def _sources(copies: int, generator: torch.Generator | None, seeds: Sequence[int] | None) -> list[torch.Generator]:
    """One source of randomness for each copy."""
    if seeds is None:
        if copies < 1 or generator is None:
            raise ValueError(f"copies is {copies} and generator {generator}; give at least 1 copy, and a generator")
        seeds = torch.randint(2**62, (copies,), generator=generator).tolist()
    elif not len(seeds):
        raise ValueError("seeds is empty; give one for each copy")
    return [torch.Generator().manual_seed(int(seed)) for seed in seeds]


def _draws(
    target: Target, networks: Networks, parts: int, random: list[torch.Generator]
) -> Iterator[tuple[Tensor, Tensor, Tensor]]:
    """Endless batches of data (parts, copies, n, 2), noise (parts, copies, n, latent) and chance (parts, copies, n)."""
    n = networks.batch
    rounds = max(1, min(64, BLOCK // (parts * n * networks.latent)))
    while True:
        drawn = []
        for own in random:
            which = torch.randint(len(target.centres), (rounds, parts, n), generator=own)
            around = torch.randn(rounds, parts, n, 2, generator=own)
            z = torch.randn(rounds, parts, n, networks.latent, generator=own)
            drawn.append(
                (target.centres[which] + target.sigma * around, z, torch.rand(rounds, parts, n, generator=own))
            )
        yield from zip(*(torch.stack(column, 2) for column in zip(*drawn)))
