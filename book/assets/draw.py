"""Draw what the book shows of itself elsewhere: the card of a shared link, and the icons for browsers that want pixels.

    .venv/bin/python book/assets/draw.py

The card's digits are not painted by hand: the network of chapter 2 fills in their lower halves. The results are
committed, `static/card.png` and `static/favicon-*.png`; the icons need a Chromium, which draws favicon.svg.
"""

import sys
from pathlib import Path

import numpy as np
import torch
from matplotlib import image
from matplotlib.figure import Figure
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
STATIC = ROOT / "book" / "assets" / "static"
sys.path.insert(0, str(ROOT))
import run  # noqa: E402
from lecture_lib import data, pretrained, rbm  # noqa: E402

WIDTH, HEIGHT = 1200, 630  # pixels, what Open Graph asks for
INK, GIVEN, PAPER, COVERED, FILLED = "#1f2933", "#4d5b69", "#ffffff", "#f4e4d6", "#b24a00"
WORDS = "An interactive book\non unsupervised deep learning.\nIts networks run in your browser."
DIGITS = (7, 3, 2, 0, 5, 6, 8, 9, 4)
STEPS = 300


def filled_in(seed: int = 0) -> tuple[torch.Tensor, torch.Tensor]:
    """Digits (9, 28, 28) of which the upper half is given, and which pixels (28, 28) are."""
    network = rbm.RBM.from_tensors(pretrained.load("rbm-mnist").tensors)
    digits = data.mnist("test")
    start = (digits.x[[int((digits.y == digit).nonzero()[0]) for digit in DIGITS]].flatten(1) >= 0.5).float()
    known, generator = torch.arange(784) < 392, torch.Generator().manual_seed(seed)
    with torch.no_grad():
        v = torch.where(known, start, torch.rand(start.shape, generator=generator).round())
        for _ in range(STEPS):
            v = torch.where(known, start, network.gibbs_step(v, generator))
        v = torch.where(known, start, network.visible_probabilities(network.hidden_probabilities(v)))
    return v.view(-1, 28, 28), known.view(28, 28)


def coloured(digit: torch.Tensor, known: torch.Tensor) -> np.ndarray:
    """(28, 28, 3): ink on paper where the pixels were given, the network's colour where they were not."""
    ground, ink = (
        np.where(known[..., None], _rgb(given), _rgb(covered)) for given, covered in ((PAPER, COVERED), (INK, FILLED))
    )
    amount = digit[..., None].numpy()
    return (1 - amount) * ground + amount * ink


def _rgb(colour: str) -> np.ndarray:
    return np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255


def card() -> None:
    fig = Figure(figsize=(WIDTH / 100, HEIGHT / 100), dpi=100, facecolor="#f7f8f9")
    digits, known = filled_in()
    side, gap, left, top = 172, 14, 624, 43
    for i, digit in enumerate(digits):
        x, y = left + i % 3 * (side + gap), top + i // 3 * (side + gap)
        ax = fig.add_axes((x / WIDTH, 1 - (y + side) / HEIGHT, side / WIDTH, side / HEIGHT))
        ax.imshow(coloured(digit, known), interpolation="none")
        ax.set(xticks=[], yticks=[])
        for edge in ax.spines.values():
            edge.set(color="#d5dade", linewidth=1.5)
    place = {"ha": "left", "va": "top"}
    title = {"fontfamily": "STIXGeneral", "fontsize": 62, "fontweight": "bold", "linespacing": 1.05, "color": INK}
    fig.text(56 / WIDTH, 1 - 70 / HEIGHT, "Learning\nWithout\nLabels", **title, **place)
    fig.text(58 / WIDTH, 1 - 372 / HEIGHT, WORDS, fontsize=21, linespacing=1.5, color=GIVEN, **place)
    note = "The lower halves: what a network makes of the upper ones."
    fig.text(58 / WIDTH, 1 - 566 / HEIGHT, note, fontsize=12.5, color=FILLED, **place)
    fig.savefig(STATIC / "card.png", metadata={"Software": None})


def icons(*sides: int) -> None:
    drawing = (STATIC.parent / "favicon.svg").read_text("utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=run.find_browser(), args=["--no-sandbox"])
        for side in sides:
            page = browser.new_page(viewport={"width": side, "height": side})
            page.set_content(f"<style>body {{ margin: 0 }} svg {{ display: block; width: {side}px }}</style>{drawing}")
            page.screenshot(path=STATIC / f"favicon-{side}.png", omit_background=True)
            page.close()
        browser.close()


if __name__ == "__main__":
    card()
    icons(32, 180)
    print({path.name: image.imread(path).shape for path in STATIC.glob("*.png")})
