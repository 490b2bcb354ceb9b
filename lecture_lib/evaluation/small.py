"""A classifier of digits that is small enough to run on hundreds of pictures in a page, while a slider moves.

>>> import torch
>>> from lecture_lib.evaluation import small
>>> network = small.digits()
>>> network(torch.zeros(2, 784)).shape, network.classify(torch.zeros(2, 784)).shape
(torch.Size([2, 16]), torch.Size([2, 10]))
"""

import torch
from torch import Tensor, nn

from lecture_lib import checks, pretrained
from lecture_lib.networks import initialise_

WIDTH = 16
NAME = "features-small"


class SmallDigitClassifier(nn.Module):
    """Two convolutions with stride 2 and two linear layers; its features are the 16 numbers between the linear ones.

    They are taken before the ReLU, so that they have both signs and a Gaussian fits them better; those of the shipped
    network have standard deviation 1 each over the training digits. So few of them make a Fréchet distance of 300
    pictures say something.

    Args:
        generator: source of the initial weights.
    """

    def __init__(self, *, generator: torch.Generator | None = None):
        super().__init__()
        body = nn.Sequential(
            nn.Conv2d(1, 8, 5, stride=2, padding=2),
            nn.ReLU(),
            nn.Conv2d(8, 16, 3, stride=2, padding=1),
            nn.ReLU(),
            nn.Flatten(),
            nn.Linear(16 * 7 * 7, WIDTH),
        )
        self.body = initialise_(body, generator)
        self.head = initialise_(nn.Sequential(nn.ReLU(), nn.Linear(WIDTH, 10)), generator)

    def forward(self, x: Tensor) -> Tensor:
        """The features (n, 16) of images (n, 1, 28, 28) or (n, 784), with pixels from 0 for paper to 1 for ink.

        Raises:
            ValueError: if the images have another shape, or pixels leave [0, 1].
        """
        if x.shape[1:] not in ((784,), (1, 28, 28)):
            raise ValueError(f"x has shape {tuple(x.shape)}; digits have to be (n, 1, 28, 28) or (n, 784)")
        checks.in_range(0, 1, x=x)
        return self.body(x.reshape(-1, 1, 28, 28).to(self.body[0].weight.dtype))

    def classify(self, x: Tensor) -> Tensor:
        """Logits (n, 10) of the digits 0 to 9, of images as for :meth:`forward`."""
        return self.head(self(x))


def digits() -> SmallDigitClassifier:
    """The small classifier that ships with the book, trained on MNIST; its parameters are frozen.

    Numbers from its 16 features compare with each other only, neither with those of
    :func:`lecture_lib.evaluation.features.mnist` nor with the FID of the literature.
    """
    network = pretrained.restored(SmallDigitClassifier, pretrained.load(NAME).tensors)
    return network.requires_grad_(False).eval()
