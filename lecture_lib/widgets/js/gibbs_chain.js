// Block-Gibbs sampling in a Bernoulli RBM, some pixels held. States are 0 or 1, so a layer's input is the sum of the
// weights of the units that are on: about 150 of 784 rows up, 170 of 500 rows down, and no multiplication.
import { floats } from "./floats.js";
import { transposed } from "./nn.js";
import { bernoulli } from "./random.js";

/**
 * From fp16 bytes that hold W (visible, hidden), b (visible) and c (hidden), in this order. `byHidden` is Wᵀ, `side`
 * that of the image.
 */
export function loadRbm(bytes, visible, hidden) {
  const all = floats(bytes, "float16"),
    weights = visible * hidden,
    W = all.subarray(0, weights);
  return {
    visible,
    hidden,
    side: Math.sqrt(visible),
    W,
    byHidden: transposed(W, visible),
    b: all.subarray(weights, weights + visible),
    c: all.subarray(weights + visible),
  };
}

const sigmoid = (x) => 1 / (1 + Math.exp(-x));
const softplus = (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));

/** out = bias + the sum of the rows of units that are on. */
function input(states, rows, bias, out) {
  out.set(bias);
  const width = out.length;
  for (let i = 0; i < states.length; i++) {
    if (!states[i]) continue;
    for (let j = 0, k = i * width; j < width; j++, k++) out[j] += rows[k];
  }
  return out;
}

/** The chain's state: v and h, and the probabilities they were drawn from. `held[i]` keeps pixel i at `given[i]`. */
export function makeChain(rbm) {
  const v = new Uint8Array(rbm.visible),
    pv = new Float32Array(rbm.visible);
  const h = new Uint8Array(rbm.hidden),
    ph = new Float32Array(rbm.hidden);
  const inputs = { up: new Float32Array(rbm.hidden), down: new Float32Array(rbm.visible) };
  return {
    v,
    pv,
    h,
    ph,
    /** h ~ p(h | v) = σ(c + Wᵀv) */
    up(random) {
      input(v, rbm.W, rbm.c, inputs.up);
      for (let j = 0; j < ph.length; j++) ph[j] = sigmoid(inputs.up[j]);
      bernoulli(random, ph, h);
    },
    /** v ~ p(v | h) = σ(b + Wh), except where pixels are held */
    down(random, held, given) {
      input(h, rbm.byHidden, rbm.b, inputs.down);
      for (let i = 0; i < pv.length; i++) pv[i] = sigmoid(inputs.down[i]);
      bernoulli(random, pv, v);
      for (let i = 0; i < v.length; i++) if (held[i]) v[i] = given[i];
    },
    /** F(v) = −bᵀv − Σ softplus(c + Wᵀv), in nats: low for images the machine finds probable */
    freeEnergy() {
      input(v, rbm.W, rbm.c, inputs.up);
      let energy = 0;
      for (let i = 0; i < v.length; i++) if (v[i]) energy -= rbm.b[i];
      for (let j = 0; j < inputs.up.length; j++) energy -= softplus(inputs.up[j]);
      return energy;
    },
  };
}
