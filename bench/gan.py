"""A GAN of DCGAN's kind: images per second of our update, beside a script in the manner of PyTorch's tutorial."""

from functools import partial

import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader, TensorDataset

from bench.measure import Plan, Row, floor, interleaved, memory, peer_name
from lecture_lib import data, networks
from lecture_lib.device import generator
from lecture_lib.gan import GANUpdate
from lecture_lib.training import train

BATCH, LATENT, RATE, BETAS = 64, 64, 2e-4, (0.5, 0.999)


def players() -> tuple[nn.Sequential, nn.Sequential]:
    """Generator and discriminator as in DCGAN, for images of 28 × 28 pixels."""
    g = generator(0)
    return networks.deconvolutional_generator(LATENT, generator=g), networks.convolutional_discriminator(generator=g)


def ours(x: Tensor, reuse: bool) -> None:
    """One pass of GANUpdate over images (n, 1, 28, 28)."""
    g = generator(1)
    adam = partial(torch.optim.Adam, betas=BETAS, fused=True)
    update = GANUpdate(
        *players(),
        lambda n: torch.randn(n, LATENT, generator=g),
        reuse=reuse,
        optimiser=adam,
        learning_rate=RATE,
    )
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
    """Images per CPU second, generated pictures seen by both players as in the tutorial, or new ones for each."""
    n = BATCH * plan.size(40, 2)
    x = data.mnist("train").x[:n].clone()
    works = [partial(ours, x, True), partial(ours, x, False), partial(tutorial, x)]
    times = interleaved(*works, runs=plan.runs)
    speeds = [[n / seconds for seconds in time.cpu] for time in times]
    needed = [memory(work) for work in works]
    what = f"GAN of DCGAN's kind, {n:,} digits in batches of {BATCH}"
    return [
        Row(
            name,
            f"{what}, {words}",
            "images / CPU s",
            speeds[i],
            speeds[2],
            peer_name("torch", "script like the DCGAN tutorial"),
            wall=times[i].wall,
            peer_wall=times[2].wall,
            memory=needed[i],
            peer_memory=needed[2],
            floor=BATCH / floor(networks.operations(partial(ours, x[:BATCH], i == 0))),
            more_is_better=True,
            note=note,
        )
        for i, (name, words, note) in enumerate(
            [
                ("gan", "both players see the same generated pictures", ""),
                ("gan-fresh", "new pictures for the generator", "a pass of the generator more than the peer makes"),
            ]
        )
    ]


ROWS = {"gan": updates}
