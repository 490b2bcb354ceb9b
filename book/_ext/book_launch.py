"""Colab, Binder, JupyterHub and repository buttons, where the book knows its public repository.

``BOOK_REPOSITORY`` names it (``owner/name`` or a GitHub address); otherwise the checkout's remote does. A copy without
either, such as an unpacked archive, has no buttons that lead nowhere. ``BOOK_JUPYTERHUB`` is the address of a class's
hub, with nbgitpuller: its button fetches the chapter into the student's folder there.
"""

import os
import re
import subprocess

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config

_GITHUB = re.compile(r"(?:.*github\.com[:/])?([\w.-]+)/([\w.-]+?)(?:\.git)?/?")


def repository_url() -> str | None:
    """Address of the book's repository on GitHub, or None."""
    named = os.environ.get("BOOK_REPOSITORY") or _git("config", "--get", "remote.origin.url")
    is_remote_elsewhere = not os.environ.get("BOOK_REPOSITORY") and "github.com" not in named
    found = _GITHUB.fullmatch(named)
    return f"https://github.com/{found[1]}/{found[2]}" if found and not is_remote_elsewhere else None


def _git(*arguments: str) -> str:
    try:
        return subprocess.run(["git", *arguments], capture_output=True, text=True, check=False).stdout.strip()
    except OSError:  # no git on this machine
        return ""


def add_repository(app: Sphinx, config: Config) -> None:
    url = repository_url()
    if url is None:
        return
    config.html_theme_options |= {
        "repository_url": url,
        "repository_branch": "main",
        "use_repository_button": True,
        "launch_buttons": {
            "notebook_interface": "jupyterlab",
            "colab_url": "https://colab.research.google.com",
            "binderhub_url": "https://mybinder.org",
            "jupyterhub_url": _hub(),
        },
    }


def _hub() -> str:
    """The class's JupyterHub, or nothing."""
    address = os.environ.get("BOOK_JUPYTERHUB", "").removesuffix("/")
    if address and not re.fullmatch(r"https?://[\w.:-]+(/[\w./-]+)?", address):
        raise ValueError(f"BOOK_JUPYTERHUB is {address!r}; take the hub's address, such as https://hub.example.edu")
    return address


def only_for_notebooks(
    app: Sphinx, pagename: str, templatename: str, context: dict, doctree: nodes.document | None
) -> None:
    """Colab and Binder open ``.ipynb`` files: a page written in Markdown has no launch button."""
    if context.get("page_source_suffix") != ".ipynb":
        buttons = context.get("header_buttons", [])
        context["header_buttons"] = [b for b in buttons if b.get("label") != "launch-buttons"]


def setup(app: Sphinx) -> dict:
    app.connect("config-inited", add_repository)
    app.connect("html-page-context", only_for_notebooks, priority=900)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
