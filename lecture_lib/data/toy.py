"""Small data sets whose truth is known exactly."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from lecture_lib import checks


def bars_and_stripes(size: int) -> Tensor:
    """All images of horizontal bars and all of vertical stripes, (2·2^size, 1, size, size), values 0 and 1.

    All-on and all-off are bars and stripes at once, so they stand there twice (MacKay 2003, section 43.3).

    Raises:
        ValueError: if ``size`` is not from 2 to 10.
    """
    _check_size(size)
    lines = (torch.arange(2**size)[:, None] >> torch.arange(size)) & 1
    bars = lines[:, :, None].expand(-1, size, size)
    return torch.cat([bars, bars.transpose(1, 2)])[:, None].float()


def bars_and_stripes_optimum(size: int) -> float:
    """The best mean log-likelihood any model can reach on :func:`bars_and_stripes`: minus its entropy, in nats.

    Raises:
        ValueError: if ``size`` is not from 2 to 10.
    """
    _check_size(size)
    n = 2 * 2**size
    return 2 / n * 2 * math.log(2 / n) + (n - 4) / n * math.log(1 / n)


def _check_size(size: int) -> None:
    if size not in range(2, 11):
        raise ValueError(f"size is {size}; bars and stripes are made for sizes from 2 to 10")


@dataclass(frozen=True, eq=False)
class Manifold:
    """Points of a bent sheet, and where each one lies on the sheet once it is flattened.

    The sheets of this module bend without stretching, and flattened they are rectangles. So the distance between two
    rows of ``t`` *is* the geodesic distance: the length of the shortest way that stays on the sheet.

    Attributes:
        x: the points in space, (n, 3).
        t: position along the bend, as arc length from one end, and height, (n, 2), in the units of ``x``.
    """

    x: Tensor
    t: Tensor


@dataclass(frozen=True, eq=False)
class Mixture:
    """Samples of a mixture of equal Gaussians in the plane, and the truth behind them.

    Attributes:
        x: the samples, (n, 2).
        component: which Gaussian each sample came from, (n,) int64, an index of ``centres``.
        centres: the means of the Gaussians, (modes, 2).
    """

    x: Tensor
    component: Tensor
    centres: Tensor


def swiss_roll(n: int, *, noise: float = 0.0, generator: torch.Generator | None = None) -> Manifold:
    """A sheet rolled up to a spiral: (θ cos θ, height, θ sin θ) with θ from 1.5π to 4.5π and height from 0 to 21.

    The same sheet as scikit-learn's ``make_swiss_roll``, 89.4 long and 21 high; here the points are spread evenly over
    its area (there, evenly over the angle). Neighbouring windings are 2π apart (Tenenbaum et al. 2000).

    Args:
        n: number of points.
        noise: standard deviation of the normal noise on each of the three coordinates; ``t`` stays without noise.
        generator: randomness; without it, seed 0.

    Raises:
        ValueError: for ``n`` below 1, or noise that is negative or not finite.
    """
    start, end = (spiral_length(torch.tensor(turns * math.pi, dtype=torch.float64)) for turns in (1.5, 4.5))
    generator = _checked(n, generator, noise=noise)
    t = _uniform(n, (float(end - start), 21.0), generator)
    angle = spiral_angle(t[:, 0] + float(start))
    x = torch.stack([angle * angle.cos(), t[:, 1], angle * angle.sin()], 1)
    return Manifold(_noisy(x, noise, generator), t.float())


def s_curve(n: int, *, noise: float = 0.0, generator: torch.Generator | None = None) -> Manifold:
    """A sheet bent to an S out of two arcs of radius 1, 3π long and 2 high, the points spread evenly over its area.

    The same sheet as scikit-learn's ``make_s_curve``. Arguments and errors are those of :func:`swiss_roll`.
    """
    generator = _checked(n, generator, noise=noise)
    t = _uniform(n, (3 * math.pi, 2.0), generator)
    angle = t[:, 0] - 1.5 * math.pi  # on circles of radius 1, arc length and angle are one
    x = torch.stack([angle.sin(), t[:, 1], angle.sign() * (angle.cos() - 1)], 1)
    return Manifold(_noisy(x, noise, generator), t.float())


def ring(
    n: int, *, modes: int = 8, radius: float = 2.0, sigma: float = 0.02, generator: torch.Generator | None = None
) -> Mixture:
    """Equal Gaussians on a circle around the origin, the first one at (radius, 0), the others in equal steps.

    "8 Gaussians" means different radii and widths in different papers; here it is radius 2 and ``sigma`` 0.02
    (Metz et al. 2017).

    Args:
        n: number of samples.
        modes: number of Gaussians.
        radius: distance of their means from the origin.
        sigma: standard deviation of each Gaussian, in both directions.
        generator: randomness; without it, seed 0.

    Raises:
        ValueError: for ``n`` or ``modes`` below 1, a radius that is not positive, or a negative ``sigma``.
    """
    checks.count(1, "a ring has at least 1", modes=modes)
    if not 0 < radius < math.inf:
        raise ValueError(f"radius is {radius}; it is a positive number")
    angle = 2 * math.pi / modes * torch.arange(modes, dtype=torch.float64)  # without 2π, which is 0 once more
    return _mixture(n, radius * torch.stack([angle.cos(), angle.sin()], 1), sigma, generator)


def grid(
    n: int, *, side: int = 5, spacing: float = 2.0, sigma: float = 0.05, generator: torch.Generator | None = None
) -> Mixture:
    """Equal Gaussians on a square grid of ``side`` × ``side`` means around the origin (Srivastava et al. 2017).

    Args:
        n: number of samples.
        side: number of Gaussians in a row, and of rows.
        spacing: distance between neighbouring means.
        sigma: standard deviation of each Gaussian, in both directions.
        generator: randomness; without it, seed 0.

    Raises:
        ValueError: for ``n`` or ``side`` below 1, a spacing that is not positive, or a negative ``sigma``.
    """
    checks.count(1, "a grid has at least 1 Gaussian in a row", side=side)
    if not 0 < spacing < math.inf:
        raise ValueError(f"spacing is {spacing}; it is a positive number")
    line = spacing * (torch.arange(side, dtype=torch.float64) - (side - 1) / 2)
    return _mixture(n, torch.cartesian_prod(line, line), sigma, generator)


def spiral_length(angle: Tensor) -> Tensor:
    """Length of the spiral (θ cos θ, θ sin θ) from θ = 0 to ``angle``: ½ (θ √(1 + θ²) + asinh θ).

    Raises:
        ValueError: if a value is not finite, or its square is beyond the dtype.
        TypeError: if the angles are not floating point.
    """
    checks.floating(angle=angle)
    return checks.finite_result(0.5 * (angle * (1 + angle**2).sqrt() + angle.asinh()), angle=angle)


def spiral_angle(length: Tensor) -> Tensor:
    """The inverse of :func:`spiral_length` for lengths ≥ 0, by Newton's method; give it float64.

    Raises:
        ValueError: if a length is negative or not finite.
        TypeError: if the lengths are not floating point.
    """
    checks.floating(length=length)
    checks.in_range(0, torch.finfo(length.dtype).max, length=length)
    angle = (2 * length).sqrt()  # too large everywhere, and the length is convex: the steps only ever come down
    for _ in range(6):
        angle = angle - (spiral_length(angle) - length) / (1 + angle**2).sqrt()
    return checks.finite_result(angle, length=length)


def _checked(n: int, generator: torch.Generator | None, **deviation: float) -> torch.Generator:
    """The generator to use, once the number of points and the one standard deviation are known to make sense."""
    checks.count(1, "at least 1 point can be drawn", n=n)
    [(name, value)] = deviation.items()
    if not 0 <= value < math.inf:
        raise ValueError(f"{name} is {value}; a standard deviation is 0 or a positive number")
    return generator or torch.Generator().manual_seed(0)


def _uniform(n: int, sides: tuple[float, float], generator: torch.Generator) -> Tensor:
    """Points spread evenly over a rectangle with one corner at the origin, (n, 2) float64."""
    unit = torch.rand(n, 2, dtype=torch.float64, generator=generator, device=generator.device)
    return unit * torch.tensor(sides, dtype=torch.float64, device=generator.device)


def _noisy(x: Tensor, noise: float, generator: torch.Generator) -> Tensor:
    noisy = x + noise * torch.randn(x.shape, generator=generator, device=x.device)
    if not checks.is_finite(noisy.float()):
        raise ValueError(
            f"a deviation (noise or sigma) of {noise} and points up to {x.abs().max():.3g}, from radius or "
            "spacing, leave float32: make them smaller"
        )
    return noisy.float()


def _mixture(n: int, centres: Tensor, sigma: float, generator: torch.Generator | None) -> Mixture:
    generator = _checked(n, generator, sigma=sigma)
    centres = centres.to(generator.device)
    component = torch.randint(len(centres), (n,), generator=generator, device=generator.device)
    return Mixture(_noisy(centres[component], sigma, generator), component, centres.float())
