"""Fuzzing of lecture_lib.vae: correct, or an error that names the argument."""

from fuzzing import correct_or_named, fuzz

from lecture_lib import vae


@fuzz(vae.kl_to_standard_normal)
def test_kl_to_standard_normal(draw):
    n, latent = draw.size(), draw.size()
    mu, log_var = draw.tensor(n, latent), draw.tensor(n, latent)
    correct_or_named(vae.kl_to_standard_normal, mu, log_var, check=lambda kl: (kl >= 0).all() and kl.shape == (n,))
