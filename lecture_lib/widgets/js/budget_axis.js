// The axis of the results of a label budget, linear or logarithmic. No DOM here.

/** 1, 2 and 5 times powers of ten within a range of positive numbers, for a logarithmic axis. */
export function logTicks(low, high) {
  const powers = Math.ceil(Math.log10(high)) - Math.floor(Math.log10(low)) + 1;
  return Array.from({ length: powers }, (_, k) => 10 ** (Math.floor(Math.log10(low)) + k))
    .flatMap((power) => [power, 2 * power, 5 * power])
    .filter((tick) => tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9));
}

/**
 * From where to where the axis of the results reaches, for seeds' values and means with their spreads on both sides. On a
 * logarithmic axis what a spread takes to 0 or below is left out.
 */
export function range(points, logarithmic) {
  const values = points.flatMap(({ values, mean, spread }) => [...values, mean, mean + spread, mean - spread]),
    shown = logarithmic ? values.filter((value) => value > 0).map(Math.log) : values,
    [least, most] = [Math.min(...shown), Math.max(...shown)],
    margin = 0.04 * (most - least || 1);
  if (logarithmic) return { low: Math.exp(least - margin), high: Math.exp(most + margin) };
  return { low: Math.max(least < 0 ? -Infinity : 0, least - margin), high: most + margin };
}
