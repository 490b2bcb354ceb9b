// A GAN small enough to train in the page: two multilayer perceptrons, their gradients, Adam, and the losses by name.
//
//   const game = createGame({ width: 64, batch: 256, random: seeded(1), source: (out) => sample(truth, random, out) });
//   step(game);                       // k steps of D, then one of G
//   generate(game, noise);            // points (n, 2) for noise (n, 2), behind each other
//
// What comes in and goes out has a row for each sample; weights lie as in PyTorch: (outputs, inputs). Numbers are single
// precision, every buffer is made once. A loss is an entry of LOSSES, and how each side takes a step is `game.updates`:
// both are there to be exchanged.
import { product } from "./simd.js";
import { normal, normals } from "./random.js";

export const NOISE = 2; // dimensions of z: two, so that its plane can be drawn

const SPARE = 16; // empty columns: rows a power of two apart would crowd into the same few places of the cache

const clamp = (value, low, high) => Math.min(high, Math.max(low, value));

// ---------------------------------------------------------------------------------------------------- networks

/** Fully connected layers with ReLU between them; weights from N(0, gain² / inputs), biases 0. */
export function createNetwork(sizes, random, gain = Math.SQRT2) {
  const layers = sizes.slice(1).map((outputs, i) => {
    const layer = createLayer(sizes[i], outputs),
      spread = gain / Math.sqrt(layer.inputs);
    normals(random, layer.weight).forEach((value, j) => (layer.weight[j] = spread * value));
    return layer;
  });
  return { sizes, layers, room: 0 };
}

const zeros = (n) => new Float32Array(n);

/** A layer, all zeros as yet; weights and biases are arrays of `values(n)`, their slopes of `slopes(n)`. */
export function createLayer(inputs, outputs, values = zeros, slopes = zeros) {
  return {
    inputs,
    outputs,
    weight: values(inputs * outputs),
    bias: values(outputs),
    weightGradient: slopes(inputs * outputs),
    biasGradient: slopes(outputs),
    turned: zeros(inputs * outputs),
    beside: null, // a layer of its own kind that appends units to this one's: see gan_tricks.js
  };
}

/**
 * Buffers for at least so many samples. Inside, a row is a unit and a column a sample: (units, samples), the number of
 * samples rounded up to a multiple of 4, as the product of matrices likes it, and some to spare.
 */
function reserve(network, samples) {
  if (network.room >= samples) return;
  const numbers = (n) => new Float32Array(n * samples),
    widest = Math.max(...network.sizes, ...network.layers.map((layer) => layer.inputs)),
    { sizes } = network;
  Object.assign(network, { room: samples, x: numbers(sizes[0]), slopes: numbers(sizes.at(-1)) });
  Object.assign(network, { outputs: numbers(sizes.at(-1)), inputGradient: numbers(sizes[0]) });
  network.scratch = [numbers(widest), numbers(widest)];
  for (const layer of network.layers) {
    layer.output = numbers(layer.outputs + (layer.beside?.outputs ?? 0));
    layer.inputGradient = numbers(layer.inputs);
  }
}

/** Outputs (n, outputs) for inputs x (n, inputs); a view that the next call overwrites. */
export function forward(network, x, n) {
  const { layers, sizes } = network,
    samples = SPARE + 4 * Math.ceil(n / 4);
  reserve(network, samples);
  Object.assign(network, { n, samples });
  let below = turn(x, n, sizes[0], network.x, samples);
  layers.forEach(({ inputs, outputs, weight, bias, turned, output, beside }, i) => {
    product(turn(weight, outputs, inputs, turned), below, output, outputs, samples, inputs);
    const floor = i < layers.length - 1 ? 0 : -Infinity; // ReLU, but not on what comes out
    for (let unit = 0; unit < outputs; unit++) shift(output, unit * samples, samples, bias[unit], floor);
    beside?.forward(output, n, samples);
    below = output;
  });
  return turnBack(below, n, sizes.at(-1), network.outputs, samples);
}

function shift(values, from, count, by, floor) {
  for (let j = from; j < from + count; j++) values[j] = Math.max(values[j] + by, floor);
}

/** Where a unit was silent, nothing comes through. (A product has no jump that the processor could guess wrong.) */
export function mask(slopes, outputs, count) {
  for (let j = 0; j < count; j++) slopes[j] *= +(outputs[j] > 0);
}

/**
 * From the slope of a number by the outputs of the last `forward` (n, outputs): its slopes by all weights and biases,
 * left in the layers, and by the inputs (n, inputs), which come back. What is not asked for is not computed.
 */
