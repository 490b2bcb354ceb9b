"""Features of ImageNet networks: the weights' own arithmetic, what goes in, and what is said where they are missing."""

import pytest
import torch
import torch.nn.functional as F

from lecture_lib import perceptual
from lecture_lib.evaluation import features


@pytest.fixture(scope="module")
def lite0():
    return features.imagenet()


def pictures(*shape: int) -> torch.Tensor:
    return torch.rand(shape, generator=torch.Generator().manual_seed(0))


def test_lite0_pools_the_last_maps(lite0):
    x, state = pictures(2, 3, 224, 224), perceptual._lite0_weights()
    maps = F.conv2d(perceptual.features(layers=["1/32"])(x)["1/32"], state["_conv_head.weight"])
    moments = (state[f"_bn1.{k}"] for k in ("running_mean", "running_var", "weight", "bias"))
    expected = F.relu6(F.batch_norm(maps, *moments, eps=1e-3)).mean((2, 3))
    torch.testing.assert_close(lite0(x), expected, rtol=1e-4, atol=1e-5)
    logits = F.linear(expected, state["_fc.weight"], state["_fc.bias"])
    torch.testing.assert_close(lite0.classify(x), logits, rtol=1e-3, atol=1e-4)
    assert lite0(x).shape == (2, 1280) and lite0.classify(x).shape == (2, 1000)


def test_pictures_are_resized_and_grey_ones_have_three_equal_colours(lite0, monkeypatch):
    small = pictures(2, 1, 40, 60)
    large = F.interpolate(small, (224, 224), mode="bilinear", align_corners=False, antialias=True).repeat(1, 3, 1, 1)
    torch.testing.assert_close(lite0(small), lite0(large), rtol=1e-4, atol=1e-5)
    both = lite0(small)
    monkeypatch.setattr("lecture_lib.evaluation.imagenet.AT_ONCE", 1)
    torch.testing.assert_close(lite0(small), both, rtol=1e-3, atol=1e-4)


def test_it_is_frozen_and_stays_as_it_is(lite0):
    x = pictures(1, 3, 32, 32).requires_grad_()
    lite0.train()(x).sum().backward()
    assert x.grad.any() and not lite0.training
    assert not any(p.requires_grad for p in lite0.parameters())


def test_bad_pictures(lite0):
    with pytest.raises(ValueError, match=r"x has shape \(2, 784\)"):
        lite0(torch.zeros(2, 784))
    with pytest.raises(ValueError, match="values from -1"):
        lite0(-torch.ones(1, 3, 32, 32))
    with pytest.raises(ValueError, match="values from nan"):
        lite0(torch.ones(1, 3, 32, 32) / 0 * 0)


def test_inception_is_torchvisions(monkeypatch):
    """Random weights: what torchvision's own network makes of a picture that it is given in its own way."""
    from torchvision.models import Inception3

    torch.manual_seed(0)
    theirs = Inception3(transform_input=True, init_weights=False).eval()
    asked = []
    monkeypatch.setattr(perceptual, "from_torchvision", lambda url: asked.append(url) or theirs.state_dict())
    ours, x = features.inception(), pictures(2, 3, 299, 299)
    mean, std = (torch.tensor(c).view(3, 1, 1) for c in ([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]))
    pooled = []
    theirs.avgpool.register_forward_hook(lambda _module, _inputs, out: pooled.append(out.flatten(1)))
    with torch.no_grad():
        logits = theirs((x - mean) / std)
        torch.testing.assert_close(ours.classify(x), logits, rtol=1e-3, atol=1e-4)
        torch.testing.assert_close(ours(x), pooled[0], rtol=1e-3, atol=1e-4)
    assert ours(x).shape == (2, 2048) and "inception_v3_google" in asked[0]
    assert "torchvision" in ours.name and not ours.training


def test_inception_that_cannot_be_had(monkeypatch, tmp_path):
    monkeypatch.setattr(torch.hub, "get_dir", lambda: str(tmp_path))

    def refuse(*_arguments, **_options):
        raise OSError("no route")

    monkeypatch.setattr(perceptual, "urlopen", refuse)
    with pytest.raises(FileNotFoundError, match=r"be had \(no route\); put inception_v3.*features.imagenet"):
        features.inception()


def test_a_photograph_of_a_cat_is_one(lite0):
    """Shipped with scikit-image; classes 281 to 287 of ImageNet are cats."""
    from skimage.data import chelsea

    cat = torch.from_numpy(chelsea()).permute(2, 0, 1)[None] / 255
    assert 281 <= lite0.classify(cat[..., 75:375]).argmax().item() <= 287


def test_pictures_are_resized_to_what_was_asked_for():
    small = features.imagenet(size=32)
    x = torch.rand(2, 3, 32, 32, generator=torch.Generator().manual_seed(0))
    torch.testing.assert_close(small(x), small.body((x - small.mean) / small.std))
    with pytest.raises(ValueError, match="size is 16"):
        features.imagenet(size=16)
