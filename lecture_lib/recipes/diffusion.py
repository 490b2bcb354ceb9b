"""The recipe of the diffusion model: a network that guesses the noise in a digit, and draws by removing it."""

from functools import partial
from pathlib import Path

import torch
from torch import Tensor

from lecture_lib import device
from lecture_lib.diffusion import DigitDiffusion, TimeConditioned, from_unit, simple_loss
from lecture_lib.diffusion.trained import NAME, untrained
from lecture_lib.evaluation import frechet_distance, memorisation, precision_recall
from lecture_lib.recipes.material import Result, as_shipped, card, descend
from lecture_lib.recipes.subjects import DIGITS, judged
from lecture_lib.scale import at_scale

SEED = 0
TEST_SEED = 1  # of steps and noise at which the loss on test digits is measured
STEPS = 25  # of the pictures that are judged
NEIGHBOURS = 3  # of precision and recall


def diffusion_mnist(where: torch.device, checkpoint: Path | None) -> Result:
    """A diffusion model of grey MNIST by the simple loss, with pixels from −1 to 1 and 200 steps of a cosine."""
    generator, (images, x) = device.generator(SEED, where), DIGITS.train(where)
    model = untrained(generator=generator)
    network = model.predictor.network
    updates = descend(
        network,
        partial(simple_loss, model.predictor, model.schedule, generator=generator),
        from_unit(x.view(-1, 1, 28, 28)),
        epochs=at_scale(smoke=1, read=2, full=10),
        batch_size=64,
        learning_rate=3e-3,
        generator=generator,
        checkpoint=checkpoint,
        name=NAME,
        fused=True,
    )
    # Only now in the layout that a CPU works faster with: fused Adam takes tensors as they lie in memory, and what a
    # checkpoint brings back would lie in another order than the weights.
    half = as_shipped(network).to(memory_format=torch.channels_last)
    half = DigitDiffusion(TimeConditioned(half, model.schedule), model.schedule)
    return network.state_dict(), card(images, SEED, updates, _measured(half, x, generator))


@torch.no_grad()
def _measured(model: DigitDiffusion, x: Tensor, generator: torch.Generator) -> dict:
    """The loss on test digits, and how the pictures compare with these, with fewer steps as well."""
    test = DIGITS.test(x.device)
    loss_seed, pixels = device.generator(TEST_SEED, x.device), from_unit(test.view(-1, 1, 28, 28))
    losses = [simple_loss(model.predictor, model.schedule, part, loss_seed) for part in pixels.split(500)]
    fake = model.sample(at_scale(smoke=60, read=2000, full=10_000), generator, steps=STEPS).flatten(1)
    return {
        "test_loss": round(torch.stack(losses).mean().item(), 2),
        "unit_of_the_loss": "squared error of the noise, summed over 784 pixels; 784 for the guess 0",
        "steps": f"{STEPS}, without fresh noise",
        **judged(fake, DIGITS, x),
        **_neighbourhoods(fake, x, test),
        "by_steps": _by_steps(model, fake, test, generator),
    }


def _neighbourhoods(fake: Tensor, x: Tensor, test: Tensor) -> dict:
    """Precision and recall beside those of training digits, and a test for copies; on the classifier's features."""
    judge = DIGITS.judge().to(x.device)
    some = min(2000, len(fake))
    drawn, known, held_out = judge(fake[:some]), judge(x), judge(test[:some])
    found = {"generated": drawn, "training digits": known[:some]}
    both = {who: precision_recall(held_out, those, NEIGHBOURS) for who, those in found.items()}
    copies = memorisation(drawn, known, held_out)
    return {
        "precision_and_recall": {who: [round(part, 3) for part in pair] for who, pair in both.items()}
        | {"of": f"{some:,} and {len(held_out):,} of the test, k = {NEIGHBOURS}"},
        "closer_to_the_training_set_than_test_digits": {"share": round(copies.closer, 3), "z": round(copies.z, 1)},
    }


def _by_steps(model: DigitDiffusion, fake: Tensor, test: Tensor, generator: torch.Generator) -> dict:
    """The Fréchet distance with fewer steps, and with all of them and fresh noise; of equally many pictures each."""
    judge, some = DIGITS.judge().to(fake.device), min(at_scale(smoke=20, read=1000, full=1000), len(fake))
    real = judge(test[:some])
    ways = {"5": 5, "10": 10, "50": 50, f"all {model.schedule.steps}, with fresh noise": None}
    drawn = {name: model.sample(some, generator, steps=steps) for name, steps in ways.items()}
    drawn[str(STEPS)] = fake[:some]
    distances = {name: round(frechet_distance(judge(pictures), real), 2) for name, pictures in drawn.items()}
    return distances | {"images": f"{some:,} generated, {len(real):,} of the test"}
