// Strokes, areas and words for the kit's charts, all in CSS pixels.
import { cssColour } from "./kit.js";

/** The map of [a, b] onto [from, to], and back: `x(value)`, `x.back(pixel)`. */
export function scale(a, b, from, to) {
  const map = (value) => from + ((to - from) * (value - a)) / (b - a);
  return Object.assign(map, { back: (pixel) => a + ((b - a) * (pixel - from)) / (to - from) });
}

/** A line through points [x, y]; `dash` as in setLineDash. */
export function line(context, colour, width, points, dash = []) {
  Object.assign(context, { strokeStyle: colour, lineWidth: width, lineJoin: "round" });
  context.setLineDash(dash);
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.stroke();
  context.setLineDash([]);
}

/** What lies inside a closed line through points [x, y]. */
export function area(context, colour, points) {
  context.fillStyle = colour;
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.fill();
}

export function dot(context, colour, x, y, radius) {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

/** Something to grab: a disc of the colour with a rim of paper and a thin one of ink. */
export function handle(context, ui, colour, x, y, radius) {
  dot(context, cssColour(ui.colour("ink"), 0.55), x, y, radius + 2.5);
  dot(context, cssColour(ui.colour("paper")), x, y, radius + 1.5);
  dot(context, colour, x, y, radius);
}

/** Words at a point; `align` and `baseline` as in a canvas, `halo` keeps them readable on top of lines. */
export function words(context, ui, text, x, y, options = {}) {
  const { colour = "ink", align = "left", baseline = "middle", halo = false, bold = false } = options;
  const font = context.font;
  if (bold) context.font = `600 ${font}`;
  Object.assign(context, { textAlign: align, textBaseline: baseline });
  if (halo) {
    Object.assign(context, { lineWidth: 4, lineJoin: "round", strokeStyle: cssColour(ui.colour("paper")) });
    context.strokeText(text, x, y);
  }
  context.fillStyle = cssColour(ui.colour(colour));
  context.fillText(text, x, y);
  context.font = font;
}

/** Points [x(t), y(t)] of a curve, one for every other pixel of the range of x. */
export function curve(x, from, to, y) {
  const count = Math.max(2, Math.round(Math.abs(x(to) - x(from)) / 2));
  return Array.from({ length: count + 1 }, (_, i) => {
    const t = from + ((to - from) * i) / count;
    return [x(t), y(t)];
  });
}

export const clamp = (value, low, high) => Math.min(high, Math.max(low, value));
