"""What no code of the repository does: believe files that can hold code, hand strings to a shell or to the interpreter,
write where an archive tells it to, or fetch something that nobody checks. And what every built page is allowed to do.
"""

import ast
import base64
import hashlib
import io
import json
import os
import re
import sys
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from IPython.core.inputtransformer2 import TransformerManager
from sphinx.errors import ExtensionError
from torchvision import datasets

from lecture_lib.data import downloads
from lecture_lib.data.catalogue import CATALOGUE
from lecture_lib.data.dataset import FILES

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "book" / "_ext"))
import book_policy  # noqa: E402

# --- all Python of the repository -----------------------------------------------------------------------------------

NOT_OURS = {".venv", "_build", "node_modules", "build", "dist"}
HOLDS_CODE = {"pickle", "cPickle", "_pickle", "cloudpickle", "dill", "joblib", "marshal", "shelve"}
RUNS_TEXT = {"eval", "exec", "compile", "__import__"}
SHELLS = {
    "os.system",
    "os.popen",
    "subprocess.getoutput",
    "subprocess.getstatusoutput",
    "asyncio.create_subprocess_shell",
}
# Each name with the argument that makes it harmless.
ONLY_WITH = {
    "torch.load": ("weights_only", True),
    "torch.hub.load_state_dict_from_url": ("weights_only", True),
    "numpy.load": ("allow_pickle", False),
    "shutil.unpack_archive": ("filter", "data"),
}
NEVER = {
    "torch.hub.load": "runs what it downloads",
    "torch.save": "writes a pickle",
    "pandas.read_pickle": "reads a pickle",
    "yaml.load": "can make any object",
    "yaml.unsafe_load": "can make any object",
    "tempfile.mktemp": "names a file that somebody else may make first",
}
NETWORK = set("urlopen urlretrieve build_opener HTTPConnection HTTPSConnection create_connection".split())
NETWORK |= set("load_state_dict_from_url download_url_to_file download_url download_and_extract_archive".split())
FETCHERS = {"requests", "httpx", "aiohttp", "urllib3", "ftplib", "gdown", "huggingface_hub"}

# Faults that are none, each with the reason.
KNOWN = {
    ("tests/unit/test_celeba.py", "exec"): "runs cells of the book's own chapter",
    ("tests/unit/test_display.py", "compile"): "only reads the listing of a class, to see that it is Python",
    ("tests/unit/test_perceptual.py", "torch.save"): "lays down what a server of weights would have sent",
    ("tests/unit/test_deploy.py", "exec"): "runs the repository's own configuration of a hub",
    ("tests/browser/test_offline.py", "extractall"): "unpacks a zip of the book's own; zipfile stays inside by itself",
    ("tests/unit/test_celeba.py", "extractall"): "unpacks a zip of its own; zipfile stays inside by itself",
}
# Who talks to a network, and why it may.
TALKERS = {
    ("lecture_lib/perceptual.py", "urlopen"): "asks whether a server is there; nothing is read",
    ("lecture_lib/perceptual.py", "load_state_dict_from_url"): "with check_hash, see below",
    ("run.py", "urlopen"): "asks whether PyTorch's index is there; pip does the rest",
    ("tests/unit/test_bench_page.py", "urlopen"): "asks the server that it started on this machine",
    ("tests/colab/front_end.py", "urlopen"): "asks the server that it started on this machine",
}


@dataclass(frozen=True)
class Source:
    """What a file imports, calls and says: modules, (name, call) and strings."""

    modules: list[str]
    calls: list[tuple[str, ast.Call]]
    strings: list[str]


@cache
def sources() -> dict[str, Source]:
    """All Python files, and the code cells of all notebooks, by their path in the repository."""
    found = {}
    for folder, below, files in os.walk(ROOT):
        below[:] = [name for name in below if name not in NOT_OURS and not name.startswith(".")]
        for path in (Path(folder, name) for name in files if name.endswith((".py", ".ipynb"))):
            text = path.read_text("utf-8")
            found[path.relative_to(ROOT).as_posix()] = read(_cells(text) if path.suffix == ".ipynb" else text)
    return found


def _cells(notebook: str) -> str:
    cells = [cell["source"] for cell in json.loads(notebook)["cells"] if cell["cell_type"] == "code"]
    return "\n".join(TransformerManager().transform_cell("".join(source)) for source in cells)


