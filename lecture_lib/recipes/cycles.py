"""Recipes of CycleGAN: faces from paint to pencil and back, which part of the loss does what, and sneakers to boots."""

from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor, nn

from lecture_lib import data, device
from lecture_lib.autoencoder import psnr
from lecture_lib.evaluation import features
from lecture_lib.networks import patch_discriminator
from lecture_lib.recipes import material
from lecture_lib.recipes.material import Result, as_shipped, descend, fingerprint
from lecture_lib.scale import at_scale
from lecture_lib.training import History
from lecture_lib.translation import CycleGANUpdate, failures, garment_distance, shipped

SEED = 0
TEST_SEED = 1_000_000  # of the faces that quality is measured on
OTHERS = 500_000  # added to a seed, for faces in the other domain
BATCH = 4
RATE = 1e-3
STYLES = ("paint", "pencil")
Translator = Callable[[Tensor], Tensor]


# ---------------------------------------------------------------------------------------------------------------- faces


def cyclegan_faces(where: torch.device, checkpoint: Path | None) -> Result:
    """Painted faces and pencil drawings of other people, 32 × 32: two translators, told nothing about who is who."""
    generator = device.generator(SEED, where)
    n = at_scale(smoke=32, read=500, full=4000)
    x, y = painted(n, SEED, where), drawn(n, SEED + OTHERS, where)
    update = game(generator)
    history = _play(update, (x, y), generator, checkpoint, "cyclegan-faces", at_scale(smoke=1, read=1, full=3))
    translators = as_shipped(nn.ModuleList([update.g, update.f])).eval()
    measured = mapping_errors(*translators, where) | {"yardsticks": _yardsticks(where)}
    return translators.state_dict(), {
        "data": {
            "painted": fingerprint(data.Faces(x.cpu(), {}, "cartoon faces in front of one background")),
            "drawn": fingerprint(data.Faces(y.cpu(), {}, "pencil drawings of others")),
        },
        "seed": SEED,
        "updates": len(history),
        "cpu_seconds": round(history.cpu_seconds),
        "measured": measured,
    }


def _play(
    update: CycleGANUpdate,
    domains: tuple[Tensor, Tensor],
    generator: torch.Generator,
    checkpoint: Path | None,
    name: str,
    epochs: int,
) -> History:
    return material.train(
        update,
        domains,
        epochs=epochs,
        batch_size=BATCH,
        generator=generator,
        parts={"g": update.g, "f": update.f, "d_x": update.d_x, "d_y": update.d_y, "update": update},
        checkpoint=checkpoint,
        description=name,
    )


def game(generator: torch.Generator, *, size: int = 32, **options) -> CycleGANUpdate:
    """The game of faces; its networks are drawn from the generator, and so are its pools."""
    return CycleGANUpdate(
        shipped.pencil_translator(size, generator=generator),
        shipped.paint_translator(size, generator=generator),
        patch_discriminator(3, normalise=False, generator=generator),
        patch_discriminator(3, normalise=False, generator=generator),
        random=generator,
        learning_rate=RATE,
        **options,
    )


def factors_of(n: int, seed: int, where: torch.device) -> dict[str, Tensor]:
    """n people in front of one background: a drawing leaves it white, and does not say what colour it had."""
    drawn = data.draw_factors(n, generator=device.generator(seed, where))
    return drawn | {"background": torch.zeros(n, device=where)}


def painted(n: int, seed: int, where: torch.device) -> Tensor:
    """Painted faces (n, 3, 32, 32)."""
    return data.render_faces(factors_of(n, seed, where), size=32)


def drawn(n: int, seed: int, where: torch.device) -> Tensor:
    """Pencil drawings (n, 3, 32, 32); with the same seed, of the same people."""
    return data.render_faces(factors_of(n, seed, where), size=32, style="pencil")


