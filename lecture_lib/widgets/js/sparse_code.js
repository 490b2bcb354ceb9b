// Small autoencoders with one hidden layer, and how busy their hidden units are. No DOM here.
import { view } from "./floats.js";
import { forward, load, transposed } from "./nn.js";

const ACTIVE = 0.1; // of the largest activity: a sigmoid never reaches zero, and nobody sees less on a lamp

/** Means of 2 × 2 pixels: 28 × 28 becomes 14 × 14. */
export function pooled(image) {
  const side = Math.sqrt(image.length) / 2;
  return Float32Array.from({ length: side * side }, (_, i) => {
    const corner = 4 * side * Math.floor(i / side) + 2 * (i % side);
    return (image[corner] + image[corner + 1] + image[corner + 2 * side] + image[corner + 2 * side + 1]) / 4;
  });
}

/**
 * From specs of encoder and decoder, and the bytes of one behind those of the other. `filters.encoder[j]` is what
 * excites unit j, `filters.decoder[j]` what it paints; `scale` is the largest activity on `inputs`, `activities` all of
 * them behind each other.
 */
export function loadAutoencoder({ encoder, decoder, bytes }, weights, inputs) {
  const all = view(weights),
    part = ([start, length]) => new DataView(all.buffer, all.byteOffset + start, length);
  const nets = { encoder: load(encoder, part(bytes.encoder)), decoder: load(decoder, part(bytes.decoder)) };
  const linear = (net) => net.layers.find(({ op }) => op === "linear");
  const hidden = linear(nets.encoder).outFeatures,
    pixels = inputs[0].length;
  const rows = (matrix) => Array.from({ length: hidden }, (_, j) => matrix.subarray(j * pixels, (j + 1) * pixels));
  const activities = forward(nets.encoder, inputs.flatMap((input) => [...input])).data;
  return {
    ...nets,
    hidden,
    activities,
    scale: activities.reduce((most, h) => Math.max(most, h), 1e-6),
    filters: {
      encoder: rows(transposed(linear(nets.encoder).weight, pixels)),
      decoder: rows(linear(nets.decoder).weight),
    },
  };
}

/** { h, image, error, active }: activities, reconstruction, its squared error summed over pixels, units that are on. */
export function look(autoencoder, input) {
  const h = forward(autoencoder.encoder, input).data,
    image = forward(autoencoder.decoder, h).data;
  let error = 0;
  for (let i = 0; i < input.length; i++) error += (image[i] - input[i]) ** 2;
  return { h, image, error, active: countActive(h, autoencoder.scale) };
}

export const countActive = (h, scale) => h.reduce((count, value) => count + (value > ACTIVE * scale ? 1 : 0), 0);

/** The share of the numbers in each of n equal bins from 0 to `top`. */
export function histogram(numbers, n, top) {
  const shares = new Float64Array(n);
  for (const value of numbers) shares[Math.max(0, Math.min(n - 1, Math.floor((value / top) * n)))] += 1 / numbers.length;
  return shares;
}
