"""Networks as the page computes with them: their numbers rounded to half precision."""

import copy

from torch import nn


def halved(module: nn.Module) -> nn.Module:
    """A copy on the CPU, in evaluation mode, its numbers rounded as they travel: what the page computes with."""
    return copy.deepcopy(module).cpu().half().float().eval()


def halved_parts(autoencoder: nn.Module) -> tuple[nn.Module, nn.Module]:
    """Copies of ``autoencoder.encoder`` and ``autoencoder.decoder``, each :func:`halved`.

    Raises:
        TypeError: if the autoencoder lacks one of them.
    """
    missing = [name for name in ("encoder", "decoder") if not isinstance(getattr(autoencoder, name, None), nn.Module)]
    if missing:
        raise TypeError(
            f"the autoencoder is a {type(autoencoder).__name__} without {' and '.join(missing)}; pass a "
            "lecture_lib.autoencoder.Autoencoder"
        )
    return tuple(halved(getattr(autoencoder, name)) for name in ("encoder", "decoder"))
