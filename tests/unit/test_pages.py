"""The pages around the chapters: nothing of the lecture is lost, every link and every source exists."""

import ast
import importlib
import inspect
import json
import re
from pathlib import Path

import pytest

from lecture_lib import rbm

ROOT = Path(__file__).parents[2]
BOOK = ROOT / "book"
PAGES = {path.name: path.read_text(encoding="utf-8") for path in sorted(BOOK.glob("*.md"))}
LAST_ITEM = {1: 11, 2: 28, 3: 46, 4: 65, 5: 78, 6: 84, 7: 92, 8: 107, 9: 123, 10: 128}
REF = re.compile(r"\{ref\}`(?:[^`<]*<)?([\w-]+)>?`")
# What the lecture gets wrong or leaves open, by item; a correction may be added, none may get lost.
CORRECTED = {
    9, 11, 17, 18, 22, 25, 27, 29, 30, 34, 35, 42, 48, 51, 52, 57, 58, 59, 62, 65, 71, 73, 79, 80, 82, 83, 88, 89, 90,
    92, 97, 98, 103, 110, 113, 116, 117, 118, 127,
}  # fmt: skip


def chapter_of(item: int) -> int:
    return min(chapter for chapter, last in LAST_ITEM.items() if item <= last)


def notebooks() -> dict[int, list[dict]]:
    """The cells of each chapter that exists, by its number."""
    return {
        int(path.name[:2]): json.loads(path.read_text(encoding="utf-8"))["cells"]
        for path in sorted((ROOT / "chapters").glob("[0-9][0-9]-*.ipynb"))
    }


def texts(kind: str) -> dict[int, str]:
    """All Markdown, or all code, of each chapter."""
    return {
        number: "\n\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == kind)
        for number, cells in notebooks().items()
    }


def labels() -> dict[str, int]:
    """Section labels and the chapter that holds each."""
    pattern = re.compile(r"^\(([\w-]+)\)=\s*$", re.MULTILINE)
    return {label: number for number, text in texts("markdown").items() for label in pattern.findall(text)}


def rows(page: str, columns: int) -> list[list[str]]:
    """The cells of all table rows that begin with an item number."""
    found = [
        [cell.strip() for cell in line.strip("| ").split(" | ")]
        for line in PAGES[page].splitlines()
        if re.match(r"\| \[?\d", line)
    ]
    assert all(len(row) == columns for row in found), [row for row in found if len(row) != columns]
    return found


def misplaced(item: int, place: str) -> str | None:
    """What is wrong with the place given for an item, or None."""
    main, *others = [part.strip() for part in place.split(";")]
    right, known = chapter_of(item), labels()
    if main.startswith("planned"):
        if main != f"planned: chapter {right}":
            return f"item {item} belongs to chapter {right}, not {main!r}"
        if right in notebooks():
            return f"item {item} is still planned, but chapter {right} exists"
    elif not REF.fullmatch(main):
        return f"item {item} has the place {main!r}; it is a section or planned"
    elif known.get(REF.fullmatch(main)[1]) != right:
        return f"item {item}: chapter {right} has no section {main}"
    lost = [label for part in others for label in REF.findall(part) if label not in known]
    return f"item {item}: no chapter has {lost}" if lost else None


def coverage() -> dict[int, str]:
    """Item number to place."""
    table = {}
    for number, _, place in rows("coverage.md", 3):
        item, anchor = re.fullmatch(r"\[(\d+)\]\{#item-(\d+)\}", number).groups()
        assert item == anchor
        assert int(item) not in table, f"item {item} has two rows"
        table[int(item)] = place
    return table


# --- the lecture's items --------------------------------------------------------------------------------------------


def test_every_item_of_the_lecture_has_one_row():
    assert list(coverage()) == list(range(1, 129))


def test_every_item_stands_under_the_heading_of_its_chapter():
    sections = re.split(r"^## Chapter (\d+):", PAGES["coverage.md"], flags=re.MULTILINE)
    for chapter, text in zip(map(int, sections[1::2]), sections[2::2], strict=True):
        items = [int(item) for item in re.findall(r"\{#item-(\d+)\}", text)]
        assert [chapter_of(item) for item in items] == [chapter] * len(items)


