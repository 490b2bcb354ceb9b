"""The offline copy: one archive, whole or not there, the same bytes each time; and what pages weigh."""

import errno
import subprocess
import sys
import zipfile
from pathlib import Path

import little_book
import pytest

ROOT = little_book.ROOT
sys.path.insert(0, str(ROOT / "book" / "_ext"))
import offline  # noqa: E402
import weights  # noqa: E402


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A checkout with built pages."""
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "0.7.0"\n')
    (tmp_path / "LICENSE").write_text("MIT")
    pages = tmp_path / "_build" / "html"
    (pages / "_static").mkdir(parents=True)
    (pages / "chapters").mkdir()
    (pages / "index.html").write_text("<p>first</p>" * 50)
    (pages / "chapters" / "größe.html").write_text("<p>second</p>" * 40)
    (pages / "_static" / "book.css").write_text("p { color: red }")
    (pages / ".buildinfo").write_text("of the builder")
    (pages / "book.zip").write_text("what the pages offer")
    return tmp_path


def archive(root: Path, name: str = "copy.zip") -> Path:
    offline.write(root / name, "top", offline.entries(root, root / "_build" / "html"))
    return root / name


# --- the archive ----------------------------------------------------------------------------------------------------


def test_an_archive_holds_the_pages_in_one_folder_with_a_word_on_how_to_open_them(root):
    with zipfile.ZipFile(archive(root)) as found:
        names = found.namelist()
        assert found.testzip() is None
        assert found.read("top/index.html").decode() == "<p>first</p>" * 50
        readme = found.read("top/README.txt").decode()
        assert {entry.external_attr >> 16 for entry in found.infolist()} == {0o100644}
    inside = ["LICENSE", "README.txt", "_static/book.css", "chapters/größe.html", "index.html"]
    assert names == [f"top/{name}" for name in inside]
    assert "version 0.7.0" in readme and "open index.html" in readme.lower()


def test_the_same_pages_make_the_same_bytes(root):
    first = archive(root).read_bytes()
    for file in (root / "_build").rglob("*.html"):
        text = file.read_text()
        file.unlink()
        file.write_text(text)  # at another time, and perhaps in another order in its folder
        file.chmod(0o600)
    assert archive(root, "again.zip").read_bytes() == first
    (root / "_build" / "html" / "index.html").write_text("<p>other</p>")
    assert archive(root).read_bytes() != first


def test_its_size_is_known_before_it_is_written(root):
    files = offline.entries(root, root / "_build" / "html")
    assert offline.size("top", files, offline.deflated_size) == archive(root).stat().st_size


def test_a_book_to_be_read_has_the_shorter_name(root):
    assert offline.name(root, "read") == "learning-without-labels-0.7.0"
    assert offline.name(root, "smoke") == "learning-without-labels-0.7.0-smoke"


def test_a_full_disk_leaves_the_last_archive_and_nothing_else(root, monkeypatch):
    before = archive(root).read_bytes()

    def full(*_arguments, **_options):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(offline.zipfile.ZipFile, "writestr", full)
    with pytest.raises(OSError, match="No space left"):
        archive(root)
    assert (root / "copy.zip").read_bytes() == before
    assert sorted(path.name for path in root.glob("*.zip*")) == ["copy.zip"]


def test_the_command_says_what_failed_and_what_to_do(tmp_path, monkeypatch, capfd):
    run = little_book.load_run(little_book.make(tmp_path / "book"))
    monkeypatch.setattr(run, "_bring_up_to_date", lambda scale: run.HTML.mkdir(parents=True))
    (run.BUILD).mkdir()
    blocked = run.BUILD / f"{offline.name(run.ROOT, 'smoke')}.zip"
    blocked.mkdir()  # nobody can write there, not even root
    assert run.main(["book", "--zip", "--scale", "smoke"]) == 1
    message = capfd.readouterr().err
    assert f"_build/{blocked.name} could not be written" in message and "run the same command again" in message
    assert list(run.BUILD.glob("*.new")) == []


def test_a_kill_leaves_no_archive_and_the_next_run_no_trace_of_it(tmp_path, capfd):
    run = little_book.load_run(little_book.make(tmp_path / "book"))
    run.book("smoke")
    code = (
        "import os, signal, offline\n"
        "offline._content = lambda source: os.kill(os.getpid(), signal.SIGKILL)\n"
        "offline.write(__import__('pathlib').Path('_build/x.zip'), 'top', {'a': b'a'})"
    )
    subprocess.run([sys.executable, "-c", code], cwd=run.ROOT, env={"PYTHONPATH": str(run.ROOT / "book" / "_ext")})
    assert [path.name for path in run.BUILD.glob("*.zip*")] == ["x.zip.new"]
    run.book("smoke", archive=True)
    (made,) = run.BUILD.glob("*.zip*")
    assert made.name == f"{offline.name(run.ROOT, 'smoke')}.zip" and _show_size(made) in capfd.readouterr().out
    with zipfile.ZipFile(made) as found:
        assert f"{made.stem}/chapters/one.html" in found.namelist()
    before = made.read_bytes()
    run.book("smoke", archive=True)
    assert made.read_bytes() == before


def _show_size(path: Path) -> str:
    return f"{path.stat().st_size / 1e6:.1f} MB: _build/{path.name}"


# --- what pages weigh -----------------------------------------------------------------------------------------------


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A page that loads 10 + 200 + 3000 bytes beside itself, and 40,000 later; another page has the formulas."""
    static = tmp_path / "_static"
    (static / "fonts").mkdir(parents=True)
    for name, size in {
        "a.js": 10,
        "b.png": 200,
        "fonts/text.woff2": 3000,
        "plotly.min.js": 40_000,
        "other.js": 7,
        "fonts/KaTeX_Main-Regular.woff2": 500,
        "fonts/KaTeX_Fraktur-Regular.woff2": 600,
    }.items():
        (static / name).write_bytes(b"x" * size)
    fonts = ("fonts/text.woff2", '"fonts/KaTeX_Main-Regular.woff2"', "'fonts/KaTeX_Fraktur-Regular.woff2'")
    sheet = "".join(f"@font-face {{ src: url({font}) }}" for font in (*fonts, "data:font/woff2;base64,AA", "none.woff"))
    (static / "book.css").write_text(sheet)
    (static / "all.css").write_text('@import "book.css";')
    (tmp_path / "chapters").mkdir()
    found = tmp_path / "chapters" / "one.html"
    found.write_text(
        '<link rel="stylesheet" href="../_static/all.css?v=1"><link rel="preload" href="../_static/a.js">'
        '<link rel="next" href="two.html"><meta name="lecture-plotly" content="../_static/plotly.min.js">'
        '<script src="../_static/a.js?v=2"></script><img src="../_static/b.png"><img src="../_static/b.png">'
        '<img src="data:image/png;base64,AA"><a href="../_static/other.js">other</a><img src="https://e.org/x.png">'
    )
    return found


