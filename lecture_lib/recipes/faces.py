"""Recipes of the variational autoencoders on cartoon faces.

Eight factors vary independently of each other (:data:`FACTORS`). ``face-studio`` is told of pairs of faces in which
factor they differ, never how much; ``faces-unsupervised`` sees pictures only.
"""

import copy
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lecture_lib import data, device, disentanglement, networks, vae
from lecture_lib.autoencoder import psnr
from lecture_lib.recipes.material import Result, as_shipped, fingerprint
from lecture_lib.scale import at_scale
from lecture_lib.training import Descent, DescentStep, History, train
from lecture_lib.vae import shipped

SEED = 0
TEST_SEED = 1_000_000  # of the faces that quality is measured on
REFEREE_SEED = 2_000_000
FACTORS = shipped.STUDIO_FACTORS
RANGES = {"yaw": (-0.6, 0.6), "hair_colour": (0.0, 0.75), "hair_length": (0.42, 1.0), "background": (0.0, 0.5)}
"""Narrower than the renderer's: a wide turn of the head and the loop of background colours each take two latents."""
SIGMA = (0.3, 0.08)  # of the decoder at 32 pixels, from the start to the middle of the training
BATCH = 32


# ------------------------------------------------------------------------------------------------------------ the faces


def studio_factors(n: int, generator: torch.Generator) -> dict[str, Tensor]:
    """All factors of n faces, of which the eight vary; who smiles opens the mouth a little."""
    factors = data.draw_factors(n, free=FACTORS, generator=generator)
    for name, (low, high) in RANGES.items():
        own = data.FACE_FACTORS[name]
        factors[name] = low + (high - low) * (factors[name] - own.low) / (own.high - own.low)
    return _with_mouth(factors)


def studio_pairs(n: int, generator: torch.Generator) -> tuple[dict[str, Tensor], dict[str, Tensor], Tensor]:
    """Factors of n pairs of faces that differ in one factor, and the number of that factor, (n,)."""
    first, other = studio_factors(n, generator), studio_factors(n, generator)
    which = torch.randint(len(FACTORS), (n,), generator=generator, device=generator.device)
    second = dict(first)
    for number, name in enumerate(FACTORS):
        changed = 1 - first[name] if data.FACE_FACTORS[name].binary else other[name]
        second[name] = torch.where(which == number, changed, first[name])
    return first, _with_mouth(second), which


def _with_mouth(factors: dict[str, Tensor]) -> dict[str, Tensor]:
    return factors | {"mouth": 0.1 + 0.25 * (factors["smile"] + 1)}


