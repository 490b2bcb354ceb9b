"""Every chapter alone, as in Google Colab: an empty folder, Colab's packages, and the install of its first cell.

python run.py test --colab          (all chapters, as they stand in the last commit)
python run.py test --colab 01 10    (those whose path contains one of these)

The environment is made once in `_build/colab` and kept until constraints.txt changes; it takes what pip finds, some
gigabytes where PyTorch's CPU index does not answer. Each chapter gets a folder, a home and a folder for temporary files
of its own, and whatever it installed goes when it is done.
"""

from __future__ import annotations

import argparse
import dataclasses
import importlib.metadata
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Mapping
from pathlib import Path

import front_end
import nbformat
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
import run  # noqa: E402

HERE = Path(__file__).resolve().parent
CONSTRAINTS = HERE / "constraints.txt"
BUILD = ROOT / "_build" / "colab"
ENVIRONMENT = BUILD / "environment"
STAMP = BUILD / "environment.json"
SHOWN = ("torch", "numpy", "ipywidgets", "anywidget", "plotly", "ipython", "ipykernel")

VIEW = "application/vnd.jupyter.widget-view+json"
STATE = "application/vnd.jupyter.widget-state+json"
ASKED = "asked for the manager of custom widgets"
CELL_SECONDS = 600

KEPT_AT_HOME = (
    ".cache/learning-without-labels/",  # downloaded data, as the book says
    ".cache/matplotlib/",
    ".cache/pip/",
    ".config/matplotlib/",
    ".ipython/",
    ".jupyter/",
    ".local/share/jupyter/",
    ".npm/",  # where npm brings the digits
    ".rustup/",  # pip asks for the version of Rust
)
"""Where Python, Jupyter and the book may write below the home folder."""


# --- the environment ------------------------------------------------------------------------------------------------


def environment() -> Path:
    """The Python of an environment with Colab's packages and nothing else; made anew if it is not the one wanted."""
    _, version = base_python()
    wanted = {"python": version, "files": run.fingerprint.digest(HERE, [CONSTRAINTS.name])}
    python, stamp = ENVIRONMENT / "bin" / "python", run._read_json(STAMP) or {}
    if stamp.get("wanted") == wanted and python.exists() and _restored(python, stamp["packages"]):
        return python
    STAMP.unlink(missing_ok=True)
    run._say(f"Colab's packages: installing them into {ENVIRONMENT.relative_to(ROOT)} (once)")
    try:
        _install(python)
    except subprocess.CalledProcessError:
        raise run.Stop("Colab's packages could not be installed; the reason stands above.") from None
    run._write(STAMP, json.dumps({"wanted": wanted, "packages": installed()}))
    return python


def base_python() -> tuple[str, str]:
    """What makes the environment, and its version: LECTURE_COLAB_PYTHON, or else the Python that runs this.

    Raises:
        run.Stop: if LECTURE_COLAB_PYTHON is no Python that starts.
    """
    named = os.environ.get("LECTURE_COLAB_PYTHON")
    if not named:
        return sys.executable, "{}.{}".format(*sys.version_info)
    version = run._version_of(Path(named))
    if version is None:
        raise run.Stop(f"LECTURE_COLAB_PYTHON is {named!r}, which is no Python with pip; set it to one, or unset it.")
    return named, version


def python_of_colab() -> str:
    """The version that stands in the first line of the constraints."""
    return re.match(r"# Python (\d+\.\d+)\n", CONSTRAINTS.read_text("utf-8"))[1]


def _install(python: Path) -> None:
    subprocess.run([base_python()[0], "-m", "venv", "--clear", ENVIRONMENT], check=True)
    pip = [python, "-m", "pip", "install", "-q", "--no-input", "--disable-pip-version-check"]
    if sys.platform == "linux" and not run._has_nvidia_gpu() and run._answers(run.TORCH_CPU):
        pins = [f"{name}=={version}" for name, version in read_pins(CONSTRAINTS).items() if name.startswith("torch")]
        subprocess.run([*pip, "--no-deps", "--index-url", run.TORCH_CPU, *pins], check=True)
    subprocess.run([*pip, "-r", CONSTRAINTS], check=True)


def _restored(python: Path, before: Mapping[str, str]) -> bool:
    """Take away what a chapter installed; False if it replaced or removed something, which cannot be brought back."""
    after = installed()
    if added := sorted(after.keys() - before.keys()):
        subprocess.run([python, "-m", "pip", "uninstall", "-q", "-y", *added], check=True)
    return not changed(before, after)


