// Runs networks that PyTorch trained: a few layers, one matrix product underneath.
//
//   const network = load(model.get("network"), model.get("weights"));   // what lecture_lib.widgets.export made
//   const { data, shape } = forward(network, z);   // z: Float32Array, one input or several behind each other
//
// Layout as in PyTorch: (batch, features) or (batch, channels, height, width), row-major. `shape` leaves out the batch.
import { floats, view } from "./floats.js";
import { apart, check, finite, insist } from "./nn_check.js";
import { operands, sigmoids } from "./simd.js";

/**
 * Turns the exported description and its bytes (fp16, fp32, or bytes with fp16 scales) into a network whose weights lie
 * as the layers below want them. Throws an Error for a description that is no network's, or bytes that are not all there.
 */
export function load(spec, bytes) {
  check(spec, bytes);
  const numbers = spec.dtype === "int8" ? scaled(spec, bytes) : plain(spec, bytes);
  return { inputShape: spec.inputShape, layers: spec.layers.map((layer) => ready(layer, numbers)) };
}

/** A layer with its numbers, and the layers inside it with theirs. */
function ready(layer, numbers) {
  const own = { ...layer };
  for (const name of ["weight", "bias"])
    if (layer[name]) own[name] = numbers(layer, name);
  if (layer.op === "linear" || layer.op === "conv") own.weight = transposed(own.weight, own.bias.length);
  if (layer.inner) own.inner = layer.inner.map((part) => ready(part, numbers));
  return own;
}

const piece = (all, [start, count]) => all.subarray(start, start + count);

function plain({ dtype }, bytes) {
  const all = finite(floats(bytes, dtype), dtype);
  return (layer, name) => piece(all, layer[name]);
}

/** One byte for each weight, times its row's scale; scales and biases lie in front, in half precision. */
function scaled(spec, bytes) {
  const source = view(bytes),
    split = 2 * spec.plain,
    halves = finite(floats(new DataView(source.buffer, source.byteOffset, split), "float16"), "float16"),
    whole = new Int8Array(source.buffer, source.byteOffset + split, source.byteLength - split);
  return (layer, name) => {
    if (name !== "weight" || !layer.scale) return piece(halves, layer[name]);
    const scale = piece(halves, layer.scale),
      weight = Float32Array.from(piece(whole, layer.weight)),
      row = weight.length / scale.length;
    for (let i = 0; i < weight.length; i++) weight[i] *= scale[Math.floor(i / row)];
    return weight;
  };
}

/** Several networks by name, from what `export_all` made of them. */
export function loadAll(networks, bytes) {
  return Object.fromEntries(apart(networks, bytes).map(([name, spec, own]) => [name, load(spec, own)]));
}

/** The network's output for one input or several behind each other: { data, shape, batch }. */
export function forward(network, input) {
  const batch = input.length / size(network.inputShape);
  if (!Number.isInteger(batch) || batch < 1)
    throw new Error(
      `the input has ${input.length} numbers; this network takes ${network.inputShape.join(" × ")} at a time`,
    );
  const made = through(network.layers, { data: new Float32Array(input), shape: network.inputShape, batch });
  insist(made.data.every(Number.isFinite), () => "its output is not finite; neither is an input, or a weight is huge");
  return made;
}

const through = (layers, x) => layers.reduce((value, layer) => LAYERS[layer.op](value, layer), x);

const size = (shape) => shape.reduce((a, b) => a * b, 1);

/** An activation changes its numbers in place: the layer before made them for nobody else. */
const activation = (f) => (x, layer) => {
  const { data } = x;
  for (let i = 0; i < data.length; i++) data[i] = f(data[i], layer);
  return x;
};

const LAYERS = {
  linear,
  conv,
  convTranspose,
  affine,
  instanceNorm,
  positionBias,
  pixelShuffle,
  upsampleNearest,
  upsampleBilinear,
  skip,
  residual,
  reshape: (x, { shape }) => ({ ...x, shape }),
  flatten: (x) => ({ ...x, shape: [size(x.shape)] }),
  relu: activation((v) => (v > 0 ? v : 0)),
  leakyRelu: activation((v, { slope }) => (v > 0 ? v : slope * v)),
  tanh: activation(Math.tanh),
  sigmoid: (x) => ({ ...x, data: sigmoids(x.data) }),
  silu,
};

function silu(x) {
  const { data } = x,
    factors = sigmoids(data);
  for (let i = 0; i < data.length; i++) data[i] *= factors[i];
  return x;
}

/** weight (in, out), bias (out) */
function linear({ data, batch }, { inFeatures, outFeatures, weight, bias }) {
  const { a, b, out, multiply } = operands(batch, outFeatures, inFeatures);
  a.set(transposed(data, batch));
  b.set(weight);
  multiply();
  const sums = out.slice();
  for (let i = 0; i < sums.length; ) for (let j = 0; j < outFeatures; i++, j++) sums[i] += bias[j];
  return { data: sums, shape: [outFeatures], batch };
}

