"""Interactive figures whose computation happens in the reader's browser, in the book as in JupyterLab and Colab."""

from lecture_lib.widgets.gibbs_theatre import GibbsTheatre

__all__ = ["GibbsTheatre"]
