// What "Critic or discriminator?" draws: densities, D*, the critic and their pull over one axis; distances and pulls.
import { cssColour } from "./kit.js";
import { critic, criticSlope, density, logit, PULLS, sigmoid } from "./critic_maths.js";
import { area, clamp, curve, dot, handle, line, scale, words } from "./plot.js";

export const SHOWN = [-4, 12],
  FARTHEST = 8;
const QUANTILES = [-1.465, -0.792, -0.366, 0, 0.366, 0.792, 1.465]; // middles of sevenths of N(0, 1)
export const LOOKS = {
  minimax: { colour: "red", name: "D, minimax", short: "minimax" },
  "non-saturating": { colour: "purple", name: "D, non-saturating", short: "non-saturating" },
  critic: { colour: "green", name: "critic", short: "critic" },
};
const BANDS = { densities: [22, 106], discriminator: [136, 206], critic: [238, 308] };
export const STAGE_HEIGHT = 330,
  ARROWS_HEIGHT = 192;
const ARROW_SCALE = 0.8, // units of x that an arrow takes for a pull of 1
  LONGEST = 9; // units of x; longer arrows are cut

export const number = (x, digits = 2) => (Math.abs(x) < 0.5 * 10 ** -digits ? 0 : x).toFixed(digits).replace("-", "−");
/** Two digits, however small: 0.37, 0.0012, 4·10⁻⁹. */
export function small(x) {
  if (x >= 9.95) return number(x, 0);
  if (x >= 0.0095) return x >= 0.995 ? number(x, 1) : number(x, 2);
  if (x < 1e-30) return "0";
  const [digits, power] = x.toExponential(0).split("e");
  return `${digits}·10${[...power].map((sign) => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(sign)]).join("")}`;
}

export const place = (width) => scale(...SHOWN, 0, width);
const samplesOf = ({ distance, spread }) => QUANTILES.map((z) => distance + spread * z);

/** Densities, D* and the critic over the same x, with generated samples on all three. */
export function drawStage(context, width, height, ui, { generator }) {
  const x = place(width),
    samples = samplesOf(generator);
  drawDensities(context, ui, x, width, generator, samples);
  drawDiscriminator(context, ui, x, width, generator, samples);
  drawCritic(context, ui, x, width, generator, samples);
  for (let t = -4; t <= 12; t += 2)
    words(context, ui, number(t, 0), clamp(x(t), 8, width - 8), height - 8, { align: "center", colour: "muted" });
}

function baseline(context, ui, width, y, strong = 0.35) {
  line(context, cssColour(ui.colour("ink"), strong), 1, [
    [0, y],
    [width, y],
  ]);
}

function drawDensities(context, ui, x, width, { distance, spread }, samples) {
  const [top, bottom] = BANDS.densities,
    y = scale(0, Math.max(0.42, 0.42 / spread ** 0.5), bottom, top),
    lower = Math.min(1, spread ** 0.5); // a narrow density is high; half of that, as a logarithm, is enough
  const hill = (colour, mean, deviation, factor = 1) => {
    const outline = curve(x, ...SHOWN, (t) => y(factor * density(t, mean, deviation)));
    area(context, cssColour(ui.colour(colour), 0.16), [[0, bottom], ...outline, [width, bottom]]);
    line(context, cssColour(ui.colour(colour)), 2, outline);
  };
  hill("blue", 0, 1);
  hill("orange", distance, spread, lower);
  baseline(context, ui, width, bottom);
  for (const sample of samples) dot(context, cssColour(ui.colour("orange")), x(sample), bottom, 3.5);
  handle(context, ui, cssColour(ui.colour("orange")), x(distance), y(lower * density(0, 0, spread)), 7);
  words(context, ui, "data", x(0), 9, { align: "center", colour: "blue", bold: true });
  if (Math.abs(x(distance) - x(0)) > 66)
    words(context, ui, "generated", clamp(x(distance), 32, width - 32), 9, {
      align: "center",
      colour: "orange",
      bold: true,
    });
}

function drawDiscriminator(context, ui, x, width, generator, samples) {
  const [top, bottom] = BANDS.discriminator,
    y = scale(0, 1, bottom, top),
    d = (t) => sigmoid(logit(t, generator)),
    stretch = (y(1) - y(0)) / (x(1) - x(0));
  for (const level of [0, 0.5, 1]) baseline(context, ui, width, y(level), level ? 0.12 : 0.35);
  line(context, cssColour(ui.colour("purple")), 2.5, curve(x, ...SHOWN, (t) => y(d(t))));
  for (const t of samples) {
    const slope = d(t) * PULLS["non-saturating"](t, generator); // D' = D (1 − D) l'
    tangent(context, ui, x(t), y(d(t)), stretch * slope);
  }
  words(context, ui, "1", width - 2, y(1) + 9, { align: "right", colour: "muted" });
  words(context, ui, "0", width - 2, y(0) - 8, { align: "right", colour: "muted", halo: true });
  words(context, ui, "best discriminator D*(x)", 0, top - 12, { colour: "purple", bold: true, halo: true });
}