/** weight (in · kernel · kernel, out): what each output pixel sees of the image becomes a column; then one product. */
function conv({ data, shape, batch }, layer) {
  const { outChannels, kernel, stride, padding, weight, bias } = layer,
    [tall, wide] = [0, 1].map((i) => Math.floor((shape[i + 1] + 2 * padding[i] - kernel[i]) / stride[i]) + 1),
    places = tall * wide,
    patch = weight.length / outChannels;
  const { a: filters, b: patches, out: seen, multiply } = operands(outChannels, places, patch);
  filters.set(weight);
  patches.fill(0); // what lies outside the image stays so
  const gather = stride[0] * stride[1] === 1 && wide === shape[2] ? shifts : gathered;
  const out = new Float32Array(batch * outChannels * places);
  for (let n = 0; n < batch; n++) {
    gather(data.subarray(n * size(shape), (n + 1) * size(shape)), patches, shape, [tall, wide], layer);
    multiply();
    out.set(seen, n * seen.length);
  }
  addPerChannel(out, bias, places);
  return { data: out, shape: [outChannels, tall, wide], batch };
}

/** Fills patches (channels · kernel · kernel, tall · wide), zero outside the image. */
function gathered(image, patches, shape, places, layer) {
  windows(shape, places, layer, (from, step, to, count) => {
    for (const end = to + count; to < end; from += step, to++) patches[to] = image[from];
  });
}

/** The same for stride 1 and as many columns as before: a whole plane moves at once; what came around an edge is wiped. */
function shifts(image, patches, [channels, height, width], [tall], { kernel: [kh, kw], padding }) {
  for (let c = 0, to = 0; c < channels; c++)
    for (let i = 0; i < kh; i++)
      for (let j = 0; j < kw; j++, to += tall * width) {
        const [top, bottom] = inside(i - padding[0], 1, height, tall),
          [left, right] = inside(j - padding[1], 1, width, width);
        if (top >= bottom || left >= right) continue;
        const first = top * width + left,
          last = (bottom - 1) * width + right,
          moved = (c * height + i - padding[0]) * width + j - padding[1];
        patches.set(image.subarray(first + moved, last + moved), to + first);
        for (let row = to + top * width; row < to + bottom * width; row += width) {
          for (let x = 0; x < left; x++) patches[row + x] = 0;
          for (let x = right; x < width; x++) patches[row + x] = 0;
        }
      }
}

/** weight (in, out · kernel · kernel): what each input pixel paints, by one product; then added up where it lands. */
function convTranspose({ data, shape: [channels, height, width], batch }, layer) {
  const { outChannels, kernel, stride, padding, outputPadding, weight, bias } = layer,
    longer = (length, i) => (length - 1) * stride[i] - 2 * padding[i] + kernel[i] + outputPadding[i],
    shape = [outChannels, longer(height, 0), longer(width, 1)],
    places = height * width;
  const { a: strokes, b: paint, out: painted, multiply } = operands(weight.length / channels, places, channels);
  strokes.set(weight);
  const out = new Float32Array(batch * size(shape));
  for (let n = 0; n < batch; n++) {
    const image = out.subarray(n * size(shape), (n + 1) * size(shape));
    paint.set(data.subarray(n * channels * places, (n + 1) * channels * places));
    multiply();
    windows(shape, [height, width], layer, (to, step, from, count) => {
      for (const end = from + count; from < end; from++, to += step) image[to] += painted[from];
    });
  }
  addPerChannel(out, bias, shape[1] * shape[2]);
  return { data: out, shape, batch };
}

/**
 * A kernel looks at an image (channels, height, width) from tall × wide places. For each of its entries and each row of
 * places: which numbers of the image it meets, first and step, and where they stand in (channels · kernel · kernel, tall ·
 * wide), first and how many. Those beyond the edge of the image are left out.
 */
function windows([channels, height, width], [tall, wide], { kernel: [kh, kw], stride, padding }, visit) {
  for (let c = 0, k = 0; c < channels; c++)
    for (let i = 0; i < kh; i++)
      for (let j = 0; j < kw; j++, k++) {
        const [top, bottom] = inside(i - padding[0], stride[0], height, tall),
          [left, right] = inside(j - padding[1], stride[1], width, wide);
        for (let y = top; y < bottom; y++) {
          const row = (c * height + y * stride[0] + i - padding[0]) * width;
          visit(row + left * stride[1] + j - padding[1], stride[1], (k * tall + y) * wide + left, right - left);
        }
      }
}

/** For which places p = 0, …, count − 1, from … to before …, shift + p · stride lies within 0, …, length − 1. */
const inside = (shift, stride, length, count) => [
  Math.max(0, Math.ceil(-shift / stride)),
  Math.min(count, Math.ceil((length - shift) / stride)),
];

/** Batch normalisation that could not be folded into the layer before: one factor and one shift per channel. */
function affine({ data, shape, batch }, { weight, bias }) {
  const [channels, ...rest] = shape,
    places = size(rest);
  const out = data.map((value, i) => value * weight[Math.floor(i / places) % channels]);
  addPerChannel(out, bias, places);
  return { data: out, shape, batch };
}

