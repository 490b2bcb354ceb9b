"""What every measure of two samples of features asks first."""

from collections.abc import Iterator

import torch
from torch import Tensor

TOGETHER = 1 << 20  # numbers of a sample that are in float64 at a time: 8 MB; more if that is less than a square


def parts(features: Tensor) -> Iterator[Tensor]:
    """A sample (n, width) in float64, a part (rows, width) at a time, so that no second copy of it is ever held."""
    width = features.shape[1]
    for part in features.detach().split(max(width, TOGETHER // width)):
        yield part.double()


def mean_of(features: Tensor) -> Tensor:
    """The mean of a sample, (width,) in float64."""
    return sum(part.sum(0) for part in parts(features)) / len(features)


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
