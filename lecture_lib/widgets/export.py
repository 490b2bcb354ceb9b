"""Turn a trained torch module into a description and bytes that ``nn.js`` runs in the reader's browser.

>>> import torch
>>> network = export(torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.ReLU()), input_shape=(2,))
>>> [layer["op"] for layer in network.spec["layers"]]
['linear', 'relu']
>>> len(network.weights)  # 6 weights and 3 biases in half precision
18
"""

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import torch
from torch import Tensor, nn

from lecture_lib.networks import PositionBias, Residual, Skip

DTYPES = {"float16": torch.float16, "float32": torch.float32, "int8": torch.float16}
"""What each choice stores plain numbers in; with "int8" these are the biases and the scales of the weights."""


@dataclass(frozen=True)
class Network:
    """``spec``: layers in order and where their numbers lie, as plain data; ``weights``: all numbers, little-endian."""

    spec: dict
    weights: bytes


@dataclass
class _Layer:
    """One step of the description, its numbers still tensors; ``inner`` are the steps of a skip or a residual."""

    op: str
    options: dict
    name: str
    weight: Tensor | None = None
    bias: Tensor | None = None
    inner: list["_Layer"] = field(default_factory=list)


def export(module: nn.Module, *, input_shape: tuple[int, ...], dtype: str = "float16") -> Network:
    """Describe a module for ``nn.js``, as it acts in evaluation mode.

    Batch normalisation is folded into the linear layer or convolution before it; dropout disappears.

    Args:
        module: an ``nn.Sequential``, nested as you like, of the layers in :data:`SUPPORTED`; or one such layer. A
            ``Skip`` or a ``Residual`` may hold all of these, and further ones of its kind.
        input_shape: shape of one input without the batch, such as ``(16,)`` or ``(1, 28, 28)``.
        dtype: ``"float16"`` (half the bytes, outputs agree to about 1e-3), ``"float32"``, or ``"int8"``: a byte for
            each weight, a scale for each row; a weight is off by at most 1/254 of the largest in its row.

    Raises:
        TypeError: for a layer that ``nn.js`` lacks; the message names it and what there is.
        ValueError: for an option of a layer that ``nn.js`` lacks, an input shape that the module does not take, or
            numbers that do not fit the dtype.
    """
    if dtype not in DTYPES:
        raise ValueError(f"dtype is {dtype!r}; nn.js reads 'float16', 'float32' or 'int8'")
    if not isinstance(input_shape, tuple | list) or not all(isinstance(n, int) and n >= 1 for n in input_shape):
        raise ValueError(f"input_shape is {input_shape!r}; it takes whole numbers from 1, without the batch")
    _try_shape(module, tuple(input_shape))
    return _pack(_layers(module), list(input_shape), dtype)


def export_all(
    modules: Mapping[str, nn.Module],
    *,
    input_shape: tuple[int, ...] | Mapping[str, tuple[int, ...]],
    dtype: str = "float16",
) -> tuple[dict[str, dict], bytes]:
    """Describe several modules, their numbers behind each other: what a widget with more than one network sends.

    Args:
        modules: by name.
        input_shape: of all of them, or by name.
        dtype: as for :func:`export`.

    Returns:
        for each name ``spec``, ``start`` and ``end`` (bytes); and the bytes of all, for ``loadAll`` of ``nn.js``.

    Raises:
        TypeError, ValueError: as :func:`export`.
    """
    networks, weights = {}, b""
    for name, module in modules.items():
        shape = input_shape[name] if isinstance(input_shape, Mapping) else input_shape
        network = export(module, input_shape=shape, dtype=dtype)
        networks[name] = {"spec": network.spec, "start": len(weights), "end": len(weights) + len(network.weights)}
        weights += network.weights
    return networks, weights


def _try_shape(module: nn.Module, input_shape: tuple[int, ...]) -> None:
    tensor, tried = next(module.parameters(), torch.zeros(())), copy.deepcopy(module).eval()
    for layer in tried.modules():
        if isinstance(layer, nn.InstanceNorm2d):
            layer.register_forward_pre_hook(_check_channels)
    try:
        with torch.no_grad():
            tried(tensor.new_zeros(1, *input_shape))
    except (RuntimeError, ValueError, IndexError) as error:  # what PyTorch's layers raise for shapes that don't fit
        raise ValueError(f"input_shape is {input_shape}, which does not pass through the module: {error}") from error


def _check_channels(layer: nn.InstanceNorm2d, inputs: tuple[Tensor]) -> None:
    """Without weights, PyTorch takes any number of channels; nn.js has a weight for each of ``num_features``."""
    (x,) = inputs
    if x.dim() == 4 and x.shape[1] != layer.num_features:
        raise ValueError(f"an InstanceNorm2d of {layer.num_features} channels is given {x.shape[1]}")


