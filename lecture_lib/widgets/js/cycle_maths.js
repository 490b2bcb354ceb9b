// Faces by their factors, and what is measured of them on the way there and back. No DOM here.

/** Which face of all: `positions` are those of the factors, `counts` how many values each has; the last runs fastest. */
export const faceIndex = (person, positions, counts) =>
  positions.reduce((index, position, j) => index * counts[j] + position, person);

/** RGBA bytes of a sheet (`wide` pixels across) → the planes (3, side, side), 0…1, of picture number `index`. */
export function cutOut(rgba, wide, side, index) {
  const columns = wide / side,
    left = (index % columns) * side,
    top = Math.floor(index / columns) * side,
    planes = new Float32Array(3 * side * side);
  for (let c = 0, i = 0; c < 3; c++)
    for (let y = 0; y < side; y++)
      for (let x = 0; x < side; x++, i++) planes[i] = rgba[4 * ((top + y) * wide + left + x) + c] / 255;
  return planes;
}

/** Planes with σ times a fixed noise on them, kept in [0, 1]; grey noise is the same in all three colours. */
export function disturbed(planes, noise, sigma) {
  return planes.map((value, i) => Math.min(1, Math.max(0, value + sigma * noise[i % noise.length])));
}

/** |a − b| at every place, the mean over the colours. */
export function errorMap(a, b) {
  const places = a.length / 3;
  return Float32Array.from({ length: places }, (_, i) => {
    let sum = 0;
    for (let c = 0; c < 3; c++) sum += Math.abs(a[c * places + i] - b[c * places + i]);
    return sum / 3;
  });
}

export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The value at `at` of a line through points in order, or undefined beyond them. */
export function between(points, at) {
  const after = points.findIndex(([x]) => x >= at - 1e-9);
  if (after < 0) return undefined;
  const [x1, y1] = points[after],
    [x0, y0] = points[Math.max(0, after - 1)];
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (at - x0)) / (x1 - x0);
}
