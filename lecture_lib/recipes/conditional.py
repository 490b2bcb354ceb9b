"""Recipes of the conditional generative adversarial networks: digits, garments and faces as they are ordered."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lecture_lib import data, device
from lecture_lib.conditional import (
    ConditionalDiscriminator,
    ConditionalGANUpdate,
    ConditionalGenerator,
    of_a_neighbour,
    one_hot,
    one_of_a_neighbour,
    shipped,
)
from lecture_lib.evaluation import frechet_distance
from lecture_lib.networks import convolutional_discriminator, initialise_
from lecture_lib.recipes import material
from lecture_lib.recipes.adversarial import AveragedGame
from lecture_lib.recipes.material import Result, as_shipped, card, fingerprint
from lecture_lib.recipes.subjects import DIGITS, GARMENTS, Subject
from lecture_lib.scale import at_scale
from lecture_lib.training import Descent, train

SEED = 0
TEST_SEED = 1_000_000  # of the faces that quality is measured on
JUDGE_SEED = 2_000_000
MIDDLE = (0.0, 0.5, 0.5, 0.5)  # between no and yes, of each attribute
CLASSES = 10
LATENT = shipped.LATENT


def cgan_mnist(where: torch.device, checkpoint: Path | None) -> Result:
    """A convolutional GAN on grey MNIST that is told the digit; its averaged generator is what ships."""
    return _classes("cgan-mnist", DIGITS, where, checkpoint, epochs=at_scale(smoke=1, read=1, full=5))


def cgan_fashion(where: torch.device, checkpoint: Path | None) -> Result:
    """The same on Fashion-MNIST."""
    return _classes("cgan-fashion", GARMENTS, where, checkpoint, epochs=at_scale(smoke=1, read=1, full=3))


def _classes(name: str, subject: Subject, where: torch.device, checkpoint: Path | None, *, epochs: int) -> Result:
    generator, (images, x) = device.generator(SEED, where), subject.train(where)
    x, c = x.view(-1, 1, 28, 28), one_hot(images.y[: len(x)], CLASSES).to(where)
    network, judge, updates = _play(
        name,
        ConditionalGenerator(shipped.generator_of_classes(generator=generator)),
        ConditionalDiscriminator(convolutional_discriminator(colours=1 + CLASSES, generator=generator)),
        (x, c),
        generator,
        checkpoint,
        mismatch=of_a_neighbour,
        epochs=epochs,
    )
    measured = {
        **_obedience(as_shipped(network), subject, x, c, generator),
        "discriminator": _knowledge(judge, subject, where),
    }
    return _kept(network), card(images, SEED, updates, measured)


def _play(
    name: str,
    generator: ConditionalGenerator,
    discriminator: ConditionalDiscriminator,
    pairs: tuple[Tensor, Tensor],
    random: torch.Generator,
    checkpoint: Path | None,
    *,
    mismatch: Callable[[Tensor], Tensor],
    epochs: int,
) -> tuple[ConditionalGenerator, ConditionalDiscriminator, int]:
    """The averaged generator and the discriminator after the game, and the number of its rounds."""
    game = ConditionalGANUpdate(
        generator,
        discriminator,
        lambda n: torch.randn(n, LATENT, generator=random, device=pairs[0].device),
        mismatch=mismatch,
        reuse=True,
        optimiser=partial(torch.optim.Adam, betas=(0.5, 0.999), fused=True),
        learning_rate=1e-3,
    )
    update = AveragedGame(game)
    history = material.train(
        update,
        pairs,
        epochs=epochs,
        batch_size=32,
        generator=random,
        parts={"generator": generator, "discriminator": discriminator, "update": update},
        checkpoint=checkpoint,
        description=name,
    )
    return update.average.module, discriminator, len(history)


def _kept(network: ConditionalGenerator) -> dict[str, Tensor]:
    """The parameters that a shipped generator needs."""
    return {name: t for name, t in network.state_dict().items() if not name.endswith("num_batches_tracked")}


@torch.no_grad()
def drawn(network: nn.Module, z: Tensor, c: Tensor) -> Tensor:
    """What a generator draws of each z (n, latents) under its own c (n, width), each by itself."""
    network.eval()
    return torch.cat([network(*part) for part in zip(z.split(500), c.split(500))])


@torch.no_grad()
def _obedience(network: nn.Module, subject: Subject, x: Tensor, c: Tensor, generator: torch.Generator) -> dict:
    """How often a classifier sees what was ordered, equally often of each class, and how far it is from test images.

    The same is measured of real images, as the best that this judge could say.
    """
    n, where = at_scale(smoke=500, read=10_000, full=10_000), x.device
    y = torch.arange(n, device=where) % CLASSES
    fake = drawn(network, torch.randn(n, LATENT, generator=generator, device=where), one_hot(y, CLASSES))
    test, judge = subject.load("test"), subject.judge().to(where)
    real, labels, learned, known = test.x[:n].to(where), test.y[:n].to(where), x[:n], c[:n].argmax(1)
    features = {"fake": judge(fake), "real": judge(real), "learned": judge(learned)}
    seen = judge.classify(fake).argmax(1) == y
    return {
        "agreement": round(seen.double().mean().item(), 4),
        "agreement_by_class": [round(seen[y == k].double().mean().item(), 3) for k in range(CLASSES)],
        "agreement_of_test_images": round((judge.classify(real).argmax(1) == labels).double().mean().item(), 4),
        "frechet_distance": round(frechet_distance(features["fake"], features["real"]), 2),
        "frechet_distance_by_class": {
            "generated": _by_class(features["fake"], y, features["real"], labels),
            "training": _by_class(features["learned"], known, features["real"], labels),
        },
        "images": f"{n:,} generated, {len(real):,} of the test",
    }


def _by_class(a: Tensor, a_class: Tensor, b: Tensor, b_class: Tensor) -> list[float]:
    """Fréchet distances of the features of each class."""
    return [round(frechet_distance(a[a_class == k], b[b_class == k]), 1) for k in range(CLASSES)]


@torch.no_grad()
def _knowledge(discriminator: nn.Module, subject: Subject, where: torch.device) -> dict:
    """What D knows about classes: its scores of test images with the right condition, and with each wrong one."""
    test = subject.load("test")
    discriminator.eval()
    n, orders = at_scale(smoke=200, read=10_000, full=10_000), torch.eye(CLASSES, device=where)
    x, y = test.x[:n].to(where), test.y[:n].to(where)
    scores = torch.cat([discriminator(x, order.expand(len(x), -1)) for order in orders], 1)
    own = one_hot(y, CLASSES).bool()
    return {
        "test_images_that_score_highest_with_their_own_class": round((scores.argmax(1) == y).double().mean().item(), 4),
        "mean_score_with_the_right_class": round(scores[own].mean().item(), 2),
        "mean_score_with_a_wrong_class": round(scores[~own].mean().item(), 2),
    }


# --------------------------------------------------------------------------------------------------------------- faces


def cgan_faces(where: torch.device, checkpoint: Path | None) -> Result:
    """Cartoon faces of 32 × 32 pixels with four attributes as they are ordered; D checks the attributes too."""
    generator = device.generator(SEED, where)
    faces = attributed_faces(at_scale(smoke=1000, read=4000, full=20_000), generator)
    network, discriminator, updates = _play(
        "cgan-faces",
        shipped.FaceGenerator(shipped.generator_of_faces(generator=generator)),
        ConditionalDiscriminator(
            convolutional_discriminator(size=32, colours=3 + len(shipped.ATTRIBUTES), generator=generator)
        ),
        (faces.x, attributes(faces)),
        generator,
        checkpoint,
        mismatch=partial(one_of_a_neighbour, generator=generator),
        epochs=at_scale(smoke=1, read=4, full=11),
    )
    described = {"data": fingerprint(faces), "seed": SEED, "updates": updates, "attributes": list(shipped.ATTRIBUTES)}
    measured = _attributes_drawn(as_shipped(network), discriminator, judge_of_attributes(where))
    return _kept(network), described | {"measured": measured}


def attributed_faces(n: int, generator: torch.Generator) -> data.Faces:
    """Random faces of 32 × 32 pixels for the four attributes.

    Half are feminine and half masculine, which hair length follows; all attributes are else independent and uniform,
    and who smiles opens the mouth. Skin and hair colour vary fully, turn of the head and background a little.
    """

    def uniform(low: float, high: float) -> Tensor:
        return low + (high - low) * torch.rand(n, generator=generator, device=generator.device)

    smile = uniform(-1, 1)
    still = {"curls": 0.0, "beard": 0.0, "eyes": 0.5, "width": 0.5}
    varied = {
        "smile": smile,
        "mouth": 0.1 + 0.25 * (smile + 1),
        "masculine": (uniform(0, 1) < 0.5) * 0.75 + uniform(0, 0.25),
        "glasses": (uniform(0, 1) < 0.5).float(),
        "age": uniform(0, 1),
        "yaw": uniform(-0.3, 0.3),
        "background": uniform(0, 0.5),
    }
    return data.faces(n, size=32, factors=varied | still, generator=generator)


def attributes(faces: data.Faces) -> Tensor:
    """What is true about the faces, (n, 4)."""
    return torch.stack([faces.factors[name] for name in shipped.ATTRIBUTES], 1)


def judge_of_attributes(where: torch.device) -> nn.Sequential:
    """Faces (n, 3, 32, 32) to their attributes (n, 4): a regression on rendered faces that saw nothing generated."""
    generator = device.generator(JUDGE_SEED, where)
    faces = attributed_faces(at_scale(smoke=200, read=4000, full=10_000), generator)
    layers = nn.Sequential(
        nn.Conv2d(3, 16, 4, stride=2, padding=1),
        nn.SiLU(),
        nn.Conv2d(16, 32, 4, stride=2, padding=1),
        nn.SiLU(),
        nn.Flatten(),
        nn.Linear(32 * 8 * 8, 64),
        nn.SiLU(),
        nn.Linear(64, len(shipped.ATTRIBUTES)),
    )
    judge = initialise_(layers, generator)
    train(
        Descent(judge.parameters(), lambda x, c: F.mse_loss(judge(x), c), fused=True),
        (faces.x, attributes(faces)),
        epochs=at_scale(smoke=1, read=8, full=8),
        batch_size=50,
        generator=generator,
        description="judge of attributes",
    )
    return judge.requires_grad_(False)


@torch.no_grad()
def _attributes_drawn(network: shipped.FaceGenerator, discriminator: nn.Module, judge: nn.Module) -> dict:
    """How often each attribute is drawn that was ordered, when each is ordered clearly: yes or no, by chance."""
    where = judge[0].weight.device
    generator = device.generator(TEST_SEED, where)
    n = at_scale(smoke=200, read=2000, full=10_000)
    low, high, middle = (torch.tensor(v, device=where) for v in (network.low, network.high, MIDDLE))
    wanted = torch.randint(2, (n, len(low)), generator=generator, device=where).bool()
    z = torch.randn(n, LATENT, generator=generator, device=where)
    right = (judge(drawn(network, z, torch.where(wanted, high, low))) > middle) == wanted
    real = attributed_faces(n, generator)
    truth = attributes(real)
    copies = drawn(network, z, truth)
    seen, copied = judge(real.x), judge(copies)
    clear = (truth - middle).abs() > 0.25 * (high - low)
    own = [((seen > middle) == (truth > middle))[clear[:, k], k].double().mean().item() for k in range(len(low))]
    return {
        "drawn_as_ordered": _named([right[:, k].double().mean().item() for k in range(len(low))]),
        "all_four_as_ordered": round(right.all(1).double().mean().item(), 4),
        "judge_right_about_rendered_faces": _named(own),
        "correlation_of_ordered_and_seen": _named(_correlations(truth, copied)),
        "correlation_of_true_and_seen_on_rendered_faces": _named(_correlations(truth, seen)),
        "grain": {"generated": grain(copies), "rendered": grain(real.x), "unit": "mean difference from 3 × 3 means"},
        "images": f"{n:,} generated, {n:,} rendered",
        "discriminator": _checks(discriminator, real.x, truth),
    }


def grain(x: Tensor) -> float:
    """How much pixels differ from the mean of 3 × 3 in the upper left corner, where there is nothing but background."""
    corner = x[:, :, :6, :6]
    return round((corner - F.avg_pool2d(corner, 3, 1, 1, count_include_pad=False)).abs().mean().item(), 4)


def _named(values: list[float]) -> dict[str, float]:
    return {name: round(value, 4) for name, value in zip(shipped.ATTRIBUTES, values, strict=True)}


def _correlations(a: Tensor, b: Tensor) -> list[float]:
    """Pearson's correlation of each column of (n, k) with the same one of the other."""
    a, b = ((t - t.mean(0)).double() for t in (a, b))
    return ((a * b).sum(0) / (a.square().sum(0) * b.square().sum(0)).sqrt()).tolist()


@torch.no_grad()
def _checks(discriminator: nn.Module, x: Tensor, c: Tensor) -> dict:
    """How often D prefers a real face with its true attributes to the same face with one of them turned around."""
    discriminator.eval()
    truth, preferred = discriminator(x, c), []
    low, high = (torch.tensor(v, device=x.device) for v in (shipped.FaceGenerator.low, shipped.FaceGenerator.high))
    for k in range(c.shape[1]):
        turned = c.clone()
        turned[:, k] = low[k] + high[k] - c[:, k]
        far = (turned - c)[:, k].abs() > 0.5 * (high - low)[k]
        preferred.append((truth > discriminator(x, turned))[far].double().mean().item())
    return {"prefers_the_true_attribute_to_its_opposite": _named(preferred)}
