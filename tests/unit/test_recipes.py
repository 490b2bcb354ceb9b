"""The recipes of the shipped weights, run at the smallest scale on the images that ship with the book."""

import json
import shutil
from pathlib import Path

import pytest
import torch

from lecture_lib import data, diffusion, infogan, pretrained, rbm, recipes
from lecture_lib.autoencoder import shipped
from lecture_lib.conditional import shipped as shipped_conditional
from lecture_lib.evaluation import features, small
from lecture_lib.gan import shipped as shipped_gans
from lecture_lib.recipes import autoencoders, material
from lecture_lib.training import train
from lecture_lib.vae import shipped as shipped_vaes


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """An empty folder for weights, with everything else that a recipe reads and writes kept apart from the user's."""
    monkeypatch.setenv("LECTURE_SCALE", "smoke")
    monkeypatch.setenv("LECTURE_DATA", str(Path(data.__file__).parent / "shipped"))
    monkeypatch.setenv("LECTURE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(pretrained, "FOLDER", tmp_path / "weights")
    return tmp_path / "weights"


def put_shipped(name: str, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    for suffix in ("json", "safetensors"):
        shutil.copy(Path(pretrained.__file__).parent / "pretrained" / f"{name}.{suffix}", folder)


def tiny(where, checkpoint):
    return {"W": torch.ones(2, 2)}, {"seed": 0}


def forbidden(where, checkpoint):
    raise AssertionError("nothing may be trained")


def test_the_rbm_recipe_writes_weights_and_a_full_card(folder, tmp_path):
    card = recipes.make("rbm-mnist", where="cpu", folder=folder)
    weights = pretrained.load("rbm-mnist")
    assert {"recipe", "data", "seed", "versions", "device", "minutes", "measured", "updates"} <= weights.card.keys()
    assert card.items() <= weights.card.items()
    assert card["recipe"].endswith("rbm-mnist, scale smoke")
    assert card["updates"] == 20
    machine = rbm.RBM.from_tensors(weights.tensors)
    assert (machine.n_visible, machine.n_hidden) == (784, 500)
    # One short epoch leaves the machine near independent pixels, where both estimates are precise and agree.
    measured = card["measured"]
    assert -220 < measured["test_log_likelihood"] < -190
    assert measured["conservative_test_log_likelihood"] == pytest.approx(measured["test_log_likelihood"], abs=1)
    assert not list((tmp_path / "cache").rglob("*.safetensors")), "the checkpoint of a finished training has to go"


AUTOENCODERS = {
    "autoencoder-mnist": shipped.deep,
    "ordered-autoencoder-mnist": shipped.ordered,
    "denoiser-mnist": shipped.denoiser,
    "sparse-autoencoders-mnist": shipped.sparse_family,
}
VAES = {
    "vae-mnist": shipped_vaes.digits,
    "vae-fashion": shipped_vaes.garments,
    "vae-mnist-plane": shipped_vaes.digit_plane,
    "beta-vaes-mnist": shipped_vaes.beta_family,
}
CLASSIFIERS = {"features-mnist": features.mnist, "features-fashion": features.fashion, "features-small": small.digits}
GANS = {"gan-mnist": shipped_gans.digits, "gan-fashion": shipped_gans.garments}
CONDITIONAL = {
    "cgan-mnist": shipped_conditional.digits,
    "cgan-fashion": shipped_conditional.garments,
    "cgan-faces": shipped_conditional.faces,
}
INFOGANS = {"infogan-mnist": infogan.shipped}
DIFFUSION = {"diffusion-mnist": diffusion.shipped}
RBMS = {"rbm-fashion": lambda: rbm.RBM.from_tensors(pretrained.load("rbm-fashion").tensors)}
JUDGES = {"gan-mnist": "features-mnist", "gan-fashion": "features-fashion", "vae-fashion": "features-fashion"}
JUDGES |= {"cgan-mnist": "features-mnist", "cgan-fashion": "features-fashion", "infogan-mnist": "features-mnist"}
JUDGES |= {"diffusion-mnist": "features-mnist"}
LOADERS = AUTOENCODERS | VAES | CLASSIFIERS | GANS | CONDITIONAL | INFOGANS | DIFFUSION | RBMS
UPDATES = dict.fromkeys(AUTOENCODERS, 15) | dict.fromkeys(VAES, 10)  # 2,000 images in batches of 128 or 200
UPDATES |= dict.fromkeys(CLASSIFIERS, 20) | dict.fromkeys(RBMS, 20) | dict.fromkeys(GANS, 62)  # or 100, or 32
UPDATES |= {"cgan-mnist": 62, "cgan-fashion": 62, "infogan-mnist": 62, "cgan-faces": 31}  # the last: 1,000 faces
UPDATES |= {"diffusion-mnist": 31}


def decent(name: str, measured: dict) -> bool:
    """What so few updates reach: better than the mean image or near it, and far from a finished training."""
    match name:
        case "autoencoder-mnist":
            return 20 < measured["test_squared_error"] < 52  # 52.6 is the error of the mean image
        case "ordered-autoencoder-mnist":
            errors, linear = measured["test_squared_error"], measured["test_squared_error_of_pca"]
            sizes = ["1", "2", "4", "8", "16", "32", "64"]
            falling = [linear[k] for k in sizes] == sorted(linear.values(), reverse=True)
            return list(errors) == list(linear) == sizes and falling and 20 < errors["64"] < 52
        case "denoiser-mnist":
            return all(8 < quality < 15 for quality in measured["test_psnr"].values())
        case "features-small":
            return 0.2 < measured["test_accuracy"] < 0.95
        case "vae-mnist":
            return -230 < measured["test_elbo"] < -measured["test_nll"] < -170
        case "vae-mnist-plane":
            terms = measured["vae"]
            alone = measured["autoencoder"]["test_reconstruction"]
            return -230 < terms["test_elbo"] < terms["test_reconstruction"] < alone < -170
        case "vae-fashion":
            likely = -460 < measured["test_elbo"] < -measured["test_nll"] < -260
            return likely and 120 < measured["frechet_distance"] < measured["frechet_distance_of_drawn_pixels"] < 900
        case "rbm-fashion":
            return -400 < measured["conservative_test_log_likelihood"] < measured["test_log_likelihood"] < -280
        case "features-mnist" | "features-fashion":
            distances, noun = measured["frechet_distance"], "digit" if name == "features-mnist" else "garment"
            floors = [d for name, d in distances.items() if name.endswith(("others", f"training {noun}s"))]
            return 0.5 < measured["test_accuracy"] < 0.95 and len(floors) == 2 and max(floors) < max(distances.values())
        case "gan-mnist" | "gan-fashion":
            noun = "digit" if name == "gan-mnist" else "garment"
            nearest, shares = measured[f"distance_to_the_nearest_training_{noun}"], measured[f"share_of_each_{noun}"]
            near, far = (nearest[who]["mean"] for who in (f"test {noun}s", "generated"))
            return 75 < measured["frechet_distance"] < 1000 and sum(shares) == pytest.approx(1, abs=0.01) and near < far
        case "cgan-mnist" | "cgan-fashion":
            agreement, real = measured["agreement"], measured["agreement_of_test_images"]
            d = measured["discriminator"]
            taught = d["mean_score_with_the_right_class"] > d["mean_score_with_a_wrong_class"]
            return agreement < 0.6 < 0.85 < real and measured["frechet_distance"] > 75 and taught
        case "infogan-mnist":
            found, error = measured["information"]["category"], measured["test_error"]
            return -0.5 < found < 2.3026 and 0.4 < error < 0.9 and measured["frechet_distance"] > 75
        case "diffusion-mnist":
            distances, nearest = measured["by_steps"], measured["distance_to_the_nearest_training_digit"]
            taught = 150 < measured["test_loss"] < 600  # 784 for the guess 0; that of a finished training is below 60
            return taught and len(distances) == 6 and nearest["generated"]["mean"] > nearest["test digits"]["mean"]
        case "cgan-faces":
            return all(0.3 < share < 0.8 for share in measured["drawn_as_ordered"].values())
        case "beta-vaes-mnist":
            divergences = [member["test_kl"] for member in measured["by_beta"].values()]
            return len(divergences) == 7 and divergences == sorted(divergences, reverse=True)
    return len(measured) == 13 and all(8 < member["test_squared_error"] < 25 for member in measured.values())


@pytest.mark.parametrize("name", LOADERS)
def test_the_recipes_resume_and_write_what_the_loaders_read(folder, tmp_path, monkeypatch, name):
    if name in JUDGES:
        put_shipped(JUDGES[name], folder)
    card = recipes.make(name, where="cpu", folder=folder)
    assert card["updates"] == UPDATES[name] and decent(name, card["measured"]), card["measured"]
    assert LOADERS[name]()
    whole = pretrained.load(name).tensors

    with monkeypatch.context() as patch:
        patch.setattr(material, "train", lambda update, *a, **o: train(killed(update), *a, **o, every_seconds=0))
        with pytest.raises(KeyboardInterrupt):
            recipes.make(name, where="cpu", folder=folder)
    assert len(list((tmp_path / "cache").rglob("*.safetensors"))) == 1
    seen = []
    monkeypatch.setattr(material, "train", lambda update, *a, **o: train(counted(update, seen), *a, **o))
    recipes.make(name, where="cpu", folder=folder)
    assert len(seen) == UPDATES[name] - 8, "the training has to go on, not to start again"
    torch.testing.assert_close(pretrained.load(name).tensors, whole, rtol=0, atol=0)
    assert not list((tmp_path / "cache").rglob("*.safetensors"))


def killed(update):
    """The update, until the ninth."""
    seen = []

    def wrapped(*batch):
        if len(seen) == 8:
            raise KeyboardInterrupt
        return counted(update, seen)(*batch)

    return wrapped


def counted(update, seen: list):
    def wrapped(*batch):
        seen.append(1)
        return update(*batch)

    return wrapped


def test_a_full_recipe_refuses_the_subset_that_ships(folder, monkeypatch):
    monkeypatch.setenv("LECTURE_SCALE", "full")
    for name in LOADERS.keys() - {"cgan-faces"}:  # whose faces are rendered, as many as it wants
        with pytest.raises(ValueError, match="needs all 60,000 training images; at hand are (10|5),000"):
            recipes.make(name, where="cpu", folder=folder)
    assert not folder.exists()


def test_the_sparse_family_is_shipped_as_the_function_that_was_trained():
    network = shipped.sparse_network("l1", generator=torch.Generator().manual_seed(0))
    plain = autoencoders._with_plain_columns(network)
    ordinary = shipped.sparse_network("l1", plain=True)
    ordinary.load_state_dict(plain.state_dict())
    x = torch.rand(5, 196, generator=torch.Generator().manual_seed(1))
    torch.testing.assert_close(ordinary(x), network(x))


def test_a_short_training_never_replaces_a_full_one(folder, monkeypatch):
    monkeypatch.setitem(recipes.RECIPES, "rbm-mnist", forbidden)
    put_shipped("rbm-mnist", folder)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(ValueError, match="rbm-mnist.json is of scale full; a training at scale smoke would replace it"):
        recipes.make("rbm-mnist", where="cpu", folder=folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_full_training_replaces_a_full_one_and_a_short_one_a_short_one(folder, monkeypatch):
    monkeypatch.setitem(recipes.RECIPES, "tiny", tiny)
    for scale in ("smoke", "read", "full", "full"):
        monkeypatch.setenv("LECTURE_SCALE", scale)
        recipes.make("tiny", where="cpu", folder=folder)
        assert json.loads((folder / "tiny.json").read_text("utf-8"))["recipe"].endswith(f"scale {scale}")


def test_an_unknown_recipe_lists_the_known_ones(folder):
    with pytest.raises(ValueError, match="no recipe is called 'rbm'; there are: .*rbm-mnist"):
        recipes.make("rbm", folder=folder)
    assert not folder.exists()
