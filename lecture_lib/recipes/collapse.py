"""Recipes that measure mode collapse, see :mod:`lecture_lib.mode_collapse`: what ships is tables and films.

A training that has ended is in the checkpoint, so that a killed recipe goes on with the next one.
"""

import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import torch
from torch import Tensor

from lecture_lib.mode_collapse import (
    GRID,
    LARGE,
    METHODS,
    METZ,
    RING,
    SHARP_RING,
    SMALL,
    Makers,
    Method,
    Networks,
    Target,
    judge,
    play,
)
from lecture_lib.recipes.losses import Finished
from lecture_lib.recipes.material import ON_CPU, Result
from lecture_lib.scale import at_scale

SCORES = ("modes", "high_quality", "jsd")
JUDGE_SEED = 99


ON_GRID = ("plain", "unrolled", "equal rates", "equal rates, .003", "replay")


def mode_collapse_table(where: torch.device, checkpoint: Path | None) -> Result:
    """All methods on the ring with σ = 0.05, 16 seeds, the same number of generator steps; plain for eight times as
    long, which costs about as much as looking five steps ahead; and some on the grid, for twice as long."""
    seeds, steps = range(at_scale(smoke=2, read=8, full=16)), at_scale(smoke=10, read=1000, full=2000)
    longer, times = at_scale(smoke=20, read=4000, full=16_000), at_scale(smoke=2, read=20, full=20)
    finished = Finished(checkpoint, steps)
    rows = [finished.get(name, partial(_trajectories, method, seeds, steps, times)) for name, method in METHODS.items()]
    late = finished.get("recovery", partial(_trajectories, METHODS["plain"], seeds, longer, 2 * times))
    tensors, own = _table(METHODS, rows, seeds, steps)
    recovery = {f"recovery_{score}": late[i] for i, score in enumerate(SCORES)}
    recovery["recovery_steps"] = _moments(longer, 2 * times)
    own["measured"]["plain, much later"] = {"steps": longer} | _summary(late[:, -1])
    wide = partial(_trajectories, seeds=seeds, steps=2 * steps, times=times, target=GRID)
    squares = [finished.get(f"grid, {name}", partial(wide, METHODS[name])) for name in ON_GRID]
    tensors |= {f"grid_{score}": torch.stack([row[i] for row in squares]) for i, score in enumerate(SCORES)}
    own["grid"] = {"data": _of(GRID), "methods": list(ON_GRID), "steps": 2 * steps}
    own["grid"]["measured"] = {name: _summary(row[:, -1], GRID) for name, row in zip(ON_GRID, squares)}
    own["one_at_a_time"] = {
        name: round(finished.get(f"{name}, alone", partial(_milliseconds_alone, METHODS[name])).item(), 3)
        for name in ("plain", "unrolled")
    }
    return tensors | recovery, own | {"data": _of(RING), "networks": SMALL._asdict()}


def mode_collapse_sharp(where: torch.device, checkpoint: Path | None) -> Result:
    """The ring with σ = 0.02 and larger networks: 0, 5 and 10 steps ahead, and equal rates of either size."""
    seeds, steps = range(at_scale(smoke=1, read=2, full=6)), at_scale(smoke=4, read=2000, full=6000)
    methods = {name: METHODS[name] for name in ("plain", "unrolled", "unrolled 10", "equal rates", "equal rates, .003")}
    return _ahead(methods, [seeds], steps, LARGE, checkpoint)


def mode_collapse_metz(where: torch.device, checkpoint: Path | None) -> Result:
    """The networks and batch of Metz et al. (2017), 0 and 10 steps ahead, for a part of their steps: at the rates of
    the notebook that they published, and at equal ones."""
    seeds, steps = range(at_scale(smoke=1, read=1, full=3)), at_scale(smoke=2, read=500, full=5000)
    names = ("plain", "unrolled 10")
    methods = {name: replace(METHODS[name], g_rate=1e-3, d_rate=1e-4) for name in names}
    methods |= {f"{name}, equal rates": replace(METHODS[name], g_rate=1e-4, d_rate=1e-4) for name in names}
    alone = [[seed] for seed in seeds]  # networks of this size gain nothing from company, and a kill costs less
    return _ahead(methods, alone, steps, METZ, checkpoint)


def _ahead(
    methods: dict[str, Method],
    groups: Sequence[Sequence[int]],
    steps: int,
    networks: Networks,
    checkpoint: Path | None,
) -> Result:
    """A table on the sharp ring, in which the seeds of a group are trained side by side."""
    finished, times = Finished(checkpoint, steps), at_scale(smoke=2, read=10, full=25)
    rows = []
    for name, method in methods.items():
        train = partial(_trajectories, method, steps=steps, times=times, target=SHARP_RING, networks=networks)
        parts = [finished.get(f"{name}, seeds {list(group)}", partial(train, group)) for group in groups]
        rows.append(torch.cat(parts, 2))
    tensors, own = _table(methods, rows, [seed for group in groups for seed in group], steps)
    return tensors, own | {"data": _of(SHARP_RING), "networks": networks._asdict()}


