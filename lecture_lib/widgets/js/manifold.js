// A cloud of points on a rolled-up sheet, codes of it with two numbers per point, and how well a code keeps neighbours.
//
// Points lie behind each other: (n, dims) row-major in a typed array.

/** The first two principal components of x (n, 3): where each point lies on them, (n, 2). */
export function principalPlane(x) {
  const n = x.length / 3,
    mean = [0, 1, 2].map((d) => sum(n, (i) => x[3 * i + d]) / n);
  const covariance = [0, 1, 2].map((a) =>
    [0, 1, 2].map((b) => sum(n, (i) => (x[3 * i + a] - mean[a]) * (x[3 * i + b] - mean[b])) / n),
  );
  const axes = eigenvectors(covariance).slice(0, 2);
  const code = new Float32Array(2 * n);
  for (let i = 0; i < n; i++)
    axes.forEach((axis, k) => {
      code[2 * i + k] = axis.reduce((total, weight, d) => total + weight * (x[3 * i + d] - mean[d]), 0);
    });
  return code;
}

function sum(n, term) {
  let total = 0;
  for (let i = 0; i < n; i++) total += term(i);
  return total;
}

/**
 * Eigenvectors of a small symmetric matrix, the largest eigenvalue first, by Jacobi's rotations. Their sign is free: the
 * entry of largest size is positive.
 */
export function eigenvectors(symmetric) {
  const a = symmetric.map((line) => [...line]),
    size = a.length,
    v = a.map((_, i) => a.map((__, j) => Number(i === j)));
  for (let sweep = 0; sweep < 20; sweep++)
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) {
        if (Math.abs(a[p][q]) < 1e-300) continue;
        const ratio = (a[q][q] - a[p][p]) / (2 * a[p][q]),
          t = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.hypot(1, ratio)),
          c = 1 / Math.hypot(1, t),
          s = t * c;
        for (let k = 0; k < size; k++) [a[k][p], a[k][q]] = [c * a[k][p] - s * a[k][q], s * a[k][p] + c * a[k][q]];
        for (let k = 0; k < size; k++) [a[p][k], a[q][k]] = [c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k]];
        for (let k = 0; k < size; k++) [v[k][p], v[k][q]] = [c * v[k][p] - s * v[k][q], s * v[k][p] + c * v[k][q]];
      }
  const order = a.map((_, i) => i).sort((i, j) => a[j][j] - a[i][i]);
  return order.map((column) => {
    const axis = v.map((line) => line[column]),
      largest = axis.reduce((most, entry) => (Math.abs(entry) > Math.abs(most) ? entry : most), 0);
    return axis.map((entry) => (largest < 0 ? -entry : entry));
  });
}

/** The k nearest other points of each point, nearest first: (n, k) numbers of points. */
export function nearest(points, dims, k) {
  const n = points.length / dims,
    found = new Int32Array(n * k),
    best = new Float64Array(k);
  for (let i = 0; i < n; i++) {
    best.fill(Infinity);
    for (let j = 0; j < n; j++) {
      if (j === i) continue;
      let d = 0;
      for (let m = 0; m < dims; m++) d += (points[i * dims + m] - points[j * dims + m]) ** 2;
      if (d >= best[k - 1]) continue;
      let at = k - 1;
      for (; at > 0 && best[at - 1] > d; at--) {
        best[at] = best[at - 1];
        found[i * k + at] = found[i * k + at - 1];
      }
      best[at] = d;
      found[i * k + at] = j;
    }
  }
  return found;
}

/** Of the k neighbours in `a`, the share that are among the k neighbours in `b`, over all points: 0 to 1. */
export function kept(a, b, k) {
  let common = 0;
  for (let start = 0; start < a.length; start += k) {
    const others = new Set(b.subarray(start, start + k));
    for (let m = start; m < start + k; m++) common += others.has(a[m]);
  }
  return common / a.length;
}

