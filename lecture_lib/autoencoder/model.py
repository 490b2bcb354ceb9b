"""The autoencoder: an encoder, a decoder, and their composition."""

from torch import Tensor, nn


class Autoencoder(nn.Module):
    r"""An encoder f and a decoder g (Rumelhart, Hinton & Williams 1986; item 29).

    .. math:: z = f(x), \qquad \hat x = g(z)

    The lecture writes y for the code z. What the decoder puts out, pixel values or logits, is for the loss to know.

    Args:
        encoder: maps x (batch, …) to codes (batch, code).
        decoder: maps codes to reconstructions of the shape of x.
    """

    def __init__(self, encoder: nn.Module, decoder: nn.Module):
        super().__init__()
        self.encoder, self.decoder = encoder, decoder

    def encode(self, x: Tensor) -> Tensor:
        """z = f(x)."""
        return self.encoder(x)

    def decode(self, z: Tensor) -> Tensor:
        """x̂ = g(z)."""
        return self.decoder(z)

    def forward(self, x: Tensor) -> Tensor:
        """x̂ = g(f(x))."""
        return self.decode(self.encode(x))
