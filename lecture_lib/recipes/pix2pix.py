"""Recipes of pix2pix: bags from their contours, and what each part of its loss does."""

from functools import partial
from pathlib import Path

import torch
from torch import Tensor, nn

from lecture_lib import data, device, translation
from lecture_lib.networks import patch_discriminator, u_net
from lecture_lib.recipes import material
from lecture_lib.recipes.adversarial import AveragedGame
from lecture_lib.recipes.material import Result, as_shipped, card
from lecture_lib.scale import at_scale
from lecture_lib.translation import Pairs, Pix2PixUpdate, garment_distance, sharpness
from lecture_lib.translation.shipped import SIZE

SEED = 0
BAG = data.FASHION_CLASSES.index("Bag")
SIGMAS = (0.75, 1.0, 1.5)  # of Canny's smoothing, times the usual: who draws by hand chooses how much to draw
FUSED = partial(torch.optim.Adam, betas=(0.5, 0.999), fused=True)


def pix2pix_bags(where: torch.device, checkpoint: Path | None) -> Result:
    """Contours of bags to bags, 64 × 64; the bags are Fashion-MNIST's 28 × 28, enlarged.

    Each bag is there twice, once in a mirror; a third of the contours are of each of three degrees of detail.
    """
    generator = device.generator(SEED, where)
    images = material.require_all(data.fashion_mnist("train"))
    bags = translation.enlarged(images.x[images.y == BAG], SIZE)
    x, y = (tensor.to(where) for tensor in _many(bags, torch.Generator().manual_seed(SEED)))
    game = Pix2PixUpdate(
        u_net(size=SIZE, generator=generator),
        patch_discriminator(2, halvings=2, generator=generator),
        optimiser=FUSED,
        learning_rate=1e-3,
    )
    update = AveragedGame(game)
    history = material.train(
        update,
        (x, y),
        epochs=at_scale(smoke=1, read=1, full=5),
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
    """Distance to the true test bags, pixel by pixel and as a distribution; and what a perfect translator has."""
    x, y = (tensor.to(where) for tensor in translation.garment_pairs("bags", "test", size=SIZE))
    made = translated(network, x)
    half = len(y) // 2
    return {
        "l1": round((made - y).abs().mean().item(), 4),
        "l1_of_the_mean_training_bag": round((training.mean(0).to(where) - y).abs().mean().item(), 4),
        "frechet_distance": round(garment_distance(made, y), 2),
        "frechet_distance_between_halves_of_the_test_bags": round(garment_distance(y[:half], y[half:]), 2),
        "sharpness": round(sharpness(made) / sharpness(y), 3),
        "images": f"{len(y):,} test bags, contours by Canny with sigma {SIZE / 32:g}; distances at 28 × 28",
    }


@torch.no_grad()
def translated(network: nn.Module, x: Tensor) -> Tensor:
    """What the network makes of each of these pictures, by itself."""
    network.eval()
    return torch.cat([network(part) for part in x.split(100)])