function drawCritic(context, ui, x, width, generator, samples) {
  const [top, bottom] = BANDS.critic,
    middle = (SHOWN[0] + SHOWN[1]) / 2,
    half = (SHOWN[1] - SHOWN[0]) / 2,
    value = (t) => critic(t, generator, middle),
    shift = (Math.max(...SHOWN.map(value)) + Math.min(...SHOWN.map(value))) / 2,
    y = scale(shift - half, shift + half, bottom, top),
    stretch = (y(1) - y(0)) / (x(1) - x(0));
  context.save();
  context.beginPath();
  context.rect(0, top - 2, width, bottom - top + 4);
  context.clip();
  line(context, cssColour(ui.colour("green")), 2.5, curve(x, ...SHOWN, (t) => y(value(t))));
  context.restore();
  baseline(context, ui, width, bottom + 1, 0.35);
  for (const t of samples) tangent(context, ui, x(t), y(value(t)), stretch * criticSlope(t, generator));
  words(context, ui, "best critic f(x) with slope at most 1", 0, top - 14, { colour: "green", bold: true, halo: true });
}

/** A sample on a curve, with the slope there. */
function tangent(context, ui, x, y, slope) {
  const dx = 9 / Math.hypot(1, slope),
    colour = cssColour(ui.colour("orange"));
  line(context, colour, 2, [
    [x - dx, y - slope * dx],
    [x + dx, y + slope * dx],
  ]);
  dot(context, colour, x, y, 3);
}

/** Each generated sample three times, and how it is pulled in each case. */
export function drawPulls(context, width, height, ui, { generator, strengths, teacher }) {
  const x = place(width);
  Object.entries(LOOKS).forEach(([key, { colour, name }], i) => {
    const top = (i * height) / 3;
    if (i) baseline(context, ui, width, top, 0.12);
    samplesOf(generator).forEach((t, j) => {
      const pull = ARROW_SCALE * PULLS[key](t, generator),
        y = top + 22 + 6 * j;
      arrow(context, cssColour(ui.colour(colour)), x(t), x(t + clamp(pull, -LONGEST, LONGEST)), y);
      dot(context, cssColour(ui.colour("orange")), x(t), y, 2.5);
    });
    words(context, ui, `${name}: ${small(strengths[key])}`, 0, top + 11, { colour, bold: true, halo: true });
    if (key === teacher) words(context, ui, "teaches", width, top + 11, { align: "right", colour: "muted" });
  });
}

function arrow(context, colour, from, to, y) {
  const size = Math.min(5, Math.abs(to - from) * 0.6),
    back = to - Math.sign(to - from) * size;
  if (Math.abs(to - from) < 0.75) return;
  line(context, colour, 1.5, [
    [from, y],
    [back, y],
  ]);
  area(context, colour, [
    [to, y],
    [back, y - 0.7 * size],
    [back, y + 0.7 * size],
  ]);
}

// ---------------------------------------------------------------------------------------------- against the distance

export const DISTANCES = Array.from({ length: 49 }, (_, i) => (FARTHEST * i) / 48);
const LEFT = 30;
const across = (width) => scale(0, FARTHEST, LEFT, width - 6);

/** Two distances of the two densities, each on its own scale. */
export function drawDistances(context, width, height, ui, { generator, curves, divergence, distance }) {
  const middle = (height - 18) / 2;
  const panel = ([top, bottom], [most, ...level], values, now, colour, text) => {
    const x = across(width),
      y = scale(0, most, bottom, top);
    gridline(context, ui, width, y(0), "0");
    gridline(context, ui, width, y(level[0]), level[1], true);
    const points = DISTANCES.map((d, i) => [x(d), y(values[i])]);
    line(context, cssColour(ui.colour(colour)), 2.5, points);
    dot(context, cssColour(ui.colour(colour)), x(clamp(generator.distance, 0, FARTHEST)), y(now), 5);
    words(context, ui, text, width - 6, bottom - 12, { align: "right", colour, bold: true, halo: true });
  };
  const jsd = `JSD = ${number(divergence, 3)} nats`,
    w1 = `W₁ = ${number(distance)}`;
  panel([14, middle - 6], [0.8, Math.LN2, "ln 2"], curves.jensenShannon, divergence, "purple", jsd);
  panel([middle + 10, height - 18], [9, 8, "8"], curves.wasserstein, distance, "green", w1);
  nameDistance(context, ui, width, height);
}

function gridline(context, ui, width, y, label, dashed = false) {
  const across = [
    [LEFT, y],
    [width, y],
  ];
  line(context, cssColour(ui.colour("ink"), 0.3), 1, across, dashed ? [4, 4] : []);
  words(context, ui, label, LEFT - 5, y, { align: "right", colour: "muted" });
}

function nameDistance(context, ui, width, height) {
  const x = across(width);
  for (const t of [0, 2, 4, 6, 8]) words(context, ui, String(t), x(t), height - 6, { align: "center", colour: "muted" });
}

const FAINTEST = -4;

/** The mean strength of each pull against the distance, on a logarithmic scale. */
export function drawStrengths(context, width, height, ui, { generator, curves, strengths }) {
  const x = across(width),
    y = scale(FAINTEST, 1.4, height - 18, 6),
    level = (value) => y(Math.max(FAINTEST - 1, Math.log10(value)));
  ["10", "1", "0.1", "0.01", "10⁻³", "10⁻⁴"].forEach((label, i) =>
    gridline(context, ui, width, y(1 - i), label, label !== "1"),
  );
  context.save();
  context.beginPath();
  context.rect(LEFT, 0, width - LEFT, height - 17);
  context.clip();
  for (const [key, { colour }] of Object.entries(LOOKS)) {
    const dash = key === "non-saturating" ? [6, 3] : [],
      points = DISTANCES.map((d, i) => [x(d), level(curves[key][i])]);
    line(context, cssColour(ui.colour(colour)), 2.5, points, dash);
    dot(context, cssColour(ui.colour(colour)), x(clamp(generator.distance, 0, FARTHEST)), level(strengths[key]), 5);
  }
  context.restore();
  nameDistance(context, ui, width, height);
}
