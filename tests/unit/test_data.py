"""The data: the IDX format, the shipped pictures, and a chain of sources that survives whatever happens to it.

No test uses a real network. A tiny data set with its own checksums stands in for MNIST where files travel; it comes
from a server on 127.0.0.1 through torchvision, from an `npm` or `apt-get` made here, or from a function.
"""

from __future__ import annotations

import errno
import gzip
import hashlib
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tarfile
import textwrap
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from tiny_data import (
    assert_is_tiny,
    bad,
    good,
    packed,
    put,
    through_torchvision,
    tiny_dataset,
    tiny_files,
    tiny_torchvision,
)
from torchvision import datasets
from torchvision.datasets.mnist import read_image_file, read_label_file

from lecture_lib import data
from lecture_lib.data import cache, sources
from lecture_lib.data.catalogue import CATALOGUE, FASHION_MNIST, MNIST
from lecture_lib.data.dataset import FILES, Dataset
from lecture_lib.data.downloads import from_debian, from_npm
from lecture_lib.data.files import DamagedFile
from lecture_lib.data.idx import read_idx, write_idx
from lecture_lib.data.images import binarized
from lecture_lib.data.make_subset import COUNTS, evenly_spaced

READERS_CACHE = cache.folder("any").parent
"""The real cache: it may hold complete data sets, and the tests may read it."""


@pytest.fixture(autouse=True)
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that has loaded nothing, an empty cache, no npm or apt-get, no proxy, a tiny subset as well."""
    monkeypatch.setattr(sources, "_said", set())
    monkeypatch.setattr(sources, "_remembered", {})
    monkeypatch.delenv("LECTURE_DATA", raising=False)
    monkeypatch.setenv("LECTURE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setenv("no_proxy", "*")
    shipped = tmp_path / "shipped"
    put(shipped / "tiny", packed(tiny_files(1)))
    for folder in sources.SHIPPED.iterdir():
        (shipped / folder.name).symlink_to(folder)
    monkeypatch.setattr(sources, "SHIPPED", shipped)


# The IDX format

any_array = arrays(np.uint8, array_shapes(min_dims=1, max_dims=4, min_side=0, max_side=5))


@settings(deadline=None)
@given(any_array)
def test_idx_round_trip(array: np.ndarray) -> None:
    np.testing.assert_array_equal(read_idx(write_idx(array)), array, strict=True)


@settings(deadline=None)
@given(any_array, st.data())
def test_idx_cut_off_anywhere_is_noticed(array: np.ndarray, draw: st.DataObject) -> None:
    payload = write_idx(array)
    cut = draw.draw(st.integers(0, len(payload) - 1))
    with pytest.raises(ValueError, match=r"^it has [\d,]+ bytes; "):
        read_idx(payload[:cut])


@settings(deadline=None)
@given(any_array, st.binary(min_size=1, max_size=9))
def test_idx_with_something_behind_it_is_noticed(array: np.ndarray, more: bytes) -> None:
    with pytest.raises(ValueError, match="its header promises shape"):
        read_idx(write_idx(array) + more)


@pytest.mark.parametrize("header", ["01 00 08 01", "00 01 08 01", "00 00 0d 01", "00 00 08 00", "3c 68 74 6d"])
def test_idx_with_a_foreign_header_is_noticed(header: str) -> None:
    with pytest.raises(ValueError, match=f"it begins with {header}; .* begins with 00 00 08"):
        read_idx(bytes.fromhex(header) + bytes(4))


@pytest.mark.parametrize("array", [np.zeros(3, np.float32), np.array(1, np.uint8)])
def test_idx_is_written_for_uint8_arrays_only(array: np.ndarray) -> None:
    with pytest.raises(ValueError, match=f"dtype {array.dtype} and {array.ndim} axes"):
        write_idx(array)


@pytest.mark.parametrize("split", FILES)
def test_idx_reader_agrees_with_torchvision(split: str, tmp_path: Path) -> None:
    put(tmp_path, tiny_files(0))
    for name, read in zip(FILES[split], (read_image_file, read_label_file), strict=True):
        np.testing.assert_array_equal(read_idx((tmp_path / name).read_bytes()), read(str(tmp_path / name)).numpy())


# The digits


def test_shipped_digits_are_real_balanced_and_complete(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LECTURE_DATA", str(sources.SHIPPED))
    for split, per_digit in (("train", 1000), ("test", 200)):
        digits = data.mnist(split)
        assert digits.source == "MNIST subset (LECTURE_DATA)"
        assert digits.x.shape == (MNIST.subset.counts[split], 1, 28, 28) == (10 * per_digit, 1, 28, 28)
        assert digits.x.dtype == torch.float32 and digits.y.dtype == torch.int64
        assert digits.y.bincount().tolist() == [per_digit] * 10
        assert digits.x.min() == 0 and digits.x.max() == 1
        assert digits.x.mean().item() == pytest.approx(0.1307, abs=0.003)  # mean and deviation of all of MNIST
        assert digits.x.std().item() == pytest.approx(0.3081, abs=0.003)


def test_known_images(monkeypatch: pytest.MonkeyPatch) -> None:
    """MNIST begins with 5 0 4 1 9 2, its test split with 7 2 1 0 4; many books print the sixth row of the first 5."""
    monkeypatch.setenv("LECTURE_DATA", str(sources.SHIPPED))
    train, test = data.mnist("train"), data.mnist("test")
    assert train.y[:6].tolist() == [5, 0, 4, 1, 9, 2]
    assert test.y[:5].tolist() == [7, 2, 1, 0, 4]
    row = [0] * 12 + [3, 18, 18, 18, 126, 136, 175, 26, 166, 255, 247, 127] + [0] * 4
    torch.testing.assert_close(train.x[0, 0, 5], torch.tensor(row) / 255)


def test_the_subset_is_spaced_evenly() -> None:
    labels = np.array([0, 1] * 10 + [1] * 20, np.uint8)  # ten zeros, thirty ones
    chosen = evenly_spaced(labels, {0: 5, 1: 5})
    assert chosen[labels[chosen] == 0].tolist() == [0, 4, 8, 12, 16]
    assert chosen[labels[chosen] == 1].tolist() == [1, 13, 22, 28, 34]
    assert evenly_spaced(labels, {0: 2, 1: 3}).tolist() == [0, 1, 10, 20, 30]


@pytest.mark.parametrize("dataset", CATALOGUE, ids=lambda dataset: dataset.name)
def test_the_subset_is_what_its_rule_makes_of_the_complete_data(
    dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only where an earlier download left the complete data in the reader's cache."""
    counts = {split: sum(of_label.values()) for split, of_label in COUNTS[dataset].items()}
    assert counts == dataset.subset.counts
    if not all((READERS_CACHE / dataset.name / name).is_file() for name in dataset.complete.sha256):
        pytest.skip(f"{dataset.complete.title} is not in the cache")
    for split in FILES:
        monkeypatch.setenv("LECTURE_DATA", str(READERS_CACHE))
        complete = sources.load(dataset, split)
        assert complete.edition is dataset.complete
        chosen = evenly_spaced(complete.labels, COUNTS[dataset][split])
        monkeypatch.setenv("LECTURE_DATA", str(sources.SHIPPED))
        subset = sources.load(dataset, split)
        assert subset.edition is dataset.subset
        np.testing.assert_array_equal(subset.images, complete.images[chosen])
        np.testing.assert_array_equal(subset.labels, complete.labels[chosen])


