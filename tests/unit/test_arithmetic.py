"""Sums of latents, how often they come true, and the faces and the judge that ship for it."""

import doctest
import json
import math
import shutil
from pathlib import Path

import pytest
import torch
from torch import nn

from lecture_lib import arithmetic, data, pretrained, recipes
from lecture_lib.gan import GANUpdate, rules
from lecture_lib.recipes import ablation, material
from lecture_lib.recipes import arithmetic as recipe
from lecture_lib.training import train
from lecture_lib.widgets.export import export


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


# ------------------------------------------------------------------------------------------------------- the arithmetic


def test_analogy_takes_means_of_groups_of_any_size():
    a, b, c = torch.tensor([[1.0, 2.0], [3.0, 6.0]]), torch.tensor([[1.0, 1.0]]), torch.tensor([[0.0, 9.0], [2.0, 0.0]])
    assert arithmetic.analogy(a, b, c).tolist() == [2.0, 7.5]
    several = arithmetic.analogy(torch.stack([a, 2 * a]), b, torch.stack([c, c]))
    assert several.tolist() == [[2.0, 7.5], [4.0, 11.5]]


def test_three_of_each_have_the_length_of_one():
    """Sums of three means of k normal numbers have variance 3 / k: with k = 3 they look like a draw from the prior."""
    for k in (1, 3, 12):
        a, b, c = torch.randn(3, 4000, k, 8, generator=seeded(k))
        assert arithmetic.analogy(a, b, c).std().item() == pytest.approx(math.sqrt(3 / k), rel=0.02)


@pytest.mark.parametrize("wrong", [torch.zeros(4), torch.zeros(0, 4), torch.zeros(2, 3)])
def test_groups_that_cannot_be_added(wrong):
    with pytest.raises(ValueError, match="a, b and c have shapes"):
        arithmetic.analogy(torch.zeros(2, 4), wrong, torch.zeros(2, 4))


@pytest.mark.parametrize(("successes", "n"), [(0, 200), (13, 20), (200, 200)])
def test_the_interval_is_wilsons(successes, n):
    z, p = 1.959964, successes / n
    middle, half = p + z**2 / (2 * n), z * math.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
    found = arithmetic.success_rate(torch.arange(n) < successes)
    ends = [(middle - half) / (1 + z**2 / n), (middle + half) / (1 + z**2 / n)]
    assert [found.rate, found.n] == [p, n]
    assert [found.low, found.high] == pytest.approx(ends, abs=1e-6)
    assert arithmetic.success_rate(torch.arange(n) < successes, 0.5).high <= found.high


def test_what_is_no_row_of_trials():
    with pytest.raises(TypeError, match="say for each trial True or False"):
        arithmetic.success_rate(torch.ones(3))
    for wrong in (torch.ones(0, dtype=torch.bool), torch.ones(2, 2, dtype=torch.bool)):
        with pytest.raises(ValueError, match="right has shape"):
            arithmetic.success_rate(wrong)
    with pytest.raises(ValueError, match="confidence is 95"):
        arithmetic.success_rate(torch.ones(3, dtype=torch.bool), 95)


def test_the_nearest_picture_is_found_with_its_distance():
    references = torch.rand(7, 3, 4, 4, generator=seeded())
    wanted = torch.tensor([4, 0, 6])
    pictures = references[wanted].clone()
    pictures[0, 0, 0, 0] += 0.25
    found = arithmetic.nearest(pictures, references)
    assert torch.equal(found.index, wanted)
    torch.testing.assert_close(found.distance, torch.tensor([0.25, 0.0, 0.0]))
    with pytest.raises(ValueError, match="shapes must agree"):
        arithmetic.nearest(pictures, references[:, :1])


def crowd() -> arithmetic.People:
    """Four who are seen clearly, one who stands on the border of masculine, one on that of glasses."""
    seen = torch.zeros(6, 5)
    seen[:, 1] = torch.tensor([0.9, 0.9, 0.1, 0.1, 0.6, 0.9])
    seen[:, 2] = torch.tensor([1.0, 0.0, 1.0, 0.0, 1.0, 0.6])
    return arithmetic.People(torch.arange(6.0)[:, None], seen)


