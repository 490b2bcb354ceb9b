// The GAN of gan_core.js with what has been invented against mode collapse, each to be switched on and off: unrolling,
// minibatch discrimination, packing, a gradient penalty, one-sided smoothing, historical averaging and replay.
//
//   const game = createMatch({ seed: 1, source: (out) => sample(truth, random, out), k: 5 });
//   step(game);
//
// Both players answer the same batch, with the same D: a step takes the slopes of both losses first and moves both then.
// With k > 0 the generator meets the discriminator as it will be after k steps of Adam on this batch, and its gradient
// goes through these steps (Metz et al. 2017). Numbers are single precision.
import { LOSSES, adamStep, backward, forward, sigmoid } from "./gan_core.js";
import { minibatchDiscrimination, receive } from "./gan_company.js";
import { backwardTangent, createFlatNetwork, forwardTangent } from "./gan_tangents.js";
import { normals, seeded } from "./random.js";

export const NOISE = 8; // dimensions of z
const OUT = 2; // G's output is multiplied by this,
const IN = 0.5; // and D's input by that
const EPSILON = 1e-8,
  TINY = 1e-20; // keeps the slope of the root finite where a parameter never had a gradient
const COMPANY = { outputs: 8, kernel: 4 };
const REMEMBERED = 4096, // generated samples of the past,
  FORGOTTEN = 8; // and how many of them a step replaces

// ---------------------------------------------------------------------------------------------------- losses

const softplus = LOSSES.minimax.fake.value;
const curvature = (l) => sigmoid(l) * sigmoid(-l);
const nothing = { value: () => 0, slope: () => 0 };
const minus = ({ value, slope }) => ({ value: (l) => -value(l), slope: (l) => -slope(l) });

/** −α ln D − (1 − α) ln(1 − D): real samples are called real with probability α only. */
const smoothed = (alpha) => ({
  value: (l) => alpha * softplus(-l) + (1 - alpha) * softplus(l),
  slope: (l) => sigmoid(l) - alpha,
  curvature,
});

/**
 * By name: what D's output on a real and on a generated sample costs D and G, as in gan_core.js. `curvature` is the
 * slope of D's slope. Samples of the data cost G something too: it moves D, once it looks ahead.
 */
export const KINDS = {
  minimax: {
    label: "minimax",
    of: (alpha) => {
      const d = { real: smoothed(alpha), fake: { ...LOSSES.minimax.fake, curvature } };
      return { d, g: { real: minus(d.real), fake: minus(d.fake) }, verdict: LOSSES.minimax.verdict };
    },
  },
  "non-saturating": {
    label: "non-saturating",
    of: (alpha) => ({ ...KINDS.minimax.of(alpha), g: { real: nothing, fake: LOSSES["non-saturating"].generator } }),
  },
  "wgan-gp": {
    label: "Wasserstein, gradient penalty",
    penalised: true,
    betas: [0, 0.9], // as Gulrajani et al. have them
    of: () => ({ d: LOSSES.wasserstein, g: { real: nothing, fake: LOSSES.wasserstein.generator }, verdict: null }),
  },
};

// ---------------------------------------------------------------------------------------------------- the game

export const SETTINGS = {
  width: 32,
  batch: 64, // samples of each kind
  orthogonal: true, // otherwise weights from N(0, 2 / inputs)
  company: false, // minibatch discrimination
  pack: 1, // samples that D sees at once; divides the batch
  kind: "minimax",
  k: 0, // steps that G looks ahead
  secondOrder: true,
  smoothing: 1, // α: what D is told of real samples
  history: 0, // strength of historical averaging
  replay: false,
  penalty: 10, // strength of the gradient penalty
  turns: 1, // steps of D for one of G
  rates: { discriminator: 1e-3, generator: 3e-3 },
};

/** Two untrained networks and what their training needs; `source(out)` fills `out` (n, 2) with real samples. */
export function createMatch({ seed, source, ...settings }) {
  const game = { ...SETTINGS, ...settings, source, steps: 0, losses: { generator: NaN, discriminator: NaN } },
    { width, batch, pack } = game,
    packs = batch / pack;
  const company = game.company
    ? minibatchDiscrimination(width, COMPANY.outputs, COMPANY.kernel, packs)
    : null;
  const generator = createFlatNetwork([NOISE, width, width, 2]),
    discriminator = createFlatNetwork([2 * pack, width, width, 1], company);
  // Streams of their own: a generator starts the same, and meets the same data, whatever D looks like.
  initialise(generator, seeded(seed + 20000), game.orthogonal);
  initialise(discriminator, seeded(seed + 30000), game.orthogonal);
  const numbers = (n) => new Float32Array(n),
    of = { generator, discriminator };
  return Object.assign(game, of, {
    adam: { generator: createAdam(generator), discriminator: createAdam(discriminator) },
    past: { generator: createHistory(generator), discriminator: createHistory(discriminator) },
    noiseRandom: seeded(seed + 40000),
    random: seeded(seed + 50000), // of the gradient penalty and the replay
    packs,
    noise: numbers(NOISE * batch),
    points: numbers(4 * batch), // real ones, then generated ones, as D gets them
    slopes: numbers(2 * packs),
    pull: numbers(4 * batch),
    trail: [],
  });
}

