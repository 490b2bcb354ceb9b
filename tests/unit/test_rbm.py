"""The RBM against enumeration, autograd, and facts known exactly."""

import copy
import math

import pytest
import torch
import torch.nn.functional as F
from sklearn.neural_network import BernoulliRBM
from torch import Tensor

from lecture_lib import rbm
from lecture_lib.data import toy
from lecture_lib.rbm.deep_belief import Dropout, tie
from lecture_lib.rbm.learning import centred, contrast, walk
from lecture_lib.training import Descent


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def random_rbm(n_visible: int, n_hidden: int, seed: int = 0, spread: float = 1.0) -> rbm.RBM:
    machine, g = rbm.RBM(n_visible, n_hidden, generator=seeded(seed)).double(), seeded(seed + 1)
    for parameter in machine.parameters():
        parameter.data = spread * torch.randn(parameter.shape, generator=g, dtype=torch.float64)
    return machine


def joint_log_weights(machine: rbm.RBM) -> Tensor:
    """−E of every pair of states, (2^n_visible, 2^n_hidden), by brute force."""
    v = rbm.binary_states(machine.n_visible, dtype=torch.float64)
    h = rbm.binary_states(machine.n_hidden, dtype=torch.float64)
    return torch.stack([-machine.energy(v, state.expand(len(v), -1)) for state in h], dim=1)


def test_energy_is_the_lectures_formula():
    machine = random_rbm(3, 2)
    v, h = torch.tensor([[1.0, 0.0, 1.0]], dtype=torch.float64), torch.tensor([[0.0, 1.0]], dtype=torch.float64)
    by_hand = -(machine.b[0] + machine.b[2]) - machine.c[1] - (machine.W[0, 1] + machine.W[2, 1])
    torch.testing.assert_close(machine.energy(v, h), by_hand[None])


def test_free_energy_sums_out_the_hidden_units():
    machine = random_rbm(4, 3)
    v = rbm.binary_states(4, dtype=torch.float64)
    torch.testing.assert_close(machine.free_energy(v), -torch.logsumexp(joint_log_weights(machine), 1))


def test_conditionals_follow_from_the_joint_distribution():
    machine = random_rbm(4, 3)
    p = torch.softmax(joint_log_weights(machine).flatten(), 0).view(16, 8)
    v, h = rbm.binary_states(4, dtype=torch.float64), rbm.binary_states(3, dtype=torch.float64)
    torch.testing.assert_close(machine.hidden_probabilities(v), p @ h / p.sum(1, keepdim=True))
    torch.testing.assert_close(machine.visible_probabilities(h), p.T @ v / p.sum(0)[:, None])


@pytest.mark.parametrize(("n_visible", "n_hidden"), [(3, 7), (7, 3), (5, 5), (15, 2), (12, 11)])
def test_log_partition_is_the_same_from_both_sides(n_visible, n_hidden):
    machine = random_rbm(n_visible, n_hidden)
    mirrored = rbm.RBM(n_hidden, n_visible).double()
    tie(machine, mirrored)
    brute = torch.logsumexp(-machine.free_energy(rbm.binary_states(n_visible, dtype=torch.float64)), 0)
    torch.testing.assert_close(machine.exact_log_partition(), brute)
    torch.testing.assert_close(mirrored.exact_log_partition(), brute)


def test_log_partition_factorises_without_weights():
    machine = random_rbm(6, 4)
    machine.W.data.zero_()
    expected = torch.nn.functional.softplus(torch.cat([machine.b, machine.c])).sum()
    torch.testing.assert_close(machine.exact_log_partition(), expected.detach())


def test_probabilities_of_all_states_sum_to_one():
    machine = random_rbm(14, 5)
    states = rbm.binary_states(14, dtype=torch.float64)
    total = torch.logsumexp(machine.log_likelihood(states, machine.exact_log_partition()), 0)
    assert total.item() == pytest.approx(0, abs=1e-10)


def test_exact_gradient_is_autograds():
    machine = random_rbm(6, 4)
    v = rbm.binary_states(6, dtype=torch.float64)[[3, 17, 17, 40]]
    log_z = torch.logsumexp(-machine.free_energy(rbm.binary_states(6, dtype=torch.float64)), 0)
    machine.log_likelihood(v, log_z).mean().backward()
    exact = rbm.exact_gradient(machine, v)
    for name, parameter in machine.named_parameters():
        torch.testing.assert_close(getattr(exact, name), parameter.grad)


def test_contrast_is_the_gradient_of_the_free_energy_gap():
    machine = random_rbm(6, 4)
    data, model = torch.rand(8, 6, generator=seeded()).double(), torch.rand(5, 6, generator=seeded(1)).double()
    gap = machine.free_energy(data).mean() - machine.free_energy(model).mean()
    gap.backward()
    with torch.no_grad():
        found = contrast(machine, data, model)
    torch.testing.assert_close(found.free_energy_gap, gap.detach())
    for name, parameter in machine.named_parameters():
        torch.testing.assert_close(getattr(found.gradients, name), -parameter.grad)


def transition(machine: rbm.RBM) -> Tensor:
    """The matrix p(v' | v) of one block-Gibbs step, (2^n, 2^n)."""
    v = rbm.binary_states(machine.n_visible, dtype=torch.float64)
    h = rbm.binary_states(machine.n_hidden, dtype=torch.float64)
    given_v = torch.stack([(p * h + (1 - p) * (1 - h)).prod(1) for p in machine.hidden_probabilities(v).detach()])
    given_h = torch.stack([(p * v + (1 - p) * (1 - v)).prod(1) for p in machine.visible_probabilities(h).detach()])
    return given_v @ given_h


