"""Faults: a kill at any moment, a full disk, damaged files, two at once, strange places, clocks and users.

Nothing is lost, nothing half-written is believed, the next run goes on to the result of an undisturbed one, and what
stops a run is told in one sentence. Kills of single parts have their tests beside those of the parts; `bench/kills.py`
kills whole commands at random.
"""

import errno
import json
import os
import pwd
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

import little_book
import pytest
import torch
from filelock import FileLock
from safetensors import safe_open
from safetensors.torch import save_file

from lecture_lib import pretrained, recipes, training
from lecture_lib.data import cache

ROOT = little_book.ROOT
STRIKE = Path(__file__).parent / "strike"
sys.path[:0] = [str(ROOT), str(ROOT / "book" / "_ext")]
from bench import kills  # noqa: E402

# --- kills ----------------------------------------------------------------------------------------------------------


@pytest.mark.skipif(not hasattr(os, "fork"), reason="copies a process with all that it has imported")
@pytest.mark.parametrize(
    ("jobs", "least"),
    [
        (("weights", "download", "training"), {"weights": 4, "download": 8, "training": 15}),
        (("outputs", "archive", "chapter", "pages"), {"outputs": 6, "archive": 2, "chapter": 4, "pages": 8}),
    ],
)
def test_a_kill_at_any_change_of_a_file_is_survived(tmp_path, jobs, least):
    environment = {**os.environ, "LECTURE_SCALE": "smoke", "PYTHONDONTWRITEBYTECODE": "1", "TQDM_DISABLE": "1"}
    command = [sys.executable, STRIKE / "everywhere.py", tmp_path, *jobs]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    counted = json.loads(done.stdout)
    assert all(counted[name]["kill"] >= number for name, number in least.items()), counted
    assert all(counted[name]["half"] >= 1 for name in least), counted


def test_a_killed_part_of_the_build_is_named(tmp_path):
    run = little_book.load_run(little_book.make(tmp_path / "book"))
    (run.ROOT / "die.py").write_text("import os, signal\nos.kill(os.getpid(), signal.SIGKILL)")
    with pytest.raises(run.Stop, match="die.py was ended by signal 9; was there enough memory.*untouched"):
        run._child("die.py", scale="smoke")


def test_a_package_that_pip_was_killed_over_is_installed_again(tmp_path, monkeypatch):
    run = little_book.load_run(little_book.make(tmp_path / "book"))
    packages = run.VENV / "lib" / "python3.11" / "site-packages"
    for name in ("whole-1.0", "half-1.0"):
        (packages / f"{name}.dist-info").mkdir(parents=True)
        (packages / f"{name}.dist-info" / "METADATA").write_text(f"Name: {name[:-4]}\nVersion: 1.0\n")
    (packages / "whole-1.0.dist-info" / "RECORD").write_text("")
    (run.ROOT / "requirements.txt").write_text("whole\nhalf\n")
    assert run._missing() == [], "what pip goes by"
    run._forget_half_installed()
    assert run._missing() == ["half"]


SAFE = "from pathlib import Path\nPath('new').write_text('whole ' * 99)\nPath('new').rename('result')"
UNSAFE = "from pathlib import Path\nif not (r := Path('result')).exists():\n    r.write_text('whole ' * 99)"


@pytest.mark.parametrize(("code", "survives"), [(SAFE, True), (UNSAFE, False)])
def test_the_harness_tells_who_survives_its_kills(tmp_path, code, survives):
    job = kills.Job("small", code, ("result",))
    row = kills.measure(job, 6, tmp_path, random.Random(1))
    assert row.kills == row.resumed == len(row.lost) == 6
    assert (row.equal == 6) == survives == (not row.wrong)
    assert kills.table([row]).splitlines()[1].split()[2:5] == ["6", "6", str(row.equal)]


# --- a little book in a folder with spaces and umlauts --------------------------------------------------------------


def build(root: Path, at: str = "", how: str = "full") -> subprocess.CompletedProcess:
    """`python run.py book --scale smoke`, with the environment of the tests as its own, and perhaps struck."""
    code = "import little_book; r = little_book.load_run(little_book.Path('.').resolve()); "
    code += "raise SystemExit(r.main(['book', '--scale', 'smoke']))"
    log = root.with_name("strike.log")
    struck = {"STRIKE_FOLDER": str(root), "STRIKE_AT": at, "STRIKE": how, "STRIKE_LOG": str(log)} if at else {}
    path = os.pathsep.join([str(STRIKE), str(STRIKE.parent)])
    environment = {**os.environ, **struck, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-c", code]
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, start_new_session=True)


def assert_said(done: subprocess.CompletedProcess, pattern: str) -> None:
    assert done.returncode == 1
    assert re.search(pattern, done.stderr), done.stderr
    assert "Traceback" not in done.stderr and "report" not in done.stderr


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    root = little_book.make(tmp_path_factory.mktemp("faults") / "Bücher für mich" / "ein Buch")
    done = build(root)
    assert done.returncode == 0, done.stderr
    return root


@pytest.fixture
def book(built, tmp_path) -> Path:
    """A copy of the built book."""
    return Path(shutil.copytree(built, tmp_path / "Bücher für mich" / "ein Buch"))


