// Codes of faces: slider positions, mixtures of encoded faces, draws from the prior, and grids over two latents.
import { normals } from "./random.js";

/** The value of a latent at a position of its slider, 0 (left, `low`) to 1 (right, `high`). */
export const valueAt = ({ low, high }, position) => low + position * (high - low);

/** Where a value lies on its latent's slider; 0 or 1 if it lies beyond an end. */
export const positionOf = ({ low, high }, value) => Math.min(1, Math.max(0, (value - low) / (high - low)));

/** Rows of k numbers each. */
export const rows = (numbers, k) =>
  Array.from({ length: numbers.length / k }, (_, i) => numbers.slice(i * k, (i + 1) * k));

/** Σ share · codes[index] over `shares`, a list of [index, share]. */
export function blend(codes, shares) {
  const z = new Float32Array(codes[0].length);
  for (const [index, share] of shares) codes[index].forEach((value, j) => (z[j] += share * value));
  return z;
}

/** Two or three of n faces with random shares that add up to 1, largest first: [[index, share], …]. */
export function randomShares(random, n) {
  const count = Math.min(n, 2 + Math.floor(2 * random()));
  const left = Array.from({ length: n }, (_, i) => i);
  const chosen = Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)[0]);
  // Gaps between random cuts of [0, 1] are uniform over all shares that add up to 1.
  const cuts = [0, ...Array.from({ length: count - 1 }, random).sort((a, b) => a - b), 1];
  return chosen.map((index, i) => [index, cuts[i + 1] - cuts[i]]).sort((a, b) => b[1] - a[1]);
}

/** A blend that takes what is there or not there (glasses) whole, from the face with the largest share. */
export function mixture(codes, shares, latents) {
  const [[first]] = shares;
  return blend(codes, shares).map((value, j) => (latents[j].twoValued ? codes[first][j] : value));
}

/** A draw from the prior N(0, I). */
export const fromPrior = (random, k) => normals(random, new Float32Array(k));

/** The codes of a grid, row by row: z with latent `across` and latent `down` at `steps` even positions each. */
export function gridCodes(z, latents, across, down, steps) {
  const place = (i) => i / (steps - 1);
  return Array.from({ length: steps * steps }, (_, cell) => {
    const code = Float32Array.from(z);
    code[across] = valueAt(latents[across], place(cell % steps));
    code[down] = valueAt(latents[down], place(Math.floor(cell / steps)));
    return code;
  });
}

/** All cells of a grid of `steps` × `steps`, the middle first. */
export function fromTheMiddle(steps) {
  const middle = (steps - 1) / 2,
    distance = (cell) => Math.hypot((cell % steps) - middle, Math.floor(cell / steps) - middle);
  return Array.from({ length: steps * steps }, (_, cell) => cell).sort((a, b) => distance(a) - distance(b));
}
