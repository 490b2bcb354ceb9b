"""The simulation of Colab: what it lets pass and what it finds. The chapters run in `run.py test --colab`."""

import copy
import subprocess
import sys
from pathlib import Path

import ipywidgets
import pytest
from IPython.core.formatters import DisplayFormatter

from lecture_lib import widgets

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "colab"))
import simulate  # noqa: E402
import update  # noqa: E402

STATE = {"_view_module": "anywidget", "_view_module_version": "~0.9.21", "_view_name": "AnyView", "_esm": "x" * 1000}
MODELS = {"m1": {"model_module": "anywidget", "model_name": "AnyModel", "state": STATE}}
WIDGET = {
    "data": {simulate.VIEW: {"model_id": "m1"}, "text/plain": "FaceStudio()"},
    "metadata": {simulate.VIEW: {"fallback": '<figure><svg aria-label="A face."></svg></figure>'}},
}


def without(original: dict, *path: str) -> dict:
    """A copy that lacks what is at the end of the path."""
    changed = copy.deepcopy(original)
    place = changed
    for name in path[:-1]:
        place = place[name]
    del place[path[-1]]
    return changed


def test_a_whole_widget_passes():
    assert simulate.view_problems(WIDGET, MODELS) == []


@pytest.mark.parametrize(
    ("view", "models", "found"),
    [
        (WIDGET, {}, "the widget FaceStudio() has no state"),
        (without(WIDGET, "data", "text/plain"), MODELS, "a AnyModel has no text beside it"),
        (without(WIDGET, "metadata", simulate.VIEW), MODELS, "FaceStudio() has no still figure"),
        (WIDGET, without(MODELS, "m1", "state", "_esm"), "FaceStudio() came without its bundle"),
        (
            WIDGET,
            without(MODELS, "m1", "state", "_view_name"),
            "FaceStudio(): its view is not named: ['anywidget', '~0.9.21', None]",
        ),
    ],
)
def test_what_a_widget_lacks_is_named(view, models, found):
    assert simulate.view_problems(view, models) == [found]


def test_widgets_bring_their_figure_also_where_ipywidgets_7_displays_them(monkeypatch):
    monkeypatch.setattr(ipywidgets.Widget, "_ipython_display_", lambda self: None, raising=False)
    data, metadata = DisplayFormatter().format(widgets.XYGame())
    assert simulate.VIEW in data and "<svg" in metadata[simulate.VIEW]["fallback"]


def test_a_progress_bar_needs_no_figure():
    models = {"m1": MODELS["m1"] | {"model_module": "@jupyter-widgets/controls"}}
    assert simulate.view_problems(without(WIDGET, "metadata", simulate.VIEW), models) == []


def test_a_failed_install_is_a_problem_although_its_cell_passes():
    cell = {"source": "%pip install -q git+x", "outputs": [{"text": "a note\nERROR: No matching distribution\n"}]}
    assert simulate.install_problems(cell) == ["the first cell said: ERROR: No matching distribution"]
    assert simulate.install_problems(cell | {"outputs": [{"text": "a note on errors\n"}]}) == []
    assert simulate.install_problems(cell | {"source": "import torch"}) == ["its first code cell installs nothing"]


def test_files_left_behind_are_named(tmp_path):
    for name in ("one.ipynb", "two.csv", ".cache/learning-without-labels/mnist/x.gz", ".cache/other/y"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("")
    left = simulate.left_behind(tmp_path, ["one.ipynb", ".cache/learning-without-labels/"])
    assert left == [f"left in its {tmp_path.name} folder: {name}" for name in (".cache/other/y", "two.csv")]


def test_the_kernel_notes_what_it_writes_and_asks_for(tmp_path, monkeypatch):
    (tmp_path / "chapter").mkdir()
    (tmp_path / "there").write_text("to be read")
    code = (simulate.HERE / "in_kernel.py").read_text() + (
        "import os, sys, pathlib\n"
        "open('within', 'w').close(); open('../there').read(); os.mkdir('../folder')\n"
        "pathlib.Path('../one').write_text(''); os.rename('../one', '../two')\n"
        "sys.modules['google.colab.output'].enable_custom_widget_manager()\n"
    )
    log = tmp_path / "chapter" / "written.txt"
    monkeypatch.setenv("COLAB_WRITTEN", str(log))
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path / "chapter", check=True)
    assert simulate.written_elsewhere(tmp_path / "chapter") == [
        f"wrote {tmp_path}/{x}" for x in ("folder", "one", "two")
    ]
    assert simulate.ASKED in log.read_text().splitlines()


