// What the face studio says.

const LEAKS = 0.2; // from here on a second factor visibly moves along

/** "+0.50" or "−1.23", and "0.00" without a sign. */
export function signed(value) {
  const size = Math.abs(value).toFixed(2);
  return size === "0.00" ? size : (value < 0 ? "−" : "+") + size;
}

/** What the reader has done, and what was measured about it. */
export function sentence({ name, meaning, certainty, runnerUp, runnerUpCertainty }, value) {
  if (!meaning) return `${name} ${signed(value)}.`;
  const best = `${name} ${signed(value)}: rank correlation ${certainty.toFixed(2)} with ${meaning}`;
  if (!runnerUp) return `${best}.`;
  const but = runnerUpCertainty < LEAKS ? "only" : "but also";
  return `${best}, ${but} ${runnerUpCertainty.toFixed(2)} with ${runnerUp}.`;
}

/** "0.97 with its factor (blue), 0.06 with the next (orange)": means over the latents. */
function surely(latents) {
  const mean = (key) => (latents.reduce((sum, latent) => sum + latent[key], 0) / latents.length).toFixed(2);
  return `${mean("certainty")} with its factor (blue), ${mean("runnerUpCertainty")} with the next (orange)`;
}

/** What a network was trained with, and what that brought. */
export function introduction(who, { latents }) {
  const training =
    who === "named"
      ? "Training was told which factor differs between two faces, never how much."
      : "Training saw the faces alone, so no number has a name.";
  return `${training} Mean rank correlation: ${surely(latents)}.`;
}

/** What a draw from the prior shows. */
export function aboutPrior(latents) {
  const names = latents.filter(({ twoValued }) => twoValued).map(({ name }) => name);
  const ghosts = names.length
    ? ` In the data ${names.join(" and ")} are there or not; the prior also draws what lies between, and ghosts appear.`
    : " It also reaches codes where no face of the data lies.";
  return `Drawn from the prior N(0, I).${ghosts}`;
}

export const percent = (share) => `${Math.round(100 * share)} %`;
const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
export const inWords = (n) => NUMBERS[n] ?? String(n);
