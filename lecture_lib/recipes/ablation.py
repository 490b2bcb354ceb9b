"""Recipe that breaks DCGAN's rules one by one, see :mod:`lecture_lib.gan.rules`: what ships is a table and pictures."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import torch
from torch import Tensor

from lecture_lib import device
from lecture_lib.evaluation import features, frechet_distance
from lecture_lib.gan.rules import LATENT, RULES, Rules
from lecture_lib.recipes.losses import Finished
from lecture_lib.recipes.material import Result, card, digits, test_digits
from lecture_lib.scale import at_scale

SEEDS = (0, 1)
BATCH, SHOWN = 32, 8
LARGEST = 60_000.0  # half precision ends at 65,504


def dcgan_ablation(where: torch.device, checkpoint: Path | None) -> Result:
    """All of DCGAN's rules, and each one broken, two seeds each: Fréchet distances of MNIST after equal updates.

    ``distances`` is (rules, seeds), ``pictures`` (rules, 8, 28, 28) of the first seed, in the order of ``RULES``.
    A training killed goes on with the seed that it was at.
    """
    images, x = digits(where)
    updates, judge = at_scale(smoke=2, read=200, full=1000), _judge(where)
    finished, found = Finished(checkpoint, updates), {}
    for seed in SEEDS:  # outermost: after the first one there is something to see of every rule
        for name, rules in RULES.items():
            play = partial(_played, rules, x.view(-1, 1, 28, 28), judge, updates, seed)
            found[name, seed] = finished.get(f"{name}, seed {seed}", play)
    table = torch.stack([torch.stack([found[name, seed][:2] for seed in SEEDS]) for name in RULES])
    pictures = torch.stack([found[name, SEEDS[0]][2:].view(SHOWN, 28, 28) for name in RULES])
    own = {
        "seeds": list(SEEDS),
        "batch_size": BATCH,
        "features": "features-mnist",
        "samples": f"{_samples():,} of each",
    }
    tensors = {"distances": table[..., 0].clamp(max=LARGEST), "pictures": pictures}
    return tensors, card(images, SEEDS[0], updates, _table(table)) | own


def _played(rules: Rules, x: Tensor, judge: Callable[[Tensor], float], updates: int, seed: int) -> Tensor:
    """The Fréchet distance that one training reaches, the CPU seconds it took, and the pixels of some pictures."""
    random = device.generator(seed, x.device)
    players = rules.players(random)
    noise = partial(_noise, random=random)
    update, started = rules.update(noise, players), time.process_time()
    for number in range(updates):
        batch = torch.randint(len(x), (BATCH,), generator=random, device=x.device)
        update(rules.scaled(x[batch]), number / updates)
    seconds = time.process_time() - started
    generator = players[0].eval()
    with torch.no_grad():
        made = torch.cat([rules.in_zero_one(generator(noise(500))) for _ in range(_samples() // 500)]).clamp(0, 1)
    return torch.cat([torch.tensor([judge(made), seconds]), made[:SHOWN].flatten().cpu()])


def _samples() -> int:
    return at_scale(smoke=500, read=2000, full=4000)


def _judge(where: torch.device) -> Callable[[Tensor], float]:
    """The Fréchet distance of pictures to as many test images, on the features of the shipped classifier."""
    network = features.mnist().to(where)
    with torch.no_grad():
        real = network(test_digits(where)[: _samples()])
    return torch.no_grad()(lambda made: frechet_distance(network(made), real))


def _noise(n: int, random: torch.Generator) -> Tensor:
    return torch.randn(n, LATENT, generator=random, device=random.device)


def _table(found: Tensor) -> dict:
    """Mean and standard deviation over the seeds, and every one of them; found is (rules, seeds, 2)."""
    return {
        name: {
            "frechet_distance": round(own[:, 0].mean().item(), 1),
            "standard_deviation": round(own[:, 0].std().item(), 1),
            "seeds": [round(value, 1) for value in own[:, 0].tolist()],
            "cpu_seconds": round(own[:, 1].mean().item(), 1),
        }
        for name, own in zip(RULES, found, strict=True)
    }
