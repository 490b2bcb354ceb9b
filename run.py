#!/usr/bin/env python3
"""One door to the book "Learning Without Labels".

    python run.py setup                create the virtual environment .venv (the other commands do it when needed)
    python run.py book                 run the chapters and build _build/html/index.html
    python run.py book --scale smoke   the same in a minute, with trainings too short to show anything
    python run.py book --zip           the book as one archive too, to be read without a network
    python run.py serve                build the book, serve it on this machine only and open the browser
    python run.py lab                  open the chapters in JupyterLab
    python run.py test                 style, unit tests, notebooks and, where a browser is found, the built pages
    python run.py test --browser       the same, and a missing browser is an error
    python run.py test --colab         instead, every chapter alone with the packages of Google Colab
    python run.py train rbm-mnist      make shipped weights again
    python run.py new-chapter 12-title begin a chapter: a notebook that runs, and its line in _toc.yml
    python run.py bench                measure speed against well-known peers and this machine's peak

`python run.py COMMAND --help` says more about one of them. LECTURE_SCALE=smoke|read|full is how much is computed.
"""

import sys

if sys.version_info < (3, 11):
    sys.exit(f"The book needs Python 3.11 or newer; this is {sys.version.split()[0]}.")

import argparse
import functools
import http.server
import importlib.metadata
import json
import os
import re
import shutil
import subprocess
import time
import urllib.request
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / "book" / "_ext"))
import fingerprint  # noqa: E402
import lifeline  # noqa: E402
import offline  # noqa: E402

VENV = ROOT / ".venv"
STAMP = VENV / "setup.json"
BUILD = ROOT / "_build"
HTML = BUILD / "html"
TORCH_CPU = "https://download.pytorch.org/whl/cpu"
SCALES = ("smoke", "read", "full")
TWO = ("-n", "2", "--dist", "loadfile")  # tests side by side, those of a file together
ONE_THREAD = {name: "1" for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")}
NO_NETWORK = re.compile(
    "NewConnectionError|Max retries|ConnectionError|ProxyError|ConnectTimeout|ReadTimeout|SSLError|name resolution|"
    "unreachable|from versions: none|getaddrinfo"
)


class Stop(Exception):
    """Something the reader has to know; printed without a traceback."""


# --- setup ----------------------------------------------------------------------------------------------------------


def setup() -> None:
    """Create or refresh .venv; returns at once when nothing it depends on has changed."""
    if _is_set_up():
        return
    with only_one("setup"):
        if _is_set_up():
            return
        STAMP.unlink(missing_ok=True)
        _create_environment()
        _forget_half_installed()
        _install_torch()
        _say("Setup: the other packages")
        _pip("-r", "requirements.txt")
        _pip("--no-deps", "--no-build-isolation", "-e", ".")
        _write(STAMP, json.dumps(_wanted()))
        _say("Setup: done")


def _wanted() -> dict[str, str]:
    files = fingerprint.digest(ROOT, ["requirements.txt", "constraints.txt", "pyproject.toml"])
    return {"python": "{}.{}".format(*sys.version_info), "files": files}


def _is_set_up() -> bool:
    return _read_json(STAMP) == _wanted() and _python().exists()


def _create_environment() -> None:
    usable = _python().exists() and _version_of(_python()) == _wanted()["python"]
    if usable:
        return
    _say(f"Setup: creating {VENV.name} with Python {_wanted()['python']}")
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], capture_output=True, text=True)
    if made.returncode:
        raise Stop(
            f"{VENV.name} could not be created (on Debian and Ubuntu: `apt install python3-venv`).\n"
            + (made.stderr or made.stdout).strip()
        )


def _forget_half_installed() -> None:
    """Let pip install again what it was killed over: it writes RECORD last, but believes a package without one."""
    for folder in _site_packages():
        for info in folder.glob("*.dist-info"):
            if not (info / "RECORD").exists():
                shutil.rmtree(info)


def _site_packages() -> list[Path]:
    return [*VENV.glob("lib/python*/site-packages"), VENV / "Lib" / "site-packages"]


