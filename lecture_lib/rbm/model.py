"""The restricted Boltzmann machine: an energy, and everything that follows from it."""

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lecture_lib import checks
from lecture_lib.rbm.partition import check_parameters, log_partition
from lecture_lib.rbm.units import sample


class RBM(nn.Module):
    r"""Binary visible units v and binary hidden units h, joined by weights W (Smolensky 1986; items 12 to 20).

    .. math:: p(v, h) = e^{-E(v, h)} / Z, \qquad E(v, h) = -b^\top v - c^\top h - v^\top W h

    Args:
        n_visible: number of visible units.
        n_hidden: number of hidden units.
        generator: source of the initial weights, N(0, 0.01²); the biases start at zero.

    Parameters are ``W`` (n_visible, n_hidden), ``b`` (n_visible,) and ``c`` (n_hidden,). Visible vectors v have the
    shape (batch, n_visible) and values in [0, 1]; hidden vectors (batch, n_hidden) likewise. All logarithms are
    natural, so energies and likelihoods are in nats.
    """

    def __init__(self, n_visible: int, n_hidden: int, *, generator: torch.Generator | None = None):
        super().__init__()
        checks.count(1, "an RBM needs units on both sides", n_visible=n_visible, n_hidden=n_hidden)
        device = "cpu" if generator is None else generator.device
        self.W = nn.Parameter(0.01 * torch.randn(n_visible, n_hidden, generator=generator, device=device))
        self.b = nn.Parameter(torch.zeros(n_visible, device=device))
        self.c = nn.Parameter(torch.zeros(n_hidden, device=device))

    @classmethod
    def from_tensors(cls, tensors: dict[str, Tensor]) -> "RBM":
        """An RBM with copies of given ``W``, ``b`` and ``c``, in their dtype and on their device.

        Raises:
            ValueError: if one of the three is missing, they do not fit together, or a value is not finite.
        """
        missing = {"W", "b", "c"} - tensors.keys()
        if missing:
            raise ValueError(f"an RBM needs the tensors W, b and c; missing: {', '.join(sorted(missing))}")
        W, b, c = tensors["W"], tensors["b"], tensors["c"]
        check_parameters(W, b, c)
        machine = cls(*W.shape, generator=torch.Generator()).to(W)
        machine.load_state_dict({"W": W, "b": b, "c": c})
        return machine

    @property
    def n_visible(self) -> int:
        return len(self.b)

    @property
    def n_hidden(self) -> int:
        return len(self.c)

    def energy(self, v: Tensor, h: Tensor) -> Tensor:
        """E(v, h) = −bᵀv − cᵀh − vᵀWh, shape (batch,), in nats (item 13)."""
        v, h = self.check_visible(v), self.check_hidden(h)
        if len(v) != len(h) and 1 not in (len(v), len(h)):
            raise ValueError(f"v holds {len(v)} states and h {len(h)}; it takes as many of both, or one of either")
        return -(v @ self.b) - h @ self.c - ((v @ self.W) * h).sum(-1)

    def free_energy(self, v: Tensor) -> Tensor:
        """F(v) = −ln Σ_h e^(−E(v, h)) = −bᵀv − Σ_j softplus(c_j + (vᵀW)_j), shape (batch,), in nats (item 18)."""
        v = self.check_visible(v)
        return -(v @ self.b) - F.softplus(self.c + v @ self.W).sum(-1)

    def hidden_probabilities(self, v: Tensor) -> Tensor:
        """p(h = 1 | v) = σ(c + Wᵀv), shape (batch, n_hidden) (item 20)."""
        return torch.sigmoid(self.c + self.check_visible(v) @ self.W)

    def visible_probabilities(self, h: Tensor) -> Tensor:
        """p(v = 1 | h) = σ(b + Wh), shape (batch, n_visible) (item 20)."""
        return torch.sigmoid(self.b + self.check_hidden(h) @ self.W.T)

    @torch.no_grad()
    def gibbs_step(self, v: Tensor, generator: torch.Generator) -> Tensor:
        """One step of block Gibbs sampling: draw all of h given v, then all of v given h (item 21)."""
        h = sample(self.hidden_probabilities(v), generator)
        return sample(self.visible_probabilities(h), generator)

    @torch.no_grad()
    def exact_log_partition(self) -> Tensor:
        """ln Z by enumerating the smaller side; see :func:`lecture_lib.rbm.partition.log_partition`."""
        return log_partition(self.W, self.b, self.c)

    def log_likelihood(self, v: Tensor, log_z: Tensor | float) -> Tensor:
        """ln p(v) = −F(v) − ln Z, shape (batch,), in nats.

        Raises:
            ValueError: if v does not fit, or log_z is not a finite number.
        """
        log_z = torch.as_tensor(log_z)
        if log_z.numel() != 1 or not log_z.isfinite().all():
            raise ValueError(f"log_z is {log_z.tolist()}; ln Z is one finite number")
        return -self.free_energy(v) - log_z

    def check_visible(self, v: Tensor, *, values: bool = True, name: str = "v") -> Tensor:
        """v in the dtype of the parameters, or an error that says by its name what is wrong with it.

        Looking at the values makes a GPU wait; ``values=False`` looks at the shape alone.
        """
        return self._check(v, name, "visible", self.n_visible, values=values)

    def check_hidden(self, h: Tensor) -> Tensor:
        """h in the dtype of the parameters, or an error that says what is wrong with it."""
        return self._check(h, "h", "hidden", self.n_hidden)

    def _check(self, x: Tensor, name: str, layer: str, n: int, *, values: bool = True) -> Tensor:
        if x.dim() != 2 or x.shape[1] != n:
            hint = ""
            if x.dim() > 2 and x.shape[0] and x[0].numel() == n:
                hint = f": flatten it with {name}.flatten(1)"
            elif x.shape == (n,):
                hint = f": make it a batch of one with {name}[None]"
            raise ValueError(f"{name} has shape {tuple(x.shape)}; the RBM has {n} {layer} units{hint}")
        if x.numel() == 0:
            raise ValueError(f"{name} has shape {tuple(x.shape)}: the batch is empty")
        if values:
            low, high = x.aminmax()
            if not (low >= 0 and high <= 1):  # written so that NaN fails as well
                raise ValueError(
                    f"{name} has values from {low:.4g} to {high:.4g}; an RBM's units lie in [0, 1], without NaN"
                )
        return x.to(self.W.dtype)
