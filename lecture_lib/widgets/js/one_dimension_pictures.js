// What the game on a line draws: both densities with G's samples and their pulls, D beside D*, and the value so far.
import { cssColour } from "./kit.js";
import { number as rounded } from "./elbo_pictures.js";
import { DX, GRID, density } from "./one_dimension.js";
import { area, clamp, curve, dot, handle, line, scale, words } from "./plot.js";

const SHOWN = 4; // pictures show x from −SHOWN to SHOWN
const EPSILON = [-1.2, 0, 1.2]; // the normal numbers of the samples that are drawn
const STRIP = 30; // pixels below the axis for these samples
const LONGEST = 34; // pixels of an arrow
const FEW = 0.005; // density below which hardly any sample tells D anything
export const WINDOW = 150; // moves that the curve of the value shows

export const number = (x, digits = 3) => rounded(x, digits);
export const lineAxis = (width) => scale(-SHOWN, SHOWN, 0, width);

/** Where the handles are: of G at its centre, of the data on the bump to the right. */
export function handles(width, height, { data, model }) {
  const x = lineAxis(width),
    y = densityAxis(height, data, model),
    at = (bells, place) => [x(place), y(density(bells, place))];
  return { model: at(model, model.centre), data: at(data, data.centre + data.offset) };
}

function densityAxis(height, data, model) {
  const peak = (bells) => Math.max(density(bells, bells.centre), density(bells, bells.centre + bells.offset));
  return scale(0, 1.15 * Math.max(0.45, peak(data), Math.min(peak(model), 2.2 * peak(data))), height - STRIP - 18, 0);
}

/** p_data and p_model; below them some of G's samples, with an arrow where the loss of G pulls each. */
export function drawDensities(context, width, height, ui, { data, model, pull }) {
  const x = lineAxis(width),
    bottom = height - STRIP - 18,
    y = densityAxis(height, data, model),
    bells = [
      ["blue", data],
      ["orange", model],
    ];
  context.save();
  context.beginPath();
  context.rect(0, 0, width, bottom + 1);
  context.clip();
  for (const [colour, each] of bells) {
    const shape = curve(x, -SHOWN, SHOWN, (t) => y(density(each, t)));
    area(context, cssColour(ui.colour(colour), 0.16), [[0, bottom], ...shape, [width, bottom]]);
    line(context, cssColour(ui.colour(colour)), 2.5, shape);
  }
  context.restore();
  drawSamples(context, ui, x, bottom + 16, model, pull);
  drawNumbers(context, ui, x, width, bottom, height);
  const at = handles(width, height, { data, model });
  handle(context, ui, cssColour(ui.colour("blue")), ...at.data, 6);
  handle(context, ui, cssColour(ui.colour("orange")), ...at.model, 7);
}

function drawSamples(context, ui, x, middle, { centre, offset, logWidth }, pull) {
  const colour = cssColour(ui.colour("orange"));
  for (const c of [-1, 1])
    for (const epsilon of EPSILON) {
      const level = middle + 5 * c,
        place = centre + c * offset + Math.exp(logWidth) * epsilon,
        strength = pull[clamp(Math.round((place - GRID[0]) / DX), 0, GRID.length - 1)],
        from = x(place),
        to = from + LONGEST * Math.tanh(strength / 2),
        head = Math.min(5, Math.abs(to - from)) * Math.sign(strength);
      line(context, cssColour(ui.colour("ink"), 0.75), 1.3, [
        [from, level],
        [to, level],
      ]);
      line(context, cssColour(ui.colour("ink"), 0.75), 1.3, [
        [to - head, level - 3],
        [to, level],
        [to - head, level + 3],
      ]);
      dot(context, colour, from, level, 3);
    }
}

function drawNumbers(context, ui, x, width, bottom, height) {
  line(context, cssColour(ui.colour("ink"), 0.4), 1, [
    [0, bottom],
    [width, bottom],
  ]);
  for (let t = -3; t <= 3; t++) {
    words(context, ui, number(t, 0), x(t), height - 8, { align: "center", colour: "muted" });
  }
  words(context, ui, "x", width - 4, height - 8, { align: "right", bold: true });
}

/** D as it stands and the best D, over the same x; thin where hardly any sample, real or generated, ever falls. */
export function drawDiscriminators(context, width, height, ui, { data, model, probabilities, best }) {
  const x = lineAxis(width),
    y = scale(0, 1, height - 8, 8);
  for (const level of [0, 0.5, 1]) {
    line(
      context,
      cssColour(ui.colour("ink"), level === 0.5 ? 0.55 : 0.2),
      1,
      [
        [0, y(level)],
        [width, y(level)],
      ],
      level === 0.5 ? [2, 3] : [],
    );
  }
  const asked = GRID.map((t) => density(data, t) + density(model, t) > FEW);
  for (const [values, colour, thick, dash] of [
    [probabilities, "green", 3.5, []],
    [best, "ink", 1.8, [6, 4]],
  ])
    for (const run of runs(asked))
      line(
        context,
        cssColour(ui.colour(colour), run.on ? 1 : 0.3),
        run.on ? thick : 1.2,
        run.places.map((i) => [x(GRID[i]), y(values[i])]),
        dash,
      );
  for (const [level, text] of [
    [1, "1: real"],
    [0.5, "½"],
    [0, "0: generated"],
  ])
    words(context, ui, text, 4, y(level) + (level ? 11 : -11), { colour: "muted", halo: true });
}

/** Stretches of equal flags, each with the first place of the next. */
function runs(flags) {
  const found = [];
  flags.forEach((on, i) => {
    if (found.at(-1)?.on !== on) {
      found.at(-1)?.places.push(i);
      found.push({ on, places: [] });
    }
    found.at(-1).places.push(i);
  });
  return found;
}

const LOWEST = -1.9;

/** V(D, G) and the most that any D could make of this G, over the last moves; it is −log 4 where q is p. */
export function drawValue(context, width, height, ui, { history }) {
  const last = history.at(-1).round,
    left = 40,
    from = Math.max(0, last - WINDOW),
    x = scale(from, from + WINDOW, left, width - 6),
    y = scale(LOWEST, 0, height - 18, 8);
  for (const level of [0, -0.5, -1]) {
    line(context, cssColour(ui.colour("ink"), 0.15), 1, [
      [left, y(level)],
      [width - 6, y(level)],
    ]);
    words(context, ui, number(level, 1), left - 5, y(level), { align: "right", colour: "muted" });
  }
  const won = y(-Math.log(4));
  line(context, cssColour(ui.colour("purple")), 2, [
    [left, won],
    [width - 6, won],
  ]);
  words(context, ui, "−1.39", left - 5, won, { align: "right", colour: "purple" });
  words(context, ui, "−log 4: q = p", width - 8, won + 12, { align: "right", colour: "purple" });
  for (const [key, colour, thick, dash] of [
    ["value", "green", 3, []],
    ["best", "ink", 1.8, [6, 4]],
  ]) {
    const points = history.map((row) => [x(row.round), y(clamp(row[key], LOWEST, 0))]);
    line(context, cssColour(ui.colour(colour)), thick, points, dash);
    dot(context, cssColour(ui.colour(colour)), ...points.at(-1), key === "value" ? 4 : 2.5);
  }
  words(context, ui, String(from), left, height - 6, { align: "center", colour: "muted" });
  words(context, ui, `${from + WINDOW} moves`, width - 6, height - 6, { align: "right", colour: "muted" });
}