# The clothes


def test_shipped_clothes_are_real_and_mostly_shoes_and_bags(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LECTURE_DATA", str(sources.SHIPPED))
    for split, n, few, many in (("train", 5000, 200, 1200), ("test", 1000, 40, 240)):
        clothes = data.fashion_mnist(split)
        assert clothes.source == "Fashion-MNIST subset (LECTURE_DATA)"
        assert clothes.x.shape == (FASHION_MNIST.subset.counts[split], 1, 28, 28) == (n, 1, 28, 28)
        assert clothes.x.dtype == torch.float32 and clothes.y.dtype == torch.int64
        assert clothes.y.bincount().tolist() == [few] * 7 + [many] * 3
        assert clothes.x.min() == 0 and clothes.x.max() == 1


def test_known_clothes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fashion-MNIST begins with an ankle boot, T-shirts and a dress, its test split with a boot and a pullover."""
    monkeypatch.setenv("LECTURE_DATA", str(sources.SHIPPED))
    train, test = data.fashion_mnist("train"), data.fashion_mnist("test")
    assert [data.FASHION_CLASSES[label] for label in train.y[:4]] == ["Ankle boot", "T-shirt/top", "Dress", "Pullover"]
    assert [data.FASHION_CLASSES[label] for label in test.y[:3]] == ["Ankle boot", "Pullover", "Trouser"]
    row = [0] * 12 + [1, 0, 0, 13, 73, 0, 0, 1, 4, 0, 0, 0, 0, 1, 1, 0]  # where the first boot's shaft begins
    torch.testing.assert_close(train.x[0, 0, 3], torch.tensor(row) / 255)


def test_the_names_of_the_clothes_are_torchvisions() -> None:
    assert list(data.FASHION_CLASSES) == datasets.FashionMNIST.classes


def test_fashion_mnist_binarizes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LECTURE_DATA", str(sources.SHIPPED))
    grey = data.fashion_mnist("test").x
    assert torch.equal(data.fashion_mnist("test", binarize="threshold").x, (grey > 0.5).float())


# The photograph


def test_the_photograph_is_a_grey_picture_of_whole_tiles() -> None:
    picture = data.photograph()
    assert picture.shape == (1, 1, 252, 252) and picture.dtype == torch.float32
    assert (picture.min().item(), picture.max().item()) == pytest.approx((2 / 255, 1))
    tiles = picture.unfold(2, 28, 28).unfold(3, 28, 28)
    assert tiles.shape == (1, 1, 9, 9, 28, 28)
    sky, coat = tiles[0, 0, 0, 0], tiles[0, 0, 5, 1]
    assert sky.mean() > 0.7 and coat.mean() < 0.1  # not upside down, not negative


def test_the_photograph_is_scikit_images() -> None:
    original = pytest.importorskip("skimage.data").camera()[4:508, 4:508].astype(float)
    halved = np.rint(original.reshape(252, 2, 252, 2).mean((1, 3)))
    np.testing.assert_array_equal((data.photograph()[0, 0] * 255).round().numpy(), halved)


@pytest.mark.parametrize("content", [b"", b"<html>", "half", "bits"])
def test_a_damaged_photograph_says_so(content: bytes | str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = (sources.SHIPPED / "photograph" / "camera.png").read_bytes()
    damaged = {"half": whole[: len(whole) // 2], "bits": whole[:5000] + bytes(99) + whole[5099:]}
    put(tmp_path / "other" / "photograph", {"camera.png": damaged.get(content, content)})
    monkeypatch.setattr(sources, "SHIPPED", tmp_path / "other")
    with pytest.raises(DamagedFile, match="camera.png is damaged: it is no whole PNG picture .* install lecture_lib"):
        data.photograph()


def test_a_missing_photograph_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "SHIPPED", tmp_path)
    with pytest.raises(FileNotFoundError, match="camera.png is missing; install lecture_lib again"):
        data.photograph()


# Binary pixels, arguments, tensors


def test_threshold_asks_for_more_than_half() -> None:
    grey = torch.tensor([0, 127, 128, 255]) / 255
    assert binarized(grey, "threshold").tolist() == [0, 0, 1, 1]
    assert binarized(torch.tensor([0.5]), "threshold").tolist() == [0]
    assert binarized(grey, None) is grey


def test_sample_throws_one_coin_per_pixel() -> None:
    grey = torch.tensor([0.0, 0.25, 1.0]).repeat(20_000, 1)
    coins = binarized(grey, "sample", torch.Generator().manual_seed(0))
    assert set(coins.unique().tolist()) == {0.0, 1.0}
    off, quarter, on = coins.mean(0).tolist()
    assert (off, on) == (0, 1)
    assert quarter == pytest.approx(0.25, abs=4 * (0.25 * 0.75 / 20_000) ** 0.5)
    assert torch.equal(coins, binarized(grey, "sample", torch.Generator().manual_seed(0)))


def test_mnist_binarizes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LECTURE_DATA", str(sources.SHIPPED))
    grey = data.mnist("test").x
    assert torch.equal(data.mnist("test", binarize="threshold").x, (grey > 0.5).float())
    sample = data.mnist("test", binarize="sample", generator=torch.Generator().manual_seed(1)).x
    assert torch.equal(sample, binarized(grey, "sample", torch.Generator().manual_seed(1)))
    assert sample.mean().item() == pytest.approx(grey.mean().item(), abs=1e-3)


@pytest.mark.parametrize(
    "call, message",
    [
        (lambda: data.mnist("valid"), "split is 'valid'; MNIST has 'train' and 'test'"),
        (lambda: data.fashion_mnist("all"), "split is 'all'; Fashion-MNIST has 'train' and 'test'"),
        (lambda: data.mnist("test", binarize="sample"), "pass generator="),
        (lambda: data.mnist("test", binarize="coin"), 'binarize is \'coin\'; it is None, "threshold" or "sample"'),
    ],
)
def test_wrong_arguments_are_explained(call: Callable, message: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LECTURE_DATA", str(sources.SHIPPED))
    with pytest.raises(ValueError, match=re.escape(message)):
        call()


def test_image_data_moves_as_a_whole() -> None:
    images = data.ImageData(torch.zeros(2, 1, 3, 3), torch.tensor([1, 2]), "here")
    moved = images.to("meta")
    assert (moved.x.device.type, moved.y.device.type, moved.source, len(images)) == ("meta", "meta", "here", 2)


def test_importing_reads_and_downloads_nothing(tmp_path: Path) -> None:
    code = "import sys, lecture_lib.data; sys.exit('torchvision' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert not (tmp_path / "cache").exists()


# LECTURE_DATA: who names a folder wants that folder


@pytest.mark.parametrize("below", ["", "tiny", "Tiny/raw"])
@pytest.mark.parametrize("files", [tiny_files(0), packed(tiny_files(0))], ids=["plain", "gzipped"])
def test_lecture_data_is_looked_at_first(
    below: str, files: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path / "mine" / below, files)
    monkeypatch.setenv("LECTURE_DATA", str(tmp_path / "mine"))
    for split in FILES:
        found = sources.load(tiny_dataset(never=bad), split)
        assert_is_tiny(found, split)
        assert found.place == "LECTURE_DATA"
    assert not (tmp_path / "cache").exists()


def test_lecture_data_without_the_folder_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LECTURE_DATA", str(tmp_path / "nowhere"))
    with pytest.raises(FileNotFoundError, match="LECTURE_DATA is '.*nowhere', which is no folder"):
        sources.load(tiny_dataset(good=good), "train")


def test_lecture_data_with_other_things_in_it_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setenv("LECTURE_DATA", str(tmp_path))
    assert sources.load(tiny_dataset(good=good), "train").place == "good"
    assert "has no train split of Tiny; going on" in capsys.readouterr().err


def test_lecture_data_with_the_files_of_another_data_set_is_no_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    """MNIST and its relatives have the same file names: digits are no damaged clothes."""
    monkeypatch.setenv("LECTURE_DATA", str(sources.SHIPPED / "mnist"))
    assert sources.load(tiny_dataset(good=good), "train").place == "good"
    assert "has no train split of Tiny; going on" in capsys.readouterr().err
    assert data.mnist("train").source == "MNIST subset (LECTURE_DATA)"
    monkeypatch.setenv("LECTURE_DATA", str(sources.SHIPPED / "fashion_mnist"))
    assert sources.load(tiny_dataset(good=good), "test").place == "cache"
    assert data.fashion_mnist("test").source == "Fashion-MNIST subset (LECTURE_DATA)"


def test_lecture_data_with_one_of_two_files_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = tiny_files(0)
    del files["t10k-labels-idx1-ubyte"]
    put(tmp_path, files)
    monkeypatch.setenv("LECTURE_DATA", str(tmp_path))
    sources.load(tiny_dataset(), "train")
    with pytest.raises(FileNotFoundError, match=r"t10k-labels-idx1-ubyte\[.gz\] is missing"):
        sources.load(tiny_dataset(good=good), "test")


def damaged_copies() -> dict[str, tuple[str, bytes, str]]:
    """File name, content and what the error says, for each kind of damage to the training images."""
    name, whole = "train-images-idx3-ubyte", tiny_files(0)["train-images-idx3-ubyte"]
    zipped = gzip.compress(whole)
    return {
        "empty": (name, b"", "it has 0 bytes"),
        "cut off": (name, whole[:100], "it has 100 bytes; its header promises shape"),
        "one bit": (name, whole[:-1] + bytes([whole[-1] ^ 1]), "SHA-256 .* the original has .*Tiny"),
        "a web page": (name, b"<html>404 not found</html>", "it begins with 3c 68 74 6d"),
        "gzip cut off": (f"{name}.gz", zipped[:-20], "cannot be decompressed"),
        "gzip broken": (f"{name}.gz", zipped[:30] + b"\xff" * 9 + zipped[39:], "cannot be decompressed"),
        "no gzip": (f"{name}.gz", whole, "cannot be decompressed"),
        "other edition": (name, tiny_files(1)[name], "train-labels.* belongs to Tiny, the images to Tiny subset"),
    }


@pytest.mark.parametrize("damage", damaged_copies())
def test_lecture_data_that_is_damaged_is_an_error(damage: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name, content, message = damaged_copies()[damage]
    put(tmp_path, {key: value for key, value in tiny_files(0).items() if not name.startswith(key)} | {name: content})
    monkeypatch.setenv("LECTURE_DATA", str(tmp_path))
    with pytest.raises(DamagedFile, match=message) as caught:
        sources.load(tiny_dataset(good=good), "train")
    assert caught.value.path.parent == tmp_path and caught.value.path.exists()


# The cache


def test_what_was_downloaded_once_comes_from_the_cache() -> None:
    assert sources.load(tiny_dataset(good=good), "train").place == "good"
    for split in FILES:
        found = sources.load(tiny_dataset(bad=bad), split)
        assert found.place == "cache"
        assert_is_tiny(found, split)


@pytest.mark.parametrize("damage", damaged_copies())
def test_a_damaged_cache_is_thrown_away_and_filled_again(damage: str, capsys: pytest.CaptureFixture) -> None:
    name, content, _ = damaged_copies()[damage]
    folder = cache.folder("tiny")
    put(folder, {key: value for key, value in tiny_files(0).items() if not name.startswith(key)} | {name: content})
    found = sources.load(tiny_dataset(good=good), "train")
    assert found.place == "good"
    assert_is_tiny(found, "train")
    assert f"{folder / name} is damaged" in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == tiny_files(0)


def test_a_damaged_cache_without_a_network_is_not_used() -> None:
    put(cache.folder("tiny"), tiny_files(0) | {"train-labels-idx1-ubyte": b"\0"})
    assert sources.load(tiny_dataset(bad=bad), "train").edition.title == "Tiny subset"


def below_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No folder can be made below a regular file: a read-only place that stops the administrator, too."""
    (tmp_path / "file").touch()
    monkeypatch.setenv("LECTURE_CACHE", str(tmp_path / "file" / "cache"))


def on_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk is found to be full when the data are to be on it, which is where delayed allocation reports it."""

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)


@pytest.mark.parametrize("trouble, message", [(below_a_file, "Not a directory"), (on_a_full_disk, "No space left")])
def test_without_a_usable_cache_the_download_stays_in_memory(
    trouble: Callable, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    trouble(tmp_path, monkeypatch)
    fetched = []
    dataset = tiny_dataset(good=lambda folder: (fetched.append(folder), good(folder)))
    for split in ("train", "test", "train"):
        assert_is_tiny(sources.load(dataset, split), split)
    assert len(fetched) == 1
    said = capsys.readouterr().err.splitlines()
    assert said[0].startswith("The download cannot be kept in the cache") and message in said[0]
    assert said[1:] == ["Tiny, 6 train + 4 test images (good)."]
    assert not list((tmp_path / "cache").rglob("*ubyte*"))


def test_a_cache_that_cannot_be_read_is_left_alone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    sources.load(tiny_dataset(good=good), "train")
    read_bytes = Path.read_bytes

    def broken(path: Path) -> bytes:
        if path.parent == cache.folder("tiny"):
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return read_bytes(path)

    monkeypatch.setattr(Path, "read_bytes", broken)
    assert sources.load(tiny_dataset(bad=bad), "train").edition.title == "Tiny subset"
    assert "The cache cannot be read" in capsys.readouterr().err


# Downloads


def test_every_download_is_asked_in_turn_and_explained(capsys: pytest.CaptureFixture) -> None:
    found = sources.load(tiny_dataset(first=bad, second=lambda folder: None, third=good), "test")
    assert found.place == "third"
    assert_is_tiny(found, "test")
    assert capsys.readouterr().err == "Tiny, 6 train + 4 test images (third).\n"


def test_where_nobody_answers_the_shipped_subset_is_used_and_nobody_is_asked_again(
    capsys: pytest.CaptureFixture,
) -> None:
    asked = []

    def refusing(folder: Path) -> None:
        asked.append(folder)
        bad(folder)

    dataset = tiny_dataset(first=refusing, second=lambda folder: put(folder, tiny_files(1)))
    for split in ("train", "test", "train"):
        found = sources.load(dataset, split)
        assert_is_tiny(found, split, seed=1)
        assert (found.edition.title, found.place) == ("Tiny subset", "shipped with the book")
    assert len(asked) == 1 and not asked[0].exists()
    reasons, used = capsys.readouterr().err.splitlines()
    assert reasons.startswith("Tiny cannot be downloaded: first (nobody answers); second (")
    assert re.search("train-images.* is damaged: .*SHA-256", reasons)
    assert used == "Tiny subset, 6 train + 4 test images (shipped with the book)."


def test_a_damaged_package_says_so() -> None:
    (sources.SHIPPED / "tiny" / "train-images-idx3-ubyte.gz").write_bytes(b"")
    with pytest.raises(DamagedFile, match="train-images-idx3-ubyte.gz is damaged"):
        sources.load(tiny_dataset(), "train")


class Server:
    """A web server on 127.0.0.1 that gives `answer(name)` for a file: the length it announces, the bytes it sends."""

    def __init__(self) -> None:
        self.files, self.others = packed(tiny_files(0)), packed(tiny_files(1))
        self.answer: Callable[[str], tuple[int, bytes]] = self.whole
        self.asked: list[str] = []
        self.half_sent, self.resume = threading.Event(), threading.Event()
        self.resume.set()
        self.http = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.url = f"http://127.0.0.1:{self.http.server_port}/"

    def whole(self, name: str) -> tuple[int, bytes]:
        return len(self.files[name]), self.files[name]

    def cut(self, name: str) -> tuple[int, bytes]:
        return len(self.files[name]), self.files[name][: len(self.files[name]) // 2]

    def other(self, name: str) -> tuple[int, bytes]:
        return len(self.others[name]), self.others[name]

    def _handler(server: Server) -> type[BaseHTTPRequestHandler]:  # noqa: N805 - `self` is the handler's
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                name = self.path.strip("/")
                server.asked.append(name)
                length, content = server.answer(name)
                self.send_response(200)
                self.send_header("Content-Length", str(length))
                self.end_headers()
                self.wfile.write(content)
                if len(content) < length:
                    server.half_sent.set()
                    server.resume.wait(60)

            def log_message(self, *_: object) -> None:
                pass

        return Handler


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """torchvision's MNIST, small, from a local mirror."""
    server = Server()
    monkeypatch.setattr(datasets, "MNIST", tiny_torchvision(server.url))
    thread = threading.Thread(target=server.http.serve_forever)
    thread.start()
    yield server
    server.resume.set()
    server.http.shutdown()
    thread.join()
    server.http.server_close()


def test_torchvision_brings_all_files_quietly(server: Server, capfd: pytest.CaptureFixture) -> None:
    dataset = through_torchvision()
    for split, place in (("train", "torchvision"), ("test", "cache")):
        found = sources.load(dataset, split)
        assert_is_tiny(found, split)
        assert found.place == place
    assert capfd.readouterr() == ("", "Tiny, 6 train + 4 test images (torchvision).\n")
    assert set(server.asked) == set(server.files)
    assert socket.getdefaulttimeout() is None


@pytest.mark.parametrize("answer", ["cut", "other"])
def test_a_bad_download_is_thrown_away_and_fetched_again(answer: str, server: Server) -> None:
    server.answer = getattr(server, answer)
    assert sources.load(through_torchvision(), "train").place == "shipped with the book"
    assert not list(cache.folder("tiny").iterdir())
    server.answer = server.whole
    found = sources.load(through_torchvision(), "train")
    assert found.place == "torchvision"
    assert_is_tiny(found, "train")


def test_a_mirror_that_lies_about_its_checksum_is_not_believed(
    server: Server, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    """torchvision compares MD5 sums; where those agree and the content is another one, SHA-256 still notices."""
    server.answer = server.other
    wrong = [(name, hashlib.md5(content).hexdigest()) for name, content in server.others.items()]
    monkeypatch.setattr(datasets.MNIST, "resources", wrong)
    assert sources.load(through_torchvision(), "train").place == "shipped with the book"
    assert "SHA-256" in capsys.readouterr().err


def test_a_refused_connection_leads_on(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture) -> None:
    with socket.socket() as taken:  # bound, but not listening: whoever connects is refused
        taken.bind(("127.0.0.1", 0))
        monkeypatch.setattr(datasets.MNIST, "mirrors", [f"http://127.0.0.1:{taken.getsockname()[1]}/"])
        digits = data.mnist("test")
    assert digits.source == "MNIST subset (shipped with the book)"
    assert len(digits) == 2000
    reasons, used = capsys.readouterr().err.splitlines()
    assert "refused" in reasons and "npm is not installed" in reasons
    assert used == "MNIST subset, 10,000 train + 2,000 test images (shipped with the book)."


def test_a_silent_server_leads_on(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture) -> None:
    monkeypatch.setattr("lecture_lib.data.downloads.SECONDS_OF_SILENCE", 0.05)
    with socket.create_server(("127.0.0.1", 0)) as silent:  # takes connections, never answers
        monkeypatch.setattr(datasets.MNIST, "mirrors", [f"http://127.0.0.1:{silent.getsockname()[1]}/"])
        assert sources.load(through_torchvision(), "train").place == "shipped with the book"
    assert "timed out" in capsys.readouterr().err
    assert socket.getdefaulttimeout() is None


def program_that(action: str, name: str, tmp_path: Path) -> None:
    """Put a program on the path that runs the Python code `action`."""
    program = tmp_path / "bin" / name
    program.parent.mkdir(exist_ok=True)
    program.write_text(f"#!{sys.executable}\nimport signal, sys\n{action}\n")
    program.chmod(0o755)


def npm_that(action: str, tmp_path: Path) -> None:
    """Put an `npm` on the path that runs `action`, with `archive` the place where `npm pack` would leave its file."""
    program_that(f"archive = 'tiny-1.0.0.tgz'\n{action}", "npm", tmp_path)


def tiny_archive(path: Path, prefix: str = "package/data/") -> bytes:
    put(path / "content", tiny_files(0))
    with tarfile.open(path / "tiny.tgz", "w:gz") as tar:
        for file in sorted((path / "content").iterdir()):
            tar.add(file, f"{prefix}{file.name}")
    return (path / "tiny.tgz").read_bytes()


def through_npm() -> Dataset:
    return tiny_dataset(npm=partial(from_npm, "tiny@1.0.0"))


needs_posix = pytest.mark.skipif(os.name != "posix", reason="the stand-in for npm is a script with a #! line")


@needs_posix
@pytest.mark.parametrize("prefix", ["package/data/", "../../", "/"])
def test_npm_brings_all_files_into_its_folder_and_nowhere_else(prefix: str, tmp_path: Path) -> None:
    content = tiny_archive(tmp_path, prefix)
    npm_that(f"assert sys.argv[1:3] == ['pack', 'tiny@1.0.0']\nopen(archive, 'wb').write({content!r})", tmp_path)
    before = set(tmp_path.iterdir())
    found = sources.load(through_npm(), "train")
    assert found.place == "npm"
    assert_is_tiny(found, "train")
    assert set(tmp_path.iterdir()) - before == {tmp_path / "cache"}


@needs_posix
@pytest.mark.parametrize(
    "action, reason",
    [
        (
            "sys.exit('npm error code E404\\nnpm error  Not Found')",
            "pack failed: npm error code E404 npm error Not Found",
        ),
        ("pass", "train-images-idx3-ubyte is missing in what was downloaded"),
        ("open(archive, 'wb').write({half!r})", "end-of-stream|CRC|unexpected end"),
        ("open(archive, 'wb').write(b'<html>')", "not a gzip file|could not be opened"),
        ("signal.pause()", "timed out after 0.5 seconds"),
    ],
)
def test_a_broken_npm_is_explained(
    action: str, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    if "pause" in action:
        monkeypatch.setattr("lecture_lib.data.downloads.SECONDS_FOR_NPM", 0.5)
    archive = tiny_archive(tmp_path)
    npm_that(action.replace("{half!r}", repr(archive[: len(archive) // 2])), tmp_path)
    assert sources.load(through_npm(), "train").place == "shipped with the book"
    assert re.search(reason, capsys.readouterr().err)


def through_debian() -> Dataset:
    return tiny_dataset(debian=partial(from_debian, "tiny"))


APT_GET = """
import pathlib
assert sys.argv[1] == "download" and sys.argv[-1] == "tiny", sys.argv
pathlib.Path("tiny_1.0-1_all.deb").write_bytes({content!r})
"""
DPKG_DEB = """
import pathlib, tarfile
assert sys.argv[1:] == ["-x", "tiny_1.0-1_all.deb", "unpacked"], sys.argv
with tarfile.open(sys.argv[2]) as archive:
    archive.extractall("unpacked/usr/share/datasets", filter="data")
"""


@needs_posix
def test_debian_brings_all_files_into_its_folder_and_nowhere_else(tmp_path: Path) -> None:
    program_that(APT_GET.format(content=tiny_archive(tmp_path, "tiny/")), "apt-get", tmp_path)
    program_that(DPKG_DEB, "dpkg-deb", tmp_path)
    before = set(tmp_path.iterdir())
    for split, place in (("train", "debian"), ("test", "cache")):
        found = sources.load(through_debian(), split)
        assert found.place == place
        assert_is_tiny(found, split)
    assert set(tmp_path.iterdir()) - before == {tmp_path / "cache"}


TOOLS = {name: shutil.which(name) for name in ("dpkg-deb", "tar")}


@pytest.mark.skipif(None in TOOLS.values() and not os.environ.get("CI"), reason="no Debian system; CI is one")
def test_a_real_debian_archive_is_unpacked(tmp_path: Path) -> None:
    put(tmp_path / "deb" / "usr" / "share" / "datasets" / "tiny", packed(tiny_files(0)))
    control = b"Package: tiny\nVersion: 1.0\nArchitecture: all\nMaintainer: Nobody <nobody@localhost>\nDescription: -\n"
    put(tmp_path / "deb" / "DEBIAN", {"control": control})
    (tmp_path / "bin").mkdir()
    for name, path in TOOLS.items():
        (tmp_path / "bin" / name).symlink_to(path)
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "--build", tmp_path / "deb", tmp_path / "tiny.deb"],
        check=True,
        capture_output=True,
    )
    program_that(APT_GET.format(content=(tmp_path / "tiny.deb").read_bytes()), "apt-get", tmp_path)
    found = sources.load(through_debian(), "train")
    assert found.place == "debian"
    assert_is_tiny(found, "train")


@needs_posix
@pytest.mark.parametrize(
    "apt_get, dpkg_deb, reason",
    [
        (None, "pass", "apt-get is not installed"),
        (APT_GET, None, "dpkg-deb is not installed"),
        (
            "sys.exit('E: Unable to locate\\n package tiny')",
            "pass",
            "apt-get download failed: E: Unable to locate package",
        ),
        ("signal.pause()", "pass", "timed out after 0.5 seconds"),
        (APT_GET, "signal.pause()", "timed out after 0.5 seconds"),
        (
            APT_GET,
            "sys.exit('dpkg-deb: error: not a Debian archive')",
            "dpkg-deb -x failed: dpkg-deb: error: not a Debian",
        ),
        (APT_GET, "pass", "train-images-idx3-ubyte is missing in what was downloaded"),
        ("pass", "pass", "train-images-idx3-ubyte is missing in what was downloaded"),
    ],
)
def test_a_broken_debian_is_explained(
    apt_get: str | None,
    dpkg_deb: str | None,
    reason: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture,
) -> None:
    if "timed out" in reason:
        monkeypatch.setattr("lecture_lib.data.downloads.SECONDS_FOR_DEBIAN", 0.5)
    for name, action in (("apt-get", apt_get), ("dpkg-deb", dpkg_deb)):
        if action is not None:
            program_that(action.replace("{content!r}", "b'!'"), name, tmp_path)
    assert sources.load(through_debian(), "train").place == "shipped with the book"
    assert reason in capsys.readouterr().err


# Other processes, kills and limits


def child(code: str, tmp_path: Path) -> subprocess.Popen:
    """A process with the tiny data and the folders of this test; it speaks through pipes."""
    here = Path(__file__).parent
    environment = os.environ | {
        "PYTHONPATH": f"{here}{os.pathsep}{here.parents[1]}",
        "TMPDIR": str(tmp_path),
        "OMP_NUM_THREADS": "1",
    }
    names = f"""
        import faulthandler, os, sys
        from pathlib import Path
        faulthandler.dump_traceback_later(120, exit=True)  # a test that waits for nothing fails instead of hanging
        from lecture_lib.data import cache, sources
        from tiny_data import *
        sources.SHIPPED = Path({str(sources.SHIPPED)!r})
    """
    program = textwrap.dedent(names) + textwrap.dedent(code)
    return subprocess.Popen(
        [sys.executable, "-c", program],
        env=environment,
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def test_two_processes_at_once_download_once(tmp_path: Path) -> None:
    code = """
        acquire = cache.FileLock.acquire
        def telling(*arguments, **options):
            print("at the lock", flush=True)
            return acquire(*arguments, **options)
        cache.FileLock.acquire = telling
        def slow(folder):
            print("downloading", flush=True)
            sys.stdin.readline()
            good(folder)
        found = sources.load(tiny_dataset(slow=slow), "train")
        assert_is_tiny(found, "train")
        print(found.place)
    """
    first = child(code, tmp_path)
    assert [first.stdout.readline(), first.stdout.readline()] == ["at the lock\n", "downloading\n"]
    second = child(code, tmp_path)
    assert second.stdout.readline() == "at the lock\n"
    out, err = first.communicate("go on\n")
    assert out == "slow\n", err
    out, err = second.communicate("go on\n")
    assert out == "cache\n", err


def assert_good_run_follows(place: str, dataset: Dataset) -> None:
    """After whatever happened: the complete files, in the cache, and nothing else beside them."""
    found = sources.load(dataset, "train")
    assert found.place == place
    assert_is_tiny(found, "train")
    assert {path.name: path.read_bytes() for path in cache.folder("tiny").iterdir()} == tiny_files(0)


def test_a_kill_in_the_middle_of_a_download_leaves_nothing_that_is_believed(server: Server, tmp_path: Path) -> None:
    server.answer, server.resume = server.cut, threading.Event()
    process = child(
        f"""
        from torchvision import datasets
        datasets.MNIST = tiny_torchvision({server.url!r})
        sources.load(through_torchvision(), "train")
    """,
        tmp_path,
    )
    assert server.half_sent.wait(120)
    process.kill()
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    server.resume.set()
    server.answer = server.whole
    assert_good_run_follows("torchvision", through_torchvision())


def test_a_kill_while_writing_leaves_nothing_that_is_believed(tmp_path: Path) -> None:
    process = child(
        """
        def stop(descriptor):
            print("written, not yet safe", flush=True)
            sys.stdin.readline()
        os.fsync = stop
        sources.load(tiny_dataset(good=good), "train")
    """,
        tmp_path,
    )
    assert process.stdout.readline() == "written, not yet safe\n"
    process.kill()
    process.communicate()
    assert [path.name.startswith(cache.INCOMING) for path in cache.folder("tiny").iterdir()] == [True]
    assert_good_run_follows("good", tiny_dataset(good=good))


@needs_posix
def test_a_process_that_may_write_nothing_still_gets_data(tmp_path: Path) -> None:
    """A limit on file sizes makes every write beyond 64 bytes fail, as a full disk does."""
    put(tmp_path / "elsewhere", tiny_files(0))
    process = child(
        f"""
        import resource
        resource.setrlimit(resource.RLIMIT_FSIZE, (64, 64))
        print(sources.load(tiny_dataset(disk=good), "train").place)
        def linked(folder):
            for file in Path({str(tmp_path / "elsewhere")!r}).iterdir():
                (folder / file.name).symlink_to(file)
        for split in FILES:
            print(sources.load(dataset := tiny_dataset(linked=linked), split).place)
    """,
        tmp_path,
    )
    out, err = process.communicate()
    assert out.splitlines() == ["shipped with the book", "linked", "linked"], err
    assert "disk ([Errno 27] File too large)" in err
    assert "cannot be kept in the cache ([Errno 27] File too large)" in err
    assert not list(cache.folder("tiny").iterdir())
