// Four ways to follow the gradient of the log-likelihood of one tiny RBM, side by side, from the same initial weights.
import { ascend, barsAndStripes, bestLogLikelihood, cdGradient, cloneRBM, distinct, exactGradient, fantasies, freeEnergy, logLikelihood, persistentGradient, randomRBM, seeded } from "./rbm.js";

const INITIAL_SCALE = 0.1; // standard deviation of the initial weights; the biases start at zero
export const HALF_TIME = 200; // with a falling rate: after this many updates it is halved
const KNOWN = 0.1; // a pattern counts as remembered from a tenth of its share of the data on
export const RECORD_EVERY = 10; // updates between two points of a curve: the same points on slow and on fast machines

/** What tells the four apart: the gradient, from (rbm, data, chains, random). */
export const METHODS = {
  "exact gradient": (rbm, data) => exactGradient(rbm, data),
  "CD-10": (rbm, data, chains, random) => cdGradient(rbm, data, 10, random),
  PCD: (rbm, data, chains, random) => persistentGradient(rbm, data, chains, 1, random),
  "CD-1": (rbm, data, chains, random) => cdGradient(rbm, data, 1, random),
};

/** A race on size × size bars and stripes: all patterns in every update. `best` is the highest log-likelihood any model can reach. */
export function createRace({ size, nHidden, seed }) {
  const data = barsAndStripes(size), start = randomRBM(size * size, nHidden, INITIAL_SCALE, seeded(seed));
  const racers = Object.keys(METHODS).map((name, i) => ({
    name, rbm: cloneRBM(start), chains: data.slice(), random: seeded(10_000 * (i + 1) + seed), curve: [], top: { value: -Infinity, update: 0 },
  }));
  const race = { size, data, racers, update: 0, best: bestLogLikelihood(data, size * size) };
  record(race);
  return race;
}

/** The learning rate of the next update; with `falling` it falls as 1 / (1 + t / HALF_TIME). */
export const currentRate = (race, { rate, falling }) => (falling ? rate / (1 + race.update / HALF_TIME) : rate);

/** One update of every racer. */
export function advance(race, { rate, falling }) {
  const now = currentRate(race, { rate, falling });
  for (const { name, rbm, chains, random } of race.racers) ascend(rbm, METHODS[name](rbm, race.data, chains, random), now);
  race.update++;
  if (race.update % RECORD_EVERY === 0) record(race);
}

function record(race) {
  for (const racer of race.racers) {
    const value = logLikelihood(racer.rbm, race.data);
    racer.curve.push(value);
    if (value > racer.top.value) racer.top = { value, update: race.update };
  }
}

/**
 * What a racer has learned of the data: `patterns`, each different one as { v, share } with share 1 for its due probability; how many
 * of them it has `remembered`; the `legal` probability, which all of them have together; and n `dreams`, exact samples { v, legal }.
 * The dreams come from the same random numbers at every call, so that they change only as the racer does.
 */
export function examine({ rbm }, data, n) {
  const width = rbm.nVisible, samples = data.length / width, { states, logZ } = fantasies(rbm, n, seeded(n));
  const patterns = distinct(data, width).map(({ v, count }) => {
    const p = Math.exp(-freeEnergy(rbm, v) - logZ);
    return { v, p, share: (p * samples) / count };
  });
  const known = new Set(patterns.map(({ v }) => v.join("")));
  const dreams = Array.from({ length: n }, (_, s) => states.subarray(s * width, (s + 1) * width)).map((v) => ({ v, legal: known.has(v.join("")) }));
  return { patterns, dreams, legal: patterns.reduce((sum, { p }) => sum + p, 0), remembered: patterns.filter(({ share }) => share >= KNOWN).length };
}