function initialise(network, random, orthogonal) {
  for (const { inputs, outputs, weight, beside } of network.layers) {
    normals(random, weight);
    if (orthogonal) orthonormal(weight, outputs, inputs);
    else scale(weight, Math.sqrt(2 / inputs));
    if (beside) scale(normals(random, beside.weight), 1 / Math.sqrt(inputs));
  }
}

function scale(values, factor) {
  for (let i = 0; i < values.length; i++) values[i] *= factor;
  return values;
}

/** Gram and Schmidt: rows, or columns where there are more rows than columns, at right angles and of length 1. */
export function orthonormal(matrix, rows, columns) {
  const [count, length, ahead, along] = rows <= columns ? [rows, columns, columns, 1] : [columns, rows, 1, columns];
  const product = (i, j) => {
    let sum = 0;
    for (let k = 0; k < length; k++) sum += matrix[i * ahead + k * along] * matrix[j * ahead + k * along];
    return sum;
  };
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < i; j++) {
      const shadow = product(i, j);
      for (let k = 0; k < length; k++) matrix[i * ahead + k * along] -= shadow * matrix[j * ahead + k * along];
    }
    const norm = Math.sqrt(product(i, i));
    for (let k = 0; k < length; k++) matrix[i * ahead + k * along] /= norm;
  }
}

/** gan_core.js's Adam for a network whose parameters lie behind each other. */
function createAdam({ values, gradient }) {
  const [mean, square] = [0, 1].map(() => new Float32Array(values.length));
  return { slots: [{ value: values, gradient, mean, square }], steps: 0 };
}

/** One step of D on `turns − 1` batches, then one of both on one. False once a loss is no number any more. */
export function step(game) {
  for (let i = 1; i < game.turns; i++) {
    deal(game);
    learn(game, game.points);
    move(game, "discriminator");
  }
  deal(game);
  both(game);
  return Number.isFinite(game.losses.discriminator) && Number.isFinite(game.losses.generator);
}

/** Fresh real and generated samples, unless they are given, as D gets them: into `game.points`. */
function deal(game, real = null, noise = normals(game.noiseRandom, game.noise)) {
  const { points } = game,
    half = points.length / 2;
  if (real) points.set(real);
  else game.source(points.subarray(0, half));
  points.set(generate(game, noise), half);
  scale(points, IN);
}

/** One step of D and one of G, on `game.points`: all slopes first, then both moves. */
export function both(game) {
  const { generator } = game;
  const pull = lookAhead(game);
  game.losses.generator = game.costOfG;
  backward(generator, pull.subarray(pull.length / 2), { inputs: false }); // IN · OUT is 1
  learn(game, game.replay ? replayed(game) : game.points);
  move(game, "discriminator");
  move(game, "generator");
  game.steps += 1;
}

/** `both` for real samples (batch, 2) and noise (batch, NOISE) that are given. */
export function bothOn(game, real, noise) {
  deal(game, real, noise);
  both(game);
}

function move(game, side) {
  const network = game[side];
  const [beta1, beta2] = betasOf(game);
  if (game.history) lean(network, game.past[side], game.history);
  adamStep(game.adam[side], game.rates[side], { beta1, beta2, epsilon: EPSILON });
  remember(network, game.past[side]);
}

/** Points (n, 2) for noise (n, NOISE). */
export function generate({ generator }, noise) {
  return scale(forward(generator, noise, noise.length / NOISE), OUT);
}

// ---------------------------------------------------------------------------------------------------- D's loss

/** D's loss on the points, with its slopes by the parameters left in D, and by the points in what comes back. */
function judge(game, points, { inputs = false } = {}) {
  const { discriminator, slopes, packs } = game,
    { d } = rules(game);
  const outputs = forward(discriminator, points, 2 * packs);
  game.losses.discriminator = cost(d.real, outputs, slopes, 0, packs) + cost(d.fake, outputs, slopes, packs, 2 * packs);
  return backward(discriminator, slopes, { inputs });
}

/** `judge`, and what the gradient penalty adds. */
function learn(game, points) {
  const { discriminator, kind, penalty } = game;
  const added = KINDS[kind].penalised ? penalise(game, points) : 0;
  judge(game, points);
  if (!added) return;
  const { gradient, curvature } = discriminator;
  for (let i = 0; i < gradient.length; i++) gradient[i] += penalty * curvature[i];
  game.losses.discriminator += penalty * added;
}

