// What smoothing one side draws: both densities with the pull on G's samples, D*, its logit, and the pull over x.
import { cssColour } from "./kit.js";
import { number } from "./elbo_pictures.js";
import { area, clamp, curve, dot, handle, line, scale, words } from "./plot.js";
import { DATA, best, bounds, density, hardPull, logit, pull } from "./smooth_maths.js";

const SHOWN = 4; // pictures show x from −SHOWN to SHOWN
const EPSILON = [-1.6, -0.8, 0, 0.8, 1.6]; // the normal numbers of the samples that are drawn
const LEFT = 34,
  RIGHT = 6,
  FOOT = 20, // pixels for the numbers below the axis
  STRIP = 34, // and above them for the samples
  LONGEST = 60; // pixels of an arrow
const STEEP = 7; // logits and pulls beyond ±STEEP and ±STRONG leave the picture
const STRONG = 15;
const FEW = 0.005; // density below which hardly any sample falls

export const lineAxis = (width) => scale(-SHOWN, SHOWN, LEFT, width - RIGHT);

const densityAxis = (height, g) => scale(0, 1.15 * clamp(density(g, g.place), 0.75, 1.4), height - FOOT - STRIP, 0);

/** Where the reader can grab G. */
export const handleOfG = (width, height, g) => [lineAxis(width)(g.place), densityAxis(height, g)(density(g, g.place))];

function numbers(context, ui, x, height) {
  for (let t = -3; t <= 3; t++)
    words(context, ui, number(t, 0), x(t), height - 8, { align: "center", colour: "muted" });
  words(context, ui, "x", x(SHOWN) - 2, height - 8, { align: "right", bold: true });
}

function clipped(context, width, from, to, draw) {
  context.save();
  context.beginPath();
  context.rect(LEFT, from, width - LEFT - RIGHT, to - from);
  context.clip();
  draw();
  context.restore();
}

/** p_data and p_model; below them some of G's samples with their pulls, pale what it is with β = 0. */
export function drawDensities(context, width, height, ui, state) {
  const x = lineAxis(width),
    bottom = height - FOOT - STRIP,
    y = densityAxis(height, state);
  clipped(context, width, 0, bottom + 1, () => {
    for (const [colour, bell] of [
      ["blue", DATA],
      ["orange", state],
    ]) {
      const shape = curve(x, -SHOWN, SHOWN, (t) => y(density(bell, t)));
      area(context, cssColour(ui.colour(colour), 0.16), [[x(-SHOWN), bottom], ...shape, [x(SHOWN), bottom]]);
      line(context, cssColour(ui.colour(colour)), 2.5, shape);
    }
  });
  line(context, cssColour(ui.colour("ink"), 0.4), 1, [
    [x(-SHOWN), bottom],
    [x(SHOWN), bottom],
  ]);
  EPSILON.forEach((e, i) => {
    const place = state.place + state.width * e,
      level = bottom + 8 + 9 * (i % 3);
    arrow(context, cssColour(ui.colour("ink"), 0.28), x(place), level, hardPull(state, place), 4);
    arrow(context, cssColour(ui.colour("ink")), x(place), level, pull(state, place), 1.8);
    dot(context, cssColour(ui.colour("orange")), x(place), level, 3.5);
  });
  numbers(context, ui, x, height);
  handle(context, ui, cssColour(ui.colour("orange")), ...handleOfG(width, height, state), 7);
}

/** An arrow, longer for a stronger pull; none where it would be all head. */
function arrow(context, colour, from, level, strength, thick) {
  const to = from + LONGEST * Math.tanh(strength / 10),
    head = 5 * Math.sign(strength);
  if (Math.abs(to - from) < 5) return;
  line(context, colour, thick, [
    [from, level],
    [to - (thick > 2 ? head : 0), level],
  ]);
  if (thick > 2) return;
  line(context, colour, thick, [
    [to - head, level - 4],
    [to, level],
    [to - head, level + 4],
  ]);
}

function levels(context, ui, x, y, marks) {
  for (const [level, text, strong] of marks) {
    line(context, cssColour(ui.colour("ink"), strong ? 0.4 : 0.15), 1, [
      [x(-SHOWN), y(level)],
      [x(SHOWN), y(level)],
    ]);
    words(context, ui, text, LEFT - 5, y(level), { align: "right", colour: "muted" });
  }
}

