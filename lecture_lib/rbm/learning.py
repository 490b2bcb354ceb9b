"""Learning an RBM: the data pulls the energy down, the model's own samples push it up."""

import copy
from collections.abc import Callable
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from lecture_lib import checks, distributed, training
from lecture_lib.rbm.model import RBM
from lecture_lib.rbm.partition import check_parameters
from lecture_lib.rbm.units import binary_states, sample


@dataclass(frozen=True)
class Gradients:
    """The direction in which the likelihood rises: ``W`` (n_visible, n_hidden), ``b`` (n_visible,) and ``c``."""

    W: Tensor
    b: Tensor
    c: Tensor


@torch.no_grad()
def contrastive_divergence(rbm: RBM, v: Tensor, *, k: int = 1, generator: torch.Generator) -> Gradients:
    r"""Contrastive divergence CD-k (Hinton 2002; items 21 to 24).

    .. math:: \Delta W = \langle v\, p(h{=}1|v)^\top \rangle_\text{data} - \langle v_k\, p(h{=}1|v_k)^\top \rangle

    where v_k is k block-Gibbs steps away from the data; likewise :math:`\Delta b = v - v_k` and :math:`\Delta c`.
    Hidden probabilities stand in for hidden samples: the same expectation, less noise.

    Args:
        rbm: the machine.
        v: (batch, n_visible) data, values in [0, 1].
        k: number of Gibbs steps, at least 1.
        generator: source of the samples.

    Returns:
        The mean over the batch, in ascent direction. Add it, times a learning rate, to the parameters.
    """
    v = rbm.check_visible(v)
    check_steps(k)
    return contrast(rbm, v, walk(rbm, v, k, generator)).gradients


@torch.no_grad()
def persistent_contrastive_divergence(
    rbm: RBM, v: Tensor, chains: Tensor, *, k: int = 1, generator: torch.Generator
) -> Gradients:
    """Persistent CD (Tieleman 2008): the model's samples go on from where the last update left them.

    Args:
        rbm, v, k, generator: as for :func:`contrastive_divergence`.
        chains: (n_chains, n_visible) the states of the chains, moved on *in place*.

    Returns:
        The mean over the batch minus the mean over the chains, in ascent direction.
    """
    v = rbm.check_visible(v)
    check_steps(k)
    chains.copy_(walk(rbm, rbm.check_visible(chains, name="chains"), k, generator))
    return contrast(rbm, v, chains.to(v)).gradients


@torch.no_grad()
def exact_gradient(rbm: RBM, v: Tensor) -> Gradients:
    """The true gradient of the mean log-likelihood, by enumerating all visible states (item 19); for small machines.

    Raises:
        ValueError: if there are more than 20 visible units.
    """
    if rbm.n_visible > 20:
        raise ValueError(
            f"rbm has {rbm.n_visible} visible units, that is 2^{rbm.n_visible} states; the exact gradient visits them "
            "all: it is for at most 20 units"
        )
    v = rbm.check_visible(v)
    states = binary_states(rbm.n_visible, dtype=rbm.W.dtype, device=rbm.W.device)
    probability = torch.softmax(-rbm.free_energy(states), 0)
    data, h = v.mean(0), rbm.hidden_probabilities(v)
    model, h_model = probability @ states, rbm.hidden_probabilities(states)
    return Gradients(
        W=v.T @ h / len(v) - states.T @ (probability[:, None] * h_model),
        b=data - model,
        c=h.mean(0) - probability @ h_model,
    )


def centred(gradients: Gradients, mu: Tensor, lam: Tensor) -> Gradients:
    r"""The gradients of an RBM whose units are measured from the offsets μ and λ (Melchior, Fischer & Wiskott 2016).

    .. math:: \Delta W' = \Delta W - \mu\, \Delta c^\top - \Delta b\, \lambda^\top, \quad
              \Delta b' = \Delta b - \Delta W' \lambda, \quad \Delta c' = \Delta c - \Delta W'^\top \mu

    The same model, better conditioned: a pixel that is nearly always on no longer moves every weight.

    Args:
        gradients: of the plain RBM.
        mu: (n_visible,) offset, the mean of the data.
        lam: (n_hidden,) offset, the mean of the hidden units.

    Raises:
        ValueError: if the shapes do not fit together, or a value is not finite.
        TypeError: if dtypes differ.
    """
    check_parameters(gradients.W, gradients.b, gradients.c)
    if mu.shape != gradients.b.shape or lam.shape != gradients.c.shape:
        raise ValueError(
            f"mu has shape {tuple(mu.shape)} and lam {tuple(lam.shape)}; they have to be those of b, "
            f"{tuple(gradients.b.shape)}, and of c, {tuple(gradients.c.shape)}"
        )
    checks.same_dtype(W=gradients.W, mu=mu, lam=lam)
    checks.finite(mu=mu, lam=lam)
    W = torch.addr(gradients.W, mu, gradients.c, alpha=-1).addr_(gradients.b, lam, alpha=-1)
    b, c = gradients.b - W @ lam, gradients.c - W.T @ mu
    for result in (W, b, c):
        checks.finite_result(result, W=gradients.W, b=gradients.b, c=gradients.c, mu=mu, lam=lam)
    return Gradients(W, b, c)


