// Class activation maps (Zhou et al. 2016) of a classifier that averages its last feature maps: where the evidence lies.
//
// A box is { left, top, right, bottom } in pixels, its edges between them. Maps are row-major, side × side.

/** From feature maps { data, shape: [channels, h, w] } the map of class c: Σ_k weights[c, k] · feature k, (h, w). */
export function classMap({ data, shape: [channels, height, width] }, weights, c) {
  const places = height * width,
    map = new Float32Array(places);
  for (let k = 0; k < channels; k++) {
    const weight = weights[c * channels + k];
    for (let i = 0; i < places; i++) map[i] += weight * data[k * places + i];
  }
  return map;
}

/** Each class' score is the mean of its map, plus its bias; the softmax of the scores. */
export function probabilities(features, weights, biases) {
  const scores = Array.from(biases, (bias, c) => mean(classMap(features, weights, c)) + bias),
    largest = Math.max(...scores),
    shares = scores.map((score) => Math.exp(score - largest)),
    total = shares.reduce((a, b) => a + b);
  return shares.map((share) => share / total);
}

const mean = (values) => values.reduce((a, b) => a + b) / values.length;

/** A map (h, w) enlarged to side × side, bilinear between the centres of its cells, as PyTorch's interpolate does. */
export function enlarged(map, [height, width], side) {
  const rows = between(height, side),
    columns = between(width, side);
  return Float32Array.from({ length: side * side }, (_, i) => {
    const { low: y0, high: y1, part: v } = rows[Math.floor(i / side)],
      { low: x0, high: x1, part: u } = columns[i % side];
    const above = map[y0 * width + x0] * (1 - u) + map[y0 * width + x1] * u,
      below = map[y1 * width + x0] * (1 - u) + map[y1 * width + x1] * u;
    return above * (1 - v) + below * v;
  });
}

function between(length, long) {
  return Array.from({ length: long }, (_, i) => {
    const exact = Math.max(0, ((i + 0.5) * length) / long - 0.5),
      low = Math.min(length - 1, Math.floor(exact));
    return { low, high: Math.min(length - 1, low + 1), part: exact - low };
  });
}

/** The share of the map's positive values that lies in a box, 0 to 1; 0 if nothing is positive. */
export function massIn(map, side, { left, top, right, bottom }) {
  let inside = 0,
    all = 0;
  for (let i = 0; i < map.length; i++) {
    const value = Math.max(0, map[i]),
      x = i % side,
      y = Math.floor(i / side);
    all += value;
    if (x >= left && x < right && y >= top && y < bottom) inside += value;
  }
  return all > 0 ? inside / all : 0;
}

/**
 * The box around the largest connected region (pixels that share an edge) above `threshold` of the map's maximum; all
 * of the picture if nothing is positive.
 */
export function foundBox(map, side, threshold) {
  const limit = threshold * Math.max(...map);
  if (!(limit > 0)) return { left: 0, top: 0, right: side, bottom: side };
  const seen = new Uint8Array(map.length);
  let best = [];
  for (let start = 0; start < map.length; start++) {
    if (seen[start] || map[start] <= limit) continue;
    const region = [start];
    seen[start] = 1;
    for (let next = 0; next < region.length; next++) {
      const i = region[next],
        x = i % side;
      for (const j of [x > 0 ? i - 1 : -1, x < side - 1 ? i + 1 : -1, i - side, i + side]) {
        if (j < 0 || j >= map.length || seen[j] || map[j] <= limit) continue;
        seen[j] = 1;
        region.push(j);
      }
    }
    if (region.length > best.length) best = region;
  }
  const xs = best.map((i) => i % side),
    ys = best.map((i) => Math.floor(i / side));
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs) + 1, bottom: Math.max(...ys) + 1 };
}

/** Intersection over union of two boxes, 0 to 1. */
export function overlap(a, b) {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left),
    height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
    common = Math.max(0, width) * Math.max(0, height),
    area = (box) => (box.right - box.left) * (box.bottom - box.top);
  return common / (area(a) + area(b) - common);
}

/** The image with the patch { values, width, height } laid over it, its left upper corner at (x, y). */
export function withPatch(image, side, { values, width, height }, x, y) {
  const out = image.slice();
  for (let i = 0; i < values.length; i++) out[(y + Math.floor(i / width)) * side + x + (i % width)] = values[i];
  return out;
}
