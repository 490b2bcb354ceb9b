"""The weights that ship with the book: half-precision safetensors beside a card that says how they were made."""

import contextlib
import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load as load_safetensors
from safetensors.torch import save as save_safetensors
from torch import nn

FOLDER = Path(__file__).parent / "pretrained"


@dataclass(frozen=True)
class Weights:
    """Tensors by name (float32), and the card: recipe, data, steps, seed, versions, device, minutes, quality."""

    tensors: dict[str, torch.Tensor]
    card: dict


def load(name: str) -> Weights:
    """Load shipped weights by name, after checking them against the checksum on their card.

    Raises:
        FileNotFoundError: if there are no such weights; the message lists those that exist.
        ValueError: if the file or its card is damaged, or they belong to other weights.
    """
    weights, card = FOLDER / f"{name}.safetensors", FOLDER / f"{name}.json"
    if not (weights.exists() and card.exists()):
        known = ", ".join(sorted(path.stem for path in FOLDER.glob("*.safetensors"))) or "none"
        raise FileNotFoundError(f"no shipped weights are called {name!r}; there are: {known}")
    remedy = f"restore both files from the repository, or train again with `python run.py train {name}`"
    content, description = weights.read_bytes(), _read(card, remedy)
    found, expected = hashlib.sha256(content).hexdigest(), description["sha256"]
    if found != expected:
        raise ValueError(
            f"{weights.name} is damaged or foreign: its SHA-256 is {found}, and {card.name} says {expected}; {remedy}"
        )
    if description.get("name", name) != name:
        raise ValueError(f"{weights.name} holds the weights {description['name']!r} (SHA-256 {found}); {remedy}")
    try:
        tensors = load_safetensors(content)
    except SafetensorError as error:
        raise ValueError(f"{weights.name} (SHA-256 {found}) is no safetensors file ({error}); {remedy}") from None
    return Weights({key: tensor.float() for key, tensor in tensors.items()}, description)


def _read(card: Path, remedy: str) -> dict:
    try:
        description = json.loads(card.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ValueError(f"{card.name} is damaged ({error}); {remedy}") from None
    if not isinstance(description, dict) or "sha256" not in description:
        raise ValueError(f"{card.name} is no card of weights, for it holds no checksum; {remedy}")
    return description


def restored(build: Callable[[], nn.Module], tensors: Mapping[str, torch.Tensor]) -> nn.Module:
    """The module with these parameters. It is built without memory first, so that no random number is drawn.

    Raises:
        ValueError: if the tensors are not those of the module.
    """
    with torch.device("meta"):
        module = build()
    try:
        module.load_state_dict(tensors, assign=True)
    except RuntimeError as error:
        raise ValueError(f"tensors are not those of the module that build makes: {error}") from None
    return module


def save(name: str, tensors: dict[str, torch.Tensor], card: dict, *, folder: Path = FOLDER) -> None:
    """Write weights in half precision with their card; a killed run leaves the old pair or the new one.

    The card is replaced last, so that a kill between the two files shows as a damaged checksum, never as wrong numbers.
    """
    halves = {key: tensor.detach().cpu().to(torch.float16).contiguous() for key, tensor in tensors.items()}
    content = save_safetensors(halves)
    card = {"name": name} | card | {"sha256": hashlib.sha256(content).hexdigest()}
    description = json.dumps(card, indent=2, ensure_ascii=False)
    write_atomically(folder / f"{name}.safetensors", content)
    write_atomically(folder / f"{name}.json", description.encode() + b"\n")


def write_atomically(path: Path, content: bytes) -> None:
    """Replace a file in one step: whoever reads it, whenever, sees the whole old or the whole new content."""
    partial = path.with_name(path.name + ".partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.write_bytes(content)
        partial.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            partial.unlink()
        raise OSError(
            f"cannot write {path}: {error.strerror}; nothing was changed. Make room, or see to it that you may write "
            "there, and give the same command again"
        ) from error