def test_the_kernel_learns_nothing_of_this_machine():
    ours = {"LECTURE_DATA": "x", "PYTHONPATH": "x", "XDG_CACHE_HOME": "x", "BOOK_REPOSITORY": "owner/name"}
    kernel = simulate.kernel_environment(
        Path("/place"), Path("/colab/bin/python"), ours | {"PATH": "/bin", "LANG": "C"}
    )
    assert not {"LECTURE_DATA", "PYTHONPATH", "XDG_CACHE_HOME"} & kernel.keys()
    assert kernel["LANG"] == "C" and kernel["PATH"].startswith("/colab/bin") and kernel["HOME"] == "/place/home"
    assert kernel["BOOK_REPOSITORY"] == ROOT.as_uri() and kernel["LECTURE_SCALE"] == "smoke"


def test_what_pins_no_version_is_refused(tmp_path):
    file = tmp_path / "constraints.txt"
    file.write_text("# from somewhere\ntorch==2.11.0\nJinja2==3.1.6  # a pair\n")
    assert simulate.read_pins(file) == {"torch": "2.11.0", "jinja2": "3.1.6"}
    file.write_text("torch>=2.11\n")
    with pytest.raises(ValueError, match="'torch>=2.11' names no exact version"):
        simulate.read_pins(file)


FREEZE = """\
Jinja2==3.2.0
numpy==2.1.3
torch @ https://download.pytorch.org/whl/cpu/torch-2.12.0%2Bcpu-cp314-cp314-manylinux_2_28_x86_64.whl
tifffile==2027.1.1
"""
OLD = """\
# Python 3.13
# From a list, pip-freeze.txt of 2026-08-19 (a724079), with more.
jinja2==3.1.6
backcall==0.2.0
numpy==2.1.3
tifffile==2026.3.3  # newer ones need Python 3.12
torch==2.11.0
"""


def test_constraints_take_over_the_versions_of_a_newer_list():
    text, notes = update.updated(OLD, FREEZE, "2027-01-05 (b1c2d3)")
    assert text.splitlines() == [
        "# Python 3.14",
        "# From a list, pip-freeze.txt of 2027-01-05 (b1c2d3), with more.",
        "jinja2==3.2.0",
        "backcall==0.2.0",
        "numpy==2.1.3",
        "tifffile==2026.3.3  # newer ones need Python 3.12",
        "torch==2.12.0",
    ]
    assert notes[0] == "jinja2 3.1.6 -> 3.2.0" and notes[2] == "torch 2.11.0 -> 2.12.0"
    assert notes[1].startswith("backcall 0.2.0 is not in the list")
    with pytest.raises(ValueError, match="pip-freeze.txt"):
        update.updated(OLD, "<html>", "2027-01-05 (b1c2d3)")


def test_the_constraints_can_be_updated():
    text = simulate.CONSTRAINTS.read_text("utf-8")
    assert update.updated(text, "torch==9.9\n", "2030-01-01 (abc)")[0].count("2030-01-01 (abc)") == 1
    assert simulate.python_of_colab().startswith("3.")


def test_another_python_makes_another_environment(monkeypatch, tmp_path):
    monkeypatch.delenv("LECTURE_COLAB_PYTHON", raising=False)
    here = "{}.{}".format(*sys.version_info)
    assert simulate.base_python() == (sys.executable, here)
    monkeypatch.setenv("LECTURE_COLAB_PYTHON", sys.executable)
    monkeypatch.setattr(simulate.run, "_version_of", lambda path: "3.99" if str(path) == sys.executable else None)
    assert simulate.base_python() == (sys.executable, "3.99")
    monkeypatch.setenv("LECTURE_COLAB_PYTHON", str(tmp_path))
    with pytest.raises(simulate.run.Stop, match="no Python with pip"):
        simulate.base_python()


