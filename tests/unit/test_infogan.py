"""InfoGAN: what a code can tell at most, who learns from it, and what the shipped one has found out about digits."""

import doctest
import math
from pathlib import Path

import pytest
import torch
import torch.nn.functional as F
from torch import nn

from lecture_lib import data, gan, infogan, pretrained
from lecture_lib.conditional import ConditionalGenerator
from lecture_lib.infogan import codes, measures, trained
from lecture_lib.widgets.export import export

F64 = torch.float64
SGD = torch.optim.SGD
SMALL = infogan.Codes(3, 1)


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def normals(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.randn(shape, generator=seeded(seed), dtype=F64)


# -------------------------------------------------------------------------------------------------------------- codes


def test_codes_are_one_category_and_uniform_numbers():
    c = infogan.CODES.draw(20_000, seeded())
    category, continuous = c[:, :10], c[:, 10:]
    assert c.shape == (20_000, 12) and infogan.CODES.readings == 14
    assert ((category == 0) | (category == 1)).all() and (category.sum(1) == 1).all()
    assert (category.mean(0) - 0.1).abs().max() < 0.01, "each as often as the others"
    assert -1 <= continuous.min() < -0.99 and 0.99 < continuous.max() < 1
    torch.testing.assert_close(continuous.var(0), torch.full((2,), 1 / 3), atol=0.01, rtol=0)
    assert abs(torch.corrcoef(continuous.T)[0, 1]) < 0.03


def test_a_chosen_code():
    assert infogan.Codes(3, 2).row(1, -0.5).tolist() == [[0, 1, 0, -0.5, 0]]
    with pytest.raises(ValueError, match="category is 3, with 0 continuous codes; the categories are 0 to 2"):
        SMALL.row(3)
    with pytest.raises(ValueError, match="with 2 continuous codes; .* there are 1 continuous codes"):
        SMALL.row(0, 0.1, 0.2)


def test_codes_that_say_nothing_are_refused():
    with pytest.raises(ValueError, match="categories is 1 and continuous 0; there have to be at least 2 categories"):
        infogan.Codes(1, 0)


# -------------------------------------------------------------------------------------------------------- information


def test_information_of_a_category_by_hand():
    """Nothing is known from equal logits; certainty is worth ln 10 and no more; being wrong costs without limit."""
    c = infogan.CODES.draw(100, seeded())
    chosen = c[:, :10]

    def category(logits):
        reading = infogan.Reading(logits, torch.zeros(100, 2), torch.zeros(100, 2))
        return infogan.CODES.information(reading, c)[0].item()

    assert category(torch.full((100, 10), 3.0)) == pytest.approx(0, abs=1e-6)
    assert category(100 * chosen) == pytest.approx(math.log(10)) == pytest.approx(2.302585)
    assert category(-100 * chosen) < -90
    lukewarm = math.log(math.e / (math.e + 9)) + math.log(10)
    assert category(chosen) == pytest.approx(lukewarm) == pytest.approx(0.8414, abs=1e-4)
    assert category(100 * chosen.roll(1, 1)) < -90, "it is the drawn category that counts"


def test_a_second_softmax_caps_the_information():
    """The frequent mistake: cross-entropy of what a softmax has put out already."""
    c = infogan.CODES.draw(100, seeded())
    certain = (100 * c[:, :10]).softmax(1)
    reading = infogan.Reading(certain, torch.zeros(100, 2), torch.zeros(100, 2))
    assert infogan.CODES.information(reading, c)[0].item() == pytest.approx(0.8414, abs=1e-4)


@pytest.mark.parametrize("seed", range(5))
def test_no_reader_finds_more_than_there_is(seed):
    c = infogan.CODES.draw(50, seeded(seed))
    logits = 5 * torch.randn(50, 10, generator=seeded(seed)) + 20 * seed * c[:, :10]
    reading = infogan.Reading(logits, torch.zeros(50, 2), torch.zeros(50, 2))
    found = infogan.CODES.information(reading, c)[0]
    assert found <= math.log(10)
    torch.testing.assert_close(found, math.log(10) - F.cross_entropy(logits, c[:, :10].argmax(1)))


def test_information_of_continuous_codes_is_a_gaussian_density():
    c = infogan.CODES.draw(50, seeded())
    mean, log_deviation = torch.randn(2, 50, 2, generator=seeded(1))
    found = infogan.CODES.information(infogan.Reading(torch.zeros(50, 10), mean, log_deviation), c)[1]
    density = torch.distributions.Normal(mean, log_deviation.exp()).log_prob(c[:, 10:]).sum(1).mean()
    torch.testing.assert_close(found, density + 2 * math.log(2))
    sharp = infogan.Reading(torch.zeros(50, 10), c[:, 10:], torch.full((50, 2), -7.0))
    assert infogan.CODES.information(sharp, c)[1] > 10, "no upper bound"


def test_the_bound_is_the_mutual_information_of_the_true_posterior():
    """A channel that passes one of four categories with probability .7: I = H(c) − H(c|x), reached by Q = p(c|x)."""
    channel = torch.full((4, 4), 0.1, dtype=F64).fill_diagonal_(0.7)
    expected = math.log(4) + (channel[0] * channel[0].log()).sum().item()
    joint = channel / 4

    def bound(q):
        return infogan.information_bound(4 * 4 * (joint * q.log()), math.log(4)).item()  # mean over 16 cells = E

    assert bound(channel) == pytest.approx(expected)
    assert bound(0.5 * channel + 0.125) < expected and bound(torch.full((4, 4), 0.25, dtype=F64)) == pytest.approx(0)


def test_information_refuses_what_does_not_fit():
    reading = SMALL.split(torch.zeros(4, 5))
    assert [part.shape[1] for part in reading] == [3, 1, 1]
    with pytest.raises(ValueError, match=r"c has shape \(5, 4\); for this reading it has to be \(4, 4\)"):
        SMALL.information(reading, torch.zeros(5, 4))
    with pytest.raises(ValueError, match=r"readings has shape \(4, 6\); these codes need \(n, 5\)"):
        SMALL.split(torch.zeros(4, 6))
    with pytest.raises(ValueError, match=r"shape \(0,\): the batch is empty"):
        infogan.information_bound(torch.zeros(0), 1.0)


# ------------------------------------------------------------------------------------------------------------ a round


def players() -> tuple[ConditionalGenerator, infogan.InfoDiscriminator]:
    torch.manual_seed(0)
    discriminator = infogan.InfoDiscriminator(nn.Sequential(nn.Linear(2, 5), nn.Tanh()), 5, SMALL, hidden=6)
    return ConditionalGenerator(nn.Linear(1 + 4, 2).double()), discriminator.double()


REAL, C = normals(6, 2), SMALL.draw(6, seeded()).double()


def noise(n: int) -> torch.Tensor:
    return normals(n, 1, seed=n)


def update_of(generator, discriminator, **options) -> infogan.InfoGANUpdate:
    return infogan.InfoGANUpdate(generator, discriminator, noise, lambda n: C[:n], optimiser=SGD, **options)


def loss_of_information(d: infogan.InfoDiscriminator, x: torch.Tensor) -> torch.Tensor:
    """−L_I of category and continuous codes, λ of 0.7 and 0.2, written out."""
    readings = d.reader(d.body(x))
    category = F.cross_entropy(readings[:, :3], C[:, :3].argmax(1)) - math.log(3)
    density = torch.distributions.Normal(readings[:, 3], readings[:, 4].exp()).log_prob(C[:, 3]).mean()
    return 0.7 * category - 0.2 * (density + math.log(2))


def descend_by_hand(network: nn.Module, loss: torch.Tensor, rate: float) -> None:
    parameters = list(network.parameters())
    for p, gradient in zip(parameters, torch.autograd.grad(loss, parameters), strict=True):
        p.data -= rate * gradient


@pytest.mark.parametrize("reuse", [False, True])
def test_a_round_by_hand(reuse):
    """Plain gradient descent: D with Q first, then G by both; each loss holds the information with its sign."""
    (g, d), z = players(), noise(6)
    fake = g(z, C).detach()
    d_loss = gan.discriminator_loss(d(REAL), d(fake)) + loss_of_information(d, fake)
    descend_by_hand(d, d_loss, 0.5)
    g_loss = gan.generator_loss(d(g(z, C))) + loss_of_information(d, g(z, C))
    descend_by_hand(g, g_loss, 0.1)
    generator, discriminator = players()
    options = {"category_weight": 0.7, "continuous_weight": 0.2, "learning_rate": 0.1, "d_learning_rate": 0.5}
    step = update_of(generator, discriminator, reuse=reuse, **options)(REAL, 0.0)
    for ours, theirs in ((generator, g), (discriminator, d)):
        torch.testing.assert_close(list(ours.parameters()), list(theirs.parameters()))
    torch.testing.assert_close([step.d_loss, step.g_loss], [d_loss.detach(), g_loss.detach()])


def test_the_information_alone_teaches_the_generator():
    """With no say of D, the gradient of L_I reaches G: what it does to the codes becomes easier to read."""
    generator, discriminator = players()
    for p in discriminator.judge.parameters():
        p.data.zero_()
    update = update_of(generator, discriminator, learning_rate=0.1)
    before = generator.network.weight.detach().clone()
    found = [sum(update.generator_step(C)[1:]).item() for _ in range(20)]
    assert found[-1] > found[0] + 0.1
    assert (generator.network.weight.detach() - before)[:, 1:].abs().min() > 1e-4, "the columns of every code"
    assert discriminator.reader[0].weight.grad is None


def test_without_weight_the_codes_are_left_alone():
    """The reader stays as it is, and D learns as in the ordinary game."""
    discriminator, ordinary = players()[1], players()[1]
    update_of(players()[0], discriminator, category_weight=0.0, continuous_weight=0.0, learning_rate=0.1)(REAL, 0.0)
    torch.testing.assert_close(
        [p.data for p in discriminator.reader.parameters()], [p.data for p in ordinary.reader.parameters()]
    )
    assert not torch.equal(discriminator.judge[0].weight, ordinary.judge[0].weight)


def test_only_the_reader_sees_through_the_veil():
    """A veil that hides everything: Q reads the same of all pictures, and D judges them as they are."""
    discriminator = players()[1]
    update = update_of(players()[0], discriminator, veil=torch.zeros_like)
    x = normals(6, 2, seed=3)
    scores, reading = update._both(x)
    assert torch.equal(scores, discriminator(x)) and not torch.equal(scores[0], scores[1])
    torch.testing.assert_close(reading, discriminator.read(torch.zeros(6, 2, dtype=F64)))


def test_both_heads_share_a_body():
    discriminator = infogan.InfoDiscriminator.convolutional(generator=seeded()).eval()
    x = torch.rand(4, 1, 28, 28, generator=seeded())
    logits, reading = discriminator.both(x)
    torch.testing.assert_close(logits, discriminator(x))
    torch.testing.assert_close(reading, discriminator.read(x))
    assert logits.shape == (4, 1) and reading.logits.shape == (4, 10) and reading.mean.shape == (4, 2)


@pytest.mark.parametrize("option", ["d_steps", "penalty", "after"])
def test_options_that_the_game_does_not_know(option):
    with pytest.raises(ValueError, match=f"{option} is an option of GANUpdate"):
        update_of(*players(), **{option: 2})


def test_negative_weights_are_refused():
    with pytest.raises(ValueError, match="continuous_weight -1; negative weights would hide the codes"):
        update_of(*players(), continuous_weight=-1)


# ----------------------------------------------------------------------------------------------------------- measures


def test_the_best_matching_is_one_to_one():
    """Category 0 is mostly 1 and category 1 too: the second has to take what is left."""
    category = torch.tensor([0] * 10 + [1] * 9 + [2] * 3)
    digit = torch.tensor([1] * 10 + [1] * 5 + [0] * 4 + [2] * 3)
    assert infogan.matching(category, digit, 3).tolist() == [1, 0, 2]
    order = torch.randperm(10, generator=seeded())
    assert torch.equal(infogan.matching(torch.arange(10), order), order)


@pytest.mark.parametrize(
    ("category", "digit", "message"),
    [
        ([0, 1], [0], r"category has shape \(2,\) and digit \(1,\)"),
        ([0, 10], [0, 1], "numbers from 0 to 9"),
        ([], [], "one for each picture"),
    ],
)
def test_matching_refuses_what_is_no_class(category, digit, message):
    with pytest.raises(ValueError, match=message):
        infogan.matching(torch.tensor(category, dtype=torch.long), torch.tensor(digit, dtype=torch.long))


def strokes(lean: float, width: float) -> torch.Tensor:
    """A long straight stroke (1, 1, 56, 56) that leans to the right, with soft edges."""
    y, x = torch.meshgrid(torch.arange(56.0), torch.arange(56.0), indexing="ij")
    distance = ((x - 27.5) - lean * (27.5 - y)).abs() / math.sqrt(1 + lean**2)
    inside = ((y - 27.5).abs() < 20).float()
    return ((width / 2 - distance + 0.5).clamp(0, 1) * inside)[None, None]


@pytest.mark.parametrize("lean", [-0.6, 0.0, 0.3])
def test_slant_is_the_shear_of_a_stroke(lean):
    assert infogan.slant(strokes(lean, 4)).item() == pytest.approx(lean, abs=0.02)
    assert infogan.slant(0.3 * strokes(lean, 4)).item() == pytest.approx(lean, abs=0.02), "pale ink leans as much"


@pytest.mark.parametrize("width", [3.0, 4.0, 6.0])
def test_stroke_width_in_pixels(width):
    """The two ends of the stroke are edges too, which makes it look narrower by a few percent."""
    for lean in (0.0, 0.5):
        assert 0.85 * width < infogan.stroke_width(strokes(lean, width)).item() < 1.02 * width
    assert infogan.stroke_width(strokes(0.0, width)) > infogan.stroke_width(strokes(0.0, width - 1)) + 0.6


def test_measures_refuse_rows():
    for measure in (infogan.slant, infogan.stroke_width):
        with pytest.raises(ValueError, match=r"x has shape \(2, 784\); grey pictures are \(n, 1, height, width\)"):
            measure(torch.rand(2, 784))


# ---------------------------------------------------------------------------------------------------- what is shipped


@pytest.fixture(scope="module")
def drawn() -> tuple[torch.Tensor, torch.Tensor]:
    """Codes, and what the shipped generator draws of them."""
    c = infogan.CODES.draw(1000, seeded())
    return c, infogan.shipped().generator(torch.randn(1000, infogan.LATENT, generator=seeded(1)), c)


def test_the_codes_can_be_read_from_the_pictures(drawn):
    c, x = drawn
    reader, told = infogan.shipped().reader, pretrained.load("infogan-mnist").card["measured"]["information"]
    category, continuous = (part.item() for part in infogan.CODES.information(reader(x), c))
    assert 2.2 < category <= math.log(10) and category == pytest.approx(told["category"], abs=0.03)
    assert continuous == pytest.approx(told["continuous"], abs=0.25) and continuous > 0.5
    assert (reader.category(x) == c[:, :10].argmax(1)).float().mean() > 0.95


def test_a_classifier_without_labels_is_as_good_as_its_card_says(monkeypatch):
    """On the 2,000 test digits that ship with the book; chance would be wrong nine times out of ten."""
    monkeypatch.setenv("LECTURE_DATA", str(Path(data.__file__).parent / "shipped"))
    test, card = data.mnist("test"), pretrained.load("infogan-mnist").card
    reader = infogan.shipped().reader
    wrong = (reader.classify(test.x) != test.y).double().mean().item()
    assert wrong == pytest.approx(card["measured"]["test_error"], abs=0.03) and wrong < 0.13
    assert sorted(card["digit_of_category"]) == list(range(10)) == sorted(reader.digit_of_category.tolist())


def test_a_continuous_code_leans_the_digits(drawn):
    """The one that the card says, in its direction, with everything else held fixed."""
    told = [code["slant"] for code in pretrained.load("infogan-mnist").card["measured"]["continuous_codes"].values()]
    k = max(range(2), key=lambda k: abs(told[k]))
    generator, c = infogan.shipped().generator, infogan.CODES.draw(300, seeded())
    z = torch.randn(300, infogan.LATENT, generator=seeded(1))
    lean = []
    for end in (-1.0, 1.0):
        c[:, 10 + k] = end
        lean.append(infogan.slant(generator(z, c)))
    difference = (lean[1] - lean[0]) * math.copysign(1, told[k])
    assert abs(told[k]) > 0.5 and difference.mean() > 0.1 and (difference > 0).float().mean() > 0.8


def test_the_shipped_pair_is_frozen_deterministic_and_fit_for_the_page(drawn):
    state = torch.get_rng_state()
    generator, reader = infogan.shipped()
    assert torch.equal(torch.get_rng_state(), state), "loading draws nothing"
    z, c = torch.randn(5, infogan.LATENT, generator=seeded()), infogan.CODES.draw(5, seeded())
    torch.testing.assert_close(generator(z, c)[:2], generator(z[:2], c[:2]), atol=1e-5, rtol=1e-4)
    torch.testing.assert_close(reader(drawn[1])[0][:2], reader(drawn[1][:2])[0], atol=1e-4, rtol=1e-4)
    for network in (generator, reader):
        assert not any(module.training for module in network.modules())
        assert not any(p.requires_grad for p in network.parameters())
    exported = export(generator.network, input_shape=(infogan.LATENT + infogan.CODES.width,), dtype="int8")
    assert len(exported.weights) < 300_000
    assert (pretrained.FOLDER / "infogan-mnist.safetensors").stat().st_size < 900_000


@pytest.mark.parametrize("module", [infogan, codes, measures, trained])
def test_examples_in_the_documentation_hold(module):
    results = doctest.testmod(module)
    assert results.failed == 0 and (results.attempted > 0) == (module is not codes)
