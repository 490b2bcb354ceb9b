"""Data as tensors in memory, ready for the device. Nothing is read or downloaded before you ask for it."""

from lecture_lib.data import toy
from lecture_lib.data.cartoon import FACE_FACTORS, Faces, draw_factors, faces, render_faces
from lecture_lib.data.celeba import celeba, celeba_available, celeba_photographs
from lecture_lib.data.files import DamagedFile
from lecture_lib.data.images import ImageData, binarized
from lecture_lib.data.mnist import FASHION_CLASSES, fashion_mnist, mnist
from lecture_lib.data.photo import photograph
from lecture_lib.data.photographs import Photographs
from lecture_lib.data.stacked import stacked_mnist

__all__ = [
    "FACE_FACTORS",
    "FASHION_CLASSES",
    "DamagedFile",
    "Faces",
    "ImageData",
    "Photographs",
    "binarized",
    "celeba",
    "celeba_available",
    "celeba_photographs",
    "draw_factors",
    "faces",
    "fashion_mnist",
    "mnist",
    "photograph",
    "render_faces",
    "stacked_mnist",
    "toy",
]
