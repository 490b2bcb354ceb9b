"""CelebA from the reader's own archive: a made-up one stands for it."""

import io
import json
import re
import shutil
import zipfile
from pathlib import Path

import pytest
import torch
from PIL import Image
from torch.testing import assert_close

from lecture_lib import data, distributed, training
from lecture_lib.data.files import DamagedFile

NAMES = ["Smiling", "Eyeglasses", "Male"]
NUMBERS = [1, 2, 3, 162_770, 162_771, 182_638, 182_639]


def jpeg(number):
    """178 x 218 pixels: the middle 148 x 148 has the picture's own colour, the frame around it is white."""
    image = Image.new("RGB", (178, 218), "white")
    image.paste((number * 40 % 256, 100, 30), (15, 35, 163, 183))
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=100, subsampling=0)
    return stream.getvalue()


def signs(number):
    return [1 if number >> bit & 1 else -1 for bit in range(len(NAMES))]


def lay_down(folder, *, packed, numbers=NUMBERS):
    """The archive and its table, as they are downloaded (packed) or as torchvision unpacks them."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = [f"{number:06}.jpg {' '.join(map(str, signs(number)))}" for number in numbers]
    (folder / "list_attr_celeba.txt").write_text("\n".join([str(len(rows)), " ".join(NAMES), *rows]) + "\n")
    if packed:
        with zipfile.ZipFile(folder / "img_align_celeba.zip", "w") as archive:
            for number in numbers:
                archive.writestr(f"img_align_celeba/{number:06}.jpg", jpeg(number))
    else:
        (folder / "img_align_celeba").mkdir()
        for number in numbers:
            (folder / "img_align_celeba" / f"{number:06}.jpg").write_bytes(jpeg(number))


@pytest.fixture
def home(tmp_path, monkeypatch):
    """An empty folder of the reader, and an empty cache."""
    monkeypatch.setenv("LECTURE_DATA", str(tmp_path / "mine"))
    monkeypatch.setenv("LECTURE_CACHE", str(tmp_path / "cache"))
    return tmp_path / "mine"


@pytest.mark.parametrize(("below", "packed"), [("", True), ("celeba", False), ("celeba", True)])
def test_pictures_are_cropped_and_carry_their_attributes(home, below, packed):
    lay_down(home / below, packed=packed)
    faces = data.celeba(3, size=32)
    assert faces.x.shape == (3, 3, 32, 32) and faces.x.dtype == torch.float32
    colours = torch.tensor([[number * 40, 100, 30] for number in (1, 2, 3)]) / 255
    assert_close(faces.x, colours[:, :, None, None].expand(3, 3, 32, 32), atol=0.02, rtol=0)
    assert list(faces.factors) == NAMES
    assert faces.factors["Smiling"].tolist() == [1, 0, 1] and faces.factors["Eyeglasses"].tolist() == [0, 1, 1]
    assert "CelebA" in faces.source and len(faces) == 3


def test_splits_are_the_authors(home):
    lay_down(home, packed=True)
    assert len(data.celeba(4)) == 4
    assert_close(data.celeba(1, split="valid").x[0, 0, 5, 5], torch.tensor(162_771 * 40 % 256 / 255), atol=0.02, rtol=0)
    assert data.celeba(2, split="test").factors["Smiling"].tolist() == [0, 1]
    with pytest.raises(ValueError, match=r"n is 5; .* lists 4 pictures of the split 'train'"):
        data.celeba(5)


def test_the_cache_is_looked_through_too(home, monkeypatch):
    lay_down(home.parent / "cache" / "celeba", packed=False)
    monkeypatch.delenv("LECTURE_DATA")
    assert len(data.celeba(2, size=8)) == 2


def test_whether_it_is_there_can_be_asked(home):
    assert not data.celeba_available()
    lay_down(home, packed=True)
    assert data.celeba_available()
    (home / "list_attr_celeba.txt").unlink()
    assert not data.celeba_available(), "pictures without attributes are of no use"


def test_where_there_is_nothing_it_says_what_to_do(home):
    with pytest.raises(
        FileNotFoundError, match=r"mine.*Put img_align_celeba.zip .* LECTURE_DATA, or pass download=True"
    ):
        data.celeba(1)


def test_torchvision_downloads_into_the_cache_when_asked(home, monkeypatch):
    asked = []

    def stand_in(root, download):
        asked.append((root, download))
        lay_down(home.parent / "cache" / "celeba", packed=False)

    monkeypatch.setattr("torchvision.datasets.CelebA", stand_in)
    assert len(data.celeba(1, size=8, download=True)) == 1
    assert asked == [(str(home.parent / "cache"), True)]
    data.celeba(1, size=8, download=True)
    assert len(asked) == 1, "what is there is not downloaded again"


def test_a_failed_download_is_explained(home, monkeypatch):
    def stand_in(root, download):
        raise RuntimeError("too many downloads today")

    monkeypatch.setattr("torchvision.datasets.CelebA", stand_in)
    with pytest.raises(
        FileNotFoundError, match=r"could not download CelebA \(too many downloads today\)\. .*LECTURE_DATA"
    ):
        data.celeba(1, download=True)


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (lambda home: (home / "img_align_celeba.zip").write_bytes(b"no zip"), "img_align_celeba.zip is damaged"),
        (lambda home: pack(home, {}), "it lacks 000001.jpg"),
        (lambda home: pack(home, {"000001.jpg": b"no picture"}), "000001.jpg is no whole picture"),
        (lambda home: pack(home, {"000001.jpg": jpeg(1)[:400]}), "000001.jpg is no whole picture"),
        (lambda home: table(home, "1\nSmiling Male\n000001.jpg 1\n"), "000001.jpg has 1 values; it needs 2"),
        (lambda home: table(home, "1\nSmiling\n000001.jpg 0\n"), "each -1 or 1"),
        (lambda home: table(home, "1\nSmiling\n000001.jpg yes\n"), "no table of attributes"),
        (lambda home: table(home, "empty"), "no table of attributes"),
        (lambda home: table(home, "1\nSmiling\nanna.jpg 1\n"), "'anna.jpg'; pictures of CelebA have numbers"),
    ],
)
def test_damaged_files_are_named(home, damage, message):
    lay_down(home, packed=True)
    damage(home)
    with pytest.raises(DamagedFile, match=message):
        data.celeba(1)


def pack(home, files):
    with zipfile.ZipFile(home / "img_align_celeba.zip", "w") as archive:
        for name, content in files.items():
            archive.writestr(f"img_align_celeba/{name}", content)


def table(home, text):
    (home / "list_attr_celeba.txt").write_text(text)


def test_impossible_requests_are_refused(home):
    lay_down(home, packed=True)
    for call, message in (
        (lambda: data.celeba(0), "n is 0"),
        (lambda: data.celeba(1, split="dev"), "split is 'dev'; CelebA has 'train', 'valid', 'test'"),
        (lambda: data.celeba(1, size=0), "size is 0"),
    ):
        with pytest.raises(ValueError, match=message):
            call()


def test_the_face_cells_of_chapter_4_take_photographs(home, monkeypatch, capsys):
    """All that need no faces made to order; claims are made of cartoons only."""
    monkeypatch.setenv("LECTURE_SCALE", "smoke")
    shutil.copytree(Path(data.__file__).parent / "shipped", home)
    lay_down(home, packed=True, numbers=[*range(1, 501), *range(182_638, 182_738)])
    chapter = next(Path(__file__).parents[2].glob("chapters/04-*.ipynb"))
    cells = ["".join(c["source"]) for c in json.loads(chapter.read_text("utf-8"))["cells"] if c["cell_type"] == "code"]
    wanted = [c for c in cells if re.search(r"import math|photographs|gaussian_vae\(|test_faces|verdicts", c)]
    assert sum("photographs" in c for c in wanted) >= 2
    chapter_says: dict = {}
    for cell in wanted:
        exec(cell, chapter_says)
    colours = torch.tensor([(number * 40 % 256 + 130) / 765 for number in range(1, 101)])
    assert_close(chapter_says["faces"], colours[:, None].expand(100, 784), atol=0.02, rtol=0)
    assert chapter_says["truth_2d"]["Smiling"].tolist() == [number & 1 for number in range(182_638, 182_738)]
    assert list(chapter_says["truth_2d"]) == ["Smiling", "Male"]
    printed = capsys.readouterr().out
    assert printed.count("On photographs: ") == 3 and "CelebA (train, 500 of 500" in printed


# --- decoded when a batch asks for them -------------------------------------------------------------------------------


def test_photographs_on_demand_are_those_in_memory(home):
    lay_down(home, packed=True)
    whole, found = data.celeba(4, size=16), data.celeba_photographs(size=16)
    assert len(found.x) == 4 and found.x.files == [f"{number:06}.jpg" for number in NUMBERS[:4]]
    assert torch.equal(found.x[torch.tensor([3, 0, 0])], whole.x[[3, 0, 0]])
    assert {name: v.tolist() for name, v in found.factors.items()} == {n: v.tolist() for n, v in whole.factors.items()}
    assert found.source == "CelebA (train, 4, from img_align_celeba.zip)"
    (home / "list_attr_celeba.txt").write_text("1\nSmiling\n200000.jpg 1\n")
    with pytest.raises(ValueError, match="lists no pictures of the split 'train'"):
        data.celeba_photographs()


def pictures(folder, numbers=range(10)):
    """Wide pictures, each of a grey of its own, with a black frame to the left and to the right."""
    with zipfile.ZipFile(folder / "mine.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("notes.txt", "no picture")
        for number in numbers:
            image, stream = Image.new("RGB", (60, 40)), io.BytesIO()
            image.paste((20 * number,) * 3, (10, 0, 50, 40))
            image.save(stream, "PNG")
            archive.writestr(f"holiday/{number}.png", stream.getvalue())
    return folder / "mine.zip"


def greys(x):
    assert x.dtype == torch.float32 and (x == x[:, :1, :1, :1]).all(), "the frame is cut off"
    return (x[:, 0, 0, 0] * 255 / 20).tolist()


@pytest.mark.parametrize("workers", [0, 3])
def test_photographs_come_in_the_order_that_was_asked_for(tmp_path, workers):
    photographs = data.Photographs(pictures(tmp_path), size=20, workers=workers)
    assert len(photographs) == 10 and photographs.files[0] == "0.png"
    assert greys(photographs[[7, 2, 9, 2]]) == pytest.approx([7, 2, 9, 2])
    assert greys(photographs.index_select(0, torch.tensor([4]))) == pytest.approx([4])
    assert photographs[[]].shape == (0, 3, 20, 20)
    with zipfile.ZipFile(tmp_path / "mine.zip") as archive:
        archive.extractall(tmp_path)
    assert greys(data.Photographs(tmp_path / "holiday", ["5.png"], size=8, crop=30)[[0]]) == pytest.approx([5])


def test_training_takes_photographs_as_it_takes_a_tensor(tmp_path, monkeypatch):
    """The same batches in the same order; of two processes each decodes one half of every batch."""
    photographs = data.Photographs(pictures(tmp_path), size=4)
    tensor, seen = photographs[range(10)], []

    def run(x):
        seen.append([])
        options = {"epochs": 2, "batch_size": 4, "generator": torch.Generator().manual_seed(3)}
        training.train(lambda x, _: seen[-1].append(x) or training.DescentStep(x.sum()), x, **options)
        return torch.stack(seen[-1])

    whole = run(tensor)
    assert torch.equal(run(photographs), whole)
    monkeypatch.setattr(distributed, "processes", lambda: 2)
    order, read, halves = torch.arange(4), photographs._read, []
    for rank in (0, 1):
        names = []
        monkeypatch.setattr(distributed, "rank", lambda rank=rank: rank)
        photographs._read = lambda file, names=names: names.append(file) or read(file)
        assert len(photographs[distributed.share(order)]) == 2
        halves.append(names)
    assert halves == [["0.png", "1.png"], ["2.png", "3.png"]]


@pytest.mark.parametrize("workers", [0, 2])
def test_a_damaged_photograph_is_named_when_it_is_asked_for(tmp_path, workers):
    path = pictures(tmp_path)
    with zipfile.ZipFile(path) as archive:
        start = archive.getinfo("holiday/3.png").header_offset + 30 + len("holiday/3.png")
    content = bytearray(path.read_bytes())
    content[start : start + 40] = bytes(40)
    path.write_bytes(content)
    photographs = data.Photographs(path, workers=workers)
    assert len(photographs[[0, 1, 2, 4]]) == 4
    with pytest.raises(DamagedFile, match=r"mine.zip is damaged: 3.png (cannot be read|is no whole picture)"):
        photographs[[2, 3]]
    with pytest.raises(DamagedFile, match="it lacks 11.png"):
        data.Photographs(path, ["11.png"], workers=workers)[[0]]


def test_photographs_that_cannot_be_are_refused(tmp_path):
    path = pictures(tmp_path, [1])
    (tmp_path / "empty").mkdir()
    (tmp_path / "no.zip").write_bytes(b"no zip")
    for call, error, message in (
        (lambda: data.Photographs(tmp_path / "gone.zip"), FileNotFoundError, "gone.zip is not there"),
        (lambda: data.Photographs(tmp_path / "no.zip"), DamagedFile, "it is no whole zip file"),
        (lambda: data.Photographs(tmp_path / "empty"), ValueError, "holds no pictures"),
        (lambda: data.Photographs(path, size=0), ValueError, "size is 0"),
        (lambda: data.Photographs(path, crop=0), ValueError, "crop is 0"),
        (lambda: data.Photographs(path, workers=-1), ValueError, "workers is -1"),
        (lambda: data.Photographs(path)[[1]], IndexError, "there is no picture 1; .* has 0 to 0"),
        (lambda: data.Photographs(path).index_select(1, torch.tensor([0])), ValueError, "dim is 1"),
    ):
        with pytest.raises(error, match=message):
            call()
