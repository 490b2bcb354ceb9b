"""Run a Python script that ends when its parent ends, also when the parent was killed, and says plainly what the disk
refuses.

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


def plainly(error: OSError) -> str:
    """What could not be read or written, why, and what to do; for readers who are not helped by a traceback."""
    place = f"{error.filename}: " if error.filename else ""
    return (
        f"{place}{error.strerror or error}. Make room on the disk, or see to it that you may read and write there, "
        "and run the same command again; it goes on from here."
    )


if __name__ == "__main__":
    threading.Thread(target=_end_with_parent, daemon=True).start()
    del sys.argv[0]
    # On import, this package of jsonschema's compiles a grammar of internationalised addresses, for a second and a
    # half; no format the book is made of asks for one, and jsonschema goes on without it.
    sys.modules["rfc3987_syntax"] = None
    try:
        runpy.run_path(sys.argv[0], run_name="__main__")
    except OSError as error:
        sys.exit(plainly(error))