def read_pins(file: Path) -> dict[str, str]:
    """Name and exact version of each package in a constraints file.

    Raises:
        ValueError: for a line that pins nothing.
    """
    pins = {}
    for line in file.read_text("utf-8").splitlines():
        line = line.partition("#")[0].strip()
        if line and not re.fullmatch(r"[\w.-]+==[\w.+!-]+", line):
            raise ValueError(f"{file.name}: {line!r} names no exact version; write name==version")
        if line:
            name, version = line.split("==")
            pins[run._normal(name)] = version
    return pins


def installed() -> dict[str, str]:
    """Name and version of each package in the environment."""
    folders = [str(path) for path in ENVIRONMENT.glob("lib/python*/site-packages")]
    found = importlib.metadata.distributions(path=folders)
    return {run._normal(package.name): package.version for package in found}


# --- one chapter ----------------------------------------------------------------------------------------------------


@dataclasses.dataclass
class Result:
    """What came of one chapter; `problems` is empty where all is well."""

    name: str
    cells: int = 0
    widgets: int = 0
    drawn: int | None = None
    figures: int = 0
    seconds: float = 0
    cpu_seconds: float = 0
    added: tuple[str, ...] = ()
    problems: list[str] = dataclasses.field(default_factory=list)


def simulate(name: str, python: Path) -> Result:
    """Run a committed notebook in an empty folder, and look at what it shows, leaves and installs."""
    result, before = Result(name), installed()
    with tempfile.TemporaryDirectory(prefix="colab-") as place:
        root = Path(place).resolve()
        folder = root / "content"
        for path in (folder, root / "home", root / "tmp"):
            path.mkdir()
        notebook = nbformat.reads(_git("show", f"HEAD:{name}"), as_version=4)
        nbformat.write(notebook, folder / Path(name).name)
        _prepare_kernel(root, python)
        started, computed = time.monotonic(), _cpu_seconds()
        result.problems += _execute(notebook, root, result)
        result.seconds, result.cpu_seconds = time.monotonic() - started, _cpu_seconds() - computed
        nbformat.write(notebook, BUILD / Path(name).name)
        if not result.problems:  # else nbclient leaves no states of widgets
            result.problems += _look_at(notebook, root, result)
        result.problems += left_behind(folder, {Path(name).name}) + left_behind(root / "home", KEPT_AT_HOME)
        result.problems += left_behind(root / "tmp", ()) + written_elsewhere(root)
    after = installed()
    result.added = tuple(f"{package} {after[package]}" for package in sorted(after.keys() - before.keys()))
    result.problems += changed(before, after)
    return result


def _cpu_seconds() -> float:
    """What all processes that were started from here and have ended computed: kernels, and pip in them."""
    import resource  # not on Windows, where nothing but this file's own tests runs

    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def look_in_front_end(results: list[Result]) -> None:
    """Add to each result how many widgets are drawn by ipywidgets 7 itself, where a Chromium is found."""
    shown = [result for result in results if result.widgets]
    browser = run.find_browser() if shown else None
    if browser is None:
        return
    files = [(BUILD / Path(result.name).name, result.widgets) for result in shown]
    found = front_end.drawn(files, ENVIRONMENT / "bin", browser)
    for result, (file, _) in zip(shown, files, strict=True):
        result.drawn, errors = found[file.name]
        if result.drawn < result.widgets:
            result.problems.append(f"the classic notebook shows {result.drawn} of its {result.widgets} widgets")
        result.problems += [f"in the classic notebook: {error}" for error in errors]


