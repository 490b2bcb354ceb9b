"""Networks that translate pictures into pictures: pix2pix from pairs, CycleGAN without (items 97 to 107)."""

from lecture_lib.translation.cycle import CycleGANStep, CycleGANUpdate, cycle_loss, identity_loss
from lecture_lib.translation.measures import contour_f_score, garment_distance, sharpness
from lecture_lib.translation.pairs import Pairs, contours, enlarged, garment_pairs
from lecture_lib.translation.pix2pix import Pix2PixStep, Pix2PixUpdate, inverted, pix2pix_generator_loss
from lecture_lib.translation.pool import ImagePool

__all__ = [
    "CycleGANStep",
    "CycleGANUpdate",
    "ImagePool",
    "Pairs",
    "Pix2PixStep",
    "Pix2PixUpdate",
    "contour_f_score",
    "contours",
    "cycle_loss",
    "enlarged",
    "garment_distance",
    "garment_pairs",
    "identity_loss",
    "inverted",
    "pix2pix_generator_loss",
    "sharpness",
]
