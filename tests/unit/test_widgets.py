"""What the widgets promise in Python, and the chain of the Gibbs theatre against the RBM it plays."""

import base64

import anywidget
import javascript
import pytest
import torch
import traitlets

from lecture_lib import widgets
from lecture_lib.rbm import RBM
from lecture_lib.rbm.units import binary_states
from lecture_lib.widgets import GibbsTheatre
from lecture_lib.widgets.base import BUNDLES, VIEW, LectureWidget


def machine(n_visible: int = 16, n_hidden: int = 6, *, scale: float = 1.0, seed: int = 0) -> RBM:
    """An RBM whose numbers survive half precision."""
    generator = torch.Generator().manual_seed(seed)
    shapes = {"W": (n_visible, n_hidden), "b": (n_visible,), "c": (n_hidden,)}
    numbers = {name: scale * torch.randn(shape, generator=generator) for name, shape in shapes.items()}
    return RBM.from_tensors({name: tensor.half().float() for name, tensor in numbers.items()})


def too_large(rbm: RBM) -> RBM:
    """The same machine, with weights that half precision does not know."""
    rbm.W.data.mul_(1e7)
    return rbm


def theatre(rbm: RBM, *, digits: int = 3, seed: int = 0) -> GibbsTheatre:
    images = torch.rand(digits, rbm.n_visible, generator=torch.Generator().manual_seed(1))
    return GibbsTheatre(rbm, images, labels=list(range(digits)), seed=seed)


def in_chain(body: str, rbm: RBM, **given) -> object:
    """Run JavaScript with ``rbm`` and a ``chain`` made from the very bytes the widget sends."""
    widget = theatre(rbm)
    given |= {"bytes": base64.b64encode(widget.weights).decode(), "n": [rbm.n_visible, rbm.n_hidden]}
    start = "const rbm = js.loadRbm(fromBase64(given.bytes), ...given.n), chain = js.makeChain(rbm);"
    # A generator of our own: what is tested here is the chain, not the numbers it draws.
    uniform = "let state = 12345; const random = () => (state = (state * 48271) % 2147483647) / 2147483647;"
    return javascript.evaluate("gibbs_chain.js gibbs_scene.js", f"{start}{uniform}{body}", given)


def test_conditionals_and_free_energy_are_those_of_the_rbm():
    rbm = machine(25, 8)
    v = (torch.rand(1, 25, generator=torch.Generator().manual_seed(2)) < 0.4).float()
    body = """
        chain.v.set(given.v);
        const energy = chain.freeEnergy();
        chain.up(random);
        const h = [...chain.h];
        chain.down(random, new Uint8Array(given.n[0]), given.v);
        return { energy, ph: chain.ph, h, pv: chain.pv };
    """
    result = in_chain(body, rbm, v=v[0].int().tolist())
    with torch.no_grad():
        torch.testing.assert_close(torch.tensor(result["energy"]), rbm.free_energy(v)[0])
        torch.testing.assert_close(torch.tensor([result["ph"]]), rbm.hidden_probabilities(v))
        torch.testing.assert_close(torch.tensor([result["pv"]]), rbm.visible_probabilities(torch.tensor([result["h"]])))


def test_chain_visits_states_as_often_as_the_rbm_says():
    rbm = machine(4, 3, scale=0.7)
    body = """
        const visits = new Array(16).fill(0), free = new Uint8Array(4);
        for (let t = 0; t < 200000; t++) {
            chain.up(random);
            chain.down(random, free, free);
            visits[chain.v.reduce((state, on, i) => state + on * 2 ** i, 0)]++;
        }
        return visits;
    """
    visits = torch.tensor(in_chain(body, rbm)) / 200_000
    exact = (-rbm.free_energy(binary_states(4).float())).softmax(0).detach()
    assert (visits - exact).abs().sum() / 2 < 0.01  # total variation; independent draws would give about 0.004


