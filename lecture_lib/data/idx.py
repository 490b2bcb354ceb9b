"""The IDX format: how MNIST and its relatives store images and labels.

An IDX file is a header and the numbers behind it, everything big-endian: two zero bytes, one byte for the type of the
numbers (8 means uint8), one byte for the number of axes, four bytes for the length of each axis.

Source: Yann LeCun, Corinna Cortes, Christopher J. C. Burges, *The MNIST database*, section "The IDX file format".
"""

from __future__ import annotations

import math
import struct

import numpy as np

UINT8 = 8


def read_idx(payload: bytes) -> np.ndarray:
    """The array in an IDX payload, as a read-only uint8 array that shares the payload's memory.

    Args:
        payload: the whole, decompressed file.

    Raises:
        ValueError: where the header or the length is not that of an IDX file of uint8 numbers.
    """
    if len(payload) < 4:
        raise ValueError(f"it has {len(payload)} bytes; an IDX file begins with 4 bytes for type and number of axes")
    zeros, kind, axes = struct.unpack(">HBB", payload[:4])
    if zeros != 0 or kind != UINT8 or axes == 0:
        raise ValueError(
            f"it begins with {payload[:4].hex(' ')}; an IDX file of uint8 numbers begins with 00 00 08, "
            "then the number of axes, at least 01"
        )
    start = 4 + 4 * axes
    if len(payload) < start:
        raise ValueError(f"it has {len(payload)} bytes; an IDX header with {axes} axes has {start}")
    shape = struct.unpack(f">{axes}I", payload[4:start])
    expected = start + math.prod(shape)
    if len(payload) != expected:
        raise ValueError(f"it has {len(payload):,} bytes; its header promises shape {shape}, which takes {expected:,}")
    return np.frombuffer(payload, np.uint8, offset=start).reshape(shape)


def write_idx(array: np.ndarray) -> bytes:
    """The IDX payload of a uint8 array with at least one axis: the inverse of `read_idx`.

    Raises:
        ValueError: for another type of numbers, no axis, or more than 255 axes.
    """
    if array.dtype != np.uint8 or not 1 <= array.ndim <= 255:
        raise ValueError(f"array has dtype {array.dtype} and {array.ndim} axes; IDX here takes uint8 and 1 to 255 axes")
    return struct.pack(f">HBB{array.ndim}I", 0, UINT8, array.ndim, *array.shape) + array.tobytes()
