"""Named trainings that make the weights shipped with the book: ``python -m lecture_lib.recipes rbm-mnist``."""

import argparse
import hashlib
import json
import os
import platform
import sys
import time
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor

import lecture_lib
from lecture_lib import data, device, pretrained, rbm
from lecture_lib.data import cache
from lecture_lib.scale import at_scale, current_scale
from lecture_lib.training import train

Result = tuple[dict[str, Tensor], dict]


def rbm_mnist(where: torch.device, checkpoint: Path | None) -> Result:
    """An RBM 784-500 on thresholded MNIST by centred persistent contrastive divergence."""
    seed, epochs = 0, at_scale(smoke=1, read=6, full=40)
    images = data.mnist("train", binarize="threshold")
    if current_scale() == "full" and len(images) < 60_000:
        raise ValueError(f"the full recipe needs all 60,000 training images; at hand are {len(images):,}")
    x = images.x.flatten(1).to(where)
    x = x[: at_scale(smoke=2000, read=len(x), full=len(x))]
    generator = device.generator(seed, where)
    mean = x.mean(0)
    base = rbm.log_odds(mean, len(x))
    machine = rbm.RBM(784, 500, generator=generator)
    machine.b.data.copy_(base)
    learner = rbm.Learner(
        machine,
        learning_rate=lambda progress: 0.1 * (1 - progress),
        chains=rbm.sample(mean.repeat(100, 1), generator),
        mu=mean,
        dtype=device.fast_dtype(where),
        generator=generator,
    )
    history = train(
        learner,
        x,
        epochs=epochs,
        batch_size=100,
        generator=generator,
        parts={"learner": learner},
        checkpoint=checkpoint,
        description="rbm-mnist",
    )
    tensors = {name: parameter.detach().half() for name, parameter in machine.named_parameters()}
    measured = _likelihoods(rbm.RBM.from_tensors(tensors).to(where), base, generator)
    card = {"data": _fingerprint(images), "seed": seed, "updates": len(history), "measured": measured}
    return tensors, card


def _likelihoods(machine: rbm.RBM, base: Tensor, generator: torch.Generator) -> dict:
    """Mean test log-likelihood in nats: by AIS, which tends to flatter, and by RAISE, which errs the other way."""
    test = data.mnist("test", binarize="threshold").x.flatten(1).to(base.device)
    options = {"temperatures": at_scale(smoke=20, read=1000, full=10_000), "generator": generator, "base": base}
    ais = rbm.ais_log_partition(machine, chains=200, **options)
    chosen = test[torch.randperm(len(test), generator=generator, device=test.device)[:200]]
    # The distance to −F varies little between examples; −F itself varies much, and is cheap for all of them.
    distance = rbm.conservative_log_likelihood(machine, chosen, **options) + machine.free_energy(chosen).cpu()
    score = -machine.free_energy(test).mean().item()
    return {
        "test_log_likelihood": round(score - ais.log_z, 2),
        "standard_error": round(ais.standard_error, 2),
        "conservative_test_log_likelihood": round(score + distance.mean().item(), 2),
        "log_z": round(ais.log_z, 2),
        "unit": "nats",
    }


def _fingerprint(images: data.ImageData) -> dict:
    pixels = (images.x * 255).round().to(torch.uint8).numpy()
    return {"source": images.source, "images": len(images), "sha256": hashlib.sha256(pixels.tobytes()).hexdigest()}


RECIPES: dict[str, Callable[[torch.device, Path | None], Result]] = {"rbm-mnist": rbm_mnist}


def make(name: str, *, where: str = "auto", folder: Path = pretrained.FOLDER) -> dict:
    """Train by the recipe ``name`` and write weights and card into ``folder``; return the card.

    A killed training goes on from its last checkpoint. The checkpoint is deleted once the weights are written.

    Raises:
        ValueError: if there is no such recipe.
    """
    if name not in RECIPES:
        raise ValueError(f"no recipe is called {name!r}; there are: {', '.join(RECIPES)}")
    _protect(name, folder)
    target = device.resolve(where)
    checkpoint = cache.folder("checkpoints") / f"{name}-{current_scale()}.safetensors"
    started = time.monotonic()
    tensors, card = RECIPES[name](target, checkpoint)
    card = {
        "recipe": f"lecture_lib.recipes, {name}, scale {current_scale()}",
        **card,
        "versions": {"lecture_lib": lecture_lib.__version__, "torch": torch.__version__},
        "device": torch.cuda.get_device_name(target) if target.type == "cuda" else platform.machine(),
        "minutes": round((time.monotonic() - started) / 60, 1),
    }
    pretrained.save(name, tensors, card, folder=folder)
    checkpoint.unlink(missing_ok=True)
    return card


def _protect(name: str, folder: Path) -> None:
    """Refuse to replace weights by those of a shorter training."""
    card = folder / f"{name}.json"
    if current_scale() != "full" and card.exists() and "scale full" in json.loads(card.read_text("utf-8"))["recipe"]:
        raise ValueError(
            f"{card.name} is of scale full; a training at scale {current_scale()} would replace it by something worse: "
            "leave LECTURE_SCALE unset, or name another --folder"
        )


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python run.py train", description=__doc__)
    parser.add_argument("name", choices=sorted(RECIPES))
    parser.add_argument("--device", default="auto", help="cpu, cuda, mps (default: the fastest that is there)")
    parser.add_argument("--folder", type=Path, default=pretrained.FOLDER, help="where the weights are written")
    options = parser.parse_args(arguments)
    os.environ.setdefault("LECTURE_SCALE", "full")  # shipped weights are made at full scale unless somebody says less
    try:
        card = make(options.name, where=options.device, folder=options.folder)
    except (ValueError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print(f"{options.name}: {card['measured']}, {card['minutes']} minutes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
