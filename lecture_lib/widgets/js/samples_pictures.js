// What How many samples? draws: two models as bars, and both distances over 1/n.
import { cssColour } from "./kit.js";
import { ticks } from "./budget.js";
import { number } from "./elbo_pictures.js";
import { clamp, dot, line, scale, words } from "./plot.js";
import { SIZES, straight } from "./samples_maths.js";

export const MODELS = { A: "blue", B: "orange" };
const LEFT = 40;
const BAR = 30;
export const BARS_HEIGHT = 132;

/** Each model's measured distance as a bar, up to its true one in full colour. */
export function drawBars(context, width, height, ui, { models, chosen }) {
  const measured = Object.fromEntries(Object.keys(MODELS).map((name) => [name, models[name].frechet[chosen[name]][0]])),
    most = Math.max(...Object.values(measured), ...Object.values(models).map(({ distance }) => distance), 0.5),
    x = scale(0, most, 0, width - 58);
  Object.entries(MODELS).forEach(([name, colour], i) => {
    const top = 22 + i * 60,
      rgb = ui.colour(colour),
      truth = models[name].distance,
      value = measured[name];
    words(context, ui, `model ${name}, ${SIZES[chosen[name]]} samples: true ${number(truth)}`, 0, top - 10, { colour });
    context.fillStyle = cssColour(rgb, 0.3);
    context.fillRect(0, top, x(value), BAR);
    context.fillStyle = cssColour(rgb);
    context.fillRect(0, top, x(Math.min(truth, value)), BAR);
    line(context, cssColour(ui.colour("ink")), 2, [
      [x(truth), top - 2],
      [x(truth), top + BAR + 2],
    ]);
    words(context, ui, number(value), x(Math.max(value, truth)) + 7, top + BAR / 2, { bold: true });
  });
}

/** Axes over 1/n, the sizes written below; returns the maps of 1/n and of values. */
function frame(context, ui, width, height, low, high) {
  const bottom = height - 34,
    x = scale(0, 1 / SIZES[0], LEFT, width - 12),
    y = scale(low, high, bottom, 8);
  for (const tick of ticks(low, high, 4)) {
    line(context, cssColour(ui.colour("ink"), 0.12), 1, [
      [LEFT, y(tick)],
      [width, y(tick)],
    ]);
    words(context, ui, String(Number(tick.toPrecision(6))).replace("-", "−"), LEFT - 6, y(tick), {
      align: "right",
      colour: "muted",
    });
  }
  line(context, cssColour(ui.colour("ink"), 0.5), 1, [
    [LEFT, 4],
    [LEFT, bottom],
  ]);
  for (const n of [Infinity, 500, 200, 100, 50])
    words(context, ui, n === Infinity ? "∞" : String(n), clamp(x(1 / n), 0, width - 10), bottom + 11, {
      align: "center",
      colour: "muted",
    });
  words(context, ui, "n, number of samples (even in 1/n)", (LEFT + width) / 2, bottom + 26, {
    align: "center",
    colour: "muted",
  });
  return { x, y };
}

/** All measurements as dots, the true value as a dashed line, the chosen measurement with a ring. */
function drawDots(context, ui, { x, y }, values, truth, colour, chosen, width) {
  const rgb = ui.colour(colour);
  line(
    context,
    cssColour(rgb, 0.9),
    1.5,
    [
      [x(0), y(truth)],
      [width, y(truth)],
    ],
    [6, 4],
  );
  values.forEach((repeats, i) =>
    repeats.forEach((value) => dot(context, cssColour(rgb, 0.75), x(1 / SIZES[i]), y(value), 3)),
  );
  const at = [x(1 / SIZES[chosen]), y(values[chosen][0])];
  dot(context, cssColour(ui.colour("ink")), ...at, 7);
  dot(context, cssColour(ui.colour("paper")), ...at, 5.5);
  dot(context, cssColour(rgb), ...at, 4.5);
}

export function drawFrechet(context, width, height, ui, { models, chosen, width: features }) {
  const values = Object.values(models).flatMap(({ frechet }) => frechet.flat()),
    axes = frame(context, ui, width, height, 0, 1.05 * Math.max(...values, 0.5)),
    { x, y } = axes,
    last = straight(features)[0];
  for (const [name, colour] of Object.entries(MODELS)) {
    const { line: fit, frechet, distance } = models[name],
      at = (inverse) => [x(inverse), y(fit.distance + fit.slope * inverse)];
    line(context, cssColour(ui.colour(colour), 0.8), 2, [at(0), at(1 / last)]);
    drawDots(context, ui, axes, frechet, distance, colour, chosen[name], width);
    const [left, level] = at(0);
    context.fillStyle = cssColour(ui.colour(colour));
    context.fillRect(left - 5, level - 5, 10, 10);
  }
}

export function drawKernel(context, width, height, ui, { models, chosen }) {
  const all = Object.values(models),
    values = [...all.flatMap(({ kernel }) => kernel.flat()), ...all.map((model) => model.trueKernel)],
    [low, high] = [Math.min(...values, 0), Math.max(...values)],
    margin = 0.06 * (high - low),
    axes = frame(context, ui, width, height, low - margin, high + margin);
  for (const [name, colour] of Object.entries(MODELS))
    drawDots(context, ui, axes, models[name].kernel, models[name].trueKernel, colour, chosen[name], width);
}