def test_held_pixels_stay_and_the_others_follow_the_conditional():
    rbm = machine(9, 4, scale=0.5)
    held = torch.tensor([1, 0, 0, 1, 0, 0, 0, 1, 0])
    given = torch.tensor([1, 0, 0, 0, 0, 0, 0, 1, 0])
    body = """
        chain.v.set(given.given);
        const sums = new Float64Array(9);
        for (let t = 0; t < 100000; t++) {
            chain.up(random);
            chain.down(random, given.held, given.given);
            for (let i = 0; i < 9; i++) sums[i] += chain.v[i];
        }
        return sums;
    """
    means = torch.tensor(in_chain(body, rbm, held=held.tolist(), given=given.tolist())) / 100_000
    states = binary_states(9).float()
    states = states[(states[:, held == 1] == given[held == 1]).all(1)]
    exact = (-rbm.free_energy(states)).softmax(0).detach() @ states
    assert torch.equal(means[held == 1], given[held == 1].float())
    torch.testing.assert_close(means, exact, atol=0.01, rtol=0)


def test_reader_decides_what_the_chain_may_change():
    body = """
        const scene = js.makeScene(rbm), row = (states, y) => [...states.slice(4 * y, 4 * y + 4)];
        const digit = Uint8Array.from({ length: 16 }, (_, i) => i % 2);
        scene.pick(digit);
        scene.cover("the lower half");
        scene.restart(3);
        const held = [...scene.held], start = [...scene.chain.v];
        for (let t = 0; t < 20; t++) scene.step();
        const first = [...scene.chain.v];
        scene.restart(3);
        for (let t = 0; t < 20; t++) scene.step();
        const again = [...scene.chain.v];
        scene.paint("draw", 0.5, 0.5);
        scene.paint("cover", 3.5, 0.5);
        scene.paint("erase", 3.5, 3.5);
        const painted = { known: [...scene.known], given: [...scene.given], v: [...scene.chain.v] };
        const energies = scene.energies.length, last = scene.energies.at(-1), now = scene.chain.freeEnergy();
        scene.hold = false;
        return { held, start, first, again, painted, energies, last, now, free: scene.held.every((pixel) => !pixel) };
    """
    result = in_chain(body, machine(16, 6))
    assert result["held"] == [1] * 8 + [0] * 8
    assert result["start"] == [0, 1] * 4 + [0] * 8
    assert result["first"] == result["again"]
    assert result["first"][:8] == [0, 1] * 4
    known, given, v = (result["painted"][name] for name in ("known", "given", "v"))
    assert known[0] and given[0] == v[0] == 1  # drawn
    assert not known[3]  # covered
    assert known[15] and given[15] == v[15] == 0  # erased, where it was covered before
    assert result["energies"] == 21
    assert result["last"] == pytest.approx(result["now"])
    assert result["free"]


def test_each_cover_hides_the_part_it_names():
    body = """
        const scene = js.makeScene(rbm);
        return Object.keys(js.COVERS).map((name) => { scene.cover(name); return [name, [...scene.known]]; });
    """
    known = {name: torch.tensor(pixels).view(4, 4) for name, pixels in in_chain(body, machine(16, 6))}
    half = torch.tensor([1, 1, 0, 0])
    assert known["the lower half"].equal(half[:, None].expand(4, 4))
    assert known["the upper half"].equal(1 - half[:, None].expand(4, 4))
    assert known["the right half"].equal(half.expand(4, 4))
    assert known["the left half"].equal(1 - half.expand(4, 4))
    assert known["nothing"].all() and not known["everything"].any()
    assert 0 < known["a band across"].sum() < 16


def test_view_carries_the_first_frame_for_readers_without_javascript():
    data, metadata = theatre(machine(784, 30))._repr_mimebundle_()
    assert data["text/plain"] == "GibbsTheatre(784 visible units, 30 hidden units, seed=0)"
    assert data[VIEW]["model_id"]
    fallback = metadata[VIEW]["fallback"]
    assert '<figure class="lecture-figure"' in fallback and "the upper half of digit 0" in fallback
    assert "--wide: calc(464px + 42cqi)" in fallback


