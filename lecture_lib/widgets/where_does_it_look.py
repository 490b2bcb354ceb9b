"""Where does it look? Class activation maps of a classifier, and what a patch does to them (items 3 and 4)."""

from collections.abc import Mapping, Sequence

import matplotlib as mpl
import torch
import traitlets
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle
from torch import Tensor, nn

from lecture_lib import figures, localisation
from lecture_lib.widgets.base import BUNDLES, LectureWidget
from lecture_lib.widgets.export import export_all
from lecture_lib.widgets.rounded import halved
from lecture_lib.widgets.tray import tray

THRESHOLD = 0.2  # of the map's maximum, as in localisation.bounding_box


class WhereDoesItLook(LectureWidget):
    """Drag a patch over a digit, and see for which class the classifier takes it, and where the evidence lies.

    A classifier's score for class c is the mean over positions of its class activation map
    :math:`\\sum_k w_{ck} f_k`, plus a bias (Zhou et al. 2016); trunk, map, box and overlap are computed in the page.

    Usage: ``WhereDoesItLook({"with the patch": biased, "without it": fair}, images, labels, patch, patch_class=3)``
    as the last line of a cell.

    Args:
        classifiers: by the few words that complete "trained …", localisers or modules like them: ``.trunk``, from
            (batch, 1, side, side) to feature maps (batch, channels, h, w), of layers that ``nn.js`` knows, and
            ``.head``, the ``nn.Linear(channels, classes)`` of their means over positions.
        images: to choose from, (n, 1, side, side), values in [0, 1], without the patch.
        labels: what each shows, n of them.
        patch: (height, width), values in [0, 1]; it replaces the pixels it lies on.
        patch_class: the class it came with in the training of the first classifier.
        start: row and column of its upper left corner at first.

    Raises:
        TypeError: if a classifier lacks trunk or head, or the page cannot run a layer of its trunk.
        ValueError: if a shape or a value does not fit; the message names it.
    """

    _esm = BUNDLES / "where_does_it_look.js"
    room = ("656px", "1080px")

    trunks = traitlets.Dict().tag(sync=True)
    weights = traitlets.Bytes().tag(sync=True)
    heads = traitlets.Bytes().tag(sync=True)  # of each classifier weights (classes, channels) and biases, as fp16
    classes = traitlets.List(traitlets.Unicode()).tag(sync=True)
    side = traitlets.Int().tag(sync=True)
    digits = traitlets.Bytes().tag(sync=True)  # (n, side²) as uint8
    labels = traitlets.List(traitlets.Unicode()).tag(sync=True)
    boxes = traitlets.List().tag(sync=True)  # of each digit left, top, right, bottom
    patch = traitlets.Bytes().tag(sync=True)
    patch_shape = traitlets.List(traitlets.Int()).tag(sync=True)
    patch_class = traitlets.Int().tag(sync=True)
    start = traitlets.List(traitlets.Int()).tag(sync=True)
    threshold = traitlets.Float(THRESHOLD).tag(sync=True)

    def __init__(
        self,
        classifiers: Mapping[str, nn.Module],
        images: Tensor,
        labels: Sequence[int | str] | Tensor,
        patch: Tensor,
        *,
        patch_class: int,
        start: tuple[int, int] = (2, 2),
    ):
        side = _check_images(images)
        _check_patch(patch, side, start)
        heads = {name: _head(name, module) for name, module in classifiers.items()}
        if not heads:
            raise ValueError("classifiers is empty; the widget needs at least one")
        n_classes = next(iter(heads.values())).out_features
        if not 0 <= patch_class < n_classes:
            raise ValueError(f"patch_class is {patch_class}; the classifiers know the classes 0 to {n_classes - 1}")
        self._tray = tray(images.flatten(1), labels, side * side)
        self._patch = patch.detach().float().cpu()
        self._classifiers = {name: halved(module) for name, module in classifiers.items()}
        trunks, weights = export_all({n: m.trunk for n, m in classifiers.items()}, input_shape=(1, side, side))
        self._check_features(side, n_classes)
        super().__init__(
            trunks=trunks,
            weights=weights,
            heads=b"".join(_halves(head) for head in heads.values()),
            classes=[str(c) for c in range(n_classes)],
            side=side,
            digits=self._tray.traits()["digits"],
            labels=self._tray.names,
            boxes=localisation.box_around(images[:, 0].cpu() > 0).int().tolist(),
            patch=(self._patch * 255).round().to(torch.uint8).numpy().tobytes(),
            patch_shape=list(patch.shape),
            patch_class=patch_class,
            start=list(start),
        )

    def __repr__(self) -> str:
        return f"WhereDoesItLook({len(self.labels)} images, classifiers: {', '.join(self.trunks)})"

    @torch.no_grad()
    def _check_features(self, side: int, n_classes: int) -> None:
        for name, module in self._classifiers.items():
            shape, head = tuple(module.trunk(torch.zeros(1, 1, side, side)).shape), module.head
            if len(shape) != 4 or shape[1] != head.in_features:
                raise ValueError(
                    f"the trunk of {name!r} makes {shape} of one image; with its head it has to be "
                    f"(1, {head.in_features}, h, w)"
                )
            if head.out_features != n_classes:
                raise ValueError(f"{name!r} knows {head.out_features} classes, the first classifier {n_classes}")

    @torch.no_grad()
    def fallback_html(self) -> str:
        """The first image with the patch, and where each classifier sees evidence for the class it predicts."""
        side, (row, column) = self.side, self.start
        image = self._tray.images[0].view(side, side).clone()
        height, width = self.patch_shape
        image[row : row + height, column : column + width] = self._patch
        patch, truth = (column, row, column + width, row + height), tuple(self.boxes[0])
        fig, axes = figures.figure(7.2, 2.9, columns=1 + len(self._classifiers))
        with mpl.rc_context(figures.STYLE):
            draw_image(axes[0], image, "what it is given", {patch: ("-", figures.ORANGE)})
            told = []
            for ax, (name, module) in zip(axes[1:], self._classifiers.items(), strict=True):
                p = module(image[None, None]).softmax(1)[0]
                c = int(p.argmax())
                heat = localisation.enlarge(class_map(module, image)[None, c], side)
                share = float(localisation.mass_on(heat, torch.tensor([patch])))
                draw_image(ax, image, f"trained {name}:\n{c} ({p[c]:.0%})", {truth: ("-", figures.GREEN)}, heat=heat[0])
                told.append(f"trained {name}, it says {c}, and {share:.0%} of the heat lies on the patch")
        alt = (
            f"A digit {self.labels[0]} with a grey patch, and heat maps of where a classifier sees evidence for what "
            f"it says: {'; '.join(told)}."
        )
        return figures.to_html(fig, alt)


