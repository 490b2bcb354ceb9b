// What the Reparametrise widget draws: noise and samples, the KL divergence, f and its slopes, the estimates.
import { cssColour, mix } from "./kit.js";
import { ticks } from "./budget.js";
import { area, clamp, curve, dot, line, scale, words } from "./plot.js";
import { sigmaOf, summary } from "./reparametrise_maths.js";

export const EDGE = 4.2; // pictures show z and ε from −EDGE to EDGE
const MOST_LINES = 100,
  MOST_SLOPES = 30;
const LOOKS = { pathwise: { colour: "blue", name: "pathwise" }, reinforce: { colour: "orange", name: "REINFORCE" } };

export const number = (x) => x.toFixed(2).replace("-", "−");
export const short = (x) =>
  (Math.abs(x) >= 99.5 ? x.toFixed(0) : Math.abs(x) >= 9.95 ? x.toFixed(1) : x.toFixed(2)).replace("-", "−");

/** Up: the noise under its bell. Down: the samples over theirs. Between them, a line for each. */
export function drawNoise(context, width, height, ui, { q, noise, z, slip }) {
  const x = scale(-EDGE, EDGE, 0, width),
    top = 88,
    bottom = height - 108,
    sigma = sigmaOf(q),
    bell = (peak, mean, deviation) => (t) => peak * Math.exp(-(((t - mean) / deviation) ** 2) / 2);
  hill(context, ui, "ink", x, top, bell(-62, 0, 1));
  hill(context, ui, "blue", x, bottom, bell(62 * sigma ** -0.3, q.mu, sigma)); // narrow is high, but within the picture
  const joint = cssColour(mix(ui.colour("ink"), ui.colour("blue"), 0.6), clamp(14 / noise.length, 0.15, 0.7));
  for (let i = 0; i < Math.min(noise.length, MOST_LINES); i++)
    line(context, joint, 1.2, [
      [x(noise[i]), top],
      [x(z[i]), bottom],
    ]);
  const alpha = noise.length > 100 ? 0.4 : 0.85;
  for (let i = 0; i < noise.length; i++) {
    dot(context, cssColour(ui.colour("ink"), alpha), x(noise[i]), top, 3);
    dot(context, cssColour(ui.colour("blue"), alpha), x(z[i]), bottom, 3.8);
  }
  words(context, ui, "the noise ε: fixed draws from N(0, 1)", 0, 9, { colour: "muted" });
  nameAxis(context, ui, x, width, top, "ε", "ink");
  nameAxis(context, ui, x, width, bottom, "z", "blue");
  drawSpread(context, ui, width, height, { q, sigma, z, slip });
}

function hill(context, ui, colour, x, base, height) {
  const outline = curve(x, -EDGE, EDGE, (t) => base + height(t));
  area(context, cssColour(ui.colour(colour), 0.14), [[x(-EDGE), base], ...outline, [x(EDGE), base]]);
  line(context, cssColour(ui.colour(colour), 0.7), 1.5, outline);
}

/** Marks at whole numbers, and the name of the axis at its right end. */
function nameAxis(context, ui, x, width, base, name, colour) {
  for (let t = -4; t <= 4; t++)
    line(context, cssColour(ui.colour("ink"), 0.5), 1, [
      [x(t), base - (t ? 3 : 7)],
      [x(t), base + (t ? 3 : 7)],
    ]);
  words(context, ui, name, width - 3, base - 14, { align: "right", colour, bold: true });
}

/** In words, on the side where there is room: how far q says its samples scatter, and how far the dots do. */
function drawSpread(context, ui, width, height, { q, sigma, z, slip }) {
  const [side, align] = q.mu < 0 ? [width - 3, "right"] : [3, "left"];
  words(context, ui, `q: σ = ${number(sigma)}`, side, height - 28, { align, colour: "blue", bold: true, halo: true });
  const spread = number(summary(z).spread);
  const text =
    z.length === 1
      ? "one dot has no spread"
      : slip
        ? `dots spread ${spread} (σ² = ${number(sigma ** 2)})`
        : `dots spread ${spread}`;
  words(context, ui, text, side, height - 10, { align, colour: slip ? "red" : "muted", halo: true });
}

/** The KL divergence as a bar of two parts, on a scale that does not move. */
export function drawKL(context, width, height, ui, { kl }) {
  const x = scale(0, 3.5, 0, width),
    thick = 20;
  context.fillStyle = cssColour(ui.colour("ink"), 0.07);
  context.fillRect(0, 0, width, thick);
  const parts = [
    { value: kl.mean, colour: "purple", text: "½ μ²" },
    { value: kl.width, colour: "green", text: "½ (σ² − 1 − log σ²)" },
  ];
  let from = 0,
    left = 0;
  for (const { value, colour, text } of parts) {
    context.fillStyle = cssColour(ui.colour(colour));
    context.fillRect(x(from), 0, x(from + value) - x(from), thick);
    context.fillRect(left, thick + 15, 10, 10);
    const label = `${text} = ${number(value)}`;
    words(context, ui, label, left + 15, thick + 21);
    from += value;
    left += context.measureText(label).width + 30;
  }
}

