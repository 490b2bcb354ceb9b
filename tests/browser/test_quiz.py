"""A quiz without a kernel, without a mouse, and without JavaScript."""

import pytest
from conftest import HTML, pages
from playwright.sync_api import Browser, BrowserContext, Page, expect

WITH_QUIZ = [name for name in pages() if 'class="quiz"' in (HTML / name).read_text(encoding="utf-8")]


def test_every_chapter_has_a_quiz():
    assert WITH_QUIZ == [name for name in pages() if name.startswith("chapters/")]


@pytest.mark.parametrize("name", WITH_QUIZ)
def test_every_answer_opens_by_keyboard_and_explains_itself(name: str, context: BrowserContext, site: str):
    context.route("**/*.js", lambda route: route.abort())  # a quiz needs none of them, and the page is there sooner
    page = context.new_page()
    page.goto(site + name)
    answer_all_by_keyboard(page)


def test_scripts_do_not_come_between(context: BrowserContext, site: str):
    page = context.new_page()
    page.goto(site + WITH_QUIZ[0])
    answer_all_by_keyboard(page)


@pytest.mark.chromium_only(reason="cannot switch JavaScript off")
def test_answers_open_without_javascript(browser: Browser, site: str):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site + WITH_QUIZ[0])
    answer = page.locator(".quiz-answer").first
    expect(answer.locator("p").first).not_to_be_visible()
    answer.locator("summary").press("Enter")
    expect(answer.locator("p").first).to_be_visible()
    context.close()


def test_an_answer_that_has_been_chosen_says_so_to_a_screen_reader(context: BrowserContext, site: str):
    page = context.new_page()
    page.goto(site + WITH_QUIZ[0])
    quiz = page.locator(".quiz").first
    question = quiz.locator(".quiz-question").inner_text()
    expect(page.get_by_role("group", name=question)).to_have_count(1)
    quiz.locator("summary").first.press("Enter")
    words = quiz.locator("p:visible").all_inner_texts()
    assert any(text.startswith(("Right.", "No.")) for text in words), words


def answer_all_by_keyboard(page: Page) -> None:
    """From the first answer on, Enter opens it and Tab leads to the next one, over the links that have opened."""
    answers = page.locator(".quiz-answer")
    answers.first.locator("summary").focus()
    for number in range(answers.count()):
        answer = answers.nth(number)
        while not answer.locator("summary").evaluate("summary => summary === document.activeElement"):
            inside = page.evaluate("document.activeElement.closest('.quiz') !== null")
            assert inside, f"Tab leaves the quiz before answer {number}"
            page.keyboard.press("Tab")
        explanation = answer.locator("p").first
        expect(explanation).not_to_be_visible()
        page.keyboard.press("Enter" if number % 2 else "Space")
        expect(explanation).to_be_visible()
        verdict = "Right." if "quiz-right" in answer.get_attribute("class") else "No."
        assert explanation.inner_text().startswith(verdict)
