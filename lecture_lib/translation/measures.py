"""How good a translation is, when the true picture is known and when it is not the only one possible."""

import torch
import torch.nn.functional as F
from torch import Tensor
from torchvision.transforms.functional import InterpolationMode, resize

from lecture_lib import checks
from lecture_lib.evaluation import features, frechet_distance


def sharpness(x: Tensor) -> float:
    """Mean size of the gradient of pictures (n, channels, h, w), in pixel values per pixel.

    A blurred picture has less of it, and so has a smooth one: compare it with that of the true pictures.

    >>> edges = torch.tensor([0.0, 1.0]).repeat(1, 1, 4, 2)  # a column of 0, one of 1, and once more
    >>> sharpness(edges), sharpness(0.5 * edges)
    (1.0, 0.5)

    Raises:
        ValueError: if there is no picture, or it is not at least 2 × 2.
    """
    checks.floating(x=x)
    if x.dim() != 4 or not x.numel() or min(x.shape[2:]) < 2:
        raise ValueError(f"x has shape {tuple(x.shape)}; pictures are (n, channels, h, w), at least 2 × 2")
    here = x[..., :-1, :-1]
    slopes = torch.hypot(x[..., 1:, :-1] - here, x[..., :-1, 1:] - here)
    checks.finite(x=x)
    return checks.finite_result(slopes.mean(), x=x).item()


@torch.no_grad()
def garment_distance(made: Tensor, true: Tensor) -> float:
    """The Fréchet distance of grey pictures to others, all brought to 28 × 28, on the features of
    :func:`lecture_lib.evaluation.features.fashion`.

    Args:
        made, true: (n, 1, size, size) in [0, 1] with size at least 28; n well above 128, the number of features.
    """
    for name, x in (("made", made), ("true", true)):
        checks.floating(**{name: x})
        if x.dim() != 4 or x.shape[1] != 1 or min(x.shape[2:]) < 28 or len(x) < 2:
            raise ValueError(f"{name} has shape {tuple(x.shape)}; it has to be (n, 1, size, size), size at least 28")
        checks.in_range(0, 1, **{name: x})
    network = features.fashion().to(made.device)
    return frechet_distance(network(as_small(made.float())), network(as_small(true.float())))


def as_small(x: Tensor, size: int = 28) -> Tensor:
    """Pictures with fewer pixels, each the mean of those around it (bilinear with antialiasing), in [0, 1]."""
    return resize(x, [size, size], InterpolationMode.BILINEAR, antialias=True).clamp(0, 1)


def contour_f_score(found: Tensor, true: Tensor, *, tolerance: int = 1) -> float:
    r"""Agreement of two sets of contours, F = 2 · precision · recall / (precision + recall), over all pictures.

    A pixel of a line counts as right where the other picture has a line at most ``tolerance`` pixels away, in rows and
    in columns: a line beside the true one is nearly as good, and no pixel-wise distance says so (Martin et al. 2004).

    Args:
        found, true: (n, 1, h, w); above ½ is a line.
        tolerance: in pixels, at least 0.

    Returns:
        a number from 0 to 1; 0 if one of them has no line at all.

    Raises:
        ValueError: if the shapes differ, or the tolerance is negative.
    """
    if found.shape != true.shape or found.dim() != 4:
        raise ValueError(
            f"found has shape {tuple(found.shape)} and true {tuple(true.shape)}; both have to be (n, 1, h, w)"
        )
    checks.count(0, "it is a number of pixels, at least 0", tolerance=tolerance)
    checks.finite(found=found, true=true)
    found, true = (found > 0.5).double(), (true > 0.5).double()
    if not (found.any() and true.any()):
        return 0.0
    precision = ((found * _near(true, tolerance)).sum() / found.sum()).item()
    recall = ((true * _near(found, tolerance)).sum() / true.sum()).item()
    return 0.0 if precision + recall == 0 else 2 * precision * recall / (precision + recall)


def _near(lines: Tensor, tolerance: int) -> Tensor:
    """1 where a line is at most so many pixels away."""
    return F.max_pool2d(lines, 2 * tolerance + 1, stride=1, padding=tolerance)