/** A label, α or β, or what it makes of the logit: a dashed line with its name. */
function bound(context, ui, x, at, text, colour, { below, left = false }) {
  line(
    context,
    cssColour(ui.colour(colour)),
    1.5,
    [
      [x(-SHOWN), at],
      [x(SHOWN), at],
    ],
    [6, 4],
  );
  words(context, ui, text, left ? x(-SHOWN) + 3 : x(SHOWN) - 3, at + (below ? 10 : -9), {
    align: left ? "left" : "right",
    colour,
    halo: true,
    bold: true,
  });
}

const hard = (state) => ({ ...state, alpha: 1, beta: 0 });

/** D* for the labels, between the lines of α and β; thin the one for hard labels. */
export function drawBest(context, width, height, ui, state) {
  const x = lineAxis(width),
    y = scale(0, 1, height - FOOT - 5, 6);
  levels(context, ui, x, y, [
    [0, "0", true],
    [0.5, "½"],
    [1, "1"],
  ]);
  line(context, cssColour(ui.colour("ink"), 0.55), 1.3, curve(x, -SHOWN, SHOWN, (t) => y(best(hard(state), t))));
  bound(context, ui, x, y(state.alpha), `α = ${number(state.alpha)}`, "blue", { below: state.alpha > 0.85 });
  if (state.beta > 0) bound(context, ui, x, y(state.beta), `β = ${number(state.beta)}`, "red", { left: state.place > 0 });
  line(context, cssColour(ui.colour("green")), 3, curve(x, -SHOWN, SHOWN, (t) => y(best(state, t))));
  mark(context, ui, x(state.place), y(best(state, state.place)), number(best(state, state.place), 3), y(0.5));
  numbers(context, ui, x, height);
}

/** Its logit, and where the labels stop it. */
export function drawLogit(context, width, height, ui, state) {
  const x = lineAxis(width),
    bottom = height - FOOT - 3,
    y = scale(-STEEP, STEEP, bottom, 4),
    [low, high] = bounds(state);
  levels(context, ui, x, y, [-6, -3, 0, 3, 6].map((level) => [level, number(level, 0), level === 0]));
  clipped(context, width, 2, bottom + 2, () => {
    line(context, cssColour(ui.colour("ink"), 0.55), 1.3, curve(x, -SHOWN, SHOWN, (t) => y(clamp(logit(hard(state), t), -99, 99))));
    line(context, cssColour(ui.colour("green")), 3, curve(x, -SHOWN, SHOWN, (t) => y(clamp(logit(state, t), -99, 99))));
  });
  if (high < STEEP) bound(context, ui, x, y(high), `ln α/(1−α) = ${number(high)}`, "blue", { below: high > 5.5 });
  if (low > -STEEP) bound(context, ui, x, y(low), `ln β/(1−β) = ${number(low)}`, "red", { below: low > -5.5, left: state.place > 0 });
  numbers(context, ui, x, height);
}

/** The pull of −ln D*, thick where G has samples; pale what it is with β = 0. */
export function drawPull(context, width, height, ui, state) {
  const x = lineAxis(width),
    bottom = height - FOOT - 3,
    y = scale(-STRONG, STRONG, bottom, 4),
    reach = state.width * Math.sqrt(2 * Math.log(Math.max(1.01, density(state, state.place) / FEW))),
    from = Math.max(-SHOWN, state.place - reach),
    to = Math.min(SHOWN, state.place + reach);
  levels(context, ui, x, y, [-10, 0, 10].map((level) => [level, number(level, 0), level === 0]));
  words(context, ui, "→ right", LEFT + 4, y(STRONG) + 9, { colour: "muted" });
  words(context, ui, "← left", LEFT + 4, y(-STRONG) - 9, { colour: "muted" });
  clipped(context, width, 2, bottom + 2, () => {
    line(context, cssColour(ui.colour("ink"), 0.3), 4, curve(x, from, to, (t) => y(hardPull(state, t))));
    line(context, cssColour(ui.colour("orange"), 0.5), 1.2, curve(x, -SHOWN, SHOWN, (t) => y(pull(state, t))));
    line(context, cssColour(ui.colour("orange")), 3, curve(x, from, to, (t) => y(pull(state, t))));
  });
  mark(context, ui, x(state.place), clamp(y(pull(state, state.place)), 4, bottom), number(pull(state, state.place)), y(0));
  numbers(context, ui, x, height);
}

/** The value at G's middle, on the side of the dot that is away from the middle of the picture. */
function mark(context, ui, x, y, text, middle) {
  dot(context, cssColour(ui.colour("paper")), x, y, 6);
  dot(context, cssColour(ui.colour("orange")), x, y, 4.5);
  words(context, ui, text, x, y + (y > middle ? -13 : 14), { align: "center", halo: true, bold: true });
}
