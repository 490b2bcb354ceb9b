// The engines of the page and TensorFlow.js on the same work: `decoders` and `games` give, for "ours" and for each backend
// of TensorFlow.js, a function that does one chunk of it and returns its milliseconds.
import { createGame, step } from "../../lecture_lib/widgets/js/gan_core.js";
import { forward, load } from "../../lecture_lib/widgets/js/nn.js";
import { normals, seeded } from "../../lecture_lib/widgets/js/random.js";

/* global tf */
const backend = async (name) => {
  tf.wasm.setWasmPaths("node_modules/@tensorflow/tfjs-backend-wasm/dist/");
  if (!(await tf.setBackend(name).catch(() => false))) throw new Error(`TensorFlow.js has no backend ${name} here`);
  await tf.ready();
};

const clock = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

// ------------------------------------------------------------------------------------------------------ decoder

/** A network of lecture_lib.widgets.export and its bytes; a chunk is one picture of one code. */
export async function decoders(engine, spec, base64) {
  const network = load(spec, Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))),
    random = seeded(1),
    code = () => normals(random, new Float32Array(spec.inputShape[0]));
  let run = (z) => forward(network, z).data;
  if (engine !== "ours") {
    await backend(engine);
    const layers = inTensors(network.layers);
    run = (z) => tf.tidy(() => layers.reduce((x, layer) => layer(x), tf.tensor2d(z, [1, z.length])).dataSync());
  }
  const example = run(Float32Array.from({ length: spec.inputShape[0] }, (_, i) => Math.sin(i + 1)));
  return { chunk: () => clock(() => run(code())), example: Array.from(example) };
}

/** The layers as functions of tensors, channels last, as TensorFlow.js has them; nothing is left to move at run time. */
function inTensors(layers) {
  return layers.map((layer, i) => {
    const { op, weight, bias } = layer,
      after = layers.slice(i + 1).find(({ op }) => !ACTIVATIONS[op]);
    if (ACTIVATIONS[op]) return ACTIVATIONS[op];
    if (op === "linear") {
      let [w, b] = [tf.tensor2d(weight, [layer.inFeatures, layer.outFeatures]), tf.tensor1d(bias)];
      if (after?.op === "reshape") [w, b] = [w, b].map((t) => channelsLast(t, after.shape));
      return (a) => tf.fused.matMul({ a, b: w, bias: b });
    }
    if (op === "reshape") return (x) => x.reshape([-1, layer.shape[1], layer.shape[2], layer.shape[0]]);
    const [kh, kw] = layer.kernel ?? [];
    if (op === "conv") {
      let filter = tf.tensor4d(weight, [layer.inChannels, kh, kw, layer.outChannels]).transpose([1, 2, 0, 3]),
        shift = tf.tensor1d(bias);
      if (after?.op === "pixelShuffle") [filter, shift] = [filter, shift].map((t) => depthLast(t, after.factor ** 2));
      same(layer, kh === 2 * layer.padding[0] + 1 && layer.stride[0] === 1);
      return (x) => tf.fused.conv2d({ x, filter, strides: 1, pad: "same", bias: shift });
    }
    if (op === "convTranspose") {
      const filter = tf.tensor4d(weight, [layer.inChannels, layer.outChannels, kh, kw]).transpose([2, 3, 1, 0]),
        shift = tf.tensor1d(bias),
        s = layer.stride[0];
      same(layer, kh === s + 2 * layer.padding[0]);
      return (x) => {
        const shape = [x.shape[0], s * x.shape[1], s * x.shape[2], layer.outChannels];
        return tf.conv2dTranspose(x, filter, shape, s, "same").add(shift);
      };
    }
    if (op === "positionBias") {
      let shift = null; // made in the first call, which knows the shape
      const made = ([, h, w, c]) => tf.keep(tf.tensor3d(weight, [c, h, w]).transpose([1, 2, 0]));
      return (x) => x.add((shift ??= made(x.shape)));
    }
    if (op === "pixelShuffle") return (x) => tf.depthToSpace(x, layer.factor, "NHWC");
    throw new Error(`engines.js does not know how TensorFlow.js says ${op}`);
  });
}

