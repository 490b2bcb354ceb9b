"""Quizzes: what the page makes of them, what it refuses, and that every chapter has one of the same kind."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from sphinx.application import Sphinx

ROOT = Path(__file__).parents[2]
EXTENSIONS = ROOT / "book" / "_ext"
CHAPTERS = sorted((ROOT / "chapters").glob("[0-9][0-9]-*.ipynb"))
DETAILS = re.compile(r"<details><summary>(.+?)</summary>\n\n\*\*(Right|No)\.\*\* (.+?)\n\n</details>\n?", re.DOTALL)

QUIZ = """# Chapter

## Quiz

**1.** Is $x$ zero?

<details><summary>Yes</summary>

**No.** It is **one**.

</details>
<details><summary>No, <i>x</i> is 1</summary>

**Right.** It is $1$.

See above.

</details>

**2.** And twice that?

<details><summary>Two</summary>

**Right.** Indeed.

</details>
<details><summary>One</summary>

**No.** That is once.

</details>

## Summary

Nothing.
"""


def built(tmp_path: Path, text: str, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    """The page, and the warnings."""
    monkeypatch.syspath_prepend(EXTENSIONS)
    (tmp_path / "index.md").write_text(text, encoding="utf-8")
    warnings = tmp_path / "warnings"
    with warnings.open("w", encoding="utf-8") as stream:
        settings = {"extensions": ["myst_parser", "book_quiz"], "myst_enable_extensions": ["dollarmath"]}
        settings["suppress_warnings"] = ["app"]  # of several books in one process
        folders = (tmp_path, None, tmp_path / "html", tmp_path / "trees")
        Sphinx(*folders, "html", confoverrides=settings, status=None, warning=stream).build()
    return (tmp_path / "html" / "index.html").read_text("utf-8"), warnings.read_text("utf-8")


class Outline(HTMLParser):
    """The elements of quizzes, as words: opening tags with class, closing tags."""

    def __init__(self):
        super().__init__()
        self.seen: list[str] = []

    def handle_starttag(self, tag, attributes):
        if "quiz" in (dict(attributes).get("class") or ""):
            self.seen.append(dict(attributes)["class"])

    def handle_endtag(self, tag):
        if tag == "details":
            self.seen.append("/details")


def test_a_quiz_is_a_group_of_answers_that_unfold(tmp_path, monkeypatch):
    page, warnings = built(tmp_path, QUIZ, monkeypatch)
    assert warnings == ""
    outline = Outline()
    outline.feed(page)
    answers = ["quiz-answer quiz-wrong", "/details", "quiz-answer quiz-right", "/details"]
    assert outline.seen == ["quiz", "quiz-question", *answers, "quiz", "quiz-question", *answers[2:], *answers[:2]]
    assert '<div class="quiz" role="group" aria-labelledby="quiz-1">\n<p class="quiz-question" id="quiz-1">' in page
    assert "<summary>No, <i>x</i> is 1</summary>" in page
    first = page.index("quiz-right")
    assert (
        page.index("See above.") < page.index("</details>", first) < page.index('id="quiz-2"') < page.index("Nothing.")
    )
    assert page.count('role="group"') == page.count('</div>\n<div class="quiz"') + 1 == 2


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("**Right.** It", "**No.** It", "question 1 of the quiz has 2 answers, 0 of them right and 2 wrong"),
        ("**No.** It", "**Right.** It", "question 1 of the quiz has 2 answers, 2 of them right and 0 wrong"),
        ("**No.** It", "It", "question 1 of the quiz has 2 answers, 1 of them right and 0 wrong"),
        ("**No.** That is once.", "", "question 2 of the quiz has 2 answers, 1 of them right and 0 wrong"),
        ("**1.** Is", "Is", "a quiz begins with a question"),
        ("zero?\n", "zero?\n\nThink first.\n", "between the answers of a quiz nothing else can stand"),
    ],
)  # fmt: skip
def test_a_broken_quiz_is_a_warning(tmp_path, monkeypatch, old, new, message):
    assert old in QUIZ
    assert message in built(tmp_path, QUIZ.replace(old, new, 1), monkeypatch)[1]


def test_a_quiz_without_questions_is_a_warning(tmp_path, monkeypatch):
    assert "a quiz has no question" in built(tmp_path, "# Chapter\n\n## Quiz\n\nThink.\n", monkeypatch)[1]


def test_other_sections_stay_as_they_are(tmp_path, monkeypatch):
    page, warnings = built(tmp_path, QUIZ.replace("## Quiz", "## Riddles"), monkeypatch)
    assert warnings == "" and 'class="quiz' not in page


# ---- The chapters ----


def quiz_of(chapter: Path) -> str:
    cells = json.loads(chapter.read_text("utf-8"))["cells"]
    [quiz] = ["".join(cell["source"]) for cell in cells if "".join(cell["source"]).startswith("## Quiz")]
    return quiz.split("\n## ")[0].removeprefix("## Quiz").strip()


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_every_question_can_be_answered_and_every_answer_explains_itself(chapter):
    _, *found = re.split(r"(?:^|\n\n?)\*\*(\d)\.\*\* ", quiz_of(chapter))
    numbers, texts = found[::2], found[1::2]
    assert numbers == [str(i + 1) for i in range(len(texts))] and len(texts) >= 3
    right = []
    for text in texts:
        question, answers = text.split("\n\n", 1)
        offered = DETAILS.findall(answers + "\n")
        assert DETAILS.sub("", answers + "\n").strip() == "", question
        verdicts = [verdict for _, verdict, _ in offered]
        assert verdicts.count("Right") == 1 and len(offered) >= 3, question
        assert all(len(why.split()) >= 4 for _, _, why in offered), question
        # What stands in a summary is HTML: neither formulas nor Markdown would be read there.
        assert not [words for words, _, _ in offered if re.search(r"[$`*\\]|\{\w+\}", words)], question
        right.append(verdicts.index("Right"))
    assert len(set(right)) > 1, "the right answer always stands in the same place"
