"""Score builder: what the inception score is made of, on ten pictures (items 87 and 88)."""

import matplotlib as mpl
import torch
import torch.nn.functional as F
import traitlets
from torch import Tensor

from lecture_lib import data, evaluation, figures
from lecture_lib.evaluation import features
from lecture_lib.widgets import still
from lecture_lib.widgets.base import BUNDLES, LectureWidget

EACH = 10  # pictures, as many as classes
STEPS, STEP = 30, 0.02  # that turn noise into what the classifier is sure of


class ScoreBuilder(LectureWidget):
    r"""Ten pictures and what a classifier says of each: to paint over, with the inception score that comes of it.

    .. math:: \ln \operatorname{IS} = H\Big(\frac 1 n \sum_i p(y \mid x_i)\Big)
              - \frac 1 n \sum_i H\bigl(p(y \mid x_i)\bigr)

    The sets to begin with: ten real digits of the test set, one of each class, ten times the same, averages of ten
    digits each, and noise that followed the classifier's gradient until it was taken for the ten digits. The
    probabilities are those of :func:`lecture_lib.evaluation.features.mnist`.

    Usage: ``ScoreBuilder()`` as the last line of a cell.
    """

    _esm = BUNDLES / "score_builder.js"
    room = ("757px", "1422px")
    names = traitlets.List(traitlets.Unicode()).tag(sync=True)
    pictures = traitlets.Bytes().tag(sync=True)  # (sets, 10, 28 · 28) as uint8
    probabilities = traitlets.Bytes().tag(sync=True)  # (sets, 10, 10) as float32

    def __init__(self):
        self._sets = picture_sets()
        self._said = {name: said_of(pictures) for name, pictures in self._sets.items()}
        pictures, said = (torch.stack(list(each.values())) for each in (self._sets, self._said))
        super().__init__(
            names=list(self._sets),
            pictures=(pictures * 255).round().to(torch.uint8).numpy().tobytes(),
            probabilities=said.float().numpy().astype("<f4").tobytes(),
        )

    def fallback_html(self) -> str:
        """Each set: its pictures, what is said of them, and the score."""
        fig, axes = figures.figure(7.2, 4.4, rows=2, columns=len(self._sets), height_ratios=(2, 3))
        scores = {name: evaluation.inception_score(said) for name, said in self._said.items()}
        with mpl.rc_context(figures.STYLE):
            for (name, pictures), (above, below) in zip(self._sets.items(), axes.T, strict=True):
                tiles = still.few_greys(F.pad(pictures.view(2, 5, 28, 28), (0, 2, 0, 2)))
                still.framed([above], {name: tiles.permute(0, 2, 1, 3).reshape(2 * 30, 5 * 30)})
                below.imshow(self._said[name].numpy(), cmap="Blues", vmin=0, vmax=1)
                below.set(title=f"IS {scores[name]:.2f}", xlabel="class", xticks=[0, 9], yticks=[])
                below.grid(False)
                above.title.set_fontsize(10)
            axes[1, 0].set_ylabel("picture")
        told = ", ".join(f"{name} {score:.2f}" for name, score in scores.items())
        alt = (
            "Five sets of ten pictures, and below each a table of the probability of each class for each picture. "
            f"Their inception scores: {told}. The highest possible score is 10, the lowest 1."
        )
        return figures.to_html(fig, alt)


def picture_sets() -> dict[str, Tensor]:
    """By name ten pictures (10, 28, 28), rounded as they travel."""
    test = data.mnist("test")
    one_of_each = torch.stack([test.x[test.y == k][0] for k in range(EACH)])
    sets = {
        "real digits": test.x[:EACH],
        "one of each": one_of_each,
        "all the same": one_of_each[7:8].expand(EACH, -1, -1, -1),
        "averages": test.x[: EACH * 10].view(EACH, 10, 1, 28, 28).mean(1),
        "fooling noise": fooling_noise(torch.Generator().manual_seed(0)),
    }
    return {name: (x[:, 0] * 255).round() / 255 for name, x in sets.items()}


def fooling_noise(generator: torch.Generator) -> Tensor:
    """(10, 1, 28, 28): uniform noise, each picture moved by the sign of the gradient to one of the classes."""
    network, classes = features.mnist(), torch.arange(EACH)
    x = torch.rand(EACH, 1, 28, 28, generator=generator)
    for _ in range(STEPS):
        x.requires_grad_()
        loss = F.cross_entropy(network.classify(x), classes, reduction="sum")
        x = (x - STEP * torch.autograd.grad(loss, x)[0].sign()).detach().clamp(0, 1)
    return x


@torch.no_grad()
def said_of(pictures: Tensor) -> Tensor:
    """(n, 10) probabilities of the classes, in double precision."""
    return features.mnist().classify(pictures[:, None]).double().softmax(1)
