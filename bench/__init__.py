"""How fast the reference implementations are, beside well-known peers on the same work: ``python run.py bench``.

Each module measures one kind of row and names its measurements in ``ROWS``: a name for the command line, and a
function that takes a :class:`bench.measure.Plan` and returns rows or curves. ``bench/__main__.py`` finds them there.
"""
