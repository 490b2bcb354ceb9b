"""Translation learned from pairs: near the true picture, and believable beside its input (Isola et al. 2017; item 97).

>>> import torch
>>> from lecture_lib import translation
>>> output = torch.full((5, 1, 8, 8), 0.5)
>>> round(translation.pix2pix_generator_loss(torch.zeros(5, 1, 2, 2), output + 0.01, output).item(), 4)
1.6931
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from lecture_lib import checks
from lecture_lib.gan.losses import discriminator_loss, generator_loss
from lecture_lib.gan.update import ADAM, descend
from lecture_lib.training import check_rates, resume_optimiser


def pix2pix_generator_loss(
    fake_logits: Tensor | None,
    made: Tensor,
    output: Tensor,
    *,
    l1: float = 100.0,
    adversarial: float = 1.0,
    g_loss: Callable[[Tensor], Tensor] = generator_loss,
) -> Tensor:
    r"""What the translator minimises: not to be found out, and to be near the true picture (Isola et al. 2017, eq. 4).

    .. math:: J_G = -a \, \mathbb E \ln D(x, G(x)) + \lambda \, \mathbb E |y - G(x)|

    Absolute differences are averaged over pixels, as in the authors' code, with pixels from 0 to 1. Theirs reach from
    −1 to 1, so that their λ = 100 would be 200 here.

    Args:
        fake_logits: what D says about (x, G(x)), any shape with the batch first; not looked at if ``adversarial`` is 0.
        made: G(x), (n, …).
        output: the true pictures y, of the same shape.
        l1: the weight λ.
        adversarial: the weight a.
        g_loss: called with the logits.

    Returns:
        a scalar.

    Raises:
        ValueError: if pictures differ in shape or there are none, a weight is negative, or both are 0.
    """
    _check_weights(l1, adversarial)
    if made.shape != output.shape or made.numel() == 0:
        raise ValueError(
            f"made has shape {tuple(made.shape)} and output {tuple(output.shape)}; "
            "they have to be equal, and hold at least one picture"
        )
    checks.floating(made=made, output=output)
    loss = checks.finite_result(l1 * (made - output).abs().mean(), made=made, output=output)
    return loss if adversarial == 0 else loss + adversarial * g_loss(fake_logits)


@dataclass(frozen=True)
class Pix2PixStep:
    """What a round reports, before its steps were made. Without a game, all but the distance is 0.

    Attributes:
        d_loss: the loss of the discriminator.
        g_loss: the adversarial part of the translator's loss, without its weight.
        distance: mean absolute difference from the true pictures, without its weight.
        real_score, fake_score: mean output of the discriminator for true and for made pairs.
    """

    d_loss: Tensor
    g_loss: Tensor
    distance: Tensor
    real_score: Tensor
    fake_score: Tensor


class Pix2PixUpdate:
    """One step of a discriminator of pairs, then one of the translator (Isola et al. 2017; items 97 and 99).

    The discriminator sees the input beside the picture, cat([input, picture], 1): a believable picture of something
    else is no translation. The same made pictures serve both steps.

    Usage::

        contours, bags = translation.garment_pairs("bags", "train")
        translator = networks.u_net(generator=random)
        update = Pix2PixUpdate(translator, networks.patch_discriminator(2, generator=random))
        train(update, (contours, bags), epochs=3, batch_size=16, generator=random)

    The paper's noise, dropout in the translator, is yours to put there; the authors found that it changes little.

    Args:
        generator: the translator, maps inputs to pictures.
        discriminator: maps (n, channels of the input and of the picture, h, w) to logits; may be None without a game.
        l1: weight of the mean absolute difference; 0 leaves a conditional GAN alone.
        adversarial: weight of the game; 0 leaves a regression, and the discriminator is not touched.
        d_loss: called with the scores of true and of made pairs. The authors halve it, which to Adam is nothing.
        g_loss: called with the scores of made pairs.
        optimiser: called as ``optimiser(parameters, lr=learning_rate)`` for each player.
        learning_rate: of both players, or of the translator if there is a ``d_learning_rate``.
        d_learning_rate: of the discriminator.

    Raises:
        ValueError: if a weight is negative, both are 0, or a game lacks its discriminator.
    """

    averages = True  # over processes that train together

    def __init__(
        self,
        generator: nn.Module,
        discriminator: nn.Module | None,
        *,
        l1: float = 100.0,
        adversarial: float = 1.0,
        d_loss: Callable[[Tensor, Tensor], Tensor] = discriminator_loss,
        g_loss: Callable[[Tensor], Tensor] = generator_loss,
        optimiser: Callable[..., torch.optim.Optimizer] = ADAM,
        learning_rate: float = 2e-4,
        d_learning_rate: float | None = None,
    ):
        _check_weights(l1, adversarial)
        check_rates(learning_rate=learning_rate)
        check_rates(d_learning_rate=learning_rate if d_learning_rate is None else d_learning_rate)
        if adversarial and discriminator is None:
            raise ValueError("discriminator is None; with adversarial=0 there is no game, and none is needed")
        self.generator, self.discriminator = generator, discriminator
        self.l1, self.adversarial, self.d_loss, self.g_loss = l1, adversarial, d_loss, g_loss
        self.g_parameters = [p for p in generator.parameters() if p.requires_grad]
        self.g_optimiser, self.d_optimiser = optimiser(self.g_parameters, lr=learning_rate), None
        if adversarial:
            self.d_parameters = [p for p in discriminator.parameters() if p.requires_grad]
            d_rate = learning_rate if d_learning_rate is None else d_learning_rate
            self.d_optimiser = optimiser(self.d_parameters, lr=d_rate)

    def __call__(self, input: Tensor, output: Tensor, progress: float) -> Pix2PixStep:
        """Play one round on pairs: inputs (n, …) and what they are to become (n, …)."""
        made = self.generator(input)
        d_loss = g_loss = real_score = fake_score = made.new_zeros(())
        fake_scores = None
        if self.adversarial:
            d_loss, real_score, fake_score = self.discriminator_step(input, output, made)
            fake_scores = self.discriminator(torch.cat([input, made], 1))
            g_loss = self.g_loss(fake_scores)
        loss = pix2pix_generator_loss(
            fake_scores, made, output, l1=self.l1, adversarial=self.adversarial, g_loss=lambda _: g_loss
        )
        descend(loss, self.g_parameters, self.g_optimiser)
        return Pix2PixStep(d_loss, g_loss.detach(), (made - output).detach().abs().mean(), real_score, fake_score)

    def discriminator_step(self, input: Tensor, output: Tensor, made: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Let the discriminator learn from true and from made pairs (n, …): its loss and both mean scores."""
        real_scores = self.discriminator(torch.cat([input, output], 1))
        fake_scores = self.discriminator(torch.cat([input, made.detach()], 1))
        loss = descend(self.d_loss(real_scores, fake_scores), self.d_parameters, self.d_optimiser)
        return loss, real_scores.detach().mean(), fake_scores.detach().mean()

    def state_dict(self) -> dict:
        """The state of the optimisers, for a checkpoint; the parameters are the networks'."""
        players = {"generator": self.g_optimiser, "discriminator": self.d_optimiser}
        return {name: optimiser.state_dict() for name, optimiser in players.items() if optimiser is not None}

    def load_state_dict(self, state: dict) -> None:
        """Go on where :meth:`state_dict` was taken."""
        resume_optimiser(self.g_optimiser, state["generator"])
        if self.d_optimiser is not None:
            resume_optimiser(self.d_optimiser, state["discriminator"])


