// Two generators on a line that start alike, each with a D of its own, and differ in their loss only.
//
// The data are N(0, SD²), G makes N(place, SD²) and moves its place, D = σ(w x + b). Both go downhill by plain gradient
// descent, which feels how weak a gradient is, on expectations: sums over a grid of normal numbers.
import { LOSSES, sigmoid } from "./gan_core.js";

export const KINDS = ["minimax", "non-saturating"];
export const SD = 0.5;
export const START = -3; // of G's place: six deviations from the data
const SLOPE = 2; // of D's first logit: how steeply it rises from G to the data
const STEPS_OF_D = 2;
const RATE = { discriminator: 0.5, generator: 0.04 };

const EPSILON = Float64Array.from({ length: 121 }, (_, i) => (i - 60) / 15);
const RAW = EPSILON.map((e) => Math.exp((-e * e) / 2));
const WEIGHTS = RAW.map((weight) => weight / RAW.reduce((a, b) => a + b));

const mean = (f) => EPSILON.reduce((total, e, i) => total + WEIGHTS[i] * f(SD * e), 0);

/** What G loses where D's logit is l, and how strongly it is pulled to a higher one: −dJ/dl, positive for both. */
export const loss = (kind, l) => LOSSES[kind].generator.value(l);
export const pull = (kind, l) => -LOSSES[kind].generator.slope(l);

/** Everything before the first round: D gives the logit `l` to the middle of what G makes. */
export const start = (l) => ({ place: START, w: SLOPE, b: l - SLOPE * START });

/** D's logit for the middle of what G makes. */
export const logit = ({ place, w, b }) => w * place + b;

/** After one step of D. */
export function stepOfD({ place, w, b }, rate = RATE.discriminator) {
  const { real, fake } = LOSSES.minimax;
  const slope = (moment) =>
    mean((shift) => real.slope(w * shift + b) * moment(shift)) +
    mean((shift) => fake.slope(w * (place + shift) + b) * moment(place + shift));
  return { place, w: w - rate * slope((x) => x), b: b - rate * slope(() => 1) };
}

/** After one step of G. */
export function stepOfG(kind, { place, w, b }, rate = RATE.generator) {
  return { place: place + rate * w * mean((shift) => pull(kind, w * (place + shift) + b)), w, b };
}

/** After a round: two steps of D, one of G. */
export function round(kind, state) {
  let now = state;
  for (let i = 0; i < STEPS_OF_D; i++) now = stepOfD(now);
  return stepOfG(kind, now);
}

/** D(x) at the moment. */
export const verdict = ({ w, b }, x) => sigmoid(w * x + b);
