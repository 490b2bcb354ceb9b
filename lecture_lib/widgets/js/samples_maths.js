// Distances of samples of a Gaussian from a standard Gaussian that is known exactly, and how they depend on n.
//
// The model makes y = x + √distance · e₁ with x from N(0, I): its true Fréchet distance (squared as always) is `distance`.
import { eigenvalues, moments } from "./measures.js";
import { normals, seeded } from "./random.js";

export const SIZES = [50, 100, 200, 500, 1000];
export const REPEATS = 4;
const BLOCK = 100; // the kernel distance is a mean over blocks of at most so many, each without bias
const TIMES = 4; // the width: of fewer samples 1/n is not small, and the line is not drawn through them

/** Deviations x from N(0, I), (n, width), for each size and repeat of one model. */
export function draws(width, seed) {
  const random = seeded(seed);
  return SIZES.map((n) => Array.from({ length: REPEATS }, () => normals(random, new Float64Array(n * width))));
}

/** What does not change with the model's distance: the mean along e₁, and all of the Fréchet distance but that. */
export function centred(x, width) {
  const { mean, covariance } = moments(x, width);
  let rest = width;
  for (let k = 1; k < width; k++) rest += mean[k] ** 2;
  for (let k = 0; k < width; k++) rest += covariance[k * (width + 1)];
  for (const value of eigenvalues(covariance, width)) rest -= 2 * Math.sqrt(Math.max(value, 0));
  return { along: mean[0], rest, squares: x.reduce((total, value) => total + value * value, 0) * (width / x.length) };
}

/** Fréchet distance from N(0, I) of the Gaussian with a sample's mean and covariance. */
export const frechetOf = ({ along, rest }, distance) => (along + Math.sqrt(distance)) ** 2 + rest;

/**
 * The mean of (x'ᵀy' / width + 1)³ over pairs of different samples in a block, where x' = x + s · e₁, as a polynomial of
 * s: seven coefficients. The cube of c + a s + e s², with a and c of the pair and e = 1 / width.
 */
export function kernelPolynomial(x, width) {
  const n = x.length / width,
    blocks = Math.ceil(n / BLOCK),
    size = n / blocks,
    sums = new Float64Array(7),
    e = 1 / width;
  for (let i = 0; i < n; i++)
    for (let j = i - (i % size); j < i; j++) {
      const p = i * width,
        q = j * width,
        a = (x[p] + x[q]) * e;
      let c = 0;
      for (let k = 0; k < width; k++) c += x[p + k] * x[q + k];
      c = c * e + 1;
      sums[0] += c * c * c;
      sums[1] += 3 * c * c * a;
      sums[2] += 3 * c * a * a + 3 * c * c * e;
      sums[3] += a * a * a + 6 * c * a * e;
      sums[4] += 3 * a * a * e + 3 * c * e * e;
      sums[5] += 3 * a * e * e;
      sums[6] += e * e * e;
    }
  return sums.map((sum) => (2 * sum) / (n * (size - 1)));
}

/**
 * Unbiased squared maximum mean discrepancy, cubic kernel, of samples and N(0, I), whose part of the kernel is known in
 * the mean. `squares` is the mean squared length of the samples x.
 */
export function kernelOf({ polynomial, along, squares }, width, distance) {
  const s = Math.sqrt(distance),
    within = polynomial.reduceRight((value, coefficient) => value * s + coefficient, 0),
    across = 1 + (3 * (squares + 2 * s * along + distance)) / width ** 2;
  return within + 1 + 3 / width - 2 * across;
}

/** The same of endless samples. */
export const trueKernel = (distance, d) =>
  (3 * distance) / d +
  (3 * distance ** 2) / d ** 2 +
  (distance ** 3 + 6 * distance ** 2 + 3 * distance * d + 6 * distance) / d ** 3;

/** The line a + b / n of least squares through values of samples of n: { distance: a, slope: b }. */
export function extrapolated(sizes, values) {
  const inverse = sizes.map((n) => 1 / n),
    mean = (list) => list.reduce((a, b) => a + b) / list.length,
    [x, y] = [mean(inverse), mean(values)],
    slope =
      inverse.reduce((total, each, i) => total + (each - x) * (values[i] - y), 0) /
      inverse.reduce((total, each) => total + (each - x) ** 2, 0);
  return { distance: y - slope * x, slope };
}

/** Sizes through which the line goes, for features of that width: the last three at least. */
export const straight = (width) => SIZES.filter((n, i) => n >= TIMES * width || i >= SIZES.length - 3);

/** All that is asked of one sample. */
export const statistics = (x, width) => ({ ...centred(x, width), polynomial: kernelPolynomial(x, width) });

/** One model: all its measurements by size and repeat, from the `statistics` of its samples, and the line through them. */
export function experiment(samples, width, distance) {
  const frechet = samples.map((repeats) => repeats.map((each) => frechetOf(each, distance))),
    kernel = samples.map((repeats) => repeats.map((each) => kernelOf(each, width, distance))),
    used = straight(width),
    pairs = SIZES.flatMap((n, i) => (used.includes(n) ? frechet[i].map((value) => [n, value]) : []));
  return {
    distance,
    frechet,
    kernel,
    trueKernel: trueKernel(distance, width),
    line: extrapolated(...[0, 1].map((part) => pairs.map((pair) => pair[part]))),
  };
}
