"""The variational autoencoder: a network for q(z|x), one for p(x|z), and a draw between them (items 51, 54, 61)."""

from typing import NamedTuple

import torch
from torch import Tensor, nn

from lecture_lib.vae.gaussian import reparameterise


class Posterior(NamedTuple):
    """q(z|x) = N(μ, diag σ²) for each x of a batch: ``mu`` and ``log_var`` = ln σ², both (batch, latent)."""

    mu: Tensor
    log_var: Tensor


class VAE(nn.Module):
    r"""A variational autoencoder (Kingma & Welling 2014; Rezende, Mohamed & Wierstra 2014; item 54).

    .. math:: q(z|x) = N(\mu(x), \operatorname{diag} \sigma^2(x)), \qquad z = \mu + \sigma \odot \varepsilon, \qquad
              \hat x = g(z), \qquad p(z) = N(0, I)

    The prior is no part of the network: to generate, decode ``torch.randn(n, latent)`` (item 61).

    Args:
        encoder: maps x (batch, …) to (batch, 2 · latent): first all μ, then all ln σ².
        decoder: maps z (batch, latent) to the parameters of p(x|z), shape of x: logits, or means of pixels.
    """

    def __init__(self, encoder: nn.Module, decoder: nn.Module):
        super().__init__()
        self.encoder, self.decoder = encoder, decoder

    def encode(self, x: Tensor) -> Posterior:
        """q(z|x).

        Raises:
            ValueError: if the encoder does not put out an even number of values for each x.
        """
        output = self.encoder(x)
        if output.dim() != 2 or output.shape[1] % 2:
            raise ValueError(
                f"the encoder puts out {tuple(output.shape)}; it has to be (batch, 2 · latent), means and log variances"
            )
        return Posterior(*output.chunk(2, dim=1))

    def decode(self, z: Tensor) -> Tensor:
        """The parameters of p(x|z)."""
        return self.decoder(z)

    def forward(self, x: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor, Tensor]:
        """Encode x, draw one z for each, decode it: the output of the decoder, mu and log_var, as bounds take them."""
        mu, log_var = self.encode(x)
        return self.decode(reparameterise(mu, log_var, generator)), mu, log_var