def _layers(module: nn.Module, name: str = "") -> list[_Layer]:
    layers: list[_Layer] = []
    for own, part in _leaves(module, name):
        if isinstance(part, nn.BatchNorm1d | nn.BatchNorm2d):
            _normalise(layers, part, own)
        else:
            layers += _describe(part, own)
    return layers


def _leaves(module: nn.Module, name: str = "") -> Iterator[tuple[str, nn.Module]]:
    if isinstance(module, nn.Sequential):
        for key, child in module.named_children():
            yield from _leaves(child, f"{name}.{key}" if name else key)
    else:
        yield name or "the module", module


def _describe(part: nn.Module, name: str) -> list[_Layer]:
    # Exact types: a subclass may compute something else.
    translate = _TRANSLATIONS.get(type(part))
    if translate is None:
        known = ", ".join(SUPPORTED)
        raise TypeError(f"layer {name!r} is {part}, which nn.js cannot run; it can run nn.Sequential of: {known}")
    described = translate(part, name)
    return [described] if described else []


def _require(holds: bool, part: nn.Module, name: str, supported: str) -> None:
    if not holds:
        raise ValueError(f"layer {name!r} is {part}; nn.js runs {type(part).__name__} only with {supported}")


def _bias(part: nn.Module, size: int) -> Tensor:
    return torch.zeros(size) if part.bias is None else part.bias


def _linear(part: nn.Linear, name: str) -> _Layer:
    options = {"inFeatures": part.in_features, "outFeatures": part.out_features}
    return _Layer("linear", options, name, part.weight, _bias(part, part.out_features))


def _convolution(part: nn.Conv2d | nn.ConvTranspose2d, name: str) -> _Layer:
    _require(part.groups == 1, part, name, "groups=1")
    _require(part.dilation == (1, 1), part, name, "dilation=1")
    _require(part.padding_mode == "zeros", part, name, "padding_mode='zeros'")
    _require(not isinstance(part.padding, str), part, name, "padding as a number or a pair")
    options = {"inChannels": part.in_channels, "outChannels": part.out_channels}
    options |= {"kernel": list(part.kernel_size), "stride": list(part.stride), "padding": list(part.padding)}
    transpose = isinstance(part, nn.ConvTranspose2d)
    if transpose:
        options["outputPadding"] = list(part.output_padding)
    op = "convTranspose" if transpose else "conv"
    return _Layer(op, options, name, part.weight, _bias(part, part.out_channels))


def _upsample(part: nn.Upsample, name: str) -> _Layer:
    factor = part.scale_factor
    factors = list(factor) if isinstance(factor, tuple) else [factor, factor]
    whole = part.size is None and all(f == int(f) for f in factors)
    _require(whole, part, name, "a whole scale_factor (and no size)")
    _require(part.mode in ("nearest", "bilinear"), part, name, "mode='nearest' or mode='bilinear'")
    options: dict = {"factor": [int(f) for f in factors]}
    if part.mode == "bilinear":
        options["alignCorners"] = bool(part.align_corners)
    return _Layer("upsampleNearest" if part.mode == "nearest" else "upsampleBilinear", options, name)


def _flatten(part: nn.Flatten, name: str) -> _Layer:
    _require((part.start_dim, part.end_dim) == (1, -1), part, name, "start_dim=1 and end_dim=-1")
    return _Layer("flatten", {}, name)


def _unflatten(part: nn.Unflatten, name: str) -> _Layer:
    sizes = list(part.unflattened_size)
    _require(part.dim == 1 and all(isinstance(s, int) and s > 0 for s in sizes), part, name, "dim=1 and explicit sizes")
    return _Layer("reshape", {"shape": sizes}, name)


def _position_bias(part: PositionBias, name: str) -> _Layer:
    return _Layer("positionBias", {}, name, part.bias)


def _instance_norm(part: nn.InstanceNorm2d, name: str) -> _Layer:
    _require(not part.track_running_stats, part, name, "track_running_stats=False")
    weight = torch.ones(part.num_features) if part.weight is None else part.weight
    return _Layer("instanceNorm", {"eps": part.eps}, name, weight, _bias(part, part.num_features))


def _around(op: str):
    return lambda part, name: _Layer(op, {}, name, inner=_layers(part.inner, f"{name}.inner"))


def _activation(op: str):
    return lambda part, name: _Layer(op, {}, name)


