"""What test_distributed.py lets two processes do, by torchrun; it imports some of it, for what one process does.

Each process writes FOLDER/RANK.json and FOLDER/RANK.safetensors.
"""

import contextlib
import json
import sys
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import save_file
from torch import nn

from lecture_lib import distributed, rbm, recipes, training

EXAMPLES, BATCH, EPOCHS = 50, 8, 3
RECIPE = "ordered-autoencoder-mnist"  # it draws random numbers in its loss


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


class Training:
    """A regression, with noise on the inputs or without. Notes the examples and one number of the noise per update."""

    def __init__(self, *, noise: float = 0.0, stop: int = 0):
        self.generator, self.std, self.stop = seeded(5), noise, stop
        self.network = nn.Sequential(nn.Linear(3, 8), nn.Tanh(), nn.Linear(8, 1))
        for parameter in self.network.parameters():
            nn.init.normal_(parameter, std=0.5, generator=self.generator)
        self.examples: list[list[int]] = []
        self.noise: list[float] = []

    def loss(self, x, y, number):
        if len(self.examples) == self.stop > 0:
            raise KeyboardInterrupt
        self.examples.append(number.tolist())
        if self.std:
            noise = self.std * torch.randn(x.shape, generator=self.generator)
            self.noise.append(noise[0, 0].item())
            x = x + noise
        return F.mse_loss(self.network(x), y)

    def run(self, **options) -> training.History:
        descent = training.Descent(self.network.parameters(), self.loss, learning_rate=0.05)
        x = torch.randn(EXAMPLES, 3, generator=seeded(1))
        examples = x, x.prod(1, keepdim=True), torch.arange(EXAMPLES)
        parts = {"network": self.network, "descent": descent}
        options = {"epochs": EPOCHS, "batch_size": BATCH, "generator": self.generator, "parts": parts} | options
        return training.train(descent, examples, **options)


def boltzmann(size: float) -> rbm.Learner:
    """An RBM after an epoch of centred updates with persistent chains. With weights of size 100, it tosses no coins."""
    generator = seeded(3)
    machine = rbm.RBM(6, 4, generator=generator)
    for parameter in machine.parameters():
        nn.init.normal_(parameter, std=size, generator=generator)
    v = torch.bernoulli(torch.full((160, 6), 0.4), generator=generator)
    chains = torch.bernoulli(torch.full((12, 6), 0.5), generator=generator)
    learner = rbm.Learner(machine, learning_rate=0.1, k=2, chains=chains, mu=v.mean(0), generator=generator)
    training.train(learner, v, epochs=1, batch_size=8, generator=generator, parts={"learner": learner})
    return learner


def refused(attempt) -> str:
    try:
        attempt()
    except (ValueError, FloatingPointError) as error:
        return f"{type(error).__name__}: {error}"
    return "nothing was refused"


def descend(x=None, *, start=0.0, after=None) -> training.History:
    """A tiny training, for what has to fail."""
    w = nn.Parameter(torch.full((1,), start))
    step = training.Descent([w], lambda x: (w - x).square().mean(), after=after and (lambda: after(w)))
    x = torch.zeros(8) if x is None else x
    return training.train(step, x, epochs=1, batch_size=4, generator=seeded(), parts={"w": nn.ParameterList([w])})


@torch.no_grad()
def drift(w: torch.Tensor) -> None:
    w.add_(distributed.rank())


def failures() -> dict[str, str]:
    with_nan = torch.tensor([0.0] * 7 + [float("nan")])  # only one of the processes sees it
    return {
        "update for one": refused(
            lambda: training.train(lambda *_: None, torch.zeros(8), epochs=1, batch_size=4, generator=seeded())
        ),
        "odd batch": refused(lambda: Training().run(batch_size=7)),
        "start": refused(lambda: descend(start=float(distributed.rank()))),
        "drift": refused(lambda: descend(after=drift)),
        "not finite": refused(lambda: descend(with_nan)),
    }


def main(folder: Path) -> None:
    with distributed.together(torch.device("cpu")):
        rank = distributed.rank()
        exact, noisy, resumed = Training(), Training(noise=0.3), Training()
        draws, certain = boltzmann(0.1), boltzmann(100)
        history, _ = exact.run(), noisy.run()
        resumed.run(checkpoint=folder / "of-one-process.safetensors")
        with contextlib.suppress(KeyboardInterrupt):
            Training(stop=11).run(checkpoint=folder / "of-two-processes.safetensors", every_seconds=0)
        recipes.make(RECIPE, where="cpu", folder=folder)
        facts = {
            "processes": distributed.processes(),
            "examples": exact.examples,
            "noise": noisy.noise,
            "loss": history["loss"].tolist(),
            "resumed updates": len(resumed.examples),
            "gathered": distributed.gather(torch.tensor([rank])).tolist(),
            "from first": distributed.from_first({"rank": rank}),
            "agree": [distributed.agree("x"), distributed.agree(rank)],
            "failures": failures(),
        }
        tensors = {
            "order": noisy.generator.get_state(),
            **{f"exact/{name}": value for name, value in exact.network.state_dict().items()},
            **{f"noisy/{name}": value for name, value in noisy.network.state_dict().items()},
            **{f"resumed/{name}": value for name, value in resumed.network.state_dict().items()},
            **{f"draws/{name}": value for name, value in draws.rbm.state_dict().items()},
            "draws/chains": draws.chains,
            **{f"certain/{name}": value for name, value in certain.rbm.state_dict().items()},
            "certain/chains": certain.chains,
        }
        (folder / f"{rank}.json").write_text(json.dumps(facts), "utf-8")
        save_file(tensors, folder / f"{rank}.safetensors")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
