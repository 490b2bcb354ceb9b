"""Networks as the page computes with them: their numbers rounded as they travel."""

import copy

import torch
from torch import nn

from lecture_lib.widgets.export import quantised


def halved(module: nn.Module) -> nn.Module:
    """A copy on the CPU, in evaluation mode, its numbers rounded as they travel: what the page computes with."""
    return copy.deepcopy(module).cpu().half().float().eval()


@torch.no_grad()
def in_bytes(module: nn.Module) -> nn.Module:
    """The same where every weight travels in one byte: `export` with dtype="int8"."""
    rounded = halved(module)
    for parameter in rounded.parameters():
        if parameter.dim() > 1:
            numbers, scale = quantised(parameter)
            parameter.copy_(numbers.float() * scale.float().view(-1, *[1] * (parameter.dim() - 1)))
    return rounded


def parts(autoencoder: nn.Module) -> tuple[nn.Module, nn.Module]:
    """``autoencoder.encoder`` and ``autoencoder.decoder``.

    Raises:
        TypeError: if the autoencoder lacks one of them.
    """
    missing = [name for name in ("encoder", "decoder") if not isinstance(getattr(autoencoder, name, None), nn.Module)]
    if missing:
        raise TypeError(
            f"the network is a {type(autoencoder).__name__} without {' and '.join(missing)}; pass a model that has "
            "both, such as lecture_lib.autoencoder.Autoencoder or lecture_lib.vae.VAE"
        )
    return autoencoder.encoder, autoencoder.decoder