const betasOf = ({ kind }) => KINDS[kind].betas ?? [0.5, 0.999];

export const rules = (game) => KINDS[game.kind].of(game.smoothing);

/** The mean cost of outputs from…to; the slope of this mean by each of them goes into `slopes`. */
function cost({ value, slope }, outputs, slopes, from, to) {
  let sum = 0;
  for (let i = from; i < to; i++) {
    sum += value(outputs[i]);
    slopes[i] = slope(outputs[i]) / (to - from);
  }
  return sum / (to - from);
}

/**
 * The mean of (‖∇D‖ − 1)² between real and generated samples (Gulrajani et al. 2017); its slopes by the parameters are
 * left in `curvature`: the penalty changes as D's slopes do along a direction u of the samples.
 */
function penalise(game, points) {
  const { discriminator, packs, random } = game,
    size = points.length / 2 / packs;
  const between = new Float32Array(packs * size);
  for (let i = 0; i < packs; i++) {
    const part = random();
    for (let k = i * size; k < (i + 1) * size; k++)
      between[k] = part * points[k] + (1 - part) * points[k + packs * size];
  }
  forward(discriminator, between, packs);
  const slopes = backward(discriminator, new Float32Array(packs).fill(1), { parameters: false }),
    along = new Float32Array(packs * size);
  let sum = 0;
  for (let i = 0; i < packs; i++) {
    const part = slopes.subarray(i * size, (i + 1) * size),
      norm = IN * Math.hypot(...part), // by the samples as they are, not as D gets them
      factor = (2 * (norm - 1) * IN * IN) / (packs * Math.max(norm, 1e-12));
    part.forEach((slope, k) => (along[i * size + k] = factor * slope));
    sum += (norm - 1) ** 2 / packs;
  }
  forwardTangent(discriminator, along, false);
  backwardTangent(discriminator, new Float32Array(packs), false, { inputs: false });
  return sum;
}

// ---------------------------------------------------------------------------------------------------- unrolling

/**
 * The slopes of G's loss by D's inputs (2 · packs), when D takes k steps of Adam on `game.points` before it is
 * asked: through the answers, and through these steps. D itself stays as it is. The loss is left in `game.costOfG`.
 */
function lookAhead(game) {
  const { discriminator, points, pull } = game,
    k = depth(game),
    { values, gradient, direction, curvature } = discriminator;
  const before = values.slice();
  for (let i = 0; i < k; i++) simulate(game, i);
  pull.set(costOfG(game));
  if (k && game.secondOrder) {
    const slopes = gradient.slice(), // by D's parameters and by Adam's two means, after the last step
      adam = { mean: new Float32Array(slopes.length), square: new Float32Array(slopes.length) };
    for (let i = k - 1; i >= 0; i--) {
      unstep(game, i, slopes, adam, direction);
      values.set(game.trail[i].values);
      const through = alongDirection(game, points);
      for (let j = 0; j < pull.length; j++) pull[j] += through[j];
      for (let j = 0; j < slopes.length; j++) slopes[j] += curvature[j];
    }
  }
  values.set(before);
  return pull;
}

/** Whether G can look ahead: not where D's loss has a gradient in it, which would ask for third derivatives. */
export const looksAhead = ({ kind }) => !KINDS[kind].penalised;
const depth = (game) => (looksAhead(game) ? game.k : 0);

function costOfG(game) {
  const { discriminator, slopes, packs, points } = game,
    { g } = rules(game),
    outputs = forward(discriminator, points, 2 * packs);
  game.costOfG = cost(g.real, outputs, slopes, 0, packs) + cost(g.fake, outputs, slopes, packs, 2 * packs);
  return backward(discriminator, slopes, { parameters: depth(game) > 0 });
}

/** Step i of D in G's mind; what its way back needs is left in `game.trail[i]`. */
function simulate(game, i) {
  const { discriminator, adam, trail } = game,
    { values, gradient } = discriminator,
    n = values.length;
  const moment = (trail[i] ??= Object.fromEntries(
    ["values", "gradient", "mean", "square"].map((name) => [name, new Float32Array(n)]),
  ));
  const { mean, square } = i ? trail[i - 1] : adam.discriminator.slots[0];
  moment.values.set(values);
  judge(game, game.points);
  moment.gradient.set(gradient);
  const { rate, factor } = correction(game, i),
    [beta1, beta2] = betasOf(game);
  for (let j = 0; j < n; j++) {
    const g = gradient[j],
      m = (moment.mean[j] = beta1 * mean[j] + (1 - beta1) * g),
      s = (moment.square[j] = beta2 * square[j] + (1 - beta2) * g * g);
    values[j] -= (rate * m) / (factor * Math.sqrt(s + TINY) + EPSILON);
  }
}

