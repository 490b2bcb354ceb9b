"""Face arithmetic: glasses less none plus another face, with averages of three and without (item 122)."""

import torch
import traitlets
from torch import Tensor, nn

from lecture_lib import arithmetic, figures
from lecture_lib.widgets.base import BUNDLES, LectureWidget
from lecture_lib.widgets.export import export_all
from lecture_lib.widgets.rounded import in_bytes

MEMBERS, AVERAGED, OFFERED = 24, 3, 6
STEPS = (0.0, 0.5, 1.0, 1.5)  # of the still figure
Group = dict[str, int]
SUMS: tuple[tuple[Group, Group, Group], ...] = (
    ({"masculine": 1, "glasses": 1}, {"masculine": 1, "glasses": 0}, {"masculine": 0, "glasses": 0}),
    ({"masculine": 0, "glasses": 1}, {"masculine": 0, "glasses": 0}, {"masculine": 1, "glasses": 0}),
    ({"masculine": 1, "glasses": 1}, {"masculine": 0, "glasses": 1}, {"masculine": 0, "glasses": 0}),
    ({"masculine": 0, "smile": 1}, {"masculine": 0, "smile": 0}, {"masculine": 1, "smile": 0}),
    ({"masculine": 1, "smile": 0}, {"masculine": 1, "smile": 1}, {"masculine": 0, "smile": 1}),
)
"""A, B and C of each sum to choose, as attributes of :mod:`lecture_lib.arithmetic`. With 1 and 0 for yes and no, their
A − B + C says what the sum should be."""

WORDS = {
    "smile": ("no smile", "a smile"),
    "masculine": ("a woman", "a man"),
    "glasses": ("no glasses", "glasses"),
}


class FaceArithmetic(LectureWidget):
    """Faces to choose in three groups, the averages of their latents, and what A − B + C becomes.

    A slider goes along the vector A − B, from C itself to one and a half times the vector. The same sum stands there
    with single faces, and random sums are tried in the page, with single faces and with averages of three, and counted
    by a judge.

    Args:
        generator: maps latents (n, d) to faces (n, 3, side, side) in [0, 1]. Without it: the shipped one.
        judge: says which attributes a face has. Without it: the shipped one.
        people: latents of the generator, and what the judge sees in their faces. Without it:
            :func:`lecture_lib.arithmetic.people`, those of the shipped generator.

    Raises:
        TypeError: if a network has a layer that the page cannot run.
        ValueError: if the generator does not make such faces, or a group has too few members.
    """

    _esm = BUNDLES / "face_arithmetic.js"
    room = ("calc(560px + 70cqi)", "calc(742px + 240cqi)")

    networks = traitlets.Dict().tag(sync=True)  # "generator" and "judge": spec, start and end of each
    weights = traitlets.Bytes().tag(sync=True)
    latents = traitlets.Int().tag(sync=True)
    side = traitlets.Int().tag(sync=True)
    groups = traitlets.List().tag(sync=True)  # name and n of each
    codes = traitlets.Bytes().tag(sync=True)  # of all groups behind each other, (n, latents) as fp16
    sums = traitlets.List().tag(sync=True)  # label; a, b, c: groups; goal: pairs of attribute and true or false
    attributes = traitlets.Dict().tag(sync=True)  # borders and words (no, yes) of all that the judge puts out

    def __init__(
        self,
        generator: nn.Module | None = None,
        judge: arithmetic.FaceJudge | None = None,
        people: arithmetic.People | None = None,
    ):
        generator, judge = generator or arithmetic.faces(), judge or arithmetic.judge()
        people = people or arithmetic.people()
        self._generator = in_bytes(generator)
        self._groups = {_name(group): _members(people, group) for sum_ in SUMS for group in sum_}
        side = _check(self._generator, people.z[:2])
        networks, weights = export_all(
            {"generator": self._generator, "judge": nn.Sequential(judge.body, judge.head)},
            input_shape={"generator": (people.z.shape[1],), "judge": (3, side, side)},
            dtype="int8",
        )
        names = list(self._groups)
        super().__init__(
            networks=networks,
            weights=weights,
            latents=people.z.shape[1],
            side=side,
            groups=[{"name": name, "n": len(z)} for name, z in self._groups.items()],
            codes=b"".join(z.half().numpy().tobytes() for z in self._groups.values()),
            sums=[_described(sum_, names) for sum_ in SUMS],
            attributes={
                "borders": [arithmetic.BORDERS.get(name, (0.0,))[0] for name in arithmetic.ATTRIBUTES],
                "words": [list(WORDS.get(name, ("", ""))) for name in arithmetic.ATTRIBUTES],
            },
        )

    def __repr__(self) -> str:
        return f"FaceArithmetic({len(self.sums)} sums, {len(self.groups)} groups)"

    @torch.no_grad()
    def fallback_html(self) -> str:
        """The averages of the first sum, and the way from C along A − B."""
        parts = [self._groups[_name(group)][:AVERAGED] for group in SUMS[0]]
        a, b, c = (part.mean(0) for part in parts)
        rows = [torch.stack([a, b, c, arithmetic.analogy(*parts)]), torch.stack([c + t * (a - b) for t in STEPS])]
        titles = [["mean of A", "mean of B", "mean of C", "A − B + C"], [f"C + {t:g} (A − B)" for t in STEPS]]
        fig, axes = figures.figure(7.2, 4.4, rows=2, columns=len(STEPS))
        for line, z, names in zip(axes, rows, titles, strict=True):
            for ax, face, name in zip(line, self._generator(z), names, strict=True):
                figures.images(ax, face[None], columns=1)
                ax.set_title(name)
        alt = (
            f"Generated cartoon faces. Above: the averages of three {', three '.join(_name(g) for g in SUMS[0])}, and "
            f"the sum A − B + C. Below: the way from C along A − B, {STEPS[0]:g} to {STEPS[-1]:g} times the vector."
        )
        return figures.to_html(fig, alt)


