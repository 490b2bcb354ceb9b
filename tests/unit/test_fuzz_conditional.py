"""Odd arguments for conditional GANs, for translation, and for InfoGAN."""

import torch
from fuzzing import Draw, correct_or_named, fuzz, uncovered
from torch import Tensor, nn

from lecture_lib import conditional, infogan, networks, translation
from lecture_lib.conditional import game
from lecture_lib.conditional.shipped import FaceGenerator
from lecture_lib.infogan import codes, measures, trained, update
from lecture_lib.translation import cycle, failures, pairs, pix2pix, pool, shipped  # fmt: skip
from lecture_lib.translation import measures as of_pictures

SCORES = ("real_logits", "fake_logits", "real_scores", "fake_scores", "log_probability", "made", "x", "y")
STORED = "takes no argument: it reads what ships with the book"
STATE = "the state of its optimisers, which PyTorch checks; a checkpoint that does not fit is tested with training"


def noise(draw: Draw):
    random = draw.generator()
    return lambda n: torch.randn(n, 2, generator=random)


def spoiled(draw: Draw, *shape: int) -> Tensor:
    """A batch of the right shape and type for the networks of a game, now and then with odd values."""
    values = torch.rand(draw.size(), *shape, generator=draw.generator())
    return draw.spoiled(values) if draw.odd(3) else values


@fuzz(game.one_hot)
def test_one_hot(draw):
    n, classes = draw.size(), draw.count()
    y = draw.labels(n, int(classes) if classes == classes else 1)
    check = lambda rows: rows.shape == (n, classes) and (rows.sum(1) == 1).all()  # noqa: E731
    correct_or_named(conditional.one_hot, y, classes, check=lambda rows: check(rows) or rows.shape[0] != n)


@fuzz(
    game.ConditionalGenerator, game.ConditionalGenerator.forward, FaceGenerator,
    game.ConditionalDiscriminator, game.ConditionalDiscriminator.forward,
)  # fmt: skip
def test_players_take_conditions(draw):
    n = draw.size()
    x, c = draw.tensor(n, draw.size(), *draw.one_of((), (2, 2))), draw.tensor(n, draw.size())
    player = draw.one_of(conditional.ConditionalGenerator, FaceGenerator, conditional.ConditionalDiscriminator)
    name = "x" if player is conditional.ConditionalDiscriminator else "z"
    width = x.shape[1] + c.shape[1] if min(x.dim(), c.dim()) > 1 else 0
    correct_or_named(player(nn.Identity()), x, c, names=(name, "c"), finite=False, check=lambda y: y.shape[1] == width)


@fuzz(game.ConditionalGANUpdate, game.ConditionalGANUpdate.discriminator_step, game.ConditionalGANUpdate.generator_step)
def test_conditional_round(draw):
    torch.manual_seed(0)
    g, d = conditional.ConditionalGenerator(nn.Linear(4, 3)), conditional.ConditionalDiscriminator(nn.Linear(5, 1))
    options = {"learning_rate": draw.number(0, 0.1)} | ({"d_steps": 1} if draw.odd() else {})
    options["mismatch"] = draw.one_of(None, conditional.of_a_neighbour)
    made = correct_or_named(
        conditional.ConditionalGANUpdate, g, d, noise(draw), **options,
        names=("d_steps", "learning_rate"),
    )  # fmt: skip
    if made is not None:
        n = draw.size()
        real, c = draw.spoiled(torch.rand(n, 3)), torch.rand(n if draw.odd() else draw.size(), 2)
        correct_or_named(made, real, c, 0.0, names=("z", *SCORES))
        correct_or_named(made.discriminator_step, real, c, names=("z", *SCORES))
        correct_or_named(made.generator_step, c, names=("z", *SCORES))


@fuzz(game.of_a_neighbour, game.one_of_a_neighbour)
def test_neighbours(draw):
    c = draw.tensor(draw.size(), draw.size())
    same = lambda wrong: torch.equal(wrong.nan_to_num().sort(0).values, c.nan_to_num().sort(0).values)  # noqa: E731
    correct_or_named(conditional.of_a_neighbour, c, check=same, finite=False)
    correct_or_named(conditional.one_of_a_neighbour, c, draw.generator(), finite=False)


# ---------------------------------------------------------------------------------------------------------- translation


@fuzz(cycle.cycle_loss, cycle.identity_loss)
def test_cycle_and_identity_loss(draw):
    x_shape, y_shape = ((draw.size(), draw.size()) for _ in range(2))
    function = draw.one_of(translation.cycle_loss, translation.identity_loss)
    four = [draw.tensor(*shape, low=0, high=1) for shape in (x_shape, x_shape, y_shape, y_shape)]
    correct_or_named(function, *four, check=lambda loss: loss.dim() == 0 and loss >= 0)


