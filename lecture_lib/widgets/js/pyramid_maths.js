// Laplacian pyramids of pictures (channels, side, side), the finest level first, and LAPGAN's drawn ones. No DOM here.
import { forward } from "./nn.js";

const BLUR = [1 / 8, 3 / 8, 3 / 8, 1 / 8];

/** A picture of half the side: blurred, and every second pixel; beyond the border the outermost pixels go on. */
export function down(x, side) {
  const half = side / 2,
    planes = x.length / side ** 2,
    narrow = new Float32Array(planes * side * half),
    out = new Float32Array(planes * half ** 2);
  const inside = (i) => Math.min(side - 1, Math.max(0, i));
  for (let row = 0; row < planes * side; row++)
    for (let j = 0; j < half; j++)
      BLUR.forEach((weight, t) => (narrow[row * half + j] += weight * x[row * side + inside(2 * j - 1 + t)]));
  for (let plane = 0; plane < planes; plane++)
    for (let i = 0; i < half; i++)
      BLUR.forEach((weight, t) => {
        const from = (plane * side + inside(2 * i - 1 + t)) * half,
          to = (plane * half + i) * half;
        for (let j = 0; j < half; j++) out[to + j] += weight * narrow[from + j];
      });
  return out;
}

/** A picture of twice the side, by linear interpolation. */
export function up(x, side) {
  const layers = [{ op: "upsampleBilinear", factor: [2, 2], alignCorners: false }];
  return forward({ inputShape: [x.length / side ** 2, side, side], layers }, x).data;
}

/** The levels of a picture: `count` differences, and the smallest picture at last. */
export function pyramid(x, side, count = 2) {
  if (!count) return [Float32Array.from(x)];
  const half = down(x, side),
    coarse = up(half, side / 2);
  return [x.map((value, i) => value - coarse[i]), ...pyramid(half, side / 2, count - 1)];
}

/** What is there after each level, the finest first: the sum of weights[k] · levels[k], enlarged on the way. */
export function sums(levels, side, weights) {
  const own = levels[0].map((value) => weights[0] * value);
  if (levels.length === 1) return [own];
  const coarser = sums(levels.slice(1), side / 2, weights.slice(1)),
    coarse = up(coarser[0], side / 2);
  return [own.map((value, i) => value + coarse[i]), ...coarser];
}

/** Levels drawn on a picture: networks[k] makes the difference of noise[k], a channel, and the enlarged picture. */
export function drawnOn(networks, small, side, noise) {
  const levels = [small];
  let picture = small;
  for (let k = networks.length - 1; k >= 0; k--, side *= 2) {
    const coarse = up(picture, side),
      difference = forward(networks[k], joined(noise[k], coarse)).data;
    levels.unshift(difference);
    picture = difference.map((value, i) => value + coarse[i]);
  }
  return levels;
}

function joined(a, b) {
  const out = new Float32Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}

/** How far two pictures are from each other at most and on average. */
export function apart(a, b) {
  const off = Array.from(a, (value, i) => Math.abs(value - b[i]));
  return { largest: Math.max(...off), mean: off.reduce((sum, value) => sum + value, 0) / off.length };
}