def test_gibbs_sampling_leaves_the_model_distribution_alone():
    machine = random_rbm(4, 3)
    p = torch.softmax(-machine.free_energy(rbm.binary_states(4, dtype=torch.float64)).detach(), 0)
    torch.testing.assert_close(p @ transition(machine), p)


def statistics(machine: rbm.RBM, v: Tensor) -> dict[str, Tensor]:
    """What the gradients are differences of, for each row of v: v p(h|v)ᵀ, v and p(h|v)."""
    h = machine.hidden_probabilities(v).detach()
    return {"W": v[:, :, None] * h[:, None, :], "b": v, "c": h}


def assert_negative_phase(machine: rbm.RBM, gradients: rbm.Gradients, v: Tensor, start: Tensor, k: int, n: int):
    """⟨·⟩ over v minus the exact mean of n chains after k steps from the state ``start``, within five errors."""
    states = rbm.binary_states(machine.n_visible, dtype=torch.float64)
    p = (states == start).all(1).double() @ torch.linalg.matrix_power(transition(machine), k)
    data, model = statistics(machine, v), statistics(machine, states)
    for name in ("W", "b", "c"):
        mean = torch.tensordot(p, model[name], 1)
        variance = (torch.tensordot(p, model[name] ** 2, 1) - mean**2).clamp(min=0)
        error = (getattr(gradients, name) - (data[name].mean(0) - mean)).abs()
        assert (error < 5 * (variance / n).sqrt() + 1e-12).all(), name


@pytest.mark.parametrize("k", [1, 2])
def test_the_negative_phase_is_k_steps_from_the_data(k):
    """The mean of CD-k over many chains against its exact expectation, for all three gradients."""
    machine, n = random_rbm(4, 3, spread=2.0), 40_000
    v = torch.tensor([[1.0, 0.0, 0.0, 1.0]], dtype=torch.float64)
    gradients = rbm.contrastive_divergence(machine, v.repeat(n, 1), k=k, generator=seeded(3))
    assert_negative_phase(machine, gradients, v, v[0], k, n)
    # ... and it would have been noticed if the chain had stopped a step early or run one too far:
    for wrong in (k - 1, k + 1):
        with pytest.raises(AssertionError):
            assert_negative_phase(machine, gradients, v, v[0], wrong, n)


@pytest.mark.parametrize("k", [1, 2])
def test_the_persistent_negative_phase_is_k_steps_from_the_chains(k):
    """However many the data, and wherever they are."""
    machine, n = random_rbm(4, 3, spread=2.0), 40_000
    v = torch.tensor([[1.0, 0.0, 0.0, 1.0], [1.0, 1.0, 0.0, 0.0], [0.5, 0.0, 1.0, 0.0]], dtype=torch.float64)
    start = torch.tensor([0.0, 1.0, 1.0, 0.0], dtype=torch.float64)
    gradients = rbm.persistent_contrastive_divergence(machine, v, start.repeat(n, 1), k=k, generator=seeded(4))
    assert_negative_phase(machine, gradients, v, start, k, n)


def test_persistent_chains_move_on_in_place():
    machine, v = random_rbm(6, 4), torch.ones(10, 6, dtype=torch.float64)
    chains = torch.zeros(20, 6, dtype=torch.float64)
    expected = walk(machine, chains.clone(), 3, seeded(5))
    gradients = rbm.persistent_contrastive_divergence(machine, v, chains, k=3, generator=seeded(5))
    torch.testing.assert_close(chains, expected)
    torch.testing.assert_close(gradients.b, 1 - expected.mean(0))


def test_centred_gradients_are_those_of_the_centred_machine():
    """E = −(v−μ)ᵀβ − (h−λ)ᵀγ − (v−μ)ᵀW(h−λ), differentiated with W, β, γ as the parameters."""
    machine = random_rbm(5, 4)
    mu, lam = torch.rand(5, generator=seeded()).double(), torch.rand(4, generator=seeded(1)).double()
    v = rbm.binary_states(5, dtype=torch.float64)[[3, 9, 30]]
    W = machine.W.detach().clone().requires_grad_()
    beta = (machine.b + machine.W @ lam).detach().requires_grad_()
    gamma = (machine.c + machine.W.T @ mu).detach().requires_grad_()
    parameters = {"W": W, "b": beta - W @ lam, "c": gamma - W.T @ mu}
    states = rbm.binary_states(5, dtype=torch.float64)
    model = _FreeEnergy(rbm.RBM(5, 4).double())

    def free(x):
        return torch.func.functional_call(model, {f"machine.{name}": p for name, p in parameters.items()}, (x,))

    (-free(v).mean() - torch.logsumexp(-free(states), 0)).backward()
    centred = rbm.centred(rbm.exact_gradient(machine, v), mu, lam)
    torch.testing.assert_close(centred.W, W.grad)
    # A step of the centred biases, expressed in the plain ones: b = β − Wλ, c = γ − Wᵀμ.
    torch.testing.assert_close(centred.b, beta.grad - W.grad @ lam)
    torch.testing.assert_close(centred.c, gamma.grad - W.grad.T @ mu)


