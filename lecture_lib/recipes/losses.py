"""Recipes that compare six losses at equal compute, see :mod:`lecture_lib.gan.contest`: what ships is tables.

A training that has ended is in the checkpoint, so that a killed recipe goes on with the next one.
"""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import torch
from safetensors.torch import load as load_safetensors
from safetensors.torch import save as save_safetensors
from torch import Tensor

from lecture_lib import device, distributed, networks
from lecture_lib.evaluation import features, frechet_distance
from lecture_lib.gan import contest
from lecture_lib.pretrained import write_atomically
from lecture_lib.recipes.material import ON_CPU, Result, card, digits, test_digits
from lecture_lib.scale import at_scale

NAMES = tuple(contest.CONTESTANTS)


class Finished:
    """What finished trainings found, tensors by name; with a file they survive a kill.

    Raises:
        ValueError: if the file holds trainings of another length, or there are several processes.
    """

    def __init__(self, checkpoint: Path | None, passes: int):
        if distributed.processes() > 1:
            raise ValueError("this recipe trains many networks one after the other: start it without torchrun")
        self.checkpoint, self.found = checkpoint, {"passes": torch.tensor(passes)}
        if checkpoint is not None and checkpoint.exists():
            self.found = load_safetensors(checkpoint.read_bytes())
            if int(self.found["passes"]) != passes:
                raise ValueError(
                    f"{checkpoint} holds trainings of {self.found['passes']} passes, not {passes}: delete it"
                )

    def get(self, name: str, training: Callable[[], Tensor]) -> Tensor:
        """What the training of this name found; it is run if it has not been yet."""
        if name not in self.found:
            self.found[name] = training()
            if self.checkpoint is not None:
                write_atomically(self.checkpoint, save_safetensors(self.found))
        return self.found[name]


# ------------------------------------------------------------------------------------------------------------- the ring

G_RATES = (3e-3, 1e-2, 3e-2, 1e-1)
D_RATES = (1e-4, 3e-4, 1e-3, 3e-3, 1e-2, 3e-2)
TRIED, FRESH = 2, 8  # seeds
FAR = 1000.0  # stands for any distance beyond: half precision ends at 65,504


def gan_losses_ring(where: torch.device, checkpoint: Path | None) -> Result:
    """Six losses on the ring of Gaussians, with every pair of rates, for a short and for a long training.

    The scores of each are (losses, 3, rates of G, rates of D, seeds), in the order of :class:`contest.Scores`. Chosen
    is the pair with the least mean distance; what it reaches with fresh seeds is the ``fresh`` (losses, 3, seeds).
    """
    lengths = {"short": at_scale(smoke=98, read=3500, full=12_000), "long": at_scale(smoke=147, read=7000, full=48_000)}
    finished = Finished(checkpoint, lengths["long"])
    pairs = torch.cartesian_prod(torch.tensor(G_RATES), torch.tensor(D_RATES)).repeat_interleave(TRIED, 0)
    shape = (3, len(G_RATES), len(D_RATES), TRIED)
    scores = {
        length: torch.stack(
            [finished.get(f"{name}, {length}", partial(_on_ring, name, pairs, passes, 0)).view(shape) for name in NAMES]
        )
        for length, passes in lengths.items()
    }
    best = {length: {name: _best(own) for name, own in zip(NAMES, table)} for length, table in scores.items()}
    again = {name: torch.tensor([best["long"][name]]).repeat(FRESH, 1) for name in NAMES}
    fresh = [finished.get(f"{name}, fresh", partial(_on_ring, name, again[name], lengths["long"], 1)) for name in NAMES]
    measured = {
        name: {f"rates_{length}": best[length][name] for length in lengths}
        | {score: round(value.mean().item(), 3) for score, value in zip(contest.Scores._fields, fresh[i])}
        for i, name in enumerate(NAMES)
    }
    ring = {"source": f"ring of 8 Gaussians, radius 2, sigma {contest.SIGMA:g}, drawn anew for every batch"}
    own = {"data": ring, "seed": 0, "passes": lengths, "measured": measured} | ON_CPU
    own |= {"rates_of_generator": G_RATES, "rates_of_discriminator": D_RATES, "seeds": {"tried": TRIED, "fresh": FRESH}}
    return {name: value.clamp(max=FAR) for name, value in (scores | {"fresh": torch.stack(fresh)}).items()}, own


def _on_ring(name: str, pairs: Tensor, passes: int, seed: int) -> Tensor:
    """The scores (3, copies) of one loss with pairs of rates (copies, 2)."""
    generator = torch.Generator().manual_seed(seed)
    makers = contest.train_on_ring(contest.CONTESTANTS[name], pairs.unbind(1), passes=passes, generator=generator)
    scores = contest.score(makers, len(pairs), generator)
    return torch.stack([score.float() for score in scores])