def test_members_are_clearly_of_their_group():
    people = crowd()
    assert arithmetic.members(people, masculine=1, glasses=1).tolist() == [0]
    assert arithmetic.members(people, masculine=0).tolist() == [2, 3]
    assert arithmetic.members(people, glasses=1).tolist() == [0, 2, 4]
    assert arithmetic.members(people).tolist() == list(range(6))
    assert arithmetic.has(people.seen, "masculine").tolist() == [True, True, False, False, True, True]
    for wrong in ({"hat": 1}, {"skin": 1}, {"glasses": 2}):
        with pytest.raises(ValueError, match="ask for smile, masculine, glasses, each 0 or 1"):
            arithmetic.members(people, **wrong)


def test_glasses_are_independent_of_everything_else_in_the_faces():
    faces = arithmetic.plain_faces(3000, seeded())
    f = faces.factors
    assert faces.x.shape == (3000, 3, 32, 32)
    for name in ("smile", "masculine", "hair_length", "skin", "hair_colour"):
        assert abs(torch.corrcoef(torch.stack([f["glasses"], f[name]]))[0, 1]) < 0.07, name
    man = f["masculine"] > 0.5
    assert (f["hair_length"][man] <= 0.3).all() and (f["hair_length"][~man] >= 0.6).all()
    assert not ((f["masculine"] > 0.25) & (f["masculine"] < 0.75)).any()


# ----------------------------------------------------------------------------------------------------- what is shipped


def test_the_judge_reads_faces_that_nobody_has_seen():
    faces = arithmetic.plain_faces(300, seeded(77))
    truth = torch.stack([faces.factors[name] for name in arithmetic.ATTRIBUTES], 1)
    seen = arithmetic.judge().attributes(faces.x)
    assert (seen - truth).abs().mean(0).max() < 0.05
    assert torch.equal(arithmetic.has(seen, "glasses"), truth[:, 2] > 0.5)


def test_the_judge_takes_larger_faces_and_nothing_grey():
    judge = arithmetic.judge()
    large = data.faces(4, size=64, generator=seeded()).x
    torch.testing.assert_close(judge(large), judge(nn.functional.avg_pool2d(large, 2)))
    with pytest.raises(ValueError, match="faces are"):
        judge(large[:, :1])


@pytest.fixture(scope="module")
def known() -> arithmetic.People:
    return arithmetic.people(800)


def test_people_are_as_the_judge_sees_them(known):
    torch.testing.assert_close(arithmetic.people(3).z, known.z[:3])
    seen = arithmetic.judge().attributes(arithmetic.faces()(known.z[:5]))
    torch.testing.assert_close(known.seen[:5], seen, atol=1e-4, rtol=1e-3)
    with pytest.raises(ValueError, match="draw at least one"):
        arithmetic.people(0)


def test_all_kinds_of_faces_are_made(known):
    for masculine in (0, 1):
        for glasses in (0, 1):
            assert len(arithmetic.members(known, masculine=masculine, glasses=glasses)) > 60


def test_glasses_pass_from_men_to_women_by_addition(known):
    """The rates of the card, by other latents; with nothing added there are no glasses."""
    groups = [known.z[arithmetic.members(known, masculine=m, glasses=g)] for m, g in ((1, 1), (1, 0), (0, 0))]
    picks = [recipe._pick(group, 3, seeded(9))[:200] for group in groups]
    look = arithmetic.judge().attributes
    seen = look(arithmetic.faces()(arithmetic.analogy(*picks)))
    both = arithmetic.has(seen, "glasses") & arithmetic.has(seen, "masculine", 0)
    own = pretrained.load("gan-faces").card["measured"]["arithmetic"]["GAN: man with glasses − man + woman"]
    assert both.double().mean().item() == pytest.approx(own["rows"]["means of 3"]["both"]["rate"], abs=0.1)
    alone = look(arithmetic.faces()(picks[2].mean(1)))
    assert arithmetic.has(alone, "glasses").double().mean() < 0.1
    assert own["rows"]["means of 3"]["both"]["n"] >= 200


def test_the_shipped_generator_is_frozen_and_fits_into_the_page():
    state = torch.get_rng_state()
    network = arithmetic.faces()
    assert torch.equal(torch.get_rng_state(), state) and network.latent == arithmetic.LATENT
    assert not network.training and not any(p.requires_grad for p in network.parameters())
    z = torch.randn(4, arithmetic.LATENT, generator=seeded(), requires_grad=True)
    network(z).sum().backward()
    assert z.grad.abs().sum() > 0
    assert len(export(network, input_shape=(arithmetic.LATENT,), dtype="int8").weights) < 200_000
    assert (pretrained.FOLDER / "features-faces.safetensors").stat().st_size < 100_000