/** Spearman's rank correlation between the distances of all pairs of points in `a` (n, 2) and in `b` (n, 2). */
export function rankCorrelation(a, b) {
  return correlation(ranks(distances(a)), ranks(distances(b)));
}

function distances(points) {
  const n = points.length / 2,
    out = new Float64Array((n * (n - 1)) / 2);
  for (let i = 0, m = 0; i < n; i++)
    for (let j = i + 1; j < n; j++, m++)
      out[m] = Math.sqrt((points[2 * i] - points[2 * j]) ** 2 + (points[2 * i + 1] - points[2 * j + 1]) ** 2);
  return out;
}

/** From 0 for the smallest; equal values share the mean of their ranks. A search per value beats sorting by keys. */
function ranks(values) {
  const sorted = values.slice().sort();
  return values.map((value) => {
    const low = firstFrom(sorted, (x) => x >= value);
    let high = low;
    while (high + 1 < sorted.length && sorted[high + 1] === value) high++;
    return (low + high) / 2;
  });
}

function firstFrom(sorted, passes) {
  let low = 0,
    high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(sorted[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}

function correlation(a, b) {
  const n = a.length,
    meanA = sum(n, (i) => a[i]) / n,
    meanB = sum(n, (i) => b[i]) / n;
  const spread = (values, mean) => Math.sqrt(sum(n, (i) => (values[i] - mean) ** 2));
  return sum(n, (i) => (a[i] - meanA) * (b[i] - meanB)) / (spread(a, meanA) * spread(b, meanB));
}

/** Points to walk over, `steps` + 1 of them: from one end of the sheet to the other, along the middle of its width. */
export function walkAlong(t, steps) {
  const n = t.length / 2,
    range = (d) => {
      const values = Array.from({ length: n }, (_, i) => t[2 * i + d]);
      return [Math.min(...values), Math.max(...values)];
    };
  const [start, end] = range(0),
    [low, high] = range(1);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const along = start + ((end - start) * step) / steps,
      distance = (i) => Math.hypot(t[2 * i] - along, t[2 * i + 1] - (low + high) / 2);
    let closest = 0;
    for (let i = 1; i < n; i++) if (distance(i) < distance(closest)) closest = i;
    return closest;
  });
}

/** How far along the sheet each point lies, 0 to 1. */
export function progress(t) {
  const along = t.filter((_, i) => i % 2 === 0),
    low = Math.min(...along),
    range = Math.max(...along) - low || 1;
  return along.map((value) => (value - low) / range);
}

/** The unit vector towards an eye at `turn` and `tilt` degrees, as the z axis points up. */
export function eyeAt(turn, tilt) {
  const [a, b] = [(turn * Math.PI) / 180, (tilt * Math.PI) / 180];
  return [Math.cos(b) * Math.cos(a), Math.cos(b) * Math.sin(a), Math.sin(b)];
}

/** Turn and tilt in degrees of an eye, the inverse of `eyeAt`. */
export function anglesOf([x, y, z]) {
  const degrees = 180 / Math.PI;
  return { turn: Math.atan2(y, x) * degrees, tilt: Math.atan2(z, Math.hypot(x, y)) * degrees };
}

/** What that eye sees of x (n, 3) from far away: right, up and towards the eye, (n, 3). */
export function seenFrom(x, turn, tilt) {
  const [a, b] = [(turn * Math.PI) / 180, (tilt * Math.PI) / 180],
    eye = eyeAt(turn, tilt);
  const right = [-Math.sin(a), Math.cos(a), 0],
    up = [-Math.sin(b) * Math.cos(a), -Math.sin(b) * Math.sin(a), Math.cos(b)];
  return x.map((_, m) => {
    const axis = [right, up, eye][m % 3],
      i = m - (m % 3);
    return axis[0] * x[i] + axis[1] * x[i + 1] + axis[2] * x[i + 2];
  });
}