def read(code: str) -> Source:
    nodes = list(ast.walk(ast.parse(code)))
    imports = [a.name for node in nodes if isinstance(node, ast.Import) for a in node.names]
    imports += [node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)]
    names = _imported(nodes)
    calls = [(_dotted(node.func, names), node) for node in nodes if isinstance(node, ast.Call)]
    return Source(imports, calls, [n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)])


def faults(source: Source) -> Iterator[tuple[str, str]]:
    """(what, why) for everything that this file forbids."""
    modules = [name for name in source.modules if name.split(".")[0] in HOLDS_CODE]
    yield from ((name, "reads objects that can hold code") for name in modules)
    for name, call in source.calls:
        yield from _faults_of(call, name)


def _faults_of(call: ast.Call, name: str) -> Iterator[tuple[str, str]]:
    given = {keyword.arg: keyword.value for keyword in call.keywords}
    last = name.rpartition(".")[2]
    if name.removeprefix("builtins.") in RUNS_TEXT:
        yield last, "runs text as code"
    if name in SHELLS or (last in ("system", "getoutput") and "get_ipython" in ast.dump(call.func)):
        yield last, "hands a string to a shell"
    if "shell" in given and not _is(given["shell"], False):
        yield "shell", "hands a string to a shell"
    if name in NEVER:
        yield name, NEVER[name]
    if name in ONLY_WITH:
        argument, value = ONLY_WITH[name]
        # numpy refuses pickles by itself; all others have to be told.
        if not _is(given.get(argument, ast.Constant(value if name == "numpy.load" else None)), value):
            yield name, f"needs {argument}={value!r}"
    if last in ("extractall", "extract") and not _is(given.get("filter"), "data"):
        yield last, 'needs filter="data", or writes where an archive tells it to'


def _imported(nodes: list[ast.AST]) -> dict[str, str]:
    """What a name of this file stands for: `np` for `numpy`, `load` for `torch.load`."""
    found = {}
    for node in nodes:
        if isinstance(node, ast.Import):
            found |= {a.asname: a.name for a in node.names if a.asname}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {a.asname or a.name: f"{node.module}.{a.name}" for a in node.names}
    return found


def _dotted(node: ast.expr, names: dict[str, str]) -> str:
    """`a.b.c` as text, with the first name replaced by what was imported under it; `?` for what is computed."""
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value, names)}.{node.attr}"
    return names.get(node.id, node.id) if isinstance(node, ast.Name) else "?"


def _is(node: ast.expr | None, value: object) -> bool:
    return isinstance(node, ast.Constant) and node.value is value or getattr(node, "value", None) == value != 0


def test_the_search_finds_the_repository():
    assert {"run.py", "lecture_lib/training.py", "tests/unit/test_security.py"} <= sources().keys()
    assert "chapters/02-restricted-boltzmann-machines.ipynb" in sources()


def test_no_code_does_what_this_file_forbids():
    found = {(name, what): why for name, source in sources().items() for what, why in faults(source)}
    assert {place: why for place, why in found.items() if place not in KNOWN} == {}
    assert KNOWN.keys() <= found.keys(), "an exception that nobody needs any more"


@pytest.mark.parametrize(
    "code",
    [
        "import pickle",
        "import joblib as j",
        "from cloudpickle import loads",
        "import torch as t\nt.load('x')",
        "from torch import load\nload('x', weights_only=False)",
        "import torch\ntorch.save({}, 'x')",
        "import torch\ntorch.hub.load('a/b', 'c')",
        "import torch\ntorch.hub.load_state_dict_from_url('x')",
        "import numpy as np\nnp.load('x', allow_pickle=True)",
        "import numpy as np\nnp.load('x', allow_pickle=maybe)",
        "import subprocess\nsubprocess.run('ls', shell=True)",
        "import subprocess as s\ns.Popen('ls', shell=1)",
        "run('ls', shell=maybe)",
        "import os\nos.system('ls')",
        "from os import popen\npopen('ls')",
        "get_ipython().system('ls')",
        "eval('1')",
        "import builtins\nbuiltins.exec('1')",
        "__import__('os')",
        "import tarfile\ntarfile.open('x').extractall('y')",
        "archive.extractall('y', filter='fully_trusted')",
        "archive.extract('one', 'y')",
        "import shutil\nshutil.unpack_archive('x', 'y')",
        "import yaml\nyaml.load('x')",
    ],
)
def test_what_is_forbidden_is_found(code: str):
    assert len(list(faults(read(code)))) == 1


