"""The engine in the reader's browser computes what PyTorch computes."""

import base64
import doctest
import warnings

import javascript
import pytest
import torch
from torch import nn

from lecture_lib.networks import PositionBias, Residual, Skip
from lecture_lib.widgets import export
from lecture_lib.widgets.export import Network
from lecture_lib.widgets.rounded import in_bytes

TOLERANCE = {"float16": 1e-3, "float32": 1e-5}


def run_in_node(network: Network, x: torch.Tensor) -> torch.Tensor:
    given = {"spec": network.spec, "weights": base64.b64encode(network.weights).decode(), "x": x.flatten().tolist()}
    body = "return js.forward(js.load(given.spec, fromBase64(given.weights)), given.x);"
    result = javascript.evaluate("nn.js", body, given)
    return torch.tensor(result["data"]).view(result["batch"], *result["shape"])


def assert_parity(module: nn.Module, input_shape: tuple[int, ...], dtype: str, batch: int = 2) -> None:
    module.eval()
    x = torch.randn(batch, *input_shape)
    with torch.no_grad():
        expected = module(x)
    result = run_in_node(export.export(module, input_shape=input_shape, dtype=dtype), x)
    assert result.shape == expected.shape
    torch.testing.assert_close(result, expected, rtol=TOLERANCE[dtype], atol=TOLERANCE[dtype])


def batch_norm(kind: type[nn.Module], features: int) -> nn.Module:
    """A batch norm that changes every channel differently."""
    norm = kind(features)
    nn.init.uniform_(norm.weight, -1.5, 1.5)
    nn.init.normal_(norm.bias)
    norm.running_mean.normal_()
    norm.running_var.uniform_(0.5, 2)
    return norm


def instance_norm(features: int) -> nn.Module:
    norm = nn.InstanceNorm2d(features, affine=True)
    nn.init.uniform_(norm.weight, -1.5, 1.5)
    nn.init.normal_(norm.bias)
    return norm


def random_bias(*shape: int) -> nn.Module:
    bias = PositionBias(*shape)
    nn.init.normal_(bias.bias)
    return bias


ACTIVATIONS = [nn.ReLU(), nn.LeakyReLU(0.2), nn.LeakyReLU(0.01), nn.SiLU(), nn.Sigmoid(), nn.Tanh()]

