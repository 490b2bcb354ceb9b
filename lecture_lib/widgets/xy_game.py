"""The xy game: two players that go round the solution for ever, and rules that bring them to it (items 119 and 127)."""

import matplotlib as mpl
import traitlets

from lecture_lib import figures, tricks
from lecture_lib.widgets.base import BUNDLES, LectureWidget

RULES = {
    "simultaneous": figures.VERMILION,
    "alternating": figures.ORANGE,
    "averaged": figures.BLUE,
    "unrolled": figures.GREEN,
}  # of the first picture; in the page there is "replay" beside them
STEPS, ALREADY = 3000, 125
RATE, STRENGTH, K = (0.01, 0.3), (0.0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0), (0, 10)


class XYGame(LectureWidget):
    """V(x, y) = x · y, which x wants small and y large: paths in the plane, and their distance from (0, 0) over time.

    Side by side run the rules of :func:`lecture_lib.tricks.zero_sum.xy_game`: both step at once; one after the other;
    with historical averaging; with x unrolled; and with replay. Each can be switched off. The readers choose η, λ and
    K.

    Usage: ``XYGame()`` as the last line of a cell.

    Args:
        learning_rate: η of both, 0.01 to 0.3.
        strength: λ of the averaging: 0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5 or 1.
        k: unrolled steps, 0 to 10.

    Raises:
        ValueError: if an argument is none of these.
    """

    _esm = BUNDLES / "xy_game.js"
    room = ("667px", "1317px")
    learning_rate = traitlets.Float().tag(sync=True)
    strength = traitlets.Float().tag(sync=True)
    k = traitlets.Int().tag(sync=True)

    def __init__(self, learning_rate: float = 0.05, *, strength: float = 0.05, k: int = 5):
        for name, value, (low, high) in (("learning_rate", learning_rate, RATE), ("k", k, K)):
            if not low <= value <= high:
                raise ValueError(f"{name} is {value}; it has to lie between {low} and {high}")
        if strength not in STRENGTH:
            raise ValueError(f"strength is {strength}; choose one of {', '.join(f'{value:g}' for value in STRENGTH)}")
        super().__init__(learning_rate=learning_rate, strength=strength, k=k)

    def __repr__(self) -> str:
        return f"XYGame({self.learning_rate:g}, strength={self.strength:g}, k={self.k})"

    def fallback_html(self) -> str:
        """The first steps in the plane, and the distances from the solution over all steps."""
        options = {"learning_rate": self.learning_rate, "strength": self.strength, "k": self.k}
        paths = {rule: tricks.xy_game(rule, steps=STEPS, **options) for rule in RULES}
        fig, (plane, course) = figures.figure(7.2, 3.4, columns=2)
        with mpl.rc_context(figures.STYLE):
            for rule, path in paths.items():
                plane.plot(*path[: ALREADY + 1].T, color=RULES[rule], label=rule)
                plane.plot(*path[ALREADY], "o", color=RULES[rule])
                course.plot(range(0, STEPS + 1, 10), path.norm(dim=1)[::10], color=RULES[rule])
            plane.plot(0, 0, "x", color="gray")
            plane.set(
                title=f"{ALREADY} steps", xlabel="x", ylabel="y", aspect="equal", xlim=(-2.6, 2.6), ylim=(-2.6, 2.6)
            )
            course.set(title="distance from (0, 0)", xlabel="steps", yscale="log", ylim=(1e-4, 1e2))
            fig.legend(*plane.get_legend_handles_labels(), loc="outside lower center", ncols=4, fontsize=9)
        ends = ", ".join(f"{rule} {path[-1].norm():.2g}" for rule, path in paths.items())
        alt = (
            "Left: the paths of x and y from (1, 1), each by another rule, after about one turn around the solution "
            f"(0, 0). Right: their distances from it, on a logarithmic axis; after {STEPS} steps they are: {ends}."
        )
        return figures.to_html(fig, alt)
