"""Historical averaging: a player is held back near the mean of all it has been (item 119)."""

from collections.abc import Iterable

import torch
from torch import Tensor

from lecture_lib import checks


class HistoricalAverage:
    r"""The mean of parameters over time, and a penalty for being far from it (Salimans et al. 2016, section 3.3).

    .. math:: \sum \Bigl\lVert \theta - \frac{1}{t + 1} \sum_{s=0}^{t} \theta_s \Bigr\rVert^2

    The parameters as they are when this is made count as time 0; every :meth:`update` adds the next time. The mean is
    kept up to date without the past, and is a constant to gradients.

    Usage, for a discriminator (a generator has its own, with the penalty in ``g_loss``)::

        history = HistoricalAverage(discriminator.parameters())
        GANUpdate(generator, discriminator, noise, penalty=lambda real, fake: 0.05 * history.penalty(),
                  after=history.update)

    >>> position = torch.zeros(2, requires_grad=True)
    >>> history = HistoricalAverage([position])
    >>> with torch.no_grad():
    ...     _ = position.add_(torch.tensor([3.0, 4.0]))
    >>> history.update()  # the mean is now (1.5, 2)
    >>> history.penalty()
    tensor(6.2500, grad_fn=<AddBackward0>)

    Args:
        parameters: tensors that change in place, as a network's parameters do.

    Raises:
        ValueError: if there are none.
    """

    def __init__(self, parameters: Iterable[Tensor]):
        self.parameters = list(parameters)
        if not self.parameters:
            raise ValueError("parameters is empty; an iterator of parameters can be used only once")
        for p in self.parameters:
            checks.floating(parameters=p)
        self.times, self.mean = 1, [p.detach().clone() for p in self.parameters]

    @torch.no_grad()
    def update(self) -> None:
        """Let the parameters of now enter the mean."""
        self.times += 1
        for mean, p in zip(self.mean, self.parameters):
            mean += (p - mean) / self.times

    def penalty(self) -> Tensor:
        """The squared distance of all parameters from their mean over time, a number with gradient."""
        distance = sum(((p - mean) ** 2).sum() for mean, p in zip(self.mean, self.parameters))
        if not checks.is_finite(distance):
            raise FloatingPointError("parameters hold NaN, infinity or huge numbers; did the training diverge?")
        return distance

    def state_dict(self) -> dict:
        """The mean and the number of times in it, for a checkpoint."""
        return {"times": self.times, "mean": list(self.mean)}

    def load_state_dict(self, state: dict) -> None:
        """Go on where :meth:`state_dict` was taken.

        Raises:
            ValueError: if the means do not have the shapes of the parameters.
        """
        shapes, own = ([tuple(t.shape) for t in tensors] for tensors in (state["mean"], self.mean))
        if shapes != own:
            raise ValueError(f"the state holds means of shapes {shapes}, and the parameters have {own}")
        self.times, self.mean = state["times"], [mean.clone() for mean in state["mean"]]
