"""The recipe of the small classifier whose features judge digits in a page."""

from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from lecture_lib import data, device
from lecture_lib.evaluation.small import NAME, SmallDigitClassifier
from lecture_lib.recipes.material import Result, as_shipped, card, descend, digits
from lecture_lib.scale import at_scale

SEED = 0


def features_small(where: torch.device, checkpoint: Path | None) -> Result:
    """The classifier of :mod:`lecture_lib.evaluation.small`, by cross-entropy; no generator was looked at."""
    generator, (images, x) = device.generator(SEED, where), digits(where)
    network = SmallDigitClassifier(generator=generator)
    updates = descend(
        network,
        lambda x, y: F.cross_entropy(network.classify(x), y),
        (x, images.y[: len(x)].to(where)),
        epochs=at_scale(smoke=1, read=1, full=4),
        batch_size=100,
        learning_rate=2e-3,
        generator=generator,
        checkpoint=checkpoint,
        name=NAME,
        fused=True,
    )
    with torch.no_grad():
        deviations = network(x).std(0)
        rescale_(network, 1 / deviations)
    test = data.mnist("test")
    right = as_shipped(network).classify(test.x.to(where)).argmax(1) == test.y.to(where)
    measured = {"test_accuracy": round(right.double().mean().item(), 4)}
    return network.state_dict(), card(images, SEED, updates, measured)


@torch.no_grad()
def rescale_(network: SmallDigitClassifier, factors: Tensor) -> None:
    """Multiply the features by positive factors (16,) without a change of what is said of the classes.

    The ReLU behind them lets the factors through, and the last layer takes them back.
    """
    features, head = network.body[-1], network.head[-1]
    features.weight.mul_(factors[:, None])
    features.bias.mul_(factors)
    head.weight.div_(factors)
