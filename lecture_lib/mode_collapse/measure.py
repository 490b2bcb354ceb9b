"""How many modes the generators have found, how many of their samples belong to one, and how evenly."""

from typing import NamedTuple

import torch
from torch import Tensor, nn

from lecture_lib import checks
from lecture_lib.evaluation import mode_coverage
from lecture_lib.mode_collapse.targets import Target

INSIDE = 1 - torch.exp(torch.tensor(-4.5, dtype=torch.float64)).item()  # of a Gaussian in the plane, within 3σ


class Judgement(NamedTuple):
    """What :func:`judge` finds for each generator, all (copies,): the number of ``modes``, the share of samples of
    ``high_quality``, and the Jensen-Shannon divergence ``jsd`` in nats."""

    modes: Tensor
    high_quality: Tensor
    jsd: Tensor


@torch.no_grad()
def judge(makers: nn.Module, copies: int, target: Target, generator: torch.Generator, samples: int = 2500) -> Judgement:
    r"""Judge generators side by side by ``samples`` samples of each, as Srivastava et al. (2017) do with 2,500.

    Modes and high quality are those of :func:`lecture_lib.evaluation.modes.mode_coverage`: 20 samples within 3σ make a
    mode found, and a perfect generator has a high quality of 98.889 %.

    The divergence is that of two histograms over the modes and "none", for what is farther than 3σ from every centre:
    of the samples, and of the mixture itself, which has 98.889 % in equal parts and 1.111 %. It is 0 for a perfect
    generator and endless samples (0.0004 for 2,500 samples of 8 modes), and at most ln 2 = 0.693, for samples that are
    never anywhere near a mode it is 0.66. What goes on inside a mode it does not see.

    Args:
        makers: maps noise (copies · n, latent) to points (copies · n, 2); has an attribute ``latent``.
        copies: number of generators.
        target: what they were to learn.
        generator: source of the noise.
        samples: of each generator.
    """
    checks.count(copies=copies)
    checks.count(samples=samples)
    made = makers(torch.randn(copies * samples, makers.latent, generator=generator)).view(copies, samples, 2)
    found = [mode_coverage(own, target.centres, target.sigma) for own in made]
    counts = torch.stack([c.counts for c in found]).double()
    return Judgement(
        torch.tensor([c.modes for c in found]),
        torch.tensor([c.high_quality for c in found]),
        _divergence(torch.cat([counts, samples - counts.sum(1, keepdim=True)], 1) / samples).float(),
    )


def _divergence(shares: Tensor) -> Tensor:
    """Jensen-Shannon divergence in nats between histograms (copies, modes + 1) and the mixture's, (copies,)."""
    modes = shares.shape[1] - 1
    true = torch.tensor([INSIDE / modes] * modes + [1 - INSIDE], dtype=torch.float64).expand_as(shares)
    middle = (shares + true) / 2
    return sum(torch.xlogy(p, p / middle).sum(1) for p in (shares, true)) / 2
