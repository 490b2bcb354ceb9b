"""Many seeds: sixteen GANs of the chapter on mode collapse side by side, and one after the other."""

from functools import partial

import torch

from bench.measure import Plan, Row, interleaved, memory
from lecture_lib import mode_collapse

SEEDS = 16
SOON = 10  # rounds after which two ways to the same numbers have not parted yet: the game magnifies rounding


def together(steps: int) -> torch.Tensor:
    """All seeds in one product; their last points, (seeds, 100, 2)."""
    return points(mode_collapse.play(mode_collapse.METHODS["plain"], seeds=range(SEEDS), steps=steps))


def one_by_one(steps: int) -> torch.Tensor:
    """The same, seed by seed."""
    plain = mode_collapse.METHODS["plain"]
    return torch.cat([points(mode_collapse.play(plain, seeds=[seed], steps=steps)) for seed in range(SEEDS)])


def points(makers: mode_collapse.Makers) -> torch.Tensor:
    """What the generators make of the same noise."""
    z = torch.randn(100, makers.latent, generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        return makers(z.repeat(makers.copies, 1)).view(makers.copies, 100, 2)


def ensembles(plan: Plan) -> list[Row]:
    """CPU seconds for all seeds."""
    steps = plan.size(300, 20)
    works = partial(together, steps), partial(one_by_one, steps)
    apart = (together(SOON) - one_by_one(SOON)).abs().max().item()
    ours, peer = interleaved(*works, runs=plan.runs)
    return [
        Row(
            "ensembles",
            f"{SEEDS} GANs on the ring of chapter 10, {steps} rounds each",
            "CPU s",
            ours.cpu,
            peer.cpu,
            "the same code, one seed after the other",
            wall=ours.wall,
            peer_wall=peer.wall,
            memory=memory(works[0]),
            peer_memory=memory(works[1]),
            note=f"after {SOON} rounds, points differ by at most {apart:.0e}",
        )
    ]


ROWS = {"ensembles": ensembles}
