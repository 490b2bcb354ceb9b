"""The building blocks: layers in order, shapes there and back, and initial weights from the generator alone."""

import doctest

import pytest
import torch
from torch import nn

from lecture_lib import networks
from lecture_lib.training import Descent, train


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def test_an_mlp_computes_what_its_weights_say():
    network = networks.mlp((5, 7, 3), activation=nn.Tanh, generator=seeded()).double()
    first, second = network[0], network[2]
    x = torch.randn(4, 5, generator=seeded(1), dtype=torch.float64)
    with torch.no_grad():
        for layer in (first, second):  # the biases start at zero, where leaving one out would not show
            layer.bias.copy_(torch.randn(layer.bias.shape, generator=seeded(2)))
    expected = torch.tanh(x @ first.weight.T + first.bias) @ second.weight.T + second.bias
    torch.testing.assert_close(network(x), expected)
    assert [type(layer) for layer in networks.mlp((5, 7, 6, 3))] == [nn.Linear, nn.SiLU, nn.Linear, nn.SiLU, nn.Linear]
    assert [type(layer) for layer in networks.mlp((5, 3))] == [nn.Linear]


def test_networks_side_by_side_are_networks_of_their_own():
    together = networks.side_by_side(3, (5, 7, 2), activation=nn.Tanh, generator=seeded()).double()
    x = torch.randn(12, 5, generator=seeded(1), dtype=torch.float64)
    with torch.no_grad():
        together[0].bias.copy_(torch.randn(3, 1, 7, generator=seeded(2)))
    for number, rows in enumerate(x.chunk(3)):
        (v, a), (w, b) = ((layer.weight[number], layer.bias[number]) for layer in (together[0], together[2]))
        alone = torch.tanh(rows @ v + a) @ w + b
        torch.testing.assert_close(together(x).chunk(3)[number], alone)
        gradient = torch.autograd.grad(together(x).square().mean(), together[0].weight)[0][number]
        torch.testing.assert_close(3 * gradient, torch.autograd.grad(alone.square().mean(), v)[0])
    with pytest.raises(ValueError, match=r"copies is 0"):
        networks.side_by_side(0, (5, 3))
    with pytest.raises(ValueError, match=r"x has shape \(10, 5\); 3 networks side by side need equally many rows"):
        together(x[:10])


def test_networks_side_by_side_start_like_networks_alone():
    wide = networks.side_by_side(2, (300, 200), generator=seeded())[0]
    assert wide.weight.std().item() == pytest.approx((2 / 300) ** 0.5, rel=0.02)
    assert not torch.equal(wide.weight[0], wide.weight[1]) and not wide.bias.any()


@pytest.mark.parametrize("side", [28, 32])
def test_convolutions_there_and_back(side):
    encoder = networks.convolutional_encoder(6, channels=4, side=side, generator=seeded())
    decoder = networks.convolutional_decoder(6, channels=4, side=side, generator=seeded())
    x = torch.rand(3, 1, side, side, generator=seeded(1))
    assert encoder(x).shape == (3, 6)
    assert decoder(encoder(x)).shape == x.shape
    # mirror images: every weight of the one has its place in the other
    there, back = ([layer.weight.numel() for layer in n if hasattr(layer, "weight")] for n in (encoder, decoder))
    assert there == back[::-1]


def test_convolutional_networks_learn_a_small_batch():
    encoder = networks.convolutional_encoder(4, channels=4, side=8, generator=seeded(1))
    decoder = networks.convolutional_decoder(4, channels=4, side=8, generator=seeded(2))
    network = nn.Sequential(encoder, decoder)
    x = (torch.rand(4, 1, 8, 8, generator=seeded(3)) < 0.5).float()
    loss = nn.BCEWithLogitsLoss()
    descent = Descent(network.parameters(), lambda x: loss(network(x), x), learning_rate=0.02)
    history = train(descent, x, epochs=200, batch_size=4, generator=seeded(4))
    assert history["loss"][0] > 0.5 and history["loss"][-1] < 0.05


