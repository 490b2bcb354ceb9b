"""The bibliography: every entry cited and complete, every number well-formed, no work listed twice."""

import re
from collections import Counter
from functools import cache

import pytest
from book_text import BOOK, everything

# Numbers of arXiv: four digits after the point until the end of 2014, five since; before April 2007 an archive's name.
ARXIV = re.compile(r"(?P<year>0[7-9]|1[0-4])(?P<month>0[1-9]|1[0-2])\.\d{4}|(1[5-9]|[2-9]\d)(0[1-9]|1[0-2])\.\d{5}")
OLD_ARXIV = re.compile(r"[a-z]+(-[a-z]+)?(\.[A-Z]{2})?/(9[1-9]|0[0-7])(0[1-9]|1[0-2])\d{3}")
# What the registry of DOIs says nearly all of them are made of; an entry gives the bare DOI, not its address.
DOI = re.compile(r"10\.\d{4,9}/[-._;()/:A-Za-z0-9]*[A-Za-z0-9)]")
CITE = re.compile(r"\{cite(?::\w+)?\}`([^`]+)`")
REQUIRED = {
    "article": {"journal", "volume", "pages"},
    "inproceedings": {"booktitle"},
    "incollection": {"booktitle", "editor", "pages", "publisher"},
    "book": {"publisher"},
    "phdthesis": {"school"},
    "misc": set(),
}
# Series that count their volumes or conferences: how the count follows from the year of the conference.
COUNTED = [
    (re.compile(r"Advances in Neural Information Processing Systems (\d+)"), 1987),
    (re.compile(r"Proceedings of the (\d+)(?:st|nd|rd|th) International Conference on Machine Learning"), 1983),
]


@cache
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


@cache
def citations() -> set[str]:
    """The keys that pages and chapters cite."""
    return {key.strip() for text in everything() for keys in CITE.findall(text) for key in keys.split(",")}


def bare(text: str) -> str:
    """Letters and digits of a title, in lower case: `{MNIST}: the Set` and `MNIST - The set` are one title."""
    return re.sub(r"\\[a-zA-Z]+|[^a-z0-9]", "", text.lower())


def months(eprint: str) -> int | None:
    """Months from January 2000 to the month in an arXiv number; None if it is not one."""
    if not (ARXIV.fullmatch(eprint) or OLD_ARXIV.fullmatch(eprint)):
        return None
    year, month = re.search(r"(\d\d)(\d\d)[.\d]", eprint).groups()
    return 12 * (int(year) - (100 if int(year) > 90 else 0)) + int(month) - 1


# --- citations and entries ------------------------------------------------------------------------------------------


def test_every_citation_has_an_entry():
    assert citations() - bibliography().keys() == set()


def test_every_entry_is_cited():
    assert bibliography().keys() - citations() == set()


@pytest.mark.parametrize("key", bibliography())
def test_entries_are_complete(key):
    entry = bibliography()[key]
    assert {"author", "title", "year"} | REQUIRED[entry["type"]] <= entry.keys()
    assert re.fullmatch(r"(19|20)\d\d", entry["year"])
    assert re.fullmatch(r"[a-z]+\d{4}[a-z0-9]*", key)
    assert re.search(r"\d{4}", key)[0] == entry["year"]
    is_paper_on_arxiv_only = entry["type"] == "misc"
    assert not is_paper_on_arxiv_only or {"eprint", "howpublished"} & entry.keys()
    assert all(text.count("{") == text.count("}") for text in entry.values())


@pytest.mark.parametrize("key", bibliography())
def test_names_are_given_as_family_name_comma_given_names(key):
    names = re.split(r" and ", bibliography()[key]["author"])
    assert [name for name in names if name.count(",") != 1 and not re.fullmatch(r"\{.*\}", name)] == []
    assert names[0] != names[-1] or len(names) == 1


