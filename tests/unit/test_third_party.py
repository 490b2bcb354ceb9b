"""THIRD-PARTY.md: everything in the repository that is no text of ours, and every package, with a permissive licence.

What the built pages bring is compared in tests/browser/test_policy.py.
"""

import fnmatch
import importlib.metadata
import os
import re
import sys
from email.message import Message
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "book" / "_ext"))
import licences  # noqa: E402
import offline  # noqa: E402

TEXT = (ROOT / "THIRD-PARTY.md").read_text("utf-8")
NOT_OURS = {".venv", "_build", "node_modules", "build", "dist"}
# Sources that people write; whatever else lies in the repository has to be named.
WRITTEN = set(".py .md .ipynb .js .mjs .css .html .json .toml .yml .yaml .txt .sh .sbatch .cff .bib".split())
OURS_WITHOUT_SUFFIX = {"LICENSE", "LICENSE-text", "binder/start"}


def files() -> list[str]:
    """All files of the repository by their path, without what is made in it and what is hidden."""
    found = []
    for folder, below, names in os.walk(ROOT):
        below[:] = [name for name in below if not name.startswith(".") and name not in NOT_OURS]
        below[:] = [name for name in below if name != "__pycache__" and not name.endswith(".egg-info")]
        found += [Path(folder, name).relative_to(ROOT).as_posix() for name in names if not name.startswith(".")]
    return found


def named() -> set[str]:
    """The places in the repository that THIRD-PARTY.md names, as patterns."""
    return set(re.findall(r"`((?:book|lecture_lib)/[^`]+)`", TEXT)) - {"book/_ext/licences.py"}


def test_everything_that_is_no_text_of_ours_is_named():
    foreign = {
        name
        for name in files()
        if Path(name).suffix not in WRITTEN or ".min." in name or Path(name).name.startswith("LICEN")
    }
    unnamed = {name for name in foreign if not any(fnmatch.fnmatch(name, pattern) for pattern in named())}
    assert unnamed - OURS_WITHOUT_SUFFIX == set()


def test_every_place_that_is_named_exists():
    assert [p for p in named() if not any(fnmatch.fnmatch(n, f"{p}*") for n in files())] == []


def test_versions_in_the_repository_are_those_of_the_page():
    katex = (ROOT / "book" / "assets" / "static" / "katex" / "README.md").read_text("utf-8")
    assert re.search(r"KaTeX [\d.]+\d", katex)[0] in TEXT
    icons = (ROOT / "book" / "assets" / "static" / "icons" / "README.md").read_text("utf-8")
    assert re.search(r"Font Awesome Free [\d.]+\d", icons)[0] in TEXT


# The names of the page for packages whose files are in the built pages.
IN_PAGES = {
    "PyData Sphinx Theme": "pydata-sphinx-theme",
    "Sphinx Book Theme": "sphinx-book-theme",
    "Sphinx": "Sphinx",
    "accessible-pygments": "accessible-pygments",
    "Pygments": "Pygments",
    "sphinx-copybutton": "sphinx-copybutton",
    "sphinx-togglebutton": "sphinx-togglebutton",
    "sphinx-design": "sphinx_design",
    "sphinx-exercise": "sphinx-exercise",
    "sphinx-proof": "sphinx-proof",
    "sphinx-thebe": "sphinx-thebe",
    "MyST-NB": "myst-nb",
}


def test_versions_in_the_pages_are_those_of_the_constraints():
    pinned = licences.pinned((ROOT / "constraints.txt").read_text("utf-8"))
    table = TEXT[TEXT.index("## In the pages") : TEXT.index("## Weights")]
    assert {words for title, name in IN_PAGES.items() if (words := f"{title} {pinned[name]}") not in table} == set()


def test_every_package_is_listed_with_the_licence_it_says_it_has():
    """Of those that are installed in the tested version; other environments have others."""
    pinned = licences.pinned((ROOT / "constraints.txt").read_text("utf-8"))
    rows = re.findall(r"^\| (\S+) \| (\S+) \| (.+) \|$", TEXT[TEXT.index(licences.BEGIN) :], re.MULTILINE)
    assert {name: version for name, version, _ in rows if name != "Package"} == pinned
    installed = {dist.name: dist for dist in importlib.metadata.distributions()}
    compared = [row for row in rows if row[0] in installed and installed[row[0]].version == row[1]]
    assert len(compared) > 20
    assert [(name, licence) for name, _, licence in compared if licence != _licence(installed[name])] == []


def _licence(dist: importlib.metadata.Distribution) -> str:
    return licences.licence_of(dist.name, dist.metadata)


def about(*, expression: str = "", text: str = "", classifiers: tuple[str, ...] = ()) -> Message:
    metadata = Message()
    if expression:
        metadata["License-Expression"] = expression
    if text:
        metadata["License"] = text
    for words in classifiers:
        metadata["Classifier"] = f"License :: OSI Approved :: {words}"
    return metadata


@pytest.mark.parametrize(
    "metadata, licence",
    [
        (about(expression="MIT AND (Apache-2.0 OR BSD-2-Clause)"), "MIT AND (Apache-2.0 OR BSD-2-Clause)"),
        (about(text="BSD 3-Clause License"), "BSD-3-Clause"),
        (about(text="MIT License", classifiers=("MIT License",)), "MIT"),
        (about(classifiers=("ISC License (ISCL)", "MIT License")), "ISC AND MIT"),
        (about(text="UNKNOWN", classifiers=("Apache Software License",)), "Apache-2.0"),
    ],
)
def test_a_licence_is_read_from_any_kind_of_metadata(metadata: Message, licence: str):
    assert licences.licence_of("package", metadata) == licence


def test_the_whole_text_of_a_licence_is_known_by_its_first_line_or_its_classifier():
    long = Message()
    long.set_payload("")
    long._headers = [("License", "Copyright (c) somebody\nRedistribution …"), ("Classifier", "License :: BSD License")]
    assert licences.licence_of("package", long) == "BSD"
    long._headers = [("License", "BSD 2-Clause License\nCopyright (c) somebody")]
    assert licences.licence_of("package", long) == "BSD-2-Clause"


@pytest.mark.parametrize(
    "metadata, told",
    [
        (about(), "not named"),
        (about(text="UNKNOWN"), "not named"),
        (about(expression="GPL-3.0-only"), "GPL-3.0-only"),
        (about(expression="MIT AND AGPL-3.0-or-later"), "AGPL"),
        (about(expression="GPL-3.0-only", classifiers=("MIT License",)), "GPL"),
        (about(text="Proprietary", classifiers=("MIT License",)), "Proprietary"),
        (about(text="MIT", classifiers=("GNU General Public License (GPL)",)), "GNU General Public"),
        (about(classifiers=("MIT License", "Other/Proprietary License")), "Proprietary"),
    ],
)
def test_an_unknown_or_forbidden_licence_is_refused(metadata: Message, told: str):
    with pytest.raises(ValueError, match=f"licence of package is .*{told}.*read its licence file"):
        licences.licence_of("package", metadata)


def test_a_package_that_is_not_there_is_no_package_without_a_licence():
    with pytest.raises(ValueError, match="no-such-package is not named"):
        licences.table({"no-such-package": "1.0"})


def test_the_offline_copy_brings_the_list():
    assert "THIRD-PARTY.md" in offline.LICENCES
    assert {name for name in offline.LICENCES if not (ROOT / name).exists()} == set()