def inverted(network: nn.Module, output: Tensor, *, steps: int = 150, learning_rate: float = 0.1) -> Tensor:
    """An input in [0, 1] of which the network makes nearly this output, found by descent on the input (item 98).

    Adam changes the logits of the input's pixels, which start at −2, and makes the mean absolute difference from the
    output small. Each picture costs ``steps`` passes there and back. Many inputs have nearly the same output, and
    nothing says that the one found is of the kind that the network was trained on.

    Args:
        network: maps (n, …) to the output's shape, from inputs as large as outputs, each by itself: in ``eval()``.
        output: (n, …) in [0, 1].
        steps: of Adam, at least 1.
        learning_rate: of Adam, for logits.

    Raises:
        ValueError: if there is less than one step, or the network normalises by the batch.
    """
    checks.count(1, "it takes at least one", steps=steps)
    check_rates(learning_rate=learning_rate)
    checks.floating(output=output)
    if output.dim() < 2 or not output.numel():
        raise ValueError(f"output has shape {tuple(output.shape)}; it has to be (n, …), with at least one picture")
    checks.finite(output=output)
    if network.training:
        raise ValueError("network is in training mode, where pictures of a batch depend on each other: call eval()")
    logits = torch.full_like(output, -2.0).requires_grad_()
    optimiser = torch.optim.Adam([logits], lr=learning_rate)
    for _ in range(steps):
        distance = (network(logits.sigmoid()) - output).abs().flatten(1).mean(1).sum()
        (logits.grad,) = torch.autograd.grad(distance, logits)
        optimiser.step()
    return logits.detach().sigmoid()


def _check_weights(l1: float, adversarial: float) -> None:
    if not (0 <= l1 < math.inf and 0 <= adversarial < math.inf) or l1 == adversarial == 0:
        raise ValueError(f"l1 is {l1} and adversarial {adversarial}; weights are at least 0, and one of them is more")
