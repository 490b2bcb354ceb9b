"""``python killed.py WHEN ...``: ``python -m lecture_lib.recipes ...``, a checkpoint after each update, and a kill -9.

WHEN is "update-N", before the N-th update (of several processes, the last one dies), or "card", between the weights and
their card.
"""

import os
import signal
import sys

from lecture_lib import distributed, pretrained, recipes, training


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def kill_before(number: int) -> None:
    step, calls = training.Descent.__call__, []

    def counted(self, *batch):
        calls.append(1)
        if len(calls) == number and distributed.rank() == distributed.processes() - 1:
            die()
        return step(self, *batch)

    training.Descent.__call__ = counted


def kill_between() -> None:
    write = pretrained.write_atomically
    pretrained.write_atomically = lambda path, content: die() if path.suffix == ".json" else write(path, content)


if __name__ == "__main__":
    when, *arguments = sys.argv[1:]
    training.train.__kwdefaults__["every_seconds"] = 0
    if when == "card":
        kill_between()
    else:
        kill_before(int(when.removeprefix("update-")))
    raise SystemExit(recipes.main(arguments))
