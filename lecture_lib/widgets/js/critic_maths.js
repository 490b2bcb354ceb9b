// Data N(0, 1) against a generator N(distance, spread²): the best discriminator, the best critic, and how each pulls.
//
// Everything is exact, or an integral over a fine grid; divergences are in nats. A place is a number x.

const REACH = 9; // deviations from its mean within which a density counts
const softplus = (l) => Math.max(l, 0) + Math.log1p(Math.exp(-Math.abs(l)));
export const sigmoid = (l) => (l < 0 ? Math.exp(l) / (1 + Math.exp(l)) : 1 / (1 + Math.exp(-l)));
export const density = (x, mean, spread) =>
  Math.exp(-(((x - mean) / spread) ** 2) / 2) / (spread * Math.sqrt(2 * Math.PI));

const FINE = normalGrid(1801), // for numbers
  COARSE = normalGrid(225); // for curves, a hundred times as many

/** The logit of the best discriminator, ln p(x) − ln q(x). */
export const logit = (x, { distance, spread }) => ((x - distance) / spread) ** 2 / 2 - x ** 2 / 2 + Math.log(spread);
const logitSlope = (x, { distance, spread }) => (x - distance) / spread ** 2 - x;

/**
 * The slope of the best critic, the sign of F_q − F_p: no other of slope at most 1 tells the two better apart. The two
 * distribution functions are told apart by their arguments, which do not round to 0 or 1 far out.
 */
export const criticSlope = (x, { distance, spread }) => Math.sign((x - distance) / spread - x);

/** The best critic itself; it is 0 at `zero`. Where the distribution functions cross it turns round. */
export function critic(x, generator, zero = 0) {
  const { distance, spread } = generator,
    turn = spread === 1 ? Infinity : distance / (1 - spread);
  const from = (t) => (Number.isFinite(turn) ? criticSlope(t, generator) * (t - turn) : criticSlope(t, generator) * t);
  return from(x) - from(zero);
}

/** Where each pulls a generated sample: minus the slope of the generator's loss there, in losses for a unit of x. */
export const PULLS = {
  minimax: (x, generator) => sigmoid(logit(x, generator)) * logitSlope(x, generator), // −∂ ln(1 − D)
  "non-saturating": (x, generator) => sigmoid(-logit(x, generator)) * logitSlope(x, generator), // ∂ ln D
  critic: criticSlope, // ∂ f
};

/** Even places z and their weights under N(0, 1): sums over them are integrals. */
function normalGrid(points) {
  const step = (2 * REACH) / (points - 1),
    z = Float64Array.from({ length: points }, (_, i) => -REACH + i * step);
  return { z, weight: z.map((value) => step * density(value, 0, 1)) };
}

/** E[value(x, z)] over generated samples x = distance + spread · z. */
function expectation({ distance, spread }, value, { z, weight } = FINE) {
  let sum = 0;
  for (let i = 0; i < z.length; i++) sum += weight[i] * value(distance + spread * z[i], z[i]);
  return sum;
}

/** What the mean and the deviation of the generator feel: E[pull], and E[pull · z]. */
export const pullOnGenerator = (name, generator) => ({
  distance: expectation(generator, (x) => PULLS[name](x, generator)),
  spread: expectation(generator, (x, z) => PULLS[name](x, generator) * z),
});

/** How strongly generated samples are pulled, on average: E|pull|. */
export const strength = (name, generator, grid) =>
  expectation(generator, (x) => Math.abs(PULLS[name](x, generator)), grid);

/** Jensen-Shannon divergence, 0 to ln 2. */
export const jensenShannon = (generator, grid) =>
  Math.LN2 -
  expectation(generator, (x) => softplus(logit(x, generator)), grid) / 2 -
  expectation({ distance: 0, spread: 1 }, (x) => softplus(-logit(x, generator)), grid) / 2;

/** W₁: samples of equal rank travel to each other. It is the mean of their distances, |distance + (spread − 1) z|. */
export const wasserstein = (generator, grid) => expectation(generator, (x, z) => Math.abs(x - z), grid);

/** JSD, W₁ and the strength of every pull at several distances, for one spread, as curves need them. */
export function sweep(distances, spread) {
  const along = (f) => distances.map((distance) => f({ distance, spread }));
  return {
    spread,
    jensenShannon: along((generator) => jensenShannon(generator, COARSE)),
    wasserstein: along((generator) => wasserstein(generator, COARSE)),
    ...Object.fromEntries(
      Object.keys(PULLS).map((name) => [name, along((generator) => strength(name, generator, COARSE))]),
    ),
  };
}

/** One step of gradient descent for the generator's mean and deviation. */
export function learn(generator, name, rate, [narrowest, widest]) {
  const pull = pullOnGenerator(name, generator),
    distance = generator.distance + rate * pull.distance,
    spread = generator.spread + rate * pull.spread;
  return { distance, spread: Math.min(widest, Math.max(narrowest, spread)) };
}
