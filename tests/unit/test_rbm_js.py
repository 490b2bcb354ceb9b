"""The RBM that runs in the reader's browser, against PyTorch and against enumeration, in double precision."""

import javascript
import numpy as np
import pytest
import torch

PRELUDE = """
    const R = js, { seeded } = js;
    const rbmOf = ({ W, b, c }) => ({ ...R.createRBM(b.length, c.length), W: Float64Array.from(W.flat()),
        b: Float64Array.from(b), c: Float64Array.from(c) });
"""


def in_node(body: str, **given):
    """What the JavaScript ``body`` returns, with rbm.js as R and the given values under their names."""
    return javascript.evaluate("rbm.js", f"{PRELUDE} const {{ {', '.join(given)} }} = given; {body}", given)


def tensors(n_visible: int, n_hidden: int, *, scale: float = 1.5, seed: int = 0) -> dict[str, torch.Tensor]:
    """Random parameters in double precision that autograd can follow."""
    generator = torch.Generator().manual_seed(seed)
    shapes = {"W": (n_visible, n_hidden), "b": (n_visible,), "c": (n_hidden,)}
    return {
        name: (scale * torch.randn(shape, generator=generator, dtype=torch.float64)).requires_grad_()
        for name, shape in shapes.items()
    }


def lists(t: dict[str, torch.Tensor]) -> dict[str, list]:
    return {name: value.detach().tolist() for name, value in t.items()}


def states(n: int) -> torch.Tensor:
    """All 2^n states, (2^n, n); unit i of state s is bit i."""
    return ((torch.arange(2**n)[:, None] >> torch.arange(n)) & 1).double()


def joint_energies(t: dict[str, torch.Tensor]) -> torch.Tensor:
    """E(v, h) of all states, (2^n_visible, 2^n_hidden)."""
    v, h = states(len(t["b"])), states(len(t["c"]))
    return -(v @ t["b"])[:, None] - (h @ t["c"])[None] - v @ t["W"] @ h.T


def mean_log_likelihood(t: dict[str, torch.Tensor], batch: torch.Tensor) -> torch.Tensor:
    """From all joint states: nothing is factorised, unlike in the code under test."""
    energies = joint_energies(t)
    index = (batch * 2.0 ** torch.arange(batch.shape[1])).sum(1).long()
    return (torch.logsumexp(-energies, 1)[index] - torch.logsumexp(-energies.flatten(), 0)).mean()


def bars_and_stripes(size: int) -> torch.Tensor:
    """All patterns of equal rows and of equal columns, (2·2^size, size²)."""
    lines = states(size)
    rows, columns = lines[:, :, None].expand(-1, size, size), lines[:, None, :].expand(-1, size, size)
    return torch.cat([rows, columns]).flatten(1)


SIZES = [(4, 3), (3, 5), (6, 6), (1, 1), (9, 8)]


@pytest.mark.parametrize(("n_visible", "n_hidden"), SIZES)
def test_energies_and_log_partition_agree_with_the_sum_over_all_joint_states(n_visible, n_hidden):
    t = tensors(n_visible, n_hidden)
    energies, log_z = in_node("const r = rbmOf(t); return [R.allEnergies(r), R.logPartition(r)];", t=lists(t))
    expected = joint_energies(t)
    np.testing.assert_allclose(energies, expected.detach().flatten(), atol=1e-12)
    assert log_z == pytest.approx(torch.logsumexp(-expected.flatten(), 0).item(), abs=1e-11)


def test_free_energy_sums_the_hidden_units_out():
    t = tensors(5, 4)
    found = in_node("const r = rbmOf(t); return v.map((x) => R.freeEnergy(r, x));", t=lists(t), v=states(5).tolist())
    np.testing.assert_allclose(found, -torch.logsumexp(-joint_energies(t), 1).detach(), atol=1e-12)


def test_large_weights_neither_overflow_nor_lose_the_answer():
    t = tensors(6, 5, scale=300.0)
    found = in_node("const r = rbmOf(t); return [R.logPartition(r), R.modelMoments(r).W];", t=lists(t))
    assert found[0] == pytest.approx(torch.logsumexp(-joint_energies(t).flatten(), 0).item(), rel=1e-13)
    assert np.isfinite(found[1]).all()


