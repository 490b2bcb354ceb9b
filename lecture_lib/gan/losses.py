"""What the two players minimise: functions of the logits that the discriminator gives to pictures (items 68 to 79)."""

import math
from typing import Literal

import torch.nn.functional as F
from torch import Tensor

from lecture_lib import checks


def discriminator_loss(
    real_logits: Tensor, fake_logits: Tensor, *, real_label: float = 1.0, fake_label: float = 0.0
) -> Tensor:
    r"""Cross-entropy of a classifier that tells real from generated, D = σ(l) (Goodfellow et al. 2014, eq. 1; item 68).

    .. math:: J_D = -\mathbb E_x \ln D(x) - \mathbb E_z \ln(1 - D(G(z)))

    A label t other than 1 or 0 replaces −ln D by −t ln D − (1 − t) ln(1 − D). A ``real_label`` of 0.9 is one-sided
    label smoothing (Salimans et al. 2016), which keeps D from certainty. The fake label stays 0: the best D would
    otherwise be high where only G is, see :func:`lecture_lib.gan.game.optimal_discriminator`.

    Logarithms are taken of logits, where they are exact: ln(σ(l) + ε) loses its gradient below l ≈ ln ε. A D that ends
    in a sigmoid would be squashed twice, and nothing here can notice it, since logits may well lie in [0, 1]. Its
    symptom is a loss that never falls below ln(1 + 1/e) + ln 2 = 1.006.

    Args:
        real_logits, fake_logits: any shape with the batch first, before any sigmoid. Batches may differ in size: each
            has its own mean.
        real_label, fake_label: the wanted probabilities, in [0, 1].

    Returns:
        a scalar in nats; 2 ln 2 = 1.386 from a D that always says ½.

    Raises:
        ValueError: if a batch is empty, a logit is not finite, or a label leaves [0, 1].
    """
    check_scores(real_logits, "real_logits")
    check_scores(fake_logits, "fake_logits")
    loss = _cross_entropy(real_logits, real_label, "real_label") + _cross_entropy(fake_logits, fake_label, "fake_label")
    return checks.finite_result(loss, real_logits=real_logits, fake_logits=fake_logits)


def generator_loss(fake_logits: Tensor, *, kind: Literal["non-saturating", "minimax"] = "non-saturating") -> Tensor:
    r"""What the generator minimises: to be taken for real, or not to be found out (items 69, 76, 77).

    .. math:: J_G = -\mathbb E_z \ln D(G(z)) \quad \text{(non-saturating)}, \qquad
              J_G = \mathbb E_z \ln(1 - D(G(z))) \quad \text{(minimax)}

    The second is −J_D without the term that knows no G. Both fall with the logit l, but their derivatives by it,
    −(1 − σ(l)) and −σ(l), are large at opposite ends. Early in training D is sure of its case, l ≪ 0, and only the
    first has something left to learn from (Goodfellow et al. 2014, section 3).

    Args:
        fake_logits: what D says about generated pictures, any shape with the batch first, before any sigmoid.
        kind: which of the two.

    Returns:
        a scalar in nats.

    Raises:
        ValueError: if the batch is empty, a logit is not finite, or there is no such kind.
    """
    check_scores(fake_logits, "fake_logits")
    if kind == "non-saturating":
        return checks.finite_result(-F.logsigmoid(fake_logits).mean(), fake_logits=fake_logits)
    if kind == "minimax":
        return checks.finite_result(F.logsigmoid(-fake_logits).mean(), fake_logits=fake_logits)
    raise ValueError(f"kind is {kind!r}; it has to be 'non-saturating' or 'minimax'")


def least_squares_discriminator_loss(
    real_scores: Tensor, fake_scores: Tensor, *, real_label: float = 1.0, fake_label: float = 0.0
) -> Tensor:
    r"""½ E (D(x) − b)² + ½ E (D(G(z)) − a)²: scores are to hit labels, without any sigmoid (Mao et al. 2017, eq. 2).

    Args:
        real_scores, fake_scores: any shape with the batch first.
        real_label, fake_label: b and a, any numbers; the paper also takes b = 1 and a = −1, with c = 0 for G.

    Raises:
        ValueError: if a batch is empty or a score is not finite.
    """
    _check_batch(real_scores, "real_scores")
    _check_batch(fake_scores, "fake_scores")
    _check_label(real_label, "real_label")
    _check_label(fake_label, "fake_label")
    loss = 0.5 * (real_scores - real_label).square().mean() + 0.5 * (fake_scores - fake_label).square().mean()
    return checks.finite_result(loss, real_scores=real_scores, fake_scores=fake_scores)


