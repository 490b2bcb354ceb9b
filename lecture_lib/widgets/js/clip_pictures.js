// What "Clip and see" draws: the gradient norm through the layers, and the slope for every clip value and depth.
import { cssColour, mix } from "./kit.js";
import { LAYERS } from "./clip_maths.js";
import { clamp, dot, line, scale, words } from "./plot.js";

export const MAP_HEIGHT = 322;
const LOWEST = -12,
  HIGHEST = 8; // powers of ten that the picture of the layers shows
const LEFT = 40,
  BELOW = 34;

const superscript = (n) => [...String(n)].map((sign) => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(sign)]).join("");
/** A number from its logarithm: 0.55, 15, 2·10⁻⁷. */
export function power(log) {
  if (log > -2 && log < 3) return String(Number((10 ** log).toPrecision(2)));
  let exponent = Math.floor(log),
    digit = Math.round(10 ** (log - exponent));
  if (digit === 10) [exponent, digit] = [exponent + 1, 1];
  return digit === 1 ? `10${superscript(exponent)}` : `${digit}·10${superscript(exponent)}`;
}

/** Lines from the input to the last hidden layer: all clip values faintly, the chosen one, and both alternatives. */
export function drawLayers(context, width, height, ui, state) {
  const { depth, critics, now } = state,
    x = scale(0, Math.max(1, depth), LEFT + 12, width - 14),
    y = scale(LOWEST, HIGHEST, height - BELOW, 8);
  for (let p = LOWEST; p <= HIGHEST; p += 4) {
    line(
      context,
      cssColour(ui.colour("ink"), p ? 0.12 : 0.6),
      p ? 1 : 1.5,
      [
        [LEFT, y(p)],
        [width, y(p)],
      ],
      p ? [] : [5, 4],
    );
    words(context, ui, p ? `10${superscript(p)}` : "1", LEFT - 6, y(p), { align: "right", colour: "muted" });
  }
  for (let layer = 0; layer <= depth; layer++)
    words(context, ui, layer ? String(layer) : "input", x(layer), height - BELOW + 13, {
      align: "center",
      colour: "muted",
    });
  words(context, ui, "hidden layer", width, height - 6, { align: "right", colour: "muted" });
  context.save();
  context.beginPath();
  context.rect(LEFT, 0, width - LEFT, height - BELOW);
  context.clip();
  for (let number = 0; number < critics.logC.length; number++)
    draw(context, ui, x, y, critics.at({ ...state, number }).clipped, "orange", 1, 0.25);
  draw(context, ui, x, y, now.penalised, "blue", 2);
  draw(context, ui, x, y, now.normalised, "green", 2);
  draw(context, ui, x, y, now.clipped, "orange", 3);
  context.restore();
  nameSlope(context, ui, x(0), y, now.clipped[0]);
}

function draw(context, ui, x, y, norms, colour, thick, alpha = 1) {
  const points = norms.map((norm, layer) => [x(layer), y(norm)]);
  line(context, cssColour(ui.colour(colour), alpha), thick, points);
  if (alpha === 1) for (const point of points) dot(context, cssColour(ui.colour(colour)), ...point, thick + 1);
}

/** The slope at the input beside its dot, or at the rim with an arrow where it lies beyond. */
function nameSlope(context, ui, x, y, slope) {
  const shown = clamp(slope, LOWEST, HIGHEST),
    beyond = slope < LOWEST ? "↓ " : slope > HIGHEST ? "↑ " : "",
    at = y(shown) + (slope < 0 ? 16 : -16);
  words(context, ui, beyond + power(slope), x + 8, clamp(at, y(HIGHEST) + 8, y(LOWEST) - 8), {
    colour: "orange",
    bold: true,
    halo: true,
  });
}

const mapAxes = (width, height, critics) => ({
  cell: { width: (width - LEFT) / LAYERS, height: (height - BELOW) / critics.logC.length },
  left: (depth) => LEFT + ((depth - 1) * (width - LEFT)) / LAYERS,
  top: (number) => ((critics.logC.length - 1 - number) * (height - BELOW)) / critics.logC.length,
});

/** The setting that a place of the map stands for. */
export function cellAt(x, y, width, height, critics) {
  const { cell } = mapAxes(width, height, critics),
    depth = 1 + Math.floor((x - LEFT) / cell.width),
    number = critics.logC.length - 1 - Math.floor(y / cell.height);
  const inside = depth >= 1 && depth <= LAYERS && number >= 0 && number < critics.logC.length;
  return inside ? { depth, number } : null;
}

const linear = (value) => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
/** How well two colours can be told apart, 1 to 21, as in the Web Content Accessibility Guidelines. */
function contrast(a, b) {
  const [light, dark] = [a, b].map(luminance).sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** How much of a colour a power of ten has: none at 0, all from ±6 on. */
const strength = (log) => Math.min(1, Math.abs(log) / 6) ** 0.7;

/** A cell for each clip value and depth, with the power of ten in it. */
export function drawMap(context, width, height, ui, { critics, number, depth, weights }) {
  const { cell, left, top } = mapAxes(width, height, critics),
    paper = ui.colour("paper");
  critics.logC.forEach((logC, n) => {
    for (let d = 1; d <= LAYERS; d++) {
      const log = critics.slope({ number: n, depth: d, weights }),
        colour = mix(paper, ui.colour(log < 0 ? "blue" : "red"), strength(log));
      context.fillStyle = cssColour(colour);
      context.fillRect(left(d) + 0.5, top(n) + 0.5, cell.width - 1, cell.height - 1);
      const text = String(Math.abs(log) < 0.5 ? 0 : Math.round(log)).replace("-", "−");
      words(context, ui, text, left(d) + cell.width / 2, top(n) + cell.height / 2 + 0.5, {
        align: "center",
        colour: ["ink", "paper"].sort((a, b) => contrast(ui.colour(b), colour) - contrast(ui.colour(a), colour))[0],
        bold: text === "0",
      });
    }
    if (n % 4 === 0)
      words(context, ui, String(Number((10 ** logC).toPrecision(1))), LEFT - 6, top(n) + cell.height / 2, {
        align: "right",
        colour: "muted",
      });
  });
  Object.assign(context, { strokeStyle: cssColour(ui.colour("orange")), lineWidth: 3 });
  context.strokeRect(left(depth), top(number), cell.width, cell.height);
  for (let d = 1; d <= LAYERS; d++)
    words(context, ui, String(d), left(d) + cell.width / 2, height - BELOW + 13, { align: "center", colour: "muted" });
  words(context, ui, "c", 8, 10, { bold: true });
  words(context, ui, "hidden layers", width, height - 6, { align: "right", colour: "muted" });
}
