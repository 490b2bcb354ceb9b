// What a number of labels buys: runs of several methods, each with several seeds, at several numbers of labels.
//
// Runs of a method: (seeds, budgets) row-major; run s of one method shares its labelled set with run s of the others.

/** At one budget: mean and sample standard deviation over the seeds, and the seeds' own values. */
export function atBudget(runs, nBudgets, budget) {
  const values = [];
  for (let s = 0; s < runs.length / nBudgets; s++) values.push(runs[s * nBudgets + budget]);
  const mean = values.reduce((a, b) => a + b) / values.length,
    squares = values.reduce((total, value) => total + (value - mean) ** 2, 0);
  return { values, mean, spread: values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0 };
}

/** In how many seeds the first is better than the second; a tie counts for neither. */
export function wins(first, second, lowerIsBetter) {
  return first.filter((value, s) => (lowerIsBetter ? value < second[s] : value > second[s])).length;
}

/** Round numbers that divide a range into about `count` parts. */
export function ticks(low, high, count) {
  const rough = (high - low) / count,
    power = 10 ** Math.floor(Math.log10(rough)),
    step = power * [1, 2, 5, 10].find((factor) => factor * power >= 0.7 * rough);
  const first = Math.ceil(low / step - 1e-9);
  return Array.from({ length: Math.floor(high / step + 1e-9) - first + 1 }, (_, i) => (first + i) * step);
}
