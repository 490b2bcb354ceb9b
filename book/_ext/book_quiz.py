"""Quizzes: questions with answers to choose from, each of which explains itself when it is chosen.

Under the heading "Quiz" a chapter says, in Markdown that Jupyter, Colab and GitHub fold by themselves::

    **1.** A question?

    <details><summary>An answer to choose</summary>

    **No.** What is tempting about it, and what is wrong.

    </details>
    <details><summary>The right one</summary>

    **Right.** Why.

    </details>

On the page it is the same, without any script: the browser opens an answer by mouse, touch or keyboard and tells
screen readers about it. This adds what belongs together and the looks, and warns, which fails the build, where a
question has not exactly one right answer or an answer does not say whether it is right.
"""

import re

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging

TAG = re.compile(r"<details><summary>(.*?)</summary>|</details>", re.DOTALL)
VERDICTS = {"Right.": "right", "No.": "wrong"}
logger = logging.getLogger(__name__)

Answer = tuple[str, list[nodes.Node]]  # what one can choose, as HTML, and its explanation


def arrange(app: Sphinx, doctree: nodes.document) -> None:
    for section in doctree.findall(nodes.section):
        if section[0].astext() == "Quiz":
            section[1:] = [node for i, part in enumerate(questions(section), 1) for node in _group(i, part)]


def questions(section: nodes.section) -> list[list[nodes.Node]]:
    """The nodes of each question: a paragraph that begins with a bold number, and what follows up to the next."""
    found: list[list[nodes.Node]] = []
    for node in section[1:]:
        if _leading_bold(node).rstrip(".").isdigit():
            found.append([])
        if found:
            found[-1].append(node)
        else:
            _warn("a quiz begins with a question, **1.** and its words", node)
    if not found:
        _warn("a quiz has no question; each begins with its number, as in **1.**", section)
    return found


def answers(question: list[nodes.Node]) -> list[Answer]:
    """The answers below a question, in their order."""
    found: list[Answer] = []
    inside = False
    for node in question[1:]:
        if isinstance(node, nodes.raw) and TAG.search(node.astext()):
            for tag in TAG.finditer(node.astext()):
                inside = tag[1] is not None
                if inside:
                    found.append((tag[1].strip(), []))
        elif inside:
            found[-1][1].append(node)
        else:
            _warn("between the answers of a quiz nothing else can stand", node)
    return found


def _group(number: int, question: list[nodes.Node]) -> list[nodes.Node]:
    """A question with its answers, as a group that bears the question as its name."""
    title, found = question[0], answers(question)
    kinds = [VERDICTS.get(_leading_bold(body[0]) if body else "", "") for _, body in found]
    if sorted(set(kinds)) != ["right", "wrong"] or kinds.count("right") != 1:
        _warn(
            f"question {number} of the quiz has {len(found)} answers, {kinds.count('right')} of them right and "
            f"{kinds.count('wrong')} wrong; each has to begin with **Right.** or **No.**, and one is right",
            title,
        )
    title["ids"].append(f"quiz-{number}")
    title["classes"].append("quiz-question")
    parts = [_raw(f'<div class="quiz" role="group" aria-labelledby="quiz-{number}">'), title]
    for kind, (words, body) in zip(kinds, found):
        parts += [_raw(f'<details class="quiz-answer quiz-{kind}"><summary>{words}</summary>'), *body]
        parts.append(_raw("</details>"))
    return [*parts, _raw("</div>")]


def _leading_bold(node: nodes.Node) -> str:
    """The bold words that a paragraph begins with."""
    # The parser puts an empty text before what a paragraph begins with.
    first = next((child for child in node if child.astext()), None) if isinstance(node, nodes.paragraph) else None
    return first.astext() if isinstance(first, nodes.strong) else ""


def _raw(html: str) -> nodes.raw:
    return nodes.raw("", f"{html}\n", format="html")


def _warn(message: str, node: nodes.Node) -> None:
    logger.warning(message, location=node, type="quiz")


def setup(app: Sphinx) -> dict:
    app.connect("doctree-read", arrange)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