class _FreeEnergy(torch.nn.Module):
    def __init__(self, machine):
        super().__init__()
        self.machine = machine

    def forward(self, v):
        return self.machine.free_energy(v)


@pytest.mark.parametrize(("size", "samples", "optimum"), [(2, 8, -1.732868), (3, 16, -2.599302), (4, 32, -3.379093)])
def test_bars_and_stripes_optimum(size, samples, optimum):
    images = toy.bars_and_stripes(size)
    assert images.shape == (samples, 1, size, size)
    assert toy.bars_and_stripes_optimum(size) == pytest.approx(optimum, abs=1e-6)


def test_exact_learning_comes_near_the_optimum():
    v = toy.bars_and_stripes(2).flatten(1).double()
    machine = rbm.RBM(4, 8, generator=seeded(1)).double()
    for _ in range(3000):
        gradients = rbm.exact_gradient(machine, v)
        for name, parameter in machine.named_parameters():
            parameter.data += 0.5 * getattr(gradients, name)
    reached = machine.log_likelihood(v, machine.exact_log_partition()).mean().item()
    assert toy.bars_and_stripes_optimum(2) - 0.05 < reached < toy.bars_and_stripes_optimum(2)


def test_ais_finds_the_exact_value():
    machine = random_rbm(12, 8, spread=1.5)
    exact = machine.exact_log_partition().item()
    estimate = rbm.ais_log_partition(machine, chains=500, temperatures=300, generator=seeded(1))
    assert abs(estimate.log_z - exact) < 3 * estimate.standard_error
    assert estimate.standard_error < 0.1


def test_the_conservative_likelihood_is_that_of_a_normalised_model():
    """Even three temperatures define a distribution: the estimated probabilities of all states sum to one."""
    machine = random_rbm(6, 4)
    states = rbm.binary_states(6, dtype=torch.float64)
    n = 2000
    repeats = rbm.conservative_log_likelihood(machine, states.repeat(n, 1), temperatures=3, generator=seeded())
    totals = repeats.exp().view(n, len(states)).sum(1)
    assert abs(totals.mean().item() - 1) < 4 * totals.std().item() / n**0.5


def test_the_conservative_likelihood_approaches_the_truth_from_below():
    machine = random_rbm(8, 6, spread=1.5)
    states = rbm.binary_states(8, dtype=torch.float64)
    p = torch.softmax(-machine.free_energy(states).detach(), 0)
    exact = (p * p.log()).sum().item()
    v = states[torch.multinomial(p, 4000, replacement=True, generator=seeded())]
    truth = machine.log_likelihood(v, machine.exact_log_partition()).mean().item()
    gaps = [
        truth - rbm.conservative_log_likelihood(machine, v, temperatures=t, generator=seeded(1)).mean().item()
        for t in (3, 30, 300)
    ]
    assert truth == pytest.approx(exact, abs=0.2)
    assert gaps[0] > gaps[1] > gaps[2] > -0.02
    assert gaps[2] < 0.1


def test_ais_is_unbiased_for_z_not_for_its_logarithm():
    """Few temperatures make a noisy estimator: the mean of Ẑ is right all the same, the mean of ln Ẑ is low."""
    machine = random_rbm(8, 6, spread=1.0)
    exact = machine.exact_log_partition().item()
    runs = [rbm.ais_log_partition(machine, chains=50, temperatures=3, generator=seeded(s)).log_z for s in range(200)]
    ratio = torch.tensor([math.exp(run - exact) for run in runs])
    assert abs(ratio.mean().item() - 1) < 4 * ratio.std().item() / len(runs) ** 0.5
    assert torch.tensor(runs).mean().item() < exact


def random_base(n: int, seed: int = 5) -> Tensor:
    return torch.randn(n, generator=seeded(seed), dtype=torch.float64)


def test_ais_from_any_base_is_unbiased_and_knows_its_error():
    machine, base = random_rbm(6, 4, spread=1.0), random_base(6)
    exact = machine.exact_log_partition().item()
    runs = [
        rbm.ais_log_partition(machine, chains=200, temperatures=3, generator=seeded(s), base=base) for s in range(200)
    ]
    log_z = torch.tensor([run.log_z for run in runs], dtype=torch.float64)
    z = (log_z - exact).exp()
    assert abs(z.mean().item() - 1) < 4 * z.std().item() / len(runs) ** 0.5
    claimed = sum(run.standard_error for run in runs) / len(runs)
    assert 0.7 < claimed / log_z.std().item() < 1.4


def test_the_conservative_likelihood_is_unbiased_for_the_annealing_model():
    """Independent units at the base, then one Gibbs step at each temperature: its exact probabilities, any base."""
    machine, base, temperatures, n = random_rbm(4, 3), random_base(4), 3, 20_000
    states = rbm.binary_states(4, dtype=torch.float64)
    p = torch.softmax(states @ base, 0)
    for beta in torch.linspace(0, 1, temperatures + 1).tolist()[1:]:
        tensors = {"W": beta * machine.W, "b": (1 - beta) * base + beta * machine.b, "c": beta * machine.c}
        p = p @ transition(rbm.RBM.from_tensors(tensors))
    estimates = rbm.conservative_log_likelihood(
        machine, states.repeat(n, 1), temperatures=temperatures, generator=seeded(), base=base
    )
    estimates = estimates.exp().view(n, len(states))
    assert ((estimates.mean(0) - p).abs() < 5 * estimates.std(0) / n**0.5).all()
    total = estimates.sum(1)
    assert abs(total.mean().item() - 1) < 4 * total.std().item() / n**0.5