def _best(scores: Tensor) -> tuple[float, float]:
    """The rates of G and D with the least mean distance."""
    place = int(scores[2].mean(-1).argmin())
    return G_RATES[place // len(D_RATES)], D_RATES[place % len(D_RATES)]


# --------------------------------------------------------------------------------------------------------------- digits

LATENT, BATCH, SHOWN = 64, 32, 16
RATES = (1e-3, 3e-3, 1e-2)  # of both players
SEEDS = (0, 1, 2)
TRIAL_SEED = 99


def gan_losses_mnist(where: torch.device, checkpoint: Path | None) -> Result:
    """Six losses, three seeds each, on MNIST: Fréchet distances to the test images, and pictures of the first seed.

    Each loss takes the learning rate that did best in trials of a quarter of the compute, with a seed of their own.
    Discriminators have batch normalisation; the critic with a penalty does not, for it does not bear it.
    """
    images, x = digits(where)
    passes = at_scale(smoke=196, read=2000, full=10_000)
    finished, judge = Finished(checkpoint, passes), _judge(where)
    trials, found = torch.zeros(len(NAMES), len(RATES)), torch.zeros(len(NAMES), len(SEEDS), 2)
    pictures = torch.zeros(len(NAMES), SHOWN, 28, 28)
    for i, name in enumerate(NAMES):
        play = partial(_on_digits, contest.CONTESTANTS[name], x.view(-1, 1, 28, 28), judge)
        for j, rate in enumerate(RATES):
            trial = partial(play, rate, passes=passes // 4, seed=TRIAL_SEED)
            trials[i, j] = finished.get(f"{name}, trial at {rate:g}", trial)[0]
        best = RATES[trials[i].argmin()]
        for j, seed in enumerate(SEEDS):
            result = finished.get(f"{name}, seed {seed} at {best:g}", partial(play, best, passes=passes, seed=seed))
            found[i, j] = result[:2]
            if j == 0:
                pictures[i] = result[2:].view(SHOWN, 28, 28)
    tensors = {"distances": found[..., 0], "trials": trials, "pictures": pictures}
    own = {"seeds": list(SEEDS), "passes": passes, "batch_size": BATCH}
    rounds = {name: passes // contestant.passes for name, contestant in contest.CONTESTANTS.items()}
    return tensors, card(images, TRIAL_SEED, rounds, _of_digits(trials, found)) | own


def _on_digits(
    contestant: contest.Contestant,
    x: Tensor,
    judge: Callable[[Tensor], float],
    rate: float,
    *,
    passes: int,
    seed: int,
) -> Tensor:
    """The Fréchet distance that one training reaches, the CPU seconds it took, and the pixels of some pictures."""
    random = device.generator(seed, x.device)
    generator = networks.deconvolutional_generator(LATENT, generator=random)
    discriminator = networks.convolutional_discriminator(normalise=not contestant.penalty, generator=random)
    noise = partial(_noise, generator=random)
    update = contestant.update(generator, discriminator, noise, rates=(rate, rate), random=random)
    started, rounds = time.process_time(), passes // contestant.passes
    for number in range(rounds):
        contest.slow_down(update, number / rounds)
        batch = torch.randint(len(x), (contestant.d_steps * BATCH,), generator=random, device=x.device)
        update(x[batch], number / rounds)
    seconds = time.process_time() - started
    generator.eval()
    with torch.no_grad():
        made = torch.cat([generator(noise(1000)) for _ in range(at_scale(smoke=1, read=5, full=10))])
    return torch.cat([torch.tensor([judge(made), seconds]), made[:SHOWN].flatten().cpu()])


def _judge(where: torch.device) -> Callable[[Tensor], float]:
    """The Fréchet distance of pictures to the test images, on the features of the shipped classifier."""
    network = features.mnist().to(where)
    with torch.no_grad():
        real = network(test_digits(where))
    return torch.no_grad()(lambda made: frechet_distance(network(made), real))


def _of_digits(trials: Tensor, found: Tensor) -> dict:
    """Mean and standard deviation over the seeds, and what was tried before."""
    measured = {
        name: {
            "frechet_distance": round(found[i, :, 0].mean().item(), 1),
            "standard_deviation": round(found[i, :, 0].std().item(), 1),
            "learning_rate": RATES[trials[i].argmin()],
            "trials": {f"{rate:g}": round(trials[i, j].item(), 1) for j, rate in enumerate(RATES)},
            "cpu_seconds": round(found[i, :, 1].mean().item(), 1),
        }
        for i, name in enumerate(NAMES)
    }
    samples = at_scale(smoke=1, read=5, full=10) * 1000
    return measured | {"features": "features-mnist", "samples": f"{samples:,} against the test images"}


def _noise(n: int, generator: torch.Generator) -> Tensor:
    return torch.randn(n, LATENT, generator=generator, device=generator.device)