/** Adam's rate, and its factor of the root of the mean square, for the step after i simulated ones. */
function correction(game, i) {
  const { adam, rates } = game,
    [beta1, beta2] = betasOf(game);
  const steps = adam.discriminator.steps + i + 1;
  return { rate: rates.discriminator / (1 - beta1 ** steps), factor: 1 / Math.sqrt(1 - beta2 ** steps) };
}

/**
 * Back through Adam's step i: from slopes by the parameters after it and by the means after it (which become those by
 * the means before it) to those by the gradient, into `out`. Those by the parameters before it are the same as after.
 */
function unstep(game, i, slopes, { mean, square }, out) {
  const { gradient, mean: m, square: s } = game.trail[i],
    { rate, factor } = correction(game, i),
    [beta1, beta2] = betasOf(game);
  for (let j = 0; j < slopes.length; j++) {
    const root = Math.sqrt(s[j] + TINY),
      bottom = factor * root + EPSILON,
      byMean = mean[j] - (slopes[j] * rate) / bottom,
      bySquare = square[j] + (slopes[j] * rate * m[j] * factor) / (2 * root * bottom * bottom);
    out[j] = (1 - beta1) * byMean + 2 * (1 - beta2) * gradient[j] * bySquare;
    mean[j] = beta1 * byMean;
    square[j] = beta2 * bySquare;
  }
}

/** How the slopes of D's loss change along D's `direction`: by the parameters in `curvature`, by the points returned. */
function alongDirection(game, points) {
  const { discriminator, packs, slopes } = game,
    { d } = rules(game);
  judge(game, points);
  const rates = forwardTangent(discriminator, null, true),
    outputs = discriminator.outputs;
  for (let i = 0; i < 2 * packs; i++) slopes[i] = ((i < packs ? d.real : d.fake).curvature(outputs[i]) * rates[i]) / packs;
  return backwardTangent(discriminator, slopes, true);
}

// ---------------------------------------------------------------------------------------------------- memory

/** The mean of a network's parameters over the steps. */
function createHistory({ values }) {
  return { mean: Float64Array.from(values), count: 1 };
}

function remember({ values }, past) {
  past.count += 1;
  for (let i = 0; i < values.length; i++) past.mean[i] += (values[i] - past.mean[i]) / past.count;
}

/** The slopes of strength · ‖θ − mean of the past‖² (Salimans et al. 2016). */
function lean({ values, gradient }, { mean }, strength) {
  for (let i = 0; i < values.length; i++) gradient[i] += 2 * strength * (values[i] - mean[i]);
}

/** The points, with samples of the past for the second half of the generated ones; a few new ones replace old ones. */
function replayed(game) {
  const { points, random } = game,
    start = points.length / 2,
    old = (game.old ??= Float32Array.from({ length: 2 * REMEMBERED }, (_, i) => points[start + (i % start)]));
  const mixed = points.slice(),
    anywhere = () => 2 * Math.floor(REMEMBERED * random());
  for (let i = start + 2 * Math.floor(game.batch / 2); i < points.length; i += 2) {
    const from = anywhere();
    mixed.set(old.subarray(from, from + 2), i);
  }
  for (let i = start; i < start + 2 * FORGOTTEN; i += 2) old.set(points.subarray(i, i + 2), anywhere());
  return mixed;
}

// ---------------------------------------------------------------------------------------------------- to look at

/**
 * D's outputs for points (n, 2), each as the only doubtful one among real samples: the others of its pack, and of the
 * batch that it is compared with, are the first of `real` (batch, 2).
 */
export function discriminate(game, points, real) {
  const { discriminator, pack, packs } = game,
    company = discriminator.layers.at(-2).beside,
    n = points.length / 2;
  const guests = new Float32Array(n * 2 * pack);
  for (let i = 0; i < n; i++) {
    guests.set(real.subarray(0, 2 * pack), 2 * pack * i);
    guests.set(points.subarray(2 * i, 2 * i + 2), 2 * pack * i);
  }
  if (company) {
    const hosts = real.subarray(0, 2 * pack * (packs - 1)).map((value) => IN * value);
    forward(discriminator, hosts, packs - 1);
    receive(company, packs - 1, discriminator.samples);
  }
  const outputs = forward(discriminator, guests.map((value) => IN * value), n);
  if (company) company.hosts = null;
  return outputs;
}

/** Where G's loss pulls its samples for this noise (batch, NOISE): { points, pulls }, each (batch, 2). */
export function pulls(game, real, noise) {
  const { losses } = game,
    kept = { ...losses };
  deal(game, real, noise);
  const pull = lookAhead(game),
    half = pull.length / 2;
  game.losses = kept;
  return {
    points: game.points.slice(half).map((value) => value / IN),
    pulls: pull.slice(half).map((slope) => -slope * IN * game.packs),
  };
}
