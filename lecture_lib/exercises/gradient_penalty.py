"""The wiring of the gradient penalty: where the slope is taken, whose norm it is, and what it reaches."""

from collections.abc import Callable

import torch
from torch import Tensor, nn

from lecture_lib.exercises.wiring import compare, passed, reaches, require


class Plane(nn.Module):
    """A mock critic: a linear function of two by two pixels whose slope is known; it writes down what it is shown."""

    def __init__(self, slope: float):
        super().__init__()
        self.weight = nn.Parameter(slope * torch.tensor([0.1, 0.5, 0.5, 0.7]))
        self.shown: list[Tensor] = []

    def forward(self, x: Tensor) -> Tensor:
        self.shown.append(x.detach())
        return x.flatten(1) @ self.weight


def check_gradient_penalty(function: Callable) -> None:
    """Is ``function(critic, real, fake, generator)`` the mean of (slope − 1)² at places between real and generated?

    Without the weight λ. The slope is the norm of the gradient with respect to one picture, over all its pixels; each
    pair has one place between them, drawn by chance.

    Args:
        function: the reader's; it returns a scalar.

    Raises:
        WrongWiring: with one sentence on what is wrong.
    """
    real, fake = torch.zeros(5, 1, 2, 2), torch.ones(5, 1, 2, 2)
    for slope in (3.0, 0.5):
        critic = Plane(slope)
        got = function(critic, real, fake, torch.Generator().manual_seed(0))
        require(bool(critic.shown), "your function has never asked the critic")
        _check_places(critic.shown)
        w = critic.weight.detach()
        slips = [
            (slope**2, "the 1 is missing: the slope is to be 1, not 0"),
            ((slope**2 - 1) ** 2, "you have taken the square of the norm: the slope is its root"),
            ((slope * 5**0.5 - 1) ** 2, "you have taken one norm over the whole batch: each picture has its own slope"),
            (
                (w.abs() - 1).square().mean(),
                "each pixel has been compared with 1: take the norm over the pixels of a picture first",
            ),
            (
                (slope / 5 - 1) ** 2,
                "the gradient has been averaged over the batch: differentiate the sum of the scores",
            ),
            (max(slope - 1, 0.0) ** 2, "slopes below 1 are not counted: this penalty is two-sided"),
            (slope - 1, "the square is missing: a slope below 1 would be a reward"),
            (5 * (slope - 1) ** 2, "you have summed over the batch: take the mean"),
        ]
        compare("your penalty", got, (slope - 1) ** 2, slips)
        require(
            reaches(got, critic.weight),
            "no gradient reaches the weights of the critic: take the slope with create_graph=True",
        )
    passed(function, "where the slope is taken, its norm, and the way back to the critic's weights")


def _check_places(shown: list[Tensor]) -> None:
    """All of them between 0, where the real pictures are, and 1, where the generated ones are."""
    places = torch.cat(shown).flatten(1)
    require(bool((places != 0).any()), "the slope is taken at the real pictures only: take it between both kinds")
    require(bool((places != 1).any()), "the slope is taken at the generated pictures only: take it between both kinds")
    require(
        bool(((places >= 0) & (places <= 1)).all()),
        "some places lie beyond the two pictures: epsilon is drawn evenly from 0 to 1",
    )
    require(
        bool((places == places[:, :1]).all()),
        "each pixel has an epsilon of its own, so that the places do not lie on the line between two pictures: draw "
        "one for each pair",
    )
    require(bool((places[0] != places[1:]).any()), "all pairs share one epsilon: draw one for each")
