"""What a discriminator with K + 1 classes minimises: functions of its K logits (Salimans et al. 2016, section 5)."""

import torch
import torch.nn.functional as F
from torch import Tensor

from lecture_lib import checks
from lecture_lib.gan.losses import check_scores, discriminator_loss


def with_generated(class_logits: Tensor) -> Tensor:
    """The logits of all K + 1 classes, (n, K + 1): those of the K real ones, and a 0 for "generated".

    A softmax does not change when one number is subtracted from all its logits. The last logit can therefore be fixed
    at 0 without a loss, and a network for K classes judges real and generated pictures as well.

    >>> import torch
    >>> with_generated(torch.tensor([[2.0, -1.0]]))
    tensor([[ 2., -1.,  0.]])

    Args:
        class_logits: (n, K), before any softmax.

    Raises:
        ValueError: if they are no such matrix, or one is not finite.
    """
    check_logits(class_logits)
    return F.pad(class_logits, (0, 1))


def real_logits(class_logits: Tensor) -> Tensor:
    r"""The logit of "real", ln Z with Z the sum of exp(l_k) over the K classes (Salimans et al. 2016, section 5).

    .. math:: D(x) = 1 - p(y = K + 1 \mid x) = \frac{Z(x)}{Z(x) + 1} = \sigma(\ln Z(x))

    >>> import torch
    >>> real_logits(torch.zeros(1, 10)).sigmoid()  # ten classes against one
    tensor([0.9091])

    Args:
        class_logits: (n, K), before any softmax.

    Returns:
        (n,), the logits that the losses of :mod:`lecture_lib.gan.losses` take.

    Raises:
        ValueError: as for :func:`with_generated`.
    """
    check_logits(class_logits)
    return checks.finite_result(class_logits.logsumexp(1), class_logits=class_logits)


def supervised_loss(class_logits: Tensor, y: Tensor) -> Tensor:
    r"""Cross-entropy of pictures with labels: −E ln p(y | x, y ≤ K), where it is known that the picture is real.

    "Generated" has no part in it: p(y | x, y ≤ K) is the softmax of the K logits alone.

    Args:
        class_logits: (n, K), before any softmax.
        y: class numbers from 0, (n,).

    Returns:
        a scalar in nats; ln K from a network that knows nothing.

    Raises:
        ValueError: if the logits are no matrix or not finite, or the labels do not fit them.
    """
    check_logits(class_logits)
    classes = class_logits.shape[1]
    if y.shape != (len(class_logits),) or y.is_floating_point() or y.dtype == torch.bool:
        raise ValueError(
            f"y has shape {tuple(y.shape)} and type {y.dtype}; for these logits it has to be ({len(class_logits)},), "
            "of integers"
        )
    if y.min() < 0 or y.max() >= classes:
        raise ValueError(
            f"y holds numbers from {y.min()} to {y.max()}; the classes of the logits are 0 to {classes - 1}"
        )
    return checks.finite_result(F.cross_entropy(class_logits, y.long()), class_logits=class_logits)


def unsupervised_loss(real_class_logits: Tensor, fake_class_logits: Tensor) -> Tensor:
    r"""The ordinary game's loss of D, with ln Z for its logit: pictures without labels are real, whatever they show.

    .. math:: L = -\mathbb E_x \ln\bigl(1 - p(K + 1 \mid x)\bigr) - \mathbb E_z \ln p\bigl(K + 1 \mid G(z)\bigr)

    Args:
        real_class_logits, fake_class_logits: (n, K) and (m, K), before any softmax.

    Returns:
        a scalar in nats. K logits of 0 do not give 2 ln 2, but ln(1 + 1/K) + ln(1 + K), which is 2.49 of ten classes.

    Raises:
        ValueError: as for :func:`with_generated`.
    """
    return discriminator_loss(real_logits(real_class_logits), real_logits(fake_class_logits))


def check_logits(class_logits: Tensor) -> None:
    """Raise ValueError unless there are rows of logits, all of them finite."""
    if class_logits.dim() != 2 or class_logits.shape[1] < 2:
        raise ValueError(
            f"class_logits has shape {tuple(class_logits.shape)}; it has to be (n, K), with a logit for each of K "
            "classes, at least 2"
        )
    check_scores(class_logits, "class_logits")
