"""Recipes of the restricted Boltzmann machines."""

from pathlib import Path

import torch
from torch import Tensor

from lecture_lib import data, device, distributed, rbm
from lecture_lib.recipes import material, variational
from lecture_lib.recipes.material import Result, card, training_rows
from lecture_lib.scale import at_scale

SEED = 0


def rbm_mnist(where: torch.device, checkpoint: Path | None) -> Result:
    """An RBM 784-500 on thresholded MNIST by centred persistent contrastive divergence."""
    images, test = (data.mnist(split, binarize="threshold") for split in ("train", "test"))
    return _rbm("rbm-mnist", images, test, 500, where, checkpoint, epochs=at_scale(smoke=1, read=6, full=40))


def rbm_fashion(where: torch.device, checkpoint: Path | None) -> Result:
    """An RBM 784-250 likewise on Fashion-MNIST, where one coin for each pixel, thrown once, makes it black or white.

    A threshold would leave little of the garments. The test images are those of the recipe ``vae-fashion``.
    """
    images, test = (
        data.fashion_mnist(split, binarize="sample", generator=torch.Generator().manual_seed(seed))
        for split, seed in (("train", SEED), ("test", variational.TEST_SEED))
    )
    return _rbm("rbm-fashion", images, test, 250, where, checkpoint, epochs=at_scale(smoke=1, read=6, full=25))


def _rbm(
    name: str,
    images: data.ImageData,
    test: data.ImageData,
    n_hidden: int,
    where: torch.device,
    checkpoint: Path | None,
    *,
    epochs: int,
) -> Result:
    x = training_rows(images, where)[1]
    generator = device.generator(SEED, where)
    mean = x.mean(0)
    base = rbm.log_odds(mean, len(x))
    machine = rbm.RBM(784, n_hidden, generator=generator)
    machine.b.data.copy_(base)
    learner = rbm.Learner(
        machine,
        learning_rate=lambda progress: 0.1 * (1 - progress),
        chains=rbm.sample(mean.repeat(100, 1), generator),
        mu=mean,
        dtype=distributed.from_first(device.fast_dtype(where)),
        generator=generator,
    )
    history = material.train(
        learner,
        x,
        epochs=epochs,
        batch_size=100,
        generator=generator,
        parts={"learner": learner},
        checkpoint=checkpoint,
        description=name,
    )
    tensors = {name: parameter.detach().half() for name, parameter in machine.named_parameters()}
    rounded = rbm.RBM.from_tensors(tensors).float().to(where)
    measured = _likelihoods(rounded, base, test.x.flatten(1).to(where), generator)
    return tensors, card(images, SEED, len(history), measured)


def _likelihoods(machine: rbm.RBM, base: Tensor, test: Tensor, generator: torch.Generator) -> dict:
    """Mean test log-likelihood in nats: by AIS, which tends to flatter, and by RAISE, which errs the other way."""
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
