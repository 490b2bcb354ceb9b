// A sheet of paper as numbers: soft round strokes of ink, and the drawing as MNIST would have stored it. No DOM here.
import { view } from "./floats.js";

export const MNIST_SIDE = 28;
const DIGIT_SIDE = 20; // the longer side of a digit in MNIST's 28 × 28
const FAINTEST = 0.1; // what counts as ink when the drawing's extent is measured

/** A square of ink from 0 (paper) to 1; positions are in its pixels, from the top left corner. */
export function makeSheet(side) {
  const ink = new Float32Array(side * side);
  return {
    side,
    ink,
    clear: () => ink.fill(0),
    /** Another square image, enlarged or reduced to the size of the sheet. */
    load(pixels) {
      const from = Math.sqrt(pixels.length);
      const cells = shares(side, from, (i) => (i * from) / side);
      ink.set(averaged(pixels, cells, cells));
    },
    /** One touch of a brush: full ink (or paper) inside the radius, fading over a pixel and a half at its rim. */
    dab(x, y, radius, erase = false) {
      for (let i = 0; i < ink.length; i++) {
        const distance = Math.hypot((i % side) + 0.5 - x, Math.floor(i / side) + 0.5 - y);
        const cover = Math.min(1, Math.max(0, (radius + 0.75 - distance) / 1.5));
        ink[i] = erase ? Math.min(ink[i], 1 - cover) : Math.max(ink[i], cover);
      }
    },
  };
}

/**
 * A drawing as a digit of MNIST: cropped to its ink, scaled (both ways alike) so that the longer side of its box is 20
 * pixels, and laid on 28 × 28 with its centre of mass in the middle (LeCun et al. 1998). Ink never falls off the edge:
 * then the box is moved as little as it takes. `pixels`: a square image of any size, 0…1. An empty sheet stays empty.
 */
export function asMnist(pixels) {
  const side = Math.sqrt(pixels.length),
    box = inkBox(pixels, side);
  if (!box) return new Float32Array(MNIST_SIDE ** 2);
  const scale = DIGIT_SIDE / Math.max(box.right - box.left, box.bottom - box.top);
  const centre = centreOfMass(pixels, side);
  const columns = axis(side, scale, centre.x, box.left, box.right),
    rows = axis(side, scale, centre.y, box.top, box.bottom);
  return averaged(pixels, columns, rows);
}

/** The smallest box that holds all ink, its edges between pixels; undefined without ink. */
export function inkBox(pixels, side) {
  let left = side,
    right = 0,
    top = side,
    bottom = 0;
  for (let i = 0; i < pixels.length; i++) {
    if (pixels[i] < FAINTEST) continue;
    const x = i % side,
      y = Math.floor(i / side);
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
  }
  return left < right ? { left, right, top, bottom } : undefined;
}

export function centreOfMass(pixels, side) {
  let mass = 0,
    x = 0,
    y = 0;
  for (let i = 0; i < pixels.length; i++) {
    mass += pixels[i];
    x += pixels[i] * ((i % side) + 0.5);
    y += pixels[i] * (Math.floor(i / side) + 0.5);
  }
  return { x: x / mass, y: y / mass };
}

/** Along one axis: what each of the 28 cells takes from the drawing when `centre` comes to lie in the middle. */
function axis(side, scale, centre, low, high) {
  const middle = MNIST_SIDE / 2;
  const fitting = Math.min(MNIST_SIDE - (high - centre) * scale, Math.max((centre - low) * scale, middle));
  return shares(MNIST_SIDE, side, (i) => centre + (i - fitting) / scale);
}

/** For each of n cells, which runs from edge(i) to edge(i + 1): the pixels it covers, and which share of it each has. */
function shares(n, side, edge) {
  return Array.from({ length: n }, (_, i) => {
    const from = edge(i),
      to = edge(i + 1),
      covered = [];
    for (let pixel = Math.max(0, Math.floor(from)); pixel < Math.min(side, to); pixel++)
      covered.push([pixel, (Math.min(to, pixel + 1) - Math.max(from, pixel)) / (to - from)]);
    return covered;
  });
}

/** The mean of the pixels under each cell, one axis after the other. */
function averaged(pixels, columns, rows) {
  const side = Math.sqrt(pixels.length),
    narrow = new Float32Array(side * columns.length),
    out = new Float32Array(rows.length * columns.length);
  for (let y = 0; y < side; y++)
    columns.forEach((covered, x) => {
      for (const [pixel, share] of covered) narrow[y * columns.length + x] += share * pixels[y * side + pixel];
    });
  rows.forEach((covered, y) => {
    for (const [pixel, share] of covered)
      for (let x = 0; x < columns.length; x++)
        out[y * columns.length + x] += share * narrow[pixel * columns.length + x];
  });
  return out;
}

/** uint8 bytes (n, size) → n images of 0…1 */
export function greyDigits(bytes, size) {
  const { buffer, byteOffset, byteLength } = view(bytes),
    all = Float32Array.from(new Uint8Array(buffer, byteOffset, byteLength), (value) => value / 255);
  return Array.from({ length: byteLength / size }, (_, n) => all.subarray(n * size, (n + 1) * size));
}
