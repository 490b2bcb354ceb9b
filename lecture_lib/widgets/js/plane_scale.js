// Where on a picture of the plane a latent vector lies. No DOM here.

/** Latent coordinates to pixels of a picture `size` wide, and back; the second latent grows upwards. */
export function scaleOf({ frame: [x, y, half] }, size) {
  const factor = size / (2 * half);
  return {
    factor,
    toPixel: ([a, b]) => [(a - x + half) * factor, (y + half - b) * factor],
    toPlane: (px, py) => [px / factor + x - half, y + half - py / factor],
  };
}
