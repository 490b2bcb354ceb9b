// Numbers travel in a widget's state as little-endian bytes, most of them in half precision.

const POWERS = Float64Array.from({ length: 32 }, (_, exponent) => 2 ** (exponent - 15));

/** The value of 16 bits: sign, 5 bits of exponent, 10 bits of fraction. The exporter lets no infinities through. */
export function half(bits) {
  const exponent = (bits >> 10) & 31,
    fraction = bits & 1023;
  const size = exponent ? POWERS[exponent] * (1 + fraction / 1024) : fraction * 2 ** -24;
  return bits & 0x8000 ? -size : size;
}

/** A DataView over whatever the host hands out: DataView (Jupyter, this book), ArrayBuffer or a typed array. */
export function view(bytes) {
  if (bytes instanceof DataView) return bytes;
  return ArrayBuffer.isView(bytes)
    ? new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new DataView(bytes);
}

/** All numbers of a buffer as Float32Array; dtype "float16" or "float32". */
export function floats(bytes, dtype) {
  const source = view(bytes),
    width = dtype === "float16" ? 2 : 4;
  const read = dtype === "float16" ? (i) => half(source.getUint16(2 * i, true)) : (i) => source.getFloat32(4 * i, true);
  const out = new Float32Array(source.byteLength / width);
  for (let i = 0; i < out.length; i++) out[i] = read(i);
  return out;
}
