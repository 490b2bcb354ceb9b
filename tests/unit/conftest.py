"""For all unit tests: what draws without a generator of its own, such as a fresh layer, draws the same in every run."""

import pytest
import torch


@pytest.fixture(autouse=True)
def _one_seed() -> None:
    torch.manual_seed(0)
