"""The deep belief network: RBMs stacked one by one, then fine-tuned by backpropagation."""

from collections.abc import Callable, Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lecture_lib import checks
from lecture_lib.rbm.learning import Learner
from lecture_lib.rbm.model import RBM
from lecture_lib.rbm.units import log_odds, sample
from lecture_lib.training import train


class DBN(nn.Module):
    r"""A deep belief network (Hinton, Osindero & Teh 2006; items 25 and 26).

    The two top layers form an RBM; below them, each layer is generated from the one above:

    .. math:: p(v, h^1, \dots, h^L) = p(v|h^1) \cdots p(h^{L-2}|h^{L-1})\; p(h^{L-1}, h^L)

    Args:
        sizes: number of units of each layer from the visible one up, such as ``(784, 500, 500)``; two give an RBM.
        generator: source of the initial weights.
    """

    def __init__(self, sizes: Sequence[int], *, generator: torch.Generator | None = None):
        super().__init__()
        if len(sizes) < 2:
            raise ValueError(f"sizes is {tuple(sizes)}; a DBN needs at least a visible and a hidden layer")
        for size in sizes:
            checks.count(1, f"each layer of the sizes {tuple(sizes)} needs a unit", sizes=size)
        self.layers = nn.ModuleList(RBM(n, m, generator=generator) for n, m in zip(sizes, sizes[1:], strict=False))

    @torch.no_grad()
    def up(self, v: Tensor, *, depth: int | None = None) -> Tensor:
        """Hidden probabilities after ``depth`` layers (default: all), each feeding the next, shape (batch, units)."""
        depth = len(self.layers) if depth is None else depth
        if not 1 <= depth <= len(self.layers):
            raise ValueError(f"depth is {depth}; this network has the layers 1 to {len(self.layers)}")
        for layer in self.layers[:depth]:
            v = layer.hidden_probabilities(v)
        return v

    @torch.no_grad()
    def sample(self, start: Tensor, *, steps: int, generator: torch.Generator) -> Tensor:
        """Pixel probabilities of fantasies, shape (batch, n_visible).

        Args:
            start: (batch, units) states of the layer below the top, from which the top RBM's chain sets out.
            steps: Gibbs steps of the top RBM before the one pass down.
            generator: source of randomness.
        """
        checks.count(1, "the top layers need at least one Gibbs step", steps=steps)
        *below, top = self.layers
        state = top.check_visible(start, name="start")
        for _ in range(steps):
            h = sample(top.hidden_probabilities(state), generator)
            probabilities = top.visible_probabilities(h)
            state = sample(probabilities, generator)
        for layer in reversed(below):
            probabilities = layer.visible_probabilities(state)
            state = sample(probabilities, generator)
        return probabilities

    @torch.no_grad()
    def log_likelihood_bound(
        self, v: Tensor, log_z: float | Tensor, *, samples: int, generator: torch.Generator
    ) -> Tensor:
        r"""A lower bound of ln p(v), shape (batch,), in nats, estimated from draws of the up-pass q.

        .. math:: \ln p(v) \ge \mathbb{E}_{q(h|v)}\!\left[\ln p(v|h^1) + \dots + \ln p(h^{L-1}) - \ln q(h|v)\right]

        Exact right after :func:`tie`, when q is the true posterior.

        Args:
            v: (batch, n_visible) binary data.
            log_z: ln Z of the top RBM.
            samples: draws per example.
            generator: source of the draws.
        """
        v = self.layers[0].check_visible(v)
        if samples < 1 or samples % 1 or not ((v == 0) | (v == 1)).all():
            raise ValueError(f"the bound needs a v of pixels that are 0 or 1, and at least one sample (got {samples})")
        total = torch.zeros(len(v), dtype=v.dtype, device=v.device)
        for _ in range(samples):
            state, bound = v, 0.0
            for layer in self.layers[:-1]:
                up = torch.addmm(layer.c, state, layer.W)
                above = sample(torch.sigmoid(up), generator)
                down = torch.addmm(layer.b, above, layer.W.T)
                bound = bound + bernoulli(state, down) - bernoulli(above, up)
                state = above
            total += bound + self.layers[-1].log_likelihood(state, log_z)
        return total / samples

    def unroll(
        self, classes: int, *, generator: torch.Generator, dropout: tuple[float, float] = (0.0, 0.0)
    ) -> nn.Sequential:
        """A feed-forward classifier that starts from the stack's weights, with a new last layer (item 26).

        Maps (batch, n_visible) to logits (batch, classes). The network owns copies; training it leaves the DBN alone.

        Args:
            classes: number of classes.
            generator: source of the last layer's weights and of dropout.
            dropout: shares of the inputs and of the hidden units that are left out in training.
        """
        checks.count(classes=classes)
        of_inputs, of_hidden = (Dropout(share, generator) for share in dropout)
        modules: list[nn.Module] = [of_inputs] if dropout[0] else []
        for layer in self.layers:
            linear = _empty_linear(layer.n_visible, layer.n_hidden, layer.W)
            linear.load_state_dict({"weight": layer.W.detach().T, "bias": layer.c.detach()})
            modules += [linear, nn.Sigmoid()] + ([of_hidden] if dropout[1] else [])
        last = _empty_linear(self.layers[-1].n_hidden, classes, self.layers[-1].W)
        nn.init.normal_(last.weight, std=0.01, generator=generator)
        nn.init.zeros_(last.bias)
        return nn.Sequential(*modules, last)