export function backward(network, slopes, { parameters = true, inputs = true } = {}) {
  const { layers, sizes, n, samples } = network;
  let outer = turn(slopes, n, sizes.at(-1), network.slopes, samples);
  for (let i = layers.length - 1; i >= 0; i--) {
    const layer = layers[i],
      below = i ? layers[i - 1].output : network.x;
    if (parameters) weightSlopes(layer, outer, below, samples, network.scratch);
    if (i === 0 && !inputs) return null;
    product(layer.weight, outer, layer.inputGradient, layer.inputs, samples, layer.outputs);
    outer = layer.inputGradient;
    if (i) layers[i - 1].beside?.backward(outer, n, samples);
    if (i) mask(outer, below, samples * layer.inputs);
  }
  return turnBack(outer, n, sizes[0], network.inputGradient, samples);
}

function weightSlopes({ inputs, outputs, weightGradient, biasGradient }, outer, below, samples, scratch) {
  for (let unit = 0; unit < outputs; unit++) biasGradient[unit] = total(outer, unit * samples, samples);
  if (inputs % 4 || outputs % 4) {
    for (let o = 0; o < outputs; o++)
      for (let i = 0; i < inputs; i++)
        weightGradient[o * inputs + i] = dot(outer, o * samples, below, i * samples, samples);
    return;
  }
  const [a, b] = scratch;
  turn(outer, outputs, samples, a);
  turn(below, inputs, samples, b);
  product(a, b, weightGradient, outputs, inputs, samples);
}

export function total(values, from, count) {
  let sum = 0;
  for (let j = from; j < from + count; j++) sum += values[j];
  return sum;
}

export function dot(a, i, b, j, n) {
  let sum = 0;
  for (let k = 0; k < n; k++) sum += a[i + k] * b[j + k];
  return sum;
}

/** (rows, columns) → (columns, pitch) with pitch ≥ rows, zeros behind them; into `out`, which comes back. */
export function turn(matrix, rows, columns, out, pitch = rows) {
  for (let c = 0, o = 0; c < columns; c++) {
    for (let r = 0, i = c; r < rows; r++, i += columns) out[o++] = matrix[i];
    for (let r = rows; r < pitch; r++) out[o++] = 0;
  }
  return out;
}

/** The way back: (columns, pitch) → (rows, columns). */
export function turnBack(matrix, rows, columns, out, pitch) {
  for (let r = 0, o = 0; r < rows; r++) for (let c = 0; c < columns; c++) out[o++] = matrix[c * pitch + r];
  return out.subarray(0, rows * columns);
}

// ---------------------------------------------------------------------------------------------------- Adam

/** Adam (Kingma & Ba 2015) for all weights and biases of a network, with β₁ = .5, as GANs like it. */
export function createAdam(network) {
  const slots = network.layers.flatMap((layer) =>
    ["weight", "bias"].map((name) => ({
      value: layer[name],
      gradient: layer[`${name}Gradient`],
      mean: new Float32Array(layer[name].length),
      square: new Float32Array(layer[name].length),
    })),
  );
  return { slots, steps: 0 };
}

export function adamStep(adam, rate, { beta1 = 0.5, beta2 = 0.999, epsilon = 1e-8 } = {}) {
  adam.steps += 1;
  const size = rate / (1 - beta1 ** adam.steps),
    scale = 1 / Math.sqrt(1 - beta2 ** adam.steps);
  for (const { value, gradient, mean, square } of adam.slots)
    for (let i = 0; i < value.length; i++) {
      const g = gradient[i];
      mean[i] = beta1 * mean[i] + (1 - beta1) * g;
      square[i] = beta2 * square[i] + (1 - beta2) * g * g;
      value[i] -= (size * mean[i]) / (Math.sqrt(square[i]) * scale + epsilon);
    }
}

// ---------------------------------------------------------------------------------------------------- losses

export const sigmoid = (l) => 1 / (1 + Math.exp(-l));
/** ln(1 + eˡ), without overflow. */
const softplus = (l) => Math.max(l, 0) + Math.log1p(Math.exp(-Math.abs(l)));

const logistic = {
  real: { value: (l) => softplus(-l), slope: (l) => -sigmoid(-l) }, // −ln D
  fake: { value: softplus, slope: sigmoid }, // −ln(1 − D)
  verdict: (l) => 2 * sigmoid(l) - 1,
};

/**
 * By name: what D's output l on one real and on one generated sample costs D, what it costs G, and the slopes of these
 * by l; the losses are their means over a batch. `verdict` is −1 (generated) to 1 (real), if outputs have a scale of
 * their own; `after(discriminator, game)` comes after each step of D.
 */