@pytest.mark.parametrize(
    "code",
    [
        "model.eval()",
        "import re\nre.compile('x')",
        "import torch\ntorch.load('x', weights_only=True)",
        "import numpy as np\nnp.load('x')\nnp.load('x', allow_pickle=False)",
        "import subprocess\nsubprocess.run(['ls'], shell=False)",
        "import platform\nplatform.system()",
        "archive.extractall('y', filter='data')",
        "import yaml\nyaml.safe_load('x')",
    ],
)
def test_what_is_harmless_is_left_alone(code: str):
    assert list(faults(read(code))) == []


# --- what is fetched ------------------------------------------------------------------------------------------------


def test_nobody_talks_to_a_network_but_those_who_are_known():
    found = set()
    for name, source in sources().items():
        found |= {(name, module) for module in source.modules if module.split(".")[0] in FETCHERS}
        found |= {(name, last) for called, _ in source.calls if (last := called.rpartition(".")[2]) in NETWORK}
    own_servers = {place for place in found if place[0].startswith("tests/") and place[1] == "create_connection"}
    assert found - own_servers == TALKERS.keys()


def test_weights_from_a_server_are_compared_with_their_checksum():
    calls = [
        {keyword.arg: keyword.value for keyword in call.keywords}
        for source in sources().values()
        for name, call in source.calls
        if name.endswith("load_state_dict_from_url")
    ]
    assert calls and all(_is(call.get("check_hash"), True) for call in calls)


def test_no_address_of_the_code_is_unencrypted():
    """Nothing is asked of `http://`, but of this machine; names of XML begin like that and are no addresses."""
    harmless = re.compile(r"http://(127\.0\.0\.1|localhost|www\.w3\.org/)|http://[^/]*$")
    plain = {
        (name, text)
        for name, source in sources().items()
        for text in source.strings
        if not name.startswith("tests/") and re.match(r"http://\S+$", text) and not harmless.match(text)
    }
    assert plain == {("lecture_lib/data/downloads.py", address) for address in downloads.ENCRYPTED}


def test_every_file_of_every_data_set_has_a_checksum():
    names = {name for pair in FILES.values() for name in pair}
    for edition in (edition for dataset in CATALOGUE for edition in (dataset.complete, dataset.subset)):
        assert edition.sha256.keys() == names
        assert all(re.fullmatch("[0-9a-f]{64}", checksum) for checksum in edition.sha256.values())