def test_the_training_faces_are_those_of_the_card():
    faces = arithmetic.training_faces()
    assert len(faces) == pretrained.load("gan-faces").card["data"]["images"]
    fresh = arithmetic.plain_faces(100, seeded(5)).x
    made = arithmetic.faces()(torch.randn(100, arithmetic.LATENT, generator=seeded(6)))
    near = {
        name: arithmetic.nearest(x, faces.x).distance.mean().item() for name, x in (("made", made), ("fresh", fresh))
    }
    card = pretrained.load("gan-faces").card["measured"]["distance_to_the_nearest_training_face"]
    assert near["made"] == pytest.approx(card["generated"]["mean"], rel=0.1)
    assert near["fresh"] == pytest.approx(card["fresh"]["mean"], rel=0.1)


@pytest.mark.parametrize("module", [arithmetic, rules])
def test_examples_in_the_documentation_hold(module):
    results = doctest.testmod(module)
    assert results.failed == 0 and results.attempted > 0


# ------------------------------------------------------------------------------------------------------------- recipes


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("LECTURE_SCALE", "smoke")
    monkeypatch.setenv("LECTURE_DATA", str(Path(data.__file__).parent / "shipped"))
    monkeypatch.setenv("LECTURE_CACHE", str(tmp_path / "cache"))
    shipped, own = pretrained.FOLDER, tmp_path / "weights"
    own.mkdir()
    for name in ("features-faces", "features-mnist", "face-studio", "faces-unsupervised"):
        for suffix in ("json", "safetensors"):
            shutil.copy(shipped / f"{name}.{suffix}", own)
    monkeypatch.setattr(pretrained, "FOLDER", own)
    return own


@pytest.mark.parametrize("name", ["features-faces", "gan-faces"])
def test_the_recipes_resume(folder, tmp_path, monkeypatch, name):
    if name == "features-faces":
        for suffix in ("json", "safetensors"):
            (folder / f"{name}.{suffix}").unlink()
    card = recipes.make(name, where="cpu", folder=folder)
    assert card["updates"] == 20
    whole = pretrained.load(name).tensors
    seen = []

    def counted(update, stop):
        def wrapped(*batch):
            if len(seen) == stop:
                raise KeyboardInterrupt
            seen.append(1)
            return update(*batch)

        return wrapped

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(material, "train", lambda update, *a, **o: train(counted(update, 8), *a, **o, every_seconds=0))
        recipes.make(name, where="cpu", folder=folder)
    monkeypatch.setattr(material, "train", lambda update, *a, **o: train(counted(update, 99), *a, **o))
    recipes.make(name, where="cpu", folder=folder)
    assert len(seen) == 20, "the training has to go on, not to start again"
    torch.testing.assert_close(pretrained.load(name).tensors, whole, rtol=0, atol=0)
    assert not list((tmp_path / "cache").rglob("*.safetensors"))


def test_rates_of_arithmetic_are_measured_beside_what_happens_anyway(monkeypatch):
    """In a space of attributes themselves sums always succeed, and glasses are as frequent as they are drawn."""

    class Reader(nn.Module):
        def attributes(self, x):
            return x

    monkeypatch.setattr(recipe, "TRIALS", 200)
    shares = torch.rand(2000, 5, generator=seeded())
    z = torch.where(shares < 0.25, 0.0, torch.where(shares < 0.5, 0.1, 1.0))
    found = recipe._sums(recipe.Space(z, lambda z: z, "masculine", 1), Reader(), seeded())
    assert all(row["glasses"]["n"] == 200 for row in found["rows"].values())
    assert (
        found["rows"]["means of 10"]["both"]["rate"] == found["rows"]["means of all, added to one"]["both"]["rate"] == 1
    )
    assert found["rows"]["means of 3, nothing added"]["glasses"]["rate"] == 0
    assert found["glasses_of_anyone_on_the_other_side"]["rate"] == pytest.approx(0.5, abs=0.05)
    assert found["rows"]["means of all, added to one"]["correlation_before_and_after"]["hair_colour"] > 0.999