const ACTIVATIONS = { silu: (x) => x.mul(x.sigmoid()), sigmoid: (x) => x.sigmoid(), relu: (x) => x.relu() };

function same({ op, kernel, padding }, holds) {
  if (!holds) throw new Error(`the padding ${padding} of a ${op} with kernel ${kernel} is not "same"`);
}

/** The last axis holds (channels, height, width): turn it to (height, width, channels). */
function channelsLast(tensor, [c, h, w]) {
  const front = tensor.shape.slice(0, -1),
    n = front.length;
  return anew(tensor.reshape([...front, c, h, w]).transpose([...front.keys(), n + 1, n + 2, n]), tensor.shape);
}

/** PyTorch shuffles channels (depth, r²), TensorFlow (r², depth). */
function depthLast(tensor, squared) {
  const front = tensor.shape.slice(0, -1),
    n = front.length;
  return anew(tensor.reshape([...front, -1, squared]).transpose([...front.keys(), n + 1, n]), tensor.shape);
}

/** A tensor of another shape that shares nothing: the fused kernels of WebAssembly ask for the shape of what is shared. */
const anew = (tensor, shape) => tf.tensor(tensor.dataSync(), shape);

// ---------------------------------------------------------------------------------------------------------- GAN

const BETAS = [0.5, 0.999];

/** A GAN of two perceptrons on points of a ring; a chunk is `steps` steps, one of each player. */
export async function games(engine, { width, batch, steps, rate }) {
  const random = seeded(1),
    source = (out) => {
      for (let i = 0; i < out.length; i += 2) {
        const angle = (Math.PI / 4) * Math.floor(8 * random());
        out[i] = Math.cos(angle);
        out[i + 1] = Math.sin(angle);
      }
      return out;
    };
  if (engine === "ours") {
    const game = createGame({ width, batch, random, source, rates: { generator: rate, discriminator: rate } });
    return { chunk: () => clock(() => repeat(steps, () => step(game))), losses: () => Object.values(game.losses) };
  }
  await backend(engine);
  const points = new Float32Array(2 * batch),
    generator = perceptron([2, width, width, 2], random),
    discriminator = perceptron([2, width, width, 1], random),
    [adamG, adamD] = [0, 1].map(() => tf.train.adam(rate, ...BETAS)),
    noise = () => tf.randomNormal([batch, 2]);
  const lossD = (real, fake) => {
    const outputs = discriminator.run(tf.concat([real, fake]));
    const [ofReal, ofFake] = tf.split(outputs, 2);
    return tf.softplus(ofReal.neg()).mean().add(tf.softplus(ofFake).mean());
  };
  let last = [];
  const once = () => {
    tf.dispose(last);
    last = tf.tidy(() => {
      const fake = generator.run(noise()),
        real = tf.tensor2d(source(points), [batch, 2]),
        d = adamD.minimize(() => lossD(real, fake), true, discriminator.variables),
        z = noise();
      const g = adamG.minimize(
        () => tf.softplus(discriminator.run(generator.run(z)).neg()).mean(),
        true,
        generator.variables,
      );
      return [g, d];
    });
  };
  const losses = () => last.map((loss) => loss.dataSync()[0]);
  return { chunk: () => clock(() => (repeat(steps, once), losses())), losses };
}

const repeat = (n, work) => {
  for (let i = 0; i < n; i++) work();
};

/** Layers with ReLU between them, begun as those of gan_core.js. */
function perceptron(sizes, random) {
  const layers = sizes.slice(1).map((outputs, i) => {
    const weights = normals(random, new Float32Array(sizes[i] * outputs)).map((v) => v * Math.sqrt(2 / sizes[i]));
    return [tf.variable(tf.tensor2d(weights, [sizes[i], outputs])), tf.variable(tf.zeros([outputs]))];
  });
  const last = layers.length - 1,
    activation = (i) => (i < last ? "relu" : "linear");
  return {
    variables: layers.flat(),
    run: (x) => layers.reduce((a, [b, bias], i) => tf.fused.matMul({ a, b, bias, activation: activation(i) }), x),
  };
}
