"""Minibatch discrimination: a discriminator that sees how alike the members of a batch are (item 126)."""

import math

import torch
from torch import Tensor, nn

from lecture_lib import checks


class MinibatchDiscrimination(nn.Module):
    r"""Puts behind the features of each example how close those of the others in its batch are (Salimans et al. 2016).

    A tensor T makes a matrix M of each row f of features, and rows are compared in each row b of the matrices, their
    section 3.2:

    .. math:: o(x_i)_b = \sum_{j \ne i} \exp(-\lVert M_{i,b} - M_{j,b} \rVert_1), \qquad M_i = f(x_i) T

    Their sum includes j = i, which adds 1 to every output; here it is left out. So an example that is unlike all others
    has o = 0, and the members of a batch of n equal ones have o = n − 1.

    Real and generated pictures have to pass as batches of their own, as :class:`lecture_lib.gan.update.GANUpdate` does
    it: the question is how alike the members of *one* source are. The size of the batch should stay the same, as the
    sum grows with it.

    Usage, between the features of a discriminator and its last layer, which takes ``out_features`` more inputs::

        nn.Sequential(*discriminator[:-1], MinibatchDiscrimination(1568, 16, 8), nn.Linear(1568 + 16, 1))

    >>> layer = MinibatchDiscrimination(3, 2, 4, generator=torch.Generator().manual_seed(0))
    >>> layer(torch.zeros(5, 3)).shape
    torch.Size([5, 5])

    Args:
        in_features: numbers in a row of features.
        out_features: rows of a matrix M, and numbers put behind the features.
        kernel_dim: numbers in a row of a matrix M.
        generator: source of T, N(0, 1 / (in_features · kernel_dim²)): rows M_{i,b} of features of unit size then have
            a distance around 1, where the exponential tells more from less. Without it, PyTorch's global one.

    Raises:
        ValueError: if a size is below 1.
    """

    def __init__(
        self, in_features: int, out_features: int, kernel_dim: int, *, generator: torch.Generator | None = None
    ):
        super().__init__()
        sizes = {"in_features": in_features, "out_features": out_features, "kernel_dim": kernel_dim}
        checks.count(**sizes)
        device = None if generator is None else generator.device
        drawn = torch.randn(in_features, out_features, kernel_dim, generator=generator, device=device)
        self.T = nn.Parameter(drawn / (math.sqrt(in_features) * kernel_dim))

    def forward(self, f: Tensor) -> Tensor:
        """Features (n, in_features), followed by the closeness to the others of the batch: (n, in + out).

        Raises:
            ValueError: if ``f`` has another shape, or holds NaN or values too large to compare.
        """
        if f.dim() != 2 or f.shape[1] != len(self.T):
            raise ValueError(f"f has shape {tuple(f.shape)}; it has to be (n, {len(self.T)}), flattened features")
        checks.same_dtype(**{"the layer's T": self.T, "f": f})
        matrices = checks.finite_result(f @ self.T.flatten(1), f=f).view(len(f), *self.T.shape[1:])
        return torch.cat([f, closeness(matrices)], 1)

    def extra_repr(self) -> str:
        return "in_features={}, out_features={}, kernel_dim={}".format(*self.T.shape)


def closeness(matrices: Tensor) -> Tensor:
    """Of matrices (…, n, B, C), the sum over the n − 1 others of exp(−L1 distance) in each of their rows: (…, n, B).

    It takes n² · B · C numbers of memory. Leading dimensions are batches of their own, as for networks side by side.

    >>> closeness(torch.tensor([[[0.0]], [[1.0]], [[1.0]]])).flatten()
    tensor([0.7358, 1.3679, 1.3679])
    """
    checks.floating(matrices=matrices)
    if matrices.dim() < 3:
        raise ValueError(f"matrices has shape {tuple(matrices.shape)}; it has to be (…, n, B, C)")
    # torch.cdist has no second derivatives, which a gradient penalty or an unrolled game needs
    distance = (matrices.unsqueeze(-3) - matrices.unsqueeze(-4)).abs().sum(-1)
    close = (-distance).exp().sum(-2) - 1  # without itself, at distance 0
    return checks.finite_result(close, matrices=matrices)
