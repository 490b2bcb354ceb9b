"""The toy data: sheets whose geodesic distances are known, and mixtures whose modes can be counted."""

from __future__ import annotations

import math
import re
from collections.abc import Callable

import pytest
import torch
from sklearn.datasets import make_s_curve, make_swiss_roll

from lecture_lib.data import toy


def seeded(seed: int) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def swiss_angle(x: torch.Tensor) -> torch.Tensor:
    return x[:, [0, 2]].norm(dim=1)


def test_swiss_roll_is_the_sheet_of_scikit_learn() -> None:
    x = toy.swiss_roll(500, generator=seeded(0)).x.double()
    angle = swiss_angle(x)
    torch.testing.assert_close(x[:, 0], angle * angle.cos(), atol=2e-5, rtol=0)
    torch.testing.assert_close(x[:, 2], angle * angle.sin(), atol=2e-5, rtol=0)
    theirs, their_angle = map(torch.from_numpy, make_swiss_roll(500, random_state=0))
    torch.testing.assert_close(swiss_angle(theirs), their_angle)  # so both mean the same by the angle
    many = toy.swiss_roll(20_000, generator=seeded(1)).x
    assert swiss_angle(many).min().item() == pytest.approx(1.5 * math.pi, abs=0.01)
    assert swiss_angle(many).max().item() == pytest.approx(4.5 * math.pi, abs=0.01)
    assert many[:, 1].min().item() == pytest.approx(0, abs=0.01)
    assert many[:, 1].max().item() == pytest.approx(21, abs=0.01)


def test_s_curve_is_the_sheet_of_scikit_learn() -> None:
    sheet = toy.s_curve(500, generator=seeded(0))
    theirs, their_angle = map(torch.from_numpy, make_s_curve(500, random_state=0))
    for x, angle in ((sheet.x.double(), sheet.t[:, 0].double() - 1.5 * math.pi), (theirs, their_angle)):
        torch.testing.assert_close(x[:, 0], angle.sin(), atol=2e-6, rtol=0)
        torch.testing.assert_close(x[:, 2], angle.sign() * (angle.cos() - 1), atol=2e-6, rtol=0)
    assert 0 <= sheet.t.min() and sheet.t[:, 0].max() <= 3 * math.pi and sheet.t[:, 1].max() <= 2
    torch.testing.assert_close(sheet.t[:, 1], sheet.x[:, 1])


@pytest.mark.parametrize("sheet, longest", [(toy.swiss_roll, 89.4195), (toy.s_curve, 3 * math.pi)])
def test_distances_in_t_are_lengths_of_ways_on_the_sheet(sheet: Callable, longest: float) -> None:
    """Many points in a row along the bend: the polygon through them is as long as the way between its ends."""
    points = sheet(20_000, generator=seeded(2))
    order = points.t[:, 0].argsort()
    bend, t = points.x[order][:, [0, 2]].double(), points.t[order, 0].double()
    steps = bend.diff(dim=0).norm(dim=1)
    assert steps.sum().item() == pytest.approx((t[-1] - t[0]).item(), rel=1e-5)
    torch.testing.assert_close(steps, t.diff(), atol=2e-5, rtol=0)
    assert points.t[:, 0].max().item() == pytest.approx(longest, rel=1e-3)
    assert (points.x[order[0]] - points.x[order[-1]])[[0, 2]].norm() < longest / 2  # through the air it is shorter


@pytest.mark.parametrize("sheet", [toy.swiss_roll, toy.s_curve])
def test_points_are_spread_evenly_over_the_area(sheet: Callable) -> None:
    t = sheet(40_000, generator=seeded(3)).t
    unit = t / t.max(0).values
    cells = (unit * 4).long().clamp(max=3)
    counts = (cells[:, 0] * 4 + cells[:, 1]).bincount(minlength=16).double()
    assert ((counts - 2500) ** 2 / 2500).sum() < 37.7  # chi-square, 15 degrees of freedom: 1 in 1000 is larger


@pytest.mark.parametrize("sheet", [toy.swiss_roll, toy.s_curve])
def test_noise_moves_the_points_in_space_and_not_on_the_sheet(sheet: Callable) -> None:
    clean, noisy = sheet(20_000, generator=seeded(4)), sheet(20_000, noise=0.3, generator=seeded(4))
    assert torch.equal(clean.t, noisy.t)
    torch.testing.assert_close((noisy.x - clean.x).std(0), torch.full((3,), 0.3), atol=0.006, rtol=0)


def test_spiral_length_and_angle_are_inverse() -> None:
    angle = torch.linspace(0.01, 20, 200, dtype=torch.float64)
    torch.testing.assert_close(toy.spiral_angle(toy.spiral_length(angle)), angle, atol=1e-12, rtol=0)
    angle.requires_grad_()
    (speed,) = torch.autograd.grad(toy.spiral_length(angle).sum(), angle)
    torch.testing.assert_close(speed, (1 + angle.detach() ** 2).sqrt())