def least_squares_generator_loss(fake_scores: Tensor, *, label: float = 1.0) -> Tensor:
    r"""½ E (D(G(z)) − c)²: its pull grows with the distance from c, on either side of it (Mao et al. 2017, eq. 2).

    Raises:
        ValueError: if the batch is empty or a score is not finite.
    """
    _check_batch(fake_scores, "fake_scores")
    _check_label(label, "label")
    return checks.finite_result(0.5 * (fake_scores - label).square().mean(), fake_scores=fake_scores)


def hinge_discriminator_loss(real_scores: Tensor, fake_scores: Tensor) -> Tensor:
    r"""E max(0, 1 − s(x)) + E max(0, 1 + s(G(z))): scores beyond ±1 count no more (Lim & Ye 2017; Miyato et al. 2018).

    Args:
        real_scores, fake_scores: any shape with the batch first, without a sigmoid.

    Raises:
        ValueError: if a batch is empty or a score is not finite.
    """
    check_scores(real_scores, "real_scores")
    check_scores(fake_scores, "fake_scores")
    loss = F.relu(1 - real_scores).mean() + F.relu(1 + fake_scores).mean()
    return checks.finite_result(loss, real_scores=real_scores, fake_scores=fake_scores)


def hinge_generator_loss(fake_scores: Tensor) -> Tensor:
    r"""−E s(G(z)): the hinge is the discriminator's alone, and the generator's pull never ends (Lim & Ye 2017).

    Raises:
        ValueError: if the batch is empty or a score is not finite.
    """
    _check_batch(fake_scores, "fake_scores")
    return checks.finite_result(-fake_scores.mean(), fake_scores=fake_scores)


def feature_matching_loss(real_features: Tensor, fake_features: Tensor) -> Tensor:
    r"""‖E f(x) − E f(G(z))‖² with f an intermediate layer of D (Salimans et al. 2016, section 3.1; item 79).

    It compares the means of two batches, not pictures: nothing has to look like one certain example.

    Args:
        real_features, fake_features: (batch, …), whose sizes may differ in the batch only.

    Returns:
        a scalar, summed over features.

    Raises:
        ValueError: if the features differ in shape, a batch is empty, or a value is not finite.
    """
    if real_features.dim() < 2 or real_features.shape[1:] != fake_features.shape[1:]:
        raise ValueError(
            f"real_features has shape {tuple(real_features.shape)} and fake_features {tuple(fake_features.shape)}; "
            "both have to be (batch, …), with the same features"
        )
    _check_batch(real_features, "real_features")
    _check_batch(fake_features, "fake_features")
    distance = (real_features.mean(0) - fake_features.mean(0)).square().sum()
    return checks.finite_result(distance, real_features=real_features, fake_features=fake_features)


def check_scores(scores: Tensor, name: str) -> None:
    """Raise ValueError unless there are scores, all of them finite, or TypeError unless they are floats."""
    _check_batch(scores, name)
    if not checks.is_finite(scores):
        raise ValueError(f"{name} holds NaN or infinity; did the training diverge, or the input hold NaN?")


def _check_batch(scores: Tensor, name: str) -> None:
    """Where NaN and infinity reach the loss anyway, nothing more has to be looked at."""
    checks.floating(**{name: scores})
    if scores.numel() == 0:
        raise ValueError(f"{name} has shape {tuple(scores.shape)}: the batch is empty")


def _check_label(label: float, name: str) -> None:
    if not math.isfinite(label):
        raise ValueError(f"{name} is {label}; a score can only be near a finite number")


def _cross_entropy(logits: Tensor, label: float, name: str) -> Tensor:
    """−t ln σ(l) − (1 − t) ln(1 − σ(l)), the mean over all l."""
    if not 0 <= label <= 1:
        raise ValueError(f"{name} is {label}; a label is a probability, from 0 to 1")
    return -(label * F.logsigmoid(logits) + (1 - label) * F.logsigmoid(-logits)).mean()
