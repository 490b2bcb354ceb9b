// Two estimators of the gradient of E[f(z)] under a Gaussian q = N(μ, σ²), sample by sample, and its exact value.
//
// q is { mu, logVar }; a gradient is one with respect to the parameter "mu" or "logVar" (that is log σ²).
// `noise` holds draws ε from N(0, 1); the same noise gives samples that move smoothly with q.

export const sigmaOf = (q) => Math.exp(q.logVar / 2);

/** KL(q ‖ N(0, 1)) in nats: what the mean adds to it, and what the width adds. Neither is ever negative. */
export function klToStandardNormal({ mu, logVar }) {
  const mean = mu ** 2 / 2,
    width = (Math.exp(logVar) - 1 - logVar) / 2;
  return { mean, width, total: mean + width };
}

const square = (shift, constant) => ({
  value: (z) => (z - shift) ** 2 + constant,
  slope: (z) => 2 * (z - shift),
  gradient: { mu: ({ mu }) => 2 * (mu - shift), logVar: ({ logVar }) => Math.exp(logVar) },
});

/** f = sin(k z): E[f] = sin(k μ) exp(−k² σ² / 2). */
function wave(k) {
  const damping = ({ logVar }) => Math.exp((-(k ** 2) * Math.exp(logVar)) / 2);
  return {
    value: (z) => Math.sin(k * z),
    slope: (z) => k * Math.cos(k * z),
    gradient: {
      mu: (q) => k * Math.cos(k * q.mu) * damping(q),
      logVar: (q) => -((k ** 2 * Math.exp(q.logVar)) / 2) * Math.sin(k * q.mu) * damping(q),
    },
  };
}

/** f jumps from 0 to 1 at an edge: E[f] = Φ(u) with u = (μ − edge) / σ. Its slope is 0 wherever it has one. */
function step(edge) {
  const u = (q) => (q.mu - edge) / sigmaOf(q),
    density = (x) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  return {
    edge,
    value: (z) => (z >= edge ? 1 : 0),
    slope: () => 0,
    gradient: { mu: (q) => density(u(q)) / sigmaOf(q), logVar: (q) => (-density(u(q)) * u(q)) / 2 },
  };
}

/** f by name: value and slope at z, and the exact gradient of E[f(z)] at q; `range` is what a picture of f shows. */
export const FUNCTIONS = {
  square: { label: "z²", range: [-1, 11], ...square(0, 0) },
  shifted: { label: "(z − 1)²", range: [-1, 11], ...square(1, 0) },
  lifted: { label: "z² + 10", range: [-2, 22], ...square(0, 10) },
  wave: { label: "sin 3z", range: [-1.5, 1.5], ...wave(3) },
  step: { label: "a step at z = ½", range: [-0.35, 1.35], ...step(0.5) },
};

/** z = μ + σ ε. With `slip`, z = μ + σ² ε: samples of N(μ, σ⁴). */
export function samplesOf(q, noise, slip = false) {
  const scale = slip ? Math.exp(q.logVar) : sigmaOf(q);
  return Float64Array.from(noise, (epsilon) => q.mu + scale * epsilon);
}

/** The gradient that each sample alone would give: backpropagated through z, f'(z) ∂z/∂parameter. */
export function pathwise(f, q, noise, parameter, slip = false) {
  const towards = slip ? Math.exp(q.logVar) : sigmaOf(q) / 2; // ∂(σ²) and ∂σ by log σ²
  const moved = { mu: () => 1, logVar: (epsilon) => towards * epsilon }[parameter];
  return samplesOf(q, noise, slip).map((z, i) => f.slope(z) * moved(noise[i]));
}

/** The same from values of f only, REINFORCE (Williams 1992): f(z) ∂log q(z)/∂parameter. */
export function reinforce(f, q, noise, parameter, slip = false) {
  const variance = Math.exp(q.logVar);
  const score = {
    mu: (z) => (z - q.mu) / variance,
    logVar: (z) => ((z - q.mu) ** 2 / variance - 1) / 2,
  }[parameter];
  return samplesOf(q, noise, slip).map((z) => f.value(z) * score(z));
}

/** Mean, standard deviation (of the sample), and the standard error of the mean; one value alone has no spread. */
export function summary(values) {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const squares = values.reduce((total, value) => total + (value - mean) ** 2, 0);
  const spread = values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0;
  return { mean, spread, error: spread / Math.sqrt(values.length) };
}
