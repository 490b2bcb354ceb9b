"""Which parts of lecture_lib a chapter depends on, and which files count."""

import importlib.util
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[2] / "book" / "_ext" / "fingerprint.py"
spec = importlib.util.spec_from_file_location("fingerprint_under_test", SOURCE)
fingerprint = importlib.util.module_from_spec(spec)
spec.loader.exec_module(fingerprint)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    library = tmp_path / "lecture_lib"
    for folder in ("data", "pretrained", "rbm", "widgets"):
        (library / folder).mkdir(parents=True)
    files = {
        "__init__.py": "from lecture_lib.claims import claim",
        "claims.py": "",
        "figures.py": "",
        "vae.py": "import lecture_lib.figures",
        "gan.py": "def f():\n    from . import figures",
        "pretrained.py": "",
        "pretrained/rbm-mnist.safetensors": "weights",
        "data/__init__.py": "from .mnist import mnist",
        "data/mnist.py": "",
        "rbm/__init__.py": "from lecture_lib.rbm.model import RBM",
        "rbm/model.py": "from ..pretrained import load",
        "widgets/__init__.py": "import importlib\nimportlib.import_module('lecture_lib.' + 'rbm')",
    }
    for name, text in files.items():
        (library / name).write_text(text)
    for name in ("requirements.txt", "constraints.txt"):
        (tmp_path / name).write_text("")
    return tmp_path


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("import numpy", set()),
        ("from lecture_lib import claim", set()),
        ("from lecture_lib import claim, vae", {"vae", "figures"}),
        ("from lecture_lib.data import mnist", {"data"}),
        ("%matplotlib inline\nfrom lecture_lib import (\n    gan,\n)", {"gan", "figures"}),
        ("if True:\n    %time x = 1\nfrom lecture_lib import rbm", {"rbm", "pretrained"}),
    ],
)
def test_imports_are_followed(root, cell, expected):
    assert fingerprint.needed_parts(root / "lecture_lib", [cell]) == {"__init__", "claims"} | expected


@pytest.mark.parametrize(
    "cell", ["import lecture_lib", "!python -m lecture_lib.vae", "this is no Python", "from lecture_lib import widgets"]
)
def test_hidden_imports_count_as_everything(root, cell):
    everything = {"__init__", "claims", "figures", "vae", "gan", "pretrained", "data", "rbm", "widgets"}
    assert fingerprint.needed_parts(root / "lecture_lib", [cell]) == everything


def test_weights_count_for_those_who_load_them(root):
    cells = {"loads": ["from lecture_lib import rbm"], "does not": ["from lecture_lib import vae"]}
    before = {name: fingerprint.outputs(root, cell, "read") for name, cell in cells.items()}
    (root / "lecture_lib" / "pretrained" / "rbm-mnist.safetensors").write_text("better weights")
    after = {name: fingerprint.outputs(root, cell, "read") for name, cell in cells.items()}
    assert before["loads"] != after["loads"]
    assert before["does not"] == after["does not"]


def test_names_count_and_caches_do_not(root):
    before = fingerprint.digest(root, ["lecture_lib"])
    for ignored in ("lecture_lib/__pycache__/x.pyc", "lecture_lib/node_modules/x.js", "lecture_lib/.checkpoints/x"):
        (root / ignored).parent.mkdir()
        (root / ignored).write_text("")
    assert fingerprint.digest(root, ["lecture_lib"]) == before
    (root / "lecture_lib" / "vae.py").rename(root / "lecture_lib" / "vae2.py")
    assert fingerprint.digest(root, ["lecture_lib"]) != before


def test_the_repository_of_the_colab_buttons_counts(root, monkeypatch):
    before = fingerprint.pages(root, "read")
    monkeypatch.setenv("BOOK_REPOSITORY", "somebody/some-book")
    assert fingerprint.pages(root, "read") != before