_TRANSLATIONS = {
    nn.Linear: _linear,
    nn.Conv2d: _convolution,
    nn.ConvTranspose2d: _convolution,
    nn.Upsample: _upsample,
    nn.PixelShuffle: lambda part, name: _Layer("pixelShuffle", {"factor": part.upscale_factor}, name),
    nn.InstanceNorm2d: _instance_norm,
    PositionBias: _position_bias,
    Skip: _around("skip"),
    Residual: _around("residual"),
    nn.Flatten: _flatten,
    nn.Unflatten: _unflatten,
    nn.ReLU: _activation("relu"),
    nn.LeakyReLU: lambda part, name: _Layer("leakyRelu", {"slope": part.negative_slope}, name),
    nn.SiLU: _activation("silu"),
    nn.Sigmoid: _activation("sigmoid"),
    nn.Tanh: _activation("tanh"),
    nn.Identity: lambda part, name: None,
    nn.Dropout: lambda part, name: None,
    nn.Dropout2d: lambda part, name: None,
}
SUPPORTED = sorted([kind.__name__ for kind in _TRANSLATIONS] + ["BatchNorm1d", "BatchNorm2d"])


def _normalise(layers: list[_Layer], norm: nn.BatchNorm1d | nn.BatchNorm2d, name: str) -> None:
    """Fold (x − mean) / √(var + ε) · γ + β into the linear layer or convolution before, or add it as its own step."""
    _require(norm.running_mean is not None, norm, name, "track_running_stats=True")
    gamma = torch.ones_like(norm.running_mean) if norm.weight is None else norm.weight
    beta = torch.zeros_like(norm.running_mean) if norm.bias is None else norm.bias
    scale = gamma / (norm.running_var + norm.eps).sqrt()
    shift = beta - norm.running_mean * scale
    before = layers[-1] if layers else None
    if before is None or before.op not in ("linear", "conv", "convTranspose"):
        layers.append(_Layer("affine", {}, name, scale, shift))
        return
    output_dim = 1 if before.op == "convTranspose" else 0  # torch keeps (in, out, …) there, (out, in, …) elsewhere
    along_output = [-1 if dim == output_dim else 1 for dim in range(before.weight.dim())]
    before.weight = before.weight * scale.view(along_output)
    before.bias = before.bias * scale + shift


def _pack(layers: list[_Layer], input_shape: list[int], dtype: str) -> Network:
    plain, small = _Shelf(DTYPES[dtype]), _Shelf(torch.int8)
    described = [_shelved(layer, plain, small, dtype) for layer in layers]
    spec = {"dtype": dtype, "inputShape": input_shape, "layers": described}
    return Network(spec | ({"plain": plain.count} if dtype == "int8" else {}), plain.content + small.content)


def _shelved(layer: _Layer, plain: "_Shelf", small: "_Shelf", dtype: str) -> dict:
    """A layer as plain data, its numbers put on a shelf."""
    entry: dict = {"op": layer.op, **layer.options}
    for key in ("weight", "bias"):
        tensor = getattr(layer, key)
        if tensor is None:
            continue
        if not tensor.to(DTYPES[dtype]).isfinite().all():
            raise ValueError(
                f"the {key} of layer {layer.name!r} reaches {tensor.abs().max():.3g}, which {dtype} cannot hold; "
                "use dtype='float32', or look for a training that diverged"
            )
        if dtype == "int8" and tensor.dim() > 1:
            numbers, scale = quantised(tensor)
            entry[key], entry["scale"] = small.put(numbers), plain.put(scale)
        else:
            entry[key] = plain.put(tensor)
    if layer.op in ("skip", "residual"):
        entry["inner"] = [_shelved(part, plain, small, dtype) for part in layer.inner]
    return entry


class _Shelf:
    """Numbers of one type behind each other; `put` says from where to where they lie, as start and count."""

    def __init__(self, dtype: torch.dtype):
        self.dtype, self.content, self.count = dtype, b"", 0

    def put(self, tensor: Tensor) -> list[int]:
        self.content += tensor.detach().cpu().to(self.dtype).contiguous().numpy().tobytes()
        start, self.count = self.count, self.count + tensor.numel()
        return [start, tensor.numel()]


def quantised(weight: Tensor) -> tuple[Tensor, Tensor]:
    """Whole numbers from −127 to 127 (int8, as weight) and a scale for each row of dimension 0 (half precision)."""
    rows = weight.detach().cpu().float().flatten(1)
    scale = (rows.abs().amax(1) / 127).clamp(min=1e-7).half().clamp(min=6e-8)
    numbers = (rows / scale.float()[:, None]).round().clamp(-127, 127).to(torch.int8)
    return numbers.view(weight.shape), scale
