"""Wasserstein distances: critics instead of discriminators, and what keeps their slope in bounds (items 81 and 82).

.. math:: W_1(p, q) = \\max_{\\lVert f \\rVert_L \\leq 1} \\mathbb E_{x \\sim p} f(x) - \\mathbb E_{x \\sim q} f(x)

A critic f is no classifier: its scores have no sigmoid and no scale but the one that a bound on its slope gives them.
Where two distributions do not overlap, its slope still leads from one to the other (Arjovsky et al. 2017).

>>> import torch
>>> from lecture_lib import wasserstein
>>> at_zero = torch.zeros(10)
>>> wasserstein.wasserstein_1d(at_zero, at_zero + 3)
tensor(3.)
"""

from collections.abc import Callable

import torch
from torch import Tensor, nn

from lecture_lib import checks
from lecture_lib.gan.losses import check_scores, hinge_generator_loss


def critic_loss(real_scores: Tensor, fake_scores: Tensor) -> Tensor:
    r"""−(E f(x) − E f(G(z))): the critic spreads the scores apart, real ones up (Arjovsky et al. 2017, algorithm 1).

    If f is the best of all with slope at most 1, this is −W₁; if the slope is at most K, −K W₁.

    Args:
        real_scores, fake_scores: any shape with the batch first, without a sigmoid. Batches may differ in size.

    Returns:
        Mean of fake minus mean of real, a scalar in the unit of the scores.

    Raises:
        ValueError: if a batch is empty or a score is not finite.
    """
    for name, scores in (("real_scores", real_scores), ("fake_scores", fake_scores)):
        checks.floating(**{name: scores})
        if scores.numel() == 0:
            raise ValueError(f"{name} has shape {tuple(scores.shape)}: the batch is empty")
    return checks.finite_result(
        fake_scores.mean() - real_scores.mean(), real_scores=real_scores, fake_scores=fake_scores
    )


def generator_loss(fake_scores: Tensor) -> Tensor:
    r"""−E f(G(z)): the generator climbs the critic's slope (Arjovsky et al. 2017, algorithm 1).

    Raises:
        ValueError: if the batch is empty or a score is not finite.
    """
    return hinge_generator_loss(fake_scores)  # the same


@torch.no_grad()
def clip_weights_(critic: nn.Module, c: float = 0.01) -> None:
    r"""Put every parameter back into [−c, c], in place, *after* a step (Arjovsky et al. 2017; item 82).

    Some bound on the slope follows, which depends on c and on all layers, and is neither known nor 1. The paper's c is
    0.01 and not 1; too large a c takes long to reach, too small a one lets gradients vanish. A
    :func:`gradient_penalty` asks for the slope itself.

    Raises:
        ValueError: if c is not positive and finite.
    """
    if not 0 < c < float("inf"):
        raise ValueError(f"c is {c}; the largest weight that is allowed has to be positive and finite")
    for parameter in critic.parameters():
        limit = min(c, torch.finfo(parameter.dtype).max)
        parameter.clamp_(-limit, limit)


def gradient_penalty(
    critic: Callable[[Tensor], Tensor], real: Tensor, fake: Tensor, generator: torch.Generator
) -> Tensor:
    r"""How far the critic's slope is from 1, between real and generated pictures (Gulrajani et al. 2017, eq. 3).

    .. math:: \mathbb E_{\hat x} \left(\lVert \nabla_{\hat x} f(\hat x) \rVert_2 - 1\right)^2, \qquad
              \hat x = \varepsilon x + (1 - \varepsilon)\, G(z), \qquad \varepsilon \sim U(0, 1)

    with one ε for each pair, and the norm for each x̂ over all its pixels. The weight λ (10 in the paper) is the
    caller's. The slope belongs to single pictures only if the critic sees them singly: no batch normalisation.

    Args:
        critic: maps pictures to one score each.
        real, fake: (batch, …) pictures, pairwise; no gradient flows into them.
        generator: source of ε.

    Returns:
        a scalar ≥ 0, with gradients for the parameters of the critic.

    Raises:
        ValueError: if the shapes differ, the batch is empty, there is not one score for each picture, or a slope is
            not finite.
    """
    if real.shape != fake.shape or real.dim() < 2:
        raise ValueError(
            f"real has shape {tuple(real.shape)} and fake {tuple(fake.shape)}; pairs take (batch, …), the same for both"
        )
    checks.floating(real=real, fake=fake)
    if real.numel() == 0:
        raise ValueError(f"real has shape {tuple(real.shape)}: the batch is empty")
    ones = [1] * (real.dim() - 1)
    epsilon = torch.rand(len(real), *ones, generator=generator, device=real.device, dtype=real.dtype)
    between = (epsilon * real.detach() + (1 - epsilon) * fake.detach()).requires_grad_()
    scores = critic(between)
    if scores.numel() != len(real):
        raise ValueError(f"the critic puts out {tuple(scores.shape)} for {len(real)} pictures; it takes one score each")
    (slopes,) = torch.autograd.grad(scores.sum(), between, create_graph=True)
    penalty = (slopes.flatten(1).norm(dim=1) - 1).square().mean()
    if not checks.is_finite(penalty):
        check_scores(real, "real")
        check_scores(fake, "fake")
        raise ValueError("the gradient of the critic holds NaN or infinity; did the training diverge?")
    return penalty


