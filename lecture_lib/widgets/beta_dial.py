"""Beta dial: one VAE at several weights of the KL term: what it keeps, and which latents collapse (items 59, 60)."""

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import matplotlib as mpl
import torch
import traitlets
from torch import Tensor, nn

from lecture_lib import figures, vae
from lecture_lib.widgets.base import BUNDLES, LectureWidget
from lecture_lib.widgets.export import export_all
from lecture_lib.widgets.rounded import in_bytes, parts
from lecture_lib.widgets.still import few_greys, framed
from lecture_lib.widgets.tray import tray

N_PIXELS = 784
STILL_DIGITS = 4


class _Member(NamedTuple):
    """A VAE with the numbers that travel."""

    beta: float
    model: vae.VAE

    @property
    def name(self) -> str:
        return f"{self.beta:g}"


class BetaDial(LectureWidget):
    """Turn β: reconstructions, samples, one latent at a time, the KL of each, and the curve of rate and distortion.

    Args:
        family: {β: VAE}, two members at least. A VAE has ``encoder``, 784 pixels in [0, 1] to means and log variances,
            and ``decoder``, latents to 784 logits; both of layers that ``lecture_lib.widgets.export`` takes. All have
            equally many latents.
        digits: images to pick from, (n, 784), values in [0, 1].
        labels: what each image shows, n of them: digits or words.
        test: images (m, 784) on which both terms of the bound are measured, with one draw of q each.
        beta: member to start with.
        drawing: send the encoders too, so that readers can draw digits of their own; it doubles the bytes.
        seed: of the draws on ``test``.

    Raises:
        TypeError: if a VAE has no ``encoder`` and ``decoder``, or a layer that the page cannot run.
        ValueError: if a shape or a value does not fit; the message names it.
    """

    _esm = BUNDLES / "beta_dial.js"
    room = ("calc(666px + 42cqi)", "1220px")

    members = traitlets.List(traitlets.Dict()).tag(sync=True)  # name, beta, kl, active, reconstruction
    decoders = traitlets.Dict().tag(sync=True)  # by the name of the member
    decoder_weights = traitlets.Bytes().tag(sync=True)
    encoders = traitlets.Dict().tag(sync=True)  # empty if readers cannot draw
    encoder_weights = traitlets.Bytes().tag(sync=True)
    codes = traitlets.Bytes().tag(sync=True)  # (members, n, 2 · latent) in half precision, empty if readers can draw
    start = traitlets.Int().tag(sync=True)  # the number of the member to start with, from 0
    digits = traitlets.Bytes().tag(sync=True)  # (n, 784) as uint8
    labels = traitlets.List(traitlets.Unicode()).tag(sync=True)

    def __init__(
        self,
        family: Mapping[float, nn.Module],
        digits: Tensor,
        labels: Sequence[int | str] | Tensor,
        *,
        test: Tensor,
        beta: float = 1.0,
        drawing: bool = False,
        seed: int = 0,
    ):
        choice = tray(digits, labels, N_PIXELS)
        if test.dim() != 2 or test.shape[1] != N_PIXELS or len(test) < 2:
            raise ValueError(f"test has shape {tuple(test.shape)}; it has to be (m, {N_PIXELS}) with m ≥ 2")
        if len(family) < 2:
            raise ValueError(f"family has {len(family)} members; a dial needs 2 or more")
        if beta not in family:
            raise ValueError(f"beta is {beta}; the family has {sorted(family)}")
        self._members = [_member(beta, family[beta]) for beta in sorted(family)]
        latent = _latents(self._members)
        self._images, self._latent = choice.images, latent
        decoders, decoder_weights = _exported(self._members, "decoder", latent)
        encoders, encoder_weights = _exported(self._members, "encoder", N_PIXELS) if drawing else ({}, b"")
        super().__init__(
            members=[_measured(member, test.detach().float().cpu(), seed) for member in self._members],
            decoders=decoders,
            decoder_weights=decoder_weights,
            encoders=encoders,
            encoder_weights=encoder_weights,
            codes=b"" if drawing else self._codes(),
            start=sorted(family).index(beta),
            **choice.traits(),
        )

    def __repr__(self) -> str:
        return f"BetaDial({len(self.members)} VAEs of {self._latent} latents, β={self._members[self.start].name})"

    @torch.no_grad()
    def _codes(self) -> bytes:
        codes = torch.stack([member.model.encoder(self._images) for member in self._members])
        return codes.half().numpy().tobytes()

    @torch.no_grad()
    def fallback_html(self) -> str:
        """A few digits and what each member makes of them, and the curve of rate and distortion."""
        images = self._images[:STILL_DIGITS]
        rows = [images] + [torch.sigmoid(m.model.decode(m.model.encode(images).mu)) for m in self._members]
        fig, axes = figures.figure(7.2, 3.4, columns=2, width_ratios=(1, 1.15))
        sheet = torch.stack(rows).view(len(rows), len(images), 28, 28)
        rates, reconstructions = self._curve()
        with mpl.rc_context(figures.STYLE):
            framed([axes[0]], {"reconstructions": few_greys(sheet).permute(0, 2, 1, 3).reshape(28 * len(rows), -1)})
            axes[1].plot(rates, reconstructions, "o-", color=figures.BLUE)
            for member, *place in zip(self._members, rates, reconstructions, strict=True):
                axes[1].annotate(f"β = {member.name}", place, xytext=(6, -12), textcoords="offset points", fontsize=10)
            axes[1].set(title="on test digits, nats", xlabel="KL", ylabel="reconstruction")
            axes[1].margins(x=0.2, y=0.12)
        names = ["input"] + [f"β = {member.name}" for member in self._members]
        axes[0].set_yticks([28 * i + 14 for i in range(len(rows))], names)
        alt = (
            f"Left: {len(images)} digits and their reconstructions by {len(self._members)} VAEs, β from "
            f"{self._members[0].name} to {self._members[-1].name}. Right: the more β weighs the KL term, the less of "
            f"it there is (from {rates[0]:.1f} to {rates[-1]:.1f} nats), and the lower the reconstruction term (from "
            f"{reconstructions[0]:.1f} to {reconstructions[-1]:.1f} nats)."
        )
        return figures.to_html(fig, alt.replace(" -", " −"))

    def _curve(self) -> tuple[list[float], list[float]]:
        """KL and reconstruction term on the test images, in nats, by ascending β."""
        return [sum(member["kl"]) for member in self.members], [member["reconstruction"] for member in self.members]


