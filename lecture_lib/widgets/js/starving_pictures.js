// What the starving gradients draw: both losses and both pulls over D's logit, the race, and how far it has come.
import { cssColour } from "./kit.js";
import { number } from "./elbo_pictures.js";
import { sigmoid } from "./gan_core.js";
import { area, clamp, curve, dot, line, scale, words } from "./plot.js";
import { SD, START, loss, pull, verdict } from "./starving_race.js";

export const LOGIT = 6.91; // curves and slider run from −LOGIT to LOGIT: D from .001 to .999
export const COLOURS = { minimax: "purple", "non-saturating": "green" };
const LEFT = 30,
  SHOWN = [-4.2, 2.4]; // of the line on which they race
export const ROUNDS = 360;

export const logitAxis = (width) => scale(-LOGIT, LOGIT, LEFT, width - 6);
export const probability = (l) => sigmoid(l).toFixed(3);
const TICKS = [0.001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999];

function frame(context, ui, x, y, width, bottom, levels) {
  for (const level of levels) {
    line(context, cssColour(ui.colour("ink"), level ? 0.15 : 0.45), 1, [
      [LEFT, y(level)],
      [width - 6, y(level)],
    ]);
    words(context, ui, number(level, Number.isInteger(level) ? 0 : 1), LEFT - 5, y(level), {
      align: "right",
      colour: "muted",
    });
  }
  TICKS.forEach((d, i) => {
    const at = x(Math.log(d / (1 - d)));
    line(context, cssColour(ui.colour("ink"), 0.12), 1, [
      [at, 4],
      [at, bottom],
    ]);
    const text = String(d).replace(/^0/, "");
    words(context, ui, text, clamp(at, 12, width - 14), bottom + 11, { align: "center", colour: i === 3 ? "ink" : "muted" });
  });
}

/** Two curves over the logit, and where the reader stands on each. */
function drawPair(context, width, height, ui, l, f, [low, high], levels) {
  const bottom = height - 20,
    x = logitAxis(width),
    y = scale(low, high, bottom, 6);
  frame(context, ui, x, y, width, bottom, levels);
  line(
    context,
    cssColour(ui.colour("ink"), 0.6),
    1,
    [
      [x(l), 4],
      [x(l), bottom],
    ],
    [2, 3],
  );
  for (const [kind, colour] of Object.entries(COLOURS)) {
    line(context, cssColour(ui.colour(colour)), 2.5, curve(x, -LOGIT, LOGIT, (t) => y(f(kind, t))));
    dot(context, cssColour(ui.colour("paper")), x(l), y(f(kind, l)), 6.5);
    dot(context, cssColour(ui.colour(colour)), x(l), y(f(kind, l)), 5);
  }
  for (const [kind, colour] of Object.entries(COLOURS)) {
    const left = l > 0,
      above = high > 2 ? kind !== "minimax" : f(kind, l) < 0.5; // of two labels, neither on the other's curve
    const at = clamp(y(f(kind, l)) + (above ? -11 : 12), 14, bottom - 9);
    words(context, ui, number(f(kind, l), high > 2 ? 2 : 3), x(l) + (left ? -9 : 9), at, {
      align: left ? "right" : "left",
      colour,
      bold: true,
      halo: true,
    });
  }
}

export const drawLosses = (context, width, height, ui, { logit }) =>
  drawPair(context, width, height, ui, logit, loss, [-7.2, 7.2], [-6, -3, 0, 3, 6]);

export const drawPulls = (context, width, height, ui, { logit }) =>
  drawPair(context, width, height, ui, logit, pull, [0, 1.06], [0, 0.5, 1]);

/** One runner: the data, what G makes, and its own D. */
export function drawLane(context, width, height, ui, state, kind) {
  const bottom = height - 18,
    x = scale(...SHOWN, 0, width),
    y = scale(0, 1.18, bottom, 0),
    bell = (place) => (t) => y(Math.exp(-(((t - place) / SD) ** 2) / 2));
  for (const [colour, place] of [
    ["blue", 0],
    ["orange", state.place],
  ]) {
    const shape = curve(x, ...SHOWN, bell(place));
    area(context, cssColour(ui.colour(colour), 0.18), [[0, bottom], ...shape, [width, bottom]]);
    line(context, cssColour(ui.colour(colour)), 2, shape);
  }
  line(
    context,
    cssColour(ui.colour("ink")),
    1.8,
    curve(x, ...SHOWN, (t) => y(verdict(state, t))),
    [6, 4],
  );
  line(context, cssColour(ui.colour("ink"), 0.4), 1, [
    [0, bottom],
    [width, bottom],
  ]);
  for (let t = -4; t <= 2; t++)
    words(context, ui, number(t, 0), clamp(x(t), 8, width), height - 7, { align: "center", colour: "muted" });
  drawPull(context, cssColour(ui.colour(COLOURS[kind])), x(state.place), bottom - 8, 46 * Math.tanh(2 * pullOn(kind, state)));
}

/** A dot, and an arrow of that many pixels; a shorter one than 5 would be all head. */
function drawPull(context, colour, from, level, length) {
  dot(context, colour, from, level, 4);
  if (Math.abs(length) < 5) return;
  const head = Math.min(6, Math.abs(length)) * Math.sign(length);
  line(context, colour, 3, [
    [from, level],
    [from + length, level],
  ]);
  line(context, colour, 3, [
    [from + length - head, level - 5],
    [from + length, level],
    [from + length - head, level + 5],
  ]);
}

/** How strongly the middle of what G makes is pulled along the line. */
const pullOn = (kind, { place, w, b }) => w * pull(kind, w * place + b);

/** How far each generator is from the data, round by round. */
export function drawCourse(context, width, height, ui, { history }) {
  const bottom = height - 18,
    x = scale(0, ROUNDS, LEFT, width - 6),
    y = scale(START - 0.2, 1.4, bottom, 6);
  for (const level of [-3, -2, -1, 0, 1]) {
    line(context, cssColour(ui.colour("ink"), level ? 0.12 : 0.5), 1, [
      [LEFT, y(level)],
      [width - 6, y(level)],
    ]);
    words(context, ui, number(level, 0), LEFT - 5, y(level), { align: "right", colour: "muted" });
  }
  words(context, ui, "the data", x(170), y(0) - 10, { align: "center", colour: "blue" });
  for (const [kind, colour] of Object.entries(COLOURS)) {
    const points = history[kind].map((place, i) => [x(i), clamp(y(place), 4, bottom)]);
    line(context, cssColour(ui.colour(colour)), 2.5, points);
    dot(context, cssColour(ui.colour(colour)), ...points.at(-1), 4);
  }
  words(context, ui, "0", LEFT, height - 6, { align: "center", colour: "muted" });
  words(context, ui, `${ROUNDS} rounds`, width - 6, height - 6, { align: "right", colour: "muted" });
}
