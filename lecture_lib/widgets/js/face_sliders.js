// One slider for each latent, with what it was measured to mean.
import { element, slider } from "./kit.js";
import { positionOf, valueAt } from "./face_codes.js";
import { signed } from "./face_words.js";

/** `onMove(j, value)` when the reader moves latent j; `enter(latents)` puts up their sliders, `show(z)` sets them. */
export function createSliders(onMove) {
  const panel = element("div", { class: "fs-sliders" });
  let latents, sliders;
  return {
    element: panel,
    enter(next) {
      latents = next;
      sliders = latents.map((latent, j) =>
        slider({
          label: nameTag(latent),
          min: 0,
          max: 1,
          step: 0.01,
          value: 0.5,
          format: (position) => signed(valueAt(latent, position)),
          onInput: (position) => onMove(j, valueAt(latent, position)),
        }),
      );
      for (const { element: box } of sliders) box.classList.add("lw-stacked");
      panel.style.setProperty("--fs-names", `${0.95 * Math.max(...latents.map(({ name }) => name.length))}ch`);
      panel.replaceChildren(...sliders.map((one) => one.element));
    },
    /** `moved` is the slider under the reader's hand: it stands where it should. */
    show(z, moved) {
      sliders.forEach((one, j) => {
        if (j !== moved) one.value = positionOf(latents[j], z[j]);
      });
    },
  };
}

/** Name, and a bar for how surely it means one thing (blue) and not another (orange). */
function nameTag(latent) {
  const bar = (certainty, kind) =>
    element("span", { class: `fs-bar ${kind}`, style: `width: ${Math.round(100 * certainty)}%` });
  const track = element(
    "span",
    { class: "fs-track", "aria-hidden": "true" },
    bar(latent.certainty, "fs-best"),
    bar(latent.runnerUpCertainty, "fs-next"),
  );
  return element(
    "span",
    { class: "fs-tag" },
    element("b", {}, latent.name),
    latent.meaning ? track : null,
    ...notes(latent),
  );
}

/** How closely the number goes with its factor, and with the next one. */
function notes({ name, meaning, certainty, runnerUp, runnerUpCertainty }) {
  if (!meaning) return [];
  const own = name === meaning ? "" : `${meaning} `;
  const best = element("span", { class: "fs-is" }, own + certainty.toFixed(2));
  if (!runnerUp) return [element("span", { class: "fs-note" }, best)];
  const next = element("span", { class: "fs-leaks" }, `${runnerUp} ${runnerUpCertainty.toFixed(2)}`);
  return [element("span", { class: "fs-note" }, best, " ", next)];
}
