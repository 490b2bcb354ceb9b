"""Glossary and notation: every word and symbol that is used is listed, and what is listed is used."""

import importlib
import inspect
import re
import unicodedata
from functools import cache

import pytest
from book_text import PAGES, everything, labels, texts
from formulas import formulas, symbols_in, symbols_of

from lecture_lib import rbm

TERM = re.compile(r"\{term\}`([^`<]+)(?:<([^`>]+)>)?`")

# --- words ----------------------------------------------------------------------------------------------------------

# Names with capitals inside that are no terms of this field: of data, programs, machines, networks.
NAMES = {
    "MNIST", "Fashion-MNIST", "CIFAR", "CIFAR-10", "CelebA", "ImageNet", "LSUN", "VGG", "VGG-16", "EfficientNet-Lite0",
    "PyTorch", "TensorFlow", "SciPy", "JavaScript", "CPU", "GPU", "OK",
}  # fmt: skip
ABBREVIATION = re.compile(r"(?<![\w-])[A-Za-z0-9]*[A-Z][A-Za-z0-9-]*[A-Z][A-Za-z0-9]*(?!\w)")
# Where a text gives a new word in italics: "is called *x*", "known as *x*".
NAMED = re.compile(r"\b(?:called|known as)(?: an?| the)? (?<!\*)\*(?!\*)([^*\n]{4,})\*(?!\*)")


@cache
def glossary() -> str:
    return re.search(r"```\{glossary\}\n(.*?)```", PAGES["glossary.md"], flags=re.DOTALL)[1]


def glossary_terms() -> list[str]:
    return [line for line in glossary().splitlines() if line and not line.startswith(" ")]


@cache
def used_terms() -> set[str]:
    return {(target or text).strip().lower() for page in everything() for text, target in TERM.findall(page)}


def prose(text: str) -> str:
    """A text without code, formulas, roles, links' targets and HTML."""
    text = re.sub(r"```.*?```|\$\$.*?\$\$", " ", text, flags=re.DOTALL)
    return re.sub(r"\$[^$\n]*\$|\{[\w:]+\}`[^`]*`|`[^`]*`|\]\([^)]*\)|<[^>]*>|https?://\S+", " ", text)


