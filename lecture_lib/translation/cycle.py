"""Translation without pairs: two generators that undo each other, two discriminators (Zhu et al. 2017; items 101-103).

>>> import torch
>>> from lecture_lib.translation.cycle import cycle_loss
>>> x, y = torch.zeros(4, 3, 8, 8), torch.ones(4, 3, 8, 8)
>>> round(cycle_loss(x, x + 0.1, y, y - 0.3).item(), 4)
0.4
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor, nn

from lecture_lib import checks
from lecture_lib.gan.losses import check_scores, least_squares_discriminator_loss
from lecture_lib.gan.update import ADAM, descend
from lecture_lib.training import check_rates, resume_optimiser
from lecture_lib.translation.pool import ImagePool

QUICK = partial(ADAM, fused=True)


def cycle_loss(x: Tensor, x_back: Tensor, y: Tensor, y_back: Tensor) -> Tensor:
    r"""How much is lost on the way there and back, in both directions (Zhu et al. 2017, eq. 2; item 102).

    .. math:: J_\text{cycle} = \mathbb E_x |F(G(x)) - x| + \mathbb E_y |G(F(y)) - y|

    Absolute differences are averaged over pixels, as in the authors' code, with pixels from 0 to 1. Theirs reach from
    −1 to 1, so that their λ = 10 would be 20 here.

    Args:
        x, x_back: pictures of the first domain (n, …), and F(G(x)).
        y, y_back: pictures of the second domain (m, …), and G(F(y)).

    Returns:
        a scalar, in the unit of a pixel.

    Raises:
        ValueError: if a picture and its return differ in shape, or a batch is empty.
    """
    return _mean_distance(x, x_back, "x") + _mean_distance(y, y_back, "y")


def identity_loss(x: Tensor, same_x: Tensor, y: Tensor, same_y: Tensor) -> Tensor:
    r"""How much a generator changes what needs no translation (Zhu et al. 2017, section 5.2).

    .. math:: J_\text{identity} = \mathbb E_x |F(x) - x| + \mathbb E_y |G(y) - y|

    G makes pictures of the second domain; a picture that already is one, it shall leave alone. That keeps colours where
    nothing else would. The paper weighs it with half of the cycle's λ, and only where both domains look alike enough.

    Args:
        x, same_x: pictures of the first domain (n, …), and F(x).
        y, same_y: pictures of the second domain (m, …), and G(y).

    Returns:
        a scalar, in the unit of a pixel.

    Raises:
        ValueError: as :func:`cycle_loss`.
    """
    return _mean_distance(x, same_x, "x") + _mean_distance(y, same_y, "y")


def _mean_distance(a: Tensor, b: Tensor, name: str) -> Tensor:
    """Mean absolute difference of the pictures called ``name`` and what came of them."""
    if a.shape != b.shape or a.numel() == 0:
        raise ValueError(
            f"{name} has shape {tuple(a.shape)} and what came back {tuple(b.shape)}; "
            "they have to be equal, and hold at least one picture"
        )
    checks.floating(**{name: a, f"{name}, which came back,": b})
    return checks.finite_result((a - b).abs().mean(), **{name: a, f"{name}, which came back,": b})


def squared_error_from_real(fake_scores: Tensor) -> Tensor:
    """E (D(G(x)) − 1)², what a generator of the paper minimises; twice Mao's, whose ½ would double the cycle's weight.

    Raises:
        ValueError: if the batch is empty or a score is not finite.
    """
    check_scores(fake_scores, "fake_scores")
    return checks.finite_result((fake_scores - 1).square().mean(), fake_scores=fake_scores)


@dataclass(frozen=True)
class CycleGANStep:
    """What a round reports, before the updates.

    Attributes:
        g_loss: what the discriminators make of the translations, the sum of both directions, without any weight.
        forward, backward: mean absolute error of x → y → x, and of y → x → y, whether it is trained on or not.
        d_x_loss, d_y_loss: loss of the discriminator of each domain.
    """

    g_loss: Tensor
    forward: Tensor
    backward: Tensor
    d_x_loss: Tensor
    d_y_loss: Tensor


class CycleGANUpdate:
    """One step of both generators together, then one of each discriminator, for :func:`lecture_lib.training.train`.

    .. math:: J = J_G + J_F + λ J_\\text{cycle} + λ_i J_\\text{identity}

    with J_G from what D_y says about G(x), and J_F from what D_x says about F(y) (Zhu et al. 2017, eq. 3; item 103).

    Usage::

        update = CycleGANUpdate(g, f, d_x, d_y)
        train(update, (painted, pencil), epochs=5, batch_size=4, generator=random)

    A batch is (x, y), and what stands side by side in it has nothing to do with each other. Each discriminator sees
    the pictures of its domain, and translations from a pool; the generators are judged by their translations of now.
    Several processes cannot share this game, for each would have pools of its own.

    Args:
        g: maps pictures of the first domain to the second.
        f: maps pictures of the second domain to the first.
        d_x, d_y: map pictures of a domain to scores, one for a picture or one for each patch.
        cycle: λ, the weight of the cycle loss; 0 leaves it out.
        identity: λ_i, the weight of the identity loss; 0 leaves it out, and saves a third of the generators' passes.
        adversarial: weight of the game.
        forward, backward: whether x → y → x and y → x → y count in the cycle loss; item 105 is about these switches.
        pool: how many earlier translations are kept for each discriminator, see :class:`.pool.ImagePool`.
        random: randomness of the pools; without it, seed 0.
        d_loss: called with the scores of real and of translated pictures.
        g_loss: called with the scores of translated pictures.
        optimiser: called as ``optimiser(parameters, lr=learning_rate)``, once for the generators, once for the
            discriminators.
        learning_rate: of all networks.
        d_learning_rate: of the discriminators, if it is another one.
        constant: share of the training at the full learning rate, which then falls to zero in a straight line.
        channel: called with every translation before it goes back; noise here lets no faint message pass.
        after: called after every round.

    Raises:
        ValueError: if a weight is negative, or ``constant`` leaves [0, 1].
    """

    def __init__(
        self,
        g: nn.Module,
        f: nn.Module,
        d_x: nn.Module,
        d_y: nn.Module,
        *,
        cycle: float = 10.0,
        identity: float = 5.0,
        adversarial: float = 1.0,
        forward: bool = True,
        backward: bool = True,
        pool: int = 50,
        random: torch.Generator | None = None,
        d_loss: Callable[[Tensor, Tensor], Tensor] = least_squares_discriminator_loss,
        g_loss: Callable[[Tensor], Tensor] = squared_error_from_real,
        optimiser: Callable[..., torch.optim.Optimizer] = QUICK,
        learning_rate: float = 2e-4,
        d_learning_rate: float | None = None,
        constant: float = 0.5,
        channel: Callable[[Tensor], Tensor] = lambda translation: translation,
        after: Callable[[], None] = lambda: None,
    ):
        for name, weight in {"cycle": cycle, "identity": identity, "adversarial": adversarial}.items():
            if not 0 <= weight < float("inf"):
                raise ValueError(f"{name} is {weight}; the weight of a loss is 0 or more, and finite")
        if not 0 <= constant <= 1:
            raise ValueError(f"constant is {constant}; a share of the training lies between 0 and 1")
        self.g, self.f, self.d_x, self.d_y = g, f, d_x, d_y
        checks.count(0, pool=pool)
        self.cycle, self.identity, self.adversarial = cycle, identity, adversarial
        self.forward, self.backward, self.constant = forward, backward, constant
        self.d_loss, self.g_loss, self.channel, self.after = d_loss, g_loss, channel, after
        random = random or torch.Generator().manual_seed(0)
        self.pool_x, self.pool_y = ImagePool(pool, random), ImagePool(pool, random)
        self.g_parameters, self.d_parameters = _learned(g, f), _learned(d_x, d_y)
        d_learning_rate = learning_rate if d_learning_rate is None else d_learning_rate
        check_rates(learning_rate=learning_rate, d_learning_rate=d_learning_rate)
        self.rates = learning_rate, d_learning_rate
        self.g_optimiser = optimiser(self.g_parameters, lr=learning_rate)
        self.d_optimiser = optimiser(self.d_parameters, lr=d_learning_rate)

    def __call__(self, x: Tensor, y: Tensor, progress: float) -> CycleGANStep:
        """Play one round on pictures x (n, …) and y (m, …) that are no pairs, at this progress of the training."""
        fake_y, fake_x, *reported = self.generator_step(x, y, progress)
        d_losses = self.discriminator_step(x, y, fake_x, fake_y, progress)
        self.after()
        return CycleGANStep(*reported, *d_losses)

    def generator_step(self, x: Tensor, y: Tensor, progress: float) -> tuple[Tensor, ...]:
        """Both generators learn: G(x), F(y), the loss of the game, and the errors of both cycles."""
        fake_y, fake_x = self.g(x), self.f(y)
        game = self.g_loss(self.d_y(fake_y)) + self.g_loss(self.d_x(fake_x))
        forward, backward = self._there_and_back(x, y, fake_x, fake_y)
        loss = self.adversarial * game
        if self.cycle and self.forward:
            loss = loss + self.cycle * forward
        if self.cycle and self.backward:
            loss = loss + self.cycle * backward
        if self.identity:
            loss = loss + self.identity * identity_loss(x, self.f(x), y, self.g(y))
        self._set_rate(self.g_optimiser, self.rates[0], progress)
        descend(loss, self.g_parameters, self.g_optimiser)
        return fake_y.detach(), fake_x.detach(), game.detach(), forward.detach(), backward.detach()

    def discriminator_step(
        self, x: Tensor, y: Tensor, fake_x: Tensor, fake_y: Tensor, progress: float
    ) -> tuple[Tensor, Tensor]:
        """Both discriminators learn from real pictures and what the pools hand out: their losses."""
        losses = [
            self.d_loss(discriminator(real), discriminator(pool(fake)))
            for discriminator, pool, real, fake in (
                (self.d_x, self.pool_x, x, fake_x),
                (self.d_y, self.pool_y, y, fake_y),
            )
        ]
        self._set_rate(self.d_optimiser, self.rates[1], progress)
        descend(sum(losses), self.d_parameters, self.d_optimiser)
        return losses[0].detach(), losses[1].detach()

    def _there_and_back(self, x: Tensor, y: Tensor, fake_x: Tensor, fake_y: Tensor) -> tuple[Tensor, Tensor]:
        """The errors of both cycles; one that does not count is only looked at."""
        with torch.set_grad_enabled(bool(self.cycle) and self.forward):
            forward = _mean_distance(x, self.f(self.channel(fake_y)), "x")
        with torch.set_grad_enabled(bool(self.cycle) and self.backward):
            backward = _mean_distance(y, self.g(self.channel(fake_x)), "y")
        return forward, backward

    def _set_rate(self, optimiser: torch.optim.Optimizer, highest: float, progress: float) -> None:
        if not 0 <= progress <= 1:
            raise ValueError(f"progress is {progress}; a training goes from 0 to 1")
        falling = 1.0 if progress <= self.constant else (1 - progress) / (1 - self.constant)
        for group in optimiser.param_groups:
            group["lr"] = highest * falling

    def state_dict(self) -> dict:
        """The state of optimisers and pools, for a checkpoint; the parameters are the networks'."""
        return {name: part.state_dict() for name, part in self._parts().items()}

    def load_state_dict(self, state: dict) -> None:
        """Go on where :meth:`state_dict` was taken."""
        for name, part in self._parts().items():
            if isinstance(part, torch.optim.Optimizer):
                resume_optimiser(part, state[name])
            else:
                part.load_state_dict(state[name])

    def _parts(self) -> dict:
        return {
            "generators": self.g_optimiser,
            "discriminators": self.d_optimiser,
            "pool_x": self.pool_x,
            "pool_y": self.pool_y,
        }


def _learned(*networks: nn.Module) -> list[Tensor]:
    return [p for network in networks for p in network.parameters() if p.requires_grad]
