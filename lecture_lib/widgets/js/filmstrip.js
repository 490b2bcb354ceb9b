// Pictures side by side, as on a strip of film.
import { mix, pixels } from "./kit.js";

const GAP = 2;

/** `frames` square pictures of `side` pixels in rows of `across`; `paint(ui, pictures)` takes their shades, 0…1. */
export function filmstrip({ label, side, frames, across = frames }) {
  const down = Math.ceil(frames / across),
    tile = side + GAP;
  const strip = pixels({ label, width: across * tile - GAP, height: down * tile - GAP });
  strip.element.classList.add("lw-film");
  return {
    element: strip.element,
    describe: strip.describe,
    paint(ui, pictures) {
      const paper = ui.colour("paper"),
        ink = ui.colour("ink"),
        gap = mix(paper, ink, 0.18),
        shades = Array.from({ length: 256 }, (_, i) => mix(paper, ink, i / 255));
      strip.paint((_, x, y) => {
        const [column, row] = [x % tile, y % tile];
        const picture = pictures[Math.floor(y / tile) * across + Math.floor(x / tile)];
        return column >= side || row >= side || !picture ? gap : shades[Math.round(255 * picture[row * side + column])];
      });
    },
  };
}
