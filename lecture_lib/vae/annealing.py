"""Annealing the decoder's σ: first the large differences between pictures, then the small ones."""


def annealed(progress: float, *, start: float, end: float, until: float = 1.0) -> float:
    r"""A standard deviation that falls geometrically from ``start`` to ``end`` and then stays there.

    .. math:: \sigma(t) = \text{start} \left(\frac{\text{end}}{\text{start}}\right)^{\min(t / \text{until},\, 1)}

    While σ is large only differences between pictures that outweigh it are worth a code: latents settle on pose first,
    on a smile later. In a Gaussian bound σ² does what β does (see :func:`lecture_lib.vae.bound.gaussian_elbo`), so this
    is also an annealing of β from above, or the growing capacity of Burgess et al. (2018).

    >>> [round(annealed(t, start=1.0, end=0.01, until=0.5), 3) for t in (0, 0.25, 0.5, 1)]
    [1.0, 0.1, 0.01, 0.01]

    Args:
        progress: how much of the training is done, from 0 to 1.
        start, end: σ at the beginning and in the end, both positive.
        until: the share of the training after which σ stays.

    Raises:
        ValueError: if one of them is out of range.
    """
    if not 0 <= progress <= 1:
        raise ValueError(f"progress is {progress}; it is the share of the training that is done, from 0 to 1")
    if not (0 < start < float("inf") and 0 < end < float("inf")):
        raise ValueError(f"start is {start} and end {end}; standard deviations have to be positive and finite")
    if not 0 < until <= 1:
        raise ValueError(f"until is {until}; it is a share of the training, above 0 and at most 1")
    return start * (end / start) ** min(progress / until, 1)
