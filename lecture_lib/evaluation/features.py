"""What small classifiers of digits and garments see: features for the Fréchet distance of generated ones (item 89).

>>> import torch
>>> from lecture_lib.evaluation import features
>>> network = features.mnist()
>>> blank = torch.zeros(2, 784)
>>> network(blank).shape, network.classify(blank).shape
(torch.Size([2, 128]), torch.Size([2, 10]))
"""

import torch
from torch import Tensor, nn

from lecture_lib import pretrained
from lecture_lib.evaluation.imagenet import imagenet as imagenet
from lecture_lib.evaluation.imagenet import inception as inception
from lecture_lib.networks import initialise_

WIDTH = 128
AT_ONCE = 1000  # images whose feature maps are in memory together


class Classifier(nn.Module):
    """Two convolutions and two linear layers; what it calls features are the 128 units before the last layer.

    They are activities of ReLUs, at least 0, as the network has them: neither centred nor scaled.

    Args:
        generator: source of the initial weights.
    """

    def __init__(self, *, generator: torch.Generator | None = None):
        super().__init__()
        body = nn.Sequential(
            nn.Conv2d(1, 16, 3, padding=1),
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.Conv2d(16, 32, 3, padding=1),
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.Flatten(),
            nn.Linear(32 * 7 * 7, WIDTH),
            nn.ReLU(),
        )
        self.body = initialise_(body, generator)
        self.head = initialise_(nn.Sequential(nn.Linear(WIDTH, 10)), generator)

    def forward(self, x: Tensor) -> Tensor:
        """The features (n, 128) of images (n, 1, 28, 28) or (n, 784), with pixels from 0 for the background to 1.

        Raises:
            ValueError: if the images have another shape, or pixels leave [0, 1].
        """
        images = _as_images(x).to(self.head[0].weight.dtype)
        return torch.cat([self.body(part) for part in images.split(AT_ONCE)])

    def classify(self, x: Tensor) -> Tensor:
        """Logits (n, 10) of the classes 0 to 9, of images as for :meth:`forward`."""
        return self.head(self(x))


def mnist() -> Classifier:
    """The classifier that ships with the book, trained on MNIST; its parameters are frozen, gradients reach the images.

    A distance on its features is not the FID of the literature, which takes those of an Inception network. Its card,
    ``pretrained.load("features-mnist").card``, says how far real digits are from real digits, and what smaller and
    larger harm costs: only beside these does a number say something.
    """
    return _shipped("features-mnist")


def fashion() -> Classifier:
    """The same for Fashion-MNIST; classes as in ``data.FASHION_CLASSES``, card ``features-fashion``.

    Its distances do not compare with those of :func:`mnist`: other features, another unit.
    """
    return _shipped("features-fashion")


def _shipped(name: str) -> Classifier:
    return pretrained.restored(Classifier, pretrained.load(name).tensors).requires_grad_(False).eval()


def _as_images(x: Tensor) -> Tensor:
    if x.shape[1:] not in ((784,), (1, 28, 28)) or not len(x):
        raise ValueError(f"x has shape {tuple(x.shape)}; images have to be (n, 1, 28, 28) or (n, 784), n at least 1")
    low, high = x.detach().aminmax()
    if not (low >= 0 and high <= 1):  # written so that NaN fails as well
        raise ValueError(
            f"x reaches from {low:.3g} to {high:.3g}; the classifier knows pixels from 0 to 1: "
            "rescale those from −1 to 1 by (x + 1) / 2"
        )
    return x.reshape(-1, 1, 28, 28)