def _empty_linear(inputs: int, outputs: int, like: Tensor) -> nn.Linear:
    """A layer whose weights somebody is about to set; nn.Linear would draw them from the global generator."""
    return nn.utils.skip_init(nn.Linear, inputs, outputs, device=like.device, dtype=like.dtype)


class Dropout(nn.Module):
    """Leaves out a share of the units in training and scales the others up (Srivastava et al. 2014), from a seed.

    Raises:
        ValueError: if the share is not at least 0 and below 1.
    """

    def __init__(self, share: float, generator: torch.Generator):
        super().__init__()
        if not 0 <= share < 1:
            raise ValueError(f"a share of {share} of the units cannot be left out; it has to be from 0 to below 1")
        self.share, self.generator = share, generator

    def forward(self, x: Tensor) -> Tensor:
        """x (batch, units), with units left out only in training mode."""
        if not self.training:
            return x
        kept = torch.rand(x.shape, generator=self.generator, device=x.device) >= self.share
        return x * kept / (1 - self.share)


def bernoulli(x: Tensor, logits: Tensor) -> Tensor:
    """ln p(x) of independent binary units with p(x = 1) = σ(logits), summed over them, shape (batch,), in nats.

    Raises:
        ValueError: if the shapes differ, x leaves [0, 1], or a logit is not finite.
        TypeError: if one of them is not floating point.
    """
    checks.floating(x=x, logits=logits)
    checks.same_shape(x=x, logits=logits)
    checks.in_range(0, 1, x=x)
    checks.finite(logits=logits)
    return -F.binary_cross_entropy_with_logits(logits, x, reduction="none").sum(-1)


@torch.no_grad()
def tie(below: RBM, above: RBM) -> None:
    """Start a layer as the mirror image of the one below it; then the stack models exactly what the lower one did.

    Raises:
        ValueError: if the upper layer does not have the lower one's sizes in reverse.
    """
    if above.W.shape != below.W.T.shape:
        raise ValueError(f"above.W is {tuple(above.W.shape)}; mirrored weights would be {tuple(below.W.T.shape)}")
    above.W.copy_(below.W.T)
    above.b.copy_(below.c)
    above.c.copy_(below.b)


def train_greedily(
    dbn: DBN,
    v: Tensor,
    *,
    epochs: int,
    batch_size: int = 100,
    learning_rate: float | Callable[[float], float] = 0.1,
    k: int = 1,
    generator: torch.Generator,
) -> None:
    """Train the layers from the bottom up by contrastive divergence, each on what the one below makes of the data.

    Args:
        dbn: the network, changed in place.
        v: (n, n_visible) data, values in [0, 1].
        epochs, batch_size, learning_rate, k: of each layer's contrastive divergence.
        generator: source of randomness.
    """
    v = dbn.layers[0].check_visible(v)
    for number, layer in enumerate(dbn.layers, start=1):
        mean = v.mean(0)
        with torch.no_grad():
            layer.b.copy_(log_odds(mean, len(v)))
        learner = Learner(layer, learning_rate=learning_rate, k=k, mu=mean, generator=generator)
        train(learner, v, epochs=epochs, batch_size=batch_size, generator=generator, description=f"layer {number}")
        with torch.no_grad():
            v = layer.hidden_probabilities(v)
