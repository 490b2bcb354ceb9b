// A restricted Boltzmann machine small enough to know everything about it:
//
//   E(v, h) = −bᵀv − cᵀh − vᵀWh,      p(v, h) = exp(−E(v, h)) / Z.
//
// With at most about 14 units on one side, Z, every probability and the gradient of the log-likelihood are exact sums.
// Double precision; W is stored row by row (n_visible, n_hidden); a batch of states is a flat array of 0 and 1 with one
// state after the other; a state's number s has unit i in bit i. Likelihoods are in nats.

import { normal } from "./random.js";
export { seeded } from "./random.js";

/** An RBM whose weights and biases are all zero: every state has energy 0, all are equally probable. */
export function createRBM(nVisible, nHidden) {
  return { nVisible, nHidden, W: new Float64Array(nVisible * nHidden), b: new Float64Array(nVisible), c: new Float64Array(nHidden) };
}

/** An RBM with weights drawn from a normal distribution with standard deviation `scale`, biases zero. */
export function randomRBM(nVisible, nHidden, scale, random) {
  const rbm = createRBM(nVisible, nHidden);
  for (let i = 0; i < rbm.W.length; i++) rbm.W[i] = scale * normal(random);
  return rbm;
}

export function cloneRBM(rbm) {
  return { ...rbm, W: rbm.W.slice(), b: rbm.b.slice(), c: rbm.c.slice() };
}

/** E(v, h) of one joint state. */
export function energy({ nVisible, nHidden, W, b, c }, v, h) {
  let sum = 0;
  for (let i = 0; i < nVisible; i++) {
    if (!v[i]) continue;
    sum += b[i];
    for (let j = 0; j < nHidden; j++) sum += h[j] * W[i * nHidden + j];
  }
  for (let j = 0; j < nHidden; j++) sum += h[j] * c[j];
  return -sum;
}

/** F(v) = −log Σ_h exp(−E(v, h)) = −bᵀv − Σ_j log(1 + exp(c_j + (Wᵀv)_j)). */
export function freeEnergy({ nVisible, nHidden, W, b, c }, v) {
  let sum = 0;
  for (let i = 0; i < nVisible; i++) sum += v[i] * b[i];
  for (let j = 0; j < nHidden; j++) {
    let input = c[j];
    for (let i = 0; i < nVisible; i++) input += v[i] * W[i * nHidden + j];
    sum += softplus(input);
  }
  return -sum;
}

/** log Z, summed over the states of the smaller side. */
export function logPartition(rbm) {
  return logSumExp(hiddenStates(smallerHidden(rbm)).minusF);
}

/** Exact E[vhᵀ], E[v], E[h] under the model, and log Z: the part of the gradient that real RBMs cannot afford. */
export function modelMoments(rbm) {
  const swapped = smallerHidden(rbm), m = hiddenMoments(swapped);
  return swapped === rbm ? m : { W: transposed(m.W, rbm.nHidden, rbm.nVisible), b: m.c, c: m.b, logZ: m.logZ };
}

/** Mean over the batch of v p(h=1|v)ᵀ, v and p(h=1|v). */
export function dataMoments(rbm, batch) {
  const { nVisible, nHidden } = rbm, n = batch.length / nVisible;
  const m = createRBM(nVisible, nHidden), h = new Float64Array(nHidden);
  for (let start = 0; start < batch.length; start += nVisible) {
    hiddenProbabilities(rbm, batch, start, h);
    for (let i = 0; i < nVisible; i++) {
      if (!batch[start + i]) continue;
      m.b[i] += 1 / n;
      for (let j = 0; j < nHidden; j++) m.W[i * nHidden + j] += h[j] / n;
    }
    for (let j = 0; j < nHidden; j++) m.c[j] += h[j] / n;
  }
  return m;
}

/** Gradient of the mean log-likelihood: data moments − model moments, both exact. */
export function exactGradient(rbm, batch) {
  return difference(dataMoments(rbm, batch), modelMoments(rbm));
}

/** CD-k: the model moments are replaced by those of v after k Gibbs steps that start at the data. */
export function cdGradient(rbm, batch, k, random) {
  return persistentGradient(rbm, batch, Uint8Array.from(batch), k, random);
}

