"""Data as tensors in memory, ready for the device. Nothing is read or downloaded before you ask for it."""

from lecture_lib.data import toy
from lecture_lib.data.files import DamagedFile
from lecture_lib.data.images import ImageData
from lecture_lib.data.mnist import mnist

__all__ = ["DamagedFile", "ImageData", "mnist", "toy"]
