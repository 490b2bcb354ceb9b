"""Virtual batch normalisation: what an example becomes does not depend on its companions (item 117)."""

import copy

import torch
from torch import Tensor, nn

from lecture_lib import checks


class VirtualBatchNorm2d(nn.Module):
    r"""Normalises each example by the statistics of a reference batch R and itself (Salimans et al. 2016, section 3.5).

    Mean and variance of each channel are those of all values in :math:`R \cup \{x_i\}`, so there are as many of them as
    examples, and none depends on the other examples. R is fixed once and for all; what it becomes in a deeper layer
    changes with the weights, so it has to pass the network in every call, with gradients.

    **A batch begins with the reference.** The layer takes ``references`` rows of R followed by any number of examples,
    and returns as many rows: R normalised by R's own statistics, as batch normalisation would, and each example by
    those of R and itself. So R goes through a network of several such layers beside the examples, no layer remembers
    anything, and training and ``eval()`` do the same. :class:`WithReference` puts R there and takes it away again.

    >>> layer = VirtualBatchNorm2d(1, references=2)
    >>> layer(torch.tensor([0.0, 2.0, 4.0]).view(3, 1, 1, 1)).flatten()  # 4: mean 2, variance 8/3
    tensor([-1.0000,  1.0000,  1.2247], grad_fn=<ViewBackward0>)

    Args:
        channels: of the images it takes.
        references: rows of the reference batch.
        eps: added to the variance.

    Raises:
        ValueError: if ``channels`` or ``references`` is below 1.
    """

    def __init__(self, channels: int, *, references: int, eps: float = 1e-5):
        super().__init__()
        checks.count(channels=channels)
        checks.count(references=references)
        checks.positive(eps=eps)
        self.references, self.eps = references, eps
        self.weight, self.bias = nn.Parameter(torch.ones(channels)), nn.Parameter(torch.zeros(channels))

    def forward(self, x: Tensor) -> Tensor:
        """The reference and n examples (references + n, channels, height, width), normalised.

        Raises:
            ValueError: if ``x`` has another shape, fewer rows than the reference, or values that are not finite or too
                large to square.
        """
        if x.dim() != 4 or x.shape[1] != len(self.weight) or len(x) < self.references:
            raise ValueError(
                f"x has shape {tuple(x.shape)}; it has to be (references + n, channels, height, width) with "
                f"{self.references} references and {len(self.weight)} channels: see WithReference"
            )
        checks.same_dtype(**{"the layer's weight": self.weight, "x": x})
        if not x[0, 0].numel():
            raise ValueError(f"x has shape {tuple(x.shape)}; a picture has at least one pixel")
        reference, examples = x[: self.references], x[self.references :]
        centre, spread = reference.mean((0, 2, 3)), reference.var((0, 2, 3), correction=0)
        first = self._scaled(reference, centre[None], spread[None])
        if not len(examples):
            return checks.finite_result(first, x=x)
        share = 1 / (self.references + 1)  # of an example in R ∪ {x_i}
        offset = examples.mean((2, 3)) - centre
        mean = centre + share * offset
        var = (1 - share) * spread + share * examples.var((2, 3), correction=0) + share * (1 - share) * offset**2
        return checks.finite_result(torch.cat([first, self._scaled(examples, mean, var)]), x=x)

    def _scaled(self, x: Tensor, mean: Tensor, var: Tensor) -> Tensor:
        """x (n, channels, height, width) by statistics (n or 1, channels), then the learned scale and shift."""
        scale = self.weight * (var + self.eps).rsqrt()
        return x * scale[..., None, None] + (self.bias - mean * scale)[..., None, None]

    def extra_repr(self) -> str:
        return f"{len(self.weight)}, references={self.references}"


class WithReference(nn.Module):
    """A network with layers of :class:`VirtualBatchNorm2d` and the reference batch that all of them refer to.

    In every call the reference passes the network in front of what is given, so every layer has the reference as it is
    at its depth and with the weights of now, and gradients flow through it. This costs the pass of a reference each
    time, beside the examples; Salimans et al. therefore used it in the generator only.

    The reference is a buffer: it moves with the network and is saved with it, and nothing ever replaces it.

    Usage::

        network = nn.Sequential(nn.Conv2d(1, 8, 3), VirtualBatchNorm2d(8, references=32), nn.ReLU(),
                                nn.Conv2d(8, 8, 3), VirtualBatchNorm2d(8, references=32), nn.Flatten())
        network = WithReference(network, images[:32])
        features = network(images[32:])

    Args:
        network: maps rows to rows; apart from the layers of virtual batch normalisation each by itself.
        reference: (references, …), a fixed batch of what the network takes: of noise for a generator, of pictures for a
            discriminator.

    Raises:
        ValueError: if a layer expects another number of references, or there is none.
    """

    def __init__(self, network: nn.Module, reference: Tensor):
        super().__init__()
        if not reference.dim():
            raise ValueError("reference has shape (); it has to be (references, …), a batch")
        expected = {layer.references for layer in network.modules() if isinstance(layer, VirtualBatchNorm2d)}
        if expected != {len(reference)}:
            raise ValueError(
                f"reference has {len(reference)} rows, and the network's layers of virtual batch normalisation expect "
                f"{', '.join(map(str, sorted(expected))) or 'none, as there are no such layers'}"
            )
        self.network = network
        self.register_buffer("reference", reference.detach().clone())

    def forward(self, x: Tensor) -> Tensor:
        """What the network makes of n rows x (n, …), each normalised by the reference and itself.

        Raises:
            ValueError: if x is not of the reference's shape.
        """
        if x.shape[1:] != self.reference.shape[1:] or not x.dim():
            raise ValueError(
                f"x has shape {tuple(x.shape)}; as the reference it has to be (n, *{tuple(self.reference.shape[1:])})"
            )
        checks.same_dtype(reference=self.reference, x=x)
        return self.network(torch.cat([self.reference, x]))[len(self.reference) :]


def virtualised(network: nn.Module, reference: Tensor) -> WithReference:
    """A copy of a network that has virtual batch normalisation wherever the network has batch normalisation.

    Scales, shifts and all other parameters are those of the network; running averages are not needed any more.

    >>> from lecture_lib.networks import deconvolutional_generator
    >>> generator, z = deconvolutional_generator(), torch.randn(4, 64)
    >>> virtual = virtualised(generator, reference=torch.randn(16, 64))
    >>> torch.allclose(virtual(z)[:1], virtual(z[:1]), atol=1e-6), torch.allclose(generator(z)[:2], generator(z[:2]))
    (True, False)

    Args:
        network: with layers of ``nn.BatchNorm2d``, affine ones.
        reference: (references, …), a batch of what the network takes.

    Raises:
        ValueError: if the network has no such layers.
    """
    if not reference.dim() or not len(reference):
        raise ValueError(f"reference has shape {tuple(reference.shape)}; it has to be (references, …), at least one")
    network = copy.deepcopy(network)
    for parent in list(network.modules()):
        for name, layer in parent.named_children():
            if isinstance(layer, nn.BatchNorm2d):
                virtual = VirtualBatchNorm2d(layer.num_features, references=len(reference), eps=layer.eps)
                virtual.weight, virtual.bias = layer.weight, layer.bias
                setattr(parent, name, virtual)
    return WithReference(network, reference)
