"""Recipes of CycleGAN: faces from paint to pencil and back, which part of the loss does what, and sneakers to boots."""

from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor, nn

from lecture_lib import data, device
from lecture_lib.autoencoder import psnr
from lecture_lib.networks import patch_discriminator
from lecture_lib.recipes import material
from lecture_lib.recipes.material import Result, as_shipped, descend, fingerprint
from lecture_lib.scale import at_scale
from lecture_lib.translation import CycleGANUpdate, shipped

SEED = 0
TEST_SEED = 1_000_000  # of the faces that quality is measured on
OTHERS = 500_000  # added to a seed, for faces in the other domain
BATCH = 4
RATE = 1e-3
Translator = Callable[[Tensor], Tensor]


# ---------------------------------------------------------------------------------------------------------------- faces


def cyclegan_faces(where: torch.device, checkpoint: Path | None) -> Result:
    """Painted faces and pencil drawings of other people, 32 × 32: two translators, told nothing about who is who."""
    generator = device.generator(SEED, where)
    n = at_scale(smoke=32, read=500, full=4000)
    x, y = painted(n, SEED, where), drawn(n, SEED + OTHERS, where)
    update = game(generator)
    history = material.train(
        update,
        (x, y),
        epochs=at_scale(smoke=1, read=1, full=5),
        batch_size=BATCH,
        generator=generator,
        parts={"g": update.g, "f": update.f, "d_x": update.d_x, "d_y": update.d_y, "update": update},
        checkpoint=checkpoint,
        description="cyclegan-faces",
    )
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


def game(generator: torch.Generator, **options) -> CycleGANUpdate:
    """The game of faces; its networks are drawn from the generator, and so are its pools."""
    return CycleGANUpdate(
        shipped.pencil_translator(generator=generator),
        shipped.paint_translator(generator=generator),
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
        flat = pictures.movedim(1, -1).flatten(0, 2)
        return torch.cat([flat, torch.ones_like(flat[:, :1])], 1)

    solution = torch.linalg.lstsq(rows(x), y.movedim(1, -1).flatten(0, 2)).solution
    return lambda new: (rows(new) @ solution).view(len(new), *new.shape[2:], 3).movedim(-1, 1)


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
