// Sums of noise vectors that stand for faces: averages, A − B + C, and how often a judge agrees. No DOM here.

/** The mean of some rows. */
export const mean = (rows) => rows[0].map((_, j) => rows.reduce((sum, row) => sum + row[j], 0) / rows.length);

/** c + t (a − b); with t = 1 this is a − b + c. */
export const moved = (a, b, c, t = 1) => c.map((value, j) => value + t * (a[j] - b[j]));

export const length = (z) => Math.sqrt(z.reduce((sum, value) => sum + value * value, 0));

/** Does what the judge puts out lie on the side of its threshold that the goal, [[attribute, true or false], …], asks? */
export const reached = (outputs, thresholds, goal) => goal.every(([k, wanted]) => outputs[k] > thresholds[k] === wanted);

/** The list of chosen after i was pressed: taken out (but for the last one), or added, and the oldest goes beyond `most`. */
export function pressed(chosen, i, most) {
  if (!chosen.includes(i)) return [...chosen, i].slice(-most);
  return chosen.length > 1 ? chosen.filter((own) => own !== i) : chosen;
}

/** `count` different ones of n indices, drawn at random. */
export function someOf(random, n, count) {
  const left = Array.from({ length: n }, (_, i) => i);
  return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)[0]);
}

/** Wilson's interval (1927) of a share, 95 %: [low, high]. */
export function wilson(successes, n, z = 1.959964) {
  const share = successes / n,
    middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n),
    half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