def test_a_page_weighs_what_it_loads_each_file_once(page):
    sheet = sum((page.parents[1] / "_static" / name).stat().st_size for name in ("all.css", "book.css"))
    weight = weights.Scale().weigh(page)
    assert weight.plain == page.stat().st_size + sheet + 10 + 200 + 3000
    assert weight.later == 40_000
    assert 200 + 3000 < weight.packed < weight.plain


def test_formulas_bring_the_fonts_they_can_need(page):
    before = weights.Scale().weigh(page).plain
    for formula, fonts in ((r"\alpha", 500), (r"\mathfrak{g}", 500 + 600)):
        span = f'<span class="math notranslate">{formula}</span>'
        page.write_text(text := page.read_text() + span)
        assert weights.Scale().weigh(page).plain == before + len(span) + fonts
        page.write_text(text.removesuffix(span))


def test_a_web_server_packs_text_and_no_pictures(page):
    scale, static = weights.Scale(), page.parents[1] / "_static"
    (static / "c.js").write_text("let x = 1;\n" * 200)
    import gzip

    assert scale.packed(static / "c.js") <= len(gzip.compress((static / "c.js").read_bytes(), 6)) + 12
    assert scale.packed(static / "c.js") < 200
    assert scale.packed(static / "b.png") == 200
