// What the widgets compute with trained VAEs: the posterior of a picture, its ELBO, and ways through the latent space.
//
// `logits` are what a decoder puts out, pictures what it means by them; everything is in nats. No DOM here.
import { forward } from "./nn.js";

/** Several latent vectors behind each other, as the decoder takes them. */
export const stacked = (vectors) => Float32Array.from(vectors.flatMap((vector) => [...vector]));

/** The logits of each latent vector of a list. */
export function decode(decoder, vectors) {
  const { data } = forward(decoder, stacked(vectors)),
    size = data.length / vectors.length;
  return vectors.map((_, i) => data.subarray(i * size, (i + 1) * size));
}

/** q(z|x) as { mu, logVar }; logVar is undefined where the encoder gives a point and no width (an autoencoder). */
export function posterior(encoder, picture, latent) {
  const { data } = forward(encoder, picture);
  return { mu: data.subarray(0, latent), logVar: data.length > latent ? data.subarray(latent) : undefined };
}

/** KL(q ‖ N(0, I)), latent by latent. */
export function klPerUnit({ mu, logVar }) {
  return Float64Array.from(mu, (m, j) => (m * m + Math.expm1(logVar[j]) - logVar[j]) / 2);
}

export const total = (values) => values.reduce((sum, value) => sum + value, 0);

export const pictureOf = (logits) => Float32Array.from(logits, (l) => 1 / (1 + Math.exp(-l)));

const softplus = (l) => Math.max(l, 0) + Math.log1p(Math.exp(-Math.abs(l)));

/** ln p(x|z) of independent Bernoulli pixels: Σ x l − ln(1 + eˡ). */
export function logLikelihood(picture, logits) {
  let sum = 0;
  for (let i = 0; i < picture.length; i++) sum += picture[i] * logits[i] - softplus(logits[i]);
  return sum;
}

/** Mean entropy of a pixel: 0 where the decoder is sure of all of them, ln 2 = 0.69 where each is a coin. */
export function pixelEntropy(logits) {
  let sum = 0;
  for (let i = 0; i < logits.length; i++) sum += softplus(logits[i]) - logits[i] / (1 + Math.exp(-logits[i]));
  return sum / logits.length;
}

/**
 * The ELBO of a picture and its terms: { reconstruction, kl, total }. `rule` says at which ε the reconstruction is
 * looked at and what each counts: { nodes: list of vectors, weights }, see gaussHermite and draws.
 */
export function elbo({ encoder, decoder }, picture, rule) {
  const q = posterior(encoder, picture, rule.nodes[0].length),
    kl = total(klPerUnit(q)),
    answers = decode(
      decoder,
      rule.nodes.map((node) => reparametrised(q, node)),
    );
  const reconstruction = total(answers.map((logits, i) => rule.weights[i] * logLikelihood(picture, logits)));
  return { reconstruction, kl, total: reconstruction - kl };
}

/** z = μ + σ ε */
export const reparametrised = ({ mu, logVar }, epsilon) =>
  Float32Array.from(mu, (m, j) => m + Math.exp(logVar[j] / 2) * epsilon[j]);

// Zeros of the Hermite polynomial He₅ and their weights, by which means under N(0, 1) are exact up to degree 9.
const ROOTS = [0, Math.sqrt(5 - Math.sqrt(10)), Math.sqrt(5 + Math.sqrt(10))];
const SHARES = [8 / 15, (7 + 2 * Math.sqrt(10)) / 60, (7 - 2 * Math.sqrt(10)) / 60];

/** Means under N(0, I) in two dimensions, without chance: five nodes along each. */
export function gaussHermite() {
  const one = [-2, -1, 0, 1, 2].map((i) => ({ at: Math.sign(i) * ROOTS[Math.abs(i)], weight: SHARES[Math.abs(i)] }));
  const pairs = one.flatMap((a) => one.map((b) => [a, b]));
  return { nodes: pairs.map(([a, b]) => [a.at, b.at]), weights: pairs.map(([a, b]) => a.weight * b.weight) };
}

/** Means under any distribution, from n vectors drawn from it. */
export const draws = (vectors) => ({ nodes: vectors, weights: vectors.map(() => 1 / vectors.length) });

/** A share t of the way from a to b on the straight line. */
export const alongLine = (a, b, t) => Array.from(a, (value, i) => (1 - t) * value + t * b[i]);

/**
 * The same on an arc around the origin: the direction turns evenly (Shoemake 1985) and the length changes evenly. From
 * the origin, to it, or straight through it there is no such arc, and the line takes its place.
 */
export function alongArc(a, b, t) {
  const [long, wide] = [Math.hypot(...a), Math.hypot(...b)],
    cosine = a.reduce((sum, value, i) => sum + value * b[i], 0) / (long * wide),
    angle = Math.acos(Math.min(1, Math.max(-1, cosine)));
  if (!(Math.sin(angle) > 1e-6)) return alongLine(a, b, t);
  const length = (1 - t) * long + t * wide,
    [from, to] = [Math.sin((1 - t) * angle) / long, Math.sin(t * angle) / wide];
  return Array.from(a, (value, i) => (length * (from * value + to * b[i])) / Math.sin(angle));
}

/** `n` places from a to b, both included. */
export const places = (a, b, n, along = alongLine) => Array.from({ length: n }, (_, i) => along(a, b, i / (n - 1)));

/** The k points (x₁, y₁, x₂, y₂ …) nearest to a place, nearest first: list of { i, distance }. */
export function nearestTo([x, y], points, k) {
  const found = [];
  for (let i = 0; i < points.length / 2; i++) {
    const distance = Math.hypot(points[2 * i] - x, points[2 * i + 1] - y);
    if (found.length === k && distance >= found[k - 1].distance) continue;
    const rank = found.findIndex((other) => other.distance > distance);
    found.splice(rank < 0 ? found.length : rank, 0, { i, distance });
    if (found.length > k) found.pop();
  }
  return found;
}

/** The class that most of these have, and how many have it: { name, count }; of several the nearest one's. */
export function majority(neighbours, classes) {
  const counts = new Map();
  for (const { i } of neighbours) counts.set(classes[i], (counts.get(classes[i]) ?? 0) + 1);
  const [name, count] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most));
  return { name, count };
}
