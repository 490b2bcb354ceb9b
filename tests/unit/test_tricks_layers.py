"""Minibatch discrimination against loops written from the paper; virtual batch normalisation against its definition."""

import copy
import doctest

import pytest
import torch
from torch import Tensor, nn

from lecture_lib import tricks
from lecture_lib.networks import convolutional_discriminator, deconvolutional_generator
from lecture_lib.tricks import (
    MinibatchDiscrimination,
    VirtualBatchNorm2d,
    WithReference,
    closeness,
    minibatch,
    virtual_batch_norm,
    virtualised,
)


def drawn(*shape: int, seed: int = 0) -> Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


def discriminating(features: int = 4, rows: int = 3, kernel: int = 2, seed: int = 1) -> MinibatchDiscrimination:
    return MinibatchDiscrimination(features, rows, kernel, generator=torch.Generator().manual_seed(seed)).double()


@pytest.mark.parametrize("module", [tricks, minibatch, virtual_batch_norm])
def test_the_examples_are_true(module):
    assert doctest.testmod(module).failed == 0


# ------------------------------------------------------------------------------------------- minibatch discrimination


def by_loops(f: Tensor, T: Tensor) -> list[list[float]]:
    """o(x_i)_b, added up over the others, one exponential after the other."""
    n, (inputs, rows, kernel) = len(f), T.shape
    m = [
        [[sum(f[i, a] * T[a, b, c] for a in range(inputs)) for c in range(kernel)] for b in range(rows)]
        for i in range(n)
    ]
    return [
        [
            sum(torch.exp(-sum(abs(m[i][b][c] - m[j][b][c]) for c in range(kernel))).item() for j in range(n) if j != i)
            for b in range(rows)
        ]
        for i in range(n)
    ]


def test_a_batch_of_equal_examples_is_as_close_as_its_others_are_many():
    layer = discriminating()
    out = layer(drawn(1, 4).expand(7, 4))
    assert torch.equal(out[:, 4:], torch.full((7, 3), 6.0, dtype=torch.float64))


def test_an_example_far_from_all_others_is_close_to_none():
    f = torch.cat([drawn(3, 4), 1e4 * torch.ones(1, 4, dtype=torch.float64)])
    alone = discriminating()(f)[-1, 4:]
    assert torch.equal(alone, torch.zeros(3, dtype=torch.float64))


def test_the_features_come_first_and_the_closeness_is_that_of_the_loops():
    layer, f = discriminating(), 0.7 * drawn(6, 4)
    out = layer(f)
    assert torch.equal(out[:, :4], f)
    torch.testing.assert_close(out[:, 4:], torch.tensor(by_loops(f, layer.T.detach()), dtype=torch.float64))
    assert out[:, 4:].std() > 0.1  # not all the same


def test_gradients_are_finite_differences_of_the_loops():
    layer, f = discriminating(), 0.7 * drawn(5, 4)
    weights = drawn(5, 3, seed=3)
    f.requires_grad_()
    (weights * layer(f)[:, 4:]).sum().backward()

    def loss(f: Tensor, T: Tensor) -> float:
        return (weights * torch.tensor(by_loops(f, T), dtype=torch.float64)).sum().item()

    x, T, step = f.detach(), layer.T.detach(), 1e-6
    for place in [(0, 0), (2, 3), (4, 1)]:
        shift = torch.zeros_like(x)
        shift[place] = step
        slope = (loss(x + shift, T) - loss(x - shift, T)) / (2 * step)
        assert f.grad[place].item() == pytest.approx(slope, rel=1e-5)
    for place in [(0, 0, 0), (3, 2, 1)]:
        shift = torch.zeros_like(T)
        shift[place] = step
        slope = (loss(x, T + shift) - loss(x, T - shift)) / (2 * step)
        assert layer.T.grad[place].item() == pytest.approx(slope, rel=1e-5)


def test_closeness_has_second_derivatives():
    """Which a penalty on gradients and an unrolled game need."""
    assert torch.autograd.gradgradcheck(closeness, drawn(4, 2, 3).requires_grad_())


def test_leading_dimensions_are_batches_of_their_own():
    matrices = drawn(3, 5, 2, 4)
    expected = torch.stack([closeness(one) for one in matrices])
    torch.testing.assert_close(closeness(matrices), expected)


