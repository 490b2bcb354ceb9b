"""What people do against mode collapse, one small piece each, and what else decides whether it happens."""

from dataclasses import dataclass, replace
from typing import Literal

from lecture_lib import checks
from lecture_lib.training import check_rates


@dataclass(frozen=True)
class Method:
    """How a GAN is trained; without arguments, a plain one by the minimax loss, whose generator is the faster player.

    >>> METHODS["unrolled"] == Method(k=5)
    True

    Args:
        k: steps of the discriminator that the generator looks ahead (Metz et al. 2017).
        first_order: do not differentiate through these steps.
        g_rate, d_rate: Adam's learning rates.
        d_steps: steps of the discriminator in a round.
        g_loss: "minimax", −J_D; "non-saturating"; or "critic", which makes the discriminator a Wasserstein critic.
        real_label: what the discriminator is to say about data; 0.9 is one-sided smoothing (Salimans et al. 2016).
        packed: samples that are judged together (PacGAN, Lin et al. 2018).
        kernels: of minibatch discrimination (Salimans et al. 2016); 0 is none.
        spectral: spectral normalisation of the discriminator (Miyato et al. 2018).
        penalty: weight of the gradient penalty (Gulrajani et al. 2017).
        history: weight of the squared distance of either player's parameters from their mean over time
            (Salimans et al. 2016).
        replay: share of the discriminator's generated samples that are old ones.
        betas: of Adam.

    Raises:
        ValueError: if a number is out of range, or two pieces do not go together.
    """

    k: int = 0
    first_order: bool = False
    g_rate: float = 3e-3
    d_rate: float = 1e-3
    d_steps: int = 1
    g_loss: Literal["minimax", "non-saturating", "critic"] = "minimax"
    real_label: float = 1.0
    packed: int = 1
    kernels: int = 0
    spectral: bool = False
    penalty: float = 0.0
    history: float = 0.0
    replay: float = 0.0
    betas: tuple[float, float] = (0.5, 0.999)

    def __post_init__(self):
        if self.g_loss not in ("minimax", "non-saturating", "critic"):
            raise ValueError(f"g_loss is {self.g_loss!r}; it has to be 'minimax', 'non-saturating' or 'critic'")
        for name in ("k", "kernels", "d_steps", "packed"):
            checks.count(-(10**9), **{name: getattr(self, name)})
        if min(self.k, self.kernels) < 0 or min(self.d_steps, self.packed) < 1:
            raise ValueError(
                f"k is {self.k}, kernels {self.kernels}, d_steps {self.d_steps} and packed {self.packed}; "
                "the first two are 0 or more, the others 1 or more"
            )
        if not (0 <= self.real_label <= 1 and 0 <= self.replay < 1):
            raise ValueError(
                f"real_label is {self.real_label} and replay {self.replay}; both are shares, replay below 1"
            )
        if min(self.g_rate, self.d_rate, self.penalty, self.history) < 0:
            raise ValueError("a rate, penalty or history is negative; they are 0 or more")
        for name in ("g_rate", "d_rate", "penalty", "history"):
            check_rates(**{name: getattr(self, name)})
        if self.k and (self.kernels or self.penalty or self.replay or self.history):
            raise ValueError(
                f"k is {self.k}: kernels, penalty, replay and history are not simulated ahead; set k to 0 or them to 0"
            )


PLAIN = Method()

METHODS: dict[str, Method] = {
    "plain": PLAIN,
    "non-saturating": replace(PLAIN, g_loss="non-saturating"),
    "unrolled 1": replace(PLAIN, k=1),
    "unrolled": replace(PLAIN, k=5),
    "unrolled 10": replace(PLAIN, k=10),
    "first-order unrolling": replace(PLAIN, k=5, first_order=True),
    "equal rates": replace(PLAIN, g_rate=1e-3),
    "equal rates, .003": replace(PLAIN, d_rate=3e-3),
    "more D steps": replace(PLAIN, d_steps=6),
    "minibatch discrimination": replace(PLAIN, kernels=8),
    "packed": replace(PLAIN, packed=4),
    "WGAN-GP": Method(g_loss="critic", penalty=10.0, d_steps=5, betas=(0.0, 0.9)),
    "spectral norm": replace(PLAIN, spectral=True),
    "one-sided smoothing": replace(PLAIN, real_label=0.9),
    "historical average": replace(PLAIN, history=1e-2),
    "replay": replace(PLAIN, replay=0.5),
}
