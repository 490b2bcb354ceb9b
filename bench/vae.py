"""A VAE 784-400-20: images per second, and the way to an ELBO of −100 nats, beside a script and pythae."""

import contextlib
import io
import math
import tempfile
from collections.abc import Callable, Iterator
from functools import partial

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.utils.data import DataLoader
from torchvision import datasets, transforms

from bench.measure import Plan, Row, Times, floor, interleaved, memory, not_installed, peer_name, until
from lecture_lib import data, networks, vae
from lecture_lib.device import fast_dtype, generator
from lecture_lib.rbm import log_odds
from lecture_lib.training import Descent, train

HIDDEN, LATENT, BATCH, RATE = 400, 20, 128, 1e-3  # as in PyTorch's example
FASTER = 5e-3  # the highest rate of our cycle on the way to the target
TARGET, PATIENCE = -100.0, 10  # nats, and the passes after which a peer gives up
SCRIPT = "script like PyTorch's VAE example"


def halves() -> tuple[nn.Sequential, nn.Sequential]:
    """Encoder and decoder: the same first weights for all."""
    g = generator(0)
    return tuple(
        networks.mlp(sizes, activation=nn.ReLU, generator=g)
        for sizes in ((784, HIDDEN, 2 * LATENT), (LATENT, HIDDEN, 784))
    )


def ours(x: Tensor, rate: float = RATE, dtype: torch.dtype = torch.float32, *, from_mean: bool = False) -> vae.VAE:
    """One pass over digits (n, 784), with products in the dtype; returns the model.

    With `from_mean` the decoder begins with the log odds of the mean digit, as the book's recipes do.
    """
    g = generator(1)
    model = vae.VAE(*halves())
    if from_mean:
        model.decoder[-1].bias.data.copy_(log_odds(x.mean(0), len(x)))
    descent = Descent(
        model.parameters(), lambda b: -vae.elbo(b, *model(b, g)).total.mean(), learning_rate=rate, fused=True
    )
    with torch.autocast("cpu", dtype, enabled=dtype != torch.float32):
        train(descent, x, epochs=1, batch_size=BATCH, generator=g)
    return model


class Script(nn.Module):
    """The model of PyTorch's VAE example."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder, self.decoder = halves()

    def encode(self, x: Tensor) -> tuple[Tensor, Tensor]:
        return self.encoder(x).chunk(2, dim=1)

    def reparameterize(self, mu: Tensor, logvar: Tensor) -> Tensor:
        std = torch.exp(0.5 * logvar)
        eps = torch.randn_like(std)
        return mu + eps * std

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        mu, logvar = self.encode(x.view(-1, 784))
        return torch.sigmoid(self.decoder(self.reparameterize(mu, logvar))), mu, logvar


class Digits(datasets.MNIST):
    """torchvision's data set, which makes a PIL image of each example, without its files."""

    def __init__(self, x: Tensor) -> None:
        self.data, self.targets = (x * 255).byte().view(-1, 28, 28), torch.zeros(len(x)).long()
        self.transform, self.target_transform = transforms.ToTensor(), None


def script_pass(model: Script, optimizer: torch.optim.Optimizer, loader: DataLoader) -> None:
    """One pass of the example's training loop; the loss is its loss_function."""
    model.train()
    train_loss = 0
    for x, _ in loader:
        optimizer.zero_grad()
        recon_x, mu, logvar = model(x)
        bce = F.binary_cross_entropy(recon_x, x.view(-1, 784), reduction="sum")
        kld = -0.5 * torch.sum(1 + logvar - mu.pow(2) - logvar.exp())
        loss = bce + kld
        loss.backward()
        train_loss += loss.item()
        optimizer.step()


def script_parts(x: Tensor) -> tuple[Script, torch.optim.Optimizer, DataLoader]:
    model = Script()
    return model, torch.optim.Adam(model.parameters(), lr=RATE), DataLoader(Digits(x), batch_size=BATCH, shuffle=True)


def script(x: Tensor) -> None:
    """One pass of the script over digits (n, 784)."""
    script_pass(*script_parts(x))


def pythae_trainer(x: Tensor, folder: str) -> object:
    """pythae's trainer of a VAE with our networks, ready for passes over digits (n, 784)."""
    from pythae.data.datasets import BaseDataset
    from pythae.models import VAE, VAEConfig
    from pythae.models.base.base_utils import ModelOutput
    from pythae.models.nn import BaseDecoder, BaseEncoder
    from pythae.trainers import BaseTrainer, BaseTrainerConfig

    class Encoder(BaseEncoder):
        def __init__(self, network: nn.Module) -> None:
            super().__init__()
            self.network = network

        def forward(self, x: Tensor) -> ModelOutput:
            mu, log_var = self.network(x).chunk(2, dim=1)
            return ModelOutput(embedding=mu, log_covariance=log_var)

    class Decoder(BaseDecoder):
        def __init__(self, network: nn.Module) -> None:
            super().__init__()
            self.network = network

        def forward(self, z: Tensor) -> ModelOutput:
            return ModelOutput(reconstruction=self.network(z).sigmoid())

    encoder, decoder = halves()
    options = VAEConfig(input_dim=(784,), latent_dim=LATENT, reconstruction_loss="bce")
    training = BaseTrainerConfig(
        output_dir=folder, num_epochs=1, learning_rate=RATE, per_device_train_batch_size=BATCH, no_cuda=True
    )
    trainer = BaseTrainer(
        model=VAE(options, Encoder(encoder), Decoder(decoder)),
        train_dataset=BaseDataset(x, torch.zeros(len(x))),
        training_config=training,
    )
    trainer.prepare_training()
    return trainer