@pytest.mark.parametrize(
    ("there", "made_anew"),
    [
        ({"numpy": "2.1.3"}, False),
        ({"numpy": "2.1.3", "lecture-lib": "0.1.0"}, False),
        ({"numpy": "2.4.6"}, True),
        ({}, True),
    ],
)
def test_what_a_chapter_installed_goes_and_what_it_replaced_comes_back(tmp_path, monkeypatch, there, made_anew):
    monkeypatch.setattr(simulate, "ROOT", tmp_path)
    monkeypatch.setattr(simulate, "ENVIRONMENT", tmp_path / "environment")
    monkeypatch.setattr(simulate, "STAMP", tmp_path / "stamp.json")
    packages, commands, made = {"numpy": "2.1.3"}, [], []
    monkeypatch.setattr(simulate, "installed", lambda: packages)
    monkeypatch.setattr(simulate.subprocess, "run", lambda command, **_options: commands.append(command))

    def install(python: Path) -> None:
        python.parent.mkdir(parents=True, exist_ok=True)
        python.touch()
        made.append(python)

    monkeypatch.setattr(simulate, "_install", install)
    simulate.environment()
    packages = there
    simulate.environment()
    assert len(made) == 1 + made_anew
    removed = [command[-1] for command in commands if "uninstall" in command]
    assert removed == ["lecture-lib"] * ("lecture-lib" in there)


def test_replaced_packages_are_found_and_new_ones_are_not():
    before = {"numpy": "2.1.3", "torch": "2.11.0"}
    assert simulate.changed(before, before | {"lecture-lib": "0.1.0"}) == []
    assert simulate.changed(before, {"numpy": "2.4.6"}) == ["numpy 2.1.3 became 2.4.6", "torch 2.11.0 became missing"]


def test_the_report_names_what_failed():
    fine = simulate.Result(
        "chapters/one.ipynb",
        cells=3,
        figures=2,
        widgets=1,
        drawn=1,
        seconds=12.4,
        cpu_seconds=9.6,
        added=("lecture-lib 0.1",),
    )
    bad = simulate.Result("chapters/two.ipynb", cells=2, problems=["code cell 2: NameError: x", "wrote /etc/x"])
    lines = simulate.report([fine, bad]).splitlines()
    assert lines[1].split() == ["chapters/one.ipynb", "3", "2", "1", "1", "12", "10", "passed"]
    assert lines[2].split() == ["chapters/two.ipynb", "2", "0", "0", "-", "0", "0", "FAILED"]
    assert lines[3:5] == ["    code cell 2: NameError: x", "    wrote /etc/x"]
    assert lines[5:] == ["1 of 2 passed", "installed by first cells: lecture-lib 0.1"]


def test_widgets_that_the_front_end_does_not_draw_are_a_problem(monkeypatch):
    results = [simulate.Result(f"chapters/{name}.ipynb", widgets=2) for name in ("one", "two")]
    results.append(simulate.Result("chapters/none.ipynb"))
    seen = {"one.ipynb": (2, []), "two.ipynb": (1, ["TypeError: x is undefined"])}
    monkeypatch.setattr(simulate.run, "find_browser", lambda: "chromium")
    monkeypatch.setattr(simulate.front_end, "drawn", lambda notebooks, *_: seen)
    simulate.look_in_front_end(results)
    assert [result.drawn for result in results] == [2, 1, None]
    assert results[0].problems == results[2].problems == []
    assert results[1].problems == [
        "the classic notebook shows 1 of its 2 widgets",
        "in the classic notebook: TypeError: x is undefined",
    ]


def test_chapters_are_those_of_the_commit_and_may_be_named_in_part(monkeypatch):
    files = "book/faces.ipynb\nbook/index.md\nchapters/01-first.ipynb\nchapters/02-second.ipynb\n"
    monkeypatch.setattr(simulate, "_git", lambda *_arguments: files)
    assert simulate.chapters(["01", "faces"]) == ["book/faces.ipynb", "chapters/01-first.ipynb"]
    assert len(simulate.chapters([])) == 3
    with pytest.raises(simulate.run.Stop, match="No notebook is called 99-nowhere; there are"):
        simulate.chapters(["01", "99-nowhere"])