@pytest.mark.parametrize(("size", "colours"), [(28, 1), (32, 3)])
def test_a_forger_and_a_detective_fit_each_other(size, colours):
    forger = networks.deconvolutional_generator(10, 4, size=size, colours=colours, generator=seeded())
    x = forger(torch.randn(6, 10, generator=seeded(1)))
    assert x.shape == (6, colours, size, size) and x.min() >= 0 and x.max() <= 1
    for normalise in (True, False):
        detective = networks.convolutional_discriminator(
            4, size=size, colours=colours, normalise=normalise, generator=seeded(2)
        )
        features = detective[:-1](x)
        assert detective(x).shape == (6, 1) and features.shape == (6, 8 * (size // 4) ** 2)
        torch.testing.assert_close(detective[-1](features), detective(x))


def test_without_normalisation_the_score_of_a_picture_is_its_own():
    x = torch.rand(6, 1, 28, 28, generator=seeded())
    for normalise, batch in ((False, False), (True, True)):
        detective = networks.convolutional_discriminator(4, normalise=normalise, generator=seeded(1))
        moved = (detective(x)[:2] - detective(torch.cat([x[:2], x[2:] ** 2]))[:2]).abs().max() > 1e-4
        assert moved == batch
        assert any(isinstance(layer, nn.BatchNorm2d) for layer in detective) == normalise


def test_the_networks_of_the_game_start_as_in_the_paper():
    forger = networks.deconvolutional_generator(generator=seeded())
    detective = networks.convolutional_discriminator(32, generator=seeded())
    for layer in (forger[0], forger[4], detective[2], detective[-1]):
        assert layer.weight.std().item() == pytest.approx(0.02, rel=0.05)
        assert layer.weight.mean().abs() < 0.002
    plain = networks.convolutional_discriminator(32, normalise=False, generator=seeded())
    assert plain[2].weight.std().item() == pytest.approx((2 / 512) ** 0.5, rel=0.05)
    assert not detective[-1].bias.any() and not forger[7].bias.any()
    again, other = (networks.deconvolutional_generator(generator=seeded(seed)) for seed in (0, 1))
    torch.testing.assert_close(forger.state_dict(), again.state_dict(), rtol=0, atol=0)
    assert not torch.equal(forger[0].weight, other[0].weight)


def test_what_passes_beside_and_what_is_added():
    x = torch.randn(2, 3, 4, 4, generator=seeded())
    half = nn.Conv2d(3, 3, 1, bias=False)
    nn.init.dirac_(half.weight)
    with torch.no_grad():
        half.weight.mul_(0.5)
    torch.testing.assert_close(networks.Skip(half)(x), torch.cat([x, x / 2], 1))
    torch.testing.assert_close(networks.Residual(half)(x), 1.5 * x)
    with pytest.raises(ValueError, match=r"inner makes \(2, 3, 2, 2\) of \(2, 3, 4, 4\); beside each other"):
        networks.Skip(nn.MaxPool2d(2))(x)
    with pytest.raises(ValueError, match=r"inner makes \(2, 1, 4, 4\) of \(2, 3, 4, 4\); a sum needs"):
        networks.Residual(nn.Conv2d(3, 1, 1))(x)  # which broadcasting would let pass


@pytest.mark.parametrize(("size", "depth", "smallest"), [(32, None, 4), (64, None, 4), (32, 1, 16), (28, 2, 7)])
@pytest.mark.parametrize("skips", [True, False])
def test_a_u_net_halves_and_doubles(size, depth, smallest, skips):
    network = networks.u_net(2, 3, 4, size=size, depth=depth, skips=skips, generator=seeded())
    sides = []
    for layer in network.modules():
        if isinstance(layer, nn.Conv2d):
            layer.register_forward_hook(lambda layer, come, go: sides.append(go.shape[-1]))
    y = network(torch.rand(5, 2, size, size, generator=seeded(1)))
    assert y.shape == (5, 3, size, size) and y.min() > 0 and y.max() < 1
    assert min(sides) == smallest and sides[:-1] == [size // 2**k for k in range(1, len(sides))]
    assert sum(isinstance(layer, networks.Skip) for layer in network.modules()) == skips * (len(sides) - 1)
    assert network[1].weight.std().item() == pytest.approx(0.02, rel=0.2) and not network[1].bias.any()


def test_skips_carry_what_the_bottleneck_loses():
    """With the bottleneck cut, each size still hands on its own detail; without skips nothing is left to hand on."""
    x = torch.rand(4, 1, 32, 32, generator=seeded(1))
    for skips in (True, False):
        network = networks.u_net(1, 1, 4, skips=skips, generator=seeded()).eval()
        deepest = [layer for layer in network.modules() if isinstance(layer, nn.Conv2d)][2]
        with torch.no_grad():
            deepest.weight.zero_()
        y = network(x)
        assert (y.std(0).max() > 1e-4) == skips


def test_a_u_net_learns_to_copy_noise_which_its_bottleneck_could_not():
    x = (torch.rand(1600, 1, 16, 16, generator=seeded(1)) < 0.5).float()
    errors = {}
    for skips in (True, False):
        network = networks.u_net(1, 1, 4, size=16, depth=3, skips=skips, generator=seeded(2))  # 64 of 256 numbers
        descent = Descent(network.parameters(), lambda x, n=network: (n(x) - x).abs().mean(), learning_rate=0.02)
        errors[skips] = train(descent, x, epochs=1, batch_size=8, generator=seeded(3))["loss"][-1]
    assert errors[True] < 0.05 < 0.3 < errors[False]


@pytest.mark.parametrize(("halvings", "pixels"), [(1, 16), (2, 34), (3, 70)])
@pytest.mark.parametrize("normalise", [True, False])
def test_a_logit_of_patches_sees_as_many_pixels_as_is_computed(halvings, pixels, normalise):
    """16 and 70 are the patches of Isola et al. (2017), appendix on architectures; 34 lies between."""
    network = networks.patch_discriminator(2, 4, halvings=halvings, normalise=normalise, generator=seeded()).eval()
    assert networks.receptive_field(network) == pixels
    x = torch.rand(1, 2, 128, 128, generator=seeded(1)).double().requires_grad_()
    logits = network.double()(x)
    assert logits.shape == (1, 1, 128 // 2**halvings - 2, 128 // 2**halvings - 2)
    middle = logits.shape[-1] // 2
    (seen,) = torch.autograd.grad(logits[0, 0, middle, middle], x)
    rows, columns = seen[0].abs().sum(0).nonzero().unbind(1)
    assert rows.max() - rows.min() + 1 == columns.max() - columns.min() + 1 == pixels
    assert any(isinstance(layer, nn.BatchNorm2d) for layer in network) == normalise


def test_the_receptive_field_of_a_list_of_layers():
    def conv(kernel: int, stride: int = 1, **options) -> nn.Conv2d:
        return nn.Conv2d(1, 1, kernel, stride=stride, **options)

    paper = nn.Sequential(*(conv(4, stride) for stride in (2, 2, 2, 1, 1)))
    assert networks.receptive_field(paper) == 70
    assert networks.receptive_field(conv(1)) == 1
    assert networks.receptive_field(nn.Sequential(conv(3), nn.Sequential(nn.ReLU(), nn.MaxPool2d(2)), conv(3))) == 8
    assert networks.receptive_field(conv(3, dilation=4)) == 9
    with pytest.raises(TypeError, match="no receptive field is known of a Linear"):
        networks.receptive_field(nn.Sequential(conv(3), nn.Linear(4, 1)))
    with pytest.raises(ValueError, match=r"kernel_size of .* is \(3, 5\); one number"):
        networks.receptive_field(nn.Conv2d(1, 1, (3, 5)))


LAYERS = {
    "linear": (lambda: nn.Linear(300, 200), (64, 300)),
    "convolution": (lambda: nn.Conv2d(16, 32, 4, stride=2, padding=1), (8, 16, 28, 28)),
    "transposed convolution": (lambda: nn.ConvTranspose2d(32, 16, 4, stride=2, padding=1), (8, 32, 14, 14)),
}


@pytest.mark.parametrize("name", LAYERS)
def test_initial_weights_double_the_mean_square_of_the_inputs(name):
    """So that a ReLU, which halves it, leaves it as it was (He et al. 2015)."""
    build, shape = LAYERS[name]
    network = networks.initialise_(nn.Sequential(build()), seeded())
    outputs = network(torch.randn(shape, generator=seeded(1)))
    inside = outputs[..., 2:-2, 2:-2] if outputs.dim() == 4 else outputs  # zeros lie beyond the border
    assert inside.square().mean().item() == pytest.approx(2, rel=0.06)
    assert not network[0].bias.any()


def test_initial_weights_depend_on_the_seed_alone():
    def weights(seed: int, elsewhere: int) -> list[torch.Tensor]:
        torch.manual_seed(elsewhere)
        return [p.detach() for p in networks.convolutional_encoder(3, side=8, generator=seeded(seed)).parameters()]

    torch.testing.assert_close(weights(0, 1), weights(0, 2), rtol=0, atol=0)
    assert not torch.equal(weights(0, 1)[0], weights(1, 1)[0])


def test_without_a_generator_a_module_stays_as_pytorch_made_it():
    network = nn.Sequential(nn.Linear(3, 2))
    before = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    assert networks.initialise_(network, None) is network
    torch.testing.assert_close(network.state_dict(), before, rtol=0, atol=0)
    assert before["0.bias"].any()


def test_a_position_bias_adds_a_number_of_its_own_to_every_place():
    layer, x = networks.PositionBias(2, 3, 4), torch.rand(5, 2, 3, 4, generator=torch.Generator().manual_seed(0))
    assert torch.equal(layer(x), x)
    layer(x).sum().backward()
    assert torch.equal(layer.bias.grad, torch.full((2, 3, 4), 5.0))
    with torch.no_grad():
        layer.bias[1, 0, 3] = 2
    assert ((layer(x) - x) != 0).sum(0).nonzero().tolist() == [[1, 0, 3]]


def test_wrong_sizes_are_named():
    for sizes in ((), (784,), (784, 0, 10), (-1, 2)):
        with pytest.raises(ValueError, match=r"sizes is \(.*give at least an input and an output size"):
            networks.mlp(sizes)
    with pytest.raises(ValueError, match="size is 20; halving it 3 times needs a multiple of 8"):
        networks.u_net(size=20, depth=3)
    with pytest.raises(ValueError, match="inputs, outputs, width and depth are 1, 0, 16, 3; each at least 1"):
        networks.u_net(1, 0)
    with pytest.raises(ValueError, match="inputs, width and halvings are 1, 16, 0; each has to be at least 1"):
        networks.patch_discriminator(halvings=0)
    with pytest.raises(ValueError, match="side is 0; it has to be at least 4"):
        networks.convolutional_encoder(3, side=0)
    for side in (6, 30):
        with pytest.raises(ValueError, match=f"side is {side}; two convolutions of stride 2 need a multiple of 4"):
            networks.convolutional_encoder(3, side=side)
        with pytest.raises(ValueError, match=f"side is {side}"):
            networks.convolutional_decoder(3, side=side)
        for build in (networks.deconvolutional_generator, networks.convolutional_discriminator):
            with pytest.raises(ValueError, match=f"size is {side}; two convolutions of stride 2"):
                build(size=side)


def test_examples_in_the_documentation_hold():
    results = doctest.testmod(networks)
    assert results.attempted > 0 and results.failed == 0
