// The game on a line, where everything can be written down: densities, the best D, the value, and a D that learns.
//
// Both the data and what G makes are two bells of equal weight: { centre, offset, log of their width }. G makes its
// samples from a coin c = ±1 and a normal number ε: G(c, ε) = centre + c · offset + width · ε. Expectations are
// sums over a grid, as if a batch had infinitely many samples: nothing here is left to chance but D's first weights.
import { LOSSES, adamStep, backward, createAdam, createNetwork, forward, sigmoid } from "./gan_core.js";

const EDGE = 10, // far enough for all that LIMITS allow
  STEPS = 600;
export const DX = (2 * EDGE) / STEPS;
export const GRID = Float64Array.from({ length: STEPS + 1 }, (_, i) => i * DX - EDGE);

/** What bells may be: the reader's sliders end here, and so does what G learns. */
export const LIMITS = { centre: [-2.5, 2.5], offset: [0, 2], logWidth: [Math.log(0.2), Math.log(1.2)] };

const bell = (x, mean, width) => Math.exp(-(((x - mean) / width) ** 2) / 2) / (width * Math.sqrt(2 * Math.PI));

/** The density of two bells at x. */
export function density({ centre, offset, logWidth }, x) {
  const width = Math.exp(logWidth);
  return (bell(x, centre - offset, width) + bell(x, centre + offset, width)) / 2;
}

/** D* = p / (p + q) as its logit ln p − ln q, which stays exact far out, where D* itself rounds to 0 or 1. */
export function bestLogit(data, model, x) {
  return logDensity(data, x) - logDensity(model, x);
}

function logDensity({ centre, offset, logWidth }, x) {
  const width = Math.exp(logWidth),
    [left, right] = [-1, 1].map((c) => -(((x - centre - c * offset) / width) ** 2) / 2),
    high = Math.max(left, right);
  return high + Math.log(Math.exp(left - high) + Math.exp(right - high)) - logWidth - Math.log(8 * Math.PI) / 2;
}

/** V(D, G) = E ln D(x) + E ln(1 − D(G(z))) for the logits of a D on GRID: what D maximises, in nats. */
export function value(data, model, logits) {
  const { real, fake } = LOSSES.minimax;
  return -DX * sum((x, i) => density(data, x) * real.value(logits[i]) + density(model, x) * fake.value(logits[i]));
}

/** The Jensen-Shannon divergence of two pairs of bells, in nats: 0 to ln 2. */
export function divergence(data, model) {
  return DX * sum((x) => {
    const p = density(data, x),
      q = density(model, x);
    return (share(p, q) + share(q, p)) / 2;
  });
}

/** p ln(p / m) with m between p and q. */
const share = (p, q) => (p > 0 ? p * Math.log((2 * p) / (p + q)) : 0);

const sum = (f) => GRID.reduce((total, x, i) => total + f(x, i), 0);

// ---------------------------------------------------------------------------------------------------- the players

const SCALE = 3; // D sees x / SCALE, numbers of about 1
const POINTS = Float32Array.from(GRID, (x) => x / SCALE);
const UNITS = 24;

/** An untrained D of two hidden layers, 1-24-24-1. Its first kinks are spread along the line: at 0, all would bend alike. */
export function createDiscriminator(random) {
  const network = createNetwork([1, UNITS, UNITS, 1], random),
    { weight, bias } = network.layers[0];
  bias.forEach((_, j) => {
    bias[j] = -weight[j] * ((2 * j) / (UNITS - 1) - 1) * 1.2;
  });
  return { network, adam: createAdam(network) };
}

/** D's logits on GRID; a view that the next call overwrites. */
export const logitsOf = ({ network }) => forward(network, POINTS, POINTS.length);

/** One step of D downhill on J_D = −V, with Adam; `slopes` by all weights are left in the network. */
export function discriminatorStep(discriminator, data, model, rate) {
  const { real, fake } = LOSSES.minimax;
  const slopes = Float32Array.from(
    logitsOf(discriminator),
    (l, i) => DX * (density(data, GRID[i]) * real.slope(l) + density(model, GRID[i]) * fake.slope(l)),
  );
  backward(discriminator.network, slopes, { inputs: false });
  adamStep(discriminator.adam, rate);
}

/** Where the loss of G pulls a sample at each point of GRID: minus the slope of its loss by x. */
export function pulls(discriminator, loss) {
  const { slope } = LOSSES[loss].generator,
    logits = logitsOf(discriminator);
  const slopes = Float32Array.from(logits, (l) => -slope(l));
  return Float64Array.from(backward(discriminator.network, slopes, { parameters: false }), (g) => g / SCALE);
}

/** What G minimises, for the logits of a D on GRID: −E ln D(G(z)), or E ln(1 − D(G(z))). */
export function generatorLoss(model, logits, loss) {
  const { value: cost } = LOSSES[loss].generator;
  return DX * sum((x, i) => density(model, x) * cost(logits[i]));
}

/** Downhill for the three numbers of G: the pulls on its samples, each times how the sample moves with the number. */
export function generatorPull(model, pull) {
  const width = Math.exp(model.logWidth),
    total = { centre: 0, offset: 0, logWidth: 0 };
  for (const c of [-1, 1]) {
    const mean = model.centre + c * model.offset;
    GRID.forEach((x, i) => {
      const force = (DX / 2) * bell(x, mean, width) * pull[i];
      total.centre += force;
      total.offset += force * c;
      total.logWidth += force * (x - mean);
    });
  }
  return total;
}

/** G after a step of plain gradient descent, which feels how weak a slope is (Adam would hide it). */
export function generatorStep(model, pull, rate) {
  const downhill = generatorPull(model, pull);
  return Object.fromEntries(
    Object.entries(model).map(([name, number]) => {
      const [low, high] = LIMITS[name];
      return [name, Math.min(high, Math.max(low, number + rate * downhill[name]))];
    }),
  );
}

/** D* on GRID as a probability. */
export const best = (data, model) => GRID.map((x) => sigmoid(bestLogit(data, model, x)));
