"""Named trainings that make the weights shipped with the book: ``python -m lecture_lib.recipes rbm-mnist``."""

import argparse
import json
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import torch
from filelock import FileLock, Timeout

import lecture_lib
from lecture_lib import device, distributed, pretrained
from lecture_lib.data import cache
from lecture_lib.recipes import (
    ablation,
    adversarial,
    arithmetic,
    autoencoders,
    boltzmann,
    collapse,
    conditional,
    critics,
    cycles,
    diffusion,
    faces,
    infogan,
    laplacian,
    losses,
    pix2pix,
    semi_supervised,
    small,
    stacked,
    variational,
)
from lecture_lib.recipes.material import Result
from lecture_lib.scale import current_scale

RECIPES: dict[str, Callable[[torch.device, Path | None], Result]] = {
    "rbm-mnist": boltzmann.rbm_mnist,
    "rbm-fashion": boltzmann.rbm_fashion,
    "autoencoder-mnist": autoencoders.autoencoder_mnist,
    "ordered-autoencoder-mnist": autoencoders.ordered_autoencoder_mnist,
    "denoiser-mnist": autoencoders.denoiser_mnist,
    "sparse-autoencoders-mnist": autoencoders.sparse_autoencoders_mnist,
    "vae-mnist": variational.vae_mnist,
    "vae-fashion": variational.vae_fashion,
    "vae-mnist-plane": variational.vae_mnist_plane,
    "beta-vaes-mnist": variational.beta_vaes_mnist,
    "face-studio": faces.face_studio,
    "faces-unsupervised": faces.faces_unsupervised,
    "features-mnist": adversarial.features_mnist,
    "features-fashion": adversarial.features_fashion,
    "features-small": small.features_small,
    "gan-losses-mnist": losses.gan_losses_mnist,
    "gan-losses-ring": losses.gan_losses_ring,
    "gan-mnist": adversarial.gan_mnist,
    "gan-fashion": adversarial.gan_fashion,
    "dcgan-ablation": ablation.dcgan_ablation,
    "features-faces": arithmetic.features_faces,
    "gan-faces": arithmetic.gan_faces,
    "cgan-mnist": conditional.cgan_mnist,
    "cgan-fashion": conditional.cgan_fashion,
    "cgan-faces": conditional.cgan_faces,
    "infogan-mnist": infogan.infogan_mnist,
    "diffusion-mnist": diffusion.diffusion_mnist,
    "lapgan-faces": laplacian.lapgan_faces,
    "pix2pix-bags": pix2pix.pix2pix_bags,
    "pix2pix-ablation": pix2pix.pix2pix_ablation,
    "clipped-critics": critics.clipped_critics,
    "mode-collapse-table": collapse.mode_collapse_table,
    "mode-collapse-sharp": collapse.mode_collapse_sharp,
    "mode-collapse-metz": collapse.mode_collapse_metz,
    "mode-collapse-films": collapse.mode_collapse_films,
    "semi-supervised-mnist": semi_supervised.semi_supervised_mnist,
    "stacked-mnist": stacked.stacked_mnist,
    "cyclegan-faces": cycles.cyclegan_faces,
    "cyclegan-ablation": cycles.cyclegan_ablation,
    "cyclegan-shoes": cycles.cyclegan_shoes,
    "cyclegan-failures": cycles.cyclegan_failures,
}


def make(name: str, *, where: str | torch.device = "auto", folder: Path = pretrained.FOLDER) -> dict:
    """Train by the recipe ``name`` and write weights and card into ``folder``; return the card.

    A killed training goes on from its last checkpoint. The checkpoint is deleted once the weights are written. Of
    several processes that train together, the first one writes.

    Raises:
        ValueError: if there is no such recipe, or a training by it is running.
        OSError: before the training, if weights or checkpoints cannot be written.
    """
    if name not in RECIPES:
        raise ValueError(f"no recipe is called {name!r}; there are: {', '.join(RECIPES)}")
    _protect(name, folder)
    target = device.resolve(where)
    checkpoint = cache.folder("checkpoints") / f"{name}-{current_scale()}.safetensors"
    if distributed.rank() > 0:
        return _make(name, target, checkpoint, folder)
    _try(folder, "name another with --folder")
    _try(checkpoint.parent, "name another cache with LECTURE_CACHE")
    with _alone(name, checkpoint):
        return _make(name, target, checkpoint, folder)


def _make(name: str, target: torch.device, checkpoint: Path, folder: Path) -> dict:
    started = time.monotonic()
    with device.float32_products():
        tensors, card = RECIPES[name](target, checkpoint)
    card = {
        "recipe": f"lecture_lib.recipes, {name}, scale {current_scale()}",
        **card,
        "versions": {"lecture_lib": lecture_lib.__version__, "torch": torch.__version__},
        "device": card.get("device") or _name(target),
        "minutes": round((time.monotonic() - started) / 60, 1),
    }
    if distributed.processes() > 1:
        card["processes"] = distributed.processes()
    if distributed.rank() == 0:
        pretrained.save(name, tensors, card, folder=folder)
        checkpoint.unlink(missing_ok=True)
    return card


def _name(where: torch.device) -> str:
    return torch.cuda.get_device_name(where) if where.type == "cuda" else platform.machine()


def _protect(name: str, folder: Path) -> None:
    """Refuse to replace weights by those of a shorter training."""
    card = folder / f"{name}.json"
    try:
        recipe = str(json.loads(card.read_text("utf-8"))["recipe"])
    except (OSError, ValueError, KeyError, TypeError):
        return  # there is none, or a damaged one, which a new training mends
    if current_scale() != "full" and "scale full" in recipe:
        raise ValueError(
            f"{card.name} is of scale full; a training at scale {current_scale()} would replace it by something worse: "
            "leave LECTURE_SCALE unset, or name another --folder"
        )


def _try(folder: Path, remedy: str) -> None:
    """Find out before hours of training whether its results can be kept.

    Raises:
        OSError: if not.
    """
    there = next(place for place in (folder.absolute(), *folder.absolute().parents) if place.exists())
    try:
        with tempfile.TemporaryFile(dir=there):
            pass
    except OSError as error:
        raise OSError(f"nothing can be written into {folder} ({error.strerror}); {remedy}") from error


@contextmanager
def _alone(name: str, checkpoint: Path) -> Iterator[None]:
    """One training at a time: two would write over each other's checkpoint. The lock ends with its process."""
    lock = FileLock(checkpoint.parent.with_name(f"{checkpoint.stem}.lock"))
    try:
        lock.acquire(blocking=False)
    except Timeout:
        raise ValueError(f"{name} is being trained already; wait for that training, or end it, and try again") from None
    try:
        yield
    finally:
        lock.release()


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python run.py train", description=__doc__)
    parser.add_argument("name", choices=sorted(RECIPES))
    parser.add_argument("--device", default="auto", help="cpu, cuda, mps (default: the fastest that is there)")
    parser.add_argument("--folder", type=Path, default=pretrained.FOLDER, help="where the weights are written")
    options = parser.parse_args(arguments)
    os.environ.setdefault("LECTURE_SCALE", "full")  # shipped weights are made at full scale unless somebody says less
    try:
        with distributed.together(device.resolve(options.device)) as where:
            card = make(options.name, where=where, folder=options.folder)
            if distributed.rank() == 0:
                print(f"{options.name}: {card['measured']}, {card['minutes']} minutes")
    except (ValueError, OSError, FloatingPointError, ModuleNotFoundError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0
