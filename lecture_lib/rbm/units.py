"""Binary units: drawing them, and counting through their states."""

import torch
from torch import Tensor


def sample(probabilities: Tensor, generator: torch.Generator) -> Tensor:
    """Independent Bernoulli draws, as 0 and 1 in the dtype of ``probabilities``."""
    uniform = torch.rand(probabilities.shape, generator=generator, device=probabilities.device)
    return torch.lt(uniform, probabilities, out=uniform).to(probabilities.dtype)


def binary_states(n: int, start: int = 0, stop: int | None = None, **options) -> Tensor:
    """The states number ``start`` to ``stop`` of n binary units, shape (stop − start, n)."""
    number = torch.arange(start, 2**n if stop is None else stop, device=options.get("device"))
    return ((number[:, None] >> torch.arange(n, device=number.device)) & 1).to(**options)


def log_odds(mean: Tensor, n: int) -> Tensor:
    """Biases at which independent units have the given means, ln p/(1 − p), each unit seen once more on and off.

    A good start for visible biases (Hinton 2012, section 8.1), and a good base for annealed importance sampling.

    Args:
        mean: (units,) mean of the data; n: number of examples it was taken over.

    Raises:
        ValueError: if a mean is not from 0 to 1.
    """
    if not (mean.numel() and mean.min() >= 0 and mean.max() <= 1):  # written so that NaN fails as well
        raise ValueError("mean has to hold shares from 0 to 1, without NaN")
    return torch.logit((mean * n + 1) / (n + 2))
