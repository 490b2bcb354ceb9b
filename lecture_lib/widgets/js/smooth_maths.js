// Labels α for real and β for fake: the best D, and how strongly it pulls what G makes.
//
// Data and G are normal densities on a line. With r = p_d / (p_d + p_m), the best D with hard labels, the best D of all
// is D* = (α p_d + β p_m) / (p_d + p_m) = β + (α − β) r. G loses −ln D, so that a sample is pulled with d ln D* / dx.
// Everything is computed from the logarithm of p_d / p_m: far out both densities are too small for a number.
import { sigmoid } from "./gan_core.js";

export const DATA = { place: -1, width: 0.6 };
export const RATE = 0.02; // of G's middle, on the mean pull

const EPSILON = Float64Array.from({ length: 121 }, (_, i) => (i - 60) / 15);
const RAW = EPSILON.map((e) => Math.exp((-e * e) / 2));
const TOTAL = RAW.reduce((a, b) => a + b);
const WEIGHTS = RAW.map((weight) => weight / TOTAL);

export const density = ({ place, width }, x) =>
  Math.exp(-(((x - place) / width) ** 2) / 2) / (width * Math.sqrt(2 * Math.PI));

/** ln p_d(x) / p_m(x), the logit of r, and its slope. */
export const logRatio = (g, x) =>
  Math.log(g.width / DATA.width) + (((x - g.place) / g.width) ** 2 - ((x - DATA.place) / DATA.width) ** 2) / 2;
const ratioSlope = (g, x) => (x - g.place) / g.width ** 2 - (x - DATA.place) / DATA.width ** 2;

/** The best D at x; `state` holds place and width of G, alpha and beta. */
export const best = (state, x) => {
  const at = logRatio(state, x);
  return state.alpha * sigmoid(at) + state.beta * sigmoid(-at);
};

/** Its logit. */
export function logit(state, x) {
  const at = logRatio(state, x),
    { alpha, beta } = state;
  if (alpha === 1 && beta === 0) return at;
  return Math.log(best(state, x) / ((1 - alpha) * sigmoid(at) + (1 - beta) * sigmoid(-at)));
}

/** Between these the logit stays, whatever the densities: ln β/(1−β) and ln α/(1−α). */
export const bounds = ({ alpha, beta }) => [beta, alpha].map((label) => Math.log(label / (1 - label)));

/** d ln r / dx, the pull with hard labels; α changes nothing in it. */
export const hardPull = (g, x) => sigmoid(-logRatio(g, x)) * ratioSlope(g, x);

/** What a fake label β leaves of that: 1 − β / D*. */
export function left(state, x) {
  if (state.beta === 0) return 1;
  const real = (state.alpha - state.beta) * sigmoid(logRatio(state, x));
  return real / (state.beta + real);
}

/** d ln D* / dx. */
export const pull = (state, x) => left(state, x) * hardPull(state, x);

/** The pull on G's middle: the mean over its samples. */
export const meanPull = (state) =>
  EPSILON.reduce((total, e, i) => total + WEIGHTS[i] * pull(state, state.place + state.width * e), 0);

/** G a step on; D is the best again at once. */
export const step = (state) => ({ ...state, place: state.place + RATE * meanPull(state) });
