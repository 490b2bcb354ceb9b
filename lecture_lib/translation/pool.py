"""A store of earlier translations, so that a discriminator does not only know its opponent's last move (item 103)."""

import torch
from torch import Tensor

from lecture_lib import checks


class ImagePool:
    """Hands out what it is given, or, half of the time, something older (Shrivastava et al. 2017, section 2.3).

    Until it is full, images are kept and handed out at once. Then each new image is handed out as it is with
    probability ½; otherwise an old one, chosen at random, is handed out in its place and leaves the pool, where the new
    one takes its seat. CycleGAN keeps 50 images in a pool for each domain (Zhu et al. 2017, section 4).

    >>> pool = ImagePool(2, torch.Generator().manual_seed(0))
    >>> pool(torch.tensor([[1.0], [2.0]])).flatten(), len(pool)
    (tensor([1., 2.]), 2)

    Args:
        size: images that it keeps; 0 hands out everything as it comes.
        generator: randomness, on the CPU; without it, seed 0.

    Raises:
        ValueError: if ``size`` is negative.
    """

    def __init__(self, size: int = 50, generator: torch.Generator | None = None):
        checks.count(0, "a pool holds no images, 0, or more", size=size)
        self.size, self.generator = size, generator or torch.Generator().manual_seed(0)
        self.kept: list[Tensor] = []

    def __len__(self) -> int:
        return len(self.kept)

    def __call__(self, images: Tensor) -> Tensor:
        """As many images as are given (n, …), new or old ones; without gradients.

        Raises:
            ValueError: if they are no batch, or of another shape or type than those that it keeps.
        """
        images = images.detach()
        kept = self.kept[0] if self.kept else images[0] if images.dim() and len(images) else None
        if images.dim() < 1 or kept is not None and (images.shape[1:], images.dtype) != (kept.shape, kept.dtype):
            raise ValueError(
                f"images has shape {tuple(images.shape)} and type {images.dtype}; it has to be (n, …), "
                f"and always the same: {'' if kept is None else (*kept.shape, kept.dtype)}"
            )
        if self.size == 0 or len(images) == 0:
            return images
        random = {"generator": self.generator, "device": self.generator.device}
        swap = torch.rand(len(images), **random) < 0.5
        seats = torch.randint(self.size, (len(images),), **random)
        return torch.stack([self._one(*each) for each in zip(images, swap.tolist(), seats.tolist())])

    def _one(self, image: Tensor, swap: bool, seat: int) -> Tensor:
        if len(self.kept) < self.size:
            self.kept.append(image.clone())
            return image
        if not swap:
            return image
        old, self.kept[seat] = self.kept[seat], image.clone()
        return old.to(image.device)  # a checkpoint brings them back on the CPU

    def state_dict(self) -> dict:
        """The images and the state of the generator, for a checkpoint."""
        return {"kept": list(self.kept), "generator": self.generator.get_state()}

    def load_state_dict(self, state: dict) -> None:
        """Go on where :meth:`state_dict` was taken.

        Raises:
            ValueError: if the state holds more images than this pool does.
        """
        if len(state["kept"]) > self.size:
            raise ValueError(f"the state holds {len(state['kept'])} images, and this pool at most {self.size}")
        self.kept = list(state["kept"])
        self.generator.set_state(state["generator"])
