// What people do against mode collapse, by the names that lecture_lib.mode_collapse.METHODS has, as settings of
// gan_tricks.js; what is not named is as in SETTINGS, the plain GAN that collapses because G is the faster player.
import { SETTINGS } from "./gan_tricks.js";

export const METHODS = {
  plain: {},
  "equal rates": { rates: { discriminator: 1e-3, generator: 1e-3 } },
  "more D steps": { turns: 6 },
  "non-saturating": { kind: "non-saturating" },
  "unrolled 1": { k: 1 },
  unrolled: { k: 5 },
  "unrolled 10": { k: 10 },
  "first-order unrolling": { k: 5, secondOrder: false },
  "minibatch discrimination": { company: true },
  packed: { pack: 4 },
  "WGAN-GP": { kind: "wgan-gp", turns: 5 },
  "one-sided smoothing": { smoothing: 0.9 },
  "historical average": { history: 0.01 },
  replay: { replay: true },
};

export const LABELS = {
  plain: "plain",
  "equal rates": "G no faster than D",
  "more D steps": "six steps of D for one of G",
  "non-saturating": "non-saturating loss",
  "unrolled 1": "unrolled, 1 step",
  unrolled: "unrolled, 5 steps",
  "unrolled 10": "unrolled, 10 steps",
  "first-order unrolling": "unrolled, 5 steps, first order",
  packed: "packs of four",
};

/** All settings of a method. */
export const settingsOf = (name) => ({ ...SETTINGS, ...METHODS[name] });

const same = (a, b) => Object.keys(SETTINGS).every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]));

/** The method that has just these settings, or null. */
export const nameOf = (settings) => Object.keys(METHODS).find((name) => same(settingsOf(name), settings)) ?? null;
