"""Face studio: a slider for each latent of a decoder of faces (items 62 and 63)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
import traitlets
from torch import Tensor, nn

from lecture_lib import disentanglement, figures
from lecture_lib.widgets.base import BUNDLES, LectureWidget
from lecture_lib.widgets.export import export
from lecture_lib.widgets.rounded import in_bytes

STEPS = 5
OVERSHOOT = 0.5  # the mean of a Gaussian decoder may leave [0, 1] a little, and is clipped; logits leave it by far
INNER = (0.02, 0.98)  # of the codes: beyond lie faces that the decoder hardly saw


@dataclass(frozen=True)
class Latent:
    """One number of a code, and what it was measured to mean.

    Attributes:
        name: what its slider is called.
        low: value at the slider's left end; larger than ``high`` if the factor grows as the number falls.
        high: value at its right end.
        meaning: the factor it goes with most closely, or "" if nobody has measured.
        certainty: its association with that factor, 0 to 1 (:func:`lecture_lib.disentanglement.association`).
        runner_up: the next factor.
        runner_up_certainty: the association with that one.
        two_valued: the factor is there or not: a random face takes it whole from one encoded face.
    """

    name: str
    low: float
    high: float
    meaning: str = ""
    certainty: float = 0.0
    runner_up: str = ""
    runner_up_certainty: float = 0.0
    two_valued: bool = False


def measured_latents(
    codes: Tensor, factors: Mapping[str, Tensor], *, names: Sequence[str] | None = None
) -> list[Latent]:
    """What each latent means, by its association with known factors, and the range that 96 % of its values keep to.

    Args:
        codes: (n, k), such as the means of q(z|x) for n faces.
        factors: for each name (n,) true values, two factors at least.
        names: of the k sliders, "_" for a space; z1 … zk if there are none.

    Raises:
        ValueError: if a shape does not fit, or as :func:`lecture_lib.disentanglement.association`.
    """
    codes = codes.detach().double().cpu()
    matrix = disentanglement.association(codes, factors).T
    best, second, unit = disentanglement.best_and_second(matrix)
    names = [f"z{j + 1}" for j in range(len(matrix))] if names is None else list(names)
    if len(names) != len(matrix):
        raise ValueError(f"names has {len(names)} entries for codes of {len(matrix)} numbers; give one for each")
    known = {name.replace("_", " "): values.detach().double().cpu() for name, values in factors.items()}
    latents = []
    for j, name in enumerate(names):
        order = matrix[j].argsort(descending=True)
        meaning, runner_up = (list(known)[i] for i in order[:2])
        low, high = codes[:, j].quantile(torch.tensor(INNER, dtype=torch.float64)).tolist()
        falls = torch.corrcoef(torch.stack([codes[:, j], known[meaning]]))[0, 1] < 0
        latents.append(
            Latent(
                name=name.replace("_", " "),
                low=high if falls else low,
                high=low if falls else high,
                meaning=meaning,
                certainty=best[j].item(),
                runner_up=runner_up,
                runner_up_certainty=second[j].item(),
                two_valued=len(known[meaning].unique()) == 2,
            )
        )
    return latents


class FaceStudio(LectureWidget):
    """A decoder of faces in the reader's hands: a slider for each latent, a grid over two of them, faces to mix.

    Random faces are mixtures of encoded ones; the reader can draw from the prior instead, and see what that costs.
    With ``plain`` there is a switch to a second network, such as one that was trained without any supervision.

    The page says of the first network that its training was told which factor differs within a pair of faces, and of
    ``plain`` that it was told nothing.

    Usage: ``FaceStudio(vae.decoder, measured_latents(codes, factors, names=names), codes[:24])``

    Args:
        decoder: maps codes (batch, k) to faces in colour, (batch, 3, side, side), or in grey, (batch, 1, side, side),
            with values in [0, 1] (what leaves it a little is clipped); of layers that ``lecture_lib.widgets.export``
            takes.
        latents: k of them, in the order of the code.
        codes: (n, k) of encoded faces, two at least; the widget begins with the first and offers twelve to mix.
        plain: decoder, latents and codes of a second network, which encoded the same n faces.
        axes: names of the latents that the grid begins with, across and down; the first two if not given.

    Raises:
        TypeError: if a decoder has a layer that the page cannot run.
        ValueError: if a shape, a name or a value does not fit; the message names it.
    """

    _esm = BUNDLES / "face_studio.js"
    room = ("calc(683px + 45cqi)", "calc(1117px + 115cqi)")

    networks = traitlets.Dict().tag(sync=True)  # "named" and "plain": spec, start, end, latents, n, side, axes
    weights = traitlets.Bytes().tag(sync=True)  # of both networks behind each other
    codes = traitlets.Bytes().tag(sync=True)  # of both, (n, k) in half precision behind each other

    def __init__(
        self,
        decoder: nn.Module,
        latents: Sequence[Latent],
        codes: Tensor,
        *,
        plain: tuple[nn.Module, Sequence[Latent], Tensor] | None = None,
        axes: tuple[str, str] | None = None,
    ):
        given = {"named": (decoder, latents, codes)} | ({"plain": plain} if plain else {})
        if plain and len(plain[2]) != len(codes):
            raise ValueError(
                f"plain has codes of {len(plain[2])} faces and the first network of {len(codes)}; "
                "encode the same faces with both"
            )
        self._studios = {who: _Studio(*parts, where="plain: " * (who == "plain")) for who, parts in given.items()}
        networks, weights = {}, b""
        for who, studio in self._studios.items():
            network = studio.network
            networks[who] = {"spec": network.spec, "start": len(weights), "end": len(weights) + len(network.weights)}
            networks[who] |= studio.described(axes if who == "named" else None)
            weights += network.weights
        super().__init__(
            networks=networks,
            weights=weights,
            codes=b"".join(studio.codes.half().contiguous().numpy().tobytes() for studio in self._studios.values()),
        )

    def __repr__(self) -> str:
        studios = (f"{len(s.latents)} latents to {s.side}×{s.side}" for s in self._studios.values())
        return f"FaceStudio({'; plain: '.join(studios)})"

    def fallback_html(self) -> str:
        """The first face, and a grid of faces over two of its latents."""
        studio = self._studios["named"]
        across, down = (studio.latents[j] for j in self.networks["named"]["axes"])
        fig, (left, right) = figures.figure(7.2, 3.8, columns=2)
        for ax, codes, columns in ((left, studio.codes[:1], 1), (right, self._grid(), STEPS)):
            # 64 levels look like 256 here, and halve the bytes of the figure.
            figures.images(ax, (63 * studio.faces(codes)).round() / 63, columns=columns)
        left.set_title(f"a face of {len(studio.latents)} numbers")
        right.set_title(f"{across.name} (across) and {down.name} (down)")
        alt = (
            f"Left: a cartoon face that a decoder makes of {len(studio.latents)} numbers. Right: the same face {STEPS} "
            f"times {STEPS}; from left to right only {across.name} changes, from top to bottom only {down.name}."
        )
        return figures.to_html(fig, alt)

    def _grid(self) -> Tensor:
        """Codes of the first face with the grid's two latents at even positions of their sliders, (25, k)."""
        studio = self._studios["named"]
        across, down = self.networks["named"]["axes"]
        codes = studio.codes[:1].repeat(STEPS * STEPS, 1)
        codes[:, across] = studio.sweep(across).repeat(STEPS)
        codes[:, down] = studio.sweep(down).repeat_interleave(STEPS)
        return codes


