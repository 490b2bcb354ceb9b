// Measures of a generator from features: what lecture_lib.evaluation computes, for a few hundred examples in a page.
//
// Features are Float64Array (n, width), row-major.

/** (n, m) scalar products of the rows of a (n, width) and b (m, width). */
export function products(a, b, width) {
  const n = a.length / width,
    m = b.length / width,
    out = new Float64Array(n * m);
  for (let i = 0, o = 0; i < n; i++)
    for (let j = 0; j < m; j++, o++) {
      let sum = 0;
      for (let k = 0, p = i * width, q = j * width; k < width; k++, p++, q++) sum += a[p] * b[q];
      out[o] = sum;
    }
  return out;
}

/** (n,) squared lengths of the rows. */
export function squares(a, width) {
  return Float64Array.from({ length: a.length / width }, (_, i) => {
    let sum = 0;
    for (let k = i * width; k < (i + 1) * width; k++) sum += a[k] * a[k];
    return sum;
  });
}

/** Mean (width,) and covariance (width, width) with n − 1. */
export function moments(a, width) {
  const n = a.length / width,
    mean = new Float64Array(width),
    covariance = new Float64Array(width * width);
  for (let i = 0; i < a.length; i++) mean[i % width] += a[i] / n;
  const row = new Float64Array(width);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < width; k++) row[k] = a[i * width + k] - mean[k];
    for (let k = 0; k < width; k++)
      for (let l = 0; l <= k; l++) covariance[k * width + l] += (row[k] * row[l]) / (n - 1);
  }
  for (let k = 0; k < width; k++) for (let l = 0; l < k; l++) covariance[l * width + k] = covariance[k * width + l];
  return { mean, covariance };
}

/** The lower triangle L (width, width) of a positive definite matrix L Lᵀ. */
export function cholesky(matrix, width) {
  const lower = new Float64Array(width * width);
  for (let i = 0; i < width; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * width + j];
      for (let k = 0; k < j; k++) sum -= lower[i * width + k] * lower[j * width + k];
      lower[i * width + j] = i === j ? Math.sqrt(Math.max(sum, 0)) : sum / lower[j * width + j];
    }
  return lower;
}

/** Eigenvalues of a symmetric matrix, by Jacobi's rotations. */
export function eigenvalues(matrix, width) {
  const a = Float64Array.from(matrix);
  const rotate = (p, q) => {
    const off = a[p * width + q];
    if (Math.abs(off) < 1e-300) return;
    const theta = (a[q * width + q] - a[p * width + p]) / (2 * off),
      t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1)),
      c = 1 / Math.sqrt(t * t + 1),
      s = t * c;
    for (let k = 0; k < width; k++) {
      const x = a[k * width + p],
        y = a[k * width + q];
      a[k * width + p] = c * x - s * y;
      a[k * width + q] = s * x + c * y;
    }
    for (let k = 0; k < width; k++) {
      const x = a[p * width + k],
        y = a[q * width + k];
      a[p * width + k] = c * x - s * y;
      a[q * width + k] = s * x + c * y;
    }
  };
  const total = a.reduce((sum, value) => sum + value * value, 0);
  for (let sweep = 0; sweep < 30; sweep++) {
    let left = 0;
    for (let p = 0; p < width; p++) for (let q = 0; q < p; q++) left += a[p * width + q] ** 2;
    if (left <= 1e-24 * total) break;
    for (let p = 0; p < width; p++) for (let q = p + 1; q < width; q++) rotate(p, q);
  }
  return Float64Array.from({ length: width }, (_, i) => a[i * width + i]);
}

/**
 * Fréchet distance of two Gaussians, squared as always. `real` has a `lower` triangle of its covariance; tr (Σ Σ')^½ is
 * the sum of the roots of the eigenvalues of Lᵀ Σ' L, which is symmetric.
 */
