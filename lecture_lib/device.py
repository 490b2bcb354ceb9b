"""Where the computation happens: resolved once, then the tensors decide."""

import contextlib
import time
from collections.abc import Iterator
from functools import cache

import torch


@cache
def default_device() -> torch.device:
    """The fastest device that is there: an NVIDIA GPU, Apple's GPU, or the CPU."""
    if torch.cuda.is_available():
        return torch.device("cuda")
    if torch.backends.mps.is_available():
        return torch.device("mps")
    return torch.device("cpu")


def resolve(device: str | torch.device = "auto") -> torch.device:
    """Turn ``"auto"`` into the default device; anything else is checked for being there.

    Raises:
        ValueError: if the named device does not exist or is not available on this machine.
    """
    if device == "auto":
        return default_device()
    try:
        resolved = torch.device(device)
        torch.empty(0, device=resolved)
    except (RuntimeError, AssertionError, NotImplementedError, TypeError) as error:
        reason = str(error).splitlines()[0]
        raise ValueError(f"device {device!r} cannot be used on this machine ({reason}); use 'cpu' or 'auto'") from None
    return resolved


def generator(seed: int, device: str | torch.device = "cpu") -> torch.Generator:
    """A source of random numbers that depends on the seed alone.

    Raises:
        ValueError: if the seed is no whole number from 0 to 2⁶³ − 1.
    """
    if not (isinstance(seed, int) and 0 <= seed < 2**63):
        raise ValueError(f"seed is {seed!r}; it has to be a whole number from 0 to 2^63 - 1")
    return torch.Generator(device=device).manual_seed(seed)


@contextlib.contextmanager
def float32_products(*, tf32: bool = False) -> Iterator[None]:
    """Products and convolutions of a GPU in float32, or with the 10 bits of TF32, as cuDNN takes them by default."""
    matmul, cudnn = torch.backends.cuda.matmul, torch.backends.cudnn
    before = matmul.allow_tf32, cudnn.allow_tf32
    matmul.allow_tf32 = cudnn.allow_tf32 = tf32
    try:
        yield
    finally:
        matmul.allow_tf32, cudnn.allow_tf32 = before


@cache
def fast_dtype(device: torch.device) -> torch.dtype:
    """bfloat16 where this machine multiplies it faster than float32, else float32.

    Measured, because an instruction that exists is not always fast: some CPUs have AVX512-BF16 at half the speed of
    their float32. Takes a few milliseconds, once. On a GPU it is float32: a product of this size is over before a clock
    could tell.
    """
    if device.type == "cuda":
        return torch.float32
    return min((torch.float32, torch.bfloat16), key=lambda dtype: _seconds_of_product(device, dtype))


def _seconds_of_product(device: torch.device, dtype: torch.dtype) -> float:
    """The best of several matrix products of the size that an RBM on MNIST multiplies."""
    a, b = torch.ones(128, 784, device=device, dtype=dtype), torch.ones(784, 512, device=device, dtype=dtype)
    best = float("inf")
    for _ in range(10):
        start = time.perf_counter()
        (a @ b)[0, 0].item()  # reading one number waits for Apple's GPU to finish
        best = min(best, time.perf_counter() - start)
    return best