def _check_images(images: Tensor) -> int:
    if images.dim() != 4 or images.shape[1] != 1 or images.shape[2] != images.shape[3] or len(images) == 0:
        raise ValueError(f"images has shape {tuple(images.shape)}; it has to be (n, 1, side, side) with n ≥ 1")
    if not (images > 0).flatten(1).any(1).all():
        raise ValueError("images holds an image without ink, which has no box to be found")
    return images.shape[-1]


def _check_patch(patch: Tensor, side: int, start: tuple[int, int]) -> None:
    if patch.dim() != 2 or not all(1 <= size < side for size in patch.shape):
        raise ValueError(f"patch has shape {tuple(patch.shape)}; it has to be (height, width), smaller than {side}")
    if not ((patch >= 0) & (patch <= 1)).all():
        raise ValueError(f"patch holds values from {patch.min():g} to {patch.max():g}; pixels lie in [0, 1]")
    if not all(0 <= at <= side - size for at, size in zip(start, patch.shape, strict=True)):
        raise ValueError(f"start is {start}; from there the patch of {tuple(patch.shape)} sticks out of the picture")


def _head(name: str, module: nn.Module) -> nn.Linear:
    if not isinstance(getattr(module, "trunk", None), nn.Module):
        raise TypeError(f"classifier {name!r} is a {type(module).__name__} without .trunk; pass a Localiser")
    if not isinstance(getattr(module, "head", None), nn.Linear):
        raise TypeError(f"classifier {name!r} has no .head that is an nn.Linear; pass a Localiser")
    return module.head


def _halves(head: nn.Linear) -> bytes:
    bias = head.weight.new_zeros(head.out_features) if head.bias is None else head.bias
    return torch.cat([head.weight.flatten(), bias]).detach().cpu().half().numpy().tobytes()


def class_map(classifier: nn.Module, image: Tensor) -> Tensor:
    """Class activation maps of one image (side, side): (classes, h, w)."""
    return localisation.class_activation_map(classifier.trunk(image[None, None]), classifier.head.weight)[0]


def draw_image(ax: Axes, image: Tensor, title: str, boxes: dict[tuple, tuple[str, str]], heat: Tensor | None = None):
    """Ink on paper, boxes in line style and colour, and heat over it in orange."""
    ax.imshow(image.numpy(), cmap="gray_r", vmin=0, vmax=1 if heat is None else 2)
    if heat is not None and heat.max() > 0:
        hot = torch.tensor(mpl.colors.to_rgba(figures.ORANGE)).expand(*heat.shape, 4).clone()
        hot[..., 3] = 0.9 * heat.clamp(min=0) / heat.max()
        ax.imshow(hot.numpy())
    for (left, top, right, bottom), (style, colour) in boxes.items():
        frame = Rectangle((left - 0.5, top - 0.5), right - left, bottom - top)
        frame.set(fill=False, linestyle=style, edgecolor=colour, linewidth=2)
        ax.add_patch(frame)
    ax.set_title(title, fontsize=10)
    ax.set(xticks=[], yticks=[])
    ax.grid(False)
    ax.spines[:].set_visible(True)