export function frechet(real, fake, width) {
  const { lower } = real,
    half = new Float64Array(width * width), // Σ' L
    inner = new Float64Array(width * width);
  for (let i = 0; i < width; i++)
    for (let k = 0; k < width; k++) {
      const value = fake.covariance[i * width + k];
      for (let j = 0; j <= k; j++) half[i * width + j] += value * lower[k * width + j];
    }
  for (let k = 0; k < width; k++)
    for (let i = 0; i <= k; i++) {
      const value = lower[k * width + i];
      for (let j = 0; j < width; j++) inner[i * width + j] += value * half[k * width + j];
    }
  let distance = 0;
  for (let k = 0; k < width; k++)
    distance +=
      (real.mean[k] - fake.mean[k]) ** 2 + real.covariance[k * width + k] + fake.covariance[k * width + k];
  for (const value of eigenvalues(inner, width)) distance -= 2 * Math.sqrt(Math.max(value, 0));
  return Math.max(0, distance);
}

/** (xᵀy / width + 1)³ */
const cube = (product, width) => {
  const base = product / width + 1;
  return base * base * base;
};

/** Σ of the kernel over all pairs of rows. */
export function kernelSum(pairs, width) {
  let sum = 0;
  for (let i = 0; i < pairs.length; i++) sum += cube(pairs[i], width);
  return sum;
}

/** The mean kernel over pairs of different rows, of the (n, n) products within one sample. */
export function kernelWithin(pairs, width) {
  const n = Math.round(Math.sqrt(pairs.length));
  let diagonal = 0;
  for (let i = 0; i < n; i++) diagonal += cube(pairs[i * (n + 1)], width);
  return (kernelSum(pairs, width) - diagonal) / (n * (n - 1));
}

/** Unbiased squared maximum mean discrepancy of two samples (Bińkowski et al. 2018). */
export function kernelDistance(a, b, width) {
  const across = products(a, b, width);
  return (
    kernelWithin(products(a, a, width), width) +
    kernelWithin(products(b, b, width), width) -
    (2 * kernelSum(across, width)) / across.length
  );
}

/** From products within one sample: squared distance of each row to its k-th nearest neighbour in it. */
export function radii(pairs, k) {
  const n = Math.round(Math.sqrt(pairs.length));
  return Float64Array.from({ length: n }, (_, i) => {
    const nearest = new Array(k).fill(Infinity); // ascending
    for (let j = 0; j < n; j++) {
      if (j === i) continue;
      const distance = Math.max(0, pairs[i * n + i] + pairs[j * n + j] - 2 * pairs[i * n + j]);
      if (distance >= nearest[k - 1]) continue;
      let place = k - 1;
      for (; place > 0 && nearest[place - 1] > distance; place--) nearest[place] = nearest[place - 1];
      nearest[place] = distance;
    }
    return nearest[k - 1];
  });
}

/**
 * Precision and recall (Kynkäänniemi et al. 2019), and how near each generated example comes to a real one (squared),
 * all from the products `across` of generated (rows) and real ones. Both samples bring `squares` and `radii`.
 */
export function neighbours(across, fake, real) {
  const n = fake.squares.length,
    m = real.squares.length,
    covered = new Uint8Array(m),
    nearest = new Float64Array(n).fill(Infinity);
  let inside = 0;
  for (let i = 0, o = 0; i < n; i++) {
    let within = 0;
    for (let j = 0; j < m; j++, o++) {
      const distance = Math.max(0, fake.squares[i] + real.squares[j] - 2 * across[o]);
      if (distance <= real.radii[j]) within = 1;
      if (distance <= fake.radii[i]) covered[j] = 1;
      if (distance < nearest[i]) nearest[i] = distance;
    }
    inside += within;
  }
  return { precision: inside / n, recall: covered.reduce((a, b) => a + b) / m, nearest };
}

/**
 * How probably a generated example lies closer to its nearest training example than a held-out one to its own, ties
 * counted half: 0.5 for what is as new as held-out examples, 1 for copies.
 */
export function closer(generated, heldOut) {
  let wins = 0;
  for (const own of generated) for (const other of heldOut) wins += own < other ? 1 : own === other ? 0.5 : 0;
  return wins / (generated.length * heldOut.length);
}
