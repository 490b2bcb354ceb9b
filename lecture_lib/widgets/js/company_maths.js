// One picture in a batch, normalised four ways: which values share a mean and a variance.
//
// A picture has CHANNELS planes of equally many values behind each other, and is the first of its batch.
import { seeded } from "./random.js";

export const CHANNELS = 3;
export const KINDS = ["batch", "virtual", "instance", "layer"];
const EPS = 1e-5; // added to variances, as in PyTorch

/** For each plane of a picture, the sum of its values and of their squares. */
function sums(picture) {
  const size = picture.length / CHANNELS;
  return Array.from({ length: CHANNELS }, (_, c) => {
    let sum = 0,
      squares = 0;
    for (let i = c * size; i < (c + 1) * size; i++) {
      sum += picture[i];
      squares += picture[i] * picture[i];
    }
    return { count: size, sum, squares };
  });
}

const total = (parts) =>
  parts.reduce((a, b) => ({ count: a.count + b.count, sum: a.sum + b.sum, squares: a.squares + b.squares }));

/** The sums of the values that share statistics with each plane of the first picture, by kind. */
function shared(kind, batch, reference) {
  const [own] = batch,
    pool = { batch, virtual: [own, ...reference], instance: [own] }[kind];
  return kind === "layer" ? own.map(() => total(own)) : own.map((_, c) => total(pool.map((picture) => picture[c])));
}

/** The picture by the statistics of its kind; `batch` and `reference` as `sums` of their pictures. */
function normalise(kind, picture, batch, reference) {
  const size = picture.length / CHANNELS,
    out = new Float64Array(picture.length);
  shared(kind, batch, reference).forEach(({ count, sum, squares }, c) => {
    const mean = sum / count,
      scale = 1 / Math.sqrt(Math.max(0, squares / count - mean * mean) + EPS);
    for (let i = c * size; i < (c + 1) * size; i++) out[i] = (picture[i] - mean) * scale;
  });
  return out;
}

/** What the first picture of a batch becomes, by kind; `reference` are the pictures of the virtual batch. */
export function outputs(batch, reference) {
  const [own, fixed] = [batch, reference].map((pictures) => pictures.map(sums));
  return Object.fromEntries(KINDS.map((kind) => [kind, normalise(kind, batch[0], own, fixed)]));
}

/** How many values share a mean, by kind, for n pictures of `size` values a plane. */
export const sharing = (n, references, size) => ({
  batch: n * size,
  virtual: (references + 1) * size,
  instance: size,
  layer: CHANNELS * size,
});

/** Which of so many a draw puts into the batch: draw 0 the first ones, any other by its own chance. */
export function chosen(pool, n, draw) {
  const order = Array.from({ length: pool }, (_, i) => i);
  if (draw === 0) return order.slice(0, n);
  const random = seeded(draw);
  for (let i = 0; i < n; i++) {
    const j = i + Math.floor(random() * (pool - i));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order.slice(0, n);
}

/** The batch of a draw: the picture, and companions that differ from it by so much and are so much brighter. */
export function batchOf(picture, pool, { n, difference, brightness }, draw) {
  const companions = chosen(pool.length, n - 1, draw).map((index) =>
    pool[index].map((value, i) => {
      const blended = picture[i] + difference * (value - picture[i]);
      return Math.min(1, Math.max(0, blended + brightness));
    }),
  );
  return [picture, ...companions];
}

/** The root of the mean square of a − b. */
export function distance(a, b) {
  let squares = 0;
  for (let i = 0; i < a.length; i++) squares += (a[i] - b[i]) ** 2;
  return Math.sqrt(squares / a.length);
}

/** How much each value scatters over batches, by kind: the root of the mean variance. */
export function scatter(batches, reference) {
  const made = batches.map((batch) => outputs(batch, reference));
  return Object.fromEntries(
    KINDS.map((kind) => {
      const all = made.map((each) => each[kind]),
        mean = all[0].map((_, i) => all.reduce((sum, one) => sum + one[i], 0) / all.length),
        variance = all.reduce((sum, one) => sum + distance(one, mean) ** 2, 0) / (all.length - 1);
      return [kind, Math.sqrt(variance)];
    }),
  );
}