@pytest.mark.parametrize("modes", [1, 2, 8, 25])
def test_a_ring_has_as_many_distinct_modes_as_asked_for(modes: int) -> None:
    """With linspace(0, 2π, modes), the first and the last one would be the same place."""
    centres = toy.ring(10, modes=modes, radius=3.0).centres
    assert centres.shape == (modes, 2)
    torch.testing.assert_close(centres.norm(dim=1), torch.full((modes,), 3.0))
    assert centres[0].tolist() == [3, 0]
    if modes > 1:  # every one has its nearest neighbours at the length of the polygon's side
        nearest = (torch.cdist(centres, centres) + 9 * torch.eye(modes)).min(1).values
        torch.testing.assert_close(nearest, torch.full((modes,), 6 * math.sin(math.pi / modes)))


def test_the_second_of_eight_modes_is_at_45_degrees() -> None:
    torch.testing.assert_close(toy.ring(1).centres[1], torch.tensor([2.0, 2.0]) / 2**0.5)
    assert torch.atan2(*toy.ring(1).centres.flip(1).T)[2].item() == pytest.approx(math.pi / 2)


def test_a_grid_is_centred_and_evenly_spaced() -> None:
    centres = toy.grid(10).centres
    wanted = {(a, b) for a in (-4, -2, 0, 2, 4) for b in (-4, -2, 0, 2, 4)}
    assert len(centres) == 25 and {tuple(centre) for centre in centres.tolist()} == wanted
    assert sorted(toy.grid(1, side=2, spacing=3.0).centres.tolist()) == [
        [-1.5, -1.5],
        [-1.5, 1.5],
        [1.5, -1.5],
        [1.5, 1.5],
    ]


@pytest.mark.parametrize("mixture, modes, sigma", [(toy.ring, 8, 0.02), (toy.grid, 25, 0.05)])
def test_samples_come_evenly_and_normally_from_the_modes(mixture: Callable, modes: int, sigma: float) -> None:
    drawn = mixture(50_000, generator=seeded(5))
    counts = drawn.component.bincount(minlength=modes).double()
    assert len(counts) == modes and drawn.component.dtype == torch.int64
    expected = 50_000 / modes
    assert ((counts - expected) ** 2 / expected).sum() < {8: 24.3, 25: 51.2}[modes]  # 1 in 1000 is larger
    away = drawn.x - drawn.centres[drawn.component]
    torch.testing.assert_close(away.std(0), torch.full((2,), sigma), atol=0, rtol=0.02)
    torch.testing.assert_close(away.mean(0), torch.zeros(2), atol=sigma / 50, rtol=0)
    within = (away.norm(dim=1) < 3 * sigma).double().mean().item()
    assert within == pytest.approx(1 - math.exp(-4.5), abs=0.002)  # the perfect model's share of good samples


@pytest.mark.parametrize("draw", [toy.swiss_roll, toy.s_curve, toy.ring, toy.grid])
def test_the_generator_decides(draw: Callable) -> None:
    one, same, other = draw(50, generator=seeded(1)), draw(50, generator=seeded(1)), draw(50, generator=seeded(2))
    assert torch.equal(one.x, same.x) and not torch.equal(one.x, other.x)
    torch.manual_seed(1)
    first = draw(50)
    torch.manual_seed(2)
    assert torch.equal(first.x, draw(50).x) and torch.equal(first.x, draw(50, generator=seeded(0)).x)
    assert one.x.dtype == torch.float32 and len(one.x) == 50


@pytest.mark.parametrize(
    "call, message",
    [
        (lambda: toy.swiss_roll(0), "n is 0; at least 1 point can be drawn"),
        (lambda: toy.s_curve(-3), "n is -3; "),
        (lambda: toy.ring(0), "n is 0; "),
        (lambda: toy.grid(0), "n is 0; "),
        (lambda: toy.swiss_roll(5, noise=-0.1), "noise is -0.1; a standard deviation is 0 or a positive number"),
        (lambda: toy.s_curve(5, noise=math.nan), "noise is nan; "),
        (lambda: toy.ring(5, sigma=-1.0), "sigma is -1.0; "),
        (lambda: toy.grid(5, sigma=math.inf), "sigma is inf; "),
        (lambda: toy.ring(5, modes=0), "modes is 0; a ring has at least 1"),
        (lambda: toy.ring(5, radius=0.0), "radius is 0.0; it is a positive number"),
        (lambda: toy.grid(5, side=0), "side is 0; "),
        (lambda: toy.grid(5, spacing=-2.0), "spacing is -2.0; it is a positive number"),
    ],
)
def test_wrong_arguments_are_explained(call: Callable, message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        call()
