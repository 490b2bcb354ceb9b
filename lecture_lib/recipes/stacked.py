"""The recipe that counts modes on stacked MNIST: what looking ahead and packing do where there are 1000 of them.

A training that has ended is in the checkpoint, so that a killed recipe goes on with the next one.
"""

import time
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn

from lecture_lib import device
from lecture_lib.data import ImageData
from lecture_lib.data.stacked import stacks
from lecture_lib.evaluation import StackedModes, features, stacked_modes
from lecture_lib.gan import GANUpdate
from lecture_lib.gan.update import descend
from lecture_lib.mode_collapse import unrolled_generator_loss
from lecture_lib.networks import convolutional_discriminator, deconvolutional_generator
from lecture_lib.recipes.losses import Finished
from lecture_lib.recipes.material import Result, card, digits
from lecture_lib.scale import at_scale

LATENT, BATCH, RATE = 64, 64, 2e-4
WIDTH_OF_G, WIDTH_OF_D = 16, 4  # a discriminator of a quarter of the generator's maps, which invites collapse
SHOWN = 8


class Variant(NamedTuple):
    """A way to play: the generator looks ``k`` steps ahead, and the discriminator sees ``packed`` pictures at once."""

    k: int = 0
    packed: int = 1


VARIANTS = {
    "plain": Variant(),
    "unrolled 1": Variant(k=1),
    "unrolled 5": Variant(k=5),
    "unrolled 10": Variant(k=10),
    "packed 2": Variant(packed=2),
    "packed 4": Variant(packed=4),
}


def stacked_mnist(where: torch.device, checkpoint: Path | None) -> Result:
    """DCGANs on stacked MNIST, plain, unrolled and packed: modes of 1000, and KL(model ‖ data). Full scale: on a GPU.

    Modes are counted among 26,000 pictures of each, by the shipped classifier of digits. The networks are those of this
    book with colours, and not Metz et al.'s (2017) or PacGAN's (Lin et al. 2018); so orderings compare, numbers do not.
    """
    images, x = digits(where)
    material = ImageData(x.view(-1, 1, 28, 28), images.y[: len(x)].to(where), images.source)
    seeds, steps = range(at_scale(smoke=1, read=1, full=3)), at_scale(smoke=3, read=500, full=25_000)
    finished = Finished(checkpoint, steps)
    found = [
        [finished.get(f"{name}, {seed}", partial(_played, variant, material, steps, seed)) for seed in seeds]
        for name, variant in VARIANTS.items()
    ]
    table = torch.stack([torch.stack([one[:3] for one in row]) for row in found])  # (variants, seeds, 3)
    pictures = torch.stack([row[0][3:].view(SHOWN, 3, 28, 28) for row in found])
    real = stacked_modes(stacks(material, _samples(), device.generator(0, where)).x)
    tensors = {"modes": table[..., 0], "kl": table[..., 1], "pictures": pictures}
    own = {"seeds": list(seeds), "samples": _samples(), "batch_size": BATCH, "variants": list(VARIANTS)}
    return tensors, card(images, 0, steps, _measured(table, real)) | own


def _samples() -> int:
    return at_scale(smoke=300, read=2600, full=26_000)


def _measured(table: Tensor, real: StackedModes) -> dict:
    """Means and standard deviations over the seeds, and what real stacks get."""
    measured: dict[str, Any] = {"real digits": {"modes": real.modes, "kl": round(real.kl, 3)}}
    for name, row in zip(VARIANTS, table):
        measured[name] = {"modes": round(row[:, 0].mean().item(), 1), "kl": round(row[:, 1].mean().item(), 3)}
        if len(row) > 1:
            measured[name]["standard_deviation"] = [round(value, 2) for value in row[:, :2].std(0).tolist()]
        measured[name]["seconds"] = round(row[:, 2].mean().item(), 1)
    return measured


def _played(variant: Variant, material: ImageData, steps: int, seed: int) -> Tensor:
    """The modes and the divergence that one training reaches, the seconds it took, and the pixels of some pictures."""
    random = device.generator(seed, material.x.device)
    update = game(variant, random)
    started = time.monotonic()
    for number in range(steps):
        update(stacks(material, BATCH, random).x, number / steps)
    seconds = time.monotonic() - started
    made, judge = _made(update, _samples()), features.mnist().to(material.x.device)
    modes = stacked_modes(made, judge.classify)
    return torch.cat([torch.tensor([modes.modes, modes.kl, seconds]), made[:SHOWN].flatten().cpu()])


def game(variant: Variant, random: torch.Generator) -> "UpdateAhead":
    """The update of a variant, with new networks; all randomness comes from ``random``, on its device."""
    generator = deconvolutional_generator(LATENT, WIDTH_OF_G, colours=3, generator=random)
    discriminator = convolutional_discriminator(WIDTH_OF_D, colours=3 * variant.packed, generator=random)
    return UpdateAhead(
        generator,
        nn.Sequential(Pack(variant.packed), discriminator),
        lambda n: torch.randn(n, LATENT, generator=random, device=random.device),
        k=variant.k,
        learning_rate=RATE,
    )


class UpdateAhead(GANUpdate):
    """A :class:`~lecture_lib.gan.update.GANUpdate` whose generator looks k steps of the discriminator ahead.

    Args:
        k: simulated steps, see :func:`lecture_lib.mode_collapse.unrolled_generator_loss`; 0 is the plain update.
        arguments, options: those of the update.
    """

    def __init__(self, *arguments: Any, k: int, **options: Any):
        super().__init__(*arguments, **options)
        self.k, self.real = k, None

    def discriminator_step(self, real: Tensor, fake: Tensor | None = None) -> tuple[Tensor, Tensor, Tensor]:
        """The ordinary step; the real pictures are kept for the steps that the generator simulates."""
        self.real = real
        return super().discriminator_step(real, fake)

    def generator_step(self, n: int, fake: Tensor | None = None) -> Tensor:
        """Let the generator learn from what the discriminator will say in k steps."""
        if self.k == 0:
            return super().generator_step(n, fake)
        loss = unrolled_generator_loss(
            self.generator,
            self.discriminator,
            self.real,
            self.noise(n),
            k=self.k,
            optimiser=self.d_optimiser,
            d_loss=self.d_loss,
            g_loss=self.g_loss,
        )
        return descend(loss, self.g_parameters, self.g_optimiser)


class Pack(nn.Module):
    """Pictures (n, colours, height, width) to packs of m, (n / m, m · colours, height, width) (Lin et al. 2018).

    Args:
        m: pictures in a pack; it has to divide n.
    """

    def __init__(self, m: int):
        super().__init__()
        self.m = m

    def forward(self, x: Tensor) -> Tensor:
        """The packs.

        Raises:
            ValueError: if the batch cannot be divided into packs.
        """
        if len(x) % self.m:
            raise ValueError(f"a batch of {len(x)} cannot be divided into packs of {self.m}")
        return x.reshape(len(x) // self.m, self.m * x.shape[1], *x.shape[2:])


@torch.no_grad()
def _made(update: GANUpdate, n: int) -> Tensor:
    """n pictures of the generator, each by itself."""
    update.generator.eval()
    return torch.cat([update.generator(update.noise(min(1000, n - start))) for start in range(0, n, 1000)])
