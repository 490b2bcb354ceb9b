// What the xy game draws: the paths in the plane, and how far each is from the solution, step by step.
import { cssColour } from "./kit.js";
import { clamp, dot, line, scale, words } from "./plot.js";
import { radius } from "./xy_maths.js";

export const COLOURS = { simultaneous: "red", alternating: "orange", averaged: "blue", unrolled: "green", replay: "purple" };
export const STEPS = 3000;
const REACH = 2.6, // of the plane, from its middle to the nearer border
  FRESH = 130, // steps of a path that are drawn strongly: about one turn at η = .05
  LEFT = 38,
  DECADES = [-4, 2];

/** The plane with the paths so far; what lies outside is cut off. */
export function drawPlane(context, width, height, ui, { paths, steps }) {
  const unit = Math.min(width, height) / 2 / REACH,
    x = (value) => width / 2 + unit * value,
    y = (value) => height / 2 - unit * value;
  context.save();
  context.beginPath();
  context.rect(0, 0, width, height);
  context.clip();
  drawFlow(context, ui, x, y, width / unit / 2);
  for (const [from, to] of [
    [[0, y(0)], [width, y(0)]],
    [[x(0), 0], [x(0), height]],
  ])
    line(context, cssColour(ui.colour("ink"), 0.35), 1, [from, to]);
  words(context, ui, "x", width - 10, y(0) + 11, { align: "center", colour: "muted" });
  words(context, ui, "y", x(0) + 10, 9, { align: "center", colour: "muted" });
  for (const [rule, places] of Object.entries(paths)) {
    const points = places.slice(0, steps + 1).map(([a, b]) => [x(a), y(b)]);
    const old = Math.max(0, points.length - FRESH);
    line(context, cssColour(ui.colour(COLOURS[rule]), 0.3), 1, points.slice(0, old + 1));
    line(context, cssColour(ui.colour(COLOURS[rule])), 2, points.slice(old));
  }
  for (const [rule, places] of Object.entries(paths)) {
    const [a, b] = places[steps];
    dot(context, cssColour(ui.colour("paper")), x(a), y(b), 6.5);
    dot(context, cssColour(ui.colour(COLOURS[rule])), x(a), y(b), 5);
  }
  line(context, cssColour(ui.colour("ink")), 2, [[x(0) - 5, y(0) - 5], [x(0) + 5, y(0) + 5]]);
  line(context, cssColour(ui.colour("ink")), 2, [[x(0) - 5, y(0) + 5], [x(0) + 5, y(0) - 5]]);
  context.restore();
}

/** Small arrows where both go if each follows its own slope: around the solution, not to it. */
function drawFlow(context, ui, x, y, half) {
  const colour = cssColour(ui.colour("ink"), 0.22);
  for (let a = -Math.floor(half / 0.65) * 0.65; a <= half; a += 0.65)
    for (let b = -3 * 0.65 - 0.65; b <= REACH; b += 0.65) {
      const size = Math.hypot(a, b);
      if (size < 0.3) continue;
      const [dx, dy] = [(-b / size) * 0.2, (a / size) * 0.2];
      const tip = [x(a + dx), y(b + dy)];
      line(context, colour, 1, [[x(a - dx), y(b - dy)], tip]);
      line(context, colour, 1, [
        [x(a + dx / 3 - dy / 2.5), y(b + dy / 3 + dx / 2.5)],
        tip,
        [x(a + dx / 3 + dy / 2.5), y(b + dy / 3 - dx / 2.5)],
      ]);
    }
}

/** The distance from the solution over the steps, each mark ten times the one below. */
export function drawDistances(context, width, height, ui, { paths, steps }) {
  const bottom = height - 20,
    x = scale(0, STEPS, LEFT, width - 8),
    y = scale(...DECADES, bottom, 8);
  for (let decade = DECADES[0]; decade <= DECADES[1]; decade++) {
    line(context, cssColour(ui.colour("ink"), decade === DECADES[0] ? 0.45 : 0.13), 1, [
      [LEFT, y(decade)],
      [width - 8, y(decade)],
    ]);
    const text = decade < 0 ? `.${"0".repeat(-decade - 1)}1` : String(10 ** decade);
    words(context, ui, text, LEFT - 5, y(decade), { align: "right", colour: "muted" });
  }
  const start = y(Math.log10(Math.SQRT2));
  line(context, cssColour(ui.colour("ink"), 0.5), 1, [[LEFT, start], [width - 8, start]], [3, 4]);
  for (const step of [0, 1000, 2000, 3000])
    words(context, ui, String(step), clamp(x(step), LEFT, width - 20), height - 8, { align: "center", colour: "muted" });
  for (const [rule, places] of Object.entries(paths)) {
    const points = [];
    for (let step = 0; step <= steps; step += step < steps - 4 ? 4 : 1)
      points.push([x(step), y(clamp(Math.log10(radius(places[step])), DECADES[0], DECADES[1]))]);
    line(context, cssColour(ui.colour(COLOURS[rule])), 2, points);
    dot(context, cssColour(ui.colour(COLOURS[rule])), ...points.at(-1), 4);
  }
}
