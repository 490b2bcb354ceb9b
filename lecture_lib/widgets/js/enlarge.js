// Pictures from a decoder: as bytes for a canvas, and enlarged so that edges stay clear.

/** Planes (3, side, side), or grey (1, side, side), with values in [0, 1] → RGBA bytes. */
export function rgba(planes, side) {
  const places = side * side,
    grey = planes.length === places,
    out = new Uint8ClampedArray(4 * places);
  for (let i = 0; i < places; i++) {
    for (let c = 0; c < 3; c++) out[4 * i + c] = 255 * planes[grey ? i : c * places + i];
    out[4 * i + 3] = 255;
  }
  return out;
}

const SHARPNESS = -0.75; // as in PyTorch's "bicubic": clearer edges than the usual −0.5

/** Keys' cubic kernel (1981) at distance t. */
function cubic(t) {
  const d = Math.abs(t),
    a = SHARPNESS;
  if (d < 1) return ((a + 2) * d - (a + 3)) * d * d + 1;
  return d < 2 ? ((a * d - 5 * a) * d + 8 * a) * d - 4 * a : 0;
}

/** For each of `side · factor` places the four it is made of, and their weights; beyond the edge the edge goes on. */
function taps(side, factor) {
  const from = new Int32Array(4 * side * factor),
    weight = new Float32Array(4 * side * factor);
  for (let i = 0; i < side * factor; i++) {
    const exact = (i + 0.5) / factor - 0.5,
      first = Math.floor(exact) - 1;
    for (let k = 0; k < 4; k++) {
      from[4 * i + k] = Math.min(side - 1, Math.max(0, first + k));
      weight[4 * i + k] = cubic(exact - first - k);
    }
  }
  return { from, weight };
}

/** enlarge(side, factor) makes a function from RGBA bytes (side, side) to those of a picture `factor` times as wide. */
export function enlarge(side, factor) {
  const wide = side * factor,
    { from, weight } = taps(side, factor),
    rows = new Float32Array(3 * side * wide),
    out = new Uint8ClampedArray(4 * wide * wide).fill(255);
  return function enlarged(picture) {
    for (let y = 0, o = 0; y < side; y++)
      for (let x = 0; x < wide; x++)
        for (let c = 0; c < 3; c++, o++) {
          let sum = 0;
          for (let k = 4 * x; k < 4 * x + 4; k++) sum += weight[k] * picture[4 * (y * side + from[k]) + c];
          rows[o] = sum;
        }
    const length = 3 * wide;
    for (let y = 0, o = 0; y < wide; y++) {
      const [a, b, c, d] = from.subarray(4 * y, 4 * y + 4),
        [p, q, r, s] = weight.subarray(4 * y, 4 * y + 4);
      for (let i = 0; i < length; i++, o++) {
        out[o] =
          p * rows[a * length + i] + q * rows[b * length + i] + r * rows[c * length + i] + s * rows[d * length + i];
        if (i % 3 === 2) o++; // alpha stays
      }
    }
    return out;
  };
}
