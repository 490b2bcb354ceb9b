"""run.py setup: pinned versions, no work twice, and a clear word when the network or an earlier setup broke off."""

import json
import os
import shutil
import socket
import subprocess
import sys
import threading
import zipfile
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import ModuleType

import little_book
import pytest

ROOT = little_book.ROOT
BACKEND = """
import zipfile

def build_editable(folder, config_settings=None, metadata_directory=None):
    info = "lecture_lib-0.1.0.dist-info"
    with zipfile.ZipFile(f"{folder}/lecture_lib-0.1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\\nName: lecture_lib\\nVersion: 0.1.0\\n")
        wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\\nTag: py3-none-any\\n")
        wheel.writestr(f"{info}/RECORD", "")
    return "lecture_lib-0.1.0-py3-none-any.whl"
"""


def wheel(folder: Path, name: str, version: str) -> None:
    folder.mkdir(exist_ok=True, parents=True)
    info = f"{name}-{version}.dist-info"
    with zipfile.ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as file:
        file.writestr(f"{name}.py", f"version = {version!r}")
        file.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
        file.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        file.writestr(f"{info}/RECORD", "")


def unused_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


@pytest.fixture
def fresh(tmp_path: Path, monkeypatch) -> ModuleType:
    """run.py of a project without .venv. Its packages are tiny wheels in a folder; no network is reached."""
    root = little_book.make(tmp_path / "project")
    (root / "backend.py").write_text(BACKEND)
    system = '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n'
    (root / "pyproject.toml").write_text(system + '[project]\nname = "lecture_lib"\nversion = "0.1.0"\n')
    (root / "requirements.txt").write_text("# comment\ntorch>=2\ntorchvision\ntiny-widgets>=1,<2\n")
    (root / "constraints.txt").write_text("torch==2.15.0\ntorchvision==0.29.2\ntiny-widgets==1.5\n")
    for name, version in (("torch", "2.15.0"), ("torch", "2.13.0"), ("torchvision", "0.29.2"), ("tiny_widgets", "1.5")):
        wheel(tmp_path / "wheels", name, version)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "wheels"))
    monkeypatch.setenv("PIP_INDEX_URL", f"http://127.0.0.1:{unused_port()}/simple")
    monkeypatch.setenv("PIP_RETRIES", "1")
    monkeypatch.delenv("PIP_EXTRA_INDEX_URL", raising=False)
    run = little_book.load_run(root, is_set_up=False)
    monkeypatch.setattr(run, "TORCH_CPU", f"http://127.0.0.1:{unused_port()}")
    monkeypatch.setattr(run, "_has_nvidia_gpu", lambda: False)
    return run


def installed(run: ModuleType) -> dict[str, str]:
    listed = subprocess.run([run._python(), "-m", "pip", "list", "--format=json"], capture_output=True, check=True)
    return {package["name"].replace("_", "-"): package["version"] for package in json.loads(listed.stdout)}


def test_setup_installs_the_pinned_versions_once_and_again_after_a_change(fresh, capfd, monkeypatch):
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    fresh._python().parent.mkdir(parents=True)
    fresh._python().write_text("a broken environment")
    fresh.setup()
    assert {"torch": "2.15.0", "torchvision": "0.29.2", "tiny-widgets": "1.5"}.items() <= installed(fresh).items()
    assert "lecture-lib" in installed(fresh)
    capfd.readouterr()
    fresh.setup()
    assert capfd.readouterr().out == "", "a second setup has nothing to do"
    (fresh.ROOT / "constraints.txt").write_text("torch==2.13.0\n")
    fresh.setup()
    assert installed(fresh)["torch"] == "2.13.0"


def test_setup_without_a_network_names_what_is_missing_and_an_incomplete_setup_is_finished_later(fresh, monkeypatch):
    wheels = Path(os.environ["PIP_FIND_LINKS"])
    (wheels / "tiny_widgets-1.5-py3-none-any.whl").rename(wheels / "later")
    with pytest.raises(fresh.Stop) as stop:
        fresh.setup()
    assert "online" in str(stop.value)
    assert "Still missing: tiny-widgets." in str(stop.value), "torch and torchvision are there already"
    assert not fresh.STAMP.exists()
    (wheels / "later").rename(wheels / "tiny_widgets-1.5-py3-none-any.whl")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    fresh.setup()
    assert installed(fresh)["tiny-widgets"] == "1.5"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the default index has no GPU build to avoid")
def test_setup_takes_the_cpu_build_where_there_is_no_gpu(fresh, tmp_path, monkeypatch):
    index = tmp_path / "index"
    for name, version in (("torch", "2.15.0+cpu"), ("torchvision", "0.29.2+cpu")):
        wheel(index / name, name, version)

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_arguments) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(index))) as server:
        threading.Thread(target=server.serve_forever).start()
        monkeypatch.setattr(fresh, "TORCH_CPU", f"http://127.0.0.1:{server.server_port}")
        try:
            fresh.setup()
        finally:
            server.shutdown()
    assert installed(fresh)["torch"] == "2.15.0+cpu"
    assert installed(fresh)["torchvision"] == "0.29.2+cpu"


def test_the_package_ships_weights_data_and_widgets(tmp_path):
    shipped = {
        path.relative_to(ROOT).as_posix()
        for folder in ("pretrained", "data/shipped", "widgets/bundles")
        for path in (ROOT / "lecture_lib" / folder).rglob("*")
        if path.is_file()
    }
    shutil.copytree(ROOT / "lecture_lib", tmp_path / "lecture_lib", ignore=shutil.ignore_patterns("node_modules"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, tmp_path)
    build = "import sys; from setuptools import build_meta; print(build_meta.build_wheel(sys.argv[1]))"
    subprocess.run([sys.executable, "-c", build, "wheels"], cwd=tmp_path, check=True, capture_output=True)
    (wheel,) = (tmp_path / "wheels").glob("*.whl")
    packed = {name for name in zipfile.ZipFile(wheel).namelist() if not name.startswith("lecture_lib-")}
    assert shipped <= packed
    assert not [name for name in packed - shipped if not name.endswith(".py")], "only Python beside what is shipped"