@torch.no_grad()
def mapping_errors(g: Translator, f: Translator, where: torch.device) -> dict:
    """How far translations are from the true picture of the same face, and how far faces are after both ways."""
    n = at_scale(smoke=20, read=200, full=1000)
    x, y = painted(n, TEST_SEED, where), drawn(n, TEST_SEED, where)
    fake_y, fake_x = g(x), f(y)
    return {
        "paint to pencil": errors(fake_y, y),
        "pencil to paint": errors(fake_x, x),
        "paint to pencil to paint": errors(f(fake_y), x),
        "pencil to paint to pencil": errors(g(fake_x), y),
        "images": f"{n:,} other faces; l1 is the mean absolute difference of pixels in [0, 1], psnr in dB",
    }


def errors(made: Tensor, true: Tensor) -> dict:
    """Mean absolute difference, and the mean over images of the peak signal-to-noise ratio."""
    return {
        "l1": round((made - true).abs().mean().item(), 4),
        "psnr": round(psnr(made, true).mean().item(), 2),
    }


def _yardsticks(where: torch.device) -> dict:
    """The same errors of what is simpler than a CycleGAN, and of the same networks where pairs are there."""
    n, m = at_scale(smoke=20, read=200, full=1000), at_scale(smoke=40, read=400, full=4000)
    x, y = painted(n, TEST_SEED, where), drawn(n, TEST_SEED, where)
    known_x, known_y = painted(m, SEED, where), drawn(m, SEED, where)
    to_pencil, to_paint, updates = _supervised(known_x, known_y, where)
    pencil = {
        "nothing": x,
        "grey": grey(x),
        "best affine map of colours, from pairs": affine(known_x, known_y)(x),
        "mean drawing": known_y.mean(0).expand_as(y),
        f"the same network, {updates:,} updates on pairs": to_pencil(x),
    }
    paint = {
        "nothing": y,
        "best affine map of colours, from pairs": affine(known_y, known_x)(y),
        "mean face": known_x.mean(0).expand_as(x),
        f"the same network, {updates:,} updates on pairs": to_paint(y),
    }
    return {
        "paint to pencil": {name: errors(made, y) for name, made in pencil.items()},
        "pencil to paint": {name: errors(made, x) for name, made in paint.items()},
    }


def grey(x: Tensor) -> Tensor:
    """Luminance (ITU-R BT.601) in all three channels."""
    return (x * x.new_tensor([0.299, 0.587, 0.114])[:, None, None]).sum(1, keepdim=True).expand_as(x)


def affine(x: Tensor, y: Tensor) -> Translator:
    """The matrix and the vector that turn colours of x into those of y with least squares, the same at every place."""

    def rows(pictures: Tensor) -> Tensor:
        flat = pictures.movedim(1, -1).flatten(0, 2).double()  # sums over millions of pixels
        return torch.cat([flat, torch.ones_like(flat[:, :1])], 1)

    known, wanted = rows(x), y.movedim(1, -1).flatten(0, 2).double()
    solution = torch.linalg.solve(known.T @ known, known.T @ wanted)
    return lambda new: (rows(new) @ solution).to(new).view(len(new), *new.shape[2:], 3).movedim(-1, 1)


def _supervised(x: Tensor, y: Tensor, where: torch.device) -> tuple[nn.Module, nn.Module, int]:
    """Both translators trained on pairs, by the mean absolute difference alone."""
    generator = device.generator(SEED, where)
    g, f = shipped.pencil_translator(generator=generator), shipped.paint_translator(generator=generator)
    both = nn.ModuleList([g, f])
    updates = descend(
        both,
        lambda x, y: (g(x) - y).abs().mean() + (f(y) - x).abs().mean(),
        (x, y),
        epochs=at_scale(smoke=1, read=1, full=2),
        batch_size=8,
        learning_rate=2e-3,
        generator=generator,
        checkpoint=None,
        name="with pairs",
        fused=True,
    )
    return g.requires_grad_(False), f.requires_grad_(False), updates


# ---------------------------------------------------------------------------------------------------------------- shoes

SNEAKER, BOOT = (data.FASHION_CLASSES.index(name) for name in ("Sneaker", "Ankle boot"))