@contextlib.contextmanager
def quiet_folder() -> Iterator[str]:
    """A folder for what pythae writes; what it says goes nowhere."""
    nowhere = io.StringIO()
    with tempfile.TemporaryDirectory() as folder:
        with contextlib.redirect_stdout(nowhere), contextlib.redirect_stderr(nowhere):
            yield folder


def pythae(x: Tensor) -> None:
    """One pass of pythae over digits (n, 784)."""
    with quiet_folder() as folder:
        pythae_trainer(x, folder).train_step(1)


def updates(plan: Plan) -> list[Row]:
    """Images per CPU second of one pass: beside the script, beside pythae, and in the fastest dtype."""
    n, fast = BATCH * plan.size(100, 4), fast_dtype(torch.device("cpu"))
    x = data.mnist("train", binarize="threshold").x[:n].flatten(1).clone()
    works = {"script": partial(script, x), "ours": partial(ours, x)}
    if fast != torch.float32:
        works["fast"] = partial(ours, x, RATE, fast)
    if peer_name("pythae"):
        works["pythae"] = partial(pythae, x)
    times = dict(zip(works, interleaved(*works.values(), runs=plan.runs)))
    modules = {"script": "torchvision", "pythae": "pythae.trainers"}
    needed = {way: memory(work, modules.get(way, "lecture_lib.vae")) for way, work in works.items()}
    gflop = networks.operations(partial(ours, x[:BATCH])) * n / BATCH

    def row(name: str, way: str, other: str, there: str | None, dtype: torch.dtype, note: str = "") -> Row:
        products = "" if dtype == torch.float32 else f", products in {str(dtype).removeprefix('torch.')}"
        mine, peer = times[way], times.get(other, Times([], []))
        return Row(
            name,
            f"VAE 784–{HIDDEN}–{LATENT}, one pass over {n:,} digits in batches of {BATCH}{products}",
            "images / CPU s",
            [n / seconds for seconds in mine.cpu],
            [n / seconds for seconds in peer.cpu],
            there or "",
            wall=mine.wall,
            peer_wall=peer.wall,
            memory=needed[way],
            peer_memory=needed.get(other),
            floor=n / floor(gflop, 4 * n * 784 / 1e9, dtype),
            more_is_better=True,
            note=note,
        )

    example, package = peer_name("torch", SCRIPT), peer_name("pythae")
    missing = "" if package else not_installed("pythae")
    rows = [
        row("vae-script", "ours", "script", example, torch.float32),
        row("vae-pythae", "ours", "pythae", package, torch.float32, missing),
    ]
    if "fast" in works:
        rows.append(row("vae-fast", "fast", "script", example, fast, "the peer's are in float32"))
    return rows


def targets(plan: Plan) -> list[Row]:
    """CPU seconds of training until the ELBO of the test digits reaches −100 nats; weighing is not counted."""
    n, patience = plan.size(60_000, 2000), plan.size(PATIENCE, 1)
    x, x_test = (data.mnist(split, binarize="threshold").x[:n].flatten(1) for split in ("train", "test"))
    rows = []
    what = f"VAE 784–{HIDDEN}–{LATENT} on {n:,} digits, training until the test ELBO reaches {TARGET:.0f} nats"
    mine, our_wall = our_way(x, x_test)
    for name, package, there, way in (
        ("vae-target-script", "torch", peer_name("torch", SCRIPT), script_way),
        ("vae-target-pythae", "pythae", peer_name("pythae"), pythae_way),
    ):
        ours = dict(unit="CPU s", ours=[mine], wall=[our_wall])
        if there is None:
            rows.append(Row(name, what, **ours, note=not_installed(package)))
            continue
        theirs, wall = way(x, x_test, patience)
        note = "one run each" + (f"; the peer stopped after {patience} passes" if theirs == math.inf else "")
        rows.append(Row(name, what, **ours, peer=[theirs], peer_name=there, peer_wall=[wall], note=note))
    return rows


Encode = Callable[[Tensor], tuple[Tensor, Tensor]]


@torch.no_grad()
def bound(x: Tensor, encode: Encode, decode: Callable[[Tensor], Tensor]) -> float:
    """The mean ELBO in nats, with one draw of z for each x; `decode` makes logits."""
    mu, log_var = encode(x)
    return vae.elbo(x, decode(vae.reparameterise(mu, log_var, generator(2))), mu, log_var).total.mean().item()


def our_way(x: Tensor, x_test: Tensor) -> tuple[float, float]:
    """CPU and wall-clock seconds until the target: one pass from the mean digit; a higher rate rises and falls."""
    made = []
    return until(
        lambda _: made.append(ours(x, FASTER, from_mean=True)),
        lambda: bound(x_test, made[-1].encode, made[-1].decode) >= TARGET,
        1,
    )


def script_way(x: Tensor, x_test: Tensor, patience: int) -> tuple[float, float]:
    """The same for the script, at its constant rate."""
    model, optimizer, loader = script_parts(x)
    return until(
        lambda _: script_pass(model, optimizer, loader),
        lambda: bound(x_test, model.encode, model.decoder) >= TARGET,
        patience,
    )


def pythae_way(x: Tensor, x_test: Tensor, patience: int) -> tuple[float, float]:
    """The same for pythae, at the script's rate."""
    with quiet_folder() as folder:
        trainer = pythae_trainer(x, folder)
        model = trainer.model

        def encode(x: Tensor) -> tuple[Tensor, Tensor]:
            made = model.encoder(x)
            return made.embedding, made.log_covariance

        return until(
            lambda number: trainer.train_step(number + 1),
            lambda: bound(x_test, encode, model.decoder.network) >= TARGET,
            patience,
        )


ROWS = {"vae": updates, "vae-target": targets}
