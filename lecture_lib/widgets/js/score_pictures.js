// What the score builder draws: a table of pictures and their class probabilities, and two entropies with their gap.
import { cssColour, element, mix } from "./kit.js";
import { number } from "./elbo_pictures.js";
import { clamp, line, scale, words } from "./plot.js";

export const SIDE = 28;
const HEAD = 20, // of the table, with the names of the classes
  PICTURE = 34, // its first column
  ENTROPY = 58, // its last one
  GAP = 12, // between the rows and their mean
  MEAN = 74; // whose bars are small where all classes come up
export const ROW = 34;
export const tableHeight = (rows) => HEAD + rows * ROW + GAP + MEAN + 2;

/** Where things are in a table of that many pixels. */
export function places(width, rows, classes) {
  const cell = (width - PICTURE - ENTROPY) / classes;
  const top = (i) => HEAD + i * ROW + (i === rows ? GAP : 0);
  return {
    cell,
    left: (k) => PICTURE + k * cell,
    top,
    /** The row and class under a point and the probability that it means there; nothing outside the cells. */
    at(x, y) {
      const k = Math.floor((x - PICTURE) / cell),
        i = Math.floor((y - HEAD) / ROW);
      if (k < 0 || k >= classes || i < 0 || i >= rows) return undefined;
      const level = (top(i) + ROW - 2 - y) / (ROW - 4);
      return { row: i, k, value: level > 0.88 ? 1 : clamp(Math.round(20 * level) / 20, 0, 1) };
    },
  };
}

/** One row of cells with a bar in each, its entropy behind them. */
function drawRow(context, ui, place, top, height, probabilities, bits, colour) {
  const tall = height - 4,
    bottom = top + height - 2;
  probabilities.forEach((p, k) => {
    const x = place.left(k) + 1,
      wide = place.cell - 2;
    context.fillStyle = cssColour(ui.colour("ink"), 0.06);
    context.fillRect(x, top + 2, wide, tall);
    context.fillStyle = cssColour(ui.colour(colour));
    context.fillRect(x, bottom - p * tall, wide, p * tall);
  });
  words(context, ui, number(bits), place.left(probabilities.length) + ENTROPY - 12, top + height / 2, {
    align: "right",
    colour,
    bold: true,
  });
}

export function drawTable(context, width, height, ui, { rows, result, pictures, touched, chosen }) {
  const classes = rows[0].length,
    place = places(width, rows.length, classes);
  for (let k = 0; k < classes; k++)
    words(context, ui, String(k), place.left(k) + place.cell / 2, 10, {
      align: "center",
      colour: chosen.k === k ? "ink" : "muted",
      bold: chosen.k === k,
    });
  words(context, ui, "entropy", width - 2, 10, { align: "right", colour: "muted" });
  rows.forEach((row, i) => {
    drawRow(context, ui, place, place.top(i), ROW, row, result.ofEach[i], "blue");
    context.globalAlpha = touched[i] ? 0.25 : 1; // these are no longer the classifier's words about it
    context.drawImage(thumbnail(pictures[i], ui), 1, place.top(i) + 2, ROW - 4, ROW - 4);
    context.globalAlpha = 1;
  });
  drawMean(context, ui, place, rows.length, result);
  outline(context, ui, place, chosen, classes);
}

/** The mean of all rows, with a dashed line where all classes would be equally frequent. */
function drawMean(context, ui, place, i, { average, ofTheMean }) {
  const top = place.top(i),
    even = top + MEAN - 2 - (MEAN - 4) / average.length;
  drawRow(context, ui, place, top, MEAN, average, ofTheMean, "green");
  words(context, ui, "mean", 0, top + MEAN / 2, { colour: "green", bold: true });
  const ends = [place.left(0), place.left(average.length)].map((x) => [x, even]);
  line(context, cssColour(ui.colour("ink"), 0.6), 1, ends, [3, 3]);
}