# Every layer on its own, with sizes no two of which agree: a swapped axis cannot go unnoticed.
LAYERS = {
    "linear": (nn.Linear(7, 5), (7,)),
    "linear without bias": (nn.Linear(9, 3, bias=False), (9,)),
    "conv": (nn.Conv2d(3, 5, (3, 2), padding=(1, 0)), (3, 6, 7)),
    "strided conv": (nn.Conv2d(2, 3, 4, stride=(2, 3), padding=1), (2, 9, 8)),
    "conv without bias": (nn.Conv2d(1, 4, 5, bias=False), (1, 6, 9)),
    "transposed conv": (nn.ConvTranspose2d(3, 2, 4, stride=2, padding=1), (3, 5, 4)),
    "transposed conv with output padding": (
        nn.ConvTranspose2d(2, 5, (3, 4), stride=(2, 3), padding=(1, 0), output_padding=(1, 2)),
        (2, 3, 5),
    ),
    "batch norm alone": (nn.Sequential(nn.ReLU(), batch_norm(nn.BatchNorm2d, 3)), (3, 4, 5)),
    "batch norm after linear": (nn.Sequential(nn.Linear(4, 6), batch_norm(nn.BatchNorm1d, 6)), (4,)),
    "batch norm after conv": (nn.Sequential(nn.Conv2d(2, 3, 3), batch_norm(nn.BatchNorm2d, 3)), (2, 5, 6)),
    "batch norm after transposed conv": (
        nn.Sequential(nn.ConvTranspose2d(2, 3, 3, bias=False), batch_norm(nn.BatchNorm2d, 3)),
        (2, 4, 3),
    ),
    "instance norm": (nn.Sequential(nn.Conv2d(2, 3, 3), instance_norm(3)), (2, 5, 6)),
    "instance norm of the input": (nn.InstanceNorm2d(2, eps=0.1), (2, 4, 3)),
    "instance norm inside": (Residual(nn.Sequential(instance_norm(2), nn.ReLU(), nn.Conv2d(2, 2, 1))), (2, 4, 3)),
    "nearest": (nn.Upsample(scale_factor=(2, 3)), (2, 3, 4)),
    "bilinear": (nn.Upsample(scale_factor=2, mode="bilinear"), (2, 3, 5)),
    "bilinear on corners": (nn.Upsample(scale_factor=(3, 2), mode="bilinear", align_corners=True), (2, 4, 3)),
    "pixel shuffle": (nn.PixelShuffle(2), (8, 3, 5)),
    "position bias": (nn.Sequential(nn.Conv2d(2, 3, 1), random_bias(3, 4, 5)), (2, 4, 5)),
    "reshape": (nn.Sequential(nn.Unflatten(1, (2, 3, 4)), nn.Upsample(scale_factor=2), nn.Flatten()), (24,)),
    # Inside, an activation comes first: it would change the kept input, if that were not kept apart.
    "skip": (Skip(nn.Sequential(nn.Tanh(), nn.Conv2d(2, 3, 3, padding=1))), (2, 4, 5)),
    "residual": (Residual(nn.Sequential(nn.Tanh(), random_bias(2, 4, 5), nn.Conv2d(2, 2, 3, padding=1))), (2, 4, 5)),
    "skip around nothing": (nn.Sequential(Skip(nn.Sequential()), nn.Sigmoid()), (2, 4, 5)),
    "batch norm after a skip": (
        nn.Sequential(nn.Conv2d(2, 3, 1), Skip(nn.Conv2d(3, 2, 1)), batch_norm(nn.BatchNorm2d, 5), nn.ReLU()),
        (2, 4, 5),
    ),
    "batch norm first inside": (
        nn.Sequential(nn.Conv2d(2, 3, 1), Residual(nn.Sequential(batch_norm(nn.BatchNorm2d, 3), nn.ReLU()))),
        (2, 4, 5),
    ),
    "dropout and identity": (nn.Sequential(nn.Dropout(0.9), nn.Identity(), nn.Linear(3, 2)), (3,)),
} | {str(activation): (activation, (3, 5)) for activation in ACTIVATIONS}


@pytest.mark.parametrize("dtype", TOLERANCE)
@pytest.mark.parametrize("name", LAYERS)
def test_each_layer_agrees_with_torch(name, dtype):
    torch.manual_seed(0)
    assert_parity(*LAYERS[name], dtype)


def random_decoder(seed: int) -> tuple[nn.Module, tuple[int, ...]]:
    """A network of the kind the book ships, its sizes and layers drawn at random."""
    torch.manual_seed(seed)

    def pick(*options):
        return options[int(torch.randint(len(options), ()))]

    def activation():
        return pick(nn.ReLU(), nn.LeakyReLU(0.2), nn.SiLU(), nn.Tanh())

    z, wide, side = pick(2, 10, 16), pick(3, 8, 12), pick(3, 4, 7)
    layers = [nn.Linear(z, wide * side * side), activation(), nn.Unflatten(1, (wide, side, side))]
    for _ in range(pick(1, 2)):
        grow = [
            [nn.ConvTranspose2d(wide, wide, 4, stride=2, padding=1)],
            [nn.Upsample(scale_factor=2, mode=pick("nearest", "bilinear")), nn.Conv2d(wide, wide, 3, padding=1)],
            [nn.Conv2d(wide, 4 * wide, 3, padding=1), nn.PixelShuffle(2)],
        ]
        layers += [*pick(*grow), batch_norm(nn.BatchNorm2d, wide), activation()]
    layers += [nn.Conv2d(wide, 3, 3, padding=1), pick(nn.Sigmoid(), nn.Tanh())]
    return nn.Sequential(*layers), (z,)