def _prepare_kernel(root: Path, python: Path) -> None:
    """A kernel that knows Colab's module of widgets, and writes down which files it opens for writing."""
    spec = root / "kernels" / "colab"
    spec.mkdir(parents=True)
    command = [str(python), "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    (spec / "kernel.json").write_text(json.dumps({"argv": command, "display_name": "Colab", "language": "python"}))
    startup = root / "home" / ".ipython" / "profile_default" / "startup"
    startup.mkdir(parents=True)
    shutil.copy(HERE / "in_kernel.py", startup / "00-colab.py")


def kernel_environment(root: Path, python: Path, present: Mapping[str, str]) -> dict[str, str]:
    """The present environment without what would tell a kernel about this machine's user, Python or book."""
    ours = re.compile(r"(LECTURE|BOOK|PYTHON|JUPYTER|IPYTHON|XDG|MPL|VIRTUAL_ENV|TORCH|HF|PYTEST)")
    kept = {name: value for name, value in present.items() if not ours.match(name)}
    own_pip = [path for path in (Path.home() / ".config/pip/pip.conf", Path.home() / ".pip/pip.conf") if path.exists()]
    return {
        **({"PIP_CONFIG_FILE": str(own_pip[0])} if own_pip else {}),
        **kept,
        **run.ONE_THREAD,
        "PATH": f"{python.parent}{os.pathsep}{present['PATH']}",
        "HOME": str(root / "home"),
        "TMPDIR": str(root / "tmp"),
        "LECTURE_SCALE": "smoke",
        "BOOK_REPOSITORY": ROOT.as_uri(),
        "COLAB_WRITTEN": str(root / "written.txt"),
        "PYDEVD_DISABLE_FILE_VALIDATION": "1",  # no warning about the debugger
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUTF8": "1",
    }


def _execute(notebook: nbformat.NotebookNode, root: Path, result: Result) -> list[str]:
    def next_cell(cell: nbformat.NotebookNode, cell_index: int) -> None:
        result.cells += cell.cell_type == "code"

    specs = KernelSpecManager(kernel_dirs=[str(root / "kernels")], ensure_native_kernel=False)
    client = NotebookClient(
        notebook,
        km=AsyncKernelManager(kernel_name="colab", kernel_spec_manager=specs),
        timeout=CELL_SECONDS,
        startup_timeout=CELL_SECONDS,
        on_cell_start=next_cell,
        resources={"metadata": {"path": str(root / "content")}},
    )
    variables = kernel_environment(root, ENVIRONMENT / "bin" / "python", os.environ)
    try:
        client.execute(env=variables, cleanup_kc=True)
    except CellExecutionError as error:
        return [f"code cell {result.cells}: {error.ename}: {error.evalue.strip().splitlines()[0]}"]
    except (CellTimeoutError, DeadKernelError) as error:
        return [f"code cell {result.cells}: {type(error).__name__}: {error}"]
    return []


# --- what is looked at ----------------------------------------------------------------------------------------------


def _look_at(notebook: nbformat.NotebookNode, root: Path, result: Result) -> list[str]:
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    outputs = [output for cell in code for output in cell.get("outputs", [])]
    shown = [output for output in outputs if output.output_type in ("display_data", "execute_result")]
    models = notebook.metadata.get("widgets", {}).get(STATE, {}).get("state", {})
    views = [output for output in shown if VIEW in output.data]
    result.figures = sum("<svg" in "".join(output.data.get("text/html", "")) for output in shown)
    result.widgets = sum(_model(view, models).get("model_module") == "anywidget" for view in views)
    problems = [problem for view in views for problem in view_problems(view, models)]
    problems += install_problems(code[0]) if code else ["it has no code cell"]
    if result.widgets and ASKED not in _lines(root / "written.txt"):
        problems.append("no widget " + ASKED)
    return problems


def _model(view: Mapping, models: Mapping) -> Mapping:
    return models.get(view["data"][VIEW]["model_id"], {})


def view_problems(view: Mapping, models: Mapping) -> list[str]:
    """Why ipywidgets 7 could not show a widget, or a reader would see nothing where there is no widget manager.

    Args:
        view: an output with a widget's view.
        models: the states of the notebook's widgets by the name of the model.
    """
    model, text = _model(view, models), "".join(view["data"].get("text/plain", ""))
    if not model:
        return [f"the widget {text or '?'} has no state"]
    problems = [] if text.strip() else [f"a {model['model_name']} has no text beside it"]
    state = model["state"]
    named = [state.get(name) for name in ("_view_module", "_view_module_version", "_view_name")]
    if not all(named):
        problems.append(f"{text}: its view is not named: {named}")
    if model["model_module"] != "anywidget":
        return problems
    if len(state.get("_esm", "")) < 1000:
        problems.append(f"{text} came without its bundle")
    still = view["metadata"].get(VIEW, {}).get("fallback", "")
    if "<svg" not in still or "aria-label" not in still:
        problems.append(f"{text} has no still figure")
    return problems


def install_problems(cell: Mapping) -> list[str]:
    """What pip had to say in the first code cell; it ends well for the notebook even where it fails."""
    if "pip install" not in cell["source"]:
        return ["its first code cell installs nothing"]
    said = "".join("".join(output.get("text", "")) for output in cell.get("outputs", []))
    return [f"the first cell said: {line}" for line in said.splitlines() if re.match(r"\s*(error|fatal)\b", line, re.I)]


def left_behind(folder: Path, allowed: Iterable[str]) -> list[str]:
    """Files below a folder that are neither named nor below a named folder ("name/")."""
    allowed = tuple(allowed)
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir())
    unknown = [file for file in files if not any(file == a or a.endswith("/") and file.startswith(a) for a in allowed)]
    return [f"left in its {folder.name} folder: {file}" for file in unknown]


