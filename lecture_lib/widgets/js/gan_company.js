// Minibatch discrimination (Salimans et al. 2016, equations 7 and 8) as a layer beside a hidden layer of gan_core.js: to
// the features f of a sample it appends, for each of its units b, how alike the sample is to the others of its batch,
// o_b(x_i) = Σ_{j ≠ i} exp(−‖M_ib − M_jb‖₁) with M = f T. Real and generated samples are batches of their own.
import { turn } from "./gan_core.js";
import { addProduct } from "./gan_tangents.js";
import { product } from "./simd.js";

/** What `createFlatNetwork` makes such a layer of: for `inputs` features, `outputs` units of `kernel` numbers each. */
export function minibatchDiscrimination(inputs, outputs, kernel, batch) {
  const count = inputs * outputs * kernel;
  return {
    outputs,
    count,
    create: (...cut) => {
      const [weight, weightGradient, weightTangent, weightCurvature] = cut.map((slice) => slice(count));
      return layer({ inputs, outputs, kernel, batch, weight, weightGradient, weightTangent, weightCurvature });
    },
  };
}

function layer(own) {
  const { inputs, outputs, kernel, batch, weight } = own,
    rows = outputs * kernel,
    turned = new Float32Array(inputs * rows);
  let f, fTangent;
  let room = 0;
  const reserve = (samples) => {
    if (room >= samples) return;
    room = samples;
    for (const name of ["M", "slopesM", "tangentM", "tangentSlopesM"]) own[name] = new Float32Array(rows * samples);
    for (const name of ["alike", "tangentAlike"]) own[name] = new Float32Array(outputs * samples * batch);
    own.scratch = [0, 1].map(() => new Float32Array(2 * Math.max(rows, inputs) * samples));
  };
  /** `work(i, j, at, b)` for each two samples of a batch and each unit; `at` is their place in `alike`. */
  function pairs(n, work) {
    for (let b = 0; b < outputs; b++)
      for (let from = 0; from < n; from += batch)
        for (let i = from, last = Math.min(n, from + batch); i < last; i++)
          for (let j = i + 1; j < last; j++) work(i, j, (b * n + i) * batch + j - from, b);
  }
  /** f̄ += T M̄, and T̄ = f M̄ᵀ into `out`; both may be sums of two such products. */
  const back = (slopes, samples, T, slopesM) => {
    turn(T, inputs, rows, turned);
    addProduct(turned, slopesM, slopes, inputs, samples, rows, own.scratch[0]);
  };
  return Object.assign(own, {
    hosts: null,
    forward(output, n, samples) {
      reserve(samples);
      f = output;
      const { M, alike } = own;
      product(weight, f, M, rows, samples, inputs);
      f.fill(0, inputs * samples, (inputs + outputs) * samples);
      if (own.hosts) return amid(own, f, n, samples);
      pairs(n, (i, j, at, b) => {
        let distance = 0;
        for (let c = 0, row = b * kernel * samples; c < kernel; c++, row += samples)
          distance += Math.abs(M[row + i] - M[row + j]);
        const e = (alike[at] = Math.exp(-distance));
        f[(inputs + b) * samples + i] += e;
        f[(inputs + b) * samples + j] += e;
      });
    },
    backward(slopes, n, samples) {
      const { M, slopesM, alike, scratch } = own;
      slopesM.fill(0, 0, rows * samples);
      pairs(n, (i, j, at, b) => {
        const o = (inputs + b) * samples,
          s = -(slopes[o + i] + slopes[o + j]) * alike[at];
        for (let c = 0, row = b * kernel * samples; c < kernel; c++, row += samples) {
          const signed = s * Math.sign(M[row + i] - M[row + j]);
          slopesM[row + i] += signed;
          slopesM[row + j] -= signed;
        }
      });
      back(slopes, samples, weight, slopesM);
      turn(f, inputs, samples, scratch[0]);
      turn(slopesM, rows, samples, scratch[1]);
      product(scratch[0], scratch[1], own.weightGradient, inputs, rows, samples);
    },
    forwardTangent(outputTangent, n, samples, along) {
      fTangent = outputTangent;
      const { M, tangentM, alike, tangentAlike, scratch } = own;
      product(weight, fTangent, tangentM, rows, samples, inputs);
      if (along) addProduct(own.weightTangent, f, tangentM, rows, samples, inputs, scratch[0]);
      fTangent.fill(0, inputs * samples, (inputs + outputs) * samples);
      pairs(n, (i, j, at, b) => {
        let rate = 0;
        for (let c = 0, row = b * kernel * samples; c < kernel; c++, row += samples)
          rate += Math.sign(M[row + i] - M[row + j]) * (tangentM[row + i] - tangentM[row + j]);
        const e = (tangentAlike[at] = -alike[at] * rate);
        fTangent[(inputs + b) * samples + i] += e;
        fTangent[(inputs + b) * samples + j] += e;
      });
    },
    backwardTangent(slopes, moved, n, samples, along) {
      const { M, slopesM, tangentSlopesM, alike, tangentAlike, scratch } = own;
      tangentSlopesM.fill(0, 0, rows * samples);
      pairs(n, (i, j, at, b) => {
        const o = (inputs + b) * samples,
          s = -(moved[o + i] + moved[o + j]) * alike[at] - (slopes[o + i] + slopes[o + j]) * tangentAlike[at];
        for (let c = 0, row = b * kernel * samples; c < kernel; c++, row += samples) {
          const signed = s * Math.sign(M[row + i] - M[row + j]);
          tangentSlopesM[row + i] += signed;
          tangentSlopesM[row + j] -= signed;
        }
      });
      back(moved, samples, weight, tangentSlopesM);
      if (along) back(moved, samples, own.weightTangent, slopesM);
      turn(f, inputs, samples, scratch[0]);
      turn(fTangent, inputs, samples, scratch[0].subarray(inputs * samples));
      turn(tangentSlopesM, rows, samples, scratch[1]);
      turn(slopesM, rows, samples, scratch[1].subarray(rows * samples));
      product(scratch[0], scratch[1], own.weightCurvature, inputs, rows, 2 * samples);
    },
  });
}

/** The first `count` samples of the last `forward` become the batch into which every sample of the next ones comes. */
export function receive(company, count, samples) {
  const { M, outputs, kernel } = company;
  const rows = Array.from({ length: outputs * kernel }, (_, row) => M.slice(row * samples, row * samples + count));
  company.hosts = { rows, count };
}

/** Similarities of each sample, alone among the hosts. */
function amid({ inputs, outputs, kernel, M, hosts }, f, n, samples) {
  for (let b = 0; b < outputs; b++)
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let j = 0; j < hosts.count; j++) {
        let distance = 0;
        for (let row = b * kernel; row < (b + 1) * kernel; row++)
          distance += Math.abs(M[row * samples + i] - hosts.rows[row][j]);
        sum += Math.exp(-distance);
      }
      f[(inputs + b) * samples + i] = sum;
    }
}
