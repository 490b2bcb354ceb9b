// Who optimises inside, D or G? A game of two tables on a ring of places, by expectations, without chance.
//
// G is a histogram q, D a table of logits l. Both play V(D, G) = Σ p ln σ(l) + Σ q ln(1 − σ(l)). D takes gradient steps
// that reach its neighbours as well, as those of a network do; G takes steps of the exponentiated gradient, which keep
// it a histogram: each share is multiplied by exp(−rate · ln(1 − σ(l))), and all are rescaled.
import { sigmoid } from "./gan_core.js";

export const BINS = 128;
export const MODES = 8;
export const SPACING = BINS / MODES;
const WIDTH = 1.5; // standard deviation of a mode, in bins
const REACH = 2; // and of D's steps
const KEPT = 1e-4; // of G's mass is spread evenly in every step, so that no place is lost for good
const ENOUGH = 0.25; // of a mode's share of the data makes it covered
export const RATE = { discriminator: 1, generator: 1 };

const apart = (x, y) => Math.min(Math.abs(x - y), BINS - Math.abs(x - y));
const bins = (f) => Float64Array.from({ length: BINS }, (_, x) => f(x));
export const centre = (mode) => (mode + 0.5) * SPACING;

function histogram(weights) {
  const total = weights.reduce((a, b) => a + b);
  return weights.map((weight) => weight / total);
}

const bell = (distance, width) => Math.exp(-((distance / width) ** 2) / 2);
const eachMode = (f) => Array.from({ length: MODES }, (_, mode) => f(mode));

export const DATA = histogram(bins((x) => eachMode((mode) => bell(apart(x, centre(mode)), WIDTH)).reduce((a, b) => a + b)));
const KERNEL = histogram(bins((x) => bell(apart(x, 0), REACH)));
const NEAR = Math.ceil(6 * REACH);

/** The slopes at each place and, weaker, at its neighbours. */
const smoothed = (slopes) =>
  bins((x) => {
    let total = 0;
    for (let d = -NEAR; d <= NEAR; d++) total += KERNEL[(d + BINS) % BINS] * slopes[(x + d + BINS) % BINS];
    return total;
  });

/** D says ½ everywhere, and G makes a wide bump around 40. */
export const start = () => ({
  l: new Float64Array(BINS),
  q: histogram(bins((x) => bell(apart(x, 40), 12) + 1e-3)),
});

/** D's logits after a step up V. */
export function stepOfD({ l, q }, rate = RATE.discriminator) {
  const ascent = smoothed(bins((x) => DATA[x] * sigmoid(-l[x]) - q[x] * sigmoid(l[x])));
  return l.map((logit, x) => logit + rate * BINS * ascent[x]);
}

const softplus = (l) => Math.max(l, 0) + Math.log1p(Math.exp(-Math.abs(l)));

/** G's histogram after a step down V. */
export function stepOfG({ l, q }, rate = RATE.generator) {
  const highest = Math.max(...l);
  const next = histogram(q.map((share, x) => share * Math.exp(rate * (softplus(l[x]) - softplus(highest)))));
  return next.map((share) => (1 - KEPT) * share + KEPT / BINS);
}

/** After a round: the inner player ("D" or "G") takes `inner` steps, then the other one. */
export function round(state, inside, inner, rate) {
  const now = { ...state };
  const move = { D: () => (now.l = stepOfD(now)), G: () => (now.q = stepOfG(now, rate)) };
  for (let i = 0; i < inner; i++) move[inside]();
  move[inside === "D" ? "G" : "D"]();
  return now;
}

/** How many modes have at least a quarter of their share of the data within three deviations. */
export const covered = ({ q }) =>
  eachMode((mode) => q.reduce((sum, share, x) => sum + (apart(x, centre(mode)) <= 3 * WIDTH ? share : 0), 0)).filter(
    (mass) => mass > ENOUGH / MODES,
  ).length;

/** The mode around the place where D is highest. */
export const target = ({ l }) => Math.floor(l.indexOf(Math.max(...l)) / SPACING);

/** The mode around which G has most of its mass, and how much that is. */
export function favourite({ q }) {
  const masses = eachMode((mode) => q.slice(mode * SPACING, (mode + 1) * SPACING).reduce((a, b) => a + b)),
    mass = Math.max(...masses);
  return { mode: masses.indexOf(mass), mass };
}