def _member(beta: float, model: nn.Module) -> _Member:
    if not 0 <= beta < math.inf:
        raise ValueError(f"family has the key {beta!r}; keys are β, the weight of the KL term, 0 or more")
    try:
        return _Member(float(beta), vae.VAE(*map(in_bytes, parts(model))))
    except TypeError as error:
        raise TypeError(f"β = {beta:g} of the family: {error}") from None


@torch.no_grad()
def _latents(members: Sequence[_Member]) -> int:
    """How many latents all have."""
    sizes = set()
    for name, member in ((member.name, member.model) for member in members):
        mu, _ = member.encode(torch.zeros(1, N_PIXELS))
        if (decoded := member.decode(mu)).shape != (1, N_PIXELS):
            raise ValueError(
                f"β = {name} of the family: its decoder makes {tuple(decoded.shape[1:])} of z; it has to make "
                f"{N_PIXELS} logits"
            )
        sizes.add(mu.shape[1])
    if len(sizes) > 1:
        raise ValueError(f"the family has {sorted(sizes)} latents; all its members need equally many")
    return sizes.pop()


def _exported(members: Sequence[_Member], part: str, inputs: int) -> tuple[dict, bytes]:
    modules = {member.name: getattr(member.model, part) for member in members}
    return export_all(modules, input_shape=(inputs,), dtype="int8")


@torch.no_grad()
def _measured(member: _Member, test: Tensor, seed: int) -> dict:
    """Both terms of the bound on the test images, the KL term latent by latent."""
    logits, mu, log_var = member.model(test, torch.Generator().manual_seed(seed))
    return {
        "name": member.name,
        "beta": member.beta,
        "kl": vae.kl_per_unit(mu, log_var).mean(0).tolist(),
        "active": vae.active_units(mu).tolist(),
        "reconstruction": vae.bernoulli_log_likelihood(test, logits).mean().item(),
    }