def page(root: Path, name: str = "chapters/one") -> str:
    return (root / "_build" / "html" / f"{name}.html").read_text("utf-8")


def test_a_full_disk_stops_the_pages_with_one_sentence_and_leaves_the_last_book(book):
    assert "the answer is 41" in page(book)
    (book / "book" / "index.md").write_text("# A fuller book\n")
    done = build(book, at="open */html.new/*.html")
    assert_said(done, "No space left on device. Make room on the disk.*run the same command again")
    assert "A little book" in page(book, "book/index")


def test_pages_follow_their_texts_whatever_the_clock_says(book):
    """A clock that was put back, or a copy that keeps its time, makes a changed text older than the last build."""
    text = book / "book" / "index.md"
    text.write_text("# A restored book\n")
    for path in (text, *book.glob("_build/*.json")):
        os.utime(path, (1e9, 1e9))
    for path in book.glob("_build/texts/*"):
        os.utime(path, (5e9, 5e9))
    done = build(book)
    assert done.returncode == 0 and "0 of 2 to run" in done.stdout, done.stderr
    assert "A restored book" in page(book, "book/index")


def test_a_damaged_index_of_outputs_is_made_again_and_damaged_times_are_forgotten(book):
    index = book / "_build" / ".jupyter_cache" / "global.db"
    index.write_bytes(index.read_bytes()[:-2000])
    (book / "_build" / "seconds.json").write_text('{"smoke": [1]}')
    done = little_book.execute(book)
    assert done.returncode == 0 and "2 of 2 to run\n" in done.stdout, done.stderr
    assert "The index of executed chapters is damaged" in done.stderr and "Traceback" not in done.stderr


# --- files that are damaged -----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def modules():
    """The modules of the build, and what they need: Jupyter Book."""
    import execute
    import outputs_cache

    return execute, outputs_cache


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("_config.yml", "title: [a\nb: }", "_config.yml cannot be read .*line 2.*mend it"),
        ("_config.yml", "", "_config.yml cannot be read"),
        ("_toc.yml", "root: [a", "_toc.yml cannot be read .*mend it"),
        ("_toc.yml", "- a", "_toc.yml cannot be read .*not a mapping"),
        ("_toc.yml", "format: jb-book\nroot: book/none", "_toc.yml names 'book/none', but there is neither"),
        ("chapters/one.ipynb", '{"cells": [{"cell_t', "chapters/one.ipynb cannot be read .*not appear to be JSON"),
        ("chapters/one.ipynb", "{}", "chapters/one.ipynb cannot be read"),
        ("chapters/one.ipynb", "\udcff", "chapters/one.ipynb cannot be read .*utf-8"),
    ],
)
def test_a_damaged_file_of_the_book_is_named(modules, tmp_path, name, content, message):
    root = little_book.make(tmp_path / "book")
    (root / name).write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(modules[0].Unreadable, match=message):
        modules[0].chapters(root)


def test_the_command_names_a_damaged_notebook(book):
    notebook = book / "chapters" / "one.ipynb"
    notebook.write_text(notebook.read_text()[:200])
    done = little_book.execute(book)
    assert_said(done, "^chapters/one.ipynb cannot be read .*; mend it, or take it back with `git restore`$")


@pytest.mark.parametrize("damage", [lambda text: text.replace("41", "42"), lambda _: "{}", lambda text: text[:99]])
def test_damaged_outputs_are_not_believed(modules, book, damage):
    execute, outputs_cache = modules
    entry = next(path for path in book.rglob("base.ipynb") if "the answer is 41" in path.read_text())
    entry.write_text(damage(entry.read_text()))
    os.environ["LECTURE_SCALE"] = "smoke"
    left = outputs_cache.open_cache(book)
    assert [execute._is_cached(left, chapter) for chapter in execute.chapters(book)] == [False, True]