@pytest.mark.parametrize("key", bibliography())
def test_numbers_are_well_formed(key):
    entry = bibliography()[key]
    if not re.fullmatch(r"e\d+", entry.get("pages", "")):  # journals without printed pages number their articles
        first, last = map(int, entry.get("pages", "1--2").split("--"))
        assert first < last
    assert DOI.fullmatch(entry.get("doi", "10.1234/x")), "a DOI is 10.<number>/<suffix>, without the address in front"
    assert ("eprint" in entry) == (entry.get("archiveprefix") == "arXiv")
    assert re.fullmatch(r"https://[\w.-]+(/[^\s{}]*)?", entry.get("url", "https://example.org"))
    assert not re.search(r"//(\w+\.)?(doi|arxiv)\.org", entry.get("url", "")), "a DOI or an arXiv number has its field"
    if "eprint" in entry:
        appeared = months(entry["eprint"])
        assert appeared is not None, f"{entry['eprint']} is no arXiv number"
        new_year = 12 * (
            int(entry["year"]) + 1 - 2000
        )  # what was sent in on the last days of a year is numbered in January
        assert appeared <= new_year, "a preprint comes before the paper"


@pytest.mark.parametrize("key", bibliography())
def test_volumes_and_identifiers_fit_the_year(key):
    """Volume 30 of NeurIPS is 2017 (or early 2018), the 35th ICML 2018; a conference's year is part of IEEE's DOIs."""
    entry = bibliography()[key]
    year = int(entry["year"])
    for pattern, zero in COUNTED:
        if counted := pattern.fullmatch(entry.get("booktitle", "")):
            assert year - zero - int(counted[1]) in (0, 1)
    if named := re.match(r"10\.1109/(?:CVPR|ICCV)\d*\.(\d{4})\.", entry.get("doi", "")):
        assert int(named[1]) == year
    if entry.get("series") == "Proceedings of Machine Learning Research":
        assert re.fullmatch(r"R?\d+", entry["volume"])
        assert "pages" in entry


@pytest.mark.parametrize("field", ["title", "doi", "eprint", "url"])
def test_no_work_is_listed_twice(field):
    values = Counter(bare(entry[field]) for entry in bibliography().values() if field in entry)
    assert [value for value, times in values.items() if times > 1] == []


def test_papers_of_one_volume_do_not_share_pages():
    """Two papers of one volume whose pages overlap: one of the two was copied wrongly."""
    volumes = {}
    for key, entry in bibliography().items():
        if "--" in entry.get("pages", "") and entry["type"] != "incollection":
            place = (
                entry.get("journal", entry.get("booktitle")),
                entry.get("volume"),
                entry.get("number"),
                entry["year"],
            )
            volumes.setdefault(place, []).append((*map(int, entry["pages"].split("--")), key))
    for papers in map(sorted, volumes.values()):
        for (_, end, one), (start, _, other) in zip(papers, papers[1:], strict=False):
            assert end < start or {one, other} <= NUMBERED_FROM_ONE, f"{one} and {other} overlap"


# Journals that begin every article at page 1.
NUMBERED_FROM_ONE = {"melchior2016center", "mohamed2020gradient", "ho2022cascaded"}


# --- the patterns themselves ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("number", "since_2000"), [("1406.2661", 173), ("1501.00001", 180), ("math.GT/0309136", 44)])
def test_arxiv_numbers_are_read(number, since_2000):
    assert months(number) == since_2000


@pytest.mark.parametrize("wrong", ["1413.2661", "1406.26611", "1606.0349", "1700.12345", "0603.1234", "math/9013001"])
def test_wrong_arxiv_numbers_are_refused(wrong):
    assert months(wrong) is None


@pytest.mark.parametrize("right", ["10.1016/0893-6080(89)90014-2", "10.1023/A:1008923215028", "10.18653/v1/K16-1002"])
def test_dois_are_accepted(right):
    assert DOI.fullmatch(right)


@pytest.mark.parametrize(
    "wrong", ["https://doi.org/10.1038/x", "10.1/x", "11.1038/x", "10.1038/x.", "10.1038/", "10.1038/a b"]
)
def test_wrong_dois_are_refused(wrong):
    assert not DOI.fullmatch(wrong)


def test_titles_are_compared_by_their_letters():
    assert bare("{MNIST}: the Set") == bare("MNIST -- The set")
