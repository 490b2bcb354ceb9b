"""Reference implementations for *Learning Without Labels*: small, readable, on CPU and GPU.

Importing the package starts nothing: no training, no download, no GPU context.
"""

from lecture_lib.claims import claim
from lecture_lib.scale import at_scale

__all__ = ["at_scale", "claim"]
__version__ = "0.1.0"
