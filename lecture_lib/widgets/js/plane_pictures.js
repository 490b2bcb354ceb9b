// What lies on a latent plane: decoded digits on a grid or test digits as coloured glyphs, and the marks above them.
import { cssColour, mix } from "./kit.js";
import { classColours } from "./class_colours.js";
import { decode, majority, nearestTo, pictureOf } from "./latent_maths.js";
import { words } from "./plot.js";
import { scaleOf } from "./plane_scale.js";
import { MNIST_SIDE } from "./sheet.js";

export const CELLS = 15; // decoded digits along each side of the plane
const NEIGHBOURS = 5;
const RING = 10; // radius
const LENS = 50;
const FAINT = 0.13; // what a highlighted class leaves of the others

/** Decoded digits at the middle of each cell, and the class that test digits near it have, if any are. */
function mapOf(plane) {
  const { toPlane } = scaleOf(plane, CELLS),
    reach = (2.2 * plane.frame[2]) / CELLS;
  const centres = Array.from({ length: CELLS ** 2 }, (_, i) => toPlane((i % CELLS) + 0.5, Math.floor(i / CELLS) + 0.5));
  return decode(plane.decoder, centres).map((logits, i) => {
    const near = nearestTo(centres[i], plane.points, NEIGHBOURS).filter(({ distance }) => distance < reach);
    return { shades: pictureOf(logits), name: near.length ? majority(near, plane.classes).name : undefined };
  });
}

/** Everything that stays while the reader drags; painted again only if `key` changes. */
export function makeGround(ui) {
  const canvas = document.createElement("canvas"),
    tiles = document.createElement("canvas");
  let painted = "",
    theme = 0;
  ui.onTheme(() => (theme += 1));
  return (size, ratio, plane, { view, lit }, names) => {
    const key = [size, ratio, plane.name, view, lit, theme].join();
    if (key === painted) return canvas;
    painted = key;
    canvas.width = canvas.height = Math.round(size * ratio);
    const context = canvas.getContext("2d"),
      colours = classColours(names.length, ui.colour("paper"));
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    if (view !== "digits") {
      paintMap(tiles, (plane.map ??= mapOf(plane)), ui, colours, { lit, strength: view === "both" ? 0.45 : 1 });
      context.drawImage(tiles, 0, 0, size, size);
    }
    if (view !== "map") paintPoints(context, size, plane, colours, { lit, names, view });
    return canvas;
  };
}

function paintMap(canvas, map, ui, colours, { lit, strength }) {
  const side = CELLS * MNIST_SIDE,
    paper = ui.colour("paper"),
    nobody = ui.colour("muted");
  canvas.width = canvas.height = side;
  const context = canvas.getContext("2d"),
    image = context.createImageData(side, side);
  map.forEach(({ shades, name }, cell) => {
    const ink = name === undefined ? nobody : colours[name],
      share = strength * (name === undefined ? 0.55 : 1) * (lit === null || lit === name ? 1 : FAINT);
    const [left, top] = [(cell % CELLS) * MNIST_SIDE, Math.floor(cell / CELLS) * MNIST_SIDE];
    shades.forEach((shade, i) => {
      const at = 4 * ((top + Math.floor(i / MNIST_SIDE)) * side + left + (i % MNIST_SIDE));
      image.data.set([...mix(paper, ink, share * shade), 255], at);
    });
  });
  context.putImageData(image, 0, 0);
}

function paintPoints(context, size, plane, colours, { lit, names, view }) {
  const { toPixel } = scaleOf(plane, size),
    text = Math.max(8, size / 42);
  Object.assign(context, { textAlign: "center", textBaseline: "middle", font: `600 ${text}px system-ui, sans-serif` });
  for (let i = 0; i < plane.classes.length; i++) {
    const own = plane.classes[i],
      [x, y] = toPixel([plane.points[2 * i], plane.points[2 * i + 1]]);
    context.fillStyle = cssColour(colours[own], lit === null || lit === own ? (view === "both" ? 1 : 0.85) : FAINT);
    context.fillText(names[own], x, y);
  }
}

/** Way, ends, posterior, and the traveller z with what the decoder draws there, on a plane `size` pixels wide. */
export function drawMarks(context, ui, size, { plane, z, ends, way, q, picture }) {
  const [paper, ink, blue] = ["paper", "ink", "blue"].map((name) => cssColour(ui.colour(name)));
  const scale = scaleOf(plane, size),
    inside = (place) => scale.toPixel(place).map((value) => Math.min(size - 4, Math.max(4, value)));
  traced(context, way.map(scale.toPixel), [
    [paper, 5],
    [ink, 2],
  ]);
  for (const [name, at] of Object.entries(ends)) drawEnd(context, ui, name, inside(at), paper, ink);
  drawPosterior(context, ui, size, scale, q, paper);
  const [x, y] = inside(z);
  for (const [colour, width] of [
    [paper, 6],
    [blue, 3],
  ]) {
    Object.assign(context, { strokeStyle: colour, lineWidth: width });
    context.beginPath();
    context.arc(x, y, RING, 0, 2 * Math.PI);
    context.stroke();
  }
  drawLens(context, picture, [x, y], size, blue);
}

/** The decoded picture beside the ring, where a finger does not cover it. */
function drawLens(context, picture, [x, y], size, colour) {
  const left = Math.min(size - LENS - 3, Math.max(3, x - LENS / 2)),
    top = y > LENS + 2 * RING ? y - RING - LENS - 7 : y + RING + 7;
  context.save();
  context.beginPath();
  context.roundRect(left, top, LENS, LENS, 6);
  Object.assign(context, { strokeStyle: colour, lineWidth: 4 });
  context.stroke();
  context.clip();
  context.drawImage(picture, left, top, LENS, LENS);
  context.restore();
}

function traced(context, points, strokes) {
  for (const [strokeStyle, lineWidth] of strokes) {
    Object.assign(context, { strokeStyle, lineWidth, lineCap: "round", lineJoin: "round" });
    context.beginPath();
    for (const [x, y] of points) context.lineTo(x, y);
    context.stroke();
  }
}

function drawEnd(context, ui, name, [x, y], paper, ink) {
  Object.assign(context, { fillStyle: ink, strokeStyle: paper, lineWidth: 2 });
  context.beginPath();
  context.arc(x, y, 9, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  words(context, ui, name, x, y + 0.5, { colour: "paper", align: "center", bold: true });
}

/** Ellipses at one and two standard deviations; a point where the encoder gives no width. */
function drawPosterior(context, ui, size, scale, { mu, logVar }, paper) {
  const [x, y] = scale.toPixel(mu),
    widths = logVar ? Array.from(logVar, (value) => Math.exp(value / 2) * scale.factor) : [2, 2];
  const fill = (times, margin, colour) => {
    context.fillStyle = colour;
    context.beginPath();
    context.ellipse(x, y, ...widths.map((width) => times * width + margin), 0, 0, 2 * Math.PI);
    context.fill();
  };
  fill(2, 6, paper); // set off from the digits around it
  fill(2, 1, cssColour(ui.colour("orange"), 0.4));
  fill(1, 1, cssColour(ui.colour("orange")));
  const name = { colour: "orange", bold: true, halo: true };
  words(context, ui, logVar ? "q" : "x", Math.min(x, size - 28) + 14, y + 12, name);
}
