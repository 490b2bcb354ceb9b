"""The pages around the chapters: nothing of the lecture is lost, and every link leads somewhere."""

import ast
import importlib
import inspect
import re

import pytest
from book_text import BOOK, PAGES, ROOT, labels, notebooks, texts

LAST_ITEM = {1: 11, 2: 28, 3: 46, 4: 65, 5: 78, 6: 84, 7: 92, 8: 107, 9: 123, 10: 128}
REF = re.compile(r"\{ref\}`(?:[^`<]*<)?([\w-]+)>?`")
# What the lecture gets wrong or leaves open, by item; a correction may be added, none may get lost.
CORRECTED = {
    9, 11, 17, 18, 22, 25, 27, 29, 30, 34, 35, 42, 48, 51, 52, 57, 58, 59, 62, 65, 71, 73, 79, 80, 82, 83, 88, 89, 90,
    92, 97, 98, 103, 110, 113, 116, 117, 118, 127,
}  # fmt: skip


def chapter_of(item: int) -> int:
    return min(chapter for chapter, last in LAST_ITEM.items() if item <= last)


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


# --- the reference of the library -----------------------------------------------------------------------------------


REFERENCE = "\n".join(text for page, text in PAGES.items() if page.startswith("api-"))


@pytest.mark.parametrize(("path", "given"), re.findall(r"autoclass:: ([\w.]+)\((.*)\)", REFERENCE))
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
    of_pages = {label for text in PAGES.values() for label in re.findall(r"^\(([\w-]+)\)=", text, flags=re.MULTILINE)}
    assert set(REF.findall(PAGES[page])) - labels().keys() - of_pages == set()


def test_every_page_is_in_the_table_of_contents():
    contents = (ROOT / "_toc.yml").read_text(encoding="utf-8")
    listed = re.findall(r"(?:file|root): (book/[\w-]+)$", contents, flags=re.MULTILINE)
    pages = [path for pattern in ("*.md", "*.ipynb") for path in BOOK.glob(pattern)]
    assert sorted(listed) == sorted(f"book/{path.stem}" for path in pages)