def _varying(factors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    return {name: factors[name] for name in FACTORS}


# ----------------------------------------------------------------------------------------------------------- the studio


def face_studio(where: torch.device, checkpoint: Path | None) -> Result:
    """Eight latents with names, from pairs of faces; then a decoder for 64 × 64 pixels in colour on top of them."""
    generator = device.generator(SEED, where)
    pairs = studio_pairs(at_scale(smoke=64, read=2048, full=8192), generator)
    first = checkpoint and checkpoint.with_name(f"{checkpoint.stem}-pairs.safetensors")
    encoder, updates = _encoder_from_pairs(pairs, generator, first)
    factors = {name: torch.cat([pairs[0][name], pairs[1][name]]) for name in pairs[0]}
    decoder, more = _large_decoder(encoder, factors, generator, checkpoint)
    model = as_shipped(vae.VAE(encoder, decoder))
    if first:
        first.unlink(missing_ok=True)
    faces = data.Faces(data.render_faces(factors, size=32), factors, f"cartoon faces, {len(pairs[2]):,} pairs")
    card = {
        "data": fingerprint(faces),
        "seed": SEED,
        "updates": {"pairs": updates, "decoder": more},
        "supervision": "pairs of faces that differ in one factor; told is which one, never how much, and no value",
        **_studio_card(model, referee(where), where),
    }
    return model.state_dict(), card


def _encoder_from_pairs(
    pairs: tuple[dict[str, Tensor], dict[str, Tensor], Tensor], generator: torch.Generator, checkpoint: Path | None
) -> tuple[nn.Sequential, int]:
    """Faces of 32 pixels to posteriors, by the evidence lower bound on pairs that share all latents but one.

    Where a pair agrees, both faces get the average of their posteriors (Hosoya 2019; Locatello et al. 2020).
    """
    a, b = (data.render_faces(factors, size=32).flatten(1) for factors in pairs[:2])
    mean = torch.cat([a, b]).mean(0)
    model = _pixel_vae(mean, generator)

    def loss(a: Tensor, b: Tensor, which: Tensor, progress: float) -> Tensor:
        x, own = torch.cat([a, b]), F.one_hot(which, len(FACTORS)).bool().repeat(2, 1)
        mu, log_var = model.encode(x)
        mu = torch.where(own, mu, mu.unflatten(0, (2, -1)).mean(0).repeat(2, 1))
        log_var = torch.where(own, log_var, log_var.exp().unflatten(0, (2, -1)).mean(0).log().repeat(2, 1))
        picture = model.decode(vae.reparameterise(mu, log_var, generator))
        sigma = vae.annealed(progress, start=SIGMA[0], end=SIGMA[1], until=0.5)
        return -vae.gaussian_elbo(x, picture, mu, log_var, sigma=sigma).total.mean()

    history = _descend(
        model,
        loss,
        (a, b, pairs[2]),
        epochs=at_scale(smoke=2, read=6, full=24),
        learning_rate=2e-3,
        generator=generator,
        checkpoint=checkpoint,
        name="face-studio, latents",
    )
    return _oriented(_on_raw_pixels(model.encoder), a, pairs[0]), len(history)


class _Centred(nn.Module):
    """3 (x − mean): what the first layer of an encoder learns from soonest."""

    def __init__(self, mean: Tensor):
        super().__init__()
        self.register_buffer("mean", mean)

    def forward(self, x: Tensor) -> Tensor:
        return 3 * (x - self.mean)


def _pixel_vae(mean: Tensor, generator: torch.Generator) -> vae.VAE:
    """Linear layers there and back, from pixels (batch, 3072) to pixels; starts at the mean picture, codes near 0."""
    encoder = shipped.studio_encoder(generator=generator)
    decoder = networks.mlp((len(FACTORS), 96, 192, len(mean)), generator=generator)
    with torch.no_grad():
        encoder[-1].weight.mul_(0.1)
        decoder[-1].weight.mul_(0.1)
        decoder[-1].bias.copy_(mean)
    return vae.VAE(nn.Sequential(_Centred(mean), encoder), decoder)


@torch.no_grad()
def _on_raw_pixels(centred: nn.Sequential) -> nn.Sequential:
    """The encoder that computes the same without centring before it."""
    mean, encoder = centred[0].mean, copy.deepcopy(centred[1])
    first = next(layer for layer in encoder if isinstance(layer, nn.Linear))
    first.weight.mul_(3)
    first.bias.sub_(first.weight @ mean)
    return encoder


@torch.no_grad()
def _oriented(encoder: nn.Sequential, x: Tensor, factors: dict[str, Tensor]) -> nn.Sequential:
    """The encoder with signs such that latents rise with their factors: for the labels of sliders, after training."""
    mu = encoder(x)[:, : len(FACTORS)]
    for number, name in enumerate(FACTORS):
        if torch.corrcoef(torch.stack([mu[:, number], factors[name]]))[0, 1] < 0:
            encoder[-1].weight[number].neg_()
            encoder[-1].bias[number].neg_()
    return encoder


def _large_decoder(
    encoder: nn.Sequential, factors: dict[str, Tensor], generator: torch.Generator, checkpoint: Path | None
) -> tuple[nn.Sequential, int]:
    """Codes of the finished encoder to faces of 64 pixels: least squares, then least distances, for sharp edges."""
    with torch.no_grad():
        codes = as_shipped(encoder)(data.render_faces(factors, size=32))[:, : len(FACTORS)]
    x = (data.render_faces(factors, size=64) * 255).round().byte()  # a quarter of the memory
    decoder = shipped.studio_decoder(generator=generator)
    with torch.no_grad():
        decoder[-2].bias.copy_(
            (x.float().mean(0) / 255).logit(eps=0.01)
        )  # before the sigmoid: start at the mean picture

    def loss(z: Tensor, x: Tensor, progress: float) -> Tensor:
        squares = (decoder(z) - x / 255).square()
        return (squares if progress < 0.6 else (squares + 1e-4).sqrt() / 10).flatten(1).sum(1).mean()

    history = _descend(
        decoder,
        loss,
        (codes, x),
        epochs=at_scale(smoke=1, read=4, full=16),
        learning_rate=3e-3,
        generator=generator,
        checkpoint=checkpoint,
        name="face-studio, decoder",
    )
    return decoder, len(history)


@torch.no_grad()
def _studio_card(model: vae.VAE, measure: Callable[[Tensor], Tensor], where: torch.device) -> dict:
    """What each latent is, and how good the pictures are, on fresh faces."""
    factors = studio_factors(at_scale(smoke=100, read=1000, full=3000), device.generator(TEST_SEED, where))
    z = model.encode(data.render_faces(factors, size=32)).mu
    few = {name: values[:500] for name, values in factors.items()}
    pictures, drawn = data.render_faces(few, size=64), model.decode(z[:500])
    spread = z.std(0)
    matrix = disentanglement.association(z, _varying(factors))
    own = matrix.diagonal()
    other = (matrix - torch.diag(own)).amax(1)
    selectivity = disentanglement.selectivity(disentanglement.responses(model.decode, measure, z[:300], spread.diag()))
    low, high = z.quantile(torch.tensor([0.02, 0.98], device=where), dim=0)
    latents = {
        name: {
            "low": round(low[j].item(), 3),
            "high": round(high[j].item(), 3),
            "association": round(own[j].item(), 3),
            "next": round(other[j].item(), 3),
            "selectivity": round(selectivity[j].item(), 3),
        }
        for j, name in enumerate(FACTORS)
    }
    measured = {
        "psnr": round(psnr(drawn, pictures).mean().item(), 2),
        "association": round(own.mean().item(), 3),
        "next": round(other.mean().item(), 3),
        "selectivity": round(selectivity.mean().item(), 3),
        **_scores(z, factors),
    }
    return {"latents": latents, "measured": measured}


def _scores(z: Tensor, factors: Mapping[str, Tensor]) -> dict:
    factors = _varying(factors)
    dci = disentanglement.dci(z, factors)
    return {
        "mutual_information_gap": round(disentanglement.mutual_information_gap(z, factors).mean().item(), 3),
        "disentanglement": round(dci.disentanglement, 3),
        "completeness": round(dci.completeness, 3),
        "informativeness": round(dci.informativeness.mean().item(), 3),
    }


# -------------------------------------------------------------------------------------------------------- nothing told

SEEDS = range(5)
BETA = 6.0  # of the total correlation
EPOCHS = 36
FALLING = {"start": 3.0, "end": 0.05, "until": 0.6}
"""Of σ. Latents that fell silent wake up late if at all: what is left of the training is theirs."""
Trained = tuple[vae.VAE, History]


def faces_unsupervised(where: torch.device, checkpoint: Path | None) -> Result:
    """Ten latents of the studio's faces from pixels alone: three methods, five seeds each; ships a convolutional one.

    All trainings see each face equally often. The card says for every one what its latents turned out to be, and how
    selective directions are that a few labels find afterwards in the convolutional networks.
    """
    faces = _plain_faces(at_scale(smoke=64, read=1024, full=4096), where)
    test = _plain_faces(at_scale(smoke=100, read=500, full=1500), where, seed=TEST_SEED)
    measure = referee(where)
    models: dict[str, list[vae.VAE]] = {}
    updates, seconds = {}, {}
    for method, trained in METHODS.items():
        models[method], costs = [], []
        for seed in SEEDS:
            own = checkpoint and checkpoint.with_name(f"{checkpoint.stem}-{trained.__name__}-{seed}.safetensors")
            model, history = trained(faces.x, seed, own)
            models[method].append(as_shipped(model))
            costs.append(history.cpu_seconds)
        updates[method], seconds[method] = len(history), round(sum(costs) / len(costs), 2)
    found = {method: [_found(model, test, measure) for model in members] for method, members in models.items()}
    order = sorted(range(len(SEEDS)), key=lambda number: found["convolutional"][number]["best"])
    median = order[len(order) // 2]
    for path in checkpoint.parent.glob(f"{checkpoint.stem}-*.safetensors") if checkpoint else ():
        path.unlink()
    card = {
        "data": fingerprint(faces),
        "seed": SEEDS[median],
        "updates": updates,
        "cpu_seconds": seconds,
        "supervision": "none; labels are used for measuring only, and for the directions",
        "measured": {method: {"seeds": members} | _summary(members) for method, members in found.items()},
        "directions_from_labels": _labelled_directions(models["convolutional"], faces, test, measure),
    }
    return models["convolutional"][median].state_dict(), card


def _plain_faces(n: int, where: torch.device, seed: int = SEED) -> data.Faces:
    factors = studio_factors(n, device.generator(seed, where))
    return data.Faces(data.render_faces(factors, size=32), factors, "cartoon faces, eight factors")


def _annealed(x: Tensor, seed: int, checkpoint: Path | None, beta: float = 1.0) -> Trained:
    """Linear layers, and a σ that falls; with ``beta`` above 1 a β-TCVAE at σ = 0.08 instead."""
    generator = device.generator(seed, x.device)
    n, x = len(x), x.flatten(1)
    sizes = (3072, 192, 96)
    encoder = networks.mlp((*sizes, 2 * shipped.UNSUPERVISED_LATENTS), generator=generator)
    decoder = networks.mlp((shipped.UNSUPERVISED_LATENTS, *sizes[::-1]), generator=generator)
    _start_small(encoder[-1], decoder[-1])
    decoder[-1].bias.data.copy_(x.mean(0))
    model = vae.VAE(nn.Sequential(nn.Flatten(), _Centred(x.mean(0)), encoder), decoder)

    def loss(x: Tensor, progress: float) -> Tensor:
        mu, log_var = model.encode(x)
        z = vae.reparameterise(mu, log_var, generator)
        sigma = 0.08 if beta > 1 else vae.annealed(progress, **FALLING)
        bound = vae.gaussian_elbo(x, model.decode(z), mu, log_var, sigma=sigma).total.mean()
        if beta == 1:
            return -bound
        return (beta - 1) * vae.total_correlation(z, mu, log_var, n).mean() - bound

    return model, _descend_unsupervised(model, loss, x, generator, checkpoint, rate=2e-3)


def _total_correlation(x: Tensor, seed: int, checkpoint: Path | None) -> Trained:
    """The β-TCVAE of Chen et al. (2018)."""
    return _annealed(x, seed, checkpoint, beta=BETA)


def _convolutional(x: Tensor, seed: int, checkpoint: Path | None) -> Trained:
    """Convolutions, a σ that falls, and errors that count more where pictures vary less."""
    generator = device.generator(seed, x.device)
    model = shipped.unsupervised_network(generator=generator)
    mean, variance = x.mean(0), x.var(0)
    relative = (variance + 0.1 * variance.mean()).sqrt()
    relative = relative / relative.square().reciprocal().mean().rsqrt()  # so that the mean weight 1/σ² is 1
    _start_small(model.encoder[-1], model.decoder[-4])
    with torch.no_grad():
        model.encoder[0].bias.copy_(-mean)
        model.encoder[1].weight.mul_(3)
        model.decoder[-2].bias.copy_(mean.logit(eps=0.01))

    def loss(x: Tensor, progress: float) -> Tensor:
        sigma = vae.annealed(progress, **FALLING) * relative
        return -vae.gaussian_elbo(x, *model(x, generator), sigma=sigma).total.mean()

    return model, _descend_unsupervised(model, loss, x, generator, checkpoint, rate=3e-3, batch_size=16)


METHODS = {
    "convolutional": _convolutional,
    "annealed sigma, linear layers": _annealed,
    "total correlation": _total_correlation,
}


def _start_small(*layers: nn.Module) -> None:
    for layer in layers:
        layer.weight.data.mul_(0.1)


def _descend_unsupervised(
    model: vae.VAE,
    loss: Callable[..., Tensor],
    x: Tensor,
    generator: torch.Generator,
    checkpoint: Path | None,
    *,
    rate: float,
    batch_size: int = BATCH,
) -> History:
    return _descend(
        model,
        loss,
        (x,),
        epochs=at_scale(smoke=1, read=4, full=EPOCHS),
        learning_rate=rate,
        generator=generator,
        checkpoint=checkpoint,
        name="faces-unsupervised",
        batch_size=batch_size,
    )


@torch.no_grad()
def _found(model: vae.VAE, test: data.Faces, measure: Callable[[Tensor], Tensor]) -> dict:
    """Which latents go with the factors, and what changes in the picture when only the best one moves.

    A silent latent counts as constant: in rank its last trace may follow a factor that the decoder does not hear of.
    """
    mu = model.encode(test.x).mu
    active = vae.active_units(mu, threshold=0.1)
    z = mu.where(active, mu.mean(0))
    best, second, unit = disentanglement.best_and_second(disentanglement.association(z, _varying(test.factors)))
    steps = z.std(0).diag()[unit]
    return {
        "best": round(best.mean().item(), 3),
        "second": round(second.mean().item(), 3),
        "psnr": round(psnr(_pictures(model, mu), test.x).mean().item(), 2),
        "active": int(active.sum()),
        "selectivity": _selectivity(model, measure, z, steps),
        **_scores(z, test.factors),
        "best_per_factor": {name: round(value.item(), 3) for name, value in zip(FACTORS, best)},
    }


def _pictures(model: vae.VAE, codes: Tensor) -> Tensor:
    return model.decode(codes).view(-1, 3, 32, 32)


def _selectivity(model: vae.VAE, measure: Callable[[Tensor], Tensor], z: Tensor, steps: Tensor) -> float:
    responses = disentanglement.responses(lambda codes: _pictures(model, codes), measure, z[:300], steps)
    return round(disentanglement.selectivity(responses).mean().item(), 3)


@torch.no_grad()
def _labelled_directions(
    models: list[vae.VAE], faces: data.Faces, test: data.Faces, measure: Callable[[Tensor], Tensor]
) -> dict:
    """Mean selectivity of directions that ridge regression finds from a few labelled faces of the training.

    It is judged on other faces, which lend it no labels.
    """

    def judged(model: vae.VAE, labels: int) -> dict:
        known = {name: values[:labels] for name, values in _varying(faces.factors).items()}
        steps = disentanglement.directions(model.encode(faces.x[:labels]).mu, known, labels=labels)
        return {"selectivity": _selectivity(model, measure, model.encode(test.x).mu, steps)}

    found = {}
    for labels in at_scale(smoke=(20, 50), read=(50, 200, 800), full=(50, 200, 800)):
        members = [judged(model, labels) for model in models]
        found[f"{labels} labels"] = {"seeds": members} | _summary(members)
    return found


def _summary(members: list[dict]) -> dict:
    """Mean and standard deviation over the seeds."""
    names = [name for name, value in members[0].items() if isinstance(value, float)]
    values = {name: torch.tensor([member[name] for member in members]) for name in names}
    return {
        "mean": {name: round(v.mean().item(), 3) for name, v in values.items()},
        "standard_deviation": {name: round(v.std().item(), 3) for name, v in values.items()},
    }


# ---------------------------------------------------------------------------------------------------------- the referee


def referee(where: torch.device) -> Callable[[Tensor], Tensor]:
    """A network trained on true factors, to see what changes in decoded faces: pictures of any size to (n, factors).

    Its outputs are in units of each factor's standard deviation. It judges, and nothing is trained on it.
    """
    generator = device.generator(REFEREE_SEED, where)
    factors = studio_factors(at_scale(smoke=64, read=2000, full=8000), generator)
    x, y = data.render_faces(factors, size=32), torch.stack(list(_varying(factors).values()), 1)
    y = (y - y.mean(0)) / y.std(0)
    network = nn.Sequential(nn.Flatten(), networks.mlp((3072, 128, 64, len(FACTORS)), generator=generator))
    with torch.no_grad():
        network[1][-1].weight.mul_(0.1)
    centred = nn.Sequential(_Centred(x.mean(0)), network)
    _descend(
        network,
        lambda x, y, progress: F.mse_loss(centred(x), y),
        (x, y),
        epochs=at_scale(smoke=1, read=4, full=8),
        learning_rate=2e-3,
        generator=generator,
        checkpoint=None,
        name="referee",
    )
    return torch.no_grad()(lambda x: centred(F.adaptive_avg_pool2d(x, 32)))


# --------------------------------------------------------------------------------------------------------- the training


class _Scheduled(Descent):
    """Descent on a loss that also sees the progress of the training: ``loss(*batch, progress)``."""

    def __init__(self, parameters: Any, loss: Callable[..., Tensor], **options: Any):
        super().__init__(parameters, lambda *batch: loss(*batch, self.progress), **options)

    def __call__(self, *batch: Any) -> DescentStep:
        self.progress = batch[-1]
        return super().__call__(*batch)


def _descend(
    network: nn.Module,
    loss: Callable[..., Tensor],
    tensors: tuple[Tensor, ...],
    *,
    epochs: int,
    learning_rate: float,
    generator: torch.Generator,
    checkpoint: Path | None,
    name: str,
    batch_size: int = BATCH,
) -> History:
    """Train the network on ``loss(*batch, progress)``."""
    descent = _Scheduled(network.parameters(), loss, learning_rate=learning_rate, fused=True)
    return train(
        descent,
        tensors,
        epochs=epochs,
        batch_size=batch_size,
        generator=generator,
        parts={"network": network, "descent": descent},
        checkpoint=checkpoint,
        description=name,
    )
