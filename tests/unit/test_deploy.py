"""A class's machines: buttons that lead to them, and files that name what is there."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from types import SimpleNamespace

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "book" / "_ext"))
import book_launch  # noqa: E402
import fingerprint  # noqa: E402
import little_book  # noqa: E402
import offline  # noqa: E402

BOOK = ROOT / "book"
PAGE = (ROOT / "book" / "for-lecturers.md").read_text("utf-8")
CHART = yaml.safe_load((ROOT / "deploy" / "z2jh" / "config.yaml").read_text("utf-8"))
INSTALL = (ROOT / "deploy" / "tljh" / "install.sh").read_text("utf-8")


def buttons(monkeypatch, **variables: str) -> dict:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    config = SimpleNamespace(html_theme_options={})
    book_launch.add_repository(None, config)
    return config.html_theme_options.get("launch_buttons", {})


# --- buttons --------------------------------------------------------------------------------------------------------


def test_a_class_has_a_button_for_its_hub(monkeypatch):
    hub = "https://hub.example.edu/courses"
    found = buttons(monkeypatch, BOOK_REPOSITORY="owner/name", BOOK_JUPYTERHUB=hub + "/")
    assert found["jupyterhub_url"] == hub
    assert found["notebook_interface"] == "jupyterlab"


def test_without_a_hub_there_is_no_button(monkeypatch):
    monkeypatch.delenv("BOOK_JUPYTERHUB", raising=False)
    assert buttons(monkeypatch, BOOK_REPOSITORY="owner/name")["jupyterhub_url"] == ""


@pytest.mark.parametrize("address", ["hub.example.edu", "javascript:alert(1)", 'https://x"onload="y'])
def test_a_hub_needs_an_address(monkeypatch, address):
    with pytest.raises(ValueError, match="BOOK_JUPYTERHUB is"):
        buttons(monkeypatch, BOOK_REPOSITORY="owner/name", BOOK_JUPYTERHUB=address)


def test_another_hub_builds_the_pages_again(monkeypatch, tmp_path):
    monkeypatch.setenv("BOOK_JUPYTERHUB", "https://one.example.edu")
    before = fingerprint.pages(tmp_path, "read")
    monkeypatch.setenv("BOOK_JUPYTERHUB", "https://two.example.edu")
    assert fingerprint.pages(tmp_path, "read") != before


# --- files ----------------------------------------------------------------------------------------------------------


def test_pages_are_built_and_published_by_the_book_s_own_command():
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "pages.yml").read_text("utf-8"))
    steps = workflow["jobs"]["build"]["steps"]
    building = next(step for step in steps if step.get("run") == "python run.py book --zip")
    address = "${{ steps.pages.outputs.base_url }}"
    assert building["env"] == {"BOOK_URL": f"{address}/", "BOOK_ARCHIVE": f"{address}/book.zip"}
    assert any(step.get("id") == "pages" for step in steps[: steps.index(building)])
    assert {"run": f"cp _build/{offline.BOOK}-*.zip _build/html/book.zip"} in steps
    upload = next(step for step in steps if "upload-pages-artifact" in step.get("uses", ""))
    assert upload["with"]["path"] == "_build/html"
    assert workflow["permissions"] == {"contents": "read", "pages": "write", "id-token": "write"}
    assert workflow[True]["push"] == {"branches": ["main"]}  # YAML reads `on` as a truth value


def test_commands_that_are_written_down_exist():
    sources = [
        ".github/workflows/pages.yml",
        ".ci/run",
        "README.md",
        *(f"book/{page.name}" for page in BOOK.glob("*.md")),
    ]
    run, found = little_book.load_run(ROOT), []
    for name in sources:
        text = (ROOT / name).read_text("utf-8")
        blocks = re.findall(r"^```\w*\n(.*?)^```", text, re.DOTALL | re.MULTILINE) if name.endswith(".md") else [text]
        for command in re.findall(r"python3? run\.py (.*)", "\n".join(blocks)):
            run._arguments(shlex.split(command, comments=True))  # exits where there is no such command or option
            found.append(command)
    assert len(found) >= 6


def test_servers_install_groups_that_exist():
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    for text in ((ROOT / "binder" / "requirements.txt").read_text("utf-8"), INSTALL):
        named = re.search(r"\.\[([\w,]+)\]", text)[1].split(",")
        assert {"widgets", "compare", "perceptual"} == set(named) <= groups.keys()
    assert (ROOT / "binder" / "../constraints.txt").exists()
    version = (ROOT / "binder" / "runtime.txt").read_text("utf-8")
    assert version == "python-3.11\n"


def test_every_hub_gives_a_student_the_memory_that_the_page_names():
    limits = {CHART["singleuser"]["memory"]["limit"], re.search(r"limits\.memory (\S+)", INSTALL)[1]}
    assert len(limits) == 1
    assert f"{limits.pop().removesuffix('G')} GB" in PAGE


@pytest.mark.skipif(os.name == "nt", reason="the scripts are for servers with Linux")
def test_every_server_computes_with_one_thread_for_each_kernel(tmp_path):
    snippet = (ROOT / "deploy" / "tljh" / "learning_without_labels.py").read_text("utf-8")
    c = SimpleNamespace(Spawner=SimpleNamespace(), JupyterHub=SimpleNamespace())
    exec(snippet, {"get_config": lambda: c})
    threads = {name: "1" for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")}
    assert c.Spawner.environment == threads | {"LECTURE_CACHE": "/srv/lecture-data"}
    assert CHART["singleuser"]["extraEnv"] == threads
    start = ROOT / "binder" / "start"
    printed = subprocess.run(
        [start, "env"], capture_output=True, text=True, check=True, env={"PATH": os.environ["PATH"]}
    )
    assert set(printed.stdout.split()) >= {f"{name}=1" for name in threads}


@pytest.mark.skipif(os.name == "nt", reason="the scripts are for servers with Linux")
def test_shell_scripts_are_well_formed_and_say_what_they_need():
    script = ROOT / "deploy" / "tljh" / "install.sh"
    assert subprocess.run(["bash", "-n", script]).returncode == 0
    alone = subprocess.run(["bash", script], capture_output=True, text=True)
    assert alone.returncode == 1 and "the address of the book's repository" in alone.stderr


def test_files_that_the_page_names_exist():
    named = set(re.findall(r"`((?:deploy|binder|\.github)/[\w./-]*)`", PAGE))
    assert len(named) >= 5
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_notebooks_for_a_class_hold_no_solutions(tmp_path):
    shutil.copytree(ROOT / "chapters", tmp_path / "chapters")
    (code,) = re.findall(r"```python\n(.*?)```", PAGE, flags=re.DOTALL)
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=True)
    for path in sorted((ROOT / "chapters").glob("*.ipynb")):
        whole, handed = (
            json.loads(file.read_text("utf-8"))["cells"] for file in (path, tmp_path / "handout" / path.name)
        )
        markdown = "".join("".join(cell["source"]) for cell in handed if cell["cell_type"] == "markdown")
        assert "{exercise}" in markdown and "{solution}" not in markdown
        assert len(handed) == len(whole)
        solutions = [i for i, cell in enumerate(whole) if "hide-cell" in cell["metadata"].get("tags", [])]
        assert solutions and {handed[i]["source"] for i in solutions} == {"# your solution"}
        others = [i for i, cell in enumerate(whole) if cell["cell_type"] == "code" and i not in solutions]
        assert all(handed[i]["source"] == whole[i]["source"] for i in others)