@pytest.mark.parametrize(("n_visible", "n_hidden"), [(9, 8), (4, 7), (9, 3)])
def test_exact_gradient_is_autograd_of_the_log_likelihood(n_visible, n_hidden):
    t, size = tensors(n_visible, n_hidden), int(n_visible**0.5)
    batch = bars_and_stripes(size)
    likelihood = mean_log_likelihood(t, batch)
    likelihood.backward()
    body = """const r = rbmOf(t), data = R.barsAndStripes(size);
              const likelihood = R.logLikelihood(r, data), { logZ } = R.modelMoments(r);
              return { g: R.exactGradient(r, data), likelihood, logZ };"""
    found = in_node(body, t=lists(t), size=size)
    assert found["likelihood"] == pytest.approx(likelihood.item(), abs=1e-11)
    for name in "Wbc":
        np.testing.assert_allclose(found["g"][name], t[name].grad.flatten(), atol=1e-12, err_msg=name)
    assert found["logZ"] == pytest.approx(torch.logsumexp(-joint_energies(t).flatten(), 0).item(), abs=1e-11)


@pytest.mark.parametrize(("size", "samples", "best"), [(2, 8, -1.732868), (3, 16, -2.599302), (4, 32, -3.379093)])
def test_bars_and_stripes(size, samples, best):
    batch, optimum = in_node(
        "const d = R.barsAndStripes(size); return [d, R.bestLogLikelihood(d, size * size)];", size=size
    )
    assert len(batch) == samples * size**2
    found = {tuple(row) for row in np.reshape(batch, (samples, -1)).tolist()}
    assert found == {tuple(row) for row in bars_and_stripes(size).int().tolist()}
    assert optimum == pytest.approx(best, abs=5e-7)


def test_boltzmann_is_a_softmax_that_only_sees_differences_of_energy():
    energies = [0.0, -1.0, 2.5, 7.0]
    cold, shifted = in_node(
        "const e = Float64Array.from(energies); return [R.boltzmann(e, 0.5), R.boltzmann(e.map((x) => x + 1e3), 0.5)];",
        energies=energies,
    )
    expected = torch.softmax(-torch.tensor(energies, dtype=torch.float64) / 0.5, 0)
    np.testing.assert_allclose(cold["probabilities"], expected, atol=1e-15)
    np.testing.assert_allclose(shifted["probabilities"], expected, atol=1e-12)
    assert shifted["logZ"] == pytest.approx(cold["logZ"] - 2e3, abs=1e-9)


def negative_moments(t: dict[str, torch.Tensor], start: torch.Tensor, k: int) -> dict[str, np.ndarray]:
    """E[v p(h|v)ᵀ], E[v], E[p(h|v)] after k Gibbs steps from ``start``, from all transition probabilities."""
    W, b, c = (t[name].detach().numpy() for name in "Wbc")
    v, h = states(len(b)).numpy(), states(len(c)).numpy()
    on_h, on_v = 1 / (1 + np.exp(-(c + v @ W))), 1 / (1 + np.exp(-(b + h @ W.T)))
    h_given_v = np.prod(np.where(h[None] == 1, on_h[:, None], 1 - on_h[:, None]), 2)
    v_given_h = np.prod(np.where(v[None] == 1, on_v[:, None], 1 - on_v[:, None]), 2)
    p = np.zeros(len(v))
    np.add.at(p, (start.numpy() @ 2.0 ** np.arange(len(b))).astype(int), 1 / len(start))
    p = p @ np.linalg.matrix_power(h_given_v @ v_given_h, k)
    return {"W": v.T @ (p[:, None] * on_h), "b": p @ v, "c": p @ on_h}