def check_steps(k: int) -> None:
    """Raise a ValueError unless k is at least 1."""
    checks.count(1, "a chain needs at least one Gibbs step", k=k)


def walk(rbm: RBM, v: Tensor, k: int, generator: torch.Generator) -> Tensor:
    """k ≥ 0 block-Gibbs steps from v, shape (batch, n_visible), whose shape alone is checked, and not at each step."""
    checks.count(0, k=k)
    v = rbm.check_visible(v, values=False)
    for _ in range(k):
        h = sample(torch.sigmoid(torch.addmm(rbm.c, v, rbm.W)), generator)
        v = sample(torch.sigmoid(torch.addmm(rbm.b, h, rbm.W.T)), generator)
    return v


@dataclass(frozen=True)
class Contrast:
    """Gradients, ⟨F⟩_data − ⟨F⟩_model in nats, and the data's mean hidden activities (n_hidden,)."""

    gradients: Gradients
    free_energy_gap: Tensor
    hidden_mean: Tensor


def contrast(rbm: RBM, data: Tensor, model: Tensor) -> Contrast:
    """⟨·⟩_data − ⟨·⟩_model; one matrix product for the two halves of the gradient."""
    v = torch.cat([data, model])
    x = torch.addmm(rbm.c, v, rbm.W)
    sign = torch.cat([v.new_full((len(data), 1), 1 / len(data)), v.new_full((len(model), 1), -1 / len(model))])
    h = torch.sigmoid(x)
    gap = -(sign * (F.softplus(x).sum(-1, keepdim=True) + (v @ rbm.b)[:, None])).sum()
    hidden_mean = h[: len(data)].mean(0)
    h = h * sign
    return Contrast(Gradients(v.T @ h, data.mean(0) - model.mean(0), h.sum(0)), gap, hidden_mean)


@dataclass(frozen=True)
class Half:
    """One half of the contrast: v (batch, n_visible), h = p(h = 1|v) (batch, n_hidden), and F(v) (batch,) in nats."""

    v: Tensor
    h: Tensor
    free_energy: Tensor

    @classmethod
    def of(cls, rbm: RBM, v: Tensor) -> "Half":
        """The half at v, where softplus(x) = x − ln σ(x) spares the free energy an exponential of its own."""
        x = torch.addmm(rbm.c, v, rbm.W).clamp_(min=-80)  # or σ(x) would underflow and its logarithm be infinite
        h = torch.sigmoid(x)
        return cls(v, h, -(v @ rbm.b) - x.sub_(h.log()).sum(-1))


def add_product(target: Tensor, a: Tensor, b: Tensor, scale: float) -> None:
    """target += scale · a b, without a copy of the product where the dtypes allow it."""
    if a.dtype == target.dtype:
        target.addmm_(a, b, alpha=scale)
    else:
        target.add_((a @ b).to(target), alpha=scale)


@dataclass(frozen=True)
class LearningStep:
    """⟨F(v)⟩_data − ⟨F(v)⟩_model in nats: what contrastive divergence descends, with the samples held fixed."""

    free_energy_gap: Tensor