def _members(people: arithmetic.People, group: Group) -> Tensor:
    """Latents of the first clear members of a group, (MEMBERS, d), rounded as they travel."""
    rows = arithmetic.members(people, **group)
    if len(rows) < MEMBERS:
        raise ValueError(
            f"of {len(people.z)} people {len(rows)} are clearly {_name(group)}; the widget needs {MEMBERS}: draw more "
            "people, or look for a generator that does not make them"
        )
    return people.z[rows[:MEMBERS]].half().float()


def _name(group: Group) -> str:
    """Such as "men with glasses" or "smiling women"."""
    who = "men" if group["masculine"] else "women"
    if "smile" in group:
        return f"{'smiling' if group['smile'] else 'serious'} {who}"
    return f"{who} with glasses" if group["glasses"] else f"{who} without glasses"


def _described(sum_: tuple[Group, Group, Group], names: list[str]) -> dict:
    """A sum as the page is told; its goal has each attribute at a − b + c."""
    a, b, c = sum_
    goal = [[arithmetic.ATTRIBUTES.index(name), bool(a[name] - b[name] + c[name])] for name in a]
    label = f"{_name(a)} − {_name(b)} + {_name(c)}".replace(" without glasses", "")
    return {"label": label, "goal": goal} | {
        key: names.index(_name(group)) for key, group in zip("abc", sum_, strict=True)
    }


@torch.no_grad()
def _check(generator: nn.Module, z: Tensor) -> int:
    """The side of the faces."""
    faces = generator(z)
    if faces.dim() != 4 or faces.shape[1] != 3 or faces.shape[2] != faces.shape[3]:
        raise ValueError(
            f"the generator makes {tuple(faces.shape[1:])} of a latent; it has to make faces in colour, (3, side, side)"
        )
    if faces.min() < 0 or faces.max() > 1:
        raise ValueError(
            f"the generator makes values from {faces.min():.3g} to {faces.max():.3g}; faces lie in [0, 1]: let it end "
            "with nn.Sigmoid()"
        )
    return faces.shape[2]
