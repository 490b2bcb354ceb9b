"""The wiring of a discriminator with K + 1 classes: one logit of "real" out of K logits."""

from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor

from lecture_lib.exercises.wiring import compare, passed, require


def check_unsupervised_loss(function: Callable) -> None:
    """Is ``function(real_class_logits, fake_class_logits)`` the loss of D on pictures without labels?

    Of the K + 1 logits the last, that of "generated", is fixed at 0, so that ln Z, the logarithm of the sum of the
    others' exponentials, is the logit of "real" (Salimans et al. 2016, section 5).

    Args:
        function: the reader's, of logits (n, K) and (m, K); it returns a scalar in nats.

    Raises:
        WrongWiring: with one sentence on what is wrong.
    """
    real = torch.tensor([[2.0, -1.0, 0.5], [0.0, 0.3, -0.2]], dtype=torch.float64)
    fake = torch.tensor([[-1.0, 0.4, -2.0], [1.0, 1.0, 0.0], [-0.5, -1.5, -3.0]], dtype=torch.float64)
    real_z, fake_z = real.logsumexp(1), fake.logsumexp(1)

    def game(r: Tensor, f: Tensor) -> Tensor:
        return F.softplus(-r).mean() + F.softplus(f).mean()

    slips = [
        (
            game(-real_z, -fake_z),
            "the labels are exchanged: real pictures are to have a large Z, generated ones a small one",
        ),
        (
            game(real.amax(1), fake.amax(1)),
            "you have taken the largest logit: the logit of real is ln of the sum of all exponentials",
        ),
        (
            game(real.sum(1), fake.sum(1)),
            "you have added up the logits: add their exponentials, and take the logarithm",
        ),
        (game(real_z.exp(), fake_z.exp()), "the logarithm is missing: the logit of real is ln Z, not Z"),
        (game(real, fake), "each class has played a game of its own: the K logits make one logit of real"),
        (
            (F.softplus(-real_z).sum() + F.softplus(fake_z).sum()) / 5,
            "you have taken a mean over all pictures: take one over the real, one over the generated, and add them",
        ),
        (game(real_z, fake_z) / 2, "the loss is half of what it should be: add the two means"),
    ]
    compare("your loss", function(real, fake), game(real_z, fake_z), slips)
    large = torch.full((1, 3), 1000.0, dtype=torch.float64)
    require(
        bool(torch.as_tensor(function(large, large)).isfinite()),
        "a logit of 1,000 gives no finite loss: take logsumexp for ln Z, and softplus for the logarithms",
    )
    passed(function, "ln Z as the logit of real, and who is called real")


def check_supervised_loss(function: Callable) -> None:
    """Is ``function(class_logits, y)`` the cross-entropy among the K real classes, a mean over pictures?

    Args:
        function: the reader's, of logits (n, K) and class numbers (n,); it returns a scalar in nats.

    Raises:
        WrongWiring: with one sentence on what is wrong.
    """
    logits = torch.tensor([[2.0, -1.0, 0.5], [0.0, 0.3, -0.2]], dtype=torch.float64)
    y, with_generated = torch.tensor([1, 0]), F.pad(logits, (0, 1))
    slips = [
        (
            F.cross_entropy(with_generated, y),
            "generated has a part in your softmax: of a picture with a label it is known that it is real",
        ),
        (-F.cross_entropy(logits, y), "the sign is wrong: minimise −ln p of the true class"),
        (2 * F.cross_entropy(logits, y), "you have taken a sum: take the mean over the pictures"),
        (-_own(logits, y).mean(), "the softmax is missing: these are the logits of the true classes"),
        (-_own(logits.softmax(1), y).mean(), "this is −p, not −ln p"),
    ]
    compare("your loss", function(logits, y), F.cross_entropy(logits, y), slips)
    passed(function, "the softmax of the K real classes, and the mean over pictures")


def _own(values: Tensor, y: Tensor) -> Tensor:
    return values[torch.arange(len(y)), y]