def test_ais_without_weights_is_exact():
    machine = random_rbm(6, 4)
    machine.W.data.zero_()
    estimate = rbm.ais_log_partition(machine, chains=10, temperatures=5, generator=seeded(), base=machine.b.detach())
    assert estimate.log_z == pytest.approx(machine.exact_log_partition().item(), abs=1e-9)
    assert estimate.standard_error == pytest.approx(0, abs=1e-9)


def test_dbn_bound_is_exact_after_tying_and_a_bound_otherwise():
    dbn = rbm.DBN((6, 4, 6), generator=seeded()).double()
    below, above = dbn.layers
    below.load_state_dict(random_rbm(6, 4).state_dict())
    tie(below, above)
    v = rbm.binary_states(6, dtype=torch.float64)
    exact = below.log_likelihood(v, below.exact_log_partition()).detach()
    bound = dbn.log_likelihood_bound(v, above.exact_log_partition(), samples=1, generator=seeded()).detach()
    torch.testing.assert_close(bound, exact)

    above.load_state_dict(random_rbm(4, 6, seed=7).state_dict())
    h = rbm.binary_states(4, dtype=torch.float64)
    log_h = above.log_likelihood(h, above.exact_log_partition()).detach()
    given_h = torch.stack([v @ p.log() + (1 - v) @ (1 - p).log() for p in below.visible_probabilities(h).detach()], 1)
    truth = torch.logsumexp(given_h + log_h, 1)
    bound = dbn.log_likelihood_bound(v, above.exact_log_partition(), samples=500, generator=seeded()).detach()
    assert (bound < truth).all()


def test_dbn_up_and_unrolled_network_agree():
    dbn = rbm.DBN((12, 8, 5), generator=seeded())
    v = torch.rand(7, 12, generator=seeded(1))
    network = dbn.unroll(10, generator=seeded(2))
    torch.testing.assert_close(network[:-1](v), dbn.up(v))
    assert network(v).shape == (7, 10)
    network[0].weight.data.zero_()
    assert dbn.layers[0].W.abs().sum() > 0, "training the classifier must leave the DBN alone"


def test_dropout_leaves_out_its_share_in_training_only_and_keeps_the_mean():
    dropout = Dropout(0.25, seeded())
    x = torch.ones(400, 500)
    out = dropout(x)
    assert (out == 0).float().mean().item() == pytest.approx(0.25, abs=0.005)
    assert out.mean().item() == pytest.approx(1, abs=0.01)
    assert dropout.eval()(x) is x
    network = rbm.DBN((12, 8, 5), generator=seeded()).unroll(3, generator=seeded(1), dropout=(0.2, 0.5))
    assert [type(module).__name__ for module in network] == [
        *("Dropout", "Linear", "Sigmoid", "Dropout", "Linear", "Sigmoid", "Dropout", "Linear")
    ]
    with pytest.raises(ValueError, match="a share of 1.0 of the units cannot be left out"):
        Dropout(1.0, seeded())


def test_dbn_samples_are_pixel_probabilities_of_the_right_distribution():
    """With tied weights the DBN is the lower RBM: the mean of its samples is that machine's mean."""
    below = random_rbm(4, 3, spread=0.7)
    dbn = rbm.DBN((4, 3, 4)).double()
    dbn.layers[0].load_state_dict(below.state_dict())
    tie(*dbn.layers)
    states = rbm.binary_states(4, dtype=torch.float64)
    mean = torch.softmax(-below.free_energy(states), 0) @ states
    fantasies = dbn.sample(torch.zeros(20_000, 3, dtype=torch.float64), steps=50, generator=seeded(1))
    error = fantasies.std(0) / len(fantasies) ** 0.5
    assert ((fantasies.mean(0) - mean).abs() < 5 * error).all()


def test_greedy_training_and_fine_tuning_learn_a_separable_task():
    v = toy.bars_and_stripes(4).flatten(1)
    rows = (v.view(-1, 4, 4).std(2) == 0).all(1).long()  # horizontal bars against vertical stripes
    v, rows = v.repeat(20, 1), rows.repeat(20)
    dbn = rbm.DBN((16, 24, 24), generator=seeded())
    rbm.train_greedily(dbn, v, epochs=5, batch_size=20, generator=seeded(1))
    network = dbn.unroll(2, generator=seeded(2))
    tuner = Descent(network.parameters(), lambda v, k: F.cross_entropy(network(v), k), learning_rate=1e-2)
    for step in range(300):
        tuner(v, rows, step / 300)
    # all-on and all-off images are both bars and stripes: four ambiguous samples of 32
    assert (network(v).argmax(1) == rows).float().mean() >= 28 / 32


def test_greedy_training_raises_the_exact_likelihood_of_every_layers_own_input():
    """Every layer beats independent units with the right means: only learned weights can do that."""
    v = toy.bars_and_stripes(3).flatten(1).double()
    dbn = rbm.DBN((9, 8, 8), generator=seeded()).double()
    rbm.train_greedily(dbn, v.repeat(20, 1), epochs=150, batch_size=20, generator=seeded(1))
    inputs = v
    for number, layer in enumerate(dbn.layers, start=1):
        states, mean = rbm.binary_states(layer.n_visible, dtype=torch.float64), inputs.mean(0)
        # The inputs are means of independent units: their exact distribution over the binary states.
        share = (inputs[:, None] * states + (1 - inputs[:, None]) * (1 - states)).prod(2).mean(0)
        reached = share @ layer.log_likelihood(states, layer.exact_log_partition()).detach()
        independent = share @ (torch.xlogy(states, mean) + torch.xlogy(1 - states, 1 - mean)).sum(1)
        assert reached > independent + 0.5, (number, reached, independent)
        inputs = layer.hidden_probabilities(inputs).detach()