class _Studio:
    """One network with all that the widget knows of it, checked; numbers rounded as they travel."""

    def __init__(self, decoder: nn.Module, latents: Sequence[Latent], codes: Tensor, *, where: str):
        self.latents, k = list(latents), len(latents)
        if codes.dim() != 2 or codes.shape[1] != k or len(codes) < 2:
            raise ValueError(
                f"{where}codes has shape {tuple(codes.shape)}; for {k} latents it has to be (n, {k}) with n ≥ 2"
            )
        if not codes.detach().half().isfinite().all():
            raise ValueError(f"{where}codes holds numbers that are not finite in half precision")
        _check_latents(self.latents, where)
        self.codes = codes.detach().cpu().half().float()
        self._decoder = in_bytes(decoder)
        self.network = export(self._decoder, input_shape=(k,), dtype="int8")
        self.side = self._check_faces(where)

    def _check_faces(self, where: str) -> int:
        faces = self.faces(self.codes[:2])
        if faces.dim() != 4 or faces.shape[1] not in (1, 3) or faces.shape[2] != faces.shape[3]:
            raise ValueError(
                f"{where}decoder makes {tuple(faces.shape[1:])} of a code; it has to make square images, "
                "(3, side, side), or grey ones, (1, side, side)"
            )
        if faces.min() < -OVERSHOOT or faces.max() > 1 + OVERSHOOT:
            raise ValueError(
                f"{where}decoder makes values from {faces.min():.3g} to {faces.max():.3g}; faces lie in [0, 1]: "
                "let it end with nn.Sigmoid()"
            )
        return faces.shape[2]

    @torch.no_grad()
    def faces(self, codes: Tensor) -> Tensor:
        return self._decoder(codes)

    def sweep(self, j: int) -> Tensor:
        return torch.linspace(self.latents[j].low, self.latents[j].high, STEPS)

    def described(self, axes: tuple[str, str] | None) -> dict:
        """What the page is told beside the network itself."""
        names = [latent.name for latent in self.latents]
        chosen = names[:2] if axes is None else list(axes)
        if len(chosen) != 2 or chosen[0] == chosen[1] or not set(chosen) <= set(names):
            raise ValueError(f"axes is {axes}; give the names of two different latents of {names}")
        latents = [
            {
                "name": latent.name,
                "low": float(latent.low),
                "high": float(latent.high),
                "meaning": latent.meaning,
                "certainty": float(latent.certainty),
                "runnerUp": latent.runner_up,
                "runnerUpCertainty": float(latent.runner_up_certainty),
                "twoValued": latent.two_valued,
            }
            for latent in self.latents
        ]
        return {
            "latents": latents,
            "n": len(self.codes),
            "side": self.side,
            "axes": [names.index(name) for name in chosen],
        }


def _check_latents(latents: list[Latent], where: str) -> None:
    names = [latent.name for latent in latents]
    if len(latents) < 2:
        raise ValueError(f"{where}latents has {len(latents)} entries; the grid needs two")
    if len(set(names)) < len(names):
        raise ValueError(f"{where}latents are called {names}; each needs a name of its own")
    for latent in latents:
        if latent.low == latent.high:
            raise ValueError(
                f"{where}latent {latent.name!r} goes from {latent.low:g} to {latent.high:g}; give it a range"
            )
        for name in ("certainty", "runner_up_certainty"):
            value = getattr(latent, name)
            if not 0 <= value <= 1:
                raise ValueError(f"{where}latent {latent.name!r} has {name} {value:g}; it lies between 0 and 1")
