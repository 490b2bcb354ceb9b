// What can be done to a set of digits, and how it then measures; no drawing here.
import { cholesky, closer, frechet, kernelSum, kernelWithin, moments, neighbours, products, radii, squares } from "./measures.js";
import { forward } from "./nn.js";
import { normals, seeded } from "./random.js";
import { score } from "./score_maths.js";

export const SIDE = 28;
const PIXELS = SIDE * SIDE;
export const CLASSES = 10;
export const MOST = 300; // pictures in the set
const NEIGHBOUR = 3;
const GOLDEN = 0.6180339887498949;
const BODY = 6; // layers of the network that make features

/**
 * Pictures of 16 greys from half bytes: 1 to 15 is a pixel; 0 and another half byte r are r + 1 pixels of paper. Each
 * picture begins with a whole byte.
 */
export function unpacked(bytes, count) {
  const out = new Float32Array(count * PIXELS);
  let at = 0; // in half bytes
  const next = () => {
    const value = (bytes[at >> 1] >> (at & 1 ? 0 : 4)) & 15;
    at += 1;
    return value;
  };
  for (let n = 0; n < count; n++) {
    for (let pixel = 0; pixel < PIXELS; ) {
      const value = next();
      if (value) out[n * PIXELS + pixel++] = value / 15;
      else pixel += next() + 1;
    }
    at += at & 1;
  }
  return Array.from({ length: count }, (_, n) => out.subarray(n * PIXELS, (n + 1) * PIXELS));
}

/**
 * Which pictures the set consists of: `n` of the first `classes` digits, as the `lots` (bytes) fall, some of them
 * (`copies`, a share) from the `memory` training pictures that are known by heart. `pool` and `heart` hold pictures by
 * class.
 */
export function assembled({ pool, heart, lots }, { n, classes, copies, memory }) {
  const turns = new Array(CLASSES).fill(0);
  return Array.from({ length: n }, (_, i) => {
    const digit = Math.floor((lots[i] * classes) / 256),
      turn = turns[digit]++,
      copied = (i * GOLDEN) % 1 < copies;
    return copied ? heart[digit][turn % (memory / CLASSES)] : pool[digit][turn];
  });
}

/** A picture under a Gaussian of that many pixels, paper around it. */
export function blurred(picture, deviation) {
  if (deviation < 0.05) return picture;
  const reach = Math.ceil(3 * deviation),
    weights = Float64Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-(((i - reach) / deviation) ** 2) / 2)),
    sum = weights.reduce((a, b) => a + b);
  const along = (source, step, across) => {
    const out = new Float32Array(PIXELS);
    for (let line = 0; line < SIDE; line++)
      for (let i = 0; i < SIDE; i++) {
        let value = 0;
        for (let k = Math.max(0, i - reach); k <= Math.min(SIDE - 1, i + reach); k++)
          value += weights[k - i + reach] * source[line * across + k * step];
        out[line * across + i * step] = value / sum;
      }
    return out;
  };
  return along(along(picture, 1, SIDE), SIDE, 1);
}

/** All pictures, blurred and with noise of the standard deviation `noise` on them, cut to 0…1, behind each other. */
export function damaged(pictures, { blur, noise }, grain) {
  const out = new Float32Array(pictures.length * PIXELS);
  pictures.forEach((picture, i) => {
    const soft = blurred(picture, blur);
    for (let k = 0, o = i * PIXELS; k < PIXELS; k++, o++)
      out[o] = noise ? Math.min(1, Math.max(0, soft[k] + noise * grain[o])) : soft[k];
  });
  return out;
}

/** The same noise for all settings, so that a slider moves its strength only. */
export const grain = () => normals(seeded(7), new Float32Array(MOST * PIXELS));

const part = (network, from, to, inputShape) => ({ inputShape, layers: network.layers.slice(from, to) });

/** Features (n, width) about their `centre` and class probabilities of pictures that lie behind each other. */
export function seen(network, pictures, centre) {
  const { data, shape } = forward(part(network, 0, BODY, network.inputShape), pictures),
    logits = forward(part(network, BODY, undefined, shape), data).data,
    rows = [];
  for (let i = 0; i < logits.length; i += CLASSES) {
    const row = Array.from(logits.subarray(i, i + CLASSES)),
      top = Math.max(...row),
      powers = row.map((value) => Math.exp(value - top)),
      sum = powers.reduce((a, b) => a + b);
    rows.push(powers.map((value) => value / sum));
  }
  return { features: Float64Array.from(data, (value, i) => value - centre[i % centre.length]), width: shape[0], rows };
}

/** What is asked of a sample again and again. */
function summary(features, width) {
  const pairs = products(features, features, width);
  return {
    ...moments(features, width),
    squares: squares(features, width),
    radii: radii(pairs, NEIGHBOUR),
    within: kernelWithin(pairs, width),
  };
}

/** The training digits that everything is compared with. */
export function reference(features, width) {
  const made = summary(features, width);
  return { features, width, lower: cholesky(made.covariance, width), ...made };
}

/** All measures of a set, by what `seen` saw in it. */
export function measured({ features, width, rows }, real, heldOut) {
  const across = products(features, real.features, width),
    fake = summary(features, width),
    { precision, recall, nearest } = neighbours(across, fake, real);
  return {
    score: score(rows).score,
    frechet: frechet(real, fake, width),
    kernel: fake.within + real.within - (2 * kernelSum(across, width)) / across.length,
    precision,
    recall,
    closer: closer(nearest, heldOut),
  };
}
