// Recorded runs: points of the plane at some moments of a training, in bytes. No DOM here.
import { view } from "./floats.js";

/** The runs of `shape` [methods, seeds, moments, points], whose coordinates go from −edge (0) to edge (255). */
export function reel(bytes, [methods, seeds, moments, points], edge) {
  const source = view(bytes),
    size = 2 * points;
  return {
    /** The points (n, 2) of one moment. */
    frame(method, seed, moment) {
      const start = ((method * seeds + seed) * moments + moment) * size;
      return Float32Array.from({ length: size }, (_, i) => (source.getUint8(start + i) / 255) * 2 * edge - edge);
    },
    /** The numbers of one run from a flat list (methods, seeds, moments). */
    course: (numbers, method, seed) => numbers.slice((method * seeds + seed) * moments, (method * seeds + seed + 1) * moments),
  };
}

/** How often a course falls after it has risen: modes that were lost again, added up over all moments. */
export const lost = (modes) => modes.slice(1).reduce((sum, now, i) => sum + Math.max(0, modes[i] - now), 0);
