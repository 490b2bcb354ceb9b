"""The company you keep: what normalisations make of one picture while the others in its batch change (115 to 118)."""

import matplotlib as mpl
import torch
import torch.nn.functional as F
import traitlets
from torch import Tensor

from lecture_lib import data, figures, tricks
from lecture_lib.widgets.base import BUNDLES, LectureWidget

SIDE, POOL, REFERENCES = 24, 24, 8
MOST = 16
KINDS = {
    "batch": "batch norm",
    "virtual": "virtual batch norm",
    "instance": "instance norm",
    "layer": "layer norm",
}
RANGE = 2.2  # outputs from −RANGE to RANGE become black to white
BRIGHTER = 0.3  # of the companions in the last row of the still figure


class TheCompanyYouKeep(LectureWidget):
    r"""One picture x in a batch whose other pictures the reader changes, and what becomes of x, normalised four ways.

    With c channels of h × w values each, the mean and the variance of a channel of x are those of

    ==================  =======================================  ===================
    batch norm          that channel in all n pictures           n · h · w values
    virtual batch norm  that channel in x and a fixed batch R    (\|R\| + 1) · h · w
    instance norm       that channel of x                        h · w
    layer norm          all channels of x                        c · h · w
    ==================  =======================================  ===================

    Only batch norm depends on the companions (item 118 of the lecture describes layer norm under the name of instance
    norm). The pictures are cartoon faces of 24 × 24 pixels whose colours stand for the channels of an activation map;
    there is no learned scale and shift.

    Usage: ``TheCompanyYouKeep()`` as the last line of a cell.

    Args:
        n: pictures in the batch to begin with, x among them, 1 to 16.
        seed: of the faces.

    Raises:
        ValueError: if ``n`` is outside its range.
    """

    _esm = BUNDLES / "the_company_you_keep.js"
    room = ("907px", "1547px")
    pictures = traitlets.Bytes().tag(sync=True)  # x, then the reference, then the pool; (3, side, side) bytes each
    side = traitlets.Int().tag(sync=True)
    references = traitlets.Int().tag(sync=True)
    n = traitlets.Int().tag(sync=True)

    def __init__(self, n: int = 8, *, seed: int = 3):
        if not 1 <= n <= MOST:
            raise ValueError(f"n is {n}; a batch has 1 to {MOST} pictures here")
        generator = torch.Generator().manual_seed(seed)
        drawn = (data.faces(1 + REFERENCES + POOL, size=SIDE, generator=generator).x * 255).round()
        self.x, self.reference, self.pool = (drawn / 255).split([1, REFERENCES, POOL])
        super().__init__(pictures=drawn.byte().numpy().tobytes(), side=SIDE, references=REFERENCES, n=n)

    def __repr__(self) -> str:
        return f"TheCompanyYouKeep({self.n})"

    def fallback_html(self) -> str:
        """What x becomes with some companions, with others, and with those brighter."""
        first, others = self.pool[: self.n - 1], self.pool[POOL - self.n + 1 :]
        company = {"first": first, "others": others, "brighter": (others + BRIGHTER).clamp(0, 1)}
        made = {name: normalised(torch.cat([self.x, rest]), self.reference) for name, rest in company.items()}
        fig, axes = figures.figure(7.2, 4.4, rows=3, columns=5)
        with mpl.rc_context(figures.STYLE):
            for row, (name, outputs) in zip(axes, made.items(), strict=True):
                figures.images(row[0], company[name][:9] if self.n > 1 else self.x, columns=3)
                row[0].set_ylabel(name)
                for ax, kind in zip(row[1:], KINDS, strict=True):
                    figures.images(ax, ((outputs[kind] / RANGE + 1) / 2).clamp(0, 1)[None], columns=1)
            for ax, title in zip(axes[0], ("companions", *KINDS.values()), strict=True):
                ax.set_title(title.replace("virtual ", "virtual\n"), fontsize=10)
        moved = {name: [_distance(outputs[k], made["first"][k]) for k in KINDS] for name, outputs in made.items()}
        told = "; ".join(
            f"with {name} companions by "
            + ", ".join(f"{d:.2f} ({k})" for k, d in zip(KINDS.values(), far, strict=True))
            for name, far in list(moved.items())[1:]
        )
        return figures.to_html(
            fig,
            f"One face in a batch of {self.n}, normalised four ways, in three companies. Its output moves, compared "
            f"with the first company, {told}.",
        )


def normalised(batch: Tensor, reference: Tensor) -> dict[str, Tensor]:
    """What the first of a batch (n, c, h, w) becomes, by kind, (c, h, w) each; ``reference`` (references, c, h, w)."""
    x = batch[:1]
    virtual = tricks.VirtualBatchNorm2d(batch.shape[1], references=len(reference)).to(batch)
    with torch.no_grad():
        outputs = {
            "batch": F.batch_norm(batch, None, None, training=True),
            "virtual": virtual(torch.cat([reference, x]))[len(reference) :],
            "instance": F.instance_norm(x),
            "layer": F.layer_norm(x, x.shape[1:]),
        }
    return {kind: output[0] for kind, output in outputs.items()}


def _distance(a: Tensor, b: Tensor) -> float:
    return (a - b).square().mean().sqrt().item()
