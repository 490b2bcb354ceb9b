"""Recipes of pix2pix: bags from their contours, and what each part of its loss does."""

import time
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

import torch
from torch import Tensor, nn

from lecture_lib import data, device, translation
from lecture_lib.networks import patch_discriminator, u_net
from lecture_lib.recipes import material
from lecture_lib.recipes.adversarial import AveragedGame
from lecture_lib.recipes.losses import Finished
from lecture_lib.recipes.material import Result, as_shipped, card
from lecture_lib.scale import at_scale
from lecture_lib.translation import Pairs, Pix2PixUpdate, contour_f_score, garment_distance, sharpness
from lecture_lib.translation.shipped import SIZE

SEED = 0
BAG = data.FASHION_CLASSES.index("Bag")
MEMORY = 0.99  # of the averaged translator: of the first, useless ones nothing may be left after so few updates
SIGMAS = (0.75, 1.0, 1.5)  # of Canny's smoothing, times the usual: who draws by hand chooses how much to draw
FUSED = partial(torch.optim.Adam, betas=(0.5, 0.999), fused=True)
QUICK = torch.channels_last  # the same numbers in another order: three quarters of the time


def pix2pix_bags(where: torch.device, checkpoint: Path | None) -> Result:
    """Contours of bags to bags, 64 × 64; the bags are Fashion-MNIST's 28 × 28, enlarged.

    Each bag is there twice, once in a mirror; a third of the contours are of each of three degrees of detail.
    """
    generator = device.generator(SEED, where)
    images = material.require_all(data.fashion_mnist("train"))
    bags = translation.enlarged(images.x[images.y == BAG], SIZE)
    x, y = (tensor.to(where) for tensor in _many(bags, torch.Generator().manual_seed(SEED)))
    game = Pix2PixUpdate(
        u_net(size=SIZE, generator=generator).to(memory_format=QUICK),
        patch_discriminator(2, halvings=2, generator=generator).to(memory_format=QUICK),
        optimiser=FUSED,
        learning_rate=1e-3,
    )
    update = AveragedGame(game, MEMORY)
    history = material.train(
        update,
        (x, y),
        epochs=at_scale(smoke=1, read=1, full=3),
        batch_size=16,
        generator=generator,
        parts={"generator": game.generator, "discriminator": game.discriminator, "update": update},
        checkpoint=checkpoint,
        description="pix2pix-bags",
    )
    network = update.average.module
    kept = {name: t for name, t in network.state_dict().items() if not name.endswith("num_batches_tracked")}
    return kept, card(images, SEED, len(history), _judged(as_shipped(network), bags, where))


def _many(pictures: Tensor, generator: torch.Generator) -> Pairs:
    """The pictures and their mirror images in any order, a third of them with contours of each smoothing."""
    both = torch.cat([pictures, pictures.flip(-1)])[torch.randperm(2 * len(pictures), generator=generator)]
    both = both[: at_scale(smoke=320, read=None, full=None)]
    sigma = both.shape[-1] / 32
    parts = zip(both.chunk(len(SIGMAS)), SIGMAS)
    return Pairs(torch.cat([translation.contours(part, sigma=share * sigma) for part, share in parts]), both)


def _judged(network: nn.Module, training: Tensor, where: torch.device) -> dict:
    """Distance to the true test bags, pixel by pixel and as a distribution.

    The second can be less than that of other bags: what is compared has the very contours of the test bags.
    """
    x, y = (tensor.to(where) for tensor in translation.garment_pairs("bags", "test", size=SIZE))
    made = translated(network, x)
    return {
        "l1": round((made - y).abs().mean().item(), 4),
        "l1_of_the_mean_training_bag": round((training.mean(0).to(where) - y).abs().mean().item(), 4),
        "frechet_distance": round(garment_distance(made, y), 2),
        "frechet_distance_of_training_bags": round(garment_distance(training[: len(y)].to(where), y), 2),
        "sharpness": round(sharpness(made) / sharpness(y), 3),
        "images": f"{len(y):,} test bags, and as many of training; Canny, sigma {SIZE / 32:g}; distances at 28 × 28",
    }


@torch.no_grad()
def translated(network: nn.Module, x: Tensor) -> Tensor:
    """What the network makes of each of these pictures, by itself."""
    network.eval()
    return torch.cat([network(part) for part in x.split(100)])


# ------------------------------------------------------------------------------------------------- which part does what

LOSSES = {"L1": (100.0, 0.0), "GAN": (0.0, 1.0), "both": (100.0, 1.0)}  # weights of the distance and of the game
SEEDS = (0, 1, 2)
SHOWN, INVERTED = 8, 50  # test bags
MEASURES = ("l1", "frechet_distance", "sharpness", "cpu_seconds")
BACK = ("inverted", "trained")
BACK_MEASURES = ("f_score", "f_score_within_a_pixel", "l1", "cpu_seconds")