export const LOSSES = {
  "non-saturating": {
    ...logistic,
    label: "non-saturating",
    generator: { value: (l) => softplus(-l), slope: (l) => -sigmoid(-l) }, // −ln D
  },
  minimax: {
    ...logistic,
    label: "minimax",
    generator: { value: (l) => -softplus(l), slope: (l) => -sigmoid(l) }, // ln(1 − D)
  },
  wasserstein: {
    label: "Wasserstein, clipped",
    real: { value: (l) => -l, slope: () => -1 },
    fake: { value: (l) => l, slope: () => 1 },
    generator: { value: (l) => -l, slope: () => -1 },
    after: (discriminator, { clip }) => clipWeights(discriminator, clip),
  },
  "least-squares": {
    label: "least squares",
    real: { value: (l) => (l - 1) ** 2 / 2, slope: (l) => l - 1 },
    fake: { value: (l) => l ** 2 / 2, slope: (l) => l },
    generator: { value: (l) => (l - 1) ** 2 / 2, slope: (l) => l - 1 },
    verdict: (l) => clamp(2 * l - 1, -1, 1),
  },
};

/** Every weight and bias into [−limit, limit] (Arjovsky et al. 2017). */
export function clipWeights(network, limit) {
  for (const { weight, bias } of network.layers)
    for (const values of [weight, bias])
      for (let i = 0; i < values.length; i++) values[i] = clamp(values[i], -limit, limit);
}

// ---------------------------------------------------------------------------------------------------- the game

/**
 * Two untrained networks with `width` units in both hidden layers, and what their training needs: `source(out)` fills
 * `out` (batch, 2) with real samples. Rates, loss, k, clip and updates may change between steps.
 */
export function createGame({ width, random, source, batch = 256, loss = "non-saturating", ...more }) {
  const generator = createNetwork([NOISE, width, width, 2], random),
    discriminator = createNetwork([2, width, width, 1], random);
  return {
    generator,
    discriminator,
    adam: { generator: createAdam(generator), discriminator: createAdam(discriminator) },
    random,
    source,
    batch,
    loss: LOSSES[loss],
    rates: { generator: 1e-3, discriminator: 1e-3 },
    k: 1,
    clip: 0.1,
    updates: { discriminator: discriminatorStep, generator: generatorStep },
    steps: 0,
    losses: { generator: NaN, discriminator: NaN },
    noise: new Float32Array(NOISE * batch),
    points: new Float32Array(4 * batch), // real ones, then generated ones
    slopes: new Float32Array(2 * batch),
    ...more,
  };
}

/** k steps of the discriminator, one of the generator. False once a loss is no number any more. */
export function step(game) {
  for (let i = 0; i < game.k; i++) game.updates.discriminator(game);
  game.updates.generator(game);
  game.steps += 1;
  return Number.isFinite(game.losses.discriminator) && Number.isFinite(game.losses.generator);
}

/** One step of D, on fresh noise and fresh real samples unless they are given, each (batch, 2). */
export function discriminatorStep(game, noise = normals(game.random, game.noise), real = null) {
  const { discriminator, batch, points, slopes, loss } = game;
  points.set(generate(game, noise), 2 * batch);
  if (real) points.set(real);
  else game.source(points.subarray(0, 2 * batch));
  const outputs = forward(discriminator, points, 2 * batch);
  game.losses.discriminator =
    cost(loss.real, outputs, slopes, 0, batch) + cost(loss.fake, outputs, slopes, batch, 2 * batch);
  backward(discriminator, slopes, { inputs: false });
  adamStep(game.adam.discriminator, game.rates.discriminator);
  loss.after?.(discriminator, game);
}

/** One step of G, on fresh noise (batch, 2) unless it is given. */
export function generatorStep(game, noise = normals(game.random, game.noise)) {
  const { generator, discriminator, batch, slopes, loss } = game;
  const outputs = forward(discriminator, generate(game, noise), batch);
  game.losses.generator = cost(loss.generator, outputs, slopes, 0, batch);
  backward(generator, backward(discriminator, slopes, { parameters: false }));
  adamStep(game.adam.generator, game.rates.generator);
}

/** The mean cost of outputs from…to; the slope of this mean by each of them goes into `slopes`. */
function cost({ value, slope }, outputs, slopes, from, to) {
  let sum = 0;
  for (let i = from; i < to; i++) {
    sum += value(outputs[i]);
    slopes[i] = slope(outputs[i]) / (to - from);
  }
  return sum / (to - from);
}

/** Points (n, 2) for noise (n, 2); a view that the next call overwrites. */
export const generate = (game, noise) => forward(game.generator, noise, noise.length / NOISE);

/** D's outputs for points (n, 2); a view that the next call overwrites. */
export const discriminate = (game, points) => forward(game.discriminator, points, points.length / 2);

/** Where the loss of G pulls each of the points (n, 2): minus its slope by them, for each point as if it were alone. */
export function pulls(game, points) {
  const outputs = discriminate(game, points),
    slopes = outputs.map((l) => -game.loss.generator.slope(l));
  return backward(game.discriminator, slopes, { parameters: false });
}

/** Fresh noise (n, 2). */
export const drawNoise = (random, n) => Float32Array.from({ length: NOISE * n }, () => normal(random));