def test_learner_raises_the_exact_likelihood_and_resumes():
    v = toy.bars_and_stripes(3).flatten(1)
    machine, g = rbm.RBM(9, 8, generator=seeded()), seeded(1)
    learner = rbm.Learner(machine, learning_rate=0.5, mu=v.mean(0), generator=g)
    before = machine.log_likelihood(v, machine.exact_log_partition()).mean()
    for _ in range(1500):
        step = learner(v)
    assert math.isfinite(step.free_energy_gap)
    after = machine.log_likelihood(v, machine.exact_log_partition()).mean()
    assert after > before + 1.5

    state = copy.deepcopy(learner.state_dict())
    other = rbm.Learner(rbm.RBM(9, 8), learning_rate=0.5, mu=v.mean(0), generator=seeded(9))
    other.load_state_dict(state)
    for each in (learner, other):
        each(v)
    torch.testing.assert_close(learner.rbm.W, other.rbm.W, rtol=0, atol=0)


def test_draws_are_as_frequent_as_they_should_be():
    """Also where a probability is finer than the 16 bits that a draw on the CPU has of its own."""
    p, n, g = torch.tensor([0.0, 2.0**-18, 1e-3, 0.3, 0.5, 0.9, 1.0]), 1000, seeded()
    on = sum(rbm.sample(p.expand(n, -1), g).double().sum(0) for _ in range(2000))
    error = (n * 2000 * p * (1 - p)).sqrt()
    assert ((on - n * 2000 * p).abs() <= 5 * error).all()


def test_draws_do_not_depend_on_each_other():
    draws = rbm.sample(torch.full((200_000, 9), 0.3), seeded())
    correlation = torch.corrcoef(draws.T) - torch.eye(9)
    assert correlation.abs().max() < 5 / len(draws) ** 0.5
    flat = draws.flatten() - 0.3
    for distance in range(1, 20):
        assert abs((flat[distance:] * flat[:-distance]).mean()) < 5 * 0.3 * 0.7 / len(flat) ** 0.5


def test_draws_keep_shape_and_dtype_and_follow_the_seed():
    for shape in ((0, 3), (1, 1), (5, 3), (2, 3, 4)):
        for dtype in (torch.float64, torch.float32, torch.bfloat16):
            p = torch.full(shape, 0.5, dtype=dtype, requires_grad=True)
            drawn = rbm.sample(p, seeded(1))
            assert drawn.shape == p.shape and drawn.dtype == dtype and not drawn.requires_grad
            assert ((drawn == 0) | (drawn == 1)).all() and torch.equal(drawn, rbm.sample(p, seeded(1)))
    p = torch.full((100,), 0.5)
    assert not torch.equal(rbm.sample(p, seeded(1)), rbm.sample(p, seeded(2)))


def test_log_odds_count_each_unit_once_more_on_and_off():
    mean = torch.tensor([0.25, 0.0, 1.0, 0.5], dtype=torch.float64)
    expected = torch.tensor([math.log(3 / 7), math.log(1 / 9), math.log(9), 0.0], dtype=torch.float64)
    torch.testing.assert_close(rbm.log_odds(mean, 8), expected)


def test_a_machine_from_tensors_holds_exact_copies():
    tensors = {name: p.detach().clone() for name, p in random_rbm(5, 4).named_parameters()}
    machine = rbm.RBM.from_tensors(tensors)
    for name, parameter in machine.named_parameters():
        torch.testing.assert_close(parameter.detach(), tensors[name], rtol=0, atol=0)
        assert parameter.requires_grad
        parameter.data.zero_()
        assert tensors[name].abs().min() > 0, f"{name} has to be a copy"
    for name in tensors:
        with pytest.raises(ValueError, match=f"needs the tensors W, b and c; missing: {name}$"):
            rbm.RBM.from_tensors({key: tensor for key, tensor in tensors.items() if key != name})
    with pytest.raises(ValueError, match=r"W is \(4, 5\), b \(5,\) and c \(4,\): they do not fit"):
        rbm.RBM.from_tensors(tensors | {"W": tensors["W"].T})


def test_initial_weights_are_small_and_follow_the_seed():
    machine = rbm.RBM(200, 300, generator=seeded())
    n = machine.W.numel()
    assert abs(machine.W.std().item() - 0.01) < 5 * 0.01 / (2 * n) ** 0.5
    assert abs(machine.W.mean().item()) < 5 * 0.01 / n**0.5
    assert not machine.b.any() and not machine.c.any()
    assert_same(rbm.RBM(200, 300, generator=seeded()), machine, rtol=0, atol=0)
    assert not torch.equal(rbm.RBM(200, 300, generator=seeded(1)).W, machine.W)


def test_scikit_learns_machine_agrees():
    machine, v = random_rbm(5, 4), binary(6, 5, seed=2)
    W, b, c = (p.detach().numpy() for p in (machine.W, machine.b, machine.c))
    theirs = BernoulliRBM(n_components=4)
    theirs.components_, theirs.intercept_visible_, theirs.intercept_hidden_ = W.T, b, c
    torch.testing.assert_close(machine.free_energy(v).detach(), torch.from_numpy(theirs._free_energy(v.numpy())))
    ours = machine.hidden_probabilities(v).detach()
    torch.testing.assert_close(ours, torch.from_numpy(theirs.transform(v.numpy())))


