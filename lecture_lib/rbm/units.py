"""Binary units: drawing them, and counting through their states."""

import torch
from torch import Tensor

from lecture_lib import checks

MOST_BITS = 62  # that the number of a state has


def sample(probabilities: Tensor, generator: torch.Generator) -> Tensor:
    """Independent Bernoulli draws, as 0 and 1 in the dtype of ``probabilities``, whose values are not looked at.

    Raises:
        TypeError: if the probabilities are not floating point.
    """
    checks.floating(probabilities=probabilities)
    if probabilities.device.type == "cpu":
        return _sample_on_cpu(probabilities.detach(), generator)
    uniform = torch.rand(probabilities.shape, generator=generator, device=probabilities.device)
    return torch.lt(uniform, probabilities, out=uniform).to(probabilities.dtype)


def _sample_on_cpu(p: Tensor, generator: torch.Generator) -> Tensor:
    """The same in 60 % of the time: u < p, where four of the uniform numbers u come out of one 64-bit integer.

    Each u has 16 bits of its own; 8 bits below them are drawn once for all. So each is uniform on the multiples of
    2⁻²⁴, like those of ``torch.rand``. Two of them depend on each other only where their own bits leave u < p open,
    which happens once in 65,536 times.
    """
    n = p.numel()
    integers = torch.empty(n // 4 + 1, dtype=torch.int64).random_(-(2**63), None, generator=generator)
    bits = integers.view(torch.int16)  # from −2¹⁵ to 2¹⁵ − 1: u = ½ + 2⁻¹⁶ own bits + shared bits
    shared = (bits[n].item() & 255) * 2.0**-24
    own = bits[:n].view(p.shape).to(torch.float32)
    return torch.sub(p, own, alpha=2.0**-16, out=own).gt_(0.5 + shared).to(p.dtype)


def binary_states(n: int, start: int = 0, stop: int | None = None, **options) -> Tensor:
    """The states number ``start`` to ``stop`` of n binary units, shape (stop − start, n).

    Raises:
        ValueError: if n is not from 1 to 62, or there are no states with these numbers.
    """
    checks.count(n=n)
    if n > MOST_BITS:
        raise ValueError(f"n is {n}; states of more than {MOST_BITS} units cannot be numbered")
    stop = 2**n if stop is None else stop
    if not 0 <= start <= stop <= 2**n:
        raise ValueError(f"start is {start} and stop {stop}; the states of n = {n} units have the numbers 0 to 2^{n}")
    number = torch.arange(start, stop, device=options.get("device"))
    return ((number[:, None] >> torch.arange(n, device=number.device)) & 1).to(**options)


def log_odds(mean: Tensor, n: int) -> Tensor:
    """Biases at which independent units have the given means, ln p/(1 − p), each unit seen once more on and off.

    A good start for visible biases (Hinton 2012, section 8.1), and a good base for annealed importance sampling.

    Args:
        mean: (units,) mean of the data; n: number of examples it was taken over.

    Raises:
        ValueError: if a mean is not from 0 to 1, or n is below 1.
    """
    checks.count(n=n)
    if not (mean.numel() and mean.min() >= 0 and mean.max() <= 1):  # written so that NaN fails as well
        raise ValueError("mean has to hold shares from 0 to 1, without NaN")
    return torch.logit((mean * n + 1) / (n + 2))
