"""The players of one level of a LAPGAN, and the generators of all levels together (Denton et al. 2015)."""

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from lecture_lib import checks
from lecture_lib.laplacian.levels import reconstructed, up
from lecture_lib.networks import convolutional_discriminator, initialise_


class DifferenceGenerator(nn.Module):
    """G_k(z, coarse): draws what a coarse picture lacks, from noise that comes as one more channel of it.

    Args:
        network: maps (n, 1 + channels, height, width), noise first, to (n, channels, height, width).
    """

    def __init__(self, network: nn.Module):
        super().__init__()
        self.network = network

    @classmethod
    def convolutional(
        cls, width: int = 32, *, colours: int = 3, generator: torch.Generator | None = None
    ) -> "DifferenceGenerator":
        """For pictures of any even height and width: the work is done at half of it, and what is done there is local.

        Args:
            width: feature maps.
            colours: channels of the pictures.
            generator: source of the initial weights, N(0, 0.02²) as in DCGAN.
        """
        checks.count(width=width)
        checks.count(colours=colours)
        layers = nn.Sequential(
            nn.Conv2d(1 + colours, width, 4, stride=2, padding=1),
            nn.LeakyReLU(0.2),
            *(_normalised_convolution(width) for _ in range(2)),
            nn.ConvTranspose2d(width, colours, 4, stride=2, padding=1),  # no activation: differences have both signs
        )
        return cls(initialise_(layers, generator, std=0.02))

    def forward(self, z: Tensor, coarse: Tensor) -> Tensor:
        """Differences of the shape of ``coarse`` (n, channels, height, width), for noise z (n, 1, height, width).

        Raises:
            ValueError: if z is no such channel.
        """
        if coarse.dim() != 4 or z.shape != (len(coarse), 1, *coarse.shape[2:]):
            raise ValueError(
                f"z has shape {tuple(z.shape)} and coarse {tuple(coarse.shape)}; "
                "noise is one channel (n, 1, height, width) for coarse pictures (n, channels, height, width)"
            )
        return self.network(torch.cat([z, coarse], 1))


def _normalised_convolution(width: int) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(width, width, 3, padding=1, bias=False), nn.BatchNorm2d(width), nn.ReLU())


class DifferenceDiscriminator(nn.Module):
    """D_k(difference, coarse): does this difference belong to this coarse picture?

    It sees the difference beside the picture that becomes of both, coarse + difference. In Denton et al. it sees the
    sum alone.

    Args:
        network: maps (n, 2 · channels, height, width) to logits (n, 1).
    """

    def __init__(self, network: nn.Module):
        super().__init__()
        self.network = network

    @classmethod
    def convolutional(
        cls, width: int = 16, *, size: int = 32, colours: int = 3, generator: torch.Generator | None = None
    ) -> "DifferenceDiscriminator":
        """For pictures (n, colours, size, size); see :func:`~lecture_lib.networks.convolutional_discriminator`."""
        checks.count(colours=colours)
        return cls(convolutional_discriminator(width, size=size, colours=2 * colours, generator=generator))

    def forward(self, difference: Tensor, coarse: Tensor) -> Tensor:
        """Logits (n, 1) of differences for coarse pictures, both (n, channels, height, width).

        Raises:
            ValueError: if their shapes differ.
        """
        if difference.shape != coarse.shape or coarse.dim() != 4:
            raise ValueError(
                f"difference has shape {tuple(difference.shape)} and coarse {tuple(coarse.shape)}; "
                "their sum is the picture, so the shapes have to be equal, (n, channels, height, width)"
            )
        return self.network(torch.cat([difference, coarse + difference], 1))


class PyramidGenerator(nn.Module):
    r"""All generators of a LAPGAN: a small picture first; then enlarge, draw the difference, add (Denton et al. 2015).

    .. math:: \tilde I_K = G_K(z_K), \quad \tilde I_k = u(\tilde I_{k+1}) + G_k(z_k, u(\tilde I_{k+1}))

    Each was trained without the others, on the pyramids of real pictures, and meets drawn ones only here. Lists begin
    with the finest level, k = 0, as those of :func:`~lecture_lib.laplacian.levels.pyramid` do.

    Usage, for one level of the training::

        pairs = parts(images)  # differences and coarse pictures
        game = ConditionalGANUpdate(DifferenceGenerator.convolutional(generator=random),
                                    DifferenceDiscriminator.convolutional(generator=random),
                                    lambda n: torch.randn(n, 1, 32, 32, generator=random))
        train(game, pairs, epochs=5, batch_size=32, generator=random)

    Args:
        coarsest: G_K, maps noise (n, latent) to the smallest pictures (n, channels, side, side).
        differences: G_0 to G_{K−1}.
        latent: numbers of noise for the smallest picture.
        side: height and width of the smallest picture.
    """

    def __init__(self, coarsest: nn.Module, differences: Sequence[DifferenceGenerator], *, latent: int, side: int):
        super().__init__()
        checks.count(latent=latent)
        checks.count(side=side)
        self.coarsest, self.differences = coarsest, nn.ModuleList(differences)
        self.latent, self.side = latent, side

    def noise(self, n: int, generator: torch.Generator) -> list[Tensor]:
        """N(0, 1) for n pictures: a channel for each difference, the finest first, and (n, latent) at last."""
        checks.count(n=n)
        where, sides = generator.device, [self.side * 2**k for k in range(len(self.differences), 0, -1)]
        shapes = [(n, 1, side, side) for side in sides] + [(n, self.latent)]
        return [torch.randn(shape, generator=generator, device=where) for shape in shapes]

    def forward(self, noise: Sequence[Tensor]) -> Tensor:
        """Pictures in [0, 1] from noise as :meth:`noise` gives it; what the sum leaves beyond is cut off."""
        return reconstructed(self.levels(noise)).clamp(0, 1)

    def levels(self, noise: Sequence[Tensor]) -> list[Tensor]:
        """The drawn pyramid, the finest level first: differences, and the smallest picture at last.

        Raises:
            ValueError: if there is not one noise for each generator, or one has another shape than its level.
        """
        if len(noise) != len(self.differences) + 1:
            raise ValueError(f"there are {len(noise)} noises; {len(self.differences) + 1} generators take one each")
        if noise[-1].dim() != 2 or noise[-1].shape[1] != self.latent:
            raise ValueError(f"the last noise has shape {tuple(noise[-1].shape)}; it has to be (n, {self.latent})")
        checks.finite(noise=noise[-1])
        return self.refined(self.coarsest(noise[-1]), noise[:-1])

    def refined(self, picture: Tensor, noise: Sequence[Tensor]) -> list[Tensor]:
        """A pyramid on a picture that is there already: one difference is drawn for each noise.

        Args:
            picture: (n, channels, height, width), of the size of the smallest picture with a noise for all differences,
                of twice the size with one less, and so on.
            noise: of the finest levels, the finest first; each (n, 1, …) of the size of its level.

        Returns:
            the levels, the finest first, the picture itself at last.

        Raises:
            ValueError: if there are more noises than generators, or one has another shape than its level.
        """
        if len(noise) > len(self.differences):
            raise ValueError(f"there are {len(noise)} noises; {len(self.differences)} generators draw differences")
        levels = [picture]
        for z, network in zip(reversed(noise), reversed(self.differences[: len(noise)]), strict=True):
            checks.finite(noise=z)
            coarse = up(picture)
            difference = network(z, coarse)
            levels.insert(0, difference)
            picture = coarse + difference
        return levels
