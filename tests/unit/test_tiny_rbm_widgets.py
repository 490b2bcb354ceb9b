"""Energy landscape and CD race: what they are given, the machines they start with, and the race they run."""

import re

import javascript
import numpy as np
import pytest
import torch

from lecture_lib import rbm
from lecture_lib.widgets import CDRace, EnergyLandscape, cd_race, energy_landscape


def machine_of(W: np.ndarray, b: np.ndarray, c: np.ndarray) -> rbm.RBM:
    """The lecture's own RBM, in double precision."""
    tensors = {"W": torch.tensor(W), "b": torch.tensor(b), "c": torch.tensor(c)}
    machine = rbm.RBM(*W.shape).double()
    machine.load_state_dict(tensors)
    return machine


def parameters(n_visible: int, n_hidden: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    random = np.random.default_rng(7)
    return tuple(random.standard_normal(shape) for shape in ((n_visible, n_hidden), n_visible, n_hidden))


@pytest.mark.parametrize(
    ("make", "arguments", "named"),
    [
        (EnergyLandscape, {"n_visible": 6}, "n_visible is 6"),
        (EnergyLandscape, {"n_visible": 1}, "n_visible is 1"),
        (EnergyLandscape, {"n_hidden": 14}, "n_hidden is 14"),
        (EnergyLandscape, {"seed": -1}, "seed is -1"),
        (CDRace, {"size": 5}, "size is 5"),
        (CDRace, {"n_hidden": 20}, "n_hidden is 20.*between 1 and 12"),
        (CDRace, {"n_hidden": 0}, "n_hidden is 0"),
        (CDRace, {"seed": 10_000}, "seed is 10000"),
    ],
)
def test_impossible_arguments_are_named(make, arguments, named):
    with pytest.raises(ValueError, match=named):
        make(**arguments)


@pytest.mark.parametrize(("n_visible", "n_hidden"), [(2, 2), (4, 3), (5, 4)])
def test_presets_make_their_point_at_every_size(n_visible, n_hidden):
    machines = energy_landscape.presets(n_visible, n_hidden)
    energies, p = energy_landscape.boltzmann(machines["zero"])
    assert (energies == 0).all()
    assert p == pytest.approx(np.full(p.shape, 2.0 ** -(n_visible + n_hidden)))

    energies, _ = energy_landscape.boltzmann(machines["memory"])
    first, second = 2 ** (n_visible // 2) - 1, 2**n_visible - 2 ** (n_visible // 2)
    deep = set(zip(*np.nonzero(np.isclose(energies, energies.min())), strict=True))
    assert deep == {(first, 1), (second, 2)}

    energies, _ = energy_landscape.boltzmann(machines["bond"])
    assert (energies == energies.min()).mean() == 0.25
    assert (energies == energies.min())[1::2, 1::2].all()

    energies, _ = energy_landscape.boltzmann(machines["ring"])
    assert np.isclose(energies, energies.min()).sum() == 8


def test_python_and_the_page_agree_on_every_state_of_every_preset():
    for name, preset in EnergyLandscape().presets.items():
        body = """const Wbc = Object.fromEntries(["W", "b", "c"].map((name) => [name, Float64Array.from(given[name])]));
                  const energies = js.allEnergies({ nVisible: 4, nHidden: 3, ...Wbc });
                  return [energies, js.boltzmann(energies, 1.5).probabilities];"""
        found = javascript.evaluate("rbm.js", body, {key: preset[key] for key in "Wbc"})
        for here, there in zip(energy_landscape.boltzmann(preset, 1.5), found, strict=True):
            np.testing.assert_allclose(here.ravel(), there, atol=1e-13, err_msg=name)


def test_landscape_has_the_energies_of_the_lecture_rbm():
    W, b, c = parameters(3, 2)
    energies, p = energy_landscape.boltzmann({"W": W.ravel(), "b": b, "c": c})
    machine = machine_of(W, b, c)
    v, h = (torch.tensor(energy_landscape.states(n), dtype=torch.float64) for n in (3, 2))
    for s in range(8):
        found = machine.energy(v[s].expand(4, 3), h).detach().numpy()
        np.testing.assert_allclose(energies[s], found, atol=1e-14)
    np.testing.assert_allclose(p, np.exp(-energies - machine.exact_log_partition().item()), atol=1e-14)


def test_race_follows_the_lecture_rbm():
    W, b, c = parameters(9, 5)
    data, machine = cd_race.bars_and_stripes(3), machine_of(W, b, c)
    batch = torch.tensor(data)
    likelihood = machine.log_likelihood(batch, machine.exact_log_partition()).mean()
    assert cd_race.log_likelihood((W, b, c), data) == pytest.approx(likelihood.item(), abs=1e-12)
    expected = rbm.exact_gradient(machine, batch)
    plus, minus = cd_race.moments((W, b, c), data), cd_race.exact((W, b, c), data, np.random.default_rng(0))
    for name, x, y in zip("Wbc", plus, minus, strict=True):
        np.testing.assert_allclose(x - y, getattr(expected, name).numpy(), atol=1e-12, err_msg=name)


@pytest.mark.parametrize(("size", "best"), [(2, -1.732868), (3, -2.599302), (4, -3.379093)])
def test_best_log_likelihood(size, best):
    assert cd_race.best_log_likelihood(cd_race.bars_and_stripes(size)) == pytest.approx(best, abs=5e-7)


def test_fallback_race_starts_together_and_only_the_samplers_depend_on_luck():
    curves = cd_race.race(2, 3, seed=1, updates=400)
    assert list(curves) == javascript.evaluate("race.js", "return Object.keys(js.METHODS);", {})
    assert len({values[0] for values in curves.values()}) == 1
    assert {len(values) for values in curves.values()} == {41}
    assert (np.diff(curves["exact gradient"]) > 0).all()
    assert not np.array_equal(curves["CD-1"], curves["CD-10"])


RACE = """
    const race = js.createRace({ size: 3, nHidden: 4, seed: given.seed ?? 5 });
    const exact = race.racers[0], before = Float64Array.from(exact.rbm.W);
"""


def test_racers_start_from_the_same_weights_and_record_the_same_updates():
    body = (
        RACE
        + """
        const starts = race.racers.map((racer) => [...racer.rbm.W]);
        for (let t = 0; t < 95; t++) js.advance(race, { rate: 0.3, falling: false });
        return { starts, curves: race.racers.map((racer) => racer.curve) };"""
    )
    found = javascript.evaluate("race.js", body, {})
    assert all(start == found["starts"][0] for start in found["starts"])
    assert [len(curve) for curve in found["curves"]] == [10, 10, 10, 10]
    assert len({curve[0] for curve in found["curves"]}) == 1
    assert len({curve[-1] for curve in found["curves"]}) == 4
    assert javascript.evaluate("race.js", body, {}) == found
    assert javascript.evaluate("race.js", body, {"seed": 6}) != found


def test_one_update_is_the_rate_times_the_gradient_and_the_rate_falls_by_half_in_200_updates():
    body = (
        RACE
        + """
        const step = () => {
            const old = exact.rbm.W.slice(), gradient = js.METHODS["exact gradient"](exact.rbm, race.data).W;
            js.advance(race, { rate: 0.4, falling: given.falling });
            return [exact.rbm.W.map((w, i) => w - old[i]), gradient];
        };
        const first = step();
        race.update = 200;
        return [first, step()];"""
    )
    for falling, rates in ((False, (0.4, 0.4)), (True, (0.4, 0.2))):
        found = javascript.evaluate("race.js", body, {"falling": falling})
        for (moved, gradient), rate in zip(found, rates, strict=True):
            np.testing.assert_allclose(moved, rate * np.array(gradient), atol=1e-14)


def test_only_the_persistent_chains_move():
    body = (
        RACE
        + """
        for (let t = 0; t < 20; t++) js.advance(race, { rate: 0.3, falling: false });
        const moved = ({ chains }) => chains.some((x, i) => x !== race.data[i]);
        return race.racers.filter(moved).map((racer) => racer.name);"""
    )
    assert javascript.evaluate("race.js", body, {}) == ["PCD"]


def test_examination_agrees_with_python_and_dreams_stay_while_the_machine_does():
    body = (
        RACE
        + """
        for (let t = 0; t < 300; t++) js.advance(race, { rate: 0.3, falling: false });
        return { rbm: exact.rbm, exams: [1, 2].map(() => js.examine(exact, race.data, 60)) };"""
    )
    found = javascript.evaluate("race.js", body, {})
    exam, W, b, c = found["exams"][0], *(np.array(found["rbm"][name]) for name in "Wbc")
    machine, data = (W.reshape(9, 4), b, c), cd_race.bars_and_stripes(3)
    patterns, counts = np.unique(data, axis=0, return_counts=True)
    p = np.exp([cd_race.log_likelihood(machine, v[None]) for v in patterns])
    shares = {tuple(v): share for v, share in zip(patterns, p * len(data) / counts, strict=True)}
    assert len(exam["patterns"]) == len(shares) == 14
    for pattern in exam["patterns"]:
        assert pattern["share"] == pytest.approx(shares[tuple(pattern["v"])], abs=1e-12)
    assert exam["legal"] == pytest.approx(p.sum(), abs=1e-12)
    assert exam["remembered"] == sum(share >= 0.1 for share in shares.values())
    assert {dream["legal"] for dream in exam["dreams"]} == {True, False}
    assert all(dream["legal"] == (tuple(dream["v"]) in shares) for dream in exam["dreams"])
    assert found["exams"][0] == found["exams"][1]


def test_fallback_of_the_landscape_names_its_deepest_states():
    widget = EnergyLandscape()
    html = widget.fallback_html()
    _, p = energy_landscape.boltzmann(widget.presets["memory"])
    top = np.sort(p, axis=None)[::-1]
    label = re.search(r'aria-label="([^"]+)"', html).group(1)
    assert f"{top[0]:.0%} and {top[1]:.0%}" in label
    assert "128 joint states" in label
    assert html.startswith("<figure") and "<svg" in html


def test_fallback_of_the_race_tells_how_it_ended(monkeypatch):
    monkeypatch.setenv("LECTURE_SCALE", "smoke")
    html = CDRace(2, 3, seed=2).fallback_html()
    label = re.search(r'aria-label="([^"]+)"', html).group(1)
    for name, values in cd_race.race(2, 3, seed=2, updates=100).items():
        assert f"{name} from at best {values.max():.2f} to {values[-1]:.2f}" in label
    assert "-1.733" in label