@pytest.mark.parametrize("k", [1, 3])
@pytest.mark.parametrize("persistent", [False, True])
def test_contrastive_divergence_has_the_right_expectation(k, persistent):
    """Over many seeds the mean gradient lies within 4.5 standard errors of the one that enumeration gives.

    The persistent chains start from the bar patterns only, not from the data, so that mixing the two up is seen.
    """
    runs, batch, t = 4000, bars_and_stripes(2), tensors(4, 3, scale=1.0, seed=3)
    start = batch[4:] if persistent else batch
    body = """
        const r = rbmOf(t), data = R.barsAndStripes(2), random = seeded(1);
        const sum = R.createRBM(4, 3), squares = R.createRBM(4, 3);
        for (let run = 0; run < runs; run++) {
            const g = persistent ? R.persistentGradient(r, data, data.slice(16), k, random)
                : R.cdGradient(r, data, k, random);
            for (const name of ["W", "b", "c"]) g[name].forEach((x, i) => {
                sum[name][i] += x;
                squares[name][i] += x * x;
            });
        }
        return { sum, squares };"""
    found = in_node(body, t=lists(t), k=k, runs=runs, persistent=persistent)
    data, model = negative_moments(t, batch, 0), negative_moments(t, start, k)
    for name in "Wbc":
        mean = np.array(found["sum"][name]) / runs
        error = np.sqrt((np.array(found["squares"][name]) / runs - mean**2) / runs)
        expected = (data[name] - model[name]).ravel()
        assert error.max() < 0.02
        np.testing.assert_array_less(np.abs(mean - expected), 4.5 * error, err_msg=name)


def test_persistent_chains_go_on_and_plain_ones_leave_the_data_alone():
    body = """
        const r = rbmOf(t), data = R.barsAndStripes(3), before = data.slice(), chains = data.slice();
        const differs = (states) => states.some((x, i) => x !== before[i]);
        R.cdGradient(r, data, 5, seeded(0));
        const afterPlain = differs(data);
        R.persistentGradient(r, data, chains, 5, seeded(0));
        return [afterPlain, differs(data), differs(chains)];"""
    assert in_node(body, t=lists(tensors(9, 4))) == [False, False, True]


def test_long_chains_reach_the_model_distribution():
    """The Gibbs sampler leaves exactly p(v) invariant: frequencies after many steps, within 5 standard errors."""
    t, n = tensors(3, 2, scale=0.8, seed=5), 20_000
    body = """const r = rbmOf(t), states = new Uint8Array(3 * n); R.gibbs(r, states, 30, seeded(2));
              const counts = Array(8).fill(0);
              for (let s = 0; s < n; s++) counts[states[3 * s] + 2 * states[3 * s + 1] + 4 * states[3 * s + 2]]++;
              return counts;"""
    frequency = np.array(in_node(body, t=lists(t), n=n)) / n
    p = torch.softmax(-joint_energies(t).flatten(), 0).reshape(8, 4).sum(1).detach().numpy()
    np.testing.assert_array_less(np.abs(frequency - p), 5 * np.sqrt(p * (1 - p) / n))


@pytest.mark.parametrize(("n_visible", "n_hidden"), [(3, 2), (2, 4)])
def test_fantasies_are_exact_samples(n_visible, n_hidden):
    """One draw each, from p(v): frequencies within 5 standard errors."""
    t, n = tensors(n_visible, n_hidden, scale=0.9, seed=6), 40_000
    drawn = in_node("return R.fantasies(rbmOf(t), n, seeded(4)).states;", t=lists(t), n=n)
    numbers = np.reshape(drawn, (n, n_visible)) @ 2 ** np.arange(n_visible)
    frequency = np.bincount(numbers, minlength=2**n_visible) / n
    p = torch.softmax(-joint_energies(t).flatten(), 0).reshape(2**n_visible, -1).sum(1).detach().numpy()
    np.testing.assert_array_less(np.abs(frequency - p), 5 * np.sqrt(p * (1 - p) / n))


def test_ascending_the_exact_gradient_reaches_the_optimum():
    body = """
        const data = R.barsAndStripes(2), r = R.randomRBM(4, 6, 0.1, seeded(0));
        for (let step = 0; step < 4000; step++) R.ascend(r, R.exactGradient(r, data), 0.5);
        return [R.logLikelihood(r, data), R.bestLogLikelihood(data, 4)];"""
    reached, best = in_node(body)
    assert best - 0.02 < reached < best
