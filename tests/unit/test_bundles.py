"""The bundles that ship are what the sources make, and ask nothing of anybody's server."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import javascript
import pytest

BUNDLES = javascript.SOURCES.parent / "bundles"


def bundler(scratch: Path) -> Path:
    """A folder with the sources and the tools of the lock file: the sources themselves, or a copy."""
    if all((javascript.SOURCES / "node_modules" / tool).exists() for tool in ("esbuild", "wabt")):
        return javascript.SOURCES
    folder = scratch / "js"
    shutil.copytree(javascript.SOURCES, folder, ignore=shutil.ignore_patterns("node_modules"))
    npm = shutil.which("npm") or "npm"
    install = subprocess.run([npm, "ci"], cwd=folder, capture_output=True, text=True)
    if install.returncode:
        message = f"the tools that make the bundles could not be installed: {install.stderr.strip()[-300:]}"
        pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)
    return folder


def test_bundles_are_what_the_sources_make(tmp_path):
    node, folder, fresh = javascript.need_node(), bundler(tmp_path), tmp_path / "bundles"
    subprocess.run([node, "build.mjs", str(fresh)], cwd=folder, check=True)
    made = {path.name: path.read_bytes() for path in fresh.iterdir()}
    shipped = {path.name: path.read_bytes() for path in BUNDLES.iterdir()}
    assert made.keys() == shipped.keys()
    stale = [name for name in made if made[name] != shipped[name]]
    assert not stale, f"{stale} differ from their sources: run `npm ci && npm run build` in lecture_lib/widgets/js"


def test_bundles_know_no_address_but_the_name_of_svg():
    for bundle in BUNDLES.iterdir():
        addresses = set(re.findall(r"\w+://[\w./-]+", bundle.read_text(encoding="utf-8")))
        assert addresses <= {"http://www.w3.org/2000/svg"}, bundle.name


def test_lock_file_names_versions_and_checksums_but_no_server():
    lock = json.loads((javascript.SOURCES / "package-lock.json").read_text(encoding="utf-8"))
    packages = {name: package for name, package in lock["packages"].items() if name}
    assert packages
    for name, package in packages.items():
        assert "resolved" not in package, name
        assert package["integrity"].startswith("sha512-"), name
