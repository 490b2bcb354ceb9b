"""The networks on cartoon faces: their recipes run and resume, and what ships is as good as its card says."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
import torch

from lecture_lib import data, device, disentanglement, pretrained, recipes, vae
from lecture_lib.autoencoder import psnr
from lecture_lib.recipes import faces
from lecture_lib.vae import shipped
from lecture_lib.widgets.export import export

SHIPPED = pretrained.FOLDER
UPDATES = 2 * (4 + 2 + 2)  # of the unsupervised recipe at smoke scale with two seeds, by method


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """An empty folder for weights; a cache of its own; the smallest scale."""
    monkeypatch.setenv("LECTURE_SCALE", "smoke")
    monkeypatch.setenv("LECTURE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(pretrained, "FOLDER", tmp_path / "weights")
    return tmp_path / "weights"


@pytest.fixture(scope="module")
def fresh() -> data.Faces:
    """Faces that no training has seen."""
    factors = faces.studio_factors(400, device.generator(77))
    return data.Faces(data.render_faces(factors, size=32), factors, "test")


def varying(faces_: data.Faces) -> dict:
    return {name: faces_.factors[name] for name in shipped.STUDIO_FACTORS}


def test_pairs_differ_in_the_one_factor_that_is_told():
    first, second, which = faces.studio_pairs(200, device.generator(0))
    for number, name in enumerate(shipped.STUDIO_FACTORS):
        assert torch.equal(first[name] != second[name], which == number), name
    others = set(first) - set(shipped.STUDIO_FACTORS) - {"mouth"}
    assert all(torch.equal(first[name], second[name]) for name in others)
    assert torch.equal(first["mouth"] != second["mouth"], which == shipped.STUDIO_FACTORS.index("smile"))


def test_centring_moves_into_the_encoder():
    x = torch.rand(9, 3, 32, 32, generator=device.generator(0))
    centred = torch.nn.Sequential(faces._Centred(x.flatten(1).mean(0)), shipped.studio_encoder())
    torch.testing.assert_close(faces._on_raw_pixels(centred)(x), centred(x.flatten(1)), atol=1e-4, rtol=1e-4)


@contextmanager
def counted(monkeypatch, stop=None) -> Iterator[list]:
    """A list that grows with every update; the one numbered ``stop`` fails, with a checkpoint after each before it."""
    seen = []

    class Counted(faces._Scheduled):
        def __call__(self, *batch):
            seen.append(1)
            if len(seen) == stop:
                raise KeyboardInterrupt
            return super().__call__(*batch)

    with monkeypatch.context() as patch:
        patch.setattr(faces, "_Scheduled", Counted)
        patch.setattr(faces, "train", partial(faces.train, every_seconds=0))
        yield seen


def test_the_studio_recipe_resumes_in_either_stage(folder, tmp_path, monkeypatch):
    card = recipes.make("face-studio", where="cpu", folder=folder)
    assert card["updates"] == {"pairs": 4, "decoder": 4}
    assert 5 < card["measured"]["psnr"] < 25  # the mean face is near 11 dB
    studio = shipped.face_studio()
    assert studio.names == shipped.STUDIO_FACTORS and (studio.low < studio.high).all()
    whole = pretrained.load("face-studio").tensors

    for stop in (3, 7):  # updates of the first and of the second training
        with counted(monkeypatch, stop), pytest.raises(KeyboardInterrupt):
            recipes.make("face-studio", where="cpu", folder=folder)
        assert list((tmp_path / "cache").rglob("*.safetensors"))
        recipes.make("face-studio", where="cpu", folder=folder)
        torch.testing.assert_close(pretrained.load("face-studio").tensors, whole, rtol=0, atol=0)
        assert not list((tmp_path / "cache").rglob("*.safetensors"))


def test_the_unsupervised_recipe_measures_every_training(folder, tmp_path, monkeypatch):
    monkeypatch.setattr(faces, "SEEDS", range(2))
    card = recipes.make("faces-unsupervised", where="cpu", folder=folder)
    assert len(card["measured"]) == 3
    for method in card["measured"].values():
        assert len(method["seeds"]) == 2
        best = [member["best"] for member in method["seeds"]]
        assert method["mean"]["best"] == pytest.approx(sum(best) / 2, abs=2e-3)
        assert all(1 > member["best"] >= member["second"] >= 0 for member in method["seeds"])
        assert all(5 < member["psnr"] < 25 for member in method["seeds"])  # the mean face is near 11 dB
    assert card["updates"].keys() == card["cpu_seconds"].keys() == card["measured"].keys()
    assert all(seconds > 0 for seconds in card["cpu_seconds"].values())
    model = shipped.faces_unsupervised()
    assert model.encode(torch.zeros(2, 3, 32, 32)).mu.shape == (2, shipped.UNSUPERVISED_LATENTS)
    assert not list((tmp_path / "cache").rglob("*.safetensors"))


def test_a_silent_latent_is_nobodys_however_well_it_follows_a_factor(fresh):
    def network(size):
        """A network whose means are the eight factors, the first of them ``size`` times as large."""
        known = torch.stack([(v - v.mean()) / v.std() for v in varying(fresh).values()], 1)
        known[:, 0] *= size
        known = torch.cat([known, torch.zeros(len(known), 2)], 1)
        decoder = torch.nn.Sequential(torch.nn.Linear(10, 3072), torch.nn.Unflatten(1, (3, 32, 32)))
        return vae.VAE(lambda x: torch.cat([known, torch.zeros_like(known)], 1), decoder)

    found = [faces._found(network(size), fresh, lambda x: x.flatten(1)[:, :8]) for size in (1.0, 0.01)]
    first = shipped.STUDIO_FACTORS[0]
    assert [each["active"] for each in found] == [8, 7]
    assert found[0]["best_per_factor"][first] > 0.99 and found[1]["best_per_factor"][first] < 0.2
    others = [name for name in shipped.STUDIO_FACTORS if name != first]
    assert all(each["best_per_factor"][name] > 0.99 for each in found for name in others)


def test_the_unsupervised_recipe_resumes(folder, tmp_path, monkeypatch):
    monkeypatch.setattr(faces, "SEEDS", range(2))
    monkeypatch.setattr(faces, "_scores", lambda z, factors: {})  # they take long, and depend on nothing else
    with counted(monkeypatch) as seen:
        whole = recipes.make("faces-unsupervised", where="cpu", folder=folder)
    weights = pretrained.load("faces-unsupervised").tensors
    assert len(seen) == UPDATES + 2, "and two of the referee"
    for done in (1, 4, UPDATES - 1):  # within the first training, after it, and within the last
        with counted(monkeypatch, stop=2 + done + 1), pytest.raises(KeyboardInterrupt):
            recipes.make("faces-unsupervised", where="cpu", folder=folder)
        with counted(monkeypatch) as seen:
            resumed = recipes.make("faces-unsupervised", where="cpu", folder=folder)
        assert len(seen) == UPDATES + 2 - done, "only the referee starts again"
        torch.testing.assert_close(pretrained.load("faces-unsupervised").tensors, weights, rtol=0, atol=0)
        for part in ("measured", "directions_from_labels", "updates", "seed"):
            assert resumed[part] == whole[part], part
        assert not list((tmp_path / "cache").rglob("*.safetensors"))


def test_directions_are_judged_on_faces_that_lend_no_labels(monkeypatch):
    known, test = (faces._plain_faces(60, torch.device("cpu"), seed=seed) for seed in (0, 1))
    models = [shipped.unsupervised_network(generator=device.generator(seed)) for seed in range(2)]
    measure = torch.no_grad()(lambda x: x.flatten(1)[:, : len(faces.FACTORS)])
    monkeypatch.setenv("LECTURE_SCALE", "smoke")
    found = faces._labelled_directions(models, known, test, measure)
    assert list(found) == ["20 labels", "50 labels"] and len(found["20 labels"]["seeds"]) == 2
    swapped = {name: values.flip(0) for name, values in test.factors.items()}
    other = data.Faces(test.x, swapped, "test")
    assert faces._labelled_directions(models, known, other, measure) == found, "labels of the judged faces play no part"
    later = {name: torch.cat([v[:20], v[20:].flip(0)]) for name, v in known.factors.items()}
    few = faces._labelled_directions(models, data.Faces(known.x, later, "test"), test, measure)
    assert few["20 labels"] == found["20 labels"] and few["50 labels"] != found["50 labels"]


@torch.no_grad()
def test_the_shipped_studio_draws_fresh_faces(fresh):
    studio = shipped.face_studio()
    drawn = studio.model.decode(studio.model.encode(fresh.x).mu)
    quality = psnr(drawn, data.render_faces(fresh.factors, size=64)).mean().item()
    assert quality == pytest.approx(pretrained.load("face-studio").card["measured"]["psnr"], abs=0.5)
    assert quality > 33


@torch.no_grad()
def test_each_latent_of_the_shipped_studio_is_its_factor_and_rises_with_it(fresh):
    studio, card = shipped.face_studio(), pretrained.load("face-studio").card["latents"]
    z = studio.model.encode(fresh.x).mu
    matrix = disentanglement.association(z, varying(fresh))
    assert (matrix.diagonal() > 0.96).all() and (matrix - matrix.diagonal().diag() < 0.25).all()
    for number, name in enumerate(studio.names):
        assert torch.corrcoef(torch.stack([z[:, number], fresh.factors[name]]))[0, 1] > 0.8
        assert matrix[number, number].item() == pytest.approx(card[name]["association"], abs=0.02)
        inside = (z[:, number] >= studio.low[number]) & (z[:, number] <= studio.high[number])
        assert 0.9 < inside.float().mean() < 0.99


def test_the_studio_fits_into_the_page():
    studio = shipped.face_studio()
    decoder = export(studio.model.decoder, input_shape=(8,))
    assert len(decoder.weights) == 2 * 504_564 < 1.1e6
    assert sum(p.numel() for p in studio.model.encoder.parameters()) == 457_984
    assert (SHIPPED / "face-studio.safetensors").stat().st_size <= 2e6


@torch.no_grad()
def test_the_shipped_unsupervised_network_found_what_its_card_says(fresh):
    model, card = shipped.faces_unsupervised(), pretrained.load("faces-unsupervised").card
    member = card["measured"]["convolutional"]["seeds"][faces.SEEDS.index(card["seed"])]
    mu = model.encode(fresh.x).mu
    codes = mu.where(vae.active_units(mu, threshold=0.1), 0)  # what is silent, no decoder hears of
    best, second, _ = disentanglement.best_and_second(disentanglement.association(codes, varying(fresh)))
    assert best.mean().item() == pytest.approx(member["best"], abs=0.04)
    assert second.mean().item() == pytest.approx(member["second"], abs=0.06)
    quality = psnr(model.decode(mu), fresh.x).mean().item()
    assert quality == pytest.approx(member["psnr"], abs=0.5) and quality > 26
