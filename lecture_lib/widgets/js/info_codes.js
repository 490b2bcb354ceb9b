// What InfoGAN's generator is given, and what Q reads from a picture: a category c₁ and continuous codes. No DOM here.
import { asked, condition } from "./conditions.js";

/** One input of the generator: z, then category k of `categories` as a one-hot row, then the continuous codes. */
export const input = (z, categories, k, codes) => asked(asked(z, condition(categories, k)), Float32Array.from(codes));

/** The inputs of all categories behind each other, noise and continuous codes the same. */
export const inAllCategories = (z, categories, codes) =>
  joined(Array.from({ length: categories }, (_, k) => input(z, categories, k, codes)));

/** The inputs of one category behind each other while continuous code j takes each of the values. */
export const swept = (z, categories, k, codes, j, values) =>
  joined(values.map((value) => input(z, categories, k, codes.map((own, i) => (i === j ? value : own)))));

/**
 * What Q puts out for one picture, by its meaning: probabilities of the categories, and mean and standard deviation of
 * each continuous code.
 */
export function reading(outputs, categories) {
  const logits = [...outputs.slice(0, categories)],
    largest = Math.max(...logits),
    shares = logits.map((logit) => Math.exp(logit - largest)),
    sum = shares.reduce((a, b) => a + b),
    continuous = (outputs.length - categories) / 2;
  return {
    probabilities: shares.map((share) => share / sum),
    mean: [...outputs.slice(categories, categories + continuous)],
    deviation: [...outputs.slice(categories + continuous)].map(Math.exp),
  };
}

function joined(rows) {
  const out = new Float32Array(rows.length * rows[0].length);
  rows.forEach((row, i) => out.set(row, i * row.length));
  return out;
}