def binary(rows: int, n: int, seed: int) -> Tensor:
    return (torch.rand(rows, n, generator=seeded(seed)) < 0.5).double()


def step_by_hand(machine: rbm.RBM, data: Tensor, samples: Tensor, rate: float, mu=None, lam=None) -> rbm.RBM:
    """The machine after one step of ⟨·⟩_data − ⟨·⟩_samples, centred at mu and lam if they are given."""
    positive, negative = statistics(machine, data), statistics(machine, samples)
    W, b, c = (positive[name].mean(0) - negative[name].mean(0) for name in ("W", "b", "c"))
    if mu is not None:
        W = W - mu[:, None] * c - b[:, None] * lam
        b, c = b - W @ lam, c - mu @ W
    moved = {"W": machine.W + rate * W, "b": machine.b + rate * b, "c": machine.c + rate * c}
    return rbm.RBM.from_tensors(moved)


def draw_hidden(machine: rbm.RBM, v: Tensor, g: torch.Generator) -> Tensor:
    return rbm.sample(torch.sigmoid(torch.addmm(machine.c, v, machine.W)).detach(), g)


def draw_visible(machine: rbm.RBM, h: Tensor, g: torch.Generator) -> Tensor:
    return rbm.sample(torch.sigmoid(torch.addmm(machine.b, h, machine.W.T)).detach(), g)


def assert_same(found: rbm.RBM, expected: rbm.RBM, **tolerance):
    for name, parameter in expected.named_parameters():
        torch.testing.assert_close(
            getattr(found, name), parameter, **tolerance, msg=lambda m, name=name: f"{name}: {m}"
        )


def test_a_plain_step_of_the_learner_by_hand():
    machine, v, g = random_rbm(5, 4), binary(6, 5, seed=2), seeded(3)
    learner = rbm.Learner(copy.deepcopy(machine), learning_rate=0.3, k=2, generator=seeded(3))
    for progress in (0.0, 0.9):
        samples = walk(machine, v, 2, g).detach()
        gap = (machine.free_energy(v).mean() - machine.free_energy(samples).mean()).detach()
        machine = step_by_hand(machine, v, samples, 0.3)
        torch.testing.assert_close(learner(v, progress).free_energy_gap, gap)
        assert_same(learner.rbm, machine)


def test_persistent_chains_of_the_learner_start_where_they_were_left():
    machine, v, g = random_rbm(5, 4), binary(6, 5, seed=2), seeded(3)
    chains = binary(300, 5, seed=4)
    learner = rbm.Learner(copy.deepcopy(machine), learning_rate=3.0, k=2, chains=chains.clone(), generator=seeded(3))
    hidden = draw_hidden(machine, chains, g)
    for _ in range(3):
        chains = walk(machine, draw_visible(machine, hidden, g), 1, g).detach()
        hidden = draw_hidden(machine, chains, g)  # before the parameters move
        machine = step_by_hand(machine, v, chains, 3.0)
        learner(v)
        torch.testing.assert_close(learner.chains, chains, rtol=0, atol=0)
        torch.testing.assert_close(learner.hidden, hidden, rtol=0, atol=0)
        assert_same(learner.rbm, machine)


def test_the_learning_rate_may_follow_the_progress():
    machine, v, g = random_rbm(5, 4), binary(6, 5, seed=2), seeded(3)
    learner = rbm.Learner(copy.deepcopy(machine), learning_rate=lambda progress: 0.2 + progress, generator=seeded(3))
    for progress in (0.0, 0.25, 0.5):
        machine = step_by_hand(machine, v, walk(machine, v, 1, g).detach(), 0.2 + progress)
        learner(v, progress)
        assert_same(learner.rbm, machine)


def test_a_centred_step_follows_the_mean_hidden_activity_slowly():
    machine, v, g = random_rbm(5, 4), binary(6, 5, seed=2), seeded(3)
    mu, lam = v.mean(0), torch.full((4,), 0.5, dtype=torch.float64)
    learner = rbm.Learner(copy.deepcopy(machine), learning_rate=0.3, mu=mu, generator=seeded(3))
    for _ in range(3):
        lam = 0.99 * lam + 0.01 * machine.hidden_probabilities(v).mean(0).detach()
        machine = step_by_hand(machine, v, walk(machine, v, 1, g).detach(), 0.3, mu, lam)
        learner(v)
        torch.testing.assert_close(learner.hidden_mean, lam)
        assert_same(learner.rbm, machine)


@pytest.mark.parametrize("persistent", [False, True])
@pytest.mark.parametrize("offsets", [False, True])
def test_the_learners_step_is_that_of_contrast_and_centred(persistent, offsets):
    """Of more examples than chains; with inputs so large that σ rounds to 1, or underflows without care."""
    for spread in (1.0, 300.0):
        machine, v = random_rbm(5, 4, spread=spread), torch.rand(60, 5, generator=seeded(2)).double()
        chains = binary(7, 5, seed=4) if persistent else None
        mu, lam = (v.mean(0), torch.full((4,), 0.5, dtype=torch.float64)) if offsets else (None, None)
        learner = rbm.Learner(copy.deepcopy(machine), learning_rate=0.3, chains=chains, mu=mu, generator=seeded(3))
        with torch.no_grad():
            model = walk(machine, v if chains is None else chains, 1, seeded(3))
            found = contrast(machine, v, model)
        gradients = centred(found.gradients, mu, lam.lerp(found.hidden_mean, 0.01)) if offsets else found.gradients
        moved = {name: p.detach() + 0.3 * getattr(gradients, name) for name, p in machine.named_parameters()}
        torch.testing.assert_close(learner(v).free_energy_gap, found.free_energy_gap)
        assert_same(learner.rbm, rbm.RBM.from_tensors(moved))


