"""The shipped generators of a data set side by side, each as a function from a number to so many pictures.

>>> import torch
>>> from lecture_lib import zoo
>>> samplers = zoo.samplers("mnist")
>>> list(samplers)
['RBM', 'VAE', 'VAE, drawn pixels', 'GAN']
>>> samplers["GAN"](5, torch.Generator().manual_seed(0)).shape
torch.Size([5, 1, 28, 28])
"""

from collections.abc import Callable, Iterator
from functools import partial

import torch
from torch import Tensor, nn

from lecture_lib import checks, data, pretrained, vae
from lecture_lib.gan import shipped as shipped_gans
from lecture_lib.rbm import RBM, sample
from lecture_lib.vae import shipped as shipped_vaes

Sampler = Callable[[int, torch.Generator], Tensor]
CHAINS, BURN_IN, BETWEEN = 500, 1000, 100
AT_ONCE = 1000  # pictures that a network makes together
SHIPPED = {
    "mnist": ("rbm-mnist", shipped_vaes.digits, shipped_gans.digits),
    "fashion": ("rbm-fashion", shipped_vaes.garments, shipped_gans.garments),
}


def samplers(name: str) -> dict[str, Sampler]:
    """What draws pictures (n, 1, 28, 28) in [0, 1] when called with n and a generator, by kind of model.

    The keys: "RBM", see :func:`dreams`; "VAE", the means of pixels that the decoder makes of a draw from the prior,
    which is what papers show; "VAE, drawn pixels", black or white with these chances, which is what the model says
    pictures are; "GAN".

    Equal generators give equal pictures; equal for both keys of the VAE means the same latents. The work is done on the
    generator's device. No gradients are kept.

    Args:
        name: "mnist" or "fashion".

    Raises:
        ValueError: if the name is another; a sampler raises it if n is less than 1.
    """
    if name not in SHIPPED:
        raise ValueError(f"name is {name!r}; there are generators of {' and '.join(map(repr, SHIPPED))}")
    machine, autoencoder, generator = SHIPPED[name]
    model = autoencoder().requires_grad_(False).eval()
    return {
        "RBM": partial(dreams, RBM.from_tensors(pretrained.load(machine).tensors).requires_grad_(False)),
        "VAE": partial(_decoded, model),
        "VAE, drawn pixels": partial(_drawn, model),
        "GAN": partial(_generated, generator()),
    }


@torch.no_grad()
def dreams(machine: RBM, n: int, generator: torch.Generator, *, start: Tensor | None = None) -> Tensor:
    """Pictures (n, 1, 28, 28) from a machine of 784 visible units, by block Gibbs sampling in many chains at once.

    A chain takes ``BURN_IN`` steps before its first picture and ``BETWEEN`` steps between two pictures; up to
    ``CHAINS`` pictures come from as many independent chains. A picture is p(v = 1 | h), the grey that the last hidden
    states leave undecided.

    The chains do not forget their start in that time, so that what is drawn is not quite what the machine's
    distribution holds, and not for want of pictures: compare two starts before you blame the machine.

    Args:
        machine: the machine.
        n: number of pictures.
        generator: source of all randomness.
        start: (m, 784) visible states, for m chains; the default is coins, which know nothing of any picture.

    Raises:
        ValueError: if n is less than 1, or the machine has another number of visible units than the start, or 784.
    """
    machine = machine.to(generator.device)
    v = sample(torch.full((min(_checked(n), CHAINS), 784), 0.5, device=generator.device), generator)
    pictures = _walk(machine, v if start is None else start, generator)
    found, wanted = [], n
    while wanted > 0:
        found.append(next(pictures)[:wanted])
        wanted -= len(found[-1])
    return torch.cat(found).view(n, 1, 28, 28)


def _walk(machine: RBM, v: Tensor, generator: torch.Generator) -> Iterator[Tensor]:
    """Pictures (chains, pixels), first after the burn-in, then after some steps again and again."""
    steps = BURN_IN
    while True:
        for _ in range(steps):
            v = machine.gibbs_step(v, generator)
        yield machine.visible_probabilities(sample(machine.hidden_probabilities(v), generator))
        steps = BETWEEN


@torch.no_grad()
def _decoded(model: vae.VAE, n: int, generator: torch.Generator) -> Tensor:
    return _generated(nn.Sequential(model.decoder, nn.Sigmoid()), n, generator, latents=model.decoder[0].in_features)


def _drawn(model: vae.VAE, n: int, generator: torch.Generator) -> Tensor:
    return data.binarized(_decoded(model, n, generator), "sample", generator)


@torch.no_grad()
def _generated(network: nn.Module, n: int, generator: torch.Generator, *, latents: int = shipped_gans.LATENT) -> Tensor:
    z = torch.randn(_checked(n), latents, generator=generator, device=generator.device)
    network.to(generator.device)
    return torch.cat([network(part) for part in z.split(AT_ONCE)]).view(n, 1, 28, 28)


def _checked(n: int) -> int:
    checks.count(1, "ask for 1 picture or more", n=n)
    return n