@fuzz(cycle.squared_error_from_real)
def test_squared_error(draw):
    scores = draw.tensor(draw.size(), 1, low=-30, high=30)
    correct_or_named(cycle.squared_error_from_real, scores, check=lambda loss: loss >= 0)


@fuzz(cycle.CycleGANUpdate, cycle.CycleGANUpdate.generator_step, cycle.CycleGANUpdate.discriminator_step)
def test_cycle_round(draw):
    torch.manual_seed(0)
    g, f, d_x, d_y = nn.Linear(2, 3), nn.Linear(3, 2), nn.Linear(2, 1), nn.Linear(3, 1)
    options = {name: draw.number() for name in ("cycle", "adversarial", "constant", "learning_rate")}
    options |= {"identity": draw.one_of(0.0, -1.0, float("nan")), "pool": draw.count(0)}
    made = correct_or_named(translation.CycleGANUpdate, g, f, d_x, d_y, **options)
    if made is not None:
        x, y, progress = spoiled(draw, 2), spoiled(draw, 3), draw.number()
        correct_or_named(made, x, y, progress, names=SCORES)
        correct_or_named(made.generator_step, x, y, progress, names=SCORES)
        correct_or_named(made.discriminator_step, x, y, x + 1, y + 1, progress, names=("images", *SCORES))


@fuzz(failures.match_corners, failures.corners, examples=0.5)
def test_match_corners(draw):
    how = draw.one_of("GAN alone", "cycle", "pairs", "alone")
    given = {"copies": draw.count(1, 2), "steps": draw.count(1, 3), "cycle": draw.number(0, 5)}
    correct_or_named(failures.match_corners, how, **given, generator=draw.generator())
    assert failures.corners().shape == (4, 2)


@fuzz(failures.square, failures.turned)
def test_square_and_turned(draw):
    n = draw.count()
    correct_or_named(failures.square, n, draw.generator(), check=lambda found: found[0].shape == (n, 2))
    x = draw.tensor(draw.size(), 2)
    correct_or_named(failures.turned, x, check=lambda y: torch.allclose(y.norm(dim=1), x.norm(dim=1), rtol=0.1))


@fuzz(failures.disturbed, failures.noisy, failures.rounded, failures.blurred)
def test_disturbed(draw):
    kind = draw.one_of("noisy", "rounded", "blurred")
    if kind == "noisy":
        change = correct_or_named(failures.noisy, draw.number(), draw.generator(), finite=False)
    else:
        change = correct_or_named(getattr(failures, kind), draw.count(2) if kind == "rounded" else draw.number(0.5, 2))
    if change is not None:
        shape = (draw.size(), 1, draw.size(2), 4)
        y, x = draw.tensor(*shape, low=0, high=1, dtype=torch.float32), draw.tensor(*shape, low=0, high=1)
        correct_or_named(failures.disturbed, lambda made: made, y, x, {kind: change})


@fuzz(failures.share_nearer)
def test_share_nearer(draw):
    shape = (draw.size(), draw.size())
    three = [draw.tensor(*shape, low=0, high=1) for _ in range(3)]
    correct_or_named(failures.share_nearer, *three, check=lambda share: 0 <= share <= 1)


def pictures(draw: Draw, least: int = 1, most: int = 6) -> Tensor:
    return draw.tensor(draw.size(), 1, draw.size(least, most), draw.size(least, most), low=0, high=1)


@fuzz(of_pictures.sharpness)
def test_sharpness(draw):
    correct_or_named(translation.sharpness, pictures(draw), check=lambda sharp: sharp >= 0)


@fuzz(of_pictures.garment_distance, examples=0.5)
def test_garment_distance(draw):
    shape = (draw.size(2), 1, 28, draw.one_of(28, 29))
    made, true = draw.tensor(*shape, low=0, high=1), draw.tensor(*shape, low=0, high=1)
    correct_or_named(translation.garment_distance, made, true, check=lambda distance: distance >= -1e-3)


@fuzz(of_pictures.contour_f_score)
def test_contour_f_score(draw):
    shape = (draw.size(), 1, draw.size(), draw.size())
    found, true = draw.tensor(*shape, low=0, high=1), draw.tensor(*shape, low=0, high=1)
    correct_or_named(
        translation.contour_f_score, found, true, tolerance=draw.count(0), check=lambda score: 0 <= score <= 1
    )


