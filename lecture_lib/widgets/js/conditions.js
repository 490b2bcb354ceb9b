// What a conditional generator is asked: noise along a few directions, and classes, pure or mixed. No DOM here.

/** c: all of class a, or a share of it given to class b. */
export function condition(classes, a, b = a, share = 0) {
  const c = new Float32Array(classes);
  c[a] += 1 - share;
  c[b] += share;
  return c;
}

/** Where z lies along a direction of length 1. */
export const along = (z, direction) => z.reduce((sum, value, i) => sum + value * direction[i], 0);

/** z moved along a direction until it lies at `place` there; what is orthogonal to it stays. */
export function movedTo(z, direction, place) {
  const step = place - along(z, direction);
  return z.map((value, i) => value + step * direction[i]);
}

/** The inputs of one noise in all pure classes behind each other: (classes, latents + classes). */
export function inAllClasses(z, classes) {
  const width = z.length + classes,
    out = new Float32Array(classes * width);
  for (let k = 0; k < classes; k++) {
    out.set(z, k * width);
    out[k * width + z.length + k] = 1;
  }
  return out;
}

/** The input of one noise under one condition. */
export function asked(z, c) {
  const out = new Float32Array(z.length + c.length);
  out.set(z);
  out.set(c, z.length);
  return out;
}
