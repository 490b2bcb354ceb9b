// One latent number z and one observed x: ln p(x), the posterior, and how far below ln p(x) the bound of a Gaussian q is.
//
// p(z) = N(0, 1), p(x|z) = N(g(z), σ²). The decoder comes as a table of g on an even grid of z; all integrals are sums
// over that grid. q is { mean, logStd }. Everything is in nats.

const LOG_ROOT_TWO_PI = Math.log(2 * Math.PI) / 2;
const logNormal = (x, mean, logStd) => -(((x - mean) / Math.exp(logStd)) ** 2) / 2 - logStd - LOG_ROOT_TWO_PI;

/** The model: `decoded` holds g at even steps from z = `low` to z = `high`. */
export function createModel({ decoded, low, high, sigma }) {
  const step = (high - low) / (decoded.length - 1);
  const z = Float64Array.from(decoded, (_, i) => low + i * step);
  return { decoded, low, step, sigma, z, logPrior: z.map((value) => logNormal(value, 0, 0)) };
}

/** g(z), a straight line between two places of the table. */
export function decode({ decoded, low, step }, z) {
  const place = Math.min(decoded.length - 1, Math.max(0, (z - low) / step)),
    i = Math.min(decoded.length - 2, Math.floor(place));
  return decoded[i] + (place - i) * (decoded[i + 1] - decoded[i]);
}

/** What is intractable elsewhere: ln p(x), and ln p(z|x) by Bayes' theorem, with the posterior's mean and deviation. */
export function observe(model, x) {
  const logLikelihood = model.z.map((_, i) => logNormal(x, model.decoded[i], Math.log(model.sigma)));
  const logJoint = logLikelihood.map((value, i) => value + model.logPrior[i]);
  const largest = logJoint.reduce((a, b) => Math.max(a, b));
  const logEvidence =
    largest + Math.log(model.step * logJoint.reduce((total, value) => total + Math.exp(value - largest), 0));
  const logPosterior = logJoint.map((value) => value - logEvidence);
  const share = logPosterior.map((value) => model.step * Math.exp(value));
  const mean = sum(share, (i) => model.z[i]),
    std = Math.sqrt(sum(share, (i) => (model.z[i] - mean) ** 2));
  return { model, x, logLikelihood, logEvidence, logPosterior, share, mean, std };
}

const sum = (weights, value) => weights.reduce((total, weight, i) => total + weight * value(i), 0);

/** The bound of q: reconstruction − KL to the prior. And how far off q is, in both directions, each an own integral. */
export function bound(seen, q) {
  const { model, logLikelihood, logPosterior, share } = seen;
  const logQ = model.z.map((z) => logNormal(z, q.mean, q.logStd)),
    weight = logQ.map((value) => model.step * Math.exp(value));
  const reconstruction = sum(weight, (i) => logLikelihood[i]),
    klToPrior = (q.mean ** 2 + Math.exp(2 * q.logStd) - 1) / 2 - q.logStd;
  return {
    reconstruction,
    klToPrior,
    elbo: reconstruction - klToPrior,
    reverse: sum(weight, (i) => logQ[i] - logPosterior[i]), // KL(q ‖ posterior): the gap
    forward: sum(share, (i) => logPosterior[i] - logQ[i]), // KL(posterior ‖ q)
  };
}

/** The derivatives of the bound by the mean and the log deviation of q. */
export function slope(seen, q) {
  const std = Math.exp(q.logStd);
  let mean = -q.mean,
    logStd = 1 - std ** 2;
  seen.model.z.forEach((z, i) => {
    const u = (z - q.mean) / std,
      value = seen.model.step * Math.exp(logNormal(z, q.mean, q.logStd)) * seen.logLikelihood[i];
    mean += (value * u) / std;
    logStd += value * (u * u - 1);
  });
  return { mean, logStd };
}

/**
 * The way uphill from q to the next optimum of the bound, [q, …]: least KL(q ‖ posterior). Natural gradients (Amari
 * 1998) have the same length whatever the width of q; a step that does not climb is halved.
 */
export function climb(seen, q, { mostSteps = 500, longest = 0.15, tolerance = 1e-7 } = {}) {
  const way = [q];
  let height = bound(seen, q).elbo;
  for (let rate = 0.5; way.length <= mostSteps; rate = Math.min(0.5, 2 * rate)) {
    const here = way.at(-1),
      uphill = slope(seen, here),
      natural = { mean: uphill.mean * Math.exp(2 * here.logStd), logStd: uphill.logStd / 2 };
    if (Math.hypot(natural.mean / Math.exp(here.logStd), natural.logStd) < tolerance) return way;
    let next, reached;
    for (; ; rate /= 2) {
      if (rate < 1e-9) return way;
      const move = (size) => Math.min(longest, Math.max(-longest, rate * size));
      next = { mean: here.mean + move(natural.mean), logStd: here.logStd + move(natural.logStd) };
      reached = bound(seen, next).elbo;
      if (reached > height) break;
    }
    way.push(next);
    height = reached;
  }
  return way;
}

/** The q of least KL(posterior ‖ q): it has the posterior's mean and deviation. */
export const covering = ({ mean, std }) => ({ mean, logStd: Math.log(std) });

/** How many peaks the posterior has that are higher than a hundredth of the highest. */
export function peaks({ logPosterior }) {
  const highest = logPosterior.reduce((a, b) => Math.max(a, b));
  return logPosterior.filter(
    (value, i, all) => value > all[i - 1] && value >= all[i + 1] && value > highest - Math.log(100),
  ).length;
}