@fuzz(pairs.enlarged)
def test_enlarged(draw):
    x, size = pictures(draw), draw.one_of(6, 8, 3, 0, -1, 7.5)
    correct_or_named(translation.enlarged, x, size, check=lambda y: y.shape[2:] == (size, size))


@fuzz(pairs.contours)
def test_contours(draw):
    x, method = pictures(draw), draw.one_of("canny", "sobel", "Canny")
    given = {"sigma": draw.one_of(None, draw.number(0, 2)), "low": draw.number(0, 0.2), "high": draw.number(0.2, 0.5)}
    check = lambda lines: lines.shape == x.shape and ((lines >= 0) & (lines <= 1)).all()  # noqa: E731
    correct_or_named(translation.contours, x, method=method, **given, check=check)


@fuzz(pairs.garment_pairs, examples=0.25)
def test_garment_pairs(draw):
    kind, split, size = draw.one_of("hats", "", 8), draw.one_of("test", "train"), draw.one_of(32, 27)
    correct_or_named(translation.garment_pairs, kind, split, size=size)


@fuzz(pix2pix.pix2pix_generator_loss)
def test_pix2pix_generator_loss(draw):
    shape = (draw.size(), 1, 2, 2)
    made, output = draw.tensor(*shape, low=0, high=1), draw.tensor(*shape, low=0, high=1)
    given = {"l1": draw.number(0, 100), "adversarial": draw.number()}
    correct_or_named(
        translation.pix2pix_generator_loss, draw.tensor(draw.size(), 1), made, output, **given, names=SCORES
    )


@fuzz(pix2pix.Pix2PixUpdate, pix2pix.Pix2PixUpdate.discriminator_step)
def test_pix2pix_round(draw):
    torch.manual_seed(0)
    given = {"l1": draw.number(0, 100), "adversarial": draw.number(), "learning_rate": draw.number(0, 0.1)}
    discriminator = draw.one_of(nn.Linear(4, 1), nn.Linear(4, 1), None)
    made = correct_or_named(translation.Pix2PixUpdate, nn.Linear(2, 2), discriminator, **given)
    if made is not None:
        input = spoiled(draw, 2)
        output = draw.spoiled(torch.rand(len(input), 2))
        correct_or_named(made, input, output, 0.0, names=("made", *SCORES))
        if made.adversarial:
            correct_or_named(made.discriminator_step, input, output, output + 1, names=SCORES)


@fuzz(pix2pix.inverted)
def test_inverted(draw):
    network, output = nn.Sigmoid().train(draw.odd()), draw.tensor(draw.size(), 2, low=0, high=1)
    given = {"steps": draw.count(), "learning_rate": draw.number()}
    correct_or_named(translation.inverted, network, output, **given, check=lambda x: ((x >= 0) & (x <= 1)).all())


def same_as(images: Tensor):
    return lambda out: out.shape == images.shape


@fuzz(pool.ImagePool, pool.ImagePool.state_dict, pool.ImagePool.load_state_dict)
def test_image_pool(draw):
    made = correct_or_named(translation.ImagePool, draw.count(0), draw.generator())
    if made is not None:
        for _ in range(3):
            images = draw.tensor(draw.size(), 2)
            correct_or_named(made, images, names=("images",), check=same_as(images), finite=False)
        other = translation.ImagePool(draw.size(), draw.generator())
        correct_or_named(other.load_state_dict, made.state_dict(), names=("images",))


@fuzz(shipped.pencil_translator, shipped.paint_translator, shipped.shoe_translator)
def test_untrained_translators(draw):
    function, size = draw.one_of(shipped.pencil_translator, shipped.paint_translator), draw.one_of(8, 4, 3, 0, -2, 4.0)
    made = correct_or_named(function, size, generator=draw.generator())
    assert made is None or made(torch.zeros(1, 3, size, size)).shape == (1, 3, size, size)
    if draw.odd(20):
        assert shipped.shoe_translator(generator=draw.generator())(torch.zeros(1, 1, 28, 28)).shape == (1, 1, 28, 28)


# -------------------------------------------------------------------------------------------------------------- InfoGAN


def some_codes(draw: Draw) -> infogan.Codes:
    return infogan.Codes(draw.one_of(2, 3), draw.one_of(2, 1, 0))


@fuzz(codes.Codes, codes.Codes.draw)
def test_codes(draw):
    made = correct_or_named(infogan.Codes, draw.count(2), draw.count(0))
    if made is not None:
        n = draw.count()
        correct_or_named(made.draw, n, draw.generator(), check=lambda c: c.shape == (n, made.width))


