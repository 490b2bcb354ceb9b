// Four ways to follow the gradient of the log-likelihood of one tiny RBM, side by side, from the same initial weights.
import { ascend, barsAndStripes, bestLogLikelihood, cdGradient, cloneRBM, coveredProbability, distinct, exactGradient, fantasies, freeEnergy, logLikelihood, logPartition, persistentGradient, randomRBM, seeded } from "./rbm.js";

const INITIAL_SCALE = 0.1; // standard deviation of the initial weights; the biases start at zero
const HALF_TIME = 500; // with a falling rate: after this many updates it is halved
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

/** One update of every racer; `rate` is the learning rate, `falling` lets it fall as 1 / (1 + t / 500). */
export function advance(race, { rate, falling }) {
  const now = falling ? rate / (1 + race.update / HALF_TIME) : rate;
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

/** How well a racer remembers each different pattern of the data: { v, share }, share 1 for its due probability. */
export function memory(racer, data) {
  const width = racer.rbm.nVisible, n = data.length / width, logZ = logPartition(racer.rbm);
  return distinct(data, width).map(({ v, count }) => ({ v, share: Math.exp(-freeEnergy(racer.rbm, v) - logZ) / (count / n) }));
}

/** How many of the patterns in `memory` the racer has not forgotten. */
export const remembered = (patterns) => patterns.filter(({ share }) => share >= KNOWN).length;

/** n exact samples of a racer as { v, legal }; the same random numbers at every call, so that they change only as the racer does. */
export function dreams(racer, data, n) {
  const width = racer.rbm.nVisible, known = new Set(distinct(data, width).map(({ v }) => v.join("")));
  const states = fantasies(racer.rbm, n, seeded(n));
  return Array.from({ length: n }, (_, s) => states.subarray(s * width, (s + 1) * width)).map((v) => ({ v, legal: known.has(v.join("")) }));
}

/** The share of a racer's fantasies that are bars or stripes. */
export const legalShare = (racer, data) => coveredProbability(racer.rbm, data);
