"""What was measured, as JSON: written whole after every measurement, so that an interruption loses nothing."""

import datetime
import importlib.metadata
import json
import math
import os
import platform
from dataclasses import asdict
from pathlib import Path

import torch

from bench.measure import Curve, Row, copy_peak, product_peak
from lecture_lib.pretrained import write_atomically

PACKAGES = ("numpy", "scipy", "torch", "torchvision")


class Report:
    """The results in a file.

    A file of the same machine, versions and sizes is gone on with: what is measured again replaces its row.

    Args:
        path: the file.
        quick: whether sizes are those of `--quick`.
    """

    def __init__(self, path: Path, *, quick: bool) -> None:
        self.path = path
        self.content = {"machine": machine(), "versions": versions(), "quick": quick, "rows": [], "growth": []}
        old = read(path)
        if old is not None and all(old.get(key) == self.content[key] for key in ("machine", "versions", "quick")):
            self.content |= old

    def add(self, results: list[Row | Curve]) -> None:
        """Replace what has the same name, and write the file."""
        for result in results:
            kept = self.content["growth" if isinstance(result, Curve) else "rows"]
            kept[:] = [other for other in kept if other["name"] != result.name] + [stored(result)]
        self.content["date"] = datetime.date.today().isoformat()
        self.content["peaks"] = {"product": product_peak(), "copy": copy_peak()}
        write_atomically(self.path, json.dumps(self.content, indent=1, allow_nan=False).encode())

    def publish(self, page: Path) -> None:
        """Copy the file to where the book's page reads it.

        Raises:
            ValueError: if the sizes were those of `--quick`, or the page has measurements that the file lacks.
        """
        if self.content["quick"]:
            raise ValueError("--quick measures toys; leave it away to publish")
        lost = sorted(_names(read(page) or {}) - _names(self.content))
        if lost := [name for name in lost if not name.endswith("-fast")]:  # only where short numbers are
            raise ValueError(
                f"what was measured on this machine, with these versions, lacks {', '.join(lost)}, which {page} has: "
                f"measure them as well, or delete {page} first"
            )
        write_atomically(page, json.dumps(self.content, indent=1, allow_nan=False).encode())


def read(path: Path) -> dict | None:
    """The content of a report; None where there is none that can be read."""
    try:
        return json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return None


def _names(content: dict) -> set[str]:
    return {result["name"] for kind in ("rows", "growth") for result in content.get(kind, ())}


def stored(result: Row | Curve) -> dict:
    """A result with what follows from it, in JSON's terms: what was not reached is null."""
    follows = {"slope": result.slope} if isinstance(result, Curve) else {"ratio": result.ratio, "share": result.share}
    return _finite(asdict(result) | follows)


def _finite(value: object) -> object:
    """JSON knows no infinity, wherever it stands."""
    if isinstance(value, dict):
        return {key: _finite(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(inner) for inner in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def machine() -> dict:
    """What was measured on: the processor, how many of it, and the system."""
    own = {"processor": _processor(), "cores": os.cpu_count(), "system": platform.system()}
    return own | ({"gpu": torch.cuda.get_device_name()} if torch.cuda.is_available() else {})


def versions() -> dict:
    return {"python": platform.python_version()} | {name: importlib.metadata.version(name) for name in PACKAGES}


def _processor() -> str:
    """The name that Linux gives it; elsewhere what Python knows."""
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
        return next(line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()
