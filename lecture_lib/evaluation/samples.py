"""What every measure of two samples of features asks first."""

import torch
from torch import Tensor


def check_samples(at_least: int, why: str, **samples: Tensor) -> None:
    """Raise ValueError unless the samples, by the names of their arguments, are (n, width), of one width and finite.

    Args:
        at_least: examples that each sample has to have.
        why: the end of the message for a sample of fewer.
        samples: the tensors by name.
    """
    for name, features in samples.items():
        if features.dim() != 2 or not features.shape[1]:
            raise ValueError(f"{name} has shape {tuple(features.shape)}; features have to be (n, width)")
        if len(features) < at_least:
            raise ValueError(f"{name} has {len(features)} examples; {why}")
        check_finite(name, features)
    check_widths(**{name: features.shape[1] for name, features in samples.items()})


def check_widths(**widths: int) -> None:
    """Raise ValueError unless all widths, by the names of the arguments, are the same."""
    (first, width), *others = widths.items()
    for name, other in others:
        if other != width:
            raise ValueError(f"{first} is {width} wide and {name} {other}; both have to come from the same network")


def check_finite(name: str, values: Tensor) -> None:
    """Raise ValueError if a value is NaN or infinite."""
    if values.numel() and not torch.stack(values.detach().aminmax()).isfinite().all():  # NaN reaches both ends
        raise ValueError(f"{name} holds NaN or infinity; did the training diverge?")