def _trajectories(
    method: Method,
    seeds: Sequence[int],
    steps: int,
    times: int,
    target: Target = RING,
    networks: Networks = SMALL,
) -> Tensor:
    """The scores of every seed at each moment, and CPU milliseconds per GAN and step, (4, times, seeds)."""
    seen, watching = [], 0.0

    def watch(step: int, makers: Makers) -> None:
        nonlocal watching
        started = time.process_time()
        scores = judge(makers, len(seeds), target, torch.Generator().manual_seed(JUDGE_SEED))
        seen.append(torch.stack([score.float() for score in scores]))
        watching += time.process_time() - started

    started = time.process_time()
    play(method, steps=steps, seeds=seeds, target=target, watch=watch, times=times, networks=networks)
    took = 1000 * (time.process_time() - started - watching) / steps / len(seeds)
    return torch.cat([torch.stack(seen, 1), torch.full((1, len(seen), len(seeds)), took)])


def _milliseconds_alone(method: Method) -> Tensor:
    """CPU milliseconds per step of one GAN without company."""
    steps = at_scale(smoke=5, read=100, full=300)
    started = time.process_time()
    play(method, steps=steps, seeds=[0])
    return torch.tensor(1000 * (time.process_time() - started) / steps)


def _table(
    methods: dict[str, Method], rows: list[Tensor], seeds: Sequence[int], steps: int
) -> tuple[dict[str, Tensor], dict]:
    """What all rows hold, tensors (methods, moments, seeds), and what the card says about their last moment."""
    values = torch.stack(rows)
    tensors = {score: values[:, i] for i, score in enumerate(SCORES)}
    tensors |= {"steps": _moments(steps, values.shape[2]), "milliseconds": values[:, 3, 0].mean(1)}
    measured = {
        name: _summary(row[:, -1]) | {"cpu_milliseconds_per_gan_and_step": round(row[3, 0].mean().item(), 3)}
        for name, row in zip(methods, rows)
    }
    settings = {name: method.__dict__ for name, method in methods.items()}
    own = {"seed": seeds[0], "seeds": list(seeds), "steps": steps, "samples": 2500, "methods": list(methods)}
    return tensors, own | {"settings": settings, "measured": measured} | ON_CPU


def _summary(scores: Tensor, target: Target = RING) -> dict:
    """Of scores (3 or more, seeds): means, and the spread of the modes."""
    modes, quality, jsd = scores[:3]
    spread = modes.std().item() if len(modes) > 1 else 0.0
    return {
        "modes": round(modes.mean().item(), 2),
        "standard_deviation": round(spread, 2),
        "fewest_and_most": [int(modes.min()), int(modes.max())],
        "seeds_with_all_modes": int((modes == len(target.centres)).sum()),
        "high_quality": round(quality.mean().item(), 3),
        "jsd": round(jsd.mean().item(), 3),
    }


def _moments(steps: int, times: int) -> Tensor:
    return torch.tensor([round(steps * i / times) for i in range(1, times + 1)])


def _of(target: Target) -> dict:
    return {"source": f"{target.name}, drawn anew for every batch"}


# ---------------------------------------------------------------------------------------------------------------- films

FILMED = ("plain", "unrolled", "equal rates", "minibatch discrimination", "packed", "WGAN-GP")
POINTS, MOMENTS, FRAME = 120, 40, 6.0


def mode_collapse_films(where: torch.device, checkpoint: Path | None) -> Result:
    """Two seeds of six methods on the ring: where the same noise goes at 40 moments, and the scores at each."""
    seeds, steps = [0, 1], at_scale(smoke=40, read=1000, full=2000)
    moments = sorted({round(steps * (i / (MOMENTS - 1)) ** 1.5) for i in range(MOMENTS)})
    finished = Finished(checkpoint, steps)
    films = [finished.get(name, partial(_film, METHODS[name], seeds, steps, moments)) for name in FILMED]
    values = torch.stack(films)
    tensors = {"points": values[..., :-3].unflatten(3, (POINTS, 2)), "steps": torch.tensor(moments)}
    tensors |= {score: values[..., i - 3] for i, score in enumerate(SCORES)}
    measured = {name: _summary(film[:, -1, -3:].T) for name, film in zip(FILMED, films)}
    target = {"centres": RING.centres.tolist(), "sigma": RING.sigma}
    own = {"data": _of(RING), "seed": seeds[0], "seeds": seeds, "steps": steps, "methods": list(FILMED)}
    return tensors, own | {"target": target, "measured": measured} | ON_CPU


def _film(method: Method, seeds: list[int], steps: int, moments: list[int]) -> Tensor:
    """The coordinates of the points and the three scores, (seeds, moments, 2 · points + 3)."""
    frames = []

    def watch(step: int, makers: Makers) -> None:
        points = makers.sample(POINTS, torch.Generator().manual_seed(JUDGE_SEED)).clamp(-FRAME, FRAME).flatten(1)
        scores = judge(makers, len(seeds), RING, torch.Generator().manual_seed(JUDGE_SEED))
        frames.append(torch.cat([points, torch.stack([score.float() for score in scores], 1)], 1))

    play(method, steps=steps, seeds=seeds, watch=watch, times=moments)
    return torch.stack(frames, 1)
