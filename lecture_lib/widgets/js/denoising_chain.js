// Corrupt a picture and clean it with a trained network, again and again: the chain of Bengio et al. (2013). No DOM here.
import { forward } from "./nn.js";
import { normals, seeded } from "./random.js";

/** Noise by its name: the noisy value of a clean one, from draws made once, so that a new level bends the same noise. */
export const NOISES = {
  /** adds level · n with n standard normal; may leave [0, 1] */
  Gaussian: (clean, level, { normal }) => clean.map((value, i) => value + level * normal[i]),
  /** sets each pixel to 0 with probability level: dropout on the input */
  masking: (clean, level, { uniform }) => clean.map((value, i) => (uniform[i] < level ? 0 : value)),
};

/** Peak signal-to-noise ratio in dB of pictures with a largest value of 1: 10 log₁₀(1 / mean squared error). */
export function psnr(picture, clean) {
  let sum = 0;
  for (let i = 0; i < clean.length; i++) sum += (picture[i] - clean[i]) ** 2;
  return -10 * Math.log10(sum / clean.length);
}

/**
 * The chain's state: `clean`, what its corruption made of it (`noisy`), and the network's pixel probabilities
 * (`answer`); `steps` counts from the start. `setting`: { noise, level, keepMean }.
 */
export function makeChain(denoiser, size) {
  let random,
    draws = { normal: new Float32Array(size), uniform: new Float32Array(size) };
  const chain = {
    clean: new Float32Array(size),
    noisy: undefined,
    answer: undefined,
    steps: 0,
    start(image, seed, setting) {
      random = seeded(seed);
      chain.clean = image;
      chain.steps = 0;
      freshDraws();
      chain.corrupt(setting);
    },
    /** The same draws again, at another level or as another kind of noise. */
    corrupt({ noise, level }) {
      chain.noisy = NOISES[noise](chain.clean, level, draws);
      chain.answer = forward(denoiser, chain.noisy).data.map((logit) => 1 / (1 + Math.exp(-logit)));
    },
    /** x ~ p(x | x̃) pixel by pixel, or the mean of it; then x̃ ~ C(x̃ | x) */
    step(setting) {
      const { answer } = chain;
      chain.clean = setting.keepMean ? answer : answer.map((p) => (random() < p ? 1 : 0));
      chain.steps++;
      freshDraws();
      chain.corrupt(setting);
    },
  };
  function freshDraws() {
    normals(random, draws.normal);
    for (let i = 0; i < size; i++) draws.uniform[i] = random();
  }
  return chain;
}
