"""The wiring of contrastive divergence: two halves, the second from where one Gibbs step leads."""

from collections.abc import Callable

import torch
from torch import Tensor

from lecture_lib.exercises.wiring import compare, passed, require


class KnownMachine:
    """A mock RBM of three visible and two hidden units that writes down what it is asked.

    Whatever the hidden units are, they make the picture ``dream``; so one knows where a Gibbs step leads.
    """

    def __init__(self):
        self.dream = torch.tensor([[1.0, 1.0, 0.0]])
        self.heard: list[Tensor] = []

    def hidden_probabilities(self, v: Tensor) -> Tensor:
        """Two of the three pixels, drawn towards ½."""
        return 0.3 + 0.6 * v[:, 1:]

    def visible_probabilities(self, h: Tensor) -> Tensor:
        """The dream, once for each row."""
        self.heard.append(h)
        return self.dream.expand(len(h), 3)


def check_contrastive_divergence(function: Callable) -> None:
    """Is ``function(machine, v, generator)`` the gradient of W that contrastive divergence takes after one step?

    The machine has the ``hidden_probabilities`` and ``visible_probabilities`` of :class:`lecture_lib.rbm.model.RBM`.
    Hidden probabilities stand in both averages; between them the hidden units are drawn.

    Args:
        function: the reader's; it returns (n_visible, n_hidden), in ascent direction.

    Raises:
        WrongWiring: with one sentence on what is wrong.
    """
    machine = KnownMachine()
    v = torch.tensor([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0], [1.0, 0.0, 1.0], [0.0, 1.0, 1.0]])
    got = function(machine, v, torch.Generator().manual_seed(0))
    require(bool(machine.heard), "you have never asked the machine for visible_probabilities: a Gibbs step comes back")
    require(
        all(((h == 0) | (h == 1)).all() for h in machine.heard),
        "the hidden units that make the new picture have to be drawn, 0 or 1: a probability would tell the other "
        "layer more than one bit",
    )
    dream = machine.dream.expand(4, 3)
    h, h_dream = machine.hidden_probabilities(v), machine.hidden_probabilities(dream)
    data, model = v.T @ h / 4, dream.T @ h_dream / 4
    slips = [
        (
            model - data,
            "the sign is wrong: the data's half digs, with a plus, and the model's half heaps up, with a minus",
        ),
        (4 * (data - model), "divide by the number of pictures: the gradient is a mean over the batch"),
        (data, "the model's half is missing: subtract the same product at the new picture"),
        (
            (v - dream).T @ h / 4,
            "the model's half takes the hidden units of the data: ask for hidden_probabilities of the new picture",
        ),
    ]
    compare("your gradient", got, data - model, slips)
    passed(function, "both halves, at the data and one Gibbs step away")
