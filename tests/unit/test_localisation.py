"""Class activation maps, boxes and shares of heat against calculations by hand."""

import pytest
import torch
from torch import nn
from torchvision.ops import box_iou

from lecture_lib import localisation
from lecture_lib.data import scenes


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def network() -> localisation.Localiser:
    return localisation.small_localiser(7, generator=seeded()).double()


def pictures(n: int = 3) -> torch.Tensor:
    return torch.rand(n, 1, 40, 40, dtype=torch.float64, generator=seeded(1))


def test_the_map_is_the_weighted_sum_of_the_feature_maps():
    features = torch.tensor([[[[1.0, 2.0], [0.0, 3.0]], [[5.0, 0.0], [1.0, 1.0]]]])
    weight = torch.tensor([[2.0, -1.0], [0.0, 3.0]])
    expected = torch.tensor([[[[-3.0, 4.0], [-1.0, 5.0]], [[15.0, 0.0], [3.0, 3.0]]]])
    torch.testing.assert_close(localisation.class_activation_map(features, weight), expected)


def test_the_mean_of_the_map_plus_the_bias_is_the_logit():
    model, x = network(), pictures()
    model.head.bias.data = torch.randn(7, dtype=torch.float64, generator=seeded(2))
    torch.testing.assert_close(model.maps(x).mean((2, 3)) + model.head.bias, model(x), rtol=0, atol=1e-13)


def test_the_gradient_of_a_logit_is_the_weight_over_the_number_of_positions():
    # Grad-CAM weighs the feature maps by exactly these gradients: with one linear layer on the mean, it is the CAM.
    model, x = network(), pictures(1)
    features = model.trunk(x).detach().requires_grad_()
    model.head(features.mean((2, 3)))[0, 4].backward()
    expected = (model.head.weight[4] / 100)[None, :, None, None].expand_as(features)
    torch.testing.assert_close(features.grad, expected)


def test_the_same_seed_makes_the_same_network():
    first, again, other = (localisation.small_localiser(generator=seeded(s)) for s in (3, 3, 4))
    for p, q, r in zip(first.parameters(), again.parameters(), other.parameters(), strict=True):
        assert torch.equal(p, q)
        assert p.dim() == 1 or not torch.equal(p, r)


def test_a_map_is_enlarged_around_the_centres_of_its_cells():
    heat = torch.tensor([[[0.0, 1.0], [0.0, 1.0]]])
    row = torch.tensor([0.0, 0.25, 0.75, 1.0])
    torch.testing.assert_close(localisation.enlarge(heat, 4), row.expand(1, 4, 4))


def test_the_share_of_heat_in_a_box_counts_positive_values_inside_its_edges():
    heat = torch.tensor([[[1.0, 2.0, -9.0], [3.0, 4.0, 0.0], [0.0, 0.0, 6.0]]]).repeat(3, 1, 1)
    box = torch.tensor([[0, 0, 2, 1], [1, 1, 3, 3], [0, 0, 3, 3]])
    torch.testing.assert_close(localisation.mass_on(heat, box), torch.tensor([3 / 16, 10 / 16, 1.0]))


def test_a_map_without_positive_values_has_no_heat_anywhere():
    heat = -torch.ones(1, 3, 3)
    assert localisation.mass_on(heat, torch.tensor([[0, 0, 3, 3]])).tolist() == [0]
    assert localisation.bounding_box(heat).tolist() == [[0, 0, 3, 3]]


def test_the_box_surrounds_the_largest_region_above_the_threshold():
    heat = torch.zeros(1, 6, 7)
    heat[0, 0, 0] = 10  # the maximum, but a region of its own and smaller
    heat[0, 2:5, 3:5] = 4
    heat[0, 5, 5] = 4  # touches the region at a corner only
    heat[0, 3, 5] = 1.9
    assert localisation.bounding_box(heat, 0.2).tolist() == [[3, 2, 5, 5]]
    assert localisation.bounding_box(heat, 0.1).tolist() == [[3, 2, 6, 5]]
    assert localisation.bounding_box(heat, 0.5).tolist() == [[0, 0, 1, 1]]


