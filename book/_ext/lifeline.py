"""Run a Python script that ends when its parent ends, also when the parent was killed.

    python lifeline.py SCRIPT.py ARGUMENTS …

The parent holds the other end of our standard input and never writes to it. Reading therefore returns only when the
parent is gone, on every operating system and even after `kill -9`. Kernels watch us in the same way.
"""

import os
import runpy
import sys
import threading


def _end_with_parent() -> None:
    os.read(0, 1)
    os._exit(1)


if __name__ == "__main__":
    threading.Thread(target=_end_with_parent, daemon=True).start()
    del sys.argv[0]
    runpy.run_path(sys.argv[0], run_name="__main__")
