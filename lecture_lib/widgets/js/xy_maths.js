// The game V(x, y) = x · y: x goes down the slope, y goes up, by one of several rules (lecture_lib.tricks.xy_game).

/** The slopes that x and y follow; `now` is { x, y, meanX, meanY }, `options` { rate, strength, k }. */
const SLOPES = {
  simultaneous: ({ x, y }) => [y, x],
  alternating: ({ x, y }, { rate }) => [y, x - rate * y],
  averaged: ({ x, y, meanX, meanY }, { strength }) => [
    y + 2 * strength * (x - meanX),
    x - 2 * strength * (y - meanY),
  ],
  unrolled: ({ x, y }, { rate, k }) => [y + 2 * k * rate * x, x],
  replay: ({ x, y, meanX }) => [y, (x + meanX) / 2],
};
export const RULES = Object.keys(SLOPES);

const FAR = 1e12; // beyond this a player has left for good

/** Positions [x, y] of a game from its start on, steps + 1 of them. */
export function path(rule, steps, options, start = [1, 1]) {
  const [x, y] = start,
    places = [start];
  let now = { x, y, meanX: x, meanY: y };
  for (let times = 2; times <= steps + 1; times++) {
    now = after(rule, now, options, times);
    places.push([now.x, now.y]);
  }
  return places;
}

function after(rule, now, options, times) {
  if (Math.hypot(now.x, now.y) > FAR) return now;
  const [ofX, ofY] = SLOPES[rule](now, options);
  const x = now.x - options.rate * ofX,
    y = now.y + options.rate * ofY;
  return { x, y, meanX: now.meanX + (x - now.meanX) / times, meanY: now.meanY + (y - now.meanY) / times };
}

export const radius = ([x, y]) => Math.hypot(x, y);
