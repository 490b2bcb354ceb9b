"""Where the computation happens: resolved once, then the tensors decide."""

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
    except (RuntimeError, AssertionError, NotImplementedError) as error:
        reason = str(error).splitlines()[0]
        raise ValueError(f"device {device!r} cannot be used on this machine ({reason}); use 'cpu' or 'auto'") from None
    return resolved


def generator(seed: int, device: str | torch.device = "cpu") -> torch.Generator:
    """A source of random numbers that depends on the seed alone."""
    return torch.Generator(device=device).manual_seed(seed)


@cache
def fast_dtype(device: torch.device) -> torch.dtype:
    """bfloat16 where the hardware multiplies it faster than float32, else float32.

    On a CPU that is a question of its instructions (AVX512-BF16 or AMX); without them bfloat16 is emulated, slowly.
    """
    if device.type == "cuda":
        return torch.bfloat16 if torch.cuda.is_bf16_supported(including_emulation=False) else torch.float32
    if device.type == "cpu" and _cpu_multiplies_bf16():
        return torch.bfloat16
    return torch.float32


def _cpu_multiplies_bf16() -> bool:
    capabilities = getattr(torch.cpu, "get_capabilities", dict)()
    return bool(capabilities.get("avx512_bf16") or capabilities.get("amx_bf16") or capabilities.get("bf16"))
