"""On an NVIDIA GPU: how near updates come to its floor, what lower precision costs in exactness, whole recipes.

Without one it says so and measures nothing. None of these rows was measured when they were written; what they do is
tested on the CPU.
"""

import os
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import NamedTuple
from unittest import mock

import torch
from torch import Tensor, nn

from bench.measure import Plan, Row, Work
from lecture_lib import graphs, networks, recipes
from lecture_lib.device import float32_products, generator
from lecture_lib.gan import GANUpdate, discriminator_loss, generator_loss

LATENT, RECIPES = 64, ("rbm-mnist", "vae-mnist", "gan-mnist", "diffusion-mnist")


class Game(NamedTuple):
    """A GAN of DCGAN's kind on a device: its update, what the update changes, one batch, and its random numbers."""

    update: GANUpdate
    parts: dict
    batch: Tensor
    random: torch.Generator


class Peaks(NamedTuple):
    """The fastest product seen, in floating-point operations a second, and the fastest copy, in bytes a second."""

    product: float
    copy: float


def gpu(plan: Plan) -> list[Row]:
    """Rounds of a GAN against the GPU's floor, plain and recorded, and the exactness of lower precisions."""
    if not torch.cuda.is_available():
        print("  no GPU here")
        return []
    where = torch.device("cuda")
    batches = (64,) if plan.quick else (64, 512, 4096)
    return [row for batch in batches for row in rounds(where, batch, plan)] + exactness(where)


def whole_recipes(plan: Plan) -> list[Row]:
    """Minutes of recipes at scale full, into a folder that is thrown away."""
    if not torch.cuda.is_available():
        print("  no GPU here")
        return []
    rows = []
    for name in RECIPES:
        try:
            rows.append(recipe(name, torch.device("cuda"), "smoke" if plan.quick else "full"))
        except ValueError as error:  # at scale full, for example, without all the data
            print(f"  {name}: not measured: {error}")
    return rows


ROWS = {"gpu": gpu, "gpu-recipes": whole_recipes}


# --- speed ------------------------------------------------------------------------------------------------------------


def rounds(where: torch.device, batch: int, plan: Plan) -> list[Row]:
    """Seconds of a round beside the floor, plain and, where it can be, recorded as a CUDA graph."""
    with float32_products():
        this = game(where, batch)
        floor = floor_of(this, peaks(where))
        choice = graphs.faster(this.update, this.batch, parts=this.parts, generator=this.random)
        works = {"plain": this.update} | ({"recorded": choice.update} if choice.update is not this.update else {})
        rows = []
        for name, update in works.items():
            found = [seconds(partial(update, this.batch, 0.0), where, 20) for _ in range(plan.runs)]
            what = f"a round of a GAN of DCGAN's kind, batch {batch}, {name}"
            rows.append(Row(f"gpu-gan-{batch}-{name}", what, "s", found, floor=floor, note=choice.reason))
        return rows


def game(where: torch.device, batch: int) -> Game:
    """The game, with optimisers that a CUDA graph can hold if there is a GPU."""
    random = generator(0, where)
    maker = networks.deconvolutional_generator(LATENT, generator=random)
    judge = networks.convolutional_discriminator(generator=random)
    adam = partial(torch.optim.Adam, betas=(0.5, 0.999), fused=True, capturable=where.type == "cuda")
    noise = partial(_noise, generator=random)
    update = GANUpdate(maker, judge, noise, optimiser=adam, reuse=True)
    parts = {"generator": maker, "discriminator": judge, "update": update}
    return Game(update, parts, torch.rand(batch, 1, 28, 28, generator=random, device=where), random)


def _noise(n: int, generator: torch.Generator) -> Tensor:
    return torch.randn(n, LATENT, generator=generator, device=generator.device)


def floor_of(this: Game, best: Peaks) -> float:
    """Seconds of a round if its products, and the traffic that nothing avoids, were all there is.

    That traffic: the images, and of each parameter the value, the gradient and Adam's two moments, read and written.
    """
    flop = 1e9 * networks.operations(partial(this.update, this.batch, 0.0))
    parameters = sum(p.numel() for p in this.update.g_parameters + this.update.d_parameters)
    return flop / best.product + (8 * 4 * parameters + this.batch.nbytes) / best.copy


