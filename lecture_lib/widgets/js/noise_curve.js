// How far off the way back is as the noise grows: from the network's translation, and from a true one.
import { chart, cssColour } from "./kit.js";
import { between } from "./cycle_maths.js";
import { dot, line, scale, words } from "./plot.js";

const HEIGHT = 150,
  LEFT = 34,
  RIGHT = 8,
  BOTTOM = 20;
const COLOURS = { own: "blue", true: "orange" };

/** `show(points, sigma, which)`: points { own: [[σ, error], …], true: … }, complete or not; `which` has the dot. */
export function createCurve(ui, { largest, label }) {
  let points = { own: [], true: [] },
    sigma = 0,
    which = "own";
  const drawing = chart(ui, { label, height: HEIGHT, draw });

  function draw(context, width, height) {
    const top = Math.max(0.1, ...points.own.map(([, error]) => error), ...points.true.map(([, error]) => error)),
      x = scale(0, largest, LEFT, width - RIGHT),
      y = scale(0, 1.12 * top, height - BOTTOM, 6);
    const grid = cssColour(ui.colour("ink"), 0.15);
    for (let level = 0; level <= 1.12 * top; level += top > 0.25 ? 0.1 : 0.05) {
      line(context, grid, 1, [
        [LEFT, y(level)],
        [width - RIGHT, y(level)],
      ]);
      words(context, ui, level.toFixed(2), LEFT - 5, y(level), { align: "right", colour: "muted" });
    }
    for (const at of [0, largest / 3, (2 * largest) / 3, largest])
      words(context, ui, at.toFixed(1), x(at), height - 8, { align: at === largest ? "right" : "center", colour: "muted" });
    words(context, ui, "noise σ", x(largest / 6), height - 8, { align: "center", colour: "muted" });
    for (const [name, colour] of Object.entries(COLOURS)) {
      const way = points[name].map(([at, error]) => [x(at), y(error)]);
      if (way.length > 1) line(context, cssColour(ui.colour(colour)), 2.5, way, name === "true" ? [6, 4] : []);
    }
    const here = between(points[which], sigma);
    if (here === undefined) return;
    dot(context, cssColour(ui.colour("paper")), x(sigma), y(here), 6.5);
    dot(context, cssColour(ui.colour(COLOURS[which])), x(sigma), y(here), 5);
  }
  return {
    element: drawing.element,
    show(nextPoints, nextSigma, nextWhich) {
      points = nextPoints;
      sigma = nextSigma;
      which = nextWhich;
      drawing.redraw();
    },
    describe: drawing.describe,
  };
}
