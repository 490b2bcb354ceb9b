"""Strikes a process when it is about to change a file: with this folder on PYTHONPATH, Python loads it at every start.

STRIKE_FOLDER   changes of files below it count, in this process and in those that it starts
STRIKE_AT       a number, "37", or an event and a pattern for the last parts of its path, "rename */built.json"
STRIKE          kill: kill -9, before it happens, of the whole process group
                half: kill -9 in the middle of the next write that is longer than HALF bytes
                full: from then on, nothing can be written any more, for there is no space left on the device
STRIKE_LOG      gets a letter per change: open for writing, rename, make a folder, delete
"""

import errno
import os
import signal
import sys
from fnmatch import fnmatch

EVENTS = {"open": "o", "os.rename": "r", "os.mkdir": "m", "os.remove": "d", "os.rmdir": "d"}
HALF = 64
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


class Strike:
    """What is done, and when. The log is shared with the other processes: its length is how much has happened."""

    def __init__(self, folder: str, at: str, how: str, log: str) -> None:
        self.folder, self.at, self.how = os.path.join(os.path.abspath(folder), ""), at, how
        self.log = os.open(log, os.O_CREAT | os.O_RDWR | os.O_APPEND)
        self.full = False

    def __call__(self, event: str, arguments: tuple) -> None:
        if event not in EVENTS or (event == "open" and not arguments[2] & WRITING):
            return
        path = arguments[1] if event == "os.rename" else arguments[0]
        if isinstance(path, int) or not os.path.abspath(os.fsdecode(path)).startswith(self.folder):
            return
        os.write(self.log, EVENTS[event].encode())
        if self._is_due(event, os.path.abspath(os.fsdecode(path))):
            self._strike()
        if self.full and event in ("open", "os.mkdir"):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), os.fsdecode(path))

    def _is_due(self, event: str, path: str) -> bool:
        if self.at.isdecimal():
            return os.fstat(self.log).st_size == int(self.at)
        kind, _, pattern = self.at.partition(" ")
        return event.endswith(kind) and fnmatch(path, pattern)

    def _strike(self) -> None:
        if self.how == "kill":
            os.killpg(0, signal.SIGKILL)
        self.full = self.how == "full"
        if self.how == "half":
            import resource

            signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            resource.setrlimit(resource.RLIMIT_FSIZE, (HALF, HALF))


if "STRIKE_FOLDER" in os.environ:
    names = ("STRIKE_FOLDER", "STRIKE_AT", "STRIKE", "STRIKE_LOG")
    sys.addaudithook(Strike(*(os.environ[name] for name in names)))