def test_every_item_has_a_place_that_exists():
    assert [problem for item, place in coverage().items() if (problem := misplaced(item, place))] == []


def test_claims_name_items_of_their_own_chapter():
    known, table = labels(), coverage()
    for number, code in texts("code").items():
        source = re.sub(r"^\s*[%!].*$", "", code, flags=re.MULTILINE)
        for item in claimed_items(source):
            chapters = {chapter_of(item)} | {known[label] for label in REF.findall(table[item])}
            assert number in chapters, f"chapter {number} claims item {item}, which belongs to {chapters}"


def claimed_items(source: str) -> list[int]:
    """The `item=` of every call of `claim`."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    return [
        keyword.value.value
        for call in calls
        if getattr(call.func, "id", None) == "claim"
        for keyword in call.keywords
        if keyword.arg == "item" and isinstance(keyword.value, ast.Constant) and keyword.value.value is not None
    ]


def test_claimed_items_are_found():
    assert claimed_items("claim('a', holds=x < 1, measured='', item=22)\nclaim('b', holds=True, measured='')") == [22]


# --- corrections ----------------------------------------------------------------------------------------------------


def test_no_correction_is_lost():
    assert CORRECTED <= {int(item) for item, *_ in rows("corrections.md", 4)}


def test_every_correction_has_a_source_and_a_place():
    table = rows("corrections.md", 4)
    assert [item for item, _, right, _ in table if "{cite}`" not in right] == []
    assert [problem for item, *_, place in table if (problem := misplaced(int(item), place))] == []


# --- references -----------------------------------------------------------------------------------------------------


def bibliography() -> dict[str, dict[str, str]]:
    """The entries of references.bib: key to fields, with the entry's type under `type`."""
    text = (BOOK / "references.bib").read_text(encoding="utf-8")
    entries = {}
    for kind, key, body in re.findall(r"^@(\w+)\{([^,]+),\n(.*?)^\}", text, flags=re.MULTILINE | re.DOTALL):
        assert key not in entries, f"two entries are called {key}"
        fields = dict(re.findall(r"^  (\w+)\s*= \{(.*)\},?$", body, flags=re.MULTILINE))
        assert len(fields) == len(body.splitlines()), f"{key}: one field a line, in braces"
        entries[key] = fields | {"type": kind}
    assert len(entries) == text.count("\n@")
    return entries


def citations() -> set[str]:
    everything = [*PAGES.values(), *texts("markdown").values()]
    found = [keys for text in everything for keys in re.findall(r"\{cite(?::\w+)?\}`([^`]+)`", text)]
    return {key.strip() for keys in found for key in keys.split(",")}


def test_every_citation_has_an_entry():
    assert citations() - bibliography().keys() == set()


def test_every_entry_is_cited():
    assert bibliography().keys() - citations() == set()


REQUIRED = {
    "article": {"journal", "volume", "pages"},
    "inproceedings": {"booktitle"},
    "incollection": {"booktitle", "editor", "pages", "publisher"},
    "book": {"publisher"},
    "phdthesis": {"school"},
    "misc": set(),
}


@pytest.mark.parametrize("key", bibliography())
def test_entries_are_complete_and_well_formed(key):
    entry = bibliography()[key]
    assert {"author", "title", "year"} | REQUIRED[entry["type"]] <= entry.keys()
    assert re.fullmatch(r"(19|20)\d\d", entry["year"])
    assert re.fullmatch(r"[a-z]+\d{4}[a-z0-9]*", key)
    assert re.search(r"\d{4}", key)[0] == entry["year"]
    if not re.fullmatch(r"e\d+", entry.get("pages", "")):  # journals without printed pages number their articles
        first, last = map(int, entry.get("pages", "1--2").split("--"))
        assert first < last
    assert re.fullmatch(r"10\.\d{4,}/[^\s{}]+", entry.get("doi", "10.1234/x"))
    assert re.fullmatch(r"\d{4}\.\d{4,5}", entry.get("eprint", "1234.56789"))
    assert ("eprint" in entry) == (entry.get("archiveprefix") == "arXiv")
    assert re.fullmatch(r"https://[\w.-]+(/[^\s{}]*)?", entry.get("url", "https://example.org"))
    is_paper_on_arxiv_only = entry["type"] == "misc"
    assert not is_paper_on_arxiv_only or {"eprint", "howpublished"} & entry.keys()
    assert entry["title"].count("{") == entry["title"].count("}")