def test_fallback_keeps_what_is_given_and_depends_on_the_seed():
    rbm = machine(64, 12, scale=0.3)
    assert theatre(rbm).fallback_html() == theatre(rbm).fallback_html()
    assert theatre(rbm).fallback_html() != theatre(rbm, seed=1).fallback_html()


def test_a_widget_without_a_first_frame_says_so():
    class Bare(LectureWidget):
        _esm = BUNDLES / "gibbs_theatre.js"

    with pytest.raises(NotImplementedError, match="Bare has to draw its first frame"):
        Bare()._repr_mimebundle_()


@pytest.mark.parametrize("name", [name for name in widgets.__all__ if hasattr(getattr(widgets, name), "_esm")])
def test_no_state_of_a_widget_has_a_name_that_ipywidgets_uses_itself(name):
    own = {key for key, value in vars(getattr(widgets, name)).items() if isinstance(value, traitlets.TraitType)}
    reserved = {trait for trait in anywidget.AnyWidget.class_traits() if not trait.startswith("_")} | {"style"}
    assert {"layout", "tooltip"} <= reserved
    assert not own & reserved, "ipywidgets 7 takes `layout` and `style` for models of their own, and fails"


def test_theatre_sends_half_precision_weights_and_bytes_of_pixels():
    rbm = machine(16, 6)
    images = torch.tensor([[0.0, 1.0] * 8, [0.5, 0.25] * 8])
    widget = GibbsTheatre(rbm, images, labels=torch.tensor([4, 2]), seed=7)
    assert len(widget.weights) == 2 * (16 * 6 + 16 + 6)
    assert torch.frombuffer(bytearray(widget.weights), dtype=torch.float16)[: 16 * 6].view(16, 6).equal(rbm.W.half())
    assert list(widget.digits[:2]) == [0, 255] and list(widget.digits[16:18]) == [128, 64]
    assert widget.labels == ["4", "2"] and widget.seed == 7


IMAGES = torch.zeros(2, 16)


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"rbm": torch.nn.Linear(2, 2)}, TypeError, "rbm is a Linear without W, b, c"),
        ({"rbm": machine(15, 3)}, ValueError, "15 visible units; the theatre shows square images"),
        ({"digits": torch.zeros(2, 4, 4)}, ValueError, r"digits has shape \(2, 4, 4\).*digits.flatten\(1\)"),
        ({"digits": torch.zeros(0, 16), "labels": []}, ValueError, r"digits has shape \(0, 16\)"),
        ({"digits": IMAGES + 1.5}, ValueError, r"values from 1.5 to 1.5; pixels lie in \[0, 1\]"),
        ({"digits": IMAGES * torch.nan}, ValueError, "pixels lie in"),
        ({"labels": [1]}, ValueError, "labels has 1 entries for 2 digits"),
        ({"seed": -1}, ValueError, "seed is -1; the widget takes 0 to 9999"),
        ({"rbm": too_large(machine(16, 3))}, ValueError, "rbm.W is not finite in half precision"),
    ],
)
def test_theatre_names_what_is_wrong(arguments, error, message):
    good = {"rbm": machine(16, 3), "digits": IMAGES, "labels": [0, 1]}
    with pytest.raises(error, match=message):
        GibbsTheatre(**(good | arguments))


def test_every_state_of_the_theatre_travels_to_the_browser():
    synced = {name for name, trait in GibbsTheatre.class_traits(sync=True).items() if not name.startswith("_")}
    assert {"weights", "n_visible", "n_hidden", "digits", "labels", "seed"} <= synced
    assert isinstance(GibbsTheatre.weights, traitlets.Bytes)