def cyclegan_shoes(where: torch.device, checkpoint: Path | None) -> Result:
    """Sneakers and ankle boots of Fashion-MNIST, 28 × 28: nobody knows which boot belongs to a sneaker."""
    generator = device.generator(SEED, where)
    images = material.require_all(data.fashion_mnist("train"))
    n = at_scale(smoke=16, read=1000, full=3000)
    sneakers, boots = (images.x[images.y == kind][:n].to(where) for kind in (SNEAKER, BOOT))
    update = CycleGANUpdate(
        shipped.shoe_translator(generator=generator),
        shipped.shoe_translator(generator=generator),
        patch_discriminator(1, halvings=2, normalise=False, generator=generator),
        patch_discriminator(1, halvings=2, normalise=False, generator=generator),
        cycle=5.0,  # shape has to change: less weight on keeping
        identity=1.0,
        random=generator,
        learning_rate=RATE,
    )
    epochs = at_scale(smoke=1, read=1, full=2)
    history = _play(update, (sneakers, boots), generator, checkpoint, "cyclegan-shoes", epochs)
    translators = as_shipped(nn.ModuleList([update.g, update.f])).eval()
    return translators.state_dict(), {
        "data": fingerprint(images) | {"used": f"the first {n:,} sneakers and the first {n:,} ankle boots"},
        "seed": SEED,
        "updates": len(history),
        "cpu_seconds": round(history.cpu_seconds),
        "measured": _shoes(*translators, where),
    }


@torch.no_grad()
def _shoes(g: Translator, f: Translator, where: torch.device) -> dict:
    """Whether translated test shoes are taken for the other kind, and for the same shoe."""
    test = data.fashion_mnist("test")
    sneakers, boots = (test.x[test.y == kind].to(where) for kind in (SNEAKER, BOOT))
    n = at_scale(smoke=20, read=500, full=1000)
    sneakers, boots = sneakers[:n], boots[:n]
    return {
        "sneakers to boots": _one_way(g, f, sneakers, boots, BOOT),
        "boots to sneakers": _one_way(f, g, boots, sneakers, SNEAKER),
        "images": f"{n:,} test images of each kind",
    }


def _one_way(there: Translator, back: Translator, x: Tensor, y: Tensor, kind: int) -> dict:
    judge, made = features.fashion().to(x.device), there(x)
    half = len(y) // 2

    def taken(images: Tensor) -> float:
        return round((judge.classify(images).argmax(1) == kind).double().mean().item(), 3)

    return {
        "taken_for_the_other_kind": {"translated": taken(made), "before": taken(x), "true": taken(y)},
        "correlation_with_the_shoe": {
            "translated": correlation(x, made),
            "any of the other kind": correlation(x, y),
            "translations of another shoe": correlation(x, made.roll(1, 0)),
        },
        "frechet_distance": {
            "translated": round(garment_distance(made, y), 1),
            "before": round(garment_distance(x, y), 1),
            "between halves of the true": round(garment_distance(y[:half], y[half:]), 1),
        },
        "there_and_back": errors(back(made), x),
        "mean_shoe_instead": errors(x.mean(0).expand_as(x), x),
    }


def correlation(a: Tensor, b: Tensor) -> float:
    """Mean over pairs of the correlation of two images' pixels."""
    a, b = (v.flatten(1) - v.flatten(1).mean(1, keepdim=True) for v in (a, b))
    return round((a * b).sum(1).div(a.norm(dim=1) * b.norm(dim=1)).mean().item(), 3)


# -------------------------------------------------------------------------------------------------------- the ablation

ABLATION: dict[str, dict] = {
    "GAN alone": {"forward": False, "backward": False, "identity": 0.0},
    "GAN + forward": {"backward": False, "identity": 0.0},
    "GAN + backward": {"forward": False, "identity": 0.0},
    "GAN + both": {"identity": 0.0},
    "cycle alone": {"adversarial": 0.0, "identity": 0.0},
    "GAN + identity": {"forward": False, "backward": False},
    "GAN + both + identity": {},
}
"""Which parts of the loss count (item 105); the others have the weights that the class has of itself."""

MEASURES = ("paint to pencil", "pencil to paint", "paint and back", "pencil and back", "agreement", "agreement back")
SMALL = 16


