"""Data as tensors in memory, ready for the device. Nothing is read or downloaded before you ask for it."""

from lecture_lib.data import toy
from lecture_lib.data.files import DamagedFile
from lecture_lib.data.images import ImageData
from lecture_lib.data.mnist import FASHION_CLASSES, fashion_mnist, mnist
from lecture_lib.data.photo import photograph

__all__ = ["FASHION_CLASSES", "DamagedFile", "ImageData", "fashion_mnist", "mnist", "photograph", "toy"]