def test_a_falling_game_ends_with_rates_near_zero():
    generator = seeded()
    g, d = nn.Linear(2, 3), nn.Linear(3, 1)
    game = recipe.FallingGame(GANUpdate(g, d, lambda n: torch.randn(n, 2, generator=generator), learning_rate=0.1))
    rates = []
    for progress in (0.0, 0.4, 0.75, 1.0):
        game(torch.randn(4, 3, generator=generator), progress)
        rates.append(game.game.g_optimiser.param_groups[0]["lr"])
    assert rates == pytest.approx([0.1, 0.1, 0.05, 0.0])


# -------------------------------------------------------------------------------------------------------- DCGAN's rules


@pytest.mark.parametrize("name", rules.RULES)
def test_every_game_can_be_played(name):
    own, random = rules.RULES[name], seeded()
    g, d = own.players(random)
    x = own.scaled(torch.rand(8, 1, 28, 28, generator=random))
    step = own.update(lambda n: torch.randn(n, rules.LATENT, generator=random), (g, d))(x, 0.0)
    assert torch.isfinite(step.d_loss) and torch.isfinite(step.g_loss)
    y = own.in_zero_one(g.eval()(torch.randn(4, rules.LATENT, generator=random)))
    assert y.shape == (4, 1, 28, 28) and 0 <= y.min() and y.max() <= 1


def kinds(name: str) -> list[list[str]]:
    return [[type(layer).__name__ for layer in network] for network in rules.RULES[name].players()]


def test_each_game_breaks_its_own_rule():
    (g, d), rest = kinds("all rules"), {name: kinds(name) for name in rules.RULES}
    assert g.count("BatchNorm2d") == 2 and d.count("BatchNorm2d") == 1 and g[-1] == "Tanh" and "LeakyReLU" in d
    assert "MaxPool2d" in rest["max pooling and upsampling"][1] and "Upsample" in rest["max pooling and upsampling"][0]
    assert "BatchNorm2d" not in rest["no batch norm in G"][0] and "BatchNorm2d" in rest["no batch norm in G"][1]
    assert "BatchNorm2d" not in rest["no batch norm in D"][1] and "BatchNorm2d" in rest["no batch norm in D"][0]
    assert "BatchNorm2d" not in rest["no batch norm"][0] + rest["no batch norm"][1]
    assert [part.count("BatchNorm2d") for part in rest["batch norm in every layer"]] == [3, 2]
    assert [part.count("Linear") for part in rest["hidden linear layers"]] == [2, 2]
    assert "LeakyReLU" not in rest["ReLU in D"][1] and "ReLU" in rest["ReLU in D"][1]
    assert rest["pixels in [0, 1], sigmoid"][0][-1] == "Sigmoid"
    rates = {name: (own.momentum, own.rate) for name, own in rules.RULES.items()}
    assert rates["β₁ = 0.9"] == (0.9, 1e-3) and rates["rate 0.0002, the paper's"] == (0.5, 2e-4)


def test_the_ablation_resumes_and_is_what_the_loader_reads(folder, monkeypatch):
    played, seen = ablation._played, []

    def counted(*arguments):
        if len(seen) == 3:
            raise KeyboardInterrupt
        seen.append(1)
        return played(*arguments)

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(ablation, "_played", counted)
        recipes.make("dcgan-ablation", where="cpu", folder=folder)
    again = []
    monkeypatch.setattr(ablation, "_played", lambda *a: again.append(1) or played(*a))
    card = recipes.make("dcgan-ablation", where="cpu", folder=folder)
    assert len(again) == len(rules.RULES) * len(ablation.SEEDS) - 3
    found = rules.ablation()
    assert found.names == tuple(rules.RULES) == tuple(card["measured"])
    assert found.distances.shape == (len(rules.RULES), len(ablation.SEEDS)) and (found.distances > 75).all()
    assert found.pictures.shape == (len(rules.RULES), 8, 28, 28)
    means = [own["frechet_distance"] for own in card["measured"].values()]
    torch.testing.assert_close(found.distances.mean(1), torch.tensor(means), rtol=1e-2, atol=1.0)


def test_the_shipped_ablation_says_how_it_was_made():
    found, card = rules.ablation(), pretrained.load("dcgan-ablation").card
    assert found.names == tuple(rules.RULES) and len(card["seeds"]) >= 2
    for row, own in zip(found.distances, card["measured"].values(), strict=True):
        assert row.tolist() == pytest.approx(own["seeds"], rel=2e-3)
    assert json.dumps(card).count("frechet_distance") == len(rules.RULES)
