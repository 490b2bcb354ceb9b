// What nn.js asks of a network before it runs it: layers that fit each other, and all of their numbers. A page that was
// saved by halves, or written by another version, then ends in one sentence and not in a grey picture.
import { view } from "./floats.js";

const MOST = 2 ** 24; // numbers between two layers for one input; more are no picture of this book
const BYTES = { float16: 2, float32: 4, int8: 1 };
const LARGEST = { float16: 65504, int8: 65504, float32: 3.5e38 }; // above are infinity and NaN, however they are read

/** Throws an Error unless the description and the bytes are those of a network. */
export function check(spec, bytes) {
  insist(Object.hasOwn(BYTES, spec?.dtype), () => `dtype is ${text(spec?.dtype)}; it reads ${Object.keys(BYTES)}`);
  insist(isShape(spec.inputShape), () => `inputShape is ${text(spec.inputShape)}; it takes whole numbers from 1`);
  const length = seen(bytes).byteLength;
  insist(length % BYTES[spec.dtype] === 0, () => `${length} bytes do not hold whole numbers of type ${spec.dtype}`);
  const plain = spec.dtype === "int8" ? spec.plain : length / BYTES[spec.dtype];
  const small = spec.dtype === "int8" ? length - 2 * plain : 0;
  insist(whole(plain, 0) && small >= 0, () => `plain is ${text(spec.plain)}; that is not in ${length} bytes`);
  passed(spec.layers, spec.inputShape, { plain, small: spec.dtype === "int8" ? small : undefined });
}

/** The same numbers, unless one is NaN or infinite. */
export function finite(numbers, dtype) {
  const largest = LARGEST[dtype];
  for (let i = 0; i < numbers.length; i++)
    insist(Math.abs(numbers[i]) <= largest, () => `weight ${i} is not finite; the bytes are damaged`);
  return numbers;
}

/** Several networks by name, from `start` to `end` of the same bytes: [name, description, bytes] of each. */
export function apart(networks, bytes) {
  insist(networks instanceof Object, () => `networks is ${text(networks)}; it takes them by name`);
  const all = seen(bytes);
  return Object.entries(networks).map(([name, entry]) => {
    const { spec, start, end } = entry ?? {};
    const inside = whole(start, 0) && whole(end, start) && end <= all.byteLength;
    insist(inside, () => `${name} lies from ${text(start)} to ${text(end)} of ${all.byteLength} bytes`);
    return [name, spec, new DataView(all.buffer, all.byteOffset + start, end - start)];
  });
}

export function insist(holds, message) {
  if (!holds) throw new Error(`nn.js cannot use this network: ${message()}`);
}

function seen(bytes) {
  insist(bytes instanceof ArrayBuffer || ArrayBuffer.isView(bytes), () => `its weights are ${text(bytes)}, not bytes`);
  return view(bytes);
}

const text = (value) => (JSON.stringify(value) ?? String(value)).slice(0, 200);
const whole = (value, least = 1) => Number.isSafeInteger(value) && value >= least;
const wholes = (list, least = 1) => Array.isArray(list) && list.every((value) => whole(value, least));
const size = (shape) => shape.reduce((a, b) => a * b, 1);
const same = (a, b) => a.length === b.length && a.every((value, i) => value === b[i]);
const pair = (list, least) => wholes(list, least) && list.length === 2;
const isShape = (shape) => wholes(shape) && shape.length > 0 && size(shape) <= MOST;