def pix2pix_ablation(where: torch.device, checkpoint: Path | None) -> Result:
    """The distance alone, the game alone, and both, with equally many updates, 32 × 32 (Isola et al. 2017, table 1).

    ``measured`` is (losses, seeds, measures) in the order of ``LOSSES``, ``SEEDS`` and ``MEASURES``; ``pictures`` is
    what the first seed makes of the first test bags, (losses, shown, 32, 32), below their ``contours`` and ``bags``.

    ``back`` (ways, seeds, measures) is about contours of bags, from the network that was trained with both parts and
    is inverted by descent on its input, and from one trained in that direction on the same pairs with as many
    updates: in the order of ``BACK`` and ``BACK_MEASURES``. ``back_pictures`` (ways, shown, 32, 32) are of the first
    seed.
    """
    images = material.require_all(data.fashion_mnist("train"))
    train, test = (
        Pairs(*(tensor.to(where) for tensor in translation.garment_pairs("bags", split))) for split in ("train", "test")
    )
    updates = at_scale(smoke=3, read=150, full=600)
    trained = cache(_trained)  # the translators to be inverted are those of "both"
    finished = Finished(checkpoint, updates)
    there = {name: partial(_there, trained, weights, train, test, updates) for name, weights in LOSSES.items()}
    measured, pictures = _over_seeds(finished, there, len(MEASURES))
    back, back_pictures = _over_seeds(
        finished, {"back": partial(_back, trained, train, test, updates)}, 2 * len(BACK_MEASURES)
    )
    tensors = {"measured": measured, "pictures": pictures}
    tensors |= {"back": back.view(-1, 2, len(BACK_MEASURES)).transpose(0, 1), "back_pictures": back_pictures}
    tensors |= {name: tensor[:SHOWN, 0].cpu() for name, tensor in zip(("contours", "bags"), test)}
    table = _table(measured, tuple(LOSSES), MEASURES) | {"back": _table(tensors["back"], BACK, BACK_MEASURES)}
    own = {"seeds": list(SEEDS), "batch_size": 16, "inverted": f"{INVERTED} test bags, {_steps()} steps of Adam"}
    return tensors, card(images, SEEDS[0], updates, table) | own


def _over_seeds(
    finished: Finished, trainings: dict[str, Callable[[int], tuple[Tensor, Tensor]]], measures: int
) -> tuple[Tensor, Tensor]:
    """What trainings find with every seed, (trainings, seeds, measures), and the pictures of the first seed."""
    found, pictures = [], []
    for name, training in trainings.items():
        of_seeds = [finished.get(f"{name}, seed {seed}", lambda t=training, s=seed: torch.cat(t(s))) for seed in SEEDS]
        found.append(torch.stack([result[:measures] for result in of_seeds]))
        pictures.append(of_seeds[0][measures:].view(-1, SHOWN, 32, 32))
    return torch.stack(found), torch.cat(pictures)


def _there(
    trained: Callable, weights: tuple[float, float], train: Pairs, test: Pairs, updates: int, seed: int
) -> tuple[Tensor, Tensor]:
    """What one training reaches on the test bags, in the order of ``MEASURES``, and the pixels of some pictures."""
    translator, seconds = trained(weights, train.contours, train.pictures, updates, seed)
    made, true = translated(translator, test.contours), test.pictures
    distances = [(made - true).abs().mean().item(), garment_distance(made, true), sharpness(made) / sharpness(true)]
    return torch.tensor([*distances, seconds]), made[:SHOWN].flatten().cpu()


def _back(trained: Callable, train: Pairs, test: Pairs, updates: int, seed: int) -> tuple[Tensor, Tensor]:
    """Contours of bags on two ways, in the order of ``BACK`` and ``BACK_MEASURES``, and the pixels of some."""
    there, _ = trained(LOSSES["both"], train.contours, train.pictures, updates, seed)
    back, seconds = trained(LOSSES["both"], train.pictures, train.contours, updates, seed)
    x, y = (tensor[:INVERTED] for tensor in test)
    started = time.process_time()
    inverted = translation.inverted(there.eval().requires_grad_(False), y, steps=_steps())
    found = {"inverted": (inverted, time.process_time() - started), "trained": (translated(back, y), seconds)}
    scores = [
        [*(contour_f_score(made, x, tolerance=near) for near in (0, 1)), (made - x).abs().mean().item(), spent]
        for made, spent in (found[name] for name in BACK)
    ]
    pictures = torch.stack([found[name][0][:SHOWN] for name in BACK])
    return torch.tensor(scores).flatten(), pictures.flatten().cpu()


def _steps() -> int:
    return at_scale(smoke=2, read=150, full=150)


def _trained(
    weights: tuple[float, float], come: Tensor, go: Tensor, updates: int, seed: int
) -> tuple[nn.Module, float]:
    """A translator from what comes to what goes, and the CPU seconds of its training."""
    random = device.generator(seed, come.device)
    translator = u_net(generator=random).to(memory_format=QUICK)
    discriminator = patch_discriminator(2, generator=random).to(memory_format=QUICK)
    l1, adversarial = weights
    game = Pix2PixUpdate(translator, discriminator, l1=l1, adversarial=adversarial, optimiser=FUSED, learning_rate=1e-3)
    started = time.process_time()
    for number in range(updates):
        batch = torch.randint(len(come), (16,), generator=random, device=random.device)
        game(come[batch], go[batch], number / updates)
    return translator, time.process_time() - started


def _table(measured: Tensor, rows: tuple[str, ...], measures: tuple[str, ...]) -> dict:
    """Mean and standard deviation over the seeds."""
    return {
        name: {
            measure: {
                "mean": round(measured[i, :, k].mean().item(), 4),
                "standard_deviation": round(measured[i, :, k].std().item(), 4),
            }
            for k, measure in enumerate(measures)
        }
        for i, name in enumerate(rows)
    }