def test_a_checkpoint_with_one_wrong_number_is_refused(tmp_path):
    path, parameter = tmp_path / "checkpoint.safetensors", torch.nn.Parameter(torch.ones(3))

    def train() -> training.History:
        descent = training.Descent([parameter], lambda x: (parameter - x).square().mean())
        parts = {"model": torch.nn.ParameterList([parameter]), "descent": descent}
        generator = torch.Generator().manual_seed(0)
        options = {"epochs": 1, "batch_size": 2, "generator": generator, "parts": parts, "checkpoint": path}
        return training.train(descent, torch.zeros(4, 3), **options)

    train()
    assert len(train()) == 2, "a whole one is taken"
    with safe_open(path, framework="pt") as file:
        metadata, tensors = file.metadata(), {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    tensors["state.parts.model.0"][1] += 1
    save_file(tensors, path, metadata)
    with pytest.raises(ValueError, match="checkpoint.safetensors cannot be read .its checksum is wrong.; delete it"):
        train()


# --- recipes: two at once, places that cannot be written, damaged cards ---------------------------------------------


@pytest.fixture
def recipe(tmp_path, monkeypatch) -> Path:
    """A folder for the weights of a recipe that would take hours; the names of those that were begun."""
    monkeypatch.setenv("LECTURE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("LECTURE_SCALE", "read")
    monkeypatch.setitem(recipes.RECIPES, "long", lambda where, checkpoint: ({"W": torch.zeros(1)}, {"measured": 1}))
    return tmp_path / "weights"


def train_long(folder: Path, monkeypatch, capsys) -> tuple[int, str]:
    status = recipes.main(["long", "--device", "cpu", "--folder", str(folder)])
    return status, capsys.readouterr().err


def test_two_trainings_of_one_recipe_at_once_are_refused(recipe, monkeypatch, capsys):
    lock = cache.folder("long-read.lock")
    lock.parent.mkdir()
    with FileLock(lock):
        status, said = train_long(recipe, monkeypatch, capsys)
    assert status == 1 and "long is being trained already; wait for that training, or end it" in said
    assert not list(recipe.glob("*.safetensors"))
    assert train_long(recipe, monkeypatch, capsys) == (0, "")


@pytest.mark.parametrize(("blocked", "remedy"), [("weights", "--folder"), ("cache", "LECTURE_CACHE")])
def test_a_training_whose_results_cannot_be_kept_is_not_begun(recipe, monkeypatch, capsys, blocked, remedy):
    recipe.with_name(blocked).write_text("a file: nobody can write below it, not even root")
    monkeypatch.setitem(recipes.RECIPES, "long", lambda *_: pytest.fail("hours are lost"))
    status, said = train_long(recipe, monkeypatch, capsys)
    assert status == 1
    assert re.search(rf"^error: nothing can be written into .*{blocked}.* \(.*\); name another.* {remedy}", said)


@pytest.mark.parametrize("card", ["", "[]", "{}", '{"recipe": 1'])
def test_a_damaged_card_is_replaced_by_a_new_training(recipe, monkeypatch, capsys, card):
    recipe.mkdir()
    (recipe / "long.json").write_text(card)
    assert train_long(recipe, monkeypatch, capsys) == (0, "")
    monkeypatch.setattr(pretrained, "FOLDER", recipe)
    assert pretrained.load("long").tensors["W"] == 0


def test_an_installed_library_writes_nothing_into_its_own_folder(tmp_path):
    """As where it is installed for all users of a machine, and may be read only."""
    code = """
        from lecture_lib import data, pretrained, recipes
        from lecture_lib.claims import claim
        pretrained.load("rbm-mnist")
        data.mnist("test")
        claim("It loads", holds=True, measured="once", needs="smoke")
    """
    log = tmp_path / "log"
    struck = {"STRIKE_FOLDER": str(ROOT / "lecture_lib"), "STRIKE_AT": "1", "STRIKE": "full", "STRIKE_LOG": str(log)}
    places = {"LECTURE_CACHE": str(tmp_path / "cache"), "LECTURE_DATA": str(ROOT / "lecture_lib/data/shipped")}
    environment = {**os.environ, **struck, **places, "PYTHONPATH": f"{STRIKE}{os.pathsep}{ROOT}"}
    environment["PYTHONDONTWRITEBYTECODE"] = "1"
    command = [sys.executable, "-c", "if True:" + code]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert done.returncode == 0 and "It loads: once" in done.stdout, done.stderr
    assert log.read_text() == ""


def test_a_user_without_a_home_has_a_cache_all_the_same(tmp_path, monkeypatch):
    def nobody(_number):
        raise KeyError("no such user")

    for name in ("LECTURE_CACHE", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(pwd, "getpwuid", nobody)
    monkeypatch.chdir(tmp_path)
    assert cache.folder("mnist").is_absolute()
    assert "~" not in str(cache.folder("mnist"))


# --- the commands ---------------------------------------------------------------------------------------------------


def test_a_missing_browser_is_an_error_that_says_what_to_do(tmp_path, monkeypatch, capfd):
    run = little_book.load_run(little_book.make(tmp_path / "book"))
    monkeypatch.setattr(run, "_run", lambda *_arguments, **_environment: 0)
    monkeypatch.setattr(run.shutil, "which", lambda _name: None)
    (run.ROOT / "python").write_text("#!/bin/sh\nexit 1\n")
    (run.ROOT / "python").chmod(0o755)
    monkeypatch.setattr(run, "_python", lambda: run.ROOT / "python")  # an environment without Playwright's browser
    monkeypatch.delenv("LECTURE_BROWSER", raising=False)
    assert run.main(["test", "--browser"]) == 1
    said = capfd.readouterr()
    assert "no Chromium found (install chromium or set LECTURE_BROWSER to one)" in said.out
    assert said.err == "Failed: browser\n"


def test_a_read_only_checkout_is_told_in_one_sentence(tmp_path, monkeypatch, capfd):
    run = little_book.load_run(little_book.make(tmp_path / "book"))

    def refuse(self, *_arguments, **_options):
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(self))

    monkeypatch.setattr(Path, "mkdir", refuse)
    assert run.main(["book", "--scale", "smoke"]) == 1
    assert re.fullmatch(".*_build: Read-only file system. Make room .*\n", capfd.readouterr().err)