def test_the_learner_checks_every_shape_and_the_first_values():
    v, machine = binary(6, 5, seed=2), random_rbm(5, 4)
    with pytest.raises(ValueError, match="values from 2 to 2"):
        rbm.Learner(machine, learning_rate=0.3, generator=seeded())(torch.full((6, 5), 2.0))
    learner = rbm.Learner(machine, learning_rate=0.3, generator=seeded())
    learner(v)
    with pytest.raises(ValueError, match=r"v has shape \(6, 1, 5\).*flatten it"):
        learner(v[:, None])
    assert learner(v * math.nan).free_energy_gap.isnan()


def test_quick_products_leave_the_parameters_exact():
    """In float32, a step of 1e-10 would vanish beside parameters of size one; the second step starts from the first."""
    machine, v, g = random_rbm(5, 4), binary(6, 5, seed=2), seeded(3)
    chains = binary(9, 5, seed=4).float()
    learner = rbm.Learner(
        copy.deepcopy(machine),
        learning_rate=lambda progress: 1.0 if progress else 1e-10,
        chains=chains,
        mu=v.mean(0),
        dtype=torch.float32,
        generator=seeded(3),
    )
    lam = torch.full((4,), 0.5, dtype=torch.float64)
    hidden = draw_hidden(copy.deepcopy(machine).float(), chains, g)
    for progress, rate, atol in ((0.0, 1e-10, 1e-15), (0.5, 1.0, 1e-6), (1.0, 1.0, 1e-6)):
        quick = copy.deepcopy(machine).float()
        chains = draw_visible(quick, hidden, g)
        hidden = draw_hidden(quick, chains, g)
        lam = 0.99 * lam + 0.01 * machine.hidden_probabilities(v).mean(0).detach()
        machine = step_by_hand(machine, v, chains.double(), rate, v.mean(0), lam)
        learner(v, progress)
        assert learner.chains.dtype == torch.float32
        torch.testing.assert_close(learner.chains, chains, rtol=0, atol=0)
        assert_same(learner.rbm, machine, rtol=0, atol=atol)  # float64 as well: assert_close compares the dtypes


@pytest.mark.parametrize(
    ("dtype", "before_loading"),
    [(torch.float64, torch.float64), (torch.float32, torch.float32), (torch.float32, torch.float64)],
)
def test_a_learner_with_chains_goes_on_exactly_from_its_state(dtype, before_loading):
    """Also if another dtype was the faster one when the training was started again."""
    v = binary(6, 5, seed=2)

    def learner(seed: int, dtype: torch.dtype) -> rbm.Learner:
        return rbm.Learner(
            random_rbm(5, 4, seed=seed),
            learning_rate=0.3,
            chains=binary(300, 5, seed=seed + 1),
            mu=v.mean(0),
            dtype=dtype,
            generator=seeded(seed),
        )

    first, second = learner(1, dtype), learner(7, before_loading)
    for _ in range(3):
        first(v)
    second.load_state_dict(copy.deepcopy(first.state_dict()))
    for each in (first, second):
        for _ in range(2):
            each(v)
    assert_same(second.rbm, first.rbm, rtol=0, atol=0)
    torch.testing.assert_close(second.chains, first.chains, rtol=0, atol=0)
    torch.testing.assert_close(second.hidden, first.hidden, rtol=0, atol=0)
    torch.testing.assert_close(second.hidden_mean, first.hidden_mean, rtol=0, atol=0)


def test_a_learner_without_chains_forgets_those_it_had():
    v, with_chains = binary(6, 5, seed=2), {"chains": binary(9, 5, seed=4)}
    plain = rbm.Learner(random_rbm(5, 4), learning_rate=0.3, generator=seeded())
    other = rbm.Learner(random_rbm(5, 4, seed=7), learning_rate=0.3, **with_chains, generator=seeded(1))
    other.load_state_dict(copy.deepcopy(plain.state_dict()))
    for each in (plain, other):
        each(v)
    assert_same(other.rbm, plain.rbm, rtol=0, atol=0)


@pytest.mark.parametrize(
    ("v", "message"),
    [
        (torch.zeros(3, 28, 28), r"shape \(3, 28, 28\); the RBM has 784 visible units: flatten it with v.flatten\(1\)"),
        (torch.zeros(3, 10), r"v has shape \(3, 10\); the RBM has 784 visible units$"),
        (
            torch.zeros(784),
            r"v has shape \(784,\); the RBM has 784 visible units: make it a batch of one with v\[None\]",
        ),
        (torch.zeros(0, 784), "the batch is empty"),
        (torch.full((2, 784), 1.5), r"values from 1.5 to 1.5; an RBM's units lie in \[0, 1\]"),
        (torch.full((2, 784), -0.1), "an RBM's units lie in"),
        (torch.full((2, 784), float("nan")), "without NaN"),
    ],
)
def test_bad_visible_vectors_are_named(v, message):
    machine = rbm.RBM(784, 16, generator=seeded())
    calls = [
        machine.free_energy,
        machine.hidden_probabilities,
        lambda x: machine.gibbs_step(x, seeded()),
        lambda x: rbm.contrastive_divergence(machine, x, generator=seeded()),
        lambda x: machine.log_likelihood(x, 0.0),
    ]
    for call in calls:
        with pytest.raises(ValueError, match=message):
            call(v)


