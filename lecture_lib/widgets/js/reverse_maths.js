// From noise back to a picture, with a network that has learned to tell noise from data: Ho et al. (2020) with fresh
// noise (η = 1), Song et al. (2021) without (η = 0). No DOM here.
import { forward } from "./nn.js";
import { normal } from "./random.js";

const PAPER = -1, // the range of the pixels
  INK = 1;
const FAINTEST = Math.exp(-8); // noise that the network is told of, as in its training

/** What the network sees: the picture, then √ᾱ, √(1 − ᾱ) and a quarter of ln(√(1 − ᾱ) / √ᾱ), each as a whole plane. */
export function planes(x, alphaBar) {
  const signal = Math.sqrt(alphaBar),
    noise = Math.sqrt(1 - alphaBar),
    told = [signal, noise, 0.25 * Math.log(Math.max(noise, FAINTEST) / signal)],
    out = new Float32Array((1 + told.length) * x.length);
  out.set(x);
  told.forEach((value, k) => out.fill(value, (k + 1) * x.length, (k + 2) * x.length));
  return out;
}

/** x̂₀, the data that the network takes x for: √ᾱ x − √(1 − ᾱ) F(x, ᾱ), kept in the range of the pixels. */
export function guess(network, x, alphaBar) {
  const { data } = forward(network, planes(x, alphaBar)),
    signal = Math.sqrt(alphaBar),
    noise = Math.sqrt(1 - alphaBar);
  return x.map((value, i) => Math.min(INK, Math.max(PAPER, signal * value - noise * data[i])));
}

/**
 * x at an earlier step, where `before` of its variance is data, from x where `now` of it is, and the guess x̂₀ there.
 * The noise that goes with the guess is kept; η exchanges some of it for fresh noise from `random`.
 */
export function earlier(x, x0, now, before, eta, random) {
  const variance = ((eta * eta * (1 - before)) / (1 - now)) * (1 - now / before),
    kept = Math.sqrt(Math.max(0, 1 - before - variance)),
    signal = Math.sqrt(now),
    noise = Math.sqrt(1 - now);
  return x.map((value, i) => {
    const epsilon = (value - signal * x0[i]) / noise,
      fresh = variance > 0 ? Math.sqrt(variance) * normal(random) : 0;
    return Math.sqrt(before) * x0[i] + kept * epsilon + fresh;
  });
}

/**
 * The way from x at times[0] to times.at(-1) = 0. Each `step()` asks the network once; `moments` then holds { t, x, x0 }
 * for one more time, the last step adds the end, and `done` is true.
 */
export function wayBack({ network, alphaBar }, times, x, eta, random) {
  const moments = [];
  return {
    moments,
    get done() {
      return moments.length === times.length;
    },
    step() {
      const t = times[moments.length],
        s = times[moments.length + 1],
        x0 = guess(network, x, alphaBar[t]);
      moments.push({ t, x, x0 });
      x = earlier(x, x0, alphaBar[t], alphaBar[s], eta, random);
      if (s === 0) moments.push({ t: s, x, x0: x });
    },
  };
}

/** Pixels as shares of ink, from 0 to 1. */
export const toUnit = (x) => x.map((value) => Math.min(1, Math.max(0, (value + 1) / 2)));

/** Mean difference of a pixel, from 0 to 1, between any two of the pictures. */
export function apart(pictures) {
  const shares = pictures.map(toUnit),
    pairs = shares.flatMap((a, i) => shares.slice(0, i).map((b) => difference(a, b)));
  return pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
}

const difference = (a, b) => a.reduce((sum, value, i) => sum + Math.abs(value - b[i]), 0) / a.length;