@fuzz(codes.Codes.row)
def test_row_of_codes(draw):
    given, continuous = some_codes(draw), [draw.number(-1, 1) for _ in range(draw.size(0, 3))]
    continuous = [min(max(value, -1e30), 1e30) if value == value else value for value in continuous]
    correct_or_named(given.row, draw.count(0, 2), *continuous, check=lambda c: c.shape == (1, given.width))


@fuzz(codes.Codes.split, codes.Codes.information)
def test_information(draw):
    given, n = some_codes(draw), draw.size()
    reading = correct_or_named(given.split, draw.tensor(n, given.readings), finite=False)
    if reading is not None:
        c = draw.tensor(n, given.width)
        correct_or_named(given.information, reading, c, names=("c", "log_probability", "logits"))


@fuzz(codes.information_bound)
def test_information_bound(draw):
    correct_or_named(infogan.information_bound, draw.tensor(draw.size(), low=-5, high=0), draw.number(0, 5))


@fuzz(measures.matching)
def test_matching(draw):
    n, classes = draw.size(), draw.count()
    known = int(classes) if classes == classes else 1
    check = lambda digits: digits.sort().values.tolist() == list(range(classes))  # noqa: E731
    correct_or_named(measures.matching, draw.labels(n, known), draw.labels(n, known), classes, check=check)


@fuzz(measures.slant, measures.stroke_width)
def test_measures_of_strokes(draw):
    x = pictures(draw)

    def check(values: Tensor) -> bool:
        return values.shape == (len(x),) and not values.isinf().any()

    correct_or_named(measures.slant, x, check=check, finite=False)  # NaN without ink, as documented
    correct_or_named(measures.stroke_width, x, check=check, finite=False)


@fuzz(
    update.InfoDiscriminator, update.InfoDiscriminator.forward, update.InfoDiscriminator.read,
    update.InfoDiscriminator.both, trained.CodeReader, trained.CodeReader.forward, trained.CodeReader.category,
    trained.CodeReader.classify,
)  # fmt: skip
def test_readers(draw):
    width = draw.count()
    player = correct_or_named(infogan.InfoDiscriminator, nn.Identity(), width, hidden=draw.count())
    if player is not None:
        reader = trained.CodeReader(player.eval(), torch.arange(10))
        x = torch.rand(draw.size(), width)
        n = (len(x),)
        for function, shape in ((player, (*n, 1)), (reader.category, n), (reader.classify, n)):
            assert correct_or_named(function, x).shape == shape
        for reading in (player.read(x), player.both(x)[1], reader(x)):
            assert reading.logits.shape == (*n, 10)


@fuzz(update.InfoDiscriminator.convolutional, trained.generator, examples=0.25)
def test_players_of_infogan(draw):
    made = correct_or_named(infogan.InfoDiscriminator.convolutional, width=draw.count(1, 2))
    assert made is None or made(torch.zeros(2, 1, 28, 28)).shape == (2, 1)
    assert trained.generator(generator=draw.generator())(torch.zeros(2, 32), torch.zeros(2, 12)).shape == (2, 1, 28, 28)


@fuzz(update.InfoGANUpdate, update.InfoGANUpdate.discriminator_step, update.InfoGANUpdate.generator_step)
def test_infogan_round(draw):
    torch.manual_seed(0)
    given, random = infogan.Codes(2, 1), draw.generator()
    g, d = conditional.ConditionalGenerator(nn.Linear(5, 3)), infogan.InfoDiscriminator(nn.Linear(3, 2), 2, given)
    options = {
        "category_weight": draw.number(),
        "continuous_weight": draw.number(),
        "learning_rate": draw.number(0, 0.1),
    }
    made = correct_or_named(
        infogan.InfoGANUpdate, g, d.eval(), noise(draw), lambda n: given.draw(n, random), **options,
        names=("learning_rate",),
    )  # fmt: skip
    if made is not None:
        real, c = spoiled(draw, 3), given.draw(2, random)
        correct_or_named(made, real, 0.0, names=("n", *SCORES))
        correct_or_named(
            made.discriminator_step, real, given.draw(max(1, len(real)), random), names=("z", "c", *SCORES)
        )
        correct_or_named(made.generator_step, c, names=("c", *SCORES))


def test_every_function_is_fuzzed():
    found = uncovered("lecture_lib.conditional", "lecture_lib.translation", "lecture_lib.infogan", without={})
    stored = {"digits", "garments", "faces", "bags", "shoes", "shipped"}
    assert networks and {name for name in found if name.rpartition(".")[2] not in stored} == {
        f"lecture_lib.translation.{name}.{part}"
        for name in ("cycle.CycleGANUpdate", "pix2pix.Pix2PixUpdate")
        for part in ("state_dict", "load_state_dict")
    }