def written_elsewhere(root: Path) -> list[str]:
    """What the kernel opened for writing outside of the chapter's own folders."""
    noted = {line for line in _lines(root / "written.txt") if line.startswith("wrote ")}
    inside = (f"wrote {root}/", "wrote /dev/")
    return sorted(line for line in noted if not line.startswith(inside))


def _lines(file: Path) -> list[str]:
    return file.read_text("utf-8").splitlines() if file.exists() else []


def changed(before: Mapping[str, str], after: Mapping[str, str]) -> list[str]:
    """Packages of Colab's that a chapter replaced or removed."""
    return [
        f"{name} {version} became {after.get(name, 'missing')}"
        for name, version in before.items()
        if after.get(name) != version
    ]


# --- all of them ----------------------------------------------------------------------------------------------------


def chapters(wanted: Iterable[str]) -> list[str]:
    """Notebooks of the last commit, all or those whose path contains one of the wanted words.

    Raises:
        run.Stop: if a word fits none.
    """
    wanted = list(wanted)
    files = _git("ls-tree", "-r", "--name-only", "HEAD", "chapters", "book").splitlines()
    names = [name for name in files if name.endswith(".ipynb")]
    if strange := [word for word in wanted if not any(word in name for name in names)]:
        raise run.Stop(f"No notebook is called {', '.join(strange)}; there are {', '.join(names)}.")
    return [name for name in names if not wanted or any(word in name for word in wanted)]


def _git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        raise run.Stop(f"Colab installs the book from a git repository; here git said: {done.stderr.strip()}")
    return done.stdout


def report(results: Iterable[Result]) -> str:
    """A line for each chapter, its problems below it, and how many passed."""
    results = list(results)
    width = max(len(result.name) for result in results)
    lines = [f"{'chapter':{width}}  cells  figures  widgets  drawn  seconds   CPU"]
    for r in results:
        word = "FAILED" if r.problems else "passed"
        drawn = "-" if r.drawn is None else r.drawn
        row = f"{r.name:{width}}  {r.cells:5}  {r.figures:7}  {r.widgets:7}  {drawn:>5}"
        lines.append(f"{row}  {r.seconds:7.0f}  {r.cpu_seconds:4.0f}  {word}")
        lines += [f"    {problem}" for problem in r.problems]
    passed = sum(not result.problems for result in results)
    added = sorted({package for result in results for package in result.added})
    lines += [f"{passed} of {len(results)} passed", f"installed by first cells: {', '.join(added) or 'nothing'}"]
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> int:
    """Returns 0 if every chapter passed, else 1."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("chapters", nargs="*", metavar="CHAPTER", help="a part of a notebook's path; all if not given")
    names = chapters(parser.parse_args(arguments).chapters)
    if sys.platform == "win32":
        raise run.Stop("Colab is Linux: this test needs Linux or macOS.")
    if changes := _git("status", "--porcelain", "--", "lecture_lib", "chapters", "book"):
        run._say(f"Not committed, and so not part of what is tested:\n{changes.rstrip()}")
    with run.only_one("colab"):
        python = environment()
        there, commit = installed(), _git("rev-parse", "--short", "HEAD").strip()
        run._say(f"Commit {commit}, Python {run._version_of(python)}, " + ", ".join(f"{n} {there[n]}" for n in SHOWN))
        if run._version_of(python) != python_of_colab():
            run._say(f"Colab has Python {python_of_colab()}; LECTURE_COLAB_PYTHON may name one")
        results = []
        for name in names:
            results.append(simulate(name, environment()))
            run._say(f"{name}: {'FAILED' if results[-1].problems else 'passed'} after {results[-1].seconds:.0f} s")
        look_in_front_end(results)
    run._say("\n" + report(results))
    return int(any(result.problems for result in results))


if __name__ == "__main__":
    try:
        sys.exit(main())
    except run.Stop as stop:
        sys.exit(str(stop))
    except KeyboardInterrupt:
        sys.exit(130)
