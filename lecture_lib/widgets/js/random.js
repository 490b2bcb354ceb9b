// Randomness that a seed repeats exactly, on every browser.

/**
 * xoshiro128** (Blackman & Vigna 2018), its state spread from one number by splitmix32. `random()` is uniform in [0,
 * 1) with 32 bits.
 */
export function seeded(seed) {
  let mixed = Math.floor(seed) | 0;
  const next = () => {
    mixed = (mixed + 0x9e3779b9) | 0;
    let z = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
  let a = next(),
    b = next(),
    c = next(),
    d = next();
  return function random() {
    const scrambled = Math.imul(b, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return (result >>> 0) / 4294967296;
  };
}

/** One draw from the standard normal distribution (Box & Muller 1958). */
export function normal(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Fills `out` with standard normal numbers and returns it. */
export function normals(random, out) {
  for (let i = 0; i < out.length; i++) out[i] = normal(random);
  return out;
}

/** Fills `out` with coin flips: out[i] is 1 with probability probabilities[i], else 0. Returns it. */
export function bernoulli(random, probabilities, out) {
  for (let i = 0; i < out.length; i++) out[i] = random() < probabilities[i] ? 1 : 0;
  return out;
}
