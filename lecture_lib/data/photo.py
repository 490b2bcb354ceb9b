"""One grey photograph, for whatever has to be tried on a picture that is not a digit."""

from __future__ import annotations

import numpy as np
import torch
from PIL import Image, UnidentifiedImageError

from lecture_lib.data import sources
from lecture_lib.data.files import DamagedFile


def photograph() -> torch.Tensor:
    """A man with a camera on a meadow: (1, 1, 252, 252) float32 in [0, 1], 0 for black and 1 for white.

    252 = 9 · 28, so that the picture falls into 9 × 9 tiles of the size of a digit. It was taken by Lav Varshney in
    2006 and is in the public domain (CC0); it ships with the book, in half the width and height of scikit-image's
    `skimage.data.camera`.

    Raises:
        FileNotFoundError, DamagedFile: where the file that shipped with the book is missing or damaged.
    """
    path = sources.SHIPPED / "photograph" / "camera.png"
    try:
        with Image.open(path) as image:
            grey = np.array(image)
    except FileNotFoundError as error:
        raise FileNotFoundError(f"{path} is missing; install lecture_lib again") from error
    except (UnidentifiedImageError, OSError, SyntaxError) as error:
        raise DamagedFile(path, f"it is no whole PNG picture ({error}); install lecture_lib again") from error
    return torch.from_numpy(grey.astype("float32")).div_(255)[None, None]