def random_encoder(seed: int) -> tuple[nn.Module, tuple[int, ...]]:
    torch.manual_seed(100 + seed)
    a, b, out = (int(n) for n in torch.randint(2, 9, (3,)))
    side = 4 * int(torch.randint(2, 5, ()))
    convolutions = [nn.Conv2d(1, a, 4, 2, 1), nn.SiLU(), nn.Conv2d(a, b, 3, 2, 1), batch_norm(nn.BatchNorm2d, b)]
    return nn.Sequential(*convolutions, nn.Flatten(), nn.Linear(b * (side // 4) ** 2, out)), (1, side, side)


def random_u_net(seed: int) -> tuple[nn.Module, tuple[int, ...]]:
    """Skips in skips down to one pixel, with a residual at the bottom."""
    torch.manual_seed(200 + seed)
    a, b, c = (int(n) for n in torch.randint(2, 7, (3,)))
    block = Residual(nn.Sequential(nn.LeakyReLU(0.2), nn.Conv2d(c, c, 3, padding=1), batch_norm(nn.BatchNorm2d, c)))
    inner = nn.Sequential(
        nn.Conv2d(b, c, 4, 2, 1), block, nn.ReLU(), nn.ConvTranspose2d(c, b, 4, 2, 1), batch_norm(nn.BatchNorm2d, b)
    )
    outer = nn.Sequential(
        nn.Conv2d(a, b, 4, 2, 1), nn.LeakyReLU(0.2), Skip(inner), nn.ConvTranspose2d(2 * b, a, 4, 2, 1)
    )
    layers = [nn.Conv2d(2, a, 3, padding=1), nn.SiLU(), Skip(outer), nn.Conv2d(2 * a, 3, 3, padding=1), nn.Sigmoid()]
    return nn.Sequential(*layers), (2, 12, 8)


@pytest.mark.parametrize("dtype", TOLERANCE)
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("draw", [random_decoder, random_encoder, random_u_net])
def test_random_networks_agree_with_torch(draw, seed, dtype):
    module, input_shape = draw(seed)
    assert_parity(module, input_shape, dtype, batch=1 + seed % 3)


NO_WEBASSEMBLY = {
    "missing": "delete globalThis.WebAssembly;",
    "refused by the page": "WebAssembly.Module = function () { throw new WebAssembly.CompileError('policy'); };",
}


def run_all_in_node(before: str = "") -> dict:
    """Outputs of all networks of this file, and whether they were made in the memory of a WebAssembly module."""
    torch.manual_seed(0)
    networks = [*LAYERS.values(), *(draw(5) for draw in (random_decoder, random_encoder, random_u_net))]
    given = []
    for module, input_shape in networks:
        network = export.export(module.eval(), input_shape=input_shape, dtype="float32")
        x = torch.randn(3, *input_shape)
        weights = base64.b64encode(network.weights).decode()
        given.append({"spec": network.spec, "weights": weights, "x": x.flatten().tolist()})
    body = """return {
        within: js.operands(1, 1, 1).a.buffer.byteLength > 4,
        outputs: given.map(({ spec, weights, x }) => js.forward(js.load(spec, fromBase64(weights)), x).data),
    };"""
    return javascript.evaluate("nn.js simd.js", body, given, before=before)


@pytest.mark.parametrize("how", NO_WEBASSEMBLY)
def test_networks_compute_the_same_without_webassembly(how):
    fast, plain = run_all_in_node(), run_all_in_node(NO_WEBASSEMBLY[how])
    assert fast["within"] and not plain["within"]
    for there, here in zip(fast["outputs"], plain["outputs"], strict=True):
        torch.testing.assert_close(torch.tensor(there), torch.tensor(here), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("before", ["", *NO_WEBASSEMBLY.values()])
def test_sigmoids_of_any_size_and_any_number_of_them(before):
    torch.manual_seed(0)
    x = torch.cat([4 * torch.randn(30), torch.tensor([0.0, -0.0, 20, -20, 87, -87, 89, -89, 1e4, -1e4, 3e38])])
    sizes = [len(x), len(x) - 1, len(x) - 2, len(x) - 3, 1]
    body = "return given.sizes.map((n) => js.sigmoids(Float32Array.from(given.x.slice(0, n))));"
    found = javascript.evaluate("simd.js", body, {"x": x.tolist(), "sizes": sizes}, before=before)
    for n, values in zip(sizes, found, strict=True):
        torch.testing.assert_close(torch.tensor(values), x[:n].sigmoid(), rtol=2e-6, atol=1e-7)


@pytest.mark.parametrize("draw", [random_decoder, random_encoder, random_u_net])
def test_a_byte_for_each_weight_gives_what_the_rounded_network_gives(draw):
    module, input_shape = draw(0)
    module.eval()
    network = export.export(module, input_shape=input_shape, dtype="int8")
    weights = [p for p in module.parameters() if p.dim() > 1]
    assert len(network.weights) < 1.3 * sum(p.numel() for p in weights) + 200
    x = torch.randn(2, *input_shape)
    with torch.no_grad():
        # Batch norm is folded before rounding: compare with the exact network, as far as a byte reaches.
        expected = module(x)
    result = run_in_node(network, x)
    assert (result - expected).norm() < 0.03 * expected.norm()


def test_rounding_to_bytes_errs_by_half_a_step_and_only_once():
    torch.manual_seed(0)
    layer = nn.Linear(9, 4)
    layer.weight.data[2] = 0
    once = in_bytes(layer)
    step = layer.weight.abs().amax(1, keepdim=True) / 127
    assert ((once.weight - layer.weight).abs() <= 0.51 * step + 1e-7).all()
    assert (once.weight != layer.weight).any()
    torch.testing.assert_close(in_bytes(once).weight, once.weight, rtol=0, atol=1e-7)
    torch.testing.assert_close(
        run_in_node(export.export(once, input_shape=(9,), dtype="int8"), torch.eye(9)),
        once(torch.eye(9)).detach(),
        rtol=1e-3,
        atol=1e-3,
    )


def test_half_precision_numbers_are_read_exactly():
    numbers = torch.tensor([0.0, -0.0, 1.0, -1.5, 65504.0, 6.1e-5, 5.96e-8, -3e-6, 1 / 3]).half()
    given = {"bytes": base64.b64encode(numbers.numpy().tobytes()).decode()}
    read = javascript.evaluate("floats.js", "return js.floats(fromBase64(given.bytes), 'float16');", given)
    assert read == numbers.float().tolist()


def test_engine_refuses_what_it_does_not_know():
    body = """
        const spec = { dtype: "float32", inputShape: [3], layers: [{ op: "softmax" }] };
        try { js.load(spec, new Uint8Array(0)); } catch (error) { return error.message; }
    """
    assert 'there is no layer "softmax"; there is linear, conv' in javascript.evaluate("nn.js", body, {})
    network = export.export(nn.Linear(3, 2), input_shape=(3,))
    with pytest.raises(AssertionError, match="the input has 4 numbers; this network takes 3 at a time"):
        run_in_node(network, torch.zeros(4))


@pytest.mark.parametrize(
    ("module", "error", "message"),
    [
        (nn.Sequential(nn.Conv2d(1, 2, 3), nn.MaxPool2d(2)), TypeError, r"layer '1' is MaxPool2d.*BatchNorm2d, Conv2d"),
        (nn.Conv2d(1, 2, 3, dilation=2), ValueError, "Conv2d only with dilation=1"),
        (nn.Conv2d(1, 2, 3, padding="same"), ValueError, "padding as a number"),
        (nn.Conv2d(1, 2, 3, padding=1, padding_mode="reflect"), ValueError, "padding_mode='zeros'"),
        (nn.Sequential(nn.Conv2d(1, 4, 3), nn.Conv2d(4, 4, 1, groups=2)), ValueError, "layer '1'.*groups=1"),
        (nn.Upsample(size=(9, 9)), ValueError, "whole scale_factor"),
        (nn.Upsample(scale_factor=1.5), ValueError, "whole scale_factor"),
        (nn.Upsample(scale_factor=2, mode="bicubic"), ValueError, "mode='nearest' or mode='bilinear'"),
        (nn.Flatten(2), ValueError, "start_dim=1"),
        (nn.Sequential(Skip(nn.Sequential(nn.GELU()))), TypeError, r"layer '0\.inner\.0' is GELU"),
        (nn.BatchNorm2d(1, track_running_stats=False), ValueError, "track_running_stats=True"),
        (nn.InstanceNorm2d(1, track_running_stats=True), ValueError, "track_running_stats=False"),
        (nn.Conv2d(3, 2, 3), ValueError, r"input_shape is \(1, 8, 8\), which does not pass"),
    ],
)
def test_export_names_what_it_cannot_translate(module, error, message):
    with pytest.raises(error, match=message):
        export.export(module, input_shape=(1, 8, 8))


def test_export_refuses_numbers_that_half_precision_cannot_hold():
    layer = nn.Linear(2, 2)
    nn.init.constant_(layer.weight, 1e5)
    with pytest.raises(ValueError, match=r"weight of layer 'the module' reaches 1e\+05, which float16 cannot hold"):
        export.export(layer, input_shape=(2,))
    assert export.export(layer, input_shape=(2,), dtype="float32").weights
    with pytest.raises(ValueError, match="dtype is 'bfloat16'"):
        export.export(layer, input_shape=(2,), dtype="bfloat16")


def test_export_leaves_the_module_as_it_was():
    module = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4)).train()
    before = {name: tensor.clone() for name, tensor in module.state_dict().items()}
    export.export(module, input_shape=(3,))
    assert module.training
    torch.testing.assert_close(module.state_dict(), before, rtol=0, atol=0)


def test_example_in_the_documentation_holds():
    assert doctest.testmod(export).failed == 0


def test_seeded_numbers_repeat_and_have_the_right_moments():
    body = """
        const draw = (seed) => js.normals(js.seeded(seed), new Float64Array(20000));
        const uniform = js.seeded(7), p = new Float32Array(20000).fill(0.3);
        return { first: draw(1), again: draw(1), other: draw(2), uniform: Array.from({ length: 20000 }, uniform),
                 coins: js.bernoulli(js.seeded(3), p, new Uint8Array(20000)) };
    """
    drawn = {name: torch.tensor(values) for name, values in javascript.evaluate("random.js", body, {}).items()}
    assert torch.equal(drawn["first"], drawn["again"])
    assert not torch.equal(drawn["first"], drawn["other"])
    spread = 4 / 20000**0.5  # four standard errors of a mean of 20,000 standard normal numbers
    assert abs(drawn["first"].mean()) < spread
    assert abs(drawn["first"].var() - 1) < 2**0.5 * spread
    assert abs((drawn["first"] * drawn["other"]).mean()) < spread
    assert (drawn["uniform"] >= 0).all() and (drawn["uniform"] < 1).all()
    assert abs(drawn["uniform"].mean() - 0.5) < spread / 12**0.5
    assert abs(drawn["coins"].float().mean() - 0.3) < spread * 0.21**0.5


def test_an_instance_norm_of_other_channels_is_refused_and_a_warning_is_not():
    with pytest.raises(ValueError, match="does not pass through the module: .*of 3 channels is given 5"):
        export.export(nn.Sequential(nn.Conv2d(2, 5, 1), nn.InstanceNorm2d(3)), input_shape=(2, 4, 4))

    class Complains(nn.ReLU):
        def forward(self, x):
            warnings.warn("this will be otherwise one day", UserWarning, stacklevel=2)
            return super().forward(x)

    with pytest.warns(UserWarning, match="one day"):
        export._try_shape(nn.Sequential(nn.Linear(2, 2), Complains()), (2,))
