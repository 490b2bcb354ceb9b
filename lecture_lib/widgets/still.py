"""What the still figures of the widgets have in common."""

from collections.abc import Iterable, Mapping

from matplotlib.axes import Axes
from torch import Tensor


def framed(axes: Iterable[Axes], pictures: Mapping[str, Tensor]) -> None:
    """Grey images (height, width) in frames, ink on paper as in the running widget, their titles above them."""
    for ax, (title, picture) in zip(axes, pictures.items(), strict=True):
        ax.imshow(picture.numpy(), cmap="gray_r", vmin=0, vmax=1)
        ax.set(title=title, xticks=[], yticks=[])
        ax.grid(False)
        ax.spines[:].set_visible(True)


def few_greys(pictures: Tensor, steps: int = 8) -> Tensor:
    """Values in [0, 1] rounded to so many steps: half the bytes in a page, and hardly a difference to the eye."""
    return (pictures * steps).round() / steps
