"""Recipes of the restricted Boltzmann machines."""

from pathlib import Path

import torch
from torch import Tensor

from lecture_lib import data, device, distributed, rbm
from lecture_lib.recipes.material import Result, fingerprint, require_all
from lecture_lib.scale import at_scale
from lecture_lib.training import train


def rbm_mnist(where: torch.device, checkpoint: Path | None) -> Result:
    """An RBM 784-500 on thresholded MNIST by centred persistent contrastive divergence."""
    seed, epochs = 0, at_scale(smoke=1, read=6, full=40)
    images = require_all(data.mnist("train", binarize="threshold"))
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
        dtype=distributed.from_first(device.fast_dtype(where)),
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
    card = {"data": fingerprint(images), "seed": seed, "updates": len(history), "measured": measured}
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
