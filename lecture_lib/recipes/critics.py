"""The slopes of many small critics, measured once for a widget: clipped, penalised, spectrally normalised (item 82)."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn.utils.parametrizations import spectral_norm

from lecture_lib import device, wasserstein
from lecture_lib.data import toy
from lecture_lib.networks import mlp
from lecture_lib.recipes.material import Result
from lecture_lib.scale import at_scale

CLIPS = tuple(10 ** (i / 4 - 3) for i in range(13))
DEPTHS = range(1, 9)
UNITS, POINTS, BATCH, SEEDS = 64, 4096, 128, 3


def clipped_critics(where: torch.device, checkpoint: Path | None) -> Result:
    """log₁₀ of the mean gradient norms of critics 2-64-…-64-1, layer by layer: medians over the seeds."""
    seeds, steps = range(at_scale(smoke=1, read=1, full=SEEDS)), at_scale(smoke=2, read=100, full=400)
    clipped = [[[clip(c, depth, s, steps, where) for s in seeds] for depth in DEPTHS] for c in CLIPS]
    penalised, normalised = (
        torch.stack([_median([one(depth, s, steps, where) for s in seeds]) for depth in DEPTHS])
        for one in (penalise, normalise)
    )
    random, trained, at_bound = (
        torch.stack([torch.stack([_median([run[i] for run in runs]) for runs in row]) for row in clipped])
        for i in range(3)
    )
    tensors = {"log_c": torch.tensor(CLIPS).log10(), "random": random, "trained": trained, "at_bound": at_bound}
    tensors |= {"penalised": penalised, "normalised": normalised}
    return tensors, {
        "data": {"source": "ring of eight Gaussians against one in the middle", "points": POINTS},
        "seed": list(seeds),
        "updates": steps,
        "measured": _slopes(tensors),
    }


def clip(c: float, depth: int, seed: int, steps: int, where: torch.device) -> tuple[Tensor, Tensor, Tensor]:
    """Gradient norms at weights ±c with signs drawn at random, and after training; the share of weights at ±c then."""
    generator, (real, fake) = device.generator(seed, where), points(where)
    critic = network(depth, generator)
    with torch.no_grad():
        for parameter in critic.parameters():
            parameter.copy_(c * (2.0 * (torch.rand(parameter.shape, generator=generator, device=where) < 0.5) - 1))
    random = measured(critic, real, fake)
    optimiser = torch.optim.RMSprop(critic.parameters(), lr=c / 50)  # 50 steps from 0 to c
    train(critic, optimiser, steps, generator, after=partial(wasserstein.clip_weights_, critic, c))
    weights = torch.cat([p.detach().flatten() for p in critic.parameters()])
    return random, measured(critic, real, fake), (weights.abs() > 0.999 * c).float().mean()


def penalise(depth: int, seed: int, steps: int, where: torch.device) -> Tensor:
    """Gradient norms after training with a gradient penalty of weight 10."""
    generator = device.generator(seed, where)
    critic = network(depth, generator)
    optimiser = torch.optim.Adam(critic.parameters(), lr=1e-3, betas=(0.5, 0.9))

    def penalty(real: Tensor, fake: Tensor) -> Tensor:
        return 10 * wasserstein.gradient_penalty(critic, real, fake, generator)

    train(critic, optimiser, steps, generator, penalty=penalty)
    return measured(critic, *points(where))


def normalise(depth: int, seed: int, steps: int, where: torch.device) -> Tensor:
    """Gradient norms after training with every weight matrix divided by its largest singular value."""
    generator = device.generator(seed, where)
    critic = network(depth, generator)
    with torch.random.fork_rng(devices=[]):  # PyTorch draws the start of the power iteration from its own generator
        torch.manual_seed(seed)
        for layer in critic[::2]:
            spectral_norm(layer)
    train(critic, torch.optim.Adam(critic.parameters(), lr=1e-3, betas=(0.5, 0.9)), steps, generator)
    return measured(critic.eval(), *points(where))


def network(depth: int, generator: torch.Generator) -> nn.Sequential:
    return mlp([2, *[UNITS] * depth, 1], activation=nn.ReLU, generator=generator)


def points(where: torch.device) -> tuple[Tensor, Tensor]:
    """What the critics tell apart: a ring of eight narrow Gaussians, and one Gaussian in its middle."""
    generator = torch.Generator().manual_seed(0)
    real = toy.ring(POINTS, sigma=0.05, generator=generator).x
    return real.to(where), 0.5 * torch.randn(POINTS, 2, generator=generator).to(where)


def train(
    critic: nn.Module,
    optimiser: torch.optim.Optimizer,
    steps: int,
    generator: torch.Generator,
    *,
    penalty: Callable[[Tensor, Tensor], Tensor] = lambda real, fake: 0.0,
    after: Callable[[], None] = lambda: None,
) -> None:
    """Wasserstein steps of the critic alone: both distributions stay as they are."""
    real, fake = points(generator.device)
    for _ in range(steps):
        rows = torch.randint(POINTS, (2, BATCH), generator=generator, device=generator.device)
        x, y = real[rows[0]], fake[rows[1]]
        optimiser.zero_grad()
        (wasserstein.critic_loss(critic(x), critic(y)) + penalty(x, y)).backward()
        optimiser.step()
        after()


def measured(critic: nn.Sequential, real: Tensor, fake: Tensor) -> Tensor:
    """log₁₀ of the norms from input to last hidden layer, and zeros where the deepest critic has more layers."""
    norms = wasserstein.layer_gradients(critic, torch.cat([real[:256], fake[:256]])).log10()
    return torch.cat([norms, norms.new_zeros(max(DEPTHS) + 1 - len(norms))]).cpu()


def _median(runs: list[Tensor]) -> Tensor:
    return torch.stack(runs).quantile(0.5, dim=0)


def _slopes(tensors: dict[str, Tensor]) -> dict:
    """What the card says: the slope of critics with four hidden layers."""
    four = DEPTHS.index(4)
    at = {f"c = {CLIPS[i]:g}": i for i in (4, 8, 12)}
    slopes = {
        f"{name}, {key}": f"{10 ** tensors[key][i, four, 0].item():.2g}"
        for name, i in at.items()
        for key in ("random", "trained")
    }
    return {
        "slope_of_four_hidden_layers": slopes
        | {k: f"{10 ** tensors[k][four, 0].item():.2g}" for k in ("penalised", "normalised")}
    }
