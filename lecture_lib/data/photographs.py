"""Photographs that stay in their archive: each is read, decoded and resized when a batch asks for it."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import torch
from PIL import Image, UnidentifiedImageError
from torch import Tensor

from lecture_lib.data.files import DamagedFile

SUFFIXES = (".jpg", ".jpeg", ".png")


class Photographs:
    """The pictures of a zip file or a folder, in the place of a tensor (n, 3, size, size) that memory could not hold.

    :func:`lecture_lib.training.train` takes them as it takes a tensor. So their order comes from its generator, each of
    several processes decodes its own share of every batch, and a training that was killed goes on with the picture
    where it stopped. No more than one batch is in memory, besides the archive's list of its files.

    Usage::

        photographs = Photographs(Path("pictures.zip"), size=64, workers=4)
        train(update, photographs, epochs=10, batch_size=64, generator=generator)

    or without ``train``::

        for chosen in torch.randperm(len(photographs), generator=generator).split(64):
            x = photographs[distributed.share(chosen)]  # of one process: photographs[chosen]

    Args:
        place: a zip file, or a folder.
        files: names of the pictures in it, without folders; all JPEG and PNG files, in the order of their names, if not
            given.
        size: height and width in pixels of what comes out.
        crop: side in pixels of the square in the middle that is cut out before; the largest there is if not given.
        workers: threads that decode a batch together. What comes out does not depend on it.
        target: where batches are put. A GPU computes on one while the next is decoded.

    Attributes:
        files: the names of the pictures, in order.
        device: where numbers of pictures are expected: the CPU.

    Raises:
        ValueError: for no pictures, or a size, a crop or a number of workers that cannot be.
        FileNotFoundError: if there is nothing at the place.
        DamagedFile: if it is no zip file that can be read; later, for a picture that is missing or damaged, by name.
    """

    device = torch.device("cpu")

    def __init__(
        self,
        place: Path,
        files: Sequence[str] | None = None,
        *,
        size: int = 64,
        crop: int | None = None,
        workers: int = 0,
        target: torch.device | str = "cpu",
    ):
        if size < 1:
            raise ValueError(f"size is {size}; it has to be at least 1 pixel")
        if crop is not None and crop < 1:
            raise ValueError(f"crop is {crop}; it has to be at least 1 pixel, or None for the largest square")
        if workers < 0:
            raise ValueError(f"workers is {workers}; it has to be at least 0, for no threads")
        self.place, self.size, self.crop, self.workers = Path(place), size, crop, workers
        self.target = torch.device(target)
        self._read, names = _opened(self.place)
        self.files = sorted(name for name in names if name.lower().endswith(SUFFIXES)) if files is None else list(files)
        if not self.files:
            raise ValueError(f"{place} holds no pictures; it takes files that end in {', '.join(SUFFIXES)}")

    def __len__(self) -> int:
        return len(self.files)

    def __getitem__(self, chosen: Tensor | Sequence[int]) -> Tensor:
        """The pictures with these numbers, (k, 3, size, size) float32 in [0, 1].

        Raises:
            IndexError: if there is no picture of such a number.
            DamagedFile: for a picture that is missing or damaged.
        """
        numbers = torch.as_tensor(chosen, dtype=torch.int64).flatten().tolist()
        wanted = [n for n in numbers if not 0 <= n < len(self)]
        if wanted:
            raise IndexError(f"there is no picture {wanted[0]}; {self.place} has 0 to {len(self) - 1}")
        pinned = self.target.type == "cuda"
        x = torch.empty(len(numbers), 3, self.size, self.size, dtype=torch.uint8, pin_memory=pinned)

        def decode(row: Tensor, number: int) -> None:
            row.copy_(self._picture(self.files[number]))

        if self.workers:
            with ThreadPoolExecutor(self.workers) as pool:
                list(pool.map(decode, x, numbers))  # raises what a worker raised
        else:
            for row, number in zip(x, numbers, strict=True):
                decode(row, number)
        return x.to(self.target, non_blocking=True).float().div_(255)

    def index_select(self, dim: int, chosen: Tensor) -> Tensor:
        """What a tensor calls this: the pictures with these numbers.

        Raises:
            ValueError: for another dimension than the first.
        """
        if dim != 0:
            raise ValueError(f"dim is {dim}; photographs are chosen along dimension 0")
        return self[chosen]

    def _picture(self, file: str) -> Tensor:
        """One picture as (3, size, size) uint8."""
        try:
            with Image.open(io.BytesIO(self._read(file))) as image:
                side = self.crop or min(image.size)
                left, top = (image.width - side) // 2, (image.height - side) // 2
                middle = image.convert("RGB").crop((left, top, left + side, top + side))
        except DamagedFile:
            raise
        except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError) as error:
            raise DamagedFile(self.place, f"{file} is no whole picture ({error})") from error
        pixels = np.array(middle.resize((self.size, self.size), Image.Resampling.BILINEAR))
        return torch.from_numpy(pixels).permute(2, 0, 1)


def _opened(place: Path) -> tuple[Callable[[str], bytes], list[str]]:
    """A function from a file's name to its bytes, and all names, of a folder or a zip file; threads may share it."""
    if not place.exists():
        raise FileNotFoundError(f"{place} is not there; name a zip file or a folder with pictures")
    if place.is_dir():
        names = [path.name for path in place.iterdir()]
        return lambda file: _bytes(place, file, lambda: (place / file).read_bytes()), names
    try:
        archive = zipfile.ZipFile(place)
    except (zipfile.BadZipFile, OSError) as error:
        raise DamagedFile(place, f"it is no whole zip file ({error})") from error
    inside = {name.rpartition("/")[2]: name for name in archive.namelist()}
    return lambda file: _bytes(place, file, lambda: archive.read(inside[file])), list(inside)


def _bytes(place: Path, file: str, read: Callable[[], bytes]) -> bytes:
    try:
        return read()
    except (KeyError, FileNotFoundError) as error:
        raise DamagedFile(place, f"it lacks {file}") from error
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError) as error:
        raise DamagedFile(place, f"{file} cannot be read ({error})") from error
