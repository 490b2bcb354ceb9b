"""``python run.py bench``: all rows, or some of them, as a table and as JSON.

python run.py bench --list                  names of the measurements
python run.py bench --rows rbm-epoch,gan    only these
python run.py bench --quick                 toys, to see that everything works
python run.py bench --install-peers         first install what only the comparison needs
python run.py bench --publish               then show the numbers in the book
python run.py bench --kills 100             instead: kill long commands, and see that they go on
"""

import argparse
import importlib
import math
import os
import pkgutil
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import torch

import bench
from bench import peers
from bench.measure import Curve, Plan, Row
from bench.report import Report

JSON, TOYS, PAGE = Path("_build/bench.json"), Path("_build/bench-quick.json"), Path("book/speed.json")


def measurements() -> dict[str, Callable[[Plan], list[Row | Curve]]]:
    """What can be measured, by name, from the ``ROWS`` of all modules."""
    modules = [importlib.import_module(f"bench.{module.name}") for module in pkgutil.iter_modules(bench.__path__)]
    return {name: work for module in modules for name, work in getattr(module, "ROWS", {}).items()}


def show(result: Row | Curve) -> None:
    """Print a result: median (lowest – highest), and how many times better we are than the peer."""
    if isinstance(result, Curve):
        expected = "" if result.expected is None else f", expected {result.expected:.2g}"
        line = f"{result.what}: {result.unit} grow like {result.size}^{result.slope:.2f}{expected}"
    else:
        line = f"{result.what}: {spread(result.ours)} {result.unit}"
        if result.peer:
            line += f"; {result.peer_name} {spread(result.peer)}; {short(result.ratio)} times as good"
        if result.memory is not None:
            theirs = "" if result.peer_memory is None else f" (peer {short(result.peer_memory)})"
            line += f"; {short(result.memory)} MB{theirs}"
        if result.share is not None:
            line += f"; {result.share:.0%} of the floor's speed"
    print(f"  {line}" + (f"; {result.note}" if result.note else ""), flush=True)


def spread(values: list[float]) -> str:
    middle, low, high = (short(f(values)) for f in (statistics.median, min, max))
    return middle if len(values) == 1 else f"{middle} ({low} – {high})"


def short(value: float) -> str:
    """Two or three digits that count."""
    if not math.isfinite(value):
        return "∞"
    digits = 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2
    return f"{value:,.{digits}f}" if abs(value) >= 1 else f"{value:.2g}"


def parse(arguments: list[str] | None, names: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python run.py bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", default=",".join(names), metavar="A,B", help="measure only these (default: all)")
    parser.add_argument("--runs", type=int, default=3, help="alternating runs of each row (default: 3)")
    parser.add_argument("--quick", action="store_true", help="sizes so small that every row takes seconds")
    parser.add_argument("--list", action="store_true", help="print the names and stop")
    files = f"{JSON.as_posix()}, with --quick {TOYS.as_posix()}"
    parser.add_argument("--json", type=Path, metavar="PATH", help=f"write results here (default: {files})")
    parser.add_argument("--publish", action="store_true", help=f"write {PAGE.as_posix()}, which the book shows")
    parser.add_argument("--install-peers", action="store_true", help="install requirements-bench.txt into _build/peers")
    chosen = parser.parse_args(arguments)
    chosen.rows = [name for name in chosen.rows.split(",") if name]
    chosen.json = chosen.json or (TOYS if chosen.quick else JSON)
    if unknown := [name for name in chosen.rows if name not in names]:
        parser.error(f"there is no row {', '.join(unknown)}; there are {', '.join(names)}")
    if chosen.runs < 1:
        parser.error(f"--runs is {chosen.runs}; at least 1 is needed")
    if chosen.publish and chosen.quick:
        parser.error("--quick measures toys; leave it away to publish")
    return chosen


def main(arguments: list[str] | None = None) -> int:
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:1] == ["--kills"]:
        return importlib.import_module("bench.kills").main(arguments[1:])
    peers.use()
    known = measurements()
    chosen = parse(arguments, list(known))
    if chosen.list:
        print("\n".join(known))
        return 0
    if chosen.install_peers:
        peers.install()
        peers.use()
    torch.set_num_threads(1)
    os.environ.setdefault("TQDM_DISABLE", "1")
    plan, report = Plan(1 if chosen.quick else chosen.runs, chosen.quick), Report(chosen.json, quick=chosen.quick)
    for name in chosen.rows:
        started = time.perf_counter()
        print(name, flush=True)
        try:
            results = known[name](plan)
        except FileNotFoundError as error:
            print(f"  not measured: {error}", flush=True)
            continue
        report.add(results)
        for result in results:
            show(result)
        print(f"  ({time.perf_counter() - started:.0f} s)", flush=True)
    if chosen.publish:
        try:
            report.publish(PAGE)
        except ValueError as error:
            print(f"not published: {error}", flush=True)
            return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
