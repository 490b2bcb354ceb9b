"""Cartoon faces: unlimited, nobody's, and with the truth about every one of them.

factors · what varies, and how it is drawn      shapes, palette, canvas · geometry, colours, painting
layers · the face from back to front            pencil · the second style      rendering · factors to pictures
"""

from lecture_lib.data.cartoon.factors import FACE_FACTORS, Factor, draw_factors
from lecture_lib.data.cartoon.rendering import Faces, faces, render_faces

__all__ = ["FACE_FACTORS", "Factor", "Faces", "draw_factors", "faces", "render_faces"]
