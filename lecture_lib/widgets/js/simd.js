// The product of two matrices, and sigmoids: four numbers at a time where WebAssembly can do that (ten times as fast), one
// by one where it cannot, because it is old or because the page forbids it (its policy needs 'wasm-unsafe-eval').

// What simd.wat is in bytes; `npm run build` compares the two.
const MODULE =
  "AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0" +
  "IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkN" +
  "AAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAg" +
  "DiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIg" +
  "FiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAF" +
  "bGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACAL" +
  "IBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC" +
  "/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEh" +
  "AiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3m" +
  "AUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";

const PAGE = 65536; // bytes
const STRIP = 64; // columns
const machine = start();

/** The module's { memory, product, sigmoid }, or null where it is not understood. */
function start() {
  try {
    const bytes = Uint8Array.from(atob(MODULE), (letter) => letter.charCodeAt(0));
    return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
  } catch {
    return null;
  }
}

/** out[i, j] = Σ_l a[l, i] · b[l, j] for a (k, m) and b (k, n); `out` is (m, n), all Float32Array and row-major. */
export function product(a, b, out, m, n, k) {
  if (!machine) return plainProduct(a, b, out, m, n, k);
  const place = operands(m, n, k);
  place.a.set(a.subarray(0, k * m));
  place.b.set(b.subarray(0, k * n));
  place.multiply();
  out.set(place.out);
}

/**
 * Where such a product is made without copies: fill { a, b }, call `multiply()`, read { out }, before anything else is
 * asked of this module. At first a and b hold anything.
 */
export function operands(m, n, k) {
  if (!machine) {
    const [a, b, out] = [k * m, k * n, m * n].map((count) => new Float32Array(count));
    return { a, b, out, multiply: () => plainProduct(a, b, out, m, n, k) };
  }
  const startA = 8 * k, // before it, room for what the module packs
    startB = startA + k * m,
    startOut = startB + k * n,
    end = startOut + m * n,
    memory = numbers(end + 3 * n + 8);
  return {
    a: memory.subarray(startA, startB),
    b: memory.subarray(startB, startOut),
    out: memory.subarray(startOut, end),
    multiply: () => machine.product(4 * startA, 4 * startB, 4 * startOut, 0, m, n, k),
  };
}

/** 1 / (1 + e⁻ˣ) of every number, as a new Float32Array. */
export function sigmoids(values) {
  if (!machine) return values.map((x) => 1 / (1 + Math.exp(-x)));
  const memory = numbers(values.length + 3);
  memory.set(values);
  machine.sigmoid(0, 4 * values.length);
  return memory.slice(0, values.length);
}

let view = new Float32Array(0);
/** The module's memory, with room for so many numbers. */
function numbers(count) {
  const missing = 4 * count - machine.memory.buffer.byteLength;
  if (missing > 0) machine.memory.grow(Math.ceil(missing / PAGE));
  if (view.buffer !== machine.memory.buffer) view = new Float32Array(machine.memory.buffer);
  return view;
}

/** The product in plain JavaScript: out in strips that the cache holds, and of b four rows at a time. */
export function plainProduct(a, b, out, m, n, k) {
  out.fill(0, 0, m * n);
  for (let strip = 0; strip < n; strip += STRIP)
    for (let i = 0; i < m; i++) {
      const start = i * n + strip,
        end = start + Math.min(STRIP, n - strip);
      let l = 0;
      for (; l + 4 <= k; l += 4) {
        const w = a[l * m + i],
          x = a[(l + 1) * m + i],
          y = a[(l + 2) * m + i],
          z = a[(l + 3) * m + i];
        for (let o = start, p = l * n + strip, q = p + n, r = q + n, s = r + n; o < end; o++, p++, q++, r++, s++)
          out[o] += w * b[p] + x * b[q] + y * b[r] + z * b[s];
      }
      for (; l < k; l++) {
        const w = a[l * m + i];
        for (let o = start, p = l * n + strip; o < end; o++, p++) out[o] += w * b[p];
      }
    }
}