# --- words and symbols ----------------------------------------------------------------------------------------------


def glossary_terms() -> list[str]:
    body = re.search(r"```\{glossary\}\n(.*?)```", PAGES["glossary.md"], flags=re.DOTALL)[1]
    return [line for line in body.splitlines() if line and not line.startswith(" ")]


def test_no_word_is_defined_twice():
    terms = [term.lower() for term in glossary_terms()]
    assert sorted(terms) == sorted(set(terms))


def test_every_word_has_a_definition():
    body = re.search(r"```\{glossary\}\n(.*?)```", PAGES["glossary.md"], flags=re.DOTALL)[1]
    for block in body.strip().split("\n\n"):
        assert block.splitlines()[-1].startswith("  "), f"nothing is said about {block!r}"


def test_every_word_that_is_used_is_defined():
    used = {
        (target or text).strip().lower()
        for page in [*PAGES.values(), *texts("markdown").values()]
        for text, target in re.findall(r"\{term\}`([^`<]+)(?:<([^`>]+)>)?`", page)
    }
    assert used - {term.lower() for term in glossary_terms()} == set()


def symbols() -> list[tuple[str, str, str]]:
    """Part of the library, symbol and name in code, from the tables of the notation page."""
    _, *parts = re.split(r"gives the name in `lecture_lib\.(\w+)`", PAGES["notation.md"])
    found = [
        (module, symbol, name)
        for module, text in zip(parts[::2], parts[1::2], strict=True)
        for symbol, name in re.findall(r"^\| (\$.+?\$.*?) \|.*\| (`.+`) \|$", text, flags=re.MULTILINE)
    ]
    assert len(found) == PAGES["notation.md"].count("\n| $")
    return found


@pytest.mark.parametrize(("module", "symbol", "name"), symbols())
def test_every_symbol_has_its_name_in_code(module, symbol, name):
    argument, path = re.fullmatch(r"(?:`(\w+)` of )?`([\w.]+)`", name).groups()
    machine = rbm.RBM(2, 3)
    owner, *rest = path.split(".")
    found = machine if rest and owner == "RBM" else getattr(importlib.import_module(f"lecture_lib.{module}"), owner)
    for attribute in rest:
        found = getattr(found, attribute)
    if argument:
        assert argument in inspect.signature(found).parameters


@pytest.mark.parametrize(("path", "given"), re.findall(r"autoclass:: ([\w.]+)\((.*)\)", PAGES["api.md"]))
def test_signatures_in_the_reference_are_those_of_the_code(path, given):
    module, name = path.rsplit(".", 1)
    signature = inspect.signature(getattr(importlib.import_module(module), name))
    parameters = [p.replace(annotation=inspect.Parameter.empty) for p in signature.parameters.values()]
    plain = signature.replace(parameters=parameters, return_annotation=inspect.Signature.empty)
    assert str(plain) == f"({given})"


# --- links ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES)
def test_links_between_pages_lead_somewhere(page):
    targets = re.findall(r"\]\(([^)#:]+\.(?:md|ipynb))(?:#[^)]*)?\)", PAGES[page])
    assert [target for target in targets if not (BOOK / target).resolve().exists()] == []


@pytest.mark.parametrize("page", PAGES)
def test_references_to_sections_lead_somewhere(page):
    here = re.findall(r"^\(([\w-]+)\)=", PAGES[page], flags=re.MULTILINE)
    assert set(REF.findall(PAGES[page])) - labels().keys() - set(here) == set()


def test_every_page_is_in_the_table_of_contents():
    contents = (ROOT / "_toc.yml").read_text(encoding="utf-8")
    listed = re.findall(r"(?:file|root): (book/[\w-]+)$", contents, flags=re.MULTILINE)
    pages = [path for pattern in ("*.md", "*.ipynb") for path in BOOK.glob(pattern)]
    assert sorted(listed) == sorted(f"book/{path.stem}" for path in pages)
