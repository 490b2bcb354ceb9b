// Second derivatives of the networks of gan_core.js: how everything that `forward` and `backward` computed changes when
// inputs or parameters move along a direction (Pearlmutter 1994). A gradient's change along ḡ is the Hessian times ḡ,
// and that is all that the chain rule asks for when a gradient itself is to be differentiated.
//
//   forward(network, x, n); backward(network, slopes);
//   const outputs = forwardTangent(network, null, true);          // along network.direction
//   const inputs = backwardTangent(network, slopesTangent, true); // the change of the slopes by the inputs, (n, inputs)
//   network.curvature                                             // the change of the slopes by the parameters
import { createLayer, mask, total, turn, turnBack } from "./gan_core.js";
import { product } from "./simd.js";

/**
 * A network for gan_core.js, with zeros in it, whose parameters lie behind each other in `values`, and likewise
 * `gradient`, `direction` and `curvature`. `company(inputs, …)` makes a layer beside the last hidden one.
 */
export function createFlatNetwork(sizes, company = null) {
  const extra = company?.outputs ?? 0,
    inputsOf = (i) => sizes[i] + (i && i === sizes.length - 2 ? extra : 0);
  const count = sizes.slice(1).reduce((sum, outputs, i) => sum + (inputsOf(i) + 1) * outputs, company?.count ?? 0);
  const names = ["values", "gradient", "direction", "curvature"],
    arrays = names.map(() => new Float32Array(count)),
    cut = arrays.map(slices);
  const layers = sizes.slice(1).map((outputs, i) => {
    const layer = createLayer(inputsOf(i), outputs, cut[0], cut[1]);
    for (const [j, name] of ["Tangent", "Curvature"].entries()) {
      layer[`weight${name}`] = cut[2 + j](layer.weight.length);
      layer[`bias${name}`] = cut[2 + j](outputs);
    }
    if (company && i === sizes.length - 3) layer.beside = company.create(...cut);
    return layer;
  });
  return { sizes, layers, room: 0, ...Object.fromEntries(names.map((name, i) => [name, arrays[i]])) };
}

/** A function of n that gives the next n numbers of an array. */
function slices(array) {
  let from = 0;
  return (n) => array.subarray(from, (from += n));
}

function reserveTangents(network) {
  if (network.tangentRoom >= network.samples) return;
  const { samples, sizes, layers } = network,
    numbers = (n) => new Float32Array(n * samples),
    widest = Math.max(...sizes, ...layers.map((layer) => layer.inputs));
  Object.assign(network, { tangentRoom: samples, xTangent: numbers(sizes[0]), slopesTangent: numbers(sizes.at(-1)) });
  Object.assign(network, { outputsTangent: numbers(sizes.at(-1)), inputTangent: numbers(sizes[0]) });
  network.pair = [numbers(2 * widest), numbers(2 * widest)];
  network.turned = new Float32Array(widest * widest);
  for (const layer of layers) {
    layer.outputTangent = numbers(layer.output.length / network.room);
    layer.inputGradientTangent = numbers(layer.inputs);
  }
}

/**
 * After `forward`: how the outputs (n, outputs) change when the inputs move along `inputs` (n, inputs; null: they stay)
 * and, if `along`, the parameters along `network.direction`.
 */
export function forwardTangent(network, inputs, along) {
  reserveTangents(network);
  const { layers, sizes, n, samples } = network;
  let below = network.x,
    moved = inputs && turn(inputs, n, sizes[0], network.xTangent, samples);
  network.moved = moved;
  layers.forEach((layer, i) => {
    const { output, outputTangent, outputs, inputs, beside } = layer;
    if (along) {
      product(turn(layer.weightTangent, outputs, inputs, network.turned), below, outputTangent, outputs, samples, inputs);
      for (let unit = 0; unit < outputs; unit++) lift(outputTangent, unit * samples, samples, layer.biasTangent[unit]);
    } else outputTangent.fill(0, 0, outputs * samples);
    if (moved) addProduct(layer.turned, moved, outputTangent, outputs, samples, inputs, network.pair[0]);
    if (i < layers.length - 1) mask(outputTangent, output, outputs * samples);
    beside?.forwardTangent(outputTangent, n, samples, along);
    [below, moved] = [output, outputTangent];
  });
  return turnBack(moved, n, sizes.at(-1), network.outputsTangent, samples);
}

function lift(values, from, count, by) {
  for (let j = from; j < from + count; j++) values[j] += by;
}

/** out += aᵀ b, as `product` has them. */
export function addProduct(a, b, out, m, n, k, scratch) {
  product(a, b, scratch, m, n, k);
  for (let i = 0; i < m * n; i++) out[i] += scratch[i];
}

/**
 * After `forward`, `backward` and `forwardTangent`: how all slopes change when, besides, those by the outputs change by
 * `slopes` (n, outputs). Those by the parameters are left in `network.curvature`, those by the inputs (n, inputs) come
 * back, unless they are not asked for.
 */
export function backwardTangent(network, slopes, along, { inputs = true } = {}) {
  const { layers, sizes, n, samples } = network;
  let outer = network.slopes,
    moved = turn(slopes, n, sizes.at(-1), network.slopesTangent, samples);
  for (let i = layers.length - 1; i >= 0; i--) {
    const layer = layers[i],
      below = i ? layers[i - 1].output : network.x,
      belowMoved = i ? layers[i - 1].outputTangent : network.moved;
    curve(layer, outer, moved, below, belowMoved, samples, network.pair);
    if (i === 0 && !inputs) return null;
    const { inputGradientTangent } = layer;
    product(layer.weight, moved, inputGradientTangent, layer.inputs, samples, layer.outputs);
    if (along)
      addProduct(layer.weightTangent, outer, inputGradientTangent, layer.inputs, samples, layer.outputs, network.pair[0]);
    [outer, moved] = [layer.inputGradient, inputGradientTangent];
    if (i) layers[i - 1].beside?.backwardTangent(outer, moved, n, samples, along);
    if (i) mask(moved, below, samples * layer.inputs);
  }
  return turnBack(moved, n, sizes[0], network.inputTangent, samples);
}

/** The change of outer · belowᵀ, when both change: a sum of two products, made as one of matrices twice as long. */
function curve(layer, outer, outerMoved, below, belowMoved, samples, [a, b]) {
  const { inputs, outputs, weightCurvature, biasCurvature } = layer;
  for (let unit = 0; unit < outputs; unit++) biasCurvature[unit] = total(outerMoved, unit * samples, samples);
  turn(outerMoved, outputs, samples, a);
  turn(below, inputs, samples, b);
  if (belowMoved) {
    turn(outer, outputs, samples, a.subarray(outputs * samples));
    turn(belowMoved, inputs, samples, b.subarray(inputs * samples));
  }
  product(a, b, weightCurvature, outputs, inputs, belowMoved ? 2 * samples : samples);
}
