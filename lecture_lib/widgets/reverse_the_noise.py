"""Reverse the noise: a diffusion model of digits that goes back from noise in the page, moment by moment."""

import torch
import traitlets

from lecture_lib import diffusion, figures
from lecture_lib.diffusion import DigitDiffusion, Moment, TimeConditioned, to_unit
from lecture_lib.diffusion.networks import FEATURES
from lecture_lib.diffusion.trained import RANGE
from lecture_lib.widgets.base import BUNDLES, LectureWidget
from lecture_lib.widgets.export import export
from lecture_lib.widgets.rounded import in_bytes
from lecture_lib.widgets.still import few_greys

SIDE = 28
STEPS = (5, 10, 20, 50)
"""How many steps back readers can choose."""
OPENING = 0.4
"""The share of the way back at which the widget opens: hardly a digit to the eye, but one to the network."""
STILL_MOMENTS = 8


class ReverseTheNoise(LectureWidget):
    """The way from noise back to a digit, with a time slider: the noisy picture, the network's guess, and the schedule.

    The reader takes other starts, fewer or more steps, fresh noise at every step or none, and goes on from a chosen
    moment four times: early moments lead to different digits, late ones to the same.

    Args:
        model: a diffusion model of pictures (1, 28, 28), its predictor a
            :class:`~lecture_lib.diffusion.networks.TimeConditioned`. Without it: the shipped one of MNIST's digits.
        steps: that the widget begins with: 5, 10, 20 or 50, and not more than the schedule has.
        fresh: whether it begins with fresh noise at every step (η = 1), or without (η = 0).
        seed: of the start that it begins with, 0 to 9999; the reader can change it.

    Raises:
        TypeError: if the predictor is of another kind, or its network has a layer that the page cannot run.
        ValueError: if the pictures have another shape, or steps or seed are not among those above.
    """

    _esm = BUNDLES / "reverse_the_noise.js"
    room = ("calc(425px + 29cqi)", "calc(792px + 75cqi)")

    network = traitlets.Dict().tag(sync=True)
    weights = traitlets.Bytes().tag(sync=True)
    schedule = traitlets.Dict().tag(sync=True)  # alpha_bar of t = 0 … T; times by number of steps, T first; side
    opening = traitlets.Dict().tag(sync=True)  # steps, fresh, and the share of the way at which the widget opens
    seed = traitlets.Int().tag(sync=True)

    def __init__(self, model: DigitDiffusion | None = None, *, steps: int = 20, fresh: bool = True, seed: int = 9):
        predictor, plan = diffusion.shipped() if model is None else model
        offered = [number for number in STEPS if number <= plan.steps]
        if steps not in offered:
            raise ValueError(f"steps is {steps}; with a schedule of {plan.steps} readers choose among {offered}")
        if not 0 <= seed <= 9999:
            raise ValueError(f"seed is {seed}; the widget takes 0 to 9999")
        if not isinstance(predictor, TimeConditioned):
            raise TypeError(
                f"the predictor is a {type(predictor).__name__}; the page runs a diffusion.TimeConditioned, as "
                "diffusion.picture_predictor makes it"
            )
        network = in_bytes(predictor.network)
        self._model = DigitDiffusion(TimeConditioned(network, plan), plan)
        sent = export(network, input_shape=(1 + FEATURES, SIDE, SIDE), dtype="int8")
        self._check()
        super().__init__(
            network=sent.spec,
            weights=sent.weights,
            schedule={
                "alpha_bar": plan.alpha_bar.tolist(),
                "times": {str(number): self._times(number) for number in offered},
                "side": SIDE,
            },
            opening={"steps": steps, "fresh": fresh, "share": OPENING},
            seed=seed,
        )

    def __repr__(self) -> str:
        return f"ReverseTheNoise({self.opening['steps']} steps, seed={self.seed})"

    def _check(self) -> None:
        x = torch.zeros(1, 1, SIDE, SIDE)
        made = tuple(self._model.predictor.network(self._model.predictor.inputs(x, torch.tensor([1]))).shape[1:])
        if made != (1, SIDE, SIDE):
            raise ValueError(f"the network makes {made}; of a picture it has to make (1, {SIDE}, {SIDE})")

    def _times(self, steps: int) -> list[int]:
        """The times of the moments that :func:`~lecture_lib.diffusion.reverse` stops at, from T to 0."""
        nothing = diffusion.reverse(lambda x, t: x, self._model.schedule, torch.zeros(1, 1), steps=steps, eta=0)
        return [moment.t for moment in nothing]

    def _way(self) -> list[Moment]:
        generator = torch.Generator().manual_seed(self.seed)
        noise, plan = torch.randn(1, 1, SIDE, SIDE, generator=generator), self.opening
        options = {"steps": plan["steps"], "eta": float(plan["fresh"]), "clip": RANGE, "generator": generator}
        return list(diffusion.reverse(*self._model, noise, **options))

    def fallback_html(self) -> str:
        """Some moments of a way back: above what is there, below what the network takes it for."""
        moments = self._way()
        places = torch.linspace(0, len(moments) - 1, min(STILL_MOMENTS, len(moments))).round().int().tolist()
        shown = [moments[k] for k in places]
        fig, axes = figures.figure(7.2, 2.3, rows=2)
        for ax, name, label in zip(axes, ("x", "x_0"), ("$x_t$", r"$\hat{x}_0$"), strict=True):
            pictures = torch.cat([to_unit(getattr(moment, name)) for moment in shown])
            figures.images(ax, few_greys(pictures, 15), columns=len(shown))
            ax.text(-4, SIDE / 2, label, ha="right", va="center")
        for i, moment in enumerate(shown):
            axes[0].text(i * (SIDE + 2) + SIDE / 2, -3, f"$t$ = {moment.t}", ha="center", va="bottom", fontsize=9)
        listed = ", ".join(str(moment.t) for moment in shown)
        alt = (
            f"Two rows of {len(shown)} small pictures, at the times {listed}. Above, pure noise that becomes a digit, "
            "white on black; below, the network's guess of that digit at each time, vague at first and sharp at the "
            "end."
        )
        return figures.to_html(fig, alt)
