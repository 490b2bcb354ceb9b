"""Score builder: its scores are the library's, its sets what they are called, and painting keeps distributions."""

import base64
import math
import re

import javascript
import pytest
import torch

from lecture_lib import evaluation
from lecture_lib.widgets import ScoreBuilder, score_builder


def in_node(body: str, **given) -> object:
    return javascript.evaluate("score_maths.js", body, given)


@pytest.fixture(scope="module")
def widget() -> ScoreBuilder:
    return ScoreBuilder()


def said_of_sets(widget: ScoreBuilder) -> dict[str, torch.Tensor]:
    numbers = torch.frombuffer(bytearray(widget.probabilities), dtype=torch.float32).double()
    return dict(zip(widget.names, numbers.view(-1, 10, 10), strict=True))


@pytest.mark.parametrize("concentration", [0.05, 0.5, 5.0])
def test_entropies_and_score_are_the_librarys(concentration):
    torch.manual_seed(1)
    rows = torch.distributions.Dirichlet(torch.full((7,), concentration, dtype=torch.float64)).sample((10,))
    found = in_node("return js.score(given.rows);", rows=rows.tolist())
    expected = evaluation.entropies(rows)
    assert found["ofEach"] == pytest.approx(expected.of_each.tolist(), abs=1e-12)
    assert found["ofTheMean"] == pytest.approx(expected.of_the_mean)
    assert found["information"] == pytest.approx(math.log(evaluation.inception_score(rows)))
    assert found["score"] == pytest.approx(evaluation.inception_score(rows)) and found["score"] > 1


def test_certain_rows_score_from_one_to_the_number_of_classes():
    eye, same = torch.eye(10).tolist(), torch.eye(10)[[3] * 10].tolist()
    assert in_node("return js.score(given.rows).score;", rows=eye) == pytest.approx(10, abs=1e-12)
    assert in_node("return js.score(given.rows).score;", rows=same) == 1


@pytest.mark.parametrize("value", [0.0, 0.3, 1.0])
@pytest.mark.parametrize("row", [[0.5, 0.2, 0.3], [0.0, 1.0, 0.0]])
def test_painting_sets_one_probability_and_keeps_the_proportions_of_the_others(row, value):
    now = in_node("return js.changed(given.row, 1, given.value);", row=row, value=value)
    assert now[1] == value and sum(now) == pytest.approx(1)
    others = [row[0], row[2]] if row[0] else [1, 1]
    assert [now[0], now[2]] == pytest.approx([(1 - value) * each / sum(others) for each in others])


def test_the_sets_score_as_their_names_promise(widget):
    scores = {name: evaluation.inception_score(said) for name, said in said_of_sets(widget).items()}
    assert list(scores) == ["real digits", "one of each", "all the same", "averages", "fooling noise"]
    assert scores["all the same"] == pytest.approx(1, abs=1e-6) and 1 < scores["averages"] < 2
    assert 3 < scores["real digits"] < scores["one of each"] < scores["fooling noise"] <= 10
    assert scores["one of each"] > 9 and scores["fooling noise"] > 9.99


def test_what_travels_belongs_together(widget):
    pictures = torch.frombuffer(bytearray(widget.pictures), dtype=torch.uint8).view(-1, 10, 28, 28).float() / 255
    for x, said in zip(pictures, said_of_sets(widget).values(), strict=True):
        torch.testing.assert_close(said.float(), score_builder.said_of(x).float())


def test_the_page_reads_the_numbers_that_travel(widget):
    found = javascript.evaluate(
        "score_maths.js floats.js",
        "return Array.from(js.floats(fromBase64(given.bytes), 'float32'));",
        {"bytes": base64.b64encode(widget.probabilities).decode()},
    )
    assert found == torch.cat(list(said_of_sets(widget).values())).flatten().tolist()


def test_noise_fools_from_every_start():
    for seed in (3, 4):
        said = score_builder.said_of(score_builder.fooling_noise(torch.Generator().manual_seed(seed))[:, 0])
        assert said.argmax(1).tolist() == list(range(10)) and said.max(1).values.min() > 0.99


def test_first_frame_tells_all_scores(widget):
    html = widget.fallback_html()
    alt = re.search(r'aria-label="([^"]+)"', html).group(1)
    for name, said in said_of_sets(widget).items():
        assert f"{name} {evaluation.inception_score(said):.2f}" in alt
    assert html == ScoreBuilder().fallback_html()
