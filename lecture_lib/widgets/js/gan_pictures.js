// What the GAN lab draws: the plane with both kinds of samples, D's verdict, G's bent grid and pulls; and curves.
import { cssColour, mix } from "./kit.js";
import { clamp, dot, line, scale, words } from "./plot.js";

export const EDGE = 3; // the plane is drawn from −EDGE to EDGE
const FIELD = 44; // points of D's verdict in a row
// Lines of the grid of z at these quantiles of N(0, 1): a tenth of all samples falls between neighbours.
const QUANTILES = [-2.33, -1.2816, -0.8416, -0.5244, -0.2533, 0, 0.2533, 0.5244, 0.8416, 1.2816, 2.33];
const FINE = 41; // points along each line
const LONGEST_ARROW = 36; // pixels

/** The points of the plane at which D is asked, (FIELD², 2), row by row from the top. */
export const FIELD_POINTS = Float32Array.from({ length: 2 * FIELD * FIELD }, (_, i) => {
  const cell = i >> 1,
    at = (k) => (2 * EDGE * (k + 0.5)) / FIELD - EDGE;
  return i % 2 ? -at(Math.floor(cell / FIELD)) : at(cell % FIELD);
});

/** Noise along the lines of the grid, (lines · FINE, 2): first those of equal z₁, then those of equal z₂. */
export const GRID_NOISE = Float32Array.from(
  [0, 1].flatMap((fixed) =>
    QUANTILES.flatMap((q) =>
      Array.from({ length: FINE }, (_, i) => {
        const along = 2.33 * ((2 * i) / (FINE - 1) - 1);
        return fixed ? [along, q] : [q, along];
      }),
    ).flat(),
  ),
);

/** D's outputs at FIELD_POINTS as −1 (generated) to 1 (real); a critic, whose scale means nothing, by its range here. */
export function verdicts(outputs, verdict) {
  if (verdict) return outputs.map(verdict);
  const low = outputs.reduce((a, b) => Math.min(a, b)),
    high = outputs.reduce((a, b) => Math.max(a, b));
  return outputs.map((l) => (2 * (l - low)) / (high - low || 1) - 1);
}

/** A small canvas that holds D's verdict, to be stretched over the plane. */
export function createField() {
  const canvas = Object.assign(document.createElement("canvas"), { width: FIELD, height: FIELD }),
    context = canvas.getContext("2d"),
    image = context.createImageData(FIELD, FIELD);
  return {
    canvas,
    paint(ui, values) {
      const paper = ui.colour("paper"),
        sides = [ui.colour("orange"), ui.colour("blue")];
      values.forEach((value, i) => {
        const colour = mix(paper, sides[value > 0 ? 1 : 0], 0.5 * Math.abs(value));
        for (let k = 0; k < 3; k++) image.data[4 * i + k] = colour[k];
        image.data[4 * i + 3] = 255;
      });
      context.putImageData(image, 0, 0);
    },
  };
}

/** All of the plane; what is null in the scene { field, grid, real, fake, arrows } is left out. */
export function drawPlane(context, width, height, ui, { field, grid, real, fake, arrows, hint }) {
  const x = scale(-EDGE, EDGE, 0, width),
    y = scale(EDGE, -EDGE, 0, height);
  context.imageSmoothingEnabled = true;
  if (field) context.drawImage(field, 0, 0, width, height);
  if (grid) drawGrid(context, ui, grid, x, y);
  if (real) squares(context, cssColour(ui.colour("blue"), 0.75), real, x, y);
  if (fake) for (let i = 0; i < fake.length; i += 2) marker(context, ui, x(fake[i]), y(fake[i + 1]));
  if (arrows) drawArrows(context, ui, arrows, x, y);
  if (hint) words(context, ui, hint, width / 2, height / 2, { align: "center", halo: true, bold: true });
}

function squares(context, colour, points, x, y) {
  context.fillStyle = colour;
  for (let i = 0; i < points.length; i += 2) context.fillRect(x(points[i]) - 1.5, y(points[i + 1]) - 1.5, 3, 3);
}

function marker(context, ui, x, y) {
  dot(context, cssColour(ui.colour("paper"), 0.8), x, y, 3.1);
  dot(context, cssColour(ui.colour("orange")), x, y, 2.2);
}

function drawGrid(context, ui, grid, x, y) {
  const colour = cssColour(ui.colour("ink"), 0.4);
  for (let start = 0; start < grid.length; start += 2 * FINE) {
    const points = Array.from({ length: FINE }, (_, i) => [x(grid[start + 2 * i]), y(grid[start + 2 * i + 1])]);
    line(context, colour, 0.9, points);
  }
}

/** An arrow at each point (n, 2) along its pull (n, 2): the longer, the stronger, and never too long. */
function drawArrows(context, ui, { points, pulls }, x, y) {
  const colour = cssColour(ui.colour("ink"), 0.85);
  for (let i = 0; i < points.length; i += 2) {
    const strength = Math.hypot(pulls[i], pulls[i + 1]),
      length = arrowLength(strength);
    if (length < 1.5) continue;
    const from = [x(points[i]), y(points[i + 1])],
      way = [pulls[i] / strength, -pulls[i + 1] / strength],
      at = (along, aside) => [
        from[0] + along * way[0] - aside * way[1],
        from[1] + along * way[1] + aside * way[0],
      ];
    const head = Math.min(5, length / 2);
    line(context, colour, 1.3, [from, at(length, 0)]);
    line(context, colour, 1.3, [at(length - head, head / 2), at(length, 0), at(length - head, -head / 2)]);
  }
}

export const arrowLength = (strength) => (LONGEST_ARROW * Math.sqrt(strength)) / (1 + Math.sqrt(strength));

/**
 * Curves over the steps: `history` rows { step, … }; `curves` [{ key, colour, name }]; `top` of the axis, `goal` a
 * dashed line with its name.
 */
export function drawHistory(context, width, height, ui, { history, curves, bottom = 0, top, goal, format, steps }) {
  const left = 46,
    right = 8,
    x = scale(0, Math.max(200, steps), left, width - right),
    y = scale(bottom, top, height - 18, 8),
    ruled = cssColour(ui.colour("line"));
  for (const value of [bottom, top]) {
    line(context, ruled, 1, [
      [left, y(value)],
      [width - right, y(value)],
    ]);
    words(context, ui, format(value), left - 6, y(value), { align: "right", colour: "muted" });
  }
  if (goal !== undefined) {
    line(context, cssColour(ui.colour("muted")), 1, [[left, y(goal)], [width - right, y(goal)]], [4, 4]);
  }
  words(context, ui, "0", left, height - 6, { align: "center", colour: "muted" });
  words(context, ui, `${Math.max(200, steps)} steps`, width - right, height - 6, { align: "right", colour: "muted" });
  for (const { key, colour } of curves) {
    const points = history.map((row) => [x(row.step), clamp(y(row[key]), 2, height - 16)]);
    line(context, cssColour(ui.colour(colour)), 2, points);
    if (points.length) dot(context, cssColour(ui.colour(colour)), ...points.at(-1), 3);
  }
}
