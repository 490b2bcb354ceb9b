// A pen that leaves lines one pixel wide, as an edge detector does, and remembers its way. No DOM here.

/** Pixels [x, y] on the straight line between two (Bresenham 1965), both included. */
export function linePixels([x, y], [toX, toY]) {
  const wide = Math.abs(toX - x),
    tall = -Math.abs(toY - y),
    right = Math.sign(toX - x),
    down = Math.sign(toY - y),
    pixels = [[x, y]];
  for (let error = wide + tall; x !== toX || y !== toY; ) {
    const twice = 2 * error;
    if (twice >= tall) {
      error += tall;
      x += right;
    }
    if (twice <= wide) {
      error += wide;
      y += down;
    }
    pixels.push([x, y]);
  }
  return pixels;
}

const RUBBER = 2.5; // pixels around the tip that the eraser takes away

/**
 * A square sheet. `strokes` are [{ erase, way: [index, …] }], the pixels the tip went over in their order; `position`
 * says how many of all of them count, `length` how many there are.
 */
export function makePen(side) {
  let strokes = [],
    position = 0;
  const length = () => strokes.reduce((sum, { way }) => sum + way.length, 0);
  const inside = (x, y) => x >= 0 && y >= 0 && x < side && y < side;

  /** Forgets what lies behind the position: whoever goes on drawing goes on from what is seen. */
  function cut() {
    let left = position;
    strokes = strokes.flatMap(({ erase, way }) => {
      const kept = way.slice(0, Math.max(0, left));
      left -= way.length;
      return kept.length ? [{ erase, way: kept }] : [];
    });
  }
  const rubbed = (ink, index) => {
    const x = index % side,
      y = Math.floor(index / side),
      reach = Math.floor(RUBBER);
    for (let v = y - reach; v <= y + reach; v++)
      for (let u = x - reach; u <= x + reach; u++)
        if (inside(u, v) && Math.hypot(u - x, v - y) <= RUBBER) ink[v * side + u] = 0;
  };
  return {
    get length() {
      return length();
    },
    get position() {
      return position;
    },
    set position(next) {
      position = Math.max(0, Math.min(length(), Math.round(next)));
    },
    /** Puts the pen down. */
    begin(erase) {
      cut();
      strokes.push({ erase, way: [] });
    },
    /** From one point to another, in pixels of the sheet. */
    draw(from, to) {
      const { way } = strokes.at(-1);
      for (const [x, y] of linePixels(from.map(Math.floor), to.map(Math.floor)))
        if (inside(x, y) && way.at(-1) !== y * side + x) way.push(y * side + x);
      position = length();
    },
    undo() {
      cut();
      strokes.pop();
      position = length();
    },
    clear() {
      strokes = [];
      position = 0;
    },
    /** Takes over a picture of lines, as if drawn one after the other. */
    trace(picture) {
      strokes = traced(picture, side).map((way) => ({ erase: false, way }));
      position = length();
    },
    /** What is on the sheet: 1 on a line, 0 elsewhere. */
    ink() {
      const ink = new Float32Array(side * side);
      let left = position;
      for (const { erase, way } of strokes)
        for (const index of way) {
          if (left-- <= 0) return ink;
          if (erase) rubbed(ink, index);
          else ink[index] = 1;
        }
      return ink;
    },
  };
}

/** The lines of a picture as ways along neighbouring pixels, the longest first; every lit pixel is in one of them. */
export function traced(picture, side) {
  const open = new Set();
  picture.forEach((value, index) => value > 0.5 && open.add(index));
  const around = (index) => {
    const x = index % side,
      steps = [-side, side, x > 0 && -1, x < side - 1 && 1]; // straight ones first
    for (const down of [-side, side]) steps.push(x > 0 && down - 1, x < side - 1 && down + 1);
    return steps.filter(Boolean).map((step) => index + step).filter((next) => open.has(next));
  };
  const ways = [];
  while (open.size) {
    const all = [...open],
      start = all.find((index) => around(index).length === 1) ?? all[0]; // an end of a line, if there is one
    const way = [];
    for (let at = start; at !== undefined; [at] = around(at)) {
      way.push(at);
      open.delete(at);
    }
    ways.push(way);
  }
  return ways.sort((a, b) => b.length - a.length);
}

/** Bits (n · side² of them, the highest of a byte first) → n pictures of 0 and 1. */
export function unpacked(bytes, size) {
  const pictures = Array.from({ length: (8 * bytes.length) / size }, () => new Float32Array(size));
  pictures.forEach((picture, n) => {
    for (let i = 0; i < size; i++) {
      const bit = n * size + i;
      picture[i] = (bytes[bit >> 3] >> (7 - (bit & 7))) & 1;
    }
  });
  return pictures;
}

/** The mean of |a − b|. */
export const meanDifference = (a, b) => a.reduce((sum, value, i) => sum + Math.abs(value - b[i]), 0) / a.length;