/** Every channel of every image to mean 0 and variance 1, then one factor and one shift per channel. */
function instanceNorm(x, { weight, bias, eps }) {
  const { data, shape } = x,
    places = size(shape.slice(1));
  for (let start = 0, c = 0; start < data.length; start += places, c = (c + 1) % shape[0]) {
    const own = data.subarray(start, start + places),
      mean = own.reduce((sum, value) => sum + value, 0) / places,
      variance = own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / places,
      factor = weight[c] / Math.sqrt(variance + eps);
    for (let i = 0; i < places; i++) own[i] = (own[i] - mean) * factor + bias[c];
  }
  return x;
}

/** weight (C, H, W): a number for every place of every channel. */
function positionBias(x, { weight }) {
  const { data } = x;
  for (let start = 0; start < data.length; start += weight.length)
    for (let i = 0; i < weight.length; i++) data[start + i] += weight[i];
  return x;
}

/** What `inner` makes of a copy of x, because layers may change their input in place, and x is needed again. */
const aside = (x, inner) => through(inner, { ...x, data: x.data.slice() });

/** cat([x, inner(x)]) along the channels */
function skip(x, { inner }) {
  const made = aside(x, inner),
    kept = size(x.shape),
    added = size(made.shape),
    out = new Float32Array(x.batch * (kept + added));
  for (let n = 0; n < x.batch; n++) {
    out.set(x.data.subarray(n * kept, (n + 1) * kept), n * (kept + added));
    out.set(made.data.subarray(n * added, (n + 1) * added), n * (kept + added) + kept);
  }
  return { data: out, shape: [x.shape[0] + made.shape[0], ...x.shape.slice(1)], batch: x.batch };
}

/** x + inner(x) */
function residual(x, { inner }) {
  const made = aside(x, inner);
  for (let i = 0; i < x.data.length; i++) made.data[i] += x.data[i];
  return made;
}

/** (C · r², H, W) → (C, r · H, r · W) */
function pixelShuffle({ data, shape: [channels, height, width], batch }, { factor: r }) {
  const shape = [channels / (r * r), height * r, width * r];
  const out = eachPixel(shape, batch, (plane, y, x) => {
    const channel = plane * r * r + (y % r) * r + (x % r);
    return data[(channel * height + Math.floor(y / r)) * width + Math.floor(x / r)];
  });
  return { data: out, shape, batch };
}

function upsampleNearest({ data, shape: [channels, height, width], batch }, { factor: [fy, fx] }) {
  const shape = [channels, height * fy, width * fx];
  const out = eachPixel(
    shape,
    batch,
    (plane, y, x) => data[(plane * height + Math.floor(y / fy)) * width + Math.floor(x / fx)],
  );
  return { data: out, shape, batch };
}

function upsampleBilinear({ data, shape: [channels, height, width], batch }, { factor: [fy, fx], alignCorners }) {
  const shape = [channels, height * fy, width * fx];
  const rows = positions(height, fy, alignCorners),
    columns = positions(width, fx, alignCorners);
  const out = eachPixel(shape, batch, (plane, y, x) => {
    const { low: y0, high: y1, part: v } = rows[y],
      { low: x0, high: x1, part: u } = columns[x],
      top = plane * height;
    const above = data[(top + y0) * width + x0] * (1 - u) + data[(top + y0) * width + x1] * u;
    const below = data[(top + y1) * width + x0] * (1 - u) + data[(top + y1) * width + x1] * u;
    return above * (1 - v) + below * v;
  });
  return { data: out, shape, batch };
}

/** For each output coordinate, the two input coordinates around it and how far it lies from the lower one. */
function positions(length, factor, alignCorners) {
  const long = length * factor;
  return Array.from({ length: long }, (_, i) => {
    const exact = alignCorners
      ? long > 1
        ? (i * (length - 1)) / (long - 1)
        : 0
      : Math.max(0, (i + 0.5) / factor - 0.5);
    const low = Math.min(length - 1, Math.floor(exact));
    return { low, high: Math.min(length - 1, low + 1), part: exact - low };
  });
}

/** Fills an image batch from `value(plane, y, x)`; planes count the channels of all images through. */
function eachPixel([channels, height, width], batch, value) {
  const out = new Float32Array(batch * channels * height * width);
  for (let plane = 0, i = 0; plane < batch * channels; plane++)
    for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) out[i++] = value(plane, y, x);
  return out;
}

function addPerChannel(data, bias, places) {
  for (let start = 0, c = 0; start < data.length; start += places, c = (c + 1) % bias.length) {
    for (let i = start; i < start + places; i++) data[i] += bias[c];
  }
}

/** (rows, columns) → (columns, rows) */
export function transposed(matrix, rows) {
  const columns = matrix.length / rows,
    out = new Float32Array(matrix.length);
  for (let r = 0, i = 0; r < rows; r++) for (let c = 0; c < columns; c++, i++) out[c * rows + r] = matrix[i];
  return out;
}
