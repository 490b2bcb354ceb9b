"""The linear autoencoder and what it has to do with principal components."""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from lecture_lib import checks


@dataclass(frozen=True)
class LinearAutoencoder:
    """``encoder`` (k, d), ``decoder`` (d, k), ``mean`` (d,), and ``error``: mean squared error, summed over pixels."""

    encoder: Tensor
    decoder: Tensor
    mean: Tensor
    error: float

    def __call__(self, x: Tensor) -> Tensor:
        """Reconstruct x (batch, d).

        Raises:
            ValueError: if x has another shape, holds NaN, or values too large for its dtype.
        """
        if x.dim() != 2 or x.shape[1] != len(self.mean):
            raise ValueError(f"x has shape {tuple(x.shape)}; it has to be (batch, {len(self.mean)})")
        x = x.to(self.mean)
        checks.finite(x=x)
        return checks.finite_result((x - self.mean) @ self.encoder.T @ self.decoder.T + self.mean, x=x)


def linear_autoencoder(x: Tensor, k: int, *, generator: torch.Generator, steps: int = 500) -> LinearAutoencoder:
    r"""Train z = A(x − m), x̂ = Bz + m on the squared error, from random weights (Baldi & Hornik 1989; item 34).

    The mean loss over all data depends on them through the covariance C alone, so no batch is ever drawn:

    .. math:: \mathbb E \lVert x - \hat x \rVert^2 = \operatorname{tr} C - 2 \operatorname{tr}(B A C)
              + \operatorname{tr}(B^\top B\, A C A^\top)

    It is minimised by L-BFGS: gradients only, nothing that knows about eigenvectors.

    Args:
        x: (n, d) data.
        k: number of code units, from 1 to d.
        generator: source of the initial weights.
        steps: at most so many iterations.

    Raises:
        ValueError: if x is no matrix, holds NaN, or k does not fit.
    """
    mean, covariance = _moments(x, k)
    checks.count(steps=steps)
    d = len(mean)
    A = (torch.randn(k, d, generator=generator, device=generator.device) / d**0.5).to(covariance).requires_grad_()
    B = (torch.randn(d, k, generator=generator, device=generator.device) / d**0.5).to(covariance).requires_grad_()
    optimiser = torch.optim.LBFGS(
        [A, B],
        max_iter=steps,
        tolerance_grad=1e-9,
        tolerance_change=1e-13,
        history_size=20,
        line_search_fn="strong_wolfe",
    )

    def loss() -> Tensor:
        optimiser.zero_grad()
        AC = A @ covariance
        value = covariance.trace() - 2 * (AC * B.T).sum() + ((B.T @ B) * (AC @ A.T)).sum()
        value.backward()
        return value

    optimiser.step(loss)
    return LinearAutoencoder(A.detach().to(x), B.detach().to(x), mean.to(x), loss().item())


def principal_components(x: Tensor, k: int) -> Tensor:
    """The k directions of largest variance as orthonormal rows (k, d), largest first.

    Raises:
        ValueError: if x is no matrix, holds NaN, or k does not fit.
    """
    _, covariance = _moments(x, k)
    return torch.linalg.eigh(covariance).eigenvectors[:, -k:].flip(1).T.to(x)


def principal_angles(A: Tensor, B: Tensor) -> Tensor:
    """Angles between the subspaces spanned by the columns of A (d, k) and B (d, m), in radians, smallest first.

    All zero if one subspace contains the other (Björck & Golub 1973). Small angles come from the sine, large ones from
    the cosine, because each loses its digits where the other keeps them.

    Raises:
        ValueError: if the two do not live in the same space, or the columns of one depend on each other.
    """
    if A.dim() != 2 or B.dim() != 2 or len(A) != len(B) or not A.numel() * B.numel():
        raise ValueError(
            f"A is {tuple(A.shape)} and B {tuple(B.shape)}; both have to be matrices with columns, equally long"
        )
    P, Q = (_orthonormal(M, name) for M, name in ((A, "A"), (B, "B")))
    if P.shape[1] < Q.shape[1]:
        P, Q = Q, P
    cosines = torch.linalg.svdvals(P.T @ Q).clamp(max=1)
    sines = torch.linalg.svdvals(Q - P @ (P.T @ Q)).clamp(max=1).flip(0)
    return torch.where(cosines > 0.5**0.5, torch.asin(sines), torch.acos(cosines))


def _orthonormal(M: Tensor, name: str) -> Tensor:
    if not M.isfinite().all():
        raise ValueError(f"{name} holds NaN or infinity")
    basis, triangle = torch.linalg.qr(F.normalize(M.double(), dim=0))  # so that lengths of columns play no part
    rounding = max(1e-12, 10 * torch.finfo(M.dtype if M.is_floating_point() else torch.float64).eps)
    if M.shape[1] > M.shape[0] or (triangle.diagonal().abs() <= rounding).any():
        raise ValueError(
            f"the columns of {name} {tuple(M.shape)} depend on each other; they span no {M.shape[1]} dimensions"
        )
    return basis


def _moments(x: Tensor, k: int) -> tuple[Tensor, Tensor]:
    """Mean and covariance in float64."""
    if x.dim() != 2 or len(x) < 2:
        raise ValueError(
            f"x has shape {tuple(x.shape)}; it has to be (n, d) with n ≥ 2: flatten images with x.flatten(1)"
        )
    checks.floating(x=x)
    checks.count(0, k=k)
    if not 1 <= k <= x.shape[1]:
        raise ValueError(f"k is {k}; with {x.shape[1]} inputs it has to be from 1 to {x.shape[1]}")
    checks.finite(x=x)
    mean = x.mean(0, dtype=torch.float64)
    centred = x - mean.to(x)
    return mean, checks.finite_result((centred.T @ centred).double() / len(x), x=x)
