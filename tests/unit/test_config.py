"""_config.yml: the book is built from the folders of pages alone, whatever others put into the rest."""

from fnmatch import fnmatch
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
PAGES = {"book", "chapters"}


def test_folders_without_a_page_are_not_searched_for_pages():
    excluded = yaml.safe_load((ROOT / "_config.yml").read_text("utf-8"))["exclude_patterns"]
    folders = {path.name for path in ROOT.iterdir() if path.is_dir() and not path.name.startswith((".", "_"))}
    searched = {name for name in folders - PAGES if not any(fnmatch(name, pattern) for pattern in excluded)}
    assert not searched - {"node_modules", "dist"}, "a text installed there would have to be in the table of contents"
    assert any(fnmatch("deep/node_modules", pattern) for pattern in excluded)