class Learner:
    """One update of an RBM: gradients, centring, and a step whose length may change over the training.

    The same as a step along :func:`contrast`, :func:`centred` where there is a mu, in less time. Persistent chains keep
    their hidden states as well: those were drawn when p(h|v) was at hand, just before the parameters moved.

    Args:
        rbm: the machine, changed in place.
        learning_rate: the step length as a function of the progress from 0 to 1, or a constant.
        k: Gibbs steps per update, at least 1.
        chains: (n_chains, n_visible) visible states of persistent chains, or None for plain contrastive divergence.
        mu: (n_visible,) mean of the data, for centred gradients; None for plain ones.
        dtype: in which the matrix products are done, such as :func:`lecture_lib.device.fast_dtype`; the parameters
            keep their own, which is the default.
        generator: source of randomness.
    """

    averages = True  # over processes that train together

    def __init__(
        self,
        rbm: RBM,
        *,
        learning_rate: float | Callable[[float], float],
        k: int = 1,
        chains: Tensor | None = None,
        mu: Tensor | None = None,
        dtype: torch.dtype | None = None,
        generator: torch.Generator,
    ):
        check_steps(k)
        if mu is not None and mu.shape != rbm.b.shape:
            raise ValueError(f"mu has shape {tuple(mu.shape)}; it has to be the mean image, ({rbm.n_visible},)")
        if mu is not None:
            checks.in_range(0, 1, mu=mu)
        self.rbm, self.k, self.mu, self.generator = rbm, k, mu, generator
        if not callable(learning_rate):
            training.check_rates(learning_rate=learning_rate)
        self.learning_rate = learning_rate if callable(learning_rate) else lambda progress: learning_rate
        self._compute_in(dtype or rbm.W.dtype)
        self.chains = None if chains is None else rbm.check_visible(chains, name="chains").to(self.dtype)
        self.hidden: Tensor | None = None  # the hidden states of the chains, from the first update on
        self.hidden_mean = torch.full_like(rbm.c, 0.5)
        self.checked = False

    def _compute_in(self, dtype: torch.dtype) -> None:
        self.dtype = dtype
        self.working_copy = self.rbm if dtype == self.rbm.W.dtype else copy.deepcopy(self.rbm).to(dtype)

    @torch.no_grad()
    def __call__(self, v: Tensor, progress: float = 0.0) -> LearningStep:
        """Move the parameters uphill on a batch v (batch, n_visible), at the given share of the training.

        Every call checks the shape of v, the first one its values too: a look at them makes a GPU wait.
        """
        machine = self._machine()
        v = machine.check_visible(v, values=not self.checked)
        self.checked = True
        data = Half.of(machine, v)
        model = Half.of(machine, self._dream(machine, data.h))
        if self.chains is not None:
            hidden = sample(model.h, self.generator)
            self.chains, self.hidden = distributed.gather(model.v), distributed.gather(hidden)
        self._climb(data, model, self.learning_rate(progress))
        gap = data.free_energy.to(self.rbm.b).mean() - model.free_energy.to(self.rbm.b).mean()
        return LearningStep(self._meet(gap))

    def _meet(self, gap: Tensor) -> Tensor:
        """The mean gap of processes that train together; all moved from one point, to whose mean each of them goes."""
        if distributed.processes() > 1:
            *means, gap = distributed.average([*self.rbm.parameters(), gap])
            for parameter, mean in zip(self.rbm.parameters(), means, strict=True):
                parameter.copy_(mean)
        return gap

    def _dream(self, machine: RBM, h_data: Tensor) -> Tensor:
        """k Gibbs steps from the data or the chains; for the first half step, p(h|v) or h itself is at hand."""
        if self.chains is None:
            h = sample(h_data, self.generator)
        elif self.hidden is None:
            h = sample(Half.of(machine, distributed.share(self.chains)).h, self.generator)
        else:
            h = distributed.share(self.hidden)
        v = sample(torch.sigmoid(torch.addmm(machine.b, h, machine.W.T)), self.generator)
        return walk(machine, v, self.k - 1, self.generator)

    def _offsets(self, data: Half) -> tuple[Tensor, Tensor]:
        """μ and λ of this update, λ following the data's hidden activities slowly; zeros for plain gradients."""
        if self.mu is None:
            return torch.zeros_like(data.v[0]), torch.zeros_like(data.h[0])
        (mean,) = distributed.average([data.h.mean(0).to(self.hidden_mean)])
        self.hidden_mean.lerp_(mean, 0.01)
        return self.mu.to(data.v), self.hidden_mean.to(data.h)

    def _climb(self, data: Half, model: Half, rate: float) -> None:
        """Add rate · gradient to the parameters, without laying out a gradient of W on its own.

        Of units measured from their offsets, ⟨(v − μ)(h − λ)ᵀ⟩ over data minus model is the centred gradient of W. The
        biases need its products with λ and μ: two sums over units first, and then over examples.
        """
        mu, lam = self._offsets(data)
        n, m = len(data.v), len(model.v)
        sign = torch.cat([data.v.new_full((n,), 1 / n), data.v.new_full((m,), -1 / m)])
        v = torch.cat([data.v, model.v]).sub_(mu)
        h = torch.cat([data.h, model.h]).sub_(lam).mul_(sign[:, None])
        add_product(self.rbm.W, v.T, h, rate)
        self.rbm.b.add_(((sign - h @ lam) @ v).to(self.rbm.b), alpha=rate)
        self.rbm.c.add_(((1 - v @ mu) @ h).to(self.rbm.c), alpha=rate)

    def _machine(self) -> RBM:
        """The machine in the dtype of the matrix products, up to date."""
        if self.working_copy is not self.rbm:
            for quick, exact in zip(self.working_copy.parameters(), self.rbm.parameters(), strict=True):
                quick.copy_(exact)
        return self.working_copy

    def state_dict(self) -> dict:
        """Everything the next update depends on, for a checkpoint."""
        return {
            "dtype": str(self.dtype).removeprefix("torch."),
            "rbm": self.rbm.state_dict(),
            "hidden_mean": self.hidden_mean,
            "chains": self.chains,
            "hidden": self.hidden,
            "generator": self.generator.get_state(),
        }

    def load_state_dict(self, state: dict) -> None:
        """Go on where :meth:`state_dict` was taken, in the dtype used there, whatever is faster now."""
        self._compute_in(getattr(torch, state["dtype"]))
        self.rbm.load_state_dict(state["rbm"])
        self.hidden_mean = state["hidden_mean"].to(self.rbm.c)
        self.chains = None if state["chains"] is None else state["chains"].to(self.rbm.c.device)
        self.hidden = None if state["hidden"] is None else state["hidden"].to(self.rbm.c.device)
        self.generator.set_state(state["generator"])
