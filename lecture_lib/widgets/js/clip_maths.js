// Gradient norms of many measured critics, as log₁₀: by clip value and number of hidden layers, layer by layer.

export const LAYERS = 8; // hidden, of the deepest critic
const NORMS = LAYERS + 1; // from the input to the last hidden layer; zeros where a critic has fewer

/**
 * From the tables row by row: `random` and `trained` (clip values, depths, norms), `atBound` (clip values, depths),
 * `penalised` and `normalised` (depths, norms). `at` gives what is known of one setting, `slope` the norm at the input.
 */
export function measurements({ logC, random, trained, atBound, penalised, normalised }) {
  const tables = { random, trained },
    clippedFrom = (number, depth) => (number * LAYERS + depth - 1) * NORMS;
  const norms = (table, from, depth) => table.slice(from, from + depth + 1);
  return {
    logC,
    at: ({ number, depth, weights }) => ({
      clipped: norms(tables[weights], clippedFrom(number, depth), depth),
      penalised: norms(penalised, (depth - 1) * NORMS, depth),
      normalised: norms(normalised, (depth - 1) * NORMS, depth),
      atBound: atBound[number * LAYERS + depth - 1],
    }),
    slope: ({ number, depth, weights }) => tables[weights][clippedFrom(number, depth)],
  };
}
