// What Break it draws: examples of the set, and every measure on its own scale with the range of real digits on it.
import { cssColour, mix } from "./kit.js";
import { number } from "./elbo_pictures.js";
import { clamp, dot, words } from "./plot.js";
import { SIDE } from "./break_maths.js";

export const SHOWN = { columns: 10, rows: 3 };
const GAP = 2;
export const SHEET = { width: SHOWN.columns * (SIDE + GAP) - GAP, height: SHOWN.rows * (SIDE + GAP) - GAP };
const MOST_FRECHET = 14,
  MOST_KERNEL = 3,
  NOTHING = 0.95; // where on its scale a kernel distance of 0 is; estimates may lie beyond it
export const RANGE = 3; // standard deviations that other sets of real digits may differ
const SPACE = 47; // for a measure

/** Better is to the right for all but the last; `place` of a value from 0 to 1. */
export const MEASURES = {
  score: { name: "inception score", place: (v) => (v - 1) / 9, better: 1, digits: 2 },
  frechet: { name: "Fréchet distance", place: (v) => 1 - Math.sqrt(v / MOST_FRECHET), better: -1, digits: 2 },
  kernel: {
    name: "kernel distance",
    place: (v) => NOTHING - Math.sign(v) * NOTHING * Math.sqrt(Math.abs(v) / MOST_KERNEL),
    better: -1,
    digits: 2,
  },
  precision: { name: "precision", place: (v) => v, better: 1, digits: 2 },
  recall: { name: "recall", place: (v) => v, better: 1, digits: 2 },
  closer: { name: "nearness to training digits", place: (v) => 1 - v, better: 0, digits: 2 },
};
export const MEASURES_HEIGHT = Object.keys(MEASURES).length * SPACE + 22;

/** "real" within the range of real digits; else "better" or "worse"; for the last "copied" or "far". */
export function verdictOn(name, value, [mean, deviation]) {
  const off = (value - mean) / deviation;
  if (Math.abs(off) <= RANGE) return "real";
  const { better } = MEASURES[name];
  if (better) return off * better > 0 ? "better" : "worse";
  return off > 0 ? "copied" : "far";
}
const LOOKS = {
  real: ["green", "as real digits"],
  better: ["purple", "better than real"],
  worse: ["orange", "worse"],
  copied: ["orange", "nearer"],
  far: ["orange", "farther"],
};

export function drawMeasures(context, width, height, ui, { values, real }) {
  Object.entries(MEASURES).forEach(([name, { name: title, place, digits }], i) => {
    const top = i * SPACE,
      level = top + 30,
      value = values[name],
      [colour, says] = LOOKS[verdictOn(name, value, real[name])],
      x = (v) => clamp(place(v), 0, 1) * (width - 16) + 8;
    words(context, ui, title, 0, top + 10, { bold: true });
    context.fillStyle = cssColour(ui.colour("ink"), 0.08);
    context.fillRect(0, level - 6, width, 12);
    const [mean, deviation] = real[name],
      ends = [x(mean - RANGE * deviation), x(mean + RANGE * deviation)].sort((a, b) => a - b);
    context.fillStyle = cssColour(ui.colour("green"), 0.4);
    context.fillRect(ends[0], level - 6, Math.max(3, ends[1] - ends[0]), 12);
    dot(context, cssColour(ui.colour("paper")), x(value), level, 9);
    dot(context, cssColour(ui.colour(colour)), x(value), level, 7);
    const narrow = context.measureText(title).width + 190 > width;
    words(context, ui, `${narrow ? "" : `${says}  `}${number(value, digits)}`, width, top + 10, {
      align: "right",
      colour,
      bold: true,
    });
  });
  const bottom = height - 8;
  words(context, ui, "← worse", 0, bottom, { colour: "muted" });
  words(context, ui, "■ where real digits are", width / 2, bottom, { colour: "green", align: "center" });
  words(context, ui, "better →", width, bottom, { colour: "muted", align: "right" });
}

/** The first pictures of the set on one sheet, ink on paper. */
export function paintSheet(sheet, ui, pictures, count) {
  const [paper, ink] = ["paper", "ink"].map((name) => ui.colour(name)),
    ground = mix(paper, ink, 0.07);
  sheet.paint((_, x, y) => {
    const column = Math.floor(x / (SIDE + GAP)),
      line = Math.floor(y / (SIDE + GAP)),
      i = line * SHOWN.columns + column,
      u = x % (SIDE + GAP),
      v = y % (SIDE + GAP);
    if (u >= SIDE || v >= SIDE || i >= count) return paper;
    return mix(ground, ink, pictures[i * SIDE * SIDE + v * SIDE + u]);
  });
}
