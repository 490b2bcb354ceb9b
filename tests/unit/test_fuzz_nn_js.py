"""The engine in the page takes a network as it was exported, or says in one Error what is wrong with it."""

import base64
import copy
import random

import javascript
import pytest
import torch
from fuzzing import EXAMPLES
from torch import nn

from lecture_lib.networks import PositionBias, Residual, Skip
from lecture_lib.widgets import export

NETWORKS = {
    "linear": (nn.Sequential(nn.Linear(3, 4), nn.LeakyReLU(0.1), nn.Linear(4, 2), nn.Tanh()), (3,)),
    "picture": (
        nn.Sequential(
            *(nn.Linear(3, 12), nn.Unflatten(1, (3, 2, 2)), PositionBias(3, 2, 2), nn.BatchNorm2d(3)),
            *(nn.ConvTranspose2d(3, 4, 4, 2, 1), nn.InstanceNorm2d(4, affine=True), nn.SiLU(), nn.PixelShuffle(2)),
            *(nn.Upsample(scale_factor=2), nn.Upsample(scale_factor=2, mode="bilinear"), nn.ReLU()),
            *(nn.Conv2d(1, 2, 3, 3, 1), nn.Flatten(), nn.Sigmoid()),
        ),
        (3,),
    ),
    "inside": (
        nn.Sequential(Residual(nn.Sequential(nn.Conv2d(2, 2, 3, padding=1), nn.ReLU())), Skip(nn.Conv2d(2, 1, 1))),
        (2, 3, 2),
    ),
}
VALUES = (None, -1, 0, 1, 2, 3, 1.5, 7, 10**9, 1e300, True, "", "2", "toString", [], [0, 1], [1, 1, 1], {}, [[2], 3])

LOAD_AND_RUN = """
    const numbers = (text) => Float32Array.from(new Array(12).fill(0.5)).subarray(0, text);
    return given.cases.map(({ spec, bytes, length, together, input }) => {
      try {
        const weights = bytes === null ? undefined : fromBase64(bytes),
          entry = (part) => ({ spec, start: 0, end: length, ...part }),
          network = together ? js.loadAll({ one: entry(together) }, weights).one : js.load(spec, weights),
          { data, shape, batch } = js.forward(network, input === null ? numbers(12) : input);
        return { data, expected: batch * shape.reduce((a, b) => a * b, 1) };
      } catch (error) {
        return { kind: error.constructor.name, message: error.message };
      }
    });
"""


def run(cases: list[dict]) -> list[dict]:
    """What all of them give, in one process."""
    return javascript.evaluate("nn.js", LOAD_AND_RUN, {"cases": cases})


def case(network: export.Network, **changed) -> dict:
    count = torch.Size(network.spec["inputShape"]).numel()
    given = {"spec": network.spec, "bytes": network.weights, "length": len(network.weights), "together": None}
    given |= {"input": [0.5] * count} | changed
    weights = given["bytes"]
    return given | {"bytes": None if weights is None else base64.b64encode(weights).decode()}


def places(value: object, path: tuple = ()) -> list[tuple]:
    """Where a nested description can be damaged."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [found for key, part in inside for found in [(*path, key), *places(part, (*path, key))]]


def damaged(spec: dict, draw: random.Random) -> dict:
    """The description with something left out, put in, exchanged, or given twice."""
    spec = copy.deepcopy(spec)
    *way, last = draw.choice(places(spec))
    part = spec
    for key in way:
        part = part[key]
    kind = draw.choice(("value", "value", "near", "gone", "twice"))
    if kind == "gone":
        del part[last]
    elif kind == "twice" and isinstance(part, list):
        part.insert(last, copy.deepcopy(part[last]))
    elif kind == "near" and isinstance(part[last], int) and not isinstance(part[last], bool):
        part[last] += draw.choice((-1, 1))
    else:
        part[last] = draw.choice((*VALUES, *export.SUPPORTED, "linear", "relu", "flatten", "skip", "affine"))
    return spec


def spoiled(weights: bytes, draw: random.Random) -> bytes | None:
    """The bytes cut, lengthened, or with some that are NaN or infinity in every precision."""
    if draw.random() < 0.05:
        return None
    at = draw.randrange(len(weights))
    wrong = draw.choice((b"\xff\xff\xff\xff", b"\x00\x7c\x80\x7f", b"\x00\x00\xc0\x7f"))
    return draw.choice((weights[:at], weights[at:], weights + b"\0", weights[:at] + wrong + weights[at + 4 :]))


@pytest.mark.parametrize("name", NETWORKS)
def test_a_damaged_network_is_refused_in_one_sentence_or_computes_finite_numbers(name):
    draw = random.Random(name)
    torch.manual_seed(0)
    module, shape = NETWORKS[name]
    exported = [export.export(module, input_shape=shape, dtype=dtype) for dtype in export.DTYPES]
    cases = [case(network) for network in exported] + [case(network, together={}) for network in exported]
    whole = len(cases)
    for _ in range(20 * EXAMPLES):
        network = draw.choice(exported)
        how = draw.choice(("spec", "spec", "spec", "bytes", "both", "part", "input"))
        changed: dict = {}
        if how in ("spec", "both"):
            changed["spec"] = damaged(network.spec, draw)
        if how in ("bytes", "both"):
            changed["bytes"] = spoiled(network.weights, draw)
        if how == "part":
            changed["together"] = {draw.choice(("start", "end", "spec")): draw.choice(VALUES)}
        if how == "input":
            changed["input"] = draw.choice(([None] * len(cases[0]["input"]), [1e30] * 3, [], None, [1e39] * 12))
        cases.append(case(network, **changed))
    found = run(cases)
    assert all("data" in outcome for outcome in found[:whole])
    wrong = [(given, outcome) for given, outcome in zip(cases, found) if not fine(outcome)]
    assert not wrong, f"{len(wrong)} of {len(cases)}; the first: {wrong[0]}"
    refused = sum("message" in outcome for outcome in found)
    assert len(cases) / 2 < refused < len(cases)


def fine(outcome: dict) -> bool:
    if "message" in outcome:
        named = outcome["message"].startswith(("nn.js cannot use this network: ", "the input has "))
        return outcome["kind"] == "Error" and named
    return len(outcome["data"]) == outcome["expected"] and None not in outcome["data"]  # JSON writes NaN as null
