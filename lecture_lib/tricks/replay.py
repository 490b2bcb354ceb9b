"""Experience replay: a discriminator that forgets is shown old pictures again, or an old opponent (item 120)."""

import copy
from typing import Any

import torch
from torch import Tensor, nn

from lecture_lib import checks
from lecture_lib.gan import GANUpdate
from lecture_lib.translation.pool import ImagePool


class ReplayBuffer(ImagePool):
    """Earlier generated examples, of which half of each batch for the discriminator is taken (Pfau & Vinyals 2016).

    It is the pool of images that CycleGAN keeps, under the name that it has in reinforcement learning: once full, each
    new example is handed out with probability ½; otherwise it takes the seat of an old one, which is handed out. An
    example that has a seat keeps it for 2 · size new examples on average, so the buffer reaches that far back.

    >>> buffer = ReplayBuffer(3, torch.Generator().manual_seed(0))
    >>> _ = buffer(torch.zeros(3, 1))  # fills it
    >>> buffer(torch.ones(8, 1)).flatten()
    tensor([0., 1., 0., 1., 0., 1., 1., 1.])

    Args:
        size: examples that it keeps.
        generator: randomness, on the CPU; without it, seed 0.

    Raises:
        ValueError: if ``size`` is negative.
    """


class ReplayUpdate(GANUpdate):
    """A :class:`~lecture_lib.gan.update.GANUpdate` whose discriminator learns from what a buffer hands out.

    The generator learns from new pictures only, as ever.

    Args:
        replay: called with generated pictures (n, …), returns as many: a :class:`ReplayBuffer`.
        arguments, options: those of the update.
    """

    def __init__(self, *arguments: Any, replay: ReplayBuffer, **options: Any):
        super().__init__(*arguments, **options)
        self.replay = replay

    def discriminator_step(self, real: Tensor, fake: Tensor | None = None) -> tuple[Tensor, Tensor, Tensor]:
        """Let the discriminator learn from real pictures (n, …) and n generated ones, partly old."""
        if fake is None:
            with torch.no_grad():
                fake = self.generator(self.noise(len(real)))
        return super().discriminator_step(real, self.replay(fake))

    def state_dict(self) -> dict:
        """The state of both optimisers and of the buffer, for a checkpoint."""
        return super().state_dict() | {"replay": self.replay.state_dict()}

    def load_state_dict(self, state: dict) -> None:
        """Go on where :meth:`state_dict` was taken."""
        super().load_state_dict(state)
        self.replay.load_state_dict(state["replay"])


class OldCheckpoints:
    """What a network was at earlier times, to play against one of them now and then (Pfau & Vinyals 2016).

    Of all the times at which :meth:`keep` was called, at most ``size`` are kept, each with the same probability
    (reservoir sampling), so that the early ones do not get lost.

    Usage, for a discriminator that is not to forget what the generator was::

        past = OldCheckpoints(generator, 20, random)
        past.keep()                     # now and then
        fake = past.draw()(noise(64))   # a generator of the past

    >>> network = nn.Linear(1, 1)
    >>> past = OldCheckpoints(network, 2)
    >>> past.keep()
    >>> with torch.no_grad():
    ...     _ = network.bias.fill_(9.0)
    >>> past.draw().bias.item() == 9, len(past)
    (False, 1)

    Args:
        network: whose parameters and buffers are kept.
        size: times that are kept at most.
        generator: randomness, on the CPU; without it, seed 0.

    Raises:
        ValueError: if ``size`` is below 1.
    """

    def __init__(self, network: nn.Module, size: int = 20, generator: torch.Generator | None = None):
        checks.count(1, "at least 1 checkpoint has to be kept", size=size)
        self.network, self.size = network, size
        self.generator = generator or torch.Generator().manual_seed(0)
        self.kept: list[dict[str, Tensor]] = []
        self.seen = 0

    def __len__(self) -> int:
        return len(self.kept)

    def keep(self) -> None:
        """Keep the network as it is now; if all seats are taken, in the place of another time or not at all."""
        self.seen += 1
        seat = len(self.kept) if len(self.kept) < self.size else self._number_below(self.seen)
        if seat >= self.size:
            return
        self.kept[seat : seat + 1] = [{name: t.detach().clone() for name, t in self.network.state_dict().items()}]

    def draw(self) -> nn.Module:
        """A copy of the network as it was at one of the kept times, chosen at random; its parameters are frozen.

        Raises:
            ValueError: if nothing has been kept.
        """
        if not self.kept:
            raise ValueError("no checkpoint has been kept yet; call keep() first")
        old = copy.deepcopy(self.network).requires_grad_(False)
        old.load_state_dict(self.kept[self._number_below(len(self.kept))])
        return old

    def _number_below(self, end: int) -> int:
        return int(torch.randint(end, (), generator=self.generator))
