// The product of two matrices, four numbers at a time where WebAssembly can do that (ten times as fast), one by one
// where it cannot.

// The bytes that `wat2wasm` makes of gan_product.wat.
const MODULE =
  "AGFzbQEAAAABCgFgBn9/f39/fwADAgEABQMBAAEHDwIDbWVtAgAFZ2VtbVQAAAqYAwGVAwIIfwZ7IANBAnQhDCAEQQJ0IQ0DQEEAIQcDQP0MAA" +
  "AAAAAAAAAAAAAAAAAAACEQ/QwAAAAAAAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACETIAAgBkEC" +
  "dGohCSABIAdBAnRqIQogBSEIA0AgCv0ABAAhDiAJ/QAEACEPIBAgDyAP/Q0AAQIDAAECAwABAgMAAQIDIA795gH95AEhECARIA8gD/0NBAUGBw" +
  "QFBgcEBQYHBAUGByAO/eYB/eQBIREgEiAPIA/9DQgJCgsICQoLCAkKCwgJCgsgDv3mAf3kASESIBMgDyAP/Q0MDQ4PDA0ODwwNDg8MDQ4PIA79" +
  "5gH95AEhEyAJIAxqIQkgCiANaiEKIAhBAWsiCA0ACyACIAYgBGwgB2pBAnRqIQsgCyAQ/QsEACALIA1qIQsgCyAR/QsEACALIA1qIQsgCyAS/Q" +
  "sEACALIA1qIQsgCyAT/QsEACAHQQRqIgcgBEkNAAsgBkEEaiIGIANJDQALCw==";

const PAGE = 65536; // bytes
const machine = start();

/** The module's { mem, gemmT }, or null where it is not understood. */
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
  if (!machine || m % 4 || n % 4) return plainProduct(a, b, out, m, n, k);
  const startB = k * m,
    startOut = startB + k * n,
    memory = numbers(startOut + m * n);
  memory.set(a.subarray(0, k * m));
  memory.set(b.subarray(0, k * n), startB);
  machine.gemmT(0, 4 * startB, 4 * startOut, m, n, k);
  out.set(memory.subarray(startOut, startOut + m * n));
}

let view = new Float32Array(0);
/** The module's memory, with room for so many numbers. */
function numbers(count) {
  const missing = 4 * count - machine.mem.buffer.byteLength;
  if (missing > 0) machine.mem.grow(Math.ceil(missing / PAGE));
  if (view.buffer !== machine.mem.buffer) view = new Float32Array(machine.mem.buffer);
  return view;
}

/** The same in plain JavaScript. */
export function plainProduct(a, b, out, m, n, k) {
  out.fill(0, 0, m * n);
  for (let i = 0; i < m; i++)
    for (let l = 0; l < k; l++) {
      const factor = a[l * m + i];
      for (let o = i * n, p = l * n; o < (i + 1) * n; o++, p++) out[o] += factor * b[p];
    }
}
