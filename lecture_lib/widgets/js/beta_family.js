// A family of VAEs over β: what each makes of a picture, of the prior and along one latent. No DOM here.
import * as maths from "./latent_maths.js";
import { floats } from "./floats.js";
import { loadAll } from "./nn.js";
import { normals, seeded } from "./random.js";

const DRAWS = 16; // of q, for the reconstruction term of one picture
const DRAWS_SEED = 1;

/**
 * Members in ascending order of β: { beta, encoder, decoder, kl, active, reconstruction }. The last three were measured
 * on test digits; kl and active go by latent. `codes` has q of every sample where no encoders travel.
 */
export function loadFamily({ members, decoders, decoderWeights, encoders, encoderWeights, codes }) {
  const decoder = loadAll(decoders, decoderWeights),
    encoder = Object.keys(encoders).length ? loadAll(encoders, encoderWeights) : {},
    numbers = floats(codes, "float16");
  return members.map((member, m) => {
    const latent = member.kl.length,
      samples = numbers.length / (2 * latent * members.length),
      own = numbers.subarray(m * samples * 2 * latent, (m + 1) * samples * 2 * latent);
    return {
      ...member,
      latent,
      rate: maths.total(member.kl),
      order: [...member.kl.keys()].sort((a, b) => member.kl[b] - member.kl[a]),
      decoder: decoder[member.name],
      encoder: encoder[member.name],
      codeOf: (sample) => splitIn2(own.subarray(sample * 2 * latent, (sample + 1) * 2 * latent)),
    };
  });
}

const splitIn2 = (both) => ({ mu: both.subarray(0, both.length / 2), logVar: both.subarray(both.length / 2) });

/** q of the picture: by the encoder if there is one, else as it travelled for the sample of this number. */
export const posteriorOf = (member, { image, sample }) =>
  member.encoder ? maths.posterior(member.encoder, image, member.latent) : member.codeOf(sample);

/** `n` latent vectors of the prior, the same for every member. */
export function fromPrior(latent, n, seed) {
  const random = seeded(seed);
  return Array.from({ length: n }, () => normals(random, new Float32Array(latent)));
}

/** q, its mean decoded, KL by latent, and the reconstruction term (mean over draws of q). */
export function look(member, picture) {
  const q = posteriorOf(member, picture),
    kl = maths.klPerUnit(q),
    drawn = fromPrior(member.latent, DRAWS, DRAWS_SEED).map((epsilon) => maths.reparametrised(q, epsilon));
  const [mean, ...others] = maths.decode(member.decoder, [q.mu, ...drawn]);
  const likelihoods = others.map((logits) => maths.logLikelihood(picture.image, logits));
  return { q, kl, image: maths.pictureOf(mean), reconstruction: maths.total(likelihoods) / DRAWS };
}

export const samplesOf = (member, n, seed) =>
  maths.decode(member.decoder, fromPrior(member.latent, n, seed)).map(maths.pictureOf);

/** `n` pictures with one latent from −reach to reach, the others where q has its mean. */
export function traversal(member, { mu }, unit, n, reach) {
  const vectors = Array.from({ length: n }, (_, i) => {
    const z = Float32Array.from(mu);
    z[unit] = reach * ((2 * i) / (n - 1) - 1);
    return z;
  });
  return maths.decode(member.decoder, vectors).map(maths.pictureOf);
}