@pytest.mark.parametrize("name", ["MNIST", "FashionMNIST"])
def test_data_come_over_https(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    asked = []
    monkeypatch.setattr(getattr(datasets, name), "download", lambda self: asked.extend(self.mirrors))
    monkeypatch.setattr(getattr(datasets, name), "_check_exists", lambda self: True)
    monkeypatch.setattr(getattr(datasets, name), "_load_data", lambda self: (None, None))
    downloads.from_torchvision(name, tmp_path)
    assert asked and all(address.startswith("https://") for address in asked)


def test_a_mirror_without_encryption_is_not_asked():
    mirrors = ["http://a.org/", "https://b.org/", "http://127.0.0.1:80/", "http://127.0.0.1.a.org/", "ftp://a.org/"]
    assert downloads.encrypted(mirrors) == ["https://b.org/", "http://127.0.0.1:80/"]


def member(name: str, kind: bytes = tarfile.REGTYPE, target: str = "", content: bytes = b"") -> tuple:
    info = tarfile.TarInfo(name)
    info.type, info.linkname, info.size = kind, target, len(content)
    return info, io.BytesIO(content)


@pytest.mark.parametrize(
    "members",
    [
        [member("../outside", content=b"x")],
        [member("/outside", content=b"x")],
        [member("package/../../../outside", content=b"x")],
        [member("package/link", tarfile.SYMTYPE, "../outside"), member("package/link", content=b"x")],
        [member("package/link", tarfile.LNKTYPE, "../secret"), member("package/link", content=b"x")],
        [member("package/up", tarfile.SYMTYPE, ".."), member("package/up/outside", content=b"x")],
        [member("package/pipe", tarfile.FIFOTYPE), member("package/device", tarfile.CHRTYPE)],
    ],
    ids=["up", "absolute", "up from below", "symbolic link", "hard link", "linked folder", "devices"],
)
def test_a_hostile_archive_stays_inside(members: list[tuple], tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    inside = tmp_path / "inside"
    inside.mkdir()
    (tmp_path / "secret").write_text("mine")

    def npm(*_arguments) -> None:
        with tarfile.open(inside / "hostile.tgz", "w:gz") as archive:
            for info, content in members:
                content.seek(0)
                archive.addfile(info, content)

    monkeypatch.setattr(downloads, "_run", npm)
    downloads.from_npm("hostile@1.0.0", inside)
    assert {path.name for path in tmp_path.iterdir()} == {"inside", "secret"}
    assert (tmp_path / "secret").read_text() == "mine"
    assert not Path("/outside").exists()
    assert all(path.is_file() and not path.is_symlink() for path in inside.iterdir())
    written = {path.name: path.read_bytes() for path in inside.iterdir() if path.suffix != ".tgz"}
    assert set(written.values()) <= {b"x"}


@pytest.mark.parametrize("name", ["..", "package/.."])
def test_an_archive_with_a_file_of_no_name_is_refused(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    inside = tmp_path / "inside"
    inside.mkdir()

    def npm(*_arguments) -> None:
        with tarfile.open(inside / "hostile.tgz", "w:gz") as archive:
            archive.addfile(*member(name, content=b"x"))

    monkeypatch.setattr(downloads, "_run", npm)
    with pytest.raises(OSError):
        downloads.from_npm("hostile@1.0.0", inside)
    assert os.listdir(tmp_path) == ["inside"]


# --- what a page may do ---------------------------------------------------------------------------------------------

PAGE = (
    '<!DOCTYPE html>\n\n<html lang="en">\n  <head>\n    <meta charset="utf-8" />\n<title>T</title>{head}</head>\n'
    "<body>{body}</body></html>"
)
KIT, OWN = ".lw { color: red }\n", '.own::after { content: "é" }\n'


def directives(page: str) -> dict[str, list[str]]:
    """The policy that a page holds."""
    (text,) = re.findall(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', page)
    return {name: sources for name, *sources in map(str.split, text.split("; "))}


def called(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def page(head: str = "", body: str = "<p>text</p>") -> str:
    return book_policy.with_policy(PAGE.format(head=head, body=body))


@pytest.fixture
def styles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, text in (("kit.css", KIT), ("own.css", OWN), ("shared.css", ".shared {}\n"), ("other.css", ".other {}")):
        (tmp_path / name).write_text(text, "utf-8")
    monkeypatch.setattr(book_policy, "STYLES", tmp_path)


def state(*modules: str) -> str:
    models = {f"m{i}": {"state": {"_esm": module}} for i, module in enumerate(modules)} | {"bar": {"state": {}}}
    text = json.dumps({"state": models}).replace("</", "<\\/")
    return f'<div class="lecture-widget"></div><script type="{book_policy.WIDGET_STATE}">{text}</script>'


def test_a_page_of_text_may_do_next_to_nothing():
    found = directives(page())
    assert found["script-src"] == found["style-src-elem"] == found["default-src"] == ["'self'"]
    for name in ("connect-src", "object-src", "frame-src", "worker-src", "media-src", "manifest-src", "base-uri"):
        assert found[name] == ["'none'"]
    assert found["img-src"] == ["'self'", "data:"]
    assert not any("http" in source or "*" in source for sources in found.values() for source in sources)
    assert "'unsafe-eval'" not in str(found) and "'unsafe-hashes'" not in str(found)


def test_the_policy_comes_before_everything_that_it_is_about():
    made = page(head="<script>1</script>")
    assert made.index("charset") < made.index("Content-Security-Policy") < made.index("<title>")
    assert '<meta name="referrer" content="no-referrer">' in made
    forward = '<meta http-equiv="Refresh" content="0; url=book/index.html" />\n'
    assert book_policy.with_policy(forward).endswith(forward)
    assert directives(book_policy.with_policy(forward))["script-src"] == ["'self'"]


def test_a_second_time_changes_nothing():
    once = page(body="<script>let a = 1</script>")
    assert book_policy.with_policy(once) == once
    changed = book_policy.with_policy(once.replace("a = 1", "b = 2"))
    assert directives(changed)["script-src"] == ["'self'", called("let b = 2")]


def test_inline_code_and_style_are_known_by_their_hashes():
    found = directives(
        page(
            head="<script>\n  if (1 < 2 && 'é') go()\n</script><noscript><style> p{} </style></noscript>",
            body='<script src="a.js"></script><script type="module">m()</script><script>m()</script>'
            '<script type="application/json">{"data": 1}</script><svg><style type="text/css">*{x: 1}</style></svg>',
        )
    )
    assert found["script-src"] == ["'self'", called("\n  if (1 < 2 && 'é') go()\n"), called("m()")]
    assert found["style-src-elem"] == ["'self'", called(" p{} "), called("*{x: 1}")]


def test_only_pages_with_widgets_make_modules(styles: None):
    found = directives(page(body=state(f"let a=`{KIT}`,b=`{OWN}`")))
    assert found["script-src"] == ["'self'", "blob:"]
    assert found["style-src-elem"] == ["'self'", called(KIT), called(OWN)]


def test_style_sheets_of_a_widget_may_be_joined(styles: None):
    found = directives(page(body=state(f"`{KIT}``{OWN}``.shared {{}}\n`")))
    joined = {called(OWN + ".shared {}\n"), called(".shared {}\n" + OWN)}
    assert set(found["style-src-elem"]) == {"'self'", called(KIT), *joined}


def test_only_pages_with_plotly_may_do_what_it_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    code = r"""var e=document.createElement("style");e.id="9f",e.textContent='.a{content:\'\\201c\';\nb:"c"}',d(e)"""
    (tmp_path / "plotly.min.js").write_text(code)
    monkeypatch.setattr(book_policy, "PLOTLY_JS", tmp_path / "plotly.min.js")
    book_policy._styles_of_plotly.cache_clear()
    for body in ('<div class="plotly-figure"></div>', '<meta name="lecture-plotly" content="x">'):
        sheet = ".a{content:'\\201c';\nb:\"c\"}"
        found = directives(page(body=body))
        assert found["style-src-elem"] == ["'self'", called(""), called(sheet)]
        assert found["img-src"] == ["'self'", "data:", "blob:"]
    book_policy._styles_of_plotly.cache_clear()
    assert directives(page())["style-src-elem"] == ["'self'"]


def test_only_pages_that_need_it_compile_webassembly(styles: None):
    assert "'wasm-unsafe-eval'" not in directives(page(body=state("let WebAssembly")))["script-src"]
    found = directives(page(body=state("plain()", "new WebAssembly.Module(x)")))
    assert found["script-src"] == ["'self'", "blob:", "'wasm-unsafe-eval'"]


def test_only_the_search_reads_other_pages():
    assert directives(page())["connect-src"] == ["'none'"]
    assert directives(page(body='<script src="_static/searchtools.js"></script>'))["connect-src"] == ["'self'"]


def test_a_printing_button_needs_no_handler():
    assert '<button data-print\n class="b">' in page(body='<button onclick="window.print()"\n class="b">')


@pytest.mark.parametrize("tag", ['<p onclick="go()">', '<img onerror="go()">', '<a href=" JavaScript:go()">'])
def test_code_in_attributes_fails_the_build(tag: str, tmp_path: Path):
    (tmp_path / "chapters").mkdir()
    (tmp_path / "chapters" / "one.html").write_text(PAGE.format(head="", body=tag))
    with pytest.raises(ExtensionError, match=r"chapters/one\.html: <(p|img|a) .*add a listener instead"):
        book_policy.enforce(tmp_path)


def test_every_page_of_a_folder_has_a_policy(tmp_path: Path):
    (tmp_path / "chapters").mkdir()
    places = [tmp_path / "index.html", tmp_path / "chapters" / "one.html"]
    for place in places:
        place.write_text(PAGE.format(head="", body=place.stem))
    book_policy.enforce(tmp_path)
    assert all(directives(place.read_text())["object-src"] == ["'none'"] for place in places)


def test_every_style_sheet_of_a_widget_stands_unchanged_in_its_bundle():
    """That is how the policy knows it: a bundler that shortened style sheets would leave the widgets without them."""
    bundles = [path.read_text("utf-8") for path in (ROOT / "lecture_lib" / "widgets" / "bundles").glob("*.js")]
    for sheet in book_policy.STYLES.glob("*.css"):
        assert any(sheet.read_text("utf-8") in bundle for bundle in bundles), sheet.name
