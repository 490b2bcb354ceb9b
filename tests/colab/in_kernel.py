"""Runs in the kernel before the first cell: a stand-in for Colab's own module, and a log of what is written where."""


def _as_in_colab() -> None:
    import os
    import sys
    import types

    log = os.open(os.environ["COLAB_WRITTEN"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    writing = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
    targets = {"os.mkdir": 0, "os.rename": 1, "os.link": 1, "os.symlink": 1}

    def note(line: str) -> None:
        os.write(log, f"{line}\n".encode(errors="backslashreplace"))

    def watch(event: str, arguments: tuple) -> None:
        if event == "open":
            path, _, flags = arguments
            path = path if flags & writing else None
        else:
            path = arguments[targets[event]] if event in targets else None
        if isinstance(path, str | bytes | os.PathLike):
            note(f"wrote {os.path.realpath(os.fsdecode(path))}")

    def enable_custom_widget_manager() -> None:
        note("asked for the manager of custom widgets")

    google, colab, output = (types.ModuleType(name) for name in ("google", "google.colab", "google.colab.output"))
    google.colab, colab.output = colab, output
    output.enable_custom_widget_manager = enable_custom_widget_manager
    output._widgets = types.SimpleNamespace(_installed_url="https://example.invalid/manager.js")
    sys.modules |= {module.__name__: module for module in (google, colab, output)}
    sys.addaudithook(watch)


_as_in_colab()
del _as_in_colab