def unaccented(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def abbreviations(text: str) -> set[str]:
    """Words with two capitals, as `GAN`, `ReLU`, `WGAN-GP`; of their plurals, the singular."""
    return {word[:-1] if re.search(r"[A-Z]s$", word) else word for word in ABBREVIATION.findall(prose(text))}


def test_no_word_is_defined_twice():
    terms = [term.lower() for term in glossary_terms()]
    assert sorted(terms) == sorted(set(terms))


def test_words_stand_in_alphabetical_order():
    firsts = [unaccented(block.splitlines()[0].lower()) for block in glossary().strip().split("\n\n")]
    assert firsts == sorted(firsts)


def test_every_word_has_a_definition():
    for block in glossary().strip().split("\n\n"):
        assert block.splitlines()[-1].startswith("  "), f"nothing is said about {block!r}"


def test_every_word_that_is_linked_is_defined():
    assert used_terms() - {term.lower() for term in glossary_terms()} == set()


@pytest.mark.parametrize("chapter", texts("markdown"))
def test_abbreviations_of_chapters_are_in_the_glossary(chapter):
    listed = set(re.findall(r"[a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)*", glossary())) | NAMES
    assert abbreviations(texts("markdown")[chapter]) - listed == set()


@pytest.mark.parametrize("chapter", texts("markdown"))
def test_words_that_a_chapter_introduces_are_in_the_glossary(chapter):
    listed = {term.lower() for term in glossary_terms()}
    named = NAMED.findall(texts("markdown")[chapter])
    assert [word for word in named if not {word.lower(), f"{word.lower()} gradient"} & listed] == []


def test_abbreviations_are_found():
    text = "The GAN's ReLUs, WGAN-GP and U-Net; not A-level, `CODE`, $KL$ or {term}`VAE`"
    assert abbreviations(text) == {"GAN", "ReLU", "WGAN-GP", "U-Net"}


def test_introduced_words_are_found():
    assert NAMED.findall("This is called *masking*, and also known as the *dropout* of **inputs**.") == [
        "masking",
        "dropout",
    ]


# --- symbols --------------------------------------------------------------------------------------------------------


def sections() -> dict[str, str]:
    """The parts of the notation page by their headings."""
    _, *parts = re.split(r"^## (.+)\n", PAGES["notation.md"], flags=re.MULTILINE)
    return dict(zip(parts[::2], parts[1::2], strict=True))


def table_rows(section: str) -> list[list[str]]:
    rows = [line.strip()[1:-1] for line in section.splitlines() if line.startswith("| $")]
    return [[cell.strip() for cell in re.split(r"(?<= )\|(?= )", row)] for row in rows]


def symbols_with_code() -> list[tuple[str, str, str]]:
    """Part of the library, symbol and name in code, from the tables with a column for code."""
    _, *parts = re.split(
        r"gives the name in `lecture_lib\.(\w+)`", PAGES["notation.md"].split("\n(notation-one-place)=")[0]
    )
    return [
        (module, symbol, name)
        for module, text in zip(parts[::2], parts[1::2], strict=True)
        for symbol, _, _, name in table_rows(text)
    ]


@cache
def listed_for(chapter: int) -> set[str]:
    """The symbols of the tables that hold for a chapter: those of the whole book and those that name the chapter."""
    found = set()
    for heading, text in sections().items():
        chapters = re.match(r"\s*For chapters? ([\d, and]+)\.", text)
        if heading == "Conventions of the whole book" or (chapters and str(chapter) in re.findall(r"\d+", chapters[1])):
            found |= set().union(*(symbols_in(row[0]) for row in table_rows(text)))
    return found


@cache
def local_symbols() -> list[tuple[str, str, set[str]]]:
    """Section, row and symbols of the rows that hold for single sections."""
    return [
        (label, row[0], symbols_in(row[0]))
        for row in table_rows(sections()["In one place"])
        for label in re.findall(r"\{ref\}`([\w-]+)`", row[2])
    ]


@cache
def passages(chapter: int) -> dict[str, str]:
    """The text of a chapter by the labels of its sections; what stands before the first label has the label ''."""
    first, *parts = re.split(r"^\(([\w-]+)\)=\s*$", texts("markdown")[chapter], flags=re.MULTILINE)
    found = {"": first}
    for label, text in zip(parts[::2], parts[1::2], strict=True):
        found[label] = found.get(label, "") + text
    return found


@pytest.mark.parametrize("chapter", texts("markdown"))
def test_every_symbol_of_a_chapter_is_listed(chapter):
    listed = listed_for(chapter)
    missing = {}
    for label, text in passages(chapter).items():
        here = listed.union(*(symbols for place, _, symbols in local_symbols() if place == label))
        if unlisted := symbols_in(text) - here:
            missing[label] = unlisted
    assert missing == {}, "add a row to a table of notation.md that holds for this chapter, or to its last table"


@pytest.mark.parametrize("page", [page for page in PAGES if page != "notation.md"])
def test_every_symbol_of_a_page_is_listed(page):
    listed = set().union(*(symbols_in(row[0]) for text in sections().values() for row in table_rows(text)))
    assert symbols_in(PAGES[page]) - listed == set()


@pytest.mark.parametrize(("label", "row", "symbols"), local_symbols())
def test_symbols_of_one_place_are_used_there(label, row, symbols):
    if label not in labels():
        pytest.fail(f"no chapter has the section {label}")
    assert symbols - symbols_in(passages(labels()[label])[label]) == set(), f"{row} is not used in {label}"


def test_every_table_of_symbols_says_for_which_chapters_it_holds():
    free = {"Conventions of the whole book", "In one place"}
    held = {heading for heading, text in sections().items() if re.match(r"\s*For chapters? [\d, and]+\.", text)}
    assert held == {heading for heading, text in sections().items() if table_rows(text)} - free


def test_every_row_is_read():
    read = sum(len(table_rows(text)) for text in sections().values())
    assert read == PAGES["notation.md"].count("\n| $")
    free = sum(len(table_rows(sections()[heading])) for heading in ("Conventions of the whole book", "In one place"))
    assert len(symbols_with_code()) == read - free


@pytest.mark.parametrize(("module", "symbol", "name"), symbols_with_code())
def test_every_symbol_has_its_name_in_code(module, symbol, name):
    argument, path = re.fullmatch(r"(?:`(\w+)` of )?`([\w.]+)`", name).groups()
    machine = rbm.RBM(2, 3)
    owner, *rest = path.split(".")
    found = machine if rest and owner == "RBM" else getattr(importlib.import_module(f"lecture_lib.{module}"), owner)
    for attribute in rest:
        found = getattr(found, attribute)
    if argument:
        assert argument in inspect.signature(found).parameters


# --- reading formulas -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("formula", "symbols"),
    [
        (r"p_\text{data}(x \mid \hat x_{i})", {"p_data", "x", r"\hat x", "i"}),
        (r"D^*_k + D^2", {"D^*", "k", "D"}),
        (r"\operatorname{KL}(q \Vert p) + \mathrm{KL}", {"KL", "q", "p"}),
        (r"\tfrac{\mathrm d V}{\mathrm d x}\, e^{-\beta_{t'}}", {"d", "V", "x", "e", r"\beta", "t"}),
        (r"\mathcal N\big(\mu, \Sigma^{1/2}\big)", {r"\mathcal N", r"\mu", r"\Sigma"}),
        (r"\mathbb E_{x \sim q} x", {r"\mathbb E", "x", "q"}),
        (r"\bar\alpha_t, \overline{a + b}, x^\top y", {r"\bar \alpha", "t", "a", "b", "x", "y"}),
        (r"\text{for all } \ln \max n", {"n"}),
        (r"\begin{pmatrix} a & b \end{pmatrix} \label{eq-x}", {"a", "b"}),
        (r"J_\mathrm{cycle}, z_{\text{man with hat}}", {"J_cycle", "z_manwithhat"}),
    ],
)  # fmt: skip
def test_symbols_are_read(formula, symbols):
    assert symbols_of(formula) == symbols


def test_formulas_are_found_and_code_is_not():
    text = "$a$ costs \\$5 and $b$.\n\n$$\nc = 1\n$$ (eq-c)\n\n```{math}\n:label: eq-d\nd\n```\n\n`$e$`\n"
    text += "\n```{code-cell}\n$f$\n```"
    assert [symbols_of(formula) for formula in formulas(text)] == [{"d"}, {"c"}, {"a"}, {"b"}]