def peaks(where: torch.device, side: int = 8192, numbers: int = 1 << 28) -> Peaks:
    """Measured with a float32 product of two squares of this side, and a copy of so many numbers."""
    a, b = (torch.randn(side, side, device=where) for _ in range(2))
    source = torch.ones(numbers, device=where)
    target = torch.empty_like(source)
    product = min(seconds(lambda: a @ b, where) for _ in range(5))
    copy = min(seconds(lambda: target.copy_(source), where) for _ in range(5))
    return Peaks(2 * side**3 / product, 2 * source.nbytes / copy)


def seconds(work: Work, where: torch.device, times: int = 3) -> float:
    """Wall-clock seconds of one call, over several after a first one; the clock stops when the device has finished."""
    work()
    _wait(where)
    start = time.perf_counter()
    for _ in range(times):
        work()
    _wait(where)
    return (time.perf_counter() - start) / times


def _wait(where: torch.device) -> None:
    if where.type == "cuda":
        torch.cuda.synchronize(where)


# --- exactness --------------------------------------------------------------------------------------------------------


def exactness(where: torch.device, batch: int = 256) -> list[Row]:
    """How far the gradients of a round are from those in float64 on the CPU, and what a lower precision saves."""
    exact = on_cpu(gradients(torch.device("cpu"), torch.float64, batch)())
    rows = []
    for name, precision in PRECISIONS.items():
        work = gradients(where, torch.float32, batch, channels_last=name == "channels-last")
        with precision(where):
            error, spent = relative_error(on_cpu(work()), exact), seconds(work, where)
        what = f"gradients of both players, batch {batch}, {name}: distance to float64 on the CPU"
        rows.append(Row(f"gpu-exact-{name}", what, "of their norm", [error], note=f"{spent:.2g} s a pass"))
    return rows


def gradients(where: torch.device, dtype: torch.dtype, batch: int, *, channels_last: bool = False) -> Work:
    """A pass that returns those of both players' losses; weights and data are the same everywhere, and there before."""
    g = generator(0)
    maker = networks.deconvolutional_generator(LATENT, generator=g)
    judge = networks.convolutional_discriminator(generator=g)
    z, real = torch.randn(batch, LATENT, generator=g), torch.rand(batch, 1, 28, 28, generator=g)
    players = nn.ModuleList([maker, judge]).to(where, dtype)
    z, real = z.to(where, dtype), real.to(where, dtype)
    if channels_last:
        players, real = players.to(memory_format=torch.channels_last), real.to(memory_format=torch.channels_last)

    def work() -> list[Tensor]:
        fake = maker(z)
        d_loss, g_loss = discriminator_loss(judge(real), judge(fake.detach())), generator_loss(judge(fake))
        return [
            *torch.autograd.grad(d_loss, list(judge.parameters())),
            *torch.autograd.grad(g_loss, list(maker.parameters())),
        ]

    return work


def on_cpu(gradients: list[Tensor]) -> Tensor:
    """All of them in one vector, in float64."""
    return torch.cat([x.detach().cpu().double().flatten() for x in gradients])


def relative_error(found: Tensor, exact: Tensor) -> float:
    """‖found − exact‖ / ‖exact‖."""
    return ((found - exact).norm() / exact.norm()).item()


PRECISIONS = {
    "float32": lambda where: float32_products(),
    "channels-last": lambda where: float32_products(),
    "TF32": lambda where: float32_products(tf32=True),
    "bfloat16": lambda where: torch.autocast(where.type, torch.bfloat16),
}


# --- recipes ----------------------------------------------------------------------------------------------------------


def recipe(name: str, where: torch.device, scale: str) -> Row:
    """A whole recipe with its data and its judgement, into a folder that is thrown away.

    A checkpoint that a killed training of the same name and scale left is gone on with, as always, and the seconds say
    little then.
    """
    with tempfile.TemporaryDirectory() as folder, mock.patch.dict(os.environ, LECTURE_SCALE=scale):
        start = time.perf_counter()
        card = recipes.make(name, where=where, folder=Path(folder))
        spent = time.perf_counter() - start
    return Row(f"gpu-recipe-{name}", f"recipe {name}, scale {scale}", "s", [spent], note=str(card["measured"]))
