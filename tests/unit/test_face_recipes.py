"""The networks on cartoon faces: their recipes run and resume, and what ships is as good as its card says."""

from functools import partial
from pathlib import Path

import pytest
import torch

from lecture_lib import data, device, disentanglement, pretrained, recipes
from lecture_lib.autoencoder import psnr
from lecture_lib.recipes import faces
from lecture_lib.vae import shipped
from lecture_lib.widgets.export import export

SHIPPED = pretrained.FOLDER


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


def test_the_studio_recipe_resumes_in_either_stage(folder, tmp_path, monkeypatch):
    card = recipes.make("face-studio", where="cpu", folder=folder)
    assert card["updates"] == {"pairs": 4, "decoder": 4}
    assert 5 < card["measured"]["psnr"] < 25  # the mean face is near 11 dB
    studio = shipped.face_studio()
    assert studio.names == shipped.STUDIO_FACTORS and (studio.low < studio.high).all()
    whole = pretrained.load("face-studio").tensors

    class Killed(faces._Scheduled):
        calls = stop = 0

        def __call__(self, *batch):
            Killed.calls += 1
            if Killed.calls == Killed.stop:
                raise KeyboardInterrupt
            return super().__call__(*batch)

    for stop in (3, 7):  # updates of the first and of the second training
        Killed.calls, Killed.stop = 0, stop
        with monkeypatch.context() as patch:
            patch.setattr(faces, "_Scheduled", Killed)
            patch.setattr(faces, "train", partial(faces.train, every_seconds=0))
            with pytest.raises(KeyboardInterrupt):
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
        assert all(member["best"] > member["second"] > 0 for member in method["seeds"])
    model = shipped.faces_unsupervised()
    assert model.encode(torch.zeros(2, 3, 32, 32)).mu.shape == (2, shipped.UNSUPERVISED_LATENTS)
    assert not list((tmp_path / "cache").rglob("*.safetensors"))


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
    member = card["measured"]["convolutional"]["seeds"][card["seed"]]
    matrix = disentanglement.association(model.encode(fresh.x).mu, varying(fresh))
    best, second, _ = disentanglement.best_and_second(matrix)
    assert best.mean().item() == pytest.approx(member["best"], abs=0.04)
    assert second.mean().item() == pytest.approx(member["second"], abs=0.06)
    assert psnr(model.decode(model.encode(fresh.x).mu), fresh.x).mean() > 18
