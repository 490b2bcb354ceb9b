"""The benchmark of pages and builds: what it picks, says and asks for. Nothing is timed here."""

import json
import re
import sys
import urllib.request

import pytest

import bench.book
import bench.page
from bench.measure import Plan

BENCH_JS = bench.page.ROOT / "bench/js"


def test_the_best_backend_is_the_peer_and_the_others_are_named():
    values = {"ours": [2.0, 2.2, 2.1], "cpu": [40.0, 41.0, 44.0], "wasm": [9.0, 8.0, 30.0]}
    row = bench.page._against_best("x", "a face", "ms", values, ["webgl"], version="4.2.0")
    assert row.peer == values["wasm"] and row.peer_name == "TensorFlow.js 4.2.0, wasm"
    assert row.ratio == pytest.approx(9 / 2.1)
    assert row.note == "backends: wasm is the best, cpu 41 ms; no webgl"
    rates = bench.page._against_best("x", "steps", "steps / s", values, [], version="4.2.0", more_is_better=True)
    assert rates.peer == values["cpu"] and rates.ratio == pytest.approx(2.1 / 41)


def test_without_tensorflow_the_row_says_what_to_do():
    row = bench.page._against_best("x", "a face", "ms", {"ours": [2.0]}, [])
    assert row.peer == [] and row.ratio is None and "npm ci" in row.note


def test_pictures_are_compared_pixel_by_pixel_though_channels_lie_elsewhere():
    ours = [0.0, 1, 2, 3, 10, 11, 12, 13, 20, 21, 22, 23]  # (3, 2, 2)
    last = [0, 10, 20, 1, 11, 21, 2, 12, 22, 3, 13, 23]  # (2, 2, 3)
    assert "differ by 0e+00" in bench.page._furthest({"ours": ours, "cpu": last})
    assert "differ by 5e-01" in bench.page._furthest({"ours": ours, "cpu": last, "wasm": [*last[:-1], 22.5]})
    assert bench.page._furthest({"ours": ours}) == ""


def test_pages_are_found_and_a_missing_book_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(bench.page, "HTML", tmp_path)
    with pytest.raises(FileNotFoundError, match=r"no built book in .*run\.py book"):
        bench.page.pages()
    (tmp_path / "book").mkdir()
    (tmp_path / "_static").mkdir()
    for name in ("index", "book/one", "book/two", "_static/page"):
        widgets = '<div class="lecture-widget">' * (3 * (name == "book/two"))
        (tmp_path / f"{name}.html").write_text(widgets, encoding="utf-8")
    assert bench.page.pages() == ["book/one.html", "book/two.html"]
    assert bench.page.with_widgets(Plan()) == ["book/two.html"]
    assert bench.page.widgets_on("book/two.html") == 3


def test_what_is_served_are_the_files_of_the_folder(tmp_path):
    (tmp_path / "a.js").write_text("1", encoding="utf-8")
    with bench.page.serving(tmp_path) as site, urllib.request.urlopen(site + "a.js") as answer:
        assert answer.read() == b"1" and "javascript" in answer.headers["content-type"]


@pytest.mark.parametrize("plain", [False, True])
def test_both_builders_get_the_same_chapters(tmp_path, plain):
    bench.book.make(tmp_path / "book", 7, plain=plain)
    config = (tmp_path / "book/_config.yml").read_text("utf-8")
    assert ("outputs_cache" in config) is not plain
    chapter = tmp_path / "book/chapters/four.ipynb"
    assert "range(7)" in chapter.read_text("utf-8")
    contents = (tmp_path / "book/_toc.yml").read_text("utf-8")
    assert re.findall(r"file: chapters/(\w+)", contents) == list(bench.book.CHAPTERS)


def test_changes_change_one_file_each(tmp_path):
    bench.book.make(tmp_path / "book", 7, plain=True)

    def files() -> dict:
        return {path: path.read_bytes() for path in (tmp_path / "book").rglob("*") if path.is_file()}

    for change, name in ((bench.book.change_text, "index.md"), (bench.book.change_code, "one.ipynb")):
        before = files()
        change(tmp_path / "book")
        assert [path.name for path, content in files().items() if content != before[path]] == [name]


def test_a_build_that_fails_shows_its_last_words(tmp_path):
    with pytest.raises(RuntimeError, match=r"failed in .*\n.*no room"):
        bench.book._call([sys.executable, "-c", "raise SystemExit('there is no room')"], tmp_path)


def test_lock_file_names_versions_and_checksums_but_no_server():
    text = (BENCH_JS / "package-lock.json").read_text(encoding="utf-8")
    packages = {name: package for name, package in json.loads(text)["packages"].items() if name}
    assert "node_modules/@tensorflow/tfjs" in packages
    for name, package in packages.items():
        assert "resolved" not in package, name
        assert package["integrity"].startswith("sha512-"), name


def test_measurements_have_names_of_their_own():
    assert not set(bench.page.ROWS) & set(bench.book.ROWS)