/** The shape that comes out of layers in turn, with all their numbers in reach. */
function passed(layers, shape, store) {
  insist(Array.isArray(layers), () => `layers is ${text(layers)}; it takes a list`);
  for (const layer of layers) {
    const op = layer?.op;
    insist(Object.hasOwn(FITS, op), () => `there is no layer ${text(op)}; there is ${Object.keys(FITS).join(", ")}`);
    const found = FITS[op](shape, layer, store);
    insist(found && isShape(found.shape), () => `on ${shape.join(" × ")} numbers cannot follow ${text(layer)}`);
    insist(found.inner || !layer.inner, () => `${op} has no layers inside it`);
    const { weight = 0, bias = 0, rows = 0 } = found,
      small = rows && store.small !== undefined;
    const needed = { weight: [weight, small ? store.small : store.plain], bias: [bias, store.plain] };
    needed.scale = [small ? rows : 0, store.plain];
    for (const [name, [count, all]] of Object.entries(needed)) {
      const given = layer[name];
      insist(count ? lies(given, count, all) : given === undefined, () =>
        `the ${name} of ${op} lies at [start, count] ${text(given)} of ${all}; it takes ${count} numbers`);
    }
    shape = found.shape;
  }
  return shape;
}

const lies = (place, count, all) => pair(place, 0) && place[1] === count && place[0] + count <= all;

const unchanged = (shape) => ({ shape });
const larger = ([channels, ...sides], factor) =>
  sides.length === 2 && pair(factor, 1) && { shape: [channels, ...sides.map((side, i) => side * factor[i])] };

/** A convolution of either kind whose sides become `side(length, direction)`. */
function convolved([channels, ...sides], layer, rows, side) {
  const { inChannels, outChannels, kernel, stride, padding } = layer;
  if (sides.length !== 2 || inChannels !== channels || !whole(outChannels)) return false;
  if (!pair(kernel, 1) || !pair(stride, 1) || !pair(padding, 0)) return false;
  return { shape: [outChannels, ...sides.map(side)], weight: channels * outChannels * size(kernel), bias: outChannels, rows };
}

/** For each layer: the shape it makes of another, and how many numbers that takes; or false if it does not fit. */
const FITS = {
  linear: (shape, { inFeatures: n, outFeatures: m }) =>
    whole(m) && same(shape, [n]) && { shape: [m], weight: n * m, bias: m, rows: m },
  conv: (shape, layer) => {
    const { kernel, stride, padding } = layer;
    const side = (length, i) => Math.floor((length + 2 * padding[i] - kernel[i]) / stride[i]) + 1;
    return convolved(shape, layer, layer.outChannels, side);
  },
  convTranspose: (shape, layer) => {
    const { kernel, stride, padding, outputPadding } = layer;
    const side = (length, i) => (length - 1) * stride[i] - 2 * padding[i] + kernel[i] + outputPadding[i];
    return pair(outputPadding, 0) && convolved(shape, layer, layer.inChannels, side);
  },
  affine: (shape) => ({ shape, weight: shape[0], bias: shape[0] }),
  instanceNorm: (shape, { eps }) => shape.length === 3 && eps > 0 && { shape, weight: shape[0], bias: shape[0] },
  positionBias: (shape) => ({ shape, weight: size(shape), rows: shape[0] }),
  pixelShuffle: ([channels, ...sides], { factor: r }) =>
    sides.length === 2 && whole(r) && { shape: [channels / r ** 2, ...sides.map((side) => side * r)] },
  upsampleNearest: (shape, { factor }) => larger(shape, factor),
  upsampleBilinear: (shape, { factor, alignCorners }) => typeof alignCorners === "boolean" && larger(shape, factor),
  skip: (shape, { inner }, store) => {
    const [added, ...sides] = passed(inner, shape, store);
    return same(sides, shape.slice(1)) && { shape: [shape[0] + added, ...sides], inner };
  },
  residual: (shape, { inner }, store) => same(passed(inner, shape, store), shape) && { shape, inner },
  reshape: (shape, { shape: wanted }) => isShape(wanted) && size(wanted) === size(shape) && { shape: wanted },
  flatten: (shape) => ({ shape: [size(shape)] }),
  relu: unchanged,
  leakyRelu: (shape, { slope }) => Number.isFinite(slope) && { shape },
  sigmoid: unchanged,
  tanh: unchanged,
  silu: unchanged,
};
