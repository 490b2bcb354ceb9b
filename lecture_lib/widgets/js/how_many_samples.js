// How many samples? Two models, measured with different n: the Fréchet distance is too large, the more so the fewer.
import { button, chart, columns, element, figure, row, seedField, slider, widget } from "./kit.js";
import { number } from "./elbo_pictures.js";
import { SIZES, draws, experiment, statistics } from "./samples_maths.js";
import { BARS_HEIGHT, MODELS, drawBars, drawFrechet, drawKernel } from "./samples_pictures.js";
import css from "./how_many_samples.css";

const WIDTHS = [4, 8, 16, 32];
const NAMES = Object.keys(MODELS);

function render({ model, el }) {
  const first = {
      width: model.get("width"),
      seed: model.get("seed"),
      distances: { A: model.get("a"), B: model.get("b") },
      chosen: { A: SIZES.indexOf(model.get("n_a")), B: SIZES.indexOf(model.get("n_b")) },
    },
    state = {};
  const ui = widget(el, {
    css,
    title: "How many samples?",
    lead: "Two models. The better one may look worse, if it was measured with fewer samples. Give both as many, and see where the lines end.",
  });
  const controls = createControls(first, change);
  const pictures = createPictures(ui, state);
  const reset = button({ label: "Reset", icon: "reset", onClick: () => change(first) });

  function change(settings) {
    const fresh = settings.width !== undefined || settings.seed !== undefined;
    Object.assign(state, settings, {
      distances: { ...state.distances, ...settings.distances },
      chosen: { ...state.chosen, ...settings.chosen },
    });
    if (fresh) drawSamples(state);
    if (fresh || settings.distances) measure(state);
    controls.show(state);
    pictures.draw(state);
    ui.readout(comment(state));
    ui.announce(`${told(state)} ${comment(state)}`);
  }
  ui.add(
    controls.models,
    pictures.bars,
    columns(pictures.frechet, pictures.kernel),
    row(controls.width, controls.seed, reset.element),
  );
  ui.body.classList.add("hs-body");
  change(first);
  return ui.destroy;
}

/** New samples of both models. */
function drawSamples(state) {
  const of = (seed) => draws(state.width, seed).map((repeats) => repeats.map((x) => statistics(x, state.width)));
  state.samples = Object.fromEntries(NAMES.map((name, i) => [name, of(2 * state.seed + i)]));
}

/** All distances of both. */
function measure(state) {
  const of = (name) => experiment(state.samples[name], state.width, state.distances[name]);
  state.models = Object.fromEntries(NAMES.map((name) => [name, of(name)]));
}

function createControls(first, change) {
  const sizes = {},
    distances = {};
  for (const name of NAMES) {
    sizes[name] = slider({
      label: `samples of ${name}`,
      min: 0,
      max: SIZES.length - 1,
      step: 1,
      value: first.chosen[name],
      format: (i) => String(SIZES[i]),
      onInput: (i) => change({ chosen: { [name]: i } }),
    });
    distances[name] = slider({
      label: `true distance of ${name}`,
      min: 0,
      max: 4,
      step: 0.05,
      value: first.distances[name],
      onInput: (value) => change({ distances: { [name]: value } }),
    });
  }
  const width = slider({
    label: "features",
    min: 0,
    max: WIDTHS.length - 1,
    step: 1,
    value: WIDTHS.indexOf(first.width),
    format: (i) => String(WIDTHS[i]),
    onInput: (i) => change({ width: WIDTHS[i] }),
  });
  const seed = seedField({ value: first.seed, onChange: (value) => change({ seed: value }) });
  const of = (name) => element("div", { class: "hs-model" }, sizes[name].element, distances[name].element);
  return {
    models: columns(...NAMES.map(of)),
    width: width.element,
    seed: seed.element,
    show(state) {
      for (const name of NAMES) {
        sizes[name].value = state.chosen[name];
        distances[name].value = state.distances[name];
      }
      width.value = WIDTHS.indexOf(state.width);
      if (seed.value !== state.seed) seed.value = state.seed;
    },
  };
}

function createPictures(ui, state) {
  const drawn = (height, draw) =>
    chart(ui, {
      label: "",
      height,
      draw: (context, width, tall) => state.models && draw(context, width, tall, ui, state),
    });
  const bars = drawn(BARS_HEIGHT, drawBars),
    frechet = drawn(250, drawFrechet),
    kernel = drawn(250, drawKernel);
  return {
    bars: figure("Fréchet distance, measured once: the full colour is true", bars.element),
    frechet: figure("Fréchet distance: ■ is where the line ends", frechet.element),
    kernel: figure("Kernel distance: no bias", kernel.element),
    draw(now) {
      for (const each of [bars, frechet, kernel]) each.redraw();
      bars.describe(told(now));
      frechet.describe(
        "Fréchet distances of both models, four for each number of samples, rise in straight lines with 1/n. " +
          `At n = ∞ the lines are at ${ends(now)}; true are ${pair(now, ({ distance }) => distance)}.`,
      );
      kernel.describe(
        "Kernel distances of both models, four for each number of samples, scatter around the true values " +
          `${pair(now, (model) => model.trueKernel, 3)} at every n, widely where n is small.`,
      );
    },
  };
}

// ---------------------------------------------------------------------------------------------------- words

const pair = ({ models }, read, digits = 2) => NAMES.map((name) => number(read(models[name]), digits)).join(" and ");
const ends = (state) => pair(state, ({ line }) => line.distance);
const measuredOf = ({ models, chosen }, name, kind = "frechet") => models[name][kind][chosen[name]][0];

const told = (state) =>
  NAMES.map(
    (name) =>
      `Model ${name}: measured ${number(measuredOf(state, name))} with ${SIZES[state.chosen[name]]} samples, ` +
      `true ${number(state.distances[name])}.`,
  ).join(" ");

/** Who looks better, who is, and what the line says. */
function comment(state) {
  const { A, B } = state.distances,
    looks = measuredOf(state, "A") < measuredOf(state, "B") ? "A" : "B",
    closing = `At n = ∞ the lines say ${ends(state)}.`;
  if (A === B) return `Both are equally good, and ${looks} looks better. ${closing}`;
  const better = A < B ? "A" : "B";
  if (looks !== better)
    return state.chosen.A === state.chosen.B
      ? `${looks} looks better, but ${better} is: with equal n it is chance. ${closing}`
      : `${looks} looks better, but ${better} is: the two were measured with different n. ${closing}`;
  return state.chosen.A === state.chosen.B
    ? `With equal n, ${better} looks better and is. Both values are too large, by about as much. ${closing}`
    : `${better} looks better and is, but by how much cannot be told from different n. ${closing}`;
}

export default { render };