function outline(context, ui, place, { row, k }, classes) {
  Object.assign(context, { strokeStyle: cssColour(ui.colour("ink"), 0.45), lineWidth: 1 });
  context.strokeRect(place.left(0), place.top(row) + 0.5, place.cell * classes, ROW - 1);
  Object.assign(context, { strokeStyle: cssColour(ui.colour("orange")), lineWidth: 2 });
  context.strokeRect(place.left(k), place.top(row) + 1, place.cell, ROW - 2);
}

function thumbnail(image, ui) {
  const canvas = element("canvas", { width: SIDE, height: SIDE }),
    pixels = new ImageData(SIDE, SIDE),
    [paper, ink] = ["paper", "ink"].map((name) => ui.colour(name)),
    ground = mix(paper, ink, 0.07);
  image.forEach((value, i) => pixels.data.set([...mix(ground, ink, value), 255], 4 * i));
  canvas.getContext("2d").putImageData(pixels, 0, 0);
  return canvas;
}

// ---------------------------------------------------------------------------------------------------- two entropies

const THICK = 26;

/** The entropy of the mean above, the mean of the entropies below, and between their ends the information. */
export function drawGap(context, width, height, ui, { result, rows }) {
  const most = Math.log(rows[0].length),
    x = scale(0, most, 1, width - 12),
    [first, second] = [18, 82],
    low = x(result.mean),
    high = x(result.ofTheMean);
  for (const [title, value, colour, top] of [
    ["entropy of the mean: are all classes there?", result.ofTheMean, "green", first],
    ["mean entropy: is each picture sharp?", result.mean, "blue", second],
  ]) {
    words(context, ui, title, 0, top - 9, { colour });
    context.fillStyle = cssColour(ui.colour("ink"), 0.06);
    context.fillRect(x(0), top, x(most) - x(0), THICK);
    context.fillStyle = cssColour(ui.colour(colour));
    context.fillRect(x(0), top, x(value) - x(0), THICK);
    beside(context, ui, number(value), x(value), top + THICK / 2, width);
  }
  context.fillStyle = cssColour(ui.colour("orange"), 0.22);
  context.fillRect(low, second, high - low, THICK);
  for (const at of [low, high])
    line(context, cssColour(ui.colour("orange")), 1.5, [
      [at, at === high ? first : second],
      [at, second + THICK + 12],
    ]);
  line(context, cssColour(ui.colour("orange")), 4, [
    [low, second + THICK + 12],
    [high, second + THICK + 12],
  ]);
  const text = `gap ${number(result.information)}`,
    half = context.measureText(text).width / 2 + 4;
  words(context, ui, text, clamp((low + high) / 2, half, width - half), second + THICK + 25, {
    align: "center",
    colour: "orange",
    bold: true,
  });
  drawScore(context, width, height - 26, ui, result.score, rows[0].length);
}

/** The value behind the end of its bar, or inside of it where there is no room behind. */
function beside(context, ui, text, end, middle, width) {
  const inside = end + 40 > width;
  words(context, ui, text, end + (inside ? -6 : 6), middle, {
    align: inside ? "right" : "left",
    colour: inside ? "paper" : "ink",
    bold: true,
  });
}

/** From 1 to the number of classes, where the score is. */
function drawScore(context, width, level, ui, score, classes) {
  const x = scale(1, classes, 8, width - 12),
    font = context.font;
  line(context, cssColour(ui.colour("ink"), 0.2), 6, [
    [x(1), level],
    [x(classes), level],
  ]);
  line(context, cssColour(ui.colour("orange")), 6, [
    [x(1), level],
    [x(score), level],
  ]);
  for (let tick = 1; tick <= classes; tick++)
    words(context, ui, String(tick), x(tick), level + 17, { align: "center", colour: "muted" });
  context.font = font.replace("12px", "22px");
  const text = `IS = ${number(score)}`,
    half = 0.55 * context.measureText(text).width + 2;
  words(context, ui, text, clamp(x(score), half, width - half), level - 24, {
    align: "center",
    colour: "orange",
    bold: true,
    halo: true,
  });
  context.font = font;
}