def test_rows_of_unit_features_start_at_a_distance_around_one():
    layer = discriminating(200, 50, 10)
    matrices = (drawn(30, 200) @ layer.T.detach().flatten(1)).view(30, 50, 10)
    distance = (matrices[:1] - matrices[1:]).abs().sum(-1).mean()
    assert 0.8 < distance < 1.5  # 2 / √π


@pytest.mark.parametrize("sizes", [(0, 1, 1), (1, 0, 1), (1, 1, 0)])
def test_impossible_sizes_are_named(sizes):
    name = ("in_features", "out_features", "kernel_dim")[sizes.index(0)]
    with pytest.raises(ValueError, match=f"{name} is 0; it has to be at least 1"):
        MinibatchDiscrimination(*sizes)


@pytest.mark.parametrize("shape", [(5,), (5, 3), (5, 1, 4)])
def test_features_of_another_shape_are_refused(shape):
    with pytest.raises(ValueError, match=r"has to be \(n, 4\)"):
        discriminating()(torch.zeros(shape, dtype=torch.float64))


# --------------------------------------------------------------------------------------- virtual batch normalisation


def network(references: int) -> nn.Sequential:
    """Two convolutions, each with virtual batch normalisation, scales and shifts that are not 1 and 0."""
    torch.manual_seed(0)
    layers = nn.Sequential(
        nn.Conv2d(2, 3, 3, padding=1),
        VirtualBatchNorm2d(3, references=references),
        nn.LeakyReLU(0.2),
        nn.Conv2d(3, 4, 3, stride=2),
        VirtualBatchNorm2d(4, references=references),
    ).double()
    for layer in (layers[1], layers[4]):
        layer.weight.data, layer.bias.data = drawn(len(layer.weight), seed=7), drawn(len(layer.weight), seed=8)
    return layers


def directly(layers: nn.Sequential, reference: Tensor, x: Tensor) -> Tensor:
    """One example after the other: the statistics of all values in R ∪ {x_i}, and those of R for R itself."""

    def normalised(values: Tensor, over: Tensor, layer: VirtualBatchNorm2d) -> Tensor:
        out = torch.empty_like(values)
        for c in range(values.shape[1]):
            every = over[:, c].flatten()
            mean, var = every.mean(), ((every - every.mean()) ** 2).mean()
            out[:, c] = (values[:, c] - mean) / (var + layer.eps).sqrt() * layer.weight[c] + layer.bias[c]
        return out

    outputs = []
    for one in x.split(1):
        r = reference
        for layer in layers:
            if isinstance(layer, VirtualBatchNorm2d):
                r, one = normalised(r, r, layer), normalised(one, torch.cat([r, one]), layer)
            else:
                r, one = layer(r), layer(one)
        outputs.append(one)
    return torch.cat(outputs)


REFERENCE, X = 2 + 3 * drawn(5, 2, 6, 6, seed=2), drawn(4, 2, 6, 6, seed=3)


def test_virtual_batch_normalisation_is_its_definition_layer_after_layer():
    layers = network(5)
    out = WithReference(layers, REFERENCE)(X)
    torch.testing.assert_close(out, directly(layers, REFERENCE, X))
    assert out.std() > 0.1


def test_what_an_example_becomes_does_not_depend_on_its_companions():
    virtual = WithReference(network(5), REFERENCE)
    alone = torch.cat([virtual(x) for x in X.split(1)])
    torch.testing.assert_close(virtual(X), alone, rtol=0, atol=1e-12)
    torch.testing.assert_close(virtual(X.flip(0)).flip(0), alone, rtol=0, atol=1e-12)
    among_others = virtual(torch.cat([100 * drawn(8, 2, 6, 6, seed=4), X]))[8:]
    torch.testing.assert_close(among_others, alone, rtol=0, atol=1e-12)


def test_it_depends_on_the_example_itself_through_the_statistics():
    """Not the statistics of R alone: scaling an example by a does not scale what becomes of it."""
    layer = VirtualBatchNorm2d(2, references=5).double()
    out = [layer(torch.cat([REFERENCE, factor * X]))[5:] for factor in (1.0, 2.0, 3.0)]
    assert ((out[2] - out[1]) - (out[1] - out[0])).abs().max() > 0.1  # would be 0: (a x − mean) / sd is linear in a


def test_the_reference_stays_the_same_whatever_was_normalised_before():
    virtual = WithReference(network(5), REFERENCE)
    virtual.train()
    first = virtual(X)
    for seed in range(3):
        virtual(50 * drawn(6, 2, 6, 6, seed=seed))
    assert torch.equal(virtual(X), first) and torch.equal(virtual.reference, REFERENCE)
    assert torch.equal(virtual.eval()(X), first)


