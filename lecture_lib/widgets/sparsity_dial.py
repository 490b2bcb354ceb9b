"""Sparsity dial: the same autoencoder under five kinds of penalty, lamp by lamp (items 36 to 38)."""

import math
from collections.abc import Mapping, Sequence

import torch
import torch.nn.functional as F
import traitlets
from torch import Tensor, nn

from lecture_lib import figures
from lecture_lib.autoencoder import UnitNormLinear
from lecture_lib.widgets.base import BUNDLES, LectureWidget
from lecture_lib.widgets.export import Network, export
from lecture_lib.widgets.rounded import in_bytes, parts
from lecture_lib.widgets.still import framed
from lecture_lib.widgets.tray import tray

KINDS = ("none", "l1", "kl", "l2", "weights")
N_PIXELS = 784
N_INPUTS = 196
ACTIVE = 0.1  # of the largest activity on the digits: what the widget counts as on


class SparsityDial(LectureWidget):
    """Choose what is punished and how hard: the hidden units a digit wakes, their filters, and the reconstruction.

    Args:
        family: {(kind, strength): autoencoder}. The kind says what was punished in training: "none", "l1", "kl" or
            "l2" (activities, ``lecture_lib.autoencoder``), "weights" (their L1 norm). The strength is the penalty's
            factor λ. An autoencoder's ``encoder`` is a linear layer from 14 × 14 = 196 pixels to the hidden units and
            an activation; its ``decoder`` a linear layer (``UnitNormLinear`` too) back, with an activation or without.
            All have equally many hidden units.
        digits: images to start from, (n, 784), values in [0, 1]; the page averages 2 × 2 pixels.
        labels: what each image shows, n of them: digits or words.

    Raises:
        TypeError: if an autoencoder has no ``encoder`` and ``decoder``, or a layer that the page cannot run.
        ValueError: if the family is empty, names an unknown kind, or a shape or a value does not fit.
    """

    _esm = BUNDLES / "sparsity_dial.js"
    room = ("calc(405px + 69cqi)", "calc(918px + 138cqi)")

    family = traitlets.List(traitlets.Dict()).tag(sync=True)  # kind, strength, layers, and where their bytes lie
    weights = traitlets.Bytes().tag(sync=True)  # of all networks behind each other
    n_hidden = traitlets.Int().tag(sync=True)
    kind = traitlets.Unicode().tag(sync=True)  # to start with
    strength = traitlets.Int().tag(sync=True)  # the number of its strength, from 0
    digits = traitlets.Bytes().tag(sync=True)  # (n, 784) as uint8
    labels = traitlets.List(traitlets.Unicode()).tag(sync=True)

    def __init__(
        self,
        family: Mapping[tuple[str, float], nn.Module],
        digits: Tensor,
        labels: Sequence[int | str] | Tensor,
    ):
        choice = tray(digits, labels, N_PIXELS)
        _check_kinds(family)
        order = sorted(family, key=lambda key: (KINDS.index(key[0]), key[1]))
        entries: list[dict] = []
        weights = b""
        for key in order:
            encoder, decoder = _networks(family[key], key)
            start, between = len(weights), len(weights) + len(encoder.weights)
            weights += encoder.weights + decoder.weights
            places = {"encoder": [start, len(encoder.weights)], "decoder": [between, len(decoder.weights)]}
            layers = {"encoder": encoder.spec, "decoder": decoder.spec}
            entries.append({"kind": key[0], "strength": float(key[1]), "bytes": places, **layers})
        sizes = {_linear(entry["encoder"])["outFeatures"] for entry in entries}
        if len(sizes) > 1:
            raise ValueError(f"the family has {sorted(sizes)} hidden units; all its networks need equally many")
        kind, strengths = _first(order)
        self._shown = _as_sent(family[kind, strengths[len(strengths) // 2]])
        self._images = choice.images
        super().__init__(
            family=entries,
            weights=weights,
            n_hidden=sizes.pop(),
            kind=kind,
            strength=len(strengths) // 2,
            **choice.traits(),
        )

    def __repr__(self) -> str:
        return f"SparsityDial({len(self.family)} networks of {self.n_hidden} hidden units)"

    @torch.no_grad()
    def fallback_html(self) -> str:
        """The first digit, the hidden units it wakes, and the reconstruction, in the network the widget begins with."""
        encoder, decoder = self._shown
        inputs = F.avg_pool2d(self._images.view(-1, 1, 28, 28), 2).flatten(1)
        h = encoder(inputs)
        output = decoder(h[:1])
        active = int((h[0] > ACTIVE * h.max()).sum())
        error = (output - inputs[:1]).square().sum().item()
        across = math.ceil(math.sqrt(self.n_hidden))
        lamps = F.pad(h[0] / h.max().clamp(min=1e-6), (0, -self.n_hidden % across), value=0.0).view(-1, across)

        fig, axes = figures.figure(7.2, 2.8, columns=3)
        pictures = {
            "input": inputs[0].view(14, 14),
            f"{active} of {self.n_hidden} hidden units on": lamps,
            f"output: error {error:.2f}": output.view(14, 14),
        }
        framed(axes, pictures)
        alt = (
            f"Three pictures. Left: digit {self.labels[0]} in 14 × 14 pixels. Middle: the {self.n_hidden} hidden units "
            f"as lamps, {active} of them on. Right: the reconstruction, squared error {error:.2f}."
        )
        return figures.to_html(fig, alt)


def _check_kinds(family: Mapping) -> None:
    if not family:
        raise ValueError("family is empty; give at least one {(kind, strength): autoencoder}")
    for key in family:
        if not (isinstance(key, tuple) and len(key) == 2 and key[0] in KINDS):
            known = ", ".join(repr(kind) for kind in KINDS)
            raise ValueError(f"family has the key {key!r}; keys are (kind, strength) with a kind of {known}")


def _first(order: list[tuple[str, float]]) -> tuple[str, list[float]]:
    """The kind to begin with and its strengths: L1 if it is there, else one that leaves a choice of strengths."""
    strengths = {kind: [strength for own, strength in order if own == kind] for kind, _ in order}
    kind = max(strengths, key=lambda kind: (len(strengths[kind]) > 1, kind == "l1"))
    return kind, strengths[kind]


def _networks(autoencoder: nn.Module, key: tuple[str, float]) -> tuple[Network, Network]:
    """Encoder and decoder for the page: one linear layer each, from 196 pixels and back."""
    try:
        encoder, decoder = _as_sent(autoencoder)
        up = export(encoder, input_shape=(N_INPUTS,), dtype="int8")
        down = export(decoder, input_shape=(_linear(up.spec)["outFeatures"],), dtype="int8")
        if _linear(down.spec)["outFeatures"] != N_INPUTS:
            raise ValueError(f"its decoder makes {_linear(down.spec)['outFeatures']} pixels; it takes {N_INPUTS}")
    except (TypeError, ValueError) as error:
        raise type(error)(f"the network {key!r} of the family: {error}") from None
    return up, down


def _linear(spec: dict) -> dict:
    """The one linear layer of an encoder or decoder."""
    linear = [layer for layer in spec["layers"] if layer["op"] == "linear"]
    if len(linear) != 1:
        raise ValueError(f"it has {len(linear)} linear layers where one hidden layer's filters are shown; it needs 1")
    return linear[0]


def _as_sent(autoencoder: nn.Module) -> tuple[nn.Module, nn.Module]:
    """Encoder and decoder with the numbers that travel, columns of length 1 written out."""
    encoder, decoder = parts(autoencoder)
    layers = [decoder] if isinstance(decoder, nn.Linear) else list(decoder)
    plain = nn.Sequential(*(_written_out(layer) if isinstance(layer, UnitNormLinear) else layer for layer in layers))
    return in_bytes(encoder), in_bytes(plain)


def _written_out(layer: UnitNormLinear) -> nn.Linear:
    plain = nn.Linear(layer.in_features, layer.out_features)
    plain.load_state_dict({"weight": layer.columns().detach().cpu(), "bias": layer.bias.detach().cpu()})
    return plain