/** Persistent CD: the same, but the chains (changed in place) go on from where the last update left them. */
export function persistentGradient(rbm, batch, chains, k, random) {
  gibbs(rbm, chains, k, random);
  return difference(dataMoments(rbm, batch), dataMoments(rbm, chains));
}

/** k block Gibbs steps v → h → v for every state of a batch, in place. */
export function gibbs(rbm, states, k, random) {
  const { nVisible, nHidden, W, b } = rbm, h = new Float64Array(nHidden);
  for (let start = 0; start < states.length; start += nVisible) {
    for (let step = 0; step < k; step++) {
      hiddenProbabilities(rbm, states, start, h);
      for (let j = 0; j < nHidden; j++) h[j] = random() < h[j] ? 1 : 0;
      for (let i = 0; i < nVisible; i++) {
        let input = b[i];
        for (let j = 0; j < nHidden; j++) input += W[i * nHidden + j] * h[j];
        states[start + i] = random() < sigmoid(input) ? 1 : 0;
      }
    }
  }
}

/** Fantasies: n visible states drawn from p(v) itself, h from its exact distribution and then v from p(v|h), without a Markov chain; and log Z. */
export function fantasies(rbm, n, random) {
  const { minusF, means } = hiddenStates(rbm), logZ = logSumExp(minusF), states = new Uint8Array(n * rbm.nVisible);
  for (let start = 0; start < states.length; start += rbm.nVisible) {
    let s = 0, left = random() - Math.exp(minusF[0] - logZ);
    while (left > 0 && s < minusF.length - 1) left -= Math.exp(minusF[++s] - logZ);
    for (let i = 0; i < rbm.nVisible; i++) states[start + i] = random() < means[s * rbm.nVisible + i] ? 1 : 0;
  }
  return { states, logZ };
}

/** Gradient ascent: W += rate · gradient.W, likewise b and c. */
export function ascend(rbm, gradient, rate) {
  for (const name of ["W", "b", "c"]) for (let i = 0; i < rbm[name].length; i++) rbm[name][i] += rate * gradient[name][i];
}

/** Mean of log p(v) = −F(v) − log Z over a batch, nats per sample. */
export function logLikelihood(rbm, batch) {
  const n = batch.length / rbm.nVisible;
  let sum = 0;
  for (let s = 0; s < n; s++) sum -= freeEnergy(rbm, batch.subarray(s * rbm.nVisible, (s + 1) * rbm.nVisible));
  return sum / n - logPartition(rbm);
}

/** Energies of all joint states, flat (2^n_visible, 2^n_hidden). */
export function allEnergies(rbm) {
  const nv = 1 << rbm.nVisible, nh = 1 << rbm.nHidden, energies = new Float64Array(nv * nh);
  for (let s = 0; s < nv; s++) for (let t = 0; t < nh; t++) energies[s * nh + t] = energy(rbm, bits(s, rbm.nVisible), bits(t, rbm.nHidden));
  return energies;
}

/** softmax(−E / T): probabilities, and log Z at this temperature. */
export function boltzmann(energies, temperature) {
  const exponents = energies.map((e) => -e / temperature), logZ = logSumExp(exponents);
  return { probabilities: exponents.map((x) => Math.exp(x - logZ)), logZ };
}

/** The n units of state number s, as zeros and ones. */
export function bits(s, n) {
  return Uint8Array.from({ length: n }, (_, i) => (s >> i) & 1);
}

/** All 2^size patterns of stripes (rows), then all of bars (columns), flat (2·2^size, size²): blank and full occur twice. */
export function barsAndStripes(size) {
  const patterns = [];
  for (const across of [true, false])
    for (let s = 0; s < 1 << size; s++)
      for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) patterns.push((s >> (across ? y : x)) & 1);
  return Uint8Array.from(patterns);
}

/** The best mean log-likelihood any model can reach on a batch: minus the entropy of its empirical distribution, in nats. */
export function bestLogLikelihood(batch, width) {
  const n = batch.length / width;
  return distinct(batch, width).reduce((sum, { count }) => sum + (count / n) * Math.log(count / n), 0);
}

