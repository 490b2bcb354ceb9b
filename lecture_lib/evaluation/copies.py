"""Does a generator make pictures, or hand out those it was trained on?"""

from typing import NamedTuple

import torch
from torch import Tensor

from lecture_lib.evaluation.neighbours import squared_distances_in_blocks
from lecture_lib.evaluation.samples import check_samples, mean_of


class Memorisation(NamedTuple):
    """What :func:`memorisation` finds.

    ``closer`` is how often, in pairs of a generated and a test example, the generated one is closer to the training
    set, 0.5 without copying; ``z`` by how many standard deviations it is more than 0.5, where above 3 speaks of copies.
    ``fake_distances`` (n,) and ``test_distances`` (m,) are those of each example to the nearest of the training set.
    """

    closer: float
    z: float
    fake_distances: Tensor
    test_distances: Tensor


def memorisation(fake: Tensor, train: Tensor, test: Tensor) -> Memorisation:
    r"""A test for copies of training data (Meehan, Chaudhuri & Dasgupta 2020, over all space at once).

    Test examples were never seen, so their distances to the training set are those that new pictures have. If generated
    ones are of the same distribution, neither kind is closer, and ``closer`` is 0.5 on average, whatever the
    distribution is. It is the statistic of Mann & Whitney (1947), and

    .. math:: z = \frac{\text{closer} - 1/2}{\sqrt{(n + m + 1) / (12 n m)}}

    is of a standard normal distribution then (a little narrower if distances are equal). A copy is closer than anything
    new: of copies alone ``closer`` is 1.

    It speaks of all generated examples together. Pictures that are far from real ones hide as many copies; look at
    ``fake_distances`` as well, or at each class alone. And a generator whose examples are closer for another reason,
    as they are all alike and typical, is no thief: look at the pictures beside their neighbours.

    Args:
        fake: (n, width) generated examples, or features of them.
        train: (N, width) what the generator was trained on.
        test: (m, width) of the same origin as ``train``, never trained on; not seen by who chose the generator, either.

    Returns:
        the statistic and the distances, in float64.

    Raises:
        ValueError: if shapes do not fit, a sample is empty, or a value is not finite.
    """
    check_samples(1, "there has to be at least 1", fake=fake, train=train, test=test)
    origin = mean_of(train)
    of_fake, of_test = (_distances(x.detach(), train.detach(), origin) for x in (fake, test))
    n, m, ordered = len(of_fake), len(of_test), of_test.sort().values
    not_above = torch.searchsorted(ordered, of_fake, right=True)
    below = torch.searchsorted(ordered, of_fake)
    closer = (m - (below + not_above) / 2).mean().item() / m  # a tie is half a win
    z = (closer - 0.5) / ((n + m + 1) / (12 * n * m)) ** 0.5
    return Memorisation(closer, z, of_fake, of_test)


def _distances(points: Tensor, train: Tensor, origin: Tensor) -> Tensor:
    rows = squared_distances_in_blocks(points, train, origin)
    return torch.cat([torch.stack([block.amin(1) for block in blocks]).amin(0) for blocks in rows]).sqrt()
