"""What networks trained on ImageNet see: features and answers for the scores of colour pictures (items 88, 89, 91).

Only what comes from one certain Inception network compares with the literature, and neither of these is that network:
see :func:`inception`.
"""

from collections.abc import Sequence
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lecture_lib import checks, perceptual
from lecture_lib.pretrained import restored

AT_ONCE = 50  # pictures whose feature maps are in memory together


class ImageNetClassifier(nn.Module):
    """A frozen classifier of ImageNet's 1000 classes; what it calls features is what its last layer sees.

    Pictures are resized to what the network was trained on, bilinearly and without aliasing, and normalised as it was.
    Gradients flow through it, never into it.

    Args:
        body: maps normalised pictures (n, 3, size, size) to features (n, width).
        head: maps features to logits.
        name: what it is, for tables of results; numbers from different networks cannot be compared.
        size: height and width in pixels that the network takes.
        mean, std: of each colour, which it expects to be taken away and divided by.

    Attributes:
        name: as above.
    """

    def __init__(
        self, body: nn.Module, head: nn.Module, *, name: str, size: int, mean: Sequence[float], std: Sequence[float]
    ):
        super().__init__()
        checks.count(size=size)
        if not all(0 < value < float("inf") for value in std):
            raise ValueError(f"std is {std}; pixels are divided by these: they have to be positive and finite")
        self.body, self.head, self.name, self.size = body, head, name, size
        self.register_buffer("mean", torch.tensor(mean).view(3, 1, 1))
        self.register_buffer("std", torch.tensor(std).view(3, 1, 1))
        self.requires_grad_(False).eval()

    def train(self, mode: bool = True) -> "ImageNetClassifier":
        """Stays as it is: a network that measures does not change, whatever it is a part of."""
        return super().train(False)

    def forward(self, x: Tensor) -> Tensor:
        """The features (n, width) of pictures (n, 3, h, w), or grey ones (n, 1, h, w), with pixels in [0, 1].

        Raises:
            ValueError: for another shape, a picture of less than 16 pixels, or a value that is NaN or leaves [0, 1].
        """
        perceptual.check_pictures(x, "x")
        return torch.cat([self.body(self._as_expected(part)) for part in x.to(self.mean.dtype).split(AT_ONCE)])

    def classify(self, x: Tensor) -> Tensor:
        """Logits (n, 1000) of pictures as for :meth:`forward`; their softmax is what an Inception Score takes."""
        return self.head(self(x))

    def _as_expected(self, x: Tensor) -> Tensor:
        if x.shape[2:] != (self.size, self.size):
            x = F.interpolate(x, (self.size, self.size), mode="bilinear", align_corners=False, antialias=True)
        return (x.expand(-1, 3, -1, -1) - self.mean) / self.std


def imagenet(*, size: int = 224) -> ImageNetClassifier:
    """EfficientNet-Lite0 (Tan & Le 2019), 1280 features: it comes with a package of 19 MB.

    A named stand-in for readers without a network connection. A Fréchet distance in it is no FID, and does not compare
    with one.

    Args:
        size: height and width to which pictures are resized; it was trained at 224. At 96 it takes a fifth of the time,
            and numbers from the two sizes do not compare either.

    Raises:
        ValueError: if the size is less than 32, the network's stride.
        ModuleNotFoundError: if the package with the weights is not installed.
    """
    if size < 32:
        raise ValueError(f"size is {size}; the network needs pictures of 32 pixels or more")
    body, head = perceptual.lite0_classifier()
    mean, std = perceptual.LITE0_MEAN, perceptual.LITE0_STD
    return ImageNetClassifier(body, head, name="EfficientNet-Lite0 (ImageNet)", size=size, mean=mean, std=std)


def inception() -> ImageNetClassifier:
    """Inception-v3 with torchvision's weights (104 MB), 2048 features, at 299 × 299 pixels.

    Its numbers are close to those of the literature and *not* equal to them. The FID (Heusel et al. 2017) and the
    Inception Score take the Inception network that TensorFlow published in December 2015; torchvision's weights come
    from the one of March 2016. The weights are others, the older network has 1008 outputs, its average pooling leaves
    the padding out, and its last block has a maximum in place of a mean. The packages pytorch-fid and torch-fidelity
    hold the older weights, and resize in a way of their own; take those where a number has to stand beside published
    ones.

    Raises:
        FileNotFoundError: if the weights are neither in torchvision's cache nor to be had from its server.
    """
    from torchvision.models import Inception_V3_Weights

    url = Inception_V3_Weights.IMAGENET1K_V1.url
    try:
        tensors = perceptual.from_torchvision(url)
    except Exception as error:  # a name that is not found, a refusal, half a file: the remedy is the same
        reason = " ".join(str(error).split())[:200]
        raise FileNotFoundError(
            f"Inception-v3's weights cannot be had ({reason}); put {Path(url).name} into "
            f"{Path(torch.hub.get_dir()) / 'checkpoints'}, or take features.imagenet(), whose numbers are others"
        ) from error
    return _inception(tensors)


def _inception(tensors: dict[str, Tensor]) -> ImageNetClassifier:
    from torchvision.models import Inception3

    known = {key: value for key, value in tensors.items() if not key.startswith("AuxLogits")}
    body = restored(lambda: Inception3(aux_logits=False, transform_input=False, init_weights=False), known)
    head, body.fc = body.fc, nn.Identity()
    half = [0.5] * 3  # torchvision's own mean and deviation, and what it then makes of them, come to this
    return ImageNetClassifier(body, head, name="Inception-v3 (ImageNet, torchvision)", size=299, mean=half, std=half)
