// What the company you keep draws: pictures in colour, and for each kind the values that share a mean.
import { cssColour } from "./kit.js";
import { words } from "./plot.js";
import { CHANNELS } from "./company_maths.js";

const CELL = 19, // pixels of a plane, drawn as 3 × 3 values
  GAP = 4,
  TOP = 16, // for the names of the channels
  ROWS = 4; // pictures that are drawn, if there are as many
const PLANE = 1; // the channel whose companions are marked
export const DIAGRAM_HEIGHT = TOP + ROWS * (CELL + GAP) + 14;

/** Bytes of a picture's values as [r, g, b] for pixel i; `from` and `to` are black and white. */
export const colourOf = (picture, [from, to]) => {
  const size = picture.length / CHANNELS,
    byte = (value) => Math.round(255 * Math.min(1, Math.max(0, (value - from) / (to - from))));
  return (i) => [byte(picture[i]), byte(picture[i + size]), byte(picture[i + 2 * size])];
};

/** Rows of pictures, columns of channels, and in colour what shares a mean with the green plane of the first picture. */
export function drawDiagram(context, width, height, ui, kind, { n }) {
  const virtual = kind === "virtual",
    rows = virtual ? ROWS : Math.min(n, ROWS),
    left = (width - CHANNELS * (CELL + GAP) + GAP) / 2;
  ["R", "G", "B"].forEach((name, c) =>
    words(context, ui, name, left + c * (CELL + GAP) + CELL / 2, TOP / 2, { align: "center", colour: "muted" }),
  );
  for (let row = 0; row < rows; row++) {
    const y = TOP + row * (CELL + GAP);
    words(context, ui, row === 0 ? "x" : virtual ? "R" : String(row + 1), left - 8, y + CELL / 2, {
      align: "right",
      colour: row === 0 ? "ink" : virtual ? "purple" : "muted",
      bold: row === 0,
    });
    for (let c = 0; c < CHANNELS; c++) {
      const inRow = row === 0,
        inColumn = c === PLANE,
        on = { batch: inColumn, virtual: inColumn, instance: inRow && inColumn, layer: inRow }[kind];
      drawPlane(context, ui, left + c * (CELL + GAP), y, on);
    }
  }
  if (virtual || n > ROWS) words(context, ui, "⋮", left + (CHANNELS * (CELL + GAP) - GAP) / 2, height - 6, { align: "center", colour: "muted" });
}

function drawPlane(context, ui, x, y, on) {
  const part = CELL / 3;
  context.fillStyle = cssColour(ui.colour(on ? "blue" : "ink"), on ? 0.85 : 0.13);
  for (let i = 0; i < 9; i++) context.fillRect(x + part * (i % 3), y + part * Math.floor(i / 3), part - 1, part - 1);
}
