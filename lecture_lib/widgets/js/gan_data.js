// The data of the GAN lab, and how well samples meet them.
//
// Each data set is a list of true points: the means of its Gaussians, or points close to each other along its curve. A
// sample is one of them, chosen evenly, plus normal noise of deviation SIGMA. So one measure serves all of them.
import { normal } from "./random.js";

export const SIGMA = 0.05;
export const ENOUGH = 20; // samples that make a mode count
const STRETCHES = 20; // a curve has no modes: it is cut into so many pieces
const SPACING = 0.02; // between neighbouring true points of a curve

/** By name: label and truth() → { points (n, 2), piece (n): which mode or stretch, pieces, curve: bool }. */
export const DATA = {
  ring: { label: "ring of 8", truth: () => modes(circle(8, 2)) },
  grid: { label: "5 × 5 grid", truth: () => modes(square(5, 1)) },
  spiral: { label: "spiral", truth: () => curves([spiral()]) },
  moons: { label: "two moons", truth: () => curves(moons()) },
};

const circle = (n, radius) =>
  Array.from({ length: n }, (_, i) => [
    radius * Math.cos((2 * Math.PI * i) / n),
    radius * Math.sin((2 * Math.PI * i) / n),
  ]);

function square(side, spacing) {
  const line = Array.from({ length: side }, (_, i) => spacing * (i - (side - 1) / 2));
  return line.flatMap((x) => line.map((y) => [x, y]));
}

/** r = θ / 4, from θ = π / 2 to 3π. */
const spiral = () => along(Math.PI / 2, 3 * Math.PI, (t) => [(t / 4) * Math.cos(t), (t / 4) * Math.sin(t)]);

/** Two half circles of radius 1.4 that reach into each other, as scikit-learn's make_moons has them. */
function moons() {
  const half = (x, y, sign) =>
    along(0, Math.PI, (t) => [1.4 * (sign * Math.cos(t) + x), 1.4 * (sign * Math.sin(t) + y)]);
  return [half(-0.5, -0.25, 1), half(0.5, 0.25, -1)];
}

const along = (from, to, point) => Array.from({ length: 401 }, (_, i) => point(from + ((to - from) * i) / 400));

const modes = (centres) => ({
  points: Float64Array.from(centres.flat()),
  piece: Int32Array.from(centres.keys()),
  pieces: centres.length,
  curve: false,
});

/** The truth of curves, each a list of points [x, y]; null if there is none. */
export function curves(lines) {
  const spaced = lines.flatMap(evenly),
    n = spaced.length;
  if (!n) return null;
  const pieces = Math.min(n, STRETCHES);
  return {
    points: Float64Array.from(spaced.flat()),
    piece: Int32Array.from({ length: n }, (_, i) => Math.floor((i * pieces) / n)),
    pieces,
    curve: true,
  };
}

/** Points in equal steps of about SPACING along a line through points. */
function evenly(line) {
  if (line.length < 2) return line;
  const lengths = line.slice(1).map(([x, y], i) => Math.hypot(x - line[i][0], y - line[i][1])),
    total = lengths.reduce((a, b) => a + b, 0),
    count = Math.max(1, Math.round(total / SPACING));
  const out = [];
  let i = 0,
    done = 0;
  for (let j = 0; j <= count; j++) {
    const at = (total * j) / count;
    while (i < lengths.length - 1 && done + lengths[i] < at) done += lengths[i++];
    const part = lengths[i] ? Math.min(1, (at - done) / lengths[i]) : 0;
    out.push([0, 1].map((k) => line[i][k] + part * (line[i + 1][k] - line[i][k])));
  }
  return out;
}

/** Fills `out` (n, 2) with samples, and returns it. */
export function sample({ points }, random, out) {
  const n = points.length / 2;
  for (let i = 0; i < out.length; i += 2) {
    const chosen = 2 * Math.floor(n * random());
    out[i] = points[chosen] + SIGMA * normal(random);
    out[i + 1] = points[chosen + 1] + SIGMA * normal(random);
  }
  return out;
}

/**
 * How samples (n, 2) meet the truth: `share` of them within 3 SIGMA of a true point, and how many modes (stretches of
 * a curve) have ENOUGH such samples; each sample counts for the true point nearest to it.
 */
export function coverage(truth, samples) {
  const { counts, near } = tally(truth, samples);
  return { covered: counts.filter((count) => count >= ENOUGH).length, share: near / (samples.length / 2) };
}

/** How many samples (n, 2) are `near`, within 3 SIGMA of a true point, and how many of these each piece has. */
export function tally({ points, piece, pieces }, samples) {
  const counts = new Int32Array(pieces),
    limit = (3 * SIGMA) ** 2;
  let near = 0;
  for (let i = 0; i < samples.length; i += 2) {
    let best = Infinity,
      nearest = 0;
    for (let j = 0; j < points.length; j += 2) {
      const dx = samples[i] - points[j],
        dy = samples[i + 1] - points[j + 1],
        square = dx * dx + dy * dy;
      if (square < best) [best, nearest] = [square, j / 2];
    }
    if (best > limit) continue;
    near += 1;
    counts[piece[nearest]] += 1;
  }
  return { counts, near };
}

const INSIDE = 1 - Math.exp(-4.5); // of a Gaussian in the plane, within 3 SIGMA

/**
 * Jensen-Shannon divergence in nats between two histograms over the modes and "none": of samples (n, 2), and of the
 * mixture itself. 0 to ln 2.
 */
export function divergence(truth, samples) {
  const { counts, near } = tally(truth, samples),
    n = samples.length / 2;
  const here = [...counts, n - near].map((count) => count / n),
    there = [...counts].fill(INSIDE / counts.length).concat(1 - INSIDE);
  const part = (p, q) => (p ? (p / 2) * Math.log((2 * p) / (p + q)) : 0);
  return here.reduce((sum, p, i) => sum + part(p, there[i]) + part(there[i], p), 0);
}