def _version_of(python: Path) -> str | None:
    """ "3.11", or None for an environment that does not start or lacks pip."""
    code = "import pip, sys; print('{}.{}'.format(*sys.version_info))"
    try:
        return subprocess.run([python, "-c", code], capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return None


def _install_torch() -> None:
    """The small CPU build where no NVIDIA GPU is found; elsewhere the pair comes from the default index with the rest.

    Only Linux has the choice: on macOS and Windows the default index holds the CPU (or Metal) build.
    """
    if sys.platform != "linux" or _has_nvidia_gpu():
        _say("Setup: torch from the default package index")
    elif not _answers(TORCH_CPU):
        _say("Setup: PyTorch's CPU index does not answer; torch comes from the default package index (about 5 GB)")
    else:
        _say("Setup: torch for CPU from PyTorch's index")
        try:
            return _pip("--no-deps", "--index-url", TORCH_CPU, "torch", "torchvision")
        except Stop:
            _say("Setup: PyTorch's CPU index has no fitting build; torch comes from the default one (about 5 GB)")
    _pip("torch", "torchvision")


def _has_nvidia_gpu() -> bool:
    if not shutil.which("nvidia-smi"):
        return False
    found = subprocess.run(["nvidia-smi", "-L"], capture_output=True, text=True)
    return found.returncode == 0 and "GPU" in found.stdout


def _answers(index: str) -> bool:
    try:
        with urllib.request.urlopen(f"{index}/torch/", timeout=5) as reply:
            return reply.status == 200
    except OSError:
        return False


def _pip(*arguments: str) -> None:
    """`pip install` with the constraints. Raises Stop with one clear message when it fails."""
    quiet = [] if sys.stdout.isatty() else ["-q"]
    command = [_python(), "-m", "pip", "install", "--no-input", "--disable-pip-version-check", *quiet]
    done = subprocess.run(
        [*command, "-c", "constraints.txt", *arguments],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    if done.returncode == 0:
        return
    if NO_NETWORK.search(done.stderr):
        reason = "No package index could be reached: is this machine online?"
        advice = "Connect it (or point pip to a mirror with PIP_INDEX_URL) and run the same command again."
    else:
        reason = "pip could not install what the book needs:\n" + "\n".join(done.stderr.strip().splitlines()[-15:])
        advice = "Remove the cause and run the same command again."
    raise Stop(f"{reason}\nStill missing: {', '.join(_missing()) or 'nothing but another version'}.\n{advice}")


def _missing() -> list[str]:
    """Names in requirements.txt that are not installed in .venv."""
    lines = (ROOT / "requirements.txt").read_text("utf-8").splitlines()
    names = [re.match(r"[\w.-]+", line).group() for line in lines if line and not line.startswith("#")]
    there = {_normal(found.name) for found in importlib.metadata.distributions(path=[*map(str, _site_packages())])}
    return [name for name in names if _normal(name) not in there]


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _python() -> Path:
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


# --- the book -------------------------------------------------------------------------------------------------------


def book(scale: str, archive: bool = False) -> None:
    """Execute what has changed, then build the pages beside the old ones and swap: readers never see half a book."""
    setup()
    with only_one("build"):
        _tidy_up()
        _bring_up_to_date(scale)
        if archive:
            _write_archive(scale)


def _bring_up_to_date(scale: str) -> None:
    inputs = {"pages": fingerprint.pages(ROOT, scale), "machinery": fingerprint.machinery(ROOT)}
    built = _read_json(BUILD / "built.json")
    if built == inputs and (HTML / "index.html").exists():
        return _say(f"The book is up to date: {_show(HTML / 'index.html')}")
    started = time.monotonic()
    _say(f"Chapters: running what has changed, scale {scale}")
    _child("book/_ext/execute.py", scale=scale)
    _build_pages(scale, keep_texts=built is not None and built.get("machinery") == inputs["machinery"])
    _write(BUILD / "built.json", json.dumps(inputs))
    _say(f"The book is ready after {_minutes(time.monotonic() - started)}: {_show(HTML / 'index.html')}")


def _build_pages(scale: str, keep_texts: bool) -> None:
    """Sphinx, warnings as errors, into a folder beside the old pages. Its parsed texts are kept if all went well."""
    _say("Pages: building")
    new, old, texts = BUILD / "html.new", BUILD / "html.old", BUILD / "texts"
    (BUILD / "built.json").unlink(missing_ok=True)
    for folder in (new, old) if keep_texts else (new, old, texts):
        shutil.rmtree(folder, ignore_errors=True)
    _child("book/_ext/pages.py", str(new), str(texts), scale=scale)
    if HTML.exists():
        HTML.rename(old)
    new.rename(HTML)
    shutil.rmtree(old, ignore_errors=True)


def _write_archive(scale: str) -> None:
    """The built pages as `_build/learning-without-labels-VERSION.zip`. Raises Stop if it cannot be written."""
    name = offline.name(ROOT, scale)
    target = BUILD / f"{name}.zip"
    try:
        offline.write(target, name, offline.entries(ROOT, HTML))
    except OSError as error:
        raise Stop(
            f"{_show(target)} could not be written: {error.strerror or error}. Make room in {_show(BUILD)}, or see "
            "to it that you may write there, and run the same command again. The pages themselves are built."
        ) from None
    _say(f"The offline copy, {target.stat().st_size / 1e6:.1f} MB: {_show(target)}")


def _tidy_up() -> None:
    """After an interruption: remove what was not finished, and finish a swap."""
    for unfinished in BUILD.glob("*.zip.new"):  # of an archive whose writer was killed
        unfinished.unlink()
    if not HTML.exists() and (BUILD / "html.old").exists():
        (BUILD / "html.old").rename(HTML)


def _child(*command: str, scale: str) -> None:
    """Run Python code of the book in .venv as a process that ends with this one. Raises Stop if it fails."""
    environment = {**os.environ, **ONE_THREAD, "LECTURE_SCALE": scale, "PYTHONUTF8": "1"}
    launcher = [_python(), ROOT / "book/_ext/lifeline.py", *command]
    process = subprocess.Popen(launcher, cwd=ROOT, env=environment, stdin=subprocess.PIPE)
    try:
        if status := process.wait():
            killed = f"{command[0]} was ended by signal {-status}; was there enough memory? " if status < 0 else ""
            raise Stop(f"{killed}The book was not built; the last complete one, if there is one, is untouched.")
    finally:
        process.stdin.close()
        process.wait()


@contextmanager
def only_one(what: str) -> Iterator[None]:
    """Hold the lock `_build/WHAT.lock`. The operating system frees it when this process ends, however it ends."""
    BUILD.mkdir(exist_ok=True)
    with open(BUILD / f"{what}.lock", "a+", encoding="utf-8") as handle:
        try:
            _lock(handle)
        except OSError:
            handle.seek(0)
            owner = handle.read().strip() or "unknown"
            raise Stop(
                f"Another {what} is running here (process {owner}). Wait for it, or end it, and try again."
            ) from None
        handle.truncate(0)
        handle.write(str(os.getpid()))
        handle.flush()
        yield


def _lock(handle) -> None:
    if os.name == "nt":
        import msvcrt

        handle.seek(1 << 20)  # beyond the text, which others may want to read
        msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        handle.seek(0)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


# --- reading, testing, training -------------------------------------------------------------------------------------


class _Pages(http.server.SimpleHTTPRequestHandler):
    # Windows reads these types from its registry, where other programs change them.
    extensions_map = {
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".js": "text/javascript",
        ".mjs": "text/javascript",
    }

    def log_message(self, *_arguments) -> None:
        pass


def serve(scale: str, port: int, open_browser: bool) -> None:
    """Serve _build/html on 127.0.0.1 until Ctrl-C."""
    book(scale)
    with http.server.ThreadingHTTPServer(("127.0.0.1", port), functools.partial(_Pages, directory=str(HTML))) as server:
        address = f"http://127.0.0.1:{server.server_port}/"
        _say(f"Serving the book at {address} (end with Ctrl-C)")
        if open_browser:
            webbrowser.open(address)
        server.serve_forever()


def test(need_browser: bool) -> None:
    """All stages run even if one fails; raises Stop with the names of those that failed or ran no test."""
    setup()
    results = {
        "style": _run("ruff", "check", "."),
        "unit": _run("pytest", "tests/unit", *TWO),
        "notebooks": _run("pytest", "chapters", "book", "--nbval-lax", "-p", "no:cacheprovider", *TWO),
        "browser": _browser_tests(need_browser),
    }
    words = {0: "passed", None: "skipped", 5: "FAILED: no tests found"}
    _say("\n" + "\n".join(f"{stage:>10}  {words.get(code, 'FAILED')}" for stage, code in results.items()))
    failed = [stage for stage, code in results.items() if code]
    if failed:
        raise Stop(f"Failed: {', '.join(failed)}")


def test_colab(*chapters: str) -> None:
    """Every chapter, or those named, alone and with Colab's packages; see tests/colab/simulate.py."""
    setup()
    if subprocess.run([_python(), "tests/colab/simulate.py", *chapters], cwd=ROOT).returncode:
        raise Stop("Failed: colab")


def _browser_tests(needed: bool) -> int | None:
    browser = find_browser()
    if browser is None:
        message = "Browser tests: no Chromium found (install chromium or set LECTURE_BROWSER to one)"
        _say(message if needed else f"{message}; skipped")
        return 1 if needed else None
    if needed:
        try:
            book("read")
        except Stop as stop:
            _say(str(stop))
            return 1
    if not (HTML / "index.html").exists():
        _say("Browser tests: there is no built book (`python run.py book`); skipped")
        return None
    if not find_firefox():
        _say("Browser tests: no Firefox found (install one or set LECTURE_FIREFOX to it); Chromium alone")
    return _run("pytest", "tests/browser", *TWO, LECTURE_BROWSER=browser)


def find_browser() -> str | None:
    """A Chromium: LECTURE_BROWSER, one that is installed, or Playwright's own."""
    if named := _named_browser("LECTURE_BROWSER", "a Chromium"):
        return named
    for name in (
        "chromium",
        "chromium-browser",
        "google-chrome",
        "chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ):
        if found := shutil.which(name):
            return found
    code = "from playwright.sync_api import sync_playwright as s\nwith s() as p: print(p.chromium.executable_path)"
    own = subprocess.run([_python(), "-c", code], capture_output=True, text=True).stdout.strip()
    return own if own and Path(own).is_file() else None


def find_firefox() -> str | None:
    """A Firefox as its makers build it: LECTURE_FIREFOX, or one that is installed."""
    if named := _named_browser("LECTURE_FIREFOX", "a Firefox"):
        return named
    names = ("firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox")
    return next(filter(None, map(shutil.which, names)), None)


def _named_browser(variable: str, what: str) -> str | None:
    named = os.environ.get(variable)
    if named and not Path(named).is_file():
        raise Stop(f"{variable} is {named!r}, which is no file; set it to {what}, or unset it.")
    return named or None


def new_chapter(name: str) -> None:
    """Write a chapter that runs, for its author to fill; says what is left to do."""
    import new_chapter as template

    try:
        path = template.create(ROOT, name)
    except ValueError as error:
        raise Stop(f"No chapter was made: {error}.") from None
    _say(
        f"{_show(path)} is there, and in _toc.yml. Write over what stands in brackets (`python run.py lab`), give the "
        "chapter a row in book/index.md, and look at it with `python run.py serve`. CONTRIBUTING.md says what belongs "
        "into a chapter."
    )


def _run(module: str, *arguments: str, **environment: str) -> int:
    """`python -m MODULE` in .venv at smoke scale, one thread per process; returns its exit status."""
    _say(f"\n{module} {' '.join(arguments)}")
    variables = {**os.environ, **ONE_THREAD, "LECTURE_SCALE": "smoke", "PYTHONUTF8": "1", **environment}
    return subprocess.run([_python(), "-m", module, *arguments], cwd=ROOT, env=variables).returncode


def _hand_over(module: str, *arguments: str) -> None:
    """Set up, then let a module of .venv take over, with this terminal and the reader's own environment."""
    setup()
    status = subprocess.run([_python(), "-m", module, *arguments], cwd=ROOT).returncode
    if status:
        raise Stop(f"{module} ended with exit status {status}.")


# --- small things ---------------------------------------------------------------------------------------------------


def _say(text: str) -> None:
    print(text, flush=True)


def _show(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _minutes(seconds: float) -> str:
    return "{}:{:02d}".format(*divmod(round(seconds), 60))


def _read_json(path: Path) -> dict | None:
    try:
        return json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return None


def _write(path: Path, text: str) -> None:
    """Write all or nothing."""
    fresh = path.with_name(path.name + ".new")
    fresh.write_text(text, "utf-8")
    os.replace(fresh, path)


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="run.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, description: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, description=description, formatter_class=argparse.RawDescriptionHelpFormatter)

    command("setup", "Create .venv and install the tested versions. Example: python run.py setup")
    for name, description in {
        "book": "Run changed chapters, two side by side; build the pages. Example: python run.py book --scale smoke",
        "serve": "Build the book, serve it on 127.0.0.1 and open the browser. Example: python run.py serve --port 8000",
    }.items():
        default = os.environ.get("LECTURE_SCALE") or "read"
        command(name, description).add_argument(
            "--scale", choices=SCALES, default=default, help="how much to compute (%(default)s)"
        )
    commands.choices["book"].add_argument(
        "--zip", action="store_true", help="also write the pages as one archive, to be unpacked and read anywhere"
    )
    serving = commands.choices["serve"]
    serving.add_argument("--port", type=int, default=0, help="default: a free one")
    serving.add_argument("--no-browser", action="store_true", help="only print the address")
    command("lab", "JupyterLab in chapters/; more arguments go to JupyterLab. Example: python run.py lab --no-browser")
    testing = command(
        "test", "Style, unit tests, notebooks at smoke scale, built pages. Example: python run.py test --browser"
    )
    testing.add_argument("--browser", action="store_true", help="build the book first; a missing browser is an error")
    testing.add_argument(
        "--colab",
        nargs="*",
        metavar="CHAPTER",
        help="instead: each chapter (or those named, such as 01) alone in an empty folder with Colab's packages",
    )
    training = command(
        "train", "Make shipped weights again; more arguments go to the recipe. Example: python run.py train rbm-mnist"
    )
    training.add_argument("name", metavar="NAME")
    beginning = command(
        "new-chapter", "Begin a chapter, and enter it in _toc.yml. Example: python run.py new-chapter 12-flows"
    )
    beginning.add_argument("name", metavar="NN-TITLE", help="two digits, words of small letters, hyphens between them")
    command("bench", "Measure speed; more arguments go to the benchmark. Example: python run.py bench")
    known, more = parser.parse_known_args(arguments)
    if getattr(known, "scale", "read") not in SCALES:
        parser.error(f"LECTURE_SCALE is {known.scale!r}; it can be {', '.join(SCALES)}")
    if more and known.command not in ("lab", "train", "bench"):
        parser.error(f"unknown arguments for {known.command}: {' '.join(more)}")
    known.more = more
    return known


def main(arguments: list[str] | None = None) -> int:
    """Returns the exit status: 0, 1 for a failure that was explained, 130 for Ctrl-C."""
    chosen = _arguments(arguments)
    commands = {
        "setup": setup,
        "book": lambda: book(chosen.scale, chosen.zip),
        "serve": lambda: serve(chosen.scale, chosen.port, not chosen.no_browser),
        "lab": lambda: _hand_over("jupyterlab", "--ServerApp.root_dir=chapters", *chosen.more),
        "test": lambda: test(chosen.browser) if chosen.colab is None else test_colab(*chosen.colab),
        "train": lambda: _hand_over("lecture_lib.recipes", chosen.name, *chosen.more),
        "new-chapter": lambda: new_chapter(chosen.name),
        "bench": lambda: _hand_over("bench", *chosen.more),
    }
    try:
        commands[chosen.command]()
    except Stop as stop:
        print(stop, file=sys.stderr)
        return 1
    except OSError as error:
        print(lifeline.plainly(error), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. Nothing is half-written; the same command goes on from here.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
