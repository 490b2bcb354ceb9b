"""Listings show what runs, tables show what was measured."""

import pytest

from lecture_lib import rbm
from lecture_lib.display import show_table, source_without_docstrings


def test_a_listing_is_the_source_without_its_docstrings():
    listing = source_without_docstrings(rbm.RBM.free_energy)
    assert listing.splitlines()[0] == "def free_energy(self, v: Tensor) -> Tensor:"
    assert '"""' not in listing and "F.softplus" in listing
    whole = source_without_docstrings(rbm.Learner)
    assert '"""' not in whole and "def state_dict(self)" in whole
    compile(whole, "listing", "exec")


def test_a_comment_after_a_docstring_stays():
    def documented():
        """A sentence."""
        # why
        return 1

    assert source_without_docstrings(documented) == "def documented():\n    # why\n    return 1"


def test_tables_are_markdown_and_check_their_rows(capsys):
    with pytest.raises(ValueError, match="has 1 cells; the header has 2"):
        show_table(["a", "b"], [["x"]])
