"""Take the versions of Colab's packages anew, when Colab has changed.

    .venv/bin/python tests/colab/update.py pip-freeze.txt --of "2026-08-19 (a724079)"

The list is `pip-freeze.txt` of https://github.com/googlecolab/backend-info. Names stay as they are in constraints.txt,
and so do versions with a comment behind them; the rest takes the list's, and the head of the file says where from.
"""

import argparse
import re
import sys
from pathlib import Path

CONSTRAINTS = Path(__file__).resolve().parent / "constraints.txt"
PLAIN = re.compile(r"^([\w.-]+)==([\w.!-]+)", re.MULTILINE)
WHEEL = re.compile(r"^([\w.-]+) @ \S*/[\w.]+-(\d[\w.]*)(?:%2B\w+)?-cp(\d)(\d+)-", re.MULTILINE)


def versions(freeze: str) -> tuple[dict[str, str], str | None]:
    """What is in Colab, by package, and its Python, as far as a wheel in the list names it."""
    wheels = WHEEL.findall(freeze)
    found = {_normal(name): version for name, version in PLAIN.findall(freeze)}
    found |= {_normal(name): version for name, version, _, _ in wheels}
    return found, f"{wheels[0][2]}.{wheels[0][3]}" if wheels else None


def updated(constraints: str, freeze: str, source: str) -> tuple[str, list[str]]:
    """The new constraints, and a line about each version that changed, or that the list does not know.

    Raises:
        ValueError: if the list holds no versions.
    """
    there, python = versions(freeze)
    if not there:
        raise ValueError("the list holds no line like name==version; take pip-freeze.txt of googlecolab/backend-info")
    lines, notes = [], []
    for line in constraints.splitlines():
        pin = re.fullmatch(r"([\w.-]+)==(\S+)", line)
        if pin and (new := there.get(_normal(pin[1]))) is None:
            notes.append(f"{pin[1]} {pin[2]} is not in the list; if nothing needs it any more, take it out")
        elif pin and new != pin[2]:
            notes.append(f"{pin[1]} {pin[2]} -> {new}")
            line = f"{pin[1]}=={new}"
        lines.append(re.sub(r"(?<=pip-freeze\.txt of )\S+ \(\w+\)", source, line))
    text = "\n".join(lines) + "\n"
    return re.sub(r"^# Python \d+\.\d+", f"# Python {python}", text) if python else text, notes


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("freeze", type=Path)
    parser.add_argument("--of", required=True, metavar='"DATE (COMMIT)"', help="when the list was made")
    chosen = parser.parse_args(arguments)
    if not re.fullmatch(r"\d{4}-\d\d-\d\d \(\w+\)", chosen.of):
        parser.error(f'--of is {chosen.of!r}; give date and commit, such as "2026-08-19 (a724079)"')
    text, notes = updated(CONSTRAINTS.read_text("utf-8"), chosen.freeze.read_text("utf-8"), chosen.of)
    CONSTRAINTS.write_text(text, "utf-8")
    print("\n".join(notes) or "Nothing has changed.")


if __name__ == "__main__":
    sys.exit(main())
