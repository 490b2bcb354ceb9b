"""A GAN of DCGAN's kind: images per second of our update, beside a script in the manner of PyTorch's tutorial."""

from functools import partial

import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader, TensorDataset

from bench.measure import Plan, Row, floor, interleaved, memory, peer_name
from lecture_lib import data, networks
from lecture_lib.device import fast_dtype, generator
from lecture_lib.gan import GANUpdate
from lecture_lib.training import train

BATCH, LATENT, RATE, BETAS = 64, 64, 2e-4, (0.5, 0.999)


def players() -> tuple[nn.Sequential, nn.Sequential]:
    """Generator and discriminator as in DCGAN, for images of 28 × 28 pixels."""
    g = generator(0)
    return networks.deconvolutional_generator(LATENT, generator=g), networks.convolutional_discriminator(generator=g)


def ours(x: Tensor, reuse: bool, dtype: torch.dtype = torch.float32) -> None:
    """One pass of GANUpdate over images (n, 1, 28, 28), with products in the dtype."""
    g, both, short = generator(1), players(), dtype != torch.float32
    if short:  # colours innermost, as these convolutions like it
        x, *both = (part.to(memory_format=torch.channels_last) for part in (x, *both))
    adam = partial(torch.optim.Adam, betas=BETAS, fused=True)
    update = GANUpdate(
        *both,
        lambda n: torch.randn(n, LATENT, generator=g),
        reuse=reuse,
        optimiser=adam,
        learning_rate=RATE,
    )
    with torch.autocast("cpu", dtype, enabled=short):
        train(update, x, epochs=1, batch_size=BATCH, generator=g)


def tutorial(x: Tensor) -> None:
    """The same as a script in the manner of PyTorch's DCGAN tutorial: a DataLoader, D ends in a sigmoid, BCELoss."""
    netG, netD = players()  # noqa: N806 (the tutorial's names)
    netD.append(nn.Sigmoid())
    criterion = nn.BCELoss()
    optimizer_d = torch.optim.Adam(netD.parameters(), lr=RATE, betas=BETAS)
    optimizer_g = torch.optim.Adam(netG.parameters(), lr=RATE, betas=BETAS)
    losses_d, losses_g = [], []
    for (real,) in DataLoader(TensorDataset(x), batch_size=BATCH, shuffle=True, drop_last=True):
        netD.zero_grad()
        label = torch.full((len(real),), 1.0)
        loss_real = criterion(netD(real).view(-1), label)
        loss_real.backward()
        fake = netG(torch.randn(len(real), LATENT))
        label.fill_(0.0)
        loss_fake = criterion(netD(fake.detach()).view(-1), label)
        loss_fake.backward()
        optimizer_d.step()
        netG.zero_grad()
        label.fill_(1.0)
        loss_g = criterion(netD(fake).view(-1), label)
        loss_g.backward()
        optimizer_g.step()
        losses_d.append((loss_real + loss_fake).item())
        losses_g.append(loss_g.item())


def updates(plan: Plan) -> list[Row]:
    """Images per CPU second: both players see the same generated pictures as in the tutorial, or new ones each."""
    x, fast = data.mnist("train").x[: BATCH * plan.size(40, 2)].clone(), fast_dtype(torch.device("cpu"))
    ways = [
        ("gan", True, torch.float32, "both players see the same generated pictures", ""),
        ("gan-fresh", False, torch.float32, "new pictures for the generator", "a pass more than the peer makes"),
    ]
    if fast != torch.float32:
        words = f"the same generated pictures, products in {str(fast).removeprefix('torch.')}"
        ways.append(("gan-fast", True, fast, words, "the peer's are in float32"))
    works = [*(partial(ours, x, reuse, dtype) for _, reuse, dtype, _, _ in ways), partial(tutorial, x)]
    times = interleaved(*works, runs=plan.runs)
    speeds = [[len(x) / seconds for seconds in time.cpu] for time in times]
    needed = [memory(work) for work in works]
    return [
        Row(
            name,
            f"GAN of DCGAN's kind, {len(x):,} digits in batches of {BATCH}, {words}",
            "images / CPU s",
            speed,
            speeds[-1],
            peer_name("torch", "script like the DCGAN tutorial"),
            wall=time.wall,
            peer_wall=times[-1].wall,
            memory=rise,
            peer_memory=needed[-1],
            floor=BATCH / floor(networks.operations(partial(ours, x[:BATCH], reuse)), dtype=dtype),
            more_is_better=True,
            note=note,
        )
        for (name, reuse, dtype, words, note), speed, time, rise in zip(ways, speeds, times, needed)
    ]


ROWS = {"gan": updates}
