"""Which of many pictures have a label, and how a training comes by them."""

import torch
from torch import Tensor

from lecture_lib import checks


def choose_balanced(y: Tensor, n: int, generator: torch.Generator) -> Tensor:
    """Places of n examples to be labelled, equally many of each class, drawn by chance.

    They come in rounds with one example of each class, so that from the same seed the first 20 of 100 are the 20 that
    would have been chosen: more labels mean those of before and others.

    >>> y = torch.arange(1000) % 10
    >>> y[choose_balanced(y, 20, torch.Generator().manual_seed(0))].bincount()
    tensor([2, 2, 2, 2, 2, 2, 2, 2, 2, 2])

    Args:
        y: classes of all examples, (examples,), integers from 0; the largest says how many classes there are.
        n: number of labels, a multiple of the number of classes.
        generator: source of the choice, a CPU generator.

    Returns:
        (n,) int64, each place once.

    Raises:
        ValueError: if n is no such multiple, or a class has too few examples.
    """
    if y.dim() != 1 or not len(y) or y.is_floating_point() or y.dtype == torch.bool:
        raise ValueError(f"y has shape {tuple(y.shape)} and type {y.dtype}; it has to be (examples,), of integers")
    checks.count(n=n)
    if y.min() < 0 or y.max() >= len(y):
        raise ValueError(f"y holds {y.min()} to {y.max()}; classes are numbers from 0, with examples of each")
    classes = int(y.max()) + 1
    if n < 1 or n % classes:
        raise ValueError(f"n is {n}; for equally many labels of {classes} classes it has to be a multiple of {classes}")
    fewest = int(y.bincount(minlength=classes).min())
    if fewest < n // classes:
        raise ValueError(f"n is {n}, {n // classes} labels of each class, but one class has only {fewest} examples")
    order = torch.randperm(len(y), generator=generator)
    shuffled = y.cpu()[order]
    return torch.stack([order[shuffled == k][: n // classes] for k in range(classes)], 1).flatten()


class Labelled:
    """The few pictures with labels, from which every step of a training takes some.

    Args:
        x: pictures (n, …).
        y: their classes, (n,).
        generator: source of the choice, on the pictures' device.

    Raises:
        ValueError: if there are none, or not equally many of both.
    """

    def __init__(self, x: Tensor, y: Tensor, generator: torch.Generator):
        if not x.dim() or not len(x) or y.shape != (len(x),):
            raise ValueError(f"x has shape {tuple(x.shape)} and y {tuple(y.shape)}; every picture needs its label")
        self.x, self.y, self.generator = x, y, generator

    def __len__(self) -> int:
        return len(self.y)

    def __call__(self, n: int) -> tuple[Tensor, Tensor]:
        """Pictures and labels of n examples, none of them twice; all of them if there are not so many."""
        checks.count(n=n)
        chosen = torch.randperm(len(self), generator=self.generator, device=self.generator.device)[:n]
        return self.x[chosen], self.y[chosen]