def test_the_reference_passes_the_network_of_now():
    layers = network(5)
    virtual = WithReference(layers, REFERENCE)
    virtual(X)
    with torch.no_grad():
        layers[0].weight.mul_(-0.5)
    torch.testing.assert_close(virtual(X), directly(layers, REFERENCE, X))


def test_gradients_flow_through_the_reference():
    """They are those of the direct computation, in which the reference takes part; and without it they are others."""
    layers, twin = network(5), network(5)
    weights = drawn(4, 4, 2, 2, seed=5)
    (weights * WithReference(layers, REFERENCE)(X)).sum().backward()
    (weights * directly(twin, REFERENCE, X)).sum().backward()
    for mine, other in zip(layers.parameters(), twin.parameters(), strict=True):
        torch.testing.assert_close(mine.grad, other.grad)
    reference = REFERENCE.clone().requires_grad_()
    (weights * layers(torch.cat([reference, X]))[5:]).sum().backward()
    assert reference.grad.abs().sum() > 0.1


def test_with_many_references_it_is_batch_normalisation_by_their_statistics():
    many = drawn(4000, 2, 3, 3, seed=6)
    layer, ordinary = VirtualBatchNorm2d(2, references=4000).double(), nn.BatchNorm2d(2).double()
    out = layer(torch.cat([many, X[:, :, :3, :3]]))
    torch.testing.assert_close(out[:4000], ordinary(many))
    by_reference = (X[:, :, :3, :3] - many.mean((0, 2, 3))[:, None, None]) / many.std((0, 2, 3))[:, None, None]
    torch.testing.assert_close(out[4000:], by_reference, rtol=0, atol=1e-2)


def test_the_reference_is_kept_as_a_copy_and_saved_with_the_network():
    given = REFERENCE.clone()
    virtual = WithReference(network(5), given)
    given.zero_()
    assert torch.equal(virtual.state_dict()["reference"], REFERENCE)
    assert not any(parameter is virtual.reference for parameter in virtual.parameters())


def test_a_generator_with_virtual_batch_normalisation_makes_one_picture_of_one_noise():
    random = torch.Generator().manual_seed(0)
    generator = deconvolutional_generator(8, 4, generator=random)
    for layer in generator:
        if isinstance(layer, nn.BatchNorm2d):
            layer.weight.data.uniform_(0.5, 2, generator=random)
    z, others = (torch.randn(6, 8, generator=random) for _ in range(2))
    virtual = virtualised(generator, torch.randn(16, 8, generator=random))
    assert sum(isinstance(layer, VirtualBatchNorm2d) for layer in virtual.modules()) == 2
    assert not any(isinstance(layer, nn.BatchNorm2d) for layer in virtual.modules())
    with torch.no_grad():
        pictures = [
            network(torch.cat([z[:1], rest]))[0] for network in (virtual, generator) for rest in (z[1:], others)
        ]
    torch.testing.assert_close(pictures[0], pictures[1], rtol=0, atol=1e-6)
    assert (pictures[2] - pictures[3]).abs().max() > 1e-3


def test_virtualised_keeps_the_network_and_takes_over_its_parameters():
    network = convolutional_discriminator(4)
    before = copy.deepcopy(network.state_dict())
    virtual = virtualised(network, torch.rand(8, 1, 28, 28))
    for parameter, mine in zip(network.parameters(), virtual.parameters(), strict=True):
        assert torch.equal(parameter, mine) and parameter is not mine
    virtual(torch.rand(2, 1, 28, 28))
    assert all(torch.equal(before[name], value) for name, value in network.state_dict().items())


def test_a_reference_that_does_not_fit_is_refused():
    with pytest.raises(ValueError, match="reference has 4 rows, .* expect 5"):
        WithReference(network(5), REFERENCE[:4])
    with pytest.raises(ValueError, match="expect none, as there are no such layers"):
        virtualised(nn.Sequential(nn.Conv2d(2, 2, 3)), REFERENCE)
    with pytest.raises(ValueError, match="references is 0"):
        VirtualBatchNorm2d(3, references=0)
    for shape in [(4, 3, 2, 2), (6, 2, 2, 2), (6, 3, 2)]:
        with pytest.raises(ValueError, match="with 5 references and 3 channels"):
            VirtualBatchNorm2d(3, references=5)(torch.zeros(shape))