def cyclegan_ablation(where: torch.device, checkpoint: Path | None) -> Result:
    """Faces at 16 × 16 with parts of the loss left out, all with the same seeds, networks and number of updates.

    The tensor ``table`` holds what ``MEASURES`` names, (variants, seeds, measures): mean absolute differences from the
    true picture of the same face, mean absolute differences after both ways, and the correlation of a translation's
    luminance with the true one's, whose sign tells light from dark.
    """
    seeds = range(at_scale(smoke=1, read=1, full=2))
    n = at_scale(smoke=16, read=600, full=2400)
    x, y = _small(SEED, n, where, "paint"), _small(SEED + OTHERS, n, where, "pencil")
    table = torch.stack([torch.stack([_ablated(x, y, options, s) for s in seeds]) for options in ABLATION.values()])
    return {"table": table}, {
        "data": {
            "source": f"cartoon faces in front of one background, {SMALL} × {SMALL}: {n:,} painted, {n:,} others drawn"
        },
        "seed": list(seeds),
        "updates": n // BATCH,
        "variants": list(ABLATION),
        "measures": list(MEASURES),
        "measured": {
            name: {what: _rounded(column) for what, column in zip(MEASURES, rows.T)}
            for name, rows in zip(ABLATION, table)
        },
    }


def _ablated(x: Tensor, y: Tensor, options: dict, seed: int) -> Tensor:
    """The measures (6,) of one training, on 500 other faces."""
    generator = device.generator(seed, x.device)
    update = game(generator, size=SMALL, **options)
    _play(update, (x, y), generator, None, "cyclegan-ablation", 1)
    return _measures(update.g, update.f, x.device)


@torch.no_grad()
def _measures(g: Translator, f: Translator, where: torch.device) -> Tensor:
    n = at_scale(smoke=20, read=200, full=500)
    x, y = (_small(TEST_SEED, n, where, style) for style in ("paint", "pencil"))
    fake_y, fake_x = g(x), f(y)
    pairs = (fake_y, y), (fake_x, x), (f(fake_y), x), (g(fake_x), y)
    distances = [(made - true).abs().mean().item() for made, true in pairs]
    return torch.tensor([*distances, *(correlation(grey(made), grey(true)) for made, true in pairs[:2])])


def _small(seed: int, n: int, where: torch.device, style: str) -> Tensor:
    return data.render_faces(factors_of(n, seed, where), size=SMALL, style=style)


def _rounded(column: Tensor) -> list[float]:
    return [round(value, 4) for value in column.tolist()]


# -------------------------------------------------------------------------------------------------------- the failures

LOUD = 0.1  # standard deviation of the noise on translations
STORED = ("painted", "drawn by G", "painted again by F")


def cyclegan_failures(where: torch.device, checkpoint: Path | None) -> Result:
    """Faces at 16 × 16 in domains that cannot be matched: colours that drawings do not show, and unequal glasses.

    What is kept are measures, and a few faces for each training, ``STORED`` in this order: (3, 6, 3, 16, 16).
    """
    n = at_scale(smoke=16, read=600, full=2400)
    noise = failures.noisy(LOUD, device.generator(SEED, where))
    trainings = {
        "colours": (_people(n, SEED, where), _people(n, OTHERS, where), {}),
        "colours, noise": (_people(n, SEED, where), _people(n, OTHERS, where), {"channel": noise}),
        "glasses": (_wearers(n, SEED, where, 0.5), _wearers(n, OTHERS, where, 0.0), {}),
        "glasses in both": (_wearers(n, SEED, where, 0.5), _wearers(n, OTHERS, where, 0.5), {}),
    }
    networks, updates = nn.ModuleList(), 0
    for x, y, options in trainings.values():
        generator = device.generator(SEED, where)
        update = game(generator, size=SMALL, **options)
        faces, drawings = (data.render_faces(v, size=SMALL, style=s) for v, s in ((x, "paint"), (y, "pencil")))
        epochs = at_scale(smoke=1, read=1, full=2)
        updates = len(_play(update, (faces, drawings), generator, None, "cyclegan-failures", epochs))
        networks.extend([update.g, update.f])
    networks = as_shipped(networks).eval()
    pairs = dict(zip(trainings, zip(networks[::2], networks[1::2])))
    return {name: _stored(*pair, name, where) for name, pair in pairs.items()}, {
        "pictures": list(STORED),
        "data": {"source": f"cartoon faces, {SMALL} × {SMALL}: {n:,} painted, {n:,} others drawn"},
        "seed": SEED,
        "updates": updates,
        "measured": {name: _hidden(*pairs[name], where) for name in list(trainings)[:2]}
        | {name: _glasses(*pairs[name], where) for name in list(trainings)[2:]},
    }