def test_a_box_has_the_area_of_its_pixels():
    masks = torch.zeros(2, 8, 8, dtype=torch.bool)
    masks[0, 2:5, 1:7] = True
    masks[1, 4, 4] = True
    box = localisation.box_around(masks)
    assert box.tolist() == [[1, 2, 7, 5], [4, 4, 5, 5]]
    # 18 pixels, 8 of them shared with a box of 2 × 6 pixels: 8 / (18 + 12 − 8)
    other = torch.tensor([[3.0, 0.0, 9.0, 2.0], [3.0, 3.0, 7.0, 5.0]])
    overlap = box_iou(box, other)
    assert overlap[0].tolist() == pytest.approx([0, 8 / (18 + 8 - 8)])
    assert overlap[1].tolist() == pytest.approx([0, 1 / 8])


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (
            lambda: localisation.class_activation_map(torch.rand(2, 3, 4), torch.rand(5, 3)),
            r"features has shape \(2, 3",
        ),
        (lambda: localisation.class_activation_map(torch.rand(2, 3, 4, 4), torch.rand(3, 5)), r"\(classes, 3\)"),
        (lambda: localisation.mass_on(torch.rand(2, 10, 4, 4), torch.zeros(2, 4)), "choose one class per picture"),
        (lambda: localisation.mass_on(torch.rand(2, 4, 4), torch.zeros(4)), r"box has shape \(4,\).*\(2, 4\)"),
        (lambda: localisation.mass_on(torch.full((2, 4, 4), torch.nan), torch.zeros(2, 4)), "NaN in 2 of 2 maps"),
        (lambda: localisation.bounding_box(torch.full((2, 4, 4), torch.nan)), "NaN in 2 of 2 maps"),
        (lambda: localisation.bounding_box(torch.rand(2, 4, 4), 1.0), "threshold is 1.0"),
    ],
)
def test_bad_input_is_named(call, message):
    with pytest.raises(ValueError, match=message):
        call()


def digits(n: int = 50) -> torch.Tensor:
    """Images of ink 1 with margins, each with its own number of pixels, so that one can be told from another."""
    x = torch.zeros(n, 1, 28, 28)
    for i in range(n):
        x[i, 0, 4 : 6 + i % 18, 5:23] = 1
    return x


def test_cards_hold_the_whole_digit_at_places_all_over():
    x = digits()
    on_cards = scenes.cards(x, 40, seeded())
    assert on_cards.shape == (50, 1, 40, 40)
    torch.testing.assert_close(on_cards.sum((1, 2, 3)), x.sum((1, 2, 3)))
    corners = localisation.box_around(on_cards[:, 0] > 0)[:, :2] - torch.tensor([5, 4])
    assert corners.min() == 0
    assert corners.max() == 12
    for card, digit, (left, top) in zip(on_cards, x, corners.int().tolist(), strict=True):
        assert torch.equal(card[:, top : top + 28, left : left + 28], digit)


def test_a_patch_goes_to_a_free_place_and_nowhere_else():
    on_cards, patch = scenes.cards(digits(), 40, seeded()), torch.full((6, 6), 0.5)
    places = scenes.free_places(on_cards, 6, seeded(1))
    pasted = scenes.paste(on_cards, patch, places)
    changed = pasted != on_cards
    assert changed.sum((1, 2, 3)).tolist() == [36] * 50
    assert torch.equal(localisation.box_around(changed[:, 0]), scenes.box_at(places, 6).float())
    assert torch.equal(pasted[~changed], on_cards[~changed])
    grown = scenes.box_at(places, 6) + torch.tensor([-1, -1, 1, 1])
    assert localisation.mass_on(on_cards[:, 0], grown).max() == 0, "a pixel of distance to the ink"
    assert places.min() >= 1
    assert len(places.unique(dim=0)) > 30


def test_cards_name_what_does_not_fit():
    with pytest.raises(ValueError, match="side is 20; digits of 28 × 28 pixels"):
        scenes.cards(digits(1), 20, seeded())
    with pytest.raises(ValueError, match="size is 6; in 2 of 2 pictures there is no room"):
        scenes.free_places(torch.ones(2, 1, 40, 40), 6, seeded())
    with pytest.raises(ValueError, match=r"a patch of \(6, 6\) over the edge of pictures of 40 pixels"):
        scenes.paste(torch.ones(1, 1, 40, 40), torch.ones(6, 6), torch.tensor([[35, 0]]))


def test_a_localiser_is_a_plain_linear_classifier_of_mean_features():
    model, x = network(), pictures()
    logits = nn.functional.linear(model.trunk(x).mean((2, 3)), model.head.weight, model.head.bias)
    torch.testing.assert_close(model(x), logits)