/** f with the samples on it, and the slope that backpropagation sees at each. */
export function drawFunction(context, width, height, ui, { f, z, q }) {
  const x = scale(-EDGE, EDGE, 0, width),
    y = scale(...f.range, height - 2, 2);
  const bell = (t) => height - 2 - 46 * Math.exp(-(((t - q.mu) / sigmaOf(q)) ** 2) / 2);
  area(context, cssColour(ui.colour("blue"), 0.12), curve(x, -EDGE, EDGE, bell));
  line(context, cssColour(ui.colour("ink"), 0.25), 1, [
    [0, y(0)],
    [width, y(0)],
  ]);
  line(context, cssColour(ui.colour("muted")), 2, graph(f, x, y));
  const stretch = (y(1) - y(0)) / (x(1) - x(0));
  for (const point of z.subarray(0, MOST_SLOPES)) {
    const slope = stretch * f.slope(point),
      dx = 20 / Math.hypot(1, slope);
    line(context, cssColour(ui.colour("blue"), z.length > 3 ? 0.45 : 0.9), 2, [
      [x(point) - dx, y(f.value(point)) - slope * dx],
      [x(point) + dx, y(f.value(point)) + slope * dx],
    ]);
  }
  for (const point of z)
    dot(context, cssColour(ui.colour("blue"), z.length > 100 ? 0.4 : 0.85), x(point), y(f.value(point)), 3.4);
}

/** The points of f's curve; where f jumps, straight up. */
function graph(f, x, y) {
  if (f.edge === undefined) return curve(x, -EDGE, EDGE, (t) => y(f.value(t)));
  const [left, edge, right] = [-EDGE, f.edge, EDGE].map(x);
  return [
    [left, y(0)],
    [edge, y(0)],
    [edge, y(1)],
    [right, y(1)],
  ];
}

/** A strip of dots for each estimator on one scale; the mean with its standard error; the exact value across both. */
export function drawStrips(context, width, height, ui, { estimates, results, exact }) {
  const bottom = height - 20,
    half = halfWidth(exact, Object.values(estimates)),
    x = scale(exact - half, exact + half, 8, width - 8),
    within = (value) => clamp(x(value), 3, width - 3);
  for (const tick of ticks(exact - half, exact + half, width / 70)) {
    line(context, cssColour(ui.colour("ink"), 0.1), 1, [
      [x(tick), 20],
      [x(tick), bottom],
    ]);
    const text = String(Number(tick.toPrecision(6))).replace("-", "−");
    words(context, ui, text, clamp(x(tick), 12, width - 12), bottom + 10, { align: "center", colour: "muted" });
  }
  line(
    context,
    cssColour(ui.colour("ink")),
    1.5,
    [
      [x(exact), 20],
      [x(exact), bottom],
    ],
    [4, 3],
  );
  words(context, ui, `exact: ${short(exact)}`, x(exact), 8, { align: "center", bold: true });

  Object.entries(LOOKS).forEach(([key, { colour, name }], i) => {
    const { mean, spread, error } = results[key],
      tint = ui.colour(colour),
      middle = 68 + i * 83;
    drawDots(context, cssColour(tint, clamp(20 / estimates[key].length, 0.22, 0.6)), estimates[key], x, middle, width);
    for (const [ink, wider] of [
      ["paper", 2],
      [colour, 0],
    ]) {
      line(context, cssColour(ui.colour(ink)), 3 + wider, [
        [within(mean - error) - wider / 2, middle],
        [within(mean + error) + wider / 2, middle],
      ]);
      line(context, cssColour(ui.colour(ink)), 4 + wider, [
        [within(mean), middle - 20 - wider / 2],
        [within(mean), middle + 20 + wider / 2],
      ]);
    }
    words(context, ui, name, 0, middle - 35, { colour, bold: true, halo: true });
    const text = estimates[key].length > 1 ? `mean ${short(mean)}, spread ${short(spread)}` : short(mean);
    words(context, ui, text, width, middle - 35, { align: "right", colour, halo: true });
  });
}

/** Dots at their values, over the strip's height in an order that never clumps; those beyond point out at the rim. */
function drawDots(context, colour, values, x, middle, width) {
  values.forEach((value, i) => {
    const y = middle + 21 * (2 * ((0.5 + i * 0.618034) % 1) - 1),
      at = x(value);
    if (at >= 3 && at <= width - 3) return dot(context, colour, at, y, 3);
    const [rim, back] = at < 3 ? [0, 6] : [width, width - 6];
    area(context, colour, [
      [rim, y],
      [back, y - 3.5],
      [back, y + 3.5],
    ]);
  });
}

/** A round number that reaches nearly all estimates; it changes seldom while q moves. */
function halfWidth(exact, strips) {
  const all = strips.flatMap((values) => Array.from(values, (value) => Math.abs(value - exact)));
  const reach = all.sort((a, b) => a - b)[Math.floor(0.96 * (all.length - 1))];
  return [0.5, 1, 2, 4, 8, 15, 30, 60, 100, 200, 400].find((half) => half >= reach) ?? 800;
}
