"""Networks that translate pictures into pictures: pix2pix from pairs, CycleGAN without (items 97 to 107)."""
