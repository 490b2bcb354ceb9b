"""run.py: builds that are whole or not there, one at a time, honest exit statuses, and files that agree."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import little_book
import pytest

ROOT = little_book.ROOT
# --- one at a time --------------------------------------------------------------------------------------------------


def test_a_second_build_is_refused_until_the_first_ends_even_by_kill(tmp_path):
    run = little_book.load_run(little_book.make(tmp_path / "book"))
    hold = "import run\nwith run.only_one('build'):\n    print('held', flush=True)\n    input()"
    holder = subprocess.Popen(
        [sys.executable, "-c", hold], cwd=run.ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(run.Stop, match=f"Another build is running here .process {holder.pid}."), run.only_one("build"):
        pytest.fail("two builds at once")
    holder.kill()
    holder.communicate()
    with run.only_one("build"):
        pass


# --- the book -------------------------------------------------------------------------------------------------------


def test_a_book_is_built_once_and_survives_what_goes_wrong_later(tmp_path, capfd):
    run = little_book.load_run(little_book.make(tmp_path / "book"))
    page = run.HTML / "chapters" / "one.html"
    run.book("smoke")
    assert "the answer is 41" in page.read_text() and "The book is ready" in capfd.readouterr().out

    run.book("smoke")
    assert "up to date" in capfd.readouterr().out

    run.HTML.rename(run.BUILD / "html.old")  # as if the last swap had been interrupted
    run.book("smoke")
    assert "up to date" in capfd.readouterr().out and page.exists()

    little_book.answer(run.ROOT, 42)
    (run.ROOT / "book" / "index.md").write_text("# A little book\n\n{nowhere}`x`\n")
    for _ in range(2):
        with pytest.raises(run.Stop):
            run.book("smoke")
        assert "nowhere" in capfd.readouterr().err, "the warning comes back until its cause is gone"
        assert "the answer is 41" in page.read_text(), "the last complete book stays"

    (run.ROOT / "book" / "index.md").write_text("# A little book\n")
    run.book("smoke")
    assert "the answer is 42" in page.read_text()


def test_jupyter_book_called_directly_shows_the_outputs_of_the_present_code(tmp_path):
    root = little_book.make(tmp_path / "book")
    command = [Path(sys.executable).with_name("jupyter-book"), "build", ".", "-W", "-n", "--keep-going", "-q"]

    def build() -> str:
        subprocess.run(command, cwd=root, check=True, env={**os.environ, "LECTURE_SCALE": "smoke"}, capture_output=True)
        return (root / "_build" / "html" / "chapters" / "one.html").read_text()

    assert "the answer is 41" in build()
    little_book.answer(root, 42)
    assert "the answer is 42" in build()
    assert "0 of 2 to run" in little_book.execute(root).stdout, "run.py takes over what a direct build has run"


def test_a_failing_chapter_fails_the_book(tmp_path, capfd):
    run = little_book.load_run(little_book.make(tmp_path / "book"))
    little_book.chapter(run.ROOT, "two", "undefined")
    run._arguments = lambda _: type("Chosen", (), {"command": "book", "scale": "smoke", "zip": False})
    assert run.main() == 1
    assert "chapters/two, code cell 1, failed with NameError" in capfd.readouterr().err
    assert not run.HTML.exists()


# --- the other commands ---------------------------------------------------------------------------------------------


def test_help_explains_every_command_with_an_example():
    text = subprocess.run(
        [sys.executable, ROOT / "run.py", "--help"], capture_output=True, text=True, check=True
    ).stdout
    for command in ("setup", "book", "serve", "lab", "test", "train", "new-chapter", "bench"):
        assert f"python run.py {command}" in text
        own = subprocess.run(
            [sys.executable, ROOT / "run.py", command, "--help"], capture_output=True, text=True
        ).stdout
        assert f"Example: python run.py {command}" in " ".join(own.split())


@pytest.mark.parametrize(
    ("arguments", "scale", "message"),
    [
        (["book", "--scale", "huge"], "read", "'huge'"),
        (["book"], "huge", "LECTURE_SCALE is 'huge'"),
        (["test", "--brwoser"], "read", "--brwoser"),
        (["train"], "read", "NAME"),
    ],
)
def test_wrong_arguments_are_named(arguments, scale, message):
    environment = {**os.environ, "LECTURE_SCALE": scale}
    command = [sys.executable, ROOT / "run.py", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert done.returncode == 2
    assert message in done.stderr


def test_tests_that_do_not_exist_or_fail_are_failures(tmp_path, capfd, monkeypatch):
    run = little_book.load_run(little_book.make(tmp_path / "book"))
    monkeypatch.setattr(run, "find_browser", lambda: None)
    (run.ROOT / "tests" / "unit").mkdir(parents=True)
    with pytest.raises(run.Stop, match="Failed: unit$"):
        run.test(need_browser=False)
    printed = capfd.readouterr().out
    assert "unit  FAILED: no tests found" in printed and "browser  skipped" in printed

    (run.ROOT / "tests" / "unit" / "test_it.py").write_text("def test_it():\n    assert True\n")
    run.test(need_browser=False)
    little_book.chapter(run.ROOT, "two", "1 / 0")
    with pytest.raises(run.Stop, match="Failed: notebooks, browser$"):
        run.test(need_browser=True)


def test_a_browser_that_is_named_has_to_exist(monkeypatch, tmp_path):
    run = little_book.load_run(little_book.make(tmp_path / "book"))
    monkeypatch.setenv("LECTURE_BROWSER", str(tmp_path / "none"))
    with pytest.raises(run.Stop, match="LECTURE_BROWSER"):
        run.find_browser()
    (tmp_path / "none").write_text("")
    assert run.find_browser() == str(tmp_path / "none")


# --- files that have to agree ---------------------------------------------------------------------------------------


def test_run_needs_nothing_but_the_standard_library():
    extensions = (ROOT / "book/_ext" / f"{name}.py" for name in ("fingerprint", "lifeline", "new_chapter", "offline"))
    for file in (ROOT / "run.py", *extensions):
        nodes = list(ast.walk(ast.parse(file.read_text("utf-8"))))
        imported = {alias.name.split(".")[0] for node in nodes if isinstance(node, ast.Import) for alias in node.names}
        imported |= {node.module.split(".")[0] for node in nodes if isinstance(node, ast.ImportFrom)}
        assert imported - sys.stdlib_module_names <= {"fingerprint", "lifeline", "new_chapter", "offline"}


def requirements(name: str) -> set[str]:
    lines = (ROOT / name).read_text("utf-8").splitlines()
    return {line.strip() for line in lines if line.strip() and not line.startswith("#")}


def test_requirements_and_pyproject_say_the_same():
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    groups = [project["dependencies"], *project["optional-dependencies"].values()]
    assert {line for group in groups for line in group} == requirements("requirements.txt")


def test_every_requirement_is_pinned_within_its_range():
    from packaging.requirements import Requirement
    from packaging.utils import canonicalize_name

    pins = dict(line.split("==") for line in requirements("constraints.txt"))
    pins = {canonicalize_name(name): version for name, version in pins.items()}
    for line in requirements("requirements.txt"):
        wanted = Requirement(line)
        assert wanted.specifier.contains(pins[canonicalize_name(wanted.name)]), line


def test_constraints_hold_on_every_platform():
    only_linux = re.compile(r"nvidia|cuda|triton|\+cpu|\+cu\d|@ file|^-e", re.IGNORECASE)
    assert not [line for line in requirements("constraints.txt") if only_linux.search(line)]


def test_one_version_everywhere():
    import lecture_lib

    version = lecture_lib.__version__
    citation = (ROOT / "CITATION.cff").read_text("utf-8")
    assert f"version: {version}\n" in citation
    assert f'version = "{version}"' in (ROOT / "pyproject.toml").read_text("utf-8")
    newest = re.search(r"^## (\d\S*) \((\S+)\)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert newest[1] == version
    assert f'date-released: "{newest[2]}"\n' in citation
