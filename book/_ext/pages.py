"""Build the pages with Jupyter Book, warnings as errors:  python book/_ext/pages.py HTML_FOLDER TEXTS_FOLDER

The same as `jupyter-book build . -W -n --keep-going`, but into folders of the caller's choice, so that a book that is
being read is replaced only by a complete one. Parsed texts in TEXTS_FOLDER make the next build faster.
"""

import sys
from pathlib import Path

import jupyter_book.sphinx
from sphinx.cmd.build import handle_exception


def build(root: Path, html: Path, texts: Path) -> int:
    """Returns 0 if there was neither an error nor a warning; Sphinx prints both to stderr.

    Raises:
        OSError: where the pages cannot be written.
    """
    jupyter_book.sphinx.handle_exception = _show_unless_raised
    result = jupyter_book.sphinx.build_sphinx(
        root,
        html,
        doctreedir=texts,
        noconfig=True,
        path_config=root / "_config.yml",
        confoverrides={
            "external_toc_path": (root / "_toc.yml").as_posix(),
            "latex_individualpages": False,
            "nitpicky": True,
        },
        warningiserror=True,
        keep_going=True,
        quiet=True,
    )
    if isinstance(result, OSError):
        raise result
    return 0 if result == 0 else 1


def _show_unless_raised(app, options, error: BaseException, stream) -> None:
    """A full disk is no error in the book for which Sphinx should ask for a report."""
    if not isinstance(error, OSError):
        handle_exception(app, options, error, stream)


if __name__ == "__main__":
    sys.exit(build(Path(__file__).resolve().parents[2], Path(sys.argv[1]), Path(sys.argv[2])))