def layer_gradients(critic: nn.Sequential, x: Tensor) -> Tensor:
    r"""How strongly a critic answers to its input and to each hidden layer: E ‖∂f/∂hₗ‖₂, for l = 0, …, L (item 82).

    The first is the slope that a generator gets. A clipped critic multiplies it by about the same factor in every
    layer, so that it dies or explodes with depth (Gulrajani et al. 2017, figure 1b).

    Args:
        critic: layers in turn; what comes out of an activation, a module without parameters, counts as hidden layer.
        x: (batch, …), pictures that do not influence each other's scores.

    Returns:
        Norms from the input to the last hidden layer, (L + 1,).

    Raises:
        ValueError: if x is empty or no batch, or a norm is not finite.
    """
    check_scores(x, "x")
    if x.dim() < 2:
        raise ValueError(f"x has shape {tuple(x.shape)}; it has to be (batch, …)")
    layers = [x.detach().requires_grad_()]
    h = layers[0]
    for module in critic:
        h = module(h)
        if not any(True for _ in module.parameters()):
            layers.append(h)
    gradients = torch.autograd.grad(h.sum(), layers)
    for gradient in gradients:
        check_scores(gradient, "the gradient of the critic")
    return torch.stack([gradient.flatten(1).norm(dim=1).mean() for gradient in gradients])


def wasserstein_1d(x: Tensor, y: Tensor) -> Tensor:
    r"""W₁ of two sets of numbers: the least mean distance by which one can be carried over into the other.

    .. math:: W_1 = \int \lvert F_x(t) - F_y(t) \rvert \, dt

    with F the share of numbers up to t. For equally many it is the mean of \|x − y\| after sorting both. It says how
    far apart two distributions are, also where :func:`lecture_lib.gan.game.jensen_shannon` has reached ln 2.

    Args:
        x: (n,) numbers.
        y: (m,) numbers.

    Returns:
        a scalar in the unit of x, with gradients.

    Raises:
        ValueError: if one is not a vector, is empty, or holds NaN or infinity.
    """
    for name, values in (("x", x), ("y", y)):
        if values.dim() != 1:
            raise ValueError(f"{name} has shape {tuple(values.shape)}; it takes one number for each sample, (n,)")
        check_scores(values, name)
    every = torch.cat([x, y]).sort().values
    steps = every.detach()[:-1]
    share_x, share_y = (
        torch.searchsorted(v.detach().to(every).sort().values, steps, right=True).to(every) / len(v) for v in (x, y)
    )
    return checks.finite_result(((share_x - share_y).abs() * every.diff()).sum(), x=x, y=y)


def earth_movers_distance(x: Tensor, y: Tensor) -> Tensor:
    r"""W₁ of two sets of equally many points: the mean distance of the pairs, for the best pairing there is.

    .. math:: W_1 = \min_\pi \frac1n \sum_i \lVert x_i - y_{\pi(i)} \rVert_2

    It is exact, and takes a second for 2,000 points. Between two samples of one distribution it is not 0: compare
    numbers from equally many points only.

    Args:
        x, y: (n, dimensions) points.

    Returns:
        a scalar in the unit of x, with gradients along the best pairing.

    Raises:
        ValueError: if the shapes differ, there are no points, or a value is not finite.
    """
    from scipy.optimize import linear_sum_assignment  # here: the rest of the module needs no SciPy

    if x.dim() != 2 or x.shape != y.shape:
        raise ValueError(
            f"x has shape {tuple(x.shape)} and y {tuple(y.shape)}; pairs take (n, dimensions), the same for both"
        )
    checks.same_dtype(x=x, y=y)
    check_scores(x, "x")
    check_scores(y, "y")
    exact = "donot_use_mm_for_euclid_dist"  # the squares would leave nothing of what is near
    a, b = (v.detach().float() if v.element_size() < 4 else v.detach() for v in (x, y))  # no distances of halves
    distances = checks.finite_result(torch.cdist(a, b, compute_mode=exact), x=x, y=y)
    rows, columns = linear_sum_assignment(distances.cpu().numpy())
    return checks.finite_result((x[rows] - y[columns]).norm(dim=1).mean(), x=x, y=y)