/** The different patterns of a batch, as { v, count }. */
export function distinct(batch, width) {
  const found = new Map();
  for (let start = 0; start < batch.length; start += width) {
    const v = batch.subarray(start, start + width), key = v.join("");
    found.set(key, { v, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()];
}

function sigmoid(x) {
  return 1 / (1 + Math.exp(-x));
}

function softplus(x) {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}

function logSumExp(x) {
  const top = x.reduce((a, b) => Math.max(a, b), -Infinity);
  return top + Math.log(x.reduce((sum, value) => sum + Math.exp(value - top), 0));
}

/** p(h=1|v) = σ(c + Wᵀv) for the state that begins at `start`, written into h. */
function hiddenProbabilities({ nVisible, nHidden, W, c }, states, start, h) {
  h.set(c);
  for (let i = 0; i < nVisible; i++) if (states[start + i]) for (let j = 0; j < nHidden; j++) h[j] += W[i * nHidden + j];
  for (let j = 0; j < nHidden; j++) h[j] = sigmoid(h[j]);
}

/** The same machine, seen so that its hidden side is the smaller one: v and h play equal parts in E. */
function smallerHidden(rbm) {
  if (rbm.nHidden <= rbm.nVisible) return rbm;
  return { nVisible: rbm.nHidden, nHidden: rbm.nVisible, W: transposed(rbm.W, rbm.nVisible, rbm.nHidden), b: rbm.c, c: rbm.b };
}

function transposed(W, rows, columns) {
  return W.map((_, i) => W[(i % rows) * columns + Math.floor(i / rows)]);
}

/**
 * For every hidden state: minusF = log Σ_v exp(−E(v, h)), and the means p(v=1|h), flat (2^n_hidden, n_visible).
 * A state's input b + Wh is the input of the state without its lowest unit, plus one column of W.
 */
function hiddenStates({ nVisible, nHidden, W, b, c }) {
  const n = 1 << nHidden, minusF = new Float64Array(n), bias = new Float64Array(n), inputs = new Float64Array(n * nVisible), means = new Float64Array(n * nVisible);
  for (let s = 0; s < n; s++) {
    const rest = s & (s - 1), j = 31 - Math.clz32(s ^ rest);
    bias[s] = s ? bias[rest] + c[j] : 0;
    let sum = bias[s], product = 1;
    for (let i = 0; i < nVisible; i++) {
      const x = (inputs[s * nVisible + i] = s ? inputs[rest * nVisible + i] + W[i * nHidden + j] : b[i]);
      const small = Math.exp(-Math.abs(x)); // softplus(x) = max(x, 0) + log(1 + small): one logarithm for the whole product
      means[s * nVisible + i] = (x >= 0 ? 1 : small) / (1 + small);
      sum += Math.max(x, 0);
      product *= 1 + small;
    }
    minusF[s] = sum + Math.log(product);
  }
  return { minusF, means };
}

/**
 * The sums over all hidden states that have unit j on, for every j at once: columns p(h), p(h) p(v_1|h), … are folded in
 * half, highest unit first; the half that has it on is its sum, and is then laid on the other half.
 */
function hiddenMoments(rbm) {
  const { nVisible, nHidden } = rbm, { minusF, means } = hiddenStates(rbm), logZ = logSumExp(minusF);
  const m = createRBM(nVisible, nHidden), weights = minusF.map((x) => Math.exp(x - logZ));
  for (let s = 0; s < weights.length; s++) for (let i = 0; i < nVisible; i++) means[s * nVisible + i] *= weights[s];
  for (let j = nHidden - 1; j >= 0; j--) {
    const half = 1 << j;
    for (let s = 0; s < half; s++) {
      m.c[j] += weights[half + s];
      weights[s] += weights[half + s];
      for (let i = 0; i < nVisible; i++) {
        const q = means[(half + s) * nVisible + i];
        m.W[i * nHidden + j] += q;
        means[s * nVisible + i] += q;
      }
    }
  }
  m.b.set(means.subarray(0, nVisible));
  return { ...m, logZ };
}

function difference(data, model) {
  return { W: data.W.map((x, i) => x - model.W[i]), b: data.b.map((x, i) => x - model.b[i]), c: data.c.map((x, i) => x - model.c[i]) };
}