def test_other_bad_arguments_are_named():
    machine = rbm.RBM(30, 26)
    with pytest.raises(ValueError, match="smaller side has 26 units.*ais_log_partition"):
        machine.exact_log_partition()
    with pytest.raises(ValueError, match="k is 0"):
        rbm.contrastive_divergence(machine, torch.zeros(2, 30), k=0, generator=seeded())
    with pytest.raises(ValueError, match="h has shape"):
        machine.visible_probabilities(torch.zeros(2, 25))
    with pytest.raises(ValueError, match="units on both sides"):
        rbm.RBM(0, 3)
    with pytest.raises(ValueError, match="at least 2 chains"):
        rbm.ais_log_partition(machine, chains=1, generator=seeded())
    with pytest.raises(ValueError, match="at most 20 units"):
        rbm.exact_gradient(machine, torch.zeros(2, 30))
    with pytest.raises(ValueError, match="mirrored weights"):
        tie(machine, rbm.RBM(5, 5))
    with pytest.raises(ValueError, match="at least a visible and a hidden layer"):
        rbm.DBN((784,))


@pytest.mark.parametrize(
    "annealing",
    [
        lambda machine, **options: rbm.ais_log_partition(machine, chains=5, generator=seeded(), **options),
        lambda machine, **options: rbm.conservative_log_likelihood(
            machine, torch.zeros(2, 6), generator=seeded(), **options
        ),
    ],
    ids=["ais", "conservative"],
)
def test_bad_arguments_of_annealing_are_named(annealing):
    machine = rbm.RBM(6, 4, generator=seeded())
    for base in (torch.zeros(5), torch.zeros(1), torch.zeros(1, 6)):
        with pytest.raises(ValueError, match=r"base has shape \(.*; it has to be \(6,\)"):
            annealing(machine, temperatures=3, base=base)
    for value in ("nan", "inf"):
        with pytest.raises(ValueError, match="base .* without NaN or infinity"):
            annealing(machine, temperatures=3, base=torch.full((6,), float(value)))
    with pytest.raises(ValueError, match="temperatures is 0; annealing needs at least 1"):
        annealing(machine, temperatures=0)


@pytest.mark.parametrize("mean", [[1.5], [-0.1, 0.5], [float("nan")], []])
def test_bad_means_are_named(mean):
    with pytest.raises(ValueError, match="mean has to hold shares from 0 to 1, without NaN"):
        rbm.log_odds(torch.tensor(mean), 10)


def test_bad_arguments_of_a_deep_belief_network_are_named():
    dbn, v = rbm.DBN((6, 5, 4), generator=seeded()), torch.zeros(3, 6)
    for depth in (0, 3, 9):
        with pytest.raises(ValueError, match=f"depth is {depth}; this network has the layers 1 to 2"):
            dbn.up(v, depth=depth)
    assert [dbn.up(v, depth=depth).shape for depth in (1, 2)] == [(3, 5), (3, 4)]
    with pytest.raises(ValueError, match="steps is 0; the top layers need at least one Gibbs step"):
        dbn.sample(torch.zeros(3, 5), steps=0, generator=seeded())
    with pytest.raises(ValueError, match=r"at least one sample \(got 0\)"):
        dbn.log_likelihood_bound(v, 0.0, samples=0, generator=seeded())
    with pytest.raises(ValueError, match="pixels that are 0 or 1"):
        dbn.log_likelihood_bound(v + 0.5, 0.0, samples=1, generator=seeded())


def test_bad_arguments_of_the_learner_are_named():
    machine, options = rbm.RBM(6, 4, generator=seeded()), {"learning_rate": 0.1, "generator": seeded()}
    with pytest.raises(ValueError, match="k is 0; a chain needs at least one Gibbs step"):
        rbm.Learner(machine, k=0, **options)
    for chains, message in ((torch.full((3, 6), float("nan")), "without NaN"), (torch.zeros(3, 5), "6 visible units")):
        with pytest.raises(ValueError, match=message):
            rbm.Learner(machine, chains=chains, **options)
        with pytest.raises(ValueError, match=message):
            rbm.persistent_contrastive_divergence(machine, torch.zeros(2, 6), chains, generator=seeded())


def test_grey_pixels_and_wrong_means_are_named():
    machine = rbm.RBM(6, 4, generator=seeded())
    with pytest.raises(ValueError, match="v has grey values"):
        rbm.conservative_log_likelihood(machine, torch.full((2, 6), 0.5), temperatures=3, generator=seeded())
    with pytest.raises(ValueError, match=r"mu has shape \(1, 6\)"):
        rbm.Learner(machine, learning_rate=0.1, mu=torch.zeros(1, 6), generator=seeded())
    with pytest.raises(ValueError, match="do not fit"):
        rbm.RBM.from_tensors({"W": torch.zeros(6, 4), "b": torch.zeros(6, 1), "c": torch.zeros(4)})
