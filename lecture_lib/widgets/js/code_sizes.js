// One picture through an ordered autoencoder and through PCA, at every code size. No DOM here.
import { floats } from "./floats.js";
import { forward, load } from "./nn.js";

/** From specs and fp16 bytes; `mean` (pixels) and `components` (codes, pixels) have orthonormal rows. */
export function loadRivals({ encoder, decoder, encoderWeights, decoderWeights, mean, components }) {
  return {
    encoder: load(encoder, encoderWeights),
    decoder: load(decoder, decoderWeights),
    mean: floats(mean, "float16"),
    components: floats(components, "float16"),
  };
}

/**
 * The code of a picture, and for k = 1 … K what autoencoder and PCA make of its first k numbers:
 * { code, learned, linear }, the latter two lists of { image, error }; the error is squared and summed over pixels.
 */
export function atEverySize(rivals, picture) {
  const code = forward(rivals.encoder, picture).data,
    K = code.length;
  const prefixes = new Float32Array(K * K);
  for (let k = 0; k < K; k++) prefixes.set(code.subarray(0, k + 1), k * K);
  const decoded = forward(rivals.decoder, prefixes).data;
  const images = Array.from({ length: K }, (_, k) => decoded.subarray(k * picture.length, (k + 1) * picture.length));
  return { code, learned: judged(images, picture), linear: judged(projections(rivals, picture, K), picture) };
}

/** mean + Σ_{i<k} (v_iᵀ(x − mean)) v_i: each size adds one component to the one before. */
function projections({ mean, components }, picture, K) {
  let image = mean;
  return Array.from({ length: K }, (_, k) => {
    const axis = components.subarray(k * mean.length, (k + 1) * mean.length);
    let share = 0;
    for (let i = 0; i < mean.length; i++) share += axis[i] * (picture[i] - mean[i]);
    image = image.map((value, i) => value + share * axis[i]);
    return image;
  });
}

const judged = (images, picture) => images.map((image) => ({ image, error: squaredError(image, picture) }));

export function squaredError(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] - b[i]) ** 2;
  return sum;
}

/** The smallest size at which the error is at most `error`; undefined if none is. */
export function sizeFor(results, error) {
  const k = results.findIndex((result) => result.error <= error);
  return k < 0 ? undefined : k + 1;
}
