// The inception score of a handful of pictures, and what it is made of; probabilities are rows that sum to 1.

/** −Σ p ln p in nats; 0 ln 0 is 0. */
export const entropy = (p) => p.reduce((total, value) => (value > 0 ? total - value * Math.log(value) : total), 0);

/** The mean of all rows: how often each class comes up. */
export const marginal = (rows) =>
  Array.from(rows[0], (_, k) => rows.reduce((total, row) => total + row[k], 0) / rows.length);

/**
 * `ofEach` row its entropy, their `mean`, the entropy `ofTheMean` row, the `information` by which the second is larger,
 * and the `score`, its exponential.
 */
export function score(rows) {
  const ofEach = rows.map(entropy),
    mean = ofEach.reduce((a, b) => a + b) / rows.length,
    average = marginal(rows),
    ofTheMean = entropy(average),
    information = Math.max(0, ofTheMean - mean); // never negative but for rounding
  return { ofEach, mean, average, ofTheMean, information, score: Math.exp(information) };
}

/** The row with `value` for class k; the others share the rest in the proportions they had. */
export function changed(row, k, value) {
  const others = row.reduce((total, p, j) => (j === k ? total : total + p), 0),
    left = 1 - value;
  return row.map((p, j) => {
    if (j === k) return value;
    return others > 1e-9 ? (p * left) / others : left / (row.length - 1);
  });
}