@torch.no_grad()
def _stored(g: Translator, f: Translator, name: str, where: torch.device) -> Tensor:
    """Six faces, all with glasses where it is about these, as ``STORED`` says."""
    people = _people(6, TEST_SEED, where) if name.startswith("colours") else _wearers(6, TEST_SEED, where, 1.0)
    faces = data.render_faces(people, size=SMALL)
    return torch.stack([faces, g(faces), f(g(faces))])


def _people(n: int, seed: int, where: torch.device) -> dict[str, Tensor]:
    return data.draw_factors(n, generator=device.generator(seed, where))


def _wearers(n: int, seed: int, where: torch.device, share: float) -> dict[str, Tensor]:
    """People in front of one background, of whom this share wears glasses."""
    wears = torch.rand(n, generator=device.generator(seed + 1, where), device=where) < share
    return factors_of(n, seed, where) | {"glasses": wears.float()}


@torch.no_grad()
def _hidden(g: Translator, f: Translator, where: torch.device) -> dict:
    """What small changes of a drawing do to the way back, for G's drawings and for true ones."""
    n = at_scale(smoke=20, read=200, full=1000)
    people = _people(n, TEST_SEED, where)
    x, y = (data.render_faces(people, size=SMALL, style=style) for style in ("paint", "pencil"))
    random = device.generator(SEED, where)
    changes = {f"noise {sigma}": failures.noisy(sigma, random) for sigma in (0.01, 0.02, 0.05, 0.1)}
    changes |= {"256 levels": failures.rounded(256), "16 levels": failures.rounded(16), "blur": failures.blurred(0.5)}

    def measured(drawings: Tensor) -> dict:
        rows = failures.disturbed(f, drawings, x, changes)
        made = {"nothing": f(drawings)} | {name: f(change(drawings)) for name, change in changes.items()}
        return {
            name: {key: round(value, 4) for key, value in row._asdict().items()}
            | {"background": _background(made[name], x)}
            for name, row in rows.items()
        }

    return {
        "drawing": errors(g(x), y),
        "G's drawings": measured(g(x)),
        "true drawings": measured(y),
        "background_of_the_mean_face": _background(x.mean(0).expand_as(x), x),
    }


def _background(made: Tensor, true: Tensor) -> float:
    """Mean absolute difference in the four pixels of both upper corners."""
    off = (made - true).abs()
    return round(torch.cat([off[..., :2, :2], off[..., :2, -2:]], -1).mean().item(), 4)


@torch.no_grad()
def _glasses(g: Translator, f: Translator, where: torch.device) -> dict:
    """Who is drawn with glasses, and who has them again after the way back, with and without noise on the drawing."""
    n = at_scale(smoke=20, read=200, full=1000)
    with_, without = (
        [data.render_faces(_wearers(n, TEST_SEED, where, share), size=SMALL, style=style) for style in STYLES]
        for share in (1.0, 0.0)
    )
    random = device.generator(SEED, where)
    drawn_with, drawn_without = g(with_[0]), g(without[0])
    back = {
        f"noise {sigma}": f(failures.noisy(sigma, random)(drawn_with)) if sigma else f(drawn_with)
        for sigma in (0, 0.02, 0.05, 0.1)
    }
    share = failures.share_nearer
    return {
        "wearers_drawn_with_glasses": round(share(drawn_with, with_[1], without[1]), 3),
        "others_drawn_with_glasses": round(share(drawn_without, with_[1], without[1]), 3),
        "wearers_back_with_glasses": {name: round(share(x, with_[0], without[0]), 3) for name, x in back.items()},
        "others_back_with_glasses": round(share(f(drawn_without), with_[0], without[0]), 3),
        "true_drawings_without_painted_with_glasses": round(share(f(without[1]), with_[0], without[0]), 3),
    }
