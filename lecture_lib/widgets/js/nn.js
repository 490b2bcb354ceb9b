// Runs networks that PyTorch trained: a few layers in plain JavaScript, one matrix product underneath.
//
//   const network = load(model.get("network"), model.get("weights"));   // what lecture_lib.widgets.export made
//   const { data, shape } = forward(network, z);   // z: Float32Array, one input or several behind each other
//
// Layout as in PyTorch: (batch, features) or (batch, channels, height, width), row-major. `shape` leaves out the batch.
import { floats, view } from "./floats.js";
import { apart, check, finite, insist } from "./nn_check.js";

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
  if (layer.op === "convTranspose") own.weight = transposed(own.weight, layer.inChannels);
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
  const made = through(network.layers, { data: Float32Array.from(input), shape: network.inputShape, batch });
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
  sigmoid: activation((v) => 1 / (1 + Math.exp(-v))),
  tanh: activation(Math.tanh),
  silu: activation((v) => v / (1 + Math.exp(-v))),
};

/** weight (out, in), bias (out) */
function linear({ data, batch }, { inFeatures, outFeatures, weight, bias }) {
  const out = new Float32Array(batch * outFeatures);
  multiply(data, weight, out, batch, outFeatures, inFeatures, outFeatures, 1);
  for (let i = 0; i < out.length; i++) out[i] += bias[i % outFeatures];
  return { data: out, shape: [outFeatures], batch };
}

/** weight (out, in, kernel, kernel): the patch under each output pixel becomes a row; then one product. */
function conv({ data, shape: [channels, height, width], batch }, layer) {
  const { inChannels, outChannels, kernel, stride, padding, weight, bias } = layer;
  const tall = Math.floor((height + 2 * padding[0] - kernel[0]) / stride[0]) + 1;
  const wide = Math.floor((width + 2 * padding[1] - kernel[1]) / stride[1]) + 1;
  const places = tall * wide;
  const patchSize = inChannels * kernel[0] * kernel[1];
  const out = new Float32Array(batch * outChannels * places);
  for (let n = 0; n < batch; n++) {
    const image = data.subarray(n * channels * height * width, (n + 1) * channels * height * width);
    const patches = gather(image, [channels, height, width], [tall, wide], layer);
    multiply(patches, weight, out.subarray(n * outChannels * places), places, outChannels, patchSize, 1, places);
  }
  addPerChannel(out, bias, places);
  return { data: out, shape: [outChannels, tall, wide], batch };
}

/** (tall · wide, channels · kernel · kernel): what each output pixel sees; zero outside the image. */
function gather(image, [channels, height, width], [tall, wide], { kernel: [kh, kw], stride, padding }) {
  const patches = new Float32Array(tall * wide * channels * kh * kw);
  let k = 0;
  for (let y = 0; y < tall; y++)
    for (let x = 0; x < wide; x++)
      for (let c = 0; c < channels; c++)
        for (let i = 0; i < kh; i++) {
          const row = y * stride[0] + i - padding[0];
          const start = (c * height + row) * width;
          for (let j = 0; j < kw; j++, k++) {
            const column = x * stride[1] + j - padding[1];
            if (row >= 0 && row < height && column >= 0 && column < width) patches[k] = image[start + column];
          }
        }
  return patches;
}

/** weight (out · kernel · kernel, in): what each input pixel paints, by one product; then added up where it lands. */
function convTranspose({ data, shape: [channels, height, width], batch }, layer) {
  const { outChannels, kernel, stride, padding, outputPadding, weight, bias } = layer;
  const tall = (height - 1) * stride[0] - 2 * padding[0] + kernel[0] + outputPadding[0];
  const wide = (width - 1) * stride[1] - 2 * padding[1] + kernel[1] + outputPadding[1];
  const places = height * width;
  const strokes = outChannels * kernel[0] * kernel[1];
  const painted = new Float32Array(strokes * places);
  const out = new Float32Array(batch * outChannels * tall * wide);
  for (let n = 0; n < batch; n++) {
    const image = data.subarray(n * channels * places, (n + 1) * channels * places);
    multiply(weight, transposed(image, channels), painted, strokes, places, channels, places, 1);
    scatter(painted, [height, width], out.subarray(n * outChannels * tall * wide), [outChannels, tall, wide], layer);
  }
  addPerChannel(out, bias, tall * wide);
  return { data: out, shape: [outChannels, tall, wide], batch };
}

/** Adds painted (out · kernel · kernel, height · width) to the image `out`; what falls beyond its edge is lost. */
function scatter(painted, [height, width], out, [channels, tall, wide], { kernel: [kh, kw], stride, padding }) {
  let k = 0;
  for (let o = 0; o < channels; o++)
    for (let i = 0; i < kh; i++)
      for (let j = 0; j < kw; j++)
        for (let y = 0; y < height; y++) {
          const row = y * stride[0] + i - padding[0];
          const start = (o * tall + row) * wide;
          for (let x = 0; x < width; x++, k++) {
            const column = x * stride[1] + j - padding[1];
            if (row >= 0 && row < tall && column >= 0 && column < wide) out[start + column] += painted[k];
          }
        }
}

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

/**
 * out[i · rowStride + j · columnStride] = Σ_k a[i, k] · b[j, k] for a (m, k) and b (n, k).
 * Blocks of 4 × 2 keep eight sums in registers, so each number that is read serves two or four products.
 */
export function multiply(a, b, out, m, n, k, rowStride, columnStride) {
  let i = 0;
  for (; i + 4 <= m; i += 4) {
    const a0 = i * k,
      a1 = a0 + k,
      a2 = a1 + k,
      a3 = a2 + k;
    let j = 0;
    for (; j + 2 <= n; j += 2) {
      const b0 = j * k,
        b1 = b0 + k;
      let s00 = 0,
        s01 = 0,
        s10 = 0,
        s11 = 0,
        s20 = 0,
        s21 = 0,
        s30 = 0,
        s31 = 0;
      for (let l = 0; l < k; l++) {
        const p = b[b0 + l],
          q = b[b1 + l],
          w = a[a0 + l],
          x = a[a1 + l],
          y = a[a2 + l],
          z = a[a3 + l];
        s00 += w * p;
        s01 += w * q;
        s10 += x * p;
        s11 += x * q;
        s20 += y * p;
        s21 += y * q;
        s30 += z * p;
        s31 += z * q;
      }
      let o = i * rowStride + j * columnStride;
      out[o] = s00;
      out[o + columnStride] = s01;
      out[(o += rowStride)] = s10;
      out[o + columnStride] = s11;
      out[(o += rowStride)] = s20;
      out[o + columnStride] = s21;
      out[(o += rowStride)] = s30;
      out[o + columnStride] = s31;
    }
    if (j < n) for (let r = i; r < i + 4; r++) out[r * rowStride + j * columnStride] = dot(a, r * k, b, j * k, k);
  }
  for (; i < m; i++) for (let j = 0; j < n; j++) out[i * rowStride + j * columnStride] = dot(a, i * k, b, j * k, k);
}

/** Four sums side by side: the products of one need not wait for those of another. */
function dot(a, i, b, j, k) {
  let s0 = 0,
    s1 = 0,
    s2 = 0,
    s3 = 0,
    l = 0;
  for (; l + 4 <= k; l += 4) {
    s0 += a[i + l] * b[j + l];
    s1 += a[i + l + 1] * b[j + l + 1];
    s2 += a[i + l + 2] * b[j + l + 2];
    s3 += a[i + l + 3] * b[j + l + 3];
  }
  for (; l < k; l++) s0 += a[i + l] * b[j + l];
  return s0 + s1 + s2 + s3;
}
