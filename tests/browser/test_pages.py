"""Every page of the book, light and dark, on a desk and on a phone."""

from inspection import Visit

WEIGHT_LIMIT = 3_000_000  # bytes of one page with everything it loads, plotly.js aside
HEAVIER = {  # the pages in which many networks run, or that bring recorded trainings
    "chapters/04-variational-autoencoders.html": 4_000_000,
    "chapters/08-conditional-gans-and-translation.html": 4_000_000,
    "chapters/09-tricks-of-the-trade.html": 4_000_000,
    "chapters/10-mode-collapse.html": 4_000_000,
}


def test_nothing_is_asked_of_another_host(visited: Visit):
    assert visited.foreign == []


def test_the_console_stays_silent(visited: Visit):
    assert visited.errors == []


def test_no_file_is_missing(visited: Visit):
    assert visited.missing == []


def test_nothing_sticks_out_sideways(visited: Visit):
    assert visited.sideways == []


def test_enlarged_text_needs_no_scrolling_sideways(visited: Visit):
    assert visited.not_reflowed == []


def test_every_picture_has_a_text_alternative(visited: Visit):
    assert visited.without_alternative == []


def test_every_formula_is_typeset(visited: Visit):
    assert visited.unreadable_formulas == []


def test_every_widget_runs(visited: Visit):
    assert visited.broken_widgets == []


def test_axe_finds_no_barrier(visited: Visit):
    assert visited.barriers == []


def test_the_page_is_light(visited: Visit):
    sizes = {url: size for url, size in visited.weight.items() if not url.endswith("plotly.min.js")}
    limit = HEAVIER.get(visited.name, WEIGHT_LIMIT)
    assert sum(sizes.values()) <= limit, sorted(sizes.items(), key=lambda item: -item[1])[:6]
