// What the inner loop draws: both histograms with D below them, where G has been, and how many modes it covered.
import { cssColour, mix } from "./kit.js";
import { sigmoid } from "./gan_core.js";
import { BINS, DATA, MODES, centre } from "./inner_maths.js";
import { area, dot, line, scale, words } from "./plot.js";

export const WINDOW = 60; // rounds that are shown
export const COLOURS = { D: "green", G: "purple" };
const PEAK = Math.max(...DATA);
const TALLEST = 2.2 * PEAK; // higher bars of G leave the picture

/** Corners of a histogram's outline. */
const outline = (x, y, values) => [...values].flatMap((value, i) => [
  [x(i), y(value)],
  [x(i + 1), y(value)],
]);

/** Data and what G makes; below, what D says at each place, marked where it is highest if asked for. */
export function drawState(context, width, height, ui, { l, q }, marked) {
  const x = scale(0, BINS, 0, width),
    bottom = Math.round(0.6 * height),
    y = scale(0, TALLEST, bottom, 0),
    v = scale(0, 1, height - 4, bottom + 12);
  for (const [colour, values, strength] of [
    ["blue", DATA, 0.3],
    ["orange", q, 0.55],
  ]) {
    const shape = outline(x, y, values.map((value) => Math.min(value, TALLEST)));
    area(context, cssColour(ui.colour(colour), strength), [[0, bottom], ...shape, [width, bottom]]);
    line(context, cssColour(ui.colour(colour)), 1.3, shape);
  }
  line(context, cssColour(ui.colour("ink"), 0.45), 1, [
    [0, bottom],
    [width, bottom],
  ]);
  tellTallest(context, ui, x, q);
  for (const level of [0, 0.5, 1])
    line(context, cssColour(ui.colour("ink"), level === 0.5 ? 0.4 : 0.15), 1, [
      [0, v(level)],
      [width, v(level)],
    ]);
  line(context, cssColour(ui.colour("green")), 2.2, [...l].map((logit, i) => [x(i + 0.5), v(sigmoid(logit))]));
  for (const [level, text] of [
    [0, "0"],
    [0.5, "½"],
    [1, "1"],
  ])
    words(context, ui, text, 1, v(level), { colour: "muted", halo: true });
  if (!marked) return;
  const highest = l.indexOf(Math.max(...l));
  dot(context, cssColour(ui.colour("paper")), x(highest + 0.5), v(sigmoid(l[highest])), 6);
  dot(context, cssColour(ui.colour("purple")), x(highest + 0.5), v(sigmoid(l[highest])), 4.5);
}

/** What a bar holds that is too tall for the picture. */
function tellTallest(context, ui, x, q) {
  const most = Math.max(...q),
    at = q.indexOf(most);
  if (most <= TALLEST) return;
  const right = at < 0.5 * BINS; // on a phone the words take nearly half of the width
  words(context, ui, `↑ ${Math.round(100 * most)} % in one place`, x(at + 0.5) + (right ? 5 : -5), 9, {
    align: right ? "left" : "right",
    halo: true,
    bold: true,
  });
}

/** Colour of row y, place x of the history, the last round at the foot. */
export const historyColour = (ui, past) => {
  const paper = ui.colour("paper"),
    orange = ui.colour("orange"),
    empty = ui.colour("surface");
  return (_, x, y) => {
    const row = past[past.length - WINDOW + y];
    return row ? mix(paper, orange, Math.min(1, Math.sqrt(row.q[x] / PEAK))) : empty;
  };
};

/** Modes covered over the rounds shown, by both games. */
export function drawCovered(context, width, height, ui, { games }) {
  const rounds = games.D.past.length - 1,
    from = Math.max(0, rounds - WINDOW + 1),
    left = 22,
    x = scale(from, from + WINDOW - 1, left, width - 8),
    y = scale(0, MODES, height - 20, 8);
  for (const level of [0, 2, 4, 6, 8]) {
    line(context, cssColour(ui.colour("ink"), level ? 0.13 : 0.4), 1, [
      [left, y(level)],
      [width - 8, y(level)],
    ]);
    words(context, ui, String(level), left - 6, y(level), { align: "right", colour: "muted" });
  }
  for (const [inside, { past }] of Object.entries(games)) {
    const points = past.slice(from).map((row, i) => [x(from + i), y(row.covered)]);
    line(context, cssColour(ui.colour(COLOURS[inside])), 2.5, points, inside === "G" ? [5, 3] : []);
    dot(context, cssColour(ui.colour(COLOURS[inside])), ...points.at(-1), 4);
  }
  words(context, ui, String(from), left, height - 8, { align: "center", colour: "muted" });
  words(context, ui, `round ${from + WINDOW - 1}`, width - 8, height - 8, { align: "right", colour: "muted" });
}

/** The numbers of the modes below a history. */
export function drawModes(context, width, height, ui) {
  const x = scale(0, BINS, 0, width);
  for (let mode = 0; mode < MODES; mode++)
    words(context, ui, String(mode + 1), x(centre(mode)), height / 2, { align: "center", colour: "blue" });
}
